import Foundation
import Testing

/// Expressions that the compiler refuses, with our words for it. The type checker gets one second an expression.
@Suite struct RefusalTests {
  private struct Refused: CustomStringConvertible {
    let code: String
    let message: String
    var description: String { code }
  }

  private static let refused = [
    Refused(code: "_ = u + s", message: "UInt and SInt are mixed: write .signed on the unsigned side"),
    Refused(code: "_ = s - u", message: "UInt and SInt are mixed: write .signed on the unsigned side"),
    Refused(code: "_ = (u * s) + (s * s)", message: "UInt and SInt are mixed: write .signed on the unsigned side"),
    Refused(code: "_ = u == s", message: "UInt and SInt are compared: write .signed on the unsigned side"),
    Refused(code: "_ = s < u", message: "UInt and SInt are compared: write .signed on the unsigned side"),
    Refused(
      code: "_ = b & u",
      message: "Bit and UInt are mixed: write .unsigned on the bit, or .replicated(n) to mask with it"),
    Refused(code: "_ = u + b", message: "Bit and UInt are mixed: write .unsigned on the bit"),
    Refused(code: "_ = b + b", message: "a Bit does not add: write .unsigned on both sides"),
    Refused(
      code: "_ = ((u & 15) ^ (u << 2)) + (u * 3) + (b & u) + (u >> 1)",
      message: "Bit and UInt are mixed: write .unsigned on the bit, or .replicated(n) to mask with it"),
    Refused(
      code: "if u == 3 { print() }",
      message: "a hardware comparison is a Bit, not a Bool: write `when(...)` or `mux(...)` instead of `if`"),
    Refused(code: "m.a = u", message: "cannot assign to property: 'a' is a get-only property"),
    Refused(
      code: "match(state) { s in switch s { case .idle: break } }", message: "switch must be exhaustive"),
  ]

  @Test func wrongMixesAreRefusedInOurWords() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("refusals-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var source = """
      import HDL
      enum State: HardwareEnum { case idle, run }
      final class M: Module { @Input(8) var a: UInt }
      func f(_ u: UInt, _ s: SInt, _ b: Bit, _ m: M, _ state: Enum<State>) {

      """
    let firstLine = source.split(separator: "\n", omittingEmptySubsequences: false).count
    source += Self.refused.map(\.code).joined(separator: "\n") + "\n}\n"
    let file = folder.appendingPathComponent("Refused.swift")
    try source.write(to: file, atomically: true, encoding: .utf8)

    let found = try typecheck(file.path)
    for (index, refused) in Self.refused.enumerated() {
      let place = "Refused.swift:\(firstLine + index):"
      let own = found.filter { $0.contains(place) && $0.contains("error:") }
      #expect(own.contains { $0.contains(refused.message) }, "\(refused.code): \(own)")
      #expect(!own.contains { $0.contains("reasonable time") }, "\(refused.code)")
    }
  }

  private func typecheck(_ file: String) throws -> [String] {
    let build = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let modules = build.appendingPathComponent("Modules")
    try #require(
      FileManager.default.fileExists(atPath: modules.path), "the built modules are beside the tests: \(modules.path)")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "swiftc", "-typecheck", "-swift-version", "6", "-I", modules.path, "-Xcc",
      "-fmodule-map-file=\(build.path)/CallTrace.build/module.modulemap", "-Xfrontend",
      "-solver-expression-time-threshold=1", file,
    ]
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
