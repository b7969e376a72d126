import BigInt
import HDLIR
import SimulationKernel

/// Gives every value a place and turns the schedule into instructions.
final class ProgramBuilder {
  let graph: FlatGraph
  let schedule: Schedule
  var code: [SKInstruction] = []
  var laneCode: [SKInstruction] = []
  var wordCount = 0
  /// Words that never change.
  var constants: [(slot: UInt32, words: [UInt64])] = []
  /// The first word, or the buffer, of each representative; -1 for none.
  var slots: ContiguousArray<Int32>
  var buffers: ContiguousArray<Int32>
  var bufferShapes: [BufferShape] = []
  var regions: [RegionShape] = []
  var shifts: [ShiftShape] = []
  var spreads: [SpreadShape] = []
  var reductions: [SKReduction] = []
  var segments: [Range<Int>] = []
  /// Elements of packed vectors in lanes of their own.
  var unpacked: [UnpackKey: UInt32] = [:]
  private var constantSlots: [UInt64: UInt32] = [:]
  private var isComplete = false
  private var temporaries: [UInt32] = []
  private var nextTemporary = 0

  struct BufferShape {
    var lanes: Int
    var is64: Bool
    /// Holds one block at a time.
    var isTemporary: Bool
    /// What each lane holds from the start, for `laneIndex`.
    var contents: [Int32]?
  }
  struct RegionShape {
    var code: Range<Int>
    var lanes: Int
    var block: Int
  }
  struct ShiftShape {
    var distance, period, border, lanes: Int
    var index: [Int32]?
  }
  struct SpreadShape {
    var index: [Int32]
    var run, runStride: Int
  }
  struct UnpackKey: Hashable {
    var cell: Int32
    var width: Int32
    var isSigned: Bool
    var count: Int
  }

  init(_ graph: FlatGraph, _ schedule: Schedule) {
    self.graph = graph
    self.schedule = schedule
    slots = ContiguousArray(repeating: -1, count: graph.cells.count)
    buffers = slots
    code.reserveCapacity(graph.cells.count)
  }

  func build() throws {
    for register in graph.registers { allocateState(register.state) }
    for port in graph.inputs { allocate(representative(port.cell)) }
    for box in graph.boxes {
      for output in box.outputs { allocate(representative(output.cell)) }
    }
    var group = 0
    for segment in Schedule.Segment.allCases {
      let start = code.count
      while group < schedule.groups.count && schedule.groups[group].segment == segment {
        try emit(group)
        group += 1
      }
      if segment == .restOfInputs { prepareCommits() }
      segments.append(start..<code.count)
      put(SK_END, 0)
    }
    // Outputs, writes to memories and checks may name constants that no instruction reads.
    for id in graph.roots(observed: []) where cell(representative(id)).operation == .constant { _ = lowWord(of: id) }
    isComplete = true
  }

  /// The instructions are copied out; the places stay.
  func releaseCode() {
    code = []
    laneCode = []
  }

  private func emit(_ number: Int) throws {
    let group = schedule.groups[number]
    if group.space >= 0 {
      try LaneRegion(self, number).emit()
    } else {
      for id in RunOrder.arranged(group.cells, graph, schedule, group: number) {
        nextTemporary = 0
        try emitWords(id)
      }
    }
  }

  // MARK: Places

  @inline(__always)
  func representative(_ cell: Int32) -> Int32 { schedule.representative[Int(cell)] }
  func cell(_ id: Int32) -> Cell { graph.cells[Int(id)] }
  /// The type as the operand is read: conversions that cost nothing keep the type of their own.
  func type(of id: Int32) -> SignalType { graph.cells[Int(id)].type }
  func lanes(of id: Int32) -> Int16 { schedule.space[Int(representative(id))] }

  func constantValue(of id: Int32) -> Int64? {
    let cell = cell(representative(id))
    guard cell.operation == .constant, cell.width <= 62 else { return nil }
    return Int64(bitPattern: cell.constantWord)
  }

  func allocateWords(_ count: Int) -> UInt32 {
    precondition(!isComplete, "a word is allocated after the storage was made")
    wordCount += count
    return UInt32(wordCount - count)
  }

  /// Gives a representative its place.
  @discardableResult
  func allocate(_ id: Int32) -> UInt32 {
    if slots[Int(id)] < 0 { slots[Int(id)] = Int32(allocateWords(cell(id).words)) }
    return UInt32(slots[Int(id)])
  }

  func allocateState(_ id: Int32) {
    let lanes = schedule.space[Int(id)]
    if lanes < 0 {
      allocate(id)
    } else {
      buffers[Int(id)] = Int32(newBuffer(lanes: graph.spaces[Int(lanes)].count, is64: cell(id).width > 32))
    }
  }

