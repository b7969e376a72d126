import HDL
import HDLLibrary

/// Fills the tables of a segment: tokens of the I frame are informative; of the others the codec decides, or a table in
/// memory, or all are informative. So is the class token, the first of its frame, which the codec never sees.
///
/// - Throughput: a decision a cycle.
final class DecisionWriter: Module {
  let configuration: AcceleratorConfiguration
  @Input var start: Bit
  @Input(\DecisionWriter.segments) var segment: SegmentJob
  @Input var searches: Bit
  @Input var readsTable: Bit
  @Input var hasClassRow: Bit
  @Input(\DecisionWriter.matches) var found: Stream<TokenMatch>
  @Input(\DecisionWriter.stored) var read: Stream<StoredDecision>
  @Output(\DecisionWriter.decisionStream) var decisions: Stream<TokenDecision>
  @Output var finish: Bit
  /// Frames that are decided about, in the order of the walk.
  @Output(16) var decidedFrames: UInt
  @Output var busy: Bit
  @Reg(reset: false) var active: Bit
  @Reg(reset: false) var ending: Bit
  @Reg(16, reset: 0) var row: UInt
  @Reg(16, reset: 0) var frames: UInt

  var table: TokenTableConfiguration { configuration.units.tables }
  var segments: Shape<SegmentJob> { SegmentJob().shape }
  var matches: Shape<Stream<TokenMatch>> { .stream(TokenMatch(configuration.units.codec).shape) }
  var stored: Shape<Stream<StoredDecision>> { .stream(StoredDecision().shape) }
  var decisionStream: Shape<Stream<TokenDecision>> { .stream(TokenDecision(table).shape) }

  init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  override func body() {
    let walk = FrameWalk(in: self, "decided", segment)
    unused(segment.tokenAddress, segment.resultAddress, segment.tableSource, segment.tableTarget)
    unused(found.payload.sad, found.payload.last)
    let isClass = (hasClassRow & (row == 0)).named()
    let asksCodec = (searches & !walk.isReference & !isClass).named()
    let asksTable = (readsTable & !walk.isReference).named()
    let isKnown = mux(asksCodec, found.valid, !asksTable | read.valid)
    decisions.valid = active & isKnown
    found.ready = active & asksCodec & decisions.ready
    read.ready = active & asksTable & decisions.ready

    let tokens = 0...(table.tokens - 1)
    let match = found.payload.decision(table, offset: hasClassRow.unsigned)
    let decision = TokenDecision(table)
    decision.frame = walk.frame.restricted(to: 0...(table.frames - 1))
    decision.token = row.restricted(to: tokens)
    decision.reference = mux(
      asksCodec, match.reference, mux(asksTable, read.payload.reference.restricted(to: tokens), 0))
    decision.informative = mux(asksCodec, match.informative, !asksTable | read.payload.informative)
    decisions.payload = decision
    assert(
      !(active & asksCodec & found.valid) | ((match.frame == decision.frame) & (match.token == decision.token)),
      "the codec's results come in the order of the tokens")

    finish = ending
    ending = false
    when(decisions.fire) {
      row = row &+ 1
      when((row &+ 1) == walk.rows(segment)) {
        row = 0
        frames = frames &+ 1
        walk.advance()
        when(walk.isLast) {
          active = false
          ending = true
        }
      }
    }
    when(start) {
      walk.begin(segment.reference)
      active = true
      row = 0
      frames = 0
    }
    decidedFrames = frames
    busy = active | ending
  }
}
