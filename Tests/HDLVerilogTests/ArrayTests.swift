import HDLIR
import HDLVerilog
import Testing

/// The two ways of writing arrays mean the same.
@Suite struct ArrayTests {
  static let designs: [(name: String, make: @Sendable () -> Design)] = [
    ("Systolic 4 x 3", { systolicArray(rows: 4, columns: 3) }),
    ("Systolic 1 x 5", { systolicArray(rows: 1, columns: 5) }),
    ("Lanes", { laneOperations() }),
    ("Both directions", { exchange() }),
  ]

  @Test(arguments: designs.indices)
  func loopsMeanWhatGenerateBlocksMean(index: Int) throws {
    let (name, make) = Self.designs[index]
    let design = make()
    let structural = try emitVerilog(design)
    let loops = try emitVerilog(design, options: VerilogOptions(arrayStyle: .loops))
    let expected = try simulateClocked(structural, design.topDefinition, cycles: 120, seed: 7)
    let result = try simulateClocked(loops, design.topDefinition, cycles: 120, seed: 7)
    #expect(expected.split(separator: "\n").count == 117, "\(name): \(expected)")
    #expect(!expected.contains("x"), "\(name): \(expected)")
    #expect(result == expected, "\(name)\n\(loops.combined)")
  }

  @Test func largeArrayIsAPageOfText() throws {
    let output = try emitVerilog(systolicArray(rows: 64, columns: 64))
    #expect(output.combined.split(separator: "\n").count < 160)
  }
}
