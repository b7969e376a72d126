/// The golden model of one attention head over the denoising steps, from int8 queries, keys and values to the int32
/// sums of P V: scores by differences, softmax in fixed point, P V by differences.
///
/// Softmax works on whole scores, so they are summed before it and differenced after it; nothing else is dense. Equals
/// `denseAttention` in every step.
public struct AttentionModel: Sendable {
  private var scores: AttentionProductModel
  private var weighted: AttentionProductModel
  /// From scores to `VectorNumber`s: the scales of queries and keys and one over the root of the head's width.
  public let rescale: Requantisation

  /// - Parameter isCross: whether keys and values are the same in all steps.
  public init(rescale: Requantisation, isCross: Bool) {
    self.rescale = rescale
    scores = AttentionProductModel(rightIsConstant: isCross)
    weighted = AttentionProductModel(rightIsConstant: isCross)
  }

  /// - Parameters:
  ///   - values: one row a key.
  /// - Returns: one row of sums a query, in units of 1/255 of the values' scale, and the passes over the array.
  public mutating func step(queries: [[Int]], keys: [[Int]], values: [[Int]]) -> AttentionStep {
    let score = scores.step(queries, keys)
    let shares = score.sums.map { row in softmaxModel(row.map { rescale($0, bits: 16) }) }
    let result = weighted.step(shares, transposed(values))
    return AttentionStep(sums: result.sums, passes: score.passes + result.passes)
  }
}

/// The same head in one step, dense.
public func denseAttention(
  queries: [[Int]], keys: [[Int]], values: [[Int]], rescale: Requantisation
) -> [[Int]] {
  let shares = productOfRows(queries, keys).map { row in softmaxModel(row.map { rescale($0, bits: 16) }) }
  return denseProduct(shares, values)
}

/// Rows as columns.
public func transposed(_ rows: [[Int]]) -> [[Int]] {
  rows.isEmpty ? [] : rows[0].indices.map { column in rows.map { $0[column] } }
}
