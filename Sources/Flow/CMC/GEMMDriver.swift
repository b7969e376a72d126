import CMC
import HDL
import HDLSimulation
import Models

/// What belongs to an output feature: its sum's start, and what brings the sum to int8.
struct FeatureScale {
  var bias: Int
  var multiplier: Int
  var shift: Int
}

/// Drives a GEMM engine through all tiles of a product. Streams never pause.
final class GEMMDriver {
  let simulation: Simulation<GEMMEngine>
  private let sizes: GEMMEngineConfiguration
  private let ports: Ports

  /// What is looked at in every cycle.
  private struct Ports {
    let weightsValid, weightsReady, parametersValid, parametersReady, tokensValid, tokensReady: SignalStorage
    let sumsValid, resultsValid: SignalStorage
    let entry, elements, newTile, first, last, activeRows, weight: SignalStorage
  }

  struct Outcome {
    /// By output tile and by row, in the order of `entries`: complete sums and requantised results.
    var sums: [[[Int]]] = []
    var results: [[[Int]]] = []
    /// From the first word of weights to the last result.
    var cycles = 0
    /// Cycles in which a slice is taken.
    var streaming = 0
  }

  init(_ sizes: GEMMEngineConfiguration, _ engine: Engine) throws {
    self.sizes = sizes
    simulation = try Simulation(GEMMEngine(sizes), engine: engine)
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

  /// The cycle model of the same product of `count` rows.
  func modelCycles(rows count: Int, _ weights: PackedWeights) -> Int {
    let tiles = (0..<(weights.outputTiles * weights.depth)).map {
      GEMMCycles.Tile(tokens: count, isFirst: $0 % weights.depth == 0)
    }
    return GEMMCycles(rows: sizes.rows).run(tiles).cycles
  }

  /// Multiplies rows by the weights, output tile by output tile.
  ///
  /// - Parameters:
  ///   - rows: the tokens, at least one.
  ///   - entries: the entry of each.
  ///   - scales: one for each output feature.
  /// - Throws: `FlowError` when results stay out.
  func run(_ rows: [[Int]], entries: [Int], _ weights: PackedWeights, _ scales: [FeatureScale]) throws -> Outcome {
    let (height, width) = (sizes.rows, sizes.width)
    let elements = packed(rows, length: weights.depth * width)
    let slices = weights.outputTiles * weights.depth * rows.count
    let expected = weights.outputTiles * rows.count
    let limit = 2 * modelCycles(rows: rows.count, weights) + 1000
    var outcome = Outcome()
    outcome.sums = [[[Int]]](repeating: [], count: weights.outputTiles)
    outcome.results = outcome.sums
    var place = (weight: 0, parameter: 0, slice: 0, sum: 0, result: 0)

    func showWeight() {
      ports.weightsValid.store(place.weight < weights.wordCount ? 1 : 0)
      if place.weight < weights.wordCount { copy(weights.bytes, place.weight * width, width, ports.weight) }
    }
    func showParameter() {
      let isShown = place.parameter < weights.outputTiles * height
      ports.parametersValid.store(isShown ? 1 : 0)
      guard isShown else { return }
      let scale = place.parameter < scales.count ? scales[place.parameter] : .init(bias: 0, multiplier: 0, shift: 0)
      let payload = simulation.parameters.payload
      payload.bias = scale.bias
      payload.multiplier = scale.multiplier
      payload.shift = scale.shift
    }
    func showSlice() {
      ports.tokensValid.store(place.slice < slices ? 1 : 0)
      guard place.slice < slices else { return }
      let (tile, row) = place.slice.quotientAndRemainder(dividingBy: rows.count)
      let (output, k) = tile.quotientAndRemainder(dividingBy: weights.depth)
      ports.entry.store(entries[row])
      copy(elements, (row * weights.depth + k) * width, width, ports.elements)
      ports.newTile.store(row == 0 ? 1 : 0)
      ports.first.store(k == 0 ? 1 : 0)
      ports.last.store(k == weights.depth - 1 ? 1 : 0)
      ports.activeRows.store(min(height, weights.features - output * height))
    }

    showWeight()
    showParameter()
    showSlice()
    simulation.settle()
    while place.result < expected {
      outcome.cycles += 1
      guard outcome.cycles < limit else {
        throw FlowError("the GEMM engine gave \(place.result) of \(expected) results in \(limit) cycles and then none")
      }
      let takes = (
        weight: place.weight < weights.wordCount && ports.weightsReady.load() == 1,
        parameter: place.parameter < weights.outputTiles * height && ports.parametersReady.load() == 1,
        slice: place.slice < slices && ports.tokensReady.load() == 1
      )
      if takes.slice { outcome.streaming += 1 }
      if ports.sumsValid.load() == 1 {
        let kept = min(height, weights.features - place.sum / rows.count * height)
        outcome.sums[place.sum / rows.count].append(Array(simulation.sums.payload.second.prefix(kept)))
        place.sum += 1
      }
      if ports.resultsValid.load() == 1 {
        outcome.results[place.result / rows.count].append(Array(simulation.results.payload.second))
        place.result += 1
      }
      simulation.step()
      if takes.weight {
        place.weight += 1
        showWeight()
      }
      if takes.parameter {
        place.parameter += 1
        showParameter()
      }
      if takes.slice {
        place.slice += 1
        showSlice()
      }
      simulation.settle()
    }
    return outcome
  }

  private func copy(_ bytes: [UInt8], _ start: Int, _ count: Int, _ port: SignalStorage) {
    bytes.withUnsafeBytes { port.pointer.copyMemory(from: $0.baseAddress! + start, byteCount: count) }
  }
}

/// Weights in the order in which the engine loads them: output tile, K tile, PE row; missing ones are 0.
struct PackedWeights {
  let features: Int
  let outputTiles: Int
  let depth: Int
  let wordCount: Int
  let bytes: [UInt8]

  /// - Parameter w: element, output feature.
  init(_ w: [[Int]], _ sizes: GEMMEngineConfiguration) {
    features = w[0].count
    outputTiles = (features + sizes.rows - 1) / sizes.rows
    depth = (w.count + sizes.width - 1) / sizes.width
    wordCount = outputTiles * depth * sizes.rows
    var bytes: [UInt8] = []
    bytes.reserveCapacity(wordCount * sizes.width)
    for output in 0..<outputTiles {
      for tile in 0..<depth {
        for feature in (output * sizes.rows)..<((output + 1) * sizes.rows) {
          for k in (tile * sizes.width)..<((tile + 1) * sizes.width) {
            bytes.append(k < w.count && feature < w[0].count ? UInt8(truncatingIfNeeded: w[k][feature]) : 0)
          }
        }
      }
    }
    self.bytes = bytes
  }
}

private func packed(_ rows: [[Int]], length: Int) -> [UInt8] {
  rows.flatMap { row in
    row.map { UInt8(truncatingIfNeeded: $0) } + [UInt8](repeating: 0, count: length - row.count)
  }
}
