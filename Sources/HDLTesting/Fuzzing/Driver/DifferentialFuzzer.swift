import Foundation
import HDLIR

/// How `fuzz` runs.
public struct FuzzOptions: Sendable {
  public var engines = Set(FuzzEngine.allCases)
  /// Circuits that share one start of each tool.
  public var batchSize = 30
  /// Clock cycles of each circuit.
  public var cycles = 24
  /// Batches at the same time.
  public var jobs = max(1, min(2, ProcessInfo.processInfo.activeProcessorCount))
  /// Seconds for making a failing circuit smaller; 0 to leave it as it is.
  public var shrinkSeconds = 120.0
  /// Stops after this many failing circuits.
  public var mostFailures = 5
  /// Where tools work; nil takes a folder of its own below the system's temporary one, removed in the end.
  public var folder: String?

  /// Where an entry for the corpus is written for each failing circuit; nil to print it only.
  public var regressions: String?

  public init() {}
}

/// What `fuzz` found.
public struct FuzzReport: Sendable {
  public var circuits = 0
  public var firstSeed: UInt64 = 0
  public var seconds = 0.0
  public var coverage = CircuitCoverage()
  /// One text for each failing circuit: what differs, the circuit as small as it was made, how to replay it.
  public var failures: [FuzzFailure] = []

  /// Circuits that a tool could not take, within its limits of memory and time or without an internal error, and its
  /// words; the other engines ran them.
  public var beyondLimits: [(seed: UInt64, engine: FuzzEngine, reason: String)] = []

  public var isClean: Bool { failures.isEmpty }
}

public struct FuzzFailure: Sendable, CustomStringConvertible {
  public var seed: UInt64
  public var engine: FuzzEngine
  public var message: String
  public var program: CircuitProgram
  public var stimulus: CircuitStimulus

  /// The entry for the folder of regressions.
  public var regression: RegressionEntry { RegressionEntry(note: message, program: program, stimulus: stimulus) }
}

/// Runs random circuits in the reference and in all engines, and compares every output of every cycle.
///
/// Circuit i has the seed `seed + i`, so that `fuzz(circuits: 1, seed: s)` replays the circuit of seed s.
///
/// - Parameter report: called with a line of progress after every batch, and with the text of every failure.
/// - Throws: `IllegalCircuit` when the generator has a mistake; `CosimulationError` when a tool is missing.
@discardableResult
public func fuzz(
  circuits: Int, seed: UInt64, options: FuzzOptions = FuzzOptions(), report: (@Sendable (String) -> Void)? = nil
) throws -> FuzzReport {
  try DifferentialFuzzer(circuits: circuits, seed: seed, options: options, report: report).run()
}

private final class DifferentialFuzzer: @unchecked Sendable {
  private let circuits: Int
  private let seed: UInt64
  private let options: FuzzOptions
  private let report: (@Sendable (String) -> Void)?
  private let folder: URL
  // Guarded by the lock.
  private let lock = NSLock()
  private var next = 0
  private var result = FuzzReport()
  private var error: (any Error)?
  private let started = Date()

  init(circuits: Int, seed: UInt64, options: FuzzOptions, report: (@Sendable (String) -> Void)?) {
    self.circuits = circuits
    self.seed = seed
    self.options = options
    self.report = report
    folder =
      options.folder.map { URL(fileURLWithPath: $0, isDirectory: true) }
      ?? FileManager.default.temporaryDirectory.appendingPathComponent(
        "apus-fuzz-\(ProcessInfo.processInfo.processIdentifier)-\(seed)")
    result.firstSeed = seed
  }

  func run() throws -> FuzzReport {
    defer { if options.folder == nil { try? FileManager.default.removeItem(at: folder) } }
    DispatchQueue.concurrentPerform(iterations: options.jobs) { work($0) }
    if let error { throw error }
    result.seconds = Date().timeIntervalSince(started)
    return result
  }

