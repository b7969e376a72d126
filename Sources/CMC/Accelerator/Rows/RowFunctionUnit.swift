import HDL
import HDLLibrary
import VectorProcessing

/// What the unit is doing.
enum RowFunctionState: HardwareEnum {
  case idle
  /// Bringing gains and offsets into the vector processing unit; without normalisation only its one factor.
  case parameters
  /// Rows are on their way.
  case stream
}

/// What stands between the products of a transformer: softmax, GELU, LayerNorm, and sums of two matrices with a factor
/// each (residual connections). Rows of int8 come from memory, go through a `VectorProcessingUnit` and back to memory.
///
/// - Throughput: a beat a cycle for rows of one matrix, half of it for sums, less with softmax and LayerNorm
///   (`vectorProcessingCycles`), as long as memory gives as much.
/// - Once `isStopped`, at most one more row is asked for; those on their way are finished.
///
/// Model: `RowCommand` in `CMCAcceleratorModel`.
final class RowFunctionUnit: Module {
  let configuration: AcceleratorConfiguration
  /// `job` stays from `start` until the unit is no longer busy.
  @Input var start: Bit
  @Input(\RowFunctionUnit.jobs) var job: RowJob
  @Input var isStopped: Bit
  @Output var busy: Bit
  /// Readers of parameters and of the first matrix, and of the second one.
  @Output(\RowFunctionUnit.commands) var request: Ports<Stream<DMACommand>>
  @Input(\RowFunctionUnit.words) var data: Ports<Stream<Fragment<UInt>>>
  @Output(\RowFunctionUnit.writes) var write: Stream<WriteRequest>

  @Reg(reset: .idle) var state: Enum<RowFunctionState>
  @Reg(reset: false) var asks: Bit
  /// Whether the row that has been asked for of the first matrix is to be asked for of the second one.
  @Reg(reset: false) var asksSecond: Bit
  @Reg(16, reset: 0) var rowsLeft: UInt
  /// Rows that have been asked for and not been written.
  @Reg(16, reset: 0) var rowsUnderWay: UInt
  /// Beats that have been asked for and not gone on.
  @Reg(16, reset: 0) var beatsUnderWay: UInt
  /// The beat of a row that is written next.
  @Reg(16, reset: 0) var beat: UInt
  /// Vectors of channels whose parameters are asked for, and the one that is written next; the part of its word.
  @Reg(16, reset: 0) var vectorsAsked: UInt
  @Reg(16, reset: 0) var vector: UInt
  @Reg(2, reset: 0) var part: UInt

  static let readers = 2
  /// Beats of the parameters of a vector: 4 bytes a channel.
  static let parameterBeats = 4
  var bytes: Int { configuration.beatBytes }
  var word: Shape<UInt> { .uint(8 * bytes) }
  var jobs: Shape<RowJob> { RowJob().shape }
  var commands: Shape<Ports<Stream<DMACommand>>> { .ports(Self.readers, .stream(configuration.readCommand)) }
  var words: Shape<Ports<Stream<Fragment<UInt>>>> { .ports(Self.readers, .stream(.fragment(word))) }
  var writes: Shape<Stream<WriteRequest>> { .stream(WriteRequest(bytes: bytes).shape) }
  /// Beats of each matrix that find room: two of the longest rows, or what covers the latency of memory.
  var roomBeats: Int { Swift.max(2 * configuration.rowBeats, 32) }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    let unit = instance(VectorProcessingUnit(configuration.vector), "vectors")
    let lastBeat = configuration.lastBeat(job.elements).named("lastBeat")
    let vectors = (lastBeat + 1).restricted(to: 1...configuration.rowBeats).named("rowVectors")
    unit.$command.function <== job.function
    unit.$command.addsPrevious <== job.addsSecond
    unit.$command.addsBias <== false
    unit.$command.storesSums <== false
    unit.$command.vectors <== vectors
    unit.$command.lastLanes <== (job.elements &- 1)[0...(bytes.logarithm - 1)] + 1
    unit.$command.parameterBase <== 0
    unit.$command.parameterPeriod <== mux(job.isNormalisation, vectors, 1)
    unit.$command.epsilon <== job.epsilon
    unit.$command.outputMultiplier <== job.outputMultiplier
    unit.$command.outputShift <== job.outputShift.saturated(to: 1...47)
    unit.sums.ready = true
    unused(unit.sums.valid, unit.sums.payload, unit.isIdle, unit.overflows)

