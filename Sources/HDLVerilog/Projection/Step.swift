import HDLIR

/// What the statements of a module do to one target: the statement tree without the branches that do not touch it.
enum Step {
  case assign(value: NodeID, location: Location)
  case assignPart(index: NodeID, stride: Int, value: NodeID, location: Location)
  /// The write of a memory port, or the evaluation of a check.
  case reached(location: Location)
  indirect case conditional([StepBranch], otherwise: [Step])
  indirect case choice(StepChoice)
}

struct StepBranch {
  var condition: NodeID
  var body: [Step]
  var location: Location
}

struct StepChoice {
  struct Arm {
    /// The position in `Match.arms`.
    var index: Int
    var body: [Step]
  }
  /// The position in `Definition.matches`.
  var match: Int
  /// Arms with something to do, and, if `otherwise` does something, the empty ones too.
  var arms: [Arm]
  var otherwise: [Step]
  /// What the `default` stands for.
  var otherwiseLabel: String?
  /// Whether `arms` and `otherwise` together are reached by every value (`otherwise` may still be empty).
  var isComplete: Bool
}

extension [Step] {
  /// The value of the one unconditional assignment, when there is nothing else.
  var plainAssignment: (value: NodeID, location: Location)? {
    guard count == 1, case .assign(let value, let location) = self[0] else { return nil }
    return (value, location)
  }

  /// Whether the whole target is assigned on every path.
  var coversTarget: Bool {
    contains { step in
      switch step {
      case .assign: true
      case .assignPart, .reached: false
      case .conditional(let branches, let otherwise):
        otherwise.coversTarget && branches.allSatisfy { $0.body.coversTarget }
      case .choice(let choice):
        choice.isComplete && choice.otherwise.coversTarget && choice.arms.allSatisfy { $0.body.coversTarget }
      }
    }
  }

  /// Calls `body` for every assignment, with nil for one of the whole target.
  func forEachAssignment(_ body: ((index: NodeID, stride: Int, value: NodeID)?) -> Void) {
    for step in self {
      switch step {
      case .assign: body(nil)
      case .assignPart(let index, let stride, let value, _): body((index, stride, value))
      case .reached: break
      case .conditional(let branches, let otherwise):
        for branch in branches { branch.body.forEachAssignment(body) }
        otherwise.forEachAssignment(body)
      case .choice(let choice):
        for arm in choice.arms { arm.body.forEachAssignment(body) }
        choice.otherwise.forEachAssignment(body)
      }
    }
  }

  /// Calls `body` for every node that the steps read directly.
  func forEachNode(_ body: (NodeID) -> Void, matches: [Match]) {
    for step in self {
      switch step {
      case .assign(let value, _): body(value)
      case .assignPart(let index, _, let value, _):
        body(index)
        body(value)
      case .reached: break
      case .conditional(let branches, let otherwise):
        for branch in branches {
          body(branch.condition)
          branch.body.forEachNode(body, matches: matches)
        }
        otherwise.forEachNode(body, matches: matches)
      case .choice(let choice):
        body(matches[choice.match].subject)
        for arm in choice.arms { arm.body.forEachNode(body, matches: matches) }
        choice.otherwise.forEachNode(body, matches: matches)
      }
    }
  }
}
