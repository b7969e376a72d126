import HDL
import HDLLibrary

/// Where a token stands: the frame t in its segment, and its number i there.
public struct TokenPlace: Bundle {
  @Field(1) public var frame: UInt
  @Field(1) public var token: UInt
  private let configuration: TokenTableConfiguration?

  public init(_ configuration: TokenTableConfiguration) { self.init(configuration: configuration) }
  public init() { self.init(configuration: nil) }
  private init(configuration: TokenTableConfiguration?) {
    self.configuration = configuration
    _frame = Field(.uint(0...((configuration?.frames ?? 2) - 1)))
    _token = Field(.uint(0...((configuration?.tokens ?? 2) - 1)))
  }
  public func blank() -> Self { Self(configuration: configuration) }
  public var shapeName: String { "TokenPlace_\(configuration?.parameterText ?? "")" }
}

/// The decision about one token: informative, or the motion vector (t, i, j).
public struct TokenDecision: Bundle {
  @Field(1) public var frame: UInt
  @Field(1) public var token: UInt
  /// j; means something unless the token is informative.
  @Field(1) public var reference: UInt
  @Field public var informative: Bit
  private let configuration: TokenTableConfiguration?

  public init(_ configuration: TokenTableConfiguration) { self.init(configuration: configuration) }
  public init() { self.init(configuration: nil) }
  private init(configuration: TokenTableConfiguration?) {
    self.configuration = configuration
    _frame = Field(.uint(0...((configuration?.frames ?? 2) - 1)))
    _token = Field(.uint(0...((configuration?.tokens ?? 2) - 1)))
    _reference = Field(.uint(0...((configuration?.tokens ?? 2) - 1)))
  }
  public func blank() -> Self { Self(configuration: configuration) }
  public var shapeName: String { "TokenDecision_\(configuration?.parameterText ?? "")" }
}

/// An informative table and a non-informative table of one segment, in two halves: while one is read, the other is filled
/// with the decisions about the next segment. As ITT and N-ITT it holds tokens, as IVT and N-IVT vectors.
///
/// - The informative table is the list of the places (t, i) of all informative tokens in the order of the decisions.
/// - The non-informative table is the list of all motion vectors (t, i, j) in that order, and beside it for every (t, i)
///   whether the token is informative, and its j.
/// - For each frame both lists have a first position and a count; decisions come frame by frame.
///
/// A decision a cycle; `finish` hands the half over to the readers, `retire` gives it back. Reads take one cycle.
/// Both take effect on the halves after the cycle in which they are 1; `decisions` must not move in the cycle of `finish`.
public final class TokenTable: Module {
  public let configuration: TokenTableConfiguration

  /// Decisions about the segment that is being filled; not ready while both halves are full.
  @Input(\TokenTable.decisionStream) public var decisions: Stream<TokenDecision>
  /// The segment is complete.
  @Input public var finish: Bit

  /// Whether there is a complete segment to read.
  @Output public var readable: Bit
  /// The reader needs the segment no longer.
  @Input public var retire: Bit
  /// Of all frames together.
  @Output(\TokenTable.counts) public var informativeCount: UInt
  @Output(\TokenTable.counts) public var otherCount: UInt
  /// Of the frame `frame`: counts, and first positions in the lists.
  @Input(\TokenTable.frames) public var frame: UInt
  @Output(\TokenTable.frameCounts) public var frameInformativeCount: UInt
  @Output(\TokenTable.frameCounts) public var frameOtherCount: UInt
  @Output(\TokenTable.counts) public var frameInformativeStart: UInt
  @Output(\TokenTable.counts) public var frameOtherStart: UInt

  /// A position in the informative list; one cycle later the place there.
  @Input(\TokenTable.positions) public var informativePosition: UInt
  @Output(\TokenTable.place) public var informative: TokenPlace
  /// A position in the non-informative list; one cycle later the motion vector there.
  @Input(\TokenTable.positions) public var otherPosition: UInt
  @Output(\TokenTable.decision) public var other: TokenDecision
  /// A place; one cycle later what was decided about it.
  @Input(\TokenTable.place) public var lookup: TokenPlace
  @Output(\TokenTable.decision) public var found: TokenDecision
  /// A position in both lists, of a second reader; one cycle later what stands there.
  @Input(\TokenTable.positions) public var softwarePosition: UInt
  @Output(\TokenTable.place) public var softwareInformative: TokenPlace
  @Output(\TokenTable.decision) public var softwareOther: TokenDecision

  @Reg(reset: false) var writeHalf: Bit
  @Reg(reset: false) var readHalf: Bit
  @Reg(2, reset: 0) var full: UInt

  var place: Shape<TokenPlace> { TokenPlace(configuration).shape }
  var decision: Shape<TokenDecision> { TokenDecision(configuration).shape }
  var decisionStream: Shape<Stream<TokenDecision>> { .stream(decision) }
  var frames: Shape<UInt> { .uint(0...(configuration.frames - 1)) }
  var positions: Shape<UInt> { .uint(0...(configuration.entries - 1)) }
  var counts: Shape<UInt> { .uint(0...configuration.entries) }
  var frameCounts: Shape<UInt> { .uint(0...configuration.tokens) }

  public init(_ configuration: TokenTableConfiguration) { self.configuration = configuration }

  override public func body() {
    let fires = decisions.fire
    let taken = decisions.payload
    decisions.ready = full != 3
    readable = full != 0
    let filled = (full | mux(writeHalf, UInt(2, width: 2), UInt(1, width: 2))).named()
    let handed = mux(finish, filled, full)
    full = handed & ~mux(retire, mux(readHalf, UInt(2, width: 2), UInt(1, width: 2)), UInt(0, width: 2))
    when(finish) { writeHalf = !writeHalf }
    when(retire) { readHalf = !readHalf }
    assume(!finish | (full != 3), "a segment is finished while there is a half to fill")
    assume(!finish | !fires, "no decision moves in the cycle that finishes its segment")
    assume(!retire | (full != 0), "a segment is retired that was readable")

    let informative = list("informative", fires & taken.informative)
    let others = list("other", fires & !taken.informative)
    informativeCount = informative.total
    otherCount = others.total
    frameInformativeCount = informative.count
    frameOtherCount = others.count
    frameInformativeStart = informative.start
    frameOtherStart = others.start
    storePlaces(informative.position, fires & taken.informative)
    storeVectors(others.position, fires & !taken.informative)
    storeMap(fires)
  }
}
