import HDL

/// One lane of a word that is being packed.
struct PackedSlot {
  let isUsed: Bit
  let operand: LaneOperand
  let isHigh: Bit
  let position: UInt
}

/// Places the first values of a queue on the lanes of one word (Fig. 11, reorder and notate bit width).
struct Packing {
  let slots: [PackedSlot]
  /// Whether every lane has a slot.
  let isFull: Bit
  /// Whether a value had to stay behind because its weight's bank is read already, or because it or the first one is
  /// split.
  let isBlocked: Bit
  /// Whether the last lane holds a high nibble whose low one opens the next word.
  let isSpilled: Bit
  /// Whether the word holds 128 of its first value, and the rest follows.
  let isSplit: Bit
  /// The values that are through.
  let popped: UInt

  /// - Parameters:
  ///   - front: as many values as there are lanes, and which of them exist.
  ///   - isHalfDone: whether the first value's high nibble is gone already.
  ///   - isRest: whether 128 of the first value is gone already.
  init(_ front: [(exists: Bit, value: QueuedDifference)], isHalfDone: Bit, isRest: Bit, banks: Int) {
    let lanes = front.count
    // filled[f]: the values so far fill f lanes.
    var filled: [Bit] = (0...lanes).map { Bit($0 == 0) }
    var goesOn: Bit = true
    var blocked: Bit = false
    var spilled: Bit = false
    var through: [Bit] = []
    var split: Bit = false
    var candidates: [[Candidate]] = Array(repeating: [], count: lanes)
    for (index, entry) in front.enumerated() {
      let open = (goesOn & entry.exists & !filled[lanes]).named("open_\(index)")
      let operand = DifferenceOperand(
        magnitude: entry.value.magnitude, isNegative: entry.value.isNegative, isRest: index == 0 ? isRest : false)
      let isTaken = Packing.conflict(entry.value, with: front[..<index].map(\.value), banks: banks)
      let conflict = index == 0 ? isTaken : isTaken | operand.isSplit
      let placed = (open & !conflict).named("placed_\(index)")
      let takesTwo = index == 0 ? entry.value.isFull & !isHalfDone : entry.value.isFull
      blocked = blocked | (open & conflict)
      let splits = index == 0 ? placed & operand.isSplit : false
      split = split | splits
      let spills = placed & takesTwo & filled[lanes - 1]
      spilled = spilled | spills
      through.append(placed & !spills & !splits)
      for lane in 0..<lanes {
        let isFirst = filled[lane]
        let isSecond = lane > 0 ? filled[lane - 1] & takesTwo : false
        candidates[lane].append(
          Candidate(
            selects: placed & (isFirst | isSecond), isHigh: lane % 2 == 1 ? takesTwo : false, operand: operand,
            position: entry.value.position))
      }
      filled = (0...lanes).map { count in
        if count > 2 * (index + 1) { return false }
        let byOne = count >= 1 ? filled[count - 1] : false
        let byTwo = count >= 2 ? filled[count - 2] : false
        let moved = mux(takesTwo, count == lanes ? byTwo | byOne : byTwo, byOne)
        return mux(placed, moved, filled[count]).named("filled_\(index)_\(count)")
      }
      goesOn = goesOn & placed & !splits
    }
    slots = candidates.map(Packing.slot)
    isFull = filled[lanes].named("wordIsFull")
    isBlocked = (blocked | split).named("wordIsBlocked")
    isSplit = split.named("wordIsSplit")
    isSpilled = spilled.named("wordIsSpilled")
    popped = popcountOf(through).named("poppedValues")
  }

  private static func conflict(_ value: QueuedDifference, with others: [QueuedDifference], banks: Int) -> Bit {
    guard banks > 0 else { return false }
    let bank = value.position[0...(banks.log2 - 1)]
    return others.reduce(false) { $0 | ($1.position[0...(banks.log2 - 1)] == bank) }
  }

  private struct Candidate {
    let selects: Bit
    let isHigh: Bit
    let operand: DifferenceOperand
    let position: UInt
  }

  /// The slot that one of the candidates fills, or zeros.
  private static func slot(_ candidates: [Candidate]) -> PackedSlot {
    func any(_ bit: (Candidate) -> Bit) -> Bit { candidates.reduce(false) { $0 | ($1.selects & bit($1)) } }
    func choose(_ part: (Candidate) -> UInt) -> UInt {
      let parts = candidates.map { candidate -> UInt in
        let bits = part(candidate)
        return bits & candidate.selects.replicated(bits.width)
      }
      return parts.dropFirst().reduce(parts[0], |)
    }
    func chosen(_ candidate: Candidate) -> LaneOperand {
      mux(candidate.isHigh, candidate.operand.high, candidate.operand.low)
    }
    return PackedSlot(
      isUsed: any { _ in true },
      operand: LaneOperand(nibble: choose { chosen($0).nibble }, carry: any { chosen($0).carry }),
      isHigh: any(\.isHigh), position: choose(\.position))
  }
}
