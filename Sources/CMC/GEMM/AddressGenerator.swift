import HDL
import HDLLibrary

/// Bank and entry of every result: the sum of PE row j for the streamed token i belongs into (bank j, entry i).
///
/// The id of a token goes in together with its elements and comes out when the adder trees have its sums: `readEntry`
/// one cycle before them, so that the banks have the old sums beside the new ones, and `writeEntry` with them. Two
/// tokens of the same entry in successive cycles meet the bank's read latency; `forward` then says that the old sum is
/// the one that was written last, not the one that was read.
///
/// - Latency: `latency - 1` cycles to `readEntry`, `latency` to the others. A token a cycle.
public final class AddressGenerator: Module {
  public let configuration: GEMMEngineConfiguration
  /// Cycles from a token's elements to its sums, at least 1.
  public let latency: Int

  @Input(\AddressGenerator.tokens) public var token: Flow<UInt>
  /// Output features of this tile; banks beyond are not written.
  @Input(\AddressGenerator.rowCounts) public var activeRows: UInt

  @Output public var read: Bit
  @Output(\AddressGenerator.entries) public var readEntry: UInt
  /// One bit a bank.
  @Output(\AddressGenerator.banks) public var write: Vec<Bit>
  @Output(\AddressGenerator.entries) public var writeEntry: UInt
  @Output public var forward: Bit

  var entries: Shape<UInt> { .uint(0...(configuration.entries - 1)) }
  var tokens: Shape<Flow<UInt>> { .flow(entries) }
  var rowCounts: Shape<UInt> { .uint(1...configuration.rows) }
  var banks: Shape<Vec<Bit>> { .vec(configuration.rows, .bit) }

  public init(_ configuration: GEMMEngineConfiguration, latency: Int) {
    precondition(latency >= 1, "sums come at least one cycle after their elements, not \(latency)")
    self.configuration = configuration
    self.latency = latency
  }

  override public func body() {
    let pipe = Pipeline(in: self)
    let entry = pipe.input(token.payload)
    let valid = pipe.input(token.valid)
    let mask = pipe.input(
      Vec((0..<configuration.rows).map { token.valid & (activeRows > UInt($0)) }, .bit).packed.named("banksWritten"))
    read = valid.registered(latency - 1, reset: 0).value
    readEntry = entry.registered(latency - 1).value
    let writes = valid.registered(latency, reset: 0).value
    writeEntry = entry.registered(latency).value
    write = banks.unpack(mask.registered(latency, reset: 0).value)
    let lastValid = registered(writes, reset: 0, name: "wasWritten")
    let lastEntry = registered(writeEntry, name: "lastEntry")
    forward = writes & lastValid & (writeEntry == lastEntry)
  }
}
