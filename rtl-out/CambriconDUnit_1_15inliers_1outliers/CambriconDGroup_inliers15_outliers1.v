// CambriconDGroup_inliers15_outliers1, written by Apus. Change the Swift source, not this file.
// Parameters: inliers = 15, outliers = 1
// Content: fnv1a64 c5966ed39050f406
`default_nettype none

module CambriconDGroup_inliers15_outliers1 (
    input  wire                clk,
    input  wire                rst,
    input  wire        [119:0] weights,  // CambriconDGroup.swift:12
    input  wire        [14:0]  chosen,  // CambriconDGroup.swift:14
    input  wire                enable,  // CambriconDGroup.swift:16
    input  wire                first,  // CambriconDGroup.swift:17
    input  wire        [59:0]  nibbles,  // CambriconDGroup.swift:19
    input  wire        [14:0]  negative,  // CambriconDGroup.swift:20
    input  wire        [7:0]   bytes,  // CambriconDGroup.swift:21
    input  wire                bytesNegative,  // CambriconDGroup.swift:22
    output wire signed [31:0]  sum  // CambriconDGroup.swift:23
);

  reg signed [31:0] partialSum;  // CambriconDGroup.swift:25
  reg [119:0] inlierWeights;  // CambriconDGroup.swift:38
  reg signed [7:0] outlierWeight_0;  // CambriconDGroup.swift:41

  always @(posedge clk) begin
    inlierWeights <= weights;
  end

  wire [7:0] outlierWeight_0_or = (weights[7:0] & {8{chosen[0]}})
      | (weights[15:8] & {8{chosen[1]}})
      | ((weights[23:16] & {8{chosen[2]}}) | (weights[31:24] & {8{chosen[3]}}));
  wire [7:0] outlierWeight_0_or_2 = (weights[39:32] & {8{chosen[4]}})
      | (weights[47:40] & {8{chosen[5]}})
      | ((weights[55:48] & {8{chosen[6]}}) | (weights[63:56] & {8{chosen[7]}}));
  wire [7:0] outlierWeight_0_or_3 = (weights[71:64] & {8{chosen[8]}})
      | (weights[79:72] & {8{chosen[9]}})
      | ((weights[87:80] & {8{chosen[10]}}) | (weights[95:88] & {8{chosen[11]}}));
  wire [7:0] outlierWeight_0_or_4 = (weights[103:96] & {8{chosen[12]}})
      | (weights[111:104] & {8{chosen[13]}})
      | (weights[119:112] & {8{chosen[14]}});
  always @(posedge clk) begin
    outlierWeight_0 <= outlierWeight_0_or
        | outlierWeight_0_or_2
        | (outlierWeight_0_or_3 | outlierWeight_0_or_4);
  end

  wire signed [11:0] inlier_0_product = $signed({1'b0, nibbles[3:0]}) * $signed(inlierWeights[7:0]);
  wire signed [11:0] inlier_0 = negative[0] ? -inlier_0_product : inlier_0_product;
  wire signed [11:0] inlier_1_product = $signed({1'b0, nibbles[7:4]}) * $signed(inlierWeights[15:8]);
  wire signed [11:0] inlier_1 = negative[1] ? -inlier_1_product : inlier_1_product;
  wire signed [11:0] inlier_2_product = $signed({1'b0, nibbles[11:8]}) * $signed(inlierWeights[23:16]);
  wire signed [11:0] inlier_2 = negative[2] ? -inlier_2_product : inlier_2_product;
  wire signed [11:0] inlier_3_product = $signed({1'b0, nibbles[15:12]}) * $signed(inlierWeights[31:24]);
  wire signed [11:0] inlier_3 = negative[3] ? -inlier_3_product : inlier_3_product;
  wire signed [11:0] inlier_4_product = $signed({1'b0, nibbles[19:16]}) * $signed(inlierWeights[39:32]);
  wire signed [11:0] inlier_4 = negative[4] ? -inlier_4_product : inlier_4_product;
  wire signed [11:0] inlier_5_product = $signed({1'b0, nibbles[23:20]}) * $signed(inlierWeights[47:40]);
  wire signed [11:0] inlier_5 = negative[5] ? -inlier_5_product : inlier_5_product;
  wire signed [11:0] inlier_6_product = $signed({1'b0, nibbles[27:24]}) * $signed(inlierWeights[55:48]);
  wire signed [11:0] inlier_6 = negative[6] ? -inlier_6_product : inlier_6_product;
  wire signed [11:0] inlier_7_product = $signed({1'b0, nibbles[31:28]}) * $signed(inlierWeights[63:56]);
  wire signed [11:0] inlier_7 = negative[7] ? -inlier_7_product : inlier_7_product;
  wire signed [11:0] inlier_8_product = $signed({1'b0, nibbles[35:32]}) * $signed(inlierWeights[71:64]);
  wire signed [11:0] inlier_8 = negative[8] ? -inlier_8_product : inlier_8_product;
  wire signed [11:0] inlier_9_product = $signed({1'b0, nibbles[39:36]}) * $signed(inlierWeights[79:72]);
  wire signed [11:0] inlier_9 = negative[9] ? -inlier_9_product : inlier_9_product;
  wire signed [11:0] inlier_10_product = $signed({1'b0, nibbles[43:40]}) * $signed(inlierWeights[87:80]);
  wire signed [11:0] inlier_10 = negative[10] ? -inlier_10_product : inlier_10_product;
  wire signed [11:0] inlier_11_product = $signed({1'b0, nibbles[47:44]}) * $signed(inlierWeights[95:88]);
  wire signed [11:0] inlier_11 = negative[11] ? -inlier_11_product : inlier_11_product;
  wire signed [11:0] inlier_12_product = $signed({1'b0, nibbles[51:48]}) * $signed(inlierWeights[103:96]);
  wire signed [11:0] inlier_12 = negative[12] ? -inlier_12_product : inlier_12_product;
  wire signed [11:0] inlier_13_product = $signed({1'b0, nibbles[55:52]}) * $signed(inlierWeights[111:104]);
  wire signed [11:0] inlier_13 = negative[13] ? -inlier_13_product : inlier_13_product;
  wire signed [11:0] inlier_14_product = $signed({1'b0, nibbles[59:56]}) * $signed(inlierWeights[119:112]);
  wire signed [11:0] inlier_14 = negative[14] ? -inlier_14_product : inlier_14_product;
  wire signed [15:0] outlier_0_product = $signed({1'b0, bytes}) * outlierWeight_0;
  wire signed [15:0] outlier_0 = bytesNegative ? -outlier_0_product : outlier_0_product;
  wire signed [14:0] partialSum_add = {{3{inlier_0[11]}}, inlier_0}
      + {{3{inlier_1[11]}}, inlier_1}
      + ({{3{inlier_2[11]}}, inlier_2} + {{3{inlier_3[11]}}, inlier_3})
      + ({{3{inlier_4[11]}}, inlier_4}
          + {{3{inlier_5[11]}}, inlier_5}
          + ({{3{inlier_6[11]}}, inlier_6} + {{3{inlier_7[11]}}, inlier_7}));
  wire signed [16:0] partialSum_add_2 = {{5{inlier_8[11]}}, inlier_8}
      + {{5{inlier_9[11]}}, inlier_9}
      + ({{5{inlier_10[11]}}, inlier_10} + {{5{inlier_11[11]}}, inlier_11})
      + ({{5{inlier_12[11]}}, inlier_12}
          + {{5{inlier_13[11]}}, inlier_13}
          + ({{5{inlier_14[11]}}, inlier_14} + {outlier_0[15], outlier_0}));
  wire signed [16:0] word = {{2{partialSum_add[14]}}, partialSum_add} + partialSum_add_2;
  always @(posedge clk) begin
    if (rst) begin
      partialSum <= 32'sd0;
    end else if (enable) begin  // CambriconDGroup.swift:50
      partialSum <= (first ? 32'sd0 : partialSum) + {{15{word[16]}}, word};
    end
  end

  assign sum = partialSum;
endmodule

`default_nettype wire
