import HDL
import HDLLibrary
import VectorProcessing

/// The sizes of an accelerator: those of its units, its scratchpads and its bus.
public struct AcceleratorConfiguration: Hashable, Sendable {
  public let compute: ComputeConfiguration
  public let vector: VectorProcessingConfiguration
  /// Inputs of a row that the scratchpads of activations and weights hold: the longest K.
  public let inputs: Int
  public let bus: AXI4Parameters
  public let defo: DefoConfiguration

  /// - Parameters:
  ///   - compute: at least 2 rows, columns a power of two from 4 on.
  ///   - vector: as many lanes as the compute unit has columns.
  ///   - inputs: a power of two, at least two weight tiles.
  ///   - bus: a beat is at most as wide as a scanned beat of activations and as a vector of bytes, and at least as wide as
  ///     the inputs that the compute unit takes in a beat of weights.
  ///   - defo: layers that are measured; single cycles, or units of some.
  /// - Throws: `ConfigurationError`.
  public init(
    compute: ComputeConfiguration, vector: VectorProcessingConfiguration, inputs: Int, bus: AXI4Parameters,
    defo: DefoConfiguration = .paper
  ) throws(ConfigurationError) {
    let cluster = compute.cluster
    guard compute.rows >= 2, cluster.columns >= 4, cluster.columns.isPowerOfTwo else {
      throw ConfigurationError(
        "accelerator.compute",
        "\(compute.rows) x \(cluster.columns) elements; use at least 2 rows, and columns that are a power of two"
          + " from 4 on")
    }
    guard vector.lanes == cluster.columns else {
      throw ConfigurationError(
        "accelerator.vector.lanes", "\(vector.lanes); use as many as there are columns, \(cluster.columns)")
    }
    guard inputs >= 2 * cluster.encoding.tileDepth, inputs <= 32_768, inputs.isPowerOfTwo else {
      throw ConfigurationError(
        "accelerator.inputs",
        "\(inputs) is not a power of two from two tiles, \(2 * cluster.encoding.tileDepth), to 32768")
    }
    guard bus.addressWidth == 32 else {
      throw ConfigurationError("accelerator.bus", "addresses of \(bus.addressWidth) bits; commands have 32")
    }
    let leastBytes = max(4, cluster.loadedInputs)
    guard bus.bytes >= leastBytes, bus.bytes <= min(cluster.encoding.scanWidth, cluster.columns) else {
      throw ConfigurationError(
        "accelerator.bus",
        "beats of \(bus.bytes) bytes; use at least \(leastBytes) and at most "
          + "\(min(cluster.encoding.scanWidth, cluster.columns))")
    }
    self.compute = compute
    self.vector = vector
    self.inputs = inputs
    self.bus = bus
    self.defo = defo
  }

  var rows: Int { compute.rows }
  var columns: Int { compute.cluster.columns }
  var scanWidth: Int { compute.cluster.encoding.scanWidth }
  var tileDepth: Int { compute.cluster.encoding.tileDepth }
  /// Inputs of a beat of weights.
  var loadedInputs: Int { compute.cluster.loadedInputs }
  /// Beats of the longest transfer: a row of weights, or the parameters of a vector of channels, or a command.
  var maximumBeats: Int {
    max(inputs, ChannelParameters.bytes * columns, LayerCommand.bytes) / bus.bytes
  }

  var dma: Shape<Stream<DMACommand>> {
    .stream(DMACommand(addressWidth: bus.addressWidth, maximumBeats: maximumBeats).shape)
  }
  var beats: Shape<Stream<UInt>> { .stream(.uint(8 * bus.bytes)) }
  var sumVector: Shape<Vec<SInt>> { .vec(columns, .sint(32)) }
  var byteVector: Shape<Vec<UInt>> { .vec(columns, .uint(8)) }
  /// Rows of a block, from 1 on.
  var rowCount: Shape<UInt> { .uint(1...rows) }
  /// A scanned beat of a row in the scratchpads.
  var wordNumber: Shape<UInt> { .uint(0...(inputs / scanWidth - 1)) }
  /// K.
  var inputCount: Shape<UInt> { .uint(1...inputs) }
}

extension AcceleratorConfiguration: ModuleParameter {
  public var parameterText: String {
    "\(compute.rows)x\(columns)_k\(inputs)_tile\(tileDepth)_\(vector.parameterText)_\(bus.parameterText)"
  }
  public var isSelfExplaining: Bool { true }
}

/// The sizes of an accelerator that come with the product.
public enum AcceleratorPreset: String, CaseIterable, Sendable {
  /// 2 x 4 elements, K up to 128: unit tests.
  case tiny
  /// 8 x 16 elements, K up to 1,024.
  case small
  /// 32 x 64 elements, K up to 4,096.
  case medium
  /// 154 x 256 = 39,424 elements, K up to 32,768.
  case paper

  public func configuration() throws -> AcceleratorConfiguration {
    switch self {
    case .tiny:
      try AcceleratorConfiguration(
        compute: ComputePreset.tiny.configuration(), vector: .tiny, inputs: 128, bus: AXI4Parameters(bytes: 4),
        defo: DefoConfiguration(layers: 16))
    case .small:
      try AcceleratorConfiguration(
        compute: ComputePreset.small.configuration(), vector: .small, inputs: 1024, bus: AXI4Parameters(bytes: 8),
        defo: DefoConfiguration(layers: 64, prescale: 4))
    case .medium:
      try AcceleratorConfiguration(
        compute: ComputePreset.medium.configuration(),
        vector: VectorProcessingConfiguration(lanes: 64, rowVectors: 256, parameterVectors: 64), inputs: 4096,
        bus: AXI4Parameters(bytes: 8), defo: DefoConfiguration(prescale: 8))
    case .paper:
      try AcceleratorConfiguration(
        compute: ComputePreset.paper.configuration(),
        vector: VectorProcessingConfiguration(lanes: 256, rowVectors: 256, parameterVectors: 64), inputs: 32_768,
        bus: AXI4Parameters(bytes: 8), defo: DefoConfiguration(prescale: 8))
    }
  }
}
