import HDLIR
import HDLVerilator
import HDLVerilog

/// Small hand-written modules, so that these tests depend on nothing but Verilator.
enum Sources {
  static func source(
    _ top: String, _ text: String, inputs: [(String, Int)] = [], outputs: [(String, Int)] = [],
    clocks: [ModelClock] = [ModelClock("clk")], memories: [ModelVariable] = []
  ) -> ModelSource {
    ModelSource(
      verilog: [VerilogOutput.File(name: "\(top).v", text: text)], top: top,
      ports: clocks.map { ModelPort($0.port, .input, .bit) }
        + inputs.map { ModelPort($0.0, .input, .unsigned($0.1)) }
        + outputs.map { ModelPort($0.0, .output, .unsigned($0.1)) },
      clocks: clocks, memories: memories)
  }

  static let widthList = [1, 8, 9, 16, 17, 31, 32, 33, 63, 64, 65, 96, 127, 128, 200]

  /// For each width: a register and a complement.
  static let widths: ModelSource = {
    let ports = widthList.map {
      "input [\($0 - 1):0] a\($0), output [\($0 - 1):0] n\($0), output reg [\($0 - 1):0] q\($0)"
    }
    let bodies = widthList.map { "assign n\($0) = ~a\($0); always @(posedge clk) q\($0) <= a\($0);" }
    let text =
      "module widths(input clk, \(ports.joined(separator: ",\n")));\n\(bodies.joined(separator: "\n"))\nendmodule\n"
    return ModelSource(
      verilog: [VerilogOutput.File(name: "widths.v", text: text)], top: "widths",
      ports: [ModelPort("clk", .input, .bit)]
        + widthList.flatMap {
          [
            ModelPort("a\($0)", .input, .unsigned($0)), ModelPort("n\($0)", .output, .unsigned($0)),
            ModelPort("q\($0)", .output, .signed($0)),
          ]
        }, clocks: [ModelClock("clk")])
  }()

  static let clocks = source(
    "clocks",
    """
    module clocks(input rise, input fall, input both, output reg [7:0] r, output reg [7:0] f,
        output reg [7:0] rf, output reg [7:0] fr, output reg [7:0] b0, output reg [7:0] b1);
      always @(posedge rise) begin r <= r + 8'd1; rf <= f; end
      always @(negedge fall) begin f <= f + 8'd1; fr <= r; end
      always @(posedge both) b0 <= b0 + 8'd1;
      always @(negedge both) b1 <= b0;
    endmodule
    """,
    outputs: ["r", "f", "rf", "fr", "b0", "b1"].map { ($0, 8) },
    clocks: [ModelClock("rise"), ModelClock("fall", edges: .falling), ModelClock("both", edges: .both)])

  static let names = source(
    "names",
    """
    module names(input clk, input eval, input [7:0] name, input trace, input \\final , input a__b, input \\delete ,
        output reg [69:0] model, output [3:0] rootp);
      always @(posedge clk) model <= {62'd0, name} + {69'd0, eval};
      sub s0(.clk(clk), .e(eval & ~trace & a__b & \\delete & ~\\final ), .q(rootp));
    endmodule
    module sub(input clk, input e, output reg [3:0] q);
      always @(posedge clk) begin q <= q + {3'd0, e}; if (e) $display("SEEN %m"); end
    endmodule
    """,
    inputs: [("eval", 1), ("name", 8), ("trace", 1), ("final", 1), ("a__b", 1), ("delete", 1)],
    outputs: [("model", 70), ("rootp", 4)])

  static let finishing = source(
    "finishing",
    """
    module finishing(input clk, output reg [7:0] count);
      always @(posedge clk) begin if (count == 8'd3) $finish; count <= count + 8'd1; end
    endmodule
    """, outputs: [("count", 8)])
}
