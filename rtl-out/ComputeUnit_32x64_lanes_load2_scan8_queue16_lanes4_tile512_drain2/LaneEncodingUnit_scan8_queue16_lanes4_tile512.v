// LaneEncodingUnit_scan8_queue16_lanes4_tile512, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = scan8_queue16_lanes4_tile512
// Content: fnv1a64 5ad95e6a2b86dc2c
`default_nettype none

module LaneEncodingUnit_scan8_queue16_lanes4_tile512 (
    input  wire        clk,
    input  wire        rst,
    input  wire [1:0]  mode,  // LaneEncodingUnit.swift:18
    input  wire        isUnsigned,  // LaneEncodingUnit.swift:20
    input  wire        valid,  // LaneEncodingUnit.swift:21
    output wire        ready,  // LaneEncodingUnit.swift:22
    input  wire [63:0] current,  // LaneEncodingUnit.swift:23
    input  wire [63:0] previous,  // LaneEncodingUnit.swift:24
    input  wire [63:0] neighbour,  // LaneEncodingUnit.swift:25
    input  wire [3:0]  count,  // LaneEncodingUnit.swift:27
    input  wire        last,  // LaneEncodingUnit.swift:29
    input  wire [1:0]  tag,  // LaneEncodingUnit.swift:31
    output wire        wordValid,  // LaneEncodingUnit.swift:34
    input  wire        wordReady,  // LaneEncodingUnit.swift:35
    output wire [15:0] nibbles,  // LaneEncodingUnit.swift:37
    output wire [3:0]  carries,  // LaneEncodingUnit.swift:38
    output wire [1:0]  fullWidth,  // LaneEncodingUnit.swift:40
    output wire [3:0]  used,  // LaneEncodingUnit.swift:42
    output wire [3:0]  fromPartner,  // LaneEncodingUnit.swift:44
    output wire [3:0]  reads,  // LaneEncodingUnit.swift:46
    output wire [27:0] weightAddresses,  // LaneEncodingUnit.swift:48
    output wire        wordLast,  // LaneEncodingUnit.swift:49
    output wire [1:0]  wordTag,  // LaneEncodingUnit.swift:50
    input  wire        clearStatistics,  // LaneEncodingUnit.swift:53
    output wire [31:0] zeroCount,  // LaneEncodingUnit.swift:54
    output wire [31:0] lowCount,  // LaneEncodingUnit.swift:55
    output wire [31:0] fullCount,  // LaneEncodingUnit.swift:56
    output wire [31:0] stallCount  // LaneEncodingUnit.swift:57
);

  wire stage_ready;  // LaneEncodingUnit.swift:70
  wire stage_held;  // LaneEncodingUnit.swift:70
  wire stage_heldLast;  // LaneEncodingUnit.swift:70
  wire [1:0] stage_heldTag;  // LaneEncodingUnit.swift:70
  wire [5:0] stage_beat;  // LaneEncodingUnit.swift:70
  wire [63:0] stage_magnitudes;  // LaneEncodingUnit.swift:70
  wire [7:0] stage_negative;  // LaneEncodingUnit.swift:70
  wire [7:0] stage_present;  // LaneEncodingUnit.swift:70
  wire [7:0] stage_full;  // LaneEncodingUnit.swift:70
  wire [31:0] stage_zeroCount;  // LaneEncodingUnit.swift:70
  wire [31:0] stage_lowCount;  // LaneEncodingUnit.swift:70
  wire [31:0] stage_fullCount;  // LaneEncodingUnit.swift:70
  wire [31:0] stage_stallCount;  // LaneEncodingUnit.swift:70
  reg isEnding;  // LaneEncodingUnit.swift:74
  reg [1:0] endingTag;  // LaneEncodingUnit.swift:75
  wire lane_0_fits;  // LaneEncodingUnit.swift:77
  wire lane_0_exists;  // LaneEncodingUnit.swift:77
  wire lane_0_isFinal;  // LaneEncodingUnit.swift:77
  wire [3:0] lane_0_lowNibble;  // LaneEncodingUnit.swift:77
  wire lane_0_lowCarry;  // LaneEncodingUnit.swift:77
  wire [3:0] lane_0_highNibble;  // LaneEncodingUnit.swift:77
  wire lane_0_highCarry;  // LaneEncodingUnit.swift:77
  wire lane_0_isFull;  // LaneEncodingUnit.swift:77
  wire lane_0_isSplit;  // LaneEncodingUnit.swift:77
  wire [6:0] lane_0_position;  // LaneEncodingUnit.swift:77
  wire lane_1_fits;  // LaneEncodingUnit.swift:77
  wire lane_1_exists;  // LaneEncodingUnit.swift:77
  wire lane_1_isFinal;  // LaneEncodingUnit.swift:77
  wire [3:0] lane_1_lowNibble;  // LaneEncodingUnit.swift:77
  wire lane_1_lowCarry;  // LaneEncodingUnit.swift:77
  wire [3:0] lane_1_highNibble;  // LaneEncodingUnit.swift:77
  wire lane_1_highCarry;  // LaneEncodingUnit.swift:77
  wire lane_1_isFull;  // LaneEncodingUnit.swift:77
  wire lane_1_isSplit;  // LaneEncodingUnit.swift:77
  wire [6:0] lane_1_position;  // LaneEncodingUnit.swift:77
  wire lane_2_fits;  // LaneEncodingUnit.swift:77
  wire lane_2_exists;  // LaneEncodingUnit.swift:77
  wire lane_2_isFinal;  // LaneEncodingUnit.swift:77
  wire [3:0] lane_2_lowNibble;  // LaneEncodingUnit.swift:77
  wire lane_2_lowCarry;  // LaneEncodingUnit.swift:77
  wire [3:0] lane_2_highNibble;  // LaneEncodingUnit.swift:77
  wire lane_2_highCarry;  // LaneEncodingUnit.swift:77
  wire lane_2_isFull;  // LaneEncodingUnit.swift:77
  wire lane_2_isSplit;  // LaneEncodingUnit.swift:77
  wire [6:0] lane_2_position;  // LaneEncodingUnit.swift:77
  wire lane_3_fits;  // LaneEncodingUnit.swift:77
  wire lane_3_exists;  // LaneEncodingUnit.swift:77
  wire lane_3_isFinal;  // LaneEncodingUnit.swift:77
  wire [3:0] lane_3_lowNibble;  // LaneEncodingUnit.swift:77
  wire lane_3_lowCarry;  // LaneEncodingUnit.swift:77
  wire [3:0] lane_3_highNibble;  // LaneEncodingUnit.swift:77
  wire lane_3_highCarry;  // LaneEncodingUnit.swift:77
  wire lane_3_isFull;  // LaneEncodingUnit.swift:77
  wire lane_3_isSplit;  // LaneEncodingUnit.swift:77
  wire [6:0] lane_3_position;  // LaneEncodingUnit.swift:77
  reg wordIsShown;  // LaneEncodingUnit.swift:136
  reg [15:0] wordNibbles;  // LaneEncodingUnit.swift:140
  reg [3:0] wordCarries;  // LaneEncodingUnit.swift:134
  reg [1:0] wordFullWidth;  // LaneEncodingUnit.swift:134
  reg [3:0] wordUsed;  // LaneEncodingUnit.swift:134
  reg [3:0] wordFromPartner;  // LaneEncodingUnit.swift:134
  reg [3:0] wordReads;  // LaneEncodingUnit.swift:134
  reg [27:0] wordAddresses;  // LaneEncodingUnit.swift:147
  reg wordIsLast;  // LaneEncodingUnit.swift:149
  reg [1:0] wordTagBits;  // LaneEncodingUnit.swift:150

  wire take = stage_held
      & (1'b1 & lane_0_fits & lane_1_fits & lane_2_fits & lane_3_fits)
      & !(stage_heldLast & isEnding);
  DifferenceStage_scan8_queue16_lanes4_tile512 stage (  // LaneEncodingUnit.swift:70
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
      .take(take),
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

  wire forms = (1'b0 | lane_0_exists | lane_1_exists | lane_2_exists | lane_3_exists | isEnding)
      & (!wordValid | wordReady);
  wire evenIsFull_0 = lane_0_exists & lane_0_isFull;
  wire oddIsFull_0 = lane_1_exists & lane_1_isFull & !evenIsFull_0;
  wire readsEven_0 = lane_0_exists & !oddIsFull_0;
  wire [33:0] lane_0_values_cat = {
      stage_beat,
      1'b1,
      stage_full[4],
      stage_negative[4],
      stage_magnitudes[39:32],
      stage_beat,
      1'b0,
      stage_full[0],
      stage_negative[0],
      stage_magnitudes[7:0]
  };
  LaneQueue_depth16_ways2_positionWidth7 lane_0 (  // LaneEncodingUnit.swift:77
      .clk(clk),
      .rst(rst),
      .values(lane_0_values_cat),
      .present({stage_present[4], stage_present[0]}),
      .take(take),
      .fits(lane_0_fits),
      .last(stage_heldLast),
      .isEnding(isEnding),
      .advance(forms & readsEven_0),
      .exists(lane_0_exists),
      .isFinal(lane_0_isFinal),
      .lowNibble(lane_0_lowNibble),
      .lowCarry(lane_0_lowCarry),
      .highNibble(lane_0_highNibble),
      .highCarry(lane_0_highCarry),
      .isFull(lane_0_isFull),
      .isSplit(lane_0_isSplit),
      .position(lane_0_position)
  );

  wire readsOdd_0 = lane_1_exists & !evenIsFull_0;
  wire [33:0] lane_1_values_cat = {
      stage_beat,
      1'b1,
      stage_full[5],
      stage_negative[5],
      stage_magnitudes[47:40],
      stage_beat,
      1'b0,
      stage_full[1],
      stage_negative[1],
      stage_magnitudes[15:8]
  };
  LaneQueue_depth16_ways2_positionWidth7 lane_1 (  // LaneEncodingUnit.swift:77
      .clk(clk),
      .rst(rst),
      .values(lane_1_values_cat),
      .present({stage_present[5], stage_present[1]}),
      .take(take),
      .fits(lane_1_fits),
      .last(stage_heldLast),
      .isEnding(isEnding),
      .advance(forms & readsOdd_0),
      .exists(lane_1_exists),
      .isFinal(lane_1_isFinal),
      .lowNibble(lane_1_lowNibble),
      .lowCarry(lane_1_lowCarry),
      .highNibble(lane_1_highNibble),
      .highCarry(lane_1_highCarry),
      .isFull(lane_1_isFull),
      .isSplit(lane_1_isSplit),
      .position(lane_1_position)
  );

  wire evenIsFull_1 = lane_2_exists & lane_2_isFull;
  wire oddIsFull_1 = lane_3_exists & lane_3_isFull & !evenIsFull_1;
  wire readsEven_1 = lane_2_exists & !oddIsFull_1;
  wire [33:0] lane_2_values_cat = {
      stage_beat,
      1'b1,
      stage_full[6],
      stage_negative[6],
      stage_magnitudes[55:48],
      stage_beat,
      1'b0,
      stage_full[2],
      stage_negative[2],
      stage_magnitudes[23:16]
  };
  LaneQueue_depth16_ways2_positionWidth7 lane_2 (  // LaneEncodingUnit.swift:77
      .clk(clk),
      .rst(rst),
      .values(lane_2_values_cat),
      .present({stage_present[6], stage_present[2]}),
      .take(take),
      .fits(lane_2_fits),
      .last(stage_heldLast),
      .isEnding(isEnding),
      .advance(forms & readsEven_1),
      .exists(lane_2_exists),
      .isFinal(lane_2_isFinal),
      .lowNibble(lane_2_lowNibble),
      .lowCarry(lane_2_lowCarry),
      .highNibble(lane_2_highNibble),
      .highCarry(lane_2_highCarry),
      .isFull(lane_2_isFull),
      .isSplit(lane_2_isSplit),
      .position(lane_2_position)
  );

  wire readsOdd_1 = lane_3_exists & !evenIsFull_1;
  wire [33:0] lane_3_values_cat = {
      stage_beat,
      1'b1,
      stage_full[7],
      stage_negative[7],
      stage_magnitudes[63:56],
      stage_beat,
      1'b0,
      stage_full[3],
      stage_negative[3],
      stage_magnitudes[31:24]
  };
  LaneQueue_depth16_ways2_positionWidth7 lane_3 (  // LaneEncodingUnit.swift:77
      .clk(clk),
      .rst(rst),
      .values(lane_3_values_cat),
      .present({stage_present[7], stage_present[3]}),
      .take(take),
      .fits(lane_3_fits),
      .last(stage_heldLast),
      .isEnding(isEnding),
      .advance(forms & readsOdd_1),
      .exists(lane_3_exists),
      .isFinal(lane_3_isFinal),
      .lowNibble(lane_3_lowNibble),
      .lowCarry(lane_3_lowCarry),
      .highNibble(lane_3_highNibble),
      .highCarry(lane_3_highCarry),
      .isFull(lane_3_isFull),
      .isSplit(lane_3_isSplit),
      .position(lane_3_position)
  );

  wire takesEven_0 = readsEven_0 & !lane_0_isSplit;
  wire takesOdd_0 = readsOdd_0 & !lane_1_isSplit;
  wire takesEven_1 = readsEven_1 & !lane_2_isSplit;
  wire takesOdd_1 = readsOdd_1 & !lane_3_isSplit;
  wire isEnding_and = isEnding
      & (!lane_0_exists | (lane_0_isFinal & takesEven_0))
      & (!lane_1_exists | (lane_1_isFinal & takesOdd_0));
  wire isLast = isEnding_and
      & (!lane_2_exists | (lane_2_isFinal & takesEven_1))
      & (!lane_3_exists | (lane_3_isFinal & takesOdd_1));
  always @(posedge clk) begin
    if (rst) begin
      isEnding <= 1'b0;
    end else begin
      if (forms & isLast) begin  // LaneEncodingUnit.swift:98
        isEnding <= 1'b0;
      end
      if (take & stage_heldLast) begin  // LaneEncodingUnit.swift:99
        isEnding <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (take & stage_heldLast) begin  // LaneEncodingUnit.swift:99
      endingTag <= stage_heldTag;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      wordIsShown <= 1'b0;
    end else if (forms) begin  // LaneEncodingUnit.swift:137
      wordIsShown <= 1'b1;
    end else if (wordReady) begin  // LaneEncodingUnit.swift:137
      wordIsShown <= 1'b0;
    end
  end

  assign wordValid = wordIsShown;

  wire evenIsUsed_0 = lane_0_exists | oddIsFull_0;
  wire oddIsUsed_0 = lane_1_exists | evenIsFull_0;
  wire evenIsUsed_1 = lane_2_exists | oddIsFull_1;
  wire oddIsUsed_1 = lane_3_exists | evenIsFull_1;
  wire [15:0] wordNibbles_cat = {
      (evenIsFull_1 ? lane_2_highNibble : oddIsFull_1 ? lane_3_highNibble : lane_3_lowNibble)
          & {4{oddIsUsed_1}},
      (oddIsFull_1 ? lane_3_lowNibble : lane_2_lowNibble) & {4{evenIsUsed_1}},
      (evenIsFull_0 ? lane_0_highNibble : oddIsFull_0 ? lane_1_highNibble : lane_1_lowNibble)
          & {4{oddIsUsed_0}},
      (oddIsFull_0 ? lane_1_lowNibble : lane_0_lowNibble) & {4{evenIsUsed_0}}
  };
  always @(posedge clk) begin
    if (forms) begin  // LaneEncodingUnit.swift:140
      wordNibbles <= wordNibbles_cat;
    end
  end

  assign nibbles = wordNibbles;

  wire [3:0] wordCarries_cat = {
      (evenIsFull_1 ? lane_2_highCarry : oddIsFull_1 ? lane_3_highCarry : lane_3_lowCarry) & oddIsUsed_1,
      (oddIsFull_1 ? lane_3_lowCarry : lane_2_lowCarry) & evenIsUsed_1,
      (evenIsFull_0 ? lane_0_highCarry : oddIsFull_0 ? lane_1_highCarry : lane_1_lowCarry) & oddIsUsed_0,
      (oddIsFull_0 ? lane_1_lowCarry : lane_0_lowCarry) & evenIsUsed_0
  };
  always @(posedge clk) begin
    if (forms) begin  // LaneEncodingUnit.swift:134
      wordCarries <= wordCarries_cat;
    end
  end

  assign carries = wordCarries;

  always @(posedge clk) begin
    if (forms) begin  // LaneEncodingUnit.swift:134
      wordFullWidth <= {evenIsFull_1 | oddIsFull_1, evenIsFull_0 | oddIsFull_0};
    end
  end

  assign fullWidth = wordFullWidth;

  always @(posedge clk) begin
    if (forms) begin  // LaneEncodingUnit.swift:134
      wordUsed <= {oddIsUsed_1, evenIsUsed_1, oddIsUsed_0, evenIsUsed_0};
    end
  end

  assign used = wordUsed;

  always @(posedge clk) begin
    if (forms) begin  // LaneEncodingUnit.swift:134
      wordFromPartner <= {evenIsFull_1, oddIsFull_1, evenIsFull_0, oddIsFull_0};
    end
  end

  assign fromPartner = wordFromPartner;

  always @(posedge clk) begin
    if (forms) begin  // LaneEncodingUnit.swift:134
      wordReads <= {readsOdd_1, readsEven_1, readsOdd_0, readsEven_0};
    end
  end

  assign reads = wordReads;

  always @(posedge clk) begin
    if (forms) begin  // LaneEncodingUnit.swift:147
      wordAddresses <= {lane_3_position, lane_2_position, lane_1_position, lane_0_position};
    end
  end

  assign weightAddresses = wordAddresses;

  always @(posedge clk) begin
    if (forms) begin  // LaneEncodingUnit.swift:149
      wordIsLast <= isLast;
    end
  end

  assign wordLast = wordIsLast;

  always @(posedge clk) begin
    if (forms) begin  // LaneEncodingUnit.swift:150
      wordTagBits <= endingTag;
    end
  end

  assign wordTag = wordTagBits;
endmodule

`default_nettype wire
