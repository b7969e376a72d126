import HDLIR
import SimulationKernel

/// The instructions for a cell whose value fits in a word or lane. Operands may be wider where only their lowest bits
/// matter.
struct InstructionSelection<Target: InstructionTarget> {
  var target: Target
  let cell: Cell
  /// Where the value goes.
  let result: Place

  private var width: Int { Int(cell.width) }
  private var spare: Int { target.bits - width }

  mutating func run() {
    switch cell.operation {
    case .convert: wrap(target.operand(cell.a), fits: target.type(of: cell.a).fits(in: cell.type))
    case .not: not()
    case .negate:
      let fits = target.span(of: cell.a).map { spanFits(-$0.high, -$0.low) } ?? false
      target.put(SK_NEGATE, result, target.operand(cell.a))
      wrap(result, fits: fits)
    case .reduceAnd:
      let type = target.type(of: cell.a)
      let ones = type.isSigned ? ~0 : mask(type.width)
      let constant = target.constant(ones)
      target.put(SK_EQUAL, result, target.operand(cell.a), constant)
    case .reduceOr: target.put(SK_NONZERO, result, target.operand(cell.a))
    case .reduceXor: target.put(SK_PARITY, result, unsignedBits(cell.a))
    case .slice:
      let low = Int(cell.immediate)
      if low >= target.bits {
        clear()
      } else {
        let operation = cell.isSigned ? SK_EXTRACT_S : SK_EXTRACT_U
        target.put(operation, result, target.operand(cell.a), x: target.bits - low - width, y: spare)
      }
    case .shiftLeft: shiftLeft()
    case .shiftRight: shiftRight()
    case .replicate:
      let step = target.type(of: cell.a).width
      var pattern: UInt64 = 0
      for index in 0..<Int(cell.immediate) { pattern |= 1 << UInt64(index * step) }
      let constant = target.constant(pattern)
      target.put(SK_MULTIPLY, result, unsignedBits(cell.a), constant)
    case .add, .subtract, .multiply: arithmetic()
    case .and, .or, .xor:
      let operation = cell.operation == .and ? SK_AND : cell.operation == .or ? SK_OR : SK_XOR
      let fits = target.type(of: cell.a).fits(in: cell.type) && target.type(of: cell.b).fits(in: cell.type)
      target.put(operation, result, target.operand(cell.a), target.operand(cell.b))
      wrap(result, fits: fits)
    case .andNot: target.put(SK_AND_NOT, result, target.operand(cell.a), target.operand(cell.b))
    case .equal, .notEqual, .less, .lessOrEqual: compare()
    case .shiftLeftDynamic:
      target.put(SK_SHIFT_LEFT_BY, result, target.operand(cell.a), target.amount(cell.b))
      wrap(result, fits: false)
    case .shiftRightDynamic:
      let type = target.type(of: cell.a)
      let operation = type.isSigned ? SK_SHIFT_RIGHT_BY : SK_SHIFT_RIGHT_BY_U
      target.put(operation, result, target.operand(cell.a), target.amount(cell.b))
      wrap(result, fits: type.fits(in: cell.type))
    case .partSelect:
      let stride = Int(cell.immediate)
      let limit = stride == 0 ? Int(Int32.max) : (target.type(of: cell.a).width - 1) / stride
      target.put(SK_PART, result, unsignedBits(cell.a), target.amount(cell.b), x: stride, y: limit, z: width)
    case .mux:
      let fits = target.type(of: cell.b).fits(in: cell.type) && target.type(of: cell.c).fits(in: cell.type)
      target.put(SK_MUX, result, target.operand(cell.a), target.operand(cell.b), target.operand(cell.c))
      wrap(result, fits: fits)
    case .insert: insert()
    default: preconditionFailure("\(cell.operation) is not a matter of one word")
    }
  }

  // MARK: Parts of the work

  /// Moves a value to the result, wrapped into its type unless it fits.
  private mutating func wrap(_ value: Place, fits: Bool) {
    if fits || spare == 0 {
      if value != result { target.put(SK_MOVE, result, value) }
    } else {
      target.put(cell.isSigned ? SK_EXTRACT_S : SK_EXTRACT_U, result, value, x: spare, y: spare)
    }
  }

  private func spanFits(_ low: Int64, _ high: Int64) -> Bool {
    guard let own = cell.type.span else { return false }
    return own.low <= low && high <= own.high
  }

  private mutating func clear() {
    target.put(SK_MOVE, result, target.constant(0))
  }

  private func mask(_ width: Int) -> UInt64 { width >= 64 ? ~0 : (1 << UInt64(width)) - 1 }

  /// The bits of a cell of up to a word, without the copies of its sign.
  private mutating func unsignedBits(_ id: Int32) -> Place {
    let type = target.type(of: id)
    let value = target.operand(id)
    if !type.isSigned || type.width >= target.bits { return value }
    let place = target.temporary()
    target.put(SK_EXTRACT_U, place, value, x: target.bits - type.width, y: target.bits - type.width)
    return place
  }

  private mutating func not() {
    let type = target.type(of: cell.a)
    if !cell.isSigned && !type.isSigned && type.width == width {
      let ones = target.constant(mask(width))
      target.put(SK_XOR, result, target.operand(cell.a), ones)
    } else {
      target.put(SK_NOT, result, target.operand(cell.a))
      wrap(result, fits: cell.isSigned && type.isSigned && type.width <= width)
    }
  }

