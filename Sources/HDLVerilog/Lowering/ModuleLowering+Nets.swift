import HDLIR

/// Which nodes get a net, what it is called, and what it is assigned.
extension ModuleLowering {
  /// Expressions with more terms than this are cut into named parts.
  static let largestExpression: Int32 = 12

  func chooseNets() {
    shareAssignedTargets()
    var terms = [Int32](repeating: 1, count: nodes.count)
    for node in nodes.indices where useCount[node] > 0 {
      if nodeSignal[node] != .none { continue }
      // In loops, names of single uses would only be copies for the simulator to make.
      let isInLoop = usesLoops && nodes[node].lanes != .none
      let isNamed = !isInLoop && !definition.nodeNames.isEmpty && definition.nodeNames[NodeID(node)] != nil
      if isAtom(node) && !isNamed { continue }
      var sum: Int32 = 1
      forEachOperand(of: node) { sum &+= wantsNet[$0] ? 1 : terms[$0] }
      terms[node] = sum
      wantsNet[node] =
        isNamed || needsNet(node) || sum > Self.largestExpression || (useCount[node] > 1 && !isInvertedFlag(node))
    }
  }

  /// A value that is assigned to an output or a wire as it is, and used elsewhere too, is read back from there.
  private func shareAssignedTargets() {
    for (target, declaration) in definition.declarations.enumerated() where declaration.isDriven {
      guard !declaration.isRegister, !usesLoops || declaration.lanes == .none,
        let (value, _) = steps[target].plainAssignment
      else { continue }
      let node = Int(value.index)
      let authorsName = definition.nodeNames[value]
      guard nodes[node].operation != .constant, nodeSignal[node] == .none, nodes[node].type == declaration.type,
        nodes[node].lanes == declaration.lanes, nodes[node].operation != .laneGather,
        authorsName == nil || authorsName == declaration.name,
        useCount[node] > 1 || authorsName != nil || needsNet(node)
      else { continue }
      nodeSignal[node] = signal(of: target)
    }
  }

  private func isSelection(_ node: Int) -> Bool {
    switch nodes[node].operation {
    case .slice, .laneSpread: true
    case .convert: nodes[node].width <= nodes[Int(nodes[node].a)].width
    default: false
    }
  }

  /// `!flag` is as short as a name for it.
  private func isInvertedFlag(_ node: Int) -> Bool {
    nodes[node].operation == .not && nodes[node].width == 1 && nodes[Int(nodes[node].a)].operation == .read
  }

  private func needsNet(_ node: Int) -> Bool {
    switch nodes[node].operation {
    case .memoryRead: true
    case .laneReduce: true
    case .laneShift, .laneIndex: !usesLoops
    case .laneGather: usesLoops
    default: false
    }
  }

  /// Whether the node is written as a name, a constant, or a selection of one.
  func isAtom(_ node: Int) -> Bool {
    if nodeSignal[node] != .none || wantsNet[node] || nodes[node].operation == .constant { return true }
    if nodes[node].operation == .read {
      // Only lane values of modules with loops are read without having a signal.
      let declaration = Int(nodes[node].a)
      guard let (value, _) = steps[declaration].plainAssignment, !definition.declarations[declaration].isRegister
      else { return true }
      return isAtom(Int(value.index))
    }
    return isSelection(node) && isAtom(Int(nodes[node].a))
  }

  // MARK: Names

  func addNet(_ name: String, width: Int, isSigned: Bool) -> SignalID {
    let signal = addSignal(name, width: width, isSigned: isSigned)
    netSignals.insert(signal.index)
    return signal
  }

  /// The signal that holds the node's value; the node gets a net if it has none.
  func materialize(_ node: Int) -> SignalID {
    if nodeSignal[node] != .none { return nodeSignal[node] }
    let info = nodes[node]
    if usesLoops && info.lanes != .none { return variable(node) }
    if info.operation == .laneGather && !usesLoops {
      nodeSignal[node] = materialize(Int(info.a))
      return nodeSignal[node]
    }
    let name = definition.nodeNames.isEmpty ? nil : definition.nodeNames[NodeID(node)]
    let count = info.lanes == .none ? 1 : definition[info.lanes].count
    nodeSignal[node] = addNet(
      names.unique(name ?? "\(currentName)_\(Self.suffix(info, of: nodes))"), width: Int(info.width) * count,
      isSigned: info.isSigned && info.lanes == .none)
    hasNet[node] = true
    return nodeSignal[node]
  }

