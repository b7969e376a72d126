import BigInt
import HDLIR

// The operators are written out for each type and not for both in one protocol, because the type checker finds its way
// through concrete overloads many times faster.

extension SInt {
  // MARK: Arithmetic: exact

  public static func + (left: SInt, right: SInt) -> SInt {
    SInt(arithmetic(.add, left.operand, right.operand, operandsSigned: true, resultSigned: true))
  }
  public static func * (left: SInt, right: SInt) -> SInt {
    SInt(arithmetic(.multiply, left.operand, right.operand, operandsSigned: true, resultSigned: true))
  }
  public static func - (left: SInt, right: SInt) -> SInt {
    SInt(arithmetic(.subtract, left.operand, right.operand, operandsSigned: true, resultSigned: true))
  }

  // MARK: Arithmetic at the wider operand's width

  public static func &+ (left: SInt, right: SInt) -> SInt {
    SInt(wrapping(.add, left.operand, right.operand, isSigned: true))
  }
  public static func &- (left: SInt, right: SInt) -> SInt {
    SInt(wrapping(.subtract, left.operand, right.operand, isSigned: true))
  }
  public static func &* (left: SInt, right: SInt) -> SInt {
    SInt(wrapping(.multiply, left.operand, right.operand, isSigned: true))
  }

  // MARK: Bits

  public static func & (left: SInt, right: SInt) -> SInt {
    SInt(bitwise(.and, left.operand, right.operand, isSigned: true))
  }
  public static func | (left: SInt, right: SInt) -> SInt {
    SInt(bitwise(.or, left.operand, right.operand, isSigned: true))
  }
  public static func ^ (left: SInt, right: SInt) -> SInt {
    SInt(bitwise(.xor, left.operand, right.operand, isSigned: true))
  }
  public static prefix func ~ (value: SInt) -> SInt { SInt(complement(value.operand, value.type)) }

  // MARK: Comparisons of values

  public static func == (left: SInt, right: SInt) -> Bit {
    Bit(compare(.equal, left.operand, right.operand, true))
  }
  public static func != (left: SInt, right: SInt) -> Bit {
    Bit(compare(.notEqual, left.operand, right.operand, true))
  }
  public static func < (left: SInt, right: SInt) -> Bit {
    Bit(compare(.less, left.operand, right.operand, true))
  }
  public static func <= (left: SInt, right: SInt) -> Bit {
    Bit(compare(.lessOrEqual, left.operand, right.operand, true))
  }
  public static func > (left: SInt, right: SInt) -> Bit {
    Bit(compare(.greater, left.operand, right.operand, true))
  }
  public static func >= (left: SInt, right: SInt) -> Bit {
    Bit(compare(.greaterOrEqual, left.operand, right.operand, true))
  }

  // MARK: Shifts

  /// Exact: the result is wider by the distance.
  public static func << (left: SInt, distance: Int) -> SInt { SInt(shiftLeft(left.operand, distance)) }
  /// Division by two to the power of the distance, rounded down; the result is narrower by the distance.
  public static func >> (left: SInt, distance: Int) -> SInt { SInt(shiftRight(left.operand, distance)) }
  /// Division by two to the power of the amount, rounded down; as wide as the left side.
  public static func >> (left: SInt, amount: UInt) -> SInt {
    SInt(shiftRight(left.operand, by: amount.operand, isSigned: true))
  }
}
