import BigInt
import HDLIR

extension HDLIR.Operation {
  /// Whether `evaluate` is defined: the result follows from the operands alone.
  var isEvaluable: Bool {
    switch self {
    case .constant, .read, .memoryRead, .laneIndex, .laneSpread, .laneShift, .laneGather, .laneReduce: false
    default: true
    }
  }

  var operandCount: ClosedRange<Int> {
    switch self {
    case .convert, .not, .negate, .reduceAnd, .reduceOr, .reduceXor, .slice, .shiftLeft, .shiftRight, .replicate: 1...1
    case .mux: 3...3
    case .concatenate: 1...4
    default: 2...2
    }
  }

  /// The result types that the builder gives this operation on inputs of the example's types and full ranges. Where the
  /// caller chooses the type, the example's own one if it is a legal choice.
  func builtTypes(for example: Example) -> Set<SignalType> {
    let builder = NetlistBuilder(name: "Example")
    let inputs = example.types.enumerated().map { index, type in
      builder.read(
        builder.declarePort(
          Declaration(name: "x\(index)", kind: .input, type: type, range: type.fullRange, location: .unknown)))
    }
    let a = inputs[0]
    let type = example.types[0]
    let chosen = example.resultType
    func result(_ node: NodeID) -> Set<SignalType> { [builder[node].type] }
    switch self {
    case .convert: return result(builder.convert(a, to: chosen))
    case .not: return result(builder.not(a))
    case .negate: return result(builder.negate(a))
    case .reduceAnd, .reduceOr, .reduceXor: return result(builder.reduce(self, a))
    case .slice:
      guard example.immediate + chosen.width <= type.width else { return [] }
      return result(builder.slice(a, low: example.immediate, width: chosen.width))
    case .shiftLeft: return result(builder.shiftLeft(a, by: example.immediate))
    case .shiftRight: return result(builder.shiftRight(a, by: example.immediate))
    case .replicate: return result(builder.replicate(a, count: example.immediate))
    case .add, .subtract, .multiply:
      let exact = result(builder.arithmetic(self, a, inputs[1]))
      guard type.isSigned == example.types[1].isSigned else { return exact }
      let wrapped = SignalType(width: max(type.width, example.types[1].width), isSigned: type.isSigned)
      return exact.union(result(builder.wrappingArithmetic(self, a, inputs[1], type: wrapped)))
    case .and, .or, .xor: return result(builder.bitwise(self, a, inputs[1]))
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      return result(builder.compare(self, a, inputs[1]))
    case .shiftLeftDynamic:
      return chosen.isSigned == type.isSigned ? result(builder.shiftLeft(a, by: inputs[1], type: chosen)) : []
    case .shiftRightDynamic: return result(builder.shiftRight(a, by: inputs[1]))
    case .partSelect:
      return result(builder.partSelect(a, index: inputs[1], stride: example.immediate, width: chosen.width))
    case .mux: return result(builder.mux(a, inputs[1], inputs[2]))
    case .concatenate: return result(builder.concatenate(inputs))
    case .constant, .read, .memoryRead, .laneIndex, .laneSpread, .laneShift, .laneGather, .laneReduce: return []
    }
  }
}
