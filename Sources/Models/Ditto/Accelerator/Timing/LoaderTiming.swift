/// A unit that reads a list of transfers and counts what comes: beats, or words of `ratio` beats, which are there a cycle
/// after the last of them.
struct LoaderTiming: Sendable {
  let ratio: Int
  private(set) var requests = CycleQueue<Transfer>()
  private var beatsLeft = 0
  private var beatsOfWord = 0
  private var isWordFull = false
  private(set) var isBusy = false

  init(ratio: Int = 1) { self.ratio = ratio }

  /// Whether everything is there at the end of this cycle, if a beat comes or not.
  func finishes(beat: Bool) -> Bool {
    isBusy && (ratio == 1 ? beat && beatsLeft == 1 : isWordFull && beatsLeft == 0)
  }

  mutating func start(_ transfers: [Transfer]) {
    requests.append(contentsOf: transfers)
    beatsLeft = transfers.reduce(0) { $0 + $1.beats }
    isBusy = true
  }

  mutating func advance(isServed: Bool, beat: Bool) {
    let finishes = finishes(beat: beat)
    if isServed { requests.removeFirst() }
    isWordFull = false
    if beat {
      beatsLeft -= 1
      beatsOfWord = (beatsOfWord + 1) % ratio
      isWordFull = ratio > 1 && beatsOfWord == 0
    }
    if finishes { isBusy = false }
  }
}

/// Gives beats one after the other, the first a cycle after it was read: the scratchpads of activations and of weights.
struct FeederTiming<Beat: Sendable>: Sendable {
  private var beats = CycleQueue<Beat>()
  private(set) var shown: Beat?

  mutating func start(_ list: [Beat]) { beats.append(contentsOf: list) }

  mutating func advance(isTaken: Bool) {
    guard shown == nil || isTaken else { return }
    shown = beats.first
    if shown != nil { beats.removeFirst() }
  }
}
