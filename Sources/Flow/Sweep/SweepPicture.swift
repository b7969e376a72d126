extension SweepResults {
  /// The planes that can be drawn: area against clock period and against cycles, as far as they were measured.
  func charts() -> [ScatterChart] {
    let isArea = rows.contains { $0.area != nil }
    let size: (Row) -> Double? = { isArea ? $0.area : $0.cells.map(Double.init) }
    let planes: [(title: String, vertical: String, value: (Row) -> Double?)] = [
      ("clock period against size", "clock period, ns", { $0.period }),
      ("cycles against size", "cycles", { $0.cycles.map(Double.init) }),
      ("time against size", "time of the workload, microseconds", { $0.time }),
    ]
    return planes.compactMap { plane in
      func points(_ isOnFront: Bool) -> [ScatterChart.Point] {
        rows.filter { $0.isOnFront == isOnFront }.compactMap { row in
          guard let x = size(row), let y = plane.value(row) else { return nil }
          return .init(x: x, y: y, name: name(row), isNamed: isOnFront && rows.count <= 40)
        }
      }
      let (front, others) = (points(true), points(false))
      guard !front.isEmpty else { return nil }
      return ScatterChart(
        title: "\(design): \(plane.title)", horizontal: isArea ? "area, in the library's unit" : "cells",
        vertical: plane.vertical,
        series: [.init(name: "Pareto front (area, clock, cycles)", points: front, isFront: true)]
          + (others.isEmpty ? [] : [.init(name: "other points", points: others)]))
    }
  }

  /// The swept values and the clock target: `rows 4, columns 8 at 5 ns`.
  private func name(_ row: Row) -> String {
    let values = axes.map { "\($0) \(row.parameters[$0] ?? "")" }.joined(separator: ", ")
    return (values.isEmpty ? row.id : values) + (row.target.map { " at \(figure($0)) ns" } ?? "")
  }

  /// The Pareto front as a picture; nil when neither area nor cells were measured beside something else.
  public func picture() -> String? {
    let charts = charts()
    guard !charts.isEmpty else { return nil }
    var picture = SVG()
    var y = 8.0
    for chart in charts {
      picture.text(chart.title, 8, y + 12, "title")
      y = chart.draw(in: &picture, from: y + 18) + 14
    }
    return standalone(picture.picture(width: 760, height: y, title: "Pareto front of \(design)"))
  }
}
