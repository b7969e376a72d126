// VectorProcessingUnit_l4_r4_p4, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = l4_r4_p4
// Content: fnv1a64 04f3f9aa04c8fa02
`default_nettype none

module VectorProcessingUnit_l4_r4_p4 (
    input  wire         clk,
    input  wire         rst,
    input  wire [2:0]   command_function,  // VectorProcessingUnit.swift:18
    input  wire         command_addsPrevious,  // VectorProcessingUnit.swift:18
    input  wire         command_addsBias,  // VectorProcessingUnit.swift:18
    input  wire         command_storesSums,  // VectorProcessingUnit.swift:18
    input  wire [2:0]   command_vectors,  // VectorProcessingUnit.swift:18
    input  wire [2:0]   command_lastLanes,  // VectorProcessingUnit.swift:18
    input  wire [1:0]   command_parameterBase,  // VectorProcessingUnit.swift:18
    input  wire [2:0]   command_parameterPeriod,  // VectorProcessingUnit.swift:18
    input  wire [15:0]  command_epsilon,  // VectorProcessingUnit.swift:18
    input  wire [15:0]  command_outputMultiplier,  // VectorProcessingUnit.swift:18
    input  wire [5:0]   command_outputShift,  // VectorProcessingUnit.swift:18
    input  wire         push_valid,  // VectorProcessingUnit.swift:19
    output wire         push_ready,  // VectorProcessingUnit.swift:19
    input  wire [127:0] push_payload_accumulators,  // VectorProcessingUnit.swift:19
    input  wire [127:0] push_payload_previous,  // VectorProcessingUnit.swift:19
    output wire         sums_valid,  // VectorProcessingUnit.swift:20
    input  wire         sums_ready,  // VectorProcessingUnit.swift:20
    output wire [127:0] sums_payload,  // VectorProcessingUnit.swift:20
    output wire         results_valid,  // VectorProcessingUnit.swift:21
    input  wire         results_ready,  // VectorProcessingUnit.swift:21
    output wire [31:0]  results_payload,  // VectorProcessingUnit.swift:21
    output wire         isIdle,  // VectorProcessingUnit.swift:23
    output wire         overflows,  // VectorProcessingUnit.swift:25
    input  wire         writesRescale,  // VectorProcessingUnit.swift:28
    input  wire         writesAffine,  // VectorProcessingUnit.swift:30
    input  wire [1:0]   writeAddress,  // VectorProcessingUnit.swift:31
    input  wire [127:0] biases,  // VectorProcessingUnit.swift:32
    input  wire [63:0]  multipliers,  // VectorProcessingUnit.swift:33
    input  wire [23:0]  shifts,  // VectorProcessingUnit.swift:34
    input  wire [63:0]  gains,  // VectorProcessingUnit.swift:36
    input  wire [63:0]  offsets  // VectorProcessingUnit.swift:38
);

  reg [1:0] position;  // VectorProcessingUnit.swift:40
  reg [1:0] parameterOffset;  // VectorProcessingUnit.swift:41
  reg [5:0] underWay;  // VectorProcessingUnit.swift:42
  reg [5:0] sumsUnderWay;  // VectorProcessingUnit.swift:43
  wire accumulation_push_ready;  // VectorProcessingUnit.swift:62
  wire accumulation_pop_valid;  // VectorProcessingUnit.swift:62
  wire [127:0] accumulation_pop_payload_sums;  // VectorProcessingUnit.swift:62
  wire [63:0] accumulation_pop_payload_multipliers;  // VectorProcessingUnit.swift:62
  wire [23:0] accumulation_pop_payload_shifts;  // VectorProcessingUnit.swift:62
  wire accumulation_overflows;  // VectorProcessingUnit.swift:62
  wire copies_push_ready;  // VectorProcessingUnit.swift:75
  wire copies_pop_0_valid;  // VectorProcessingUnit.swift:75
  wire [127:0] copies_pop_0_payload_sums;  // VectorProcessingUnit.swift:75
  wire copies_pop_1_valid;  // VectorProcessingUnit.swift:75
  wire [127:0] copies_pop_1_payload_sums;  // VectorProcessingUnit.swift:75
  wire [63:0] copies_pop_1_payload_multipliers;  // VectorProcessingUnit.swift:75
  wire [23:0] copies_pop_1_payload_shifts;  // VectorProcessingUnit.swift:75
  wire every_sum_ready;  // VectorProcessingUnit.swift:76
  wire stored_sums_ready;  // VectorProcessingUnit.swift:76
  wire rescaling_push_ready;  // VectorProcessingUnit.swift:78
  wire rescaling_pop_valid;  // VectorProcessingUnit.swift:78
  wire [63:0] rescaling_pop_payload;  // VectorProcessingUnit.swift:78
  wire rowUnit_push_ready;  // VectorProcessingUnit.swift:81
  wire rowUnit_pop_valid;  // VectorProcessingUnit.swift:81
  wire [63:0] rowUnit_pop_payload;  // VectorProcessingUnit.swift:81
  wire outputStage_push_ready;  // VectorProcessingUnit.swift:96
  wire outputStage_pop_valid;  // VectorProcessingUnit.swift:96
  wire [31:0] outputStage_pop_payload;  // VectorProcessingUnit.swift:96

  wire accumulation_pop_ready = copies_push_ready;  // VectorProcessingUnit.swift:62
  Accumulation_l4_r4_p4 accumulation (  // VectorProcessingUnit.swift:62
      .clk(clk),
      .rst(rst),
      .push_valid(push_valid),
      .push_ready(accumulation_push_ready),
      .push_payload_accumulators(push_payload_accumulators),
      .push_payload_previous(push_payload_previous),
      .pop_valid(accumulation_pop_valid),
      .pop_ready(accumulation_pop_ready),
      .pop_payload_sums(accumulation_pop_payload_sums),
      .pop_payload_multipliers(accumulation_pop_payload_multipliers),
      .pop_payload_shifts(accumulation_pop_payload_shifts),
      .addsPrevious(command_addsPrevious),
      .addsBias(command_addsBias),
      .parameterAddress(command_parameterBase + parameterOffset),
      .write(writesRescale),
      .writeAddress(writeAddress),
      .writeParameters_biases(biases),
      .writeParameters_multipliers(multipliers),
      .writeParameters_shifts(shifts),
      .overflows(accumulation_overflows)
  );

  assign push_ready = accumulation_push_ready;
  assign overflows = accumulation_overflows & (accumulation_pop_valid & accumulation_pop_ready);

  wire [63:0] copies_pop_0_payload_multipliers_unused;
  wire [23:0] copies_pop_0_payload_shifts_unused;
  StreamFork_AccumulatedVector_4_count2 copies (  // VectorProcessingUnit.swift:75
      .clk(clk),
      .rst(rst),
      .push_valid(accumulation_pop_valid),
      .push_ready(copies_push_ready),
      .push_payload_sums(accumulation_pop_payload_sums),
      .push_payload_multipliers(accumulation_pop_payload_multipliers),
      .push_payload_shifts(accumulation_pop_payload_shifts),
      .pop_0_valid(copies_pop_0_valid),
      .pop_0_ready(every_sum_ready),
      .pop_0_payload_sums(copies_pop_0_payload_sums),
      .pop_0_payload_multipliers(copies_pop_0_payload_multipliers_unused),
      .pop_0_payload_shifts(copies_pop_0_payload_shifts_unused),
      .pop_1_valid(copies_pop_1_valid),
      .pop_1_ready(rescaling_push_ready),
      .pop_1_payload_sums(copies_pop_1_payload_sums),
      .pop_1_payload_multipliers(copies_pop_1_payload_multipliers),
      .pop_1_payload_shifts(copies_pop_1_payload_shifts)
  );

  wire [127:0] every_sum_payload = copies_pop_0_payload_sums;  // VectorProcessingUnit.swift:76
  wire every_sum_valid = copies_pop_0_valid;  // VectorProcessingUnit.swift:76
  wire [127:0] stored_sums_payload = every_sum_payload;  // VectorProcessingUnit.swift:76
  wire stored_sums_valid = every_sum_valid & !(!command_storesSums);  // VectorProcessingUnit.swift:76
  assign every_sum_ready = stored_sums_ready | !command_storesSums;
  assign sums_valid = stored_sums_valid;
  assign stored_sums_ready = sums_ready;
  assign sums_payload = stored_sums_payload;

  wire is_row = (command_function == 3'd3) | (command_function == 3'd4) | (command_function == 3'd5);
  Rescaling_lanes4 rescaling (  // VectorProcessingUnit.swift:78
      .clk(clk),
      .rst(rst),
      .push_valid(copies_pop_1_valid),
      .push_ready(rescaling_push_ready),
      .push_payload_sums(copies_pop_1_payload_sums),
      .push_payload_multipliers(copies_pop_1_payload_multipliers),
      .push_payload_shifts(copies_pop_1_payload_shifts),
      .pop_valid(rescaling_pop_valid),
      .pop_ready(is_row ? rowUnit_push_ready : outputStage_push_ready),
      .pop_payload(rescaling_pop_payload)
  );

  RowUnit_l4_r4_p4 rowUnit (  // VectorProcessingUnit.swift:81
      .clk(clk),
      .rst(rst),
      .push_valid(rescaling_pop_valid & is_row),
      .push_ready(rowUnit_push_ready),
      .push_payload(rescaling_pop_payload),
      .pop_valid(rowUnit_pop_valid),
      .pop_ready(outputStage_push_ready & is_row),
      .pop_payload(rowUnit_pop_payload),
      .isSoftmax(command_function == 3'd3),
      .vectors(command_vectors),
      .lastLanes(command_lastLanes),
      .epsilon(command_epsilon),
      .parameterBase(command_parameterBase),
      .parameterPeriod(command_parameterPeriod),
      .write(writesAffine),
      .writeAddress(writeAddress),
      .writeParameters_gains(gains),
      .writeParameters_offsets(offsets)
  );

  OutputStage_lanes4 outputStage (  // VectorProcessingUnit.swift:96
      .clk(clk),
      .rst(rst),
      .push_valid(is_row ? rowUnit_pop_valid : rescaling_pop_valid),
      .push_ready(outputStage_push_ready),
      .push_payload(is_row ? rowUnit_pop_payload : rescaling_pop_payload),
      .pop_valid(outputStage_pop_valid),
      .pop_ready(results_ready),
      .pop_payload(outputStage_pop_payload),
      .operation(command_function),
      .multiplier(command_outputMultiplier),
      .shift(command_outputShift)
  );

  assign results_valid = outputStage_pop_valid;
  assign results_payload = outputStage_pop_payload;

  wire ends = {1'b0, position} == command_vectors - 3'd1;
  always @(posedge clk) begin
    if (rst) begin
      position <= 2'd0;
    end else if (push_valid & push_ready) begin  // VectorProcessingUnit.swift:114
      position <= ends ? 2'd0 : position + 2'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      parameterOffset <= 2'd0;
    end else if (push_valid & push_ready) begin  // VectorProcessingUnit.swift:114
      parameterOffset <= (ends | ({1'b0, parameterOffset} == command_parameterPeriod - 3'd1))
          ? 2'd0
          : parameterOffset + 2'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      underWay <= 6'd0;
    end else begin
      underWay <= underWay + {5'd0, push_valid & push_ready} - {5'd0, results_valid & results_ready};
    end
  end

  wire [5:0] sumsUnderWay_low = sumsUnderWay
      + {5'd0, push_valid & push_ready & command_storesSums}
      - {5'd0, sums_valid & sums_ready};
  always @(posedge clk) begin
    if (rst) begin
      sumsUnderWay <= 6'd0;
    end else begin
      sumsUnderWay <= sumsUnderWay_low;
    end
  end

  assign isIdle = (underWay == 6'd0) & (sumsUnderWay == 6'd0);

`ifdef FORMAL
  reg push_was_stalled;  // VectorProcessingUnit.swift:61
  reg [255:0] push_payload_before;  // VectorProcessingUnit.swift:61
  always @(posedge clk) begin
    if (rst) begin
      push_was_stalled <= 1'b0;
    end else begin
      push_was_stalled <= push_valid & !push_ready;
    end
  end
  always @(posedge clk) begin
    push_payload_before <= {push_payload_accumulators, push_payload_previous};
  end

  // push.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_was_stalled | push_valid);  // VectorProcessingUnit.swift:61
    end
  end

  // push.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_was_stalled | ({push_payload_accumulators, push_payload_previous} == push_payload_before));  // VectorProcessingUnit.swift:61
    end
  end
`elsif SIMULATION_CHECKS
  reg push_was_stalled;  // VectorProcessingUnit.swift:61
  reg [255:0] push_payload_before;  // VectorProcessingUnit.swift:61
  always @(posedge clk) begin
    if (rst) begin
      push_was_stalled <= 1'b0;
    end else begin
      push_was_stalled <= push_valid & !push_ready;
    end
  end
  always @(posedge clk) begin
    push_payload_before <= {push_payload_accumulators, push_payload_previous};
  end

  // push.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_was_stalled | push_valid)) begin  // VectorProcessingUnit.swift:61
        $display("APUS_CHECK assume 0 %m");
      end
    end
  end

  // push.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_was_stalled | ({push_payload_accumulators, push_payload_previous} == push_payload_before))) begin  // VectorProcessingUnit.swift:61
        $display("APUS_CHECK assume 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
