import CMC
import Flow
import HDL
import HDLSimulation
import HDLVerilator
import HDLVerilog
import Workloads

/// The accelerator at the sizes of the preset `paper`, 1024 lanes and 32 x 32 multipliers: emission, verilating and
/// compiling, and one recorded segment.
///
/// - Parameter workload: a folder of CMC traces.
public func cmcPaperBenchmark(workload: String, progress: (String) -> Void) throws -> [Measurement] {
  progress("emission of the paper's accelerator")
  let start = processorTime()
  let design = try elaborate(CMCAccelerator(CMCPreset.paper.accelerator)).design
  let text = try emitVerilog(design)
  let emission = processorTime() - start
  progress("Verilator builds the paper's accelerator")
  let children = childTime()
  let clock = ContinuousClock()
  let build = try clock.measure { _ = try Engine.verilator.make(design) }
  let compilation = childTime() - children
  let traces = try readCMCTraces(workload).filter { $0.id == "carphone_dinoL2_n8" }
  let results = try cosimulateCMCAccelerator(
    preset: .paper, traces: traces, workload: workload, engine: .verilator, progress: progress)
  let bytes = text.files.reduce(0) { $0 + $1.text.utf8.count }
  var result = [
    Measurement("cmc_paper_emit", emission, "s", against: "\(bytes / 1024) KB of Verilog; goal 1"),
    Measurement(
      "cmc_paper_build", Double(build.components.seconds) + Double(build.components.attoseconds) * 1e-18, "s",
      against: "\(Int(compilation)) s of processor time in Verilator and the compiler; 0: it was built before"),
  ]
  for trace in results {
    result += [
      Measurement(
        "cmc_paper_differences", trace.isExact ? 0 : 1, "traces",
        against: "\(trace.id), \(trace.cycles) cycles; \(trace.firstDifference ?? "exact")"),
      Measurement("cmc_paper_rate", trace.rate, "cycles/s", against: "one recorded segment, memory in Swift"),
    ]
  }
  return result + [Measurement("cmc_paper_memory", peakMemory(), "MB", against: "peak of this process so far")]
}
