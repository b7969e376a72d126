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
      let tool = try LimitedTool("verilator", package: "verilator")
      return try tool.run(["--lint-only", "-Wall", "--top-module", Self.top] + names, in: folder)
    case .icarusLint:
      let tool = try LimitedTool("iverilog", package: "iverilog")
      return try tool.run(["-g2005", "-Wall", "-s", Self.top, "-o", "lint.vvp"] + names, in: folder)
    default:
      let tool = try LimitedTool("yosys", package: "yosys")
      let script =
        "read_verilog \(names.joined(separator: " ")); hierarchy -check -top \(Self.top); proc; check -assert"
      return try tool.run(["-q", "-p", script], in: folder)
    }
  }
}
