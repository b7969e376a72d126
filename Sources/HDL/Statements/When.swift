import HDLIR

/// What was begun by `when`; offers `elsewhen` and `otherwise`.
public struct When {
  let scope: Scope?
  let conditional: Int
  /// For conditions that are constants: whether some branch was taken already.
  let isDecided: Bool

  /// Takes effect when its condition is 1 and all before it were 0.
  @discardableResult
  public func elsewhen(
    _ condition: Bit, file: String = #filePath, line: Int = #line, _ body: () -> Void
  ) -> When {
    guard let scope else {
      if isDecided { return self }
      return when(condition, file: file, line: line, body)
    }
    let node = condition.operand.node(in: scope, isSigned: false)
    scope.builder.addBranch(conditional, condition: node, at: .source(file: file, line: line), body)
    return self
  }

  /// Takes effect when all conditions before it were 0.
  public func otherwise(_ body: () -> Void) {
    guard let scope else {
      if !isDecided { body() }
      return
    }
    scope.builder.addOtherwise(conditional, body)
  }
}

/// The assignments and memory writes in `body` take effect when the condition is 1. Of several assignments to one
/// target the last one that takes effect counts. A constant condition decides at elaboration.
@discardableResult
public func when(_ condition: Bit, file: String = #filePath, line: Int = #line, _ body: () -> Void) -> When {
  guard case .node(let scope, let node) = condition.operand else {
    let isTaken = condition.operand.constantValue == 1
    if isTaken { body() }
    return When(scope: nil, conditional: 0, isDecided: isTaken)
  }
  guard scope.builder[node].lanes == .none else {
    scope.report(
      .laneMismatch, "the condition has one value for each element of an array",
      advice: "move the `when` into the element's module, or use mux", at: .source(file: file, line: line))
    return When(scope: nil, conditional: 0, isDecided: true)
  }
  let conditional = scope.builder.beginConditional()
  scope.builder.addBranch(conditional, condition: node, at: .source(file: file, line: line), body)
  return When(scope: scope, conditional: conditional, isDecided: false)
}
