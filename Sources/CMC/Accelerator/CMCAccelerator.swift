import HDL
import HDLLibrary

/// CMC as a whole: works off a list of commands in memory, each a condensed product over any number of segments, or a
/// function of the rows of a matrix (softmax, GELU, LayerNorm, sums of two matrices).
///
/// For each segment of a product the CODEC predicts which tokens are informative, the GEMM engine multiplies these, the recovery
/// engine copies the results of the others, and the results go to memory, while the next segment is loaded and
/// searched.
///
/// - `bus`: registers, see `cmcAcceleratorRegisters`. `memoryRead` and `memoryWrite`: an AXI4 master.
/// - `irq`: 1 while an enabled reason is set.
/// - A list stops at the first error. Sizes and addresses are checked before a command begins; when memory answers with
///   an error, the segments under way run to their end without writing, and no others begin.
///
/// Layouts, registers and cycles: docs/cmc-accelerator.md. Model: `CMCAcceleratorModel`.
public final class CMCAccelerator: Module {
  public let configuration: AcceleratorConfiguration

  @Input(.axi4Lite(addressWidth: 7)) public var bus: AXI4Lite
  @Output(\CMCAccelerator.readPort) public var memoryRead: AXI4Read
  @Output(\CMCAccelerator.writePort) public var memoryWrite: AXI4Write
  @Output public var irq: Bit

  var readPort: Shape<AXI4Read> { .axi4Read(configuration.bus) }
  var writePort: Shape<AXI4Write> { .axi4Write(configuration.bus) }

  public init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override public func body() {
    let registers = instance(AXI4LiteRegisters(cmcAcceleratorRegisters), "registers")
    let reader = instance(CommandReader(configuration), "commandReader")
    let product = instance(ProductUnit(configuration), "product")
    let rows = instance(RowFunctionUnit(configuration), "rowFunctions")
    let requests = [reader.request] + product.request.elements + rows.request.elements
    let hub = instance(
      ReadHub(configuration.bus, readers: requests.count, maximumBeats: configuration.maximumReadBeats), "hub")
    let writer = instance(WritePort(configuration.bus), "writer")
    registers.$bus <== bus
    memoryRead <== hub.axi
    memoryWrite <== writer.axi

    for (index, request) in requests.enumerated() { hub.$request[index] <== request }
    reader.$data <== hub.data[0]
    for index in 0..<ProductUnit.readers { product.$data[index] <== hub.data[1 + index] }
    for index in 0..<RowFunctionUnit.readers { rows.$data[index] <== hub.data[1 + ProductUnit.readers + index] }
    // Only one of the two works at a time.
    writer.$request.valid <== product.write.valid | rows.write.valid
    writer.$request.payload <== mux(rows.write.valid, rows.write.payload, product.write.payload)
    product.write.ready = writer.request.ready
    rows.write.ready = writer.request.ready
    writer.$isMuted <== reader.isStopped

    product.$start <== reader.startsProduct
    product.$job <== reader.product
    product.$isStopped <== reader.isStopped
    rows.$start <== reader.startsRows
    rows.$job <== reader.rows
    rows.$isStopped <== reader.isStopped
    reader.$unitBusy <== product.busy | rows.busy
    reader.$unitUnfit <== product.isUnfit
    reader.$memoryBusy <== !hub.isIdle | !writer.isIdle
    reader.$readFailed <== hub.failed
    reader.$writeFailed <== writer.failed

    control(registers, reader)
    count(registers, reader, product, hub, writer)
    showTables(registers, product)
  }

  private func control(_ registers: AXI4LiteRegisters, _ reader: CommandReader) {
    let fields = registers.fields
    let hardware = registers.$hardware
    // The registers give what software wrote last, not when; so writes are seen on the bus.
    unused(fields["control", "start"])
    reader.$start <== isWritten(0x00) & bus.w.payload.data[0] & !reader.busy
    reader.$listAddress <== fields["list_address", "address"]
    reader.$listCount <== fields["list_count", "count"]
    hardware["status", "busy"] <== reader.busy.unsigned
    hardware["status", "error"] <== reader.error
    hardware["status", "command"] <== reader.index
    let succeeds = reader.ends & (reader.error == 0)
    let fails = reader.ends & (reader.error != 0)
    hardware["interrupt", "done"] <== succeeds.unsigned
    hardware["interrupt", "failed"] <== fails.unsigned
    let isDone = reg(.bit, reset: 0, name: "isDone")
    let isFailed = reg(.bit, reset: 0, name: "isFailed")
    when(isWritten(0x08)) {
      when(bus.w.payload.data[0]) { isDone <== false }
      when(bus.w.payload.data[1]) { isFailed <== false }
    }
    when(succeeds) { isDone <== true }
    when(fails) { isFailed <== true }
    irq = (isDone & fields["interrupt_enable", "done"][0]) | (isFailed & fields["interrupt_enable", "failed"][0])
  }

  /// Whether software writes the low byte of the register at `offset` in this cycle.
  private func isWritten(_ offset: Int) -> Bit {
    bus.w.fire & bus.aw.fire & (bus.aw.payload.addr == UInt(offset)) & bus.w.payload.strb[0]
  }

  private func count(
    _ registers: AXI4LiteRegisters, _ reader: CommandReader, _ product: ProductUnit, _ hub: ReadHub,
    _ writer: WritePort
  ) {
    let counted: [(String, Bit)] = [
      ("cycles", reader.busy), ("search_cycles", product.searches), ("product_cycles", product.multiplies),
      ("overlap_cycles", product.overlaps), ("beats_read", hub.beat), ("beats_written", writer.beat),
      ("tokens", product.decides), ("informative", product.decidesInformative),
    ]
    let starts = reader.$start
    for (name, event) in counted {
      let counter = reg(.uint(32), reset: 0, name: "count_\(name)")
      when(starts) { counter <== 0 }.elsewhen(event) { counter <== counter &+ 1 }
      registers.$hardware[name, "count"] <== counter
    }
  }

  private func showTables(_ registers: AXI4LiteRegisters, _ product: ProductUnit) {
    let entries = configuration.units.tables.entries
    let position = minimum(registers.fields["table_query", "position"], UInt(entries - 1))
    product.$query <== registers.fields["table_query", "table"]
    product.$position <== position.restricted(to: 0...(entries - 1))
    registers.$hardware["table_item", "frame"] <== product.item.frame.wrapped(to: 8)
    registers.$hardware["table_item", "token"] <== product.item.token.extended(to: 12)
    registers.$hardware["table_item", "reference"] <== product.item.reference.extended(to: 12)
    registers.$hardware["table_count", "count"] <== product.item.count.extended(to: 32)
  }
}
