import HDL
import HDLLibrary

/// Brings the activations of a block of rows, and those that they are compared with, into the scratchpads of the row
/// feeders: a transfer for each segment, one after the other. In temporal mode these are the same ones of the step before,
/// in spatial mode those of the row before; the first row of the matrix has none.
final class ActivationLoader: Module {
  let configuration: AcceleratorConfiguration
  /// Goes back to the first row of the matrix.
  @Input var restart: Bit
  @Input var start: Bit
  @Input(\ActivationLoader.configuration.rowCount) var rows: UInt
  @Input var isTemporal: Bit
  @Input var isSpatial: Bit
  @Input(32) var currentBase: UInt
  @Input(32) var previousBase: UInt
  @Input(16) var rowLength: UInt
  @Input(32) var innerStride: UInt
  @Input(32) var outerStride: UInt
  @Input(16) var segments: UInt
  @Input(32) var segmentStride: UInt
  /// Scanned beats of a segment.
  @Input(\ActivationLoader.wordCounts) var segmentWords: UInt
  @Output(\ActivationLoader.configuration.dma) var request: Stream<DMACommand>
  @Input(\ActivationLoader.configuration.beats) var data: Stream<UInt>
  @Output var isBusy: Bit

  @Output var write: Bit
  @Output(\ActivationLoader.rowNumbers) var writeRow: UInt
  @Output var writesReference: Bit
  @Output(\ActivationLoader.configuration.wordNumber) var writeAddress: UInt
  @Output(\ActivationLoader.words) var writeData: Vec<UInt>

  @Reg(reset: false) var isActive: Bit
  @Reg(reset: false) var isRequesting: Bit
  @Reg(reset: false) var isReference: Bit
  @Reg(\ActivationLoader.rowNumbers, reset: 0) var row: UInt
  @Reg(reset: true) var isFirstRow: Bit
  @Reg(\ActivationLoader.configuration.wordNumber, reset: 0) var word: UInt
  @Reg(\ActivationLoader.configuration.wordNumber, reset: 0) var segmentStart: UInt

  var words: Shape<Vec<UInt>> { .vec(configuration.scanWidth, .uint(8)) }
  var wordCounts: Shape<UInt> { .uint(1...(configuration.inputs / configuration.scanWidth)) }
  var rowNumbers: Shape<UInt> { .uint(0...(configuration.rows - 1)) }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    let last = configuration.inputs / configuration.scanWidth - 1
    let incoming = data.adapted(to: 8 * configuration.scanWidth, name: "words")
    incoming.ready = true
    let endsSegment = (word == (segmentWords &- 1)).named()
    let needsReference = ((isTemporal | (isSpatial & !isFirstRow)) & !isReference).named()
    let moves = (incoming.fire & endsSegment & !needsReference).named()
    let walker = walker("walker", advance: moves)
    let neighbour = self.walker("neighbourWalker", advance: moves & !isFirstRow)
    unused(neighbour.endsRow)
    when(moves & walker.endsRow) { isFirstRow = false }
    when(restart) { isFirstRow = true }

    request.valid = isRequesting
    let compares = (isReference & !isSpatial).named()
    request.payload.address =
      mux(compares, previousBase, currentBase) &+ mux(isReference & isSpatial, neighbour.offset, walker.offset)
    let ratio = configuration.scanWidth / configuration.bus.bytes
    request.payload.beats = (segmentWords << ratio.log2).restricted(to: 1...configuration.maximumBeats)
    request.assertProtocol()
    isBusy = isActive

    write = incoming.fire
    writeRow = row
    writesReference = isReference
    writeAddress = (segmentStart + word).restricted(to: 0...last)
    writeData = words.unpack(incoming.payload)

    when(request.fire) { isRequesting = false }
    when(incoming.fire) {
      word = mux(endsSegment, 0, (word + 1).restricted(to: 0...last))
      when(endsSegment) {
        isRequesting = true
        isReference = needsReference
      }
    }
    when(moves) {
      segmentStart = mux(walker.endsRow, 0, (segmentStart + segmentWords).restricted(to: 0...last))
      when(walker.endsRow) {
        row = (row + 1).wrapped(to: configuration.rows.log2)
        when((row + 1) == rows) {
          isRequesting = false
          isActive = false
        }
      }
    }
    when(start) {
      isActive = true
      isRequesting = true
      isReference = false
      row = 0
      word = 0
      segmentStart = 0
    }
  }

  private func walker(_ name: String, advance: Bit) -> AddressWalker {
    let walker = instance(AddressWalker(lanes: configuration.columns), name)
    walker.$restart <== restart
    walker.$advance <== advance
    walker.$rowLength <== rowLength
    walker.$innerStride <== innerStride
    walker.$outerStride <== outerStride
    walker.$segments <== segments
    walker.$segmentStride <== segmentStride
    walker.$vectors <== 1
    return walker
  }
}
