import BigInt
import HDLIR

/// Nodes that can have one value only. Tools complain about comparisons that come out the same whatever their operands
/// are, so these become constants before anything is written.
extension ModuleLowering {
  func foldConstants() {
    let sources = soleAssignments
    // A wire may be read before it is assigned: until nothing changes, which is the second time nearly always.
    var changes = true
    while changes {
      changes = false
      for node in nodes.indices where nodes[node].operation != .constant {
        guard let value = onlyValue(node, sources) else { continue }
        nodes[node] = Node(.constant, nodes[node].type, ValueRange(value: value), lanes: nodes[node].lanes)
        changes = true
      }
    }
  }

  /// By declaration, the value of each wire that is assigned once, and unconditionally; -1 for all others.
  private var soleAssignments: [Int32] {
    var values = [Int32](repeating: -1, count: definition.declarations.count)
    for statement in definition.blocks[Int(Definition.bodyBlock.index)] {
      guard case .assign(let target, let value, _) = statement else { continue }
      let isWire = definition[target].kind == .wire || definition[target].kind == .output
      values[Int(target.index)] = isWire && values[Int(target.index)] == -1 ? value.index : -2
    }
    for (block, statements) in definition.blocks.enumerated() {
      for statement in statements {
        switch statement {
        case .assign(let target, _, _) where block != Int(Definition.bodyBlock.index):
          values[Int(target.index)] = -1
        case .assignPart(let target, _, _, _, _): values[Int(target.index)] = -1
        default: break
        }
      }
    }
    return values
  }

  /// The values that an operand of a comparison can have. Verilator takes wires with one value for that value.
  private func range(ofOperand node: Int, _ sources: [Int32]) -> ValueRange {
    guard nodes[node].operation == .read, sources[Int(nodes[node].a)] >= 0 else { return nodes[node].range }
    let source = nodes[Int(sources[Int(nodes[node].a)])]
    return source.operation == .constant ? source.range : nodes[node].range
  }

  private func onlyValue(_ node: Int, _ sources: [Int32]) -> BigInt? {
    let operation = nodes[node].operation
    switch operation {
    case .memoryRead: return word(ofTable: node)
    case .constant, .read, .laneIndex, .laneSpread, .laneShift, .laneGather, .laneReduce: return nil
    case .mux:
      let condition = nodes[Int(nodes[node].a)].constantValue
      let choice = condition.map { Int($0 == 1 ? nodes[node].b : nodes[node].c) }
      if let value = choice.flatMap({ nodes[$0].constantValue }) { return value.wrapped(to: nodes[node].type) }
    case .subtract where nodes[node].a == nodes[node].b, .xor where nodes[node].a == nodes[node].b: return 0
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      if nodes[node].a == nodes[node].b {
        return operation == .equal || operation == .lessOrEqual || operation == .greaterOrEqual ? 1 : 0
      }
      let left = range(ofOperand: Int(nodes[node].a), sources)
      let right = range(ofOperand: Int(nodes[node].b), sources)
      return outcome(operation, left, right).map { $0 ? 1 : 0 }
    default: break
    }
    if case .narrow(let low, let high) = nodes[node].range, low == high { return BigInt(low) }
    var areConstant = true
    forEachOperand(of: node) { if nodes[$0].operation != .constant { areConstant = false } }
    guard areConstant else { return nil }
    var values: [BigInt] = []
    var types: [SignalType] = []
    forEachOperand(of: node) {
      values.append(nodes[$0].range.lower)
      types.append(nodes[$0].type)
    }
    let immediate = operation == .partSelect ? Int(nodes[node].c) : Int(nodes[node].b)
    return operation.evaluate(values, types: types, immediate: immediate, result: nodes[node].type)
  }

  /// The word of a read-only memory at a constant address.
  private func word(ofTable node: Int) -> BigInt? {
    let memory = definition.memories[Int(nodes[node].a)]
    guard memory.isReadOnly, let address = nodes[Int(nodes[node].b)].constantValue else { return nil }
    let contents = memory.contents ?? []
    return address < BigInt(min(memory.depth, contents.count)) ? contents[Int(address)] : 0
  }

  /// The outcome of a comparison, when the ranges of the operands decide it.
  private func outcome(_ operation: Operation, _ left: ValueRange, _ right: ValueRange) -> Bool? {
    switch operation {
    case .equal, .notEqual:
      if left.isDisjoint(from: right) { return operation == .notEqual }
      if let a = left.singleValue, a == right.singleValue { return operation == .equal }
      return nil
    case .less: return isLess(left, right)
    case .greater: return isLess(right, left)
    case .lessOrEqual: return isLess(right, left).map { !$0 }
    default: return isLess(left, right).map { !$0 }
    }
  }

  private func isLess(_ left: ValueRange, _ right: ValueRange) -> Bool? {
    if case .narrow(let a, let b) = left, case .narrow(let c, let d) = right {
      return b < c ? true : a >= d ? false : nil
    }
    return left.upper < right.lower ? true : left.lower >= right.upper ? false : nil
  }
}
