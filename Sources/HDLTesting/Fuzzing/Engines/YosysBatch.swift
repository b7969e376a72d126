import Foundation
import HDLVerilator
import HDLVerilog

extension CircuitBatch {
  /// The gate-level netlists that Yosys makes of the circuits, one after the other in one run, and the module around
  /// them. Registers start at 0, as in the engines.
  /// - Throws: what Yosys says.
  func synthesized(in folder: URL) throws -> [VerilogOutput.File] {
    var script = ""
    for position in members {
      let item = cases[position]
      let own = files.filter { $0.name.hasPrefix(item.prefix) }.map { PowerUp.apply(to: $0, isSimulated: false) }
      for file in own { try Data(file.text.utf8).write(to: folder.appendingPathComponent(file.name)) }
      script += """
        read_verilog \(own.map(\.name).joined(separator: " "))
        synth -flatten -top \(item.design.topDefinition.name)
        write_verilog -noattr \(Self.netlist(position))
        design -reset

        """
    }
    try Data(script.utf8).write(to: folder.appendingPathComponent("synthesis.ys"))
    try LimitedTool("yosys", package: "yosys").check(
      ["-q", "-s", "synthesis.ys"], doing: "synthesising with Yosys", in: folder)
    return try members.map { position in
      let name = Self.netlist(position)
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      return VerilogOutput.File(name: name, text: PowerUp.apply(toNetlist: text))
    } + [wrapperFile]
  }

  private static func netlist(_ position: Int) -> String { "netlist_\(position).v" }
}
