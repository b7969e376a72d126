// RowMaximum_lanes64, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 64
// Content: fnv1a64 5ec11d038fdfab8e
`default_nettype none

module RowMaximum_lanes64 (
    input  wire                 clk,
    input  wire                 rst,
    input  wire                 enable,  // RowMaximum.swift:10
    input  wire                 valid,  // RowMaximum.swift:11
    input  wire                 first,  // RowMaximum.swift:12
    input  wire                 last,  // RowMaximum.swift:13
    input  wire        [1023:0] values,  // RowMaximum.swift:14
    input  wire        [63:0]   present,  // RowMaximum.swift:16
    output wire signed [15:0]   maximum,  // RowMaximum.swift:17
    output wire                 isReady  // RowMaximum.swift:18
);

  reg signed [15:0] largest;  // RowMaximum.swift:19
  reg signed [15:0] present_0_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_1_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_2_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_3_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_4_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_5_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_6_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_7_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_8_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_9_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_10_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_11_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_12_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_13_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_14_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_15_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_16_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_17_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_18_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_19_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_20_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_21_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_22_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_23_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_24_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_25_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_26_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_27_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_28_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_29_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_30_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_31_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_32_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_33_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_34_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_35_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_36_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_37_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_38_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_39_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_40_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_41_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_42_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_43_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_44_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_45_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_46_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_47_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_48_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_49_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_50_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_51_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_52_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_53_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_54_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_55_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_56_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_57_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_58_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_59_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_60_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_61_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_62_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_63_d1;  // RowMaximum.swift:27
  reg signed [15:0] largest_level2_0_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_1_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_2_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_3_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_4_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_5_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_6_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_7_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_8_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_9_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_10_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_11_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_12_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_13_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_14_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_15_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level4_0_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level4_1_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level4_2_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level4_3_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level6_0_d1;  // RowMaximum.swift:54
  reg valid_d1;  // RowMaximum.swift:30
  reg valid_d2;  // RowMaximum.swift:30
  reg valid_d3;  // RowMaximum.swift:30
  reg valid_d4;  // RowMaximum.swift:30
  reg stage_d1;  // RowMaximum.swift:31
  reg stage_d2;  // RowMaximum.swift:31
  reg stage_d3;  // RowMaximum.swift:31
  reg stage_d4;  // RowMaximum.swift:31
  reg first_d1;  // RowMaximum.swift:32
  reg first_d2;  // RowMaximum.swift:32
  reg first_d3;  // RowMaximum.swift:32
  reg first_d4;  // RowMaximum.swift:32
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

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_4_d1 <= present[4] ? values[79:64] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_5_d1 <= present[5] ? values[95:80] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_6_d1 <= present[6] ? values[111:96] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_7_d1 <= present[7] ? values[127:112] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_8_d1 <= present[8] ? values[143:128] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_9_d1 <= present[9] ? values[159:144] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_10_d1 <= present[10] ? values[175:160] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_11_d1 <= present[11] ? values[191:176] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_12_d1 <= present[12] ? values[207:192] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_13_d1 <= present[13] ? values[223:208] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_14_d1 <= present[14] ? values[239:224] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_15_d1 <= present[15] ? values[255:240] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_16_d1 <= present[16] ? values[271:256] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_17_d1 <= present[17] ? values[287:272] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_18_d1 <= present[18] ? values[303:288] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_19_d1 <= present[19] ? values[319:304] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_20_d1 <= present[20] ? values[335:320] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_21_d1 <= present[21] ? values[351:336] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_22_d1 <= present[22] ? values[367:352] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_23_d1 <= present[23] ? values[383:368] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_24_d1 <= present[24] ? values[399:384] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_25_d1 <= present[25] ? values[415:400] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_26_d1 <= present[26] ? values[431:416] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_27_d1 <= present[27] ? values[447:432] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_28_d1 <= present[28] ? values[463:448] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_29_d1 <= present[29] ? values[479:464] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_30_d1 <= present[30] ? values[495:480] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_31_d1 <= present[31] ? values[511:496] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_32_d1 <= present[32] ? values[527:512] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_33_d1 <= present[33] ? values[543:528] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_34_d1 <= present[34] ? values[559:544] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_35_d1 <= present[35] ? values[575:560] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_36_d1 <= present[36] ? values[591:576] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_37_d1 <= present[37] ? values[607:592] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_38_d1 <= present[38] ? values[623:608] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_39_d1 <= present[39] ? values[639:624] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_40_d1 <= present[40] ? values[655:640] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_41_d1 <= present[41] ? values[671:656] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_42_d1 <= present[42] ? values[687:672] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_43_d1 <= present[43] ? values[703:688] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_44_d1 <= present[44] ? values[719:704] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_45_d1 <= present[45] ? values[735:720] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_46_d1 <= present[46] ? values[751:736] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_47_d1 <= present[47] ? values[767:752] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_48_d1 <= present[48] ? values[783:768] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_49_d1 <= present[49] ? values[799:784] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_50_d1 <= present[50] ? values[815:800] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_51_d1 <= present[51] ? values[831:816] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_52_d1 <= present[52] ? values[847:832] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_53_d1 <= present[53] ? values[863:848] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_54_d1 <= present[54] ? values[879:864] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_55_d1 <= present[55] ? values[895:880] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_56_d1 <= present[56] ? values[911:896] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_57_d1 <= present[57] ? values[927:912] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_58_d1 <= present[58] ? values[943:928] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_59_d1 <= present[59] ? values[959:944] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_60_d1 <= present[60] ? values[975:960] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_61_d1 <= present[61] ? values[991:976] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_62_d1 <= present[62] ? values[1007:992] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_63_d1 <= present[63] ? values[1023:1008] : 16'sh8000;
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

  wire signed [15:0] largest_level2_1_d1_mux_2 = (present_4_d1 < present_5_d1) ? present_5_d1 : present_4_d1;
  wire signed [15:0] largest_level2_1_d1_mux = (present_6_d1 < present_7_d1) ? present_7_d1 : present_6_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_1_d1 <= (largest_level2_1_d1_mux_2 < largest_level2_1_d1_mux)
          ? largest_level2_1_d1_mux
          : largest_level2_1_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_2_d1_mux_2 = (present_8_d1 < present_9_d1) ? present_9_d1 : present_8_d1;
  wire signed [15:0] largest_level2_2_d1_mux = (present_10_d1 < present_11_d1) ? present_11_d1 : present_10_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_2_d1 <= (largest_level2_2_d1_mux_2 < largest_level2_2_d1_mux)
          ? largest_level2_2_d1_mux
          : largest_level2_2_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_3_d1_mux_2 = (present_12_d1 < present_13_d1)
      ? present_13_d1
      : present_12_d1;
  wire signed [15:0] largest_level2_3_d1_mux = (present_14_d1 < present_15_d1) ? present_15_d1 : present_14_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_3_d1 <= (largest_level2_3_d1_mux_2 < largest_level2_3_d1_mux)
          ? largest_level2_3_d1_mux
          : largest_level2_3_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_4_d1_mux_2 = (present_16_d1 < present_17_d1)
      ? present_17_d1
      : present_16_d1;
  wire signed [15:0] largest_level2_4_d1_mux = (present_18_d1 < present_19_d1) ? present_19_d1 : present_18_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_4_d1 <= (largest_level2_4_d1_mux_2 < largest_level2_4_d1_mux)
          ? largest_level2_4_d1_mux
          : largest_level2_4_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_5_d1_mux_2 = (present_20_d1 < present_21_d1)
      ? present_21_d1
      : present_20_d1;
  wire signed [15:0] largest_level2_5_d1_mux = (present_22_d1 < present_23_d1) ? present_23_d1 : present_22_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_5_d1 <= (largest_level2_5_d1_mux_2 < largest_level2_5_d1_mux)
          ? largest_level2_5_d1_mux
          : largest_level2_5_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_6_d1_mux_2 = (present_24_d1 < present_25_d1)
      ? present_25_d1
      : present_24_d1;
  wire signed [15:0] largest_level2_6_d1_mux = (present_26_d1 < present_27_d1) ? present_27_d1 : present_26_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_6_d1 <= (largest_level2_6_d1_mux_2 < largest_level2_6_d1_mux)
          ? largest_level2_6_d1_mux
          : largest_level2_6_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_7_d1_mux_2 = (present_28_d1 < present_29_d1)
      ? present_29_d1
      : present_28_d1;
  wire signed [15:0] largest_level2_7_d1_mux = (present_30_d1 < present_31_d1) ? present_31_d1 : present_30_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_7_d1 <= (largest_level2_7_d1_mux_2 < largest_level2_7_d1_mux)
          ? largest_level2_7_d1_mux
          : largest_level2_7_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_8_d1_mux_2 = (present_32_d1 < present_33_d1)
      ? present_33_d1
      : present_32_d1;
  wire signed [15:0] largest_level2_8_d1_mux = (present_34_d1 < present_35_d1) ? present_35_d1 : present_34_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_8_d1 <= (largest_level2_8_d1_mux_2 < largest_level2_8_d1_mux)
          ? largest_level2_8_d1_mux
          : largest_level2_8_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_9_d1_mux_2 = (present_36_d1 < present_37_d1)
      ? present_37_d1
      : present_36_d1;
  wire signed [15:0] largest_level2_9_d1_mux = (present_38_d1 < present_39_d1) ? present_39_d1 : present_38_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_9_d1 <= (largest_level2_9_d1_mux_2 < largest_level2_9_d1_mux)
          ? largest_level2_9_d1_mux
          : largest_level2_9_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_10_d1_mux_2 = (present_40_d1 < present_41_d1)
      ? present_41_d1
      : present_40_d1;
  wire signed [15:0] largest_level2_10_d1_mux = (present_42_d1 < present_43_d1)
      ? present_43_d1
      : present_42_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_10_d1 <= (largest_level2_10_d1_mux_2 < largest_level2_10_d1_mux)
          ? largest_level2_10_d1_mux
          : largest_level2_10_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_11_d1_mux_2 = (present_44_d1 < present_45_d1)
      ? present_45_d1
      : present_44_d1;
  wire signed [15:0] largest_level2_11_d1_mux = (present_46_d1 < present_47_d1)
      ? present_47_d1
      : present_46_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_11_d1 <= (largest_level2_11_d1_mux_2 < largest_level2_11_d1_mux)
          ? largest_level2_11_d1_mux
          : largest_level2_11_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_12_d1_mux_2 = (present_48_d1 < present_49_d1)
      ? present_49_d1
      : present_48_d1;
  wire signed [15:0] largest_level2_12_d1_mux = (present_50_d1 < present_51_d1)
      ? present_51_d1
      : present_50_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_12_d1 <= (largest_level2_12_d1_mux_2 < largest_level2_12_d1_mux)
          ? largest_level2_12_d1_mux
          : largest_level2_12_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_13_d1_mux_2 = (present_52_d1 < present_53_d1)
      ? present_53_d1
      : present_52_d1;
  wire signed [15:0] largest_level2_13_d1_mux = (present_54_d1 < present_55_d1)
      ? present_55_d1
      : present_54_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_13_d1 <= (largest_level2_13_d1_mux_2 < largest_level2_13_d1_mux)
          ? largest_level2_13_d1_mux
          : largest_level2_13_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_14_d1_mux_2 = (present_56_d1 < present_57_d1)
      ? present_57_d1
      : present_56_d1;
  wire signed [15:0] largest_level2_14_d1_mux = (present_58_d1 < present_59_d1)
      ? present_59_d1
      : present_58_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_14_d1 <= (largest_level2_14_d1_mux_2 < largest_level2_14_d1_mux)
          ? largest_level2_14_d1_mux
          : largest_level2_14_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_15_d1_mux_2 = (present_60_d1 < present_61_d1)
      ? present_61_d1
      : present_60_d1;
  wire signed [15:0] largest_level2_15_d1_mux = (present_62_d1 < present_63_d1)
      ? present_63_d1
      : present_62_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_15_d1 <= (largest_level2_15_d1_mux_2 < largest_level2_15_d1_mux)
          ? largest_level2_15_d1_mux
          : largest_level2_15_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level4_0_d1_mux_2 = (largest_level2_0_d1 < largest_level2_1_d1)
      ? largest_level2_1_d1
      : largest_level2_0_d1;
  wire signed [15:0] largest_level4_0_d1_mux = (largest_level2_2_d1 < largest_level2_3_d1)
      ? largest_level2_3_d1
      : largest_level2_2_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level4_0_d1 <= (largest_level4_0_d1_mux_2 < largest_level4_0_d1_mux)
          ? largest_level4_0_d1_mux
          : largest_level4_0_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level4_1_d1_mux_2 = (largest_level2_4_d1 < largest_level2_5_d1)
      ? largest_level2_5_d1
      : largest_level2_4_d1;
  wire signed [15:0] largest_level4_1_d1_mux = (largest_level2_6_d1 < largest_level2_7_d1)
      ? largest_level2_7_d1
      : largest_level2_6_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level4_1_d1 <= (largest_level4_1_d1_mux_2 < largest_level4_1_d1_mux)
          ? largest_level4_1_d1_mux
          : largest_level4_1_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level4_2_d1_mux_2 = (largest_level2_8_d1 < largest_level2_9_d1)
      ? largest_level2_9_d1
      : largest_level2_8_d1;
  wire signed [15:0] largest_level4_2_d1_mux = (largest_level2_10_d1 < largest_level2_11_d1)
      ? largest_level2_11_d1
      : largest_level2_10_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level4_2_d1 <= (largest_level4_2_d1_mux_2 < largest_level4_2_d1_mux)
          ? largest_level4_2_d1_mux
          : largest_level4_2_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level4_3_d1_mux_2 = (largest_level2_12_d1 < largest_level2_13_d1)
      ? largest_level2_13_d1
      : largest_level2_12_d1;
  wire signed [15:0] largest_level4_3_d1_mux = (largest_level2_14_d1 < largest_level2_15_d1)
      ? largest_level2_15_d1
      : largest_level2_14_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level4_3_d1 <= (largest_level4_3_d1_mux_2 < largest_level4_3_d1_mux)
          ? largest_level4_3_d1_mux
          : largest_level4_3_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level6_0_d1_mux_2 = (largest_level4_0_d1 < largest_level4_1_d1)
      ? largest_level4_1_d1
      : largest_level4_0_d1;
  wire signed [15:0] largest_level6_0_d1_mux = (largest_level4_2_d1 < largest_level4_3_d1)
      ? largest_level4_3_d1
      : largest_level4_2_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level6_0_d1 <= (largest_level6_0_d1_mux_2 < largest_level6_0_d1_mux)
          ? largest_level6_0_d1_mux
          : largest_level6_0_d1_mux_2;
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
      valid_d3 <= 1'b0;
    end else if (enable) begin  // RowMaximum.swift:30
      valid_d3 <= valid_d2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d4 <= 1'b0;
    end else if (enable) begin  // RowMaximum.swift:30
      valid_d4 <= valid_d3;
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
    if (rst) begin
      stage_d3 <= 1'b0;
    end else if (enable) begin  // RowMaximum.swift:31
      stage_d3 <= stage_d2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d4 <= 1'b0;
    end else if (enable) begin  // RowMaximum.swift:31
      stage_d4 <= stage_d3;
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
    if (enable) begin  // RowMaximum.swift:32
      first_d3 <= first_d2;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:32
      first_d4 <= first_d3;
    end
  end

  always @(posedge clk) begin
    if (enable & valid_d4) begin  // RowMaximum.swift:33
      largest <= first_d4
          ? largest_level6_0_d1
          : (largest < largest_level6_0_d1)
          ? largest_level6_0_d1
          : largest;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      is_ready <= 1'b0;
    end else if (enable) begin  // RowMaximum.swift:36
      is_ready <= stage_d4;
    end
  end

  assign isReady = is_ready;
  assign maximum = largest;
endmodule

`default_nettype wire
