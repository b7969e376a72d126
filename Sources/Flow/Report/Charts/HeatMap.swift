/// A table of coloured cells with their values.
struct HeatMap {
  var title: String
  var rows: [String]
  var columns: [String]
  /// By row and column, 0...1; nil leaves the cell empty.
  var values: [[Double?]]

  func svg() -> String {
    let left = 14 + (rows.map(textWidth).max() ?? 0)
    let cell = max(44, min(84, (740 - left) / Double(max(1, columns.count))))
    let (top, height) = (26.0, 22.0)
    var picture = SVG()
    for (index, column) in columns.enumerated() {
      picture.text(column, left + (Double(index) + 0.5) * cell, top - 8, "label faint", anchor: "middle")
    }
    for (row, name) in rows.enumerated() {
      let y = top + Double(row) * height
      picture.text(name, left - 8, y + 15, anchor: "end")
      for (column, value) in values[row].enumerated() {
        guard let value else { continue }
        let x = left + Double(column) * cell
        let share = min(1, max(0, value))
        picture.rectangle(
          x + 1, y + 1, cell - 2, height - 2, "f0", title: "\(name), \(columns[column]): \(figure(value))",
          extra: " fill-opacity=\"\(decimal(0.06 + 0.5 * share, 3))\"")
        picture.text(decimal(value, 2), x + cell / 2, y + 15, "label", anchor: "middle")
      }
    }
    return picture.picture(
      width: left + cell * Double(columns.count) + 8, height: top + height * Double(rows.count) + 8, title: title)
  }
}
