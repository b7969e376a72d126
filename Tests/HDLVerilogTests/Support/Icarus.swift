import BigInt
import Foundation
import HDLIR
import HDLVerilog

/// Runs a combinational module in Icarus on each of the input vectors.
///
/// - Returns: For each vector, the outputs by name, as unsigned numbers.
func simulate(
  _ output: VerilogOutput, _ definition: Definition, vectors: [[DeclarationID: BigInt]]
) throws -> [[String: BigInt]] {
  let inputs = definition.ports.filter { !definition[$0].isDriven }
  let outputs = definition.ports.filter { definition[$0].isDriven }
  var bench = "module bench;\n"
  for port in definition.ports {
    let kind = definition[port].isDriven ? "wire" : "reg"
    bench += "  \(kind) [\(definition[port].type.width - 1):0] \(definition[port].name);\n"
  }
  let connections = definition.ports.map { ".\(definition[$0].name)(\(definition[$0].name))" }
  bench += "  \(output.top) dut (\(connections.joined(separator: ", ")));\n  initial begin\n"
  for vector in vectors {
    for input in inputs {
      let width = definition[input].type.width
      bench += "    \(definition[input].name) = \(width)'h\(String(vector[input]!.bits(width), radix: 16));\n"
    }
    bench += "    #1;\n"
    for port in outputs { bench += "    $display(\"%h\", \(definition[port].name));\n" }
  }
  bench += "  end\nendmodule\n"
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
    let lines = run.output.split(separator: "\n")
    guard lines.count == vectors.count * outputs.count else { throw BenchFailure(text: run.output) }
    return vectors.indices.map { vector in
      var values: [String: BigInt] = [:]
      for (index, port) in outputs.enumerated() {
        // Unknown bits make the text no number: -1 is no output's value.
        values[definition[port].name] = BigInt(String(lines[vector * outputs.count + index]), radix: 16) ?? -1
      }
      return values
    }
  }
}

struct BenchFailure: Error, CustomStringConvertible {
  var text: String
  var description: String { text }
}
