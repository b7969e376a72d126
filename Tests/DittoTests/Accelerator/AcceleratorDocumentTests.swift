import Ditto
import Foundation
import Testing

@Suite struct AcceleratorDocumentTests {
  /// The guide has the register map and the error codes as they are.
  @Test func guideIsUpToDate() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
    let text = try String(contentsOf: root.appendingPathComponent("docs/ditto/accelerator.md"), encoding: .utf8)
    for line in DittoAccelerator.registerMap.markdown.split(separator: "\n") where line.hasPrefix("|") {
      #expect(text.contains(line), "docs/ditto/accelerator.md lacks: \(line)")
    }
    for error in AcceleratorError.allCases where error != .none {
      #expect(text.contains("| \(error.rawValue) \(error) |"), "docs/ditto/accelerator.md lacks \(error)")
    }
  }
}
