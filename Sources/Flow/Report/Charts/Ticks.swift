import Foundation

/// Round numbers along an axis from 0 or `low` to beyond the largest value.
package struct Ticks {
  package let values: [Double]
  var low: Double { values[0] }
  var high: Double { values[values.count - 1] }
  private let digits: Int

  package init(from low: Double, to high: Double, count: Int = 5) {
    let span = max(high - low, 1e-9)
    let raw = span / Double(count)
    let power = pow(10, floor(log10(raw)))
    let step = [1, 2, 2.5, 5, 10].map { $0 * power }.first { $0 >= raw - 1e-12 } ?? 10 * power
    var values = [floor(low / step) * step]
    while values[values.count - 1] < high - 1e-9 * span { values.append(values[values.count - 1] + step) }
    if values.count == 1 { values.append(values[0] + step) }
    self.values = values
    digits = max(0, min(4, Int(ceil(-log10(step) - 1e-9)) + (step / power == 2.5 ? 1 : 0)))
  }

  package func label(_ value: Double) -> String { String(format: "%.\(digits)f", value) }

  /// Where a value stands on an axis of `length` from `start`.
  func place(_ value: Double, _ start: Double, _ length: Double) -> Double {
    start + (value - low) / (high - low) * length
  }
}

/// Names and colours of the series above a chart.
///
/// - Returns: the height that it takes.
func drawLegend(_ names: [String], in picture: inout SVG, _ x: Double, _ y: Double, width: Double) -> Double {
  guard names.count > 1 else { return 0 }
  var (left, top) = (x, y)
  for (index, name) in names.enumerated() {
    let needed = textWidth(name) + 34
    if left > x && left + needed > x + width {
      left = x
      top += 18
    }
    picture.rectangle(left, top, 12, 12, "f\(index % 6)")
    picture.text(name, left + 17, top + 10)
    left += needed
  }
  return top - y + 22
}
