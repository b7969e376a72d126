import ArgumentParser
import Flow
import HDLVerilog

extension VerilogOptions.ArrayStyle: ExpressibleByArgument {}

struct Emit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the Verilog of designs.",
    discussion: "Example: apus emit ditto.array.small --out build/rtl")

  @Argument(help: "Names of designs (see `apus list`); all of them if none is given.")
  var designs: [String] = []

  @Option(help: "The folder to write into; each design gets a folder of its own there.")
  var out = "rtl-out"

  @Option(help: "How arrays of instances are written: structural (for synthesis) or loops (for simulators).")
  var arrays = VerilogOptions.ArrayStyle.structural

  func run() throws {
    let entries = designs.isEmpty ? catalog : try designs.map(catalogEntry)
    for entry in entries {
      let emitted = try emit(entry.make(), to: out, options: VerilogOptions(arrayStyle: arrays))
      print("\(entry.name): \(emitted.folder), \(emitted.files.count) files, \(emitted.size) bytes")
    }
  }
}
