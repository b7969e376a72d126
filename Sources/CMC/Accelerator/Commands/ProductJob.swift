import HDL

/// Where the decisions about a product's tokens come from.
public enum SearchMode: HardwareEnum {
  /// Nowhere: all tokens are informative.
  case none
  case full
  /// Only candidates within a radius in the grid.
  case windowed
  /// A table in memory.
  case table
}

/// A condensed product as the command list asks for it: `results = requantised(tokens * weights + bias)`, where results
/// of non-informative tokens are copied from their references. docs/cmc-accelerator.md has the layout.
struct ProductJob: Bundle {
  @Field var search: Enum<SearchMode>
  /// Whether IVT and N-IVT are used instead of ITT and N-ITT.
  @Field var areVectors: Bit
  /// Whether only informative rows are stored, one after the other in each segment.
  @Field var storesCondensed: Bit
  @Field var storesTable: Bit
  /// Whether the rows in memory are condensed.
  @Field var loadsCondensed: Bit
  /// Whether a row of the weights is one element of all output features, not all elements of one.
  @Field var weightsTransposed: Bit
  /// Whether elements of rows are 0...255.
  @Field var areUnsigned: Bit
  /// Whether the first row of each frame is a class token: always informative, never a reference.
  @Field var hasClassRow: Bit
  /// Elements of a row, rows, output features.
  @Field(16) var elements: UInt
  @Field(16) var rows: UInt
  @Field(16) var features: UInt
  /// g and n.
  @Field(16) var frameRows: UInt
  @Field(16) var segmentFrames: UInt
  /// The I frame's number in a segment of n frames and 1 more; 0 for the lower middle, which short segments always have.
  @Field(16) var chosenFrame: UInt
  @Field(16) var gridColumns: UInt
  @Field(16) var gridRows: UInt
  @Field(16) var radius: UInt
  @Field(32) var threshold: UInt
  // Byte addresses, and distances in bytes.
  @Field(32) var tokenAddress: UInt
  @Field(32) var tokenFrameStride: UInt
  @Field(32) var tokenRowStride: UInt
  @Field(32) var weightAddress: UInt
  @Field(32) var weightRowStride: UInt
  @Field(32) var parameterAddress: UInt
  @Field(32) var resultAddress: UInt
  @Field(32) var resultFrameStride: UInt
  @Field(32) var resultRowStride: UInt
  @Field(32) var tableSource: UInt
  @Field(32) var tableTarget: UInt
  @Field(32) var tableStride: UInt
}

/// One segment of a product on its way through the accelerator.
struct SegmentJob: Bundle {
  /// Frames, and the number of the I frame.
  @Field(16) var frames: UInt
  @Field(16) var reference: UInt
  /// Rows of all frames but the last, and of the last.
  @Field(16) var frameRows: UInt
  @Field(16) var lastRows: UInt
  /// Where its tokens, results and tables begin.
  @Field(32) var tokenAddress: UInt
  @Field(32) var resultAddress: UInt
  @Field(32) var tableSource: UInt
  @Field(32) var tableTarget: UInt
}
