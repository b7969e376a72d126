import HDL
import HDLSimulation
import HDLTesting
import Testing

/// Sends eight bits, the lowest first, between a start bit of 0 and a stop bit of 1.
final class Transmitter: Module {
  enum State: HardwareEnum { case idle, start, data, stop }

  @Input var send: Bit
  @Input(8) var character: UInt
  @Output var line: Bit
  @Output var busy: Bit

  @Reg(reset: .idle) var state: Enum<State>
  @Reg(8, reset: 0) var shifter: UInt
  @Reg(3, reset: 0) var sent: UInt

  override func body() {
    line = true
    busy = state != .idle
    match(state) { s in
      switch s {
      case .idle:
        when(send) {
          shifter = character
          state <== .start
        }
      case .start:
        line = false
        state <== .data
      case .data:
        line = shifter[0]
        shifter = shifter >> 1
        sent = sent &+ 1
        when(sent == 7) { state <== .stop }
      case .stop:
        state <== .idle
      }
    }
  }
}

@Test(arguments: Engine.all)
func transmitterSendsTheBits(engine: Engine) throws {
  let sim = try Simulation(Transmitter(), engine: engine)
  sim.reset()
  sim.send = true
  sim.character = 0b0100_1101
  sim.step()
  sim.send = false
  var bits: [Bool] = []
  for _ in 0..<10 {
    sim.settle()
    bits.append(sim.line)
    sim.step()
  }
  #expect(bits == [false, true, false, true, true, false, false, true, false, true])
  #expect(sim.busy == false)
}
