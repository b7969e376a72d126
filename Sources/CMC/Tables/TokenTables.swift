import HDL
import HDLLibrary

/// A table that software can read.
public enum TokenTableKind: Int, Sendable, CaseIterable {
  /// Informative tokens and vectors: places.
  case informativeTokens, informativeVectors
  /// Non-informative ones: motion vectors.
  case otherTokens, otherVectors
}

/// What software reads from a table: an item, and how many there are.
public struct TokenTableItem: Bundle {
  @Field(1) public var frame: UInt
  @Field(1) public var token: UInt
  /// j; means something in the non-informative tables.
  @Field(1) public var reference: UInt
  @Field(1) public var count: UInt
  private let configuration: TokenTableConfiguration?

  public init(_ configuration: TokenTableConfiguration) { self.init(configuration: configuration) }
  public init() { self.init(configuration: nil) }
  private init(configuration: TokenTableConfiguration?) {
    self.configuration = configuration
    let (frames, tokens) = (configuration?.frames ?? 2, configuration?.tokens ?? 2)
    _frame = Field(.uint(0...(frames - 1)))
    _token = Field(.uint(0...(tokens - 1)))
    _reference = Field(.uint(0...(tokens - 1)))
    _count = Field(.uint(0...(frames * tokens)))
  }
  public func blank() -> Self { Self(configuration: configuration) }
  public var shapeName: String { "TokenTableItem_\(configuration?.parameterText ?? "")" }
}

/// The four tables: ITT and N-ITT for tokens (inter-matrix prediction), IVT and N-IVT for vectors (intra-matrix
/// prediction), each pair a `TokenTable` in two halves. Of a vector, `frame` is the number of its matrix and `token` that
/// of its row.
///
/// Decisions come in as one stream with `areVectors` beside it. Readers have the tables' own ports. Software reads the
/// readable halves: one cycle after `query` and `position` the item is in `item`.
public final class TokenTables: Module {
  public let configuration: TokenTableConfiguration

  @Input(\TokenTables.decisionStream) public var decisions: Stream<TokenDecision>
  /// Whether `decisions` and `finish` are about vectors.
  @Input public var areVectors: Bit
  @Input public var finish: Bit

  @Input(\TokenTables.ports) public var tokenReader: TokenTableRequest
  @Output(\TokenTables.answers) public var tokens: TokenTableAnswer
  @Input(\TokenTables.ports) public var vectorReader: TokenTableRequest
  @Output(\TokenTables.answers) public var vectors: TokenTableAnswer

  /// A `TokenTableKind`, and a position in its list.
  @Input(2) public var query: UInt
  @Input(\TokenTables.positions) public var position: UInt
  @Output(\TokenTables.items) public var item: TokenTableItem

  var decisionStream: Shape<Stream<TokenDecision>> { .stream(TokenDecision(configuration).shape) }
  var ports: Shape<TokenTableRequest> { TokenTableRequest(configuration).shape }
  var answers: Shape<TokenTableAnswer> { TokenTableAnswer(configuration).shape }
  var positions: Shape<UInt> { .uint(0...(configuration.entries - 1)) }
  var items: Shape<TokenTableItem> { TokenTableItem(configuration).shape }

  public init(_ configuration: TokenTableConfiguration) { self.configuration = configuration }

  override public func body() {
    let tables = ["tokenTable", "vectorTable"].map { instance(TokenTable(configuration), $0) }
    let requests = [tokenReader, vectorReader]
    let isTaken = [!areVectors, areVectors]
    decisions.ready = mux(areVectors, tables[1].decisions.ready, tables[0].decisions.ready)
    for (index, table) in tables.enumerated() {
      table.$decisions.valid <== decisions.valid & isTaken[index]
      table.$decisions.payload <== decisions.payload
      table.$finish <== finish & isTaken[index]
      table.$retire <== requests[index].retire
      table.$frame <== requests[index].frame
      table.$informativePosition <== requests[index].informativePosition
      table.$otherPosition <== requests[index].otherPosition
      table.$lookup.frame <== requests[index].lookup.frame
      table.$lookup.token <== requests[index].lookup.token
      table.$softwarePosition <== position
    }
    tokens = answer(tables[0])
    vectors = answer(tables[1])

    let asked = registered(query, reset: 0, name: "asked")
    func choose<T: HardwareValue>(_ value: (TokenTable) -> T) -> T { mux(asked[0], value(tables[1]), value(tables[0])) }
    let result = TokenTableItem(configuration)
    result.frame = mux(asked[1], choose(\.softwareOther.frame), choose(\.softwareInformative.frame))
    result.token = mux(asked[1], choose(\.softwareOther.token), choose(\.softwareInformative.token))
    result.reference = choose(\.softwareOther.reference)
    result.count = mux(asked[1], choose(\.otherCount), choose(\.informativeCount))
    item = result
    unused(tables[0].softwareOther.informative, tables[1].softwareOther.informative)
  }

  private func answer(_ table: TokenTable) -> TokenTableAnswer {
    let result = TokenTableAnswer(configuration)
    result.readable = table.readable
    result.informativeCount = table.informativeCount
    result.otherCount = table.otherCount
    result.frameInformativeStart = table.frameInformativeStart
    result.frameInformativeCount = table.frameInformativeCount
    result.frameOtherStart = table.frameOtherStart
    result.frameOtherCount = table.frameOtherCount
    result.informative = table.informative
    result.other = table.other
    result.found = table.found
    return result
  }
}
