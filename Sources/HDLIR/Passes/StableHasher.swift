import BigInt

/// A hash that is the same in every run and on every machine, unlike `Hasher`. 128 bits, not cryptographic.
struct StableHasher {
  private var low: UInt64 = 0x9e37_79b9_7f4a_7c15
  private var high: UInt64 = 0xc2b2_ae3d_27d4_eb4f

  @inline(__always)
  mutating func combine(_ word: UInt64) {
    low = Self.fold(low ^ word, 0xa076_1d64_78bd_642f)
    high = Self.fold(high ^ word, 0xe703_7ed1_a0b4_28db) &+ low
  }

  /// The two halves of the product added: every bit of the factors reaches every bit of the result.
  @inline(__always)
  private static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = (a ^ 0x2d35_8dcc_aa6c_78a5).multipliedFullWidth(by: b)
    return product.high ^ product.low &+ a
  }

  mutating func combine(_ value: Int) { combine(UInt64(bitPattern: Int64(value))) }
  mutating func combine(_ value: Int32) { combine(UInt64(bitPattern: Int64(value))) }
  mutating func combine(_ value: Bool) { combine(value ? 1 as UInt64 : 0) }

  mutating func combine(_ text: String) {
    combine(text.utf8.count)
    var word: UInt64 = 0
    for (position, byte) in text.utf8.enumerated() {
      word = word << 8 | UInt64(byte)
      if position % 8 == 7 { combine(word) }
    }
    combine(word)
  }

  mutating func combine(_ text: String?) {
    combine(text != nil)
    if let text { combine(text) }
  }

  mutating func combine(_ value: Int?) {
    combine(value != nil)
    if let value { combine(value) }
  }

  mutating func combine(_ value: BigInt) {
    combine(value.sign == .minus)
    let words = value.magnitude.words
    combine(words.count)
    for word in words { combine(UInt64(word)) }
  }

  mutating func combine(_ range: ValueRange) {
    switch range {
    case .narrow(let lower, let upper):
      combine(UInt64(bitPattern: lower))
      combine(UInt64(bitPattern: upper))
    case .wide(let bounds):
      combine(bounds.lower)
      combine(bounds.upper)
    }
  }

  /// The number of elements, then each of them.
  mutating func combine<S: Collection>(_ elements: S, _ each: (inout StableHasher, S.Element) -> Void) {
    combine(elements.count)
    for element in elements { each(&self, element) }
  }

  func finalize() -> ContentHash {
    var last = self
    last.combine(low)
    last.combine(high)
    return ContentHash(high: last.high, low: last.low)
  }
}
