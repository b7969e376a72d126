/// Every primitive of the language: what a node computes.
///
/// Values are mathematical integers. "Wrapped" means: taken modulo two to the power of the node's width and read as
/// the node's type reads its bits. An operation whose exact result fits its type loses nothing by that.
/// `NodeID` operands are written a, b, c. The value-level reference of each is `Operation.evaluate`.
public enum Operation: UInt8, Sendable, CaseIterable {
  // Leaves
  /// The one value of the node's range.
  case constant
  /// The current value of declaration `a` (a `DeclarationID`).
  case read

  // One operand
  /// a, wrapped. Extension, truncation and change of signedness are all this.
  case convert
  /// The bitwise complement of a, wrapped.
  case not
  /// -a, wrapped.
  case negate
  /// 1 when every bit of a is 1.
  case reduceAnd
  /// 1 when some bit of a is 1.
  case reduceOr
  /// 1 when an odd number of bits of a is 1.
  case reduceXor
  /// Bits `b` and up of a, as many as the node is wide; unsigned. `b` is an immediate, not a node.
  case slice
  /// a times two to the power of immediate `b`, wrapped.
  case shiftLeft
  /// a divided by two to the power of immediate `b`, rounded down, wrapped.
  case shiftRight
  /// The bits of a, `b` (an immediate) times side by side; unsigned.
  case replicate

  // Two operands
  /// a + b, wrapped.
  case add
  /// a - b, wrapped.
  case subtract
  /// a * b, wrapped.
  case multiply
  /// Bitwise operations on the two's complement forms, wrapped.
  case and
  case or
  case xor
  /// Comparisons of the values (not of the bits); the result is one bit.
  case equal
  case notEqual
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual
  /// a times two to the power of b, wrapped; b is unsigned.
  case shiftLeftDynamic
  /// a divided by two to the power of b, rounded down, wrapped; b is unsigned.
  case shiftRightDynamic
  /// The bits of a from position (value of b) * immediate `c`, as many as the node is wide; unsigned; bits beyond a
  /// are 0. An element of a packed vector, or one bit of it.
  case partSelect

  // More operands
  /// b when the one bit a is 1, otherwise c; wrapped.
  case mux
  /// The bits of `b` operands from position `a` of the operand pool, the first one on top; unsigned.
  case concatenate
  /// The word of memory `a` at address b, read in the same cycle.
  case memoryRead

  // Lanes (see `LaneSpace`)
  /// The lane's own coordinate along axis `a` (an immediate).
  case laneIndex
  /// Element of the packed scalar a that the affine map `b` (an index into `Definition.laneMaps`) gives for the lane.
  case laneSpread
  /// The value of lane node a in the lane that lies `distance` before this one along an axis, or lane node b where that
  /// lane is outside of the space; axis and distance are those of `Definition.laneShifts[c]`.
  case laneShift
  /// The values of lane node a in all lanes side by side, lane 0 at the bottom; a scalar, unsigned.
  case laneGather
  /// Lane node a reduced along one axis by `Definition.laneReductions[b]`: a packed scalar of the remaining lanes.
  case laneReduce
}
