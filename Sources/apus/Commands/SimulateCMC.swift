import ArgumentParser
import CMC
import Flow
import Foundation
import HDLSimulation
import Workloads

extension CMCPreset: ExpressibleByArgument {}

struct SimulateCMC: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cmc",
    abstract: "Run recorded video tokens through CMC's units and compare every result with the golden model.",
    discussion: """
      Examples:
        apus simulate cmc
        apus simulate cmc --preset paper --segment carphone_dinoL2_n8
        apus simulate cmc --accelerator --segment carphone_dinoL2_n8
        apus simulate cmc --picture tokens.svg --segment bikes_px8rgb_n8
        apus simulate cmc --json > build/results/cmc.json
      """)

  @Option(help: "tiny, small or paper; tiny runs a corner of every frame.")
  var preset = CMCPreset.small

  @Option(help: "A folder of recorded tokens with a manifest.json.")
  var workload = "workloads/cmc"

  @Option(help: "What runs the design: interpreter or verilator.")
  var engine = EngineName.verilator

  @Option(help: "Only the recorded segments whose name contains this.")
  var segment = ""

  @Option(help: "Write waves of the circuits into this .vcd or .fst file; others than the first beside it.")
  var trace: String?

  @OptionGroup var start: StartOptions

  @Flag(help: "Run the whole accelerator, a command a trace, instead of its units one by one.")
  var accelerator = false

  @Flag(help: "Print the results as JSON.")
  var json = false

  @Option(help: "Also write the results as JSON into this file.")
  var out: String?

  @Option(help: "Draw the frames with informative tokens and motion vectors into this SVG file.")
  var picture: String?

  func validate() throws {
    guard !accelerator || picture == nil else {
      throw ValidationError("--picture draws what the units decide; leave out --accelerator")
    }
  }

  func run() throws {
    let all = try readCMCTraces(workload)
    let traces = all.filter { segment.isEmpty || $0.id.contains(segment) }
    guard !traces.isEmpty else {
      throw FlowError(
        all.isEmpty
          ? "\(workload)/manifest.json, field 'traces': there are no traces"
          : "\(workload): there is no trace whose name contains '\(segment)'; there are \(all.map(\.id).joined(separator: ", "))"
      )
    }
    let waves = try trace.map(WaveTrace.init)
    let own = try start.engine(engine)
    let chosen = try waves?.engine(own, options: start.verilator) ?? own
    func say(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
    if accelerator {
      let results = try cosimulateCMCAccelerator(
        preset: preset, traces: traces, workload: workload, engine: chosen, progress: say)
      for file in try waves?.close() ?? [] { say(file) }
      if let out { try writeWhole(Flow.json(results), to: out) }
      print(json ? try Flow.json(results) : table(of: results), terminator: json ? "" : "\n")
      if results.contains(where: { !$0.isExact }) { throw ExitCode.failure }
      return
    }
    let results = try cosimulateCMC(
      preset: preset, traces: traces, workload: workload, engine: chosen, progress: say)
    for file in try waves?.close() ?? [] { say(file) }
    if let out { try writeWhole(Flow.json(results), to: out) }
    if let picture { try writeWhole(tokenPicture(results, traces: traces), to: picture) }
    if json {
      print(try Flow.json(results), terminator: "")
    } else {
      print(table(of: results))
      if let picture { print(picture) }
    }
    if results.contains(where: { !$0.isExact || $0.modelDifference != 0 }) { throw ExitCode.failure }
  }
}
