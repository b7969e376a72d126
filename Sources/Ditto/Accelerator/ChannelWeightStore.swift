import HDL

/// The weights of one output channel in the scratchpad: a memory of its own, whose words are beats of the bus.
///
/// A read takes one cycle; `part`, `mask` and `isPresent` then say what of the word is given.
final class ChannelWeightStore: Module {
  let configuration: AcceleratorConfiguration
  @Input var write: Bit
  @Input(\ChannelWeightStore.words) var writeWord: UInt
  @Input(\ChannelWeightStore.beat) var data: UInt
  @Input var read: Bit
  @Input(\ChannelWeightStore.words) var readWord: UInt
  /// Which of the word's groups of `loadedInputs` weights is given.
  @Input(\ChannelWeightStore.partNumbers) var part: UInt
  /// Which bits of the weights count.
  @Input(8) var mask: UInt
  /// Whether the channel exists; otherwise its weights are 0.
  @Input var isPresent: Bit
  @Output(\ChannelWeightStore.weightRow) var weights: Vec<SInt>

  var parts: Int { configuration.bus.bytes / configuration.loadedInputs }
  var words: Shape<UInt> { .uint(0...(configuration.inputs / configuration.bus.bytes - 1)) }
  var beat: Shape<UInt> { .uint(8 * configuration.bus.bytes) }
  var partNumbers: Shape<UInt> { .uint(0...max(1, parts - 1)) }
  var weightRow: Shape<Vec<SInt>> { .vec(configuration.loadedInputs, .sint(8)) }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    let store = memory(configuration.inputs / configuration.bus.bytes, of: beat)
    when(write) { store[writeWord] = data }
    let line = store.read(readWord, enable: read)
    let pieces = Shape<Vec<UInt>>.vec(parts, .uint(8 * configuration.loadedInputs)).unpack(line)
    if parts == 1 { unused(part) }
    let piece = parts == 1 ? pieces[0] : pieces[part].named("piece")
    let counted = (mask & isPresent.replicated(8)).named()
    let bytes = Shape<Vec<UInt>>.vec(configuration.loadedInputs, .uint(8)).unpack(piece)
    weights = Vec(bytes.elements.map { ($0 & counted).asSInt }, .sint(8))
  }
}
