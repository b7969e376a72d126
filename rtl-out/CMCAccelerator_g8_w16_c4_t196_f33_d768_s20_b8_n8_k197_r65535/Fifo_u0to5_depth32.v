// Fifo_u0to5_depth32, written by Apus. Change the Swift source, not this file.
// Parameters: payload = u0to5, depth = 32, inRegisters = false
// Content: fnv1a64 c6ee87dd42e60321
`default_nettype none

module Fifo_u0to5_depth32 (
    input  wire       clk,
    input  wire       rst,
    input  wire       push_valid,  // Fifo.swift:17
    output wire       push_ready,  // Fifo.swift:17
    input  wire [2:0] push_payload,  // Fifo.swift:17
    output wire       pop_valid,  // Fifo.swift:18
    input  wire       pop_ready,  // Fifo.swift:18
    output wire [2:0] pop_payload,  // Fifo.swift:18
    output wire [5:0] occupancy,  // Fifo.swift:19
    output wire [5:0] free  // Fifo.swift:20
);

  reg [5:0] count;  // Fifo.swift:21
  reg [4:0] tail;  // Fifo.swift:55
  reg [4:0] head;  // Fifo.swift:56
  reg [2:0] words [0:31];  // Fifo.swift:64

  assign push_ready = count != 6'd32;
  assign pop_valid = count != 6'd0;

  always @(posedge clk) begin
    if (rst) begin
      count <= 6'd0;
    end else if (push_valid & push_ready & !(pop_valid & pop_ready)) begin  // Fifo.swift:40
      count <= count + 6'd1;
    end else if (pop_valid & pop_ready & !(push_valid & push_ready)) begin  // Fifo.swift:41
      count <= count - 6'd1;
    end
  end

  assign occupancy = count;
  assign free = 6'd32 - count;

  always @(posedge clk) begin
    if (rst) begin
      tail <= 5'd0;
    end else if (push_valid & push_ready) begin  // Fifo.swift:57
      tail <= tail + 5'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      head <= 5'd0;
    end else if (pop_valid & pop_ready) begin  // Fifo.swift:58
      head <= head + 5'd1;
    end
  end

  always @(posedge clk) begin
    if (push_valid & push_ready) begin  // Fifo.swift:65
      words[tail] <= push_payload;
    end
  end

  wire [2:0] pop_payload_word = words[head];
  assign pop_payload = pop_payload_word;

`ifdef FORMAL
  reg push_was_stalled;  // Fifo.swift:37
  reg [2:0] push_payload_before;  // Fifo.swift:37
  reg pop_was_stalled;  // Fifo.swift:45
  reg [2:0] pop_payload_before;  // Fifo.swift:45
  always @(posedge clk) begin
    if (rst) begin
      push_was_stalled <= 1'b0;
    end else begin
      push_was_stalled <= push_valid & !push_ready;
    end
  end
  always @(posedge clk) begin
    push_payload_before <= push_payload;
  end
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

  // push.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_was_stalled | push_valid);  // Fifo.swift:37
    end
  end

  // push.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_was_stalled | (push_payload == push_payload_before));  // Fifo.swift:37
    end
  end

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | pop_valid);  // Fifo.swift:45
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | (pop_payload == pop_payload_before));  // Fifo.swift:45
    end
  end
`elsif SIMULATION_CHECKS
  reg push_was_stalled;  // Fifo.swift:37
  reg [2:0] push_payload_before;  // Fifo.swift:37
  reg pop_was_stalled;  // Fifo.swift:45
  reg [2:0] pop_payload_before;  // Fifo.swift:45
  always @(posedge clk) begin
    if (rst) begin
      push_was_stalled <= 1'b0;
    end else begin
      push_was_stalled <= push_valid & !push_ready;
    end
  end
  always @(posedge clk) begin
    push_payload_before <= push_payload;
  end
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

  // push.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_was_stalled | push_valid)) begin  // Fifo.swift:37
        $display("APUS_CHECK assume 0 %m");
      end
    end
  end

  // push.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_was_stalled | (push_payload == push_payload_before))) begin  // Fifo.swift:37
        $display("APUS_CHECK assume 1 %m");
      end
    end
  end

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | pop_valid)) begin  // Fifo.swift:45
        $display("APUS_CHECK assert 2 %m");
      end
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | (pop_payload == pop_payload_before))) begin  // Fifo.swift:45
        $display("APUS_CHECK assert 3 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
