import Ditto
import HDLSimulation
import Models
import Testing
import VectorProcessing

/// The lanes of the vector processing unit alone, against their golden models.
@Suite struct VectorLaneTests {
  @Test(arguments: quickEngines)
  func siluOfEveryNumber(engine: Engine) throws { try everyNumber(SiLU(), siluModel, engine) }

  @Test(arguments: quickEngines)
  func geluOfEveryNumber(engine: Engine) throws { try everyNumber(GELU(), geluModel, engine) }

  private func everyNumber<L: ActivationLane>(_ lane: L, _ model: (Int) -> Int, _ engine: Engine) throws {
    let sim = try Simulation(lane, engine: engine)
    let (x, y) = (sim.port(\.x), sim.port(\.y))
    sim.enable = true
    var wrong: [Int] = []
    for number in -32768..<(32767 + ActivationLane.latency) {
      x.store(min(number, 32767))
      sim.step()
      let shown = number - ActivationLane.latency + 1
      if shown >= -32768 && y.load() != model(shown) { wrong.append(shown) }
    }
    #expect(wrong == [])
  }

  /// Corners of all operands against each other, then random ones; the pipeline stops and goes.
  @Test(arguments: quickEngines)
  func requantiser(engine: Engine) throws {
    let sim = try Simulation(
      Requantiser(values: -2_147_483_648...2_147_483_647, results: -128...127), engine: engine)
    var random = RandomSource(9)
    var cases: [(value: Int, multiplier: Int, shift: Int)] = []
    for value in [-2_147_483_648, -2_147_483_647, -3, -1, 0, 1, 3, 255, 2_147_483_647] {
      for multiplier in [0, 1, 32768, 65535] {
        for shift in [1, 2, 16, 31, 46, 47] { cases.append((value, multiplier, shift)) }
      }
    }
    for _ in 0..<3000 {
      let value = random.within(-2_147_483_648...2_147_483_647) >> random.within(0...31)
      // Such that most results are not saturated, and halves occur.
      let multiplier = random.chance(0.3) ? 1 << random.within(0...15) : random.within(0...65535)
      let bits = 64 - (abs(value) * multiplier).leadingZeroBitCount
      cases.append((value, multiplier, max(1, min(47, bits - random.within(0...9)))))
    }
    var waiting: [Int] = []
    var next = 0
    while next < cases.count {
      sim.enable = random.chance(0.8)
      (sim.value, sim.multiplier, sim.shift) = cases[next]
      sim.settle()
      if waiting.count == Requantiser.latency { #expect(sim.result == waiting[0], "case \(next - 3), seed 9") }
      if sim.enable {
        if waiting.count == Requantiser.latency { waiting.removeFirst() }
        let (value, multiplier, shift) = cases[next]
        waiting.append(try Requantisation(multiplier: multiplier, shift: shift)(value, bits: 8))
        next += 1
      }
      sim.step()
    }
  }
}
