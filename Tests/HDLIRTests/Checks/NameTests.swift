import HDLIR
import Testing

@Suite struct NameTests {
  @Test func collisions() {
    let child = Circuit("Child", domains: [])
    let circuit = Circuit()
    let a = circuit.input("a")
    _ = circuit.instance("u", child.definition, as: 0, domains: [])
    _ = circuit.memory("a", depth: 4)
    let q = circuit.output("u")
    circuit.assign(q, circuit.name(circuit.builder.not(a), "same"))
    circuit.assign(circuit.output("clk"), circuit.name(circuit.builder.not(a), "same"))
    expect(
      [child.definition, circuit.definition],
      [
        "T.swift:2: error E401: instance 'u' has the name of another output; rename one of them\n"
          + "T.swift:4: note: output 'u' is declared here",
        "T.swift:3: error E401: memory 'a' has the name of another input; rename one of them\n"
          + "T.swift:1: note: input 'a' is declared here",
        "T.swift:0: error E401: clock 'clk' has the name of another output; rename one of them\n"
          + "T.swift:6: note: output 'clk' is declared here",
        "Test: error E401: expression 'same' has the name of another expression; rename one of them\n"
          + "Test: note: expression 'same' is declared here",
      ])
  }

  @Test func portsOfDomainsMayBeShared() {
    let other = ClockDomain("other", clock: "clk", reset: "rst", edge: .falling)
    let circuit = Circuit(domains: [.main, other])
    circuit.assign(circuit.output("q"), circuit.input("a"))
    expect(circuit, [])
    let confused = Circuit(domains: [ClockDomain("main", clock: "clk", reset: "clk")])
    expect(
      confused,
      [
        "T.swift:0: error E401: reset 'clk' has the name of another clock; rename one of them\n"
          + "T.swift:0: note: clock 'clk' is declared here"
      ])
    // Without a reset its name counts for nothing.
    expect(Circuit(domains: [ClockDomain("main", clock: "clk", reset: "clk", resetKind: .none)]), [])
  }

  @Test(arguments: [
    ("reg", "Verilog"), ("logic", "SystemVerilog"), ("signal", "VHDL"), ("Signal", "VHDL"), ("packed", "SystemVerilog"),
    ("uwire", "Verilog"), ("out", "VHDL"), ("checker", "SystemVerilog"),
  ])
  func reservedWords(name: String, language: String) {
    let circuit = Circuit()
    circuit.assign(circuit.output("q"), circuit.input(name))
    expect(
      circuit,
      [
        "T.swift:2: error E402: input '\(name)' has a name that \(language) reserves; rename it, such as to '\(name)_i'"
      ])
  }

  @Test(arguments: ["reference", "queue", "interrupt", "list", "bool", "sc_in"])
  func wordsOfCPlusPlusNameNoPort(name: String) {
    let port = Circuit()
    port.assign(port.output(name), port.input("a"))
    expect(
      port,
      [
        "T.swift:1: error E402: output '\(name)' has a name that C++, which Verilator emits, reserves; "
          + "rename it, such as to '\(name)_i'"
      ])
    let wire = Circuit()
    let w = wire.wire(name)
    wire.assign(w, wire.input("a"))
    wire.assign(wire.output("q"), wire.read(w))
    expect(wire, [])
  }

  @Test(arguments: ["", "2x", "a-b", "a b", "a$", "größe"])
  func notIdentifiers(name: String) {
    let circuit = Circuit(name)
    let w = circuit.wire(name)
    circuit.assign(w, circuit.constant(0))
    circuit.assign(circuit.output("q"), circuit.read(w))
    let end = "is no identifier; use letters, digits and underscores, and no digit at the start"
    expect(
      circuit, ["T.swift:0: error E402: module '\(name)' \(end)", "T.swift:1: error E402: wire '\(name)' \(end)"])
  }

  @Test(arguments: ["_a", "A9_", "Reg", "regs", "q"])
  func freeNames(name: String) {
    let circuit = Circuit(name)
    circuit.assign(circuit.output("x"), circuit.input(name))
    expect(circuit, [])
  }

  @Test func sizesOfTheTables() {
    #expect(ReservedWords.verilog.count == 124)
    #expect(ReservedWords.systemVerilog.isDisjoint(with: ReservedWords.verilog))
    #expect(ReservedWords.vhdl.allSatisfy { $0 == $0.lowercased() })
  }
}
