// DiffyUnit_2x4_lanes_scan8_queue16_lanes4_tile32_drain1_inOrder, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 2x4_lanes_scan8_queue16_lanes4_tile32_drain1_inOrder
// Content: fnv1a64 31dd44eafae9f928
`default_nettype none

module DiffyUnit_2x4_lanes_scan8_queue16_lanes4_tile32_drain1_inOrder (
    input  wire         clk,
    input  wire         rst,
    input  wire [1:0]   valid,  // DiffyUnit.swift:16
    output wire [1:0]   ready,  // DiffyUnit.swift:17
    input  wire [127:0] current,  // DiffyUnit.swift:18
    input  wire [127:0] neighbour,  // DiffyUnit.swift:19
    input  wire [7:0]   count,  // DiffyUnit.swift:20
    input  wire [1:0]   last,  // DiffyUnit.swift:21
    input  wire [1:0]   complete,  // DiffyUnit.swift:22
    input  wire [1:0]   releaseWeights,  // DiffyUnit.swift:23
    input  wire [23:0]  lineWidth,  // DiffyUnit.swift:25
    input  wire [23:0]  blockRows,  // DiffyUnit.swift:27
    input  wire         weightValid,  // DiffyUnit.swift:30
    output wire         weightReady,  // DiffyUnit.swift:31
    input  wire         weightLast,  // DiffyUnit.swift:32
    input  wire [127:0] weights,  // DiffyUnit.swift:33
    output wire         resultValid,  // DiffyUnit.swift:36
    input  wire         resultReady,  // DiffyUnit.swift:37
    output wire         resultRow,  // DiffyUnit.swift:38
    output wire [127:0] results,  // DiffyUnit.swift:39
    input  wire         clearStatistics,  // DiffyUnit.swift:42
    output wire [32:0]  zeroCount,  // DiffyUnit.swift:43
    output wire [32:0]  lowCount,  // DiffyUnit.swift:44
    output wire [32:0]  fullCount,  // DiffyUnit.swift:45
    output wire [32:0]  stallCount  // DiffyUnit.swift:46
);

  wire [1:0] compute_ready;  // DiffyUnit.swift:66
  wire compute_weightReady;  // DiffyUnit.swift:66
  wire compute_resultValid;  // DiffyUnit.swift:66
  wire compute_resultRow;  // DiffyUnit.swift:66
  wire [127:0] compute_results;  // DiffyUnit.swift:66
  wire [32:0] compute_zeroCount;  // DiffyUnit.swift:66
  wire [32:0] compute_lowCount;  // DiffyUnit.swift:66
  wire [32:0] compute_fullCount;  // DiffyUnit.swift:66
  wire [32:0] compute_stallCount;  // DiffyUnit.swift:66
  reg isShown;  // DiffyUnit.swift:91
  reg [23:0] positionInLine;  // DiffyUnit.swift:92
  reg [23:0] rowOfBlock;  // DiffyUnit.swift:93
  wire [127:0] channel_value;  // DiffyUnit.swift:110
  reg shownRow;  // DiffyUnit.swift:116
  genvar i;

  wire accepts = !isShown | resultReady;
  ComputeUnit_2x4_lanes_scan8_queue16_lanes4_tile32_drain1_inOrder compute (  // DiffyUnit.swift:66
      .clk(clk),
      .rst(rst),
      .mode(2'd2),
      .isUnsigned(1'b0),
      .valid(valid),
      .ready(compute_ready),
      .current(current),
      .previous(neighbour),
      .neighbour(neighbour),
      .count(count),
      .last(last),
      .complete(complete),
      .releaseWeights(releaseWeights),
      .weightValid(weightValid),
      .weightReady(compute_weightReady),
      .weightLast(weightLast),
      .weights(weights),
      .resultValid(compute_resultValid),
      .resultReady(accepts),
      .resultRow(compute_resultRow),
      .results(compute_results),
      .clearStatistics(clearStatistics),
      .zeroCount(compute_zeroCount),
      .lowCount(compute_lowCount),
      .fullCount(compute_fullCount),
      .stallCount(compute_stallCount)
  );

  assign ready = compute_ready;
  assign weightReady = compute_weightReady;
  assign zeroCount = compute_zeroCount;
  assign lowCount = compute_lowCount;
  assign fullCount = compute_fullCount;
  assign stallCount = compute_stallCount;

  always @(posedge clk) begin
    if (rst) begin
      isShown <= 1'b0;
    end else if (accepts) begin  // DiffyUnit.swift:97
      isShown <= compute_resultValid;
    end
  end

  wire takes = accepts & compute_resultValid;
  wire [23:0] nextRow = rowOfBlock + 24'd1;
  always @(posedge clk) begin
    if (rst) begin
      rowOfBlock <= 24'd0;
    end else if (takes) begin  // DiffyUnit.swift:101
      rowOfBlock <= nextRow;
      if (nextRow == blockRows) begin  // DiffyUnit.swift:105
        rowOfBlock <= 24'd0;
      end
    end
  end

  wire [23:0] nextPosition = positionInLine + 24'd1;
  always @(posedge clk) begin
    if (rst) begin
      positionInLine <= 24'd0;
    end else if (takes) begin  // DiffyUnit.swift:101
      positionInLine <= nextPosition;
      if (nextPosition == lineWidth) begin  // DiffyUnit.swift:104
        positionInLine <= 24'd0;
      end
      if (nextRow == blockRows) begin  // DiffyUnit.swift:105
        positionInLine <= 24'd0;
      end
    end
  end

  generate
    for (i = 0; i < 4; i = i + 1) begin : each_i
      PrefixSum channel (  // DiffyUnit.swift:110
          .clk(clk),
          .rst(rst),
          .enable(takes),
          .first(positionInLine == 24'd0),
          .change(compute_results[i * 32 +: 32]),
          .value(channel_value[i * 32 +: 32])
      );
    end
  endgenerate

  assign resultValid = isShown;

  always @(posedge clk) begin
    if (takes) begin  // DiffyUnit.swift:116
      shownRow <= compute_resultRow;
    end
  end

  assign resultRow = shownRow;
  assign results = channel_value;
endmodule

`default_nettype wire
