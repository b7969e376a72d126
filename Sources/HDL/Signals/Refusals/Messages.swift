// What the compiler says about each wrong mix. See Refusals.swift for how it gets there.

/// No signal satisfies it.
public protocol MixesWithUInt {}
/// Where `MixesWithUInt` is asked for.
public struct RefusedMix<T: MixesWithUInt>: Refused {}
@available(*, unavailable, message: "UInt and SInt are mixed: write .signed on the unsigned side")
extension SInt: MixesWithUInt {}
@available(*, unavailable, message: "Bit and UInt are mixed: write .unsigned on the bit")
extension Bit: MixesWithUInt {}

/// No signal satisfies it.
public protocol MasksUInt {}
/// Where `MasksUInt` is asked for.
public struct RefusedMask<T: MasksUInt>: Refused {}
@available(*, unavailable, message: "UInt and SInt are mixed: write .signed on the unsigned side")
extension SInt: MasksUInt {}
@available(
  *, unavailable,
  message: "Bit and UInt are mixed: write .unsigned on the bit, or .replicated(n) to mask with it"
)
extension Bit: MasksUInt {}

/// No signal satisfies it.
public protocol ComparesWithUInt {}
/// Where `ComparesWithUInt` is asked for.
public struct RefusedComparison<T: ComparesWithUInt>: Refused {}
@available(*, unavailable, message: "UInt and SInt are compared: write .signed on the unsigned side")
extension SInt: ComparesWithUInt {}
@available(*, unavailable, message: "Bit and UInt are compared: write .unsigned on the bit")
extension Bit: ComparesWithUInt {}

/// No signal satisfies it.
public protocol MixesWithSInt {}
/// Where `MixesWithSInt` is asked for.
public struct RefusedSignedMix<T: MixesWithSInt>: Refused {}
@available(*, unavailable, message: "Bit and SInt are mixed: write .unsigned.signed on the bit")
extension Bit: MixesWithSInt {}

/// No signal satisfies it.
public protocol ComparesWithSInt {}
/// Where `ComparesWithSInt` is asked for.
public struct RefusedSignedComparison<T: ComparesWithSInt>: Refused {}
@available(*, unavailable, message: "Bit and SInt are compared: write .unsigned.signed on the bit")
extension Bit: ComparesWithSInt {}

/// No signal satisfies it.
public protocol AddsBits {}
/// Where `AddsBits` is asked for.
public struct RefusedSum<T: AddsBits>: Refused {}
@available(*, unavailable, message: "a Bit does not add: write .unsigned on both sides")
extension Bit: AddsBits {}

/// No signal satisfies it.
public protocol SubtractsToUInt {}
/// Where `SubtractsToUInt` is asked for.
public struct RefusedDifference<T: SubtractsToUInt>: Refused {}
@available(*, unavailable, message: "a difference can be negative and is an SInt: write &- to wrap")
extension UInt: SubtractsToUInt {}

/// No signal satisfies it.
public protocol IsShiftDistance {}
/// Where `IsShiftDistance` is asked for.
public struct RefusedDistance<T: IsShiftDistance>: Refused {}
@available(*, unavailable, message: "a shift left by a signal needs a width: write .shiftedLeft(by:width:)")
extension UInt: IsShiftDistance {}

/// No signal satisfies it.
public protocol DecidesInSwift {}
/// Where `DecidesInSwift` is asked for.
public struct RefusedDecision<T: DecidesInSwift>: Refused {}
@available(
  *, unavailable,
  message: "a hardware comparison is a Bit, not a Bool: write `when(...)` or `mux(...)` instead of `if`"
)
extension UInt: DecidesInSwift {}
@available(
  *, unavailable,
  message: "a hardware comparison is a Bit, not a Bool: write `when(...)` or `mux(...)` instead of `if`"
)
extension SInt: DecidesInSwift {}
@available(
  *, unavailable,
  message: "a hardware comparison is a Bit, not a Bool: write `when(...)` or `mux(...)` instead of `if`"
)
extension Bit: DecidesInSwift {}

/// No signal satisfies it.
public protocol IsCondition {}
/// Where `IsCondition` is asked for.
public struct RefusedCondition<T: IsCondition>: Refused {}
@available(*, unavailable, message: "a number is not a condition: compare it, as in `!= 0`")
extension UInt: IsCondition {}
@available(*, unavailable, message: "a number is not a condition: compare it, as in `!= 0`")
extension SInt: IsCondition {}

/// No signal satisfies it.
public protocol ConnectsToUInt {}
/// Where `ConnectsToUInt` is asked for.
public struct RefusedIntoUInt<T: ConnectsToUInt>: Refused {}
@available(*, unavailable, message: "an SInt is connected to a UInt: write .asUInt for its bits, or .magnitude")
extension SInt: ConnectsToUInt {}
@available(*, unavailable, message: "a Bit is connected to a UInt: write .unsigned")
extension Bit: ConnectsToUInt {}

/// No signal satisfies it.
public protocol ConnectsToSInt {}
/// Where `ConnectsToSInt` is asked for.
public struct RefusedIntoSInt<T: ConnectsToSInt>: Refused {}
@available(*, unavailable, message: "a UInt is connected to an SInt: write .signed")
extension UInt: ConnectsToSInt {}
@available(*, unavailable, message: "a Bit is connected to an SInt: write .unsigned.signed")
extension Bit: ConnectsToSInt {}

/// No signal satisfies it.
public protocol ConnectsToBit {}
/// Where `ConnectsToBit` is asked for.
public struct RefusedIntoBit<T: ConnectsToBit>: Refused {}
@available(*, unavailable, message: "a UInt is connected to a Bit: write `!= 0`, or [i] for one of its bits")
extension UInt: ConnectsToBit {}
@available(*, unavailable, message: "an SInt is connected to a Bit: write `!= 0`, or [i] for one of its bits")
extension SInt: ConnectsToBit {}
