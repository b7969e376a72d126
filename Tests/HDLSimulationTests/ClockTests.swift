import BigInt
import HDLIR
import HDLSimulation
import Testing

struct ClockTests {
  /// A counter in each of two domains, and a register that samples the first counter in the second domain.
  static func twoClocks() -> Design {
    let b = NetlistBuilder(name: "TwoClocks")
    let fast = ClockDomain("fast", resetKind: .none)
    let slow = ClockDomain("slow", resetKind: .none)
    let first = b.register("first", .unsigned(8), reset: nil, domain: fast)
    let second = b.register("second", .unsigned(8), reset: nil, domain: slow)
    let sampled = b.register("sampled", .unsigned(8), reset: nil, domain: slow)
    b.assign(first, b.wrappingArithmetic(.add, b.read(first), b.constant(1), type: .unsigned(8)))
    b.assign(second, b.wrappingArithmetic(.add, b.read(second), b.constant(3), type: .unsigned(8)))
    b.assign(sampled, b.read(first))
    b.output("a", b.read(first))
    b.output("b", b.read(second))
    b.output("c", b.read(sampled))
    return Design(definitions: [b.definition])
  }

  @Test func clocksAreIndependent() throws {
    let simulation = try DesignSimulation(Self.twoClocks())
    #expect(simulation.clocks == ["fast_clk", "slow_clk"])
    try simulation.step("fast_clk")
    try simulation.step("fast_clk")
    #expect(try [simulation.get("a"), simulation.get("b"), simulation.get("c")] == [2, 0, 0])
    try simulation.step("slow_clk")
    #expect(try [simulation.get("a"), simulation.get("b"), simulation.get("c")] == [2, 3, 2])
    // At the same instant, the second domain sees the value before the edge.
    try simulation.step("fast_clk", "slow_clk")
    #expect(try [simulation.get("a"), simulation.get("b"), simulation.get("c")] == [3, 6, 2])
    #expect(throws: PortError.self) { try simulation.step() }
    #expect(throws: PortError.self) { try simulation.step("clk") }
  }

  /// A value that passes from a register of the rising edge to one of the falling edge takes half a cycle.
  @Test func bothEdgesOfOneClock() throws {
    let b = NetlistBuilder(name: "BothEdges")
    let rising = ClockDomain("rising", clock: "clk", resetKind: .none)
    let falling = ClockDomain("falling", clock: "clk", edge: .falling, resetKind: .none)
    let input = b.input("x", .unsigned(4))
    let first = b.register("first", .unsigned(4), reset: nil, domain: rising)
    let second = b.register("second", .unsigned(4), reset: nil, domain: falling)
    b.assign(first, input)
    b.assign(second, b.read(first))
    b.output("y", b.read(second))
    let simulation = try DesignSimulation(Design(definitions: [b.definition]))
    try simulation.set("x", 9)
    try simulation.step()
    #expect(try simulation.get("y") == 9)
  }

  /// Registers that feed each other exchange their values; nothing passes through two registers at one edge.
  @Test func registersExchangeValues() throws {
    for lanes in [nil, 5] as [Int?] {
      let b = NetlistBuilder(name: "Exchange")
      let load = b.input("load", .bit)
      let first = b.register("first", .unsigned(8))
      let second = b.register("second", .unsigned(8))
      b.assign(first, b.read(second))
      b.assign(second, b.read(first))
      let conditional = b.beginConditional()
      b.addBranch(conditional, condition: load) {
        b.assign(first, b.constant(7, type: .unsigned(8)))
        b.assign(second, b.constant(9, type: .unsigned(8)))
      }
      let third = b.register("third", .unsigned(8))
      b.assign(third, b.read(first))
      b.output("a", b.read(first))
      b.output("b", b.read(second))
      b.output("c", b.read(third))
      var definitions = [b.definition]
      if let lanes {
        let top = NetlistBuilder(name: "Top")
        let space = top.laneSpace([lanes])
        let ports = top.array("x", of: DefinitionID(0), b.definition, in: space)
        top.assign(ports["load"]!, top.input("load", .bit))
        for name in ["a", "b", "c"] { top.output(name, top.laneGather(top.read(ports[name]!))) }
        definitions.append(top.definition)
      }
      let simulation = try DesignSimulation(Design(definitions: definitions))
      try simulation.set("load", 1)
      try simulation.step()
      try simulation.set("load", 0)
      for expected in [[9, 7, 7], [7, 9, 9], [9, 7, 7]] {
        try simulation.step()
        #expect(try ["a", "b", "c"].map { Int(try simulation.get($0) & 255) } == expected)
      }
    }
  }

  @Test func resetSequence() throws {
    let b = NetlistBuilder(name: "Reset")
    let domain = ClockDomain("low", resetKind: .synchronous, polarity: .activeLow, enable: "go")
    let register = b.register("r", .unsigned(8), reset: 5, domain: domain)
    b.assign(register, b.wrappingArithmetic(.add, b.read(register), b.constant(1), type: .unsigned(8)))
    b.output("y", b.read(register))
    let simulation = try DesignSimulation(Design(definitions: [b.definition]))
    #expect(try simulation.get("y") == 0)
    try simulation.reset()
    #expect(try simulation.get("y") == 5)
    #expect(try simulation.get("low_rst_n") == 1)
    try simulation.run(3)
    #expect(try simulation.get("y") == 8)
    #expect(simulation.cycle == 5)
    // Reset acts whatever the enable.
    try simulation.set("go", 0)
    try simulation.step()
    #expect(try simulation.get("y") == 8)
    try simulation.set("low_rst_n", 0)
    try simulation.step()
    #expect(try simulation.get("y") == 5)
  }
}
