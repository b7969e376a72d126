// RecoveryEngine_f8_t197_b32_e197, written by Apus. Change the Swift source, not this file.
// Parameters: table = f8_t197, buffers = b32_e197
// Content: fnv1a64 f0766ebd5157f002
`default_nettype none

module RecoveryEngine_f8_t197_b32_e197 (
    input  wire         clk,
    input  wire         rst,
    input  wire         command_valid,  // RecoveryEngine.swift:40
    output wire         command_ready,  // RecoveryEngine.swift:40
    input  wire [10:0]  command_payload_start,  // RecoveryEngine.swift:40
    input  wire [10:0]  command_payload_count,  // RecoveryEngine.swift:40
    input  wire         command_payload_sourceHalf,  // RecoveryEngine.swift:40
    input  wire         command_payload_targetHalf,  // RecoveryEngine.swift:40
    output wire         done,  // RecoveryEngine.swift:42
    output wire [10:0]  position,  // RecoveryEngine.swift:45
    input  wire [2:0]   vector_frame,  // RecoveryEngine.swift:46
    input  wire [7:0]   vector_token,  // RecoveryEngine.swift:46
    input  wire [7:0]   vector_reference,  // RecoveryEngine.swift:46
    input  wire         vector_informative,  // RecoveryEngine.swift:46
    output wire         copySource_valid,  // RecoveryEngine.swift:49
    output wire [7:0]   copySource_payload,  // RecoveryEngine.swift:49
    output wire         sourceHalf,  // RecoveryEngine.swift:50
    input  wire [255:0] copied,  // RecoveryEngine.swift:51
    output wire         copyTarget_valid,  // RecoveryEngine.swift:52
    output wire [7:0]   copyTarget_payload_first,  // RecoveryEngine.swift:52
    output wire [255:0] copyTarget_payload_second,  // RecoveryEngine.swift:52
    output wire         targetHalf  // RecoveryEngine.swift:53
);

  reg running;  // RecoveryEngine.swift:55
  reg [1:0] heldHalves;  // RecoveryEngine.swift:56
  reg [10:0] following;  // RecoveryEngine.swift:57
  reg [10:0] remaining;  // RecoveryEngine.swift:58
  reg issues_2_d1;  // RecoveryEngine.swift:101
  reg [1:0] halves_d1;  // RecoveryEngine.swift:103
  reg issues_2_d2;  // RecoveryEngine.swift:104
  reg [7:0] copiedToken;  // RecoveryEngine.swift:105
  reg [1:0] halves_d2;  // RecoveryEngine.swift:107
  reg ends_d1;  // RecoveryEngine.swift:108
  reg ends_d2;  // RecoveryEngine.swift:108

  assign command_ready = !running;
  wire [10:0] at = running ? following : command_payload_start;
  assign position = at;

  wire heldHalves_and = command_valid & command_ready;
  wire [1:0] commanded = {command_payload_targetHalf, command_payload_sourceHalf};
  always @(posedge clk) begin
    if (rst) begin
      heldHalves <= 2'd0;
    end else if (heldHalves_and) begin  // RecoveryEngine.swift:90
      heldHalves <= commanded;
    end
  end

  wire hasFirst = heldHalves_and & (command_payload_count != 11'd0);
  wire issues = hasFirst | running;
  always @(posedge clk) begin
    if (rst) begin
      following <= 11'd0;
    end else if (issues) begin  // RecoveryEngine.swift:91
      following <= at + 11'd1;
    end
  end

  wire [10:0] left = running ? remaining : command_payload_count;
  always @(posedge clk) begin
    if (rst) begin
      remaining <= 11'd0;
    end else if (issues) begin  // RecoveryEngine.swift:91
      remaining <= left - 11'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      running <= 1'b0;
    end else if (issues) begin  // RecoveryEngine.swift:91
      running <= left != 11'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      issues_2_d1 <= 1'b0;
    end else begin
      issues_2_d1 <= issues;
    end
  end

  assign copySource_valid = issues_2_d1;
  assign copySource_payload = vector_reference;

  wire [1:0] halves = running ? heldHalves : commanded;
  always @(posedge clk) begin
    halves_d1 <= halves;
  end

  assign sourceHalf = halves_d1[0];

  always @(posedge clk) begin
    if (rst) begin
      issues_2_d2 <= 1'b0;
    end else begin
      issues_2_d2 <= issues_2_d1;
    end
  end

  assign copyTarget_valid = issues_2_d2;

  always @(posedge clk) begin
    copiedToken <= vector_token;
  end

  assign copyTarget_payload_first = copiedToken;
  assign copyTarget_payload_second = copied;

  always @(posedge clk) begin
    halves_d2 <= halves_d1;
  end

  assign targetHalf = halves_d2[1];

  wire endsCommand = issues & (left == 11'd1);
  wire ends = endsCommand | (heldHalves_and & !hasFirst);
  always @(posedge clk) begin
    if (rst) begin
      ends_d1 <= 1'b0;
    end else begin
      ends_d1 <= ends;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      ends_d2 <= 1'b0;
    end else begin
      ends_d2 <= ends_d1;
    end
  end

  assign done = ends_d2;

  wire _unused_ok = &{1'b0, vector_frame, vector_informative, halves_d2[0], 1'b0};
endmodule

`default_nettype wire
