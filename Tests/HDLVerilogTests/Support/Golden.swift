import Foundation
import HDLVerilog
import Testing

/// Compares the text of all modules with `Golden/<name>.v`; `APUS_UPDATE_GOLDEN=1` writes the file instead.
func expectGolden(_ output: VerilogOutput, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Golden/\(name).v")
  if ProcessInfo.processInfo.environment["APUS_UPDATE_GOLDEN"] == "1" {
    try output.combined.write(to: url, atomically: true, encoding: .utf8)
    return
  }
  let expected = try String(contentsOf: url, encoding: .utf8)
  guard output.combined != expected else { return }
  let ours = output.combined.split(separator: "\n", omittingEmptySubsequences: false)
  let theirs = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let line =
    zip(ours, theirs).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(ours.count, theirs.count)
  Issue.record(
    """
    \(name).v differs from its golden file at line \(line + 1):
      expected: \(line < theirs.count ? theirs[line] : "(end)")
      emitted:  \(line < ours.count ? ours[line] : "(end)")
    APUS_UPDATE_GOLDEN=1 accepts the new text.
    """, sourceLocation: sourceLocation)
}
