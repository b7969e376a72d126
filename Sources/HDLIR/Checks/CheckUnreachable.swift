import BigInt

/// E405: conditions that are always or never true by the ranges of what they compare, conditions that an earlier branch
/// has already tested, and arms for values that the subject cannot have. E406: two arms for one value.
func checkUnreachable(_ context: CheckContext) -> [Diagnostic] {
  let known = KnownConditions(context.definition)
  var diagnostics: [Diagnostic] = []
  for conditional in context.definition.conditionals {
    // Most conditionals have one branch; a set for each of them would cost more than all else here.
    var tested = Set<NodeID>(minimumCapacity: conditional.branches.count > 1 ? conditional.branches.count : 0)
    for branch in conditional.branches {
      if let value = known.value(of: branch.condition) {
        let text = context.describe(branch.condition)
        let reason = known.reason(for: branch.condition).map { ": \($0)" } ?? ""
        diagnostics.append(
          context.diagnostic(
            .unreachableBranch,
            value
              ? "the condition '\(text)' is always true\(reason)"
              : "this branch is never reached, '\(text)' is always false\(reason)",
            advice: value ? "write the statements without the condition, or correct it" : "remove it, or correct it",
            at: branch.location))
      } else if conditional.branches.count > 1, !tested.insert(branch.condition).inserted {
        diagnostics.append(
          context.diagnostic(
            .unreachableBranch,
            "this branch is never reached, an earlier one already tests "
              + "'\(context.describe(branch.condition))'",
            advice: "remove it, or correct its condition", at: branch.location))
      }
    }
  }
  for match in context.definition.matches { diagnostics += checkArms(match, context) }
  return diagnostics
}

private func checkArms(_ match: Match, _ context: CheckContext) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  let range = context.definition[match.subject].range
  var seen = Set<BigInt>()
  for arm in match.arms {
    for value in arm.values {
      let name = arm.label.map { "\(value) (\($0))" } ?? "\(value)"
      if !range.contains(value) {
        diagnostics.append(
          context.diagnostic(
            .unreachableBranch,
            "the arm for \(name) is never reached: '\(context.describe(match.subject))' is \(range)",
            advice: "remove it, or match a wider signal", at: match.location))
      }
      if !seen.insert(value).inserted {
        diagnostics.append(
          context.diagnostic(
            .overlappingArms, "two arms of the match on '\(context.describe(match.subject))' are for \(name)",
            advice: "keep one of them", at: match.location))
      }
    }
  }
  return diagnostics
}
