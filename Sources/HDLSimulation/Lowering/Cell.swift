import HDLIR

/// What a cell of the flat graph computes: the netlist's operations, and what the statement tree and the hierarchy
/// become.
enum CellOperation: UInt8 {
  // Leaves
  /// The value in `a` (low half) and `b` (high half) up to 64 bits, number `immediate` of the wide constants beyond.
  case constant
  /// An input port: an alias of what the parent drives, and a leaf at the top.
  case input
  /// A register, or the data of a synchronous read port.
  case state
  /// An output of a black box.
  case boxOutput

  // References, gone after flattening
  /// The same value as a.
  case alias
  /// Port `a` of instance `immediate`.
  case instanceOutput
  /// Port `a` of instance array `immediate`.
  case arrayOutput
  /// The reset port of domain `immediate`, as it is (not inverted).
  case domainReset
  case domainEnable

  // Operands a, b, c; see `Operation` for the meaning
  case convert, not, negate, reduceAnd, reduceOr, reduceXor
  /// Unlike the netlist's, also signed: elements of packed vectors are.
  case slice
  case shiftLeft, shiftRight, replicate
  case add, subtract, multiply, and, or, xor
  case equal, notEqual, less, lessOrEqual
  case shiftLeftDynamic, shiftRightDynamic, partSelect
  /// a & ~b, of bits.
  case andNot
  case mux
  /// a with the bits from b * `immediate` on replaced by c, if d is 1 or -1 (none).
  case insert
  /// `b` operands from position `a` of the pool, the first on top.
  case concatenate
  /// Word a of memory `immediate`.
  case memoryRead
  case laneIndex, laneSpread, laneShift
  /// `d` is the lane space of a.
  case laneGather, laneReduce
}

extension CellOperation {
  /// How many of a, b, c are cells. `insert` has d besides; `concatenate` has the pool.
  var operandCount: Int {
    switch self {
    case .constant, .input, .state, .boxOutput, .instanceOutput, .arrayOutput, .domainReset, .domainEnable,
      .concatenate, .laneIndex:
      0
    case .alias, .convert, .not, .negate, .reduceAnd, .reduceOr, .reduceXor, .slice, .shiftLeft, .shiftRight,
      .replicate, .memoryRead, .laneSpread, .laneGather, .laneReduce:
      1
    case .add, .subtract, .multiply, .and, .or, .xor, .equal, .notEqual, .less, .lessOrEqual, .shiftLeftDynamic,
      .shiftRightDynamic, .partSelect, .andNot, .laneShift:
      2
    case .mux, .insert: 3
    }
  }
}

/// One operation. In a lowered definition, operands are cells of the same definition and `lanes` is one of its lane
/// spaces; in the flat graph both are global.
struct Cell {
  var operation: CellOperation
  var isSigned: Bool
  /// -1 for scalars.
  var lanes: Int16
  var width: Int32
  var a: Int32
  var b: Int32
  var c: Int32
  var d: Int32
  var immediate: Int32

  init(
    _ operation: CellOperation, width: Int32, isSigned: Bool = false, lanes: Int16 = -1, a: Int32 = -1, b: Int32 = -1,
    c: Int32 = -1, d: Int32 = -1, immediate: Int32 = 0
  ) {
    self.operation = operation
    self.isSigned = isSigned
    self.lanes = lanes
    self.width = width
    self.a = a
    self.b = b
    self.c = c
    self.d = d
    self.immediate = immediate
  }

  /// A constant of up to 64 bits, already wrapped.
  static func narrowConstant(_ value: Int64, width: Int32, isSigned: Bool) -> Cell {
    Cell(
      .constant, width: width, isSigned: isSigned, a: Int32(truncatingIfNeeded: value),
      b: Int32(truncatingIfNeeded: value >> 32))
  }

  /// The word of a constant of up to 64 bits.
  var constantWord: UInt64 { UInt64(UInt32(bitPattern: a)) | UInt64(UInt32(bitPattern: b)) << 32 }

  var type: SignalType { SignalType(width: Int(width), isSigned: isSigned) }
  var words: Int { (Int(width) + 63) / 64 }
}
