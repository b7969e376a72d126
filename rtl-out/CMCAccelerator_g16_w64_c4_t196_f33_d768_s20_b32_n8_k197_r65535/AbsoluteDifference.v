// AbsoluteDifference, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 3223bf8acaee5453
`default_nettype none

module AbsoluteDifference (
    input  wire       clk,
    input  wire       rst,
    input  wire       enable,  // AbsoluteDifference.swift:5
    input  wire [7:0] a,  // AbsoluteDifference.swift:6
    input  wire [7:0] b,  // AbsoluteDifference.swift:7
    output wire [7:0] difference  // AbsoluteDifference.swift:8
);

  reg [7:0] held;  // AbsoluteDifference.swift:9

  wire signed [8:0] held_sub = a - b;
  always @(posedge clk) begin
    if (enable) begin  // AbsoluteDifference.swift:12
      held <= held_sub[8] ? -held_sub[7:0] : held_sub[7:0];
    end
  end

  assign difference = held;

  wire _unused_ok = &{1'b0, rst, 1'b0};
endmodule

`default_nettype wire
