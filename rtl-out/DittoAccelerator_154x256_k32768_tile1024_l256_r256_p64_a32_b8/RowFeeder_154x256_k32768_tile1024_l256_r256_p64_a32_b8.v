// RowFeeder_154x256_k32768_tile1024_l256_r256_p64_a32_b8, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 154x256_k32768_tile1024_l256_r256_p64_a32_b8
// Content: fnv1a64 dc68ed573e32a6d7
`default_nettype none

module RowFeeder_154x256_k32768_tile1024_l256_r256_p64_a32_b8 (
    input  wire        clk,
    input  wire        rst,
    input  wire        write,  // RowFeeder.swift:11
    input  wire        writesUpperHalf,  // RowFeeder.swift:12
    input  wire        writesReference,  // RowFeeder.swift:13
    input  wire [11:0] writeAddress,  // RowFeeder.swift:14
    input  wire [63:0] writeData,  // RowFeeder.swift:15
    input  wire        readsUpperHalf,  // RowFeeder.swift:18
    input  wire        start,  // RowFeeder.swift:19
    input  wire        isPresent,  // RowFeeder.swift:20
    input  wire        hasNoReference,  // RowFeeder.swift:22
    input  wire [15:0] inputs,  // RowFeeder.swift:24
    input  wire        isFinalBlock,  // RowFeeder.swift:26
    output wire        valid,  // RowFeeder.swift:28
    input  wire        ready,  // RowFeeder.swift:29
    output wire [63:0] current,  // RowFeeder.swift:30
    output wire [63:0] compared,  // RowFeeder.swift:31
    output wire [3:0]  count,  // RowFeeder.swift:32
    output wire        last,  // RowFeeder.swift:33
    output wire        complete,  // RowFeeder.swift:34
    output wire        releaseWeights  // RowFeeder.swift:35
);

  reg isActive;  // RowFeeder.swift:37
  reg isShown;  // RowFeeder.swift:38
  reg [11:0] word;  // RowFeeder.swift:39
  reg [63:0] source_2;  // RowFeeder.swift:78
  reg [63:0] referenceData;  // RowFeeder.swift:79
  reg [3:0] shownCount;  // RowFeeder.swift:83
  reg isShownLast;  // RowFeeder.swift:84
  reg isShownComplete;  // RowFeeder.swift:85
  reg isShownRelease;  // RowFeeder.swift:87
  reg [63:0] currentWords [0:8191];  // RowFeeder.swift:50
  reg [63:0] referenceWords [0:8191];  // RowFeeder.swift:51

  wire [12:0] place = {writesUpperHalf, writeAddress};
  wire moves = isActive & (!isShown | ready);
  wire [12:0] source = {readsUpperHalf, word};
  always @(posedge clk) begin
    if (moves) begin
      referenceData <= referenceWords[source];
    end
    if (write) begin  // RowFeeder.swift:53
      if (writesReference) begin  // RowFeeder.swift:54
        referenceWords[place] <= writeData;
      end
    end
  end

  always @(posedge clk) begin
    if (moves) begin
      source_2 <= currentWords[source];
    end
    if (write) begin  // RowFeeder.swift:53
      if (!writesReference) begin  // RowFeeder.swift:54
        currentWords[place] <= writeData;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isShown <= 1'b0;
    end else if (!isShown | ready) begin  // RowFeeder.swift:66
      isShown <= isActive;
    end
  end

  wire [14:0] lastInput = inputs[14:0] - 15'd1;
  wire [11:0] lastWord = lastInput[14:3];
  wire isLastTile = word[11:7] == lastWord[11:7];
  wire isFinal = isLastTile & (!isPresent | (word == lastWord));
  wire [4:0] nextTile = word[11:7] + 5'd1;
  always @(posedge clk) begin
    if (rst) begin
      word <= 12'd0;
    end else begin
      if (moves) begin  // RowFeeder.swift:67
        word <= isFinal ? 12'd0 : isPresent ? (word + 12'd1) : {nextTile, 7'd0};
      end
      if (start) begin  // RowFeeder.swift:71
        word <= 12'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isActive <= 1'b0;
    end else begin
      if (moves) begin  // RowFeeder.swift:67
        if (isFinal) begin  // RowFeeder.swift:69
          isActive <= 1'b0;
        end
      end
      if (start) begin  // RowFeeder.swift:71
        isActive <= 1'b1;
      end
    end
  end

  assign valid = isShown;
  assign current = source_2;
  assign compared = referenceData & {64{!hasNoReference}};

  wire [3:0] rest = {1'b0, lastInput[2:0]} + 4'd1;
  always @(posedge clk) begin
    if (moves) begin  // RowFeeder.swift:83
      shownCount <= isPresent ? ((word == lastWord) ? rest : 4'd8) : 4'd0;
    end
  end

  assign count = shownCount;

  wire endsTile = !isPresent | isFinal | (&word[6:0]);
  always @(posedge clk) begin
    if (moves) begin  // RowFeeder.swift:84
      isShownLast <= endsTile;
    end
  end

  assign last = isShownLast;

  always @(posedge clk) begin
    if (moves) begin  // RowFeeder.swift:85
      isShownComplete <= isFinal;
    end
  end

  assign complete = isShownComplete;

  always @(posedge clk) begin
    if (moves) begin  // RowFeeder.swift:87
      isShownRelease <= endsTile & (isFinalBlock | (|lastWord[11:7]));
    end
  end

  assign releaseWeights = isShownRelease;

  wire _unused_ok = &{1'b0, inputs[15], 1'b0};
endmodule

`default_nettype wire
