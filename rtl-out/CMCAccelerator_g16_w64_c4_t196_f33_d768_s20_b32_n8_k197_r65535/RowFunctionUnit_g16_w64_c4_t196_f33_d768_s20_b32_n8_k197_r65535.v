// RowFunctionUnit_g16_w64_c4_t196_f33_d768_s20_b32_n8_k197_r65535, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = g16_w64_c4_t196_f33_d768_s20_b32_n8_k197_r65535
// Content: fnv1a64 53d6284fa04dab32
`default_nettype none

module RowFunctionUnit_g16_w64_c4_t196_f33_d768_s20_b32_n8_k197_r65535 (
    input  wire         clk,
    input  wire         rst,
    input  wire         start,  // RowFunctionUnit.swift:25
    input  wire [2:0]   job_function,  // RowFunctionUnit.swift:26
    input  wire         job_addsSecond,  // RowFunctionUnit.swift:26
    input  wire [15:0]  job_elements,  // RowFunctionUnit.swift:26
    input  wire [15:0]  job_rows,  // RowFunctionUnit.swift:26
    input  wire [15:0]  job_frameRows,  // RowFunctionUnit.swift:26
    input  wire [15:0]  job_firstFactor,  // RowFunctionUnit.swift:26
    input  wire [15:0]  job_secondFactor,  // RowFunctionUnit.swift:26
    input  wire [15:0]  job_multiplier,  // RowFunctionUnit.swift:26
    input  wire [5:0]   job_shift,  // RowFunctionUnit.swift:26
    input  wire [15:0]  job_outputMultiplier,  // RowFunctionUnit.swift:26
    input  wire [5:0]   job_outputShift,  // RowFunctionUnit.swift:26
    input  wire [15:0]  job_epsilon,  // RowFunctionUnit.swift:26
    input  wire [31:0]  job_firstAddress,  // RowFunctionUnit.swift:26
    input  wire [31:0]  job_firstFrameStride,  // RowFunctionUnit.swift:26
    input  wire [31:0]  job_firstRowStride,  // RowFunctionUnit.swift:26
    input  wire [31:0]  job_secondAddress,  // RowFunctionUnit.swift:26
    input  wire [31:0]  job_secondFrameStride,  // RowFunctionUnit.swift:26
    input  wire [31:0]  job_secondRowStride,  // RowFunctionUnit.swift:26
    input  wire [31:0]  job_resultAddress,  // RowFunctionUnit.swift:26
    input  wire [31:0]  job_resultFrameStride,  // RowFunctionUnit.swift:26
    input  wire [31:0]  job_resultRowStride,  // RowFunctionUnit.swift:26
    input  wire [31:0]  job_parameterAddress,  // RowFunctionUnit.swift:26
    input  wire         isStopped,  // RowFunctionUnit.swift:27
    output wire         busy,  // RowFunctionUnit.swift:28
    output wire         request_0_valid,  // RowFunctionUnit.swift:30
    input  wire         request_0_ready,  // RowFunctionUnit.swift:30
    output wire [31:0]  request_0_payload_address,  // RowFunctionUnit.swift:30
    output wire [4:0]   request_0_payload_beats,  // RowFunctionUnit.swift:30
    output wire         request_1_valid,  // RowFunctionUnit.swift:30
    input  wire         request_1_ready,  // RowFunctionUnit.swift:30
    output wire [31:0]  request_1_payload_address,  // RowFunctionUnit.swift:30
    output wire [4:0]   request_1_payload_beats,  // RowFunctionUnit.swift:30
    input  wire         data_0_valid,  // RowFunctionUnit.swift:31
    output wire         data_0_ready,  // RowFunctionUnit.swift:31
    input  wire         data_0_payload_last,  // RowFunctionUnit.swift:31
    input  wire [255:0] data_0_payload_fragment,  // RowFunctionUnit.swift:31
    input  wire         data_1_valid,  // RowFunctionUnit.swift:31
    output wire         data_1_ready,  // RowFunctionUnit.swift:31
    input  wire         data_1_payload_last,  // RowFunctionUnit.swift:31
    input  wire [255:0] data_1_payload_fragment,  // RowFunctionUnit.swift:31
    output wire         write_valid,  // RowFunctionUnit.swift:32
    input  wire         write_ready,  // RowFunctionUnit.swift:32
    output wire [31:0]  write_payload_address,  // RowFunctionUnit.swift:32
    output wire [255:0] write_payload_data  // RowFunctionUnit.swift:32
);

  reg [1:0] state;  // RowFunctionUnit.swift:34
  reg asks;  // RowFunctionUnit.swift:35
  reg asksSecond;  // RowFunctionUnit.swift:37
  reg [15:0] rowsLeft;  // RowFunctionUnit.swift:38
  reg [15:0] rowsUnderWay;  // RowFunctionUnit.swift:40
  reg [15:0] beatsUnderWay;  // RowFunctionUnit.swift:42
  reg [15:0] beat;  // RowFunctionUnit.swift:44
  reg [15:0] vectorsAsked;  // RowFunctionUnit.swift:46
  reg [15:0] vector;  // RowFunctionUnit.swift:47
  reg [1:0] part;  // RowFunctionUnit.swift:48
  wire vectors_push_ready;  // RowFunctionUnit.swift:65
  wire vectors_results_valid;  // RowFunctionUnit.swift:65
  wire [255:0] vectors_results_payload;  // RowFunctionUnit.swift:65
  reg [255:0] parameterBeat_0;  // RowFunctionUnit.swift:176
  reg [255:0] parameterBeat_1;  // RowFunctionUnit.swift:176
  reg [255:0] parameterBeat_2;  // RowFunctionUnit.swift:176
  wire first_push_ready;  // RowFunctionUnit.swift:148
  wire first_pop_valid;  // RowFunctionUnit.swift:148
  wire [255:0] first_pop_payload;  // RowFunctionUnit.swift:148
  wire second_push_ready;  // RowFunctionUnit.swift:148
  wire second_pop_valid;  // RowFunctionUnit.swift:148
  wire [255:0] second_pop_payload;  // RowFunctionUnit.swift:148
  reg [15:0] readRow;  // RowWalk.swift:13
  reg [31:0] readFrameOffset_0;  // RowWalk.swift:14
  reg [31:0] readFrameOffset_1;  // RowWalk.swift:14
  reg [31:0] readRowOffset_0;  // RowWalk.swift:15
  reg [31:0] readRowOffset_1;  // RowWalk.swift:15
  reg [15:0] writtenRow;  // RowWalk.swift:13
  reg [31:0] writtenFrameOffset_0;  // RowWalk.swift:14
  reg [31:0] writtenRowOffset_0;  // RowWalk.swift:15

  wire [9:0] vectors_sub = job_elements[9:0] - 10'd1;
  wire [4:0] lastBeat = vectors_sub[9:5];
  wire [4:0] rowVectors = lastBeat + 5'd1;
  wire parameterBeat = (state == 2'd1) & data_0_valid;
  wire completesVector = parameterBeat & (part == 2'd3);
  wire [1023:0] vectors_cat = {data_0_payload_fragment, parameterBeat_2, parameterBeat_1, parameterBeat_0};
  wire isPlain = (state == 2'd1) & !((job_function == 3'd4) | (job_function == 3'd5));
  wire [511:0] vectors_gains_cat = {
      vectors_cat[1007:992],
      vectors_cat[975:960],
      vectors_cat[943:928],
      vectors_cat[911:896],
      vectors_cat[879:864],
      vectors_cat[847:832],
      vectors_cat[815:800],
      vectors_cat[783:768],
      vectors_cat[751:736],
      vectors_cat[719:704],
      vectors_cat[687:672],
      vectors_cat[655:640],
      vectors_cat[623:608],
      vectors_cat[591:576],
      vectors_cat[559:544],
      vectors_cat[527:512],
      vectors_cat[495:480],
      vectors_cat[463:448],
      vectors_cat[431:416],
      vectors_cat[399:384],
      vectors_cat[367:352],
      vectors_cat[335:320],
      vectors_cat[303:288],
      vectors_cat[271:256],
      vectors_cat[239:224],
      vectors_cat[207:192],
      vectors_cat[175:160],
      vectors_cat[143:128],
      vectors_cat[111:96],
      vectors_cat[79:64],
      vectors_cat[47:32],
      vectors_cat[15:0]
  };
  wire [511:0] vectors_offsets_cat = {
      vectors_cat[1023:1008],
      vectors_cat[991:976],
      vectors_cat[959:944],
      vectors_cat[927:912],
      vectors_cat[895:880],
      vectors_cat[863:848],
      vectors_cat[831:816],
      vectors_cat[799:784],
      vectors_cat[767:752],
      vectors_cat[735:720],
      vectors_cat[703:688],
      vectors_cat[671:656],
      vectors_cat[639:624],
      vectors_cat[607:592],
      vectors_cat[575:560],
      vectors_cat[543:528],
      vectors_cat[511:496],
      vectors_cat[479:464],
      vectors_cat[447:432],
      vectors_cat[415:400],
      vectors_cat[383:368],
      vectors_cat[351:336],
      vectors_cat[319:304],
      vectors_cat[287:272],
      vectors_cat[255:240],
      vectors_cat[223:208],
      vectors_cat[191:176],
      vectors_cat[159:144],
      vectors_cat[127:112],
      vectors_cat[95:80],
      vectors_cat[63:48],
      vectors_cat[31:16]
  };
  wire [511:0] vectors_multipliers_cat = {
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier,
      job_multiplier
  };
  wire [191:0] vectors_shifts_cat = {
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift,
      job_shift
  };
  wire signed [23:0] vectors_mul_33 = $signed(first_pop_payload[7:0]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_34 = $signed(first_pop_payload[15:8]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_35 = $signed(first_pop_payload[23:16]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_36 = $signed(first_pop_payload[31:24]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_37 = $signed(first_pop_payload[39:32]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_38 = $signed(first_pop_payload[47:40]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_39 = $signed(first_pop_payload[55:48]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_40 = $signed(first_pop_payload[63:56]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_41 = $signed(first_pop_payload[71:64]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_42 = $signed(first_pop_payload[79:72]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_43 = $signed(first_pop_payload[87:80]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_44 = $signed(first_pop_payload[95:88]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_45 = $signed(first_pop_payload[103:96]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_46 = $signed(first_pop_payload[111:104]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_47 = $signed(first_pop_payload[119:112]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_48 = $signed(first_pop_payload[127:120]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_49 = $signed(first_pop_payload[135:128]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_50 = $signed(first_pop_payload[143:136]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_51 = $signed(first_pop_payload[151:144]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_52 = $signed(first_pop_payload[159:152]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_53 = $signed(first_pop_payload[167:160]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_54 = $signed(first_pop_payload[175:168]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_55 = $signed(first_pop_payload[183:176]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_56 = $signed(first_pop_payload[191:184]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_57 = $signed(first_pop_payload[199:192]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_58 = $signed(first_pop_payload[207:200]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_59 = $signed(first_pop_payload[215:208]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_60 = $signed(first_pop_payload[223:216]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_61 = $signed(first_pop_payload[231:224]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_62 = $signed(first_pop_payload[239:232]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_63 = $signed(first_pop_payload[247:240]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_64 = $signed(first_pop_payload[255:248]) * $signed({1'b0, job_firstFactor});
  wire [1023:0] vectors_push_payload_accumulators_cat = {
      {8{vectors_mul_64[23]}},
      vectors_mul_64,
      {8{vectors_mul_63[23]}},
      vectors_mul_63,
      {8{vectors_mul_62[23]}},
      vectors_mul_62,
      {8{vectors_mul_61[23]}},
      vectors_mul_61,
      {8{vectors_mul_60[23]}},
      vectors_mul_60,
      {8{vectors_mul_59[23]}},
      vectors_mul_59,
      {8{vectors_mul_58[23]}},
      vectors_mul_58,
      {8{vectors_mul_57[23]}},
      vectors_mul_57,
      {8{vectors_mul_56[23]}},
      vectors_mul_56,
      {8{vectors_mul_55[23]}},
      vectors_mul_55,
      {8{vectors_mul_54[23]}},
      vectors_mul_54,
      {8{vectors_mul_53[23]}},
      vectors_mul_53,
      {8{vectors_mul_52[23]}},
      vectors_mul_52,
      {8{vectors_mul_51[23]}},
      vectors_mul_51,
      {8{vectors_mul_50[23]}},
      vectors_mul_50,
      {8{vectors_mul_49[23]}},
      vectors_mul_49,
      {8{vectors_mul_48[23]}},
      vectors_mul_48,
      {8{vectors_mul_47[23]}},
      vectors_mul_47,
      {8{vectors_mul_46[23]}},
      vectors_mul_46,
      {8{vectors_mul_45[23]}},
      vectors_mul_45,
      {8{vectors_mul_44[23]}},
      vectors_mul_44,
      {8{vectors_mul_43[23]}},
      vectors_mul_43,
      {8{vectors_mul_42[23]}},
      vectors_mul_42,
      {8{vectors_mul_41[23]}},
      vectors_mul_41,
      {8{vectors_mul_40[23]}},
      vectors_mul_40,
      {8{vectors_mul_39[23]}},
      vectors_mul_39,
      {8{vectors_mul_38[23]}},
      vectors_mul_38,
      {8{vectors_mul_37[23]}},
      vectors_mul_37,
      {8{vectors_mul_36[23]}},
      vectors_mul_36,
      {8{vectors_mul_35[23]}},
      vectors_mul_35,
      {8{vectors_mul_34[23]}},
      vectors_mul_34,
      {8{vectors_mul_33[23]}},
      vectors_mul_33
  };
  wire signed [23:0] vectors_mul = $signed(second_pop_payload[7:0]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_2 = $signed(second_pop_payload[15:8]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_3 = $signed(second_pop_payload[23:16]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_4 = $signed(second_pop_payload[31:24]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_5 = $signed(second_pop_payload[39:32]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_6 = $signed(second_pop_payload[47:40]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_7 = $signed(second_pop_payload[55:48]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_8 = $signed(second_pop_payload[63:56]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_9 = $signed(second_pop_payload[71:64]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_10 = $signed(second_pop_payload[79:72]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_11 = $signed(second_pop_payload[87:80]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_12 = $signed(second_pop_payload[95:88]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_13 = $signed(second_pop_payload[103:96]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_14 = $signed(second_pop_payload[111:104]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_15 = $signed(second_pop_payload[119:112]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_16 = $signed(second_pop_payload[127:120]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_17 = $signed(second_pop_payload[135:128]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_18 = $signed(second_pop_payload[143:136]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_19 = $signed(second_pop_payload[151:144]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_20 = $signed(second_pop_payload[159:152]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_21 = $signed(second_pop_payload[167:160]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_22 = $signed(second_pop_payload[175:168]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_23 = $signed(second_pop_payload[183:176]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_24 = $signed(second_pop_payload[191:184]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_25 = $signed(second_pop_payload[199:192]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_26 = $signed(second_pop_payload[207:200]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_27 = $signed(second_pop_payload[215:208]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_28 = $signed(second_pop_payload[223:216]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_29 = $signed(second_pop_payload[231:224]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_30 = $signed(second_pop_payload[239:232]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_31 = $signed(second_pop_payload[247:240]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_32 = $signed(second_pop_payload[255:248]) * $signed({1'b0, job_secondFactor});
  wire [1023:0] vectors_push_payload_previous_cat = {
      {8{vectors_mul_32[23]}},
      vectors_mul_32,
      {8{vectors_mul_31[23]}},
      vectors_mul_31,
      {8{vectors_mul_30[23]}},
      vectors_mul_30,
      {8{vectors_mul_29[23]}},
      vectors_mul_29,
      {8{vectors_mul_28[23]}},
      vectors_mul_28,
      {8{vectors_mul_27[23]}},
      vectors_mul_27,
      {8{vectors_mul_26[23]}},
      vectors_mul_26,
      {8{vectors_mul_25[23]}},
      vectors_mul_25,
      {8{vectors_mul_24[23]}},
      vectors_mul_24,
      {8{vectors_mul_23[23]}},
      vectors_mul_23,
      {8{vectors_mul_22[23]}},
      vectors_mul_22,
      {8{vectors_mul_21[23]}},
      vectors_mul_21,
      {8{vectors_mul_20[23]}},
      vectors_mul_20,
      {8{vectors_mul_19[23]}},
      vectors_mul_19,
      {8{vectors_mul_18[23]}},
      vectors_mul_18,
      {8{vectors_mul_17[23]}},
      vectors_mul_17,
      {8{vectors_mul_16[23]}},
      vectors_mul_16,
      {8{vectors_mul_15[23]}},
      vectors_mul_15,
      {8{vectors_mul_14[23]}},
      vectors_mul_14,
      {8{vectors_mul_13[23]}},
      vectors_mul_13,
      {8{vectors_mul_12[23]}},
      vectors_mul_12,
      {8{vectors_mul_11[23]}},
      vectors_mul_11,
      {8{vectors_mul_10[23]}},
      vectors_mul_10,
      {8{vectors_mul_9[23]}},
      vectors_mul_9,
      {8{vectors_mul_8[23]}},
      vectors_mul_8,
      {8{vectors_mul_7[23]}},
      vectors_mul_7,
      {8{vectors_mul_6[23]}},
      vectors_mul_6,
      {8{vectors_mul_5[23]}},
      vectors_mul_5,
      {8{vectors_mul_4[23]}},
      vectors_mul_4,
      {8{vectors_mul_3[23]}},
      vectors_mul_3,
      {8{vectors_mul_2[23]}},
      vectors_mul_2,
      {8{vectors_mul[23]}},
      vectors_mul
  };
  wire vectors_push_valid = first_pop_valid & (second_pop_valid | !job_addsSecond);  // RowFunctionUnit.swift:65
  wire vectors_sums_valid_unused;
  wire [1023:0] vectors_sums_payload_unused;
  wire vectors_isIdle_unused;
  wire vectors_overflows_unused;
  VectorProcessingUnit_l32_r24_p24 vectors (  // RowFunctionUnit.swift:65
      .clk(clk),
      .rst(rst),
      .command_function(job_function),
      .command_addsPrevious(job_addsSecond),
      .command_addsBias(1'b0),
      .command_storesSums(1'b0),
      .command_vectors(rowVectors),
      .command_lastLanes({1'b0, job_elements[4:0] - 5'd1} + 6'd1),
      .command_parameterBase(5'd0),
      .command_parameterPeriod(((job_function == 3'd4) | (job_function == 3'd5)) ? rowVectors : 5'd1),
      .command_epsilon(job_epsilon),
      .command_outputMultiplier(job_outputMultiplier),
      .command_outputShift((job_outputShift < 6'd1)
          ? 6'd1
          : (job_outputShift > 6'd47)
          ? 6'd47
          : job_outputShift),
      .push_valid(vectors_push_valid),
      .push_ready(vectors_push_ready),
      .push_payload_accumulators(vectors_push_payload_accumulators_cat),
      .push_payload_previous(vectors_push_payload_previous_cat),
      .sums_valid(vectors_sums_valid_unused),
      .sums_ready(1'b1),
      .sums_payload(vectors_sums_payload_unused),
      .results_valid(vectors_results_valid),
      .results_ready(write_ready),
      .results_payload(vectors_results_payload),
      .isIdle(vectors_isIdle_unused),
      .overflows(vectors_overflows_unused),
      .writesRescale(completesVector | isPlain),
      .writesAffine(completesVector),
      .writeAddress(vector[4:0]),
      .biases(1024'd0),
      .multipliers(vectors_multipliers_cat),
      .shifts(vectors_shifts_cat),
      .gains(vectors_gains_cat),
      .offsets(vectors_offsets_cat)
  );

  always @(posedge clk) begin
    if (rst) begin
      part <= 2'd0;
    end else if (parameterBeat) begin  // RowFunctionUnit.swift:177
      part <= part + 2'd1;
    end
  end

  always @(posedge clk) begin
    if (parameterBeat) begin  // RowFunctionUnit.swift:177
      if (part == 2'd0) begin  // RowFunctionUnit.swift:179
        parameterBeat_0 <= data_0_payload_fragment;
      end
    end
  end

  always @(posedge clk) begin
    if (parameterBeat) begin  // RowFunctionUnit.swift:177
      if (part == 2'd1) begin  // RowFunctionUnit.swift:179
        parameterBeat_1 <= data_0_payload_fragment;
      end
    end
  end

  always @(posedge clk) begin
    if (parameterBeat) begin  // RowFunctionUnit.swift:177
      if (part == 2'd2) begin  // RowFunctionUnit.swift:179
        parameterBeat_2 <= data_0_payload_fragment;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      vector <= 16'd0;
    end else begin
      if (completesVector) begin  // RowFunctionUnit.swift:182
        vector <= vector + 16'd1;
      end
      case (state)  // RowFunctionUnit.swift:89
        2'd0: begin  // idle
          if (start) begin  // RowFunctionUnit.swift:92
            vector <= 16'd0;
          end
        end
        default: ;  // stream
      endcase
    end
  end

  wire takesVector = vectors_push_valid & vectors_push_ready;
  wire first_push_valid = data_0_valid & (state == 2'd2);  // RowFunctionUnit.swift:148
  wire [5:0] first_occupancy_unused;
  wire [5:0] first_free_unused;
  Fifo_u256_depth48 first (  // RowFunctionUnit.swift:148
      .clk(clk),
      .rst(rst),
      .push_valid(first_push_valid),
      .push_ready(first_push_ready),
      .push_payload(data_0_payload_fragment),
      .pop_valid(first_pop_valid),
      .pop_ready(takesVector),
      .pop_payload(first_pop_payload),
      .occupancy(first_occupancy_unused),
      .free(first_free_unused)
  );

  assign data_0_ready = 1'b1;

  wire second_push_valid = data_1_valid & 1'b1;  // RowFunctionUnit.swift:148
  wire [5:0] second_occupancy_unused;
  wire [5:0] second_free_unused;
  Fifo_u256_depth48 second (  // RowFunctionUnit.swift:148
      .clk(clk),
      .rst(rst),
      .push_valid(second_push_valid),
      .push_ready(second_push_ready),
      .push_payload(data_1_payload_fragment),
      .pop_valid(second_pop_valid),
      .pop_ready(takesVector & job_addsSecond),
      .pop_payload(second_pop_payload),
      .occupancy(second_occupancy_unused),
      .free(second_free_unused)
  );

  assign data_1_ready = 1'b1;
  wire hasRoom = {1'b0, beatsUnderWay} + {12'd0, rowVectors} <= 17'd48;
  wire [9:0] request_0_valid_sub = job_elements[9:0] - 10'd1;
  wire request_0_valid_and = (state == 2'd1)
      & ((job_function == 3'd4) | (job_function == 3'd5))
      & (vectorsAsked != {11'd0, request_0_valid_sub[9:5]} + 16'd1);
  wire asksFirst = asks & !asksSecond & hasRoom;
  assign request_0_valid = request_0_valid_and | asksFirst;
  wire [22:0] request_0_payload_address_mul = vectorsAsked * 8'd128;
  wire [31:0] request_0_payload_address_mux = request_0_valid_and
      ? (job_parameterAddress + {9'd0, request_0_payload_address_mul})
      : job_firstAddress + (readFrameOffset_0 + readRowOffset_0);
  assign request_0_payload_address = request_0_payload_address_mux;
  assign request_0_payload_beats = request_0_valid_and ? 5'd4 : rowVectors;
  assign request_1_valid = asksSecond;
  assign request_1_payload_address = job_secondAddress + (readFrameOffset_1 + readRowOffset_1);
  assign request_1_payload_beats = rowVectors;

  always @(posedge clk) begin
    if (rst) begin
      vectorsAsked <= 16'd0;
    end else begin
      if (request_0_valid_and & request_0_ready) begin  // RowFunctionUnit.swift:124
        vectorsAsked <= vectorsAsked + 16'd1;
      end
      case (state)  // RowFunctionUnit.swift:89
        2'd0: begin  // idle
          if (start) begin  // RowFunctionUnit.swift:92
            vectorsAsked <= 16'd0;
          end
        end
        default: ;  // stream
      endcase
    end
  end

  wire asksRow = asksFirst & request_0_ready;
  always @(posedge clk) begin
    if (rst) begin
      asksSecond <= 1'b0;
    end else begin
      if (asksRow & job_addsSecond) begin  // RowFunctionUnit.swift:128
        asksSecond <= 1'b1;
      end
      if (request_1_valid & request_1_ready) begin  // RowFunctionUnit.swift:129
        asksSecond <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      rowsLeft <= 16'd0;
    end else begin
      if (asksRow) begin  // RowFunctionUnit.swift:130
        rowsLeft <= rowsLeft - 16'd1;
      end
      case (state)  // RowFunctionUnit.swift:89
        2'd0: begin  // idle
          if (start) begin  // RowFunctionUnit.swift:92
            rowsLeft <= job_rows;
          end
        end
        default: ;  // stream
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      asks <= 1'b0;
    end else begin
      if ((asksRow & ((rowsLeft == 16'd1) | isStopped)) | (isStopped & !asksFirst)) begin  // RowFunctionUnit.swift:131
        asks <= 1'b0;
      end
      case (state)  // RowFunctionUnit.swift:89
        2'd1: begin  // parameters
          if (isPlain | (completesVector & (vector == {11'd0, lastBeat}))) begin  // RowFunctionUnit.swift:99
            asks <= 1'b1;
          end
        end
        default: ;  // stream
      endcase
    end
  end

  wire hasAskedRow = job_addsSecond ? (request_1_valid & request_1_ready) : asksRow;
  wire readRow_eq = readRow + 16'd1 == job_frameRows;
  always @(posedge clk) begin
    if (rst) begin
      readRow <= 16'd0;
    end else begin
      if (hasAskedRow) begin  // RowFunctionUnit.swift:132
        readRow <= readRow_eq ? 16'd0 : readRow + 16'd1;
      end
      if (start) begin  // RowFunctionUnit.swift:137
        readRow <= 16'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      readRowOffset_0 <= 32'd0;
    end else begin
      if (hasAskedRow) begin  // RowFunctionUnit.swift:132
        readRowOffset_0 <= readRow_eq ? 32'd0 : readRowOffset_0 + job_firstRowStride;
      end
      if (start) begin  // RowFunctionUnit.swift:137
        readRowOffset_0 <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      readFrameOffset_0 <= 32'd0;
    end else begin
      if (hasAskedRow) begin  // RowFunctionUnit.swift:132
        if (readRow_eq) begin  // RowWalk.swift:32
          readFrameOffset_0 <= readFrameOffset_0 + job_firstFrameStride;
        end
      end
      if (start) begin  // RowFunctionUnit.swift:137
        readFrameOffset_0 <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      readRowOffset_1 <= 32'd0;
    end else begin
      if (hasAskedRow) begin  // RowFunctionUnit.swift:132
        readRowOffset_1 <= readRow_eq ? 32'd0 : readRowOffset_1 + job_secondRowStride;
      end
      if (start) begin  // RowFunctionUnit.swift:137
        readRowOffset_1 <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      readFrameOffset_1 <= 32'd0;
    end else begin
      if (hasAskedRow) begin  // RowFunctionUnit.swift:132
        if (readRow_eq) begin  // RowWalk.swift:32
          readFrameOffset_1 <= readFrameOffset_1 + job_secondFrameStride;
        end
      end
      if (start) begin  // RowFunctionUnit.swift:137
        readFrameOffset_1 <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      beatsUnderWay <= 16'd0;
    end else begin
      beatsUnderWay <= beatsUnderWay + (asksRow ? {11'd0, rowVectors} : 16'd0) - {15'd0, takesVector};
    end
  end

  assign write_valid = vectors_results_valid;
  wire [20:0] write_payload_address_mul = beat * 6'd32;
  assign write_payload_address = job_resultAddress
      + (writtenFrameOffset_0 + writtenRowOffset_0)
      + {11'd0, write_payload_address_mul};
  wire isLastBeat = beat == {11'd0, lastBeat};
  wire [15:0] tail = (job_elements - 16'd1) & 16'd31;
  wire [255:0] write_payload_data_cat = {
      (isLastBeat & (tail < 16'd31)) ? 8'd0 : vectors_results_payload[255:248],
      (isLastBeat & (tail < 16'd30)) ? 8'd0 : vectors_results_payload[247:240],
      (isLastBeat & (tail < 16'd29)) ? 8'd0 : vectors_results_payload[239:232],
      (isLastBeat & (tail < 16'd28)) ? 8'd0 : vectors_results_payload[231:224],
      (isLastBeat & (tail < 16'd27)) ? 8'd0 : vectors_results_payload[223:216],
      (isLastBeat & (tail < 16'd26)) ? 8'd0 : vectors_results_payload[215:208],
      (isLastBeat & (tail < 16'd25)) ? 8'd0 : vectors_results_payload[207:200],
      (isLastBeat & (tail < 16'd24)) ? 8'd0 : vectors_results_payload[199:192],
      (isLastBeat & (tail < 16'd23)) ? 8'd0 : vectors_results_payload[191:184],
      (isLastBeat & (tail < 16'd22)) ? 8'd0 : vectors_results_payload[183:176],
      (isLastBeat & (tail < 16'd21)) ? 8'd0 : vectors_results_payload[175:168],
      (isLastBeat & (tail < 16'd20)) ? 8'd0 : vectors_results_payload[167:160],
      (isLastBeat & (tail < 16'd19)) ? 8'd0 : vectors_results_payload[159:152],
      (isLastBeat & (tail < 16'd18)) ? 8'd0 : vectors_results_payload[151:144],
      (isLastBeat & (tail < 16'd17)) ? 8'd0 : vectors_results_payload[143:136],
      (isLastBeat & (tail < 16'd16)) ? 8'd0 : vectors_results_payload[135:128],
      (isLastBeat & (tail < 16'd15)) ? 8'd0 : vectors_results_payload[127:120],
      (isLastBeat & (tail < 16'd14)) ? 8'd0 : vectors_results_payload[119:112],
      (isLastBeat & (tail < 16'd13)) ? 8'd0 : vectors_results_payload[111:104],
      (isLastBeat & (tail < 16'd12)) ? 8'd0 : vectors_results_payload[103:96],
      (isLastBeat & (tail < 16'd11)) ? 8'd0 : vectors_results_payload[95:88],
      (isLastBeat & (tail < 16'd10)) ? 8'd0 : vectors_results_payload[87:80],
      (isLastBeat & (tail < 16'd9)) ? 8'd0 : vectors_results_payload[79:72],
      (isLastBeat & (tail < 16'd8)) ? 8'd0 : vectors_results_payload[71:64],
      (isLastBeat & (tail < 16'd7)) ? 8'd0 : vectors_results_payload[63:56],
      (isLastBeat & (tail < 16'd6)) ? 8'd0 : vectors_results_payload[55:48],
      (isLastBeat & (tail < 16'd5)) ? 8'd0 : vectors_results_payload[47:40],
      (isLastBeat & (tail < 16'd4)) ? 8'd0 : vectors_results_payload[39:32],
      (isLastBeat & (tail < 16'd3)) ? 8'd0 : vectors_results_payload[31:24],
      (isLastBeat & (tail < 16'd2)) ? 8'd0 : vectors_results_payload[23:16],
      (isLastBeat & (tail < 16'd1)) ? 8'd0 : vectors_results_payload[15:8],
      vectors_results_payload[7:0]
  };
  assign write_payload_data = write_payload_data_cat;

  always @(posedge clk) begin
    if (rst) begin
      beat <= 16'd0;
    end else if (write_valid & write_ready) begin  // RowFunctionUnit.swift:210
      beat <= isLastBeat ? 16'd0 : beat + 16'd1;
    end
  end

  wire hasWrittenRow = write_valid & write_ready & isLastBeat;
  wire writtenRow_eq = writtenRow + 16'd1 == job_frameRows;
  always @(posedge clk) begin
    if (rst) begin
      writtenRow <= 16'd0;
    end else begin
      if (hasWrittenRow) begin  // RowFunctionUnit.swift:211
        writtenRow <= writtenRow_eq ? 16'd0 : writtenRow + 16'd1;
      end
      if (start) begin  // RowFunctionUnit.swift:212
        writtenRow <= 16'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      writtenRowOffset_0 <= 32'd0;
    end else begin
      if (hasWrittenRow) begin  // RowFunctionUnit.swift:211
        writtenRowOffset_0 <= writtenRow_eq ? 32'd0 : writtenRowOffset_0 + job_resultRowStride;
      end
      if (start) begin  // RowFunctionUnit.swift:212
        writtenRowOffset_0 <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      writtenFrameOffset_0 <= 32'd0;
    end else begin
      if (hasWrittenRow) begin  // RowFunctionUnit.swift:211
        if (writtenRow_eq) begin  // RowWalk.swift:32
          writtenFrameOffset_0 <= writtenFrameOffset_0 + job_resultFrameStride;
        end
      end
      if (start) begin  // RowFunctionUnit.swift:212
        writtenFrameOffset_0 <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      rowsUnderWay <= 16'd0;
    end else if (hasAskedRow & !hasWrittenRow) begin  // RowFunctionUnit.swift:86
      rowsUnderWay <= rowsUnderWay + 16'd1;
    end else if (hasWrittenRow & !hasAskedRow) begin  // RowFunctionUnit.swift:87
      rowsUnderWay <= rowsUnderWay - 16'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      state <= 2'd0;
    end else begin
      case (state)  // RowFunctionUnit.swift:89
        2'd0: begin  // idle
          if (start) begin  // RowFunctionUnit.swift:92
            state <= 2'd1;
          end
        end
        2'd1: begin  // parameters
          if (isPlain | (completesVector & (vector == {11'd0, lastBeat}))) begin  // RowFunctionUnit.swift:99
            state <= 2'd2;
          end
        end
        default: begin  // stream
          if (!asks & !asksSecond & (rowsUnderWay == 16'd0)) begin  // RowFunctionUnit.swift:103
            state <= 2'd0;
          end
        end
      endcase
    end
  end

  assign busy = state != 2'd0;

  wire _unused_ok = &{1'b0, data_0_payload_last, data_1_payload_last, first_push_ready, second_push_ready, request_0_valid_sub[4:0], vectors_sub[4:0], 1'b0};

`ifdef FORMAL

  // there is room for every beat that was asked for
  always @(posedge clk) begin
    if (!rst) begin
      assert (!(first_push_valid & !first_push_ready));  // RowFunctionUnit.swift:154
    end
  end

  // there is room for every beat that was asked for
  always @(posedge clk) begin
    if (!rst) begin
      assert (!(second_push_valid & !second_push_ready));  // RowFunctionUnit.swift:154
    end
  end
`elsif SIMULATION_CHECKS

  // there is room for every beat that was asked for
  always @(posedge clk) begin
    if (!rst) begin
      if (first_push_valid & !first_push_ready) begin  // RowFunctionUnit.swift:154
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // there is room for every beat that was asked for
  always @(posedge clk) begin
    if (!rst) begin
      if (second_push_valid & !second_push_ready) begin  // RowFunctionUnit.swift:154
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
