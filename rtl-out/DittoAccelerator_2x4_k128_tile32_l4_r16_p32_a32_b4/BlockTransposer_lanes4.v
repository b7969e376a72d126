// BlockTransposer_lanes4, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 4
// Content: fnv1a64 733c3e73236182cf
`default_nettype none

module BlockTransposer_lanes4 (
    input  wire         clk,
    input  wire         rst,
    input  wire         push_valid,  // BlockTransposer.swift:9
    output wire         push_ready,  // BlockTransposer.swift:9
    input  wire [127:0] push_payload,  // BlockTransposer.swift:9
    output wire         pop_valid,  // BlockTransposer.swift:10
    input  wire         pop_ready,  // BlockTransposer.swift:10
    output wire [127:0] pop_payload  // BlockTransposer.swift:10
);

  reg [511:0] rows;  // BlockTransposer.swift:11
  reg [1:0] number;  // BlockTransposer.swift:12
  reg isFull;  // BlockTransposer.swift:13

  assign push_ready = !isFull;
  assign pop_valid = isFull;
  wire [127:0] pop_payload_bits = rows[127:0];
  wire [127:0] pop_payload_bits_2 = rows[255:128];
  wire [127:0] pop_payload_bits_3 = rows[383:256];
  wire [127:0] pop_payload_bits_4 = rows[511:384];
  wire [127:0] pop_payload_cat = {
      pop_payload_bits_4[number * 32 +: 32],
      pop_payload_bits_3[number * 32 +: 32],
      pop_payload_bits_2[number * 32 +: 32],
      pop_payload_bits[number * 32 +: 32]
  };
  assign pop_payload = pop_payload_cat;

  always @(posedge clk) begin
    if (push_valid & push_ready) begin  // BlockTransposer.swift:27
      rows[number * 128 +: 128] <= push_payload;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      number <= 2'd0;
    end else if ((push_valid & push_ready) | (pop_valid & pop_ready)) begin  // BlockTransposer.swift:28
      number <= number + 2'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isFull <= 1'b0;
    end else if ((push_valid & push_ready) | (pop_valid & pop_ready)) begin  // BlockTransposer.swift:28
      if (number == 2'd3) begin  // BlockTransposer.swift:30
        isFull <= !isFull;
      end
    end
  end

`ifdef FORMAL
  reg pop_was_stalled;  // BlockTransposer.swift:26
  reg [127:0] pop_payload_before;  // BlockTransposer.swift:26
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
      assert (!pop_was_stalled | pop_valid);  // BlockTransposer.swift:26
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | (pop_payload == pop_payload_before));  // BlockTransposer.swift:26
    end
  end
`elsif SIMULATION_CHECKS
  reg pop_was_stalled;  // BlockTransposer.swift:26
  reg [127:0] pop_payload_before;  // BlockTransposer.swift:26
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
      if (!(!pop_was_stalled | pop_valid)) begin  // BlockTransposer.swift:26
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | (pop_payload == pop_payload_before))) begin  // BlockTransposer.swift:26
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
