/// The cycle model of the encoding unit whose words are packed in order (Fig. 11).
///
/// A beat waits one cycle while it is classified, then its values enter the queue if they all fit; a word is formed from
/// the front of the queue and stands in the output register. So the first word of a beat is there three cycles after it.
public struct EncodingUnitModel: EncoderModel {
  public let lanes: Int
  public let queueDepth: Int
  public let banks: Int?

  public private(set) var word: SlotWord?
  public private(set) var wordTag = 0
  public private(set) var statistics = EncodingStatistics()
  private var held: EncodedBeat?
  private var queue: [EncodedDifference] = []
  /// Whether the high nibble of the first value is gone already.
  private var isHalfDone = false
  /// Whether 128 of the first value is gone already.
  private var isRest = false
  /// The values that are left of a tile whose last beat is in the queue.
  private var ending: (values: Int, tag: Int)?

  /// - Parameter queueDepth: in values.
  public init(lanes: Int = 4, queueDepth: Int = 16, banks: Int? = 8) {
    self.lanes = lanes
    self.queueDepth = queueDepth
    self.banks = banks
  }

  public var isReady: Bool { held == nil || takesBeat }

  private var takesBeat: Bool {
    guard let held else { return false }
    let arriving = held.differences.reduce(0) { $0 + ($1.kind == .zero ? 0 : 1) }
    return queue.count + arriving <= queueDepth && !(held.isLast && ending != nil)
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
      queue += held.differences.filter { $0.kind != .zero }
      if held.isLast { ending = (queue.count, held.tag) }
    }
    if accepts { held = beat }
  }

  private mutating func formWord() {
    let available = min(ending?.values ?? queue.count, lanes)
    var slots: [Slot] = []
    var popped = 0
    var isSpilled = false
    var isBlocked = false
    var isSplit = false
    for difference in queue.prefix(available) where slots.count < lanes && !isBlocked {
      let isLarge = difference.isSplit && !(popped == 0 && isRest)
      let isTaken = banks.map { banks in slots.contains { $0.input % banks == difference.input % banks } } ?? false
      if isTaken || (isLarge && popped > 0) {
        isBlocked = true
        continue
      }
      if isLarge {
        slots = [Slot(difference, high: false), Slot(difference, high: true)]
        isBlocked = true
        isSplit = true
        continue
      }
      let part = difference.lastPart
      let isWhole = difference.kind == .full && !(popped == 0 && isHalfDone)
      if !isWhole {
        slots.append(Slot(difference, part: part, high: false))
      } else if slots.count % 2 == 0 {
        slots += [Slot(difference, part: part, high: false), Slot(difference, part: part, high: true)]
      } else if slots.count + 1 < lanes {
        slots += [Slot(difference, part: part, high: true), Slot(difference, part: part, high: false)]
      } else {
        slots.append(Slot(difference, part: part, high: true))
        isSpilled = true
      }
      if !isSpilled { popped += 1 }
    }
    guard slots.count == lanes || isBlocked || ending != nil else { return }
    let isLast = ending?.values == popped && !isSpilled
    word = SlotWord(slots: slots + [Slot?](repeating: nil, count: lanes - slots.count), isLast: isLast)
    wordTag = ending?.tag ?? 0
    queue.removeFirst(popped)
    isHalfDone = isSpilled
    isRest = isSplit
    if isLast { ending = nil } else { ending?.values -= popped }
  }
}
