// ActivationLoader_2x4_k128_tile32_l4_r16_p32_a32_b4, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 2x4_k128_tile32_l4_r16_p32_a32_b4
// Content: fnv1a64 90867a895238c565
`default_nettype none

module ActivationLoader_2x4_k128_tile32_l4_r16_p32_a32_b4 (
    input  wire        clk,
    input  wire        rst,
    input  wire        restart,  // ActivationLoader.swift:12
    input  wire        start,  // ActivationLoader.swift:13
    input  wire [1:0]  rows,  // ActivationLoader.swift:14
    input  wire        isTemporal,  // ActivationLoader.swift:15
    input  wire        isSpatial,  // ActivationLoader.swift:16
    input  wire [31:0] currentBase,  // ActivationLoader.swift:17
    input  wire [31:0] previousBase,  // ActivationLoader.swift:18
    input  wire [15:0] rowLength,  // ActivationLoader.swift:19
    input  wire [31:0] innerStride,  // ActivationLoader.swift:20
    input  wire [31:0] outerStride,  // ActivationLoader.swift:21
    input  wire [15:0] segments,  // ActivationLoader.swift:22
    input  wire [31:0] segmentStride,  // ActivationLoader.swift:23
    input  wire [4:0]  segmentWords,  // ActivationLoader.swift:25
    output wire        request_valid,  // ActivationLoader.swift:26
    input  wire        request_ready,  // ActivationLoader.swift:26
    output wire [31:0] request_payload_address,  // ActivationLoader.swift:26
    output wire [5:0]  request_payload_beats,  // ActivationLoader.swift:26
    input  wire        data_valid,  // ActivationLoader.swift:27
    output wire        data_ready,  // ActivationLoader.swift:27
    input  wire [31:0] data_payload,  // ActivationLoader.swift:27
    output wire        isBusy,  // ActivationLoader.swift:28
    output wire        write,  // ActivationLoader.swift:30
    output wire        writeRow,  // ActivationLoader.swift:31
    output wire        writesReference,  // ActivationLoader.swift:32
    output wire [3:0]  writeAddress,  // ActivationLoader.swift:33
    output wire [63:0] writeData  // ActivationLoader.swift:34
);

  reg isActive;  // ActivationLoader.swift:36
  reg isRequesting;  // ActivationLoader.swift:37
  reg requestedRow;  // ActivationLoader.swift:39
  reg requestsFirstRow;  // ActivationLoader.swift:40
  reg requestsReference;  // ActivationLoader.swift:41
  reg row;  // ActivationLoader.swift:43
  reg isFirstRow;  // ActivationLoader.swift:44
  reg isReference;  // ActivationLoader.swift:45
  reg [15:0] segment;  // ActivationLoader.swift:46
  reg [3:0] segmentStart;  // ActivationLoader.swift:47
  reg [3:0] word;  // ActivationLoader.swift:48
  wire [31:0] walker_offset;  // ActivationLoader.swift:126
  wire walker_endsRow;  // ActivationLoader.swift:126
  wire [31:0] neighbourWalker_offset;  // ActivationLoader.swift:126
  wire words_push_ready;  // ActivationLoader.swift:99
  wire words_pop_valid;  // ActivationLoader.swift:99
  wire [63:0] words_pop_payload;  // ActivationLoader.swift:99

  wire requestsMore = (isTemporal | (isSpatial & !requestsFirstRow)) & !requestsReference;
  wire requestMoves = request_valid & request_ready & !requestsMore;
  AddressWalker_lanes4 walker (  // ActivationLoader.swift:126
      .clk(clk),
      .rst(rst),
      .restart(restart),
      .advance(requestMoves),
      .rowLength(rowLength),
      .innerStride(innerStride),
      .outerStride(outerStride),
      .segments(segments),
      .segmentStride(segmentStride),
      .vectors(16'd1),
      .offset(walker_offset),
      .endsRow(walker_endsRow)
  );

  wire neighbourWalker_endsRow_unused;
  AddressWalker_lanes4 neighbourWalker (  // ActivationLoader.swift:126
      .clk(clk),
      .rst(rst),
      .restart(restart),
      .advance(requestMoves & !requestsFirstRow),
      .rowLength(rowLength),
      .innerStride(innerStride),
      .outerStride(outerStride),
      .segments(segments),
      .segmentStride(segmentStride),
      .vectors(16'd1),
      .offset(neighbourWalker_offset),
      .endsRow(neighbourWalker_endsRow_unused)
  );

  assign request_valid = isRequesting;
  wire isStepBefore = requestsReference & !isSpatial;
  assign request_payload_address = (isStepBefore ? previousBase : currentBase)
      + ((requestsReference & isSpatial) ? neighbourWalker_offset : walker_offset);
  assign request_payload_beats = {segmentWords, 1'b0};

  always @(posedge clk) begin
    if (rst) begin
      requestsReference <= 1'b0;
    end else if (request_valid & request_ready) begin  // ActivationLoader.swift:89
      requestsReference <= requestsMore;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      requestsFirstRow <= 1'b1;
    end else begin
      if (requestMoves & walker_endsRow) begin  // ActivationLoader.swift:90
        requestsFirstRow <= 1'b0;
      end
      if (restart) begin  // ActivationLoader.swift:66
        requestsFirstRow <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      requestedRow <= 1'b0;
    end else begin
      if (requestMoves & walker_endsRow) begin  // ActivationLoader.swift:90
        requestedRow <= requestedRow + 1'b1;
      end
      if (start) begin  // ActivationLoader.swift:60
        requestedRow <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isRequesting <= 1'b0;
    end else begin
      if (requestMoves & walker_endsRow) begin  // ActivationLoader.swift:90
        if ({1'b0, requestedRow} + 2'd1 == rows) begin  // ActivationLoader.swift:93
          isRequesting <= 1'b0;
        end
      end
      if (start) begin  // ActivationLoader.swift:60
        isRequesting <= 1'b1;
      end
    end
  end

  wire words_pop_ready = 1'b1;  // ActivationLoader.swift:99
  StreamUpsizer_width32_ratio2 words (  // ActivationLoader.swift:99
      .clk(clk),
      .rst(rst),
      .push_valid(data_valid),
      .push_ready(words_push_ready),
      .push_payload(data_payload),
      .pop_valid(words_pop_valid),
      .pop_ready(words_pop_ready),
      .pop_payload(words_pop_payload)
  );

  assign data_ready = words_push_ready;
  assign write = words_pop_valid & words_pop_ready;
  assign writeRow = row;
  assign writesReference = isReference;
  assign writeAddress = segmentStart + word;
  assign writeData = words_pop_payload;

  wire endsSegment = words_pop_valid & words_pop_ready & ({1'b0, word} == segmentWords - 5'd1);
  always @(posedge clk) begin
    if (rst) begin
      word <= 4'd0;
    end else begin
      if (words_pop_valid & words_pop_ready) begin  // ActivationLoader.swift:109
        word <= word + 4'd1;
      end
      if (endsSegment) begin  // ActivationLoader.swift:110
        word <= 4'd0;
      end
    end
  end

  wire takesMore = (isTemporal | (isSpatial & !isFirstRow)) & !isReference;
  always @(posedge clk) begin
    if (rst) begin
      isReference <= 1'b0;
    end else if (endsSegment) begin  // ActivationLoader.swift:110
      isReference <= takesMore;
    end
  end

  wire isLastSegment = segment + 16'd1 == segments;
  always @(posedge clk) begin
    if (rst) begin
      segment <= 16'd0;
    end else if (endsSegment & !takesMore) begin  // ActivationLoader.swift:114
      segment <= isLastSegment ? 16'd0 : segment + 16'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      segmentStart <= 4'd0;
    end else if (endsSegment & !takesMore) begin  // ActivationLoader.swift:114
      segmentStart <= isLastSegment ? 4'd0 : segmentStart + segmentWords[3:0];
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isFirstRow <= 1'b1;
    end else begin
      if (endsSegment & !takesMore) begin  // ActivationLoader.swift:114
        if (isLastSegment) begin  // ActivationLoader.swift:117
          isFirstRow <= 1'b0;
        end
      end
      if (restart) begin  // ActivationLoader.swift:66
        isFirstRow <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      row <= 1'b0;
    end else begin
      if (endsSegment & !takesMore) begin  // ActivationLoader.swift:114
        if (isLastSegment) begin  // ActivationLoader.swift:117
          row <= row + 1'b1;
        end
      end
      if (start) begin  // ActivationLoader.swift:60
        row <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isActive <= 1'b0;
    end else begin
      if (endsSegment & !takesMore) begin  // ActivationLoader.swift:114
        if (isLastSegment) begin  // ActivationLoader.swift:117
          if ({1'b0, row} + 2'd1 == rows) begin  // ActivationLoader.swift:120
            isActive <= 1'b0;
          end
        end
      end
      if (start) begin  // ActivationLoader.swift:60
        isActive <= 1'b1;
      end
    end
  end

  assign isBusy = isActive;

`ifdef FORMAL
  reg request_was_stalled;  // ActivationLoader.swift:88
  reg [37:0] request_payload_before;  // ActivationLoader.swift:88
  always @(posedge clk) begin
    if (rst) begin
      request_was_stalled <= 1'b0;
    end else begin
      request_was_stalled <= request_valid & !request_ready;
    end
  end
  always @(posedge clk) begin
    request_payload_before <= {request_payload_address, request_payload_beats};
  end

  // request.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!request_was_stalled | request_valid);  // ActivationLoader.swift:88
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!request_was_stalled
          | ({request_payload_address, request_payload_beats} == request_payload_before));  // ActivationLoader.swift:88
    end
  end
`elsif SIMULATION_CHECKS
  reg request_was_stalled;  // ActivationLoader.swift:88
  reg [37:0] request_payload_before;  // ActivationLoader.swift:88
  always @(posedge clk) begin
    if (rst) begin
      request_was_stalled <= 1'b0;
    end else begin
      request_was_stalled <= request_valid & !request_ready;
    end
  end
  always @(posedge clk) begin
    request_payload_before <= {request_payload_address, request_payload_beats};
  end

  // request.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!request_was_stalled | request_valid)) begin  // ActivationLoader.swift:88
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!request_was_stalled | ({request_payload_address, request_payload_beats} == request_payload_before))) begin  // ActivationLoader.swift:88
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
