import HDL

/// The sizes of a `TokenTable`.
public struct TokenTableConfiguration: Sendable, Hashable {
  /// Frames in a segment.
  public let frames: Int
  /// Tokens in a frame.
  public let tokens: Int

  /// - Throws: `ConfigurationError` that names the field.
  public init(frames: Int, tokens: Int) throws {
    try check("TokenTableConfiguration", "frames", frames, within: 2...1024)
    try check("TokenTableConfiguration", "tokens", tokens, within: 2...4096)
    self.frames = frames
    self.tokens = tokens
  }

  /// The most tokens in a segment.
  public var entries: Int { frames * tokens }
}

extension TokenTableConfiguration: ModuleParameter {
  public var parameterText: String { "f\(frames)_t\(tokens)" }
  public var isSelfExplaining: Bool { true }
}

/// The sizes of `FrameBuffers`.
public struct FrameBufferConfiguration: Sendable, Hashable {
  /// Banks: int8 results in an entry.
  public let banks: Int
  /// Entries: tokens in a frame.
  public let entries: Int

  /// - Throws: `ConfigurationError` that names the field.
  public init(banks: Int, entries: Int) throws {
    try check("FrameBufferConfiguration", "banks", banks, within: 1...256)
    try check("FrameBufferConfiguration", "entries", entries, within: 2...65536)
    self.banks = banks
    self.entries = entries
  }
}

extension FrameBufferConfiguration: ModuleParameter {
  public var parameterText: String { "b\(banks)_e\(entries)" }
  public var isSelfExplaining: Bool { true }
}
