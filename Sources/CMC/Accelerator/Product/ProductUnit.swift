import HDL
import HDLLibrary

/// Runs condensed products: prediction, GEMM, recovery and storing, segment by segment.
///
/// Two segments are on chip: while the tokens of one are multiplied, recovered and stored, those of the next one are
/// loaded and searched, and its tables are filled. When the engine has nothing else to do it begins with a segment at
/// once: with the tokens of the I frame, which need no decision, and then frame by frame behind the codec.
final class ProductUnit: Module {
  let configuration: AcceleratorConfiguration
  /// `job` stays from `start` until the unit is no longer busy.
  @Input var start: Bit
  @Input(\ProductUnit.jobs) var job: ProductJob
  /// Whether segments that have not begun are left out.
  @Input var isStopped: Bit
  @Output var busy: Bit
  /// A segment has a short frame where there must be none: in windowed search, or beside class tokens; it is left out.
  @Output var isUnfit: Bit
  /// Readers of rows, of stored tables, and of weights.
  @Output(\ProductUnit.commands) var request: Ports<Stream<DMACommand>>
  @Input(\ProductUnit.words) var data: Ports<Stream<Fragment<UInt>>>
  @Output(\ProductUnit.writes) var write: Stream<WriteRequest>
  /// Software's view of the tables.
  @Input(2) var query: UInt
  @Input(\ProductUnit.positions) var position: UInt
  @Output(\ProductUnit.items) var item: TokenTableItem
  /// What happens in this cycle: the codec compares, a slice is multiplied, a decision is made.
  @Output var searches: Bit
  @Output var multiplies: Bit
  @Output var decides: Bit
  @Output var decidesInformative: Bit
  /// Whether one segment is loaded or searched while another one is multiplied or stored.
  @Output var overlaps: Bit

  @Reg(reset: false) var requesting: Bit
  @Reg(reset: false) var sequencing: Bit
  @Reg(reset: false) var loading: Bit
  @Reg(reset: false) var feeding: Bit
  @Reg(reset: false) var loadStarts: Bit
  @Reg(reset: false) var feedStarts: Bit
  @Reg(reset: false) var codecOwed: Bit
  @Reg(reset: false) var loadHalf: Bit
  @Reg(reset: false) var feedHalf: Bit
  @Reg(2, reset: 0) var full: UInt
  @Reg(\ProductUnit.segments) var loaded: SegmentJob
  @Reg(\ProductUnit.segments) var fed: SegmentJob
  @Reg(\ProductUnit.segments) var upcoming: SegmentJob

