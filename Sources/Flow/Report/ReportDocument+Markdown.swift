extension ReportDocument {
  /// The report as Markdown, and the pictures that it shows, by their paths beside it.
  func markdown() -> (text: String, pictures: [(path: String, svg: String)]) {
    var parts = ["# \(title)"]
    var pictures: [(path: String, svg: String)] = []
    for section in sections {
      parts.append("## \(section.title)")
      for block in section.blocks {
        switch block {
        case .paragraph(let text): parts.append(text)
        case .heading(let text): parts.append("### \(text)")
        case .picture(let svg, let caption):
          let path = "figures/\(section.anchor)-\(pictures.count + 1).svg"
          pictures.append((path, standalone(svg)))
          parts.append("![\(caption)](\(path))\n\n\(caption)")
        case .table(let table): parts.append(markdown(table))
        }
      }
    }
    return (parts.joined(separator: "\n\n") + "\n", pictures)
  }

  private func markdown(_ table: ReportTable) -> String {
    func line(_ cells: [String]) -> String {
      "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
    let rule = table.columns.indices.map { table.isNumeric($0) ? "---:" : "---" }
    return ([line(table.columns), line(rule)] + table.rows.map(line)).joined(separator: "\n")
  }
}
