import BigInt
import HDLIR

/// A signed integer of any width in two's complement.
public struct SInt: IntegerSignal {
  public let operand: Operand
  public init(_ operand: Operand) { self.operand = operand }
  public static var isSigned: Bool { true }
}

extension SInt {
  /// Exact: the negative of the most negative value needs one bit more.
  public static prefix func - (value: SInt) -> SInt {
    guard case .node(let scope, let node) = value.operand else { return SInt(.constant(-(value.constantValue ?? 0))) }
    return SInt(.node(scope, scope.builder.negate(node)))
  }

  /// Whether the value is below 0: its top bit.
  public var isNegative: Bit { self[width - 1] }

  /// |value|, exact and unsigned.
  public var magnitude: UInt {
    let bound = max(range.upper, -range.lower)
    let chosen = mux(isNegative, -self, self)
    return UInt(
      convert(
        chosen.operand, to: .unsigned(ValueRange(0, bound).width(isSigned: false)), keepsValue: false,
        range: ValueRange(0, bound)))
  }

  /// The same bits read as an unsigned number.
  public var asUInt: UInt { UInt(convert(operand, to: .unsigned(width), keepsValue: false)) }
}
