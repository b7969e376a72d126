// Requantiser_s26_m18_s29_s18, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 7a2136eafe5ff633
`default_nettype none

module Requantiser_s26_m18_s29_s18 (
    input  wire               clk,
    input  wire               rst,
    input  wire               enable,  // Requantiser.swift:16
    input  wire signed [26:0] value,  // Requantiser.swift:17
    input  wire        [17:0] multiplier,  // Requantiser.swift:18
    input  wire        [4:0]  shift,  // Requantiser.swift:19
    output wire signed [18:0] result  // Requantiser.swift:20
);

  reg [42:0] product;  // Requantiser.swift:49
  reg [4:0] product_shift;  // Requantiser.swift:50
  reg [42:0] doubled;  // Requantiser.swift:53
  reg product_negative;  // Requantiser.swift:60
  reg doubled_negative;  // Requantiser.swift:61
  reg signed [18:0] saturated;  // Requantiser.swift:63

  wire [25:0] product_low = value[26] ? -value[25:0] : value[25:0];
  wire [42:0] exact = product_low * multiplier;
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

  always @(posedge clk) begin
    if (enable) begin  // Requantiser.swift:60
      product_negative <= value[26];
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // Requantiser.swift:61
      doubled_negative <= product_negative;
    end
  end

  wire [42:0] saturated_add = doubled + 43'd1;
  wire [41:0] rounded = saturated_add[42:1];
  wire signed [18:0] saturated_mux = doubled_negative
      ? -((rounded > 42'h40000) ? 19'h40000 : rounded[18:0])
      : {1'b0, (rounded > 42'h3ffff) ? 18'h3ffff : rounded[17:0]};
  always @(posedge clk) begin
    if (enable) begin  // Requantiser.swift:63
      saturated <= saturated_mux;
    end
  end

  assign result = saturated;

  wire _unused_ok = &{1'b0, rst, saturated_add[0], 1'b0};
endmodule

`default_nettype wire
