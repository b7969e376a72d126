/// What the rows of a processing-element array take in one cycle: four lanes of a nibble and a sign for each row, and
/// the inputs that the lanes' weights belong to.
public struct DifferenceWord: Hashable, Sendable {
  /// One of 0...15 for each row and lane, row by row.
  public var magnitudes: [Int]
  public var negative: [Bool]
  /// One for each pair of lanes: whether they hold the low and the high nibble of one value.
  public var fullWidth: [Bool]
  /// The input (position along K) that each lane multiplies; nil for a lane that is not used.
  public var inputs: [Int?]
}

/// Cuts rows of values in -255...255 into words of four lanes for rows that run in step: four inputs a word where all
/// rows have magnitudes of at most 15 there, otherwise two inputs of two nibbles.
///
/// - Parameters:
///   - rows: for each row its values along K; all rows have one length.
public func packDifferences(_ rows: [[Int]]) -> [DifferenceWord] {
  let length = rows.first?.count ?? 0
  var words: [DifferenceWord] = []
  var start = 0
  while start < length {
    let end = min(start + 4, length)
    let isLow = rows.allSatisfy { row in row[start..<end].allSatisfy { abs($0) <= 15 } }
    if isLow {
      words.append(word(rows, inputs: (0..<4).map { start + $0 < length ? start + $0 : nil }, fullWidth: false))
    } else {
      for pair in stride(from: start, to: end, by: 2) {
        let second = pair + 1 < length ? pair + 1 : nil
        words.append(word(rows, inputs: [pair, pair, second, second], fullWidth: true))
      }
    }
    start = end
  }
  return words
}

private func word(_ rows: [[Int]], inputs: [Int?], fullWidth: Bool) -> DifferenceWord {
  var magnitudes: [Int] = []
  var negative: [Bool] = []
  for row in rows {
    for lane in 0..<4 {
      let value = inputs[lane].map { row[$0] } ?? 0
      let magnitude = abs(value)
      precondition(magnitude <= 255, "a difference of two int8 values lies within -255...255, not \(value)")
      magnitudes.append(fullWidth ? (lane % 2 == 0 ? magnitude & 15 : magnitude >> 4) : magnitude)
      negative.append(value < 0)
    }
  }
  return DifferenceWord(
    magnitudes: magnitudes, negative: negative, fullWidth: [fullWidth, fullWidth], inputs: inputs)
}
