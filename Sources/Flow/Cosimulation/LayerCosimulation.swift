import Ditto
import Foundation
import HDLSimulation
import Models

/// What one design made of a layer.
public struct DesignLayerResult: Sendable, Codable {
  public var design: AcceleratorDesign
  /// Of the circuit, and of the cycle model.
  public var cycles = 0
  /// Those of the first step, in which Ditto and Cambricon-D work on whole activations.
  public var firstStepCycles = 0
  public var modelCycles = 0
  /// The largest distance of the two in a matrix product.
  public var worstModelError = 0
  /// What the circuit would take if it had exactly Ditto's area.
  public var equalAreaCycles = 0.0
  /// Filled multiplier slots of all that there were.
  public var utilisation = 0.0
  /// Activations or differences by class; nil for designs without classes.
  public var zero: Int?
  public var low: Int?
  public var full: Int?
  /// Results that were compared.
  public var results = 0
  /// Where the circuit first differs from the golden model, from dense execution or from the trace; nil if it is exact.
  public var firstDifference: String?
  /// Wall-clock seconds, models included, and those of the circuit alone.
  public var seconds = 0.0
  public var circuitSeconds = 0.0

  public var isExact: Bool { firstDifference == nil && worstModelError == 0 }
}

/// What all designs made of a layer.
public struct LayerCosimulation: Sendable, Codable {
  public var id: String
  public var kind: String
  public var steps: Int
  public var m: Int
  public var k: Int
  public var n: Int
  public var heads: Int
  public var multiplications: Int
  /// Cycles of an ITC of Ditto's area on the same layer, by its cycle model.
  public var itcCycles: Double
  public var designs: [DesignLayerResult]

  public func result(_ design: AcceleratorDesign) -> DesignLayerResult? { designs.first { $0.design == design } }
}

extension RecordedLayer {
  /// Runs all steps on a circuit and compares every matrix product with the golden model, every step's sums (added up as
  /// the vector processing unit does) with dense int8 execution, and with the trace's expected values.
  func run(on bench: any MatrixBench, _ setup: DesignSetup) throws -> DesignLayerResult {
    let begin = Date()
    var result = DesignLayerResult(design: setup.design)
    var statistics = EncodingStatistics()
    var slots = 0
    var sums = [Int32](repeating: 0, count: heads * m * n)
    func note(_ text: @autoclosure () -> String) {
      if result.firstDifference == nil { result.firstDifference = text() }
    }
    for step in 0..<steps {
      for (number, pass) in passes(step, setup.scheme).enumerated() {
        let task = pass.task
        let golden = setup.design == .diffy ? task.denseProduct : task.product
        let circuitBegin = Date()
        let run = try bench.run(task, expected: golden)
        result.circuitSeconds += Date().timeIntervalSince(circuitBegin)
        let timing = bench.timing(of: task)
        result.cycles += run.cycles
        if step == 0 { result.firstStepCycles += run.cycles }
        result.modelCycles += timing.cycles
        result.worstModelError = max(result.worstModelError, abs(run.cycles - timing.cycles))
        slots += timing.slots
        result.results += run.sums.count
        statistics = statistics + (run.statistics ?? timing.statistics)
        if let counted = run.statistics, counted != timing.statistics {
          note("step \(step), pass \(number): the circuit counted \(counted), the model \(timing.statistics)")
        }
        if let found = run.firstDifference {
          note(
            "step \(step), pass \(number), head \(pass.head), row \(found.row), column \(found.column), cycle \(found.cycle):"
              + " \(found.value), but the golden model says \(found.expected)")
        }
        let change = pass.isTransposed ? transposed(run.sums, rows: n, columns: m) : run.sums
        let place = pass.head * m * n
        for index in change.indices {
          sums[place + index] = pass.isChange ? sums[place + index] &+ change[index] : change[index]
        }
      }
      if let place = firstDifference(sums, denseSums(step)) { note("step \(step), \(place) dense int8 execution says") }
      if let expected = expected[step], let place = firstDifference(sums, expected) {
        note("step \(step), \(place) the trace says")
      }
    }
    result.equalAreaCycles = Double(result.cycles) * setup.equalAreaFactor
    result.utilisation = Double(slots) / Double(max(1, result.cycles) * bench.slotsPerCycle)
    if setup.design != .itc {
      (result.zero, result.low, result.full) = (statistics.zero, statistics.low, statistics.full)
    }
    result.seconds = Date().timeIntervalSince(begin)
    return result
  }

