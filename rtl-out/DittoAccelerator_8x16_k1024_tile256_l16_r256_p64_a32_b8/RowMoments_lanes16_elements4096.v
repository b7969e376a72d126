// RowMoments_lanes16_elements4096, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 16, elements = 4096
// Content: fnv1a64 d21b81e03eac2a8f
`default_nettype none

module RowMoments_lanes16_elements4096 (
    input  wire                clk,
    input  wire                rst,
    input  wire                enable,  // RowMoments.swift:11
    input  wire                valid,  // RowMoments.swift:12
    input  wire                first,  // RowMoments.swift:13
    input  wire                last,  // RowMoments.swift:14
    input  wire        [255:0] values,  // RowMoments.swift:15
    input  wire        [15:0]  present,  // RowMoments.swift:17
    output wire signed [27:0]  sum,  // RowMoments.swift:18
    output wire        [42:0]  squares,  // RowMoments.swift:19
    output wire                isReady  // RowMoments.swift:20
);

  reg signed [27:0] total;  // RowMoments.swift:21
  reg [42:0] squareTotal;  // RowMoments.swift:22
  reg signed [15:0] present_0_d1;  // RowMoments.swift:36
  reg signed [15:0] present_1_d1;  // RowMoments.swift:36
  reg signed [15:0] present_2_d1;  // RowMoments.swift:36
  reg signed [15:0] present_3_d1;  // RowMoments.swift:36
  reg signed [15:0] present_4_d1;  // RowMoments.swift:36
  reg signed [15:0] present_5_d1;  // RowMoments.swift:36
  reg signed [15:0] present_6_d1;  // RowMoments.swift:36
  reg signed [15:0] present_7_d1;  // RowMoments.swift:36
  reg signed [15:0] present_8_d1;  // RowMoments.swift:36
  reg signed [15:0] present_9_d1;  // RowMoments.swift:36
  reg signed [15:0] present_10_d1;  // RowMoments.swift:36
  reg signed [15:0] present_11_d1;  // RowMoments.swift:36
  reg signed [15:0] present_12_d1;  // RowMoments.swift:36
  reg signed [15:0] present_13_d1;  // RowMoments.swift:36
  reg signed [15:0] present_14_d1;  // RowMoments.swift:36
  reg signed [15:0] present_15_d1;  // RowMoments.swift:36
  reg [30:0] square_0_d1;  // RowMoments.swift:39
  reg [30:0] square_1_d1;  // RowMoments.swift:39
  reg [30:0] square_2_d1;  // RowMoments.swift:39
  reg [30:0] square_3_d1;  // RowMoments.swift:39
  reg [30:0] square_4_d1;  // RowMoments.swift:39
  reg [30:0] square_5_d1;  // RowMoments.swift:39
  reg [30:0] square_6_d1;  // RowMoments.swift:39
  reg [30:0] square_7_d1;  // RowMoments.swift:39
  reg [30:0] square_8_d1;  // RowMoments.swift:39
  reg [30:0] square_9_d1;  // RowMoments.swift:39
  reg [30:0] square_10_d1;  // RowMoments.swift:39
  reg [30:0] square_11_d1;  // RowMoments.swift:39
  reg [30:0] square_12_d1;  // RowMoments.swift:39
  reg [30:0] square_13_d1;  // RowMoments.swift:39
  reg [30:0] square_14_d1;  // RowMoments.swift:39
  reg [30:0] square_15_d1;  // RowMoments.swift:39
  reg signed [17:0] sum_level2_0_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_1_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_2_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_3_d1;  // RowMaximum.swift:54
  reg signed [19:0] sum_level4_0_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_0_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_1_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_2_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_3_d1;  // RowMaximum.swift:54
  reg [34:0] squares_level4_0_d1;  // RowMaximum.swift:54
  reg valid_d1;  // RowMoments.swift:43
  reg valid_d2;  // RowMoments.swift:43
  reg valid_d3;  // RowMoments.swift:43
  reg valid_d4;  // RowMoments.swift:43
  reg stage_d1;  // RowMoments.swift:44
  reg stage_d2;  // RowMoments.swift:44
  reg stage_d3;  // RowMoments.swift:44
  reg stage_d4;  // RowMoments.swift:44
  reg signed [19:0] sum_level4_0_d1_d1;  // RowMoments.swift:45
  reg first_d1;  // RowMoments.swift:46
  reg first_d2;  // RowMoments.swift:46
  reg first_d3;  // RowMoments.swift:46
  reg first_d4;  // RowMoments.swift:46
  reg is_ready;  // RowMoments.swift:51

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_0_d1 <= present[0] ? values[15:0] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_1_d1 <= present[1] ? values[31:16] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_2_d1 <= present[2] ? values[47:32] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_3_d1 <= present[3] ? values[63:48] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_4_d1 <= present[4] ? values[79:64] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_5_d1 <= present[5] ? values[95:80] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_6_d1 <= present[6] ? values[111:96] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_7_d1 <= present[7] ? values[127:112] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_8_d1 <= present[8] ? values[143:128] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_9_d1 <= present[9] ? values[159:144] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_10_d1 <= present[10] ? values[175:160] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_11_d1 <= present[11] ? values[191:176] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_12_d1 <= present[12] ? values[207:192] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_13_d1 <= present[13] ? values[223:208] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_14_d1 <= present[14] ? values[239:224] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_15_d1 <= present[15] ? values[255:240] : 16'sd0;
    end
  end

  wire [15:0] square_0_d1_low = present_0_d1[15] ? -present_0_d1 : present_0_d1;
  wire [15:0] square_0_d1_low_2 = present_0_d1[15] ? -present_0_d1 : present_0_d1;
  wire [30:0] square_0_d1_mul = square_0_d1_low * square_0_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_0_d1 <= square_0_d1_mul;
    end
  end

  wire [15:0] square_1_d1_low = present_1_d1[15] ? -present_1_d1 : present_1_d1;
  wire [15:0] square_1_d1_low_2 = present_1_d1[15] ? -present_1_d1 : present_1_d1;
  wire [30:0] square_1_d1_mul = square_1_d1_low * square_1_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_1_d1 <= square_1_d1_mul;
    end
  end

  wire [15:0] square_2_d1_low = present_2_d1[15] ? -present_2_d1 : present_2_d1;
  wire [15:0] square_2_d1_low_2 = present_2_d1[15] ? -present_2_d1 : present_2_d1;
  wire [30:0] square_2_d1_mul = square_2_d1_low * square_2_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_2_d1 <= square_2_d1_mul;
    end
  end

  wire [15:0] square_3_d1_low = present_3_d1[15] ? -present_3_d1 : present_3_d1;
  wire [15:0] square_3_d1_low_2 = present_3_d1[15] ? -present_3_d1 : present_3_d1;
  wire [30:0] square_3_d1_mul = square_3_d1_low * square_3_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_3_d1 <= square_3_d1_mul;
    end
  end

  wire [15:0] square_4_d1_low = present_4_d1[15] ? -present_4_d1 : present_4_d1;
  wire [15:0] square_4_d1_low_2 = present_4_d1[15] ? -present_4_d1 : present_4_d1;
  wire [30:0] square_4_d1_mul = square_4_d1_low * square_4_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_4_d1 <= square_4_d1_mul;
    end
  end

  wire [15:0] square_5_d1_low = present_5_d1[15] ? -present_5_d1 : present_5_d1;
  wire [15:0] square_5_d1_low_2 = present_5_d1[15] ? -present_5_d1 : present_5_d1;
  wire [30:0] square_5_d1_mul = square_5_d1_low * square_5_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_5_d1 <= square_5_d1_mul;
    end
  end

  wire [15:0] square_6_d1_low = present_6_d1[15] ? -present_6_d1 : present_6_d1;
  wire [15:0] square_6_d1_low_2 = present_6_d1[15] ? -present_6_d1 : present_6_d1;
  wire [30:0] square_6_d1_mul = square_6_d1_low * square_6_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_6_d1 <= square_6_d1_mul;
    end
  end

  wire [15:0] square_7_d1_low = present_7_d1[15] ? -present_7_d1 : present_7_d1;
  wire [15:0] square_7_d1_low_2 = present_7_d1[15] ? -present_7_d1 : present_7_d1;
  wire [30:0] square_7_d1_mul = square_7_d1_low * square_7_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_7_d1 <= square_7_d1_mul;
    end
  end

  wire [15:0] square_8_d1_low = present_8_d1[15] ? -present_8_d1 : present_8_d1;
  wire [15:0] square_8_d1_low_2 = present_8_d1[15] ? -present_8_d1 : present_8_d1;
  wire [30:0] square_8_d1_mul = square_8_d1_low * square_8_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_8_d1 <= square_8_d1_mul;
    end
  end

  wire [15:0] square_9_d1_low = present_9_d1[15] ? -present_9_d1 : present_9_d1;
  wire [15:0] square_9_d1_low_2 = present_9_d1[15] ? -present_9_d1 : present_9_d1;
  wire [30:0] square_9_d1_mul = square_9_d1_low * square_9_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_9_d1 <= square_9_d1_mul;
    end
  end

  wire [15:0] square_10_d1_low = present_10_d1[15] ? -present_10_d1 : present_10_d1;
  wire [15:0] square_10_d1_low_2 = present_10_d1[15] ? -present_10_d1 : present_10_d1;
  wire [30:0] square_10_d1_mul = square_10_d1_low * square_10_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_10_d1 <= square_10_d1_mul;
    end
  end

  wire [15:0] square_11_d1_low = present_11_d1[15] ? -present_11_d1 : present_11_d1;
  wire [15:0] square_11_d1_low_2 = present_11_d1[15] ? -present_11_d1 : present_11_d1;
  wire [30:0] square_11_d1_mul = square_11_d1_low * square_11_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_11_d1 <= square_11_d1_mul;
    end
  end

  wire [15:0] square_12_d1_low = present_12_d1[15] ? -present_12_d1 : present_12_d1;
  wire [15:0] square_12_d1_low_2 = present_12_d1[15] ? -present_12_d1 : present_12_d1;
  wire [30:0] square_12_d1_mul = square_12_d1_low * square_12_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_12_d1 <= square_12_d1_mul;
    end
  end

  wire [15:0] square_13_d1_low = present_13_d1[15] ? -present_13_d1 : present_13_d1;
  wire [15:0] square_13_d1_low_2 = present_13_d1[15] ? -present_13_d1 : present_13_d1;
  wire [30:0] square_13_d1_mul = square_13_d1_low * square_13_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_13_d1 <= square_13_d1_mul;
    end
  end

  wire [15:0] square_14_d1_low = present_14_d1[15] ? -present_14_d1 : present_14_d1;
  wire [15:0] square_14_d1_low_2 = present_14_d1[15] ? -present_14_d1 : present_14_d1;
  wire [30:0] square_14_d1_mul = square_14_d1_low * square_14_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_14_d1 <= square_14_d1_mul;
    end
  end

  wire [15:0] square_15_d1_low = present_15_d1[15] ? -present_15_d1 : present_15_d1;
  wire [15:0] square_15_d1_low_2 = present_15_d1[15] ? -present_15_d1 : present_15_d1;
  wire [30:0] square_15_d1_mul = square_15_d1_low * square_15_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_15_d1 <= square_15_d1_mul;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_0_d1 <= {{2{present_0_d1[15]}}, present_0_d1}
          + {{2{present_1_d1[15]}}, present_1_d1}
          + ({{2{present_2_d1[15]}}, present_2_d1} + {{2{present_3_d1[15]}}, present_3_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_1_d1 <= {{2{present_4_d1[15]}}, present_4_d1}
          + {{2{present_5_d1[15]}}, present_5_d1}
          + ({{2{present_6_d1[15]}}, present_6_d1} + {{2{present_7_d1[15]}}, present_7_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_2_d1 <= {{2{present_8_d1[15]}}, present_8_d1}
          + {{2{present_9_d1[15]}}, present_9_d1}
          + ({{2{present_10_d1[15]}}, present_10_d1} + {{2{present_11_d1[15]}}, present_11_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_3_d1 <= {{2{present_12_d1[15]}}, present_12_d1}
          + {{2{present_13_d1[15]}}, present_13_d1}
          + ({{2{present_14_d1[15]}}, present_14_d1} + {{2{present_15_d1[15]}}, present_15_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level4_0_d1 <= {{2{sum_level2_0_d1[17]}}, sum_level2_0_d1}
          + {{2{sum_level2_1_d1[17]}}, sum_level2_1_d1}
          + ({{2{sum_level2_2_d1[17]}}, sum_level2_2_d1} + {{2{sum_level2_3_d1[17]}}, sum_level2_3_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_0_d1 <= {2'd0, square_0_d1}
          + {2'd0, square_1_d1}
          + ({2'd0, square_2_d1} + {2'd0, square_3_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_1_d1 <= {2'd0, square_4_d1}
          + {2'd0, square_5_d1}
          + ({2'd0, square_6_d1} + {2'd0, square_7_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_2_d1 <= {2'd0, square_8_d1}
          + {2'd0, square_9_d1}
          + ({2'd0, square_10_d1} + {2'd0, square_11_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_3_d1 <= {2'd0, square_12_d1}
          + {2'd0, square_13_d1}
          + ({2'd0, square_14_d1} + {2'd0, square_15_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level4_0_d1 <= {2'd0, squares_level2_0_d1}
          + {2'd0, squares_level2_1_d1}
          + ({2'd0, squares_level2_2_d1} + {2'd0, squares_level2_3_d1});
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d1 <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:43
      valid_d1 <= valid;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d2 <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:43
      valid_d2 <= valid_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d3 <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:43
      valid_d3 <= valid_d2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d4 <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:43
      valid_d4 <= valid_d3;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d1 <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:44
      stage_d1 <= valid & last;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d2 <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:44
      stage_d2 <= stage_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d3 <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:44
      stage_d3 <= stage_d2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d4 <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:44
      stage_d4 <= stage_d3;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:45
      sum_level4_0_d1_d1 <= sum_level4_0_d1;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:46
      first_d1 <= first;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:46
      first_d2 <= first_d1;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:46
      first_d3 <= first_d2;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:46
      first_d4 <= first_d3;
    end
  end

  always @(posedge clk) begin
    if (enable & valid_d4) begin  // RowMoments.swift:47
      total <= (first_d4 ? 28'sd0 : total) + {{8{sum_level4_0_d1_d1[19]}}, sum_level4_0_d1_d1};
    end
  end

  always @(posedge clk) begin
    if (enable & valid_d4) begin  // RowMoments.swift:47
      squareTotal <= (first_d4 ? 43'd0 : squareTotal) + {8'd0, squares_level4_0_d1};
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      is_ready <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:51
      is_ready <= stage_d4;
    end
  end

  assign isReady = is_ready;
  assign sum = total;
  assign squares = squareTotal;
endmodule

`default_nettype wire
