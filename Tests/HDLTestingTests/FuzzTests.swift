import Foundation
import HDLTesting
import Testing

/// Random circuits mean the same in every engine: the value-level reference, the built-in one, Verilator, Icarus, and
/// Icarus on what Yosys synthesises; and no tool has anything to say about their Verilog.
@Suite(.serialized) struct FuzzTests {
  private static let regressions = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Regressions")

  @Test func circuitsThatWereWrongOnceAreRight() throws {
    let files = try FileManager.default.contentsOfDirectory(at: Self.regressions, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
    #expect(files.count >= 30)
    for finding in try replay(files.map { try RegressionEntry(contentsOf: $0) }) {
      Issue.record("\(files[finding.position].lastPathComponent): \(finding)")
    }
  }

  /// `make fuzz N=10000` runs more.
  @Test func randomCircuitsMeanTheSameEverywhere() throws {
    let report = try fuzz(circuits: 240, seed: 1) { print($0) }
    for failure in report.failures { Issue.record("\(failure)") }
    #expect(report.circuits == 240)
    // What a tool could not take for its size is not compared there, and must stay rare.
    #expect(report.beyondLimits.count <= 8, "\(report.beyondLimits)")
  }
}
