// ActivationLoader_154x256_k32768_tile1024_l256_r256_p64_a32_b8, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 154x256_k32768_tile1024_l256_r256_p64_a32_b8
// Content: fnv1a64 0cfcfd99db56ee59
`default_nettype none

module ActivationLoader_154x256_k32768_tile1024_l256_r256_p64_a32_b8 (
    input  wire        clk,
    input  wire        rst,
    input  wire        restart,  // ActivationLoader.swift:13
    input  wire        start,  // ActivationLoader.swift:14
    input  wire [7:0]  rows,  // ActivationLoader.swift:15
    input  wire        isTemporal,  // ActivationLoader.swift:16
    input  wire        isSpatial,  // ActivationLoader.swift:17
    input  wire [31:0] currentBase,  // ActivationLoader.swift:18
    input  wire [31:0] previousBase,  // ActivationLoader.swift:19
    input  wire [15:0] rowLength,  // ActivationLoader.swift:20
    input  wire [31:0] innerStride,  // ActivationLoader.swift:21
    input  wire [31:0] outerStride,  // ActivationLoader.swift:22
    input  wire [15:0] segments,  // ActivationLoader.swift:23
    input  wire [31:0] segmentStride,  // ActivationLoader.swift:24
    input  wire [12:0] segmentWords,  // ActivationLoader.swift:26
    output wire        request_valid,  // ActivationLoader.swift:27
    input  wire        request_ready,  // ActivationLoader.swift:27
    output wire [31:0] request_payload_address,  // ActivationLoader.swift:27
    output wire [12:0] request_payload_beats,  // ActivationLoader.swift:27
    input  wire        data_valid,  // ActivationLoader.swift:28
    output wire        data_ready,  // ActivationLoader.swift:28
    input  wire [63:0] data_payload,  // ActivationLoader.swift:28
    output wire        isBusy,  // ActivationLoader.swift:29
    output wire        finishes,  // ActivationLoader.swift:31
    output wire        write,  // ActivationLoader.swift:33
    output wire [7:0]  writeRow,  // ActivationLoader.swift:34
    output wire        writesUpperHalf,  // ActivationLoader.swift:35
    output wire        writesReference,  // ActivationLoader.swift:36
    output wire [11:0] writeAddress,  // ActivationLoader.swift:37
    output wire [63:0] writeData  // ActivationLoader.swift:38
);

  reg isActive;  // ActivationLoader.swift:40
  reg isRequesting;  // ActivationLoader.swift:41
  reg [7:0] requestedRow;  // ActivationLoader.swift:43
  reg requestsFirstRow;  // ActivationLoader.swift:44
  reg requestsReference;  // ActivationLoader.swift:45
  reg [7:0] row;  // ActivationLoader.swift:47
  reg isFirstRow;  // ActivationLoader.swift:48
  reg isReference;  // ActivationLoader.swift:49
  reg isUpperHalf;  // ActivationLoader.swift:50
  reg [15:0] segment;  // ActivationLoader.swift:51
  reg [11:0] segmentStart;  // ActivationLoader.swift:52
  reg [11:0] word;  // ActivationLoader.swift:53
  wire [31:0] walker_offset;  // ActivationLoader.swift:140
  wire walker_endsRow;  // ActivationLoader.swift:140
  wire [31:0] neighbourWalker_offset;  // ActivationLoader.swift:140

  wire requestsMore = (isTemporal | (isSpatial & !requestsFirstRow)) & !requestsReference;
  wire requestMoves = request_valid & request_ready & !requestsMore;
  AddressWalker_lanes256 walker (  // ActivationLoader.swift:140
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
  AddressWalker_lanes256 neighbourWalker (  // ActivationLoader.swift:140
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
  assign request_payload_beats = segmentWords;

  always @(posedge clk) begin
    if (rst) begin
      requestsReference <= 1'b0;
    end else if (request_valid & request_ready) begin  // ActivationLoader.swift:95
      requestsReference <= requestsMore;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      requestsFirstRow <= 1'b1;
    end else begin
      if (requestMoves & walker_endsRow) begin  // ActivationLoader.swift:96
        requestsFirstRow <= 1'b0;
      end
      if (restart) begin  // ActivationLoader.swift:71
        requestsFirstRow <= 1'b1;
      end
    end
  end

  wire requestsLastRow = requestedRow + 8'd1 == rows;
  always @(posedge clk) begin
    if (rst) begin
      requestedRow <= 8'd0;
    end else begin
      if (requestMoves & walker_endsRow) begin  // ActivationLoader.swift:96
        requestedRow <= requestsLastRow ? 8'd0 : requestedRow + 8'd1;
      end
      if (start) begin  // ActivationLoader.swift:65
        requestedRow <= 8'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isRequesting <= 1'b0;
    end else begin
      if (requestMoves & walker_endsRow) begin  // ActivationLoader.swift:96
        if (requestsLastRow) begin  // ActivationLoader.swift:100
          isRequesting <= 1'b0;
        end
      end
      if (start) begin  // ActivationLoader.swift:65
        isRequesting <= 1'b1;
      end
    end
  end

  assign data_ready = 1'b1;
  wire takesMore = (isTemporal | (isSpatial & !isFirstRow)) & !isReference;
  wire endsSegment = data_valid & data_ready & ({1'b0, word} == segmentWords - 13'd1);
  wire isLastSegment = segment + 16'd1 == segments;
  wire endsRow = endsSegment & !takesMore & isLastSegment;
  wire isLastRow = row + 8'd1 == rows;
  assign finishes = endsRow & isLastRow;
  assign write = data_valid & data_ready;
  assign writeRow = row;
  assign writesUpperHalf = isUpperHalf;
  assign writesReference = isReference;
  assign writeAddress = segmentStart + word;
  assign writeData = data_payload;

  always @(posedge clk) begin
    if (rst) begin
      word <= 12'd0;
    end else begin
      if (data_valid & data_ready) begin  // ActivationLoader.swift:120
        word <= word + 12'd1;
      end
      if (endsSegment) begin  // ActivationLoader.swift:121
        word <= 12'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isReference <= 1'b0;
    end else if (endsSegment) begin  // ActivationLoader.swift:121
      isReference <= takesMore;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      segment <= 16'd0;
    end else if (endsSegment & !takesMore) begin  // ActivationLoader.swift:125
      segment <= isLastSegment ? 16'd0 : segment + 16'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      segmentStart <= 12'd0;
    end else if (endsSegment & !takesMore) begin  // ActivationLoader.swift:125
      segmentStart <= isLastSegment ? 12'd0 : segmentStart + segmentWords[11:0];
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isFirstRow <= 1'b1;
    end else begin
      if (endsRow) begin  // ActivationLoader.swift:129
        isFirstRow <= 1'b0;
      end
      if (restart) begin  // ActivationLoader.swift:71
        isFirstRow <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      row <= 8'd0;
    end else begin
      if (endsRow) begin  // ActivationLoader.swift:129
        row <= isLastRow ? 8'd0 : row + 8'd1;
      end
      if (start) begin  // ActivationLoader.swift:65
        row <= 8'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isActive <= 1'b0;
    end else begin
      if (finishes) begin  // ActivationLoader.swift:133
        isActive <= 1'b0;
      end
      if (start) begin  // ActivationLoader.swift:65
        isActive <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isUpperHalf <= 1'b0;
    end else begin
      if (finishes) begin  // ActivationLoader.swift:133
        isUpperHalf <= !isUpperHalf;
      end
      if (restart) begin  // ActivationLoader.swift:71
        isUpperHalf <= 1'b0;
      end
    end
  end

  assign isBusy = isActive;

`ifdef FORMAL
  reg request_was_stalled;  // ActivationLoader.swift:94
  reg [44:0] request_payload_before;  // ActivationLoader.swift:94
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
      assert (!request_was_stalled | request_valid);  // ActivationLoader.swift:94
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!request_was_stalled
          | ({request_payload_address, request_payload_beats} == request_payload_before));  // ActivationLoader.swift:94
    end
  end
`elsif SIMULATION_CHECKS
  reg request_was_stalled;  // ActivationLoader.swift:94
  reg [44:0] request_payload_before;  // ActivationLoader.swift:94
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
      if (!(!request_was_stalled | request_valid)) begin  // ActivationLoader.swift:94
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!request_was_stalled | ({request_payload_address, request_payload_beats} == request_payload_before))) begin  // ActivationLoader.swift:94
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
