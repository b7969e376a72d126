import Ditto
import Foundation
import Models
import TextTable

/// A line a layer of what Ditto made of it.
public func layerTable(_ layers: [LayerCosimulation]) -> String {
  let rows = layers.compactMap { layer in layer.result(.ditto).map { (layer, $0) } }
  let table = TextTable<(LayerCosimulation, DesignLayerResult)> { row in
    let (layer, result) = row
    let inputs = Double((result.zero ?? 0) + (result.low ?? 0) + (result.full ?? 0))
    return [
      Column(title: "layer", value: layer.id),
      Column(
        title: "M x K x N", value: "\(layer.heads > 1 ? "\(layer.heads) x " : "")\(layer.m)x\(layer.k)x\(layer.n)"),
      Column(title: "steps", value: layer.steps, align: .right),
      Column(title: "cycles", value: result.cycles, align: .right),
      Column(title: "model", value: apart(result), align: .right),
      Column(title: "used", value: percent(result.utilisation, of: 1), align: .right),
      Column(title: "zero", value: percent(Double(result.zero ?? 0), of: inputs), align: .right),
      Column(title: "low", value: percent(Double(result.low ?? 0), of: inputs), align: .right),
      Column(title: "full", value: percent(Double(result.full ?? 0), of: inputs), align: .right),
      Column(title: "ITC cycles", value: Int(layer.itcCycles.rounded()), align: .right),
      Column(title: "speed", value: times(layer.itcCycles / Double(max(1, result.cycles))), align: .right),
      Column(title: "later steps", value: times(layer.laterSpeed(result, factor: 1)), align: .right),
      Column(title: "result", value: result.firstDifference ?? "exact"),
    ]
  }
  return table.string(for: rows) ?? ""
}

/// A line a design: all layers together.
public func designTable(
  _ layers: [LayerCosimulation], preset: ComputePreset, configuration: ComputeConfiguration? = nil
) throws -> String {
  let itc = layers.reduce(0) { $0 + $1.itcCycles }
  let rows = try (layers.first?.designs.map(\.design) ?? []).map { design in
    (
      try DesignSetup(design, preset, configuration: configuration),
      layers.compactMap { layer in layer.result(design).map { (layer, $0) } }
    )
  }
  let table = TextTable<(DesignSetup, [(LayerCosimulation, DesignLayerResult)])> { row in
    let (setup, results) = row
    let cycles = results.reduce(0) { $0 + $1.1.cycles }
    let used = results.reduce(0) { $0 + $1.1.utilisation * Double($1.1.cycles) }
    let equalArea = results.reduce(0) { $0 + $1.1.equalAreaCycles }
    let first = results.first { $0.1.firstDifference != nil }
    return [
      Column(title: "design", value: setup.design.title),
      Column(title: "circuit", value: setup.size),
      Column(title: "results compared", value: results.reduce(0) { $0 + $1.1.results }, align: .right),
      Column(title: "cycles", value: cycles, align: .right),
      Column(
        title: "model", value: results.map(\.1).max { $0.worstModelError < $1.worstModelError }.map(apart) ?? "",
        align: .right),
      Column(title: "used", value: percent(used, of: Double(cycles)), align: .right),
      Column(title: "cycles at equal area", value: Int(equalArea.rounded()), align: .right),
      Column(title: "speed", value: times(itc / max(1, equalArea)), align: .right),
      Column(title: "later steps", value: times(later(setup, results)), align: .right),
      Column(title: "seconds", value: String(format: "%.1f", results.reduce(0) { $0 + $1.1.seconds }), align: .right),
      Column(title: "result", value: first.map { "\($0.0.id): \($0.1.firstDifference ?? "")" } ?? "exact"),
    ]
  }
  return table.string(for: rows) ?? ""
}

/// Speed against ITC without the first steps, all layers together.
private func later(_ setup: DesignSetup, _ results: [(LayerCosimulation, DesignLayerResult)]) -> Double {
  let itc = results.reduce(0) { $0 + $1.0.itcCycles * Double($1.0.steps - 1) / Double($1.0.steps) }
  let own = results.reduce(0) { $0 + $1.1.cycles - $1.1.firstStepCycles }
  return itc / max(1, Double(own) * setup.equalAreaFactor)
}

extension LayerCosimulation {
  /// Speed against ITC without the first step, which is one of few here and one of many in a whole run.
  func laterSpeed(_ result: DesignLayerResult, factor: Double) -> Double {
    let itc = itcCycles * Double(steps - 1) / Double(steps)
    return itc / max(1, Double(result.cycles - result.firstStepCycles) * factor)
  }
}

private func apart(_ result: DesignLayerResult) -> String { "\(result.worstModelError) apart" }

/// Such as `2.31x`.
func times(_ ratio: Double) -> String { String(format: "%.2fx", ratio) }
