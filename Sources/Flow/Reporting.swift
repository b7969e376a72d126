import TextTable

/// The closing table of a co-simulation.
public func table(of results: [LayerResult]) -> String {
  let table = TextTable<LayerResult> {
    [
      Column(title: "layer", value: $0.id),
      Column(title: "steps", value: $0.steps, align: .right),
      Column(title: "sums", value: $0.sums, align: .right),
      Column(title: "cycles", value: $0.cycles, align: .right),
      Column(title: "int8 cycles", value: $0.denseCycles, align: .right),
      Column(title: "speed-up", value: ratio($0.denseCycles, $0.cycles), align: .right),
      Column(title: "result", value: $0.firstDifference ?? "exact"),
    ]
  }
  return table.string(for: results) ?? ""
}

private func ratio(_ dividend: Int, _ divisor: Int) -> String {
  let hundredths = divisor == 0 ? 0 : (dividend * 100 + divisor / 2) / divisor
  return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}
