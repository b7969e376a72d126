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
  /// Waiting for a free frame buffer.
  case frame
  /// Asking for the weights of a K tile.
  case request
  case stream
  /// Waiting until the engine has taken the whole output tile.
  case await
}

/// Streams the informative tokens of a segment into the GEMM engine: for each output tile, for each frame (the I frame
/// first), for each K tile, all informative tokens of the frame in the order of the table.
///
/// - Throughput: a slice a cycle within a K tile; 2 cycles between K tiles.
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
  @Output(16) var position: UInt
  @Input(\ProductFeeder.place) var informative: TokenPlace
  /// To and from the token buffer.
  @Output(\ProductFeeder.reads) var read: Flow<UInt>
  @Input(\ProductFeeder.word) var fetched: UInt
  /// To and from the weights.
  @Input var weightsLoaded: Bit
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
    let claims = ((state == .frame) & isFree & (hasRoom | !isEmpty)).named("claims")
    let issues = ((state == .stream) & hasRoom).named("issuesSlice")
    let isMarked = (claims & isEmpty).named("isMarked")
    let endsFrame = ((issues & endsList & isLastBeat) | isMarked).named("endsFrame")

    frame = walk.frame
    position = listStart &+ index
    tile.valid = state == .request
    tile.payload.beat = beat.restricted(to: 0...(configuration.rowBeats - 1))
    tile.payload.first = beat == 0

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
    let ended = deliver(tag, issues, isMarked)

    let cleared = ~freed
    occupied = (occupied | mux(claims, bufferBit, UInt(0, width: 4))) & cleared
    match(state) { s in
      switch s {
      case .idle: when(start) { state <== .tile }
      case .tile:
        beat = 0
        when(weightsLoaded) {
          walk.begin(segment.reference)
          state <== .frame
        }
      case .frame:
        beat = 0
        index = 0
        when(claims & !isEmpty) { state <== .request }
      case .request: when(tile.fire) { state <== .stream }
      case .stream:
        when(issues) {
          index = index &+ 1
          when(endsList) {
            index = 0
            beat = beat &+ 1
            state <== .request
          }
        }
      case .await:
        when(ended) {
          feature = mux(isLastTile, 0, feature &+ UInt(gemm.rows))
          state <== mux(isLastTile, Enum(.idle), Enum(.tile))
        }
      }
    }
    when(endsFrame) {
      walk.advance()
      when(!walk.isReference) { currentHalf = !currentHalf }
      state <== .frame
      when(walk.isLast) {
        referenceHalf = !referenceHalf
        state <== .await
      }
    }
    busy = (state != .idle) | (underWay != 0)
  }

  /// From a table position to a slice; `releases` comes with the last slice of an output tile.
  private func deliver(_ tag: FeedTag, _ issues: Bit, _ isMarked: Bit) -> Bit {
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

    let isLastOfTile = (takes & head.endsFrame & head.job.endsTile).named("releasesTile")
    releases = isLastOfTile
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
    return isLastOfTile
  }
}
