import Foundation

/// From int32 sums to narrow integers: a multiplier and a shift for a real factor, as docs/ditto/requantisation.md
/// defines it. The result is `value * multiplier / 2^shift`, rounded to the nearest, halves away from zero, saturated.
public struct Requantisation: Hashable, Sendable {
  /// 0...65535.
  public let multiplier: Int
  /// 1...47.
  public let shift: Int

  public static let multipliers = 0...65535
  public static let shifts = 1...47

  /// - Throws: `RequantisationError` when one of the two is out of range.
  public init(multiplier: Int, shift: Int) throws(RequantisationError) {
    guard Self.multipliers.contains(multiplier) else {
      throw RequantisationError("a multiplier is 0...65535, not \(multiplier); use init(factor:) for a real factor")
    }
    guard Self.shifts.contains(shift) else {
      throw RequantisationError("a shift is 1...47, not \(shift); use init(factor:) for a real factor")
    }
    self.multiplier = multiplier
    self.shift = shift
  }

  /// The pair nearest to a real factor. The relative error is at most 2^-16 for factors of 2^-32 or more.
  ///
  /// - Throws: `RequantisationError` when the factor is not within 0..<32768.
  public init(factor: Double) throws(RequantisationError) {
    guard factor.isFinite, factor >= 0, factor < 32767.75 else {
      throw RequantisationError("a factor is at least 0 and below 32767.75, not \(factor); choose other scales")
    }
    var shift = factor == 0 ? 47 : min(47, 15 - Int(log2(factor).rounded(.down)))
    if (factor * exp2(Double(shift))).rounded() > 65535 { shift -= 1 }
    try self.init(multiplier: Int((factor * exp2(Double(shift))).rounded()), shift: shift)
  }

  /// - Parameters:
  ///   - value: an int32.
  ///   - bits: the width of the result, two's complement.
  public func callAsFunction(_ value: Int, bits: Int) -> Int {
    requantised(value, multiplier: multiplier, shift: shift, to: -(1 << (bits - 1))...((1 << (bits - 1)) - 1))
  }
}

/// `value * multiplier / 2^shift`, rounded to the nearest, halves away from zero, brought into `bounds`.
///
/// - Parameters:
///   - multiplier: not negative; the product lies within 62 bits.
///   - shift: 1 or more.
func requantised(_ value: Int, multiplier: Int, shift: Int, to bounds: ClosedRange<Int>) -> Int {
  let product = value * multiplier
  let quotient = (abs(product) + 1 << (shift - 1)) >> shift
  return min(bounds.upperBound, max(bounds.lowerBound, product < 0 ? -quotient : quotient))
}

/// Why there is no such requantisation.
public struct RequantisationError: Error, CustomStringConvertible, Hashable {
  public let description: String
  init(_ description: String) { self.description = description }
}
