import Flow
import Foundation
import Testing

/// Expects that `body` throws, and that the sentence has each of `parts`.
func expectSentence(
  _ parts: String..., sourceLocation: SourceLocation = #_sourceLocation, from body: () throws -> some Any
) {
  do {
    _ = try body()
    Issue.record("nothing was thrown", sourceLocation: sourceLocation)
  } catch {
    for part in parts {
      #expect("\(error)".contains(part), "'\(error)' lacks '\(part)'", sourceLocation: sourceLocation)
    }
  }
}

/// Runs `body` with a new folder that is removed afterwards.
func withFolder<T>(_ body: (String) throws -> T) throws -> T {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("apus-flow-\(UUID().uuidString)").path
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try body(folder)
}

/// Whether the tools and the library of the end-to-end tests are installed.
let canSynthesize =
  FileManager.default.fileExists(atPath: LibertyLibrary.packaged)
  && examineTools(Tool.all.filter { $0.name == "yosys" }).allSatisfy { $0.path != nil }

func readText(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
