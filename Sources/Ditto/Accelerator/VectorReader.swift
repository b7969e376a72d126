import HDL
import HDLLibrary
import VectorProcessing

/// What the vector processing unit takes: sums of the compute unit or from memory, beside them the sums of the previous step
/// from memory. A transfer a vector; the addresses run ahead of the data.
final class VectorReader: Module {
  let configuration: AcceleratorConfiguration
  /// Goes back to the first row.
  @Input var restart: Bit
  @Input var start: Bit
  @Input(16) var rows: UInt
  /// Whether the sums come from memory and not from the compute unit.
  @Input var isFromMemory: Bit
  @Input var addsPrevious: Bit
  @Input(32) var inputBase: UInt
  @Input(32) var previousBase: UInt
  /// In front of the addresses of previous sums, in elements: the first channel of the block.
  @Input(32) var channelOffset: UInt
  @Input(16) var segments: UInt
  @Input(16) var vectors: UInt
  @Input(16) var inputRowLength: UInt
  @Input(32) var inputStride: UInt
  @Input(32) var inputOuterStride: UInt
  @Input(32) var inputSegmentStride: UInt
  @Input(16) var outputRowLength: UInt
  @Input(32) var outputStride: UInt
  @Input(32) var outputOuterStride: UInt
  @Input(32) var outputSegmentStride: UInt

  @Output(\VectorReader.configuration.dma) var request: Stream<DMACommand>
  @Input(\VectorReader.configuration.beats) var data: Stream<UInt>
  @Input(\VectorReader.sumVectors) var computed: Stream<Vec<SInt>>
  @Output(\VectorReader.inputs) var pop: Stream<VectorInput>
  @Output var isBusy: Bit
  /// 1 in the cycle in which the last vector leaves.
  @Output var finishes: Bit

  @Reg(reset: false) var isRequesting: Bit
  /// Whether the next address is that of previous sums.
  @Reg(reset: false) var isPrevious: Bit
  @Reg(16, reset: 0) var rowsToRequest: UInt
  @Reg(reset: false) var isActive: Bit
  @Reg(reset: false) var isHeld: Bit
  @Reg(\VectorReader.configuration.sumVector) var held: Vec<SInt>
  @Reg(16, reset: 0) var rowsToGive: UInt

  var sumVectors: Shape<Stream<Vec<SInt>>> { .stream(configuration.sumVector) }
  var inputs: Shape<Stream<VectorInput>> { .stream(.bundle(VectorInput(lanes: configuration.columns))) }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    requestVectors()
    giveVectors()
    isBusy = isActive | isRequesting
  }

  private func requestVectors() {
    let bytes = 4 * configuration.columns
    let both = (isFromMemory & addsPrevious).named()
    let isVectorDone = (request.fire & (!both | isPrevious)).named()
    let input = instance(AddressWalker(lanes: configuration.columns), "inputWalker")
    input.$restart <== restart
    input.$advance <== isVectorDone
    input.$rowLength <== inputRowLength
    input.$innerStride <== inputStride
    input.$outerStride <== inputOuterStride
    input.$segments <== segments
    input.$segmentStride <== inputSegmentStride
    input.$vectors <== vectors
    let previous = instance(AddressWalker(lanes: configuration.columns), "previousWalker")
    previous.$restart <== restart
    previous.$advance <== isVectorDone
    previous.$rowLength <== outputRowLength
    previous.$innerStride <== outputStride
    previous.$outerStride <== outputOuterStride
    previous.$segments <== segments
    previous.$segmentStride <== outputSegmentStride
    previous.$vectors <== vectors
    unused(previous.endsRow)

    let takesPrevious = (isPrevious | !isFromMemory).named()
    let element = mux(takesPrevious, previous.offset &+ channelOffset, input.offset).named()
    request.valid = isRequesting
    request.payload.address = mux(takesPrevious, previousBase, inputBase) &+ (element << 2).wrapped(to: 32)
    request.payload.beats = UInt(bytes / configuration.bus.bytes)
    request.assertProtocol()
    when(request.fire & both) { isPrevious = !isPrevious }
    when(isVectorDone & input.endsRow) {
      rowsToRequest = rowsToRequest &- 1
      when(rowsToRequest == 1) { isRequesting = false }
    }
    when(start) {
      isRequesting = isFromMemory | addsPrevious
      isPrevious = false
      rowsToRequest = rows
    }
  }

  private func giveVectors() {
    let words = data.adapted(to: 32 * configuration.columns, name: "words")
    let word = configuration.sumVector.unpack(words.payload)
    let both = (isFromMemory & addsPrevious).named("needsBoth")
    let isFirstOfBoth = (both & !isHeld).named()
    let needsWord = (isFromMemory | addsPrevious).named()
    pop.valid =
      isActive & (!needsWord | (words.valid & !isFirstOfBoth)) & (isFromMemory | computed.valid)
    pop.payload.accumulators = mux(isFromMemory, mux(both, held, word), computed.payload)
    pop.payload.previous = word
    words.ready = isFirstOfBoth | (pop.fire & needsWord)
    computed.ready = pop.fire & !isFromMemory
    when(words.fire & isFirstOfBoth) {
      held = word
      isHeld = true
    }
    let position = reg(.uint(16), reset: 0, name: "position")
    let segment = reg(.uint(16), reset: 0, name: "segment")
    let endsSegment = ((position &+ 1) == vectors).named()
    let endsRow = (endsSegment & ((segment &+ 1) == segments)).named()
    finishes = pop.fire & endsRow & (rowsToGive == 1)
    when(pop.fire) {
      isHeld = false
      position <== mux(endsSegment, 0, position &+ 1)
      when(endsSegment) { segment <== mux(endsRow, 0, segment &+ 1) }
      when(endsRow) {
        rowsToGive = rowsToGive &- 1
        when(rowsToGive == 1) { isActive = false }
      }
    }
    when(start) {
      isActive = true
      rowsToGive = rows
    }
    pop.assertProtocol()
  }
}
