import BigInt
import HDLIR

/// Comparisons and shifts: the operations whose result depends on whether Verilog takes their operands as signed.
extension ModuleLowering {
  /// - Parameter isChoice: it stands alone before a `?` between values of several bits, where nothing can take its
  ///   complement (see `signedComparison`).
  func comparison(_ node: Int, isChoice: Bool = false) -> Expression {
    let info = nodes[node]
    var operation = BinaryOperator(comparison: info.operation)
    var a = Int(info.a)
    var b = Int(info.b)
    if isConstant(a) {
      swap(&a, &b)
      operation = operation.mirrored
    }
    let type = commonType(a, b)
    let asksForSign = operation == .less || operation == .greaterOrEqual
    if asksForSign, type.isSigned, nodes[b].constantValue == 0, isAtom(a), width(a) == type.width {
      let sign = bits(a, low: type.width - 1, 1)
      return operation == .less ? sign : negated(sign)
    }
    var left = lower(a, type.width)
    if type == .bit, isConstant(b) {
      // What the range does not decide is the bit or its complement.
      let isOne = nodes[b].range.lower == 1
      let wantsOne =
        operation == .equal
        ? isOne : operation == .notEqual ? !isOne : operation == .greater || operation == .greaterOrEqual
      return wantsOne ? left : negated(left)
    }
    let isEquality = operation == .equal || operation == .notEqual
    if type.isSigned && !isEquality { return signedComparison(operation, signed(left), b, type, isChoice) }
    let right = lower(b, type.width)
    if isEquality { return .binary(operation, left, right) }
    if isSigned(left) && isSigned(right) { left = .call("$unsigned", [left]) }
    return .binary(operation, left, right)
  }

  /// Verilator 5.006 folds some signed comparisons of equal constants to 0: `a <= b`, `a >= constant`, and the
  /// complements of `a > b` and `a < constant`, also where an instance's input is tied to a constant. So signals meet in
  /// `<` and `>=`, and a signal and a constant in `<=` and `>`.
  private func signedComparison(
    _ operation: BinaryOperator, _ left: Expression, _ b: Int, _ type: SignalType, _ isChoice: Bool
  ) -> Expression {
    guard isConstant(b) else {
      let right = signed(lower(b, type.width))
      switch operation {
      case .greater: return .binary(.less, right, left)
      case .lessOrEqual: return .binary(.greaterOrEqual, right, left)
      default: return .binary(operation, left, right)
      }
    }
    let bound = nodes[b].range.lower
    let isSafe = operation == .greater || operation == .lessOrEqual || (operation == .less && isChoice)
    guard !isSafe, bound > type.fullRange.lower else {
      return .binary(operation, left, signed(lower(b, type.width)))
    }
    return .binary(operation == .less ? .lessOrEqual : .greater, left, literal(bound - 1, type: type))
  }

  /// The narrowest type that holds the values of both; a constant takes the other operand's type if that holds it.
  private func commonType(_ a: Int, _ b: Int) -> SignalType {
    let left = nodes[a].type
    let right = nodes[b].type
    if isConstant(b), left.fullRange.contains(nodes[b].range) { return left }
    if isConstant(a), right.fullRange.contains(nodes[a].range) { return right }
    if left.isSigned == right.isSigned {
      return SignalType(width: max(left.width, right.width), isSigned: left.isSigned)
    }
    return .signed(max(left.width + (left.isSigned ? 0 : 1), right.width + (right.isSigned ? 0 : 1)))
  }

  /// Whether Verilog takes the expression as signed.
  func isSigned(_ expression: Expression) -> Bool {
    switch expression {
    case .signal(let id): module.signals[Int(id.index)].isSigned
    case .literal(_, _, let isSigned), .wideLiteral(_, _, let isSigned): isSigned
    case .element(let id, _):
      module.signals[Int(id.index)].isSigned && (laneArrays.contains(id) || memorySignal.contains(id))
    case .unary(let operation, let operand):
      (operation == .complement || operation == .negate) && isSigned(operand)
    case .binary(let operation, let left, let right):
      switch operation {
      case .multiply, .add, .subtract, .and, .or, .xor: isSigned(left) && isSigned(right)
      case .shiftLeft, .shiftRight, .arithmeticShiftRight: isSigned(left)
      default: false
      }
    case .conditional(_, let yes, let no): isSigned(yes) && isSigned(no)
    case .call(let function, _): function == "$signed"
    case .integer, .variable, .variableBits, .select, .indexed, .elementSelect, .concatenation, .replication: false
    }
  }

