// RowMaximum_lanes4, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 4
// Content: fnv1a64 c48ec8f4597c4a9f
`default_nettype none

module RowMaximum_lanes4 (
    input  wire               clk,
    input  wire               rst,
    input  wire               enable,  // RowMaximum.swift:10
    input  wire               valid,  // RowMaximum.swift:11
    input  wire               first,  // RowMaximum.swift:12
    input  wire               last,  // RowMaximum.swift:13
    input  wire        [63:0] values,  // RowMaximum.swift:14
    input  wire        [3:0]  present,  // RowMaximum.swift:16
    output wire signed [15:0] maximum,  // RowMaximum.swift:17
    output wire               isReady  // RowMaximum.swift:18
);

  reg signed [15:0] largest;  // RowMaximum.swift:19
  reg signed [15:0] present_0_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_1_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_2_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_3_d1;  // RowMaximum.swift:27
  reg signed [15:0] largest_level2_0_d1;  // RowMaximum.swift:54
  reg valid_d1;  // RowMaximum.swift:30
  reg valid_d2;  // RowMaximum.swift:30
  reg stage_d1;  // RowMaximum.swift:31
  reg stage_d2;  // RowMaximum.swift:31
  reg first_d1;  // RowMaximum.swift:32
  reg first_d2;  // RowMaximum.swift:32
  reg is_ready;  // RowMaximum.swift:36

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_0_d1 <= present[0] ? values[15:0] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_1_d1 <= present[1] ? values[31:16] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_2_d1 <= present[2] ? values[47:32] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_3_d1 <= present[3] ? values[63:48] : 16'sh8000;
    end
  end

  wire signed [15:0] largest_level2_0_d1_mux_2 = (present_0_d1 < present_1_d1) ? present_1_d1 : present_0_d1;
  wire signed [15:0] largest_level2_0_d1_mux = (present_2_d1 < present_3_d1) ? present_3_d1 : present_2_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_0_d1 <= (largest_level2_0_d1_mux_2 < largest_level2_0_d1_mux)
          ? largest_level2_0_d1_mux
          : largest_level2_0_d1_mux_2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d1 <= 1'b0;
    end else if (enable) begin  // RowMaximum.swift:30
      valid_d1 <= valid;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d2 <= 1'b0;
    end else if (enable) begin  // RowMaximum.swift:30
      valid_d2 <= valid_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d1 <= 1'b0;
    end else if (enable) begin  // RowMaximum.swift:31
      stage_d1 <= valid & last;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d2 <= 1'b0;
    end else if (enable) begin  // RowMaximum.swift:31
      stage_d2 <= stage_d1;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:32
      first_d1 <= first;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:32
      first_d2 <= first_d1;
    end
  end

  always @(posedge clk) begin
    if (enable & valid_d2) begin  // RowMaximum.swift:33
      largest <= first_d2
          ? largest_level2_0_d1
          : (largest < largest_level2_0_d1)
          ? largest_level2_0_d1
          : largest;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      is_ready <= 1'b0;
    end else if (enable) begin  // RowMaximum.swift:36
      is_ready <= stage_d2;
    end
  end

  assign isReady = is_ready;
  assign maximum = largest;
endmodule

`default_nettype wire
