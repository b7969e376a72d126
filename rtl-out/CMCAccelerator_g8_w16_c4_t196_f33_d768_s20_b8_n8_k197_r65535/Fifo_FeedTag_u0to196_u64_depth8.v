// Fifo_FeedTag_u0to196_u64_depth8, written by Apus. Change the Swift source, not this file.
// Parameters: payload = FeedTag_u0to196_u64, depth = 8, inRegisters = false
// Content: fnv1a64 a6e6177174eb8baf
`default_nettype none

module Fifo_FeedTag_u0to196_u64_depth8 (
    input  wire        clk,
    input  wire        rst,
    input  wire        push_valid,  // Fifo.swift:17
    output wire        push_ready,  // Fifo.swift:17
    input  wire        push_payload_first_isSlice,  // Fifo.swift:17
    input  wire        push_payload_first_newTile,  // Fifo.swift:17
    input  wire        push_payload_first_first,  // Fifo.swift:17
    input  wire        push_payload_first_last,  // Fifo.swift:17
    input  wire        push_payload_first_endsFrame,  // Fifo.swift:17
    input  wire [15:0] push_payload_first_job_frame,  // Fifo.swift:17
    input  wire        push_payload_first_job_isReference,  // Fifo.swift:17
    input  wire [15:0] push_payload_first_job_feature,  // Fifo.swift:17
    input  wire        push_payload_first_job_referenceHalf,  // Fifo.swift:17
    input  wire        push_payload_first_job_currentHalf,  // Fifo.swift:17
    input  wire [15:0] push_payload_first_job_otherStart,  // Fifo.swift:17
    input  wire [15:0] push_payload_first_job_otherCount,  // Fifo.swift:17
    input  wire        push_payload_first_job_endsTile,  // Fifo.swift:17
    input  wire        push_payload_first_job_endsSegment,  // Fifo.swift:17
    input  wire [7:0]  push_payload_second_first,  // Fifo.swift:17
    input  wire [63:0] push_payload_second_second,  // Fifo.swift:17
    output wire        pop_valid,  // Fifo.swift:18
    input  wire        pop_ready,  // Fifo.swift:18
    output wire        pop_payload_first_isSlice,  // Fifo.swift:18
    output wire        pop_payload_first_newTile,  // Fifo.swift:18
    output wire        pop_payload_first_first,  // Fifo.swift:18
    output wire        pop_payload_first_last,  // Fifo.swift:18
    output wire        pop_payload_first_endsFrame,  // Fifo.swift:18
    output wire [15:0] pop_payload_first_job_frame,  // Fifo.swift:18
    output wire        pop_payload_first_job_isReference,  // Fifo.swift:18
    output wire [15:0] pop_payload_first_job_feature,  // Fifo.swift:18
    output wire        pop_payload_first_job_referenceHalf,  // Fifo.swift:18
    output wire        pop_payload_first_job_currentHalf,  // Fifo.swift:18
    output wire [15:0] pop_payload_first_job_otherStart,  // Fifo.swift:18
    output wire [15:0] pop_payload_first_job_otherCount,  // Fifo.swift:18
    output wire        pop_payload_first_job_endsTile,  // Fifo.swift:18
    output wire        pop_payload_first_job_endsSegment,  // Fifo.swift:18
    output wire [7:0]  pop_payload_second_first,  // Fifo.swift:18
    output wire [63:0] pop_payload_second_second,  // Fifo.swift:18
    output wire [3:0]  occupancy,  // Fifo.swift:19
    output wire [3:0]  free  // Fifo.swift:20
);

  reg [3:0] count;  // Fifo.swift:21
  reg [2:0] tail;  // Fifo.swift:55
  reg [2:0] head;  // Fifo.swift:56
  reg [145:0] words [0:7];  // Fifo.swift:64

  assign push_ready = count != 4'd8;
  assign pop_valid = count != 4'd0;

  always @(posedge clk) begin
    if (rst) begin
      count <= 4'd0;
    end else if (push_valid & push_ready & !(pop_valid & pop_ready)) begin  // Fifo.swift:40
      count <= count + 4'd1;
    end else if (pop_valid & pop_ready & !(push_valid & push_ready)) begin  // Fifo.swift:41
      count <= count - 4'd1;
    end
  end

  assign occupancy = count;
  assign free = 4'd8 - count;

  always @(posedge clk) begin
    if (rst) begin
      tail <= 3'd0;
    end else if (push_valid & push_ready) begin  // Fifo.swift:57
      tail <= tail + 3'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      head <= 3'd0;
    end else if (pop_valid & pop_ready) begin  // Fifo.swift:58
      head <= head + 3'd1;
    end
  end

  wire [145:0] words_cat = {
      push_payload_first_isSlice,
      push_payload_first_newTile,
      push_payload_first_first,
      push_payload_first_last,
      push_payload_first_endsFrame,
      push_payload_first_job_frame,
      push_payload_first_job_isReference,
      push_payload_first_job_feature,
      push_payload_first_job_referenceHalf,
      push_payload_first_job_currentHalf,
      push_payload_first_job_otherStart,
      push_payload_first_job_otherCount,
      push_payload_first_job_endsTile,
      push_payload_first_job_endsSegment,
      push_payload_second_first,
      push_payload_second_second
  };
  always @(posedge clk) begin
    if (push_valid & push_ready) begin  // Fifo.swift:65
      words[tail] <= words_cat;
    end
  end

  wire [145:0] pop_payload_first_isSlice_word = words[head];
  assign pop_payload_first_isSlice = pop_payload_first_isSlice_word[145];
  assign pop_payload_first_newTile = pop_payload_first_isSlice_word[144];
  assign pop_payload_first_first = pop_payload_first_isSlice_word[143];
  assign pop_payload_first_last = pop_payload_first_isSlice_word[142];
  assign pop_payload_first_endsFrame = pop_payload_first_isSlice_word[141];
  assign pop_payload_first_job_frame = pop_payload_first_isSlice_word[140:125];
  assign pop_payload_first_job_isReference = pop_payload_first_isSlice_word[124];
  assign pop_payload_first_job_feature = pop_payload_first_isSlice_word[123:108];
  assign pop_payload_first_job_referenceHalf = pop_payload_first_isSlice_word[107];
  assign pop_payload_first_job_currentHalf = pop_payload_first_isSlice_word[106];
  assign pop_payload_first_job_otherStart = pop_payload_first_isSlice_word[105:90];
  assign pop_payload_first_job_otherCount = pop_payload_first_isSlice_word[89:74];
  assign pop_payload_first_job_endsTile = pop_payload_first_isSlice_word[73];
  assign pop_payload_first_job_endsSegment = pop_payload_first_isSlice_word[72];
  assign pop_payload_second_first = pop_payload_first_isSlice_word[71:64];
  assign pop_payload_second_second = pop_payload_first_isSlice_word[63:0];

`ifdef FORMAL
  reg push_was_stalled;  // Fifo.swift:37
  reg [145:0] push_payload_before;  // Fifo.swift:37
  reg pop_was_stalled;  // Fifo.swift:45
  reg [145:0] pop_payload_before;  // Fifo.swift:45
  always @(posedge clk) begin
    if (rst) begin
      push_was_stalled <= 1'b0;
    end else begin
      push_was_stalled <= push_valid & !push_ready;
    end
  end
  wire [145:0] push_payload_before_cat = {
      push_payload_first_isSlice,
      push_payload_first_newTile,
      push_payload_first_first,
      push_payload_first_last,
      push_payload_first_endsFrame,
      push_payload_first_job_frame,
      push_payload_first_job_isReference,
      push_payload_first_job_feature,
      push_payload_first_job_referenceHalf,
      push_payload_first_job_currentHalf,
      push_payload_first_job_otherStart,
      push_payload_first_job_otherCount,
      push_payload_first_job_endsTile,
      push_payload_first_job_endsSegment,
      push_payload_second_first,
      push_payload_second_second
  };
  always @(posedge clk) begin
    push_payload_before <= push_payload_before_cat;
  end
  always @(posedge clk) begin
    if (rst) begin
      pop_was_stalled <= 1'b0;
    end else begin
      pop_was_stalled <= pop_valid & !pop_ready;
    end
  end
  wire [145:0] pop_payload_before_cat = {
      pop_payload_first_isSlice,
      pop_payload_first_newTile,
      pop_payload_first_first,
      pop_payload_first_last,
      pop_payload_first_endsFrame,
      pop_payload_first_job_frame,
      pop_payload_first_job_isReference,
      pop_payload_first_job_feature,
      pop_payload_first_job_referenceHalf,
      pop_payload_first_job_currentHalf,
      pop_payload_first_job_otherStart,
      pop_payload_first_job_otherCount,
      pop_payload_first_job_endsTile,
      pop_payload_first_job_endsSegment,
      pop_payload_second_first,
      pop_payload_second_second
  };
  always @(posedge clk) begin
    pop_payload_before <= pop_payload_before_cat;
  end
  wire [145:0] check_cat = {
      push_payload_first_isSlice,
      push_payload_first_newTile,
      push_payload_first_first,
      push_payload_first_last,
      push_payload_first_endsFrame,
      push_payload_first_job_frame,
      push_payload_first_job_isReference,
      push_payload_first_job_feature,
      push_payload_first_job_referenceHalf,
      push_payload_first_job_currentHalf,
      push_payload_first_job_otherStart,
      push_payload_first_job_otherCount,
      push_payload_first_job_endsTile,
      push_payload_first_job_endsSegment,
      push_payload_second_first,
      push_payload_second_second
  };
  wire [145:0] check_cat_2 = {
      pop_payload_first_isSlice,
      pop_payload_first_newTile,
      pop_payload_first_first,
      pop_payload_first_last,
      pop_payload_first_endsFrame,
      pop_payload_first_job_frame,
      pop_payload_first_job_isReference,
      pop_payload_first_job_feature,
      pop_payload_first_job_referenceHalf,
      pop_payload_first_job_currentHalf,
      pop_payload_first_job_otherStart,
      pop_payload_first_job_otherCount,
      pop_payload_first_job_endsTile,
      pop_payload_first_job_endsSegment,
      pop_payload_second_first,
      pop_payload_second_second
  };

  // push.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_was_stalled | push_valid);  // Fifo.swift:37
    end
  end

  // push.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_was_stalled | (check_cat == push_payload_before));  // Fifo.swift:37
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
      assert (!pop_was_stalled | (check_cat_2 == pop_payload_before));  // Fifo.swift:45
    end
  end
