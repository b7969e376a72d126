import HDL
import HDLLibrary

/// What the result store is doing.
enum StoreState: HardwareEnum {
  case idle
  /// Writing the decisions about the segment.
  case table
  /// Handing over, and waiting for, the copies of a frame.
  case recover, recovering
  /// Reading the frame's results; then the last one's cycle.
  case drain, finish
}

/// Completes the results of a frame's tile by recovery and writes them to memory, an entry each; with `storesCondensed`
/// only those of informative tokens, without recovery. It writes the segment's table, if asked to, as soon as all is
/// decided, and before the last results.
///
/// - Throughput: an entry a cycle; a frame takes its rows, its motion vectors, and 6 cycles more.
final class ResultStore: Module {
  let configuration: AcceleratorConfiguration
  @Input var start: Bit
  @Input(\ResultStore.segments) var segment: SegmentJob
  @Input var storesTable: Bit
  @Input var storesCondensed: Bit
  @Input(16) var features: UInt
  @Input(32) var frameStride: UInt
  @Input(32) var rowStride: UInt
  /// Whether the whole segment is decided about.
  @Input var isWhole: Bit
  @Input(\ResultStore.jobStream) var job: Stream<ResultJob>

  @Output(\ResultStore.commands) var recovery: Stream<RecoveryCommand>
  @Input var recovered: Bit
  /// To and from the tables.
  @Output(\ResultStore.place) var lookup: TokenPlace
  @Input(\ResultStore.decision) var found: TokenDecision
  /// To and from the frame buffers.
  @Output(\ResultStore.drains) var drain: Stream<Pair<UInt, UInt>>
  @Input(\ResultStore.entry) var drained: Vec<SInt>
  @Output(4) var freed: UInt
  @Output(\ResultStore.writes) var write: Stream<WriteRequest>
  /// The segment is done, except for writes under way.
  @Output var done: Bit
  @Output var busy: Bit

  @Reg(reset: .idle) var state: Enum<StoreState>
  @Reg(reset: false) var owesTable: Bit
  @Reg(16, reset: 0) var row: UInt
  /// Of the entry that is written next, from the first one of its frame, or of the segment if it is stored condensed.
  @Reg(32, reset: 0) var offset: UInt
  @Reg(32, reset: 0) var tableOffset: UInt
  @Reg(\ResultStore.word, reset: 0) var tableWord: UInt
  @Reg(8, reset: 0) var tableEntries: UInt

  var table: TokenTableConfiguration { configuration.units.tables }
  var buffers: FrameBufferConfiguration { configuration.units.frameBuffers }
  var bytes: Int { configuration.beatBytes }
  var word: Shape<UInt> { .uint(8 * bytes) }
  var segments: Shape<SegmentJob> { SegmentJob().shape }
  var jobStream: Shape<Stream<ResultJob>> { .stream(ResultJob().shape) }
  var commands: Shape<Stream<RecoveryCommand>> { .stream(RecoveryCommand(table).shape) }
  var place: Shape<TokenPlace> { TokenPlace(table).shape }
  var decision: Shape<TokenDecision> { TokenDecision(table).shape }
  var drains: Shape<Stream<Pair<UInt, UInt>>> { .stream(.pair(.uint(0...(buffers.entries - 1)), .uint(2))) }
  var entry: Shape<Vec<SInt>> { .vec(buffers.banks, .sint(8)) }
  var writes: Shape<Stream<WriteRequest>> { .stream(WriteRequest(bytes: bytes).shape) }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    let walk = FrameWalk(in: self, "table", segment)
    unused(segment.tokenAddress, segment.tableSource, found.frame, found.token)
    let queue = instance(Fifo(WriteRequest(bytes: bytes).shape, depth: 8), "requests")
    write <== queue.pop
    unused(queue.occupancy)
    // One entry is on its way to the queue while the next one is asked for.
    let hasRoom = (queue.free > 2).named()
    let current = job.payload
    let frame = mux(state == .table, walk.frame, current.frame)
    let rows = mux(
      state == .table, walk.rows(segment),
      mux((current.frame &+ 1) == segment.frames, segment.lastRows, segment.frameRows)
    ).named("rowsOfFrame")
    let isLastRow = ((row &+ 1) == rows).named()
    let drains = ((state == .drain) & hasRoom).named("drainsRow")
    let lists = ((state == .table) & hasRoom).named("listsRow")
    let tableEnds = (lists & isLastRow & walk.isLast).named("tableEnds")

