/// What the rows of a processing-element array take in one cycle: four lanes of a signed nibble and a carry for each row, and
/// the inputs that the lanes' weights belong to.
public struct DifferenceWord: Hashable, Sendable {
  /// One of -8...7 for each row and lane, row by row.
  public var nibbles: [Int]
  /// Whether the lane's value is 1 more than its nibble.
  public var carries: [Bool]
  /// One for each pair of lanes: whether they hold the low and the high nibble of one value.
  public var fullWidth: [Bool]
  /// The input (position along K) that each lane multiplies; nil for a lane that is not used.
  public var inputs: [Int?]
}

/// Cuts rows of values in -255...255 into words of four lanes for rows that run in step: four inputs a word where all
/// rows have magnitudes of at most 7 there, otherwise two inputs of two nibbles; where a value lies beyond -128...128, its
/// inputs come twice, with ±128 of such a value first.
///
/// - Parameters:
///   - rows: for each row its values along K; all rows have one length.
public func packDifferences(_ rows: [[Int]]) -> [DifferenceWord] {
  let length = rows.first?.count ?? 0
  var words: [DifferenceWord] = []
  var start = 0
  while start < length {
    let end = min(start + 4, length)
    let isLow = rows.allSatisfy { row in row[start..<end].allSatisfy { abs($0) <= EncodedDifference.lowLimit } }
    if isLow {
      words.append(word(rows, inputs: (0..<4).map { start + $0 < length ? start + $0 : nil }, fullWidth: false))
    } else {
      for pair in stride(from: start, to: end, by: 2) {
        let second = pair + 1 < length ? pair + 1 : nil
        let inputs = [pair, pair, second, second]
        words.append(word(rows, inputs: inputs, fullWidth: true))
        let splits = rows.contains { row in inputs.contains { abs($0.map { row[$0] } ?? 0) > 128 } }
        if splits { words.append(word(rows, inputs: inputs, fullWidth: true, isRest: true)) }
      }
    }
    start = end
  }
  return words
}

private func word(_ rows: [[Int]], inputs: [Int?], fullWidth: Bool, isRest: Bool = false) -> DifferenceWord {
  var nibbles: [Int] = []
  var carries: [Bool] = []
  for row in rows {
    for lane in 0..<4 {
      let value = inputs[lane].map { row[$0] } ?? 0
      precondition(abs(value) <= 255, "a difference of two int8 values lies within -255...255, not \(value)")
      let difference = EncodedDifference(current: value, reference: 0, mode: .temporal, input: 0)
      let part = isRest ? (difference.isSplit ? difference.part(1) : 0) : difference.part(0)
      let nibble = fullWidth ? Slot.nibble(of: part, high: lane % 2 == 1) : part
      nibbles.append(min(nibble, 7))
      carries.append(nibble > 7)
    }
  }
  return DifferenceWord(nibbles: nibbles, carries: carries, fullWidth: [fullWidth, fullWidth], inputs: inputs)
}
