import Foundation
import HDL
import HDLVerilog
import Testing

/// The tutorial and the front page show what is compiled here and emitted now.
@Suite struct TutorialPageTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  private func blocks(_ language: String, of page: String) throws -> [String] {
    let page = Self.folder.appendingPathComponent("../../\(page)")
    let text = try String(contentsOf: page, encoding: .utf8)
    return text.matches(of: try Regex("(?s)```\(language)\n(.*?)```")).map { String($0.output[1].substring!) }
  }

  @Test(arguments: ["docs/tutorial.md": 10, "README.md": 2])
  func everyPieceOfSwiftIsCompiled(page: String, least: Int) throws {
    let files = try FileManager.default.contentsOfDirectory(at: Self.folder, includingPropertiesForKeys: nil)
    let sources = try files.filter { $0.lastPathComponent.hasSuffix("Tutorial.swift") }
      .map { try String(contentsOf: $0, encoding: .utf8) }
    let pieces = try blocks("swift", of: page)
    #expect(pieces.count >= least)
    for piece in pieces { #expect(sources.contains { $0.contains(piece) }, "not compiled as it stands:\n\(piece)") }
  }

  @Test(arguments: ["docs/tutorial.md", "README.md"])
  func everyPieceOfVerilogIsEmitted(page: String) throws {
    let design = try elaborate(Counter()).design
    let verilog = try emitVerilog(design, options: VerilogOptions(sourceLocators: false)).combined
    let pieces = try blocks("verilog", of: page)
    #expect(pieces.count >= 1)
    for piece in pieces { #expect(verilog.contains(piece), "not emitted as it stands:\n\(piece)\n\(verilog)") }
  }
}
