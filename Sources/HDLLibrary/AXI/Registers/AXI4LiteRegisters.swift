import BigInt
import HDL

/// The registers of a `RegisterMap` behind an AXI4-Lite bus.
///
/// - `fields`: the values of fields that software writes (`rw`, `wo`). `hardware`: the values of `ro` fields, and what
///   sets the bits of `w1c` and `rc` fields, each in the cycle in which it is 1.
/// - Writes honour the byte strobes. Addresses without a register answer SLVERR, read as 0 and change nothing. The bits
///   of an address below a word do not count.
/// - Latency 1 cycle from address (and data) to response; one read and one write in every cycle.
public final class AXI4LiteRegisters: ClockedModule {
  let map: RegisterMap
  @Input(\AXI4LiteRegisters.port) public var bus: AXI4Lite
  @Input(\AXI4LiteRegisters.supplied) public var hardware: RegisterSignals
  @Output(\AXI4LiteRegisters.driven) public var fields: RegisterSignals
  var port: Shape<AXI4Lite> { .axi4Lite(addressWidth: map.addressWidth, bytes: map.bytes) }
  var supplied: Shape<RegisterSignals> { .registerFields(map.suppliedFields) }
  var driven: Shape<RegisterSignals> { .registerFields(map.drivenFields) }

  public init(_ map: RegisterMap, in domain: ClockDomain = .main) {
    self.map = map
    super.init(like: domain)
  }

  override public var definitionName: String {
    clocking == .main ? "\(map.name)_registers" : "\(map.name)_registers_\(clocking.name)"
  }
  override public var documentation: String? { map.documentation.isEmpty ? nil : map.documentation }

  override public func body() {
    unused(bus.aw.payload.prot, bus.ar.payload.prot)
    bus.aw.assumeProtocol()
    bus.w.assumeProtocol()
    bus.ar.assumeProtocol()
    let writing = acceptWrites()
    let reading = acceptReads()
    var words: [UInt] = []
    for register in map.registers {
      let isWritten = (writing & isSelected(register, bus.aw.payload.addr)).named("\(register.name)_is_written")
      let isRead = (reading & isSelected(register, bus.ar.payload.addr)).named("\(register.name)_is_read")
      words.append(word(of: register.fields.map { ($0, contents(of: $0, in: register, isWritten, isRead)) }))
    }
    answerReads(words)
  }

  // MARK: Handshakes

  /// Takes an address and data together; gives whether it does.
  private func acceptWrites() -> Bit {
    let pending = reg(.bit, reset: 0, name: "write_pending")
    let failed = reg(.bit, reset: 0, name: "write_failed")
    let writing = (bus.aw.valid & bus.w.valid & (!pending | bus.b.ready)).named("is_writing")
    bus.aw.ready = writing
    bus.w.ready = writing
    when(writing) {
      pending <== true
      failed <== !isMapped(bus.aw.payload.addr)
    }.elsewhen(bus.b.ready) { pending <== false }
    bus.b.valid = pending
    bus.b.payload.resp = mux(failed, UInt(AXIResponse.slaveError), UInt(AXIResponse.okay))
    bus.b.assertProtocol()
    return writing
  }

  private func acceptReads() -> Bit {
    let pending = reg(.bit, reset: 0, name: "read_pending")
    bus.ar.ready = !pending | bus.r.ready
    when(bus.ar.ready) { pending <== bus.ar.valid }
    bus.r.valid = pending
    return bus.ar.fire.named("is_reading")
  }

  private func answerReads(_ words: [UInt]) {
    let chosen = wire(.uint(8 * map.bytes), name: "read_word")
    var choice = match(number(bus.ar.payload.addr))
    for (register, word) in zip(map.registers, words) {
      choice = choice.on(register.offset / map.bytes) { chosen <== word }
    }
    if !coversAllAddresses { choice.otherwise { chosen <== 0 } }
    let data = reg(.uint(8 * map.bytes), name: "read_data")
    let failed = reg(.bit, reset: 0, name: "read_failed")
    when(bus.ar.fire) {
      data <== chosen
      failed <== !isMapped(bus.ar.payload.addr)
    }
    bus.r.payload.data = data
    bus.r.payload.resp = mux(failed, UInt(AXIResponse.slaveError), UInt(AXIResponse.okay))
    bus.r.assertProtocol()
  }

  // MARK: Addresses

  /// The number of the word that an address lies in.
  private func number(_ address: UInt) -> UInt {
    let low = map.bytes.trailingZeroBitCount
    return address.width == low ? UInt(0, width: 1) : address[low...(address.width - 1)]
  }

  private func isSelected(_ register: RegisterMap.Register, _ address: UInt) -> Bit {
    number(address) == UInt(register.offset / map.bytes)
  }

  private func isMapped(_ address: UInt) -> Bit {
    coversAllAddresses ? true : balanced(map.registers.map { isSelected($0, address) }, |)
  }

  private var coversAllAddresses: Bool { map.registers.count * map.bytes == 1 << map.addressWidth }
}
