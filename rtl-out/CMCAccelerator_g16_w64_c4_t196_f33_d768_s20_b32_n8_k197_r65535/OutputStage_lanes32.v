// OutputStage_lanes32, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 32
// Content: fnv1a64 117f898ac6f8f116
`default_nettype none

module OutputStage_lanes32 (
    input  wire         clk,
    input  wire         rst,
    input  wire         push_valid,  // OutputStage.swift:47
    output wire         push_ready,  // OutputStage.swift:47
    input  wire [511:0] push_payload,  // OutputStage.swift:47
    output wire         pop_valid,  // OutputStage.swift:48
    input  wire         pop_ready,  // OutputStage.swift:48
    output wire [255:0] pop_payload,  // OutputStage.swift:48
    input  wire [2:0]   operation,  // OutputStage.swift:49
    input  wire [15:0]  multiplier,  // OutputStage.swift:50
    input  wire [5:0]   shift  // OutputStage.swift:51
);

  wire advance;  // OutputStage.swift:59
  reg valid_d1;  // OutputStage.swift:61
  reg valid_d2;  // OutputStage.swift:61
  reg valid_d3;  // OutputStage.swift:61
  reg valid_d4;  // OutputStage.swift:61
  reg valid_d5;  // OutputStage.swift:61
  wire [255:0] lane_narrow;  // OutputStage.swift:65
  genvar i;

  always @(posedge clk) begin
    if (rst) begin
      valid_d1 <= 1'b0;
    end else if (advance) begin  // OutputStage.swift:61
      valid_d1 <= push_valid;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d2 <= 1'b0;
    end else if (advance) begin  // OutputStage.swift:61
      valid_d2 <= valid_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d3 <= 1'b0;
    end else if (advance) begin  // OutputStage.swift:61
      valid_d3 <= valid_d2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d4 <= 1'b0;
    end else if (advance) begin  // OutputStage.swift:61
      valid_d4 <= valid_d3;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d5 <= 1'b0;
    end else if (advance) begin  // OutputStage.swift:61
      valid_d5 <= valid_d4;
    end
  end

  assign advance = !valid_d5 | pop_ready;
  assign push_ready = advance;

  generate
    for (i = 0; i < 32; i = i + 1) begin : each_i
      OutputLane lane (  // OutputStage.swift:65
          .clk(clk),
          .rst(rst),
          .enable(advance),
          .x(push_payload[i * 16 +: 16]),
          .usesSiLU((operation == 3'd1) | (operation == 3'd5)),
          .usesGELU(operation == 3'd2),
          .multiplier(multiplier),
          .shift(shift),
          .isIdentity(operation == 3'd0),
          .isByte(operation == 3'd3),
          .narrow(lane_narrow[i * 8 +: 8])
      );
    end
  endgenerate

  assign pop_valid = valid_d5;
  assign pop_payload = lane_narrow;

`ifdef FORMAL
  reg pop_was_stalled;  // OutputStage.swift:76
  reg [255:0] pop_payload_before;  // OutputStage.swift:76
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
      assert (!pop_was_stalled | pop_valid);  // OutputStage.swift:76
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | (pop_payload == pop_payload_before));  // OutputStage.swift:76
    end
  end
`elsif SIMULATION_CHECKS
  reg pop_was_stalled;  // OutputStage.swift:76
  reg [255:0] pop_payload_before;  // OutputStage.swift:76
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
      if (!(!pop_was_stalled | pop_valid)) begin  // OutputStage.swift:76
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | (pop_payload == pop_payload_before))) begin  // OutputStage.swift:76
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
