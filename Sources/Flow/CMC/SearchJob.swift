import Models

/// A search of a segment: what a SAD codec is asked for.
struct SearchJob {
  /// Tokens of the I frame.
  var references: [[Int]]
  /// P frames; only the last one may have fewer tokens.
  var frames: [[[Int]]]
  /// The number of the I frame, which results of P frames leave out.
  var skippedFrame: Int?
  var isSigned: Bool
  var range = SearchRange.full
  var threshold: Int

  /// What was found for one P token.
  struct Match: Hashable {
    var frame: Int
    var token: Int
    var reference: Int
    var sad: Int
    var informative: Bool
    var last: Bool
  }

  struct Outcome {
    var matches: [Match] = []
    /// From the cycle that takes the command to the last result.
    var cycles = 0
    /// Cycles in which the lanes compare.
    var searching = 0
  }

  var cycleCommand: SADCodecCycles.Command {
    SADCodecCycles.Command(
      references: references.count, tokens: frames[0].count, lastTokens: frames[frames.count - 1].count,
      frames: frames.count, dimension: references[0].count, range: range)
  }
}
