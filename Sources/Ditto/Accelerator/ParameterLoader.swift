import HDL
import HDLLibrary

/// Brings channel parameters from memory into the tables of the vector processing unit, a vector of channels a
/// transfer; addresses run ahead of the data.
final class ParameterLoader: Module {
  let configuration: AcceleratorConfiguration
  /// Goes back to the first channel.
  @Input var restart: Bit
  @Input var start: Bit
  /// Vectors of channels to load, into the tables' words from 0 on.
  @Input(\ParameterLoader.counts) var vectors: UInt
  @Input(32) var base: UInt
  @Output(\ParameterLoader.configuration.dma) var request: Stream<DMACommand>
  @Input(\ParameterLoader.configuration.beats) var data: Stream<UInt>
  @Output var isBusy: Bit
  @Output var write: Bit
  /// Beside `write`: whether some shift is not from 1 to 47.
  @Output var hasBadShift: Bit
  @Output(\ParameterLoader.addresses) var address: UInt
  @Output(\ParameterLoader.biasVector) var biases: Vec<SInt>
  @Output(\ParameterLoader.multiplierVector) var multipliers: Vec<UInt>
  @Output(\ParameterLoader.shiftVector) var shifts: Vec<UInt>
  @Output(\ParameterLoader.numberVector) var gains: Vec<SInt>
  @Output(\ParameterLoader.numberVector) var offsets: Vec<SInt>

  @Reg(reset: false) var isActive: Bit
  @Reg(reset: false) var isRequesting: Bit
  /// The vector that the next address, the next data is of.
  @Reg(\ParameterLoader.addresses, reset: 0) var requested: UInt
  @Reg(\ParameterLoader.addresses, reset: 0) var vector: UInt
  @Reg(32, reset: 0) var offset: UInt

  var lanes: Int { configuration.columns }
  var counts: Shape<UInt> { .uint(1...configuration.vector.parameterVectors) }
  var addresses: Shape<UInt> { .uint(0...(configuration.vector.parameterVectors - 1)) }
  var biasVector: Shape<Vec<SInt>> { .vec(lanes, .sint(32)) }
  var multiplierVector: Shape<Vec<UInt>> { .vec(lanes, .uint(16)) }
  var shiftVector: Shape<Vec<UInt>> { .vec(lanes, .uint(6)) }
  var numberVector: Shape<Vec<SInt>> { .vec(lanes, .sint(16)) }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    let size = ChannelParameters.bytes * lanes
    request.valid = isRequesting
    request.payload.address = base &+ offset
    request.payload.beats = UInt(size / configuration.bus.bytes)
    request.assertProtocol()
    let incoming = data.adapted(to: 8 * size, name: "channelWords")
    incoming.ready = true
    unused(incoming.payload)
    isBusy = isActive
    let channels = Shape<Vec<UInt>>.vec(lanes, .uint(8 * ChannelParameters.bytes)).unpack(incoming.payload).elements
      .map(ChannelParameters.init)
    write = incoming.fire
    hasBadShift = channels.map { !$0.isLegal }.reduce(false, |)
    address = vector
    biases = Vec(channels.map(\.bias), .sint(32))
    multipliers = Vec(channels.map(\.multiplier), .uint(16))
    shifts = Vec(channels.map(\.shift), .uint(6))
    gains = Vec(channels.map(\.gain), .sint(16))
    offsets = Vec(channels.map(\.offset), .sint(16))

    let last = configuration.vector.parameterVectors - 1
    when(request.fire) {
      offset = offset &+ UInt(size)
      requested = (requested &+ 1).restricted(to: 0...last)
      when((requested + 1) == vectors) { isRequesting = false }
    }
    when(incoming.fire) {
      vector = (vector &+ 1).restricted(to: 0...last)
      when((vector + 1) == vectors) { isActive = false }
    }
    when(start) {
      isActive = true
      isRequesting = true
      requested = 0
      vector = 0
    }
    when(restart) { offset = 0 }
  }
}
