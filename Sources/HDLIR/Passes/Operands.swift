extension Operation {
  /// Which of the fields a, b and c of a node are operands (bits 0, 1 and 2). `concatenate` keeps its operands in the
  /// pool and has none here.
  @inline(__always)
  var operandFields: UInt8 {
    switch self {
    case .constant, .read, .laneIndex, .concatenate: 0b000
    case .convert, .not, .negate, .reduceAnd, .reduceOr, .reduceXor, .slice, .shiftLeft, .shiftRight, .replicate,
      .laneSpread, .laneGather, .laneReduce:
      0b001
    case .add, .subtract, .multiply, .and, .or, .xor, .equal, .notEqual, .less, .lessOrEqual, .greater,
      .greaterOrEqual, .shiftLeftDynamic, .shiftRightDynamic, .partSelect, .laneShift:
      0b011
    case .memoryRead: 0b010
    case .mux: 0b111
    }
  }
}

extension Definition {
  /// Calls `body` with each node operand of `node`, in order; immediates, declarations and memories are not operands.
  @inline(__always)
  public func forEachOperand(of node: Node, _ body: (NodeID) -> Void) {
    let fields = node.operation.operandFields
    if fields & 0b001 != 0 { body(NodeID(Int(node.a))) }
    if fields & 0b010 != 0 { body(NodeID(Int(node.b))) }
    if fields & 0b100 != 0 { body(NodeID(Int(node.c))) }
    if node.operation == .concatenate {
      for id in parts(of: node) { body(id) }
    }
  }
}
