import HDL

/// Writes streams of words to memory over AXI4: as many words for each command as it has beats.
///
/// - Bursts are INCR, full-width, of at most `maximumBurst` beats and never across a 4 KiB boundary; up to `outstanding`
///   of them wait for their response at a time. The data of a burst follows its address.
/// - Throughput: a beat in every cycle when there is data and the memory takes it. Latency: 1 cycle from the command to
///   its first address, 2 more to its first beat; beats pass from `data` to `axi` in the same cycle.
/// - `result`: one word for each command when all its bursts are acknowledged: the first response that was not OKAY, or
///   0 (OKAY). A result that is not taken holds back the last response of the next command.
public final class AXI4WriteMaster: ClockedModule {
  let bus: AXI4Parameters
  let maximumBeats: Int
  let maximumBurst: Int
  let outstanding: Int
  @Input(\AXI4WriteMaster.commands) public var command: Stream<DMACommand>
  @Input(\AXI4WriteMaster.words) public var data: Stream<UInt>
  @Output(.stream(.uint(2))) public var result: Stream<UInt>
  @Output(\AXI4WriteMaster.port) public var axi: AXI4Write
  @Reg(\AXI4WriteMaster.positions, reset: 1) var position: UInt
  var commands: Shape<Stream<DMACommand>> {
    .stream(DMACommand(addressWidth: bus.addressWidth, maximumBeats: maximumBeats).shape)
  }
  var words: Shape<Stream<UInt>> { .stream(.uint(8 * bus.bytes)) }
  var port: Shape<AXI4Write> { .axi4Write(bus) }
  var positions: Shape<UInt> { .uint(1...min(maximumBurst, bus.beatsPerPage)) }

  /// - Parameters:
  ///   - maximumBeats: the longest command, in beats.
  ///   - maximumBurst: the longest burst, in beats: 1 through 256.
  ///   - outstanding: bursts under way at a time, at least 1.
  public init(
    _ bus: AXI4Parameters, maximumBeats: Int = 4096, maximumBurst: Int = 16, outstanding: Int = 4,
    in domain: ClockDomain = .main
  ) {
    checkMasterParameters(maximumBeats, maximumBurst, outstanding)
    self.bus = bus
    self.maximumBeats = maximumBeats
    self.maximumBurst = maximumBurst
    self.outstanding = outstanding
    super.init(like: domain)
  }

  override public func body() {
    let splitter = instance(
      BurstSplitter(
        bus, maximumBeats: maximumBeats, maximumBurst: min(maximumBurst, bus.beatsPerPage), outstanding: outstanding,
        in: clocking), "splitter")
    splitter.$command <== command
    axi.aw <== splitter.address
    // A burst waits in one queue for its data and in the other for its response.
    let lengths = splitter.bursts.map { $0.first }.queueWithRoom(depth: outstanding, name: "lengths")
    let finals = splitter.bursts.map { $0.second }.queueWithRoom(depth: outstanding, name: "finals")
    splitter.$ended <== axi.b.fire
    sendBeats(lengths)
    takeResponses(finals)
  }

  private func sendBeats(_ lengths: Stream<UInt>) {
    data.assumeProtocol()
    let isLast = (position == lengths.payload).named()
    axi.w.valid = data.valid & lengths.valid
    axi.w.payload.data = data.payload
    axi.w.payload.strb = Bit(true).replicated(bus.bytes)
    axi.w.payload.last = isLast
    data.ready = axi.w.ready & lengths.valid
    lengths.ready = axi.w.fire & isLast
    let longest = min(maximumBurst, bus.beatsPerPage)
    when(axi.w.fire) { position = mux(isLast, 1, (position &+ 1).restricted(to: 1...longest)) }
    axi.w.assertProtocol()
  }

  private func takeResponses(_ finals: Stream<Bit>) {
    axi.b.assumeProtocol()
    let reporter = instance(ResultReporter(in: clocking), "reporter")
    result <== reporter.result
    axi.b.ready = finals.valid & (reporter.ready | !finals.payload)
    finals.ready = axi.b.fire
    reporter.$valid <== axi.b.fire
    reporter.$isLast <== finals.payload
    reporter.$response <== axi.b.payload.resp
  }
}
