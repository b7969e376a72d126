import BigInt
import HDLIR
import HDLVerilator
import Testing

@Suite struct StreamTests {
  /// Sum of all bytes so far, and an echo of a wide input.
  static let rows = Sources.source(
    "rows",
    """
    module rows(input clk, input [7:0] a, input [11:0] b, input [69:0] w, output [12:0] sum, output reg [69:0] q);
      reg [12:0] total;
      assign sum = total + {5'd0, a};
      always @(posedge clk) begin total <= total + {5'd0, a} + {1'b0, b}; q <= w; end
    endmodule
    """, inputs: [("a", 8), ("b", 12), ("w", 70)], outputs: [("sum", 13), ("q", 70)])

  @Test func rowsInAndOut() throws {
    let model = try VerilatedModel(Self.rows)
    let inputs = model.layout(["a", "b", "w"])
    let outputs = model.layout(["sum", "q"])
    #expect(inputs.bytes == 1 + 2 + 12 && outputs.bytes == 2 + 12)
    let seed: UInt64 = 11
    var generator = SplitMix(seed)
    let stimulus = (0..<300).map { _ in
      [BigInt(generator.next() & 0xff), BigInt(generator.next() & 0xfff), BigInt(generator.next()) << 6 | 5]
    }
    var total = BigInt(0)
    var before: [[BigInt]] = []
    var after: [[BigInt]] = []
    var last = BigInt(0)
    for row in stimulus {
      before.append([(total + row[0]) % 8192, last])
      total = (total + row[0] + row[1]) % 8192
      last = row[2]
      after.append([(total + row[0]) % 8192, last])
    }
    let data = inputs.encode(stimulus)
    #expect(outputs.decode(model.runStream(data, as: inputs, outputs: outputs)) == after)
    let second = try VerilatedModel(Self.rows)
    #expect(outputs.decode(second.runStream(data, as: inputs, outputs: outputs, sampling: .beforeEdge)) == before)
  }

  @Test func bitsAboveAPortAreIgnored() throws {
    let model = try VerilatedModel(Self.rows)
    let result = model.runStream(
      [0, 0, 0xf0] + [UInt8](repeating: 0xff, count: 12), as: model.layout(["a", "b", "w"]),
      outputs: model.layout(["q"]))
    #expect(model.layout(["q"]).decode(result) == [[BigInt(1) << 70 - 1]])
    #expect(model["b"] == 0)
  }

  /// A buffer of one word: accepts every other cycle at most.
  static let buffer = Sources.source(
    "buffer",
    """
    module buffer(input clk, input in_valid, output in_ready, input [15:0] in_data, input in_last,
        output reg out_valid, input out_ready, output reg [16:0] out_data);
      assign in_ready = ~out_valid;
      initial out_valid = 1'b0;
      always @(posedge clk)
        if (in_valid & in_ready) begin out_valid <= 1'b1; out_data <= {in_last, in_data} + 17'd1; end
        else if (out_ready) out_valid <= 1'b0;
    endmodule
    """,
    inputs: [("in_valid", 1), ("in_data", 16), ("in_last", 1), ("out_ready", 1)],
    outputs: [("in_ready", 1), ("out_valid", 1), ("out_data", 17)])

  @Test(arguments: [
    (StallPattern.never, StallPattern.never), (.random(0.5, seed: 3), .never), (.never, .pattern([true, true, false])),
    (.random(0.3, seed: 4), .random(0.7, seed: 5)),
  ])
  func transfersKeepEveryWordInOrder(pushStalls: StallPattern, pullStalls: StallPattern) throws {
    let model = try VerilatedModel(Self.buffer)
    let input = StreamPorts("in", fields: ["data", "last"])
    let output = StreamPorts("out", fields: ["data"])
    let words = 500
    let rows: [[BigInt]] = (0..<words).map { [BigInt($0 * 131 % 65536), BigInt($0 % 2)] }
    let data = model.layout(input.payload).encode(rows)
    let result = model.transfer(
      push: [Push(input, data, stalls: pushStalls)], pull: [Pull(output, words: words, stalls: pullStalls)],
      limit: 20_000)
    #expect(result.isComplete && result.pushed == [words])
    let expected: [[BigInt]] = rows.map { [$0[1] << 16 + $0[0] + 1] }
    #expect(model.layout(output.payload).decode(result.pulled[0]) == expected)
    if pushStalls == .never && pullStalls == .never { #expect(result.cycles == 2 * words) }
    #expect(model["in_valid"] == 0 && model["out_ready"] == 0)
  }

  @Test func aTransferThatCannotEndStopsAtItsLimit() throws {
    let model = try VerilatedModel(Self.buffer)
    let result = model.transfer(
      push: [Push(StreamPorts("in", fields: ["data", "last"]), [1, 0, 0, 2, 0, 0])], limit: 50)
    #expect(!result.isComplete && result.cycles == 50 && result.pushed == [1])
  }
}

/// A generator with a seed that tests can print.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
    return value ^ value >> 31
  }
}
