import Models
import Testing

@Suite struct CondensedModelTests {
  private let codec = SADCodecCycles(groups: 16, groupWidth: 64, candidates: 4)

  private func model(_ shape: VideoTransformerShape = .timeSformerB, clips: Int = 3) -> CondensedModelCycles {
    CondensedModelCycles(shape: shape, codec: codec, rows: 32, width: 32, clips: clips)
  }

  /// Operands counted by hand for the spatial Q, K, V of TimeSformer-B with half of the tokens.
  @Test func trafficOfASpatialLayer() {
    let traffic = CondensingTraffic(
      rows: 1568, kept: 784, inputs: 768, outputs: 2304, referenceBits: CondensingTraffic.referenceBits(196))
    #expect(traffic.dense == 1_204_224 + 1_769_472 + 3_612_672)
    #expect(traffic.full == traffic.dense + 602_112)
    #expect(traffic.condensed == 602_112 + 1_769_472 + 1_806_336 + 1764)
    #expect(CondensingTraffic.referenceBits(1) == 1 && CondensingTraffic.referenceBits(256) == 8)
  }

  @Test func nothingCondensedIsDense() {
    let result = model().run(.init(products: [], tokenShare: 0.5))
    #expect(result.cycles == result.denseCycles)
    #expect(result.codecCycles == 0 && result.recoveryCycles == 0)
    #expect(result.multiplicationShare == 1 && result.traffic.condensed == result.traffic.dense)
  }

  /// Where every token is computed the codec's work is for nothing, but hidden.
  @Test func everythingComputedCostsOnlyTheStart() {
    let result = model().run(.init(products: .allLinear, tokenShare: 1))
    #expect(result.multiplicationShare == 1)
    #expect(result.speedUp <= 1 && result.speedUp > 0.999)
    #expect(result.overlap < 1.05)
  }

  /// Half of the tokens, by what is condensed, against cycles counted by hand: 1024 multiplications a cycle in the linear
  /// layers of 12 blocks and 3 clips, and the attention products as they are.
  @Test func halfOfTheTokens() {
    // Class tokens, one in each of eight frames, are computed in any case.
    func parts(_ tokens: Int) -> [CondensedProducts: Int] {
      let spatial = tokens + 8
      return [
        .qkv: (tokens + spatial) * 2304 * 768, .projections: (2 * tokens + spatial) * 768 * 768,
        .mlp: 2 * tokens * 3072 * 768,
      ].mapValues { 36 * $0 / 1024 }
    }
    let (all, half) = (parts(1568), parts(784))
    let dense = model().run(.init(products: [], tokenShare: 1)).cycles
    let attention = dense - all.values.reduce(0, +)
    #expect(attention > 0 && attention < dense / 15)
    var results: [CondensedModelCycles.Result] = []
    for products in [CondensedProducts.qkv, [.qkv, .projections], .allLinear] {
      let result = model().run(.init(products: products, tokenShare: 0.5))
      let cycles = all.reduce(attention) { $0 + (products.contains($1.key) ? half[$1.key]! : $1.value) }
      // Half of the temporal attention's last 32 tokens are fewer than the weights' 32 rows: their loading shows.
      #expect(abs(result.speedUp / (Double(dense) / Double(cycles)) - 1) < 0.01)
      results.append(result)
    }
    for (less, more) in zip(results, results.dropFirst()) {
      #expect(more.multiplications < less.multiplications)
      #expect(more.traffic.condensed < less.traffic.condensed)
      #expect(more.denseMultiplications == less.denseMultiplications)
    }
  }

  /// Beyond the ceiling of one I frame in eight nothing can be left out.
  @Test func theIFrameIsAlwaysComputed() {
    let ceiling = model().run(.init(products: .allLinear, tokenShare: 0.125))
    let beyond = model().run(.init(products: .allLinear, tokenShare: 0.01))
    #expect(beyond.multiplications <= ceiling.multiplications)
    #expect(Double(beyond.multiplications) > 0.95 * Double(ceiling.multiplications))
    #expect(ceiling.overlap <= 1.05)
  }

  /// With a single clip there is nothing to multiply while a sub-block's first segment is searched.
  @Test func oneClipExposesTheSearch() {
    let one = model(.timeSformerHR, clips: 1).run(.init(products: .allLinear, tokenShare: 0.5))
    let three = model(.timeSformerHR).run(.init(products: .allLinear, tokenShare: 0.5))
    #expect(one.overlap > three.overlap)
    #expect(three.codecCycles == 3 * one.codecCycles && three.gemmCycles == 3 * one.gemmCycles)
  }

  @Test func segmentsOfAVideoAreIndependent() {
    let frames = [[[0], [9]], [[1], [8]], [[40], [50]], [[41], [50]], [[7], [7]]]
    let all = predictSegments(frames, length: 2)
    #expect(all.isReference == [true, true, false, false, true, true, false, false, true, true])
    #expect(all.references == [0, 1, 0, 1, 4, 5, 4, 5, 8, 9])
    #expect(all.sums == [0, 0, 1, 1, 0, 0, 1, 0, 0, 0])
  }
}
