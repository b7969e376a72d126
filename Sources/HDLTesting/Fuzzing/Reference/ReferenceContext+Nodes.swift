import BigInt
import HDLIR

extension ReferenceContext {
  func evaluate(_ node: Node, lane: Int) -> BigInt {
    func operand(_ index: Int32) -> BigInt { value(of: NodeID(Int(index)), lane: lane) }
    func type(_ index: Int32) -> SignalType { definition[NodeID(Int(index))].type }
    switch node.operation {
    case .constant: return node.constantValue!
    case .read: return value(of: DeclarationID(Int(node.a)), lane: lane)
    case .memoryRead:
      let memory = Int(node.a)
      let address = operand(node.b)
      return address >= 0 && address < BigInt(memories[memory].count) ? memories[memory][Int(address)] : 0
    case .convert, .not, .negate, .reduceAnd, .reduceOr, .reduceXor:
      return node.operation.evaluate([operand(node.a)], types: [type(node.a)], result: node.type)
    case .slice, .shiftLeft, .shiftRight, .replicate:
      return node.operation.evaluate(
        [operand(node.a)], types: [type(node.a)], immediate: Int(node.b), result: node.type)
    case .add, .subtract, .multiply, .and, .or, .xor, .equal, .notEqual, .less, .lessOrEqual, .greater,
      .greaterOrEqual, .shiftLeftDynamic, .shiftRightDynamic:
      return node.operation.evaluate(
        [operand(node.a), operand(node.b)], types: [type(node.a), type(node.b)], result: node.type)
    case .partSelect:
      return node.operation.evaluate(
        [operand(node.a), operand(node.b)], types: [type(node.a), type(node.b)], immediate: Int(node.c),
        result: node.type)
    case .mux:
      return node.operation.evaluate(
        [operand(node.a), operand(node.b), operand(node.c)], types: [type(node.a), type(node.b), type(node.c)],
        result: node.type)
    case .concatenate:
      let parts = definition.parts(of: node)
      return node.operation.evaluate(
        parts.map { value(of: $0, lane: lane) }, types: parts.map { definition[$0].type }, result: node.type)
    case .laneIndex: return BigInt(coordinates(lane, definition[node.lanes])[Int(node.a)])
    case .laneSpread: return laneSpread(node, lane)
    case .laneShift: return laneShift(node, lane)
    case .laneGather:
      let source = definition[NodeID(Int(node.a))]
      return (0..<definition[source.lanes].count).reduce(BigInt(0)) { result, lane in
        result | value(of: NodeID(Int(node.a)), lane: lane).bits(Int(source.width)) << (lane * Int(source.width))
      }
    case .laneReduce: return laneReduce(node)
    }
  }

  // MARK: Lanes

  /// Row-major: the last axis runs fastest.
  private func coordinates(_ lane: Int, _ space: LaneSpace) -> [Int] {
    var rest = lane
    var result = [Int](repeating: 0, count: space.extents.count)
    for axis in space.extents.indices.reversed() {
      result[axis] = rest % space.extents[axis]
      rest /= space.extents[axis]
    }
    return result
  }

  private func lane(at coordinates: [Int], _ space: LaneSpace) -> Int {
    zip(coordinates, space.extents).reduce(0) { $0 * $1.1 + $1.0 }
  }

  private func laneSpread(_ node: Node, _ lane: Int) -> BigInt {
    let map = definition.laneMaps[Int(node.b)]
    let position = coordinates(lane, definition[node.lanes])
    let element = zip(position, map.strides).reduce(map.offset) { $0 + $1.0 * $1.1 }
    let packed = NodeID(Int(node.a))
    return (value(of: packed, lane: 0).bits(Int(definition[packed].width)) >> (element * Int(node.width)))
      .wrapped(to: node.type)
  }

  private func laneShift(_ node: Node, _ lane: Int) -> BigInt {
    let shift = definition.laneShifts[Int(node.c)]
    let space = definition[node.lanes]
    var position = coordinates(lane, space)
    position[shift.axis] -= shift.distance
    guard position[shift.axis] >= 0 && position[shift.axis] < space.extents[shift.axis] else {
      return value(of: NodeID(Int(node.b)), lane: lane)
    }
    return value(of: NodeID(Int(node.a)), lane: self.lane(at: position, space))
  }

  private func laneReduce(_ node: Node) -> BigInt {
    let reduction = definition.laneReductions[Int(node.b)]
    let source = NodeID(Int(node.a))
    let space = definition[definition[source].lanes]
    var rest = LaneSpace(extents: space.extents)
    rest.extents.remove(at: reduction.axis)
    let width = reduction.element.width
    var result = BigInt(0)
    for element in 0..<rest.count {
      let values = (0..<space.extents[reduction.axis]).map { index in
        var position = coordinates(element, rest)
        position.insert(index, at: reduction.axis)
        return value(of: source, lane: lane(at: position, space))
      }
      let combined = values.dropFirst().reduce(values[0]) { left, right in
        switch reduction.combination {
        case .add: left + right
        // On unsigned bits: BigInt's own operations are wrong for some negative numbers.
        case .and: left.bits(width) & right.bits(width)
        case .or: left.bits(width) | right.bits(width)
        case .xor: left.bits(width) ^ right.bits(width)
        }
      }
      result |= combined.bits(width) << (element * width)
    }
    return result
  }
}
