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
// Content: fnv1a64 b841518d08ed6a6d
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

  wire [39:0] node_value;  // Exchange.swift:7
  wire [44:0] node_older;  // Exchange.swift:8
  wire [39:0] node_left;  // Exchange.swift:3
  wire [39:0] node_right;  // Exchange.swift:4
  wire [14:0] node_load_index;
  genvar i;

  generate
    for (i = 0; i < 5; i = i + 1) begin : each_i
      assign node_load_index[i * 3 +: 3] = i;
      if (i < 1) begin : node_left_edge
        assign node_left[i * 8 +: 8] = fresh;
      end else begin : node_left_inner
        assign node_left[i * 8 +: 8] = node_value[(i - 1) * 8 +: 8];
      end
      if (i >= 4) begin : node_right_edge
        assign node_right[i * 8 +: 8] = fresh;
      end else begin : node_right_inner
        assign node_right[i * 8 +: 8] = node_value[(i + 1) * 8 +: 8];
      end
      Cell node (  // Exchange.swift:9
          .clk(clk),
          .rst(rst),
          .left(node_left[i * 8 +: 8]),
          .right(node_right[i * 8 +: 8]),
          .load(load & (node_load_index[i * 3 +: 3] < 3'd3)),
          .fresh(fresh + {5'd0, node_load_index[i * 3 +: 3]}),
          .value(node_value[i * 8 +: 8]),
          .older(node_older[i * 9 +: 9])
      );
    end
  endgenerate

  assign values = node_value;

  always @(*) begin : sum_tree
    integer lane, distance;
    reg [59:0] sum_part;
    for (lane = 0; lane < 5; lane = lane + 1) begin
      sum_part[lane * 12 +: 12] = {3'd0, node_older[lane * 9 +: 9]};
    end
    for (distance = 1; distance < 5; distance = distance * 2) begin
      for (lane = 0; lane + distance < 5; lane = lane + 2 * distance) begin
        sum_part[lane * 12 +: 12] = sum_part[lane * 12 +: 12] + sum_part[(lane + distance) * 12 +: 12];
      end
    end
    sum = sum_part[11:0];
  end

  always @(*) begin : parity_tree
    integer lane, distance;
    reg [39:0] parity_part;
    for (lane = 0; lane < 5; lane = lane + 1) begin
      parity_part[lane * 8 +: 8] = node_value[lane * 8 +: 8];
    end
    for (distance = 1; distance < 5; distance = distance * 2) begin
      for (lane = 0; lane + distance < 5; lane = lane + 2 * distance) begin
        parity_part[lane * 8 +: 8] = parity_part[lane * 8 +: 8] ^ parity_part[(lane + distance) * 8 +: 8];
      end
    end
    parity = parity_part[7:0];
  end
endmodule

`default_nettype wire
