// FixedPriorityArbiter_count5, written by Apus. Change the Swift source, not this file.
// Parameters: count = 5
// Content: fnv1a64 2e7ff9b498d58941
`default_nettype none

module FixedPriorityArbiter_count5 (
    input  wire [4:0] request,  // FixedPriorityArbiter.swift:9
    output wire [4:0] grant,  // FixedPriorityArbiter.swift:10
    output wire [2:0] index,  // FixedPriorityArbiter.swift:11
    output wire       isAny  // FixedPriorityArbiter.swift:12
);

  wire [4:0] chosen = request & (~request + 5'd1);
  assign grant = chosen;
  assign index = {chosen[4], chosen[2] | chosen[3], chosen[1] | chosen[3]};
  assign isAny = |request;
endmodule

`default_nettype wire
