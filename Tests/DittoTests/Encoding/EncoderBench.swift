import Ditto
import HDL
import HDLSimulation
import HDLVerilator
import Models
import Testing

/// The ports that both encoding units have.
protocol EncoderPorts: Module {
  var mode: Enum<EncodingMode> { get }
  var isUnsigned: Bit { get }
  var valid: Bit { get }
  var ready: Bit { get }
  var current: Vec<HDL.UInt> { get }
  var previous: Vec<HDL.UInt> { get }
  var neighbour: Vec<HDL.UInt> { get }
  var count: HDL.UInt { get }
  var last: Bit { get }
  var tag: HDL.UInt { get }
  var wordValid: Bit { get }
  var wordReady: Bit { get }
  var nibbles: Vec<SInt> { get }
  var carries: HDL.UInt { get }
  var used: HDL.UInt { get }
  var wordLast: Bit { get }
  var wordTag: HDL.UInt { get }
  var clearStatistics: Bit { get }
  var zeroCount: HDL.UInt { get }
  var lowCount: HDL.UInt { get }
  var fullCount: HDL.UInt { get }
  var stallCount: HDL.UInt { get }
}
extension EncodingUnit: EncoderPorts {}
extension LaneEncodingUnit: EncoderPorts {}

/// A reproducible source of random numbers (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: Int) { state = UInt64(seed) }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
  mutating func chance(_ probability: Double) -> Bool { Double.random(in: 0..<1, using: &self) < probability }
}

/// Activations of one tile, and what they are compared with.
struct Tile {
  var current: [Int]
  var reference: [Int]
  var mode: DifferenceMode
  var isUnsigned = false
  var tag = 0

  var differences: [EncodedDifference] {
    encodeDifferences(current: current, reference: reference, mode: mode)
  }

  /// Random values whose differences are zero, low and full with the given shares (the rest).
  static func random(
    _ length: Int, zero: Double, low: Double, mode: DifferenceMode, isUnsigned: Bool = false,
    using random: inout Seeded
  ) -> Tile {
    let range = isUnsigned ? 0...255 : -128...127
    var tile = Tile(
      current: [], reference: [], mode: mode, isUnsigned: isUnsigned, tag: Int.random(in: 0...3, using: &random))
    for _ in 0..<length {
      let reference = Int.random(in: range, using: &random)
      let kind = Double.random(in: 0..<1, using: &random)
      let step =
        kind < zero
        ? 0 : kind < zero + low ? Int.random(in: -7...7, using: &random) : Int.random(in: -255...255, using: &random)
      tile.reference.append(reference)
      tile.current.append(min(max(reference + step, range.lowerBound), range.upperBound))
    }
    return tile
  }
}

/// Runs tiles through an encoding unit beside its cycle model, and holds both to the same words in the same cycles.
struct EncoderBench<M: EncoderPorts, Model: EncoderModel> {
  let sim: Simulation<M>
  var model: Model
  let scanWidth: Int
  /// The slots at the output, without what it says about the word as a whole.
  let slots: (Simulation<M>) -> [Slot?]
  var random: Seeded

  /// - Returns: the words of all tiles.
  mutating func run(_ tiles: [Tile], offers: Double = 1, takes: Double = 1) -> [SlotWord] {
    var pending = tiles.flatMap { tile in
      beats(tile.differences, scanWidth: scanWidth, tag: tile.tag).enumerated().map { (tile, $0, $1) }
    }[...]
    var words: [SlotWord] = []
    var lastWords = 0
    var isOffered = false
    var cycle = 0
    let limit = 100 + pending.count * 100
    while lastWords < tiles.count {
      cycle += 1
      if cycle > limit {
        Issue.record("no last word after \(cycle) cycles")
        break
      }
      if !isOffered, let (tile, number, beat) = pending.first, random.chance(offers) {
        isOffered = true
        drive(tile, number, beat)
      }
      sim.valid = isOffered
      let takes = random.chance(takes)
      sim.wordReady = takes
      sim.settle()
      if sim.ready != model.isReady { Issue.record("ready in cycle \(cycle) is \(sim.ready)") }
      let word = sim.wordValid ? SlotWord(slots: slots(sim), isLast: sim.wordLast) : nil
      if let word, takes {
        words.append(word)
        if word.isLast {
          #expect(sim.wordTag == tiles[lastWords].tag && model.wordTag == sim.wordTag)
          lastWords += 1
        }
      }
      if word != model.word {
        Issue.record("cycle \(cycle): \(String(describing: word)) and not \(String(describing: model.word))")
        break
      }
      let moves = isOffered && sim.ready
      model.advance(isOffered ? pending.first?.2 : nil, takesWord: takes)
      if moves {
        pending.removeFirst()
        isOffered = false
      }
      sim.step()
    }
    return words
  }

