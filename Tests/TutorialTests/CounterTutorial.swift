import HDL
import HDLSimulation
import HDLTesting
import Testing

final class Counter: Module {
  @Input var enable: Bit
  @Input var clear: Bit
  @Input(8) var limit: UInt
  @Output(8) var count: UInt
  @Output var wrap: Bit
  @Reg(8, reset: 0) var value: UInt

  override func body() {
    let atLimit = (value == limit).named()
    when(clear) { value = 0 }
      .elsewhen(enable) { value = mux(atLimit, 0, value &+ 1) }
    count = value
    wrap = atLimit & enable
  }
}

@Test(arguments: Engine.all)
func counterWraps(engine: Engine) throws {
  let sim = try Simulation(Counter(), engine: engine)
  sim.reset()
  sim.enable = true
  sim.limit = 9
  for cycle in 0..<25 {
    sim.settle()
    #expect(sim.count == cycle % 10)
    #expect(sim.wrap == (cycle % 10 == 9))
    sim.step()
  }
}
