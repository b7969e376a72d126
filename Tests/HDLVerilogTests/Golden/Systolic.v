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
// Content: fnv1a64 6d5ef34e84885c27
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

  wire [95:0] pe_a_next;  // Systolic.swift:7
  wire [95:0] pe_w_next;  // Systolic.swift:8
  wire [287:0] pe_total;  // Systolic.swift:9
  wire [95:0] pe_a;  // Systolic.swift:5
  wire [95:0] pe_w;  // Systolic.swift:6
  genvar row, col;

  generate
    for (row = 0; row < 4; row = row + 1) begin : each_row
      for (col = 0; col < 3; col = col + 1) begin : each_col
        if (col < 1) begin : pe_a_edge
          assign pe_a[(row * 3 + col) * 8 +: 8] = west[row * 8 +: 8];
        end else begin : pe_a_inner
          assign pe_a[(row * 3 + col) * 8 +: 8] = pe_a_next[(row * 3 + col - 1) * 8 +: 8];
        end
        if (row < 1) begin : pe_w_edge
          assign pe_w[(row * 3 + col) * 8 +: 8] = north[col * 8 +: 8];
        end else begin : pe_w_inner
          assign pe_w[(row * 3 + col) * 8 +: 8] = pe_w_next[(row * 3 + col - 3) * 8 +: 8];
        end
        Element pe (  // Systolic.swift:10
            .clk(clk),
            .rst(rst),
            .clear(clear),
            .a(pe_a[(row * 3 + col) * 8 +: 8]),
            .w(pe_w[(row * 3 + col) * 8 +: 8]),
            .a_next(pe_a_next[(row * 3 + col) * 8 +: 8]),
            .w_next(pe_w_next[(row * 3 + col) * 8 +: 8]),
            .total(pe_total[(row * 3 + col) * 24 +: 24])
        );
      end
    end
  endgenerate

  always @(*) begin : sums_tree
    integer inner, lane, distance;
    reg [103:0] sums_part;
    for (inner = 0; inner < 3; inner = inner + 1) begin
      for (lane = 0; lane < 4; lane = lane + 1) begin
        sums_part[lane * 26 +: 26] = {
            {2{pe_total[(lane * 3 + inner) * 24 + 23]}},
            pe_total[(lane * 3 + inner) * 24 +: 24]
        };
      end
      for (distance = 1; distance < 4; distance = distance * 2) begin
        for (lane = 0; lane + distance < 4; lane = lane + 2 * distance) begin
          sums_part[lane * 26 +: 26] = sums_part[lane * 26 +: 26] + sums_part[(lane + distance) * 26 +: 26];
        end
      end
      sums[inner * 26 +: 26] = sums_part[25:0];
    end
  end

  assign corner = pe_total[23:0];

  wire _unused_ok = &{1'b0, pe_a_next, pe_w_next, 1'b0};
endmodule

`default_nettype wire
