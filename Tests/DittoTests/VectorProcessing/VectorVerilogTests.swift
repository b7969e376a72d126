import Ditto
import Foundation
import HDL
import HDLVerilog
import Testing

@Suite struct VectorVerilogTests {
  /// Verilator, Icarus and Yosys have nothing to say about the units, in odd sizes too.
  @Test func verilogIsLintClean() throws {
    let designs: [Module] = [
      VectorProcessingUnit(.tiny),
      VectorProcessingUnit(try VectorProcessingConfiguration(lanes: 2, rowVectors: 2, parameterVectors: 2)),
      VectorProcessingUnit(try VectorProcessingConfiguration(lanes: 3, rowVectors: 5, parameterVectors: 7)),
      DefoUnit(.paper), DefoUnit(try DefoConfiguration(layers: 5, prescale: 3)),
    ]
    for module in designs {
      let (design, warnings) = try elaborate(module)
      #expect(warnings.map(\.message) == [], "\(design.topDefinition.name)")
      #expect(try complaints(emitVerilog(design)) == "", "\(design.topDefinition.name)")
    }
  }

  private func complaints(_ output: VerilogOutput) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in output.files {
      try file.text.write(to: folder.appendingPathComponent(file.name), atomically: true, encoding: .utf8)
    }
    let files = output.files.map(\.name).joined(separator: " ")
    let script = """
      verilator --lint-only -Wall --top-module \(output.top) \(files)
      iverilog -g2005 -Wall -s \(output.top) -o lint.vvp \(files)
      yosys -q -p 'read_verilog \(files); hierarchy -check -top \(output.top); proc; check -assert' || echo failed
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let text = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }
}
