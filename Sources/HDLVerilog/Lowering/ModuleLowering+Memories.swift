import BigInt
import HDLIR

/// Memories in the form that synthesis tools infer: one always block for each clock, read-first.
extension ModuleLowering {
  func lower(memory index: Int) -> [Item] {
    let memory = definition.memories[index]
    currentName = memory.name
    if case .macro(let name) = memory.style { return lower(macro: name, memory: index) }
    var items: [Item] = []
    if !memory.isReadOnly, let contents = memory.contents { items.append(initialContents(index, contents)) }
    var clocks: [(clock: SignalID, edge: ClockDomain.Edge, domains: [Int])] = []
    for domain in memory.readPorts.map(\.domain) + memory.writePorts.map(\.domain) {
      let clock = domainSignals[domain].clock
      let edge = definition.domains[domain].edge
      if let known = clocks.firstIndex(where: { $0.clock == clock && $0.edge == edge }) {
        if !clocks[known].domains.contains(domain) { clocks[known].domains.append(domain) }
      } else {
        clocks.append((clock, edge, [domain]))
      }
    }
    refuseSeveralWriteClocks(memory)
    for clock in clocks {
      var body: [Statement] = []
      for domain in clock.domains { body += accesses(index, domain: domain) }
      if !body.isEmpty { items.append(.always(clockEdge(clock.domains[0]), body)) }
    }
    return items
  }

  func refuseSeveralWriteClocks(_ memory: Memory) {
    let clocks = Set(memory.writePorts.map { module.signals[Int(domainSignals[$0.domain].clock.index)].name })
    guard clocks.count > 1 else { return }
    problem(
      "memory '\(memory.name)' is written from the clocks \(clocks.sorted().joined(separator: " and ")), which tools "
        + "cannot infer; write it from one clock, and bring the other side over with an asynchronous FIFO",
      at: memory.location)
  }

  /// The reads and writes of one domain, in the order of the ports.
  private func accesses(_ index: Int, domain: Int) -> [Statement] {
    let memory = definition.memories[index]
    var body: [Statement] = []
    for port in memory.readPorts where port.domain == domain { body.append(read(index, port)) }
    for (number, port) in memory.writePorts.enumerated() where port.domain == domain {
      let target = projector.index.memoryPortBase[index] + number
      body += statements(steps[target]) { step in
        guard case .reached(let location) = step else { return [] }
        return self.write(index, port, location)
      }
    }
    guard !body.isEmpty, let enable = enableCondition(domain) else { return body }
    return [.conditional([.init(condition: enable, body: body, location: .unknown)], otherwise: nil)]
  }

  private func read(_ index: Int, _ port: Memory.ReadPort) -> Statement {
    let data = Int(port.data.index)
    currentName = definition.declarations[data].name
    let signal = signal(of: data)
    isProcedural.insert(signal)
    let location = definition.declarations[data].location
    let enable = port.enable.map { Int($0.index) }
    // What is never read keeps its start value.
    if let enable, nodes[enable].constantValue == 0 {
      let start = literal(0, type: definition.memories[index].word)
      return .assign(.signal(signal), start, isBlocking: false, location)
    }
    let word = word(of: index, at: Int(port.address.index))
    let statement = Statement.assign(.signal(signal), word, isBlocking: false, location)
    guard let enable, nodes[enable].constantValue != 1 else { return statement }
    return .conditional(
      [.init(condition: lower(enable, 1), body: [statement], location: .unknown)], otherwise: nil)
  }

