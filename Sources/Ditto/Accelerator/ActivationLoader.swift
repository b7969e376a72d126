import HDL
import HDLLibrary

/// Brings the activations of a block of rows, and those that they are compared with, into one half of the scratchpads of
/// the row feeders, and those of the next block into the other one: a transfer for each segment, addresses ahead of the
/// data.
///
/// In temporal mode rows are compared with the same ones of the step before, in spatial mode with the row before; the
/// first row of the matrix has none.
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
  /// 1 in the cycle of the last write.
  @Output var finishes: Bit

  @Output var write: Bit
  @Output(\ActivationLoader.rowNumbers) var writeRow: UInt
  @Output var writesUpperHalf: Bit
  @Output var writesReference: Bit
  @Output(\ActivationLoader.configuration.wordNumber) var writeAddress: UInt
  @Output(\ActivationLoader.words) var writeData: Vec<UInt>

  @Reg(reset: false) var isActive: Bit
  @Reg(reset: false) var isRequesting: Bit
  /// Of the next address: its row in the block, whether that begins the matrix, whether it is the one compared with.
  @Reg(\ActivationLoader.rowNumbers, reset: 0) var requestedRow: UInt
  @Reg(reset: true) var requestsFirstRow: Bit
  @Reg(reset: false) var requestsReference: Bit
  /// Of the next data the same, and the beat in the row and in its segment.
  @Reg(\ActivationLoader.rowNumbers, reset: 0) var row: UInt
  @Reg(reset: true) var isFirstRow: Bit
  @Reg(reset: false) var isReference: Bit
  @Reg(reset: false) var isUpperHalf: Bit
  @Reg(16, reset: 0) var segment: UInt
  @Reg(\ActivationLoader.configuration.wordNumber, reset: 0) var segmentStart: UInt
  @Reg(\ActivationLoader.configuration.wordNumber, reset: 0) var word: UInt

  var words: Shape<Vec<UInt>> { .vec(configuration.scanWidth, .uint(8)) }
  var wordCounts: Shape<UInt> { .uint(1...(configuration.inputs / configuration.scanWidth)) }
  var rowNumbers: Shape<UInt> { .uint(0...(configuration.rows - 1)) }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    requestSegments()
    takeBeats()
    isBusy = isActive
    when(start) {
      isActive = true
      isRequesting = true
      requestedRow = 0
      row = 0
    }
    when(restart) {
      requestsFirstRow = true
      isFirstRow = true
      isUpperHalf = false
    }
  }

  /// Whether the activations of a row are followed by those that they are compared with.
  private func compares(_ isFirst: Bit) -> Bit { isTemporal | (isSpatial & !isFirst) }

  private func requestSegments() {
    let needsReference = (compares(requestsFirstRow) & !requestsReference).named("requestsMore")
    let moves = (request.fire & !needsReference).named("requestMoves")
    let own = walker("walker", advance: moves)
    let neighbour = walker("neighbourWalker", advance: moves & !requestsFirstRow)
    unused(neighbour.endsRow)
    let isStepBefore = (requestsReference & !isSpatial).named()
    request.valid = isRequesting
    request.payload.address =
      mux(isStepBefore, previousBase, currentBase)
      &+ mux(requestsReference & isSpatial, neighbour.offset, own.offset)
    let ratio = configuration.scanWidth / configuration.bus.bytes
    request.payload.beats = (segmentWords << ratio.log2).restricted(to: 1...configuration.maximumBeats)
    request.assertProtocol()
    when(request.fire) { requestsReference = needsReference }
    when(moves & own.endsRow) {
      requestsFirstRow = false
      let isLast = ((requestedRow + 1) == rows).named("requestsLastRow")
      requestedRow = mux(isLast, 0, (requestedRow &+ 1).restricted(to: 0...(configuration.rows - 1)))
      when(isLast) { isRequesting = false }
    }
  }

  private func takeBeats() {
    let last = configuration.inputs / configuration.scanWidth - 1
    let incoming = data.adapted(to: 8 * configuration.scanWidth, name: "words")
    incoming.ready = true
    let needsReference = (compares(isFirstRow) & !isReference).named("takesMore")
    let endsSegment = (incoming.fire & (word == (segmentWords &- 1))).named()
    let isLastSegment = ((segment &+ 1) == segments).named()
    let endsRow = (endsSegment & !needsReference & isLastSegment).named()
    let isLastRow = ((row + 1) == rows).named()
    finishes = endsRow & isLastRow
    write = incoming.fire
    writeRow = row
    writesUpperHalf = isUpperHalf
    writesReference = isReference
    writeAddress = (segmentStart + word).restricted(to: 0...last)
    writeData = words.unpack(incoming.payload)
    when(incoming.fire) { word = (word + 1).wrapped(to: word.width) }
    when(endsSegment) {
      word = 0
      isReference = needsReference
    }
    when(endsSegment & !needsReference) {
      segment = mux(isLastSegment, 0, segment &+ 1)
      segmentStart = mux(isLastSegment, 0, (segmentStart + segmentWords).restricted(to: 0...last))
    }
    when(endsRow) {
      isFirstRow = false
      row = mux(isLastRow, 0, (row &+ 1).restricted(to: 0...(configuration.rows - 1)))
    }
    when(finishes) {
      isActive = false
      isUpperHalf = !isUpperHalf
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
