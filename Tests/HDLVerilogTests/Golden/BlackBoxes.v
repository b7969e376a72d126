// Boxes, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 e464e3c76b2e1168
`default_nettype none

module Boxes (
    input  wire       clk,
    input  wire       rst,
    input  wire [3:0] d,  // Boxes.swift:1
    output wire [3:0] q  // Boxes.swift:10
);

  wire [3:0] given_q;  // Boxes.swift:3
  wire [3:0] missing_q;  // Boxes.swift:6

  Given #(
      .MODE("FAST"),
      .STAGES(2)
  ) given (  // Boxes.swift:4
      .clk(clk),
      .rst(rst),
      .d(d),
      .q(given_q)
  );

  Missing #(
      .MODE("FAST"),
      .STAGES(2)
  ) missing (  // Boxes.swift:7
      .clk(clk),
      .rst(rst),
      .d(given_q),
      .q(missing_q)
  );

  assign q = missing_q;
endmodule

`default_nettype wire

`default_nettype none
module Given #(
    parameter MODE = "SLOW",
    parameter STAGES = 1
) (
    input  wire       clk,
    input  wire       rst,
    input  wire [3:0] d,
    output reg  [3:0] q
);
  always @(posedge clk) q <= (rst || MODE == "OFF" || STAGES == 0) ? 4'd0 : d;
endmodule
`default_nettype wire

// Missing, written by Apus. Change the Swift source, not this file.
// A stub with the interface only: the real module takes its place.
// Content: fnv1a64 dc975d2bb6a0093d
`default_nettype none

(* blackbox *)
module Missing #(
    parameter MODE = "FAST",
    parameter STAGES = 2
) (
    input  wire       clk,
    input  wire       rst,
    input  wire [3:0] d,
    output wire [3:0] q
);
  assign q = {4{1'bx}};
  wire _unused_ok = &{1'b0, clk, rst, d, 1'b0};
  localparam _unused_MODE = MODE;
  localparam _unused_STAGES = STAGES;
endmodule

`default_nettype wire
