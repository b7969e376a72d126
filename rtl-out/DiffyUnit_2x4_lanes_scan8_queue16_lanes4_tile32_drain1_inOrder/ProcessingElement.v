// ProcessingElement, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 f134a0e7ad7cb56e
`default_nettype none

module ProcessingElement (
    input  wire               clk,
    input  wire               rst,
    input  wire               enable,  // ProcessingElement.swift:21
    input  wire               first,  // ProcessingElement.swift:23
    input  wire        [15:0] nibbles,  // ProcessingElement.swift:25
    input  wire        [3:0]  carries,  // ProcessingElement.swift:27
    input  wire        [1:0]  fullWidth,  // ProcessingElement.swift:29
    input  wire        [31:0] weights,  // ProcessingElement.swift:31
    output wire signed [31:0] sum  // ProcessingElement.swift:33
);

  reg signed [31:0] partialSum;  // ProcessingElement.swift:35

  wire signed [7:0] partialSum_cast_5 = weights[7:0];
  wire [8:0] lane0_once = {partialSum_cast_5[7], partialSum_cast_5};
  wire [8:0] lane0_twice = {weights[7:0], 1'b0};
  wire lane0_isOne_0 = nibbles[0] ^ carries[0];
  wire lane0_isTwo_0 = (nibbles[1] ^ nibbles[0]) & !lane0_isOne_0;
  wire [8:0] lane0_row_0 = ((lane0_once & {9{lane0_isOne_0}}) | (lane0_twice & {9{lane0_isTwo_0}}))
      ^ {9{nibbles[1]}}
      ^ 9'd256;
  wire lane0_isOne_1 = nibbles[2] ^ nibbles[1];
  wire lane0_isTwo_1 = (nibbles[3] ^ nibbles[2]) & !lane0_isOne_1;
  wire [8:0] lane0_row_1 = ((lane0_once & {9{lane0_isOne_1}}) | (lane0_twice & {9{lane0_isTwo_1}}))
      ^ {9{nibbles[3]}}
      ^ 9'd256;
  wire signed [7:0] partialSum_cast_4 = weights[15:8];
  wire [8:0] lane1_once = {partialSum_cast_4[7], partialSum_cast_4};
  wire [8:0] lane1_twice = {weights[15:8], 1'b0};
  wire lane1_isOne_0 = nibbles[4] ^ carries[1];
  wire lane1_isTwo_0 = (nibbles[5] ^ nibbles[4]) & !lane1_isOne_0;
  wire [8:0] lane1_row_0 = ((lane1_once & {9{lane1_isOne_0}}) | (lane1_twice & {9{lane1_isTwo_0}}))
      ^ {9{nibbles[5]}}
      ^ 9'd256;
  wire lane1_isOne_1 = nibbles[6] ^ nibbles[5];
  wire lane1_isTwo_1 = (nibbles[7] ^ nibbles[6]) & !lane1_isOne_1;
  wire [8:0] lane1_row_1 = ((lane1_once & {9{lane1_isOne_1}}) | (lane1_twice & {9{lane1_isTwo_1}}))
      ^ {9{nibbles[7]}}
      ^ 9'd256;
  wire upper_0_0_half = lane1_row_1[0] ^ lane1_row_0[2];
  wire upper_0_0_sum = upper_0_0_half ^ nibbles[7];
  wire upper_0_0_carry = (upper_0_0_half & nibbles[7]) | (lane1_row_1[0] & lane1_row_0[2]);
  wire upper_0_1_sum = !(lane1_row_1[6] ^ lane1_row_0[8]);
  wire upper_0_1_carry = lane1_row_1[6] | lane1_row_0[8];
  wire upper_0_2_half = lane1_row_1[1] ^ lane1_row_0[3];
  wire upper_0_2_sum = upper_0_2_half ^ upper_0_0_carry;
  wire upper_0_2_carry = (upper_0_2_half & upper_0_0_carry) | (lane1_row_1[1] & lane1_row_0[3]);
  wire upper_0_3_sum = !(lane1_row_1[7] ^ upper_0_1_carry);
  wire upper_0_3_carry = lane1_row_1[7] | upper_0_1_carry;
  wire upper_0_4_half = lane1_row_1[2] ^ lane1_row_0[4];
  wire upper_0_4_sum = upper_0_4_half ^ upper_0_2_carry;
  wire upper_0_4_carry = (upper_0_4_half & upper_0_2_carry) | (lane1_row_1[2] & lane1_row_0[4]);
  wire upper_0_5_half = lane1_row_1[3] ^ lane1_row_0[5];
  wire upper_0_5_sum = upper_0_5_half ^ upper_0_4_carry;
  wire upper_0_5_carry = (upper_0_5_half & upper_0_4_carry) | (lane1_row_1[3] & lane1_row_0[5]);
  wire upper_0_6_half = lane1_row_1[4] ^ lane1_row_0[6];
  wire upper_0_6_sum = upper_0_6_half ^ upper_0_5_carry;
  wire upper_0_6_carry = (upper_0_6_half & upper_0_5_carry) | (lane1_row_1[4] & lane1_row_0[6]);
  wire upper_0_7_half = lane1_row_1[5] ^ lane1_row_0[7];
  wire upper_0_7_sum = upper_0_7_half ^ upper_0_6_carry;
  wire upper_0_7_carry = (upper_0_7_half & upper_0_6_carry) | (lane1_row_1[5] & lane1_row_0[7]);
  wire [11:0] partialSum_cat_3 = {
      1'b1,
      lane1_row_1[8],
      upper_0_3_sum,
      upper_0_1_sum,
      upper_0_7_sum,
      upper_0_6_sum,
      upper_0_5_sum,
      upper_0_4_sum,
      upper_0_2_sum,
      upper_0_0_sum,
      1'b0,
      nibbles[5]
  };
  wire [11:0] upper_0 = partialSum_cat_3
      + {1'b0, upper_0_3_carry, 1'b0, upper_0_7_carry, 6'd0, lane1_row_0[1:0]};
  wire [15:0] shifted_0 = fullWidth[0]
      ? {!upper_0[11], upper_0[10:0], 4'd0}
      : {!upper_0[11], {4{upper_0[11]}}, upper_0[10:0]};
  wire signed [7:0] partialSum_cast_3 = weights[23:16];
  wire [8:0] lane2_once = {partialSum_cast_3[7], partialSum_cast_3};
  wire [8:0] lane2_twice = {weights[23:16], 1'b0};
  wire lane2_isOne_0 = nibbles[8] ^ carries[2];
  wire lane2_isTwo_0 = (nibbles[9] ^ nibbles[8]) & !lane2_isOne_0;
  wire [8:0] lane2_row_0 = ((lane2_once & {9{lane2_isOne_0}}) | (lane2_twice & {9{lane2_isTwo_0}}))
      ^ {9{nibbles[9]}}
      ^ 9'd256;
  wire lane2_isOne_1 = nibbles[10] ^ nibbles[9];
  wire lane2_isTwo_1 = (nibbles[11] ^ nibbles[10]) & !lane2_isOne_1;
  wire [8:0] lane2_row_1 = ((lane2_once & {9{lane2_isOne_1}}) | (lane2_twice & {9{lane2_isTwo_1}}))
      ^ {9{nibbles[11]}}
      ^ 9'd256;
  wire signed [7:0] partialSum_cast_2 = weights[31:24];
  wire [8:0] lane3_once = {partialSum_cast_2[7], partialSum_cast_2};
  wire [8:0] lane3_twice = {weights[31:24], 1'b0};
  wire lane3_isOne_0 = nibbles[12] ^ carries[3];
  wire lane3_isTwo_0 = (nibbles[13] ^ nibbles[12]) & !lane3_isOne_0;
  wire [8:0] lane3_row_0 = ((lane3_once & {9{lane3_isOne_0}}) | (lane3_twice & {9{lane3_isTwo_0}}))
      ^ {9{nibbles[13]}}
      ^ 9'd256;
  wire lane3_isOne_1 = nibbles[14] ^ nibbles[13];
  wire lane3_isTwo_1 = (nibbles[15] ^ nibbles[14]) & !lane3_isOne_1;
  wire [8:0] lane3_row_1 = ((lane3_once & {9{lane3_isOne_1}}) | (lane3_twice & {9{lane3_isTwo_1}}))
      ^ {9{nibbles[15]}}
      ^ 9'd256;
  wire upper_1_0_half = lane3_row_1[0] ^ lane3_row_0[2];
  wire upper_1_0_sum = upper_1_0_half ^ nibbles[15];
  wire upper_1_0_carry = (upper_1_0_half & nibbles[15]) | (lane3_row_1[0] & lane3_row_0[2]);
  wire upper_1_1_sum = !(lane3_row_1[6] ^ lane3_row_0[8]);
  wire upper_1_1_carry = lane3_row_1[6] | lane3_row_0[8];
  wire upper_1_2_half = lane3_row_1[1] ^ lane3_row_0[3];
  wire upper_1_2_sum = upper_1_2_half ^ upper_1_0_carry;
  wire upper_1_2_carry = (upper_1_2_half & upper_1_0_carry) | (lane3_row_1[1] & lane3_row_0[3]);
  wire upper_1_3_sum = !(lane3_row_1[7] ^ upper_1_1_carry);
  wire upper_1_3_carry = lane3_row_1[7] | upper_1_1_carry;
  wire upper_1_4_half = lane3_row_1[2] ^ lane3_row_0[4];
  wire upper_1_4_sum = upper_1_4_half ^ upper_1_2_carry;
  wire upper_1_4_carry = (upper_1_4_half & upper_1_2_carry) | (lane3_row_1[2] & lane3_row_0[4]);
  wire upper_1_5_half = lane3_row_1[3] ^ lane3_row_0[5];
  wire upper_1_5_sum = upper_1_5_half ^ upper_1_4_carry;
  wire upper_1_5_carry = (upper_1_5_half & upper_1_4_carry) | (lane3_row_1[3] & lane3_row_0[5]);
  wire upper_1_6_half = lane3_row_1[4] ^ lane3_row_0[6];
  wire upper_1_6_sum = upper_1_6_half ^ upper_1_5_carry;
  wire upper_1_6_carry = (upper_1_6_half & upper_1_5_carry) | (lane3_row_1[4] & lane3_row_0[6]);
  wire upper_1_7_half = lane3_row_1[5] ^ lane3_row_0[7];
  wire upper_1_7_sum = upper_1_7_half ^ upper_1_6_carry;
  wire upper_1_7_carry = (upper_1_7_half & upper_1_6_carry) | (lane3_row_1[5] & lane3_row_0[7]);
  wire [11:0] partialSum_cat_2 = {
      1'b1,
      lane3_row_1[8],
      upper_1_3_sum,
      upper_1_1_sum,
      upper_1_7_sum,
      upper_1_6_sum,
      upper_1_5_sum,
      upper_1_4_sum,
      upper_1_2_sum,
      upper_1_0_sum,
      1'b0,
      nibbles[13]
  };
  wire [11:0] upper_1 = partialSum_cat_2
      + {1'b0, upper_1_3_carry, 1'b0, upper_1_7_carry, 6'd0, lane3_row_0[1:0]};
  wire [15:0] shifted_1 = fullWidth[1]
      ? {!upper_1[11], upper_1[10:0], 4'd0}
      : {!upper_1[11], {4{upper_1[11]}}, upper_1[10:0]};
  wire [8:0] word_0_half = shifted_0[8:0] ^ shifted_1[8:0];
  wire [8:0] word_0_sum = word_0_half ^ lane0_row_0;
  wire [8:0] word_0_carry = (word_0_half & lane0_row_0) | (shifted_0[8:0] & shifted_1[8:0]);
  wire [7:0] word_1_half = word_0_carry[7:0] ^ lane2_row_0[8:1];
  wire [7:0] word_1_sum = word_1_half ^ word_0_sum[8:1];
  wire [7:0] word_1_carry = (word_1_half & word_0_sum[8:1]) | (word_0_carry[7:0] & lane2_row_0[8:1]);
  wire [7:0] word_2_half = lane0_row_1[7:0] ^ lane2_row_1[7:0];
  wire [7:0] word_2_sum = word_2_half ^ word_1_carry;
  wire [7:0] word_2_carry = (word_2_half & word_1_carry) | (lane0_row_1[7:0] & lane2_row_1[7:0]);
  wire [5:0] word_3_half = word_2_carry[5:0] ^ word_2_sum[6:1];
  wire [5:0] word_3_sum = word_3_half ^ word_1_sum[7:2];
  wire [5:0] word_3_carry = (word_3_half & word_1_sum[7:2]) | (word_2_carry[5:0] & word_2_sum[6:1]);
  wire [3:0] word_4_sum = ~(shifted_0[15:12] ^ shifted_1[15:12]);
  wire [3:0] word_4_carry = shifted_0[15:12] | shifted_1[15:12];
  wire [1:0] word_5_sum = ~(shifted_0[10:9] ^ shifted_1[10:9]);
  wire [1:0] word_5_carry = shifted_0[10:9] | shifted_1[10:9];
  wire word_6_half = nibbles[1] ^ nibbles[9];
  wire word_6_sum = word_6_half ^ lane2_row_0[0];
  wire word_6_carry = (word_6_half & lane2_row_0[0]) | (nibbles[1] & nibbles[9]);
  wire word_7_half = word_5_carry[0] ^ lane0_row_1[8];
  wire word_7_sum = word_7_half ^ lane2_row_1[8];
  wire word_7_carry = (word_7_half & lane2_row_1[8]) | (word_5_carry[0] & lane0_row_1[8]);
  wire word_8_half = shifted_0[11] ^ shifted_1[11];
  wire word_8_sum = word_8_half ^ word_5_carry[1];
  wire word_8_carry = (word_8_half & word_5_carry[1]) | (shifted_0[11] & shifted_1[11]);
  wire word_9_half = nibbles[3] ^ nibbles[11];
  wire word_9_sum = word_9_half ^ word_1_sum[1];
  wire word_9_carry = (word_9_half & word_1_sum[1]) | (nibbles[3] & nibbles[11]);
  wire word_10_half = word_5_sum[0] ^ word_2_carry[6];
  wire word_10_sum = word_10_half ^ word_0_carry[8];
  wire word_10_carry = (word_10_half & word_0_carry[8]) | (word_5_sum[0] & word_2_carry[6]);
  wire word_11_half = word_5_sum[1] ^ word_7_sum;
  wire word_11_sum = word_11_half ^ word_2_carry[7];
  wire word_11_carry = (word_11_half & word_2_carry[7]) | (word_5_sum[1] & word_7_sum);
  wire word_12_half = word_2_sum[7] ^ word_3_carry[5];
  wire word_12_sum = word_12_half ^ word_10_sum;
  wire word_12_carry = (word_12_half & word_10_sum) | (word_2_sum[7] & word_3_carry[5]);
  wire word_13_half = word_7_carry ^ word_8_sum;
  wire word_13_sum = word_13_half ^ word_11_carry;
  wire word_13_carry = (word_13_half & word_11_carry) | (word_7_carry & word_8_sum);
  wire word_14_half = word_10_carry ^ word_11_sum;
  wire word_14_sum = word_14_half ^ word_12_carry;
  wire word_14_carry = (word_14_half & word_12_carry) | (word_10_carry & word_11_sum);
  wire word_15_half = word_4_sum[0] ^ word_8_carry;
  wire word_15_sum = word_15_half ^ word_13_carry;
  wire word_15_carry = (word_15_half & word_13_carry) | (word_4_sum[0] & word_8_carry);
  wire word_16_half = word_4_carry[0] ^ word_4_sum[1];
  wire word_16_sum = word_16_half ^ word_15_carry;
  wire word_16_carry = (word_16_half & word_15_carry) | (word_4_carry[0] & word_4_sum[1]);
  wire word_17_half = word_4_carry[1] ^ word_4_sum[2];
  wire word_17_sum = word_17_half ^ word_16_carry;
  wire word_17_carry = (word_17_half & word_16_carry) | (word_4_carry[1] & word_4_sum[2]);
  wire word_18_half = word_4_carry[2] ^ word_4_sum[3];
  wire word_18_sum = word_18_half ^ word_17_carry;
  wire word_18_carry = (word_18_half & word_17_carry) | (word_4_carry[2] & word_4_sum[3]);
  wire [16:0] partialSum_cat = {
      word_4_carry[3],
      word_18_sum,
      word_17_sum,
      word_16_sum,
      word_15_sum,
      word_13_sum,
      word_14_sum,
      word_12_sum,
      word_3_sum,
      word_2_sum[0],
      word_6_carry,
      word_0_sum[0]
  };
  wire [16:0] word = partialSum_cat
      + {
          word_18_carry,
          4'd0,
          word_14_carry,
          2'd0,
          word_3_carry[4:0],
          word_9_carry,
          word_9_sum,
          word_1_sum[0],
          word_6_sum
      };
  wire signed [16:0] partialSum_cast = word;
  always @(posedge clk) begin
    if (rst) begin
      partialSum <= 32'sd0;
    end else if (enable) begin  // ProcessingElement.swift:45
      partialSum <= (first ? 32'sd0 : partialSum) + {{15{partialSum_cast[16]}}, partialSum_cast};
    end
  end

  assign sum = partialSum;
endmodule

`default_nettype wire
