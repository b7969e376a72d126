/// Bytes that a condensed product moves to and from memory, for int8 tokens, weights and results.
///
/// Every operand is counted once: what is moved, not how often a small buffer makes it move again.
public struct CondensingTraffic: Hashable, Sendable, Codable {
  /// All tokens, the weights, all results.
  public var dense: Int
  /// The tokens for detection, the informative ones once more, the weights, all results: the full store.
  public var full: Int
  /// The informative tokens, the weights, their results, and the table that expands them when they are loaded. Detection
  /// reads the tokens while the layer before produces them.
  public var condensed: Int

  public init(dense: Int, full: Int, condensed: Int) {
    self.dense = dense
    self.full = full
    self.condensed = condensed
  }

  /// - Parameters:
  ///   - rows: tokens.
  ///   - kept: those that are computed.
  ///   - referenceBits: bits of a reference in the table, beside the bit that says whether it counts.
  public init(rows: Int, kept: Int, inputs: Int, outputs: Int, referenceBits: Int) {
    let weights = inputs * outputs
    let table = (rows * (1 + referenceBits) + 7) / 8
    dense = rows * inputs + weights + rows * outputs
    full = rows * inputs + kept * inputs + weights + rows * outputs
    condensed = kept * inputs + weights + kept * outputs + table
  }

  /// Of the dense product.
  public var fullShare: Double { Double(full) / Double(dense) }
  public var condensedShare: Double { Double(condensed) / Double(dense) }

  /// Bits that number `count` references.
  public static func referenceBits(_ count: Int) -> Int {
    max(1, Int.bitWidth - max(0, count - 1).leadingZeroBitCount)
  }
}
