/// Which bits of which signals the text refers to, and from which unit first.
struct SignalUsage {
  /// Bit 0: the whole signal is read outside of checks. Bit 1: it is read as a whole somewhere.
  private var whole: [UInt8] = []
  /// The highest bit that is read, or -1.
  private(set) var topBit: [Int32] = []
  private(set) var firstUnit: [Int32] = []
  private var partial: [(signal: Int32, high: Int32, low: Int32)] = []

  mutating func addSignal() {
    whole.append(0)
    topBit.append(-1)
    firstUnit.append(.max)
  }

  mutating func readWhole(_ signal: SignalID, unit: Int32, isInChecks: Bool) {
    let index = Int(signal.index)
    whole[index] |= isInChecks ? 2 : 3
    firstUnit[index] = min(firstUnit[index], unit)
  }

  mutating func read(_ signal: SignalID, high: Int, low: Int, unit: Int32, isInChecks: Bool) {
    let index = Int(signal.index)
    topBit[index] = max(topBit[index], Int32(high))
    firstUnit[index] = min(firstUnit[index], unit)
    if !isInChecks { partial.append((signal.index, Int32(high), Int32(low))) }
  }

  /// Some elements of a bus are read; which ones is not worth knowing.
  mutating func readSomewhere(_ signal: SignalID, unit: Int32) {
    let index = Int(signal.index)
    whole[index] |= 2
    firstUnit[index] = min(firstUnit[index], unit)
  }

  func isRead(_ signal: SignalID) -> Bool { firstUnit[Int(signal.index)] != .max }

  /// How many low bits are needed.
  func neededWidth(_ signal: SignalID, of width: Int) -> Int {
    whole[Int(signal.index)] != 0 ? width : Int(topBit[Int(signal.index)]) + 1
  }

  /// The bits that nothing outside of checks reads, as ranges from the top down, by signal.
  func unreadBits(of signals: [Signal]) -> [[(high: Int, low: Int)]] {
    var read = [[(high: Int32, low: Int32)]](repeating: [], count: signals.count)
    for part in partial where whole[Int(part.signal)] & 1 == 0 { read[Int(part.signal)].append((part.high, part.low)) }
    return signals.indices.map { index in
      if whole[index] & 1 != 0 { return [] }
      var unread: [(high: Int, low: Int)] = []
      var next = signals[index].width - 1
      for part in read[index].sorted(by: { $0.high > $1.high }) {
        if Int(part.high) < next { unread.append((next, Int(part.high) + 1)) }
        next = min(next, Int(part.low) - 1)
      }
      if next >= 0 { unread.append((next, 0)) }
      return unread
    }
  }
}
