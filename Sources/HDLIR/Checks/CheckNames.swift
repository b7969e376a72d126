/// E401: two things of one name in a module. E402: names that Verilog, SystemVerilog or VHDL (for ports: or C++) reserve,
/// or that are no identifiers. Names are refused and never changed: they are part of the design's interface.
func checkNames(_ definition: Definition) -> [Diagnostic] {
  var diagnostics = illegality(of: definition.name, "module", at: definition.location, in: definition)
  var names = Set<String>(minimumCapacity: definition.declarations.count)
  var hasCollision = false
  forEachName(of: definition) { name, noun, location in
    if names.insert(name).inserted {
      diagnostics += illegality(of: name, noun, at: location, in: definition)
    } else {
      hasCollision = true
    }
  }
  return hasCollision ? diagnostics + collisions(in: definition) : diagnostics
}

private func forEachName(of definition: Definition, _ body: (String, _ noun: String, Location) -> Void) {
  for declaration in definition.declarations { body(declaration.name, declaration.kind.noun, declaration.location) }
  for instance in definition.instances { body(instance.name, "instance", instance.location) }
  for array in definition.arrays { body(array.name, "array", array.location) }
  for memory in definition.memories { body(memory.name, "memory", memory.location) }
  // Two domains may share a clock or a reset port: it is one port then.
  var ports = Set<[String]>()
  for domain in definition.domains {
    if ports.insert(["clock", domain.clock]).inserted { body(domain.clock, "clock", definition.location) }
    if domain.resetKind != .none, ports.insert(["reset", domain.reset]).inserted {
      body(domain.reset, "reset", definition.location)
    }
    if let enable = domain.enable, ports.insert(["enable", enable]).inserted {
      body(enable, "clock enable", definition.location)
    }
  }
  for (_, name) in definition.nodeNames.sorted(by: { $0.key < $1.key }) { body(name, "expression", .unknown) }
}

private func collisions(in definition: Definition) -> [Diagnostic] {
  var owners: [String: (noun: String, location: Location)] = [:]
  var diagnostics: [Diagnostic] = []
  forEachName(of: definition) { name, noun, location in
    guard let owner = owners[name] else {
      owners[name] = (noun, location)
      return
    }
    diagnostics.append(
      Diagnostic(
        .nameCollision, "\(noun) '\(name)' has the name of another \(owner.noun)", advice: "rename one of them",
        at: location, module: definition.name,
        notes: [Diagnostic.Note("\(owner.noun) '\(name)' is declared here", at: owner.location)]))
  }
  return diagnostics
}

private func illegality(
  of name: String, _ noun: String, at location: Location, in definition: Definition
) -> [Diagnostic] {
  if !ReservedWords.isIdentifier(name) {
    return [
      Diagnostic(
        .illegalName, "\(noun) '\(name)' is no identifier",
        advice: "use letters, digits and underscores, and no digit at the start", at: location,
        module: definition.name)
    ]
  }
  let isPort = noun == Declaration.Kind.input.noun || noun == Declaration.Kind.output.noun
  guard let language = isPort ? ReservedWords.language(reservingPort: name) : ReservedWords.language(reserving: name)
  else { return [] }
  return [
    Diagnostic(
      .illegalName, "\(noun) '\(name)' has a name that \(language) reserves",
      advice: "rename it, such as to '\(name)_i'", at: location, module: definition.name)
  ]
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
