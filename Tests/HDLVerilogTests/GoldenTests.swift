import HDLIR
import HDLVerilog
import Testing

/// The text of the designs, and what the three tools say about it.
@Suite struct GoldenTests {
  static let designs: [(name: String, make: @Sendable () -> Design)] = [
    ("Counter", { Design(definitions: [counter()]) }),
    ("Mac", { Design(definitions: [multiplyAccumulate()]) }),
    ("Machine", { Design(definitions: [stateMachine()]) }),
  ]

  @Test(arguments: designs.indices)
  func textIsAsAccepted(index: Int) throws {
    let (name, make) = Self.designs[index]
    try expectGolden(emitVerilog(make()), name)
  }

  @Test(arguments: designs.indices)
  func toolsHaveNothingToSay(index: Int) throws {
    let (name, make) = Self.designs[index]
    let output = try emitVerilog(make())
    let complaints = try lint(output)
    #expect(complaints.isEmpty, "\(name): \(complaints)\n\(output.combined)")
  }
}
