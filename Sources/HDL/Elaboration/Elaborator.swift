import HDLIR

/// Elaborates one design: keeps the definitions made so far and everything that was wrong.
public final class Elaborator {
  var diagnostics: [Diagnostic] = []
  var definitions: [Definition] = []
  let sourceNames = SourceNames()
  private var known: [String: DefinitionID] = [:]
  /// What the checks of each definition found out about its ports.
  private var summaries: [PortSummary] = []

  init() {}

  /// The definition of the module; its body is run unless one of its type and parameters was elaborated before.
  func definition(of module: Module) -> (id: DefinitionID, reflection: Reflection) {
    let reflection = Reflection(of: module)
    let key = reflection.isReusable ? key(of: module, reflection) : nil
    if let key, let id = known[key] { return (id, reflection) }

    let scope = Scope(of: module, elaborator: self)
    module.activeScope = scope
    scope.declareMembers(of: module, reflection)
    if let blackBox = module.blackBox {
      scope.builder.update { $0.blackBox = blackBox }
    } else {
      for (name, child) in reflection.children {
        scope.instantiate(child, name: name, domains: [:], location: .unknown)
      }
      module.body()
    }
    module.activeScope = nil
    scope.builder.update { definition in
      definition.parameters = reflection.parameters
      definition.comment = module.documentation
      definition.attributes = module.attributes
    }
    scope.settlePortDomains()
    let definition = scope.builder.definition
    let result = runChecks(definition) { summaries[Int($0.index)] }
    diagnostics += result.diagnostics
    summaries.append(result.summary)
    definitions.append(definition)
    let id = DefinitionID(definitions.count - 1)
    if let key { known[key] = id }
    return (id, reflection)
  }

  private func key(of module: Module, _ reflection: Reflection) -> String {
    var key = "\(ObjectIdentifier(type(of: module)).hashValue)|\(module.definitionName)|\(module.domain)"
    for parameter in reflection.parameters { key += "|\(parameter.name)=\(parameter.value)" }
    for named in reflection.members {
      key += "|\(named.name)"
      for leaf in named.member.leaves(in: module) {
        key += ":\(leaf.name),\(leaf.type),\(text(leaf.range)),\(leaf.isFlipped)"
      }
      if let reset = named.member.resetValues(in: module) { key += "=\(reset)" }
    }
    for (name, child) in reflection.children { key += "|\(name):\(self.key(of: child, Reflection(of: child)))" }
    return key
  }

  /// The range in digits that cost no more than their number: decimal ones of a wide vector cost its square.
  private func text(_ range: ValueRange) -> String {
    "\(String(range.lower, radix: 16))...\(String(range.upper, radix: 16))"
  }
}

/// Everything that was wrong with a design.
public struct ElaborationError: Error, CustomStringConvertible {
  public let diagnostics: [Diagnostic]
  public let description: String

  init(_ diagnostics: [Diagnostic], resolver: LocationResolver) {
    self.diagnostics = diagnostics
    description = diagnostics.map { $0.text(place: resolver.place) }.joined(separator: "\n")
  }
}

/// Elaborates a module and everything in it.
///
/// - Throws: `ElaborationError` with every error of the whole design.
/// - Returns: the finished design, and its warnings.
public func elaborate(_ top: Module) throws -> (design: Design, warnings: [Diagnostic]) {
  let elaborator = Elaborator()
  _ = elaborator.definition(of: top)
  let errors = elaborator.diagnostics.filter { $0.code.severity == .error }
  if !errors.isEmpty { throw ElaborationError(errors, resolver: LocationResolver()) }
  return (Design(definitions: elaborator.definitions), elaborator.diagnostics)
}
