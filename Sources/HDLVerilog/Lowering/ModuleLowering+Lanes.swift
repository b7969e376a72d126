import HDLIR

/// Arrays of instances and the values that vary over them: packed buses, and `generate for` over the coordinates.
extension ModuleLowering {
  /// What `body` makes for one lane of the space, whose coordinates are genvars.
  func inLanes<Result>(_ space: LaneSpaceID, _ body: () -> Result) -> Result {
    let outer = lanes
    let variables = laneVariables(space)
    lanes = LaneContext(space: space, variables: variables, lane: laneNumber(space, variables))
    defer { lanes = outer }
    return body()
  }

  func laneVariables(_ space: LaneSpaceID) -> [String] {
    let names: [String]
    switch definition[space].extents.count {
    case 1: names = ["i"]
    case 2: names = ["row", "col"]
    default: names = definition[space].extents.indices.map { $0 < 3 ? ["i", "j", "k"][$0] : "axis\($0)" }
    }
    let variables = names.map(loopVariable)
    if !usesLoops { for variable in variables where !genvars.contains(variable) { genvars.append(variable) } }
    return variables
  }

  func laneNumber(_ space: LaneSpaceID, _ variables: [String]) -> Expression {
    let terms = zip(variables, definition[space].strides).map { Self.product(.variable($0), $1) }
    return terms.dropFirst().reduce(terms[0]) { .binary(.add, $0, $1) }
  }

  // MARK: Nets

  /// The item of a lane net, or of the net of a reduction; nil for what the process of the lane registers computes.
  func laneNetItem(_ node: Int, _ signal: SignalID) -> Item? {
    busDeclarations.append(DeclarationSyntax(kind: .wire, signal: signal))
    let info = nodes[node]
    if usesLoops {
      lowerLaneResult(node, signal)
      return nil
    }
    if info.operation == .laneReduce {
      isProcedural.insert(signal)
      return reduction(node, signal)
    }
    return .lanes(info.lanes, inLanes(info.lanes) { laneItems(node, into: signal) })
  }

  /// The assignment of a lane node to its element of a bus.
  func laneItems(_ node: Int, into signal: SignalID) -> [Item] {
    guard let lanes else { preconditionFailure("lane items stand in a loop over the lanes") }
    let info = nodes[node]
    let width = Int(info.width)
    let place = Self.bits(of: signal, lane: lanes.lane, width: width, high: width - 1, low: 0)
    switch info.operation {
    case .laneShift: return shift(node, place, signal)
    case .laneIndex:
      return [.assign(place, .variable(lanes.variables[Int(info.a)]), .unknown)]
    default: return [.assign(place, rootOperation(node, width), .unknown)]
    }
  }

  /// The items of a node that no expression can stand for, into a signal that it is assigned to; nil for the others.
  func laneOperationItems(_ node: Int, into signal: SignalID) -> [Item]? {
    switch nodes[node].operation {
    case .laneReduce where usesLoops, .laneGather where usesLoops:
      lowerLaneResult(node, signal)
      return []
    case .laneShift, .laneIndex: return laneItems(node, into: signal)
    case .laneReduce:
      isProcedural.insert(signal)
      return [reduction(node, signal)]
    default: return nil
    }
  }

  private func shift(_ node: Int, _ place: Expression, _ signal: SignalID) -> [Item] {
    guard let lanes else { preconditionFailure("lane items stand in a loop over the lanes") }
    let info = nodes[node]
    let width = Int(info.width)
    let shift = definition.laneShifts[Int(info.c)]
    let space = definition[info.lanes]
    let extent = space.extents[shift.axis]
    let hasInner = abs(shift.distance) < extent
    if hasInner { self.lanes!.borderAxis = shift.axis }
    let fill = Item.assign(place, rootExpression(Int(info.b), width), .unknown)
    self.lanes!.borderAxis = nil
    guard hasInner else { return [fill] }
    let source = materialize(Int(info.a))
    let lane = Self.sum(lanes.lane, -shift.distance * space.strides[shift.axis])
    let moved = Item.assign(
      place, element(of: source, lane: lane, width: width, high: width - 1, low: 0, isWhole: false), .unknown)
    let coordinate = Expression.variable(lanes.variables[shift.axis])
    let isAtBorder: Expression =
      shift.distance > 0
      ? .binary(.less, coordinate, .integer(shift.distance))
      : .binary(.greaterOrEqual, coordinate, .integer(extent + shift.distance))
    let name = module.signals[Int(signal.index)].name
    return [
      .generateConditional(
        isAtBorder, label: "\(name)_edge", [fill], otherwiseLabel: "\(name)_inner", [moved])
    ]
  }

