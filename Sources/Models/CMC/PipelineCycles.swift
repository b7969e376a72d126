/// How many cycles a GEMM engine takes for tiles whose weights, parameters and tokens always arrive.
public struct GEMMCycles: Hashable, Sendable {
  /// PE rows: words of weights and parameters for a tile.
  public var rows: Int

  public init(rows: Int) { self.rows = rows }

  /// Cycles from a slice of the last K tile to its requantised result.
  public static let latency = 6
  /// Cycles from a slice to the parameters that it takes over.
  private static let parameterLatency = 2

  /// A pass over the tokens with one set of weights.
  public struct Tile: Hashable, Sendable {
    /// Slices that are streamed: at least 1.
    public var tokens: Int
    /// Whether the tile begins new output features, and so needs parameters.
    public var isFirst: Bool
    public init(tokens: Int, isFirst: Bool) {
      self.tokens = tokens
      self.isFirst = isFirst
    }
  }

  public struct Result: Hashable, Sendable {
    /// From the cycle of the first word of weights to the one of the last result.
    public var cycles: Int
    /// Cycles in which a slice is multiplied.
    public var streaming: Int
  }

  /// Weights are loaded while the tile before is streamed, from the cycle of its first slice on; parameters from the
  /// third cycle after it on.
  public func run(_ tiles: [Tile]) -> Result {
    var slice = 0
    var weights = rows
    var parameters = rows
    var streaming = 0
    for tile in tiles {
      slice = max(slice, weights, tile.isFirst ? parameters : 0)
      weights = slice + rows
      if tile.isFirst { parameters = slice + Self.parameterLatency + 1 + rows }
      slice += tile.tokens
      streaming += tile.tokens
    }
    return Result(cycles: slice - 1 + Self.latency + 1, streaming: streaming)
  }
}

/// How many cycles a recovery engine takes.
public enum RecoveryCycles {
  /// Cycles from a motion vector's position to the written entry.
  public static let latency = 2

  /// From the cycle that takes the first command to the one in which the last is done, for commands that follow each
  /// other at once: an entry a cycle, and a cycle for a command without entries.
  public static func run(_ counts: [Int]) -> Int { counts.reduce(0) { $0 + max(1, $1) } + latency }
}
