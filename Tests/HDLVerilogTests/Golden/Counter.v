// Counter, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 1dc710a96970e92a
`default_nettype none

module Counter (
    input  wire       clk,
    input  wire       rst,
    input  wire       enable,  // Counter.swift:1
    input  wire       clear,  // Counter.swift:2
    input  wire [7:0] limit,  // Counter.swift:3
    output wire [7:0] count,  // Counter.swift:4
    output wire       wrap  // Counter.swift:5
);

  reg [7:0] value;  // Counter.swift:6

  wire atLimit = value == limit;
  always @(posedge clk) begin
    if (rst) begin
      value <= 8'd0;
    end else if (clear) begin  // Counter.swift:7
      value <= 8'd0;
    end else if (enable) begin  // Counter.swift:9
      value <= atLimit ? 8'd0 : value + 8'd1;
    end
  end

  assign count = value;
  assign wrap = atLimit & enable;
endmodule

`default_nettype wire
