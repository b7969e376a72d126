/// What motion estimation found among the rows of one or several matrices: for each row its nearest reference.
///
/// Rows are numbered through all frames: row = frame * tokens + token.
public struct MatrixPrediction: Hashable, Sendable {
  /// The row of the nearest reference; of a row of an I frame itself.
  public var references: [Int]
  /// The least sum of absolute differences; 0 for rows of an I frame.
  public var sums: [Int]
  /// Whether the row belongs to an I frame, which is always computed.
  public var isReference: [Bool]

  /// Whether each row is informative: of an I frame, or farther than `threshold` from its reference.
  public func informative(threshold: Int) -> [Bool] { zip(isReference, sums).map { $0 || $1 > threshold } }

  /// The row whose result each row takes: itself, or its reference.
  public func sources(threshold: Int) -> [Int] {
    informative(threshold: threshold).enumerated().map { $1 ? $0 : references[$0] }
  }

  /// The rows to compute, ascending.
  public func keptRows(threshold: Int) -> [Int] {
    informative(threshold: threshold).enumerated().filter(\.element).map(\.offset)
  }
}

/// Inter-matrix prediction (token level): each token of a segment's P frames and its nearest token of the I frame.
///
/// - Parameters:
///   - frames: the matrices of the segment, each a list of tokens.
///   - iFrame: the number of the I frame; by default the lower middle.
///   - limit: where sums saturate.
public func predictTokens(
  _ frames: [[[Int]]], iFrame: Int? = nil, range: SearchRange = .full, limit: Int = (1 << 20) - 1
) -> MatrixPrediction {
  let middle = iFrame ?? lowerMiddle(frames.count)
  let tokens = frames[middle].count
  var result = MatrixPrediction(references: [], sums: [], isReference: [])
  for (frame, rows) in frames.enumerated() {
    for (token, row) in rows.enumerated() {
      let isReference = frame == middle
      let nearest =
        isReference
        ? Nearest(sad: 0, reference: token)
        : nearestReference(
          to: row, among: frames[middle], candidates: range.candidates(for: token, among: tokens), limit: limit)
      result.sums.append(nearest.sad)
      result.references.append(middle * tokens + nearest.reference)
      result.isReference.append(isReference)
    }
  }
  return result
}

/// Intra-matrix prediction (vector level): the vectors of one matrix are cut into frames of `vectorsPerFrame` and these
/// into segments of `framesPerSegment`; the lower middle frame of each segment is its I frame, and each other vector is
/// compared with the vectors of its own segment's I frame. The last frame and the last segment may be short.
public func predictVectors(
  _ vectors: [[Int]], framesPerSegment: Int, vectorsPerFrame: Int, limit: Int = (1 << 20) - 1
) -> MatrixPrediction {
  var result = MatrixPrediction(references: [], sums: [], isReference: [])
  for segment in intraSegments(
    vectors.count, framesPerSegment: framesPerSegment, vectorsPerFrame: vectorsPerFrame)
  {
    let references = Array(vectors[segment.reference])
    for row in segment.rows {
      let isReference = segment.reference.contains(row)
      let nearest =
        isReference
        ? Nearest(sad: 0, reference: row - segment.reference.lowerBound)
        : nearestReference(
          to: vectors[row], among: references, candidates: Array(references.indices), limit: limit)
      result.sums.append(nearest.sad)
      result.references.append(segment.reference.lowerBound + nearest.reference)
      result.isReference.append(isReference)
    }
  }
  return result
}

/// A segment of intra-matrix prediction: its rows, and those of its I frame.
public struct IntraSegment: Hashable, Sendable {
  public var rows: Range<Int>
  public var reference: Range<Int>
  public init(rows: Range<Int>, reference: Range<Int>) {
    self.rows = rows
    self.reference = reference
  }
}

/// How intra-matrix prediction cuts `count` rows.
public func intraSegments(_ count: Int, framesPerSegment: Int, vectorsPerFrame: Int) -> [IntraSegment] {
  stride(from: 0, to: count, by: framesPerSegment * vectorsPerFrame).map { start in
    let rows = start..<min(count, start + framesPerSegment * vectorsPerFrame)
    let frames = (rows.count + vectorsPerFrame - 1) / vectorsPerFrame
    let first = start + lowerMiddle(frames) * vectorsPerFrame
    return IntraSegment(rows: rows, reference: first..<min(rows.upperBound, first + vectorsPerFrame))
  }
}

/// The middle of `count` frames; of two the lower one.
public func lowerMiddle(_ count: Int) -> Int { (count - 1) / 2 }

/// Inter-matrix prediction of several segments: frames are cut into segments of `length`, the last one may be short, and
/// each has its own lower middle frame as I frame.
public func predictSegments(
  _ frames: [[[Int]]], length: Int, range: SearchRange = .full, limit: Int = (1 << 20) - 1
) -> MatrixPrediction {
  var result = MatrixPrediction(references: [], sums: [], isReference: [])
  for start in stride(from: 0, to: frames.count, by: length) {
    let rows = result.sums.count
    let part = predictTokens(
      Array(frames[start..<min(frames.count, start + length)]), range: range, limit: limit)
    result.references += part.references.map { $0 + rows }
    result.sums += part.sums
    result.isReference += part.isReference
  }
  return result
}
