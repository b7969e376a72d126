import CMC
import HDL
import HDLSimulation
import HDLTesting
import HDLVerilator
import HDLVerilog
import Models
import Testing

/// A product with random weights over tokens that repeat over time.
struct ProductCase {
  var search = ProductCommand.Search.full
  var threshold = 30
  var elements = 8
  var rows = 24
  var features = 8
  var frameRows = 6
  var segmentFrames = 4
  var isTransposed = false
  var storesCondensed = false
  var storesTable = false
  var areVectors = false
  var areUnsigned = false
  var hasClassRow = false
  var iFrame: Int?

  /// The command with its matrices in a fresh image, and the image before it.
  func image(beat: Int, seed: UInt64, size: Int = 65536) -> ProductImage {
    var random = SplitMix64(seed: seed)
    var image = ProductImage(beat: beat, size: size)
    let scene = (0..<frameRows).map { _ in (0..<elements).map { _ in Int.random(in: -100...100, using: &random) } }
    let tokens = (0..<rows).map { row in
      Int.random(in: 0..<3, using: &random) == 0
        ? (0..<elements).map { _ in Int.random(in: -128...127, using: &random) }
        : scene[row % frameRows].map { $0 + Int.random(in: -2...2, using: &random) }
    }
    let weights = (0..<features).map { _ in (0..<elements).map { _ in Int.random(in: -128...127, using: &random) } }
    let rowStride = image.stride(elements)
    let tokenAddress = image.place(tokens)
    let lines = isTransposed ? (0..<elements).map { k in weights.map { $0[k] } } : weights
    let weightAddress = image.place(lines)
    let parameterAddress = image.place(
      parameters: (0..<features).map { ($0 * 100 - 300, 20000 + 17 * $0, 22) })
    let resultStride = image.stride(features)
    let resultAddress = image.reserve(rows * resultStride)
    var command = ProductCommand(
      search: search, elements: elements, rows: rows, features: features, frameRows: frameRows,
      segmentFrames: segmentFrames,
      tokens: .init(address: tokenAddress, frameStride: frameRows * rowStride, rowStride: rowStride),
      weightAddress: weightAddress, weightRowStride: image.stride(lines[0].count),
      parameterAddress: parameterAddress,
      results: .init(address: resultAddress, frameStride: frameRows * resultStride, rowStride: resultStride))
    command.threshold = threshold
    command.weightsTransposed = isTransposed
    command.storesCondensed = storesCondensed
    command.areVectors = areVectors
    command.areUnsigned = areUnsigned
    command.hasClassRow = hasClassRow
    command.iFrame = iFrame
    if storesTable {
      command.tableStride = image.stride(2 * frameRows * segmentFrames)
      command.tableTarget = image.reserve(command.tableStride * (rows / frameRows / segmentFrames + 1))
    }
    image.add(command)
    return image
  }
}

@Suite struct ProductTests {
  /// Runs the commands of an image on both sides and compares all of memory.
  static func compare(
    _ image: ProductImage, _ configuration: AcceleratorConfiguration, _ engine: Engine, latency: Int = 20,
    interval: Int = 1
  ) throws -> AcceleratorBench {
    let bench = try AcceleratorBench(configuration, engine, memory: image.bytes, latency: latency, interval: interval)
    var model = CMCAcceleratorModel(AcceleratorBench.sizes(configuration), memory: image.bytes)
    for command in image.commands { model.run(command) }
    let outcome = bench.run(list: 0, count: image.commands.count)
    #expect(outcome == .init(error: .none, command: image.commands.count - 1, interrupted: true))
    let wrong = model.memory.indices.filter { model.memory[$0] != bench.memory.bytes[$0] }
    #expect(wrong.isEmpty, "\(wrong.count) bytes differ, from \(wrong.first ?? 0) on")
    #expect(bench.memory.violations.isEmpty)
    #expect(bench.simulation.failures.isEmpty, "\(bench.simulation.failures.first.map { "\($0)" } ?? "")")
    #expect(bench.driver.counts == model.counts)
    return bench
  }

  /// One segment: predicted, multiplied, recovered, stored.
  @Test(arguments: [Engine.interpreter, .verilator])
  func aSegmentEqualsTheModel(engine: Engine) throws {
    let sizes = try CMCPreset.tiny.accelerator
    let image = ProductCase().image(beat: sizes.beatBytes, seed: 1)
    let bench = try Self.compare(image, sizes, engine)
    print(
      "one segment: \(bench.read("cycles")) cycles, \(bench.read("informative")) of \(bench.read("tokens")) informative"
    )
    #expect(bench.read("informative") > 6 && bench.read("informative") < 24)
  }