  /// Takes batches until there are none.
  private func work(_ worker: Int) {
    let examination = Examination(
      engines: options.engines, folder: folder.appendingPathComponent("worker\(worker)"))
    while let range = takeBatch() {
      do {
        let (cases, coverage) = try prepare(range)
        let findings = try examination.findings(cases)
        let large = findings.filter(\.isBeyondLimits)
        lock.withLock {
          result.beyondLimits += large.map { (cases[$0.position].stimulus.seed, $0.engine, $0.message) }
        }
        finish(range, coverage)
        try explain(findings.filter { !$0.isBeyondLimits }, cases, examination)
      } catch {
        lock.withLock { if self.error == nil { self.error = error } }
      }
    }
  }

  private func takeBatch() -> Range<Int>? {
    lock.withLock {
      guard next < circuits, error == nil, result.failures.count < options.mostFailures else { return nil }
      let range = next..<min(next + options.batchSize, circuits)
      next = range.upperBound
      return range
    }
  }

  /// The circuits of a batch; twice where the two ways to write arrays differ.
  private func prepare(_ range: Range<Int>) throws -> (cases: [CircuitCase], coverage: CircuitCoverage) {
    var cases: [CircuitCase] = []
    var coverage = CircuitCoverage()
    for index in range {
      let seed = self.seed &+ UInt64(index)
      let program: CircuitProgram
      do { program = try CircuitGenerator.circuit(seed: seed) } catch { throw FuzzError(seed: seed, cause: error) }
      let stimulus = CircuitStimulus(seed: seed, cycles: options.cycles)
      let item = try CircuitCase(program, stimulus, prefix: "c\(cases.count)_")
      coverage.add(item.design)
      cases.append(item)
      if let loops = try? program.verilog(loops: true), loops != (try? program.verilog(loops: false)) {
        cases.append(try CircuitCase(program, stimulus, prefix: "c\(cases.count)_", style: .loops))
      }
    }
    return (cases, coverage)
  }

  private func finish(_ range: Range<Int>, _ coverage: CircuitCoverage) {
    let line = lock.withLock {
      result.circuits += range.count
      result.coverage.add(coverage)
      let seconds = Date().timeIntervalSince(started)
      let rate = Double(result.circuits) / max(seconds, 0.001)
      return "\(result.circuits) of \(circuits) circuits, \((rate * 10).rounded() / 10) a second, "
        + "\(result.failures.count) failures"
    }
    report?(line)
  }

  /// Shrinks one circuit for each engine that found something.
  private func explain(_ findings: [FuzzFinding], _ cases: [CircuitCase], _ examination: Examination) throws {
    var explained: Set<FuzzEngine> = []
    for finding in findings where explained.insert(finding.engine).inserted {
      let item = cases[finding.position]
      report?(
        "seed \(item.stimulus.seed), \(finding), \(findings.filter { $0.engine == finding.engine }.count) circuits; making it smaller"
      )
      var single = examination
      single.engines = [finding.engine]
      let shrinker = Shrinker(
        examination: single, isDifference: finding.isDifference, style: item.style, seconds: options.shrinkSeconds)
      let shrunk = try shrinker.shrink(item, finding.message)
      let failure = FuzzFailure(
        seed: item.stimulus.seed, engine: finding.engine, message: shrunk.message, program: shrunk.item.program,
        stimulus: shrunk.item.stimulus)
      lock.withLock { result.failures.append(failure) }
      report?(failure.description)
      if options.shrinkSeconds > 0, let folder = options.regressions {
        try failure.regression.write(toFolder: folder, name: "\(failure.engine.rawValue)-\(failure.seed)")
      }
    }
  }
}

/// An error with the seed that leads to it.
struct FuzzError: Error, CustomStringConvertible {
  var seed: UInt64
  var cause: any Error
  var description: String { "seed \(seed): \(cause)" }
}
