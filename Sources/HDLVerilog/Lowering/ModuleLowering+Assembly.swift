import HDLIR

/// The module's text in order: ports, declarations, tables, then each unit after the nets that it needs first.
extension ModuleLowering {
  func assemble() {
    addPorts()
    let inlined = inlineWires()
    addDeclarations(except: inlined)
    var checkNets = checkDeclarations(except: inlined)
    if !romItems.isEmpty {
      module.items.append(.blank)
      module.items += romItems
    }
    var netsOfUnit = [[Int32]](repeating: [], count: units.count)
    for (index, net) in netItems.enumerated() { netsOfUnit[Int(net.unit)].append(Int32(index)) }
    for unit in units.indices {
      let nets = netsOfUnit[unit].sorted { netItems[Int($0)].position < netItems[Int($1)].position }
      let items = nets.map { netItems[Int($0)].item }
      let group = items + unitItems[unit].map { inlined.isEmpty ? $0 : declared($0, inlined) }
      if Int32(unit) >= checkUnitBase { checkNets += group } else { addGroup(group) }
    }
    addUnused()
    if !formalItems.isEmpty {
      module.items += [
        .blank,
        .guarded([("FORMAL", checkNets + formalItems), ("SIMULATION_CHECKS", checkNets + simulationItems)]),
      ]
    }
  }

  private func addPorts() {
    for port in definition.ports {
      let index = Int(port.index)
      let declaration = definition.declarations[index]
      let signal = signal(of: index)
      let isOutput = declaration.isDriven
      if isOutput && steps[index].isEmpty { undriven(index) }
      module.ports.append(
        ModuleSyntax.Port(
          direction: isOutput ? .output : .input, isRegister: isProcedural.contains(signal), name: declaration.name,
          width: declaration.type.width, isSigned: declaration.type.isSigned, comment: declaration.comment,
          attributes: declaration.attributes, location: declaration.location))
    }
  }

  // MARK: Declarations

  /// The wires with one unconditional value that nothing before it refers to: they are declared with it.
  private func inlineWires() -> [SignalID: Int] {
    var result: [SignalID: Int] = [:]
    for (unit, items) in unitItems.enumerated() {
      for item in items {
        guard case .assign(.signal(let signal), _, _) = item, usage.firstUnit[Int(signal.index)] > unit,
          case .target(let target) = units[unit]
        else { continue }
        if case .wire = definition.declarations[target].kind { result[signal] = target }
      }
      guard case .instance(let instance) = units[unit] else { continue }
      for port in definition.instances[instance].ports {
        let signal = declarationSignal[Int(port.index)]
        if signal != .none, definition[port].isDriven, usage.firstUnit[Int(signal.index)] > unit,
          steps[Int(port.index)].plainAssignment != nil, !isProcedural.contains(signal)
        {
          result[signal] = Int(port.index)
        }
      }
    }
    return result
  }

  private func declared(_ item: Item, _ inlined: [SignalID: Int]) -> Item {
    guard case .assign(.signal(let signal), let value, _) = item, let target = inlined[signal] else { return item }
    let declaration = definition.declarations[target]
    return .declaration(
      DeclarationSyntax(
        kind: .wire, signal: signal, value: value, comment: declaration.comment, attributes: declaration.attributes,
        location: declaration.location))
  }

  private func addDeclarations(except inlined: [SignalID: Int]) {
    let first = module.items.count
    let buses = Set(busDeclarations.map(\.signal))
    for (index, declaration) in definition.declarations.enumerated() {
      let signal = declarationSignal[index]
      guard signal != .none, inlined[signal] == nil, !buses.contains(signal), !servesChecks[index] else { continue }
      switch declaration.kind {
      case .input, .output: continue
      case .wire, .register: if declaration.kind == .wire && steps[index].isEmpty { undriven(index) }
      default: break
      }
      module.items.append(plainDeclaration(index))
    }
    for (index, memory) in definition.memories.enumerated() where !memory.isReadOnly && memory.style == .inferred {
      module.items.append(
        .declaration(
          DeclarationSyntax(
            kind: .reg, signal: memorySignal[index], depth: memory.depth, comment: memory.comment,
            attributes: memory.attributes, location: memory.location)))
    }
    for var bus in busDeclarations {
      if isProcedural.contains(bus.signal) { bus.kind = .reg }
      module.items.append(.declaration(bus))
    }
    if !genvars.isEmpty { module.items.append(.genvars(genvars)) }
    if !integers.isEmpty { module.items.append(.integers(integers)) }
    if module.items.count > first { module.items.insert(.blank, at: first) }
  }

  /// Registers and wires that only checks need.
  private func checkDeclarations(except inlined: [SignalID: Int]) -> [Item] {
    servesChecks.indices.filter { servesChecks[$0] && inlined[declarationSignal[$0]] == nil }.map(plainDeclaration)
  }

