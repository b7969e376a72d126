import ArgumentParser
import Foundation
import HDLTesting

struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run random circuits in all engines and compare them with the value-level reference.",
    discussion: "Example: apus fuzz --count 1 --seed 4711 replays the circuit of seed 4711.")

  @Option(help: "How many circuits.")
  var count = 10_000

  @Option(help: "The seed of the first circuit; circuit i has seed + i.")
  var seed: UInt64 = 1

  func validate() throws {
    guard count >= 1 else { throw ValidationError("--count is at least 1.") }
  }

  func run() throws {
    // Written straight away, so that progress shows in a file too.
    let result = try fuzz(circuits: count, seed: seed) { FileHandle.standardOutput.write(Data("\($0)\n".utf8)) }
    print(
      "\(result.circuits) circuits from seed \(result.firstSeed) in \(Int(result.seconds)) s: "
        + (result.isClean ? "no difference" : "\(result.failures.count) failures"))
    for large in result.beyondLimits { print("seed \(large.seed) was too large for \(large.engine.rawValue)") }
    if !result.isClean { throw ExitCode.failure }
  }
}
