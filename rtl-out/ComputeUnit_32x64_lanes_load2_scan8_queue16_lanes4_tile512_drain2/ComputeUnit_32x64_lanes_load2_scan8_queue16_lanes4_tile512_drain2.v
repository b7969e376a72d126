// ComputeUnit_32x64_lanes_load2_scan8_queue16_lanes4_tile512_drain2, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 32x64_lanes_load2_scan8_queue16_lanes4_tile512_drain2
// Content: fnv1a64 5235c951c20001d7
`default_nettype none

module ComputeUnit_32x64_lanes_load2_scan8_queue16_lanes4_tile512_drain2 (
    input  wire          clk,
    input  wire          rst,
    input  wire [1:0]    mode,  // ComputeUnit.swift:20
    input  wire          isUnsigned,  // ComputeUnit.swift:22
    input  wire [31:0]   valid,  // ComputeUnit.swift:23
    output wire [31:0]   ready,  // ComputeUnit.swift:24
    input  wire [2047:0] current,  // ComputeUnit.swift:25
    input  wire [2047:0] previous,  // ComputeUnit.swift:27
    input  wire [2047:0] neighbour,  // ComputeUnit.swift:29
    input  wire [127:0]  count,  // ComputeUnit.swift:30
    input  wire [31:0]   last,  // ComputeUnit.swift:31
    input  wire [31:0]   complete,  // ComputeUnit.swift:32
    input  wire [31:0]   releaseWeights,  // ComputeUnit.swift:33
    input  wire          weightValid,  // ComputeUnit.swift:36
    output wire          weightReady,  // ComputeUnit.swift:37
    input  wire          weightLast,  // ComputeUnit.swift:38
    input  wire [4095:0] weights,  // ComputeUnit.swift:39
    output wire [1:0]    resultValid,  // ComputeUnit.swift:42
    input  wire [1:0]    resultReady,  // ComputeUnit.swift:43
    output wire [7:0]    resultRow,  // ComputeUnit.swift:45
    output wire [4095:0] results,  // ComputeUnit.swift:46
    input  wire          clearStatistics,  // ComputeUnit.swift:49
    output wire [36:0]   zeroCount,  // ComputeUnit.swift:50
    output wire [36:0]   lowCount,  // ComputeUnit.swift:51
    output wire [36:0]   fullCount,  // ComputeUnit.swift:52
    output wire [36:0]   stallCount  // ComputeUnit.swift:53
);

  wire [31:0] cluster_ready;  // ComputeUnit.swift:74
  wire [63:0] cluster_done;  // ComputeUnit.swift:74
  wire [31:0] cluster_resultValid;  // ComputeUnit.swift:74
  wire [65535:0] cluster_results;  // ComputeUnit.swift:74
  wire [1023:0] cluster_zeroCount;  // ComputeUnit.swift:74
  wire [1023:0] cluster_lowCount;  // ComputeUnit.swift:74
  wire [1023:0] cluster_fullCount;  // ComputeUnit.swift:74
  wire [1023:0] cluster_stallCount;  // ComputeUnit.swift:74
  wire loader_ready;  // ComputeUnit.swift:96
  wire loader_write;  // ComputeUnit.swift:96
  wire loader_bufferSelect;  // ComputeUnit.swift:96
  wire [5:0] loader_address;  // ComputeUnit.swift:96
  wire [1:0] loader_loaded;  // ComputeUnit.swift:96
  reg resultIsShown_0;  // DrainPort.swift:25
  reg [3:0] shownRow_0;  // DrainPort.swift:29
  reg [2047:0] shownResults_0;  // DrainPort.swift:35
  reg resultIsShown_1;  // DrainPort.swift:25
  reg [3:0] shownRow_1;  // DrainPort.swift:29
  reg [2047:0] shownResults_1;  // DrainPort.swift:35
  reg [36:0] zeros;  // ComputeUnit.swift:89
  reg [36:0] lows;  // ComputeUnit.swift:90
  reg [36:0] fulls;  // ComputeUnit.swift:91
  reg [36:0] stalls;  // ComputeUnit.swift:92
  reg [36:0] stalls_sum;
  reg [36:0] fulls_sum;
  reg [36:0] lows_sum;
  reg [36:0] zeros_sum;
  reg cluster_sum;
  wire [31:0] cluster_bits;
  reg cluster_sum_2;
  wire [31:0] cluster_bits_2;
  genvar i;

  generate
    for (i = 0; i < 32; i = i + 1) begin : each_i
      assign cluster_bits_2[i] = cluster_done[i * 2 + 1];
    end
  endgenerate

  always @(*) begin : cluster_sum_2_tree
    integer lane, distance;
    reg [31:0] cluster_sum_2_part;
    for (lane = 0; lane < 32; lane = lane + 1) begin
      cluster_sum_2_part[lane] = cluster_bits_2[lane];
    end
    for (distance = 1; distance < 32; distance = distance * 2) begin
      for (lane = 0; lane + distance < 32; lane = lane + 2 * distance) begin
        cluster_sum_2_part[lane] = cluster_sum_2_part[lane] & cluster_sum_2_part[lane + distance];
      end
    end
    cluster_sum_2 = cluster_sum_2_part[0];
  end

  generate
    for (i = 0; i < 32; i = i + 1) begin : each_i_2
      assign cluster_bits[i] = cluster_done[i * 2];
    end
  endgenerate

  always @(*) begin : cluster_sum_tree
    integer lane, distance;
    reg [31:0] cluster_sum_part;
    for (lane = 0; lane < 32; lane = lane + 1) begin
      cluster_sum_part[lane] = cluster_bits[lane];
    end
    for (distance = 1; distance < 32; distance = distance * 2) begin
      for (lane = 0; lane + distance < 32; lane = lane + 2 * distance) begin
        cluster_sum_part[lane] = cluster_sum_part[lane] & cluster_sum_part[lane + distance];
      end
    end
    cluster_sum = cluster_sum_part[0];
  end

  wire [1:0] recycle = {cluster_sum_2, cluster_sum};
  wire shownRow_0_or_3 = cluster_resultValid[0] | cluster_resultValid[1];
  wire cluster_or_10 = cluster_resultValid[4] | cluster_resultValid[5];
  wire shownRow_0_or_2 = cluster_resultValid[8] | cluster_resultValid[9];
  wire cluster_or_8 = cluster_resultValid[12] | cluster_resultValid[13];
  wire cluster_or_9 = shownRow_0_or_3 | (cluster_resultValid[2] | cluster_resultValid[3]);
  wire cluster_or_7 = shownRow_0_or_2 | (cluster_resultValid[10] | cluster_resultValid[11]);
  wire shownRow_0_or = cluster_or_9 | (cluster_or_10 | (cluster_resultValid[6] | cluster_resultValid[7]));
  wire cluster_or_6 = shownRow_0_or
      | (cluster_or_7 | (cluster_or_8 | (cluster_resultValid[14] | cluster_resultValid[15])));
  wire picks_0 = cluster_or_6 & (!resultIsShown_0 | resultReady[0]);
  wire shownRow_1_or_3 = cluster_resultValid[16] | cluster_resultValid[17];
  wire cluster_or_5 = cluster_resultValid[20] | cluster_resultValid[21];
  wire shownRow_1_or_2 = cluster_resultValid[24] | cluster_resultValid[25];
  wire cluster_or_3 = cluster_resultValid[28] | cluster_resultValid[29];
  wire cluster_or_4 = shownRow_1_or_3 | (cluster_resultValid[18] | cluster_resultValid[19]);
  wire cluster_or_2 = shownRow_1_or_2 | (cluster_resultValid[26] | cluster_resultValid[27]);
  wire shownRow_1_or = cluster_or_4 | (cluster_or_5 | (cluster_resultValid[22] | cluster_resultValid[23]));
  wire cluster_or = shownRow_1_or
      | (cluster_or_2 | (cluster_or_3 | (cluster_resultValid[30] | cluster_resultValid[31])));
  wire picks_1 = cluster_or & (!resultIsShown_1 | resultReady[1]);
  wire [31:0] drainedRows = {
      cluster_resultValid[31:16] & (~cluster_resultValid[31:16] + 16'd1) & {16{picks_1}},
      cluster_resultValid[15:0] & (~cluster_resultValid[15:0] + 16'd1) & {16{picks_0}}
  };
  generate
    for (i = 0; i < 32; i = i + 1) begin : each_i_3
      ComputeCluster_64_lanes_load2_scan8_queue16_lanes4_tile512 cluster (  // ComputeUnit.swift:74
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
          .results(cluster_results[i * 2048 +: 2048]),
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

  WeightLoader_bankDepth64 loader (  // ComputeUnit.swift:96
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
    end else if (resultReady[0]) begin  // DrainPort.swift:27
      resultIsShown_0 <= 1'b0;
    end
  end

  wire [2:0] shownRow_0_mux_2 = cluster_or_9
      ? {1'b0, shownRow_0_or_3 ? (cluster_resultValid[0] ? 2'd0 : 2'd1) : cluster_resultValid[2] ? 2'd2 : 2'd3}
      : cluster_or_10
      ? (cluster_resultValid[4] ? 3'd4 : 3'd5)
      : cluster_resultValid[6]
      ? 3'd6
      : 3'd7;
  wire [3:0] shownRow_0_mux_3 = cluster_or_7
      ? (shownRow_0_or_2 ? (cluster_resultValid[8] ? 4'd8 : 4'd9) : cluster_resultValid[10] ? 4'd10 : 4'd11)
      : cluster_or_8
      ? (cluster_resultValid[12] ? 4'd12 : 4'd13)
      : cluster_resultValid[14]
      ? 4'd14
      : 4'd15;
  wire [3:0] shownRow_0_mux = cluster_or_6
      ? (shownRow_0_or ? {1'b0, shownRow_0_mux_2} : shownRow_0_mux_3)
      : 4'd0;
  always @(posedge clk) begin
    if (picks_0) begin  // DrainPort.swift:29
      shownRow_0 <= shownRow_0_mux;
    end
  end

  wire [32767:0] shownResults_0_bits = cluster_results[32767:0];
  always @(posedge clk) begin
    if (picks_0) begin  // DrainPort.swift:35
      shownResults_0 <= shownResults_0_bits[shownRow_0_mux * 2048 +: 2048];
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      resultIsShown_1 <= 1'b0;
    end else if (picks_1) begin  // DrainPort.swift:27
      resultIsShown_1 <= 1'b1;
    end else if (resultReady[1]) begin  // DrainPort.swift:27
      resultIsShown_1 <= 1'b0;
    end
  end

  wire [2:0] shownRow_1_mux_2 = cluster_or_4
      ? {1'b0, shownRow_1_or_3 ? (cluster_resultValid[16] ? 2'd0 : 2'd1) : cluster_resultValid[18] ? 2'd2 : 2'd3}
      : cluster_or_5
      ? (cluster_resultValid[20] ? 3'd4 : 3'd5)
      : cluster_resultValid[22]
      ? 3'd6
      : 3'd7;
  wire [3:0] shownRow_1_mux_3 = cluster_or_2
      ? (shownRow_1_or_2 ? (cluster_resultValid[24] ? 4'd8 : 4'd9) : cluster_resultValid[26] ? 4'd10 : 4'd11)
      : cluster_or_3
      ? (cluster_resultValid[28] ? 4'd12 : 4'd13)
      : cluster_resultValid[30]
      ? 4'd14
      : 4'd15;
  wire [3:0] shownRow_1_mux = cluster_or
      ? (shownRow_1_or ? {1'b0, shownRow_1_mux_2} : shownRow_1_mux_3)
      : 4'd0;
  always @(posedge clk) begin
    if (picks_1) begin  // DrainPort.swift:29
      shownRow_1 <= shownRow_1_mux;
    end
  end

  wire [32767:0] shownResults_1_bits = cluster_results[65535:32768];
  always @(posedge clk) begin
    if (picks_1) begin  // DrainPort.swift:35
      shownResults_1 <= shownResults_1_bits[shownRow_1_mux * 2048 +: 2048];
    end
  end

  assign resultValid = {resultIsShown_1, resultIsShown_0};
  assign resultRow = {shownRow_1, shownRow_0};
  assign results = {shownResults_1, shownResults_0};

  always @(*) begin : zeros_sum_tree
    integer lane, distance;
    reg [1183:0] zeros_sum_part;
    for (lane = 0; lane < 32; lane = lane + 1) begin
      zeros_sum_part[lane * 37 +: 37] = {5'd0, cluster_zeroCount[lane * 32 +: 32]};
    end
    for (distance = 1; distance < 32; distance = distance * 2) begin
      for (lane = 0; lane + distance < 32; lane = lane + 2 * distance) begin
        zeros_sum_part[lane * 37 +: 37] = zeros_sum_part[lane * 37 +: 37]
            + zeros_sum_part[(lane + distance) * 37 +: 37];
      end
    end
    zeros_sum = zeros_sum_part[36:0];
  end

  always @(posedge clk) begin
    if (rst) begin
      zeros <= 37'd0;
    end else begin
      zeros <= zeros_sum;
    end
  end

  assign zeroCount = zeros;

  always @(*) begin : lows_sum_tree
    integer lane, distance;
    reg [1183:0] lows_sum_part;
    for (lane = 0; lane < 32; lane = lane + 1) begin
      lows_sum_part[lane * 37 +: 37] = {5'd0, cluster_lowCount[lane * 32 +: 32]};
    end
    for (distance = 1; distance < 32; distance = distance * 2) begin
      for (lane = 0; lane + distance < 32; lane = lane + 2 * distance) begin
        lows_sum_part[lane * 37 +: 37] = lows_sum_part[lane * 37 +: 37]
            + lows_sum_part[(lane + distance) * 37 +: 37];
      end
    end
    lows_sum = lows_sum_part[36:0];
  end

  always @(posedge clk) begin
    if (rst) begin
      lows <= 37'd0;
    end else begin
      lows <= lows_sum;
    end
  end

  assign lowCount = lows;

  always @(*) begin : fulls_sum_tree
    integer lane, distance;
    reg [1183:0] fulls_sum_part;
    for (lane = 0; lane < 32; lane = lane + 1) begin
      fulls_sum_part[lane * 37 +: 37] = {5'd0, cluster_fullCount[lane * 32 +: 32]};
    end
    for (distance = 1; distance < 32; distance = distance * 2) begin
      for (lane = 0; lane + distance < 32; lane = lane + 2 * distance) begin
        fulls_sum_part[lane * 37 +: 37] = fulls_sum_part[lane * 37 +: 37]
            + fulls_sum_part[(lane + distance) * 37 +: 37];
      end
    end
    fulls_sum = fulls_sum_part[36:0];
  end

  always @(posedge clk) begin
    if (rst) begin
      fulls <= 37'd0;
    end else begin
      fulls <= fulls_sum;
    end
  end

  assign fullCount = fulls;

  always @(*) begin : stalls_sum_tree
    integer lane, distance;
    reg [1183:0] stalls_sum_part;
    for (lane = 0; lane < 32; lane = lane + 1) begin
      stalls_sum_part[lane * 37 +: 37] = {5'd0, cluster_stallCount[lane * 32 +: 32]};
    end
    for (distance = 1; distance < 32; distance = distance * 2) begin
      for (lane = 0; lane + distance < 32; lane = lane + 2 * distance) begin
        stalls_sum_part[lane * 37 +: 37] = stalls_sum_part[lane * 37 +: 37]
            + stalls_sum_part[(lane + distance) * 37 +: 37];
      end
    end
    stalls_sum = stalls_sum_part[36:0];
  end

  always @(posedge clk) begin
    if (rst) begin
      stalls <= 37'd0;
    end else begin
      stalls <= stalls_sum;
    end
  end

  assign stallCount = stalls;

  wire _unused_ok = &{1'b0, cluster_done, 1'b0};
endmodule

`default_nettype wire
