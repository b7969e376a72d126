import CMC
import HDLSimulation
import Models

/// One segment on its way through the units.
struct SegmentRun {
  let segment: VideoSegment
  let recorded: RecordedValues?
  let sizes: CMCConfiguration
  var result: CMCTraceResult
  var comparison = Comparison()
  /// Golden, at full search.
  let prediction: MatrixPrediction
  /// Decisions of the codec, and of the I frame, in the order of the tables.
  var decisions: [SearchJob.Match] = []

  init(_ segment: VideoSegment, _ recorded: RecordedValues?, _ sizes: CMCConfiguration, _ engine: String) {
    self.segment = segment
    self.recorded = recorded
    self.sizes = sizes
    prediction = predictTokens(segment.frames, iFrame: segment.iFrame)
    result = CMCTraceResult(
      id: segment.id, preset: sizes.name, engine: engine, frames: segment.frames.count, iFrame: segment.iFrame,
      grid: segment.grid, dimension: segment.dimension, threshold: segment.threshold, cut: segment.cut)
  }

  func finished(_ failures: [CheckFailure]) -> CMCTraceResult {
    var comparison = comparison
    if let failure = failures.first { comparison.fail("an assertion of \(failure.path) failed: \(failure.message)") }
    var result = result
    result.comparisons = comparison.count
    result.firstDifference = comparison.firstDifference
    return result
  }

  /// The search of every token, full and within windows.
  mutating func search(on codec: CodecDriver) throws {
    let others = segment.frames.indices.filter { $0 != segment.iFrame }
    var job = SearchJob(
      references: segment.frames[segment.iFrame], frames: others.map { segment.frames[$0] },
      skippedFrame: segment.iFrame, isSigned: segment.areSigned, threshold: segment.threshold)
    let matches = try run(job, "full", codec)
    compare(matches, prediction, recorded?.full, "")
    keep(matches)
    for radius in [1, 2] {
      guard let recorded = recorded?.windows[radius] else { continue }
      job.range = .window(radius: radius, columns: segment.grid[1])
      let golden = predictTokens(segment.frames, iFrame: segment.iFrame, range: job.range)
      compare(try run(job, "window \(radius)", codec), golden, recorded, "within \(radius): ")
    }
  }

  private mutating func run(_ job: SearchJob, _ name: String, _ codec: CodecDriver) throws -> [SearchJob.Match] {
    let outcome = try codec.run(job)
    let model = codec.model.run(job.cycleCommand)
    result.searches.append(
      .init(name: name, cycles: outcome.cycles, searching: outcome.searching, modelCycles: model.cycles))
    return outcome.matches
  }

  private mutating func compare(
    _ matches: [SearchJob.Match], _ golden: MatrixPrediction, _ recorded: RecordedValues.Search?, _ prefix: String
  ) {
    comparison.check(
      matches.count, (segment.frames.count - 1) * segment.tokens, "the segment", "\(prefix)tokens that were searched")
    let informative = golden.informative(threshold: segment.threshold)
    for match in matches {
      let row = match.frame * segment.tokens + match.token
      func place(_ what: String) -> String { "\(prefix)\(what) of frame \(match.frame), token \(match.token)" }
      comparison.check(match.sad, golden.sums[row], "the golden model", place("least sum"))
      comparison.check(
        match.reference, golden.references[row] - segment.iFrame * segment.tokens, "the golden model",
        place("reference"))
      comparison.check(match.informative, informative[row], "the golden model", place("decision"))
      if let recorded {
        comparison.check(match.sad, recorded.sums[row], "the trace's '\(recorded.keys[0])'", place("least sum"))
        comparison.check(
          match.reference, recorded.references[row], "the trace's '\(recorded.keys[1])'", place("reference"))
      }
      if prefix.isEmpty, let map = self.recorded?.informative {
        comparison.check(match.informative, map[row] == 1, "the trace's 'informative'", place("decision"))
      }
    }
    if let recorded { result.compared += recorded.keys }
    if prefix.isEmpty && self.recorded?.informative != nil { result.compared.append("informative") }
  }

  /// The decisions of P tokens, and with them the I frame's tokens, which are informative.
  private mutating func keep(_ matches: [SearchJob.Match]) {
    var byRow: [Int: SearchJob.Match] = [:]
    for match in matches { byRow[match.frame * segment.tokens + match.token] = match }
    decisions = segment.frames.indices.flatMap { frame in
      (0..<segment.tokens).map { token in
        byRow[frame * segment.tokens + token]
          ?? SearchJob.Match(frame: frame, token: token, reference: token, sad: 0, informative: true, last: false)
      }
    }
    result.informative = decisions.map(\.informative)
    result.references = decisions.map(\.reference)
    result.sums = decisions.map(\.sad)
  }

  /// Intra-matrix prediction in the I frame: each segment of vectors is a search of its own.
  mutating func searchVectors(on codec: CodecDriver) throws {
    let vectors = segment.frames[segment.iFrame]
    for cut in recorded?.cuts ?? [] {
      var total = CMCTraceResult.Search(name: "intra n\(cut.n) g\(cut.g)", cycles: 0, searching: 0, modelCycles: 0)
      let golden = predictVectors(vectors, framesPerSegment: cut.n, vectorsPerFrame: cut.g)
      for part in intraSegments(vectors.count, framesPerSegment: cut.n, vectorsPerFrame: cut.g) {
        let frames = stride(from: part.rows.lowerBound, to: part.rows.upperBound, by: cut.g).map {
          $0..<min(part.rows.upperBound, $0 + cut.g)
        }
        let others = frames.filter { $0 != part.reference }
        if others.isEmpty { continue }
        let job = SearchJob(
          references: Array(vectors[part.reference]), frames: others.map { Array(vectors[$0]) },
          skippedFrame: frames.firstIndex(of: part.reference), isSigned: segment.areSigned,
          threshold: segment.intraThreshold)
        let outcome = try codec.run(job)
        total.cycles += outcome.cycles
        total.searching += outcome.searching
        total.modelCycles += codec.model.run(job.cycleCommand).cycles
        for match in outcome.matches {
          let row = frames[match.frame].lowerBound + match.token
          let reference = part.reference.lowerBound + match.reference
          func place(_ what: String) -> String { "\(total.name): \(what) of vector \(row)" }
          comparison.check(match.sad, golden.sums[row], "the golden model", place("least sum"))
          comparison.check(reference, golden.references[row], "the golden model", place("reference"))
          comparison.check(match.sad, cut.sums[row], "the trace's '\(cut.key)_sad'", place("least sum"))
          comparison.check(reference, cut.references[row], "the trace's '\(cut.key)_ref'", place("reference"))
          comparison.check(match.informative, cut.keep[row] == 1, "the trace's '\(cut.key)_keep'", place("decision"))
        }
      }
      result.searches.append(total)
      result.compared += ["sad", "ref", "keep"].map { "\(cut.key)_\($0)" }
    }
  }
}
