import Ditto
import HDLSimulation
import HDLTesting
import HDLVerilator
import Models
import Testing
import VectorProcessing

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
      for (length, channels, stalls) in [
        (64, 64, 0.0), (1, 1, 0.0), (13, 13, 0.3), (40, 8, 0.3), (4, 4, 0.6), (37, 4, 0), (44, 12, 0.3),
      ] {
        let seed = 100 * number + length
        var random = RandomSource(seed)
        let model = try randomModel(function, channels: channels, scale: 0.05, &random)
        let rows = (0..<3).map { _ in (0..<length).map { _ in random.within(-120_000...120_000) } }
        let previous = random.chance(0.5) ? rows.map { $0.map { _ in random.within(-90_000...90_000) } } : nil
        let outcome = bench.run(
          model, rows, previous: previous, base: random.within(0...4), storesSums: length != 40, stalls: stalls, &random
        )
        let sums = rows.indices.map { model.sums(rows[$0], previous: previous?[$0]) }
        let place: Comment = "\(function), rows of \(length), seed \(seed), \(engine.name)"
        #expect(outcome.sums == (length == 40 ? [] : sums), place)
        #expect(outcome.results == sums.map(model.results), place)
        #expect(outcome.overflows == 0, place)
      }
    }
    #expect(bench.sim.failures.map(\.message) == [])
  }

  /// Lanes that are no power of two, the smallest buffers.
  @Test(arguments: [(3, 5, 7), (2, 2, 2), (5, 16, 16)])
  func otherSizes(size: (lanes: Int, rowVectors: Int, parameterVectors: Int)) throws {
    let configuration = try VectorProcessingConfiguration(
      lanes: size.lanes, rowVectors: size.rowVectors, parameterVectors: size.parameterVectors)
    let bench = try VectorBench(configuration, on: .interpreter)
    var random = RandomSource(17)
    for function in VectorFunctionModel.allCases {
      for length in [1, size.lanes, size.lanes * size.rowVectors] {
        let model = try randomModel(function, channels: min(length, size.lanes), scale: 0.05, &random)
        let rows = (0..<4).map { _ in (0..<length).map { _ in random.within(-120_000...120_000) } }
        let outcome = bench.run(model, rows, previous: nil, stalls: 0.4, &random)
        #expect(outcome.results == rows.map { model.results(model.sums($0, previous: nil)) }, "\(function) \(length)")
      }
    }
    #expect(bench.sim.failures.map(\.message) == [])
  }

  /// Results that wait for long and then go at once: short rows meet in every state of the unit.
  @Test(arguments: quickEngines, [VectorFunctionModel.identity, .softmax, .normalisation])
  func longPauses(engine: Engine, function: VectorFunctionModel) throws {
    let bench = try VectorBench(.tiny, on: engine)
    for (seed, pause) in [50, 90].enumerated() {
      var random = RandomSource(seed)
      for length in [4, 7] {
        let model = try randomModel(function, channels: length, scale: 0.05, &random)
        let rows = (0..<25).map { _ in (0..<length).map { _ in random.within(-120_000...120_000) } }
        let outcome = bench.run(model, rows, previous: nil, pause: pause, &random)
        #expect(outcome.results == rows.map { model.results(model.sums($0, previous: nil)) }, "seed \(seed), \(length)")
      }
    }
  }

  /// The cycle model agrees to the cycle when nobody stalls.
  @Test(arguments: quickEngines)
  func cyclesAreThoseOfTheModel(engine: Engine) throws {
    let bench = try VectorBench(.tiny, on: engine)
    var random = RandomSource(19)
    for function in VectorFunctionModel.allCases {
      for (count, length) in [(1, 1), (1, 64), (3, 30), (5, 4)] {
        let model = try randomModel(function, channels: 4, scale: 0.05, &random)
        let rows = (0..<count).map { _ in (0..<length).map { _ in random.within(-9000...9000) } }
        let cycles = vectorProcessingCycles(function, rows: count, vectors: (length + 3) / 4, lanes: 4)
        #expect(bench.run(model, rows, previous: nil, &random).span == cycles, "\(function), \(count) x \(length)")
      }
    }
  }

  /// Sums that are no int32 are reported, those at its ends are not.
  @Test(arguments: quickEngines)
  func overflowsAreReported(engine: Engine) throws {
    let bench = try VectorBench(.tiny, on: engine)
    var random = RandomSource(23)
    var model = try randomModel(.identity, channels: 4, scale: 1e-7, &random)
    model.addsBias = true
    for channel in 0..<4 { model.channels[channel].bias = [-1, 1, 0, 0][channel] }
    let rows = [
      [-2_147_483_647, 2_147_483_646, 2_147_483_647, -2_147_483_648], [-2_147_483_648, 0, 0, 0],
      [0, 2_147_483_647, 0, 0], [1, 2, 3, 4],
    ]
    let zeros = rows.map { $0.map { _ in 0 } }
    let outcome = bench.run(model, rows, previous: zeros, &random)
    #expect(outcome.overflows == 2)
    #expect(outcome.sums[0] == [-2_147_483_648, 2_147_483_647, 2_147_483_647, -2_147_483_648])
    #expect(outcome.results[0] == model.results(outcome.sums[0]))
  }

  @Test func badSizesAreRefused() {
    let lanes = #expect(throws: ConfigurationError.self) {
      try VectorProcessingConfiguration(lanes: 1, rowVectors: 4, parameterVectors: 4)
    }
    #expect(lanes?.description == "vectorProcessing.lanes: 1 is below 2; choose 2 or more")
    let row = #expect(throws: ConfigurationError.self) {
      try VectorProcessingConfiguration(lanes: 16, rowVectors: 5000, parameterVectors: 4)
    }
    #expect(row?.description.hasSuffix("use at most 4096 vectors") == true)
  }
}
