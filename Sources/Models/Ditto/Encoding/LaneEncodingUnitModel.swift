/// The cycle model of the encoding unit with a queue for each lane.
///
/// Lane `l` multiplies the inputs `l`, `l + lanes`, ...; a full value takes it two cycles. The lanes take a word's slots
/// together, and meet at the end of a tile.
public struct LaneEncodingUnitModel: EncoderModel {
  public let lanes: Int
  public let queueDepth: Int

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
    /// The values that are left of the tile that ends.
    var ahead = 0
  }

  /// - Parameter queueDepth: of each lane, in values.
  public init(lanes: Int = 4, queueDepth: Int = 8) {
    self.lanes = lanes
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
    let slots = queues.indices.map { lane -> Slot? in
      let queue = queues[lane]
      guard (isEnding ? queue.ahead : queue.values.count) > 0 else { return nil }
      return Slot(queue.values[0], high: queue.isHalfDone)
    }
    guard isEnding || slots.contains(where: { $0 != nil }) else { return }
    for lane in queues.indices where slots[lane] != nil {
      if queues[lane].values[0].kind == .full && !queues[lane].isHalfDone {
        queues[lane].isHalfDone = true
      } else {
        queues[lane].isHalfDone = false
        queues[lane].values.removeFirst()
        if isEnding { queues[lane].ahead -= 1 }
      }
    }
    let isLast = isEnding && queues.allSatisfy { $0.ahead == 0 }
    word = SlotWord(slots: slots, isLast: isLast)
    wordTag = endingTag ?? 0
    if isLast { endingTag = nil }
  }
}
