import HDLIR
import HDLVerilog
import Testing

/// The text of the designs, and what the three tools say about it.
@Suite struct GoldenTests {
  static let designs: [(name: String, make: @Sendable () -> Design)] = [
    ("Counter", { Design(definitions: [counter()]) }),
    ("Mac", { Design(definitions: [multiplyAccumulate()]) }),
    ("Machine", { Design(definitions: [stateMachine()]) }),
    ("Hierarchy", { hierarchy() }),
    ("BlackBoxes", { blackBoxes() }),
    ("Parts", { Design(definitions: [parts()]) }),
    ("Checks", { Design(definitions: [checks()]) }),
    ("Memories", { Design(definitions: [memories()]) }),
    ("Tables", { Design(definitions: [tables()]) }),
    ("Macros", { Design(definitions: [macros()]) }),
    ("Systolic", { systolicArray(rows: 4, columns: 3) }),
    ("Lanes", { laneOperations() }),
    ("Exchange", { exchange() }),
  ]

  @Test(arguments: designs.indices)
  func textIsAsAccepted(index: Int) throws {
    let (name, make) = Self.designs[index]
    try expectGolden(emitVerilog(make()), name)
  }

  @Test(arguments: designs.indices)
  func textOfLoopsIsAsAccepted(index: Int) throws {
    let (name, make) = Self.designs[index]
    let design = make()
    guard design.definitions.contains(where: { !$0.arrays.isEmpty }) else { return }
    try expectGolden(emitVerilog(design, options: VerilogOptions(arrayStyle: .loops)), "\(name)_loops")
  }

  @Test(arguments: designs.indices)
  func toolsHaveNothingToSay(index: Int) throws {
    let (name, make) = Self.designs[index]
    let output = try emitVerilog(make())
    let complaints = try lint(output)
    #expect(complaints.isEmpty, "\(name): \(complaints)\n\(output.combined)")
  }
}
