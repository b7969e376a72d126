import Foundation
import HDLSimulation
import HDLVerilog

/// Who runs or reads a circuit, besides the reference.
public enum FuzzEngine: String, Codable, CaseIterable, Sendable {
  case interpreter, verilator, icarus
  /// The netlist that Yosys synthesises, simulated by Icarus.
  case yosys
  case verilatorLint, icarusLint, yosysLint
}

/// Something that an engine does otherwise than the reference, or has to say about the Verilog.
public struct FuzzFinding: Sendable, CustomStringConvertible {
  /// The position of the circuit among those examined.
  public var position: Int
  public var engine: FuzzEngine
  public var message: String
  /// The engine could not take the circuit, by its size or by an internal error that it reports of itself.
  public var isBeyondLimits = false
  /// The engine ran the circuit, otherwise than the reference; not so where it has something to say about the Verilog.
  public var isDifference = false
  public var description: String { "\(engine.rawValue): \(message)" }
}

/// Runs circuits in all engines and compares.
struct Examination {
  var engines: Set<FuzzEngine>
  /// Where tools work; one for each examination that runs at a time.
  var folder: URL
  /// The compiled runtime of Verilator, kept from one examination to the next.
  var cache: URL

  init(engines: Set<FuzzEngine>, folder: URL) {
    self.engines = engines
    self.folder = folder
    cache = folder.appendingPathComponent("cache")
  }

  /// What is wrong with these circuits. Their prefixes must differ.
  func findings(_ cases: [CircuitCase]) throws -> [FuzzFinding] {
    let references = cases.map { $0.referenceTrace() }
    var result: [FuzzFinding] = []
    if engines.contains(.interpreter) {
      for (position, item) in cases.enumerated() {
        do {
          let trace = try item.trace(of: .interpreter)
          result += difference(trace, references[position], item, position, .interpreter)
        } catch {
          result.append(FuzzFinding(position: position, engine: .interpreter, message: "\(error)"))
        }
      }
    }
    if engines.isSubset(of: [.interpreter]) { return result }
    let batch = CircuitBatch(cases)
    result += batch.refusals.map {
      FuzzFinding(position: $0.position, engine: .icarus, message: "the emitter refuses: \($0.message)")
    }
    for engine in FuzzEngine.allCases where engine != .interpreter && engines.contains(engine) {
      // Loops in processes are for simulators alone.
      let isSynthesis = engine == .yosys || engine == .yosysLint
      let positions = cases.indices.filter { !isSynthesis || cases[$0].style == .structural }
      result += try findings(of: engine, cases, references, positions)
    }
    return result
  }

  /// Runs the circuits at `positions` in one batch. When a tool refuses the batch, the circuits that it names are out and
  /// the rest runs again; when it names none, the halves run.
  private func findings(
    of engine: FuzzEngine, _ cases: [CircuitCase], _ references: [CircuitTrace], _ positions: [Int]
  ) throws -> [FuzzFinding] {
    let batch = CircuitBatch(positions.map { cases[$0] })
    if batch.members.isEmpty { return [] }
    do {
      return try run(engine, batch, positions.map { references[$0] }).map { finding in
        var found = finding
        found.position = positions[finding.position]
        return found
      }
    } catch {
      if batch.members.count == 1 {
        return [
          FuzzFinding(
            position: positions[batch.members[0]], engine: engine, message: "\(error)",
            isBeyondLimits: error is LimitedTool.LimitReached || isOwnFault("\(error)"))
        ]
      }
      let blamed = batch.blame("\(error)")
      var result = blamed.sorted { $0.key < $1.key }.map {
        FuzzFinding(
          position: positions[$0.key], engine: engine, message: $0.value, isBeyondLimits: isOwnFault($0.value))
      }
      let rest = positions.indices.filter { blamed[$0] == nil }.map { positions[$0] }
      for part in blamed.isEmpty ? [rest[..<(rest.count / 2)], rest[(rest.count / 2)...]] : [rest[...]] {
        result += try findings(of: engine, cases, references, Array(part))
      }
      return result
    }
  }

  /// Verilator 5.006 has circuits that are legal and end it: a reduction that its own folding leaves with one bit.
  private func isOwnFault(_ message: String) -> Bool { message.contains("%Error: Internal Error") }

  private func run(
    _ engine: FuzzEngine, _ batch: CircuitBatch, _ references: [CircuitTrace]
  ) throws -> [FuzzFinding] {
    let work = folder.appendingPathComponent("work")
    try? FileManager.default.removeItem(at: work)
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    let traces: [Int: CircuitTrace]
    switch engine {
    case .interpreter: return []
    case .verilator:
      traces = try batch.verilatorTraces(cache: cache)
      forgetModels()
    case .icarus:
      traces = try batch.icarusTraces(batch.allFiles.map { PowerUp.apply(to: $0, isSimulated: true) }, in: work)
    case .yosys:
      traces = try batch.icarusTraces(batch.synthesized(in: work), in: work)
    case .verilatorLint, .icarusLint, .yosysLint:
      let text = try batch.lint(engine, in: work)
      if text.isEmpty { return [] }
      if batch.members.count == 1 {
        return [FuzzFinding(position: batch.members[0], engine: engine, message: text)]
      }
      throw LintMessages(description: text)
    }
    return batch.members.flatMap { position in
      difference(traces[position] ?? CircuitTrace(), references[position], batch.cases[position], position, engine)
    }
  }

  private func difference(
    _ trace: CircuitTrace, _ reference: CircuitTrace, _ item: CircuitCase, _ position: Int, _ engine: FuzzEngine
  ) -> [FuzzFinding] {
    if item.ports.outputWidth == 0 { return [] }
    guard let sample = reference.firstDifference(from: trace) else { return [] }
    guard sample < trace.lines.count, sample < reference.lines.count else {
      return [
        FuzzFinding(
          position: position, engine: engine,
          message: "\(trace.lines.count) samples of \(reference.lines.count) at the end", isDifference: true)
      ]
    }
    let wanted = item.ports.unpack(reference.lines[sample])
    let found = item.ports.unpack(trace.lines[sample])
    let names =
      found.count == wanted.count
      ? zip(wanted, found).filter { $0.0.value != $0.1.value }.map {
        "\($0.0.name) is \($0.1.value), not \($0.0.value)"
      }
      : ["the outputs are \(trace.lines[sample]), not \(reference.lines[sample])"]
    return [
      FuzzFinding(
        position: position, engine: engine,
        message: "\(CircuitTrace.describe(sample)): \(names.joined(separator: "; "))", isDifference: true)
    ]
  }

  /// Every model is used once; of the compiled objects only the runtime's are worth keeping, which are few.
  private func forgetModels() {
    func items(_ name: String) -> [URL] {
      let folder = cache.appendingPathComponent(name)
      return (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    }
    let objects = items("objects")
    for item in items("models") + items("locks") + (objects.count > 80 ? objects : []) {
      try? FileManager.default.removeItem(at: item)
    }
  }

  private struct LintMessages: Error, CustomStringConvertible { var description: String }
}
