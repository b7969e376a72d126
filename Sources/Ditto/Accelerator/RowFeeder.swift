import HDL
import HDLLibrary

/// The scratchpads of one row: its activations and those that they are compared with, twice. Gives those of one half to a
/// cluster in beats of `scanWidth`, tile by tile, at the cluster's pace, while the other half is written.
///
/// A row that is not present gives one empty beat for each tile. Latency 1 cycle from `start` to the first read, 1 more to
/// the beat; a beat in every cycle.
final class RowFeeder: Module {
  let configuration: AcceleratorConfiguration
  @Input var write: Bit
  @Input var writesUpperHalf: Bit
  @Input var writesReference: Bit
  @Input(\RowFeeder.configuration.wordNumber) var writeAddress: UInt
  @Input(\RowFeeder.words) var writeData: Vec<UInt>

  /// Stays while the row is given.
  @Input var readsUpperHalf: Bit
  @Input var start: Bit
  @Input var isPresent: Bit
  /// Whether the row is compared with zeros.
  @Input var hasNoReference: Bit
  /// K.
  @Input(\RowFeeder.configuration.inputCount) var inputs: UInt
  /// Whether no rows follow that meet the same weights.
  @Input var isFinalBlock: Bit

  @Output var valid: Bit
  @Input var ready: Bit
  @Output(\RowFeeder.words) var current: Vec<UInt>
  @Output(\RowFeeder.words) var compared: Vec<UInt>
  @Output(\RowFeeder.counts) var count: UInt
  @Output var last: Bit
  @Output var complete: Bit
  @Output var releaseWeights: Bit

  @Reg(reset: false) var isActive: Bit
  @Reg(reset: false) var isShown: Bit
  @Reg(\RowFeeder.configuration.wordNumber, reset: 0) var word: UInt

  var words: Shape<Vec<UInt>> { .vec(configuration.scanWidth, .uint(8)) }
  var counts: Shape<UInt> { .uint(0...configuration.scanWidth) }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    let depth = configuration.inputs / configuration.scanWidth
    let scanBits = configuration.scanWidth.log2
    let tileBits = (configuration.tileDepth / configuration.scanWidth).log2
    let currentWords = memory(2 * depth, of: words)
    let referenceWords = memory(2 * depth, of: words)
    let place = concatenate(writesUpperHalf, writeAddress).named()
    when(write) {
      when(writesReference) { referenceWords[place] = writeData }
        .otherwise { currentWords[place] = writeData }
    }

    let lastInput = (inputs &- 1).wrapped(to: configuration.inputs.log2).named()
    let lastWord = (lastInput >> scanBits).named()
    let isLastTile = ((word >> tileBits) == (lastWord >> tileBits)).named()
    let isFinal = (isLastTile & (!isPresent | (word == lastWord))).named()
    let endsTile = (!isPresent | isFinal | word[0...(tileBits - 1)].andReduced).named()
    let moves = (isActive & (!isShown | ready)).named()
    let nextTile = ((word >> tileBits) &+ 1).named()
    let following = mux(isPresent, word &+ 1, concatenate(nextTile, UInt(0, width: tileBits)))
    when(!isShown | ready) { isShown = isActive }
    when(moves) {
      word = mux(isFinal, 0, following)
      when(isFinal) { isActive = false }
    }
    when(start) {
      isActive = true
      word = 0
    }

    valid = isShown
    let source = concatenate(readsUpperHalf, word).named()
    current = currentWords.read(source, enable: moves)
    let referenceData = referenceWords.read(source, enable: moves)
    compared = words.unpack(referenceData.packed & (!hasNoReference).replicated(8 * configuration.scanWidth))
    let rest = (lastInput[0...(scanBits - 1)] + 1).named()
    let size = mux(isPresent, mux(word == lastWord, rest, UInt(configuration.scanWidth)), 0)
    count = registered(size.restricted(to: 0...configuration.scanWidth), enable: moves, name: "shownCount")
    last = registered(endsTile, enable: moves, name: "isShownLast")
    complete = registered(isFinal, enable: moves, name: "isShownComplete")
    let reloads = (lastWord >> tileBits).orReduced
    releaseWeights = registered(
      endsTile & (isFinalBlock | reloads), enable: moves, name: "isShownRelease")
  }
}
