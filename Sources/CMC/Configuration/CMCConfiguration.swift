/// The sizes of all units of CMC.
public struct CMCConfiguration: Sendable, Hashable {
  public let name: String
  public let codec: SADCodecConfiguration
  public let gemm: GEMMEngineConfiguration
  public let tables: TokenTableConfiguration
  public let frameBuffers: FrameBufferConfiguration

  /// - Throws: `ConfigurationError` when the units do not fit together.
  public init(
    name: String, codec: SADCodecConfiguration, gemm: GEMMEngineConfiguration, tables: TokenTableConfiguration,
    frameBuffers: FrameBufferConfiguration
  ) throws {
    let unit = "CMCConfiguration"
    guard tables.tokens >= codec.maximumTokens else {
      throw ConfigurationError(
        unit, "tables", "\(tables.tokens) tokens a frame are fewer than the codec's \(codec.maximumTokens)")
    }
    guard gemm.entries >= tables.tokens else {
      throw ConfigurationError(
        unit, "gemm", "\(gemm.entries) entries do not hold a frame of \(tables.tokens) tokens")
    }
    guard frameBuffers.entries >= tables.tokens, frameBuffers.banks == gemm.rows else {
      throw ConfigurationError(
        unit, "frameBuffers",
        "\(frameBuffers.banks) banks of \(frameBuffers.entries) entries do not hold \(gemm.rows) results for each of \(tables.tokens) tokens"
      )
    }
    self.name = name
    self.codec = codec
    self.gemm = gemm
    self.tables = tables
    self.frameBuffers = frameBuffers
  }
}

/// Sizes with names.
public enum CMCPreset: String, Sendable, CaseIterable {
  /// 8 lanes and 2 x 4 multipliers: for unit tests and formal tools.
  case tiny
  /// 128 lanes and 8 x 8 multipliers: for co-simulation.
  case small
  /// 1024 lanes and 32 x 32 multipliers, 196 tokens of 768 elements: TimeSformer-B.
  case paper

  public var configuration: CMCConfiguration {
    get throws {
      switch self {
      case .tiny:
        try make(
          SADCodecConfiguration(
            groups: 4, groupWidth: 2, candidates: 2, maximumTokens: 16, maximumFrames: 8, maximumDimension: 16),
          rows: 2, width: 4, frames: 8)
      case .small:
        try make(
          SADCodecConfiguration(
            groups: 8, groupWidth: 16, candidates: 4, maximumTokens: 196, maximumFrames: 33, maximumDimension: 768),
          rows: 8, width: 8, frames: 8)
      case .paper:
        try make(
          SADCodecConfiguration(
            groups: 16, groupWidth: 64, candidates: 4, maximumTokens: 196, maximumFrames: 33, maximumDimension: 768),
          rows: 32, width: 32, frames: 8)
      }
    }
  }

  private func make(_ codec: SADCodecConfiguration, rows: Int, width: Int, frames: Int) throws -> CMCConfiguration {
    // The class token stands beside the tokens of the grid.
    let entries = codec.maximumTokens + 1
    return try CMCConfiguration(
      name: rawValue, codec: codec, gemm: GEMMEngineConfiguration(rows: rows, width: width, entries: entries),
      tables: TokenTableConfiguration(frames: frames, tokens: entries),
      frameBuffers: FrameBufferConfiguration(banks: rows, entries: entries))
  }
}
