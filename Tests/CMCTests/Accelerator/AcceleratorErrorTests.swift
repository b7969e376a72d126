import CMC
import HDL
import HDLSimulation
import HDLTesting
import HDLVerilator
import Models
import Testing

/// Each error stops the list, says where, writes nothing more and leaves the accelerator ready for the next list.
@Suite struct AcceleratorErrorTests {
  /// A list of two commands, the second of which `change` spoils, and after that a sound one.
  private func expectStop(
    _ error: AcceleratorError, engine: Engine = .verilator, _ change: (inout ProductCommand) -> Void
  ) throws {
    let sizes = try CMCPreset.tiny.accelerator
    let sound = ProductCase().image(beat: sizes.beatBytes, seed: 3)
    var image = sound
    var spoiled = sound.product(0)
    spoiled.results.address = image.reserve(1024)
    change(&spoiled)
    image.add(spoiled)
    let bench = try AcceleratorBench(sizes, engine, memory: image.bytes)
    let outcome = bench.run(list: 0, count: 2)
    #expect(outcome == .init(error: error, command: 1, interrupted: true))
    var model = CMCAcceleratorModel(AcceleratorBench.sizes(sizes), memory: image.bytes)
    model.run(image.commands[0])
    bench.wait(200)
    #expect(bench.memory.bytes == model.memory, "nothing is written by the command with the error")
    #expect(bench.run(list: 0, count: 1) == .init(error: .none, command: 0, interrupted: true))
    #expect(bench.memory.bytes == model.memory)
    #expect(bench.simulation.failures.isEmpty && bench.memory.violations.isEmpty)
  }

  @Test func zeroSizes() throws {
    for change: (inout ProductCommand) -> Void in [
      { $0.elements = 0 }, { $0.rows = 0 }, { $0.features = 0 }, { $0.frameRows = 0 }, { $0.segmentFrames = 0 },
    ] { try expectStop(.zeroSize, change) }
  }

  @Test func sizesBeyondTheBuffers() throws {
    for change: (inout ProductCommand) -> Void in [
      { $0.elements = 17 }, { $0.frameRows = 17 }, { $0.frameRows = 18 }, { $0.segmentFrames = 9 },
    ] { try expectStop(.beyondBuffers, change) }
  }

  @Test func unalignedAddresses() throws {
    for change: (inout ProductCommand) -> Void in [
      { $0.tokens.address += 1 }, { $0.tokens.rowStride = 10 }, { $0.weightAddress += 2 }, { $0.results.address += 3 },
      { $0.results.frameStride += 1 }, { $0.parameterAddress += 1 }, { $0.tableSource = 5 },
    ] { try expectStop(.unaligned, change) }
  }

  @Test func searchesThatDoNotFit() throws {
    try expectStop(.unfitSearch) { $0.search = .windowed(radius: 1, columns: 4, rows: 2) }
    try expectStop(.unfitSearch) { $0.loadsCondensed = true }
    try expectStop(.unfitSearch) {
      $0.search = .windowed(radius: 1, columns: 3, rows: 2)
      $0.rows = 22
    }
    try expectStop(.unfitSearch) { $0.iFrame = $0.segmentFrames }
    try expectStop(.unfitSearch) {
      $0.hasClassRow = true
      $0.rows = 23
    }
    try expectStop(.unfitSearch) {
      $0.hasClassRow = true
      $0.frameRows = 1
    }
  }

  @Test func unknownCommands() throws {
    let sizes = try CMCPreset.tiny.accelerator
    var image = ProductCase().image(beat: sizes.beatBytes, seed: 3)
    for (byte, value) in [(0, 3), (1, 0x80), (100, 1)] {
      var bytes = image.bytes
      bytes[byte] = UInt8(value)
      let bench = try AcceleratorBench(sizes, .verilator, memory: bytes)
      #expect(bench.run(list: 0, count: 1) == .init(error: .unknownCommand, command: 0, interrupted: true))
      #expect(bench.memory.bytes == bytes)
    }
    image.bytes[0] = 0
    let bench = try AcceleratorBench(sizes, .verilator, memory: image.bytes)
    #expect(bench.run(list: 0, count: 0).error == .zeroSize)
    #expect(bench.run(list: 2, count: 1).error == .unaligned)
  }

  /// Errors of memory in the middle of a command: tokens, weights, the list itself, results.
  @Test(arguments: [Engine.interpreter, .verilator])
  func errorsOfMemory(engine: Engine) throws {
    let sizes = try CMCPreset.tiny.accelerator
    let image = ProductCase(rows: 48).image(beat: sizes.beatBytes, seed: 3)
    let command = image.product(0)
    let bench = try AcceleratorBench(sizes, engine, memory: image.bytes)
    for address in [command.tokens.address + 40, command.weightAddress + 8, command.parameterAddress, 64] {
      bench.memory.bytes = image.bytes
      bench.memory.readErrors = address..<(address + 4)
      #expect(bench.run(list: 0, count: 1) == .init(error: .readFailed, command: 0, interrupted: true))
      #expect(bench.memory.bytes == image.bytes, "the first segment never had all it needs")
    }
    bench.memory.readErrors = 0..<0
    bench.memory.bytes = image.bytes
    bench.memory.writeErrors = command.results.address..<(command.results.address + 8)
    #expect(bench.run(list: 0, count: 1) == .init(error: .writeFailed, command: 0, interrupted: true))
    let written = bench.memory.beatsWritten
    bench.wait(300)
    #expect(bench.memory.beatsWritten == written)
    bench.memory.writeErrors = 0..<0
    var model = CMCAcceleratorModel(AcceleratorBench.sizes(sizes), memory: image.bytes)
    model.run(command)
    #expect(bench.run(list: 0, count: 1) == .init(error: .none, command: 0, interrupted: true))
    #expect(bench.memory.bytes == model.memory)
    #expect(bench.simulation.failures.isEmpty)
  }
}
