import BigInt
import HDLIR
import HDLSimulation
import Testing

struct CheckTests {
  static func module() -> Definition {
    let b = NetlistBuilder(name: "Checked")
    let main = b.domainIndex(.main)
    let valid = b.input("valid", .bit, domain: main)
    let value = b.input("value", .unsigned(8), domain: main)
    let conditional = b.beginConditional()
    b.addBranch(conditional, condition: valid) {
      b.check(
        Check(
          kind: .assert, condition: b.compare(.less, value, b.constant(100)), message: "value below 100", domain: main,
          location: .source(file: "Checked.swift", line: 7)))
      b.check(
        Check(
          kind: .cover, condition: b.compare(.equal, value, b.constant(42)), message: "the answer", domain: main,
          location: .unknown))
    }
    b.output("y", value)
    return b.definition
  }

  @Test func failuresAndCovers() throws {
    let simulation = try DesignSimulation(Design(definitions: [Self.module()]))
    let interpreter = try #require(simulation.engine as? Interpreter)
    func step(_ valid: Int, _ value: Int, reset: Int = 0) throws -> [CheckFailure] {
      try simulation.set("rst", reset)
      try simulation.set("valid", valid)
      try simulation.set("value", value)
      try simulation.step()
      return simulation.engine.takeFailures()
    }
    #expect(try step(1, 99).isEmpty)
    #expect(try step(0, 200).isEmpty)
    #expect(try step(1, 200, reset: 1).isEmpty)
    let failure = CheckFailure(
      kind: .assert, message: "value below 100", path: "", location: .source(file: "Checked.swift", line: 7))
    #expect(try step(1, 200) == [failure])
    #expect(try step(1, 42).isEmpty)
    #expect(try step(0, 42).isEmpty)
    #expect(try step(1, 42).isEmpty)
    #expect(interpreter.coverCounts.map(\.count) == [2])
  }

  @Test func failuresOfLanes() throws {
    let b = NetlistBuilder(name: "Top")
    let space = b.laneSpace([3, 20])
    let ports = b.array("e", of: DefinitionID(0), Self.module(), in: space)
    b.assign(ports["valid"]!, b.input("valid", .bit))
    b.assign(
      ports["value"]!,
      b.laneSpread(
        b.input("values", .unsigned(480)), map: LaneMap(offset: 0, strides: [20, 1]), element: .unsigned(8),
        range: .full(width: 8, isSigned: false), in: space))
    b.output("y", b.laneGather(b.read(ports["y"]!)))
    let simulation = try DesignSimulation(Design(definitions: [Self.module(), b.definition]))
    try simulation.set("valid", 1)
    try simulation.set("values", BigInt(150) << (8 * 45) + BigInt(101) << 8 + 42)
    try simulation.step()
    #expect(simulation.engine.takeFailures().map(\.path) == ["e[0][1]", "e[2][5]"])
    #expect(simulation.engine.takeFailures().isEmpty)
    let interpreter = try #require(simulation.engine as? Interpreter)
    let covered = interpreter.coverCounts.filter { $0.count > 0 }
    #expect(covered.map(\.path) == ["e[0][0]"])
  }
}
