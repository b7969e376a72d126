import HDL

/// A 3:2 compressor (carry-save adder): `sum + carry` equals `a + b + c` modulo two to the power of `width`, without a
/// carry chain: one full adder a bit.
///
/// - Returns: both `width` bits wide.
public func carrySave(_ a: UInt, _ b: UInt, _ c: UInt, width: Int) -> (sum: UInt, carry: UInt) {
  let majority = (a & b) | (a & c) | (b & c)
  return ((a ^ b ^ c).wrapped(to: width), (majority << 1).wrapped(to: width))
}

/// The exact sum of all values by levels of 3:2 compressors and one carry-propagate adder at the end: the least delay
/// for many operands, where `sumTree` has a carry chain at every level. At least one value.
public func compressorTree<T: IntegerSignal>(_ values: [T]) -> T {
  precondition(!values.isEmpty, "a tree has at least one input")
  guard values.count > 2 else { return sumTree(values) }
  let range = values.dropFirst().reduce(values[0].range) { $0 + $1.range }
  let width = range.width(isSigned: T.isSigned)
  var level = values.map { bits(of: $0, width: width) }
  while level.count > 2 {
    let groups = level.count / 3
    var next: [UInt] = []
    for group in 0..<groups {
      let result = carrySave(level[3 * group], level[3 * group + 1], level[3 * group + 2], width: width)
      next += [result.sum, result.carry]
    }
    level = next + level[(3 * groups)...]
  }
  return signal(level[0] &+ level[1], as: T.self).restricted(to: range)
}

/// The two's complement form of the value at `width` bits.
private func bits<T: IntegerSignal>(of value: T, width: Int) -> UInt {
  let extended = value.constantValue.map { UInt($0.bits(width)) } ?? UInt(value.extended(to: width).operand)
  if let signed = value as? SInt, signed.constantValue == nil { return signed.extended(to: width).asUInt }
  return extended
}

private func signal<T: IntegerSignal>(_ bits: UInt, as type: T.Type) -> T {
  T((T.isSigned ? bits.asSInt.operand : bits.operand))
}
