// RowFeeder_2x4_k128_tile32_l4_r16_p32_a32_b4, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 2x4_k128_tile32_l4_r16_p32_a32_b4
// Content: fnv1a64 60f68417eeec4880
`default_nettype none

module RowFeeder_2x4_k128_tile32_l4_r16_p32_a32_b4 (
    input  wire        clk,
    input  wire        rst,
    input  wire        write,  // RowFeeder.swift:11
    input  wire        writesReference,  // RowFeeder.swift:12
    input  wire [3:0]  writeAddress,  // RowFeeder.swift:13
    input  wire [63:0] writeData,  // RowFeeder.swift:14
    input  wire        start,  // RowFeeder.swift:16
    input  wire        isPresent,  // RowFeeder.swift:17
    input  wire        hasNoReference,  // RowFeeder.swift:19
    input  wire [7:0]  inputs,  // RowFeeder.swift:21
    input  wire        isFinalBlock,  // RowFeeder.swift:23
    output wire        valid,  // RowFeeder.swift:25
    input  wire        ready,  // RowFeeder.swift:26
    output wire [63:0] current,  // RowFeeder.swift:27
    output wire [63:0] reference,  // RowFeeder.swift:28
    output wire [3:0]  count,  // RowFeeder.swift:29
    output wire        last,  // RowFeeder.swift:30
    output wire        complete,  // RowFeeder.swift:31
    output wire        releaseWeights  // RowFeeder.swift:32
);

  reg isActive;  // RowFeeder.swift:34
  reg isShown;  // RowFeeder.swift:35
  reg [3:0] word;  // RowFeeder.swift:36
  reg [63:0] currentWords_data;  // RowFeeder.swift:73
  reg [63:0] compared;  // RowFeeder.swift:74
  reg [3:0] shownCount;  // RowFeeder.swift:78
  reg isShownLast;  // RowFeeder.swift:79
  reg isShownComplete;  // RowFeeder.swift:80
  reg isShownRelease;  // RowFeeder.swift:82
  reg [63:0] currentWords [0:15];  // RowFeeder.swift:47
  reg [63:0] referenceWords [0:15];  // RowFeeder.swift:48

  wire moves = isActive & (!isShown | ready);
  always @(posedge clk) begin
    if (moves) begin
      compared <= referenceWords[word];
    end
    if (write) begin  // RowFeeder.swift:49
      if (writesReference) begin  // RowFeeder.swift:50
        referenceWords[writeAddress] <= writeData;
      end
    end
  end

  always @(posedge clk) begin
    if (moves) begin
      currentWords_data <= currentWords[word];
    end
    if (write) begin  // RowFeeder.swift:49
      if (!writesReference) begin  // RowFeeder.swift:50
        currentWords[writeAddress] <= writeData;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isShown <= 1'b0;
    end else if (!isShown | ready) begin  // RowFeeder.swift:62
      isShown <= isActive;
    end
  end

  wire [6:0] lastInput = inputs[6:0] - 7'd1;
  wire [3:0] lastWord = lastInput[6:3];
  wire isLastTile = word[3:2] == lastWord[3:2];
  wire isFinal = isLastTile & (!isPresent | (word == lastWord));
  wire [1:0] nextTile = word[3:2] + 2'd1;
  always @(posedge clk) begin
    if (rst) begin
      word <= 4'd0;
    end else begin
      if (moves) begin  // RowFeeder.swift:63
        word <= isFinal ? 4'd0 : isPresent ? (word + 4'd1) : {nextTile, 2'd0};
      end
      if (start) begin  // RowFeeder.swift:67
        word <= 4'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isActive <= 1'b0;
    end else begin
      if (moves) begin  // RowFeeder.swift:63
        if (isFinal) begin  // RowFeeder.swift:65
          isActive <= 1'b0;
        end
      end
      if (start) begin  // RowFeeder.swift:67
        isActive <= 1'b1;
      end
    end
  end

  assign valid = isShown;
  assign current = currentWords_data;
  assign reference = compared & {64{!hasNoReference}};

  wire [3:0] rest = {1'b0, lastInput[2:0]} + 4'd1;
  always @(posedge clk) begin
    if (moves) begin  // RowFeeder.swift:78
      shownCount <= isPresent ? ((word == lastWord) ? rest : 4'd8) : 4'd0;
    end
  end

  assign count = shownCount;

  wire endsTile = !isPresent | isFinal | (&word[1:0]);
  always @(posedge clk) begin
    if (moves) begin  // RowFeeder.swift:79
      isShownLast <= endsTile;
    end
  end

  assign last = isShownLast;

  always @(posedge clk) begin
    if (moves) begin  // RowFeeder.swift:80
      isShownComplete <= isFinal;
    end
  end

  assign complete = isShownComplete;

  always @(posedge clk) begin
    if (moves) begin  // RowFeeder.swift:82
      isShownRelease <= endsTile & (isFinalBlock | (|lastWord[3:2]));
    end
  end

  assign releaseWeights = isShownRelease;

  wire _unused_ok = &{1'b0, inputs[7], 1'b0};
endmodule

`default_nettype wire
