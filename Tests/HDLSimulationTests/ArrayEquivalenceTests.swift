import BigInt
import HDLIR
import HDLSimulation
import Testing

/// An array of a random module, and the same circuit as instances wired by hand: both must do the same.
struct ArrayEquivalenceTests {
  /// Where the elements get an input from.
  enum Source {
    case broadcast
    case spread(LaneMap)
    /// The output of the element before, along an axis; at the border a scalar or an element of a packed vector.
    case neighbour(output: Int, axis: Int, distance: Int, fill: LaneMap?)
    case index(axis: Int)
  }

  struct Plan {
    var element: Definition
    var extents: [Int]
    var sources: [Source]
    var reductions: [(output: Int, axis: Int, combination: LaneReduction.Combination)]

    var inputs: [DeclarationID] { element.ports.filter { element[$0].kind == .input } }
    var outputs: [DeclarationID] { element.ports.filter { element[$0].kind == .output } }
    var space: LaneSpace { LaneSpace(extents: extents) }

    init(seed: UInt64, extents: [Int], widths: [Int], ripples: Bool) {
      element = RandomCircuit(seed: seed, domain: .main, widths: widths, depth: 1).builder.definition
      self.extents = extents
      var random = Random(seed &+ 99)
      sources = []
      reductions = []
      // Outputs of registers come after those of the inputs.
      let outputs = self.outputs.count
      for _ in inputs {
        switch random.below(5) {
        case 0: sources.append(.broadcast)
        case 1: sources.append(.index(axis: random.below(extents.count)))
        case 2, 3:
          let first = ripples ? 0 : 5
          let count = ripples ? outputs : 4
          sources.append(
            .neighbour(
              output: first + random.below(count), axis: random.below(extents.count), distance: 1 + random.below(2),
              fill: random.below(2) == 0 ? nil : Plan.map(&random, extents)))
        default: sources.append(.spread(Plan.map(&random, extents)))
        }
      }
      for output in 0..<outputs where element[self.outputs[output]].type.width <= 60 {
        reductions.append(
          (output, random.below(extents.count), [.add, .and, .or, .xor][random.below(4)]))
      }
    }

    static func map(_ random: inout Random, _ extents: [Int]) -> LaneMap {
      if extents.count == 1 { return LaneMap(offset: random.below(3), strides: [1]) }
      return [
        LaneMap(offset: 1, strides: [extents[1], 1]), LaneMap(offset: 0, strides: [1, 0]),
        LaneMap(offset: 0, strides: [0, 1]), LaneMap(offset: 0, strides: [0, 0]),
        LaneMap(offset: 2, strides: [1, 2]),
      ][random.below(5)]
    }

    /// How many elements a packed vector needs for a map.
    func elements(_ map: LaneMap) -> Int {
      map.offset + zip(map.strides, extents).reduce(0) { $0 + $1.0 * ($1.1 - 1) } + 1
    }
  }

  static func packedInput(_ b: NetlistBuilder, _ name: String, _ type: SignalType, _ plan: Plan, _ map: LaneMap)
    -> NodeID
  {
    b.input(name, .unsigned(type.width * plan.elements(map)))
  }

  static func asArray(_ plan: Plan) -> Design {
    let b = NetlistBuilder(name: "AsArray")
    let space = b.laneSpace(plan.extents)
    let ports = b.array("e", of: DefinitionID(0), plan.element, in: space)
    for (number, source) in plan.sources.enumerated() {
      let port = plan.element[plan.inputs[number]]
      let target = ports[port.name]!
      func spread(_ map: LaneMap) -> NodeID {
        b.laneSpread(
          packedInput(b, "x\(number)", port.type, plan, map), map: map, element: port.type, range: port.type.fullRange,
          in: space)
      }
      switch source {
      case .broadcast: b.assign(target, b.input("x\(number)", port.type))
      case .index(let axis): b.assign(target, b.convert(b.laneIndex(axis: axis, in: space), to: port.type))
      case .spread(let map): b.assign(target, spread(map))
      case .neighbour(let output, let axis, let distance, let fill):
        let name = plan.element[plan.outputs[output]].name
        let value = b.convert(b.read(ports[name]!), to: port.type)
        let border = fill.map(spread) ?? b.input("x\(number)", port.type)
        b.assign(target, b.laneShift(value, LaneShift(axis: axis, distance: distance), fill: border))
      }
    }
    for (number, output) in plan.outputs.enumerated() {
      b.output("y\(number)", b.laneGather(b.read(ports[plan.element[output].name]!)))
    }
    for reduction in plan.reductions {
      let name = plan.element[plan.outputs[reduction.output]].name
      b.output(
        "r\(reduction.output)",
        b.laneReduce(b.read(ports[name]!), reduction.combination, axis: reduction.axis).node)
    }
    return Design(definitions: [plan.element, b.definition])
  }

