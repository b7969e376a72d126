import Flow
import Foundation
import Testing

@Suite struct SweepTests {
  /// The front is what comparing every point with every other one gives.
  @Test func paretoFrontOfRandomPoints() {
    var state: UInt64 = 5
    func next(_ bound: UInt64) -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double((state >> 33) % bound)
    }
    for count in 0..<40 {
      let points = (0..<count).map { _ in [next(6), next(6), next(4)] }
      let expected = points.map { point in
        !points.contains { other in other != point && zip(other, point).allSatisfy { $0 <= $1 } }
      }
      #expect(paretoFront(points) == expected)
    }
  }

  private func sweep(_ values: String) throws -> SweepSpecification {
    try SweepSpecification(
      design: "itc.pe", axes: [.init("lanes=\(values)")],
      measures: SweepMeasures(synthesis: .init(SynthesisOptions(target: .ice40)), simulation: nil))
  }

  private func time(_ path: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
  }

  /// A second plan leaves the points alone that are the same, so that make does not measure them again.
  @Test func plansTouchOnlyWhatChanged() throws {
    try withFolder { folder in
      try SweepPlan.write(sweep("1,2"), to: folder, program: "/bin/apus")
      let point = "\(folder)/points/lanes1/point.json"
      let before = try time(point)
      let plan = try SweepPlan.write(sweep("1,3"), to: folder, program: "/bin/apus")
      #expect(plan.points == ["lanes1", "lanes3"])
      #expect(try time(point) == before)
      #expect(try readText("\(folder)/points.mk").contains("points/lanes3/result.json"))
      #expect(try !readText("\(folder)/points.mk").contains("lanes2"))
      let one = try JSONDecoder().decode(SweepPoint.self, from: Data(readText(point).utf8))
      let three = try JSONDecoder().decode(
        SweepPoint.self, from: Data(readText("\(folder)/points/lanes3/point.json").utf8))
      #expect(one.key != three.key)
    }
  }

  @Test(.enabled(if: canSynthesize, "needs Yosys"))
  func failedPointsAreListedAndTheOthersCount() throws {
    try withFolder { folder in
      try SweepPlan.write(sweep("1,2,3"), to: folder, program: "/bin/apus")
      let bad = "\(folder)/points/lanes2/point.json"
      var object = try #require(
        JSONSerialization.jsonObject(with: Data(readText(bad).utf8)) as? [String: Any])
      object["problem"] = "two lanes are not built, today"
      try JSONSerialization.data(withJSONObject: object).write(to: URL(fileURLWithPath: bad))
      try writeWhole("stale", to: "\(folder)/points/lanes2/result.json")

      try measureSweepPoint("\(folder)/points/lanes1") { _ in }
      expectSentence("two lanes are not built") { try measureSweepPoint("\(folder)/points/lanes2") { _ in } }
      let results = try SweepResults(folder)
      #expect(results.rows.map(\.id) == ["lanes1"])
      #expect(results.rows[0].isOnFront)
      #expect(results.failures.map(\.id) == ["lanes2", "lanes3"])
      #expect(results.failures[0].reason.contains("two lanes are not built, today"))
      #expect(results.failures[1].reason.contains("not measured yet"))
      #expect(results.table.contains("2 of 3 points failed"))
      let lines = results.csv.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines[0].hasPrefix("id,lanes,target_ns,area,cells"))
      #expect(lines[1].hasPrefix("lanes1,1,,,"))
      try results.write(to: folder)
      let read = try JSONDecoder().decode(SweepResults.self, from: Data(readText("\(folder)/results.json").utf8))
      #expect(read.rows.count == 1)
    }
  }

  @Test func foldersWithoutAPlan() {
    expectSentence("there is no plan.json") { try SweepResults("/nowhere") }
    expectSentence("point.json", "not a point of a sweep") { try measureSweepPoint("/nowhere") { _ in } }
  }
}
