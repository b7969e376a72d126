// ComputeStage_32x64_k4096_tile512_l64_r256_p64_a32_b8, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 32x64_k4096_tile512_l64_r256_p64_a32_b8
// Content: fnv1a64 77ad7ed07067dbd4
`default_nettype none

module ComputeStage_32x64_k4096_tile512_l64_r256_p64_a32_b8 (
    input  wire          clk,
    input  wire          rst,
    input  wire [1:0]    mode,  // ComputeStage.swift:11
    input  wire          isUnsigned,  // ComputeStage.swift:12
    input  wire [12:0]   inputs,  // ComputeStage.swift:13
    input  wire [5:0]    rows,  // ComputeStage.swift:14
    input  wire          isFirstBlock,  // ComputeStage.swift:16
    input  wire          isFinalBlock,  // ComputeStage.swift:17
    input  wire          start,  // ComputeStage.swift:18
    input  wire          restart,  // ComputeStage.swift:20
    input  wire          write,  // ComputeStage.swift:22
    input  wire [4:0]    writeRow,  // ComputeStage.swift:23
    input  wire          writesUpperHalf,  // ComputeStage.swift:24
    input  wire          writesReference,  // ComputeStage.swift:25
    input  wire [8:0]    writeAddress,  // ComputeStage.swift:26
    input  wire [63:0]   writeData,  // ComputeStage.swift:27
    input  wire          weightValid,  // ComputeStage.swift:29
    output wire          weightReady,  // ComputeStage.swift:30
    input  wire          weightLast,  // ComputeStage.swift:31
    input  wire [4095:0] weights,  // ComputeStage.swift:32
    input  wire          emits,  // ComputeStage.swift:34
    input  wire [5:0]    rowsToEmit,  // ComputeStage.swift:35
    input  wire          emitsFirst,  // ComputeStage.swift:37
    output wire          sums_valid,  // ComputeStage.swift:38
    input  wire          sums_ready,  // ComputeStage.swift:38
    output wire [2047:0] sums_payload,  // ComputeStage.swift:38
    output wire          isCollected,  // ComputeStage.swift:40
    input  wire          clearStatistics,  // ComputeStage.swift:42
    output wire [31:0]   zeroCount,  // ComputeStage.swift:43
    output wire [31:0]   lowCount,  // ComputeStage.swift:44
    output wire [31:0]   fullCount,  // ComputeStage.swift:45
    output wire [31:0]   stallCount  // ComputeStage.swift:46
);

  reg [5:0] collected;  // ComputeStage.swift:48
  reg isUpperHalf;  // ComputeStage.swift:50
  reg emitsUpperHalf;  // ComputeStage.swift:51
  reg [4:0] row;  // ComputeStage.swift:53
  reg [3:0] rowOfPort;  // ComputeStage.swift:54
  reg [5:0] emittedRows;  // ComputeStage.swift:55
  reg emitsFirstBlock;  // ComputeStage.swift:56
  reg isEmitting;  // ComputeStage.swift:57
  reg [2047:0] rowBefore;  // ComputeStage.swift:58
  wire [31:0] unit_ready;  // ComputeStage.swift:70
  wire unit_weightReady;  // ComputeStage.swift:70
  wire [1:0] unit_resultValid;  // ComputeStage.swift:70
  wire [7:0] unit_resultRow;  // ComputeStage.swift:70
  wire [4095:0] unit_results;  // ComputeStage.swift:70
  wire [36:0] unit_zeroCount;  // ComputeStage.swift:70
  wire [36:0] unit_lowCount;  // ComputeStage.swift:70
  wire [36:0] unit_fullCount;  // ComputeStage.swift:70
  wire [36:0] unit_stallCount;  // ComputeStage.swift:70
  wire [31:0] feeder_valid;  // ComputeStage.swift:86
  wire [2047:0] feeder_current;  // ComputeStage.swift:86
  wire [2047:0] feeder_compared;  // ComputeStage.swift:86
  wire [127:0] feeder_count;  // ComputeStage.swift:86
  wire [31:0] feeder_last;  // ComputeStage.swift:86
  wire [31:0] feeder_complete;  // ComputeStage.swift:86
  wire [31:0] feeder_releaseWeights;  // ComputeStage.swift:86
  reg emittedPort;  // ComputeStage.swift:133
  reg [2047:0] blockSums_0 [0:31];  // ComputeStage.swift:120
  reg [2047:0] blockSums_1 [0:31];  // ComputeStage.swift:120
  wire [159:0] feeder_hasNoReference_index;
  wire [159:0] feeder_isPresent_index;
  wire [159:0] feeder_write_index;
  genvar i;

  generate
    for (i = 0; i < 32; i = i + 1) begin : each_i
      assign feeder_write_index[i * 5 +: 5] = i;
      assign feeder_isPresent_index[i * 5 +: 5] = i;
      assign feeder_hasNoReference_index[i * 5 +: 5] = i;
      RowFeeder_32x64_k4096_tile512_l64_r256_p64_a32_b8 feeder (  // ComputeStage.swift:86
          .clk(clk),
          .rst(rst),
          .write(write & (feeder_write_index[i * 5 +: 5] == writeRow)),
          .writesUpperHalf(writesUpperHalf),
          .writesReference(writesReference),
          .writeAddress(writeAddress),
          .writeData(writeData),
          .readsUpperHalf(isUpperHalf),
          .start(start),
          .isPresent({1'b0, feeder_isPresent_index[i * 5 +: 5]} < rows),
          .hasNoReference(isFirstBlock & (mode == 2'd2) & (feeder_hasNoReference_index[i * 5 +: 5] == 5'd0)),
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

  ComputeUnit_32x64_lanes_load2_scan8_queue16_lanes4_tile512_drain2 unit (  // ComputeStage.swift:70
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
      .resultReady(2'd3),
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

  wire [4:0] place_0 = isUpperHalf ? ({1'b0, unit_resultRow[3:0]} + 5'd16) : {1'b0, unit_resultRow[3:0]};
  always @(posedge clk) begin
    if (unit_resultValid[0]) begin  // ComputeStage.swift:122
      blockSums_0[place_0] <= unit_results[2047:0];
    end
  end

  wire [4:0] place_1 = isUpperHalf ? ({1'b0, unit_resultRow[7:4]} + 5'd16) : {1'b0, unit_resultRow[7:4]};
  always @(posedge clk) begin
    if (unit_resultValid[1]) begin  // ComputeStage.swift:122
      blockSums_1[place_1] <= unit_results[4095:2048];
    end
  end

  assign isCollected = collected == 6'd32;

  wire [1:0] collected_cat = {unit_resultValid[1], unit_resultValid[0]};
  wire [1:0] arriving = {1'b0, collected_cat[1]} + {1'b0, collected_cat[0]};
  always @(posedge clk) begin
    if (rst) begin
      collected <= 6'd0;
    end else begin
      collected <= isCollected ? 6'd0 : collected + {4'd0, arriving};
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
  wire [4:0] sums_payload_mux_2 = emitsUpperHalf ? ({1'b0, rowOfPort} + 5'd16) : {1'b0, rowOfPort};
  wire [2047:0] sums_payload_word = blockSums_0[sums_payload_mux_2];
  wire [4:0] sums_payload_mux = emitsUpperHalf ? ({1'b0, rowOfPort} + 5'd16) : {1'b0, rowOfPort};
  wire [2047:0] sums_payload_word_2 = blockSums_1[sums_payload_mux];
  wire [4095:0] sums_payload_cat = {sums_payload_word_2, sums_payload_word};
  wire [2047:0] sums_payload_sel = sums_payload_cat[emittedPort * 2048 +: 2048];
  wire isFirstRow = emitsFirstBlock & (row == 5'd0);
  assign sums_payload = {
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

  wire isLast = {1'b0, row} + 6'd1 == emittedRows;
  always @(posedge clk) begin
    if (rst) begin
      row <= 5'd0;
    end else if (sums_valid & sums_ready) begin  // ComputeStage.swift:154
      row <= isLast ? 5'd0 : row + 5'd1;
    end
  end

  wire endsPort = rowOfPort == 4'd15;
  always @(posedge clk) begin
    if (rst) begin
      rowOfPort <= 4'd0;
    end else if (sums_valid & sums_ready) begin  // ComputeStage.swift:154
      rowOfPort <= (isLast | endsPort) ? 4'd0 : rowOfPort + 4'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      emittedPort <= 1'b0;
    end else if (sums_valid & sums_ready) begin  // ComputeStage.swift:154
      emittedPort <= isLast ? 1'b0 : endsPort ? (emittedPort + 1'b1) : emittedPort;
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
      emittedRows <= 6'd1;
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

  wire _unused_ok = &{1'b0, unit_zeroCount[36:32], unit_lowCount[36:32], unit_fullCount[36:32], unit_stallCount[36:32], 1'b0};

`ifdef FORMAL
  reg sums_was_stalled;  // ComputeStage.swift:153
  reg [2047:0] sums_payload_before;  // ComputeStage.swift:153
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
  reg [2047:0] sums_payload_before;  // ComputeStage.swift:153
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
