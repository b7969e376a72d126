import HDLIR
import Testing

@Suite struct DriverTests {
  @Test func undrivenDeclarationsOfEveryKind() {
    let child = Circuit("Child")
    child.assign(child.output("y"), child.input("x"))
    let circuit = Circuit()
    let out = circuit.output("q")
    let w = circuit.wire("w")
    let r = circuit.register("r")
    let ports = circuit.instance("u", child.definition, as: 0)
    circuit.assign(circuit.output("p"), circuit.builder.bitwise(.and, circuit.read(w), circuit.read(r)))
    circuit.assign(circuit.output("s"), circuit.read(ports[0]))
    _ = out
    expect(
      [child.definition, circuit.definition],
      [
        "T.swift:1: error E203: output 'q' is never assigned; assign it in body(), or remove it",
        "T.swift:2: error E203: wire 'w' is never assigned; assign it in body(), or remove it",
        "T.swift:3: error E203: register 'r' is never assigned; assign it, or give it a reset value if it is a constant",
        "T.swift:5: error E203: input 'x' of instance 'u' is never assigned; "
          + "connect it, to a constant if the instance does not need it",
      ])
  }

  @Test func undrivenArrayInput() {
    let child = Circuit("Child")
    child.assign(child.output("y"), child.input("x"))
    let circuit = Circuit()
    let space = circuit.builder.laneSpace([4])
    let ports = circuit.array("u", child.definition, as: 0, space)
    circuit.assign(circuit.output("q", 4), circuit.builder.laneGather(circuit.read(ports[0])))
    expect(
      [child.definition, circuit.definition],
      [
        "T.swift:2: error E203: input 'x' of array 'u' is never assigned; "
          + "connect it, to a constant if the instance does not need it"
      ])
  }

  @Test func registerThatHoldsItsResetValueIsAConstant() {
    let circuit = Circuit()
    let r = circuit.register("version", 8, reset: 3)
    circuit.assign(circuit.output("q", 8), circuit.read(r))
    expect(circuit, [])
  }

  @Test func bitsThatNothingAssigns() {
    let circuit = Circuit()
    let a = circuit.input("a", 4)
    let q = circuit.output("q", 16)
    circuit.assignPart(q, circuit.constant(0, 2), stride: 4, a)
    circuit.assignPart(q, circuit.constant(2, 2), stride: 4, a)
    circuit.assignPart(q, circuit.constant(3, 2), stride: 4, a)
    expect(
      circuit,
      [
        "T.swift:2: error E203: bits 4...7 of output 'q' are never assigned; "
          + "assign every element, or a default to the whole before the elements"
      ])
  }

  @Test func topBitThatNothingAssigns() {
    let circuit = Circuit()
    let q = circuit.output("q", 5)
    circuit.assignPart(q, circuit.constant(0, 2), stride: 4, circuit.input("a", 4))
    expect(
      circuit,
      [
        "T.swift:1: error E203: bit 4 of output 'q' is never assigned; "
          + "assign every element, or a default to the whole before the elements"
      ])
  }

  @Test func elementsThatCoverTheWholeAreEnough() {
    let circuit = Circuit()
    let a = circuit.input("a", 4)
    let q = circuit.output("q", 16)
    for index in (0..<4).reversed() { circuit.assignPart(q, circuit.constant(index, 2), stride: 4, a) }
    expect(circuit, [])
  }

  @Test func registersNeedNotAssignEveryBit() {
    let circuit = Circuit()
    let r = circuit.register("r", 8, reset: 0)
    circuit.assignPart(r, circuit.constant(0), stride: 4, circuit.input("a", 4))
    circuit.assign(circuit.output("q", 8), circuit.read(r))
    expect(circuit, [])
  }
}
