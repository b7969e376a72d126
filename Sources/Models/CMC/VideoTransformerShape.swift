/// The products of a video transformer with divided space-time attention, TimeSformer for instance.
public struct VideoTransformerShape: Hashable, Sendable {
  public var name: String
  /// T: frames of a clip.
  public var frames: Int
  /// N: tokens of a frame, the class token not counted.
  public var tokens: Int
  /// D: elements of a token.
  public var dimension: Int
  public var heads: Int
  public var blocks: Int

  public init(name: String, frames: Int, tokens: Int, dimension: Int, heads: Int, blocks: Int) {
    self.name = name
    self.frames = frames
    self.tokens = tokens
    self.dimension = dimension
    self.heads = heads
    self.blocks = blocks
  }

  /// 8 frames of 224 x 224 pixels in patches of 16 x 16.
  public static let timeSformerB = VideoTransformerShape(
    name: "TimeSformer-B", frames: 8, tokens: 196, dimension: 768, heads: 12, blocks: 12)
  /// 16 frames of 448 x 448 pixels.
  public static let timeSformerHR = VideoTransformerShape(
    name: "TimeSformer-HR", frames: 16, tokens: 784, dimension: 768, heads: 12, blocks: 12)

  /// A part of a block with an input of its own, in which tokens are searched once.
  public struct SubBlock: Hashable, Sendable {
    public var name: String
    /// Matrices that are searched, and tokens in each.
    public var matrices: Int
    public var tokens: Int
    /// Class tokens that are computed beside the tokens of each matrix.
    public var classTokens: Int
    public var linear: [Linear]
    public var hasAttention: Bool
  }

  /// A product of all tokens with weights.
  public struct Linear: Hashable, Sendable {
    public var name: String
    public var inputs: Int
    public var outputs: Int
    public var switchedBy: CondensedProducts
  }

  /// The parts of a block in order.
  public var subBlocks: [SubBlock] {
    let d = dimension
    func layer(_ name: String, _ inputs: Int, _ outputs: Int, _ products: CondensedProducts) -> Linear {
      Linear(name: name, inputs: inputs, outputs: outputs, switchedBy: products)
    }
    return [
      SubBlock(
        name: "temporal attention", matrices: tokens, tokens: frames, classTokens: 0,
        linear: [
          layer("temporal QKV", d, 3 * d, .qkv), layer("temporal projection", d, d, .projections),
          layer("temporal fc", d, d, .projections),
        ], hasAttention: true),
      SubBlock(
        name: "spatial attention", matrices: frames, tokens: tokens, classTokens: 1,
        linear: [layer("spatial QKV", d, 3 * d, .qkv), layer("spatial projection", d, d, .projections)],
        hasAttention: true),
      SubBlock(
        name: "MLP", matrices: frames, tokens: tokens, classTokens: 0,
        linear: [layer("FC1", d, 4 * d, .mlp), layer("FC2", 4 * d, d, .mlp)], hasAttention: false),
    ]
  }
}

/// Which products are condensed.
public struct CondensedProducts: OptionSet, Hashable, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }

  public static let qkv = CondensedProducts(rawValue: 1)
  /// Output projections of both attentions, and the layer behind the temporal one.
  public static let projections = CondensedProducts(rawValue: 2)
  public static let mlp = CondensedProducts(rawValue: 4)
  /// Rows of Q in Q K^T, and with them those of S in S V.
  public static let queryRows = CondensedProducts(rawValue: 8)
  /// Everything that has weights.
  public static let allLinear: CondensedProducts = [.qkv, .projections, .mlp]
}
