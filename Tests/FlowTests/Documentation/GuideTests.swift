import BigInt
import Flow
import Foundation
import HDL
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The pages that are made of the designs.
@Suite struct GuideTests {
  private let diagram = TimingDiagram(
    title: "made", clock: "clk",
    signals: [
      .init(name: "valid", width: 1, values: [0, 1, 1, 0]), .init(name: "data", width: 8, values: [0, 255, 16, 16]),
      .init(name: "sum", width: 8, values: [-1, -1, -1, 2]),
    ])

  @Test func waveJSONHasEveryChange() throws {
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(diagram.waveJSON.utf8)) as? [String: Any])
    let signals = try #require(object["signal"] as? [[String: Any]])
    #expect(signals.map { $0["wave"] as? String } == ["p...", "01.0", "===.", "=..="])
    #expect(signals[2]["data"] as? [String] == ["0", "ff", "10"])
    #expect(signals[3]["data"] as? [String] == ["ff", "2"])
  }

  @Test func picturesAreXML() throws {
    let parser = XMLParser(data: Data(diagram.svg.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(diagram.svg.contains(">ff</text>"))
  }

  @Test func pagesHaveWhatIsKnownOfAUnit() throws {
    let entry = try #require(catalog.first { $0.name == "ditto.defo" })
    let page = try UnitPage(entry)
    for part in [
      "# ditto.defo", "(HPCA 2025, section IV, Fig. 9)",
      "| `prescale` | cycles are counted in units of 2^prescale | 0...16 | 0 |",
      "| `fallsBackToSpatial` | in | 1 | Whether layers that lose", "| `layer` | in | 9 |", "timing/ditto.defo.svg",
      "16896 memory bits",
    ] { #expect(page.markdown.contains(part), "the page lacks '\(part)'") }
    // Five cycles on whole activations, three on differences: the decision is to be seen.
    let signals = try #require(page.diagram?.signals)
    #expect(try #require(signals.first { $0.name == "originalCycles" }).values.last == 5)
    #expect(try #require(signals.first { $0.name == "differenceCycles" }).values.last == 3)
    #expect(try #require(signals.first { $0.name == "usesDifferences" }).values.last == 1)
  }

  /// Every unit of the catalog has a page, and most of them something happening in it.
  @Test func everyUnitHasAPage() throws {
    var withoutDiagram: [String] = []
    for entry in catalog {
      let page = try UnitPage(entry)
      #expect(page.markdown.contains("## Ports"))
      if page.diagram == nil { withoutDiagram.append(entry.name) }
    }
    #expect(withoutDiagram == ["ditto.vpu", "cmc.recovery"])
  }

  @Test func blocksAreConnectedAsTheDataGoes() throws {
    let design = try elaborate(ConfiguredUnit("cmc.tiny").make()).design
    let diagram = BlockDiagram(design)
    func box(_ name: String) throws -> Int { try #require(diagram.boxes.firstIndex { $0.name == name }) }
    #expect(diagram.arrows.contains([try box("hub"), try box("product")]))
    #expect(diagram.arrows.contains([try box("product"), try box("writer")]))
    #expect(!diagram.arrows.contains([try box("writer"), try box("product")]))
    #expect(diagram.buses.contains { $0.name == "memoryRead" && $0.isInput })
    #expect(diagram.dot.hasPrefix("digraph {"))
    #expect(BlockDiagram(design, module: "ProductUnit").boxes.count > 5)
  }
}
