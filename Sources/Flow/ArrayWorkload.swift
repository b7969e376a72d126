import Models
import Workloads

/// The layer of a trace as integer matrices: what runs on the processing-element array.
struct LinearLayer {
  let id: String
  /// Step, row (token), input.
  let x: [[[Int]]]
  /// Input, output channel.
  let w: [[Int]]
  /// Expected sums for each step in `resultSteps`: row, output channel.
  let expected: [Int: [[Int]]]

  /// - Throws: `WorkloadError` when files are missing, or their shapes do not agree.
  init(_ trace: DittoTrace) throws {
    id = trace.id
    let x = try trace.tensor("x", .int8)
    let w = try trace.tensor("w", .int8)
    let y = try trace.tensor("y", .int32)
    guard x.shape.count == 3, w.shape.count == 2, x.shape[2] == w.shape[0],
      y.shape == [trace.resultSteps.count, x.shape[1], w.shape[1]], x.shape[0] == trace.steps
    else {
      throw WorkloadError(
        "trace '\(trace.id)'",
        "the shapes x \(x.shape), w \(w.shape), y \(y.shape) do not fit a linear layer of \(trace.steps) steps")
    }
    self.x = split(x.integers, x.shape[0]).map { split($0, x.shape[1]) }
    self.w = split(w.integers, w.shape[0])
    let sums = split(y.integers, y.shape[0]).map { split($0, y.shape[1]) }
    expected = Dictionary(uniqueKeysWithValues: zip(trace.resultSteps, sums))
  }
}

private func split(_ values: [Int], _ parts: Int) -> [[Int]] {
  let length = values.count / parts
  return (0..<parts).map { Array(values[($0 * length)..<(($0 + 1) * length)]) }
}
