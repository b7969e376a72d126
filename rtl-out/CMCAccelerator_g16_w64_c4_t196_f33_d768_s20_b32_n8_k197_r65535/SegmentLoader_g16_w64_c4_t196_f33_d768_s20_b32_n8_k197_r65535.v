// SegmentLoader_g16_w64_c4_t196_f33_d768_s20_b32_n8_k197_r65535, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = g16_w64_c4_t196_f33_d768_s20_b32_n8_k197_r65535
// Content: fnv1a64 fed272c4d94d77e9
`default_nettype none

module SegmentLoader_g16_w64_c4_t196_f33_d768_s20_b32_n8_k197_r65535 (
    input  wire         clk,
    input  wire         rst,
    input  wire         start,  // SegmentLoader.swift:29
    input  wire [15:0]  segment_frames,  // SegmentLoader.swift:30
    input  wire [15:0]  segment_reference,  // SegmentLoader.swift:30
    input  wire [15:0]  segment_frameRows,  // SegmentLoader.swift:30
    input  wire [15:0]  segment_lastRows,  // SegmentLoader.swift:30
    input  wire [31:0]  segment_tokenAddress,  // SegmentLoader.swift:30
    input  wire [31:0]  segment_resultAddress,  // SegmentLoader.swift:30
    input  wire [31:0]  segment_tableSource,  // SegmentLoader.swift:30
    input  wire [31:0]  segment_tableTarget,  // SegmentLoader.swift:30
    input  wire         readsTable,  // SegmentLoader.swift:31
    input  wire         loadsCondensed,  // SegmentLoader.swift:32
    input  wire [15:0]  elements,  // SegmentLoader.swift:33
    input  wire [31:0]  frameStride,  // SegmentLoader.swift:34
    input  wire [31:0]  rowStride,  // SegmentLoader.swift:35
    output wire         rowRequest_valid,  // SegmentLoader.swift:37
    input  wire         rowRequest_ready,  // SegmentLoader.swift:37
    output wire [31:0]  rowRequest_payload_address,  // SegmentLoader.swift:37
    output wire [4:0]   rowRequest_payload_beats,  // SegmentLoader.swift:37
    input  wire         rowData_valid,  // SegmentLoader.swift:38
    output wire         rowData_ready,  // SegmentLoader.swift:38
    input  wire         rowData_payload_last,  // SegmentLoader.swift:38
    input  wire [255:0] rowData_payload_fragment,  // SegmentLoader.swift:38
    output wire         tableRequest_valid,  // SegmentLoader.swift:39
    input  wire         tableRequest_ready,  // SegmentLoader.swift:39
    output wire [31:0]  tableRequest_payload_address,  // SegmentLoader.swift:39
    output wire [4:0]   tableRequest_payload_beats,  // SegmentLoader.swift:39
    input  wire         tableData_valid,  // SegmentLoader.swift:40
    output wire         tableData_ready,  // SegmentLoader.swift:40
    input  wire         tableData_payload_last,  // SegmentLoader.swift:40
    input  wire [255:0] tableData_payload_fragment,  // SegmentLoader.swift:40
    output wire         write_valid,  // SegmentLoader.swift:41
    output wire [15:0]  write_payload_first,  // SegmentLoader.swift:41
    output wire [255:0] write_payload_second,  // SegmentLoader.swift:41
    output wire         decision_valid,  // SegmentLoader.swift:42
    input  wire         decision_ready,  // SegmentLoader.swift:42
    output wire [14:0]  decision_payload_reference,  // SegmentLoader.swift:42
    output wire         decision_payload_informative,  // SegmentLoader.swift:42
    output wire [15:0]  loadedRows,  // SegmentLoader.swift:44
    output wire [15:0]  loadedFrames,  // SegmentLoader.swift:46
    output wire         busy  // SegmentLoader.swift:47
);

  reg [1:0] state;  // SegmentLoader.swift:49
  reg [15:0] row;  // SegmentLoader.swift:50
  reg [31:0] offset;  // SegmentLoader.swift:52
  reg [15:0] landed;  // SegmentLoader.swift:53
  reg [15:0] landedRow;  // SegmentLoader.swift:55
  reg [15:0] landedFrames;  // SegmentLoader.swift:56
  reg [15:0] beat;  // SegmentLoader.swift:57
  reg [255:0] tableWord;  // SegmentLoader.swift:58
  reg [7:0] tableEntries;  // SegmentLoader.swift:59
  reg awaitsTable;  // SegmentLoader.swift:60
  reg [31:0] tableOffset;  // SegmentLoader.swift:61
  reg [15:0] loadFrame;  // FrameWalk.swift:16
  reg loadIsReference;  // FrameWalk.swift:17
  wire slots_push_ready;  // SegmentLoader.swift:76
  wire slots_pop_valid;  // SegmentLoader.swift:76
  wire [15:0] slots_pop_payload;  // SegmentLoader.swift:76
  wire [5:0] slots_occupancy;  // SegmentLoader.swift:76
  reg [15:0] landFrame;  // FrameWalk.swift:16
  reg landIsReference;  // FrameWalk.swift:17

  assign tableRequest_valid = (state == 2'd1) & (tableEntries == 8'd0) & !awaitsTable;
  assign tableRequest_payload_address = segment_tableSource + tableOffset;
  assign tableRequest_payload_beats = 5'd1;
  assign tableData_ready = 1'b1;

  always @(posedge clk) begin
    if (rst) begin
      awaitsTable <= 1'b0;
    end else begin
      if (tableRequest_valid & tableRequest_ready) begin  // SegmentLoader.swift:172
        awaitsTable <= 1'b1;
      end
      if (tableData_valid & tableData_ready) begin  // SegmentLoader.swift:176
        awaitsTable <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      tableOffset <= 32'd0;
    end else begin
      if (tableRequest_valid & tableRequest_ready) begin  // SegmentLoader.swift:172
        tableOffset <= tableOffset + 32'd32;
      end
      if (start) begin  // SegmentLoader.swift:110
        tableOffset <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (tableData_valid & tableData_ready) begin  // SegmentLoader.swift:176
      tableWord <= tableData_payload_fragment;
    end
    if (decision_valid & decision_ready) begin  // SegmentLoader.swift:184
      tableWord <= {16'd0, tableWord[255:16]};
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      tableEntries <= 8'd0;
    end else begin
      if (tableData_valid & tableData_ready) begin  // SegmentLoader.swift:176
        tableEntries <= 8'd16;
      end
      if (decision_valid & decision_ready) begin  // SegmentLoader.swift:184
        tableEntries <= tableEntries - 8'd1;
      end
      if (start) begin  // SegmentLoader.swift:110
        tableEntries <= 8'd0;
      end
    end
  end

  assign decision_valid = (state == 2'd1) & (tableEntries != 8'd0);
  assign decision_payload_reference = tableWord[14:0];
  assign decision_payload_informative = tableWord[15];
  assign rowRequest_valid = (state == 2'd2) & slots_push_ready;
  wire [31:0] rowRequest_payload_address_mul = loadFrame[2:0] * frameStride;
  assign rowRequest_payload_address = segment_tokenAddress
      + (loadsCondensed ? 32'd0 : rowRequest_payload_address_mul)
      + offset;
  wire [9:0] rowRequest_payload_beats_sub = elements[9:0] - 10'd1;
  wire [4:0] lastBeat = rowRequest_payload_beats_sub[9:5];
  assign rowRequest_payload_beats = lastBeat + 5'd1;

  wire [10:0] slots_mul = loadFrame[2:0] * 8'd197;
  wire [10:0] slots_add = slots_mul + {3'd0, row[7:0]};
  wire [15:0] slots_push_payload_mul = slots_add * 5'd24;
  wire isLastBeat = beat == {11'd0, lastBeat};
  wire [5:0] slots_free_unused;
  Fifo_u0to37823_depth32 slots (  // SegmentLoader.swift:76
      .clk(clk),
      .rst(rst),
      .push_valid(rowRequest_valid & rowRequest_ready),
      .push_ready(slots_push_ready),
      .push_payload(slots_push_payload_mul + 16'd0),
      .pop_valid(slots_pop_valid),
      .pop_ready(rowData_valid & rowData_ready & isLastBeat),
      .pop_payload(slots_pop_payload),
      .occupancy(slots_occupancy),
      .free(slots_free_unused)
  );

  assign rowData_ready = 1'b1;
  assign write_valid = rowData_valid & rowData_ready;
  assign write_payload_first = slots_pop_payload + {11'd0, beat[4:0]};
  wire [15:0] tail = (elements - 16'd1) & 16'd31;
  wire [255:0] write_payload_second_cat = {
      (isLastBeat & (tail < 16'd31)) ? 8'd0 : rowData_payload_fragment[255:248],
      (isLastBeat & (tail < 16'd30)) ? 8'd0 : rowData_payload_fragment[247:240],
      (isLastBeat & (tail < 16'd29)) ? 8'd0 : rowData_payload_fragment[239:232],
      (isLastBeat & (tail < 16'd28)) ? 8'd0 : rowData_payload_fragment[231:224],
      (isLastBeat & (tail < 16'd27)) ? 8'd0 : rowData_payload_fragment[223:216],
      (isLastBeat & (tail < 16'd26)) ? 8'd0 : rowData_payload_fragment[215:208],
      (isLastBeat & (tail < 16'd25)) ? 8'd0 : rowData_payload_fragment[207:200],
      (isLastBeat & (tail < 16'd24)) ? 8'd0 : rowData_payload_fragment[199:192],
      (isLastBeat & (tail < 16'd23)) ? 8'd0 : rowData_payload_fragment[191:184],
      (isLastBeat & (tail < 16'd22)) ? 8'd0 : rowData_payload_fragment[183:176],
      (isLastBeat & (tail < 16'd21)) ? 8'd0 : rowData_payload_fragment[175:168],
      (isLastBeat & (tail < 16'd20)) ? 8'd0 : rowData_payload_fragment[167:160],
      (isLastBeat & (tail < 16'd19)) ? 8'd0 : rowData_payload_fragment[159:152],
      (isLastBeat & (tail < 16'd18)) ? 8'd0 : rowData_payload_fragment[151:144],
      (isLastBeat & (tail < 16'd17)) ? 8'd0 : rowData_payload_fragment[143:136],
      (isLastBeat & (tail < 16'd16)) ? 8'd0 : rowData_payload_fragment[135:128],
      (isLastBeat & (tail < 16'd15)) ? 8'd0 : rowData_payload_fragment[127:120],
      (isLastBeat & (tail < 16'd14)) ? 8'd0 : rowData_payload_fragment[119:112],
      (isLastBeat & (tail < 16'd13)) ? 8'd0 : rowData_payload_fragment[111:104],
      (isLastBeat & (tail < 16'd12)) ? 8'd0 : rowData_payload_fragment[103:96],
      (isLastBeat & (tail < 16'd11)) ? 8'd0 : rowData_payload_fragment[95:88],
      (isLastBeat & (tail < 16'd10)) ? 8'd0 : rowData_payload_fragment[87:80],
      (isLastBeat & (tail < 16'd9)) ? 8'd0 : rowData_payload_fragment[79:72],
      (isLastBeat & (tail < 16'd8)) ? 8'd0 : rowData_payload_fragment[71:64],
      (isLastBeat & (tail < 16'd7)) ? 8'd0 : rowData_payload_fragment[63:56],
      (isLastBeat & (tail < 16'd6)) ? 8'd0 : rowData_payload_fragment[55:48],
      (isLastBeat & (tail < 16'd5)) ? 8'd0 : rowData_payload_fragment[47:40],
      (isLastBeat & (tail < 16'd4)) ? 8'd0 : rowData_payload_fragment[39:32],
      (isLastBeat & (tail < 16'd3)) ? 8'd0 : rowData_payload_fragment[31:24],
      (isLastBeat & (tail < 16'd2)) ? 8'd0 : rowData_payload_fragment[23:16],
      (isLastBeat & (tail < 16'd1)) ? 8'd0 : rowData_payload_fragment[15:8],
      rowData_payload_fragment[7:0]
  };
  assign write_payload_second = write_payload_second_cat;

  always @(posedge clk) begin
    if (rst) begin
      beat <= 16'd0;
    end else if (rowData_valid & rowData_ready) begin  // SegmentLoader.swift:148
      beat <= beat + 16'd1;
      if (isLastBeat) begin  // SegmentLoader.swift:150
        beat <= 16'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      landed <= 16'd0;
    end else begin
      if (rowData_valid & rowData_ready) begin  // SegmentLoader.swift:148
        if (isLastBeat) begin  // SegmentLoader.swift:150
          landed <= landed + 16'd1;
        end
      end
      if (start) begin  // SegmentLoader.swift:110
        landed <= 16'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      landedRow <= 16'd0;
    end else begin
      if (rowData_valid & rowData_ready) begin  // SegmentLoader.swift:148
        if (isLastBeat) begin  // SegmentLoader.swift:150
          landedRow <= landedRow + 16'd1;
          if (landedRow
              + 16'd1
              == ((landFrame + 16'd1 == segment_frames) ? segment_lastRows : segment_frameRows)) begin  // SegmentLoader.swift:154
            landedRow <= 16'd0;
          end
        end
      end
      if (start) begin  // SegmentLoader.swift:110
        landedRow <= 16'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      landedFrames <= 16'd0;
    end else begin
      if (rowData_valid & rowData_ready) begin  // SegmentLoader.swift:148
        if (isLastBeat) begin  // SegmentLoader.swift:150
          if (landedRow
              + 16'd1
              == ((landFrame + 16'd1 == segment_frames) ? segment_lastRows : segment_frameRows)) begin  // SegmentLoader.swift:154
            landedFrames <= landedFrames + 16'd1;
          end
        end
      end
      if (start) begin  // SegmentLoader.swift:110
        landedFrames <= 16'd0;
      end
    end
  end

  wire [15:0] landFrame_mux = landIsReference ? 16'd0 : landFrame + 16'd1;
  wire [15:0] landFollowing = (landFrame_mux == segment_reference) ? (landFrame_mux + 16'd1) : landFrame_mux;
  always @(posedge clk) begin
    if (rst) begin
      landFrame <= 16'd0;
    end else begin
      if (rowData_valid & rowData_ready) begin  // SegmentLoader.swift:148
        if (isLastBeat) begin  // SegmentLoader.swift:150
          if (landedRow
              + 16'd1
              == ((landFrame + 16'd1 == segment_frames) ? segment_lastRows : segment_frameRows)) begin  // SegmentLoader.swift:154
            landFrame <= landFollowing;
          end
        end
      end
      if (start) begin  // SegmentLoader.swift:110
        landFrame <= segment_reference;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      landIsReference <= 1'b0;
    end else begin
      if (rowData_valid & rowData_ready) begin  // SegmentLoader.swift:148
        if (isLastBeat) begin  // SegmentLoader.swift:150
          if (landedRow
              + 16'd1
              == ((landFrame + 16'd1 == segment_frames) ? segment_lastRows : segment_frameRows)) begin  // SegmentLoader.swift:154
            landIsReference <= 1'b0;
          end
        end
      end
      if (start) begin  // SegmentLoader.swift:110
        landIsReference <= 1'b1;
      end
    end
  end

  wire offset_and = decision_valid & decision_ready & !decision_payload_informative;
  wire endsRow = (rowRequest_valid & rowRequest_ready) | offset_and;
  wire endsFrame = row
      + 16'd1
      == ((loadFrame + 16'd1 == segment_frames) ? segment_lastRows : segment_frameRows);
  always @(posedge clk) begin
    if (rst) begin
      offset <= 32'd0;
    end else begin
      if (rowRequest_valid & rowRequest_ready) begin  // SegmentLoader.swift:95
        offset <= offset + rowStride;
      end
      if (offset_and & !loadsCondensed) begin  // SegmentLoader.swift:96
        offset <= offset + rowStride;
      end
      if (endsRow) begin  // SegmentLoader.swift:98
        if (endsFrame) begin  // SegmentLoader.swift:101
          if (!loadsCondensed) begin  // SegmentLoader.swift:103
            offset <= 32'd0;
          end
        end
      end
      if (start) begin  // SegmentLoader.swift:110
        offset <= 32'd0;
      end
    end
  end

  wire [15:0] state_mux = loadIsReference ? 16'd0 : loadFrame + 16'd1;
  wire [15:0] loadFollowing = (state_mux == segment_reference) ? (state_mux + 16'd1) : state_mux;
  wire loadIsLast = loadFollowing == segment_frames;
  always @(posedge clk) begin
    if (rst) begin
      state <= 2'd0;
    end else begin
      if (decision_valid & decision_ready & decision_payload_informative) begin  // SegmentLoader.swift:97
        state <= 2'd2;
      end
      if (endsRow) begin  // SegmentLoader.swift:98
        if (readsTable & !loadIsReference) begin  // SegmentLoader.swift:100
          state <= 2'd1;
        end
        if (endsFrame) begin  // SegmentLoader.swift:101
          if (loadIsLast) begin  // SegmentLoader.swift:105
            state <= 2'd3;
          end else if (readsTable) begin  // SegmentLoader.swift:106
            state <= 2'd1;
          end
        end
      end
      if ((state == 2'd3) & (slots_occupancy == 6'd0)) begin  // SegmentLoader.swift:109
        state <= 2'd0;
      end
      if (start) begin  // SegmentLoader.swift:110
        state <= 2'd2;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      row <= 16'd0;
    end else begin
      if (endsRow) begin  // SegmentLoader.swift:98
        row <= row + 16'd1;
        if (endsFrame) begin  // SegmentLoader.swift:101
          row <= 16'd0;
        end
      end
      if (start) begin  // SegmentLoader.swift:110
        row <= 16'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      loadFrame <= 16'd0;
    end else begin
      if (endsRow) begin  // SegmentLoader.swift:98
        if (endsFrame) begin  // SegmentLoader.swift:101
          loadFrame <= loadFollowing;
        end
      end
      if (start) begin  // SegmentLoader.swift:110
        loadFrame <= segment_reference;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      loadIsReference <= 1'b0;
    end else begin
      if (endsRow) begin  // SegmentLoader.swift:98
        if (endsFrame) begin  // SegmentLoader.swift:101
          loadIsReference <= 1'b0;
        end
      end
      if (start) begin  // SegmentLoader.swift:110
        loadIsReference <= 1'b1;
      end
    end
  end

  assign loadedRows = landed;
  assign loadedFrames = readsTable ? 16'd0 : landedFrames;
  assign busy = state != 2'd0;

  wire _unused_ok = &{1'b0, segment_resultAddress, segment_tableTarget, rowData_payload_last, tableData_payload_last, slots_pop_valid, rowRequest_payload_beats_sub[4:0], 1'b0};

`ifdef FORMAL

  // data of a row comes after its request
  always @(posedge clk) begin
    if (!rst) begin
      assert (!(rowData_valid & rowData_ready) | slots_pop_valid);  // SegmentLoader.swift:161
    end
  end
`elsif SIMULATION_CHECKS

  // data of a row comes after its request
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!(rowData_valid & rowData_ready) | slots_pop_valid)) begin  // SegmentLoader.swift:161
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
