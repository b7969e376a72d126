import Foundation

/// What a command of the flow could not do, in a sentence.
public struct FlowError: Error, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
}

/// Writes a file whole: into a temporary one beside it, then by renaming. Folders are made as needed.
///
/// - Throws: `FlowError` naming the path.
public func writeWhole(_ text: String, to path: String) throws {
  let url = URL(fileURLWithPath: path)
  do {
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url, options: .atomic)
  } catch {
    throw FlowError("\(path): cannot be written: \(error.localizedDescription)")
  }
}

/// A value as JSON with sorted keys, so that the same value is the same text.
public func json(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
}
