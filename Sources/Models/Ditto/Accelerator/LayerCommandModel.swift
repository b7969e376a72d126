/// A layer command of the accelerator, as docs/ditto/accelerator.md lays it out.
///
/// Addresses count bytes; strides count elements: bytes of activations and results, int32 values of sums.
public struct LayerCommandModel: Hashable, Sendable {
  public enum Operation: Int, Sendable {
    /// Activations times weights.
    case product
    /// Sums from memory through the vector processing unit.
    case vectors
  }

  public var operation: Operation
  public var mode: DifferenceMode = .original
  public var function: VectorFunctionModel = .identity
  public var isUnsigned = false
  public var addsPrevious = false
  public var addsBias = false
  public var storesSums = false
  public var storesResults = false
  public var transposes = false
  public var weightMask = 0xFF
  public var rows = 1
  /// Output channels of a product.
  public var channels = 1
  /// Inputs of a segment (product) or sums of one (vectors).
  public var segmentLength = 1
  public var segments = 1
  /// Activations of a product, sums of a vector command.
  public var current = 0
  public var previous = 0
  public var weights = 0
  public var previousSums = 0
  public var sums = 0
  public var results = 0
  public var parameters = 0
  public var input = Placement()
  public var output = Placement()
  public var weightStride = 0
  public var epsilon = 0
  public var outputMultiplier = 0
  public var outputShift = 1
  /// Vectors of channel parameters; only of vector commands.
  public var parameterPeriod = 1
  /// The layer that Defo measures, if the command belongs to one.
  public var measured: MeasuredLayer?

  public init(_ operation: Operation) { self.operation = operation }

  /// Where the rows of a matrix are: `rowLength` of them `stride` apart, the next ones `outerStride` after the first.
  public struct Placement: Hashable, Sendable {
    public var rowLength = 65_535
    public var stride = 0
    public var outerStride = 0
    public var segmentStride = 0

    public init(stride: Int = 0, segmentStride: Int = 0, rowLength: Int = 65_535, outerStride: Int = 0) {
      self.stride = stride
      self.segmentStride = segmentStride
      self.rowLength = rowLength
      self.outerStride = outerStride
    }

    /// The first element of a segment of a row.
    public func offset(row: Int, segment: Int) -> Int {
      row / rowLength * outerStride + row % rowLength * stride + segment * segmentStride
    }
  }

  /// Words of a command in memory.
  public static let wordCount = 32
  public static let bytes = 4 * wordCount

  /// The command as it stands in memory.
  public var words: [UInt32] {
    let modeNumber = [DifferenceMode.original: 0, .temporal: 1, .spatial: 2][mode]!
    let functionNumber = VectorFunctionModel.allCases.firstIndex(of: function)!
    let flags = [isUnsigned, addsPrevious, addsBias, storesSums, storesResults, transposes]
    var words = [Int](repeating: 0, count: Self.wordCount)
    words[0] = operation.rawValue | modeNumber << 2 | functionNumber << 4 | weightMask << 16
    for (bit, flag) in flags.enumerated() where flag { words[0] |= 1 << (8 + bit) }
    words[1] = rows | channels << 16
    words[2] = segmentLength | segments << 16
    words.replaceSubrange(3..<10, with: [current, previous, weights, previousSums, sums, results, parameters])
    words[10] = input.rowLength | output.rowLength << 16
    words.replaceSubrange(11..<15, with: [input.stride, input.outerStride, input.segmentStride, weightStride])
    words.replaceSubrange(15..<18, with: [output.stride, output.outerStride, output.segmentStride])
    words[18] = epsilon | outputMultiplier << 16
    words[19] = outputShift | parameterPeriod << 16
    words[20] = measured?.word ?? 0
    return words.map { UInt32(truncatingIfNeeded: $0) }
  }
}
