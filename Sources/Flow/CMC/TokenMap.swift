/// Draws the frames of one result side by side.
struct TokenMap {
  static let margin = 16.0
  static let legendHeight = 34.0
  static let legendWidth = 720.0
  private static let gap = 12.0
  private static let titleHeight = 24.0
  private static let captionHeight = 18.0
  private static let framesInRow = 4

  private let result: CMCTraceResult
  private let pictures: [String]?
  private let cell: Double

  init(_ result: CMCTraceResult, pictures: [String]?) {
    self.result = result
    self.pictures = pictures
    cell = 224 / Double(max(result.grid[1], 8))
  }

  private var columns: Int { min(Self.framesInRow, result.frames) }
  private var frameWidth: Double { cell * Double(result.grid[1]) }
  private var frameHeight: Double { cell * Double(result.grid[0]) }
  private var rowHeight: Double { frameHeight + Self.captionHeight + Self.gap }
  var width: Double { Double(columns) * (frameWidth + Self.gap) - Self.gap }
  var height: Double {
    Self.titleHeight + Double((result.frames + columns - 1) / columns) * rowHeight + Self.gap
  }

  static func drawLegend(in picture: inout SVG, _ x: Double, _ y: Double) {
    picture.rectangle(x, y, 14, 14, "computed")
    picture.text("informative: computed", x + 20, y + 11)
    picture.rectangle(x + 170, y, 14, 14, "copied")
    picture.rectangle(x + 170, y, 14, 14, "frame")
    picture.text("non-informative: copied from its reference", x + 190, y + 11)
    picture.line(x + 456, y + 11, x + 474, y + 3, "vector")
    picture.add("circle", ["class": "from", "cx": coordinate(x + 456), "cy": coordinate(y + 11), "r": "2.2"])
    picture.text("motion vector", x + 482, y + 11)
    picture.rectangle(x + 586, y + 1, 13, 13, "iframe")
    picture.text("I frame", x + 606, y + 11)
  }

  func draw(in picture: inout SVG, _ x: Double, _ y: Double) {
    let moved = (0..<result.rows).count { !result.informative[$0] && result.references[$0] != $0 % tokens }
    let copied = result.rows - result.keptRows
    picture.text(
      "\(result.id): \(result.keptRows) of \(result.rows) tokens computed, \(copied) copied, \(moved) of them from another place (threshold \(result.threshold))",
      x, y + 14, "title")
    for frame in 0..<result.frames {
      let left = x + Double(frame % columns) * (frameWidth + Self.gap)
      let top = y + Self.titleHeight + Double(frame / columns) * rowHeight
      draw(frame, in: &picture, left, top)
    }
  }

  private var tokens: Int { result.grid[0] * result.grid[1] }

  private func draw(_ frame: Int, in picture: inout SVG, _ x: Double, _ y: Double) {
    let isI = frame == result.iFrame
    let rows = (frame * tokens)..<((frame + 1) * tokens)
    let kept = result.informative[rows].count { $0 }
    picture.raw(pictures == nil ? "<g>" : "<g class=\"onpicture\">")
    if let pictures {
      picture.raw(
        "<image x=\"\(coordinate(x))\" y=\"\(coordinate(y))\" width=\"\(coordinate(frameWidth))\" height=\"\(coordinate(frameHeight))\" preserveAspectRatio=\"none\" href=\"\(pictures[frame])\"/>"
      )
    } else {
      picture.rectangle(x, y, frameWidth, frameHeight, "plain")
    }
    if isI && pictures == nil {
      for place in 0..<tokens {
        let (left, top) = corner(place, x, y)
        picture.rectangle(left + 0.5, top + 0.5, cell - 1, cell - 1, "computed")
      }
    }
    if !isI {
      for row in rows {
        let (place, reference) = (row - rows.lowerBound, result.references[row])
        let (left, top) = corner(place, x, y)
        picture.rectangle(
          left + 0.5, top + 0.5, cell - 1, cell - 1, result.informative[row] ? "computed" : "copied",
          title: "token \(place): reference \(reference), least sum \(result.sums[row])")
      }
      for row in rows where !result.informative[row] {
        drawVector(row - rows.lowerBound, result.references[row], in: &picture, x, y)
      }
    }
    picture.rectangle(x, y, frameWidth, frameHeight, isI ? "iframe" : "frame")
    picture.raw("</g>")
    picture.text(
      isI ? "frame \(frame): I frame" : "frame \(frame): \(kept) computed, \(tokens - kept) copied", x,
      y + frameHeight + 14, "faint")
  }

  private func corner(_ place: Int, _ x: Double, _ y: Double) -> (Double, Double) {
    (x + Double(place % result.grid[1]) * cell, y + Double(place / result.grid[1]) * cell)
  }

  private func drawVector(_ place: Int, _ reference: Int, in picture: inout SVG, _ x: Double, _ y: Double) {
    let (fromX, fromY) = corner(place, x + cell / 2, y + cell / 2)
    if place != reference {
      let (toX, toY) = corner(reference, x + cell / 2, y + cell / 2)
      if pictures != nil { picture.line(fromX, fromY, toX, toY, "halo") }
      picture.line(fromX, fromY, toX, toY, "vector")
    }
    picture.add(
      "circle",
      ["class": "from", "cx": coordinate(fromX), "cy": coordinate(fromY), "r": place == reference ? "1.3" : "2.2"])
  }
}
