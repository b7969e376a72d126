import BigInt
import HDLIR

/// From operands of a plan to nodes of the wanted type, range and shape.
extension ModuleElaborator {
  /// The value of an operand. Nets that are read take no more assignments.
  func resolve(_ operand: OperandPlan) -> Value {
    var value = Value(node: builder.constant(1, type: .bit), clocks: 0)
    if let number = operand.number {
      value.node = builder.constant(fold(number.value, into: operand.type?.range ?? ValueRange(value: number.value)))
    } else if let step = operand.step, let list = values[step] {
      value = list[((operand.output ?? 0) % list.count + list.count) % list.count]
      if let net = nets[step] {
        nets[step]!.isSealed = true
        value.clocks = net.clocks
      }
    }
    if let type = operand.type { value.node = fit(value.node, to: type.type, range: type.range) }
    return value
  }

  /// The node converted to `type`, with only values of `range`: wrapped when that is all of the type, otherwise
  /// saturated.
  func fit(_ node: NodeID, to type: SignalType, range: ValueRange) -> NodeID {
    if range.contains(builder[node].range) { return builder.convert(node, to: type) }
    if range == type.fullRange { return builder.convert(node, to: type) }
    if let value = range.singleValue { return builder.constant(value, type: type) }
    let isSigned = builder[node].isSigned || range.isNegativePossible
    let width = builder[node].range.union(range).width(isSigned: isSigned)
    let common = SignalType(width: max(width, Int(builder[node].width)), isSigned: isSigned)
    let exact = builder.convert(node, to: common)
    let lower = builder.constant(range.lower, type: common)
    let upper = builder.constant(range.upper, type: common)
    var result = exact
    if builder[node].range.upper > range.upper {
      result = builder.mux(builder.compare(.greater, exact, upper), upper, result)
    }
    if builder[node].range.lower < range.lower {
      result = builder.mux(builder.compare(.less, exact, lower), lower, result)
    }
    return builder.convert(builder.restrict(result, to: range), to: type, range: range)
  }

  /// What a declaration can take.
  func fitted(_ value: Value, to target: DeclarationID) -> NodeID {
    fit(value.node, to: builder[target].type, range: builder[target].range)
  }

  /// Lane values side by side; scalars as they are. At most `widestPacked` bits.
  func scalar(_ value: Value) -> Value {
    guard builder[value.node].lanes != .none else { return value }
    return Value(node: gathered(value.node), clocks: value.clocks)
  }

  func gathered(_ node: NodeID) -> NodeID {
    let count = builder.definition[builder[node].lanes].count
    let width = max(1, Self.widestPacked / count)
    let narrow = Int(builder[node].width) > width ? builder.slice(node, low: 0, width: width) : node
    return builder.laneGather(narrow)
  }

  /// Arithmetic results no wider than the widest signal.
  func limited(_ node: NodeID, _ width: Int = ModuleElaborator.widest) -> NodeID {
    let type = builder[node].type
    return type.width <= width ? node : builder.convert(node, to: SignalType(width: width, isSigned: type.isSigned))
  }

  /// One bit: the value itself, or whether it has an odd number of ones, or whether it is not 0.
  func bit(_ value: Value, _ choice: Int) -> Value {
    let type = builder[value.node].type
    if type == .bit { return value }
    if type.width == 1 { return Value(node: builder.convert(value.node, to: .bit), clocks: value.clocks) }
    return Value(
      node: builder.reduce(choice % 2 == 0 ? .reduceXor : .reduceOr, value.node), clocks: value.clocks)
  }

  /// Two nodes of one signedness.
  func harmonized(_ a: NodeID, _ b: NodeID) -> (NodeID, NodeID) {
    if builder[a].isSigned == builder[b].isSigned { return (a, b) }
    func signed(_ node: NodeID) -> NodeID {
      if builder[node].isSigned { return node }
      return builder.convert(node, to: .signed(min(Self.widest, Int(builder[node].width) + 1)))
    }
    return (signed(a), signed(b))
  }

  /// An index of 0 ..< count.
  func index(_ value: Value, count: Int) -> NodeID {
    var node = value.node
    if builder[node].isSigned { node = builder.convert(node, to: .unsigned(Int(builder[node].width))) }
    let range = ValueRange(0...(count - 1))
    let type = SignalType.unsigned(range.width(isSigned: false))
    let wrapped = builder.convert(node, to: type)
    let isNarrower = builder[node].width > builder[wrapped].width
    return fit(isNarrower ? wrapped : node, to: type, range: range)
  }

  /// The node as far as it is of `space` or scalar; other lane values become one constant.
  func aligned(_ node: NodeID, with space: LaneSpaceID) -> NodeID {
    let own = builder[node].lanes
    if own == .none || space == .none || own == space { return node }
    return builder.constant(fold(1, into: builder[node].range), type: builder[node].type)
  }
}
