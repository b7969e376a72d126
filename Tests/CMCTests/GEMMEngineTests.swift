import CMC
import HDL
import HDLSimulation
import HDLTesting
import HDLVerilator
import Models
import Testing

/// Drives a GEMM engine through the tiles of a product.
private final class GEMMBench {
  let simulation: Simulation<GEMMEngine>
  let configuration: GEMMEngineConfiguration

  struct Outcome {
    /// By entry: complete sums and requantised results of all output features.
    var sums: [Int: [Int]] = [:]
    var results: [Int: [Int]] = [:]
    var cycles = 0
    var streaming = 0
  }

  init(_ configuration: GEMMEngineConfiguration, _ engine: Engine) throws {
    self.configuration = configuration
    simulation = try Simulation(GEMMEngine(configuration), engine: engine)
    simulation.reset()
  }

  struct Scale {
    var bias: Int
    var multiplier: Int
    var shift: Int
  }

  /// Multiplies the rows with the numbers `entries` of a matrix by `w`, output tile by output tile.
  func run(
    _ rows: [[Int]], entries: [Int], w: [[Int]], scales: [Scale], pausing random: SplitMix64? = nil
  ) -> Outcome {
    let sim = simulation
    var random = random
    func goes() -> Bool { random.map { _ in Int.random(in: 0..<3, using: &random!) > 0 } ?? true }
    let (height, width) = (configuration.rows, configuration.width)
    let features = w[0].count
    let depth = (w.count + width - 1) / width
    func weight(_ k: Int, _ feature: Int) -> Int { k < w.count && feature < features ? w[k][feature] : 0 }
    var weights: [[Int]] = []
    var parameters: [Scale] = []
    var slices: [(entry: Int, elements: [Int], newTile: Bool, first: Bool, last: Bool, active: Int)] = []
    for output in stride(from: 0, to: features, by: height) {
      for row in output..<(output + height) {
        parameters.append(row < features ? scales[row] : Scale(bias: 0, multiplier: 0, shift: 0))
      }
      for tile in 0..<depth {
        for row in output..<(output + height) {
          weights.append((tile * width..<(tile + 1) * width).map { weight($0, row) })
        }
        for (index, row) in rows.enumerated() {
          let elements = (tile * width..<(tile + 1) * width).map { $0 < row.count ? row[$0] : 0 }
          slices.append(
            (entries[index], elements, index == 0, tile == 0, tile == depth - 1, min(height, features - output)))
        }
      }
    }
    var outcome = Outcome()
    let expected = rows.count * ((features + height - 1) / height)
    var place = (weight: 0, parameter: 0, slice: 0, sum: 0, result: 0)
    var shown = (weight: false, parameter: false, slice: false)
    while place.result < expected && outcome.cycles < 1_000_000 {
      outcome.cycles += 1
      if !shown.weight && place.weight < weights.count && goes() {
        sim.weights.payload = weights[place.weight]
        shown.weight = true
      }
      if !shown.parameter && place.parameter < parameters.count && goes() {
        let parameter = sim.parameters.payload
        parameter.bias = parameters[place.parameter].bias
        parameter.multiplier = parameters[place.parameter].multiplier
        parameter.shift = parameters[place.parameter].shift
        shown.parameter = true
      }
      if !shown.slice && place.slice < slices.count && goes() {
        let slice = slices[place.slice]
        let payload = sim.tokens.payload
        payload.entry = slice.entry
        payload.elements = slice.elements
        payload.newTile = slice.newTile
        payload.first = slice.first
        payload.last = slice.last
        sim.activeRows = slice.active
        shown.slice = true
      }
      sim.weights.valid = shown.weight
      sim.parameters.valid = shown.parameter
      sim.tokens.valid = shown.slice
      sim.settle()
      if shown.weight && sim.weights.ready {
        place.weight += 1
        shown.weight = false
      }
      if shown.parameter && sim.parameters.ready {
        place.parameter += 1
        shown.parameter = false
      }
      if shown.slice && sim.tokens.ready {
        place.slice += 1
        shown.slice = false
        outcome.streaming += 1
      }
      if sim.sums.valid {
        let kept = min(height, features - place.sum / rows.count * height)
        outcome.sums[sim.sums.payload.first, default: []] += sim.sums.payload.second.prefix(kept)
        place.sum += 1
      }
      if sim.results.valid {
        let kept = min(height, features - place.result / rows.count * height)
        outcome.results[sim.results.payload.first, default: []] += sim.results.payload.second.prefix(kept)
        place.result += 1
      }
      sim.step()
    }
    return outcome
  }
}

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
}
