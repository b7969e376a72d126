import BigInt
import HDLIR
import HDLSimulation
import Testing

struct LoopTests {
  @Test func loopIsNamed() throws {
    let child = NetlistBuilder(name: "Child")
    child.output("y", child.not(child.input("x", .unsigned(4))))
    let b = NetlistBuilder(name: "Top")
    let first = b.wire("first", .unsigned(4))
    let ports = b.instance("inner", of: DefinitionID(0), child.definition, inputs: ["x": b.read(first)])
    b.assign(first, b.bitwise(.and, b.read(ports["y"]!), b.input("enable", .unsigned(4))))
    b.output("z", b.read(first))
    let error = #expect(throws: SimulationError.self) {
      try DesignSimulation(Design(definitions: [child.definition, b.definition]))
    }
    guard case .combinationalLoop(let path) = error else {
      Issue.record("not a loop: \(String(describing: error))")
      return
    }
    #expect(Set(path) == ["first", "inner.x", "inner.y"])
  }

  @Test func wireThatDrivesItself() throws {
    let b = NetlistBuilder(name: "Top")
    let wire = b.wire("self", .bit)
    b.assign(wire, b.read(wire))
    b.output("y", b.read(wire))
    #expect(throws: SimulationError.self) { try DesignSimulation(Design(definitions: [b.definition])) }
  }

  @Test func undrivenWire() throws {
    let b = NetlistBuilder(name: "Top")
    b.output("y", b.read(b.wire("nothing", .bit)))
    let error = #expect(throws: SimulationError.self) { try DesignSimulation(Design(definitions: [b.definition])) }
    #expect(
      error?.description == "error: 'nothing' in module 'Top' is never assigned — assign it on every path")
  }

  /// A carry that runs through all elements is a loop between vectors, but none between elements.
  static func ripple(distance: Int, closed: Bool) -> Design {
    let element = NetlistBuilder(name: "Element")
    element.output(
      "y",
      element.wrappingArithmetic(
        .add, element.input("x", .unsigned(8)), element.input("own", .unsigned(8)), type: .unsigned(8)))
    let b = NetlistBuilder(name: "Top")
    let space = b.laneSpace([6])
    let ports = b.array("e", of: DefinitionID(0), element.definition, in: space)
    let own = b.laneSpread(
      b.input("own", .unsigned(48)), map: LaneMap(offset: 0, strides: [1]), element: .unsigned(8),
      range: .full(width: 8, isSigned: false), in: space)
    b.assign(ports["own"]!, own)
    let gathered = b.laneGather(b.read(ports["y"]!))
    // Closed: the last element feeds the first one.
    let fill = closed ? b.slice(gathered, low: 40, width: 8) : b.input("first", .unsigned(8))
    b.assign(
      ports["x"]!,
      b.laneShift(
        b.read(ports["y"]!), LaneShift(axis: 0, distance: distance),
        fill: b.convert(b.spread(fill, like: own), to: .unsigned(8))))
    b.output("sums", gathered)
    return Design(definitions: [element.definition, b.definition])
  }

  @Test func ripplesThroughLanes() throws {
    for distance in [1, -1] {
      let simulation = try DesignSimulation(Self.ripple(distance: distance, closed: false))
      try simulation.set("own", BigInt(0x0605_0403_0201))
      try simulation.set("first", 100)
      simulation.settle()
      let sums = try simulation.get("sums")
      let lanes = (0..<6).map { Int((sums >> (8 * $0)) & 255) }
      #expect(lanes == (distance == 1 ? [101, 103, 106, 110, 115, 121] : [121, 120, 118, 115, 111, 106]))
    }
  }

  @Test func loopThroughLanes() throws {
    #expect(throws: SimulationError.self) { try DesignSimulation(Self.ripple(distance: 1, closed: true)) }
  }
}
