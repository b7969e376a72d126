import HDL
import HDLLibrary

/// One lane of accumulation: the sum of the array, the previous step's sum and the bias.
///
/// Latency 2 cycles in which `enable` is 1; the bias comes a cycle after the sums.
final class AccumulationLane: Module {
  @Input var enable: Bit
  @Input var addsPrevious: Bit
  @Input var addsBias: Bit
  @Input(32) var accumulator: SInt
  @Input(32) var previous: SInt
  @Input(32) var bias: SInt
  @Output(32) var sum: SInt
  /// Whether the exact sum is no int32.
  @Output var overflows: Bit

  override func body() {
    let old = mux(addsPrevious, previous, 0)
    let partial = registered(accumulator + old, enable: enable, name: "partial")
    let total = (partial + mux(addsBias, bias, 0)).named()
    let wrapped = total.wrapped(to: 32)
    sum = registered(wrapped, enable: enable, name: "total_q")
    overflows = registered(total != wrapped, enable: enable, name: "overflows_q")
  }
}

/// What a vector of channels is rescaled with.
struct RescaleParameters: Bundle {
  @Field(.vec(1, .sint(32))) var biases: Vec<SInt>
  @Field(.vec(1, .uint(16))) var multipliers: Vec<UInt>
  @Field(.vec(1, .uint(6))) var shifts: Vec<UInt>
  private let lanes: Int

  init(lanes: Int) {
    self.lanes = lanes
    _biases = Field(.vec(lanes, .sint(32)))
    _multipliers = Field(.vec(lanes, .uint(16)))
    _shifts = Field(.vec(lanes, .uint(6)))
  }
  init() { self.init(lanes: 1) }
  func blank() -> Self { Self(lanes: lanes) }
  var shapeName: String { "\(Self.self)_\(lanes)" }
}

/// Sums on their way to rescaling, each lane with its factor.
struct AccumulatedVector: Bundle {
  @Field(.vec(1, .sint(32))) var sums: Vec<SInt>
  @Field(.vec(1, .uint(16))) var multipliers: Vec<UInt>
  @Field(.vec(1, .uint(6))) var shifts: Vec<UInt>
  private let lanes: Int

  init(lanes: Int) {
    self.lanes = lanes
    _sums = Field(.vec(lanes, .sint(32)))
    _multipliers = Field(.vec(lanes, .uint(16)))
    _shifts = Field(.vec(lanes, .uint(6)))
  }
  init() { self.init(lanes: 1) }
  func blank() -> Self { Self(lanes: lanes) }
  var shapeName: String { "\(Self.self)_\(lanes)" }
}

/// Adds previous sums and biases, and supplies each lane's factor from the table of channel parameters.
///
/// Latency 2 cycles; a vector a cycle.
final class Accumulation: Module {
  let configuration: VectorProcessingConfiguration
  @Input(\Accumulation.input) var push: Stream<VectorInput>
  @Output(\Accumulation.output) var pop: Stream<AccumulatedVector>
  @Input var addsPrevious: Bit
  @Input var addsBias: Bit
  @Input(\Accumulation.address) var parameterAddress: UInt
  @Input var write: Bit
  @Input(\Accumulation.address) var writeAddress: UInt
  @Input(\Accumulation.parameters) var writeParameters: RescaleParameters
  /// 1 while the vector that `pop` offers has a sum that is no int32.
  @Output var overflows: Bit
  @Reg(reset: false) var hasPartial: Bit
  @Reg(reset: false) var hasTotal: Bit

  var input: Shape<Stream<VectorInput>> { .stream(.bundle(VectorInput(lanes: configuration.lanes))) }
  var output: Shape<Stream<AccumulatedVector>> { .stream(.bundle(AccumulatedVector(lanes: configuration.lanes))) }
  var address: Shape<UInt> { .uint(0...(configuration.parameterVectors - 1)) }
  var parameters: Shape<RescaleParameters> { .bundle(RescaleParameters(lanes: configuration.lanes)) }

  init(_ configuration: VectorProcessingConfiguration) { self.configuration = configuration }

  override func body() {
    let channels = memory(configuration.parameterVectors, of: parameters)
    when(write) { channels[writeAddress] = writeParameters }

    let advance = (!hasTotal | pop.ready).named()
    push.ready = advance
    when(advance) {
      hasPartial = push.valid
      hasTotal = hasPartial
    }
    let word = channels.read(parameterAddress, enable: advance)
    let lane = array(AccumulationLane(), [configuration.lanes])
    lane.$enable <== advance
    lane.$addsPrevious <== addsPrevious
    lane.$addsBias <== addsBias
    lane.$accumulator <== lane.spread(push.payload.accumulators, along: 0)
    lane.$previous <== lane.spread(push.payload.previous, along: 0)
    lane.$bias <== lane.spread(word.biases, along: 0)

    pop.valid = hasTotal
    pop.payload.sums <== lane.sum.gathered()
    pop.payload.multipliers <== registered(word.multipliers, enable: advance, name: "multipliers")
    pop.payload.shifts <== registered(word.shifts, enable: advance, name: "shifts")
    overflows = hasTotal & lane.overflows.any(along: 0)[0]
    pop.assertProtocol()
  }
}
