import BigInt
import HDL

/// What becomes of the bits that a division by a power of two drops.
public enum Rounding: String, Sendable, CaseIterable {
  /// Toward minus infinity: the bits are dropped. Free.
  case floor
  /// To the nearest, halves toward plus infinity.
  case halfUp
  /// To the nearest, halves away from zero (C's `round`).
  case halfAwayFromZero
  /// To the nearest, halves to the even neighbour (IEEE 754's default, NumPy's `round`).
  case halfEven
}

extension SInt {
  /// The value divided by two to the power of `bits`, rounded; exact in width and range, without overflow.
  public func dividedByPowerOfTwo(_ bits: Int, rounding: Rounding) -> SInt {
    if bits == 0 { return self }
    let half = SInt(BigInt(1) << (bits - 1))
    let biased: SInt =
      switch rounding {
      case .floor: self
      case .halfUp: self + half
      case .halfAwayFromZero: self + mux(isNegative, half - 1, half)
      case .halfEven: self + mux(bit(bits), half, half - 1)
      }
    let model = { (value: BigInt) in RoundingModel.divide(value, byPowerOfTwo: bits, rounding) }
    return (biased >> bits).restricted(to: ValueRange(model(range.lower), model(range.upper)))
  }

  /// Bit `index` of the value, which is its sign beyond the top bit.
  private func bit(_ index: Int) -> Bit { self[min(index, width - 1)] }
}

extension UInt {
  /// The value divided by two to the power of `bits`, rounded; exact in width and range, without overflow.
  public func dividedByPowerOfTwo(_ bits: Int, rounding: Rounding) -> UInt {
    if bits == 0 { return self }
    let half = UInt(BigInt(1) << (bits - 1))
    let biased: UInt =
      switch rounding {
      case .floor: self
      case .halfUp, .halfAwayFromZero: self + half
      case .halfEven:
        self
          + (bits < width
            ? mux(self[bits], half, UInt((BigInt(1) << (bits - 1)) - 1)) : UInt((BigInt(1) << (bits - 1)) - 1))
      }
    let model = { (value: BigInt) in RoundingModel.divide(value, byPowerOfTwo: bits, rounding) }
    return (biased >> bits).restricted(to: ValueRange(model(range.lower), model(range.upper)))
  }
}

/// The same on plain numbers, by division and comparison of remainders.
public enum RoundingModel {
  public static func divide(_ value: BigInt, byPowerOfTwo bits: Int, _ rounding: Rounding) -> BigInt {
    let divisor = BigInt(1) << bits
    var quotient = value / divisor
    var remainder = value % divisor
    if remainder < 0 {
      quotient -= 1
      remainder += divisor
    }
    let twice = remainder * 2
    if twice < divisor || rounding == .floor { return quotient }
    if twice > divisor { return quotient + 1 }
    switch rounding {
    case .floor: return quotient
    case .halfUp: return quotient + 1
    case .halfAwayFromZero: return value >= 0 ? quotient + 1 : quotient
    case .halfEven: return quotient % 2 == 0 ? quotient : quotient + 1
    }
  }

  public static func divide(_ value: Int, byPowerOfTwo bits: Int, _ rounding: Rounding) -> Int {
    Int(divide(BigInt(value), byPowerOfTwo: bits, rounding))
  }
}
