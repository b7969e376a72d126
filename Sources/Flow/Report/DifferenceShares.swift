import Models
import Workloads

/// How alike a layer's inputs are from step to step: the figures that motivate running on differences.
package struct DifferenceShares {
  /// How many values are zero, fit a signed nibble, or need two.
  package struct Classes {
    package var zero = 0
    package var low = 0
    package var full = 0

    package var count: Int { zero + low + full }
    package var shares: [Double] { [zero, low, full].map { count == 0 ? 0 : Double($0) / Double(count) } }
    /// Bit operations against dense execution with int8: a nibble costs half, a zero nothing.
    package var operations: Double { count == 0 ? 0 : (0.5 * Double(low) + Double(full)) / Double(count) }

    mutating func add(_ value: Int) {
      let magnitude = abs(value)
      if magnitude == 0 { zero += 1 } else if magnitude <= EncodedDifference.lowLimit { low += 1 } else { full += 1 }
    }

    static func + (a: Self, b: Self) -> Self {
      Classes(zero: a.zero + b.zero, low: a.low + b.low, full: a.full + b.full)
    }
  }

  /// A step beside the one before.
  package struct Step {
    /// The cosine of the two.
    package var similarity: Double
    package var temporal: Classes
  }

  package let id: String
  package let key: String
  package let steps: [Step]
  /// Of each recorded step, the first one too.
  package let originalSteps: [Classes]
  package let spatialSteps: [Classes]
  /// The cosine of neighbouring positions in one step; nil for a layer with one position.
  package let spatialSimilarity: Double?
  /// From the least to the largest value.
  package let activationRange: Int
  package let differenceRange: Int

  package var original: Classes { originalSteps.reduce(Classes(), +) }
  package var spatial: Classes { spatialSteps.reduce(Classes(), +) }
  package var temporal: Classes { steps.reduce(Classes()) { $0 + $1.temporal } }
  package var similarity: Double { steps.isEmpty ? 0 : steps.reduce(0) { $0 + $1.similarity } / Double(steps.count) }

  /// The operands of a trace that change from step to step.
  ///
  /// - Throws: `WorkloadError` for unusable tensors.
  package static func all(_ trace: DittoTrace) throws -> [DifferenceShares] {
    let keys = trace.kind == .matmul ? ["a", "b"] : ["x"]
    return try keys.compactMap { key in
      let tensor = try trace.tensor(key, .int8)
      guard tensor.shape.count >= 2, tensor.shape[0] >= 2, tensor.count > 0 else { return nil }
      return DifferenceShares(trace.id, key, tensor)
    }
  }

  private init(_ id: String, _ key: String, _ tensor: Tensor) {
    self.id = id
    self.key = key
    let values = tensor.integers
    let count = values.count / tensor.shape[0]
    let channels = tensor.shape[tensor.shape.count - 1]
    // Neighbours along a row of pixels, or the token before.
    let positions = tensor.shape.count > 2 ? tensor.shape[tensor.shape.count - 2] : 1
    var (originalSteps, spatialSteps): ([Classes], [Classes]) = ([], [])
    var (neighbours, squares) = (0.0, 0.0)
    var (lowest, highest, least, most) = (0, 0, 0, 0)
    var steps: [Step] = []
    for step in 0..<tensor.shape[0] {
      let start = step * count
      var (temporal, original, spatial) = (Classes(), Classes(), Classes())
      var (product, here, before) = (0.0, 0.0, 0.0)
      for index in 0..<count {
        let value = values[start + index]
        original.add(value)
        (lowest, highest) = (min(lowest, value), max(highest, value))
        if index / channels % positions == 0 {
          spatial.add(value)
        } else {
          let neighbour = values[start + index - channels]
          spatial.add(value - neighbour)
          neighbours += Double(value * neighbour)
          squares += Double(value * value + neighbour * neighbour) / 2
        }
        guard step > 0 else { continue }
        let previous = values[start - count + index]
        temporal.add(value - previous)
        (least, most) = (min(least, value - previous), max(most, value - previous))
        product += Double(value * previous)
        here += Double(value * value)
        before += Double(previous * previous)
      }
      originalSteps.append(original)
      spatialSteps.append(spatial)
      if step > 0 {
        let norm = (here * before).squareRoot()
        steps.append(Step(similarity: norm == 0 ? 1 : product / norm, temporal: temporal))
      }
    }
    self.steps = steps
    self.originalSteps = originalSteps
    self.spatialSteps = spatialSteps
    spatialSimilarity = squares == 0 ? nil : neighbours / squares
    activationRange = highest - lowest
    differenceRange = most - least
  }
}
