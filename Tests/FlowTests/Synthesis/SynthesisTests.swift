import Flow
import Foundation
import Testing

@Suite struct SynthesisTests {
  @Test(.enabled(if: canSynthesize, "needs Yosys and the OSU 180 nm library: make setup-synthesis"))
  func mapsAUnitAndAnArrayOfIt() throws {
    try withFolder { folder in
      let options = try SynthesisOptions(periods: [8])
      let pe = try synthesize(ConfiguredUnit("ditto.pe"), options: options, in: "\(folder)/pe")
      #expect(pe.flipFlops == 32)
      #expect(pe.blackBoxes.isEmpty)
      // What Yosys says itself.
      let said = try readText("\(folder)/pe/area.txt").split(separator: "\n").last { $0.contains("Chip area") }
      #expect(said?.split(separator: " ").last.flatMap { Double($0) } == pe.area)
      #expect(pe.clocks.map(\.target) == [nil, 8])

      let array = try synthesize(
        ConfiguredUnit("ditto.array", settings: ["rows=1", "columns=2"]), options: SynthesisOptions(),
        in: "\(folder)/array")
      #expect(array.modules.map(\.instances) == [1, 2])
      #expect(array.flipFlops == array.modules[0].flipFlops + 2 * 32)
      #expect(array.area == array.modules[0].area + 2 * array.modules[1].areaWithin)
      let read = try JSONDecoder().decode(
        SynthesisReport.self, from: Data(readText("\(folder)/array/report.json").utf8))
      #expect(read.area == array.area)
      #expect(table(of: array).contains("ProcessingElement "))

      if isThere("sta") {
        #expect(try #require(pe.clocks[1].period) <= #require(pe.clocks[0].period))
        #expect(abs(pe.clocks[1].slack! - (8 - pe.clocks[1].period!)) < 1e-6)
        #expect(pe.notes.isEmpty)
      } else {
        #expect(pe.clocks.allSatisfy { $0.period == nil })
        #expect(pe.notes.contains { $0.contains("apt-get install -y opensta") })
      }
    }
  }

  @Test(.enabled(if: isThere("yosys"), "needs Yosys"), arguments: [SynthesisTarget.ice40, .ecp5, .xilinx])
  func mapsToFPGAs(target: SynthesisTarget) throws {
    try withFolder { folder in
      let unit = try ConfiguredUnit("itc.pe", settings: ["lanes=1"])
      let report = try synthesize(unit, options: SynthesisOptions(target: target), in: folder)
      if target == .xilinx {
        // The element is a multiply-add block with its register.
        #expect(report.cellsByType["DSP48E1"] == 1)
      } else {
        #expect(report.flipFlops == 32)
        #expect(report.cells > 64)
      }
      #expect(report.area == nil)
      #expect(report.routedFrequency != nil || !report.notes.isEmpty)
    }
  }

  @Test func refusesOptionsThatDoNotFit() throws {
    expectSentence("a clock period is 0.001 to 1000000 nanoseconds") { try SynthesisOptions(periods: [0]) }
    expectSentence("given twice") { try SynthesisOptions(periods: [5, 5]) }
    expectSentence("--period is for --target asic") { try SynthesisOptions(target: .ice40, periods: [5]) }
    expectSentence("--liberty is for --target asic") { try SynthesisOptions(target: .xilinx, liberty: "a.lib") }
    try withFolder { folder in
      expectSentence("there is no such Liberty file") {
        try synthesize(
          ConfiguredUnit("ditto.pe"), options: SynthesisOptions(liberty: "\(folder)/no.lib"), in: "\(folder)/run")
      }
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/run"))
    }
  }
}

private func isThere(_ tool: String) -> Bool {
  examineTools(Tool.all.filter { $0.name == tool }).contains { $0.path != nil }
}
