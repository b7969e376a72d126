// Mixes that mean nothing in hardware, refused by the compiler in our words and at once.
//
// The obvious way, an `@available(*, unavailable)` operator for each mix, is slow: the type checker leaves such operators
// out of its first search, fails, and searches again through every overload and every repair; an expression of six
// operators takes it 10 to 30 seconds. So the operators for the wrong mixes are available, and the first search succeeds
// with them. What is unavailable is a conformance inside of an associated type. The search does not weigh that one; the
// check of availability, which comes after the search, finds it and prints its message. `u + s` for example picks
// `UInt + OtherThanUInt`, which needs `SInt.BesideUInt: Refused`; that is `RefusedMix<SInt>`, and it needs
// `SInt: MixesWithUInt`, which is unavailable: "UInt and SInt are mixed: write .signed on the unsigned side".

/// What the operators for wrong mixes require; the conformances behind it are unavailable.
public protocol Refused {}

/// Signals that do not mix with `UInt`.
public protocol OtherThanUInt {
  associatedtype BesideUInt
  associatedtype MaskingUInt
  associatedtype ComparedWithUInt
  associatedtype IntoUInt
}

/// Signals that do not connect to `SInt`.
public protocol OtherThanSInt {
  associatedtype IntoSInt
}

/// Signals that are no conditions.
public protocol OtherThanBit {
  associatedtype IntoBit
  associatedtype AsCondition
}

/// `UInt`, to the operators that refuse it.
public protocol UIntOperand: OtherThanSInt, OtherThanBit {
  associatedtype InCondition
  associatedtype AsDistance
  associatedtype UnsignedDifference
}

/// `SInt`, to the operators that refuse it.
public protocol SIntOperand: OtherThanUInt, OtherThanBit {
  associatedtype InCondition
}

/// `Bit`, to the operators that refuse it.
public protocol BitOperand: OtherThanUInt, OtherThanSInt {
  associatedtype BesideBit
  associatedtype BesideSInt
  associatedtype ComparedWithSInt
  associatedtype InCondition
}

/// The body of an operator that no program gets to call.
func refused() -> Never { preconditionFailure("the compiler refuses this operator") }
