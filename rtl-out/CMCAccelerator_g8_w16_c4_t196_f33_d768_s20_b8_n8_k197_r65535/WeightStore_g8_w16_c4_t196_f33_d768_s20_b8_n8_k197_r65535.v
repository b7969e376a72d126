// WeightStore_g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535
// Content: fnv1a64 79856d9a73b32d81
`default_nettype none

module WeightStore_g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535 (
    input  wire               clk,
    input  wire               rst,
    input  wire               want,  // WeightStore.swift:38
    input  wire        [15:0] elements,  // WeightStore.swift:39
    input  wire        [15:0] features,  // WeightStore.swift:40
    input  wire               isTransposed,  // WeightStore.swift:41
    input  wire        [31:0] address,  // WeightStore.swift:42
    input  wire        [31:0] rowStride,  // WeightStore.swift:43
    input  wire        [31:0] parameterAddress,  // WeightStore.swift:44
    output wire               request_valid,  // WeightStore.swift:45
    input  wire               request_ready,  // WeightStore.swift:45
    output wire        [31:0] request_payload_address,  // WeightStore.swift:45
    output wire        [6:0]  request_payload_beats,  // WeightStore.swift:45
    input  wire               data_valid,  // WeightStore.swift:46
    output wire               data_ready,  // WeightStore.swift:46
    input  wire               data_payload_last,  // WeightStore.swift:46
    input  wire        [63:0] data_payload_fragment,  // WeightStore.swift:46
    output wire               isLoaded,  // WeightStore.swift:50
    output wire               isPumped,  // WeightStore.swift:51
    input  wire               releases,  // WeightStore.swift:52
    input  wire               tile_valid,  // WeightStore.swift:53
    output wire               tile_ready,  // WeightStore.swift:53
    input  wire        [6:0]  tile_payload_beat,  // WeightStore.swift:53
    input  wire               tile_payload_first,  // WeightStore.swift:53
    output wire               weights_valid,  // WeightStore.swift:54
    input  wire               weights_ready,  // WeightStore.swift:54
    output wire        [63:0] weights_payload,  // WeightStore.swift:54
    output wire               parameters_valid,  // WeightStore.swift:55
    input  wire               parameters_ready,  // WeightStore.swift:55
    output wire signed [31:0] parameters_payload_bias,  // WeightStore.swift:55
    output wire        [15:0] parameters_payload_multiplier,  // WeightStore.swift:55
    output wire        [4:0]  parameters_payload_shift,  // WeightStore.swift:55
    output wire               busy  // WeightStore.swift:56
);

  reg [1:0] state;  // WeightStore.swift:58
  reg [15:0] wanted;  // WeightStore.swift:59
  reg [15:0] feature;  // WeightStore.swift:61
  reg [15:0] line;  // WeightStore.swift:62
  reg [31:0] offset;  // WeightStore.swift:63
  reg loadHalf;  // WeightStore.swift:64
  reg feedHalf;  // WeightStore.swift:65
  reg [1:0] full;  // WeightStore.swift:66
  reg [15:0] dataLine;  // WeightStore.swift:67
  reg [15:0] dataBeat;  // WeightStore.swift:68
  reg [7:0] dataParameter;  // WeightStore.swift:69
  wire landed;  // WeightStore.swift:87
  wire parameterBeats_ready;  // WeightStore.swift:150
  wire tileFork_push_ready;  // WeightStore.swift:97
  wire tileFork_pop_0_valid;  // WeightStore.swift:97
  wire tileFork_pop_0_ready;  // WeightStore.swift:97
  wire [6:0] tileFork_pop_0_payload_beat;  // WeightStore.swift:97
  wire tileFork_pop_1_valid;  // WeightStore.swift:97
  wire [6:0] tileFork_pop_1_payload_beat;  // WeightStore.swift:97
  wire tileFork_pop_1_payload_first;  // WeightStore.swift:97
  reg weightsActive;  // WeightStore.swift:202
  reg [2:0] weightRow;  // WeightStore.swift:203
  reg [63:0] weightWord_0;  // WeightStore.swift:207
  reg [63:0] weightWord_1;  // WeightStore.swift:207
  reg [63:0] weightWord_2;  // WeightStore.swift:207
  reg [63:0] weightWord_3;  // WeightStore.swift:207
  reg [63:0] weightWord_4;  // WeightStore.swift:207
  reg [63:0] weightWord_5;  // WeightStore.swift:207
  reg [63:0] weightWord_6;  // WeightStore.swift:207
  reg [63:0] weightWord_7;  // WeightStore.swift:207
  wire parameterTile_ready;  // WeightStore.swift:101
  reg parametersActive;  // WeightStore.swift:217
  reg [2:0] parameterRow;  // WeightStore.swift:218
  reg [63:0] weights_0 [0:191];  // WeightStore.swift:171
  reg [63:0] weights_1 [0:191];  // WeightStore.swift:171
  reg [63:0] weights_2 [0:191];  // WeightStore.swift:171
  reg [63:0] weights_3 [0:191];  // WeightStore.swift:171
  reg [63:0] weights_4 [0:191];  // WeightStore.swift:171
  reg [63:0] weights_5 [0:191];  // WeightStore.swift:171
  reg [63:0] weights_6 [0:191];  // WeightStore.swift:171
  reg [63:0] weights_7 [0:191];  // WeightStore.swift:171
  reg [52:0] parameters [0:15];  // WeightStore.swift:181

  wire request_valid_eq = state == 2'd2;
  assign request_valid = (state == 2'd1) | request_valid_eq;
  wire [31:0] request_payload_address_mux = request_valid_eq
      ? (parameterAddress + {13'd0, feature, 3'd0})
      : address + offset + (isTransposed ? {16'd0, feature} : 32'd0);
  assign request_payload_address = request_payload_address_mux;
  wire [9:0] request_payload_beats_sub = elements[9:0] - 10'd1;
  wire [6:0] lastBeat = request_payload_beats_sub[9:3];
  assign request_payload_beats = request_valid_eq ? 7'd8 : (isTransposed ? 7'd0 : lastBeat) + 7'd1;

  wire [15:0] featuresLeft = features - feature;
  wire [15:0] activeRows = (featuresLeft < 16'd8) ? featuresLeft : 16'd8;
  wire [15:0] tileLines = isTransposed ? elements : activeRows;
  always @(posedge clk) begin
    if (rst) begin
      state <= 2'd0;
    end else begin
      case (state)  // WeightStore.swift:117
        2'd0: begin  // idle
          if ((wanted != 16'd0) & !(loadHalf ? full[1] : full[0])) begin  // WeightStore.swift:120
            state <= 2'd1;
          end
        end
        2'd1: begin  // lines
          if (request_valid & request_ready) begin  // WeightStore.swift:126
            if (line + 16'd1 == tileLines) begin  // WeightStore.swift:129
              state <= 2'd2;
            end
          end
        end
        2'd2: begin  // parameters
          if (request_valid & request_ready) begin  // WeightStore.swift:131
            state <= 2'd3;
          end
        end
        default: begin  // await
          if (landed) begin  // WeightStore.swift:133
            state <= 2'd0;
          end
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      line <= 16'd0;
    end else begin
      case (state)  // WeightStore.swift:117
        2'd0: begin  // idle
          if ((wanted != 16'd0) & !(loadHalf ? full[1] : full[0])) begin  // WeightStore.swift:120
            line <= 16'd0;
          end
        end
        2'd1: begin  // lines
          if (request_valid & request_ready) begin  // WeightStore.swift:126
            line <= line + 16'd1;
          end
        end
        default: ;  // await
      endcase
    end
  end

  wire isLastTile = featuresLeft <= 16'd8;
  always @(posedge clk) begin
    if (rst) begin
      offset <= 32'd0;
    end else begin
      case (state)  // WeightStore.swift:117
        2'd0: begin  // idle
          if ((wanted != 16'd0) & !(loadHalf ? full[1] : full[0])) begin  // WeightStore.swift:120
            if (isTransposed) begin  // WeightStore.swift:123
              offset <= 32'd0;
            end
          end
        end
        2'd1: begin  // lines
          if (request_valid & request_ready) begin  // WeightStore.swift:126
            offset <= offset + rowStride;
          end
        end
        2'd2: ;  // parameters
        default: begin  // await
          if (landed) begin  // WeightStore.swift:133
            if (isLastTile) begin  // WeightStore.swift:136
              offset <= 32'd0;
            end
          end
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      feature <= 16'd0;
    end else begin
      case (state)  // WeightStore.swift:117
        2'd0, 2'd1, 2'd2: ;
        default: begin  // await
          if (landed) begin  // WeightStore.swift:133
            feature <= isLastTile ? 16'd0 : feature + 16'd8;
          end
        end
      endcase
    end
  end

  wire endsSegment = landed & isLastTile;
  always @(posedge clk) begin
    if (rst) begin
      wanted <= 16'd0;
    end else if (want & !endsSegment) begin  // WeightStore.swift:141
      wanted <= wanted + 16'd1;
    end else if (endsSegment & !want) begin  // WeightStore.swift:141
      wanted <= wanted - 16'd1;
    end
  end

  wire isParameter = dataLine == tileLines;
  wire parameterBeats_valid = data_valid & isParameter;  // WeightStore.swift:150
  wire [63:0] parameterBeats_payload = data_payload_fragment;  // WeightStore.swift:150
  assign data_ready = !isParameter | parameterBeats_ready;
  assign parameterBeats_ready = 1'b1;

  wire [6:0] lastLineBeat = isTransposed ? 7'd0 : lastBeat;
  wire takesWeights = data_valid & data_ready & !isParameter;
  always @(posedge clk) begin
    if (rst) begin
      dataBeat <= 16'd0;
    end else if (takesWeights) begin  // WeightStore.swift:159
      dataBeat <= dataBeat + 16'd1;
      if (dataBeat == {9'd0, lastLineBeat}) begin  // WeightStore.swift:161
        dataBeat <= 16'd0;
      end
    end
  end

  wire isLastParameter = dataParameter == 8'd7;
  always @(posedge clk) begin
    if (rst) begin
      dataLine <= 16'd0;
    end else begin
      if (takesWeights) begin  // WeightStore.swift:159
        if (dataBeat == {9'd0, lastLineBeat}) begin  // WeightStore.swift:161
          dataLine <= dataLine + 16'd1;
        end
      end
      if (parameterBeats_valid) begin  // WeightStore.swift:184
        if (isLastParameter) begin  // WeightStore.swift:191
          dataLine <= 16'd0;
        end
      end
    end
  end

  wire [6:0] weights_0_mul_2 = loadHalf * 7'd96;
  wire [7:0] weightAddress = {1'b0, weights_0_mul_2} + {1'b0, isTransposed ? dataLine[9:3] : dataBeat[6:0]};
  wire [7:0] laneMask = {
      dataLine[2:0] == 3'd7,
      dataLine[2:0] == 3'd6,
      dataLine[2:0] == 3'd5,
      dataLine[2:0] == 3'd4,
      dataLine[2:0] == 3'd3,
      dataLine[2:0] == 3'd2,
      dataLine[2:0] == 3'd1,
      dataLine[2:0] == 3'd0
  };
  wire [63:0] weights_0_mux_2 = isTransposed ? {8{data_payload_fragment[7:0]}} : data_payload_fragment;
  wire [7:0] weights_0_mux = isTransposed ? laneMask : {8{dataLine == 16'd0}};
  wire [6:0] weights_0_mul = feedHalf * 7'd96;
  wire [7:0] weightWord_0_add = {1'b0, weights_0_mul} + {1'b0, tileFork_pop_0_payload_beat};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_0 <= weights_0[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd0) begin
        weights_0[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[7:0]
            : data_payload_fragment[7:0];
      end
      if (weights_0_mux[1]) begin
        weights_0[weightAddress][15:8] <= weights_0_mux_2[15:8];
      end
      if (weights_0_mux[2]) begin
        weights_0[weightAddress][23:16] <= weights_0_mux_2[23:16];
      end
      if (weights_0_mux[3]) begin
        weights_0[weightAddress][31:24] <= weights_0_mux_2[31:24];
      end
      if (weights_0_mux[4]) begin
        weights_0[weightAddress][39:32] <= weights_0_mux_2[39:32];
      end
      if (weights_0_mux[5]) begin
        weights_0[weightAddress][47:40] <= weights_0_mux_2[47:40];
      end
      if (weights_0_mux[6]) begin
        weights_0[weightAddress][55:48] <= weights_0_mux_2[55:48];
      end
      if (weights_0_mux[7]) begin
        weights_0[weightAddress][63:56] <= weights_0_mux_2[63:56];
      end
    end
  end

  wire [63:0] weights_1_mux_2 = isTransposed ? {8{data_payload_fragment[15:8]}} : data_payload_fragment;
  wire [7:0] weights_1_mux = isTransposed ? laneMask : {8{dataLine == 16'd1}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_1 <= weights_1[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd1) begin
        weights_1[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[15:8]
            : data_payload_fragment[7:0];
      end
      if (weights_1_mux[1]) begin
        weights_1[weightAddress][15:8] <= weights_1_mux_2[15:8];
      end
      if (weights_1_mux[2]) begin
        weights_1[weightAddress][23:16] <= weights_1_mux_2[23:16];
      end
      if (weights_1_mux[3]) begin
        weights_1[weightAddress][31:24] <= weights_1_mux_2[31:24];
      end
      if (weights_1_mux[4]) begin
        weights_1[weightAddress][39:32] <= weights_1_mux_2[39:32];
      end
      if (weights_1_mux[5]) begin
        weights_1[weightAddress][47:40] <= weights_1_mux_2[47:40];
      end
      if (weights_1_mux[6]) begin
        weights_1[weightAddress][55:48] <= weights_1_mux_2[55:48];
      end
      if (weights_1_mux[7]) begin
        weights_1[weightAddress][63:56] <= weights_1_mux_2[63:56];
      end
    end
  end

  wire [63:0] weights_2_mux_2 = isTransposed ? {8{data_payload_fragment[23:16]}} : data_payload_fragment;
  wire [7:0] weights_2_mux = isTransposed ? laneMask : {8{dataLine == 16'd2}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_2 <= weights_2[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd2) begin
        weights_2[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[23:16]
            : data_payload_fragment[7:0];
      end
      if (weights_2_mux[1]) begin
        weights_2[weightAddress][15:8] <= weights_2_mux_2[15:8];
      end
      if (weights_2_mux[2]) begin
        weights_2[weightAddress][23:16] <= weights_2_mux_2[23:16];
      end
      if (weights_2_mux[3]) begin
        weights_2[weightAddress][31:24] <= weights_2_mux_2[31:24];
      end
      if (weights_2_mux[4]) begin
        weights_2[weightAddress][39:32] <= weights_2_mux_2[39:32];
      end
      if (weights_2_mux[5]) begin
        weights_2[weightAddress][47:40] <= weights_2_mux_2[47:40];
      end
      if (weights_2_mux[6]) begin
        weights_2[weightAddress][55:48] <= weights_2_mux_2[55:48];
      end
      if (weights_2_mux[7]) begin
        weights_2[weightAddress][63:56] <= weights_2_mux_2[63:56];
      end
    end
  end

  wire [63:0] weights_3_mux_2 = isTransposed ? {8{data_payload_fragment[31:24]}} : data_payload_fragment;
  wire [7:0] weights_3_mux = isTransposed ? laneMask : {8{dataLine == 16'd3}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_3 <= weights_3[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd3) begin
        weights_3[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[31:24]
            : data_payload_fragment[7:0];
      end
      if (weights_3_mux[1]) begin
        weights_3[weightAddress][15:8] <= weights_3_mux_2[15:8];
      end
      if (weights_3_mux[2]) begin
        weights_3[weightAddress][23:16] <= weights_3_mux_2[23:16];
      end
      if (weights_3_mux[3]) begin
        weights_3[weightAddress][31:24] <= weights_3_mux_2[31:24];
      end
      if (weights_3_mux[4]) begin
        weights_3[weightAddress][39:32] <= weights_3_mux_2[39:32];
      end
      if (weights_3_mux[5]) begin
        weights_3[weightAddress][47:40] <= weights_3_mux_2[47:40];
      end
      if (weights_3_mux[6]) begin
        weights_3[weightAddress][55:48] <= weights_3_mux_2[55:48];
      end
      if (weights_3_mux[7]) begin
        weights_3[weightAddress][63:56] <= weights_3_mux_2[63:56];
      end
    end
  end

  wire [63:0] weights_4_mux_2 = isTransposed ? {8{data_payload_fragment[39:32]}} : data_payload_fragment;
  wire [7:0] weights_4_mux = isTransposed ? laneMask : {8{dataLine == 16'd4}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_4 <= weights_4[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd4) begin
        weights_4[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[39:32]
            : data_payload_fragment[7:0];
      end
      if (weights_4_mux[1]) begin
        weights_4[weightAddress][15:8] <= weights_4_mux_2[15:8];
      end
      if (weights_4_mux[2]) begin
        weights_4[weightAddress][23:16] <= weights_4_mux_2[23:16];
      end
      if (weights_4_mux[3]) begin
        weights_4[weightAddress][31:24] <= weights_4_mux_2[31:24];
      end
      if (weights_4_mux[4]) begin
        weights_4[weightAddress][39:32] <= weights_4_mux_2[39:32];
      end
      if (weights_4_mux[5]) begin
        weights_4[weightAddress][47:40] <= weights_4_mux_2[47:40];
      end
      if (weights_4_mux[6]) begin
        weights_4[weightAddress][55:48] <= weights_4_mux_2[55:48];
      end
      if (weights_4_mux[7]) begin
        weights_4[weightAddress][63:56] <= weights_4_mux_2[63:56];
      end
    end
  end

  wire [63:0] weights_5_mux_2 = isTransposed ? {8{data_payload_fragment[47:40]}} : data_payload_fragment;
  wire [7:0] weights_5_mux = isTransposed ? laneMask : {8{dataLine == 16'd5}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_5 <= weights_5[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd5) begin
        weights_5[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[47:40]
            : data_payload_fragment[7:0];
      end
      if (weights_5_mux[1]) begin
        weights_5[weightAddress][15:8] <= weights_5_mux_2[15:8];
      end
      if (weights_5_mux[2]) begin
        weights_5[weightAddress][23:16] <= weights_5_mux_2[23:16];
      end
      if (weights_5_mux[3]) begin
        weights_5[weightAddress][31:24] <= weights_5_mux_2[31:24];
      end
      if (weights_5_mux[4]) begin
        weights_5[weightAddress][39:32] <= weights_5_mux_2[39:32];
      end
      if (weights_5_mux[5]) begin
        weights_5[weightAddress][47:40] <= weights_5_mux_2[47:40];
      end
      if (weights_5_mux[6]) begin
        weights_5[weightAddress][55:48] <= weights_5_mux_2[55:48];
      end
      if (weights_5_mux[7]) begin
        weights_5[weightAddress][63:56] <= weights_5_mux_2[63:56];
      end
    end
  end

  wire [63:0] weights_6_mux_2 = isTransposed ? {8{data_payload_fragment[55:48]}} : data_payload_fragment;
  wire [7:0] weights_6_mux = isTransposed ? laneMask : {8{dataLine == 16'd6}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_6 <= weights_6[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd6) begin
        weights_6[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[55:48]
            : data_payload_fragment[7:0];
      end
      if (weights_6_mux[1]) begin
        weights_6[weightAddress][15:8] <= weights_6_mux_2[15:8];
      end
      if (weights_6_mux[2]) begin
        weights_6[weightAddress][23:16] <= weights_6_mux_2[23:16];
      end
      if (weights_6_mux[3]) begin
        weights_6[weightAddress][31:24] <= weights_6_mux_2[31:24];
      end
      if (weights_6_mux[4]) begin
        weights_6[weightAddress][39:32] <= weights_6_mux_2[39:32];
      end
      if (weights_6_mux[5]) begin
        weights_6[weightAddress][47:40] <= weights_6_mux_2[47:40];
      end
      if (weights_6_mux[6]) begin
        weights_6[weightAddress][55:48] <= weights_6_mux_2[55:48];
      end
      if (weights_6_mux[7]) begin
        weights_6[weightAddress][63:56] <= weights_6_mux_2[63:56];
      end
    end
  end

  wire [63:0] weights_7_mux_2 = isTransposed ? {8{data_payload_fragment[63:56]}} : data_payload_fragment;
  wire [7:0] weights_7_mux = isTransposed ? laneMask : {8{dataLine == 16'd7}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_7 <= weights_7[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd7) begin
        weights_7[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[63:56]
            : data_payload_fragment[7:0];
      end
      if (weights_7_mux[1]) begin
        weights_7[weightAddress][15:8] <= weights_7_mux_2[15:8];
      end
      if (weights_7_mux[2]) begin
        weights_7[weightAddress][23:16] <= weights_7_mux_2[23:16];
      end
      if (weights_7_mux[3]) begin
        weights_7[weightAddress][31:24] <= weights_7_mux_2[31:24];
      end
      if (weights_7_mux[4]) begin
        weights_7[weightAddress][39:32] <= weights_7_mux_2[39:32];
      end
      if (weights_7_mux[5]) begin
        weights_7[weightAddress][47:40] <= weights_7_mux_2[47:40];
      end
      if (weights_7_mux[6]) begin
        weights_7[weightAddress][55:48] <= weights_7_mux_2[55:48];
      end
      if (weights_7_mux[7]) begin
        weights_7[weightAddress][63:56] <= weights_7_mux_2[63:56];
      end
    end
  end

  assign landed = parameterBeats_valid & isLastParameter;

  wire [3:0] parameters_mul = loadHalf * 4'd8;
  wire [3:0] parameters_add = parameters_mul + {1'b0, dataParameter[2:0]};
  always @(posedge clk) begin
    if (parameterBeats_valid) begin  // WeightStore.swift:184
      parameters[parameters_add] <= {
          parameterBeats_payload[31:0],
          parameterBeats_payload[47:32],
          parameterBeats_payload[52:48]
      };
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      dataParameter <= 8'd0;
    end else if (parameterBeats_valid) begin  // WeightStore.swift:184
      dataParameter <= dataParameter + 8'd1;
      if (isLastParameter) begin  // WeightStore.swift:191
        dataParameter <= 8'd0;
      end
    end
  end

  assign isLoaded = feedHalf ? full[1] : full[0];

  wire [1:0] full_and = (full | (landed ? (loadHalf ? 2'd2 : 2'd1) : 2'd0))
      & ~(releases ? (feedHalf ? 2'd2 : 2'd1) : 2'd0);
  always @(posedge clk) begin
    if (rst) begin
      full <= 2'd0;
    end else begin
      full <= full_and;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      loadHalf <= 1'b0;
    end else if (landed) begin  // WeightStore.swift:93
      loadHalf <= !loadHalf;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      feedHalf <= 1'b0;
    end else if (releases) begin  // WeightStore.swift:94
      feedHalf <= !feedHalf;
    end
  end

  assign busy = (state != 2'd0) | (wanted != 16'd0);

  wire endsWeights = weights_valid & weights_ready & (weightRow == 3'd7);
  assign tileFork_pop_0_ready = !weightsActive | endsWeights;
  wire tileFork_pop_0_payload_first_unused;
  StreamFork_WeightTile_96_count2 tileFork (  // WeightStore.swift:97
      .clk(clk),
      .rst(rst),
      .push_valid(tile_valid),
      .push_ready(tileFork_push_ready),
      .push_payload_beat(tile_payload_beat),
      .push_payload_first(tile_payload_first),
      .pop_0_valid(tileFork_pop_0_valid),
      .pop_0_ready(tileFork_pop_0_ready),
      .pop_0_payload_beat(tileFork_pop_0_payload_beat),
      .pop_0_payload_first(tileFork_pop_0_payload_first_unused),
      .pop_1_valid(tileFork_pop_1_valid),
      .pop_1_ready(parameterTile_ready | !tileFork_pop_1_payload_first),
      .pop_1_payload_beat(tileFork_pop_1_payload_beat),
      .pop_1_payload_first(tileFork_pop_1_payload_first)
  );

  assign tile_ready = tileFork_push_ready;

  always @(posedge clk) begin
    if (rst) begin
      weightRow <= 3'd0;
    end else if (weights_valid & weights_ready) begin  // WeightStore.swift:208
      weightRow <= endsWeights ? 3'd0 : weightRow + 3'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      weightsActive <= 1'b0;
    end else if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin  // WeightStore.swift:209
      weightsActive <= 1'b1;
    end else if (endsWeights) begin  // WeightStore.swift:209
      weightsActive <= 1'b0;
    end
  end

  assign weights_valid = weightsActive;
  wire [511:0] weights_payload_cat = {
      weightWord_7,
      weightWord_6,
      weightWord_5,
      weightWord_4,
      weightWord_3,
      weightWord_2,
      weightWord_1,
      weightWord_0
  };
  assign weights_payload = weights_payload_cat[weightRow * 64 +: 64];
  wire [6:0] parameterTile_payload_beat = tileFork_pop_1_payload_beat;  // WeightStore.swift:101
  wire parameterTile_payload_first = tileFork_pop_1_payload_first;  // WeightStore.swift:101
  wire parameterTile_valid = tileFork_pop_1_valid & !(!tileFork_pop_1_payload_first);  // WeightStore.swift:101
  wire endsParameters = parameters_valid & parameters_ready & (parameterRow == 3'd7);
  assign parameterTile_ready = !parametersActive | endsParameters;

  always @(posedge clk) begin
    if (rst) begin
      parameterRow <= 3'd0;
    end else if (parameters_valid & parameters_ready) begin  // WeightStore.swift:221
      parameterRow <= endsParameters ? 3'd0 : parameterRow + 3'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      parametersActive <= 1'b0;
    end else if (parameterTile_valid & parameterTile_ready) begin  // WeightStore.swift:222
      parametersActive <= 1'b1;
    end else if (endsParameters) begin  // WeightStore.swift:222
      parametersActive <= 1'b0;
    end
  end

  assign parameters_valid = parametersActive;
  wire [3:0] parameters_payload_bias_mul = feedHalf * 4'd8;
  wire [3:0] parameters_payload_bias_add = parameters_payload_bias_mul + {1'b0, parameterRow};
  wire [52:0] parameters_payload_bias_word = parameters[parameters_payload_bias_add];
  assign parameters_payload_bias = parameters_payload_bias_word[52:21];
  assign parameters_payload_multiplier = parameters_payload_bias_word[20:5];
  assign parameters_payload_shift = parameters_payload_bias_word[4:0];
  assign isPumped = !weightsActive & !parametersActive;

  wire _unused_ok = &{1'b0, data_payload_last, parameterBeats_payload[63:53], parameterTile_payload_beat, parameterTile_payload_first, weights_0_mux[0], weights_0_mux_2[7:0], weights_1_mux[0], weights_1_mux_2[7:0], weights_2_mux[0], weights_2_mux_2[7:0], weights_3_mux[0], weights_3_mux_2[7:0], weights_4_mux[0], weights_4_mux_2[7:0], weights_5_mux[0], weights_5_mux_2[7:0], weights_6_mux[0], weights_6_mux_2[7:0], weights_7_mux[0], weights_7_mux_2[7:0], request_payload_beats_sub[2:0], 1'b0};
endmodule

`default_nettype wire
