import Ditto
import HDL
import HDLLibrary
import HDLSimulation
import Models
import Testing

/// An accelerator with a memory and a driver, as software would use it.
final class AcceleratorBench {
  let sim: Simulation<DittoAccelerator>
  let configuration: AcceleratorConfiguration
  var memory: TimedMemory
  private(set) var cycles = 0
  private let readData: SignalStorage
  private let writeData: SignalStorage

  init(_ configuration: AcceleratorConfiguration, engine: Engine, memory: MemoryImage) throws {
    self.configuration = configuration
    sim = try Simulation(DittoAccelerator(configuration), engine: engine)
    self.memory = TimedMemory(bytes: memory.bytes, beatBytes: configuration.bus.bytes)
    readData = sim.port(\.memoryRead.r.payload.data)
    writeData = sim.port(\.memoryWrite.w.payload.data)
    sim.control.aw.valid = false
    sim.control.w.valid = false
    sim.control.ar.valid = false
    sim.reset()
  }

  /// A cycle; `look` sees the settled signals.
  func tick(_ look: () -> Void = {}) {
    let offer = memory.offer()
    sim.memoryRead.ar.ready = offer.takesReadAddress
    sim.memoryRead.r.valid = offer.read != nil
    if let read = offer.read {
      readData.setBits(at: 0, width: 8 * configuration.bus.bytes, to: read.data)
      sim.memoryRead.r.payload.resp = read.failed ? 2 : 0
      sim.memoryRead.r.payload.last = read.last
    }
    sim.memoryWrite.aw.ready = offer.takesWriteAddress
    sim.memoryWrite.w.ready = offer.takesWrite
    sim.memoryWrite.b.valid = offer.response != nil
    sim.memoryWrite.b.payload.resp = offer.response == true ? 2 : 0
    sim.settle()
    if offer.read != nil && sim.memoryRead.r.ready { memory.takeReadBeat() }
    if offer.takesReadAddress && sim.memoryRead.ar.valid {
      memory.takeReadAddress(sim.memoryRead.ar.payload.addr, sim.memoryRead.ar.payload.len + 1)
    }
    if offer.response != nil && sim.memoryWrite.b.ready { memory.takeResponse() }
    if offer.takesWrite && sim.memoryWrite.w.valid {
      memory.takeWriteBeat(
        writeData.bits(at: 0, width: 8 * configuration.bus.bytes), last: sim.memoryWrite.w.payload.last)
    }
    if offer.takesWriteAddress && sim.memoryWrite.aw.valid {
      memory.takeWriteAddress(sim.memoryWrite.aw.payload.addr, sim.memoryWrite.aw.payload.len + 1)
    }
    look()
    sim.step()
    memory.step()
    cycles += 1
  }

  func write(_ register: String, _ value: Int) {
    sim.control.aw.payload.addr = Self.offset(register)
    sim.control.w.payload.data = value
    sim.control.w.payload.strb = 15
    sim.control.aw.valid = true
    sim.control.w.valid = true
    sim.control.b.ready = true
    var isTaken = false
    while !isTaken { tick { isTaken = sim.control.aw.ready && sim.control.w.ready } }
    sim.control.aw.valid = false
    sim.control.w.valid = false
    var isAnswered = false
    while !isAnswered { tick { isAnswered = sim.control.b.valid } }
  }

  func read(_ register: String) -> Int {
    sim.control.ar.payload.addr = Self.offset(register)
    sim.control.ar.valid = true
    sim.control.r.ready = true
    var isTaken = false
    while !isTaken { tick { isTaken = sim.control.ar.ready } }
    sim.control.ar.valid = false
    var value: Int?
    while value == nil { tick { if sim.control.r.valid { value = sim.control.r.payload.data } } }
    return value!
  }

  private static func offset(_ register: String) -> Int {
    DittoAccelerator.registerMap.registers.first { $0.name == register }!.offset
  }

  /// What a list ended with.
  struct Outcome: Equatable {
    var error = AcceleratorError.none
    var detail = 0
    var command = 0
    var finished = 0
  }

  /// Starts a list, waits for the interrupt, and reads how it ended.
  func run(_ address: Int, _ length: Int, limit: Int = 400_000) -> Outcome {
    write("listAddress", address)
    write("listLength", length)
    write("interruptEnable", 6)
    write("control", 1)
    var isRaised = false
    let start = cycles
    while !isRaised && cycles - start < limit { tick { isRaised = sim.interruptRequest } }
    #expect(isRaised, "no interrupt after \(limit) cycles, phase \(sim.peek("phase") ?? -1)")
    #expect(memory.violations == [])
    #expect(sim.failures.map(\.message) == [])
    let status = read("status")
    let error = read("error")
    let outcome = Outcome(
      error: AcceleratorError(rawValue: error & 255)!, detail: error >> 8 & 255, command: error >> 16,
      finished: read("finished"))
    // Not busy, and either done or failed.
    #expect(status & 7 == (outcome.error == .none ? 2 : 4))
    write("clear", 6)
    #expect(read("status") & 7 == 0)
    return outcome
  }

  /// The first byte that differs from what the golden model says.
  func expectMemory(_ golden: MemoryImage, _ note: String, _ location: SourceLocation = #_sourceLocation) {
    for address in golden.bytes.indices
    where memory.bytes[address] != golden.bytes[address] && !golden.anything.contains(address) {
      Issue.record(
        "byte \(address) is \(memory.bytes[address]), the golden model has \(golden.bytes[address]); \(note)",
        sourceLocation: location)
      return
    }
  }
}