  static func suffix(_ node: Node, of nodes: [Node]) -> StaticString {
    switch node.operation {
    case .constant: "const"
    case .read: "read"
    case .convert:
      node.width > nodes[Int(node.a)].width ? "ext" : node.width < nodes[Int(node.a)].width ? "low" : "cast"
    case .not: "not"
    case .negate: "neg"
    case .reduceAnd: "all"
    case .reduceOr: "any"
    case .reduceXor: "parity"
    case .slice: "bits"
    case .shiftLeft, .shiftLeftDynamic: "shl"
    case .shiftRight, .shiftRightDynamic: "shr"
    case .replicate: "rep"
    case .add: "add"
    case .subtract: "sub"
    case .multiply: "mul"
    case .and: "and"
    case .or: "or"
    case .xor: "xor"
    case .equal: "eq"
    case .notEqual: "ne"
    case .less: "lt"
    case .lessOrEqual: "le"
    case .greater: "gt"
    case .greaterOrEqual: "ge"
    case .partSelect: "sel"
    case .mux: "mux"
    case .concatenate: "cat"
    case .memoryRead: "word"
    case .laneIndex: "index"
    case .laneSpread: "spread"
    case .laneShift: "shift"
    case .laneGather: "gather"
    case .laneReduce: "sum"
    }
  }

  // MARK: Lowering

  /// Users stand after their operands in the table: going down, all users of a net are known when it is reached. Not so
  /// where arrays were inlined: what their elements compute stands behind the gathers and reductions that use it, and
  /// may need nets when it was passed already.
  func lowerNets() {
    var isLowered = [Bool](repeating: false, count: nodes.count)
    var isComplete = false
    while !isComplete {
      isComplete = true
      for node in stride(from: nodes.count - 1, through: 0, by: -1) where hasNet[node] && !isLowered[node] {
        isLowered[node] = true
        isComplete = !usesLoops
        let signal = nodeSignal[node]
        currentUnit = usage.firstUnit[Int(signal.index)]
        isInChecks = currentUnit >= checkUnitBase
        currentName = name(ofUnit: Int(currentUnit))
        if let item = netItem(node, signal) { add(item, before: node) }
      }
    }
  }

  /// Adds the declaration of a net that the node stands for, or that it needs.
  func add(_ item: Item, before node: Int) { netItems.append((currentUnit, Int32(node), item)) }

  private func netItem(_ node: Int, _ signal: SignalID) -> Item? {
    let info = nodes[node]
    if info.lanes != .none || info.operation == .laneReduce || info.operation == .laneGather {
      return laneNetItem(node, signal)
    }
    if let value = info.constantValue {
      return .declaration(DeclarationSyntax(kind: .constant, signal: signal, value: literal(value, type: info.type)))
    }
    var width = Int(info.width)
    let isNamed = !definition.nodeNames.isEmpty && definition.nodeNames[NodeID(node)] != nil
    let needed = usage.neededWidth(signal, of: width)
    // With loops not all users are known yet.
    if needed < width && !isNamed && !usesLoops && canNarrow(info.operation) {
      width = needed
      module.signals[Int(signal.index)].width = needed
      module.signals[Int(signal.index)].isSigned = false
    }
    let value = rootOperation(node, width)
    return .declaration(DeclarationSyntax(kind: .wire, signal: signal, value: value))
  }

  /// Whether the low bits of the result follow from the low bits of the operands.
  private func canNarrow(_ operation: Operation) -> Bool {
    switch operation {
    case .convert, .not, .negate, .slice, .shiftLeft, .add, .subtract, .multiply, .and, .or, .xor,
      .shiftLeftDynamic, .mux, .concatenate:
      true
    default: false
    }
  }

  func name(ofUnit unit: Int) -> String {
    switch units[unit] {
    case .target(let target): definition.declarations[target].name
    case .instance(let instance): definition.instances[instance].name
    case .array(let array): definition.arrays[array].name
    case .laneRegisters: "lanes"
    case .memory(let memory): definition.memories[memory].name
    case .check: "check"
    }
  }
}
