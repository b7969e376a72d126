// Requantiser_s32_m18_s36_s18, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 e3465979f61577e5
`default_nettype none

module Requantiser_s32_m18_s36_s18 (
    input  wire               clk,
    input  wire               rst,
    input  wire               enable,  // Requantiser.swift:16
    input  wire signed [32:0] value,  // Requantiser.swift:17
    input  wire        [17:0] multiplier,  // Requantiser.swift:18
    input  wire        [5:0]  shift,  // Requantiser.swift:19
    output wire signed [18:0] result  // Requantiser.swift:20
);

  reg [48:0] product;  // Requantiser.swift:49
  reg [5:0] product_shift;  // Requantiser.swift:50
  reg [48:0] doubled;  // Requantiser.swift:53
  reg product_negative;  // Requantiser.swift:60
  reg doubled_negative;  // Requantiser.swift:61
  reg signed [18:0] saturated;  // Requantiser.swift:63

  wire [31:0] product_low = value[32] ? -value[31:0] : value[31:0];
  wire [48:0] exact = product_low * multiplier;
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
      product_negative <= value[32];
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // Requantiser.swift:61
      doubled_negative <= product_negative;
    end
  end

  wire [48:0] saturated_add = doubled + 49'd1;
  wire [47:0] rounded = saturated_add[48:1];
  wire signed [18:0] saturated_mux = doubled_negative
      ? -((rounded > 48'h40000) ? 19'h40000 : rounded[18:0])
      : {1'b0, (rounded > 48'h3ffff) ? 18'h3ffff : rounded[17:0]};
  always @(posedge clk) begin
    if (enable) begin  // Requantiser.swift:63
      saturated <= saturated_mux;
    end
  end

  assign result = saturated;

  wire _unused_ok = &{1'b0, rst, saturated_add[0], 1'b0};
endmodule

`default_nettype wire
