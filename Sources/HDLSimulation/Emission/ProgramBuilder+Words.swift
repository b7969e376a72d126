import HDLIR
import SimulationKernel

/// Scalar cells of any width.
extension ProgramBuilder {
  func emitWords(_ id: Int32) throws {
    let cell = cell(id)
    switch cell.operation {
    case .concatenate: concatenate(id, cell)
    case .memoryRead: memoryRead(id, cell)
    case .insert where cell.width > 64: wideInsert(id, cell)
    case .laneGather: try gather(id, cell)
    case .laneReduce: try reduce(id, cell)
    case .laneSpread, .laneIndex, .laneShift:
      preconditionFailure("\(cell.operation) of lanes in a group of scalars")
    default:
      if needsWide(cell) {
        emitWide(id, cell)
      } else {
        var selection = InstructionSelection(
          target: WordTarget(builder: self), cell: cell, result: .word(allocate(id)))
        selection.run()
      }
    }
  }

  /// Whether more than the lowest word of an operand, or more than one word of the result, matters.
  private func needsWide(_ cell: Cell) -> Bool {
    if cell.width > 64 { return true }
    switch cell.operation {
    case .reduceAnd, .reduceOr, .reduceXor, .slice, .shiftRight, .shiftRightDynamic, .partSelect:
      return width(cell.a) > 64
    case .equal, .notEqual, .less, .lessOrEqual: return width(cell.a) > 64 || width(cell.b) > 64
    default: return false
    }
  }

  func width(_ id: Int32) -> Int { Int(graph.cells[Int(id)].width) }

  /// The word of a shift amount, index or address: as large as a word gets where a higher one is not 0.
  func amount(_ id: Int32) -> UInt32 {
    let slot = lowWord(of: id)
    let cell = graph.cells[Int(representative(id))]
    if cell.words == 1 { return slot }
    let clamped = temporaryWord()
    put(SK_WIDE_CLAMP, clamped, slot, y: cell.words)
    return clamped
  }

  func wideFlags(_ id: Int32) -> Int32 {
    let cell = graph.cells[Int(id)]
    let wrap = Int32(cell.words * 64) - cell.width
    return (cell.isSigned ? Int32(SK_SIGNED_RESULT) : 0) | wrap << 8
  }

  private func concatenate(_ id: Int32, _ cell: Cell) {
    let target = allocate(id)
    let parts = graph.pool[Int(cell.a)..<Int(cell.a + cell.b)]
    if cell.words > 1 {
      put(SK_WIDE_CLEAR, target, x: cell.words)
      var low = 0
      for part in parts.reversed() {
        put(SK_WIDE_DEPOSIT, target, lowWord(of: part), x: width(part), z: low)
        low += width(part)
      }
      return
    }
    var sofar: UInt32?
    for (number, part) in parts.enumerated() {
      var bits = lowWord(of: part)
      if type(of: part).isSigned && width(part) < 64 {
        let own = temporaryWord()
        put(SK_EXTRACT_U, own, bits, x: 64 - width(part), y: 64 - width(part))
        bits = own
      }
      if let before = sofar {
        put(SK_JOIN, target, before, bits, x: width(part))
        sofar = target
      } else if number == parts.count - 1 || parts.count == 1 {
        put(SK_MOVE, target, bits)
        sofar = target
      } else {
        sofar = bits
      }
    }
  }

  private func memoryRead(_ id: Int32, _ cell: Cell) {
    let address = amount(cell.a)
    let target = allocate(id)
    let operation = cell.words == 1 ? SK_MEMORY_READ : SK_WIDE_MEMORY_READ
    put(operation, target, UInt32(cell.immediate), address, x: cell.words)
  }

  /// In the place of the old value when nothing else reads that, so that a vector assigned part by part costs what its
  /// parts cost.
  private func wideInsert(_ id: Int32, _ cell: Cell) {
    let old = representative(cell.a)
    let isChain =
      graph.cells[Int(old)].operation == .insert && schedule.uses[Int(old)] == 1 && !schedule.isRoot[Int(old)]
      && segment(of: old) == segment(of: id)
    if isChain {
      slots[Int(id)] = slots[Int(old)]
    } else {
      put(SK_WIDE_MOVE, allocate(id), lowWord(of: old), flags: wideFlags(id), x: cell.words, y: cell.words)
    }
    let path = cell.d >= 0 ? lowWord(of: cell.d) : constantSlot(1)
    put(
      SK_WIDE_INSERT, UInt32(slots[Int(id)]), path, amount(cell.b), lowWord(of: cell.c), flags: wideFlags(id),
      x: Int(cell.immediate), y: min(width(cell.c), Int(cell.width)), z: Int(cell.width))
  }

  private func segment(of id: Int32) -> Schedule.Segment {
    schedule.groups[Int(schedule.groupOf[Int(id)])].segment
  }

  // MARK: From lanes to words

  private func gather(_ id: Int32, _ cell: Cell) throws {
    let definition = graph.definition(of: graph.context(of: id))
    let source = laneBuffer(of: cell.a, in: graph.spaceID(definition.laneSpaces[Int(cell.d)]))
    put(
      SK_GATHER, allocate(id), source, x: width(cell.a) > 32 ? 1 : 0, y: bufferShapes[Int(source)].lanes,
      z: width(cell.a))
  }

  private func reduce(_ id: Int32, _ cell: Cell) throws {
    let context = graph.context(of: id)
    let definition = graph.definition(of: context)
    let reduction = definition.laneReductions[Int(cell.immediate)]
    let space = definition.laneSpaces[Int(cell.d)]
    let source = laneBuffer(of: cell.a, in: graph.spaceID(space))
    let inner = space.strides[reduction.axis]
    let extent = space.extents[reduction.axis]
    let combination: Int64 =
      switch reduction.combination {
      case .add: 0
      case .and: 1
      case .or: 2
      case .xor: 3
      }
    reductions.append(
      SKReduction(
        outer: Int64(space.count / extent / inner), extent: Int64(extent), inner: Int64(inner),
        combination: combination, scratch: nil))
    let type = type(of: cell.a)
    let form = type.width > 32 ? 3 : reduction.element.width <= 32 ? 0 : type.isSigned ? 1 : 2
    put(SK_REDUCE, allocate(id), source, UInt32(reductions.count - 1), x: form, z: reduction.element.width)
  }

  /// The buffer with all lanes of a value; a scalar is repeated.
  func laneBuffer(of id: Int32, in space: Int16) -> UInt32 {
    let own = representative(id)
    if buffers[Int(own)] >= 0 { return UInt32(buffers[Int(own)]) }
    let region = LaneRegion(self, space: space)
    let buffer = newBuffer(lanes: graph.spaces[Int(space)].count, is64: width(id) > 32)
    region.move(id, to: buffer, is64: width(id) > 32)
    region.finish()
    return buffer
  }
}
