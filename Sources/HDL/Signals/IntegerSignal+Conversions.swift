import BigInt
import HDLIR

/// Bits and conversions.
extension IntegerSignal {
  // MARK: Selecting bits

  /// Bit `index`, 0 being the lowest.
  public subscript(_ index: Int) -> Bit {
    Bit(slice(operand, low: index, width: 1, of: width, isSigned: Self.isSigned))
  }

  /// Bits `bounds.upperBound` down to `bounds.lowerBound`: `x[0...3]` is the low nibble.
  public subscript(_ bounds: ClosedRange<Int>) -> UInt {
    UInt(slice(operand, low: bounds.lowerBound, width: bounds.count, of: width, isSigned: Self.isSigned))
  }

  /// The bit whose number is the value of `index`, which must stay below the width.
  public subscript(_ index: UInt) -> Bit {
    guard let scope = commonScope(operand, index.operand) else { return self[Int(index.constantValue ?? 0)] }
    guard index.range.upper < BigInt(width) else {
      scope.report(
        .indexOutOfRange, "the index can be \(index.range) but there are \(width) bits",
        advice: "give the index a range of 0...\(width - 1), or test it first and write .restricted(to:)")
      return Bit(.node(scope, scope.constant(0, isSigned: false)))
    }
    let node = operand.node(in: scope, isSigned: Self.isSigned)
    let position = index.operand.node(in: scope, isSigned: false)
    return Bit(.node(scope, scope.builder.partSelect(node, index: position, stride: 1, width: 1)))
  }

  /// All bits, the highest first in the list.
  public var bits: [Bit] { (0..<width).reversed().map { self[$0] } }

  // MARK: Shifts by signals

  /// A shift left by a signal: the result has `width` bits and bits beyond it are lost.
  public func shiftedLeft(by amount: UInt, width: Int) -> Self {
    guard let scope = commonScope(operand, amount.operand) else {
      return (self << Int(amount.constantValue ?? 0)).wrapped(to: width)
    }
    let value = operand.node(in: scope, isSigned: Self.isSigned)
    let type = SignalType(width: width, isSigned: Self.isSigned)
    return Self(
      .node(scope, scope.builder.shiftLeft(value, by: amount.operand.node(in: scope, isSigned: false), type: type)))
  }

  // MARK: Conversions

  /// The value modulo two to the power of `width`: the low bits.
  public func wrapped(to width: Int) -> Self {
    Self(convert(operand, to: SignalType(width: width, isSigned: Self.isSigned), keepsValue: false))
  }

  /// The low `width` bits; the upper ones are dropped on purpose. The same as `wrapped(to:)`.
  public func truncated(to width: Int) -> Self { wrapped(to: width) }

  /// The nearest value that `width` bits hold.
  public func saturated(to width: Int) -> Self {
    saturated(to: SignalType(width: width, isSigned: Self.isSigned).fullRange)
  }

  /// The nearest value of the range.
  public func saturated(to bounds: ClosedRange<Int>) -> Self { saturated(to: ValueRange(bounds)) }

  func saturated(to bounds: ValueRange) -> Self {
    if bounds.contains(range) { return self }
    let lower = Self(bounds.lower)
    let upper = Self(bounds.upper)
    var result = self
    if range.upper > bounds.upper { result = mux(self > upper, upper, result) }
    if range.lower < bounds.lower { result = mux(self < lower, lower, result) }
    let type = SignalType(width: bounds.width(isSigned: Self.isSigned), isSigned: Self.isSigned)
    return Self(convert(result.operand, to: type, keepsValue: false, range: bounds))
  }

  /// The same value at `width` bits, which must hold every value of it.
  public func extended(to width: Int) -> Self {
    Self(convert(operand, to: SignalType(width: width, isSigned: Self.isSigned), keepsValue: true))
  }

  /// The author's word that the value stays within `bounds`; the result is as wide as they need. Simulation checks it
  /// where the value is assigned to something that is checked; nothing saturates.
  public func restricted(to bounds: ClosedRange<Int>) -> Self { restricted(to: ValueRange(bounds)) }

  /// The same for bounds of any size.
  public func restricted(to bounds: ValueRange) -> Self {
    let type = SignalType(width: bounds.width(isSigned: Self.isSigned), isSigned: Self.isSigned)
    return Self(convert(operand, to: type, keepsValue: false, range: bounds))
  }
}
