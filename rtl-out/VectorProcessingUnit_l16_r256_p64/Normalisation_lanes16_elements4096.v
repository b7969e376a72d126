// Normalisation_lanes16_elements4096, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 16, elements = 4096
// Content: fnv1a64 9697b91330bf74ab
`default_nettype none

module Normalisation_lanes16_elements4096 (
    input  wire         clk,
    input  wire         rst,
    input  wire         fill,  // Normalisation.swift:15
    input  wire         first,  // Normalisation.swift:17
    input  wire         last,  // Normalisation.swift:18
    input  wire         enable,  // Normalisation.swift:19
    input  wire [12:0]  count,  // Normalisation.swift:21
    input  wire [15:0]  epsilon,  // Normalisation.swift:23
    input  wire [255:0] filled,  // Normalisation.swift:24
    input  wire [15:0]  filledPresent,  // Normalisation.swift:25
    input  wire [255:0] values,  // Normalisation.swift:26
    input  wire [255:0] gains,  // Normalisation.swift:28
    input  wire [255:0] offsets,  // Normalisation.swift:29
    output wire         factorIsReady,  // Normalisation.swift:30
    output wire [255:0] results  // Normalisation.swift:31
);

  wire signed [27:0] moments_sum;  // Normalisation.swift:42
  wire [42:0] moments_squares;  // Normalisation.swift:42
  wire moments_isReady;  // Normalisation.swift:42
  wire [17:0] root_factor;  // Normalisation.swift:50
  wire [5:0] root_shift;  // Normalisation.swift:50
  wire root_isReady;  // Normalisation.swift:50
  wire [255:0] lane_result;  // Normalisation.swift:58
  genvar i;

  RowMoments_lanes16_elements4096 moments (  // Normalisation.swift:42
      .clk(clk),
      .rst(rst),
      .enable(enable),
      .valid(fill),
      .first(first),
      .last(last),
      .values(filled),
      .present(filledPresent),
      .sum(moments_sum),
      .squares(moments_squares),
      .isReady(moments_isReady)
  );

  ReciprocalSquareRoot_elements4096 root (  // Normalisation.swift:50
      .clk(clk),
      .rst(rst),
      .start(moments_isReady & enable),
      .count(count),
      .sum(moments_sum),
      .squares(moments_squares),
      .epsilon(epsilon),
      .factor(root_factor),
      .shift(root_shift),
      .isReady(root_isReady)
  );

  assign factorIsReady = root_isReady;

  generate
    for (i = 0; i < 16; i = i + 1) begin : each_i
      NormalisationLane_e4096 lane (  // Normalisation.swift:58
          .clk(clk),
          .rst(rst),
          .enable(enable),
          .value(values[i * 16 +: 16]),
          .count(count),
          .sum(moments_sum),
          .factor(root_factor),
          .shift(root_shift),
          .gain(gains[i * 16 +: 16]),
          .offset(offsets[i * 16 +: 16]),
          .result(lane_result[i * 16 +: 16])
      );
    end
  endgenerate

  assign results = lane_result;
endmodule

`default_nettype wire
