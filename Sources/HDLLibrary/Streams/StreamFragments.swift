import HDL

/// Marks every `length`-th word as the last of a packet.
///
/// Latency 0. `length` may be changed by a register between packets; it counts for a packet from its first word on
/// only if it stays. At least 1.
public final class StreamPacketizer<Payload: HardwareValue>: ClockedModule {
  let payload: Shape<Payload>
  let maximum: Int
  @Input(\StreamPacketizer.words) public var push: Stream<Payload>
  @Input(\StreamPacketizer.lengths) public var length: UInt
  @Output(\StreamPacketizer.packets) public var pop: Stream<Fragment<Payload>>
  @Reg(\StreamPacketizer.positions, reset: 1) var position: UInt
  var words: Shape<Stream<Payload>> { .stream(payload) }
  var packets: Shape<Stream<Fragment<Payload>>> { .stream(.fragment(payload)) }
  var lengths: Shape<UInt> { .uint(1...maximum) }
  var positions: Shape<UInt> { .uint(1...maximum) }

  /// - Parameter maximum: the greatest length of a packet, in words.
  public init(_ payload: Shape<Payload>, maximum: Int, in domain: ClockDomain = .main) {
    precondition(maximum >= 1, "a packet has at least one word, not \(maximum)")
    self.payload = payload
    self.maximum = maximum
    super.init(like: domain)
  }

  override public func body() {
    push.assumeProtocol()
    let isLast = (position == length).named()
    pop.valid = push.valid
    push.ready = pop.ready
    pop.payload = Fragment(push.payload, last: isLast, payload)
    when(pop.fire) { position = mux(isLast, 1, (position &+ 1).restricted(to: 1...maximum)) }
  }
}

extension Stream {
  /// Packets of `length` words each; see `StreamPacketizer`.
  public func addFragmentLast(
    every length: Int, name: String? = nil, file: String = #filePath, line: Int = #line
  ) -> Stream<Fragment<Payload>> {
    addFragmentLast(length: UInt(length), maximum: length, name: name, file: file, line: line)
  }

  /// Packets of as many words as `length` says while they begin; at most `maximum`.
  public func addFragmentLast(
    length: UInt, maximum: Int, name: String? = nil, file: String = #filePath, line: Int = #line
  ) -> Stream<Fragment<Payload>> {
    let child = StreamPacketizer(payloadShape, maximum: maximum, in: module.domain)
    place(child, operatorName(name, "packetizer"), file, line)
    child.$push <== self
    child.$length <== length
    return child.pop
  }

  /// The words without their `last`.
  public func withoutLast<Word: HardwareValue>(
    name: String? = nil, file: String = #filePath, line: Int = #line
  ) -> Stream<Word> where Payload == Fragment<Word> {
    map(name: name ?? "\(structuralName)_words", file: file, line: line) { $0.fragment }
  }

  /// Whether the word on offer ends a packet.
  public func isLast<Word: HardwareValue>() -> Bit where Payload == Fragment<Word> { valid & payload.last }

  /// Whether the next word that moves begins a packet: a register, 1 after reset.
  public func isFirst<Word: HardwareValue>(
    name: String? = nil, file: String = #filePath, line: Int = #line
  ) -> Bit where Payload == Fragment<Word> {
    let first = module.reg(.bit, reset: 1, name: operatorName(name, "is_first"), file: file, line: line)
    when(fire) { first <== payload.last }
    return first
  }
}
