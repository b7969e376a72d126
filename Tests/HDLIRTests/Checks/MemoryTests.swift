import HDLIR
import Testing

@Suite struct MemoryTests {
  private func address(_ line: Int, _ kind: String, _ name: String, _ range: String) -> String {
    "T.swift:\(line): error E103: the \(kind) address '\(name)' of memory 'm' can be \(range) but there are 12 words; "
      + "narrow the address, such as with .saturated(to: 0...11), or make the memory deeper"
  }

  @Test func addressesBeyondTheEnd() {
    let circuit = Circuit()
    let a = circuit.input("a", 4)
    let m = circuit.memory("m", depth: 12)
    circuit.write(m, at: a, circuit.constant(1, 8))
    let word = circuit.readPort(m, "word", at: a)
    let now = circuit.builder.memoryRead(m, address: circuit.constant(12, 4))
    circuit.assign(circuit.output("q", 8), circuit.builder.bitwise(.or, word, now))
    expect(
      circuit,
      [
        address(2, "read", "12", "12"), address(4, "read", "a", "0...15"), address(3, "write", "a", "0...15"),
      ])
  }

  @Test func addressesThatFit() {
    let circuit = Circuit()
    let a = circuit.input("a", 4, range: ValueRange(0...11))
    let m = circuit.memory("m", depth: 12)
    circuit.write(m, at: a, circuit.constant(1, 8))
    let word = circuit.readPort(m, "word", at: a)
    circuit.assign(
      circuit.output("q", 8), circuit.builder.bitwise(.or, word, circuit.builder.memoryRead(m, address: a)))
    expect(circuit, [])
  }

  @Test func whatMacrosCannotDo() {
    let circuit = Circuit()
    let a = circuit.input("a", 2)
    let m = circuit.memory("m", depth: 4, style: .macro("SRAM"), contents: [1, 2])
    circuit.write(m, at: a, circuit.constant(1, 8))
    circuit.assign(circuit.output("q", 8), circuit.builder.memoryRead(m, address: a))
    expect(
      circuit,
      [
        "T.swift:2: error E407: memory 'm' is read asynchronously, which macro 'SRAM' cannot do; "
          + "read it synchronously, or use the inferred style",
        "T.swift:2: error E407: memory 'm' has initial contents, which macro 'SRAM' cannot have; "
          + "write the contents after reset, or use the inferred style",
      ])
  }

  @Test func whatMacrosCanDo() {
    let circuit = Circuit()
    let a = circuit.input("a", 2)
    let m = circuit.memory("m", depth: 4, style: .macro("SRAM"))
    circuit.write(m, at: a, circuit.constant(1, 8))
    circuit.assign(circuit.output("q", 8), circuit.readPort(m, "word", at: a))
    expect(circuit, [])
  }

  @Test func contentsThatDoNotFit() {
    let circuit = Circuit()
    let a = circuit.input("a")
    let m = circuit.memory("m", depth: 2, width: 4, contents: [15, 16, 0])
    circuit.assign(circuit.output("q", 4), circuit.builder.memoryRead(m, address: a))
    expect(
      circuit,
      [
        "T.swift:2: error E407: memory 'm' has 2 words but 3 initial ones; "
          + "make the memory deeper, or leave out the words beyond it",
        "T.swift:2: error E102: word 1 of the initial contents of memory 'm' is 16, words hold 0...15; "
          + "correct the contents, or make the words wider",
      ])
  }
}
