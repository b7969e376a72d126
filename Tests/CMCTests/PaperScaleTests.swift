import Models
import Testing

/// The cycle models at the sizes of the paper preset, on the layer shapes of TimeSformer-B.
@Suite struct PaperScaleTests {
  private let codec = SADCodecCycles(groups: 16, groupWidth: 64, candidates: 4)

  /// The least that 1024 lanes need for 7 x 196 x 196 x 768 absolute differences, and hardly more.
  @Test func aSpatialLayerKeepsTheLanesBusy() {
    let full = codec.run(.init(references: 196, tokens: 196, frames: 7, dimension: 768))
    print("full search: \(full.cycles) cycles, lanes busy in \(full.searching)")
    #expect(full.searching == 201_684)
    #expect(full.searching * 7 * 1024 / 7 == 7 * 196 * 196 * 768)
    #expect(Double(full.searching) / Double(full.cycles) > 0.99)

    let same = codec.run(
      .init(references: 196, tokens: 196, frames: 7, dimension: 768, range: .window(radius: 0, columns: 14)))
    #expect(same.searching == 4116)
    let window = codec.run(
      .init(references: 196, tokens: 196, frames: 7, dimension: 768, range: .window(radius: 1, columns: 14)))
    print("3 x 3 window: \(window.cycles) cycles, same place: \(same.cycles) cycles")
    #expect(window.searching < full.searching / 8)
  }

  /// The high-resolution model: four times as many tokens, sixteen times the work.
  @Test func theHighResolutionModelRunsAtOnce() {
    let result = codec.run(.init(references: 784, tokens: 784, frames: 7, dimension: 768))
    #expect(result.searching == 7 * 196 * 784 * 3)
    #expect(Double(result.searching) / Double(result.cycles) > 0.99)
  }

  /// Vectors of a head: narrow mode holds 16 of them.
  @Test func narrowSearchOfAHeadsVectors() {
    let result = codec.run(.init(references: 14, tokens: 14, frames: 13, dimension: 64, isNarrow: true))
    #expect(result.searching == 13 * 14)
  }

  /// QKV of a spatial layer, half of the P tokens informative: weights are loaded behind the tokens.
  @Test func theMultipliersStreamWithoutAPause() {
    let tokens = [196] + [Int](repeating: 98, count: 7)
    let tiles = tokens.flatMap { count in
      (0..<(2304 / 32)).flatMap { _ in (0..<24).map { GEMMCycles.Tile(tokens: count, isFirst: $0 == 0) } }
    }
    let result = GEMMCycles(rows: 32).run(tiles)
    print("QKV at 882 of 1568 rows: \(result.cycles) cycles, multipliers busy in \(result.streaming)")
    #expect(result.streaming == 882 * 72 * 24)
    #expect(Double(result.streaming) / Double(result.cycles) > 0.99)
    #expect(RecoveryCycles.run([98]) == 100)
  }
}
