import BigInt
import HDLIR

extension ReferenceContext {
  struct Changes {
    var state: [Int: BigInt] = [:]
    /// In the order of the write ports: where two hit one word, the later one wins.
    var writes: [(memory: Int, address: Int, value: BigInt, mask: BigInt)] = []
  }

  /// Registers of domains with an asynchronous reset that is active take their reset value.
  func applyAsynchronousResets(_ isReset: (Int) -> Bool) {
    for (index, declaration) in definition.declarations.enumerated() {
      guard case .register(let register) = declaration.kind, let value = register.resetValue,
        definition.domains[declaration.domain!].resetKind == .asynchronous, isReset(topDomain(declaration.domain!))
      else { continue }
      state[index] = value
    }
  }

  /// What an active edge of these domains of the top does.
  func changes(at active: Set<Int>, isReset: (Int) -> Bool, isEnabled: (Int) -> Bool) -> Changes {
    var changes = Changes()
    for (index, declaration) in definition.declarations.enumerated() {
      guard case .register(let register) = declaration.kind, active.contains(topDomain(declaration.domain!)) else {
        continue
      }
      if let value = register.resetValue, isReset(topDomain(declaration.domain!)) {
        changes.state[index] = value
      } else if isEnabled(topDomain(declaration.domain!)) {
        changes.state[index] = assigned(DeclarationID(index), lane: 0, initially: state[index] ?? 0)
      }
    }
    for (number, memory) in definition.memories.enumerated() {
      for port in memory.readPorts {
        guard active.contains(topDomain(port.domain)), isEnabled(topDomain(port.domain)) else { continue }
        if let enable = port.enable, value(of: enable, lane: 0) == 0 { continue }
        changes.state[Int(port.data.index)] = word(number, value(of: port.address, lane: 0))
      }
      for (position, port) in memory.writePorts.enumerated() {
        guard active.contains(topDomain(port.domain)), isEnabled(topDomain(port.domain)) else { continue }
        if isReached(Definition.bodyBlock, memory: number, port: position) { addWrite(number, port, &changes) }
      }
    }
    return changes
  }

  func commit(_ changes: Changes) {
    for (index, value) in changes.state { state[index] = value }
    for write in changes.writes {
      let word = definition.memories[write.memory].word
      let old = memories[write.memory][write.address].bits(word.width)
      let new = (old - (old & write.mask)) | (write.value & write.mask)
      memories[write.memory][write.address] = new.wrapped(to: word)
    }
  }

  private func word(_ memory: Int, _ address: BigInt) -> BigInt {
    address >= 0 && address < BigInt(memories[memory].count) ? memories[memory][Int(address)] : 0
  }

  private func addWrite(_ memory: Int, _ port: Memory.WritePort, _ changes: inout Changes) {
    let address = value(of: port.address, lane: 0)
    guard address >= 0, address < BigInt(memories[memory].count) else { return }
    let width = definition.memories[memory].word.width
    var mask = (BigInt(1) << width) - 1
    if let node = port.mask {
      let groups = value(of: node, lane: 0).bits(Int(definition[node].width))
      let group = (BigInt(1) << port.maskGranularity) - 1
      mask = (0..<width / port.maskGranularity).reduce(BigInt(0)) { result, index in
        groups.bit(index) ? result | group << (index * port.maskGranularity) : result
      }
    }
    changes.writes.append((memory, Int(address), value(of: port.data, lane: 0).bits(width), mask))
  }

  /// Whether the statements lead to this write.
  private func isReached(_ block: BlockID, memory: Int, port: Int) -> Bool {
    definition[block].contains { statement in
      if case .memoryWrite(let own, let ownPort, _) = statement { return Int(own) == memory && Int(ownPort) == port }
      guard let chosen = chosenBlock(statement, lane: 0, if: { contains($0, memory: memory, port: port) }) else {
        return false
      }
      return isReached(chosen, memory: memory, port: port)
    }
  }

  private func contains(_ block: BlockID, memory: Int, port: Int) -> Bool {
    definition[block].contains { statement in
      switch statement {
      case .memoryWrite(let own, let ownPort, _): return Int(own) == memory && Int(ownPort) == port
      case .conditional(let index):
        let conditional = definition.conditionals[Int(index)]
        return conditional.branches.contains { contains($0.body, memory: memory, port: port) }
          || conditional.otherwise.map { contains($0, memory: memory, port: port) } == true
      case .match(let index):
        let match = definition.matches[Int(index)]
        return match.arms.contains { contains($0.body, memory: memory, port: port) }
          || match.otherwise.map { contains($0, memory: memory, port: port) } == true
      default: return false
      }
    }
  }
}
