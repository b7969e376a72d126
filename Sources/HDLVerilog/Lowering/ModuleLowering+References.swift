import BigInt
import HDLIR

/// Names, selections and constants.
extension ModuleLowering {
  /// The whole value of a node that has a signal.
  func reference(_ node: Int) -> Expression { reference(node, high: width(node) - 1, low: 0) }

  /// Some bits of a node that has a signal.
  func reference(_ node: Int, high: Int, low: Int) -> Expression {
    let signal = nodeSignal[node]
    let info = nodes[node]
    if info.lanes != .none && !usesLoops {
      guard let lanes, lanes.space == info.lanes else { preconditionFailure("a lane value outside of its loop") }
      return element(
        of: signal, lane: lanes.lane, width: Int(info.width), high: high, low: low, isWhole: lanes.borderAxis == nil)
    }
    return reference(signal, width: Int(info.width), high: high, low: low)
  }

  func reference(_ signal: SignalID, width: Int, high: Int, low: Int) -> Expression {
    if low == 0 && high == width - 1 {
      usage.readWhole(signal, unit: currentUnit, isInChecks: isInChecks)
      return .signal(signal)
    }
    usage.read(signal, high: high, low: low, unit: currentUnit, isInChecks: isInChecks)
    return .select(signal, high: Int32(high), low: Int32(low))
  }

  /// Bits `high` to `low` of element number `lane` of a bus. `isWhole`: the loops around reach every element.
  func element(
    of signal: SignalID, lane: Expression, width: Int, high: Int, low: Int, isWhole: Bool
  ) -> Expression {
    if isWhole && low == 0 && high == width - 1 {
      usage.readWhole(signal, unit: currentUnit, isInChecks: isInChecks)
    } else {
      usage.readSomewhere(signal, unit: currentUnit)
    }
    return Self.bits(of: signal, lane: lane, width: width, high: high, low: low)
  }

  static func bits(of signal: SignalID, lane: Expression, width: Int, high: Int, low: Int) -> Expression {
    let base = sum(product(lane, width), low)
    if case .integer(let position) = base {
      return .select(signal, high: Int32(position + high - low), low: Int32(position))
    }
    if high == low { return .element(signal, base) }
    return .indexed(signal, base: base, width: Int32(high - low + 1))
  }

  static func product(_ expression: Expression, _ factor: Int) -> Expression {
    if case .integer(let value) = expression { return .integer(value * factor) }
    return factor == 1 ? expression : factor == 0 ? .integer(0) : .binary(.multiply, expression, .integer(factor))
  }

  static func sum(_ expression: Expression, _ constant: Int) -> Expression {
    if case .integer(let value) = expression { return .integer(value + constant) }
    if constant == 0 { return expression }
    return constant > 0
      ? .binary(.add, expression, .integer(constant)) : .binary(.subtract, expression, .integer(-constant))
  }

  // MARK: Constants

  func literal(_ value: BigInt, type: SignalType) -> Expression {
    if let narrow = Int64(exactly: value) {
      return .literal(width: Int32(type.width), value: narrow, isSigned: type.isSigned)
    }
    return .wideLiteral(width: Int32(type.width), value: value, isSigned: type.isSigned)
  }

  /// The constant node's value modulo two to the power of the width; signed when the node is and nothing is lost.
  func constant(_ node: Int, _ width: Int) -> Expression {
    let info = nodes[node]
    if case .narrow(let value, _) = info.range {
      if info.isSigned && width >= Int(info.width) {
        return .literal(width: Int32(width), value: value, isSigned: true)
      }
      if value >= 0 && (width >= 63 || value < 1 << Int64(width)) {
        return .literal(width: Int32(width), value: value, isSigned: false)
      }
    }
    let isSigned = info.isSigned && width >= Int(info.width)
    let type = SignalType(width: width, isSigned: isSigned)
    return literal(info.range.lower.wrapped(to: type), type: type)
  }

  /// A literal's bits without its sign, for concatenations.
  func unsigned(_ expression: Expression) -> Expression {
    switch expression {
    case .literal(let width, let value, true):
      literal(BigInt(value).bits(Int(width)), type: .unsigned(Int(width)))
    case .wideLiteral(let width, let value, true): literal(value.bits(Int(width)), type: .unsigned(Int(width)))
    default: expression
    }
  }

  // MARK: Widths

  func zeroExtended(_ expression: Expression, from width: Int, to target: Int) -> Expression {
    if width == target { return expression }
    let zeros = Expression.zero(target - width)
    if case .concatenation(let parts) = expression { return .concatenation([zeros] + parts) }
    return .concatenation([zeros, unsigned(expression)])
  }

  /// A node that has a signal, extended by its sign.
  func signExtended(_ node: Int, to target: Int) -> Expression {
    let width = width(node)
    if width == target { return reference(node) }
    let sign = reference(node, high: width - 1, low: width - 1)
    if width == 1 { return .replication(Int32(target), sign) }
    let copies = target - width
    let top: Expression = copies == 1 ? sign : .replication(Int32(copies), sign)
    return .concatenation([top, reference(node)])
  }
}
