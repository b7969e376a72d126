import HDL

/// Reads blocks of memory over AXI4 and gives them as a stream of packets: one packet for each command, in order.
///
/// - Bursts are INCR, full-width, of at most `maximumBurst` beats and never across a 4 KiB boundary; up to `outstanding`
///   of them are under way at a time.
/// - Throughput: a beat in every cycle when the memory gives one and `data` takes it; commands follow each other without
///   a gap. Latency: 1 cycle from the command to its first address; beats pass from `axi` to `data` in the same cycle.
/// - `result`: one word for each command after its last beat: the first response that was not OKAY, or 0 (OKAY). Data of
///   failed beats is passed on. A result that is not taken holds back the last beat of the next command.
public final class AXI4ReadMaster: ClockedModule {
  let bus: AXI4Parameters
  let maximumBeats: Int
  let maximumBurst: Int
  let outstanding: Int
  @Input(\AXI4ReadMaster.commands) public var command: Stream<DMACommand>
  @Output(\AXI4ReadMaster.words) public var data: Stream<Fragment<UInt>>
  @Output(.stream(.uint(2))) public var result: Stream<UInt>
  @Output(\AXI4ReadMaster.port) public var axi: AXI4Read
  var commands: Shape<Stream<DMACommand>> {
    .stream(DMACommand(addressWidth: bus.addressWidth, maximumBeats: maximumBeats).shape)
  }
  var words: Shape<Stream<Fragment<UInt>>> { .stream(.fragment(.uint(8 * bus.bytes))) }
  var port: Shape<AXI4Read> { .axi4Read(bus) }

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
    axi.ar <== splitter.address
    unused(splitter.bursts.payload.first)
    // For each burst under way whether it ends its command.
    let finals = splitter.bursts.map { $0.second }.queueWithRoom(depth: outstanding, name: "finals")

    axi.r.assumeProtocol()
    let reporter = instance(ResultReporter(in: clocking), "reporter")
    result <== reporter.result
    let isLast = (axi.r.payload.last & finals.payload).named()
    let goes = (finals.valid & (reporter.ready | !isLast)).named()
    data.valid = axi.r.valid & goes
    data.payload = Fragment(axi.r.payload.data, last: isLast)
    axi.r.ready = data.ready & goes
    finals.ready = axi.r.fire & axi.r.payload.last
    splitter.$ended <== finals.ready
    reporter.$valid <== axi.r.fire
    reporter.$isLast <== isLast
    reporter.$response <== axi.r.payload.resp
    data.assertProtocol()
  }
}

func checkMasterParameters(_ maximumBeats: Int, _ maximumBurst: Int, _ outstanding: Int) {
  precondition(maximumBeats >= 1, "a command has at least one beat, not \(maximumBeats)")
  precondition((1...256).contains(maximumBurst), "a burst has 1 to 256 beats, not \(maximumBurst)")
  precondition(outstanding >= 1, "at least one burst is under way, not \(outstanding)")
}

/// Gathers the responses of a command into one result.
///
/// `valid` marks a response; `ready` says whether the last one of a command may come.
final class ResultReporter: ClockedModule {
  @Input var valid: Bit
  @Input var isLast: Bit
  @Input(2) var response: UInt
  @Output var ready: Bit
  @Output(.stream(.uint(2))) var result: Stream<UInt>
  @Reg(2, reset: 0) var firstError: UInt
  @Reg(reset: false) var full: Bit
  @Reg(2, reset: 0) var word: UInt

  init(in domain: ClockDomain) { super.init(like: domain) }

  override func body() {
    let merged = mux(firstError != 0, firstError, response).named()
    ready = !full | result.ready
    when(result.fire) { full = false }
    when(valid) {
      when(isLast) {
        firstError = 0
        word = merged
        full = true
      }.otherwise { firstError = merged }
    }
    result.valid = full
    result.payload = word
    result.assertProtocol()
  }
}
