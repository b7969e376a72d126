// `if x == 3` on hardware: the comparison is a Bit, which Swift's `if` cannot take. Where a Bit will do, the operators that
// give one are preferred to these, because those are not generic.

extension UInt {
  public static func == <T: UIntOperand>(left: T, right: UInt) -> Bool where T.InCondition: Refused { refused() }
  public static func != <T: UIntOperand>(left: T, right: UInt) -> Bool where T.InCondition: Refused { refused() }
  public static func < <T: UIntOperand>(left: T, right: UInt) -> Bool where T.InCondition: Refused { refused() }
  public static func <= <T: UIntOperand>(left: T, right: UInt) -> Bool where T.InCondition: Refused { refused() }
  public static func > <T: UIntOperand>(left: T, right: UInt) -> Bool where T.InCondition: Refused { refused() }
  public static func >= <T: UIntOperand>(left: T, right: UInt) -> Bool where T.InCondition: Refused { refused() }
  @_disfavoredOverload
  public static func == <T: UIntOperand>(left: UInt, right: T) -> Bool where T.InCondition: Refused { refused() }
  @_disfavoredOverload
  public static func != <T: UIntOperand>(left: UInt, right: T) -> Bool where T.InCondition: Refused { refused() }
  @_disfavoredOverload
  public static func < <T: UIntOperand>(left: UInt, right: T) -> Bool where T.InCondition: Refused { refused() }
  @_disfavoredOverload
  public static func <= <T: UIntOperand>(left: UInt, right: T) -> Bool where T.InCondition: Refused { refused() }
  @_disfavoredOverload
  public static func > <T: UIntOperand>(left: UInt, right: T) -> Bool where T.InCondition: Refused { refused() }
  @_disfavoredOverload
  public static func >= <T: UIntOperand>(left: UInt, right: T) -> Bool where T.InCondition: Refused { refused() }
}

extension SInt {
  public static func == <T: SIntOperand>(left: T, right: SInt) -> Bool where T.InCondition: Refused { refused() }
  public static func != <T: SIntOperand>(left: T, right: SInt) -> Bool where T.InCondition: Refused { refused() }
  public static func < <T: SIntOperand>(left: T, right: SInt) -> Bool where T.InCondition: Refused { refused() }
  public static func <= <T: SIntOperand>(left: T, right: SInt) -> Bool where T.InCondition: Refused { refused() }
  public static func > <T: SIntOperand>(left: T, right: SInt) -> Bool where T.InCondition: Refused { refused() }
  public static func >= <T: SIntOperand>(left: T, right: SInt) -> Bool where T.InCondition: Refused { refused() }
  @_disfavoredOverload
  public static func == <T: SIntOperand>(left: SInt, right: T) -> Bool where T.InCondition: Refused { refused() }
  @_disfavoredOverload
  public static func != <T: SIntOperand>(left: SInt, right: T) -> Bool where T.InCondition: Refused { refused() }
  @_disfavoredOverload
  public static func < <T: SIntOperand>(left: SInt, right: T) -> Bool where T.InCondition: Refused { refused() }
  @_disfavoredOverload
  public static func <= <T: SIntOperand>(left: SInt, right: T) -> Bool where T.InCondition: Refused { refused() }
  @_disfavoredOverload
  public static func > <T: SIntOperand>(left: SInt, right: T) -> Bool where T.InCondition: Refused { refused() }
  @_disfavoredOverload
  public static func >= <T: SIntOperand>(left: SInt, right: T) -> Bool where T.InCondition: Refused { refused() }
}

extension Bit {
  public static func == <T: BitOperand>(left: T, right: Bit) -> Bool where T.InCondition: Refused { refused() }
  public static func != <T: BitOperand>(left: T, right: Bit) -> Bool where T.InCondition: Refused { refused() }

  @_disfavoredOverload
  public static func && <T: BitOperand>(left: T, right: Bit) -> Bool where T.InCondition: Refused { refused() }
  @_disfavoredOverload
  public static func || <T: BitOperand>(left: T, right: Bit) -> Bool where T.InCondition: Refused { refused() }
}

// Numbers as conditions.

extension Bit {
  public static func && <T: OtherThanBit>(left: T, right: Bit) -> Bit where T.AsCondition: Refused { refused() }
  public static func && <T: OtherThanBit>(left: Bit, right: T) -> Bit where T.AsCondition: Refused { refused() }
  public static func || <T: OtherThanBit>(left: T, right: Bit) -> Bit where T.AsCondition: Refused { refused() }
  public static func || <T: OtherThanBit>(left: Bit, right: T) -> Bit where T.AsCondition: Refused { refused() }
}

public func && <L: OtherThanBit, R: OtherThanBit>(left: L, right: R) -> Bit where L.AsCondition: Refused { refused() }
public func || <L: OtherThanBit, R: OtherThanBit>(left: L, right: R) -> Bit where L.AsCondition: Refused { refused() }
public prefix func ! <T: OtherThanBit>(value: T) -> Bit where T.AsCondition: Refused { refused() }
