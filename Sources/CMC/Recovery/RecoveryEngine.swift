import HDL
import HDLLibrary

/// Part of a non-informative table to work off.
public struct RecoveryCommand: Bundle {
  /// The first position in the list, and how many motion vectors from there.
  @Field(1) public var start: UInt
  @Field(1) public var count: UInt
  /// Which reference and which current frame buffer.
  @Field public var sourceHalf: Bit
  @Field public var targetHalf: Bit
  private let configuration: TokenTableConfiguration?

  public init(_ configuration: TokenTableConfiguration) { self.init(configuration: configuration) }
  public init() { self.init(configuration: nil) }
  private init(configuration: TokenTableConfiguration?) {
    self.configuration = configuration
    let entries = configuration?.entries ?? 2
    _start = Field(.uint(0...entries))
    _count = Field(.uint(0...entries))
  }
  public func blank() -> Self { Self(configuration: configuration) }
  public var shapeName: String { "RecoveryCommand_\(configuration?.parameterText ?? "")" }
}

/// Completes the results of a frame: for each motion vector (t, i, j) of the non-informative table it reads the whole
/// entry j of the reference frame buffer and writes it to entry i of the current one.
///
/// - Throughput: an entry a cycle, also from one command to the next.
/// - Latency: 2 cycles from a position to the written entry; a command of n entries takes n + 2 cycles, of which the last
///   two overlap the next command. `done` is 1 in the last of them.
///
/// Reading the table and the reference buffer takes a cycle each; both are outside of this unit.
///
/// Model: `recovered` and `RecoveryCycles`.
public final class RecoveryEngine: Module {
  public let table: TokenTableConfiguration
  public let buffers: FrameBufferConfiguration

  @Input(\RecoveryEngine.commands) public var command: Stream<RecoveryCommand>
  /// A command is complete; they complete in order.
  @Output public var done: Bit

  /// To and from the table: a position, and one cycle later the motion vector there.
  @Output(\RecoveryEngine.positions) public var position: UInt
  @Input(\RecoveryEngine.decision) public var vector: TokenDecision

  /// To and from the frame buffers.
  @Output(\RecoveryEngine.numberFlow) public var copySource: Flow<UInt>
  @Output public var sourceHalf: Bit
  @Input(\RecoveryEngine.entry) public var copied: Vec<SInt>
  @Output(\RecoveryEngine.entryFlow) public var copyTarget: Flow<Pair<UInt, Vec<SInt>>>
  @Output public var targetHalf: Bit

  @Reg(reset: false) var running: Bit
  @Reg(2, reset: 0) var heldHalves: UInt
  @Reg(\RecoveryEngine.counts, reset: 0) var following: UInt
  @Reg(\RecoveryEngine.counts, reset: 0) var remaining: UInt

  var commandShape: Shape<RecoveryCommand> { RecoveryCommand(table).shape }
  var commands: Shape<Stream<RecoveryCommand>> { .stream(commandShape) }
  var positions: Shape<UInt> { .uint(0...(table.entries - 1)) }
  var counts: Shape<UInt> { .uint(0...table.entries) }
  var decision: Shape<TokenDecision> { TokenDecision(table).shape }
  var numbers: Shape<UInt> { .uint(0...(buffers.entries - 1)) }
  var numberFlow: Shape<Flow<UInt>> { .flow(numbers) }
  var entry: Shape<Vec<SInt>> { .vec(buffers.banks, .sint(8)) }
  var entryFlow: Shape<Flow<Pair<UInt, Vec<SInt>>>> { .flow(.pair(numbers, entry)) }

  /// - Parameter buffers: at least as many entries as the table has tokens in a frame.
  public init(table: TokenTableConfiguration, buffers: FrameBufferConfiguration) {
    precondition(
      buffers.entries >= table.tokens,
      "frame buffers of \(buffers.entries) entries do not hold a frame of \(table.tokens) tokens")
    self.table = table
    self.buffers = buffers
  }

  override public func body() {
    // The first position is asked for in the cycle of the command.
    command.ready = !running
    let begins = command.fire
    let hasFirst = (begins & (command.payload.count != 0)).named()
    let issues = (hasFirst | running).named()
    let at = mux(running, following, command.payload.start).named()
    let left = mux(running, remaining, command.payload.count).named()
    position = at.restricted(to: 0...(table.entries - 1))
    let endsCommand = (issues & (left == 1)).named()
    let commanded = concatenate(command.payload.targetHalf, command.payload.sourceHalf).named()
    when(begins) { heldHalves = commanded }
    when(issues) {
      following = (at + 1).restricted(to: 0...table.entries)
      remaining = (left &- 1).restricted(to: 0...table.entries)
      running = left != 1
    }

    let pipe = Pipeline(in: self)
    let valid = pipe.input(issues)
    let ends = pipe.input((endsCommand | (begins & !hasFirst)).named("ends"))
    let halves = pipe.input(mux(running, heldHalves, commanded).named("halves"))
    copySource.valid = valid.registered(1, reset: 0).value
    copySource.payload = vector.reference
    sourceHalf = halves.registered(1).value[0]
    copyTarget.valid = valid.registered(2, reset: 0).value
    copyTarget.payload.first <== registered(vector.token, name: "copiedToken")
    copyTarget.payload.second <== copied
    targetHalf = halves.registered(2).value[1]
    done = ends.registered(2, reset: 0).value
    unused(vector.frame, vector.informative)
  }
}
