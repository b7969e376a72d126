// WeightStore_g4_w2_c2_t16_f8_d16_s20_b4_n8_k17_r65535, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = g4_w2_c2_t16_f8_d16_s20_b4_n8_k17_r65535
// Content: fnv1a64 f17d8371b7072f57
`default_nettype none

module WeightStore_g4_w2_c2_t16_f8_d16_s20_b4_n8_k17_r65535 (
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
    output wire        [5:0]  request_payload_beats,  // WeightStore.swift:45
    input  wire               data_valid,  // WeightStore.swift:46
    output wire               data_ready,  // WeightStore.swift:46
    input  wire               data_payload_last,  // WeightStore.swift:46
    input  wire        [31:0] data_payload_fragment,  // WeightStore.swift:46
    output wire               isLoaded,  // WeightStore.swift:50
    output wire               isPumped,  // WeightStore.swift:51
    input  wire               releases,  // WeightStore.swift:52
    input  wire               tile_valid,  // WeightStore.swift:53
    output wire               tile_ready,  // WeightStore.swift:53
    input  wire        [1:0]  tile_payload_beat,  // WeightStore.swift:53
    input  wire               tile_payload_first,  // WeightStore.swift:53
    output wire               weights_valid,  // WeightStore.swift:54
    input  wire               weights_ready,  // WeightStore.swift:54
    output wire        [31:0] weights_payload,  // WeightStore.swift:54
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
  wire parameterWords_push_ready;  // WeightStore.swift:154
  wire parameterWords_pop_valid;  // WeightStore.swift:154
  wire [63:0] parameterWords_pop_payload;  // WeightStore.swift:154
  wire tileFork_push_ready;  // WeightStore.swift:97
  wire tileFork_pop_0_valid;  // WeightStore.swift:97
  wire tileFork_pop_0_ready;  // WeightStore.swift:97
  wire [1:0] tileFork_pop_0_payload_beat;  // WeightStore.swift:97
  wire tileFork_pop_1_valid;  // WeightStore.swift:97
  wire [1:0] tileFork_pop_1_payload_beat;  // WeightStore.swift:97
  wire tileFork_pop_1_payload_first;  // WeightStore.swift:97
  reg weightsActive;  // WeightStore.swift:202
  reg [1:0] weightRow;  // WeightStore.swift:203
  reg [31:0] weightWord_0;  // WeightStore.swift:207
  reg [31:0] weightWord_1;  // WeightStore.swift:207
  reg [31:0] weightWord_2;  // WeightStore.swift:207
  reg [31:0] weightWord_3;  // WeightStore.swift:207
  wire parameterTile_ready;  // WeightStore.swift:101
  reg parametersActive;  // WeightStore.swift:217
  reg [1:0] parameterRow;  // WeightStore.swift:218
  reg [31:0] weights_0 [0:7];  // WeightStore.swift:171
  reg [31:0] weights_1 [0:7];  // WeightStore.swift:171
  reg [31:0] weights_2 [0:7];  // WeightStore.swift:171
  reg [31:0] weights_3 [0:7];  // WeightStore.swift:171
  reg [52:0] parameters [0:7];  // WeightStore.swift:181

  wire request_valid_eq = state == 2'd2;
  assign request_valid = (state == 2'd1) | request_valid_eq;
  wire [31:0] request_payload_address_mux = request_valid_eq
      ? (parameterAddress + {13'd0, feature, 3'd0})
      : address + offset + (isTransposed ? {16'd0, feature} : 32'd0);
  assign request_payload_address = request_payload_address_mux;
  wire [3:0] request_payload_beats_sub = elements[3:0] - 4'd1;
  wire [1:0] lastBeat = request_payload_beats_sub[3:2];
  assign request_payload_beats = request_valid_eq ? 6'd8 : (isTransposed ? 6'd0 : {4'd0, lastBeat}) + 6'd1;

  wire [15:0] featuresLeft = features - feature;
  wire [15:0] activeRows = (featuresLeft < 16'd4) ? featuresLeft : 16'd4;
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

  wire isLastTile = featuresLeft <= 16'd4;
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
            feature <= isLastTile ? 16'd0 : feature + 16'd4;
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
  wire [31:0] parameterBeats_payload = data_payload_fragment;  // WeightStore.swift:150
  assign data_ready = !isParameter | parameterBeats_ready;

  StreamUpsizer_width32_ratio2 parameterWords (  // WeightStore.swift:154
      .clk(clk),
      .rst(rst),
      .push_valid(parameterBeats_valid),
      .push_ready(parameterWords_push_ready),
      .push_payload(parameterBeats_payload),
      .pop_valid(parameterWords_pop_valid),
      .pop_ready(1'b1),
      .pop_payload(parameterWords_pop_payload)
  );

  assign parameterBeats_ready = parameterWords_push_ready;

  wire [1:0] lastLineBeat = isTransposed ? 2'd0 : lastBeat;
  wire takesWeights = data_valid & data_ready & !isParameter;
  always @(posedge clk) begin
    if (rst) begin
      dataBeat <= 16'd0;
    end else if (takesWeights) begin  // WeightStore.swift:159
      dataBeat <= dataBeat + 16'd1;
      if (dataBeat == {14'd0, lastLineBeat}) begin  // WeightStore.swift:161
        dataBeat <= 16'd0;
      end
    end
  end

  wire isLastParameter = dataParameter == 8'd3;
  always @(posedge clk) begin
    if (rst) begin
      dataLine <= 16'd0;
    end else begin
      if (takesWeights) begin  // WeightStore.swift:159
        if (dataBeat == {14'd0, lastLineBeat}) begin  // WeightStore.swift:161
          dataLine <= dataLine + 16'd1;
        end
      end
      if (parameterWords_pop_valid) begin  // WeightStore.swift:184
        if (isLastParameter) begin  // WeightStore.swift:191
          dataLine <= 16'd0;
        end
      end
    end
  end

  wire [2:0] weights_0_mul_2 = loadHalf * 3'd4;
  wire [2:0] weightAddress = weights_0_mul_2 + {1'b0, isTransposed ? dataLine[3:2] : dataBeat[1:0]};
  wire [3:0] laneMask = {
      dataLine[1:0] == 2'd3,
      dataLine[1:0] == 2'd2,
      dataLine[1:0] == 2'd1,
      dataLine[1:0] == 2'd0
  };
  wire [31:0] weights_0_mux_2 = isTransposed ? {4{data_payload_fragment[7:0]}} : data_payload_fragment;
  wire [3:0] weights_0_mux = isTransposed ? laneMask : {4{dataLine == 16'd0}};
  wire [2:0] weights_0_mul = feedHalf * 3'd4;
  wire [2:0] weightWord_0_add = weights_0_mul + {1'b0, tileFork_pop_0_payload_beat};
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
    end
  end

  wire [31:0] weights_1_mux_2 = isTransposed ? {4{data_payload_fragment[15:8]}} : data_payload_fragment;
  wire [3:0] weights_1_mux = isTransposed ? laneMask : {4{dataLine == 16'd1}};
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
    end
  end

  wire [31:0] weights_2_mux_2 = isTransposed ? {4{data_payload_fragment[23:16]}} : data_payload_fragment;
  wire [3:0] weights_2_mux = isTransposed ? laneMask : {4{dataLine == 16'd2}};
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
    end
  end

  wire [31:0] weights_3_mux_2 = isTransposed ? {4{data_payload_fragment[31:24]}} : data_payload_fragment;
  wire [3:0] weights_3_mux = isTransposed ? laneMask : {4{dataLine == 16'd3}};
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
    end
  end

  assign landed = parameterWords_pop_valid & isLastParameter;

  wire [2:0] parameters_mul = loadHalf * 3'd4;
  wire [2:0] parameters_add = parameters_mul + {1'b0, dataParameter[1:0]};
  always @(posedge clk) begin
    if (parameterWords_pop_valid) begin  // WeightStore.swift:184
      parameters[parameters_add] <= {
          parameterWords_pop_payload[31:0],
          parameterWords_pop_payload[47:32],
          parameterWords_pop_payload[52:48]
      };
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      dataParameter <= 8'd0;
    end else if (parameterWords_pop_valid) begin  // WeightStore.swift:184
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

  wire endsWeights = weights_valid & weights_ready & (weightRow == 2'd3);
  assign tileFork_pop_0_ready = !weightsActive | endsWeights;
  wire tileFork_pop_0_payload_first_unused;
  StreamFork_WeightTile_4_count2 tileFork (  // WeightStore.swift:97
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
      weightRow <= 2'd0;
    end else if (weights_valid & weights_ready) begin  // WeightStore.swift:208
      weightRow <= endsWeights ? 2'd0 : weightRow + 2'd1;
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
  wire [127:0] weights_payload_cat = {weightWord_3, weightWord_2, weightWord_1, weightWord_0};
  assign weights_payload = weights_payload_cat[weightRow * 32 +: 32];
  wire [1:0] parameterTile_payload_beat = tileFork_pop_1_payload_beat;  // WeightStore.swift:101
  wire parameterTile_payload_first = tileFork_pop_1_payload_first;  // WeightStore.swift:101
  wire parameterTile_valid = tileFork_pop_1_valid & !(!tileFork_pop_1_payload_first);  // WeightStore.swift:101
  wire endsParameters = parameters_valid & parameters_ready & (parameterRow == 2'd3);
  assign parameterTile_ready = !parametersActive | endsParameters;

  always @(posedge clk) begin
    if (rst) begin
      parameterRow <= 2'd0;
    end else if (parameters_valid & parameters_ready) begin  // WeightStore.swift:221
      parameterRow <= endsParameters ? 2'd0 : parameterRow + 2'd1;
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
  wire [2:0] parameters_payload_bias_mul = feedHalf * 3'd4;
  wire [2:0] parameters_payload_bias_add = parameters_payload_bias_mul + {1'b0, parameterRow};
  wire [52:0] parameters_payload_bias_word = parameters[parameters_payload_bias_add];
  assign parameters_payload_bias = parameters_payload_bias_word[52:21];
  assign parameters_payload_multiplier = parameters_payload_bias_word[20:5];
  assign parameters_payload_shift = parameters_payload_bias_word[4:0];
  assign isPumped = !weightsActive & !parametersActive;

  wire _unused_ok = &{1'b0, data_payload_last, parameterWords_pop_payload[63:53], parameterTile_payload_beat, parameterTile_payload_first, weights_0_mux[0], weights_0_mux_2[7:0], weights_1_mux[0], weights_1_mux_2[7:0], weights_2_mux[0], weights_2_mux_2[7:0], weights_3_mux[0], weights_3_mux_2[7:0], request_payload_beats_sub[1:0], 1'b0};
endmodule

`default_nettype wire
