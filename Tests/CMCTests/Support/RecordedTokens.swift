import Foundation
import Workloads

/// The bundled recordings.
enum RecordedTokens {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../workloads/cmc").standardizedFileURL.path

  static func all() throws -> [CMCTrace] { try readCMCTraces(folder) }

  static func trace(_ id: String) throws -> CMCTrace {
    guard let trace = try all().first(where: { $0.id == id }) else {
      throw WorkloadError(folder, "there is no trace '\(id)'")
    }
    return trace
  }

  static let identifiers = [
    "carphone_px16_n4", "carphone_px4coarse_n4", "bikes_px8rgb_n8", "bbb_tsfL1_n4", "carphone_dinoL2_n8",
  ]
}

extension Array where Element == Int {
  /// Cut into pieces of `length`.
  func split(_ length: Int) -> [[Int]] {
    stride(from: 0, to: count, by: length).map { Array(self[$0..<Swift.min(count, $0 + length)]) }
  }
}