  /// Segments with short tails, tiles with odd ends, all searches, stores and layouts, on slow and fast memories.
  @Test func manyShapesEqualTheModel() throws {
    let sizes = try CMCPreset.tiny.accelerator
    let cases = [
      ProductCase(elements: 16, rows: 45, features: 12, frameRows: 6, segmentFrames: 4),
      ProductCase(elements: 7, rows: 40, features: 5, frameRows: 8, segmentFrames: 3),
      ProductCase(search: .none, elements: 9, rows: 20, features: 6, frameRows: 5, segmentFrames: 2),
      ProductCase(
        search: .windowed(radius: 1, columns: 3, rows: 2), threshold: 60, rows: 42, frameRows: 6, segmentFrames: 4),
      ProductCase(search: .windowed(radius: 0, columns: 6, rows: 1), rows: 48, frameRows: 6, segmentFrames: 8),
      ProductCase(elements: 10, rows: 33, features: 9, frameRows: 4, segmentFrames: 8, isTransposed: true),
      ProductCase(elements: 8, rows: 37, features: 9, storesCondensed: true, storesTable: true),
      ProductCase(elements: 8, rows: 48, frameRows: 1, segmentFrames: 5, areVectors: true),
      ProductCase(threshold: 0), ProductCase(threshold: 1 << 20, storesTable: true),
      ProductCase(elements: 1, rows: 1, features: 1, frameRows: 1, segmentFrames: 1),
      ProductCase(elements: 16, rows: 16, features: 4, frameRows: 16, segmentFrames: 1),
      ProductCase(threshold: 300, rows: 45, features: 9, frameRows: 9, segmentFrames: 3, areUnsigned: true),
      ProductCase(elements: 12, rows: 49, frameRows: 7, segmentFrames: 4, storesTable: true, hasClassRow: true),
      ProductCase(
        search: .windowed(radius: 1, columns: 3, rows: 2), threshold: 60, rows: 42, frameRows: 7, segmentFrames: 4,
        storesCondensed: true, storesTable: true, hasClassRow: true),
      ProductCase(rows: 51, frameRows: 17, segmentFrames: 3, hasClassRow: true),
      ProductCase(rows: 58, frameRows: 6, segmentFrames: 4, storesTable: true, iFrame: 3),
      ProductCase(rows: 54, frameRows: 6, segmentFrames: 4, storesCondensed: true, iFrame: 0),
    ]
    for (index, product) in cases.enumerated() {
      let image = product.image(beat: sizes.beatBytes, seed: UInt64(100 + index))
      let bench = try Self.compare(
        image, sizes, .verilator, latency: index % 3 * 15 + 1, interval: index % 2 + 1)
      #expect(bench.memory.beatsRead == bench.read("beats_read"), "case \(index)")
    }
  }

  /// Condensed rows and their table go to memory, and come back as the input of the next product: nothing is searched,
  /// only condensed rows are fetched, and the results are complete.
  @Test func condensedRowsComeBackWithTheirTable() throws {
    let sizes = try CMCPreset.tiny.accelerator
    var product = ProductCase(elements: 12, rows: 45, features: 12, frameRows: 6, segmentFrames: 4)
    product.storesCondensed = true
    product.storesTable = true
    var image = product.image(beat: sizes.beatBytes, seed: 7)
    let first = image.product(0)
    var second = first
    second.search = .table
    second.loadsCondensed = true
    second.storesCondensed = false
    second.tokens = first.results
    second.tableSource = first.tableTarget!
    second.tableTarget = nil
    let stride = image.stride(12)
    second.results = .init(address: image.reserve(45 * stride), frameStride: 6 * stride, rowStride: stride)
    image.add(second)
    let bench = try Self.compare(image, sizes, .verilator)
    #expect(bench.read("informative") < bench.read("tokens"))
  }

  /// While one segment is multiplied the next one is loaded and searched: a command of many segments takes hardly longer
  /// than the longer of the two alone, whichever it is. 24 segments, as many as 196 places over time have. K tiles of these
  /// frames have 10 slices, fewer than the feeder is ahead of the engine, so between output tiles the engine waits for
  /// weights; in larger accelerators it does not.
  @Test(arguments: [(4, 1.05), (16, 1.05), (64, 1.10)])
  func theShorterOfCodecAndProductIsHidden(features: Int, limit: Double) throws {
    let sizes = try CMCPreset.tiny.accelerator
    let product = ProductCase(
      threshold: 40, elements: 16, rows: 16 * 8 * 24, features: features, frameRows: 16, segmentFrames: 8)
    let image = product.image(beat: sizes.beatBytes, seed: 11, size: 1 << 19)
    let bench = try Self.compare(image, sizes, .verilator)
    let (total, codec) = (bench.read("cycles"), bench.read("search_cycles"))
    let (slices, both) = (bench.read("product_cycles"), bench.read("overlap_cycles"))
    let longer = max(codec, slices)
    print(
      "24 segments, \(features) features: \(total) cycles, \(Double(total) / Double(longer)) of the longer; codec compares "
        + "in \(codec), multipliers in \(slices), overlap \(both)")
    #expect(Double(total) <= limit * Double(longer))
  }

  /// Beats of 8 bytes and words of 32 elements: rows that end within a word of the codec, tables of 4 decisions a beat.
  @Test func theSmallPresetEqualsTheModel() throws {
    let sizes = try CMCPreset.small.accelerator
    var product = ProductCase(
      threshold: 200, elements: 44, rows: 100, features: 20, frameRows: 14, segmentFrames: 4, storesTable: true)
    _ = try Self.compare(product.image(beat: sizes.beatBytes, seed: 31), sizes, .verilator)
    product.isTransposed = true
    product.storesCondensed = true
    let bench = try Self.compare(product.image(beat: sizes.beatBytes, seed: 32), sizes, .verilator)
    #expect(bench.read("informative") < bench.read("tokens"))
  }

  @Test(arguments: [CMCPreset.tiny, .small])
  func verilogIsLintClean(preset: CMCPreset) throws {
    let (design, warnings) = try elaborate(CMCAccelerator(preset.accelerator))
    #expect(warnings.map(\.message) == [])
    let said = try complaints(about: emitVerilog(design))
    #expect(said == "", "\(said.prefix(4000))")
  }
}
