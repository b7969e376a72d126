import HDLIR
import Testing

@Suite struct LoopTests {
  private let advice = "put a register into the path, or break it"

  private func passThrough() -> Definition {
    let child = Circuit("Child")
    let (x, z) = (child.input("x"), child.input("z"))
    let (y, w) = (child.output("y"), child.output("w"))
    let r = child.register("r")
    child.assign(y, child.builder.not(x))
    child.assign(r, z)
    child.assign(w, child.read(r))
    return child.definition
  }

  @Test func wireThatReadsItself() {
    let circuit = Circuit()
    let w = circuit.wire("w")
    circuit.assign(w, circuit.builder.bitwise(.or, circuit.read(w), circuit.input("a")))
    circuit.assign(circuit.output("q"), circuit.read(w))
    expect(
      circuit,
      [
        "T.swift:3: error E206: wire 'w' depends on itself without a register in between; \(advice)\n"
          + "T.swift:3: note: wire 'w' depends on wire 'w'"
      ])
  }

  @Test func pathThroughWiresAndNamedExpressions() {
    let circuit = Circuit()
    let (v, w) = (circuit.wire("v"), circuit.wire("w"))
    let sum = circuit.name(circuit.builder.bitwise(.xor, circuit.read(w), circuit.input("a")), "mixed")
    circuit.assign(v, sum)
    circuit.assign(w, circuit.builder.not(circuit.read(v)))
    circuit.assign(circuit.output("q"), circuit.read(w))
    expect(
      circuit,
      [
        """
        T.swift:4: error E206: wire 'v' depends on itself without a register in between; \(advice)
        T.swift:4: note: wire 'v' depends on 'mixed'
        T.swift:0: note: 'mixed' depends on wire 'w'
        T.swift:5: note: wire 'w' depends on wire 'v'
        """
      ])
  }

  @Test func pathThroughAConditionBranchesBeforeAndMatches() {
    let circuit = Circuit()
    let (v, w) = (circuit.wire("v"), circuit.wire("w"))
    let a = circuit.input("a")
    circuit.when(
      (circuit.read(w), { circuit.assign(v, a) }), (a, { circuit.assign(v, a) }),
      otherwise: { circuit.assign(v, circuit.constant(0)) })
    circuit.match(
      circuit.read(v), [([0], { circuit.assign(w, a) }), ([1], { circuit.assign(w, circuit.constant(0)) })])
    circuit.assign(circuit.output("q"), circuit.read(w))
    expect(
      circuit,
      [
        """
        T.swift:5: error E206: wire 'v' depends on itself without a register in between; \(advice)
        T.swift:5: note: wire 'v' depends on wire 'w'
        T.swift:10: note: wire 'w' depends on wire 'v'
        """
      ])
  }

  @Test func pathThroughAnInstance() {
    let child = passThrough()
    let circuit = Circuit()
    let ports = circuit.instance("u", child, as: 0)
    circuit.assign(ports[0], circuit.read(ports[2]))
    circuit.assign(ports[1], circuit.read(ports[3]))
    circuit.assign(circuit.output("q"), circuit.read(ports[2]))
    expect(
      [child, circuit.definition],
      [
        """
        T.swift:6: error E206: input 'x' of instance 'u' depends on itself without a register in between; \(advice)
        T.swift:6: note: input 'x' of instance 'u' depends on output 'y' of instance 'u'
        T.swift:5: note: output 'y' of instance 'u' depends on input 'x' of instance 'u'
        """
      ])
  }

  @Test func pathThroughAMemory() {
    let circuit = Circuit()
    let m = circuit.memory("m", depth: 256)
    let w = circuit.wire("w", 8)
    circuit.assign(w, circuit.builder.memoryRead(m, address: circuit.read(w)))
    circuit.assign(circuit.output("q", 8), circuit.read(w))
    expect(
      circuit,
      [
        """
        T.swift:3: error E206: wire 'w' depends on itself without a register in between; \(advice)
        T.swift:3: note: wire 'w' depends on memory 'm'
        T.swift:1: note: memory 'm' depends on wire 'w'
        """
      ])
  }

  @Test func twoLoopsAreTwoMessages() {
    let circuit = Circuit()
    for name in ["v", "w"] {
      let wire = circuit.wire(name)
      circuit.assign(wire, circuit.builder.not(circuit.read(wire)))
      circuit.assign(circuit.output("q\(name)"), circuit.read(wire))
    }
    let found = runChecks(circuit.definition) { _ in fatalError("no children") }.diagnostics
    #expect(found.map(\.code) == [.combinationalLoop, .combinationalLoop])
  }

