import HDLIR
import Testing

@Suite struct ClockDomainTests {
  private let advice = "pass single bits through synchronized(...) and words through an AsyncFifo"

  private func twoClocks() -> Circuit { Circuit(domains: [.main, .fast]) }

  private func crossing(_ line: Int, _ what: String, _ origin: String, declared: Int) -> String {
    "T.swift:\(line): error E301: \(what) without a synchroniser; \(advice)\n"
      + "T.swift:\(declared): note: \(origin) is declared here"
  }

  @Test func registerTakesAnotherDomainsRegister() {
    let circuit = twoClocks()
    let a = circuit.register("a", domain: 1)
    let b = circuit.register("b")
    circuit.assign(a, circuit.input("x", domain: 1))
    circuit.assign(b, circuit.builder.not(circuit.read(a)))
    circuit.assign(circuit.output("q"), circuit.read(b))
    expect(
      circuit,
      [
        crossing(
          5, "register 'b' of domain 'main' takes register 'a' of domain 'fast'", "register 'a'", declared: 1)
      ])
  }

  @Test func conditionOfAnotherDomainThroughAWire() {
    let circuit = twoClocks()
    let x = circuit.input("x", domain: 1)
    let w = circuit.wire("w")
    let b = circuit.register("b")
    circuit.assign(w, x)
    circuit.when((circuit.read(w), { circuit.assign(b, circuit.constant(1)) }))
    circuit.assign(circuit.output("q"), circuit.read(b))
    expect(
      circuit,
      [
        crossing(
          6, "register 'b' of domain 'main' depends on a condition on input 'x' of domain 'fast'", "input 'x'",
          declared: 1)
      ])
  }

  @Test func asynchronousInput() {
    let circuit = Circuit()
    let b = circuit.register("b")
    circuit.assign(b, circuit.input("button", domain: nil))
    circuit.assign(circuit.output("q"), circuit.read(b))
    expect(
      circuit,
      [
        crossing(
          3, "register 'b' of domain 'main' takes input 'button', which belongs to no clock,", "input 'button'",
          declared: 2)
      ])
  }

  @Test func synchronizersMayCross() {
    let circuit = twoClocks()
    let (first, second) = (circuit.register("first", isSynchronizer: true), circuit.register("second"))
    circuit.assign(first, circuit.builder.bitwise(.and, circuit.input("x", domain: 1), circuit.input("y", domain: nil)))
    circuit.assign(second, circuit.read(first))
    circuit.assign(circuit.output("q"), circuit.read(second))
    expect(circuit, [])
  }

  @Test func domainsOfOneClockAreOneClock() {
    let gated = ClockDomain("gated", clock: "clk", resetKind: .none, enable: "clk_en")
    let circuit = Circuit(domains: [.main, gated])
    let a = circuit.register("a", domain: 1)
    circuit.assign(a, circuit.input("x"))
    circuit.assign(circuit.output("q"), circuit.read(a))
    expect(circuit, [])
  }

  @Test func outputsOfADeclaredDomain() {
    let circuit = twoClocks()
    let x = circuit.input("x", domain: 1)
    circuit.assign(circuit.output("q"), x)
    circuit.assign(circuit.output("p", domain: 1), x)
    circuit.assign(circuit.output("free", domain: nil), x)
    expect(
      circuit,
      [crossing(3, "output 'q' of domain 'main' takes input 'x' of domain 'fast'", "input 'x'", declared: 1)])
  }

  @Test func portsOfInstances() {
    let child = Circuit("Child", domains: [.main])
    let r = child.register("r")
    child.assign(r, child.input("x"))
    child.assign(child.output("y"), child.read(r))
    let circuit = twoClocks()
    let x = circuit.input("x")
    let ports = circuit.instance("u", child.definition, as: 0, domains: [1])
    let b = circuit.register("b")
    circuit.assign(ports[0], x)
    circuit.assign(b, circuit.read(ports[1]))
    circuit.assign(circuit.output("q"), circuit.read(b))
    expect(
      [child.definition, circuit.definition],
      [
        crossing(
          6, "input 'x' of instance 'u' of domain 'fast' takes input 'x' of domain 'main'", "input 'x'", declared: 1),
        crossing(
          7, "register 'b' of domain 'main' takes output 'y' of instance 'u' of domain 'fast'",
          "output 'y' of instance 'u'", declared: 3),
      ])
  }

  @Test func combinationalChildrenWithoutDomainsPassThemOn() {
    let child = Circuit("Child", domains: [])
    child.assign(child.output("y", domain: nil), child.builder.not(child.input("x", domain: nil)))
    let circuit = twoClocks()
    let good = circuit.instance("good", child.definition, as: 0, domains: [])
    let bad = circuit.instance("bad", child.definition, as: 0, domains: [])
    let (a, b) = (circuit.register("a"), circuit.register("b"))
    circuit.assign(good[1], circuit.input("x"))
    circuit.assign(bad[1], circuit.input("z", domain: 1))
    circuit.assign(a, circuit.read(good[0]))
    circuit.assign(b, circuit.read(bad[0]))
    circuit.assign(circuit.output("q"), circuit.builder.bitwise(.and, circuit.read(a), circuit.read(b)))
    #expect(child.definition.ports.count == 2)
    expect(
      [child.definition, circuit.definition],
      [
        crossing(
          14, "register 'b' of domain 'main' takes output 'y' of instance 'bad' of domain 'fast'",
          "output 'y' of instance 'bad'", declared: 4)
      ])
  }

