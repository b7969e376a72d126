// Tables, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 a83172d1bc1725e7
`default_nettype none

module Tables (
    input  wire              clk,
    input  wire              rst,
    input  wire        [3:0] angle,  // Tables.swift:1
    output wire signed [7:0] wave,  // Tables.swift:3
    output wire signed [8:0] sum,  // Tables.swift:4
    output wire        [6:0] square  // Tables.swift:7
);

  reg [6:0] squared;  // Tables.swift:6

  // Table squares: 10 words
  function [6:0] squares_lookup(input [3:0] address);
    case (address)  // Tables.swift:5
      4'd1: squares_lookup = 7'd1;
      4'd2: squares_lookup = 7'd4;
      4'd3: squares_lookup = 7'd9;
      4'd4: squares_lookup = 7'd16;
      4'd5: squares_lookup = 7'd25;
      4'd6: squares_lookup = 7'd36;
      4'd7: squares_lookup = 7'd49;
      4'd8: squares_lookup = 7'd64;
      4'd9: squares_lookup = 7'd81;
      default: squares_lookup = 7'd0;
    endcase
  endfunction
  // Table sine: 16 words
  function signed [7:0] sine_lookup(input [3:0] address);
    case (address)  // Tables.swift:2
      4'd1: sine_lookup = 8'sd49;
      4'd2: sine_lookup = 8'sd90;
      4'd3: sine_lookup = 8'sd117;
      4'd4: sine_lookup = 8'sd127;
      4'd5: sine_lookup = 8'sd117;
      4'd6: sine_lookup = 8'sd90;
      4'd7: sine_lookup = 8'sd49;
      4'd9: sine_lookup = -8'sd49;
      4'd10: sine_lookup = -8'sd90;
      4'd11: sine_lookup = -8'sd117;
      4'd12: sine_lookup = -8'sd127;
      4'd13: sine_lookup = -8'sd117;
      4'd14: sine_lookup = -8'sd90;
      4'd15: sine_lookup = -8'sd49;
      default: sine_lookup = 8'sd0;
    endcase
  endfunction

  always @(posedge clk) begin
    squared <= squares_lookup(angle);
  end

  assign wave = sine_lookup(angle);
  wire [3:0] sum_add = angle + 4'd4;
  wire signed [7:0] sum_word = sine_lookup(sum_add);
  assign sum = sum_word + 8'sd1;
  assign square = squared;

  wire _unused_ok = &{1'b0, rst, 1'b0};
endmodule

`default_nettype wire
