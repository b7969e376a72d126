import HDL

extension UInt {
  /// The value that follows when counting 0, 1, ... `modulus - 1`, 0; this value stays below the modulus.
  func successor(modulo modulus: Int) -> UInt {
    if modulus == 1 { return 0 }
    if modulus == 1 << width { return self &+ 1 }
    return mux(self == UInt(modulus - 1), 0, (self + 1).restricted(to: 0...(modulus - 1)))
  }

  /// The value before it in the same order.
  func predecessor(modulo modulus: Int) -> UInt {
    if modulus == 1 { return 0 }
    if modulus == 1 << width { return self &- 1 }
    return mux(self == 0, UInt(modulus - 1), (self &- 1).restricted(to: 0...(modulus - 1)))
  }
}
