import ArgumentParser
import Ditto
import Flow
import Foundation
import Models
import Workloads

extension ComputePreset: ExpressibleByArgument {}
extension AcceleratorDesign: ExpressibleByArgument {}
extension ExecutionFlow: ExpressibleByArgument {}

struct SimulateDitto: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ditto",
    abstract: "Ditto's compute unit and the baselines of its Table III on recorded activations.",
    discussion: """
      Every matrix product of every layer and step runs on the circuit. Its results are compared with the golden model,
      the sums of each step with dense int8 execution and with the expected values of the trace, and the cycles with the
      cycle model. The exit status is 1 if anything differs.

      With --accelerator the whole accelerator runs the bundled block of a U-Net over some denoising steps, from memory and
      with no software in the loop: a line a step and layer.

      Examples:
        apus simulate ditto
        apus simulate ditto --accelerator --preset tiny --defo defo
        apus simulate ditto --preset medium --layers conv1 --designs ditto itc
        apus simulate ditto --preset tiny --engine interpreter --layers t1 --json
        apus simulate ditto --set rows=4 --set loadWays=2 --designs ditto
        apus simulate ditto --layers t1 --designs ditto --trace build/wave.fst
      """)

  @Option(help: "The size: tiny, small, medium or paper.")
  var preset = ComputePreset.small

  @Option(
    name: .customLong("set"),
    help: "Another value for a parameter of ditto.compute (see `apus list ditto.compute`): key=value, several times.")
  var settings: [String] = []

  @Option(help: "A folder of recorded activations with a manifest.json.")
  var workload = "workloads/ditto"

  @Option(
    help: """
      What runs the design: interpreter or verilator. By default verilator up to small; from medium on the interpreter, \
      whose programs do not grow with the array, while Verilator's C++ takes minutes to compile.
      """)
  var engine: EngineName?

  @Option(parsing: .upToNextOption, help: "Only the layers whose names contain one of these.")
  var layers: [String] = []

  @Option(parsing: .upToNextOption, help: "Circuits that run: ditto, itc, diffy, cambricon-d. All if none is given.")
  var designs: [AcceleratorDesign] = []

  @Option(help: "Inputs that a beat of weights brings to each bank: 1, 2 or 4; those of the preset if not given.")
  var loadWays: Int?

  @Option(help: "Simulations at a time; by default as many as there are processors.")
  var jobs: Int?

  @Option(help: "Write waves of the circuits into this .vcd or .fst file; one simulation at a time then.")
  var trace: String?

  @OptionGroup var start: StartOptions

  @Flag(help: "Run the bundled block of a U-Net on the whole accelerator.")
  var accelerator = false

  @Option(help: "Denoising steps of --accelerator.")
  var steps = 4

  @Option(
    help:
      "With --accelerator, who chooses the mode of a layer: the list (differences), or the Defo unit (defo, defo-plus)."
  )
  var defo = ExecutionFlow.differences

  @Option(help: "With --accelerator, cycles from an address to its data.")
  var latency = 4

  @Option(help: "With --accelerator, beats of memory a cycle, reads and writes together.")
  var bandwidth = 2.0

  @Flag(help: "Print the results as JSON; progress goes to standard error.")
  var json = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is at least 1.") }
    if trace != nil, let jobs, jobs > 1 {
      throw ValidationError("--trace runs one simulation at a time; leave out --jobs.")
    }
    if loadWays != nil, settings.contains(where: { $0.hasPrefix("loadWays=") }) {
      throw ValidationError("--load-ways and --set loadWays say the same; leave one out.")
    }
    if steps < 1 { throw ValidationError("--steps is at least 1.") }
    if latency < 0 { throw ValidationError("--latency is at least 0.") }
    if bandwidth <= 0 || bandwidth > 2 { throw ValidationError("--bandwidth is more than 0 and at most 2.") }
  }

  /// What runs the design if no engine is asked for.
  private var defaultEngine: EngineName { preset == .medium || preset == .paper ? .interpreter : .verilator }

  func run() throws {
    if accelerator { return try runAccelerator() }
    let recorded = try readRecordedLayers(workload, named: layers)
    let toStandardError = json
    let configuration = settings.isEmpty ? nil : try computeConfiguration(preset: preset, settings: settings)
    let waves = try trace.map(WaveTrace.init)
    let chosen = try start.engine(engine ?? defaultEngine)
    let say: @Sendable (String) -> Void = { note($0, toStandardError: toStandardError) }
    let results = try cosimulate(
      recorded, preset: preset, loadWays: loadWays, configuration: configuration,
      designs: designs.isEmpty ? AcceleratorDesign.allCases : designs,
      engine: waves?.engine(chosen, options: start.verilator) ?? chosen,
      jobs: waves == nil ? jobs ?? ProcessInfo.processInfo.activeProcessorCount : 1, progress: say)
    for file in try waves?.close() ?? [] { say(file) }
    if json {
      print(try Flow.json(results), terminator: "")
    } else {
      print(layerTable(results))
      print(try designTable(results, preset: preset, configuration: configuration))
    }
    if !results.allSatisfy({ $0.designs.allSatisfy(\.isExact) }) { throw ExitCode.failure }
  }

  private func runAccelerator() throws {
    guard let size = AcceleratorPreset(rawValue: preset.rawValue) else {
      throw ValidationError("There is no accelerator of the preset \(preset.rawValue).")
    }
    let toStandardError = json
    let result = try simulateAccelerator(
      size, steps: steps, flow: defo, memory: MemoryTiming(latency: latency, bandwidth: bandwidth),
      seed: start.seed.map(Int.init) ?? 71, engine: start.engine(engine ?? defaultEngine)
    ) { line in note(line, toStandardError: toStandardError) }
    if json {
      print(try Flow.json(result), terminator: "")
    } else {
      print(acceleratorTable(result))
      print(decisionTable(result), terminator: result.decisions.isEmpty ? "" : "\n")
      print(acceleratorSummary(result))
    }
    if !result.isExact { throw ExitCode.failure }
  }
}

private func note(_ line: String, toStandardError: Bool) {
  let output = toStandardError ? FileHandle.standardError : FileHandle.standardOutput
  output.write(Data((line + "\n").utf8))
}
