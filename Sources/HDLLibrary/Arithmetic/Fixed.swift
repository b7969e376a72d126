import HDL

/// A signed fixed-point number: an integer `raw` that counts units of two to the power of `-fractionBits`.
///
///     @Input(.fixed(16, fraction: 8)) var weight: Fixed
///     let product = a * b                                      // exact, 16 fraction bits
///     out <== product.rounded(fraction: 8, .halfEven).saturated(to: 16)
///
/// `+ - *` are exact, like those of integers: the result has the fraction bits and the range that it needs. Bits are
/// dropped only by `rounded`, values only by `saturated` or `wrapped`.
public struct Fixed: HardwareValue {
  public let raw: SInt
  /// The number of bits after the binary point; may be negative (coarser than 1) or exceed the width.
  public let fractionBits: Int

  public init(raw: SInt, fractionBits: Int) {
    self.raw = raw
    self.fractionBits = fractionBits
  }

  /// The constant nearest to `value` with so many fraction bits, halves to even.
  public init(_ value: Double, fraction: Int) {
    precondition(value.isFinite, "a fixed-point constant is finite, not \(value)")
    var scaled = value
    scaled *= Double(sign: .plus, exponent: fraction, significand: 1)
    self.init(raw: SInt(Int(scaled.rounded(.toNearestOrEven))), fractionBits: fraction)
  }

  public var operands: [Operand] { raw.operands }
  public var shape: Shape<Fixed> { .fixed(raw.shape, fraction: fractionBits) }
  /// In bits, sign and fraction included.
  public var width: Int { raw.width }

  public static func + (left: Fixed, right: Fixed) -> Fixed {
    let fraction = max(left.fractionBits, right.fractionBits)
    return Fixed(raw: left.aligned(fraction) + right.aligned(fraction), fractionBits: fraction)
  }

  public static func - (left: Fixed, right: Fixed) -> Fixed {
    let fraction = max(left.fractionBits, right.fractionBits)
    return Fixed(raw: left.aligned(fraction) - right.aligned(fraction), fractionBits: fraction)
  }

  public static func * (left: Fixed, right: Fixed) -> Fixed {
    Fixed(raw: left.raw * right.raw, fractionBits: left.fractionBits + right.fractionBits)
  }

  public static func < (left: Fixed, right: Fixed) -> Bit {
    let fraction = max(left.fractionBits, right.fractionBits)
    return left.aligned(fraction) < right.aligned(fraction)
  }

  public static func == (left: Fixed, right: Fixed) -> Bit {
    let fraction = max(left.fractionBits, right.fractionBits)
    return left.aligned(fraction) == right.aligned(fraction)
  }

  /// The value at `fraction` fraction bits: exact when they are more than before, rounded when they are fewer.
  public func rounded(fraction: Int, _ rounding: Rounding) -> Fixed {
    if fraction >= fractionBits { return Fixed(raw: aligned(fraction), fractionBits: fraction) }
    return Fixed(raw: raw.dividedByPowerOfTwo(fractionBits - fraction, rounding: rounding), fractionBits: fraction)
  }

  /// The nearest value that `width` bits hold, with the same fraction bits.
  public func saturated(to width: Int) -> Fixed { Fixed(raw: raw.saturated(to: width), fractionBits: fractionBits) }

  /// The low `width` bits, with the same fraction bits.
  public func wrapped(to width: Int) -> Fixed { Fixed(raw: raw.wrapped(to: width), fractionBits: fractionBits) }

  /// The raw integer at `fraction` fraction bits, which are no fewer than its own.
  private func aligned(_ fraction: Int) -> SInt { fraction == fractionBits ? raw : raw << (fraction - fractionBits) }
}

extension Shape where T == Fixed {
  /// A fixed-point number of `width` bits in all, `fraction` of them after the binary point.
  public static func fixed(_ width: Int, fraction: Int) -> Shape<Fixed> { .fixed(.sint(width), fraction: fraction) }

  static func fixed(_ raw: Shape<SInt>, fraction: Int) -> Shape<Fixed> {
    Shape(leaves: raw.leaves, name: "\(raw.name)f\(fraction)".replacing("-", with: "m")) {
      Fixed(raw: SInt($0[0]), fractionBits: fraction)
    }
  }
}
