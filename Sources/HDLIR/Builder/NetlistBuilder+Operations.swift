import BigInt

/// The operations: each returns a node whose type and range follow from its operands.
extension NetlistBuilder {
  /// A constant of the narrowest type, or of `type`, which must hold it.
  public func constant(_ value: BigInt, type: SignalType? = nil) -> NodeID {
    let range = ValueRange(value: value)
    let own = type ?? SignalType(width: range.width(isSigned: value < 0), isSigned: value < 0)
    precondition(own.fullRange.contains(range), "\(value) does not fit in \(own)")
    return append(Node(.constant, own, range))
  }

  public func constant(_ value: Int, type: SignalType? = nil) -> NodeID { constant(BigInt(value), type: type) }

  // MARK: One operand

  /// The value wrapped into `type`; the same node when nothing changes.
  public func convert(_ a: NodeID, to type: SignalType) -> NodeID {
    if self[a].type == type { return a }
    return unary(.convert, a, type, self[a].range.wrapped(to: type))
  }

  /// The value wrapped into `type`, of which the caller knows that it stays within `range`.
  public func convert(_ a: NodeID, to type: SignalType, range: ValueRange) -> NodeID {
    if self[a].type == type && self[a].range == range { return a }
    return unary(.convert, a, type, range)
  }

  /// A value-preserving conversion into the narrowest type for `range`, which must hold every value of `a`. It states
  /// what the author knows: nothing checks it at run time.
  public func restrict(_ a: NodeID, to range: ValueRange) -> NodeID {
    let isSigned = self[a].isSigned
    return unary(.convert, a, SignalType(width: range.width(isSigned: isSigned), isSigned: isSigned), range)
  }

  public func not(_ a: NodeID) -> NodeID {
    let node = self[a]
    let range = node.isSigned ? ValueRange(value: -1) - node.range : node.type.fullRange
    return unary(.not, a, node.type, range.wrapped(to: node.type))
  }

  /// Exact: the result is signed and as wide as it needs to be.
  public func negate(_ a: NodeID) -> NodeID {
    let range = ValueRange(value: 0) - self[a].range
    return unary(.negate, a, .signed(range.width(isSigned: true)), range)
  }

  public func reduce(_ operation: Operation, _ a: NodeID) -> NodeID { unary(operation, a, .bit, .narrow(0, 1)) }

  /// `width` bits of `a` from bit `low` on.
  public func slice(_ a: NodeID, low: Int, width: Int) -> NodeID {
    let node = self[a]
    precondition(low >= 0 && width >= 1 && low + width <= node.type.width, "slice beyond the operand")
    if low == 0 && width == node.type.width && !node.isSigned { return a }
    let type = SignalType.unsigned(width)
    let range = node.range.isNegativePossible ? type.fullRange : node.range.shiftedRight(low).wrapped(to: type)
    return unary(.slice, a, type, range, immediate: low)
  }

  public func shiftLeft(_ a: NodeID, by distance: Int) -> NodeID {
    if distance == 0 { return a }
    let range = self[a].range.shiftedLeft(distance)
    return unary(.shiftLeft, a, exactType(range, like: a), range, immediate: distance)
  }

  public func shiftRight(_ a: NodeID, by distance: Int) -> NodeID {
    if distance == 0 { return a }
    let range = self[a].range.shiftedRight(distance)
    return unary(.shiftRight, a, exactType(range, like: a), range, immediate: distance)
  }

  public func replicate(_ a: NodeID, count: Int) -> NodeID {
    let type = SignalType.unsigned(self[a].type.width * count)
    return unary(.replicate, a, type, type.fullRange, immediate: count)
  }

  // MARK: Two operands

  /// Exact addition, subtraction or multiplication. The result is signed when an operand is, when it can be negative, or
  /// when that is asked for.
  public func arithmetic(_ operation: Operation, _ a: NodeID, _ b: NodeID, isSigned: Bool = false) -> NodeID {
    let range = exactRange(operation, a, b)
    let isSigned = isSigned || self[a].isSigned || self[b].isSigned || range.isNegativePossible
    return binary(operation, a, b, SignalType(width: range.width(isSigned: isSigned), isSigned: isSigned), range)
  }

  /// Addition, subtraction or multiplication modulo two to the power of the type's width.
  public func wrappingArithmetic(_ operation: Operation, _ a: NodeID, _ b: NodeID, type: SignalType) -> NodeID {
    binary(operation, a, b, type, exactRange(operation, a, b).wrapped(to: type))
  }

  private func exactRange(_ operation: Operation, _ a: NodeID, _ b: NodeID) -> ValueRange {
    switch operation {
    case .add: self[a].range + self[b].range
    case .subtract: self[a].range - self[b].range
    case .multiply: self[a].range * self[b].range
    default: preconditionFailure("\(operation) is no arithmetic operation")
    }
  }

  /// Bitwise `and`, `or`, `xor` at the wider operand's width; both operands have the same signedness.
  public func bitwise(_ operation: Operation, _ a: NodeID, _ b: NodeID) -> NodeID {
    precondition(self[a].isSigned == self[b].isSigned, "bitwise operations want operands of one signedness")
    let type = SignalType(width: max(self[a].type.width, self[b].type.width), isSigned: self[a].isSigned)
    var range = type.fullRange
    if !type.isSigned, operation == .and { range = ValueRange(0, min(self[a].range.upper, self[b].range.upper)) }
    return binary(operation, a, b, type, range)
  }

