import BigInt

/// The integers that a signal can hold: every value from `lower` through `upper`.
///
/// Nearly all ranges fit in machine words; the others keep their bounds in a shared immutable box, so that a node
/// table stays compact and any width is legal.
public enum ValueRange: Sendable {
  case narrow(Int64, Int64)
  case wide(WideBounds)

  /// Bounds of which at least one needs more than 64 bits.
  public final class WideBounds: Sendable {
    public let lower: BigInt
    public let upper: BigInt
    init(_ lower: BigInt, _ upper: BigInt) {
      self.lower = lower
      self.upper = upper
    }
  }

  public init(_ lower: BigInt, _ upper: BigInt) {
    precondition(lower <= upper, "a range needs lower <= upper, not \(lower)...\(upper)")
    if let low = Int64(exactly: lower), let high = Int64(exactly: upper) {
      self = .narrow(low, high)
    } else {
      self = .wide(WideBounds(lower, upper))
    }
  }

  public init(_ bounds: ClosedRange<Int>) { self = .narrow(Int64(bounds.lowerBound), Int64(bounds.upperBound)) }

  /// The range that holds one value.
  public init(value: BigInt) { self.init(value, value) }

  /// Every value of an integer of `width` bits.
  public static func full(width: Int, isSigned: Bool) -> ValueRange {
    if isSigned {
      if width <= 64 { return .narrow(Int64.min >> (64 - Int64(width)), Int64.max >> (64 - Int64(width))) }
      return ValueRange(-(BigInt(1) << (width - 1)), (BigInt(1) << (width - 1)) - 1)
    }
    if width <= 63 { return .narrow(0, Int64.max >> (63 - Int64(width))) }
    return ValueRange(0, (BigInt(1) << width) - 1)
  }

  public var lower: BigInt {
    switch self {
    case .narrow(let low, _): BigInt(low)
    case .wide(let bounds): bounds.lower
    }
  }

  public var upper: BigInt {
    switch self {
    case .narrow(_, let high): BigInt(high)
    case .wide(let bounds): bounds.upper
    }
  }

  /// The value, when the range holds exactly one.
  public var singleValue: BigInt? {
    switch self {
    case .narrow(let low, let high): low == high ? BigInt(low) : nil
    case .wide(let bounds): bounds.lower == bounds.upper ? bounds.lower : nil
    }
  }

  public var isNegativePossible: Bool {
    switch self {
    case .narrow(let low, _): low < 0
    case .wide(let bounds): bounds.lower < 0
    }
  }

  /// The fewest bits that hold every value of the range; at least 1.
  public func width(isSigned: Bool) -> Int {
    switch self {
    case .narrow(let low, let high):
      if isSigned {
        let lowBits = 65 - (low < 0 ? ~low : low).leadingZeroBitCount
        let highBits = 65 - (high < 0 ? ~high : high).leadingZeroBitCount
        return max(lowBits, highBits)
      }
      return max(1, 64 - high.leadingZeroBitCount)
    case .wide(let bounds):
      func magnitudeBits(_ value: BigInt) -> Int {
        value < 0 ? (-value - 1).magnitude.bitWidth : value.magnitude.bitWidth
      }
      if isSigned { return max(magnitudeBits(bounds.lower), magnitudeBits(bounds.upper)) + 1 }
      return max(1, bounds.upper.magnitude.bitWidth)
    }
  }

  public func contains(_ other: ValueRange) -> Bool {
    if case .narrow(let low, let high) = self, case .narrow(let otherLow, let otherHigh) = other {
      return low <= otherLow && otherHigh <= high
    }
    return lower <= other.lower && other.upper <= upper
  }

  public func contains(_ value: BigInt) -> Bool { lower <= value && value <= upper }

  public func contains(_ value: Int) -> Bool {
    if case .narrow(let low, let high) = self { return low <= value && value <= high }
    return contains(BigInt(value))
  }

  /// Whether no value is in both ranges.
  public func isDisjoint(from other: ValueRange) -> Bool { upper < other.lower || other.upper < lower }
}

extension ValueRange: Hashable {
  public static func == (left: ValueRange, right: ValueRange) -> Bool {
    switch (left, right) {
    case (.narrow(let a, let b), .narrow(let c, let d)): a == c && b == d
    case (.wide(let a), .wide(let b)): a === b || (a.lower == b.lower && a.upper == b.upper)
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .narrow(let low, let high):
      hasher.combine(low)
      hasher.combine(high)
    case .wide(let bounds):
      hasher.combine(bounds.lower)
      hasher.combine(bounds.upper)
    }
  }
}

extension ValueRange: CustomStringConvertible {
  public var description: String { singleValue.map { "\($0)" } ?? "\(lower)...\(upper)" }
}
