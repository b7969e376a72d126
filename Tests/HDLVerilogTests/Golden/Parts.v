// Parts, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 ce79ff4a108da57e
`default_nettype none

module Parts (
    input  wire        clk,
    input  wire        rst,
    input  wire [7:0]  x,  // Parts.swift:1
    input  wire [1:0]  index,  // Parts.swift:2
    input  wire [4:0]  position,  // Parts.swift:3
    input  wire        enable,  // Parts.swift:4
    output reg  [15:0] patched,  // Parts.swift:13
    output wire [7:0]  element,  // Parts.swift:16
    output wire        bit_read,  // Parts.swift:17
    output wire [19:0] odd_read  // Parts.swift:18
);

  reg [31:0] vector;  // Parts.swift:5
  reg [19:0] odd;  // Parts.swift:8
  wire [15:0] joined;  // Parts.swift:10

  always @(posedge clk) begin
    if (rst) begin
      vector <= 32'd0;
    end else if (enable) begin  // Parts.swift:6
      vector[index * 8 +: 8] <= x;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      odd <= 20'd0;
    end else if (index == 2'd3) begin
      odd[19:18] <= x[1:0];
    end else if (index <= 2'd2) begin
      odd[index * 6 +: 8] <= x;
    end
  end

  assign joined[15:8] = x;
  assign joined[7:0] = ~x;

  always @(*) begin
    patched = joined;
    if (enable) begin  // Parts.swift:15
      patched[7:4] = 4'd0;
    end
  end

  assign element = vector[index * 8 +: 8];
  assign bit_read = vector[position];
  assign odd_read = odd;
endmodule

`default_nettype wire
