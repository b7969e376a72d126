import HDL
import HDLLibrary

/// A beat on its way to memory.
struct WriteRequest: Bundle {
  @Field(32) var address: UInt
  @Field(8) var data: UInt
  private let bytes: Int
  init(bytes: Int) {
    self.bytes = bytes
    _data = Field(.uint(8 * bytes))
  }
  init() { self.init(bytes: 1) }
  func blank() -> Self { Self(bytes: bytes) }
  var shapeName: String { "WriteRequest_\(bytes)" }
}

/// Writes single beats over AXI4, up to 16 of them under way. While `isMuted`, beats are taken and dropped: so a
/// command that has failed runs to its end without writing anything more.
///
/// - Throughput: a beat a cycle while the memory answers within 16 cycles.
final class WritePort: Module {
  let bus: AXI4Parameters
  @Input(\WritePort.requests) var request: Stream<WriteRequest>
  @Input var isMuted: Bit
  @Output(\WritePort.port) var axi: AXI4Write
  /// 1 in a cycle in which an error response is reported.
  @Output var failed: Bit
  @Output var isIdle: Bit
  @Output var beat: Bit
  @Reg(8, reset: 0) var underWay: UInt
  var requests: Shape<Stream<WriteRequest>> { .stream(WriteRequest(bytes: bus.bytes).shape) }
  var port: Shape<AXI4Write> { .axi4Write(bus) }

  init(_ bus: AXI4Parameters) { self.bus = bus }

  override func body() {
    let kept = request.throwWhen(isMuted, name: "kept").stage(name: "held")
    let copies = kept.fork(2, name: "copies")
    let master = instance(AXI4WriteMaster(bus, maximumBeats: 2, maximumBurst: 2, outstanding: 16), "master")
    master.$command
      <== copies[0].map(name: "place") { request in
        let command = DMACommand(addressWidth: 32, maximumBeats: 2)
        command.address = request.address
        command.beats = 1
        return command
      }
    // Data comes after its address; meanwhile the next address is taken.
    master.$data <== copies[1].map(name: "word") { $0.data }.queue(depth: 4, name: "dataQueue")
    unused(copies[0].payload.data, copies[1].payload.address)
    axi <== master.axi
    master.result.ready = true
    failed = master.result.valid & (master.result.payload != 0)

    let begins = kept.fire
    let ends = master.result.valid
    when(begins & !ends) { underWay = underWay &+ 1 }.elsewhen(ends & !begins) { underWay = underWay &- 1 }
    isIdle = (underWay == 0) & !kept.valid & !request.valid
    beat = begins
  }
}
