import HDLIR
import Testing

@Suite struct OverrideTests {
  private func message(_ target: String, _ line: Int, by winner: Int) -> String {
    "T.swift:\(line): error E204: this assignment to \(target) is always overridden; "
      + "remove it, or put the later assignment inside a when\nT.swift:\(winner): note: overridden here"
  }

  @Test func laterAssignmentInTheSameBlock() {
    let circuit = Circuit()
    let a = circuit.input("a")
    let q = circuit.output("q")
    circuit.assign(q, circuit.constant(0))
    circuit.assign(q, a)
    expect(circuit, [message("output 'q'", 3, by: 4)])
  }

  @Test func everyDeadAssignmentIsReportedWithTheNextWinner() {
    let circuit = Circuit()
    let a = circuit.input("a")
    let r = circuit.register("r")
    circuit.assign(r, circuit.constant(0))
    circuit.assign(r, circuit.constant(1))
    circuit.assign(r, a)
    circuit.assign(circuit.output("q"), circuit.read(r))
    expect(circuit, [message("register 'r'", 3, by: 4), message("register 'r'", 4, by: 5)])
  }

  @Test func conditionalThenUnconditional() {
    let circuit = Circuit()
    let a = circuit.input("a")
    let q = circuit.output("q")
    circuit.when((a, { circuit.assign(q, circuit.constant(0)) }))
    circuit.assign(q, a)
    expect(circuit, [message("output 'q'", 4, by: 5)])
  }

  @Test func insideOfABranch() {
    let circuit = Circuit()
    let a = circuit.input("a")
    let q = circuit.output("q")
    circuit.assign(q, circuit.constant(0))
    circuit.when(
      (
        a,
        {
          circuit.assign(q, circuit.constant(0))
          circuit.assign(q, circuit.constant(1))
        }
      ))
    expect(circuit, [message("output 'q'", 5, by: 6)])
  }

  @Test func elementsBeforeTheWhole() {
    let circuit = Circuit()
    let a = circuit.input("a", 2)
    let q = circuit.output("q", 4)
    circuit.assignPart(q, circuit.constant(1), stride: 2, a)
    circuit.assign(q, circuit.constant(1, 4))
    expect(circuit, [message("output 'q'", 3, by: 4)])
  }

  @Test func defaultsAndConditionalOverridesAreNormal() {
    let circuit = Circuit()
    let a = circuit.input("a")
    let b = circuit.input("b")
    let q = circuit.output("q")
    let r = circuit.register("r")
    circuit.assign(q, circuit.constant(0))
    circuit.when((a, { circuit.assign(q, b) }), (b, { circuit.assign(q, a) }))
    circuit.when((b, { circuit.assign(r, a) }))
    circuit.when((a, { circuit.assign(r, b) }), otherwise: { circuit.assign(r, a) })
    circuit.assign(circuit.output("p"), circuit.read(r))
    expect(circuit, [])
  }

  @Test func elementsAfterADefaultAreNormal() {
    let circuit = Circuit()
    let a = circuit.input("a", 2)
    let q = circuit.output("q", 4)
    circuit.assign(q, circuit.constant(0, 4))
    circuit.assignPart(q, circuit.constant(0), stride: 2, a)
    circuit.assignPart(q, circuit.constant(1), stride: 2, a)
    expect(circuit, [])
  }
}
