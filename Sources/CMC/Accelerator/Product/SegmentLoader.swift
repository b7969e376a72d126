import HDL
import HDLLibrary

/// What a table in memory says about a row.
struct StoredDecision: Bundle {
  @Field(15) var reference: UInt
  @Field var informative: Bit
  init() {}
}

/// What the loader is doing.
enum LoaderState: HardwareEnum {
  case idle
  /// Looking up in the stored table whether the row was informative.
  case decide
  /// Asking for the row.
  case request
  /// Waiting for the last rows.
  case await
}

/// Brings the rows of a segment from memory into the token buffer, the I frame first; elements beyond a row's end are
/// 0. With a table in memory only the rows that it calls informative are fetched, and its decisions are handed on.
///
/// - Throughput: a beat a cycle while the memory gives one; with a table a row takes 2 cycles more, and each word of
///   the table one access.
final class SegmentLoader: Module {
  let configuration: AcceleratorConfiguration
  @Input var start: Bit
  @Input(\SegmentLoader.segments) var segment: SegmentJob
  @Input var readsTable: Bit
  @Input var loadsCondensed: Bit
  @Input(16) var elements: UInt
  @Input(32) var frameStride: UInt
  @Input(32) var rowStride: UInt

  @Output(\SegmentLoader.commands) var rowRequest: Stream<DMACommand>
  @Input(\SegmentLoader.words) var rowData: Stream<Fragment<UInt>>
  @Output(\SegmentLoader.commands) var tableRequest: Stream<DMACommand>
  @Input(\SegmentLoader.words) var tableData: Stream<Fragment<UInt>>
  @Output(\SegmentLoader.writes) var write: Flow<Pair<UInt, UInt>>
  @Output(\SegmentLoader.decisionStream) var decision: Stream<StoredDecision>
  /// Rows that are in the buffer, in the order of loading.
  @Output(16) var loadedRows: UInt
  /// Frames that are in the buffer, in the order of loading; not counted with a table in memory.
  @Output(16) var loadedFrames: UInt
  @Output var busy: Bit

  @Reg(reset: .idle) var state: Enum<LoaderState>
  @Reg(16, reset: 0) var row: UInt
  /// Byte distance of the row from the first one of its frame, or of the segment if rows are condensed.
  @Reg(32, reset: 0) var offset: UInt
  @Reg(16, reset: 0) var landed: UInt
  /// Rows of the frame that is landing, and frames before it.
  @Reg(16, reset: 0) var landedRow: UInt
  @Reg(16, reset: 0) var landedFrames: UInt
  @Reg(16, reset: 0) var beat: UInt
  @Reg(\SegmentLoader.word) var tableWord: UInt
  @Reg(8, reset: 0) var tableEntries: UInt
  @Reg(reset: false) var awaitsTable: Bit
  @Reg(32, reset: 0) var tableOffset: UInt

  var segments: Shape<SegmentJob> { SegmentJob().shape }
  var bytes: Int { configuration.beatBytes }
  var word: Shape<UInt> { .uint(8 * bytes) }
  var commands: Shape<Stream<DMACommand>> { .stream(configuration.readCommand) }
  var words: Shape<Stream<Fragment<UInt>>> { .stream(.fragment(word)) }
  var writes: Shape<Flow<Pair<UInt, UInt>>> { .flow(.pair(configuration.bufferAddress, word)) }
  var decisionStream: Shape<Stream<StoredDecision>> { .stream(StoredDecision().shape) }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    let walk = FrameWalk(in: self, "load", segment)
    let lastBeat = configuration.lastBeat(elements).named("lastBeat")
    let slots = instance(Fifo(configuration.bufferAddress, depth: 2 * ReadHub.outstanding), "slots")
    unused(slots.free)
    readTable()
    unused(segment.resultAddress, segment.tableTarget)

    // Rows that are asked for wait in `slots` until their data comes.
    rowRequest.valid = (state == .request) & slots.push.ready
    rowRequest.payload.address = address(walk)
    rowRequest.payload.beats = (lastBeat + 1).restricted(to: 1...configuration.rowBeats)
    slots.$push.valid <== rowRequest.fire
    slots.$push.payload
      <== configuration.address(walk.frame, row, 0).restricted(
        to: 0...(configuration.slots * configuration.rowBeats - 1))
    let landing = FrameWalk(in: self, "land", segment)
    store(slots.pop, lastBeat, landing)

