import Ditto
import HDLSimulation
import HDLTesting
import HDLVerilator
import Models
import Testing

@Suite struct EncodingUnitTests {
  /// Every pair of int8 values in temporal mode, 256 of them a tile, and some in the others: words exact, and their sums give back every difference.
  @Test(arguments: [Engine.verilator.quickToBuild], [DifferenceMode.original, .temporal, .spatial])
  func everyPairOfValues(engine: Engine, mode: DifferenceMode) throws {
    let configuration = try EncodingConfiguration(tileDepth: 256)
    var ordered = try bench(configuration, banks: 8, engine: engine.quickToBuild, seed: 1)
    var lanes = try laneBench(configuration, engine: engine.quickToBuild, seed: 1)
    // The reference does not matter in original mode, and comes through one more multiplexer in spatial mode.
    let step = [DifferenceMode.original: 64, .temporal: 1, .spatial: 16][mode] ?? 1
    let tiles = stride(from: -128, through: 127, by: step).map { reference in
      Tile(current: Array(-128...127), reference: Array(repeating: reference, count: 256), mode: mode)
    }
    let words = ordered.run(tiles)
    #expect(words == tiles.flatMap { packWords($0.differences, banks: 8) })
    expectEveryDifference(words, tiles)
    expectEveryDifference(lanes.run(tiles), tiles)
    ordered.expectSameStatistics()
    lanes.expectSameStatistics()
  }

  /// The words of a tile add up to its differences, input by input.
  private func expectEveryDifference(_ words: [SlotWord], _ tiles: [Tile]) {
    var tile = 0
    var sums = [Int](repeating: 0, count: 256)
    for word in words {
      for slot in word.slots.compactMap({ $0 }) {
        sums[slot.input] += slot.value * (slot.isHigh ? 16 : 1)
      }
      guard word.isLast else { continue }
      let expected = zip(tiles[tile].current, tiles[tile].reference).map {
        $0 - (tiles[tile].mode == .original ? 0 : $1)
      }
      if sums != expected { Issue.record("tile \(tile)") }
      sums = [Int](repeating: 0, count: 256)
      tile += 1
    }
    #expect(tile == tiles.count)
  }

  struct Case: CustomTestStringConvertible {
    var scanWidth = 8
    var queueDepth = 16
    var lanes = 4
    var banks = 8
    var offers = 1.0
    var takes = 1.0
    var testDescription: String { "\(scanWidth) \(queueDepth) \(lanes) \(banks) offers \(offers) takes \(takes)" }
  }

  static let cases = [
    Case(), Case(offers: 0.5, takes: 0.7), Case(queueDepth: 32, takes: 0.5),
    Case(scanWidth: 16, queueDepth: 32, banks: 16),
    Case(scanWidth: 16, queueDepth: 32, lanes: 8, banks: 16, offers: 0.8, takes: 0.8), Case(lanes: 2, banks: 0),
    Case(banks: 4, offers: 0.3),
  ]

  /// Random tiles of every length and mix, with gaps and back-pressure: word for word and cycle for cycle.
  @Test(arguments: Engine.all, cases)
  func randomTiles(engine: Engine, parameters: Case) throws {
    let configuration = try EncodingConfiguration(
      scanWidth: parameters.scanWidth, queueDepth: parameters.queueDepth, lanes: parameters.lanes, tileDepth: 128)
    let tiles = EncodingUnitTests.tiles(count: 40, seed: 7)
    var ordered = try bench(configuration, banks: parameters.banks, engine: engine.quickToBuild, seed: 3)
    let words = ordered.run(tiles, offers: parameters.offers, takes: parameters.takes)
    let banks = parameters.banks == 0 ? nil : parameters.banks
    #expect(words == tiles.flatMap { packWords($0.differences, lanes: parameters.lanes, banks: banks) })
    ordered.expectSameStatistics()

    var lanes = try laneBench(configuration, engine: engine.quickToBuild, seed: 3)
    let laneWords = lanes.run(tiles, offers: parameters.offers, takes: parameters.takes)
    for bank in 0..<parameters.lanes {
      let expected = tiles.flatMap { packLanes($0.differences, lanes: parameters.lanes)[bank] }
      let slots = laneWords.flatMap(\.slots).compactMap { $0 }
      #expect(slots.filter { $0.input % parameters.lanes == bank } == expected, "bank \(bank)")
    }
    lanes.expectSameStatistics()
  }

  static func tiles(count: Int, seed: Int) -> [Tile] {
    var random = Seeded(seed)
    return (0..<count).map { index in
      let mode = DifferenceMode.allCases[index % 3]
      let length = index % 7 == 0 ? index % 3 : Int.random(in: 1...128, using: &random)
      let (zero, low) = [(0.45, 0.51), (1, 0), (0, 1), (0, 0), (0.3, 0.4)][index % 5]
      return .random(length, zero: zero, low: low, mode: mode, isUnsigned: index % 4 == 0, using: &random)
    }
  }

  @Test func configurationsThatMakeNoSense() {
    #expect(throws: ConfigurationError("encoding.scanWidth", "4 is not a power of two from 8 to 64")) {
      try EncodingConfiguration(scanWidth: 4, tileDepth: 64)
    }
    #expect(throws: ConfigurationError.self) { try EncodingConfiguration(queueDepth: 4, tileDepth: 64) }
    #expect(throws: ConfigurationError.self) { try EncodingConfiguration(lanes: 3, tileDepth: 64) }
    #expect(throws: ConfigurationError.self) { try EncodingConfiguration(tileDepth: 60) }
    #expect(throws: ConfigurationError.self) { try EncodingUnit(EncodingConfiguration(tileDepth: 64), banks: 3) }
    #expect(throws: ConfigurationError.self) { try EncodingUnit(EncodingConfiguration(queueDepth: 8, tileDepth: 64)) }
  }
}
