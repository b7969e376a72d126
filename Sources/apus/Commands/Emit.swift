import ArgumentParser
import Flow
import HDLVerilog

extension VerilogOptions.ArrayStyle: ExpressibleByArgument {}

struct Emit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the Verilog of designs.",
    discussion: """
      Examples:
        apus emit ditto.array.small --out build/rtl
        apus emit ditto.array --set rows=4 --set columns=8
      """)

  @Argument(help: "Names of designs (see `apus list`); every preset if none is given.")
  var designs: [String] = []

  @OptionGroup var options: UnitOptions

  @Option(help: "The folder to write into; each design gets a folder of its own there.")
  var out = "rtl-out"

  @Option(help: "How arrays of instances are written: structural (for synthesis) or loops (for simulators).")
  var arrays = VerilogOptions.ArrayStyle.structural

  func validate() throws {
    guard designs.count == 1 || (options.settings.isEmpty && options.preset == nil) else {
      throw ValidationError("--set and --preset are for one design; name it: apus emit ditto.pe --set lanes=4")
    }
  }

  func run() throws {
    for unit in try designs.isEmpty ? presetUnits() : designs.map(options.unit) {
      let emitted = try emit(unit.make(), to: out, options: VerilogOptions(arrayStyle: arrays))
      print("\(unit.id): \(emitted.folder), \(emitted.files.count) files, \(emitted.size) bytes")
    }
  }
}
