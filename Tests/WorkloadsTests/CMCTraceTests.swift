import Foundation
import Testing
import Workloads

@Suite struct CMCTraceTests {
  private static let bundled = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../workloads/cmc").standardizedFileURL.path

  private func message(_ body: () throws -> Void) -> String {
    do { try body() } catch { return "\(error)" }
    return "no error"
  }

  /// A folder with this manifest.
  private func folder(_ manifest: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try manifest.write(to: folder.appendingPathComponent("manifest.json"), atomically: true, encoding: .utf8)
    return folder.path
  }

  @Test func bundledTracesAreRead() throws {
    let traces = try readCMCTraces(Self.bundled)
    #expect(traces.count == 5)
    for trace in traces {
      let (tokens, areSigned) = try trace.tokenFrames()
      #expect(tokens.count == trace.frames)
      #expect(tokens[0].count == trace.tokens)
      #expect(tokens[0][0].count == trace.dimension)
      #expect(areSigned == tokens.contains { $0.contains { $0.contains { $0 < 0 } } })
      #expect(trace.thresholds.contains(trace.mainThreshold))
    }
  }

  @Test func errorsNameFileAndField() throws {
    #expect(message { _ = try readCMCTraces("/nowhere") } == "/nowhere/manifest.json: there is no such file")
    let other = try folder(#"{"format": "ditto-traces-1", "traces": []}"#)
    #expect(
      message { _ = try readCMCTraces(other) }
        == "\(other)/manifest.json: field 'format': 'ditto-traces-1' is not supported; it must be 'cmc-traces-1'")
    let lacking = try folder(#"{"format": "cmc-traces-1", "traces": [{"id": "a"}]}"#)
    #expect(message { _ = try readCMCTraces(lacking) } == "\(lacking)/manifest.json: field '.traces[0]' has no 'n'")
    func entry(_ iFrame: Int, _ grid: String) -> String {
      """
      {"format": "cmc-traces-1", "traces": [{"id": "a", "n": 2, "i_frame": \(iFrame), "T": 4, "D": 3, "grid": \(grid),
        "thresholds": [1], "thr_main": 1, "thr_intra": 1, "intra_segments": [], "files": {"tokens": "t.npy"}}]}
      """
    }
    let odd = try folder(entry(2, "[2, 2]"))
    #expect(
      message { _ = try readCMCTraces(odd) }
        == "\(odd)/manifest.json: trace 'a', field 'i_frame': 2 is none of the 2 frames of field 'n'")
    let grid = try folder(entry(0, "[3, 2]"))
    #expect(
      message { _ = try readCMCTraces(grid) }
        == "\(grid)/manifest.json: trace 'a', field 'grid': [3, 2] does not hold 4 tokens")
    let empty = try folder(entry(0, "[2, 2]"))
    let trace = try readCMCTraces(empty)[0]
    #expect(message { _ = try trace.tokenFrames() } == "\(empty)/t.npy: there is no such file")
    #expect(
      message { _ = try trace.tensor("w", .int8) }
        == "\(empty)/manifest.json: trace 'a', field 'files': there is no 'w'")
    let real = try readCMCTraces(Self.bundled)[0]
    #expect(
      message { _ = try real.tensor("sad_min", .int8) }
        .hasSuffix("field 'descr': 'sad_min' of trace 'carphone_px16_n4' must be int8, not int32"))
    #expect(
      message { _ = try real.tensor("sad_min", .int32, shape: [1]) }
        .hasSuffix("field 'shape': 'sad_min' of trace 'carphone_px16_n4' must be [1], not [4, 99]"))
  }
}
