// CodecFeeder_g4_w2_c2_t16_f8_d16_s20_b4_n8_k17_r65535, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = g4_w2_c2_t16_f8_d16_s20_b4_n8_k17_r65535
// Content: fnv1a64 e5135408e81e629b
`default_nettype none

module CodecFeeder_g4_w2_c2_t16_f8_d16_s20_b4_n8_k17_r65535 (
    input  wire        clk,
    input  wire        rst,
    input  wire        start,  // CodecFeeder.swift:10
    input  wire [15:0] segment_frames,  // CodecFeeder.swift:11
    input  wire [15:0] segment_reference,  // CodecFeeder.swift:11
    input  wire [15:0] segment_frameRows,  // CodecFeeder.swift:11
    input  wire [15:0] segment_lastRows,  // CodecFeeder.swift:11
    input  wire [31:0] segment_tokenAddress,  // CodecFeeder.swift:11
    input  wire [31:0] segment_resultAddress,  // CodecFeeder.swift:11
    input  wire [31:0] segment_tableSource,  // CodecFeeder.swift:11
    input  wire [31:0] segment_tableTarget,  // CodecFeeder.swift:11
    input  wire [15:0] elements,  // CodecFeeder.swift:12
    input  wire [15:0] loadedRows,  // CodecFeeder.swift:13
    input  wire        hasClassRow,  // CodecFeeder.swift:14
    output wire        read_valid,  // CodecFeeder.swift:15
    output wire [9:0]  read_payload,  // CodecFeeder.swift:15
    output wire        willRead,  // CodecFeeder.swift:17
    input  wire [31:0] fetched,  // CodecFeeder.swift:18
    output wire        references_valid,  // CodecFeeder.swift:19
    input  wire        references_ready,  // CodecFeeder.swift:19
    output wire [31:0] references_payload,  // CodecFeeder.swift:19
    output wire        tokens_valid,  // CodecFeeder.swift:20
    input  wire        tokens_ready,  // CodecFeeder.swift:20
    output wire [31:0] tokens_payload,  // CodecFeeder.swift:20
    output wire        busy  // CodecFeeder.swift:21
);

  reg active;  // CodecFeeder.swift:23
  reg [15:0] row;  // CodecFeeder.swift:24
  reg [15:0] ordinal;  // CodecFeeder.swift:25
  reg [15:0] beat;  // CodecFeeder.swift:26
  reg [2:0] underWay;  // CodecFeeder.swift:27
  reg [7:0] part;  // CodecFeeder.swift:28
  reg holdsWord;  // CodecFeeder.swift:29
  reg holdsReference;  // CodecFeeder.swift:30
  reg [15:0] feedFrame;  // FrameWalk.swift:16
  reg feedIsReference;  // FrameWalk.swift:17
  reg asked;  // CodecFeeder.swift:46
  reg [9:0] askedAddress;  // CodecFeeder.swift:48
  reg [1:0] askedFlags;  // CodecFeeder.swift:72
  reg [1:0] readFlags;  // CodecFeeder.swift:72
  reg isRead;  // CodecFeeder.swift:73
  wire beats_push_ready;  // CodecFeeder.swift:79
  wire beats_pop_valid;  // CodecFeeder.swift:79
  wire [31:0] beats_pop_payload_first;  // CodecFeeder.swift:79
  wire [1:0] beats_pop_payload_second;  // CodecFeeder.swift:79
  reg [31:0] part_0;  // CodecFeeder.swift:90

  wire reads = active & (ordinal < loadedRows) & (underWay != 3'd4);
  assign willRead = reads;

  always @(posedge clk) begin
    if (rst) begin
      asked <= 1'b0;
    end else begin
      asked <= reads;
    end
  end

  assign read_valid = asked;

  wire [6:0] askedAddress_mul_2 = feedFrame[2:0] * 5'd17;
  wire [7:0] askedAddress_add = {1'b0, askedAddress_mul_2} + {3'd0, row[4:0]};
  wire [9:0] askedAddress_mul = askedAddress_add * 3'd4;
  always @(posedge clk) begin
    askedAddress <= askedAddress_mul + {8'd0, beat[1:0]};
  end

  assign read_payload = askedAddress;

  wire [3:0] beat_sub = elements[3:0] - 4'd1;
  wire [1:0] lastBeat = beat_sub[3:2];
  wire isLastBeat = beat == {14'd0, lastBeat};
  always @(posedge clk) begin
    if (rst) begin
      beat <= 16'd0;
    end else begin
      if (reads) begin  // CodecFeeder.swift:51
        beat <= beat + 16'd1;
        if (isLastBeat) begin  // CodecFeeder.swift:53
          beat <= 16'd0;
        end
      end
      if (start) begin  // CodecFeeder.swift:65
        beat <= 16'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      row <= 16'd0;
    end else begin
      if (reads) begin  // CodecFeeder.swift:51
        if (isLastBeat) begin  // CodecFeeder.swift:53
          row <= row + 16'd1;
          if (row + 16'd1 == ((feedFrame + 16'd1 == segment_frames) ? segment_lastRows : segment_frameRows)) begin  // CodecFeeder.swift:57
            row <= {15'd0, hasClassRow};
          end
        end
      end
      if (start) begin  // CodecFeeder.swift:65
        row <= {15'd0, hasClassRow};
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      ordinal <= 16'd0;
    end else begin
      if (reads) begin  // CodecFeeder.swift:51
        if (isLastBeat) begin  // CodecFeeder.swift:53
          ordinal <= ordinal + 16'd1;
          if (row + 16'd1 == ((feedFrame + 16'd1 == segment_frames) ? segment_lastRows : segment_frameRows)) begin  // CodecFeeder.swift:57
            ordinal <= ordinal + 16'd1 + {15'd0, hasClassRow};
          end
        end
      end
      if (start) begin  // CodecFeeder.swift:65
        ordinal <= {15'd0, hasClassRow};
      end
    end
  end

  wire [15:0] feedFrame_mux = feedIsReference ? 16'd0 : feedFrame + 16'd1;
  wire [15:0] feedFollowing = (feedFrame_mux == segment_reference) ? (feedFrame_mux + 16'd1) : feedFrame_mux;
  always @(posedge clk) begin
    if (rst) begin
      feedFrame <= 16'd0;
    end else begin
      if (reads) begin  // CodecFeeder.swift:51
        if (isLastBeat) begin  // CodecFeeder.swift:53
          if (row + 16'd1 == ((feedFrame + 16'd1 == segment_frames) ? segment_lastRows : segment_frameRows)) begin  // CodecFeeder.swift:57
            feedFrame <= feedFollowing;
          end
        end
      end
      if (start) begin  // CodecFeeder.swift:65
        feedFrame <= segment_reference;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      feedIsReference <= 1'b0;
    end else begin
      if (reads) begin  // CodecFeeder.swift:51
        if (isLastBeat) begin  // CodecFeeder.swift:53
          if (row + 16'd1 == ((feedFrame + 16'd1 == segment_frames) ? segment_lastRows : segment_frameRows)) begin  // CodecFeeder.swift:57
            feedIsReference <= 1'b0;
          end
        end
      end
      if (start) begin  // CodecFeeder.swift:65
        feedIsReference <= 1'b1;
      end
    end
  end

  wire feedIsLast = feedFollowing == segment_frames;
  always @(posedge clk) begin
    if (rst) begin
      active <= 1'b0;
    end else begin
      if (reads) begin  // CodecFeeder.swift:51
        if (isLastBeat) begin  // CodecFeeder.swift:53
          if (row + 16'd1 == ((feedFrame + 16'd1 == segment_frames) ? segment_lastRows : segment_frameRows)) begin  // CodecFeeder.swift:57
            if (feedIsLast) begin  // CodecFeeder.swift:61
              active <= 1'b0;
            end
          end
        end
      end
      if (start) begin  // CodecFeeder.swift:65
        active <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    askedFlags <= {feedIsReference, isLastBeat};
  end

  always @(posedge clk) begin
    readFlags <= askedFlags;
  end

  always @(posedge clk) begin
    if (rst) begin
      isRead <= 1'b0;
    end else begin
      isRead <= asked;
    end
  end

  wire isTaken = (references_valid & references_ready) | (tokens_valid & tokens_ready);
  wire [2:0] beats_occupancy_unused;
  wire [2:0] beats_free_unused;
  Fifo_u32_u2_depth4 beats (  // CodecFeeder.swift:79
      .clk(clk),
      .rst(rst),
      .push_valid(isRead),
      .push_ready(beats_push_ready),
      .push_payload_first(fetched),
      .push_payload_second(readFlags),
      .pop_valid(beats_pop_valid),
      .pop_ready(!holdsWord | isTaken),
      .pop_payload_first(beats_pop_payload_first),
      .pop_payload_second(beats_pop_payload_second),
      .occupancy(beats_occupancy_unused),
      .free(beats_free_unused)
  );

  wire takesBeat = beats_pop_valid & (!holdsWord | isTaken);
  always @(posedge clk) begin
    if (rst) begin
      underWay <= 3'd0;
    end else if (reads & !takesBeat) begin  // CodecFeeder.swift:87
      underWay <= underWay + 3'd1;
    end else if (takesBeat & !reads) begin  // CodecFeeder.swift:87
      underWay <= underWay - 3'd1;
    end
  end

  wire completesWord = beats_pop_payload_second[0] | (part == 8'd0);
  always @(posedge clk) begin
    if (rst) begin
      holdsWord <= 1'b0;
    end else begin
      if (isTaken) begin  // CodecFeeder.swift:92
        holdsWord <= 1'b0;
      end
      if (takesBeat) begin  // CodecFeeder.swift:93
        if (completesWord) begin  // CodecFeeder.swift:98
          holdsWord <= 1'b1;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (takesBeat) begin  // CodecFeeder.swift:93
      if (part == 8'd0) begin  // CodecFeeder.swift:95
        part_0 <= beats_pop_payload_first;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      part <= 8'd0;
    end else if (takesBeat) begin  // CodecFeeder.swift:93
      part <= completesWord ? 8'd0 : part + 8'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      holdsReference <= 1'b0;
    end else if (takesBeat) begin  // CodecFeeder.swift:93
      if (completesWord) begin  // CodecFeeder.swift:98
        holdsReference <= beats_pop_payload_second[1];
      end
    end
  end

  assign references_valid = holdsWord & holdsReference;
  assign references_payload = part_0;
  assign tokens_valid = holdsWord & !holdsReference;
  assign tokens_payload = part_0;
  assign busy = active | (underWay != 3'd0) | holdsWord;

  wire _unused_ok = &{1'b0, segment_tokenAddress, segment_resultAddress, segment_tableSource, segment_tableTarget, elements[15:4], beats_push_ready, beat_sub[1:0], 1'b0};

`ifdef FORMAL

  // there is room for every beat that was read
  always @(posedge clk) begin
    if (!rst) begin
      assert (!isRead | beats_push_ready);  // CodecFeeder.swift:83
    end
  end
`elsif SIMULATION_CHECKS

  // there is room for every beat that was read
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!isRead | beats_push_ready)) begin  // CodecFeeder.swift:83
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
