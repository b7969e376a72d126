extension ReportDocument {
  /// What was run, whether it was exact, and how busy the units were.
  static func runs(cmc: [CMCTraceResult], ditto: DittoResultFile?, workloads: [String]) -> Section {
    var blocks: [Block] = [
      .paragraph(
        "Every value that a circuit gave is compared with a golden model in plain integers and with the expected values "
          + "that came with the recorded activations."),
      .table(
        ReportTable(
          columns: ["input", "what"],
          rows: workloads.map { ["workload", $0] }
            + cmc.prefix(1).map { ["CMC", "preset \($0.preset), engine \($0.engine), \(cmc.count) traces"] }
            + (ditto.map { [["Ditto", "\($0.layers.count) layers"]] } ?? []))),
      .heading("CMC: recorded video tokens"),
    ]
    blocks.append(contentsOf: cmcRuns(cmc))
    blocks.append(.heading("Ditto: recorded activations"))
    blocks.append(contentsOf: dittoRuns(ditto))
    return Section(title: "What was run: exactness, cycles, utilisation", blocks: blocks)
  }

  private static func cmcRuns(_ results: [CMCTraceResult]) -> [Block] {
    guard !results.isEmpty else {
      return [.paragraph("No results. Run: apus simulate cmc --out build/results/cmc.json")]
    }
    let chart = BarChart(
      title: "Busy lanes and multipliers", categories: results.map(\.id),
      series: [
        .init(name: "SAD lanes in a full search", values: results.map { 100 * $0.lanesBusy }),
        .init(name: "multipliers while tokens stream", values: results.map { $0.multipliersBusy.map { 100 * $0 } }),
        .init(name: "tokens that are computed", values: results.map { 100 * $0.keptShare }),
        .init(
          name: "bytes moved, condensed store",
          values: results.map { $0.product.map { 100 * $0.traffic.condensedShare } }),
      ], unit: "percent", marks: [.init(value: 95, name: "wanted of both: 95")], maximum: 100)
    func share(_ value: Double?) -> String { value.map { percent($0, of: 1) } ?? "-" }
    func count(_ value: Int?) -> String { value.map { "\($0)" } ?? "-" }
    let rows = results.map { result -> [String] in
      var row = [result.id, result.firstDifference ?? "exact", "\(result.comparisons)", share(result.keptShare)]
      row += [count(result.searches.first?.cycles), share(result.lanesBusy)]
      row += [count(result.product?.cycles), share(result.multipliersBusy), share(result.multiplicationShare)]
      row += [count(result.recovery?.cycles), count(result.recovery?.copies)]
      row += [share(result.product?.traffic.condensedShare), share(result.product?.traffic.fullShare)]
      return row + ["\(result.modelDifference)"]
    }
    return [
      .picture(
        chart.svg(),
        caption: "Shares of cycles, tokens and bytes of each trace. Traces without weights have no product."),
      .table(
        ReportTable(
          columns: [
            "trace", "result", "values compared", "informative", "codec cycles", "lanes busy", "GEMM cycles",
            "multipliers busy", "MACs against dense", "recovery cycles", "copies", "condensed store", "full store",
            "cycle model apart",
          ], rows: rows)),
    ]
  }

  private static func dittoRuns(_ file: DittoResultFile?) -> [Block] {
    guard let file, !file.layers.isEmpty else {
      return [.paragraph("No results. Run: apus simulate ditto --json > build/results/ditto.json")]
    }
    let names = file.layers.flatMap(\.designs).map(\.design).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    func design(_ layer: DittoResultFile.Layer, _ name: String) -> DittoResultFile.Design? {
      layer.designs.first { $0.design == name }
    }
    func speedUp(_ layer: DittoResultFile.Layer, _ name: String) -> Double? {
      guard let found = design(layer, name),
        let dense = layer.itcCycles ?? design(layer, "itc").map({ Double($0.cycles) })
      else { return nil }
      let cycles = found.equalAreaCycles ?? Double(found.cycles)
      return cycles > 0 ? dense / cycles : nil
    }
    let busy = BarChart(
      title: "Utilisation", categories: file.layers.map(\.id),
      series: names.map { name in
        .init(name: name, values: file.layers.map { design($0, name)?.utilisation.map { 100 * $0 } })
      }, unit: "filled multiplier slots, percent", maximum: 100)
    let fast = BarChart(
      title: "Speed-up", categories: file.layers.map(\.id),
      series: names.map { name in .init(name: name, values: file.layers.map { speedUp($0, name) }) },
      unit: "speed-up against ITC of equal area", marks: [.init(value: 1, name: "ITC")])
    var rows: [[String]] = []
    for layer in file.layers {
      for found in layer.designs {
        var row = [layer.id, found.design, found.firstDifference ?? "exact"]
        row.append(found.results.map { "\($0)" } ?? "-")
        row.append("\(found.cycles)")
        row.append(found.modelCycles.map { "\($0 - found.cycles)" } ?? "-")
        row.append(found.utilisation.map { percent($0, of: 1) } ?? "-")
        row.append(speedUp(layer, found.design).map { decimal($0, 2) } ?? "-")
        rows.append(row)
      }
    }
    return [
      .picture(fast.svg(), caption: "Speed-up of every layer, first step included."),
      .picture(busy.svg(), caption: "Filled multiplier slots of all that there were."),
      .table(
        ReportTable(
          columns: [
            "layer", "design", "result", "values compared", "cycles", "cycle model apart", "utilisation",
            "speed-up at equal area",
          ], rows: rows)),
    ]
  }
}
