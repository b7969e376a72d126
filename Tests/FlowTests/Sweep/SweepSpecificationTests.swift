import Flow
import Foundation
import Testing

@Suite struct SweepSpecificationTests {
  private func specification(_ yaml: String) throws -> SweepSpecification {
    try withFolder { folder in
      try writeWhole(yaml, to: "\(folder)/sweep.yaml")
      return try SweepSpecification(file: "\(folder)/sweep.yaml")
    }
  }

  @Test func readsYAML() throws {
    let sweep = try specification(
      """
      design: ditto.array
      set:
        rows: [4, 8]
        columns: [1, 2, 3]
      synthesize:
        target: ice40
      """)
    #expect(sweep.points.count == 6)
    #expect(sweep.points.first == ["rows=4", "columns=1"])
    #expect(sweep.points[1] == ["rows=4", "columns=2"])
    #expect(sweep.measures.synthesis?.target == .ice40)
    #expect(sweep.measures.simulation == nil)
    #expect(try specification("design: itc.pe\nset: {lanes: 3}\nsynthesize: {target: ecp5}").points == [["lanes=3"]])
    #expect(try specification("design: itc.pe\nsynthesize: {target: ecp5}").points == [[]])
  }

  @Test func refusesWhatIsWrong() {
    let fpga = "synthesize: {target: ice40}"
    expectSentence("there is no such sweep specification") { try SweepSpecification(file: "/nowhere.yaml") }
    expectSentence("sweep.yaml", "is not YAML") { try specification("design: [") }
    expectSentence("is not a mapping") { try specification("- a") }
    expectSentence("there is no 'design'") { try specification(fpga) }
    expectSentence("unknown key 'desing'", "did you mean 'design'?") { try specification("desing: ditto.pe") }
    expectSentence("sweep.yaml: synthesize", "unknown key 'period'", "'periods'") {
      try specification("design: itc.pe\nsynthesize: {period: 4}")
    }
    expectSentence("synthesize.target", "there is no target 'ice4'", "'ice40'") {
      try specification("design: itc.pe\nsynthesize: {target: ice4}")
    }
    expectSentence("synthesize.periods", "'fast' is not a number") {
      try specification("design: itc.pe\nsynthesize: {periods: [fast]}")
    }
    expectSentence("no parameter 'lane'", "'lanes'") { try specification("design: itc.pe\nset: {lane: [1]}\n\(fpga)") }
    expectSentence("lanes=0 is out of range", "1...64") {
      try specification("design: itc.pe\nset: {lanes: [1, 0]}\n\(fpga)")
    }
    expectSentence("'lanes' has no values") { try specification("design: itc.pe\nset: {lanes: []}\n\(fpga)") }
    expectSentence("the value 2 twice") { try specification("design: itc.pe\nset: {lanes: [2, 3, 2]}\n\(fpga)") }
    expectSentence("itc.pe does not run recorded activations", "ditto.array") {
      try specification("design: itc.pe\n\(fpga)\nsimulate: {workload: x}")
    }
    expectSentence("there is no engine 'verilater'", "'verilator'") {
      try specification("design: ditto.array\n\(fpga)\nsimulate: {engine: verilater}")
    }
    expectSentence("more than 10000 points") {
      let list = "[\((1...101).map(String.init).joined(separator: ", "))]"
      return try specification("design: ditto.array\nset:\n  rows: \(list)\n  columns: \(list)\n\(fpga)")
    }
  }

  @Test func axes() throws {
    #expect(try SweepSpecification.Axis("rows=4,8").values == ["4", "8"])
    expectSentence("has an empty value") { try SweepSpecification.Axis("rows=4,,8") }
    expectSentence("sets nothing") { try SweepSpecification.Axis("rows") }
    expectSentence("'rows' is swept twice") {
      try SweepSpecification(
        design: "ditto.array", axes: [.init("rows=1"), .init("rows=2")],
        measures: SweepMeasures(synthesis: .init(SynthesisOptions(target: .ice40)), simulation: nil))
    }
  }
}
