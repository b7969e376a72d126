import HDL
import HDLLibrary

/// What becomes of the results of a frame's tile when they are complete.
struct ResultJob: Bundle {
  @Field(16) var frame: UInt
  @Field var isReference: Bit
  /// The tile's first output feature.
  @Field(16) var feature: UInt
  @Field var referenceHalf: Bit
  @Field var currentHalf: Bit
  /// The frame's part of the list of motion vectors.
  @Field(16) var otherStart: UInt
  @Field(16) var otherCount: UInt
  /// Whether it ends the tile, and the segment.
  @Field var endsTile: Bit
  @Field var endsSegment: Bit
  init() {}
}

/// A slice on its way to the GEMM engine; or, where `isSlice` is 0, the end of a frame without informative tokens.
struct FeedTag: Bundle {
  @Field var isSlice: Bit
  @Field var newTile: Bit
  @Field var first: Bit
  @Field var last: Bit
  /// Whether `job` follows.
  @Field var endsFrame: Bit
  @Field(ResultJob().shape) var job: ResultJob
  init() {}
}

/// What the feeder is doing.
enum FeederState: HardwareEnum {
  case idle
  /// Waiting for the weights of an output tile.
  case tile
  /// Waiting for the decisions about a frame, and for a free frame buffer.
  case frame
  case stream
  /// Waiting until the weights of the output tile are in the engine.
  case await
}

/// Streams the informative tokens of a segment into the GEMM engine: for each output tile, for each frame (the I frame
/// first), for each K tile, all informative tokens of the frame in the order of the table. Weights are asked for ahead of
/// the slices: those of the next K tile, of the next frame that has informative tokens, of the next output tile.
///
/// - Throughput: a slice a cycle within a frame, while K tiles have more slices than the engine has rows; 1 cycle between
///   frames.
/// - Latency: 2 cycles from a table position to the slice.
final class ProductFeeder: Module {
  let configuration: AcceleratorConfiguration
  @Input var start: Bit
  @Input(\ProductFeeder.segments) var segment: SegmentJob
  @Input(16) var elements: UInt
  @Input(16) var features: UInt
  @Input var areUnsigned: Bit

  /// To and from the tables.
  @Output(16) var frame: UInt
  @Input(16) var listStart: UInt
  @Input(16) var listCount: UInt
  @Input(16) var otherStart: UInt
  @Input(16) var otherCount: UInt
  /// Of all frames that are decided about.
  @Input(16) var informativeCount: UInt
  /// Whether all frames are loaded and decided about; if not, how many are, in the order of the walk.
  @Input var isWhole: Bit
  @Input(16) var knownFrames: UInt
  @Output(16) var position: UInt
  @Input(\ProductFeeder.place) var informative: TokenPlace
  /// To and from the token buffer.
  @Output(\ProductFeeder.reads) var read: Flow<UInt>
  @Input(\ProductFeeder.word) var fetched: UInt
  /// Whether the buffer must not be read in the next cycle.
  @Input var isHeldUp: Bit
  /// To and from the weights.
  @Input var weightsLoaded: Bit
  @Input var weightsPumped: Bit
  @Output var releases: Bit
  @Output(\ProductFeeder.tiles) var tile: Stream<WeightTile>
  /// To the engine.
  @Output(\ProductFeeder.sliceStream) var slices: Stream<TokenSlice>
  /// The buffer that results of the slices belong into, with the results.
  @Output(2) var target: UInt
  /// A frame whose results are complete.
  @Output(\ProductFeeder.jobFlow) var job: Flow<ResultJob>
  /// Frame buffers that are free again: bit 0 and 1 the current ones, 2 and 3 the reference ones.
  @Input(4) var freed: UInt
  @Output var busy: Bit

  @Reg(reset: .idle) var state: Enum<FeederState>
  @Reg(16, reset: 0) var feature: UInt
  @Reg(16, reset: 0) var beat: UInt
  @Reg(16, reset: 0) var index: UInt
  /// Frames of the output tile that are done.
  @Reg(16, reset: 0) var ordinal: UInt
  /// Whether weights are asked for, those of which K tile, and whether they are for a frame that has not begun.
  @Reg(reset: false) var requesting: Bit
  @Reg(16, reset: 0) var requestBeat: UInt
  @Reg(reset: false) var isAhead: Bit
  /// Whether the weights of the output tile are done with, although its slices are not.
  @Reg(reset: false) var isNextTile: Bit
  @Reg(4, reset: 0) var underWay: UInt
  @Reg(4, reset: 0) var occupied: UInt
  @Reg(reset: false) var referenceHalf: Bit
  @Reg(reset: false) var currentHalf: Bit

