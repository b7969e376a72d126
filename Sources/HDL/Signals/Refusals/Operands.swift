// Which message each type gives where. See Refusals.swift.

extension UInt: UIntOperand {
  @available(*, unavailable) public typealias UnsignedDifference = RefusedDifference<UInt>
  @available(*, unavailable) public typealias AsDistance = RefusedDistance<UInt>
  @available(*, unavailable) public typealias InCondition = RefusedDecision<UInt>
  @available(*, unavailable) public typealias AsCondition = RefusedCondition<UInt>
  @available(*, unavailable) public typealias IntoSInt = RefusedIntoSInt<UInt>
  @available(*, unavailable) public typealias IntoBit = RefusedIntoBit<UInt>
}

extension SInt: SIntOperand {
  @available(*, unavailable) public typealias BesideUInt = RefusedMix<SInt>
  @available(*, unavailable) public typealias MaskingUInt = RefusedMask<SInt>
  @available(*, unavailable) public typealias ComparedWithUInt = RefusedComparison<SInt>
  @available(*, unavailable) public typealias InCondition = RefusedDecision<SInt>
  @available(*, unavailable) public typealias AsCondition = RefusedCondition<SInt>
  @available(*, unavailable) public typealias IntoUInt = RefusedIntoUInt<SInt>
  @available(*, unavailable) public typealias IntoBit = RefusedIntoBit<SInt>
}

extension Bit: BitOperand {
  @available(*, unavailable) public typealias BesideUInt = RefusedMix<Bit>
  @available(*, unavailable) public typealias MaskingUInt = RefusedMask<Bit>
  @available(*, unavailable) public typealias ComparedWithUInt = RefusedComparison<Bit>
  @available(*, unavailable) public typealias BesideSInt = RefusedSignedMix<Bit>
  @available(*, unavailable) public typealias ComparedWithSInt = RefusedSignedComparison<Bit>
  @available(*, unavailable) public typealias BesideBit = RefusedSum<Bit>
  @available(*, unavailable) public typealias InCondition = RefusedDecision<Bit>
  @available(*, unavailable) public typealias IntoUInt = RefusedIntoUInt<Bit>
  @available(*, unavailable) public typealias IntoSInt = RefusedIntoSInt<Bit>
}
