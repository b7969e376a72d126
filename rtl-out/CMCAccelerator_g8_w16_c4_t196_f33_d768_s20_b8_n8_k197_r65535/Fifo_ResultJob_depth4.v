// Fifo_ResultJob_depth4, written by Apus. Change the Swift source, not this file.
// Parameters: payload = ResultJob, depth = 4, inRegisters = false
// Content: fnv1a64 977fb387db9960cc
`default_nettype none

module Fifo_ResultJob_depth4 (
    input  wire        clk,
    input  wire        rst,
    input  wire        push_valid,  // Fifo.swift:17
    output wire        push_ready,  // Fifo.swift:17
    input  wire [15:0] push_payload_frame,  // Fifo.swift:17
    input  wire        push_payload_isReference,  // Fifo.swift:17
    input  wire [15:0] push_payload_feature,  // Fifo.swift:17
    input  wire        push_payload_referenceHalf,  // Fifo.swift:17
    input  wire        push_payload_currentHalf,  // Fifo.swift:17
    input  wire [15:0] push_payload_otherStart,  // Fifo.swift:17
    input  wire [15:0] push_payload_otherCount,  // Fifo.swift:17
    input  wire        push_payload_endsTile,  // Fifo.swift:17
    input  wire        push_payload_endsSegment,  // Fifo.swift:17
    output wire        pop_valid,  // Fifo.swift:18
    input  wire        pop_ready,  // Fifo.swift:18
    output wire [15:0] pop_payload_frame,  // Fifo.swift:18
    output wire        pop_payload_isReference,  // Fifo.swift:18
    output wire [15:0] pop_payload_feature,  // Fifo.swift:18
    output wire        pop_payload_referenceHalf,  // Fifo.swift:18
    output wire        pop_payload_currentHalf,  // Fifo.swift:18
    output wire [15:0] pop_payload_otherStart,  // Fifo.swift:18
    output wire [15:0] pop_payload_otherCount,  // Fifo.swift:18
    output wire        pop_payload_endsTile,  // Fifo.swift:18
    output wire        pop_payload_endsSegment,  // Fifo.swift:18
    output wire [2:0]  occupancy,  // Fifo.swift:19
    output wire [2:0]  free  // Fifo.swift:20
);

  reg [2:0] count;  // Fifo.swift:21
  reg [1:0] tail;  // Fifo.swift:55
  reg [1:0] head;  // Fifo.swift:56
  reg [68:0] words [0:3];  // Fifo.swift:64

  assign push_ready = count != 3'd4;
  assign pop_valid = count != 3'd0;

  always @(posedge clk) begin
    if (rst) begin
      count <= 3'd0;
    end else if (push_valid & push_ready & !(pop_valid & pop_ready)) begin  // Fifo.swift:40
      count <= count + 3'd1;
    end else if (pop_valid & pop_ready & !(push_valid & push_ready)) begin  // Fifo.swift:41
      count <= count - 3'd1;
    end
  end

  assign occupancy = count;
  assign free = 3'd4 - count;

  always @(posedge clk) begin
    if (rst) begin
      tail <= 2'd0;
    end else if (push_valid & push_ready) begin  // Fifo.swift:57
      tail <= tail + 2'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      head <= 2'd0;
    end else if (pop_valid & pop_ready) begin  // Fifo.swift:58
      head <= head + 2'd1;
    end
  end

  always @(posedge clk) begin
    if (push_valid & push_ready) begin  // Fifo.swift:65
      words[tail] <= {
          push_payload_frame,
          push_payload_isReference,
          push_payload_feature,
          push_payload_referenceHalf,
          push_payload_currentHalf,
          push_payload_otherStart,
          push_payload_otherCount,
          push_payload_endsTile,
          push_payload_endsSegment
      };
    end
  end

  wire [68:0] pop_payload_frame_word = words[head];
  assign pop_payload_frame = pop_payload_frame_word[68:53];
  assign pop_payload_isReference = pop_payload_frame_word[52];
  assign pop_payload_feature = pop_payload_frame_word[51:36];
  assign pop_payload_referenceHalf = pop_payload_frame_word[35];
  assign pop_payload_currentHalf = pop_payload_frame_word[34];
  assign pop_payload_otherStart = pop_payload_frame_word[33:18];
  assign pop_payload_otherCount = pop_payload_frame_word[17:2];
  assign pop_payload_endsTile = pop_payload_frame_word[1];
  assign pop_payload_endsSegment = pop_payload_frame_word[0];

`ifdef FORMAL
  reg push_was_stalled;  // Fifo.swift:37
  reg [68:0] push_payload_before;  // Fifo.swift:37
  reg pop_was_stalled;  // Fifo.swift:45
  reg [68:0] pop_payload_before;  // Fifo.swift:45
  always @(posedge clk) begin
    if (rst) begin
      push_was_stalled <= 1'b0;
    end else begin
      push_was_stalled <= push_valid & !push_ready;
    end
  end
  always @(posedge clk) begin
    push_payload_before <= {
        push_payload_frame,
        push_payload_isReference,
        push_payload_feature,
        push_payload_referenceHalf,
        push_payload_currentHalf,
        push_payload_otherStart,
        push_payload_otherCount,
        push_payload_endsTile,
        push_payload_endsSegment
    };
  end
  always @(posedge clk) begin
    if (rst) begin
      pop_was_stalled <= 1'b0;
    end else begin
      pop_was_stalled <= pop_valid & !pop_ready;
    end
  end
  always @(posedge clk) begin
    pop_payload_before <= {
        pop_payload_frame,
        pop_payload_isReference,
        pop_payload_feature,
        pop_payload_referenceHalf,
        pop_payload_currentHalf,
        pop_payload_otherStart,
        pop_payload_otherCount,
        pop_payload_endsTile,
        pop_payload_endsSegment
    };
  end
  wire check_or = !push_was_stalled
      | ({
          push_payload_frame,
          push_payload_isReference,
          push_payload_feature,
          push_payload_referenceHalf,
          push_payload_currentHalf,
          push_payload_otherStart,
          push_payload_otherCount,
          push_payload_endsTile,
          push_payload_endsSegment
      }
          == push_payload_before);
  wire check_or_2 = !pop_was_stalled
      | ({
          pop_payload_frame,
          pop_payload_isReference,
          pop_payload_feature,
          pop_payload_referenceHalf,
          pop_payload_currentHalf,
          pop_payload_otherStart,
          pop_payload_otherCount,
          pop_payload_endsTile,
          pop_payload_endsSegment
      }
          == pop_payload_before);

  // push.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_was_stalled | push_valid);  // Fifo.swift:37
    end
  end

  // push.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (check_or);  // Fifo.swift:37
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
      assert (check_or_2);  // Fifo.swift:45
    end
  end
