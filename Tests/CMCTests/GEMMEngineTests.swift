import BigInt
import CMC
import HDL
import HDLSimulation
import HDLTesting
import HDLVerilator
import Models
import Testing

@Suite struct GEMMEngineTests {
  static let configuration = try! GEMMEngineConfiguration(rows: 3, width: 4, entries: 12)

  /// Random products, also of one token (its sums are needed again in the next cycle) and of few output features.
  @Test(arguments: [Engine.interpreter, .verilator])
  func randomProductsEqualTheModels(engine: Engine) throws {
    let seed: UInt64 = 0x6E44
    print("GEMMEngine random products on \(engine.name), seed \(seed)")
    var random = SplitMix64(seed: seed)
    let bench = try GEMMBench(Self.configuration, engine)
    for number in 0..<60 {
      let tokens = number < 10 ? 1 : number < 20 ? 2 : Int.random(in: 1...12, using: &random)
      let depth = Int.random(in: 1...14, using: &random)
      let features = Int.random(in: 1...8, using: &random)
      let extreme = Int.random(in: 0..<5, using: &random) == 0
      let values = { (random: inout SplitMix64) in extreme ? -128 : Int.random(in: -128...127, using: &random) }
      let rows = (0..<tokens).map { _ in (0..<depth).map { _ in values(&random) } }
      let w = (0..<depth).map { _ in (0..<features).map { _ in values(&random) } }
      let entries = Array((0..<12).shuffled(using: &random).prefix(tokens))
      let scales = (0..<features).map { _ in
        GEMMBench.Scale(
          bias: Int.random(in: -100_000...100_000, using: &random),
          multiplier: [0, 1, 65535, Int.random(in: 0...65535, using: &random)].randomElement(using: &random)!,
          shift: Int.random(in: 0...31, using: &random))
      }
      let expected = denseProduct(rows, w).map { zip($0, scales).map { $0 + $1.bias } }
      for pauses in [nil, SplitMix64(seed: UInt64(number))] {
        let outcome = bench.run(rows, entries: entries, w: w, scales: scales, pausing: pauses)
        for (entry, sums) in zip(entries, expected) {
          #expect(outcome.sums[entry] == sums, "seed \(seed), product \(number)")
          let results = zip(sums, scales).map { requantised($0, multiplier: $1.multiplier, shift: $1.shift) }
          #expect(outcome.results[entry] == results, "seed \(seed), product \(number)")
        }
        #expect(outcome.sums.count == tokens)
        if pauses == nil {
          let tiles = (0..<((features + 2) / 3)).flatMap { _ in
            (0..<((depth + 3) / 4)).map { GEMMCycles.Tile(tokens: tokens, isFirst: $0 == 0) }
          }
          let model = GEMMCycles(rows: 3).run(tiles)
          #expect(outcome.cycles == model.cycles, "seed \(seed), product \(number)")
          #expect(outcome.streaming == model.streaming)
        }
      }
    }
    #expect(bench.simulation.failures.isEmpty)
  }

  /// Token ids come out with their sums; equal ids one after the other are forwarded, others are not.
  @Test(arguments: [Engine.interpreter, .verilator])
  func addressesFollowTheTokens(engine: Engine) throws {
    let seed: UInt64 = 0xADD
    print("AddressGenerator random ids on \(engine.name), seed \(seed)")
    var random = SplitMix64(seed: seed)
    let sim = try Simulation(AddressGenerator(Self.configuration, latency: 3), engine: engine)
    sim.reset()
    var past: [(valid: Bool, entry: Int, rows: Int)] = Array(repeating: (false, 0, 1), count: 5)
    var forwarded = 0
    for cycle in 0..<400 {
      let token = (
        valid: Int.random(in: 0..<4, using: &random) > 0, entry: Int.random(in: 0..<3, using: &random),
        rows: Int.random(in: 1...3, using: &random)
      )
      sim.token.valid = token.valid
      sim.token.payload = token.entry
      sim.activeRows = token.rows
      sim.settle()
      // past[k] went in k + 1 cycles ago.
      #expect(sim.read == past[1].valid, "seed \(seed), cycle \(cycle)")
      if past[1].valid { #expect(sim.readEntry == past[1].entry) }
      let mask = past[2].valid ? (1 << past[2].rows) - 1 : 0
      #expect(sim.wide.write == BigInt(mask))
      if past[2].valid {
        #expect(sim.writeEntry == past[2].entry)
        let repeats = past[3].valid && past[3].entry == past[2].entry
        #expect(sim.forward == repeats, "seed \(seed), cycle \(cycle)")
        if repeats { forwarded += 1 }
      }
      sim.step()
      past = [token] + past.dropLast()
    }
    #expect(forwarded > 50)
  }
}
