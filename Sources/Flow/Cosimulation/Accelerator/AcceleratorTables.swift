import Foundation
import TextTable

/// A line a step and layer of a run on the accelerator.
public func acceleratorTable(_ run: AcceleratorRunResult) -> String {
  let table = TextTable<AcceleratorLayerResult> { row in
    let inputs = Double(row.zero + row.low + row.full)
    return [
      Column(title: "step", value: row.step, align: .right),
      Column(title: "layer", value: row.layer),
      Column(title: "mode", value: row.mode),
      Column(title: "commands", value: row.commands, align: .right),
      Column(title: "cycles", value: row.cycles, align: .right),
      Column(title: "beats read", value: row.beatsRead, align: .right),
      Column(title: "written", value: row.beatsWritten, align: .right),
      Column(title: "used", value: percent(row.utilisation, of: 1), align: .right),
      Column(title: "zero", value: percent(Double(row.zero), of: inputs), align: .right),
      Column(title: "low", value: percent(Double(row.low), of: inputs), align: .right),
      Column(title: "full", value: percent(Double(row.full), of: inputs), align: .right),
      Column(title: "result", value: row.firstDifference ?? "exact"),
    ]
  }
  return table.string(for: run.layers) ?? ""
}

/// A line a layer of what Defo measured and decided; empty if it did not.
public func decisionTable(_ run: AcceleratorRunResult) -> String {
  guard !run.decisions.isEmpty else { return "" }
  let table = TextTable<AcceleratorDecision> { row in
    [
      Column(title: "layer", value: row.layer),
      Column(title: "Cycle_act", value: row.originalCycles, align: .right),
      Column(title: "Cycle_diff", value: row.differenceCycles, align: .right),
      Column(title: "goes on with", value: row.usesDifferences ? "differences" : "whole activations"),
    ]
  }
  return table.string(for: run.decisions) ?? ""
}

/// A sentence about the whole run.
public func acceleratorSummary(_ run: AcceleratorRunResult) -> String {
  let model = run.modelError.isEmpty ? "0 apart from the cycle model" : run.modelError.joined(separator: "; ")
  return "\(run.circuit): \(run.commands) commands, \(run.cycles) cycles (\(model)), \(run.beatsRead) beats read,"
    + " \(run.beatsWritten) written; memory \(run.memoryDifference ?? "as the golden model has it");"
    + String(format: " %.1f s", run.seconds)
}
