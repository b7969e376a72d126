import Ditto
import HDL
import HDLSimulation
import Models
import Testing
import VectorProcessing

/// A vector processing unit and the golden model side by side.
final class VectorBench {
  let sim: Simulation<VectorProcessingUnit>
  private let configuration: VectorProcessingConfiguration
  private var lanes: Int { configuration.lanes }

  /// What came out for a layer.
  struct Outcome {
    var sums: [[Int]] = []
    var results: [[Int]] = []
    var overflows = 0
    var cycles = 0
    /// From the cycle of the first vector to that of the last result, both counted.
    var span = 0
  }

  init(_ configuration: VectorProcessingConfiguration, on engine: Engine) throws {
    self.configuration = configuration
    sim = try Simulation(VectorProcessingUnit(configuration), engine: engine)
    sim.push.valid = false
    sim.writesRescale = false
    sim.writesAffine = false
    sim.reset()
  }

  /// Runs rows of one length through the unit; the streams stall at random with the given probability, and `results` for
  /// the first `pause` cycles of every 100.
  func run(
    _ model: VectorProcessingModel, _ rows: [[Int]], previous: [[Int]]?, base: Int = 0, storesSums: Bool = true,
    stalls: Double = 0, pause: Int = 0, _ random: inout RandomSource
  ) -> Outcome {
    let length = rows[0].count
    let vectors = (length + lanes - 1) / lanes
    let period = min(vectors, (model.channels.count + lanes - 1) / lanes)
    load(model, base: base, period: period)
    sim.command.function = function(model.function)
    sim.command.addsPrevious = previous != nil
    sim.command.addsBias = model.addsBias
    sim.command.storesSums = storesSums
    sim.command.vectors = vectors
    sim.command.lastLanes = length - (vectors - 1) * lanes
    sim.command.parameterBase = base
    sim.command.parameterPeriod = period
    sim.command.epsilon = model.epsilon
    sim.command.outputMultiplier = model.output.multiplier
    sim.command.outputShift = model.output.shift

    let input = rows.flatMap { cut($0, vectors, &random) }
    let old = (previous ?? rows.map { $0.map { _ in random.within(-1000...1000) } }).flatMap {
      cut($0, vectors, &random)
    }
    var outcome = Outcome()
    var sumVectors: [[Int]] = []
    var resultVectors: [[Int]] = []
    var first = 0
    var sent = 0
    var offered = false
    let limit = 400 + input.count * (stalls > 0 || pause > 0 ? 60 : 8) + rows.count * 80
    while outcome.cycles < limit && (resultVectors.count < input.count || !idle) {
      if !offered && sent < input.count && !random.chance(stalls) {
        offered = true
        sim.push.payload.accumulators = input[sent]
        sim.push.payload.previous = old[sent]
      }
      sim.push.valid = offered
      sim.sums.ready = !random.chance(stalls)
      sim.results.ready = !random.chance(stalls) && outcome.cycles % 100 >= pause
      sim.settle()
      if offered && sim.push.ready {
        if sent == 0 { first = outcome.cycles }
        sent += 1
        offered = false
      }
      if sim.sums.valid && sim.sums.ready { sumVectors.append(sim.sums.payload) }
      if sim.results.valid && sim.results.ready {
        resultVectors.append(sim.results.payload)
        outcome.span = outcome.cycles - first + 1
      }
      if sim.overflows { outcome.overflows += 1 }
      sim.step()
      outcome.cycles += 1
    }
    outcome.sums = join(sumVectors, vectors, length)
    outcome.results = join(resultVectors, vectors, length)
    if model.function != .softmax { outcome.results = outcome.results.map { $0.map { $0 >= 128 ? $0 - 256 : $0 } } }
    return outcome
  }

  private var idle: Bool {
    sim.settle()
    return sim.isIdle
  }

  private func load(_ model: VectorProcessingModel, base: Int, period: Int) {
    for word in 0..<period {
      let channels = (0..<lanes).map { model.channels[(word * lanes + $0) % model.channels.count] }
      sim.writeAddress = base + word
      sim.biases = channels.map(\.bias)
      sim.multipliers = channels.map(\.rescale.multiplier)
      sim.shifts = channels.map(\.rescale.shift)
      sim.gains = channels.map(\.affine.gain)
      sim.offsets = channels.map(\.affine.offset)
      sim.writesRescale = true
      sim.writesAffine = true
      sim.step()
    }
    sim.writesRescale = false
    sim.writesAffine = false
  }

  /// The row as vectors; lanes beyond its end hold anything.
  private func cut(_ row: [Int], _ vectors: Int, _ random: inout RandomSource) -> [[Int]] {
    (0..<vectors).map { vector in
      (0..<lanes).map { lane in
        let index = vector * lanes + lane
        return index < row.count ? row[index] : random.within(-5_000_000...5_000_000)
      }
    }
  }

  private func join(_ vectors: [[Int]], _ count: Int, _ length: Int) -> [[Int]] {
    stride(from: 0, to: vectors.count - vectors.count % count, by: count).map { start in
      Array(vectors[start..<(start + count)].joined().prefix(length))
    }
  }

  private func function(_ function: VectorFunctionModel) -> VectorFunction {
    switch function {
    case .identity: .identity
    case .silu: .silu
    case .gelu: .gelu
    case .softmax: .softmax
    case .normalisation: .normalisation
    case .normalisationSiLU: .normalisationSiLU
    }
  }
}

/// A layer's constants with channels of any sign and size.
func randomModel(
  _ function: VectorFunctionModel, channels: Int, scale: Double, _ random: inout RandomSource
) throws -> VectorProcessingModel {
  VectorProcessingModel(
    function: function,
    channels: try (0..<channels).map { _ in
      VectorChannel(
        bias: random.within(-20_000...20_000),
        rescale: try Requantisation(factor: scale * Double.random(in: 0.5...2, using: &random)),
        affine: ChannelAffine(gain: random.within(-8192...8192), offset: random.within(-2048...2048)))
    },
    epsilon: random.within(0...100), output: try Requantisation(factor: 0.03), addsBias: random.chance(0.5))
}
