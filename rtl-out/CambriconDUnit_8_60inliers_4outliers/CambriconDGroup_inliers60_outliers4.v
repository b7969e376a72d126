// CambriconDGroup_inliers60_outliers4, written by Apus. Change the Swift source, not this file.
// Parameters: inliers = 60, outliers = 4
// Content: fnv1a64 e2601581a44e9692
`default_nettype none

module CambriconDGroup_inliers60_outliers4 (
    input  wire                clk,
    input  wire                rst,
    input  wire        [479:0] weights,  // CambriconDGroup.swift:12
    input  wire        [239:0] chosen,  // CambriconDGroup.swift:14
    input  wire                enable,  // CambriconDGroup.swift:16
    input  wire                first,  // CambriconDGroup.swift:17
    input  wire        [239:0] nibbles,  // CambriconDGroup.swift:19
    input  wire        [59:0]  negative,  // CambriconDGroup.swift:20
    input  wire        [31:0]  bytes,  // CambriconDGroup.swift:21
    input  wire        [3:0]   bytesNegative,  // CambriconDGroup.swift:22
    output wire signed [31:0]  sum  // CambriconDGroup.swift:23
);

  reg signed [31:0] partialSum;  // CambriconDGroup.swift:25
  reg [479:0] inlierWeights;  // CambriconDGroup.swift:38
  reg signed [7:0] outlierWeight_0;  // CambriconDGroup.swift:41
  reg signed [7:0] outlierWeight_1;  // CambriconDGroup.swift:41
  reg signed [7:0] outlierWeight_2;  // CambriconDGroup.swift:41
  reg signed [7:0] outlierWeight_3;  // CambriconDGroup.swift:41

  always @(posedge clk) begin
    inlierWeights <= weights;
  end

  wire [7:0] outlierWeight_0_or_10 = (weights[7:0] & {8{chosen[0]}})
      | (weights[15:8] & {8{chosen[1]}})
      | ((weights[23:16] & {8{chosen[2]}}) | (weights[31:24] & {8{chosen[3]}}));
  wire [7:0] outlierWeight_0_or_11 = (weights[39:32] & {8{chosen[4]}})
      | (weights[47:40] & {8{chosen[5]}})
      | ((weights[55:48] & {8{chosen[6]}}) | (weights[63:56] & {8{chosen[7]}}));
  wire [7:0] outlierWeight_0_or_12 = (weights[71:64] & {8{chosen[8]}})
      | (weights[79:72] & {8{chosen[9]}})
      | ((weights[87:80] & {8{chosen[10]}}) | (weights[95:88] & {8{chosen[11]}}));
  wire [7:0] outlierWeight_0_or_13 = (weights[103:96] & {8{chosen[12]}})
      | (weights[111:104] & {8{chosen[13]}})
      | ((weights[119:112] & {8{chosen[14]}}) | (weights[127:120] & {8{chosen[15]}}));
  wire [7:0] outlierWeight_0_or_14 = (weights[135:128] & {8{chosen[16]}})
      | (weights[143:136] & {8{chosen[17]}})
      | ((weights[151:144] & {8{chosen[18]}}) | (weights[159:152] & {8{chosen[19]}}));
  wire [7:0] outlierWeight_0_or_15 = (weights[167:160] & {8{chosen[20]}})
      | (weights[175:168] & {8{chosen[21]}})
      | ((weights[183:176] & {8{chosen[22]}}) | (weights[191:184] & {8{chosen[23]}}));
  wire [7:0] outlierWeight_0_or_16 = (weights[199:192] & {8{chosen[24]}})
      | (weights[207:200] & {8{chosen[25]}})
      | ((weights[215:208] & {8{chosen[26]}}) | (weights[223:216] & {8{chosen[27]}}));
  wire [7:0] outlierWeight_0_or_17 = (weights[231:224] & {8{chosen[28]}})
      | (weights[239:232] & {8{chosen[29]}})
      | ((weights[247:240] & {8{chosen[30]}}) | (weights[255:248] & {8{chosen[31]}}));
  wire [7:0] outlierWeight_0_or_3 = (weights[263:256] & {8{chosen[32]}})
      | (weights[271:264] & {8{chosen[33]}})
      | ((weights[279:272] & {8{chosen[34]}}) | (weights[287:280] & {8{chosen[35]}}));
  wire [7:0] outlierWeight_0_or_4 = (weights[295:288] & {8{chosen[36]}})
      | (weights[303:296] & {8{chosen[37]}})
      | ((weights[311:304] & {8{chosen[38]}}) | (weights[319:312] & {8{chosen[39]}}));
  wire [7:0] outlierWeight_0_or_5 = (weights[327:320] & {8{chosen[40]}})
      | (weights[335:328] & {8{chosen[41]}})
      | ((weights[343:336] & {8{chosen[42]}}) | (weights[351:344] & {8{chosen[43]}}));
  wire [7:0] outlierWeight_0_or_6 = (weights[359:352] & {8{chosen[44]}})
      | (weights[367:360] & {8{chosen[45]}})
      | ((weights[375:368] & {8{chosen[46]}}) | (weights[383:376] & {8{chosen[47]}}));
  wire [7:0] outlierWeight_0_or_7 = (weights[391:384] & {8{chosen[48]}})
      | (weights[399:392] & {8{chosen[49]}})
      | ((weights[407:400] & {8{chosen[50]}}) | (weights[415:408] & {8{chosen[51]}}));
  wire [7:0] outlierWeight_0_or_8 = (weights[423:416] & {8{chosen[52]}})
      | (weights[431:424] & {8{chosen[53]}})
      | ((weights[439:432] & {8{chosen[54]}}) | (weights[447:440] & {8{chosen[55]}}));
  wire [7:0] outlierWeight_0_or_9 = (weights[455:448] & {8{chosen[56]}})
      | (weights[463:456] & {8{chosen[57]}})
      | ((weights[471:464] & {8{chosen[58]}}) | (weights[479:472] & {8{chosen[59]}}));
  wire [7:0] outlierWeight_0_or = outlierWeight_0_or_10
      | outlierWeight_0_or_11
      | (outlierWeight_0_or_12 | outlierWeight_0_or_13)
      | (outlierWeight_0_or_14 | outlierWeight_0_or_15 | (outlierWeight_0_or_16 | outlierWeight_0_or_17));
  wire [7:0] outlierWeight_0_or_2 = outlierWeight_0_or_3
      | outlierWeight_0_or_4
      | (outlierWeight_0_or_5 | outlierWeight_0_or_6)
      | (outlierWeight_0_or_7 | outlierWeight_0_or_8 | outlierWeight_0_or_9);
  always @(posedge clk) begin
    outlierWeight_0 <= outlierWeight_0_or | outlierWeight_0_or_2;
  end

  wire [7:0] outlierWeight_1_or_10 = (weights[7:0] & {8{chosen[60]}})
      | (weights[15:8] & {8{chosen[61]}})
      | ((weights[23:16] & {8{chosen[62]}}) | (weights[31:24] & {8{chosen[63]}}));
  wire [7:0] outlierWeight_1_or_11 = (weights[39:32] & {8{chosen[64]}})
      | (weights[47:40] & {8{chosen[65]}})
      | ((weights[55:48] & {8{chosen[66]}}) | (weights[63:56] & {8{chosen[67]}}));
  wire [7:0] outlierWeight_1_or_12 = (weights[71:64] & {8{chosen[68]}})
      | (weights[79:72] & {8{chosen[69]}})
      | ((weights[87:80] & {8{chosen[70]}}) | (weights[95:88] & {8{chosen[71]}}));
  wire [7:0] outlierWeight_1_or_13 = (weights[103:96] & {8{chosen[72]}})
      | (weights[111:104] & {8{chosen[73]}})
      | ((weights[119:112] & {8{chosen[74]}}) | (weights[127:120] & {8{chosen[75]}}));
  wire [7:0] outlierWeight_1_or_14 = (weights[135:128] & {8{chosen[76]}})
      | (weights[143:136] & {8{chosen[77]}})
      | ((weights[151:144] & {8{chosen[78]}}) | (weights[159:152] & {8{chosen[79]}}));
  wire [7:0] outlierWeight_1_or_15 = (weights[167:160] & {8{chosen[80]}})
      | (weights[175:168] & {8{chosen[81]}})
      | ((weights[183:176] & {8{chosen[82]}}) | (weights[191:184] & {8{chosen[83]}}));
  wire [7:0] outlierWeight_1_or_16 = (weights[199:192] & {8{chosen[84]}})
      | (weights[207:200] & {8{chosen[85]}})
      | ((weights[215:208] & {8{chosen[86]}}) | (weights[223:216] & {8{chosen[87]}}));
  wire [7:0] outlierWeight_1_or_17 = (weights[231:224] & {8{chosen[88]}})
      | (weights[239:232] & {8{chosen[89]}})
      | ((weights[247:240] & {8{chosen[90]}}) | (weights[255:248] & {8{chosen[91]}}));
  wire [7:0] outlierWeight_1_or_3 = (weights[263:256] & {8{chosen[92]}})
      | (weights[271:264] & {8{chosen[93]}})
      | ((weights[279:272] & {8{chosen[94]}}) | (weights[287:280] & {8{chosen[95]}}));
  wire [7:0] outlierWeight_1_or_4 = (weights[295:288] & {8{chosen[96]}})
      | (weights[303:296] & {8{chosen[97]}})
      | ((weights[311:304] & {8{chosen[98]}}) | (weights[319:312] & {8{chosen[99]}}));
  wire [7:0] outlierWeight_1_or_5 = (weights[327:320] & {8{chosen[100]}})
      | (weights[335:328] & {8{chosen[101]}})
      | ((weights[343:336] & {8{chosen[102]}}) | (weights[351:344] & {8{chosen[103]}}));
  wire [7:0] outlierWeight_1_or_6 = (weights[359:352] & {8{chosen[104]}})
      | (weights[367:360] & {8{chosen[105]}})
      | ((weights[375:368] & {8{chosen[106]}}) | (weights[383:376] & {8{chosen[107]}}));
  wire [7:0] outlierWeight_1_or_7 = (weights[391:384] & {8{chosen[108]}})
      | (weights[399:392] & {8{chosen[109]}})
      | ((weights[407:400] & {8{chosen[110]}}) | (weights[415:408] & {8{chosen[111]}}));
  wire [7:0] outlierWeight_1_or_8 = (weights[423:416] & {8{chosen[112]}})
      | (weights[431:424] & {8{chosen[113]}})
      | ((weights[439:432] & {8{chosen[114]}}) | (weights[447:440] & {8{chosen[115]}}));
  wire [7:0] outlierWeight_1_or_9 = (weights[455:448] & {8{chosen[116]}})
      | (weights[463:456] & {8{chosen[117]}})
      | ((weights[471:464] & {8{chosen[118]}}) | (weights[479:472] & {8{chosen[119]}}));
  wire [7:0] outlierWeight_1_or = outlierWeight_1_or_10
      | outlierWeight_1_or_11
      | (outlierWeight_1_or_12 | outlierWeight_1_or_13)
      | (outlierWeight_1_or_14 | outlierWeight_1_or_15 | (outlierWeight_1_or_16 | outlierWeight_1_or_17));
  wire [7:0] outlierWeight_1_or_2 = outlierWeight_1_or_3
      | outlierWeight_1_or_4
      | (outlierWeight_1_or_5 | outlierWeight_1_or_6)
      | (outlierWeight_1_or_7 | outlierWeight_1_or_8 | outlierWeight_1_or_9);
  always @(posedge clk) begin
    outlierWeight_1 <= outlierWeight_1_or | outlierWeight_1_or_2;
  end

  wire [7:0] outlierWeight_2_or_10 = (weights[7:0] & {8{chosen[120]}})
      | (weights[15:8] & {8{chosen[121]}})
      | ((weights[23:16] & {8{chosen[122]}}) | (weights[31:24] & {8{chosen[123]}}));
  wire [7:0] outlierWeight_2_or_11 = (weights[39:32] & {8{chosen[124]}})
      | (weights[47:40] & {8{chosen[125]}})
      | ((weights[55:48] & {8{chosen[126]}}) | (weights[63:56] & {8{chosen[127]}}));
  wire [7:0] outlierWeight_2_or_12 = (weights[71:64] & {8{chosen[128]}})
      | (weights[79:72] & {8{chosen[129]}})
      | ((weights[87:80] & {8{chosen[130]}}) | (weights[95:88] & {8{chosen[131]}}));
  wire [7:0] outlierWeight_2_or_13 = (weights[103:96] & {8{chosen[132]}})
      | (weights[111:104] & {8{chosen[133]}})
      | ((weights[119:112] & {8{chosen[134]}}) | (weights[127:120] & {8{chosen[135]}}));
  wire [7:0] outlierWeight_2_or_14 = (weights[135:128] & {8{chosen[136]}})
      | (weights[143:136] & {8{chosen[137]}})
      | ((weights[151:144] & {8{chosen[138]}}) | (weights[159:152] & {8{chosen[139]}}));
  wire [7:0] outlierWeight_2_or_15 = (weights[167:160] & {8{chosen[140]}})
      | (weights[175:168] & {8{chosen[141]}})
      | ((weights[183:176] & {8{chosen[142]}}) | (weights[191:184] & {8{chosen[143]}}));
  wire [7:0] outlierWeight_2_or_16 = (weights[199:192] & {8{chosen[144]}})
      | (weights[207:200] & {8{chosen[145]}})
      | ((weights[215:208] & {8{chosen[146]}}) | (weights[223:216] & {8{chosen[147]}}));
  wire [7:0] outlierWeight_2_or_17 = (weights[231:224] & {8{chosen[148]}})
      | (weights[239:232] & {8{chosen[149]}})
      | ((weights[247:240] & {8{chosen[150]}}) | (weights[255:248] & {8{chosen[151]}}));
  wire [7:0] outlierWeight_2_or_3 = (weights[263:256] & {8{chosen[152]}})
      | (weights[271:264] & {8{chosen[153]}})
      | ((weights[279:272] & {8{chosen[154]}}) | (weights[287:280] & {8{chosen[155]}}));
  wire [7:0] outlierWeight_2_or_4 = (weights[295:288] & {8{chosen[156]}})
      | (weights[303:296] & {8{chosen[157]}})
      | ((weights[311:304] & {8{chosen[158]}}) | (weights[319:312] & {8{chosen[159]}}));
  wire [7:0] outlierWeight_2_or_5 = (weights[327:320] & {8{chosen[160]}})
      | (weights[335:328] & {8{chosen[161]}})
      | ((weights[343:336] & {8{chosen[162]}}) | (weights[351:344] & {8{chosen[163]}}));
  wire [7:0] outlierWeight_2_or_6 = (weights[359:352] & {8{chosen[164]}})
      | (weights[367:360] & {8{chosen[165]}})
      | ((weights[375:368] & {8{chosen[166]}}) | (weights[383:376] & {8{chosen[167]}}));
  wire [7:0] outlierWeight_2_or_7 = (weights[391:384] & {8{chosen[168]}})
      | (weights[399:392] & {8{chosen[169]}})
      | ((weights[407:400] & {8{chosen[170]}}) | (weights[415:408] & {8{chosen[171]}}));
  wire [7:0] outlierWeight_2_or_8 = (weights[423:416] & {8{chosen[172]}})
      | (weights[431:424] & {8{chosen[173]}})
      | ((weights[439:432] & {8{chosen[174]}}) | (weights[447:440] & {8{chosen[175]}}));
  wire [7:0] outlierWeight_2_or_9 = (weights[455:448] & {8{chosen[176]}})
      | (weights[463:456] & {8{chosen[177]}})
      | ((weights[471:464] & {8{chosen[178]}}) | (weights[479:472] & {8{chosen[179]}}));
  wire [7:0] outlierWeight_2_or = outlierWeight_2_or_10
      | outlierWeight_2_or_11
      | (outlierWeight_2_or_12 | outlierWeight_2_or_13)
      | (outlierWeight_2_or_14 | outlierWeight_2_or_15 | (outlierWeight_2_or_16 | outlierWeight_2_or_17));
  wire [7:0] outlierWeight_2_or_2 = outlierWeight_2_or_3
      | outlierWeight_2_or_4
      | (outlierWeight_2_or_5 | outlierWeight_2_or_6)
      | (outlierWeight_2_or_7 | outlierWeight_2_or_8 | outlierWeight_2_or_9);
  always @(posedge clk) begin
    outlierWeight_2 <= outlierWeight_2_or | outlierWeight_2_or_2;
  end

  wire [7:0] outlierWeight_3_or_10 = (weights[7:0] & {8{chosen[180]}})
      | (weights[15:8] & {8{chosen[181]}})
      | ((weights[23:16] & {8{chosen[182]}}) | (weights[31:24] & {8{chosen[183]}}));
  wire [7:0] outlierWeight_3_or_11 = (weights[39:32] & {8{chosen[184]}})
      | (weights[47:40] & {8{chosen[185]}})
      | ((weights[55:48] & {8{chosen[186]}}) | (weights[63:56] & {8{chosen[187]}}));
  wire [7:0] outlierWeight_3_or_12 = (weights[71:64] & {8{chosen[188]}})
      | (weights[79:72] & {8{chosen[189]}})
      | ((weights[87:80] & {8{chosen[190]}}) | (weights[95:88] & {8{chosen[191]}}));
  wire [7:0] outlierWeight_3_or_13 = (weights[103:96] & {8{chosen[192]}})
      | (weights[111:104] & {8{chosen[193]}})
      | ((weights[119:112] & {8{chosen[194]}}) | (weights[127:120] & {8{chosen[195]}}));
  wire [7:0] outlierWeight_3_or_14 = (weights[135:128] & {8{chosen[196]}})
      | (weights[143:136] & {8{chosen[197]}})
      | ((weights[151:144] & {8{chosen[198]}}) | (weights[159:152] & {8{chosen[199]}}));
  wire [7:0] outlierWeight_3_or_15 = (weights[167:160] & {8{chosen[200]}})
      | (weights[175:168] & {8{chosen[201]}})
      | ((weights[183:176] & {8{chosen[202]}}) | (weights[191:184] & {8{chosen[203]}}));
  wire [7:0] outlierWeight_3_or_16 = (weights[199:192] & {8{chosen[204]}})
      | (weights[207:200] & {8{chosen[205]}})
      | ((weights[215:208] & {8{chosen[206]}}) | (weights[223:216] & {8{chosen[207]}}));
  wire [7:0] outlierWeight_3_or_17 = (weights[231:224] & {8{chosen[208]}})
      | (weights[239:232] & {8{chosen[209]}})
      | ((weights[247:240] & {8{chosen[210]}}) | (weights[255:248] & {8{chosen[211]}}));
  wire [7:0] outlierWeight_3_or_3 = (weights[263:256] & {8{chosen[212]}})
      | (weights[271:264] & {8{chosen[213]}})
      | ((weights[279:272] & {8{chosen[214]}}) | (weights[287:280] & {8{chosen[215]}}));
  wire [7:0] outlierWeight_3_or_4 = (weights[295:288] & {8{chosen[216]}})
      | (weights[303:296] & {8{chosen[217]}})
      | ((weights[311:304] & {8{chosen[218]}}) | (weights[319:312] & {8{chosen[219]}}));
  wire [7:0] outlierWeight_3_or_5 = (weights[327:320] & {8{chosen[220]}})
      | (weights[335:328] & {8{chosen[221]}})
      | ((weights[343:336] & {8{chosen[222]}}) | (weights[351:344] & {8{chosen[223]}}));
  wire [7:0] outlierWeight_3_or_6 = (weights[359:352] & {8{chosen[224]}})
      | (weights[367:360] & {8{chosen[225]}})
      | ((weights[375:368] & {8{chosen[226]}}) | (weights[383:376] & {8{chosen[227]}}));
  wire [7:0] outlierWeight_3_or_7 = (weights[391:384] & {8{chosen[228]}})
      | (weights[399:392] & {8{chosen[229]}})
      | ((weights[407:400] & {8{chosen[230]}}) | (weights[415:408] & {8{chosen[231]}}));
  wire [7:0] outlierWeight_3_or_8 = (weights[423:416] & {8{chosen[232]}})
      | (weights[431:424] & {8{chosen[233]}})
      | ((weights[439:432] & {8{chosen[234]}}) | (weights[447:440] & {8{chosen[235]}}));
  wire [7:0] outlierWeight_3_or_9 = (weights[455:448] & {8{chosen[236]}})
      | (weights[463:456] & {8{chosen[237]}})
      | ((weights[471:464] & {8{chosen[238]}}) | (weights[479:472] & {8{chosen[239]}}));
  wire [7:0] outlierWeight_3_or = outlierWeight_3_or_10
      | outlierWeight_3_or_11
      | (outlierWeight_3_or_12 | outlierWeight_3_or_13)
      | (outlierWeight_3_or_14 | outlierWeight_3_or_15 | (outlierWeight_3_or_16 | outlierWeight_3_or_17));
  wire [7:0] outlierWeight_3_or_2 = outlierWeight_3_or_3
      | outlierWeight_3_or_4
      | (outlierWeight_3_or_5 | outlierWeight_3_or_6)
      | (outlierWeight_3_or_7 | outlierWeight_3_or_8 | outlierWeight_3_or_9);
  always @(posedge clk) begin
    outlierWeight_3 <= outlierWeight_3_or | outlierWeight_3_or_2;
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
  wire signed [11:0] inlier_15_product = $signed({1'b0, nibbles[63:60]}) * $signed(inlierWeights[127:120]);
  wire signed [11:0] inlier_15 = negative[15] ? -inlier_15_product : inlier_15_product;
  wire signed [11:0] inlier_16_product = $signed({1'b0, nibbles[67:64]}) * $signed(inlierWeights[135:128]);
  wire signed [11:0] inlier_16 = negative[16] ? -inlier_16_product : inlier_16_product;
  wire signed [11:0] inlier_17_product = $signed({1'b0, nibbles[71:68]}) * $signed(inlierWeights[143:136]);
  wire signed [11:0] inlier_17 = negative[17] ? -inlier_17_product : inlier_17_product;
  wire signed [11:0] inlier_18_product = $signed({1'b0, nibbles[75:72]}) * $signed(inlierWeights[151:144]);
  wire signed [11:0] inlier_18 = negative[18] ? -inlier_18_product : inlier_18_product;
  wire signed [11:0] inlier_19_product = $signed({1'b0, nibbles[79:76]}) * $signed(inlierWeights[159:152]);
  wire signed [11:0] inlier_19 = negative[19] ? -inlier_19_product : inlier_19_product;
  wire signed [11:0] inlier_20_product = $signed({1'b0, nibbles[83:80]}) * $signed(inlierWeights[167:160]);
  wire signed [11:0] inlier_20 = negative[20] ? -inlier_20_product : inlier_20_product;
  wire signed [11:0] inlier_21_product = $signed({1'b0, nibbles[87:84]}) * $signed(inlierWeights[175:168]);
  wire signed [11:0] inlier_21 = negative[21] ? -inlier_21_product : inlier_21_product;
  wire signed [11:0] inlier_22_product = $signed({1'b0, nibbles[91:88]}) * $signed(inlierWeights[183:176]);
  wire signed [11:0] inlier_22 = negative[22] ? -inlier_22_product : inlier_22_product;
  wire signed [11:0] inlier_23_product = $signed({1'b0, nibbles[95:92]}) * $signed(inlierWeights[191:184]);
  wire signed [11:0] inlier_23 = negative[23] ? -inlier_23_product : inlier_23_product;
  wire signed [11:0] inlier_24_product = $signed({1'b0, nibbles[99:96]}) * $signed(inlierWeights[199:192]);
  wire signed [11:0] inlier_24 = negative[24] ? -inlier_24_product : inlier_24_product;
  wire signed [11:0] inlier_25_product = $signed({1'b0, nibbles[103:100]}) * $signed(inlierWeights[207:200]);
  wire signed [11:0] inlier_25 = negative[25] ? -inlier_25_product : inlier_25_product;
  wire signed [11:0] inlier_26_product = $signed({1'b0, nibbles[107:104]}) * $signed(inlierWeights[215:208]);
  wire signed [11:0] inlier_26 = negative[26] ? -inlier_26_product : inlier_26_product;
  wire signed [11:0] inlier_27_product = $signed({1'b0, nibbles[111:108]}) * $signed(inlierWeights[223:216]);
  wire signed [11:0] inlier_27 = negative[27] ? -inlier_27_product : inlier_27_product;
  wire signed [11:0] inlier_28_product = $signed({1'b0, nibbles[115:112]}) * $signed(inlierWeights[231:224]);
  wire signed [11:0] inlier_28 = negative[28] ? -inlier_28_product : inlier_28_product;
  wire signed [11:0] inlier_29_product = $signed({1'b0, nibbles[119:116]}) * $signed(inlierWeights[239:232]);
  wire signed [11:0] inlier_29 = negative[29] ? -inlier_29_product : inlier_29_product;
  wire signed [11:0] inlier_30_product = $signed({1'b0, nibbles[123:120]}) * $signed(inlierWeights[247:240]);
  wire signed [11:0] inlier_30 = negative[30] ? -inlier_30_product : inlier_30_product;
  wire signed [11:0] inlier_31_product = $signed({1'b0, nibbles[127:124]}) * $signed(inlierWeights[255:248]);
  wire signed [11:0] inlier_31 = negative[31] ? -inlier_31_product : inlier_31_product;
  wire signed [11:0] inlier_32_product = $signed({1'b0, nibbles[131:128]}) * $signed(inlierWeights[263:256]);
  wire signed [11:0] inlier_32 = negative[32] ? -inlier_32_product : inlier_32_product;
  wire signed [11:0] inlier_33_product = $signed({1'b0, nibbles[135:132]}) * $signed(inlierWeights[271:264]);
  wire signed [11:0] inlier_33 = negative[33] ? -inlier_33_product : inlier_33_product;
  wire signed [11:0] inlier_34_product = $signed({1'b0, nibbles[139:136]}) * $signed(inlierWeights[279:272]);
  wire signed [11:0] inlier_34 = negative[34] ? -inlier_34_product : inlier_34_product;
  wire signed [11:0] inlier_35_product = $signed({1'b0, nibbles[143:140]}) * $signed(inlierWeights[287:280]);
  wire signed [11:0] inlier_35 = negative[35] ? -inlier_35_product : inlier_35_product;
  wire signed [11:0] inlier_36_product = $signed({1'b0, nibbles[147:144]}) * $signed(inlierWeights[295:288]);
  wire signed [11:0] inlier_36 = negative[36] ? -inlier_36_product : inlier_36_product;
  wire signed [11:0] inlier_37_product = $signed({1'b0, nibbles[151:148]}) * $signed(inlierWeights[303:296]);
  wire signed [11:0] inlier_37 = negative[37] ? -inlier_37_product : inlier_37_product;
  wire signed [11:0] inlier_38_product = $signed({1'b0, nibbles[155:152]}) * $signed(inlierWeights[311:304]);
  wire signed [11:0] inlier_38 = negative[38] ? -inlier_38_product : inlier_38_product;
  wire signed [11:0] inlier_39_product = $signed({1'b0, nibbles[159:156]}) * $signed(inlierWeights[319:312]);
  wire signed [11:0] inlier_39 = negative[39] ? -inlier_39_product : inlier_39_product;
  wire signed [11:0] inlier_40_product = $signed({1'b0, nibbles[163:160]}) * $signed(inlierWeights[327:320]);
  wire signed [11:0] inlier_40 = negative[40] ? -inlier_40_product : inlier_40_product;
  wire signed [11:0] inlier_41_product = $signed({1'b0, nibbles[167:164]}) * $signed(inlierWeights[335:328]);
  wire signed [11:0] inlier_41 = negative[41] ? -inlier_41_product : inlier_41_product;
  wire signed [11:0] inlier_42_product = $signed({1'b0, nibbles[171:168]}) * $signed(inlierWeights[343:336]);
  wire signed [11:0] inlier_42 = negative[42] ? -inlier_42_product : inlier_42_product;
  wire signed [11:0] inlier_43_product = $signed({1'b0, nibbles[175:172]}) * $signed(inlierWeights[351:344]);
  wire signed [11:0] inlier_43 = negative[43] ? -inlier_43_product : inlier_43_product;
  wire signed [11:0] inlier_44_product = $signed({1'b0, nibbles[179:176]}) * $signed(inlierWeights[359:352]);
  wire signed [11:0] inlier_44 = negative[44] ? -inlier_44_product : inlier_44_product;
  wire signed [11:0] inlier_45_product = $signed({1'b0, nibbles[183:180]}) * $signed(inlierWeights[367:360]);
  wire signed [11:0] inlier_45 = negative[45] ? -inlier_45_product : inlier_45_product;
  wire signed [11:0] inlier_46_product = $signed({1'b0, nibbles[187:184]}) * $signed(inlierWeights[375:368]);
  wire signed [11:0] inlier_46 = negative[46] ? -inlier_46_product : inlier_46_product;
  wire signed [11:0] inlier_47_product = $signed({1'b0, nibbles[191:188]}) * $signed(inlierWeights[383:376]);
  wire signed [11:0] inlier_47 = negative[47] ? -inlier_47_product : inlier_47_product;
  wire signed [11:0] inlier_48_product = $signed({1'b0, nibbles[195:192]}) * $signed(inlierWeights[391:384]);
  wire signed [11:0] inlier_48 = negative[48] ? -inlier_48_product : inlier_48_product;
  wire signed [11:0] inlier_49_product = $signed({1'b0, nibbles[199:196]}) * $signed(inlierWeights[399:392]);
  wire signed [11:0] inlier_49 = negative[49] ? -inlier_49_product : inlier_49_product;
  wire signed [11:0] inlier_50_product = $signed({1'b0, nibbles[203:200]}) * $signed(inlierWeights[407:400]);
  wire signed [11:0] inlier_50 = negative[50] ? -inlier_50_product : inlier_50_product;
  wire signed [11:0] inlier_51_product = $signed({1'b0, nibbles[207:204]}) * $signed(inlierWeights[415:408]);
  wire signed [11:0] inlier_51 = negative[51] ? -inlier_51_product : inlier_51_product;
  wire signed [11:0] inlier_52_product = $signed({1'b0, nibbles[211:208]}) * $signed(inlierWeights[423:416]);
  wire signed [11:0] inlier_52 = negative[52] ? -inlier_52_product : inlier_52_product;
  wire signed [11:0] inlier_53_product = $signed({1'b0, nibbles[215:212]}) * $signed(inlierWeights[431:424]);
  wire signed [11:0] inlier_53 = negative[53] ? -inlier_53_product : inlier_53_product;
  wire signed [11:0] inlier_54_product = $signed({1'b0, nibbles[219:216]}) * $signed(inlierWeights[439:432]);
  wire signed [11:0] inlier_54 = negative[54] ? -inlier_54_product : inlier_54_product;
  wire signed [11:0] inlier_55_product = $signed({1'b0, nibbles[223:220]}) * $signed(inlierWeights[447:440]);
  wire signed [11:0] inlier_55 = negative[55] ? -inlier_55_product : inlier_55_product;
  wire signed [11:0] inlier_56_product = $signed({1'b0, nibbles[227:224]}) * $signed(inlierWeights[455:448]);
  wire signed [11:0] inlier_56 = negative[56] ? -inlier_56_product : inlier_56_product;
  wire signed [11:0] inlier_57_product = $signed({1'b0, nibbles[231:228]}) * $signed(inlierWeights[463:456]);
  wire signed [11:0] inlier_57 = negative[57] ? -inlier_57_product : inlier_57_product;
  wire signed [11:0] inlier_58_product = $signed({1'b0, nibbles[235:232]}) * $signed(inlierWeights[471:464]);
  wire signed [11:0] inlier_58 = negative[58] ? -inlier_58_product : inlier_58_product;
  wire signed [11:0] inlier_59_product = $signed({1'b0, nibbles[239:236]}) * $signed(inlierWeights[479:472]);
  wire signed [11:0] inlier_59 = negative[59] ? -inlier_59_product : inlier_59_product;
  wire signed [15:0] outlier_0_product = $signed({1'b0, bytes[7:0]}) * outlierWeight_0;
  wire signed [15:0] outlier_0 = bytesNegative[0] ? -outlier_0_product : outlier_0_product;
  wire signed [15:0] outlier_1_product = $signed({1'b0, bytes[15:8]}) * outlierWeight_1;
  wire signed [15:0] outlier_1 = bytesNegative[1] ? -outlier_1_product : outlier_1_product;
  wire signed [15:0] outlier_2_product = $signed({1'b0, bytes[23:16]}) * outlierWeight_2;
  wire signed [15:0] outlier_2 = bytesNegative[2] ? -outlier_2_product : outlier_2_product;
  wire signed [15:0] outlier_3_product = $signed({1'b0, bytes[31:24]}) * outlierWeight_3;
  wire signed [15:0] outlier_3 = bytesNegative[3] ? -outlier_3_product : outlier_3_product;
  wire signed [14:0] partialSum_add = {{3{inlier_0[11]}}, inlier_0}
      + {{3{inlier_1[11]}}, inlier_1}
      + ({{3{inlier_2[11]}}, inlier_2} + {{3{inlier_3[11]}}, inlier_3})
      + ({{3{inlier_4[11]}}, inlier_4}
          + {{3{inlier_5[11]}}, inlier_5}
          + ({{3{inlier_6[11]}}, inlier_6} + {{3{inlier_7[11]}}, inlier_7}));
  wire signed [14:0] partialSum_add_2 = {{3{inlier_8[11]}}, inlier_8}
      + {{3{inlier_9[11]}}, inlier_9}
      + ({{3{inlier_10[11]}}, inlier_10} + {{3{inlier_11[11]}}, inlier_11})
      + ({{3{inlier_12[11]}}, inlier_12}
          + {{3{inlier_13[11]}}, inlier_13}
          + ({{3{inlier_14[11]}}, inlier_14} + {{3{inlier_15[11]}}, inlier_15}));
  wire signed [14:0] partialSum_add_3 = {{3{inlier_16[11]}}, inlier_16}
      + {{3{inlier_17[11]}}, inlier_17}
      + ({{3{inlier_18[11]}}, inlier_18} + {{3{inlier_19[11]}}, inlier_19})
      + ({{3{inlier_20[11]}}, inlier_20}
          + {{3{inlier_21[11]}}, inlier_21}
          + ({{3{inlier_22[11]}}, inlier_22} + {{3{inlier_23[11]}}, inlier_23}));
  wire signed [14:0] partialSum_add_4 = {{3{inlier_24[11]}}, inlier_24}
      + {{3{inlier_25[11]}}, inlier_25}
      + ({{3{inlier_26[11]}}, inlier_26} + {{3{inlier_27[11]}}, inlier_27})
      + ({{3{inlier_28[11]}}, inlier_28}
          + {{3{inlier_29[11]}}, inlier_29}
          + ({{3{inlier_30[11]}}, inlier_30} + {{3{inlier_31[11]}}, inlier_31}));
  wire signed [14:0] partialSum_add_5 = {{3{inlier_32[11]}}, inlier_32}
      + {{3{inlier_33[11]}}, inlier_33}
      + ({{3{inlier_34[11]}}, inlier_34} + {{3{inlier_35[11]}}, inlier_35})
      + ({{3{inlier_36[11]}}, inlier_36}
          + {{3{inlier_37[11]}}, inlier_37}
          + ({{3{inlier_38[11]}}, inlier_38} + {{3{inlier_39[11]}}, inlier_39}));
  wire signed [14:0] partialSum_add_6 = {{3{inlier_40[11]}}, inlier_40}
      + {{3{inlier_41[11]}}, inlier_41}
      + ({{3{inlier_42[11]}}, inlier_42} + {{3{inlier_43[11]}}, inlier_43})
      + ({{3{inlier_44[11]}}, inlier_44}
          + {{3{inlier_45[11]}}, inlier_45}
          + ({{3{inlier_46[11]}}, inlier_46} + {{3{inlier_47[11]}}, inlier_47}));
  wire signed [14:0] partialSum_add_7 = {{3{inlier_48[11]}}, inlier_48}
      + {{3{inlier_49[11]}}, inlier_49}
      + ({{3{inlier_50[11]}}, inlier_50} + {{3{inlier_51[11]}}, inlier_51})
      + ({{3{inlier_52[11]}}, inlier_52}
          + {{3{inlier_53[11]}}, inlier_53}
          + ({{3{inlier_54[11]}}, inlier_54} + {{3{inlier_55[11]}}, inlier_55}));
  wire signed [18:0] partialSum_add_8 = {{7{inlier_56[11]}}, inlier_56}
      + {{7{inlier_57[11]}}, inlier_57}
      + ({{7{inlier_58[11]}}, inlier_58} + {{7{inlier_59[11]}}, inlier_59})
      + ({{3{outlier_0[15]}}, outlier_0}
          + {{3{outlier_1[15]}}, outlier_1}
          + ({{3{outlier_2[15]}}, outlier_2} + {{3{outlier_3[15]}}, outlier_3}));
  wire signed [18:0] word = {{4{partialSum_add[14]}}, partialSum_add}
      + {{4{partialSum_add_2[14]}}, partialSum_add_2}
      + ({{4{partialSum_add_3[14]}}, partialSum_add_3} + {{4{partialSum_add_4[14]}}, partialSum_add_4})
      + ({{4{partialSum_add_5[14]}}, partialSum_add_5}
          + {{4{partialSum_add_6[14]}}, partialSum_add_6}
          + ({{4{partialSum_add_7[14]}}, partialSum_add_7} + partialSum_add_8));
  always @(posedge clk) begin
    if (rst) begin
      partialSum <= 32'sd0;
    end else if (enable) begin  // CambriconDGroup.swift:50
      partialSum <= (first ? 32'sd0 : partialSum) + {{13{word[18]}}, word};
    end
  end

  assign sum = partialSum;
endmodule

`default_nettype wire
