import BigInt
import HDLIR

/// Expressions of explicit width.
///
/// `lower(node, width)` is an expression that is `width` bits wide by itself and whose value is the node's value
/// modulo two to the power of `width`, wherever it stands. Wider than the node: the value is extended by its sign.
/// Narrower: only the low bits are computed, as far down the tree as arithmetic modulo a power of two allows.
extension ModuleLowering {
  func lower(_ node: Int, _ width: Int) -> Expression {
    if loop != nil && !isConstant(node) {
      if nodes[node].lanes != .none { return lowerInLoop(node, width) }
      // What is the same in all lanes is computed outside of the loop.
      if nodeSignal[node] == .none && !isAtom(node) { _ = materialize(node) }
    }
    if nodeSignal[node] == .none {
      if !wantsNet[node] && (nodes[node].operation != .laneGather || usesLoops) { return lowerOperation(node, width) }
      _ = materialize(node)
    }
    return resized(node, width)
  }

  /// A node that has a signal, in another width.
  func resized(_ node: Int, _ width: Int) -> Expression {
    let own = self.width(node)
    if width <= own { return reference(node, high: width - 1, low: 0) }
    if nodes[node].isSigned { return signExtended(node, to: width) }
    return zeroExtended(reference(node), from: own, to: width)
  }

  /// The node's value extended beyond its own width, when the operation itself cannot be computed any wider.
  private func extended(_ node: Int, _ width: Int) -> Expression {
    if nodes[node].isSigned {
      _ = materialize(node)
      return signExtended(node, to: width)
    }
    return zeroExtended(lowerOperation(node, self.width(node)), from: self.width(node), to: width)
  }

  /// Like `lower`, for what the node does, whether or not it has a signal. Never refers to the node's own signal when
  /// `width` is at most the node's width and the operation can be narrowed, or is the node's width.
  func lowerOperation(_ node: Int, _ width: Int) -> Expression {
    let info = nodes[node]
    let own = Int(info.width)
    let a = Int(info.a)
    let b = Int(info.b)
    switch info.operation {
    case .constant: return constant(node, width)
    case .convert:
      if width <= own || isExact(node) { return lower(a, width) }
      return extended(node, width)
    case .not:
      if own == 1 && width == 1 { return .unary(.logicalNot, lower(a, 1)) }
      if width > own && !(info.isSigned && isExact(node)) { return extended(node, width) }
      return .unary(.complement, lower(a, width))
    case .negate:
      if width > own && !isExact(node) { return extended(node, width) }
      return .unary(.negate, lower(a, width))
    case .add, .subtract:
      if width > own && !isExact(node) { return extended(node, width) }
      return sum(info.operation, a, b, width)
    case .multiply: return product(node, width)
    case .and, .or, .xor:
      if width > own && !info.isSigned { return extended(node, width) }
      let operation: BinaryOperator = info.operation == .and ? .and : info.operation == .or ? .or : .xor
      return .binary(operation, lower(a, width), lower(b, width))
    case .reduceAnd, .reduceOr, .reduceXor:
      return zeroExtended(reduction(info.operation, a), from: 1, to: width)
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      return zeroExtended(comparison(node), from: 1, to: width)
    case .mux:
      if isConstant(a) { return lower(nodes[a].range.lower == 1 ? b : Int(info.c), width) }
      if width > own && !(info.isSigned || isConstant(b) || isConstant(Int(info.c))) { return extended(node, width) }
      return .conditional(choice(a, width), lower(b, width), lower(Int(info.c), width))
    case .slice:
      return zeroExtended(bits(a, low: b, min(width, own)), from: min(width, own), to: width)
    case .shiftLeft:
      if width > own && !isExact(node) { return extended(node, width) }
      if b >= width { return .zero(width) }
      return .concatenation([unsigned(lower(a, width - b)), .zero(b)])
    case .shiftRight: return shiftedRight(node, width)
    case .shiftLeftDynamic:
      if width > own { return extended(node, width) }
      return shifted(.shiftLeft, lower(a, width), by: b, width: width)
    case .shiftRightDynamic: return shiftedRightDynamic(node, width)
    case .replicate: return replicated(node, width)
    case .concatenate: return concatenated(node, width)
    case .partSelect: return partSelected(node, width)
    case .laneSpread: return spread(node, width)
    case .memoryRead:
      if width != own { return select(node, width) }
      return memoryWord(node)
    case .laneShift where usesLoops: return shiftInLoop(node, width)
    case .laneIndex where usesLoops: return indexInLoop(node, width)
    case .read, .laneIndex, .laneShift, .laneGather, .laneReduce:
      _ = materialize(node)
      return resized(node, width)
    }
  }

  /// What stands before a `?` between values of `width` bits.
  private func choice(_ condition: Int, _ width: Int) -> Expression {
    let isInline = nodes[condition].operation == .less && !isAtom(condition) && width > 1
    return isInline ? comparison(condition, isChoice: true) : lower(condition, 1)
  }

