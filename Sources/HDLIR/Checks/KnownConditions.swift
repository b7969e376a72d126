import BigInt

/// One-bit nodes whose value follows from the ranges of what they depend on: comparisons of disjoint ranges, and the
/// logic over them.
struct KnownConditions {
  private enum Truth: UInt8 { case open, no, yes }
  private let definition: Definition
  private var truths: [Truth]

  init(_ definition: Definition) {
    self.definition = definition
    truths = [Truth](repeating: .open, count: definition.nodes.count)
    if definition.conditionals.isEmpty { return }
    for index in definition.nodes.indices where definition.nodes[index].width == 1 {
      truths[index] = truth(of: definition.nodes[index])
    }
  }

  func value(of id: NodeID) -> Bool? {
    switch truths[Int(id.index)] {
    case .open: nil
    case .no: false
    case .yes: true
    }
  }

  /// `x is 0...99`, when the condition is a comparison.
  func reason(for id: NodeID) -> String? {
    let node = definition[id]
    guard Self.isComparison(node.operation) else { return nil }
    let expressions = ExpressionText(definition)
    let parts = [node.a, node.b].map { NodeID(Int($0)) }.filter { definition[$0].operation != .constant }
    return parts.map { "'\(expressions.text($0))' is \(definition[$0].range)" }.joined(separator: " and ")
  }

  private static func isComparison(_ operation: Operation) -> Bool {
    switch operation {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }

  private func truth(of node: Node) -> Truth {
    if let value = node.range.singleValue { return value == 0 ? .no : .yes }
    switch node.operation {
    case .equal: return equality(node, ifEqual: .yes)
    case .notEqual: return equality(node, ifEqual: .no)
    case .less: return order(node.a, node.b, orEqual: false)
    case .lessOrEqual: return order(node.a, node.b, orEqual: true)
    case .greater: return order(node.b, node.a, orEqual: false)
    case .greaterOrEqual: return order(node.b, node.a, orEqual: true)
    case .not: return definition.nodes[Int(node.a)].width == 1 ? opposite(truths[Int(node.a)]) : .open
    case .convert: return definition.nodes[Int(node.a)].width == 1 ? truths[Int(node.a)] : .open
    case .and: return combine(node, dominant: .no)
    case .or: return combine(node, dominant: .yes)
    case .reduceOr:
      let range = definition.nodes[Int(node.a)].range
      return range.contains(0) ? (range.singleValue == nil ? .open : .no) : .yes
    default: return .open
    }
  }

  private func opposite(_ truth: Truth) -> Truth {
    switch truth {
    case .open: .open
    case .no: .yes
    case .yes: .no
    }
  }

  /// Of `and` and `or`: one operand of the dominant value decides.
  private func combine(_ node: Node, dominant: Truth) -> Truth {
    let (left, right) = (truths[Int(node.a)], truths[Int(node.b)])
    if left == dominant || right == dominant { return dominant }
    return left == right ? left : .open
  }

  private func equality(_ node: Node, ifEqual: Truth) -> Truth {
    if node.a == node.b { return ifEqual }
    let (left, right) = (definition.nodes[Int(node.a)].range, definition.nodes[Int(node.b)].range)
    if isBelow(left, right, orEqual: false) || isBelow(right, left, orEqual: false) { return opposite(ifEqual) }
    if let value = left.singleValue, value == right.singleValue { return ifEqual }
    return .open
  }

  private func order(_ a: Int32, _ b: Int32, orEqual: Bool) -> Truth {
    if a == b { return orEqual ? .yes : .no }
    let (left, right) = (definition.nodes[Int(a)].range, definition.nodes[Int(b)].range)
    if isBelow(left, right, orEqual: orEqual) { return .yes }
    return isBelow(right, left, orEqual: !orEqual) ? .no : .open
  }

  /// Whether every value of `left` is below every value of `right`, or at most equal.
  private func isBelow(_ left: ValueRange, _ right: ValueRange, orEqual: Bool) -> Bool {
    if case .narrow(_, let high) = left, case .narrow(let low, _) = right { return orEqual ? high <= low : high < low }
    return orEqual ? left.upper <= right.lower : left.upper < right.lower
  }
}
