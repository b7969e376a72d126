import HDL
import HDLLibrary

/// Brings a layer command from memory into registers.
final class CommandFetcher: Module {
  let configuration: AcceleratorConfiguration
  @Input var start: Bit
  @Input(32) var address: UInt
  @Output(\CommandFetcher.configuration.dma) var request: Stream<DMACommand>
  @Input(\CommandFetcher.configuration.beats) var data: Stream<UInt>
  @Output var isBusy: Bit
  @Output(.vec(LayerCommand.words, .uint(32))) var words: Vec<UInt>
  @Reg(reset: false) var isActive: Bit
  @Reg(reset: false) var isRequesting: Bit
  @Reg(\CommandFetcher.positions, reset: 0) var position: UInt
  @Reg(\CommandFetcher.beats) var contents: Vec<UInt>

  var count: Int { LayerCommand.bytes / configuration.bus.bytes }
  var positions: Shape<UInt> { .uint(0...(count - 1)) }
  var beats: Shape<Vec<UInt>> { .vec(count, .uint(8 * configuration.bus.bytes)) }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    request.valid = isRequesting
    request.payload.address = address
    request.payload.beats = UInt(count)
    request.assertProtocol()
    data.ready = true
    isBusy = isActive
    words = Shape<Vec<UInt>>.vec(LayerCommand.words, .uint(32)).unpack(contents.packed)
    when(request.fire) { isRequesting = false }
    when(data.fire) {
      contents[position] <== data.payload
      position = position &+ 1
      when(position == UInt(count - 1)) { isActive = false }
    }
    when(start) {
      isActive = true
      isRequesting = true
    }
  }
}
