import BigInt

extension BigInt {
  /// The value modulo two to the power of the width, read as `type` reads its bits.
  public func wrapped(to type: SignalType) -> BigInt {
    let modulus = BigInt(1) << type.width
    var remainder = self % modulus
    if remainder < 0 { remainder += modulus }
    if type.isSigned && remainder >= modulus >> 1 { remainder -= modulus }
    return remainder
  }

  /// The `width` low bits of the two's complement form, as an unsigned value.
  public func bits(_ width: Int) -> BigInt { wrapped(to: .unsigned(width)) }

  /// The value divided by two to the power of `distance`, rounded down. (`>>` of this type rounds negative values
  /// toward zero.)
  public func shiftedDown(_ distance: Int) -> BigInt {
    self < 0 ? -((-self - 1) >> distance) - 1 : self >> distance
  }

  /// Bit `index` of the two's complement form.
  public func bit(_ index: Int) -> Bool { (bits(index + 1) >> index) == 1 }
}
