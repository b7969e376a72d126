import BigInt
import HDLIR

/// What `UInt` and `SInt` share.
///
/// Every integer signal has a value range beside its width. `+` and `*` never lose a bit: the result is as wide as its
/// range needs. `&+ &- &*` wrap at the wider operand's width. Mixing the two kinds is refused by the compiler; write
/// `.signed`, `.asSInt` or `.asUInt`.
public protocol IntegerSignal: HardwareValue, ExpressibleByIntegerLiteral {
  var operand: Operand { get }
  init(_ operand: Operand)
  static var isSigned: Bool { get }

  static func + (left: Self, right: Self) -> Self
  static func * (left: Self, right: Self) -> Self
  static func - (left: Self, right: Self) -> SInt
  static func &+ (left: Self, right: Self) -> Self
  static func &- (left: Self, right: Self) -> Self
  static func &* (left: Self, right: Self) -> Self
  static func & (left: Self, right: Self) -> Self
  static func | (left: Self, right: Self) -> Self
  static func ^ (left: Self, right: Self) -> Self
  static prefix func ~ (value: Self) -> Self
  static func == (left: Self, right: Self) -> Bit
  static func != (left: Self, right: Self) -> Bit
  static func < (left: Self, right: Self) -> Bit
  static func <= (left: Self, right: Self) -> Bit
  static func > (left: Self, right: Self) -> Bit
  static func >= (left: Self, right: Self) -> Bit
  static func << (left: Self, distance: Int) -> Self
  static func >> (left: Self, distance: Int) -> Self
}

extension IntegerSignal {
  public var operands: [Operand] { [operand] }
  public var shape: Shape<Self> { .integer(type, range) }
  public init(integerLiteral value: StaticBigInt) { self.init(.constant(BigInt(value))) }
  /// A constant.
  public init(_ value: Int) { self.init(.constant(BigInt(value))) }
  /// A constant.
  public init(_ value: BigInt) { self.init(.constant(value)) }

  /// A constant of `width` bits, for places where the width of a constant counts, such as `concatenate`.
  public init(_ value: Int, width: Int) {
    let type = SignalType(width: width, isSigned: Self.isSigned)
    precondition(type.fullRange.contains(BigInt(value)), "\(value) does not fit in \(width) bits")
    self.init(.constant(BigInt(value), type: type))
  }

  /// In bits. For a constant the fewest that hold it.
  public var width: Int { operand.width(isSigned: Self.isSigned) }
  /// Every value that the signal can have.
  public var range: ValueRange { operand.range }
  public var constantValue: BigInt? { operand.constantValue }
  var type: SignalType { SignalType(width: width, isSigned: Self.isSigned) }
}

extension Shape where T: IntegerSignal {
  static func integer(_ type: SignalType, _ range: ValueRange) -> Shape<T> {
    let full = range == type.fullRange
    let letter = type.isSigned ? "s" : "u"
    let name =
      full
      ? "\(letter)\(type.width)"
      : "\(letter)\(range.lower)to\(range.upper)".replacing("-", with: "m")
    return Shape(leaves: [Leaf(type: type, range: range)], name: name) { T($0[0]) }
  }

  /// The shape of `width` bits.
  public static func width(_ width: Int) -> Shape<T> {
    let type = SignalType(width: max(1, width), isSigned: T.isSigned)
    return .integer(type, type.fullRange)
  }

  /// The shape that holds every value of `range` and no other.
  public static func range(_ range: ClosedRange<Int>) -> Shape<T> { .range(ValueRange(range)) }

  /// The same for bounds of any size.
  public static func range(_ range: ValueRange) -> Shape<T> {
    .integer(SignalType(width: range.width(isSigned: T.isSigned), isSigned: T.isSigned), range)
  }
}

extension Shape where T == UInt {
  public static func uint(_ width: Int) -> Shape<UInt> { .width(width) }
  public static func uint(_ range: ClosedRange<Int>) -> Shape<UInt> { .range(range) }
}

extension Shape where T == SInt {
  public static func sint(_ width: Int) -> Shape<SInt> { .width(width) }
  public static func sint(_ range: ClosedRange<Int>) -> Shape<SInt> { .range(range) }
}

extension BigInt {
  init(_ literal: StaticBigInt) {
    let bits = literal.bitWidth
    var value = BigInt(0)
    for index in stride(from: (bits + Swift.UInt.bitWidth - 1) / Swift.UInt.bitWidth - 1, through: 0, by: -1) {
      value = (value << Swift.UInt.bitWidth) | BigInt(literal[index])
    }
    self = literal.signum() < 0 ? value - (BigInt(1) << (((bits + 63) / 64) * 64)) : value
  }
}
