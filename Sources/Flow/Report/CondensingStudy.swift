import Foundation
import Models
import Workloads

/// What condensing leaves out of a recorded segment, and what that costs: tokens to compute and the error of the results,
/// for other thresholds, search ranges and segment lengths than the recorded ones.
package struct CondensingStudy {
  package struct Point {
    package var name: String
    package var threshold: Int
    /// Tokens that are computed.
    package var share: Double
    /// The length of the results' difference to dense ones, against that of the dense ones.
    package var error: Double
  }

  package let id: String
  /// Ascending thresholds.
  package let thresholds: [Point]
  package let ranges: [Point]
  package let lengths: [Point]

  /// - Returns: nil for a trace without weights.
  /// - Throws: `WorkloadError` for unusable tensors.
  package init?(_ trace: CMCTrace) throws {
    guard trace.has("w") else { return nil }
    let (frames, _) = try trace.tokenFrames()
    let tensor = try trace.tensor("w", .int8)
    guard tensor.shape.count == 2, tensor.shape[0] == trace.dimension else {
      throw WorkloadError(
        "trace '\(trace.id)'", "key 'w': the shape \(tensor.shape) does not fit \(trace.dimension) elements")
    }
    let columns = tensor.shape[1]
    let values = tensor.integers
    let w = (0..<tensor.shape[0]).map { Array(values[($0 * columns)..<(($0 + 1) * columns)]) }
    let scales =
      trace.has("ws")
      ? floats(try trace.tensor("ws", .float32, shape: [columns])) : [Double](repeating: 1, count: columns)
    let outputs = denseProduct(frames.flatMap { $0 }, w).map { zip($0, scales).map { Double($0) * $1 } }
    let norm = outputs.reduce(0) { $0 + $1.reduce(0) { $0 + $1 * $1 } }

    func point(_ name: String, _ prediction: MatrixPrediction, _ threshold: Int) -> Point {
      let sources = prediction.sources(threshold: threshold)
      var error = 0.0
      for (row, source) in sources.enumerated() where source != row {
        error += zip(outputs[row], outputs[source]).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
      }
      return Point(
        name: name, threshold: threshold,
        share: Double(prediction.keptRows(threshold: threshold).count) / Double(sources.count),
        error: norm == 0 ? 0 : (error / norm).squareRoot())
    }

    id = trace.id
    let full = predictTokens(frames, iFrame: trace.iFrame)
    let sums = zip(full.sums, full.isReference).filter { !$0.1 }.map(\.0).sorted()
    let steps = 12
    thresholds = (0...steps).map { step in
      let threshold = step == 0 ? 0 : sums[min(sums.count - 1, step * sums.count / steps)]
      return point("\(threshold)", full, threshold)
    }
    ranges =
      [point("full", full, trace.mainThreshold)]
      + (0...3).map { radius in
        let range = SearchRange.window(radius: radius, columns: trace.grid[1])
        return point("window \(radius)", predictTokens(frames, iFrame: trace.iFrame, range: range), trace.mainThreshold)
      }
    lengths = [2, 4, 8].filter { $0 <= frames.count }.map { length in
      point("\(length) frames", predictSegments(frames, length: length), trace.mainThreshold)
    }
  }
}

/// The elements of a float32 tensor.
private func floats(_ tensor: Tensor) -> [Double] {
  tensor.bytes.withUnsafeBytes { raw in
    (0..<tensor.count).map { index in
      Double(Float(bitPattern: UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))))
    }
  }
}
