// SADTracker_g8_w16_c4_t196_f33_d768_s20, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = g8_w16_c4_t196_f33_d768_s20
// Content: fnv1a64 ef7a5d6f99d834d8
`default_nettype none

module SADTracker_g8_w16_c4_t196_f33_d768_s20 (
    input  wire        clk,
    input  wire        rst,
    input  wire        enable,  // SADTracker.swift:10
    input  wire [12:0] partial,  // SADTracker.swift:12
    input  wire        firstPass,  // SADTracker.swift:13
    input  wire        compare,  // SADTracker.swift:15
    input  wire        firstCandidate,  // SADTracker.swift:17
    input  wire [2:0]  slot,  // SADTracker.swift:19
    input  wire [3:0]  count,  // SADTracker.swift:21
    input  wire        windowed,  // SADTracker.swift:22
    input  wire [8:0]  offset,  // SADTracker.swift:24
    input  wire [7:0]  radius,  // SADTracker.swift:25
    input  wire [13:0] identifier,  // SADTracker.swift:26
    output wire [19:0] best,  // SADTracker.swift:28
    output wire [13:0] bestIdentifier,  // SADTracker.swift:29
    output wire        found  // SADTracker.swift:30
);

  reg [19:0] sum;  // SADTracker.swift:32
  reg [19:0] bestSum;  // SADTracker.swift:33
  reg [13:0] bestCandidate;  // SADTracker.swift:34
  reg hasBest;  // SADTracker.swift:35

  wire [20:0] sum_add = (firstPass ? 21'd0 : {1'b0, sum}) + {8'd0, partial};
  always @(posedge clk) begin
    if (enable) begin  // SADTracker.swift:51
      sum <= (sum_add > 21'hfffff) ? 20'hfffff : sum_add[19:0];
    end
  end

  wire inWindow = ({6'd0, slot} <= offset) & (offset <= {6'd0, slot} + {radius, 1'b0});
  wire eligible = ({1'b0, slot} < count) & (inWindow | !windowed);
  wire hadBest = hasBest & !firstCandidate;
  always @(posedge clk) begin
    if (rst) begin
      hasBest <= 1'b0;
    end else if (enable) begin  // SADTracker.swift:51
      if (compare) begin  // SADTracker.swift:53
        hasBest <= hadBest | eligible;
      end
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // SADTracker.swift:51
      if (compare) begin  // SADTracker.swift:53
        if (eligible & (!hadBest | (sum < bestSum))) begin  // SADTracker.swift:55
          bestSum <= sum;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // SADTracker.swift:51
      if (compare) begin  // SADTracker.swift:53
        if (eligible & (!hadBest | (sum < bestSum))) begin  // SADTracker.swift:55
          bestCandidate <= identifier;
        end
      end
    end
  end

  assign best = bestSum;
  assign bestIdentifier = bestCandidate;
  assign found = hasBest;
endmodule

`default_nettype wire
