import BigInt
import HDL
import HDLIR

/// A running design with typed ports: one test bench for every engine.
///
///     let sim = try Simulation(Counter(), engine: .verilator)
///     sim.reset()
///     sim.enable = true
///     sim.limit = 9
///     sim.step(12)
///     #expect(sim.count == 2)
///
/// The phases are explicit, so that a race cannot be written: set inputs, `settle()`, read outputs, `step()`. `step`
/// settles before and after the edge. Reading never changes anything; after setting an input, combinational outputs
/// are stale until the next `settle` or `step`.
///
/// `Bit` reads as `Bool`, `UInt` and `SInt` as `Int`, enums as their cases, `Vec` as an array. Values beyond 63 bits go
/// through `wide`. Registers and wires of the top module read the same way (`sim.value`); those of inner modules
/// through `peek("core.sum")`.
@dynamicMemberLookup
public final class Simulation<M: Module> {
  public let module: M
  public let design: Design
  public let engine: any SimulationEngine
  public let engineName: String
  /// Active edges since the start, by `step`; of any clock.
  public private(set) var cycle = 0
  let access: PortAccess
  private let recording: Recording
  private let clocks: [String]
  private let clockList: [[String]]

  /// Elaborates the module and starts it on the engine.
  ///
  /// - Throws: `ElaborationError`, or the engine's own error (a tool that is missing, for instance).
  public init(_ module: M, engine: Engine = .interpreter) throws {
    self.module = module
    design = try elaborate(module).design
    self.engine = try engine.make(design)
    engineName = engine.name
    access = PortAccess(design: design, engine: self.engine)
    recording = Recording(design: design, engine: self.engine, engineName: engine.name)
    clocks = design.topDefinition.domains.map(\.clock).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    clockList = clocks.map { [$0] }
    for domain in design.topDefinition.domains {
      if let enable = domain.enable { self.engine.port(enable)?.store(1) }
      if domain.resetKind != .none { self.engine.port(domain.reset)?.store(domain.polarity == .activeHigh ? 0 : 1) }
    }
  }

  // MARK: Phases

  /// Makes outputs follow the inputs.
  public func settle() { engine.settle() }

  /// Active edges of the only clock, or of every clock at the same instant.
  public func step(_ count: Int = 1) {
    advance(clocks, count)
  }

  /// Active edges of the clock of one domain.
  public func step(_ domain: ClockDomain, _ count: Int = 1) {
    advance([domain.clock], count)
  }

  private func advance(_ clocks: [String], _ count: Int) {
    for _ in 0..<count {
      if recording.isActive {
        engine.settle()
        recording.sampleBeforeEdges(cycle: cycle)
        engine.step(clocks: clocks)
        recording.sampleAfterEdges(cycle: cycle, clocks: clocks)
      } else {
        engine.step(clocks: clocks)
      }
      cycle += 1
    }
    failures += engine.takeFailures()
  }

  /// Holds every reset active for `cycles` edges of every clock, then releases them.
  public func reset(cycles: Int = 2) {
    setResets(active: true)
    for _ in 0..<cycles { engine.step(clocks: clocks) }
    setResets(active: false)
    engine.settle()
    _ = engine.takeFailures()
  }

  private func setResets(active: Bool) {
    for domain in design.topDefinition.domains where domain.resetKind != .none {
      engine.port(domain.reset)?.store(active == (domain.polarity == .activeHigh) ? 1 : 0)
    }
  }

  // MARK: Checks

  /// Violated assertions and assumptions so far.
  public private(set) var failures: [CheckFailure] = []

  /// What a test prints when something is wrong: the cycle, every port, violated checks, the cycles kept by
  /// `keepHistory`, the seed and the command that runs the test again.
  public func failureReport(_ message: String, seed: UInt64? = nil, replay: String? = nil) -> String {
    recording.seed = seed
    recording.replayCommand = replay
    return recording.report(message, cycle: cycle, failures: failures)
  }

  // MARK: Recording

  /// Keeps the ports of the last `cycles` cycles for failure reports.
  public func keepHistory(of cycles: Int = 16) { recording.keepHistory(of: cycles) }

  /// Records signals from now on: `print(recorder.text())` draws them. `limit` keeps the last cycles only.
  /// - Throws: `PortError` when a path names nothing.
  public func record(_ paths: String..., limit: Int = .max) throws -> WaveformRecorder {
    try recording.record(paths, limit: limit)
  }

  /// Writes every change from now on; close the dump at the end.
  public func attach(_ dump: ValueChangeDump) { recording.attach(dump) }

  /// Counts toggles, branches and states from now on.
  /// - Throws: an engine that does not count says which does.
  public func coverage() throws -> Coverage { try Coverage(engine) }

  // MARK: Inner signals

  /// The value of any signal by its path of instance names: `peek("core.sum")`. Nil if the engine has none of that name.
  public func peek(_ path: String) -> BigInt? { engine.value(path: path) }
}
