import Workloads

extension ReportDocument {
  /// Ditto's motivating figures on the bundled traces.
  static func differences(_ traces: [DittoTrace]) throws -> Section {
    let all = try traces.flatMap { try DifferenceShares.all($0) }
    guard !all.isEmpty else {
      return Section(title: "Ditto: similarity of adjacent steps", blocks: [.paragraph("The workload has no layers.")])
    }
    let names = all.map { $0.key == "x" ? $0.id : "\($0.id) \($0.key)" }
    var blocks: [Block] = [
      .paragraph(
        "A diffusion model sees almost the same activations at every denoising step. Classes by magnitude, as the encoding "
          + "unit takes them: zero, at most 7 (one signed nibble), and more (two nibbles). Bit operations are "
          + "relative to dense int8 execution: a nibble counts half, a zero nothing."),
      .heading("Similarity"),
      .picture(
        BarChart(
          title: "Similarity", categories: names,
          series: [
            .init(name: "of adjacent steps", values: all.map(\.similarity)),
            .init(name: "of neighbours in a step", values: all.map { $0.spatialSimilarity.map { max(0, $0) } }),
          ], unit: "cosine", marks: [.init(value: 0.983, name: "paper's mean: 0.983")], maximum: 1
        ).svg(),
        caption: "Cosine similarity of a layer's input at adjacent steps, and of neighbouring pixels or tokens."),
      .heading("Value ranges"),
      .picture(
        BarChart(
          title: "Ranges", categories: names,
          series: [
            .init(name: "activations", values: all.map { Double($0.activationRange) }),
            .init(name: "differences of adjacent steps", values: all.map { Double($0.differenceRange) }),
          ], unit: "largest less smallest value"
        ).svg(),
        caption: "From the smallest to the largest value. The paper finds activations 8.96 times as wide on average."),
      .heading("Classes"),
    ]
    for (name, classes) in [
      ("differences of adjacent steps", all.map(\.temporal)), ("differences of neighbours", all.map(\.spatial)),
      ("activations themselves", all.map(\.original)),
    ] {
      blocks.append(
        .picture(
          BarChart(
            title: name, categories: names,
            series: ["zero", "one nibble", "two nibbles"].enumerated().map { index, part in
              .init(name: part, values: classes.map { 100 * $0.shares[index] })
            }, unit: "percent of values", isStacked: true, maximum: 100
          ).svg(), caption: "Classes of \(name)."))
    }
    blocks.append(contentsOf: operations(all, names))
    blocks.append(.table(table(all, names)))
    blocks.append(contentsOf: byStep(all, names))
    if let longest = all.max(by: { $0.steps.count < $1.steps.count }), longest.steps.count > 4 {
      blocks.append(contentsOf: overSteps(longest))
    }
    return Section(title: "Ditto: similarity of adjacent steps", blocks: blocks)
  }

  private static func operations(_ all: [DifferenceShares], _ names: [String]) -> [Block] {
    [
      .heading("Bit operations"),
      .picture(
        BarChart(
          title: "Bit operations", categories: names,
          series: [
            .init(name: "activations", values: all.map { 100 * $0.original.operations }),
            .init(name: "spatial differences", values: all.map { 100 * $0.spatial.operations }),
            .init(name: "temporal differences", values: all.map { 100 * $0.temporal.operations }),
          ], unit: "percent of dense int8 execution", maximum: 100
        ).svg(),
        caption: "All with zeros skipped; the first step, which has no predecessor, is left out of the temporal ones. "
          + "An attention product runs on the differences of both operands, so that its two bars add up."),
    ]
  }