  static func asInstances(_ plan: Plan) -> Design {
    let b = NetlistBuilder(name: "AsInstances")
    let space = plan.space
    let lanes = (0..<space.count).map { b.instance("e\($0)", of: DefinitionID(0), plan.element) }
    for (number, source) in plan.sources.enumerated() {
      let port = plan.element[plan.inputs[number]]
      var scalar: NodeID?
      func input() -> NodeID {
        if scalar == nil { scalar = b.input("x\(number)", port.type) }
        return scalar!
      }
      var packed: NodeID?
      func element(_ map: LaneMap, _ lane: Int) -> NodeID {
        if packed == nil { packed = packedInput(b, "x\(number)", port.type, plan, map) }
        let position = zip(map.strides, coordinates(lane, space)).reduce(map.offset) { $0 + $1.0 * $1.1 }
        return b.convert(b.slice(packed!, low: position * port.type.width, width: port.type.width), to: port.type)
      }
      for lane in lanes.indices {
        let value: NodeID
        switch source {
        case .broadcast: value = input()
        case .index(let axis): value = b.convert(b.constant(coordinates(lane, space)[axis]), to: port.type)
        case .spread(let map): value = element(map, lane)
        case .neighbour(let output, let axis, let distance, let fill):
          if coordinates(lane, space)[axis] >= distance {
            let before = lane - distance * space.strides[axis]
            let name = plan.element[plan.outputs[output]].name
            value = b.convert(b.read(lanes[before][name]!), to: port.type)
          } else {
            value = fill.map { element($0, lane) } ?? input()
          }
        }
        b.assign(lanes[lane][port.name]!, value)
      }
    }
    for (number, output) in plan.outputs.enumerated() {
      let name = plan.element[output].name
      b.output("y\(number)", b.concatenate(lanes.reversed().map { b.read($0[name]!) }))
    }
    for reduction in plan.reductions {
      let name = plan.element[plan.outputs[reduction.output]].name
      reduce(b, plan, lanes.map { b.read($0[name]!) }, reduction)
    }
    return Design(definitions: [plan.element, b.definition])
  }

  static func reduce(
    _ b: NetlistBuilder, _ plan: Plan, _ values: [NodeID],
    _ reduction: (output: Int, axis: Int, combination: LaneReduction.Combination)
  ) {
    let space = plan.space
    let extent = space.extents[reduction.axis]
    var results: [NodeID] = []
    for lane in values.indices where coordinates(lane, space)[reduction.axis] == 0 {
      let own = (0..<extent).map { values[lane + $0 * space.strides[reduction.axis]] }
      results.append(
        own.dropFirst().reduce(own[0]) { left, right in
          switch reduction.combination {
          case .add: b.arithmetic(.add, left, right)
          case .and: b.bitwise(.and, left, right)
          case .or: b.bitwise(.or, left, right)
          case .xor: b.bitwise(.xor, left, right)
          }
        })
    }
    let type = b[results[0]].type
    b.output("r\(reduction.output)", b.concatenate(results.reversed().map { b.convert($0, to: type) }))
  }

  static func coordinates(_ lane: Int, _ space: LaneSpace) -> [Int] {
    zip(space.extents, space.strides).map { lane / $1 % $0 }
  }

