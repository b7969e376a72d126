import HDLIR
import Testing

/// Sizes that a recursive or quadratic pass would not survive.
@Suite struct ScaleTests {
  #if DEBUG
    static let size = 20_000
  #else
    static let size = 1_000_000
  #endif

  /// One chain of `size` operations through wires and conditions, with a register every 64 of them.
  private func chain(_ size: Int) -> Circuit {
    let circuit = Circuit()
    let b = circuit.builder
    let (x, c) = (circuit.input("x", 16), circuit.input("c"))
    var value = x
    for index in 0..<(size / 8) {
      let mixed = b.bitwise(.xor, b.wrappingArithmetic(.add, value, x, type: .unsigned(16)), value)
      let rotated = b.concatenate([b.slice(mixed, low: 0, width: 15), b.slice(mixed, low: 15, width: 1)])
      if index % 8 == 7 {
        let r = circuit.register("r\(index)", 16)
        circuit.when((c, { circuit.assign(r, rotated) }))
        value = circuit.read(r)
      } else {
        let w = circuit.wire("w\(index)", 16)
        circuit.assign(w, x)
        circuit.when((b.compare(.less, mixed, x), { circuit.assign(w, rotated) }))
        value = circuit.read(w)
      }
    }
    circuit.assign(circuit.output("q", 16), value)
    return circuit
  }

  private func seconds(_ body: () -> Void) -> Double {
    let duration = ContinuousClock().measure(body)
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }

  @Test func chainsOfManyNodes() {
    for size in [Self.size / 4, Self.size] {
      let definition = chain(size).definition
      var found: [Diagnostic] = []
      let checks = seconds { found = runChecks(definition) { _ in fatalError("no children") }.diagnostics }
      let hash = seconds { _ = contentHash(definition) { _ in fatalError("no children") } }
      #expect(found == [])
      print("\(definition.nodes.count) nodes: checks \(checks) s, content hash \(hash) s")
    }
  }

  @Test func loopsOfManyNodes() {
    let circuit = Circuit()
    let w = circuit.wire("w", 16)
    var value = circuit.read(w)
    for _ in 0..<Self.size { value = circuit.builder.not(value) }
    circuit.assign(w, value)
    circuit.assign(circuit.output("q", 16), circuit.read(w))
    let found = runChecks(circuit.definition) { _ in fatalError("no children") }.diagnostics
    #expect(found.map(\.code) == [.combinationalLoop])
    #expect(found.first?.notes.count == 1)
  }

  @Test func chainsOfManyBranchesAndElements() {
    let circuit = Circuit()
    let n = Self.size / 50
    let (x, index) = (circuit.input("x"), circuit.input("index", 32))
    let q = circuit.output("q", n)
    let match = circuit.builder.beginMatch(index)
    for element in 0..<n {
      circuit.builder.addArm(match, values: [.init(element)]) {
        circuit.assignPart(q, circuit.constant(element, 32), stride: 1, x)
      }
    }
    let conditional = circuit.builder.beginConditional()
    for element in 0..<n {
      circuit.builder.addBranch(
        conditional, condition: circuit.builder.compare(.equal, index, circuit.constant(element, 32))
      ) {
        circuit.assignPart(q, circuit.constant(element, 32), stride: 1, x)
      }
    }
    circuit.builder.addOtherwise(conditional) { circuit.assign(q, circuit.constant(0, n)) }
    let found = runChecks(circuit.definition) { _ in fatalError("no children") }.diagnostics
    #expect(found.map(\.code) == [.inferredLatch])
  }
}
