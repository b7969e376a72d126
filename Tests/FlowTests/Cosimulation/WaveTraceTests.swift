import Flow
import Foundation
import HDLSimulation
import HDLVerilator
import Testing
import Workloads

/// `--trace`, `--set`, and the layers that a sweep runs on a compute unit.
@Suite struct WaveTraceTests {
  @Test(arguments: [Engine.interpreter, Engine.verilator])
  func wavesAreThoseOfTheCircuit(engine: Engine) throws {
    try withFolder { folder in
      var traces = RandomTraces(folder, seed: 11)
      try traces.linear("fc", steps: 2, m: 2, k: 8, n: 4)
      let waves = try WaveTrace("\(folder)/out/wave.vcd")
      let results = try cosimulate(
        readRecordedLayers(folder), preset: .tiny, designs: [.ditto, .itc], engine: waves.engine(engine), jobs: 1,
        progress: { _ in })
      #expect(results[0].designs.allSatisfy { $0.isExact })
      let files = try waves.close()
      #expect(files.count == 2)
      #expect(files.contains("\(folder)/out/wave.vcd"))
      let activities = try files.map { try SwitchingActivity($0) }
      let compute = try #require(activities.first { $0.top.hasPrefix("ComputeUnit_2x4") })
      let own = try #require(results[0].result(.ditto)).cycles
      #expect(compute.cycles > own)
      let sums = compute.bits.filter { $0.name.hasPrefix("results[") }
      #expect(sums.contains { $0.rate > 0 })
    }
  }

  @Test func otherFilesAreRefused() {
    expectSentence("--trace wave.txt", ".vcd or .fst") { try WaveTrace("wave.txt") }
  }

  @Test func settingsMakeAnotherSize() throws {
    let configuration = try computeConfiguration(preset: .tiny, settings: ["rows=3", "columns=8"])
    #expect(configuration.rows == 3)
    #expect(configuration.cluster.columns == 8)
    #expect(configuration.cluster.encoding.tileDepth == 32)
    expectSentence("rwos", "rows") { try computeConfiguration(preset: .tiny, settings: ["rwos=3"]) }
    try withFolder { folder in
      var traces = RandomTraces(folder, seed: 12)
      try traces.linear("fc", steps: 2, m: 5, k: 24, n: 6)
      let results = try cosimulate(
        readRecordedLayers(folder), preset: .tiny, configuration: configuration, engine: .interpreter,
        progress: { _ in })
      #expect(results[0].designs.allSatisfy { $0.isExact })
      #expect(try designTable(results, preset: .tiny, configuration: configuration).contains("3 x 8 elements"))
    }
  }

  /// The hook of `apus sweep ditto.compute`: layers of every kind, cycles as the co-simulation has them.
  @Test func sweepsRunEveryKindOfLayer() throws {
    try withFolder { folder in
      var traces = RandomTraces(folder, seed: 13)
      try traces.linear("fc", steps: 2, m: 3, k: 8, n: 4)
      try traces.convolution("conv", size: 4, channels: 2, n: 4, kernel: 3, stride: 1, pad: 1)
      try traces.attention("qk", steps: 2, heads: 1, m: 3, k: 4, n: 3, isConstant: false)
      let unit = try ConfiguredUnit("ditto.compute.tiny")
      #expect(unit.entry.kinds == [.linear, .conv, .matmul])
      let simulate = try #require(unit.entry.simulate)
      let results = try simulate(unit.values, try readDittoTraces(folder), .interpreter)
      let direct = try cosimulate(
        readRecordedLayers(folder), preset: .tiny, designs: [.ditto], engine: .interpreter, progress: { _ in })
      #expect(results.map(\.cycles) == direct.map { $0.designs[0].cycles })
      #expect(results.allSatisfy { $0.firstDifference == nil })
    }
  }
}