  func newBuffer(lanes: Int, is64: Bool, isTemporary: Bool = false, contents: [Int32]? = nil) -> UInt32 {
    bufferShapes.append(BufferShape(lanes: lanes, is64: is64, isTemporary: isTemporary, contents: contents))
    return UInt32(bufferShapes.count - 1)
  }

  func constantSlot(_ word: UInt64) -> UInt32 {
    if let slot = constantSlots[word] { return slot }
    let slot = allocateWords(1)
    constants.append((slot, [word]))
    constantSlots[word] = slot
    return slot
  }

  /// The first word of a scalar value.
  func lowWord(of id: Int32) -> UInt32 {
    let own = representative(id)
    if slots[Int(own)] >= 0 { return UInt32(slots[Int(own)]) }
    let cell = cell(own)
    precondition(cell.operation == .constant, "a value is used before it is computed")
    if cell.width <= 64 {
      slots[Int(own)] = Int32(constantSlot(cell.constantWord))
    } else {
      let slot = allocateWords(cell.words)
      constants.append((slot, graph.wideConstants[Int(cell.immediate)].words(cell.words)))
      slots[Int(own)] = Int32(slot)
    }
    return UInt32(slots[Int(own)])
  }

  /// A word for the current cell, reused by the next one.
  func temporaryWord() -> UInt32 {
    if nextTemporary == temporaries.count { temporaries.append(allocateWords(1)) }
    nextTemporary += 1
    return temporaries[nextTemporary - 1]
  }

  func put(
    _ operation: SKOperation, _ target: UInt32, _ a: UInt32 = 0, _ b: UInt32 = 0, _ c: UInt32 = 0, flags: Int32 = 0,
    x: Int = 0, y: Int = 0, z: Int = 0
  ) {
    code.append(
      SKInstruction(
        op: operation.rawValue, flags: UInt16(flags), dst: target, a: a, b: b, c: c, x: Int32(x), y: Int32(y),
        z: Int32(z)))
  }

  // MARK: Commits

  /// The next value of each register in a place that the commits of other registers leave alone.
  private(set) var commits: [(group: Int, commit: SKCommit)] = []
  private(set) var swaps: [(group: Int, swap: SKSwap)] = []

  private func prepareCommits() {
    var taken: Set<Int32> = []
    var laneMoves: [(space: Int16, moves: [(state: Int32, next: Int32, group: Int)])] = []
    for register in graph.registers {
      let state = register.state
      let next = representative(register.next)
      if next == state { continue }
      let space = schedule.space[Int(state)]
      if space >= 0 {
        if isComputed(next), schedule.space[Int(next)] >= 0, taken.insert(next).inserted {
          let swap = SKSwap(state: UInt32(buffers[Int(state)]), next: UInt32(buffers[Int(next)]))
          swaps.append((register.group, swap))
        } else if let index = laneMoves.firstIndex(where: { $0.space == space }) {
          laneMoves[index].moves.append((state, register.next, register.group))
        } else {
          laneMoves.append((space, [(state, register.next, register.group)]))
        }
        continue
      }
      let words = cell(state).words
      var source = lowWord(of: register.next)
      if cell(next).operation == .state {
        source = allocateWords(words)
        put(SK_WIDE_MOVE, source, lowWord(of: next), flags: wideFlags(state), x: words, y: words)
      }
      commits.append(
        (register.group, SKCommit(target: lowWord(of: state), source: source, words: UInt32(words))))
    }
    for (space, moves) in laneMoves { moveLanes(space, moves) }
  }

  private func isComputed(_ id: Int32) -> Bool { schedule.groupOf[Int(id)] >= 0 }

  private func moveLanes(_ space: Int16, _ moves: [(state: Int32, next: Int32, group: Int)]) {
    let region = LaneRegion(self, space: space)
    for move in moves {
      let target = newBuffer(lanes: graph.spaces[Int(space)].count, is64: cell(move.state).width > 32)
      region.move(move.next, to: target, is64: cell(move.state).width > 32)
      swaps.append((move.group, SKSwap(state: UInt32(buffers[Int(move.state)]), next: target)))
    }
    region.finish()
  }
}

extension BigInt {
  /// The lowest `count` words of the two's complement form.
  func words(_ count: Int) -> [UInt64] {
    let own = words
    let fill: UInt = self < 0 ? ~0 : 0
    return (0..<count).map { UInt64($0 < own.count ? own[$0] : fill) }
  }
}
