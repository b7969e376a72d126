/// What a report says, before it becomes HTML or Markdown.
struct ReportDocument {
  var title: String
  var sections: [Section] = []

  struct Section {
    var title: String
    var blocks: [Block]

    /// Such as `exactness-and-cycles`.
    var anchor: String {
      String(title.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" })
        .split(separator: "-").joined(separator: "-")
    }
  }

  enum Block {
    case paragraph(String)
    case heading(String)
    /// An SVG picture that uses the common style sheet, and what it shows.
    case picture(String, caption: String)
    case table(ReportTable)
  }
}

/// A table of a report.
struct ReportTable {
  var columns: [String]
  var rows: [[String]]

  /// Numbers stand at the right.
  func isNumeric(_ column: Int) -> Bool {
    rows.contains { !$0[column].isEmpty }
      && rows.allSatisfy { row in
        row[column].isEmpty || row[column] == "-"
          || row[column].allSatisfy { $0.isNumber || " .%-+".contains($0) }
      }
  }
}
