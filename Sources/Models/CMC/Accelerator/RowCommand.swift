/// A function of the rows of one matrix, or of the sum of two with a factor each, as the command list of the CMC
/// accelerator has it. docs/cmc-accelerator.md explains the fields; addresses and strides are bytes.
public struct RowCommand: Hashable, Sendable {
  public typealias Place = ProductCommand.Place

  public var function: VectorFunctionModel
  public var elements: Int
  public var rows: Int
  public var frameRows: Int
  public var first: Place
  public var firstFactor = 1
  /// The matrix that is added.
  public var second: Place?
  public var secondFactor = 1
  /// From the sum of the two to the function's numbers; with the identity to int8.
  public var rescale: Requantisation
  /// From the function's numbers to int8; not used by identity and softmax.
  public var output: Requantisation
  public var epsilon = 10
  /// Gains and offsets of the channels, for LayerNorm.
  public var parameterAddress = 0
  public var results: Place

  public init(
    _ function: VectorFunctionModel, elements: Int, rows: Int, frameRows: Int, first: Place, rescale: Requantisation,
    output: Requantisation, results: Place
  ) {
    self.function = function
    self.elements = elements
    self.rows = rows
    self.frameRows = frameRows
    self.first = first
    self.rescale = rescale
    self.output = output
    self.results = results
  }

  /// The command as 32 words of 32 bits.
  public var words: [UInt32] {
    let code = VectorFunctionModel.allCases.firstIndex(of: function)!
    let normalises = function == .normalisation || function == .normalisationSiLU
    let values = [
      2 | code << 4 | (second == nil ? 0 : 1 << 7) | elements << 16, rows, frameRows,
      firstFactor | secondFactor << 16, rescale.multiplier | rescale.shift << 16,
      output.multiplier | output.shift << 16, first.address, first.frameStride, first.rowStride,
      second?.address ?? 0, second?.frameStride ?? 0, second?.rowStride ?? 0, results.address, results.frameStride,
      results.rowStride, normalises ? parameterAddress : 0, normalises ? epsilon : 0,
    ]
    return values.map { UInt32(truncatingIfNeeded: $0) } + Array(repeating: 0, count: 32 - values.count)
  }
}

/// A command of the CMC accelerator's list.
public enum AcceleratorCommand: Hashable, Sendable {
  case product(ProductCommand)
  case rows(RowCommand)

  public var words: [UInt32] {
    switch self {
    case .product(let command): command.words
    case .rows(let command): command.words
    }
  }
}
