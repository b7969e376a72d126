import BigInt
import HDLIR

// Operations on operands: constants fold without a module, everything else goes to the netlist.

/// Exact arithmetic. The result has the signedness asked for, whatever its range.
func arithmetic(
  _ operation: Operation, _ left: Operand, _ right: Operand, operandsSigned: Bool, resultSigned: Bool
) -> Operand {
  guard let scope = commonScope(left, right) else {
    return .constant(exact(operation, left.constantValue ?? 0, right.constantValue ?? 0))
  }
  let a = left.node(in: scope, isSigned: operandsSigned)
  let b = right.node(in: scope, isSigned: operandsSigned)
  guard scope.lanesAgree([a, b]) else { return .node(scope, a) }
  return .node(scope, scope.builder.arithmetic(operation, a, b, isSigned: resultSigned))
}

func wrapping(_ operation: Operation, _ left: Operand, _ right: Operand, isSigned: Bool) -> Operand {
  let width = wrappingWidth(left, right, isSigned: isSigned)
  let type = SignalType(width: width, isSigned: isSigned)
  guard let scope = commonScope(left, right) else {
    return .constant(exact(operation, left.constantValue ?? 0, right.constantValue ?? 0).wrapped(to: type))
  }
  let a = left.node(in: scope, isSigned: isSigned)
  let b = right.node(in: scope, isSigned: isSigned)
  guard scope.lanesAgree([a, b]) else { return .node(scope, a) }
  return .node(scope, scope.builder.wrappingArithmetic(operation, a, b, type: type))
}

/// Constants take the other operand's width, so that `x &+ 1` is as wide as x; they must fit.
private func wrappingWidth(_ left: Operand, _ right: Operand, isSigned: Bool) -> Int {
  switch (left, right) {
  case (.node, .literal), (.literal, .node):
    let (signal, constant) = if case .node = left { (left, right) } else { (right, left) }
    let width = signal.width(isSigned: isSigned)
    if constant.width(isSigned: isSigned) > width, let scope = signal.scope {
      scope.report(
        .constantOutOfRange, "the constant \(constant.range) does not fit in the \(width) bits that wrap",
        advice: "write a constant of at most \(width) bits, or extend the other operand first")
    }
    return width
  default: return max(left.width(isSigned: isSigned), right.width(isSigned: isSigned))
  }
}

private func exact(_ operation: Operation, _ left: BigInt, _ right: BigInt) -> BigInt {
  switch operation {
  case .add: left + right
  case .subtract: left - right
  case .multiply: left * right
  default: preconditionFailure("\(operation) is no arithmetic operation")
  }
}

func bitwise(_ operation: Operation, _ left: Operand, _ right: Operand, isSigned: Bool) -> Operand {
  guard let scope = commonScope(left, right) else {
    let type = SignalType(
      width: max(left.width(isSigned: isSigned), right.width(isSigned: isSigned)), isSigned: isSigned)
    let values = [left.constantValue ?? 0, right.constantValue ?? 0]
    return .constant(operation.evaluate(values, types: [type, type], result: type))
  }
  let a = left.node(in: scope, isSigned: isSigned)
  let b = right.node(in: scope, isSigned: isSigned)
  guard scope.lanesAgree([a, b]) else { return .node(scope, a) }
  return .node(scope, scope.builder.bitwise(operation, a, b))
}

func compare(_ operation: Operation, _ left: Operand, _ right: Operand, _ isSigned: Bool) -> Operand {
  guard let scope = commonScope(left, right) else {
    let type = SignalType.bit
    let value = operation.evaluate(
      [left.constantValue ?? 0, right.constantValue ?? 0], types: [type, type], result: type)
    return .constant(value)
  }
  let a = left.node(in: scope, isSigned: isSigned)
  let b = right.node(in: scope, isSigned: isSigned)
  guard scope.lanesAgree([a, b]) else { return .node(scope, scope.constant(0, isSigned: false)) }
  return .node(scope, scope.builder.compare(operation, a, b))
}

func complement(_ value: Operand, _ type: SignalType) -> Operand {
  guard case .node(let scope, let node) = value else {
    return .constant((-(value.constantValue ?? 0) - 1).wrapped(to: type), type: type)
  }
  return .node(scope, scope.builder.not(node))
}

func shiftLeft(_ value: Operand, _ distance: Int) -> Operand {
  guard case .node(let scope, let node) = value else { return .constant((value.constantValue ?? 0) << distance) }
  return .node(scope, scope.builder.shiftLeft(node, by: distance))
}

