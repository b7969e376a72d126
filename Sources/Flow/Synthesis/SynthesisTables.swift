import TextTable

/// A report of a synthesis as tables for a terminal.
public func table(of report: SynthesisReport) -> String {
  var parts = ["\(report.unit): \(report.library.map { "\($0), " } ?? "")\(report.target.rawValue), \(report.yosys)"]
  parts.append(report.area == nil ? cellTypes(report) : modules(report))
  if !report.blackBoxes.isEmpty { parts.append(blackBoxes(report)) }
  if report.clocks.contains(where: { $0.target != nil || $0.period != nil }) { parts.append(clocks(report)) }
  if let frequency = report.routedFrequency { parts.append("clock after routing: \(figure(frequency)) MHz") }
  return (parts + report.notes).joined(separator: "\n")
}

/// One line for each of several reports.
public func summary(of reports: [SynthesisReport]) -> String {
  let table = TextTable<SynthesisReport> { report in
    [
      Column(title: "design", value: report.unit),
      Column(title: "cells", value: report.cells, align: .right),
      Column(title: "flip-flops", value: report.flipFlops, align: .right),
      Column(title: "area", value: report.area.map(figure) ?? "", align: .right),
      Column(title: "gates", value: report.gateEquivalents.map { figure($0.rounded()) } ?? "", align: .right),
      Column(
        title: "reaches MHz", value: fastest(report).map { figure(($0 * 10).rounded() / 10) } ?? "", align: .right),
    ]
  }
  return table.string(for: reports) ?? ""
}

/// In megahertz, of all mappings.
private func fastest(_ report: SynthesisReport) -> Double? {
  report.routedFrequency ?? report.clocks.compactMap(\.frequency).max()
}

private func modules(_ report: SynthesisReport) -> String {
  let total = report.area ?? 0
  let table = TextTable<ModuleArea> {
    [
      Column(title: "module", value: $0.name),
      Column(title: "instances", value: $0.instances, align: .right),
      Column(title: "cells", value: $0.cells, align: .right),
      Column(title: "flip-flops", value: $0.flipFlops, align: .right),
      Column(title: "own area", value: figure($0.area), align: .right),
      Column(title: "area within", value: figure($0.areaWithin), align: .right),
      Column(title: "share", value: percent($0.areaWithin * Double($0.instances), of: total), align: .right),
    ]
  }
  let equivalents = report.gateEquivalents.map { ", \(figure($0.rounded())) gate equivalents" } ?? ""
  return (table.string(for: report.modules) ?? "")
    + "\nin all: area \(figure(total))\(equivalents), \(report.cells) cells, \(report.flipFlops) of them flip-flops"
}

private func cellTypes(_ report: SynthesisReport) -> String {
  let table = TextTable<(String, Int)> {
    [Column(title: "cell", value: $0.0), Column(title: "count", value: $0.1, align: .right)]
  }
  return (table.string(for: report.cellsByType.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }) ?? "")
    + "\nin all: \(report.cells) cells, \(report.flipFlops) of them flip-flops"
}

private func blackBoxes(_ report: SynthesisReport) -> String {
  let table = TextTable<SynthesisReport.BlackBox> {
    [
      Column(title: "black box", value: $0.name),
      Column(title: "instances", value: $0.instances, align: .right),
      Column(title: "words", value: $0.depth.map { "\($0)" } ?? "?", align: .right),
      Column(title: "bits", value: $0.width.map { "\($0)" } ?? "?", align: .right),
      Column(title: "area (estimate)", value: $0.area.map(figure) ?? "?", align: .right),
      Column(title: "pJ a read", value: $0.readEnergy.map(figure) ?? "?", align: .right),
      Column(title: "pJ a write", value: $0.writeEnergy.map(figure) ?? "?", align: .right),
    ]
  }
  return table.string(for: report.blackBoxes) ?? ""
}

private func clocks(_ report: SynthesisReport) -> String {
  let table = TextTable<SynthesisReport.Clock> {
    [
      Column(title: "target ns", value: $0.target.map(figure) ?? "smallest area", align: .right),
      Column(title: "mapped", value: $0.isFlattened ? "flat" : "by module"),
      Column(title: "area", value: figure($0.area), align: .right),
      Column(title: "cells", value: $0.cells, align: .right),
      Column(title: "slack ns", value: $0.slack.map(figure) ?? "", align: .right),
      Column(title: "reaches ns", value: $0.period.map(figure) ?? "", align: .right),
      Column(title: "MHz", value: $0.frequency.map { figure(($0 * 10).rounded() / 10) } ?? "", align: .right),
      Column(title: "mW", value: $0.power.map(figure) ?? "", align: .right),
      Column(title: "from", value: $0.start ?? ""),
      Column(title: "to", value: $0.end ?? ""),
    ]
  }
  return table.string(for: report.clocks) ?? ""
}
