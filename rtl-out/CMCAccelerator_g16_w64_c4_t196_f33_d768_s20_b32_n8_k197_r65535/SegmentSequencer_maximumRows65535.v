// SegmentSequencer_maximumRows65535, written by Apus. Change the Swift source, not this file.
// Parameters: maximumRows = 65535
// Content: fnv1a64 798d4653e7c7253b
`default_nettype none

module SegmentSequencer_maximumRows65535 (
    input  wire        clk,
    input  wire        rst,
    input  wire        request_valid,  // SegmentSequencer.swift:63
    output wire        request_ready,  // SegmentSequencer.swift:63
    input  wire [15:0] request_payload_rows,  // SegmentSequencer.swift:63
    input  wire [15:0] request_payload_framesPerSegment,  // SegmentSequencer.swift:63
    input  wire [15:0] request_payload_rowsPerFrame,  // SegmentSequencer.swift:63
    output wire        segments_valid,  // SegmentSequencer.swift:64
    input  wire        segments_ready,  // SegmentSequencer.swift:64
    output wire [15:0] segments_payload_firstRow,  // SegmentSequencer.swift:64
    output wire [15:0] segments_payload_frames,  // SegmentSequencer.swift:64
    output wire [15:0] segments_payload_referenceFrame,  // SegmentSequencer.swift:64
    output wire [15:0] segments_payload_referenceRow,  // SegmentSequencer.swift:64
    output wire [15:0] segments_payload_referenceRows,  // SegmentSequencer.swift:64
    output wire [15:0] segments_payload_lastRows,  // SegmentSequencer.swift:64
    output wire        segments_payload_last  // SegmentSequencer.swift:64
);

  reg counting;  // SegmentSequencer.swift:66
  reg offering;  // SegmentSequencer.swift:67
  reg [15:0] remaining;  // SegmentSequencer.swift:68
  reg [15:0] framesPerSegment;  // SegmentSequencer.swift:69
  reg [15:0] rowsPerFrame;  // SegmentSequencer.swift:70
  reg [15:0] frames;  // SegmentSequencer.swift:71
  reg [15:0] cursor;  // SegmentSequencer.swift:73
  reg [15:0] firstRow;  // SegmentSequencer.swift:74
  reg [15:0] middleRow;  // SegmentSequencer.swift:75
  reg [15:0] lastRows;  // SegmentSequencer.swift:76

  assign request_ready = !counting & !offering;

  wire [15:0] frameRows = (remaining < rowsPerFrame) ? remaining : rowsPerFrame;
  wire [15:0] rowsLeft = remaining - frameRows;
  always @(posedge clk) begin
    if (rst) begin
      counting <= 1'b0;
    end else begin
      if (request_valid & request_ready) begin  // SegmentSequencer.swift:90
        counting <= 1'b1;
      end
      if (counting) begin  // SegmentSequencer.swift:100
        if (({1'b0, frames} + 17'd1 == {1'b0, framesPerSegment}) | (rowsLeft == 16'd0)) begin  // SegmentSequencer.swift:122
          counting <= 1'b0;
        end
      end
      if (segments_valid & segments_ready) begin  // SegmentSequencer.swift:101
        counting <= remaining != 16'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      remaining <= 16'd0;
    end else begin
      if (request_valid & request_ready) begin  // SegmentSequencer.swift:90
        remaining <= request_payload_rows;
      end
      if (counting) begin  // SegmentSequencer.swift:100
        remaining <= rowsLeft;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      framesPerSegment <= 16'd0;
    end else if (request_valid & request_ready) begin  // SegmentSequencer.swift:90
      framesPerSegment <= request_payload_framesPerSegment;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      rowsPerFrame <= 16'd0;
    end else if (request_valid & request_ready) begin  // SegmentSequencer.swift:90
      rowsPerFrame <= request_payload_rowsPerFrame;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      cursor <= 16'd0;
    end else begin
      if (request_valid & request_ready) begin  // SegmentSequencer.swift:90
        cursor <= 16'd0;
      end
      if (counting) begin  // SegmentSequencer.swift:100
        cursor <= cursor + frameRows;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      firstRow <= 16'd0;
    end else begin
      if (request_valid & request_ready) begin  // SegmentSequencer.swift:90
        firstRow <= 16'd0;
      end
      if (segments_valid & segments_ready) begin  // SegmentSequencer.swift:101
        firstRow <= cursor;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      middleRow <= 16'd0;
    end else begin
      if (request_valid & request_ready) begin  // SegmentSequencer.swift:90
        middleRow <= 16'd0;
      end
      if (counting) begin  // SegmentSequencer.swift:100
        if ((frames != 16'd0) & !frames[0]) begin  // SegmentSequencer.swift:121
          middleRow <= middleRow + rowsPerFrame;
        end
      end
      if (segments_valid & segments_ready) begin  // SegmentSequencer.swift:101
        middleRow <= cursor;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      frames <= 16'd0;
    end else begin
      if (request_valid & request_ready) begin  // SegmentSequencer.swift:90
        frames <= 16'd0;
      end
      if (counting) begin  // SegmentSequencer.swift:100
        frames <= frames + 16'd1;
      end
      if (segments_valid & segments_ready) begin  // SegmentSequencer.swift:101
        frames <= 16'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      lastRows <= 16'd0;
    end else if (counting) begin  // SegmentSequencer.swift:100
      lastRows <= frameRows;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      offering <= 1'b0;
    end else begin
      if (counting) begin  // SegmentSequencer.swift:100
        if (({1'b0, frames} + 17'd1 == {1'b0, framesPerSegment}) | (rowsLeft == 16'd0)) begin  // SegmentSequencer.swift:122
          offering <= 1'b1;
        end
      end
      if (segments_valid & segments_ready) begin  // SegmentSequencer.swift:101
        offering <= 1'b0;
      end
    end
  end

  assign segments_valid = offering;
  assign segments_payload_firstRow = firstRow;
  assign segments_payload_frames = frames;
  wire [15:0] segments_payload_referenceFrame_sub = frames - 16'd1;
  assign segments_payload_referenceFrame = {1'b0, segments_payload_referenceFrame_sub[15:1]};
  assign segments_payload_referenceRow = middleRow;
  assign segments_payload_referenceRows = (frames == 16'd1) ? lastRows : rowsPerFrame;
  assign segments_payload_lastRows = lastRows;
  assign segments_payload_last = remaining == 16'd0;

  wire _unused_ok = &{1'b0, segments_payload_referenceFrame_sub[0], 1'b0};
endmodule

`default_nettype wire
