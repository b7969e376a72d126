import Foundation

/// Reads the name of `let product = (a * b).named()` from the source line that it is written on.
///
/// Needs the sources at elaboration; without them names follow from the structure. A name that must not depend on that
/// is given in words: `.named("product")`.
final class SourceNames {
  private var files: [String: [Substring]] = [:]

  /// The variable that the statement around `line` declares.
  func name(file: String, line: Int) -> String? {
    let lines = contents(of: file)
    guard line >= 1, line <= lines.count else { return nil }
    // A call that is not on the line of its `let` is a continuation of it.
    for candidate in stride(from: line, through: max(1, line - 6), by: -1) {
      let text = lines[candidate - 1]
      if let match = text.firstMatch(of: /\b(?:let|var)\s+([A-Za-z_][A-Za-z0-9_]*)\s*(?::[^=]+)?=/) {
        return String(match.1)
      }
      if candidate < line && (text.contains(";") || text.hasSuffix("}")) { return nil }
    }
    return nil
  }

  private func contents(of file: String) -> [Substring] {
    if let lines = files[file] { return lines }
    let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    files[file] = lines
    return lines
  }
}
