import BigInt

/// Lane values: one value for each element of an array of instances. Ordinary operations on them work element by
/// element and spread scalar operands; these are the operations between lanes.
extension NetlistBuilder {
  public func laneSpace(_ extents: [Int]) -> LaneSpaceID {
    let space = LaneSpace(extents: extents)
    if let id = laneSpaceIDs[space] { return id }
    definition.laneSpaces.append(space)
    let id = LaneSpaceID(definition.laneSpaces.count - 1)
    laneSpaceIDs[space] = id
    return id
  }

  /// The coordinate of each lane along `axis`.
  public func laneIndex(axis: Int, in space: LaneSpaceID) -> NodeID {
    let extent = definition[space].extents[axis]
    let range = ValueRange(0...(extent - 1))
    return append(
      Node(.laneIndex, .unsigned(range.width(isSigned: false)), range, lanes: space, a: Int32(axis)))
  }

  /// Element `map(coordinates)` of the packed scalar, whose elements are of `element` type, for each lane.
  public func laneSpread(
    _ packed: NodeID, map: LaneMap, element: SignalType, range: ValueRange, in space: LaneSpaceID
  ) -> NodeID {
    precondition(self[packed].lanes == .none, "only scalars are spread over lanes")
    definition.laneMaps.append(map)
    return append(
      Node(.laneSpread, element, range, lanes: space, a: packed.index, b: Int32(definition.laneMaps.count - 1)))
  }

  /// `a` of the lane `shift.distance` before this one along the axis; `fill` (a lane node of the same type) at the border.
  public func laneShift(_ a: NodeID, _ shift: LaneShift, fill: NodeID) -> NodeID {
    precondition(self[a].lanes != .none && self[a].type == self[fill].type, "a shift wants lane values of one type")
    definition.laneShifts.append(shift)
    return append(
      Node(
        .laneShift, self[a].type, self[a].range.union(self[fill].range), lanes: self[a].lanes, a: a.index,
        b: fill.index, c: Int32(definition.laneShifts.count - 1)))
  }

  /// All lanes of `a` side by side in one scalar.
  public func laneGather(_ a: NodeID) -> NodeID {
    let type = SignalType.unsigned(self[a].type.width * definition[self[a].lanes].count)
    return append(Node(.laneGather, type, type.fullRange, a: a.index))
  }

  /// `a` reduced along `axis`: a packed scalar of the remaining lanes, whose elements have the returned type and range.
  public func laneReduce(
    _ a: NodeID, _ combination: LaneReduction.Combination, axis: Int
  ) -> (node: NodeID, element: SignalType, range: ValueRange) {
    let space = definition[self[a].lanes]
    var range = self[a].range
    if combination == .add {
      range = range * ValueRange(value: BigInt(space.extents[axis]))
    } else {
      range = self[a].type.fullRange
    }
    let element = SignalType(width: range.width(isSigned: self[a].isSigned), isSigned: self[a].isSigned)
    definition.laneReductions.append(LaneReduction(combination: combination, axis: axis, element: element))
    let type = SignalType.unsigned(element.width * (space.count / space.extents[axis]))
    let node = append(
      Node(.laneReduce, type, type.fullRange, a: a.index, b: Int32(definition.laneReductions.count - 1)))
    return (node, element, range)
  }
}
