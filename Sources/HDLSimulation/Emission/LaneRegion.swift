import HDLIR
import SimulationKernel

/// Turns a group of lane cells into a region: instructions that run over all lanes, block by block.
final class LaneRegion {
  let builder: ProgramBuilder
  let group: Int
  let space: Int16
  let lanes: Int
  private var code: [SKInstruction] = []
  /// How often each temporary of a cell is still read.
  private var remaining: [Int32: Int32] = [:]
  private var free: [[UInt32]] = [[], []]
  private var temporaries: [UInt32] = []
  /// Temporaries of the current cell.
  private var scratches: [(buffer: UInt32, is64: Bool)] = []

  convenience init(_ builder: ProgramBuilder, _ group: Int) {
    self.init(builder, space: builder.schedule.groups[group].space, group: group)
  }

  init(_ builder: ProgramBuilder, space: Int16, group: Int = -1) {
    self.builder = builder
    self.group = group
    self.space = space
    lanes = builder.graph.spaces[Int(space)].count
  }

  func emit() throws {
    for id in builder.schedule.groups[group].cells {
      // A vector whose elements are only read at borders is never spread.
      if builder.schedule.uses[Int(id)] == 0 && !builder.schedule.isRoot[Int(id)] { continue }
      try emit(id)
      endCell()
    }
    finish()
  }

  /// Ends the region: one instruction of the scalar program runs it.
  func finish() {
    if code.isEmpty { return }
    let first = builder.laneCode.count
    builder.laneCode += code
    let bytes = temporaries.reduce(0) { $0 + (builder.bufferShapes[Int($1)].is64 ? 8 : 4) }
    // Temporaries share the nearest cache with the operands that come from further away.
    let fitting = 20_000 / max(bytes, 8) / 16 * 16
    let block = min(max(fitting, 64), 1024)
    builder.regions.append(
      ProgramBuilder.RegionShape(
        code: first..<builder.laneCode.count, lanes: lanes, block: min(block, (lanes + 15) / 16 * 16)))
    for buffer in temporaries { builder.bufferShapes[Int(buffer)].lanes = builder.regions.last!.block }
    builder.put(SK_REGION, 0, UInt32(builder.regions.count - 1))
  }

  // MARK: Buffers

  private func acquire(is64: Bool) -> UInt32 {
    if let buffer = free[is64 ? 1 : 0].popLast() { return buffer }
    let buffer = builder.newBuffer(lanes: 0, is64: is64, isTemporary: true)
    temporaries.append(buffer)
    return buffer
  }

  /// A buffer until the end of the current cell.
  func scratch(is64: Bool) -> UInt32 {
    let buffer = acquire(is64: is64)
    scratches.append((buffer, is64))
    return buffer
  }

  private func endCell() {
    for scratch in scratches { free[scratch.is64 ? 1 : 0].append(scratch.buffer) }
    scratches.removeAll(keepingCapacity: true)
  }

  /// The place of a cell's result: stored for all lanes, or a temporary.
  func destination(_ id: Int32) -> UInt32 {
    let is64 = builder.cell(id).width > 32
    let buffer: UInt32
    if builder.schedule.isStored[Int(id)] {
      buffer = builder.newBuffer(lanes: lanes, is64: is64)
    } else {
      buffer = acquire(is64: is64)
      remaining[id] = builder.schedule.uses[Int(id)]
    }
    builder.buffers[Int(id)] = Int32(buffer)
    return buffer
  }

  /// Gives the buffers back that nothing reads any more. After the cell, since some cells take several instructions.
  private func release(operandsOf id: Int32) {
    var number = 0
    while let operand = builder.graph.operand(id, number) {
      number += 1
      let own = builder.representative(operand)
      // The fill of a move that takes it from the packed vector is not counted as a use.
      if number == 2, builder.cell(id).operation == .laneShift, builder.cell(own).operation == .laneSpread { continue }
      guard let left = remaining[own] else { continue }
      if left > 1 {
        remaining[own] = left - 1
      } else {
        remaining[own] = nil
        free[builder.cell(own).width > 32 ? 1 : 0].append(UInt32(builder.buffers[Int(own)]))
      }
    }
  }

  // MARK: Operands

  /// A value in lanes of the given size, or a scalar.
  func operand(_ id: Int32, is64: Bool) -> Place {
    let own = builder.representative(id)
    if builder.schedule.space[Int(own)] < 0 { return .word(builder.lowWord(of: id)) }
    let buffer = UInt32(builder.buffers[Int(own)])
    let cell = builder.cell(own)
    if (cell.width > 32) == is64 { return .lanes(buffer) }
    let converted = scratch(is64: is64)
    putRaw(is64 ? (cell.isSigned ? SK_WIDEN_S : SK_WIDEN_U) : SK_NARROW, converted, a: buffer)
    return .lanes(converted)
  }

  func lanesOperand(_ id: Int32, is64: Bool) -> UInt32 {
    switch operand(id, is64: is64) {
    case .lanes(let buffer): return buffer
    case .word(let word):
      let buffer = scratch(is64: is64)
      fill(buffer, word, is64: is64)
      return buffer
    }
  }

