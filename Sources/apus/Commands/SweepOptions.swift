import ArgumentParser
import Flow

extension SweepMeasures.Simulation.EngineName: ExpressibleByArgument {}

/// What is swept: a specification file, or a design and its axes.
struct SweepOptions: ParsableArguments {
  @Argument(help: "The name of a design (see `apus list`), unless --spec is given.")
  var design: String?

  @Option(name: .customLong("set"), help: "A parameter and its values: key=4,8,16. May be given several times.")
  var settings: [String] = []

  @Option(help: "A specification of the sweep in YAML.")
  var spec: String?

  @Option(help: "The Liberty file to map to; default as for `apus synthesize`.")
  var liberty: String?

  @Option(help: "asic, ice40, xilinx or ecp5.")
  var target = SynthesisTarget.asic

  @Option(help: "Map for a clock period in nanoseconds, beside the smallest area. May be given several times.")
  var period: [Double] = []

  @Option(help: "Also run the recorded activations of this folder, and count cycles.")
  var workload: String?

  @Option(help: "What runs the recorded activations: interpreter or verilator.")
  var engine = SweepMeasures.Simulation.EngineName.verilator

  @Option(help: "Only recorded layers whose name contains this.")
  var layer = ""

  @Flag(help: "Print the results as JSON.")
  var json = false

  @Option(help: "The folder of the sweep; default: build/sweeps/<design or name of the specification>.")
  var out: String?

  func validate() throws {
    guard (design == nil) != (spec == nil) else {
      throw ValidationError("Give a design with --set key=4,8,16, or --spec with a file, and not both.")
    }
    let isPlain = settings.isEmpty && liberty == nil && target == .asic && period.isEmpty && workload == nil
    guard spec == nil || isPlain else {
      throw ValidationError(
        "What --spec measures stands in its file; leave out --set, --liberty, --target, --period and --workload.")
    }
  }

  func specification() throws -> SweepSpecification {
    if let spec { return try SweepSpecification(file: spec) }
    return try SweepSpecification(
      design: design ?? "", axes: settings.map { try SweepSpecification.Axis($0) },
      measures: SweepMeasures(
        synthesis: .init(try SynthesisOptions(target: target, liberty: liberty, periods: period)),
        simulation: workload.map { .init(workload: $0, engine: engine, layer: layer) }))
  }

  func folder(_ specification: SweepSpecification) -> String {
    if let out { return out }
    let file = spec?.split(separator: "/").last.map(String.init)
    let name = file.map { $0.split(separator: ".").first.map(String.init) ?? $0 } ?? specification.design
    return "build/sweeps/\(name)"
  }
}
