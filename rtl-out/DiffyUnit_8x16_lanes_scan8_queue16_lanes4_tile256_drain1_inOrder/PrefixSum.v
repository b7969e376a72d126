// PrefixSum, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 a94ca2630ad0dcb9
`default_nettype none

module PrefixSum (
    input  wire               clk,
    input  wire               rst,
    input  wire               enable,  // PrefixSum.swift:6
    input  wire               first,  // PrefixSum.swift:8
    input  wire signed [31:0] change,  // PrefixSum.swift:9
    output wire signed [31:0] value  // PrefixSum.swift:11
);

  reg signed [31:0] sum;  // PrefixSum.swift:13

  always @(posedge clk) begin
    if (rst) begin
      sum <= 32'sd0;
    end else if (enable) begin  // PrefixSum.swift:16
      sum <= (first ? 32'sd0 : sum) + change;
    end
  end

  assign value = sum;
endmodule

`default_nettype wire
