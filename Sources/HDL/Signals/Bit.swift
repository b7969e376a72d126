import BigInt
import HDLIR

/// One bit: a condition, an enable, a flag.
public struct Bit: HardwareValue {
  public let operand: Operand
  public init(_ operand: Operand) { self.operand = operand }
  public var operands: [Operand] { [operand] }
  public var shape: Shape<Bit> { .bit }
}

extension Shape where T == Bit {
  public static var bit: Shape<Bit> {
    Shape(leaves: [Leaf(type: .bit, range: .narrow(0, 1))], name: "bit") { Bit($0[0]) }
  }
}

extension Bit: ExpressibleByBooleanLiteral {
  public init(booleanLiteral value: Bool) { self.init(.constant(value ? 1 : 0)) }
  public init(_ value: Bool) { self.init(.constant(value ? 1 : 0)) }
}

extension Bit: ExpressibleByIntegerLiteral {
  /// 0 or 1.
  public init(integerLiteral value: Int) { self.init(.constant(value)) }
}

extension Bit {
  public static func & (left: Bit, right: Bit) -> Bit {
    Bit(bitwise(.and, left.operand, right.operand, isSigned: false))
  }
  public static func | (left: Bit, right: Bit) -> Bit {
    Bit(bitwise(.or, left.operand, right.operand, isSigned: false))
  }
  public static func ^ (left: Bit, right: Bit) -> Bit {
    Bit(bitwise(.xor, left.operand, right.operand, isSigned: false))
  }
  /// The same as `&`: hardware evaluates both sides.
  public static func && (left: Bit, right: Bit) -> Bit { left & right }
  /// The same as `|`: hardware evaluates both sides.
  public static func || (left: Bit, right: Bit) -> Bit { left | right }
  public static prefix func ! (value: Bit) -> Bit { ~value }
  public static prefix func ~ (value: Bit) -> Bit {
    guard case .node(let scope, _) = value.operand else {
      return Bit(.constant(1 - (value.operand.constantValue ?? 0)))
    }
    return Bit(.node(scope, scope.builder.not(value.operand.node(in: scope, isSigned: false))))
  }
  public static func == (left: Bit, right: Bit) -> Bit { ~(left ^ right) }
  public static func != (left: Bit, right: Bit) -> Bit { left ^ right }

  /// The bit as an unsigned number of one bit.
  public var unsigned: UInt { UInt(operand) }

  /// `count` copies side by side.
  public func replicated(_ count: Int) -> UInt { unsigned.replicated(count) }
}
