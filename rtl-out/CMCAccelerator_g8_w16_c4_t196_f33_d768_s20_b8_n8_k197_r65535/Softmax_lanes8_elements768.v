// Softmax_lanes8_elements768, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 8, elements = 768
// Content: fnv1a64 217a511b41378a3e
`default_nettype none

module Softmax_lanes8_elements768 (
    input  wire         clk,
    input  wire         rst,
    input  wire         fill,  // Softmax.swift:18
    input  wire         fillsFirst,  // Softmax.swift:20
    input  wire         fillsLast,  // Softmax.swift:21
    input  wire         take,  // Softmax.swift:23
    input  wire         scan,  // Softmax.swift:24
    input  wire         scansFirst,  // Softmax.swift:26
    input  wire         scansLast,  // Softmax.swift:27
    input  wire         enable,  // Softmax.swift:28
    input  wire [127:0] filled,  // Softmax.swift:29
    input  wire [7:0]   filledPresent,  // Softmax.swift:30
    input  wire [127:0] values,  // Softmax.swift:31
    input  wire [7:0]   present,  // Softmax.swift:32
    output wire         maximumIsReady,  // Softmax.swift:33
    output wire         factorIsReady,  // Softmax.swift:34
    output wire [63:0]  results  // Softmax.swift:35
);

  reg signed [15:0] maximum;  // Softmax.swift:36
  reg [33:0] sum;  // Softmax.swift:37
  wire signed [15:0] rowMaximum_maximum;  // Softmax.swift:49
  wire rowMaximum_isReady;  // Softmax.swift:49
  wire [135:0] exponential_coarse;  // Softmax.swift:59
  wire [199:0] exponential_fine;  // Softmax.swift:59
  reg [26:0] terms_level2_0_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_1_d1;  // RowMaximum.swift:54
  reg scan_d1;  // Softmax.swift:69
  reg scan_d2;  // Softmax.swift:69
  reg scan_d3;  // Softmax.swift:69
  reg scan_d4;  // Softmax.swift:69
  reg scan_d5;  // Softmax.swift:69
  reg scan_d6;  // Softmax.swift:69
  reg stage_d1;  // Softmax.swift:70
  reg stage_d2;  // Softmax.swift:70
  reg stage_d3;  // Softmax.swift:70
  reg stage_d4;  // Softmax.swift:70
  reg stage_d5;  // Softmax.swift:70
  reg stage_d6;  // Softmax.swift:70
  reg scansFirst_d1;  // Softmax.swift:71
  reg scansFirst_d2;  // Softmax.swift:71
  reg scansFirst_d3;  // Softmax.swift:71
  reg scansFirst_d4;  // Softmax.swift:71
  reg scansFirst_d5;  // Softmax.swift:71
  reg scansFirst_d6;  // Softmax.swift:71
  wire [16:0] reciprocal_factor;  // Softmax.swift:76
  wire [5:0] reciprocal_shift;  // Softmax.swift:76
  wire reciprocal_isReady;  // Softmax.swift:76
  reg sum_is_whole;  // Softmax.swift:77
  wire [71:0] scale_result;  // Softmax.swift:81
  wire [63:0] results_low;
  genvar i;

  RowMaximum_lanes8 rowMaximum (  // Softmax.swift:49
      .clk(clk),
      .rst(rst),
      .enable(enable),
      .valid(fill),
      .first(fillsFirst),
      .last(fillsLast),
      .values(filled),
      .present(filledPresent),
      .maximum(rowMaximum_maximum),
      .isReady(rowMaximum_isReady)
  );

  assign maximumIsReady = rowMaximum_isReady;

  always @(posedge clk) begin
    if (enable & take) begin  // Softmax.swift:57
      maximum <= rowMaximum_maximum;
    end
  end

  wire [7:0] exponential_present_cat = {
      present[7],
      present[6],
      present[5],
      present[4],
      present[3],
      present[2],
      present[1],
      present[0]
  };
  generate
    for (i = 0; i < 8; i = i + 1) begin : each_i
      SoftmaxExponential exponential (  // Softmax.swift:59
          .clk(clk),
          .rst(rst),
          .enable(enable),
          .present(exponential_present_cat[i]),
          .value(values[i * 16 +: 16]),
          .maximum(maximum),
          .coarse(exponential_coarse[i * 17 +: 17]),
          .fine(exponential_fine[i * 25 +: 25])
      );
    end
  endgenerate

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_0_d1 <= {2'd0, exponential_fine[24:0]}
          + {2'd0, exponential_fine[49:25]}
          + ({2'd0, exponential_fine[74:50]} + {2'd0, exponential_fine[99:75]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_1_d1 <= {2'd0, exponential_fine[124:100]}
          + {2'd0, exponential_fine[149:125]}
          + ({2'd0, exponential_fine[174:150]} + {2'd0, exponential_fine[199:175]});
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scan_d1 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:69
      scan_d1 <= scan;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scan_d2 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:69
      scan_d2 <= scan_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scan_d3 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:69
      scan_d3 <= scan_d2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scan_d4 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:69
      scan_d4 <= scan_d3;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scan_d5 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:69
      scan_d5 <= scan_d4;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scan_d6 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:69
      scan_d6 <= scan_d5;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d1 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:70
      stage_d1 <= scan & scansLast;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d2 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:70
      stage_d2 <= stage_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d3 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:70
      stage_d3 <= stage_d2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d4 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:70
      stage_d4 <= stage_d3;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d5 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:70
      stage_d5 <= stage_d4;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d6 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:70
      stage_d6 <= stage_d5;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // Softmax.swift:71
      scansFirst_d1 <= scansFirst;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // Softmax.swift:71
      scansFirst_d2 <= scansFirst_d1;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // Softmax.swift:71
      scansFirst_d3 <= scansFirst_d2;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // Softmax.swift:71
      scansFirst_d4 <= scansFirst_d3;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // Softmax.swift:71
      scansFirst_d5 <= scansFirst_d4;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // Softmax.swift:71
      scansFirst_d6 <= scansFirst_d5;
    end
  end

  always @(posedge clk) begin
    if (enable & scan_d6) begin  // Softmax.swift:72
      sum <= (scansFirst_d6 ? 34'd0 : sum) + ({7'd0, terms_level2_0_d1} + {7'd0, terms_level2_1_d1});
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      sum_is_whole <= 1'b0;
    end else if (enable) begin  // Softmax.swift:77
      sum_is_whole <= stage_d6;
    end
  end

  ByteReciprocal_elements768 reciprocal (  // Softmax.swift:76
      .clk(clk),
      .rst(rst),
      .start(sum_is_whole & enable),
      .sum(sum),
      .factor(reciprocal_factor),
      .shift(reciprocal_shift),
      .isReady(reciprocal_isReady)
  );

  assign factorIsReady = reciprocal_isReady;

  generate
    for (i = 0; i < 8; i = i + 1) begin : each_i_2
      Requantiser_u17_m17_s34_u8 scale (  // Softmax.swift:81
          .clk(clk),
          .rst(rst),
          .enable(enable),
          .value({1'b0, exponential_coarse[i * 17 +: 17]}),
          .multiplier(reciprocal_factor),
          .shift(reciprocal_shift),
          .result(scale_result[i * 9 +: 9])
      );
    end
  endgenerate

  generate
    for (i = 0; i < 8; i = i + 1) begin : each_i_3
      assign results_low[i * 8 +: 8] = scale_result[i * 9 +: 8];
    end
  endgenerate

  assign results = results_low;

  wire _unused_ok = &{1'b0, scale_result, 1'b0};
endmodule

`default_nettype wire
