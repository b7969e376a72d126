import Foundation
import HDLTesting
import Testing

struct SnapshotTests {
  @Test func storesComparesAndExplains() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let snapshot = Snapshot(name: "wave.txt", testFile: folder.appendingPathComponent("Test.swift").path)
    #expect(snapshot.path.hasSuffix("/Snapshots/wave.txt"))
    let missing = #expect(throws: SnapshotError.self) { try snapshot.compare("a\nb\nc\n", update: false) }
    #expect(missing?.description.contains("APUS_UPDATE_SNAPSHOTS=1") == true)
    try snapshot.compare("a\nb\nc\n", update: true)
    try snapshot.compare("a\nb\nc\n", update: false)
    let error = #expect(throws: SnapshotError.self) { try snapshot.compare("a\nx\nc\n", update: false) }
    guard case .differs(_, let difference) = error else {
      Issue.record("no difference")
      return
    }
    #expect(difference == "line 2:\n  a\n- b\n- c\n- \n+ x\n+ c\n+ ")
    try snapshot.compare("a\nx\nc\n", update: true)
    try snapshot.compare("a\nx\nc\n", update: false)
  }
}
