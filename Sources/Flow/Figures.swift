import Foundation

/// A number with at most four digits behind its point, and none that are zero at the end: `45967`, `0.7`, `-4.81`.
public func figure(_ value: Double) -> String {
  guard value.isFinite else { return "\(value)" }
  var text = String(format: "%.4f", value)
  while text.hasSuffix("0") { text.removeLast() }
  if text.hasSuffix(".") { text.removeLast() }
  return text == "-0" ? "0" : text
}

/// Such as `12.5 %`.
func percent(_ part: Double, of whole: Double) -> String {
  whole == 0 ? "" : String(format: "%.1f %%", 100 * part / whole)
}

/// A number with so many digits behind its point.
func decimal(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }
