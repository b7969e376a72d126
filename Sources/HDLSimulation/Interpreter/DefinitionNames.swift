import HDLIR

/// What can be found by name in a definition.
struct DefinitionNames {
  /// The local cell of each signal.
  var signals: [String: Int32] = [:]
  /// The signals in the order of their declaration.
  var order: [(name: String, cell: Int32)] = []
  var instances: [String: Int] = [:]
  var arrays: [String: Int] = [:]

  init(_ definition: Definition, _ lowered: LoweredDefinition) {
    for (index, declaration) in definition.declarations.enumerated() {
      switch declaration.kind {
      // These are the ports of children, which have their own paths.
      case .instanceInput, .instanceOutput, .arrayInput, .arrayOutput: continue
      default: add(declaration.name, lowered.valueCells[index])
      }
    }
    for (node, name) in definition.nodeNames.sorted(by: { $0.key < $1.key }) { add(name, node.index) }
    for (index, instance) in definition.instances.enumerated() { instances[instance.name] = index }
    for (index, array) in definition.arrays.enumerated() { arrays[array.name] = index }
  }

  private mutating func add(_ name: String, _ cell: Int32) {
    if signals[name] != nil { return }
    signals[name] = cell
    order.append((name, cell))
  }
}

extension FlatGraph {
  /// The cells of everything that has a name, and what coverage looks at.
  func declaredCells() -> [Int32] {
    let names = design.definitions.indices.map { DefinitionNames(design.definitions[$0], lowered[$0]) }
    var result: [Int32] = []
    for context in contexts.indices {
      let definition = contexts[context].definition
      let body = lowered[definition]
      let reached = body.branches.map(\.reached).filter { $0 >= 0 }
      for local in names[definition].order.map(\.cell) + reached + body.states.map(\.subject) {
        let space = layouts[definition].unrolledSpace(lowered[definition].cells[Int(local)])
        for lane in 0..<(space >= 0 ? layouts[definition].counts[space] : 1) {
          result.append(cellID(context: context, local, lane: lane))
        }
      }
    }
    return result
  }
}

extension Interpreter {
  func names(of definition: Int) -> DefinitionNames { nameTables[definition] }

  /// Every signal with its type, in the order of the hierarchy.
  func signals() -> [(path: String, place: SignalPlace, type: SignalType)] {
    var result: [(path: String, place: SignalPlace, type: SignalType)] = []
    for context in graph.contexts.indices {
      let place = graph.contexts[context]
      let lanes = place.space >= 0 ? graph.spaces[Int(place.space)].count : 1
      for lane in 0..<lanes {
        let path = graph.path(of: context, lane: lane)
        let prefix = path.isEmpty ? "" : path + "."
        for (name, local) in names(of: place.definition).order {
          let cell = lowered[place.definition].cells[Int(local)]
          let type = cell.type
          if cell.lanes < 0 {
            result.append(
              (prefix + name, SignalPlace(cell: graph.cellID(context: context, local), lane: lane), type))
            continue
          }
          let space = design.definitions[place.definition].laneSpaces[Int(cell.lanes)]
          for own in 0..<space.count {
            let id = graph.cellID(context: context, local, lane: own)
            result.append(
              (prefix + name + FlatGraph.subscripts(own, in: space), SignalPlace(cell: id, lane: own), type))
          }
        }
      }
    }
    return result
  }

  public var signalPaths: [String] { signals().map(\.path) }
}
