import Foundation
import HDLVerilog

/// What Verilator, Icarus and Yosys have to say about emitted Verilog: nothing, if it is as it should be. With
/// `APUS_EMITTED` in the environment the files are kept there.
func complaints(_ output: VerilogOutput) throws -> String {
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
  if let keep = ProcessInfo.processInfo.environment["APUS_EMITTED"] {
    for file in output.files {
      try file.text.write(toFile: "\(keep)/\(file.name)", atomically: true, encoding: .utf8)
    }
  }
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
