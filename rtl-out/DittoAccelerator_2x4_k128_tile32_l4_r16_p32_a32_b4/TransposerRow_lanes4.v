// TransposerRow_lanes4, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 4
// Content: fnv1a64 477b7f3178777c9a
`default_nettype none

module TransposerRow_lanes4 (
    input  wire                clk,
    input  wire                rst,
    input  wire                write,  // TransposerRow.swift:6
    input  wire        [127:0] values,  // TransposerRow.swift:7
    input  wire        [1:0]   number,  // TransposerRow.swift:9
    output wire signed [31:0]  value  // TransposerRow.swift:10
);

  reg [127:0] row;  // TransposerRow.swift:11

  always @(posedge clk) begin
    if (write) begin  // TransposerRow.swift:19
      row <= values;
    end
  end

  assign value = row[number * 32 +: 32];

  wire _unused_ok = &{1'b0, rst, 1'b0};
endmodule

`default_nettype wire