  var gemm: GEMMEngineConfiguration { configuration.units.gemm }
  var segments: Shape<SegmentJob> { SegmentJob().shape }
  var place: Shape<TokenPlace> { TokenPlace(configuration.units.tables).shape }
  var reads: Shape<Flow<UInt>> { .flow(configuration.bufferAddress) }
  var word: Shape<UInt> { .uint(8 * configuration.beatBytes) }
  var tiles: Shape<Stream<WeightTile>> { .stream(WeightTile(beats: configuration.rowBeats).shape) }
  var sliceStream: Shape<Stream<TokenSlice>> { .stream(TokenSlice(gemm).shape) }
  var jobFlow: Shape<Flow<ResultJob>> { .flow(ResultJob().shape) }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    let walk = FrameWalk(in: self, "feed", segment)
    unused(segment.frameRows, segment.lastRows, segment.tokenAddress, segment.resultAddress, segment.tableSource)
    unused(segment.tableTarget)
    let lastBeat = configuration.lastBeat(elements).named("lastBeat")
    let isLastBeat = (beat == lastBeat).named()
    let isLastTile = ((features &- feature) <= UInt(gemm.rows)).named()
    let isEmpty = (listCount == 0).named()
    let endsList = ((index &+ 1) == listCount).named()
    let hasRoom = (underWay != 8).named()
    let bufferBit = mux(
      walk.isReference, mux(referenceHalf, UInt(8, width: 4), UInt(4, width: 4)),
      mux(currentHalf, UInt(2, width: 4), UInt(1, width: 4))
    ).named("bufferBit")
    let isFree = (occupied & bufferBit) == 0
    let isKnown = (isWhole | (ordinal < knownFrames)).named("isKnown")
    let mayAsk = !requesting | isAhead
    let claims = ((state == .frame) & isFree & isKnown & (hasRoom | !isEmpty) & mayAsk).named("claims")
    let issues = ((state == .stream) & hasRoom & !isHeldUp).named("issuesSlice")
    let isMarked = (claims & isEmpty).named("isMarked")
    let endsFrame = ((issues & endsList & isLastBeat) | isMarked).named("endsFrame")

    frame = walk.frame
    position = listStart &+ index
    let endsTile = (state == .await) & !requesting & weightsPumped
    let (leavesTile, goesAhead) = request(lastBeat, begins: claims & !isEmpty, isLastTile: isLastTile, endsTile)

    let tag = FeedTag()
    tag.isSlice = issues
    tag.newTile = index == 0
    tag.first = beat == 0
    tag.last = isLastBeat
    tag.endsFrame = endsFrame
    let job = ResultJob()
    job.frame = walk.frame
    job.isReference = walk.isReference
    job.feature = feature
    job.referenceHalf = referenceHalf
    job.currentHalf = currentHalf
    job.otherStart = otherStart
    job.otherCount = otherCount
    job.endsTile = walk.isLast
    job.endsSegment = walk.isLast & isLastTile
    tag.job = job
    deliver(tag, issues, isMarked)

