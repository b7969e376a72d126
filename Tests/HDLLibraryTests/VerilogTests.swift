import Foundation
import HDL
import HDLLibrary
import HDLVerilog
import Testing

@Suite struct VerilogTests {
  /// No tool has anything to say about any block.
  @Test func libraryIsLintClean() throws {
    for module in try libraryCatalog() {
      let (design, warnings) = try elaborate(module)
      #expect(warnings.map(\.message) == [], "\(design.topDefinition.name)")
      let text = try complaints(emitVerilog(design))
      #expect(text == "", "\(design.topDefinition.name)")
    }
  }

  @Test func namesAreUnique() throws {
    let names = try libraryCatalog().map { try elaborate($0).design.topDefinition.name }
    #expect(Set(names).count == names.count)
    #expect(names.filter { $0.contains("clocking") || $0.contains("payload") } == [])
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
