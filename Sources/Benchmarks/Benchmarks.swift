import Foundation

/// Runs the whole benchmark: rates of the engines and of emitted Verilog beside hand-written Verilog, elaboration and its
/// growth, turn-round, memory. Each ratio comes from interleaved runs on this machine.
///
/// - Parameters:
///   - only: parts to run (`array`, `elaborate`, `turn`, `ditto`, `paper`); all if empty.
///   - workload: a folder of Ditto's traces.
///   - progress: called with a line for each part.
public func runBenchmarks(
  only: [String] = [], workload: String = "workloads/ditto", progress: @escaping @Sendable (String) -> Void
) throws -> [Measurement] {
  func wants(_ part: String) -> Bool { only.isEmpty || only.contains(part) }
  var result: [Measurement] = []
  if wants("elaborate") { result += try elaborationBenchmark(progress: progress) }
  if wants("array") {
    for (side, cycles) in [(8, 500_000), (32, 50_000), (64, 10_000)] {
      result += try ArrayBenchmark(rows: side, columns: side, cycles: cycles).run(progress: progress)
    }
  }
  if wants("turn") { result += try turnRoundBenchmark(progress: progress) }
  if wants("ditto") { result += try dittoBenchmark(workload: workload, progress: progress) }
  if wants("paper") { result += try paperBenchmark(workload: workload, progress: progress) }
  return result
}
