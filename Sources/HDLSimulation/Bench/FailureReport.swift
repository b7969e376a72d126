import BigInt
import HDLIR

extension DesignSimulation {
  /// What a test prints when something is wrong: the cycle, every port, violated checks, the last cycles as a
  /// waveform, the seed and the command that runs the test again.
  public func failureReport(_ message: String, failures: [CheckFailure] = []) -> String {
    let top = design.topDefinition
    var rows = ["\(top.name), cycle \(cycle), engine \(engineName): \(message)"]
    for failure in failures {
      let place = failure.path.isEmpty ? top.name : failure.path
      rows.append("  \(failure.kind.rawValue) failed in \(place): \(failure.message)\(Self.text(failure.location))")
    }
    for id in top.ports {
      let declaration = top[id]
      let value = (try? get(declaration.name)) ?? 0
      let direction = if case .input = declaration.kind { "input " } else { "output" }
      rows.append(
        "  \(direction) \(declaration.name) = \(value) (0x\(String(value.bits(declaration.type.width), radix: 16)))")
    }
    var text = rows.map { $0 + "\n" }.joined()
    if history.count > 0 { text += "the last \(history.count) cycles, before their edges:\n" + history.text() }
    if let seed { text += "seed: \(seed)\n" }
    if let replayCommand { text += "replay: \(replayCommand)\n" }
    return text
  }

  private static func text(_ location: Location) -> String {
    if case .source(let file, let line) = location { return " (\(file):\(line))" }
    return ""
  }
}
