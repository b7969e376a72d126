// LaneQueue_depth16_ways2_positionWidth7, written by Apus. Change the Swift source, not this file.
// Parameters: depth = 16, ways = 2, positionWidth = 7
// Content: fnv1a64 3bfb846709be6cc9
`default_nettype none

module LaneQueue_depth16_ways2_positionWidth7 (
    input  wire        clk,
    input  wire        rst,
    input  wire [33:0] values,  // LaneQueue.swift:11
    input  wire [1:0]  present,  // LaneQueue.swift:12
    input  wire        take,  // LaneQueue.swift:14
    output wire        fits,  // LaneQueue.swift:15
    input  wire        last,  // LaneQueue.swift:17
    input  wire        isEnding,  // LaneQueue.swift:19
    input  wire        advance,  // LaneQueue.swift:21
    output wire        exists,  // LaneQueue.swift:23
    output wire        isFinal,  // LaneQueue.swift:25
    output wire [3:0]  lowNibble,  // LaneQueue.swift:26
    output wire        lowCarry,  // LaneQueue.swift:27
    output wire [3:0]  highNibble,  // LaneQueue.swift:28
    output wire        highCarry,  // LaneQueue.swift:29
    output wire        isFull,  // LaneQueue.swift:30
    output wire        isSplit,  // LaneQueue.swift:32
    output wire [6:0]  position  // LaneQueue.swift:33
);

  reg [271:0] queued;  // LaneQueue.swift:44
  reg [4:0] count;  // LaneQueue.swift:45
  reg [3:0] head;  // LaneQueue.swift:46
  reg [4:0] ahead;  // LaneQueue.swift:47
  reg isRest;  // LaneQueue.swift:55

  wire [1:0] arriving = {1'b0, present[1]} + {1'b0, present[0]};
  assign fits = count + {3'd0, arriving} <= 5'd16;
  wire [4:0] available = isEnding ? ahead : count;
  assign exists = available != 5'd0;
  assign isFinal = available <= 5'd1;
  wire [16:0] lowNibble_mux_2 = head[2]
      ? (head[1] ? (head[0] ? queued[135:119] : queued[118:102]) : head[0] ? queued[101:85] : queued[84:68])
      : head[1]
      ? (head[0] ? queued[67:51] : queued[50:34])
      : head[0]
      ? queued[33:17]
      : queued[16:0];
  wire [16:0] lowNibble_mux = head[2]
      ? (head[1] ? (head[0] ? queued[271:255] : queued[254:238]) : head[0] ? queued[237:221] : queued[220:204])
      : head[1]
      ? (head[0] ? queued[203:187] : queued[186:170])
      : head[0]
      ? queued[169:153]
      : queued[152:136];
  wire [16:0] front = head[3] ? lowNibble_mux : lowNibble_mux_2;
  wire lowCarry_and = front[7] & !isRest;
  wire [6:0] lowNibble_xor = (front[6:0] | {7{lowCarry_and}}) ^ {7{front[8]}};
  assign lowNibble = lowNibble_xor[3:0];
  assign lowCarry = front[8] ^ lowCarry_and;
  assign highNibble = {front[8], lowNibble_xor[6:4]};
  assign highCarry = lowNibble_xor[3];
  assign isFull = front[9];
  assign isSplit = lowCarry_and & (|front[6:0]);

  always @(posedge clk) begin
    if (rst) begin
      isRest <= 1'b0;
    end else if (advance) begin  // LaneQueue.swift:64
      isRest <= isSplit;
    end
  end

  assign position = front[16:10];

  wire leaves = advance & !isSplit;
  always @(posedge clk) begin
    if (rst) begin
      head <= 4'd0;
    end else if (leaves) begin  // LaneQueue.swift:67
      head <= head + 4'd1;
    end
  end

  wire [4:0] remainingCount = count - {4'd0, leaves};
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
      if (isEnding & leaves) begin  // LaneQueue.swift:71
        ahead <= ahead - 5'd1;
      end
      if (take & last) begin  // LaneQueue.swift:72
        ahead <= nextCount;
      end
    end
  end

  wire [3:0] tail = head + count[3:0];
  wire [16:0] queued_or = (values[16:0] & {17{present[0]}}) | (values[33:17] & {17{present[1] & !present[0]}});
  wire [16:0] queued_and = values[33:17] & {17{present[1] & present[0]}};
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
    if (take & (offset_0 < {2'd0, arriving})) begin  // LaneQueue.swift:80
      queued[16:0] <= offset_0[0] ? queued_and : queued_or;
    end
    if (take & (offset_1 < {2'd0, arriving})) begin  // LaneQueue.swift:80
      queued[33:17] <= offset_1[0] ? queued_and : queued_or;
    end
    if (take & (offset_2 < {2'd0, arriving})) begin  // LaneQueue.swift:80
      queued[50:34] <= offset_2[0] ? queued_and : queued_or;
    end
    if (take & (offset_3 < {2'd0, arriving})) begin  // LaneQueue.swift:80
      queued[67:51] <= offset_3[0] ? queued_and : queued_or;
    end
    if (take & (offset_4 < {2'd0, arriving})) begin  // LaneQueue.swift:80
      queued[84:68] <= offset_4[0] ? queued_and : queued_or;
    end
    if (take & (offset_5 < {2'd0, arriving})) begin  // LaneQueue.swift:80
      queued[101:85] <= offset_5[0] ? queued_and : queued_or;
    end
    if (take & (offset_6 < {2'd0, arriving})) begin  // LaneQueue.swift:80
      queued[118:102] <= offset_6[0] ? queued_and : queued_or;
    end
    if (take & (offset_7 < {2'd0, arriving})) begin  // LaneQueue.swift:80
      queued[135:119] <= offset_7[0] ? queued_and : queued_or;
    end
    if (take & (offset_8 < {2'd0, arriving})) begin  // LaneQueue.swift:80
      queued[152:136] <= offset_8[0] ? queued_and : queued_or;
    end
    if (take & (offset_9 < {2'd0, arriving})) begin  // LaneQueue.swift:80
      queued[169:153] <= offset_9[0] ? queued_and : queued_or;
    end
    if (take & (offset_10 < {2'd0, arriving})) begin  // LaneQueue.swift:80
      queued[186:170] <= offset_10[0] ? queued_and : queued_or;
    end
    if (take & (offset_11 < {2'd0, arriving})) begin  // LaneQueue.swift:80
      queued[203:187] <= offset_11[0] ? queued_and : queued_or;
    end
    if (take & (offset_12 < {2'd0, arriving})) begin  // LaneQueue.swift:80
      queued[220:204] <= offset_12[0] ? queued_and : queued_or;
    end
    if (take & (offset_13 < {2'd0, arriving})) begin  // LaneQueue.swift:80
      queued[237:221] <= offset_13[0] ? queued_and : queued_or;
    end
    if (take & (offset_14 < {2'd0, arriving})) begin  // LaneQueue.swift:80
      queued[254:238] <= offset_14[0] ? queued_and : queued_or;
    end
    if (take & (offset_15 < {2'd0, arriving})) begin  // LaneQueue.swift:80
      queued[271:255] <= offset_15[0] ? queued_and : queued_or;
    end
  end
endmodule

`default_nettype wire
