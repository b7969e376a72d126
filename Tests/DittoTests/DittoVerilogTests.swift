import Ditto
import Foundation
import HDL
import HDLVerilog
import Testing

@Suite struct DittoVerilogTests {
  /// No tool has anything to say about the encoding units and compute units.
  @Test func verilogIsLintClean() throws {
    let encoding = try EncodingConfiguration(tileDepth: 64)
    let wide = try EncodingConfiguration(scanWidth: 16, queueDepth: 32, lanes: 8, tileDepth: 64)
    let modules: [Module] = [
      try EncodingUnit(encoding), try EncodingUnit(wide, banks: 16), try EncodingUnit(encoding, banks: 0),
      LaneEncodingUnit(encoding), LaneEncodingUnit(wide),
      LaneEncodingUnit(try EncodingConfiguration(queueDepth: 8, tileDepth: 256)),
      LaneEncodingUnit(try EncodingConfiguration(scanWidth: 16, queueDepth: 16, tileDepth: 256)),
      try EncodingUnit(EncodingConfiguration(tileDepth: 256)),
      try EncodingUnit(EncodingConfiguration(scanWidth: 16, queueDepth: 32, tileDepth: 256)),
      ComputeUnit(try ComputePreset.tiny.configuration()), ComputeUnit(try ComputePreset.small.configuration()),
      ComputeUnit(try ComputePreset.tiny.configuration(.words(banks: 8))),
      ComputeUnit(
        try ComputeConfiguration(rows: 1, cluster: ClusterConfiguration(columns: 1, encoding: encoding))),
    ]
    for module in modules {
      let (design, warnings) = try elaborate(module)
      #expect(warnings.map(\.message) == [], "\(design.topDefinition.name)")
      #expect(try complaints(emitVerilog(design)) == "", "\(design.topDefinition.name)")
    }
  }

  /// The size of the paper: its Verilog is a few pages, made in less than a second.
  @Test func paperSizeIsEmitted() throws {
    let start = ContinuousClock.now
    let output = try emitVerilog(elaborate(ComputeUnit(try ComputePreset.paper.configuration())).design)
    let seconds = ContinuousClock.now - start
    print("paper: \(output.files.reduce(0) { $0 + $1.text.utf8.count }) bytes in \(seconds)")
    #expect(output.files.reduce(0) { $0 + $1.text.utf8.count } < 200_000)
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
}
