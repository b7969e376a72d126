// Normalisation_lanes8_elements768, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 8, elements = 768
// Content: fnv1a64 c9ff4a244a88f5d2
`default_nettype none

module Normalisation_lanes8_elements768 (
    input  wire         clk,
    input  wire         rst,
    input  wire         fill,  // Normalisation.swift:16
    input  wire         first,  // Normalisation.swift:18
    input  wire         last,  // Normalisation.swift:19
    input  wire         take,  // Normalisation.swift:21
    input  wire         enable,  // Normalisation.swift:22
    input  wire [9:0]   count,  // Normalisation.swift:24
    input  wire [15:0]  epsilon,  // Normalisation.swift:26
    input  wire [127:0] filled,  // Normalisation.swift:27
    input  wire [7:0]   filledPresent,  // Normalisation.swift:28
    input  wire [127:0] values,  // Normalisation.swift:29
    input  wire [127:0] gains,  // Normalisation.swift:31
    input  wire [127:0] offsets,  // Normalisation.swift:32
    output wire         factorIsReady,  // Normalisation.swift:33
    output wire [127:0] results  // Normalisation.swift:34
);

  wire signed [25:0] moments_sum;  // Normalisation.swift:45
  wire [39:0] moments_squares;  // Normalisation.swift:45
  wire moments_isReady;  // Normalisation.swift:45
  wire [17:0] root_factor;  // Normalisation.swift:53
  wire [4:0] root_shift;  // Normalisation.swift:53
  wire root_isReady;  // Normalisation.swift:53
  reg signed [25:0] sum;  // Normalisation.swift:63
  wire [127:0] lane_result;  // Normalisation.swift:65
  genvar i;

  RowMoments_lanes8_elements768 moments (  // Normalisation.swift:45
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

  ReciprocalSquareRoot_elements768 root (  // Normalisation.swift:53
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

  always @(posedge clk) begin
    if (enable & take) begin  // Normalisation.swift:63
      sum <= moments_sum;
    end
  end

  generate
    for (i = 0; i < 8; i = i + 1) begin : each_i
      NormalisationLane_e768 lane (  // Normalisation.swift:65
          .clk(clk),
          .rst(rst),
          .enable(enable),
          .value(values[i * 16 +: 16]),
          .count(count),
          .sum(sum),
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
