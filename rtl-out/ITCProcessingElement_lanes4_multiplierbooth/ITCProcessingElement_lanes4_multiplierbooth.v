// ITCProcessingElement_lanes4_multiplierbooth, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 4, multiplier = booth
// Content: fnv1a64 900dfacc0096ae65
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

  wire signed [7:0] partialSum_cast_4 = activations[7:0];
  wire signed [7:0] partialSum_cast_3 = activations[15:8];
  wire signed [7:0] partialSum_cast_2 = activations[23:16];
  wire signed [7:0] partialSum_cast = activations[31:24];
  wire lane0_digit0_is_one = weights[0];
  wire lane0_digit0_is_two = (weights[1] ^ lane0_digit0_is_one) & !lane0_digit0_is_one;
  wire [8:0] lane0_digit0_multiple = ({partialSum_cast_4[7], partialSum_cast_4} & {9{lane0_digit0_is_one}})
      | ({partialSum_cast_4, 1'b0} & {9{lane0_digit0_is_two}});
  wire [8:0] lane0_digit0 = lane0_digit0_multiple ^ {9{weights[1]}} ^ 9'd256;
  wire [17:0] lane0_term0 = {9'd0, lane0_digit0};
  wire lane0_digit1_is_one = weights[2] ^ weights[1];
  wire lane0_digit1_is_two = (weights[3] ^ weights[2]) & !lane0_digit1_is_one;
  wire [8:0] lane0_digit1_multiple = ({partialSum_cast_4[7], partialSum_cast_4} & {9{lane0_digit1_is_one}})
      | ({partialSum_cast_4, 1'b0} & {9{lane0_digit1_is_two}});
  wire [8:0] lane0_digit1 = lane0_digit1_multiple ^ {9{weights[3]}} ^ 9'd256;
  wire [17:0] lane0_term1 = {7'd0, lane0_digit1, 1'b0, weights[1]};
  wire lane0_digit2_is_one = weights[4] ^ weights[3];
  wire lane0_digit2_is_two = (weights[5] ^ weights[4]) & !lane0_digit2_is_one;
  wire [8:0] lane0_digit2_multiple = ({partialSum_cast_4[7], partialSum_cast_4} & {9{lane0_digit2_is_one}})
      | ({partialSum_cast_4, 1'b0} & {9{lane0_digit2_is_two}});
  wire [8:0] lane0_digit2 = lane0_digit2_multiple ^ {9{weights[5]}} ^ 9'd256;
  wire [17:0] lane0_term2 = {5'd0, lane0_digit2, 1'b0, weights[3], 2'd0};
  wire lane0_digit3_is_one = weights[6] ^ weights[5];
  wire lane0_digit3_is_two = (weights[7] ^ weights[6]) & !lane0_digit3_is_one;
  wire [8:0] lane0_digit3_multiple = ({partialSum_cast_4[7], partialSum_cast_4} & {9{lane0_digit3_is_one}})
      | ({partialSum_cast_4, 1'b0} & {9{lane0_digit3_is_two}});
  wire [8:0] lane0_digit3 = lane0_digit3_multiple ^ {9{weights[7]}} ^ 9'd256;
  wire [17:0] lane0_term3 = {3'd0, lane0_digit3, 1'b0, weights[5], 4'd0};
  wire [17:0] lane0_one = {{11'd0, weights[7]}, 6'd0};
  wire lane1_digit0_is_one = weights[8];
  wire lane1_digit0_is_two = (weights[9] ^ lane1_digit0_is_one) & !lane1_digit0_is_one;
  wire [8:0] lane1_digit0_multiple = ({partialSum_cast_3[7], partialSum_cast_3} & {9{lane1_digit0_is_one}})
      | ({partialSum_cast_3, 1'b0} & {9{lane1_digit0_is_two}});
  wire [8:0] lane1_digit0 = lane1_digit0_multiple ^ {9{weights[9]}} ^ 9'd256;
  wire [17:0] lane1_term0 = {9'd0, lane1_digit0};
  wire lane1_digit1_is_one = weights[10] ^ weights[9];
  wire lane1_digit1_is_two = (weights[11] ^ weights[10]) & !lane1_digit1_is_one;
  wire [8:0] lane1_digit1_multiple = ({partialSum_cast_3[7], partialSum_cast_3} & {9{lane1_digit1_is_one}})
      | ({partialSum_cast_3, 1'b0} & {9{lane1_digit1_is_two}});
  wire [8:0] lane1_digit1 = lane1_digit1_multiple ^ {9{weights[11]}} ^ 9'd256;
  wire [17:0] lane1_term1 = {7'd0, lane1_digit1, 1'b0, weights[9]};
  wire lane1_digit2_is_one = weights[12] ^ weights[11];
  wire lane1_digit2_is_two = (weights[13] ^ weights[12]) & !lane1_digit2_is_one;
  wire [8:0] lane1_digit2_multiple = ({partialSum_cast_3[7], partialSum_cast_3} & {9{lane1_digit2_is_one}})
      | ({partialSum_cast_3, 1'b0} & {9{lane1_digit2_is_two}});
  wire [8:0] lane1_digit2 = lane1_digit2_multiple ^ {9{weights[13]}} ^ 9'd256;
  wire [17:0] lane1_term2 = {5'd0, lane1_digit2, 1'b0, weights[11], 2'd0};
  wire lane1_digit3_is_one = weights[14] ^ weights[13];
  wire lane1_digit3_is_two = (weights[15] ^ weights[14]) & !lane1_digit3_is_one;
  wire [8:0] lane1_digit3_multiple = ({partialSum_cast_3[7], partialSum_cast_3} & {9{lane1_digit3_is_one}})
      | ({partialSum_cast_3, 1'b0} & {9{lane1_digit3_is_two}});
  wire [8:0] lane1_digit3 = lane1_digit3_multiple ^ {9{weights[15]}} ^ 9'd256;
  wire [17:0] lane1_term3 = {3'd0, lane1_digit3, 1'b0, weights[13], 4'd0};
  wire [17:0] lane1_one = {{11'd0, weights[15]}, 6'd0};
  wire lane2_digit0_is_one = weights[16];
  wire lane2_digit0_is_two = (weights[17] ^ lane2_digit0_is_one) & !lane2_digit0_is_one;
  wire [8:0] lane2_digit0_multiple = ({partialSum_cast_2[7], partialSum_cast_2} & {9{lane2_digit0_is_one}})
      | ({partialSum_cast_2, 1'b0} & {9{lane2_digit0_is_two}});
  wire [8:0] lane2_digit0 = lane2_digit0_multiple ^ {9{weights[17]}} ^ 9'd256;
  wire [17:0] lane2_term0 = {9'd0, lane2_digit0};
  wire lane2_digit1_is_one = weights[18] ^ weights[17];
  wire lane2_digit1_is_two = (weights[19] ^ weights[18]) & !lane2_digit1_is_one;
  wire [8:0] lane2_digit1_multiple = ({partialSum_cast_2[7], partialSum_cast_2} & {9{lane2_digit1_is_one}})
      | ({partialSum_cast_2, 1'b0} & {9{lane2_digit1_is_two}});
  wire [8:0] lane2_digit1 = lane2_digit1_multiple ^ {9{weights[19]}} ^ 9'd256;
  wire [17:0] lane2_term1 = {7'd0, lane2_digit1, 1'b0, weights[17]};
  wire lane2_digit2_is_one = weights[20] ^ weights[19];
  wire lane2_digit2_is_two = (weights[21] ^ weights[20]) & !lane2_digit2_is_one;
  wire [8:0] lane2_digit2_multiple = ({partialSum_cast_2[7], partialSum_cast_2} & {9{lane2_digit2_is_one}})
      | ({partialSum_cast_2, 1'b0} & {9{lane2_digit2_is_two}});
  wire [8:0] lane2_digit2 = lane2_digit2_multiple ^ {9{weights[21]}} ^ 9'd256;
  wire [17:0] lane2_term2 = {5'd0, lane2_digit2, 1'b0, weights[19], 2'd0};
  wire lane2_digit3_is_one = weights[22] ^ weights[21];
  wire lane2_digit3_is_two = (weights[23] ^ weights[22]) & !lane2_digit3_is_one;
  wire [8:0] lane2_digit3_multiple = ({partialSum_cast_2[7], partialSum_cast_2} & {9{lane2_digit3_is_one}})
      | ({partialSum_cast_2, 1'b0} & {9{lane2_digit3_is_two}});
  wire [8:0] lane2_digit3 = lane2_digit3_multiple ^ {9{weights[23]}} ^ 9'd256;
  wire [17:0] lane2_term3 = {3'd0, lane2_digit3, 1'b0, weights[21], 4'd0};
  wire [17:0] lane2_one = {{11'd0, weights[23]}, 6'd0};
  wire lane3_digit0_is_one = weights[24];
  wire lane3_digit0_is_two = (weights[25] ^ lane3_digit0_is_one) & !lane3_digit0_is_one;
  wire [8:0] lane3_digit0_multiple = ({partialSum_cast[7], partialSum_cast} & {9{lane3_digit0_is_one}})
      | ({partialSum_cast, 1'b0} & {9{lane3_digit0_is_two}});
  wire [8:0] lane3_digit0 = lane3_digit0_multiple ^ {9{weights[25]}} ^ 9'd256;
  wire [17:0] lane3_term0 = {9'd0, lane3_digit0};
  wire lane3_digit1_is_one = weights[26] ^ weights[25];
  wire lane3_digit1_is_two = (weights[27] ^ weights[26]) & !lane3_digit1_is_one;
  wire [8:0] lane3_digit1_multiple = ({partialSum_cast[7], partialSum_cast} & {9{lane3_digit1_is_one}})
      | ({partialSum_cast, 1'b0} & {9{lane3_digit1_is_two}});
  wire [8:0] lane3_digit1 = lane3_digit1_multiple ^ {9{weights[27]}} ^ 9'd256;
  wire [17:0] lane3_term1 = {7'd0, lane3_digit1, 1'b0, weights[25]};
  wire lane3_digit2_is_one = weights[28] ^ weights[27];
  wire lane3_digit2_is_two = (weights[29] ^ weights[28]) & !lane3_digit2_is_one;
  wire [8:0] lane3_digit2_multiple = ({partialSum_cast[7], partialSum_cast} & {9{lane3_digit2_is_one}})
      | ({partialSum_cast, 1'b0} & {9{lane3_digit2_is_two}});
  wire [8:0] lane3_digit2 = lane3_digit2_multiple ^ {9{weights[29]}} ^ 9'd256;
  wire [17:0] lane3_term2 = {5'd0, lane3_digit2, 1'b0, weights[27], 2'd0};
  wire lane3_digit3_is_one = weights[30] ^ weights[29];
  wire lane3_digit3_is_two = (weights[31] ^ weights[30]) & !lane3_digit3_is_one;
  wire [8:0] lane3_digit3_multiple = ({partialSum_cast[7], partialSum_cast} & {9{lane3_digit3_is_one}})
      | ({partialSum_cast, 1'b0} & {9{lane3_digit3_is_two}});
  wire [8:0] lane3_digit3 = lane3_digit3_multiple ^ {9{weights[31]}} ^ 9'd256;
  wire [17:0] lane3_term3 = {3'd0, lane3_digit3, 1'b0, weights[29], 4'd0};
  wire [17:0] lane3_one = {{11'd0, weights[31]}, 6'd0};
  wire [17:0] level1_sum_0 = lane0_term0 ^ lane0_term1 ^ lane0_term2;
  wire [17:0] level1_carry_0 = {
      (lane0_term0[16:0] & lane0_term1[16:0])
          | (lane0_term0[16:0] & lane0_term2[16:0])
          | (lane0_term1[16:0] & lane0_term2[16:0]),
      1'b0
  };
  wire [17:0] level1_sum_1 = lane0_term3 ^ lane0_one ^ lane1_term0;
  wire [17:0] level1_carry_1 = {
      (lane0_term3[16:0] & lane0_one[16:0])
          | (lane0_term3[16:0] & lane1_term0[16:0])
          | (lane0_one[16:0] & lane1_term0[16:0]),
      1'b0
  };
  wire [17:0] level1_sum_2 = lane1_term1 ^ lane1_term2 ^ lane1_term3;
  wire [17:0] level1_carry_2 = {
      (lane1_term1[16:0] & lane1_term2[16:0])
          | (lane1_term1[16:0] & lane1_term3[16:0])
          | (lane1_term2[16:0] & lane1_term3[16:0]),
      1'b0
  };
  wire [17:0] level1_sum_3 = lane1_one ^ lane2_term0 ^ lane2_term1;
  wire [17:0] level1_carry_3 = {
      (lane1_one[16:0] & lane2_term0[16:0])
          | (lane1_one[16:0] & lane2_term1[16:0])
          | (lane2_term0[16:0] & lane2_term1[16:0]),
      1'b0
  };
  wire [17:0] level1_sum_4 = lane2_term2 ^ lane2_term3 ^ lane2_one;
  wire [17:0] level1_carry_4 = {
      (lane2_term2[16:0] & lane2_term3[16:0])
          | (lane2_term2[16:0] & lane2_one[16:0])
          | (lane2_term3[16:0] & lane2_one[16:0]),
      1'b0
  };
  wire [17:0] level1_sum_5 = lane3_term0 ^ lane3_term1 ^ lane3_term2;
  wire [17:0] level1_carry_5 = {
      (lane3_term0[16:0] & lane3_term1[16:0])
          | (lane3_term0[16:0] & lane3_term2[16:0])
          | (lane3_term1[16:0] & lane3_term2[16:0]),
      1'b0
  };
  wire [17:0] level1_sum_6 = lane3_term3 ^ lane3_one ^ 18'h2ac00;
  wire [17:0] level1_carry_6 = {
      (lane3_term3[16:0] & lane3_one[16:0]) | (lane3_term3[16:0] & 17'd44032) | (lane3_one[16:0] & 17'd44032),
      1'b0
  };
  wire [17:0] level2_sum_0 = level1_sum_0 ^ level1_carry_0 ^ level1_sum_1;
  wire [17:0] level2_carry_0 = {
      (level1_sum_0[16:0] & level1_carry_0[16:0])
          | (level1_sum_0[16:0] & level1_sum_1[16:0])
          | (level1_carry_0[16:0] & level1_sum_1[16:0]),
      1'b0
  };
  wire [17:0] level2_sum_1 = level1_carry_1 ^ level1_sum_2 ^ level1_carry_2;
  wire [17:0] level2_carry_1 = {
      (level1_carry_1[16:0] & level1_sum_2[16:0])
          | (level1_carry_1[16:0] & level1_carry_2[16:0])
          | (level1_sum_2[16:0] & level1_carry_2[16:0]),
      1'b0
  };
  wire [17:0] level2_sum_2 = level1_sum_3 ^ level1_carry_3 ^ level1_sum_4;
  wire [17:0] level2_carry_2 = {
      (level1_sum_3[16:0] & level1_carry_3[16:0])
          | (level1_sum_3[16:0] & level1_sum_4[16:0])
          | (level1_carry_3[16:0] & level1_sum_4[16:0]),
      1'b0
  };
  wire [17:0] level2_sum_3 = level1_carry_4 ^ level1_sum_5 ^ level1_carry_5;
  wire [17:0] level2_carry_3 = {
      (level1_carry_4[16:0] & level1_sum_5[16:0])
          | (level1_carry_4[16:0] & level1_carry_5[16:0])
          | (level1_sum_5[16:0] & level1_carry_5[16:0]),
      1'b0
  };
  wire [17:0] level3_sum_0 = level2_sum_0 ^ level2_carry_0 ^ level2_sum_1;
  wire [17:0] level3_carry_0 = {
      (level2_sum_0[16:0] & level2_carry_0[16:0])
          | (level2_sum_0[16:0] & level2_sum_1[16:0])
          | (level2_carry_0[16:0] & level2_sum_1[16:0]),
      1'b0
  };
  wire [17:0] level3_sum_1 = level2_carry_1 ^ level2_sum_2 ^ level2_carry_2;
  wire [17:0] level3_carry_1 = {
      (level2_carry_1[16:0] & level2_sum_2[16:0])
          | (level2_carry_1[16:0] & level2_carry_2[16:0])
          | (level2_sum_2[16:0] & level2_carry_2[16:0]),
      1'b0
  };
  wire [17:0] level3_sum_2 = level2_sum_3 ^ level2_carry_3 ^ level1_sum_6;
  wire [17:0] level3_carry_2 = {
      (level2_sum_3[16:0] & level2_carry_3[16:0])
          | (level2_sum_3[16:0] & level1_sum_6[16:0])
          | (level2_carry_3[16:0] & level1_sum_6[16:0]),
      1'b0
  };
  wire [17:0] level4_sum_0 = level3_sum_0 ^ level3_carry_0 ^ level3_sum_1;
  wire [17:0] level4_carry_0 = {
      (level3_sum_0[16:0] & level3_carry_0[16:0])
          | (level3_sum_0[16:0] & level3_sum_1[16:0])
          | (level3_carry_0[16:0] & level3_sum_1[16:0]),
      1'b0
  };
  wire [17:0] level4_sum_1 = level3_carry_1 ^ level3_sum_2 ^ level3_carry_2;
  wire [17:0] level4_carry_1 = {
      (level3_carry_1[16:0] & level3_sum_2[16:0])
          | (level3_carry_1[16:0] & level3_carry_2[16:0])
          | (level3_sum_2[16:0] & level3_carry_2[16:0]),
      1'b0
  };
  wire [17:0] level5_sum_0 = level4_sum_0 ^ level4_carry_0 ^ level4_sum_1;
  wire [17:0] level5_carry_0 = {
      (level4_sum_0[16:0] & level4_carry_0[16:0])
          | (level4_sum_0[16:0] & level4_sum_1[16:0])
          | (level4_carry_0[16:0] & level4_sum_1[16:0]),
      1'b0
  };
  wire [17:0] level6_sum_0 = level5_sum_0 ^ level5_carry_0 ^ level4_carry_1;
  wire [17:0] level6_carry_0 = {
      (level5_sum_0[16:0] & level5_carry_0[16:0])
          | (level5_sum_0[16:0] & level4_carry_1[16:0])
          | (level5_carry_0[16:0] & level4_carry_1[16:0]),
      1'b0
  };
  wire [17:0] level7_sum_0 = level6_sum_0 ^ level6_carry_0 ^ level1_carry_6;
  wire [17:0] level7_carry_0 = {
      (level6_sum_0[16:0] & level6_carry_0[16:0])
          | (level6_sum_0[16:0] & level1_carry_6[16:0])
          | (level6_carry_0[16:0] & level1_carry_6[16:0]),
      1'b0
  };
  wire signed [17:0] word = level7_sum_0 + level7_carry_0;
  always @(posedge clk) begin
    if (rst) begin
      partialSum <= 32'sd0;
    end else if (enable) begin  // ITCProcessingElement.swift:43
      partialSum <= (first ? 32'sd0 : partialSum) + {{14{word[17]}}, word};
    end
  end

  assign sum = partialSum;
endmodule

`default_nettype wire