  static let readers = 3
  var table: TokenTableConfiguration { configuration.units.tables }
  var jobs: Shape<ProductJob> { ProductJob().shape }
  var segments: Shape<SegmentJob> { SegmentJob().shape }
  var commands: Shape<Ports<Stream<DMACommand>>> { .ports(Self.readers, .stream(configuration.readCommand)) }
  var words: Shape<Ports<Stream<Fragment<UInt>>>> {
    .ports(Self.readers, .stream(.fragment(.uint(8 * configuration.beatBytes))))
  }
  var writes: Shape<Stream<WriteRequest>> { .stream(WriteRequest(bytes: configuration.beatBytes).shape) }
  var positions: Shape<UInt> { .uint(0...(table.entries - 1)) }
  var items: Shape<TokenTableItem> { TokenTableItem(table).shape }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    let buffer = instance(TokenBuffer(configuration), "tokenBuffer")
    buffer.$loadHalf <== loadHalf
    buffer.$feedHalf <== feedHalf
    let tables = instance(TokenTables(table), "tables")
    let progress = predict(buffer, tables)
    let isStored = multiply(buffer, tables, progress)
    sequence(progress.isComplete, isStored)
    tables.$areVectors <== job.areVectors
    tables.$query <== query
    tables.$position <== position
    item = tables.item
    overlaps = loading & feeding & !isSameHalf
    busy = requesting | sequencing | loading | feeding | (full != 0)
  }

  /// Takes segments from the sequencer into the half that is free, and hands them on.
  private func sequence(_ isPredicted: Bit, _ isStored: Bit) {
    let sequencer = instance(SegmentSequencer(maximumRows: configuration.maximumRows), "sequencer")
    let rows = 1...configuration.maximumRows
    sequencer.$request.valid <== requesting
    sequencer.$request.payload.rows <== job.rows.restricted(to: rows)
    sequencer.$request.payload.framesPerSegment <== job.segmentFrames.restricted(to: rows)
    sequencer.$request.payload.rowsPerFrame <== job.frameRows.restricted(to: rows)
    let next = sequencer.segments.payload
    unused(next.firstRow, next.referenceRow, next.referenceRows)

    let isFree = !mux(loadHalf, full[1], full[0])
    sequencer.segments.ready = !loading & (isFree | isStopped)
    let fires = (sequencer.segments.fire & !isStopped).named("reachesSegment")
    let needsWhole = ((job.search == .windowed) & (next.frames != 1)) | job.hasClassRow
    isUnfit = fires & needsWhole & (next.lastRows != job.frameRows)
    let takes = (fires & !isUnfit).named("takesSegment")
    when(start) {
      requesting = true
      sequencing = true
      loaded.tokenAddress <== job.tokenAddress
      loaded.resultAddress <== job.resultAddress
      loaded.tableSource <== job.tableSource
      loaded.tableTarget <== job.tableTarget
    }
    when(requesting & sequencer.request.ready) { requesting = false }
    when(sequencer.segments.fire & next.last) { sequencing = false }
    loadStarts = takes
    when(takes) {
      loading = true
      codecOwed = (next.frames != 1) & isSearched
      loaded.frames <== next.frames
      let isChosen = (job.chosenFrame != 0) & (next.frames == job.segmentFrames)
      loaded.reference <== mux(isChosen, job.chosenFrame &- 1, next.referenceFrame)
      loaded.frameRows <== job.frameRows
      loaded.lastRows <== next.lastRows
    }

    let hands = (loading & isPredicted & !loadStarts).named("handsOver")
    let frames = job.segmentFrames.restricted(to: 0...configuration.frames)
    when(hands) {
      loading = false
      loadHalf = !loadHalf
      upcoming <== loaded
      loaded.tokenAddress <== loaded.tokenAddress &+ (frames * job.tokenFrameStride).wrapped(to: 32)
      loaded.resultAddress <== loaded.resultAddress &+ (frames * job.resultFrameStride).wrapped(to: 32)
      loaded.tableSource <== loaded.tableSource &+ job.tableStride
      loaded.tableTarget <== loaded.tableTarget &+ job.tableStride
    }
    let begins = (!feeding & (isWhole | (loading & isSameHalf))).named("beginsProduct")
    feedStarts = begins
    when(begins) {
      feeding = true
      fed <== mux(isWhole, upcoming, loaded)
    }
    assert(!isStored | isWhole, "a segment is decided about before its last results are stored")
    when(isStored) {
      feeding = false
      feedHalf = !feedHalf
    }
    let filled = mux(hands, mux(loadHalf, UInt(2, width: 2), UInt(1, width: 2)), UInt(0, width: 2))
    let emptied = mux(isStored, mux(feedHalf, UInt(2, width: 2), UInt(1, width: 2)), UInt(0, width: 2))
    full = (full | filled) & ~emptied
  }

  /// Whether the segment that is multiplied, or is next, is the one that is loaded.
  var isSameHalf: Bit { loadHalf == feedHalf }
  /// Whether the segment that is multiplied, or is next, is loaded and decided about.
  var isWhole: Bit { mux(feedHalf, full[1], full[0]) }
  var isSearched: Bit { (job.search == .full) | (job.search == .windowed) }
}
