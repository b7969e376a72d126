import BigInt

/// An AXI4-Lite master in plain Swift, for test benches of slaves: works off a list of reads and writes, one after the
/// other, with each channel at its own pace.
///
/// Used like `AXI4MemoryModel`: `drive`, settle, `sample`, step, until `isDone`.
public final class AXI4LiteMasterModel {
  public enum Operation: Sendable {
    case read(address: Int)
    /// Bit i of `strobes` enables byte i.
    case write(address: Int, data: BigInt, strobes: Int)
  }

  /// For each finished operation the response and, for reads, the data.
  public private(set) var results: [(response: Int, data: BigInt)] = []
  private let prefix: String
  private let isWilling: () -> Bool
  private var operations: [Operation] = []
  private var offersAddress = false
  private var offersData = false
  private var sentAddress = false
  private var sentData = false
  private var takesAnswer = false

  /// - Parameters:
  ///   - prefix: the bus' name before `_awvalid` and so on.
  ///   - isWilling: decides, each time it is asked, whether a channel makes progress in this cycle.
  public init(prefix: String, isWilling: @escaping () -> Bool = { true }) {
    self.prefix = prefix
    self.isWilling = isWilling
  }

  public func add(_ operation: Operation) { operations.append(operation) }
  public var isDone: Bool { operations.isEmpty }

  public func drive(_ set: (String, BigInt) -> Void) {
    takesAnswer = isWilling()
    for signal in ["awvalid", "wvalid", "arvalid", "bready", "rready"] { set("\(prefix)_\(signal)", 0) }
    guard let operation = operations.first else { return }
    if !offersAddress && !sentAddress { offersAddress = isWilling() }
    if !offersData && !sentData { offersData = isWilling() }
    switch operation {
    case .read(let address):
      set("\(prefix)_araddr", BigInt(address))
      set("\(prefix)_arprot", 0)
      set("\(prefix)_arvalid", offersAddress ? 1 : 0)
      set("\(prefix)_rready", takesAnswer ? 1 : 0)
    case .write(let address, let data, let strobes):
      set("\(prefix)_awaddr", BigInt(address))
      set("\(prefix)_awprot", 0)
      set("\(prefix)_awvalid", offersAddress ? 1 : 0)
      set("\(prefix)_wdata", data)
      set("\(prefix)_wstrb", BigInt(strobes))
      set("\(prefix)_wvalid", offersData ? 1 : 0)
      set("\(prefix)_bready", takesAnswer ? 1 : 0)
    }
  }

  public func sample(_ get: (String) -> BigInt) {
    guard let operation = operations.first else { return }
    switch operation {
    case .read:
      if offersAddress && get("\(prefix)_arready") == 1 { (offersAddress, sentAddress) = (false, true) }
      if takesAnswer && get("\(prefix)_rvalid") == 1 {
        finish(Int(get("\(prefix)_rresp")), get("\(prefix)_rdata"))
      }
    case .write:
      if offersAddress && get("\(prefix)_awready") == 1 { (offersAddress, sentAddress) = (false, true) }
      if offersData && get("\(prefix)_wready") == 1 { (offersData, sentData) = (false, true) }
      if takesAnswer && get("\(prefix)_bvalid") == 1 { finish(Int(get("\(prefix)_bresp")), 0) }
    }
  }

  private func finish(_ response: Int, _ data: BigInt) {
    results.append((response, data))
    operations.removeFirst()
    (offersAddress, offersData, sentAddress, sentData) = (false, false, false, false)
  }
}
