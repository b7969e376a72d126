import Ditto
import HDLSimulation
import HDLTesting
import HDLVerilator
import Models
import Testing

/// The models are many and run shortly.
let quickEngines: [Engine] = [
  .interpreter,
  .verilator(
    {
      var options = VerilatorOptions()
      options.optimization = .none
      return options
    }()),
]

@Suite struct VectorProcessingTests {
  /// Every function, rows of several lengths, channel parameters that repeat, with and without stalls.
  @Test(arguments: quickEngines)
  func equalsTheGoldenModel(engine: Engine) throws {
    let bench = try VectorBench(.tiny, on: engine)
    for (number, function) in VectorFunctionModel.allCases.enumerated() {
      for (length, channels, stalls) in [(64, 64, 0.0), (1, 1, 0.0), (13, 13, 0.3), (40, 8, 0.3), (4, 4, 0.6), (37, 4, 0)] {
        let seed = 100 * number + length
        var random = Seeded(seed)
        let model = try randomModel(function, channels: channels, scale: 0.05, &random)
        let rows = (0..<3).map { _ in (0..<length).map { _ in random.within(-120_000...120_000) } }
        let previous = random.chance(0.5) ? rows.map { $0.map { _ in random.within(-90_000...90_000) } } : nil
        let outcome = bench.run(
          model, rows, previous: previous, base: random.within(0...4), storesSums: length != 40, stalls: stalls, &random)
        let sums = rows.indices.map { model.sums(rows[$0], previous: previous?[$0]) }
        let place: Comment = "\(function), rows of \(length), seed \(seed), \(engine.name)"
        #expect(outcome.sums == (length == 40 ? [] : sums), place)
        #expect(outcome.results == sums.map(model.results), place)
        #expect(outcome.overflows == 0, place)
      }
    }
    #expect(bench.sim.failures.map(\.message) == [])
  }
}
