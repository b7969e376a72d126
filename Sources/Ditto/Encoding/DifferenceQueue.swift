import HDL
import HDLLibrary

/// The queue between the front of an encoding unit and the packing of words: a ring of registers that takes all values
/// of a beat at once, and shows the first ones.
///
/// It knows which values belong to a tile whose last beat it holds (`ahead`), so that values of the next tile can enter
/// behind them.
struct DifferenceQueue {
  let isEnding: Bit
  let endingTag: UInt
  let isHalfDone: Bit
  /// Whether 128 of the first value is gone already.
  let isRest: Bit
  /// The values that are left of the tile that ends.
  let ahead: UInt

  private let count: UInt
  private let head: UInt
  private let values: Vec<UInt>
  private let depth: Int
  private let arriving: UInt
  private let take: Bit
  private let stage: DifferenceStage

  init(_ unit: EncodingUnit, _ stage: DifferenceStage) {
    let configuration = unit.configuration
    let depth = configuration.queueDepth
    self.depth = depth
    self.stage = stage
    let items = DifferenceQueue.items(stage, configuration)
    let present = (0..<configuration.scanWidth).map { stage.present[$0] }

    values = unit.reg(.vec(depth, .uint(items[0].width)), name: "queuedValues")
    count = unit.reg(.uint(0...depth), reset: 0, name: "queuedCount")
    head = unit.reg(.uint(depth.log2), reset: 0, name: "queueHead")
    isEnding = unit.reg(.bit, reset: 0, name: "isEnding")
    endingTag = unit.reg(.uint(2), name: "endingTag")
    ahead = unit.reg(.uint(0...depth), reset: 0, name: "endingCount")
    isHalfDone = unit.reg(.bit, reset: 0, name: "isHalfDone")
    isRest = unit.reg(.bit, reset: 0, name: "isRest")

    arriving = popcount(stage.present).named("arrivingCount")
    let fits = (count + arriving <= UInt(depth)).named("beatFits")
    take = (stage.held & fits & !(stage.heldLast & isEnding)).named("takesBeat")
    stage.$take <== take

    let compact = compacted(items, present: present).enumerated().map { $1.named("arriving_\($0)") }
    let tail = (head &+ count.wrapped(to: depth.log2)).named("queueTail")
    for index in 0..<depth {
      let offset = (UInt(index, width: depth.log2) &- tail).named("offset_\(index)")
      when(take & (offset < arriving)) {
        values[index] <== selected(compact, by: offset.wrapped(to: configuration.scanWidth.log2))
      }
    }
  }

  /// The differences of the held beat with their positions along K.
  static func items(_ stage: DifferenceStage, _ configuration: EncodingConfiguration) -> [UInt] {
    (0..<configuration.scanWidth).map { index in
      let position = concatenate(stage.beat, UInt(index, width: configuration.scanWidth.log2))
      return QueuedDifference(
        magnitude: stage.magnitudes[index], isNegative: stage.negative[index], isFull: stage.full[index],
        position: position
      ).packed
    }
  }

  /// The first values, and which of them are there and belong to one tile.
  func front(_ lanes: Int) -> [(exists: Bit, value: QueuedDifference)] {
    let available = mux(isEnding, ahead, count).named("availableCount")
    return (0..<lanes).map { index in
      let place = index == 0 ? head : head &+ UInt(index)
      return (available > UInt(index), QueuedDifference(selected(values.elements, by: place).named("front_\(index)")))
    }
  }

  func update(forms: Bit, packing: Packing, isLast: Bit) {
    let popped = mux(forms, packing.popped, 0).named("leavingCount")
    let remaining = (count &- popped).restricted(to: 0...depth).named("remainingCount")
    let next = mux(take, (remaining + arriving).restricted(to: 0...depth), remaining).named("nextCount")
    count <== next
    when(forms) {
      head <== head &+ packing.popped.wrapped(to: depth.log2)
      isHalfDone <== packing.isSpilled
      isRest <== packing.isSplit
      when(isEnding) { ahead <== (ahead &- packing.popped).restricted(to: 0...depth) }
      when(isLast) { isEnding <== false }
    }
    when(take & stage.heldLast) {
      isEnding <== true
      endingTag <== stage.heldTag
      ahead <== next
    }
  }
}
