import BigInt
import HDLIR

// The operators are written out for each type and not for both in one protocol, because the type checker finds its way
// through concrete overloads many times faster.

extension UInt {
  // MARK: Arithmetic: exact

  public static func + (left: UInt, right: UInt) -> UInt {
    UInt(arithmetic(.add, left.operand, right.operand, operandsSigned: false, resultSigned: false))
  }
  public static func * (left: UInt, right: UInt) -> UInt {
    UInt(arithmetic(.multiply, left.operand, right.operand, operandsSigned: false, resultSigned: false))
  }
  /// The difference can be negative and is therefore signed; `&-` wraps instead.
  public static func - (left: UInt, right: UInt) -> SInt {
    SInt(arithmetic(.subtract, left.operand, right.operand, operandsSigned: false, resultSigned: true))
  }

  // MARK: Arithmetic at the wider operand's width

  public static func &+ (left: UInt, right: UInt) -> UInt {
    UInt(wrapping(.add, left.operand, right.operand, isSigned: false))
  }
  public static func &- (left: UInt, right: UInt) -> UInt {
    UInt(wrapping(.subtract, left.operand, right.operand, isSigned: false))
  }
  public static func &* (left: UInt, right: UInt) -> UInt {
    UInt(wrapping(.multiply, left.operand, right.operand, isSigned: false))
  }

  // MARK: Bits

  public static func & (left: UInt, right: UInt) -> UInt {
    UInt(bitwise(.and, left.operand, right.operand, isSigned: false))
  }
  public static func | (left: UInt, right: UInt) -> UInt {
    UInt(bitwise(.or, left.operand, right.operand, isSigned: false))
  }
  public static func ^ (left: UInt, right: UInt) -> UInt {
    UInt(bitwise(.xor, left.operand, right.operand, isSigned: false))
  }
  public static prefix func ~ (value: UInt) -> UInt { UInt(complement(value.operand, value.type)) }

  // MARK: Comparisons of values

  public static func == (left: UInt, right: UInt) -> Bit {
    Bit(compare(.equal, left.operand, right.operand, false))
  }
  public static func != (left: UInt, right: UInt) -> Bit {
    Bit(compare(.notEqual, left.operand, right.operand, false))
  }
  public static func < (left: UInt, right: UInt) -> Bit {
    Bit(compare(.less, left.operand, right.operand, false))
  }
  public static func <= (left: UInt, right: UInt) -> Bit {
    Bit(compare(.lessOrEqual, left.operand, right.operand, false))
  }
  public static func > (left: UInt, right: UInt) -> Bit {
    Bit(compare(.greater, left.operand, right.operand, false))
  }
  public static func >= (left: UInt, right: UInt) -> Bit {
    Bit(compare(.greaterOrEqual, left.operand, right.operand, false))
  }

  // MARK: Shifts

  /// Exact: the result is wider by the distance.
  public static func << (left: UInt, distance: Int) -> UInt { UInt(shiftLeft(left.operand, distance)) }
  /// Division by two to the power of the distance, rounded down; the result is narrower by the distance.
  public static func >> (left: UInt, distance: Int) -> UInt { UInt(shiftRight(left.operand, distance)) }
  /// Division by two to the power of the amount, rounded down; as wide as the left side.
  public static func >> (left: UInt, amount: UInt) -> UInt {
    UInt(shiftRight(left.operand, by: amount.operand, isSigned: false))
  }
}
