// RoundRobinArbiter_count4, written by Apus. Change the Swift source, not this file.
// Parameters: count = 4
// Content: fnv1a64 a1fd7843c9377d7b
`default_nettype none

module RoundRobinArbiter_count4 (
    input  wire       clk,
    input  wire       rst,
    input  wire [3:0] request,  // RoundRobinArbiter.swift:13
    input  wire       accept,  // RoundRobinArbiter.swift:14
    output wire [3:0] grant,  // RoundRobinArbiter.swift:15
    output wire [1:0] index,  // RoundRobinArbiter.swift:16
    output wire       isAny  // RoundRobinArbiter.swift:17
);

  reg [3:0] behind;  // RoundRobinArbiter.swift:19

  wire [3:0] waiting = request & behind;
  wire [3:0] chosen = |waiting ? (waiting & (~waiting + 4'd1)) : request & (~request + 4'd1);
  wire [3:0] upToChosen = chosen | (chosen - 4'd1);
  always @(posedge clk) begin
    if (rst) begin
      behind <= 4'd0;
    end else if (accept & isAny) begin  // RoundRobinArbiter.swift:33
      behind <= ~upToChosen;
    end
  end

  assign grant = chosen;
  assign index = {chosen[2] | chosen[3], chosen[1] | chosen[3]};
  assign isAny = |request;
endmodule

`default_nettype wire
