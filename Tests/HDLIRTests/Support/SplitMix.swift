import BigInt
import HDLIR

/// A small generator with a printed seed: the same numbers in every run.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
  mutating func bool() -> Bool { next() & 1 == 1 }

  /// Anything of up to `bits` bits and a sign, often close to a power of two.
  mutating func integer(bits: Int) -> BigInt {
    let magnitude: BigInt
    switch below(3) {
    case 0: magnitude = (BigInt(1) << below(bits)) + BigInt(below(3)) - 1
    case 1: magnitude = BigInt(below(20))
    default: magnitude = BigInt(BigUInt.randomInteger(withMaximumWidth: bits, using: &self))
    }
    return bool() ? -magnitude : magnitude
  }

  mutating func range(bits: Int) -> ValueRange {
    let (a, b) = (integer(bits: bits), integer(bits: bits))
    return ValueRange(min(a, b), max(a, b))
  }
}
