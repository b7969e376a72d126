import Foundation

/// What the source of a module says about it: the comment of its class, and those of its ports.
struct SourceComments {
  struct Port {
    let name: String
    /// `@Input(8)`, `@Output`, `@Slave` and so on, as it stands there.
    let kind: String
    let comment: String
  }

  /// Relative to the package.
  let file: String
  /// Paragraphs and list items, as Markdown.
  let purpose: [String]
  let ports: [Port]

  /// Looks for `class <name>` below the folders of the circuits.
  ///
  /// - Throws: `FlowError` when the sources are not there, or have no such class.
  init(_ name: String) throws {
    for folder in ["Ditto", "CMC", "Baselines", "VectorProcessing", "HDLLibrary"] {
      let base = "\(packageRoot)/Sources/\(folder)"
      for path in (FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []).sorted()
      where path.hasSuffix(".swift") {
        guard let data = FileManager.default.contents(atPath: "\(base)/\(path)") else { continue }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(where: { $0.contains("class \(name):") || $0.contains("class \(name)<") })
        else { continue }
        file = "Sources/\(folder)/\(path)"
        purpose = Self.comment(before: start, lines)
        ports = Self.ports(after: start, lines)
        return
      }
    }
    throw FlowError("\(packageRoot)/Sources: there is no class \(name); pages of units are made of their sources")
  }

  /// - Parameter attributes: whether lines of attributes may stand between the comment and the line.
  private static func comment(before line: Int, _ lines: [Substring], attributes: Bool = true) -> [String] {
    var found: [String] = []
    var index = line - 1
    while index >= 0 {
      let text = lines[index].trimmingCharacters(in: .whitespaces)
      guard text.hasPrefix("///") || (attributes && text.hasPrefix("@")) else { break }
      if text.hasPrefix("///") { found.insert(String(text.dropFirst(text.hasPrefix("/// ") ? 4 : 3)), at: 0) }
      index -= 1
    }
    return found
  }

  /// The properties with a wrapper that is a port, up to the body of the module.
  private static func ports(after line: Int, _ lines: [Substring]) -> [Port] {
    var ports: [Port] = []
    for index in (line + 1)..<lines.count {
      let text = String(lines[index]).trimmingCharacters(in: .whitespaces)
      if text.contains("func body()") || text.hasPrefix("final class") || text.hasPrefix("public final class") { break }
      guard let match = text.firstMatch(of: /@(Input|Output)\b.*?\bvar (\w+)/) else {
        continue
      }
      let comment = comment(before: index, lines, attributes: false).joined(separator: " ")
      ports.append(Port(name: String(match.2), kind: String(match.1), comment: comment))
    }
    return ports
  }
}

/// The folder of the package that this program was built in.
let packageRoot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path
