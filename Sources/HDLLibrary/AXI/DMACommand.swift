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
  public var shapeName: String { "DMACommand_a\(width)_n\(maximum)" }
}

/// Cuts commands into INCR bursts: none longer than `maximumBurst` beats, none across a 4 KiB boundary, and no more than
/// `outstanding` of them between an address and its `ended`.
///
/// A burst in every cycle. `bursts` tells of each one, in the cycle of its address, how many beats it has (`first`) and
/// whether it ends its command (`second`).
final class BurstSplitter: ClockedModule {
  let bus: AXI4Parameters
  let maximumBeats: Int
  let maximumBurst: Int
  let outstanding: Int
  @Input(\BurstSplitter.commands) var command: Stream<DMACommand>
  /// One burst is finished.
  @Input var ended: Bit
  @Output(\BurstSplitter.addresses) var address: Stream<AXI4Address>
  @Output(\BurstSplitter.lengths) var bursts: Flow<Pair<UInt, Bit>>
  @Reg(reset: false) var active: Bit
  @Reg(\BurstSplitter.beatNumberBits, reset: 0) var beat: UInt
  @Reg(\BurstSplitter.remainders, reset: 0) var remaining: UInt
  @Reg(\BurstSplitter.counts, reset: 0) var underWay: UInt
  var commands: Shape<Stream<DMACommand>> {
    .stream(DMACommand(addressWidth: bus.addressWidth, maximumBeats: maximumBeats).shape)
  }
  var addresses: Shape<Stream<AXI4Address>> { .stream(AXI4Address(width: bus.addressWidth).shape) }
  var lengths: Shape<Flow<Pair<UInt, Bit>>> { .flow(.pair(.uint(1...maximumBurst), .bit)) }
  var remainders: Shape<UInt> { .uint(0...maximumBeats) }
  var counts: Shape<UInt> { .uint(0...outstanding) }
  var beatNumberBits: Int { bus.addressWidth - bus.offsetBits }

  init(_ bus: AXI4Parameters, maximumBeats: Int, maximumBurst: Int, outstanding: Int, in domain: ClockDomain) {
    self.bus = bus
    self.maximumBeats = maximumBeats
    self.maximumBurst = maximumBurst
    self.outstanding = outstanding
    super.init(like: domain)
  }

  override func body() {
    command.assumeProtocol()
    let page = bus.beatsPerPage
    let positionInPage = beat[0...(page.trailingZeroBitCount - 1)]
    let untilBoundary = (UInt(page) - positionInPage).asUInt.restricted(to: 1...page).named()
    let limit = minimum(untilBoundary, UInt(maximumBurst)).named()
    let length = mux(remaining < limit, remaining, limit).restricted(to: 1...maximumBurst).named()
    let isFinal = (remaining <= limit).named()

    address.valid = active & (underWay != UInt(outstanding))
    address.payload.addr = bus.offsetBits == 0 ? beat : concatenate(beat, UInt(0, width: bus.offsetBits))
    address.payload.len = (length &- 1).restricted(to: 0...(maximumBurst - 1))
    address.payload.size = UInt(bus.offsetBits)
    address.payload.burst = 1
    address.payload.cache = 3
    address.payload.prot = 0
    bursts.valid = address.fire
    bursts.payload = Pair(length, isFinal)

    let isDone = (address.fire & isFinal).named()
    command.ready = !active | isDone
    when(address.fire) {
      beat = beat &+ length
      remaining = (remaining &- length).restricted(to: 0...maximumBeats)
    }
    when(command.fire) {
      active = true
      beat = command.payload.address >> bus.offsetBits
      remaining = command.payload.beats
    }.elsewhen(isDone) { active = false }
    when(address.fire & !ended) { underWay = (underWay + 1).restricted(to: 0...outstanding) }
      .elsewhen(ended & !address.fire) { underWay = (underWay &- 1).restricted(to: 0...outstanding) }
    checkCommand()
    address.assertProtocol()
  }

  private func checkCommand() {
    assert(!ended | (underWay != 0), "a burst that ends was begun")
    if bus.offsetBits > 0 {
      let low = command.payload.address[0...(bus.offsetBits - 1)]
      assume(!command.valid | (low == 0), "a DMA command starts at a multiple of \(bus.bytes) bytes")
    }
  }
}

extension Flow {
  /// A queue for words that are known to find room; that they do is asserted.
  func queueWithRoom(depth: Int, name: String) -> Stream<Payload> {
    let (stream, overflow) = toStream(name: "\(name)_entry")
    assert(!overflow, "\(name) has room for every word")
    return stream.queue(depth: depth, name: name)
  }
}