  /// The expression as a signed one of the same bits.
  func signed(_ expression: Expression) -> Expression {
    switch expression {
    case .signal(let id) where module.signals[Int(id.index)].isSigned: expression
    case .literal(_, _, true), .wideLiteral(_, _, true): expression
    case .literal(let width, let value, _):
      literal(BigInt(value).wrapped(to: .signed(Int(width))), type: .signed(Int(width)))
    case .wideLiteral(let width, let value, _):
      literal(value.wrapped(to: .signed(Int(width))), type: .signed(Int(width)))
    case .call("$signed", _): expression
    default: .call("$signed", [expression])
    }
  }

  /// A primary that Verilog takes as unsigned, of the node's own width.
  func unsignedPrimary(_ node: Int, width: Int) -> Expression {
    if !isAtom(node) { _ = materialize(node) }
    return index(node, width)
  }

  // MARK: Shifts

  func shiftedRight(_ node: Int, _ width: Int) -> Expression {
    let a = Int(nodes[node].a)
    let distance = Int(nodes[node].b)
    let own = self.width(node)
    // What is left of a, and whether the node's type cuts it.
    let left = max(1, self.width(a) - distance)
    if width > own && own < left {
      if !nodes[node].isSigned { return zeroExtended(shiftedRight(node, own), from: own, to: width) }
      return select(node, width)
    }
    if distance >= self.width(a) {
      if !nodes[a].isSigned { return .zero(width) }
      let sign = bits(a, low: self.width(a) - 1, 1)
      return width == 1 ? sign : .replication(Int32(width), sign)
    }
    if width <= left { return bits(a, low: distance, width) }
    if !nodes[a].isSigned { return zeroExtended(bits(a, low: distance, left), from: left, to: width) }
    let sign = bits(a, low: self.width(a) - 1, 1)
    let copies: Expression = width - left == 1 ? sign : .replication(Int32(width - left), sign)
    return .concatenation([copies, bits(a, low: distance, left)])
  }

  /// The most bits of an amount: tools do not take more than 32, and Yosys 0.23 computes constants near 2^31 with signs.
  private static let amountBits = 24

  /// `operand << amount`. Constants stop at the operand's width, and wider amounts than `amountBits` saturate.
  func shifted(_ operation: BinaryOperator, _ operand: Expression, by amount: Int, width: Int) -> Expression {
    let own = self.width(amount)
    guard isConstant(amount), own > Self.amountBits || nodes[amount].range.lower > BigInt(width) else {
      return .binary(operation, operand, shiftAmount(amount))
    }
    let distance = min(nodes[amount].range.lower, BigInt(width))
    return .binary(operation, operand, literal(distance, type: .unsigned(min(own, Self.amountBits))))
  }

  private func shiftAmount(_ amount: Int) -> Expression {
    let (width, most) = (self.width(amount), Self.amountBits)
    if width <= most { return unsigned(lower(amount, width)) }
    // All ones stand for "beyond every width".
    let high = Expression.unary(.reduceOr, bits(amount, low: most, width - most))
    return .concatenation([.bitZero, .binary(.or, .replication(Int32(most), high), bits(amount, low: 0, most))])
  }

  func shiftedRightDynamic(_ node: Int, _ width: Int) -> Expression {
    let a = Int(nodes[node].a)
    let b = Int(nodes[node].b)
    let full = max(self.width(a), self.width(node))
    if width < full {
      let isOwnNet = nodeSignal[node] != .none && width == self.width(node)
      return isOwnNet ? narrowed(node, width) : select(node, width)
    }
    if width > self.width(node) && self.width(node) < self.width(a) { return select(node, width) }
    if !nodes[a].isSigned { return shifted(.shiftRight, lower(a, width), by: b, width: width) }
    if width > self.width(node) && !nodes[node].isSigned {
      return zeroExtended(shiftedRightDynamic(node, self.width(node)), from: self.width(node), to: width)
    }
    let shift = shifted(.arithmeticShiftRight, signed(lower(a, width)), by: b, width: width)
    return .call("$signed", [shift])
  }

  /// A right shift whose result type is narrower than its operand: all bits in a net of their own, then the low ones.
  private func narrowed(_ node: Int, _ width: Int) -> Expression {
    let a = Int(nodes[node].a)
    let full = self.width(a)
    let signal = addNet(
      names.unique("\(module.signals[Int(nodeSignal[node].index)].name)_full"), width: full,
      isSigned: nodes[a].isSigned)
    let operation: BinaryOperator = nodes[a].isSigned ? .arithmeticShiftRight : .shiftRight
    let operand = lower(a, full)
    let value = shifted(operation, nodes[a].isSigned ? signed(operand) : operand, by: Int(nodes[node].b), width: full)
    add(.declaration(DeclarationSyntax(kind: .wire, signal: signal, value: value)), before: node)
    return reference(signal, width: full, high: width - 1, low: 0)
  }
}
