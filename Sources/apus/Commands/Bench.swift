import ArgumentParser
import Benchmarks
import Flow
import Foundation
import HDLVerilator
import TextTable
import Workloads

struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure elaboration, engines, emitted Verilog beside hand-written code, and the accelerators' figures.",
    discussion: "Example: apus bench --only elaborate")

  @Option(help: "Where the figures are written as JSON.")
  var output = "bench.json"

  @Option(
    parsing: .upToNextOption, help: "Parts to run: array, elaborate, turn, ditto, paper, cmc. All if none is given.")
  var only: [String] = []

  func validate() throws {
    let parts = ["array", "elaborate", "turn", "ditto", "paper", "cmc"]
    if let unknown = only.first(where: { !parts.contains($0) }) {
      throw ValidationError("There is no part '\(unknown)'; there are \(parts.joined(separator: ", ")).")
    }
  }

  func run() throws {
    let parts = only.filter { $0 != "cmc" }
    var measurements: [Benchmarks.Measurement] = []
    if only.isEmpty || !parts.isEmpty { measurements = try runBenchmarks(only: parts) { print($0) } }
    if only.isEmpty || only.contains("cmc") { measurements += try measureCMC() }
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

  /// The figures that CMC has to reach, by co-simulation of the bundled traces and by the cycle models.
  private func measureCMC() throws -> [Benchmarks.Measurement] {
    let workload = "workloads/cmc"
    let results = try cosimulateCMC(
      preset: .small, traces: readCMCTraces(workload), workload: workload, engine: .verilator
    ) { print($0) }
    let accelerator = try cosimulateCMCAccelerator(
      preset: .small, traces: readCMCTraces(workload), workload: workload, engine: .verilator
    ) { print($0) }
    print(Flow.table(of: accelerator))
    print("overlap of codec and product on the accelerator")
    // The codec is the longer of the two, then the product.
    let commands = [
      (segments: 16, tokens: 98, elements: 64, features: 8), (segments: 12, tokens: 49, elements: 96, features: 64),
    ]
    let overlaps = try commands.map { command in
      let study = try OverlapStudy(
        preset: .small, segments: command.segments, tokens: command.tokens, elements: command.elements,
        features: command.features, engine: .verilator)
      print(
        "\(command.segments) segments of 8 x \(command.tokens) tokens of \(command.elements) elements, "
          + "\(command.features) features: \(study.cycles) cycles, codec \(study.searchCycles), slices \(study.slices)")
      return study
    }
    print(Flow.table(of: try paperScale(shares: [0.5, 0.52], rowShare: 0.9)))
    print(Flow.table(of: publishedFigures))
    let figures = try cmcFigures(results) + acceleratorFigures(accelerator, overlaps)
    return try figures.map {
      Benchmarks.Measurement($0.name, $0.value, $0.unit, against: "\($0.target)\($0.isReached ? "" : ": missed")")
    } + cmcPaperBenchmark(workload: workload) { print($0) }
  }
}

private func figure(_ value: Double) -> String {
  value >= 1000 ? "\(Int(value))" : String(format: "%.3f", value)
}
