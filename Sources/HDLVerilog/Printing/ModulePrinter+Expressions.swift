import BigInt

extension ModulePrinter {
  /// Prints an expression; when the line gets too long, again with breaks at its outermost operators.
  mutating func print(_ expression: Expression, indent: Int) {
    let start = text.bytes.count
    flat(expression)
    guard text.column > Self.lineLimit else { return }
    switch expression {
    case .binary, .conditional, .concatenation:
      text.rollBack(to: start)
      broken(expression, indent: indent)
    default: break
    }
  }

  private mutating func broken(_ expression: Expression, indent: Int) {
    switch expression {
    case .binary(let operation, let left, let right):
      if case .binary(let inner, _, _) = left, operation.accepts(inner, onRight: false) {
        broken(left, indent: indent)
      } else {
        operand(left, of: operation, onRight: false, indent: indent)
      }
      text.newline()
      text.indent(indent + 4)
      text.write(String(describing: operation.text).dropFirst().description)
      operand(right, of: operation, onRight: true, indent: indent + 4)
    case .conditional(let condition, let yes, let no):
      conditionalPart(condition, indent: indent)
      text.newline()
      text.indent(indent + 4)
      text.write("? ")
      conditionalPart(yes, indent: indent + 4)
      text.newline()
      text.indent(indent + 4)
      text.write(": ")
      if case .conditional = no { broken(no, indent: indent) } else { print(no, indent: indent + 4) }
    case .concatenation(let parts):
      text.write("{")
      for (index, part) in parts.enumerated() {
        text.newline()
        text.indent(indent + 4)
        print(part, indent: indent + 4)
        if index < parts.count - 1 { text.write(",") }
      }
      text.newline()
      text.indent(indent)
      text.write("}")
    default: flat(expression)
    }
  }

  private mutating func flat(_ expression: Expression) {
    switch expression {
    case .signal(let id): name(id)
    case .literal(let width, let value, let isSigned): literal(Int(width), value, isSigned)
    case .wideLiteral(let width, let value, let isSigned): literal(Int(width), value, isSigned)
    case .integer(let value): text.write(value)
    case .variable(let variable): text.write(variable)
    case .variableBits(let variable, let width):
      text.write(variable)
      range(high: Int(width) - 1, low: 0)
    case .select(let id, let high, let low): select(id, high: Int(high), low: Int(low))
    case .indexed(let id, _, _) where isOneBit(id), .element(let id, _) where isOneBit(id): name(id)
    case .indexed(let id, let base, let width):
      name(id)
      text.write("[")
      flat(base)
      text.write(" +: ")
      text.write(Int(width))
      text.write("]")
    case .element(let id, let address):
      name(id)
      text.write("[")
      flat(address)
      text.write("]")
    case .elementSelect(let id, let address, let high, let low):
      name(id)
      text.write("[")
      flat(address)
      text.write("]")
      range(high: Int(high), low: Int(low))
    case .unary(let operation, let operand):
      text.write(operation.text)
      if operand.isPrimary && !startsWithMinus(operand) { flat(operand) } else { parenthesized(operand) }
    case .binary(let operation, let left, let right):
      operand(left, of: operation, onRight: false, indent: nil)
      text.write(operation.text)
      operand(right, of: operation, onRight: true, indent: nil)
    case .conditional(let condition, let yes, let no):
      conditionalPart(condition, indent: nil)
      text.write(" ? ")
      conditionalPart(yes, indent: nil)
      text.write(" : ")
      flat(no)
    case .concatenation(let parts):
      text.write("{")
      list(parts)
      text.write("}")
    case .replication(let count, let operand):
      text.write("{")
      text.write(Int(count))
      if case .concatenation = operand {
        flat(operand)
      } else {
        text.write("{")
        flat(operand)
        text.write("}")
      }
      text.write("}")
    case .call(let function, let arguments):
      text.write(function)
      text.write("(")
      list(arguments)
      text.write(")")
    }
  }

  private mutating func list(_ expressions: [Expression]) {
    var isFirst = true
    for expression in expressions {
      if !isFirst { text.write(", ") }
      isFirst = false
      flat(expression)
    }
  }

  /// `--8'sd5` is the decrement of SystemVerilog.
  private func startsWithMinus(_ operand: Expression) -> Bool {
    if case .literal(_, let value, _) = operand { value < 0 } else { false }
  }

  private mutating func parenthesized(_ expression: Expression) {
    text.write("(")
    flat(expression)
    text.write(")")
  }

  private mutating func operand(_ expression: Expression, of outer: BinaryOperator, onRight: Bool, indent: Int?) {
    let needsParentheses: Bool
    switch expression {
    case .binary(let inner, _, _): needsParentheses = !outer.accepts(inner, onRight: onRight)
    case .conditional: needsParentheses = true
    case .unary(let inner, _): needsParentheses = inner.isReduction || (inner == .negate && onRight)
    case .literal(_, let value, _): needsParentheses = value < 0 && onRight && !outer.isComparison
    default: needsParentheses = false
    }
    if needsParentheses { text.write("(") }
    if let indent { print(expression, indent: indent) } else { flat(expression) }
    if needsParentheses { text.write(")") }
  }

  private mutating func conditionalPart(_ expression: Expression, indent: Int?) {
    switch expression {
    case .binary, .conditional:
      text.write("(")
      if let indent { print(expression, indent: indent) } else { flat(expression) }
      text.write(")")
    default: flat(expression)
    }
  }

  // MARK: Leaves

  mutating func name(_ id: SignalID) { text.write(module.signals[Int(id.index)].name) }

  /// A selection of all bits of a signal is the signal.
  private mutating func select(_ id: SignalID, high: Int, low: Int) {
    name(id)
    let width = module.signals[Int(id.index)].width
    if low > 0 || high < width - 1 { range(high: high, low: low) }
  }

  private mutating func range(high: Int, low: Int) {
    text.write("[")
    text.write(high)
    if high != low {
      text.write(":")
      text.write(low)
    }
    text.write("]")
  }

  private mutating func literal(_ width: Int, _ value: Int64, _ isSigned: Bool) {
    if value >= 1 << 16 || value < -(1 << 16) {
      literal(width, BigInt(value), isSigned)
      return
    }
    // The lowest value of a width has no positive counterpart in it.
    if value < 0 && width <= 17 && value == -1 << Int64(width - 1) {
      literal(width, BigInt(value), isSigned)
      return
    }
    if isSigned && width <= 17 && value >= 1 << Int64(width - 1) {
      hexadecimal(width, BigInt(value), isSigned)
      return
    }
    if value < 0 { text.write("-") }
    text.write(width)
    text.write(isSigned ? "'s" : "'")
    text.write(width == 1 ? "b" : "d")
    text.write(Int(value.magnitude))
  }

  private mutating func literal(_ width: Int, _ value: BigInt, _ isSigned: Bool) {
    if value.magnitude < 1 << 16 && value > -(BigInt(1) << (width - 1)) {
      literal(width, Int64(value), isSigned)
      return
    }
    hexadecimal(width, value, isSigned)
  }

  private mutating func hexadecimal(_ width: Int, _ value: BigInt, _ isSigned: Bool) {
    let bits = value < 0 ? value + (BigInt(1) << width) : value
    text.write(width)
    text.write(isSigned ? "'sh" : "'h")
    text.write(String(bits, radix: 16))
  }
}