`elsif SIMULATION_CHECKS
  reg push_was_stalled;  // Fifo.swift:37
  reg [145:0] push_payload_before;  // Fifo.swift:37
  reg pop_was_stalled;  // Fifo.swift:45
  reg [145:0] pop_payload_before;  // Fifo.swift:45
  always @(posedge clk) begin
    if (rst) begin
      push_was_stalled <= 1'b0;
    end else begin
      push_was_stalled <= push_valid & !push_ready;
    end
  end
  wire [145:0] push_payload_before_cat = {
      push_payload_first_isSlice,
      push_payload_first_newTile,
      push_payload_first_first,
      push_payload_first_last,
      push_payload_first_endsFrame,
      push_payload_first_job_frame,
      push_payload_first_job_isReference,
      push_payload_first_job_feature,
      push_payload_first_job_referenceHalf,
      push_payload_first_job_currentHalf,
      push_payload_first_job_otherStart,
      push_payload_first_job_otherCount,
      push_payload_first_job_endsTile,
      push_payload_first_job_endsSegment,
      push_payload_second_first,
      push_payload_second_second
  };
  always @(posedge clk) begin
    push_payload_before <= push_payload_before_cat;
  end
  always @(posedge clk) begin
    if (rst) begin
      pop_was_stalled <= 1'b0;
    end else begin
      pop_was_stalled <= pop_valid & !pop_ready;
    end
  end
  wire [145:0] pop_payload_before_cat = {
      pop_payload_first_isSlice,
      pop_payload_first_newTile,
      pop_payload_first_first,
      pop_payload_first_last,
      pop_payload_first_endsFrame,
      pop_payload_first_job_frame,
      pop_payload_first_job_isReference,
      pop_payload_first_job_feature,
      pop_payload_first_job_referenceHalf,
      pop_payload_first_job_currentHalf,
      pop_payload_first_job_otherStart,
      pop_payload_first_job_otherCount,
      pop_payload_first_job_endsTile,
      pop_payload_first_job_endsSegment,
      pop_payload_second_first,
      pop_payload_second_second
  };
  always @(posedge clk) begin
    pop_payload_before <= pop_payload_before_cat;
  end
  wire [145:0] check_cat = {
      push_payload_first_isSlice,
      push_payload_first_newTile,
      push_payload_first_first,
      push_payload_first_last,
      push_payload_first_endsFrame,
      push_payload_first_job_frame,
      push_payload_first_job_isReference,
      push_payload_first_job_feature,
      push_payload_first_job_referenceHalf,
      push_payload_first_job_currentHalf,
      push_payload_first_job_otherStart,
      push_payload_first_job_otherCount,
      push_payload_first_job_endsTile,
      push_payload_first_job_endsSegment,
      push_payload_second_first,
      push_payload_second_second
  };
  wire [145:0] check_cat_2 = {
      pop_payload_first_isSlice,
      pop_payload_first_newTile,
      pop_payload_first_first,
      pop_payload_first_last,
      pop_payload_first_endsFrame,
      pop_payload_first_job_frame,
      pop_payload_first_job_isReference,
      pop_payload_first_job_feature,
      pop_payload_first_job_referenceHalf,
      pop_payload_first_job_currentHalf,
      pop_payload_first_job_otherStart,
      pop_payload_first_job_otherCount,
      pop_payload_first_job_endsTile,
      pop_payload_first_job_endsSegment,
      pop_payload_second_first,
      pop_payload_second_second
  };

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
      if (!(!push_was_stalled | (check_cat == push_payload_before))) begin  // Fifo.swift:37
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
      if (!(!pop_was_stalled | (check_cat_2 == pop_payload_before))) begin  // Fifo.swift:45
        $display("APUS_CHECK assert 3 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
