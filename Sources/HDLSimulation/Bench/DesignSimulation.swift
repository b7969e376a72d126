import BigInt
import HDLIR

/// A test bench over any engine, with ports by name.
///
/// A cycle goes: `set` inputs, `settle`, `get` outputs, `step`. `step` settles by itself before the edge and after it,
/// so that `settle` is only needed to read outputs that follow from inputs of the same cycle.
public final class DesignSimulation {
  public let design: Design
  public let engine: any SimulationEngine
  public let engineName: String
  /// Completed cycles: calls of `step`, those in `reset` included.
  public private(set) var cycle = 0
  /// The last cycles, for failure reports.
  public let history: WaveformRecorder
  private let recording: Recording
  private let ports: [String: Declaration]
  private var storage: [String: SignalStorage] = [:]

  /// - Parameters:
  ///   - historyLength: how many cycles a failure report shows.
  /// - Throws: what the engine's initialiser throws.
  public init(_ design: Design, engine: Engine = .interpreter, historyLength: Int = 16) throws {
    self.design = design
    engineName = engine.name
    self.engine = try engine.make(design)
    let top = design.topDefinition
    ports = Dictionary(uniqueKeysWithValues: top.ports.map { (top[$0].name, top[$0]) })
    recording = Recording(design: design, engine: self.engine, engineName: engineName)
    history = recording.keepHistory(of: historyLength)
  }

  // MARK: Ports

  /// Clocks, and the clock, reset and enable ports of all domains.
  public var clocks: [String] {
    design.topDefinition.domains.reduce(into: []) { if !$0.contains($1.clock) { $0.append($1.clock) } }
  }

  /// - Throws: `PortError` when there is no such input or the value is none of its type.
  public func set(_ port: String, _ value: BigInt) throws {
    let place = try find(port)
    if let declaration = ports[port], case .output = declaration.kind { throw PortError.notAnInput(port) }
    guard place.type.fullRange.contains(value) else {
      throw PortError.valueOutOfRange(port: port, value: value, type: place.type)
    }
    place.store(value)
  }

  public func set(_ port: String, _ value: Int) throws { try set(port, BigInt(value)) }

  /// The value of a port as of the last `settle` or `step`; of an input, the value that was set.
  /// - Throws: `PortError` when there is no such port.
  public func get(_ port: String) throws -> BigInt { try find(port).loadBig() }

  /// The value of a signal anywhere in the design.
  /// - Throws: `PortError` when there is none of that path.
  public func peek(_ path: String) throws -> BigInt {
    guard let value = engine.value(path: path) else { throw PortError.unknownSignal(path) }
    return value
  }

  private func find(_ port: String) throws -> SignalStorage {
    if let place = storage[port] { return place }
    guard let place = engine.port(port) else {
      throw PortError.unknownPort(port, known: ports.keys.sorted())
    }
    storage[port] = place
    return place
  }

  // MARK: Time

  public func settle() { engine.settle() }

  /// One cycle of the given clocks at the same instant; of the only one when none is given.
  public func step(_ clocks: String...) throws {
    try step(clocks: clocks)
  }

  /// - Throws: `PortError` when a clock is unknown, or none is given and there are several.
  public func step(clocks chosen: [String]) throws {
    let all = clocks
    var active = chosen
    if active.isEmpty {
      guard all.count <= 1 else { throw PortError.severalClocks(all) }
      active = all
    }
    if let unknown = active.first(where: { !all.contains($0) }) { throw PortError.unknownClock(unknown, known: all) }
    engine.settle()
    recording.sampleBeforeEdges(cycle: cycle)
    engine.step(clocks: active)
    recording.sampleAfterEdges(cycle: cycle, clocks: active)
    cycle += 1
  }

  /// `count` cycles of one clock with the inputs held: faster than as many steps, unless something records them.
  public func run(_ count: Int, clock: String? = nil) throws {
    if !recording.isWatched && count > history.limit {
      let chosen = try clock ?? onlyClock()
      engine.run(clock: chosen, cycles: count - history.limit)
      cycle += count - history.limit
      for _ in 0..<history.limit { try step(clocks: [chosen]) }
    } else {
      for _ in 0..<count { try step(clocks: clock.map { [$0] } ?? []) }
    }
  }

  private func onlyClock() throws -> String {
    guard clocks.count == 1 else { throw PortError.severalClocks(clocks) }
    return clocks[0]
  }

  /// Holds every reset active for `cycles` cycles of all clocks, then releases them. Enables are set to 1 before.
  public func reset(cycles: Int = 2) throws {
    for domain in design.topDefinition.domains {
      if let enable = domain.enable { try set(enable, 1) }
      if domain.resetKind != .none { try set(domain.reset, domain.polarity == .activeHigh ? 1 : 0) }
    }
    for _ in 0..<cycles { try step(clocks: clocks) }
    for domain in design.topDefinition.domains where domain.resetKind != .none {
      try set(domain.reset, domain.polarity == .activeHigh ? 0 : 1)
    }
    settle()
  }

  /// The length of a cycle in the time units of a value change dump (nanoseconds).
  public static let period = Recording.period
  public var time: Int { cycle * DesignSimulation.period }

  // MARK: Recording

  /// Records signals from now on, for terminal waveforms. `limit` keeps the last cycles only.
  /// - Throws: `PortError` when a path names nothing.
  public func record(_ paths: [String], limit: Int = .max) throws -> WaveformRecorder {
    try recording.record(paths, limit: limit)
  }

  /// Writes every change from now on.
  public func attach(_ dump: ValueChangeDump) { recording.attach(dump) }

  // MARK: Failures

  /// What a failure report says about the run's random numbers and how to run it again.
  public var seed: UInt64? {
    get { recording.seed }
    set { recording.seed = newValue }
  }
  public var replayCommand: String? {
    get { recording.replayCommand }
    set { recording.replayCommand = newValue }
  }

  /// What a test prints when something is wrong: the cycle, every port, violated checks, the last cycles as a
  /// waveform, the seed and the command that runs the test again.
  public func failureReport(_ message: String, failures: [CheckFailure] = []) -> String {
    recording.report(message, cycle: cycle, failures: failures)
  }
}

/// A wrong use of a port in a test bench.
public enum PortError: Error, Sendable, CustomStringConvertible {
  case unknownPort(String, known: [String])
  case unknownSignal(String)
  case unknownClock(String, known: [String])
  case notAnInput(String)
  case severalClocks([String])
  case valueOutOfRange(port: String, value: BigInt, type: SignalType)

  public var description: String {
    switch self {
    case .unknownPort(let name, let known):
      "error: there is no port '\(name)' — the ports are \(known.joined(separator: ", "))"
    case .unknownSignal(let path): "error: there is no signal '\(path)' — see signalPaths for all of them"
    case .unknownClock(let name, let known):
      "error: there is no clock '\(name)' — the clocks are \(known.joined(separator: ", "))"
    case .notAnInput(let name): "error: '\(name)' is an output — set inputs only"
    case .severalClocks(let clocks):
      "error: the design has \(clocks.count) clocks — say which to step: \(clocks.joined(separator: ", "))"
    case .valueOutOfRange(let port, let value, let type):
      "error: \(value) is no value of '\(port)', a \(type) — give one of \(type.fullRange)"
    }
  }
}
