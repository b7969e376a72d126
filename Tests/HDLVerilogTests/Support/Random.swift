import BigInt
import HDLIR

/// SplitMix64: small, and the same everywhere.
struct Random: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// A value of the range: often one of its ends, or next to one, or next to 0.
  mutating func value(in range: ValueRange) -> BigInt {
    let candidates: [BigInt] = [range.lower, range.upper, range.lower + 1, range.upper - 1, 0, 1, -1]
    if chance(50), let corner = candidates.filter({ range.contains($0) }).randomElement(using: &self) { return corner }
    let span = range.upper - range.lower + 1
    var bits = BigInt(0)
    for _ in 0...(span.magnitude.bitWidth / 64) { bits = (bits << 64) | BigInt(next()) }
    return range.lower + bits % span
  }
}
