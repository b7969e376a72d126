import CMC
import HDL
import HDLSimulation
import HDLTesting
import Models

/// Drives a GEMM engine through the tiles of a product.
final class GEMMBench {
  let simulation: Simulation<GEMMEngine>
  let configuration: GEMMEngineConfiguration
  private let ports: Ports

  /// What is looked at in every cycle.
  private struct Ports {
    let weightsValid, weightsReady, parametersValid, parametersReady, tokensValid, tokensReady: SignalStorage
    let sumsValid, resultsValid: SignalStorage
    let entry, elements, newTile, first, last, activeRows, weight: SignalStorage
  }

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
    ports = Ports(
      weightsValid: simulation.port(\.weights.valid), weightsReady: simulation.port(\.weights.ready),
      parametersValid: simulation.port(\.parameters.valid), parametersReady: simulation.port(\.parameters.ready),
      tokensValid: simulation.port(\.tokens.valid), tokensReady: simulation.port(\.tokens.ready),
      sumsValid: simulation.port(\.sums.valid), resultsValid: simulation.port(\.results.valid),
      entry: simulation.port(\.tokens.payload.entry), elements: simulation.port(\.tokens.payload.elements),
      newTile: simulation.port(\.tokens.payload.newTile), first: simulation.port(\.tokens.payload.first),
      last: simulation.port(\.tokens.payload.last), activeRows: simulation.port(\.activeRows),
      weight: simulation.port(\.weights.payload))
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
        store(weights[place.weight], ports.weight)
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
        ports.entry.store(slice.entry)
        store(slice.elements, ports.elements)
        ports.newTile.store(slice.newTile ? 1 : 0)
        ports.first.store(slice.first ? 1 : 0)
        ports.last.store(slice.last ? 1 : 0)
        ports.activeRows.store(slice.active)
        shown.slice = true
      }
      ports.weightsValid.store(shown.weight ? 1 : 0)
      ports.parametersValid.store(shown.parameter ? 1 : 0)
      ports.tokensValid.store(shown.slice ? 1 : 0)
      sim.settle()
      if shown.weight && ports.weightsReady.load() == 1 {
        place.weight += 1
        shown.weight = false
      }
      if shown.parameter && ports.parametersReady.load() == 1 {
        place.parameter += 1
        shown.parameter = false
      }
      if shown.slice && ports.tokensReady.load() == 1 {
        place.slice += 1
        shown.slice = false
        outcome.streaming += 1
      }
      if ports.sumsValid.load() == 1 {
        let kept = min(height, features - place.sum / rows.count * height)
        outcome.sums[sim.sums.payload.first, default: []] += sim.sums.payload.second.prefix(kept)
        place.sum += 1
      }
      if ports.resultsValid.load() == 1 {
        let kept = min(height, features - place.result / rows.count * height)
        outcome.results[sim.results.payload.first, default: []] += sim.results.payload.second.prefix(kept)
        place.result += 1
      }
      sim.step()
    }
    return outcome
  }

  private func store(_ values: [Int], _ port: SignalStorage) {
    for (index, value) in values.enumerated() {
      port.setBits(at: 8 * index, width: 8, to: UInt64(truncatingIfNeeded: value))
    }
  }
}
