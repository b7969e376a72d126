import Ditto
import HDLSimulation
import Models
import Workloads

/// Runs recorded layers on a compute unit of this configuration, as `apus simulate ditto` does, for a sweep.
func cosimulate(_ configuration: ComputeConfiguration, traces: [DittoTrace], engine: Engine) throws -> [LayerResult] {
  let setup = try DesignSetup(.ditto, .small, configuration: configuration)
  let bench = try setup.bench(engine)
  return try traces.map { trace in
    let layer = try RecordedLayer(trace)
    let result = try layer.run(on: bench, setup)
    let apart = "the cycle model is \(result.worstModelError) cycles apart"
    return LayerResult(
      id: layer.id, steps: layer.steps, sums: result.results, cycles: result.cycles,
      denseCycles: Int(setup.itcCycles(of: layer).rounded()),
      firstDifference: result.firstDifference ?? (result.worstModelError == 0 ? nil : apart))
  }
}