  @Test(arguments: [
    ([9], [1, 3, 8, 16, 31, 32], false), ([5, 7], [1, 4, 13, 32], false), ([3, 4], [5, 33, 40, 64], false),
    ([1, 6], [1, 8, 32, 33], false), ([4, 5], [3, 17, 32], true), ([3, 3], [8, 70], false),
    ([20, 15], [4, 8, 24], false),
    ([2, 3, 4], [6, 12], false),
  ])
  func arraysMatchInstances(extents: [Int], widths: [Int], ripples: Bool) throws {
    if extents.count == 3 { return try threeAxes(extents) }
    for number in 0..<(extents[0] == 20 ? 1 : 4) {
      let seed = UInt64(number * 1_000 + widths.reduce(extents.reduce(7, *), +))
      let plan = Plan(seed: seed, extents: extents, widths: widths, ripples: ripples)
      let array = try DesignSimulation(Self.asArray(plan))
      let instances = try DesignSimulation(Self.asInstances(plan))
      try compare(array, instances, cycles: 8, seed: seed)
    }
  }

  private func compare(_ left: DesignSimulation, _ right: DesignSimulation, cycles: Int, seed: UInt64) throws {
    var random = Random(seed &+ 5)
    let top = left.design.topDefinition
    try left.reset()
    try right.reset()
    for cycle in 0..<cycles {
      for id in top.ports where top[id].kind == .input {
        let value = random.value(of: top[id].type)
        try left.set(top[id].name, value)
        try right.set(top[id].name, value)
      }
      if cycle % 3 == 0 {
        left.settle()
        right.settle()
      } else {
        try left.step()
        try right.step()
      }
      for id in top.ports where top[id].kind == .output {
        let name = top[id].name
        #expect(try left.get(name) == right.get(name), "\(name), cycle \(cycle), seed \(seed)")
      }
    }
    // Inner signals of elements by path, which are not kept until somebody asks.
    let element = left.design.definitions[0]
    for lane in [0, top.laneSpaces[0].count - 1] {
      let subscripts = Self.coordinates(lane, top.laneSpaces[0]).map { "[\($0)]" }.joined()
      for declaration in element.declarations {
        let name = declaration.name
        #expect(try left.peek("e\(subscripts).\(name)") == right.peek("e\(lane).\(name)"), "\(name), seed \(seed)")
      }
    }
  }

  /// Moves along each of three axes in both directions, against coordinates computed here.
  private func threeAxes(_ extents: [Int]) throws {
    let b = NetlistBuilder(name: "Moves")
    let space = b.laneSpace(extents)
    let count = LaneSpace(extents: extents).count
    let packed = b.input("x", .unsigned(16 * count))
    let strides = LaneSpace(extents: extents).strides
    let value = b.laneSpread(
      packed, map: LaneMap(offset: 0, strides: strides), element: .signed(16), range: .full(width: 16, isSigned: true),
      in: space)
    let fill = b.input("fill", .signed(16))
    var moves: [(axis: Int, distance: Int)] = []
    for axis in extents.indices {
      for distance in [-5, -2, -1, 1, 2, 5] {
        moves.append((axis, distance))
        b.output(
          "y\(axis)_\(distance + 9)",
          b.laneGather(b.laneShift(value, LaneShift(axis: axis, distance: distance), fill: b.spread(fill, like: value)))
        )
      }
    }
    let simulation = try DesignSimulation(Design(definitions: [b.definition]))
    let values = (0..<count).map { BigInt($0 * 1_000 - 7_000) }
    try simulation.set("x", values.reversed().reduce(BigInt(0)) { $0 << 16 | $1.bits(16) })
    try simulation.set("fill", -3)
    simulation.settle()
    for (axis, distance) in moves {
      let result = try simulation.get("y\(axis)_\(distance + 9)")
      for lane in 0..<count {
        let source = Self.coordinates(lane, LaneSpace(extents: extents))[axis] - distance
        let expected = source >= 0 && source < extents[axis] ? values[lane - distance * strides[axis]] : -3
        #expect((result >> (16 * lane)).wrapped(to: .signed(16)) == expected, "axis \(axis), distance \(distance)")
      }
    }
  }
}

extension NetlistBuilder {
  /// A scalar as a value of the lanes of another node.
  func spread(_ scalar: NodeID, like lanes: NodeID) -> NodeID {
    mux(compare(.equal, lanes, lanes), scalar, lanes)
  }
}
