/// Cycles of the vector processing unit from the first vector that it takes to the last result that it gives, both
/// counted, when nobody stalls.
///
/// - Elementwise functions: a vector a cycle, 10 cycles from a vector to its result.
/// - Softmax: a row takes twice its vectors and 12 + t cycles; normalisation its vectors and 10 + t, where t is half the
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
    rows * rowInterval(function, vectors: vectors, lanes: lanes) + vectors
      + (function == .softmax ? 21 + levels(lanes) : 17)
  }
}

/// Cycles from one row to the next.
public func rowInterval(_ function: VectorFunctionModel, vectors: Int, lanes: Int) -> Int {
  switch function {
  case .identity, .silu, .gelu: vectors
  case .softmax: 2 * vectors + 12 + levels(lanes)
  case .normalisation, .normalisationSiLU: vectors + 10 + levels(lanes)
  }
}

/// Registers in a tree over the lanes.
private func levels(_ lanes: Int) -> Int { (Int.bitWidth - (lanes - 1).leadingZeroBitCount) / 2 }
