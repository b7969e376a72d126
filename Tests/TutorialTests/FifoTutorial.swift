import HDL
import HDLLibrary
import HDLSimulation
import HDLTesting
import Testing

/// Squares each number and keeps up to eight results until somebody wants them.
final class Squarer: Module {
  @Input(.stream(.uint(8))) var numbers: Stream<UInt>
  @Output(.stream(.uint(16))) var squares: Stream<UInt>

  override func body() {
    squares <== numbers.map { $0 * $0 }.queue(depth: 8)
  }
}

@Test(arguments: Engine.all)
func squarerKeepsTheOrder(engine: Engine) throws {
  let sim = try Simulation(Squarer(), engine: engine)
  var random = SplitMix64(seed: 1)
  var waiting: [Int] = []
  sim.reset()
  for _ in 0..<2_000 {
    sim.numbers.valid = Bool.random(using: &random)
    sim.numbers.payload = Int.random(in: 0...255, using: &random)
    sim.squares.ready = Bool.random(using: &random)
    sim.settle()
    if sim.squares.valid && sim.squares.ready {
      #expect(sim.squares.payload == waiting.removeFirst())
    }
    if sim.numbers.valid && sim.numbers.ready {
      waiting.append(sim.numbers.payload * sim.numbers.payload)
    }
    sim.step()
  }
}
