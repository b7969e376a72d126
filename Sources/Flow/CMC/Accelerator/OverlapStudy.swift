import CMC
import HDLSimulation
import Models

/// How well the accelerator hides the shorter of codec and product: one command of many segments of made-up tokens, on
/// the circuit.
public struct OverlapStudy: Codable, Sendable {
  public let preset: String
  public let segments: Int
  public let features: Int
  /// Informative rows of all rows.
  public let share: Double
  public let cycles: Int
  public let searchCycles: Int
  public let slices: Int
  /// Whether all of memory equals the golden model's.
  public let isExact: Bool

  /// Cycles of the longer of the two alone: lanes comparing, slices multiplied.
  public var longer: Int { max(searchCycles, slices) }
  /// All cycles against it.
  public var overlap: Double { Double(cycles) / Double(longer) }

  /// - Parameters:
  ///   - tokens: of a frame; a segment has 8 frames.
  ///   - features: output features: few make the codec the longer of the two, many the product.
  public init(
    preset: CMCPreset, segments: Int, tokens: Int, elements: Int, features: Int, engine: Engine
  ) throws {
    let sizes = try preset.accelerator
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    // A scene that stands still; half of its tokens change from frame to frame.
    let scene = (0..<tokens).map { _ in (0..<elements).map { _ in random(200) - 100 } }
    let rows = (0..<(segments * 8 * tokens)).map { row in
      random(2) == 0
        ? scene[row % tokens].map { $0 + random(3) - 1 } : (0..<elements).map { _ in random(256) - 128 }
    }
    let weights = (0..<features).map { _ in (0..<elements).map { _ in random(256) - 128 } }
    let beat = sizes.beatBytes
    func stride(_ count: Int) -> Int { (count + beat - 1) / beat * beat }
    let (row, result) = (stride(elements), stride(features))
    let weightAddress = ProductCommand.size + rows.count * row
    let parameterAddress = weightAddress + features * row
    let resultAddress = parameterAddress + 8 * result
    var command = ProductCommand(
      search: .full, elements: elements, rows: rows.count, features: features, frameRows: tokens, segmentFrames: 8,
      tokens: .init(address: ProductCommand.size, frameStride: tokens * row, rowStride: row),
      weightAddress: weightAddress, weightRowStride: row, parameterAddress: parameterAddress,
      results: .init(address: resultAddress, frameStride: tokens * result, rowStride: result))
    command.threshold = 2 * elements
    var bytes = command.words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * UInt32($0))) } }
    for values in rows + weights {
      bytes += values.map { UInt8(truncatingIfNeeded: $0) } + Array(repeating: 0, count: row - elements)
    }
    for _ in 0..<features { bytes += [0, 0, 0, 0, 0xA8, 0x61, 23, 0] }
    bytes += Array(repeating: 0, count: 8 * (result - features) + rows.count * result)
    var model = CMCAcceleratorModel(sizes.modelSizes, memory: bytes)
    model.run(command)
    let driver = try AcceleratorDriver(sizes, engine, memory: bytes)
    let limit = 10 * (model.counts.searchCycles + model.counts.slices) + 100_000
    let outcome = driver.run(list: 0, count: 1, limit: limit)
    let counts = driver.counts
    self.preset = preset.rawValue
    self.segments = segments
    self.features = features
    share = Double(counts.informative) / Double(counts.decided)
    cycles = driver.read("cycles")
    searchCycles = counts.searchCycles
    slices = counts.slices
    isExact =
      outcome.error == .none && outcome.interrupted && counts == model.counts && driver.memory.bytes == model.memory
      && driver.simulation.failures.isEmpty && driver.memory.violations.isEmpty
  }
}
