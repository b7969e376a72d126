import HDLIR
import SimulationKernel

/// Operations with operands or results of several words.
extension ProgramBuilder {
  func emitWide(_ id: Int32, _ cell: Cell) {
    let target = allocate(id)
    switch cell.operation {
    case .convert: unary(SK_WIDE_MOVE, id, cell)
    case .not: unary(SK_WIDE_NOT, id, cell)
    case .negate: unary(SK_WIDE_NEGATE, id, cell)
    case .slice, .shiftRight: unary(SK_WIDE_SHIFT_RIGHT, id, cell, z: Int(cell.immediate))
    case .shiftLeft: unary(SK_WIDE_SHIFT_LEFT, id, cell, z: Int(cell.immediate))
    case .reduceAnd: unary(SK_WIDE_ALL_ONES, id, cell, z: width(cell.a))
    case .reduceOr: unary(SK_WIDE_NONZERO, id, cell)
    case .reduceXor: unary(SK_WIDE_PARITY, id, cell, z: width(cell.a))
    case .replicate:
      put(
        SK_WIDE_REPLICATE, target, lowWord(of: cell.a), x: cell.words, y: width(cell.a), z: Int(cell.immediate))
    case .add: binary(SK_WIDE_ADD, id, cell)
    case .subtract: binary(SK_WIDE_SUBTRACT, id, cell)
    case .multiply: binary(SK_WIDE_MULTIPLY, id, cell)
    case .and: binary(SK_WIDE_AND, id, cell)
    case .or: binary(SK_WIDE_OR, id, cell)
    case .xor: binary(SK_WIDE_XOR, id, cell)
    case .equal: binary(SK_WIDE_EQUAL, id, cell)
    case .notEqual: binary(SK_WIDE_NOT_EQUAL, id, cell)
    case .less: binary(SK_WIDE_LESS, id, cell)
    case .lessOrEqual: binary(SK_WIDE_LESS_OR_EQUAL, id, cell)
    case .shiftLeftDynamic: shift(SK_WIDE_SHIFT_LEFT_BY, id, cell)
    case .shiftRightDynamic: shift(SK_WIDE_SHIFT_RIGHT_BY, id, cell)
    case .partSelect:
      put(
        SK_WIDE_PART, target, lowWord(of: cell.a), amount(cell.b), UInt32(cell.immediate), flags: wideFlags(id),
        x: cell.words, z: width(cell.a))
    case .mux:
      put(
        SK_WIDE_MUX, target, lowWord(of: cell.a), extended(cell.b, like: id), extended(cell.c, like: id), x: cell.words)
    default: preconditionFailure("\(cell.operation) has no form of several words")
    }
  }

  private func unary(_ operation: SKOperation, _ id: Int32, _ cell: Cell, z: Int = 0) {
    let signs = type(of: cell.a).isSigned ? Int32(SK_SIGNED_A) : 0
    put(
      operation, allocate(id), lowWord(of: cell.a), flags: wideFlags(id) | signs, x: cell.words, y: words(cell.a), z: z)
  }

  private func binary(_ operation: SKOperation, _ id: Int32, _ cell: Cell) {
    var flags = wideFlags(id)
    if type(of: cell.a).isSigned { flags |= Int32(SK_SIGNED_A) }
    if type(of: cell.b).isSigned { flags |= Int32(SK_SIGNED_B) }
    put(
      operation, allocate(id), lowWord(of: cell.a), lowWord(of: cell.b), UInt32(words(cell.b)), flags: flags,
      x: cell.words, y: words(cell.a))
  }

  private func shift(_ operation: SKOperation, _ id: Int32, _ cell: Cell) {
    let signs = type(of: cell.a).isSigned ? Int32(SK_SIGNED_A) : 0
    put(
      operation, allocate(id), lowWord(of: cell.a), amount(cell.b), flags: wideFlags(id) | signs, x: cell.words,
      y: words(cell.a))
  }

  private func words(_ id: Int32) -> Int { graph.cells[Int(id)].words }

  /// The operand with as many words as the result.
  private func extended(_ operand: Int32, like id: Int32) -> UInt32 {
    let (from, to) = (graph.cells[Int(operand)], graph.cells[Int(id)])
    if from.words == to.words && from.type.fits(in: to.type) { return lowWord(of: operand) }
    let place = allocateWords(to.words)
    let signs = from.isSigned ? Int32(SK_SIGNED_A) : 0
    put(SK_WIDE_MOVE, place, lowWord(of: operand), flags: wideFlags(id) | signs, x: to.words, y: from.words)
    return place
  }
}
