import Foundation

/// Points in a plane, and lines between or beside them.
struct ScatterChart {
  struct Point {
    var x: Double
    var y: Double
    /// Shown under the pointer; beside the point too if `isNamed`.
    var name: String
    var isNamed = false
  }

  struct Series {
    var name: String
    var points: [Point]
    /// Joins the points by steps, as the border of what is at least as good as one of them.
    var isFront = false
  }

  /// A polyline that no point stands on: a roof, a bound.
  struct Line {
    var name: String
    var points: [(x: Double, y: Double)]
  }

  var title: String
  var horizontal: String
  var vertical: String
  var series: [Series]
  var lines: [Line] = []
  /// Both axes by powers; all values are then greater than 0.
  var isLogarithmic = false

  private let width = 760.0
  private let left = 70.0
  private let right = 26.0
  private let height = 300.0

  init(
    title: String, horizontal: String, vertical: String, series: [Series], lines: [Line] = [],
    isLogarithmic: Bool = false
  ) {
    self.title = title
    self.horizontal = horizontal
    self.vertical = vertical
    self.series = series
    self.lines = lines
    self.isLogarithmic = isLogarithmic
  }

  func svg() -> String {
    var picture = SVG()
    let total = draw(in: &picture, from: 0)
    return picture.picture(width: width, height: total, title: title)
  }

  /// Draws into a picture from `y` down.
  ///
  /// - Returns: where it ends.
  func draw(in picture: inout SVG, from y: Double) -> Double {
    picture.text(vertical, 8, y + 14, "label faint")
    var top = y + 24
    top += drawLegend(series.map(\.name), in: &picture, left, top, width: width - left - right)
    let points = series.flatMap(\.points)
    let xs = axis(points.map(\.x) + lines.flatMap { $0.points.map(\.x) })
    let ys = axis(points.map(\.y) + lines.flatMap { $0.points.map(\.y) })
    let (length, bottom) = (width - left - right, top + height)
    func place(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
      (xs.place(x, left, length), ys.place(y, bottom, -height))
    }
    for value in ys.values {
      let y = ys.place(value, bottom, -height)
      picture.line(left, y, width - right, y, value == ys.values[0] ? "axis" : "grid")
      picture.text(ys.label(value), left - 6, y + 4, "label faint", anchor: "end")
    }
    for value in xs.values {
      let x = xs.place(value, left, length)
      picture.line(x, top, x, bottom, value == xs.values[0] ? "axis" : "grid")
      picture.text(xs.label(value), x, bottom + 17, "label faint", anchor: "middle")
    }
    picture.text(horizontal, left + length / 2, bottom + 34, "label faint", anchor: "middle")
    for line in lines {
      let places = line.points.map { place($0.x, $0.y) }
      picture.add("polyline", ["class": "mark l", "points": list(places)])
      if let last = places.last {
        picture.text(line.name, min(last.x, width - right) - 4, last.y - 5, "label faint", anchor: "end")
      }
    }
    for (number, one) in series.enumerated() {
      if one.isFront { drawFront(one.points.map { place($0.x, $0.y) }, number, in: &picture) }
      for point in one.points {
        let spot = place(point.x, point.y)
        let title = "\(point.name): \(figure(point.x)), \(figure(point.y))"
        picture.raw(
          "<circle class=\"f\(number % 6)\" fill-opacity=\"0.8\" cx=\"\(coordinate(spot.x))\" cy=\"\(coordinate(spot.y))\" "
            + "r=\"\(one.isFront ? 5 : 3.6)\"><title>\(escaped(title))</title></circle>")
        guard point.isNamed else { continue }
        let isFar = spot.x > width - right - textWidth(point.name)
        picture.text(point.name, spot.x + (isFar ? -8 : 8), spot.y - 6, "value label", anchor: isFar ? "end" : "start")
      }
    }
    return bottom + 42
  }

  /// To the right and up of each point is what is no better than it.
  private func drawFront(_ places: [(x: Double, y: Double)], _ number: Int, in picture: inout SVG) {
    var corners: [(x: Double, y: Double)] = []
    for place in places.sorted(by: { ($0.x, -$0.y) < ($1.x, -$1.y) }) {
      // Lower on the page is better: a point above the border is not on it in this plane.
      if let last = corners.last {
        guard place.y > last.y else { continue }
        corners.append((place.x, last.y))
      }
      corners.append(place)
    }
    if corners.count > 1 { picture.add("polyline", ["class": "l l\(number % 6)", "points": list(corners)]) }
  }

  private func list(_ places: [(x: Double, y: Double)]) -> String {
    places.map { "\(coordinate($0.x)),\(coordinate($0.y))" }.joined(separator: " ")
  }

  private func axis(_ values: [Double]) -> ChartAxis {
    isLogarithmic ? .powers(LogTicks(from: values.min() ?? 1, to: values.max() ?? 10)) : .linear(ticks(values))
  }

  /// From 0 where the values reach down to a third of the largest, otherwise near the least.
  private func ticks(_ values: [Double]) -> Ticks {
    let (least, most) = (values.min() ?? 0, values.max() ?? 1)
    return Ticks(from: least < most / 3 ? 0 : least - 0.1 * max(most - least, 0.02 * most), to: most, count: 6)
  }
}

/// An axis by values or by powers.
enum ChartAxis {
  case linear(Ticks)
  case powers(LogTicks)

  var values: [Double] {
    switch self {
    case .linear(let ticks): ticks.values
    case .powers(let ticks): ticks.values
    }
  }

  func label(_ value: Double) -> String {
    switch self {
    case .linear(let ticks): ticks.label(value)
    case .powers: value >= 1 ? decimal(value, 0) : figure(value)
    }
  }

  func place(_ value: Double, _ start: Double, _ length: Double) -> Double {
    switch self {
    case .linear(let ticks): ticks.place(value, start, length)
    case .powers(let ticks): ticks.place(value, start, length)
    }
  }
}