  // MARK: Spreads

  func spread(_ node: Int, _ width: Int) -> Expression {
    let own = self.width(node)
    if width <= own { return spread(node, high: width - 1, low: 0) }
    if nodes[node].isSigned { return select(node, width) }
    return zeroExtended(spread(node, high: own - 1, low: 0), from: own, to: width)
  }

  /// Some bits of the element of a packed vector that belongs to the lane.
  func spread(_ node: Int, high: Int, low: Int) -> Expression {
    guard let lanes else { preconditionFailure("a lane value outside of its loop") }
    let info = nodes[node]
    let map = definition.laneMaps[Int(info.b)]
    let packed = materialize(Int(info.a))
    var index = Expression.integer(map.offset)
    for (variable, stride) in zip(lanes.variables, map.strides) where stride != 0 {
      let term = Self.product(.variable(variable), abs(stride))
      index = stride > 0 ? Self.added(index, term) : .binary(.subtract, index, term)
    }
    return element(
      of: packed, lane: index, width: Int(info.width), high: high, low: low,
      isWhole: reachesAll(node, map) && lanes.borderAxis.map { map.strides[$0] == 0 } ?? true)
  }

  /// Whether the map reaches every element of the vector.
  private func reachesAll(_ node: Int, _ map: LaneMap) -> Bool {
    let info = nodes[node]
    guard map.offset == 0, map.strides.allSatisfy({ $0 >= 0 }) else { return false }
    let extents = definition[info.lanes].extents
    var reached = 1
    for (stride, extent) in zip(map.strides, extents).sorted(by: { $0.0 < $1.0 }) where stride > 0 {
      guard stride <= reached else { return false }
      reached += stride * (extent - 1)
    }
    return reached * Int(info.width) == width(Int(info.a))
  }

  // MARK: Reductions

  /// A balanced tree along one axis, as loops: neighbours at distance 1, 2, 4 and so on are combined in place.
  private func reduction(_ node: Int, _ signal: SignalID) -> Item {
    let operand = Int(nodes[node].a)
    let source = materialize(operand)
    let reduction = definition.laneReductions[Int(nodes[node].b)]
    let space = definition[nodes[operand].lanes]
    let extent = space.extents[reduction.axis]
    let after = space.strides[reduction.axis]
    let before = space.count / extent / after
    let width = self.width(operand)
    let element = reduction.element.width
    let name = module.signals[Int(signal.index)].name
    let partial = addSignal(names.unique("\(name)_part"), width: extent * element, isSigned: false)
    usage.readWhole(partial, unit: currentUnit, isInChecks: isInChecks)

    let lane = loopVariable("lane")
    let distance = loopVariable("distance")
    let outer: Expression = before > 1 ? .variable(loopVariable("outer")) : .integer(0)
    let inner: Expression = after > 1 ? .variable(loopVariable("inner")) : .integer(0)
    let loops: [Expression] = extent > 1 ? [.variable(lane), .variable(distance)] : [.variable(lane)]
    let integers = ([outer, inner] + loops).compactMap { variable -> String? in
      if case .variable(let name) = variable { name } else { nil }
    }
    func part(_ index: Expression) -> Expression {
      Self.bits(of: partial, lane: index, width: element, high: element - 1, low: 0)
    }

    // The operand of (outer, lane, inner), extended or cut.
    var position = Self.added(Self.product(outer, extent * after), Self.product(.variable(lane), after))
    position = Self.added(position, inner)
    let kept = min(width, element)
    let value = self.element(
      of: source, lane: position, width: width, high: kept - 1, low: 0, isWhole: kept == width)
    var extended = zeroExtended(value, from: kept, to: element)
    if element > width && nodes[operand].isSigned {
      let sign = Self.bits(of: source, lane: position, width: width, high: width - 1, low: width - 1)
      extended = .concatenation([.replication(Int32(element - width), sign), value])
    }
    let load = Statement.loop(
      Loop(lane, count: extent), [.assign(part(.variable(lane)), extended, isBlocking: true, .unknown)])

    let other = part(Self.added(.variable(lane), .variable(distance)))
    let operation: BinaryOperator
    switch reduction.combination {
    case .add: operation = .add
    case .and: operation = .and
    case .or: operation = .or
    case .xor: operation = .xor
    }
    let combine = Statement.assign(
      part(.variable(lane)), .binary(operation, part(.variable(lane)), other), isBlocking: true, .unknown)
    let tree = Statement.loop(
      Loop(
        distance, first: .integer(1), condition: .binary(.less, .variable(distance), .integer(extent)),
        next: .binary(.multiply, .variable(distance), .integer(2))),
      [
        .loop(
          Loop(
            lane, first: .integer(0),
            condition: .binary(.less, Self.added(.variable(lane), .variable(distance)), .integer(extent)),
            next: Self.added(.variable(lane), .binary(.multiply, .integer(2), .variable(distance)))), [combine])
      ])
    let result = Self.added(Self.product(outer, after), inner)
    let store = Statement.assign(
      Self.bits(of: signal, lane: result, width: element, high: element - 1, low: 0), part(.integer(0)),
      isBlocking: true, .unknown)
    var body = extent > 1 ? [load, tree, store] : [load, store]
    if case .variable(let variable) = inner { body = [.loop(Loop(variable, count: after), body)] }
    if case .variable(let variable) = outer { body = [.loop(Loop(variable, count: before), body)] }
    return .always(
      .combinational,
      [
        .block(
          names.unique("\(name)_tree"),
          [.integers(integers), .declaration(DeclarationSyntax(kind: .reg, signal: partial))], body)
      ])
  }

