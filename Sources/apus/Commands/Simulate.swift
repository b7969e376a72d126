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

  func validate() throws {
    guard rows >= 1, columns >= 1 else { throw ValidationError("--rows and --columns are at least 1.") }
  }

  func run() throws {
    let traces = try readDittoTraces(workload).filter { $0.kind == .linear && (layer.isEmpty || $0.id.contains(layer)) }
    guard !traces.isEmpty else {
      throw FlowError("\(workload): there is no linear layer whose name contains '\(layer)'")
    }
    var done = 0
    let results = try cosimulate(rows: rows, columns: columns, traces: traces, engine: engine.engine) { line in
      done += 1
      print("[\(done)/\(traces.count)] \(line)")
    }
    print(table(of: results))
    if results.contains(where: { $0.firstDifference != nil }) { throw ExitCode.failure }
  }
}
