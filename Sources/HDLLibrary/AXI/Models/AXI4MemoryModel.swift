import BigInt

/// A memory behind AXI4 read and write channels, in plain Swift, for test benches of masters.
///
/// Each cycle: `drive` sets the signals that a slave drives, the bench settles, `sample` looks at the handshakes, the
/// bench steps. Every broken rule of the protocol is written into `violations`.
///
///     memory.drive(prefix: "axi") { bench[wide: $0] = $1 }
///     bench.settle()
///     memory.sample(prefix: "axi") { bench[wide: $0] }
///     bench.step()
public final class AXI4MemoryModel {
  public let bytes: Int
  /// The contents by beat number; missing beats read as 0.
  public var beats: [Int: BigInt] = [:]
  /// Byte addresses that answer with SLVERR; writes there change nothing.
  public var errorAddresses: Range<Int> = 0..<0
  public private(set) var violations: [String] = []
  /// The most bursts that were under way at a time, and the lengths of all.
  public private(set) var mostOutstanding = 0
  public private(set) var burstLengths: [Int] = []
  /// Decides, each time it is asked, whether a channel makes progress in this cycle.
  private let isWilling: () -> Bool

  private var reads: [Burst] = []
  private var writes: [Burst] = []
  private var unanswered: [Int] = []
  private var readyAddress = false
  private var readyData = false
  private var offersRead = false
  private var offersResponse = false

  private struct Burst {
    var beat: Int
    var length: Int
    var done = 0
    var failed = false
  }

  public init(bytes: Int, isWilling: @escaping () -> Bool = { true }) {
    self.bytes = bytes
    self.isWilling = isWilling
  }

  // MARK: Reading

  /// Sets `arready` and the `r` channel.
  public func driveReads(prefix: String, _ set: (String, BigInt) -> Void) {
    readyAddress = isWilling()
    set("\(prefix)_arready", readyAddress ? 1 : 0)
    if !offersRead { offersRead = !reads.isEmpty && isWilling() }
    set("\(prefix)_rvalid", offersRead ? 1 : 0)
    guard offersRead, let burst = reads.first else { return }
    let beat = burst.beat + burst.done
    set("\(prefix)_rdata", beats[beat] ?? 0)
    set("\(prefix)_rresp", errorAddresses.contains(beat * bytes) ? 2 : 0)
    set("\(prefix)_rlast", burst.done == burst.length - 1 ? 1 : 0)
  }

  public func sampleReads(prefix: String, _ get: (String) -> BigInt) {
    if offersRead && get("\(prefix)_rready") == 1 {
      offersRead = false
      reads[0].done += 1
      if reads[0].done == reads[0].length { reads.removeFirst() }
    }
    if readyAddress && get("\(prefix)_arvalid") == 1 { reads.append(burst("\(prefix)_ar", get)) }
    mostOutstanding = max(mostOutstanding, reads.count)
  }

  // MARK: Writing

  /// Sets `awready`, `wready` and the `b` channel.
  public func driveWrites(prefix: String, _ set: (String, BigInt) -> Void) {
    readyAddress = isWilling()
    readyData = isWilling()
    set("\(prefix)_awready", readyAddress ? 1 : 0)
    set("\(prefix)_wready", readyData ? 1 : 0)
    if !offersResponse { offersResponse = !unanswered.isEmpty && isWilling() }
    set("\(prefix)_bvalid", offersResponse ? 1 : 0)
    if offersResponse { set("\(prefix)_bresp", BigInt(unanswered[0])) }
  }

  public func sampleWrites(prefix: String, _ get: (String) -> BigInt) {
    if offersResponse && get("\(prefix)_bready") == 1 {
      offersResponse = false
      unanswered.removeFirst()
    }
    if readyData && get("\(prefix)_wvalid") == 1 { takeBeat(prefix, get) }
    if readyAddress && get("\(prefix)_awvalid") == 1 { writes.append(burst("\(prefix)_aw", get)) }
    mostOutstanding = max(mostOutstanding, writes.count + unanswered.count)
  }

  private func takeBeat(_ prefix: String, _ get: (String) -> BigInt) {
    guard !writes.isEmpty else {
      violations.append("data comes before its address")
      return
    }
    let beat = writes[0].beat + writes[0].done
    if errorAddresses.contains(beat * bytes) {
      writes[0].failed = true
    } else {
      let strobes = get("\(prefix)_wstrb")
      let mask = (0..<bytes).reduce(BigInt(0)) { (strobes >> $1) & 1 == 1 ? $0 | BigInt(255) << (8 * $1) : $0 }
      let old = beats[beat] ?? 0
      beats[beat] = (old - (old & mask)) | (get("\(prefix)_wdata") & mask)
    }
    writes[0].done += 1
    let isLast = writes[0].done == writes[0].length
    if (get("\(prefix)_wlast") == 1) != isLast { violations.append("wlast does not mark the last beat") }
    if isLast { unanswered.append(writes.removeFirst().failed ? 2 : 0) }
  }

  private func burst(_ channel: String, _ get: (String) -> BigInt) -> Burst {
    let address = Int(get("\(channel)addr"))
    let length = Int(get("\(channel)len")) + 1
    if get("\(channel)burst") != 1 { violations.append("a burst that is not INCR") }
    if BigInt(1) << Int(get("\(channel)size")) != BigInt(bytes) { violations.append("a beat that is not full-width") }
    if address % bytes != 0 { violations.append("address \(address) is not that of a beat") }
    if address / 4096 != (address + length * bytes - 1) / 4096 {
      violations.append("a burst of \(length) from \(address) crosses a 4 KiB boundary")
    }
    burstLengths.append(length)
    return Burst(beat: address / bytes, length: length)
  }
}
