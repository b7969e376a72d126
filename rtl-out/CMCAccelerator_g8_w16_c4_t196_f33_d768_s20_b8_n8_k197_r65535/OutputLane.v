// OutputLane, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 487d86a20a20fcca
`default_nettype none

module OutputLane (
    input  wire               clk,
    input  wire               rst,
    input  wire               enable,  // OutputStage.swift:13
    input  wire signed [15:0] x,  // OutputStage.swift:14
    input  wire               usesSiLU,  // OutputStage.swift:15
    input  wire               usesGELU,  // OutputStage.swift:16
    input  wire        [15:0] multiplier,  // OutputStage.swift:17
    input  wire        [5:0]  shift,  // OutputStage.swift:18
    input  wire               isIdentity,  // OutputStage.swift:20
    input  wire               isByte,  // OutputStage.swift:22
    output wire        [7:0]  narrow  // OutputStage.swift:23
);

  wire signed [15:0] silu_y;
  wire signed [15:0] gelu_y;
  wire signed [7:0] requantiser_result;
  reg signed [15:0] x_d1;  // OutputStage.swift:31
  reg signed [15:0] x_d2;  // OutputStage.swift:31
  reg [7:0] direct_2_d1;  // OutputStage.swift:37
  reg [7:0] direct_2_d2;  // OutputStage.swift:37
  reg [7:0] direct_2_d3;  // OutputStage.swift:37
  reg [7:0] direct_2_d4;  // OutputStage.swift:37
  reg [7:0] direct_2_d5;  // OutputStage.swift:37

  SiLU silu (
      .clk(clk),
      .rst(rst),
      .enable(enable),
      .x(x),
      .y(silu_y)
  );

  GELU gelu (
      .clk(clk),
      .rst(rst),
      .enable(enable),
      .x(x),
      .y(gelu_y)
  );

  always @(posedge clk) begin
    if (enable) begin  // OutputStage.swift:31
      x_d1 <= x;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // OutputStage.swift:31
      x_d2 <= x_d1;
    end
  end

  Requantiser_s15_m16_s47_s7 requantiser (
      .clk(clk),
      .rst(rst),
      .enable(enable),
      .value(usesSiLU ? silu_y : usesGELU ? gelu_y : x_d2),
      .multiplier(multiplier),
      .shift(shift),
      .result(requantiser_result)
  );

  wire [7:0] direct_2_d1_cast = (x < -16'sd128) ? 8'sh80 : (x > 16'sd127) ? 8'sd127 : x[7:0];
  wire [7:0] direct = isByte ? x[7:0] : direct_2_d1_cast;
  always @(posedge clk) begin
    if (enable) begin  // OutputStage.swift:37
      direct_2_d1 <= direct;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // OutputStage.swift:37
      direct_2_d2 <= direct_2_d1;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // OutputStage.swift:37
      direct_2_d3 <= direct_2_d2;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // OutputStage.swift:37
      direct_2_d4 <= direct_2_d3;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // OutputStage.swift:37
      direct_2_d5 <= direct_2_d4;
    end
  end

  assign narrow = (isByte | isIdentity) ? direct_2_d5 : requantiser_result;
endmodule

`default_nettype wire
