import CMC
import HDL
import HDLSimulation
import HDLTesting
import HDLVerilator
import Models
import Testing

/// A divided space-time block with MLP runs from one list, with no software in between.
@Suite struct AttentionBlockTests {
  private func run(_ block: DividedAttentionBlock, _ engine: Engine) throws -> AcceleratorBench {
    let bench = try ProductTests.compare(block.image, CMCPreset.tiny.accelerator, engine)
    let (informative, tokens) = (bench.read("informative"), bench.read("tokens"))
    let functions = block.image.commands.filter { if case .rows = $0 { true } else { false } }.count
    print(
      "block of \(block.image.commands.count) commands, \(functions) of them row functions: \(bench.read("cycles")) "
        + "cycles, \(informative) of \(tokens) rows multiplied, \(bench.read("product_cycles")) slices")
    return bench
  }

  @Test(arguments: [(true, true, true), (true, false, false), (false, true, true), (false, false, false)])
  func aBlockEqualsTheModel(projections: Bool, vectors: Bool, mlp: Bool) throws {
    var block = DividedAttentionBlock(beat: try CMCPreset.tiny.accelerator.beatBytes, seed: 21)
    block.condensesProjections = projections
    block.condensesVectors = vectors
    block.condensesMLP = mlp
    try block.build()
    let bench = try run(block, .verilator)
    #expect((bench.read("informative") < bench.read("tokens")) == (projections || vectors || mlp))
    // Numbers that are all the same would prove little.
    let results = bench.memory.bytes[block.result..<(block.result + block.times * block.places * block.width)]
    #expect(Set(results).count > 60)
    #expect(Set(bench.memory.bytes[block.classResult..<(block.classResult + block.width)]).count > 4)
  }

  @Test func aBlockEqualsTheModelInTheInterpreter() throws {
    var block = DividedAttentionBlock(beat: try CMCPreset.tiny.accelerator.beatBytes, seed: 22)
    block.times = 3
    block.places = 4
    block.segmentFrames = 2
    try block.build()
    let bench = try run(block, .interpreter)
    #expect(bench.read("informative") < bench.read("tokens"))
  }
}
