import HDL

/// Gives every word to each of several consumers, each at its own time: a consumer that is ready takes its copy and
/// waits for the others.
///
/// Latency 0; a word in every cycle while all consumers are ready. `pop[i].valid` does not depend on any `ready`.
public final class StreamFork<Payload: HardwareValue>: ClockedModule {
  let payload: Shape<Payload>
  let count: Int
  @Input(\StreamFork.stream) public var push: Stream<Payload>
  @Output(\StreamFork.streams) public var pop: Ports<Stream<Payload>>
  /// Which consumers have the present word already.
  @Reg(\StreamFork.count, reset: 0) var taken: UInt
  var stream: Shape<Stream<Payload>> { .stream(payload) }
  var streams: Shape<Ports<Stream<Payload>>> { .ports(count, stream) }

  /// - Parameter count: consumers, at least 1.
  public init(_ payload: Shape<Payload>, count: Int, in domain: ClockDomain = .main) {
    precondition(count >= 1, "a fork has at least one output, not \(count)")
    self.payload = payload
    self.count = count
    super.init(like: domain)
  }

  override public func body() {
    push.assumeProtocol()
    let served = (taken | concatenate(pop.elements.reversed().map(\.ready))).named()
    push.ready = served.andReduced
    when(push.valid) { taken = mux(served.andReduced, 0, served) }
    for (number, output) in pop.elements.enumerated() {
      output.valid = push.valid & !taken[number]
      output.payload = push.payload
      output.assertProtocol()
    }
  }
}

extension Stream {
  /// Copies of the stream for `count` consumers, each of which takes every word at its own time; see `StreamFork`.
  public func fork(_ count: Int, name: String? = nil, file: String = #filePath, line: Int = #line) -> [Stream] {
    let child = StreamFork(payloadShape, count: count, in: module.domain)
    place(child, operatorName(name, "fork"), file, line)
    child.$push <== self
    return child.pop.elements
  }

  /// The words of all streams side by side, one of each at a time; no stream moves before all have a word. At least
  /// one stream, all of one shape. Combinational.
  public static func join(
    _ streams: [Stream], name: String? = nil, file: String = #filePath, line: Int = #line
  ) -> Stream<Vec<Payload>> {
    precondition(!streams.isEmpty, "a join has at least one stream")
    let shape = streams[0].payloadShape
    let joined = streams[0].derived(.vec(streams.count, shape), name, "joined", file, line)
    joined.payload = Vec(streams.map(\.payload), shape)
    joined.valid = balanced(streams.map(\.valid), &)
    for stream in streams { stream.ready = joined.fire }
    return joined
  }

  /// The words of two streams side by side; neither moves before both have one. Combinational.
  public func join<Other: HardwareValue>(
    _ other: Stream<Other>, name: String? = nil, file: String = #filePath, line: Int = #line
  ) -> Stream<Pair<Payload, Other>> {
    let joined = derived(.pair(payloadShape, other.payloadShape), name, "joined", file, line)
    joined.payload = Pair(payload, other.payload)
    joined.valid = valid & other.valid
    ready = joined.ready & other.valid
    other.ready = joined.ready & valid
    return joined
  }
}
