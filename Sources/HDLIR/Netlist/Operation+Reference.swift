import BigInt

extension Operation {
  /// The result of a scalar operation without state, straight from its definition: the reference that every engine is
  /// compared with. Slow and plain on purpose.
  ///
  /// - Parameters:
  ///   - operands: the values of the node operands, in order; each within its own type.
  ///   - types: the types of these operands.
  ///   - immediate: the immediate of the operations that have one (`slice`, shifts by constants, `replicate`, and the
  ///     stride of `partSelect`).
  ///   - result: the type of the result.
  public func evaluate(_ operands: [BigInt], types: [SignalType], immediate: Int = 0, result: SignalType) -> BigInt {
    func truth(_ value: Bool) -> BigInt { value ? 1 : 0 }
    // Unsigned, since the bitwise operators of BigInt are wrong for a negative operand beside one of full words.
    func bits(_ operand: Int) -> BigInt { operands[operand].bits(result.width) }
    switch self {
    case .convert: return operands[0].wrapped(to: result)
    case .not: return (-operands[0] - 1).wrapped(to: result)
    case .negate: return (-operands[0]).wrapped(to: result)
    case .reduceAnd: return truth(operands[0].bits(types[0].width) == (BigInt(1) << types[0].width) - 1)
    case .reduceOr: return truth(operands[0] != 0)
    case .reduceXor:
      let bits = operands[0].bits(types[0].width).magnitude
      return truth(bits.words.reduce(0) { $0 + $1.nonzeroBitCount } % 2 == 1)
    case .slice: return operands[0].shiftedDown(immediate).wrapped(to: result)
    case .shiftLeft: return (operands[0] << immediate).wrapped(to: result)
    case .shiftRight: return operands[0].shiftedDown(immediate).wrapped(to: result)
    case .replicate:
      let bits = operands[0].bits(types[0].width)
      return (0..<immediate).reduce(BigInt(0)) { value, _ in (value << types[0].width) | bits }
    case .add: return (operands[0] + operands[1]).wrapped(to: result)
    case .subtract: return (operands[0] - operands[1]).wrapped(to: result)
    case .multiply: return (operands[0] * operands[1]).wrapped(to: result)
    case .and: return (bits(0) & bits(1)).wrapped(to: result)
    case .or: return (bits(0) | bits(1)).wrapped(to: result)
    case .xor: return (bits(0) ^ bits(1)).wrapped(to: result)
    case .equal: return truth(operands[0] == operands[1])
    case .notEqual: return truth(operands[0] != operands[1])
    case .less: return truth(operands[0] < operands[1])
    case .lessOrEqual: return truth(operands[0] <= operands[1])
    case .greater: return truth(operands[0] > operands[1])
    case .greaterOrEqual: return truth(operands[0] >= operands[1])
    case .shiftLeftDynamic:
      if operands[1] >= BigInt(result.width) { return 0 }
      return (operands[0] << Int(operands[1])).wrapped(to: result)
    case .shiftRightDynamic:
      if operands[1] >= BigInt(types[0].width) { return operands[0] < 0 ? BigInt(-1).wrapped(to: result) : 0 }
      return operands[0].shiftedDown(Int(operands[1])).wrapped(to: result)
    case .partSelect:
      let position = operands[1] * BigInt(immediate)
      if position >= BigInt(types[0].width) { return 0 }
      return (operands[0].bits(types[0].width) >> Int(position)).wrapped(to: result)
    case .mux: return (operands[0] == 1 ? operands[1] : operands[2]).wrapped(to: result)
    case .concatenate:
      return zip(operands, types).reduce(BigInt(0)) { ($0 << $1.1.width) | $1.0.bits($1.1.width) }
    case .constant, .read, .memoryRead, .laneIndex, .laneSpread, .laneShift, .laneGather, .laneReduce:
      preconditionFailure("\(self) depends on more than its operands")
    }
  }
}
