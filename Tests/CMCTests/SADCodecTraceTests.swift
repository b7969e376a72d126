import CMC
import HDLSimulation
import HDLTesting
import HDLVerilator
import Models
import Testing
import Workloads

/// Recorded tokens through the codec of the `small` preset: 128 lanes.
@Suite struct SADCodecTraceTests {
  static let small = SADCodecCycles(groups: 8, groupWidth: 16, candidates: 4)
  static let paper = SADCodecCycles(groups: 16, groupWidth: 64, candidates: 4)

  private func job(_ trace: CMCTrace, frames: Int) throws -> CodecJob {
    let (values, areSigned) = try trace.tokenFrames()
    let others = values.indices.filter { $0 != trace.iFrame }.prefix(frames)
    return CodecJob(
      references: values[trace.iFrame], frames: others.map { values[$0] }, skippedFrame: trace.iFrame,
      isSigned: areSigned, threshold: trace.mainThreshold)
  }

  /// Compares with the recorded values themselves; returns the share of cycles in which the lanes compared.
  @discardableResult
  private func check(
    _ job: CodecJob, _ trace: CMCTrace, _ suffix: String, _ bench: CodecBench, _ cycles: SADCodecCycles = small
  ) throws -> Double {
    let outcome = bench.run(job)
    let sums = try trace.tensor("sad_min\(suffix)", .int32).integers.split(trace.tokens)
    let references = try trace.tensor("argmin\(suffix)", .int16).integers.split(trace.tokens)
    let maps = try trace.tensor("informative", .uint8).integers.split(trace.tokens)
    let map = maps[(trace.thresholds.firstIndex(of: trace.mainThreshold)! * trace.frames)...]
    #expect(outcome.matches.count == job.frames.count * trace.tokens)
    for match in outcome.matches {
      #expect(match.sad == sums[match.frame][match.token])
      #expect(match.reference == references[match.frame][match.token])
      if suffix.isEmpty {
        #expect(match.informative == (map[map.startIndex + match.frame][match.token] == 1))
      }
    }
    let model = cycles.run(job.cycleCommand)
    #expect(outcome.cycles == model.cycles)
    #expect(outcome.searching == model.searching)
    return Double(outcome.searching) / Double(outcome.cycles)
  }

  @Test func recordedSearches() throws {
    let bench = try CodecBench(CMCPreset.small.configuration.codec, .verilator)
    for trace in try RecordedTokens.all() {
      let job = try job(trace, frames: trace.frames - 1)
      let busy = try check(job, trace, "", bench)
      print("\(trace.id): lanes busy in \((busy * 1000).rounded() / 10) % of all cycles of a full search")
      #expect(busy >= 0.95)
      for radius in 1...2 {
        var windowed = job
        windowed.range = .window(radius: radius, columns: trace.grid[1])
        try check(windowed, trace, "_w\(radius)", bench)
      }
    }
    #expect(bench.simulation.failures.isEmpty)
  }

  /// A whole segment at the sizes of the paper: 1024 lanes.
  @Test func recordedSegmentAtPaperSizes() throws {
    let bench = try CodecBench(CMCPreset.paper.configuration.codec, .verilator)
    let trace = try RecordedTokens.trace("carphone_dinoL2_n8")
    let busy = try check(try job(trace, frames: 7), trace, "", bench, Self.paper)
    #expect(busy >= 0.95)
  }

  @Test func recordedSearchOnTheBuiltInEngine() throws {
    let bench = try CodecBench(CMCPreset.small.configuration.codec, .interpreter)
    let trace = try RecordedTokens.trace("carphone_px4coarse_n4")
    try check(try job(trace, frames: 1), trace, "", bench)
  }

  /// Intra-matrix prediction: each segment of the I frame's vectors is a search of its own.
  @Test func recordedVectors() throws {
    let bench = try CodecBench(CMCPreset.small.configuration.codec, .verilator)
    for trace in try RecordedTokens.all() {
      let (values, areSigned) = try trace.tokenFrames()
      let vectors = values[trace.iFrame]
      for cut in trace.intraSegments {
        let sums = try trace.tensor("\(cut.key)_sad", .int32).integers
        let references = try trace.tensor("\(cut.key)_ref", .int16).integers
        let keep = try trace.tensor("\(cut.key)_keep", .uint8).integers
        for segment in intraSegments(vectors.count, framesPerSegment: cut.n, vectorsPerFrame: cut.g) {
          let frames = stride(from: segment.rows.lowerBound, to: segment.rows.upperBound, by: cut.g).map {
            $0..<min(segment.rows.upperBound, $0 + cut.g)
          }
          let others = frames.filter { $0 != segment.reference }
          if others.isEmpty { continue }
          let outcome = bench.run(
            CodecJob(
              references: Array(vectors[segment.reference]), frames: others.map { Array(vectors[$0]) },
              skippedFrame: frames.firstIndex(of: segment.reference), isSigned: areSigned,
              threshold: trace.intraThreshold))
          #expect(outcome.matches.count == segment.rows.count - segment.reference.count)
          for match in outcome.matches {
            let row = frames[match.frame].lowerBound + match.token
            #expect(match.sad == sums[row])
            #expect(segment.reference.lowerBound + match.reference == references[row])
            #expect(match.informative == (keep[row] == 1))
          }
        }
      }
    }
  }

  /// Motion estimation as in a video encoder: 16 x 16 pixels of one real frame searched in another one, on the same lanes.
  @Test func macroblocksOfARealFramePair() throws {
    let trace = try RecordedTokens.trace("carphone_px16_n4")
    let frames = try trace.tokenFrames().values
    let bench = try CodecBench(CMCPreset.small.configuration.codec, .verilator)
    let reference = pixels(frames[0], columns: trace.grid[1])
    let (height, width) = (reference.count, reference[0].count)
    var moved = 0
    for block in stride(from: 0, to: trace.tokens, by: 7) {
      let (row, column) = block.quotientAndRemainder(dividingBy: trace.grid[1])
      let rows = max(0, row * 16 - 4)..<min(height - 15, row * 16 + 5)
      let columns = max(0, column * 16 - 6)..<min(width - 15, column * 16 + 7)
      let outcome = bench.run(
        CodecJob(
          references: [frames[1][block]],
          frames: rows.map { y in
            columns.map { x in (y..<(y + 16)).flatMap { reference[$0][x..<(x + 16)] } }
          }, isMacroblock: true))
      let expected = nearestBlock(to: frames[1][block], in: reference, rows: rows, columns: columns)
      #expect(outcome.matches.count == 1)
      #expect(outcome.matches[0].sad == expected.sad)
      #expect(outcome.matches[0].frame == expected.row)
      #expect(outcome.matches[0].token == expected.column)
      if rows.lowerBound + expected.row != row * 16 || columns.lowerBound + expected.column != column * 16 {
        moved += 1
      }
    }
    #expect(moved > 0)
  }

  /// The picture that 16 x 16 blocks in raster order are.
  private func pixels(_ blocks: [[Int]], columns: Int) -> [[Int]] {
    (0..<(blocks.count / columns * 16)).map { y in
      (0..<columns).flatMap { column in
        let start = y % 16 * 16
        return blocks[y / 16 * columns + column][start..<(start + 16)]
      }
    }
  }
}
