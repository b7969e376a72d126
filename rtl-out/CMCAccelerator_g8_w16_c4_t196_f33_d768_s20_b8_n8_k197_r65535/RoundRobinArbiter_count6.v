// RoundRobinArbiter_count6, written by Apus. Change the Swift source, not this file.
// Parameters: count = 6
// Content: fnv1a64 b6d0e0f54e444a0d
`default_nettype none

module RoundRobinArbiter_count6 (
    input  wire       clk,
    input  wire       rst,
    input  wire [5:0] request,  // RoundRobinArbiter.swift:13
    input  wire       accept,  // RoundRobinArbiter.swift:14
    output wire [5:0] grant,  // RoundRobinArbiter.swift:15
    output wire [2:0] index,  // RoundRobinArbiter.swift:16
    output wire       isAny  // RoundRobinArbiter.swift:17
);

  reg [5:0] behind;  // RoundRobinArbiter.swift:19

  wire [5:0] waiting = request & behind;
  wire [5:0] chosen = |waiting ? (waiting & (~waiting + 6'd1)) : request & (~request + 6'd1);
  wire [5:0] upToChosen = chosen | (chosen - 6'd1);
  always @(posedge clk) begin
    if (rst) begin
      behind <= 6'd0;
    end else if (accept & isAny) begin  // RoundRobinArbiter.swift:33
      behind <= ~upToChosen;
    end
  end

  assign grant = chosen;
  wire [2:0] index_cast = {chosen[4] | chosen[5], chosen[2] | chosen[3], chosen[1] | chosen[3] | chosen[5]};
  assign index = index_cast;
  assign isAny = |request;
endmodule

`default_nettype wire
