import BigInt
import HDLIR

/// Reading and writing the bits of a port as integers.
extension SignalStorage {
  /// The value, for ports of at most 64 bits; the unsigned ones of exactly 64 bits above `Int.max` trap.
  @inlinable
  public func load() -> Int {
    let bits: UInt64 =
      switch bytes {
      case 1: UInt64(pointer.load(as: UInt8.self))
      case 2: UInt64(pointer.load(as: UInt16.self))
      case 4: UInt64(pointer.load(as: UInt32.self))
      default: pointer.loadUnaligned(as: UInt64.self)
      }
    guard type.isSigned else { return Int(bits) }
    let unused = 64 - type.width
    return Int(truncatingIfNeeded: Int64(bitPattern: bits << unused) >> unused)
  }

  /// Stores the low bits of `value`; the caller has checked that it fits.
  @inlinable
  public func store(_ value: Int) {
    let bits = UInt64(truncatingIfNeeded: value) & (type.width >= 64 ? ~0 : (1 << UInt64(type.width)) - 1)
    switch bytes {
    case 1: pointer.storeBytes(of: UInt8(truncatingIfNeeded: bits), as: UInt8.self)
    case 2: pointer.storeBytes(of: UInt16(truncatingIfNeeded: bits), as: UInt16.self)
    case 4: pointer.storeBytes(of: UInt32(truncatingIfNeeded: bits), as: UInt32.self)
    default: pointer.storeBytes(of: bits, as: UInt64.self)
    }
  }

  /// The value, whatever the width.
  public func loadBig() -> BigInt {
    if bytes <= 8 && type.isSigned { return BigInt(load()) }
    var value = BigInt(0)
    for byte in stride(from: bytes - 1, through: 0, by: -1) {
      value = (value << 8) | BigInt(pointer.load(fromByteOffset: byte, as: UInt8.self))
    }
    return value.wrapped(to: type)
  }

  /// Stores the value modulo two to the power of the width.
  public func store(_ value: BigInt) {
    var rest = value.bits(type.width)
    for byte in 0..<bytes {
      pointer.storeBytes(of: UInt8(truncatingIfNeeded: rest), toByteOffset: byte, as: UInt8.self)
      rest >>= 8
    }
  }

  /// `width` bits (at most 64) from bit `offset` on: an element of a packed vector, without touching the others.
  public func bits(at offset: Int, width: Int) -> UInt64 {
    var result: UInt64 = 0
    var filled = 0
    while filled < width {
      let position = offset + filled
      let byte = UInt64(pointer.load(fromByteOffset: position >> 3, as: UInt8.self)) >> UInt64(position & 7)
      result |= byte << UInt64(filled)
      filled += 8 - (position & 7)
    }
    return width == 64 ? result : result & ((1 << UInt64(width)) - 1)
  }

  /// Stores the low `width` bits (at most 64) of `value` from bit `offset` on.
  public func setBits(at offset: Int, width: Int, to value: UInt64) {
    var done = 0
    while done < width {
      let position = offset + done
      let shift = position & 7
      let count = min(8 - shift, width - done)
      let mask = UInt8(truncatingIfNeeded: ((1 << count) - 1) << shift)
      let old = pointer.load(fromByteOffset: position >> 3, as: UInt8.self)
      let new = UInt8(truncatingIfNeeded: (value >> UInt64(done)) << UInt64(shift))
      pointer.storeBytes(of: (old & ~mask) | (new & mask), toByteOffset: position >> 3, as: UInt8.self)
      done += count
    }
  }
}
