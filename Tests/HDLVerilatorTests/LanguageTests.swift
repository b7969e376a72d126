import BigInt
import HDL
import HDLSimulation
import HDLVerilator
import Testing

private let slow = ClockDomain(
  "slow", edge: .falling, resetKind: .asynchronous, polarity: .activeLow, enable: "slow_en")

/// One element of an array: accumulates, and asserts that its sum stays small.
private final class Cell: Module {
  @Input(8) var x: UInt
  @Output(12) var sum: UInt
  @Reg(12, reset: 0) var total: UInt

  override func body() {
    total = total &+ x
    assert(total < 2000, "sum stays below 2000")
    sum = total
  }
}

/// A 2 x 3 array, a memory, and a counter in a second domain.
private final class Mixed: Module {
  @Input(.vec(2, .uint(8))) var x: Vec<UInt>
  @Input var write: Bit
  @Input(3) var address: UInt
  @Input(100) var data: UInt
  @Output(100) var word: UInt
  @Output(.vec(6, .uint(12))) var sums: Vec<UInt>
  @Output(8, domain: slow) var ticks: UInt
  @Reg(8, reset: 5, domain: slow) var counter: UInt

  override func body() {
    let cells = array(Cell(), [2, 3], name: "cells")
    cells.$x <== cells.spread(x, along: 0)
    sums = cells.sum.gathered()
    let store = memory(8, of: .uint(100), contents: (0..<8).map { $0 << 58 }, name: "store")
    when(write) { store[address] = data }
    word = store[address]
    counter = counter &+ 1
    ticks = counter
  }
}

/// Designs of the language on the engines of this target, next to the built-in one.
@Suite struct LanguageTests {
  @Test func allEnginesAgree() throws {
    var visible = VerilatorOptions()
    visible.visibility = .all
    let engines: [Engine] = [.interpreter, .verilator, .verilator(visible), .icarus]
    let simulations = try engines.map { try Simulation(Mixed(), engine: $0) }
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SplitMix(seed)
    for sim in simulations { sim.reset() }
    for _ in 0..<120 {
      let stimulus = (0..<4).map { _ in Int(generator.next() % 256) }
      let wide = BigInt(generator.next()) << 36 | 7
      let domain = generator.next() % 3
      let names = ["word", "sums", "ticks"]
      var results: [[BigInt]] = []
      for sim in simulations {
        sim.x = [stimulus[0], stimulus[1] / 32]
        sim.write = stimulus[2] < 128
        sim.address = stimulus[3] % 8
        try #require(sim.engine.port("data")).store(wide)
        try #require(sim.engine.port("slow_en")).store(stimulus[2] % 2 == 0 ? 0 : 1)
        if domain == 0 { sim.step(slow) } else { sim.step(.main) }
        results.append(names.compactMap { sim.engine.value(path: $0) })
      }
      #expect(results[0].count == 3)
      for result in results { #expect(result == results[0], "seed \(seed)") }
    }
    let inner = simulations[2]
    for path in ["cells[1][2].total", "cells[0][0].total", "counter"] {
      #expect(inner.peek(path) == simulations[0].peek(path) && inner.peek(path) != nil, "\(path)")
    }
    #expect(inner.engine.signalPaths.contains("cells[1][2].total"))
    #expect(
      inner.engine.memoryWord(path: "store", address: 3) == simulations[0].engine.memoryWord(path: "store", address: 3))
    // Elements of the first row have passed 2000 by now: each engine says where.
    let paths = Set(simulations[0].failures.map(\.path))
    #expect(paths.contains("cells[0][1]"))
    for sim in simulations.dropFirst().dropFirst() {
      #expect(Set(sim.failures.map(\.path)) == paths, "\(sim.engineName)")
      #expect(sim.failures.first?.message == "sum stays below 2000")
    }
  }
}
