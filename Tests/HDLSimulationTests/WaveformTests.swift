import BigInt
import Foundation
import HDLIR
import HDLSimulation
import Testing

struct WaveformTests {
  /// A counter that stops: the bench of these tests.
  static func counter() -> Design {
    let b = NetlistBuilder(name: "Counter")
    let main = b.domainIndex(.main)
    let enable = b.input("enable", .bit, domain: main)
    let count = b.register("value", .unsigned(8))
    let balance = b.register("balance", .signed(70))
    let conditional = b.beginConditional()
    b.addBranch(conditional, condition: enable, at: .source(file: "Sources/Counter.swift", line: 12)) {
      b.assign(count, b.wrappingArithmetic(.add, b.read(count), b.constant(7), type: .unsigned(8)))
      b.assign(balance, b.wrappingArithmetic(.subtract, b.read(balance), b.constant(1), type: .signed(70)))
    }
    b.addOtherwise(conditional) { b.assign(balance, b.constant(0, type: .signed(70))) }
    b.output("count", b.read(count))
    b.output("full", b.compare(.greater, b.read(count), b.constant(16)))
    return Design(definitions: [b.definition])
  }

  @Test func terminalWave() throws {
    let simulation = try DesignSimulation(Self.counter())
    let recorder = try simulation.record(["enable", "count", "balance", "full"])
    for cycle in 0..<6 {
      try simulation.set("enable", cycle == 3 ? 0 : 1)
      try simulation.step()
    }
    #expect(
      recorder.text(radix: .decimal) == """
                 0   1   2   3   4   5
                 ────────────┐   ┌───────
        enable               └───┘
                 ┌───┬───┬───┬───────┬───
        count    │0  │7  │14 │21     │28
                 ┌───┬───┬───┬───┬───┬───
        balance  │0  │-1 │-2 │-3 │0  │-1
                             ┌───────────
        full     ────────────┘

        """)
  }

  @Test func narrowCyclesCutValues() {
    let wave = TerminalWaveform(
      signals: [.init(name: "bus", type: .unsigned(32), values: [0xdead_beef, 0xdead_beef, 0x1234_5678, 1])],
      firstCycle: 98, cycleWidth: 4)
    #expect(
      wave.text == """
             98  99  100 101
             ┌───────┬───┬───
        bus  │deadbe…│12…│1

        """)
  }

  @Test func valueChangeDump() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString).vcd").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let simulation = try DesignSimulation(Self.counter())
    let dump = try ValueChangeDump(path: path)
    simulation.attach(dump)
    for cycle in 0..<3 {
      try simulation.set("enable", cycle == 1 ? 0 : 1)
      try simulation.step()
    }
    #expect(!FileManager.default.fileExists(atPath: path))
    try dump.close()
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let minusOne = String(repeating: "1", count: 70)
    #expect(
      text == """
        $timescale 1ns $end
        $scope module Counter $end
        $var wire 1 ! clk $end
        $var wire 1 " enable $end
        $var wire 8 # value [7:0] $end
        $var wire 70 $ balance [69:0] $end
        $var wire 8 % count [7:0] $end
        $var wire 1 & full $end
        $upscope $end
        $enddefinitions $end
        #0
        $dumpvars
        0!
        1"
        b0 #
        b0 $
        b0 %
        0&
        $end
        #5
        1!
        b111 #
        b\(minusOne) $
        b111 %
        #10
        0!
        0"
        #15
        1!
        b0 $
        #20
        0!
        1"
        #25
        1!
        b1110 #
        b\(minusOne) $
        b1110 %

        """)
  }

  @Test func scopesAndElements() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString).vcd").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let simulation = try DesignSimulation(SystolicArray.design(rows: 2, columns: 2))
    let dump = try ValueChangeDump(path: path, signals: ["out", "pe[0][1].acc_q", "pe[1][0].a_out", "missing"])
    simulation.attach(dump)
    try simulation.set("en", 1)
    try simulation.set("a", 0x0021_0011)
    try simulation.set("w", BigInt(3) << 32 + 5)
    for _ in 0..<3 { try simulation.step() }
    try dump.close()
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("$scope module pe[0][1] $end\n$var wire 24 # acc_q [23:0] $end\n$upscope $end\n"))
    #expect(text.contains("$scope module pe[1][0] $end\n$var wire 16 $ a_out [15:0] $end\n$upscope $end\n"))
    #expect(text.contains("b100001 $\n"))
    #expect(!text.contains("missing"))
  }

  @Test func fileThatCannotBeWritten() {
    #expect(throws: FileError.self) { try ValueChangeDump(path: "/nowhere/at/all.vcd") }
  }

  @Test func failureReport() throws {
    let simulation = try DesignSimulation(Self.counter(), historyLength: 4)
    simulation.seed = 77
    simulation.replayCommand = "make test FILTER=counter SEED=77"
    try simulation.set("enable", 1)
    for _ in 0..<6 { try simulation.step() }
    let failure = CheckFailure(
      kind: .assert, message: "below 40", path: "core", location: .source(file: "C.swift", line: 3))
    #expect(
      simulation.failureReport("count is 42, not 41", failures: [failure]) == """
        Counter, cycle 6, engine interpreter: count is 42, not 41
          assert failed in core: below 40 (C.swift:3)
          input  enable = 1 (0x1)
          output count = 42 (0x2a)
          output full = 1 (0x1)
        the last 4 cycles, before their edges:
                2   3   4   5
                ────────────────
        enable
                ┌───┬───┬───┬───
        count   │e  │15 │1c │23
                    ┌───────────
        full    ────┘
        seed: 77
        replay: make test FILTER=counter SEED=77

        """)
  }

  @Test func wrongPorts() throws {
    let simulation = try DesignSimulation(Self.counter())
    #expect(throws: PortError.self) { try simulation.set("count", 1) }
    #expect(throws: PortError.self) { try simulation.set("enable", 2) }
    #expect(throws: PortError.self) { try simulation.peek("nothing") }
    let error = #expect(throws: PortError.self) { try simulation.get("cuont") }
    #expect(error?.description == "error: there is no port 'cuont' — the ports are count, enable, full")
  }
}
