import BigInt
import HDLIR

/// Projects the statement tree of a definition on its targets.
struct Projector {
  let definition: Definition
  let index: StatementIndex
  /// For each conditional, whether at most one of its conditions can hold: all compare one value with other constants.
  private let isExclusive: [Bool]

  init(_ definition: Definition) {
    self.definition = definition
    index = StatementIndex(definition)
    isExclusive = definition.conditionals.map { Self.isExclusive($0, definition) }
  }

  /// What is done to target number `target`, without assignments that a later unconditional one makes void.
  func steps(of target: Int) -> [Step] {
    var occurrences = index.occurrences(of: target)
    if target < definition.declarations.count {
      // What stands before the last unconditional assignment has no effect.
      let last = occurrences.lastIndex { occurrence in
        guard occurrence.block == Definition.bodyBlock.index else { return false }
        if case .assign = definition.blocks[0][Int(occurrence.statement)] { return true }
        return false
      }
      if let last { occurrences = occurrences[last...] }
    }
    return steps(occurrences, in: Definition.bodyBlock.index)
  }

  private func steps(_ occurrences: ArraySlice<StatementIndex.Occurrence>, in block: Int32) -> [Step] {
    var steps: [Step] = []
    var position = occurrences.startIndex
    while position < occurrences.endIndex {
      let occurrence = occurrences[position]
      if occurrence.block == block {
        steps.append(leaf(occurrence))
        position += 1
        continue
      }
      let statement = index.parentStatement[Int(index.child(of: block, containing: occurrence.block))]
      // The occurrences inside one conditional or match, by its branches.
      var bodies: [Int32: ArraySlice<StatementIndex.Occurrence>] = [:]
      while position < occurrences.endIndex, occurrences[position].block != block {
        let child = index.child(of: block, containing: occurrences[position].block)
        guard index.parentStatement[Int(child)] == statement else { break }
        let first = position
        repeat {
          position += 1
        } while position < occurrences.endIndex
          && isInside(occurrences[position].block, child, below: block)
        bodies[child] = occurrences[first..<position]
      }
      switch definition.blocks[Int(block)][Int(statement)] {
      case .conditional(let id): append(conditional: Int(id), bodies, to: &steps)
      case .match(let id): append(match: Int(id), bodies, to: &steps)
      default: preconditionFailure("only conditionals and matches have blocks")
      }
    }
    return steps
  }

  private func isInside(_ block: Int32, _ child: Int32, below outer: Int32) -> Bool {
    block != outer && index.child(of: outer, containing: block) == child
  }

  private func leaf(_ occurrence: StatementIndex.Occurrence) -> Step {
    switch definition.blocks[Int(occurrence.block)][Int(occurrence.statement)] {
    case .assign(_, let value, let location): .assign(value: value, location: definition[location])
    case .assignPart(_, let part, let stride, let value, let location):
      .assignPart(index: part, stride: Int(stride), value: value, location: definition[location])
    case .memoryWrite(_, _, let location): .reached(location: definition[location])
    case .check(let check): .reached(location: definition.checks[Int(check)].location)
    case .conditional, .match: preconditionFailure("an occurrence is a leaf of the statement tree")
    }
  }

  // MARK: Conditionals

  private func append(
    conditional id: Int, _ bodies: [Int32: ArraySlice<StatementIndex.Occurrence>], to steps: inout [Step]
  ) {
    let conditional = definition.conditionals[id]
    func body(_ block: BlockID) -> [Step] { bodies[block.index].map { self.steps($0, in: block.index) } ?? [] }
    var otherwise = conditional.otherwise.map(body) ?? []
    let skipsEmpty = otherwise.isEmpty && isExclusive[id]
    var branches: [StepBranch] = []
    for branch in conditional.branches {
      let constant = definition[branch.condition].constantValue
      if constant == 0 { continue }
      if constant == 1 {
        otherwise = body(branch.body)
        break
      }
      if skipsEmpty && bodies[branch.body.index] == nil { continue }
      branches.append(
        StepBranch(condition: branch.condition, body: body(branch.body), location: branch.location))
    }
    if otherwise.isEmpty { while let last = branches.last, last.body.isEmpty { branches.removeLast() } }
    if branches.isEmpty {
      steps += otherwise
    } else {
      steps.append(.conditional(branches, otherwise: otherwise))
    }
  }

  private static func isExclusive(_ conditional: Conditional, _ definition: Definition) -> Bool {
    var subject: Int32?
    var values: Set<BigInt> = []
    for branch in conditional.branches {
      let condition = definition[branch.condition]
      guard condition.operation == .equal, subject == nil || subject == condition.a,
        let value = definition.nodes[Int(condition.b)].constantValue, values.insert(value).inserted
      else { return false }
      subject = condition.a
    }
    return true
  }

  // MARK: Matches

  private func append(
    match id: Int, _ bodies: [Int32: ArraySlice<StatementIndex.Occurrence>], to steps: inout [Step]
  ) {
    let match = definition.matches[id]
    func body(_ block: BlockID) -> [Step] { bodies[block.index].map { self.steps($0, in: block.index) } ?? [] }
    if let constant = definition[match.subject].constantValue {
      let arm = match.arms.first { $0.values.contains(constant) }
      if let block = arm?.body ?? match.otherwise { steps += body(block) }
      return
    }
    var arms = match.arms.indices.filter { bodies[match.arms[$0].body.index] != nil }
    var otherwise: [Step] = []
    var label: String?
    var isComplete = true
    if let block = match.otherwise {
      otherwise = body(block)
    } else if covers(match), let last = match.arms.last {
      otherwise = body(last.body)
      label = last.label
      if arms.last == match.arms.count - 1 { arms.removeLast() }
    } else {
      isComplete = false
    }
    if !otherwise.isEmpty {
      let isStandIn = match.otherwise == nil
      arms = Array(match.arms.indices.dropLast(isStandIn ? 1 : 0))
    } else if arms.isEmpty {
      return
    }
    steps.append(
      .choice(
        StepChoice(
          match: id, arms: arms.map { StepChoice.Arm(index: $0, body: body(match.arms[$0].body)) },
          otherwise: otherwise, otherwiseLabel: label, isComplete: isComplete)))
  }

  /// Whether the arms list every value of the subject's range.
  private func covers(_ match: Match) -> Bool {
    let range = definition[match.subject].range
    let listed = match.arms.reduce(0) { $0 + $1.values.count }
    guard range.upper - range.lower < BigInt(listed) else { return false }
    let values = Set(match.arms.flatMap(\.values).filter { range.contains($0) })
    return BigInt(values.count) == range.upper - range.lower + 1
  }
}
