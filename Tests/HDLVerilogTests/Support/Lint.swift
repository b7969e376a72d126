import Foundation
import HDLVerilog

/// What Verilator, Icarus and Yosys say about a design; empty when none has anything to say.
func lint(_ output: VerilogOutput) throws -> String {
  try Shell.withDirectory { directory in
    for file in output.files {
      try file.text.write(to: directory.appendingPathComponent(file.name), atomically: true, encoding: .utf8)
    }
    let names = output.files.map(\.name)
    let top = output.top
    let runs: [(String, [String])] = [
      ("verilator", ["--lint-only", "-Wall", "--top-module", top, "\(top).v", "-y", "."]),
      ("iverilog", ["-g2005", "-Wall", "-s", top, "-o", "lint.vvp"] + names),
      (
        "yosys",
        ["-q", "-p", "read_verilog \(names.joined(separator: " ")); hierarchy -check -top \(top); proc; check -assert"]
      ),
    ]
    var complaints = ""
    for (program, arguments) in runs {
      let result = try Shell.run(program, arguments, in: directory)
      if result.status != 0 || !result.output.isEmpty {
        complaints += "\(program) (status \(result.status)):\n\(result.output)\n"
      }
    }
    return complaints
  }
}
