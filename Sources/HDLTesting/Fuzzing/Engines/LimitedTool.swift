import Foundation
import HDLVerilator

/// A tool that may not take the machine with it: on some inputs synthesis wants more memory than there is.
struct LimitedTool {
  /// Of address space.
  static let megabytes = 3000
  /// Of processor time, for a batch of circuits.
  static let seconds = 300

  private let tool: ExternalTool
  private let shell: ExternalTool

  init(_ name: String, package: String) throws {
    tool = try ExternalTool(name, package: package)
    shell = try ExternalTool("sh", package: "dash")
  }

  private func wrapped(_ arguments: [String]) -> [String] {
    let limits = "ulimit -v \(Self.megabytes * 1024); ulimit -t \(Self.seconds); exec \"$@\""
    return ["-c", limits, "sh", tool.path] + arguments
  }

  /// What the tool says, with a sentence when it failed.
  func run(_ arguments: [String], in folder: URL) throws -> String {
    let result = try shell.run(wrapped(arguments), in: folder)
    if result.status == 0 { return result.output }
    return result.output
      + "\(tool.path) ended with status \(result.status); its limits are \(Self.megabytes) MB and \(Self.seconds) s\n"
  }

  /// - Throws: what the tool says, when it fails.
  func check(_ arguments: [String], doing purpose: String, in folder: URL) throws {
    try shell.check(wrapped(arguments), doing: purpose, in: folder)
  }
}
