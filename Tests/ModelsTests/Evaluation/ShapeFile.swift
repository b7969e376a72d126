import Foundation
import Workloads

/// Reads a table of layers from text.
func shapes(_ text: String) throws -> [ShapeRow] {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("apus-shapes-\(UUID().uuidString).csv").path
  defer { try? FileManager.default.removeItem(atPath: path) }
  try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  return try readShapeTable(path)
}