  public func compare(_ operation: Operation, _ a: NodeID, _ b: NodeID) -> NodeID {
    binary(operation, a, b, .bit, .narrow(0, 1))
  }

  /// The amount is unsigned; the result has `type`.
  public func shiftLeft(_ a: NodeID, by amount: NodeID, type: SignalType) -> NodeID {
    precondition(!self[amount].isSigned, "shift amounts are unsigned")
    return binary(.shiftLeftDynamic, a, amount, type, type.fullRange)
  }

  public func shiftRight(_ a: NodeID, by amount: NodeID) -> NodeID {
    precondition(!self[amount].isSigned, "shift amounts are unsigned")
    return binary(
      .shiftRightDynamic, a, amount, self[a].type,
      self[a].range.union(.narrow(0, 0)).union(self[a].isSigned ? .narrow(-1, 0) : .narrow(0, 0)))
  }

  /// Element `index` of packed `a`, whose elements lie `stride` bits apart.
  public func partSelect(_ a: NodeID, index: NodeID, stride: Int, width: Int) -> NodeID {
    let type = SignalType.unsigned(width)
    let operands = [a, index]
    if let folded = fold(.partSelect, operands, immediate: stride, type) { return folded }
    return append(
      Node(.partSelect, type, type.fullRange, lanes: lanes(of: operands), a: a.index, b: index.index, c: Int32(stride)))
  }

  // MARK: More operands

  /// Both alternatives have the same signedness; the result holds the values of both.
  public func mux(_ condition: NodeID, _ a: NodeID, _ b: NodeID) -> NodeID {
    precondition(self[condition].type == .bit, "a condition is one bit")
    precondition(self[a].isSigned == self[b].isSigned, "mux wants operands of one signedness")
    let type = SignalType(
      width: max(self[a].type.width, self[b].type.width), isSigned: self[a].isSigned)
    if let constant = self[condition].constantValue, lanes(of: [a, b]) == .none {
      return convert(constant == 1 ? a : b, to: type)
    }
    let range = self[a].range.union(self[b].range)
    return append(
      Node(.mux, type, range, lanes: lanes(of: [condition, a, b]), a: condition.index, b: a.index, c: b.index))
  }

  /// The bits of the parts side by side, the first part on top.
  public func concatenate(_ parts: [NodeID]) -> NodeID {
    if parts.count == 1 { return convert(parts[0], to: .unsigned(self[parts[0]].type.width)) }
    let type = SignalType.unsigned(parts.reduce(0) { $0 + self[$1].type.width })
    if let folded = fold(.concatenate, parts, immediate: 0, type) { return folded }
    let start = definition.operandPool.count
    definition.operandPool.append(contentsOf: parts)
    return append(
      Node(.concatenate, type, type.fullRange, lanes: lanes(of: parts), a: Int32(start), b: Int32(parts.count)))
  }

  public func memoryRead(_ memory: Int, address: NodeID) -> NodeID {
    let memoryInfo = definition.memories[memory]
    return append(
      Node(
        .memoryRead, memoryInfo.word, memoryInfo.range, lanes: self[address].lanes, a: Int32(memory), b: address.index))
  }

  // MARK: Helpers

  private func exactType(_ range: ValueRange, like a: NodeID) -> SignalType {
    SignalType(width: range.width(isSigned: self[a].isSigned), isSigned: self[a].isSigned)
  }

  private func unary(
    _ operation: Operation, _ a: NodeID, _ type: SignalType, _ range: ValueRange, immediate: Int = -1
  ) -> NodeID {
    if let folded = fold(operation, [a], immediate: immediate, type) { return folded }
    return append(Node(operation, type, range, lanes: self[a].lanes, a: a.index, b: Int32(immediate)))
  }

  private func binary(
    _ operation: Operation, _ a: NodeID, _ b: NodeID, _ type: SignalType, _ range: ValueRange
  ) -> NodeID {
    if self[a].operation == .constant, let folded = fold(operation, [a, b], immediate: 0, type) { return folded }
    return append(Node(operation, type, range, lanes: lanes(of: a, b), a: a.index, b: b.index))
  }

  private func fold(_ operation: Operation, _ operands: [NodeID], immediate: Int, _ type: SignalType) -> NodeID? {
    for id in operands where self[id].operation != .constant { return nil }
    let nodes = operands.map { self[$0] }
    let value = operation.evaluate(
      nodes.map(\.range.lower), types: nodes.map(\.type), immediate: immediate, result: type)
    return constant(value, type: type)
  }

  func lanes(of a: NodeID, _ b: NodeID) -> LaneSpaceID {
    let left = self[a].lanes
    let right = self[b].lanes
    precondition(left == .none || right == .none || left == right, "operands of two iteration spaces")
    return left == .none ? right : left
  }

  func lanes(of operands: [NodeID]) -> LaneSpaceID {
    var result = LaneSpaceID.none
    for id in operands {
      let space = self[id].lanes
      precondition(result == .none || space == .none || result == space, "operands of two iteration spaces")
      if space != .none { result = space }
    }
    return result
  }
}
