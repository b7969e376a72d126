// Requantiser_s15_m16_s47_s7, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 7e223aa9d7a3ebe3
`default_nettype none

module Requantiser_s15_m16_s47_s7 (
    input  wire               clk,
    input  wire               rst,
    input  wire               enable,  // Requantiser.swift:16
    input  wire signed [15:0] value,  // Requantiser.swift:17
    input  wire        [15:0] multiplier,  // Requantiser.swift:18
    input  wire        [5:0]  shift,  // Requantiser.swift:19
    output wire signed [7:0]  result  // Requantiser.swift:20
);

  reg [30:0] product;  // Requantiser.swift:49
  reg [5:0] product_shift;  // Requantiser.swift:50
  reg [30:0] doubled;  // Requantiser.swift:53
  reg product_negative;  // Requantiser.swift:60
  reg doubled_negative;  // Requantiser.swift:61
  reg signed [7:0] saturated;  // Requantiser.swift:63

  wire [15:0] product_low = value[15] ? -value : value;
  wire [30:0] exact = product_low * multiplier;
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
      product_negative <= value[15];
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // Requantiser.swift:61
      doubled_negative <= product_negative;
    end
  end

  wire [30:0] saturated_add = doubled + 31'd1;
  wire [29:0] rounded = saturated_add[30:1];
  wire signed [7:0] saturated_mux = doubled_negative
      ? -((rounded > 30'd128) ? 8'd128 : rounded[7:0])
      : {1'b0, (rounded > 30'd127) ? 7'd127 : rounded[6:0]};
  always @(posedge clk) begin
    if (enable) begin  // Requantiser.swift:63
      saturated <= saturated_mux;
    end
  end

  assign result = saturated;

  wire _unused_ok = &{1'b0, rst, saturated_add[0], 1'b0};
endmodule

`default_nettype wire