    let isDropped = decision.fire & !decision.payload.informative
    let ends = (rowRequest.fire | isDropped).named("endsRow")
    let endsFrame = ((row &+ 1) == walk.rows(segment)).named()
    when(rowRequest.fire) { offset = offset &+ rowStride }
    when(isDropped & !loadsCondensed) { offset = offset &+ rowStride }
    when(decision.fire & decision.payload.informative) { state <== .request }
    when(ends) {
      row = row &+ 1
      when(readsTable & !walk.isReference) { state <== .decide }
      when(endsFrame) {
        row = 0
        when(!loadsCondensed) { offset = 0 }
        walk.advance()
        when(walk.isLast) { state <== .await }
          .elsewhen(readsTable) { state <== .decide }
      }
    }
    when((state == .await) & (slots.occupancy == 0)) { state <== .idle }
    when(start) {
      walk.begin(segment.reference)
      row = 0
      offset = 0
      landed = 0
      landedRow = 0
      landedFrames = 0
      landing.begin(segment.reference)
      tableEntries = 0
      tableOffset = 0
      state <== .request
    }
    loadedRows = landed
    loadedFrames = mux(readsTable, 0, landedFrames)
    busy = state != .idle
  }

  private func address(_ walk: FrameWalk) -> UInt {
    let frames = walk.frame.restricted(to: 0...(configuration.frames - 1))
    let frameOffset = (frames * frameStride).wrapped(to: 32)
    return segment.tokenAddress &+ mux(loadsCondensed, 0, frameOffset) &+ offset
  }

  /// Beats of rows into the buffer.
  private func store(_ slots: Stream<UInt>, _ lastBeat: UInt, _ landing: FrameWalk) {
    rowData.ready = true
    unused(rowData.payload.last)
    let isLast = (beat == lastBeat).named("isLastBeat")
    let tail = ((elements &- 1) & UInt(bytes - 1)).named("tail")
    let masked = (0..<bytes).reversed().map { index in
      mux(isLast & (UInt(index) > tail), UInt(0, width: 8), rowData.payload.fragment[(8 * index)...(8 * index + 7)])
    }
    write.valid = rowData.fire
    write.payload = Pair(
      (slots.payload + beat.restricted(to: 0...(configuration.rowBeats - 1)))
        .restricted(to: 0...(configuration.slots * configuration.rowBeats - 1)),
      concatenate(masked))
    slots.ready = rowData.fire & isLast
    when(rowData.fire) {
      beat = beat &+ 1
      when(isLast) {
        beat = 0
        landed = landed &+ 1
        landedRow = landedRow &+ 1
        when((landedRow &+ 1) == landing.rows(segment)) {
          landedRow = 0
          landedFrames = landedFrames &+ 1
          landing.advance()
        }
      }
    }
    assert(!rowData.fire | slots.valid, "data of a row comes after its request")
  }

  /// A word of the stored table at a time.
  private func readTable() {
    let isWanted = (state == .decide) & (tableEntries == 0) & !awaitsTable
    tableRequest.valid = isWanted
    tableRequest.payload.address = segment.tableSource &+ tableOffset
    tableRequest.payload.beats = 1
    tableData.ready = true
    unused(tableData.payload.last)
    when(tableRequest.fire) {
      awaitsTable = true
      tableOffset = tableOffset &+ UInt(bytes)
    }
    when(tableData.fire) {
      awaitsTable = false
      tableWord = tableData.payload.fragment
      tableEntries = UInt(bytes / 2)
    }
    decision.valid = (state == .decide) & (tableEntries != 0)
    decision.payload.reference = tableWord[0...14]
    decision.payload.informative = tableWord[15]
    when(decision.fire) {
      tableWord = tableWord >> 16
      tableEntries = tableEntries &- 1
    }
  }
}

extension AcceleratorConfiguration {
  var readCommand: Shape<DMACommand> { DMACommand(addressWidth: 32, maximumBeats: maximumReadBeats).shape }
  /// Of a row, of a command, of the parameters of a tile.
  var maximumReadBeats: Int { Swift.max(rowBeats, Self.commandBytes / beatBytes, 8) }
  /// Bytes of a command in the list.
  static var commandBytes: Int { 128 }

  /// The number of the last beat of a row of so many elements.
  func lastBeat(_ elements: UInt) -> UInt {
    ((elements &- 1) >> beatBytes.logarithm).restricted(to: 0...(rowBeats - 1))
  }
}
