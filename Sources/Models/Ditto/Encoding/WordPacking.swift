/// The golden model of the encoding unit's reordering (Fig. 11): the words of a tile, in order.
///
/// Nibbles fill the lanes from left to right without gaps. A low value takes the next lane. Of a full value the high
/// nibble goes to the odd one of its two lanes, where the shifter is; so the low nibble comes first when the next lane is
/// even and second when it is odd, and where only the last lane is left it opens the next word. A value beyond -128...128
/// has a word for its first part, and the rest begins the next word. A word ends before a
/// value whose weight lies in a bank that the word already reads, and at the end of the tile.
///
/// - Parameters:
///   - banks: of the weight buffer; a weight lies in bank `input mod banks`. Nil for a buffer that reads any weights.
/// - Returns: at least one word, the last one with `isLast`; empty if nothing is left for it.
public func packWords(_ differences: [EncodedDifference], lanes: Int = 4, banks: Int?) -> [SlotWord] {
  var packer = WordPacker(lanes: lanes, banks: banks)
  for difference in differences where difference.kind != .zero { packer.add(difference) }
  return packer.finish()
}

private struct WordPacker {
  let lanes: Int
  let banks: Int?
  var words: [SlotWord] = []
  var slots: [Slot] = []

  mutating func add(_ difference: EncodedDifference) {
    if slots.count == lanes || isBlocked(difference.input) { close() }
    guard difference.kind == .full else {
      slots.append(Slot(difference, high: false))
      return
    }
    if difference.isSplit {
      if !slots.isEmpty { close() }
      slots = [Slot(difference, high: false), Slot(difference, high: true)]
      close()
    }
    let startsOdd = slots.count % 2 == 1
    slots.append(Slot(difference, part: difference.lastPart, high: startsOdd))
    if slots.count == lanes { close() }
    slots.append(Slot(difference, part: difference.lastPart, high: !startsOdd))
  }

  mutating func finish() -> [SlotWord] {
    if !slots.isEmpty || words.isEmpty { close() }
    words[words.count - 1].isLast = true
    return words
  }

  private func isBlocked(_ input: Int) -> Bool {
    guard let banks else { return false }
    return slots.contains { $0.input % banks == input % banks }
  }

  private mutating func close() {
    let idle = [Slot?](repeating: nil, count: lanes - slots.count)
    words.append(SlotWord(slots: slots + idle, isLast: false))
    slots = []
  }
}

/// The golden model of the encoding unit with a queue for each lane: the nibbles that come from each queue, in order.
///
/// Those of the values whose position along K is `lane` modulo the number of lanes; of a full value the low nibble first, of a split one
/// the first part first.
public func packLanes(_ differences: [EncodedDifference], lanes: Int = 4) -> [[Slot]] {
  (0..<lanes).map { lane in
    differences.filter { $0.input % lanes == lane }.flatMap { difference -> [Slot] in
      switch difference.kind {
      case .zero: []
      case .low: [Slot(difference, high: false)]
      case .full:
        (0...difference.lastPart).flatMap { part in
          [Slot(difference, part: part, high: false), Slot(difference, part: part, high: true)]
        }
      }
    }
  }
}
