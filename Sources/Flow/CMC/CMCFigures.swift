import CMC
import Models

/// A figure that CMC has to reach.
public struct CMCFigure: Codable, Sendable {
  public let name: String
  public let value: Double
  public let unit: String
  /// What is wanted, in words.
  public let target: String
  public let isReached: Bool

  init(_ name: String, _ value: Double, _ unit: String, atMost limit: Double) {
    (self.name, self.value, self.unit) = (name, value, unit)
    target = "at most \(figure(limit))"
    isReached = value <= limit + 1e-9
  }

  init(_ name: String, _ value: Double, _ unit: String, atLeast limit: Double) {
    (self.name, self.value, self.unit) = (name, value, unit)
    target = "at least \(figure(limit))"
    isReached = value >= limit - 1e-9
  }
}

/// The figures of the whole accelerator: recorded segments, and made-up ones where the codec or the product is longer.
public func acceleratorFigures(_ results: [AcceleratorTraceResult], _ overlaps: [OverlapStudy]) -> [CMCFigure] {
  [
    CMCFigure("cmc.accelerator.traces.different", Double(results.count { !$0.isExact }), "traces", atMost: 0),
    CMCFigure(
      "cmc.accelerator.macs.against.informative",
      results.map {
        abs(Double($0.counts.slices * $0.counts.decided) / Double($0.denseSlices * $0.counts.informative) - 1)
      }.max() ?? 0, "ratio", atMost: 0.03),
    CMCFigure("cmc.accelerator.overlap.different", Double(overlaps.count { !$0.isExact }), "commands", atMost: 0),
  ]
    + overlaps.map {
      CMCFigure(
        "cmc.accelerator.overlap.\($0.searchCycles > $0.slices ? "codec" : "product").longer", $0.overlap, "ratio",
        atMost: 1.05)
    }
}

/// The figures from results of co-simulation and from the cycle models at the sizes of the paper preset.
public func cmcFigures(_ results: [CMCTraceResult]) throws -> [CMCFigure] {
  let sizes = try CMCPreset.paper.configuration
  let codec = SADCodecCycles(
    groups: sizes.codec.groups, groupWidth: sizes.codec.groupWidth, candidates: sizes.codec.candidates)
  let search = codec.run(.init(references: 196, tokens: 196, frames: 7, dimension: 768))
  var figures = [
    CMCFigure("cmc.traces.different", Double(results.count { !$0.isExact }), "traces", atMost: 0),
    CMCFigure("cmc.traces.compared", Double(results.reduce(0) { $0 + $1.comparisons }), "values", atLeast: 1),
    CMCFigure("cmc.model.apart", Double(results.reduce(0) { $0 + $1.modelDifference }), "cycles", atMost: 0),
    CMCFigure("cmc.codec.lanes.busy", results.map(\.lanesBusy).min() ?? 0, "ratio", atLeast: 0.95),
    CMCFigure("cmc.codec.paper.searching", Double(search.searching), "cycles", atMost: 201_684),
    CMCFigure(
      "cmc.codec.paper.lanes.busy", Double(search.searching) / Double(search.cycles), "ratio", atLeast: 0.95),
  ]
  let products = results.filter { $0.product != nil }
  if let busy = products.compactMap(\.multipliersBusy).min() {
    figures.append(CMCFigure("cmc.gemm.multipliers.busy", busy, "ratio", atLeast: 0.95))
  }
  let apart = products.compactMap { result in result.multiplicationShare.map { abs($0 / result.keptShare - 1) } }
  if let worst = apart.max() {
    figures.append(CMCFigure("cmc.gemm.macs.against.informative", worst, "ratio", atMost: 0.03))
  }
  let recoveries = results.compactMap(\.recovery).filter { $0.commands > 0 }
  if let worst = recoveries.map({ Double($0.cycles - $0.copies) / Double($0.commands) }).max() {
    figures.append(CMCFigure("cmc.recovery.latency", worst, "cycles a tile", atMost: 2))
  }
  let traffic = CondensingTraffic(
    rows: 1568, kept: 784, inputs: 768, outputs: 2304, referenceBits: CondensingTraffic.referenceBits(196))
  figures.append(CMCFigure("cmc.traffic.condensed.half", traffic.condensedShare, "ratio", atMost: 0.65))
  for shape in [VideoTransformerShape.timeSformerB, .timeSformerHR] {
    let model = CondensedModelCycles(shape: shape, codec: codec, rows: sizes.gemm.rows, width: sizes.gemm.width)
    let result = model.run(.init(products: .allLinear, tokenShare: 0.5))
    figures.append(CMCFigure("cmc.paper.\(shape.name).overlap", result.overlap, "ratio", atMost: 1.05))
  }
  return figures
}
