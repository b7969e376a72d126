import HDLIR

/// A definition as the calls of `NetlistBuilder` that make it.
struct NetlistListing {
  private let definition: Definition
  private var lines: [String] = []

  init(_ definition: Definition) {
    self.definition = definition
    lines = ["let builder = NetlistBuilder(name: \"\(definition.name)\")"]
    for domain in definition.domains { lines.append("_ = builder.domainIndex(\(Self.text(domain)))") }
    for space in definition.laneSpaces { lines.append("_ = builder.laneSpace(\(space.extents))") }
    listDeclarations()
    for (index, node) in definition.nodes.enumerated() { lines.append("let n\(index) = \(text(node))") }
    listStorage()
    listBlock(Definition.bodyBlock, indent: "")
  }

  var text: String { lines.joined(separator: "\n") }

  private static func text(_ domain: ClockDomain) -> String {
    "ClockDomain(\"\(domain.name)\", clock: \"\(domain.clock)\", reset: \"\(domain.reset)\", edge: .\(domain.edge), "
      + "resetKind: .\(domain.resetKind), polarity: .\(domain.polarity), enable: \(domain.enable.map { "\"\($0)\"" } ?? "nil"))"
  }

  private static func text(_ type: SignalType) -> String { ".\(type.isSigned ? "signed" : "unsigned")(\(type.width))" }

  private static func text(_ range: ValueRange) -> String {
    if case .narrow(let low, let high) = range { return ".narrow(\(low), \(high))" }
    return "ValueRange(BigInt(\"\(range.lower)\")!, BigInt(\"\(range.upper)\")!)"
  }

  private func name(_ id: DeclarationID) -> String { definition[id].name }

  private mutating func listDeclarations() {
    for (index, declaration) in definition.declarations.enumerated() {
      let isPort = definition.ports.contains(DeclarationID(index))
      let domain = declaration.domain.map { ", domain: \($0)" } ?? ""
      let lanes = declaration.lanes == .none ? "" : ", lanes: LaneSpaceID(\(declaration.lanes.index))"
      lines.append(
        "let \(declaration.name) = builder.\(isPort ? "declarePort" : "declare")(Declaration(name: \"\(declaration.name)\", "
          + "kind: .\(declaration.kind), type: \(Self.text(declaration.type)), range: \(Self.text(declaration.range))"
          + "\(lanes)\(domain), location: .unknown))")
    }
  }

  private func text(_ node: Node) -> String {
    let type = "\(Self.text(node.type)), \(Self.text(node.range))"
    let lanes = node.lanes == .none ? "" : ", lanes: LaneSpaceID(\(node.lanes.index))"
    func raw(_ fields: String) -> String { "builder.append(Node(.\(node.operation), \(type)\(lanes)\(fields)))" }
    switch node.operation {
    case .constant: return raw("")
    case .read: return "builder.read(\(name(DeclarationID(Int(node.a)))))"
    case .concatenate:
      return "builder.concatenate([\(definition.parts(of: node).map { "n\($0.index)" }.joined(separator: ", "))])"
    case .laneSpread:
      let map = definition.laneMaps[Int(node.b)]
      return "builder.laneSpread(n\(node.a), map: LaneMap(offset: \(map.offset), strides: \(map.strides)), "
        + "element: \(Self.text(node.type)), range: \(Self.text(node.range)), in: LaneSpaceID(\(node.lanes.index)))"
    case .laneShift:
      let shift = definition.laneShifts[Int(node.c)]
      return
        "builder.laneShift(n\(node.a), LaneShift(axis: \(shift.axis), distance: \(shift.distance)), fill: n\(node.b))"
    case .laneReduce:
      let reduction = definition.laneReductions[Int(node.b)]
      return "builder.laneReduce(n\(node.a), .\(reduction.combination), axis: \(reduction.axis)).node"
    case .laneGather: return "builder.laneGather(n\(node.a))"
    default: break
    }
    let operands = [("a", node.a), ("b", node.b), ("c", node.c)].filter { $0.1 >= 0 }
    return raw(operands.map { ", \($0.0): \($0.1)" }.joined())
  }

  private mutating func listStorage() {
    for (index, memory) in definition.memories.enumerated() {
      lines.append("// memory \(index): \(memory)")
    }
    for instance in definition.instances { lines.append("// instance: \(instance)") }
    for array in definition.arrays { lines.append("// array: \(array)") }
  }

  private mutating func listBlock(_ block: BlockID, indent: String) {
    for statement in definition[block] {
      switch statement {
      case .assign(let target, let value, _): lines.append("\(indent)builder.assign(\(name(target)), n\(value.index))")
      case .assignPart(let target, let index, let stride, let value, _):
        lines.append(
          "\(indent)builder.assignPart(\(name(target)), index: n\(index.index), stride: \(stride), value: n\(value.index))"
        )
      case .memoryWrite(let memory, let port, _):
        lines.append(
          "\(indent)builder.append(.memoryWrite(memory: \(memory), port: \(port), location: Location.ID(-1)))")
      case .check(let index): lines.append("\(indent)// check \(definition.checks[Int(index)])")
      case .conditional(let index):
        let conditional = definition.conditionals[Int(index)]
        lines.append("\(indent)let when\(index) = builder.beginConditional()")
        for branch in conditional.branches {
          listInner("builder.addBranch(when\(index), condition: n\(branch.condition.index))", branch.body, indent)
        }
        if let otherwise = conditional.otherwise { listInner("builder.addOtherwise(when\(index))", otherwise, indent) }
      case .match(let index):
        let match = definition.matches[Int(index)]
        lines.append("\(indent)let match\(index) = builder.beginMatch(n\(match.subject.index))")
        for arm in match.arms { listInner("builder.addArm(match\(index), values: \(arm.values))", arm.body, indent) }
        if let otherwise = match.otherwise { listInner("builder.addDefault(match\(index))", otherwise, indent) }
      }
    }
  }

  private mutating func listInner(_ call: String, _ block: BlockID, _ indent: String) {
    lines.append("\(indent)\(call) {")
    listBlock(block, indent: indent + "  ")
    lines.append("\(indent)}")
  }
}
