// ClusterControl, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 ec873b73a7ef5498
`default_nettype none

module ClusterControl (
    input  wire       clk,
    input  wire       rst,
    input  wire       wordValid,  // ClusterControl.swift:10
    input  wire       wordLast,  // ClusterControl.swift:11
    input  wire [1:0] wordTag,  // ClusterControl.swift:13
    input  wire [1:0] loaded,  // ClusterControl.swift:15
    input  wire [1:0] recycle,  // ClusterControl.swift:17
    input  wire       drained,  // ClusterControl.swift:19
    output wire       issue,  // ClusterControl.swift:21
    output wire       bufferSelect,  // ClusterControl.swift:23
    output wire [1:0] done,  // ClusterControl.swift:25
    output wire       enable,  // ClusterControl.swift:27
    output wire       first,  // ClusterControl.swift:28
    output wire       capture,  // ClusterControl.swift:29
    output wire       resultValid  // ClusterControl.swift:30
);

  reg bufferNumber;  // ClusterControl.swift:32
  reg isDone0;  // ClusterControl.swift:33
  reg isDone1;  // ClusterControl.swift:34
  reg isFresh;  // ClusterControl.swift:35
  reg isOccupied;  // ClusterControl.swift:36
  reg holdsResult;  // ClusterControl.swift:37
  reg isMultiplied;  // ClusterControl.swift:56
  reg isFirst;  // ClusterControl.swift:57
  reg completing;  // ClusterControl.swift:58
  reg captures;  // ClusterControl.swift:59

  wire isUsable = bufferNumber ? (loaded[1] & !isDone1) : loaded[0] & !isDone0;
  wire completes = wordLast & wordTag[0];
  wire issues = wordValid & isUsable & !(completes & isOccupied);
  assign issue = issues;
  assign bufferSelect = bufferNumber;
  assign done = {isDone1, isDone0};

  wire releases = issues & wordLast & wordTag[1];
  always @(posedge clk) begin
    if (rst) begin
      isDone0 <= 1'b0;
    end else begin
      if (recycle[0]) begin  // ClusterControl.swift:48
        isDone0 <= 1'b0;
      end
      if (releases) begin  // ClusterControl.swift:50
        if (!bufferNumber) begin  // ClusterControl.swift:52
          isDone0 <= 1'b1;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isDone1 <= 1'b0;
    end else begin
      if (recycle[1]) begin  // ClusterControl.swift:49
        isDone1 <= 1'b0;
      end
      if (releases) begin  // ClusterControl.swift:50
        if (bufferNumber) begin  // ClusterControl.swift:52
          isDone1 <= 1'b1;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      bufferNumber <= 1'b0;
    end else if (releases) begin  // ClusterControl.swift:50
      bufferNumber <= !bufferNumber;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isFresh <= 1'b1;
    end else if (issues) begin  // ClusterControl.swift:55
      isFresh <= completes;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isMultiplied <= 1'b0;
    end else begin
      isMultiplied <= issues;
    end
  end

  assign enable = isMultiplied;

  always @(posedge clk) begin
    if (issues) begin  // ClusterControl.swift:57
      isFirst <= isFresh;
    end
  end

  assign first = isFirst;

  always @(posedge clk) begin
    if (rst) begin
      completing <= 1'b0;
    end else begin
      completing <= issues & completes;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      captures <= 1'b0;
    end else begin
      captures <= completing;
    end
  end

  assign capture = captures;

  always @(posedge clk) begin
    if (rst) begin
      isOccupied <= 1'b0;
    end else begin
      if (drained) begin  // ClusterControl.swift:62
        isOccupied <= 1'b0;
      end
      if (issues & completes) begin  // ClusterControl.swift:66
        isOccupied <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      holdsResult <= 1'b0;
    end else begin
      if (drained) begin  // ClusterControl.swift:62
        holdsResult <= 1'b0;
      end
      if (captures) begin  // ClusterControl.swift:67
        holdsResult <= 1'b1;
      end
    end
  end

  assign resultValid = holdsResult;
endmodule

`default_nettype wire
