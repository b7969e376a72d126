import BigInt
import Foundation
import HDLIR
import HDLSimulation
import HDLVerilator
import HDLVerilog
import Testing

@Suite struct IcarusTests {
  @Test func rowsAgreeWithVerilator() throws {
    let verilated = try VerilatedModel(Sources.accumulator)
    let icarus = try IcarusModel(Sources.accumulator)
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SplitMix(seed)
    let inputs = RowLayout(icarus.inputs)
    let outputs = RowLayout(icarus.outputs)
    var rows: [[BigInt]] = (0..<200).map { _ in
      [BigInt(generator.next() % 16 == 0 ? 1 : 0), BigInt(generator.next()) << 30 | BigInt(generator.next() >> 34)]
    }
    rows[0][0] = 1
    for sampling in [Sampling.afterEdge, .beforeEdge] {
      let data = inputs.encode(rows)
      let expected = verilated.runStream(data, as: inputs, outputs: outputs, sampling: sampling)
      let found = try icarus.runVectors(data, as: inputs, outputs: outputs, sampling: sampling)
      // Before the first edge nothing is known in Icarus.
      let skipped = sampling == .beforeEdge ? outputs.bytes : 0
      #expect(found.dropFirst(skipped) == expected.dropFirst(skipped), "seed \(seed)")
      // Verilator goes on where it was; a reset brings both to the same state.
    }
    let first = try icarus.run([[0, 5]], sampling: .beforeEdge).rows[0]
    #expect(first.unknown == [0])
    #expect(first.outputs == [0])
  }

  @Test func anEngineThroughPipes() throws {
    let design = Sources.accumulatorDesign
    let verilog = VerilogOutput(
      files: Sources.accumulator.verilog, top: "accumulator", sourceMap: "", macroList: "")
    let engine = try IcarusEngine(design, verilog: verilog)
    let reset = try #require(engine.port("rst")).pointer
    let input = try #require(engine.port("x")).pointer.assumingMemoryBound(to: UInt64.self)
    #expect(engine.unknownPorts == ["sum"])
    reset.storeBytes(of: 1, as: UInt8.self)
    engine.step(clocks: ["clk"])
    #expect(engine.value(path: "sum") == 0 && engine.unknownPorts.isEmpty)
    reset.storeBytes(of: 0, as: UInt8.self)
    input[0] = 0xffff_ffff_ffff_ffff
    engine.run(clock: "clk", cycles: 3)
    #expect(engine.value(path: "sum") == BigInt(UInt64.max) * 3)
    #expect(engine.takeFailures().isEmpty)
    input[0] = 13
    engine.step(clocks: ["clk"])
    let failure = try #require(engine.takeFailures().first)
    #expect(failure.kind == .assert && failure.message == "thirteen" && failure.path == "guard0")
    #expect(failure.location == .source(file: "Guard.swift", line: 7))
  }

  @Test func refusedVerilogIsExplained() throws {
    var source = Sources.accumulator
    source.verilog[0].text += "module broken(; endmodule"
    let error = #expect(throws: CosimulationError.self) { try IcarusModel(source) }
    #expect(error?.description.contains("compiling accumulator with Icarus failed") == true)
  }
}
