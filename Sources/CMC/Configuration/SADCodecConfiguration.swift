import HDL

/// The sizes of a `SADCodec`.
///
/// `groups` of `groupWidth` absolute-difference lanes each. In wide mode `groups / candidates` of them work on one token,
/// so that `candidates` P tokens are held and `m` elements of each are compared in a cycle; in narrow mode every group
/// holds a P token of its own.
public struct SADCodecConfiguration: Sendable, Hashable {
  /// Lane groups; a multiple of `candidates` by a power of two.
  public let groups: Int
  /// Lanes in a group: a power of two.
  public let groupWidth: Int
  /// P tokens held in wide mode.
  public let candidates: Int
  /// The most tokens in a frame, which are as many candidates of a full search.
  public let maximumTokens: Int
  /// The most frames in a segment.
  public let maximumFrames: Int
  /// The most elements in a token.
  public let maximumDimension: Int
  /// Bits of a sum of absolute differences, which saturates.
  public let sadWidth: Int

  /// - Throws: `ConfigurationError` that names the field.
  public init(
    groups: Int, groupWidth: Int, candidates: Int, maximumTokens: Int, maximumFrames: Int, maximumDimension: Int,
    sadWidth: Int = 20
  ) throws {
    let unit = "SADCodecConfiguration"
    try check(unit, "groupWidth", groupWidth, within: 2...1024)
    guard groupWidth.isPowerOfTwo else {
      throw ConfigurationError(unit, "groupWidth", "\(groupWidth) is not a power of two")
    }
    try check(unit, "groups", groups, within: 2...256)
    try check(unit, "candidates", candidates, within: 1...128)
    guard groups % candidates == 0, (groups / candidates).isPowerOfTwo, groups > candidates else {
      throw ConfigurationError(
        unit, "candidates", "\(groups) groups are not 2, 4, 8, ... times \(candidates) candidates")
    }
    try check(unit, "maximumTokens", maximumTokens, within: 2...4096)
    try check(unit, "maximumFrames", maximumFrames, within: 2...1024)
    try check(unit, "maximumDimension", maximumDimension, within: groupWidth...65536)
    try check(unit, "sadWidth", sadWidth, within: 8...32)
    self.groups = groups
    self.groupWidth = groupWidth
    self.candidates = candidates
    self.maximumTokens = maximumTokens
    self.maximumFrames = maximumFrames
    self.maximumDimension = maximumDimension
    self.sadWidth = sadWidth
  }

  public var lanes: Int { groups * groupWidth }
  /// Lane groups that work on one token in wide mode.
  public var subgroups: Int { groups / candidates }
  /// m: the most elements that are compared in one pass; also the elements in a word of the token streams.
  public var passElements: Int { subgroups * groupWidth }
  /// ceil(maximumDimension / m).
  public var maximumPasses: Int { (maximumDimension + passElements - 1) / passElements }
  /// Words of the I frame that are kept: one for each token and pass.
  public var referenceWords: Int { maximumPasses * maximumTokens }
}

extension SADCodecConfiguration: ModuleParameter {
  public var parameterText: String {
    "g\(groups)_w\(groupWidth)_c\(candidates)_t\(maximumTokens)_f\(maximumFrames)_d\(maximumDimension)_s\(sadWidth)"
  }
  public var isSelfExplaining: Bool { true }
}
