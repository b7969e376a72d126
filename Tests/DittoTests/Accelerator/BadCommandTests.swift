import Ditto
import HDLSimulation
import HDLVerilator
import Models
import Testing

@Suite struct BadCommandTests {
  typealias Change = (inout LayerCommandModel) -> Void

  /// Every kind of wrong command: the error register says which, nothing is written, and the next list runs.
  @Test(arguments: acceleratorEngines)
  func wrongCommandsAreRefused(engine: Engine) throws {
    var random = RandomSource(5)
    let configuration = try AcceleratorPreset.tiny.configuration()
    let layer = try LinearLayer((m: 3, k: 16, n: 4), steps: 2, configuration, &random)
    let bench = try AcceleratorBench(configuration, engine: engine, memory: layer.memory)
    func expect(
      _ error: AcceleratorError, _ detail: Int, _ note: String, words: [Int: UInt32] = [:], _ change: Change = { _ in }
    ) {
      var command = layer.commands[0]
      change(&command)
      var contents = command.words
      for (place, bits) in words { contents[place] ^= bits }
      var memory = layer.memory
      for (index, word) in contents.enumerated() {
        memory.store(Int(word), count: 4, at: layer.list + LayerCommandModel.bytes + 4 * index)
      }
      bench.memory.bytes = memory.bytes
      // The wrong command stands behind a good one.
      let outcome = bench.run(layer.list, 2)
      #expect(outcome == .init(error: error, detail: detail, command: 1, finished: 1), "\(note)")
      var golden = AcceleratorModel(columns: configuration.vector.lanes, memory: memory)
      golden.run([layer.commands[0]])
      bench.expectMemory(golden.memory, note)
    }
    expect(.badOperation, 0, "no such operation", words: [0: 2])
    expect(.badOperation, 0, "no such mode", words: [0: 3 << 2])
    expect(.badOperation, 0, "no such function", words: [0: 6 << 4])
    expect(.badOperation, 0, "softmax of a product") { $0.function = .softmax }
    expect(.badOperation, 0, "transposition of a product") { $0.transposes = true }
    expect(.badOperation, 0, "transposition of sums and results") { $0 = vectors($0, transposes: true) }
    expect(.badOperation, 0, "differences of vectors") {
      $0 = vectors($0)
      $0.mode = .temporal
    }
    expect(.zeroSize, 1, "no rows") { $0.rows = 0 }
    expect(.zeroSize, 1, "no channels") { $0.channels = 0 }
    expect(.zeroSize, 2, "no inputs") { $0.segmentLength = 0 }
    expect(.zeroSize, 2, "no segments") { $0.segments = 0 }
    expect(.zeroSize, 10, "lines of no rows") { $0.input.rowLength = 0 }
    expect(.zeroSize, 10, "lines of no rows of results") { $0.output.rowLength = 0 }
    expect(.zeroSize, 19, "no parameters") {
      $0 = vectors($0)
      $0.parameterPeriod = 0
    }
    expect(.beyondScratchpad, 2, "K") { $0.segmentLength = configuration.inputs + 1 }
    expect(.beyondScratchpad, 2, "K of segments") { ($0.segmentLength, $0.segments) = (65_528, 65_535) }
    expect(.beyondRowBuffer, 2, "a row") {
      $0 = vectors($0)
      $0.segmentLength = 4 * configuration.vector.rowVectors + 1
    }
    expect(.beyondParameters, 19, "parameters") {
      $0 = vectors($0)
      $0.parameterPeriod = configuration.vector.parameterVectors + 1
    }
    expect(.brokenShape, 2, "segments of half beats") { ($0.segmentLength, $0.segments) = (12, 2) }
    expect(.brokenShape, 2, "segments of half vectors") {
      $0 = vectors($0)
      ($0.segmentLength, $0.segments) = (6, 2)
    }
    expect(.brokenShape, 2, "half a block") {
      $0 = vectors($0, transposes: true)
      ($0.rows, $0.storesResults) = (6, false)
    }
    for (note, measured) in [
      ("a layer beyond the table", MeasuredLayer(16, .first)),
      ("a layer that does not begin", MeasuredLayer(0, .first, begins: false)),
      ("a layer that does not end", MeasuredLayer(0, .first, ends: false)),
    ] {
      expect(.badLayer, 20, note) { $0.measured = measured }
    }
    expect(.badLayer, 20, "no such step", words: [20: 3 << 19]) { $0.measured = MeasuredLayer(0, .first) }
    expect(.badLayer, 20, "no such condition", words: [20: 3 << 21]) { $0.measured = MeasuredLayer(0, .first) }
    expect(.badShift, 19, "no shift") { $0.outputShift = 0 }
    expect(.badShift, 19, "too far a shift") { $0.outputShift = 48 }
    for place in Array(3...9) + Array(11...17) {
      expect(.unaligned, place, "word \(place)", words: [place: 2])
    }
    bench.memory.bytes = layer.memory.bytes
    #expect(bench.run(layer.list + 2, 1) == .init(error: .badList))
    #expect(bench.run(layer.list, 0) == .init(error: .badList))
    #expect(bench.memory.bytes == layer.memory.bytes)
    expectGoodRun(bench, layer)
  }

