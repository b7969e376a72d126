/// A condensed product as the command list of the CMC accelerator has it: which rows, which weights, how to search,
/// where the results go. docs/cmc-accelerator.md explains the fields; addresses and strides are bytes.
public struct ProductCommand: Hashable, Sendable {
  /// Where the decisions about tokens come from.
  public enum Search: Hashable, Sendable {
    /// All tokens are informative.
    case none
    case full
    case windowed(radius: Int, columns: Int, rows: Int)
    /// A table in memory.
    case table

    var code: Int {
      switch self {
      case .none: 0
      case .full: 1
      case .windowed: 2
      case .table: 3
      }
    }
  }

  /// A matrix in memory: its first byte, the distance of its frames and that of its rows.
  public struct Place: Hashable, Sendable {
    public var address: Int
    public var frameStride: Int
    public var rowStride: Int
    public init(address: Int, frameStride: Int, rowStride: Int) {
      self.address = address
      self.frameStride = frameStride
      self.rowStride = rowStride
    }
  }

  public var search: Search
  public var threshold = 0
  public var areVectors = false
  public var storesCondensed = false
  public var loadsCondensed = false
  public var weightsTransposed = false
  /// Whether elements of rows are 0...255.
  public var areUnsigned = false
  /// Whether the first row of each frame is a class token: always informative, never a reference.
  public var hasClassRow = false
  public var elements: Int
  public var rows: Int
  public var features: Int
  /// g: rows of a frame; n: frames of a segment.
  public var frameRows: Int
  public var segmentFrames: Int
  /// The I frame of segments of n frames; nil for the lower middle, which short segments always have.
  public var iFrame: Int?
  public var tokens: Place
  public var weightAddress: Int
  public var weightRowStride: Int
  public var parameterAddress: Int
  public var results: Place
  public var tableSource = 0
  /// Where tables go; nil for nowhere.
  public var tableTarget: Int?
  /// The distance of the tables of two segments.
  public var tableStride = 0

  public init(
    search: Search, elements: Int, rows: Int, features: Int, frameRows: Int, segmentFrames: Int, tokens: Place,
    weightAddress: Int, weightRowStride: Int, parameterAddress: Int, results: Place
  ) {
    self.search = search
    self.elements = elements
    self.rows = rows
    self.features = features
    self.frameRows = frameRows
    self.segmentFrames = segmentFrames
    self.tokens = tokens
    self.weightAddress = weightAddress
    self.weightRowStride = weightRowStride
    self.parameterAddress = parameterAddress
    self.results = results
  }

  /// Bytes of a command.
  public static let size = 128

  /// The command as 32 words of 32 bits.
  public var words: [UInt32] {
    var (radius, columns, gridRows) = (0, 0, 0)
    if case .windowed(let r, let c, let g) = search { (radius, columns, gridRows) = (r, c, g) }
    let flags = [
      areVectors, storesCondensed, tableTarget != nil, loadsCondensed, weightsTransposed, areUnsigned, hasClassRow,
    ]
    let bits = flags.enumerated().reduce(1 | search.code << 4) { $0 | ($1.element ? 1 << (6 + $1.offset) : 0) }
    let values = [
      bits | elements << 16, rows | features << 16, frameRows | segmentFrames << 16, columns | gridRows << 16,
      radius | (iFrame.map { $0 + 1 } ?? 0) << 16,
      threshold, tokens.address, tokens.frameStride, tokens.rowStride, weightAddress, weightRowStride,
      parameterAddress, results.address, results.frameStride, results.rowStride, tableSource, tableTarget ?? 0,
      tableStride,
    ]
    return values.map { UInt32(truncatingIfNeeded: $0) } + Array(repeating: 0, count: 32 - values.count)
  }
}
