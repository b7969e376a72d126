// ComputeStage_2x4_k128_tile32_l4_r16_p32_a32_b4, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 2x4_k128_tile32_l4_r16_p32_a32_b4
// Content: fnv1a64 367a7ddf163fa991
`default_nettype none

module ComputeStage_2x4_k128_tile32_l4_r16_p32_a32_b4 (
    input  wire         clk,
    input  wire         rst,
    input  wire [1:0]   mode,  // ComputeStage.swift:11
    input  wire         isUnsigned,  // ComputeStage.swift:12
    input  wire [7:0]   inputs,  // ComputeStage.swift:13
    input  wire [1:0]   rows,  // ComputeStage.swift:14
    input  wire         isFirstBlock,  // ComputeStage.swift:16
    input  wire         isFinalBlock,  // ComputeStage.swift:17
    input  wire         start,  // ComputeStage.swift:18
    input  wire         restart,  // ComputeStage.swift:20
    input  wire         write,  // ComputeStage.swift:22
    input  wire         writeRow,  // ComputeStage.swift:23
    input  wire         writesUpperHalf,  // ComputeStage.swift:24
    input  wire         writesReference,  // ComputeStage.swift:25
    input  wire [3:0]   writeAddress,  // ComputeStage.swift:26
    input  wire [63:0]  writeData,  // ComputeStage.swift:27
    input  wire         weightValid,  // ComputeStage.swift:29
    output wire         weightReady,  // ComputeStage.swift:30
    input  wire         weightLast,  // ComputeStage.swift:31
    input  wire [127:0] weights,  // ComputeStage.swift:32
    input  wire         emits,  // ComputeStage.swift:34
    input  wire [1:0]   rowsToEmit,  // ComputeStage.swift:35
    input  wire         emitsFirst,  // ComputeStage.swift:37
    output wire         sums_valid,  // ComputeStage.swift:38
    input  wire         sums_ready,  // ComputeStage.swift:38
    output wire [127:0] sums_payload,  // ComputeStage.swift:38
    output wire         isCollected,  // ComputeStage.swift:40
    input  wire         clearStatistics,  // ComputeStage.swift:42
    output wire [31:0]  zeroCount,  // ComputeStage.swift:43
    output wire [31:0]  lowCount,  // ComputeStage.swift:44
    output wire [31:0]  fullCount,  // ComputeStage.swift:45
    output wire [31:0]  stallCount  // ComputeStage.swift:46
);

  reg [1:0] collected;  // ComputeStage.swift:48
  reg isUpperHalf;  // ComputeStage.swift:50
  reg emitsUpperHalf;  // ComputeStage.swift:51
  reg row;  // ComputeStage.swift:53
  reg rowOfPort;  // ComputeStage.swift:54
  reg [1:0] emittedRows;  // ComputeStage.swift:55
  reg emitsFirstBlock;  // ComputeStage.swift:56
  reg isEmitting;  // ComputeStage.swift:57
  reg [127:0] rowBefore;  // ComputeStage.swift:58
  wire [1:0] unit_ready;  // ComputeStage.swift:70
  wire unit_weightReady;  // ComputeStage.swift:70
  wire unit_resultValid;  // ComputeStage.swift:70
  wire unit_resultRow;  // ComputeStage.swift:70
  wire [127:0] unit_results;  // ComputeStage.swift:70
  wire [32:0] unit_zeroCount;  // ComputeStage.swift:70
  wire [32:0] unit_lowCount;  // ComputeStage.swift:70
  wire [32:0] unit_fullCount;  // ComputeStage.swift:70
  wire [32:0] unit_stallCount;  // ComputeStage.swift:70
  wire [1:0] feeder_valid;  // ComputeStage.swift:86
  wire [127:0] feeder_current;  // ComputeStage.swift:86
  wire [127:0] feeder_compared;  // ComputeStage.swift:86
  wire [7:0] feeder_count;  // ComputeStage.swift:86
  wire [1:0] feeder_last;  // ComputeStage.swift:86
  wire [1:0] feeder_complete;  // ComputeStage.swift:86
  wire [1:0] feeder_releaseWeights;  // ComputeStage.swift:86
  reg [127:0] blockSums_0 [0:3];  // ComputeStage.swift:120
  wire [1:0] feeder_hasNoReference_index;
  wire [1:0] feeder_isPresent_index;
  wire [1:0] feeder_write_index;
  genvar i;

  generate
    for (i = 0; i < 2; i = i + 1) begin : each_i
      assign feeder_write_index[i] = i;
      assign feeder_isPresent_index[i] = i;
      assign feeder_hasNoReference_index[i] = i;
      RowFeeder_2x4_k128_tile32_l4_r16_p32_a32_b4 feeder (  // ComputeStage.swift:86
          .clk(clk),
          .rst(rst),
          .write(write & (feeder_write_index[i] == writeRow)),
          .writesUpperHalf(writesUpperHalf),
          .writesReference(writesReference),
          .writeAddress(writeAddress),
          .writeData(writeData),
          .readsUpperHalf(isUpperHalf),
          .start(start),
          .isPresent({1'b0, feeder_isPresent_index[i]} < rows),
          .hasNoReference(isFirstBlock & (mode == 2'd2) & !feeder_hasNoReference_index[i]),
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

  ComputeUnit_2x4_lanes_scan8_queue16_lanes4_tile32_drain1 unit (  // ComputeStage.swift:70
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
      .resultReady(1'b1),
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

  wire [1:0] place_0 = isUpperHalf ? ({1'b0, unit_resultRow} + 2'd2) : {1'b0, unit_resultRow};
  always @(posedge clk) begin
    if (unit_resultValid) begin  // ComputeStage.swift:122
      blockSums_0[place_0] <= unit_results;
    end
  end

  assign isCollected = collected == 2'd2;

  always @(posedge clk) begin
    if (rst) begin
      collected <= 2'd0;
    end else begin
      collected <= isCollected ? 2'd0 : collected + {1'b0, unit_resultValid};
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
  wire [1:0] sums_payload_mux = emitsUpperHalf ? ({1'b0, rowOfPort} + 2'd2) : {1'b0, rowOfPort};
  wire [127:0] sums_payload_word = blockSums_0[sums_payload_mux];
  wire isFirstRow = emitsFirstBlock & !row;
  assign sums_payload = {
      sums_payload_word[127:96] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[127:96]),
      sums_payload_word[95:64] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[95:64]),
      sums_payload_word[63:32] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[63:32]),
      sums_payload_word[31:0] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[31:0])
  };

  always @(posedge clk) begin
    if (sums_valid & sums_ready) begin  // ComputeStage.swift:154
      rowBefore <= sums_payload;
    end
  end

  wire isLast = {1'b0, row} + 2'd1 == emittedRows;
  always @(posedge clk) begin
    if (rst) begin
      row <= 1'b0;
    end else if (sums_valid & sums_ready) begin  // ComputeStage.swift:154
      row <= isLast ? 1'b0 : row + 1'b1;
    end
  end

  wire endsPort = rowOfPort;
  always @(posedge clk) begin
    if (rst) begin
      rowOfPort <= 1'b0;
    end else if (sums_valid & sums_ready) begin  // ComputeStage.swift:154
      rowOfPort <= (isLast | endsPort) ? 1'b0 : rowOfPort + 1'b1;
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
      emittedRows <= 2'd1;
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

  wire _unused_ok = &{1'b0, unit_zeroCount[32], unit_lowCount[32], unit_fullCount[32], unit_stallCount[32], 1'b0};

`ifdef FORMAL
  reg sums_was_stalled;  // ComputeStage.swift:153
  reg [127:0] sums_payload_before;  // ComputeStage.swift:153
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
  reg [127:0] sums_payload_before;  // ComputeStage.swift:153
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
