import TextTable

extension SweepResults {
  /// All rows as CSV with a header: the swept parameters, then the figures. What was not measured is empty.
  public var csv: String {
    let header =
      ["id"] + axes + ["target_ns", "area", "cells", "flip_flops", "period_ns", "mhz", "cycles", "time_us", "pareto"]
    let lines = rows.map { row in
      [row.id] + axes.map { row.parameters[$0] ?? "" }
        + [
          row.target.map(figure), row.area.map(figure), row.cells.map(String.init), row.flipFlops.map(String.init),
          row.period.map(figure), row.period.map { figure(1000 / $0) }, row.cycles.map(String.init),
          row.time.map(figure), row.isOnFront ? "1" : "0",
        ].map { $0 ?? "" }
    }
    return ([header] + lines).map { $0.map(Self.quoted).joined(separator: ",") + "\n" }.joined()
  }

  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { ",\"\n\r".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// The rows, those on the Pareto front marked, and below them the points that failed.
  public var table: String {
    let axes = axes
    let table = TextTable<Row> { row in
      axes.map { Column(title: $0, value: row.parameters[$0] ?? "", align: .right) } + [
        Column(title: "target ns", value: row.target.map(figure) ?? "", align: .right),
        Column(title: "area", value: row.area.map(figure) ?? "", align: .right),
        Column(title: "cells", value: row.cells.map(String.init) ?? "", align: .right),
        Column(title: "period ns", value: row.period.map(figure) ?? "", align: .right),
        Column(title: "cycles", value: row.cycles.map(String.init) ?? "", align: .right),
        Column(title: "time us", value: row.time.map(figure) ?? "", align: .right),
        Column(title: "front", value: row.isOnFront ? "*" : ""),
      ]
    }
    var parts = rows.isEmpty ? [] : [table.string(for: rows) ?? ""]
    if !failures.isEmpty {
      parts.append("\(failures.count) of \(Set(rows.map(\.id)).count + failures.count) points failed:")
      parts += failures.map { "  \($0.id): \($0.reason)" }
    }
    return parts.joined(separator: "\n")
  }
}