  private func fill(_ buffer: UInt32, _ word: UInt32, is64: Bool) {
    putRaw(SK_MOVE, buffer, b: word, flags: SK_SCALAR_A, form: SK_FORM_SCALAR_B | (is64 ? SK_LANES_64 : 0))
  }

  /// Copies a value into a buffer of all lanes.
  func move(_ id: Int32, to buffer: UInt32, is64: Bool) {
    put(SK_MOVE, .lanes(buffer), [operand(id, is64: is64)], is64: is64, x: 0, y: 0, z: 0)
    endCell()
  }

  // MARK: Cells

  private func emit(_ id: Int32) throws {
    let cell = builder.cell(id)
    switch cell.operation {
    case .laneIndex: index(id, cell)
    case .laneSpread: try spread(id, cell)
    case .laneShift: try shift(id, cell)
    case .memoryRead: memoryRead(id, cell)
    case .concatenate: concatenate(id, cell)
    default:
      var is64 = cell.width > 32
      var number = 0
      while let operand = builder.graph.operand(id, number) {
        if builder.type(of: operand).width > 32 { is64 = true }
        number += 1
      }
      let target = destination(id)
      let isNarrowed = is64 && cell.width <= 32
      let wide = isNarrowed ? scratch(is64: true) : target
      var selection = InstructionSelection(
        target: LaneTarget(region: self, is64: is64), cell: cell, result: .lanes(wide))
      selection.run()
      if isNarrowed { putRaw(SK_NARROW, target, a: wide) }
    }
    release(operandsOf: id)
  }

  private func concatenate(_ id: Int32, _ cell: Cell) {
    let is64 = cell.width > 32
    let target = destination(id)
    let parts = builder.graph.pool[Int(cell.a)..<Int(cell.a + cell.b)]
    var sofar: Place?
    for part in parts {
      let type = builder.type(of: part)
      var value = operand(part, is64: is64)
      if type.isSigned && type.width < (is64 ? 64 : 32) {
        let bits = scratch(is64: is64)
        let shift = (is64 ? 64 : 32) - type.width
        put(SK_EXTRACT_U, .lanes(bits), [value], is64: is64, x: shift, y: shift, z: 0)
        value = .lanes(bits)
      }
      if let before = sofar {
        put(SK_JOIN, .lanes(target), [before, value], is64: is64, x: type.width, y: 0, z: 0)
        sofar = .lanes(target)
      } else {
        sofar = value
      }
    }
    if parts.count == 1 { put(SK_MOVE, .lanes(target), [sofar!], is64: is64, x: 0, y: 0, z: 0) }
  }

  private func memoryRead(_ id: Int32, _ cell: Cell) {
    let is64 = cell.width > 32 || builder.type(of: cell.a).width > 32
    let target = destination(id)
    let isNarrowed = is64 && cell.width <= 32
    let wide = isNarrowed ? scratch(is64: true) : target
    let address = lanesOperand(cell.a, is64: is64)
    putRaw(
      SK_MEMORY_READ, wide, a: UInt32(cell.immediate), b: address, flags: SK_SCALAR_A,
      form: is64 ? SK_LANES_64 : 0)
    if isNarrowed { putRaw(SK_NARROW, target, a: wide) }
  }

  // MARK: Instructions

  func putRaw(
    _ operation: SKOperation, _ target: UInt32, a: UInt32 = 0, b: UInt32 = 0, c: UInt32 = 0, flags: Int = 0,
    form: Int = 0, x: Int = 0, y: Int = 0, z: Int = 0
  ) {
    code.append(
      SKInstruction(
        op: operation.rawValue + UInt16(form), flags: UInt16(flags), dst: target, a: a, b: b, c: c, x: Int32(x),
        y: Int32(y), z: Int32(z)))
  }

  /// An instruction on lanes some of whose operands may be scalars.
  func put(
    _ operation: SKOperation, _ target: Place, _ operands: [Place], is64: Bool, x: Int, y: Int, z: Int
  ) {
    guard case .lanes(let target) = target else { preconditionFailure("a lane instruction writes lanes") }
    let arranged = ScalarForm(operation, operands)
    var flags = 0
    var form = is64 ? SK_LANES_64 : 0
    var raw: [UInt32] = [0, 0, 0]
    for (number, place) in arranged.operands.enumerated() {
      switch place {
      case .lanes(let buffer): raw[number] = buffer
      case .word(let word):
        if arranged.mayBeScalar(number) {
          raw[number] = word
          flags |= 1 << number
          if arranged.operation != SK_MUX { form |= SK_FORM_SCALAR_B }
        } else if arranged.operation == SK_MOVE {
          fill(target, word, is64: is64)
          return
        } else {
          raw[number] = scratch(is64: is64)
          fill(raw[number], word, is64: is64)
        }
      }
    }
    putRaw(arranged.operation, target, a: raw[0], b: raw[1], c: raw[2], flags: flags, form: form, x: x, y: y, z: z)
  }
}
