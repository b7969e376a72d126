// Requantiser, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 6ce99387687c9fb1
`default_nettype none

module Requantiser (
    input  wire               clk,
    input  wire               rst,
    input  wire signed [31:0] sum,  // Requantiser.swift:5
    input  wire        [15:0] multiplier,  // Requantiser.swift:6
    input  wire        [4:0]  shift,  // Requantiser.swift:7
    output wire signed [7:0]  result  // Requantiser.swift:8
);

  reg signed [47:0] product;  // Requantiser.swift:9
  reg signed [7:0] held;  // Requantiser.swift:10

  always @(posedge clk) begin
    product <= sum * $signed({1'b0, multiplier});
  end

  wire [31:0] held_shl = 32'd1 << shift;
  wire [30:0] half = held_shl[31:1];
  wire signed [48:0] held_shr = $signed({product[47], product} + {18'd0, half}) >>> shift;
  always @(posedge clk) begin
    held <= (held_shr < -49'sd128) ? 8'sh80 : (held_shr > 49'sd127) ? 8'sd127 : held_shr[7:0];
  end

  assign result = held;

  wire _unused_ok = &{1'b0, rst, held_shl[0], 1'b0};
endmodule

`default_nettype wire
