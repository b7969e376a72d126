import CMC
import HDL
import HDLSimulation
import HDLTesting
import HDLVerilator
import Models
import Testing

/// All products of a divided space-time block run from one list, with no software in between.
@Suite struct AttentionBlockTests {
  @Test(arguments: [(true, true, true), (true, false, false), (false, true, true), (false, false, false)])
  func aBlockEqualsTheModel(projections: Bool, vectors: Bool, mlp: Bool) throws {
    let sizes = try CMCPreset.tiny.accelerator
    var block = DividedAttentionBlock(beat: sizes.beatBytes, seed: 21)
    block.condensesProjections = projections
    block.condensesVectors = vectors
    block.condensesMLP = mlp
    block.build()
    let bench = try ProductTests.compare(block.image, sizes, .verilator)
    let (informative, tokens) = (bench.read("informative"), bench.read("tokens"))
    print(
      "block of \(block.image.commands.count) commands: \(bench.read("cycles")) cycles, "
        + "\(informative) of \(tokens) rows multiplied, \(bench.read("product_cycles")) slices")
    #expect((informative < tokens) == (projections || vectors || mlp))
  }
}
