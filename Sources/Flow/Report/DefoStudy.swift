import Ditto
import Foundation
import Models

/// What Defo decides about recorded layers, by the cycle models that equal the circuits in every co-simulated product.
package struct DefoStudy {
  package struct Layer {
    package let id: String
    /// By step, on whole activations and on differences to the step before; the first step has no differences.
    package let original: [Int]
    package let temporal: [Int]
    package let report: DefoReport

    /// Cycles of all steps as Defo runs them.
    package var cycles: Int {
      original.indices.reduce(0) { sum, step in
        sum + (step == 0 || (step > 1 && report.mode == .original) ? original[step] : temporal[step])
      }
    }
    package var oracleCycles: Int {
      original.indices.reduce(0) { $0 + ($1 == 0 ? original[$1] : min(original[$1], temporal[$1])) }
    }
    package var accuracy: Double? {
      report.oracle.isEmpty ? nil : Double(report.agreements) / Double(report.oracle.count)
    }
  }

  package let layers: [Layer]
  /// Of all layers and steps from the third on.
  package let accuracy: Double
  /// Bytes a cycle; nil where memory is not waited for.
  package let bandwidth: Double?
  /// Counts have 16 bits: they are in units of two to the power of this.
  package let prescale: Int

  /// The most steps of a layer that are looked at.
  package static let steps = 8

  /// Computation at a preset's size, and beside it the same with a memory of the paper's bandwidth an element.
  package static func both(_ layers: [RecordedLayer], preset: ComputePreset) throws -> [DefoStudy] {
    let setup = try DesignSetup(.ditto, preset)
    let geometry = setup.geometry
    let computation = concurrently(layers) { $0.defoCycles(geometry, steps: min(steps, $0.steps)) }
    let share = Double(setup.geometry.elements) / Double(AcceleratorDesign.ditto.paperUnits)
    return [nil, MemorySystem().bytesPerCycle * share].map { DefoStudy(layers, computation, bandwidth: $0) }
  }

  private init(
    _ layers: [RecordedLayer], _ computation: [(original: [Int], temporal: [Int])], bandwidth: Double?
  ) {
    func waiting(_ cycles: [Int], _ bytes: Int) -> [Int] {
      cycles.map { max($0, bandwidth.map { Int((Double(bytes) / $0).rounded(.up)) } ?? 0) }
    }
    let original = zip(layers, computation).map { waiting($1.original, $0.weightBytes) }
    let temporal = zip(layers, computation).map { waiting($1.temporal, $0.weightBytes + 2 * $0.stateBytes) }
    let largest = (original + temporal).reduce(0) { max($0, $1.max() ?? 0) }
    let prescale = (0...16).first { largest >> $0 <= DefoModel.saturation } ?? 16
    let result = defoReport(original: original, temporal: temporal, prescale: prescale)
    self.layers = layers.indices.map {
      Layer(id: layers[$0].id, original: original[$0], temporal: temporal[$0], report: result.layers[$0])
    }
    accuracy = result.accuracy
    self.bandwidth = bandwidth
    self.prescale = prescale
  }
}

extension RecordedLayer {
  /// int8 weights; products of two tensors have none.
  fileprivate var weightBytes: Int { kind == .matmul ? 0 : k * n }

  /// What a layer on differences keeps from the step before: both sides as far as they change, and int32 sums.
  fileprivate var stateBytes: Int {
    let right = kind == .matmul && !rightIsConstant ? k * n : 0
    return heads * (inputs + right + 4 * m * n)
  }

  /// Cycles of the first steps in both modes.
  fileprivate func defoCycles(_ geometry: ComputeGeometry, steps: Int) -> (original: [Int], temporal: [Int]) {
    func cycles(_ step: Int, _ scheme: ExecutionScheme) -> Int {
      passes(step, scheme).reduce(0) { $0 + geometry.timing(of: $1.task).cycles }
    }
    return ((0..<steps).map { cycles($0, .dense) }, (0..<steps).map { $0 == 0 ? 0 : cycles($0, .temporal) })
  }
}

/// As `map`, as many at a time as there are processors.
private func concurrently<Element: Sendable, Value: Sendable>(
  _ elements: [Element], _ value: @escaping @Sendable (Element) -> Value
) -> [Value] {
  let results = ConcurrentResults<Value>(count: elements.count)
  DispatchQueue.concurrentPerform(iterations: elements.count) { results.set($0, value(elements[$0])) }
  return results.values
}

private final class ConcurrentResults<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var slots: [Value?]

  init(count: Int) { slots = Array(repeating: nil, count: count) }

  func set(_ index: Int, _ value: Value) { lock.withLock { slots[index] = value } }

  var values: [Value] { lock.withLock { slots.compactMap { $0 } } }
}
