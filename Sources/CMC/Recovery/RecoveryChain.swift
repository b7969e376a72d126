import HDL
import HDLLibrary

/// A token table, the recovery engine and the frame buffers, wired as in the accelerator: decisions go in, lists can be
/// read, results are written, completed and read back. For test benches that drive the codec and the GEMM engine beside it.
///
/// - `position` is a place in both lists; one cycle later the informative token and the motion vector there.
/// - `frame` chooses the frame of the counts and starts.
public final class RecoveryChain: Module {
  public let table: TokenTableConfiguration
  public let buffers: FrameBufferConfiguration

  @Input(\RecoveryChain.decisionStream) public var decisions: Stream<TokenDecision>
  @Input public var finish: Bit
  @Input public var retire: Bit
  @Input(\RecoveryChain.positions) public var position: UInt
  @Output(\RecoveryChain.place) public var informative: TokenPlace
  @Output(\RecoveryChain.decision) public var other: TokenDecision
  @Input(\RecoveryChain.frames) public var frame: UInt
  @Output(\RecoveryChain.counts) public var informativeStart: UInt
  @Output(\RecoveryChain.frameCounts) public var informativeCount: UInt
  @Output(\RecoveryChain.counts) public var otherStart: UInt
  @Output(\RecoveryChain.frameCounts) public var otherCount: UInt

  @Input(\RecoveryChain.commands) public var command: Stream<RecoveryCommand>
  @Output public var done: Bit
  @Input(\RecoveryChain.entryFlow) public var write: Flow<Pair<UInt, Vec<SInt>>>
  /// The buffer that `write` goes to, a `FrameBuffer`.
  @Input(2) public var target: UInt
  @Input(\RecoveryChain.drainStream) public var drain: Stream<Pair<UInt, UInt>>
  @Output(\RecoveryChain.entry) public var drained: Vec<SInt>

  var place: Shape<TokenPlace> { TokenPlace(table).shape }
  var decision: Shape<TokenDecision> { TokenDecision(table).shape }
  var decisionStream: Shape<Stream<TokenDecision>> { .stream(decision) }
  var frames: Shape<UInt> { .uint(0...(table.frames - 1)) }
  var positions: Shape<UInt> { .uint(0...(table.entries - 1)) }
  var counts: Shape<UInt> { .uint(0...table.entries) }
  var frameCounts: Shape<UInt> { .uint(0...table.tokens) }
  var commands: Shape<Stream<RecoveryCommand>> { .stream(RecoveryCommand(table).shape) }
  var numbers: Shape<UInt> { .uint(0...(buffers.entries - 1)) }
  var entry: Shape<Vec<SInt>> { .vec(buffers.banks, .sint(8)) }
  var entryFlow: Shape<Flow<Pair<UInt, Vec<SInt>>>> { .flow(.pair(numbers, entry)) }
  var drainStream: Shape<Stream<Pair<UInt, UInt>>> { .stream(.pair(numbers, .uint(2))) }

  /// - Parameter buffers: at least as many entries as the table has tokens in a frame.
  public init(table: TokenTableConfiguration, buffers: FrameBufferConfiguration) {
    self.table = table
    self.buffers = buffers
  }

  override public func body() {
    let tables = instance(TokenTable(table), "tables")
    let engine = instance(RecoveryEngine(table: table, buffers: buffers), "engine")
    let frameBuffers = instance(FrameBuffers(buffers), "frameBuffers")
    tables.$decisions <== decisions
    tables.$finish <== finish
    tables.$retire <== retire
    tables.$frame <== frame
    tables.$informativePosition <== 0
    tables.$otherPosition <== engine.position
    tables.$lookup.frame <== 0
    tables.$lookup.token <== 0
    tables.$softwarePosition <== position
    informative = tables.softwareInformative
    other = tables.softwareOther
    informativeStart = tables.frameInformativeStart
    informativeCount = tables.frameInformativeCount
    otherStart = tables.frameOtherStart
    otherCount = tables.frameOtherCount
    unused(tables.readable, tables.informativeCount, tables.otherCount, tables.informative, tables.found)
    engine.$vector <== tables.other
    engine.$command <== command
    done = engine.done
    engine.$copied <== frameBuffers.copied
    frameBuffers.$write <== write
    frameBuffers.$target <== target
    frameBuffers.$copySource <== engine.copySource
    frameBuffers.$sourceHalf <== engine.sourceHalf
    frameBuffers.$copyTarget <== engine.copyTarget
    frameBuffers.$targetHalf <== engine.targetHalf
    frameBuffers.$drain <== drain
    drained = frameBuffers.drained
  }
}
