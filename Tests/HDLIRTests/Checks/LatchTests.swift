import HDLIR
import Testing

@Suite struct LatchTests {
  private let advice = "assign a default before the when, or add .otherwise"

  @Test func missingOtherwise() {
    let circuit = Circuit()
    let a = circuit.input("enable")
    let q = circuit.output("q")
    circuit.when((a, { circuit.assign(q, circuit.constant(1)) }))
    expect(
      circuit,
      [
        "T.swift:3: error E205: output 'q' is not assigned on every path: nothing assigns it where 'enable' does not "
          + "hold; \(advice)\nT.swift:2: note: declared here"
      ])
  }

  @Test func missingBranch() {
    let circuit = Circuit()
    let (a, b) = (circuit.input("a", 8), circuit.input("b"))
    let w = circuit.wire("w")
    circuit.when(
      (circuit.builder.compare(.equal, a, circuit.constant(3, 8)), { circuit.assign(w, b) }),
      (b, {}),
      otherwise: { circuit.assign(w, circuit.constant(1)) })
    circuit.assign(circuit.output("q"), circuit.read(w))
    expect(
      circuit,
      [
        "T.swift:6: error E205: wire 'w' is not assigned on every path: nothing assigns it where 'b' holds; \(advice)\n"
          + "T.swift:3: note: declared here"
      ])
  }

  @Test func severalConditionsWithoutOtherwise() {
    let circuit = Circuit()
    let (a, b) = (circuit.input("a", 8), circuit.input("b"))
    let q = circuit.output("q")
    circuit.when(
      (circuit.builder.compare(.less, a, circuit.constant(3, 8)), { circuit.assign(q, b) }),
      (b, { circuit.assign(q, b) }))
    expect(
      circuit,
      [
        "T.swift:4: error E205: output 'q' is not assigned on every path: nothing assigns it where none of 'a < 3', 'b' "
          + "holds; \(advice)\nT.swift:3: note: declared here"
      ])
  }

  @Test func innerGapNamesTheConditionsAroundIt() {
    let circuit = Circuit()
    let (a, b) = (circuit.input("a"), circuit.input("b"))
    let q = circuit.output("q")
    circuit.when(
      (a, { circuit.assign(q, b) }),
      otherwise: { circuit.when((b, { circuit.assign(q, a) })) })
    expect(
      circuit,
      [
        "T.swift:6: error E205: output 'q' is not assigned on every path: nothing assigns it where 'b' does not hold; "
          + "\(advice)\nT.swift:4: note: where 'a' does not hold\nT.swift:3: note: declared here"
      ])
  }

  @Test func gapsThatALaterAssignmentClosesAreForgotten() {
    let circuit = Circuit()
    let (a, b) = (circuit.input("a"), circuit.input("b"))
    let q = circuit.output("q")
    circuit.when(
      (a, { circuit.when((b, { circuit.assign(q, a) })) }),
      (
        b,
        {
          circuit.when((circuit.builder.not(a), { circuit.assign(q, a) }))
          circuit.when(
            (circuit.builder.not(b), { circuit.assign(q, a) }), otherwise: { circuit.assign(q, b) })
        }
      ), otherwise: { circuit.assign(q, b) })
    expect(
      circuit,
      [
        "T.swift:5: error E205: output 'q' is not assigned on every path: nothing assigns it where 'b' does not hold; "
          + "\(advice)\nT.swift:4: note: where 'a' holds\nT.swift:3: note: declared here"
      ])
  }

  @Test func matchWithoutTheLastValue() {
    let circuit = Circuit()
    let s = circuit.input("state", 2)
    let q = circuit.output("q")
    circuit.match(
      s, [([0, 1], { circuit.assign(q, circuit.constant(0)) }), ([2], { circuit.assign(q, circuit.constant(1)) })])
    expect(
      circuit,
      [
        "T.swift:3: error E205: output 'q' is not assigned on every path: nothing assigns it where 'state' is none of "
          + "the values of the arms; \(advice)\nT.swift:2: note: declared here"
      ])
  }

  @Test func armThatAssignsNothing() {
    let circuit = Circuit()
    let s = circuit.input("state", 1)
    let q = circuit.output("q")
    circuit.match(s, [([0], {}), ([1], { circuit.assign(q, circuit.constant(1)) })])
    expect(
      circuit,
      [
        "T.swift:3: error E205: output 'q' is not assigned on every path: nothing assigns it where 'state' is 0; "
          + "\(advice)\nT.swift:2: note: declared here"
      ])
  }

