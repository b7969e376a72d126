/// One matrix product as an accelerator gets it: M rows of K activations against K x N weights.
public struct MatrixTask: Sendable {
  public let m: Int
  public let k: Int
  public let n: Int
  /// M x K, row by row.
  public let current: [Int8]
  /// What `current` is compared with, M x K: the step before, or the neighbouring row; zeros in original mode.
  public let reference: [Int8]
  /// K x N, row by row.
  public let weights: [Int8]
  public let mode: DifferenceMode
  /// In spatial mode the rows of a line: the first of each is compared with zeros.
  public let lineWidth: Int

  /// Original mode: the activations as they are.
  public init(m: Int, k: Int, n: Int, current: [Int8], weights: [Int8]) {
    self.init(
      m: m, k: k, n: n, current: current, reference: [Int8](repeating: 0, count: m * k), weights: weights,
      mode: .original, lineWidth: m)
  }

  /// Temporal mode: the change of the activations since `previous`.
  public init(m: Int, k: Int, n: Int, current: [Int8], previous: [Int8], weights: [Int8]) {
    self.init(
      m: m, k: k, n: n, current: current, reference: previous, weights: weights, mode: .temporal, lineWidth: m)
  }

  /// Spatial mode: each row as its change to the row before, lines of `lineWidth` rows.
  public init(m: Int, k: Int, n: Int, current: [Int8], lineWidth: Int, weights: [Int8]) {
    var reference = [Int8](repeating: 0, count: m * k)
    for row in 0..<m where row % lineWidth != 0 {
      reference.replaceSubrange((row * k)..<(row * k + k), with: current[((row - 1) * k)..<(row * k)])
    }
    self.init(
      m: m, k: k, n: n, current: current, reference: reference, weights: weights, mode: .spatial, lineWidth: lineWidth)
  }

  private init(
    m: Int, k: Int, n: Int, current: [Int8], reference: [Int8], weights: [Int8], mode: DifferenceMode, lineWidth: Int
  ) {
    precondition(m >= 1 && k >= 1 && n >= 1 && lineWidth >= 1, "a matrix product of nothing: \(m) x \(k) x \(n)")
    precondition(
      current.count == m * k && reference.count == m * k && weights.count == k * n,
      "\(current.count), \(reference.count) and \(weights.count) values are no product of \(m) x \(k) x \(n)")
    self.m = m
    self.k = k
    self.n = n
    self.current = current
    self.reference = reference
    self.weights = weights
    self.mode = mode
    self.lineWidth = lineWidth
  }

  /// Multiplications of a dense execution.
  public var multiplications: Int { m * k * n }

  /// The golden result: differences times weights, M x N. In original mode that is the product itself.
  public var product: [Int32] {
    var sums = [Int32](repeating: 0, count: m * n)
    sums.withUnsafeMutableBufferPointer { sums in
      weights.withUnsafeBufferPointer { weights in
        for row in 0..<m {
          for input in 0..<k {
            let value = Int32(current[row * k + input]) - Int32(reference[row * k + input])
            guard value != 0 else { continue }
            for column in 0..<n { sums[row * n + column] &+= value &* Int32(weights[input * n + column]) }
          }
        }
      }
    }
    return sums
  }

  /// The golden result of dense int8 execution: the activations times the weights, M x N.
  public var denseProduct: [Int32] { MatrixTask(m: m, k: k, n: n, current: current, weights: weights).product }

  /// The differences of `inputs` of a row, numbered from the first of them.
  public func differences(row: Int, inputs: Range<Int>) -> [EncodedDifference] {
    inputs.map { input in
      let index = row * k + input
      return EncodedDifference(
        current: Int(current[index]), reference: Int(reference[index]), mode: mode, input: input - inputs.lowerBound)
    }
  }
}
