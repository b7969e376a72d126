import BigInt
import HDLIR

/// What a signal stands for: a node of a module under construction, a constant that has no module yet, or nothing.
///
/// A constant takes its module, and where it needs one its width, from the operand or the target that it meets.
public enum Operand {
  case node(Scope, NodeID)
  case literal(Literal)
  /// A port or register of a module that has not been elaborated, or a field of a bundle that has no value.
  case unbound(String)

  /// A boxed constant, so that signals stay small; with a type once one was asked for.
  public final class Literal: Sendable {
    public let value: BigInt
    let type: SignalType?
    init(_ value: BigInt, _ type: SignalType?) {
      self.value = value
      self.type = type
    }
  }

  static func constant(_ value: BigInt, type: SignalType? = nil) -> Operand { .literal(Literal(value, type)) }
  static func constant(_ value: Int) -> Operand { .literal(Literal(BigInt(value), nil)) }

  /// The module that the value belongs to; nil for constants and unbound signals.
  var scope: Scope? { if case .node(let scope, _) = self { scope } else { nil } }

  /// The value, if it is a constant.
  var constantValue: BigInt? {
    switch self {
    case .node(let scope, let node): scope.builder[node].constantValue
    case .literal(let literal): literal.value
    case .unbound: nil
    }
  }

  /// Every value that it can have.
  var range: ValueRange {
    switch self {
    case .node(let scope, let node): scope.builder[node].range
    case .literal(let literal): ValueRange(value: literal.value)
    case .unbound: .narrow(0, 0)
    }
  }

  /// The width, or for a constant the fewest bits that hold it.
  func width(isSigned: Bool) -> Int {
    switch self {
    case .node(let scope, let node): Int(scope.builder[node].width)
    case .literal(let literal): literal.type?.width ?? ValueRange(value: literal.value).width(isSigned: isSigned)
    case .unbound: 1
    }
  }

  /// The node of this value in `scope`. Constants are placed there; anything else that does not belong there is
  /// reported and stands for 0.
  func node(in scope: Scope, isSigned: Bool) -> NodeID {
    switch self {
    case .node(let own, let node):
      if own === scope { return node }
      scope.report(
        .foreignSignal, "a signal of module '\(own.name)' is used in module '\(scope.name)'",
        advice: "connect it through a port")
    case .literal(let literal):
      if let type = literal.type { return scope.builder.constant(literal.value, type: type) }
      return scope.constant(literal.value, isSigned: isSigned)
    case .unbound(let name):
      scope.report(
        .unboundSignal, "'\(name)' has no value yet",
        advice: "instantiate its module with `instance(...)` or as a property before using its ports")
    }
    return scope.constant(0, isSigned: isSigned)
  }
}

/// The scope that an expression of these operands belongs to; nil when all are constants.
func commonScope(_ operands: Operand...) -> Scope? {
  for operand in operands { if let scope = operand.scope { return scope } }
  return nil
}
