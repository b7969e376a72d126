import BigInt
import HDLIR

/// Types and numbers with a liking for borders.
extension SplitMix64 {
  static let corners = [1, 2, 31, 32, 33, 63, 64, 65, 127, 128, 129, 200]

  mutating func width(most: Int = 200) -> Int {
    let width =
      switch int(0...19) {
      case 0...1: 1
      case 2...9: int(2...9)
      case 10...12: int(3...24)
      case 13...17: pick(Self.corners)
      default: int(1...200)
      }
    return min(width, most)
  }

  mutating func type(most: Int = 200) -> SignalType { SignalType(width: width(most: most), isSigned: chance(40)) }

  /// Sometimes with a range that is narrower than the type.
  mutating func typePlan(most: Int = 200, narrow percent: Int = 15) -> TypePlan {
    let type = type(most: most)
    guard chance(percent), type.width > 1 else { return TypePlan(type) }
    let a = value(in: type.fullRange)
    let b = value(in: type.fullRange)
    // The type must stay the narrowest for ports to be as the language declares them; any other is legal here too.
    return TypePlan(type, ValueRange(min(a, b), max(a, b)))
  }

  /// A value of a range: often one of its ends, 0, 1 or -1, a power of two or its neighbour.
  mutating func value(in range: ValueRange) -> BigInt {
    let size = range.upper - range.lower + 1
    switch int(0...11) {
    case 0: return range.lower
    case 1: return range.upper
    case 2: return range.contains(0) ? 0 : range.lower
    case 3: return range.contains(1) ? 1 : range.upper
    case 4: return range.contains(-1) ? -1 : range.lower
    case 5, 6:
      let power = BigInt(1) << int(0...max(1, size.bitWidth))
      let candidate = power + BigInt(int(-1...1))
      let signed = chance(50) ? candidate : -candidate
      if range.contains(signed) { return signed }
      return range.lower + candidate % size
    default: return range.lower + bits(size.bitWidth + 8) % size
    }
  }
}
