import HDL

/// What a lane of a processing element multiplies: a signed nibble and a carry, -8...8 together.
struct LaneOperand {
  let nibble: UInt
  let carry: Bit

  /// The operand where the lane works, otherwise 0.
  func gated(_ isUsed: Bit) -> LaneOperand {
    LaneOperand(nibble: nibble & isUsed.replicated(4), carry: carry & isUsed)
  }
}

func mux(_ condition: Bit, _ left: LaneOperand, _ right: LaneOperand) -> LaneOperand {
  LaneOperand(nibble: mux(condition, left.nibble, right.nibble), carry: mux(condition, left.carry, right.carry))
}

/// A difference at the front of a queue as the lanes take it: the byte and the carry that it is in two's complement, cut
/// into nibbles. A magnitude of up to 7 has all of it in the low nibble.
///
/// They hold -128...128. A larger difference is taken in two cycles, first 128 of it, then the rest.
struct DifferenceOperand {
  let low: LaneOperand
  let high: LaneOperand
  /// Whether the rest of a large difference has to follow.
  let isSplit: Bit

  /// - Parameter isRest: whether 128 of the difference is gone already.
  init(magnitude: UInt, isNegative: Bit, isRest: Bit) {
    let takes128 = magnitude[7] & !isRest
    isSplit = takes128 & magnitude[0...6].orReduced
    // 128 is 127 and a carry, and -128 the complement of 127 without one.
    let byte = (magnitude[0...6] | takes128.replicated(7)) ^ isNegative.replicated(7)
    low = LaneOperand(nibble: byte[0...3], carry: isNegative ^ takes128)
    high = LaneOperand(nibble: concatenate(isNegative, byte[4...6]), carry: byte[3])
  }
}
