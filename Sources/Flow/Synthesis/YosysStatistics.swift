import Foundation

/// What `stat -json` of Yosys (0.23 to 0.70 and onward) says: the cells of each module by type.
package struct YosysStatistics: Sendable {
  /// By module name: how often it instantiates each cell type and each module.
  package let modules: [String: [String: Int]]
  /// Such as `Yosys 0.23`.
  package let version: String

  private struct File: Decodable {
    struct Module: Decodable {
      let num_cells_by_type: [String: Int]
      let num_submodules_by_type: [String: Int]?
    }
    let creator: String
    let modules: [String: Module]
  }

  /// - Throws: `FlowError` for text that is not what `stat -json` writes.
  package init(json: String, from path: String) throws {
    let file: File
    do {
      file = try JSONDecoder().decode(File.self, from: Data(Self.withoutTree(json).utf8))
    } catch {
      throw FlowError("\(path): is not a report of Yosys' stat -json: \(error.localizedDescription)")
    }
    var modules: [String: [String: Int]] = [:]
    for (name, module) in file.modules {
      let counts = module.num_cells_by_type.merging(module.num_submodules_by_type ?? [:]) { first, _ in first }
      modules[Self.plain(name)] = Dictionary(counts.map { (Self.plain($0), $1) }, uniquingKeysWith: +)
    }
    self.modules = modules
    version = file.creator.split(separator: " ").prefix(2).joined(separator: " ")
  }

  /// Yosys 0.23 writes the tree of a hierarchy of several levels as text between the lines of its JSON.
  private static func withoutTree(_ json: String) -> String {
    json.split(separator: "\n").filter { line in
      line.first { $0 != " " }.map { "\"{}[]".contains($0) } ?? false
    }.joined(separator: "\n")
  }

  /// Yosys writes a backslash before names that come from the source.
  private static func plain(_ name: String) -> String { name.hasPrefix("\\") ? String(name.dropFirst()) : name }
}
