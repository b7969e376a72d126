import CMC
import HDLSimulation
import HDLTesting
import HDLVerilator
import Models
import Testing
import Workloads

/// Recorded tokens and weights through the GEMM engine of the `small` preset: 8 rows of 8 multipliers.
@Suite struct GEMMTraceTests {
  /// Only the kept rows are multiplied, frame by frame with their token numbers as entries; their sums are the recorded
  /// condensed Q, K, V, and copied along the recorded sources the recorded complete ones. Of each of Q, K and V eight
  /// columns, which is one output tile.
  @Test func condensedProductsAreTheRecordedOnes() throws {
    let bench = try GEMMBench(CMCPreset.small.configuration.gemm, .verilator)
    for trace in try RecordedTokens.all() where trace.has("w") {
      let (frames, areSigned) = try trace.tokenFrames()
      let tensor = try trace.tensor("w", .int8)
      let columns = stride(from: 0, to: tensor.shape[1], by: 64).flatMap { $0..<($0 + 8) }
      let w = tensor.integers.split(tensor.shape[1]).map { row in columns.map { row[$0] } }
      let features = columns.count
      // Pixels are brought to the range of int8, and what that takes away comes back with the bias.
      let shift = areSigned ? 0 : 128
      let scales = (0..<features).map { feature in
        GEMMBench.Scale(bias: shift * w.reduce(0) { $0 + $1[feature] }, multiplier: 40_000, shift: 27)
      }
      let kept = try trace.tensor("kept_rows", .int32).integers
      let expected = try trace.tensor("out_kept", .int32).integers.split(tensor.shape[1])
      var results: [[Int]] = []
      var cycles = 0
      var streaming = 0
      for (frame, tokens) in frames.enumerated() {
        let entries = kept.filter { $0 / trace.tokens == frame }.map { $0 % trace.tokens }
        let outcome = bench.run(
          entries.map { tokens[$0].map { $0 - shift } }, entries: entries, w: w, scales: scales)
        results += entries.map { outcome.sums[$0] ?? [] }
        for entry in entries {
          #expect(
            outcome.results[entry] == outcome.sums[entry]?.map { requantised($0, multiplier: 40_000, shift: 27) })
        }
        let tiles = (0..<((features + 7) / 8)).flatMap { _ in
          (0..<((w.count + 7) / 8)).map { GEMMCycles.Tile(tokens: entries.count, isFirst: $0 == 0) }
        }
        #expect(outcome.cycles == GEMMCycles(rows: 8).run(tiles).cycles)
        cycles += outcome.cycles
        streaming += outcome.streaming
      }
      #expect(results == expected.map { row in columns.map { row[$0] } })
      let complete = recovered(
        results, keptRows: kept, sources: try trace.tensor("src", .int32).integers)
      let recorded = try trace.tensor("out_rec", .int32).integers.split(tensor.shape[1])
      #expect(complete == recorded.map { row in columns.map { row[$0] } })
      print("\(trace.id): multipliers busy in \(Double(streaming * 1000 / cycles) / 10) % of \(cycles) cycles")
      #expect(Double(streaming) / Double(cycles) >= 0.95)
    }
    #expect(bench.simulation.failures.isEmpty)
  }
}
