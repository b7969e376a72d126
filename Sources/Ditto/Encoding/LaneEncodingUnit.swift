import HDL
import HDLLibrary

/// An encoding unit with a queue for each lane: lane `l` multiplies the inputs `l`, `l + lanes`, ... of the tile, whose
/// weights lie in its own bank.
///
/// In each cycle a pair of lanes gives one full value, low nibble in the even lane and high nibble in the odd one, or up to
/// two low values. A difference beyond -128...128 takes its pair for two cycles. So the processing element is that of Fig. 12, and a lane chooses between the weights of two banks: its
/// own, or for a full value of the other lane its partner's. A full value goes first; that of the even lane before that of
/// the odd one. All lanes meet at the end of the tile, where `wordLast` is 1. A tile without a value gives one empty word.
///
/// Throughput: `scanWidth` inputs and one word a cycle. Latency: 3 cycles from a beat to its first word.
/// Golden model: `packLanes`; cycle model: `LaneEncodingUnitModel`.
public final class LaneEncodingUnit: Module {
  let configuration: EncodingConfiguration

  // MARK: Activations
  @Input public var mode: Enum<EncodingMode>
  /// Whether activations are 0...255 instead of -128...127; the ports carry the same eight bits.
  @Input public var isUnsigned: Bit
  @Input public var valid: Bit
  @Output public var ready: Bit
  @Input(\LaneEncodingUnit.activations) public var current: Vec<UInt>
  @Input(\LaneEncodingUnit.activations) public var previous: Vec<UInt>
  @Input(\LaneEncodingUnit.activations) public var neighbour: Vec<UInt>
  /// How many of them there are, from the first on; may be 0.
  @Input(\LaneEncodingUnit.counts) public var count: UInt
  /// Whether the beat ends its tile.
  @Input public var last: Bit
  /// With the last beat of a tile: comes out with its last word.
  @Input(2) public var tag: UInt

  // MARK: Words
  @Output public var wordValid: Bit
  @Input public var wordReady: Bit
  /// Of each lane a signed nibble, and a bit that counts 1 more.
  @Output(\LaneEncodingUnit.nibble) public var nibbles: Vec<SInt>
  @Output(\LaneEncodingUnit.configuration.lanes) public var carries: UInt
  /// One bit a pair of lanes: whether they hold the nibbles of one value.
  @Output(\LaneEncodingUnit.pairs) public var fullWidth: UInt
  /// One bit a lane: whether it works.
  @Output(\LaneEncodingUnit.configuration.lanes) public var used: UInt
  /// One bit a lane: whether its weight is that of the other lane of the pair.
  @Output(\LaneEncodingUnit.configuration.lanes) public var fromPartner: UInt
  /// One bit a bank: whether a weight of it is read.
  @Output(\LaneEncodingUnit.configuration.lanes) public var reads: UInt
  /// For each bank the number of the weight within it: the position along K divided by the lanes.
  @Output(\LaneEncodingUnit.addresses) public var weightAddresses: Vec<UInt>
  @Output public var wordLast: Bit
  @Output(2) public var wordTag: UInt

  // MARK: Statistics
  @Input public var clearStatistics: Bit
  @Output(32) public var zeroCount: UInt
  @Output(32) public var lowCount: UInt
  @Output(32) public var fullCount: UInt
  @Output(32) public var stallCount: UInt

  var activations: Shape<Vec<UInt>> { .vec(configuration.scanWidth, .uint(8)) }
  var counts: Shape<UInt> { .uint(0...configuration.scanWidth) }
  var nibble: Shape<Vec<SInt>> { .vec(configuration.lanes, .sint(4)) }
  var address: Shape<UInt> { .uint(0...(configuration.tileDepth / configuration.lanes - 1)) }
  var addresses: Shape<Vec<UInt>> { .vec(configuration.lanes, address) }

  var pairs: Int { configuration.lanes / 2 }

  public init(_ configuration: EncodingConfiguration) { self.configuration = configuration }

