// CambriconDUnit_8_60inliers_4outliers, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 8_60inliers_4outliers
// Content: fnv1a64 27c6d325dc7a0553
`default_nettype none

module CambriconDUnit_8_60inliers_4outliers (
    input  wire          clk,
    input  wire          rst,
    input  wire          original,  // CambriconDUnit.swift:17
    input  wire          valid,  // CambriconDUnit.swift:18
    output wire          ready,  // CambriconDUnit.swift:19
    input  wire          first,  // CambriconDUnit.swift:21
    input  wire          last,  // CambriconDUnit.swift:22
    input  wire [479:0]  current,  // CambriconDUnit.swift:23
    input  wire [479:0]  previous,  // CambriconDUnit.swift:24
    input  wire [3839:0] weights,  // CambriconDUnit.swift:25
    output wire          resultValid,  // CambriconDUnit.swift:27
    output wire [255:0]  results  // CambriconDUnit.swift:28
);

  reg isHeld;  // CambriconDUnit.swift:39
  reg isFresh;  // CambriconDUnit.swift:40
  reg [59:0] pendingOutliers;  // CambriconDUnit.swift:41
  wire accepts;  // CambriconDUnit.swift:42
  reg [479:0] magnitudes;  // CambriconDUnit.swift:49
  reg [59:0] negative;  // CambriconDUnit.swift:50
  reg [59:0] isOutlier;  // CambriconDUnit.swift:53
  reg heldFirst;  // CambriconDUnit.swift:54
  reg heldLast;  // CambriconDUnit.swift:55
  reg [3839:0] heldWeights;  // CambriconDUnit.swift:56
  wire [255:0] channels_sum;  // CambriconDUnit.swift:94
  reg isMultiplied;  // CambriconDUnit.swift:104
  reg first_q;  // CambriconDUnit.swift:105
  reg [239:0] nibbles_q;  // CambriconDUnit.swift:106
  reg [59:0] negative_q;  // CambriconDUnit.swift:107
  reg [31:0] bytes_q;  // CambriconDUnit.swift:108
  reg [3:0] bytesNegative_q;  // CambriconDUnit.swift:109
  reg completing;  // CambriconDUnit.swift:110
  reg captures;  // CambriconDUnit.swift:111
  reg [255:0] heldResults;  // CambriconDUnit.swift:112
  reg hasResults;  // CambriconDUnit.swift:113
  genvar i;

  wire takesWord = accepts & valid;
  wire signed [7:0] magnitudes_cast_119 = current[7:0];
  wire signed [7:0] magnitudes_cast_120 = previous[7:0];
  wire signed [8:0] difference_0 = {magnitudes_cast_119[7], magnitudes_cast_119}
      - (original ? 9'sd0 : {magnitudes_cast_120[7], magnitudes_cast_120});
  wire signed [7:0] magnitudes_cast_117 = current[15:8];
  wire signed [7:0] magnitudes_cast_118 = previous[15:8];
  wire signed [8:0] difference_1 = {magnitudes_cast_117[7], magnitudes_cast_117}
      - (original ? 9'sd0 : {magnitudes_cast_118[7], magnitudes_cast_118});
  wire signed [7:0] magnitudes_cast_115 = current[23:16];
  wire signed [7:0] magnitudes_cast_116 = previous[23:16];
  wire signed [8:0] difference_2 = {magnitudes_cast_115[7], magnitudes_cast_115}
      - (original ? 9'sd0 : {magnitudes_cast_116[7], magnitudes_cast_116});
  wire signed [7:0] magnitudes_cast_113 = current[31:24];
  wire signed [7:0] magnitudes_cast_114 = previous[31:24];
  wire signed [8:0] difference_3 = {magnitudes_cast_113[7], magnitudes_cast_113}
      - (original ? 9'sd0 : {magnitudes_cast_114[7], magnitudes_cast_114});
  wire signed [7:0] magnitudes_cast_111 = current[39:32];
  wire signed [7:0] magnitudes_cast_112 = previous[39:32];
  wire signed [8:0] difference_4 = {magnitudes_cast_111[7], magnitudes_cast_111}
      - (original ? 9'sd0 : {magnitudes_cast_112[7], magnitudes_cast_112});
  wire signed [7:0] magnitudes_cast_109 = current[47:40];
  wire signed [7:0] magnitudes_cast_110 = previous[47:40];
  wire signed [8:0] difference_5 = {magnitudes_cast_109[7], magnitudes_cast_109}
      - (original ? 9'sd0 : {magnitudes_cast_110[7], magnitudes_cast_110});
  wire signed [7:0] magnitudes_cast_107 = current[55:48];
  wire signed [7:0] magnitudes_cast_108 = previous[55:48];
  wire signed [8:0] difference_6 = {magnitudes_cast_107[7], magnitudes_cast_107}
      - (original ? 9'sd0 : {magnitudes_cast_108[7], magnitudes_cast_108});
  wire signed [7:0] magnitudes_cast_105 = current[63:56];
  wire signed [7:0] magnitudes_cast_106 = previous[63:56];
  wire signed [8:0] difference_7 = {magnitudes_cast_105[7], magnitudes_cast_105}
      - (original ? 9'sd0 : {magnitudes_cast_106[7], magnitudes_cast_106});
  wire signed [7:0] magnitudes_cast_103 = current[71:64];
  wire signed [7:0] magnitudes_cast_104 = previous[71:64];
  wire signed [8:0] difference_8 = {magnitudes_cast_103[7], magnitudes_cast_103}
      - (original ? 9'sd0 : {magnitudes_cast_104[7], magnitudes_cast_104});
  wire signed [7:0] magnitudes_cast_101 = current[79:72];
  wire signed [7:0] magnitudes_cast_102 = previous[79:72];
  wire signed [8:0] difference_9 = {magnitudes_cast_101[7], magnitudes_cast_101}
      - (original ? 9'sd0 : {magnitudes_cast_102[7], magnitudes_cast_102});
  wire signed [7:0] magnitudes_cast_99 = current[87:80];
  wire signed [7:0] magnitudes_cast_100 = previous[87:80];
  wire signed [8:0] difference_10 = {magnitudes_cast_99[7], magnitudes_cast_99}
      - (original ? 9'sd0 : {magnitudes_cast_100[7], magnitudes_cast_100});
  wire signed [7:0] magnitudes_cast_97 = current[95:88];
  wire signed [7:0] magnitudes_cast_98 = previous[95:88];
  wire signed [8:0] difference_11 = {magnitudes_cast_97[7], magnitudes_cast_97}
      - (original ? 9'sd0 : {magnitudes_cast_98[7], magnitudes_cast_98});
  wire signed [7:0] magnitudes_cast_95 = current[103:96];
  wire signed [7:0] magnitudes_cast_96 = previous[103:96];
  wire signed [8:0] difference_12 = {magnitudes_cast_95[7], magnitudes_cast_95}
      - (original ? 9'sd0 : {magnitudes_cast_96[7], magnitudes_cast_96});
  wire signed [7:0] magnitudes_cast_93 = current[111:104];
  wire signed [7:0] magnitudes_cast_94 = previous[111:104];
  wire signed [8:0] difference_13 = {magnitudes_cast_93[7], magnitudes_cast_93}
      - (original ? 9'sd0 : {magnitudes_cast_94[7], magnitudes_cast_94});
  wire signed [7:0] magnitudes_cast_91 = current[119:112];
  wire signed [7:0] magnitudes_cast_92 = previous[119:112];
  wire signed [8:0] difference_14 = {magnitudes_cast_91[7], magnitudes_cast_91}
      - (original ? 9'sd0 : {magnitudes_cast_92[7], magnitudes_cast_92});
  wire signed [7:0] magnitudes_cast_89 = current[127:120];
  wire signed [7:0] magnitudes_cast_90 = previous[127:120];
  wire signed [8:0] difference_15 = {magnitudes_cast_89[7], magnitudes_cast_89}
      - (original ? 9'sd0 : {magnitudes_cast_90[7], magnitudes_cast_90});
  wire signed [7:0] magnitudes_cast_87 = current[135:128];
  wire signed [7:0] magnitudes_cast_88 = previous[135:128];
  wire signed [8:0] difference_16 = {magnitudes_cast_87[7], magnitudes_cast_87}
      - (original ? 9'sd0 : {magnitudes_cast_88[7], magnitudes_cast_88});
  wire signed [7:0] magnitudes_cast_85 = current[143:136];
  wire signed [7:0] magnitudes_cast_86 = previous[143:136];
  wire signed [8:0] difference_17 = {magnitudes_cast_85[7], magnitudes_cast_85}
      - (original ? 9'sd0 : {magnitudes_cast_86[7], magnitudes_cast_86});
  wire signed [7:0] magnitudes_cast_83 = current[151:144];
  wire signed [7:0] magnitudes_cast_84 = previous[151:144];
  wire signed [8:0] difference_18 = {magnitudes_cast_83[7], magnitudes_cast_83}
      - (original ? 9'sd0 : {magnitudes_cast_84[7], magnitudes_cast_84});
  wire signed [7:0] magnitudes_cast_81 = current[159:152];
  wire signed [7:0] magnitudes_cast_82 = previous[159:152];
  wire signed [8:0] difference_19 = {magnitudes_cast_81[7], magnitudes_cast_81}
      - (original ? 9'sd0 : {magnitudes_cast_82[7], magnitudes_cast_82});
  wire signed [7:0] magnitudes_cast_79 = current[167:160];
  wire signed [7:0] magnitudes_cast_80 = previous[167:160];
  wire signed [8:0] difference_20 = {magnitudes_cast_79[7], magnitudes_cast_79}
      - (original ? 9'sd0 : {magnitudes_cast_80[7], magnitudes_cast_80});
  wire signed [7:0] magnitudes_cast_77 = current[175:168];
  wire signed [7:0] magnitudes_cast_78 = previous[175:168];
  wire signed [8:0] difference_21 = {magnitudes_cast_77[7], magnitudes_cast_77}
      - (original ? 9'sd0 : {magnitudes_cast_78[7], magnitudes_cast_78});
  wire signed [7:0] magnitudes_cast_75 = current[183:176];
  wire signed [7:0] magnitudes_cast_76 = previous[183:176];
  wire signed [8:0] difference_22 = {magnitudes_cast_75[7], magnitudes_cast_75}
      - (original ? 9'sd0 : {magnitudes_cast_76[7], magnitudes_cast_76});
  wire signed [7:0] magnitudes_cast_73 = current[191:184];
  wire signed [7:0] magnitudes_cast_74 = previous[191:184];
  wire signed [8:0] difference_23 = {magnitudes_cast_73[7], magnitudes_cast_73}
      - (original ? 9'sd0 : {magnitudes_cast_74[7], magnitudes_cast_74});
  wire signed [7:0] magnitudes_cast_71 = current[199:192];
  wire signed [7:0] magnitudes_cast_72 = previous[199:192];
  wire signed [8:0] difference_24 = {magnitudes_cast_71[7], magnitudes_cast_71}
      - (original ? 9'sd0 : {magnitudes_cast_72[7], magnitudes_cast_72});
  wire signed [7:0] magnitudes_cast_69 = current[207:200];
  wire signed [7:0] magnitudes_cast_70 = previous[207:200];
  wire signed [8:0] difference_25 = {magnitudes_cast_69[7], magnitudes_cast_69}
      - (original ? 9'sd0 : {magnitudes_cast_70[7], magnitudes_cast_70});
  wire signed [7:0] magnitudes_cast_67 = current[215:208];
  wire signed [7:0] magnitudes_cast_68 = previous[215:208];
  wire signed [8:0] difference_26 = {magnitudes_cast_67[7], magnitudes_cast_67}
      - (original ? 9'sd0 : {magnitudes_cast_68[7], magnitudes_cast_68});
  wire signed [7:0] magnitudes_cast_65 = current[223:216];
  wire signed [7:0] magnitudes_cast_66 = previous[223:216];
  wire signed [8:0] difference_27 = {magnitudes_cast_65[7], magnitudes_cast_65}
      - (original ? 9'sd0 : {magnitudes_cast_66[7], magnitudes_cast_66});
  wire signed [7:0] magnitudes_cast_63 = current[231:224];
  wire signed [7:0] magnitudes_cast_64 = previous[231:224];
  wire signed [8:0] difference_28 = {magnitudes_cast_63[7], magnitudes_cast_63}
      - (original ? 9'sd0 : {magnitudes_cast_64[7], magnitudes_cast_64});
  wire signed [7:0] magnitudes_cast_61 = current[239:232];
  wire signed [7:0] magnitudes_cast_62 = previous[239:232];
  wire signed [8:0] difference_29 = {magnitudes_cast_61[7], magnitudes_cast_61}
      - (original ? 9'sd0 : {magnitudes_cast_62[7], magnitudes_cast_62});
  wire signed [7:0] magnitudes_cast_59 = current[247:240];
  wire signed [7:0] magnitudes_cast_60 = previous[247:240];
  wire signed [8:0] difference_30 = {magnitudes_cast_59[7], magnitudes_cast_59}
      - (original ? 9'sd0 : {magnitudes_cast_60[7], magnitudes_cast_60});
  wire signed [7:0] magnitudes_cast_57 = current[255:248];
  wire signed [7:0] magnitudes_cast_58 = previous[255:248];
  wire signed [8:0] difference_31 = {magnitudes_cast_57[7], magnitudes_cast_57}
      - (original ? 9'sd0 : {magnitudes_cast_58[7], magnitudes_cast_58});
  wire signed [7:0] magnitudes_cast_55 = current[263:256];
  wire signed [7:0] magnitudes_cast_56 = previous[263:256];
  wire signed [8:0] difference_32 = {magnitudes_cast_55[7], magnitudes_cast_55}
      - (original ? 9'sd0 : {magnitudes_cast_56[7], magnitudes_cast_56});
  wire signed [7:0] magnitudes_cast_53 = current[271:264];
  wire signed [7:0] magnitudes_cast_54 = previous[271:264];
  wire signed [8:0] difference_33 = {magnitudes_cast_53[7], magnitudes_cast_53}
      - (original ? 9'sd0 : {magnitudes_cast_54[7], magnitudes_cast_54});
  wire signed [7:0] magnitudes_cast_51 = current[279:272];
  wire signed [7:0] magnitudes_cast_52 = previous[279:272];
  wire signed [8:0] difference_34 = {magnitudes_cast_51[7], magnitudes_cast_51}
      - (original ? 9'sd0 : {magnitudes_cast_52[7], magnitudes_cast_52});
  wire signed [7:0] magnitudes_cast_49 = current[287:280];
  wire signed [7:0] magnitudes_cast_50 = previous[287:280];
  wire signed [8:0] difference_35 = {magnitudes_cast_49[7], magnitudes_cast_49}
      - (original ? 9'sd0 : {magnitudes_cast_50[7], magnitudes_cast_50});
  wire signed [7:0] magnitudes_cast_47 = current[295:288];
  wire signed [7:0] magnitudes_cast_48 = previous[295:288];
  wire signed [8:0] difference_36 = {magnitudes_cast_47[7], magnitudes_cast_47}
      - (original ? 9'sd0 : {magnitudes_cast_48[7], magnitudes_cast_48});
  wire signed [7:0] magnitudes_cast_45 = current[303:296];
  wire signed [7:0] magnitudes_cast_46 = previous[303:296];
  wire signed [8:0] difference_37 = {magnitudes_cast_45[7], magnitudes_cast_45}
      - (original ? 9'sd0 : {magnitudes_cast_46[7], magnitudes_cast_46});
  wire signed [7:0] magnitudes_cast_43 = current[311:304];
  wire signed [7:0] magnitudes_cast_44 = previous[311:304];
  wire signed [8:0] difference_38 = {magnitudes_cast_43[7], magnitudes_cast_43}
      - (original ? 9'sd0 : {magnitudes_cast_44[7], magnitudes_cast_44});
  wire signed [7:0] magnitudes_cast_41 = current[319:312];
  wire signed [7:0] magnitudes_cast_42 = previous[319:312];
  wire signed [8:0] difference_39 = {magnitudes_cast_41[7], magnitudes_cast_41}
      - (original ? 9'sd0 : {magnitudes_cast_42[7], magnitudes_cast_42});
  wire signed [7:0] magnitudes_cast_39 = current[327:320];
  wire signed [7:0] magnitudes_cast_40 = previous[327:320];
  wire signed [8:0] difference_40 = {magnitudes_cast_39[7], magnitudes_cast_39}
      - (original ? 9'sd0 : {magnitudes_cast_40[7], magnitudes_cast_40});
  wire signed [7:0] magnitudes_cast_37 = current[335:328];
  wire signed [7:0] magnitudes_cast_38 = previous[335:328];
  wire signed [8:0] difference_41 = {magnitudes_cast_37[7], magnitudes_cast_37}
      - (original ? 9'sd0 : {magnitudes_cast_38[7], magnitudes_cast_38});
  wire signed [7:0] magnitudes_cast_35 = current[343:336];
  wire signed [7:0] magnitudes_cast_36 = previous[343:336];
  wire signed [8:0] difference_42 = {magnitudes_cast_35[7], magnitudes_cast_35}
      - (original ? 9'sd0 : {magnitudes_cast_36[7], magnitudes_cast_36});
  wire signed [7:0] magnitudes_cast_33 = current[351:344];
  wire signed [7:0] magnitudes_cast_34 = previous[351:344];
  wire signed [8:0] difference_43 = {magnitudes_cast_33[7], magnitudes_cast_33}
      - (original ? 9'sd0 : {magnitudes_cast_34[7], magnitudes_cast_34});
  wire signed [7:0] magnitudes_cast_31 = current[359:352];
  wire signed [7:0] magnitudes_cast_32 = previous[359:352];
  wire signed [8:0] difference_44 = {magnitudes_cast_31[7], magnitudes_cast_31}
      - (original ? 9'sd0 : {magnitudes_cast_32[7], magnitudes_cast_32});
  wire signed [7:0] magnitudes_cast_29 = current[367:360];
  wire signed [7:0] magnitudes_cast_30 = previous[367:360];
  wire signed [8:0] difference_45 = {magnitudes_cast_29[7], magnitudes_cast_29}
      - (original ? 9'sd0 : {magnitudes_cast_30[7], magnitudes_cast_30});
  wire signed [7:0] magnitudes_cast_27 = current[375:368];
  wire signed [7:0] magnitudes_cast_28 = previous[375:368];
  wire signed [8:0] difference_46 = {magnitudes_cast_27[7], magnitudes_cast_27}
      - (original ? 9'sd0 : {magnitudes_cast_28[7], magnitudes_cast_28});
  wire signed [7:0] magnitudes_cast_25 = current[383:376];
  wire signed [7:0] magnitudes_cast_26 = previous[383:376];
  wire signed [8:0] difference_47 = {magnitudes_cast_25[7], magnitudes_cast_25}
      - (original ? 9'sd0 : {magnitudes_cast_26[7], magnitudes_cast_26});
  wire signed [7:0] magnitudes_cast_23 = current[391:384];
  wire signed [7:0] magnitudes_cast_24 = previous[391:384];
  wire signed [8:0] difference_48 = {magnitudes_cast_23[7], magnitudes_cast_23}
      - (original ? 9'sd0 : {magnitudes_cast_24[7], magnitudes_cast_24});
  wire signed [7:0] magnitudes_cast_21 = current[399:392];
  wire signed [7:0] magnitudes_cast_22 = previous[399:392];
  wire signed [8:0] difference_49 = {magnitudes_cast_21[7], magnitudes_cast_21}
      - (original ? 9'sd0 : {magnitudes_cast_22[7], magnitudes_cast_22});
  wire signed [7:0] magnitudes_cast_19 = current[407:400];
  wire signed [7:0] magnitudes_cast_20 = previous[407:400];
  wire signed [8:0] difference_50 = {magnitudes_cast_19[7], magnitudes_cast_19}
      - (original ? 9'sd0 : {magnitudes_cast_20[7], magnitudes_cast_20});
  wire signed [7:0] magnitudes_cast_17 = current[415:408];
  wire signed [7:0] magnitudes_cast_18 = previous[415:408];
  wire signed [8:0] difference_51 = {magnitudes_cast_17[7], magnitudes_cast_17}
      - (original ? 9'sd0 : {magnitudes_cast_18[7], magnitudes_cast_18});
  wire signed [7:0] magnitudes_cast_15 = current[423:416];
  wire signed [7:0] magnitudes_cast_16 = previous[423:416];
  wire signed [8:0] difference_52 = {magnitudes_cast_15[7], magnitudes_cast_15}
      - (original ? 9'sd0 : {magnitudes_cast_16[7], magnitudes_cast_16});
  wire signed [7:0] magnitudes_cast_13 = current[431:424];
  wire signed [7:0] magnitudes_cast_14 = previous[431:424];
  wire signed [8:0] difference_53 = {magnitudes_cast_13[7], magnitudes_cast_13}
      - (original ? 9'sd0 : {magnitudes_cast_14[7], magnitudes_cast_14});
  wire signed [7:0] magnitudes_cast_11 = current[439:432];
  wire signed [7:0] magnitudes_cast_12 = previous[439:432];
  wire signed [8:0] difference_54 = {magnitudes_cast_11[7], magnitudes_cast_11}
      - (original ? 9'sd0 : {magnitudes_cast_12[7], magnitudes_cast_12});
  wire signed [7:0] magnitudes_cast_9 = current[447:440];
  wire signed [7:0] magnitudes_cast_10 = previous[447:440];
  wire signed [8:0] difference_55 = {magnitudes_cast_9[7], magnitudes_cast_9}
      - (original ? 9'sd0 : {magnitudes_cast_10[7], magnitudes_cast_10});
  wire signed [7:0] magnitudes_cast_7 = current[455:448];
  wire signed [7:0] magnitudes_cast_8 = previous[455:448];
  wire signed [8:0] difference_56 = {magnitudes_cast_7[7], magnitudes_cast_7}
      - (original ? 9'sd0 : {magnitudes_cast_8[7], magnitudes_cast_8});
  wire signed [7:0] magnitudes_cast_5 = current[463:456];
  wire signed [7:0] magnitudes_cast_6 = previous[463:456];
  wire signed [8:0] difference_57 = {magnitudes_cast_5[7], magnitudes_cast_5}
      - (original ? 9'sd0 : {magnitudes_cast_6[7], magnitudes_cast_6});
  wire signed [7:0] magnitudes_cast_3 = current[471:464];
  wire signed [7:0] magnitudes_cast_4 = previous[471:464];
  wire signed [8:0] difference_58 = {magnitudes_cast_3[7], magnitudes_cast_3}
      - (original ? 9'sd0 : {magnitudes_cast_4[7], magnitudes_cast_4});
  wire signed [7:0] magnitudes_cast = current[479:472];
  wire signed [7:0] magnitudes_cast_2 = previous[479:472];
  wire signed [8:0] difference_59 = {magnitudes_cast[7], magnitudes_cast}
      - (original ? 9'sd0 : {magnitudes_cast_2[7], magnitudes_cast_2});
  wire [7:0] size_0 = difference_0[8] ? -difference_0[7:0] : difference_0[7:0];
  wire [7:0] size_1 = difference_1[8] ? -difference_1[7:0] : difference_1[7:0];
  wire [7:0] size_2 = difference_2[8] ? -difference_2[7:0] : difference_2[7:0];
  wire [7:0] size_3 = difference_3[8] ? -difference_3[7:0] : difference_3[7:0];
  wire [7:0] size_4 = difference_4[8] ? -difference_4[7:0] : difference_4[7:0];
  wire [7:0] size_5 = difference_5[8] ? -difference_5[7:0] : difference_5[7:0];
  wire [7:0] size_6 = difference_6[8] ? -difference_6[7:0] : difference_6[7:0];
  wire [7:0] size_7 = difference_7[8] ? -difference_7[7:0] : difference_7[7:0];
  wire [7:0] size_8 = difference_8[8] ? -difference_8[7:0] : difference_8[7:0];
  wire [7:0] size_9 = difference_9[8] ? -difference_9[7:0] : difference_9[7:0];
  wire [7:0] size_10 = difference_10[8] ? -difference_10[7:0] : difference_10[7:0];
  wire [7:0] size_11 = difference_11[8] ? -difference_11[7:0] : difference_11[7:0];
  wire [7:0] size_12 = difference_12[8] ? -difference_12[7:0] : difference_12[7:0];
  wire [7:0] size_13 = difference_13[8] ? -difference_13[7:0] : difference_13[7:0];
  wire [7:0] size_14 = difference_14[8] ? -difference_14[7:0] : difference_14[7:0];
  wire [7:0] size_15 = difference_15[8] ? -difference_15[7:0] : difference_15[7:0];
  wire [7:0] size_16 = difference_16[8] ? -difference_16[7:0] : difference_16[7:0];
  wire [7:0] size_17 = difference_17[8] ? -difference_17[7:0] : difference_17[7:0];
  wire [7:0] size_18 = difference_18[8] ? -difference_18[7:0] : difference_18[7:0];
  wire [7:0] size_19 = difference_19[8] ? -difference_19[7:0] : difference_19[7:0];
  wire [7:0] size_20 = difference_20[8] ? -difference_20[7:0] : difference_20[7:0];
  wire [7:0] size_21 = difference_21[8] ? -difference_21[7:0] : difference_21[7:0];
  wire [7:0] size_22 = difference_22[8] ? -difference_22[7:0] : difference_22[7:0];
  wire [7:0] size_23 = difference_23[8] ? -difference_23[7:0] : difference_23[7:0];
  wire [7:0] size_24 = difference_24[8] ? -difference_24[7:0] : difference_24[7:0];
  wire [7:0] size_25 = difference_25[8] ? -difference_25[7:0] : difference_25[7:0];
  wire [7:0] size_26 = difference_26[8] ? -difference_26[7:0] : difference_26[7:0];
  wire [7:0] size_27 = difference_27[8] ? -difference_27[7:0] : difference_27[7:0];
  wire [7:0] size_28 = difference_28[8] ? -difference_28[7:0] : difference_28[7:0];
  wire [7:0] size_29 = difference_29[8] ? -difference_29[7:0] : difference_29[7:0];
  wire [7:0] size_30 = difference_30[8] ? -difference_30[7:0] : difference_30[7:0];
  wire [7:0] size_31 = difference_31[8] ? -difference_31[7:0] : difference_31[7:0];
  wire [7:0] size_32 = difference_32[8] ? -difference_32[7:0] : difference_32[7:0];
  wire [7:0] size_33 = difference_33[8] ? -difference_33[7:0] : difference_33[7:0];
  wire [7:0] size_34 = difference_34[8] ? -difference_34[7:0] : difference_34[7:0];
  wire [7:0] size_35 = difference_35[8] ? -difference_35[7:0] : difference_35[7:0];
  wire [7:0] size_36 = difference_36[8] ? -difference_36[7:0] : difference_36[7:0];
  wire [7:0] size_37 = difference_37[8] ? -difference_37[7:0] : difference_37[7:0];
  wire [7:0] size_38 = difference_38[8] ? -difference_38[7:0] : difference_38[7:0];
  wire [7:0] size_39 = difference_39[8] ? -difference_39[7:0] : difference_39[7:0];
  wire [7:0] size_40 = difference_40[8] ? -difference_40[7:0] : difference_40[7:0];
  wire [7:0] size_41 = difference_41[8] ? -difference_41[7:0] : difference_41[7:0];
  wire [7:0] size_42 = difference_42[8] ? -difference_42[7:0] : difference_42[7:0];
  wire [7:0] size_43 = difference_43[8] ? -difference_43[7:0] : difference_43[7:0];
  wire [7:0] size_44 = difference_44[8] ? -difference_44[7:0] : difference_44[7:0];
  wire [7:0] size_45 = difference_45[8] ? -difference_45[7:0] : difference_45[7:0];
  wire [7:0] size_46 = difference_46[8] ? -difference_46[7:0] : difference_46[7:0];
  wire [7:0] size_47 = difference_47[8] ? -difference_47[7:0] : difference_47[7:0];
  wire [7:0] size_48 = difference_48[8] ? -difference_48[7:0] : difference_48[7:0];
  wire [7:0] size_49 = difference_49[8] ? -difference_49[7:0] : difference_49[7:0];
  wire [7:0] size_50 = difference_50[8] ? -difference_50[7:0] : difference_50[7:0];
  wire [7:0] size_51 = difference_51[8] ? -difference_51[7:0] : difference_51[7:0];
  wire [7:0] size_52 = difference_52[8] ? -difference_52[7:0] : difference_52[7:0];
  wire [7:0] size_53 = difference_53[8] ? -difference_53[7:0] : difference_53[7:0];
  wire [7:0] size_54 = difference_54[8] ? -difference_54[7:0] : difference_54[7:0];
  wire [7:0] size_55 = difference_55[8] ? -difference_55[7:0] : difference_55[7:0];
  wire [7:0] size_56 = difference_56[8] ? -difference_56[7:0] : difference_56[7:0];
  wire [7:0] size_57 = difference_57[8] ? -difference_57[7:0] : difference_57[7:0];
  wire [7:0] size_58 = difference_58[8] ? -difference_58[7:0] : difference_58[7:0];
  wire [7:0] size_59 = difference_59[8] ? -difference_59[7:0] : difference_59[7:0];
  wire [479:0] magnitudes_cat = {
      size_59,
      size_58,
      size_57,
      size_56,
      size_55,
      size_54,
      size_53,
      size_52,
      size_51,
      size_50,
      size_49,
      size_48,
      size_47,
      size_46,
      size_45,
      size_44,
      size_43,
      size_42,
      size_41,
      size_40,
      size_39,
      size_38,
      size_37,
      size_36,
      size_35,
      size_34,
      size_33,
      size_32,
      size_31,
      size_30,
      size_29,
      size_28,
      size_27,
      size_26,
      size_25,
      size_24,
      size_23,
      size_22,
      size_21,
      size_20,
      size_19,
      size_18,
      size_17,
      size_16,
      size_15,
      size_14,
      size_13,
      size_12,
      size_11,
      size_10,
      size_9,
      size_8,
      size_7,
      size_6,
      size_5,
      size_4,
      size_3,
      size_2,
      size_1,
      size_0
  };
  always @(posedge clk) begin
    if (takesWord) begin  // CambriconDUnit.swift:49
      magnitudes <= magnitudes_cat;
    end
  end

  wire [59:0] negative_cat = {
      difference_59[8],
      difference_58[8],
      difference_57[8],
      difference_56[8],
      difference_55[8],
      difference_54[8],
      difference_53[8],
      difference_52[8],
      difference_51[8],
      difference_50[8],
      difference_49[8],
      difference_48[8],
      difference_47[8],
      difference_46[8],
      difference_45[8],
      difference_44[8],
      difference_43[8],
      difference_42[8],
      difference_41[8],
      difference_40[8],
      difference_39[8],
      difference_38[8],
      difference_37[8],
      difference_36[8],
      difference_35[8],
      difference_34[8],
      difference_33[8],
      difference_32[8],
      difference_31[8],
      difference_30[8],
      difference_29[8],
      difference_28[8],
      difference_27[8],
      difference_26[8],
      difference_25[8],
      difference_24[8],
      difference_23[8],
      difference_22[8],
      difference_21[8],
      difference_20[8],
      difference_19[8],
      difference_18[8],
      difference_17[8],
      difference_16[8],
      difference_15[8],
      difference_14[8],
      difference_13[8],
      difference_12[8],
      difference_11[8],
      difference_10[8],
      difference_9[8],
      difference_8[8],
      difference_7[8],
      difference_6[8],
      difference_5[8],
      difference_4[8],
      difference_3[8],
      difference_2[8],
      difference_1[8],
      difference_0[8]
  };
  always @(posedge clk) begin
    if (takesWord) begin  // CambriconDUnit.swift:50
      negative <= negative_cat;
    end
  end

  wire [59:0] overflows = {
      |size_59[7:4],
      |size_58[7:4],
      |size_57[7:4],
      |size_56[7:4],
      |size_55[7:4],
      |size_54[7:4],
      |size_53[7:4],
      |size_52[7:4],
      |size_51[7:4],
      |size_50[7:4],
      |size_49[7:4],
      |size_48[7:4],
      |size_47[7:4],
      |size_46[7:4],
      |size_45[7:4],
      |size_44[7:4],
      |size_43[7:4],
      |size_42[7:4],
      |size_41[7:4],
      |size_40[7:4],
      |size_39[7:4],
      |size_38[7:4],
      |size_37[7:4],
      |size_36[7:4],
      |size_35[7:4],
      |size_34[7:4],
      |size_33[7:4],
      |size_32[7:4],
      |size_31[7:4],
      |size_30[7:4],
      |size_29[7:4],
      |size_28[7:4],
      |size_27[7:4],
      |size_26[7:4],
      |size_25[7:4],
      |size_24[7:4],
      |size_23[7:4],
      |size_22[7:4],
      |size_21[7:4],
      |size_20[7:4],
      |size_19[7:4],
      |size_18[7:4],
      |size_17[7:4],
      |size_16[7:4],
      |size_15[7:4],
      |size_14[7:4],
      |size_13[7:4],
      |size_12[7:4],
      |size_11[7:4],
      |size_10[7:4],
      |size_9[7:4],
      |size_8[7:4],
      |size_7[7:4],
      |size_6[7:4],
      |size_5[7:4],
      |size_4[7:4],
      |size_3[7:4],
      |size_2[7:4],
      |size_1[7:4],
      |size_0[7:4]
  };
  always @(posedge clk) begin
    if (takesWord) begin  // CambriconDUnit.swift:53
      isOutlier <= overflows;
    end
  end

  always @(posedge clk) begin
    if (takesWord) begin  // CambriconDUnit.swift:54
      heldFirst <= first;
    end
  end

  always @(posedge clk) begin
    if (takesWord) begin  // CambriconDUnit.swift:55
      heldLast <= last;
    end
  end

  always @(posedge clk) begin
    if (takesWord) begin  // CambriconDUnit.swift:56
      heldWeights <= weights;
    end
  end

  wire [59:0] chosen_0 = pendingOutliers & (~pendingOutliers + 60'd1);
  wire [59:0] rest_0 = pendingOutliers & ~chosen_0;
  wire [59:0] chosen_1 = rest_0 & (~rest_0 + 60'd1);
  wire [59:0] rest_1 = rest_0 & ~chosen_1;
  wire [59:0] chosen_2 = rest_1 & (~rest_1 + 60'd1);
  wire [59:0] rest_2 = rest_1 & ~chosen_2;
  wire [59:0] chosen_3 = rest_2 & (~rest_2 + 60'd1);
  wire [59:0] rest_3 = rest_2 & ~chosen_3;
  wire finishes = !(|rest_3);
  assign accepts = !isHeld | finishes;
  assign ready = accepts;

  always @(posedge clk) begin
    if (rst) begin
      isHeld <= 1'b0;
    end else if (accepts) begin  // CambriconDUnit.swift:67
      isHeld <= valid;
    end
  end

  always @(posedge clk) begin
    if (takesWord) begin  // CambriconDUnit.swift:68
      pendingOutliers <= overflows;
    end else if (isHeld) begin  // CambriconDUnit.swift:71
      pendingOutliers <= rest_3;
    end
  end

  always @(posedge clk) begin
    if (takesWord) begin  // CambriconDUnit.swift:68
      isFresh <= 1'b1;
    end else if (isHeld) begin  // CambriconDUnit.swift:71
      isFresh <= 1'b0;
    end
  end

  generate
    for (i = 0; i < 8; i = i + 1) begin : each_i
      CambriconDGroup_inliers60_outliers4 channels (  // CambriconDUnit.swift:94
          .clk(clk),
          .rst(rst),
          .weights(heldWeights[i * 480 +: 480]),
          .chosen({chosen_3, chosen_2, chosen_1, chosen_0}),
          .enable(isMultiplied),
          .first(first_q),
          .nibbles(nibbles_q),
          .negative(negative_q),
          .bytes(bytes_q),
          .bytesNegative(bytesNegative_q),
          .sum(channels_sum[i * 32 +: 32])
      );
    end
  endgenerate

  always @(posedge clk) begin
    if (rst) begin
      isMultiplied <= 1'b0;
    end else begin
      isMultiplied <= isHeld;
    end
  end

  always @(posedge clk) begin
    first_q <= heldFirst & isFresh;
  end

  wire [239:0] nibbles_q_cat = {
      magnitudes[475:472] & {4{isFresh & !isOutlier[59]}},
      magnitudes[467:464] & {4{isFresh & !isOutlier[58]}},
      magnitudes[459:456] & {4{isFresh & !isOutlier[57]}},
      magnitudes[451:448] & {4{isFresh & !isOutlier[56]}},
      magnitudes[443:440] & {4{isFresh & !isOutlier[55]}},
      magnitudes[435:432] & {4{isFresh & !isOutlier[54]}},
      magnitudes[427:424] & {4{isFresh & !isOutlier[53]}},
      magnitudes[419:416] & {4{isFresh & !isOutlier[52]}},
      magnitudes[411:408] & {4{isFresh & !isOutlier[51]}},
      magnitudes[403:400] & {4{isFresh & !isOutlier[50]}},
      magnitudes[395:392] & {4{isFresh & !isOutlier[49]}},
      magnitudes[387:384] & {4{isFresh & !isOutlier[48]}},
      magnitudes[379:376] & {4{isFresh & !isOutlier[47]}},
      magnitudes[371:368] & {4{isFresh & !isOutlier[46]}},
      magnitudes[363:360] & {4{isFresh & !isOutlier[45]}},
      magnitudes[355:352] & {4{isFresh & !isOutlier[44]}},
      magnitudes[347:344] & {4{isFresh & !isOutlier[43]}},
      magnitudes[339:336] & {4{isFresh & !isOutlier[42]}},
      magnitudes[331:328] & {4{isFresh & !isOutlier[41]}},
      magnitudes[323:320] & {4{isFresh & !isOutlier[40]}},
      magnitudes[315:312] & {4{isFresh & !isOutlier[39]}},
      magnitudes[307:304] & {4{isFresh & !isOutlier[38]}},
      magnitudes[299:296] & {4{isFresh & !isOutlier[37]}},
      magnitudes[291:288] & {4{isFresh & !isOutlier[36]}},
      magnitudes[283:280] & {4{isFresh & !isOutlier[35]}},
      magnitudes[275:272] & {4{isFresh & !isOutlier[34]}},
      magnitudes[267:264] & {4{isFresh & !isOutlier[33]}},
      magnitudes[259:256] & {4{isFresh & !isOutlier[32]}},
      magnitudes[251:248] & {4{isFresh & !isOutlier[31]}},
      magnitudes[243:240] & {4{isFresh & !isOutlier[30]}},
      magnitudes[235:232] & {4{isFresh & !isOutlier[29]}},
      magnitudes[227:224] & {4{isFresh & !isOutlier[28]}},
      magnitudes[219:216] & {4{isFresh & !isOutlier[27]}},
      magnitudes[211:208] & {4{isFresh & !isOutlier[26]}},
      magnitudes[203:200] & {4{isFresh & !isOutlier[25]}},
      magnitudes[195:192] & {4{isFresh & !isOutlier[24]}},
      magnitudes[187:184] & {4{isFresh & !isOutlier[23]}},
      magnitudes[179:176] & {4{isFresh & !isOutlier[22]}},
      magnitudes[171:168] & {4{isFresh & !isOutlier[21]}},
      magnitudes[163:160] & {4{isFresh & !isOutlier[20]}},
      magnitudes[155:152] & {4{isFresh & !isOutlier[19]}},
      magnitudes[147:144] & {4{isFresh & !isOutlier[18]}},
      magnitudes[139:136] & {4{isFresh & !isOutlier[17]}},
      magnitudes[131:128] & {4{isFresh & !isOutlier[16]}},
      magnitudes[123:120] & {4{isFresh & !isOutlier[15]}},
      magnitudes[115:112] & {4{isFresh & !isOutlier[14]}},
      magnitudes[107:104] & {4{isFresh & !isOutlier[13]}},
      magnitudes[99:96] & {4{isFresh & !isOutlier[12]}},
      magnitudes[91:88] & {4{isFresh & !isOutlier[11]}},
      magnitudes[83:80] & {4{isFresh & !isOutlier[10]}},
      magnitudes[75:72] & {4{isFresh & !isOutlier[9]}},
      magnitudes[67:64] & {4{isFresh & !isOutlier[8]}},
      magnitudes[59:56] & {4{isFresh & !isOutlier[7]}},
      magnitudes[51:48] & {4{isFresh & !isOutlier[6]}},
      magnitudes[43:40] & {4{isFresh & !isOutlier[5]}},
      magnitudes[35:32] & {4{isFresh & !isOutlier[4]}},
      magnitudes[27:24] & {4{isFresh & !isOutlier[3]}},
      magnitudes[19:16] & {4{isFresh & !isOutlier[2]}},
      magnitudes[11:8] & {4{isFresh & !isOutlier[1]}},
      magnitudes[3:0] & {4{isFresh & !isOutlier[0]}}
  };
  always @(posedge clk) begin
    nibbles_q <= nibbles_q_cat;
  end

  always @(posedge clk) begin
    negative_q <= negative;
  end

  wire [7:0] bytes_q_or_61 = (magnitudes[7:0] & {8{chosen_0[0]}})
      | (magnitudes[15:8] & {8{chosen_0[1]}})
      | ((magnitudes[23:16] & {8{chosen_0[2]}}) | (magnitudes[31:24] & {8{chosen_0[3]}}));
  wire [7:0] bytes_q_or_62 = (magnitudes[39:32] & {8{chosen_0[4]}})
      | (magnitudes[47:40] & {8{chosen_0[5]}})
      | ((magnitudes[55:48] & {8{chosen_0[6]}}) | (magnitudes[63:56] & {8{chosen_0[7]}}));
  wire [7:0] bytes_q_or_63 = (magnitudes[71:64] & {8{chosen_0[8]}})
      | (magnitudes[79:72] & {8{chosen_0[9]}})
      | ((magnitudes[87:80] & {8{chosen_0[10]}}) | (magnitudes[95:88] & {8{chosen_0[11]}}));
  wire [7:0] bytes_q_or_64 = (magnitudes[103:96] & {8{chosen_0[12]}})
      | (magnitudes[111:104] & {8{chosen_0[13]}})
      | ((magnitudes[119:112] & {8{chosen_0[14]}}) | (magnitudes[127:120] & {8{chosen_0[15]}}));
  wire [7:0] bytes_q_or_65 = (magnitudes[135:128] & {8{chosen_0[16]}})
      | (magnitudes[143:136] & {8{chosen_0[17]}})
      | ((magnitudes[151:144] & {8{chosen_0[18]}}) | (magnitudes[159:152] & {8{chosen_0[19]}}));
  wire [7:0] bytes_q_or_66 = (magnitudes[167:160] & {8{chosen_0[20]}})
      | (magnitudes[175:168] & {8{chosen_0[21]}})
      | ((magnitudes[183:176] & {8{chosen_0[22]}}) | (magnitudes[191:184] & {8{chosen_0[23]}}));
  wire [7:0] bytes_q_or_67 = (magnitudes[199:192] & {8{chosen_0[24]}})
      | (magnitudes[207:200] & {8{chosen_0[25]}})
      | ((magnitudes[215:208] & {8{chosen_0[26]}}) | (magnitudes[223:216] & {8{chosen_0[27]}}));
  wire [7:0] bytes_q_or_68 = (magnitudes[231:224] & {8{chosen_0[28]}})
      | (magnitudes[239:232] & {8{chosen_0[29]}})
      | ((magnitudes[247:240] & {8{chosen_0[30]}}) | (magnitudes[255:248] & {8{chosen_0[31]}}));
  wire [7:0] bytes_q_or_54 = (magnitudes[263:256] & {8{chosen_0[32]}})
      | (magnitudes[271:264] & {8{chosen_0[33]}})
      | ((magnitudes[279:272] & {8{chosen_0[34]}}) | (magnitudes[287:280] & {8{chosen_0[35]}}));
  wire [7:0] bytes_q_or_55 = (magnitudes[295:288] & {8{chosen_0[36]}})
      | (magnitudes[303:296] & {8{chosen_0[37]}})
      | ((magnitudes[311:304] & {8{chosen_0[38]}}) | (magnitudes[319:312] & {8{chosen_0[39]}}));
  wire [7:0] bytes_q_or_56 = (magnitudes[327:320] & {8{chosen_0[40]}})
      | (magnitudes[335:328] & {8{chosen_0[41]}})
      | ((magnitudes[343:336] & {8{chosen_0[42]}}) | (magnitudes[351:344] & {8{chosen_0[43]}}));
  wire [7:0] bytes_q_or_57 = (magnitudes[359:352] & {8{chosen_0[44]}})
      | (magnitudes[367:360] & {8{chosen_0[45]}})
      | ((magnitudes[375:368] & {8{chosen_0[46]}}) | (magnitudes[383:376] & {8{chosen_0[47]}}));
  wire [7:0] bytes_q_or_58 = (magnitudes[391:384] & {8{chosen_0[48]}})
      | (magnitudes[399:392] & {8{chosen_0[49]}})
      | ((magnitudes[407:400] & {8{chosen_0[50]}}) | (magnitudes[415:408] & {8{chosen_0[51]}}));
  wire [7:0] bytes_q_or_59 = (magnitudes[423:416] & {8{chosen_0[52]}})
      | (magnitudes[431:424] & {8{chosen_0[53]}})
      | ((magnitudes[439:432] & {8{chosen_0[54]}}) | (magnitudes[447:440] & {8{chosen_0[55]}}));
  wire [7:0] bytes_q_or_60 = (magnitudes[455:448] & {8{chosen_0[56]}})
      | (magnitudes[463:456] & {8{chosen_0[57]}})
      | ((magnitudes[471:464] & {8{chosen_0[58]}}) | (magnitudes[479:472] & {8{chosen_0[59]}}));
  wire [7:0] bytes_q_or = bytes_q_or_61
      | bytes_q_or_62
      | (bytes_q_or_63 | bytes_q_or_64)
      | (bytes_q_or_65 | bytes_q_or_66 | (bytes_q_or_67 | bytes_q_or_68));
  wire [7:0] bytes_q_or_2 = bytes_q_or_54
      | bytes_q_or_55
      | (bytes_q_or_56 | bytes_q_or_57)
      | (bytes_q_or_58 | bytes_q_or_59 | bytes_q_or_60);
  wire [7:0] bytes_q_or_46 = (magnitudes[7:0] & {8{chosen_1[0]}})
      | (magnitudes[15:8] & {8{chosen_1[1]}})
      | ((magnitudes[23:16] & {8{chosen_1[2]}}) | (magnitudes[31:24] & {8{chosen_1[3]}}));
  wire [7:0] bytes_q_or_47 = (magnitudes[39:32] & {8{chosen_1[4]}})
      | (magnitudes[47:40] & {8{chosen_1[5]}})
      | ((magnitudes[55:48] & {8{chosen_1[6]}}) | (magnitudes[63:56] & {8{chosen_1[7]}}));
  wire [7:0] bytes_q_or_48 = (magnitudes[71:64] & {8{chosen_1[8]}})
      | (magnitudes[79:72] & {8{chosen_1[9]}})
      | ((magnitudes[87:80] & {8{chosen_1[10]}}) | (magnitudes[95:88] & {8{chosen_1[11]}}));
  wire [7:0] bytes_q_or_49 = (magnitudes[103:96] & {8{chosen_1[12]}})
      | (magnitudes[111:104] & {8{chosen_1[13]}})
      | ((magnitudes[119:112] & {8{chosen_1[14]}}) | (magnitudes[127:120] & {8{chosen_1[15]}}));
  wire [7:0] bytes_q_or_50 = (magnitudes[135:128] & {8{chosen_1[16]}})
      | (magnitudes[143:136] & {8{chosen_1[17]}})
      | ((magnitudes[151:144] & {8{chosen_1[18]}}) | (magnitudes[159:152] & {8{chosen_1[19]}}));
  wire [7:0] bytes_q_or_51 = (magnitudes[167:160] & {8{chosen_1[20]}})
      | (magnitudes[175:168] & {8{chosen_1[21]}})
      | ((magnitudes[183:176] & {8{chosen_1[22]}}) | (magnitudes[191:184] & {8{chosen_1[23]}}));
  wire [7:0] bytes_q_or_52 = (magnitudes[199:192] & {8{chosen_1[24]}})
      | (magnitudes[207:200] & {8{chosen_1[25]}})
      | ((magnitudes[215:208] & {8{chosen_1[26]}}) | (magnitudes[223:216] & {8{chosen_1[27]}}));
  wire [7:0] bytes_q_or_53 = (magnitudes[231:224] & {8{chosen_1[28]}})
      | (magnitudes[239:232] & {8{chosen_1[29]}})
      | ((magnitudes[247:240] & {8{chosen_1[30]}}) | (magnitudes[255:248] & {8{chosen_1[31]}}));
  wire [7:0] bytes_q_or_39 = (magnitudes[263:256] & {8{chosen_1[32]}})
      | (magnitudes[271:264] & {8{chosen_1[33]}})
      | ((magnitudes[279:272] & {8{chosen_1[34]}}) | (magnitudes[287:280] & {8{chosen_1[35]}}));
  wire [7:0] bytes_q_or_40 = (magnitudes[295:288] & {8{chosen_1[36]}})
      | (magnitudes[303:296] & {8{chosen_1[37]}})
      | ((magnitudes[311:304] & {8{chosen_1[38]}}) | (magnitudes[319:312] & {8{chosen_1[39]}}));
  wire [7:0] bytes_q_or_41 = (magnitudes[327:320] & {8{chosen_1[40]}})
      | (magnitudes[335:328] & {8{chosen_1[41]}})
      | ((magnitudes[343:336] & {8{chosen_1[42]}}) | (magnitudes[351:344] & {8{chosen_1[43]}}));
  wire [7:0] bytes_q_or_42 = (magnitudes[359:352] & {8{chosen_1[44]}})
      | (magnitudes[367:360] & {8{chosen_1[45]}})
      | ((magnitudes[375:368] & {8{chosen_1[46]}}) | (magnitudes[383:376] & {8{chosen_1[47]}}));
  wire [7:0] bytes_q_or_43 = (magnitudes[391:384] & {8{chosen_1[48]}})
      | (magnitudes[399:392] & {8{chosen_1[49]}})
      | ((magnitudes[407:400] & {8{chosen_1[50]}}) | (magnitudes[415:408] & {8{chosen_1[51]}}));
  wire [7:0] bytes_q_or_44 = (magnitudes[423:416] & {8{chosen_1[52]}})
      | (magnitudes[431:424] & {8{chosen_1[53]}})
      | ((magnitudes[439:432] & {8{chosen_1[54]}}) | (magnitudes[447:440] & {8{chosen_1[55]}}));
  wire [7:0] bytes_q_or_45 = (magnitudes[455:448] & {8{chosen_1[56]}})
      | (magnitudes[463:456] & {8{chosen_1[57]}})
      | ((magnitudes[471:464] & {8{chosen_1[58]}}) | (magnitudes[479:472] & {8{chosen_1[59]}}));
  wire [7:0] bytes_q_or_3 = bytes_q_or_46
      | bytes_q_or_47
      | (bytes_q_or_48 | bytes_q_or_49)
      | (bytes_q_or_50 | bytes_q_or_51 | (bytes_q_or_52 | bytes_q_or_53));
  wire [7:0] bytes_q_or_4 = bytes_q_or_39
      | bytes_q_or_40
      | (bytes_q_or_41 | bytes_q_or_42)
      | (bytes_q_or_43 | bytes_q_or_44 | bytes_q_or_45);
  wire [7:0] bytes_q_or_31 = (magnitudes[7:0] & {8{chosen_2[0]}})
      | (magnitudes[15:8] & {8{chosen_2[1]}})
      | ((magnitudes[23:16] & {8{chosen_2[2]}}) | (magnitudes[31:24] & {8{chosen_2[3]}}));
  wire [7:0] bytes_q_or_32 = (magnitudes[39:32] & {8{chosen_2[4]}})
      | (magnitudes[47:40] & {8{chosen_2[5]}})
      | ((magnitudes[55:48] & {8{chosen_2[6]}}) | (magnitudes[63:56] & {8{chosen_2[7]}}));
  wire [7:0] bytes_q_or_33 = (magnitudes[71:64] & {8{chosen_2[8]}})
      | (magnitudes[79:72] & {8{chosen_2[9]}})
      | ((magnitudes[87:80] & {8{chosen_2[10]}}) | (magnitudes[95:88] & {8{chosen_2[11]}}));
  wire [7:0] bytes_q_or_34 = (magnitudes[103:96] & {8{chosen_2[12]}})
      | (magnitudes[111:104] & {8{chosen_2[13]}})
      | ((magnitudes[119:112] & {8{chosen_2[14]}}) | (magnitudes[127:120] & {8{chosen_2[15]}}));
  wire [7:0] bytes_q_or_35 = (magnitudes[135:128] & {8{chosen_2[16]}})
      | (magnitudes[143:136] & {8{chosen_2[17]}})
      | ((magnitudes[151:144] & {8{chosen_2[18]}}) | (magnitudes[159:152] & {8{chosen_2[19]}}));
  wire [7:0] bytes_q_or_36 = (magnitudes[167:160] & {8{chosen_2[20]}})
      | (magnitudes[175:168] & {8{chosen_2[21]}})
      | ((magnitudes[183:176] & {8{chosen_2[22]}}) | (magnitudes[191:184] & {8{chosen_2[23]}}));
  wire [7:0] bytes_q_or_37 = (magnitudes[199:192] & {8{chosen_2[24]}})
      | (magnitudes[207:200] & {8{chosen_2[25]}})
      | ((magnitudes[215:208] & {8{chosen_2[26]}}) | (magnitudes[223:216] & {8{chosen_2[27]}}));
  wire [7:0] bytes_q_or_38 = (magnitudes[231:224] & {8{chosen_2[28]}})
      | (magnitudes[239:232] & {8{chosen_2[29]}})
      | ((magnitudes[247:240] & {8{chosen_2[30]}}) | (magnitudes[255:248] & {8{chosen_2[31]}}));
  wire [7:0] bytes_q_or_24 = (magnitudes[263:256] & {8{chosen_2[32]}})
      | (magnitudes[271:264] & {8{chosen_2[33]}})
      | ((magnitudes[279:272] & {8{chosen_2[34]}}) | (magnitudes[287:280] & {8{chosen_2[35]}}));
  wire [7:0] bytes_q_or_25 = (magnitudes[295:288] & {8{chosen_2[36]}})
      | (magnitudes[303:296] & {8{chosen_2[37]}})
      | ((magnitudes[311:304] & {8{chosen_2[38]}}) | (magnitudes[319:312] & {8{chosen_2[39]}}));
  wire [7:0] bytes_q_or_26 = (magnitudes[327:320] & {8{chosen_2[40]}})
      | (magnitudes[335:328] & {8{chosen_2[41]}})
      | ((magnitudes[343:336] & {8{chosen_2[42]}}) | (magnitudes[351:344] & {8{chosen_2[43]}}));
  wire [7:0] bytes_q_or_27 = (magnitudes[359:352] & {8{chosen_2[44]}})
      | (magnitudes[367:360] & {8{chosen_2[45]}})
      | ((magnitudes[375:368] & {8{chosen_2[46]}}) | (magnitudes[383:376] & {8{chosen_2[47]}}));
  wire [7:0] bytes_q_or_28 = (magnitudes[391:384] & {8{chosen_2[48]}})
      | (magnitudes[399:392] & {8{chosen_2[49]}})
      | ((magnitudes[407:400] & {8{chosen_2[50]}}) | (magnitudes[415:408] & {8{chosen_2[51]}}));
  wire [7:0] bytes_q_or_29 = (magnitudes[423:416] & {8{chosen_2[52]}})
      | (magnitudes[431:424] & {8{chosen_2[53]}})
      | ((magnitudes[439:432] & {8{chosen_2[54]}}) | (magnitudes[447:440] & {8{chosen_2[55]}}));
  wire [7:0] bytes_q_or_30 = (magnitudes[455:448] & {8{chosen_2[56]}})
      | (magnitudes[463:456] & {8{chosen_2[57]}})
      | ((magnitudes[471:464] & {8{chosen_2[58]}}) | (magnitudes[479:472] & {8{chosen_2[59]}}));
  wire [7:0] bytes_q_or_5 = bytes_q_or_31
      | bytes_q_or_32
      | (bytes_q_or_33 | bytes_q_or_34)
      | (bytes_q_or_35 | bytes_q_or_36 | (bytes_q_or_37 | bytes_q_or_38));
  wire [7:0] bytes_q_or_6 = bytes_q_or_24
      | bytes_q_or_25
      | (bytes_q_or_26 | bytes_q_or_27)
      | (bytes_q_or_28 | bytes_q_or_29 | bytes_q_or_30);
  wire [7:0] bytes_q_or_16 = (magnitudes[7:0] & {8{chosen_3[0]}})
      | (magnitudes[15:8] & {8{chosen_3[1]}})
      | ((magnitudes[23:16] & {8{chosen_3[2]}}) | (magnitudes[31:24] & {8{chosen_3[3]}}));
  wire [7:0] bytes_q_or_17 = (magnitudes[39:32] & {8{chosen_3[4]}})
      | (magnitudes[47:40] & {8{chosen_3[5]}})
      | ((magnitudes[55:48] & {8{chosen_3[6]}}) | (magnitudes[63:56] & {8{chosen_3[7]}}));
  wire [7:0] bytes_q_or_18 = (magnitudes[71:64] & {8{chosen_3[8]}})
      | (magnitudes[79:72] & {8{chosen_3[9]}})
      | ((magnitudes[87:80] & {8{chosen_3[10]}}) | (magnitudes[95:88] & {8{chosen_3[11]}}));
  wire [7:0] bytes_q_or_19 = (magnitudes[103:96] & {8{chosen_3[12]}})
      | (magnitudes[111:104] & {8{chosen_3[13]}})
      | ((magnitudes[119:112] & {8{chosen_3[14]}}) | (magnitudes[127:120] & {8{chosen_3[15]}}));
  wire [7:0] bytes_q_or_20 = (magnitudes[135:128] & {8{chosen_3[16]}})
      | (magnitudes[143:136] & {8{chosen_3[17]}})
      | ((magnitudes[151:144] & {8{chosen_3[18]}}) | (magnitudes[159:152] & {8{chosen_3[19]}}));
  wire [7:0] bytes_q_or_21 = (magnitudes[167:160] & {8{chosen_3[20]}})
      | (magnitudes[175:168] & {8{chosen_3[21]}})
      | ((magnitudes[183:176] & {8{chosen_3[22]}}) | (magnitudes[191:184] & {8{chosen_3[23]}}));
  wire [7:0] bytes_q_or_22 = (magnitudes[199:192] & {8{chosen_3[24]}})
      | (magnitudes[207:200] & {8{chosen_3[25]}})
      | ((magnitudes[215:208] & {8{chosen_3[26]}}) | (magnitudes[223:216] & {8{chosen_3[27]}}));
  wire [7:0] bytes_q_or_23 = (magnitudes[231:224] & {8{chosen_3[28]}})
      | (magnitudes[239:232] & {8{chosen_3[29]}})
      | ((magnitudes[247:240] & {8{chosen_3[30]}}) | (magnitudes[255:248] & {8{chosen_3[31]}}));
  wire [7:0] bytes_q_or_9 = (magnitudes[263:256] & {8{chosen_3[32]}})
      | (magnitudes[271:264] & {8{chosen_3[33]}})
      | ((magnitudes[279:272] & {8{chosen_3[34]}}) | (magnitudes[287:280] & {8{chosen_3[35]}}));
  wire [7:0] bytes_q_or_10 = (magnitudes[295:288] & {8{chosen_3[36]}})
      | (magnitudes[303:296] & {8{chosen_3[37]}})
      | ((magnitudes[311:304] & {8{chosen_3[38]}}) | (magnitudes[319:312] & {8{chosen_3[39]}}));
  wire [7:0] bytes_q_or_11 = (magnitudes[327:320] & {8{chosen_3[40]}})
      | (magnitudes[335:328] & {8{chosen_3[41]}})
      | ((magnitudes[343:336] & {8{chosen_3[42]}}) | (magnitudes[351:344] & {8{chosen_3[43]}}));
  wire [7:0] bytes_q_or_12 = (magnitudes[359:352] & {8{chosen_3[44]}})
      | (magnitudes[367:360] & {8{chosen_3[45]}})
      | ((magnitudes[375:368] & {8{chosen_3[46]}}) | (magnitudes[383:376] & {8{chosen_3[47]}}));
  wire [7:0] bytes_q_or_13 = (magnitudes[391:384] & {8{chosen_3[48]}})
      | (magnitudes[399:392] & {8{chosen_3[49]}})
      | ((magnitudes[407:400] & {8{chosen_3[50]}}) | (magnitudes[415:408] & {8{chosen_3[51]}}));
  wire [7:0] bytes_q_or_14 = (magnitudes[423:416] & {8{chosen_3[52]}})
      | (magnitudes[431:424] & {8{chosen_3[53]}})
      | ((magnitudes[439:432] & {8{chosen_3[54]}}) | (magnitudes[447:440] & {8{chosen_3[55]}}));
  wire [7:0] bytes_q_or_15 = (magnitudes[455:448] & {8{chosen_3[56]}})
      | (magnitudes[463:456] & {8{chosen_3[57]}})
      | ((magnitudes[471:464] & {8{chosen_3[58]}}) | (magnitudes[479:472] & {8{chosen_3[59]}}));
  wire [7:0] bytes_q_or_7 = bytes_q_or_16
      | bytes_q_or_17
      | (bytes_q_or_18 | bytes_q_or_19)
      | (bytes_q_or_20 | bytes_q_or_21 | (bytes_q_or_22 | bytes_q_or_23));
  wire [7:0] bytes_q_or_8 = bytes_q_or_9
      | bytes_q_or_10
      | (bytes_q_or_11 | bytes_q_or_12)
      | (bytes_q_or_13 | bytes_q_or_14 | bytes_q_or_15);
  wire [31:0] bytes_q_cat = {
      bytes_q_or_7 | bytes_q_or_8,
      bytes_q_or_5 | bytes_q_or_6,
      bytes_q_or_3 | bytes_q_or_4,
      bytes_q_or | bytes_q_or_2
  };
  always @(posedge clk) begin
    bytes_q <= bytes_q_cat;
  end

  wire [3:0] bytesNegative_q_cat = {
      |(chosen_3 & negative),
      |(chosen_2 & negative),
      |(chosen_1 & negative),
      |(chosen_0 & negative)
  };
  always @(posedge clk) begin
    bytesNegative_q <= bytesNegative_q_cat;
  end

  always @(posedge clk) begin
    if (rst) begin
      completing <= 1'b0;
    end else begin
      completing <= isHeld & (heldLast & finishes);
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      captures <= 1'b0;
    end else begin
      captures <= completing;
    end
  end

  always @(posedge clk) begin
    if (captures) begin  // CambriconDUnit.swift:112
      heldResults <= channels_sum;
    end
  end

  assign results = heldResults;

  always @(posedge clk) begin
    if (rst) begin
      hasResults <= 1'b0;
    end else begin
      hasResults <= captures;
    end
  end

  assign resultValid = hasResults;
endmodule

`default_nettype wire
