import HDLIR

/// Memories that are SRAM macros: an instance whose ports `SRAMMacro` describes.
extension ModuleLowering {
  func lower(macro name: String, memory index: Int) -> [Item] {
    let memory = definition.memories[index]
    refuseSeveralWriteClocks(memory)
    if memory.contents != nil {
      problem(
        "memory '\(memory.name)' is the macro '\(name)', and macros have no initial contents; leave them out, or leave "
          + "the style at .inferred", at: memory.location)
    }
    if memory.isReadOnly {
      problem(
        "memory '\(memory.name)' is the macro '\(name)' but nothing writes it; leave the style at .inferred, which "
          + "makes it a table", at: memory.location)
    }
    let macro = shape(of: memory, name)
    context.macros.add(macro, in: definition.name, at: memory.location)

    var items: [Item] = []
    var connections: [(port: String, value: Expression)] = []
    let domains = memory.writePorts.map(\.domain) + memory.readPorts.map(\.domain)
    for (clock, domain) in zip(macro.writePorts.map(\.clock) + macro.readPorts, domains)
    where !connections.contains(where: { $0.port == clock }) {
      usage.readWhole(domainSignals[domain].clock, unit: currentUnit, isInChecks: false)
      connections.append((clock, .signal(domainSignals[domain].clock)))
    }
    for (number, port) in memory.writePorts.enumerated() {
      let prefix = "w\(number)_"
      currentName = "\(memory.name)_w\(number)"
      connections.append((prefix + "en", writeEnable(index, number, &items)))
      connections.append((prefix + "addr", lower(Int(port.address.index), macro.addressWidth)))
      connections.append((prefix + "data", lower(Int(port.data.index), memory.word.width)))
      if let mask = port.mask, let width = macro.maskWidth(macro.writePorts[number]) {
        connections.append((prefix + "mask", lower(Int(mask.index), width)))
      }
    }
    for (number, port) in memory.readPorts.enumerated() {
      let prefix = "r\(number)_"
      currentName = "\(memory.name)_r\(number)"
      let enable = port.enable.map { lower(Int($0.index), 1) }
      connections.append((prefix + "en", conjunction(enable, enableCondition(port.domain))))
      connections.append((prefix + "addr", lower(Int(port.address.index), macro.addressWidth)))
      connections.append((prefix + "data", .signal(signal(of: Int(port.data.index)))))
    }
    items.append(
      .instance(
        InstanceSyntax(
          module: name, name: memory.name, connections: connections, comment: memory.comment,
          attributes: memory.attributes, location: memory.location)))
    return items
  }

  private func shape(of memory: Memory, _ name: String) -> SRAMMacro {
    let clocks = Set((memory.writePorts.map(\.domain) + memory.readPorts.map(\.domain)).map { domainSignals[$0].clock })
    func clock(_ own: String) -> String { clocks.count == 1 ? "clk" : own }
    let writes = memory.writePorts.enumerated().map { number, port in
      SRAMMacro.WritePort(
        clock: clock("w_clk"), maskGranularity: port.mask == nil ? nil : port.maskGranularity)
    }
    return SRAMMacro(
      name: name, depth: memory.depth, width: memory.word.width, writePorts: writes,
      readPorts: memory.readPorts.indices.map { clock("r\($0)_clk") },
      isRisingEdge: memory.writePorts.allSatisfy { definition.domains[$0.domain].edge == .rising })
  }

  /// When the port writes: the conditions of its statement as an expression, or a net driven by them.
  private func writeEnable(_ index: Int, _ port: Int, _ items: inout [Item]) -> Expression {
    let memory = definition.memories[index]
    let steps = steps[projector.index.memoryPortBase[index] + port]
    let enable = enableCondition(memory.writePorts[port].domain)
    if let conditions = nested(steps) {
      let condition = conditions.dropFirst().reduce(conditions.first) { conjunction($0, $1) }
      return conjunction(condition, enable)
    }
    let signal = addNet(names.unique("\(memory.name)_w\(port)_en"), width: 1, isSigned: false)
    isProcedural.insert(signal)
    busDeclarations.append(DeclarationSyntax(kind: .reg, signal: signal))
    usage.readWhole(signal, unit: currentUnit, isInChecks: false)
    let body = statements(steps) { _ in [.assign(.signal(signal), .bitOne, isBlocking: true, .unknown)] }
    items.append(
      .always(.combinational, [.assign(.signal(signal), .bitZero, isBlocking: true, .unknown)] + body))
    return conjunction(.signal(signal), enable)
  }

  /// The conditions around a statement that stands alone under plain `if`s, outermost first.
  private func nested(_ steps: [Step]) -> [Expression]? {
    guard steps.count == 1 else { return steps.isEmpty ? [.bitZero] : nil }
    switch steps[0] {
    case .reached: return []
    case .conditional(let branches, let otherwise) where branches.count == 1 && otherwise.isEmpty:
      guard let inner = nested(branches[0].body) else { return nil }
      return [lower(Int(branches[0].condition.index), 1)] + inner
    default: return nil
    }
  }

  private func conjunction(_ left: Expression?, _ right: Expression?) -> Expression {
    guard let left else { return right ?? .bitOne }
    guard let right else { return left }
    return .binary(.logicalAnd, left, right)
  }
}
