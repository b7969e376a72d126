import BigInt
import HDLIR
import HDLSimulation
import HDLVerilator
import HDLVerilog
import Testing

@Suite struct EngineTests {
  static func engine(_ visibility: VerilatorOptions.Visibility) throws -> VerilatorEngine {
    var options = VerilatorOptions()
    options.visibility = visibility
    let verilog = VerilogOutput(files: Sources.accumulator.verilog, top: "accumulator", sourceMap: "", macroList: "")
    return try VerilatorEngine(Sources.accumulatorDesign, verilog: verilog, options: options)
  }

  @Test func portsFollowFromDomainsAndDeclarations() throws {
    let engine = try Self.engine(.ports)
    #expect(engine.signalPaths == ["clk", "rst", "x", "sum"])
    #expect(engine.port("sum")?.type == .signed(100) && engine.port("sum")?.bytes == 16)
    #expect(engine.port("rst")?.bytes == 1 && engine.port("nothing") == nil)
    #expect(engine.value(path: "guard0.count") == nil)
  }

  @Test func failuresOfChecksCarryWhatTheNetlistSays() throws {
    let engine = try Self.engine(.all)
    let input = try #require(engine.port("x")).pointer.assumingMemoryBound(to: UInt64.self)
    input[0] = 13
    engine.run(clock: "clk", cycles: 2)
    input[0] = 1
    engine.step(clocks: ["clk"])
    let failures = engine.takeFailures()
    #expect(failures.count == 2)
    #expect(
      failures.first
        == CheckFailure(
          kind: .assert, message: "thirteen", path: "guard0", location: .source(file: "Guard.swift", line: 7)))
    #expect(engine.takeFailures().isEmpty)
    #expect(engine.value(path: "sum") == 27)
    // A signed register below: its type comes from the netlist.
    #expect(engine.value(path: "guard0.count") == -3)
    #expect(engine.signalPaths.contains("guard0.count"))
  }

  @Test func blackBoxesWithoutVerilogAreRefused() throws {
    var design = Sources.accumulatorDesign
    design.definitions[0].blackBox = BlackBox(module: "vendor_cell")
    let verilog = VerilogOutput(files: [], top: "accumulator", sourceMap: "", macroList: "")
    let error = #expect(throws: CosimulationError.self) { try VerilatorEngine(design, verilog: verilog) }
    #expect(error?.description.contains("vendor_cell") == true)
  }
}