  /// Such as `head 0, row 3, column 5: 17, but 18 is what`.
  private func firstDifference(_ sums: [Int32], _ expected: [Int32]) -> String? {
    guard sums != expected, let index = sums.indices.first(where: { sums[$0] != expected[$0] }) else { return nil }
    return "head \(index / (m * n)), row \(index / n % m), column \(index % n): the sum is \(sums[index]), but"
      + " \(expected[index]) is what"
  }
}

extension EncodingStatistics {
  static func + (a: Self, b: Self) -> Self {
    Self(zero: a.zero + b.zero, low: a.low + b.low, full: a.full + b.full, stalls: a.stalls + b.stalls)
  }
}

/// Runs layers on circuits of a preset's size, each on its own simulation, as many layers at a time as there are
/// processors.
///
/// - Parameters:
///   - loadWays: inputs that a beat of weights brings to each bank of Ditto's and Diffy's clusters: 1, 2 or 4; nil
///     for those of the preset.
///   - configuration: another size than the preset's; see `computeConfiguration(preset:settings:)`.
///   - designs: Ditto and the baselines that are to run.
///   - progress: called with a line when a layer is through; one call at a time.
/// - Throws: what elaboration, the engine or a hanging circuit have to say.
public func cosimulate(
  _ layers: [RecordedLayer], preset: ComputePreset, loadWays: Int? = nil, configuration: ComputeConfiguration? = nil,
  designs: [AcceleratorDesign] = AcceleratorDesign.allCases,
  engine: Engine, jobs: Int = ProcessInfo.processInfo.activeProcessorCount,
  progress: @escaping @Sendable (String) -> Void
) throws -> [LayerCosimulation] {
  let setups = try designs.map { try DesignSetup($0, preset, loadWays: loadWays, configuration: configuration) }
  let work = layers.indices.flatMap { layer in setups.indices.map { (layer: layer, design: $0) } }
    .sorted { layers[$0.layer].multiplications > layers[$1.layer].multiplications }
  let queue = WorkQueue(count: work.count)
  DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, work.count))) { _ in
    var benches: [Int: any MatrixBench] = [:]
    while let next = queue.next() {
      do {
        let (layer, design) = (layers[work[next].layer], work[next].design)
        let bench = try benches[design] ?? setups[design].bench(engine)
        benches[design] = bench
        let result = try layer.run(on: bench, setups[design])
        queue.finish(next, .success(result)) { done in
          progress(
            "[\(done)/\(work.count)] \(layer.id) on \(setups[design].design.title):"
              + " \(result.cycles) cycles, \(result.firstDifference == nil ? "exact" : "DIFFERENT")")
        }
      } catch { queue.finish(next, .failure(error)) { _ in } }
    }
  }
  let results = try queue.results()
  let itc = try DesignSetup(.itc, preset, configuration: configuration)
  return layers.enumerated().map { index, layer in
    let own = work.indices.filter { work[$0].layer == index }.sorted { work[$0].design < work[$1].design }
    return LayerCosimulation(
      id: layer.id, kind: layer.kind.rawValue, steps: layer.steps, m: layer.m, k: layer.k, n: layer.n,
      heads: layer.heads, multiplications: layer.multiplications, itcCycles: itc.itcCycles(of: layer),
      designs: own.map { results[$0] })
  }
}

/// Hands out pieces of work to threads, and keeps what became of them.
private final class WorkQueue: @unchecked Sendable {
  private let lock = NSLock()
  private var handedOut = 0
  private var finished: [Result<DesignLayerResult, any Error>?]

  init(count: Int) { finished = Array(repeating: nil, count: count) }

  /// Nil when everything is handed out, or something has failed.
  func next() -> Int? {
    lock.withLock {
      guard handedOut < finished.count, !finished.contains(where: { $0?.isFailure == true }) else { return nil }
      handedOut += 1
      return handedOut - 1
    }
  }

  func finish(_ index: Int, _ result: Result<DesignLayerResult, any Error>, report: (Int) -> Void) {
    lock.withLock {
      finished[index] = result
      report(finished.count { $0 != nil })
    }
  }

  func results() throws -> [DesignLayerResult] {
    for result in finished { if case .failure(let error)? = result { throw error } }
    return finished.compactMap { try? $0?.get() }
  }
}

extension Result {
  fileprivate var isFailure: Bool { if case .failure = self { true } else { false } }
}
