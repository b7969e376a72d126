import HDLIR

/// From which ports of instances, and which inputs, the values of a module's signals come: data only, not the conditions
/// under which it moves.
struct SourceAnalysis {
  private let definition: Definition
  /// By declaration: the nodes that are assigned to it.
  private var values: [Int: [NodeID]] = [:]

  init(_ definition: Definition) {
    self.definition = definition
    for block in definition.blocks {
      for statement in block {
        switch statement {
        case .assign(let target, let value, _), .assignPart(let target, _, _, let value, _):
          values[Int(target.index), default: []].append(value)
        default: break
        }
      }
    }
  }

  /// The inputs, and the outputs of instances, that reach any of these declarations through logic, registers and memories.
  func sources(of targets: [Int]) -> Set<Int> {
    var found: Set<Int> = []
    var seenDeclarations = Set(targets)
    var seenNodes: Set<NodeID> = []
    var open = targets
    while let declaration = open.popLast() {
      var nodes = values[declaration] ?? []
      switch definition.declarations[declaration].kind {
      case .input, .instanceOutput, .arrayOutput: found.insert(declaration)
      case .memoryReadData(let memory, _): nodes += definition.memories[memory].writePorts.map(\.data)
      default: break
      }
      while let id = nodes.popLast() {
        guard seenNodes.insert(id).inserted else { continue }
        let node = definition[id]
        switch node.operation {
        case .read where seenDeclarations.insert(Int(node.a)).inserted: open.append(Int(node.a))
        case .memoryRead: nodes += definition.memories[Int(node.a)].writePorts.map(\.data)
        // What is chosen counts, not what chooses.
        case .mux: nodes += [NodeID(Int(node.b)), NodeID(Int(node.c))]
        default: definition.forEachOperand(of: node) { nodes.append($0) }
        }
      }
    }
    return found
  }
}
