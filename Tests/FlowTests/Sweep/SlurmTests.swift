import Flow
import Testing

/// What needs no Slurm; Tests/slurm has what does.
@Suite struct SlurmTests {
  @Test func statesAreSummedUp() {
    #expect(
      summary(of: "RUNNING|None\nPENDING|Resources\nPENDING|Resources\nRUNNING|None\n")
        == "2 pending (Resources), 2 running")
    #expect(summary(of: "COMPLETING|NodeFail\n") == "1 completing")
    #expect(summary(of: "PENDING|None") == "1 pending")
    #expect(summary(of: "\n") == nil)
  }

  /// A result of another key does not count, and is measured again.
  @Test func resultsCountForTheirOwnPointOnly() throws {
    try withFolder { folder in
      let sweep = try SweepSpecification(
        design: "itc.pe", axes: [.init("lanes=1,2")],
        measures: SweepMeasures(synthesis: .init(SynthesisOptions(target: .ice40)), simulation: nil))
      let plan = try SweepPlan.write(sweep, to: folder, program: "/bin/apus")
      #expect(try plan.missing(in: folder) == ["lanes1", "lanes2"])
      let point = try readText("\(folder)/points/lanes1/point.json")
      let key = try #require(point.firstMatch(of: /"key" : "([^"]*)"/)?.1)
      func result(_ key: some StringProtocol) -> String {
        #"{"id": "lanes1", "key": "\#(key)", "parameters": {"lanes": "1"}, "cycles": 7}"#
      }
      try writeWhole(result("old"), to: "\(folder)/points/lanes1/result.json")
      #expect(try plan.missing(in: folder) == ["lanes1", "lanes2"])
      #expect(try SweepResults(folder).failures[0].reason == "has changed since it was measured; run the sweep again")
      try writeWhole(result(key), to: "\(folder)/points/lanes1/result.json")
      #expect(try plan.missing(in: folder) == ["lanes2"])
      #expect(try SweepResults(folder).rows.map(\.id) == ["lanes1"])
      var said: [String] = []
      try measureSweepPoint("\(folder)/points/lanes1", onlyIfMissing: true) { said.append($0) }
      #expect(said == ["lanes1: is measured"])
    }
  }
}
