import Foundation

extension ReportDocument {
  /// Areas and clocks of all units that were synthesised.
  static func areas(_ folder: String) throws -> Section {
    let reports = try synthesisReports(folder)
    guard !reports.isEmpty else {
      return Section(
        title: "Area and clock", blocks: [.paragraph("Nothing has been synthesised yet. Run: make synth UNIT=ditto.pe")]
      )
    }
    var blocks: [Block] = []
    let libraries = reports.map { $0.library ?? $0.target.rawValue }
    for library in libraries.reduce(into: [String](), { if !$0.contains($1) { $0.append($1) } }) {
      let here = zip(reports, libraries).filter { $0.1 == library }.map(\.0)
      blocks.append(.heading(library))
      blocks.append(
        .picture(
          BarChart(
            title: library, categories: here.map(\.unit),
            series: [.init(name: "gates", values: here.map { $0.gateEquivalents ?? Double($0.cells) })],
            unit: here[0].gateEquivalents == nil ? "cells" : "gate equivalents, SRAM not counted"
          ).svg(), caption: "Size of each unit."))
      blocks.append(
        .table(
          ReportTable(
            columns: ["unit", "cells", "flip-flops", "area", "gate equivalents", "black boxes", "reaches MHz"],
            rows: here.map { report in
              [
                report.unit, "\(report.cells)", "\(report.flipFlops)", report.area.map { decimal($0, 1) } ?? "-",
                report.gateEquivalents.map { decimal($0, 0) } ?? "-",
                "\(report.blackBoxes.reduce(0) { $0 + $1.instances })",
                (report.routedFrequency ?? report.clocks.compactMap(\.frequency).max()).map { decimal($0, 1) } ?? "-",
              ]
            })))
    }
    return Section(title: "Area and clock", blocks: blocks)
  }

  private static func synthesisReports(_ folder: String) throws -> [SynthesisReport] {
    guard let files = FileManager.default.enumerator(atPath: folder) else { return [] }
    let paths = files.compactMap { $0 as? String }.filter { $0.hasSuffix("/report.json") }.sorted()
    return try paths.compactMap {
      try readResults(SynthesisReport.self, "\(folder)/\($0)", madeBy: "apus synthesize")
    }
  }
}
