import Foundation

extension ReportDocument {
  /// The Pareto fronts of all sweeps in a folder.
  static func sweeps(_ folder: String) throws -> Section {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    let results = try names.compactMap { name in
      try readResults(
        SweepResults.self, "\(folder)/\(name)/results.json", madeBy: "apus sweep collect \(folder)/\(name)"
      ).map { (name, $0) }
    }
    guard !results.isEmpty else {
      return Section(
        title: "Sweeps", blocks: [.paragraph("Nothing has been swept yet. Run: make sweep ROWS=\"4 8\" COLS=\"8 16\"")])
    }
    var blocks: [Block] = [
      .paragraph(
        "Designs over the cross product of their parameters. A point is on the Pareto front when no other one is at least as "
          + "good in area, clock period and cycles, and better in one of them; in a plane of two of the three it may look "
          + "beaten.")
    ]
    for (name, sweep) in results {
      blocks.append(.heading("\(name): \(sweep.design)"))
      for chart in sweep.charts() { blocks.append(.picture(chart.svg(), caption: "\(chart.title).")) }
      blocks.append(.table(table(sweep)))
      if !sweep.failures.isEmpty {
        let failed = sweep.failures.map { "\($0.id) (\($0.reason))" }.joined(separator: "; ")
        blocks.append(.paragraph("Points without a result: \(failed)"))
      }
    }
    return Section(title: "Sweeps", blocks: blocks)
  }

  private static func table(_ sweep: SweepResults) -> ReportTable {
    let rows = sweep.rows.map { row -> [String] in
      var cells = sweep.axes.map { row.parameters[$0] ?? "" }
      for value in [row.target, row.area] { cells.append(value.map(figure) ?? "-") }
      cells.append(row.cells.map { "\($0)" } ?? "-")
      cells.append(row.period.map(figure) ?? "-")
      cells.append(row.cycles.map { "\($0)" } ?? "-")
      cells.append(row.time.map(figure) ?? "-")
      return cells + [row.isOnFront ? "yes" : ""]
    }
    return ReportTable(
      columns: sweep.axes + ["target ns", "area", "cells", "period ns", "cycles", "time us", "front"], rows: rows)
  }
}
