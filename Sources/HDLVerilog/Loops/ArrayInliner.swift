import HDLIR

/// Puts the body of a child into its parent: once, for an instance, or as lane values, for an array of instances.
///
/// The ports become wires of the parent. An input with one unconditional value is that value; what an element computes
/// from values that are the same in all lanes becomes scalar and is computed once.
struct ArrayInliner {
  private(set) var definition: Definition
  private var plainValues: [DeclarationID: NodeID] = [:]
  private var bypassed: Set<DeclarationID> = []

  init(_ parent: Definition) {
    definition = parent
    var assignments: [DeclarationID: Int] = [:]
    for block in parent.blocks {
      for statement in block {
        switch statement {
        case .assign(let target, _, _), .assignPart(let target, _, _, _, _): assignments[target, default: 0] += 1
        default: break
        }
      }
    }
    for case .assign(let target, let value, _) in parent[Definition.bodyBlock] where assignments[target] == 1 {
      plainValues[target] = value
    }
  }

  /// The parent with all of `children` in the place of its arrays, or of its instances.
  static func inlineArrays(of parent: Definition, _ child: (DefinitionID) -> Definition) -> Definition {
    var inliner = ArrayInliner(parent)
    for array in parent.arrays {
      inliner.inline(
        child(array.definition), name: array.name, space: array.space, ports: array.ports, domains: array.domains)
    }
    inliner.definition.arrays = []
    inliner.dropBypassed()
    return inliner.definition
  }

  static func inlineInstances(of parent: Definition, _ child: (DefinitionID) -> Definition) -> Definition {
    var inliner = ArrayInliner(parent)
    for instance in parent.instances {
      inliner.inline(
        child(instance.definition), name: instance.name, space: .none, ports: instance.ports, domains: instance.domains)
    }
    inliner.definition.instances = []
    inliner.dropBypassed()
    return inliner.definition
  }

  /// Assignments of inputs whose values are used directly.
  private mutating func dropBypassed() {
    definition.blocks[0].removeAll { statement in
      if case .assign(let target, _, _) = statement { bypassed.contains(target) } else { false }
    }
  }

  private mutating func inline(
    _ child: Definition, name: String, space: LaneSpaceID, ports: [DeclarationID], domains: [Int]
  ) {
    let declarations = addDeclarations(of: child, name: name, space: space, ports: ports, domains: domains)
    let nodes = addNodes(of: child, name: name, space: space, declarations)
    addStatements(of: child, nodes, declarations)
  }

  private mutating func addDeclarations(
    of child: Definition, name: String, space: LaneSpaceID, ports: [DeclarationID], domains: [Int]
  ) -> [DeclarationID] {
    var result = [DeclarationID](repeating: DeclarationID(-1), count: child.declarations.count)
    for (inner, outer) in zip(child.ports, ports) {
      definition.declarations[Int(outer.index)].kind = .wire
      definition.declarations[Int(outer.index)].domain = nil
      result[Int(inner.index)] = outer
    }
    for index in child.declarations.indices where result[index].index < 0 {
      var declaration = child.declarations[index]
      declaration.name = "\(name)_\(declaration.name)"
      declaration.lanes = space
      declaration.domain = declaration.domain.map { $0 >= 0 ? domains[$0] : $0 }
      definition.declarations.append(declaration)
      result[index] = DeclarationID(definition.declarations.count - 1)
    }
    return result
  }

  // MARK: Nodes

  private mutating func addNodes(
    of child: Definition, name: String, space: LaneSpaceID, _ declarations: [DeclarationID]
  ) -> [NodeID] {
    var map: [NodeID] = []
    map.reserveCapacity(child.nodes.count)
    for index in child.nodes.indices {
      let node = child.nodes[index]
      if node.operation == .read {
        map.append(read(declarations[Int(node.a)], node, space, isPort: isInput(child, node.a)))
      } else {
        map.append(append(copy(node, of: child, map)))
      }
      if let own = child.nodeNames[NodeID(index)], node.operation != .read {
        definition.nodeNames[map[index]] = "\(name)_\(own)"
      }
    }
    return map
  }

