import HDL
import HDLLibrary

/// Brings layer commands from memory, the next one while one is worked on.
///
/// `start` fetches the command at `address`, or with `continues` the one behind the last. `take` brings it to `words`,
/// where it stays while the next one comes.
final class CommandFetcher: Module {
  let configuration: AcceleratorConfiguration
  @Input var start: Bit
  @Input var continues: Bit
  @Input var take: Bit
  @Input(32) var address: UInt
  @Output(\CommandFetcher.configuration.dma) var request: Stream<DMACommand>
  @Input(\CommandFetcher.configuration.beats) var data: Stream<UInt>
  @Output var isBusy: Bit
  @Output(.vec(LayerCommand.words, .uint(32))) var words: Vec<UInt>
  @Reg(reset: false) var isActive: Bit
  @Reg(reset: false) var isRequesting: Bit
  @Reg(32, reset: 0) var place: UInt
  @Reg(\CommandFetcher.positions, reset: 0) var position: UInt
  @Reg(\CommandFetcher.beats) var incoming: Vec<UInt>
  @Reg(\CommandFetcher.beats) var contents: Vec<UInt>

  var count: Int { LayerCommand.bytes / configuration.bus.bytes }
  var positions: Shape<UInt> { .uint(0...(count - 1)) }
  var beats: Shape<Vec<UInt>> { .vec(count, .uint(8 * configuration.bus.bytes)) }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    request.valid = isRequesting
    request.payload.address = place
    request.payload.beats = UInt(count)
    request.assertProtocol()
    data.ready = true
    isBusy = isActive
    words = Shape<Vec<UInt>>.vec(LayerCommand.words, .uint(32)).unpack(contents.packed)
    when(request.fire) { isRequesting = false }
    when(data.fire) {
      incoming[position] <== data.payload
      position = position &+ 1
      when(position == UInt(count - 1)) { isActive = false }
    }
    when(start) {
      isActive = true
      isRequesting = true
      place = mux(continues, place &+ UInt(LayerCommand.bytes), address)
    }
    when(take) { contents = incoming }
  }
}
