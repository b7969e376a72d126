import BigInt
import HDLIR
import HDLVerilator
import HDLVerilog
import Testing

/// Real builds: each costs seconds the first time and nothing from the cache.
@Suite struct VerilatedModelTests {
  @Test func portsOfEveryStorageClass() throws {
    let model = try VerilatedModel(Sources.widths)
    var generator = SystemRandomNumberGenerator()
    let seed = UInt64.random(in: 1...UInt64.max, using: &generator)
    var state = seed
    for _ in 0..<50 {
      for width in Sources.widthList {
        var value = BigInt(0)
        for _ in 0..<4 {
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          value = value << 64 | BigInt(state)
        }
        model["a\(width)"] = value.bits(width)
      }
      model.settle()
      for width in Sources.widthList {
        let input = model["a\(width)"]
        #expect(model["n\(width)"] == (BigInt(1) << width) - 1 - input, "width \(width), seed \(seed)")
      }
      let before = Sources.widthList.map { model["a\($0)"] }
      model.step()
      for (width, value) in zip(Sources.widthList, before) {
        #expect(model["q\(width)"] == value.wrapped(to: .signed(width)), "width \(width), seed \(seed)")
      }
    }
  }

  @Test func clocksOfEveryKindStepTogetherAndAlone() throws {
    let model = try VerilatedModel(Sources.clocks)
    model.step(model.mask(["rise"]))
    #expect(model["r"] == 1 && model["f"] == 0)
    model.step(model.mask(["fall"]))
    #expect(model["r"] == 1 && model["f"] == 1)
    model.step(model.mask(["rise", "fall"]))
    // Both at one instant: each register of the pair sees the other's old value.
    #expect(model["r"] == 2 && model["f"] == 2 && model["rf"] == 1 && model["fr"] == 1)
    model.run(model.mask(["rise"]), cycles: 10)
    #expect(model["r"] == 12 && model["f"] == 2)
    model.step(model.mask(["both"]))
    // The rising edge first, then the falling edge, which sees what the first one did.
    #expect(model["b0"] == 1 && model["b1"] == 1)
    model.step(model.mask(["both"]))
    #expect(model["b0"] == 2 && model["b1"] == 2)
  }

  @Test func namesThatTheClassUsesItself() throws {
    let model = try VerilatedModel(Sources.names)
    model["eval"] = 1
    model["name"] = 7
    model["a__b"] = 1
    model["delete"] = 1
    model.step()
    #expect(model["model"] == 8)
    #expect(model["rootp"] == 1)
    let output = model.takeOutput()
    #expect(output.hasPrefix("SEEN ") && output.hasSuffix("names.s0\n"), "\(output)")
  }

  @Test func aModelThatFinishesStops() throws {
    let model = try VerilatedModel(Sources.finishing)
    model.run(cycles: 10)
    #expect(model.stopReason?.hasPrefix("$finish") == true)
    #expect(model["count"] == 4)
    model.step()
    #expect(model["count"] == 4)
  }

  @Test func modelsOfOneLibraryAreIndependent() throws {
    let first = try VerilatedModel(Sources.clocks)
    let second = try VerilatedModel(Sources.clocks)
    first.run(cycles: 3)
    #expect(first["r"] == 3 && second["r"] == 0)
    #expect(second.report.isCached)
  }

  @Test func refusedVerilogIsExplained() throws {
    var source = Sources.clocks
    source.verilog[0].text = "module clocks(input rise; endmodule"
    let error = #expect(throws: CosimulationError.self) { try VerilatedModel(source) }
    #expect(error?.description.contains("verilating clocks failed") == true)
    #expect(error?.description.contains("clocks.v:1") == true)
  }

  @Test func portsThatDifferFromTheVerilogAreRefused() throws {
    var source = Sources.finishing
    source.ports[1].type = .unsigned(9)
    #expect(throws: CosimulationError.self) { try VerilatedModel(source) }
    source = Sources.finishing
    source.ports[1].name = "counter"
    #expect(throws: CosimulationError.self) { try VerilatedModel(source) }
  }

  @Test func aMissingToolIsNamedWithItsPackage() throws {
    var options = VerilatorOptions()
    options.verilator = "verilator-that-is-not-there"
    let error = #expect(throws: CosimulationError.self) { try VerilatedModel(Sources.clocks, options: options) }
    #expect(error?.description.contains("apt-get install -y verilator") == true)
  }
}
