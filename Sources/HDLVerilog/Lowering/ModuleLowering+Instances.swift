import HDLIR

extension ModuleLowering {
  func lower(instance index: Int) -> [Item] {
    let instance = definition.instances[index]
    let child = context.interface(instance.definition)
    currentName = instance.name
    var items: [Item] = []
    var connections = domainConnections(child, instance.domains)
    for (port, declaration) in zip(child.ports, instance.ports) {
      let value = child[port].isDriven ? output(Int(declaration.index), &items) : input(Int(declaration.index), &items)
      connections.append((child[port].name, value))
    }
    items.append(
      .instance(
        InstanceSyntax(
          module: context.moduleName(instance.definition), name: instance.name,
          parameters: child.blackBox?.parameters ?? [], connections: connections, comment: instance.comment,
          attributes: instance.attributes, location: instance.location)))
    return items
  }

  /// Clocks, resets and enables of the child.
  func domainConnections(_ child: Definition, _ domains: [Int]) -> [(port: String, value: Expression)] {
    var connections: [(port: String, value: Expression)] = []
    var isConnected: Set<String> = []
    func connect(_ port: String, _ signal: SignalID?) {
      guard let signal, isConnected.insert(port).inserted else { return }
      usage.readWhole(signal, unit: currentUnit, isInChecks: false)
      connections.append((port, .signal(signal)))
    }
    for (domain, parent) in zip(child.domains, domains) {
      connect(domain.clock, domainSignals[parent].clock)
      if domain.resetKind != .none { connect(domain.reset, domainSignals[parent].reset) }
      if let enable = domain.enable { connect(enable, domainSignals[parent].enable) }
    }
    return connections
  }

  /// An input whose one unconditional value nothing else reads is written in the connection.
  private func input(_ declaration: Int, _ items: inout [Item]) -> Expression {
    let info = definition.declarations[declaration]
    currentName = info.name
    if declarationSignal[declaration] == .none, let (value, _) = steps[declaration].plainAssignment {
      return lower(Int(value.index), info.type.width)
    }
    let signal = signal(of: declaration)
    if steps[declaration].isEmpty { undriven(declaration) }
    items += drive(declaration, signal)
    // The connection stands after what drives the net.
    usage.readWhole(signal, unit: currentUnit + 1, isInChecks: false)
    return .signal(signal)
  }

  /// An output that nothing reads gets a net that says so: tools complain about empty connections.
  private func output(_ declaration: Int, _ items: inout [Item]) -> Expression {
    let info = definition.declarations[declaration]
    if declarationSignal[declaration] == .none {
      let unread = addSignal(
        names.unique("\(info.name)_unused"), width: info.type.width, isSigned: info.type.isSigned)
      items.append(.declaration(DeclarationSyntax(kind: .wire, signal: unread)))
      usage.readWhole(unread, unit: currentUnit + 1, isInChecks: false)
      return .signal(unread)
    }
    return .signal(declarationSignal[declaration])
  }

  func undriven(_ declaration: Int) {
    let info = definition.declarations[declaration]
    problem(
      "nothing drives '\(info.name)'; assign a value to it in every case, such as '\(info.name) = 0'", at: info.location
    )
  }
}
