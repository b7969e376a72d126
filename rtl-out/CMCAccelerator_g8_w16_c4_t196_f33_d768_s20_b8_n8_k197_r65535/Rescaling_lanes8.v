// Rescaling_lanes8, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 8
// Content: fnv1a64 af12795d3ef13d88
`default_nettype none

module Rescaling_lanes8 (
    input  wire         clk,
    input  wire         rst,
    input  wire         push_valid,  // Rescaling.swift:9
    output wire         push_ready,  // Rescaling.swift:9
    input  wire [255:0] push_payload_sums,  // Rescaling.swift:9
    input  wire [127:0] push_payload_multipliers,  // Rescaling.swift:9
    input  wire [47:0]  push_payload_shifts,  // Rescaling.swift:9
    output wire         pop_valid,  // Rescaling.swift:10
    input  wire         pop_ready,  // Rescaling.swift:10
    output wire [127:0] pop_payload  // Rescaling.swift:10
);

  wire advance;  // Rescaling.swift:18
  reg valid_d1;  // Rescaling.swift:20
  reg valid_d2;  // Rescaling.swift:20
  reg valid_d3;  // Rescaling.swift:20
  wire [127:0] lane_result;  // Rescaling.swift:24
  genvar i;

  always @(posedge clk) begin
    if (rst) begin
      valid_d1 <= 1'b0;
    end else if (advance) begin  // Rescaling.swift:20
      valid_d1 <= push_valid;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d2 <= 1'b0;
    end else if (advance) begin  // Rescaling.swift:20
      valid_d2 <= valid_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d3 <= 1'b0;
    end else if (advance) begin  // Rescaling.swift:20
      valid_d3 <= valid_d2;
    end
  end

  assign advance = !valid_d3 | pop_ready;
  assign push_ready = advance;

  generate
    for (i = 0; i < 8; i = i + 1) begin : each_i
      Requantiser_s31_m16_s47_s15 lane (  // Rescaling.swift:24
          .clk(clk),
          .rst(rst),
          .enable(advance),
          .value(push_payload_sums[i * 32 +: 32]),
          .multiplier(push_payload_multipliers[i * 16 +: 16]),
          .shift(push_payload_shifts[i * 6 +: 6]),
          .result(lane_result[i * 16 +: 16])
      );
    end
  endgenerate

  assign pop_valid = valid_d3;
  assign pop_payload = lane_result;

`ifdef FORMAL
  reg pop_was_stalled;  // Rescaling.swift:31
  reg [127:0] pop_payload_before;  // Rescaling.swift:31
  always @(posedge clk) begin
    if (rst) begin
      pop_was_stalled <= 1'b0;
    end else begin
      pop_was_stalled <= pop_valid & !pop_ready;
    end
  end
  always @(posedge clk) begin
    pop_payload_before <= pop_payload;
  end

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | pop_valid);  // Rescaling.swift:31
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | (pop_payload == pop_payload_before));  // Rescaling.swift:31
    end
  end
`elsif SIMULATION_CHECKS
  reg pop_was_stalled;  // Rescaling.swift:31
  reg [127:0] pop_payload_before;  // Rescaling.swift:31
  always @(posedge clk) begin
    if (rst) begin
      pop_was_stalled <= 1'b0;
    end else begin
      pop_was_stalled <= pop_valid & !pop_ready;
    end
  end
  always @(posedge clk) begin
    pop_payload_before <= pop_payload;
  end

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | pop_valid)) begin  // Rescaling.swift:31
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | (pop_payload == pop_payload_before))) begin  // Rescaling.swift:31
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
