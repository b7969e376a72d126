import CMC
import Models
import Workloads

/// A trace as integers that fit the units of a preset.
struct VideoSegment {
  let id: String
  /// Frame, token, element.
  let frames: [[[Int]]]
  let iFrame: Int
  let areSigned: Bool
  /// Rows and columns of tokens.
  let grid: [Int]
  let threshold: Int
  let intraThreshold: Int
  /// Element, output feature; nil if the trace has no weights.
  let weights: [[Int]]?
  /// What was left out so that the segment fits; nil if nothing. The trace's own expected values then do not apply.
  let cut: String?

  var tokens: Int { frames[0].count }
  var dimension: Int { frames[0][0].count }
  var rows: [[Int]] { frames.flatMap { $0 } }

  /// - Throws: `WorkloadError` for tensors that are unusable, `FlowError` for sizes beyond the preset.
  init(_ trace: CMCTrace, in workload: String, fitting sizes: CMCConfiguration, cutting: Bool) throws {
    id = trace.id
    let (values, areSigned) = try trace.tokenFrames()
    self.areSigned = areSigned
    let matrix = trace.has("w") ? try trace.tensor("w", .int8) : nil
    if let matrix {
      guard matrix.shape.count == 2, matrix.shape[0] == trace.dimension else {
        throw WorkloadError(
          "\(workload)/manifest.json",
          "trace '\(trace.id)', key 'w': the shape \(matrix.shape) does not multiply tokens of \(trace.dimension) elements"
        )
      }
    }
    let all = matrix.map { matrix in
      let columns = matrix.shape[1]
      let values = matrix.integers
      return (0..<matrix.shape[0]).map { Array(values[($0 * columns)..<(($0 + 1) * columns)]) }
    }
    iFrame = trace.iFrame
    intraThreshold = trace.intraThreshold
    let fits = (try? Self.check(trace, in: workload, fitting: sizes)) != nil
    guard cutting, !fits else {
      try Self.check(trace, in: workload, fitting: sizes)
      (frames, grid, threshold, weights, cut) = (values, trace.grid, trace.mainThreshold, all, nil)
      return
    }
    guard trace.frames <= sizes.tables.frames else { throw Self.tooManyFrames(trace, workload, sizes) }
    let columns = min(trace.grid[1], max(1, Int(Double(sizes.codec.maximumTokens).squareRoot())))
    let rows = min(trace.grid[0], sizes.codec.maximumTokens / columns)
    let dimension = min(trace.dimension, sizes.codec.maximumDimension)
    let features = min(matrix?.shape[1] ?? 0, 2 * sizes.gemm.rows)
    frames = values.map { tokens in
      (0..<rows).flatMap { row in (0..<columns).map { Array(tokens[row * trace.grid[1] + $0].prefix(dimension)) } }
    }
    grid = [rows, columns]
    threshold = trace.mainThreshold * dimension / trace.dimension
    weights = all.map { $0.prefix(dimension).map { Array($0.prefix(features)) } }
    cut = "\(rows) x \(columns) tokens of \(dimension) elements" + (all == nil ? "" : ", \(features) output features")
  }

  private static func check(_ trace: CMCTrace, in workload: String, fitting sizes: CMCConfiguration) throws {
    func refuse(_ field: String, _ what: String, _ limit: Int) -> FlowError {
      FlowError(
        "\(workload)/manifest.json: trace '\(trace.id)', field '\(field)': \(what), but the preset '\(sizes.name)' holds \(limit); "
          + "leave it out with --segment, or choose a larger preset")
    }
    guard trace.frames <= sizes.tables.frames else { throw tooManyFrames(trace, workload, sizes) }
    guard trace.tokens <= sizes.codec.maximumTokens else {
      throw refuse("T", "a frame has \(trace.tokens) tokens", sizes.codec.maximumTokens)
    }
    guard trace.dimension <= sizes.codec.maximumDimension else {
      throw refuse("D", "a token has \(trace.dimension) elements", sizes.codec.maximumDimension)
    }
    guard trace.frames >= 2 else {
      throw FlowError(
        "\(workload)/manifest.json: trace '\(trace.id)', field 'n': a segment of \(trace.frames) frame has no P frame; it needs 2 or more"
      )
    }
  }

  private static func tooManyFrames(_ trace: CMCTrace, _ workload: String, _ sizes: CMCConfiguration) -> FlowError {
    FlowError(
      "\(workload)/manifest.json: trace '\(trace.id)', field 'n': \(trace.frames) frames, but the tables of the preset "
        + "'\(sizes.name)' hold \(sizes.tables.frames); record shorter segments")
  }
}
