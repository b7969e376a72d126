import Testing

/// Expressions that the compiler refuses, with our words for it. The type checker gets one second an expression.
@Suite struct RefusalTests {
  private static let mixed = "UInt and SInt are mixed: write .signed on the unsigned side"
  private static let compared = "UInt and SInt are compared: write .signed on the unsigned side"
  private static let bit = "Bit and UInt are mixed: write .unsigned on the bit"
  private static let mask = "Bit and UInt are mixed: write .unsigned on the bit, or .replicated(n) to mask with it"
  private static let bitCompared = "Bit and UInt are compared: write .unsigned on the bit"
  private static let sum = "a Bit does not add: write .unsigned on both sides"
  private static let condition =
    "a hardware comparison is a Bit, not a Bool: write `when(...)` or `mux(...)` instead of `if`"
  private static let number = "a number is not a condition: compare it, as in `!= 0`"

  private static let simple = [
    ("_ = u + s", mixed),
    ("_ = s - u", mixed),
    ("_ = s & u", mixed),
    ("_ = u == s", compared),
    ("_ = s < u", compared),
    ("_ = b & u", mask),
    ("_ = u + b", bit),
    ("_ = 1 + b", bit),
    ("_ = b + b", sum),
    ("_ = u == b", bitCompared),
    ("_ = s * b", "Bit and SInt are mixed: write .unsigned.signed on the bit"),
    ("_ = b && u", number),
    ("_ = !u", number),
    ("if u == 3 { print() }", condition),
    ("if 3 == u { print() }", condition),
    ("if b == c { print() }", condition),
    ("_ = u << v", "a shift left by a signal needs a width: write .shiftedLeft(by:width:)"),
    ("q = u - 1", "a difference can be negative and is an SInt: write &- to wrap"),
    ("u <== s", "an SInt is connected to a UInt: write .asUInt for its bits, or .magnitude"),
    ("s <== u", "a UInt is connected to an SInt: write .signed"),
    ("u <== b", "a Bit is connected to a UInt: write .unsigned"),
    ("_ = mux(b, u + 1, s + 1)", "an SInt is connected to a UInt: write .asUInt for its bits, or .magnitude"),
    ("m.a = u", "cannot assign to property: 'a' is a get-only property"),
    ("match(state) { s in switch s { case .idle: break } }", "switch must be exhaustive"),
  ]

  /// Four operators and more, with literals: without our operators for the wrong mixes each of them takes the type
  /// checker 10 to 30 seconds.
  private static let dense = [
    ("_ = (u & u) + (u * u) + (b & u)", mask),
    ("_ = ((u & 15) ^ (u << 2)) + (u * 3) + (b & u) + (u >> 1)", mask),
    ("_ = ((u & 15) ^ (u << 2)) + (u * 3) + (s & 3) + (u >> 1)", mixed),
    ("_ = (u + 1) * (s + 2) - (u & 7)", mixed),
    ("_ = (s * s) + (s * 3) - (u << 2) + 1", mixed),
    ("_ = u * (s + 1) * (s - 3) + (t & 255) - (t >> 2)", mixed),
    ("_ = ~(u ^ s) & 255 | (v << 3) + 1", mixed),
    ("_ = (u &+ 1) ^ (v &- 3) | (u &* s) & 255", mixed),
    ("_ = (u & 255) + (v & 255) + (u >> 8) + (b + 1)", bit),
    ("_ = (b | u) ^ (u + v * 3) - 1", bit),
    ("_ = (b ^ c) + (b & c) + 1", sum),
    ("_ = (s & 15) * (b ^ c) + (t << 2) - 1", "Bit and SInt are mixed: write .unsigned.signed on the bit"),
    ("_ = ((u + 3) == (s - 2)) | ((v & 1) == 0) & b", compared),
    ("_ = (u == 3) & (s < 4) & (b == u + v * 5)", bitCompared),
    ("_ = (u & 3) && (v == 2) || (u + 1 == v * 3) && !b", number),
    ("if (u & 7) == (v + 1) * 3 - 1 { print() }", condition),
    ("if (u & 7) == 3 && (v * 3 + 1 > u || s < -4) { print() }", condition),
    ("while s + 1 != t * 2 - 3 { print() }", condition),
    ("u <== (u & 255) + (v & 255) + (u >> 8) + (s + 1)", mixed),
    ("b <== (u & 1) + (v & 1) * 3", "a UInt is connected to a Bit: write `!= 0`, or [i] for one of its bits"),
    ("q = (u & 15) - (v & 15) + 1", "an SInt: write &- to wrap"),
    ("_ = ((u << v) & 255) + (u * 3) ^ 1", "a shift left by a signal needs a width: write .shiftedLeft(by:width:)"),
  ]

  @Test func wrongMixesAreRefusedInOurWords() throws { try check(Self.simple) }
  @Test func denseWrongMixesAreRefusedInOurWordsWithinASecond() throws { try check(Self.dense) }

  private func check(_ corpus: [(code: String, message: String)]) throws {
    let errors = try Typechecker(corpus.map(\.code)).errors
    for (line, refused) in corpus.enumerated() {
      let own = errors[line] ?? []
      #expect(own.contains { $0.contains(refused.message) }, "\(refused.code): \(own)")
      #expect(!own.contains { $0.contains("reasonable time") }, "\(refused.code)")
    }
  }
}
