// ITCProcessingElement_lanes4_multiplieroperator, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 4, multiplier = operator
// Content: fnv1a64 8fb066bd5efc6ee0
`default_nettype none

module ITCProcessingElement_lanes4_multiplieroperator (
    input  wire               clk,
    input  wire               rst,
    input  wire               enable,  // ITCProcessingElement.swift:14
    input  wire               first,  // ITCProcessingElement.swift:16
    input  wire        [31:0] activations,  // ITCProcessingElement.swift:17
    input  wire        [31:0] weights,  // ITCProcessingElement.swift:18
    output wire signed [31:0] sum  // ITCProcessingElement.swift:20
);

  reg signed [31:0] partialSum;  // ITCProcessingElement.swift:22

  wire signed [15:0] product_0 = $signed(activations[7:0]) * $signed(weights[7:0]);
  wire signed [15:0] product_1 = $signed(activations[15:8]) * $signed(weights[15:8]);
  wire signed [15:0] product_2 = $signed(activations[23:16]) * $signed(weights[23:16]);
  wire signed [15:0] product_3 = $signed(activations[31:24]) * $signed(weights[31:24]);
  wire signed [17:0] word = {{2{product_0[15]}}, product_0}
      + {{2{product_1[15]}}, product_1}
      + ({{2{product_2[15]}}, product_2} + {{2{product_3[15]}}, product_3});
  always @(posedge clk) begin
    if (rst) begin
      partialSum <= 32'sd0;
    end else if (enable) begin  // ITCProcessingElement.swift:46
      partialSum <= (first ? 32'sd0 : partialSum) + {{14{word[17]}}, word};
    end
  end

  assign sum = partialSum;
endmodule

`default_nettype wire
