// EncodingUnit_scan8_queue16_lanes4_tile256_banks8, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = scan8_queue16_lanes4_tile256, banks = 8
// Content: fnv1a64 4a363898f5bef0f9
`default_nettype none

module EncodingUnit_scan8_queue16_lanes4_tile256_banks8 (
    input  wire        clk,
    input  wire        rst,
    input  wire [1:0]  mode,  // EncodingUnit.swift:21
    input  wire        isUnsigned,  // EncodingUnit.swift:23
    input  wire        valid,  // EncodingUnit.swift:24
    output wire        ready,  // EncodingUnit.swift:25
    input  wire [63:0] current,  // EncodingUnit.swift:26
    input  wire [63:0] previous,  // EncodingUnit.swift:27
    input  wire [63:0] neighbour,  // EncodingUnit.swift:28
    input  wire [3:0]  count,  // EncodingUnit.swift:30
    input  wire        last,  // EncodingUnit.swift:32
    input  wire [1:0]  tag,  // EncodingUnit.swift:34
    output wire        wordValid,  // EncodingUnit.swift:37
    input  wire        wordReady,  // EncodingUnit.swift:38
    output wire [15:0] nibbles,  // EncodingUnit.swift:40
    output wire [3:0]  carries,  // EncodingUnit.swift:41
    output wire [1:0]  fullWidth,  // EncodingUnit.swift:43
    output wire [3:0]  used,  // EncodingUnit.swift:45
    output wire [31:0] inputs,  // EncodingUnit.swift:46
    output wire        wordLast,  // EncodingUnit.swift:47
    output wire [1:0]  wordTag,  // EncodingUnit.swift:48
    input  wire        clearStatistics,  // EncodingUnit.swift:51
    output wire [31:0] zeroCount,  // EncodingUnit.swift:52
    output wire [31:0] lowCount,  // EncodingUnit.swift:53
    output wire [31:0] fullCount,  // EncodingUnit.swift:54
    output wire [31:0] stallCount  // EncodingUnit.swift:55
);

  wire stage_ready;  // EncodingUnit.swift:83
  wire stage_held;  // EncodingUnit.swift:83
  wire stage_heldLast;  // EncodingUnit.swift:83
  wire [1:0] stage_heldTag;  // EncodingUnit.swift:83
  wire [4:0] stage_beat;  // EncodingUnit.swift:83
  wire [63:0] stage_magnitudes;  // EncodingUnit.swift:83
  wire [7:0] stage_negative;  // EncodingUnit.swift:83
  wire [7:0] stage_present;  // EncodingUnit.swift:83
  wire [7:0] stage_full;  // EncodingUnit.swift:83
  wire [31:0] stage_zeroCount;  // EncodingUnit.swift:83
  wire [31:0] stage_lowCount;  // EncodingUnit.swift:83
  wire [31:0] stage_fullCount;  // EncodingUnit.swift:83
  wire [31:0] stage_stallCount;  // EncodingUnit.swift:83
  reg [287:0] queuedValues;  // DifferenceQueue.swift:34
  reg [4:0] queuedCount;  // DifferenceQueue.swift:35
  reg [3:0] queueHead;  // DifferenceQueue.swift:36
  reg isEnding;  // DifferenceQueue.swift:37
  reg [1:0] endingTag;  // DifferenceQueue.swift:38
  reg [4:0] endingCount;  // DifferenceQueue.swift:39
  reg isHalfDone;  // DifferenceQueue.swift:40
  reg isRest;  // DifferenceQueue.swift:41
  reg wordIsShown;  // EncodingUnit.swift:113
  reg [15:0] wordNibbles;  // EncodingUnit.swift:116
  reg [3:0] wordCarries;  // EncodingUnit.swift:118
  reg [1:0] wordFullWidth;  // EncodingUnit.swift:121
  reg [3:0] wordUsed;  // EncodingUnit.swift:122
  reg [31:0] wordInputs;  // EncodingUnit.swift:123
  reg wordIsLast;  // EncodingUnit.swift:127
  reg [1:0] wordTagBits;  // EncodingUnit.swift:128

  wire [3:0] arrivingCount = {3'd0, stage_present[7]}
      + {3'd0, stage_present[6]}
      + ({3'd0, stage_present[5]} + {3'd0, stage_present[4]})
      + ({3'd0, stage_present[3]}
          + {3'd0, stage_present[2]}
          + ({3'd0, stage_present[1]} + {3'd0, stage_present[0]}));
  wire beatFits = queuedCount + {1'b0, arrivingCount} <= 5'd16;
  wire takesBeat = stage_held & beatFits & !(stage_heldLast & isEnding);
  DifferenceStage_scan8_queue16_lanes4_tile256 stage (  // EncodingUnit.swift:83
      .clk(clk),
      .rst(rst),
      .mode(mode),
      .isUnsigned(isUnsigned),
      .valid(valid),
      .ready(stage_ready),
      .current(current),
      .previous(previous),
      .neighbour(neighbour),
      .count(count),
      .last(last),
      .tag(tag),
      .take(takesBeat),
      .held(stage_held),
      .heldLast(stage_heldLast),
      .heldTag(stage_heldTag),
      .beat(stage_beat),
      .magnitudes(stage_magnitudes),
      .negative(stage_negative),
      .present(stage_present),
      .full(stage_full),
      .clearStatistics(clearStatistics),
      .zeroCount(stage_zeroCount),
      .lowCount(stage_lowCount),
      .fullCount(stage_fullCount),
      .stallCount(stage_stallCount)
  );

  assign ready = stage_ready;
  assign zeroCount = stage_zeroCount;
  assign lowCount = stage_lowCount;
  assign fullCount = stage_fullCount;
  assign stallCount = stage_stallCount;

  wire [17:0] queuedValues_cat_7 = {
      stage_beat,
      3'd1,
      stage_full[1],
      stage_negative[1],
      stage_magnitudes[15:8]
  };
  wire [17:0] queuedValues_cat_6 = {
      stage_beat,
      3'd2,
      stage_full[2],
      stage_negative[2],
      stage_magnitudes[23:16]
  };
  wire [17:0] queuedValues_cat_5 = {
      stage_beat,
      3'd3,
      stage_full[3],
      stage_negative[3],
      stage_magnitudes[31:24]
  };
  wire [17:0] queuedValues_cat_4 = {
      stage_beat,
      3'd4,
      stage_full[4],
      stage_negative[4],
      stage_magnitudes[39:32]
  };
  wire [17:0] queuedValues_cat_3 = {
      stage_beat,
      3'd5,
      stage_full[5],
      stage_negative[5],
      stage_magnitudes[47:40]
  };
  wire [17:0] queuedValues_cat_2 = {
      stage_beat,
      3'd6,
      stage_full[6],
      stage_negative[6],
      stage_magnitudes[55:48]
  };
  wire [17:0] queuedValues_cat = {stage_beat, 3'd7, stage_full[7], stage_negative[7], stage_magnitudes[63:56]};
  wire [1:0] queuedValues_add_6 = {1'b0, stage_present[0]} + {1'b0, stage_present[1]};
  wire [1:0] queuedValues_add_5 = {1'b0, stage_present[0]}
      + {1'b0, stage_present[1]}
      + {1'b0, stage_present[2]};
  wire [2:0] queuedValues_add_4 = {2'd0, stage_present[0]}
      + {2'd0, stage_present[1]}
      + {2'd0, stage_present[2]}
      + {2'd0, stage_present[3]};
  wire [2:0] queuedValues_add_3 = {2'd0, stage_present[0]}
      + {2'd0, stage_present[1]}
      + {2'd0, stage_present[2]}
      + {2'd0, stage_present[3]}
      + {2'd0, stage_present[4]};
  wire [2:0] queuedValues_add_2 = {2'd0, stage_present[0]}
      + {2'd0, stage_present[1]}
      + {2'd0, stage_present[2]}
      + {2'd0, stage_present[3]}
      + {2'd0, stage_present[4]}
      + {2'd0, stage_present[5]};
  wire [2:0] queuedValues_add = {2'd0, stage_present[0]}
      + {2'd0, stage_present[1]}
      + {2'd0, stage_present[2]}
      + {2'd0, stage_present[3]}
      + {2'd0, stage_present[4]}
      + {2'd0, stage_present[5]}
      + {2'd0, stage_present[6]};
  wire [17:0] queuedValues_or_12 = ({
      stage_beat,
      3'd0,
      stage_full[0],
      stage_negative[0],
      stage_magnitudes[7:0]
  }
      & {18{stage_present[0]}})
      | (queuedValues_cat_7 & {18{stage_present[1] & !stage_present[0]}});
  wire [17:0] queuedValues_or_11 = queuedValues_or_12
      | (queuedValues_cat_6 & {18{stage_present[2] & (queuedValues_add_6 == 2'd0)}})
      | (queuedValues_cat_5 & {18{stage_present[3] & (queuedValues_add_5 == 2'd0)}});
  wire [17:0] queuedValues_or_10 = queuedValues_or_11
      | (queuedValues_cat_4 & {18{stage_present[4] & (queuedValues_add_4 == 3'd0)}})
      | (queuedValues_cat_3 & {18{stage_present[5] & (queuedValues_add_3 == 3'd0)}});
  wire [17:0] arriving_0 = queuedValues_or_10
      | (queuedValues_cat_2 & {18{stage_present[6] & (queuedValues_add_2 == 3'd0)}})
      | (queuedValues_cat & {18{stage_present[7] & (queuedValues_add == 3'd0)}});
  wire [17:0] queuedValues_or_9 = (queuedValues_cat_7 & {18{stage_present[1] & stage_present[0]}})
      | (queuedValues_cat_6 & {18{stage_present[2] & (queuedValues_add_6 == 2'd1)}});
  wire [17:0] queuedValues_or_8 = queuedValues_or_9
      | (queuedValues_cat_5 & {18{stage_present[3] & (queuedValues_add_5 == 2'd1)}})
      | (queuedValues_cat_4 & {18{stage_present[4] & (queuedValues_add_4 == 3'd1)}});
  wire [17:0] queuedValues_or_7 = queuedValues_or_8
      | (queuedValues_cat_3 & {18{stage_present[5] & (queuedValues_add_3 == 3'd1)}})
      | (queuedValues_cat_2 & {18{stage_present[6] & (queuedValues_add_2 == 3'd1)}});
  wire [17:0] arriving_1 = queuedValues_or_7
      | (queuedValues_cat & {18{stage_present[7] & (queuedValues_add == 3'd1)}});
  wire [17:0] queuedValues_or_6 = (queuedValues_cat_6 & {18{stage_present[2] & (queuedValues_add_6 == 2'd2)}})
      | (queuedValues_cat_5 & {18{stage_present[3] & (queuedValues_add_5 == 2'd2)}});
  wire [17:0] queuedValues_or_5 = queuedValues_or_6
      | (queuedValues_cat_4 & {18{stage_present[4] & (queuedValues_add_4 == 3'd2)}})
      | (queuedValues_cat_3 & {18{stage_present[5] & (queuedValues_add_3 == 3'd2)}});
  wire [17:0] arriving_2 = queuedValues_or_5
      | (queuedValues_cat_2 & {18{stage_present[6] & (queuedValues_add_2 == 3'd2)}})
      | (queuedValues_cat & {18{stage_present[7] & (queuedValues_add == 3'd2)}});
  wire [17:0] queuedValues_or_4 = (queuedValues_cat_5 & {18{stage_present[3] & (queuedValues_add_5 == 2'd3)}})
      | (queuedValues_cat_4 & {18{stage_present[4] & (queuedValues_add_4 == 3'd3)}});
  wire [17:0] queuedValues_or_3 = queuedValues_or_4
      | (queuedValues_cat_3 & {18{stage_present[5] & (queuedValues_add_3 == 3'd3)}})
      | (queuedValues_cat_2 & {18{stage_present[6] & (queuedValues_add_2 == 3'd3)}});
  wire [17:0] arriving_3 = queuedValues_or_3
      | (queuedValues_cat & {18{stage_present[7] & (queuedValues_add == 3'd3)}});
  wire [17:0] queuedValues_or_2 = (queuedValues_cat_4 & {18{stage_present[4] & (queuedValues_add_4 == 3'd4)}})
      | (queuedValues_cat_3 & {18{stage_present[5] & (queuedValues_add_3 == 3'd4)}});
  wire [17:0] arriving_4 = queuedValues_or_2
      | (queuedValues_cat_2 & {18{stage_present[6] & (queuedValues_add_2 == 3'd4)}})
      | (queuedValues_cat & {18{stage_present[7] & (queuedValues_add == 3'd4)}});
  wire [17:0] queuedValues_or = (queuedValues_cat_3 & {18{stage_present[5] & (queuedValues_add_3 == 3'd5)}})
      | (queuedValues_cat_2 & {18{stage_present[6] & (queuedValues_add_2 == 3'd5)}});
  wire [17:0] arriving_5 = queuedValues_or
      | (queuedValues_cat & {18{stage_present[7] & (queuedValues_add == 3'd5)}});
  wire [17:0] arriving_6 = (queuedValues_cat_2 & {18{stage_present[6] & (queuedValues_add_2 == 3'd6)}})
      | (queuedValues_cat & {18{stage_present[7] & (queuedValues_add == 3'd6)}});
  wire [17:0] arriving_7 = queuedValues_cat & {18{stage_present[7] & (queuedValues_add == 3'd7)}};
  wire [3:0] queueTail = queueHead + queuedCount[3:0];
  wire [3:0] offset_0 = 4'd0 - queueTail;
  wire [17:0] queuedValues_mux = offset_0[2]
      ? (offset_0[1] ? (offset_0[0] ? arriving_7 : arriving_6) : offset_0[0] ? arriving_5 : arriving_4)
      : offset_0[1]
      ? (offset_0[0] ? arriving_3 : arriving_2)
      : offset_0[0]
      ? arriving_1
      : arriving_0;
  wire [3:0] offset_1 = 4'd1 - queueTail;
  wire [17:0] queuedValues_mux_2 = offset_1[2]
      ? (offset_1[1] ? (offset_1[0] ? arriving_7 : arriving_6) : offset_1[0] ? arriving_5 : arriving_4)
      : offset_1[1]
      ? (offset_1[0] ? arriving_3 : arriving_2)
      : offset_1[0]
      ? arriving_1
      : arriving_0;
  wire [3:0] offset_2 = 4'd2 - queueTail;
  wire [17:0] queuedValues_mux_3 = offset_2[2]
      ? (offset_2[1] ? (offset_2[0] ? arriving_7 : arriving_6) : offset_2[0] ? arriving_5 : arriving_4)
      : offset_2[1]
      ? (offset_2[0] ? arriving_3 : arriving_2)
      : offset_2[0]
      ? arriving_1
      : arriving_0;
  wire [3:0] offset_3 = 4'd3 - queueTail;
  wire [17:0] queuedValues_mux_4 = offset_3[2]
      ? (offset_3[1] ? (offset_3[0] ? arriving_7 : arriving_6) : offset_3[0] ? arriving_5 : arriving_4)
      : offset_3[1]
      ? (offset_3[0] ? arriving_3 : arriving_2)
      : offset_3[0]
      ? arriving_1
      : arriving_0;
  wire [3:0] offset_4 = 4'd4 - queueTail;
  wire [17:0] queuedValues_mux_5 = offset_4[2]
      ? (offset_4[1] ? (offset_4[0] ? arriving_7 : arriving_6) : offset_4[0] ? arriving_5 : arriving_4)
      : offset_4[1]
      ? (offset_4[0] ? arriving_3 : arriving_2)
      : offset_4[0]
      ? arriving_1
      : arriving_0;
  wire [3:0] offset_5 = 4'd5 - queueTail;
  wire [17:0] queuedValues_mux_6 = offset_5[2]
      ? (offset_5[1] ? (offset_5[0] ? arriving_7 : arriving_6) : offset_5[0] ? arriving_5 : arriving_4)
      : offset_5[1]
      ? (offset_5[0] ? arriving_3 : arriving_2)
      : offset_5[0]
      ? arriving_1
      : arriving_0;
  wire [3:0] offset_6 = 4'd6 - queueTail;
  wire [17:0] queuedValues_mux_7 = offset_6[2]
      ? (offset_6[1] ? (offset_6[0] ? arriving_7 : arriving_6) : offset_6[0] ? arriving_5 : arriving_4)
      : offset_6[1]
      ? (offset_6[0] ? arriving_3 : arriving_2)
      : offset_6[0]
      ? arriving_1
      : arriving_0;
  wire [3:0] offset_7 = 4'd7 - queueTail;
  wire [17:0] queuedValues_mux_8 = offset_7[2]
      ? (offset_7[1] ? (offset_7[0] ? arriving_7 : arriving_6) : offset_7[0] ? arriving_5 : arriving_4)
      : offset_7[1]
      ? (offset_7[0] ? arriving_3 : arriving_2)
      : offset_7[0]
      ? arriving_1
      : arriving_0;
  wire [3:0] offset_8 = 4'd8 - queueTail;
  wire [17:0] queuedValues_mux_9 = offset_8[2]
      ? (offset_8[1] ? (offset_8[0] ? arriving_7 : arriving_6) : offset_8[0] ? arriving_5 : arriving_4)
      : offset_8[1]
      ? (offset_8[0] ? arriving_3 : arriving_2)
      : offset_8[0]
      ? arriving_1
      : arriving_0;
  wire [3:0] offset_9 = 4'd9 - queueTail;
  wire [17:0] queuedValues_mux_10 = offset_9[2]
      ? (offset_9[1] ? (offset_9[0] ? arriving_7 : arriving_6) : offset_9[0] ? arriving_5 : arriving_4)
      : offset_9[1]
      ? (offset_9[0] ? arriving_3 : arriving_2)
      : offset_9[0]
      ? arriving_1
      : arriving_0;
  wire [3:0] offset_10 = 4'd10 - queueTail;
  wire [17:0] queuedValues_mux_11 = offset_10[2]
      ? (offset_10[1] ? (offset_10[0] ? arriving_7 : arriving_6) : offset_10[0] ? arriving_5 : arriving_4)
      : offset_10[1]
      ? (offset_10[0] ? arriving_3 : arriving_2)
      : offset_10[0]
      ? arriving_1
      : arriving_0;
  wire [3:0] offset_11 = 4'd11 - queueTail;
  wire [17:0] queuedValues_mux_12 = offset_11[2]
      ? (offset_11[1] ? (offset_11[0] ? arriving_7 : arriving_6) : offset_11[0] ? arriving_5 : arriving_4)
      : offset_11[1]
      ? (offset_11[0] ? arriving_3 : arriving_2)
      : offset_11[0]
      ? arriving_1
      : arriving_0;
  wire [3:0] offset_12 = 4'd12 - queueTail;
  wire [17:0] queuedValues_mux_13 = offset_12[2]
      ? (offset_12[1] ? (offset_12[0] ? arriving_7 : arriving_6) : offset_12[0] ? arriving_5 : arriving_4)
      : offset_12[1]
      ? (offset_12[0] ? arriving_3 : arriving_2)
      : offset_12[0]
      ? arriving_1
      : arriving_0;
  wire [3:0] offset_13 = 4'd13 - queueTail;
  wire [17:0] queuedValues_mux_14 = offset_13[2]
      ? (offset_13[1] ? (offset_13[0] ? arriving_7 : arriving_6) : offset_13[0] ? arriving_5 : arriving_4)
      : offset_13[1]
      ? (offset_13[0] ? arriving_3 : arriving_2)
      : offset_13[0]
      ? arriving_1
      : arriving_0;
  wire [3:0] offset_14 = 4'd14 - queueTail;
  wire [17:0] queuedValues_mux_15 = offset_14[2]
      ? (offset_14[1] ? (offset_14[0] ? arriving_7 : arriving_6) : offset_14[0] ? arriving_5 : arriving_4)
      : offset_14[1]
      ? (offset_14[0] ? arriving_3 : arriving_2)
      : offset_14[0]
      ? arriving_1
      : arriving_0;
  wire [3:0] offset_15 = 4'd15 - queueTail;
  wire [17:0] queuedValues_mux_16 = offset_15[2]
      ? (offset_15[1] ? (offset_15[0] ? arriving_7 : arriving_6) : offset_15[0] ? arriving_5 : arriving_4)
      : offset_15[1]
      ? (offset_15[0] ? arriving_3 : arriving_2)
      : offset_15[0]
      ? arriving_1
      : arriving_0;
  always @(posedge clk) begin
    if (takesBeat & (offset_0 < arrivingCount)) begin  // DifferenceQueue.swift:52
      queuedValues[17:0] <= queuedValues_mux;
    end
    if (takesBeat & (offset_1 < arrivingCount)) begin  // DifferenceQueue.swift:52
      queuedValues[35:18] <= queuedValues_mux_2;
    end
    if (takesBeat & (offset_2 < arrivingCount)) begin  // DifferenceQueue.swift:52
      queuedValues[53:36] <= queuedValues_mux_3;
    end
    if (takesBeat & (offset_3 < arrivingCount)) begin  // DifferenceQueue.swift:52
      queuedValues[71:54] <= queuedValues_mux_4;
    end
    if (takesBeat & (offset_4 < arrivingCount)) begin  // DifferenceQueue.swift:52
      queuedValues[89:72] <= queuedValues_mux_5;
    end
    if (takesBeat & (offset_5 < arrivingCount)) begin  // DifferenceQueue.swift:52
      queuedValues[107:90] <= queuedValues_mux_6;
    end
    if (takesBeat & (offset_6 < arrivingCount)) begin  // DifferenceQueue.swift:52
      queuedValues[125:108] <= queuedValues_mux_7;
    end
    if (takesBeat & (offset_7 < arrivingCount)) begin  // DifferenceQueue.swift:52
      queuedValues[143:126] <= queuedValues_mux_8;
    end
    if (takesBeat & (offset_8 < arrivingCount)) begin  // DifferenceQueue.swift:52
      queuedValues[161:144] <= queuedValues_mux_9;
    end
    if (takesBeat & (offset_9 < arrivingCount)) begin  // DifferenceQueue.swift:52
      queuedValues[179:162] <= queuedValues_mux_10;
    end
    if (takesBeat & (offset_10 < arrivingCount)) begin  // DifferenceQueue.swift:52
      queuedValues[197:180] <= queuedValues_mux_11;
    end
    if (takesBeat & (offset_11 < arrivingCount)) begin  // DifferenceQueue.swift:52
      queuedValues[215:198] <= queuedValues_mux_12;
    end
    if (takesBeat & (offset_12 < arrivingCount)) begin  // DifferenceQueue.swift:52
      queuedValues[233:216] <= queuedValues_mux_13;
    end
    if (takesBeat & (offset_13 < arrivingCount)) begin  // DifferenceQueue.swift:52
      queuedValues[251:234] <= queuedValues_mux_14;
    end
    if (takesBeat & (offset_14 < arrivingCount)) begin  // DifferenceQueue.swift:52
      queuedValues[269:252] <= queuedValues_mux_15;
    end
    if (takesBeat & (offset_15 < arrivingCount)) begin  // DifferenceQueue.swift:52
      queuedValues[287:270] <= queuedValues_mux_16;
    end
  end

  wire [4:0] availableCount = isEnding ? endingCount : queuedCount;
  wire [17:0] queuedCount_mux_8 = queueHead[2]
      ? (queueHead[1]
          ? (queueHead[0] ? queuedValues[143:126] : queuedValues[125:108])
          : queueHead[0]
          ? queuedValues[107:90]
          : queuedValues[89:72])
      : queueHead[1]
      ? (queueHead[0] ? queuedValues[71:54] : queuedValues[53:36])
      : queueHead[0]
      ? queuedValues[35:18]
      : queuedValues[17:0];
  wire [17:0] queuedCount_mux_7 = queueHead[2]
      ? (queueHead[1]
          ? (queueHead[0] ? queuedValues[287:270] : queuedValues[269:252])
          : queueHead[0]
          ? queuedValues[251:234]
          : queuedValues[233:216])
      : queueHead[1]
      ? (queueHead[0] ? queuedValues[215:198] : queuedValues[197:180])
      : queueHead[0]
      ? queuedValues[179:162]
      : queuedValues[161:144];
  wire [17:0] front_0 = queueHead[3] ? queuedCount_mux_7 : queuedCount_mux_8;
  wire [3:0] queuedCount_add_4 = queueHead + 4'd1;
  wire [17:0] queuedCount_mux_6 = queuedCount_add_4[2]
      ? (queuedCount_add_4[1]
          ? (queuedCount_add_4[0] ? queuedValues[143:126] : queuedValues[125:108])
          : queuedCount_add_4[0]
          ? queuedValues[107:90]
          : queuedValues[89:72])
      : queuedCount_add_4[1]
      ? (queuedCount_add_4[0] ? queuedValues[71:54] : queuedValues[53:36])
      : queuedCount_add_4[0]
      ? queuedValues[35:18]
      : queuedValues[17:0];
  wire [17:0] queuedCount_mux_5 = queuedCount_add_4[2]
      ? (queuedCount_add_4[1]
          ? (queuedCount_add_4[0] ? queuedValues[287:270] : queuedValues[269:252])
          : queuedCount_add_4[0]
          ? queuedValues[251:234]
          : queuedValues[233:216])
      : queuedCount_add_4[1]
      ? (queuedCount_add_4[0] ? queuedValues[215:198] : queuedValues[197:180])
      : queuedCount_add_4[0]
      ? queuedValues[179:162]
      : queuedValues[161:144];
  wire [17:0] front_1 = queuedCount_add_4[3] ? queuedCount_mux_5 : queuedCount_mux_6;
  wire [3:0] queuedCount_add_3 = queueHead + 4'd2;
  wire [17:0] queuedCount_mux_4 = queuedCount_add_3[2]
      ? (queuedCount_add_3[1]
          ? (queuedCount_add_3[0] ? queuedValues[143:126] : queuedValues[125:108])
          : queuedCount_add_3[0]
          ? queuedValues[107:90]
          : queuedValues[89:72])
      : queuedCount_add_3[1]
      ? (queuedCount_add_3[0] ? queuedValues[71:54] : queuedValues[53:36])
      : queuedCount_add_3[0]
      ? queuedValues[35:18]
      : queuedValues[17:0];
  wire [17:0] queuedCount_mux_3 = queuedCount_add_3[2]
      ? (queuedCount_add_3[1]
          ? (queuedCount_add_3[0] ? queuedValues[287:270] : queuedValues[269:252])
          : queuedCount_add_3[0]
          ? queuedValues[251:234]
          : queuedValues[233:216])
      : queuedCount_add_3[1]
      ? (queuedCount_add_3[0] ? queuedValues[215:198] : queuedValues[197:180])
      : queuedCount_add_3[0]
      ? queuedValues[179:162]
      : queuedValues[161:144];
  wire [17:0] front_2 = queuedCount_add_3[3] ? queuedCount_mux_3 : queuedCount_mux_4;
  wire [3:0] queuedCount_add_2 = queueHead + 4'd3;
  wire [17:0] queuedCount_mux_2 = queuedCount_add_2[2]
      ? (queuedCount_add_2[1]
          ? (queuedCount_add_2[0] ? queuedValues[143:126] : queuedValues[125:108])
          : queuedCount_add_2[0]
          ? queuedValues[107:90]
          : queuedValues[89:72])
      : queuedCount_add_2[1]
      ? (queuedCount_add_2[0] ? queuedValues[71:54] : queuedValues[53:36])
      : queuedCount_add_2[0]
      ? queuedValues[35:18]
      : queuedValues[17:0];
  wire [17:0] queuedCount_mux = queuedCount_add_2[2]
      ? (queuedCount_add_2[1]
          ? (queuedCount_add_2[0] ? queuedValues[287:270] : queuedValues[269:252])
          : queuedCount_add_2[0]
          ? queuedValues[251:234]
          : queuedValues[233:216])
      : queuedCount_add_2[1]
      ? (queuedCount_add_2[0] ? queuedValues[215:198] : queuedValues[197:180])
      : queuedCount_add_2[0]
      ? queuedValues[179:162]
      : queuedValues[161:144];
  wire [17:0] front_3 = queuedCount_add_2[3] ? queuedCount_mux : queuedCount_mux_2;
  wire open_0 = 1'b1 & (availableCount > 5'd0) & 1'b1;
  wire queuedCount_and_9 = front_0[7] & !isRest;
  wire placed_0 = open_0 & 1'b1;
  wire wordFullWidth_and_2 = front_0[9] & !isHalfDone;
  wire queuedCount_and_2 = placed_0 & (queuedCount_and_9 & (|front_0[6:0]));
  wire filled_0_0 = placed_0 ? 1'b0 : 1'b1;
  wire filled_0_1 = placed_0 ? (wordFullWidth_and_2 ? 1'b0 : 1'b1) : 1'b0;
  wire filled_0_2 = placed_0 ? (wordFullWidth_and_2 ? 1'b1 : 1'b0) : 1'b0;
  wire queuedCount_and_7 = 1'b1 & placed_0 & !queuedCount_and_2;
  wire open_1 = queuedCount_and_7 & (availableCount > 5'd1) & 1'b1;
  wire queuedCount_and_8 = front_1[7] & 1'b1;
  wire queuedCount_or_2 = 1'b0 | (front_0[12:10] == front_1[12:10]) | (queuedCount_and_8 & (|front_1[6:0]));
  wire placed_1 = open_1 & !queuedCount_or_2;
  wire filled_1_0 = placed_1 ? 1'b0 : filled_0_0;
  wire filled_1_1 = placed_1 ? (front_1[9] ? 1'b0 : filled_0_0) : filled_0_1;
  wire filled_1_2 = placed_1 ? (front_1[9] ? filled_0_0 : filled_0_1) : filled_0_2;
  wire filled_1_3 = placed_1 ? (front_1[9] ? filled_0_1 : filled_0_2) : 1'b0;
  wire filled_1_4 = placed_1 ? (front_1[9] ? (filled_0_2 | 1'b0) : 1'b0) : 1'b0;
  wire queuedCount_and_5 = queuedCount_and_7 & placed_1 & 1'b1;
  wire open_2 = queuedCount_and_5 & (availableCount > 5'd2) & !filled_1_4;
  wire queuedCount_and_6 = front_2[7] & 1'b1;
  wire queuedCount_or_3 = 1'b0
      | (front_0[12:10] == front_2[12:10])
      | (front_1[12:10] == front_2[12:10])
      | (queuedCount_and_6 & (|front_2[6:0]));
  wire placed_2 = open_2 & !queuedCount_or_3;
  wire queuedCount_and_3 = placed_2 & front_2[9] & filled_1_3;
  wire filled_2_2 = placed_2 ? (front_2[9] ? filled_1_0 : filled_1_1) : filled_1_2;
  wire filled_2_3 = placed_2 ? (front_2[9] ? filled_1_1 : filled_1_2) : filled_1_3;
  wire filled_2_4 = placed_2 ? (front_2[9] ? (filled_1_2 | filled_1_3) : filled_1_3) : filled_1_4;
  wire open_3 = queuedCount_and_5 & placed_2 & 1'b1 & (availableCount > 5'd3) & !filled_2_4;
  wire queuedCount_and_4 = front_3[7] & 1'b1;
  wire queuedCount_or_5 = 1'b0
      | (front_0[12:10] == front_3[12:10])
      | (front_1[12:10] == front_3[12:10])
      | (front_2[12:10] == front_3[12:10]);
  wire queuedCount_or_4 = queuedCount_or_5 | (queuedCount_and_4 & (|front_3[6:0]));
  wire placed_3 = open_3 & !queuedCount_or_4;
  wire queuedCount_or = 1'b0
      | (open_1 & queuedCount_or_2)
      | (open_2 & queuedCount_or_3)
      | (open_3 & queuedCount_or_4);
  wire wordIsSplit = 1'b0 | queuedCount_and_2 | 1'b0 | 1'b0 | 1'b0;
  wire queuedCount_and = placed_3 & front_3[9] & filled_2_3;
  wire wordIsFull = placed_3 ? (front_3[9] ? (filled_2_2 | filled_2_3) : filled_2_3) : filled_2_4;
  wire wordIsBlocked = queuedCount_or | wordIsSplit;
  wire [1:0] queuedCount_add = {1'b0, placed_0 & 1'b1 & !queuedCount_and_2}
      + {1'b0, placed_1 & 1'b1 & 1'b1}
      + {1'b0, placed_2 & !queuedCount_and_3 & 1'b1};
  wire [2:0] poppedValues = {1'b0, queuedCount_add} + {2'd0, placed_3 & !queuedCount_and & 1'b1};
  wire forms = (wordIsFull | wordIsBlocked | isEnding) & (!wordValid | wordReady);
  wire [2:0] leavingCount = forms ? poppedValues : 3'd0;
  wire [4:0] remainingCount = queuedCount - {2'd0, leavingCount};
  wire [4:0] nextCount = takesBeat ? (remainingCount + {1'b0, arrivingCount}) : remainingCount;
  always @(posedge clk) begin
    if (rst) begin
      queuedCount <= 5'd0;
    end else begin
      queuedCount <= nextCount;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      queueHead <= 4'd0;
    end else if (forms) begin  // DifferenceQueue.swift:83
      queueHead <= queueHead + {1'b0, poppedValues};
    end
  end

  wire wordIsSpilled = 1'b0 | queuedCount_and_3 | queuedCount_and;
  always @(posedge clk) begin
    if (rst) begin
      isHalfDone <= 1'b0;
    end else if (forms) begin  // DifferenceQueue.swift:83
      isHalfDone <= wordIsSpilled;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isRest <= 1'b0;
    end else if (forms) begin  // DifferenceQueue.swift:83
      isRest <= wordIsSplit;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      endingCount <= 5'd0;
    end else begin
      if (forms) begin  // DifferenceQueue.swift:83
        if (isEnding) begin  // DifferenceQueue.swift:87
          endingCount <= endingCount - {2'd0, poppedValues};
        end
      end
      if (takesBeat & stage_heldLast) begin  // DifferenceQueue.swift:90
        endingCount <= nextCount;
      end
    end
  end

  wire isLast = isEnding & ({2'd0, poppedValues} == endingCount) & !wordIsSpilled;
  always @(posedge clk) begin
    if (rst) begin
      isEnding <= 1'b0;
    end else begin
      if (forms) begin  // DifferenceQueue.swift:83
        if (isLast) begin  // DifferenceQueue.swift:88
          isEnding <= 1'b0;
        end
      end
      if (takesBeat & stage_heldLast) begin  // DifferenceQueue.swift:90
        isEnding <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (takesBeat & stage_heldLast) begin  // DifferenceQueue.swift:90
      endingTag <= stage_heldTag;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      wordIsShown <= 1'b0;
    end else if (forms) begin  // EncodingUnit.swift:114
      wordIsShown <= 1'b1;
    end else if (wordReady) begin  // EncodingUnit.swift:114
      wordIsShown <= 1'b0;
    end
  end

  assign wordValid = wordIsShown;

  wire [6:0] wordCarries_xor_7 = (front_0[6:0] | {7{queuedCount_and_9}}) ^ {7{front_0[8]}};
  wire wordInputs_and_10 = placed_0 & 1'b1;
  wire wordInputs_and_7 = placed_0 & (1'b0 | (1'b1 & wordFullWidth_and_2));
  wire [6:0] wordCarries_xor_3 = (front_1[6:0] | {7{queuedCount_and_8}}) ^ {7{front_1[8]}};
  wire [3:0] wordNibbles_cat_3 = {front_1[8], wordCarries_xor_3[6:4]};
  wire wordInputs_and_11 = placed_1 & (filled_0_0 | 1'b0);
  wire wordInputs_and_8 = placed_1 & (filled_0_1 | (filled_0_0 & front_1[9]));
  wire wordInputs_and_4 = placed_1 & (filled_0_2 | (filled_0_1 & front_1[9]));
  wire wordInputs_and_2 = placed_1 & (1'b0 | (filled_0_2 & front_1[9]));
  wire [6:0] wordCarries_xor_5 = (front_2[6:0] | {7{queuedCount_and_6}}) ^ {7{front_2[8]}};
  wire [3:0] wordNibbles_cat_4 = {front_2[8], wordCarries_xor_5[6:4]};
  wire wordInputs_and_12 = placed_2 & (filled_1_0 | 1'b0);
  wire wordInputs_and_9 = placed_2 & (filled_1_1 | (filled_1_0 & front_2[9]));
  wire wordInputs_and_5 = placed_2 & (filled_1_2 | (filled_1_1 & front_2[9]));
  wire wordInputs_and_3 = placed_2 & (filled_1_3 | (filled_1_2 & front_2[9]));
  wire filled_2_0 = placed_2 ? 1'b0 : filled_1_0;
  wire filled_2_1 = placed_2 ? (front_2[9] ? 1'b0 : filled_1_0) : filled_1_1;
  wire [6:0] wordCarries_xor_2 = (front_3[6:0] | {7{queuedCount_and_4}}) ^ {7{front_3[8]}};
  wire [3:0] wordNibbles_cat_2 = {front_3[8], wordCarries_xor_2[6:4]};
  wire wordInputs_and = placed_3 & (filled_2_0 | 1'b0);
  wire wordFullWidth_and = placed_3 & (filled_2_1 | (filled_2_0 & front_3[9]));
  wire wordInputs_and_6 = placed_3 & (filled_2_2 | (filled_2_1 & front_3[9]));
  wire wordCarries_and = placed_3 & (filled_2_3 | (filled_2_2 & front_3[9]));
  wire [3:0] wordNibbles_or = (wordCarries_xor_7[3:0] & {4{wordInputs_and_10}})
      | (wordCarries_xor_3[3:0] & {4{wordInputs_and_11}})
      | (wordCarries_xor_5[3:0] & {4{wordInputs_and_12}});
  wire [3:0] wordNibbles_or_5 = ((wordFullWidth_and_2
      ? {front_0[8], wordCarries_xor_7[6:4]}
      : wordCarries_xor_7[3:0])
      & {4{wordInputs_and_7}})
      | ((front_1[9] ? wordNibbles_cat_3 : wordCarries_xor_3[3:0]) & {4{wordInputs_and_8}});
  wire [3:0] wordNibbles_or_2 = wordNibbles_or_5
      | ((front_2[9] ? wordNibbles_cat_4 : wordCarries_xor_5[3:0]) & {4{wordInputs_and_9}})
      | ((front_3[9] ? wordNibbles_cat_2 : wordCarries_xor_2[3:0]) & {4{wordFullWidth_and}});
  wire [3:0] wordNibbles_or_3 = 4'd0
      | (wordCarries_xor_3[3:0] & {4{wordInputs_and_4}})
      | (wordCarries_xor_5[3:0] & {4{wordInputs_and_5}})
      | (wordCarries_xor_2[3:0] & {4{wordInputs_and_6}});
  wire [3:0] wordNibbles_or_4 = 4'd0
      | ((front_1[9] ? wordNibbles_cat_3 : wordCarries_xor_3[3:0]) & {4{wordInputs_and_2}})
      | ((front_2[9] ? wordNibbles_cat_4 : wordCarries_xor_5[3:0]) & {4{wordInputs_and_3}});
  wire [15:0] wordNibbles_cat = {
      wordNibbles_or_4 | ((front_3[9] ? wordNibbles_cat_2 : wordCarries_xor_2[3:0]) & {4{wordCarries_and}}),
      wordNibbles_or_3,
      wordNibbles_or_2,
      wordNibbles_or | (wordCarries_xor_2[3:0] & {4{wordInputs_and}})
  };
  always @(posedge clk) begin
    if (forms) begin  // EncodingUnit.swift:116
      wordNibbles <= wordNibbles_cat;
    end
  end

  assign nibbles = wordNibbles;

  wire wordCarries_xor_8 = front_0[8] ^ queuedCount_and_9;
  wire wordCarries_xor_4 = front_1[8] ^ queuedCount_and_8;
  wire wordCarries_xor_6 = front_2[8] ^ queuedCount_and_6;
  wire wordCarries_xor = front_3[8] ^ queuedCount_and_4;
  wire wordCarries_or = 1'b0
      | (wordInputs_and_10 & wordCarries_xor_8)
      | (wordInputs_and_11 & wordCarries_xor_4)
      | (wordInputs_and_12 & wordCarries_xor_6);
  wire wordCarries_or_5 = 1'b0
      | (wordInputs_and_7 & (wordFullWidth_and_2 ? wordCarries_xor_7[3] : wordCarries_xor_8))
      | (wordInputs_and_8 & (front_1[9] ? wordCarries_xor_3[3] : wordCarries_xor_4));
  wire wordCarries_or_2 = wordCarries_or_5
      | (wordInputs_and_9 & (front_2[9] ? wordCarries_xor_5[3] : wordCarries_xor_6))
      | (wordFullWidth_and & (front_3[9] ? wordCarries_xor_2[3] : wordCarries_xor));
  wire wordCarries_or_3 = 1'b0
      | (wordInputs_and_4 & wordCarries_xor_4)
      | (wordInputs_and_5 & wordCarries_xor_6)
      | (wordInputs_and_6 & wordCarries_xor);
  wire wordCarries_or_4 = 1'b0
      | (wordInputs_and_2 & (front_1[9] ? wordCarries_xor_3[3] : wordCarries_xor_4))
      | (wordInputs_and_3 & (front_2[9] ? wordCarries_xor_5[3] : wordCarries_xor_6));
  wire [3:0] wordCarries_cat = {
      wordCarries_or_4 | (wordCarries_and & (front_3[9] ? wordCarries_xor_2[3] : wordCarries_xor)),
      wordCarries_or_3,
      wordCarries_or_2,
      wordCarries_or | (wordInputs_and & wordCarries_xor)
  };
  always @(posedge clk) begin
    if (forms) begin  // EncodingUnit.swift:118
      wordCarries <= wordCarries_cat;
    end
  end

  assign carries = wordCarries;

  wire wordFullWidth_or = 1'b0
      | (wordInputs_and_7 & wordFullWidth_and_2)
      | (wordInputs_and_8 & front_1[9])
      | (wordInputs_and_9 & front_2[9]);
  wire wordFullWidth_or_2 = 1'b0
      | (wordInputs_and_2 & front_1[9])
      | (wordInputs_and_3 & front_2[9])
      | (wordCarries_and & front_3[9]);
  always @(posedge clk) begin
    if (forms) begin  // EncodingUnit.swift:121
      wordFullWidth <= {wordFullWidth_or_2, wordFullWidth_or | (wordFullWidth_and & front_3[9])};
    end
  end

  assign fullWidth = wordFullWidth;

  wire wordUsed_or = 1'b0
      | (wordInputs_and_10 & 1'b1)
      | (wordInputs_and_11 & 1'b1)
      | (wordInputs_and_12 & 1'b1);
  wire wordUsed_or_2 = 1'b0
      | (wordInputs_and_7 & 1'b1)
      | (wordInputs_and_8 & 1'b1)
      | (wordInputs_and_9 & 1'b1);
  wire wordUsed_or_3 = 1'b0
      | (wordInputs_and_4 & 1'b1)
      | (wordInputs_and_5 & 1'b1)
      | (wordInputs_and_6 & 1'b1);
  wire wordUsed_or_4 = 1'b0 | (wordInputs_and_2 & 1'b1) | (wordInputs_and_3 & 1'b1) | (wordCarries_and & 1'b1);
  wire [3:0] wordUsed_cat = {
      wordUsed_or_4,
      wordUsed_or_3,
      wordUsed_or_2 | (wordFullWidth_and & 1'b1),
      wordUsed_or | (wordInputs_and & 1'b1)
  };
  always @(posedge clk) begin
    if (forms) begin  // EncodingUnit.swift:122
      wordUsed <= wordUsed_cat;
    end
  end

  assign used = wordUsed;

  wire [7:0] wordInputs_or = (front_0[17:10] & {8{wordInputs_and_10}})
      | (front_1[17:10] & {8{wordInputs_and_11}})
      | (front_2[17:10] & {8{wordInputs_and_12}});
  wire [7:0] wordInputs_or_2 = (front_0[17:10] & {8{wordInputs_and_7}})
      | (front_1[17:10] & {8{wordInputs_and_8}})
      | (front_2[17:10] & {8{wordInputs_and_9}});
  wire [7:0] wordInputs_or_3 = 8'd0
      | (front_1[17:10] & {8{wordInputs_and_4}})
      | (front_2[17:10] & {8{wordInputs_and_5}})
      | (front_3[17:10] & {8{wordInputs_and_6}});
  wire [7:0] wordInputs_or_4 = 8'd0
      | (front_1[17:10] & {8{wordInputs_and_2}})
      | (front_2[17:10] & {8{wordInputs_and_3}})
      | (front_3[17:10] & {8{wordCarries_and}});
  wire [31:0] wordInputs_cat = {
      wordInputs_or_4,
      wordInputs_or_3,
      wordInputs_or_2 | (front_3[17:10] & {8{wordFullWidth_and}}),
      wordInputs_or | (front_3[17:10] & {8{wordInputs_and}})
  };
  always @(posedge clk) begin
    if (forms) begin  // EncodingUnit.swift:123
      wordInputs <= wordInputs_cat;
    end
  end

  assign inputs = wordInputs;

  always @(posedge clk) begin
    if (forms) begin  // EncodingUnit.swift:127
      wordIsLast <= isLast;
    end
  end

  assign wordLast = wordIsLast;

  always @(posedge clk) begin
    if (forms) begin  // EncodingUnit.swift:128
      wordTagBits <= endingTag;
    end
  end

  assign wordTag = wordTagBits;
endmodule

`default_nettype wire
