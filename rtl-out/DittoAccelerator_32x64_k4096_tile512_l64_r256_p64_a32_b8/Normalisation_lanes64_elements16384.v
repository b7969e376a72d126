// Normalisation_lanes64_elements16384, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 64, elements = 16384
// Content: fnv1a64 fd38936ed0d60f57
`default_nettype none

module Normalisation_lanes64_elements16384 (
    input  wire          clk,
    input  wire          rst,
    input  wire          fill,  // Normalisation.swift:16
    input  wire          first,  // Normalisation.swift:18
    input  wire          last,  // Normalisation.swift:19
    input  wire          take,  // Normalisation.swift:21
    input  wire          enable,  // Normalisation.swift:22
    input  wire [14:0]   count,  // Normalisation.swift:24
    input  wire [15:0]   epsilon,  // Normalisation.swift:26
    input  wire [1023:0] filled,  // Normalisation.swift:27
    input  wire [63:0]   filledPresent,  // Normalisation.swift:28
    input  wire [1023:0] values,  // Normalisation.swift:29
    input  wire [1023:0] gains,  // Normalisation.swift:31
    input  wire [1023:0] offsets,  // Normalisation.swift:32
    output wire          factorIsReady,  // Normalisation.swift:33
    output wire [1023:0] results  // Normalisation.swift:34
);

  wire signed [29:0] moments_sum;  // Normalisation.swift:45
  wire [44:0] moments_squares;  // Normalisation.swift:45
  wire moments_isReady;  // Normalisation.swift:45
  wire [17:0] root_factor;  // Normalisation.swift:53
  wire [5:0] root_shift;  // Normalisation.swift:53
  wire root_isReady;  // Normalisation.swift:53
  reg signed [29:0] sum;  // Normalisation.swift:63
  wire [1023:0] lane_result;  // Normalisation.swift:65
  genvar i;

  RowMoments_lanes64_elements16384 moments (  // Normalisation.swift:45
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

  ReciprocalSquareRoot_elements16384 root (  // Normalisation.swift:53
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
    for (i = 0; i < 64; i = i + 1) begin : each_i
      NormalisationLane_e16384 lane (  // Normalisation.swift:65
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
