import CMC
import HDL
import HDLLibrary
import HDLSimulation
import HDLTesting
import Models
import Testing

/// An accelerator with a memory: programs its registers, runs a list, and keeps count.
final class AcceleratorBench {
  let simulation: Simulation<CMCAccelerator>
  let configuration: AcceleratorConfiguration
  let memory: MemoryBehindAXI
  private(set) var cycles = 0

  /// How a list ended, as software sees it.
  struct Outcome: Equatable {
    var error: AcceleratorError
    var command: Int
    var interrupted: Bool
  }

  init(
    _ configuration: AcceleratorConfiguration, _ engine: Engine, memory bytes: [UInt8], latency: Int = 20,
    interval: Int = 1
  ) throws {
    self.configuration = configuration
    simulation = try Simulation(CMCAccelerator(configuration), engine: engine)
    memory = MemoryBehindAXI(
      simulation, beat: configuration.beatBytes, bytes: bytes, latency: latency, interval: interval)
    simulation.reset()
  }

  static func sizes(_ configuration: AcceleratorConfiguration) -> AcceleratorSizes {
    AcceleratorSizes(
      beatBytes: configuration.beatBytes, maximumElements: configuration.units.codec.maximumDimension,
      maximumRows: configuration.maximumRows, tokens: configuration.tokens, frames: configuration.frames,
      sadWidth: configuration.units.codec.sadWidth)
  }

  private func tick() {
    memory.drive()
    simulation.settle()
    memory.sample()
    simulation.step()
    cycles += 1
  }

  func write(_ address: Int, _ value: Int) {
    let bus = simulation.bus
    bus.aw.valid = true
    bus.aw.payload.addr = address
    bus.w.valid = true
    bus.w.payload.data = value
    bus.w.payload.strb = 15
    bus.b.ready = true
    tick()
    bus.aw.valid = false
    bus.w.valid = false
    tick()
  }

  func read(_ address: Int) -> Int {
    let bus = simulation.bus
    bus.ar.valid = true
    bus.ar.payload.addr = address
    bus.r.ready = true
    tick()
    bus.ar.valid = false
    simulation.settle()
    let value = bus.r.payload.data
    tick()
    return value
  }

  /// A register by its name.
  func read(_ name: String) -> Int {
    read(cmcAcceleratorRegisters.registers.first { $0.name == name }!.offset)
  }

  /// Runs the list and waits for the interrupt.
  func run(list: Int, count: Int, limit: Int = 2_000_000) -> Outcome {
    write(0x0C, 3)
    write(0x10, list)
    write(0x14, count)
    write(0x00, 1)
    let interrupt = simulation.port(\.irq)
    var waited = 0
    while interrupt.load() == 0 && waited < limit {
      tick()
      waited += 1
    }
    let interrupted = interrupt.load() == 1
    let status = read(0x04)
    let reason = read(0x08)
    #expect(reason == (status >> 4 & 15 == 0 ? 1 : 2))
    write(0x08, 3)
    #expect(interrupt.load() == 0 && status & 1 == 0)
    return Outcome(
      error: AcceleratorError(rawValue: status >> 4 & 15)!, command: status >> 16, interrupted: interrupted)
  }

  func wait(_ cycles: Int) { for _ in 0..<cycles { tick() } }
}
