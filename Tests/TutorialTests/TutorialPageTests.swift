import Foundation
import HDL
import HDLVerilog
import Testing

/// The tutorial shows what is compiled here and emitted now.
@Suite struct TutorialPageTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  private func blocks(_ language: String) throws -> [String] {
    let page = Self.folder.appendingPathComponent("../../docs/tutorial.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    return text.matches(of: try Regex("(?s)```\(language)\n(.*?)```")).map { String($0.output[1].substring!) }
  }

  @Test func everyPieceOfSwiftIsCompiled() throws {
    let files = try FileManager.default.contentsOfDirectory(at: Self.folder, includingPropertiesForKeys: nil)
    let sources = try files.filter { $0.lastPathComponent.hasSuffix("Tutorial.swift") }
      .map { try String(contentsOf: $0, encoding: .utf8) }
    let pieces = try blocks("swift")
    #expect(pieces.count >= 10)
    for piece in pieces { #expect(sources.contains { $0.contains(piece) }, "not compiled as it stands:\n\(piece)") }
  }

  @Test func everyPieceOfVerilogIsEmitted() throws {
    let design = try elaborate(Counter()).design
    let verilog = try emitVerilog(design, options: VerilogOptions(sourceLocators: false)).combined
    let pieces = try blocks("verilog")
    #expect(pieces.count >= 1)
    for piece in pieces { #expect(verilog.contains(piece), "not emitted as it stands:\n\(piece)\n\(verilog)") }
  }
}
