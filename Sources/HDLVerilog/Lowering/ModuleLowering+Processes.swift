import BigInt
import HDLIR

/// What drives wires, outputs and registers.
extension ModuleLowering {
  func lower(target: Int) -> [Item] {
    let declaration = definition.declarations[target]
    let signal = signal(of: target)
    if declaration.lanes != .none {
      let items = inLanes(declaration.lanes) { drive(target, signal) }
      return [.lanes(declaration.lanes, items)]
    }
    return drive(target, signal)
  }

  /// The items that drive a declaration, for the current lane if it is a bus.
  func drive(_ target: Int, _ signal: SignalID) -> [Item] {
    let declaration = definition.declarations[target]
    let place = targetBits(target, signal, high: declaration.type.width - 1, low: 0)
    if case .register(let register) = declaration.kind {
      isProcedural.insert(signal)
      return [process(of: target, signal, register, place)]
    }
    if let (value, location) = steps[target].plainAssignment {
      let node = Int(value.index)
      if nodeSignal[node] == signal, let items = laneOperationItems(node, into: signal) { return items }
      return [.assign(place, assigned(Int(value.index), to: signal, declaration.type.width), location)]
    }
    if let constant = constantValue(of: target) {
      return [.assign(place, literal(constant, type: declaration.type), declaration.location)]
    }
    if let parts = disjointParts(target) {
      return parts.map { part in
        .assign(
          targetBits(target, signal, high: part.high, low: part.low),
          rootExpression(part.value, part.high - part.low + 1), part.location)
      }
    }
    isProcedural.insert(signal)
    var body = statements(target, signal, isBlocking: true)
    if !steps[target].coversTarget {
      body.insert(
        .assign(place, literal(0, type: declaration.type), isBlocking: true, .unknown), at: 0)
    }
    return [.always(.combinational, body)]
  }

  private func assigned(_ value: Int, to signal: SignalID, _ width: Int) -> Expression {
    nodeSignal[value] == signal ? rootOperation(value, width) : rootExpression(value, width)
  }

  private func targetBits(_ target: Int, _ signal: SignalID, high: Int, low: Int) -> Expression {
    let type = definition.declarations[target].type
    if let lanes, !usesLoops, definition.declarations[target].lanes != .none {
      return Self.bits(of: signal, lane: lanes.lane, width: type.width, high: high, low: low)
    }
    if low == 0 && high == type.width - 1 { return .signal(signal) }
    return .select(signal, high: Int32(high), low: Int32(low))
  }

  /// The value of a target that is assigned only constants, unconditionally. A process for it would have nothing to
  /// wait for, and simulators would never run it.
  private func constantValue(of target: Int) -> BigInt? {
    let type = definition.declarations[target].type
    guard !steps[target].isEmpty else { return nil }
    var bits = BigInt(0)
    for step in steps[target] {
      switch step {
      case .assign(let value, _):
        guard let constant = nodes[Int(value.index)].constantValue else { return nil }
        bits = constant.bits(type.width)
      case .assignPart(let index, let stride, let value, _):
        guard let place = nodes[Int(index.index)].constantValue,
          let constant = nodes[Int(value.index)].constantValue
        else { return nil }
        if place * BigInt(stride) >= BigInt(type.width) { continue }
        let low = Int(place) * stride
        let width = min(self.width(Int(value.index)), type.width - low)
        let mask = ((BigInt(1) << width) - 1) << low
        bits = bits - (bits & mask) + (constant.bits(width) << low)
      default: return nil
      }
    }
    return type.isSigned ? bits.wrapped(to: type) : bits
  }

  private struct Part {
    var high: Int
    var low: Int
    var value: Int
    var location: Location
  }

  /// Unconditional assignments of constant parts that do not overlap and cover the target, or nil.
  private func disjointParts(_ target: Int) -> [Part]? {
    var parts: [Part] = []
    let width = definition.declarations[target].type.width
    for step in steps[target] {
      guard case .assignPart(let index, let stride, let value, let location) = step,
        let constant = definition[index].constantValue, constant * BigInt(stride) < BigInt(width)
      else { return nil }
      let low = Int(constant) * stride
      let high = min(width, low + self.width(Int(value.index))) - 1
      parts.append(Part(high: high, low: low, value: Int(value.index), location: location))
    }
    var next = 0
    for part in parts.sorted(by: { $0.low < $1.low }) {
      guard part.low == next else { return nil }
      next = part.high + 1
    }
    return next == width ? parts : nil
  }

  // MARK: Clocked processes