  @Test func registersAndSynchronousReadsBreakLoops() {
    let circuit = Circuit()
    let r = circuit.register("r", 8)
    let w = circuit.wire("w", 8)
    let m = circuit.memory("m", depth: 256)
    let data = circuit.readPort(m, "m_read", at: circuit.read(w))
    circuit.write(m, at: circuit.read(r), circuit.read(w))
    circuit.assign(w, circuit.builder.bitwise(.xor, circuit.read(r), data))
    circuit.assign(r, circuit.read(w))
    circuit.assign(circuit.output("q", 8), circuit.read(w))
    expect(circuit, [])
  }

  @Test func elementsOfAVectorMayDependOnEachOther() {
    let circuit = Circuit()
    let x = circuit.input("x", 4)
    let carry = circuit.wire("carry", 5)
    circuit.assignPart(carry, circuit.constant(0, 3), stride: 1, circuit.constant(1))
    for bit in 0..<4 {
      let before =
        bit % 2 == 0
        ? circuit.builder.slice(circuit.read(carry), low: bit, width: 1)
        : circuit.builder.partSelect(circuit.read(carry), index: circuit.constant(bit, 3), stride: 1, width: 1)
      let here = circuit.builder.slice(x, low: bit, width: 1)
      circuit.assignPart(carry, circuit.constant(bit + 1, 3), stride: 1, circuit.builder.bitwise(.and, before, here))
    }
    circuit.assign(circuit.output("q"), circuit.builder.slice(circuit.read(carry), low: 4, width: 1))
    expect(circuit, [])
  }

  @Test func elementsOfAVectorInARing() {
    let circuit = Circuit()
    let ring = circuit.wire("ring", 2)
    for bit in 0..<2 {
      let other = circuit.builder.slice(circuit.read(ring), low: 1 - bit, width: 1)
      circuit.assignPart(ring, circuit.constant(bit), stride: 1, circuit.builder.not(other))
    }
    circuit.assign(circuit.output("q", 2), circuit.read(ring))
    expect(
      circuit,
      [
        """
        T.swift:2: error E206: wire 'ring' depends on itself without a register in between; \(advice)
        T.swift:2: note: wire 'ring' depends on wire 'ring'
        """
      ])
  }

  private func chain(distances: [Int]) -> [Definition] {
    let child = passThrough()
    let circuit = Circuit()
    let space = circuit.builder.laneSpace([4])
    let ports = circuit.array("pe", child, as: 0, space)
    var value = circuit.read(ports[2])
    for distance in distances {
      value = circuit.builder.laneShift(
        value, LaneShift(axis: 0, distance: distance), fill: circuit.constant(0))
    }
    circuit.assign(ports[0], value)
    circuit.assign(ports[1], circuit.read(ports[3]))
    circuit.assign(circuit.output("q", 4), circuit.builder.laneGather(circuit.read(ports[2])))
    return [child, circuit.definition]
  }

  @Test func chainsAlongAnArrayEndAtItsBorder() {
    expect(chain(distances: [1]), [])
    expect(chain(distances: [-1, -2]), [])
  }

  @Test func movesThatCancelAreALoop() {
    expect(
      chain(distances: [1, -1]),
      [
        """
        T.swift:6: error E206: input 'x' of array 'pe' depends on itself without a register in between; \(advice)
        T.swift:6: note: input 'x' of array 'pe' depends on output 'y' of array 'pe'
        T.swift:5: note: output 'y' of array 'pe' depends on input 'x' of array 'pe'
        """
      ])
  }

  @Test func summariesListCombinationalInputs() {
    let summary = runChecks(passThrough()) { _ in fatalError("no children") }.summary
    #expect(summary.ports.map(\.combinationalInputs) == [[], [], [0], []])
    let wide = Circuit("Wide")
    let inputs = (0..<200).map { wide.input("i\($0)") }
    wide.assign(wide.output("all"), wide.builder.reduce(.reduceXor, wide.builder.concatenate(inputs)))
    wide.assign(wide.output("some"), wide.builder.bitwise(.and, inputs[3], inputs[150]))
    let ports = runChecks(wide.definition) { _ in fatalError("no children") }.summary.ports
    #expect(ports[200].combinationalInputs == Array(0..<200))
    #expect(ports[201].combinationalInputs == [3, 150])
  }
}
