import CMC
import Flow
import HDL
import HDLSimulation
import Models
import Testing

/// An accelerator with a memory that runs lists.
final class AcceleratorBench {
  let driver: AcceleratorDriver
  var simulation: Simulation<CMCAccelerator> { driver.simulation }
  var memory: AcceleratorMemory { driver.memory }

  /// How a list ended.
  struct Outcome: Equatable {
    var error: AcceleratorError
    var command: Int
    var interrupted: Bool
  }

  init(
    _ configuration: AcceleratorConfiguration, _ engine: Engine, memory bytes: [UInt8], latency: Int = 20,
    interval: Int = 1
  ) throws {
    driver = try AcceleratorDriver(configuration, engine, memory: bytes, latency: latency, interval: interval)
  }

  static func sizes(_ configuration: AcceleratorConfiguration) -> AcceleratorSizes { configuration.modelSizes }

  /// A register by its name.
  func read(_ name: String) -> Int { driver.read(name) }

  /// Runs the list and waits for the interrupt.
  func run(list: Int, count: Int, limit: Int = 2_000_000) -> Outcome {
    let outcome = driver.run(list: list, count: count, limit: limit)
    #expect(outcome.reasons == (outcome.error == .none ? 1 : 2))
    #expect(simulation.port(\.irq).load() == 0 && read("status") & 1 == 0)
    return Outcome(error: outcome.error, command: outcome.command, interrupted: outcome.interrupted)
  }

  func wait(_ cycles: Int) { for _ in 0..<cycles { driver.tick() } }
}
