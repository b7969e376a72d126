import HDL

/// The smaller value; its range is exact.
public func minimum<T: IntegerSignal>(_ left: T, _ right: T) -> T {
  let range = ValueRange(min(left.range.lower, right.range.lower), min(left.range.upper, right.range.upper))
  return mux(right < left, right, left).restricted(to: range)
}

/// The larger value; its range is exact.
public func maximum<T: IntegerSignal>(_ left: T, _ right: T) -> T {
  let range = ValueRange(max(left.range.lower, right.range.lower), max(left.range.upper, right.range.upper))
  return mux(right > left, right, left).restricted(to: range)
}

/// The smallest of all values by a balanced tree.
public func minimum<T: IntegerSignal>(_ values: [T]) -> T { balanced(values, minimum) }

/// The largest of all values by a balanced tree.
public func maximum<T: IntegerSignal>(_ values: [T]) -> T { balanced(values, maximum) }

/// The smallest value and its position; of equal ones the lowest position.
public func argmin<T: IntegerSignal>(_ values: [T]) -> (value: T, index: UInt) { extreme(values) { $0 < $1 } }

/// The largest value and its position; of equal ones the lowest position.
public func argmax<T: IntegerSignal>(_ values: [T]) -> (value: T, index: UInt) { extreme(values) { $0 > $1 } }

private func extreme<T: IntegerSignal>(_ values: [T], _ beats: (T, T) -> Bit) -> (value: T, index: UInt) {
  let root = balanced(values.enumerated().map { Candidate(value: $1, index: UInt($0)) }) { left, right in
    let isRight = beats(right.value, left.value)
    return Candidate(
      value: mux(isRight, right.value, left.value), index: mux(isRight, right.index, left.index))
  }
  return (root.value, root.index)
}

private struct Candidate<T: IntegerSignal> {
  var value: T
  var index: UInt
}
