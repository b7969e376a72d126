// Exchange, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 0b5c4cf06f9fc166
`default_nettype none

module Exchange (
    input  wire        clk,
    input  wire        rst,
    input  wire        load,  // Exchange.swift:1
    input  wire [7:0]  fresh,  // Exchange.swift:2
    output wire [39:0] values,  // Exchange.swift:14
    output reg  [11:0] sum,  // Exchange.swift:15
    output reg  [7:0]  parity  // Exchange.swift:16
);

  reg [7:0] node_held [0:4];  // Cell.swift:5
  reg [7:0] node_last [0:4];  // Cell.swift:6
  reg [7:0] node_held_new [0:4];
  reg [7:0] node_last_new [0:4];
  reg [39:0] values_gather;

  initial begin
    begin : start_lanes
      integer i;
      reg [11:0] sum_total;
      sum_total = 12'd0;
      for (i = 0; i < 5; i = i + 1) begin
        sum_total = sum_total + ({4'd0, node_last[i]} + {4'd0, node_held[i]});
      end
      sum = sum_total;
    end
  end

  // verilator lint_off BLKSEQ
  always @(posedge clk) begin : update_lanes
    integer i;
    reg [7:0] node_held_next;
    reg [2:0] node_held_index;
    reg [7:0] node_last_next;
    reg [11:0] sum_total;
    reg [7:0] parity_total;
    i = 0;
    node_held_next = 8'd0;
    node_held_index = 3'd0;
    node_last_next = 8'd0;
    sum_total = 12'd0;
    parity_total = 8'd0;
    for (i = 0; i < 5; i = i + 1) begin
      node_held_index = i[2:0];
      if (rst) begin
        node_held_next = 8'd5;
      end else if (load & (node_held_index < 3'd3)) begin  // Cell.swift:7
        node_held_next = fresh + {5'd0, node_held_index};
      end else begin
        node_held_next = (((i < 1) ? fresh : node_held[i - 1]) ^ ((i >= 4) ? fresh : node_held[i + 1]))
            + node_last[i];
      end
      node_last_next = node_held[i];
      node_held_new[i] = node_held_next;
      node_last_new[i] = node_last_next;
    end
    for (i = 0; i < 5; i = i + 1) begin
      node_held[i] = node_held_new[i];
      node_last[i] = node_last_new[i];
    end
    sum_total = 12'd0;
    for (i = 0; i < 5; i = i + 1) begin
      sum_total = sum_total + ({4'd0, node_last[i]} + {4'd0, node_held[i]});
    end
    sum <= sum_total;
    parity_total = 8'd0;
    for (i = 0; i < 5; i = i + 1) begin
      parity_total = parity_total ^ node_held[i];
    end
    parity <= parity_total;
    for (i = 0; i < 5; i = i + 1) begin
      values_gather[i * 8 +: 8] <= node_held[i];
    end
  end

  // verilator lint_on BLKSEQ

  assign values = values_gather;
endmodule

`default_nettype wire
