import CMC
import HDL
import HDLSimulation
import Models
import Workloads

/// Runs recorded tokens through CMC's units: the codec searches, its decisions fill the tables, the GEMM engine multiplies
/// what the tables call informative, and the recovery engine completes the results in the frame buffers. Least sums,
/// references, decisions, lists, sums and results are compared with the golden model and with the trace's own values.
///
/// The preset `tiny` takes the upper left corner of each frame, the first elements of each token and the first output
/// features; the results then say so and are compared with the golden model only.
///
/// - Parameters:
///   - workload: the traces' folder, for sentences about them.
///   - progress: called with a line for each part of the work.
/// - Throws: `WorkloadError` and `FlowError` for traces that cannot be run; differences are results, not errors.
public func cosimulateCMC(
  preset: CMCPreset, traces: [CMCTrace], workload: String, engine: Engine, progress: (String) -> Void
) throws -> [CMCTraceResult] {
  let sizes = try preset.configuration
  // Everything is read before anything runs, so that a bad file is known at once.
  let segments = try traces.map { trace in
    let segment = try VideoSegment(trace, in: workload, fitting: sizes, cutting: preset == .tiny)
    return (segment, segment.cut == nil ? try RecordedValues(trace, segment, in: workload) : nil)
  }
  progress("\(engine.name): codec of \(sizes.codec.lanes) lanes")
  let codec = try CodecDriver(sizes.codec, engine)
  progress("\(engine.name): tables, recovery engine and frame buffers")
  let recovery = try RecoveryDriver(sizes, engine)
  var gemm: GEMMDriver?
  if segments.contains(where: { $0.0.weights != nil }) {
    progress("\(engine.name): GEMM engine of \(sizes.gemm.rows) x \(sizes.gemm.width) multipliers")
    gemm = try GEMMDriver(sizes.gemm, engine)
  }
  return try segments.enumerated().map { index, item in
    let (segment, recorded) = item
    func say(_ what: String) { progress("[\(index + 1)/\(segments.count)] \(segment.id): \(what)") }
    var run = SegmentRun(segment, recorded, sizes, engine.name)
    say("\(segment.frames.count) frames of \(segment.tokens) tokens of \(segment.dimension) elements: search")
    try run.search(on: codec)
    try run.searchVectors(on: codec)
    say("\(run.result.keptRows) of \(run.result.rows) tokens informative: tables, product, recovery")
    try run.complete(on: gemm, recovery)
    let failures = codec.simulation.failures + recovery.simulation.failures + (gemm?.simulation.failures ?? [])
    return run.finished(failures)
  }
}
