/// How a matrix product of M x K differences and K x N weights goes through a compute unit: which tiles each row takes,
/// and which weights are loaded, in order.
///
/// For each group of output channels all rows of the activations go through, as many at a time as there are clusters. The
/// weights of a group are loaded once if K fits in a tile, and otherwise again for each block of rows.
public struct ProductSchedule: Sendable {
  /// One tile of one block of rows.
  public struct Pass: Hashable, Sendable {
    /// The first row of the activations and the first output channel.
    public var row: Int
    public var channel: Int
    public var inputs: Range<Int>
    public var loadsWeights: Bool
    /// Whether the sums are complete after it.
    public var completes: Bool
    /// Whether its weights are not needed any more after it.
    public var releases: Bool

    /// What the last beat carries along: bit 0 completes, bit 1 releases.
    public var tag: Int { (completes ? 1 : 0) | (releases ? 2 : 0) }
  }

  public let passes: [Pass]
  public let rows: Int
  public let banks: Int
  public let scanWidth: Int

  /// - Parameters:
  ///   - shape: M, K and N, each at least 1.
  ///   - rows, columns: of the compute unit.
  ///   - banks: inputs that a beat of weights holds.
  public init(
    shape: (m: Int, k: Int, n: Int), rows: Int, columns: Int, tileDepth: Int, banks: Int, scanWidth: Int
  ) {
    precondition(shape.m >= 1 && shape.k >= 1 && shape.n >= 1, "a matrix product of nothing: \(shape)")
    self.rows = rows
    self.banks = banks
    self.scanWidth = scanWidth
    let fits = shape.k <= tileDepth
    var passes: [Pass] = []
    for channel in stride(from: 0, to: shape.n, by: columns) {
      for row in stride(from: 0, to: shape.m, by: rows) {
        for start in stride(from: 0, to: shape.k, by: tileDepth) {
          passes.append(
            Pass(
              row: row, channel: channel, inputs: start..<min(start + tileDepth, shape.k),
              loadsWeights: !fits || row == 0, completes: start + tileDepth >= shape.k,
              releases: !fits || row + rows >= shape.m))
        }
      }
    }
    self.passes = passes
  }

  /// The beats of cluster `cluster`, whose activations are `differences[row + cluster]` of each pass.
  public func beats(of cluster: Int, _ differences: (_ row: Int, _ inputs: Range<Int>) -> [EncodedDifference]?)
    -> [EncodedBeat]
  {
    passes.flatMap { pass in
      Models.beats(differences(pass.row + cluster, pass.inputs) ?? [], scanWidth: scanWidth, tag: pass.tag)
    }
  }

  /// For each beat of weights: the pass that it belongs to, its first input, and whether it ends the tile.
  public var weightBeats: [(pass: Pass, input: Int, isLast: Bool)] {
    passes.filter(\.loadsWeights).flatMap { pass in
      stride(from: pass.inputs.lowerBound, to: pass.inputs.upperBound, by: banks).map {
        (pass, $0, $0 + banks >= pass.inputs.upperBound)
      }
    }
  }
}
