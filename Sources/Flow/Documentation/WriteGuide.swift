import Foundation
import HDL
import HDLVerilator

/// Writes the parts of the guide that are made of the designs: a page a unit with its timing diagram, an index of them, and
/// a picture of each accelerator. Files that nothing makes any more are removed.
///
/// - Returns: how many files there are.
/// - Throws: what elaboration has to say; `CosimulationError` when Graphviz is not installed.
public func writeGuide(to folder: String, progress: (String) -> Void) throws -> Int {
  let dot = try ExternalTool("dot", package: "graphviz")
  var written: Set<String> = []
  func write(_ text: String, _ name: String) throws {
    try writeWhole(text, to: "\(folder)/\(name)")
    written.insert(name)
  }
  for entry in catalog {
    progress("guide: \(entry.name)")
    let page = try UnitPage(entry)
    try write(page.markdown, "\(entry.name).md")
    guard let diagram = page.diagram else { continue }
    try write(diagram.svg, "timing/\(entry.name).svg")
    try write(diagram.waveJSON, "timing/\(entry.name).json")
  }
  for (file, name, module) in [
    ("ditto", "ditto.small", nil), ("ditto.compute", "ditto.compute.small", nil), ("cmc", "cmc.small", nil),
    ("cmc.product", "cmc.small", "ProductUnit"),
  ] {
    progress("guide: picture of \(file)")
    let diagram = BlockDiagram(try elaborate(ConfiguredUnit(name).make()).design, module: module)
    let path = "pictures/\(file).svg"
    // Other versions of Graphviz place boxes elsewhere: a picture stays as long as it shows what is there.
    let mark = "<!-- \(hash(diagram.dot)) -->"
    let present = FileManager.default.contents(atPath: "\(folder)/\(path)").map { String(decoding: $0, as: UTF8.self) }
    if let present, present.hasSuffix("\(mark)\n") {
      written.insert(path)
    } else {
      try write(picture(diagram, dot) + "\(mark)\n", path)
    }
  }
  let lines = catalog.map { "- [\($0.name)](\($0.name).md): \($0.summary)" }
  try write(
    """
    # Units

    A page a unit: purpose, parameters, ports, timing, figures. They are made of the designs and their sources by
    `apus guide`, and CI fails when they are stale.

    \(lines.joined(separator: "\n"))

    ## Pictures
    Boxes are instances, arrows go where data goes, through the logic between them.

    Ditto: ![Ditto](pictures/ditto.svg)

    Its compute unit: ![Ditto's compute unit](pictures/ditto.compute.svg)

    CMC: ![CMC](pictures/cmc.svg)

    Its product unit, where segments are predicted, multiplied and recovered: ![CMC's product unit](pictures/cmc.product.svg)

    """, "README.md")
  for path in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? []
  where ["md", "svg", "json"].contains(where: { path.hasSuffix(".\($0)") }) && !written.contains(path) {
    try FileManager.default.removeItem(atPath: "\(folder)/\(path)")
  }
  return written.count
}

private func hash(_ text: String) -> String {
  var hash = ContentHash()
  hash.combine(text)
  return hash.text
}

/// Graphviz' picture with colours for light and dark.
private func picture(_ diagram: BlockDiagram, _ dot: ExternalTool) throws -> String {
  let file = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString).dot")
  defer { try? FileManager.default.removeItem(at: file) }
  try writeWhole(diagram.dot, to: file.path)
  let svg = try dot.check(["-Tsvg", file.path], doing: "drawing \(diagram.title)")
  guard let start = svg.range(of: "<svg"), let end = svg[start.lowerBound...].firstIndex(of: ">") else {
    throw FlowError("\(dot.path) made no SVG of \(diagram.title)")
  }
  let style = """

    <style>
    .part path, .part polygon { fill: #f6f8fa; stroke: #2166ac; } .wire path { stroke: #59636e; }
    .wire polygon { fill: #59636e; stroke: #59636e; } text { fill: #1f2328; } .sheet { fill: #ffffff; }
    @media (prefers-color-scheme: dark) {
      .part path, .part polygon { fill: #161b22; stroke: #5aa9e6; } .wire path { stroke: #9198a1; }
      .wire polygon { fill: #9198a1; stroke: #9198a1; } text { fill: #e6edf3; } .sheet { fill: #0d1117; }
    }
    </style>
    <rect class="sheet" width="100%" height="100%"/>
    """
  // The version of Graphviz stands in a comment, which would change the file.
  let rest = svg[svg.index(after: end)...].replacing(/<!--.*?-->\n?/.dotMatchesNewlines(), with: "")
  return svg[start.lowerBound...end] + style + rest
}
