import HDLIR

/// Which nodes are needed, and how often.
extension ModuleLowering {
  func markUses() {
    markRoots()
    for node in stride(from: nodes.count - 1, through: 0, by: -1) where useCount[node] > 0 {
      forEachOperand(of: node) { use($0) }
      if nodes[node].operation == .read {
        let declaration = Int(nodes[node].a)
        isRead[declaration] = true
        if !usesLoops || nodes[node].lanes == .none { nodeSignal[node] = signal(of: declaration) }
      }
    }
  }

  private func use(_ node: Int) { if useCount[node] < 2 { useCount[node] += 1 } }

  private func markRoots() {
    var isCounted = [Bool](repeating: false, count: nodes.count)
    // A condition is projected on many targets but written once by the author.
    func useCondition(_ node: NodeID) {
      let index = Int(node.index)
      if !isCounted[index] || definition.nodeNames[node] != nil { use(index) }
      isCounted[index] = true
    }
    for steps in steps { markRoots(steps, useCondition) }
    for memory in definition.memories {
      for port in memory.readPorts {
        use(Int(port.address.index))
        if let enable = port.enable { useCondition(enable) }
      }
      for port in memory.writePorts {
        use(Int(port.address.index))
        use(Int(port.data.index))
        if let mask = port.mask { use(Int(mask.index)) }
      }
    }
    for check in definition.checks { useCondition(check.condition) }
  }

  private func markRoots(_ steps: [Step], _ useCondition: (NodeID) -> Void) {
    for step in steps {
      switch step {
      case .assign(let value, _): use(Int(value.index))
      case .assignPart(let index, _, let value, _):
        use(Int(index.index))
        use(Int(value.index))
      case .reached: break
      case .conditional(let branches, let otherwise):
        for branch in branches {
          useCondition(branch.condition)
          markRoots(branch.body, useCondition)
        }
        markRoots(otherwise, useCondition)
      case .choice(let choice):
        useCondition(definition.matches[choice.match].subject)
        for arm in choice.arms { markRoots(arm.body, useCondition) }
        markRoots(choice.otherwise, useCondition)
      }
    }
  }

  @inline(__always)
  func forEachOperand(of index: Int, _ body: (Int) -> Void) { forEachOperand(of: nodes[index], body) }

  @inline(__always)
  func forEachOperand(of node: Node, _ body: (Int) -> Void) {
    definition.forEachOperand(of: node) { body(Int($0.index)) }
  }
}
