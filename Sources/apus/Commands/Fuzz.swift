import ArgumentParser
import Foundation
import HDLTesting

struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run random circuits in all engines and compare them with the value-level reference.",
    discussion: """
      Examples:
        apus fuzz --count 1 --seed 4711        replays the circuit of seed 4711
        apus fuzz --engine verilator icarus    leaves the others out
      """)

  @Option(help: "How many circuits.")
  var count = 10_000

  @Option(help: "The seed of the first circuit; circuit i has seed + i.")
  var seed: UInt64 = 1

  @Option(
    parsing: .upToNextOption,
    help: "Who runs or reads the circuits: \(FuzzEngine.allCases.map(\.rawValue).joined(separator: ", ")).")
  var engine: [FuzzEngine] = FuzzEngine.allCases

  @Option(help: "Circuits that share one start of each tool.")
  var batch = FuzzOptions().batchSize

  @Option(help: "Batches at the same time.")
  var jobs = FuzzOptions().jobs

  @Option(help: "A folder for an entry of the regression corpus for each failing circuit.")
  var regressions: String?

  @Flag(help: "Print which operations the circuits had at which widths.")
  var coverage = false

  func validate() throws {
    guard count >= 1 else { throw ValidationError("--count is at least 1.") }
    guard batch >= 1 else { throw ValidationError("--batch is at least 1.") }
    guard jobs >= 1 else { throw ValidationError("--jobs is at least 1.") }
  }

  func run() throws {
    var options = FuzzOptions()
    options.engines = Set(engine)
    options.batchSize = batch
    options.jobs = jobs
    options.regressions = regressions
    // Written straight away, so that progress shows in a file too.
    let result = try fuzz(circuits: count, seed: seed, options: options) {
      FileHandle.standardOutput.write(Data("\($0)\n".utf8))
    }
    if coverage { print(result.coverage.table) }
    print(
      "\(result.circuits) circuits from seed \(result.firstSeed) in \(Int(result.seconds)) s: "
        + (result.isClean ? "no difference" : "\(result.failures.count) failures"))
    for circuit in result.beyondLimits {
      let lines = circuit.reason.split(separator: "\n")
      let reason = lines.first { $0.contains("%Error") } ?? lines.first ?? ""
      print("seed \(circuit.seed) was not for \(circuit.engine.rawValue): \(reason)")
    }
    if !result.isClean { throw ExitCode.failure }
  }
}

extension FuzzEngine: ExpressibleByArgument {}
