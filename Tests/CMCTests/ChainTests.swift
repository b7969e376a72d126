import CMC
import HDLSimulation
import HDLTesting
import HDLVerilator
import Models
import Testing
import Workloads

/// A recorded segment through all units of the `small` preset, one after the other.
@Suite struct ChainTests {
  /// The codec decides, the engine multiplies what is informative, the recovery engine copies the rest: each token ends
  /// with the int8 results of its source.
  @Test func aSegmentIsCompleteAfterRecovery() throws {
    let sizes = try CMCPreset.small.configuration
    let trace = try RecordedTokens.trace("bbb_tsfL1_n4")
    let frames = try trace.tokenFrames().values
    let tensor = try trace.tensor("w", .int8)
    // One output tile: eight columns of K.
    let w = tensor.integers.split(tensor.shape[1]).map { Array($0[64..<72]) }
    let scales = (0..<8).map { GEMMBench.Scale(bias: 100 * $0, multiplier: 30_000 + $0, shift: 23) }

    let others = frames.indices.filter { $0 != trace.iFrame }
    let matches = try CodecBench(sizes.codec, .verilator).run(
      CodecJob(
        references: frames[trace.iFrame], frames: others.map { frames[$0] }, skippedFrame: trace.iFrame,
        isSigned: true, threshold: trace.mainThreshold)
    ).matches
    let informative = (0..<trace.frames).map { frame in
      frame == trace.iFrame
        ? Array(0..<trace.tokens) : matches.filter { $0.frame == frame && $0.informative }.map(\.token)
    }
    let vectors = (0..<trace.frames).map { frame in
      matches.filter { $0.frame == frame && !$0.informative }.map { RecoveryBench.Vector($0.token, $0.reference) }
    }

    let gemm = try GEMMBench(sizes.gemm, .verilator)
    let results = informative.enumerated().map { frame, tokens in
      gemm.run(tokens.map { frames[frame][$0] }, entries: tokens, w: w, scales: scales).results
    }

    let recovery = try RecoveryBench(table: sizes.tables, buffers: sizes.frameBuffers, .verilator)
    recovery.decide(vectors)
    for (token, entry) in results[trace.iFrame] { recovery.write(entry, token, .referenceA) }
    var complete: [[Int]] = []
    var position = 0
    for frame in 0..<trace.frames {
      for (token, entry) in results[frame] { recovery.write(entry, token, .currentA) }
      let count = vectors[frame].count
      #expect(recovery.recover([count], from: position) == RecoveryCycles.run([count]))
      position += count
      complete += recovery.read(.currentA, entries: trace.tokens)
    }

    let rows = frames.flatMap { $0 }
    let sources = try trace.tensor("src", .int32).integers
    let expected = denseProduct(sources.map { rows[$0] }, w).map { sums in
      zip(sums, scales).map { requantised($0 + $1.bias, multiplier: $1.multiplier, shift: $1.shift) }
    }
    #expect(complete == expected)
    #expect(Set(complete.flatMap { $0 }).count > 50)
    #expect(recovery.simulation.failures.isEmpty)
  }
}
