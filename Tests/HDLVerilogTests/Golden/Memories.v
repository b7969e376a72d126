// Memories, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 18dab94169889c40
`default_nettype none

module Memories (
    input  wire               clk,
    input  wire               rst,
    input  wire        [3:0]  address,  // Memories.swift:1
    input  wire        [3:0]  other,  // Memories.swift:2
    input  wire        [15:0] data,  // Memories.swift:3
    input  wire        [1:0]  mask,  // Memories.swift:4
    input  wire               write,  // Memories.swift:5
    input  wire               enable,  // Memories.swift:6
    output wire        [15:0] one,  // Memories.swift:14
    output wire        [15:0] two,  // Memories.swift:15
    input  wire        [6:0]  wide,  // Memories.swift:17
    output wire signed [5:0]  three  // Memories.swift:20
);

  reg [15:0] first;  // Memories.swift:12
  reg [15:0] second;  // Memories.swift:13
  (* ram_style = "block" *)
  reg [15:0] store [0:15];  // Memories.swift:7
  reg signed [5:0] scratch [0:99];  // Memories.swift:16
  integer word;

  wire [3:0] second_add = other + 4'd1;
  initial begin
    store[0] = 16'd1;
    store[1] = 16'd2;
    store[2] = 16'd65535;
    store[3] = 16'd0;
    store[4] = 16'd0;
    store[5] = 16'd0;
    store[6] = 16'd0;
    store[7] = 16'd0;
    store[8] = 16'd0;
    store[9] = 16'd0;
    store[10] = 16'd0;
    store[11] = 16'd0;
    store[12] = 16'd0;
    store[13] = 16'd0;
    store[14] = 16'd0;
    store[15] = 16'd0;
  end

  always @(posedge clk) begin
    first <= store[address];
    if (enable) begin
      second <= store[second_add];
    end
    if (write) begin  // Memories.swift:8
      if (mask[0]) begin
        store[address][7:0] <= data[7:0];
      end
      if (mask[1]) begin
        store[address][15:8] <= data[15:8];
      end
    end
    if (address == other) begin  // Memories.swift:10
      store[other] <= ~data;
    end
  end

  assign one = first;
  assign two = second;

  initial begin
    for (word = 0; word < 100; word = word + 1) begin
      scratch[word] = 6'sd0;
    end
    scratch[0] = 6'sd5;
    scratch[1] = -6'sd3;
  end

  always @(posedge clk) begin
    if (write) begin  // Memories.swift:18
      scratch[wide] <= data[5:0];
    end
  end

  assign three = scratch[wide];

  wire _unused_ok = &{1'b0, rst, 1'b0};
endmodule

`default_nettype wire
