import HDLIR

/// What exists for the sake of checks alone, such as the value of a signal in the cycle before.
extension ModuleLowering {
  /// Marks the registers and wires that some check depends on, and no output, instance or memory.
  func findWhatServesChecks() {
    if definition.checks.isEmpty { return }
    var isLive = [Bool](repeating: false, count: definition.declarations.count)
    var isVisited = [Bool](repeating: false, count: nodes.count)
    for (index, declaration) in definition.declarations.enumerated() {
      switch declaration.kind {
      case .output, .instanceInput, .arrayInput: isLive[index] = true
      default: break
      }
    }
    var roots = isLive.indices.filter { isLive[$0] }.flatMap { operands(of: steps[$0]) }
    for memory in definition.memories {
      for port in memory.readPorts { roots += [port.address] + (port.enable.map { [$0] } ?? []) }
      for port in memory.writePorts { roots += [port.address, port.data] + (port.mask.map { [$0] } ?? []) }
    }
    let ports = projector.index.checkBase
    for target in definition.declarations.count..<ports { roots += operands(of: steps[target]) }
    follow(roots, &isVisited, &isLive)

    let isLiveWithoutChecks = isLive
    roots = definition.checks.map(\.condition)
    for target in ports..<steps.count { roots += operands(of: steps[target]) }
    follow(roots, &isVisited, &isLive)
    for (index, declaration) in definition.declarations.enumerated() {
      switch declaration.kind {
      case .register, .wire: servesChecks[index] = isLive[index] && !isLiveWithoutChecks[index]
      default: break
      }
    }
  }

  /// Marks every declaration that the nodes depend on, through what drives it.
  private func follow(_ roots: [NodeID], _ isVisited: inout [Bool], _ isLive: inout [Bool]) {
    var stack = roots.map { Int($0.index) }
    while let node = stack.popLast() {
      if isVisited[node] { continue }
      isVisited[node] = true
      if nodes[node].operation == .read {
        let declaration = Int(nodes[node].a)
        if !isLive[declaration] {
          isLive[declaration] = true
          stack += operands(of: steps[declaration]).map { Int($0.index) }
        }
      }
      forEachOperand(of: node) { stack.append($0) }
    }
  }

  /// The values and conditions of what drives a target.
  private func operands(of steps: [Step]) -> [NodeID] {
    steps.flatMap { step -> [NodeID] in
      switch step {
      case .assign(let value, _): [value]
      case .assignPart(let index, _, let value, _): [index, value]
      case .reached: []
      case .conditional(let branches, let otherwise):
        branches.flatMap { [$0.condition] + operands(of: $0.body) } + operands(of: otherwise)
      case .choice(let choice):
        [definition.matches[choice.match].subject] + choice.arms.flatMap { operands(of: $0.body) }
          + operands(of: choice.otherwise)
      }
    }
  }

  /// The declarations that the author reads somewhere, whether or not the text still does after constants were folded.
  func readsOfTheAuthor() -> [Bool] {
    var isRead = [Bool](repeating: false, count: definition.declarations.count)
    func mark(_ id: Int) {
      let node = definition.nodes[id]
      if node.operation == .read { isRead[Int(node.a)] = true }
    }
    for index in definition.nodes.indices { forEachOperand(of: definition.nodes[index], mark) }
    for statement in definition.blocks.joined() {
      switch statement {
      case .assign(_, let value, _): mark(Int(value.index))
      case .assignPart(_, let index, _, let value, _):
        mark(Int(index.index))
        mark(Int(value.index))
      case .memoryWrite, .conditional, .match, .check: break
      }
    }
    for conditional in definition.conditionals {
      for branch in conditional.branches { mark(Int(branch.condition.index)) }
    }
    for match in definition.matches { mark(Int(match.subject.index)) }
    for memory in definition.memories {
      for port in memory.readPorts {
        mark(Int(port.address.index))
        if let enable = port.enable { mark(Int(enable.index)) }
      }
      for port in memory.writePorts {
        mark(Int(port.address.index))
        mark(Int(port.data.index))
        if let mask = port.mask { mark(Int(mask.index)) }
      }
    }
    return isRead
  }
}
