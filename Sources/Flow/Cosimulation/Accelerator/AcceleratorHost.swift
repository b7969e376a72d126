import Ditto
import HDL
import HDLSimulation
import Models

/// An accelerator on an engine, with the memory behind its bus, and what software does: write registers, wait, read.
final class AcceleratorHost {
  let configuration: AcceleratorConfiguration
  private(set) var memory: TimedMemory
  private let sim: Simulation<DittoAccelerator>
  private let readData: SignalStorage
  private let writeData: SignalStorage

  init(_ configuration: AcceleratorConfiguration, _ engine: Engine, memory: MemoryImage, timing: MemoryTiming) throws {
    self.configuration = configuration
    sim = try Simulation(DittoAccelerator(configuration), engine: engine)
    self.memory = TimedMemory(bytes: memory.bytes, beatBytes: configuration.bus.bytes)
    self.memory.timing = timing
    readData = sim.port(\.memoryRead.r.payload.data)
    writeData = sim.port(\.memoryWrite.w.payload.data)
    sim.control.aw.valid = false
    sim.control.w.valid = false
    sim.control.ar.valid = false
    sim.control.b.ready = true
    sim.control.r.ready = true
    sim.reset()
  }

  /// Runs a list until the interrupt.
  ///
  /// - Parameter progress: called now and then with the cycles so far.
  /// - Throws: `FlowError` if the list fails, or does not end in `limit` cycles.
  func run(_ address: Int, _ length: Int, limit: Int, progress: (Int) -> Void) throws {
    try write("listAddress", address)
    try write("listLength", length)
    try write("interruptEnable", 6)
    try write("control", 1)
    var cycles = 0
    var isRaised = false
    while !isRaised && cycles < limit {
      tick { isRaised = sim.interruptRequest }
      cycles += 1
      if cycles % 20_000 == 0 { progress(cycles) }
    }
    guard isRaised else { throw FlowError("the accelerator has not ended its list after \(limit) cycles") }
    let error = try read("error")
    guard error == 0 else {
      let code = AcceleratorError(rawValue: error & 255).map { "\($0)" } ?? "\(error & 255)"
      throw FlowError("the accelerator stopped at command \(error >> 16): \(code), detail \(error >> 8 & 255)")
    }
    if let failure = sim.failures.first { throw FlowError("a check of the circuit fails: \(failure.message)") }
  }

  func write(_ register: String, _ value: Int) throws {
    sim.control.aw.payload.addr = try offset(register)
    sim.control.w.payload.data = value
    sim.control.w.payload.strb = 15
    sim.control.aw.valid = true
    sim.control.w.valid = true
    try wait(register) { sim.control.aw.ready && sim.control.w.ready }
    sim.control.aw.valid = false
    sim.control.w.valid = false
    try wait(register) { sim.control.b.valid }
  }

  func read(_ register: String) throws -> Int {
    sim.control.ar.payload.addr = try offset(register)
    sim.control.ar.valid = true
    try wait(register) { sim.control.ar.ready }
    sim.control.ar.valid = false
    var value = 0
    try wait(register) {
      value = sim.control.r.payload.data
      return sim.control.r.valid
    }
    return value
  }

  private func offset(_ register: String) throws -> Int {
    guard let found = DittoAccelerator.registerMap.registers.first(where: { $0.name == register }) else {
      throw FlowError("the accelerator has no register '\(register)'")
    }
    return found.offset
  }

  private func wait(_ register: String, until condition: () -> Bool) throws {
    for _ in 0..<100 {
      var isMet = false
      tick { isMet = condition() }
      if isMet { return }
    }
    throw FlowError("register '\(register)' does not answer")
  }

  /// A cycle; `look` sees the settled signals.
  private func tick(_ look: () -> Void) {
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
  }
}
