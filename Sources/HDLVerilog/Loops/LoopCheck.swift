import HDLIR

/// Whether a definition with lane registers can be written as loops.
struct LoopCheck {
  private let definition: Definition
  /// What the value of each declaration depends on: the assigned values and the conditions around them.
  private var drivers: [[NodeID]]
  /// The value of each lane wire that has one unconditional value.
  private var plainValues: [Int32: Int32] = [:]

  init(_ definition: Definition) {
    self.definition = definition
    drivers = [[NodeID]](repeating: [], count: definition.declarations.count)
    collect(definition[Definition.bodyBlock], under: [])
    for case .assign(let target, let value, _) in definition[Definition.bodyBlock]
    where drivers[Int(target.index)].count == 1 {
      plainValues[target.index] = value.index
    }
  }

  var isLegal: Bool { hasOneClock && definition.nodes.allSatisfy(isLegal) }

  private mutating func collect(_ block: [HDLIR.Statement], under conditions: [NodeID]) {
    for statement in block {
      switch statement {
      case .assign(let target, let value, _): drivers[Int(target.index)] += conditions + [value]
      case .assignPart(let target, let index, _, let value, _):
        drivers[Int(target.index)] += conditions + [index, value]
      case .conditional(let id):
        let conditional = definition.conditionals[Int(id)]
        var tested = conditions
        for branch in conditional.branches {
          tested.append(branch.condition)
          collect(definition[branch.body], under: tested)
        }
        if let otherwise = conditional.otherwise { collect(definition[otherwise], under: tested) }
      case .match(let id):
        let match = definition.matches[Int(id)]
        for arm in match.arms { collect(definition[arm.body], under: conditions + [match.subject]) }
        if let otherwise = match.otherwise { collect(definition[otherwise], under: conditions + [match.subject]) }
      case .memoryWrite, .check: break
      }
    }
  }

  private var hasOneClock: Bool {
    var clock: (String, ClockDomain.Edge)?
    for declaration in definition.declarations where declaration.lanes != .none && declaration.isRegister {
      guard let index = declaration.domain else { return false }
      let domain = definition.domains[index]
      if domain.resetKind == .asynchronous { return false }
      if let clock, clock != (domain.clock, domain.edge) { return false }
      clock = (domain.clock, domain.edge)
    }
    return true
  }

  private func isLegal(_ node: Node) -> Bool {
    switch node.operation {
    case .laneShift:
      // What moves between lanes must come from a register.
      register(of: node.a) != nil
    case .laneReduce, .laneGather:
      // The process that updates the registers computes what others see of them.
      dependsOnlyOnStates(node.a)
    default: true
    }
  }

  /// Whether the lane value changes only when lane registers do.
  private func dependsOnlyOnStates(_ node: Int32) -> Bool {
    var isVisited = Set<Int32>()
    var stack = [NodeID(Int(node))]
    while let id = stack.popLast() {
      guard isVisited.insert(id.index).inserted else { continue }
      let node = definition[id]
      if node.operation == .constant { continue }
      if node.lanes == .none { return false }
      // A memory's words change at the same edge as states, and have their contents from another initial block.
      if node.operation == .memoryRead && !definition.memories[Int(node.a)].isReadOnly { return false }
      if node.operation == .read {
        let declaration = definition.declarations[Int(node.a)]
        if declaration.isRegister { continue }
        guard declaration.kind == .wire else { return false }
        stack += drivers[Int(node.a)]
      }
      definition.forEachOperand(of: node) { stack.append($0) }
    }
    return true
  }

  /// The lane register that the node reads, straight or through wires.
  func register(of node: Int32) -> Int32? {
    var index = node
    // A wire that leads back to itself is refused elsewhere; here the search just ends.
    for _ in 0...definition.declarations.count {
      let node = definition.nodes[Int(index)]
      guard node.operation == .read else { return nil }
      if definition.declarations[Int(node.a)].isRegister { return node.a }
      guard let value = plainValues[node.a] else { return nil }
      index = value
    }
    return nil
  }
}
