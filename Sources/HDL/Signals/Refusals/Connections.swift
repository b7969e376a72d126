// Connections and choices between different kinds of signals.

public func <== <T: OtherThanUInt>(target: UInt, source: T) where T.IntoUInt: Refused { refused() }
public func <== <T: OtherThanSInt>(target: SInt, source: T) where T.IntoSInt: Refused { refused() }
public func <== <T: OtherThanBit>(target: Bit, source: T) where T.IntoBit: Refused { refused() }

public func mux<L: UIntOperand, R: OtherThanUInt>(_ condition: Bit, _ left: L, _ right: R) -> UInt
where R.IntoUInt: Refused { refused() }

public func mux<L: SIntOperand, R: OtherThanSInt>(_ condition: Bit, _ left: L, _ right: R) -> SInt
where R.IntoSInt: Refused { refused() }

public func mux<L: BitOperand, R: OtherThanBit>(_ condition: Bit, _ left: L, _ right: R) -> Bit
where R.IntoBit: Refused { refused() }
