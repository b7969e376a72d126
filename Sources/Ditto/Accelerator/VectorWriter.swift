import HDL
import HDLLibrary

/// Brings sums and results of the vector processing unit to memory, a transfer a vector, sums first.
///
/// With `isDiscarding` vectors are taken and not written; a transfer that has begun is finished.
final class VectorWriter: Module {
  let configuration: AcceleratorConfiguration
  /// Goes back to the first row.
  @Input var restart: Bit
  @Input var isDiscarding: Bit
  @Input var storesResults: Bit
  @Input(32) var sumBase: UInt
  @Input(32) var resultBase: UInt
  /// In front of the addresses, in elements: the first channel of the block.
  @Input(32) var channelOffset: UInt
  @Input(16) var segments: UInt
  @Input(16) var vectors: UInt
  @Input(16) var rowLength: UInt
  @Input(32) var stride: UInt
  @Input(32) var outerStride: UInt
  @Input(32) var segmentStride: UInt

  @Input(\VectorWriter.sumVectors) var sums: Stream<Vec<SInt>>
  @Input(\VectorWriter.byteVectors) var results: Stream<Vec<UInt>>
  @Output(\VectorWriter.configuration.dma) var request: Stream<DMACommand>
  @Output(\VectorWriter.configuration.beats) var data: Stream<UInt>
  /// One for each transfer when it is acknowledged.
  @Input var isAcknowledged: Bit
  @Output var isIdle: Bit

  @Reg(reset: .choose) var state: Enum<VectorWriterState>
  @Reg(reset: false) var writesSums: Bit
  @Reg(\VectorWriter.positions, reset: 0) var beat: UInt
  @Reg(8, reset: 0) var underWay: UInt

  var sumVectors: Shape<Stream<Vec<SInt>>> { .stream(configuration.sumVector) }
  var byteVectors: Shape<Stream<Vec<UInt>>> { .stream(configuration.byteVector) }
  var sumBeats: Int { 4 * configuration.columns / configuration.bus.bytes }
  var resultBeats: Int { configuration.columns / configuration.bus.bytes }
  var positions: Shape<UInt> { .uint(0...(sumBeats - 1)) }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    let takesSums = sums.fire
    let takesResults = results.fire
    let sumOffset = walker("sumWalker", takesSums)
    let resultOffset = walker("resultWalker", takesResults)
    let element = (mux(writesSums, sumOffset, resultOffset) &+ channelOffset).named()
    request.valid = state == .address
    request.payload.address = mux(writesSums, sumBase &+ (element << 2).wrapped(to: 32), resultBase &+ element)
    request.payload.beats = mux(writesSums, UInt(sumBeats), UInt(resultBeats))
    request.assertProtocol()

    let width = 8 * configuration.bus.bytes
    let sumParts = Shape<Vec<UInt>>.vec(sumBeats, .uint(width)).unpack(sums.payload.packed)
    let resultParts = Shape<Vec<UInt>>.vec(resultBeats, .uint(width)).unpack(results.payload.packed)
    let resultPart = resultBeats == 1 ? resultParts[0] : resultParts[beat[0...(resultBeats.log2 - 1)]]
    data.valid = state == .data
    data.payload = mux(writesSums, sumParts[beat], resultPart)
    data.assertProtocol()

    let isLastBeat = (beat == mux(writesSums, UInt(sumBeats - 1), UInt(resultBeats - 1))).named()
    let isDone = (data.fire & isLastBeat).named()
    let isChoosing = (state == .choose).named()
    let dropsResults = (isDiscarding | !storesResults).named()
    sums.ready = (isChoosing & isDiscarding) | (isDone & writesSums)
    results.ready = (isChoosing & dropsResults) | (isDone & !writesSums)

    match(state) { current in
      switch current {
      case .choose:
        beat = 0
        when(sums.valid & !isDiscarding) {
          writesSums = true
          state <== .address
        }.elsewhen(results.valid & !dropsResults) {
          writesSums = false
          state <== .address
        }
      case .address: when(request.fire) { state <== .data }
      case .data:
        when(data.fire) { beat = beat &+ 1 }
        when(isDone) { state <== .choose }
      }
    }
    when(request.fire & !isAcknowledged) { underWay = underWay &+ 1 }
      .elsewhen(isAcknowledged & !request.fire) { underWay = underWay &- 1 }
    isIdle = isChoosing & !sums.valid & !results.valid & (underWay == 0)
  }

  private func walker(_ name: String, _ advance: Bit) -> UInt {
    let walker = instance(AddressWalker(lanes: configuration.columns), name)
    walker.$restart <== restart
    walker.$advance <== advance
    walker.$rowLength <== rowLength
    walker.$innerStride <== stride
    walker.$outerStride <== outerStride
    walker.$segments <== segments
    walker.$segmentStride <== segmentStride
    walker.$vectors <== vectors
    unused(walker.endsRow)
    return walker.offset
  }
}

/// What a `VectorWriter` does.
enum VectorWriterState: HardwareEnum {
  case choose
  case address
  case data
}