    let cleared = ~freed
    occupied = (occupied | mux(claims, bufferBit, UInt(0, width: 4))) & cleared
    match(state) { s in
      switch s {
      case .idle: when(start) { state <== .tile }
      case .tile:
        beat = 0
        when(weightsLoaded) {
          ordinal = 0
          walk.begin(segment.reference)
          state <== .frame
        }
      case .frame:
        beat = 0
        index = 0
        when(claims & !isEmpty) { state <== .stream }
      case .stream:
        when(issues) {
          index = index &+ 1
          when(endsList) {
            index = 0
            beat = beat &+ 1
          }
        }
      case .await:
        when(endsTile) {
          feature = mux(isLastTile, 0, feature &+ UInt(gemm.rows))
          state <== mux(isLastTile, Enum(.idle), Enum(.tile))
        }
      }
    }
    when(endsFrame) {
      ordinal = ordinal &+ 1
      walk.advance()
      when(!walk.isReference) { currentHalf = !currentHalf }
      state <== .frame
      when(walk.isLast) {
        referenceHalf = !referenceHalf
        let isLeft = isNextTile | leavesTile
        state <== mux(isLeft, mux(isAhead | goesAhead, Enum(.frame), Enum(.tile)), Enum(.await))
        when(isLeft) {
          isNextTile = false
          feature = feature &+ UInt(gemm.rows)
          ordinal = 0
          walk.begin(segment.reference)
        }
      }
    }
    busy = (state != .idle) | (underWay != 0)
  }

  /// Asks for the weights of the frame's K tiles one after the other, and then of the next frame that has informative
  /// tokens: weights are the same for all frames of an output tile. When there is no such frame any more, the next output
  /// tile takes its turn, whose first frame is the I frame. Gives whether it has done with the output tile, and whether it
  /// goes on to the next frame.
  private func request(
    _ lastBeat: UInt, begins: Bit, isLastTile: Bit, _ endsTile: Bit
  ) -> (leavesTile: Bit, goesAhead: Bit) {
    tile.valid = requesting
    tile.payload.beat = requestBeat.restricted(to: 0...(configuration.rowBeats - 1))
    tile.payload.first = requestBeat == 0
    when(tile.fire) {
      requestBeat = requestBeat &+ 1
      when(requestBeat == lastBeat) { requesting = false }
    }
    let hasMore = ((listStart &+ listCount) != informativeCount).named("hasMoreSlices")
    let isDone = ((state == .stream) & !requesting & !isAhead & !isNextTile).named("hasAskedForFrame")
    let leavesTile = (isDone & !hasMore & isWhole & !isLastTile & weightsPumped).named("leavesTile")
    when(leavesTile) { isNextTile = true }
    releases = leavesTile | endsTile
    let goesAhead = ((isDone & hasMore) | (isNextTile & !isAhead & weightsLoaded)).named("goesAhead")
    when(goesAhead) { isAhead = true }
    when(begins) { isAhead = false }
    when(goesAhead | (begins & !isAhead)) {
      requesting = true
      requestBeat = 0
    }
    return (leavesTile, goesAhead)
  }

  /// From a table position to a slice.
  private func deliver(_ tag: FeedTag, _ issues: Bit, _ isMarked: Bit) {
    let looked = registered(tag, name: "looked")
    let isLooked = registered(issues | isMarked, reset: 0, name: "isLooked")
    let lookedBeat = registered(beat, name: "lookedBeat")
    read.valid = isLooked & looked.isSlice
    read.payload = configuration.address(informative.frame, informative.token, lookedBeat).restricted(
      to: 0...(configuration.slots * configuration.rowBeats - 1))
    let entries = 0...(gemm.entries - 1)
    let queue = instance(
      Fifo(.pair(FeedTag().shape, .pair(.uint(entries), word)), depth: 8), "slicesRead")
    unused(queue.free, queue.occupancy)
    queue.$push.valid <== registered(isLooked, reset: 0, name: "isFetched")
    queue.$push.payload.first <== registered(looked, name: "fetchedTag")
    queue.$push.payload.second.first
      <== registered(informative.token.restricted(to: entries), name: "fetchedEntry")
    queue.$push.payload.second.second <== fetched
    assert(!queue.push.isStalled, "there is room for every slice that was read")

    let head = queue.pop.payload.first
    slices.valid = queue.pop.valid & head.isSlice
    slices.payload.entry = queue.pop.payload.second.first
    slices.payload.elements = Shape<Vec<SInt>>.vec(configuration.beatBytes, .sint(8)).unpack(
      queue.pop.payload.second.second)
    slices.payload.areUnsigned = areUnsigned
    slices.payload.newTile = head.newTile
    slices.payload.first = head.first
    slices.payload.last = head.last
    queue.pop.ready = slices.ready | !head.isSlice
    let takes = queue.pop.fire.named("takesSlice")
    let enters = issues | isMarked
    when(enters & !takes) { underWay = underWay &+ 1 }.elsewhen(takes & !enters) { underWay = underWay &- 1 }

    // Results come 6 cycles after their slices, and can be read from the next cycle on.
    var buffer = mux(
      head.job.isReference, concatenate(Bit(true), head.job.referenceHalf),
      concatenate(Bit(false), head.job.currentHalf))
    var complete = (takes & head.endsFrame).named("completesFrame")
    var finished = head.job
    for stage in 1...7 {
      if stage <= 6 { buffer = registered(buffer, name: "target_\(stage)") }
      complete = registered(complete, reset: 0, name: "complete_\(stage)")
      finished = registered(finished, name: "finished_\(stage)")
    }
    target = buffer
    job.valid = complete
    job.payload = finished
  }
}
