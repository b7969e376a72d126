import HDL

/// The lowest one of the value alone; 0 if there is none: a fixed-priority grant, lowest number first.
public func lowestOne(_ value: UInt) -> UInt { value & (~value &+ 1) }

/// `count` bits of which number `index` is 1; all 0 when the index is beyond them.
public func oneHot(_ index: UInt, count: Int) -> UInt { UInt(1, width: count).shiftedLeft(by: index, width: count) }

/// The number of the only one of a one-hot value. 0 when no bit is 1; the bitwise or of the numbers when several are.
public func oneHotIndex(_ value: UInt) -> UInt {
  let width = value.width
  if width == 1 { return 0 }
  let indexWidth = (width - 1).bitWidth - (width - 1).leadingZeroBitCount
  let columns = (0..<indexWidth).map { column in
    balanced((0..<width).filter { ($0 >> column) & 1 == 1 }.map { value[$0] }, |)
  }
  return concatenate(columns.reversed()).restricted(to: 0...(width - 1))
}

/// The number of the lowest one.
///
/// - Returns: `index` is 0 when no bit is 1; `isAny` tells these cases apart.
public func priorityEncode(_ value: UInt) -> (index: UInt, isAny: Bit) {
  let leaves = (0..<value.width).map { PriorityNode(index: UInt($0), isAny: value[$0]) }
  let root = balanced(leaves) { low, high in
    PriorityNode(index: mux(low.isAny, low.index, high.index), isAny: low.isAny | high.isAny)
  }
  return (mux(root.isAny, root.index, 0), root.isAny)
}

private struct PriorityNode {
  var index: UInt
  var isAny: Bit
}

/// The number of zeros below the lowest one; the width when the value is 0.
public func trailingZeros(_ value: UInt) -> UInt {
  let (index, isAny) = priorityEncode(value)
  return mux(isAny, index, UInt(value.width))
}

/// The number of zeros above the highest one; the width when the value is 0.
public func leadingZeros(_ value: UInt) -> UInt { trailingZeros(reversed(value)) }

/// The bits in the opposite order.
public func reversed(_ value: UInt) -> UInt { concatenate(value.bits.reversed()) }
