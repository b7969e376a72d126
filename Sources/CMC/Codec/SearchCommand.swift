import HDL

/// What a `SADCodec` is asked to search: one I frame, and the P frames that are compared with it.
public struct SearchCommand: Bundle {
  /// Tokens of the I frame: the candidates.
  @Field(1) public var references: UInt
  /// Tokens in each P frame but the last.
  @Field(1) public var tokens: UInt
  /// Tokens in the last P frame.
  @Field(1) public var lastTokens: UInt
  /// P frames.
  @Field(1) public var frames: UInt
  /// The number that results of P frames leave out: that of the I frame. `maximumFrames` leaves out none.
  @Field(1) public var skippedFrame: UInt
  /// Elements of a token.
  @Field(1) public var dimension: UInt
  /// Whether each lane group holds a P token of its own.
  @Field public var narrow: Bit
  /// Whether elements are signed: their top bit is flipped before they are compared.
  @Field public var signedElements: Bit
  /// Whether only candidates within `radius` of the same place in the grid are compared; with radius 0 that place alone.
  @Field public var windowed: Bit
  /// The grid of a frame in raster order; `rows * columns` is `references` and `tokens`. Only for windowed search.
  @Field(1) public var rows: UInt
  @Field(1) public var columns: UInt
  /// Chebyshev distance in the grid.
  @Field(1) public var radius: UInt
  /// Motion estimation of a macro-block: the I token is the current block, the P tokens are its candidates, and the
  /// one result is the nearest of all, its place in `frame` (row of the search range) and `token` (column).
  @Field public var macroblock: Bit
  /// A token is informative when its least sum is greater.
  @Field(1) public var threshold: UInt
  private let configuration: SADCodecConfiguration?

  public init(_ configuration: SADCodecConfiguration) {
    self.init(configuration: configuration)
  }
  public init() { self.init(configuration: nil) }

  private init(configuration: SADCodecConfiguration?) {
    self.configuration = configuration
    let tokens = configuration?.maximumTokens ?? 2
    let frames = configuration?.maximumFrames ?? 2
    _references = Field(.uint(1...tokens))
    _tokens = Field(.uint(1...tokens))
    _lastTokens = Field(.uint(1...tokens))
    _frames = Field(.uint(1...frames))
    _skippedFrame = Field(.uint(0...frames))
    _dimension = Field(.uint(1...(configuration?.maximumDimension ?? 2)))
    _rows = Field(.uint(1...tokens))
    _columns = Field(.uint(1...tokens))
    _radius = Field(.uint(0...tokens))
    _threshold = Field(.uint(configuration?.sadWidth ?? 8))
  }

  public func blank() -> Self { Self(configuration: configuration) }
  public var shapeName: String { "SearchCommand_\(configuration?.parameterText ?? "")" }
}

/// What a `SADCodec` found for one P token: its motion vector, and whether the token is informative.
public struct TokenMatch: Bundle {
  /// Number of the frame in its segment, t.
  @Field(1) public var frame: UInt
  /// Number of the token in its frame, i.
  @Field(1) public var token: UInt
  /// Number of the nearest token in the I frame, j.
  @Field(1) public var reference: UInt
  /// The least sum of absolute differences.
  @Field(1) public var sad: UInt
  @Field public var informative: Bit
  /// Whether this is the command's last result.
  @Field public var last: Bit
  private let configuration: SADCodecConfiguration?

  public init(_ configuration: SADCodecConfiguration) { self.init(configuration: configuration) }
  public init() { self.init(configuration: nil) }

  private init(configuration: SADCodecConfiguration?) {
    self.configuration = configuration
    let tokens = configuration?.maximumTokens ?? 2
    _frame = Field(.uint(0...(configuration?.maximumFrames ?? 2)))
    _token = Field(.uint(0...(tokens - 1)))
    _reference = Field(.uint(0...(tokens - 1)))
    _sad = Field(.uint(configuration?.sadWidth ?? 8))
  }

  public func blank() -> Self { Self(configuration: configuration) }
  public var shapeName: String { "TokenMatch_\(configuration?.parameterText ?? "")" }
}
