import HDL
import VectorProcessing

/// What a command of row functions asks for: each row of int8, or the weighted sum of two, through one function of the
/// vector processing unit. docs/cmc-accelerator.md has the layout.
struct RowJob: Bundle {
  @Field var function: Enum<VectorFunction>
  /// Whether the rows of a second matrix are added.
  @Field var addsSecond: Bit
  /// Elements of a row, rows, rows of a frame.
  @Field(16) var elements: UInt
  @Field(16) var rows: UInt
  @Field(16) var frameRows: UInt
  /// What the elements of the two matrices are multiplied with.
  @Field(16) var firstFactor: UInt
  @Field(16) var secondFactor: UInt
  /// From the weighted sum to the function's numbers, and from these to int8.
  @Field(16) var multiplier: UInt
  @Field(6) var shift: UInt
  @Field(16) var outputMultiplier: UInt
  @Field(6) var outputShift: UInt
  @Field(16) var epsilon: UInt
  // Byte addresses, and distances in bytes.
  @Field(32) var firstAddress: UInt
  @Field(32) var firstFrameStride: UInt
  @Field(32) var firstRowStride: UInt
  @Field(32) var secondAddress: UInt
  @Field(32) var secondFrameStride: UInt
  @Field(32) var secondRowStride: UInt
  @Field(32) var resultAddress: UInt
  @Field(32) var resultFrameStride: UInt
  @Field(32) var resultRowStride: UInt
  @Field(32) var parameterAddress: UInt

  /// Whether gains and offsets are wanted.
  var isNormalisation: Bit { (function == .normalisation) | (function == .normalisationSiLU) }
}
