import Foundation
import Testing

/// What the compiler says about the lines of a function over signals, each being one statement.
struct Typechecker {
  /// Diagnostics of kind error, by line of the corpus; the first line is 0.
  let errors: [Int: [String]]

  /// The type checker gets one second an expression, and says so where that is not enough.
  init(_ lines: [String]) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("corpus-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let head = """
      import HDL
      enum State: HardwareEnum { case idle, run }
      final class M: Module { @Input(8) var a: UInt }
      func f(
        _ u: UInt, _ v: UInt, _ s: SInt, _ t: SInt, _ b: Bit, _ c: Bit, _ n: Int, _ m: M, _ state: Enum<State>
      ) {
        var q: UInt = u
        q = v

      """
    let first = head.split(separator: "\n", omittingEmptySubsequences: false).count
    let file = folder.appendingPathComponent("Corpus.swift")
    try (head + lines.joined(separator: "\n") + "\n}\n").write(to: file, atomically: true, encoding: .utf8)

    var errors: [Int: [String]] = [:]
    for line in try Self.run(file.path) {
      let parts = line.split(separator: ":", maxSplits: 4).map(String.init)
      guard parts.count == 5, parts[0].hasSuffix("Corpus.swift"), parts[3] == " error", let row = Int(parts[1])
      else { continue }
      errors[row - first, default: []].append(parts[4])
    }
    self.errors = errors
  }

  private static func run(_ file: String) throws -> [String] {
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
