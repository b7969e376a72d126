// Mac, written by Apus. Change the Swift source, not this file.
// Parameters: width = 8, depth = 4
// Content: fnv1a64 d3574fadb65d3ecd
`default_nettype none

// Multiplies and accumulates.
// One product a cycle.
module Mac (
    input  wire               clk,
    input  wire               rst,
    input  wire signed [7:0]  a,  // Mac.swift:1
    input  wire signed [7:0]  w,  // Mac.swift:2
    input  wire        [3:0]  scale,  // Mac.swift:3
    input  wire               clear,  // Mac.swift:4
    input  wire               valid,  // Mac.swift:5
    output wire signed [23:0] total,  // Mac.swift:7
    output wire signed [11:0] scaled,  // Mac.swift:8
    output wire        [3:0]  high  // Mac.swift:9
);

  // The running sum.
  (* keep *)
  reg signed [23:0] acc;  // Mac.swift:6

  wire signed [15:0] acc_mul = a * w;
  always @(posedge clk) begin
    if (rst) begin
      acc <= 24'sd0;
    end else if (valid) begin  // Mac.swift:10
      acc <= (clear ? 24'sd0 : acc) + {{8{acc_mul[15]}}, acc_mul};
    end
  end

  assign total = acc;
  assign scaled = a * $signed({1'b0, scale});
  wire signed [8:0] high_add = a + w;
  assign high = high_add[8:5];

  wire _unused_ok = &{1'b0, high_add[4:0], 1'b0};
endmodule

`default_nettype wire
