import Foundation
import Models
import Workloads

extension ReportDocument {
  /// Whole diffusion models at the paper's size: speed-up beside the paper's figures, and rooflines.
  static func wholeModels(_ shapes: [String]) throws -> Section {
    guard !shapes.isEmpty else {
      return Section(title: "Ditto: whole models", blocks: [.paragraph("No tables of layers were given.")])
    }
    let options = try ModelReportOptions(shapes: shapes)
    let report = try ModelReport(options)
    let models = report.rows.map(\.model).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let designs = report.rows.map(\.design).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    func chart(_ title: String, _ unit: String, _ marks: [BarChart.Mark], _ value: (ModelReportRow) -> Double) -> String
    {
      BarChart(
        title: title, categories: models,
        series: designs.map { design in
          .init(
            name: design,
            values: models.map { model in
              report.rows.first { $0.model == model && $0.design == design }.map(value)
            })
        }, unit: unit, marks: marks
      ).svg()
    }
    var blocks: [Block] = [
      .paragraph(
        "Layers of whole models on 39,398 of Ditto's elements and baselines of equal area, by the cycle models, with the "
          + "paper's shares of differences, \(options.steps) steps, 1.5 TB/s at 1 GHz and 112 MB for the state of the step "
          + "before. docs/ditto/results.md says where this and the paper part."),
      .heading("Speed-up"),
      .picture(
        chart(
          "Speed-up of whole models", "speed-up against ITC of equal area",
          [.init(value: 1.5, name: "paper: up to 1.5")]
        ) { $0.speed }, caption: "Speed against ITC, all layers and steps."),
      .picture(
        chart("Memory accesses", "bytes moved, against ITC", [.init(value: 1.56, name: "paper with Defo: 1.56")]) {
          $0.memoryAccesses
        }, caption: "Bytes that are read and written, against ITC. The paper has 2.75 without Defo, 1.56 with it."),
      .table(
        ReportTable(
          columns: ["model", "design", "Mcycles", "speed against ITC", "memory accesses", "waiting for memory"],
          rows: report.rows.map {
            [
              $0.model, $0.design, decimal($0.cycles / 1e6, 2), decimal($0.speed, 2), decimal($0.memoryAccesses, 2),
              percent($0.stallShare, of: 1),
            ]
          })),
      .table(
        ReportTable(
          columns: ["figure", "the paper"],
          rows: [
            ["speed of Ditto against ITC", "up to 1.5"], ["memory accesses without Defo", "2.75"],
            ["memory accesses with Defo", "1.56"], ["gain by Defo", "18.3 %"],
            ["layers that Defo takes back", "14.4 %"],
          ])),
      .heading("Rooflines"),
      .paragraph(
        "A layer of one later step: multiplications of dense int8 execution against bytes moved. The roofs are the memory's "
          + "bandwidth, the multipliers of whole activations (two nibbles each), and Ditto's 4-bit lanes if no difference "
          + "were zero. Zeros that are skipped lift layers above the lanes. Layers that move nothing are left out."),
    ]
    let scale = PaperScale(options.statistics, loadedInputs: options.loadedInputs)
    for path in shapes {
      let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
      let layers = try readShapeTable(path).map(ModelLayer.init)
      let evaluation = ModelEvaluation(layers, scale, options.memory, steps: options.steps)
      blocks.append(
        contentsOf: roofline(name, layers, scale, options.memory, isResident: evaluation.stateIsResident))
    }
    return Section(title: "Ditto: whole models", blocks: blocks)
  }

  private static func roofline(
    _ name: String, _ layers: [ModelLayer], _ scale: PaperScale, _ memory: MemorySystem, isResident: Bool
  ) -> [Block] {
    func ditto(_ mode: DifferenceMode) -> [LayerRates] {
      LayerRates.ditto(layers, scale, memory, mode, stateIsResident: isResident)
    }
    let series: [(name: String, rates: [LayerRates])] = [
      ("ITC", LayerRates.itc(layers, scale, memory)), ("Ditto, whole activations", ditto(.original)),
      ("Ditto, differences", ditto(.temporal)),
    ]
    let intensities = series.flatMap(\.rates).map(\.multiplicationsPerByte)
    guard let least = intensities.min(), let most = intensities.max() else { return [] }
    let units = Double(AcceleratorDesign.ditto.paperUnits)
    func roof(_ name: String, _ peak: Double) -> ScatterChart.Line {
      .init(
        name: name,
        points: [(min(peak / memory.bytesPerCycle, most), peak), (max(most, peak / memory.bytesPerCycle), peak)])
    }
    let highest = 4 * units
    let slope = ScatterChart.Line(
      name: "", points: [(least, least * memory.bytesPerCycle), (highest / memory.bytesPerCycle, highest)])
    let chart = ScatterChart(
      title: "Roofline, \(name)", horizontal: "multiplications a byte", vertical: "multiplications a cycle",
      series: series.map { one in
        .init(
          name: one.name,
          points: one.rates.map {
            .init(x: $0.multiplicationsPerByte, y: $0.multiplicationsPerCycle, name: "\($0.name), \(one.name)")
          })
      }, lines: [slope, roof("4-bit lanes", 4 * units), roof("whole activations", 2 * units)], isLogarithmic: true)
    let state = isResident ? "stays on chip" : "goes through memory"
    return [
      .picture(chart.svg(), caption: "\(name), \(layers.count) layers; the state of the step before \(state)."),
      .table(
        ReportTable(
          columns: ["\(name)", "layers", "multiplications a byte", "multiplications a cycle", "bound by memory"],
          rows: series.map { one in
            let rates = one.rates
            let work = Double(rates.reduce(0) { $0 + $1.multiplications })
            let bound = rates.count { $0.cycles <= $0.bytes / memory.bytesPerCycle * 1.000001 }
            return [
              one.name, "\(rates.count)", decimal(work / rates.reduce(0) { $0 + $1.bytes }, 1),
              decimal(work / rates.reduce(0) { $0 + $1.cycles }, 0), "\(bound) layers",
            ]
          })),
    ]
  }
}
