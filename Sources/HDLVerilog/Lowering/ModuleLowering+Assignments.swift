import BigInt
import HDLIR

/// The right-hand sides of assignments. Here, and only here, Verilog may extend operands to the width of the target,
/// because engineers write it so, every tool agrees and none complains: products of operands of their own widths, and
/// a sum that is one bit wider than its operands. The operands are primaries of one signedness.
extension ModuleLowering {
  /// `width` is the target's, and the node's value fits it.
  func rootExpression(_ node: Int, _ width: Int) -> Expression {
    if nodeSignal[node] != .none || wantsNet[node] { return lower(node, width) }
    if loop != nil && (nodes[node].lanes == .none || nodes[node].operation == .read) { return lower(node, width) }
    return rootOperation(node, width)
  }

  func rootOperation(_ node: Int, _ width: Int) -> Expression {
    let info = nodes[node]
    switch info.operation {
    case .convert where width <= Int(info.width) || isExact(node): return rootExpression(Int(info.a), width)
    case .multiply:
      if width <= Int(info.width) || isExact(node) {
        return rootProduct(Int(info.a), Int(info.b), width)
      }
    case .add, .subtract:
      if width <= Int(info.width) || isExact(node), let sum = carryingSum(info, width) { return sum }
    case .shiftRightDynamic:
      // The assignment keeps what `$signed` around it would.
      let shift = lowerOperation(node, width)
      if case .call("$signed", let arguments) = shift { return arguments[0] }
      return shift
    default: break
    }
    return lowerOperation(node, width)
  }

  private func rootProduct(_ a: Int, _ b: Int, _ width: Int) -> Expression {
    if width <= self.width(a) && width <= self.width(b) {
      return .binary(.multiply, lower(a, width), lower(b, width))
    }
    if nodes[a].isSigned || nodes[b].isSigned {
      return .binary(.multiply, signedFactor(a, width), signedFactor(b, width))
    }
    return .binary(
      .multiply, unsignedPrimary(a, width: min(self.width(a), width)),
      unsignedPrimary(b, width: min(self.width(b), width)))
  }

  private func signedFactor(_ node: Int, _ width: Int) -> Expression {
    let factor = signed(lower(node, min(width, self.width(node) + (nodes[node].isSigned ? 0 : 1))))
    // A minus sign would be extended with its operand; the bits of a negative constant are not.
    if case .literal(let width, let value, true) = factor, value < 0 {
      return literal(BigInt(value).bits(Int(width)), type: .signed(Int(width)))
    }
    return factor
  }

  /// a + b of names or constants that are at most one bit narrower than the sum.
  private func carryingSum(_ node: Node, _ width: Int) -> Expression? {
    let a = simple(Int(node.a))
    let b = simple(Int(node.b))
    let operands = width - 1
    guard operands >= 1, let a, let b else { return nil }
    let isSigned = nodes[a].isSigned && !isConstant(a) || nodes[b].isSigned && !isConstant(b)
    let type = SignalType(width: operands, isSigned: isSigned)
    func fits(_ node: Int) -> Bool {
      if isConstant(node) { return type.fullRange.contains(nodes[node].range) }
      return nodes[node].isSigned == isSigned && self.width(node) <= operands
    }
    guard fits(a), fits(b), max(isConstant(a) ? 0 : self.width(a), isConstant(b) ? 0 : self.width(b)) == operands
    else { return nil }
    var left = lower(a, operands)
    var right = lower(b, operands)
    if isSigned {
      left = signed(left)
      right = signed(right)
    } else {
      left = unsigned(left)
      right = unsigned(right)
      if self.isSigned(left) { left = .call("$unsigned", [left]) }
      if self.isSigned(right) { right = .call("$unsigned", [right]) }
    }
    let isAddition = node.operation == .add
    if isSigned, case .literal(let literalWidth, let value, true) = right, value < 0,
      -value < 1 << Int64(min(62, operands - 1))
    {
      return .binary(
        isAddition ? .subtract : .add, left, .literal(width: literalWidth, value: -value, isSigned: true))
    }
    return .binary(isAddition ? .add : .subtract, left, right)
  }

  /// The named signal or constant behind conversions that change nothing.
  private func simple(_ node: Int) -> Int? {
    var node = node
    while nodeSignal[node] == .none && !wantsNet[node] {
      if isConstant(node) { return node }
      guard nodes[node].operation == .convert, isExact(node) else { return nil }
      node = Int(nodes[node].a)
    }
    return nodes[node].lanes == .none ? node : nil
  }
}
