// RowParameterStore, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 97b1ef206629edcc
`default_nettype none

module RowParameterStore (
    input  wire               clk,
    input  wire               rst,
    input  wire signed [31:0] upcoming_bias,  // GEMMEngine+Loading.swift:7
    input  wire        [15:0] upcoming_multiplier,  // GEMMEngine+Loading.swift:7
    input  wire        [4:0]  upcoming_shift,  // GEMMEngine+Loading.swift:7
    input  wire               load,  // GEMMEngine+Loading.swift:8
    input  wire               takeOver,  // GEMMEngine+Loading.swift:9
    output wire signed [31:0] bias,  // GEMMEngine+Loading.swift:10
    output wire        [15:0] multiplier,  // GEMMEngine+Loading.swift:11
    output wire        [4:0]  shift  // GEMMEngine+Loading.swift:12
);

  reg signed [31:0] loaded_bias;  // GEMMEngine+Loading.swift:14
  reg [15:0] loaded_multiplier;  // GEMMEngine+Loading.swift:14
  reg [4:0] loaded_shift;  // GEMMEngine+Loading.swift:14
  reg signed [31:0] held_bias;  // GEMMEngine+Loading.swift:15
  reg [15:0] held_multiplier;  // GEMMEngine+Loading.swift:15
  reg [4:0] held_shift;  // GEMMEngine+Loading.swift:15
  reg [15:0] laterMultiplier;  // GEMMEngine+Loading.swift:16
  reg [4:0] laterShift;  // GEMMEngine+Loading.swift:17
  reg [4:0] latestShift;  // GEMMEngine+Loading.swift:18

  always @(posedge clk) begin
    if (rst) begin
      loaded_bias <= 32'sd0;
    end else if (load) begin  // GEMMEngine+Loading.swift:21
      loaded_bias <= upcoming_bias;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      loaded_multiplier <= 16'd0;
    end else if (load) begin  // GEMMEngine+Loading.swift:21
      loaded_multiplier <= upcoming_multiplier;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      loaded_shift <= 5'd0;
    end else if (load) begin  // GEMMEngine+Loading.swift:21
      loaded_shift <= upcoming_shift;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      held_bias <= 32'sd0;
    end else if (takeOver) begin  // GEMMEngine+Loading.swift:22
      held_bias <= loaded_bias;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      held_multiplier <= 16'd0;
    end else if (takeOver) begin  // GEMMEngine+Loading.swift:22
      held_multiplier <= loaded_multiplier;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      held_shift <= 5'd0;
    end else if (takeOver) begin  // GEMMEngine+Loading.swift:22
      held_shift <= loaded_shift;
    end
  end

  assign bias = held_bias;

  always @(posedge clk) begin
    laterMultiplier <= held_multiplier;
  end

  assign multiplier = laterMultiplier;

  always @(posedge clk) begin
    laterShift <= held_shift;
  end

  always @(posedge clk) begin
    latestShift <= laterShift;
  end

  assign shift = latestShift;
endmodule

`default_nettype wire
