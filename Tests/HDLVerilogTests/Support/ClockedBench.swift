import Foundation
import HDLIR
import HDLVerilog

/// Runs a module on random inputs, drawn anew each cycle, and returns the outputs, a line a cycle. The reset is active
/// in the first two cycles and now and then later.
func simulateClocked(_ output: VerilogOutput, _ definition: Definition, cycles: Int, seed: Int) throws -> String {
  let inputs = definition.ports.filter { !definition[$0].isDriven }
  let outputs = definition.ports.filter { definition[$0].isDriven }
  var bench = "module bench;\n  reg clk = 0, rst = 1;\n  integer cycle, seed = \(seed);\n"
  for port in definition.ports {
    let kind = definition[port].isDriven ? "wire" : "reg"
    bench += "  \(kind) [\(definition[port].type.width - 1):0] \(definition[port].name);\n"
  }
  var connections = definition.ports.map { ".\(definition[$0].name)(\(definition[$0].name))" }
  if !definition.domains.isEmpty { connections += [".clk(clk)", ".rst(rst)"] }
  bench += "  \(output.top) dut (\(connections.joined(separator: ", ")));\n"
  bench += "  initial begin\n    for (cycle = 0; cycle < \(cycles); cycle = cycle + 1) begin\n"
  bench += "      rst = cycle < 2 || cycle % 37 == 0;\n"
  for input in inputs {
    let words = (definition[input].type.width + 31) / 32
    let draws = Array(repeating: "$random(seed)", count: words).joined(separator: ", ")
    bench += "      \(definition[input].name) = {\(draws)};\n"
  }
  let format = outputs.map { _ in "%h" }.joined(separator: " ")
  let names = outputs.map { definition[$0].name }.joined(separator: ", ")
  bench += "      #1;\n      if (cycle > 2) $display(\"\(format)\", \(names));\n"
  bench += "      clk = 1; #1; clk = 0; #1;\n    end\n  end\nendmodule\n"
  return try Shell.withDirectory { directory in
    for file in output.files {
      try file.text.write(to: directory.appendingPathComponent(file.name), atomically: true, encoding: .utf8)
    }
    try bench.write(to: directory.appendingPathComponent("bench.v"), atomically: true, encoding: .utf8)
    let compiled = try Shell.run(
      "iverilog", ["-g2005", "-s", "bench", "-o", "bench.vvp", "bench.v"] + output.files.map(\.name), in: directory)
    guard compiled.status == 0 else { throw BenchFailure(text: compiled.output) }
    let run = try Shell.run("vvp", ["-n", "bench.vvp"], in: directory)
    guard run.status == 0 else { throw BenchFailure(text: run.output) }
    return run.output
  }
}
