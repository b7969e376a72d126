// ITCProcessingElement_lanes4_multiplierbooth, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 4, multiplier = booth
// Content: fnv1a64 33bcb117b0fdd985
`default_nettype none

module ITCProcessingElement_lanes4_multiplierbooth (
    input  wire               clk,
    input  wire               rst,
    input  wire               enable,  // ITCProcessingElement.swift:14
    input  wire               first,  // ITCProcessingElement.swift:16
    input  wire        [31:0] activations,  // ITCProcessingElement.swift:17
    input  wire        [31:0] weights,  // ITCProcessingElement.swift:18
    output wire signed [31:0] sum  // ITCProcessingElement.swift:20
);

  reg signed [31:0] partialSum;  // ITCProcessingElement.swift:22

  wire signed [7:0] partialSum_cast_5 = weights[7:0];
  wire [8:0] lane0_once = {partialSum_cast_5[7], partialSum_cast_5};
  wire [8:0] lane0_twice = {weights[7:0], 1'b0};
  wire lane0_isOne_0 = activations[0] ^ 1'b0;
  wire lane0_isTwo_0 = (activations[1] ^ activations[0]) & !lane0_isOne_0;
  wire [8:0] lane0_row_0 = ((lane0_once & {9{lane0_isOne_0}}) | (lane0_twice & {9{lane0_isTwo_0}}))
      ^ {9{activations[1]}}
      ^ 9'd256;
  wire lane0_isOne_1 = activations[2] ^ activations[1];
  wire lane0_isTwo_1 = (activations[3] ^ activations[2]) & !lane0_isOne_1;
  wire [8:0] lane0_row_1 = ((lane0_once & {9{lane0_isOne_1}}) | (lane0_twice & {9{lane0_isTwo_1}}))
      ^ {9{activations[3]}}
      ^ 9'd256;
  wire lane0_isOne_2 = activations[4] ^ activations[3];
  wire lane0_isTwo_2 = (activations[5] ^ activations[4]) & !lane0_isOne_2;
  wire [8:0] lane0_row_2 = ((lane0_once & {9{lane0_isOne_2}}) | (lane0_twice & {9{lane0_isTwo_2}}))
      ^ {9{activations[5]}}
      ^ 9'd256;
  wire lane0_isOne_3 = activations[6] ^ activations[5];
  wire lane0_isTwo_3 = (activations[7] ^ activations[6]) & !lane0_isOne_3;
  wire [8:0] lane0_row_3 = ((lane0_once & {9{lane0_isOne_3}}) | (lane0_twice & {9{lane0_isTwo_3}}))
      ^ {9{activations[7]}}
      ^ 9'd256;
  wire signed [7:0] partialSum_cast_4 = weights[15:8];
  wire [8:0] lane1_once = {partialSum_cast_4[7], partialSum_cast_4};
  wire [8:0] lane1_twice = {weights[15:8], 1'b0};
  wire lane1_isOne_0 = activations[8] ^ 1'b0;
  wire lane1_isTwo_0 = (activations[9] ^ activations[8]) & !lane1_isOne_0;
  wire [8:0] lane1_row_0 = ((lane1_once & {9{lane1_isOne_0}}) | (lane1_twice & {9{lane1_isTwo_0}}))
      ^ {9{activations[9]}}
      ^ 9'd256;
  wire lane1_isOne_1 = activations[10] ^ activations[9];
  wire lane1_isTwo_1 = (activations[11] ^ activations[10]) & !lane1_isOne_1;
  wire [8:0] lane1_row_1 = ((lane1_once & {9{lane1_isOne_1}}) | (lane1_twice & {9{lane1_isTwo_1}}))
      ^ {9{activations[11]}}
      ^ 9'd256;
  wire lane1_isOne_2 = activations[12] ^ activations[11];
  wire lane1_isTwo_2 = (activations[13] ^ activations[12]) & !lane1_isOne_2;
  wire [8:0] lane1_row_2 = ((lane1_once & {9{lane1_isOne_2}}) | (lane1_twice & {9{lane1_isTwo_2}}))
      ^ {9{activations[13]}}
      ^ 9'd256;
  wire lane1_isOne_3 = activations[14] ^ activations[13];
  wire lane1_isTwo_3 = (activations[15] ^ activations[14]) & !lane1_isOne_3;
  wire [8:0] lane1_row_3 = ((lane1_once & {9{lane1_isOne_3}}) | (lane1_twice & {9{lane1_isTwo_3}}))
      ^ {9{activations[15]}}
      ^ 9'd256;
  wire signed [7:0] partialSum_cast_3 = weights[23:16];
  wire [8:0] lane2_once = {partialSum_cast_3[7], partialSum_cast_3};
  wire [8:0] lane2_twice = {weights[23:16], 1'b0};
  wire lane2_isOne_0 = activations[16] ^ 1'b0;
  wire lane2_isTwo_0 = (activations[17] ^ activations[16]) & !lane2_isOne_0;
  wire [8:0] lane2_row_0 = ((lane2_once & {9{lane2_isOne_0}}) | (lane2_twice & {9{lane2_isTwo_0}}))
      ^ {9{activations[17]}}
      ^ 9'd256;
  wire lane2_isOne_1 = activations[18] ^ activations[17];
  wire lane2_isTwo_1 = (activations[19] ^ activations[18]) & !lane2_isOne_1;
  wire [8:0] lane2_row_1 = ((lane2_once & {9{lane2_isOne_1}}) | (lane2_twice & {9{lane2_isTwo_1}}))
      ^ {9{activations[19]}}
      ^ 9'd256;
  wire lane2_isOne_2 = activations[20] ^ activations[19];
  wire lane2_isTwo_2 = (activations[21] ^ activations[20]) & !lane2_isOne_2;
  wire [8:0] lane2_row_2 = ((lane2_once & {9{lane2_isOne_2}}) | (lane2_twice & {9{lane2_isTwo_2}}))
      ^ {9{activations[21]}}
      ^ 9'd256;
  wire lane2_isOne_3 = activations[22] ^ activations[21];
  wire lane2_isTwo_3 = (activations[23] ^ activations[22]) & !lane2_isOne_3;
  wire [8:0] lane2_row_3 = ((lane2_once & {9{lane2_isOne_3}}) | (lane2_twice & {9{lane2_isTwo_3}}))
      ^ {9{activations[23]}}
      ^ 9'd256;
  wire signed [7:0] partialSum_cast_2 = weights[31:24];
  wire [8:0] lane3_once = {partialSum_cast_2[7], partialSum_cast_2};
  wire [8:0] lane3_twice = {weights[31:24], 1'b0};
  wire lane3_isOne_0 = activations[24] ^ 1'b0;
  wire lane3_isTwo_0 = (activations[25] ^ activations[24]) & !lane3_isOne_0;
  wire [8:0] lane3_row_0 = ((lane3_once & {9{lane3_isOne_0}}) | (lane3_twice & {9{lane3_isTwo_0}}))
      ^ {9{activations[25]}}
      ^ 9'd256;
  wire lane3_isOne_1 = activations[26] ^ activations[25];
  wire lane3_isTwo_1 = (activations[27] ^ activations[26]) & !lane3_isOne_1;
  wire [8:0] lane3_row_1 = ((lane3_once & {9{lane3_isOne_1}}) | (lane3_twice & {9{lane3_isTwo_1}}))
      ^ {9{activations[27]}}
      ^ 9'd256;
  wire lane3_isOne_2 = activations[28] ^ activations[27];
  wire lane3_isTwo_2 = (activations[29] ^ activations[28]) & !lane3_isOne_2;
  wire [8:0] lane3_row_2 = ((lane3_once & {9{lane3_isOne_2}}) | (lane3_twice & {9{lane3_isTwo_2}}))
      ^ {9{activations[29]}}
      ^ 9'd256;
  wire lane3_isOne_3 = activations[30] ^ activations[29];
  wire lane3_isTwo_3 = (activations[31] ^ activations[30]) & !lane3_isOne_3;
  wire [8:0] lane3_row_3 = ((lane3_once & {9{lane3_isOne_3}}) | (lane3_twice & {9{lane3_isTwo_3}}))
      ^ {9{activations[31]}}
      ^ 9'd256;
  wire [8:0] word_0_half = lane0_row_0 ^ lane1_row_0;
  wire [8:0] word_0_sum = word_0_half ^ lane2_row_0;
  wire [8:0] word_0_carry = (word_0_half & lane2_row_0) | (lane0_row_0 & lane1_row_0);
  wire word_1_half = lane3_row_0[0] ^ activations[1];
  wire word_1_sum = word_1_half ^ activations[9];
  wire word_1_carry = (word_1_half & activations[9]) | (lane3_row_0[0] & activations[1]);
  wire word_2_half = word_0_sum[0] ^ activations[17];
  wire word_2_sum = word_2_half ^ activations[25];
  wire word_2_carry = (word_2_half & activations[25]) | (word_0_sum[0] & activations[17]);
  wire [7:0] word_3_half = word_0_carry[7:0] ^ lane3_row_0[8:1];
  wire [7:0] word_3_sum = word_3_half ^ word_0_sum[8:1];
  wire [7:0] word_3_carry = (word_3_half & word_0_sum[8:1]) | (word_0_carry[7:0] & lane3_row_0[8:1]);
  wire word_4_half = word_3_sum[0] ^ word_1_carry;
  wire word_4_sum = word_4_half ^ word_2_carry;
  wire word_4_carry = (word_4_half & word_2_carry) | (word_3_sum[0] & word_1_carry);
  wire [8:0] word_5_half = lane0_row_1 ^ lane1_row_1;
  wire [8:0] word_5_sum = word_5_half ^ lane2_row_1;
  wire [8:0] word_5_carry = (word_5_half & lane2_row_1) | (lane0_row_1 & lane1_row_1);
  wire word_6_half = lane3_row_1[0] ^ activations[3];
  wire word_6_sum = word_6_half ^ activations[11];
  wire word_6_carry = (word_6_half & activations[11]) | (lane3_row_1[0] & activations[3]);
  wire word_7_half = word_5_sum[0] ^ activations[19];
  wire word_7_sum = word_7_half ^ activations[27];
  wire word_7_carry = (word_7_half & activations[27]) | (word_5_sum[0] & activations[19]);
  wire word_8_half = word_3_carry[0] ^ word_3_sum[1];
  wire word_8_sum = word_8_half ^ word_6_sum;
  wire word_8_carry = (word_8_half & word_6_sum) | (word_3_carry[0] & word_3_sum[1]);
  wire word_9_half = word_7_sum ^ word_4_carry;
  wire word_9_sum = word_9_half ^ word_8_sum;
  wire word_9_carry = (word_9_half & word_8_sum) | (word_7_sum & word_4_carry);
  wire [7:0] word_10_half = word_5_carry[7:0] ^ lane3_row_1[8:1];
  wire [7:0] word_10_sum = word_10_half ^ word_5_sum[8:1];
  wire [7:0] word_10_carry = (word_10_half & word_5_sum[8:1]) | (word_5_carry[7:0] & lane3_row_1[8:1]);
  wire [5:0] word_11_half = word_10_sum[5:0] ^ word_3_carry[6:1];
  wire [5:0] word_11_sum = word_11_half ^ word_3_sum[7:2];
  wire [5:0] word_11_carry = (word_11_half & word_3_sum[7:2]) | (word_10_sum[5:0] & word_3_carry[6:1]);
  wire word_12_half = word_11_sum[0] ^ word_6_carry;
  wire word_12_sum = word_12_half ^ word_7_carry;
  wire word_12_carry = (word_12_half & word_7_carry) | (word_11_sum[0] & word_6_carry);
  wire word_13_half = word_8_carry ^ word_9_carry;
  wire word_13_sum = word_13_half ^ word_12_sum;
  wire word_13_carry = (word_13_half & word_12_sum) | (word_8_carry & word_9_carry);
  wire [8:0] word_14_half = lane0_row_2 ^ lane1_row_2;
  wire [8:0] word_14_sum = word_14_half ^ lane2_row_2;
  wire [8:0] word_14_carry = (word_14_half & lane2_row_2) | (lane0_row_2 & lane1_row_2);
  wire word_15_half = lane3_row_2[0] ^ activations[5];
  wire word_15_sum = word_15_half ^ activations[13];
  wire word_15_carry = (word_15_half & activations[13]) | (lane3_row_2[0] & activations[5]);
  wire word_16_half = word_14_sum[0] ^ activations[21];
  wire word_16_sum = word_16_half ^ activations[29];
  wire word_16_carry = (word_16_half & activations[29]) | (word_14_sum[0] & activations[21]);
  wire word_17_half = word_10_carry[0] ^ word_15_sum;
  wire word_17_sum = word_17_half ^ word_16_sum;
  wire word_17_carry = (word_17_half & word_16_sum) | (word_10_carry[0] & word_15_sum);
  wire word_18_half = word_11_carry[0] ^ word_11_sum[1];
  wire word_18_sum = word_18_half ^ word_17_sum;
  wire word_18_carry = (word_18_half & word_17_sum) | (word_11_carry[0] & word_11_sum[1]);
  wire word_19_half = word_12_carry ^ word_18_sum;
  wire word_19_sum = word_19_half ^ word_13_carry;
  wire word_19_carry = (word_19_half & word_13_carry) | (word_12_carry & word_18_sum);
  wire [7:0] word_20_half = word_14_carry[7:0] ^ lane3_row_2[8:1];
  wire [7:0] word_20_sum = word_20_half ^ word_14_sum[8:1];
  wire [7:0] word_20_carry = (word_20_half & word_14_sum[8:1]) | (word_14_carry[7:0] & lane3_row_2[8:1]);
  wire word_21_half = word_20_sum[0] ^ word_10_carry[1];
  wire word_21_sum = word_21_half ^ word_15_carry;
  wire word_21_carry = (word_21_half & word_15_carry) | (word_20_sum[0] & word_10_carry[1]);
  wire word_22_half = word_11_carry[1] ^ word_11_sum[2];
  wire word_22_sum = word_22_half ^ word_16_carry;
  wire word_22_carry = (word_22_half & word_16_carry) | (word_11_carry[1] & word_11_sum[2]);
  wire word_23_half = word_17_carry ^ word_21_sum;
  wire word_23_sum = word_23_half ^ word_18_carry;
  wire word_23_carry = (word_23_half & word_18_carry) | (word_17_carry & word_21_sum);
  wire word_24_half = word_22_sum ^ word_23_sum;
  wire word_24_sum = word_24_half ^ word_19_carry;
  wire word_24_carry = (word_24_half & word_19_carry) | (word_22_sum & word_23_sum);
  wire [8:0] word_25_half = lane0_row_3 ^ lane1_row_3;
  wire [8:0] word_25_sum = word_25_half ^ lane2_row_3;
  wire [8:0] word_25_carry = (word_25_half & lane2_row_3) | (lane0_row_3 & lane1_row_3);
  wire word_26_half = lane3_row_3[0] ^ activations[7];
  wire word_26_sum = word_26_half ^ activations[15];
  wire word_26_carry = (word_26_half & activations[15]) | (lane3_row_3[0] & activations[7]);
  wire word_27_half = word_25_sum[0] ^ activations[23];
  wire word_27_sum = word_27_half ^ activations[31];
  wire word_27_carry = (word_27_half & activations[31]) | (word_25_sum[0] & activations[23]);
  wire [5:0] word_28_half = word_20_carry[5:0] ^ word_20_sum[6:1];
  wire [5:0] word_28_sum = word_28_half ^ word_10_carry[7:2];
  wire [5:0] word_28_carry = (word_28_half & word_10_carry[7:2]) | (word_20_carry[5:0] & word_20_sum[6:1]);
  wire [2:0] word_29_half = word_28_sum[2:0] ^ word_11_carry[4:2];
  wire [2:0] word_29_sum = word_29_half ^ word_11_sum[5:3];
  wire [2:0] word_29_carry = (word_29_half & word_11_sum[5:3]) | (word_28_sum[2:0] & word_11_carry[4:2]);
  wire word_30_half = word_26_sum ^ word_27_sum;
  wire word_30_sum = word_30_half ^ word_21_carry;
  wire word_30_carry = (word_30_half & word_21_carry) | (word_26_sum & word_27_sum);
  wire word_31_half = word_29_sum[0] ^ word_22_carry;
  wire word_31_sum = word_31_half ^ word_30_sum;
  wire word_31_carry = (word_31_half & word_30_sum) | (word_29_sum[0] & word_22_carry);
  wire word_32_half = word_23_carry ^ word_31_sum;
  wire word_32_sum = word_32_half ^ word_24_carry;
  wire word_32_carry = (word_32_half & word_24_carry) | (word_23_carry & word_31_sum);
  wire [7:0] word_33_half = word_25_carry[7:0] ^ lane3_row_3[8:1];
  wire [7:0] word_33_sum = word_33_half ^ word_25_sum[8:1];
  wire [7:0] word_33_carry = (word_33_half & word_25_sum[8:1]) | (word_25_carry[7:0] & lane3_row_3[8:1]);
  wire word_34_half = word_33_sum[0] ^ word_26_carry;
  wire word_34_sum = word_34_half ^ word_27_carry;
  wire word_34_carry = (word_34_half & word_27_carry) | (word_33_sum[0] & word_26_carry);
  wire [1:0] word_35_half = word_28_carry[1:0] ^ word_29_carry[1:0];
  wire [1:0] word_35_sum = word_35_half ^ word_29_sum[2:1];
  wire [1:0] word_35_carry = (word_35_half & word_29_sum[2:1]) | (word_28_carry[1:0] & word_29_carry[1:0]);
  wire word_36_half = word_35_sum[0] ^ word_34_sum;
  wire word_36_sum = word_36_half ^ word_30_carry;
  wire word_36_carry = (word_36_half & word_30_carry) | (word_35_sum[0] & word_34_sum);
  wire word_37_half = word_31_carry ^ word_36_sum;
  wire word_37_sum = word_37_half ^ word_32_carry;
  wire word_37_carry = (word_37_half & word_32_carry) | (word_31_carry & word_36_sum);
  wire word_38_half = word_33_carry[0] ^ word_33_sum[1];
  wire word_38_sum = word_38_half ^ word_34_carry;
  wire word_38_carry = (word_38_half & word_34_carry) | (word_33_carry[0] & word_33_sum[1]);
  wire word_39_half = word_35_carry[0] ^ word_38_sum;
  wire word_39_sum = word_39_half ^ word_35_sum[1];
  wire word_39_carry = (word_39_half & word_35_sum[1]) | (word_35_carry[0] & word_38_sum);
  wire word_40_half = word_36_carry ^ word_39_sum;
  wire word_40_sum = word_40_half ^ word_37_carry;
  wire word_40_carry = (word_40_half & word_37_carry) | (word_36_carry & word_39_sum);
  wire [1:0] word_41_half = word_33_carry[2:1] ^ word_33_sum[3:2];
  wire [1:0] word_41_sum = word_41_half ^ word_10_sum[7:6];
  wire [1:0] word_41_carry = (word_41_half & word_10_sum[7:6]) | (word_33_carry[2:1] & word_33_sum[3:2]);
  wire [1:0] word_42_half = word_28_carry[3:2] ^ word_28_sum[4:3];
  wire [1:0] word_42_sum = word_42_half ^ word_41_sum;
  wire [1:0] word_42_carry = (word_42_half & word_41_sum) | (word_28_carry[3:2] & word_28_sum[4:3]);
  wire word_43_half = word_0_carry[8] ^ word_3_carry[7];
  wire word_43_sum = word_43_half ^ word_11_carry[5];
  wire word_43_carry = (word_43_half & word_11_carry[5]) | (word_0_carry[8] & word_3_carry[7]);
  wire word_44_half = word_42_sum[0] ^ word_29_carry[2];
  wire word_44_sum = word_44_half ^ word_38_carry;
  wire word_44_carry = (word_44_half & word_38_carry) | (word_42_sum[0] & word_29_carry[2]);
  wire word_45_half = word_43_sum ^ word_35_carry[1];
  wire word_45_sum = word_45_half ^ word_44_sum;
  wire word_45_carry = (word_45_half & word_44_sum) | (word_43_sum & word_35_carry[1]);
  wire word_46_half = word_39_carry ^ word_45_sum;
  wire word_46_sum = word_46_half ^ word_40_carry;
  wire word_46_carry = (word_46_half & word_40_carry) | (word_39_carry & word_45_sum);
  wire [1:0] word_47_sum = ~(word_41_carry ^ word_42_carry);
  wire [1:0] word_47_carry = word_41_carry | word_42_carry;
  wire word_48_half = word_47_sum[0] ^ word_43_carry;
  wire word_48_sum = word_48_half ^ word_42_sum[1];
  wire word_48_carry = (word_48_half & word_42_sum[1]) | (word_47_sum[0] & word_43_carry);
  wire word_49_half = word_44_carry ^ word_45_carry;
  wire word_49_sum = word_49_half ^ word_48_sum;
  wire word_49_carry = (word_49_half & word_48_sum) | (word_44_carry & word_45_carry);
  wire word_50_half = word_33_carry[3] ^ word_33_sum[4];
  wire word_50_sum = word_50_half ^ word_5_carry[8];
  wire word_50_carry = (word_50_half & word_5_carry[8]) | (word_33_carry[3] & word_33_sum[4]);
  wire word_51_half = word_28_carry[4] ^ word_28_sum[5];
  wire word_51_sum = word_51_half ^ word_50_sum;
  wire word_51_carry = (word_51_half & word_50_sum) | (word_28_carry[4] & word_28_sum[5]);
  wire word_52_half = word_47_carry[0] ^ word_51_sum;
  wire word_52_sum = word_52_half ^ word_47_sum[1];
  wire word_52_carry = (word_52_half & word_47_sum[1]) | (word_47_carry[0] & word_51_sum);
  wire word_53_half = word_48_carry ^ word_52_sum;
  wire word_53_sum = word_53_half ^ word_49_carry;
  wire word_53_carry = (word_53_half & word_49_carry) | (word_48_carry & word_52_sum);
  wire [1:0] word_54_half = word_33_carry[5:4] ^ word_33_sum[6:5];
  wire [1:0] word_54_sum = word_54_half ^ word_20_carry[7:6];
  wire [1:0] word_54_carry = (word_54_half & word_20_carry[7:6]) | (word_33_carry[5:4] & word_33_sum[6:5]);
  wire word_55_half = word_54_sum[0] ^ word_20_sum[7];
  wire word_55_sum = word_55_half ^ word_50_carry;
  wire word_55_carry = (word_55_half & word_50_carry) | (word_54_sum[0] & word_20_sum[7]);
  wire word_56_half = word_28_carry[5] ^ word_51_carry;
  wire word_56_sum = word_56_half ^ word_55_sum;
  wire word_56_carry = (word_56_half & word_55_sum) | (word_28_carry[5] & word_51_carry);
  wire word_57_half = word_47_carry[1] ^ word_56_sum;
  wire word_57_sum = word_57_half ^ word_52_carry;
  wire word_57_carry = (word_57_half & word_52_carry) | (word_47_carry[1] & word_56_sum);
  wire word_58_sum = !(word_54_carry[0] ^ word_14_carry[8]);
  wire word_58_carry = word_54_carry[0] | word_14_carry[8];
  wire word_59_half = word_54_sum[1] ^ word_55_carry;
  wire word_59_sum = word_59_half ^ word_58_sum;
  wire word_59_carry = (word_59_half & word_58_sum) | (word_54_sum[1] & word_55_carry);
  wire word_60_half = word_56_carry ^ word_59_sum;
  wire word_60_sum = word_60_half ^ word_57_carry;
  wire word_60_carry = (word_60_half & word_57_carry) | (word_56_carry & word_59_sum);
  wire word_61_half = word_33_carry[6] ^ word_33_sum[7];
  wire word_61_sum = word_61_half ^ word_54_carry[1];
  wire word_61_carry = (word_61_half & word_54_carry[1]) | (word_33_carry[6] & word_33_sum[7]);
  wire word_62_half = word_58_carry ^ word_61_sum;
  wire word_62_sum = word_62_half ^ word_59_carry;
  wire word_62_carry = (word_62_half & word_59_carry) | (word_58_carry & word_61_sum);
  wire word_63_sum = !(word_25_carry[8] ^ word_33_carry[7]);
  wire word_63_carry = word_25_carry[8] | word_33_carry[7];
  wire word_64_half = word_63_sum ^ word_61_carry;
  wire word_64_sum = word_64_half ^ word_62_carry;
  wire word_64_carry = (word_64_half & word_62_carry) | (word_63_sum & word_61_carry);
  wire [17:0] partialSum_cat = {
      1'b1,
      word_63_carry,
      word_64_sum,
      word_60_carry,
      word_60_sum,
      word_53_carry,
      word_53_sum,
      word_46_carry,
      word_46_sum,
      word_40_sum,
      word_37_sum,
      word_32_sum,
      word_24_sum,
      word_19_sum,
      word_13_sum,
      word_9_sum,
      word_4_sum,
      word_1_sum
  };
  wire [17:0] word = partialSum_cat
      + {1'b0, word_64_carry, 1'b0, word_62_sum, 1'b0, word_57_sum, 1'b0, word_49_sum, 9'd0, word_2_sum};
  wire signed [17:0] partialSum_cast = word;
  always @(posedge clk) begin
    if (rst) begin
      partialSum <= 32'sd0;
    end else if (enable) begin  // ITCProcessingElement.swift:46
      partialSum <= (first ? 32'sd0 : partialSum) + {{14{partialSum_cast[17]}}, partialSum_cast};
    end
  end

  assign sum = partialSum;
endmodule

`default_nettype wire
