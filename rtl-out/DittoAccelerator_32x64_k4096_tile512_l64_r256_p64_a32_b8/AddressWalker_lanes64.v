// AddressWalker_lanes64, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 64
// Content: fnv1a64 d725ce85303c75c0
`default_nettype none

module AddressWalker_lanes64 (
    input  wire        clk,
    input  wire        rst,
    input  wire        restart,  // AddressWalker.swift:11
    input  wire        advance,  // AddressWalker.swift:12
    input  wire [15:0] rowLength,  // AddressWalker.swift:13
    input  wire [31:0] innerStride,  // AddressWalker.swift:14
    input  wire [31:0] outerStride,  // AddressWalker.swift:15
    input  wire [15:0] segments,  // AddressWalker.swift:16
    input  wire [31:0] segmentStride,  // AddressWalker.swift:17
    input  wire [15:0] vectors,  // AddressWalker.swift:18
    output wire [31:0] offset,  // AddressWalker.swift:19
    output wire        endsRow  // AddressWalker.swift:21
);

  reg [15:0] vector;  // AddressWalker.swift:22
  reg [15:0] segment;  // AddressWalker.swift:23
  reg [15:0] row;  // AddressWalker.swift:24
  reg [31:0] lineStart;  // AddressWalker.swift:25
  reg [31:0] rowStart;  // AddressWalker.swift:26
  reg [31:0] segmentStart;  // AddressWalker.swift:27
  reg [31:0] position;  // AddressWalker.swift:28

  assign offset = position;
  wire endsSegment = vector + 16'd1 == vectors;
  wire isLastSegment = segment + 16'd1 == segments;
  assign endsRow = endsSegment & isLastSegment;

  always @(posedge clk) begin
    if (rst) begin
      vector <= 16'd0;
    end else if (restart) begin  // AddressWalker.swift:42
      vector <= 16'd0;
    end else if (advance) begin  // AddressWalker.swift:50
      if (!endsSegment) begin  // AddressWalker.swift:51
        vector <= vector + 16'd1;
      end else if (!isLastSegment) begin  // AddressWalker.swift:54
        vector <= 16'd0;
      end else begin
        vector <= 16'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      segment <= 16'd0;
    end else if (restart) begin  // AddressWalker.swift:42
      segment <= 16'd0;
    end else if (advance) begin  // AddressWalker.swift:50
      if (!endsSegment) begin  // AddressWalker.swift:51
      end else if (!isLastSegment) begin  // AddressWalker.swift:54
        segment <= segment + 16'd1;
      end else begin
        segment <= 16'd0;
      end
    end
  end

  wire endsLine = row + 16'd1 == rowLength;
  always @(posedge clk) begin
    if (rst) begin
      row <= 16'd0;
    end else if (restart) begin  // AddressWalker.swift:42
      row <= 16'd0;
    end else if (advance) begin  // AddressWalker.swift:50
      if (!endsSegment) begin  // AddressWalker.swift:51
      end else if (!isLastSegment) begin  // AddressWalker.swift:54
      end else begin
        if (endsLine) begin  // AddressWalker.swift:65
          row <= 16'd0;
        end else begin
          row <= row + 16'd1;
        end
      end
    end
  end

  wire [31:0] nextLine = lineStart + outerStride;
  always @(posedge clk) begin
    if (rst) begin
      lineStart <= 32'd0;
    end else if (restart) begin  // AddressWalker.swift:42
      lineStart <= 32'd0;
    end else if (advance) begin  // AddressWalker.swift:50
      if (!endsSegment) begin  // AddressWalker.swift:51
      end else if (!isLastSegment) begin  // AddressWalker.swift:54
      end else begin
        if (endsLine) begin  // AddressWalker.swift:65
          lineStart <= nextLine;
        end
      end
    end
  end

  wire [31:0] nextRow = endsLine ? nextLine : rowStart + innerStride;
  always @(posedge clk) begin
    if (rst) begin
      rowStart <= 32'd0;
    end else if (restart) begin  // AddressWalker.swift:42
      rowStart <= 32'd0;
    end else if (advance) begin  // AddressWalker.swift:50
      if (!endsSegment) begin  // AddressWalker.swift:51
      end else if (!isLastSegment) begin  // AddressWalker.swift:54
      end else begin
        rowStart <= nextRow;
      end
    end
  end

  wire [31:0] nextSegment = segmentStart + segmentStride;
  always @(posedge clk) begin
    if (rst) begin
      segmentStart <= 32'd0;
    end else if (restart) begin  // AddressWalker.swift:42
      segmentStart <= 32'd0;
    end else if (advance) begin  // AddressWalker.swift:50
      if (!endsSegment) begin  // AddressWalker.swift:51
      end else if (!isLastSegment) begin  // AddressWalker.swift:54
        segmentStart <= nextSegment;
      end else begin
        segmentStart <= nextRow;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      position <= 32'd0;
    end else if (restart) begin  // AddressWalker.swift:42
      position <= 32'd0;
    end else if (advance) begin  // AddressWalker.swift:50
      if (!endsSegment) begin  // AddressWalker.swift:51
        position <= position + 32'd64;
      end else if (!isLastSegment) begin  // AddressWalker.swift:54
        position <= nextSegment;
      end else begin
        position <= nextRow;
      end
    end
  end
endmodule

`default_nettype wire
