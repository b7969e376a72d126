import BigInt
import HDLIR
import HDLSimulation
import Testing

/// Statement trees, registers, resets and enables against the reference.
struct RandomCircuitTests {
  static let domains = [
    ClockDomain.main,
    ClockDomain("enabled", resetKind: .synchronous, enable: "go"),
    ClockDomain("low", resetKind: .synchronous, polarity: .activeLow),
    ClockDomain("late", edge: .falling, resetKind: .asynchronous, enable: "go"),
    ClockDomain("asyncLow", resetKind: .asynchronous, polarity: .activeLow),
    ClockDomain("bare", resetKind: .none),
  ]

  @Test(arguments: domains, [[1, 3, 8, 16, 31, 32], [5, 33, 64, 65, 100]])
  func matchesReference(domain: ClockDomain, widths: [Int]) throws {
    for number in 0..<6 {
      let seed = UInt64(number * 31 + widths.count) &+ UInt64(domain.name.utf8.reduce(0) { $0 * 31 + Int($1) })
      let definition = RandomCircuit(seed: seed, domain: domain, widths: widths).builder.definition
      try compare(definition, domain: domain, seed: seed)
    }
  }

  private func compare(_ definition: Definition, domain: ClockDomain, seed: UInt64) throws {
    var random = Random(seed &+ 1)
    let simulation = try DesignSimulation(Design(definitions: [definition]))
    let reference = ReferenceSimulation(definition)
    let index = definition.domains.firstIndex(of: domain)!
    for cycle in 0..<10 {
      for id in definition.ports {
        guard case .input = definition[id].kind else { continue }
        let value = random.value(of: definition[id].type)
        reference.inputs[id] = value
        try simulation.set(definition[id].name, value)
      }
      let isReset = domain.resetKind != .none && random.below(5) == 0
      let isEnabled = domain.enable == nil || random.below(3) != 0
      if domain.resetKind != .none {
        try simulation.set(domain.reset, isReset == (domain.polarity == .activeHigh) ? 1 : 0)
      }
      if let enable = domain.enable { try simulation.set(enable, isEnabled ? 1 : 0) }
      if isReset && domain.resetKind == .asynchronous {
        for (register, _) in reference.registers {
          if case .register(let info) = definition[register].kind, let value = info.resetValue {
            reference.registers[register] = value
          }
        }
      }
      reference.settle()
      simulation.settle()
      try expectSame(simulation, reference, "before the edge of cycle \(cycle), \(domain.name), seed \(seed)")
      reference.step(domain: index, isReset: isReset, isEnabled: isEnabled)
      try simulation.step()
      try expectSame(simulation, reference, "after the edge of cycle \(cycle), \(domain.name), seed \(seed)")
    }
  }

  private func expectSame(_ simulation: DesignSimulation, _ reference: ReferenceSimulation, _ place: String) throws {
    for id in reference.definition.ports {
      guard case .output = reference.definition[id].kind else { continue }
      let name = reference.definition[id].name
      #expect(try simulation.get(name) == reference.value(id), "\(name) \(place)")
    }
    for id in reference.registers.keys {
      let name = reference.definition[id].name
      #expect(try simulation.peek(name) == reference.value(id), "\(name) by path \(place)")
    }
  }
}
