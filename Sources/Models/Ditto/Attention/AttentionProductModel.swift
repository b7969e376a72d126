/// What one denoising step of an attention product did.
public struct AttentionStep: Hashable, Sendable {
  /// One for each row of the left side: its products with all rows of the right side.
  public var sums: [[Int]]
  /// Matrix products that it took: 1 at the first step and with a constant right side, otherwise 2.
  public var passes: Int
}

/// The golden model of Q K^T and P V over the denoising steps (paper section IV-A, Fig. 7): the first step is dense, each
/// later one adds what has changed to the sums of the step before.
///
/// Self-attention takes two passes into one accumulator: a_t times the change of b, then the change of a times
/// b_(t+1). With the constant keys and values of cross-attention the first of these is zero and left out.
public struct AttentionProductModel: Sendable {
  private let isConstant: Bool
  private var left: [[Int]] = []
  private var right: [[Int]] = []
  private var sums: [[Int]] = []

  /// - Parameter rightIsConstant: whether `b` is the same in all steps: cross-attention.
  public init(rightIsConstant: Bool = false) { isConstant = rightIsConstant }

  /// - Parameters:
  ///   - a: rows of int8 (queries), or of 0...255 (softmax).
  ///   - b: rows of int8 as long as those of `a`: keys, or values transposed.
  public mutating func step(_ a: [[Int]], _ b: [[Int]]) -> AttentionStep {
    precondition(!isConstant || right.isEmpty || right == b, "a constant right side has changed")
    defer { (left, right) = (a, b) }
    if left.isEmpty {
      sums = productOfRows(a, b)
      return AttentionStep(sums: sums, passes: 1)
    }
    if !isConstant { sums = added(sums, productOfRows(a, differences(b, right))) }
    sums = added(sums, productOfRows(differences(a, left), right))
    return AttentionStep(sums: sums, passes: isConstant ? 1 : 2)
  }
}

/// The products of every row of `a` with every row of `b`.
public func productOfRows(_ a: [[Int]], _ b: [[Int]]) -> [[Int]] {
  a.map { row in
    b.map { other in
      var sum = 0
      for index in row.indices where row[index] != 0 { sum += row[index] * other[index] }
      return sum
    }
  }
}

private func added(_ a: [[Int]], _ b: [[Int]]) -> [[Int]] { zip(a, b).map { zip($0, $1).map(+) } }
private func differences(_ a: [[Int]], _ b: [[Int]]) -> [[Int]] { zip(a, b).map { zip($0, $1).map(-) } }
