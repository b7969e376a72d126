/// Cycles of the vector processing unit from the first vector that it takes to the last result that it gives, both
/// counted, when nobody stalls.
///
/// - Elementwise functions: a vector a cycle, 10 cycles from a vector to its result.
/// - Softmax: a row takes three times its vectors and 13 + 2t cycles; normalisation twice and 9 + t, where t is half the
///   depth of a tree over the lanes, rounded down.
///
/// - Parameters:
///   - vectors: of a row, `lanes` elements each.
public func vectorProcessingCycles(
  _ function: VectorFunctionModel, rows: Int, vectors: Int, lanes: Int
) -> Int {
  switch function {
  case .identity, .silu, .gelu: rows * vectors + 10
  case .softmax, .normalisation, .normalisationSiLU:
    rows * rowInterval(function, vectors: vectors, lanes: lanes) + (function == .softmax ? 19 : 17)
  }
}

/// Cycles from one row to the next.
public func rowInterval(_ function: VectorFunctionModel, vectors: Int, lanes: Int) -> Int {
  let tree = (Int.bitWidth - (lanes - 1).leadingZeroBitCount) / 2
  return switch function {
  case .identity, .silu, .gelu: vectors
  case .softmax: 3 * vectors + 13 + 2 * tree
  case .normalisation, .normalisationSiLU: 2 * vectors + 9 + tree
  }
}
