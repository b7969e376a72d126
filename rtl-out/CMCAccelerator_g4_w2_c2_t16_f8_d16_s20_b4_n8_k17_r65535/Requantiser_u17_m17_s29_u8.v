// Requantiser_u17_m17_s29_u8, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 84fcc26c9c4304f7
`default_nettype none

module Requantiser_u17_m17_s29_u8 (
    input  wire               clk,
    input  wire               rst,
    input  wire               enable,  // Requantiser.swift:16
    input  wire signed [17:0] value,  // Requantiser.swift:17
    input  wire        [16:0] multiplier,  // Requantiser.swift:18
    input  wire        [4:0]  shift,  // Requantiser.swift:19
    output wire signed [8:0]  result  // Requantiser.swift:20
);

  reg [32:0] product;  // Requantiser.swift:49
  reg [4:0] product_shift;  // Requantiser.swift:50
  reg [32:0] doubled;  // Requantiser.swift:53
  reg signed [8:0] saturated;  // Requantiser.swift:57

  wire [32:0] exact = value[16:0] * multiplier;
  always @(posedge clk) begin
    if (enable) begin  // Requantiser.swift:49
      product <= exact;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // Requantiser.swift:50
      product_shift <= shift;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // Requantiser.swift:53
      doubled <= product >> (product_shift - 5'd1);
    end
  end

  wire [32:0] saturated_add = doubled + 33'd1;
  wire [31:0] rounded = saturated_add[32:1];
  always @(posedge clk) begin
    if (enable) begin  // Requantiser.swift:57
      saturated <= {1'b0, (rounded > 32'd255) ? 8'd255 : rounded[7:0]};
    end
  end

  assign result = saturated;

  wire _unused_ok = &{1'b0, rst, value[17], saturated_add[0], 1'b0};
endmodule

`default_nettype wire