    let isLoaded = loadParameters(unit, lastBeat)
    let isTaken = push(unit)
    let isAsked = ask(vectors, isTaken)
    let isWritten = store(unit, lastBeat)
    when(isAsked & !isWritten) { rowsUnderWay = rowsUnderWay &+ 1 }
      .elsewhen(isWritten & !isAsked) { rowsUnderWay = rowsUnderWay &- 1 }

    match(state) { s in
      switch s {
      case .idle:
        when(start) {
          state <== .parameters
          vectorsAsked = 0
          vector = 0
          rowsLeft = job.rows
        }
      case .parameters:
        when(isLoaded) {
          state <== .stream
          asks = true
        }
      case .stream: when(!asks & !asksSecond & (rowsUnderWay == 0)) { state <== .idle }
      }
    }
    busy = state != .idle
  }

  /// Asks for rows that there is room for; gives whether a row has been asked for.
  private func ask(_ vectors: UInt, _ isTaken: Bit) -> Bit {
    let walk = RowWalk(in: self, "read", matrices: 2)
    let hasRoom = (beatsUnderWay + vectors <= UInt(roomBeats)).named("hasRoom")
    let asksParameters = (state == .parameters) & job.isNormalisation & (vectorsAsked != parameterVectors)
    let asksFirst = (asks & !asksSecond & hasRoom).named("asksFirst")
    request[0].valid = asksParameters | asksFirst
    request[0].payload.address = mux(
      asksParameters,
      job.parameterAddress &+ (vectorsAsked * UInt(Self.parameterBeats * bytes)).wrapped(to: 32),
      job.firstAddress &+ walk.offsets[0])
    request[0].payload.beats = mux(asksParameters, UInt(Self.parameterBeats), vectors)
    request[1].valid = asksSecond
    request[1].payload.address = job.secondAddress &+ walk.offsets[1]
    request[1].payload.beats = vectors
    when(asksParameters & request[0].ready) { vectorsAsked = vectorsAsked &+ 1 }

    let fires = (asksFirst & request[0].ready).named("asksRow")
    let isAsked = mux(job.addsSecond, request[1].fire, fires).named("hasAskedRow")
    when(fires & job.addsSecond) { asksSecond = true }
    when(request[1].fire) { asksSecond = false }
    when(fires) { rowsLeft = rowsLeft &- 1 }
    when((fires & ((rowsLeft == 1) | isStopped)) | (isStopped & !asksFirst)) { asks = false }
    when(isAsked) {
      walk.advance(
        frameRows: job.frameRows,
        [(job.firstFrameStride, job.firstRowStride), (job.secondFrameStride, job.secondRowStride)])
    }
    when(start) { walk.begin() }
    let more = mux(fires, vectors, 0)
    beatsUnderWay = (beatsUnderWay &+ more) &- isTaken.unsigned
    return isAsked
  }

  private var parameterVectors: UInt { configuration.lastBeat(job.elements) + 1 }

  /// Beats of both matrices, each times its factor, into the vector processing unit.
  private func push(_ unit: VectorProcessingUnit) -> Bit {
    let isStreaming = state == .stream
    let queues = ["first", "second"].map { instance(Fifo(word, depth: roomBeats), $0) }
    for (index, queue) in queues.enumerated() {
      unused(queue.free, queue.occupancy)
      queue.$push.valid <== data[index].valid & (index == 0 ? isStreaming : Bit(true))
      queue.$push.payload <== data[index].payload.fragment
      data[index].ready = true
      assert(!queue.push.isStalled, "there is room for every beat that was asked for")
    }
    unused(data[0].payload.last, data[1].payload.last)
    let isComplete = queues[0].pop.valid & (queues[1].pop.valid | !job.addsSecond)
    unit.$push.valid <== isComplete
    unit.$push.payload.accumulators <== weighted(queues[0].pop.payload, job.firstFactor)
    unit.$push.payload.previous <== weighted(queues[1].pop.payload, job.secondFactor)
    let isTaken = (isComplete & unit.push.ready).named("takesVector")
    queues[0].pop.ready = isTaken
    queues[1].pop.ready = isTaken & job.addsSecond
    return isTaken
  }

  private func weighted(_ beat: UInt, _ factor: UInt) -> Vec<SInt> {
    Vec(
      (0..<bytes).map { (beat[(8 * $0)...(8 * $0 + 7)].asSInt * factor.signed).extended(to: 32) }, .sint(32))
  }

  /// Fills the tables of the vector processing unit; gives whether they are full.
  private func loadParameters(_ unit: VectorProcessingUnit, _ lastBeat: UInt) -> Bit {
    let beats = Self.parameterBeats
    let arrives = ((state == .parameters) & data[0].valid).named("parameterBeat")
    let held = (0..<(beats - 1)).map { reg(word, name: "parameterBeat_\($0)") }
    when(arrives) {
      part = part &+ 1
      for (index, value) in held.enumerated() { when(part == UInt(index)) { value <== data[0].payload.fragment } }
    }
    let completes = (arrives & (part == UInt(beats - 1))).named("completesVector")
    when(completes) { vector = vector &+ 1 }
    let bits = concatenate([data[0].payload.fragment] + held.reversed())
    let channels = (0..<bytes).map { bits[(32 * $0)...(32 * $0 + 31)] }
    let isPlain = ((state == .parameters) & !job.isNormalisation).named("isPlain")
    unit.$writesAffine <== completes
    unit.$writesRescale <== completes | isPlain
    unit.$writeAddress <== vector.restricted(to: 0...(configuration.vector.parameterVectors - 1))
    unit.$gains <== Vec(channels.map { $0[0...15].asSInt }, .sint(16))
    unit.$offsets <== Vec(channels.map { $0[16...31].asSInt }, .sint(16))
    unit.$biases <== Vec(channels.map { _ in SInt(0, width: 32) }, .sint(32))
    unit.$multipliers <== Vec(channels.map { _ in job.multiplier }, .uint(16))
    unit.$shifts <== Vec(channels.map { _ in job.shift }, .uint(6))
    return isPlain | (completes & (vector == lastBeat.extended(to: 16)))
  }

  /// Results to memory, zeros behind the last element; gives whether a row is complete.
  private func store(_ unit: VectorProcessingUnit, _ lastBeat: UInt) -> Bit {
    let walk = RowWalk(in: self, "written", matrices: 1)
    let isLast = (beat == lastBeat.extended(to: 16)).named("isLastBeat")
    let tail = ((job.elements &- 1) & UInt(bytes - 1)).named("tail")
    let shown = (0..<bytes).reversed().map { index in
      mux(isLast & (UInt(index) > tail), UInt(0, width: 8), unit.results.payload[index])
    }
    write.valid = unit.results.valid
    write.payload.address = job.resultAddress &+ walk.offsets[0] &+ (beat * UInt(bytes)).wrapped(to: 32)
    write.payload.data = concatenate(shown)
    unit.results.ready = write.ready
    let isWritten = (write.fire & isLast).named("hasWrittenRow")
    when(write.fire) { beat = mux(isLast, 0, beat &+ 1) }
    when(isWritten) { walk.advance(frameRows: job.frameRows, [(job.resultFrameStride, job.resultRowStride)]) }
    when(start) { walk.begin() }
    return isWritten
  }
}
