import Ditto
import Models

extension ReportDocument {
  /// What Defo decides about each recorded layer, and whether an oracle would have.
  static func defo(_ layers: [RecordedLayer], preset: ComputePreset) throws -> Section {
    guard !layers.isEmpty else {
      return Section(title: "Ditto: decisions of Defo", blocks: [.paragraph("The workload has no layers.")])
    }
    let studies = try DefoStudy.both(layers, preset: preset)
    var blocks: [Block] = [
      .paragraph(
        "Defo measures a layer on whole activations in its first step and on differences in its second, and keeps the faster "
          + "way. The oracle takes the faster way anew in every step; accuracy is the share of steps from the third on in "
          + "which both agree. Cycles are those of the cycle model of the preset \(preset.rawValue), which equals the circuit in "
          + "every co-simulated product; of long recordings the first \(DefoStudy.steps) steps. The paper's decisions are right in 92 % on Stable Diffusion; 14.4 % of the layers change flow on average."
      )
    ]
    for study in studies {
      let name =
        study.bandwidth.map { "with a memory of \(decimal($0, 1)) bytes a cycle" } ?? "computation alone"
      blocks.append(.heading("Decisions, \(name)"))
      if study.bandwidth != nil {
        blocks.append(
          .paragraph(
            "The paper's 1.5 TB/s at 1 GHz, for as many elements as the preset has. Weights come from memory in each step; on "
              + "differences the input and the int32 sums of the step before are read and written too. No state stays on chip."
          ))
      }
      blocks.append(.picture(chart(study, name), caption: "Cycles of the second step in both ways, \(name)."))
      blocks.append(.table(table(study)))
      let taken = study.layers.count { $0.report.mode == .original }
      blocks.append(
        .paragraph(
          "Accuracy \(percent(study.accuracy, of: 1)); \(taken) of \(study.layers.count) layers go back to whole activations. "
            + "All steps take \(study.layers.reduce(0) { $0 + $1.cycles }) cycles with Defo, "
            + "\(study.layers.reduce(0) { $0 + $1.oracleCycles }) with the oracle."))
    }
    return Section(title: "Ditto: decisions of Defo", blocks: blocks)
  }

  private static func chart(_ study: DefoStudy, _ name: String) -> String {
    // Layers differ by orders of magnitude: against whole activations, in percent.
    BarChart(
      title: "Differences against whole activations, \(name)", categories: study.layers.map(\.id),
      series: [
        .init(
          name: "differences",
          values: study.layers.map { layer in
            guard layer.temporal.count > 1, layer.original[1] > 0 else { return nil }
            return 100 * Double(layer.temporal[1]) / Double(layer.original[1])
          })
      ], unit: "cycles on differences, percent of those on whole activations",
      marks: [.init(value: 100, name: "whole activations")]
    ).svg()
  }

  private static func table(_ study: DefoStudy) -> ReportTable {
    func name(_ mode: DefoMode) -> String { mode == .temporal ? "differences" : "whole" }
    return ReportTable(
      columns: [
        "layer", "steps", "whole, first step", "differences, second step", "decision", "oracle: differences",
        "accuracy",
        "cycles with Defo", "with the oracle",
      ],
      rows: study.layers.map { layer in
        let oracle = layer.report.oracle
        return [
          layer.id, "\(layer.original.count)", "\(layer.original[0])",
          layer.temporal.count > 1 ? "\(layer.temporal[1])" : "-", name(layer.report.mode),
          oracle.isEmpty ? "-" : "\(oracle.count { $0 == .temporal }) of \(oracle.count)",
          layer.accuracy.map { percent($0, of: 1) } ?? "-", "\(layer.cycles)", "\(layer.oracleCycles)",
        ]
      })
  }
}
