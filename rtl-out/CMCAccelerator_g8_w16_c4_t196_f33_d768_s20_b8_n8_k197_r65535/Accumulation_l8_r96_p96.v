// Accumulation_l8_r96_p96, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = l8_r96_p96
// Content: fnv1a64 be5d7657cc1a7e03
`default_nettype none

module Accumulation_l8_r96_p96 (
    input  wire         clk,
    input  wire         rst,
    input  wire         push_valid,  // Accumulation.swift:69
    output wire         push_ready,  // Accumulation.swift:69
    input  wire [255:0] push_payload_accumulators,  // Accumulation.swift:69
    input  wire [255:0] push_payload_previous,  // Accumulation.swift:69
    output wire         pop_valid,  // Accumulation.swift:70
    input  wire         pop_ready,  // Accumulation.swift:70
    output wire [255:0] pop_payload_sums,  // Accumulation.swift:70
    output wire [127:0] pop_payload_multipliers,  // Accumulation.swift:70
    output wire [47:0]  pop_payload_shifts,  // Accumulation.swift:70
    input  wire         addsPrevious,  // Accumulation.swift:71
    input  wire         addsBias,  // Accumulation.swift:72
    input  wire [6:0]   parameterAddress,  // Accumulation.swift:73
    input  wire         write,  // Accumulation.swift:74
    input  wire [6:0]   writeAddress,  // Accumulation.swift:75
    input  wire [255:0] writeParameters_biases,  // Accumulation.swift:76
    input  wire [127:0] writeParameters_multipliers,  // Accumulation.swift:76
    input  wire [47:0]  writeParameters_shifts,  // Accumulation.swift:76
    output wire         overflows  // Accumulation.swift:78
);

  reg hasPartial;  // Accumulation.swift:79
  reg hasTotal;  // Accumulation.swift:80
  reg [431:0] word;  // Accumulation.swift:99
  wire [255:0] lane_sum;  // Accumulation.swift:100
  wire [7:0] lane_overflows;  // Accumulation.swift:100
  reg [127:0] multipliers;  // Accumulation.swift:110
  reg [47:0] shifts;  // Accumulation.swift:111
  reg [431:0] channels [0:95];  // Accumulation.swift:90
  reg overflows_sum;
  genvar i;

  wire advance = !hasTotal | pop_ready;
  always @(posedge clk) begin
    if (advance) begin
      word <= channels[parameterAddress];
    end
    if (write) begin  // Accumulation.swift:91
      channels[writeAddress] <= {writeParameters_biases, writeParameters_multipliers, writeParameters_shifts};
    end
  end

  assign push_ready = advance;

  always @(posedge clk) begin
    if (rst) begin
      hasPartial <= 1'b0;
    end else if (advance) begin  // Accumulation.swift:95
      hasPartial <= push_valid;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      hasTotal <= 1'b0;
    end else if (advance) begin  // Accumulation.swift:95
      hasTotal <= hasPartial;
    end
  end

  wire [255:0] lane_bias_bits = word[431:176];
  generate
    for (i = 0; i < 8; i = i + 1) begin : each_i
      AccumulationLane lane (  // Accumulation.swift:100
          .clk(clk),
          .rst(rst),
          .enable(advance),
          .addsPrevious(addsPrevious),
          .addsBias(addsBias),
          .accumulator(push_payload_accumulators[i * 32 +: 32]),
          .previous(push_payload_previous[i * 32 +: 32]),
          .bias(lane_bias_bits[i * 32 +: 32]),
          .sum(lane_sum[i * 32 +: 32]),
          .overflows(lane_overflows[i])
      );
    end
  endgenerate

  assign pop_valid = hasTotal;
  assign pop_payload_sums = lane_sum;

  always @(posedge clk) begin
    if (advance) begin  // Accumulation.swift:110
      multipliers <= word[175:48];
    end
  end

  assign pop_payload_multipliers = multipliers;

  always @(posedge clk) begin
    if (advance) begin  // Accumulation.swift:111
      shifts <= word[47:0];
    end
  end

  assign pop_payload_shifts = shifts;

  always @(*) begin : overflows_sum_tree
    integer lane_2, distance;
    reg [7:0] overflows_sum_part;
    for (lane_2 = 0; lane_2 < 8; lane_2 = lane_2 + 1) begin
      overflows_sum_part[lane_2] = lane_overflows[lane_2];
    end
    for (distance = 1; distance < 8; distance = distance * 2) begin
      for (lane_2 = 0; lane_2 + distance < 8; lane_2 = lane_2 + 2 * distance) begin
        overflows_sum_part[lane_2] = overflows_sum_part[lane_2] | overflows_sum_part[lane_2 + distance];
      end
    end
    overflows_sum = overflows_sum_part[0];
  end

  assign overflows = hasTotal & overflows_sum;

`ifdef FORMAL
  reg pop_was_stalled;  // Accumulation.swift:113
  reg [431:0] pop_payload_before;  // Accumulation.swift:113
  always @(posedge clk) begin
    if (rst) begin
      pop_was_stalled <= 1'b0;
    end else begin
      pop_was_stalled <= pop_valid & !pop_ready;
    end
  end
  always @(posedge clk) begin
    pop_payload_before <= {pop_payload_sums, pop_payload_multipliers, pop_payload_shifts};
  end

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | pop_valid);  // Accumulation.swift:113
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled
          | ({pop_payload_sums, pop_payload_multipliers, pop_payload_shifts} == pop_payload_before));  // Accumulation.swift:113
    end
  end
`elsif SIMULATION_CHECKS
  reg pop_was_stalled;  // Accumulation.swift:113
  reg [431:0] pop_payload_before;  // Accumulation.swift:113
  always @(posedge clk) begin
    if (rst) begin
      pop_was_stalled <= 1'b0;
    end else begin
      pop_was_stalled <= pop_valid & !pop_ready;
    end
  end
  always @(posedge clk) begin
    pop_payload_before <= {pop_payload_sums, pop_payload_multipliers, pop_payload_shifts};
  end

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | pop_valid)) begin  // Accumulation.swift:113
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | ({pop_payload_sums, pop_payload_multipliers, pop_payload_shifts} == pop_payload_before))) begin  // Accumulation.swift:113
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
