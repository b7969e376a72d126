import Ditto
import Foundation
import HDLSimulation
import Models
import Testing
import VectorProcessing
import Workloads

/// The vector processing unit on sums of recorded layers, step by step: each step brings what has changed and the sums
/// that the unit gave for the step before.
@Suite struct RecordedSumsTests {
  @Test(
    arguments: quickEngines,
    [
      ("dit_ddim50_b2_qkv", VectorFunctionModel.identity), ("dit_ddim50_b3_fc1", .gelu), ("dit_ddim50_b2_qk", .softmax),
      ("unet_ddim50_a2_qk", .softmax), ("unet_ddim50_a2_proj", .normalisation), ("unet_ddim50_m1_temb", .silu),
    ])
  func rows(engine: Engine, layer: (id: String, function: VectorFunctionModel)) throws {
    let trace = try #require(try readDittoTraces(workloads).first { $0.id == layer.id })
    let y = try trace.tensor("y", .int32)
    let width = y.shape.last!
    let rows = split(y.integers, width)
    try run(layer.function, split(rows, rows.count / y.shape[0]), channels: min(width, 256), engine)
  }

  /// A convolution's map as rows of a group each: GroupNorm with 8 groups and SiLU.
  @Test(arguments: quickEngines)
  func groups(engine: Engine) throws {
    let trace = try #require(try readDittoTraces(workloads).first { $0.id == "unet_ddim50_m1_conv1" })
    let y = try trace.tensor("y", .int32)
    let pixels = split(y.integers, y.shape[3])
    let steps = split(pixels, pixels.count / y.shape[0]).map { map in
      (0..<8).map { group in map.flatMap { $0[(12 * group)..<(12 * group + 12)] } }
    }
    try run(.normalisationSiLU, steps, channels: 12, engine)
  }

  private func run(
    _ function: VectorFunctionModel, _ steps: [[[Int]]], channels: Int, _ engine: Engine
  ) throws {
    let bench = try VectorBench(
      try VectorProcessingConfiguration(lanes: 4, rowVectors: 256, parameterVectors: 64), on: engine)
    var random = RandomSource(31)
    let rows = steps.map { Array($0.prefix(3)) }
    let peak = rows.joined().joined().reduce(1) { max($0, abs($1)) }
    let target = function == .identity ? 127.0 : 8192.0
    var model = try randomModel(function, channels: channels, scale: target / Double(peak), &random)
    var stored: [[Int]]?
    for (step, whole) in rows.enumerated() {
      let change = step == 0 ? whole : zip(whole, rows[step - 1]).map { zip($0, $1).map(-) }
      model.addsBias = step == 0
      let outcome = bench.run(model, change, previous: stored, &random)
      let sums = change.indices.map { model.sums(change[$0], previous: stored?[$0]) }
      // The bias of the first step stays in the sums.
      model.addsBias = true
      #expect(sums == whole.map { model.sums($0, previous: nil) }, "step \(step)")
      #expect(outcome.sums == sums, "step \(step)")
      #expect(outcome.results == sums.map(model.results), "step \(step)")
      stored = outcome.sums
    }
    #expect(bench.sim.failures.map(\.message) == [])
  }

  private func split<T>(_ values: [T], _ length: Int) -> [[T]] {
    stride(from: 0, to: values.count, by: length).map { Array(values[$0..<($0 + length)]) }
  }
}

/// The recorded activations of the package.
let workloads = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("workloads/ditto").path
