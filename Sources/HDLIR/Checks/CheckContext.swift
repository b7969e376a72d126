import BigInt

/// A finished definition with what the checks share. Checks read it and return diagnostics; none of them changes it.
struct CheckContext {
  let definition: Definition
  let statements: StatementIndex
  let segments: SegmentTable
  let graph: CombinationalGraph
  let components: StronglyConnectedComponents
  /// The children of `definition.instances` and of `definition.arrays`, in their order.
  let instances: [PortSummary]
  let arrays: [PortSummary]

  init(_ definition: Definition, children: (DefinitionID) -> PortSummary) {
    self.definition = definition
    statements = StatementIndex(definition)
    segments = SegmentTable(definition, statements)
    instances = definition.instances.map { children($0.definition) }
    arrays = definition.arrays.map { children($0.definition) }
    graph = CombinationalGraph(definition, statements, segments, instances: instances, arrays: arrays)
    components = StronglyConnectedComponents(starts: graph.starts, edges: graph.edges)
  }

  func diagnostic(
    _ code: DiagnosticCode, _ message: String, advice: String, at location: Location, notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    Diagnostic(code, message, advice: advice, at: location, module: definition.name, notes: notes)
  }

  /// The place of an assignment, or else of its target's declaration.
  func location(of assignment: StatementIndex.Assignment) -> Location {
    let location = definition[assignment.location]
    return location == .unknown ? definition[assignment.target].location : location
  }

  /// `register 'value'`, `input 'push_valid' of instance 'fifo'`.
  func describe(_ id: DeclarationID) -> String {
    let declaration = definition[id]
    return switch declaration.kind {
    case .input: "input '\(declaration.name)'"
    case .output: "output '\(declaration.name)'"
    case .wire: "wire '\(declaration.name)'"
    case .register: "register '\(declaration.name)'"
    case .instanceInput(let instance, let port):
      "input '\(instances[instance].ports[port].name)' of instance '\(definition.instances[instance].name)'"
    case .instanceOutput(let instance, let port):
      "output '\(instances[instance].ports[port].name)' of instance '\(definition.instances[instance].name)'"
    case .arrayInput(let array, let port):
      "input '\(arrays[array].ports[port].name)' of array '\(definition.arrays[array].name)'"
    case .arrayOutput(let array, let port):
      "output '\(arrays[array].ports[port].name)' of array '\(definition.arrays[array].name)'"
    case .memoryReadData(let memory, let port):
      "read port \(port) of memory '\(definition.memories[memory].name)'"
    }
  }

  /// The expression as its author could have written it, without the parts that lie deep in it.
  func describe(_ id: NodeID) -> String { ExpressionText(definition).text(id) }
}
