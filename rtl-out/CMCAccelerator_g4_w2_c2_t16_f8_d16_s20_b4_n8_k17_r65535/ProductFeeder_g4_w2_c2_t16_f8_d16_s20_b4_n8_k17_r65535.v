// ProductFeeder_g4_w2_c2_t16_f8_d16_s20_b4_n8_k17_r65535, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = g4_w2_c2_t16_f8_d16_s20_b4_n8_k17_r65535
// Content: fnv1a64 836c060dd98671ee
`default_nettype none

module ProductFeeder_g4_w2_c2_t16_f8_d16_s20_b4_n8_k17_r65535 (
    input  wire        clk,
    input  wire        rst,
    input  wire        start,  // ProductFeeder.swift:54
    input  wire [15:0] segment_frames,  // ProductFeeder.swift:55
    input  wire [15:0] segment_reference,  // ProductFeeder.swift:55
    input  wire [15:0] segment_frameRows,  // ProductFeeder.swift:55
    input  wire [15:0] segment_lastRows,  // ProductFeeder.swift:55
    input  wire [31:0] segment_tokenAddress,  // ProductFeeder.swift:55
    input  wire [31:0] segment_resultAddress,  // ProductFeeder.swift:55
    input  wire [31:0] segment_tableSource,  // ProductFeeder.swift:55
    input  wire [31:0] segment_tableTarget,  // ProductFeeder.swift:55
    input  wire [15:0] elements,  // ProductFeeder.swift:56
    input  wire [15:0] features,  // ProductFeeder.swift:57
    input  wire        areUnsigned,  // ProductFeeder.swift:58
    output wire [15:0] frame,  // ProductFeeder.swift:61
    input  wire [15:0] listStart,  // ProductFeeder.swift:62
    input  wire [15:0] listCount,  // ProductFeeder.swift:63
    input  wire [15:0] otherStart,  // ProductFeeder.swift:64
    input  wire [15:0] otherCount,  // ProductFeeder.swift:65
    input  wire [15:0] informativeCount,  // ProductFeeder.swift:67
    input  wire        isWhole,  // ProductFeeder.swift:69
    input  wire [15:0] knownFrames,  // ProductFeeder.swift:70
    output wire [15:0] position,  // ProductFeeder.swift:71
    input  wire [2:0]  informative_frame,  // ProductFeeder.swift:72
    input  wire [4:0]  informative_token,  // ProductFeeder.swift:72
    output wire        read_valid,  // ProductFeeder.swift:74
    output wire [9:0]  read_payload,  // ProductFeeder.swift:74
    input  wire [31:0] fetched,  // ProductFeeder.swift:75
    input  wire        isHeldUp,  // ProductFeeder.swift:77
    input  wire        weightsLoaded,  // ProductFeeder.swift:79
    input  wire        weightsPumped,  // ProductFeeder.swift:80
    output wire        releases,  // ProductFeeder.swift:81
    output wire        tile_valid,  // ProductFeeder.swift:82
    input  wire        tile_ready,  // ProductFeeder.swift:82
    output wire [1:0]  tile_payload_beat,  // ProductFeeder.swift:82
    output wire        tile_payload_first,  // ProductFeeder.swift:82
    output wire        slices_valid,  // ProductFeeder.swift:84
    input  wire        slices_ready,  // ProductFeeder.swift:84
    output wire [4:0]  slices_payload_entry,  // ProductFeeder.swift:84
    output wire [31:0] slices_payload_elements,  // ProductFeeder.swift:84
    output wire        slices_payload_areUnsigned,  // ProductFeeder.swift:84
    output wire        slices_payload_newTile,  // ProductFeeder.swift:84
    output wire        slices_payload_first,  // ProductFeeder.swift:84
    output wire        slices_payload_last,  // ProductFeeder.swift:84
    output wire [1:0]  target,  // ProductFeeder.swift:86
    output wire        job_valid,  // ProductFeeder.swift:88
    output wire [15:0] job_payload_frame,  // ProductFeeder.swift:88
    output wire        job_payload_isReference,  // ProductFeeder.swift:88
    output wire [15:0] job_payload_feature,  // ProductFeeder.swift:88
    output wire        job_payload_referenceHalf,  // ProductFeeder.swift:88
    output wire        job_payload_currentHalf,  // ProductFeeder.swift:88
    output wire [15:0] job_payload_otherStart,  // ProductFeeder.swift:88
    output wire [15:0] job_payload_otherCount,  // ProductFeeder.swift:88
    output wire        job_payload_endsTile,  // ProductFeeder.swift:88
    output wire        job_payload_endsSegment,  // ProductFeeder.swift:88
    input  wire [3:0]  freed,  // ProductFeeder.swift:90
    output wire        busy  // ProductFeeder.swift:91
);

  reg [2:0] state;  // ProductFeeder.swift:93
  reg [15:0] feature;  // ProductFeeder.swift:94
  reg [15:0] beat;  // ProductFeeder.swift:95
  reg [15:0] index;  // ProductFeeder.swift:96
  reg [15:0] ordinal;  // ProductFeeder.swift:98
  reg requesting;  // ProductFeeder.swift:100
  reg [15:0] requestBeat;  // ProductFeeder.swift:101
  reg isAhead;  // ProductFeeder.swift:102
  reg isNextTile;  // ProductFeeder.swift:104
  reg [3:0] underWay;  // ProductFeeder.swift:105
  reg [3:0] occupied;  // ProductFeeder.swift:106
  reg referenceHalf;  // ProductFeeder.swift:107
  reg currentHalf;  // ProductFeeder.swift:108
  reg [15:0] feedFrame;  // FrameWalk.swift:16
  reg feedIsReference;  // FrameWalk.swift:17
  reg looked_isSlice;  // ProductFeeder.swift:249
  reg looked_newTile;  // ProductFeeder.swift:249
  reg looked_first;  // ProductFeeder.swift:249
  reg looked_last;  // ProductFeeder.swift:249
  reg looked_endsFrame;  // ProductFeeder.swift:249
  reg [15:0] looked_job_frame;  // ProductFeeder.swift:249
  reg looked_job_isReference;  // ProductFeeder.swift:249
  reg [15:0] looked_job_feature;  // ProductFeeder.swift:249
  reg looked_job_referenceHalf;  // ProductFeeder.swift:249
  reg looked_job_currentHalf;  // ProductFeeder.swift:249
  reg [15:0] looked_job_otherStart;  // ProductFeeder.swift:249
  reg [15:0] looked_job_otherCount;  // ProductFeeder.swift:249
  reg looked_job_endsTile;  // ProductFeeder.swift:249
  reg looked_job_endsSegment;  // ProductFeeder.swift:249
  reg isLooked;  // ProductFeeder.swift:250
  reg [15:0] lookedBeat;  // ProductFeeder.swift:251
  wire slicesRead_push_ready;  // ProductFeeder.swift:256
  wire slicesRead_pop_valid;  // ProductFeeder.swift:256
  wire slicesRead_pop_payload_first_isSlice;  // ProductFeeder.swift:256
  wire slicesRead_pop_payload_first_newTile;  // ProductFeeder.swift:256
  wire slicesRead_pop_payload_first_first;  // ProductFeeder.swift:256
  wire slicesRead_pop_payload_first_last;  // ProductFeeder.swift:256
  wire slicesRead_pop_payload_first_endsFrame;  // ProductFeeder.swift:256
  wire [15:0] slicesRead_pop_payload_first_job_frame;  // ProductFeeder.swift:256
  wire slicesRead_pop_payload_first_job_isReference;  // ProductFeeder.swift:256
  wire [15:0] slicesRead_pop_payload_first_job_feature;  // ProductFeeder.swift:256
  wire slicesRead_pop_payload_first_job_referenceHalf;  // ProductFeeder.swift:256
  wire slicesRead_pop_payload_first_job_currentHalf;  // ProductFeeder.swift:256
  wire [15:0] slicesRead_pop_payload_first_job_otherStart;  // ProductFeeder.swift:256
  wire [15:0] slicesRead_pop_payload_first_job_otherCount;  // ProductFeeder.swift:256
  wire slicesRead_pop_payload_first_job_endsTile;  // ProductFeeder.swift:256
  wire slicesRead_pop_payload_first_job_endsSegment;  // ProductFeeder.swift:256
  wire [4:0] slicesRead_pop_payload_second_first;  // ProductFeeder.swift:256
  wire [31:0] slicesRead_pop_payload_second_second;  // ProductFeeder.swift:256
  reg isFetched;  // ProductFeeder.swift:259
  reg fetchedTag_isSlice;  // ProductFeeder.swift:260
  reg fetchedTag_newTile;  // ProductFeeder.swift:260
  reg fetchedTag_first;  // ProductFeeder.swift:260
  reg fetchedTag_last;  // ProductFeeder.swift:260
  reg fetchedTag_endsFrame;  // ProductFeeder.swift:260
  reg [15:0] fetchedTag_job_frame;  // ProductFeeder.swift:260
  reg fetchedTag_job_isReference;  // ProductFeeder.swift:260
  reg [15:0] fetchedTag_job_feature;  // ProductFeeder.swift:260
  reg fetchedTag_job_referenceHalf;  // ProductFeeder.swift:260
  reg fetchedTag_job_currentHalf;  // ProductFeeder.swift:260
  reg [15:0] fetchedTag_job_otherStart;  // ProductFeeder.swift:260
  reg [15:0] fetchedTag_job_otherCount;  // ProductFeeder.swift:260
  reg fetchedTag_job_endsTile;  // ProductFeeder.swift:260
  reg fetchedTag_job_endsSegment;  // ProductFeeder.swift:260
  reg [4:0] fetchedEntry;  // ProductFeeder.swift:262
  reg [1:0] target_1;  // ProductFeeder.swift:287
  reg complete_1;  // ProductFeeder.swift:288
  reg [15:0] finished_1_frame;  // ProductFeeder.swift:289
  reg finished_1_isReference;  // ProductFeeder.swift:289
  reg [15:0] finished_1_feature;  // ProductFeeder.swift:289
  reg finished_1_referenceHalf;  // ProductFeeder.swift:289
  reg finished_1_currentHalf;  // ProductFeeder.swift:289
  reg [15:0] finished_1_otherStart;  // ProductFeeder.swift:289
  reg [15:0] finished_1_otherCount;  // ProductFeeder.swift:289
  reg finished_1_endsTile;  // ProductFeeder.swift:289
  reg finished_1_endsSegment;  // ProductFeeder.swift:289
  reg [1:0] target_2;  // ProductFeeder.swift:287
  reg complete_2;  // ProductFeeder.swift:288
  reg [15:0] finished_2_frame;  // ProductFeeder.swift:289
  reg finished_2_isReference;  // ProductFeeder.swift:289
  reg [15:0] finished_2_feature;  // ProductFeeder.swift:289
  reg finished_2_referenceHalf;  // ProductFeeder.swift:289
  reg finished_2_currentHalf;  // ProductFeeder.swift:289
  reg [15:0] finished_2_otherStart;  // ProductFeeder.swift:289
  reg [15:0] finished_2_otherCount;  // ProductFeeder.swift:289
  reg finished_2_endsTile;  // ProductFeeder.swift:289
  reg finished_2_endsSegment;  // ProductFeeder.swift:289
  reg [1:0] target_3;  // ProductFeeder.swift:287
  reg complete_3;  // ProductFeeder.swift:288
  reg [15:0] finished_3_frame;  // ProductFeeder.swift:289
  reg finished_3_isReference;  // ProductFeeder.swift:289
  reg [15:0] finished_3_feature;  // ProductFeeder.swift:289
  reg finished_3_referenceHalf;  // ProductFeeder.swift:289
  reg finished_3_currentHalf;  // ProductFeeder.swift:289
  reg [15:0] finished_3_otherStart;  // ProductFeeder.swift:289
  reg [15:0] finished_3_otherCount;  // ProductFeeder.swift:289
  reg finished_3_endsTile;  // ProductFeeder.swift:289
  reg finished_3_endsSegment;  // ProductFeeder.swift:289
  reg [1:0] target_4;  // ProductFeeder.swift:287
  reg complete_4;  // ProductFeeder.swift:288
  reg [15:0] finished_4_frame;  // ProductFeeder.swift:289
  reg finished_4_isReference;  // ProductFeeder.swift:289
  reg [15:0] finished_4_feature;  // ProductFeeder.swift:289
  reg finished_4_referenceHalf;  // ProductFeeder.swift:289
  reg finished_4_currentHalf;  // ProductFeeder.swift:289
  reg [15:0] finished_4_otherStart;  // ProductFeeder.swift:289
  reg [15:0] finished_4_otherCount;  // ProductFeeder.swift:289
  reg finished_4_endsTile;  // ProductFeeder.swift:289
  reg finished_4_endsSegment;  // ProductFeeder.swift:289
  reg [1:0] target_5;  // ProductFeeder.swift:287
  reg complete_5;  // ProductFeeder.swift:288
  reg [15:0] finished_5_frame;  // ProductFeeder.swift:289
  reg finished_5_isReference;  // ProductFeeder.swift:289
  reg [15:0] finished_5_feature;  // ProductFeeder.swift:289
  reg finished_5_referenceHalf;  // ProductFeeder.swift:289
  reg finished_5_currentHalf;  // ProductFeeder.swift:289
  reg [15:0] finished_5_otherStart;  // ProductFeeder.swift:289
  reg [15:0] finished_5_otherCount;  // ProductFeeder.swift:289
  reg finished_5_endsTile;  // ProductFeeder.swift:289
  reg finished_5_endsSegment;  // ProductFeeder.swift:289
  reg [1:0] target_6;  // ProductFeeder.swift:287
  reg complete_6;  // ProductFeeder.swift:288
  reg [15:0] finished_6_frame;  // ProductFeeder.swift:289
  reg finished_6_isReference;  // ProductFeeder.swift:289
  reg [15:0] finished_6_feature;  // ProductFeeder.swift:289
  reg finished_6_referenceHalf;  // ProductFeeder.swift:289
  reg finished_6_currentHalf;  // ProductFeeder.swift:289
  reg [15:0] finished_6_otherStart;  // ProductFeeder.swift:289
  reg [15:0] finished_6_otherCount;  // ProductFeeder.swift:289
  reg finished_6_endsTile;  // ProductFeeder.swift:289
  reg finished_6_endsSegment;  // ProductFeeder.swift:289
  reg complete_7;  // ProductFeeder.swift:288
  reg [15:0] finished_7_frame;  // ProductFeeder.swift:289
  reg finished_7_isReference;  // ProductFeeder.swift:289
  reg [15:0] finished_7_feature;  // ProductFeeder.swift:289
  reg finished_7_referenceHalf;  // ProductFeeder.swift:289
  reg finished_7_currentHalf;  // ProductFeeder.swift:289
  reg [15:0] finished_7_otherStart;  // ProductFeeder.swift:289
  reg [15:0] finished_7_otherCount;  // ProductFeeder.swift:289
  reg finished_7_endsTile;  // ProductFeeder.swift:289
  reg finished_7_endsSegment;  // ProductFeeder.swift:289

  assign frame = feedFrame;
  assign position = listStart + index;
  assign tile_valid = requesting;
  assign tile_payload_beat = requestBeat[1:0];
  assign tile_payload_first = requestBeat == 16'd0;

  wire isEmpty = listCount == 16'd0;
  wire hasRoom = underWay != 4'd8;
  wire [3:0] bufferBit = feedIsReference ? (referenceHalf ? 4'd8 : 4'd4) : currentHalf ? 4'd2 : 4'd1;
  wire isKnown = isWhole | (ordinal < knownFrames);
  wire requestBeat_and_2 = (state == 3'd2) & ((occupied & bufferBit) == 4'd0) & isKnown & (hasRoom | !isEmpty);
  wire claims = requestBeat_and_2 & (!requesting | isAhead);
  wire requestBeat_and = claims & !isEmpty;
  wire hasMoreSlices = listStart + listCount != informativeCount;
  wire hasAskedForFrame = (state == 3'd3) & !requesting & !isAhead & !isNextTile;
  wire goesAhead = (hasAskedForFrame & hasMoreSlices) | (isNextTile & !isAhead & weightsLoaded);
  always @(posedge clk) begin
    if (rst) begin
      requestBeat <= 16'd0;
    end else begin
      if (tile_valid & tile_ready) begin  // ProductFeeder.swift:228
        requestBeat <= requestBeat + 16'd1;
      end
      if (goesAhead | (requestBeat_and & !isAhead)) begin  // ProductFeeder.swift:240
        requestBeat <= 16'd0;
      end
    end
  end

  wire [3:0] requesting_sub = elements[3:0] - 4'd1;
  wire [1:0] lastBeat = requesting_sub[3:2];
  always @(posedge clk) begin
    if (rst) begin
      requesting <= 1'b0;
    end else begin
      if (tile_valid & tile_ready) begin  // ProductFeeder.swift:228
        if (requestBeat == {14'd0, lastBeat}) begin  // ProductFeeder.swift:230
          requesting <= 1'b0;
        end
      end
      if (goesAhead | (requestBeat_and & !isAhead)) begin  // ProductFeeder.swift:240
        requesting <= 1'b1;
      end
    end
  end

  wire [15:0] isNextTile_mux = feedIsReference ? 16'd0 : feedFrame + 16'd1;
  wire [15:0] feedFollowing = (isNextTile_mux == segment_reference)
      ? (isNextTile_mux + 16'd1)
      : isNextTile_mux;
  wire feedIsLast = feedFollowing == segment_frames;
  wire isLastBeat = beat == {14'd0, lastBeat};
  wire isLastTile = features - feature <= 16'd4;
  wire endsList = index + 16'd1 == listCount;
  wire issuesSlice = (state == 3'd3) & hasRoom & !isHeldUp;
  wire isMarked = claims & isEmpty;
  wire endsFrame = (issuesSlice & endsList & isLastBeat) | isMarked;
  wire leavesTile = hasAskedForFrame & !hasMoreSlices & isWhole & !isLastTile & weightsPumped;
  wire isNextTile_or = isNextTile | leavesTile;
  always @(posedge clk) begin
    if (rst) begin
      isNextTile <= 1'b0;
    end else begin
      if (leavesTile) begin  // ProductFeeder.swift:235
        isNextTile <= 1'b1;
      end
      if (endsFrame) begin  // ProductFeeder.swift:198
        if (feedIsLast) begin  // ProductFeeder.swift:203
          if (isNextTile_or) begin  // ProductFeeder.swift:207
            isNextTile <= 1'b0;
          end
        end
      end
    end
  end

  wire releases_and = (state == 3'd4) & !requesting & weightsPumped;
  assign releases = leavesTile | releases_and;

  always @(posedge clk) begin
    if (rst) begin
      isAhead <= 1'b0;
    end else begin
      if (goesAhead) begin  // ProductFeeder.swift:238
        isAhead <= 1'b1;
      end
      if (requestBeat_and) begin  // ProductFeeder.swift:239
        isAhead <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    looked_isSlice <= issuesSlice;
  end

  always @(posedge clk) begin
    looked_newTile <= index == 16'd0;
  end

  always @(posedge clk) begin
    looked_first <= beat == 16'd0;
  end

  always @(posedge clk) begin
    looked_last <= isLastBeat;
  end

  always @(posedge clk) begin
    looked_endsFrame <= endsFrame;
  end

  always @(posedge clk) begin
    looked_job_frame <= feedFrame;
  end

  always @(posedge clk) begin
    looked_job_isReference <= feedIsReference;
  end

  always @(posedge clk) begin
    looked_job_feature <= feature;
  end

  always @(posedge clk) begin
    looked_job_referenceHalf <= referenceHalf;
  end

  always @(posedge clk) begin
    looked_job_currentHalf <= currentHalf;
  end

  always @(posedge clk) begin
    looked_job_otherStart <= otherStart;
  end

  always @(posedge clk) begin
    looked_job_otherCount <= otherCount;
  end

  always @(posedge clk) begin
    looked_job_endsTile <= feedIsLast;
  end

  always @(posedge clk) begin
    looked_job_endsSegment <= feedIsLast & isLastTile;
  end

  always @(posedge clk) begin
    if (rst) begin
      isLooked <= 1'b0;
    end else begin
      isLooked <= issuesSlice | isMarked;
    end
  end

  always @(posedge clk) begin
    lookedBeat <= beat;
  end

  assign read_valid = isLooked & looked_isSlice;
  wire [6:0] read_payload_mul_2 = informative_frame * 5'd17;
  wire [7:0] read_payload_add = {1'b0, read_payload_mul_2} + {3'd0, informative_token};
  wire [9:0] read_payload_mul = read_payload_add * 3'd4;
  assign read_payload = read_payload_mul + {8'd0, lookedBeat[1:0]};

  always @(posedge clk) begin
    if (rst) begin
      isFetched <= 1'b0;
    end else begin
      isFetched <= isLooked;
    end
  end

  wire slicesRead_push_valid = isFetched;  // ProductFeeder.swift:256
  wire slicesRead_pop_ready = slices_ready | !slicesRead_pop_payload_first_isSlice;  // ProductFeeder.swift:256
  wire [3:0] slicesRead_occupancy_unused;
  wire [3:0] slicesRead_free_unused;
  Fifo_FeedTag_u0to16_u32_depth8 slicesRead (  // ProductFeeder.swift:256
      .clk(clk),
      .rst(rst),
      .push_valid(slicesRead_push_valid),
      .push_ready(slicesRead_push_ready),
      .push_payload_first_isSlice(fetchedTag_isSlice),
      .push_payload_first_newTile(fetchedTag_newTile),
      .push_payload_first_first(fetchedTag_first),
      .push_payload_first_last(fetchedTag_last),
      .push_payload_first_endsFrame(fetchedTag_endsFrame),
      .push_payload_first_job_frame(fetchedTag_job_frame),
      .push_payload_first_job_isReference(fetchedTag_job_isReference),
      .push_payload_first_job_feature(fetchedTag_job_feature),
      .push_payload_first_job_referenceHalf(fetchedTag_job_referenceHalf),
      .push_payload_first_job_currentHalf(fetchedTag_job_currentHalf),
      .push_payload_first_job_otherStart(fetchedTag_job_otherStart),
      .push_payload_first_job_otherCount(fetchedTag_job_otherCount),
      .push_payload_first_job_endsTile(fetchedTag_job_endsTile),
      .push_payload_first_job_endsSegment(fetchedTag_job_endsSegment),
      .push_payload_second_first(fetchedEntry),
      .push_payload_second_second(fetched),
      .pop_valid(slicesRead_pop_valid),
      .pop_ready(slicesRead_pop_ready),
      .pop_payload_first_isSlice(slicesRead_pop_payload_first_isSlice),
      .pop_payload_first_newTile(slicesRead_pop_payload_first_newTile),
      .pop_payload_first_first(slicesRead_pop_payload_first_first),
      .pop_payload_first_last(slicesRead_pop_payload_first_last),
      .pop_payload_first_endsFrame(slicesRead_pop_payload_first_endsFrame),
      .pop_payload_first_job_frame(slicesRead_pop_payload_first_job_frame),
      .pop_payload_first_job_isReference(slicesRead_pop_payload_first_job_isReference),
      .pop_payload_first_job_feature(slicesRead_pop_payload_first_job_feature),
      .pop_payload_first_job_referenceHalf(slicesRead_pop_payload_first_job_referenceHalf),
      .pop_payload_first_job_currentHalf(slicesRead_pop_payload_first_job_currentHalf),
      .pop_payload_first_job_otherStart(slicesRead_pop_payload_first_job_otherStart),
      .pop_payload_first_job_otherCount(slicesRead_pop_payload_first_job_otherCount),
      .pop_payload_first_job_endsTile(slicesRead_pop_payload_first_job_endsTile),
      .pop_payload_first_job_endsSegment(slicesRead_pop_payload_first_job_endsSegment),
      .pop_payload_second_first(slicesRead_pop_payload_second_first),
      .pop_payload_second_second(slicesRead_pop_payload_second_second),
      .occupancy(slicesRead_occupancy_unused),
      .free(slicesRead_free_unused)
  );

  always @(posedge clk) begin
    fetchedTag_isSlice <= looked_isSlice;
  end

  always @(posedge clk) begin
    fetchedTag_newTile <= looked_newTile;
  end

  always @(posedge clk) begin
    fetchedTag_first <= looked_first;
  end

  always @(posedge clk) begin
    fetchedTag_last <= looked_last;
  end

  always @(posedge clk) begin
    fetchedTag_endsFrame <= looked_endsFrame;
  end

  always @(posedge clk) begin
    fetchedTag_job_frame <= looked_job_frame;
  end

  always @(posedge clk) begin
    fetchedTag_job_isReference <= looked_job_isReference;
  end

  always @(posedge clk) begin
    fetchedTag_job_feature <= looked_job_feature;
  end

  always @(posedge clk) begin
    fetchedTag_job_referenceHalf <= looked_job_referenceHalf;
  end

  always @(posedge clk) begin
    fetchedTag_job_currentHalf <= looked_job_currentHalf;
  end

  always @(posedge clk) begin
    fetchedTag_job_otherStart <= looked_job_otherStart;
  end

  always @(posedge clk) begin
    fetchedTag_job_otherCount <= looked_job_otherCount;
  end

  always @(posedge clk) begin
    fetchedTag_job_endsTile <= looked_job_endsTile;
  end

  always @(posedge clk) begin
    fetchedTag_job_endsSegment <= looked_job_endsSegment;
  end

  always @(posedge clk) begin
    fetchedEntry <= informative_token;
  end

  assign slices_valid = slicesRead_pop_valid & slicesRead_pop_payload_first_isSlice;
  assign slices_payload_entry = slicesRead_pop_payload_second_first;
  assign slices_payload_elements = slicesRead_pop_payload_second_second;
  assign slices_payload_areUnsigned = areUnsigned;
  assign slices_payload_newTile = slicesRead_pop_payload_first_newTile;
  assign slices_payload_first = slicesRead_pop_payload_first_first;
  assign slices_payload_last = slicesRead_pop_payload_first_last;

  wire takesSlice = slicesRead_pop_valid & slicesRead_pop_ready;
  wire underWay_or = issuesSlice | isMarked;
  always @(posedge clk) begin
    if (rst) begin
      underWay <= 4'd0;
    end else if (underWay_or & !takesSlice) begin  // ProductFeeder.swift:278
      underWay <= underWay + 4'd1;
    end else if (takesSlice & !underWay_or) begin  // ProductFeeder.swift:278
      underWay <= underWay - 4'd1;
    end
  end

  always @(posedge clk) begin
    target_1 <= slicesRead_pop_payload_first_job_isReference
        ? {1'b1, slicesRead_pop_payload_first_job_referenceHalf}
        : {1'b0, slicesRead_pop_payload_first_job_currentHalf};
  end

  wire completesFrame = takesSlice & slicesRead_pop_payload_first_endsFrame;
  always @(posedge clk) begin
    if (rst) begin
      complete_1 <= 1'b0;
    end else begin
      complete_1 <= completesFrame;
    end
  end

  always @(posedge clk) begin
    finished_1_frame <= slicesRead_pop_payload_first_job_frame;
  end

  always @(posedge clk) begin
    finished_1_isReference <= slicesRead_pop_payload_first_job_isReference;
  end

  always @(posedge clk) begin
    finished_1_feature <= slicesRead_pop_payload_first_job_feature;
  end

  always @(posedge clk) begin
    finished_1_referenceHalf <= slicesRead_pop_payload_first_job_referenceHalf;
  end

  always @(posedge clk) begin
    finished_1_currentHalf <= slicesRead_pop_payload_first_job_currentHalf;
  end

  always @(posedge clk) begin
    finished_1_otherStart <= slicesRead_pop_payload_first_job_otherStart;
  end

  always @(posedge clk) begin
    finished_1_otherCount <= slicesRead_pop_payload_first_job_otherCount;
  end

  always @(posedge clk) begin
    finished_1_endsTile <= slicesRead_pop_payload_first_job_endsTile;
  end

  always @(posedge clk) begin
    finished_1_endsSegment <= slicesRead_pop_payload_first_job_endsSegment;
  end

  always @(posedge clk) begin
    target_2 <= target_1;
  end

  always @(posedge clk) begin
    if (rst) begin
      complete_2 <= 1'b0;
    end else begin
      complete_2 <= complete_1;
    end
  end

  always @(posedge clk) begin
    finished_2_frame <= finished_1_frame;
  end

  always @(posedge clk) begin
    finished_2_isReference <= finished_1_isReference;
  end

  always @(posedge clk) begin
    finished_2_feature <= finished_1_feature;
  end

  always @(posedge clk) begin
    finished_2_referenceHalf <= finished_1_referenceHalf;
  end

  always @(posedge clk) begin
    finished_2_currentHalf <= finished_1_currentHalf;
  end

  always @(posedge clk) begin
    finished_2_otherStart <= finished_1_otherStart;
  end

  always @(posedge clk) begin
    finished_2_otherCount <= finished_1_otherCount;
  end

  always @(posedge clk) begin
    finished_2_endsTile <= finished_1_endsTile;
  end

  always @(posedge clk) begin
    finished_2_endsSegment <= finished_1_endsSegment;
  end

  always @(posedge clk) begin
    target_3 <= target_2;
  end

  always @(posedge clk) begin
    if (rst) begin
      complete_3 <= 1'b0;
    end else begin
      complete_3 <= complete_2;
    end
  end

  always @(posedge clk) begin
    finished_3_frame <= finished_2_frame;
  end

  always @(posedge clk) begin
    finished_3_isReference <= finished_2_isReference;
  end

  always @(posedge clk) begin
    finished_3_feature <= finished_2_feature;
  end

  always @(posedge clk) begin
    finished_3_referenceHalf <= finished_2_referenceHalf;
  end

  always @(posedge clk) begin
    finished_3_currentHalf <= finished_2_currentHalf;
  end

  always @(posedge clk) begin
    finished_3_otherStart <= finished_2_otherStart;
  end

  always @(posedge clk) begin
    finished_3_otherCount <= finished_2_otherCount;
  end

  always @(posedge clk) begin
    finished_3_endsTile <= finished_2_endsTile;
  end

  always @(posedge clk) begin
    finished_3_endsSegment <= finished_2_endsSegment;
  end

  always @(posedge clk) begin
    target_4 <= target_3;
  end

  always @(posedge clk) begin
    if (rst) begin
      complete_4 <= 1'b0;
    end else begin
      complete_4 <= complete_3;
    end
  end

  always @(posedge clk) begin
    finished_4_frame <= finished_3_frame;
  end

  always @(posedge clk) begin
    finished_4_isReference <= finished_3_isReference;
  end

  always @(posedge clk) begin
    finished_4_feature <= finished_3_feature;
  end

  always @(posedge clk) begin
    finished_4_referenceHalf <= finished_3_referenceHalf;
  end

  always @(posedge clk) begin
    finished_4_currentHalf <= finished_3_currentHalf;
  end

  always @(posedge clk) begin
    finished_4_otherStart <= finished_3_otherStart;
  end

  always @(posedge clk) begin
    finished_4_otherCount <= finished_3_otherCount;
  end

  always @(posedge clk) begin
    finished_4_endsTile <= finished_3_endsTile;
  end

  always @(posedge clk) begin
    finished_4_endsSegment <= finished_3_endsSegment;
  end

  always @(posedge clk) begin
    target_5 <= target_4;
  end

  always @(posedge clk) begin
    if (rst) begin
      complete_5 <= 1'b0;
    end else begin
      complete_5 <= complete_4;
    end
  end

  always @(posedge clk) begin
    finished_5_frame <= finished_4_frame;
  end

  always @(posedge clk) begin
    finished_5_isReference <= finished_4_isReference;
  end

  always @(posedge clk) begin
    finished_5_feature <= finished_4_feature;
  end

  always @(posedge clk) begin
    finished_5_referenceHalf <= finished_4_referenceHalf;
  end

  always @(posedge clk) begin
    finished_5_currentHalf <= finished_4_currentHalf;
  end

  always @(posedge clk) begin
    finished_5_otherStart <= finished_4_otherStart;
  end

  always @(posedge clk) begin
    finished_5_otherCount <= finished_4_otherCount;
  end

  always @(posedge clk) begin
    finished_5_endsTile <= finished_4_endsTile;
  end

  always @(posedge clk) begin
    finished_5_endsSegment <= finished_4_endsSegment;
  end

  always @(posedge clk) begin
    target_6 <= target_5;
  end

  always @(posedge clk) begin
    if (rst) begin
      complete_6 <= 1'b0;
    end else begin
      complete_6 <= complete_5;
    end
  end

  always @(posedge clk) begin
    finished_6_frame <= finished_5_frame;
  end

  always @(posedge clk) begin
    finished_6_isReference <= finished_5_isReference;
  end

  always @(posedge clk) begin
    finished_6_feature <= finished_5_feature;
  end

  always @(posedge clk) begin
    finished_6_referenceHalf <= finished_5_referenceHalf;
  end

  always @(posedge clk) begin
    finished_6_currentHalf <= finished_5_currentHalf;
  end

  always @(posedge clk) begin
    finished_6_otherStart <= finished_5_otherStart;
  end

  always @(posedge clk) begin
    finished_6_otherCount <= finished_5_otherCount;
  end

  always @(posedge clk) begin
    finished_6_endsTile <= finished_5_endsTile;
  end

  always @(posedge clk) begin
    finished_6_endsSegment <= finished_5_endsSegment;
  end

  always @(posedge clk) begin
    if (rst) begin
      complete_7 <= 1'b0;
    end else begin
      complete_7 <= complete_6;
    end
  end

  always @(posedge clk) begin
    finished_7_frame <= finished_6_frame;
  end

  always @(posedge clk) begin
    finished_7_isReference <= finished_6_isReference;
  end

  always @(posedge clk) begin
    finished_7_feature <= finished_6_feature;
  end

  always @(posedge clk) begin
    finished_7_referenceHalf <= finished_6_referenceHalf;
  end

  always @(posedge clk) begin
    finished_7_currentHalf <= finished_6_currentHalf;
  end

  always @(posedge clk) begin
    finished_7_otherStart <= finished_6_otherStart;
  end

  always @(posedge clk) begin
    finished_7_otherCount <= finished_6_otherCount;
  end

  always @(posedge clk) begin
    finished_7_endsTile <= finished_6_endsTile;
  end

  always @(posedge clk) begin
    finished_7_endsSegment <= finished_6_endsSegment;
  end

  assign target = target_6;
  assign job_valid = complete_7;
  assign job_payload_frame = finished_7_frame;
  assign job_payload_isReference = finished_7_isReference;
  assign job_payload_feature = finished_7_feature;
  assign job_payload_referenceHalf = finished_7_referenceHalf;
  assign job_payload_currentHalf = finished_7_currentHalf;
  assign job_payload_otherStart = finished_7_otherStart;
  assign job_payload_otherCount = finished_7_otherCount;
  assign job_payload_endsTile = finished_7_endsTile;
  assign job_payload_endsSegment = finished_7_endsSegment;

  always @(posedge clk) begin
    if (rst) begin
      occupied <= 4'd0;
    end else begin
      occupied <= (occupied | (claims ? bufferBit : 4'd0)) & ~freed;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      state <= 3'd0;
    end else begin
      case (state)  // ProductFeeder.swift:169
        3'd0: begin  // idle
          if (start) begin  // ProductFeeder.swift:171
            state <= 3'd1;
          end
        end
        3'd1: begin  // tile
          if (weightsLoaded) begin  // ProductFeeder.swift:174
            state <= 3'd2;
          end
        end
        3'd2: begin  // frame
          if (claims & !isEmpty) begin  // ProductFeeder.swift:182
            state <= 3'd3;
          end
        end
        3'd3: ;  // stream
        default: begin  // await
          if (releases_and) begin  // ProductFeeder.swift:192
            state <= isLastTile ? 3'd0 : 3'd1;
          end
        end
      endcase
      if (endsFrame) begin  // ProductFeeder.swift:198
        state <= 3'd2;
        if (feedIsLast) begin  // ProductFeeder.swift:203
          state <= isNextTile_or ? ((isAhead | goesAhead) ? 3'd2 : 3'd1) : 3'd4;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      beat <= 16'd0;
    end else begin
      case (state)  // ProductFeeder.swift:169
        3'd1: beat <= 16'd0;  // tile
        3'd2: beat <= 16'd0;  // frame
        3'd3: begin  // stream
          if (issuesSlice) begin  // ProductFeeder.swift:184
            if (endsList) begin  // ProductFeeder.swift:186
              beat <= beat + 16'd1;
            end
          end
        end
        default: ;  // await
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      ordinal <= 16'd0;
    end else begin
      case (state)  // ProductFeeder.swift:169
        3'd1: begin  // tile
          if (weightsLoaded) begin  // ProductFeeder.swift:174
            ordinal <= 16'd0;
          end
        end
        default: ;  // await
      endcase
      if (endsFrame) begin  // ProductFeeder.swift:198
        ordinal <= ordinal + 16'd1;
        if (feedIsLast) begin  // ProductFeeder.swift:203
          if (isNextTile_or) begin  // ProductFeeder.swift:207
            ordinal <= 16'd0;
          end
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      feedFrame <= 16'd0;
    end else begin
      case (state)  // ProductFeeder.swift:169
        3'd1: begin  // tile
          if (weightsLoaded) begin  // ProductFeeder.swift:174
            feedFrame <= segment_reference;
          end
        end
        default: ;  // await
      endcase
      if (endsFrame) begin  // ProductFeeder.swift:198
        feedFrame <= feedFollowing;
        if (feedIsLast) begin  // ProductFeeder.swift:203
          if (isNextTile_or) begin  // ProductFeeder.swift:207
            feedFrame <= segment_reference;
          end
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      feedIsReference <= 1'b0;
    end else begin
      case (state)  // ProductFeeder.swift:169
        3'd1: begin  // tile
          if (weightsLoaded) begin  // ProductFeeder.swift:174
            feedIsReference <= 1'b1;
          end
        end
        default: ;  // await
      endcase
      if (endsFrame) begin  // ProductFeeder.swift:198
        feedIsReference <= 1'b0;
        if (feedIsLast) begin  // ProductFeeder.swift:203
          if (isNextTile_or) begin  // ProductFeeder.swift:207
            feedIsReference <= 1'b1;
          end
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      index <= 16'd0;
    end else begin
      case (state)  // ProductFeeder.swift:169
        3'd2: index <= 16'd0;  // frame
        3'd3: begin  // stream
          if (issuesSlice) begin  // ProductFeeder.swift:184
            index <= index + 16'd1;
            if (endsList) begin  // ProductFeeder.swift:186
              index <= 16'd0;
            end
          end
        end
        default: ;  // await
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      feature <= 16'd0;
    end else begin
      case (state)  // ProductFeeder.swift:169
        3'd0, 3'd1, 3'd2, 3'd3: ;
        default: begin  // await
          if (releases_and) begin  // ProductFeeder.swift:192
            feature <= isLastTile ? 16'd0 : feature + 16'd4;
          end
        end
      endcase
      if (endsFrame) begin  // ProductFeeder.swift:198
        if (feedIsLast) begin  // ProductFeeder.swift:203
          if (isNextTile_or) begin  // ProductFeeder.swift:207
            feature <= feature + 16'd4;
          end
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      currentHalf <= 1'b0;
    end else if (endsFrame) begin  // ProductFeeder.swift:198
      if (!feedIsReference) begin  // ProductFeeder.swift:201
        currentHalf <= !currentHalf;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      referenceHalf <= 1'b0;
    end else if (endsFrame) begin  // ProductFeeder.swift:198
      if (feedIsLast) begin  // ProductFeeder.swift:203
        referenceHalf <= !referenceHalf;
      end
    end
  end

  assign busy = (state != 3'd0) | (underWay != 4'd0);

  wire _unused_ok = &{1'b0, segment_frameRows, segment_lastRows, segment_tokenAddress, segment_resultAddress, segment_tableSource, segment_tableTarget, elements[15:4], lookedBeat[15:2], slicesRead_push_ready, requesting_sub[1:0], 1'b0};

`ifdef FORMAL

  // there is room for every slice that was read
  always @(posedge clk) begin
    if (!rst) begin
      assert (!(slicesRead_push_valid & !slicesRead_push_ready));  // ProductFeeder.swift:264
    end
  end
`elsif SIMULATION_CHECKS

  // there is room for every slice that was read
  always @(posedge clk) begin
    if (!rst) begin
      if (slicesRead_push_valid & !slicesRead_push_ready) begin  // ProductFeeder.swift:264
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
