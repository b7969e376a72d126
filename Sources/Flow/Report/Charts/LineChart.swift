/// Lines through points.
struct LineChart {
  struct Series {
    var name: String
    /// In the order of x.
    var points: [(x: Double, y: Double)]
  }

  var title: String
  var horizontal: String
  var vertical: String
  var series: [Series]
  /// The ends of the vertical axis; by default 0 and beyond the largest value.
  var minimum = 0.0
  var maximum: Double?

  func svg() -> String {
    let (width, left, right, height) = (760.0, 56.0, 20.0, 250.0)
    var picture = SVG()
    var top = 24.0
    picture.text(vertical, 8, 14, "label faint")
    top += drawLegend(series.map(\.name), in: &picture, left, top, width: width - left - right)
    let points = series.flatMap(\.points)
    let xs = Ticks(from: min(points.map(\.x).min() ?? 0, 0), to: points.map(\.x).max() ?? 1, count: 8)
    let ys = Ticks(from: minimum, to: maximum ?? (points.map(\.y).max() ?? 1))
    let length = width - left - right
    let bottom = top + height
    for value in ys.values {
      let y = ys.place(value, bottom, -height)
      picture.line(left, y, width - right, y, value == ys.low ? "axis" : "grid")
      picture.text(ys.label(value), left - 6, y + 4, "label faint", anchor: "end")
    }
    for value in xs.values {
      let x = xs.place(value, left, length)
      picture.line(x, bottom, x, bottom + 4, "axis")
      picture.text(xs.label(value), x, bottom + 17, "label faint", anchor: "middle")
    }
    picture.text(horizontal, left + length / 2, bottom + 34, "label faint", anchor: "middle")
    for (number, line) in series.enumerated() {
      let places = line.points.map { (xs.place($0.x, left, length), ys.place($0.y, bottom, -height)) }
      let list = places.map { "\(coordinate($0.0)),\(coordinate($0.1))" }.joined(separator: " ")
      picture.add("polyline", ["class": "l l\(number % 6)", "points": list])
      guard places.count <= 24 else { continue }
      for (place, point) in zip(places, line.points) {
        picture.raw(
          "<circle class=\"f\(number % 6)\" cx=\"\(coordinate(place.0))\" cy=\"\(coordinate(place.1))\" r=\"3\"><title>\(escaped(line.name)): \(figure(point.x)), \(figure(point.y))</title></circle>"
        )
      }
    }
    return picture.picture(width: width, height: bottom + 42, title: title)
  }

}
