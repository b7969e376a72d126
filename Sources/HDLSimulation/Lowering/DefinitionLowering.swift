import BigInt
import HDLIR

/// Turns one definition into cells: nodes one to one, then the statement tree projected on each target.
struct DefinitionLowering {
  let definition: Definition
  var result = LoweredDefinition()
  /// The value of each driven declaration after the statements so far; -1 before the first one.
  var current: [Int32]
  /// For each write port of each memory, whether it is reached; -1 for never, -2 for always.
  var writeReached: [[Int32]]
  private var bitConstants: [Int32] = [-1, -1]
  private var resetCells: [Int32]
  private var enableCells: [Int32]

  static func lower(_ definition: Definition) throws -> LoweredDefinition {
    var lowering = DefinitionLowering(definition)
    try lowering.run()
    return lowering.result
  }

  private init(_ definition: Definition) {
    self.definition = definition
    current = [Int32](repeating: -1, count: definition.declarations.count)
    resetCells = [Int32](repeating: -1, count: definition.domains.count)
    enableCells = resetCells
    writeReached = definition.memories.map { [Int32](repeating: -1, count: $0.writePorts.count) }
  }

  private mutating func run() throws {
    result.cells.reserveCapacity(definition.nodes.count * 2)
    reserveNodes()
    for index in definition.declarations.indices { declare(index) }
    for index in definition.nodes.indices { lowerNode(index) }
    if definition.blackBox == nil { lower(block: Definition.bodyBlock, path: -1) }
    try connectTargets()
    finishMemories()
    result.suitsLanes =
      definition.blackBox == nil && definition.arrays.isEmpty && definition.laneSpaces.isEmpty
      && result.cells.allSatisfy { $0.width <= 64 } && definition.memories.allSatisfy { $0.word.width <= 64 }
  }

  // MARK: Cells

  mutating func append(_ cell: Cell) -> Int32 {
    result.cells.append(cell)
    return Int32(result.cells.count - 1)
  }

  func lanes(_ operands: Int32...) -> Int16 {
    for operand in operands where operand >= 0 {
      let lanes = result.cells[Int(operand)].lanes
      if lanes >= 0 { return lanes }
    }
    return -1
  }

  mutating func constant(_ value: BigInt, type: SignalType) -> Int32 {
    append(constantCell(value, type: type))
  }

  private mutating func constantCell(_ value: BigInt, type: SignalType) -> Cell {
    if type.width <= 64 {
      let word = Int64(truncatingIfNeeded: value)
      return .narrowConstant(word, width: Int32(type.width), isSigned: type.isSigned)
    }
    result.wideConstants.append(value)
    return Cell(
      .constant, width: Int32(type.width), isSigned: type.isSigned, immediate: Int32(result.wideConstants.count - 1))
  }

  mutating func bit(_ value: Bool) -> Int32 {
    let index = value ? 1 : 0
    if bitConstants[index] < 0 { bitConstants[index] = constant(BigInt(index), type: .bit) }
    return bitConstants[index]
  }

  mutating func not(_ a: Int32) -> Int32 { append(Cell(.not, width: 1, lanes: lanes(a), a: a)) }

  /// a & b, where -1 is true.
  mutating func and(_ a: Int32, _ b: Int32) -> Int32 {
    if a < 0 { return b }
    if b < 0 { return a }
    return append(Cell(.and, width: 1, lanes: lanes(a, b), a: a, b: b))
  }

  mutating func or(_ a: Int32, _ b: Int32) -> Int32 {
    append(Cell(.or, width: 1, lanes: lanes(a, b), a: a, b: b))
  }

  /// a & ~b, where a = -1 is true.
  mutating func andNot(_ a: Int32, _ b: Int32) -> Int32 {
    if a < 0 { return not(b) }
    return append(Cell(.andNot, width: 1, lanes: lanes(a, b), a: a, b: b))
  }

  mutating func mux(_ condition: Int32, _ a: Int32, _ b: Int32) -> Int32 {
    let type = result.cells[Int(b)]
    return append(
      Cell(
        .mux, width: type.width, isSigned: type.isSigned, lanes: lanes(condition, a, b), a: condition, b: a, c: b))
  }

  mutating func fit(_ value: Int32, to type: SignalType) -> Int32 {
    let cell = result.cells[Int(value)]
    if cell.type == type { return value }
    return append(
      Cell(.convert, width: Int32(type.width), isSigned: type.isSigned, lanes: cell.lanes, a: value))
  }

  // MARK: Declarations

  private mutating func declare(_ index: Int) {
    let declaration = definition.declarations[index]
    var cell = Cell(
      .alias, width: Int32(declaration.type.width), isSigned: declaration.type.isSigned,
      lanes: declaration.lanes.index)
    switch declaration.kind {
    case .input: cell.operation = .input
    case .output: cell.operation = definition.blackBox == nil ? .alias : .boxOutput
    case .wire, .instanceInput, .arrayInput: break
    case .register, .memoryReadData: cell.operation = .state
    case .instanceOutput(let instance, let port):
      cell.operation = .instanceOutput
      cell.a = Int32(port)
      cell.immediate = Int32(instance)
    case .arrayOutput(let array, let port):
      cell.operation = .arrayOutput
      cell.a = Int32(port)
      cell.immediate = Int32(array)
    }
    let id = append(cell)
    result.valueCells.append(id)
    if case .register = declaration.kind { current[index] = id }
  }

