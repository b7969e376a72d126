/// E401: two things of one name in a module. E402: names that Verilog, SystemVerilog or VHDL reserve, or that are no
/// identifiers. Names are refused and never changed: they are part of the design's interface.
func checkNames(_ definition: Definition) -> [Diagnostic] {
  var names = NameTable(module: definition.name)
  names.checkLegality(definition.name, "module '\(definition.name)'", at: definition.location)
  for declaration in definition.declarations {
    names.add(declaration.name, declaration.kind.noun, at: declaration.location)
  }
  for instance in definition.instances { names.add(instance.name, "instance", at: instance.location) }
  for array in definition.arrays { names.add(array.name, "array", at: array.location) }
  for memory in definition.memories { names.add(memory.name, "memory", at: memory.location) }
  // Two domains may share a clock or a reset port: it is one port then.
  var ports = Set<[String]>()
  for domain in definition.domains {
    if ports.insert(["clock", domain.clock]).inserted { names.add(domain.clock, "clock", at: definition.location) }
    if domain.resetKind != .none, ports.insert(["reset", domain.reset]).inserted {
      names.add(domain.reset, "reset", at: definition.location)
    }
    if let enable = domain.enable, ports.insert(["enable", enable]).inserted {
      names.add(enable, "clock enable", at: definition.location)
    }
  }
  for (_, name) in definition.nodeNames.sorted(by: { $0.key < $1.key }) {
    names.add(name, "expression", at: .unknown)
  }
  return names.diagnostics
}

private struct NameTable {
  let module: String
  private(set) var diagnostics: [Diagnostic] = []
  private var owners: [String: (noun: String, location: Location)] = [:]

  init(module: String) { self.module = module }

  mutating func add(_ name: String, _ noun: String, at location: Location) {
    if let owner = owners[name] {
      diagnostics.append(
        Diagnostic(
          .nameCollision, "\(noun) '\(name)' has the name of another \(owner.noun)", advice: "rename one of them",
          at: location, module: module,
          notes: [Diagnostic.Note("\(owner.noun) '\(name)' is declared here", at: owner.location)]))
      return
    }
    owners[name] = (noun, location)
    checkLegality(name, "\(noun) '\(name)'", at: location)
  }

  mutating func checkLegality(_ name: String, _ what: String, at location: Location) {
    if !ReservedWords.isIdentifier(name) {
      diagnostics.append(
        Diagnostic(
          .illegalName, "\(what) is no identifier",
          advice: "use letters, digits and underscores, and no digit at the start", at: location, module: module))
    } else if let language = ReservedWords.language(reserving: name) {
      diagnostics.append(
        Diagnostic(
          .illegalName, "\(what) has a name that \(language) reserves", advice: "rename it, such as to '\(name)_i'",
          at: location, module: module))
    }
  }
}

extension Declaration.Kind {
  /// What it is called in messages.
  var noun: String {
    switch self {
    case .input: "input"
    case .output: "output"
    case .wire: "wire"
    case .register: "register"
    case .instanceInput, .arrayInput: "input of an instance"
    case .instanceOutput, .arrayOutput: "output of an instance"
    case .memoryReadData: "memory read data"
    }
  }
}
