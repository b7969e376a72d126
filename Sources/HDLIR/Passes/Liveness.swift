/// What a definition cannot do without: the nodes and declarations that an output, an input of an instance, a memory
/// port or a check depends on, through registers and wires too. Registers that only feed each other are not among them.
public struct Liveness: Sendable {
  /// For each node.
  public private(set) var nodes: [Bool]
  /// For each declaration. Outputs and inputs of instances always are.
  public private(set) var declarations: [Bool]

  public init(_ definition: Definition) { self.init(definition, StatementIndex(definition)) }

  init(_ definition: Definition, _ statements: StatementIndex) {
    nodes = [Bool](repeating: false, count: definition.nodes.count)
    declarations = [Bool](repeating: false, count: definition.declarations.count)
    var marking = Marking(
      definition: definition, statements: statements, blocks: [Bool](repeating: false, count: definition.blocks.count))
    for (index, declaration) in definition.declarations.enumerated() {
      switch declaration.kind {
      case .output, .instanceInput, .arrayInput:
        marking.mark(DeclarationID(index), &declarations)
      case .input, .wire, .register, .instanceOutput, .arrayOutput, .memoryReadData: break
      }
    }
    for memory in definition.memories {
      for port in memory.readPorts { marking.pending += [port.address] + (port.enable.map { [$0] } ?? []) }
      for port in memory.writePorts { marking.pending += [port.address, port.data] + (port.mask.map { [$0] } ?? []) }
    }
    for write in statements.memoryWrites { marking.mark(write.block) }
    for (check, block) in statements.checks {
      marking.pending.append(definition.checks[check].condition)
      marking.mark(block)
    }
    while let id = marking.pending.popLast() {
      if nodes[Int(id.index)] { continue }
      nodes[Int(id.index)] = true
      let operation = definition.nodes[Int(id.index)].operation
      switch operation {
      case .read: marking.mark(DeclarationID(Int(definition.nodes[Int(id.index)].a)), &declarations)
      case .concatenate: marking.pending += definition.parts(of: definition.nodes[Int(id.index)])
      default:
        let fields = operation.operandFields
        if fields & 0b001 != 0 { marking.push(definition.nodes[Int(id.index)].a, nodes) }
        if fields & 0b010 != 0 { marking.push(definition.nodes[Int(id.index)].b, nodes) }
        if fields & 0b100 != 0 { marking.push(definition.nodes[Int(id.index)].c, nodes) }
      }
    }
  }

  private struct Marking {
    let definition: Definition
    let statements: StatementIndex
    var blocks: [Bool]
    var pending: [NodeID] = []

    @inline(__always)
    mutating func push(_ node: Int32, _ isLive: [Bool]) {
      if !isLive[Int(node)] { pending.append(NodeID(Int(node))) }
    }

    /// The drivers of a declaration, the first time that it is found alive.
    mutating func mark(_ id: DeclarationID, _ declarations: inout [Bool]) {
      if declarations[Int(id.index)] { return }
      declarations[Int(id.index)] = true
      for position in statements.positions(of: id) {
        let assignment = statements.assignments[Int(position)]
        pending.append(assignment.value)
        if let index = assignment.dynamicIndex { pending.append(index) }
        mark(assignment.block)
      }
    }

    /// The conditions that lead to a block: its own, those of the branches before it, and those around it.
    mutating func mark(_ block: BlockID) {
      var current = Int(block.index)
      while current >= 0, !blocks[current] {
        blocks[current] = true
        switch statements.contexts[current] {
        case .body: break
        case .branch(let conditional, let position):
          let branches = definition.conditionals[conditional].branches
          pending.append(branches[position].condition)
          // Marked branches have marked all before them.
          for earlier in branches[..<position].reversed() {
            if blocks[Int(earlier.body.index)] { break }
            blocks[Int(earlier.body.index)] = true
            pending.append(earlier.condition)
          }
        case .otherwise(let conditional):
          pending += definition.conditionals[conditional].branches.map(\.condition)
        case .arm(let match, _), .fallback(let match):
          pending.append(definition.matches[match].subject)
        }
        current = Int(statements.parents[current])
      }
    }
  }
}

/// For each node, whether anything observable depends on it; the others need not be emitted or simulated.
public func liveNodes(_ definition: Definition) -> [Bool] { Liveness(definition).nodes }
