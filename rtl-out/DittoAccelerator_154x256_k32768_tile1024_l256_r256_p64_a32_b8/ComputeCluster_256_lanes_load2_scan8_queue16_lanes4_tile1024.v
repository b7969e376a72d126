// ComputeCluster_256_lanes_load2_scan8_queue16_lanes4_tile1024, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 256_lanes_load2_scan8_queue16_lanes4_tile1024
// Content: fnv1a64 f6a1f5ed9a462c7d
`default_nettype none

module ComputeCluster_256_lanes_load2_scan8_queue16_lanes4_tile1024 (
    input  wire           clk,
    input  wire           rst,
    input  wire [1:0]     mode,  // ComputeCluster.swift:12
    input  wire           isUnsigned,  // ComputeCluster.swift:13
    input  wire           valid,  // ComputeCluster.swift:14
    output wire           ready,  // ComputeCluster.swift:15
    input  wire [63:0]    current,  // ComputeCluster.swift:16
    input  wire [63:0]    previous,  // ComputeCluster.swift:17
    input  wire [63:0]    neighbour,  // ComputeCluster.swift:18
    input  wire [3:0]     count,  // ComputeCluster.swift:19
    input  wire           last,  // ComputeCluster.swift:21
    input  wire           complete,  // ComputeCluster.swift:23
    input  wire           releaseWeights,  // ComputeCluster.swift:25
    input  wire           weightWrite,  // ComputeCluster.swift:28
    input  wire           weightBuffer,  // ComputeCluster.swift:29
    input  wire [6:0]     weightAddress,  // ComputeCluster.swift:30
    input  wire [16383:0] weights,  // ComputeCluster.swift:32
    input  wire [1:0]     loaded,  // ComputeCluster.swift:34
    input  wire [1:0]     recycle,  // ComputeCluster.swift:35
    output wire [1:0]     done,  // ComputeCluster.swift:36
    output wire           resultValid,  // ComputeCluster.swift:39
    output wire [8191:0]  results,  // ComputeCluster.swift:40
    input  wire           drained,  // ComputeCluster.swift:41
    input  wire           clearStatistics,  // ComputeCluster.swift:44
    output wire [31:0]    zeroCount,  // ComputeCluster.swift:45
    output wire [31:0]    lowCount,  // ComputeCluster.swift:46
    output wire [31:0]    fullCount,  // ComputeCluster.swift:47
    output wire [31:0]    stallCount  // ComputeCluster.swift:48
);

  wire control_issue;  // ComputeCluster.swift:60
  wire control_bufferSelect;  // ComputeCluster.swift:60
  wire [1:0] control_done;  // ComputeCluster.swift:60
  wire control_enable;  // ComputeCluster.swift:60
  wire control_first;  // ComputeCluster.swift:60
  wire control_capture;  // ComputeCluster.swift:60
  wire control_resultValid;  // ComputeCluster.swift:60
  wire encoder_ready;  // ComputeCluster+Lanes.swift:6
  wire encoder_wordValid;  // ComputeCluster+Lanes.swift:6
  wire [15:0] encoder_nibbles;  // ComputeCluster+Lanes.swift:6
  wire [3:0] encoder_carries;  // ComputeCluster+Lanes.swift:6
  wire [1:0] encoder_fullWidth;  // ComputeCluster+Lanes.swift:6
  wire [3:0] encoder_fromPartner;  // ComputeCluster+Lanes.swift:6
  wire [3:0] encoder_reads;  // ComputeCluster+Lanes.swift:6
  wire [31:0] encoder_weightAddresses;  // ComputeCluster+Lanes.swift:6
  wire encoder_wordLast;  // ComputeCluster+Lanes.swift:6
  wire [1:0] encoder_wordTag;  // ComputeCluster+Lanes.swift:6
  wire [31:0] encoder_zeroCount;  // ComputeCluster+Lanes.swift:6
  wire [31:0] encoder_lowCount;  // ComputeCluster+Lanes.swift:6
  wire [31:0] encoder_fullCount;  // ComputeCluster+Lanes.swift:6
  wire [31:0] encoder_stallCount;  // ComputeCluster+Lanes.swift:6
  reg [2047:0] bankWord_0_0;  // WeightBank.swift:15
  reg [2047:0] bankWord_0_1;  // WeightBank.swift:15
  reg bankWord_0_way;  // WeightBank.swift:18
  reg [2047:0] bankWord_1_0;  // WeightBank.swift:15
  reg [2047:0] bankWord_1_1;  // WeightBank.swift:15
  reg bankWord_1_way;  // WeightBank.swift:18
  reg [2047:0] bankWord_2_0;  // WeightBank.swift:15
  reg [2047:0] bankWord_2_1;  // WeightBank.swift:15
  reg bankWord_2_way;  // WeightBank.swift:18
  reg [2047:0] bankWord_3_0;  // WeightBank.swift:15
  reg [2047:0] bankWord_3_1;  // WeightBank.swift:15
  reg bankWord_3_way;  // WeightBank.swift:18
  wire [8191:0] pe_sum;  // ComputeCluster+Lanes.swift:33
  reg [15:0] nibbles_q;  // ComputeCluster+Lanes.swift:36
  reg [3:0] carries_q;  // ComputeCluster+Lanes.swift:37
  reg [1:0] fullWidth_q;  // ComputeCluster+Lanes.swift:38
  reg [3:0] fromPartner_q;  // ComputeCluster+Lanes.swift:39
  reg [8191:0] heldResults;  // ComputeCluster.swift:88
  reg [2047:0] weights_0_0 [0:255];  // ComputeCluster.swift:77
  reg [2047:0] weights_0_1 [0:255];  // ComputeCluster.swift:77
  reg [2047:0] weights_1_0 [0:255];  // ComputeCluster.swift:77
  reg [2047:0] weights_1_1 [0:255];  // ComputeCluster.swift:77
  reg [2047:0] weights_2_0 [0:255];  // ComputeCluster.swift:77
  reg [2047:0] weights_2_1 [0:255];  // ComputeCluster.swift:77
  reg [2047:0] weights_3_0 [0:255];  // ComputeCluster.swift:77
  reg [2047:0] weights_3_1 [0:255];  // ComputeCluster.swift:77
  genvar i;

  wire [3:0] encoder_used_unused;
  LaneEncodingUnit_scan8_queue16_lanes4_tile1024 encoder (  // ComputeCluster+Lanes.swift:6
      .clk(clk),
      .rst(rst),
      .mode(mode),
      .isUnsigned(isUnsigned),
      .valid(valid),
      .ready(encoder_ready),
      .current(current),
      .previous(previous),
      .neighbour(neighbour),
      .count(count),
      .last(last),
      .tag({releaseWeights, complete}),
      .wordValid(encoder_wordValid),
      .wordReady(control_issue),
      .nibbles(encoder_nibbles),
      .carries(encoder_carries),
      .fullWidth(encoder_fullWidth),
      .used(encoder_used_unused),
      .fromPartner(encoder_fromPartner),
      .reads(encoder_reads),
      .weightAddresses(encoder_weightAddresses),
      .wordLast(encoder_wordLast),
      .wordTag(encoder_wordTag),
      .clearStatistics(clearStatistics),
      .zeroCount(encoder_zeroCount),
      .lowCount(encoder_lowCount),
      .fullCount(encoder_fullCount),
      .stallCount(encoder_stallCount)
  );

  assign ready = encoder_ready;
  assign zeroCount = encoder_zeroCount;
  assign lowCount = encoder_lowCount;
  assign fullCount = encoder_fullCount;
  assign stallCount = encoder_stallCount;

  ClusterControl control (  // ComputeCluster.swift:60
      .clk(clk),
      .rst(rst),
      .wordValid(encoder_wordValid),
      .wordLast(encoder_wordLast),
      .wordTag(encoder_wordTag),
      .loaded(loaded),
      .recycle(recycle),
      .drained(drained),
      .issue(control_issue),
      .bufferSelect(control_bufferSelect),
      .done(control_done),
      .enable(control_enable),
      .first(control_first),
      .capture(control_capture),
      .resultValid(control_resultValid)
  );

  wire [8:0] bankWord_0_0_cat = {control_bufferSelect, encoder_weightAddresses[7:0]};
  wire bankWord_0_0_and = control_issue & encoder_reads[0];
  always @(posedge clk) begin
    if (bankWord_0_0_and & !bankWord_0_0_cat[0]) begin
      bankWord_0_0 <= weights_0_0[bankWord_0_0_cat[8:1]];
    end
    if (weightWrite) begin  // ComputeCluster.swift:78
      weights_0_0[{weightBuffer, weightAddress}] <= weights[2047:0];
    end
  end

  always @(posedge clk) begin
    if (bankWord_0_0_and & bankWord_0_0_cat[0]) begin
      bankWord_0_1 <= weights_0_1[bankWord_0_0_cat[8:1]];
    end
    if (weightWrite) begin  // ComputeCluster.swift:78
      weights_0_1[{weightBuffer, weightAddress}] <= weights[10239:8192];
    end
  end

  wire [8:0] bankWord_1_0_cat = {control_bufferSelect, encoder_weightAddresses[15:8]};
  wire bankWord_1_0_and = control_issue & encoder_reads[1];
  always @(posedge clk) begin
    if (bankWord_1_0_and & !bankWord_1_0_cat[0]) begin
      bankWord_1_0 <= weights_1_0[bankWord_1_0_cat[8:1]];
    end
    if (weightWrite) begin  // ComputeCluster.swift:78
      weights_1_0[{weightBuffer, weightAddress}] <= weights[4095:2048];
    end
  end

  always @(posedge clk) begin
    if (bankWord_1_0_and & bankWord_1_0_cat[0]) begin
      bankWord_1_1 <= weights_1_1[bankWord_1_0_cat[8:1]];
    end
    if (weightWrite) begin  // ComputeCluster.swift:78
      weights_1_1[{weightBuffer, weightAddress}] <= weights[12287:10240];
    end
  end

  wire [8:0] bankWord_2_0_cat = {control_bufferSelect, encoder_weightAddresses[23:16]};
  wire bankWord_2_0_and = control_issue & encoder_reads[2];
  always @(posedge clk) begin
    if (bankWord_2_0_and & !bankWord_2_0_cat[0]) begin
      bankWord_2_0 <= weights_2_0[bankWord_2_0_cat[8:1]];
    end
    if (weightWrite) begin  // ComputeCluster.swift:78
      weights_2_0[{weightBuffer, weightAddress}] <= weights[6143:4096];
    end
  end

  always @(posedge clk) begin
    if (bankWord_2_0_and & bankWord_2_0_cat[0]) begin
      bankWord_2_1 <= weights_2_1[bankWord_2_0_cat[8:1]];
    end
    if (weightWrite) begin  // ComputeCluster.swift:78
      weights_2_1[{weightBuffer, weightAddress}] <= weights[14335:12288];
    end
  end

  wire [8:0] bankWord_3_0_cat = {control_bufferSelect, encoder_weightAddresses[31:24]};
  wire bankWord_3_0_and = control_issue & encoder_reads[3];
  always @(posedge clk) begin
    if (bankWord_3_0_and & !bankWord_3_0_cat[0]) begin
      bankWord_3_0 <= weights_3_0[bankWord_3_0_cat[8:1]];
    end
    if (weightWrite) begin  // ComputeCluster.swift:78
      weights_3_0[{weightBuffer, weightAddress}] <= weights[8191:6144];
    end
  end

  always @(posedge clk) begin
    if (bankWord_3_0_and & bankWord_3_0_cat[0]) begin
      bankWord_3_1 <= weights_3_1[bankWord_3_0_cat[8:1]];
    end
    if (weightWrite) begin  // ComputeCluster.swift:78
      weights_3_1[{weightBuffer, weightAddress}] <= weights[16383:14336];
    end
  end

  always @(posedge clk) begin
    if (bankWord_0_0_and) begin  // WeightBank.swift:18
      bankWord_0_way <= bankWord_0_0_cat[0];
    end
  end

  always @(posedge clk) begin
    if (bankWord_1_0_and) begin  // WeightBank.swift:18
      bankWord_1_way <= bankWord_1_0_cat[0];
    end
  end

  always @(posedge clk) begin
    if (bankWord_2_0_and) begin  // WeightBank.swift:18
      bankWord_2_way <= bankWord_2_0_cat[0];
    end
  end

  always @(posedge clk) begin
    if (bankWord_3_0_and) begin  // WeightBank.swift:18
      bankWord_3_way <= bankWord_3_0_cat[0];
    end
  end

  wire [4095:0] pe_cat_4 = {bankWord_0_1, bankWord_0_0};
  wire [2047:0] pe_sel_3 = pe_cat_4[bankWord_0_way * 2048 +: 2048];
  wire [4095:0] pe_cat_3 = {bankWord_1_1, bankWord_1_0};
  wire [2047:0] pe_sel_4 = pe_cat_3[bankWord_1_way * 2048 +: 2048];
  wire [4095:0] pe_cat_2 = {bankWord_2_1, bankWord_2_0};
  wire [2047:0] pe_sel = pe_cat_2[bankWord_2_way * 2048 +: 2048];
  wire [4095:0] pe_cat = {bankWord_3_1, bankWord_3_0};
  wire [2047:0] pe_sel_2 = pe_cat[bankWord_3_way * 2048 +: 2048];
  wire [2047:0] laneWeights_0 = fromPartner_q[0] ? pe_sel_4 : pe_sel_3;
  wire [2047:0] laneWeights_1 = fromPartner_q[1] ? pe_sel_3 : pe_sel_4;
  wire [2047:0] laneWeights_2 = fromPartner_q[2] ? pe_sel_2 : pe_sel;
  wire [2047:0] laneWeights_3 = fromPartner_q[3] ? pe_sel : pe_sel_2;
  generate
    for (i = 0; i < 256; i = i + 1) begin : each_i
      ProcessingElement pe (  // ComputeCluster+Lanes.swift:33
          .clk(clk),
          .rst(rst),
          .enable(control_enable),
          .first(control_first),
          .nibbles(nibbles_q),
          .carries(carries_q),
          .fullWidth(fullWidth_q),
          .weights({
              laneWeights_3[i * 8 +: 8],
              laneWeights_2[i * 8 +: 8],
              laneWeights_1[i * 8 +: 8],
              laneWeights_0[i * 8 +: 8]
          }),
          .sum(pe_sum[i * 32 +: 32])
      );
    end
  endgenerate

  always @(posedge clk) begin
    if (control_issue) begin  // ComputeCluster+Lanes.swift:36
      nibbles_q <= encoder_nibbles;
    end
  end

  always @(posedge clk) begin
    if (control_issue) begin  // ComputeCluster+Lanes.swift:37
      carries_q <= encoder_carries;
    end
  end

  always @(posedge clk) begin
    if (control_issue) begin  // ComputeCluster+Lanes.swift:38
      fullWidth_q <= encoder_fullWidth;
    end
  end

  always @(posedge clk) begin
    if (control_issue) begin  // ComputeCluster+Lanes.swift:39
      fromPartner_q <= encoder_fromPartner;
    end
  end

  always @(posedge clk) begin
    if (control_capture) begin  // ComputeCluster.swift:88
      heldResults <= pe_sum;
    end
  end

  assign results = heldResults;
  assign done = control_done;
  assign resultValid = control_resultValid;
endmodule

`default_nettype wire
