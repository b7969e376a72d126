import Ditto
import HDL
import HDLLibrary
import HDLVerilog
import Testing
import VectorProcessing

@Suite struct AcceleratorVerilogTests {
  /// No tool has anything to say about the presets, nor the language about their source.
  @Test(arguments: [AcceleratorPreset.tiny, .small])
  func verilogIsLintClean(preset: AcceleratorPreset) throws {
    let (design, warnings) = try elaborate(DittoAccelerator(try preset.configuration()))
    #expect(warnings.map(\.message) == [])
    #expect(try complaints(emitVerilog(design)) == "")
  }

  /// The paper's size, 39,424 elements, costs what one element of each kind costs.
  @Test func paperIsElaboratedQuickly() throws {
    let configuration = try AcceleratorPreset.paper.configuration()
    var size = 0
    let time = try ContinuousClock().measure {
      let (design, warnings) = try elaborate(DittoAccelerator(configuration))
      #expect(warnings.map(\.message) == [])
      size = try emitVerilog(design).files.reduce(0) { $0 + $1.text.utf8.count }
    }
    print("DittoAccelerator, paper: elaborated and emitted in \(time), \(size / 1024) KB")
    // A debug build on a busy machine; `apus bench --only paper` has the figure of the goal.
    #expect(time < .seconds(20))
  }

  /// Sizes that make no accelerator are refused with the field's name.
  @Test func wrongSizesAreRefused() throws {
    let good = try AcceleratorPreset.tiny.configuration()
    let three = try ComputeConfiguration(
      rows: 2, cluster: ClusterConfiguration(columns: 6, encoding: good.compute.cluster.encoding))
    let lanes = try VectorProcessingConfiguration(lanes: 8, rowVectors: 8, parameterVectors: 8)
    func refusal(_ make: () throws -> AcceleratorConfiguration) -> String? {
      do {
        _ = try make()
        return nil
      } catch { return (error as? ConfigurationError)?.field }
    }
    let (vector, bus) = (good.vector, good.bus)
    #expect(
      refusal { try .init(compute: three, vector: vector, inputs: 128, bus: bus) } == "accelerator.compute")
    #expect(
      refusal { try .init(compute: good.compute, vector: lanes, inputs: 128, bus: bus) } == "accelerator.vector.lanes")
    for inputs in [32, 96, 65_536] {
      #expect(
        refusal { try .init(compute: good.compute, vector: vector, inputs: inputs, bus: bus) } == "accelerator.inputs")
    }
    for wrong in [AXI4Parameters(addressWidth: 40, bytes: 4), AXI4Parameters(bytes: 2), AXI4Parameters(bytes: 8)] {
      #expect(
        refusal { try .init(compute: good.compute, vector: vector, inputs: 128, bus: wrong) } == "accelerator.bus")
    }
  }
}
