import HDL

/// What a DMA engine is asked to move.
public struct DMACommand: Bundle {
  /// Of the first byte; a multiple of the bytes of a beat.
  @Field(32) public var address: UInt
  /// At least 1.
  @Field(1...256) public var beats: UInt
  private let width: Int
  private let maximum: Int

  public init(addressWidth: Int, maximumBeats: Int) {
    width = addressWidth
    maximum = maximumBeats
    _address = Field(.uint(addressWidth))
    _beats = Field(.uint(1...maximumBeats))
  }
  public init() { self.init(addressWidth: 32, maximumBeats: 256) }
  public func blank() -> Self { Self(addressWidth: width, maximumBeats: maximum) }
}

/// Cuts commands into INCR bursts: none longer than `maximumBurst` beats, none across a 4 KiB boundary.
///
/// One burst a cycle. The address channel and `bursts` move together: `bursts` says how many beats the burst has
/// (`length`) and whether it ends the command (`isFinal`); while it is not ready no burst starts.
final class BurstSplitter: ClockedModule {
  let bus: AXI4Parameters
  let maximumBeats: Int
  let maximumBurst: Int
  @Input(\BurstSplitter.commands) var command: Stream<DMACommand>
  @Output(\BurstSplitter.addresses) var address: Stream<AXI4Address>
  @Output(\BurstSplitter.lengths) var bursts: Stream<Pair<UInt, Bit>>
  @Reg(reset: false) var active: Bit
  @Reg(\BurstSplitter.beatNumberBits, reset: 0) var beat: UInt
  @Reg(\BurstSplitter.remainders, reset: 0) var remaining: UInt
  var commands: Shape<Stream<DMACommand>> {
    .stream(DMACommand(addressWidth: bus.addressWidth, maximumBeats: maximumBeats).shape)
  }
  var addresses: Shape<Stream<AXI4Address>> { .stream(AXI4Address(width: bus.addressWidth).shape) }
  var lengths: Shape<Stream<Pair<UInt, Bit>>> { .stream(.pair(.uint(1...maximumBurst), .bit)) }
  var remainders: Shape<UInt> { .uint(0...maximumBeats) }
  var beatNumberBits: Int { bus.addressWidth - bus.offsetBits }

  init(_ bus: AXI4Parameters, maximumBeats: Int, maximumBurst: Int, in domain: ClockDomain) {
    self.bus = bus
    self.maximumBeats = maximumBeats
    self.maximumBurst = min(maximumBurst, bus.beatsPerPage)
    super.init(like: domain)
  }

  override func body() {
    command.assumeProtocol()
    let pageBits = bus.beatsPerPage.trailingZeroBitCount
    let untilBoundary = (UInt(bus.beatsPerPage) - beat[0...(pageBits - 1)].restricted(to: 0...(bus.beatsPerPage - 1)))
      .asUInt.restricted(to: 1...bus.beatsPerPage).named()
    let limit = minimum(untilBoundary, UInt(maximumBurst))
    let length = mux(remaining < limit, remaining, limit).restricted(to: 1...maximumBurst).named()
    let isFinal = (remaining <= limit).named()

    address.valid = active & bursts.ready
    address.payload.addr = bus.offsetBits == 0 ? beat : concatenate(beat, UInt(0, width: bus.offsetBits))
    address.payload.len = (length &- 1).restricted(to: 0...(maximumBurst - 1))
    address.payload.size = UInt(bus.offsetBits)
    address.payload.burst = 1
    address.payload.cache = 3
    address.payload.prot = 0
    bursts.valid = active & address.ready
    bursts.payload = Pair(length, isFinal)

    let issued = (active & bursts.ready & address.ready).named()
    command.ready = !active | (issued & isFinal)
    when(issued) {
      beat = beat &+ length
      remaining = (remaining - length).asUInt.restricted(to: 0...maximumBeats)
      when(isFinal) { active = false }
    }
    when(command.fire) {
      active = true
      beat = command.payload.address >> bus.offsetBits
      remaining = command.payload.beats
    }
    if bus.offsetBits > 0 {
      let low = command.payload.address[0...(bus.offsetBits - 1)]
      assume(!command.valid | (low == 0), "a DMA command starts at a multiple of \(bus.bytes) bytes")
    }
    address.assertProtocol()
  }
}
