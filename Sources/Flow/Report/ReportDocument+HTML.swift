extension ReportDocument {
  /// One page that needs nothing else: no network, no other file.
  func html() -> String {
    let links = sections.map { "<a href=\"#\($0.anchor)\">\(escaped($0.title))</a>" }.joined(separator: "\n")
    let body = sections.map { section in
      "<section id=\"\(section.anchor)\">\n<h2>\(escaped(section.title))</h2>\n"
        + section.blocks.map(html).joined(separator: "\n") + "\n</section>"
    }.joined(separator: "\n")
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(escaped(title))</title>
      <style>
      \(pageStyle)
      \(chartStyle)
      </style>
      </head>
      <body>
      <header><h1>\(escaped(title))</h1></header>
      <nav>
      \(links)
      </nav>
      <main>
      \(body)
      </main>
      </body>
      </html>

      """
  }

  private func html(_ block: Block) -> String {
    switch block {
    case .paragraph(let text): return "<p>\(escaped(text))</p>"
    case .heading(let text): return "<h3>\(escaped(text))</h3>"
    case .picture(let svg, let caption):
      return "<figure><div class=\"scroll\">\(svg)</div><figcaption>\(escaped(caption))</figcaption></figure>"
    case .table(let table): return html(table)
    }
  }

  private func html(_ table: ReportTable) -> String {
    let styles = table.columns.indices.map { table.isNumeric($0) ? " class=\"n\"" : "" }
    let head = zip(table.columns, styles).map { "<th\($1)>\(escaped($0))</th>" }.joined()
    let rows = table.rows.map { row in
      "<tr>" + zip(row, styles).map { "<td\($0.count > 60 ? " class=\"long\"" : $1)>\(escaped($0))</td>" }.joined()
        + "</tr>"
    }
    return
      "<div class=\"scroll\"><table><thead><tr>\(head)</tr></thead><tbody>\n\(rows.joined(separator: "\n"))\n</tbody></table></div>"
  }
}

private let pageStyle = """
  :root { --text: #1f2328; --faint: #59636e; --page: #ffffff; --line: #d1d9e0; --band: #f6f8fa; --link: #0969da; }
  @media (prefers-color-scheme: dark) {
    :root { --text: #e6edf3; --faint: #9198a1; --page: #0d1117; --line: #30363d; --band: #161b22; --link: #58a6ff; }
  }
  body { margin: 0 auto; padding: 16px 24px 64px; max-width: 1240px; background: var(--page); color: var(--text);
    font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif; }
  h1 { font-size: 26px; margin: 12px 0; } h2 { font-size: 20px; margin: 40px 0 8px; border-bottom: 1px solid var(--line); }
  h3 { font-size: 16px; margin: 24px 0 4px; }
  nav { display: flex; flex-wrap: wrap; gap: 4px 16px; } a { color: var(--link); text-decoration: none; }
  figure { margin: 12px 0; } figcaption { color: var(--faint); font-size: 13px; max-width: 820px; }
  .scroll { overflow-x: auto; } svg { display: block; }
  table { border-collapse: collapse; font-size: 12.5px; margin: 8px 0 16px; font-variant-numeric: tabular-nums; }
  th, td { padding: 3px 7px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
  th { background: var(--band); vertical-align: bottom; } .n { text-align: right; }
  td { white-space: nowrap; } td.long { white-space: normal; min-width: 220px; }
  """
