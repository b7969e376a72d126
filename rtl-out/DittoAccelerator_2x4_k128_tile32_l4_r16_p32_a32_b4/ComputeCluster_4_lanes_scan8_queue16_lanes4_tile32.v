// ComputeCluster_4_lanes_scan8_queue16_lanes4_tile32, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 4_lanes_scan8_queue16_lanes4_tile32
// Content: fnv1a64 c60c761235746eb6
`default_nettype none

module ComputeCluster_4_lanes_scan8_queue16_lanes4_tile32 (
    input  wire         clk,
    input  wire         rst,
    input  wire [1:0]   mode,  // ComputeCluster.swift:12
    input  wire         isUnsigned,  // ComputeCluster.swift:13
    input  wire         valid,  // ComputeCluster.swift:14
    output wire         ready,  // ComputeCluster.swift:15
    input  wire [63:0]  current,  // ComputeCluster.swift:16
    input  wire [63:0]  previous,  // ComputeCluster.swift:17
    input  wire [63:0]  neighbour,  // ComputeCluster.swift:18
    input  wire [3:0]   count,  // ComputeCluster.swift:19
    input  wire         last,  // ComputeCluster.swift:21
    input  wire         complete,  // ComputeCluster.swift:23
    input  wire         releaseWeights,  // ComputeCluster.swift:25
    input  wire         weightWrite,  // ComputeCluster.swift:28
    input  wire         weightBuffer,  // ComputeCluster.swift:29
    input  wire [2:0]   weightAddress,  // ComputeCluster.swift:30
    input  wire [127:0] weights,  // ComputeCluster.swift:32
    input  wire [1:0]   loaded,  // ComputeCluster.swift:34
    input  wire [1:0]   recycle,  // ComputeCluster.swift:35
    output wire [1:0]   done,  // ComputeCluster.swift:36
    output wire         resultValid,  // ComputeCluster.swift:39
    output wire [127:0] results,  // ComputeCluster.swift:40
    input  wire         drained,  // ComputeCluster.swift:41
    input  wire         clearStatistics,  // ComputeCluster.swift:44
    output wire [31:0]  zeroCount,  // ComputeCluster.swift:45
    output wire [31:0]  lowCount,  // ComputeCluster.swift:46
    output wire [31:0]  fullCount,  // ComputeCluster.swift:47
    output wire [31:0]  stallCount  // ComputeCluster.swift:48
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
  wire [11:0] encoder_weightAddresses;  // ComputeCluster+Lanes.swift:6
  wire encoder_wordLast;  // ComputeCluster+Lanes.swift:6
  wire [1:0] encoder_wordTag;  // ComputeCluster+Lanes.swift:6
  wire [31:0] encoder_zeroCount;  // ComputeCluster+Lanes.swift:6
  wire [31:0] encoder_lowCount;  // ComputeCluster+Lanes.swift:6
  wire [31:0] encoder_fullCount;  // ComputeCluster+Lanes.swift:6
  wire [31:0] encoder_stallCount;  // ComputeCluster+Lanes.swift:6
  reg [31:0] bankWord_0;  // WeightBank.swift:11
  reg [31:0] bankWord_1;  // WeightBank.swift:11
  reg [31:0] bankWord_2;  // WeightBank.swift:11
  reg [31:0] bankWord_3;  // WeightBank.swift:11
  wire [127:0] pe_sum;  // ComputeCluster+Lanes.swift:33
  reg [15:0] nibbles_q;  // ComputeCluster+Lanes.swift:36
  reg [3:0] carries_q;  // ComputeCluster+Lanes.swift:37
  reg [1:0] fullWidth_q;  // ComputeCluster+Lanes.swift:38
  reg [3:0] fromPartner_q;  // ComputeCluster+Lanes.swift:39
  reg [127:0] heldResults;  // ComputeCluster.swift:88
  reg [31:0] weights_0 [0:15];  // ComputeCluster.swift:77
  reg [31:0] weights_1 [0:15];  // ComputeCluster.swift:77
  reg [31:0] weights_2 [0:15];  // ComputeCluster.swift:77
  reg [31:0] weights_3 [0:15];  // ComputeCluster.swift:77
  genvar i;

  wire [3:0] encoder_used_unused;
  LaneEncodingUnit_scan8_queue16_lanes4_tile32 encoder (  // ComputeCluster+Lanes.swift:6
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

  always @(posedge clk) begin
    if (control_issue & encoder_reads[0]) begin
      bankWord_0 <= weights_0[{control_bufferSelect, encoder_weightAddresses[2:0]}];
    end
    if (weightWrite) begin  // ComputeCluster.swift:78
      weights_0[{weightBuffer, weightAddress}] <= weights[31:0];
    end
  end

  always @(posedge clk) begin
    if (control_issue & encoder_reads[1]) begin
      bankWord_1 <= weights_1[{control_bufferSelect, encoder_weightAddresses[5:3]}];
    end
    if (weightWrite) begin  // ComputeCluster.swift:78
      weights_1[{weightBuffer, weightAddress}] <= weights[63:32];
    end
  end

  always @(posedge clk) begin
    if (control_issue & encoder_reads[2]) begin
      bankWord_2 <= weights_2[{control_bufferSelect, encoder_weightAddresses[8:6]}];
    end
    if (weightWrite) begin  // ComputeCluster.swift:78
      weights_2[{weightBuffer, weightAddress}] <= weights[95:64];
    end
  end

  always @(posedge clk) begin
    if (control_issue & encoder_reads[3]) begin
      bankWord_3 <= weights_3[{control_bufferSelect, encoder_weightAddresses[11:9]}];
    end
    if (weightWrite) begin  // ComputeCluster.swift:78
      weights_3[{weightBuffer, weightAddress}] <= weights[127:96];
    end
  end

  wire [31:0] laneWeights_0 = fromPartner_q[0] ? bankWord_1 : bankWord_0;
  wire [31:0] laneWeights_1 = fromPartner_q[1] ? bankWord_0 : bankWord_1;
  wire [31:0] laneWeights_2 = fromPartner_q[2] ? bankWord_3 : bankWord_2;
  wire [31:0] laneWeights_3 = fromPartner_q[3] ? bankWord_2 : bankWord_3;
  generate
    for (i = 0; i < 4; i = i + 1) begin : each_i
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
