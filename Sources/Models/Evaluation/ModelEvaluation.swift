/// How a whole model runs on one design.
public struct ModelRun: Hashable, Sendable {
  public var name: String
  public var cycles = 0.0
  /// Read and written in memory.
  public var bytes = 0.0
  /// Cycles in which the compute units wait for memory.
  public var stalls = 0.0
}

/// A model over all its denoising steps on Ditto and the baselines, from layer shapes and statistics of differences.
///
/// A layer takes the longer of its computation and its memory traffic. Weights come from memory in every step; the
/// activations of a layer stay on chip between layers. What differences need from the step before (each layer's input,
/// and its sums) stays on chip only if that of the whole model fits; otherwise both are read and written in each step.
public struct ModelEvaluation: Sendable {
  public let itc: ModelRun
  public let diffy: ModelRun
  public let cambriconD: ModelRun
  /// All layers on differences from the second step on.
  public let dittoWithoutDefo: ModelRun
  public let ditto: ModelRun
  /// Layers that Defo takes back run on differences to their neighbours (Defo+).
  public let dittoPlus: ModelRun
  /// Layers that Defo runs in original mode, of all.
  public let revertedLayers: Int
  public let layers: Int
  /// Whether the state of the step before stays on chip.
  public let stateIsResident: Bool
  public let stateBytes: Double

  /// - Parameters:
  ///   - steps: at least 1.
  public init(_ layers: [ModelLayer], _ scale: PaperScale, _ memory: MemorySystem, steps: Int) {
    let state = layers.map { $0.stateBytes(memory) }
    let stateBytes = state.reduce(0, +)
    let isResident = stateBytes <= memory.residentBytes
    self.stateBytes = stateBytes
    stateIsResident = isResident
    self.layers = layers.count
    var runs = ["ITC", "Diffy", "Cambricon-D", "Ditto without Defo", "Ditto", "Ditto+"].map { ModelRun(name: $0) }
    var reverted = 0

    func add(_ run: Int, _ cost: LayerCost, times: Double) {
      runs[run].cycles += times * cost.total(memory)
      runs[run].stalls += times * (cost.total(memory) - cost.compute)
      runs[run].bytes += times * cost.bytes
    }
    for layer in layers {
      let base = layer.weightBytes
      // The first step writes what the next one needs; later ones read it and write it again.
      let written = isResident ? 0 : layer.stateBytes(memory)
      let moved = isResident ? 0 : 2 * layer.stateBytes(memory)
      let original = LayerCost(compute: scale.dittoCycles(layer, .original), bytes: base)
      let first = LayerCost(compute: original.compute, bytes: base + written)
      let temporal = LayerCost(compute: scale.dittoCycles(layer, .temporal), bytes: base + moved)
      let spatial = LayerCost(compute: scale.dittoCycles(layer, .spatial), bytes: base)
      let later = Double(max(0, steps - 2))
      let second = steps > 1 ? 1.0 : 0.0
      add(0, LayerCost(compute: scale.itcCycles(layer), bytes: base), times: Double(steps))
      add(1, spatial, times: Double(steps))
      add(2, LayerCost(compute: scale.cambriconDCycles(layer, isFirst: true), bytes: base + written), times: 1)
      add(
        2, LayerCost(compute: scale.cambriconDCycles(layer, isFirst: false), bytes: base + moved),
        times: later + second)
      var defo = DefoModel(layers: 1, prescale: 6)
      defo.record(layer: 0, step: 0, cycles: Int(first.total(memory)))
      defo.record(layer: 0, step: 1, cycles: Int(temporal.total(memory)))
      let usesDifferences = defo.entries[0].usesDifferences
      if !usesDifferences { reverted += 1 }
      for run in 3...5 {
        add(run, first, times: 1)
        add(run, temporal, times: second)
        let fallback = run == 5 && spatial.total(memory) < original.total(memory) ? spatial : original
        add(run, run == 3 || usesDifferences ? temporal : fallback, times: later)
      }
    }
    (itc, diffy, cambriconD) = (runs[0], runs[1], runs[2])
    (dittoWithoutDefo, ditto, dittoPlus) = (runs[3], runs[4], runs[5])
    revertedLayers = reverted
  }

  public var runs: [ModelRun] { [itc, diffy, cambriconD, dittoWithoutDefo, ditto, dittoPlus] }
}

private struct LayerCost {
  var compute: Double
  var bytes: Double
  func total(_ memory: MemorySystem) -> Double { max(compute, bytes / memory.bytesPerCycle) }
}

extension ModelLayer {
  /// int8 weights; products of activations have none.
  var weightBytes: Double { right == .weights ? Double(k * n * count) : 0 }

  /// What a layer on differences keeps from the step before: both sides as far as they change, and the sums.
  func stateBytes(_ memory: MemorySystem) -> Double {
    let left = Double(inputs * count)
    let rightSide = right == .activations ? Double(k * n * count) : 0
    return left + rightSide + memory.sumBytes * Double(m * n * count)
  }
}