  private static func table(_ all: [DifferenceShares], _ names: [String]) -> ReportTable {
    func cells(_ classes: DifferenceShares.Classes) -> [String] {
      classes.shares.map { percent($0, of: 1) } + [percent(classes.operations, of: 1)]
    }
    var rows = zip(all, names).map { item, name in
      [
        name, decimal(item.similarity, 4), item.spatialSimilarity.map { decimal($0, 2) } ?? "-",
        "\(item.activationRange)", "\(item.differenceRange)",
      ]
        + cells(item.temporal) + cells(item.spatial) + cells(item.original)
    }
    func mean(_ value: (DifferenceShares) -> Double) -> Double {
      all.reduce(0) { $0 + value($1) } / Double(all.count)
    }
    func means(_ classes: KeyPath<DifferenceShares, DifferenceShares.Classes>) -> [String] {
      (0..<3).map { index in percent(mean { $0[keyPath: classes].shares[index] }, of: 1) }
        + [percent(mean { $0[keyPath: classes].operations }, of: 1)]
    }
    rows.append(
      ["mean of the rows", decimal(mean(\.similarity), 4), "", "", ""] + means(\.temporal) + means(\.spatial)
        + means(\.original))
    // Of the paper's seven models; those of spatial differences and activations are read off its Fig. 5.
    rows.append([
      "the paper's mean", "0.983", "0.31", "", "", "44.5 %", "51.5 %", "4.0 %", "29.8 %", "26 %", "48 %", "26 %",
      "50 %",
      "18 %",
      "40 %", "42 %", "62 %",
    ])
    return ReportTable(
      columns: [
        "layer", "similarity", "of neighbours", "range", "of differences", "temporal zero", "nibble", "two", "BOPs",
        "spatial zero",
        "nibble", "two", "BOPs", "activation zero", "nibble", "two", "BOPs",
      ], rows: rows)
  }

  /// Shares and bit operations of each layer in each step; long recordings have a chart of their own.
  private static func byStep(_ all: [DifferenceShares], _ names: [String]) -> [Block] {
    let shown = 8
    func map(_ title: String, _ value: (DifferenceShares) -> [Double?]) -> Block {
      let columns = min(shown, all.map { $0.originalSteps.count }.max() ?? 0)
      return .picture(
        HeatMap(
          title: title, rows: names, columns: (0..<columns).map { "step \($0)" },
          values: all.map { item in
            let values = value(item)
            return (0..<columns).map { $0 < values.count ? values[$0] : nil }
          }
        ).svg(), caption: "\(title), by layer and recorded step; the first \(columns) steps of longer recordings.")
    }
    return [
      .heading("A layer and a step"),
      map("Bit operations on temporal differences") { [nil] + $0.steps.map(\.temporal.operations) },
      map("Bit operations on spatial differences") { $0.spatialSteps.map(\.operations) },
      map("Bit operations on activations") { $0.originalSteps.map(\.operations) },
      map("Temporal differences that are zero") { [nil] + $0.steps.map { $0.temporal.shares[0] } },
      map("Temporal differences of one nibble") { [nil] + $0.steps.map { $0.temporal.shares[1] } },
      map("Temporal differences of two nibbles") { [nil] + $0.steps.map { $0.temporal.shares[2] } },
      .table(
        ReportTable(
          columns: ["layer", "step", "temporal zero", "nibble", "two", "BOPs", "spatial BOPs", "activation BOPs"],
          rows: zip(all, names).flatMap { item, name in
            (0..<min(shown, item.originalSteps.count)).map { step -> [String] in
              let temporal = step == 0 ? nil : item.steps[step - 1].temporal
              let shares = temporal?.shares.map { percent($0, of: 1) } ?? ["-", "-", "-"]
              let operations = [temporal, item.spatialSteps[step], item.originalSteps[step]].map {
                $0.map { percent($0.operations, of: 1) } ?? "-"
              }
              return [name, "\(step)"] + shares + operations
            }
          })),
    ]
  }

  private static func overSteps(_ item: DifferenceShares) -> [Block] {
    let series = ["zero", "one nibble", "two nibbles"].enumerated().map { index, name in
      LineChart.Series(
        name: name, points: item.steps.enumerated().map { (Double($0 + 1), 100 * $1.temporal.shares[index]) })
    }
    let similarity = LineChart.Series(
      name: "similarity, percent", points: item.steps.enumerated().map { (Double($0 + 1), 100 * $1.similarity) })
    let operations = LineChart.Series(
      name: "bit operations, percent",
      points: item.steps.enumerated().map { (Double($0 + 1), 100 * $1.temporal.operations) })
    return [
      .heading("Over the steps"),
      .picture(
        LineChart(
          title: "Classes over the steps", horizontal: "denoising step (0 is the noisiest)", vertical: "percent",
          series: series + [similarity, operations], maximum: 100
        ).svg(), caption: "Layer \(item.id): differences of each step to the one before."),
      .table(
        ReportTable(
          columns: ["step", "zero", "one nibble", "two nibbles", "similarity", "bit operations"],
          rows: item.steps.enumerated().filter { $0.offset % 7 == 0 || $0.offset == item.steps.count - 1 }.map {
            ["\($0.offset + 1)"] + $0.element.temporal.shares.map { percent($0, of: 1) }
              + [decimal($0.element.similarity, 4), percent($0.element.temporal.operations, of: 1)]
          })),
    ]
  }
}
