import BigInt
import HDLIR

/// An unsigned integer of any width.
///
/// `+ - *` are exact, `&+ &- &*` wrap; see `IntegerSignal` for what both kinds of integer share. The name shadows
/// Swift's own type in files that import the language; write `Swift.UInt` for that one.
public struct UInt: IntegerSignal {
  public let operand: Operand
  public init(_ operand: Operand) { self.operand = operand }
  public static var isSigned: Bool { false }
}

extension UInt {
  /// The same value as a signed integer, one bit wider if its top bit can be set.
  public var signed: SInt { SInt(convert(operand, to: .signed(range.width(isSigned: true)), keepsValue: true)) }

  /// The same bits read as two's complement.
  public var asSInt: SInt { SInt(convert(operand, to: .signed(width), keepsValue: false)) }

  /// Whether some bit is 1, all bits are 1, an odd number of bits is 1.
  public var orReduced: Bit { Bit(reduce(.reduceOr, operand)) }
  public var andReduced: Bit { Bit(reduce(.reduceAnd, operand)) }
  public var xorReduced: Bit { Bit(reduce(.reduceXor, operand)) }

  /// `count` copies side by side.
  public func replicated(_ count: Int) -> UInt {
    guard case .node(let scope, let node) = operand else {
      let value = Operation.replicate.evaluate(
        [constantValue ?? 0], types: [.unsigned(width)], immediate: count, result: .unsigned(width * count))
      return UInt(.constant(value))
    }
    return UInt(.node(scope, scope.builder.replicate(node, count: count)))
  }
}
