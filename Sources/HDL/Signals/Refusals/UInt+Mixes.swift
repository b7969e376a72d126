// Wrong operands beside a UInt. The result is the likely one, so that one mistake is reported once.

extension UInt {
  // MARK: Arithmetic and bits

  public static func + <T: OtherThanUInt>(left: UInt, right: T) -> UInt where T.BesideUInt: Refused { refused() }
  public static func + <T: SIntOperand>(left: T, right: UInt) -> SInt where T.BesideUInt: Refused { refused() }
  public static func + <T: BitOperand>(left: T, right: UInt) -> UInt where T.BesideUInt: Refused { refused() }
  public static func - <T: OtherThanUInt>(left: UInt, right: T) -> SInt where T.BesideUInt: Refused { refused() }
  public static func - <T: SIntOperand>(left: T, right: UInt) -> SInt where T.BesideUInt: Refused { refused() }
  public static func - <T: BitOperand>(left: T, right: UInt) -> SInt where T.BesideUInt: Refused { refused() }
  public static func * <T: OtherThanUInt>(left: UInt, right: T) -> UInt where T.BesideUInt: Refused { refused() }
  public static func * <T: SIntOperand>(left: T, right: UInt) -> SInt where T.BesideUInt: Refused { refused() }
  public static func * <T: BitOperand>(left: T, right: UInt) -> UInt where T.BesideUInt: Refused { refused() }
  public static func &+ <T: OtherThanUInt>(left: UInt, right: T) -> UInt where T.BesideUInt: Refused { refused() }
  public static func &+ <T: SIntOperand>(left: T, right: UInt) -> SInt where T.BesideUInt: Refused { refused() }
  public static func &+ <T: BitOperand>(left: T, right: UInt) -> UInt where T.BesideUInt: Refused { refused() }
  public static func &- <T: OtherThanUInt>(left: UInt, right: T) -> UInt where T.BesideUInt: Refused { refused() }
  public static func &- <T: SIntOperand>(left: T, right: UInt) -> SInt where T.BesideUInt: Refused { refused() }
  public static func &- <T: BitOperand>(left: T, right: UInt) -> UInt where T.BesideUInt: Refused { refused() }
  public static func &* <T: OtherThanUInt>(left: UInt, right: T) -> UInt where T.BesideUInt: Refused { refused() }
  public static func &* <T: SIntOperand>(left: T, right: UInt) -> SInt where T.BesideUInt: Refused { refused() }
  public static func &* <T: BitOperand>(left: T, right: UInt) -> UInt where T.BesideUInt: Refused { refused() }
  public static func & <T: OtherThanUInt>(left: UInt, right: T) -> UInt where T.MaskingUInt: Refused { refused() }
  public static func & <T: SIntOperand>(left: T, right: UInt) -> SInt where T.MaskingUInt: Refused { refused() }
  public static func & <T: BitOperand>(left: T, right: UInt) -> UInt where T.MaskingUInt: Refused { refused() }
  public static func | <T: OtherThanUInt>(left: UInt, right: T) -> UInt where T.BesideUInt: Refused { refused() }
  public static func | <T: SIntOperand>(left: T, right: UInt) -> SInt where T.BesideUInt: Refused { refused() }
  public static func | <T: BitOperand>(left: T, right: UInt) -> UInt where T.BesideUInt: Refused { refused() }
  public static func ^ <T: OtherThanUInt>(left: UInt, right: T) -> UInt where T.BesideUInt: Refused { refused() }
  public static func ^ <T: SIntOperand>(left: T, right: UInt) -> SInt where T.BesideUInt: Refused { refused() }
  public static func ^ <T: BitOperand>(left: T, right: UInt) -> UInt where T.BesideUInt: Refused { refused() }

  // MARK: Comparisons

  public static func == <T: OtherThanUInt>(left: UInt, right: T) -> Bit where T.ComparedWithUInt: Refused { refused() }
  public static func == <T: OtherThanUInt>(left: T, right: UInt) -> Bit where T.ComparedWithUInt: Refused { refused() }
  public static func != <T: OtherThanUInt>(left: UInt, right: T) -> Bit where T.ComparedWithUInt: Refused { refused() }
  public static func != <T: OtherThanUInt>(left: T, right: UInt) -> Bit where T.ComparedWithUInt: Refused { refused() }
  public static func < <T: OtherThanUInt>(left: UInt, right: T) -> Bit where T.ComparedWithUInt: Refused { refused() }
  public static func < <T: OtherThanUInt>(left: T, right: UInt) -> Bit where T.ComparedWithUInt: Refused { refused() }
  public static func <= <T: OtherThanUInt>(left: UInt, right: T) -> Bit where T.ComparedWithUInt: Refused { refused() }
  public static func <= <T: OtherThanUInt>(left: T, right: UInt) -> Bit where T.ComparedWithUInt: Refused { refused() }
  public static func > <T: OtherThanUInt>(left: UInt, right: T) -> Bit where T.ComparedWithUInt: Refused { refused() }
  public static func > <T: OtherThanUInt>(left: T, right: UInt) -> Bit where T.ComparedWithUInt: Refused { refused() }
  public static func >= <T: OtherThanUInt>(left: UInt, right: T) -> Bit where T.ComparedWithUInt: Refused { refused() }
  public static func >= <T: OtherThanUInt>(left: T, right: UInt) -> Bit where T.ComparedWithUInt: Refused { refused() }

  // MARK: Differences that are taken for unsigned, shifts by signals

  public static func - <T: UIntOperand>(left: T, right: UInt) -> UInt where T.UnsignedDifference: Refused { refused() }
  public static func << <T: UIntOperand>(left: UInt, right: T) -> UInt where T.AsDistance: Refused { refused() }
}

extension SInt {
  public static func << <T: UIntOperand>(left: SInt, right: T) -> SInt where T.AsDistance: Refused { refused() }
}
