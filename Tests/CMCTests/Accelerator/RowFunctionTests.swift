import CMC
import HDLSimulation
import HDLTesting
import Models
import Testing

/// Softmax, GELU, LayerNorm and sums of two matrices between products.
@Suite struct RowFunctionTests {
  /// Adds to an image random rows in frames, at strides that leave gaps, and one function of them.
  private func add(
    _ function: VectorFunctionModel, elements: Int, rows: Int, frameRows: Int, adds: Bool, seed: UInt64,
    to image: inout ProductImage
  ) throws {
    var random = SplitMix64(seed: seed)
    func matrix() -> [[Int]] {
      (0..<rows).map { _ in (0..<elements).map { _ in Int.random(in: -128...127, using: &random) } }
    }
    let stride = image.stride(elements)
    let first = image.place(matrix())
    let second = image.place(matrix())
    let gap = 3 * image.beat
    let results = image.reserve(rows * (stride + gap))
    let affine = image.place(
      affine: (0..<elements).map { _ in
        ChannelAffine(
          gain: Int.random(in: -9000...9000, using: &random), offset: .random(in: -900...900, using: &random))
      })
    var command = RowCommand(
      function, elements: elements, rows: rows, frameRows: frameRows,
      first: .init(address: first, frameStride: frameRows * stride, rowStride: stride),
      rescale: try Requantisation(factor: function == .identity ? 0.31 : function == .softmax ? 60 : 25.5),
      output: try Requantisation(factor: 1.0 / 24),
      results: .init(address: results, frameStride: frameRows * stride + gap, rowStride: stride))
    if adds {
      command.second = .init(address: second, frameStride: 0, rowStride: stride)
      command.firstFactor = 3
      command.secondFactor = 5
    }
    command.parameterAddress = affine
    image.add(command)
  }

  private func image(
    _ function: VectorFunctionModel, elements: Int, rows: Int, frameRows: Int, adds: Bool, seed: UInt64
  ) throws -> ProductImage {
    var image = ProductImage(beat: try CMCPreset.tiny.accelerator.beatBytes, size: 16384)
    try add(function, elements: elements, rows: rows, frameRows: frameRows, adds: adds, seed: seed, to: &image)
    return image
  }

  @Test(arguments: [Engine.interpreter, .verilator])
  func functionsEqualTheModel(engine: Engine) throws {
    let sizes = try CMCPreset.tiny.accelerator
    for (latency, interval) in [(1, 1), (30, 3)] {
      var image = ProductImage(beat: sizes.beatBytes, size: 65536)
      var beats = 0
      for (index, function) in VectorFunctionModel.allCases.enumerated() {
        for (elements, rows, frameRows, adds) in [
          (16, 11, 4, false), (7, 6, 6, true), (1, 3, 1, false), (4, 9, 2, true),
        ] {
          try add(
            function, elements: elements, rows: rows, frameRows: frameRows, adds: adds,
            seed: UInt64(1000 * index + elements + latency), to: &image)
          beats += rows * ((elements + 3) / 4)
        }
      }
      let bench = try ProductTests.compare(image, sizes, engine, latency: latency, interval: interval)
      #expect(bench.read("beats_written") == beats)
    }
  }

  /// A hundred rows on a fast memory take a beat a cycle, sums two.
  @Test func rowsFollowEachOtherWithoutGaps() throws {
    let sizes = try CMCPreset.tiny.accelerator
    for (adds, most) in [(false, 480), (true, 900)] {
      let image = try image(.gelu, elements: 16, rows: 100, frameRows: 100, adds: adds, seed: 5)
      let bench = try ProductTests.compare(image, sizes, .verilator, latency: 4)
      print("100 rows of 4 beats, \(adds ? "two matrices" : "one matrix"): \(bench.read("cycles")) cycles")
      #expect(bench.read("cycles") < most)
    }
  }

  /// Errors in the command are found before it begins, those of memory stop it cleanly.
  @Test func errorsStopTheList() throws {
    let sizes = try CMCPreset.tiny.accelerator
    let sound = try image(.normalisation, elements: 8, rows: 60, frameRows: 6, adds: true, seed: 9)
    func outcome(_ byte: Int, _ value: UInt8) throws -> AcceleratorError {
      var bytes = sound.bytes
      bytes[byte] = value
      let bench = try AcceleratorBench(sizes, .verilator, memory: bytes)
      let outcome = bench.run(list: 0, count: 1)
      #expect(bench.memory.bytes == bytes)
      return outcome.error
    }
    #expect(try outcome(0, 0x62) == .unknownCommand, "function 6")
    #expect(try outcome(18, 0) == .unknownCommand, "shift 0")
    #expect(try outcome(22, 48) == .unknownCommand, "output shift 48")
    #expect(try outcome(68, 1) == .unknownCommand, "word 17")
    #expect(try outcome(4, 0) == .zeroSize)
    #expect(try outcome(2, 17) == .beyondBuffers)
    #expect(try outcome(24, 1) == .unaligned)
    guard case .rows(let command) = sound.commands[0] else { return }
    let bench = try AcceleratorBench(sizes, .verilator, memory: sound.bytes)
    for address in [command.first.address + 80, command.second!.address, command.parameterAddress + 4] {
      bench.memory.bytes = sound.bytes
      bench.memory.readErrors = address..<(address + 4)
      #expect(bench.run(list: 0, count: 1) == .init(error: .readFailed, command: 0, interrupted: true))
    }
    bench.memory.readErrors = 0..<0
    bench.memory.bytes = sound.bytes
    var model = CMCAcceleratorModel(AcceleratorBench.sizes(sizes), memory: sound.bytes)
    model.run(command)
    #expect(bench.run(list: 0, count: 1).error == .none)
    #expect(bench.memory.bytes == model.memory && bench.simulation.failures.isEmpty)
  }
}
