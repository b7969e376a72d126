import BigInt
import HDLIR
import HDLSimulation
import Testing

struct CoverageTests {
  static func machine() -> Definition {
    let b = NetlistBuilder(name: "Machine")
    let main = b.domainIndex(.main)
    let go = b.input("go", .bit, domain: main)
    let state = b.register("state", .unsigned(2))
    let match = b.beginMatch(b.read(state), at: .source(file: "Sources/Machine.swift", line: 20))
    b.addArm(match, values: [0], label: "idle") {
      let conditional = b.beginConditional()
      b.addBranch(conditional, condition: go, at: .source(file: "Sources/Machine.swift", line: 22)) {
        b.assign(state, b.constant(1, type: .unsigned(2)))
      }
    }
    b.addArm(match, values: [1], label: "busy") { b.assign(state, b.constant(0, type: .unsigned(2))) }
    b.addArm(match, values: [2], label: "done") {}
    b.output("busy", b.compare(.equal, b.read(state), b.constant(1)))
    return b.definition
  }

  @Test func countsAndWaivers() throws {
    let simulation = try DesignSimulation(Design(definitions: [Self.machine()]))
    let coverage = try Coverage(simulation.engine)
    try simulation.step()
    #expect(
      coverage.report().text == """
        toggle  0 of 4 (0.0 %)
        branch  1 of 4 (25.0 %)
        state   1 of 3 (33.3 %)
        toggle  go                             never toggled
        toggle  state[0]                       never toggled
        toggle  state[1]                       never toggled
        toggle  busy                           never toggled
        branch  when Machine.swift:22          never taken
        branch  case busy Machine.swift:20     never taken
        branch  case done Machine.swift:20     never taken
        state   match Machine.swift:20 = busy  never seen
        state   match Machine.swift:20 = done  never seen

        """)
    try simulation.set("go", 1)
    try simulation.step()
    try simulation.step()
    try simulation.set("go", 0)
    try simulation.step()
    let report = coverage.report(waivers: [
      .init("*= done", kind: .state, reason: "spare code"), .init("case done*", kind: .branch, reason: "spare code"),
      .init("state[1]", reason: "spare code"), .init("stat", reason: "misspelt"),
    ])
    #expect(
      report.text == """
        toggle  4 of 4 (100.0 %)
        branch  4 of 4 (100.0 %)
        state   3 of 3 (100.0 %)
        waived  state[1]                       spare code
        waived  case done Machine.swift:20     spare code
        waived  match Machine.swift:20 = done  spare code
        waiver 'stat' excuses nothing — remove it

        """)
    #expect(report.missing.isEmpty)
    #expect(report.unusedWaivers.map(\.pattern) == ["stat"])
  }

  /// Elements of an array count together.
  @Test func arraysAreMerged() throws {
    let b = NetlistBuilder(name: "Top")
    let space = b.laneSpace([4])
    let ports = b.array("m", of: DefinitionID(0), Self.machine(), in: space)
    b.assign(
      ports["go"]!,
      b.laneSpread(
        b.input("go", .unsigned(4)), map: LaneMap(offset: 0, strides: [1]), element: .bit, range: .narrow(0, 1),
        in: space))
    b.output("busy", b.laneGather(b.read(ports["busy"]!)))
    let simulation = try DesignSimulation(Design(definitions: [Self.machine(), b.definition]))
    let coverage = try Coverage(simulation.engine)
    try simulation.step()
    try simulation.set("go", 0b0100)
    try simulation.step()
    try simulation.step()
    try simulation.step()
    let missing = coverage.report().missing.map(\.name)
    #expect(!missing.contains("m[*] when Machine.swift:22"))
    #expect(!missing.contains("m[*] match Machine.swift:20 = busy"))
    #expect(missing.contains("m[*] match Machine.swift:20 = done"))
    #expect(!missing.contains("m[*].busy"))
    #expect(missing.contains("m[*].state[1]"))
  }
}
