import ArgumentParser
import Benchmarks
import Flow
import Foundation
import TextTable

struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure elaboration, engines, emitted Verilog beside hand-written code, and Ditto's figures.",
    discussion: "Example: apus bench --only elaborate")

  @Option(help: "Where the figures are written as JSON.")
  var output = "bench.json"

  @Option(parsing: .upToNextOption, help: "Parts to run: array, elaborate, turn, ditto, paper. All if none is given.")
  var only: [String] = []

  func validate() throws {
    let parts = ["array", "elaborate", "turn", "ditto", "paper"]
    if let unknown = only.first(where: { !parts.contains($0) }) {
      throw ValidationError("There is no part '\(unknown)'; there are \(parts.joined(separator: ", ")).")
    }
  }

  func run() throws {
    let measurements = try runBenchmarks(only: only) { print($0) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try writeWhole(String(decoding: encoder.encode(measurements), as: UTF8.self) + "\n", to: output)
    let table = TextTable<Benchmarks.Measurement> {
      [
        Column(title: "name", value: $0.name),
        Column(title: "value", value: figure($0.value), align: .right),
        Column(title: "unit", value: $0.unit),
        Column(title: "against", value: $0.against),
      ]
    }
    print(table.string(for: measurements) ?? "")
    print(output)
  }
}

private func figure(_ value: Double) -> String {
  value >= 1000 ? "\(Int(value))" : String(format: "%.3f", value)
}
