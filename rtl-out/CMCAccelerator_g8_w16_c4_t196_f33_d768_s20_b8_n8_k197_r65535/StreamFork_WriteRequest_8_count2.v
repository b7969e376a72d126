// StreamFork_WriteRequest_8_count2, written by Apus. Change the Swift source, not this file.
// Parameters: payload = WriteRequest_8, count = 2
// Content: fnv1a64 4a43903cdada5251
`default_nettype none

module StreamFork_WriteRequest_8_count2 (
    input  wire        clk,
    input  wire        rst,
    input  wire        push_valid,  // StreamFork.swift:10
    output wire        push_ready,  // StreamFork.swift:10
    input  wire [31:0] push_payload_address,  // StreamFork.swift:10
    input  wire [63:0] push_payload_data,  // StreamFork.swift:10
    output wire        pop_0_valid,  // StreamFork.swift:11
    input  wire        pop_0_ready,  // StreamFork.swift:11
    output wire [31:0] pop_0_payload_address,  // StreamFork.swift:11
    output wire [63:0] pop_0_payload_data,  // StreamFork.swift:11
    output wire        pop_1_valid,  // StreamFork.swift:11
    input  wire        pop_1_ready,  // StreamFork.swift:11
    output wire [31:0] pop_1_payload_address,  // StreamFork.swift:11
    output wire [63:0] pop_1_payload_data  // StreamFork.swift:11
);

  reg [1:0] taken;  // StreamFork.swift:13

  wire [1:0] served = taken | {pop_1_ready, pop_0_ready};
  assign push_ready = &served;

  always @(posedge clk) begin
    if (rst) begin
      taken <= 2'd0;
    end else if (push_valid) begin  // StreamFork.swift:29
      taken <= &served ? 2'd0 : served;
    end
  end

  assign pop_0_valid = push_valid & !taken[0];
  assign pop_0_payload_address = push_payload_address;
  assign pop_0_payload_data = push_payload_data;
  assign pop_1_valid = push_valid & !taken[1];
  assign pop_1_payload_address = push_payload_address;
  assign pop_1_payload_data = push_payload_data;

`ifdef FORMAL
  reg push_was_stalled;  // StreamFork.swift:26
  reg [95:0] push_payload_before;  // StreamFork.swift:26
  reg pop_0_was_stalled;  // StreamFork.swift:33
  reg [95:0] pop_0_payload_before;  // StreamFork.swift:33
  reg pop_1_was_stalled;  // StreamFork.swift:33
  reg [95:0] pop_1_payload_before;  // StreamFork.swift:33
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
      pop_0_was_stalled <= 1'b0;
    end else begin
      pop_0_was_stalled <= pop_0_valid & !pop_0_ready;
    end
  end
  always @(posedge clk) begin
    pop_0_payload_before <= {pop_0_payload_address, pop_0_payload_data};
  end
  always @(posedge clk) begin
    if (rst) begin
      pop_1_was_stalled <= 1'b0;
    end else begin
      pop_1_was_stalled <= pop_1_valid & !pop_1_ready;
    end
  end
  always @(posedge clk) begin
    pop_1_payload_before <= {pop_1_payload_address, pop_1_payload_data};
  end

  // push.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_was_stalled | push_valid);  // StreamFork.swift:26
    end
  end

  // push.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_was_stalled | ({push_payload_address, push_payload_data} == push_payload_before));  // StreamFork.swift:26
    end
  end

  // pop_0.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_0_was_stalled | pop_0_valid);  // StreamFork.swift:33
    end
  end

  // pop_0.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_0_was_stalled | ({pop_0_payload_address, pop_0_payload_data} == pop_0_payload_before));  // StreamFork.swift:33
    end
  end

  // pop_1.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_1_was_stalled | pop_1_valid);  // StreamFork.swift:33
    end
  end

  // pop_1.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_1_was_stalled | ({pop_1_payload_address, pop_1_payload_data} == pop_1_payload_before));  // StreamFork.swift:33
    end
  end
`elsif SIMULATION_CHECKS
  reg push_was_stalled;  // StreamFork.swift:26
  reg [95:0] push_payload_before;  // StreamFork.swift:26
  reg pop_0_was_stalled;  // StreamFork.swift:33
  reg [95:0] pop_0_payload_before;  // StreamFork.swift:33
  reg pop_1_was_stalled;  // StreamFork.swift:33
  reg [95:0] pop_1_payload_before;  // StreamFork.swift:33
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
      pop_0_was_stalled <= 1'b0;
    end else begin
      pop_0_was_stalled <= pop_0_valid & !pop_0_ready;
    end
  end
  always @(posedge clk) begin
    pop_0_payload_before <= {pop_0_payload_address, pop_0_payload_data};
  end
  always @(posedge clk) begin
    if (rst) begin
      pop_1_was_stalled <= 1'b0;
    end else begin
      pop_1_was_stalled <= pop_1_valid & !pop_1_ready;
    end
  end
  always @(posedge clk) begin
    pop_1_payload_before <= {pop_1_payload_address, pop_1_payload_data};
  end

  // push.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_was_stalled | push_valid)) begin  // StreamFork.swift:26
        $display("APUS_CHECK assume 0 %m");
      end
    end
  end

  // push.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_was_stalled | ({push_payload_address, push_payload_data} == push_payload_before))) begin  // StreamFork.swift:26
        $display("APUS_CHECK assume 1 %m");
      end
    end
  end

  // pop_0.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_0_was_stalled | pop_0_valid)) begin  // StreamFork.swift:33
        $display("APUS_CHECK assert 2 %m");
      end
    end
  end

  // pop_0.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_0_was_stalled | ({pop_0_payload_address, pop_0_payload_data} == pop_0_payload_before))) begin  // StreamFork.swift:33
        $display("APUS_CHECK assert 3 %m");
      end
    end
  end

  // pop_1.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_1_was_stalled | pop_1_valid)) begin  // StreamFork.swift:33
        $display("APUS_CHECK assert 4 %m");
      end
    end
  end

  // pop_1.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_1_was_stalled | ({pop_1_payload_address, pop_1_payload_data} == pop_1_payload_before))) begin  // StreamFork.swift:33
        $display("APUS_CHECK assert 5 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
