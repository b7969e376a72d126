import CMC
import Models

extension SegmentRun {
  /// Tables, product and recovery.
  mutating func complete(on gemm: GEMMDriver?, _ recovery: RecoveryDriver) throws {
    recovery.decide(decisions)
    defer { recovery.retire() }
    let lists = recovery.lists(frames: segment.frames.count)
    compare(lists)
    guard let weights = segment.weights, let gemm else { return }

    // Pixels are brought to the range of int8; what that takes away comes back with the bias.
    let offset = segment.areSigned ? 0 : 128
    let dense = denseProduct(segment.rows, weights)
    let scales = featureScales(dense) { feature in offset * weights.reduce(0) { $0 + $1[feature] } }
    let packed = PackedWeights(weights, sizes.gemm)
    var product = CMCTraceResult.Product(
      features: weights[0].count,
      traffic: CondensingTraffic(
        rows: result.rows, kept: result.keptRows, inputs: segment.dimension, outputs: weights[0].count,
        referenceBits: CondensingTraffic.referenceBits(segment.tokens)))
    var outcomes: [GEMMDriver.Outcome] = []
    for (frame, list) in lists.enumerated() {
      product.denseStreaming += segment.tokens * packed.outputTiles * packed.depth
      guard !list.informative.isEmpty else {
        outcomes.append(GEMMDriver.Outcome())
        continue
      }
      let outcome = try gemm.run(
        list.informative.map { segment.frames[frame][$0].map { $0 - offset } }, entries: list.informative, packed,
        scales)
      product.cycles += outcome.cycles
      product.streaming += outcome.streaming
      product.modelCycles += gemm.modelCycles(rows: list.informative.count, packed)
      outcomes.append(outcome)
    }
    result.product = product
    compareSums(outcomes, lists, dense)
    try recover(outcomes, lists, dense, scales, packed, recovery)
  }

  private mutating func compare(_ lists: [RecoveryDriver.Lists]) {
    let kept = lists.enumerated().flatMap { frame, list in list.informative.map { frame * segment.tokens + $0 } }
    let golden = prediction.keptRows(threshold: segment.threshold)
    compareRows(kept, golden, "the golden model")
    let sources = prediction.sources(threshold: segment.threshold)
    for (frame, list) in lists.enumerated() {
      for vector in list.others {
        comparison.check(
          segment.iFrame * segment.tokens + vector.reference, sources[frame * segment.tokens + vector.token],
          "the golden model", "motion vector of frame \(frame), token \(vector.token) in the non-informative table")
      }
    }
    if let recorded = recorded?.keptRows {
      compareRows(kept, recorded, "the trace's 'kept_rows'")
      result.compared.append("kept_rows")
    }
    if let recorded = recorded?.sources {
      var found = Array(0..<result.rows)
      for (frame, list) in lists.enumerated() {
        for vector in list.others {
          found[frame * segment.tokens + vector.token] = segment.iFrame * segment.tokens + vector.reference
        }
      }
      for (row, source) in found.enumerated() {
        comparison.check(source, recorded[row], "the trace's 'src'", "source of row \(row)")
      }
      result.compared.append("src")
    }
  }

  private mutating func compareRows(_ rows: [Int], _ expected: [Int], _ source: String) {
    comparison.check(rows.count, expected.count, source, "rows in the informative tables")
    for (place, pair) in zip(rows, expected).enumerated() {
      comparison.check(pair.0, pair.1, source, "row at place \(place) of the informative tables")
    }
  }

  /// Condensed sums against dense execution and the trace.
  private mutating func compareSums(
    _ outcomes: [GEMMDriver.Outcome], _ lists: [RecoveryDriver.Lists], _ dense: [[Int]]
  ) {
    var index = 0
    for (frame, list) in lists.enumerated() {
      for (place, token) in list.informative.enumerated() {
        let sums = outcomes[frame].sums.flatMap { $0[place] }
        let row = frame * segment.tokens + token
        for (feature, sum) in sums.enumerated() {
          comparison.check(
            sum, dense[row][feature], "the golden model", "condensed sum of row \(row), feature \(feature)")
          if let recorded = recorded?.condensed, index < recorded.count {
            comparison.check(
              sum, recorded[index][feature], "the trace's 'out_kept'", "condensed sum of row \(row), feature \(feature)"
            )
          }
        }
        index += 1
      }
    }
    if recorded?.condensed != nil { result.compared.append("out_kept") }
  }

  /// Results into the frame buffers, copies, and every entry read back; the two halves take turns.
  private mutating func recover(
    _ outcomes: [GEMMDriver.Outcome], _ lists: [RecoveryDriver.Lists], _ dense: [[Int]], _ scales: [FeatureScale],
    _ packed: PackedWeights, _ recovery: RecoveryDriver
  ) throws {
    var totals = CMCTraceResult.Recovery()
    let golden = recovered(
      condensed(dense, rows: prediction.keptRows(threshold: segment.threshold)),
      keptRows: prediction.keptRows(threshold: segment.threshold),
      sources: prediction.sources(threshold: segment.threshold))
    for tile in 0..<packed.outputTiles {
      let half = tile % 2
      let reference: FrameBuffer = half == 0 ? .referenceA : .referenceB
      let current: FrameBuffer = half == 0 ? .currentA : .currentB
      func write(_ frame: Int, _ buffer: FrameBuffer) {
        for (place, token) in lists[frame].informative.enumerated() {
          recovery.write(outcomes[frame].results[tile][place], token, buffer)
        }
      }
      write(segment.iFrame, reference)
      let first = tile * sizes.gemm.rows
      let features = first..<min(first + sizes.gemm.rows, packed.features)
      for frame in segment.frames.indices {
        write(frame, current)
        if !lists[frame].others.isEmpty {
          totals.commands += 1
          totals.cycles += try recovery.recover(lists[frame], half: half)
          totals.copies += lists[frame].others.count
          totals.modelCycles += RecoveryCycles.run([lists[frame].others.count])
        }
        for (token, entry) in recovery.read(current, entries: segment.tokens).enumerated() {
          let row = frame * segment.tokens + token
          for feature in features {
            let scale = scales[feature]
            func int8(_ sum: Int) -> Int { requantised(sum, multiplier: scale.multiplier, shift: scale.shift) }
            func place() -> String { "recovered result of row \(row), feature \(feature)" }
            comparison.check(entry[feature - first], int8(golden[row][feature]), "the golden model", place())
            if let recorded = recorded?.complete {
              comparison.check(entry[feature - first], int8(recorded[row][feature]), "the trace's 'out_rec'", place())
            }
          }
        }
      }
    }
    if recorded?.complete != nil { result.compared.append("out_rec") }
    result.recovery = totals
  }
}