  private func drive(_ tile: Tile, _ number: Int, _ beat: EncodedBeat) {
    func padded(_ values: [Int]) -> [Int] {
      (0..<scanWidth).map { index in
        let place = number * scanWidth + index
        return place < values.count ? values[place] & 255 : 0x5A
      }
    }
    sim.mode = EncodingMode(tile.mode)
    sim.isUnsigned = tile.isUnsigned
    sim.current = padded(tile.current)
    // What the mode does not look at must not matter.
    sim.previous = padded(tile.mode == .temporal ? tile.reference : tile.current.map { $0 ^ 0x35 })
    sim.neighbour = padded(tile.mode == .spatial ? tile.reference : tile.current.map { $0 ^ 0x53 })
    sim.count = beat.differences.count
    sim.last = beat.isLast
    sim.tag = beat.isLast ? beat.tag : 0
  }

  func expectSameStatistics() {
    sim.settle()
    var counted = EncodingStatistics()
    counted.zero = sim.zeroCount
    counted.low = sim.lowCount
    counted.full = sim.fullCount
    counted.stalls = sim.stallCount
    #expect(counted == model.statistics)
    #expect(sim.failures.isEmpty)
  }
}

extension EncodingMode {
  init(_ mode: DifferenceMode) {
    switch mode {
    case .original: self = .original
    case .temporal: self = .temporal
    case .spatial: self = .spatial
    }
  }
}

func bench(
  _ configuration: EncodingConfiguration, banks: Int, engine: Engine, seed: Int
) throws -> EncoderBench<EncodingUnit, EncodingUnitModel> {
  let sim = try Simulation(EncodingUnit(configuration, banks: banks), engine: engine)
  sim.reset()
  let model = EncodingUnitModel(
    lanes: configuration.lanes, queueDepth: configuration.queueDepth, banks: banks == 0 ? nil : banks)
  return EncoderBench(
    sim: sim, model: model, scanWidth: configuration.scanWidth,
    slots: { sim in slots(sim, fullWidth: sim.fullWidth, inputs: sim.inputs) }, random: Seeded(seed))
}

func laneBench(
  _ configuration: EncodingConfiguration, engine: Engine, seed: Int
) throws -> EncoderBench<LaneEncodingUnit, LaneEncodingUnitModel> {
  let sim = try Simulation(LaneEncodingUnit(configuration), engine: engine)
  sim.reset()
  let model = LaneEncodingUnitModel(lanes: configuration.lanes, queueDepth: configuration.queueDepth)
  return EncoderBench(
    sim: sim, model: model, scanWidth: configuration.scanWidth,
    slots: { sim in
      let addresses = sim.weightAddresses
      let fromPartner: Int = sim.fromPartner
      let inputs = addresses.indices.map { lane -> Int in
        let bank = bit(fromPartner, lane) ? lane ^ 1 : lane
        return addresses[bank] * addresses.count + bank
      }
      return slots(sim, fullWidth: sim.fullWidth, inputs: inputs)
    }, random: Seeded(seed))
}

private func slots<M: EncoderPorts>(_ sim: Simulation<M>, fullWidth: Int, inputs: [Int]) -> [Slot?] {
  let used: Int = sim.used
  let carries: Int = sim.carries
  let nibbles = sim.nibbles
  return nibbles.indices.map { lane in
    let value = nibbles[lane] + (bit(carries, lane) ? 1 : 0)
    guard bit(used, lane) else {
      if value != 0 { Issue.record("an idle lane multiplies by \(value)") }
      return nil
    }
    return Slot(value: value, isHigh: lane % 2 == 1 && bit(fullWidth, lane / 2), input: inputs[lane])
  }
}

private func bit(_ value: Int, _ index: Int) -> Bool { (value >> index) & 1 == 1 }

extension Engine {
  /// The same engine with little optimisation of C++: models here are built more often than they run long.
  var quickToBuild: Engine {
    guard name == Engine.verilator.name else { return self }
    var options = VerilatorOptions()
    options.optimization = .none
    return .verilator(options)
  }
}
