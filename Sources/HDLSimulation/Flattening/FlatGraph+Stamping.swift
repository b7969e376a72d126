import BigInt
import HDLIR

/// Writes the cells of one context into the flat graph.
extension FlatGraph {
  func stamp(_ index: Int) throws {
    let context = contexts[index]
    let lowered = lowered[context.definition]
    let layout = layouts[context.definition]
    let wideBase = Int32(wideConstants.count)
    wideConstants.append(contentsOf: lowered.wideConstants)
    if layout.offsets == nil {
      let poolBase = Int32(pool.count)
      for part in lowered.pool { pool.append(part + context.firstCell) }
      try stampPlain(index, context, lowered, wideBase: wideBase, poolBase: poolBase)
    } else {
      try UnrolledStamping(graph: self, index: index, wideBase: wideBase).run()
    }
    for (number, memory) in definition(of: index).memories.enumerated() {
      let isTable = memory.isReadOnly
      memories.append(Memory(context: index, index: number, space: isTable ? -1 : context.space))
    }
    try stampState(index, lowered)
    if definition(of: index).blackBox != nil { try stampBox(index) }
  }

  /// Where no lane space is unrolled, local numbers plus a base are flat numbers.
  private func stampPlain(
    _ index: Int, _ context: Context, _ lowered: LoweredDefinition, wideBase: Int32, poolBase: Int32
  ) throws {
    let base = context.firstCell
    let inputs = context.parent < 0 ? [:] : inputPorts(of: context.definition)
    for local in lowered.cells.indices {
      var cell = lowered.cells[local]
      switch cell.operation {
      case .constant:
        if cell.width > 64 { cell.immediate += wideBase }
      case .concatenate: cell.a += poolBase
      case .input:
        if context.parent >= 0 {
          cell.operation = .alias
          cell.a = driver(ofPort: inputs[Int32(local)]!, of: index)
        }
      case .state, .boxOutput: cell.lanes = context.space
      case .instanceOutput, .arrayOutput, .domainReset, .domainEnable, .memoryRead:
        try resolve(&cell, index, operand: { base + $0 })
      default:
        let count = cell.operation.operandCount
        if count > 0 { cell.a += base }
        if count > 1 { cell.b += base }
        if count > 2 { cell.c += base }
        if cell.operation == .insert && cell.d >= 0 { cell.d += base }
      }
      // Lanes are found again from the operands: what all lanes share stays scalar.
      switch cell.operation {
      case .laneIndex, .laneSpread, .laneShift:
        cell.lanes = spaceID(design.definitions[context.definition].laneSpaces[Int(lowered.cells[local].lanes)])
      case .state: break
      default: cell.lanes = -1
      }
      cells[Int(base) + local] = cell
    }
  }

  /// Turns references into aliases, and local operands into flat ones.
  func resolve(_ cell: inout Cell, _ index: Int, lane: Int = 0, operand: (Int32) -> Int32) throws {
    let context = contexts[index]
    switch cell.operation {
    case .instanceOutput:
      cell.operation = .alias
      cell.a = portCell(child: context.firstChild + Int(cell.immediate), port: Int(cell.a))
    case .arrayOutput:
      let first = context.firstChild + layouts[context.definition].arrayContexts[Int(cell.immediate)]
      let space = definition(of: index).arrays[Int(cell.immediate)].space.index
      let child = layouts[context.definition].isUnrolled[Int(space)] ? first + lane : first
      cell.operation = .alias
      cell.a = portCell(child: child, port: Int(cell.a))
    case .domainReset, .domainEnable:
      let isEnable = cell.operation == .domainEnable
      cell.operation = .alias
      cell.a = try control(Int(cell.immediate), context: index, isEnable: isEnable)
    case .memoryRead:
      cell.immediate += context.firstMemory
      cell.a = operand(cell.a)
    default:
      let count = cell.operation.operandCount
      if count > 0 { cell.a = operand(cell.a) }
      if count > 1 { cell.b = operand(cell.b) }
      if count > 2 { cell.c = operand(cell.c) }
      if cell.operation == .insert && cell.d >= 0 { cell.d = operand(cell.d) }
    }
  }

  /// The port number of each input cell of a definition.
  func inputPorts(of definition: Int) -> [Int32: Int] {
    var result: [Int32: Int] = [:]
    for (number, id) in design.definitions[definition].ports.enumerated() {
      result[lowered[definition].valueCells[Int(id.index)]] = number
    }
    return result
  }

  private func stampState(_ index: Int, _ lowered: LoweredDefinition) throws {
    let definition = definition(of: index)
    let firstMemory = contexts[index].firstMemory
    for register in lowered.registers {
      let domain = definition.domains[register.domain]
      var reset: Int32 = -1
      if domain.resetKind == .asynchronous && register.resetValue != nil {
        reset = try control(register.domain, context: index, isEnable: false)
      }
      registers.append(
        Register(
          state: cellID(context: index, register.state), next: cellID(context: index, register.next),
          group: group(of: register.domain, context: index), resetValue: register.resetValue,
          asynchronousReset: reset, isActiveLow: domain.polarity == .activeLow))
    }
    for write in lowered.writes {
      writes.append(
        Write(
          memory: firstMemory + Int32(write.memory), enable: cellID(context: index, write.enable),
          address: cellID(context: index, write.address), data: cellID(context: index, write.data),
          mask: write.mask < 0 ? -1 : cellID(context: index, write.mask), maskGranularity: write.maskGranularity,
          group: group(of: write.domain, context: index)))
    }
    for check in lowered.checks {
      checks.append(
        Check(
          context: index, index: check.index, hit: cellID(context: index, check.hit),
          group: group(of: check.domain, context: index)))
    }
  }

  private func stampBox(_ index: Int) throws {
    let definition = definition(of: index)
    guard let box = definition.blackBox, let makeModel = box.makeModel else {
      throw SimulationError.noModel(blackBox: definition.blackBox?.module ?? definition.name, path: path(of: index))
    }
    var inputs: [(name: String, cell: Int32)] = []
    var outputs: [(name: String, cell: Int32)] = []
    for (number, id) in definition.ports.enumerated() {
      let port = (name: definition[id].name, cell: portCell(child: index, port: number))
      if case .input = definition[id].kind { inputs.append(port) } else { outputs.append(port) }
    }
    let groups = definition.domains.indices.map {
      (group: group(of: $0, context: index), domain: definition.domains[$0].name)
    }
    boxes.append(Box(context: index, model: makeModel(), inputs: inputs, outputs: outputs, groups: groups))
  }
}
