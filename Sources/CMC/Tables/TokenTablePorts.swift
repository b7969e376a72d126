import HDL

/// What a reader asks a table; each answer comes as the ports of `TokenTable` say.
public struct TokenTableRequest: Bundle {
  @Field public var retire: Bit
  @Field(1) public var frame: UInt
  @Field(1) public var informativePosition: UInt
  @Field(1) public var otherPosition: UInt
  @Field(TokenPlace().shape) public var lookup: TokenPlace
  private let configuration: TokenTableConfiguration?

  public init(_ configuration: TokenTableConfiguration) { self.init(configuration: configuration) }
  public init() { self.init(configuration: nil) }
  private init(configuration: TokenTableConfiguration?) {
    self.configuration = configuration
    guard let configuration else { return }
    _frame = Field(.uint(0...(configuration.frames - 1)))
    _informativePosition = Field(.uint(0...(configuration.entries - 1)))
    _otherPosition = Field(.uint(0...(configuration.entries - 1)))
    _lookup = Field(TokenPlace(configuration).shape)
  }
  public func blank() -> Self { Self(configuration: configuration) }
  public var shapeName: String { "TokenTableRequest_\(configuration?.parameterText ?? "")" }
}

/// What a table answers.
public struct TokenTableAnswer: Bundle {
  @Field public var readable: Bit
  @Field(1) public var informativeCount: UInt
  @Field(1) public var otherCount: UInt
  @Field(1) public var frameInformativeStart: UInt
  @Field(1) public var frameInformativeCount: UInt
  @Field(1) public var frameOtherStart: UInt
  @Field(1) public var frameOtherCount: UInt
  @Field(TokenPlace().shape) public var informative: TokenPlace
  @Field(TokenDecision().shape) public var other: TokenDecision
  @Field(TokenDecision().shape) public var found: TokenDecision
  private let configuration: TokenTableConfiguration?

  public init(_ configuration: TokenTableConfiguration) { self.init(configuration: configuration) }
  public init() { self.init(configuration: nil) }
  private init(configuration: TokenTableConfiguration?) {
    self.configuration = configuration
    guard let configuration else { return }
    let counts = Shape<UInt>.uint(0...configuration.entries)
    let frameCounts = Shape<UInt>.uint(0...configuration.tokens)
    _informativeCount = Field(counts)
    _otherCount = Field(counts)
    _frameInformativeStart = Field(counts)
    _frameInformativeCount = Field(frameCounts)
    _frameOtherStart = Field(counts)
    _frameOtherCount = Field(frameCounts)
    _informative = Field(TokenPlace(configuration).shape)
    _other = Field(TokenDecision(configuration).shape)
    _found = Field(TokenDecision(configuration).shape)
  }
  public func blank() -> Self { Self(configuration: configuration) }
  public var shapeName: String { "TokenTableAnswer_\(configuration?.parameterText ?? "")" }
}
