import Foundation
import HDLIR
import Testing

/// The pages of `docs/semantics` say what the reference computes, and there is one for each primitive.
@Suite struct SemanticsPagesTests {
  @Test(arguments: HDLIR.Operation.allCases)
  func everyOperationHasAPage(operation: HDLIR.Operation) throws {
    let page = try Page("\(operation).md")
    #expect(page.text.hasPrefix("# \(operation)\n"))
    for section in ["## Meaning", "## Result", "## In the language", "## In Verilog", "## Examples"] {
      #expect(page.text.contains("\n\(section)\n"), "\(page.name) has no section '\(section)'")
    }
    #expect(try Page("README.md").links.contains(page.name), "the index does not link \(page.name)")
  }

  @Test(arguments: HDLIR.Operation.allCases.filter(\.isEvaluable))
  func examplesAreWhatTheReferenceComputes(operation: HDLIR.Operation) throws {
    let page = try Page("\(operation).md")
    let examples = try page.examples()
    #expect(examples.count >= 4, "\(page.name) has \(examples.count) examples")
    for example in examples {
      let place = "\(page.name):\(example.line)"
      try #require(operation.operandCount.contains(example.operands.count), "\(place): number of operands")
      for (value, type) in zip(example.operands, example.types) {
        try #require(type.fullRange.contains(value), "\(place): \(value) is no \(type)")
      }
      let value = operation.evaluate(
        example.operands, types: example.types, immediate: example.immediate, result: example.resultType)
      #expect(value == example.result, "\(place)")
      let types = operation.builtTypes(for: example)
      #expect(types.contains(example.resultType), "\(place): the builder gives \(types)")
    }
  }

  @Test func operationsWithStateHaveNoTable() throws {
    for operation in HDLIR.Operation.allCases where !operation.isEvaluable {
      #expect(try Page("\(operation).md").examples().isEmpty, "nothing would check the table of \(operation).md")
    }
  }

  @Test func otherPrimitivesHaveAPage() throws {
    let index = try Page("README.md").links
    let others = [
      "memory.md", "register.md", "assignment.md", "clock-domain.md", "check.md", "black-box.md", "instance-array.md",
    ]
    for name in others { #expect(index.contains(name), "the index does not link \(name)") }
    let operations = HDLIR.Operation.allCases.map { "\($0).md" }
    #expect(try Set(Page.names()) == Set(operations + others + ["README.md"]))
  }

  @Test func everyLinkLeadsSomewhere() throws {
    for name in try Page.names() {
      for link in try Page(name).links {
        let target = Page.folder.appending(path: link)
        #expect(FileManager.default.fileExists(atPath: target.path), "\(name) links \(link)")
      }
    }
  }

  /// The parser itself: a wrong row is found, not skipped.
  @Test func malformedRowsAreErrors() throws {
    func examples(_ rows: String) throws -> [Example] {
      try Page(name: "page.md", text: "| a | b | type | result |\n|---|---|---|---|\n\(rows)\n").examples()
    }
    #expect(try examples("| 1 | 2 | UInt(2), UInt(2) -> UInt(3) | 3 |").count == 1)
    let wide = try examples("| -2^64 | 2^64 - 1 | SInt(65), UInt(64) -> SInt(66) | 0xF_F |")[0]
    #expect(wide.operands == [-(1 << 64), (1 << 64) - 1] && wide.result == 255)
    for row in [
      "| 1 | 2 | UInt(2), UInt(2) -> UInt(3) |", "| 1 | 2 | UInt(2) -> UInt(3) | 3 |",
      "| 1 | x | UInt(2), UInt(2) -> UInt(3) | 3 |", "| 1 | 2 | UInt(2), UInt(2) | 3 |",
      "| 1 | 2 | UInt(2), UInt(0) -> UInt(3) | 3 |",
    ] {
      #expect(throws: PageError.self, "\(row)") { try examples(row) }
    }
  }
}