  static func added(_ left: Expression, _ right: Expression) -> Expression {
    if case .integer(let value) = left { return sum(right, value) }
    if case .integer(let value) = right { return sum(left, value) }
    return .binary(.add, left, right)
  }

  func integerVariable(_ name: String) -> String {
    let variable = loopVariable(name)
    if !integers.contains(variable) { integers.append(variable) }
    return variable
  }

  // MARK: Instances

  func lower(array index: Int) -> [Item] {
    let array = definition.arrays[index]
    let child = context.interface(array.definition)
    var items: [Item] = []
    let instances: [Item] = inLanes(array.space) {
      var connections = domainConnections(child, array.domains)
      for (port, declaration) in zip(child.ports, array.ports) {
        let value =
          child[port].isDriven
          ? arrayOutput(Int(declaration.index)) : arrayInput(Int(declaration.index), &items)
        connections.append((child[port].name, value))
      }
      return [
        .instance(
          InstanceSyntax(
            module: context.moduleName(array.definition), name: array.name,
            parameters: child.blackBox?.parameters ?? [], connections: connections, comment: array.comment,
            location: array.location))
      ]
    }
    items.append(.lanes(array.space, instances))
    return items
  }

  private func arrayInput(_ declaration: Int, _ items: inout [Item]) -> Expression {
    guard let lanes else { preconditionFailure("a lane value outside of its loop") }
    let info = definition.declarations[declaration]
    currentName = info.name
    if declarationSignal[declaration] == .none, let (value, _) = steps[declaration].plainAssignment {
      return lower(Int(value.index), info.type.width)
    }
    let signal = signal(of: declaration)
    if steps[declaration].isEmpty { undriven(declaration) }
    busDeclarations.append(DeclarationSyntax(kind: .wire, signal: signal, location: info.location))
    items.append(.lanes(lanes.space, drive(declaration, signal)))
    usage.readWhole(signal, unit: currentUnit + 1, isInChecks: false)
    return Self.bits(of: signal, lane: lanes.lane, width: info.type.width, high: info.type.width - 1, low: 0)
  }

  private func arrayOutput(_ declaration: Int) -> Expression {
    guard let lanes else { preconditionFailure("a lane value outside of its loop") }
    let info = definition.declarations[declaration]
    var signal = declarationSignal[declaration]
    if signal == .none {
      signal = addSignal(
        names.unique("\(info.name)_unused"), width: info.type.width * definition[info.lanes].count, isSigned: false)
      busDeclarations.append(DeclarationSyntax(kind: .wire, signal: signal))
    }
    return Self.bits(of: signal, lane: lanes.lane, width: info.type.width, high: info.type.width - 1, low: 0)
  }
}
