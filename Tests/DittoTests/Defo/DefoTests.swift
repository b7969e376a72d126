import Ditto
import HDLSimulation
import Models
import Testing

@Suite struct DefoTests {
  /// Random layers in random order within a step, with ties, single cycles and runs beyond the counter.
  @Test(arguments: quickEngines, [(0, false), (2, true)])
  func equalsTheGoldenModel(engine: Engine, options: (prescale: Int, spatial: Bool)) throws {
    let layers = 6
    let sim = try Simulation(
      DefoUnit(try DefoConfiguration(layers: layers, prescale: options.prescale)), engine: engine)
    var model = DefoModel(layers: layers, prescale: options.prescale, fallsBackToSpatial: options.spatial)
    var random = RandomSource(7)
    sim.fallsBackToSpatial = options.spatial
    sim.finishes = false
    sim.abandons = false
    sim.starts = false
    sim.reset()
    // Layer 0 ties, layer 1 is lost by one unit, layer 2 is won by one unit.
    let fixed = [[40, 40], [40, 44], [44, 40]]
    for step in 0..<5 {
      for layer in (0..<layers).shuffled(using: &random) {
        let cycles = step < 2 && layer < 3 ? fixed[layer][step] : random.within(1...90)
        sim.layer = layer
        sim.phase = step == 0 ? .first : step == 1 ? .second : .later
        sim.starts = true
        sim.step()
        sim.starts = false
        sim.settle()
        #expect(sim.mode == mode(model.mode(layer: layer, step: step)), "layer \(layer), step \(step), seed 7")
        sim.step(cycles - 1)
        sim.finishes = true
        sim.step()
        sim.finishes = false
        sim.abandons = false
        model.record(layer: layer, step: step, cycles: cycles)
        sim.step(random.within(0...2))
      }
      for layer in 0..<layers { expectEntry(sim, layer, model.entries[layer]) }
    }
    #expect(sim.failures.map(\.message) == [])
  }

  /// 65,536 cycles and more count as 65,535.
  @Test(arguments: quickEngines)
  func countersSaturate(engine: Engine) throws {
    let sim = try Simulation(DefoUnit(try DefoConfiguration(layers: 6)), engine: engine)
    var model = DefoModel(layers: 6)
    sim.fallsBackToSpatial = false
    sim.starts = false
    sim.finishes = false
    sim.abandons = false
    sim.reset()
    for (step, cycles) in [(0, 65_540), (1, 65_534)] {
      sim.layer = 3
      sim.phase = step == 0 ? .first : .second
      sim.starts = true
      sim.step()
      sim.starts = false
      sim.step(cycles - 1)
      sim.finishes = true
      sim.step()
      sim.finishes = false
      sim.abandons = false
      sim.step()
      model.record(layer: 3, step: step, cycles: cycles)
    }
    #expect(
      model.entries[3] == DefoModel.Entry(originalCycles: 65_535, differenceCycles: 65_534, usesDifferences: true))
    expectEntry(sim, 3, model.entries[3])
  }

  @Test func badSizesAreRefused() {
    #expect(throws: ConfigurationError.self) { try DefoConfiguration(layers: 1) }
    let error = #expect(throws: ConfigurationError.self) { try DefoConfiguration(prescale: 17) }
    #expect(error?.description == "defo.prescale: 17 is not from 0 to 16, which counts units of 2^prescale cycles")
  }

  private func expectEntry(_ sim: Simulation<DefoUnit>, _ layer: Int, _ entry: DefoModel.Entry) {
    sim.inspected = layer
    sim.step()
    let found = DefoModel.Entry(
      originalCycles: sim.originalCycles, differenceCycles: sim.differenceCycles, usesDifferences: sim.usesDifferences)
    #expect(found == entry, "layer \(layer)")
  }

  private func mode(_ mode: Models.DefoMode) -> ExecutionMode {
    switch mode {
    case .original: .original
    case .temporal: .temporal
    case .spatial: .spatial
    }
  }
}
