import HDL
import HDLLibrary

/// The scratchpad of weights: for each output channel of a block all K of them, K fastest, as they stand in memory, in a
/// `ChannelWeightStore` of its own.
///
/// `load` reads the rows of the next `columns` channels, a transfer each; addresses run ahead of the data. `sends` gives all of them to the
/// compute unit, which holds two tiles of its own: a beat a cycle has `loadedInputs` inputs of K for every channel.
final class WeightBuffer: Module {
  let configuration: AcceleratorConfiguration
  /// Goes back to the first channel.
  @Input var restart: Bit
  @Input var load: Bit
  @Input(\WeightBuffer.columnCounts) var columns: UInt
  @Input(32) var base: UInt
  /// Bytes from channel to channel.
  @Input(32) var stride: UInt
  /// K.
  @Input(\WeightBuffer.configuration.inputCount) var inputs: UInt
  /// Which bits of the weights count: the bytes of softmax go through in two parts, 0x7f and 0x80.
  @Input(8) var mask: UInt
  @Output(\WeightBuffer.configuration.dma) var request: Stream<DMACommand>
  @Input(\WeightBuffer.configuration.beats) var data: Stream<UInt>
  @Output var isBusy: Bit

  @Input var sends: Bit
  @Output var valid: Bit
  @Input var ready: Bit
  /// Whether the beat ends its tile.
  @Output var last: Bit
  @Output(\WeightBuffer.weightRows) var weights: Vec<Vec<SInt>>

  @Reg(reset: false) var isActive: Bit
  @Reg(reset: false) var isRequesting: Bit
  /// The channel that the next address, the next data is of.
  @Reg(\WeightBuffer.columnNumbers, reset: 0) var requested: UInt
  @Reg(\WeightBuffer.columnNumbers, reset: 0) var column: UInt
  @Reg(\WeightBuffer.words, reset: 0) var word: UInt
  @Reg(32, reset: 0) var offset: UInt
  @Reg(reset: false) var isSending: Bit
  @Reg(reset: false) var isShown: Bit
  @Reg(\WeightBuffer.beatNumbers, reset: 0) var beat: UInt

  var depth: Int { configuration.inputs / configuration.bus.bytes }
  var columnCounts: Shape<UInt> { .uint(1...configuration.columns) }
  var columnNumbers: Shape<UInt> { .uint(0...(configuration.columns - 1)) }
  var words: Shape<UInt> { .uint(0...(depth - 1)) }
  var beatNumbers: Shape<UInt> { .uint(0...(configuration.inputs / configuration.loadedInputs - 1)) }
  var weightRows: Shape<Vec<Vec<SInt>>> { .vec(configuration.loadedInputs, .vec(configuration.columns, .sint(8))) }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    let bank = array(ChannelWeightStore(configuration), [configuration.columns])
    let lastInput = (inputs &- 1).wrapped(to: configuration.inputs.log2).named()
    fill(bank, lastWord: lastInput >> configuration.bus.bytes.log2)
    send(bank, lastBeat: lastInput >> configuration.loadedInputs.log2)
  }

  private func fill(_ bank: ModuleArray<ChannelWeightStore>, lastWord: UInt) {
    request.valid = isRequesting
    request.payload.address = base &+ offset
    request.payload.beats = (lastWord + 1).restricted(to: 1...configuration.maximumBeats)
    request.assertProtocol()
    isBusy = isActive
    data.ready = true
    let endsRow = (data.fire & (word == lastWord)).named()
    bank.$write <== data.fire & (bank.index(0) == column)
    bank.$writeWord <== word
    bank.$data <== data.payload
    when(data.fire) { word = mux(endsRow, 0, word &+ 1) }
    when(request.fire) {
      offset = offset &+ stride
      requested = requested &+ 1
      when((requested + 1) == columns) { isRequesting = false }
    }
    when(endsRow) {
      column = column &+ 1
      when((column + 1) == columns) { isActive = false }
    }
    when(load) {
      isActive = true
      isRequesting = true
      requested = 0
      column = 0
      word = 0
    }
    when(restart) { offset = 0 }
  }

  private func send(_ bank: ModuleArray<ChannelWeightStore>, lastBeat: UInt) {
    let inputsOfBeat = configuration.loadedInputs
    let parts = configuration.bus.bytes / inputsOfBeat
    let tileBits = (configuration.tileDepth / inputsOfBeat).log2
    let isFinal = (beat == lastBeat).named()
    let moves = (isSending & (!isShown | ready)).named()
    when(!isShown | ready) { isShown = isSending }
    when(moves) {
      beat = mux(isFinal, 0, beat &+ 1)
      when(isFinal) { isSending = false }
    }
    when(sends) {
      isSending = true
      beat = 0
    }
    valid = isShown
    last = registered(isFinal | beat[0...(tileBits - 1)].andReduced, enable: moves, name: "isShownLast")
    bank.$read <== moves
    bank.$readWord <== beat >> parts.log2
    bank.$part <== (parts == 1 ? 0 : registered(beat[0...(parts.log2 - 1)], enable: moves, name: "shownPart"))
    bank.$mask <== mask
    bank.$isPresent <== bank.index(0) < columns
    weights = Vec((0..<inputsOfBeat).map { bank.weights[$0].gathered() })
  }
}