  /// Errors of the bus wherever the accelerator reads, and shifts that make no sense among the channel parameters.
  @Test(arguments: acceleratorEngines)
  func failedReadsStopTheList(engine: Engine) throws {
    var random = RandomSource(6)
    let configuration = try AcceleratorPreset.tiny.configuration()
    let layer = try LinearLayer((m: 3, k: 16, n: 6), steps: 2, configuration, &random)
    let bench = try AcceleratorBench(configuration, engine: engine, memory: layer.memory)
    let second = layer.commands[1]
    var golden = AcceleratorModel(columns: configuration.vector.lanes, memory: layer.memory)
    golden.run([layer.commands[0]])
    let places = [
      ("the command", layer.list + LayerCommandModel.bytes), ("parameters", second.parameters),
      ("weights", second.weights), ("activations", second.current), ("activations of the step before", second.previous),
      ("previous sums", second.previousSums),
    ]
    for (note, place) in places {
      bench.memory.bytes = layer.memory.bytes
      #expect(bench.run(layer.list, 1) == .init(finished: 1))
      bench.memory.failingReads = place..<(place + 4)
      let isFetch = note == "the command"
      let outcome = bench.run(layer.list + LayerCommandModel.bytes, 1)
      #expect(outcome == .init(error: .readFailed), "\(note)")
      bench.memory.failingReads = 0..<0
      if isFetch || note != "previous sums" { bench.expectMemory(golden.memory, note) }
    }
    // Far away from the memory.
    bench.memory.bytes = layer.memory.bytes
    #expect(bench.run(0x7000_0000, 1) == .init(error: .readFailed))
    #expect(bench.memory.bytes == layer.memory.bytes)
    for shift: UInt8 in [0, 48, 200] {
      bench.memory.bytes = layer.memory.bytes
      bench.memory.bytes[second.parameters + 16 * 5 + 6] = shift
      let before = bench.memory.bytes
      let outcome = bench.run(layer.list, 1)
      #expect(outcome == .init(error: .badShift, detail: 9), "shift \(shift)")
      // The channels of the first block are good and are written; those of the second are not.
      let isWritten = zip(before, bench.memory.bytes).enumerated().filter { $1.0 != $1.1 }.map(\.offset)
      let place = layer.commands[0].results
      #expect(isWritten.contains { $0 >= place && ($0 - place) % layer.outputStride < 4 }, "shift \(shift)")
      #expect(!isWritten.contains { $0 >= place && ($0 - place) % layer.outputStride >= 4 }, "shift \(shift)")
    }
    expectGoodRun(bench, layer)
  }

  /// After a write that fails no other one begins, but for those that were under way.
  @Test(arguments: acceleratorEngines)
  func failedWritesStopTheList(engine: Engine) throws {
    var random = RandomSource(7)
    let configuration = try AcceleratorPreset.tiny.configuration()
    let layer = try LinearLayer((m: 12, k: 16, n: 4), steps: 2, configuration, &random)
    for isSum in [true, false] {
      let bench = try AcceleratorBench(configuration, engine: engine, memory: layer.memory)
      let place = isSum ? layer.commands[0].sums + 16 : layer.commands[0].results + 4
      bench.memory.failingWrites = place..<(place + 4)
      #expect(bench.run(layer.list, 2) == .init(error: .writeFailed))
      let beats = bench.memory.writtenBeats
      #expect(beats.firstIndex(of: place).map { beats.count - $0 <= 12 } == true)
      bench.memory.failingWrites = 0..<0
      bench.memory.bytes = layer.memory.bytes
      expectGoodRun(bench, layer)
    }
  }

  private func vectors(_ product: LayerCommandModel, transposes: Bool = false) -> LayerCommandModel {
    var command = product
    command.operation = .vectors
    command.transposes = transposes
    command.rows = 4
    command.segmentLength = 4
    return command
  }

  private func expectGoodRun(_ bench: AcceleratorBench, _ layer: LinearLayer) {
    bench.memory.bytes = layer.memory.bytes
    #expect(bench.run(layer.list, 2) == .init(finished: 2))
    var golden = AcceleratorModel(columns: bench.configuration.vector.lanes, memory: layer.memory)
    golden.run(layer.commands)
    bench.expectMemory(golden.memory, "after errors")
  }
}
