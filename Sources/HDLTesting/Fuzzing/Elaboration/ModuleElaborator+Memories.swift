import BigInt
import HDLIR

/// Memories and their ports.
extension ModuleElaborator {
  /// Of one memory.
  static let mostWritePorts = 4
  /// Of one write port: a tool may make a port of its own of each.
  static let mostMaskBits = 8

  func addMemory(_ id: Int, _ plan: MemoryPlan) {
    let range = plan.word.range.union(ValueRange(value: 0))
    let depth = max(1, min(plan.depth, 64))
    let contents = plan.contents.prefix(depth).map { fold($0.value, into: range) }
    builder.update {
      $0.memories.append(
        Memory(
          name: "m\(id)", depth: depth, word: plan.word.type, range: range, contents: Array(contents),
          location: .unknown))
    }
    memories[id] = MemoryState(index: builder.definition.memories.count - 1, plan: plan)
  }

  private func depth(_ memory: MemoryState) -> Int { builder.definition.memories[memory.index].depth }

  func addAsynchronousRead(_ id: Int, _ memory: Int, _ address: OperandPlan) {
    guard let state = memories[memory] else { return }
    let value = resolve(address)
    memories[memory]!.isRead = true
    let node = builder.memoryRead(state.index, address: index(value, count: depth(state)))
    let clocks = hasDomains ? clockBit(state.plan.domain) : 0
    define(id, [Value(node: node, clocks: value.clocks | clocks)])
  }

  func addSynchronousRead(_ id: Int, _ memory: Int, _ address: OperandPlan, _ enable: OperandPlan?, _ domain: Int) {
    guard let state = memories[memory], hasDomains else { return }
    let clock = clockBit(domain)
    func own(_ value: Value) -> Value {
      value.clocks & ~clock == 0 ? value : Value(node: builder.constant(1, type: .bit), clocks: 0)
    }
    let place = own(scalar(resolve(address)))
    // A port that never reads has no driver for its data.
    let condition = enable.map { bit(own(scalar(resolve($0))), 0).node }
    let gate = condition.flatMap { isOpen($0) ? $0 : nil }
    let own = self.domain(domain)
    let word = builder.definition.memories[state.index]
    let port = word.readPorts.count
    let data = builder.declare(
      Declaration(
        name: "q\(id)", kind: .memoryReadData(memory: state.index, port: port), type: word.word, range: word.range,
        domain: own, location: .unknown))
    let readPort = Memory.ReadPort(
      address: index(place, count: word.depth), enable: gate, domain: own, data: data)
    builder.update { $0.memories[state.index].readPorts.append(readPort) }
    memories[memory]!.isRead = true
    define(id, [Value(node: builder.read(data), clocks: clock)])
  }

  func write(
    _ memory: Int, _ address: OperandPlan, _ data: OperandPlan, _ mask: OperandPlan?, _ granularity: Int,
    _ clocks: UInt8
  ) -> [ResolvedStatement] {
    guard let state = memories[memory], hasDomains else { return [] }
    let word = builder.definition.memories[state.index]
    if word.writePorts.count == Self.mostWritePorts { return [] }
    let place = scalar(resolve(address))
    let value = scalar(resolve(data))
    var sources = place.clocks | value.clocks | clocks
    var maskNode: NodeID?
    var group = word.word.width
    if let mask, word.range == word.word.fullRange {
      let divisors = (1...word.word.width).filter {
        word.word.width % $0 == 0 && word.word.width / $0 <= Self.mostMaskBits
      }
      group = divisors[abs(granularity % divisors.count)]
      let bits = scalar(resolve(mask))
      sources |= bits.clocks
      maskNode = builder.convert(bits.node, to: .unsigned(word.word.width / group))
    }
    guard sources & ~clockBit(state.plan.domain) == 0 else { return [] }
    let port = Memory.WritePort(
      address: index(place, count: word.depth), data: fit(value.node, to: word.word, range: word.range),
      mask: maskNode, maskGranularity: group, domain: domain(state.plan.domain))
    builder.update { $0.memories[state.index].writePorts.append(port) }
    return [.write(memory: state.index, port: builder.definition.memories[state.index].writePorts.count - 1)]
  }
}
