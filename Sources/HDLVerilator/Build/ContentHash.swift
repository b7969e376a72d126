/// A 128-bit FNV-1a hash of everything fed to it: the name of a cached file.
package struct ContentHash {
  private var state: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

  package init() {}

  package mutating func combine(_ text: String) {
    var text = text
    text.withUTF8 { bytes in for byte in bytes { combine(byte) } }
    // A terminator that no UTF-8 text contains: "ab", "c" is not "a", "bc".
    combine(0xff)
  }

  private mutating func combine(_ byte: UInt8) {
    state ^= UInt128(byte)
    state &*= 0x0000_0000_0100_0000_0000_0000_0000_013b
  }

  /// 32 hexadecimal digits.
  package var text: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  static func of(_ parts: some Sequence<String>) -> String {
    var hash = ContentHash()
    for part in parts { hash.combine(part) }
    return hash.text
  }
}
