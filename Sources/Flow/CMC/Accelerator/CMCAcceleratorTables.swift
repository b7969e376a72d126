import TextTable

/// The closing table of a co-simulation of the CMC accelerator.
public func table(of results: [AcceleratorTraceResult]) -> String {
  let table = TextTable<AcceleratorTraceResult> { result in
    [
      Column(title: "trace", value: result.id),
      Column(title: "compared", value: result.comparisons, align: .right),
      Column(title: "result", value: result.isExact ? "exact" : "different"),
      Column(
        title: "informative", value: percent(Double(result.counts.informative), of: Double(result.counts.decided)),
        align: .right),
      Column(title: "cycles", value: result.cycles, align: .right),
      Column(title: "codec", value: result.counts.searchCycles, align: .right),
      Column(title: "slices", value: result.counts.slices, align: .right),
      Column(
        title: "MACs", value: percent(Double(result.counts.slices), of: Double(result.denseSlices)), align: .right),
      Column(title: "beats read", value: result.counts.beatsRead, align: .right),
      Column(title: "written", value: result.counts.beatsWritten, align: .right),
      Column(title: "cycles/s", value: Int(result.rate), align: .right),
    ]
  }
  var lines = [table.string(for: results) ?? ""]
  lines.append(
    """
    One command a trace, memory of 20 cycles latency and a beat a cycle. Cycles of the whole list, those in which the codec \
    compares, slices that are multiplied; MACs against dense execution.
    """)
  for result in results {
    if let note = result.note, !note.isEmpty { lines.append("\(result.id): \(note)") }
  }
  lines += results.compactMap { result in result.firstDifference.map { "\(result.id): \($0)" } }
  return lines.joined(separator: "\n")
}
