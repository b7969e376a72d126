import Foundation
import HDLVerilator
import HDLVerilog

extension CircuitBatch {
  /// What the tools have to say about the Verilog, warnings included; empty when it is clean.
  func lint(_ engine: FuzzEngine, in folder: URL) throws -> String {
    for file in allFiles { try Data(file.text.utf8).write(to: folder.appendingPathComponent(file.name)) }
    let names = allFiles.map(\.name)
    switch engine {
    case .verilatorLint:
      let tool = try ExternalTool("verilator", package: "verilator")
      return try tool.run(["--lint-only", "-Wall", "--top-module", Self.top] + names, in: folder).output
    case .icarusLint:
      let tool = try ExternalTool("iverilog", package: "iverilog")
      return try tool.run(["-g2005", "-Wall", "-s", Self.top, "-o", "lint.vvp"] + names, in: folder).output
    default:
      let tool = try ExternalTool("yosys", package: "yosys")
      let script =
        "read_verilog \(names.joined(separator: " ")); hierarchy -check -top \(Self.top); proc; check -assert"
      return try tool.run(["-q", "-p", script], in: folder).output
    }
  }
}
