import HDL

/// A register in the forward direction: cuts the path of `valid` and `payload` (SpinalHDL's m2sPipe).
///
/// Latency 1 cycle, a word in every cycle. `push.ready` follows from `pop.ready` in the same cycle.
public final class StreamStage<Payload: HardwareValue>: ClockedModule {
  let payload: Shape<Payload>
  @Input(\StreamStage.stream) public var push: Stream<Payload>
  @Output(\StreamStage.stream) public var pop: Stream<Payload>
  @Reg(reset: false) var full: Bit
  @Reg(\StreamStage.payload) var word: Payload
  var stream: Shape<Stream<Payload>> { .stream(payload) }

  public init(_ payload: Shape<Payload>, in domain: ClockDomain = .main) {
    self.payload = payload
    super.init(like: domain)
  }

  override public func body() {
    push.assumeProtocol()
    push.ready = !full | pop.ready
    when(push.ready) { full = push.valid }
    when(push.fire) { word = push.payload }
    pop.valid = full
    pop.payload = word
    pop.assertProtocol()
  }
}

/// A register that cuts all three paths at half the throughput (SpinalHDL's halfPipe).
///
/// Latency 1 cycle, a word in every second cycle.
public final class StreamHalfStage<Payload: HardwareValue>: ClockedModule {
  let payload: Shape<Payload>
  @Input(\StreamHalfStage.stream) public var push: Stream<Payload>
  @Output(\StreamHalfStage.stream) public var pop: Stream<Payload>
  @Reg(reset: false) var full: Bit
  @Reg(\StreamHalfStage.payload) var word: Payload
  var stream: Shape<Stream<Payload>> { .stream(payload) }

  public init(_ payload: Shape<Payload>, in domain: ClockDomain = .main) {
    self.payload = payload
    super.init(like: domain)
  }

  override public func body() {
    push.assumeProtocol()
    push.ready = !full
    when(full) { full = !pop.ready }.otherwise { full = push.valid }
    when(push.fire) { word = push.payload }
    pop.valid = full
    pop.payload = word
    pop.assertProtocol()
  }
}

/// A register in the backward direction: cuts the path of `ready` (SpinalHDL's s2mPipe). A word that arrives while the
/// consumer stalls is kept aside.
///
/// Latency 0 cycles, a word in every cycle. `pop.valid` and `pop.payload` follow from `push` in the same cycle;
/// followed by a `StreamStage` all three paths are cut.
public final class SkidBuffer<Payload: HardwareValue>: ClockedModule {
  let payload: Shape<Payload>
  @Input(\SkidBuffer.stream) public var push: Stream<Payload>
  @Output(\SkidBuffer.stream) public var pop: Stream<Payload>
  @Reg(reset: false) var full: Bit
  @Reg(\SkidBuffer.payload) var word: Payload
  var stream: Shape<Stream<Payload>> { .stream(payload) }

  public init(_ payload: Shape<Payload>, in domain: ClockDomain = .main) {
    self.payload = payload
    super.init(like: domain)
  }

  override public func body() {
    push.assumeProtocol()
    push.ready = !full
    when(full) { full = !pop.ready }.otherwise { full = push.valid & !pop.ready }
    when(push.fire) { word = push.payload }
    pop.valid = full | push.valid
    pop.payload = mux(full, word, push.payload)
    pop.assertProtocol()
  }
}
