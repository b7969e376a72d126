import TextTable

/// The closing table of a co-simulation of CMC's units.
public func table(of results: [CMCTraceResult]) -> String {
  let table = TextTable<CMCTraceResult> { result in
    [
      Column(title: "trace", value: result.id),
      Column(title: "compared", value: result.comparisons, align: .right),
      Column(title: "result", value: result.isExact ? "exact" : "different"),
      Column(title: "informative", value: percent(result.keptShare, of: 1), align: .right),
      Column(title: "codec", value: result.searches.first?.cycles ?? 0, align: .right),
      Column(title: "lanes busy", value: percent(result.lanesBusy, of: 1), align: .right),
      Column(title: "GEMM", value: result.product.map { "\($0.cycles)" } ?? "-", align: .right),
      Column(title: "busy", value: result.multipliersBusy.map { percent($0, of: 1) } ?? "-", align: .right),
      Column(title: "MACs", value: result.multiplicationShare.map { percent($0, of: 1) } ?? "-", align: .right),
      Column(title: "recovery", value: result.recovery.map { "\($0.cycles)" } ?? "-", align: .right),
      Column(title: "copies", value: result.recovery.map { "\($0.copies)" } ?? "-", align: .right),
      Column(
        title: "condensed store", value: result.product.map { percent($0.traffic.condensedShare, of: 1) } ?? "-",
        align: .right),
      Column(
        title: "full store", value: result.product.map { percent($0.traffic.fullShare, of: 1) } ?? "-", align: .right),
      Column(title: "model", value: result.modelDifference, align: .right),
    ]
  }
  var lines = [table.string(for: results) ?? ""]
  lines.append(
    """
    Cycles of full search, of the products and of the copies; MACs, condensed and full store (bytes moved) against dense \
    execution; model: cycles apart from the cycle models.
    """)
  if let preset = results.first(where: { $0.cut != nil })?.preset {
    lines.append("The preset '\(preset)' holds less than the traces: compared with the golden model only, cut to")
    lines += results.compactMap { result in result.cut.map { "  \(result.id): \($0)" } }
  }
  lines += results.compactMap { result in result.firstDifference.map { "\(result.id): \($0)" } }
  return lines.joined(separator: "\n")
}
