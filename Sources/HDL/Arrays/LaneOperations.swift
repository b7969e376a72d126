import HDLIR

/// Operations between the elements of an array. They apply to lane values: ports of a `ModuleArray` and expressions of
/// them.
extension HardwareValue {
  /// For each element the value of its neighbour `distance` before it along `axis` (behind it, if negative). Elements at
  /// the border take theirs from `edge`, which has one item for each line along the axis.
  public func shifted(along axis: Int, by distance: Int = 1, from edge: Vec<Self>) -> Self {
    guard let (scope, space) = laneContext("shifted(along:)") else { return self }
    let axes = scope.builder.definition[space].extents.indices.filter { $0 != axis }
    return shift(scope, axis, distance, fill: scope.spread(edge, over: axes, in: space))
  }

  /// The same with one value at the whole border, usually 0.
  public func shifted(along axis: Int, by distance: Int = 1, fill: Self) -> Self {
    guard let (scope, space) = laneContext("shifted(along:)") else { return self }
    let single = Vec([fill], shape)
    return shift(scope, axis, distance, fill: scope.spread(single, over: [], in: space))
  }

  private func shift(_ scope: Scope, _ axis: Int, _ distance: Int, fill: Self) -> Self {
    let leaves = shape.leaves
    return shape.make(
      zip(operands, fill.operands).enumerated().map { index, pair in
        let type = leaves[index].type
        let value = pair.0.node(in: scope, isSigned: type.isSigned)
        let edge = scope.builder.convert(pair.1.node(in: scope, isSigned: type.isSigned), to: type)
        let shift = LaneShift(axis: axis, distance: distance)
        return .node(scope, scope.builder.laneShift(scope.builder.convert(value, to: type), shift, fill: edge))
      })
  }

  /// The values of all elements in one vector, in row-major order.
  public func gathered() -> Vec<Self> {
    guard let (scope, space) = laneContext("gathered()") else { return Vec([self]) }
    let count = scope.builder.definition[space].count
    let single = operands.count == 1 ? operands[0] : packed.operand
    let node = scope.builder.laneGather(single.node(in: scope, isSigned: false))
    return Vec(.node(scope, node), count: count, element: shape)
  }

  func laneContext(_ operation: String) -> (Scope, LaneSpaceID)? {
    guard let scope, case .node(_, let node)? = operands.first else { return nil }
    let space = scope.builder[node].lanes
    if space == .none {
      scope.report(
        .laneMismatch, "\(operation) is applied to a value that is not one of an array",
        advice: "apply it to a port of an array, such as `pe.sum`")
      return nil
    }
    return (scope, space)
  }

  func reduced<R: HardwareValue>(
    _ combination: LaneReduction.Combination, along axis: Int, _ result: (SignalType, ValueRange) -> Shape<R>,
    otherwise: R
  ) -> Vec<R> {
    guard let (scope, space) = laneContext("a reduction"), case .node(_, let node)? = operands.first else {
      return Vec([otherwise])
    }
    let extents = scope.builder.definition[space].extents
    let reduction = scope.builder.laneReduce(node, combination, axis: axis)
    let count = extents.reduce(1, *) / extents[axis]
    return Vec(.node(scope, reduction.node), count: count, element: result(reduction.element, reduction.range))
  }
}

extension IntegerSignal {
  /// The exact sums along `axis`, one for each line of the array in row-major order of the other axes.
  public func sum(along axis: Int) -> Vec<Self> { reduced(.add, along: axis, { .integer($0, $1) }, otherwise: self) }
}

extension Bit {
  /// For each line along `axis`, whether some element's bit is 1.
  public func any(along axis: Int) -> Vec<Bit> { reduced(.or, along: axis, { _, _ in .bit }, otherwise: self) }
  /// For each line along `axis`, whether every element's bit is 1.
  public func all(along axis: Int) -> Vec<Bit> { reduced(.and, along: axis, { _, _ in .bit }, otherwise: self) }
}
