import HDL
import HDLLibrary

/// Brings sums to numbers of 16 bits, each lane with its own factor.
///
/// Latency 3 cycles; a vector a cycle.
final class Rescaling: Module {
  let lanes: Int
  @Input(\Rescaling.input) var push: Stream<AccumulatedVector>
  @Output(\Rescaling.output) var pop: Stream<Vec<SInt>>

  var input: Shape<Stream<AccumulatedVector>> { .stream(.bundle(AccumulatedVector(lanes: lanes))) }
  var output: Shape<Stream<Vec<SInt>>> { .stream(.vec(lanes, .sint(16))) }

  init(lanes: Int) { self.lanes = lanes }

  override func body() {
    let advance: Bit = wire(.bit)
    let pipe = Pipeline(in: self, enable: advance)
    let isFull = pipe.input(push.valid).registered(Requantiser.latency, reset: 0, name: "valid").value
    advance <== !isFull | pop.ready
    push.ready = advance

    let lane = array(Requantiser(values: -2_147_483_648...2_147_483_647, results: -32768...32767), [lanes])
    lane.$enable <== advance
    lane.$value <== lane.spread(push.payload.sums, along: 0)
    lane.$multiplier <== lane.spread(push.payload.multipliers, along: 0)
    lane.$shift <== lane.spread(push.payload.shifts, along: 0).restricted(to: 1...47)
    pop.valid = isFull
    pop.payload = lane.result.gathered()
    pop.assertProtocol()
  }
}
