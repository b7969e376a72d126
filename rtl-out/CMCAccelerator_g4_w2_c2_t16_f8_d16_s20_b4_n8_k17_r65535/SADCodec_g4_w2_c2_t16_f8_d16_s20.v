// SADCodec_g4_w2_c2_t16_f8_d16_s20, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = g4_w2_c2_t16_f8_d16_s20
// Content: fnv1a64 bd1aa6ecf1e856e2
`default_nettype none

module SADCodec_g4_w2_c2_t16_f8_d16_s20 (
    input  wire        clk,
    input  wire        rst,
    input  wire        command_valid,  // SADCodec.swift:23
    output wire        command_ready,  // SADCodec.swift:23
    input  wire [4:0]  command_payload_references,  // SADCodec.swift:23
    input  wire [4:0]  command_payload_tokens,  // SADCodec.swift:23
    input  wire [4:0]  command_payload_lastTokens,  // SADCodec.swift:23
    input  wire [3:0]  command_payload_frames,  // SADCodec.swift:23
    input  wire [3:0]  command_payload_skippedFrame,  // SADCodec.swift:23
    input  wire [4:0]  command_payload_dimension,  // SADCodec.swift:23
    input  wire        command_payload_narrow,  // SADCodec.swift:23
    input  wire        command_payload_signedElements,  // SADCodec.swift:23
    input  wire        command_payload_windowed,  // SADCodec.swift:23
    input  wire [4:0]  command_payload_rows,  // SADCodec.swift:23
    input  wire [4:0]  command_payload_columns,  // SADCodec.swift:23
    input  wire [4:0]  command_payload_radius,  // SADCodec.swift:23
    input  wire        command_payload_macroblock,  // SADCodec.swift:23
    input  wire [19:0] command_payload_threshold,  // SADCodec.swift:23
    input  wire        references_valid,  // SADCodec.swift:24
    output wire        references_ready,  // SADCodec.swift:24
    input  wire [31:0] references_payload,  // SADCodec.swift:24
    input  wire        tokens_valid,  // SADCodec.swift:25
    output wire        tokens_ready,  // SADCodec.swift:25
    input  wire [31:0] tokens_payload,  // SADCodec.swift:25
    output wire        results_valid,  // SADCodec.swift:26
    input  wire        results_ready,  // SADCodec.swift:26
    output wire [3:0]  results_payload_frame,  // SADCodec.swift:26
    output wire [3:0]  results_payload_token,  // SADCodec.swift:26
    output wire [3:0]  results_payload_reference,  // SADCodec.swift:26
    output wire [19:0] results_payload_sad,  // SADCodec.swift:26
    output wire        results_payload_informative,  // SADCodec.swift:26
    output wire        results_payload_last,  // SADCodec.swift:26
    output wire        busy,  // SADCodec.swift:28
    output wire        searching  // SADCodec.swift:30
);

  reg active;  // SADCodec.swift:32
  reg [4:0] job_references;  // SADCodec.swift:33
  reg [4:0] job_tokens;  // SADCodec.swift:33
  reg [4:0] job_lastTokens;  // SADCodec.swift:33
  reg [3:0] job_frames;  // SADCodec.swift:33
  reg [3:0] job_skippedFrame;  // SADCodec.swift:33
  reg [4:0] job_dimension;  // SADCodec.swift:33
  reg job_narrow;  // SADCodec.swift:33
  reg job_signedElements;  // SADCodec.swift:33
  reg job_windowed;  // SADCodec.swift:33
  reg [4:0] job_rows;  // SADCodec.swift:33
  reg [4:0] job_columns;  // SADCodec.swift:33
  reg [4:0] job_radius;  // SADCodec.swift:33
  reg job_macroblock;  // SADCodec.swift:33
  reg [19:0] job_threshold;  // SADCodec.swift:33
  reg [3:0] referenceToken;  // SADCodec.swift:36
  reg [1:0] referencePass;  // SADCodec.swift:37
  reg referencesLoaded;  // SADCodec.swift:38
  reg [1:0] loadSlot;  // SADCodec.swift:41
  reg [1:0] loadPass;  // SADCodec.swift:42
  reg [3:0] loadToken;  // SADCodec.swift:43
  reg [2:0] loadFrame;  // SADCodec.swift:44
  reg [3:0] loadRow;  // SADCodec.swift:45
  reg [3:0] loadColumn;  // SADCodec.swift:46
  reg loadBank;  // SADCodec.swift:47
  reg tokensLoaded;  // SADCodec.swift:48
  reg issuing;  // SADCodec.swift:51
  reg searchBank;  // SADCodec.swift:52
  reg [3:0] candidate;  // SADCodec.swift:53
  reg [3:0] candidateColumn;  // SADCodec.swift:54
  reg [3:0] candidateRow;  // SADCodec.swift:55
  reg [1:0] searchPass;  // SADCodec.swift:56
  wire [31:0] referenceElement_stored;  // SADCodec+Loading.swift:159
  reg full_0;  // SADCodec.swift:78
  reg full_1;  // SADCodec.swift:78
  wire [31:0] tokenElement_stored;  // SADCodec+Loading.swift:159
  reg [2:0] group_0_count;  // SADCodec+Loading.swift:76
  reg [2:0] group_0_frame;  // SADCodec+Loading.swift:76
  reg [3:0] group_0_token;  // SADCodec+Loading.swift:76
  reg group_0_last;  // SADCodec+Loading.swift:76
  reg [3:0] group_0_candidate;  // SADCodec+Loading.swift:76
  reg [3:0] group_0_width;  // SADCodec+Loading.swift:76
  reg [3:0] group_0_height;  // SADCodec+Loading.swift:76
  reg [4:0] group_0_offset;  // SADCodec+Loading.swift:76
  reg [2:0] group_1_count;  // SADCodec+Loading.swift:76
  reg [2:0] group_1_frame;  // SADCodec+Loading.swift:76
  reg [3:0] group_1_token;  // SADCodec+Loading.swift:76
  reg group_1_last;  // SADCodec+Loading.swift:76
  reg [3:0] group_1_candidate;  // SADCodec+Loading.swift:76
  reg [3:0] group_1_width;  // SADCodec+Loading.swift:76
  reg [3:0] group_1_height;  // SADCodec+Loading.swift:76
  reg [4:0] group_1_offset;  // SADCodec+Loading.swift:76
  wire advance;  // SADCodec.swift:80
  reg [31:0] referenceWord;  // SADCodec.swift:84
  reg [31:0] heldWord_0;  // SADCodec.swift:87
  reg [31:0] heldWord_1;  // SADCodec.swift:87
  wire [63:0] lane_difference;  // SADCodec+Results.swift:35
  reg [35:0] groupSums;  // SADCodec+Results.swift:39
  reg completesCandidate_d1;  // SADCodec+Results.swift:10
  reg completesCandidate_d2;  // SADCodec+Results.swift:10
  reg completesCandidate_d3;  // SADCodec+Results.swift:10
  reg completesCandidate_d4;  // SADCodec+Results.swift:10
  wire [79:0] tracker_best;  // SADCodec+Results.swift:52
  wire [31:0] tracker_bestIdentifier;  // SADCodec+Results.swift:52
  wire [3:0] tracker_found;  // SADCodec+Results.swift:52
  reg isFirstPass_d1;  // SADCodec+Results.swift:55
  reg isFirstPass_d2;  // SADCodec+Results.swift:55
  reg isFirstPass_d3;  // SADCodec+Results.swift:55
  reg isFirstCandidate_d1;  // SADCodec+Results.swift:57
  reg isFirstCandidate_d2;  // SADCodec+Results.swift:57
  reg isFirstCandidate_d3;  // SADCodec+Results.swift:57
  reg isFirstCandidate_d4;  // SADCodec+Results.swift:57
  reg [2:0] heldCount_d1;  // SADCodec+Results.swift:59
  reg [2:0] heldCount_d2;  // SADCodec+Results.swift:59
  reg [2:0] heldCount_d3;  // SADCodec+Results.swift:59
  reg [2:0] heldCount_d4;  // SADCodec+Results.swift:59
  reg [4:0] offset_d1;  // SADCodec+Results.swift:61
  reg [4:0] offset_d2;  // SADCodec+Results.swift:61
  reg [4:0] offset_d3;  // SADCodec+Results.swift:61
  reg [4:0] offset_d4;  // SADCodec+Results.swift:61
  reg [7:0] identifier_d1;  // SADCodec+Results.swift:63
  reg [7:0] identifier_d2;  // SADCodec+Results.swift:63
  reg [7:0] identifier_d3;  // SADCodec+Results.swift:63
  reg [7:0] identifier_d4;  // SADCodec+Results.swift:63
  reg [2:0] heldCount_d5;  // SADCodec+Results.swift:12
  reg [2:0] heldFrame_d1;  // SADCodec+Results.swift:12
  reg [2:0] heldFrame_d2;  // SADCodec+Results.swift:12
  reg [2:0] heldFrame_d3;  // SADCodec+Results.swift:12
  reg [2:0] heldFrame_d4;  // SADCodec+Results.swift:12
  reg [2:0] heldFrame_d5;  // SADCodec+Results.swift:12
  reg [3:0] heldToken_d1;  // SADCodec+Results.swift:13
  reg [3:0] heldToken_d2;  // SADCodec+Results.swift:13
  reg [3:0] heldToken_d3;  // SADCodec+Results.swift:13
  reg [3:0] heldToken_d4;  // SADCodec+Results.swift:13
  reg [3:0] heldToken_d5;  // SADCodec+Results.swift:13
  reg isLastGroup_d1;  // SADCodec+Results.swift:13
  reg isLastGroup_d2;  // SADCodec+Results.swift:13
  reg isLastGroup_d3;  // SADCodec+Results.swift:13
  reg isLastGroup_d4;  // SADCodec+Results.swift:13
  reg isLastGroup_d5;  // SADCodec+Results.swift:13
  reg completesSearch_d1;  // SADCodec+Results.swift:14
  reg completesSearch_d2;  // SADCodec+Results.swift:14
  reg completesSearch_d3;  // SADCodec+Results.swift:14
  reg completesSearch_d4;  // SADCodec+Results.swift:14
  reg completesSearch_d5;  // SADCodec+Results.swift:14
  reg occupied;  // SADCodec+Results.swift:69
  reg [79:0] resultSums;  // SADCodec+Results.swift:70
  reg [31:0] resultCandidates;  // SADCodec+Results.swift:71
  reg [2:0] resultCount;  // SADCodec+Results.swift:72
  reg [2:0] resultFrame;  // SADCodec+Results.swift:73
  reg [3:0] resultToken;  // SADCodec+Results.swift:74
  reg resultIsLast;  // SADCodec+Results.swift:75
  reg [1:0] resultSlot;  // SADCodec+Results.swift:76
  reg [31:0] referenceWords [0:63];  // SADCodec+Loading.swift:44
  reg [31:0] heldWords_0 [0:7];  // SADCodec+Loading.swift:122
  reg [31:0] heldWords_1 [0:7];  // SADCodec+Loading.swift:122
  wire [7:0] referenceElement_index;  // SADCodec+Loading.swift:159
  wire [7:0] tokenElement_index;  // SADCodec+Loading.swift:159
  wire [7:0] tracker_slot;  // SADCodec+Results.swift:52
  reg [35:0] groupSums_sum;
  genvar i, row, col;

  assign command_ready = !active;

  always @(posedge clk) begin
    if (command_valid & command_ready) begin  // SADCodec.swift:72
      job_references <= command_payload_references;
    end
  end

  always @(posedge clk) begin
    if (command_valid & command_ready) begin  // SADCodec.swift:72
      job_tokens <= command_payload_tokens;
    end
  end

  always @(posedge clk) begin
    if (command_valid & command_ready) begin  // SADCodec.swift:72
      job_lastTokens <= command_payload_lastTokens;
    end
  end

  always @(posedge clk) begin
    if (command_valid & command_ready) begin  // SADCodec.swift:72
      job_frames <= command_payload_frames;
    end
  end

  always @(posedge clk) begin
    if (command_valid & command_ready) begin  // SADCodec.swift:72
      job_skippedFrame <= command_payload_skippedFrame;
    end
  end

  always @(posedge clk) begin
    if (command_valid & command_ready) begin  // SADCodec.swift:72
      job_dimension <= command_payload_dimension;
    end
  end

  always @(posedge clk) begin
    if (command_valid & command_ready) begin  // SADCodec.swift:72
      job_narrow <= command_payload_narrow;
    end
  end

  always @(posedge clk) begin
    if (command_valid & command_ready) begin  // SADCodec.swift:72
      job_signedElements <= command_payload_signedElements;
    end
  end

  always @(posedge clk) begin
    if (command_valid & command_ready) begin  // SADCodec.swift:72
      job_windowed <= command_payload_windowed;
    end
  end

  always @(posedge clk) begin
    if (command_valid & command_ready) begin  // SADCodec.swift:72
      job_rows <= command_payload_rows;
    end
  end

  always @(posedge clk) begin
    if (command_valid & command_ready) begin  // SADCodec.swift:72
      job_columns <= command_payload_columns;
    end
  end

  always @(posedge clk) begin
    if (command_valid & command_ready) begin  // SADCodec.swift:72
      job_radius <= command_payload_radius;
    end
  end

  always @(posedge clk) begin
    if (command_valid & command_ready) begin  // SADCodec.swift:72
      job_macroblock <= command_payload_macroblock;
    end
  end

  always @(posedge clk) begin
    if (command_valid & command_ready) begin  // SADCodec.swift:72
      job_threshold <= command_payload_threshold;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      active <= 1'b0;
    end else begin
      if (command_valid & command_ready) begin  // SADCodec.swift:72
        active <= 1'b1;
      end
      if (results_valid & results_ready) begin  // SADCodec+Results.swift:98
        if (results_payload_last) begin  // SADCodec+Results.swift:101
          active <= 1'b0;
        end
      end
    end
  end

  wire [3:0] lastElement = job_dimension[3:0] - 4'd1;
  wire [1:0] finalPass = job_narrow ? lastElement[2:1] : lastElement[3:2];
  wire isLastReferencePass = referencePass == finalPass;
  always @(posedge clk) begin
    if (rst) begin
      referencesLoaded <= 1'b0;
    end else begin
      if (command_valid & command_ready) begin  // SADCodec.swift:72
        referencesLoaded <= 1'b0;
      end
      if (references_valid & references_ready) begin  // SADCodec+Loading.swift:48
        if (isLastReferencePass) begin  // SADCodec+Loading.swift:50
          if ({1'b0, referenceToken} == job_references - 5'd1) begin  // SADCodec+Loading.swift:52
            referencesLoaded <= 1'b1;
          end
        end
      end
    end
  end

  wire isLastLoadPass = loadPass == finalPass;
  wire endsFrame = {1'b0, loadToken}
      == (({1'b0, loadFrame} == job_frames - 4'd1) ? job_lastTokens : job_tokens) - 5'd1;
  wire endsJob = endsFrame & ({1'b0, loadFrame} == job_frames - 4'd1);
  always @(posedge clk) begin
    if (rst) begin
      tokensLoaded <= 1'b0;
    end else begin
      if (command_valid & command_ready) begin  // SADCodec.swift:72
        tokensLoaded <= 1'b0;
      end
      if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
        if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
          if (endsJob) begin  // SADCodec+Loading.swift:93
            tokensLoaded <= 1'b1;
          end
        end
      end
    end
  end

  wire endsRow = {1'b0, loadColumn} == job_columns - 5'd1;
  wire endsGroup = (loadSlot == (job_narrow ? 2'd3 : 2'd1)) | endsFrame | (job_windowed & endsRow);
  always @(posedge clk) begin
    if (rst) begin
      loadBank <= 1'b0;
    end else begin
      if (command_valid & command_ready) begin  // SADCodec.swift:72
        loadBank <= 1'b0;
      end
      if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
        if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
          if (endsGroup) begin  // SADCodec+Loading.swift:98
            loadBank <= !loadBank;
          end
        end
      end
    end
  end

  wire [3:0] candidate_mux = searchBank ? group_1_width : group_0_width;
  wire endsCandidate = searchPass == finalPass;
  wire endsCandidateRow = candidateColumn == candidate_mux;
  wire endsSearch = endsCandidate
      & endsCandidateRow
      & (candidateRow == (searchBank ? group_1_height : group_0_height));
  wire endsGroupSearch = issuing & advance & endsSearch;
  wire nextBank = searchBank ^ endsGroupSearch;
  always @(posedge clk) begin
    if (rst) begin
      searchBank <= 1'b0;
    end else begin
      if (command_valid & command_ready) begin  // SADCodec.swift:72
        searchBank <= 1'b0;
      end
      if (endsGroupSearch) begin  // SADCodec+Searching.swift:54
        searchBank <= nextBank;
      end
    end
  end

  assign busy = active;
  assign references_ready = active & !referencesLoaded;

  wire [1:0] finalElement = job_narrow ? {1'b0, lastElement[0]} : lastElement[1:0];
  generate
    for (i = 0; i < 4; i = i + 1) begin : each_i
      assign referenceElement_index[i * 2 +: 2] = i;
      TokenElement_count4 referenceElement (  // SADCodec+Loading.swift:159
          .element(references_payload[i * 8 +: 8]),
          .isSigned(job_signedElements),
          .index(referenceElement_index[i * 2 +: 2]),
          .lastIndex(isLastReferencePass ? finalElement : 2'd3),
          .stored(referenceElement_stored[i * 8 +: 8])
      );
    end
  endgenerate

  wire [31:0] referenceElements = referenceElement_stored;  // SADCodec+Loading.swift:164

  wire [5:0] referenceWords_mul = referencePass * 5'd16;
  wire [5:0] referenceWords_add = referenceWords_mul + {2'd0, referenceToken};
  wire [5:0] referenceWord_mul = searchPass * 5'd16;
  wire [5:0] referenceWord_add = referenceWord_mul + {2'd0, candidate};
  always @(posedge clk) begin
    if (advance) begin
      referenceWord <= referenceWords[referenceWord_add];
    end
    if (references_valid & references_ready) begin  // SADCodec+Loading.swift:48
      referenceWords[referenceWords_add] <= referenceElements;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      referencePass <= 2'd0;
    end else if (references_valid & references_ready) begin  // SADCodec+Loading.swift:48
      if (isLastReferencePass) begin  // SADCodec+Loading.swift:50
        referencePass <= 2'd0;
      end else begin
        referencePass <= referencePass + 2'd1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      referenceToken <= 4'd0;
    end else if (references_valid & references_ready) begin  // SADCodec+Loading.swift:48
      if (isLastReferencePass) begin  // SADCodec+Loading.swift:50
        if ({1'b0, referenceToken} == job_references - 5'd1) begin  // SADCodec+Loading.swift:52
          referenceToken <= 4'd0;
        end else begin
          referenceToken <= referenceToken + 4'd1;
        end
      end
    end
  end

  assign tokens_ready = active & !tokensLoaded & !(loadBank ? full_1 : full_0);

  generate
    for (i = 0; i < 4; i = i + 1) begin : each_i_2
      assign tokenElement_index[i * 2 +: 2] = i;
      TokenElement_count4 tokenElement (  // SADCodec+Loading.swift:159
          .element(tokens_payload[i * 8 +: 8]),
          .isSigned(job_signedElements),
          .index(tokenElement_index[i * 2 +: 2]),
          .lastIndex(isLastLoadPass ? finalElement : 2'd3),
          .stored(tokenElement_stored[i * 8 +: 8])
      );
    end
  endgenerate

  wire [31:0] tokenElements = tokenElement_stored;  // SADCodec+Loading.swift:164

  wire [31:0] tokenWord = job_narrow ? {2{tokenElements[15:0]}} : tokenElements;
  wire [2:0] heldWords_0_mul_2 = loadBank * 3'd4;
  wire [2:0] loadAddress = heldWords_0_mul_2 + {1'b0, loadPass};
  wire isWide_0 = !job_narrow & (loadSlot == 2'd0);
  wire heldWords_0_and = job_narrow & !loadSlot[1];
  wire [1:0] mask_0 = {
      isWide_0 | (heldWords_0_and & loadSlot[0]),
      isWide_0 | (heldWords_0_and & !loadSlot[0])
  };
  wire [2:0] heldWords_0_mul = searchBank * 3'd4;
  wire [2:0] heldAddress = heldWords_0_mul + {1'b0, searchPass};
  always @(posedge clk) begin
    if (advance) begin
      heldWord_0 <= heldWords_0[heldAddress];
    end
    if (tokens_valid & tokens_ready & (|mask_0)) begin  // SADCodec+Loading.swift:128
      if (mask_0[0]) begin
        heldWords_0[loadAddress][15:0] <= tokenWord[15:0];
      end
      if (mask_0[1]) begin
        heldWords_0[loadAddress][31:16] <= tokenWord[31:16];
      end
    end
  end

  wire isWide_1 = !job_narrow & (loadSlot == 2'd1);
  wire heldWords_1_and = job_narrow & loadSlot[1];
  wire [1:0] mask_1 = {
      isWide_1 | (heldWords_1_and & loadSlot[0]),
      isWide_1 | (heldWords_1_and & !loadSlot[0])
  };
  always @(posedge clk) begin
    if (advance) begin
      heldWord_1 <= heldWords_1[heldAddress];
    end
    if (tokens_valid & tokens_ready & (|mask_1)) begin  // SADCodec+Loading.swift:128
      if (mask_1[0]) begin
        heldWords_1[loadAddress][15:0] <= tokenWord[15:0];
      end
      if (mask_1[1]) begin
        heldWords_1[loadAddress][31:16] <= tokenWord[31:16];
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      loadPass <= 2'd0;
    end else if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      loadPass <= loadPass + 2'd1;
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        loadPass <= 2'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      loadToken <= 4'd0;
    end else if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        loadToken <= loadToken + 4'd1;
        if (endsFrame) begin  // SADCodec+Loading.swift:87
          loadToken <= 4'd0;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      loadColumn <= 4'd0;
    end else if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        loadColumn <= loadColumn + 4'd1;
        if (endsRow) begin  // SADCodec+Loading.swift:83
          loadColumn <= 4'd0;
        end
        if (endsFrame) begin  // SADCodec+Loading.swift:87
          loadColumn <= 4'd0;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      loadRow <= 4'd0;
    end else if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        if (endsRow) begin  // SADCodec+Loading.swift:83
          loadRow <= loadRow + 4'd1;
        end
        if (endsFrame) begin  // SADCodec+Loading.swift:87
          loadRow <= 4'd0;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      loadFrame <= 3'd0;
    end else if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        if (endsFrame) begin  // SADCodec+Loading.swift:87
          loadFrame <= loadFrame + 3'd1;
        end
        if (endsJob) begin  // SADCodec+Loading.swift:93
          loadFrame <= 3'd0;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      loadSlot <= 2'd0;
    end else if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        loadSlot <= loadSlot + 2'd1;
        if (endsGroup) begin  // SADCodec+Loading.swift:98
          loadSlot <= 2'd0;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      full_0 <= 1'b0;
    end else begin
      if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
        if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
          if (endsGroup) begin  // SADCodec+Loading.swift:98
            if (!loadBank) begin  // SADCodec+Loading.swift:102
              full_0 <= 1'b1;
            end
          end
        end
      end
      if (endsGroupSearch) begin  // SADCodec+Searching.swift:54
        if (!searchBank) begin  // SADCodec+Searching.swift:56
          full_0 <= 1'b0;
        end
      end
    end
  end

  wire [2:0] group_0_count_add = loadSlot + 2'd1;
  always @(posedge clk) begin
    if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        if (endsGroup) begin  // SADCodec+Loading.swift:98
          if (!loadBank) begin  // SADCodec+Loading.swift:102
            group_0_count <= group_0_count_add;
          end
        end
      end
    end
  end

  always @(posedge clk) begin
    if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        if (endsGroup) begin  // SADCodec+Loading.swift:98
          if (!loadBank) begin  // SADCodec+Loading.swift:102
            group_0_frame <= loadFrame;
          end
        end
      end
    end
  end

  wire [3:0] group_0_token_sub = loadToken - {2'd0, loadSlot};
  always @(posedge clk) begin
    if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        if (endsGroup) begin  // SADCodec+Loading.swift:98
          if (!loadBank) begin  // SADCodec+Loading.swift:102
            group_0_token <= group_0_token_sub;
          end
        end
      end
    end
  end

  always @(posedge clk) begin
    if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        if (endsGroup) begin  // SADCodec+Loading.swift:98
          if (!loadBank) begin  // SADCodec+Loading.swift:102
            group_0_last <= endsJob;
          end
        end
      end
    end
  end

  wire [3:0] groupColumn = loadColumn - {2'd0, loadSlot};
  wire signed [4:0] group_0_candidate_sub_2 = {1'b0, loadRow} - job_radius;
  wire [3:0] windowTop = group_0_candidate_sub_2[4] ? 4'sd0 : group_0_candidate_sub_2[3:0];
  wire signed [4:0] group_0_candidate_sub = {1'b0, groupColumn} - job_radius;
  wire [3:0] windowLeft = group_0_candidate_sub[4] ? 4'sd0 : group_0_candidate_sub[3:0];
  wire [3:0] group_0_candidate_mux = job_windowed ? (windowTop * job_columns[3:0] + windowLeft) : 4'd0;
  always @(posedge clk) begin
    if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        if (endsGroup) begin  // SADCodec+Loading.swift:98
          if (!loadBank) begin  // SADCodec+Loading.swift:102
            group_0_candidate <= group_0_candidate_mux;
          end
        end
      end
    end
  end

  wire [4:0] group_0_width_add = {1'b0, loadColumn} + job_radius;
  wire [4:0] group_0_width_sub = job_columns - 5'd1;
  wire [3:0] windowRight = (group_0_width_sub < group_0_width_add)
      ? group_0_width_sub[3:0]
      : group_0_width_add[3:0];
  wire [3:0] group_0_width_mux = job_windowed ? (windowRight - windowLeft) : job_references[3:0] - 4'd1;
  always @(posedge clk) begin
    if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        if (endsGroup) begin  // SADCodec+Loading.swift:98
          if (!loadBank) begin  // SADCodec+Loading.swift:102
            group_0_width <= group_0_width_mux;
          end
        end
      end
    end
  end

  wire [4:0] group_0_height_add = {1'b0, loadRow} + job_radius;
  wire [4:0] group_0_height_sub = job_rows - 5'd1;
  wire [3:0] windowBottom = (group_0_height_sub < group_0_height_add)
      ? group_0_height_sub[3:0]
      : group_0_height_add[3:0];
  wire [3:0] group_0_height_mux = job_windowed ? (windowBottom - windowTop) : 4'd0;
  always @(posedge clk) begin
    if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        if (endsGroup) begin  // SADCodec+Loading.swift:98
          if (!loadBank) begin  // SADCodec+Loading.swift:102
            group_0_height <= group_0_height_mux;
          end
        end
      end
    end
  end

  wire [4:0] group_0_offset_mux = job_windowed
      ? ({1'b0, windowLeft} + job_radius - {1'b0, groupColumn})
      : 5'd0;
  always @(posedge clk) begin
    if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        if (endsGroup) begin  // SADCodec+Loading.swift:98
          if (!loadBank) begin  // SADCodec+Loading.swift:102
            group_0_offset <= group_0_offset_mux;
          end
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      full_1 <= 1'b0;
    end else begin
      if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
        if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
          if (endsGroup) begin  // SADCodec+Loading.swift:98
            if (loadBank) begin  // SADCodec+Loading.swift:102
              full_1 <= 1'b1;
            end
          end
        end
      end
      if (endsGroupSearch) begin  // SADCodec+Searching.swift:54
        if (searchBank) begin  // SADCodec+Searching.swift:56
          full_1 <= 1'b0;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        if (endsGroup) begin  // SADCodec+Loading.swift:98
          if (loadBank) begin  // SADCodec+Loading.swift:102
            group_1_count <= group_0_count_add;
          end
        end
      end
    end
  end

  always @(posedge clk) begin
    if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        if (endsGroup) begin  // SADCodec+Loading.swift:98
          if (loadBank) begin  // SADCodec+Loading.swift:102
            group_1_frame <= loadFrame;
          end
        end
      end
    end
  end

  always @(posedge clk) begin
    if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        if (endsGroup) begin  // SADCodec+Loading.swift:98
          if (loadBank) begin  // SADCodec+Loading.swift:102
            group_1_token <= group_0_token_sub;
          end
        end
      end
    end
  end

  always @(posedge clk) begin
    if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        if (endsGroup) begin  // SADCodec+Loading.swift:98
          if (loadBank) begin  // SADCodec+Loading.swift:102
            group_1_last <= endsJob;
          end
        end
      end
    end
  end

  always @(posedge clk) begin
    if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        if (endsGroup) begin  // SADCodec+Loading.swift:98
          if (loadBank) begin  // SADCodec+Loading.swift:102
            group_1_candidate <= group_0_candidate_mux;
          end
        end
      end
    end
  end

  always @(posedge clk) begin
    if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        if (endsGroup) begin  // SADCodec+Loading.swift:98
          if (loadBank) begin  // SADCodec+Loading.swift:102
            group_1_width <= group_0_width_mux;
          end
        end
      end
    end
  end

  always @(posedge clk) begin
    if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        if (endsGroup) begin  // SADCodec+Loading.swift:98
          if (loadBank) begin  // SADCodec+Loading.swift:102
            group_1_height <= group_0_height_mux;
          end
        end
      end
    end
  end

  always @(posedge clk) begin
    if (tokens_valid & tokens_ready) begin  // SADCodec+Loading.swift:77
      if (isLastLoadPass) begin  // SADCodec+Loading.swift:79
        if (endsGroup) begin  // SADCodec+Loading.swift:98
          if (loadBank) begin  // SADCodec+Loading.swift:102
            group_1_offset <= group_0_offset_mux;
          end
        end
      end
    end
  end

  wire isNextGroupReady = referencesLoaded & (nextBank ? full_1 : full_0);
  always @(posedge clk) begin
    if (rst) begin
      issuing <= 1'b0;
    end else if (endsGroupSearch | !issuing) begin  // SADCodec+Searching.swift:32
      issuing <= isNextGroupReady;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      searchPass <= 2'd0;
    end else if (endsGroupSearch | !issuing) begin  // SADCodec+Searching.swift:32
      searchPass <= 2'd0;
    end else if (advance) begin  // SADCodec+Searching.swift:38
      if (!endsCandidate) begin  // SADCodec+Searching.swift:39
        searchPass <= searchPass + 2'd1;
      end else begin
        searchPass <= 2'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      candidateColumn <= 4'd0;
    end else if (endsGroupSearch | !issuing) begin  // SADCodec+Searching.swift:32
      candidateColumn <= 4'd0;
    end else if (advance) begin  // SADCodec+Searching.swift:38
      if (endsCandidate) begin  // SADCodec+Searching.swift:39
        if (!endsCandidateRow) begin  // SADCodec+Searching.swift:42
          candidateColumn <= candidateColumn + 4'd1;
        end else begin
          candidateColumn <= 4'd0;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      candidateRow <= 4'd0;
    end else if (endsGroupSearch | !issuing) begin  // SADCodec+Searching.swift:32
      candidateRow <= 4'd0;
    end else if (advance) begin  // SADCodec+Searching.swift:38
      if (endsCandidate) begin  // SADCodec+Searching.swift:39
        if (endsCandidateRow) begin  // SADCodec+Searching.swift:42
          candidateRow <= candidateRow + 4'd1;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      candidate <= 4'd0;
    end else if (endsGroupSearch | !issuing) begin  // SADCodec+Searching.swift:32
      candidate <= nextBank ? group_1_candidate : group_0_candidate;
    end else if (advance) begin  // SADCodec+Searching.swift:38
      if (endsCandidate) begin  // SADCodec+Searching.swift:39
        if (!endsCandidateRow) begin  // SADCodec+Searching.swift:42
          candidate <= candidate + 4'd1;
        end else begin
          candidate <= candidate + job_columns[3:0] - candidate_mux;
        end
      end
    end
  end

  assign searching = issuing & advance;

  wire [63:0] heldElements = {heldWord_1, heldWord_0};
  wire [63:0] broadcastElements = {
      job_narrow ? referenceWord[15:0] : referenceWord[31:16],
      referenceWord[15:0],
      job_narrow ? referenceWord[15:0] : referenceWord[31:16],
      referenceWord[15:0]
  };
  generate
    for (row = 0; row < 4; row = row + 1) begin : each_row
      for (col = 0; col < 2; col = col + 1) begin : each_col
        AbsoluteDifference lane (  // SADCodec+Results.swift:35
            .clk(clk),
            .rst(rst),
            .enable(advance),
            .a(heldElements[(row * 2 + col) * 8 +: 8]),
            .b(broadcastElements[(row * 2 + col) * 8 +: 8]),
            .difference(lane_difference[(row * 2 + col) * 8 +: 8])
        );
      end
    end
  endgenerate

  always @(*) begin : groupSums_sum_tree
    integer outer, lane_2, distance;
    reg [17:0] groupSums_sum_part;
    for (outer = 0; outer < 4; outer = outer + 1) begin
      for (lane_2 = 0; lane_2 < 2; lane_2 = lane_2 + 1) begin
        groupSums_sum_part[lane_2 * 9 +: 9] = {1'b0, lane_difference[(outer * 2 + lane_2) * 8 +: 8]};
      end
      for (distance = 1; distance < 2; distance = distance * 2) begin
        for (lane_2 = 0; lane_2 + distance < 2; lane_2 = lane_2 + 2 * distance) begin
          groupSums_sum_part[lane_2 * 9 +: 9] = groupSums_sum_part[lane_2 * 9 +: 9]
              + groupSums_sum_part[(lane_2 + distance) * 9 +: 9];
        end
      end
      groupSums_sum[outer * 9 +: 9] = groupSums_sum_part[8:0];
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:39
      groupSums <= groupSums_sum;
    end
  end

  wire completesCandidate = issuing & endsCandidate;
  always @(posedge clk) begin
    if (rst) begin
      completesCandidate_d1 <= 1'b0;
    end else if (advance) begin  // SADCodec+Results.swift:10
      completesCandidate_d1 <= completesCandidate;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      completesCandidate_d2 <= 1'b0;
    end else if (advance) begin  // SADCodec+Results.swift:10
      completesCandidate_d2 <= completesCandidate_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      completesCandidate_d3 <= 1'b0;
    end else if (advance) begin  // SADCodec+Results.swift:10
      completesCandidate_d3 <= completesCandidate_d2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      completesCandidate_d4 <= 1'b0;
    end else if (advance) begin  // SADCodec+Results.swift:10
      completesCandidate_d4 <= completesCandidate_d3;
    end
  end

  wire [9:0] partial_0 = job_narrow
      ? {1'b0, groupSums[8:0]}
      : {1'b0, groupSums[8:0]} + {1'b0, groupSums[17:9]};
  wire [9:0] partial_1 = job_narrow
      ? {1'b0, groupSums[17:9]}
      : {1'b0, groupSums[26:18]} + {1'b0, groupSums[35:27]};
  wire [39:0] tracker_partial_cat = {1'b0, groupSums[35:27], 1'b0, groupSums[26:18], partial_1, partial_0};
  generate
    for (i = 0; i < 4; i = i + 1) begin : each_i_3
      assign tracker_slot[i * 2 +: 2] = i;
      SADTracker_g4_w2_c2_t16_f8_d16_s20 tracker (  // SADCodec+Results.swift:52
          .clk(clk),
          .rst(rst),
          .enable(advance),
          .partial(tracker_partial_cat[i * 10 +: 10]),
          .firstPass(isFirstPass_d3),
          .compare(completesCandidate_d4),
          .firstCandidate(isFirstCandidate_d4),
          .slot(tracker_slot[i * 2 +: 2]),
          .count(heldCount_d4),
          .windowed(job_windowed),
          .offset(offset_d4),
          .radius(job_radius),
          .identifier(identifier_d4),
          .best(tracker_best[i * 20 +: 20]),
          .bestIdentifier(tracker_bestIdentifier[i * 8 +: 8]),
          .found(tracker_found[i])
      );
    end
  endgenerate

  wire isFirstPass = searchPass == 2'd0;
  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:55
      isFirstPass_d1 <= isFirstPass;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:55
      isFirstPass_d2 <= isFirstPass_d1;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:55
      isFirstPass_d3 <= isFirstPass_d2;
    end
  end

  wire [2:0] heldFrame = searchBank ? group_1_frame : group_0_frame;
  wire [3:0] heldToken = searchBank ? group_1_token : group_0_token;
  wire isFirstCandidate = (candidateColumn == 4'd0)
      & (candidateRow == 4'd0)
      & (((heldFrame == 3'd0) & (heldToken == 4'd0)) | !job_macroblock);
  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:57
      isFirstCandidate_d1 <= isFirstCandidate;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:57
      isFirstCandidate_d2 <= isFirstCandidate_d1;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:57
      isFirstCandidate_d3 <= isFirstCandidate_d2;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:57
      isFirstCandidate_d4 <= isFirstCandidate_d3;
    end
  end

  wire [2:0] heldCount = searchBank ? group_1_count : group_0_count;
  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:59
      heldCount_d1 <= heldCount;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:59
      heldCount_d2 <= heldCount_d1;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:59
      heldCount_d3 <= heldCount_d2;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:59
      heldCount_d4 <= heldCount_d3;
    end
  end

  wire [4:0] offset = {1'b0, candidateColumn} + (searchBank ? group_1_offset : group_0_offset);
  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:61
      offset_d1 <= offset;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:61
      offset_d2 <= offset_d1;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:61
      offset_d3 <= offset_d2;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:61
      offset_d4 <= offset_d3;
    end
  end

  wire [7:0] identifier = job_macroblock ? {1'b0, heldFrame, heldToken} : {4'd0, candidate};
  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:63
      identifier_d1 <= identifier;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:63
      identifier_d2 <= identifier_d1;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:63
      identifier_d3 <= identifier_d2;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:63
      identifier_d4 <= identifier_d3;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:12
      heldCount_d5 <= heldCount_d4;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:12
      heldFrame_d1 <= heldFrame;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:12
      heldFrame_d2 <= heldFrame_d1;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:12
      heldFrame_d3 <= heldFrame_d2;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:12
      heldFrame_d4 <= heldFrame_d3;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:12
      heldFrame_d5 <= heldFrame_d4;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:13
      heldToken_d1 <= heldToken;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:13
      heldToken_d2 <= heldToken_d1;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:13
      heldToken_d3 <= heldToken_d2;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:13
      heldToken_d4 <= heldToken_d3;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:13
      heldToken_d5 <= heldToken_d4;
    end
  end

  wire isLastGroup = searchBank ? group_1_last : group_0_last;
  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:13
      isLastGroup_d1 <= isLastGroup;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:13
      isLastGroup_d2 <= isLastGroup_d1;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:13
      isLastGroup_d3 <= isLastGroup_d2;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:13
      isLastGroup_d4 <= isLastGroup_d3;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // SADCodec+Results.swift:13
      isLastGroup_d5 <= isLastGroup_d4;
    end
  end

  wire completesSearch = issuing & (endsSearch & (isLastGroup | !job_macroblock));
  always @(posedge clk) begin
    if (rst) begin
      completesSearch_d1 <= 1'b0;
    end else if (advance) begin  // SADCodec+Results.swift:14
      completesSearch_d1 <= completesSearch;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      completesSearch_d2 <= 1'b0;
    end else if (advance) begin  // SADCodec+Results.swift:14
      completesSearch_d2 <= completesSearch_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      completesSearch_d3 <= 1'b0;
    end else if (advance) begin  // SADCodec+Results.swift:14
      completesSearch_d3 <= completesSearch_d2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      completesSearch_d4 <= 1'b0;
    end else if (advance) begin  // SADCodec+Results.swift:14
      completesSearch_d4 <= completesSearch_d3;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      completesSearch_d5 <= 1'b0;
    end else if (advance) begin  // SADCodec+Results.swift:14
      completesSearch_d5 <= completesSearch_d4;
    end
  end

  assign advance = !(completesSearch_d5 & occupied);

  wire isLastResultSlot = {1'b0, resultSlot} == resultCount - 3'd1;
  always @(posedge clk) begin
    if (rst) begin
      occupied <= 1'b0;
    end else begin
      if (completesSearch_d5 & !occupied) begin  // SADCodec+Results.swift:80
        occupied <= 1'b1;
      end
      if (results_valid & results_ready) begin  // SADCodec+Results.swift:98
        if (isLastResultSlot) begin  // SADCodec+Results.swift:100
          occupied <= 1'b0;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      resultSlot <= 2'd0;
    end else begin
      if (completesSearch_d5 & !occupied) begin  // SADCodec+Results.swift:80
        resultSlot <= 2'd0;
      end
      if (results_valid & results_ready) begin  // SADCodec+Results.swift:98
        resultSlot <= resultSlot + 2'd1;
      end
    end
  end

  wire [30:0] resultSums_cat_4 = {!tracker_found[0], tracker_best[19:0], tracker_bestIdentifier[7:0], 2'd0};
  wire [30:0] resultSums_cat_3 = {!tracker_found[1], tracker_best[39:20], tracker_bestIdentifier[15:8], 2'd1};
  wire [30:0] resultSums_cat_2 = {!tracker_found[2], tracker_best[59:40], tracker_bestIdentifier[23:16], 2'd2};
  wire [30:0] resultSums_cat = {!tracker_found[3], tracker_best[79:60], tracker_bestIdentifier[31:24], 2'd3};
  wire [30:0] resultSums_mux_2 = (resultSums_cat_3 < resultSums_cat_4) ? resultSums_cat_3 : resultSums_cat_4;
  wire [30:0] resultSums_mux = (resultSums_cat < resultSums_cat_2) ? resultSums_cat : resultSums_cat_2;
  wire [30:0] nearest = (resultSums_mux < resultSums_mux_2) ? resultSums_mux : resultSums_mux_2;
  always @(posedge clk) begin
    if (completesSearch_d5 & !occupied) begin  // SADCodec+Results.swift:80
      resultSums <= tracker_best;
      if (job_macroblock) begin  // SADCodec+Results.swift:89
        resultSums[19:0] <= nearest[29:10];
      end
    end
  end

  always @(posedge clk) begin
    if (completesSearch_d5 & !occupied) begin  // SADCodec+Results.swift:80
      resultCandidates <= tracker_bestIdentifier;
      if (job_macroblock) begin  // SADCodec+Results.swift:89
        resultCandidates[7:0] <= 8'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      resultCount <= 3'd1;
    end else if (completesSearch_d5 & !occupied) begin  // SADCodec+Results.swift:80
      resultCount <= heldCount_d5;
      if (job_macroblock) begin  // SADCodec+Results.swift:89
        resultCount <= 3'd1;
      end
    end
  end

  always @(posedge clk) begin
    if (completesSearch_d5 & !occupied) begin  // SADCodec+Results.swift:80
      resultFrame <= heldFrame_d5;
      if (job_macroblock) begin  // SADCodec+Results.swift:89
        resultFrame <= nearest[8:6];
      end
    end
  end

  always @(posedge clk) begin
    if (completesSearch_d5 & !occupied) begin  // SADCodec+Results.swift:80
      resultToken <= heldToken_d5;
      if (job_macroblock) begin  // SADCodec+Results.swift:89
        resultToken <= nearest[5:2] + {2'd0, nearest[1:0]};
      end
    end
  end

  always @(posedge clk) begin
    if (completesSearch_d5 & !occupied) begin  // SADCodec+Results.swift:80
      resultIsLast <= isLastGroup_d5;
    end
  end

  assign results_valid = occupied;
  assign results_payload_frame = ({1'b0, resultFrame} >= job_skippedFrame)
      ? ({1'b0, resultFrame} + 4'd1)
      : {1'b0, resultFrame};
  assign results_payload_token = resultToken + {2'd0, resultSlot};
  assign results_payload_reference = resultCandidates[resultSlot * 8 +: 4];
  assign results_payload_sad = resultSums[resultSlot * 20 +: 20];
  assign results_payload_informative = resultSums[resultSlot * 20 +: 20] > job_threshold;
  assign results_payload_last = resultIsLast & isLastResultSlot;

  wire _unused_ok = &{1'b0, job_dimension[4], nearest[30], nearest[9], 1'b0};

`ifdef FORMAL
  wire [8:0] check_mul = command_payload_rows * command_payload_columns;
  wire check_and = (check_mul == {4'd0, command_payload_references})
      & (command_payload_tokens == command_payload_references)
      & (command_payload_lastTokens == command_payload_references);
  wire check_or = !(command_valid & command_payload_macroblock)
      | ((command_payload_references == 5'd1)
          & !command_payload_windowed
          & (command_payload_lastTokens == command_payload_tokens));

  // a narrow search takes tokens of at most 8 elements
  always @(posedge clk) begin
    if (!rst) begin
      assume (!(command_valid & command_payload_narrow) | (command_payload_dimension <= 5'd8));  // SADCodec.swift:105
    end
  end

  // in a windowed search every frame has rows x columns tokens
  always @(posedge clk) begin
    if (!rst) begin
      assume (!(command_valid & command_payload_windowed) | check_and);  // SADCodec.swift:108
    end
  end

  // a macro-block search has one reference, the current block, no window, and rows of equal length
  always @(posedge clk) begin
    if (!rst) begin
      assume (check_or);  // SADCodec.swift:113
    end
  end
`elsif SIMULATION_CHECKS
  wire [8:0] check_mul = command_payload_rows * command_payload_columns;
  wire check_and = (check_mul == {4'd0, command_payload_references})
      & (command_payload_tokens == command_payload_references)
      & (command_payload_lastTokens == command_payload_references);
  wire check_or = !(command_valid & command_payload_macroblock)
      | ((command_payload_references == 5'd1)
          & !command_payload_windowed
          & (command_payload_lastTokens == command_payload_tokens));

  // a narrow search takes tokens of at most 8 elements
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!(command_valid & command_payload_narrow) | (command_payload_dimension <= 5'd8))) begin  // SADCodec.swift:105
        $display("APUS_CHECK assume 0 %m");
      end
    end
  end

  // in a windowed search every frame has rows x columns tokens
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!(command_valid & command_payload_windowed) | check_and)) begin  // SADCodec.swift:108
        $display("APUS_CHECK assume 1 %m");
      end
    end
  end

  // a macro-block search has one reference, the current block, no window, and rows of equal length
  always @(posedge clk) begin
    if (!rst) begin
      if (!check_or) begin  // SADCodec.swift:113
        $display("APUS_CHECK assume 2 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
