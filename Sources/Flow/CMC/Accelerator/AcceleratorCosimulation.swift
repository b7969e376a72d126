import CMC
import HDL
import HDLSimulation
import Models
import Workloads

/// Runs recorded segments on the whole accelerator, one command each, behind a memory of 20 cycles latency and a beat a
/// cycle. All of memory is compared with the golden model afterwards; the stored table and the results also with the
/// trace's own values.
///
/// The preset `tiny` takes the upper left corner of each frame, the first elements of each token and the first output
/// features; the results then say so and are compared with the golden model only.
///
/// - Parameters:
///   - workload: the traces' folder, for sentences about them.
///   - progress: called with a line for each part of the work.
/// - Throws: `WorkloadError` and `FlowError` for traces that cannot be run; differences are results, not errors.
public func cosimulateCMCAccelerator(
  preset: CMCPreset, traces: [CMCTrace], workload: String, engine: Engine, progress: (String) -> Void
) throws -> [AcceleratorTraceResult] {
  let sizes = try preset.accelerator
  let segments = try traces.map { trace in
    let segment = try VideoSegment(trace, in: workload, fitting: sizes.units, cutting: preset == .tiny)
    return (segment, segment.cut == nil ? try RecordedValues(trace, segment, in: workload) : nil)
  }
  progress(
    "\(engine.name): accelerator of \(sizes.units.codec.lanes) lanes, \(sizes.beatBytes) x \(sizes.beatBytes) multipliers"
  )
  let driver = try AcceleratorDriver(sizes, engine, memory: [])
  return segments.enumerated().map { index, item in
    progress(
      "[\(index + 1)/\(segments.count)] \(item.0.id): \(item.0.frames.count) frames of \(item.0.tokens) tokens of "
        + "\(item.0.dimension) elements")
    return run(item.0, item.1, driver, preset, engine)
  }
}

private func run(
  _ segment: VideoSegment, _ recorded: RecordedValues?, _ driver: AcceleratorDriver, _ preset: CMCPreset,
  _ engine: Engine
) -> AcceleratorTraceResult {
  let sizes = driver.configuration
  let image = AcceleratorImage(segment, sizes)
  let command = image.command
  var result = AcceleratorTraceResult(
    id: segment.id, preset: preset.rawValue, engine: engine.name, frames: segment.frames.count,
    tokens: segment.tokens, dimension: segment.dimension, features: command.features)
  result.note = [segment.cut, image.note].compactMap { $0 }.joined(separator: "; ")
  driver.memory.bytes = image.bytes
  // Ten times what one segment after the other takes, searched, multiplied and stored.
  let beats = (segment.dimension + sizes.beatBytes - 1) / sizes.beatBytes
  let tiles = (command.features + sizes.beatBytes - 1) / sizes.beatBytes
  let limit = 10 * command.rows * beats * (segment.tokens + tiles) + 100_000
  var outcome: AcceleratorDriver.Outcome?
  let clock = ContinuousClock()
  let time = clock.measure { outcome = driver.run(list: 0, count: 1, limit: limit) }
  result.seconds = Double(time.components.seconds) + 1e-18 * Double(time.components.attoseconds)
  result.cycles = driver.read("cycles")
  result.counts = driver.counts
  result.denseSlices = command.rows * beats * tiles

  var comparison = Comparison()
  if let failure = driver.simulation.failures.first {
    comparison.fail("an assertion of \(failure.path) failed: \(failure.message)")
  }
  if let violation = driver.memory.violations.first { comparison.fail("AXI: \(violation)") }
  comparison.check(outcome?.interrupted, true, "the list", "interrupt")
  comparison.check(outcome?.error.rawValue, 0, "the list", "error code")
  var model = CMCAcceleratorModel(sizes.modelSizes, memory: image.bytes)
  model.run(command)
  compare(driver.memory.bytes, model, command, &comparison)
  comparison.check(result.counts, model.counts, "the golden model", "the counters")
  if let recorded { result.compared = compare(driver.memory.bytes, recorded, segment, image, &comparison) }
  result.comparisons = comparison.count
  result.firstDifference = comparison.firstDifference
  return result
}

/// Every byte of memory.
private func compare(
  _ bytes: [UInt8], _ model: CMCAcceleratorModel, _ command: ProductCommand, _ comparison: inout Comparison
) {
  for address in model.memory.indices {
    comparison.check(bytes[address], model.memory[address], "the golden model", describe(address, command))
  }
}

private func describe(_ address: Int, _ command: ProductCommand) -> String {
  let place = address - command.results.address
  guard place >= 0 else { return "byte \(address) of memory" }
  guard place < command.rows * command.results.rowStride else {
    return "byte \(address - (command.tableTarget ?? 0)) of the table"
  }
  return "result of row \(place / command.results.rowStride), feature \(place % command.results.rowStride)"
}

/// The table's decisions and references, and the results, with the trace's own values.
private func compare(
  _ bytes: [UInt8], _ recorded: RecordedValues, _ segment: VideoSegment, _ image: AcceleratorImage,
  _ comparison: inout Comparison
) -> [String] {
  let command = image.command
  var keys: [String] = []
  let others = segment.frames.indices.filter { $0 != segment.iFrame }
  for (position, frame) in others.enumerated() {
    for token in 0..<segment.tokens {
      let address = (command.tableTarget ?? 0) + 2 * (position * segment.tokens + token)
      let entry = Int(bytes[address]) | Int(bytes[address + 1]) << 8
      let row = frame * segment.tokens + token
      func place(_ what: String) -> String { "\(what) of frame \(frame), token \(token) in the stored table" }
      if let full = recorded.full {
        comparison.check(entry & 0x7FFF, full.references[row], "the trace's 'argmin'", place("reference"))
      }
      if let informative = recorded.informative {
        comparison.check(entry >> 15, informative[row], "the trace's 'informative'", place("decision"))
      }
    }
  }
  if recorded.full != nil { keys.append("argmin") }
  if recorded.informative != nil { keys.append("informative") }
  if let complete = recorded.complete {
    for (row, sums) in complete.enumerated() {
      for (feature, sum) in sums.enumerated() {
        let scale = image.scales[feature]
        let address = command.results.address + row * command.results.rowStride + feature
        comparison.check(
          Int(Int8(bitPattern: bytes[address])),
          requantised(sum + scale.bias, multiplier: scale.multiplier, shift: scale.shift), "the trace's 'out_rec'",
          "result of row \(row), feature \(feature)")
      }
    }
    keys.append("out_rec")
  }
  return keys
}
