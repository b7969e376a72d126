extension CondensedModelCycles {
  /// What one sub-block of one clip takes.
  struct Work {
    var units: [Unit] = []
    var dense = 0
    var recovery = 0
    var multiplications = 0
    var denseMultiplications = 0
    var traffic = CondensingTraffic(dense: 0, full: 0, condensed: 0)
  }

  func work(_ part: VideoTransformerShape.SubBlock, _ setting: Setting) -> Work {
    var result = Work()
    let isSearched = part.linear.contains { setting.products.contains($0.switchedBy) }
    // Whole segments share the banks as long as they hold no more than a frame of the spatial attention.
    let entries = shape.tokens + 1
    let perSegment = segmentLength * part.tokens
    let together = max(1, entries / perSegment)
    let segments = (part.matrices + segmentLength - 1) / segmentLength
    var cache: [Int: (unit: Unit, kept: Int)] = [:]
    var kept = 0
    for first in stride(from: 0, to: segments, by: together) {
      let matrices = min(part.matrices, (first + together) * segmentLength) - first * segmentLength
      let found = cache[matrices] ?? unit(part, matrices, perSegment <= entries, isSearched, setting)
      cache[matrices] = found
      result.units.append(found.unit)
      kept += found.kept
    }
    let rows = part.matrices * (part.tokens + part.classTokens)
    for layer in part.linear {
      let isCondensed = setting.products.contains(layer.switchedBy)
      let computed = isCondensed ? kept : rows
      result.multiplications += computed * layer.inputs * layer.outputs
      result.denseMultiplications += rows * layer.inputs * layer.outputs
      if isCondensed { result.recovery += (rows - computed) * tiles(layer.outputs, self.rows) }
      let references = part.tokens
      let traffic = CondensingTraffic(
        rows: rows, kept: computed, inputs: layer.inputs, outputs: layer.outputs,
        referenceBits: CondensingTraffic.referenceBits(references))
      result.traffic.dense += traffic.dense
      result.traffic.full += isCondensed ? traffic.full : traffic.dense
      result.traffic.condensed += isCondensed ? traffic.condensed : traffic.dense
    }
    var denseCache: [Int: Int] = [:]
    for first in stride(from: 0, to: segments, by: together) {
      let matrices = min(part.matrices, (first + together) * segmentLength) - first * segmentLength
      if denseCache[matrices] == nil {
        let dense = unit(part, matrices, perSegment <= entries, false, Setting(products: [], tokenShare: 1)).unit
        denseCache[matrices] = dense.early + dense.late
      }
      result.dense += denseCache[matrices]!
    }
    if part.hasAttention {
      addAttention(part, setting, &result)
    }
    return result
  }

  private func tiles(_ count: Int, _ size: Int) -> Int { (count + size - 1) / size }

  /// The share of a P matrix's tokens that are computed when `share` of a segment's are.
  private func shareOfP(_ share: Double, matrices: Int) -> Double {
    let length = Double(min(segmentLength, matrices))
    return length > 1 ? max(0, min(1, (share * length - 1) / (length - 1))) : 0
  }

  /// Some segments, searched and multiplied.
  private func unit(
    _ part: VideoTransformerShape.SubBlock, _ matrices: Int, _ isTogether: Bool, _ isSearched: Bool, _ setting: Setting
  ) -> (unit: Unit, kept: Int) {
    let segments = tiles(matrices, segmentLength)
    let share = shareOfP(setting.tokenShare, matrices: matrices)
    let ofI = part.tokens + part.classTokens
    let others = matrices - segments
    // All P matrices together, so that short ones do not round away from the share.
    let keptOfOthers = Int((share * Double(others * part.tokens)).rounded()) + others * part.classTokens
    let kept = segments * ofI + keptOfOthers
    var early = 0
    var late = 0
    for layer in part.linear {
      let isCondensed = isSearched && setting.products.contains(layer.switchedBy)
      let computed = isCondensed ? keptOfOthers : others * ofI
      let passes = tiles(layer.outputs, rows) * tiles(layer.inputs, width)
      func cycles(_ tokens: Int) -> Int { streamed(tokens, passes, tiles(layer.inputs, width)) }
      if isTogether {
        late += cycles(segments * ofI + computed)
      } else {
        // Layers behind the first one need its result, and so the decisions.
        let ofReferences = segments * cycles(ofI)
        if layer == part.linear.first { early += ofReferences } else { late += ofReferences }
        let (each, more) = others == 0 ? (0, 0) : computed.quotientAndRemainder(dividingBy: others)
        late += (others - more) * cycles(each) + more * cycles(each + 1)
      }
    }
    var search = 0
    if isSearched {
      var remaining = matrices
      while remaining > 0 {
        let length = min(segmentLength, remaining)
        remaining -= length
        guard length > 1 else { continue }
        search +=
          codec.run(
            .init(
              references: part.tokens, tokens: part.tokens, frames: length - 1, dimension: shape.dimension,
              range: part.tokens == shape.tokens ? setting.range ?? .full : .full)
          ).cycles
      }
    }
    return (Unit(codec: search, early: early, late: late), kept)
  }

  /// Cycles of `passes` sets of weights for so many tokens; the pipeline's ends overlap the next layer.
  private func streamed(_ tokens: Int, _ passes: Int, _ depth: Int) -> Int {
    guard tokens > 0 else { return 0 }
    // Weights are loaded behind the tokens, `rows` cycles a set; parameters once for every `depth` sets.
    let set = max(tokens, rows)
    let parameters = rows + 3
    return depth * set >= parameters ? passes * set : passes / depth * parameters
  }

  /// Q K^T and S V of each matrix and head: keys and values take the place of weights.
  private func addAttention(_ part: VideoTransformerShape.SubBlock, _ setting: Setting, _ result: inout Work) {
    let all = part.tokens + part.classTokens
    let isCondensed = setting.products.contains(.queryRows)
    let computed = isCondensed ? max(1, Int((setting.rowShare * Double(all)).rounded())) : all
    let head = shape.dimension / shape.heads
    let count = part.matrices * shape.heads
    func cycles(_ tokens: Int) -> Int {
      streamed(tokens, tiles(all, rows) * tiles(head, width), tiles(head, width))
        + streamed(tokens, tiles(head, rows) * tiles(all, width), tiles(all, width))
    }
    result.dense += count * cycles(all)
    result.units[result.units.count - 1].late += count * cycles(computed)
    result.multiplications += 2 * count * computed * head * all
    result.denseMultiplications += 2 * count * all * head * all
    guard isCondensed, all > 1 else { return }
    // Vectors of a head in segments of eight, one vector a frame.
    let length = min(segmentLength, all)
    let search = codec.run(
      .init(references: 1, tokens: 1, frames: length - 1, dimension: head, isNarrow: true)
    ).cycles
    result.units[result.units.count - 1].codec += count * tiles(all, length) * search
    result.recovery += count * (all - computed) * (tiles(all, rows) + tiles(head, rows))
  }
}
