import HDLIR

/// The cells that something depends on, operands first.
struct EvaluationOrder {
  var order: ContiguousArray<Int32> = []
  /// A loop was found: its cells, each an operand of the next one.
  var loop: [Int32]?
  /// Number of edges walked: the work done.
  private(set) var steps = 0

  /// An iterative depth-first walk from the roots; linear in cells and operands.
  init(_ graph: FlatGraph, roots: [Int32]) {
    var state = [UInt8](repeating: 0, count: graph.cells.count)
    order.reserveCapacity(graph.cells.count)
    var stack: [(cell: Int32, next: Int32)] = []
    for root in roots where state[Int(root)] == 0 {
      stack.append((root, 0))
      state[Int(root)] = 1
      while let top = stack.last {
        steps += 1
        guard let operand = graph.operand(top.cell, Int(top.next)) else {
          state[Int(top.cell)] = 2
          order.append(top.cell)
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        switch state[Int(operand)] {
        case 0:
          state[Int(operand)] = 1
          stack.append((operand, 0))
        case 1:
          let start = stack.firstIndex { $0.cell == operand }!
          loop = stack[start...].map(\.cell).reversed()
          return
        default: break
        }
      }
    }
  }
}

extension FlatGraph {
  /// Operand number `number` of a cell, or nil behind the last one.
  @inline(__always)
  func operand(_ id: Int32, _ number: Int) -> Int32? {
    let cell = cells[Int(id)]
    if cell.operation == .concatenate { return number < cell.b ? pool[Int(cell.a) + number] : nil }
    let count = cell.operation.operandCount
    if number >= count {
      return cell.operation == .insert && number == 3 && cell.d >= 0 ? cell.d : nil
    }
    return number == 0 ? cell.a : number == 1 ? cell.b : cell.c
  }

  /// Everything whose value matters: outputs, next states, memory ports, checks and inputs of black boxes. `observed`
  /// cells come last.
  func roots(observed: [Int32]) -> [Int32] {
    var result = outputs.map(\.cell)
    for box in boxes { result += box.inputs.map(\.cell) }
    result += registers.map(\.next)
    result += registers.map(\.state)
    result += inputs.map(\.cell)
    for write in writes {
      result += [write.enable, write.address, write.data]
      if write.mask >= 0 { result.append(write.mask) }
    }
    result += checks.map(\.hit)
    for box in boxes { result += box.outputs.map(\.cell) }
    return result + observed
  }

  /// The lane spaces (definition and space) whose unrolling may break a loop.
  func laneSpaces(on loop: [Int32]) -> Set<[Int]> {
    var result: Set<[Int]> = []
    for id in loop {
      let context = context(of: id)
      let definition = contexts[context].definition
      guard let local = localCell(id, in: context) else { continue }
      let cell = lowered[definition].cells[Int(local)]
      let space = cell.operation == .laneReduce || cell.operation == .laneGather ? Int(cell.d) : Int(cell.lanes)
      if space >= 0 && !layouts[definition].isUnrolled[space] { result.insert([definition, space]) }
    }
    return result
  }

  /// The signals on a loop, for the message.
  func names(on loop: [Int32]) -> [String] {
    var result: [String] = []
    for id in loop {
      let context = context(of: id)
      guard context >= 0, let local = localCell(id, in: context), let name = declarationName(local, context) else {
        continue
      }
      let path = path(of: context)
      result.append(path.isEmpty ? name : "\(path).\(name)")
    }
    return result
  }

  private func declarationName(_ local: Int32, _ context: Int) -> String? {
    let place = contexts[context].definition
    if let named = design.definitions[place].nodeNames[NodeID(Int(local))] { return named }
    guard let index = lowered[place].valueCells.firstIndex(of: local) else { return nil }
    let declaration = design.definitions[place].declarations[index]
    switch declaration.kind {
    case .instanceInput, .instanceOutput, .arrayInput, .arrayOutput: return nil
    default: return declaration.name
    }
  }

  /// The context that a cell lies in; -1 for the ports of clock domains.
  func context(of id: Int32) -> Int {
    var low = 0
    var high = contexts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if contexts[middle].firstCell <= id { low = middle } else { high = middle }
    }
    let end = contexts[low].firstCell + layouts[contexts[low].definition].cellCount
    return id < end ? low : -1
  }

  func localCell(_ id: Int32, in context: Int) -> Int32? {
    guard context >= 0 else { return nil }
    let offset = id - contexts[context].firstCell
    guard let offsets = layouts[contexts[context].definition].offsets else { return offset }
    var low = 0
    var high = offsets.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if offsets[middle] <= offset { low = middle } else { high = middle }
    }
    return Int32(low)
  }
}
