// ComputeUnit_2x4_lanes_scan8_queue16_lanes4_tile32_drain1_inOrder, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 2x4_lanes_scan8_queue16_lanes4_tile32_drain1_inOrder
// Content: fnv1a64 9e6edb6dc6cfa944
`default_nettype none

module ComputeUnit_2x4_lanes_scan8_queue16_lanes4_tile32_drain1_inOrder (
    input  wire         clk,
    input  wire         rst,
    input  wire [1:0]   mode,  // ComputeUnit.swift:20
    input  wire         isUnsigned,  // ComputeUnit.swift:22
    input  wire [1:0]   valid,  // ComputeUnit.swift:23
    output wire [1:0]   ready,  // ComputeUnit.swift:24
    input  wire [127:0] current,  // ComputeUnit.swift:25
    input  wire [127:0] previous,  // ComputeUnit.swift:27
    input  wire [127:0] neighbour,  // ComputeUnit.swift:29
    input  wire [7:0]   count,  // ComputeUnit.swift:30
    input  wire [1:0]   last,  // ComputeUnit.swift:31
    input  wire [1:0]   complete,  // ComputeUnit.swift:32
    input  wire [1:0]   releaseWeights,  // ComputeUnit.swift:33
    input  wire         weightValid,  // ComputeUnit.swift:36
    output wire         weightReady,  // ComputeUnit.swift:37
    input  wire         weightLast,  // ComputeUnit.swift:38
    input  wire [127:0] weights,  // ComputeUnit.swift:39
    output wire         resultValid,  // ComputeUnit.swift:42
    input  wire         resultReady,  // ComputeUnit.swift:43
    output wire         resultRow,  // ComputeUnit.swift:45
    output wire [127:0] results,  // ComputeUnit.swift:46
    input  wire         clearStatistics,  // ComputeUnit.swift:49
    output wire [32:0]  zeroCount,  // ComputeUnit.swift:50
    output wire [32:0]  lowCount,  // ComputeUnit.swift:51
    output wire [32:0]  fullCount,  // ComputeUnit.swift:52
    output wire [32:0]  stallCount  // ComputeUnit.swift:53
);

  wire [1:0] cluster_ready;  // ComputeUnit.swift:74
  wire [3:0] cluster_done;  // ComputeUnit.swift:74
  wire [1:0] cluster_resultValid;  // ComputeUnit.swift:74
  wire [255:0] cluster_results;  // ComputeUnit.swift:74
  wire [63:0] cluster_zeroCount;  // ComputeUnit.swift:74
  wire [63:0] cluster_lowCount;  // ComputeUnit.swift:74
  wire [63:0] cluster_fullCount;  // ComputeUnit.swift:74
  wire [63:0] cluster_stallCount;  // ComputeUnit.swift:74
  wire loader_ready;  // ComputeUnit.swift:96
  wire loader_write;  // ComputeUnit.swift:96
  wire loader_bufferSelect;  // ComputeUnit.swift:96
  wire [2:0] loader_address;  // ComputeUnit.swift:96
  wire [1:0] loader_loaded;  // ComputeUnit.swift:96
  reg turn_0;  // DrainPort.swift:21
  reg resultIsShown_0;  // DrainPort.swift:25
  reg shownRow_0;  // DrainPort.swift:29
  reg [127:0] shownResults_0;  // DrainPort.swift:35
  reg [32:0] zeros;  // ComputeUnit.swift:89
  reg [32:0] lows;  // ComputeUnit.swift:90
  reg [32:0] fulls;  // ComputeUnit.swift:91
  reg [32:0] stalls;  // ComputeUnit.swift:92
  reg [32:0] stalls_sum;
  reg [32:0] fulls_sum;
  reg [32:0] lows_sum;
  reg [32:0] zeros_sum;
  reg cluster_sum;
  wire [1:0] cluster_bits;
  reg cluster_sum_2;
  wire [1:0] cluster_bits_2;
  genvar i;

  generate
    for (i = 0; i < 2; i = i + 1) begin : each_i
      assign cluster_bits_2[i] = cluster_done[i * 2 + 1];
    end
  endgenerate

  always @(*) begin : cluster_sum_2_tree
    integer lane, distance;
    reg [1:0] cluster_sum_2_part;
    for (lane = 0; lane < 2; lane = lane + 1) begin
      cluster_sum_2_part[lane] = cluster_bits_2[lane];
    end
    for (distance = 1; distance < 2; distance = distance * 2) begin
      for (lane = 0; lane + distance < 2; lane = lane + 2 * distance) begin
        cluster_sum_2_part[lane] = cluster_sum_2_part[lane] & cluster_sum_2_part[lane + distance];
      end
    end
    cluster_sum_2 = cluster_sum_2_part[0];
  end

  generate
    for (i = 0; i < 2; i = i + 1) begin : each_i_2
      assign cluster_bits[i] = cluster_done[i * 2];
    end
  endgenerate

  always @(*) begin : cluster_sum_tree
    integer lane, distance;
    reg [1:0] cluster_sum_part;
    for (lane = 0; lane < 2; lane = lane + 1) begin
      cluster_sum_part[lane] = cluster_bits[lane];
    end
    for (distance = 1; distance < 2; distance = distance * 2) begin
      for (lane = 0; lane + distance < 2; lane = lane + 2 * distance) begin
        cluster_sum_part[lane] = cluster_sum_part[lane] & cluster_sum_part[lane + distance];
      end
    end
    cluster_sum = cluster_sum_part[0];
  end

  wire [1:0] recycle = {cluster_sum_2, cluster_sum};
  wire picks_0 = cluster_resultValid[turn_0] & (!resultIsShown_0 | resultReady);
  wire [1:0] drainedRows = {turn_0 & picks_0, !turn_0 & picks_0};
  generate
    for (i = 0; i < 2; i = i + 1) begin : each_i_3
      ComputeCluster_4_lanes_scan8_queue16_lanes4_tile32 cluster (  // ComputeUnit.swift:74
          .clk(clk),
          .rst(rst),
          .mode(mode),
          .isUnsigned(isUnsigned),
          .valid(valid[i]),
          .ready(cluster_ready[i]),
          .current(current[i * 64 +: 64]),
          .previous(previous[i * 64 +: 64]),
          .neighbour(neighbour[i * 64 +: 64]),
          .count(count[i * 4 +: 4]),
          .last(last[i]),
          .complete(complete[i]),
          .releaseWeights(releaseWeights[i]),
          .weightWrite(loader_write),
          .weightBuffer(loader_bufferSelect),
          .weightAddress(loader_address),
          .weights(weights),
          .loaded(loader_loaded),
          .recycle(recycle),
          .done(cluster_done[i * 2 +: 2]),
          .resultValid(cluster_resultValid[i]),
          .results(cluster_results[i * 128 +: 128]),
          .drained(drainedRows[i]),
          .clearStatistics(clearStatistics),
          .zeroCount(cluster_zeroCount[i * 32 +: 32]),
          .lowCount(cluster_lowCount[i * 32 +: 32]),
          .fullCount(cluster_fullCount[i * 32 +: 32]),
          .stallCount(cluster_stallCount[i * 32 +: 32])
      );
    end
  endgenerate

  assign ready = cluster_ready;

  WeightLoader_bankDepth8 loader (  // ComputeUnit.swift:96
      .clk(clk),
      .rst(rst),
      .valid(weightValid),
      .ready(loader_ready),
      .last(weightLast),
      .recycle(recycle),
      .write(loader_write),
      .bufferSelect(loader_bufferSelect),
      .address(loader_address),
      .loaded(loader_loaded)
  );

  assign weightReady = loader_ready;

  always @(posedge clk) begin
    if (rst) begin
      resultIsShown_0 <= 1'b0;
    end else if (picks_0) begin  // DrainPort.swift:27
      resultIsShown_0 <= 1'b1;
    end else if (resultReady) begin  // DrainPort.swift:27
      resultIsShown_0 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (picks_0) begin  // DrainPort.swift:29
      shownRow_0 <= turn_0;
    end
  end

  always @(posedge clk) begin
    if (picks_0) begin  // DrainPort.swift:35
      shownResults_0 <= cluster_results[turn_0 * 128 +: 128];
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      turn_0 <= 1'b0;
    end else if (picks_0) begin  // DrainPort.swift:37
      turn_0 <= turn_0 ? 1'b0 : turn_0 + 1'b1;
    end
  end

  assign resultValid = resultIsShown_0;
  assign resultRow = shownRow_0;
  assign results = shownResults_0;

  always @(*) begin : zeros_sum_tree
    integer lane, distance;
    reg [65:0] zeros_sum_part;
    for (lane = 0; lane < 2; lane = lane + 1) begin
      zeros_sum_part[lane * 33 +: 33] = {1'b0, cluster_zeroCount[lane * 32 +: 32]};
    end
    for (distance = 1; distance < 2; distance = distance * 2) begin
      for (lane = 0; lane + distance < 2; lane = lane + 2 * distance) begin
        zeros_sum_part[lane * 33 +: 33] = zeros_sum_part[lane * 33 +: 33]
            + zeros_sum_part[(lane + distance) * 33 +: 33];
      end
    end
    zeros_sum = zeros_sum_part[32:0];
  end

  always @(posedge clk) begin
    if (rst) begin
      zeros <= 33'd0;
    end else begin
      zeros <= zeros_sum;
    end
  end

  assign zeroCount = zeros;

  always @(*) begin : lows_sum_tree
    integer lane, distance;
    reg [65:0] lows_sum_part;
    for (lane = 0; lane < 2; lane = lane + 1) begin
      lows_sum_part[lane * 33 +: 33] = {1'b0, cluster_lowCount[lane * 32 +: 32]};
    end
    for (distance = 1; distance < 2; distance = distance * 2) begin
      for (lane = 0; lane + distance < 2; lane = lane + 2 * distance) begin
        lows_sum_part[lane * 33 +: 33] = lows_sum_part[lane * 33 +: 33]
            + lows_sum_part[(lane + distance) * 33 +: 33];
      end
    end
    lows_sum = lows_sum_part[32:0];
  end

  always @(posedge clk) begin
    if (rst) begin
      lows <= 33'd0;
    end else begin
      lows <= lows_sum;
    end
  end

  assign lowCount = lows;

  always @(*) begin : fulls_sum_tree
    integer lane, distance;
    reg [65:0] fulls_sum_part;
    for (lane = 0; lane < 2; lane = lane + 1) begin
      fulls_sum_part[lane * 33 +: 33] = {1'b0, cluster_fullCount[lane * 32 +: 32]};
    end
    for (distance = 1; distance < 2; distance = distance * 2) begin
      for (lane = 0; lane + distance < 2; lane = lane + 2 * distance) begin
        fulls_sum_part[lane * 33 +: 33] = fulls_sum_part[lane * 33 +: 33]
            + fulls_sum_part[(lane + distance) * 33 +: 33];
      end
    end
    fulls_sum = fulls_sum_part[32:0];
  end

  always @(posedge clk) begin
    if (rst) begin
      fulls <= 33'd0;
    end else begin
      fulls <= fulls_sum;
    end
  end

  assign fullCount = fulls;

  always @(*) begin : stalls_sum_tree
    integer lane, distance;
    reg [65:0] stalls_sum_part;
    for (lane = 0; lane < 2; lane = lane + 1) begin
      stalls_sum_part[lane * 33 +: 33] = {1'b0, cluster_stallCount[lane * 32 +: 32]};
    end
    for (distance = 1; distance < 2; distance = distance * 2) begin
      for (lane = 0; lane + distance < 2; lane = lane + 2 * distance) begin
        stalls_sum_part[lane * 33 +: 33] = stalls_sum_part[lane * 33 +: 33]
            + stalls_sum_part[(lane + distance) * 33 +: 33];
      end
    end
    stalls_sum = stalls_sum_part[32:0];
  end

  always @(posedge clk) begin
    if (rst) begin
      stalls <= 33'd0;
    end else begin
      stalls <= stalls_sum;
    end
  end

  assign stallCount = stalls;

  wire _unused_ok = &{1'b0, cluster_done, 1'b0};
endmodule

`default_nettype wire
