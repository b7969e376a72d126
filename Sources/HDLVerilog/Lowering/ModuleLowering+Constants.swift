import BigInt
import HDLIR

/// Nodes that can have one value only. Tools complain about comparisons that come out the same whatever their operands
/// are, so these become constants before anything is written.
extension ModuleLowering {
  func foldConstants() {
    for node in nodes.indices {
      guard let value = onlyValue(node) else { continue }
      nodes[node] = Node(.constant, nodes[node].type, ValueRange(value: value), lanes: nodes[node].lanes)
    }
  }

  private func onlyValue(_ node: Int) -> BigInt? {
    let operation = nodes[node].operation
    switch operation {
    case .constant, .read, .memoryRead, .laneIndex, .laneSpread, .laneShift, .laneGather, .laneReduce: return nil
    case .subtract where nodes[node].a == nodes[node].b, .xor where nodes[node].a == nodes[node].b: return 0
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      if nodes[node].a == nodes[node].b {
        return operation == .equal || operation == .lessOrEqual || operation == .greaterOrEqual ? 1 : 0
      }
      return outcome(operation, nodes[Int(nodes[node].a)].range, nodes[Int(nodes[node].b)].range).map { $0 ? 1 : 0 }
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
