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

  /// The value of an operand that has only one. Tools take wires with one value for that value; as an operand's own
  /// text the wire stays.
  private func value(ofOperand node: some BinaryInteger, _ sources: [Int32]) -> BigInt? {
    let node = Int(node)
    guard nodes[node].operation == .read, sources[Int(nodes[node].a)] >= 0 else { return nodes[node].constantValue }
    return nodes[Int(sources[Int(nodes[node].a)])].constantValue
  }

  private func range(ofOperand node: Int32, _ sources: [Int32]) -> ValueRange {
    value(ofOperand: node, sources).map { ValueRange(value: $0) } ?? nodes[Int(node)].range
  }

  /// What all elements of a constant vector are that is spread over lanes.
  private func commonElement(_ node: Int, _ sources: [Int32]) -> BigInt? {
    let (type, width) = (nodes[node].type, width(node))
    guard let packed = value(ofOperand: nodes[node].a, sources) else { return nil }
    let elements = stride(from: 0, to: self.width(Int(nodes[node].a)), by: width).map {
      packed.shiftedDown($0).bits(width).wrapped(to: type)
    }
    return elements.allSatisfy { $0 == elements[0] } ? elements[0] : nil
  }

  private func onlyValue(_ node: Int, _ sources: [Int32]) -> BigInt? {
    let operation = nodes[node].operation
    switch operation {
    case .memoryRead: return word(ofTable: node)
    case .laneSpread: return commonElement(node, sources)
    case .laneGather:
      guard let element = value(ofOperand: nodes[node].a, sources) else { return nil }
      let width = width(Int(nodes[node].a))
      return stride(from: 0, to: self.width(node), by: width).reduce(0) { $0 | element.bits(width) << $1 }
    case .constant, .read, .laneIndex, .laneShift, .laneReduce: return nil
    case .mux:
      let condition = value(ofOperand: nodes[node].a, sources)
      let choice = condition.map { $0 == 1 ? nodes[node].b : nodes[node].c }
      if let value = choice.flatMap({ value(ofOperand: $0, sources) }) { return value.wrapped(to: nodes[node].type) }
    case .slice, .convert:
      let low = operation == .slice ? Int(nodes[node].b) : 0
      if let bits = constantBits(Int(nodes[node].a), low: low, width(node)) {
        return bits.wrapped(to: nodes[node].type)
      }
    case .shiftLeftDynamic, .shiftRightDynamic:
      let operand = Int(nodes[node].a)
      if value(ofOperand: nodes[node].a, sources) == 0 { return 0 }
      // Everything is shifted out.
      let length = operation == .shiftLeftDynamic ? width(node) : nodes[operand].isSigned ? nil : width(operand)
      if let length, let amount = value(ofOperand: nodes[node].b, sources), amount >= BigInt(length) { return 0 }
    case .and, .multiply:
      let values = [value(ofOperand: nodes[node].a, sources), value(ofOperand: nodes[node].b, sources)]
      if values.contains(where: { $0?.bits(width(node)) == 0 }) { return 0 }
    case .reduceAnd, .reduceOr:
      let operand = nodes[Int(nodes[node].a)]
      let ones: BigInt = operand.isSigned ? -1 : operand.type.fullRange.upper
      let deciding = operation == .reduceAnd ? ones : 0
      if operand.range.isDisjoint(from: ValueRange(value: deciding)) { return operation == .reduceAnd ? 0 : 1 }
    case .subtract where areSame(nodes[node].a, nodes[node].b, bits: width(node)): return 0
    case .xor where areSame(nodes[node].a, nodes[node].b, bits: width(node)): return 0
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      if areSame(nodes[node].a, nodes[node].b) {
        return operation == .equal || operation == .lessOrEqual || operation == .greaterOrEqual ? 1 : 0
      }
      return outcome(operation, range(ofOperand: nodes[node].a, sources), range(ofOperand: nodes[node].b, sources))
        .map { $0 ? 1 : 0 }
    default: break
    }
    if case .narrow(let low, let high) = nodes[node].range, low == high { return BigInt(low) }
    var areConstant = true
    forEachOperand(of: node) { if value(ofOperand: $0, sources) == nil { areConstant = false } }
    guard areConstant else { return nil }
    var values: [BigInt] = []
    var types: [SignalType] = []
    forEachOperand(of: node) {
      values.append(value(ofOperand: $0, sources)!)
      types.append(nodes[$0].type)
    }
    let immediate = operation == .partSelect ? Int(nodes[node].c) : Int(nodes[node].b)
    return operation.evaluate(values, types: types, immediate: immediate, result: nodes[node].type)
  }

  /// Whether the low bits of two operands are the same: bits of one node, extended or cut. Without a count, all bits of
  /// both numbers.
  private func areSame(_ left: Int32, _ right: Int32, bits: Int = .max) -> Bool {
    origin(of: left, bits) == origin(of: right, bits)
  }

  /// The node that this one extends or cuts without changing those of its bits.
  private func origin(of node: Int32, _ bits: Int) -> Int32 {
    var node = node
    while nodes[Int(node)].operation == .convert {
      let type = nodes[Int(node)].type
      let source = nodes[Int(nodes[Int(node)].a)]
      guard bits <= min(type.width, Int(source.width)) || type.fullRange.contains(source.range) else { break }
      node = nodes[Int(node)].a
    }
    return node
  }

  /// The bits of a node that does not change in these places: of a constant within it, or beside what it shifts or
  /// extends. Nil where they come from anything else.
  private func constantBits(_ node: Int, low: Int, _ count: Int) -> BigInt? {
    var node = node
    var low = low
    while true {
      let info = nodes[node]
      let a = Int(info.a)
      switch info.operation {
      case .constant: return info.range.lower.shiftedDown(low).bits(count)
      case .slice where low + count <= Int(info.width): low += Int(info.b)
      case .convert where low + count <= width(a): break
      case .convert where low >= width(a) && !nodes[a].isSigned: return 0
      case .shiftLeft where low + count <= Int(info.b): return 0
      case .shiftLeft where low >= Int(info.b) && low - Int(info.b) + count <= width(a): low -= Int(info.b)
      case .shiftRight where low + Int(info.b) + count <= width(a): low += Int(info.b)
      case .concatenate:
        guard let (part, position) = part(of: info, low: low, count) else { return nil }
        node = part
        low -= position
        continue
      default: return nil
      }
      node = a
    }
  }

  /// The operand of a concatenation in which the bits lie, and where it begins.
  func part(of node: Node, low: Int, _ count: Int) -> (node: Int, position: Int)? {
    var position = 0
    for part in definition.parts(of: node).reversed() {
      let width = self.width(Int(part.index))
      if low < position + width { return low + count <= position + width ? (Int(part.index), position) : nil }
      position += width
    }
    return nil
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
