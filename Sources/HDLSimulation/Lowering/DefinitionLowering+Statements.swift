import BigInt
import HDLIR

/// The statement tree becomes one mux an assignment: each is guarded by the condition under which it is reached, in
/// the order of the text, so that the last one wins. The work is linear in the statements, however deep they nest.
extension DefinitionLowering {
  /// `path` is the condition under which the block is reached, -1 for always.
  mutating func lower(block: BlockID, path: Int32) {
    for statement in definition[block] {
      switch statement {
      case .assign(let target, let value, _): assign(Int(target.index), value.index, path: path)
      case .assignPart(let target, let index, let stride, let value, _):
        assignPart(Int(target.index), index: index.index, stride: stride, value: value.index, path: path)
      case .memoryWrite(let memory, let port, _): reachWrite(Int(memory), Int(port), path: path)
      case .conditional(let index): lower(definition.conditionals[Int(index)], path: path)
      case .match(let index): lower(definition.matches[Int(index)], path: path)
      case .check(let index): lowerCheck(Int(index), path: path)
      }
    }
  }

  private mutating func assign(_ target: Int, _ value: Int32, path: Int32) {
    let fitted = fit(value, to: definition.declarations[target].type)
    // A wire that nothing has assigned so far takes its first value on the other paths too: a later assignment
    // replaces it there, or the wire would not be assigned on every path.
    if path < 0 || current[target] < 0 {
      current[target] = fitted
    } else {
      current[target] = mux(path, fitted, current[target])
    }
  }

  private mutating func assignPart(_ target: Int, index: Int32, stride: Int32, value: Int32, path: Int32) {
    let type = definition.declarations[target].type
    let old = current[target] >= 0 ? current[target] : constant(0, type: type)
    current[target] = append(
      Cell(
        .insert, width: Int32(type.width), isSigned: type.isSigned, lanes: lanes(old, index, value, path), a: old,
        b: index, c: value, d: path,
        immediate: stride))
  }

  private mutating func reachWrite(_ memory: Int, _ port: Int, path: Int32) {
    let before = writeReached[memory][port]
    if path < 0 || before == -2 {
      writeReached[memory][port] = -2
    } else {
      writeReached[memory][port] = before == -1 ? path : or(before, path)
    }
  }

  private mutating func lower(_ conditional: Conditional, path: Int32) {
    var rest = path
    for (number, branch) in conditional.branches.enumerated() {
      let reached = and(rest, branch.condition.index)
      result.branches.append(
        LoweredDefinition.Branch(
          reached: reached, label: number == 0 ? "when" : "elsewhen", location: branch.location))
      lower(block: branch.body, path: reached)
      rest = andNot(rest, branch.condition.index)
    }
    if let otherwise = conditional.otherwise {
      let location = conditional.branches.last?.location ?? .unknown
      result.branches.append(LoweredDefinition.Branch(reached: rest, label: "otherwise", location: location))
      lower(block: otherwise, path: rest)
    }
  }

  private mutating func lower(_ match: Match, path: Int32) {
    let subject = match.subject.index
    let node = definition[match.subject]
    let values = Set(match.arms.flatMap(\.values))
    let isComplete =
      match.otherwise == nil && !match.arms.isEmpty
      && BigInt(values.count { node.range.contains($0) }) == node.range.upper - node.range.lower + 1
    var rest = path
    for (number, arm) in match.arms.enumerated() {
      let isLast = isComplete && number == match.arms.count - 1
      var hit = Int32(-1)
      if !isLast {
        for value in arm.values where node.type.fullRange.contains(value) {
          let constant = constant(value, type: node.type)
          let equal = append(
            Cell(.equal, width: 1, lanes: lanes(subject), a: subject, b: constant))
          hit = hit < 0 ? equal : or(hit, equal)
        }
        if hit < 0 { hit = bit(false) }
      }
      // The arms exclude each other, so that only the default asks for the others.
      let reached = isLast ? rest : and(path, hit)
      let label = arm.label ?? arm.values.map { "\($0)" }.joined(separator: ", ")
      result.branches.append(
        LoweredDefinition.Branch(reached: reached, label: "case \(label)", location: match.location))
      lower(block: arm.body, path: reached)
      if !isLast { rest = andNot(rest, hit) }
    }
    if let otherwise = match.otherwise {
      result.branches.append(
        LoweredDefinition.Branch(reached: rest, label: "default", location: match.location))
      lower(block: otherwise, path: rest)
    }
    let states = match.arms.flatMap { arm in
      arm.values.map { (value: $0, label: arm.label ?? "\($0)") }
    }
    result.states.append(LoweredDefinition.States(subject: subject, values: states, location: match.location))
  }

  private mutating func lowerCheck(_ index: Int, path: Int32) {
    let check = definition.checks[index]
    var reached = path
    if let reset = resetActive(of: check.domain) { reached = andNot(reached, reset) }
    reached = and(reached, enable(of: check.domain))
    let hit = check.kind == .cover ? and(reached, check.condition.index) : andNot(reached, check.condition.index)
    result.checks.append(LoweredDefinition.Check(index: index, hit: hit, domain: check.domain))
  }
}
