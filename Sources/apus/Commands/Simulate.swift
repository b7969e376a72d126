import ArgumentParser
import Flow
import HDLSimulation
import HDLVerilator
import Workloads

enum EngineName: String, CaseIterable, ExpressibleByArgument {
  case interpreter, verilator

  var engine: Engine {
    switch self {
    case .interpreter: .interpreter
    case .verilator: .verilator
    }
  }
}

/// What registers begin with, in every simulation.
struct StartOptions: ParsableArguments {
  @Option(
    help: "Registers and memories without a start value begin at random by this seed, not at 0; for Verilator.")
  var seed: UInt32?

  /// The engine of that name, with the start values.
  ///
  /// - Throws: `ValidationError` where the engine has no others than 0.
  func engine(_ name: EngineName) throws -> Engine {
    guard seed != nil else { return name.engine }
    guard name == .verilator else {
      throw ValidationError("--seed is for Verilator, the built-in engine begins at 0; write --engine verilator.")
    }
    return .verilator(verilator)
  }

  var verilator: VerilatorOptions {
    var options = VerilatorOptions()
    options.randomInitialState = seed ?? 0
    return options
  }

  func validate() throws {
    if seed == 0 { throw ValidationError("--seed is at least 1; without it registers begin at 0.") }
  }
}

struct Simulate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run recorded activations on a circuit and compare every result with the golden model.",
    discussion:
      "Examples:\n  apus simulate ditto --preset small\n  apus simulate cmc --picture tokens.svg\n  apus simulate array --rows 4 --columns 8",
    subcommands: [SimulateDitto.self, SimulateCMC.self, SimulateArray.self], defaultSubcommand: SimulateDitto.self)
}

struct SimulateArray: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "array", abstract: "Ditto's processing elements alone, without encoding units: linear layers.")

  @Option(help: "A folder of recorded activations with a manifest.json.")
  var workload = "workloads/ditto"

  @Option(help: "Rows of the array.")
  var rows = 8

  @Option(help: "Columns of the array.")
  var columns = 16

  @Option(help: "What runs the design: interpreter or verilator.")
  var engine = EngineName.verilator

  @Option(help: "Only the layers whose name contains this.")
  var layer = ""

  @OptionGroup var start: StartOptions

  func validate() throws {
    guard rows >= 1, columns >= 1 else { throw ValidationError("--rows and --columns are at least 1.") }
  }

  func run() throws {
    let traces = try readDittoTraces(workload).filter { $0.kind == .linear && (layer.isEmpty || $0.id.contains(layer)) }
    guard !traces.isEmpty else {
      throw FlowError("\(workload): there is no linear layer whose name contains '\(layer)'")
    }
    var done = 0
    let results = try cosimulate(rows: rows, columns: columns, traces: traces, engine: start.engine(engine)) { line in
      done += 1
      print("[\(done)/\(traces.count)] \(line)")
    }
    print(table(of: results))
    if results.contains(where: { $0.firstDifference != nil }) { throw ExitCode.failure }
  }
}
