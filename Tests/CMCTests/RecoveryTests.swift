import CMC
import HDLSimulation
import HDLTesting
import HDLVerilator
import Models
import Testing

@Suite struct RecoveryTests {
  /// Random frames: the reference frame and the informative entries of the current one are written, the rest is copied.
  /// Two frames at once, in both pairs of buffers, with commands back to back; also without any entry, and with all.
  @Test(arguments: [Engine.interpreter, .verilator])
  func copiesCompleteTheFrames(engine: Engine) throws {
    let seed: UInt64 = 0x4EC0
    print("RecoveryEngine random frames on \(engine.name), seed \(seed)")
    var random = SplitMix64(seed: seed)
    let bench = try RecoveryBench(
      table: TokenTableConfiguration(frames: 3, tokens: 6), buffers: FrameBufferConfiguration(banks: 3, entries: 6),
      engine)
    for number in 0..<30 {
      let references = (0..<2).map { _ in
        (0..<6).map { _ in (0..<3).map { _ in Int.random(in: -128...127, using: &random) } }
      }
      var expected: [[[Int]]] = [[], []]
      var vectors: [[RecoveryBench.Vector]] = [[], []]
      for half in 0..<2 {
        for (token, entry) in references[half].enumerated() {
          bench.write(entry, token, .init(rawValue: 2 + half)!)
        }
        for token in 0..<6 {
          let copies = number == 0 ? false : number == 1 ? true : Bool.random(using: &random)
          let reference = Int.random(in: 0..<6, using: &random)
          let own = (0..<3).map { _ in Int.random(in: -128...127, using: &random) }
          expected[half].append(copies ? references[half][reference] : own)
          if copies {
            vectors[half].append((token, reference))
          } else {
            bench.write(own, token, .init(rawValue: half)!)
          }
        }
      }
      bench.decide(vectors)
      #expect(
        bench.recover(vectors.map(\.count)) == RecoveryCycles.run(vectors.map(\.count)), "seed \(seed), \(number)")
      for half in 0..<2 {
        #expect(bench.read(.init(rawValue: half)!, entries: 6) == expected[half], "seed \(seed), number \(number)")
        #expect(
          bench.read(.init(rawValue: 2 + half)!, entries: 6) == references[half], "seed \(seed), number \(number)")
      }
      bench.retire()
    }
    #expect(bench.simulation.failures.isEmpty)
  }
}
