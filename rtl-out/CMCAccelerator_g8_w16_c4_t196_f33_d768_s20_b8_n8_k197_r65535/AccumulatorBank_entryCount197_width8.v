// AccumulatorBank_entryCount197_width8, written by Apus. Change the Swift source, not this file.
// Parameters: entryCount = 197, width = 8
// Content: fnv1a64 edd550c8d02444f3
`default_nettype none

module AccumulatorBank_entryCount197_width8 (
    input  wire               clk,
    input  wire               rst,
    input  wire               read,  // AccumulatorBank.swift:8
    input  wire        [7:0]  readEntry,  // AccumulatorBank.swift:9
    input  wire        [7:0]  writeEntry,  // AccumulatorBank.swift:10
    input  wire               write,  // AccumulatorBank.swift:11
    input  wire               forward,  // AccumulatorBank.swift:13
    input  wire               first,  // AccumulatorBank.swift:15
    input  wire signed [31:0] bias,  // AccumulatorBank.swift:16
    input  wire signed [18:0] partial,  // AccumulatorBank.swift:17
    output wire signed [31:0] sum  // AccumulatorBank.swift:18
);

  reg signed [31:0] latest;  // AccumulatorBank.swift:19
  reg [31:0] stored;  // AccumulatorBank.swift:34
  reg [31:0] words [0:196];  // AccumulatorBank.swift:33

  wire signed [31:0] old = first ? bias : forward ? latest : stored;
  wire signed [31:0] updated = old + {{13{partial[18]}}, partial};
  always @(posedge clk) begin
    if (read) begin
      stored <= words[readEntry];
    end
    if (write) begin  // AccumulatorBank.swift:37
      words[writeEntry] <= updated;
    end
  end

  always @(posedge clk) begin
    latest <= updated;
  end

  assign sum = latest;

  wire _unused_ok = &{1'b0, rst, 1'b0};
endmodule

`default_nettype wire
