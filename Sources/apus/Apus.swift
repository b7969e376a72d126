import ArgumentParser

@main
struct Apus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apus", abstract: "Hardware accelerators in Swift: emit their Verilog and run it on real data.",
    subcommands: [
      List.self, Emit.self, Simulate.self, Synthesize.self, Sweep.self, Report.self, Guide.self, Doctor.self, Fuzz.self,
      Bench.self,
      Model.self,
    ])
}
