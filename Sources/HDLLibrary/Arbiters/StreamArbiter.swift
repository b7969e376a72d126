import HDL

/// How the next requester is chosen.
public enum ArbitrationPolicy: String, Sendable, ModuleParameter {
  /// The lowest number that asks.
  case fixed
  /// In turn; see `RoundRobinArbiter`.
  case roundRobin

  public var parameterText: String { rawValue }
  public var isSelfExplaining: Bool { true }
}

/// One stream out of several of one kind.
///
/// A choice stays until its word has moved, so that `pop` keeps the handshake's rules; with `wholePackets` (for streams
/// of fragments) until the word with `last` has moved, so that packets are not mixed.
///
/// - Latency 0, a word in every cycle, also when the choice changes. `pop.valid` and `pop.payload` follow from `push`,
///   `push[i].ready` from `pop.ready` and the valids.
/// - `index`: the number of the stream that `pop` comes from.
public final class StreamArbiter<Payload: HardwareValue>: ClockedModule {
  let payload: Shape<Payload>
  let count: Int
  let policy: ArbitrationPolicy
  let wholePackets: Bool
  @Input(\StreamArbiter.streams) public var push: Ports<Stream<Payload>>
  @Output(\StreamArbiter.stream) public var pop: Stream<Payload>
  @Output(\StreamArbiter.numbers) public var index: UInt
  @Reg(reset: false) var isLocked: Bit
  @Reg(\StreamArbiter.numbers, reset: 0) var holder: UInt
  var stream: Shape<Stream<Payload>> { .stream(payload) }
  var streams: Shape<Ports<Stream<Payload>>> { .ports(count, stream) }
  var numbers: Shape<UInt> { .uint(0...(count - 1)) }

  /// - Parameters:
  ///   - count: streams, at least 1.
  ///   - wholePackets: only for payloads that are a `Fragment`.
  public init(
    _ payload: Shape<Payload>, count: Int, _ policy: ArbitrationPolicy = .roundRobin, wholePackets: Bool = false,
    in domain: ClockDomain = .main
  ) {
    precondition(count >= 1, "an arbiter has at least one stream, not \(count)")
    precondition(!wholePackets || Payload.self is any PacketWord.Type, "whole packets need a stream of Fragment words")
    self.payload = payload
    self.count = count
    self.policy = policy
    self.wholePackets = wholePackets
    super.init(like: domain)
  }

  override public func body() {
    for stream in push.elements { stream.assumeProtocol() }
    let requests = concatenate(push.elements.reversed().map(\.valid)).named()
    let choice = choose(requests)
    let chosen = mux(isLocked, holder, choice).named()
    pop.valid = wholePackets ? requests[chosen] : requests.orReduced
    pop.payload = Vec(push.elements.map(\.payload), payload)[chosen]
    for (number, stream) in push.elements.enumerated() { stream.ready = pop.ready & (chosen == UInt(number)) }
    let last = wholePackets ? (pop.payload as? any PacketWord)?.last : nil
    when(pop.valid) {
      isLocked = last.map { !(pop.ready & $0) } ?? !pop.ready
      holder = chosen
    }
    index = chosen
    pop.assertProtocol()
  }

  private func choose(_ requests: UInt) -> UInt {
    switch policy {
    case .fixed:
      let arbiter = instance(FixedPriorityArbiter(count: count), "arbiter")
      arbiter.$request <== requests
      unused(arbiter.grant, arbiter.isAny)
      return arbiter.index
    case .roundRobin:
      let arbiter = instance(RoundRobinArbiter(count: count, in: clocking), "arbiter")
      arbiter.$request <== requests
      arbiter.$accept <== !isLocked
      unused(arbiter.grant, arbiter.isAny)
      return arbiter.index
    }
  }
}

/// A word of a packet.
protocol PacketWord {
  var last: Bit { get }
}

extension Fragment: PacketWord {}

extension Stream {
  /// One stream out of several; see `StreamArbiter`. The instance is called `<first stream>_arbiter`.
  public static func arbitrate(
    _ streams: [Stream], _ policy: ArbitrationPolicy = .roundRobin, wholePackets: Bool = false, name: String? = nil,
    file: String = #filePath, line: Int = #line
  ) -> Stream {
    precondition(!streams.isEmpty, "an arbiter has at least one stream")
    let first = streams[0]
    let child = StreamArbiter(
      first.payloadShape, count: streams.count, policy, wholePackets: wholePackets, in: first.module.domain)
    first.place(child, first.operatorName(name, "arbiter"), file, line)
    for (port, stream) in zip(child.$push.elements, streams) { port <== stream }
    unused(child.index)
    return child.pop
  }
}
