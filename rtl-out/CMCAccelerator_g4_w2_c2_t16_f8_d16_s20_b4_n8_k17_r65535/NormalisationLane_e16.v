// NormalisationLane_e16, written by Apus. Change the Swift source, not this file.
// Parameters: elements = 16
// Content: fnv1a64 0cec07fdd0921b4d
`default_nettype none

module NormalisationLane_e16 (
    input  wire               clk,
    input  wire               rst,
    input  wire               enable,  // NormalisationLane.swift:14
    input  wire signed [15:0] value,  // NormalisationLane.swift:15
    input  wire        [4:0]  count,  // NormalisationLane.swift:16
    input  wire signed [19:0] sum,  // NormalisationLane.swift:17
    input  wire        [17:0] factor,  // NormalisationLane.swift:18
    input  wire        [4:0]  shift,  // NormalisationLane.swift:19
    input  wire signed [15:0] gain,  // NormalisationLane.swift:21
    input  wire signed [15:0] offset,  // NormalisationLane.swift:23
    output wire signed [15:0] result  // NormalisationLane.swift:24
);

  reg signed [20:0] centred;  // NormalisationLane.swift:38
  wire signed [18:0] scale_result;  // NormalisationLane.swift:39
  reg signed [34:0] affine;  // NormalisationLane.swift:45
  reg signed [15:0] rounded;  // NormalisationLane.swift:46

  wire signed [19:0] centred_mul = $signed({1'b0, count}) * value;
  always @(posedge clk) begin
    if (enable) begin  // NormalisationLane.swift:38
      centred <= {centred_mul[19], centred_mul} - {sum[19], sum};
    end
  end

  Requantiser_s20_m18_s24_s18 scale (  // NormalisationLane.swift:39
      .clk(clk),
      .rst(rst),
      .enable(enable),
      .value(centred),
      .multiplier(factor),
      .shift(shift),
      .result(scale_result)
  );

  wire signed [34:0] affine_mul = scale_result * gain;
  always @(posedge clk) begin
    if (enable) begin  // NormalisationLane.swift:45
      affine <= affine_mul + {{{5{offset[15]}}, offset}, 14'd0};
    end
  end

  wire signed [34:0] rounded_add = affine + (affine[34] ? 35'sd8191 : 35'sd8192);
  wire signed [20:0] rounded_shr = rounded_add[34:14];
  always @(posedge clk) begin
    if (enable) begin  // NormalisationLane.swift:46
      rounded <= (rounded_shr < -21'sd32768)
          ? 16'sh8000
          : (rounded_shr > 21'sd32767)
          ? 16'sd32767
          : rounded_shr[15:0];
    end
  end

  assign result = rounded;

  wire _unused_ok = &{1'b0, rounded_add[13:0], 1'b0};
endmodule

`default_nettype wire
