import Testing

/// Dense right expressions: the operators for wrong mixes make none of them slow or ambiguous.
@Suite struct DenseExpressionTests {
  private static let right = [
    "_ = (u & u) + (u * u) + (v & u)",
    "_ = ((u & 15) ^ (u << 2)) + (u * 3) + (v & u) + (u >> 1)",
    "_ = (s * s) + (s * 3) - (t << 2) + 1",
    "_ = (u == 3) & (s < 4) & (u + v == 5)",
    "_ = ((u + 3) == (v &- 2)) | ((v & 1) == 0) & b",
    "_ = (u &+ 1) ^ (v &- 3) | (u &* v) & 255",
    "_ = (u & 255) + (v & 255) + (u >> 8) + (b.unsigned + 1)",
    "_ = (b && u == 3) || (c && s < 2 + t)",
    "_ = mux(u == 3 && v != 4, (s + 1) * 3, (t - 2) * 5 + 1)",
    "v <== mux(b, (u + 1) & 255, (v * 3 + 4) & 15)",
    "_ = ~(u ^ v) & 255 | (v << 3) + 1",
    "_ = s > t && s < t + 4 && (u & 3) != 0",
    "_ = !(b && c) || !(u == 0) && ~b",
    "_ = 1 + 2 * u + 3 * v + (4 + u) * (5 + v)",
    "_ = ((s - 1) * (t + 2) - (s << 4) + 7) >= -8",
    "_ = (u - v) * s + 3 - (u - 1)",
    "_ = (2 * 3 + 1) * s - 4 > 1 + 2",
    "_ = (1 << 3) + s",
    "_ = (u - v) & 255",
    "_ = ((u - v) * 3 + 1) >> 2",
    "_ = mux(b, 1, 0) == u",
    "v <== mux(b, 1, v)",
    "b <== mux(c, b, 0)",
    "s <== mux(b, -1, 1)",
    "b <== b != true",
    "let x1: Bit = u == 3; _ = x1 & b",
    "let x2 = (u & 7) == (v + 1) * 3; _ = x2 & b",
    "let x3 = [u == 3, v == 4, 3 < u]; b <== x3[0]",
    "let x4: [UInt] = [1, 2, u]; u <== x4[0]",
    "u <== [u, v].reduce(1) { $0 * $1 + 1 }",
    "u <== [u, v].reduce(0, +)",
    "if n == 3 && n * 2 + 1 < 4 { _ = (u << (n + 1)) + u }",
    "func g1<T: IntegerSignal>(_ x: T, _ y: T) -> T { ((x & 15) ^ (x << 2)) + (x * 3) + (y &+ 1) }",
    "func g2<T: IntegerSignal>(_ x: T, _ y: T) -> Bit { (x == 3) & (x * 3 > y + 1) }",
  ]

  @Test func denseRightExpressionsTypecheckWithinASecond() throws {
    let errors = try Typechecker(Self.right).errors
    for (line, code) in Self.right.enumerated() { #expect(errors[line] == nil, "\(code)") }
  }
}
