import HDLIR

/// Names of everything that the author declared; they are taken as they stand or refused.
extension ModuleLowering {
  func nameEverything() {
    addDomainPorts()
    for index in definition.declarations.indices {
      let declaration = definition.declarations[index]
      claim(declaration.name, what: Self.noun(declaration.kind), at: declaration.location)
    }
    for memory in definition.memories { claim(memory.name, what: "memory", at: memory.location) }
    for instance in definition.instances { claim(instance.name, what: "instance", at: instance.location) }
    for array in definition.arrays { claim(array.name, what: "instance array", at: array.location) }
    refuseHiddenNames()
    for (_, name) in definition.nodeNames.sorted(by: { $0.key < $1.key }) {
      check(name, what: "expression", at: definition.location)
    }

    for memory in definition.memories {
      // A table's signal is the result of its function. With the table's own name, Verilator 5.006 takes a signal of
      // that name in the module around this one for hidden.
      let name = memory.isReadOnly ? names.unique("\(memory.name)_lookup") : memory.name
      memorySignal.append(addSignal(name, width: memory.word.width, isSigned: memory.word.isSigned))
    }
  }

  private func addDomainPorts() {
    var ports: [String: SignalID] = [:]
    func port(_ name: String, what: String) -> SignalID {
      if let signal = ports[name] { return signal }
      claim(name, what: what, at: definition.location)
      let signal = addSignal(name, width: 1, isSigned: false)
      ports[name] = signal
      module.ports.append(
        ModuleSyntax.Port(direction: .input, isRegister: false, name: name, width: 1, isSigned: false))
      return signal
    }
    for domain in definition.domains {
      domainSignals.append(
        DomainSignals(
          clock: port(domain.clock, what: "clock"),
          reset: domain.resetKind == .none ? nil : port(domain.reset, what: "reset"),
          enable: domain.enable.map { port($0, what: "clock enable") }))
    }
  }

  private func claim(_ name: String, what: String, at location: Location) {
    check(name, what: what, at: location)
    if !names.claim(name) {
      problem(
        "'\(name)' is declared more than once in '\(definition.name)'; give this \(what) another name, "
          + "for example '\(name)_2'", at: location)
    }
  }

  private func check(_ name: String, what: String, at location: Location) {
    if let message = NameTable.objection(to: name, what: what) { problem(message, at: location) }
  }

  /// In Verilog the name of an instance is visible inside it, where a signal of that name hides it.
  private func refuseHiddenNames() {
    var namesInside: [DefinitionID: Set<String>] = [:]
    func check(_ name: String, _ child: DefinitionID, at location: Location) {
      let inside: Set<String>
      if let known = namesInside[child] {
        inside = known
      } else {
        let definition = context.interface(child)
        inside = Set(
          definition.declarations.map(\.name) + definition.memories.map(\.name) + definition.nodeNames.values)
        namesInside[child] = inside
      }
      guard inside.contains(name) else { return }
      problem(
        "instance '\(name)' has the name of a signal inside its module '\(context.moduleName(child))', which Verilog "
          + "tools take for a mistake; rename the instance, for example '\(name)_0'", at: location)
    }
    for instance in definition.instances { check(instance.name, instance.definition, at: instance.location) }
    for array in definition.arrays { check(array.name, array.definition, at: array.location) }
  }

  func addSignal(_ name: String, width: Int, isSigned: Bool) -> SignalID {
    module.signals.append(Signal(name: name, width: width, isSigned: isSigned))
    usage.addSignal()
    return SignalID(module.signals.count - 1)
  }

  /// The signal of a declaration, which from now on has one.
  func signal(of declaration: Int) -> SignalID {
    if declarationSignal[declaration] != .none { return declarationSignal[declaration] }
    let info = definition.declarations[declaration]
    if usesLoops && info.lanes != .none {
      let signal = addSignal(info.name, width: info.type.width, isSigned: info.type.isSigned)
      declarationSignal[declaration] = signal
      laneArrays.insert(signal)
      return signal
    }
    let count = info.lanes == .none ? 1 : definition[info.lanes].count
    declarationSignal[declaration] = addSignal(
      info.name, width: info.type.width * count, isSigned: info.type.isSigned && info.lanes == .none)
    return declarationSignal[declaration]
  }

  /// A loop variable of the module: one name for each purpose.
  func loopVariable(_ base: String) -> String {
    if let name = loopVariables[base] { return name }
    let name = names.unique(base)
    loopVariables[base] = name
    return name
  }

  private static func noun(_ kind: Declaration.Kind) -> String {
    switch kind {
    case .input, .output: "port"
    case .wire: "wire"
    case .register: "register"
    case .instanceInput, .instanceOutput, .arrayInput, .arrayOutput: "port of an instance"
    case .memoryReadData: "memory read port"
    }
  }
}

extension NameTable {
  /// Why `name` cannot stand in Verilog, and what can; nil when it can.
  static func objection(to name: String, what: String) -> String? {
    guard ReservedWords.isIdentifier(name) else {
      return "'\(name)' cannot name a \(what): Verilog names are letters, digits and underscores and do not start "
        + "with a digit; write for example '\(identifier(from: name))'"
    }
    guard let language = ReservedWords.language(reserving: name) else { return nil }
    return "'\(name)' is a reserved word of \(language) and cannot name a \(what); write for example '\(name)_i'"
  }
}
