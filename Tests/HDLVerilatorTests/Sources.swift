import HDLIR
import HDLVerilator
import HDLVerilog

/// Small hand-written modules, so that these tests depend on nothing but Verilator.
enum Sources {
  static func source(
    _ top: String, _ text: String, inputs: [(String, Int)] = [], outputs: [(String, Int)] = [],
    clocks: [ModelClock] = [ModelClock("clk")], memories: [String] = []
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

  /// A sum with reset, and an instance whose check fails at 13.
  static let accumulator = ModelSource(
    verilog: [
      VerilogOutput.File(
        name: "accumulator.v",
        text: """
          module watch(input wire clk, input wire rst, input wire [93:0] x);
            reg signed [3:0] count;
            always @(posedge clk) if (rst) count <= 4'sd0; else count <= count - 4'sd1;
          `ifdef SIMULATION_CHECKS
            always @(posedge clk) if (!rst && x == 94'd13) $display("APUS_CHECK assert 0 %m");
          `endif
          endmodule
          module accumulator(input wire clk, input wire rst, input wire [93:0] x, output reg signed [99:0] sum);
            watch guard0(.clk(clk), .rst(rst), .x(x));
            always @(posedge clk) if (rst) sum <= 100'd0; else sum <= sum + {6'd0, x};
          endmodule

          """)
    ],
    top: "accumulator",
    ports: [
      ModelPort("clk", .input, .bit), ModelPort("rst", .input, .bit), ModelPort("x", .input, .unsigned(94)),
      ModelPort("sum", .output, .signed(100)),
    ], clocks: [ModelClock("clk")])

  /// The netlist of the same: what an engine needs to know of it.
  static let accumulatorDesign: Design = {
    let watch = NetlistBuilder(name: "watch")
    let domain = watch.domainIndex(.main)
    let x = watch.declarePort(port("x", .input, .unsigned(94)))
    _ = watch.declare(port("count", .register(Register(resetValue: 0)), .signed(4)))
    let condition = watch.compare(.notEqual, watch.read(x), watch.constant(13, type: .unsigned(94)))
    watch.check(
      Check(
        kind: .assert, condition: condition, message: "thirteen", domain: domain,
        location: .source(file: "Guard.swift", line: 7)))
    let top = NetlistBuilder(name: "accumulator")
    _ = top.domainIndex(.main)
    _ = top.declarePort(port("x", .input, .unsigned(94)))
    _ = top.declarePort(port("sum", .output, .signed(100)))
    var definition = top.definition
    let child = Declaration(
      name: "guard0_x", kind: .instanceInput(instance: 0, port: 0), type: .unsigned(94),
      range: SignalType.unsigned(94).fullRange, location: .unknown)
    definition.declarations.append(child)
    definition.instances.append(
      Instance(
        name: "guard0", definition: DefinitionID(0), ports: [DeclarationID(definition.declarations.count - 1)],
        domains: [0], location: .unknown))
    return Design(definitions: [watch.definition, definition])
  }()

  private static func port(_ name: String, _ kind: Declaration.Kind, _ type: SignalType) -> Declaration {
    Declaration(name: name, kind: kind, type: type, range: type.fullRange, location: .unknown)
  }

  /// Three kinds of clocks and a wide input.
  static let replayed = source(
    "replayed",
    """
    module replayed(input up, input down, input both, input rst, input [89:0] x,
        output reg [89:0] a, output reg [7:0] b, output reg [3:0] c, output odd);
      assign odd = ^x ^ a[0];
      always @(posedge up) if (rst) a <= 90'd0; else a <= a + x;
      always @(negedge down) if (rst) b <= 8'd0; else b <= b + x[7:0];
      always @(posedge both) if (rst) c <= 4'd0; else c <= c + 4'd1;
    endmodule
    """,
    inputs: [("rst", 1), ("x", 90)], outputs: [("a", 90), ("b", 8), ("c", 4), ("odd", 1)],
    clocks: [ModelClock("up"), ModelClock("down", edges: .falling), ModelClock("both", edges: .both)])
}
