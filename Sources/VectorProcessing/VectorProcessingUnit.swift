import HDL
import HDLLibrary

/// The vector processing unit of Ditto (HPCA 2025, section V): adds previous outputs and bias to the array's sums,
/// rescales them, applies the layer's function and requantises to int8.
///
/// `push` takes a vector of sums a cycle, rows one after the other; `sums` gives what the next step adds, `results` the
/// bytes: int8 in two's complement, with softmax unsigned. The two outputs stall independently of each other.
///
/// - Elementwise functions: latency 10 cycles from `push` to `results`, a vector a cycle.
/// - Softmax and normalisation: see `RowUnit`.
///
/// `command` and the parameter tables change only while `isIdle`. Fixed point and errors:
/// docs/ditto/vector-processing.md.
public final class VectorProcessingUnit: Module {
  public let configuration: VectorProcessingConfiguration

  @Input(\VectorProcessingUnit.commands) public var command: VectorCommand
  @Input(\VectorProcessingUnit.inputs) public var push: Stream<VectorInput>
  @Output(\VectorProcessingUnit.sumVectors) public var sums: Stream<Vec<SInt>>
  @Output(\VectorProcessingUnit.resultVectors) public var results: Stream<Vec<UInt>>
  /// Whether nothing is under way.
  @Output public var isIdle: Bit
  /// 1 in each cycle in which a vector with a sum that is no int32 moves on.
  @Output public var overflows: Bit

  /// Writes a word of biases and factors.
  @Input public var writesRescale: Bit
  /// Writes a word of gains and offsets.
  @Input public var writesAffine: Bit
  @Input(\VectorProcessingUnit.addresses) public var writeAddress: UInt
  @Input(\VectorProcessingUnit.biasVector) public var biases: Vec<SInt>
  @Input(\VectorProcessingUnit.multiplierVector) public var multipliers: Vec<UInt>
  @Input(\VectorProcessingUnit.shiftVector) public var shifts: Vec<UInt>
  /// In units of 2^-12.
  @Input(\VectorProcessingUnit.numberVector) public var gains: Vec<SInt>
  /// In units of 2^-10.
  @Input(\VectorProcessingUnit.numberVector) public var offsets: Vec<SInt>

  @Reg(\VectorProcessingUnit.positions, reset: 0) var position: UInt
  @Reg(\VectorProcessingUnit.addresses, reset: 0) var parameterOffset: UInt
  @Reg(\VectorProcessingUnit.loads, reset: 0) var underWay: UInt
  @Reg(\VectorProcessingUnit.loads, reset: 0) var sumsUnderWay: UInt

  var lanes: Int { configuration.lanes }
  var commands: Shape<VectorCommand> { .bundle(VectorCommand(configuration)) }
  var inputs: Shape<Stream<VectorInput>> { .stream(.bundle(VectorInput(lanes: lanes))) }
  var sumVectors: Shape<Stream<Vec<SInt>>> { .stream(.vec(lanes, .sint(32))) }
  var resultVectors: Shape<Stream<Vec<UInt>>> { .stream(.vec(lanes, .uint(8))) }
  var addresses: Shape<UInt> { .uint(0...(configuration.parameterVectors - 1)) }
  var biasVector: Shape<Vec<SInt>> { .vec(lanes, .sint(32)) }
  var multiplierVector: Shape<Vec<UInt>> { .vec(lanes, .uint(16)) }
  var shiftVector: Shape<Vec<UInt>> { .vec(lanes, .uint(6)) }
  var numberVector: Shape<Vec<SInt>> { .vec(lanes, .sint(16)) }
  var positions: Shape<UInt> { .uint(0...(configuration.rowVectors - 1)) }
  var loads: Shape<UInt> { .uint(0...(configuration.rowVectors + 31)) }

  public init(_ configuration: VectorProcessingConfiguration) { self.configuration = configuration }

  public override func body() {
    push.assumeProtocol()
    let accumulation = instance(Accumulation(configuration))
    accumulation.$addsPrevious <== command.addsPrevious
    accumulation.$addsBias <== command.addsBias
    accumulation.$parameterAddress
      <== (command.parameterBase + parameterOffset).restricted(to: 0...(configuration.parameterVectors - 1))
    accumulation.$write <== writesRescale
    accumulation.$writeAddress <== writeAddress
    accumulation.$writeParameters.biases <== biases
    accumulation.$writeParameters.multipliers <== multipliers
    accumulation.$writeParameters.shifts <== shifts
    accumulation.$push <== push
    overflows = accumulation.overflows & accumulation.pop.fire

    let copies = accumulation.pop.fork(2, name: "copies")
    sums <== copies[0].map(name: "every_sum") { $0.sums }.takeWhen(command.storesSums, name: "stored_sums")
    unused(copies[0].payload.multipliers, copies[0].payload.shifts)
    let rescaling = instance(Rescaling(lanes: lanes))
    rescaling.$push <== copies[1]

    let rowUnit = instance(RowUnit(configuration))
    let isRow =
      ((command.function == .softmax) | (command.function == .normalisation)
      | (command.function == .normalisationSiLU)).named("is_row")
    rowUnit.$isSoftmax <== command.function == .softmax
    rowUnit.$vectors <== command.vectors
    rowUnit.$lastLanes <== command.lastLanes
    rowUnit.$epsilon <== command.epsilon
    rowUnit.$parameterBase <== command.parameterBase
    rowUnit.$parameterPeriod <== command.parameterPeriod
    rowUnit.$write <== writesAffine
    rowUnit.$writeAddress <== writeAddress
    rowUnit.$writeParameters.gains <== gains
    rowUnit.$writeParameters.offsets <== offsets

    let outputStage = instance(OutputStage(lanes: lanes))
    let numbers = rescaling.pop
    rowUnit.$push.valid <== numbers.valid & isRow
    rowUnit.$push.payload <== numbers.payload
    numbers.ready = mux(isRow, rowUnit.push.ready, outputStage.push.ready)
    outputStage.$push.valid <== mux(isRow, rowUnit.pop.valid, numbers.valid)
    outputStage.$push.payload <== mux(isRow, rowUnit.pop.payload, numbers.payload)
    rowUnit.pop.ready = outputStage.push.ready & isRow
    outputStage.$operation <== command.function
    outputStage.$multiplier <== command.outputMultiplier
    outputStage.$shift <== command.outputShift
    results <== outputStage.pop

    count()
  }

  /// Where in the row the next vector is, and how many vectors are under way.
  private func count() {
    when(push.fire) {
      let ends = (position == (command.vectors &- 1)).named()
      position = mux(ends, 0, (position &+ 1).restricted(to: 0...(configuration.rowVectors - 1)))
      parameterOffset = mux(
        ends | (parameterOffset == (command.parameterPeriod &- 1)), 0,
        (parameterOffset &+ 1).restricted(to: 0...(configuration.parameterVectors - 1)))
    }
    underWay = (underWay + push.fire.unsigned - results.fire.unsigned).asUInt
      .restricted(to: 0...(configuration.rowVectors + 31))
    sumsUnderWay = (sumsUnderWay + (push.fire & command.storesSums).unsigned - sums.fire.unsigned).asUInt
      .restricted(to: 0...(configuration.rowVectors + 31))
    isIdle = (underWay == 0) & (sumsUnderWay == 0)
  }
}
