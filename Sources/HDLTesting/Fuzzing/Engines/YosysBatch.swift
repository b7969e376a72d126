import Foundation
import HDLVerilator
import HDLVerilog

extension CircuitBatch {
  /// The gate-level netlist that Yosys makes of all circuits. Registers start at 0, as in the engines.
  /// - Throws: what Yosys says.
  func synthesized(in folder: URL) throws -> VerilogOutput.File {
    for file in allFiles.map({ PowerUp.apply(to: $0, isSimulated: false) }) {
      try Data(file.text.utf8).write(to: folder.appendingPathComponent(file.name))
    }
    let names = allFiles.map(\.name).joined(separator: " ")
    try LimitedTool("yosys", package: "yosys").check(
      [
        "-q", "-p",
        "read_verilog \(names); hierarchy -check -top \(Self.top); "
          + "synth -flatten -top \(Self.top); write_verilog -noattr netlist.v",
      ], doing: "synthesising with Yosys", in: folder)
    let text = try String(contentsOf: folder.appendingPathComponent("netlist.v"), encoding: .utf8)
    return VerilogOutput.File(name: "netlist.v", text: PowerUp.apply(toNetlist: text))
  }
}