  private func plainDeclaration(_ index: Int) -> Item {
    let declaration = definition.declarations[index]
    let signal = declarationSignal[index]
    return .declaration(
      DeclarationSyntax(
        kind: isProcedural.contains(signal) || declaration.isRegister ? .reg : .wire, signal: signal,
        depth: laneArrays.contains(signal) ? definition[declaration.lanes].count : nil, comment: declaration.comment,
        attributes: declaration.attributes, location: declaration.location))
  }

  // MARK: Groups

  /// Adds the items of one unit: a paragraph, unless it and the one before are single lines.
  private func addGroup(_ items: [Item]) {
    var merged: [Item] = []
    var lanes: (space: LaneSpaceID, items: [Item])?
    func flush() {
      if let (space, items) = lanes { merged.append(generate(space, items)) }
      lanes = nil
    }
    for item in items {
      if case .lanes(let space, let inner) = item {
        if lanes?.space != space { flush() }
        lanes = (space, (lanes?.items ?? []) + inner)
      } else {
        flush()
        merged.append(item)
      }
    }
    flush()
    guard !merged.isEmpty else { return }
    let areLines = merged.allSatisfy(Self.isLine)
    if !(areLines && lastGroupIsLines) { module.items.append(.blank) }
    for (index, item) in merged.enumerated() {
      if index > 0 && !Self.isLine(merged[index - 1]) { module.items.append(.blank) }
      module.items.append(item)
    }
    lastGroupIsLines = areLines
  }

  private static func isLine(_ item: Item) -> Bool {
    switch item {
    case .declaration, .assign, .comment, .genvars, .integers: true
    default: false
    }
  }

  private func generate(_ space: LaneSpaceID, _ items: [Item]) -> Item {
    let variables = laneVariables(space)
    var items = items
    for axis in variables.indices.reversed() {
      let label = names.unique("each_\(variables[axis])")
      items = [.generateLoop(Loop(variables[axis], count: definition[space].extents[axis]), label: label, items)]
    }
    return .generate(items)
  }

  // MARK: Unused

  /// What the author marked, bits that nothing happens to read, and clocks and resets that no register needs.
  private func addUnused() {
    var parts: [Expression] = []
    let unread = usage.unreadBits(of: module.signals)
    let isReadByAuthor = readsOfTheAuthor()
    for signals in domainSignals {
      for signal in [signals.clock, signals.reset, signals.enable].compactMap({ $0 })
      where !unread[Int(signal.index)].isEmpty && !parts.contains(where: { $0.isSignal(signal) }) {
        parts.append(.signal(signal))
      }
    }
    for (index, declaration) in definition.declarations.enumerated() {
      let signal = declarationSignal[index]
      guard signal != .none, !servesChecks[index] else { continue }
      if declaration.kind == .output { continue }
      if laneArrays.contains(signal) {
        if !usage.isRead(signal) { parts.append(.element(signal, .integer(0))) }
        continue
      }
      if declaration.isMarkedUnused && !usage.isRead(signal) {
        parts.append(.signal(signal))
      } else if isRead[index] || isReadByAuthor[index] || declaration.isMarkedUnused {
        parts += selections(signal, unread[Int(signal.index)])
      }
    }
    for index in module.signals.indices where isNetSignal(index) {
      parts += selections(SignalID(index), unread[index])
    }
    // What was read of these turned out to be constant.
    for (index, memory) in definition.memories.enumerated()
    where !memory.isReadOnly && memory.style == .inferred && !usage.isRead(memorySignal[index]) {
      parts.append(.element(memorySignal[index], .integer(0)))
    }
    guard !parts.isEmpty else { return }
    let signal = addSignal(names.unique("_unused_ok"), width: 1, isSigned: false)
    let value = Expression.unary(.reduceAnd, .concatenation([.bitZero] + parts + [.bitZero]))
    module.items += [.blank, .declaration(DeclarationSyntax(kind: .wire, signal: signal, value: value))]
  }

  /// Whether the signal is a net outside of checks, and not one of a declaration, a port or a memory.
  private func isNetSignal(_ index: Int) -> Bool {
    netSignals.contains(Int32(index)) && usage.firstUnit[index] < checkUnitBase
  }

  private func selections(_ signal: SignalID, _ ranges: [(high: Int, low: Int)]) -> [Expression] {
    let width = module.signals[Int(signal.index)].width
    return ranges.map { high, low in
      low == 0 && high == width - 1 ? .signal(signal) : .select(signal, high: Int32(high), low: Int32(low))
    }
  }
}

extension Expression {
  func isSignal(_ signal: SignalID) -> Bool {
    if case .signal(signal) = self { true } else { false }
  }
}
