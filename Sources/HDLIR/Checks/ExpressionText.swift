import BigInt

/// Expressions in messages: `count == 3 & enable`. Named nodes stand for themselves, and what lies deeper than three
/// operations is `…`, so that a text stays short whatever the circuit.
struct ExpressionText {
  private let definition: Definition
  init(_ definition: Definition) { self.definition = definition }

  func text(_ id: NodeID) -> String { text(id, depth: 3, isOperand: false) }

  private func text(_ id: NodeID, depth: Int, isOperand: Bool) -> String {
    if let name = definition.nodeNames[id] { return name }
    let node = definition[id]
    func operand(_ index: Int32) -> String { text(NodeID(Int(index)), depth: depth - 1, isOperand: true) }
    if let value = node.constantValue { return "\(value)" }
    if node.operation == .read { return definition.declarations[Int(node.a)].name }
    if node.operation == .convert { return text(NodeID(Int(node.a)), depth: depth, isOperand: isOperand) }
    if depth == 0 { return "…" }
    switch node.operation {
    case .not: return node.width == 1 ? "!\(operand(node.a))" : "~\(operand(node.a))"
    case .negate: return "-\(operand(node.a))"
    case .reduceAnd, .reduceOr, .reduceXor: return "\(node.operation)(\(operand(node.a)))"
    case .slice:
      let top = node.b + node.width - 1
      return top == node.b ? "\(operand(node.a))[\(top)]" : "\(operand(node.a))[\(node.b)...\(top)]"
    case .partSelect: return "\(operand(node.a))[\(operand(node.b))]"
    case .mux: return "mux(\(operand(node.a)), \(operand(node.b)), \(operand(node.c)))"
    case .memoryRead: return "\(definition.memories[Int(node.a)].name)[\(operand(node.b))]"
    default: break
    }
    guard let sign = Self.symbol(of: node.operation) else { return "…" }
    let isShift = node.operation == .shiftLeft || node.operation == .shiftRight
    let whole = "\(operand(node.a)) \(sign) \(isShift ? "\(node.b)" : operand(node.b))"
    return isOperand ? "(\(whole))" : whole
  }

  private static func symbol(of operation: Operation) -> String? {
    switch operation {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .and: "&"
    case .or: "|"
    case .xor: "^"
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .shiftLeft, .shiftLeftDynamic: "<<"
    case .shiftRight, .shiftRightDynamic: ">>"
    default: nil
    }
  }
}
