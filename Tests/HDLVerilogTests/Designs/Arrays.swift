import BigInt
import HDLIR

/// A multiply-accumulate element that passes its operands on.
func element() -> Definition {
  let c = Circuit("Element")
  let b = c.builder
  let clear = c.input("clear", .bit)
  let a = c.input("a", .s(8))
  let w = c.input("w", .s(8))
  let aOut = c.output("a_next", .s(8))
  let wOut = c.output("w_next", .s(8))
  let total = c.output("total", .s(24))
  let aReg = c.register("a_q", .s(8), reset: 0)
  let wReg = c.register("w_q", .s(8), reset: 0)
  let acc = c.register("acc", .s(24), reset: 0)
  c.assign(aReg, a)
  c.assign(wReg, w)
  let base = b.mux(clear, c.constant(0, .s(24)), c.read(acc))
  c.assign(acc, b.convert(b.arithmetic(.add, base, b.arithmetic(.multiply, a, w)), to: .s(24)))
  c.assign(aOut, c.read(aReg))
  c.assign(wOut, c.read(wReg))
  c.assign(total, c.read(acc))
  return c.definition
}

extension Circuit {
  /// An array of instances, with a lane declaration for each port.
  func array(_ name: String, of child: Definition, id: Int, space: LaneSpaceID) -> [String: DeclarationID] {
    let index = definition.arrays.count
    var ports: [String: DeclarationID] = [:]
    var ids: [DeclarationID] = []
    for (number, port) in child.ports.enumerated() {
      let info = child[port]
      let kind: Declaration.Kind =
        info.isDriven ? .arrayOutput(array: index, port: number) : .arrayInput(array: index, port: number)
      let id = builder.declare(
        Declaration(
          name: "\(name)_\(info.name)", kind: kind, type: info.type, range: info.range, lanes: space,
          location: nextLocation()))
      ports[info.name] = id
      ids.append(id)
    }
    let domains = child.domains.map { builder.domainIndex($0) }
    let location = nextLocation()
    builder.update {
      $0.arrays.append(
        InstanceArray(
          name: name, definition: DefinitionID(id), space: space, ports: ids, domains: domains, location: location))
    }
    return ports
  }
}

/// A systolic array: operands enter at the west and north borders and move on; the columns' totals are summed.
func systolicArray(rows: Int, columns: Int) -> Design {
  let c = Circuit("Systolic", parameters: [("rows", "\(rows)"), ("columns", "\(columns)")])
  let b = c.builder
  let clear = c.input("clear", .bit)
  let west = c.input("west", .u(8 * rows))
  let north = c.input("north", .u(8 * columns))
  let space = b.laneSpace([rows, columns])
  let pe = c.array("pe", of: element(), id: 0, space: space)
  let byte = SignalType.s(8)
  let fromWest = b.laneSpread(
    west, map: LaneMap(offset: 0, strides: [1, 0]), element: byte, range: byte.fullRange, in: space)
  let fromNorth = b.laneSpread(
    north, map: LaneMap(offset: 0, strides: [0, 1]), element: byte, range: byte.fullRange, in: space)
  c.assign(pe["clear"]!, clear)
  c.assign(pe["a"]!, b.laneShift(c.read(pe["a_next"]!), LaneShift(axis: 1, distance: 1), fill: fromWest))
  c.assign(pe["w"]!, b.laneShift(c.read(pe["w_next"]!), LaneShift(axis: 0, distance: 1), fill: fromNorth))
  let sums = b.laneReduce(c.read(pe["total"]!), .add, axis: 0)
  c.output("sums", is: sums.node)
  c.output("corner", is: b.slice(b.laneGather(c.read(pe["total"]!)), low: 0, width: 24))
  return Design(definitions: [element(), c.definition])
}

/// Lane arithmetic outside of the instances: coordinates, masks, moves against the axis, reductions of bits.
func laneOperations() -> Design {
  let c = Circuit("Lanes")
  let b = c.builder
  let child = Circuit("Half")
  let x = child.input("x", .u(5))
  child.output("even", is: child.builder.not(child.builder.slice(x, low: 0, width: 1)))
  child.output("half", is: child.builder.shiftRight(x, by: 1))
  let values = c.input("values", .u(4 * 6))
  let enable = c.input("enable", .u(6))
  let space = b.laneSpace([6])
  let half = c.array("halver", of: child.definition, id: 0, space: space)
  let own = b.laneSpread(
    values, map: LaneMap(offset: 0, strides: [1]), element: .u(4), range: SignalType.u(4).fullRange, in: space)
  let isOn = b.laneSpread(
    enable, map: LaneMap(offset: 5, strides: [-1]), element: .bit, range: SignalType.bit.fullRange, in: space)
  let moved = b.laneShift(own, LaneShift(axis: 0, distance: -2), fill: b.convert(c.constant(7, .u(4)), to: .u(4)))
  let sum = b.arithmetic(.add, moved, b.laneIndex(axis: 0, in: space))
  c.assign(half["x"]!, b.mux(isOn, b.convert(sum, to: .u(5)), c.constant(0, .u(5))))
  c.output("evens", is: b.laneGather(c.read(half["even"]!)))
  c.output("any_even", is: b.laneReduce(c.read(half["even"]!), .or, axis: 0).node)
  c.output("total", is: b.laneReduce(c.read(half["half"]!), .add, axis: 0).node)
  return Design(definitions: [child.definition, c.definition])
}

/// A ring-like exchange: each element takes from both neighbours, registers without reset among them.
func exchange() -> Design {
  let child = Circuit("Cell")
  let left = child.input("left", .u(8))
  let right = child.input("right", .u(8))
  let load = child.input("load", .bit)
  let fresh = child.input("fresh", .u(8))
  let held = child.register("held", .u(8), reset: 5)
  let last = child.register("last", .u(8))
  let cb = child.builder
  child.when(
    [
      (load, { child.assign(held, fresh) })
    ],
    otherwise: {
      child.assign(held, cb.wrappingArithmetic(.add, cb.bitwise(.xor, left, right), child.read(last), type: .u(8)))
    })
  child.assign(last, child.read(held))
  child.output("value", is: child.read(held))
  let older = child.output("older", .u(9))
  child.assign(older, cb.arithmetic(.add, child.read(last), child.read(held)))

  let c = Circuit("Exchange")
  let b = c.builder
  let load2 = c.input("load", .bit)
  let fresh2 = c.input("fresh", .u(8))
  let space = b.laneSpace([5])
  let cell = c.array("node", of: child.definition, id: 0, space: space)
  let value = c.read(cell["value"]!)
  let zero = b.laneSpread(
    fresh2, map: LaneMap(offset: 0, strides: [0]), element: .u(8), range: SignalType.u(8).fullRange, in: space)
  c.assign(cell["left"]!, b.laneShift(value, LaneShift(axis: 0, distance: 1), fill: zero))
  c.assign(cell["right"]!, b.laneShift(value, LaneShift(axis: 0, distance: -1), fill: zero))
  let index = b.laneIndex(axis: 0, in: space)
  c.assign(cell["load"]!, b.bitwise(.and, load2, b.compare(.less, index, c.constant(3))))
  c.assign(cell["fresh"]!, b.wrappingArithmetic(.add, fresh2, index, type: .u(8)))
  c.output("values", is: b.laneGather(value))
  c.output("sum", is: b.laneReduce(c.read(cell["older"]!), .add, axis: 0).node)
  c.output("parity", is: b.laneReduce(value, .xor, axis: 0).node)
  return Design(definitions: [child.definition, c.definition])
}
