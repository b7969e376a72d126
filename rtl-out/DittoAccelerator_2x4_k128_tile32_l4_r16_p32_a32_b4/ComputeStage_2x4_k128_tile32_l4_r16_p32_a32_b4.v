// ComputeStage_2x4_k128_tile32_l4_r16_p32_a32_b4, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 2x4_k128_tile32_l4_r16_p32_a32_b4
// Content: fnv1a64 67b8860c36083573
`default_nettype none

module ComputeStage_2x4_k128_tile32_l4_r16_p32_a32_b4 (
    input  wire         clk,
    input  wire         rst,
    input  wire [1:0]   mode,  // ComputeStage.swift:10
    input  wire         isUnsigned,  // ComputeStage.swift:11
    input  wire [7:0]   inputs,  // ComputeStage.swift:12
    input  wire [1:0]   rows,  // ComputeStage.swift:13
    input  wire         isFirstBlock,  // ComputeStage.swift:15
    input  wire         isFinalBlock,  // ComputeStage.swift:16
    input  wire         start,  // ComputeStage.swift:17
    input  wire         write,  // ComputeStage.swift:19
    input  wire         writeRow,  // ComputeStage.swift:20
    input  wire         writesReference,  // ComputeStage.swift:21
    input  wire [3:0]   writeAddress,  // ComputeStage.swift:22
    input  wire [63:0]  writeData,  // ComputeStage.swift:23
    input  wire         weightValid,  // ComputeStage.swift:25
    output wire         weightReady,  // ComputeStage.swift:26
    input  wire         weightLast,  // ComputeStage.swift:27
    input  wire [127:0] weights,  // ComputeStage.swift:28
    output wire         sums_valid,  // ComputeStage.swift:30
    input  wire         sums_ready,  // ComputeStage.swift:30
    output wire [127:0] sums_payload,  // ComputeStage.swift:30
    output wire         isCollected,  // ComputeStage.swift:32
    input  wire         clearStatistics,  // ComputeStage.swift:34
    output wire [31:0]  zeroCount,  // ComputeStage.swift:35
    output wire [31:0]  lowCount,  // ComputeStage.swift:36
    output wire [31:0]  fullCount,  // ComputeStage.swift:37
    output wire [31:0]  stallCount  // ComputeStage.swift:38
);

  reg [1:0] collected;  // ComputeStage.swift:40
  reg row;  // ComputeStage.swift:41
  reg isEmitting;  // ComputeStage.swift:42
  reg [127:0] rowBefore;  // ComputeStage.swift:43
  wire [1:0] unit_ready;  // ComputeStage.swift:54
  wire unit_weightReady;  // ComputeStage.swift:54
  wire unit_resultValid;  // ComputeStage.swift:54
  wire unit_resultRow;  // ComputeStage.swift:54
  wire [127:0] unit_results;  // ComputeStage.swift:54
  wire [32:0] unit_zeroCount;  // ComputeStage.swift:54
  wire [32:0] unit_lowCount;  // ComputeStage.swift:54
  wire [32:0] unit_fullCount;  // ComputeStage.swift:54
  wire [32:0] unit_stallCount;  // ComputeStage.swift:54
  wire [1:0] feeder_valid;  // ComputeStage.swift:70
  wire [127:0] feeder_current;  // ComputeStage.swift:70
  wire [127:0] feeder_reference;  // ComputeStage.swift:70
  wire [7:0] feeder_count;  // ComputeStage.swift:70
  wire [1:0] feeder_last;  // ComputeStage.swift:70
  wire [1:0] feeder_complete;  // ComputeStage.swift:70
  wire [1:0] feeder_releaseWeights;  // ComputeStage.swift:70
  reg [127:0] blockSums [0:1];  // ComputeStage.swift:95
  wire [1:0] feeder_hasNoReference_index;
  wire [1:0] feeder_isPresent_index;
  wire [1:0] feeder_write_index;
  genvar i;

  generate
    for (i = 0; i < 2; i = i + 1) begin : each_i
      assign feeder_write_index[i] = i;
      assign feeder_isPresent_index[i] = i;
      assign feeder_hasNoReference_index[i] = i;
      RowFeeder_2x4_k128_tile32_l4_r16_p32_a32_b4 feeder (  // ComputeStage.swift:70
          .clk(clk),
          .rst(rst),
          .write(write & (feeder_write_index[i] == writeRow)),
          .writesReference(writesReference),
          .writeAddress(writeAddress),
          .writeData(writeData),
          .start(start),
          .isPresent({1'b0, feeder_isPresent_index[i]} < rows),
          .hasNoReference(isFirstBlock & (mode == 2'd2) & !feeder_hasNoReference_index[i]),
          .inputs(inputs),
          .isFinalBlock(isFinalBlock),
          .valid(feeder_valid[i]),
          .ready(unit_ready[i]),
          .current(feeder_current[i * 64 +: 64]),
          .reference(feeder_reference[i * 64 +: 64]),
          .count(feeder_count[i * 4 +: 4]),
          .last(feeder_last[i]),
          .complete(feeder_complete[i]),
          .releaseWeights(feeder_releaseWeights[i])
      );
    end
  endgenerate

  ComputeUnit_2x4_lanes_scan8_queue16_lanes4_tile32_drain1 unit (  // ComputeStage.swift:54
      .clk(clk),
      .rst(rst),
      .mode(mode),
      .isUnsigned(isUnsigned),
      .valid(feeder_valid),
      .ready(unit_ready),
      .current(feeder_current),
      .previous(feeder_reference),
      .neighbour(feeder_reference),
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

  always @(posedge clk) begin
    if (unit_resultValid) begin  // ComputeStage.swift:99
      blockSums[unit_resultRow] <= unit_results;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      collected <= 2'd0;
    end else begin
      if (unit_resultValid) begin  // ComputeStage.swift:99
        collected <= collected + 2'd1;
      end
      if (isCollected) begin  // ComputeStage.swift:118
        collected <= 2'd0;
      end
    end
  end

  assign isCollected = collected == 2'd2;
  assign sums_valid = isEmitting;
  wire [127:0] sums_payload_word = blockSums[row];
  wire isFirstRow = isFirstBlock & !row;
  assign sums_payload = {
      sums_payload_word[127:96] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[127:96]),
      sums_payload_word[95:64] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[95:64]),
      sums_payload_word[63:32] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[63:32]),
      sums_payload_word[31:0] + ((isFirstRow | (mode != 2'd2)) ? 32'sd0 : rowBefore[31:0])
  };

  always @(posedge clk) begin
    if (sums_valid & sums_ready) begin  // ComputeStage.swift:113
      rowBefore <= sums_payload;
    end
  end

  wire isLast = {1'b0, row} + 2'd1 == rows;
  always @(posedge clk) begin
    if (rst) begin
      row <= 1'b0;
    end else if (sums_valid & sums_ready) begin  // ComputeStage.swift:113
      row <= isLast ? 1'b0 : row + 1'b1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isEmitting <= 1'b0;
    end else begin
      if (sums_valid & sums_ready) begin  // ComputeStage.swift:113
        if (isLast) begin  // ComputeStage.swift:116
          isEmitting <= 1'b0;
        end
      end
      if (isCollected) begin  // ComputeStage.swift:118
        isEmitting <= 1'b1;
      end
    end
  end

  wire _unused_ok = &{1'b0, unit_zeroCount[32], unit_lowCount[32], unit_fullCount[32], unit_stallCount[32], 1'b0};

`ifdef FORMAL
  reg sums_was_stalled;  // ComputeStage.swift:112
  reg [127:0] sums_payload_before;  // ComputeStage.swift:112
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
      assert (!sums_was_stalled | sums_valid);  // ComputeStage.swift:112
    end
  end

  // sums.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!sums_was_stalled | (sums_payload == sums_payload_before));  // ComputeStage.swift:112
    end
  end
`elsif SIMULATION_CHECKS
  reg sums_was_stalled;  // ComputeStage.swift:112
  reg [127:0] sums_payload_before;  // ComputeStage.swift:112
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
      if (!(!sums_was_stalled | sums_valid)) begin  // ComputeStage.swift:112
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // sums.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!sums_was_stalled | (sums_payload == sums_payload_before))) begin  // ComputeStage.swift:112
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
