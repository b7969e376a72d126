// StreamStage_WriteRequest_32, written by Apus. Change the Swift source, not this file.
// Parameters: payload = WriteRequest_32
// Content: fnv1a64 9d91a8fe5bb75a89
`default_nettype none

module StreamStage_WriteRequest_32 (
    input  wire         clk,
    input  wire         rst,
    input  wire         push_valid,  // StreamStages.swift:8
    output wire         push_ready,  // StreamStages.swift:8
    input  wire [31:0]  push_payload_address,  // StreamStages.swift:8
    input  wire [255:0] push_payload_data,  // StreamStages.swift:8
    output wire         pop_valid,  // StreamStages.swift:9
    input  wire         pop_ready,  // StreamStages.swift:9
    output wire [31:0]  pop_payload_address,  // StreamStages.swift:9
    output wire [255:0] pop_payload_data  // StreamStages.swift:9
);

  reg full;  // StreamStages.swift:10
  reg [31:0] word_address;  // StreamStages.swift:11
  reg [255:0] word_data;  // StreamStages.swift:11

  assign push_ready = !full | pop_ready;

  always @(posedge clk) begin
    if (rst) begin
      full <= 1'b0;
    end else if (push_ready) begin  // StreamStages.swift:22
      full <= push_valid;
    end
  end

  always @(posedge clk) begin
    if (push_valid & push_ready) begin  // StreamStages.swift:23
      word_address <= push_payload_address;
    end
  end

  always @(posedge clk) begin
    if (push_valid & push_ready) begin  // StreamStages.swift:23
      word_data <= push_payload_data;
    end
  end

  assign pop_valid = full;
  assign pop_payload_address = word_address;
  assign pop_payload_data = word_data;

`ifdef FORMAL
  reg push_was_stalled;  // StreamStages.swift:20
  reg [287:0] push_payload_before;  // StreamStages.swift:20
  reg pop_was_stalled;  // StreamStages.swift:26
  reg [287:0] pop_payload_before;  // StreamStages.swift:26
  always @(posedge clk) begin
    if (rst) begin
      push_was_stalled <= 1'b0;
    end else begin
      push_was_stalled <= push_valid & !push_ready;
    end
  end
  always @(posedge clk) begin
    push_payload_before <= {push_payload_address, push_payload_data};
  end
  always @(posedge clk) begin
    if (rst) begin
      pop_was_stalled <= 1'b0;
    end else begin
      pop_was_stalled <= pop_valid & !pop_ready;
    end
  end
  always @(posedge clk) begin
    pop_payload_before <= {pop_payload_address, pop_payload_data};
  end

  // push.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_was_stalled | push_valid);  // StreamStages.swift:20
    end
  end

  // push.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_was_stalled | ({push_payload_address, push_payload_data} == push_payload_before));  // StreamStages.swift:20
    end
  end

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | pop_valid);  // StreamStages.swift:26
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | ({pop_payload_address, pop_payload_data} == pop_payload_before));  // StreamStages.swift:26
    end
  end
`elsif SIMULATION_CHECKS
  reg push_was_stalled;  // StreamStages.swift:20
  reg [287:0] push_payload_before;  // StreamStages.swift:20
  reg pop_was_stalled;  // StreamStages.swift:26
  reg [287:0] pop_payload_before;  // StreamStages.swift:26
  always @(posedge clk) begin
    if (rst) begin
      push_was_stalled <= 1'b0;
    end else begin
      push_was_stalled <= push_valid & !push_ready;
    end
  end
  always @(posedge clk) begin
    push_payload_before <= {push_payload_address, push_payload_data};
  end
  always @(posedge clk) begin
    if (rst) begin
      pop_was_stalled <= 1'b0;
    end else begin
      pop_was_stalled <= pop_valid & !pop_ready;
    end
  end
  always @(posedge clk) begin
    pop_payload_before <= {pop_payload_address, pop_payload_data};
  end

  // push.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_was_stalled | push_valid)) begin  // StreamStages.swift:20
        $display("APUS_CHECK assume 0 %m");
      end
    end
  end

  // push.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_was_stalled | ({push_payload_address, push_payload_data} == push_payload_before))) begin  // StreamStages.swift:20
        $display("APUS_CHECK assume 1 %m");
      end
    end
  end

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | pop_valid)) begin  // StreamStages.swift:26
        $display("APUS_CHECK assert 2 %m");
      end
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | ({pop_payload_address, pop_payload_data} == pop_payload_before))) begin  // StreamStages.swift:26
        $display("APUS_CHECK assert 3 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
