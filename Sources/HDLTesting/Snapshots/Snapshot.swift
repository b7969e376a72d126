import Foundation

/// Compares a text with the one stored beside the test, in `Snapshots/<name>`.
///
/// With `APUS_UPDATE_SNAPSHOTS=1` in the environment, the stored text is replaced instead. A snapshot that is missing
/// is an error otherwise, so that a test cannot pass by forgetting it.
///
/// - Parameters:
///   - name: the file's name with its suffix: `counter.wave`, `adder.v`.
///   - file: the test's file; the folder `Snapshots` lies beside it.
/// - Throws: `SnapshotError`, with the first lines that differ.
public func expectSnapshot(_ text: String, named name: String, file: String = #filePath) throws {
  let update = ProcessInfo.processInfo.environment["APUS_UPDATE_SNAPSHOTS"] == "1"
  try Snapshot(name: name, testFile: file).compare(text, update: update)
}

/// A stored text.
public struct Snapshot {
  public let path: String

  public init(name: String, testFile: String) {
    let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent().appendingPathComponent("Snapshots")
    path = folder.appendingPathComponent(name).path
  }

  public func compare(_ text: String, update: Bool) throws {
    if update { return try store(text) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw SnapshotError.missing(path: path)
    }
    let stored = String(decoding: data, as: UTF8.self)
    if stored != text { throw SnapshotError.differs(path: path, difference: Snapshot.difference(stored, text)) }
  }

  private func store(_ text: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    if FileManager.default.contents(atPath: path) == Data(text.utf8) { return }
    try Data(text.utf8).write(to: url, options: .atomic)
  }

  /// The lines around the first difference: `-` stored, `+` now.
  static func difference(_ stored: String, _ text: String) -> String {
    let old = stored.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let first = zip(old, new).prefix { $0.0 == $0.1 }.count
    var rows = ["line \(first + 1):"]
    for line in old[max(first - 2, 0)..<first] { rows.append("  \(line)") }
    for line in old[first..<min(first + 4, old.count)] { rows.append("- \(line)") }
    for line in new[first..<min(first + 4, new.count)] { rows.append("+ \(line)") }
    return rows.joined(separator: "\n")
  }
}

public enum SnapshotError: Error, CustomStringConvertible {
  case missing(path: String)
  case differs(path: String, difference: String)

  public var description: String {
    switch self {
    case .missing(let path):
      "error: there is no snapshot '\(path)' — run the test with APUS_UPDATE_SNAPSHOTS=1 and look at the new file"
    case .differs(let path, let difference):
      "error: '\(path)' differs at \(difference)\n— run with APUS_UPDATE_SNAPSHOTS=1 if the change is wanted"
    }
  }
}