  /// The value in another width by way of a net.
  func select(_ node: Int, _ width: Int) -> Expression {
    _ = materialize(node)
    return resized(node, width)
  }

  func isConstant(_ node: Int) -> Bool { nodes[node].operation == .constant }

  /// Whether the exact result of the operation always fits the node's type.
  func isExact(_ node: Int) -> Bool {
    let info = nodes[node]
    let full = info.type.fullRange
    switch info.operation {
    case .convert: return full.contains(nodes[Int(info.a)].range)
    case .not: return full.contains(ValueRange(value: -1) - nodes[Int(info.a)].range)
    case .negate: return full.contains(ValueRange(value: 0) - nodes[Int(info.a)].range)
    case .add: return full.contains(nodes[Int(info.a)].range + nodes[Int(info.b)].range)
    case .subtract: return full.contains(nodes[Int(info.a)].range - nodes[Int(info.b)].range)
    case .multiply: return full.contains(nodes[Int(info.a)].range * nodes[Int(info.b)].range)
    case .shiftLeft: return full.contains(nodes[Int(info.a)].range.shiftedLeft(Int(info.b)))
    default: return false
    }
  }

  // MARK: Arithmetic

  private func sum(_ operation: Operation, _ a: Int, _ b: Int, _ width: Int) -> Expression {
    let left = lower(a, width)
    let right = lower(b, width)
    // x + -5 is x - 5.
    if case .literal(let literalWidth, let value, true) = right, value < 0, value > Int64.min,
      value != -1 << Int64(min(62, literalWidth - 1))
    {
      let positive = Expression.literal(width: literalWidth, value: -value, isSigned: true)
      return .binary(operation == .add ? .subtract : .add, left, positive)
    }
    return .binary(operation == .add ? .add : .subtract, left, right)
  }

  private func product(_ node: Int, _ width: Int) -> Expression {
    let a = Int(nodes[node].a)
    let b = Int(nodes[node].b)
    if width > self.width(node) && !isExact(node) { return extended(node, width) }
    let isNarrow = width <= self.width(a) && width <= self.width(b)
    guard isNarrow || nodeSignal[node] != .none else { return select(node, width) }
    return .binary(.multiply, lower(a, width), lower(b, width))
  }

  private func reduction(_ operation: Operation, _ a: Int) -> Expression {
    let operand = lower(a, width(a))
    if width(a) == 1 { return operand }
    switch operation {
    case .reduceAnd: return .unary(.reduceAnd, operand)
    case .reduceOr: return .unary(.reduceOr, operand)
    default: return .unary(.reduceXor, operand)
    }
  }

  // MARK: Bits

  /// Bits `low` and up of a node, `count` of them, all within the node.
  func bits(_ node: Int, low: Int, _ count: Int) -> Expression {
    if nodeSignal[node] == .none && !wantsNet[node] {
      let info = nodes[node]
      let a = Int(info.a)
      switch info.operation {
      case .constant:
        let value = info.range.lower.shiftedDown(low).bits(count)
        return literal(value, type: .unsigned(count))
      case .slice: return bits(a, low: low + Int(info.b), count)
      case .convert where low + count <= width(a): return bits(a, low: low, count)
      case .concatenate:
        if let (part, position) = part(of: info, low: low, count) { return bits(part, low: low - position, count) }
      case .shiftLeft where low >= Int(info.b) && low - Int(info.b) + count <= width(a):
        return bits(a, low: low - Int(info.b), count)
      case .shiftRight where low + Int(info.b) + count <= width(a): return bits(a, low: low + Int(info.b), count)
      case .laneSpread: return spread(node, high: low + count - 1, low: low)
      case .read where loop != nil && definition.declarations[a].isRegister:
        return bitsInLoop(of: a, low: low, count)
      default: break
      }
      if low == 0 { return lower(node, count) }
    }
    _ = materialize(node)
    return reference(node, high: low + count - 1, low: low)
  }

  private func concatenated(_ node: Int, _ width: Int) -> Expression {
    var parts: [Expression] = []
    var rest = width
    for part in definition.parts(of: nodes[node]).reversed() {
      if rest == 0 { break }
      let count = min(rest, self.width(Int(part.index)))
      let expression = unsigned(bits(Int(part.index), low: 0, count))
      if case .concatenation(let inner) = expression { parts += inner.reversed() } else { parts.append(expression) }
      rest -= count
    }
    if rest > 0 { parts.append(.zero(rest)) }
    return parts.count == 1 ? parts[0] : .concatenation(parts.reversed())
  }

  private func replicated(_ node: Int, _ width: Int) -> Expression {
    let a = Int(nodes[node].a)
    let element = self.width(a)
    if width % element != 0 || width > self.width(node) {
      return width > self.width(node) ? extended(node, width) : select(node, width)
    }
    let operand = unsigned(lower(a, element))
    return width == element ? operand : .replication(Int32(width / element), operand)
  }
}
