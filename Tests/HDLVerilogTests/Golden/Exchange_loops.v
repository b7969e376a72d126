// Cell, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 da2e3bb03d5f209f
`default_nettype none

module Cell (
    input  wire       clk,
    input  wire       rst,
    input  wire [7:0] left,  // Cell.swift:1
    input  wire [7:0] right,  // Cell.swift:2
    input  wire       load,  // Cell.swift:3
    input  wire [7:0] fresh,  // Cell.swift:4
    output wire [7:0] value,  // Cell.swift:11
    output wire [8:0] older  // Cell.swift:12
);

  reg [7:0] held;  // Cell.swift:5
  reg [7:0] last;  // Cell.swift:6

  always @(posedge clk) begin
    if (rst) begin
      held <= 8'd5;
    end else if (load) begin  // Cell.swift:7
      held <= fresh;
    end else begin
      held <= (left ^ right) + last;
    end
  end

  always @(posedge clk) begin
    last <= held;
  end

  assign value = held;
  assign older = last + held;
endmodule

`default_nettype wire

// Exchange, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 8eba23c14b46ee15
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
  reg commit;
  reg committed;
  reg load_sampled;
  reg [7:0] fresh_sampled;
  reg rst_sampled;
  reg [39:0] values_gather;

  initial begin
    commit = 1'b0;
    committed = 1'b0;
  end

  always @(posedge clk) begin
    commit <= !commit;
    load_sampled <= load;
    fresh_sampled <= fresh;
    rst_sampled <= rst;
  end

  always @(commit) begin : update_lanes
    integer i;
    reg [7:0] node_held_next;
    reg [2:0] node_held_index;
    reg [7:0] node_last_next;
    if (commit != committed) begin
      committed = commit;
      for (i = 0; i < 5; i = i + 1) begin
        node_held_index = i[2:0];
        if (rst_sampled) begin
          node_held_next = 8'd5;
        end else if (load_sampled & (node_held_index < 3'd3)) begin  // Cell.swift:7
          node_held_next = fresh_sampled + {5'd0, node_held_index};
        end else begin
          node_held_next = (((i < 1) ? fresh_sampled : node_held[i - 1])
              ^ ((i >= 4) ? fresh_sampled : node_held[i + 1]))
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
    end
  end

  always @(*) begin : gather_values_gather
    integer i;
    for (i = 0; i < 5; i = i + 1) begin
      values_gather[i * 8 +: 8] = node_held[i];
    end
  end

  assign values = values_gather;

  always @(*) begin : reduce_sum
    integer i;
    reg [11:0] sum_total;
    sum_total = 12'd0;
    for (i = 0; i < 5; i = i + 1) begin
      sum_total = sum_total + ({4'd0, node_last[i]} + {4'd0, node_held[i]});
    end
    sum = sum_total;
  end

  always @(*) begin : reduce_parity
    integer i;
    reg [7:0] parity_total;
    parity_total = 8'd0;
    for (i = 0; i < 5; i = i + 1) begin
      parity_total = parity_total ^ node_held[i];
    end
    parity = parity_total;
  end
endmodule

`default_nettype wire