func shiftRight(_ value: Operand, _ distance: Int) -> Operand {
  guard case .node(let scope, let node) = value else {
    return .constant((value.constantValue ?? 0).shiftedDown(distance))
  }
  return .node(scope, scope.builder.shiftRight(node, by: distance))
}

func shiftRight(_ value: Operand, by amount: Operand, isSigned: Bool) -> Operand {
  guard let scope = commonScope(value, amount) else {
    return .constant((value.constantValue ?? 0).shiftedDown(Int(amount.constantValue ?? 0)))
  }
  let shifted = value.node(in: scope, isSigned: isSigned)
  return .node(scope, scope.builder.shiftRight(shifted, by: amount.node(in: scope, isSigned: false)))
}

func reduce(_ operation: Operation, _ value: Operand) -> Operand {
  guard case .node(let scope, let node) = value else {
    let constant = value.constantValue ?? 0
    let type = SignalType.unsigned(value.width(isSigned: false))
    return .constant(operation.evaluate([constant], types: [type], result: .bit))
  }
  return .node(scope, scope.builder.reduce(operation, node))
}

func slice(_ value: Operand, low: Int, width: Int, of total: Int, isSigned: Bool) -> Operand {
  guard case .node(let scope, let node) = value else {
    return .constant((value.constantValue ?? 0).shiftedDown(low).bits(width), type: .unsigned(width))
  }
  guard low >= 0, width >= 1, low + width <= total else {
    scope.report(
      .indexOutOfRange, "bits \(low + width - 1) to \(low) are not within the \(total) bits of the value",
      advice: "stay within 0...\(total - 1), or extend the value first")
    return .node(scope, scope.constant(0, isSigned: false))
  }
  return .node(scope, scope.builder.slice(node, low: low, width: width))
}

/// The value in another type. With `keepsValue` it is reported when the type cannot hold it; without, it wraps.
func convert(_ value: Operand, to type: SignalType, keepsValue: Bool, range: ValueRange? = nil) -> Operand {
  guard case .node(let scope, let node) = value else {
    return .constant((value.constantValue ?? 0).wrapped(to: type), type: type)
  }
  if keepsValue && !type.fullRange.contains(scope.builder[node].range) {
    scope.report(
      .badWidth, "\(type.width) bits do not hold every value of \(scope.builder[node].range)",
      advice: "write .wrapped(to: \(type.width)) to drop bits, or .saturated(to: \(type.width))")
  }
  if let range { return .node(scope, scope.builder.convert(node, to: type, range: range)) }
  return .node(scope, scope.builder.convert(node, to: type))
}

/// `left` when the condition is 1, otherwise `right`. Works on every hardware value; both sides have one shape, where
/// integers may differ in width and range: the result holds the values of both.
public func mux<T: HardwareValue>(_ condition: Bit, _ left: T, _ right: T) -> T {
  let a = left.operands
  let b = right.operands
  guard let scope = condition.scope ?? left.scope ?? right.scope else {
    return condition.operand.constantValue == 1 ? left : right
  }
  guard a.count == b.count else {
    scope.report(
      .shapeMismatch, "mux chooses between values of \(a.count) and of \(b.count) fields",
      advice: "give both the same shape")
    return left
  }
  let leaves = left.shape.leaves
  let select = condition.operand.node(in: scope, isSigned: false)
  let chosen: [Operand] = a.indices.map { index in
    let isSigned = leaves[index].type.isSigned
    let x = a[index].node(in: scope, isSigned: isSigned)
    let y = b[index].node(in: scope, isSigned: isSigned)
    return .node(scope, scope.lanesAgree([select, x, y]) ? scope.builder.mux(select, x, y) : x)
  }
  return (left.scope == nil ? right : left).shape.make(chosen)
}

/// The bits of all values side by side, the first value on top. Constants need a width: `UInt(0, width: 4)`.
public func concatenate(_ parts: any HardwareValue...) -> UInt { concatenate(parts) }

/// The bits of all values side by side, the first value on top.
public func concatenate(_ parts: [any HardwareValue]) -> UInt {
  let packed = parts.map(\.packed)
  guard let scope = packed.lazy.compactMap(\.scope).first else {
    let value = packed.reduce(BigInt(0)) { ($0 << $1.width) | ($1.constantValue ?? 0) }
    return UInt(.constant(value, type: .unsigned(packed.reduce(0) { $0 + $1.width })))
  }
  return UInt(.node(scope, scope.builder.concatenate(packed.map { $0.operand.node(in: scope, isSigned: false) })))
}
