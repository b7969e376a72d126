import HDL
import HDLLibrary

/// What goes with the elements of a token into a `GEMMEngine`.
public struct TokenSlice: Bundle {
  /// i: the entry that the token's sums are accumulated in.
  @Field(1) public var entry: UInt
  /// `width` elements of the token.
  @Field(.vec(1, .sint(8))) public var elements: Vec<SInt>
  /// Whether the elements are 0...255.
  @Field public var areUnsigned: Bit
  /// The first token of a tile: the weights that were loaded last are used from here on.
  @Field public var newTile: Bit
  /// The first K tile: sums begin with the bias.
  @Field public var first: Bit
  /// The last K tile: sums are complete.
  @Field public var last: Bit
  private let configuration: GEMMEngineConfiguration?

  public init(_ configuration: GEMMEngineConfiguration) { self.init(configuration: configuration) }
  public init() { self.init(configuration: nil) }
  private init(configuration: GEMMEngineConfiguration?) {
    self.configuration = configuration
    _entry = Field(.uint(0...((configuration?.entries ?? 2) - 1)))
    _elements = Field(.vec(configuration?.width ?? 1, .sint(8)))
  }
  public func blank() -> Self { Self(configuration: configuration) }
  public var shapeName: String { "TokenSlice_\(configuration?.parameterText ?? "")" }
}

/// What belongs to the output feature of a PE row.
public struct RowParameters: Bundle {
  @Field(32) public var bias: SInt
  /// Results are sums times `multiplier` divided by 2^`shift`.
  @Field(16) public var multiplier: UInt
  @Field(5) public var shift: UInt
  public init() {}
}

/// Multiplies tokens of int8 or of bytes by weights of int8: `rows` PE rows hold the weights of one output feature each, a token's elements are
/// broadcast to all of them, and an adder tree sums each row's products. Sums of several K tiles meet in the accumulator
/// banks, where the sum of row j for token i has (bank j, entry i); at the last K tile they leave, exact and requantised.
///
/// The weights of a tile are loaded row by row while the tile before is multiplied; the first slice of a tile waits until
/// all are there. `parameters` are loaded the same way once for each set of output features; the first slice with `first`
/// and `newTile` waits for them.
///
/// - Throughput: a slice a cycle.
/// - Latency: 4 cycles from a slice with `last` to `sums`, 6 to `results`.
///
/// Model: `denseProduct` of the condensed rows, `requantised`, and `GEMMCycles`.
public final class GEMMEngine: Module {
  public let configuration: GEMMEngineConfiguration

  /// The weights of one row: `width` elements of one output feature.
  @Input(\GEMMEngine.weightStream) public var weights: Stream<Vec<SInt>>
  @Input(\GEMMEngine.parameterStream) public var parameters: Stream<RowParameters>
  @Input(\GEMMEngine.slices) public var tokens: Stream<TokenSlice>
  /// Output features of the tile; results of rows beyond mean nothing.
  @Input(\GEMMEngine.rowCounts) public var activeRows: UInt
  /// The complete sums of an entry in all banks.
  @Output(\GEMMEngine.sumFlow) public var sums: Flow<Pair<UInt, Vec<SInt>>>
  /// The same requantised to int8.
  @Output(\GEMMEngine.resultFlow) public var results: Flow<Pair<UInt, Vec<SInt>>>
  /// Whether a slice is anywhere between the input and `results`.
  @Output public var busy: Bit

  @Reg(reset: false) var weightsLoaded: Bit
  @Reg(\GEMMEngine.rowNumbers, reset: 0) var weightRow: UInt
  @Reg(reset: false) var parametersLoaded: Bit
  /// Whether a slice that uses the loaded parameters is on its way.
  @Reg(reset: false) var parametersClaimed: Bit
  @Reg(\GEMMEngine.rowNumbers, reset: 0) var parameterRow: UInt

  var entries: Shape<UInt> { .uint(0...(configuration.entries - 1)) }
  var rowNumbers: Shape<UInt> { .uint(0...(configuration.rows - 1)) }
  var rowCounts: Shape<UInt> { .uint(1...configuration.rows) }
  var weightStream: Shape<Stream<Vec<SInt>>> { .stream(.vec(configuration.width, .sint(8))) }
  var parameterStream: Shape<Stream<RowParameters>> { .stream(RowParameters().shape) }
  var slices: Shape<Stream<TokenSlice>> { .stream(TokenSlice(configuration).shape) }
  var sumFlow: Shape<Flow<Pair<UInt, Vec<SInt>>>> { .flow(.pair(entries, .vec(configuration.rows, .sint(32)))) }
  var resultFlow: Shape<Flow<Pair<UInt, Vec<SInt>>>> { .flow(.pair(entries, .vec(configuration.rows, .sint(8)))) }

  public init(_ configuration: GEMMEngineConfiguration) { self.configuration = configuration }

  /// Cycles from a slice to its products' sums in the banks: elements, products and sums are registered.
  static let treeLatency = 3

  override public func body() {
    let begins = (tokens.payload.newTile & tokens.payload.first).named()
    let hasParameters = (parametersLoaded & !parametersClaimed).named()
    tokens.ready = (weightsLoaded | !tokens.payload.newTile) & (hasParameters | !begins)
    let lanes = multiply()

    let addresses = instance(AddressGenerator(configuration, latency: Self.treeLatency), "addresses")
    addresses.$token.valid <== tokens.fire
    addresses.$token.payload <== tokens.payload.entry
    addresses.$activeRows <== activeRows

    // Tags of a slice at each stage of the pipeline.
    let pipe = Pipeline(in: self)
    let valid = pipe.input(tokens.fire.named("takesSlice"))
    let first = pipe.input(tokens.payload.first)
    let complete = pipe.input((tokens.fire & tokens.payload.last).named("completes"))
    let begin = pipe.input((tokens.fire & begins).named("beginsOutputs"))

    let partials = registered(lanes.product.sum(along: 1), name: "rowSums")
    let row = loadParameters(claimed: tokens.fire & begins, used: begin.registered(2, reset: 0).value)
    let banks = array(AccumulatorBank(configuration), [configuration.rows], name: "bank")
    banks.$read <== addresses.read
    banks.$readEntry <== addresses.readEntry
    banks.$writeEntry <== addresses.writeEntry
    banks.$write <== banks.spread(addresses.write, along: 0)
    banks.$forward <== addresses.forward
    banks.$first <== first.registered(3).value
    banks.$bias <== banks.spread(row.bias.gathered(), along: 0)
    banks.$partial <== banks.spread(partials, along: 0)

    let entry = registered(addresses.writeEntry, name: "sumEntry")
    let isComplete = complete.registered(4, reset: 0).value
    sums.valid <== isComplete
    sums.payload.first <== entry
    sums.payload.second <== banks.sum.gathered()

    let requantisers = array(Requantiser(), [configuration.rows], name: "requantiser")
    requantisers.$sum <== requantisers.spread(banks.sum.gathered(), along: 0)
    requantisers.$multiplier <== requantisers.spread(row.multiplier.gathered(), along: 0)
    requantisers.$shift <== requantisers.spread(row.shift.gathered(), along: 0)
    results.valid <== complete.registered(6, reset: 0).value
    results.payload.first <== registered(registered(entry, name: "scaledEntry"), name: "resultEntry")
    results.payload.second <== requantisers.result.gathered()
    busy = balanced((0...6).map { valid.registered($0, reset: 0).value }) { $0 | $1 }
  }
}
