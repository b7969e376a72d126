import Foundation

/// Runs the tools that read our Verilog.
enum Shell {
  struct Result {
    var status: Int32
    /// Standard output and standard error together.
    var output: String
  }

  /// The program's exit status and output. A program that is not installed ends with status 127 and a line that says
  /// how to install it.
  static func run(_ program: String, _ arguments: [String], in directory: URL) throws -> Result {
    guard let path = locate(program) else {
      return Result(status: 127, output: "'\(program)' is not installed: apt-get install \(package(of: program))")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = directory
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(status: process.terminationStatus, output: String(decoding: data, as: UTF8.self))
  }

  /// A fresh directory that is removed after `body`.
  static func withDirectory<T>(_ body: (URL) throws -> T) throws -> T {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    return try body(directory)
  }

  private static func locate(_ program: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return path.split(separator: ":").map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private static func package(of program: String) -> String {
    ["iverilog": "iverilog", "vvp": "iverilog"][program] ?? program
  }
}
