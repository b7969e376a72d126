import Foundation
import HDLVerilator
import TextTable

/// What was found of one tool.
public struct ToolFinding: Codable, Sendable {
  public let name: String
  public let purpose: String
  public let isRequired: Bool
  /// Where it is; nil when it is missing.
  public let path: String?
  /// What it says its version is; nil when it is missing or does not say.
  public let version: String?
  /// The command that installs it.
  public let install: String
}

/// Looks for every tool and asks it for its version.
public func examineTools(_ tools: [Tool] = Tool.all) -> [ToolFinding] {
  tools.map { tool in
    var path: String?
    var version: String?
    switch tool.place {
    case .file(let file): path = FileManager.default.fileExists(atPath: file) ? file : nil
    case .program(let variable, let arguments):
      let named = variable.flatMap { ProcessInfo.processInfo.environment[$0] } ?? tool.name
      if let program = try? ExternalTool(named, package: tool.name) {
        path = program.path
        version = (try? program.run(arguments)).flatMap { versionNumber(in: $0.output) }
      }
    }
    return ToolFinding(
      name: tool.name, purpose: tool.purpose, isRequired: tool.isRequired, path: path, version: version,
      install: tool.command)
  }
}

/// The first word with a digit at its front and a point or a dash in it, without what follows a plus sign: `5.006`,
/// `12.2.0`, `0.23`.
package func versionNumber(in text: String) -> String? {
  for word in text.split(whereSeparator: { " \n\t()\",".contains($0) }) {
    let number = word.hasPrefix("v") ? word.dropFirst() : word
    guard let first = number.first, first.isNumber, number.contains(".") else { continue }
    return String(number.prefix { $0.isNumber || $0 == "." || $0.isLetter || $0 == "-" })
  }
  return nil
}

/// The findings as a table, and below it the command for each tool that is missing.
public func table(of findings: [ToolFinding]) -> String {
  let table = TextTable<ToolFinding> {
    [
      Column(title: "tool", value: $0.name),
      Column(title: "for", value: $0.purpose),
      Column(title: "needed", value: $0.isRequired ? "always" : "for that"),
      Column(title: "version", value: $0.path == nil ? "missing" : $0.version ?? "there"),
      Column(title: "where", value: $0.path ?? ""),
    ]
  }
  let missing = findings.filter { $0.path == nil }.map { "  \($0.name): \($0.install)" }
  let end = missing.isEmpty ? "nothing is missing" : "missing:\n" + missing.joined(separator: "\n")
  return (table.string(for: findings) ?? "") + "\n" + end
}
