import HDL
import HDLSimulation
import HDLVerilator
import Testing

/// An element without registers whose result depends on a value that all elements share.
private final class Masked: Module {
  @Input(8) var x: UInt
  @Input var inverted: Bit
  @Output(8) var y: UInt

  override func body() { y = x ^ mux(inverted, UInt(0xF0, width: 8), 0x05) }
}

private final class MaskedRow: Module {
  @Input(.vec(3, .uint(8))) var x: Vec<UInt>
  @Input var inverted: Bit
  @Output(.vec(3, .uint(8))) var y: Vec<UInt>
  @Reg(reset: false) var held: Bit

  override func body() {
    held = inverted
    let masked = array(Masked(), [3], name: "masked")
    masked.$x <== masked.spread(x, along: 0)
    masked.$inverted <== held
    y = masked.y.gathered()
  }
}

/// The shared value becomes a net of the array's module, though it stands in the element's table of nodes behind the
/// gather that uses it.
@Suite struct CombinationalArrayTests {
  @Test(arguments: [Engine.interpreter, .verilator])
  func sharedValuesOfElementsAreNets(engine: Engine) throws {
    let sim = try Simulation(MaskedRow(), engine: engine)
    sim.reset()
    for inverted in [false, true] {
      sim.inverted = inverted
      sim.x = [0, 0xFF, 0x3C]
      sim.step()
      #expect(sim.y == [0, 0xFF, 0x3C].map { $0 ^ (inverted ? 0xF0 : 0x05) })
    }
  }
}
