import HDLIR

// Checks are sampled at the active edge of their domain while reset is inactive, where the `when`s around them hold.
// Every engine reports violations; the Verilog has them under `ifdef FORMAL` for formal tools.

/// The condition holds always.
public func assert(
  _ condition: Bit, _ message: String, domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line
) {
  check(.assert, condition, message, domain, file, line)
}

/// The surroundings keep the condition; engines report when they do not.
public func assume(
  _ condition: Bit, _ message: String, domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line
) {
  check(.assume, condition, message, domain, file, line)
}

/// Something that ought to happen at least once; coverage counts it.
public func cover(
  _ condition: Bit, _ message: String, domain: ClockDomain? = nil, file: String = #filePath, line: Int = #line
) {
  check(.cover, condition, message, domain, file, line)
}

private func check(
  _ kind: Check.Kind, _ condition: Bit, _ message: String, _ domain: ClockDomain?, _ file: String, _ line: Int
) {
  guard case .node(let scope, let node) = condition.operand else { return }
  scope.builder.check(
    Check(
      kind: kind, condition: node, message: message, domain: scope.builder.domainIndex(domain ?? scope.domain),
      location: .source(file: file, line: line)))
}
