/// Horizontal bars: a group for each category, or one bar of stacked parts.
struct BarChart {
  struct Series {
    var name: String
    /// One for each category; nil draws nothing.
    var values: [Double?]
  }
  /// A line across all bars: a value to compare with.
  struct Mark {
    var value: Double
    var name: String
  }

  var title: String
  var categories: [String]
  var series: [Series]
  var unit: String
  var isStacked = false
  var marks: [Mark] = []
  /// The end of the axis; by default beyond the largest value.
  var maximum: Double?

  func svg() -> String {
    let width = 760.0
    let left = min(320, 18 + (categories.map(textWidth).max() ?? 0))
    let right = 64.0
    let bar = isStacked || series.count == 1 ? 15.0 : 12.0
    let bars = isStacked ? 1 : series.count
    let group = Double(bars) * bar + 8
    var picture = SVG()
    var y = 8.0
    y += drawLegend(series.map(\.name), in: &picture, left, y, width: width - left - right)
    if !marks.isEmpty { y += 16 }
    let totals = categories.indices.map { index in
      isStacked
        ? series.reduce(0) { $0 + ($1.values[index] ?? 0) } : series.compactMap { $0.values[index] }.max() ?? 0
    }
    let ticks = Ticks(from: 0, to: maximum ?? max(totals.max() ?? 1, marks.map(\.value).max() ?? 0))
    let length = width - left - right
    let bottom = y + Double(categories.count) * group
    for value in ticks.values {
      let x = ticks.place(value, left, length)
      picture.line(x, y, x, bottom, value == 0 ? "axis" : "grid")
      picture.text(ticks.label(value), x, bottom + 15, "label faint", anchor: "middle")
    }
    picture.text(unit, left + length / 2, bottom + 32, "label faint", anchor: "middle")
    for (index, category) in categories.enumerated() {
      let top = y + Double(index) * group + 4
      picture.text(category, left - 8, top + Double(bars) * bar / 2 + 4, anchor: "end")
      var start = 0.0
      for (number, part) in series.enumerated() {
        guard let value = part.values[index] else { continue }
        let from = ticks.place(start, left, length)
        let to = ticks.place(start + value, left, length)
        let line = top + (isStacked ? 0 : Double(number) * bar)
        picture.rectangle(
          from, line + 0.5, max(0, to - from), bar - 1, "f\(number % 6)",
          title: "\(category), \(part.name): \(figure(value))")
        if isStacked { start += value } else { picture.text(short(value), to + 4, line + bar - 2, "value faint") }
      }
    }
    for mark in marks {
      let x = ticks.place(mark.value, left, length)
      picture.line(x, y - 4, x, bottom, "mark")
      picture.text(mark.name, x, y - 8, "label", anchor: "middle")
    }
    return picture.picture(width: width, height: bottom + 40, title: title)
  }

  private func short(_ value: Double) -> String {
    if value >= 100 || (value == value.rounded() && value >= 2) { return decimal(value, 0) }
    return value >= 10 ? decimal(value, 1) : decimal(value, 2)
  }
}
