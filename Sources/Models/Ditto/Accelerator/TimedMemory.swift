/// How fast the memory behind the accelerator is.
public struct MemoryTiming: Hashable, Sendable {
  /// Cycles from an address to its first beat, and from the last beat of a write to its response.
  public var latency = 1
  /// Beats a cycle, reads and writes together.
  public var bandwidth = 2.0
  /// The chance in each cycle that an address is taken.
  public var addressPace = 1.0

  public init(latency: Int = 1, bandwidth: Double = 2, addressPace: Double = 1) {
    self.latency = latency
    self.bandwidth = bandwidth
    self.addressPace = addressPace
  }
}

/// A memory behind AXI4 channels: bytes, latency, bandwidth, and addresses that answer with an error.
public struct TimedMemory: Sendable {
  public var bytes: [UInt8]
  let beatBytes: Int
  public var timing = MemoryTiming()
  public var failingReads: Range<Int> = 0..<0
  public var failingWrites: Range<Int> = 0..<0
  /// Byte addresses that were written, in order, and beats that were moved.
  public private(set) var writtenBeats: [Int] = []
  public private(set) var beatsRead = 0
  /// Broken rules of the protocol.
  public private(set) var violations: [String] = []
  private var cycle = 0
  /// Beats that may be moved at once: a memory that has been idle may move two.
  private var tokens = 2.0
  private var reads: [Burst] = []
  private var writes: [Burst] = []
  private var responses: [(cycle: Int, failed: Bool)] = []
  private var offersRead = false
  private var random = RandomSource(97)

  private struct Burst {
    var address: Int
    var left: Int
    var start: Int
    var failed = false
  }

  public init(bytes: [UInt8], beatBytes: Int) {
    self.bytes = bytes
    self.beatBytes = beatBytes
  }

  /// What the slave shows in this cycle.
  public struct Offer: Sendable {
    public var read: (data: UInt64, failed: Bool, last: Bool)?
    public var takesReadAddress: Bool
    public var takesWriteAddress: Bool
    public var takesWrite: Bool
    public var response: Bool?
  }

  public mutating func offer() -> Offer {
    tokens = min(tokens + timing.bandwidth, max(2, timing.bandwidth))
    if !offersRead, let burst = reads.first, burst.start <= cycle, tokens >= 1 {
      offersRead = true
      tokens -= 1
    }
    var offer = Offer(
      takesReadAddress: random.chance(timing.addressPace), takesWriteAddress: random.chance(timing.addressPace),
      takesWrite: tokens >= 1)
    if offersRead, let burst = reads.first {
      let data = (0..<beatBytes).reduce(UInt64(0)) { sum, index in
        let address = burst.address + index
        return sum | UInt64(address < bytes.count ? bytes[address] : 0) << UInt64(8 * index)
      }
      offer.read = (data, isOutside(burst.address) || failingReads.contains(burst.address), burst.left == 1)
    }
    if let first = responses.first, first.cycle <= cycle { offer.response = first.failed }
    return offer
  }

  private func isOutside(_ address: Int) -> Bool { address + beatBytes > bytes.count }

  public mutating func takeReadBeat() {
    offersRead = false
    beatsRead += 1
    reads[0].left -= 1
    reads[0].address += beatBytes
    if reads[0].left == 0 { reads.removeFirst() }
  }

  public mutating func takeReadAddress(_ address: Int, _ count: Int) {
    check(address, count)
    reads.append(Burst(address: address, left: count, start: cycle + timing.latency))
  }

  public mutating func takeWriteAddress(_ address: Int, _ count: Int) {
    check(address, count)
    writes.append(Burst(address: address, left: count, start: cycle))
  }

  public mutating func takeWriteBeat(_ data: UInt64, last: Bool) {
    tokens -= 1
    guard !writes.isEmpty else {
      violations.append("data before its address")
      return
    }
    let address = writes[0].address
    if failingWrites.contains(address) || isOutside(address) {
      writes[0].failed = true
    } else {
      for index in 0..<beatBytes { bytes[address + index] = UInt8(truncatingIfNeeded: data >> UInt64(8 * index)) }
    }
    writtenBeats.append(address)
    writes[0].left -= 1
    writes[0].address += beatBytes
    if last != (writes[0].left == 0) { violations.append("wlast is not at the end of its burst") }
    if writes[0].left == 0 { responses.append((cycle + timing.latency, writes.removeFirst().failed)) }
  }

  public mutating func takeResponse() { responses.removeFirst() }
  public mutating func step() { cycle += 1 }

  private mutating func check(_ address: Int, _ count: Int) {
    if address % beatBytes != 0 { violations.append("address \(address) is not that of a beat") }
    if address / 4096 != (address + count * beatBytes - 1) / 4096 {
      violations.append("a burst of \(count) from \(address) crosses a 4 KiB boundary")
    }
  }
}
