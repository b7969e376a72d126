// RowFunctionUnit_g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535
// Content: fnv1a64 a59d7a785f6555fd
`default_nettype none

module RowFunctionUnit_g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535 (
    input  wire        clk,
    input  wire        rst,
    input  wire        start,  // RowFunctionUnit.swift:25
    input  wire [2:0]  job_function,  // RowFunctionUnit.swift:26
    input  wire        job_addsSecond,  // RowFunctionUnit.swift:26
    input  wire [15:0] job_elements,  // RowFunctionUnit.swift:26
    input  wire [15:0] job_rows,  // RowFunctionUnit.swift:26
    input  wire [15:0] job_frameRows,  // RowFunctionUnit.swift:26
    input  wire [15:0] job_firstFactor,  // RowFunctionUnit.swift:26
    input  wire [15:0] job_secondFactor,  // RowFunctionUnit.swift:26
    input  wire [15:0] job_multiplier,  // RowFunctionUnit.swift:26
    input  wire [5:0]  job_shift,  // RowFunctionUnit.swift:26
    input  wire [15:0] job_outputMultiplier,  // RowFunctionUnit.swift:26
    input  wire [5:0]  job_outputShift,  // RowFunctionUnit.swift:26
    input  wire [15:0] job_epsilon,  // RowFunctionUnit.swift:26
    input  wire [31:0] job_firstAddress,  // RowFunctionUnit.swift:26
    input  wire [31:0] job_firstFrameStride,  // RowFunctionUnit.swift:26
    input  wire [31:0] job_firstRowStride,  // RowFunctionUnit.swift:26
    input  wire [31:0] job_secondAddress,  // RowFunctionUnit.swift:26
    input  wire [31:0] job_secondFrameStride,  // RowFunctionUnit.swift:26
    input  wire [31:0] job_secondRowStride,  // RowFunctionUnit.swift:26
    input  wire [31:0] job_resultAddress,  // RowFunctionUnit.swift:26
    input  wire [31:0] job_resultFrameStride,  // RowFunctionUnit.swift:26
    input  wire [31:0] job_resultRowStride,  // RowFunctionUnit.swift:26
    input  wire [31:0] job_parameterAddress,  // RowFunctionUnit.swift:26
    input  wire        isStopped,  // RowFunctionUnit.swift:27
    output wire        busy,  // RowFunctionUnit.swift:28
    output wire        request_0_valid,  // RowFunctionUnit.swift:30
    input  wire        request_0_ready,  // RowFunctionUnit.swift:30
    output wire [31:0] request_0_payload_address,  // RowFunctionUnit.swift:30
    output wire [6:0]  request_0_payload_beats,  // RowFunctionUnit.swift:30
    output wire        request_1_valid,  // RowFunctionUnit.swift:30
    input  wire        request_1_ready,  // RowFunctionUnit.swift:30
    output wire [31:0] request_1_payload_address,  // RowFunctionUnit.swift:30
    output wire [6:0]  request_1_payload_beats,  // RowFunctionUnit.swift:30
    input  wire        data_0_valid,  // RowFunctionUnit.swift:31
    output wire        data_0_ready,  // RowFunctionUnit.swift:31
    input  wire        data_0_payload_last,  // RowFunctionUnit.swift:31
    input  wire [63:0] data_0_payload_fragment,  // RowFunctionUnit.swift:31
    input  wire        data_1_valid,  // RowFunctionUnit.swift:31
    output wire        data_1_ready,  // RowFunctionUnit.swift:31
    input  wire        data_1_payload_last,  // RowFunctionUnit.swift:31
    input  wire [63:0] data_1_payload_fragment,  // RowFunctionUnit.swift:31
    output wire        write_valid,  // RowFunctionUnit.swift:32
    input  wire        write_ready,  // RowFunctionUnit.swift:32
    output wire [31:0] write_payload_address,  // RowFunctionUnit.swift:32
    output wire [63:0] write_payload_data  // RowFunctionUnit.swift:32
);

  reg [1:0] state;  // RowFunctionUnit.swift:34
  reg asks;  // RowFunctionUnit.swift:35
  reg asksSecond;  // RowFunctionUnit.swift:37
  reg [15:0] rowsLeft;  // RowFunctionUnit.swift:38
  reg [15:0] rowsUnderWay;  // RowFunctionUnit.swift:40
  reg [15:0] beatsUnderWay;  // RowFunctionUnit.swift:42
  reg [15:0] beat;  // RowFunctionUnit.swift:44
  reg [15:0] vectorsAsked;  // RowFunctionUnit.swift:46
  reg [15:0] vector;  // RowFunctionUnit.swift:47
  reg [1:0] part;  // RowFunctionUnit.swift:48
  wire vectors_push_ready;  // RowFunctionUnit.swift:65
  wire vectors_results_valid;  // RowFunctionUnit.swift:65
  wire [63:0] vectors_results_payload;  // RowFunctionUnit.swift:65
  reg [63:0] parameterBeat_0;  // RowFunctionUnit.swift:176
  reg [63:0] parameterBeat_1;  // RowFunctionUnit.swift:176
  reg [63:0] parameterBeat_2;  // RowFunctionUnit.swift:176
  wire first_push_ready;  // RowFunctionUnit.swift:148
  wire first_pop_valid;  // RowFunctionUnit.swift:148
  wire [63:0] first_pop_payload;  // RowFunctionUnit.swift:148
  wire second_push_ready;  // RowFunctionUnit.swift:148
  wire second_pop_valid;  // RowFunctionUnit.swift:148
  wire [63:0] second_pop_payload;  // RowFunctionUnit.swift:148
  reg [15:0] readRow;  // RowWalk.swift:13
  reg [31:0] readFrameOffset_0;  // RowWalk.swift:14
  reg [31:0] readFrameOffset_1;  // RowWalk.swift:14
  reg [31:0] readRowOffset_0;  // RowWalk.swift:15
  reg [31:0] readRowOffset_1;  // RowWalk.swift:15
  reg [15:0] writtenRow;  // RowWalk.swift:13
  reg [31:0] writtenFrameOffset_0;  // RowWalk.swift:14
  reg [31:0] writtenRowOffset_0;  // RowWalk.swift:15

  wire [9:0] vectors_sub = job_elements[9:0] - 10'd1;
  wire [6:0] lastBeat = vectors_sub[9:3];
  wire [6:0] rowVectors = lastBeat + 7'd1;
  wire parameterBeat = (state == 2'd1) & data_0_valid;
  wire completesVector = parameterBeat & (part == 2'd3);
  wire [255:0] vectors_gains_cat = {
      data_0_payload_fragment,
      parameterBeat_2,
      parameterBeat_1,
      parameterBeat_0
  };
  wire isPlain = (state == 2'd1) & !((job_function == 3'd4) | (job_function == 3'd5));
  wire signed [23:0] vectors_mul_9 = $signed(first_pop_payload[7:0]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_10 = $signed(first_pop_payload[15:8]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_11 = $signed(first_pop_payload[23:16]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_12 = $signed(first_pop_payload[31:24]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_13 = $signed(first_pop_payload[39:32]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_14 = $signed(first_pop_payload[47:40]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_15 = $signed(first_pop_payload[55:48]) * $signed({1'b0, job_firstFactor});
  wire signed [23:0] vectors_mul_16 = $signed(first_pop_payload[63:56]) * $signed({1'b0, job_firstFactor});
  wire [255:0] vectors_push_payload_accumulators_cat = {
      {8{vectors_mul_16[23]}},
      vectors_mul_16,
      {8{vectors_mul_15[23]}},
      vectors_mul_15,
      {8{vectors_mul_14[23]}},
      vectors_mul_14,
      {8{vectors_mul_13[23]}},
      vectors_mul_13,
      {8{vectors_mul_12[23]}},
      vectors_mul_12,
      {8{vectors_mul_11[23]}},
      vectors_mul_11,
      {8{vectors_mul_10[23]}},
      vectors_mul_10,
      {8{vectors_mul_9[23]}},
      vectors_mul_9
  };
  wire signed [23:0] vectors_mul = $signed(second_pop_payload[7:0]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_2 = $signed(second_pop_payload[15:8]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_3 = $signed(second_pop_payload[23:16]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_4 = $signed(second_pop_payload[31:24]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_5 = $signed(second_pop_payload[39:32]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_6 = $signed(second_pop_payload[47:40]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_7 = $signed(second_pop_payload[55:48]) * $signed({1'b0, job_secondFactor});
  wire signed [23:0] vectors_mul_8 = $signed(second_pop_payload[63:56]) * $signed({1'b0, job_secondFactor});
  wire [255:0] vectors_push_payload_previous_cat = {
      {8{vectors_mul_8[23]}},
      vectors_mul_8,
      {8{vectors_mul_7[23]}},
      vectors_mul_7,
      {8{vectors_mul_6[23]}},
      vectors_mul_6,
      {8{vectors_mul_5[23]}},
      vectors_mul_5,
      {8{vectors_mul_4[23]}},
      vectors_mul_4,
      {8{vectors_mul_3[23]}},
      vectors_mul_3,
      {8{vectors_mul_2[23]}},
      vectors_mul_2,
      {8{vectors_mul[23]}},
      vectors_mul
  };
  wire vectors_push_valid = first_pop_valid & (second_pop_valid | !job_addsSecond);  // RowFunctionUnit.swift:65
  wire vectors_sums_valid_unused;
  wire [255:0] vectors_sums_payload_unused;
  wire vectors_isIdle_unused;
  wire vectors_overflows_unused;
  VectorProcessingUnit_l8_r96_p96 vectors (  // RowFunctionUnit.swift:65
      .clk(clk),
      .rst(rst),
      .command_function(job_function),
      .command_addsPrevious(job_addsSecond),
      .command_addsBias(1'b0),
      .command_storesSums(1'b0),
      .command_vectors(rowVectors),
      .command_lastLanes({1'b0, job_elements[2:0] - 3'd1} + 4'd1),
      .command_parameterBase(7'd0),
      .command_parameterPeriod(((job_function == 3'd4) | (job_function == 3'd5)) ? rowVectors : 7'd1),
      .command_epsilon(job_epsilon),
      .command_outputMultiplier(job_outputMultiplier),
      .command_outputShift((job_outputShift < 6'd1)
          ? 6'd1
          : (job_outputShift > 6'd47)
          ? 6'd47
          : job_outputShift),
      .push_valid(vectors_push_valid),
      .push_ready(vectors_push_ready),
      .push_payload_accumulators(vectors_push_payload_accumulators_cat),
      .push_payload_previous(vectors_push_payload_previous_cat),
      .sums_valid(vectors_sums_valid_unused),
      .sums_ready(1'b1),
      .sums_payload(vectors_sums_payload_unused),
      .results_valid(vectors_results_valid),
      .results_ready(write_ready),
      .results_payload(vectors_results_payload),
      .isIdle(vectors_isIdle_unused),
      .overflows(vectors_overflows_unused),
      .writesRescale(completesVector | isPlain),
      .writesAffine(completesVector),
      .writeAddress(vector[6:0]),
      .biases(256'd0),
      .multipliers({
          job_multiplier,
          job_multiplier,
          job_multiplier,
          job_multiplier,
          job_multiplier,
          job_multiplier,
          job_multiplier,
          job_multiplier
      }),
      .shifts({job_shift, job_shift, job_shift, job_shift, job_shift, job_shift, job_shift, job_shift}),
      .gains({
          vectors_gains_cat[239:224],
          vectors_gains_cat[207:192],
          vectors_gains_cat[175:160],
          vectors_gains_cat[143:128],
          vectors_gains_cat[111:96],
          vectors_gains_cat[79:64],
          vectors_gains_cat[47:32],
          vectors_gains_cat[15:0]
      }),
      .offsets({
          vectors_gains_cat[255:240],
          vectors_gains_cat[223:208],
          vectors_gains_cat[191:176],
          vectors_gains_cat[159:144],
          vectors_gains_cat[127:112],
          vectors_gains_cat[95:80],
          vectors_gains_cat[63:48],
          vectors_gains_cat[31:16]
      })
  );

  always @(posedge clk) begin
    if (rst) begin
      part <= 2'd0;
    end else if (parameterBeat) begin  // RowFunctionUnit.swift:177
      part <= part + 2'd1;
    end
  end

  always @(posedge clk) begin
    if (parameterBeat) begin  // RowFunctionUnit.swift:177
      if (part == 2'd0) begin  // RowFunctionUnit.swift:179
        parameterBeat_0 <= data_0_payload_fragment;
      end
    end
  end

  always @(posedge clk) begin
    if (parameterBeat) begin  // RowFunctionUnit.swift:177
      if (part == 2'd1) begin  // RowFunctionUnit.swift:179
        parameterBeat_1 <= data_0_payload_fragment;
      end
    end
  end

  always @(posedge clk) begin
    if (parameterBeat) begin  // RowFunctionUnit.swift:177
      if (part == 2'd2) begin  // RowFunctionUnit.swift:179
        parameterBeat_2 <= data_0_payload_fragment;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      vector <= 16'd0;
    end else begin
      if (completesVector) begin  // RowFunctionUnit.swift:182
        vector <= vector + 16'd1;
      end
      case (state)  // RowFunctionUnit.swift:89
        2'd0: begin  // idle
          if (start) begin  // RowFunctionUnit.swift:92
            vector <= 16'd0;
          end
        end
        default: ;  // stream
      endcase
    end
  end

  wire takesVector = vectors_push_valid & vectors_push_ready;
  wire first_push_valid = data_0_valid & (state == 2'd2);  // RowFunctionUnit.swift:148
  wire [7:0] first_occupancy_unused;
  wire [7:0] first_free_unused;
  Fifo_u64_depth192 first (  // RowFunctionUnit.swift:148
      .clk(clk),
      .rst(rst),
      .push_valid(first_push_valid),
      .push_ready(first_push_ready),
      .push_payload(data_0_payload_fragment),
      .pop_valid(first_pop_valid),
      .pop_ready(takesVector),
      .pop_payload(first_pop_payload),
      .occupancy(first_occupancy_unused),
      .free(first_free_unused)
  );

  assign data_0_ready = 1'b1;

  wire second_push_valid = data_1_valid & 1'b1;  // RowFunctionUnit.swift:148
  wire [7:0] second_occupancy_unused;
  wire [7:0] second_free_unused;
  Fifo_u64_depth192 second (  // RowFunctionUnit.swift:148
      .clk(clk),
      .rst(rst),
      .push_valid(second_push_valid),
      .push_ready(second_push_ready),
      .push_payload(data_1_payload_fragment),
      .pop_valid(second_pop_valid),
      .pop_ready(takesVector & job_addsSecond),
      .pop_payload(second_pop_payload),
      .occupancy(second_occupancy_unused),
      .free(second_free_unused)
  );

  assign data_1_ready = 1'b1;
  wire hasRoom = {1'b0, beatsUnderWay} + {10'd0, rowVectors} <= 17'd192;
  wire [9:0] request_0_valid_sub = job_elements[9:0] - 10'd1;
  wire request_0_valid_and = (state == 2'd1)
      & ((job_function == 3'd4) | (job_function == 3'd5))
      & (vectorsAsked != {9'd0, request_0_valid_sub[9:3]} + 16'd1);
  wire asksFirst = asks & !asksSecond & hasRoom;
  assign request_0_valid = request_0_valid_and | asksFirst;
  wire [20:0] request_0_payload_address_mul = vectorsAsked * 6'd32;
  wire [31:0] request_0_payload_address_mux = request_0_valid_and
      ? (job_parameterAddress + {11'd0, request_0_payload_address_mul})
      : job_firstAddress + (readFrameOffset_0 + readRowOffset_0);
  assign request_0_payload_address = request_0_payload_address_mux;
  assign request_0_payload_beats = request_0_valid_and ? 7'd4 : rowVectors;
  assign request_1_valid = asksSecond;
  assign request_1_payload_address = job_secondAddress + (readFrameOffset_1 + readRowOffset_1);
  assign request_1_payload_beats = rowVectors;

  always @(posedge clk) begin
    if (rst) begin
      vectorsAsked <= 16'd0;
    end else begin
      if (request_0_valid_and & request_0_ready) begin  // RowFunctionUnit.swift:124
        vectorsAsked <= vectorsAsked + 16'd1;
      end
      case (state)  // RowFunctionUnit.swift:89
        2'd0: begin  // idle
          if (start) begin  // RowFunctionUnit.swift:92
            vectorsAsked <= 16'd0;
          end
        end
        default: ;  // stream
      endcase
    end
  end

  wire asksRow = asksFirst & request_0_ready;
  always @(posedge clk) begin
    if (rst) begin
      asksSecond <= 1'b0;
    end else begin
      if (asksRow & job_addsSecond) begin  // RowFunctionUnit.swift:128
        asksSecond <= 1'b1;
      end
      if (request_1_valid & request_1_ready) begin  // RowFunctionUnit.swift:129
        asksSecond <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      rowsLeft <= 16'd0;
    end else begin
      if (asksRow) begin  // RowFunctionUnit.swift:130
        rowsLeft <= rowsLeft - 16'd1;
      end
      case (state)  // RowFunctionUnit.swift:89
        2'd0: begin  // idle
          if (start) begin  // RowFunctionUnit.swift:92
            rowsLeft <= job_rows;
          end
        end
        default: ;  // stream
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      asks <= 1'b0;
    end else begin
      if ((asksRow & ((rowsLeft == 16'd1) | isStopped)) | (isStopped & !asksFirst)) begin  // RowFunctionUnit.swift:131
        asks <= 1'b0;
      end
      case (state)  // RowFunctionUnit.swift:89
        2'd1: begin  // parameters
          if (isPlain | (completesVector & (vector == {9'd0, lastBeat}))) begin  // RowFunctionUnit.swift:99
            asks <= 1'b1;
          end
        end
        default: ;  // stream
      endcase
    end
  end

  wire hasAskedRow = job_addsSecond ? (request_1_valid & request_1_ready) : asksRow;
  wire readRow_eq = readRow + 16'd1 == job_frameRows;
  always @(posedge clk) begin
    if (rst) begin
      readRow <= 16'd0;
    end else begin
      if (hasAskedRow) begin  // RowFunctionUnit.swift:132
        readRow <= readRow_eq ? 16'd0 : readRow + 16'd1;
      end
      if (start) begin  // RowFunctionUnit.swift:137
        readRow <= 16'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      readRowOffset_0 <= 32'd0;
    end else begin
      if (hasAskedRow) begin  // RowFunctionUnit.swift:132
        readRowOffset_0 <= readRow_eq ? 32'd0 : readRowOffset_0 + job_firstRowStride;
      end
      if (start) begin  // RowFunctionUnit.swift:137
        readRowOffset_0 <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      readFrameOffset_0 <= 32'd0;
    end else begin
      if (hasAskedRow) begin  // RowFunctionUnit.swift:132
        if (readRow_eq) begin  // RowWalk.swift:32
          readFrameOffset_0 <= readFrameOffset_0 + job_firstFrameStride;
        end
      end
      if (start) begin  // RowFunctionUnit.swift:137
        readFrameOffset_0 <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      readRowOffset_1 <= 32'd0;
    end else begin
      if (hasAskedRow) begin  // RowFunctionUnit.swift:132
        readRowOffset_1 <= readRow_eq ? 32'd0 : readRowOffset_1 + job_secondRowStride;
      end
      if (start) begin  // RowFunctionUnit.swift:137
        readRowOffset_1 <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      readFrameOffset_1 <= 32'd0;
    end else begin
      if (hasAskedRow) begin  // RowFunctionUnit.swift:132
        if (readRow_eq) begin  // RowWalk.swift:32
          readFrameOffset_1 <= readFrameOffset_1 + job_secondFrameStride;
        end
      end
      if (start) begin  // RowFunctionUnit.swift:137
        readFrameOffset_1 <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      beatsUnderWay <= 16'd0;
    end else begin
      beatsUnderWay <= beatsUnderWay + (asksRow ? {9'd0, rowVectors} : 16'd0) - {15'd0, takesVector};
    end
  end

  assign write_valid = vectors_results_valid;
  wire [18:0] write_payload_address_mul = beat * 4'd8;
  assign write_payload_address = job_resultAddress
      + (writtenFrameOffset_0 + writtenRowOffset_0)
      + {13'd0, write_payload_address_mul};
  wire isLastBeat = beat == {9'd0, lastBeat};
  wire [15:0] tail = (job_elements - 16'd1) & 16'd7;
  wire [63:0] write_payload_data_cat = {
      (isLastBeat & (tail < 16'd7)) ? 8'd0 : vectors_results_payload[63:56],
      (isLastBeat & (tail < 16'd6)) ? 8'd0 : vectors_results_payload[55:48],
      (isLastBeat & (tail < 16'd5)) ? 8'd0 : vectors_results_payload[47:40],
      (isLastBeat & (tail < 16'd4)) ? 8'd0 : vectors_results_payload[39:32],
      (isLastBeat & (tail < 16'd3)) ? 8'd0 : vectors_results_payload[31:24],
      (isLastBeat & (tail < 16'd2)) ? 8'd0 : vectors_results_payload[23:16],
      (isLastBeat & (tail < 16'd1)) ? 8'd0 : vectors_results_payload[15:8],
      vectors_results_payload[7:0]
  };
  assign write_payload_data = write_payload_data_cat;

  always @(posedge clk) begin
    if (rst) begin
      beat <= 16'd0;
    end else if (write_valid & write_ready) begin  // RowFunctionUnit.swift:210
      beat <= isLastBeat ? 16'd0 : beat + 16'd1;
    end
  end

  wire hasWrittenRow = write_valid & write_ready & isLastBeat;
  wire writtenRow_eq = writtenRow + 16'd1 == job_frameRows;
  always @(posedge clk) begin
    if (rst) begin
      writtenRow <= 16'd0;
    end else begin
      if (hasWrittenRow) begin  // RowFunctionUnit.swift:211
        writtenRow <= writtenRow_eq ? 16'd0 : writtenRow + 16'd1;
      end
      if (start) begin  // RowFunctionUnit.swift:212
        writtenRow <= 16'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      writtenRowOffset_0 <= 32'd0;
    end else begin
      if (hasWrittenRow) begin  // RowFunctionUnit.swift:211
        writtenRowOffset_0 <= writtenRow_eq ? 32'd0 : writtenRowOffset_0 + job_resultRowStride;
      end
      if (start) begin  // RowFunctionUnit.swift:212
        writtenRowOffset_0 <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      writtenFrameOffset_0 <= 32'd0;
    end else begin
      if (hasWrittenRow) begin  // RowFunctionUnit.swift:211
        if (writtenRow_eq) begin  // RowWalk.swift:32
          writtenFrameOffset_0 <= writtenFrameOffset_0 + job_resultFrameStride;
        end
      end
      if (start) begin  // RowFunctionUnit.swift:212
        writtenFrameOffset_0 <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      rowsUnderWay <= 16'd0;
    end else if (hasAskedRow & !hasWrittenRow) begin  // RowFunctionUnit.swift:86
      rowsUnderWay <= rowsUnderWay + 16'd1;
    end else if (hasWrittenRow & !hasAskedRow) begin  // RowFunctionUnit.swift:87
      rowsUnderWay <= rowsUnderWay - 16'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      state <= 2'd0;
    end else begin
      case (state)  // RowFunctionUnit.swift:89
        2'd0: begin  // idle
          if (start) begin  // RowFunctionUnit.swift:92
            state <= 2'd1;
          end
        end
        2'd1: begin  // parameters
          if (isPlain | (completesVector & (vector == {9'd0, lastBeat}))) begin  // RowFunctionUnit.swift:99
            state <= 2'd2;
          end
        end
        default: begin  // stream
          if (!asks & !asksSecond & (rowsUnderWay == 16'd0)) begin  // RowFunctionUnit.swift:103
            state <= 2'd0;
          end
        end
      endcase
    end
  end

  assign busy = state != 2'd0;

  wire _unused_ok = &{1'b0, data_0_payload_last, data_1_payload_last, first_push_ready, second_push_ready, request_0_valid_sub[2:0], vectors_sub[2:0], 1'b0};

`ifdef FORMAL

  // there is room for every beat that was asked for
  always @(posedge clk) begin
    if (!rst) begin
      assert (!(first_push_valid & !first_push_ready));  // RowFunctionUnit.swift:154
    end
  end

  // there is room for every beat that was asked for
  always @(posedge clk) begin
    if (!rst) begin
      assert (!(second_push_valid & !second_push_ready));  // RowFunctionUnit.swift:154
    end
  end
`elsif SIMULATION_CHECKS

  // there is room for every beat that was asked for
  always @(posedge clk) begin
    if (!rst) begin
      if (first_push_valid & !first_push_ready) begin  // RowFunctionUnit.swift:154
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // there is room for every beat that was asked for
  always @(posedge clk) begin
    if (!rst) begin
      if (second_push_valid & !second_push_ready) begin  // RowFunctionUnit.swift:154
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