  public override func body() {
    let stage = instance(DifferenceStage(configuration))
    connectActivations(stage)
    let lanes = configuration.lanes
    let ways = configuration.scanWidth / lanes
    let isEnding = reg(.bit, reset: 0, name: "isEnding")
    let endingTag = reg(.uint(2), name: "endingTag")
    let queues = (0..<lanes).map { lane in
      instance(
        LaneQueue(depth: configuration.queueDepth, ways: ways, positionWidth: address.width), "lane_\(lane)")
    }
    let fits = queues.map(\.fits).reduce(true, &)
    let take = (stage.held & fits & !(stage.heldLast & isEnding)).named()
    let someExist = queues.map(\.exists).reduce(false, |)
    let forms = ((someExist | isEnding) & (!wordValid | wordReady)).named()
    let pairing = (0..<pairs).map { LanePair(queues[2 * $0], queues[2 * $0 + 1], $0) }
    let taken = pairing.flatMap { [$0.takesEven, $0.takesOdd] }
    let read = pairing.flatMap { [$0.readsEven, $0.readsOdd] }
    let isLast = zip(queues, taken).map { !$0.exists | ($0.isFinal & $1) }.reduce(isEnding, &).named()
    stage.$take <== take
    for (lane, queue) in queues.enumerated() {
      let indices = stride(from: lane, to: configuration.scanWidth, by: lanes)
      queue.$values <== Vec(indices.enumerated().map { way, index in item(stage, index, way, ways) })
      queue.$present <== concatenate(indices.reversed().map { stage.present[$0] })
      queue.$take <== take
      queue.$last <== stage.heldLast
      queue.$isEnding <== isEnding
      queue.$advance <== forms & read[lane]
    }
    when(forms & isLast) { isEnding <== false }
    when(take & stage.heldLast) {
      isEnding <== true
      endingTag <== stage.heldTag
    }
    showWord(queues, pairing, forms: forms, isLast: isLast, tag: endingTag)
  }

  private func item(_ stage: DifferenceStage, _ index: Int, _ way: Int, _ ways: Int) -> UInt {
    let position = ways == 1 ? stage.beat : concatenate(stage.beat, UInt(way, width: ways.log2))
    return QueuedDifference(
      magnitude: stage.magnitudes[index], isNegative: stage.negative[index], isFull: stage.full[index],
      position: position
    ).packed
  }

  private func connectActivations(_ stage: DifferenceStage) {
    stage.$mode <== mode
    stage.$isUnsigned <== isUnsigned
    stage.$valid <== valid
    ready = stage.ready
    stage.$current <== current
    stage.$previous <== previous
    stage.$neighbour <== neighbour
    stage.$count <== count
    stage.$last <== last
    stage.$tag <== tag
    stage.$clearStatistics <== clearStatistics
    zeroCount = stage.zeroCount
    lowCount = stage.lowCount
    fullCount = stage.fullCount
    stallCount = stage.stallCount
  }

  private func showWord(_ queues: [LaneQueue], _ pairing: [LanePair], forms: Bit, isLast: Bit, tag: UInt) {
    func shown(_ bits: [Bit], _ name: String) -> UInt {
      registered(concatenate(bits.reversed()), enable: forms, name: name)
    }
    let isShown = reg(.bit, reset: 0, name: "wordIsShown")
    when(forms) { isShown <== true }.elsewhen(wordReady) { isShown <== false }
    wordValid = isShown
    let operands = pairing.flatMap { [$0.even, $0.odd] }
    nibbles = registered(Vec(operands.map(\.nibble.asSInt), .sint(4)), enable: forms, name: "wordNibbles")
    carries = shown(operands.map(\.carry), "wordCarries")
    fullWidth = shown(pairing.map(\.isFull), "wordFullWidth")
    used = shown(pairing.flatMap { [$0.evenIsUsed, $0.oddIsUsed] }, "wordUsed")
    fromPartner = shown(pairing.flatMap { [$0.oddIsFull, $0.evenIsFull] }, "wordFromPartner")
    reads = shown(pairing.flatMap { [$0.readsEven, $0.readsOdd] }, "wordReads")
    let limit = configuration.tileDepth / configuration.lanes - 1
    weightAddresses = registered(
      Vec(queues.map { $0.position.restricted(to: 0...limit) }, address), enable: forms, name: "wordAddresses")
    wordLast = registered(isLast, enable: forms, name: "wordIsLast")
    wordTag = registered(tag, enable: forms, name: "wordTagBits")
  }
}
