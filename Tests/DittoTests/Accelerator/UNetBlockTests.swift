import Ditto
import HDLSimulation
import HDLVerilator
import Models
import Testing

@Suite struct UNetBlockTests {
  /// A block of a U-Net over several denoising steps, each on the image that the step before gave, with no software in the
  /// loop: every layer of every step equals dense execution, and every byte of the memory the golden model.
  @Test(arguments: acceleratorEngines)
  func stepsEqualDenseExecution(engine: Engine) throws { try run(.tiny, engine) }

  /// The same with 32 channels on the larger preset.
  @Test func smallPreset() throws { try run(.small, .verilator) }

  private func run(_ preset: AcceleratorPreset, _ engine: Engine) throws {
    var random = RandomSource(71)
    let configuration = try preset.configuration()
    let block = try UNetBlock(steps: 3, columns: configuration.vector.lanes, &random)
    let bench = try AcceleratorBench(configuration, engine: engine, memory: block.memory)
    bench.memory.timing = MemoryTiming(latency: 4, bandwidth: 2)
    let count = block.commands.count
    #expect(bench.run(block.list, count) == .init(finished: count))
    var golden = AcceleratorModel(columns: configuration.vector.lanes, memory: block.memory)
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
    print(
      "U-Net block, \(preset), \(engine.name): \(count) commands, \(bench.read("cycles")) cycles, "
        + "\(bench.read("beatsRead")) beats read, \(bench.read("beatsWritten")) written")
  }
}

extension UNetBlock {
  /// What a memory holds of a step.
  func step(_ step: Int, in memory: MemoryImage) -> UNetBlockReference.Step {
    func matrix(_ address: Int, _ rows: Int, _ columns: Int, isUnsigned: Bool = false) -> [[Int]] {
      memory.matrix(at: address, rows: rows, columns: columns, stride: columns, isUnsigned: isUnsigned)
    }
    return UNetBlockReference.Step(
      normal: matrix(normal[step], pixels, width), queries: matrix(queries[step], pixels, width),
      keys: matrix(keys[step], pixels, width), values: transposed(matrix(values[step], width, pixels)),
      shares: matrix(shares[step], pixels, pixels, isUnsigned: true),
      attended: matrix(attended[step], pixels, width),
      image: (0..<pixels).map { pixel in
        (0..<width).map { memory.int8(image[step + 1] + placement(pixel) + $0) }
      })
  }
}
