// Systolic, written by Apus. Change the Swift source, not this file.
// Parameters: rows = 4, columns = 3
// Content: fnv1a64 4d862fb81c1927b1
`default_nettype none

module Systolic (
    input  wire        clk,
    input  wire        rst,
    input  wire        clear,  // Systolic.swift:1
    input  wire [31:0] west,  // Systolic.swift:2
    input  wire [23:0] north,  // Systolic.swift:3
    output reg  [77:0] sums,  // Systolic.swift:14
    output wire [23:0] corner  // Systolic.swift:15
);

  reg signed [7:0] pe_a_q [0:11];  // Element.swift:7
  reg signed [7:0] pe_w_q [0:11];  // Element.swift:8
  reg signed [23:0] pe_acc [0:11];  // Element.swift:9
  reg [287:0] corner_gather;

  // verilator lint_off BLKSEQ
  always @(posedge clk) begin : update_lanes
    integer row, col;
    reg signed [7:0] pe_a_q_next;
    reg signed [7:0] pe_a_q_shift;
    reg signed [7:0] pe_w_q_next;
    reg signed [7:0] pe_w_q_shift;
    reg signed [23:0] pe_acc_next;
    reg signed [15:0] pe_acc_mul;
    reg signed [25:0] sums_total;
    row = 0;
    col = 0;
    pe_a_q_next = 8'sd0;
    pe_a_q_shift = 8'sd0;
    pe_w_q_next = 8'sd0;
    pe_w_q_shift = 8'sd0;
    pe_acc_next = 24'sd0;
    pe_acc_mul = 16'sd0;
    sums_total = 26'sd0;
    if (rst) begin
      for (row = 0; row < 4; row = row + 1) begin
        for (col = 0; col < 3; col = col + 1) begin
          pe_a_q[row * 3 + col] = 8'sd0;
          pe_w_q[row * 3 + col] = 8'sd0;
          pe_acc[row * 3 + col] = 24'sd0;
        end
      end
    end else begin
      for (row = 3; row >= 0; row = row - 1) begin
        for (col = 2; col >= 0; col = col - 1) begin
          pe_a_q_shift = (col < 1) ? west[row * 8 +: 8] : pe_a_q[row * 3 + col - 1];
          pe_a_q_next = pe_a_q_shift;
          pe_w_q_shift = (row < 1) ? north[col * 8 +: 8] : pe_w_q[row * 3 + col - 3];
          pe_w_q_next = pe_w_q_shift;
          pe_acc_mul = pe_a_q_shift * pe_w_q_shift;
          pe_acc_next = (clear ? 24'sd0 : pe_acc[row * 3 + col]) + {{8{pe_acc_mul[15]}}, pe_acc_mul};
          pe_a_q[row * 3 + col] = pe_a_q_next;
          pe_w_q[row * 3 + col] = pe_w_q_next;
          pe_acc[row * 3 + col] = pe_acc_next;
        end
      end
    end
    for (col = 0; col < 3; col = col + 1) begin
      sums_total = 26'sd0;
      for (row = 0; row < 4; row = row + 1) begin
        sums_total = sums_total + {{2{pe_acc[row * 3 + col][23]}}, pe_acc[row * 3 + col]};
      end
      sums[col * 26 +: 26] <= sums_total;
    end
    for (row = 0; row < 4; row = row + 1) begin
      for (col = 0; col < 3; col = col + 1) begin
        corner_gather[(row * 3 + col) * 24 +: 24] <= pe_acc[row * 3 + col];
      end
    end
  end

  // verilator lint_on BLKSEQ

  assign corner = corner_gather[23:0];

  wire _unused_ok = &{1'b0, corner_gather[287:24], 1'b0};
endmodule

`default_nettype wire
