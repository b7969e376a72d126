import BigInt
import HDLIR

/// Values that differ from element to element of an array of instances.
extension ModuleElaborator {
  /// The most elements of an array.
  static let mostLanes = 32

  func extents(_ plan: [Int]?) -> [Int] {
    var extents = (plan ?? [2]).prefix(3).map { max(1, min($0, 16)) }
    if extents.isEmpty { extents = [2] }
    while extents.reduce(1, *) > Self.mostLanes {
      let largest = extents.indices.max { extents[$0] < extents[$1] }!
      extents[largest] -= 1
    }
    return extents
  }

  private func pick(_ plan: ComputePlan, _ position: Int, below limit: Int) -> Int {
    let value = position < plan.immediates.count ? plan.immediates[position] : 0
    return limit <= 1 ? 0 : ((value % limit) + limit) % limit
  }

  func laneIndex(_ plan: ComputePlan) -> NodeID {
    let extents = self.extents(plan.extents)
    return builder.laneIndex(axis: pick(plan, 0, below: extents.count), in: builder.laneSpace(extents))
  }

  /// Elements of the packed operand, which is repeated or cut to the needed number of bits. Immediate 0 chooses between
  /// one element a lane, and the same for all lanes along some axis.
  func laneSpread(_ plan: ComputePlan, _ operands: [Value]) -> NodeID {
    let extents = self.extents(plan.extents)
    let space = builder.laneSpace(extents)
    let varying = extents.indices.filter { pick(plan, 0, below: 1 << extents.count) >> $0 & 1 == 0 }
    let count = varying.reduce(1) { $0 * extents[$1] }
    let offset = pick(plan, 1, below: 3)
    let element = SignalType(
      width: min(plan.type?.type.width ?? 8, Self.widestPacked / (count + offset)),
      isSigned: plan.type?.isSigned ?? false)
    var strides = [Int](repeating: 0, count: extents.count)
    var stride = 1
    for axis in varying.reversed() {
      strides[axis] = stride
      stride *= extents[axis]
    }
    let needed = (count + offset) * element.width
    var packed = scalar(operands[0]).node
    if builder[packed].isSigned { packed = builder.convert(packed, to: .unsigned(Int(builder[packed].width))) }
    let width = Int(builder[packed].width)
    if width < needed { packed = builder.replicate(packed, count: (needed + width - 1) / width) }
    if Int(builder[packed].width) > needed { packed = builder.slice(packed, low: 0, width: needed) }
    return builder.laneSpread(
      packed, map: LaneMap(offset: offset, strides: strides), element: element, range: element.fullRange, in: space)
  }

  func laneShift(_ plan: ComputePlan, _ a: NodeID, _ b: NodeID) -> NodeID {
    let space = builder[a].lanes
    if space == .none { return a }
    let extents = builder.definition[space].extents
    let axis = pick(plan, 0, below: extents.count)
    // Beyond the extent too: then all lanes are outside.
    let distance = 1 + pick(plan, 1, below: min(extents[axis] + 1, 4))
    let fill = fit(lanes(b, in: space), to: builder[a].type, range: builder[a].type.fullRange)
    return builder.laneShift(
      a, LaneShift(axis: axis, distance: pick(plan, 2, below: 2) == 0 ? distance : -distance), fill: fill)
  }

  /// A lane value: itself, or the scalar in every lane.
  private func lanes(_ node: NodeID, in space: LaneSpaceID) -> NodeID {
    if builder[node].lanes == space { return node }
    let type = builder[node].type
    let unsigned = builder.convert(node, to: .unsigned(min(type.width, Self.widest)))
    let zeros = [Int](repeating: 0, count: builder.definition[space].extents.count)
    return builder.laneSpread(
      unsigned, map: LaneMap(offset: 0, strides: zeros), element: builder[unsigned].type,
      range: builder[unsigned].type.fullRange, in: space)
  }

  func laneReduce(_ plan: ComputePlan, _ a: NodeID) -> NodeID {
    let space = builder[a].lanes
    if space == .none { return a }
    let extents = builder.definition[space].extents
    let axis = pick(plan, 0, below: extents.count)
    let combinations: [LaneReduction.Combination] = [.add, .and, .or, .xor]
    let combination = combinations[pick(plan, 1, below: 4)]
    let rest = extents.reduce(1, *) / extents[axis]
    let narrow = limited(a, max(1, Self.widestPacked / rest - 6))
    return builder.laneReduce(narrow, combination, axis: axis).node
  }
}
