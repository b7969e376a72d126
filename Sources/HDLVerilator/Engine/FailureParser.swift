import HDLIR
import HDLSimulation

/// Turns the lines that violated checks print in emitted Verilog into failures. The line is
/// `APUS_CHECK <kind> <index> <path>`: `assert`, `assume` or `cover`, the index into `Definition.checks`, and what `%m`
/// gives, which may end with names of blocks.
struct FailureParser {
  static let marker = "APUS_CHECK "
  let design: Design
  /// Where instances and arrays stand, by name, for each definition.
  private let children: [[String: DefinitionID]]

  init(_ design: Design) {
    self.design = design
    children = design.definitions.map { definition in
      var children: [String: DefinitionID] = [:]
      for instance in definition.instances { children[instance.name] = instance.definition }
      for array in definition.arrays { children[array.name] = array.definition }
      return children
    }
  }

  /// Covers are not failures: nil for them, and for lines of other kinds.
  func failure(_ line: Substring) -> CheckFailure? {
    guard line.hasPrefix(Self.marker) else { return nil }
    let words = line.dropFirst(Self.marker.count).split(separator: " ")
    guard words.count >= 3, let kind = Check.Kind(rawValue: String(words[0])), let index = Int(words[1]) else {
      return CheckFailure(kind: .assert, message: "unreadable check message: \(line)", path: "", location: .unknown)
    }
    if kind == .cover { return nil }
    let (definition, path) = resolve(words[2])
    guard definition.checks.indices.contains(index) else {
      return CheckFailure(kind: kind, message: "check \(index)", path: path, location: .unknown)
    }
    let check = definition.checks[index]
    return CheckFailure(kind: kind, message: check.message, path: path, location: check.location)
  }

  /// The definition at the end of a path from the top's name on, and the path without it and without block names.
  private func resolve(_ path: Substring) -> (definition: Definition, path: String) {
    var id = design.top
    var names: [String] = []
    var parts = path.split(separator: ".")[...]
    while let part = parts.popFirst(), part != design.topDefinition.name { continue }
    for part in parts {
      let name = part.prefix { $0 != "[" }
      guard let child = children[Int(id.index)][String(name)] else { continue }
      id = child
      names.append(String(part))
    }
    return (design[id], names.joined(separator: "."))
  }
}
