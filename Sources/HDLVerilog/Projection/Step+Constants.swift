import HDLIR

extension [Step] {
  /// The steps without branches that constant conditions and subjects rule out, and without what a later unconditional
  /// assignment makes void. Tools warn of the first, and would never run a process that waits for nothing.
  func resolved(_ nodes: [Node], _ matches: [Match]) -> [Step] {
    var result: [Step] = []
    for step in self {
      switch step {
      case .assign: result = [step]
      case .assignPart, .reached: result.append(step)
      case .conditional(let branches, let otherwise):
        result.add(Self.resolved(branches, otherwise, nodes, matches))
      case .choice(let choice): result.add(Self.resolved(choice, nodes, matches))
      }
    }
    return result
  }

  private mutating func add(_ steps: [Step]) {
    if case .assign? = steps.first { self = steps } else { self += steps }
  }

  private static func resolved(
    _ branches: [StepBranch], _ otherwise: [Step], _ nodes: [Node], _ matches: [Match]
  ) -> [Step] {
    var kept: [StepBranch] = []
    var rest = otherwise
    for branch in branches {
      let condition = nodes[Int(branch.condition.index)].constantValue
      if condition == 0 { continue }
      if condition != nil {
        rest = branch.body
        break
      }
      kept.append(
        StepBranch(
          condition: branch.condition, body: branch.body.resolved(nodes, matches), location: branch.location))
    }
    rest = rest.resolved(nodes, matches)
    if kept.allSatisfy({ $0.body.isEmpty }) && (kept.isEmpty || rest.isEmpty) { return rest }
    return [.conditional(kept, otherwise: rest)]
  }

  private static func resolved(_ choice: StepChoice, _ nodes: [Node], _ matches: [Match]) -> [Step] {
    let match = matches[choice.match]
    if let subject = nodes[Int(match.subject.index)].constantValue {
      let arm = choice.arms.first { match.arms[$0.index].values.contains(subject) }
      return (arm?.body ?? choice.otherwise).resolved(nodes, matches)
    }
    var choice = choice
    for arm in choice.arms.indices { choice.arms[arm].body = choice.arms[arm].body.resolved(nodes, matches) }
    choice.otherwise = choice.otherwise.resolved(nodes, matches)
    return choice.otherwise.isEmpty && choice.arms.allSatisfy { $0.body.isEmpty } ? [] : [.choice(choice)]
  }
}
