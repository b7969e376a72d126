import HDLIR
import Testing

@Suite struct UnusedTests {
  @Test func everyKindThatNothingUses() {
    let child = Circuit("Child")
    let x = child.input("x")
    child.assign(child.output("y"), x)
    child.assign(child.output("z"), x)
    let circuit = Circuit()
    let a = circuit.input("a", 3)
    _ = circuit.input("b")
    let (r, w) = (circuit.register("r", 3), circuit.wire("w", 3))
    circuit.assign(r, a)
    circuit.assign(w, circuit.read(r))
    let ports = circuit.instance("u", child.definition, as: 0)
    circuit.assign(ports[0], circuit.builder.reduce(.reduceOr, a))
    circuit.assign(circuit.output("q"), circuit.read(ports[1]))
    let m = circuit.memory("m", depth: 8)
    _ = circuit.readPort(m, "m_data", at: a)
    expect(
      [child.definition, circuit.definition],
      [
        "T.swift:2: error E403: input 'b' is never used; remove it, or write unused(b) if it belongs to the interface",
        "T.swift:3: warning E404: register 'r' is never used; remove it, or write unused(r)",
        "T.swift:4: warning E404: wire 'w' is never used; remove it, or write unused(w)",
        "T.swift:9: warning E404: output 'z' of instance 'u' is never used; remove it, or write unused(u_z)",
        "T.swift:15: warning E404: read port 0 of memory 'm' is never used; remove it, or write unused(m_data)",
      ])
  }

  @Test func registersThatOnlyFeedEachOther() {
    let circuit = Circuit()
    let (r, s) = (circuit.register("r"), circuit.register("s"))
    circuit.assign(r, circuit.builder.not(circuit.read(s)))
    circuit.assign(s, circuit.read(r))
    expect(
      circuit,
      [
        "T.swift:1: warning E404: register 'r' is never used; remove it, or write unused(r)",
        "T.swift:2: warning E404: register 's' is never used; remove it, or write unused(s)",
      ])
  }

  @Test func markedOnesAreSilent() {
    let circuit = Circuit()
    _ = circuit.input("a")
    circuit.assign(circuit.register("r"), circuit.constant(0))
    circuit.builder.update {
      for index in $0.declarations.indices { $0.declarations[index].isMarkedUnused = true }
    }
    expect(circuit, [])
  }

  @Test func conditionsIndicesMemoriesAndChecksAreUses() {
    let circuit = Circuit()
    let names = ["a", "b", "c", "d", "e"]
    let bits = names.map { circuit.input($0) }
    let address = circuit.input("address", 2)
    let q = circuit.output("q", 4)
    circuit.assign(q, circuit.constant(0, 4))
    circuit.when(
      (bits[0], {}), (bits[1], { circuit.assignPart(q, address, stride: 1, circuit.constant(1)) }))
    circuit.match(bits[2], [([0], { circuit.check(.assume, bits[3]) })])
    let m = circuit.memory("m", depth: 4, width: 1)
    circuit.write(m, at: address, bits[4])
    expect(circuit, [])
  }

  @Test func laterBranchesAreNoUse() {
    let circuit = Circuit()
    let (a, b) = (circuit.input("a"), circuit.input("b"))
    let r = circuit.register("r")
    circuit.when((a, { circuit.assign(r, circuit.constant(1)) }), (b, {}))
    circuit.assign(circuit.output("q"), circuit.read(r))
    expect(
      circuit,
      ["T.swift:2: error E403: input 'b' is never used; remove it, or write unused(b) if it belongs to the interface"])
  }

  @Test func liveNodesLeaveOutWhatNothingReads() {
    let circuit = Circuit()
    let a = circuit.input("a")
    let dead = circuit.builder.not(a)
    let live = circuit.builder.not(a)
    circuit.assign(circuit.output("q"), live)
    let nodes = liveNodes(circuit.definition)
    #expect(nodes[Int(a.index)] && nodes[Int(live.index)] && !nodes[Int(dead.index)])
  }
}
