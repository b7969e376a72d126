// Element, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 6a40c11d65e51c3f
`default_nettype none

module Element (
    input  wire               clk,
    input  wire               rst,
    input  wire               clear,  // Element.swift:1
    input  wire signed [7:0]  a,  // Element.swift:2
    input  wire signed [7:0]  w,  // Element.swift:3
    output wire signed [7:0]  a_next,  // Element.swift:4
    output wire signed [7:0]  w_next,  // Element.swift:5
    output wire signed [23:0] total  // Element.swift:6
);

  reg signed [7:0] a_q;  // Element.swift:7
  reg signed [7:0] w_q;  // Element.swift:8
  reg signed [23:0] acc;  // Element.swift:9

  always @(posedge clk) begin
    if (rst) begin
      a_q <= 8'sd0;
    end else begin
      a_q <= a;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      w_q <= 8'sd0;
    end else begin
      w_q <= w;
    end
  end

  wire signed [15:0] acc_mul = a * w;
  always @(posedge clk) begin
    if (rst) begin
      acc <= 24'sd0;
    end else begin
      acc <= (clear ? 24'sd0 : acc) + {{8{acc_mul[15]}}, acc_mul};
    end
  end

  assign a_next = a_q;
  assign w_next = w_q;
  assign total = acc;
endmodule

`default_nettype wire

// Systolic, written by Apus. Change the Swift source, not this file.
// Parameters: rows = 4, columns = 3
// Content: fnv1a64 a8db3dcd5cfaf5ab
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
  reg commit;
  reg committed;
  reg rst_sampled;
  reg [31:0] west_sampled;
  reg [23:0] north_sampled;
  reg clear_sampled;
  reg [287:0] corner_gather;

  initial begin
    commit = 1'b0;
    committed = 1'b0;
  end

  always @(posedge clk) begin
    commit <= !commit;
    rst_sampled <= rst;
    west_sampled <= west;
    north_sampled <= north;
    clear_sampled <= clear;
  end

  always @(commit) begin : update_lanes
    integer row, col;
    reg signed [7:0] pe_a_q_next;
    reg signed [7:0] pe_a_q_shift;
    reg signed [7:0] pe_w_q_next;
    reg signed [7:0] pe_w_q_shift;
    reg signed [23:0] pe_acc_next;
    reg signed [15:0] pe_acc_mul;
    if (commit != committed) begin
      committed = commit;
      if (rst_sampled) begin
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
            pe_a_q_shift = (col < 1) ? west_sampled[row * 8 +: 8] : pe_a_q[row * 3 + col - 1];
            pe_a_q_next = pe_a_q_shift;
            pe_w_q_shift = (row < 1) ? north_sampled[col * 8 +: 8] : pe_w_q[row * 3 + col - 3];
            pe_w_q_next = pe_w_q_shift;
            pe_acc_mul = pe_a_q_shift * pe_w_q_shift;
            pe_acc_next = (clear_sampled ? 24'sd0 : pe_acc[row * 3 + col]) + {{8{pe_acc_mul[15]}}, pe_acc_mul};
            pe_a_q[row * 3 + col] = pe_a_q_next;
            pe_w_q[row * 3 + col] = pe_w_q_next;
            pe_acc[row * 3 + col] = pe_acc_next;
          end
        end
      end
    end
  end

  always @(*) begin : reduce_sums
    integer row, col;
    reg signed [25:0] sums_total;
    for (col = 0; col < 3; col = col + 1) begin
      sums_total = 26'sd0;
      for (row = 0; row < 4; row = row + 1) begin
        sums_total = sums_total + {{2{pe_acc[row * 3 + col][23]}}, pe_acc[row * 3 + col]};
      end
      sums[col * 26 +: 26] = sums_total;
    end
  end

  always @(*) begin : gather_corner_gather
    integer row, col;
    for (row = 0; row < 4; row = row + 1) begin
      for (col = 0; col < 3; col = col + 1) begin
        corner_gather[(row * 3 + col) * 24 +: 24] = pe_acc[row * 3 + col];
      end
    end
  end

  assign corner = corner_gather[23:0];

  wire _unused_ok = &{1'b0, corner_gather[287:24], 1'b0};
endmodule

`default_nettype wire
