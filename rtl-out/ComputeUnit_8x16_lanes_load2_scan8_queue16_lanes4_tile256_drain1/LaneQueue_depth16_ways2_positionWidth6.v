// LaneQueue_depth16_ways2_positionWidth6, written by Apus. Change the Swift source, not this file.
// Parameters: depth = 16, ways = 2, positionWidth = 6
// Content: fnv1a64 c8b1e5bf30f261b6
`default_nettype none

module LaneQueue_depth16_ways2_positionWidth6 (
    input  wire        clk,
    input  wire        rst,
    input  wire [31:0] values,  // LaneQueue.swift:11
    input  wire [1:0]  present,  // LaneQueue.swift:12
    input  wire        take,  // LaneQueue.swift:14
    output wire        fits,  // LaneQueue.swift:15
    input  wire        last,  // LaneQueue.swift:17
    input  wire        isEnding,  // LaneQueue.swift:19
    input  wire        advance,  // LaneQueue.swift:21
    output wire        exists,  // LaneQueue.swift:23
    output wire        isFinal,  // LaneQueue.swift:25
    output wire [7:0]  magnitude,  // LaneQueue.swift:26
    output wire        isNegative,  // LaneQueue.swift:27
    output wire        isFull,  // LaneQueue.swift:28
    output wire [5:0]  position  // LaneQueue.swift:29
);

  reg [255:0] queued;  // LaneQueue.swift:40
  reg [4:0] count;  // LaneQueue.swift:41
  reg [3:0] head;  // LaneQueue.swift:42
  reg [4:0] ahead;  // LaneQueue.swift:43

  wire [1:0] arriving = {1'b0, present[1]} + {1'b0, present[0]};
  assign fits = count + {3'd0, arriving} <= 5'd16;
  wire [4:0] available = isEnding ? ahead : count;
  assign exists = available != 5'd0;
  assign isFinal = available <= 5'd1;
  wire [15:0] magnitude_mux_2 = head[2]
      ? (head[1] ? (head[0] ? queued[127:112] : queued[111:96]) : head[0] ? queued[95:80] : queued[79:64])
      : head[1]
      ? (head[0] ? queued[63:48] : queued[47:32])
      : head[0]
      ? queued[31:16]
      : queued[15:0];
  wire [15:0] magnitude_mux = head[2]
      ? (head[1] ? (head[0] ? queued[255:240] : queued[239:224]) : head[0] ? queued[223:208] : queued[207:192])
      : head[1]
      ? (head[0] ? queued[191:176] : queued[175:160])
      : head[0]
      ? queued[159:144]
      : queued[143:128];
  wire [15:0] front = head[3] ? magnitude_mux : magnitude_mux_2;
  assign magnitude = front[7:0];
  assign isNegative = front[8];
  assign isFull = front[9];
  assign position = front[15:10];

  always @(posedge clk) begin
    if (rst) begin
      head <= 4'd0;
    end else if (advance) begin  // LaneQueue.swift:56
      head <= head + 4'd1;
    end
  end

  wire [4:0] remainingCount = count - {4'd0, advance};
  wire [4:0] nextCount = take ? (remainingCount + {3'd0, arriving}) : remainingCount;
  always @(posedge clk) begin
    if (rst) begin
      count <= 5'd0;
    end else begin
      count <= nextCount;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      ahead <= 5'd0;
    end else begin
      if (isEnding & advance) begin  // LaneQueue.swift:60
        ahead <= ahead - 5'd1;
      end
      if (take & last) begin  // LaneQueue.swift:61
        ahead <= nextCount;
      end
    end
  end

  wire [3:0] tail = head + count[3:0];
  wire [15:0] queued_or = (values[15:0] & {16{present[0]}}) | (values[31:16] & {16{present[1] & !present[0]}});
  wire [15:0] queued_and = values[31:16] & {16{present[1] & present[0]}};
  wire [3:0] offset_0 = 4'd0 - tail;
  wire [3:0] offset_1 = 4'd1 - tail;
  wire [3:0] offset_2 = 4'd2 - tail;
  wire [3:0] offset_3 = 4'd3 - tail;
  wire [3:0] offset_4 = 4'd4 - tail;
  wire [3:0] offset_5 = 4'd5 - tail;
  wire [3:0] offset_6 = 4'd6 - tail;
  wire [3:0] offset_7 = 4'd7 - tail;
  wire [3:0] offset_8 = 4'd8 - tail;
  wire [3:0] offset_9 = 4'd9 - tail;
  wire [3:0] offset_10 = 4'd10 - tail;
  wire [3:0] offset_11 = 4'd11 - tail;
  wire [3:0] offset_12 = 4'd12 - tail;
  wire [3:0] offset_13 = 4'd13 - tail;
  wire [3:0] offset_14 = 4'd14 - tail;
  wire [3:0] offset_15 = 4'd15 - tail;
  always @(posedge clk) begin
    if (take & (offset_0 < {2'd0, arriving})) begin  // LaneQueue.swift:69
      queued[15:0] <= offset_0[0] ? queued_and : queued_or;
    end
    if (take & (offset_1 < {2'd0, arriving})) begin  // LaneQueue.swift:69
      queued[31:16] <= offset_1[0] ? queued_and : queued_or;
    end
    if (take & (offset_2 < {2'd0, arriving})) begin  // LaneQueue.swift:69
      queued[47:32] <= offset_2[0] ? queued_and : queued_or;
    end
    if (take & (offset_3 < {2'd0, arriving})) begin  // LaneQueue.swift:69
      queued[63:48] <= offset_3[0] ? queued_and : queued_or;
    end
    if (take & (offset_4 < {2'd0, arriving})) begin  // LaneQueue.swift:69
      queued[79:64] <= offset_4[0] ? queued_and : queued_or;
    end
    if (take & (offset_5 < {2'd0, arriving})) begin  // LaneQueue.swift:69
      queued[95:80] <= offset_5[0] ? queued_and : queued_or;
    end
    if (take & (offset_6 < {2'd0, arriving})) begin  // LaneQueue.swift:69
      queued[111:96] <= offset_6[0] ? queued_and : queued_or;
    end
    if (take & (offset_7 < {2'd0, arriving})) begin  // LaneQueue.swift:69
      queued[127:112] <= offset_7[0] ? queued_and : queued_or;
    end
    if (take & (offset_8 < {2'd0, arriving})) begin  // LaneQueue.swift:69
      queued[143:128] <= offset_8[0] ? queued_and : queued_or;
    end
    if (take & (offset_9 < {2'd0, arriving})) begin  // LaneQueue.swift:69
      queued[159:144] <= offset_9[0] ? queued_and : queued_or;
    end
    if (take & (offset_10 < {2'd0, arriving})) begin  // LaneQueue.swift:69
      queued[175:160] <= offset_10[0] ? queued_and : queued_or;
    end
    if (take & (offset_11 < {2'd0, arriving})) begin  // LaneQueue.swift:69
      queued[191:176] <= offset_11[0] ? queued_and : queued_or;
    end
    if (take & (offset_12 < {2'd0, arriving})) begin  // LaneQueue.swift:69
      queued[207:192] <= offset_12[0] ? queued_and : queued_or;
    end
    if (take & (offset_13 < {2'd0, arriving})) begin  // LaneQueue.swift:69
      queued[223:208] <= offset_13[0] ? queued_and : queued_or;
    end
    if (take & (offset_14 < {2'd0, arriving})) begin  // LaneQueue.swift:69
      queued[239:224] <= offset_14[0] ? queued_and : queued_or;
    end
    if (take & (offset_15 < {2'd0, arriving})) begin  // LaneQueue.swift:69
      queued[255:240] <= offset_15[0] ? queued_and : queued_or;
    end
  end
endmodule

`default_nettype wire
