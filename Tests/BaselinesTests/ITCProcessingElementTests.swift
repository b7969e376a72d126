import Baselines
import HDLSimulation
import HDLTesting
import HDLVerilator
import Models
import Testing

@Suite struct ITCProcessingElementTests {
  @Test(arguments: Engine.all, Multiplier.allCases)
  func equalsTheGoldenModel(engine: Engine, multiplier: Multiplier) throws {
    let sim = try Simulation(ITCProcessingElement(multiplier: multiplier), engine: engine)
    var random = SplitMix64(seed: 11)
    let corners = [-128, -127, -86, -1, 0, 1, 85, 127]
    var words = corners.flatMap { a in corners.map { b in ([a, a, a, a], [b, b, b, b]) } }
    for _ in 0..<600 {
      let values = (0..<8).map { _ in
        Bool.random(using: &random)
          ? corners.randomElement(using: &random)! : Int.random(in: -128...127, using: &random)
      }
      words.append((Array(values[0..<4]), Array(values[4..<8])))
    }
    sim.reset()
    var expected = 0
    for (number, (activations, weights)) in words.enumerated() {
      let first = number == 0 || Int.random(in: 0..<16, using: &random) == 0
      let enable = Int.random(in: 0..<8, using: &random) != 0
      sim.enable = enable
      sim.first = first
      sim.activations = activations
      sim.weights = weights
      sim.step()
      if enable {
        expected = (first ? 0 : expected) + itcProcessingElementWord(activations: activations, weights: weights)
      }
      #expect(sim.sum == expected, "word \(number), seed 11: \(activations) * \(weights)")
    }
  }

  @Test(arguments: Multiplier.allCases, [1, 2, 3, 7])
  func anyNumberOfLanes(multiplier: Multiplier, lanes: Int) throws {
    let sim = try Simulation(ITCProcessingElement(lanes: lanes, multiplier: multiplier), engine: .interpreter)
    var random = SplitMix64(seed: UInt64(lanes))
    sim.reset()
    for _ in 0..<200 {
      let activations = (0..<lanes).map { _ in Int.random(in: -128...127, using: &random) }
      let weights = (0..<lanes).map { _ in
        [-128, 127, Int.random(in: -128...127, using: &random)].randomElement(using: &random)!
      }
      sim.enable = true
      sim.first = true
      sim.activations = activations
      sim.weights = weights
      sim.step()
      #expect(sim.sum == itcProcessingElementWord(activations: activations, weights: weights), "seed \(lanes)")
    }
  }

  @Test func theSumWraps() throws {
    let sim = try Simulation(ITCProcessingElement(), engine: .interpreter)
    sim.reset()
    sim.enable = true
    sim.activations = [-128, -128, -128, -128]
    sim.weights = [-128, -128, -128, -128]
    var expected = 0
    for cycle in 0..<40_000 {
      sim.first = cycle == 0
      sim.step()
      expected += 65536
    }
    #expect(sim.sum == Int(Int32(truncatingIfNeeded: expected)))
  }
}
