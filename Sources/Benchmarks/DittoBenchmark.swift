import Ditto
import Flow
import Foundation
import HDL
import HDLSimulation
import HDLVerilator
import HDLVerilog
import Models

/// The figures that Ditto is to reach: exactness and cycles of all recorded layers, utilisation, speed against ITC.
///
/// - Parameter workload: a folder of traces.
func dittoBenchmark(workload: String, progress: @escaping @Sendable (String) -> Void) throws -> [Measurement] {
  let layers = try readRecordedLayers(workload)
  let results = try cosimulate(layers, preset: .small, designs: [.ditto], engine: .verilator, progress: progress)
  let ditto = results.compactMap { $0.result(.ditto) }
  let long = zip(results, ditto).filter { $0.0.k >= 512 }
  let used = long.reduce(0) { $0 + $1.1.utilisation * Double($1.1.cycles) }
  var result = [
    Measurement(
      "ditto_differing_layers", Double(ditto.count { $0.firstDifference != nil }), "layers",
      against: "of \(ditto.count) recorded ones on the small preset; goal 0"),
    Measurement(
      "ditto_model_apart", Double(ditto.map(\.worstModelError).max() ?? 0), "cycles",
      against: "cycle model against the circuit; goal 0"),
    Measurement(
      "ditto_recorded_utilisation", used / Double(max(1, long.reduce(0) { $0 + $1.1.cycles })), "ratio",
      against: "recorded layers of K >= 512 as built, weight loading and first steps included"),
  ]
  let mix = DifferenceMix.paperAverage
  for (rows, goal) in [(1, 0.92), (16, 0.85)] {
    progress("utilisation of \(rows) rows")
    let study = OperandDeliveryStudy(tileDepth: 1024)
    let measured = study.measure(.laneQueues, mix.rows(rows * 32, inputs: 1024, seed: 3), rows: rows)
    result += [
      Measurement(
        "ditto_utilisation_\(rows)", measured.utilisation, "ratio",
        against: "the paper's average mix, K = 1024, no recorded layer is so long; goal \(goal)"),
      Measurement(
        "ditto_speed_\(rows)", measured.effectiveMultiplications / (4 * AcceleratorDesign.itc.unitsPerDittoElement),
        "ratio", against: "ITC of equal area, the same mix and K, computation only; goal 2.2, ceiling 2.39"),
    ]
  }
  return result
}

/// The compute unit at the paper's size: emission, and a recorded layer on the built-in engine, whose programs do not grow
/// with an array's elements, and verilated.
func paperBenchmark(workload: String, progress: @escaping @Sendable (String) -> Void) throws -> [Measurement] {
  progress("emission of the paper's compute unit")
  let unit = try ComputePreset.paper.configuration()
  let start = processorTime()
  let design = try elaborate(ComputeUnit(unit)).design
  let text = try emitVerilog(design)
  let emission = processorTime() - start
  var result = [
    Measurement(
      "paper_emit", emission, "s",
      against: "\(unit.elements) elements, \(text.files.reduce(0) { $0 + $1.text.utf8.count } / 1024) KB; goal 1")
  ]
  progress("the built-in engine on the paper's compute unit")
  let clock = ContinuousClock()
  let build = try clock.measure { _ = try Engine.interpreter.make(design) }
  result.append(
    Measurement(
      "paper_build", Double(build.components.seconds) + Double(build.components.attoseconds) * 1e-18, "s",
      against: "the built-in engine, from the netlist"))
  let layer = try readRecordedLayers(workload, named: ["m1_conv1"])
  let whole = try cosimulate(layer, preset: .paper, designs: [.ditto], engine: .interpreter, jobs: 1) { progress($0) }
  guard let ditto = whole.first?.result(.ditto) else { return result }
  result += [
    Measurement(
      "paper_differences", ditto.isExact ? 0 : 1, "layers",
      against: "\(layer[0].id), \(ditto.cycles) cycles; \(ditto.firstDifference ?? "exact")"),
    Measurement(
      "paper_rate", Double(ditto.cycles) / ditto.circuitSeconds, "cycles/s", against: "driven with the recorded layer"),
    Measurement("paper_memory", peakMemory(), "MB", against: "peak of this process so far"),
  ]
  return try result + verilatedPaper(layer, progress: progress)
}

/// The same layer on the verilated unit.
private func verilatedPaper(
  _ layer: [RecordedLayer], progress: @escaping @Sendable (String) -> Void
) throws -> [Measurement] {
  progress("Verilator on the paper's compute unit: some minutes")
  let record = BuildRecord()
  var options = VerilatorOptions()
  options.report = { record.report = $0 }
  let whole = try cosimulate(layer, preset: .paper, designs: [.ditto], engine: .verilator(options), jobs: 1) {
    progress($0)
  }
  guard let ditto = whole.first?.result(.ditto), let report = record.report else { return [] }
  let source =
    report.isCached
    ? "model from the cache"
    : "verilated in \(Int(report.verilateSeconds)) s, compiled in \(Int(report.compileSeconds)) s, "
      + "\(report.generatedBytes / 1_000_000) MB of C++"
  return [
    Measurement("paper_verilator_build", report.totalSeconds, "s", against: source),
    Measurement(
      "paper_verilator_differences", ditto.isExact ? 0 : 1, "layers",
      against: "\(layer[0].id), \(ditto.cycles) cycles; \(ditto.firstDifference ?? "exact")"),
    Measurement(
      "paper_verilator_rate", Double(ditto.cycles) / ditto.circuitSeconds, "cycles/s",
      against: "driven with the recorded layer"),
    Measurement("paper_verilator_memory", peakMemory(), "MB", against: "peak of this process so far"),
  ]
}

/// Keeps what an engine tells about its build.
private final class BuildRecord: @unchecked Sendable {
  private let lock = NSLock()
  private var stored: BuildReport?
  var report: BuildReport? {
    get { lock.withLock { stored } }
    set { lock.withLock { stored = newValue } }
  }
}