  private func process(of target: Int, _ signal: SignalID, _ register: Register, _ place: Expression) -> Item {
    let declaration = definition.declarations[target]
    let index = declaration.domain ?? 0
    let domain = definition.domains[index]
    var body = statements(target, signal, isBlocking: false)
    if !body.isEmpty, let enable = enableCondition(index) {
      body = [.conditional([branch(enable, body)], otherwise: nil)]
    }
    guard let value = register.resetValue, domain.resetKind != .none, let reset = resetCondition(index) else {
      // What nothing changes keeps its start value.
      let start = unassignedBits(target).map { high, low in
        let isWhole = low == 0 && high == declaration.type.width - 1
        let zero = literal(0, type: isWhole ? declaration.type : .unsigned(high - low + 1))
        return Statement.assign(
          targetBits(target, signal, high: high, low: low), zero, isBlocking: false, .unknown)
      }
      return .always(clockEdge(index), start + body)
    }
    let assignment = Statement.assign(place, literal(value, type: declaration.type), isBlocking: false, .unknown)
    var edges = clockEdge(index)
    if domain.resetKind == .asynchronous, case .edges(let clock) = edges, let signal = domainSignals[index].reset {
      edges = .edges(clock + [(domain.polarity == .activeHigh, module.signals[Int(signal.index)].name)])
    }
    return .always(edges, [elseIf(branch(reset, [assignment]), body)])
  }

  /// The bits that no statement assigns, from the top down.
  private func unassignedBits(_ target: Int) -> [(high: Int, low: Int)] {
    let width = definition.declarations[target].type.width
    var rest = [(high: width - 1, low: 0)]
    steps[target].forEachAssignment { part in
      guard let (index, stride, value) = part, let element = nodes[Int(index.index)].constantValue else {
        rest = []
        return
      }
      let (first, overflows) = Int(clamping: element).multipliedReportingOverflow(by: stride)
      let low = overflows ? width : first
      let high = min(width, low) + self.width(Int(value.index)) - 1
      rest = rest.flatMap { [(high: $0.high, low: max($0.low, high + 1)), (high: min($0.high, low - 1), low: $0.low)] }
        .filter { $0.high >= $0.low }
    }
    return rest
  }

  /// `if (first) ... else` whatever follows, as a flat chain when that is one conditional.
  func elseIf(_ first: Statement.Branch, _ rest: [Statement]) -> Statement {
    if rest.count == 1, case .conditional(let branches, let otherwise) = rest[0] {
      return .conditional([first] + branches, otherwise: otherwise)
    }
    return .conditional([first], otherwise: rest.isEmpty ? nil : rest)
  }

  func branch(_ condition: Expression, _ body: [Statement]) -> Statement.Branch {
    Statement.Branch(condition: condition, body: body, location: .unknown)
  }

  func clockEdge(_ domain: Int) -> Sensitivity {
    let clock = domainSignals[domain].clock
    usage.readWhole(clock, unit: currentUnit, isInChecks: isInChecks)
    return .edges([(definition.domains[domain].edge == .rising, module.signals[Int(clock.index)].name)])
  }

  func resetCondition(_ domain: Int) -> Expression? {
    guard let reset = domainSignals[domain].reset else { return nil }
    usage.readWhole(reset, unit: currentUnit, isInChecks: isInChecks)
    return definition.domains[domain].polarity == .activeHigh ? .signal(reset) : .unary(.logicalNot, .signal(reset))
  }

  func enableCondition(_ domain: Int) -> Expression? {
    guard let enable = domainSignals[domain].enable else { return nil }
    usage.readWhole(enable, unit: currentUnit, isInChecks: isInChecks)
    return .signal(enable)
  }

  // MARK: Statements

  func statements(_ target: Int, _ signal: SignalID, isBlocking: Bool) -> [Statement] {
    let width = definition.declarations[target].type.width
    return statements(steps[target]) { step in
      switch step {
      case .assign(let value, let location):
        let place = self.targetBits(target, signal, high: width - 1, low: 0)
        let value = self.rootExpression(Int(value.index), width)
        return [.assign(place, value, isBlocking: isBlocking, location)]
      case .assignPart(let index, let stride, let value, let location):
        return self.partAssignment(
          target, signal, Int(index.index), stride, Int(value.index), isBlocking: isBlocking, location)
      default: return []
      }
    }
  }