  private mutating func shiftLeft() {
    let distance = Int(cell.immediate)
    if distance >= target.bits { return clear() }
    let type = target.type(of: cell.a)
    target.put(SK_SHIFT_LEFT, result, target.operand(cell.a), x: distance)
    wrap(result, fits: SignalType(width: type.width + distance, isSigned: type.isSigned).fits(in: cell.type))
  }

  private mutating func shiftRight() {
    let distance = Int(cell.immediate)
    let type = target.type(of: cell.a)
    let value = target.operand(cell.a)
    if type.isSigned {
      target.put(SK_SHIFT_RIGHT, result, value, x: min(distance, target.bits - 1))
    } else if distance >= target.bits {
      return clear()
    } else {
      target.put(SK_EXTRACT_U, result, value, x: 0, y: distance)
    }
    let rest = SignalType(width: max(1, type.width - distance), isSigned: type.isSigned)
    wrap(result, fits: rest.fits(in: cell.type))
  }

  private mutating func arithmetic() {
    let plain = spare == 0 || arithmeticFits()
    let operation: SKOperation =
      switch (cell.operation, plain, cell.isSigned) {
      case (.add, true, _): SK_ADD
      case (.add, false, false): SK_ADD_U
      case (.add, false, true): SK_ADD_S
      case (.subtract, true, _): SK_SUBTRACT
      case (.subtract, false, false): SK_SUBTRACT_U
      case (.subtract, false, true): SK_SUBTRACT_S
      case (_, true, _): SK_MULTIPLY
      case (_, false, false): SK_MULTIPLY_U
      case (_, false, true): SK_MULTIPLY_S
      }
    target.put(operation, result, target.operand(cell.a), target.operand(cell.b), x: spare)
  }

  private func arithmeticFits() -> Bool {
    guard let a = target.span(of: cell.a), let b = target.span(of: cell.b) else { return false }
    switch cell.operation {
    case .add: return spanFits(a.low + b.low, a.high + b.high)
    case .subtract: return spanFits(a.low - b.high, a.high - b.low)
    default:
      let corners = [
        a.low.multipliedReportingOverflow(by: b.low), a.low.multipliedReportingOverflow(by: b.high),
        a.high.multipliedReportingOverflow(by: b.low), a.high.multipliedReportingOverflow(by: b.high),
      ]
      if corners.contains(where: \.overflow) { return false }
      return spanFits(corners.map(\.partialValue).min()!, corners.map(\.partialValue).max()!)
    }
  }

  private mutating func insert() {
    let stride = Int(cell.immediate)
    let limit = stride == 0 ? Int(Int32.max) : (width - 1) / stride
    let part = min(width, target.type(of: cell.c).width)
    let old = target.operand(cell.a)
    let path = cell.d >= 0 ? target.operand(cell.d) : nil
    let changed = path == nil ? result : target.temporary()
    target.put(SK_INSERT, changed, old, target.amount(cell.b), target.operand(cell.c), x: stride, y: limit, z: part)
    let fits = !cell.isSigned && (stride * limit + part <= width)
    if !fits && spare > 0 {
      target.put(cell.isSigned ? SK_EXTRACT_S : SK_EXTRACT_U, changed, changed, x: spare, y: spare)
    }
    if let path { target.put(SK_MUX, result, path, changed, old) }
  }

  // MARK: Comparisons

  private mutating func compare() {
    let (left, right) = (target.type(of: cell.a), target.type(of: cell.b))
    let (a, b) = (target.operand(cell.a), target.operand(cell.b))
    let leftIsFull = !left.isSigned && left.width == target.bits
    let rightIsFull = !right.isSigned && right.width == target.bits
    let needsUnsigned = leftIsFull || rightIsFull
    if needsUnsigned && left.isSigned != right.isSigned {
      compareMixed(a, b, leftIsSigned: left.isSigned)
      return
    }
    let operation: SKOperation =
      switch (cell.operation, needsUnsigned) {
      case (.equal, _): SK_EQUAL
      case (.notEqual, _): SK_NOT_EQUAL
      case (.less, false): SK_LESS
      case (.less, true): SK_LESS_U
      case (_, false): SK_LESS_OR_EQUAL
      case (_, true): SK_LESS_OR_EQUAL_U
      }
    target.put(operation, result, a, b)
  }

  /// One operand is signed, the other one uses all bits without a sign: a negative operand decides by itself.
  private mutating func compareMixed(_ a: Place, _ b: Place, leftIsSigned: Bool) {
    let negative = target.temporary()
    target.put(SK_LESS, negative, leftIsSigned ? a : b, target.constant(0))
    let equalOrLess: SKOperation =
      switch cell.operation {
      case .equal: SK_EQUAL
      case .notEqual: SK_NOT_EQUAL
      case .less: SK_LESS_U
      default: SK_LESS_OR_EQUAL_U
      }
    let unsigned = target.temporary()
    target.put(equalOrLess, unsigned, a, b)
    // What the comparison gives when the signed operand is negative.
    let whenNegative = cell.operation == .notEqual || (cell.operation != .equal && leftIsSigned)
    target.put(whenNegative ? SK_OR : SK_AND_NOT, result, unsigned, negative)
  }
}
