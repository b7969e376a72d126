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

  /// Bit `index` of the two's complement form.
  public func bit(_ index: Int) -> Bool { shiftedRight(index).bits(1) == 1 }

  /// The value divided by two to the power of `distance`, rounded toward minus infinity. `>>` of big integers rounds
  /// toward zero and must not be used on values that can be negative.
  public func shiftedRight(_ distance: Int) -> BigInt {
    self < 0 ? -((-self - 1) >> distance) - 1 : self >> distance
  }
}
