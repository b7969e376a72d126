import HDL
import HDLSimulation
import HDLTesting
import Testing

/// Counts how often each value of a nibble was seen.
final class Histogram: Module {
  @Input var seen: Bit
  @Input(4) var value: UInt
  @Input(4) var query: UInt
  @Output(16) var count: UInt

  override func body() {
    let counts = memory(16, of: .uint(16), contents: Array(repeating: 0, count: 16))
    when(seen) { counts[value] = counts[value] &+ 1 }
    count = counts.read(query)
  }
}

@Test(arguments: Engine.all)
func histogramCounts(engine: Engine) throws {
  let sim = try Simulation(Histogram(), engine: engine)
  var random = SplitMix64(seed: 3)
  var model = [Int](repeating: 0, count: 16)
  sim.reset()
  for _ in 0..<500 {
    sim.seen = Bool.random(using: &random)
    sim.value = Int.random(in: 0...15, using: &random)
    sim.query = Int.random(in: 0...15, using: &random)
    let expected = model[sim.query]
    if sim.seen { model[sim.value] += 1 }
    sim.step()
    #expect(sim.count == expected)
  }
}
