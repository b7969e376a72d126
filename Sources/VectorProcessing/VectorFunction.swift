import HDL

/// What a vector processing unit makes of the rescaled sums.
public enum VectorFunction: HardwareEnum {
  /// Nothing: the rescaled sum itself, saturated to int8.
  case identity
  case silu
  case gelu
  /// Over each row; unsigned bytes in units of 1/255.
  case softmax
  /// Over each row, which is a token (LayerNorm) or a group of channels over all pixels (GroupNorm).
  case normalisation
  /// Normalisation followed by SiLU: what stands before every convolution of a U-Net.
  case normalisationSiLU
}

/// What the vector processing unit takes in a cycle.
public struct VectorInput: Bundle {
  /// Sums of the array: the whole ones of the layer, or what they change by since the previous step.
  @Field(.vec(1, .sint(32))) public var accumulators: Vec<SInt>
  /// The stored sums of the previous step.
  @Field(.vec(1, .sint(32))) public var previous: Vec<SInt>
  private let lanes: Int

  public init(lanes: Int) {
    self.lanes = lanes
    _accumulators = Field(.vec(lanes, .sint(32)))
    _previous = Field(.vec(lanes, .sint(32)))
  }
  public init() { self.init(lanes: 1) }
  public func blank() -> Self { Self(lanes: lanes) }
  public var shapeName: String { "\(Self.self)_\(lanes)" }
}

/// How a layer's rows are worked on. It may change only while the unit is idle.
public struct VectorCommand: Bundle {
  @Field public var function: Enum<VectorFunction>
  /// Whether the previous step's sums are added: 0 at the first step and for layers that run on whole activations.
  @Field public var addsPrevious: Bit
  /// Whether the bias is added: at the first step and for layers that run on whole activations.
  @Field public var addsBias: Bit
  /// Whether the sums go out, to be the next step's previous ones.
  @Field public var storesSums: Bit
  /// Vectors of a row.
  @Field(1...1) public var vectors: UInt
  /// Elements of the last vector of a row; the lanes above them hold anything.
  @Field(1...1) public var lastLanes: UInt
  /// The first word of channel parameters.
  @Field(0...0) public var parameterBase: UInt
  /// After how many vectors the channel parameters begin again: those of a row, or of a pixel's channels in a group.
  @Field(1...1) public var parameterPeriod: UInt
  /// What normalisation adds to the variance, in units of 2^-20.
  @Field(16) public var epsilon: UInt
  /// From the function's result to int8; not used by identity and softmax.
  @Field(16) public var outputMultiplier: UInt
  @Field(1...47) public var outputShift: UInt
  private let configuration: VectorProcessingConfiguration?

  public init(_ configuration: VectorProcessingConfiguration) {
    self.configuration = configuration
    _vectors = Field(.uint(1...configuration.rowVectors))
    _lastLanes = Field(.uint(1...configuration.lanes))
    _parameterBase = Field(.uint(0...(configuration.parameterVectors - 1)))
    _parameterPeriod = Field(.uint(1...configuration.parameterVectors))
  }
  public init() { configuration = nil }
  public func blank() -> Self { configuration.map { Self($0) } ?? Self() }
  public var shapeName: String { "\(Self.self)_\(configuration?.parameterText ?? "")" }
}
