// ResultStore_g16_w64_c4_t196_f33_d768_s20_b32_n8_k197_r65535, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = g16_w64_c4_t196_f33_d768_s20_b32_n8_k197_r65535
// Content: fnv1a64 492d3a2c322dd4fa
`default_nettype none

module ResultStore_g16_w64_c4_t196_f33_d768_s20_b32_n8_k197_r65535 (
    input  wire         clk,
    input  wire         rst,
    input  wire         start,  // ResultStore.swift:22
    input  wire [15:0]  segment_frames,  // ResultStore.swift:23
    input  wire [15:0]  segment_reference,  // ResultStore.swift:23
    input  wire [15:0]  segment_frameRows,  // ResultStore.swift:23
    input  wire [15:0]  segment_lastRows,  // ResultStore.swift:23
    input  wire [31:0]  segment_tokenAddress,  // ResultStore.swift:23
    input  wire [31:0]  segment_resultAddress,  // ResultStore.swift:23
    input  wire [31:0]  segment_tableSource,  // ResultStore.swift:23
    input  wire [31:0]  segment_tableTarget,  // ResultStore.swift:23
    input  wire         storesTable,  // ResultStore.swift:24
    input  wire         storesCondensed,  // ResultStore.swift:25
    input  wire [15:0]  features,  // ResultStore.swift:26
    input  wire [31:0]  frameStride,  // ResultStore.swift:27
    input  wire [31:0]  rowStride,  // ResultStore.swift:28
    input  wire         isWhole,  // ResultStore.swift:30
    input  wire         job_valid,  // ResultStore.swift:31
    output wire         job_ready,  // ResultStore.swift:31
    input  wire [15:0]  job_payload_frame,  // ResultStore.swift:31
    input  wire         job_payload_isReference,  // ResultStore.swift:31
    input  wire [15:0]  job_payload_feature,  // ResultStore.swift:31
    input  wire         job_payload_referenceHalf,  // ResultStore.swift:31
    input  wire         job_payload_currentHalf,  // ResultStore.swift:31
    input  wire [15:0]  job_payload_otherStart,  // ResultStore.swift:31
    input  wire [15:0]  job_payload_otherCount,  // ResultStore.swift:31
    input  wire         job_payload_endsTile,  // ResultStore.swift:31
    input  wire         job_payload_endsSegment,  // ResultStore.swift:31
    output wire         recovery_valid,  // ResultStore.swift:33
    input  wire         recovery_ready,  // ResultStore.swift:33
    output wire [10:0]  recovery_payload_start,  // ResultStore.swift:33
    output wire [10:0]  recovery_payload_count,  // ResultStore.swift:33
    output wire         recovery_payload_sourceHalf,  // ResultStore.swift:33
    output wire         recovery_payload_targetHalf,  // ResultStore.swift:33
    input  wire         recovered,  // ResultStore.swift:34
    output wire [2:0]   lookup_frame,  // ResultStore.swift:36
    output wire [7:0]   lookup_token,  // ResultStore.swift:36
    input  wire [2:0]   found_frame,  // ResultStore.swift:37
    input  wire [7:0]   found_token,  // ResultStore.swift:37
    input  wire [7:0]   found_reference,  // ResultStore.swift:37
    input  wire         found_informative,  // ResultStore.swift:37
    output wire         drain_valid,  // ResultStore.swift:39
    input  wire         drain_ready,  // ResultStore.swift:39
    output wire [7:0]   drain_payload_first,  // ResultStore.swift:39
    output wire [1:0]   drain_payload_second,  // ResultStore.swift:39
    input  wire [255:0] drained,  // ResultStore.swift:40
    output wire [3:0]   freed,  // ResultStore.swift:41
    output wire         write_valid,  // ResultStore.swift:42
    input  wire         write_ready,  // ResultStore.swift:42
    output wire [31:0]  write_payload_address,  // ResultStore.swift:42
    output wire [255:0] write_payload_data,  // ResultStore.swift:42
    output wire         done,  // ResultStore.swift:44
    output wire         busy  // ResultStore.swift:45
);

  reg [2:0] state;  // ResultStore.swift:47
  reg owesTable;  // ResultStore.swift:48
  reg [15:0] row;  // ResultStore.swift:49
  reg [31:0] offset;  // ResultStore.swift:51
  reg [31:0] tableOffset;  // ResultStore.swift:52
  reg [255:0] tableWord;  // ResultStore.swift:53
  reg [7:0] tableEntries;  // ResultStore.swift:54
  reg [15:0] tableFrame;  // FrameWalk.swift:16
  reg tableIsReference;  // FrameWalk.swift:17
  wire requests_push_ready;  // ResultStore.swift:74
  wire requests_pop_valid;  // ResultStore.swift:74
  wire [31:0] requests_pop_payload_address;  // ResultStore.swift:74
  wire [255:0] requests_pop_payload_data;  // ResultStore.swift:74
  wire [3:0] requests_free;  // ResultStore.swift:74
  reg isDrained;  // ResultStore.swift:100
  reg isListed;  // ResultStore.swift:102
  reg isEnd;  // ResultStore.swift:102

  assign write_valid = requests_pop_valid;

  wire isStored = isDrained & (found_informative | !storesCondensed);
  wire completesTableWord = isListed & (isEnd | (tableEntries == 8'd15));
  wire [31:0] requests_mul = job_payload_frame[2:0] * frameStride;
  wire [31:0] requests_push_payload_address_add = segment_resultAddress
      + (storesCondensed ? 32'd0 : requests_mul)
      + {16'd0, job_payload_feature}
      + offset;
  wire [15:0] requests_cat = {found_informative, 7'd0, found_reference};
  wire [255:0] requests_push_payload_data_cat = {
      (tableEntries == 8'd15) ? requests_cat : tableWord[255:240],
      (tableEntries == 8'd14) ? requests_cat : tableWord[239:224],
      (tableEntries == 8'd13) ? requests_cat : tableWord[223:208],
      (tableEntries == 8'd12) ? requests_cat : tableWord[207:192],
      (tableEntries == 8'd11) ? requests_cat : tableWord[191:176],
      (tableEntries == 8'd10) ? requests_cat : tableWord[175:160],
      (tableEntries == 8'd9) ? requests_cat : tableWord[159:144],
      (tableEntries == 8'd8) ? requests_cat : tableWord[143:128],
      (tableEntries == 8'd7) ? requests_cat : tableWord[127:112],
      (tableEntries == 8'd6) ? requests_cat : tableWord[111:96],
      (tableEntries == 8'd5) ? requests_cat : tableWord[95:80],
      (tableEntries == 8'd4) ? requests_cat : tableWord[79:64],
      (tableEntries == 8'd3) ? requests_cat : tableWord[63:48],
      (tableEntries == 8'd2) ? requests_cat : tableWord[47:32],
      (tableEntries == 8'd1) ? requests_cat : tableWord[31:16],
      (tableEntries == 8'd0) ? requests_cat : tableWord[15:0]
  };
  wire [15:0] featuresLeft = features - job_payload_feature;
  wire [255:0] requests_push_payload_data_cat_2 = {
      (featuresLeft > 16'd31) ? drained[255:248] : 8'd0,
      (featuresLeft > 16'd30) ? drained[247:240] : 8'd0,
      (featuresLeft > 16'd29) ? drained[239:232] : 8'd0,
      (featuresLeft > 16'd28) ? drained[231:224] : 8'd0,
      (featuresLeft > 16'd27) ? drained[223:216] : 8'd0,
      (featuresLeft > 16'd26) ? drained[215:208] : 8'd0,
      (featuresLeft > 16'd25) ? drained[207:200] : 8'd0,
      (featuresLeft > 16'd24) ? drained[199:192] : 8'd0,
      (featuresLeft > 16'd23) ? drained[191:184] : 8'd0,
      (featuresLeft > 16'd22) ? drained[183:176] : 8'd0,
      (featuresLeft > 16'd21) ? drained[175:168] : 8'd0,
      (featuresLeft > 16'd20) ? drained[167:160] : 8'd0,
      (featuresLeft > 16'd19) ? drained[159:152] : 8'd0,
      (featuresLeft > 16'd18) ? drained[151:144] : 8'd0,
      (featuresLeft > 16'd17) ? drained[143:136] : 8'd0,
      (featuresLeft > 16'd16) ? drained[135:128] : 8'd0,
      (featuresLeft > 16'd15) ? drained[127:120] : 8'd0,
      (featuresLeft > 16'd14) ? drained[119:112] : 8'd0,
      (featuresLeft > 16'd13) ? drained[111:104] : 8'd0,
      (featuresLeft > 16'd12) ? drained[103:96] : 8'd0,
      (featuresLeft > 16'd11) ? drained[95:88] : 8'd0,
      (featuresLeft > 16'd10) ? drained[87:80] : 8'd0,
      (featuresLeft > 16'd9) ? drained[79:72] : 8'd0,
      (featuresLeft > 16'd8) ? drained[71:64] : 8'd0,
      (featuresLeft > 16'd7) ? drained[63:56] : 8'd0,
      (featuresLeft > 16'd6) ? drained[55:48] : 8'd0,
      (featuresLeft > 16'd5) ? drained[47:40] : 8'd0,
      (featuresLeft > 16'd4) ? drained[39:32] : 8'd0,
      (featuresLeft > 16'd3) ? drained[31:24] : 8'd0,
      (featuresLeft > 16'd2) ? drained[23:16] : 8'd0,
      (featuresLeft > 16'd1) ? drained[15:8] : 8'd0,
      (featuresLeft > 16'd0) ? drained[7:0] : 8'd0
  };
  wire requests_push_valid = isStored | completesTableWord;  // ResultStore.swift:74
  wire [3:0] requests_occupancy_unused;
  Fifo_WriteRequest_32_depth8 requests (  // ResultStore.swift:74
      .clk(clk),
      .rst(rst),
      .push_valid(requests_push_valid),
      .push_ready(requests_push_ready),
      .push_payload_address(completesTableWord
          ? (segment_tableTarget + tableOffset)
          : requests_push_payload_address_add),
      .push_payload_data(completesTableWord
          ? requests_push_payload_data_cat
          : requests_push_payload_data_cat_2),
      .pop_valid(requests_pop_valid),
      .pop_ready(write_ready),
      .pop_payload_address(requests_pop_payload_address),
      .pop_payload_data(requests_pop_payload_data),
      .occupancy(requests_occupancy_unused),
      .free(requests_free)
  );

  assign write_payload_address = requests_pop_payload_address;
  assign write_payload_data = requests_pop_payload_data;
  assign lookup_frame = (state == 3'd1) ? tableFrame[2:0] : job_payload_frame[2:0];
  assign lookup_token = row[7:0];
  wire hasRoom = requests_free > 4'd2;
  wire drainsRow = (state == 3'd4) & hasRoom;
  assign drain_valid = drainsRow;
  assign drain_payload_first = row[7:0];
  assign drain_payload_second = job_payload_isReference
      ? {1'b1, job_payload_referenceHalf}
      : {1'b0, job_payload_currentHalf};

  always @(posedge clk) begin
    if (rst) begin
      isDrained <= 1'b0;
    end else begin
      isDrained <= drainsRow;
    end
  end

  wire listsRow = (state == 3'd1) & hasRoom;
  always @(posedge clk) begin
    if (rst) begin
      isListed <= 1'b0;
    end else begin
      isListed <= listsRow;
    end
  end

  wire [15:0] isEnd_mux = tableIsReference ? 16'd0 : tableFrame + 16'd1;
  wire [15:0] tableFollowing = (isEnd_mux == segment_reference) ? (isEnd_mux + 16'd1) : isEnd_mux;
  wire tableIsLast = tableFollowing == segment_frames;
  wire [15:0] rowsOfFrame = (state == 3'd1)
      ? ((tableFrame + 16'd1 == segment_frames) ? segment_lastRows : segment_frameRows)
      : (job_payload_frame + 16'd1 == segment_frames)
      ? segment_lastRows
      : segment_frameRows;
  wire isLastRow = row + 16'd1 == rowsOfFrame;
  wire tableEnds = listsRow & isLastRow & tableIsLast;
  always @(posedge clk) begin
    if (rst) begin
      isEnd <= 1'b0;
    end else begin
      isEnd <= tableEnds;
    end
  end

  wire [15:0] tableWord_cat_2 = {found_informative, 7'd0, found_reference};
  wire [255:0] tableWord_cat = {
      (tableEntries == 8'd15) ? tableWord_cat_2 : tableWord[255:240],
      (tableEntries == 8'd14) ? tableWord_cat_2 : tableWord[239:224],
      (tableEntries == 8'd13) ? tableWord_cat_2 : tableWord[223:208],
      (tableEntries == 8'd12) ? tableWord_cat_2 : tableWord[207:192],
      (tableEntries == 8'd11) ? tableWord_cat_2 : tableWord[191:176],
      (tableEntries == 8'd10) ? tableWord_cat_2 : tableWord[175:160],
      (tableEntries == 8'd9) ? tableWord_cat_2 : tableWord[159:144],
      (tableEntries == 8'd8) ? tableWord_cat_2 : tableWord[143:128],
      (tableEntries == 8'd7) ? tableWord_cat_2 : tableWord[127:112],
      (tableEntries == 8'd6) ? tableWord_cat_2 : tableWord[111:96],
      (tableEntries == 8'd5) ? tableWord_cat_2 : tableWord[95:80],
      (tableEntries == 8'd4) ? tableWord_cat_2 : tableWord[79:64],
      (tableEntries == 8'd3) ? tableWord_cat_2 : tableWord[63:48],
      (tableEntries == 8'd2) ? tableWord_cat_2 : tableWord[47:32],
      (tableEntries == 8'd1) ? tableWord_cat_2 : tableWord[31:16],
      (tableEntries == 8'd0) ? tableWord_cat_2 : tableWord[15:0]
  };
  always @(posedge clk) begin
    if (rst) begin
      tableWord <= 256'd0;
    end else if (isListed) begin  // ResultStore.swift:187
      tableWord <= tableWord_cat;
      if (completesTableWord) begin  // ResultStore.swift:190
        tableWord <= 256'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      tableEntries <= 8'd0;
    end else if (isListed) begin  // ResultStore.swift:187
      tableEntries <= tableEntries + 8'd1;
      if (completesTableWord) begin  // ResultStore.swift:190
        tableEntries <= 8'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      tableOffset <= 32'd0;
    end else begin
      if (isListed) begin  // ResultStore.swift:187
        if (completesTableWord) begin  // ResultStore.swift:190
          tableOffset <= tableOffset + 32'd32;
        end
      end
      if (start) begin  // ResultStore.swift:154
        tableOffset <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      offset <= 32'd0;
    end else begin
      if (isStored) begin  // ResultStore.swift:110
        offset <= offset + rowStride;
      end
      case (state)  // ResultStore.swift:131
        3'd0: begin  // idle
          if (!(owesTable & isWhole) && (job_valid & !(owesTable & job_payload_endsSegment))) begin  // ResultStore.swift:140
            if (!storesCondensed | job_payload_isReference) begin  // ResultStore.swift:141
              offset <= 32'd0;
            end
          end
        end
        default: ;  // finish
      endcase
    end
  end

  assign recovery_valid = state == 3'd2;
  assign recovery_payload_start = job_payload_otherStart[10:0];
  assign recovery_payload_count = job_payload_otherCount[10:0];
  assign recovery_payload_sourceHalf = job_payload_referenceHalf;
  assign recovery_payload_targetHalf = job_payload_currentHalf;
  wire finishes = state == 3'd5;
  assign job_ready = finishes;
  assign done = finishes & job_payload_endsSegment;
  wire freed_and = finishes & !job_payload_isReference;
  wire freed_and_2 = finishes & job_payload_endsTile;
  wire [3:0] freed_cat = {
      freed_and_2 & job_payload_referenceHalf,
      freed_and_2 & !job_payload_referenceHalf,
      freed_and & job_payload_currentHalf,
      freed_and & !job_payload_currentHalf
  };
  assign freed = freed_cat;

  always @(posedge clk) begin
    if (rst) begin
      row <= 16'd0;
    end else if (drainsRow | listsRow) begin  // ResultStore.swift:130
      row <= isLastRow ? 16'd0 : row + 16'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      owesTable <= 1'b0;
    end else begin
      case (state)  // ResultStore.swift:131
        3'd0: begin  // idle
          if (owesTable & isWhole) begin  // ResultStore.swift:134
            owesTable <= 1'b0;
          end
        end
        default: ;  // finish
      endcase
      if (start) begin  // ResultStore.swift:154
        owesTable <= storesTable;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      tableFrame <= 16'd0;
    end else begin
      case (state)  // ResultStore.swift:131
        3'd0: begin  // idle
          if (owesTable & isWhole) begin  // ResultStore.swift:134
            if (!tableIsLast) begin  // ResultStore.swift:136
              tableFrame <= tableFollowing;
            end
          end
        end
        3'd1: begin  // table
          if (listsRow & isLastRow) begin  // ResultStore.swift:146
            tableFrame <= tableFollowing;
          end
        end
        default: ;  // finish
      endcase
      if (start) begin  // ResultStore.swift:154
        tableFrame <= segment_reference;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      tableIsReference <= 1'b0;
    end else begin
      case (state)  // ResultStore.swift:131
        3'd0: begin  // idle
          if (owesTable & isWhole) begin  // ResultStore.swift:134
            if (!tableIsLast) begin  // ResultStore.swift:136
              tableIsReference <= 1'b0;
            end
          end
        end
        3'd1: begin  // table
          if (listsRow & isLastRow) begin  // ResultStore.swift:146
            tableIsReference <= 1'b0;
          end
        end
        default: ;  // finish
      endcase
      if (start) begin  // ResultStore.swift:154
        tableIsReference <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      state <= 3'd0;
    end else begin
      case (state)  // ResultStore.swift:131
        3'd0: begin  // idle
          if (owesTable & isWhole) begin  // ResultStore.swift:134
            if (!tableIsLast) begin  // ResultStore.swift:136
              state <= 3'd1;
            end
          end else if (job_valid & !(owesTable & job_payload_endsSegment)) begin  // ResultStore.swift:140
            state <= (!job_payload_isReference & !storesCondensed & (job_payload_otherCount != 16'd0))
                ? 3'd2
                : 3'd4;
          end
        end
        3'd1: begin  // table
          if (tableEnds) begin  // ResultStore.swift:147
            state <= 3'd0;
          end
        end
        3'd2: begin  // recover
          if (recovery_valid & recovery_ready) begin  // ResultStore.swift:148
            state <= 3'd3;
          end
        end
        3'd3: begin  // recovering
          if (recovered) begin  // ResultStore.swift:149
            state <= 3'd4;
          end
        end
        3'd4: begin  // drain
          if (drainsRow & isLastRow) begin  // ResultStore.swift:150
            state <= 3'd5;
          end
        end
        default: state <= 3'd0;  // finish
      endcase
    end
  end

  assign busy = (state != 3'd0) | owesTable | job_valid | write_valid;

  wire _unused_ok = &{1'b0, segment_tokenAddress, segment_tableSource, job_payload_otherStart[15:11], found_frame, found_token, drain_ready, requests_push_ready, 1'b0};

`ifdef FORMAL

  // nothing is copied from a buffer while it is drained
  always @(posedge clk) begin
    if (!rst) begin
      assert (!drainsRow | drain_ready);  // ResultStore.swift:98
    end
  end

  // there is room for every entry that was read
  always @(posedge clk) begin
    if (!rst) begin
      assert (!(requests_push_valid & !requests_push_ready));  // ResultStore.swift:109
    end
  end
`elsif SIMULATION_CHECKS

  // nothing is copied from a buffer while it is drained
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!drainsRow | drain_ready)) begin  // ResultStore.swift:98
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // there is room for every entry that was read
  always @(posedge clk) begin
    if (!rst) begin
      if (requests_push_valid & !requests_push_ready) begin  // ResultStore.swift:109
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
