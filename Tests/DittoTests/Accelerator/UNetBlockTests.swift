import Ditto
import HDLLibrary
import HDLSimulation
import HDLVerilator
import Models
import Testing
import VectorProcessing

@Suite struct UNetBlockTests {
  /// A block of a U-Net over several denoising steps, each on the image that the step before gave, with no software in the
  /// loop: every layer of every step equals dense execution, and every byte of the memory the golden model.
  @Test(arguments: acceleratorEngines)
  func stepsEqualDenseExecution(engine: Engine) throws { try run(AcceleratorPreset.tiny.configuration(), engine) }

  /// The same with 32 channels on the larger preset.
  @Test func smallPreset() throws { try run(AcceleratorPreset.small.configuration(), .verilator) }

  /// The same where Defo measures every layer in the first two steps and chooses: the decisions follow from the cycles that
  /// the registers tell, some layers go back to whole activations (or, with Defo+, to spatial differences), others do not,
  /// and every step stays exact.
  @Test(arguments: zip(acceleratorEngines, [false, true]))
  func defoChooses(engine: Engine, fallsBackToSpatial: Bool) throws {
    try run(Self.broad, engine, steps: 4, isMeasured: true, fallsBackToSpatial: fallsBackToSpatial)
  }

  /// 2 x 8 elements on a bus of 64 bits: products of long rows compute for longer than they load.
  private static var broad: AcceleratorConfiguration {
    get throws {
      try AcceleratorConfiguration(
        compute: ComputeConfiguration(
          rows: 2,
          cluster: ClusterConfiguration(columns: 8, loadWays: 2, encoding: EncodingConfiguration(tileDepth: 256))),
        vector: VectorProcessingConfiguration(lanes: 8, rowVectors: 64, parameterVectors: 16), inputs: 512,
        bus: AXI4Parameters(bytes: 8), defo: DefoConfiguration(layers: 7))
    }
  }

  private func run(
    _ configuration: AcceleratorConfiguration, _ engine: Engine, steps: Int = 3, isMeasured: Bool = false,
    fallsBackToSpatial: Bool = false
  ) throws {
    var random = RandomSource(71)
    let block = try UNetBlock(
      steps: steps, columns: configuration.vector.lanes, isMeasured: isMeasured, amplitude: isMeasured ? 1 / 16 : 1,
      &random)
    let bench = try AcceleratorBench(configuration, engine: engine, memory: block.memory)
    bench.memory.timing = MemoryTiming(latency: 4, bandwidth: 2)
    let count = block.commands.count
    bench.write("defo", fallsBackToSpatial ? 1 : 0)
    #expect(bench.run(block.listAddress, count) == .init(finished: count))
    var golden = AcceleratorModel(columns: configuration.vector.lanes, memory: block.memory)
    if isMeasured {
      golden.decisions = try decisions(bench)
      golden.fallsBackToSpatial = fallsBackToSpatial
    }
    golden.run(block.commands)
    bench.expectMemory(golden.memory, "seed 71")
    var result = block.memory
    result.bytes = bench.memory.bytes
    var image = block.network.image
    for step in 0..<block.steps {
      let dense = block.network.step(image)
      #expect(block.step(step, in: golden.memory) == dense, "step \(step), golden model, seed 71")
      #expect(block.step(step, in: result) == dense, "step \(step), seed 71")
      image = dense.image
    }
    expectSameTiming(bench, block, fallsBackToSpatial: fallsBackToSpatial)
    print(
      "U-Net block\(isMeasured ? " with Defo" : ""), \(configuration.compute.rows) rows, \(engine.name): \(count) commands, \(bench.read("cycles")) cycles, "
        + "\(bench.read("beatsRead")) beats read, \(bench.read("beatsWritten")) written")
  }
}

extension UNetBlockTests {
  /// The cycle model agrees with all counters, and decides as the circuit does.
  private func expectSameTiming(_ bench: AcceleratorBench, _ block: UNetBlock, fallsBackToSpatial: Bool) {
    var timing = AcceleratorTiming(
      bench.configuration.geometry, memory: block.memory, timing: bench.memory.timing,
      layers: UNetBlock.Layer.allCases.count, fallsBackToSpatial: fallsBackToSpatial)
    timing.run(block.commands, at: block.listAddress)
    #expect(timing.cycles == bench.read("cycles"), "seed 71")
    expectSameCounters(timing, bench, "seed 71")
    guard block.isMeasured else { return }
    for layer in UNetBlock.Layer.allCases { #expect(timing.defo.entries[layer.rawValue] == entry(bench, layer)) }
  }

  private func entry(_ bench: AcceleratorBench, _ layer: UNetBlock.Layer) -> DefoModel.Entry {
    bench.write("defoLayer", layer.rawValue)
    let cycles = bench.read("defoCycles")
    return DefoModel.Entry(
      originalCycles: cycles & 0xFFFF, differenceCycles: cycles >> 16,
      usesDifferences: bench.read("defoDecision") == 1)
  }

  /// What the Defo unit decided, read as software does.
  private func decisions(_ bench: AcceleratorBench) throws -> [Bool] {
    let entries = UNetBlock.Layer.allCases.map { entry(bench, $0) }
    for (layer, entry) in zip(UNetBlock.Layer.allCases, entries) {
      #expect(entry.originalCycles > 0 && entry.differenceCycles > 0, "\(layer)")
      #expect(entry.usesDifferences == (entry.originalCycles > entry.differenceCycles), "\(layer)")
      print("\(layer): \(entry.originalCycles) and \(entry.differenceCycles) cycles")
    }
    #expect(Set(entries.map(\.usesDifferences)).count == 2, "some layers keep differences and some do not")
    return entries.map(\.usesDifferences)
  }
}
