// ComputeUnit_154x256_lanes_load2_scan8_queue16_lanes4_tile1024_drain7, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 154x256_lanes_load2_scan8_queue16_lanes4_tile1024_drain7
// Content: fnv1a64 82157263078b53ff
`default_nettype none

module ComputeUnit_154x256_lanes_load2_scan8_queue16_lanes4_tile1024_drain7 (
    input  wire           clk,
    input  wire           rst,
    input  wire [1:0]     mode,  // ComputeUnit.swift:20
    input  wire           isUnsigned,  // ComputeUnit.swift:22
    input  wire [153:0]   valid,  // ComputeUnit.swift:23
    output wire [153:0]   ready,  // ComputeUnit.swift:24
    input  wire [9855:0]  current,  // ComputeUnit.swift:25
    input  wire [9855:0]  previous,  // ComputeUnit.swift:27
    input  wire [9855:0]  neighbour,  // ComputeUnit.swift:29
    input  wire [615:0]   count,  // ComputeUnit.swift:30
    input  wire [153:0]   last,  // ComputeUnit.swift:31
    input  wire [153:0]   complete,  // ComputeUnit.swift:32
    input  wire [153:0]   releaseWeights,  // ComputeUnit.swift:33
    input  wire           weightValid,  // ComputeUnit.swift:36
    output wire           weightReady,  // ComputeUnit.swift:37
    input  wire           weightLast,  // ComputeUnit.swift:38
    input  wire [16383:0] weights,  // ComputeUnit.swift:39
    output wire [6:0]     resultValid,  // ComputeUnit.swift:42
    input  wire [6:0]     resultReady,  // ComputeUnit.swift:43
    output wire [34:0]    resultRow,  // ComputeUnit.swift:45
    output wire [57343:0] results,  // ComputeUnit.swift:46
    input  wire           clearStatistics,  // ComputeUnit.swift:49
    output wire [39:0]    zeroCount,  // ComputeUnit.swift:50
    output wire [39:0]    lowCount,  // ComputeUnit.swift:51
    output wire [39:0]    fullCount,  // ComputeUnit.swift:52
    output wire [39:0]    stallCount  // ComputeUnit.swift:53
);

  wire [153:0] cluster_ready;  // ComputeUnit.swift:74
  wire [307:0] cluster_done;  // ComputeUnit.swift:74
  wire [153:0] cluster_resultValid;  // ComputeUnit.swift:74
  wire [1261567:0] cluster_results;  // ComputeUnit.swift:74
  wire [4927:0] cluster_zeroCount;  // ComputeUnit.swift:74
  wire [4927:0] cluster_lowCount;  // ComputeUnit.swift:74
  wire [4927:0] cluster_fullCount;  // ComputeUnit.swift:74
  wire [4927:0] cluster_stallCount;  // ComputeUnit.swift:74
  wire loader_ready;  // ComputeUnit.swift:96
  wire loader_write;  // ComputeUnit.swift:96
  wire loader_bufferSelect;  // ComputeUnit.swift:96
  wire [6:0] loader_address;  // ComputeUnit.swift:96
  wire [1:0] loader_loaded;  // ComputeUnit.swift:96
  reg resultIsShown_0;  // DrainPort.swift:25
  reg [4:0] shownRow_0;  // DrainPort.swift:29
  reg [8191:0] shownResults_0;  // DrainPort.swift:35
  reg resultIsShown_1;  // DrainPort.swift:25
  reg [4:0] shownRow_1;  // DrainPort.swift:29
  reg [8191:0] shownResults_1;  // DrainPort.swift:35
  reg resultIsShown_2;  // DrainPort.swift:25
  reg [4:0] shownRow_2;  // DrainPort.swift:29
  reg [8191:0] shownResults_2;  // DrainPort.swift:35
  reg resultIsShown_3;  // DrainPort.swift:25
  reg [4:0] shownRow_3;  // DrainPort.swift:29
  reg [8191:0] shownResults_3;  // DrainPort.swift:35
  reg resultIsShown_4;  // DrainPort.swift:25
  reg [4:0] shownRow_4;  // DrainPort.swift:29
  reg [8191:0] shownResults_4;  // DrainPort.swift:35
  reg resultIsShown_5;  // DrainPort.swift:25
  reg [4:0] shownRow_5;  // DrainPort.swift:29
  reg [8191:0] shownResults_5;  // DrainPort.swift:35
  reg resultIsShown_6;  // DrainPort.swift:25
  reg [4:0] shownRow_6;  // DrainPort.swift:29
  reg [8191:0] shownResults_6;  // DrainPort.swift:35
  reg [39:0] zeros;  // ComputeUnit.swift:89
  reg [39:0] lows;  // ComputeUnit.swift:90
  reg [39:0] fulls;  // ComputeUnit.swift:91
  reg [39:0] stalls;  // ComputeUnit.swift:92
  reg [39:0] stalls_sum;
  reg [39:0] fulls_sum;
  reg [39:0] lows_sum;
  reg [39:0] zeros_sum;
  reg cluster_sum;
  wire [153:0] cluster_bits;
  reg cluster_sum_2;
  wire [153:0] cluster_bits_2;
  genvar i;

  generate
    for (i = 0; i < 154; i = i + 1) begin : each_i
      assign cluster_bits_2[i] = cluster_done[i * 2 + 1];
    end
  endgenerate

  always @(*) begin : cluster_sum_2_tree
    integer lane, distance;
    reg [153:0] cluster_sum_2_part;
    for (lane = 0; lane < 154; lane = lane + 1) begin
      cluster_sum_2_part[lane] = cluster_bits_2[lane];
    end
    for (distance = 1; distance < 154; distance = distance * 2) begin
      for (lane = 0; lane + distance < 154; lane = lane + 2 * distance) begin
        cluster_sum_2_part[lane] = cluster_sum_2_part[lane] & cluster_sum_2_part[lane + distance];
      end
    end
    cluster_sum_2 = cluster_sum_2_part[0];
  end

  generate
    for (i = 0; i < 154; i = i + 1) begin : each_i_2
      assign cluster_bits[i] = cluster_done[i * 2];
    end
  endgenerate

  always @(*) begin : cluster_sum_tree
    integer lane, distance;
    reg [153:0] cluster_sum_part;
    for (lane = 0; lane < 154; lane = lane + 1) begin
      cluster_sum_part[lane] = cluster_bits[lane];
    end
    for (distance = 1; distance < 154; distance = distance * 2) begin
      for (lane = 0; lane + distance < 154; lane = lane + 2 * distance) begin
        cluster_sum_part[lane] = cluster_sum_part[lane] & cluster_sum_part[lane + distance];
      end
    end
    cluster_sum = cluster_sum_part[0];
  end

  wire [1:0] recycle = {cluster_sum_2, cluster_sum};
  wire shownRow_0_or_5 = cluster_resultValid[0] | cluster_resultValid[1];
  wire cluster_or_42 = cluster_resultValid[4] | cluster_resultValid[5];
  wire shownRow_0_or_4 = cluster_resultValid[8] | cluster_resultValid[9];
  wire cluster_or_40 = cluster_resultValid[12] | cluster_resultValid[13];
  wire shownRow_0_or_3 = cluster_resultValid[16] | cluster_resultValid[17];
  wire cluster_or_41 = shownRow_0_or_5 | (cluster_resultValid[2] | cluster_resultValid[3]);
  wire cluster_or_39 = shownRow_0_or_4 | (cluster_resultValid[10] | cluster_resultValid[11]);
  wire cluster_or_38 = shownRow_0_or_3 | (cluster_resultValid[18] | cluster_resultValid[19]);
  wire shownRow_0_or_2 = cluster_or_41 | (cluster_or_42 | (cluster_resultValid[6] | cluster_resultValid[7]));
  wire shownRow_0_or = shownRow_0_or_2
      | (cluster_or_39 | (cluster_or_40 | (cluster_resultValid[14] | cluster_resultValid[15])));
  wire cluster_or_37 = shownRow_0_or | (cluster_or_38 | (cluster_resultValid[20] | cluster_resultValid[21]));
  wire picks_0 = cluster_or_37 & (!resultIsShown_0 | resultReady[0]);
  wire shownRow_1_or_5 = cluster_resultValid[22] | cluster_resultValid[23];
  wire cluster_or_36 = cluster_resultValid[26] | cluster_resultValid[27];
  wire shownRow_1_or_4 = cluster_resultValid[30] | cluster_resultValid[31];
  wire cluster_or_34 = cluster_resultValid[34] | cluster_resultValid[35];
  wire shownRow_1_or_3 = cluster_resultValid[38] | cluster_resultValid[39];
  wire cluster_or_35 = shownRow_1_or_5 | (cluster_resultValid[24] | cluster_resultValid[25]);
  wire cluster_or_33 = shownRow_1_or_4 | (cluster_resultValid[32] | cluster_resultValid[33]);
  wire cluster_or_32 = shownRow_1_or_3 | (cluster_resultValid[40] | cluster_resultValid[41]);
  wire shownRow_1_or_2 = cluster_or_35 | (cluster_or_36 | (cluster_resultValid[28] | cluster_resultValid[29]));
  wire shownRow_1_or = shownRow_1_or_2
      | (cluster_or_33 | (cluster_or_34 | (cluster_resultValid[36] | cluster_resultValid[37])));
  wire cluster_or_31 = shownRow_1_or | (cluster_or_32 | (cluster_resultValid[42] | cluster_resultValid[43]));
  wire picks_1 = cluster_or_31 & (!resultIsShown_1 | resultReady[1]);
  wire shownRow_2_or_5 = cluster_resultValid[44] | cluster_resultValid[45];
  wire cluster_or_30 = cluster_resultValid[48] | cluster_resultValid[49];
  wire shownRow_2_or_4 = cluster_resultValid[52] | cluster_resultValid[53];
  wire cluster_or_28 = cluster_resultValid[56] | cluster_resultValid[57];
  wire shownRow_2_or_3 = cluster_resultValid[60] | cluster_resultValid[61];
  wire cluster_or_29 = shownRow_2_or_5 | (cluster_resultValid[46] | cluster_resultValid[47]);
  wire cluster_or_27 = shownRow_2_or_4 | (cluster_resultValid[54] | cluster_resultValid[55]);
  wire cluster_or_26 = shownRow_2_or_3 | (cluster_resultValid[62] | cluster_resultValid[63]);
  wire shownRow_2_or_2 = cluster_or_29 | (cluster_or_30 | (cluster_resultValid[50] | cluster_resultValid[51]));
  wire shownRow_2_or = shownRow_2_or_2
      | (cluster_or_27 | (cluster_or_28 | (cluster_resultValid[58] | cluster_resultValid[59])));
  wire cluster_or_25 = shownRow_2_or | (cluster_or_26 | (cluster_resultValid[64] | cluster_resultValid[65]));
  wire picks_2 = cluster_or_25 & (!resultIsShown_2 | resultReady[2]);
  wire shownRow_3_or_5 = cluster_resultValid[66] | cluster_resultValid[67];
  wire cluster_or_24 = cluster_resultValid[70] | cluster_resultValid[71];
  wire shownRow_3_or_4 = cluster_resultValid[74] | cluster_resultValid[75];
  wire cluster_or_22 = cluster_resultValid[78] | cluster_resultValid[79];
  wire shownRow_3_or_3 = cluster_resultValid[82] | cluster_resultValid[83];
  wire cluster_or_23 = shownRow_3_or_5 | (cluster_resultValid[68] | cluster_resultValid[69]);
  wire cluster_or_21 = shownRow_3_or_4 | (cluster_resultValid[76] | cluster_resultValid[77]);
  wire cluster_or_20 = shownRow_3_or_3 | (cluster_resultValid[84] | cluster_resultValid[85]);
  wire shownRow_3_or_2 = cluster_or_23 | (cluster_or_24 | (cluster_resultValid[72] | cluster_resultValid[73]));
  wire shownRow_3_or = shownRow_3_or_2
      | (cluster_or_21 | (cluster_or_22 | (cluster_resultValid[80] | cluster_resultValid[81])));
  wire cluster_or_19 = shownRow_3_or | (cluster_or_20 | (cluster_resultValid[86] | cluster_resultValid[87]));
  wire picks_3 = cluster_or_19 & (!resultIsShown_3 | resultReady[3]);
  wire shownRow_4_or_5 = cluster_resultValid[88] | cluster_resultValid[89];
  wire cluster_or_18 = cluster_resultValid[92] | cluster_resultValid[93];
  wire shownRow_4_or_4 = cluster_resultValid[96] | cluster_resultValid[97];
  wire cluster_or_16 = cluster_resultValid[100] | cluster_resultValid[101];
  wire shownRow_4_or_3 = cluster_resultValid[104] | cluster_resultValid[105];
  wire cluster_or_17 = shownRow_4_or_5 | (cluster_resultValid[90] | cluster_resultValid[91]);
  wire cluster_or_15 = shownRow_4_or_4 | (cluster_resultValid[98] | cluster_resultValid[99]);
  wire cluster_or_14 = shownRow_4_or_3 | (cluster_resultValid[106] | cluster_resultValid[107]);
  wire shownRow_4_or_2 = cluster_or_17 | (cluster_or_18 | (cluster_resultValid[94] | cluster_resultValid[95]));
  wire shownRow_4_or = shownRow_4_or_2
      | (cluster_or_15 | (cluster_or_16 | (cluster_resultValid[102] | cluster_resultValid[103])));
  wire cluster_or_13 = shownRow_4_or | (cluster_or_14 | (cluster_resultValid[108] | cluster_resultValid[109]));
  wire picks_4 = cluster_or_13 & (!resultIsShown_4 | resultReady[4]);
  wire shownRow_5_or_5 = cluster_resultValid[110] | cluster_resultValid[111];
  wire cluster_or_12 = cluster_resultValid[114] | cluster_resultValid[115];
  wire shownRow_5_or_4 = cluster_resultValid[118] | cluster_resultValid[119];
  wire cluster_or_10 = cluster_resultValid[122] | cluster_resultValid[123];
  wire shownRow_5_or_3 = cluster_resultValid[126] | cluster_resultValid[127];
  wire cluster_or_11 = shownRow_5_or_5 | (cluster_resultValid[112] | cluster_resultValid[113]);
  wire cluster_or_9 = shownRow_5_or_4 | (cluster_resultValid[120] | cluster_resultValid[121]);
  wire cluster_or_8 = shownRow_5_or_3 | (cluster_resultValid[128] | cluster_resultValid[129]);
  wire shownRow_5_or_2 = cluster_or_11
      | (cluster_or_12 | (cluster_resultValid[116] | cluster_resultValid[117]));
  wire shownRow_5_or = shownRow_5_or_2
      | (cluster_or_9 | (cluster_or_10 | (cluster_resultValid[124] | cluster_resultValid[125])));
  wire cluster_or_7 = shownRow_5_or | (cluster_or_8 | (cluster_resultValid[130] | cluster_resultValid[131]));
  wire picks_5 = cluster_or_7 & (!resultIsShown_5 | resultReady[5]);
  wire shownRow_6_or_5 = cluster_resultValid[132] | cluster_resultValid[133];
  wire cluster_or_6 = cluster_resultValid[136] | cluster_resultValid[137];
  wire shownRow_6_or_4 = cluster_resultValid[140] | cluster_resultValid[141];
  wire cluster_or_4 = cluster_resultValid[144] | cluster_resultValid[145];
  wire shownRow_6_or_3 = cluster_resultValid[148] | cluster_resultValid[149];
  wire cluster_or_5 = shownRow_6_or_5 | (cluster_resultValid[134] | cluster_resultValid[135]);
  wire cluster_or_3 = shownRow_6_or_4 | (cluster_resultValid[142] | cluster_resultValid[143]);
  wire cluster_or_2 = shownRow_6_or_3 | (cluster_resultValid[150] | cluster_resultValid[151]);
  wire shownRow_6_or_2 = cluster_or_5 | (cluster_or_6 | (cluster_resultValid[138] | cluster_resultValid[139]));
  wire shownRow_6_or = shownRow_6_or_2
      | (cluster_or_3 | (cluster_or_4 | (cluster_resultValid[146] | cluster_resultValid[147])));
  wire cluster_or = shownRow_6_or | (cluster_or_2 | (cluster_resultValid[152] | cluster_resultValid[153]));
  wire picks_6 = cluster_or & (!resultIsShown_6 | resultReady[6]);
  wire [153:0] drainedRows = {
      cluster_resultValid[153:132] & (~cluster_resultValid[153:132] + 22'd1) & {22{picks_6}},
      cluster_resultValid[131:110] & (~cluster_resultValid[131:110] + 22'd1) & {22{picks_5}},
      cluster_resultValid[109:88] & (~cluster_resultValid[109:88] + 22'd1) & {22{picks_4}},
      cluster_resultValid[87:66] & (~cluster_resultValid[87:66] + 22'd1) & {22{picks_3}},
      cluster_resultValid[65:44] & (~cluster_resultValid[65:44] + 22'd1) & {22{picks_2}},
      cluster_resultValid[43:22] & (~cluster_resultValid[43:22] + 22'd1) & {22{picks_1}},
      cluster_resultValid[21:0] & (~cluster_resultValid[21:0] + 22'd1) & {22{picks_0}}
  };
  generate
    for (i = 0; i < 154; i = i + 1) begin : each_i_3
      ComputeCluster_256_lanes_load2_scan8_queue16_lanes4_tile1024 cluster (  // ComputeUnit.swift:74
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
          .results(cluster_results[i * 8192 +: 8192]),
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

  WeightLoader_bankDepth128 loader (  // ComputeUnit.swift:96
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

  wire [2:0] shownRow_0_mux_2 = cluster_or_41
      ? {1'b0, shownRow_0_or_5 ? (cluster_resultValid[0] ? 2'd0 : 2'd1) : cluster_resultValid[2] ? 2'd2 : 2'd3}
      : cluster_or_42
      ? (cluster_resultValid[4] ? 3'd4 : 3'd5)
      : cluster_resultValid[6]
      ? 3'd6
      : 3'd7;
  wire [3:0] shownRow_0_mux_3 = cluster_or_39
      ? (shownRow_0_or_4 ? (cluster_resultValid[8] ? 4'd8 : 4'd9) : cluster_resultValid[10] ? 4'd10 : 4'd11)
      : cluster_or_40
      ? (cluster_resultValid[12] ? 4'd12 : 4'd13)
      : cluster_resultValid[14]
      ? 4'd14
      : 4'd15;
  wire [4:0] shownRow_0_mux_4 = cluster_or_38
      ? (shownRow_0_or_3 ? (cluster_resultValid[16] ? 5'd16 : 5'd17) : cluster_resultValid[18] ? 5'd18 : 5'd19)
      : cluster_resultValid[20]
      ? 5'd20
      : 5'd21;
  wire [4:0] shownRow_0_mux = cluster_or_37
      ? (shownRow_0_or
          ? {1'b0, shownRow_0_or_2 ? {1'b0, shownRow_0_mux_2} : shownRow_0_mux_3}
          : shownRow_0_mux_4)
      : 5'd0;
  always @(posedge clk) begin
    if (picks_0) begin  // DrainPort.swift:29
      shownRow_0 <= shownRow_0_mux;
    end
  end

  wire [180223:0] shownResults_0_bits = cluster_results[180223:0];
  always @(posedge clk) begin
    if (picks_0) begin  // DrainPort.swift:35
      shownResults_0 <= shownResults_0_bits[shownRow_0_mux * 8192 +: 8192];
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

  wire [2:0] shownRow_1_mux_2 = cluster_or_35
      ? {1'b0, shownRow_1_or_5 ? (cluster_resultValid[22] ? 2'd0 : 2'd1) : cluster_resultValid[24] ? 2'd2 : 2'd3}
      : cluster_or_36
      ? (cluster_resultValid[26] ? 3'd4 : 3'd5)
      : cluster_resultValid[28]
      ? 3'd6
      : 3'd7;
  wire [3:0] shownRow_1_mux_3 = cluster_or_33
      ? (shownRow_1_or_4 ? (cluster_resultValid[30] ? 4'd8 : 4'd9) : cluster_resultValid[32] ? 4'd10 : 4'd11)
      : cluster_or_34
      ? (cluster_resultValid[34] ? 4'd12 : 4'd13)
      : cluster_resultValid[36]
      ? 4'd14
      : 4'd15;
  wire [4:0] shownRow_1_mux_4 = cluster_or_32
      ? (shownRow_1_or_3 ? (cluster_resultValid[38] ? 5'd16 : 5'd17) : cluster_resultValid[40] ? 5'd18 : 5'd19)
      : cluster_resultValid[42]
      ? 5'd20
      : 5'd21;
  wire [4:0] shownRow_1_mux = cluster_or_31
      ? (shownRow_1_or
          ? {1'b0, shownRow_1_or_2 ? {1'b0, shownRow_1_mux_2} : shownRow_1_mux_3}
          : shownRow_1_mux_4)
      : 5'd0;
  always @(posedge clk) begin
    if (picks_1) begin  // DrainPort.swift:29
      shownRow_1 <= shownRow_1_mux;
    end
  end

  wire [180223:0] shownResults_1_bits = cluster_results[360447:180224];
  always @(posedge clk) begin
    if (picks_1) begin  // DrainPort.swift:35
      shownResults_1 <= shownResults_1_bits[shownRow_1_mux * 8192 +: 8192];
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      resultIsShown_2 <= 1'b0;
    end else if (picks_2) begin  // DrainPort.swift:27
      resultIsShown_2 <= 1'b1;
    end else if (resultReady[2]) begin  // DrainPort.swift:27
      resultIsShown_2 <= 1'b0;
    end
  end

  wire [2:0] shownRow_2_mux_2 = cluster_or_29
      ? {1'b0, shownRow_2_or_5 ? (cluster_resultValid[44] ? 2'd0 : 2'd1) : cluster_resultValid[46] ? 2'd2 : 2'd3}
      : cluster_or_30
      ? (cluster_resultValid[48] ? 3'd4 : 3'd5)
      : cluster_resultValid[50]
      ? 3'd6
      : 3'd7;
  wire [3:0] shownRow_2_mux_3 = cluster_or_27
      ? (shownRow_2_or_4 ? (cluster_resultValid[52] ? 4'd8 : 4'd9) : cluster_resultValid[54] ? 4'd10 : 4'd11)
      : cluster_or_28
      ? (cluster_resultValid[56] ? 4'd12 : 4'd13)
      : cluster_resultValid[58]
      ? 4'd14
      : 4'd15;
  wire [4:0] shownRow_2_mux_4 = cluster_or_26
      ? (shownRow_2_or_3 ? (cluster_resultValid[60] ? 5'd16 : 5'd17) : cluster_resultValid[62] ? 5'd18 : 5'd19)
      : cluster_resultValid[64]
      ? 5'd20
      : 5'd21;
  wire [4:0] shownRow_2_mux = cluster_or_25
      ? (shownRow_2_or
          ? {1'b0, shownRow_2_or_2 ? {1'b0, shownRow_2_mux_2} : shownRow_2_mux_3}
          : shownRow_2_mux_4)
      : 5'd0;
  always @(posedge clk) begin
    if (picks_2) begin  // DrainPort.swift:29
      shownRow_2 <= shownRow_2_mux;
    end
  end

  wire [180223:0] shownResults_2_bits = cluster_results[540671:360448];
  always @(posedge clk) begin
    if (picks_2) begin  // DrainPort.swift:35
      shownResults_2 <= shownResults_2_bits[shownRow_2_mux * 8192 +: 8192];
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      resultIsShown_3 <= 1'b0;
    end else if (picks_3) begin  // DrainPort.swift:27
      resultIsShown_3 <= 1'b1;
    end else if (resultReady[3]) begin  // DrainPort.swift:27
      resultIsShown_3 <= 1'b0;
    end
  end

  wire [2:0] shownRow_3_mux_2 = cluster_or_23
      ? {1'b0, shownRow_3_or_5 ? (cluster_resultValid[66] ? 2'd0 : 2'd1) : cluster_resultValid[68] ? 2'd2 : 2'd3}
      : cluster_or_24
      ? (cluster_resultValid[70] ? 3'd4 : 3'd5)
      : cluster_resultValid[72]
      ? 3'd6
      : 3'd7;
  wire [3:0] shownRow_3_mux_3 = cluster_or_21
      ? (shownRow_3_or_4 ? (cluster_resultValid[74] ? 4'd8 : 4'd9) : cluster_resultValid[76] ? 4'd10 : 4'd11)
      : cluster_or_22
      ? (cluster_resultValid[78] ? 4'd12 : 4'd13)
      : cluster_resultValid[80]
      ? 4'd14
      : 4'd15;
  wire [4:0] shownRow_3_mux_4 = cluster_or_20
      ? (shownRow_3_or_3 ? (cluster_resultValid[82] ? 5'd16 : 5'd17) : cluster_resultValid[84] ? 5'd18 : 5'd19)
      : cluster_resultValid[86]
      ? 5'd20
      : 5'd21;
  wire [4:0] shownRow_3_mux = cluster_or_19
      ? (shownRow_3_or
          ? {1'b0, shownRow_3_or_2 ? {1'b0, shownRow_3_mux_2} : shownRow_3_mux_3}
          : shownRow_3_mux_4)
      : 5'd0;
  always @(posedge clk) begin
    if (picks_3) begin  // DrainPort.swift:29
      shownRow_3 <= shownRow_3_mux;
    end
  end

  wire [180223:0] shownResults_3_bits = cluster_results[720895:540672];
  always @(posedge clk) begin
    if (picks_3) begin  // DrainPort.swift:35
      shownResults_3 <= shownResults_3_bits[shownRow_3_mux * 8192 +: 8192];
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      resultIsShown_4 <= 1'b0;
    end else if (picks_4) begin  // DrainPort.swift:27
      resultIsShown_4 <= 1'b1;
    end else if (resultReady[4]) begin  // DrainPort.swift:27
      resultIsShown_4 <= 1'b0;
    end
  end

  wire [2:0] shownRow_4_mux_2 = cluster_or_17
      ? {1'b0, shownRow_4_or_5 ? (cluster_resultValid[88] ? 2'd0 : 2'd1) : cluster_resultValid[90] ? 2'd2 : 2'd3}
      : cluster_or_18
      ? (cluster_resultValid[92] ? 3'd4 : 3'd5)
      : cluster_resultValid[94]
      ? 3'd6
      : 3'd7;
  wire [3:0] shownRow_4_mux_3 = cluster_or_15
      ? (shownRow_4_or_4 ? (cluster_resultValid[96] ? 4'd8 : 4'd9) : cluster_resultValid[98] ? 4'd10 : 4'd11)
      : cluster_or_16
      ? (cluster_resultValid[100] ? 4'd12 : 4'd13)
      : cluster_resultValid[102]
      ? 4'd14
      : 4'd15;
  wire [4:0] shownRow_4_mux_4 = cluster_or_14
      ? (shownRow_4_or_3
          ? (cluster_resultValid[104] ? 5'd16 : 5'd17)
          : cluster_resultValid[106]
          ? 5'd18
          : 5'd19)
      : cluster_resultValid[108]
      ? 5'd20
      : 5'd21;
  wire [4:0] shownRow_4_mux = cluster_or_13
      ? (shownRow_4_or
          ? {1'b0, shownRow_4_or_2 ? {1'b0, shownRow_4_mux_2} : shownRow_4_mux_3}
          : shownRow_4_mux_4)
      : 5'd0;
  always @(posedge clk) begin
    if (picks_4) begin  // DrainPort.swift:29
      shownRow_4 <= shownRow_4_mux;
    end
  end

  wire [180223:0] shownResults_4_bits = cluster_results[901119:720896];
  always @(posedge clk) begin
    if (picks_4) begin  // DrainPort.swift:35
      shownResults_4 <= shownResults_4_bits[shownRow_4_mux * 8192 +: 8192];
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      resultIsShown_5 <= 1'b0;
    end else if (picks_5) begin  // DrainPort.swift:27
      resultIsShown_5 <= 1'b1;
    end else if (resultReady[5]) begin  // DrainPort.swift:27
      resultIsShown_5 <= 1'b0;
    end
  end

  wire [2:0] shownRow_5_mux_2 = cluster_or_11
      ? {1'b0, shownRow_5_or_5 ? (cluster_resultValid[110] ? 2'd0 : 2'd1) : cluster_resultValid[112] ? 2'd2 : 2'd3}
      : cluster_or_12
      ? (cluster_resultValid[114] ? 3'd4 : 3'd5)
      : cluster_resultValid[116]
      ? 3'd6
      : 3'd7;
  wire [3:0] shownRow_5_mux_3 = cluster_or_9
      ? (shownRow_5_or_4 ? (cluster_resultValid[118] ? 4'd8 : 4'd9) : cluster_resultValid[120] ? 4'd10 : 4'd11)
      : cluster_or_10
      ? (cluster_resultValid[122] ? 4'd12 : 4'd13)
      : cluster_resultValid[124]
      ? 4'd14
      : 4'd15;
  wire [4:0] shownRow_5_mux_4 = cluster_or_8
      ? (shownRow_5_or_3
          ? (cluster_resultValid[126] ? 5'd16 : 5'd17)
          : cluster_resultValid[128]
          ? 5'd18
          : 5'd19)
      : cluster_resultValid[130]
      ? 5'd20
      : 5'd21;
  wire [4:0] shownRow_5_mux = cluster_or_7
      ? (shownRow_5_or
          ? {1'b0, shownRow_5_or_2 ? {1'b0, shownRow_5_mux_2} : shownRow_5_mux_3}
          : shownRow_5_mux_4)
      : 5'd0;
  always @(posedge clk) begin
    if (picks_5) begin  // DrainPort.swift:29
      shownRow_5 <= shownRow_5_mux;
    end
  end

  wire [180223:0] shownResults_5_bits = cluster_results[1081343:901120];
  always @(posedge clk) begin
    if (picks_5) begin  // DrainPort.swift:35
      shownResults_5 <= shownResults_5_bits[shownRow_5_mux * 8192 +: 8192];
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      resultIsShown_6 <= 1'b0;
    end else if (picks_6) begin  // DrainPort.swift:27
      resultIsShown_6 <= 1'b1;
    end else if (resultReady[6]) begin  // DrainPort.swift:27
      resultIsShown_6 <= 1'b0;
    end
  end

  wire [2:0] shownRow_6_mux_2 = cluster_or_5
      ? {1'b0, shownRow_6_or_5 ? (cluster_resultValid[132] ? 2'd0 : 2'd1) : cluster_resultValid[134] ? 2'd2 : 2'd3}
      : cluster_or_6
      ? (cluster_resultValid[136] ? 3'd4 : 3'd5)
      : cluster_resultValid[138]
      ? 3'd6
      : 3'd7;
  wire [3:0] shownRow_6_mux_3 = cluster_or_3
      ? (shownRow_6_or_4 ? (cluster_resultValid[140] ? 4'd8 : 4'd9) : cluster_resultValid[142] ? 4'd10 : 4'd11)
      : cluster_or_4
      ? (cluster_resultValid[144] ? 4'd12 : 4'd13)
      : cluster_resultValid[146]
      ? 4'd14
      : 4'd15;
  wire [4:0] shownRow_6_mux_4 = cluster_or_2
      ? (shownRow_6_or_3
          ? (cluster_resultValid[148] ? 5'd16 : 5'd17)
          : cluster_resultValid[150]
          ? 5'd18
          : 5'd19)
      : cluster_resultValid[152]
      ? 5'd20
      : 5'd21;
  wire [4:0] shownRow_6_mux = cluster_or
      ? (shownRow_6_or
          ? {1'b0, shownRow_6_or_2 ? {1'b0, shownRow_6_mux_2} : shownRow_6_mux_3}
          : shownRow_6_mux_4)
      : 5'd0;
  always @(posedge clk) begin
    if (picks_6) begin  // DrainPort.swift:29
      shownRow_6 <= shownRow_6_mux;
    end
  end

  wire [180223:0] shownResults_6_bits = cluster_results[1261567:1081344];
  always @(posedge clk) begin
    if (picks_6) begin  // DrainPort.swift:35
      shownResults_6 <= shownResults_6_bits[shownRow_6_mux * 8192 +: 8192];
    end
  end

  assign resultValid = {
      resultIsShown_6,
      resultIsShown_5,
      resultIsShown_4,
      resultIsShown_3,
      resultIsShown_2,
      resultIsShown_1,
      resultIsShown_0
  };
  assign resultRow = {shownRow_6, shownRow_5, shownRow_4, shownRow_3, shownRow_2, shownRow_1, shownRow_0};
  assign results = {
      shownResults_6,
      shownResults_5,
      shownResults_4,
      shownResults_3,
      shownResults_2,
      shownResults_1,
      shownResults_0
  };

  always @(*) begin : zeros_sum_tree
    integer lane, distance;
    reg [6159:0] zeros_sum_part;
    for (lane = 0; lane < 154; lane = lane + 1) begin
      zeros_sum_part[lane * 40 +: 40] = {8'd0, cluster_zeroCount[lane * 32 +: 32]};
    end
    for (distance = 1; distance < 154; distance = distance * 2) begin
      for (lane = 0; lane + distance < 154; lane = lane + 2 * distance) begin
        zeros_sum_part[lane * 40 +: 40] = zeros_sum_part[lane * 40 +: 40]
            + zeros_sum_part[(lane + distance) * 40 +: 40];
      end
    end
    zeros_sum = zeros_sum_part[39:0];
  end

  always @(posedge clk) begin
    if (rst) begin
      zeros <= 40'd0;
    end else begin
      zeros <= zeros_sum;
    end
  end

  assign zeroCount = zeros;

  always @(*) begin : lows_sum_tree
    integer lane, distance;
    reg [6159:0] lows_sum_part;
    for (lane = 0; lane < 154; lane = lane + 1) begin
      lows_sum_part[lane * 40 +: 40] = {8'd0, cluster_lowCount[lane * 32 +: 32]};
    end
    for (distance = 1; distance < 154; distance = distance * 2) begin
      for (lane = 0; lane + distance < 154; lane = lane + 2 * distance) begin
        lows_sum_part[lane * 40 +: 40] = lows_sum_part[lane * 40 +: 40]
            + lows_sum_part[(lane + distance) * 40 +: 40];
      end
    end
    lows_sum = lows_sum_part[39:0];
  end

  always @(posedge clk) begin
    if (rst) begin
      lows <= 40'd0;
    end else begin
      lows <= lows_sum;
    end
  end

  assign lowCount = lows;

  always @(*) begin : fulls_sum_tree
    integer lane, distance;
    reg [6159:0] fulls_sum_part;
    for (lane = 0; lane < 154; lane = lane + 1) begin
      fulls_sum_part[lane * 40 +: 40] = {8'd0, cluster_fullCount[lane * 32 +: 32]};
    end
    for (distance = 1; distance < 154; distance = distance * 2) begin
      for (lane = 0; lane + distance < 154; lane = lane + 2 * distance) begin
        fulls_sum_part[lane * 40 +: 40] = fulls_sum_part[lane * 40 +: 40]
            + fulls_sum_part[(lane + distance) * 40 +: 40];
      end
    end
    fulls_sum = fulls_sum_part[39:0];
  end

  always @(posedge clk) begin
    if (rst) begin
      fulls <= 40'd0;
    end else begin
      fulls <= fulls_sum;
    end
  end

  assign fullCount = fulls;

  always @(*) begin : stalls_sum_tree
    integer lane, distance;
    reg [6159:0] stalls_sum_part;
    for (lane = 0; lane < 154; lane = lane + 1) begin
      stalls_sum_part[lane * 40 +: 40] = {8'd0, cluster_stallCount[lane * 32 +: 32]};
    end
    for (distance = 1; distance < 154; distance = distance * 2) begin
      for (lane = 0; lane + distance < 154; lane = lane + 2 * distance) begin
        stalls_sum_part[lane * 40 +: 40] = stalls_sum_part[lane * 40 +: 40]
            + stalls_sum_part[(lane + distance) * 40 +: 40];
      end
    end
    stalls_sum = stalls_sum_part[39:0];
  end

  always @(posedge clk) begin
    if (rst) begin
      stalls <= 40'd0;
    end else begin
      stalls <= stalls_sum;
    end
  end

  assign stallCount = stalls;

  wire _unused_ok = &{1'b0, cluster_done, 1'b0};
endmodule

`default_nettype wire
