/// A size that a unit of CMC cannot be built with: which field of which unit, and what it must be.
public struct ConfigurationError: Error, CustomStringConvertible, Hashable, Sendable {
  /// Such as `SADCodecConfiguration`.
  public let unit: String
  public let field: String
  public let message: String

  public init(_ unit: String, _ field: String, _ message: String) {
    self.unit = unit
    self.field = field
    self.message = message
  }

  public var description: String { "\(unit), field '\(field)': \(message)" }
}

/// - Throws: `ConfigurationError` unless `value` lies within `bounds`.
func check(_ unit: String, _ field: String, _ value: Int, within bounds: ClosedRange<Int>) throws {
  guard bounds.contains(value) else {
    throw ConfigurationError(
      unit, field, "\(value) is not possible; it must be \(bounds.lowerBound) to \(bounds.upperBound)")
  }
}

extension Int {
  var isPowerOfTwo: Bool { self > 0 && self & (self - 1) == 0 }
  /// The power, for powers of two.
  var logarithm: Int { trailingZeroBitCount }
  /// Bits that hold 0...self.
  var unsignedWidth: Int { Swift.max(1, Int.bitWidth - leadingZeroBitCount) }
}
