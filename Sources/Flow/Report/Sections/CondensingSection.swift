import Workloads

extension ReportDocument {
  /// CMC's motivating figures on the bundled traces.
  static func condensing(_ traces: [CMCTrace]) throws -> Section {
    let studies = try traces.compactMap { try CondensingStudy($0) }
    guard !studies.isEmpty else {
      return Section(title: "CMC: what condensing leaves out", blocks: [.paragraph("No trace has weights.")])
    }
    func lines(_ value: (CondensingStudy.Point) -> (Double, Double)) -> [LineChart.Series] {
      studies.map { study in .init(name: study.id, points: study.thresholds.map { value($0) }) }
    }
    func table(_ what: String, _ points: (CondensingStudy) -> [CondensingStudy.Point]) -> Block {
      .table(
        ReportTable(
          columns: ["trace", what, "computed", "error"],
          rows: studies.flatMap { study in
            points(study).map { [study.id, $0.name, percent($0.share, of: 1), decimal($0.error, 4)] }
          }))
    }
    func bars(_ title: String, _ points: (CondensingStudy) -> [CondensingStudy.Point]) -> [Block] {
      let categories = studies.flatMap { study in points(study).map { "\(study.id), \($0.name)" } }
      let all = studies.flatMap(points)
      return [
        .picture(
          BarChart(
            title: title, categories: categories,
            series: [
              .init(name: "tokens computed, percent", values: all.map { 100 * $0.share }),
              .init(name: "error of the results, percent", values: all.map { 100 * $0.error }),
            ], unit: "percent", maximum: 100
          ).svg(), caption: "\(title), at the threshold of each recording.")
      ]
    }
    return Section(
      title: "CMC: what condensing leaves out",
      blocks: [
        .paragraph(
          "A token whose nearest token of the I frame is farther than the threshold is informative and computed; any other "
            + "takes the results of its reference. Error: the length of the difference to dense results against the length "
            + "of the dense results, in real values."),
        .heading("Threshold"),
        .picture(
          LineChart(
            title: "Error against computed tokens", horizontal: "tokens computed, percent",
            vertical: "error of the results, percent", series: lines { (100 * $0.share, 100 * $0.error) }
          ).svg(), caption: "Each point is a threshold: fewer tokens computed, more error."),
        .picture(
          LineChart(
            title: "Computed tokens against the threshold",
            horizontal: "threshold, sum of absolute differences", vertical: "tokens computed, percent",
            series: lines { (Double($0.threshold), 100 * $0.share) }, maximum: 100
          ).svg(), caption: "The I frame is always computed, so the curves end at one frame of the segment."),
        table("threshold") { $0.thresholds }, .heading("Search window"),
      ] + bars("Search window", { $0.ranges }) + [table("search") { $0.ranges }, .heading("Segment length")]
        + bars("Segment length, each with its own lower middle I frame", { $0.lengths }) + [
          table("segment") { $0.lengths }
        ])
  }

  /// Frames with what was decided about each token.
  static func tokenMaps(_ results: [CMCTraceResult], _ traces: [CMCTrace]) throws -> Section {
    var blocks: [Block] = []
    if results.isEmpty {
      blocks.append(.paragraph("No results. Run: apus simulate cmc --out build/results/cmc.json"))
    } else {
      blocks.append(
        .paragraph("Decisions of the circuit. Pixels are shown where the tokens are pixels; features have no picture."))
      blocks.append(
        .picture(distances(results), caption: "Tokens computed by distance from the I frame, of all tokens."))
      blocks.append(.picture(tokenMapLegend(), caption: ""))
    }
    for result in results {
      blocks.append(
        .picture(
          try tokenMap(result, traces: traces),
          caption: "\(result.id): I frame \(result.iFrame) of \(result.frames), \(result.dimension) elements a token."))
    }
    return Section(title: "CMC: informative tokens and motion vectors", blocks: blocks)
  }

  /// How many tokens of a frame are computed, by its distance from the I frame.
  private static func distances(_ results: [CMCTraceResult]) -> String {
    let first = results.map { -$0.iFrame }.min() ?? 0
    let last = results.map { $0.frames - 1 - $0.iFrame }.max() ?? 0
    return HeatMap(
      title: "Computed tokens by distance from the I frame", rows: results.map(\.id),
      columns: (first...last).map { $0 == 0 ? "I frame" : $0 > 0 ? "+\($0)" : "\($0)" },
      values: results.map { result in
        (first...last).map { distance -> Double? in
          let frame = result.iFrame + distance
          guard (0..<result.frames).contains(frame) else { return nil }
          let tokens = result.rows / result.frames
          let kept = result.informative[(frame * tokens)..<((frame + 1) * tokens)].count { $0 }
          return Double(kept) / Double(tokens)
        }
      }
    ).svg()
  }
}
