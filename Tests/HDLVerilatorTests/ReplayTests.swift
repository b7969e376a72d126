import BigInt
import Foundation
import HDLIR
import HDLVerilator
import Testing

/// `sim/replay` as a user without Swift runs it.
@Suite struct ReplayTests {
  static let bench = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("sim/replay")

  private func make(_ target: String, _ folder: URL) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/make")
    process.arguments = ["-C", Self.bench.path, "VECTORS=\(folder.path)", target]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  @Test func recordedVectorsPassAndATamperedOneFails() throws {
    let model = try VerilatedModel(Sources.replayed)
    let recording = ReplayRecording(Sources.replayed, model: model)
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SplitMix(seed)
    for cycle in 0..<60 {
      model["rst"] = cycle < 2 ? 1 : 0
      model["x"] = BigInt(generator.next()) << 30 | BigInt(generator.next() >> 40)
      let clocks = cycle < 2 ? 7 : generator.next() % 8
      recording.step(clocks, compared: cycle >= 2)
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("apus-replay-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try recording.write(to: folder)
    for target in ["verilator", "icarus"] {
      let result = try make(target, folder)
      #expect(
        result.status == 0 && result.output.contains("REPLAY PASSED: 60 cycles"), "seed \(seed)\n\(result.output)")
    }

    let file = folder.appendingPathComponent("expected.hex")
    var lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    let wrong = lines[40].last == "0" ? "1" : "0"
    lines[40] = lines[40].dropLast() + wrong
    try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: file)
    for target in ["verilator", "icarus"] {
      let result = try make(target, folder)
      #expect(result.status != 0 && result.output.contains("REPLAY cycle 40:"), "seed \(seed)\n\(result.output)")
      #expect(result.output.contains("REPLAY FAILED: 1 of 60 cycles differ"), "seed \(seed)\n\(result.output)")
    }
  }
}
