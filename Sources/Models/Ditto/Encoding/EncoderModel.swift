/// The differences that an encoding unit scans in one cycle.
public struct EncodedBeat: Hashable, Sendable {
  /// At most as many as the scan width; also those that are zero.
  public var differences: [EncodedDifference]
  /// Whether the beat is the last one of its tile.
  public var isLast: Bool
  /// What the last word of the tile carries along.
  public var tag: Int

  public init(differences: [EncodedDifference], isLast: Bool, tag: Int = 0) {
    self.differences = differences
    self.isLast = isLast
    self.tag = tag
  }
}

/// The beats of a tile; one beat without differences if the tile is empty.
public func beats(_ differences: [EncodedDifference], scanWidth: Int, tag: Int = 0) -> [EncodedBeat] {
  let starts = Array(stride(from: 0, to: max(1, differences.count), by: scanWidth))
  return starts.map { start in
    let end = min(start + scanWidth, differences.count)
    return EncodedBeat(
      differences: start < end ? Array(differences[start..<end]) : [], isLast: start == starts.last, tag: tag)
  }
}

/// What an encoding unit has counted.
public struct EncodingStatistics: Hashable, Sendable {
  /// Differences by class.
  public var zero = 0
  public var low = 0
  public var full = 0
  /// Cycles in which a beat was offered and not taken.
  public var stalls = 0
  public init(zero: Int = 0, low: Int = 0, full: Int = 0, stalls: Int = 0) {
    self.zero = zero
    self.low = low
    self.full = full
    self.stalls = stalls
  }

  mutating func count(_ beat: EncodedBeat) {
    for difference in beat.differences {
      switch difference.kind {
      case .zero: zero += 1
      case .low: low += 1
      case .full: full += 1
      }
    }
  }
}

/// The timing of an encoding unit, cycle for cycle.
///
/// In each cycle, `isReady` and `word` are what the unit shows; then `advance` is the clock edge.
public protocol EncoderModel: Sendable {
  /// Whether the unit takes a beat in this cycle.
  var isReady: Bool { get }
  /// The word at the output.
  var word: SlotWord? { get }
  /// The tag of the word's tile; it means something in its last word.
  var wordTag: Int { get }
  var statistics: EncodingStatistics { get }
  /// - Parameters:
  ///   - beat: what is offered; taken if `isReady`.
  ///   - takesWord: whether somebody takes `word`.
  mutating func advance(_ beat: EncodedBeat?, takesWord: Bool)
}
