// ComputeStage_154x256_k32768_tile1024_l256_r256_p64_a32_b8, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 154x256_k32768_tile1024_l256_r256_p64_a32_b8
// Content: fnv1a64 336c4f6771e56815
`default_nettype none

module ComputeStage_154x256_k32768_tile1024_l256_r256_p64_a32_b8 (
    input  wire           clk,
    input  wire           rst,
    input  wire [1:0]     mode,  // ComputeStage.swift:11
    input  wire           isUnsigned,  // ComputeStage.swift:12
    input  wire [15:0]    inputs,  // ComputeStage.swift:13
    input  wire [7:0]     rows,  // ComputeStage.swift:14
    input  wire           isFirstBlock,  // ComputeStage.swift:16
    input  wire           isFinalBlock,  // ComputeStage.swift:17
    input  wire           start,  // ComputeStage.swift:18
    input  wire           restart,  // ComputeStage.swift:20
    input  wire           write,  // ComputeStage.swift:22
    input  wire [7:0]     writeRow,  // ComputeStage.swift:23
    input  wire           writesUpperHalf,  // ComputeStage.swift:24
    input  wire           writesReference,  // ComputeStage.swift:25
    input  wire [11:0]    writeAddress,  // ComputeStage.swift:26
    input  wire [63:0]    writeData,  // ComputeStage.swift:27
    input  wire           weightValid,  // ComputeStage.swift:29
    output wire           weightReady,  // ComputeStage.swift:30
    input  wire           weightLast,  // ComputeStage.swift:31
    input  wire [16383:0] weights,  // ComputeStage.swift:32
    input  wire           emits,  // ComputeStage.swift:34
    input  wire [7:0]     rowsToEmit,  // ComputeStage.swift:35
    input  wire           emitsFirst,  // ComputeStage.swift:37
    output wire           sums_valid,  // ComputeStage.swift:38
    input  wire           sums_ready,  // ComputeStage.swift:38
    output wire [8191:0]  sums_payload,  // ComputeStage.swift:38
    output wire           isCollected,  // ComputeStage.swift:40
    input  wire           clearStatistics,  // ComputeStage.swift:42
    output wire [31:0]    zeroCount,  // ComputeStage.swift:43
    output wire [31:0]    lowCount,  // ComputeStage.swift:44
    output wire [31:0]    fullCount,  // ComputeStage.swift:45
    output wire [31:0]    stallCount  // ComputeStage.swift:46
);

  reg [7:0] collected;  // ComputeStage.swift:48
  reg isUpperHalf;  // ComputeStage.swift:50
  reg emitsUpperHalf;  // ComputeStage.swift:51
  reg [7:0] row;  // ComputeStage.swift:53
  reg [4:0] rowOfPort;  // ComputeStage.swift:54
  reg [7:0] emittedRows;  // ComputeStage.swift:55
  reg emitsFirstBlock;  // ComputeStage.swift:56
  reg isEmitting;  // ComputeStage.swift:57
  reg [8191:0] rowBefore;  // ComputeStage.swift:58
  wire [153:0] unit_ready;  // ComputeStage.swift:70
  wire unit_weightReady;  // ComputeStage.swift:70
  wire [6:0] unit_resultValid;  // ComputeStage.swift:70
  wire [34:0] unit_resultRow;  // ComputeStage.swift:70
  wire [57343:0] unit_results;  // ComputeStage.swift:70
  wire [39:0] unit_zeroCount;  // ComputeStage.swift:70
  wire [39:0] unit_lowCount;  // ComputeStage.swift:70
  wire [39:0] unit_fullCount;  // ComputeStage.swift:70
  wire [39:0] unit_stallCount;  // ComputeStage.swift:70
  wire [153:0] feeder_valid;  // ComputeStage.swift:86
  wire [9855:0] feeder_current;  // ComputeStage.swift:86
  wire [9855:0] feeder_compared;  // ComputeStage.swift:86
  wire [615:0] feeder_count;  // ComputeStage.swift:86
  wire [153:0] feeder_last;  // ComputeStage.swift:86
  wire [153:0] feeder_complete;  // ComputeStage.swift:86
  wire [153:0] feeder_releaseWeights;  // ComputeStage.swift:86
  reg [2:0] emittedPort;  // ComputeStage.swift:133
  reg [8191:0] blockSums_0 [0:43];  // ComputeStage.swift:120
  reg [8191:0] blockSums_1 [0:43];  // ComputeStage.swift:120
  reg [8191:0] blockSums_2 [0:43];  // ComputeStage.swift:120
  reg [8191:0] blockSums_3 [0:43];  // ComputeStage.swift:120
  reg [8191:0] blockSums_4 [0:43];  // ComputeStage.swift:120
  reg [8191:0] blockSums_5 [0:43];  // ComputeStage.swift:120
  reg [8191:0] blockSums_6 [0:43];  // ComputeStage.swift:120
  wire [1231:0] feeder_hasNoReference_index;
  wire [1231:0] feeder_isPresent_index;
  wire [1231:0] feeder_write_index;
  genvar i;

  generate
    for (i = 0; i < 154; i = i + 1) begin : each_i
      assign feeder_write_index[i * 8 +: 8] = i;
      assign feeder_isPresent_index[i * 8 +: 8] = i;
      assign feeder_hasNoReference_index[i * 8 +: 8] = i;
      RowFeeder_154x256_k32768_tile1024_l256_r256_p64_a32_b8 feeder (  // ComputeStage.swift:86
          .clk(clk),
          .rst(rst),
          .write(write & (feeder_write_index[i * 8 +: 8] == writeRow)),
          .writesUpperHalf(writesUpperHalf),
          .writesReference(writesReference),
          .writeAddress(writeAddress),
          .writeData(writeData),
          .readsUpperHalf(isUpperHalf),
          .start(start),
          .isPresent(feeder_isPresent_index[i * 8 +: 8] < rows),
          .hasNoReference(isFirstBlock & (mode == 2'd2) & (feeder_hasNoReference_index[i * 8 +: 8] == 8'd0)),
          .inputs(inputs),
          .isFinalBlock(isFinalBlock),
          .valid(feeder_valid[i]),
          .ready(unit_ready[i]),
          .current(feeder_current[i * 64 +: 64]),
          .compared(feeder_compared[i * 64 +: 64]),
          .count(feeder_count[i * 4 +: 4]),
          .last(feeder_last[i]),
          .complete(feeder_complete[i]),
          .releaseWeights(feeder_releaseWeights[i])
      );
    end
  endgenerate

  ComputeUnit_154x256_lanes_load2_scan8_queue16_lanes4_tile1024_drain7 unit (  // ComputeStage.swift:70
      .clk(clk),
      .rst(rst),
      .mode(mode),
      .isUnsigned(isUnsigned),
      .valid(feeder_valid),
      .ready(unit_ready),
      .current(feeder_current),
      .previous(feeder_compared),
      .neighbour(feeder_compared),
      .count(feeder_count),
      .last(feeder_last),
      .complete(feeder_complete),
      .releaseWeights(feeder_releaseWeights),
      .weightValid(weightValid),
      .weightReady(unit_weightReady),
      .weightLast(weightLast),
      .weights(weights),
      .resultValid(unit_resultValid),
      .resultReady(7'd127),
      .resultRow(unit_resultRow),
      .results(unit_results),
      .clearStatistics(clearStatistics),
      .zeroCount(unit_zeroCount),
      .lowCount(unit_lowCount),
      .fullCount(unit_fullCount),
      .stallCount(unit_stallCount)
  );

  assign weightReady = unit_weightReady;
  assign zeroCount = unit_zeroCount[31:0];
  assign lowCount = unit_lowCount[31:0];
  assign fullCount = unit_fullCount[31:0];
  assign stallCount = unit_stallCount[31:0];

  wire [5:0] place_0 = isUpperHalf ? ({1'b0, unit_resultRow[4:0]} + 6'd22) : {1'b0, unit_resultRow[4:0]};
  always @(posedge clk) begin
    if (unit_resultValid[0]) begin  // ComputeStage.swift:122
      blockSums_0[place_0] <= unit_results[8191:0];
    end
  end

  wire [5:0] place_1 = isUpperHalf ? ({1'b0, unit_resultRow[9:5]} + 6'd22) : {1'b0, unit_resultRow[9:5]};
  always @(posedge clk) begin
    if (unit_resultValid[1]) begin  // ComputeStage.swift:122
      blockSums_1[place_1] <= unit_results[16383:8192];
    end
  end

  wire [5:0] place_2 = isUpperHalf ? ({1'b0, unit_resultRow[14:10]} + 6'd22) : {1'b0, unit_resultRow[14:10]};
  always @(posedge clk) begin
    if (unit_resultValid[2]) begin  // ComputeStage.swift:122
      blockSums_2[place_2] <= unit_results[24575:16384];
    end
  end

  wire [5:0] place_3 = isUpperHalf ? ({1'b0, unit_resultRow[19:15]} + 6'd22) : {1'b0, unit_resultRow[19:15]};
  always @(posedge clk) begin
    if (unit_resultValid[3]) begin  // ComputeStage.swift:122
      blockSums_3[place_3] <= unit_results[32767:24576];
    end
  end

  wire [5:0] place_4 = isUpperHalf ? ({1'b0, unit_resultRow[24:20]} + 6'd22) : {1'b0, unit_resultRow[24:20]};
  always @(posedge clk) begin
    if (unit_resultValid[4]) begin  // ComputeStage.swift:122
      blockSums_4[place_4] <= unit_results[40959:32768];
    end
  end

  wire [5:0] place_5 = isUpperHalf ? ({1'b0, unit_resultRow[29:25]} + 6'd22) : {1'b0, unit_resultRow[29:25]};
  always @(posedge clk) begin
    if (unit_resultValid[5]) begin  // ComputeStage.swift:122
      blockSums_5[place_5] <= unit_results[49151:40960];
    end
  end

  wire [5:0] place_6 = isUpperHalf ? ({1'b0, unit_resultRow[34:30]} + 6'd22) : {1'b0, unit_resultRow[34:30]};
  always @(posedge clk) begin
    if (unit_resultValid[6]) begin  // ComputeStage.swift:122
      blockSums_6[place_6] <= unit_results[57343:49152];
    end
  end

  assign isCollected = collected == 8'd154;

  wire [6:0] collected_cat = {
      unit_resultValid[6],
      unit_resultValid[5],
      unit_resultValid[4],
      unit_resultValid[3],
      unit_resultValid[2],
      unit_resultValid[1],
      unit_resultValid[0]
  };
  wire [2:0] arriving = {2'd0, collected_cat[6]}
      + {2'd0, collected_cat[5]}
      + ({2'd0, collected_cat[4]} + {2'd0, collected_cat[3]})
      + ({2'd0, collected_cat[2]} + {2'd0, collected_cat[1]} + {2'd0, collected_cat[0]});
  always @(posedge clk) begin
    if (rst) begin
      collected <= 8'd0;
    end else begin
      collected <= isCollected ? 8'd0 : collected + {5'd0, arriving};
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isUpperHalf <= 1'b0;
    end else begin
      if (isCollected) begin  // ComputeStage.swift:129
        isUpperHalf <= !isUpperHalf;
      end
      if (restart) begin  // ComputeStage.swift:136
        isUpperHalf <= 1'b0;
      end
    end
  end

  assign sums_valid = isEmitting;
  wire [5:0] sums_payload_mux_7 = emitsUpperHalf ? ({1'b0, rowOfPort} + 6'd22) : {1'b0, rowOfPort};
  wire [8191:0] sums_payload_word = blockSums_0[sums_payload_mux_7];
  wire [5:0] sums_payload_mux_6 = emitsUpperHalf ? ({1'b0, rowOfPort} + 6'd22) : {1'b0, rowOfPort};
  wire [8191:0] sums_payload_word_2 = blockSums_1[sums_payload_mux_6];
  wire [5:0] sums_payload_mux_5 = emitsUpperHalf ? ({1'b0, rowOfPort} + 6'd22) : {1'b0, rowOfPort};
  wire [8191:0] sums_payload_word_3 = blockSums_2[sums_payload_mux_5];
  wire [5:0] sums_payload_mux_4 = emitsUpperHalf ? ({1'b0, rowOfPort} + 6'd22) : {1'b0, rowOfPort};
  wire [8191:0] sums_payload_word_4 = blockSums_3[sums_payload_mux_4];
  wire [5:0] sums_payload_mux_3 = emitsUpperHalf ? ({1'b0, rowOfPort} + 6'd22) : {1'b0, rowOfPort};
  wire [8191:0] sums_payload_word_5 = blockSums_4[sums_payload_mux_3];
  wire [5:0] sums_payload_mux_2 = emitsUpperHalf ? ({1'b0, rowOfPort} + 6'd22) : {1'b0, rowOfPort};
  wire [8191:0] sums_payload_word_6 = blockSums_5[sums_payload_mux_2];
  wire [5:0] sums_payload_mux = emitsUpperHalf ? ({1'b0, rowOfPort} + 6'd22) : {1'b0, rowOfPort};
  wire [8191:0] sums_payload_word_7 = blockSums_6[sums_payload_mux];
  wire [57343:0] sums_payload_cat = {
      sums_payload_word_7,
      sums_payload_word_6,
      sums_payload_word_5,
      sums_payload_word_4,
      sums_payload_word_3,
      sums_payload_word_2,
      sums_payload_word
  };
  wire [8191:0] sums_payload_sel = sums_payload_cat[emittedPort * 8192 +: 8192];
  wire isFirstRow = emitsFirstBlock & (row == 8'd0);
  assign sums_payload = {
      sums_payload_sel[8191:8160] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[8191:8160]),
      sums_payload_sel[8159:8128] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[8159:8128]),
      sums_payload_sel[8127:8096] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[8127:8096]),
      sums_payload_sel[8095:8064] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[8095:8064]),
      sums_payload_sel[8063:8032] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[8063:8032]),
      sums_payload_sel[8031:8000] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[8031:8000]),
      sums_payload_sel[7999:7968] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7999:7968]),
      sums_payload_sel[7967:7936] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7967:7936]),
      sums_payload_sel[7935:7904] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7935:7904]),
      sums_payload_sel[7903:7872] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7903:7872]),
      sums_payload_sel[7871:7840] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7871:7840]),
      sums_payload_sel[7839:7808] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7839:7808]),
      sums_payload_sel[7807:7776] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7807:7776]),
      sums_payload_sel[7775:7744] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7775:7744]),
      sums_payload_sel[7743:7712] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7743:7712]),
      sums_payload_sel[7711:7680] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7711:7680]),
      sums_payload_sel[7679:7648] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7679:7648]),
      sums_payload_sel[7647:7616] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7647:7616]),
      sums_payload_sel[7615:7584] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7615:7584]),
      sums_payload_sel[7583:7552] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7583:7552]),
      sums_payload_sel[7551:7520] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7551:7520]),
      sums_payload_sel[7519:7488] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7519:7488]),
      sums_payload_sel[7487:7456] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7487:7456]),
      sums_payload_sel[7455:7424] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7455:7424]),
      sums_payload_sel[7423:7392] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7423:7392]),
      sums_payload_sel[7391:7360] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7391:7360]),
      sums_payload_sel[7359:7328] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7359:7328]),
      sums_payload_sel[7327:7296] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7327:7296]),
      sums_payload_sel[7295:7264] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7295:7264]),
      sums_payload_sel[7263:7232] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7263:7232]),
      sums_payload_sel[7231:7200] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7231:7200]),
      sums_payload_sel[7199:7168] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7199:7168]),
      sums_payload_sel[7167:7136] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7167:7136]),
      sums_payload_sel[7135:7104] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7135:7104]),
      sums_payload_sel[7103:7072] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7103:7072]),
      sums_payload_sel[7071:7040] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7071:7040]),
      sums_payload_sel[7039:7008] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7039:7008]),
      sums_payload_sel[7007:6976] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[7007:6976]),
      sums_payload_sel[6975:6944] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6975:6944]),
      sums_payload_sel[6943:6912] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6943:6912]),
      sums_payload_sel[6911:6880] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6911:6880]),
      sums_payload_sel[6879:6848] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6879:6848]),
      sums_payload_sel[6847:6816] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6847:6816]),
      sums_payload_sel[6815:6784] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6815:6784]),
      sums_payload_sel[6783:6752] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6783:6752]),
      sums_payload_sel[6751:6720] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6751:6720]),
      sums_payload_sel[6719:6688] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6719:6688]),
      sums_payload_sel[6687:6656] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6687:6656]),
      sums_payload_sel[6655:6624] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6655:6624]),
      sums_payload_sel[6623:6592] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6623:6592]),
      sums_payload_sel[6591:6560] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6591:6560]),
      sums_payload_sel[6559:6528] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6559:6528]),
      sums_payload_sel[6527:6496] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6527:6496]),
      sums_payload_sel[6495:6464] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6495:6464]),
      sums_payload_sel[6463:6432] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6463:6432]),
      sums_payload_sel[6431:6400] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6431:6400]),
      sums_payload_sel[6399:6368] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6399:6368]),
      sums_payload_sel[6367:6336] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6367:6336]),
      sums_payload_sel[6335:6304] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6335:6304]),
      sums_payload_sel[6303:6272] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6303:6272]),
      sums_payload_sel[6271:6240] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6271:6240]),
      sums_payload_sel[6239:6208] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6239:6208]),
      sums_payload_sel[6207:6176] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6207:6176]),
      sums_payload_sel[6175:6144] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6175:6144]),
      sums_payload_sel[6143:6112] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6143:6112]),
      sums_payload_sel[6111:6080] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6111:6080]),
      sums_payload_sel[6079:6048] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6079:6048]),
      sums_payload_sel[6047:6016] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6047:6016]),
      sums_payload_sel[6015:5984] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[6015:5984]),
      sums_payload_sel[5983:5952] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5983:5952]),
      sums_payload_sel[5951:5920] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5951:5920]),
      sums_payload_sel[5919:5888] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5919:5888]),
      sums_payload_sel[5887:5856] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5887:5856]),
      sums_payload_sel[5855:5824] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5855:5824]),
      sums_payload_sel[5823:5792] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5823:5792]),
      sums_payload_sel[5791:5760] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5791:5760]),
      sums_payload_sel[5759:5728] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5759:5728]),
      sums_payload_sel[5727:5696] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5727:5696]),
      sums_payload_sel[5695:5664] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5695:5664]),
      sums_payload_sel[5663:5632] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5663:5632]),
      sums_payload_sel[5631:5600] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5631:5600]),
      sums_payload_sel[5599:5568] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5599:5568]),
      sums_payload_sel[5567:5536] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5567:5536]),
      sums_payload_sel[5535:5504] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5535:5504]),
      sums_payload_sel[5503:5472] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5503:5472]),
      sums_payload_sel[5471:5440] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5471:5440]),
      sums_payload_sel[5439:5408] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5439:5408]),
      sums_payload_sel[5407:5376] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5407:5376]),
      sums_payload_sel[5375:5344] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5375:5344]),
      sums_payload_sel[5343:5312] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5343:5312]),
      sums_payload_sel[5311:5280] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5311:5280]),
      sums_payload_sel[5279:5248] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5279:5248]),
      sums_payload_sel[5247:5216] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5247:5216]),
      sums_payload_sel[5215:5184] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5215:5184]),
      sums_payload_sel[5183:5152] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5183:5152]),
      sums_payload_sel[5151:5120] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5151:5120]),
      sums_payload_sel[5119:5088] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5119:5088]),
      sums_payload_sel[5087:5056] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5087:5056]),
      sums_payload_sel[5055:5024] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5055:5024]),
      sums_payload_sel[5023:4992] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[5023:4992]),
      sums_payload_sel[4991:4960] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4991:4960]),
      sums_payload_sel[4959:4928] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4959:4928]),
      sums_payload_sel[4927:4896] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4927:4896]),
      sums_payload_sel[4895:4864] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4895:4864]),
      sums_payload_sel[4863:4832] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4863:4832]),
      sums_payload_sel[4831:4800] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4831:4800]),
      sums_payload_sel[4799:4768] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4799:4768]),
      sums_payload_sel[4767:4736] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4767:4736]),
      sums_payload_sel[4735:4704] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4735:4704]),
      sums_payload_sel[4703:4672] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4703:4672]),
      sums_payload_sel[4671:4640] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4671:4640]),
      sums_payload_sel[4639:4608] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4639:4608]),
      sums_payload_sel[4607:4576] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4607:4576]),
      sums_payload_sel[4575:4544] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4575:4544]),
      sums_payload_sel[4543:4512] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4543:4512]),
      sums_payload_sel[4511:4480] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4511:4480]),
      sums_payload_sel[4479:4448] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4479:4448]),
      sums_payload_sel[4447:4416] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4447:4416]),
      sums_payload_sel[4415:4384] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4415:4384]),
      sums_payload_sel[4383:4352] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4383:4352]),
      sums_payload_sel[4351:4320] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4351:4320]),
      sums_payload_sel[4319:4288] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4319:4288]),
      sums_payload_sel[4287:4256] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4287:4256]),
      sums_payload_sel[4255:4224] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4255:4224]),
      sums_payload_sel[4223:4192] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4223:4192]),
      sums_payload_sel[4191:4160] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4191:4160]),
      sums_payload_sel[4159:4128] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4159:4128]),
      sums_payload_sel[4127:4096] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4127:4096]),
      sums_payload_sel[4095:4064] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4095:4064]),
      sums_payload_sel[4063:4032] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4063:4032]),
      sums_payload_sel[4031:4000] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[4031:4000]),
      sums_payload_sel[3999:3968] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3999:3968]),
      sums_payload_sel[3967:3936] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3967:3936]),
      sums_payload_sel[3935:3904] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3935:3904]),
      sums_payload_sel[3903:3872] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3903:3872]),
      sums_payload_sel[3871:3840] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3871:3840]),
      sums_payload_sel[3839:3808] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3839:3808]),
      sums_payload_sel[3807:3776] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3807:3776]),
      sums_payload_sel[3775:3744] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3775:3744]),
      sums_payload_sel[3743:3712] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3743:3712]),
      sums_payload_sel[3711:3680] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3711:3680]),
      sums_payload_sel[3679:3648] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3679:3648]),
      sums_payload_sel[3647:3616] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3647:3616]),
      sums_payload_sel[3615:3584] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3615:3584]),
      sums_payload_sel[3583:3552] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3583:3552]),
      sums_payload_sel[3551:3520] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3551:3520]),
      sums_payload_sel[3519:3488] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3519:3488]),
      sums_payload_sel[3487:3456] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3487:3456]),
      sums_payload_sel[3455:3424] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3455:3424]),
      sums_payload_sel[3423:3392] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3423:3392]),
      sums_payload_sel[3391:3360] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3391:3360]),
      sums_payload_sel[3359:3328] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3359:3328]),
      sums_payload_sel[3327:3296] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3327:3296]),
      sums_payload_sel[3295:3264] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3295:3264]),
      sums_payload_sel[3263:3232] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3263:3232]),
      sums_payload_sel[3231:3200] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3231:3200]),
      sums_payload_sel[3199:3168] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3199:3168]),
      sums_payload_sel[3167:3136] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3167:3136]),
      sums_payload_sel[3135:3104] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3135:3104]),
      sums_payload_sel[3103:3072] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3103:3072]),
      sums_payload_sel[3071:3040] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3071:3040]),
      sums_payload_sel[3039:3008] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3039:3008]),
      sums_payload_sel[3007:2976] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[3007:2976]),
      sums_payload_sel[2975:2944] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2975:2944]),
      sums_payload_sel[2943:2912] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2943:2912]),
      sums_payload_sel[2911:2880] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2911:2880]),
      sums_payload_sel[2879:2848] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2879:2848]),
      sums_payload_sel[2847:2816] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2847:2816]),
      sums_payload_sel[2815:2784] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2815:2784]),
      sums_payload_sel[2783:2752] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2783:2752]),
      sums_payload_sel[2751:2720] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2751:2720]),
      sums_payload_sel[2719:2688] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2719:2688]),
      sums_payload_sel[2687:2656] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2687:2656]),
      sums_payload_sel[2655:2624] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2655:2624]),
      sums_payload_sel[2623:2592] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2623:2592]),
      sums_payload_sel[2591:2560] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2591:2560]),
      sums_payload_sel[2559:2528] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2559:2528]),
      sums_payload_sel[2527:2496] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2527:2496]),
      sums_payload_sel[2495:2464] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2495:2464]),
      sums_payload_sel[2463:2432] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2463:2432]),
      sums_payload_sel[2431:2400] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2431:2400]),
      sums_payload_sel[2399:2368] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2399:2368]),
      sums_payload_sel[2367:2336] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2367:2336]),
      sums_payload_sel[2335:2304] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2335:2304]),
      sums_payload_sel[2303:2272] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2303:2272]),
      sums_payload_sel[2271:2240] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2271:2240]),
      sums_payload_sel[2239:2208] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2239:2208]),
      sums_payload_sel[2207:2176] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2207:2176]),
      sums_payload_sel[2175:2144] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2175:2144]),
      sums_payload_sel[2143:2112] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2143:2112]),
      sums_payload_sel[2111:2080] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2111:2080]),
      sums_payload_sel[2079:2048] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2079:2048]),
      sums_payload_sel[2047:2016] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2047:2016]),
      sums_payload_sel[2015:1984] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[2015:1984]),
      sums_payload_sel[1983:1952] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1983:1952]),
      sums_payload_sel[1951:1920] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1951:1920]),
      sums_payload_sel[1919:1888] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1919:1888]),
      sums_payload_sel[1887:1856] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1887:1856]),
      sums_payload_sel[1855:1824] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1855:1824]),
      sums_payload_sel[1823:1792] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1823:1792]),
      sums_payload_sel[1791:1760] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1791:1760]),
      sums_payload_sel[1759:1728] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1759:1728]),
      sums_payload_sel[1727:1696] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1727:1696]),
      sums_payload_sel[1695:1664] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1695:1664]),
      sums_payload_sel[1663:1632] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1663:1632]),
      sums_payload_sel[1631:1600] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1631:1600]),
      sums_payload_sel[1599:1568] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1599:1568]),
      sums_payload_sel[1567:1536] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1567:1536]),
      sums_payload_sel[1535:1504] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1535:1504]),
      sums_payload_sel[1503:1472] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1503:1472]),
      sums_payload_sel[1471:1440] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1471:1440]),
      sums_payload_sel[1439:1408] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1439:1408]),
      sums_payload_sel[1407:1376] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1407:1376]),
      sums_payload_sel[1375:1344] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1375:1344]),
      sums_payload_sel[1343:1312] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1343:1312]),
      sums_payload_sel[1311:1280] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1311:1280]),
      sums_payload_sel[1279:1248] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1279:1248]),
      sums_payload_sel[1247:1216] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1247:1216]),
      sums_payload_sel[1215:1184] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1215:1184]),
      sums_payload_sel[1183:1152] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1183:1152]),
      sums_payload_sel[1151:1120] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1151:1120]),
      sums_payload_sel[1119:1088] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1119:1088]),
      sums_payload_sel[1087:1056] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1087:1056]),
      sums_payload_sel[1055:1024] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1055:1024]),
      sums_payload_sel[1023:992] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[1023:992]),
      sums_payload_sel[991:960] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[991:960]),
      sums_payload_sel[959:928] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[959:928]),
      sums_payload_sel[927:896] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[927:896]),
      sums_payload_sel[895:864] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[895:864]),
      sums_payload_sel[863:832] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[863:832]),
      sums_payload_sel[831:800] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[831:800]),
      sums_payload_sel[799:768] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[799:768]),
      sums_payload_sel[767:736] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[767:736]),
      sums_payload_sel[735:704] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[735:704]),
      sums_payload_sel[703:672] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[703:672]),
      sums_payload_sel[671:640] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[671:640]),
      sums_payload_sel[639:608] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[639:608]),
      sums_payload_sel[607:576] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[607:576]),
      sums_payload_sel[575:544] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[575:544]),
      sums_payload_sel[543:512] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[543:512]),
      sums_payload_sel[511:480] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[511:480]),
      sums_payload_sel[479:448] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[479:448]),
      sums_payload_sel[447:416] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[447:416]),
      sums_payload_sel[415:384] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[415:384]),
      sums_payload_sel[383:352] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[383:352]),
      sums_payload_sel[351:320] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[351:320]),
      sums_payload_sel[319:288] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[319:288]),
      sums_payload_sel[287:256] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[287:256]),
      sums_payload_sel[255:224] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[255:224]),
      sums_payload_sel[223:192] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[223:192]),
      sums_payload_sel[191:160] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[191:160]),
      sums_payload_sel[159:128] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[159:128]),
      sums_payload_sel[127:96] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[127:96]),
      sums_payload_sel[95:64] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[95:64]),
      sums_payload_sel[63:32] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[63:32]),
      sums_payload_sel[31:0] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[31:0])
  };

  always @(posedge clk) begin
    if (sums_valid & sums_ready) begin  // ComputeStage.swift:154
      rowBefore <= sums_payload;
    end
  end

  wire isLast = row + 8'd1 == emittedRows;
  always @(posedge clk) begin
    if (rst) begin
      row <= 8'd0;
    end else if (sums_valid & sums_ready) begin  // ComputeStage.swift:154
      row <= isLast ? 8'd0 : row + 8'd1;
    end
  end

  wire endsPort = rowOfPort == 5'd21;
  always @(posedge clk) begin
    if (rst) begin
      rowOfPort <= 5'd0;
    end else if (sums_valid & sums_ready) begin  // ComputeStage.swift:154
      rowOfPort <= (isLast | endsPort) ? 5'd0 : rowOfPort + 5'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      emittedPort <= 3'd0;
    end else if (sums_valid & sums_ready) begin  // ComputeStage.swift:154
      emittedPort <= isLast ? 3'd0 : endsPort ? (emittedPort + 3'd1) : emittedPort;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isEmitting <= 1'b0;
    end else begin
      if (sums_valid & sums_ready) begin  // ComputeStage.swift:154
        if (isLast) begin  // ComputeStage.swift:163
          isEmitting <= 1'b0;
        end
      end
      if (emits) begin  // ComputeStage.swift:168
        isEmitting <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      emitsUpperHalf <= 1'b0;
    end else begin
      if (sums_valid & sums_ready) begin  // ComputeStage.swift:154
        if (isLast) begin  // ComputeStage.swift:163
          emitsUpperHalf <= !emitsUpperHalf;
        end
      end
      if (restart) begin  // ComputeStage.swift:136
        emitsUpperHalf <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      emittedRows <= 8'd1;
    end else if (emits) begin  // ComputeStage.swift:168
      emittedRows <= rowsToEmit;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      emitsFirstBlock <= 1'b0;
    end else if (emits) begin  // ComputeStage.swift:168
      emitsFirstBlock <= emitsFirst;
    end
  end

  wire _unused_ok = &{1'b0, unit_zeroCount[39:32], unit_lowCount[39:32], unit_fullCount[39:32], unit_stallCount[39:32], 1'b0};

`ifdef FORMAL
  reg sums_was_stalled;  // ComputeStage.swift:153
  reg [8191:0] sums_payload_before;  // ComputeStage.swift:153
  always @(posedge clk) begin
    if (rst) begin
      sums_was_stalled <= 1'b0;
    end else begin
      sums_was_stalled <= sums_valid & !sums_ready;
    end
  end
  always @(posedge clk) begin
    sums_payload_before <= sums_payload;
  end

  // sums.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!sums_was_stalled | sums_valid);  // ComputeStage.swift:153
    end
  end

  // sums.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!sums_was_stalled | (sums_payload == sums_payload_before));  // ComputeStage.swift:153
    end
  end
`elsif SIMULATION_CHECKS
  reg sums_was_stalled;  // ComputeStage.swift:153
  reg [8191:0] sums_payload_before;  // ComputeStage.swift:153
  always @(posedge clk) begin
    if (rst) begin
      sums_was_stalled <= 1'b0;
    end else begin
      sums_was_stalled <= sums_valid & !sums_ready;
    end
  end
  always @(posedge clk) begin
    sums_payload_before <= sums_payload;
  end

  // sums.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!sums_was_stalled | sums_valid)) begin  // ComputeStage.swift:153
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // sums.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!sums_was_stalled | (sums_payload == sums_payload_before))) begin  // ComputeStage.swift:153
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
