import HDL
import HDLLibrary

/// Lets several readers share one AXI4 read master: commands in turn, the data of each to the one who asked.
///
/// Readers must take their data without waiting for each other: they ask only for what they have room for.
///
/// - Throughput: a beat a cycle, across commands of different readers too.
final class ReadHub: Module {
  let bus: AXI4Parameters
  let readers: Int
  let maximumBeats: Int
  /// Bursts under way: rows may be a few beats only, and a memory takes tens of cycles.
  static let outstanding = 16
  @Input(\ReadHub.commands) var request: Ports<Stream<DMACommand>>
  @Output(\ReadHub.words) var data: Ports<Stream<Fragment<UInt>>>
  @Output(\ReadHub.port) var axi: AXI4Read
  /// 1 in a cycle in which a command ends that met an error response.
  @Output var failed: Bit
  /// Whether nothing is under way.
  @Output var isIdle: Bit
  /// Whether a beat arrives.
  @Output var beat: Bit
  @Reg(8, reset: 0) var underWay: UInt

  var command: Shape<DMACommand> { DMACommand(addressWidth: bus.addressWidth, maximumBeats: maximumBeats).shape }
  var commands: Shape<Ports<Stream<DMACommand>>> { .ports(readers, .stream(command)) }
  var words: Shape<Ports<Stream<Fragment<UInt>>>> { .ports(readers, .stream(.fragment(.uint(8 * bus.bytes)))) }
  var port: Shape<AXI4Read> { .axi4Read(bus) }

  /// - Parameter maximumBeats: of a command.
  init(_ bus: AXI4Parameters, readers: Int, maximumBeats: Int) {
    self.bus = bus
    self.readers = readers
    self.maximumBeats = maximumBeats
  }

  override func body() {
    let arbiter = instance(StreamArbiter(command, count: readers), "arbiter")
    for (port, stream) in zip(arbiter.$push.elements, request.elements) { port <== stream }
    let master = instance(
      AXI4ReadMaster(
        bus, maximumBeats: maximumBeats, maximumBurst: min(64, bus.bytes * 4), outstanding: Self.outstanding), "master")
    let copies = arbiter.pop.map(name: "asked") { Pair($0, arbiter.index) }.fork(2, name: "copies")
    master.$command <== copies[0].map(name: "toMaster") { $0.first }
    let owners = copies[1].map(name: "owner") { $0.second }.queue(depth: 2 * Self.outstanding, name: "owners")
    unused(copies[0].payload.second, copies[1].payload.first.address, copies[1].payload.first.beats)
    axi <== master.axi

    let targets = (0..<readers).map { owners.valid & (owners.payload == UInt($0)) }
    for (target, stream) in zip(targets, data.elements) {
      stream.valid = master.data.valid & target
      stream.payload = master.data.payload
    }
    let isTaken = balanced(zip(targets, data.elements).map { $0 & $1.ready }) { $0 | $1 }
    master.data.ready = isTaken
    let moves = (master.data.valid & isTaken).named("moves")
    beat = moves
    owners.ready = moves & master.data.payload.last
    master.result.ready = true
    failed = master.result.valid & (master.result.payload != 0)

    let begins = arbiter.pop.fire
    let ends = master.result.valid
    when(begins & !ends) { underWay = underWay &+ 1 }.elsewhen(ends & !begins) { underWay = underWay &- 1 }
    isIdle = (underWay == 0) & !arbiter.pop.valid
  }
}
