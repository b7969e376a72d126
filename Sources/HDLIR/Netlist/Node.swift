import BigInt

/// The position of a node in its module's node table.
public struct NodeID: Hashable, Sendable, Comparable {
  public var index: Int32
  public init(_ index: Int) { self.index = Int32(index) }
  public static func < (left: NodeID, right: NodeID) -> Bool { left.index < right.index }
}

/// The position of a declaration in its module's declaration table.
public struct DeclarationID: Hashable, Sendable, Comparable {
  public var index: Int32
  public init(_ index: Int) { self.index = Int32(index) }
  public static func < (left: DeclarationID, right: DeclarationID) -> Bool { left.index < right.index }
}

/// One pure operation. The node table is append-only and every operand has a smaller index than its user, so that one
/// pass over the table visits operands first.
///
/// A node's `type` and `range` are those of its result. What each operation computes is written at `Operation`.
public struct Node: Sendable {
  public var operation: Operation
  public var isSigned: Bool
  public var width: Int32
  /// The iteration space that the value varies over, or `LaneSpaceID.none` for an ordinary (scalar) value.
  public var lanes: LaneSpaceID
  /// First, second and third operand; what each means depends on the operation. Unused operands are -1.
  public var a: Int32
  public var b: Int32
  public var c: Int32
  public var range: ValueRange

  public init(
    _ operation: Operation, _ type: SignalType, _ range: ValueRange, lanes: LaneSpaceID = .none,
    a: Int32 = -1, b: Int32 = -1, c: Int32 = -1
  ) {
    self.operation = operation
    self.isSigned = type.isSigned
    self.width = Int32(type.width)
    self.lanes = lanes
    self.a = a
    self.b = b
    self.c = c
    self.range = range
  }

  public var type: SignalType { SignalType(width: Int(width), isSigned: isSigned) }
  /// The value of a `constant` node.
  public var constantValue: BigInt? { operation == .constant ? range.lower : nil }
}
