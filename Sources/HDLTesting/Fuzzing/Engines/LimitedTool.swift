import Foundation
import HDLVerilator

/// A tool that may not take the machine with it: on some inputs synthesis wants more memory than there is.
struct LimitedTool {
  /// Of address space.
  static let megabytes = 3000
  /// Of processor time, for a batch of circuits.
  static let seconds = 60

  /// A tool reached one of its limits.
  struct LimitReached: Error, CustomStringConvertible { var description: String }

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
  /// - Throws: `LimitReached`.
  func run(_ arguments: [String], in folder: URL) throws -> String {
    let result = try limited(arguments, in: folder)
    return result.status == 0
      ? result.output : result.output + "\(tool.path) ended with status \(result.status)\n"
  }

  /// - Throws: what the tool says, when it fails; `LimitReached`.
  func check(_ arguments: [String], doing purpose: String, in folder: URL) throws {
    let result = try limited(arguments, in: folder)
    if result.status != 0 {
      throw CosimulationError("\(purpose) failed: \(tool.path) ended with status \(result.status)\n\(result.output)")
    }
  }

  private func limited(_ arguments: [String], in folder: URL) throws -> ExternalTool.Result {
    let result = try shell.run(wrapped(arguments), in: folder)
    // The signals of the limit of processor time, and what C++ says without memory.
    if [9, 24].contains(result.status) || result.output.contains("bad_alloc") {
      throw LimitReached(
        description: "\(tool.path) wanted more than \(Self.megabytes) MB or \(Self.seconds) s of processor time")
    }
    return result
  }
}
