import BigInt
import HDLIR

/// `when` trees, matches and assignments.
extension ModuleElaborator {
  func addTree(_ statements: [StatementPlan], _ position: Int) {
    let resolved = statements.flatMap { resolve($0, clocks: 0) }
    let place = ((position % (body.count + 1)) + body.count + 1) % (body.count + 1)
    body.insert(contentsOf: resolved, at: place)
  }

  /// `clocks`: those of the conditions around the statement.
  private func resolve(_ statement: StatementPlan, clocks: UInt8) -> [ResolvedStatement] {
    switch statement {
    case .assign(let target, let port, let value): assign(target, port, value, clocks)
    case .assignPart(let target, let index, let stride, let width, let value):
      assignPart(target, index, stride: stride, width: width, value, clocks)
    case .write(let memory, let address, let data, let mask, let granularity):
      write(memory, address, data, mask, granularity, clocks)
    case .when(let branches, let otherwise): when(branches, otherwise, clocks)
    case .match(let subject, let arms, let otherwise): match(subject, arms, otherwise, clocks)
    }
  }

  // MARK: Conditions

  private func when(
    _ branches: [BranchPlan], _ otherwise: [StatementPlan]?, _ outer: UInt8
  ) -> [ResolvedStatement] {
    var conditions: [(node: NodeID, body: [StatementPlan])] = []
    var clocks = outer
    var tested = Set<NodeID>()
    // All conditions before all bodies: a net that one of them reads can no longer be assigned in any branch.
    for branch in branches {
      let condition = bit(scalar(resolve(branch.condition)), 0)
      guard isOpen(condition.node), tested.insert(condition.node).inserted else { continue }
      conditions.append((condition.node, branch.body))
      clocks |= condition.clocks
    }
    func inner(_ body: [StatementPlan]) -> [ResolvedStatement] { body.flatMap { resolve($0, clocks: clocks) } }
    if conditions.isEmpty { return otherwise.map(inner) ?? [] }
    return [
      .when(branches: conditions.map { (condition: $0.node, body: inner($0.body)) }, otherwise: otherwise.map(inner))
    ]
  }

  private func match(
    _ subject: OperandPlan, _ arms: [ArmPlan], _ otherwise: [StatementPlan]?, _ outer: UInt8
  ) -> [ResolvedStatement] {
    let value = scalar(resolve(subject))
    let range = builder[value.node].range
    let clocks = outer | value.clocks
    func inner(_ body: [StatementPlan]) -> [ResolvedStatement] { body.flatMap { resolve($0, clocks: clocks) } }
    if builder[value.node].operation == .constant { return otherwise.map(inner) ?? [] }
    var seen = Set<BigInt>()
    var resolved: [(values: [BigInt], body: [ResolvedStatement])] = []
    for arm in arms {
      let values = arm.values.map { fold($0.value, into: range) }.filter { seen.insert($0).inserted }
      if !values.isEmpty { resolved.append((values, inner(arm.body))) }
    }
    if resolved.isEmpty { return otherwise.map(inner) ?? [] }
    let isWhole = covers(value.node, Array(seen))
    return [.match(subject: value.node, arms: resolved, otherwise: isWhole ? nil : otherwise.map(inner))]
  }

  func covers(_ subject: NodeID, _ values: [BigInt]) -> Bool {
    let range = builder[subject].range
    return range.upper - range.lower + 1 == BigInt(Set(values).count)
  }

  /// Whether no check can see that a condition is always or never true.
  func isOpen(_ condition: NodeID) -> Bool {
    let node = builder[condition]
    if node.range.singleValue != nil { return false }
    let (a, b) = (NodeID(Int(node.a)), NodeID(Int(node.b)))
    switch node.operation {
    case .constant: return false
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      if a == b { return false }
      let (left, right) = (builder[a].range, builder[b].range)
      return left.intersection(right) != nil && left.lower != right.upper && left.upper != right.lower
        && (left.singleValue == nil || right.singleValue == nil)
    case .not, .convert: return builder[a].width > 1 || isOpen(a)
    case .and, .or: return isOpen(a) && isOpen(b)
    case .reduceOr: return builder[a].range.contains(0) && builder[a].range.singleValue == nil
    default: return true
    }
  }

  // MARK: Assignments

  private func assign(
    _ target: Int, _ port: Int, _ operand: OperandPlan, _ clocks: UInt8
  ) -> [ResolvedStatement] {
    if let register = registers[target] {
      let value = scalar(resolve(operand))
      guard allows(register.plan, value.clocks | clocks) else { return [] }
      return [.assign(register.declaration, fitted(value, to: register.declaration))]
    }
    if nets[target] != nil {
      let value = scalar(resolve(operand))
      // Resolving may have read the net itself.
      guard let net = nets[target], !net.isSealed else { return [] }
      nets[target]!.clocks |= value.clocks | clocks
      return [.assign(net.declaration, fitted(value, to: net.declaration))]
    }
    if let late = lateInstances[target], !late.inputs.isEmpty {
      let position = port % late.inputs.count
      let value = resolve(operand)
      guard let node = connection(value, to: position, of: late.child, late.domains, late.inputs[position], clocks)
      else { return [] }
      return [.assign(late.inputs[position], node)]
    }
    return []
  }

  private func assignPart(
    _ target: Int, _ index: OperandPlan, stride: Int, width: Int, _ operand: OperandPlan, _ clocks: UInt8
  ) -> [ResolvedStatement] {
    guard let declaration = registers[target]?.declaration ?? nets[target]?.declaration else { return [] }
    let type = builder[declaration].type
    let stride = 1 + abs(stride % min(64, type.width))
    let part = min(stride == 1 ? 1 + abs(width % type.width) : stride, type.width)
    guard part < type.width, builder[declaration].range == type.fullRange else {
      return assign(target, 0, operand, clocks)
    }
    let value = scalar(resolve(operand))
    let place = scalar(resolve(index))
    let mask = value.clocks | place.clocks | clocks
    if let register = registers[target] {
      guard allows(register.plan, mask) else { return [] }
    } else {
      guard nets[target]?.isSealed == false else { return [] }
      nets[target]!.clocks |= mask
    }
    let position = self.index(place, count: (type.width - part) / stride + 1)
    let low = builder[position].constantValue.map { Int($0) * stride }
    return [
      .assignPart(
        declaration, index: position, stride: stride, value: builder.convert(value.node, to: .unsigned(part)),
        bits: low.map { $0..<$0 + part })
    ]
  }

  /// Whether values of these clocks may reach a register.
  private func allows(_ register: RegisterPlan, _ clocks: UInt8) -> Bool {
    register.isSynchronizer || clocks & ~clockBit(register.domain) == 0
  }
}
