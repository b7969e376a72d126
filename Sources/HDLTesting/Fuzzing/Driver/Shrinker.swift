import Foundation
import HDLVerilog

/// Makes a failing circuit smaller for as long as the same engine still finds the same kind of thing wrong with it.
struct Shrinker {
  var examination: Examination
  /// Whether the engine runs the circuit otherwise than the reference, or has something to say about it.
  var isDifference: Bool
  var style: VerilogOptions.ArrayStyle
  var seconds: Double

  /// Candidates that share one start of the tools.
  private var breadth: Int { examination.engines == [.interpreter] ? 1 : 24 }

  func shrink(_ original: CircuitCase, _ message: String) throws -> (item: CircuitCase, message: String) {
    var best = (item: try CircuitCase(original.program, original.stimulus, style: style), message: message)
    if seconds <= 0 { return best }
    let deadline = Date().addingTimeInterval(seconds)
    try shortenStimulus(&best, deadline)
    var hasProgress = true
    while hasProgress && Date() < deadline {
      hasProgress = false
      // Later candidates of a pass start from what the earlier ones have left.
      var candidates = try tree(of: best.item.program).smaller()[...]
      while !candidates.isEmpty && Date() < deadline {
        let group = candidates.prefix(breadth)
        candidates = candidates.dropFirst(breadth)
        if let found = try firstFailing(group.compactMap(program), best.item.stimulus) {
          best = found
          hasProgress = true
          candidates = try tree(of: best.item.program).smaller()[...]
        }
      }
      try shortenStimulus(&best, deadline)
    }
    return best
  }

  private func shortenStimulus(_ best: inout (item: CircuitCase, message: String), _ deadline: Date) throws {
    for cycles in [2, 3, 4, 6, 8, 12, 16] where cycles < best.item.stimulus.cycles && Date() < deadline {
      var stimulus = best.item.stimulus
      stimulus.cycles = cycles
      if let found = try firstFailing([best.item.program], stimulus) {
        best = found
        return
      }
    }
  }

  private func tree(of program: CircuitProgram) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(program))
  }

  /// Nil for trees that are no programs.
  private func program(_ tree: JSONValue) -> CircuitProgram? {
    guard let data = try? JSONEncoder().encode(tree) else { return nil }
    guard let program = try? JSONDecoder().decode(CircuitProgram.self, from: data) else { return nil }
    return program.modules.isEmpty ? nil : program
  }

  private func firstFailing(
    _ programs: [CircuitProgram], _ stimulus: CircuitStimulus
  ) throws -> (item: CircuitCase, message: String)? {
    let cases = programs.enumerated().compactMap { position, program in
      try? CircuitCase(program, stimulus, prefix: "c\(position)_", style: style)
    }
    if cases.isEmpty { return nil }
    let findings = try examination.findings(cases).filter { !$0.isBeyondLimits && $0.isDifference == isDifference }
    guard let finding = findings.min(by: { $0.position < $1.position }) else { return nil }
    return (cases[finding.position], finding.message)
  }
}
