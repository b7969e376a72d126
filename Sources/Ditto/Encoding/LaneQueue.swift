import HDL
import HDLLibrary

/// The queue of one lane: takes the values of a beat that belong to the lane, and shows the first one.
final class LaneQueue: Module {
  let depth: Int
  /// Values that can come in a cycle.
  let ways: Int
  let positionWidth: Int

  @Input(\LaneQueue.arrivals) var values: Vec<UInt>
  @Input(\LaneQueue.ways) var present: UInt
  /// Whether the values of the beat enter, which they may if they fit.
  @Input var take: Bit
  @Output var fits: Bit
  /// Whether the beat ends its tile.
  @Input var last: Bit
  /// Whether all values of the tile at the front are inside: of those behind them none is shown.
  @Input var isEnding: Bit
  /// Whether the value that is shown goes into a word; only where there is one. It stays if it `isSplit`.
  @Input var advance: Bit

  @Output var exists: Bit
  /// Whether nothing of the tile is left after this cycle, if the value is taken.
  @Output var isFinal: Bit
  @Output(4) var lowNibble: UInt
  @Output var lowCarry: Bit
  @Output(4) var highNibble: UInt
  @Output var highCarry: Bit
  @Output var isFull: Bit
  /// Whether only a part of the value is shown, and the rest follows.
  @Output var isSplit: Bit
  @Output(\LaneQueue.positionWidth) var position: UInt

  var arrivals: Shape<Vec<UInt>> { .vec(ways, .uint(positionWidth + QueuedDifference.fixedWidth)) }

  init(depth: Int, ways: Int, positionWidth: Int) {
    self.depth = depth
    self.ways = ways
    self.positionWidth = positionWidth
  }

  override func body() {
    let queued = reg(.vec(depth, values.element), name: "queued")
    let count = reg(.uint(0...depth), reset: 0, name: "count")
    let head = reg(.uint(depth.log2), reset: 0, name: "head")
    let ahead = reg(.uint(0...depth), reset: 0, name: "ahead")

    let arriving = popcount(present).named("arriving")
    fits = count + arriving <= UInt(depth)
    let available = mux(isEnding, ahead, count).named("available")
    let front = QueuedDifference(selected(queued.elements, by: head).named("front"))
    exists = available != 0
    isFinal = available <= 1
    let isRest = reg(.bit, reset: 0, name: "isRest")
    let operand = DifferenceOperand(magnitude: front.magnitude, isNegative: front.isNegative, isRest: isRest)
    lowNibble = operand.low.nibble
    lowCarry = operand.low.carry
    highNibble = operand.high.nibble
    highCarry = operand.high.carry
    isFull = front.isFull
    isSplit = operand.isSplit
    let leaves = (advance & !isSplit).named("leaves")
    when(advance) { isRest <== isSplit }
    position = front.position

    when(leaves) { head <== head &+ 1 }
    let remaining = (count &- leaves.unsigned).restricted(to: 0...depth).named("remainingCount")
    let next = mux(take, (remaining + arriving).restricted(to: 0...depth), remaining).named("nextCount")
    count <== next
    when(isEnding & leaves) { ahead <== (ahead &- 1).restricted(to: 0...depth) }
    when(take & last) { ahead <== next }
    store(queued, at: (head &+ count.wrapped(to: depth.log2)).named("tail"), arriving)
  }

  private func store(_ queued: Vec<UInt>, at tail: UInt, _ arriving: UInt) {
    let compact = compacted(values.elements, present: (0..<ways).map { present[$0] })
    for index in 0..<depth {
      let offset = (UInt(index, width: depth.log2) &- tail).named("offset_\(index)")
      when(take & (offset < arriving)) {
        queued[index] <== (ways == 1 ? compact[0] : selected(compact, by: offset.wrapped(to: ways.log2)))
      }
    }
  }
}
