import Ditto
import HDL
import HDLVerilog
import Testing
import VectorProcessing

@Suite struct VectorVerilogTests {
  /// Verilator, Icarus and Yosys have nothing to say about the units, in odd sizes too.
  @Test func verilogIsLintClean() throws {
    let designs: [Module] = [
      VectorProcessingUnit(.tiny),
      VectorProcessingUnit(try VectorProcessingConfiguration(lanes: 2, rowVectors: 2, parameterVectors: 2)),
      VectorProcessingUnit(try VectorProcessingConfiguration(lanes: 3, rowVectors: 5, parameterVectors: 7)),
      DefoUnit(.paper), DefoUnit(try DefoConfiguration(layers: 5, prescale: 3)),
    ]
    for module in designs {
      let (design, warnings) = try elaborate(module)
      #expect(warnings.map(\.message) == [], "\(design.topDefinition.name)")
      #expect(try complaints(emitVerilog(design)) == "", "\(design.topDefinition.name)")
    }
  }
}
