// VectorReader_154x256_k32768_tile1024_l256_r256_p64_a32_b8, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 154x256_k32768_tile1024_l256_r256_p64_a32_b8
// Content: fnv1a64 5f3800901ab00ba2
`default_nettype none

module VectorReader_154x256_k32768_tile1024_l256_r256_p64_a32_b8 (
    input  wire          clk,
    input  wire          rst,
    input  wire          restart,  // VectorReader.swift:10
    input  wire          start,  // VectorReader.swift:11
    input  wire [15:0]   rows,  // VectorReader.swift:12
    input  wire          isFromMemory,  // VectorReader.swift:14
    input  wire          addsPrevious,  // VectorReader.swift:15
    input  wire [31:0]   inputBase,  // VectorReader.swift:16
    input  wire [31:0]   previousBase,  // VectorReader.swift:17
    input  wire [31:0]   channelOffset,  // VectorReader.swift:19
    input  wire [15:0]   segments,  // VectorReader.swift:20
    input  wire [15:0]   vectors,  // VectorReader.swift:21
    input  wire [15:0]   inputRowLength,  // VectorReader.swift:22
    input  wire [31:0]   inputStride,  // VectorReader.swift:23
    input  wire [31:0]   inputOuterStride,  // VectorReader.swift:24
    input  wire [31:0]   inputSegmentStride,  // VectorReader.swift:25
    input  wire [15:0]   outputRowLength,  // VectorReader.swift:26
    input  wire [31:0]   outputStride,  // VectorReader.swift:27
    input  wire [31:0]   outputOuterStride,  // VectorReader.swift:28
    input  wire [31:0]   outputSegmentStride,  // VectorReader.swift:29
    output wire          request_valid,  // VectorReader.swift:31
    input  wire          request_ready,  // VectorReader.swift:31
    output wire [31:0]   request_payload_address,  // VectorReader.swift:31
    output wire [12:0]   request_payload_beats,  // VectorReader.swift:31
    input  wire          data_valid,  // VectorReader.swift:32
    output wire          data_ready,  // VectorReader.swift:32
    input  wire [63:0]   data_payload,  // VectorReader.swift:32
    input  wire          computed_valid,  // VectorReader.swift:33
    output wire          computed_ready,  // VectorReader.swift:33
    input  wire [8191:0] computed_payload,  // VectorReader.swift:33
    output wire          pop_valid,  // VectorReader.swift:34
    input  wire          pop_ready,  // VectorReader.swift:34
    output wire [8191:0] pop_payload_accumulators,  // VectorReader.swift:34
    output wire [8191:0] pop_payload_previous,  // VectorReader.swift:34
    output wire          isBusy,  // VectorReader.swift:35
    output wire          finishes  // VectorReader.swift:37
);

  reg isRequesting;  // VectorReader.swift:39
  reg isPrevious;  // VectorReader.swift:41
  reg [15:0] rowsToRequest;  // VectorReader.swift:42
  reg isActive;  // VectorReader.swift:43
  reg isHeld;  // VectorReader.swift:44
  reg [8191:0] held;  // VectorReader.swift:45
  reg [15:0] rowsToGive;  // VectorReader.swift:46
  wire [31:0] inputWalker_offset;  // VectorReader.swift:63
  wire inputWalker_endsRow;  // VectorReader.swift:63
  wire [31:0] previousWalker_offset;  // VectorReader.swift:72
  wire words_push_ready;  // VectorReader.swift:102
  wire words_pop_valid;  // VectorReader.swift:102
  wire [8191:0] words_pop_payload;  // VectorReader.swift:102
  reg [15:0] position;  // VectorReader.swift:117
  reg [15:0] segment;  // VectorReader.swift:118

  wire both = isFromMemory & addsPrevious;
  wire isVectorDone = request_valid & request_ready & (!both | isPrevious);
  AddressWalker_lanes256 inputWalker (  // VectorReader.swift:63
      .clk(clk),
      .rst(rst),
      .restart(restart),
      .advance(isVectorDone),
      .rowLength(inputRowLength),
      .innerStride(inputStride),
      .outerStride(inputOuterStride),
      .segments(segments),
      .segmentStride(inputSegmentStride),
      .vectors(vectors),
      .offset(inputWalker_offset),
      .endsRow(inputWalker_endsRow)
  );

  wire previousWalker_endsRow_unused;
  AddressWalker_lanes256 previousWalker (  // VectorReader.swift:72
      .clk(clk),
      .rst(rst),
      .restart(restart),
      .advance(isVectorDone),
      .rowLength(outputRowLength),
      .innerStride(outputStride),
      .outerStride(outputOuterStride),
      .segments(segments),
      .segmentStride(outputSegmentStride),
      .vectors(vectors),
      .offset(previousWalker_offset),
      .endsRow(previousWalker_endsRow_unused)
  );

  assign request_valid = isRequesting;
  wire takesPrevious = isPrevious | !isFromMemory;
  wire [31:0] element = takesPrevious ? (previousWalker_offset + channelOffset) : inputWalker_offset;
  assign request_payload_address = (takesPrevious ? previousBase : inputBase) + {element[29:0], 2'd0};
  assign request_payload_beats = 13'd128;

  always @(posedge clk) begin
    if (rst) begin
      isPrevious <= 1'b0;
    end else begin
      if (request_valid & request_ready & both) begin  // VectorReader.swift:89
        isPrevious <= !isPrevious;
      end
      if (start) begin  // VectorReader.swift:94
        isPrevious <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      rowsToRequest <= 16'd0;
    end else begin
      if (isVectorDone & inputWalker_endsRow) begin  // VectorReader.swift:90
        rowsToRequest <= rowsToRequest - 16'd1;
      end
      if (start) begin  // VectorReader.swift:94
        rowsToRequest <= rows;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isRequesting <= 1'b0;
    end else begin
      if (isVectorDone & inputWalker_endsRow) begin  // VectorReader.swift:90
        if (rowsToRequest == 16'd1) begin  // VectorReader.swift:92
          isRequesting <= 1'b0;
        end
      end
      if (start) begin  // VectorReader.swift:94
        isRequesting <= isFromMemory | addsPrevious;
      end
    end
  end

  wire needsBoth = isFromMemory & addsPrevious;
  wire isFirstOfBoth = needsBoth & !isHeld;
  wire needsWord = isFromMemory | addsPrevious;
  wire words_pop_ready = isFirstOfBoth | (pop_valid & pop_ready & needsWord);  // VectorReader.swift:102
  StreamUpsizer_width64_ratio128 words (  // VectorReader.swift:102
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
  wire pop_valid_and = isActive
      & (!needsWord | (words_pop_valid & !isFirstOfBoth))
      & (isFromMemory | computed_valid);
  assign pop_valid = pop_valid_and;
  assign pop_payload_accumulators = isFromMemory ? (needsBoth ? held : words_pop_payload) : computed_payload;
  assign pop_payload_previous = words_pop_payload;
  assign computed_ready = pop_valid & pop_ready & !isFromMemory;

  always @(posedge clk) begin
    if (words_pop_valid & words_pop_ready & isFirstOfBoth) begin  // VectorReader.swift:113
      held <= words_pop_payload;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isHeld <= 1'b0;
    end else begin
      if (words_pop_valid & words_pop_ready & isFirstOfBoth) begin  // VectorReader.swift:113
        isHeld <= 1'b1;
      end
      if (pop_valid & pop_ready) begin  // VectorReader.swift:122
        isHeld <= 1'b0;
      end
    end
  end

  wire endsSegment = position + 16'd1 == vectors;
  wire endsRow = endsSegment & (segment + 16'd1 == segments);
  assign finishes = pop_valid & pop_ready & endsRow & (rowsToGive == 16'd1);

  always @(posedge clk) begin
    if (rst) begin
      position <= 16'd0;
    end else if (pop_valid & pop_ready) begin  // VectorReader.swift:122
      position <= endsSegment ? 16'd0 : position + 16'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      segment <= 16'd0;
    end else if (pop_valid & pop_ready) begin  // VectorReader.swift:122
      if (endsSegment) begin  // VectorReader.swift:125
        segment <= endsRow ? 16'd0 : segment + 16'd1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      rowsToGive <= 16'd0;
    end else begin
      if (pop_valid & pop_ready) begin  // VectorReader.swift:122
        if (endsRow) begin  // VectorReader.swift:126
          rowsToGive <= rowsToGive - 16'd1;
        end
      end
      if (start) begin  // VectorReader.swift:131
        rowsToGive <= rows;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isActive <= 1'b0;
    end else begin
      if (pop_valid & pop_ready) begin  // VectorReader.swift:122
        if (endsRow) begin  // VectorReader.swift:126
          if (rowsToGive == 16'd1) begin  // VectorReader.swift:128
            isActive <= 1'b0;
          end
        end
      end
      if (start) begin  // VectorReader.swift:131
        isActive <= 1'b1;
      end
    end
  end

  assign isBusy = isActive | isRequesting;

  wire _unused_ok = &{1'b0, element[31:30], 1'b0};

`ifdef FORMAL
  reg request_was_stalled;  // VectorReader.swift:88
  reg [44:0] request_payload_before;  // VectorReader.swift:88
  reg pop_was_stalled;  // VectorReader.swift:135
  reg [16383:0] pop_payload_before;  // VectorReader.swift:135
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
  always @(posedge clk) begin
    if (rst) begin
      pop_was_stalled <= 1'b0;
    end else begin
      pop_was_stalled <= pop_valid & !pop_ready;
    end
  end
  always @(posedge clk) begin
    pop_payload_before <= {pop_payload_accumulators, pop_payload_previous};
  end

  // request.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!request_was_stalled | request_valid);  // VectorReader.swift:88
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!request_was_stalled
          | ({request_payload_address, request_payload_beats} == request_payload_before));  // VectorReader.swift:88
    end
  end

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | pop_valid);  // VectorReader.swift:135
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | ({pop_payload_accumulators, pop_payload_previous} == pop_payload_before));  // VectorReader.swift:135
    end
  end
`elsif SIMULATION_CHECKS
  reg request_was_stalled;  // VectorReader.swift:88
  reg [44:0] request_payload_before;  // VectorReader.swift:88
  reg pop_was_stalled;  // VectorReader.swift:135
  reg [16383:0] pop_payload_before;  // VectorReader.swift:135
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
  always @(posedge clk) begin
    if (rst) begin
      pop_was_stalled <= 1'b0;
    end else begin
      pop_was_stalled <= pop_valid & !pop_ready;
    end
  end
  always @(posedge clk) begin
    pop_payload_before <= {pop_payload_accumulators, pop_payload_previous};
  end

  // request.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!request_was_stalled | request_valid)) begin  // VectorReader.swift:88
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!request_was_stalled | ({request_payload_address, request_payload_beats} == request_payload_before))) begin  // VectorReader.swift:88
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | pop_valid)) begin  // VectorReader.swift:135
        $display("APUS_CHECK assert 2 %m");
      end
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | ({pop_payload_accumulators, pop_payload_previous} == pop_payload_before))) begin  // VectorReader.swift:135
        $display("APUS_CHECK assert 3 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
