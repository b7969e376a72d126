import HDLIR

/// The operations of a program: those of the netlist, named as its builder offers them.
public enum ComputeKind: String, Codable, CaseIterable, Sendable {
  case constant
  // One operand
  case convert, saturate, not, negate, reduceAnd, reduceOr, reduceXor, slice, shiftLeft, shiftRight, replicate
  // Two operands
  case add, subtract, multiply, wrappingAdd, wrappingSubtract, wrappingMultiply, and, or, xor
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  case shiftLeftDynamic, shiftRightDynamic, partSelect
  // More
  case mux, concatenate
  // Lanes
  case laneIndex, laneSpread, laneShift, laneGather, laneReduce
}

/// One expression.
public struct ComputePlan: Codable, Hashable, Sendable {
  public var kind: ComputeKind
  public var operands: [OperandPlan] = []
  /// The result type of conversions, wrapping arithmetic and shifts; the element type of `laneSpread`.
  public var type: TypePlan?
  /// Positions, distances, counts and choices, as the operation needs them; any integer will do.
  public var immediates: [Int] = []
  /// The iteration space that lane operations make.
  public var extents: [Int]?
  /// Whether the author gave it a name.
  public var isNamed = false
}

public struct RegisterPlan: Codable, Hashable, Sendable {
  public var type: TypePlan
  public var domain: Int
  public var reset: Literal?
  /// What it takes where no tree assigns it; nil to keep its value.
  public var next: OperandPlan?
  /// Reads another clock's values.
  public var isSynchronizer = false
}

public struct MemoryPlan: Codable, Hashable, Sendable {
  public var depth: Int
  public var word: TypePlan
  public var contents: [Literal]
  /// The domain of all its writes.
  public var domain: Int
}

public struct InstancePlan: Codable, Hashable, Sendable {
  /// The position of the child in `CircuitProgram.modules`.
  public var module: Int
  /// For each input of the child.
  public var connections: [OperandPlan]
  /// The extents of an array of instances; nil for a single one.
  public var extents: [Int]?
  /// Connect it after everything else, so that it can depend on its own outputs. Only done where no output follows
  /// combinationally from an input.
  public var isLate = false
  /// Which of the compatible domains of the parent drive a child of one domain.
  public var domainShift = 0
}

public indirect enum StatementPlan: Codable, Hashable, Sendable {
  /// Assigns a register, a net, or input `port` of a late instance.
  case assign(target: Int, port: Int, value: OperandPlan)
  /// A part of a register or net: `index` counts elements of `stride` bits.
  case assignPart(target: Int, index: OperandPlan, stride: Int, width: Int, value: OperandPlan)
  case write(memory: Int, address: OperandPlan, data: OperandPlan, mask: OperandPlan?, granularity: Int)
  case when(branches: [BranchPlan], otherwise: [StatementPlan]?)
  case match(subject: OperandPlan, arms: [ArmPlan], otherwise: [StatementPlan]?)
}

public struct BranchPlan: Codable, Hashable, Sendable {
  public var condition: OperandPlan
  public var body: [StatementPlan]
}

public struct ArmPlan: Codable, Hashable, Sendable {
  /// Folded into the subject's range.
  public var values: [Literal]
  public var body: [StatementPlan]
}
