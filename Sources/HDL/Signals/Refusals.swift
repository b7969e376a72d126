// Mixes that mean nothing in hardware, refused by the compiler in our words. Without these overloads the type checker
// would search for a meaning for many seconds and then complain about something else.

extension UInt {
  @available(*, unavailable, message: "UInt and SInt are mixed: write .signed on the unsigned side")
  public static func + (left: UInt, right: SInt) -> SInt { fatalError() }
  @available(*, unavailable, message: "UInt and SInt are mixed: write .signed on the unsigned side")
  public static func + (left: SInt, right: UInt) -> SInt { fatalError() }
  @available(*, unavailable, message: "UInt and SInt are mixed: write .signed on the unsigned side")
  public static func - (left: UInt, right: SInt) -> SInt { fatalError() }
  @available(*, unavailable, message: "UInt and SInt are mixed: write .signed on the unsigned side")
  public static func - (left: SInt, right: UInt) -> SInt { fatalError() }
  @available(*, unavailable, message: "UInt and SInt are mixed: write .signed on the unsigned side")
  public static func * (left: UInt, right: SInt) -> SInt { fatalError() }
  @available(*, unavailable, message: "UInt and SInt are mixed: write .signed on the unsigned side")
  public static func * (left: SInt, right: UInt) -> SInt { fatalError() }
  @available(*, unavailable, message: "UInt and SInt are compared: write .signed on the unsigned side")
  public static func == (left: UInt, right: SInt) -> Bit { fatalError() }
  @available(*, unavailable, message: "UInt and SInt are compared: write .signed on the unsigned side")
  public static func == (left: SInt, right: UInt) -> Bit { fatalError() }
  @available(*, unavailable, message: "UInt and SInt are compared: write .signed on the unsigned side")
  public static func < (left: UInt, right: SInt) -> Bit { fatalError() }
  @available(*, unavailable, message: "UInt and SInt are compared: write .signed on the unsigned side")
  public static func < (left: SInt, right: UInt) -> Bit { fatalError() }
}

extension Bit {
  @available(
    *, unavailable, message: "Bit and UInt are mixed: write .unsigned on the bit, or .replicated(n) to mask with it"
  )
  public static func & (left: Bit, right: UInt) -> UInt { fatalError() }
  @available(
    *, unavailable, message: "Bit and UInt are mixed: write .unsigned on the bit, or .replicated(n) to mask with it"
  )
  public static func & (left: UInt, right: Bit) -> UInt { fatalError() }
  @available(*, unavailable, message: "Bit and UInt are mixed: write .unsigned on the bit")
  public static func | (left: Bit, right: UInt) -> UInt { fatalError() }
  @available(*, unavailable, message: "Bit and UInt are mixed: write .unsigned on the bit")
  public static func | (left: UInt, right: Bit) -> UInt { fatalError() }
  @available(*, unavailable, message: "Bit and UInt are mixed: write .unsigned on the bit")
  public static func ^ (left: Bit, right: UInt) -> UInt { fatalError() }
  @available(*, unavailable, message: "Bit and UInt are mixed: write .unsigned on the bit")
  public static func ^ (left: UInt, right: Bit) -> UInt { fatalError() }
  @available(*, unavailable, message: "Bit and UInt are mixed: write .unsigned on the bit")
  public static func + (left: Bit, right: UInt) -> UInt { fatalError() }
  @available(*, unavailable, message: "Bit and UInt are mixed: write .unsigned on the bit")
  public static func + (left: UInt, right: Bit) -> UInt { fatalError() }
  @available(*, unavailable, message: "a Bit does not add: write .unsigned on both sides")
  public static func + (left: Bit, right: Bit) -> UInt { fatalError() }
  @available(*, unavailable, message: "Bit and UInt are compared: write .unsigned on the bit")
  public static func == (left: Bit, right: UInt) -> Bit { fatalError() }
  @available(*, unavailable, message: "Bit and UInt are compared: write .unsigned on the bit")
  public static func == (left: UInt, right: Bit) -> Bit { fatalError() }
}

// `if x == 3` on hardware: the comparison is a Bit, which Swift's `if` cannot take.
extension UInt {
  @available(
    *, unavailable,
    message: "a hardware comparison is a Bit, not a Bool: write `when(...)` or `mux(...)` instead of `if`"
  )
  public static func == (left: UInt, right: UInt) -> Bool { fatalError() }
  @available(
    *, unavailable,
    message: "a hardware comparison is a Bit, not a Bool: write `when(...)` or `mux(...)` instead of `if`"
  )
  public static func < (left: UInt, right: UInt) -> Bool { fatalError() }
  @available(
    *, unavailable,
    message: "a hardware comparison is a Bit, not a Bool: write `when(...)` or `mux(...)` instead of `if`"
  )
  public static func > (left: UInt, right: UInt) -> Bool { fatalError() }
}

extension SInt {
  @available(
    *, unavailable,
    message: "a hardware comparison is a Bit, not a Bool: write `when(...)` or `mux(...)` instead of `if`"
  )
  public static func == (left: SInt, right: SInt) -> Bool { fatalError() }
  @available(
    *, unavailable,
    message: "a hardware comparison is a Bit, not a Bool: write `when(...)` or `mux(...)` instead of `if`"
  )
  public static func < (left: SInt, right: SInt) -> Bool { fatalError() }
  @available(
    *, unavailable,
    message: "a hardware comparison is a Bit, not a Bool: write `when(...)` or `mux(...)` instead of `if`"
  )
  public static func > (left: SInt, right: SInt) -> Bool { fatalError() }
}
