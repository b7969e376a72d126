// DifferenceStage_scan8_queue16_lanes4_tile256, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = scan8_queue16_lanes4_tile256
// Content: fnv1a64 5f160bbb13157e68
`default_nettype none

module DifferenceStage_scan8_queue16_lanes4_tile256 (
    input  wire        clk,
    input  wire        rst,
    input  wire [1:0]  mode,  // DifferenceStage.swift:14
    input  wire        isUnsigned,  // DifferenceStage.swift:16
    input  wire        valid,  // DifferenceStage.swift:17
    output wire        ready,  // DifferenceStage.swift:18
    input  wire [63:0] current,  // DifferenceStage.swift:19
    input  wire [63:0] previous,  // DifferenceStage.swift:20
    input  wire [63:0] neighbour,  // DifferenceStage.swift:21
    input  wire [3:0]  count,  // DifferenceStage.swift:23
    input  wire        last,  // DifferenceStage.swift:24
    input  wire [1:0]  tag,  // DifferenceStage.swift:25
    input  wire        take,  // DifferenceStage.swift:28
    output wire        held,  // DifferenceStage.swift:29
    output wire        heldLast,  // DifferenceStage.swift:30
    output wire [1:0]  heldTag,  // DifferenceStage.swift:31
    output wire [4:0]  beat,  // DifferenceStage.swift:33
    output wire [63:0] magnitudes,  // DifferenceStage.swift:34
    output wire [7:0]  negative,  // DifferenceStage.swift:35
    output wire [7:0]  present,  // DifferenceStage.swift:37
    output wire [7:0]  full,  // DifferenceStage.swift:39
    input  wire        clearStatistics,  // DifferenceStage.swift:42
    output wire [31:0] zeroCount,  // DifferenceStage.swift:44
    output wire [31:0] lowCount,  // DifferenceStage.swift:45
    output wire [31:0] fullCount,  // DifferenceStage.swift:46
    output wire [31:0] stallCount  // DifferenceStage.swift:48
);

  reg isHeld;  // DifferenceStage.swift:57
  reg [63:0] heldMagnitudes;  // DifferenceStage.swift:87
  reg [7:0] heldNegative;  // DifferenceStage.swift:88
  reg [7:0] heldPresent;  // DifferenceStage.swift:89
  reg [7:0] heldFull;  // DifferenceStage.swift:90
  reg isHeldLast;  // DifferenceStage.swift:92
  reg [1:0] heldTagBits;  // DifferenceStage.swift:93
  reg [4:0] beatNumber;  // DifferenceStage.swift:100
  reg [3:0] heldCount;  // DifferenceStage.swift:111
  reg [31:0] zerosCounted;  // DifferenceStage.swift:127
  reg [31:0] lowsCounted;  // DifferenceStage.swift:127
  reg [31:0] fullsCounted;  // DifferenceStage.swift:127
  reg [31:0] stallsCounted;  // DifferenceStage.swift:127

  wire accepts = !isHeld | take;
  assign ready = accepts;

  always @(posedge clk) begin
    if (rst) begin
      isHeld <= 1'b0;
    end else if (accepts) begin  // DifferenceStage.swift:60
      isHeld <= valid;
    end
  end

  assign held = isHeld;

  wire isOriginal = mode == 2'd0;
  wire isSpatial = mode == 2'd2;
  wire [7:0] reference_0 = isSpatial ? neighbour[7:0] : previous[7:0];
  wire [8:0] heldMagnitudes_sub_8 = {current[7] & !isUnsigned, current[7:0]}
      - (isOriginal ? 9'sd0 : {reference_0[7] & !isUnsigned, reference_0});
  wire signed [8:0] difference_0 = heldMagnitudes_sub_8;
  wire [7:0] magnitude_0 = difference_0[8] ? -difference_0[7:0] : difference_0[7:0];
  wire [7:0] reference_1 = isSpatial ? neighbour[15:8] : previous[15:8];
  wire [8:0] heldMagnitudes_sub_7 = {current[15] & !isUnsigned, current[15:8]}
      - (isOriginal ? 9'sd0 : {reference_1[7] & !isUnsigned, reference_1});
  wire signed [8:0] difference_1 = heldMagnitudes_sub_7;
  wire [7:0] magnitude_1 = difference_1[8] ? -difference_1[7:0] : difference_1[7:0];
  wire [7:0] reference_2 = isSpatial ? neighbour[23:16] : previous[23:16];
  wire [8:0] heldMagnitudes_sub_6 = {current[23] & !isUnsigned, current[23:16]}
      - (isOriginal ? 9'sd0 : {reference_2[7] & !isUnsigned, reference_2});
  wire signed [8:0] difference_2 = heldMagnitudes_sub_6;
  wire [7:0] magnitude_2 = difference_2[8] ? -difference_2[7:0] : difference_2[7:0];
  wire [7:0] reference_3 = isSpatial ? neighbour[31:24] : previous[31:24];
  wire [8:0] heldMagnitudes_sub_5 = {current[31] & !isUnsigned, current[31:24]}
      - (isOriginal ? 9'sd0 : {reference_3[7] & !isUnsigned, reference_3});
  wire signed [8:0] difference_3 = heldMagnitudes_sub_5;
  wire [7:0] magnitude_3 = difference_3[8] ? -difference_3[7:0] : difference_3[7:0];
  wire [7:0] reference_4 = isSpatial ? neighbour[39:32] : previous[39:32];
  wire [8:0] heldMagnitudes_sub_4 = {current[39] & !isUnsigned, current[39:32]}
      - (isOriginal ? 9'sd0 : {reference_4[7] & !isUnsigned, reference_4});
  wire signed [8:0] difference_4 = heldMagnitudes_sub_4;
  wire [7:0] magnitude_4 = difference_4[8] ? -difference_4[7:0] : difference_4[7:0];
  wire [7:0] reference_5 = isSpatial ? neighbour[47:40] : previous[47:40];
  wire [8:0] heldMagnitudes_sub_3 = {current[47] & !isUnsigned, current[47:40]}
      - (isOriginal ? 9'sd0 : {reference_5[7] & !isUnsigned, reference_5});
  wire signed [8:0] difference_5 = heldMagnitudes_sub_3;
  wire [7:0] magnitude_5 = difference_5[8] ? -difference_5[7:0] : difference_5[7:0];
  wire [7:0] reference_6 = isSpatial ? neighbour[55:48] : previous[55:48];
  wire [8:0] heldMagnitudes_sub_2 = {current[55] & !isUnsigned, current[55:48]}
      - (isOriginal ? 9'sd0 : {reference_6[7] & !isUnsigned, reference_6});
  wire signed [8:0] difference_6 = heldMagnitudes_sub_2;
  wire [7:0] magnitude_6 = difference_6[8] ? -difference_6[7:0] : difference_6[7:0];
  wire [7:0] reference_7 = isSpatial ? neighbour[63:56] : previous[63:56];
  wire [8:0] heldMagnitudes_sub = {current[63] & !isUnsigned, current[63:56]}
      - (isOriginal ? 9'sd0 : {reference_7[7] & !isUnsigned, reference_7});
  wire signed [8:0] difference_7 = heldMagnitudes_sub;
  wire [7:0] magnitude_7 = difference_7[8] ? -difference_7[7:0] : difference_7[7:0];
  always @(posedge clk) begin
    if (accepts & valid) begin  // DifferenceStage.swift:87
      heldMagnitudes <= {
          magnitude_7,
          magnitude_6,
          magnitude_5,
          magnitude_4,
          magnitude_3,
          magnitude_2,
          magnitude_1,
          magnitude_0
      };
    end
  end

  assign magnitudes = heldMagnitudes;

  always @(posedge clk) begin
    if (accepts & valid) begin  // DifferenceStage.swift:88
      heldNegative <= {
          difference_7[8],
          difference_6[8],
          difference_5[8],
          difference_4[8],
          difference_3[8],
          difference_2[8],
          difference_1[8],
          difference_0[8]
      };
    end
  end

  assign negative = heldNegative;

  wire heldFull_gt = count > 4'd0;
  wire heldFull_or = (|magnitude_0[7:3]) | isOriginal;
  wire heldFull_gt_2 = count > 4'd1;
  wire heldFull_or_2 = (|magnitude_1[7:3]) | isOriginal;
  wire heldFull_gt_3 = count > 4'd2;
  wire heldFull_or_3 = (|magnitude_2[7:3]) | isOriginal;
  wire heldFull_gt_4 = count > 4'd3;
  wire heldFull_or_4 = (|magnitude_3[7:3]) | isOriginal;
  wire heldFull_gt_5 = count > 4'd4;
  wire heldFull_or_5 = (|magnitude_4[7:3]) | isOriginal;
  wire heldFull_gt_6 = count > 4'd5;
  wire heldFull_or_6 = (|magnitude_5[7:3]) | isOriginal;
  wire heldFull_gt_7 = count > 4'd6;
  wire heldFull_or_7 = (|magnitude_6[7:3]) | isOriginal;
  wire heldFull_gt_8 = count > 4'd7;
  wire heldFull_or_8 = (|magnitude_7[7:3]) | isOriginal;
  wire [7:0] heldPresent_cat = {
      heldFull_gt_8 & (heldFull_or_8 | (|magnitude_7[2:0])),
      heldFull_gt_7 & (heldFull_or_7 | (|magnitude_6[2:0])),
      heldFull_gt_6 & (heldFull_or_6 | (|magnitude_5[2:0])),
      heldFull_gt_5 & (heldFull_or_5 | (|magnitude_4[2:0])),
      heldFull_gt_4 & (heldFull_or_4 | (|magnitude_3[2:0])),
      heldFull_gt_3 & (heldFull_or_3 | (|magnitude_2[2:0])),
      heldFull_gt_2 & (heldFull_or_2 | (|magnitude_1[2:0])),
      heldFull_gt & (heldFull_or | (|magnitude_0[2:0]))
  };
  always @(posedge clk) begin
    if (accepts & valid) begin  // DifferenceStage.swift:89
      heldPresent <= heldPresent_cat;
    end
  end

  assign present = heldPresent;

  wire [7:0] heldFull_cat = {
      heldFull_gt_8 & heldFull_or_8,
      heldFull_gt_7 & heldFull_or_7,
      heldFull_gt_6 & heldFull_or_6,
      heldFull_gt_5 & heldFull_or_5,
      heldFull_gt_4 & heldFull_or_4,
      heldFull_gt_3 & heldFull_or_3,
      heldFull_gt_2 & heldFull_or_2,
      heldFull_gt & heldFull_or
  };
  always @(posedge clk) begin
    if (accepts & valid) begin  // DifferenceStage.swift:90
      heldFull <= heldFull_cat;
    end
  end

  assign full = heldFull;

  always @(posedge clk) begin
    if (accepts & valid) begin  // DifferenceStage.swift:92
      isHeldLast <= last;
    end
  end

  assign heldLast = isHeldLast;

  always @(posedge clk) begin
    if (accepts & valid) begin  // DifferenceStage.swift:93
      heldTagBits <= tag;
    end
  end

  assign heldTag = heldTagBits;

  always @(posedge clk) begin
    if (rst) begin
      beatNumber <= 5'd0;
    end else if (take) begin  // DifferenceStage.swift:102
      beatNumber <= heldLast ? 5'd0 : (beatNumber == 5'd31) ? 5'd0 : beatNumber + 5'd1;
    end
  end

  assign beat = beatNumber;

  always @(posedge clk) begin
    if (ready & valid) begin  // DifferenceStage.swift:111
      heldCount <= count;
    end
  end

  wire [3:0] zeros_add = {3'd0, present[7]}
      + {3'd0, present[6]}
      + ({3'd0, present[5]} + {3'd0, present[4]})
      + ({3'd0, present[3]} + {3'd0, present[2]} + ({3'd0, present[1]} + {3'd0, present[0]}));
  wire [3:0] zeros = heldCount - zeros_add;  // DifferenceStage.swift:115
  wire [3:0] lows_add = {3'd0, full[7]}
      + {3'd0, full[6]}
      + ({3'd0, full[5]} + {3'd0, full[4]})
      + ({3'd0, full[3]} + {3'd0, full[2]} + ({3'd0, full[1]} + {3'd0, full[0]}));
  wire [3:0] lows = zeros_add - lows_add;  // DifferenceStage.swift:117

  always @(posedge clk) begin
    if (rst) begin
      zerosCounted <= 32'd0;
    end else if (clearStatistics) begin  // DifferenceStage.swift:128
      zerosCounted <= 32'd0;
    end else if (take) begin  // DifferenceStage.swift:128
      zerosCounted <= zerosCounted + {28'd0, zeros};
    end
  end

  assign zeroCount = zerosCounted;

  always @(posedge clk) begin
    if (rst) begin
      lowsCounted <= 32'd0;
    end else if (clearStatistics) begin  // DifferenceStage.swift:128
      lowsCounted <= 32'd0;
    end else if (take) begin  // DifferenceStage.swift:128
      lowsCounted <= lowsCounted + {28'd0, lows};
    end
  end

  assign lowCount = lowsCounted;

  always @(posedge clk) begin
    if (rst) begin
      fullsCounted <= 32'd0;
    end else if (clearStatistics) begin  // DifferenceStage.swift:128
      fullsCounted <= 32'd0;
    end else if (take) begin  // DifferenceStage.swift:128
      fullsCounted <= fullsCounted + {28'd0, lows_add};
    end
  end

  assign fullCount = fullsCounted;

  always @(posedge clk) begin
    if (rst) begin
      stallsCounted <= 32'd0;
    end else if (clearStatistics) begin  // DifferenceStage.swift:128
      stallsCounted <= 32'd0;
    end else if (valid & !ready) begin  // DifferenceStage.swift:128
      stallsCounted <= stallsCounted + 32'd1;
    end
  end

  assign stallCount = stallsCounted;

`ifdef FORMAL

  // a beat has at most 8 activations
  always @(posedge clk) begin
    if (!rst) begin
      assume (1'b1);  // DifferenceStage.swift:91
    end
  end

  // a tile has at most 256 inputs
  always @(posedge clk) begin
    if (!rst) begin
      assume (!(take & (beatNumber == 5'd31) & !heldLast));  // DifferenceStage.swift:105
    end
  end
`elsif SIMULATION_CHECKS

  // a beat has at most 8 activations
  always @(posedge clk) begin
    if (!rst) begin
      if (!1'b1) begin  // DifferenceStage.swift:91
        $display("APUS_CHECK assume 0 %m");
      end
    end
  end

  // a tile has at most 256 inputs
  always @(posedge clk) begin
    if (!rst) begin
      if (take & (beatNumber == 5'd31) & !heldLast) begin  // DifferenceStage.swift:105
        $display("APUS_CHECK assume 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
