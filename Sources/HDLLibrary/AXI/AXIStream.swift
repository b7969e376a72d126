import HDL

/// A word of an AXI4-Stream: bytes, and which of them count.
public struct AXIStreamWord: Bundle {
  @Field(32) public var data: UInt
  /// Bit i is 1 when byte i belongs to the packet; in all words but the last of a packet all bits are 1.
  @Field(4) public var keep: UInt
  private let bytes: Int

  public init(bytes: Int) {
    self.bytes = bytes
    _data = Field(.uint(8 * bytes))
    _keep = Field(.uint(bytes))
  }
  public init() { self.init(bytes: 4) }
  public func blank() -> Self { Self(bytes: bytes) }
  public var shapeName: String { "\(Self.self)_b\(bytes)" }
}

/// An AXI4-Stream with `tdata`, `tkeep` and `tlast`, from source to sink: an output of the source.
///
///     @Input(.axiStream(bytes: 4)) var input: AXIStream     // input_tvalid, input_tready, input_tlast, ...
///     let words = input.words                               // a Stream<Fragment<AXIStreamWord>>
public struct AXIStream: HardwareValue {
  /// The same signals as a stream of packets.
  public let words: Stream<Fragment<AXIStreamWord>>
  public let shape: Shape<AXIStream>
  public var operands: [Operand] { words.operands }
}

extension Shape where T == AXIStream {
  /// - Parameter bytes: in a word, at least 1.
  public static func axiStream(bytes: Int) -> Shape<AXIStream> {
    precondition(bytes >= 1, "an AXI4-Stream word has at least one byte, not \(bytes)")
    let channel = Channel("t", Shape<Fragment<AXIStreamWord>>.fragment(AXIStreamWord(bytes: bytes).shape))
    var leaves = channel.leaves
    for index in leaves.indices { leaves[index].name = leaves[index].name.replacing("fragment_", with: "") }
    return Shape(leaves: leaves, name: "axis_b\(bytes)") { operands in
      var rest = operands[...]
      return AXIStream(words: channel.take(&rest), shape: .axiStream(bytes: bytes))
    }
  }
}

extension AXIStream {
  /// The stream's words as numbers; `keep` is not looked at: for packets of whole words.
  public func fragments(
    name: String? = nil, file: String = #filePath, line: Int = #line
  ) -> Stream<Fragment<UInt>> {
    let shape = words.payload.fragment.data.shape
    unused(words.payload.fragment.keep)
    return words.map(name: name ?? "\(words.structuralName)_fragments", file: file, line: line) {
      Fragment($0.fragment.data, last: $0.last, shape)
    }
  }
}

extension Stream where Payload == Fragment<UInt> {
  /// Drives an AXI4-Stream with whole words: all bytes count. The word's width is a multiple of 8 and that of the bus.
  public func drive(_ bus: AXIStream) {
    let bytes = bus.words.payload.fragment.keep.width
    bus.words.valid = valid
    bus.words.payload.fragment.data <== payload.fragment
    bus.words.payload.fragment.keep <== Bit(true).replicated(bytes)
    bus.words.payload.last <== payload.last
    ready = bus.words.ready
  }
}
