import Foundation
import HDL
import HDLIR
import Testing

/// The examples of docs/errors.md, as they stand there: the first of each code must give the message, the second must not.
@Suite struct GlossaryTests {
  /// Codes whose examples need more than the language, or parameters that trap.
  private static let notElaborated: Set<DiagnosticCode> = [.shapeMismatch, .unknownDomain, .badParameter]

  private static var examples: [(code: DiagnosticCode, wrong: () -> Module, right: () -> Module)] {
    [
      (.foreignSignal, { E101Wrong() }, { E101Right() }),
      (.constantOutOfRange, { E102Wrong() }, { E102Right() }),
      (.indexOutOfRange, { E103Wrong() }, { E103Right() }),
      (.badWidth, { E104Wrong() }, { E104Right() }),
      (.laneMismatch, { E105Wrong() }, { E105Right() }),
      (.unboundSignal, { E106Wrong() }, { E106Right() }),
      (.lossyConnection, { E201Wrong() }, { E201Right() }),
      (.notAssignable, { E202Wrong() }, { E202Right() }),
      (.undriven, { E203Wrong() }, { E203Right() }),
      (.overriddenAssignment, { E204Wrong() }, { E204Right() }),
      (.inferredLatch, { E205Wrong() }, { E205Right() }),
      (.combinationalLoop, { E206Wrong() }, { E206Right() }),
      (.clockDomainCrossing, { E301Wrong() }, { E301Right() }),
      (.resetWithoutReset, { E303Wrong() }, { E303Right() }),
      (.nameCollision, { E401Wrong() }, { E401Right() }),
      (.illegalName, { E402Wrong() }, { E402Right() }),
      (.unusedInput, { E403Wrong() }, { E403Right() }),
      (.unusedSignal, { E404Wrong() }, { E404Right() }),
      (.unreachableBranch, { E405Wrong() }, { E405Right() }),
      (.overlappingArms, { E406Wrong() }, { E406Right() }),
      (.badMemory, { E407Wrong() }, { E407Right() }),
    ]
  }

  private func codes(_ module: Module) -> [DiagnosticCode] {
    do {
      return try elaborate(module).warnings.map(\.code)
    } catch let error as ElaborationError {
      return error.diagnostics.map(\.code)
    } catch {
      return []
    }
  }

  @Test func examplesGiveTheirMessagesAndCorrectedOnesNone() {
    #expect(Set(Self.examples.map(\.code)).union(Self.notElaborated) == Set(DiagnosticCode.allCases))
    for example in Self.examples {
      #expect(codes(example.wrong()).contains(example.code), "\(example.code.rawValue)")
      #expect(codes(example.right()) == [], "\(example.code.rawValue)")
    }
  }

  @Test func examplesStandInTheGlossary() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let source = try ["Expression", "Connection", "Structure"].map {
      try String(contentsOf: folder.appending(path: "\($0)Examples.swift"), encoding: .utf8)
    }.joined()
    let glossary = try String(contentsOf: folder.appending(path: "../../../docs/errors.md"), encoding: .utf8)
    let sections = glossary.components(separatedBy: "\n## ").dropFirst()
    #expect(sections.map { String($0.prefix(4)) } == DiagnosticCode.allCases.map(\.rawValue))
    for section in sections {
      let code = String(section.prefix(4))
      let blocks = section.components(separatedBy: "```swift\n").dropFirst()
        .map { $0.components(separatedBy: "```")[0] }
      #expect(blocks.count == 2, "\(code) wants an example and its corrected form")
      if Self.notElaborated.contains(where: { $0.rawValue == code }) { continue }
      for (kind, block) in zip(["Wrong", "Right"], blocks) {
        let body = block.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  " + $0 }
        #expect(
          source.contains("class \(code)\(kind): Module {\n\(body.joined(separator: "\n"))}\n"),
          "\(code)\(kind) is not what docs/errors.md says")
      }
    }
  }
}
