/// The timing of the vector reader: sums from the compute stage or from memory, and previous sums.
struct VectorReaderTiming: Sendable {
  let sumBeats: Int
  private(set) var requests = CycleQueue<Transfer>()
  private var beatsOfWord = 0
  private var isWordFull = false
  private var isHeld = false
  private var vectorsLeft = 0
  var isFromMemory = false
  var addsPrevious = false

  init(sumBeats: Int) { self.sumBeats = sumBeats }

  var isBusy: Bool { vectorsLeft > 0 || !requests.isEmpty }
  private var needsWord: Bool { isFromMemory || addsPrevious }
  private var isFirstOfBoth: Bool { isFromMemory && addsPrevious && !isHeld }

  func offers(computed: Bool) -> Bool {
    vectorsLeft > 0 && (!needsWord || (isWordFull && !isFirstOfBoth)) && (isFromMemory || computed)
  }
  func takesBeat(pops: Bool) -> Bool { !isWordFull || takesWord(pops: pops) }
  func finishes(pops: Bool) -> Bool { pops && vectorsLeft == 1 }
  private func takesWord(pops: Bool) -> Bool { isFirstOfBoth || (pops && needsWord) }

  mutating func start(_ transfers: [Transfer], vectors: Int) {
    requests.append(contentsOf: transfers)
    vectorsLeft = vectors
  }

  mutating func advance(isServed: Bool, beat: Bool, pops: Bool) {
    if isServed { requests.removeFirst() }
    let takesWord = takesWord(pops: pops)
    let holds = isWordFull && isFirstOfBoth
    if isWordFull && takesWord { isWordFull = false }
    if beat {
      beatsOfWord = (beatsOfWord + 1) % sumBeats
      if beatsOfWord == 0 { isWordFull = true }
    }
    if holds { isHeld = true }
    if pops {
      isHeld = false
      vectorsLeft -= 1
    }
  }
}

/// The timing of the vector writer: a transfer a vector, sums first.
struct VectorWriterTiming: Sendable {
  enum State { case choose, address, data }

  let geometry: AcceleratorGeometry
  private(set) var state = State.choose
  private(set) var writesSums = false
  private var beat = 0
  private var underWay = 0
  private var sums = CycleQueue<Int>()
  private var results = CycleQueue<Int>()
  var storesResults = false

  init(_ geometry: AcceleratorGeometry) { self.geometry = geometry }

  private var beats: Int { writesSums ? geometry.sumBeats : geometry.resultBeats }
  var transfer: Transfer? {
    guard state == .address, let address = writesSums ? sums.first : results.first else { return nil }
    return Transfer(address: address, beats: beats)
  }
  func isDone(beatFires: Bool) -> Bool { beatFires && beat == beats - 1 }
  func sumsReady(beatFires: Bool) -> Bool { isDone(beatFires: beatFires) && writesSums }
  func resultsReady(beatFires: Bool) -> Bool {
    (state == .choose && !storesResults) || (isDone(beatFires: beatFires) && !writesSums)
  }
  func isIdle(sumsValid: Bool, resultsValid: Bool) -> Bool {
    state == .choose && !sumsValid && !resultsValid && underWay == 0
  }

  /// The addresses of the vectors of a block of channels.
  mutating func prepare(sums: [Int], results: [Int]) {
    self.sums = CycleQueue()
    self.results = CycleQueue()
    self.sums.append(contentsOf: sums)
    self.results.append(contentsOf: results)
  }

  mutating func advance(
    sumsValid: Bool, resultsValid: Bool, isServed: Bool, beatFires: Bool, isAcknowledged: Bool
  ) {
    switch state {
    case .choose:
      beat = 0
      if sumsValid {
        writesSums = true
        state = .address
      } else if resultsValid && storesResults {
        writesSums = false
        state = .address
      }
    case .address: if isServed { state = .data }
    case .data:
      let isDone = isDone(beatFires: beatFires)
      if beatFires { beat += 1 }
      if isDone {
        state = .choose
        if writesSums { sums.removeFirst() } else { results.removeFirst() }
      }
    }
    underWay += (isServed ? 1 : 0) - (isAcknowledged ? 1 : 0)
  }
}
