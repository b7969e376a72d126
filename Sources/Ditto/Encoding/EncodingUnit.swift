import HDL
import HDLLibrary

/// The encoding unit (Fig. 11): subtracts, drops zeros, and packs the nibbles of the rest into words of one slot a lane,
/// with their signs, the metadata of each pair of lanes, and the position along K of the weight that each slot meets.
///
/// Nibbles fill the lanes in order and without gaps. A high nibble goes to an odd lane, where the shifter of the
/// processing element is; the low nibble of the same value goes to the lane beside it or, from the last lane, to the
/// first one of the next word. A difference beyond -128...128 begins a word and has it for itself, as ±128; its rest begins
/// the next one. A word ends before a weight of a bank that the word already reads (`input mod banks`), and
/// at the end of the tile, where `wordLast` is 1; a tile without a value gives one empty word.
///
/// Throughput: `scanWidth` inputs and one word a cycle. Latency: 3 cycles from a beat to its first word.
/// Golden model: `packWords`; cycle model: `EncodingUnitModel`.
public final class EncodingUnit: Module {
  let configuration: EncodingConfiguration
  /// Of the weight buffer; 0 if it reads any weights at once.
  let banks: Int

  // MARK: Activations
  @Input public var mode: Enum<EncodingMode>
  /// Whether activations are 0...255 instead of -128...127; the ports carry the same eight bits.
  @Input public var isUnsigned: Bit
  @Input public var valid: Bit
  @Output public var ready: Bit
  @Input(\EncodingUnit.activations) public var current: Vec<UInt>
  @Input(\EncodingUnit.activations) public var previous: Vec<UInt>
  @Input(\EncodingUnit.activations) public var neighbour: Vec<UInt>
  /// How many of them there are, from the first on; may be 0.
  @Input(\EncodingUnit.counts) public var count: UInt
  /// Whether the beat ends its tile.
  @Input public var last: Bit
  /// With the last beat of a tile: comes out with its last word.
  @Input(2) public var tag: UInt

  // MARK: Words
  @Output public var wordValid: Bit
  @Input public var wordReady: Bit
  /// Of each lane a signed nibble, and a bit that counts 1 more.
  @Output(\EncodingUnit.nibble) public var nibbles: Vec<SInt>
  @Output(\EncodingUnit.configuration.lanes) public var carries: UInt
  /// One bit a pair of lanes: whether the odd one holds a high nibble.
  @Output(\EncodingUnit.pairs) public var fullWidth: UInt
  /// One bit a lane: whether it works.
  @Output(\EncodingUnit.configuration.lanes) public var used: UInt
  @Output(\EncodingUnit.positions) public var inputs: Vec<UInt>
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
  var positions: Shape<Vec<UInt>> { .vec(configuration.lanes, configuration.inputShape) }
  var pairs: Int { configuration.lanes / 2 }

  /// - Parameter banks: of the weight buffer, a power of two; 0 for a buffer that reads any weights.
  public init(_ configuration: EncodingConfiguration, banks: Int = 8) throws {
    guard banks == 0 || (banks >= configuration.lanes && banks <= configuration.scanWidth && banks.isPowerOfTwo) else {
      throw ConfigurationError(
        "encoding.banks",
        "\(banks) is not a power of two from the lanes \(configuration.lanes) to the scan width "
          + "\(configuration.scanWidth), nor 0")
    }
    let needed = configuration.scanWidth + configuration.lanes - 1
    guard configuration.queueDepth >= needed else {
      throw ConfigurationError(
        "encoding.queueDepth",
        "\(configuration.queueDepth) values are too few: a beat of \(configuration.scanWidth) must fit beside a word "
          + "that is not full yet, so it takes at least \(needed)")
    }
    self.configuration = configuration
    self.banks = banks
  }

  public override func body() {
    let stage = instance(DifferenceStage(configuration))
    connectActivations(stage)
    let queue = DifferenceQueue(self, stage)
    let packing = Packing(
      queue.front(configuration.lanes), isHalfDone: queue.isHalfDone, isRest: queue.isRest, banks: banks)
    let forms = ((packing.isFull | packing.isBlocked | queue.isEnding) & (!wordValid | wordReady)).named()
    let isLast = (queue.isEnding & (packing.popped == queue.ahead) & !packing.isSpilled).named()
    queue.update(forms: forms, packing: packing, isLast: isLast)
    showWord(packing, forms: forms, isLast: isLast, tag: queue.endingTag)
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

  private func showWord(_ packing: Packing, forms: Bit, isLast: Bit, tag: UInt) {
    let isShown = reg(.bit, reset: 0, name: "wordIsShown")
    when(forms) { isShown <== true }.elsewhen(wordReady) { isShown <== false }
    wordValid = isShown
    nibbles = registered(
      Vec(packing.slots.map(\.operand.nibble.asSInt), .sint(4)), enable: forms, name: "wordNibbles")
    carries = registered(
      concatenate(packing.slots.reversed().map(\.operand.carry)), enable: forms, name: "wordCarries")
    let high = (0..<pairs).map { packing.slots[2 * $0 + 1].isHigh }
    fullWidth = registered(concatenate(high.reversed()), enable: forms, name: "wordFullWidth")
    used = registered(concatenate(packing.slots.reversed().map(\.isUsed)), enable: forms, name: "wordUsed")
    inputs = registered(
      Vec(
        packing.slots.map { $0.position.restricted(to: 0...(configuration.tileDepth - 1)) }, configuration.inputShape),
      enable: forms, name: "wordInputs")
    wordLast = registered(isLast, enable: forms, name: "wordIsLast")
    wordTag = registered(tag, enable: forms, name: "wordTagBits")
  }
}
