import Foundation

/// Something that went wrong outside of the design: a tool that is missing or fails, a file that cannot be written.
public struct CosimulationError: Error, CustomStringConvertible, Sendable {
  /// What, where, and what to do about it.
  public var description: String
  public init(_ description: String) { self.description = description }
}

extension CosimulationError: LocalizedError {
  public var errorDescription: String? { description }
}

/// A program on this machine.
package struct ExternalTool: Sendable {
  package var path: String

  /// - Parameters:
  ///   - name: a name to look for in PATH, or a path.
  ///   - package: the Debian package that has it.
  /// - Throws: a sentence with the command that installs it.
  package init(_ name: String, package: String) throws {
    let environment = ProcessInfo.processInfo.environment
    let candidates =
      name.contains("/")
      ? [name] : (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map { "\($0)/\(name)" }
    guard let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
      throw CosimulationError(
        "\(name) was not found in PATH. Install it with: apt-get install -y \(package)")
    }
    path = found
  }

  package struct Result {
    package var status: Int32
    /// Standard output and standard error as they came.
    package var output: String
  }

  /// Runs to the end in `folder`.
  package func run(_ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    if !environment.isEmpty {
      process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    do { try process.run() } catch { throw CosimulationError("\(path) could not be started: \(error)") }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
  }

  /// Runs to the end and throws what the tool said when it fails.
  @discardableResult
  package func check(
    _ arguments: [String], doing purpose: String, in folder: URL? = nil, environment: [String: String] = [:]
  ) throws -> String {
    let result = try run(arguments, in: folder, environment: environment)
    guard result.status == 0 else {
      let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
      let shown = lines.prefix(60).joined(separator: "\n")
      let rest = lines.count > 60 ? "\n(\(lines.count - 60) more lines)" : ""
      throw CosimulationError(
        "\(purpose) failed: \(path) ended with status \(result.status)\n\(shown)\(rest)\n"
          + "command: \(([path] + arguments).joined(separator: " "))")
    }
    return result.output
  }
}
