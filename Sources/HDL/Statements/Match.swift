import BigInt
import HDLIR

/// Calls `body` once for each case of the enum; what it does for a case takes effect while the signal has that value.
/// Write a plain Swift `switch` inside, so that the compiler checks that no case is missing.
public func match<S: HardwareEnum>(
  _ subject: Enum<S>, file: String = #filePath, line: Int = #line, _ body: (S) -> Void
) {
  guard case .node(let scope, let node) = subject.operand else {
    let code = Int(subject.operand.constantValue ?? 0)
    body(Array(S.allCases)[code])
    return
  }
  let match = scope.builder.beginMatch(node, at: .source(file: file, line: line))
  for (code, value) in S.allCases.enumerated() {
    scope.builder.addArm(match, values: [BigInt(code)], label: "\(value)") { body(value) }
  }
}

/// A choice by the value of an unsigned number, begun by `match(_:)`.
public struct NumberMatch {
  let scope: Scope?
  let match: Int
  let constant: BigInt
  let isDecided: Bool

  /// Takes effect when the subject is one of `values`.
  @discardableResult
  public func on(_ values: Int..., body: () -> Void) -> NumberMatch {
    guard let scope else {
      let isTaken = values.contains { BigInt($0) == constant }
      if isTaken && !isDecided { body() }
      return NumberMatch(scope: nil, match: match, constant: constant, isDecided: isDecided || isTaken)
    }
    scope.builder.addArm(match, values: values.map { BigInt($0) }, body)
    return self
  }

  /// Takes effect when no value before was the subject's.
  public func otherwise(_ body: () -> Void) {
    guard let scope else {
      if !isDecided { body() }
      return
    }
    scope.builder.addDefault(match, body)
  }
}

/// `match(opcode).on(0) { ... }.on(1, 2) { ... }.otherwise { ... }`
public func match(_ subject: UInt, file: String = #filePath, line: Int = #line) -> NumberMatch {
  guard case .node(let scope, let node) = subject.operand else {
    return NumberMatch(scope: nil, match: 0, constant: subject.constantValue ?? 0, isDecided: false)
  }
  let match = scope.builder.beginMatch(node, at: .source(file: file, line: line))
  return NumberMatch(scope: scope, match: match, constant: 0, isDecided: false)
}
