import Foundation
import HDLVerilator

/// A model compiled with the hand-written C++ bench.
struct HandBench {
  /// Processor seconds of Verilator and of the C++ compiler.
  let compileSeconds: Double
  private let program: String

  /// - Parameters:
  ///   - verilog: the text of module `top` and everything in it.
  ///   - sums: the name of the output that the checksum is taken of.
  ///   - parameters: arguments to Verilator.
  init(_ verilog: String, rows: Int, columns: Int, sums: String, parameters: [String], in folder: URL) throws {
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try verilog.write(to: folder.appendingPathComponent("top.v"), atomically: true, encoding: .utf8)
    try embeddedText("bench.cpp").write(
      to: folder.appendingPathComponent("bench.cpp"), atomically: true, encoding: .utf8)
    let start = childTime()
    let flags = "-O2 -DROWS=\(rows) -DCOLUMNS=\(columns) -DSUMS=\(sums)"
    try ExternalTool("verilator", package: "verilator").check(
      [
        "--cc", "--exe", "--build", "-Wno-fatal", "-Wno-lint", "--top-module", "top", "--unroll-count", "2",
        "--unroll-stmts", "1", "-CFLAGS", flags, "-MAKEFLAGS", "OPT_FAST=-O2 OPT_SLOW=-O1 OPT_GLOBAL=-O2", "-o",
        "bench",
      ] + parameters + ["top.v", "bench.cpp"], in: folder)
    compileSeconds = childTime() - start
    program = folder.appendingPathComponent("obj_dir/bench").path
  }

  /// - Returns: the best segment's rate in cycles a second of processor time, and the checksum.
  func run(cycles: Int) throws -> (rate: Double, checksum: String) {
    let output = try ExternalTool(program, package: "").run(["\(cycles)"]).output
    let parts = output.split(whereSeparator: \.isWhitespace)
    guard parts.count == 2, let rate = Double(parts[0]) else {
      throw CosimulationError("the hand-written bench printed '\(output)'")
    }
    return (rate, String(parts[1]))
  }
}

extension ExternalTool {
  func check(_ arguments: [String], in folder: URL) throws {
    let result = try run(arguments, in: folder)
    guard result.status == 0 else { throw CosimulationError("\(path) failed:\n\(result.output.suffix(2000))") }
  }
}
