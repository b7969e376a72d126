import CMC
import HDL
import HDLLibrary
import HDLSimulation
import Models

/// A CMC accelerator with a memory: programs its registers, runs a list of commands, reads its counters.
public final class AcceleratorDriver {
  public let simulation: Simulation<CMCAccelerator>
  public let configuration: AcceleratorConfiguration
  public let memory: AcceleratorMemory

  /// How a list ended, as software sees it.
  public struct Outcome: Equatable, Sendable {
    public var error: AcceleratorError
    /// The number of the command that was worked on last.
    public var command: Int
    public var interrupted: Bool
    /// The reasons in the interrupt register: 1 done, 2 failed.
    public var reasons: Int

    public init(error: AcceleratorError, command: Int, interrupted: Bool, reasons: Int) {
      self.error = error
      self.command = command
      self.interrupted = interrupted
      self.reasons = reasons
    }
  }

  /// - Parameters:
  ///   - latency: of the memory, in cycles.
  ///   - interval: cycles a beat.
  public init(
    _ configuration: AcceleratorConfiguration, _ engine: Engine, memory bytes: [UInt8], latency: Int = 20,
    interval: Int = 1
  ) throws {
    self.configuration = configuration
    simulation = try Simulation(CMCAccelerator(configuration), engine: engine)
    memory = AcceleratorMemory(
      simulation, beat: configuration.beatBytes, bytes: bytes, latency: latency, interval: interval)
    simulation.reset()
  }

  /// One cycle of the accelerator and of the memory.
  public func tick() {
    memory.drive()
    simulation.settle()
    memory.sample()
    simulation.step()
  }

  public func write(_ address: Int, _ value: Int) {
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

  public func read(_ address: Int) -> Int {
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
  public func read(_ name: String) -> Int {
    guard let register = cmcAcceleratorRegisters.registers.first(where: { $0.name == name }) else {
      preconditionFailure("the accelerator has no register '\(name)'")
    }
    return read(register.offset)
  }

  /// Runs a list and waits for the interrupt, at most `limit` cycles.
  public func run(list: Int, count: Int, limit: Int) -> Outcome {
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
    let reasons = read(0x08)
    write(0x08, 3)
    return Outcome(
      error: AcceleratorError(rawValue: status >> 4 & 15) ?? .none, command: status >> 16, interrupted: interrupted,
      reasons: reasons)
  }
}

extension AcceleratorDriver {
  /// The counters that the golden model knows.
  public var counts: AcceleratorCounts {
    var counts = AcceleratorCounts()
    counts.decided = read("tokens")
    counts.informative = read("informative")
    counts.searchCycles = read("search_cycles")
    counts.slices = read("product_cycles")
    counts.beatsRead = read("beats_read")
    counts.beatsWritten = read("beats_written")
    return counts
  }
}

extension AcceleratorConfiguration {
  /// What results and errors depend on.
  public var modelSizes: AcceleratorSizes {
    AcceleratorSizes(
      beatBytes: beatBytes, maximumElements: units.codec.maximumDimension, maximumRows: maximumRows, tokens: tokens,
      frames: frames, sadWidth: units.codec.sadWidth,
      codec: SADCodecCycles(
        groups: units.codec.groups, groupWidth: units.codec.groupWidth, candidates: units.codec.candidates))
  }
}
