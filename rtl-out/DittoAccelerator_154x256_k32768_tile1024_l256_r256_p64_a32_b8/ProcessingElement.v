// ProcessingElement, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 6a67b8a131e38572
`default_nettype none

module ProcessingElement (
    input  wire               clk,
    input  wire               rst,
    input  wire               enable,  // ProcessingElement.swift:16
    input  wire               first,  // ProcessingElement.swift:18
    input  wire        [15:0] magnitudes,  // ProcessingElement.swift:19
    input  wire        [3:0]  negative,  // ProcessingElement.swift:21
    input  wire        [1:0]  fullWidth,  // ProcessingElement.swift:23
    input  wire        [31:0] weights,  // ProcessingElement.swift:24
    output wire signed [31:0] sum  // ProcessingElement.swift:25
);

  reg signed [31:0] partialSum;  // ProcessingElement.swift:27

  wire signed [11:0] product_0 = $signed({1'b0, magnitudes[3:0]}) * $signed(weights[7:0]);
  wire signed [11:0] signed_0 = negative[0] ? -product_0 : product_0;
  wire signed [11:0] product_1 = $signed({1'b0, magnitudes[7:4]}) * $signed(weights[15:8]);
  wire signed [11:0] signed_1 = negative[1] ? -product_1 : product_1;
  wire signed [11:0] product_2 = $signed({1'b0, magnitudes[11:8]}) * $signed(weights[23:16]);
  wire signed [11:0] signed_2 = negative[2] ? -product_2 : product_2;
  wire signed [11:0] product_3 = $signed({1'b0, magnitudes[15:12]}) * $signed(weights[31:24]);
  wire signed [11:0] signed_3 = negative[3] ? -product_3 : product_3;
  wire signed [15:0] pair_0 = {{4{signed_0[11]}}, signed_0}
      + (fullWidth[0] ? {signed_1, 4'd0} : {{4{signed_1[11]}}, signed_1});
  wire signed [15:0] pair_1 = {{4{signed_2[11]}}, signed_2}
      + (fullWidth[1] ? {signed_3, 4'd0} : {{4{signed_3[11]}}, signed_3});
  wire signed [16:0] word = pair_0 + pair_1;
  always @(posedge clk) begin
    if (rst) begin
      partialSum <= 32'sd0;
    end else if (enable) begin  // ProcessingElement.swift:39
      partialSum <= (first ? 32'sd0 : partialSum) + {{15{word[16]}}, word};
    end
  end

  assign sum = partialSum;
endmodule

`default_nettype wire
