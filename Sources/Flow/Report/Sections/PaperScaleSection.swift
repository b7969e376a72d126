import Workloads

extension ReportDocument {
  /// Whole video transformers by the cycle models, beside what others published.
  static func paperScaleSection(_ results: [CMCTraceResult], _ traces: [CMCTrace]) throws -> Section {
    let measured = results.filter { $0.product != nil }.map(\.keptShare)
    let mean = measured.isEmpty ? 0.6 : measured.reduce(0, +) / Double(measured.count)
    let kept = try traces.compactMap { trace -> Double? in
      guard let cut = trace.intraSegments.first(where: { $0.g == 1 }) else { return nil }
      let keep = try trace.tensor("\(cut.key)_keep", .uint8).integers
      return Double(keep.reduce(0, +)) / Double(max(1, keep.count))
    }
    let rowShare = kept.isEmpty ? 0.9 : kept.reduce(0, +) / Double(kept.count)
    let rows = try paperScale(shares: [0.52, 0.3, 0.5, mean], rowShare: rowShare)
    let usual = rows.filter { $0.clips == 3 && $0.search == "full" }
    let models = usual.map(\.model).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let settings = condensedSettings.map(\.name)
    let shares = usual.map(\.tokenShare).reduce(into: [Double]()) { if !$0.contains($1) { $0.append($1) } }.sorted()
    var blocks: [Block] = [
      .paragraph(
        "The paper preset (1024 SAD lanes, 32 x 32 multipliers) on whole models, by the cycle models that equal the circuits "
          + "in every co-simulated case. Dense: the same GEMM engine with every token. Three clips take turns. Softmax, layer "
          + "norm and GELU are not counted, and memory is taken to be fast enough. \(percent(mean, of: 1)) is the mean share "
          + "of the bundled traces with weights; rows of Q, where they are condensed, at the \(percent(rowShare, of: 1)) that "
          + "intra-matrix prediction keeps there.")
    ]
    for model in models {
      blocks.append(
        .picture(
          BarChart(
            title: "Speed-up, \(model)", categories: shares.map { "\(percent($0, of: 1)) of tokens" },
            series: settings.map { setting in
              .init(
                name: setting,
                values: shares.map { share in
                  usual.first { $0.model == model && $0.condensed == setting && $0.tokenShare == share }?.speedUp
                })
            }, unit: "speed-up over dense execution", marks: [.init(value: 1.9, name: "Focus' CMC: 1.90 at 52 %")]
          ).svg(), caption: "\(model): speed-up by what is condensed and how many tokens are computed."))
    }
    blocks.append(
      .table(
        ReportTable(
          columns: [
            "model", "condensed", "tokens", "search", "clips", "Mcycles", "dense", "speed-up", "MACs", "codec / GEMM",
            "recovery / GEMM", "total / longer", "condensed store", "full store",
          ],
          rows: rows.map {
            [
              $0.model, $0.condensed, percent($0.tokenShare, of: 1), $0.search, "\($0.clips)",
              decimal(Double($0.cycles) / 1e6, 1), decimal(Double($0.denseCycles) / 1e6, 1), decimal($0.speedUp, 2),
              percent($0.multiplicationShare, of: 1), percent($0.codecShare, of: 1), percent($0.recoveryShare, of: 1),
              decimal($0.overlap, 3), percent($0.condensedTraffic, of: 1), percent($0.fullTraffic, of: 1),
            ]
          })))
    blocks.append(.heading("What others published"))
    blocks.append(
      .paragraph(
        "The figures of CMC's own paper are in none of the sources at hand. These are measurements by others, on other models "
          + "and with other assumptions."))
    blocks.append(
      .table(
        ReportTable(
          columns: ["what", "value", "source"], rows: publishedFigures.map { [$0.what, $0.value, $0.source] })))
    return Section(title: "CMC: whole models", blocks: blocks)
  }

  /// The figures that CMC has to reach.
  static func figures(_ results: [CMCTraceResult]) throws -> Section {
    guard !results.isEmpty else {
      return Section(
        title: "CMC: figures to reach",
        blocks: [.paragraph("No results. Run: apus simulate cmc --out build/results/cmc.json")])
    }
    let rows = try cmcFigures(results).map {
      [$0.name, figure($0.value), $0.unit, $0.target, $0.isReached ? "reached" : "missed"]
    }
    return Section(
      title: "CMC: figures to reach",
      blocks: [.table(ReportTable(columns: ["figure", "value", "unit", "wanted", "result"], rows: rows))])
  }
}
