// MultiplierLane, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 be88bfde7ccd218f
`default_nettype none

module MultiplierLane (
    input  wire               clk,
    input  wire               rst,
    input  wire signed [7:0]  weight,  // MultiplierLane.swift:7
    input  wire               load,  // MultiplierLane.swift:8
    input  wire               swap,  // MultiplierLane.swift:10
    input  wire signed [8:0]  element,  // MultiplierLane.swift:11
    output wire signed [15:0] product  // MultiplierLane.swift:12
);

  reg signed [7:0] nextWeight;  // MultiplierLane.swift:14
  reg signed [7:0] heldWeight;  // MultiplierLane.swift:15
  reg signed [15:0] heldProduct;  // MultiplierLane.swift:16

  always @(posedge clk) begin
    if (load) begin  // MultiplierLane.swift:23
      nextWeight <= weight;
    end
  end

  always @(posedge clk) begin
    if (swap) begin  // MultiplierLane.swift:24
      heldWeight <= nextWeight;
    end
  end

  always @(posedge clk) begin
    heldProduct <= element * heldWeight;
  end

  assign product = heldProduct;

  wire _unused_ok = &{1'b0, rst, 1'b0};
endmodule

`default_nettype wire