  /// `target[index * stride +: width] = value`; what lies beyond the target is dropped.
  private func partAssignment(
    _ target: Int, _ signal: SignalID, _ index: Int, _ stride: Int, _ value: Int, isBlocking: Bool, _ location: Location
  ) -> [Statement] {
    let width = definition.declarations[target].type.width
    let count = self.width(value)
    func assignment(at position: Int) -> [Statement] {
      guard position < width else { return [] }
      let part = min(count, width - position)
      let place = targetBits(target, signal, high: position + part - 1, low: position)
      let value = part == count ? rootExpression(value, count) : bits(value, low: 0, part)
      return [.assign(place, value, isBlocking: isBlocking, location)]
    }
    if let constant = nodes[index].constantValue {
      let position = constant * BigInt(stride)
      return position < BigInt(width) ? assignment(at: Int(position)) : []
    }
    let highest = nodes[index].range.upper
    let lastWhole = width >= count ? (width - count) / stride : -1
    let lastTouched = (width - 1) / stride
    var branches: [Statement.Branch] = []
    // The element that lies across the end, then the whole ones.
    if lastTouched > lastWhole {
      for element in max(0, lastWhole + 1)...lastTouched where BigInt(element) <= highest {
        let isHere = Expression.binary(
          .equal, lower(index, self.width(index)), literal(BigInt(element), type: nodes[index].type))
        branches.append(branch(isHere, assignment(at: element * stride)))
      }
    }
    guard lastWhole >= 0 else { return branches.isEmpty ? [] : [.conditional(branches, otherwise: nil)] }
    var base = position(index, stride: stride, last: Int(min(highest, BigInt(lastWhole))), of: width)
    if let lanes, !usesLoops, definition.declarations[target].lanes != .none {
      base = .binary(.add, Self.product(lanes.lane, width), base)
    }
    let place: Expression = count == 1 ? .element(signal, base) : .indexed(signal, base: base, width: Int32(count))
    let whole = Statement.assign(place, rootExpression(value, count), isBlocking: isBlocking, location)
    if highest <= BigInt(lastWhole) { return [whole] }
    let isInside = Expression.binary(
      .lessOrEqual, lower(index, self.width(index)), literal(BigInt(lastWhole), type: nodes[index].type))
    return [.conditional(branches + [branch(isInside, [whole])], otherwise: nil)]
  }

  /// The steps as statements; `leaf` gives those of what is not control flow.
  func statements(_ steps: [Step], leaf: (Step) -> [Statement]) -> [Statement] {
    var result: [Statement] = []
    for step in steps {
      switch step {
      case .assign, .assignPart, .reached: result += leaf(step)
      case .conditional(let branches, let otherwise):
        if let statement = conditional(branches, otherwise, leaf: leaf) { result.append(statement) }
      case .choice(let choice): result.append(self.choice(choice, leaf: leaf))
      }
    }
    return result
  }

  private func conditional(
    _ branches: [StepBranch], _ otherwise: [Step], leaf: (Step) -> [Statement]
  ) -> Statement? {
    var lowered = branches.map { branch in
      Statement.Branch(
        condition: lower(Int(branch.condition.index), 1), body: statements(branch.body, leaf: leaf),
        location: branch.location)
    }
    let last = statements(otherwise, leaf: leaf)
    // if (a) nothing else if (b) x becomes if (!a && b) x.
    if let only = lowered.last, last.isEmpty, lowered.dropLast().allSatisfy({ $0.body.isEmpty }), lowered.count <= 4 {
      let others = lowered.dropLast().map { negated($0.condition) } + [only.condition]
      let condition = others.dropFirst().reduce(others[0]) { .binary(.logicalAnd, $0, $1) }
      return .conditional([.init(condition: condition, body: only.body, location: only.location)], otherwise: nil)
    }
    if lowered.count == 1 && lowered[0].body.isEmpty {
      lowered[0] = .init(condition: negated(lowered[0].condition), body: last, location: lowered[0].location)
      return .conditional(lowered, otherwise: nil)
    }
    return .conditional(lowered, otherwise: last.isEmpty ? nil : last)
  }

  func negated(_ condition: Expression) -> Expression {
    switch condition {
    case .unary(.logicalNot, let operand): operand
    case .binary(.equal, let left, let right): .binary(.notEqual, left, right)
    case .binary(.notEqual, let left, let right): .binary(.equal, left, right)
    default: .unary(.logicalNot, condition)
    }
  }

  private func choice(_ choice: StepChoice, leaf: (Step) -> [Statement]) -> Statement {
    let match = definition.matches[choice.match]
    let subject = Int(match.subject.index)
    let type = nodes[subject].type
    var arms: [Statement.Arm] = []
    for arm in choice.arms {
      let info = match.arms[arm.index]
      let values = info.values.filter { type.fullRange.contains($0) }
      if values.isEmpty { continue }
      let labels = values.map { literal($0, type: type) }
      let body = statements(arm.body, leaf: leaf)
      // Values that do nothing share one line.
      if body.isEmpty, let last = arms.last, last.body.isEmpty {
        arms[arms.count - 1].labels += labels
        arms[arms.count - 1].comment = nil
        continue
      }
      arms.append(Statement.Arm(labels: labels, comment: info.label, body: body))
    }
    let otherwise = Statement.Arm(
      labels: [], comment: choice.otherwiseLabel, body: statements(choice.otherwise, leaf: leaf))
    return .choice(lower(subject, type.width), arms, otherwise: otherwise, match.location)
  }
}
