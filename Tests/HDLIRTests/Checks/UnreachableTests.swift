import BigInt
import HDLIR
import Testing

@Suite struct UnreachableTests {
  /// `when(condition) { q = 1 }` after a default, with x in 0...99, y in 50...60, wide in 2^80...2^81.
  private func found(_ condition: (Circuit, NodeID, NodeID, NodeID) -> NodeID) -> [String] {
    let circuit = Circuit()
    let x = circuit.input("x", 7, range: ValueRange(0...99))
    let y = circuit.input("y", 6, range: ValueRange(50...60))
    let z = circuit.input("z", 82, range: ValueRange(BigInt(1) << 80, BigInt(1) << 81))
    let used = circuit.output("used", 95)
    circuit.assign(used, circuit.builder.concatenate([x, y, z]))
    let q = circuit.output("q")
    circuit.assign(q, circuit.constant(0))
    circuit.when((condition(circuit, x, y, z), { circuit.assign(q, circuit.constant(1)) }))
    return texts(runChecks(circuit.definition) { _ in fatalError("no children") }.diagnostics)
  }

  private func always(_ condition: String, _ reason: String = "") -> [String] {
    [
      "T.swift:8: error E405: the condition '\(condition)' is always true\(reason); "
        + "write the statements without the condition, or correct it"
    ]
  }

  private func never(_ condition: String, _ reason: String = "") -> [String] {
    [
      "T.swift:8: error E405: this branch is never reached, '\(condition)' is always false\(reason); remove it, or correct it"
    ]
  }

  @Test func comparisonsOutsideOfTheRange() {
    #expect(
      found { c, x, _, _ in c.builder.compare(.less, x, c.constant(200, 8)) } == always("x < 200", ": 'x' is 0...99"))
    #expect(
      found { c, x, _, _ in c.builder.compare(.greater, x, c.constant(99, 8)) } == never("x > 99", ": 'x' is 0...99"))
    #expect(
      found { c, x, _, _ in c.builder.compare(.equal, x, c.constant(100, 8)) } == never("x == 100", ": 'x' is 0...99"))
    #expect(
      found { c, x, _, _ in c.builder.compare(.notEqual, x, c.constant(127, 8)) }
        == always("x != 127", ": 'x' is 0...99"))
    #expect(
      found { c, x, _, z in c.builder.compare(.greaterOrEqual, z, x) }
        == always("z >= x", ": 'z' is \(BigInt(1) << 80)...\(BigInt(1) << 81) and 'x' is 0...99"))
    #expect(
      found { c, _, y, _ in c.builder.compare(.lessOrEqual, y, c.constant(49, 8)) }
        == never("y <= 49", ": 'y' is 50...60"))
    #expect(
      found { c, x, _, _ in c.builder.compare(.less, x, x) } == never("x < x", ": 'x' is 0...99 and 'x' is 0...99"))
  }

  @Test func logicOverThem() {
    #expect(found { c, _, _, _ in c.constant(1) } == always("1"))
    #expect(found { c, _, _, _ in c.constant(0) } == never("0"))
    #expect(
      found { c, x, y, _ in
        let open = c.builder.compare(.less, x, y)
        return c.builder.bitwise(.and, open, c.builder.not(c.builder.compare(.less, x, c.constant(100, 8))))
      } == never("(x < y) & !(x < 100)"))
    #expect(
      found { c, x, y, _ in
        let open = c.builder.compare(.less, x, y)
        return c.builder.bitwise(.or, open, c.builder.compare(.less, y, c.constant(61, 8)))
      } == always("(x < y) | (y < 61)"))
    #expect(found { c, _, y, _ in c.builder.reduce(.reduceOr, y) } == always("reduceOr(y)"))
  }

  @Test func nearMisses() {
    #expect(found { c, x, _, _ in c.builder.compare(.less, x, c.constant(99, 8)) } == [])
    #expect(found { c, x, _, _ in c.builder.compare(.greaterOrEqual, x, c.constant(99, 8)) } == [])
    #expect(found { c, x, _, _ in c.builder.compare(.lessOrEqual, x, c.constant(98, 8)) } == [])
    #expect(found { c, x, _, _ in c.builder.compare(.equal, x, c.constant(99, 8)) } == [])
    #expect(found { c, x, y, _ in c.builder.compare(.notEqual, x, y) } == [])
    #expect(found { c, x, _, _ in c.builder.reduce(.reduceOr, x) } == [])
  }

  @Test func conditionThatAnEarlierBranchTests() {
    let circuit = Circuit()
    let (a, b) = (circuit.input("a"), circuit.input("b"))
    let q = circuit.output("q")
    circuit.assign(q, b)
    circuit.when(
      (a, { circuit.assign(q, circuit.constant(1)) }), (b, {}), (a, { circuit.assign(q, circuit.constant(0)) }))
    expect(
      circuit,
      [
        "T.swift:8: error E405: this branch is never reached, an earlier one already tests 'a'; "
          + "remove it, or correct its condition"
      ])
  }

  @Test func armsOfAMatch() {
    let circuit = Circuit()
    let s = circuit.input("s", 2, range: ValueRange(0...2))
    let q = circuit.output("q")
    circuit.assign(q, circuit.constant(0))
    circuit.match(
      s, [([0, 1], { circuit.assign(q, circuit.constant(1)) }), ([1], {}), ([3], {})], otherwise: {})
    expect(
      circuit,
      [
        "T.swift:4: error E406: two arms of the match on 's' are for 1; keep one of them",
        "T.swift:4: error E405: the arm for 3 is never reached: 's' is 0...2; remove it, or match a wider signal",
      ])
  }

  @Test func labelsOfArmsAreNamed() {
    let circuit = Circuit()
    let s = circuit.input("s", 1)
    circuit.check(.assert, s)
    let match = circuit.builder.beginMatch(s, at: circuit.here())
    circuit.builder.addArm(match, values: [0], label: "idle") {}
    circuit.builder.addArm(match, values: [0], label: "idle") {}
    circuit.builder.addArm(match, values: [1], label: "busy") {}
    expect(circuit, ["T.swift:3: error E406: two arms of the match on 's' are for 0 (idle); keep one of them"])
  }
}
