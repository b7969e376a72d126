// Requantiser_s31_m16_s47_s15, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 6cde2098f4f37575
`default_nettype none

module Requantiser_s31_m16_s47_s15 (
    input  wire               clk,
    input  wire               rst,
    input  wire               enable,  // Requantiser.swift:16
    input  wire signed [31:0] value,  // Requantiser.swift:17
    input  wire        [15:0] multiplier,  // Requantiser.swift:18
    input  wire        [5:0]  shift,  // Requantiser.swift:19
    output wire signed [15:0] result  // Requantiser.swift:20
);

  reg [46:0] product;  // Requantiser.swift:49
  reg [5:0] product_shift;  // Requantiser.swift:50
  reg [46:0] doubled;  // Requantiser.swift:53
  reg product_negative;  // Requantiser.swift:60
  reg doubled_negative;  // Requantiser.swift:61
  reg signed [15:0] saturated;  // Requantiser.swift:63

  wire [31:0] product_low = value[31] ? -value : value;
  wire [46:0] exact = product_low * multiplier;
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
      doubled <= product >> (product_shift - 6'd1);
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // Requantiser.swift:60
      product_negative <= value[31];
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // Requantiser.swift:61
      doubled_negative <= product_negative;
    end
  end

  wire [46:0] saturated_add = doubled + 47'd1;
  wire [45:0] rounded = saturated_add[46:1];
  wire signed [15:0] saturated_mux = doubled_negative
      ? -((rounded > 46'd32768) ? 16'd32768 : rounded[15:0])
      : {1'b0, (rounded > 46'd32767) ? 15'd32767 : rounded[14:0]};
  always @(posedge clk) begin
    if (enable) begin  // Requantiser.swift:63
      saturated <= saturated_mux;
    end
  end

  assign result = saturated;

  wire _unused_ok = &{1'b0, rst, saturated_add[0], 1'b0};
endmodule

`default_nettype wire
