import Foundation

/// Builds the text of an SVG picture.
struct SVG {
  private var lines: [String] = []

  init() {}

  /// Adds an element without content.
  mutating func add(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    lines.append("<\(name)\(Self.attributes(attributes))/>")
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String) {
    add(
      "line", ["class": style, "x1": coordinate(x1), "y1": coordinate(y1), "x2": coordinate(x2), "y2": coordinate(y2)])
  }

  /// A rectangle, with a text that shows under the pointer.
  mutating func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ style: String, title: String? = nil,
    extra: String = ""
  ) {
    let start =
      "<rect class=\"\(style)\" x=\"\(coordinate(x))\" y=\"\(coordinate(y))\" width=\"\(coordinate(width))\" height=\"\(coordinate(height))\"\(extra)"
    lines.append(title.map { "\(start)><title>\(escaped($0))</title></rect>" } ?? "\(start)/>")
  }

  mutating func text(_ text: String, _ x: Double, _ y: Double, _ style: String = "label", anchor: String = "start") {
    lines.append(
      "<text class=\"\(style)\" x=\"\(coordinate(x))\" y=\"\(coordinate(y))\" text-anchor=\"\(anchor)\">\(escaped(text))</text>"
    )
  }

  mutating func raw(_ text: String) { lines.append(text) }

  /// The whole picture.
  ///
  /// - Parameters:
  ///   - title: for those who cannot see it.
  ///   - style: a style sheet; nil where the page has it.
  func picture(width: Double, height: Double, title: String, style: String? = nil) -> String {
    let sheet = style.map { "<style>\($0)</style>\n" } ?? ""
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(coordinate(width)) \(coordinate(height))" width="\(coordinate(width))" \
      height="\(coordinate(height))" role="img" aria-label="\(escaped(title))">
      \(sheet)\(lines.joined(separator: "\n"))
      </svg>
      """
  }

  private static func attributes(_ pairs: KeyValuePairs<String, String>) -> String {
    pairs.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
  }
}

/// A coordinate with two digits at most.
func coordinate(_ value: Double) -> String {
  let rounded = (value * 100).rounded() / 100
  return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
}

/// Text as XML and HTML take it.
func escaped(_ text: String) -> String {
  text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
    .replacingOccurrences(of: ">", with: "&gt;").replacingOccurrences(of: "\"", with: "&quot;")
}

/// About how wide a text is at 12 pixels of a sans-serif face.
func textWidth(_ text: String) -> Double { Double(text.count) * 7.4 }

/// A picture with the common style sheet and a ground of its own, as a file.
func standalone(_ svg: String) -> String {
  guard let end = svg.firstIndex(of: ">") else { return svg }
  return svg[...end] + "\n<style>\(chartStyle)</style>\n<rect class=\"sheet\" width=\"100%\" height=\"100%\"/>"
    + svg[svg.index(after: end)...] + "\n"
}