  private func isInput(_ child: Definition, _ declaration: Int32) -> Bool {
    if case .input = child.declarations[Int(declaration)].kind { true } else { false }
  }

  private mutating func read(_ target: DeclarationID, _ node: Node, _ space: LaneSpaceID, isPort: Bool) -> NodeID {
    if isPort, let value = plainValues[target] {
      bypassed.insert(target)
      return value
    }
    var copy = node
    copy.a = target.index
    copy.lanes = space
    return append(copy)
  }

  private mutating func append(_ node: Node) -> NodeID {
    definition.nodes.append(node)
    return NodeID(definition.nodes.count - 1)
  }

  /// The node with the parent's operands; a lane value if one of them is.
  private mutating func copy(_ node: Node, of child: Definition, _ map: [NodeID]) -> Node {
    var copy = node
    copy.lanes = .none
    func operand(_ index: Int32) -> Int32 {
      let mapped = map[Int(index)]
      if definition[mapped].lanes != .none { copy.lanes = definition[mapped].lanes }
      return mapped.index
    }
    switch node.operation {
    case .constant, .read, .laneIndex: break
    case .convert, .not, .negate, .reduceAnd, .reduceOr, .reduceXor, .slice, .shiftLeft, .shiftRight, .replicate:
      copy.a = operand(node.a)
    case .add, .subtract, .multiply, .and, .or, .xor, .equal, .notEqual, .less, .lessOrEqual, .greater,
      .greaterOrEqual, .shiftLeftDynamic, .shiftRightDynamic, .partSelect:
      copy.a = operand(node.a)
      copy.b = operand(node.b)
    case .mux:
      copy.a = operand(node.a)
      copy.b = operand(node.b)
      copy.c = operand(node.c)
    case .concatenate:
      let start = definition.operandPool.count
      let parts = child.parts(of: node).map { NodeID(Int(operand($0.index))) }
      definition.operandPool += parts
      copy.a = Int32(start)
    case .memoryRead, .laneSpread, .laneShift, .laneGather, .laneReduce:
      preconditionFailure("\(node.operation) does not stand in what is inlined")
    }
    return copy
  }

  // MARK: Statements

  private mutating func addStatements(
    of child: Definition, _ nodes: [NodeID], _ declarations: [DeclarationID]
  ) {
    let firstBlock = definition.blocks.count - 1
    let firstConditional = Int32(definition.conditionals.count)
    let firstMatch = Int32(definition.matches.count)
    let firstLocation = Int32(definition.locations.count)
    definition.locations += child.locations
    func node(_ id: NodeID) -> NodeID { nodes[Int(id.index)] }
    func block(_ id: BlockID) -> BlockID { BlockID(firstBlock + Int(id.index)) }
    func location(_ id: Location.ID) -> Location.ID {
      Location.ID(id.index < 0 ? -1 : Int(firstLocation + id.index))
    }
    func statement(_ statement: HDLIR.Statement) -> HDLIR.Statement {
      switch statement {
      case .assign(let target, let value, let place):
        .assign(target: declarations[Int(target.index)], value: node(value), location: location(place))
      case .assignPart(let target, let index, let stride, let value, let place):
        .assignPart(
          target: declarations[Int(target.index)], index: node(index), stride: stride, value: node(value),
          location: location(place))
      case .conditional(let id): .conditional(firstConditional + id)
      case .match(let id): .match(firstMatch + id)
      case .memoryWrite, .check: preconditionFailure("memories and checks do not stand in what is inlined")
      }
    }
    definition.blocks[0] += child.blocks[0].map(statement)
    for block in child.blocks.dropFirst() { definition.blocks.append(block.map(statement)) }
    definition.conditionals += child.conditionals.map { conditional in
      Conditional(
        branches: conditional.branches.map {
          Conditional.Branch(condition: node($0.condition), body: block($0.body), location: $0.location)
        }, otherwise: conditional.otherwise.map(block))
    }
    definition.matches += child.matches.map { match in
      Match(
        subject: node(match.subject),
        arms: match.arms.map { Match.Arm(values: $0.values, label: $0.label, body: block($0.body)) },
        otherwise: match.otherwise.map(block), location: match.location)
    }
  }
}
