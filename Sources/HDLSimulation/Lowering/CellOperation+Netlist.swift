import HDLIR

extension CellOperation {
  /// The cell that computes a netlist operation, where the operands stand in the same places.
  init(_ operation: Operation) {
    switch operation {
    case .convert: self = .convert
    case .not: self = .not
    case .negate: self = .negate
    case .reduceAnd: self = .reduceAnd
    case .reduceOr: self = .reduceOr
    case .reduceXor: self = .reduceXor
    case .slice: self = .slice
    case .shiftLeft: self = .shiftLeft
    case .shiftRight: self = .shiftRight
    case .replicate: self = .replicate
    case .add: self = .add
    case .subtract: self = .subtract
    case .multiply: self = .multiply
    case .and: self = .and
    case .or: self = .or
    case .xor: self = .xor
    case .equal: self = .equal
    case .notEqual: self = .notEqual
    case .less: self = .less
    case .lessOrEqual: self = .lessOrEqual
    case .shiftLeftDynamic: self = .shiftLeftDynamic
    case .shiftRightDynamic: self = .shiftRightDynamic
    case .partSelect: self = .partSelect
    case .mux: self = .mux
    case .concatenate: self = .concatenate
    case .memoryRead: self = .memoryRead
    case .laneIndex: self = .laneIndex
    case .laneSpread: self = .laneSpread
    case .laneShift: self = .laneShift
    case .laneGather: self = .laneGather
    case .laneReduce: self = .laneReduce
    case .constant, .read, .greater, .greaterOrEqual:
      preconditionFailure("\(operation) has no cell of its own")
    }
  }
}
