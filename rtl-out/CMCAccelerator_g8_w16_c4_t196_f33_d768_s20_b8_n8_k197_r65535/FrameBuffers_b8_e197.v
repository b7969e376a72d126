// FrameBuffers_b8_e197, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = b8_e197
// Content: fnv1a64 b6001ea72a5c758e
`default_nettype none

module FrameBuffers_b8_e197 (
    input  wire        clk,
    input  wire        rst,
    input  wire        write_valid,  // FrameBuffers.swift:23
    input  wire [7:0]  write_payload_first,  // FrameBuffers.swift:23
    input  wire [63:0] write_payload_second,  // FrameBuffers.swift:23
    input  wire [1:0]  target,  // FrameBuffers.swift:24
    input  wire        copySource_valid,  // FrameBuffers.swift:26
    input  wire [7:0]  copySource_payload,  // FrameBuffers.swift:26
    input  wire        sourceHalf,  // FrameBuffers.swift:28
    output wire [63:0] copied,  // FrameBuffers.swift:29
    input  wire        copyTarget_valid,  // FrameBuffers.swift:30
    input  wire [7:0]  copyTarget_payload_first,  // FrameBuffers.swift:30
    input  wire [63:0] copyTarget_payload_second,  // FrameBuffers.swift:30
    input  wire        targetHalf,  // FrameBuffers.swift:32
    input  wire        drain_valid,  // FrameBuffers.swift:35
    output wire        drain_ready,  // FrameBuffers.swift:35
    input  wire [7:0]  drain_payload_first,  // FrameBuffers.swift:35
    input  wire [1:0]  drain_payload_second,  // FrameBuffers.swift:35
    output wire [63:0] drained  // FrameBuffers.swift:36
);

  reg [63:0] word_0;  // FrameBuffers.swift:62
  reg [63:0] word_1;  // FrameBuffers.swift:62
  reg [63:0] word_2;  // FrameBuffers.swift:67
  reg [63:0] word_3;  // FrameBuffers.swift:67
  reg copiedHalf;  // FrameBuffers.swift:72
  reg [1:0] drainedBuffer;  // FrameBuffers.swift:73
  reg [63:0] currentA [0:196];  // FrameBuffers.swift:53
  reg [63:0] currentB [0:196];  // FrameBuffers.swift:53
  reg [63:0] referenceA [0:196];  // FrameBuffers.swift:53
  reg [63:0] referenceB [0:196];  // FrameBuffers.swift:53

  wire isDrained_2 = drain_payload_second == 2'd2;
  wire isDrained_3 = drain_payload_second == 2'd3;
  wire drain_ready_and = copySource_valid & !sourceHalf;
  wire drain_ready_and_2 = copySource_valid & sourceHalf;
  assign drain_ready = !((isDrained_2 & drain_ready_and) | (isDrained_3 & drain_ready_and_2));

  wire isDrained_0 = drain_payload_second == 2'd0;
  wire isWritten_0 = write_valid & (target == 2'd0);
  wire completes_0 = copyTarget_valid & !targetHalf;
  always @(posedge clk) begin
    if (drain_valid & drain_ready & isDrained_0) begin
      word_0 <= currentA[drain_payload_first];
    end
    if (isWritten_0 | completes_0) begin  // FrameBuffers.swift:57
      currentA[completes_0 ? copyTarget_payload_first : write_payload_first] <= completes_0
          ? copyTarget_payload_second
          : write_payload_second;
    end
  end

  wire isDrained_1 = drain_payload_second == 2'd1;
  wire isWritten_1 = write_valid & (target == 2'd1);
  wire completes_1 = copyTarget_valid & targetHalf;
  always @(posedge clk) begin
    if (drain_valid & drain_ready & isDrained_1) begin
      word_1 <= currentB[drain_payload_first];
    end
    if (isWritten_1 | completes_1) begin  // FrameBuffers.swift:57
      currentB[completes_1 ? copyTarget_payload_first : write_payload_first] <= completes_1
          ? copyTarget_payload_second
          : write_payload_second;
    end
  end

  wire isWritten_2 = write_valid & (target == 2'd2);
  always @(posedge clk) begin
    if (drain_ready_and | (drain_valid & drain_ready & isDrained_2)) begin
      word_2 <= referenceA[drain_ready_and ? copySource_payload : drain_payload_first];
    end
    if (isWritten_2) begin  // FrameBuffers.swift:64
      referenceA[write_payload_first] <= write_payload_second;
    end
  end

  wire isWritten_3 = write_valid & (target == 2'd3);
  always @(posedge clk) begin
    if (drain_ready_and_2 | (drain_valid & drain_ready & isDrained_3)) begin
      word_3 <= referenceB[drain_ready_and_2 ? copySource_payload : drain_payload_first];
    end
    if (isWritten_3) begin  // FrameBuffers.swift:64
      referenceB[write_payload_first] <= write_payload_second;
    end
  end

  always @(posedge clk) begin
    copiedHalf <= sourceHalf;
  end

  assign copied = copiedHalf ? word_3 : word_2;

  always @(posedge clk) begin
    drainedBuffer <= drain_payload_second;
  end

  assign drained = drainedBuffer[1]
      ? (drainedBuffer[0] ? word_3 : word_2)
      : drainedBuffer[0]
      ? word_1
      : word_0;

  wire _unused_ok = &{1'b0, rst, 1'b0};

`ifdef FORMAL

  // results and copies go to different buffers
  always @(posedge clk) begin
    if (!rst) begin
      assume (!(isWritten_0 & completes_0));  // FrameBuffers.swift:61
    end
  end

  // results and copies go to different buffers
  always @(posedge clk) begin
    if (!rst) begin
      assume (!(isWritten_1 & completes_1));  // FrameBuffers.swift:61
    end
  end
`elsif SIMULATION_CHECKS

  // results and copies go to different buffers
  always @(posedge clk) begin
    if (!rst) begin
      if (isWritten_0 & completes_0) begin  // FrameBuffers.swift:61
        $display("APUS_CHECK assume 0 %m");
      end
    end
  end

  // results and copies go to different buffers
  always @(posedge clk) begin
    if (!rst) begin
      if (isWritten_1 & completes_1) begin  // FrameBuffers.swift:61
        $display("APUS_CHECK assume 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
