/// The cycle model of the encoding unit with a queue for each lane.
///
/// Lane `l` multiplies the inputs `l`, `l + lanes`, ...; the lanes take a word's slots together, and meet at the end of a
/// tile.
public struct LaneEncodingUnitModel: EncoderModel {
  /// Where the high nibble of a full value goes; the circuit has `partnerLane`.
  public enum HighNibble: Sendable {
    /// Into the same lane one cycle later: every lane has a shifter.
    case sameLane
    /// Into the other lane of the pair in the same cycle (the element of Fig. 12): each lane chooses between the weights
    /// of two banks, and the partner's own value waits.
    case partnerLane
  }

  public let lanes: Int
  public let queueDepth: Int
  public let highNibble: HighNibble

  public private(set) var word: SlotWord?
  public private(set) var wordTag = 0
  public private(set) var statistics = EncodingStatistics()
  private var held: EncodedBeat?
  private var queues: [Queue]
  /// The tag of a tile whose last beat is in the queues.
  private var endingTag: Int?

  private struct Queue {
    var values: [EncodedDifference] = []
    /// Whether the low nibble of the first value is gone already.
    var isHalfDone = false
    /// Whether 128 of the first value is gone already.
    var isRest = false
    /// The values that are left of the tile that ends.
    var ahead = 0
  }

  /// - Parameter queueDepth: of each lane, in values.
  public init(lanes: Int = 4, queueDepth: Int = 16, highNibble: HighNibble = .partnerLane) {
    self.lanes = lanes
    self.highNibble = highNibble
    self.queueDepth = queueDepth
    queues = Array(repeating: Queue(), count: lanes)
  }

  public var isReady: Bool { held == nil || takesBeat }

  private var takesBeat: Bool {
    guard let held, !(held.isLast && endingTag != nil) else { return false }
    return queues.indices.allSatisfy { queues[$0].values.count + arriving(held, $0).count <= queueDepth }
  }

  private func arriving(_ beat: EncodedBeat, _ lane: Int) -> [EncodedDifference] {
    beat.differences.filter { $0.kind != .zero && $0.input % lanes == lane }
  }

  public mutating func advance(_ beat: EncodedBeat?, takesWord: Bool) {
    let takesBeat = takesBeat
    let accepts = isReady
    if beat != nil && !accepts { statistics.stalls += 1 }
    if word == nil || takesWord {
      word = nil
      formWord()
    }
    if takesBeat, let held {
      statistics.count(held)
      for lane in queues.indices {
        queues[lane].values += arriving(held, lane)
        if held.isLast { queues[lane].ahead = queues[lane].values.count }
      }
      if held.isLast { endingTag = held.tag }
    }
    if accepts { held = beat }
  }

  private mutating func formWord() {
    let isEnding = endingTag != nil
    let available = queues.map { (isEnding ? $0.ahead : $0.values.count) > 0 }
    guard isEnding || available.contains(true) else { return }
    let slots = highNibble == .sameLane ? takeNibbles(available) : takePairs(available)
    let isLast = isEnding && queues.allSatisfy { $0.ahead == 0 }
    word = SlotWord(slots: slots, isLast: isLast)
    wordTag = endingTag ?? 0
    if isLast { endingTag = nil }
  }

  /// One nibble from each lane.
  private mutating func takeNibbles(_ available: [Bool]) -> [Slot?] {
    queues.indices.map { lane in
      guard available[lane] else { return nil }
      let value = queues[lane].values[0]
      let isHigh = queues[lane].isHalfDone
      let part = queues[lane].isRest ? 1 : 0
      if value.kind == .full && !isHigh { queues[lane].isHalfDone = true } else { finishPart(lane) }
      return Slot(value, part: part, high: isHigh)
    }
  }

  /// From each pair of lanes one full value or up to two low ones.
  private mutating func takePairs(_ available: [Bool]) -> [Slot?] {
    stride(from: 0, to: lanes, by: 2).flatMap { even -> [Slot?] in
      let pair = [even, even + 1].filter { available[$0] }
      if let full = pair.first(where: { queues[$0].values[0].kind == .full }) {
        let value = queues[full].values[0]
        let part = queues[full].isRest ? 1 : 0
        finishPart(full)
        return [Slot(value, part: part, high: false), Slot(value, part: part, high: true)]
      }
      return [even, even + 1].map { lane in
        guard available[lane] else { return nil }
        let value = queues[lane].values[0]
        drop(lane)
        return Slot(value, high: false)
      }
    }
  }

  /// Goes on to the rest of the first value, or to the next value.
  private mutating func finishPart(_ lane: Int) {
    queues[lane].isHalfDone = false
    if queues[lane].values[0].isSplit && !queues[lane].isRest {
      queues[lane].isRest = true
    } else {
      drop(lane)
    }
  }

  private mutating func drop(_ lane: Int) {
    queues[lane].isHalfDone = false
    queues[lane].isRest = false
    queues[lane].values.removeFirst()
    if endingTag != nil { queues[lane].ahead -= 1 }
  }
}
