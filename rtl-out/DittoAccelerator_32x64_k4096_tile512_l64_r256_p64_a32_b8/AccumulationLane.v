// AccumulationLane, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 2e201e1cb97beb8c
`default_nettype none

module AccumulationLane (
    input  wire               clk,
    input  wire               rst,
    input  wire               enable,  // Accumulation.swift:8
    input  wire               addsPrevious,  // Accumulation.swift:9
    input  wire               addsBias,  // Accumulation.swift:10
    input  wire signed [31:0] accumulator,  // Accumulation.swift:11
    input  wire signed [31:0] previous,  // Accumulation.swift:12
    input  wire signed [31:0] bias,  // Accumulation.swift:13
    output wire signed [31:0] sum,  // Accumulation.swift:14
    output wire               overflows  // Accumulation.swift:16
);

  reg signed [32:0] partial;  // Accumulation.swift:20
  reg signed [31:0] total_q;  // Accumulation.swift:23
  reg overflows_q;  // Accumulation.swift:24

  always @(posedge clk) begin
    if (enable) begin  // Accumulation.swift:20
      partial <= {accumulator[31], accumulator} + (addsPrevious ? {previous[31], previous} : 33'sd0);
    end
  end

  wire signed [33:0] total = {partial[32], partial} + (addsBias ? {{2{bias[31]}}, bias} : 34'sd0);
  always @(posedge clk) begin
    if (enable) begin  // Accumulation.swift:23
      total_q <= total[31:0];
    end
  end

  assign sum = total_q;

  wire signed [31:0] overflows_q_low = total[31:0];
  always @(posedge clk) begin
    if (enable) begin  // Accumulation.swift:24
      overflows_q <= total != {{2{overflows_q_low[31]}}, overflows_q_low};
    end
  end

  assign overflows = overflows_q;

  wire _unused_ok = &{1'b0, rst, 1'b0};
endmodule

`default_nettype wire
