// BlockTransposer_lanes16, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 16
// Content: fnv1a64 7ae7c23663b5cb3d
`default_nettype none

module BlockTransposer_lanes16 (
    input  wire         clk,
    input  wire         rst,
    input  wire         push_valid,  // BlockTransposer.swift:9
    output wire         push_ready,  // BlockTransposer.swift:9
    input  wire [511:0] push_payload,  // BlockTransposer.swift:9
    output wire         pop_valid,  // BlockTransposer.swift:10
    input  wire         pop_ready,  // BlockTransposer.swift:10
    output wire [511:0] pop_payload  // BlockTransposer.swift:10
);

  reg [8191:0] rows;  // BlockTransposer.swift:11
  reg [3:0] number;  // BlockTransposer.swift:12
  reg isFull;  // BlockTransposer.swift:13

  assign push_ready = !isFull;
  assign pop_valid = isFull;
  wire [511:0] pop_payload_bits = rows[511:0];
  wire [511:0] pop_payload_bits_2 = rows[1023:512];
  wire [511:0] pop_payload_bits_3 = rows[1535:1024];
  wire [511:0] pop_payload_bits_4 = rows[2047:1536];
  wire [511:0] pop_payload_bits_5 = rows[2559:2048];
  wire [511:0] pop_payload_bits_6 = rows[3071:2560];
  wire [511:0] pop_payload_bits_7 = rows[3583:3072];
  wire [511:0] pop_payload_bits_8 = rows[4095:3584];
  wire [511:0] pop_payload_bits_9 = rows[4607:4096];
  wire [511:0] pop_payload_bits_10 = rows[5119:4608];
  wire [511:0] pop_payload_bits_11 = rows[5631:5120];
  wire [511:0] pop_payload_bits_12 = rows[6143:5632];
  wire [511:0] pop_payload_bits_13 = rows[6655:6144];
  wire [511:0] pop_payload_bits_14 = rows[7167:6656];
  wire [511:0] pop_payload_bits_15 = rows[7679:7168];
  wire [511:0] pop_payload_bits_16 = rows[8191:7680];
  wire [511:0] pop_payload_cat = {
      pop_payload_bits_16[number * 32 +: 32],
      pop_payload_bits_15[number * 32 +: 32],
      pop_payload_bits_14[number * 32 +: 32],
      pop_payload_bits_13[number * 32 +: 32],
      pop_payload_bits_12[number * 32 +: 32],
      pop_payload_bits_11[number * 32 +: 32],
      pop_payload_bits_10[number * 32 +: 32],
      pop_payload_bits_9[number * 32 +: 32],
      pop_payload_bits_8[number * 32 +: 32],
      pop_payload_bits_7[number * 32 +: 32],
      pop_payload_bits_6[number * 32 +: 32],
      pop_payload_bits_5[number * 32 +: 32],
      pop_payload_bits_4[number * 32 +: 32],
      pop_payload_bits_3[number * 32 +: 32],
      pop_payload_bits_2[number * 32 +: 32],
      pop_payload_bits[number * 32 +: 32]
  };
  assign pop_payload = pop_payload_cat;

  always @(posedge clk) begin
    if (push_valid & push_ready) begin  // BlockTransposer.swift:27
      rows[number * 512 +: 512] <= push_payload;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      number <= 4'd0;
    end else if ((push_valid & push_ready) | (pop_valid & pop_ready)) begin  // BlockTransposer.swift:28
      number <= number + 4'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isFull <= 1'b0;
    end else if ((push_valid & push_ready) | (pop_valid & pop_ready)) begin  // BlockTransposer.swift:28
      if (number == 4'd15) begin  // BlockTransposer.swift:30
        isFull <= !isFull;
      end
    end
  end

`ifdef FORMAL
  reg pop_was_stalled;  // BlockTransposer.swift:26
  reg [511:0] pop_payload_before;  // BlockTransposer.swift:26
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
  reg [511:0] pop_payload_before;  // BlockTransposer.swift:26
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
