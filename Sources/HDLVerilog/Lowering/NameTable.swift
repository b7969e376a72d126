/// The names of one module.
struct NameTable {
  private var taken: Set<String> = []
  private var nextSuffix: [String: Int] = [:]

  /// Takes a name as it stands; false when it is taken already.
  mutating func claim(_ name: String) -> Bool { taken.insert(name).inserted }

  /// `base`, or `base_2`, `base_3` and so on when it is taken.
  mutating func unique(_ base: String) -> String {
    if taken.insert(base).inserted { return base }
    var suffix = nextSuffix[base] ?? 2
    while true {
      let name = "\(base)_\(suffix)"
      suffix += 1
      if taken.insert(name).inserted {
        nextSuffix[base] = suffix
        return name
      }
    }
  }

  /// `name` with everything that an identifier cannot hold turned into underscores.
  static func identifier(from name: String) -> String {
    var bytes = name.utf8.map { $0 == UInt8(ascii: "_") || isLetter($0) || isDigit($0) ? $0 : UInt8(ascii: "_") }
    if bytes.isEmpty || isDigit(bytes[0]) { bytes.insert(UInt8(ascii: "x"), at: 0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
