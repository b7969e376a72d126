import HDLIR
import HDLSimulation

/// Turns the lines that violated checks print in emitted Verilog into failures. The line is
/// `APUS_CHECK <kind> <index> <path>`: `assert`, `assume` or `cover`, the index into `Definition.checks`, and what `%m`
/// gives, which may end with names of blocks.
struct FailureParser {
  static let marker = "APUS_CHECK "
  let paths: DesignPaths

  /// Covers are not failures: nil for them, and for lines of other kinds.
  func failure(_ line: Substring) -> CheckFailure? {
    guard line.hasPrefix(Self.marker) else { return nil }
    let words = line.dropFirst(Self.marker.count).split(separator: " ")
    guard words.count >= 3, let kind = Check.Kind(rawValue: String(words[0])), let index = Int(words[1]),
      let (path, position) = paths.instance(words[2].split(separator: "."))
    else {
      return CheckFailure(kind: .assert, message: "unreadable check message: \(line)", path: "", location: .unknown)
    }
    if kind == .cover { return nil }
    let definition = paths.design.definitions[position]
    guard definition.checks.indices.contains(index) else {
      return CheckFailure(kind: kind, message: "check \(index)", path: path, location: .unknown)
    }
    let check = definition.checks[index]
    return CheckFailure(kind: kind, message: check.message, path: path, location: check.location)
  }
}
