import HDL
import HDLLibrary

/// One lane of the last stage: SiLU or GELU and requantisation to int8, or a byte past both.
///
/// Latency 5 cycles in which `enable` is 1.
final class OutputLane: Module {
  static let latency = ActivationLane.latency + Requantiser.latency
  let silu = SiLU()
  let gelu = GELU()
  let requantiser = Requantiser(values: -32768...32767, results: -128...127)

  @Input var enable: Bit
  @Input(16) var x: SInt
  @Input var usesSiLU: Bit
  @Input var usesGELU: Bit
  @Input(16) var multiplier: UInt
  @Input(1...47) var shift: UInt
  /// Whether the byte is `x` itself, saturated to int8, and not requantised.
  @Input var isIdentity: Bit
  /// Whether the byte is `x` itself, which is 0...255.
  @Input var isByte: Bit
  @Output(8) var narrow: UInt

  override func body() {
    silu.$enable <== enable
    silu.$x <== x
    gelu.$enable <== enable
    gelu.$x <== x
    let pipe = Pipeline(in: self, enable: enable)
    let plain = pipe.input(x).registered(ActivationLane.latency, name: "x").value
    requantiser.$enable <== enable
    requantiser.$value <== mux(usesSiLU, silu.y, mux(usesGELU, gelu.y, plain))
    requantiser.$multiplier <== multiplier
    requantiser.$shift <== shift
    let direct = mux(isByte, x[0...7], x.saturated(to: 8).asUInt).named()
    let late = pipe.input(direct).registered(Self.latency, name: "direct").value
    narrow = mux(isByte | isIdentity, late, requantiser.result.asUInt)
  }
}

/// The last stage of the vector processing unit: from 16-bit numbers to bytes.
///
/// Latency 5 cycles; a vector a cycle.
final class OutputStage: Module {
  let lanes: Int
  @Input(\OutputStage.input) var push: Stream<Vec<SInt>>
  @Output(\OutputStage.output) var pop: Stream<Vec<UInt>>
  @Input var operation: Enum<VectorFunction>
  @Input(16) var multiplier: UInt
  @Input(1...47) var shift: UInt

  var input: Shape<Stream<Vec<SInt>>> { .stream(.vec(lanes, .sint(16))) }
  var output: Shape<Stream<Vec<UInt>>> { .stream(.vec(lanes, .uint(8))) }

  init(lanes: Int) { self.lanes = lanes }

  override func body() {
    let advance: Bit = wire(.bit)
    let pipe = Pipeline(in: self, enable: advance)
    let isFull = pipe.input(push.valid).registered(OutputLane.latency, reset: 0, name: "valid").value
    advance <== !isFull | pop.ready
    push.ready = advance

    let lane = array(OutputLane(), [lanes])
    lane.$enable <== advance
    lane.$x <== lane.spread(push.payload, along: 0)
    lane.$usesSiLU <== (operation == .silu) | (operation == .normalisationSiLU)
    lane.$usesGELU <== operation == .gelu
    lane.$multiplier <== multiplier
    lane.$shift <== shift
    lane.$isIdentity <== operation == .identity
    lane.$isByte <== operation == .softmax
    pop.valid = isFull
    pop.payload = lane.narrow.gathered()
    pop.assertProtocol()
  }
}
