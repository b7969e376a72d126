import HDL
import HDLLibrary
import HDLSimulation
import HDLTesting
import Testing

let usb = ClockDomain("usb")

/// Brings bytes from the USB clock to the main one.
final class Receiver: Module {
  @Input(.stream(.uint(8)), domain: usb) var bytes: Stream<UInt>
  @Output(.stream(.uint(8))) var received: Stream<UInt>

  override func body() {
    let crossing = instance(AsyncFifo(.uint(8), depth: 8), domains: [.push: usb, .pop: .main])
    crossing.$push <== bytes
    received <== crossing.pop
  }
}

@Test(arguments: Engine.all)
func receiverLosesNothing(engine: Engine) throws {
  let sim = try Simulation(Receiver(), engine: engine)
  var random = SplitMix64(seed: 11)
  var waiting: [Int] = []
  var arrived = 0
  sim.reset(cycles: 4)
  for _ in 0..<3_000 {
    sim.bytes.valid = Bool.random(using: &random)
    sim.bytes.payload = Int.random(in: 0...255, using: &random)
    sim.received.ready = Bool.random(using: &random)
    sim.settle()
    if Bool.random(using: &random) {
      if sim.bytes.valid && sim.bytes.ready { waiting.append(sim.bytes.payload) }
      sim.step(usb)
    } else {
      if sim.received.valid && sim.received.ready {
        #expect(sim.received.payload == waiting.removeFirst())
        arrived += 1
      }
      sim.step(.main)
    }
  }
  #expect(arrived > 300)
}
