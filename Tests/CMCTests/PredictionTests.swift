import Models
import Testing
import Workloads

/// The golden model against the values recorded by other code.
@Suite struct PredictionTests {
  @Test(arguments: RecordedTokens.identifiers)
  func nearestTokensAreTheRecordedOnes(id: String) throws {
    let trace = try RecordedTokens.trace(id)
    let frames = try trace.tokenFrames().values
    let ranges: [(String, SearchRange)] = [
      ("", .full), ("_w1", .window(radius: 1, columns: trace.grid[1])),
      ("_w2", .window(radius: 2, columns: trace.grid[1])),
    ]
    for (suffix, range) in ranges {
      let prediction = predictTokens(frames, iFrame: trace.iFrame, range: range)
      #expect(prediction.sums == (try trace.tensor("sad_min\(suffix)", .int32).integers))
      let nearest = try trace.tensor("argmin\(suffix)", .int16).integers.map { trace.iFrame * trace.tokens + $0 }
      #expect(prediction.references == nearest)
      guard suffix.isEmpty else { continue }
      let maps = try trace.tensor("informative", .uint8).integers.split(trace.frames * trace.tokens)
      for (threshold, expected) in zip(trace.thresholds, maps) {
        #expect(prediction.informative(threshold: threshold).map { $0 ? 1 : 0 } == expected)
      }
      #expect(prediction.sources(threshold: trace.mainThreshold) == (try trace.tensor("src", .int32).integers))
      #expect(prediction.keptRows(threshold: trace.mainThreshold) == (try trace.tensor("kept_rows", .int32).integers))
    }
  }

  @Test(arguments: RecordedTokens.identifiers)
  func nearestVectorsAreTheRecordedOnes(id: String) throws {
    let trace = try RecordedTokens.trace(id)
    let vectors = try trace.tokenFrames().values[trace.iFrame]
    #expect(trace.intraSegments.count == 2)
    for cut in trace.intraSegments {
      let prediction = predictVectors(vectors, framesPerSegment: cut.n, vectorsPerFrame: cut.g)
      #expect(prediction.sums == (try trace.tensor("\(cut.key)_sad", .int32).integers))
      #expect(prediction.references == (try trace.tensor("\(cut.key)_ref", .int16).integers))
      let keep = try trace.tensor("\(cut.key)_keep", .uint8).integers
      #expect(prediction.informative(threshold: trace.intraThreshold).map { $0 ? 1 : 0 } == keep)
    }
  }

  /// Condensed and recovered Q, K, V; and recovery is what gathering the sources before the product gives.
  @Test(arguments: RecordedTokens.identifiers.suffix(3))
  func condensedAndRecoveredResultsAreTheRecordedOnes(id: String) throws {
    let trace = try RecordedTokens.trace(id)
    let rows = try trace.tokenFrames().values.flatMap { $0 }
    let weights = try trace.tensor("w", .int8)
    let w = weights.integers.split(weights.shape[1])
    let kept = try trace.tensor("kept_rows", .int32).integers
    let results = denseProduct(condensed(rows, rows: kept), w)
    #expect(results.flatMap { $0 } == (try trace.tensor("out_kept", .int32).integers))
    let sources = try trace.tensor("src", .int32).integers
    let complete = recovered(results, keptRows: kept, sources: sources)
    #expect(complete.flatMap { $0 } == (try trace.tensor("out_rec", .int32).integers))
  }

  @Test func segmentsTakeTheirLowerMiddle() {
    let segments = intraSegments(11, framesPerSegment: 4, vectorsPerFrame: 2)
    #expect(
      segments == [
        IntraSegment(rows: 0..<8, reference: 2..<4), IntraSegment(rows: 8..<11, reference: 8..<10),
      ])
    #expect(
      intraSegments(1, framesPerSegment: 8, vectorsPerFrame: 3) == [IntraSegment(rows: 0..<1, reference: 0..<1)])
    #expect((1...8).map(lowerMiddle) == [0, 0, 1, 1, 2, 2, 3, 3])
  }

  @Test func thresholdsReachFromExactCopiesToAll() {
    let prediction = predictTokens([[[1, 2], [5, 5]], [[1, 2], [3, 3]], [[9, 9], [3, 3]]], iFrame: 0)
    #expect(prediction.keptRows(threshold: 0) == [0, 1, 3, 4, 5])
    #expect(prediction.keptRows(threshold: 1000) == [0, 1])
    #expect(prediction.references == [0, 1, 0, 0, 1, 0])
    #expect(prediction.sums == [0, 0, 0, 3, 8, 3])
  }

  @Test func sumsSaturateAndTiesTakeTheFirst() {
    let far = nearestReference(to: [255, 255], among: [[0, 0], [1, 0], [9, 9]], candidates: [0, 1, 2], limit: 100)
    #expect(far == Nearest(sad: 100, reference: 0))
    let tied = nearestReference(to: [4], among: [[9], [3], [5], [4], [4]], candidates: [0, 1, 2])
    #expect(tied == Nearest(sad: 1, reference: 1))
  }

  @Test func requantisationRoundsAndSaturates() {
    #expect([-3, -2, -1, 0, 1, 2, 3].map { requantised($0, multiplier: 1, shift: 1) } == [-1, -1, 0, 0, 1, 1, 2])
    #expect(requantised(1_000_000, multiplier: 65535, shift: 0) == 127)
    #expect(requantised(-1_000_000, multiplier: 3, shift: 1) == -128)
    #expect(requantised(77, multiplier: 1, shift: 0) == 77)
  }
}
