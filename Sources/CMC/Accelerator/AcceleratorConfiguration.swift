import HDL
import HDLLibrary
import VectorProcessing

/// The sizes of a `CMCAccelerator`.
///
/// A beat of the bus, a slice of a token and an entry of the frame buffers have the same number of bytes, so that a
/// beat is what the GEMM engine multiplies in a cycle and what it gives for a token.
public struct AcceleratorConfiguration: Sendable, Hashable {
  public let units: CMCConfiguration
  /// The most rows of a command, all segments together.
  public let maximumRows: Int
  /// The unit for softmax, GELU and LayerNorm: a beat a cycle, rows as long as those of products.
  public let vector: VectorProcessingConfiguration

  /// - Throws: `ConfigurationError` when the units do not fit together.
  public init(units: CMCConfiguration, maximumRows: Int = 65535) throws {
    let unit = "AcceleratorConfiguration"
    let bytes = units.gemm.width
    guard units.gemm.rows == bytes, bytes.isPowerOfTwo, (4...64).contains(bytes) else {
      throw ConfigurationError(
        unit, "units.gemm",
        "\(units.gemm.rows) rows of \(bytes) multipliers: rows and multipliers must be equal, and 4, 8, 16, 32 or 64")
    }
    guard units.codec.passElements % bytes == 0 else {
      throw ConfigurationError(
        unit, "units.codec", "m = \(units.codec.passElements) elements are not a multiple of the \(bytes) of a beat")
    }
    guard units.codec.maximumDimension % bytes == 0 else {
      throw ConfigurationError(
        unit, "units.codec", "\(units.codec.maximumDimension) elements are not a multiple of the \(bytes) of a beat")
    }
    guard units.codec.maximumFrames >= units.tables.frames - 1 else {
      throw ConfigurationError(
        unit, "units.codec",
        "\(units.codec.maximumFrames) P frames are fewer than the tables' \(units.tables.frames - 1)")
    }
    try check(unit, "maximumRows", maximumRows, within: 2...65535)
    do {
      let vectors = max(2, units.codec.maximumDimension / bytes)
      vector = try VectorProcessingConfiguration(lanes: bytes, rowVectors: vectors, parameterVectors: vectors)
    } catch {
      throw ConfigurationError(unit, "units.codec", "the vector processing unit: \(error.message)")
    }
    self.units = units
    self.maximumRows = maximumRows
  }

  /// Bytes in a beat, elements in a slice, results in an entry.
  public var beatBytes: Int { units.gemm.width }
  /// Beats of the longest row.
  public var rowBeats: Int { units.codec.maximumDimension / beatBytes }
  /// The most rows of a frame that tables and buffers hold: the tokens that are searched, and a class token.
  public var tokens: Int { units.tables.tokens }
  /// The most frames of a segment.
  public var frames: Int { units.tables.frames }
  /// Rows of a segment that are kept on chip.
  public var slots: Int { frames * tokens }
  var bus: AXI4Parameters { AXI4Parameters(addressWidth: 32, bytes: beatBytes) }
}

extension AcceleratorConfiguration: ModuleParameter {
  public var parameterText: String {
    "\(units.codec.parameterText)_b\(beatBytes)_n\(frames)_k\(units.tables.tokens)_r\(maximumRows)"
  }
  public var isSelfExplaining: Bool { true }
}

extension CMCPreset {
  /// The accelerator of this preset. That of `tiny` has 4 x 4 multipliers, one beat of 4 bytes.
  public var accelerator: AcceleratorConfiguration {
    get throws {
      let sizes = try configuration
      guard self == .tiny else { return try AcceleratorConfiguration(units: sizes) }
      return try AcceleratorConfiguration(
        units: CMCConfiguration(
          name: sizes.name, codec: sizes.codec,
          gemm: GEMMEngineConfiguration(rows: 4, width: 4, entries: sizes.gemm.entries), tables: sizes.tables,
          frameBuffers: FrameBufferConfiguration(banks: 4, entries: sizes.frameBuffers.entries)))
    }
  }
}
