/// The rows of `matrix` that are computed: the condensed matrix.
public func condensed(_ matrix: [[Int]], rows: [Int]) -> [[Int]] { rows.map { matrix[$0] } }

/// Completes a condensed result: each row of it takes the result of its source.
///
/// - Parameters:
///   - results: one for each kept row, in their order.
///   - keptRows: the rows that were computed, ascending.
///   - sources: for each row of the complete matrix the row that it takes its result from, which was computed.
public func recovered(_ results: [[Int]], keptRows: [Int], sources: [Int]) -> [[Int]] {
  var place = [Int](repeating: -1, count: sources.count)
  for (index, row) in keptRows.enumerated() { place[row] = index }
  return sources.map { source in
    precondition(place[source] >= 0, "row \(source) is a source but was not computed")
    return results[place[source]]
  }
}

/// What becomes of a 32-bit sum on its way into the next layer: scaled by `multiplier / 2^shift`, rounded to the nearest
/// with halves upward, and brought to the range of int8.
///
/// - Parameters:
///   - multiplier: 0...65535.
///   - shift: 0...31.
public func requantised(_ sum: Int, multiplier: Int, shift: Int) -> Int {
  let half = shift == 0 ? 0 : 1 << (shift - 1)
  return min(127, max(-128, (sum * multiplier + half) >> shift))
}
