import BigInt
import HDLIR
import HDLSimulation
import Testing

/// y = x + 1 at once, and the sum of all x at the edges so far.
private final class Accumulator: BlackBoxModel {
  private var sum = BigInt(0)
  func outputs(inputs: [String: BigInt]) -> [String: BigInt] {
    ["next": (inputs["x"]! + 1).bits(80), "sum": sum.bits(80)]
  }
  func clockEdge(domain: String, inputs: [String: BigInt]) { sum += inputs["x"]! }
}

struct BlackBoxTests {
  static func box(model: (@Sendable () -> any BlackBoxModel)?) -> Definition {
    let b = NetlistBuilder(name: "Accumulator")
    let main = b.domainIndex(.main)
    _ = b.input("x", .unsigned(80), domain: main)
    _ = b.declareOutput("next", .unsigned(80))
    _ = b.declareOutput("sum", .unsigned(80))
    b.update { $0.blackBox = BlackBox(module: "vendor_accumulator", makeModel: model) }
    return b.definition
  }

  /// Two boxes in a row: the first one's output is the second one's input.
  static func design(_ box: Definition) -> Design {
    let b = NetlistBuilder(name: "Top")
    let x = b.input("x", .unsigned(80))
    let first = b.instance("first", of: DefinitionID(0), box, inputs: ["x": x])
    let second = b.instance("second", of: DefinitionID(0), box, inputs: ["x": b.read(first["next"]!)])
    b.output("y", b.read(second["next"]!))
    b.output("a", b.read(first["sum"]!))
    b.output("b", b.read(second["sum"]!))
    return Design(definitions: [box, b.definition])
  }

  @Test func modelsRun() throws {
    let simulation = try DesignSimulation(Self.design(Self.box(model: { Accumulator() })))
    let big = BigInt(1) << 70
    try simulation.set("x", big)
    simulation.settle()
    #expect(try simulation.get("y") == big + 2)
    try simulation.step()
    #expect(try simulation.get("a") == big)
    #expect(try simulation.get("b") == big + 1)
    try simulation.set("x", 5)
    try simulation.step()
    #expect(try simulation.get("a") == big + 5)
    #expect(try simulation.get("b") == big + 7)
    #expect(try simulation.peek("second.x") == 6)
  }

  @Test func modelIsMissing() throws {
    let error = #expect(throws: SimulationError.self) { try DesignSimulation(Self.design(Self.box(model: nil))) }
    #expect(
      error?.description == "error: black box 'vendor_accumulator' at 'first' has no behavioural model"
        + " — give it one, or use another engine")
  }
}
