import BigInt
import HDLIR

/// What is written down of a run: the last cycles for failure reports, signals for terminal waveforms, value change
/// dumps. Costs nothing while nobody asks for any of it.
final class Recording {
  let design: Design
  let engine: any SimulationEngine
  let engineName: String
  /// The last cycles; nil if none are kept.
  private(set) var history: WaveformRecorder?
  var seed: UInt64?
  var replayCommand: String?
  private var recorders: [WaveformRecorder] = []
  private var dumps: [ValueChangeDump] = []
  private(set) var isActive = false

  /// The length of a cycle in the time units of a value change dump (nanoseconds).
  static let period = 10

  init(design: Design, engine: any SimulationEngine, engineName: String) {
    self.design = design
    self.engine = engine
    self.engineName = engineName
  }

  // MARK: What is recorded

  @discardableResult
  func keepHistory(of cycles: Int) -> WaveformRecorder {
    let top = design.topDefinition
    let recorder = WaveformRecorder(
      signals: top.ports.map { WaveformRecorder.Signal(path: top[$0].name, type: top[$0].type) }, limit: cycles)
    history = recorder
    isActive = true
    return recorder
  }

  /// - Throws: `PortError` when a path names nothing.
  func record(_ paths: [String], limit: Int) throws -> WaveformRecorder {
    let signals = try paths.map { path in
      guard let type = engine.signalType(path: path) ?? engine.port(path)?.type else {
        throw PortError.unknownSignal(path)
      }
      return WaveformRecorder.Signal(path: path, type: type)
    }
    let recorder = WaveformRecorder(signals: signals, limit: limit)
    recorders.append(recorder)
    isActive = true
    return recorder
  }

  func attach(_ dump: ValueChangeDump) {
    dump.begin(engine: engine, design: design)
    dumps.append(dump)
    isActive = true
  }

  /// Whether anything but the last cycles is recorded.
  var isWatched: Bool { !recorders.isEmpty || !dumps.isEmpty }

  // MARK: Time

  /// Writes down the settled values before the edges of a cycle.
  func sampleBeforeEdges(cycle: Int) {
    history?.append(cycle: cycle) { self.value($0.path) }
    for recorder in recorders { recorder.append(cycle: cycle) { self.value($0.path) } }
    for dump in dumps { dump.sample(time: cycle * Self.period, activeClocks: []) }
  }

  /// Writes down the values after the edges of a cycle.
  func sampleAfterEdges(cycle: Int, clocks: [String]) {
    for dump in dumps { dump.sample(time: cycle * Self.period + Self.period / 2, activeClocks: clocks) }
  }

  private func value(_ path: String) -> BigInt { engine.port(path)?.loadBig() ?? engine.value(path: path) ?? 0 }

  // MARK: Failures

  /// What a test prints when something is wrong: the cycle, every port, violated checks, the last cycles as a
  /// waveform, the seed and the command that runs the test again.
  func report(_ message: String, cycle: Int, failures: [CheckFailure]) -> String {
    let top = design.topDefinition
    var rows = ["\(top.name), cycle \(cycle), engine \(engineName): \(message)"]
    for failure in failures {
      let place = failure.path.isEmpty ? top.name : failure.path
      rows.append("  \(failure.kind.rawValue) failed in \(place): \(failure.message)\(Self.text(failure.location))")
    }
    for id in top.ports {
      let declaration = top[id]
      let value = value(declaration.name)
      let direction = if case .input = declaration.kind { "input " } else { "output" }
      rows.append(
        "  \(direction) \(declaration.name) = \(value) (0x\(String(value.bits(declaration.type.width), radix: 16)))")
    }
    var text = rows.map { $0 + "\n" }.joined()
    if let history, history.count > 0 {
      text += "the last \(history.count) cycles, before their edges:\n" + history.text()
    }
    if let seed { text += "seed: \(seed)\n" }
    if let replayCommand { text += "replay: \(replayCommand)\n" }
    return text
  }

  private static func text(_ location: Location) -> String {
    if case .source(let file, let line) = location { return " (\(file):\(line))" }
    return ""
  }
}