  @Test func outputsWithoutADomainSayWhatIsInside() {
    let child = Circuit("Child", domains: [.fast, .main])
    let (a, b) = (child.register("a", domain: 0), child.register("b", domain: 1))
    child.assign(a, child.input("x", domain: 0))
    child.assign(b, child.input("y", domain: 1))
    let both = child.builder.concatenate([child.read(a), child.read(b)])
    child.assign(child.output("z", 2, domain: nil), both)
    let summary = runChecks(child.definition) { _ in fatalError("no children") }.summary
    #expect(summary.ports[2].innerDomains == [0, 1])
    #expect(!summary.ports[2].isAsynchronous)

    // Both inner domains on one clock of the parent: nothing crosses. On two: it does.
    for (domains, isCrossing) in [([0, 0], false), ([1, 0], true)] {
      let circuit = twoClocks()
      let ports = circuit.instance("u", child.definition, as: 0, domains: domains)
      let inputs = ["x", "y"].enumerated().map { circuit.input($1, domain: domains[$0]) }
      for index in 0..<2 { circuit.assign(ports[index], inputs[index]) }
      let r = circuit.register("r", 2)
      circuit.assign(r, circuit.read(ports[2]))
      circuit.assign(circuit.output("q", 2), circuit.read(r))
      let expected =
        isCrossing
        ? [
          crossing(
            10, "register 'r' of domain 'main' takes output 'z' of instance 'u' of domain 'fast'",
            "output 'z' of instance 'u'", declared: 3)
        ] : []
      expect([child.definition, circuit.definition], expected)
    }
  }

  @Test func memoryPortsAndChecks() {
    let circuit = twoClocks()
    let (address, fastAddress) = (circuit.input("address", 3), circuit.input("fast_address", 3, domain: 1))
    let (go, data) = (circuit.input("go", domain: 1), circuit.input("data", 8))
    let m = circuit.memory("m", depth: 8)
    let word = circuit.readPort(m, "m_data", at: fastAddress)
    circuit.when((go, { circuit.write(m, at: address, data) }))
    circuit.check(.assert, go)
    circuit.assign(circuit.output("q", 8), word)
    expect(
      circuit,
      [
        crossing(
          8, "write port 0 of memory 'm' of domain 'main' depends on a condition on input 'go' of domain 'fast'",
          "input 'go'", declared: 3),
        crossing(
          5, "read port 0 of memory 'm' of domain 'main' takes input 'fast_address' of domain 'fast'",
          "input 'fast_address'", declared: 2),
        crossing(9, "this assert of domain 'main' takes input 'go' of domain 'fast'", "input 'go'", declared: 3),
      ])
  }

  @Test func memoriesOfTwoClocks() {
    let circuit = twoClocks()
    let (address, fastAddress) = (circuit.input("address", 3), circuit.input("fast_address", 3, domain: 1))
    let m = circuit.memory("m", depth: 8)
    circuit.write(m, at: address, circuit.input("data", 8))
    let word = circuit.readPort(m, "m_data", at: fastAddress, domain: 1)
    circuit.assign(circuit.output("q", 8, domain: 1), word)
    expect(circuit, [])
    let now = circuit.builder.memoryRead(m, address: fastAddress)
    circuit.assign(circuit.output("p", 8, domain: 1), now)
    expect(
      circuit,
      [crossing(10, "output 'p' of domain 'fast' takes memory 'm' of domain 'main'", "memory 'm'", declared: 3)])
  }

  @Test func oneMessageForOneSignal() {
    let circuit = twoClocks()
    let (x, a) = (circuit.input("x", domain: 1), circuit.input("a"))
    let b = circuit.register("b")
    circuit.when((a, { circuit.assign(b, x) }), otherwise: { circuit.assign(b, circuit.builder.not(x)) })
    circuit.assign(circuit.output("q"), circuit.read(b))
    expect(
      circuit,
      [crossing(5, "register 'b' of domain 'main' takes input 'x' of domain 'fast'", "input 'x'", declared: 1)])
  }

  @Test func unknownDomains() {
    let circuit = Circuit()
    let child = Circuit("Child")
    child.assign(child.output("y"), child.input("x"))
    let r = circuit.register("r", domain: nil)
    let ports = circuit.instance("u", child.definition, as: 0, domains: [-1])
    circuit.assign(r, circuit.input("a"))
    circuit.assign(ports[1], circuit.read(r))
    circuit.check(.cover, circuit.read(ports[0]), domain: 7)
    expect(
      [child.definition, circuit.definition],
      [
        "T.swift:1: error E302: register 'r' has no clock domain; give it one, such as domain: .main",
        "T.swift:8: error E302: this cover has no clock domain; give it one, such as domain: .main",
        "T.swift:4: error E302: domain 'main' of instance 'u' is connected to no clock domain; "
          + "say which domain of 'Test' it runs in",
      ])
  }

  @Test func resetValueWithoutReset() {
    let circuit = Circuit(domains: [.slow])
    let (a, b) = (circuit.register("a", reset: 0), circuit.register("b"))
    circuit.assign(a, circuit.input("x"))
    circuit.assign(b, circuit.read(a))
    circuit.assign(circuit.output("q"), circuit.read(b))
    expect(
      circuit,
      [
        "T.swift:1: error E303: register 'a' has a reset value but domain 'slow' has no reset; "
          + "remove the reset value, or give the domain a reset"
      ])
  }
}