  private mutating func connectTargets() throws {
    if definition.blackBox != nil { return }
    for (index, declaration) in definition.declarations.enumerated() {
      switch declaration.kind {
      case .output, .wire, .instanceInput, .arrayInput:
        guard current[index] >= 0 else {
          throw SimulationError.undriven(
            signal: declaration.name, module: definition.name, location: declaration.location)
        }
        result.cells[Int(result.valueCells[index])].a = current[index]
      case .register(let register):
        guard let domain = declaration.domain else {
          throw SimulationError.noDomain(
            register: declaration.name, module: definition.name, location: declaration.location)
        }
        let state = result.valueCells[index]
        var next = current[index]
        if definition.domains[domain].enable != nil && next != state { next = mux(enable(of: domain), next, state) }
        if let value = register.resetValue, let active = resetActive(of: domain) {
          next = mux(active, constant(value, type: declaration.type), next)
        }
        result.registers.append(
          LoweredDefinition.Register(state: state, next: next, domain: domain, resetValue: register.resetValue))
      case .input, .instanceOutput, .arrayOutput, .memoryReadData: break
      }
    }
  }

  /// 1 while the domain is in reset; nil if it has none.
  mutating func resetActive(of domain: Int) -> Int32? {
    let info = definition.domains[domain]
    if info.resetKind == .none { return nil }
    if resetCells[domain] < 0 {
      let port = append(Cell(.domainReset, width: 1, immediate: Int32(domain)))
      resetCells[domain] = info.polarity == .activeHigh ? port : not(port)
    }
    return resetCells[domain]
  }

  /// 1 while the domain is enabled; -1 if it always is.
  mutating func enable(of domain: Int) -> Int32 {
    if definition.domains[domain].enable == nil { return -1 }
    if enableCells[domain] < 0 { enableCells[domain] = append(Cell(.domainEnable, width: 1, immediate: Int32(domain))) }
    return enableCells[domain]
  }

  // MARK: Nodes

  private mutating func reserveNodes() {
    // Nodes refer to cells of declarations, which stand behind the nodes.
    result.cells = [Cell](repeating: Cell(.alias, width: 1), count: definition.nodes.count)
  }

  private mutating func lowerNode(_ index: Int) {
    let node = definition.nodes[index]
    var cell = Cell(
      .alias, width: node.width, isSigned: node.isSigned, lanes: node.lanes.index, a: node.a, b: node.b, c: node.c)
    switch node.operation {
    case .constant:
      if case .narrow(let low, _) = node.range, node.width <= 64 {
        cell = .narrowConstant(low, width: node.width, isSigned: node.isSigned)
      } else {
        cell = constantCell(node.range.lower, type: node.type)
      }
    case .read: cell.a = result.valueCells[Int(node.a)]
    case .slice, .shiftLeft, .shiftRight, .replicate:
      cell.operation = CellOperation(node.operation)
      cell.immediate = node.b
    case .greater, .greaterOrEqual:
      cell.operation = node.operation == .greater ? .less : .lessOrEqual
      (cell.a, cell.b) = (node.b, node.a)
    case .partSelect:
      cell.operation = .partSelect
      cell.immediate = node.c
    case .concatenate:
      cell.operation = .concatenate
      cell.a = Int32(result.pool.count)
      for part in definition.parts(of: node) { result.pool.append(part.index) }
    case .memoryRead:
      cell.operation = .memoryRead
      cell.immediate = node.a
      cell.a = node.b
    case .laneIndex:
      cell.operation = .laneIndex
      cell.immediate = node.a
    case .laneSpread:
      cell.operation = .laneSpread
      cell.immediate = node.b
    case .laneReduce, .laneGather:
      cell.operation = CellOperation(node.operation)
      cell.immediate = node.b
      cell.d = Int32(definition.nodes[Int(node.a)].lanes.index)
    case .laneShift:
      cell.operation = .laneShift
      cell.immediate = node.c
    default: cell.operation = CellOperation(node.operation)
    }
    result.cells[index] = cell
  }

  // MARK: Memories

  private mutating func finishMemories() {
    for (index, memory) in definition.memories.enumerated() {
      for port in memory.readPorts {
        let state = result.valueCells[Int(port.data.index)]
        let enabled = and(port.enable.map(\.index) ?? -1, enable(of: port.domain))
        var next = append(
          Cell(
            .memoryRead, width: Int32(memory.word.width), isSigned: memory.word.isSigned,
            lanes: lanes(port.address.index), a: port.address.index, immediate: Int32(index)))
        next = fit(next, to: result.cells[Int(state)].type)
        if enabled >= 0 { next = mux(enabled, next, state) }
        result.registers.append(
          LoweredDefinition.Register(state: state, next: next, domain: port.domain, resetValue: nil))
      }
      for (number, port) in memory.writePorts.enumerated() where writeReached[index][number] != -1 {
        let reached = writeReached[index][number]
        var enabled = and(reached == -2 ? -1 : reached, enable(of: port.domain))
        if enabled < 0 { enabled = bit(true) }
        result.writes.append(
          LoweredDefinition.Write(
            memory: index, enable: enabled, address: port.address.index, data: fit(port.data.index, to: memory.word),
            mask: port.mask?.index ?? -1, maskGranularity: port.maskGranularity, domain: port.domain))
      }
    }
  }
}
