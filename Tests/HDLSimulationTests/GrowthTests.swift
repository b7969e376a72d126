import BigInt
import HDLIR
import HDLSimulation
import Testing

/// Compilation and programs grow linearly: counted, not timed.
struct GrowthTests {
  static func chain(_ n: Int) -> Design {
    let b = NetlistBuilder(name: "Chain")
    let x = b.input("x", .unsigned(16))
    var value = x
    for _ in 0..<n { value = b.wrappingArithmetic(.add, value, x, type: .unsigned(16)) }
    b.output("y", value)
    return Design(definitions: [b.definition])
  }

  /// As many branches as targets, each branch assigning one.
  static func decoder(_ n: Int) -> Design {
    let b = NetlistBuilder(name: "Decoder")
    let x = b.input("x", .unsigned(32))
    let targets = (0..<n).map { b.register("r\($0)", .unsigned(8)) }
    let conditional = b.beginConditional()
    for (index, target) in targets.enumerated() {
      b.addBranch(conditional, condition: b.compare(.equal, x, b.constant(index))) {
        b.assign(target, b.constant(1, type: .unsigned(8)))
      }
    }
    b.output("y", b.read(targets[0]))
    return Design(definitions: [b.definition])
  }

  /// A wide wire assigned element by element.
  static func parts(_ n: Int) -> Design {
    let b = NetlistBuilder(name: "Parts")
    let x = b.input("x", .unsigned(8))
    let wire = b.wire("w", .unsigned(8 * n))
    for index in 0..<n { b.assignPart(wire, index: b.constant(index), stride: 8, value: x) }
    b.output("y", b.read(wire))
    return Design(definitions: [b.definition])
  }

  /// Whens inside each other.
  static func nest(_ n: Int) -> Design {
    let b = NetlistBuilder(name: "Nest")
    let x = b.input("x", .unsigned(32))
    let targets = (0..<n).map { b.register("r\($0)", .unsigned(8)) }
    func level(_ index: Int) {
      if index == n { return }
      let conditional = b.beginConditional()
      b.addBranch(conditional, condition: b.compare(.less, x, b.constant(index))) {
        b.assign(targets[index], b.constant(1, type: .unsigned(8)))
        level(index + 1)
      }
    }
    level(0)
    b.output("y", b.read(targets[0]))
    return Design(definitions: [b.definition])
  }

  static func instances(_ n: Int) -> Design { SystolicArray.design(rows: 4, columns: n, asArray: false) }

  @Test(
    arguments: [
      ("chain", 500, chain), ("decoder", 200, decoder), ("parts", 200, parts), ("nest", 50, nest),
      ("instances", 8, instances),
    ] as [(String, Int, @Sendable (Int) -> Design)])
  func isLinear(name: String, n: Int, make: @Sendable (Int) -> Design) throws {
    let small = try Interpreter(make(n)).statistics
    let large = try Interpreter(make(4 * n)).statistics
    #expect(large.instructions <= small.instructions * 4 + 8, "\(name): \(small) and \(large)")
    #expect(large.words <= small.words * 4 + 64, "\(name): \(small) and \(large)")
    #expect(large.compileSteps <= small.compileSteps * 4 + 8, "\(name): \(small) and \(large)")
  }

  /// An array costs what its element costs, whatever its size.
  @Test func arraysCostTheirElement() throws {
    let small = try Interpreter(SystolicArray.design(rows: 4, columns: 8)).statistics
    let large = try Interpreter(SystolicArray.design(rows: 40, columns: 80)).statistics
    #expect(small.laneInstructions == large.laneInstructions)
    #expect(small.instructions == large.instructions)
    #expect(small.compileSteps == large.compileSteps)
  }
}
