import HDL

/// One lane of a word that is being packed.
struct PackedSlot {
  let isUsed: Bit
  let nibble: UInt
  let isNegative: Bit
  let isHigh: Bit
  let position: UInt
}

/// Places the first values of a queue on the lanes of one word (Fig. 11, reorder and notate bit width).
struct Packing {
  let slots: [PackedSlot]
  /// Whether every lane has a slot.
  let isFull: Bit
  /// Whether a value had to stay behind because its weight's bank is read already.
  let isBlocked: Bit
  /// Whether the last lane holds a high nibble whose low one opens the next word.
  let isSpilled: Bit
  /// The values that are through.
  let popped: UInt

  /// - Parameters:
  ///   - front: as many values as there are lanes, and which of them exist.
  ///   - isHalfDone: whether the first value's high nibble is gone already.
  init(_ front: [(exists: Bit, value: QueuedDifference)], isHalfDone: Bit, banks: Int) {
    let lanes = front.count
    // filled[f]: the values so far fill f lanes.
    var filled: [Bit] = (0...lanes).map { Bit($0 == 0) }
    var goesOn: Bit = true
    var blocked: Bit = false
    var spilled: Bit = false
    var through: [Bit] = []
    var candidates: [[(selects: Bit, isHigh: Bit, value: QueuedDifference)]] = Array(repeating: [], count: lanes)
    for (index, entry) in front.enumerated() {
      let open = (goesOn & entry.exists & !filled[lanes]).named("open_\(index)")
      let conflict = Packing.conflict(entry.value, with: front[..<index].map(\.value), banks: banks)
      let placed = (open & !conflict).named("placed_\(index)")
      let takesTwo = index == 0 ? entry.value.isFull & !isHalfDone : entry.value.isFull
      blocked = blocked | (open & conflict)
      let spills = placed & takesTwo & filled[lanes - 1]
      spilled = spilled | spills
      through.append(placed & !spills)
      for lane in 0..<lanes {
        let isFirst = filled[lane]
        let isSecond = lane > 0 ? filled[lane - 1] & takesTwo : false
        candidates[lane].append((placed & (isFirst | isSecond), lane % 2 == 1 ? takesTwo : false, entry.value))
      }
      filled = (0...lanes).map { count in
        let byOne = count >= 1 ? filled[count - 1] : false
        let byTwo = count >= 2 ? filled[count - 2] : false
        let moved = mux(takesTwo, count == lanes ? byTwo | byOne : byTwo, byOne)
        return mux(placed, moved, filled[count]).named("filled_\(index)_\(count)")
      }
      goesOn = goesOn & placed
    }
    slots = candidates.map(Packing.slot)
    isFull = filled[lanes].named("wordIsFull")
    isBlocked = blocked.named("wordIsBlocked")
    isSpilled = spilled.named("wordIsSpilled")
    popped = popcountOf(through).named("poppedValues")
  }

  private static func conflict(_ value: QueuedDifference, with others: [QueuedDifference], banks: Int) -> Bit {
    guard banks > 0 else { return false }
    let bank = value.position[0...(banks.log2 - 1)]
    return others.reduce(false) { $0 | ($1.position[0...(banks.log2 - 1)] == bank) }
  }

  /// The slot that one of the candidates fills, or zeros.
  private static func slot(_ candidates: [(selects: Bit, isHigh: Bit, value: QueuedDifference)]) -> PackedSlot {
    func any(_ bit: (QueuedDifference, Bit) -> Bit) -> Bit {
      candidates.reduce(false) { $0 | ($1.selects & bit($1.value, $1.isHigh)) }
    }
    func choose(_ part: (QueuedDifference, Bit) -> UInt) -> UInt {
      let parts = candidates.map { candidate -> UInt in
        let bits = part(candidate.value, candidate.isHigh)
        return bits & candidate.selects.replicated(bits.width)
      }
      return parts.dropFirst().reduce(parts[0], |)
    }
    return PackedSlot(
      isUsed: any { _, _ in true },
      nibble: choose { value, isHigh in mux(isHigh, value.magnitude[4...7], value.magnitude[0...3]) },
      isNegative: any { value, _ in value.isNegative }, isHigh: any { _, isHigh in isHigh },
      position: choose { value, _ in value.position })
  }
}
