import HDLIR

/// Writes a design as Verilog-2005.
///
/// The same design and options give the same bytes. Definitions with the same body share one module. The work grows
/// linearly with the number of nodes.
///
/// - Parameters:
///   - resolve: Turns return addresses (`Location.calls`) into a file and a line for the source map; without it such
///     locations are left out.
/// - Throws: `VerilogError` with every name that cannot stand in Verilog and everything that nothing drives.
public func emitVerilog(
  _ design: Design, options: VerilogOptions = .init(),
  resolvingCallsWith resolve: (([UInt]) -> (file: String, line: Int)?)? = nil
) throws -> VerilogOutput {
  let design = options.arrayStyle == .loops ? LoopDesign.of(design) : design
  let plan = try EmissionPlan(design)
  let macros = MacroTable()
  let context = EmissionContext(design: design, options: options, moduleNames: plan.moduleNames, macros: macros)
  var files: [VerilogOutput.File] = []
  var map = SourceMap(root: options.sourceRoot, resolve: resolve)
  var problems: [VerilogError.Problem] = []
  for index in plan.emitted {
    let definition = design.definitions[index]
    do {
      let module = try ModuleLowering(definition, context: context, name: plan.moduleNames[index]).lower()
      files.append(ModuleFile(module, definition.parameters, options).write(to: &map))
    } catch {
      problems += error.problems
    }
  }
  for index in plan.blackBoxes {
    if let file = try BlackBoxFile.write(design.definitions[index], options) { files.append(file) }
  }
  for macro in macros.macros {
    do {
      files.append(try macro.modelFile(options))
    } catch {
      problems += error.problems
    }
  }
  problems += macros.problems
  if !problems.isEmpty { throw VerilogError(problems: problems) }
  var output = VerilogOutput(
    files: files, top: plan.moduleNames[design.definitions.count - 1], sourceMap: map.json, macroList: macros.list)
  output.elements = arrayElements(design, plan)
  return output
}

private func arrayElements(_ design: Design, _ plan: EmissionPlan) -> [VerilogOutput.ArrayElement] {
  var counts: [Int: Int] = [:]
  for parent in plan.emitted {
    let definition = design.definitions[parent]
    for array in definition.arrays {
      let count = definition.laneSpaces[Int(array.space.index)].count
      counts[Int(array.definition.index), default: 0] = max(count, counts[Int(array.definition.index)] ?? 0)
    }
  }
  return counts.sorted { $0.key < $1.key }.map { index, count in
    let definition = design.definitions[index]
    let inputs = definition.ports.map { definition[$0] }.filter { $0.kind == .input }.map(\.name)
    return VerilogOutput.ArrayElement(module: plan.moduleNames[index], inputs: inputs, count: count)
  }
}
