import Flow
import Models
import Testing

/// Decisions of Defo and the charts of the report.
@Suite struct DefoStudyTests {
  @Test func decisionsFollowFromTheCycles() throws {
    try withFolder { folder in
      var traces = RandomTraces(folder, seed: 21)
      try traces.linear("fc", steps: 4, m: 4, k: 32, n: 4)
      try traces.attention("qk", steps: 3, heads: 1, m: 3, k: 16, n: 3, isConstant: false)
      let studies = try DefoStudy.both(readRecordedLayers(folder), preset: .tiny)
      #expect(studies.map { $0.bandwidth == nil } == [true, false])
      for study in studies {
        #expect(study.layers.map(\.id) == ["fc", "qk"])
        #expect(study.layers.map(\.original.count) == [4, 3])
        for layer in study.layers {
          let wins = layer.original[0] >> study.prescale > layer.temporal[1] >> study.prescale
          #expect((layer.report.mode == .temporal) == wins)
          #expect(layer.oracleCycles <= layer.cycles)
          #expect(layer.original.count == layer.report.oracle.count + 2)
        }
      }
      for (free, waiting) in zip(studies[0].layers, studies[1].layers) {
        #expect(zip(free.temporal, waiting.temporal).allSatisfy { $0 <= $1 })
        #expect(free.temporal != waiting.temporal, "a memory of a few bytes a cycle is waited for")
      }
    }
  }

  @Test func powersCoverTheValues() {
    for (low, high) in [(1.0, 10.0), (0.3, 70000.0), (3, 4), (1, 1), (250, 250_000)] {
      let ticks = LogTicks(from: low, to: high)
      #expect(ticks.values.count >= 2 && ticks.values.count <= 12)
      #expect(ticks.values[0] <= low * 1.001 && ticks.values.last! >= high * 0.999)
      #expect(abs(ticks.place(ticks.values[0], 5, 100) - 5) < 1e-9)
    }
  }
}