  private func write(_ index: Int, _ port: Memory.WritePort, _ location: Location) -> [Statement] {
    guard !isNeverEnabled(port) else { return [] }
    let memory = definition.memories[index]
    let address = Int(port.address.index)
    let data = Int(port.data.index)
    let signal = memorySignal[index]
    currentName = memory.name
    if port.mask != nil && !isAtom(address) { _ = materialize(address) }
    let place = writeAddress(address, of: index)
    var body: [Statement] = []
    if let mask = port.mask {
      let granularity = port.maskGranularity
      for group in 0..<width(Int(mask.index)) where group * granularity < memory.word.width {
        let condition = bits(Int(mask.index), low: group, 1)
        if case .literal(_, 0, _) = condition { continue }
        let low = group * granularity
        let high = min(low + granularity, memory.word.width) - 1
        // A word of one bit has no bits to select.
        let target: Expression =
          memory.word.width == 1
          ? .element(signal, place) : .elementSelect(signal, place, high: Int32(high), low: Int32(low))
        let assignment = Statement.assign(target, bits(data, low: low, high - low + 1), isBlocking: false, location)
        body.append(.conditional([.init(condition: condition, body: [assignment], location: .unknown)], otherwise: nil))
      }
    } else {
      let value = rootExpression(data, memory.word.width)
      body = [.assign(.element(signal, place), value, isBlocking: false, location)]
    }
    guard nodes[address].range.upper >= BigInt(memory.depth) else { return body }
    return [
      .conditional(
        [.init(condition: isWithin(address, BigInt(memory.depth)), body: body, location: .unknown)], otherwise: nil)
    ]
  }

  /// Yosys makes registers of a memory whose writes all have constant addresses, and warns of it, unless the constant
  /// has a name.
  private func writeAddress(_ node: Int, of index: Int) -> Expression {
    let memory = definition.memories[index]
    let width = Self.indexWidth(memory.depth)
    let address = self.index(node, width)
    let base = projector.index.memoryPortBase[index]
    let isConstantMemory = memory.writePorts.enumerated().allSatisfy { number, port in
      steps[base + number].isEmpty || isNeverEnabled(port) || isConstant(Int(port.address.index))
    }
    guard isConstantMemory else { return address }
    let signal = addNet(names.unique("\(memory.name)_address"), width: width, isSigned: false)
    usage.readWhole(signal, unit: currentUnit, isInChecks: isInChecks)
    add(.declaration(DeclarationSyntax(kind: .wire, signal: signal, value: address)), before: node)
    return .signal(signal)
  }

  private func isNeverEnabled(_ port: Memory.WritePort) -> Bool {
    port.mask.map { nodes[Int($0.index)].constantValue == 0 } ?? false
  }

  // MARK: Contents

  /// Memories with more words than this start with a loop that clears them.
  private static let listedWords = 64

  private func initialContents(_ index: Int, _ contents: [BigInt]) -> Item {
    let memory = definition.memories[index]
    let signal = memorySignal[index]
    var body: [Statement] = []
    let isListed = memory.depth <= Self.listedWords
    if !isListed {
      let counter = integerVariable("word")
      body.append(
        .loop(
          Loop(counter, count: memory.depth),
          [.assign(.element(signal, .variable(counter)), literal(0, type: memory.word), isBlocking: true, .unknown)]))
    }
    for address in 0..<memory.depth {
      let value = address < contents.count ? contents[address] : 0
      if isListed || value != 0 {
        body.append(
          .assign(
            .element(signal, .integer(address)), literal(value, type: memory.word), isBlocking: true, .unknown))
      }
    }
    return .initial(body)
  }

  /// The function that stands for a memory that nothing writes; its item is added when it is first asked for.
  func romFunction(_ index: Int) -> String {
    if let name = romFunctions[index] { return name }
    let memory = definition.memories[index]
    let signal = memorySignal[index]
    let name = module.signals[Int(signal.index)].name
    romFunctions[index] = name
    let addressWidth = Self.indexWidth(memory.depth)
    let address = loopVariable("address")
    var arms: [Statement.Arm] = []
    for (number, value) in (memory.contents ?? []).prefix(memory.depth).enumerated() where value != 0 {
      arms.append(
        Statement.Arm(
          labels: [literal(BigInt(number), type: .unsigned(addressWidth))], comment: nil,
          body: [.assign(.signal(signal), literal(value, type: memory.word), isBlocking: true, .unknown)]))
    }
    let otherwise = Statement.Arm(
      labels: [], comment: nil,
      body: [.assign(.signal(signal), literal(0, type: memory.word), isBlocking: true, .unknown)])
    romItems.append(.comment(memory.comment ?? "Table \(memory.name): \(memory.depth) words"))
    romItems.append(
      .function(
        FunctionSyntax(
          name: name, width: memory.word.width, isSigned: memory.word.isSigned,
          arguments: [(address, addressWidth, false)],
          body: [.choice(.variable(address), arms, otherwise: otherwise, memory.location)])))
    return name
  }
}