    lookup.frame = frame.restricted(to: 0...(table.frames - 1))
    lookup.token = row.restricted(to: 0...(table.tokens - 1))
    drain.valid = drains
    drain.payload.first <== row.restricted(to: 0...(buffers.entries - 1))
    drain.payload.second
      <== mux(
        current.isReference, concatenate(Bit(true), current.referenceHalf),
        concatenate(Bit(false), current.currentHalf))
    assert(!drains | drain.ready, "nothing is copied from a buffer while it is drained")

    let isStored = (registered(drains, reset: 0, name: "isDrained") & (found.informative | !storesCondensed))
      .named("isStored")
    let listed = list(registered(lists, reset: 0, name: "isListed"), registered(tableEnds, reset: 0, name: "isEnd"))
    let request = WriteRequest(bytes: bytes)
    request.address = mux(
      listed, segment.tableTarget &+ tableOffset, resultBase(current) &+ offset)
    request.data = mux(listed, tableWordFilled(), results(current))
    queue.$push.valid <== isStored | listed
    queue.$push.payload <== request
    assert(!queue.push.isStalled, "there is room for every entry that was read")
    when(isStored) { offset = offset &+ rowStride }

    recovery.valid = state == .recover
    recovery.payload.start = current.otherStart.restricted(to: 0...table.entries)
    recovery.payload.count = current.otherCount.restricted(to: 0...table.entries)
    recovery.payload.sourceHalf = current.referenceHalf
    recovery.payload.targetHalf = current.currentHalf
    control(walk, isLastRow, drains: drains, lists: lists, tableEnds)
  }

  private func control(_ walk: FrameWalk, _ isLastRow: Bit, drains: Bit, lists: Bit, _ tableEnds: Bit) {
    let current = job.payload
    let finishes = (state == .finish).named("finishes")
    job.ready = finishes
    done = finishes & current.endsSegment
    let freesCurrent = finishes & !current.isReference
    let freesReference = finishes & current.endsTile
    freed = concatenate(
      freesReference & current.referenceHalf, freesReference & !current.referenceHalf,
      freesCurrent & current.currentHalf, freesCurrent & !current.currentHalf)
    when(drains | lists) { row = mux(isLastRow, 0, row &+ 1) }
    match(state) { s in
      switch s {
      case .idle:
        when(owesTable & isWhole) {
          owesTable = false
          when(!walk.isLast) {
            walk.advance()
            state <== .table
          }
        }.elsewhen(job.valid & !(owesTable & current.endsSegment)) {
          when(!storesCondensed | current.isReference) { offset = 0 }
          let copies = !current.isReference & !storesCondensed & (current.otherCount != 0)
          state <== mux(copies, Enum(.recover), Enum(.drain))
        }
      case .table:
        when(lists & isLastRow) { walk.advance() }
        when(tableEnds) { state <== .idle }
      case .recover: when(recovery.fire) { state <== .recovering }
      case .recovering: when(recovered) { state <== .drain }
      case .drain: when(drains & isLastRow) { state <== .finish }
      case .finish: state <== .idle
      }
    }
    when(start) {
      walk.begin(segment.reference)
      owesTable = storesTable
      tableOffset = 0
    }
    busy = (state != .idle) | owesTable | job.valid | write.valid
  }

  private func resultBase(_ job: ResultJob) -> UInt {
    let frames = job.frame.restricted(to: 0...(configuration.frames - 1))
    let frameOffset = (frames * frameStride).wrapped(to: 32)
    return segment.resultAddress &+ mux(storesCondensed, 0, frameOffset) &+ job.feature
  }

  /// Results of features beyond the last one are 0.
  private func results(_ job: ResultJob) -> UInt {
    let left = (features &- job.feature).named("featuresLeft")
    return concatenate(
      (0..<bytes).reversed().map { mux(left > UInt($0), drained[$0].asUInt, UInt(0, width: 8)) })
  }

  /// The word of the table with the decision that was looked up.
  private func tableWordFilled() -> UInt {
    let decided = concatenate(found.informative, found.reference.extended(to: 15))
    let entries = (0..<(bytes / 2)).map { index in
      mux(tableEntries == UInt(index), decided, tableWord[(16 * index)...(16 * index + 15)])
    }
    return concatenate(entries.reversed())
  }

  /// Gathers decisions into words; gives whether a word is complete.
  private func list(_ isListed: Bit, _ isEnd: Bit) -> Bit {
    let completes = (isListed & (isEnd | (tableEntries == UInt(bytes / 2 - 1)))).named("completesTableWord")
    when(isListed) {
      tableWord = tableWordFilled()
      tableEntries = tableEntries &+ 1
      when(completes) {
        tableWord = 0
        tableEntries = 0
        tableOffset = tableOffset &+ UInt(bytes)
      }
    }
    return completes
  }
}
