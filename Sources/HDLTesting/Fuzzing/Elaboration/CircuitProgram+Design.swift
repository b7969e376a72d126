import HDLIR
import HDLVerilog

/// A generated design that the checks refuse: a mistake of the generator.
public struct IllegalCircuit: Error, CustomStringConvertible {
  public var diagnostics: [Diagnostic]
  public var description: String {
    "the generator made an illegal circuit:\n" + diagnostics.map { "\($0)" }.joined(separator: "\n")
  }
}

extension CircuitProgram {
  /// Replays the program.
  ///
  /// - Parameter prefix: starts the names of all definitions, so that several designs can stand in one file.
  /// - Throws: `IllegalCircuit` when a check reports an error.
  public func design(prefix: String = "") throws -> Design {
    var finished: [ElaboratedModule] = []
    for (index, plan) in modules.enumerated() {
      let elaborator = ModuleElaborator(
        name: moduleName(index, prefix: prefix), program: self, plan: plan, children: finished)
      for step in plan.steps { elaborator.apply(step) }
      let module = try Self.finish(elaborator, index)
      finished.append(module)
    }
    return Self.reachable(finished.map(\.definition))
  }

  /// The design without the definitions that the top does not use.
  private static func reachable(_ definitions: [Definition]) -> Design {
    var isUsed = [Bool](repeating: false, count: definitions.count)
    isUsed[definitions.count - 1] = true
    for index in definitions.indices.reversed() where isUsed[index] {
      for instance in definitions[index].instances { isUsed[Int(instance.definition.index)] = true }
      for array in definitions[index].arrays { isUsed[Int(array.definition.index)] = true }
    }
    let kept = definitions.indices.filter { isUsed[$0] }
    let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, DefinitionID($0)) })
    return Design(
      definitions: kept.map { index in
        var definition = definitions[index]
        for position in definition.instances.indices {
          definition.instances[position].definition = places[Int(definition.instances[position].definition.index)]!
        }
        for position in definition.arrays.indices {
          definition.arrays[position].definition = places[Int(definition.arrays[position].definition.index)]!
        }
        return definition
      })
  }

  func moduleName(_ index: Int, prefix: String) -> String {
    index == modules.count - 1 ? "\(prefix)Top" : "\(prefix)M\(index)"
  }

  static func finish(_ elaborator: ModuleElaborator, _ index: Int) throws -> ElaboratedModule {
    let (definition, domains) = elaborator.finish()
    let children = elaborator.children
    let (diagnostics, summary) = runChecks(definition) { children[Int($0.index)].summary }
    let errors = diagnostics.filter { $0.code.severity == .error }
    if !errors.isEmpty { throw IllegalCircuit(diagnostics: errors) }
    return ElaboratedModule(definition: definition, id: DefinitionID(index), summary: summary, domains: domains)
  }
}

extension CircuitProgram {
  /// The circuit as Verilog.
  public func verilog(loops: Bool) throws -> String {
    try emitVerilog(design(), options: VerilogOptions(arrayStyle: loops ? .loops : .structural, sourceLocators: false))
      .combined
  }
}