  @Test func exclusiveConditionsAreNotEveryPath() {
    let circuit = Circuit()
    let a = circuit.input("a")
    let q = circuit.output("q")
    circuit.when((a, { circuit.assign(q, circuit.constant(1)) }))
    circuit.when((circuit.builder.not(a), { circuit.assign(q, circuit.constant(0)) }))
    expect(
      circuit,
      [
        "T.swift:5: error E205: output 'q' is not assigned on every path: nothing assigns it where '!a' does not hold; "
          + "\(advice)\nT.swift:2: note: declared here"
      ])
  }

  @Test func onlyAnElementAtAVariablePlace() {
    let circuit = Circuit()
    let (a, i) = (circuit.input("a"), circuit.input("i", 2))
    let q = circuit.output("q", 4)
    circuit.assignPart(q, i, stride: 1, a)
    expect(
      circuit,
      [
        "T.swift:4: error E205: output 'q' is not assigned on every path: only element 'i' of it is; "
          + "assign a default to the whole before the element\nT.swift:3: note: declared here"
      ])
  }

  @Test func oneElementMissesABranch() {
    let circuit = Circuit()
    let (a, b) = (circuit.input("a"), circuit.input("b"))
    let q = circuit.output("q", 2)
    circuit.when(
      (a, { circuit.assign(q, circuit.constant(0, 2)) }),
      otherwise: { circuit.assignPart(q, circuit.constant(0), stride: 1, b) })
    circuit.when((b, { circuit.assignPart(q, circuit.constant(1), stride: 1, a) }))
    expect(
      circuit,
      [
        "T.swift:7: error E205: output 'q' is not assigned on every path: nothing assigns all of it where 'b' does not "
          + "hold; \(advice)\nT.swift:3: note: declared here"
      ])
  }

  @Test func inputsOfInstancesAreWires() {
    let child = Circuit("Child")
    child.assign(child.output("y"), child.input("x"))
    let circuit = Circuit()
    let a = circuit.input("a")
    let ports = circuit.instance("u", child.definition, as: 0)
    circuit.when((a, { circuit.assign(ports[1], a) }))
    circuit.assign(circuit.output("q"), circuit.read(ports[0]))
    expect(
      [child.definition, circuit.definition],
      [
        "T.swift:5: error E205: input 'x' of instance 'u' is not assigned on every path: nothing assigns it where 'a' "
          + "does not hold; \(advice)\nT.swift:3: note: declared here"
      ])
  }

  @Test func everyPathAssigns() {
    let circuit = Circuit()
    let (a, b, s) = (circuit.input("a"), circuit.input("b"), circuit.input("s", 2, range: ValueRange(0...2)))
    let q = circuit.output("q", 2)
    circuit.when(
      (a, { circuit.assign(q, circuit.constant(0, 2)) }),
      (
        b,
        {
          circuit.match(
            s, [([0], { circuit.assign(q, s) }), ([1, 2], { circuit.assign(q, circuit.constant(1, 2)) })])
        }
      ),
      otherwise: {
        circuit.assignPart(q, circuit.constant(1), stride: 1, a)
        circuit.when(
          (a, { circuit.assignPart(q, circuit.constant(0), stride: 1, b) }),
          otherwise: { circuit.assignPart(q, circuit.constant(0), stride: 1, a) })
      })
    expect(circuit, [])
  }

  @Test func wholeInOneBranchAndElementsInTheOther() {
    let circuit = Circuit()
    let (a, b) = (circuit.input("a"), circuit.input("b"))
    let q = circuit.output("q", 2)
    circuit.when(
      (a, { circuit.assign(q, circuit.constant(0, 2)) }),
      otherwise: { circuit.assignPart(q, circuit.constant(0), stride: 1, b) })
    circuit.assignPart(q, circuit.constant(1), stride: 1, a)
    expect(circuit, [])
  }

  @Test func defaultsAndRegistersNeedNoOtherwise() {
    let circuit = Circuit()
    let (a, i) = (circuit.input("a"), circuit.input("i", 2))
    let q = circuit.output("q", 4)
    let r = circuit.register("r")
    circuit.assign(q, circuit.constant(0, 4))
    circuit.assignPart(q, i, stride: 1, a)
    circuit.when((a, { circuit.assign(r, a) }))
    circuit.assign(circuit.output("p"), circuit.read(r))
    expect(circuit, [])
  }
}