`elsif SIMULATION_CHECKS
  reg push_was_stalled;  // Fifo.swift:37
  reg [68:0] push_payload_before;  // Fifo.swift:37
  reg pop_was_stalled;  // Fifo.swift:45
  reg [68:0] pop_payload_before;  // Fifo.swift:45
  always @(posedge clk) begin
    if (rst) begin
      push_was_stalled <= 1'b0;
    end else begin
      push_was_stalled <= push_valid & !push_ready;
    end
  end
  always @(posedge clk) begin
    push_payload_before <= {
        push_payload_frame,
        push_payload_isReference,
        push_payload_feature,
        push_payload_referenceHalf,
        push_payload_currentHalf,
        push_payload_otherStart,
        push_payload_otherCount,
        push_payload_endsTile,
        push_payload_endsSegment
    };
  end
  always @(posedge clk) begin
    if (rst) begin
      pop_was_stalled <= 1'b0;
    end else begin
      pop_was_stalled <= pop_valid & !pop_ready;
    end
  end
  always @(posedge clk) begin
    pop_payload_before <= {
        pop_payload_frame,
        pop_payload_isReference,
        pop_payload_feature,
        pop_payload_referenceHalf,
        pop_payload_currentHalf,
        pop_payload_otherStart,
        pop_payload_otherCount,
        pop_payload_endsTile,
        pop_payload_endsSegment
    };
  end
  wire check_or = !push_was_stalled
      | ({
          push_payload_frame,
          push_payload_isReference,
          push_payload_feature,
          push_payload_referenceHalf,
          push_payload_currentHalf,
          push_payload_otherStart,
          push_payload_otherCount,
          push_payload_endsTile,
          push_payload_endsSegment
      }
          == push_payload_before);
  wire check_or_2 = !pop_was_stalled
      | ({
          pop_payload_frame,
          pop_payload_isReference,
          pop_payload_feature,
          pop_payload_referenceHalf,
          pop_payload_currentHalf,
          pop_payload_otherStart,
          pop_payload_otherCount,
          pop_payload_endsTile,
          pop_payload_endsSegment
      }
          == pop_payload_before);

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
      if (!check_or) begin  // Fifo.swift:37
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
      if (!check_or_2) begin  // Fifo.swift:45
        $display("APUS_CHECK assert 3 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
