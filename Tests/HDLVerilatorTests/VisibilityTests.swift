import BigInt
import Foundation
import HDLIR
import HDLVerilator
import Testing

@Suite struct VisibilityTests {
  static let nested = Sources.source(
    "nested",
    """
    module nested(input clk, input we, input [2:0] address, input [99:0] data, output [99:0] word, output [7:0] total);
      store cells(.clk(clk), .we(we), .address(address), .data(data), .word(word));
      reg [7:0] writes;
      assign total = writes;
      always @(posedge clk) if (we) writes <= writes + 8'd1;
    endmodule
    module store(input clk, input we, input [2:0] address, input [99:0] data, output [99:0] word);
      reg [99:0] mem [0:7];
      wire [99:0] fetched = mem[address];
      assign word = ~fetched;
      always @(posedge clk) if (we) mem[address] <= data;
    endmodule
    """,
    inputs: [("we", 1), ("address", 3), ("data", 100)], outputs: [("word", 100), ("total", 8)],
    memories: ["mem"])

  @Test(arguments: [VerilatorOptions.Visibility.ports, .memories, .all])
  func whatIsVisibleFollowsTheOption(visibility: VerilatorOptions.Visibility) throws {
    var options = VerilatorOptions()
    options.visibility = visibility
    let model = try VerilatedModel(Self.nested, options: options)
    let value = BigInt(1) << 99 + 12345
    model["we"] = 1
    model["address"] = 3
    model["data"] = value
    model.step()
    let mask = (BigInt(1) << 100) - 1
    #expect(model["word"] == mask - value)
    let path = "nested.cells.mem"
    switch visibility {
    case .ports:
      #expect(model.memory(path, 0..<1) == nil && model.signal("nested.writes") == nil)
      #expect(!model.setMemory(path, from: 0, to: [1]))
      return
    case .memories:
      #expect(model.signal("nested.cells.fetched") == nil)
    case .all:
      #expect(model.signal("nested.writes") == 1)
      #expect(model.signal("nested.cells.fetched") == value)
      #expect(model.visiblePaths.memories.contains { $0 == (path, 8) })
      #expect(model.visiblePaths.signals.contains("nested.cells.fetched"))
    }
    #expect(model.memory(path, 2..<5) == [0, value, 0])
    #expect(model.memory(path, 5..<9) == nil)
    #expect(model.setMemory(path, from: 2, to: [77, 88]))
    #expect(!model.setMemory(path, from: 7, to: [1, 2]))
    // The word is read combinationally: the new contents show after a settle.
    model["we"] = 0
    model.settle()
    #expect(model["word"] == mask - 88)
    #expect(model.memoryWords(path, from: 2, count: 1) == [77, 0, 0, 0])
    #expect(model.setMemoryWords(path, from: 3, to: [5, 0, 0, 1]))
    model.settle()
    #expect(model["word"] == mask - 5 - BigInt(1) << 96)
  }

  @Test(arguments: [VerilatorOptions.Waves.vcd, .fst])
  func waves(format: VerilatorOptions.Waves) throws {
    var options = VerilatorOptions()
    options.waves = format
    let model = try VerilatedModel(Self.nested, options: options)
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString).\(format)")
    defer { try? FileManager.default.removeItem(at: file) }
    try model.startWaves(file.path)
    model["we"] = 1
    model.run(cycles: 5)
    model.stopWaves()
    let bytes = try Data(contentsOf: file)
    if format == .vcd {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("$scope module nested") && text.contains("$scope module cells") && text.contains("fetched"))
      #expect(text.contains("#45\n"))
    } else {
      // An FST file begins with a header block of type 0 and 329 bytes.
      #expect(bytes.count > 400 && bytes.prefix(9) == Data([0, 0, 0, 0, 0, 0, 0, 1, 73]))
    }
  }

  @Test func wavesNeedTheirOption() throws {
    let model = try VerilatedModel(Self.nested)
    let path = FileManager.default.temporaryDirectory.path + "/never.vcd"
    #expect(throws: CosimulationError.self) { try model.startWaves(path) }
  }

  @Test func registersMayStartAtRandom() throws {
    var options = VerilatorOptions()
    let model = try VerilatedModel(Self.nested, options: options)
    #expect(model["total"] == 0)
    let values = try (UInt32(1)...8).map { seed in
      options.randomInitialState = seed
      return try VerilatedModel(Self.nested, options: options)["total"]
    }
    #expect(Set(values).count > 2)
    options.randomInitialState = 1
    #expect(try VerilatedModel(Self.nested, options: options)["total"] == values[0])
  }
}
