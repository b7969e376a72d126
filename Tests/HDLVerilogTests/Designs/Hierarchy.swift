import BigInt
import HDLIR

/// A parent of two equal adders and a counter: inline connections, read and unread outputs, shared domains.
func hierarchy() -> Design {
  func adder(_ name: String) -> Definition {
    let c = Circuit(name)
    let a = c.input("a", .u(8))
    let b = c.input("b", .u(8))
    c.output("sum", is: c.builder.arithmetic(.add, a, b))
    c.output("carry", is: c.builder.slice(c.builder.arithmetic(.add, a, b), low: 8, width: 1))
    return c.definition
  }
  let c = Circuit("Parent")
  let x = c.input("x", .u(8))
  let y = c.input("y", .u(8))
  let go = c.input("go", .bit)
  let b = c.builder
  let first = c.instance("first", of: adder("Adder"), id: 0)
  let second = c.instance("second", of: adder("OtherAdder"), id: 1)
  let count = c.instance("tally", of: counter(), id: 2)
  c.assign(first["a"]!, x)
  c.assign(first["b"]!, b.wrappingArithmetic(.add, y, c.constant(1), type: .u(8)))
  c.assign(second["a"]!, b.slice(c.read(first["sum"]!), low: 1, width: 8))
  c.assign(second["b"]!, c.constant(0, .u(8)))
  c.when([(go, { c.assign(second["b"]!, y) })])
  c.assign(count["enable"]!, go)
  c.assign(count["clear"]!, b.compare(.equal, x, y))
  c.assign(count["limit"]!, c.constant(100))
  c.output("total", is: b.concatenate([c.read(second["carry"]!), c.read(second["sum"]!), c.read(count["count"]!)]))
  return Design(definitions: [adder("Adder"), adder("OtherAdder"), counter(), c.definition])
}

/// Modules that are given elsewhere, with and without their source.
func blackBoxes() -> Design {
  func box(_ name: String, source: String?) -> Definition {
    let c = Circuit(name)
    _ = c.builder.domainIndex(.main)
    c.input("d", .u(4))
    _ = c.output("q", .u(4))
    c.builder.update {
      $0.blackBox = BlackBox(module: name, parameters: [("MODE", "\"FAST\""), ("STAGES", "2")], source: source)
    }
    return c.definition
  }
  let source = """
    `default_nettype none
    module Given #(
        parameter MODE = "SLOW",
        parameter STAGES = 1
    ) (
        input  wire       clk,
        input  wire       rst,
        input  wire [3:0] d,
        output reg  [3:0] q
    );
      always @(posedge clk) q <= (rst || MODE == "OFF" || STAGES == 0) ? 4'd0 : d;
    endmodule
    `default_nettype wire
    """
  let c = Circuit("Boxes")
  _ = c.builder.domainIndex(.main)
  let d = c.input("d", .u(4))
  let given = c.instance("given", of: box("Given", source: source), id: 0)
  let missing = c.instance("missing", of: box("Missing", source: nil), id: 1)
  c.assign(given["d"]!, d)
  c.assign(missing["d"]!, c.read(given["q"]!))
  c.output("q", is: c.read(missing["q"]!))
  return Design(definitions: [box("Given", source: source), box("Missing", source: nil), c.definition])
}

/// Assignments of parts, by constants and by values, on registers and wires.
func parts() -> Definition {
  let c = Circuit("Parts")
  let b = c.builder
  let x = c.input("x", .u(8))
  let index = c.input("index", .u(2))
  let bit = c.input("position", .u(5))
  let enable = c.input("enable", .bit)
  let vector = c.register("vector", .u(32), reset: 0)
  c.when([(enable, { b.assignPart(vector, index: index, stride: 8, value: x, at: c.nextLocation()) })])
  let odd = c.register("odd", .u(20), reset: 0)
  b.assignPart(odd, index: index, stride: 6, value: x, at: c.nextLocation())
  let joined = c.wire("joined", .u(16))
  b.assignPart(joined, index: c.constant(1), stride: 8, value: x, at: c.nextLocation())
  b.assignPart(joined, index: c.constant(0), stride: 8, value: b.not(x), at: c.nextLocation())
  let patched = c.output("patched", .u(16))
  c.assign(patched, c.read(joined))
  c.when([(enable, { b.assignPart(patched, index: c.constant(1), stride: 4, value: c.constant(0, .u(4))) })])
  c.output("element", is: b.partSelect(c.read(vector), index: index, stride: 8, width: 8))
  c.output("bit_read", is: b.partSelect(c.read(vector), index: bit, stride: 1, width: 1))
  c.output("odd_read", is: c.read(odd))
  return c.definition
}

/// Checks of every kind, under conditions.
func checks() -> Definition {
  let c = Circuit("Checked")
  let b = c.builder
  let push = c.input("push", .bit)
  let pop = c.input("pop", .bit)
  let level = c.register("level", .u(4), reset: 0)
  let next = b.convert(
    b.arithmetic(.subtract, b.arithmetic(.add, c.read(level), push), pop), to: .u(4))
  c.assign(level, next)
  c.output("current", is: c.read(level))
  func check(_ kind: Check.Kind, _ condition: NodeID, _ message: String) {
    b.check(Check(kind: kind, condition: condition, message: message, domain: 0, location: c.nextLocation()))
  }
  check(.assume, b.not(b.bitwise(.and, push, pop)), "one at a time")
  let isFull = b.compare(.equal, c.read(level), c.constant(8))
  c.when([(push, { check(.assert, b.not(isFull), "no push into a full queue") })])
  check(.cover, isFull, "the queue fills up")
  check(.assert, b.compare(.lessOrEqual, b.slice(b.arithmetic(.add, c.read(level), c.read(level)), low: 1, width: 4), c.constant(8)), "")
  return c.definition
}
