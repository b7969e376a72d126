// WeightStore_g16_w64_c4_t196_f33_d768_s20_b32_n8_k197_r65535, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = g16_w64_c4_t196_f33_d768_s20_b32_n8_k197_r65535
// Content: fnv1a64 d6a542eeb6dbb746
`default_nettype none

module WeightStore_g16_w64_c4_t196_f33_d768_s20_b32_n8_k197_r65535 (
    input  wire                clk,
    input  wire                rst,
    input  wire                want,  // WeightStore.swift:38
    input  wire        [15:0]  elements,  // WeightStore.swift:39
    input  wire        [15:0]  features,  // WeightStore.swift:40
    input  wire                isTransposed,  // WeightStore.swift:41
    input  wire        [31:0]  address,  // WeightStore.swift:42
    input  wire        [31:0]  rowStride,  // WeightStore.swift:43
    input  wire        [31:0]  parameterAddress,  // WeightStore.swift:44
    output wire                request_valid,  // WeightStore.swift:45
    input  wire                request_ready,  // WeightStore.swift:45
    output wire        [31:0]  request_payload_address,  // WeightStore.swift:45
    output wire        [4:0]   request_payload_beats,  // WeightStore.swift:45
    input  wire                data_valid,  // WeightStore.swift:46
    output wire                data_ready,  // WeightStore.swift:46
    input  wire                data_payload_last,  // WeightStore.swift:46
    input  wire        [255:0] data_payload_fragment,  // WeightStore.swift:46
    output wire                isLoaded,  // WeightStore.swift:50
    output wire                isPumped,  // WeightStore.swift:51
    input  wire                releases,  // WeightStore.swift:52
    input  wire                tile_valid,  // WeightStore.swift:53
    output wire                tile_ready,  // WeightStore.swift:53
    input  wire        [4:0]   tile_payload_beat,  // WeightStore.swift:53
    input  wire                tile_payload_first,  // WeightStore.swift:53
    output wire                weights_valid,  // WeightStore.swift:54
    input  wire                weights_ready,  // WeightStore.swift:54
    output wire        [255:0] weights_payload,  // WeightStore.swift:54
    output wire                parameters_valid,  // WeightStore.swift:55
    input  wire                parameters_ready,  // WeightStore.swift:55
    output wire signed [31:0]  parameters_payload_bias,  // WeightStore.swift:55
    output wire        [15:0]  parameters_payload_multiplier,  // WeightStore.swift:55
    output wire        [4:0]   parameters_payload_shift,  // WeightStore.swift:55
    output wire                busy  // WeightStore.swift:56
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
  wire [4:0] tileFork_pop_0_payload_beat;  // WeightStore.swift:97
  wire tileFork_pop_1_valid;  // WeightStore.swift:97
  wire [4:0] tileFork_pop_1_payload_beat;  // WeightStore.swift:97
  wire tileFork_pop_1_payload_first;  // WeightStore.swift:97
  reg weightsActive;  // WeightStore.swift:202
  reg [4:0] weightRow;  // WeightStore.swift:203
  reg [255:0] weightWord_0;  // WeightStore.swift:207
  reg [255:0] weightWord_1;  // WeightStore.swift:207
  reg [255:0] weightWord_2;  // WeightStore.swift:207
  reg [255:0] weightWord_3;  // WeightStore.swift:207
  reg [255:0] weightWord_4;  // WeightStore.swift:207
  reg [255:0] weightWord_5;  // WeightStore.swift:207
  reg [255:0] weightWord_6;  // WeightStore.swift:207
  reg [255:0] weightWord_7;  // WeightStore.swift:207
  reg [255:0] weightWord_8;  // WeightStore.swift:207
  reg [255:0] weightWord_9;  // WeightStore.swift:207
  reg [255:0] weightWord_10;  // WeightStore.swift:207
  reg [255:0] weightWord_11;  // WeightStore.swift:207
  reg [255:0] weightWord_12;  // WeightStore.swift:207
  reg [255:0] weightWord_13;  // WeightStore.swift:207
  reg [255:0] weightWord_14;  // WeightStore.swift:207
  reg [255:0] weightWord_15;  // WeightStore.swift:207
  reg [255:0] weightWord_16;  // WeightStore.swift:207
  reg [255:0] weightWord_17;  // WeightStore.swift:207
  reg [255:0] weightWord_18;  // WeightStore.swift:207
  reg [255:0] weightWord_19;  // WeightStore.swift:207
  reg [255:0] weightWord_20;  // WeightStore.swift:207
  reg [255:0] weightWord_21;  // WeightStore.swift:207
  reg [255:0] weightWord_22;  // WeightStore.swift:207
  reg [255:0] weightWord_23;  // WeightStore.swift:207
  reg [255:0] weightWord_24;  // WeightStore.swift:207
  reg [255:0] weightWord_25;  // WeightStore.swift:207
  reg [255:0] weightWord_26;  // WeightStore.swift:207
  reg [255:0] weightWord_27;  // WeightStore.swift:207
  reg [255:0] weightWord_28;  // WeightStore.swift:207
  reg [255:0] weightWord_29;  // WeightStore.swift:207
  reg [255:0] weightWord_30;  // WeightStore.swift:207
  reg [255:0] weightWord_31;  // WeightStore.swift:207
  wire parameterTile_ready;  // WeightStore.swift:101
  reg parametersActive;  // WeightStore.swift:217
  reg [4:0] parameterRow;  // WeightStore.swift:218
  reg [255:0] weights_0 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_1 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_2 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_3 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_4 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_5 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_6 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_7 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_8 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_9 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_10 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_11 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_12 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_13 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_14 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_15 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_16 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_17 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_18 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_19 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_20 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_21 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_22 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_23 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_24 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_25 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_26 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_27 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_28 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_29 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_30 [0:47];  // WeightStore.swift:171
  reg [255:0] weights_31 [0:47];  // WeightStore.swift:171
  reg [52:0] parameters [0:63];  // WeightStore.swift:181

  wire request_valid_eq = state == 2'd2;
  assign request_valid = (state == 2'd1) | request_valid_eq;
  wire [31:0] request_payload_address_mux = request_valid_eq
      ? (parameterAddress + {13'd0, feature, 3'd0})
      : address + offset + (isTransposed ? {16'd0, feature} : 32'd0);
  assign request_payload_address = request_payload_address_mux;
  wire [9:0] request_payload_beats_sub = elements[9:0] - 10'd1;
  wire [4:0] lastBeat = request_payload_beats_sub[9:5];
  assign request_payload_beats = request_valid_eq ? 5'd8 : (isTransposed ? 5'd0 : lastBeat) + 5'd1;

  wire [15:0] featuresLeft = features - feature;
  wire [15:0] activeRows = (featuresLeft < 16'd32) ? featuresLeft : 16'd32;
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

  wire isLastTile = featuresLeft <= 16'd32;
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
            feature <= isLastTile ? 16'd0 : feature + 16'd32;
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
  wire [255:0] parameterBeats_payload = data_payload_fragment;  // WeightStore.swift:150
  assign data_ready = !isParameter | parameterBeats_ready;

  StreamDownsizer_width64_ratio4 parameterWords (  // WeightStore.swift:154
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

  wire [4:0] lastLineBeat = isTransposed ? 5'd0 : lastBeat;
  wire takesWeights = data_valid & data_ready & !isParameter;
  always @(posedge clk) begin
    if (rst) begin
      dataBeat <= 16'd0;
    end else if (takesWeights) begin  // WeightStore.swift:159
      dataBeat <= dataBeat + 16'd1;
      if (dataBeat == {11'd0, lastLineBeat}) begin  // WeightStore.swift:161
        dataBeat <= 16'd0;
      end
    end
  end

  wire isLastParameter = dataParameter == 8'd31;
  always @(posedge clk) begin
    if (rst) begin
      dataLine <= 16'd0;
    end else begin
      if (takesWeights) begin  // WeightStore.swift:159
        if (dataBeat == {11'd0, lastLineBeat}) begin  // WeightStore.swift:161
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

  wire [4:0] weights_0_mul_2 = loadHalf * 5'd24;
  wire [5:0] weightAddress = {1'b0, weights_0_mul_2} + {1'b0, isTransposed ? dataLine[9:5] : dataBeat[4:0]};
  wire [31:0] laneMask = {
      dataLine[4:0] == 5'd31,
      dataLine[4:0] == 5'd30,
      dataLine[4:0] == 5'd29,
      dataLine[4:0] == 5'd28,
      dataLine[4:0] == 5'd27,
      dataLine[4:0] == 5'd26,
      dataLine[4:0] == 5'd25,
      dataLine[4:0] == 5'd24,
      dataLine[4:0] == 5'd23,
      dataLine[4:0] == 5'd22,
      dataLine[4:0] == 5'd21,
      dataLine[4:0] == 5'd20,
      dataLine[4:0] == 5'd19,
      dataLine[4:0] == 5'd18,
      dataLine[4:0] == 5'd17,
      dataLine[4:0] == 5'd16,
      dataLine[4:0] == 5'd15,
      dataLine[4:0] == 5'd14,
      dataLine[4:0] == 5'd13,
      dataLine[4:0] == 5'd12,
      dataLine[4:0] == 5'd11,
      dataLine[4:0] == 5'd10,
      dataLine[4:0] == 5'd9,
      dataLine[4:0] == 5'd8,
      dataLine[4:0] == 5'd7,
      dataLine[4:0] == 5'd6,
      dataLine[4:0] == 5'd5,
      dataLine[4:0] == 5'd4,
      dataLine[4:0] == 5'd3,
      dataLine[4:0] == 5'd2,
      dataLine[4:0] == 5'd1,
      dataLine[4:0] == 5'd0
  };
  wire [255:0] weights_0_mux_2 = isTransposed ? {32{data_payload_fragment[7:0]}} : data_payload_fragment;
  wire [31:0] weights_0_mux = isTransposed ? laneMask : {32{dataLine == 16'd0}};
  wire [4:0] weights_0_mul = feedHalf * 5'd24;
  wire [5:0] weightWord_0_add = {1'b0, weights_0_mul} + {1'b0, tileFork_pop_0_payload_beat};
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
      if (weights_0_mux[8]) begin
        weights_0[weightAddress][71:64] <= weights_0_mux_2[71:64];
      end
      if (weights_0_mux[9]) begin
        weights_0[weightAddress][79:72] <= weights_0_mux_2[79:72];
      end
      if (weights_0_mux[10]) begin
        weights_0[weightAddress][87:80] <= weights_0_mux_2[87:80];
      end
      if (weights_0_mux[11]) begin
        weights_0[weightAddress][95:88] <= weights_0_mux_2[95:88];
      end
      if (weights_0_mux[12]) begin
        weights_0[weightAddress][103:96] <= weights_0_mux_2[103:96];
      end
      if (weights_0_mux[13]) begin
        weights_0[weightAddress][111:104] <= weights_0_mux_2[111:104];
      end
      if (weights_0_mux[14]) begin
        weights_0[weightAddress][119:112] <= weights_0_mux_2[119:112];
      end
      if (weights_0_mux[15]) begin
        weights_0[weightAddress][127:120] <= weights_0_mux_2[127:120];
      end
      if (weights_0_mux[16]) begin
        weights_0[weightAddress][135:128] <= weights_0_mux_2[135:128];
      end
      if (weights_0_mux[17]) begin
        weights_0[weightAddress][143:136] <= weights_0_mux_2[143:136];
      end
      if (weights_0_mux[18]) begin
        weights_0[weightAddress][151:144] <= weights_0_mux_2[151:144];
      end
      if (weights_0_mux[19]) begin
        weights_0[weightAddress][159:152] <= weights_0_mux_2[159:152];
      end
      if (weights_0_mux[20]) begin
        weights_0[weightAddress][167:160] <= weights_0_mux_2[167:160];
      end
      if (weights_0_mux[21]) begin
        weights_0[weightAddress][175:168] <= weights_0_mux_2[175:168];
      end
      if (weights_0_mux[22]) begin
        weights_0[weightAddress][183:176] <= weights_0_mux_2[183:176];
      end
      if (weights_0_mux[23]) begin
        weights_0[weightAddress][191:184] <= weights_0_mux_2[191:184];
      end
      if (weights_0_mux[24]) begin
        weights_0[weightAddress][199:192] <= weights_0_mux_2[199:192];
      end
      if (weights_0_mux[25]) begin
        weights_0[weightAddress][207:200] <= weights_0_mux_2[207:200];
      end
      if (weights_0_mux[26]) begin
        weights_0[weightAddress][215:208] <= weights_0_mux_2[215:208];
      end
      if (weights_0_mux[27]) begin
        weights_0[weightAddress][223:216] <= weights_0_mux_2[223:216];
      end
      if (weights_0_mux[28]) begin
        weights_0[weightAddress][231:224] <= weights_0_mux_2[231:224];
      end
      if (weights_0_mux[29]) begin
        weights_0[weightAddress][239:232] <= weights_0_mux_2[239:232];
      end
      if (weights_0_mux[30]) begin
        weights_0[weightAddress][247:240] <= weights_0_mux_2[247:240];
      end
      if (weights_0_mux[31]) begin
        weights_0[weightAddress][255:248] <= weights_0_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_1_mux_2 = isTransposed ? {32{data_payload_fragment[15:8]}} : data_payload_fragment;
  wire [31:0] weights_1_mux = isTransposed ? laneMask : {32{dataLine == 16'd1}};
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
      if (weights_1_mux[8]) begin
        weights_1[weightAddress][71:64] <= weights_1_mux_2[71:64];
      end
      if (weights_1_mux[9]) begin
        weights_1[weightAddress][79:72] <= weights_1_mux_2[79:72];
      end
      if (weights_1_mux[10]) begin
        weights_1[weightAddress][87:80] <= weights_1_mux_2[87:80];
      end
      if (weights_1_mux[11]) begin
        weights_1[weightAddress][95:88] <= weights_1_mux_2[95:88];
      end
      if (weights_1_mux[12]) begin
        weights_1[weightAddress][103:96] <= weights_1_mux_2[103:96];
      end
      if (weights_1_mux[13]) begin
        weights_1[weightAddress][111:104] <= weights_1_mux_2[111:104];
      end
      if (weights_1_mux[14]) begin
        weights_1[weightAddress][119:112] <= weights_1_mux_2[119:112];
      end
      if (weights_1_mux[15]) begin
        weights_1[weightAddress][127:120] <= weights_1_mux_2[127:120];
      end
      if (weights_1_mux[16]) begin
        weights_1[weightAddress][135:128] <= weights_1_mux_2[135:128];
      end
      if (weights_1_mux[17]) begin
        weights_1[weightAddress][143:136] <= weights_1_mux_2[143:136];
      end
      if (weights_1_mux[18]) begin
        weights_1[weightAddress][151:144] <= weights_1_mux_2[151:144];
      end
      if (weights_1_mux[19]) begin
        weights_1[weightAddress][159:152] <= weights_1_mux_2[159:152];
      end
      if (weights_1_mux[20]) begin
        weights_1[weightAddress][167:160] <= weights_1_mux_2[167:160];
      end
      if (weights_1_mux[21]) begin
        weights_1[weightAddress][175:168] <= weights_1_mux_2[175:168];
      end
      if (weights_1_mux[22]) begin
        weights_1[weightAddress][183:176] <= weights_1_mux_2[183:176];
      end
      if (weights_1_mux[23]) begin
        weights_1[weightAddress][191:184] <= weights_1_mux_2[191:184];
      end
      if (weights_1_mux[24]) begin
        weights_1[weightAddress][199:192] <= weights_1_mux_2[199:192];
      end
      if (weights_1_mux[25]) begin
        weights_1[weightAddress][207:200] <= weights_1_mux_2[207:200];
      end
      if (weights_1_mux[26]) begin
        weights_1[weightAddress][215:208] <= weights_1_mux_2[215:208];
      end
      if (weights_1_mux[27]) begin
        weights_1[weightAddress][223:216] <= weights_1_mux_2[223:216];
      end
      if (weights_1_mux[28]) begin
        weights_1[weightAddress][231:224] <= weights_1_mux_2[231:224];
      end
      if (weights_1_mux[29]) begin
        weights_1[weightAddress][239:232] <= weights_1_mux_2[239:232];
      end
      if (weights_1_mux[30]) begin
        weights_1[weightAddress][247:240] <= weights_1_mux_2[247:240];
      end
      if (weights_1_mux[31]) begin
        weights_1[weightAddress][255:248] <= weights_1_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_2_mux_2 = isTransposed ? {32{data_payload_fragment[23:16]}} : data_payload_fragment;
  wire [31:0] weights_2_mux = isTransposed ? laneMask : {32{dataLine == 16'd2}};
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
      if (weights_2_mux[8]) begin
        weights_2[weightAddress][71:64] <= weights_2_mux_2[71:64];
      end
      if (weights_2_mux[9]) begin
        weights_2[weightAddress][79:72] <= weights_2_mux_2[79:72];
      end
      if (weights_2_mux[10]) begin
        weights_2[weightAddress][87:80] <= weights_2_mux_2[87:80];
      end
      if (weights_2_mux[11]) begin
        weights_2[weightAddress][95:88] <= weights_2_mux_2[95:88];
      end
      if (weights_2_mux[12]) begin
        weights_2[weightAddress][103:96] <= weights_2_mux_2[103:96];
      end
      if (weights_2_mux[13]) begin
        weights_2[weightAddress][111:104] <= weights_2_mux_2[111:104];
      end
      if (weights_2_mux[14]) begin
        weights_2[weightAddress][119:112] <= weights_2_mux_2[119:112];
      end
      if (weights_2_mux[15]) begin
        weights_2[weightAddress][127:120] <= weights_2_mux_2[127:120];
      end
      if (weights_2_mux[16]) begin
        weights_2[weightAddress][135:128] <= weights_2_mux_2[135:128];
      end
      if (weights_2_mux[17]) begin
        weights_2[weightAddress][143:136] <= weights_2_mux_2[143:136];
      end
      if (weights_2_mux[18]) begin
        weights_2[weightAddress][151:144] <= weights_2_mux_2[151:144];
      end
      if (weights_2_mux[19]) begin
        weights_2[weightAddress][159:152] <= weights_2_mux_2[159:152];
      end
      if (weights_2_mux[20]) begin
        weights_2[weightAddress][167:160] <= weights_2_mux_2[167:160];
      end
      if (weights_2_mux[21]) begin
        weights_2[weightAddress][175:168] <= weights_2_mux_2[175:168];
      end
      if (weights_2_mux[22]) begin
        weights_2[weightAddress][183:176] <= weights_2_mux_2[183:176];
      end
      if (weights_2_mux[23]) begin
        weights_2[weightAddress][191:184] <= weights_2_mux_2[191:184];
      end
      if (weights_2_mux[24]) begin
        weights_2[weightAddress][199:192] <= weights_2_mux_2[199:192];
      end
      if (weights_2_mux[25]) begin
        weights_2[weightAddress][207:200] <= weights_2_mux_2[207:200];
      end
      if (weights_2_mux[26]) begin
        weights_2[weightAddress][215:208] <= weights_2_mux_2[215:208];
      end
      if (weights_2_mux[27]) begin
        weights_2[weightAddress][223:216] <= weights_2_mux_2[223:216];
      end
      if (weights_2_mux[28]) begin
        weights_2[weightAddress][231:224] <= weights_2_mux_2[231:224];
      end
      if (weights_2_mux[29]) begin
        weights_2[weightAddress][239:232] <= weights_2_mux_2[239:232];
      end
      if (weights_2_mux[30]) begin
        weights_2[weightAddress][247:240] <= weights_2_mux_2[247:240];
      end
      if (weights_2_mux[31]) begin
        weights_2[weightAddress][255:248] <= weights_2_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_3_mux_2 = isTransposed ? {32{data_payload_fragment[31:24]}} : data_payload_fragment;
  wire [31:0] weights_3_mux = isTransposed ? laneMask : {32{dataLine == 16'd3}};
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
      if (weights_3_mux[8]) begin
        weights_3[weightAddress][71:64] <= weights_3_mux_2[71:64];
      end
      if (weights_3_mux[9]) begin
        weights_3[weightAddress][79:72] <= weights_3_mux_2[79:72];
      end
      if (weights_3_mux[10]) begin
        weights_3[weightAddress][87:80] <= weights_3_mux_2[87:80];
      end
      if (weights_3_mux[11]) begin
        weights_3[weightAddress][95:88] <= weights_3_mux_2[95:88];
      end
      if (weights_3_mux[12]) begin
        weights_3[weightAddress][103:96] <= weights_3_mux_2[103:96];
      end
      if (weights_3_mux[13]) begin
        weights_3[weightAddress][111:104] <= weights_3_mux_2[111:104];
      end
      if (weights_3_mux[14]) begin
        weights_3[weightAddress][119:112] <= weights_3_mux_2[119:112];
      end
      if (weights_3_mux[15]) begin
        weights_3[weightAddress][127:120] <= weights_3_mux_2[127:120];
      end
      if (weights_3_mux[16]) begin
        weights_3[weightAddress][135:128] <= weights_3_mux_2[135:128];
      end
      if (weights_3_mux[17]) begin
        weights_3[weightAddress][143:136] <= weights_3_mux_2[143:136];
      end
      if (weights_3_mux[18]) begin
        weights_3[weightAddress][151:144] <= weights_3_mux_2[151:144];
      end
      if (weights_3_mux[19]) begin
        weights_3[weightAddress][159:152] <= weights_3_mux_2[159:152];
      end
      if (weights_3_mux[20]) begin
        weights_3[weightAddress][167:160] <= weights_3_mux_2[167:160];
      end
      if (weights_3_mux[21]) begin
        weights_3[weightAddress][175:168] <= weights_3_mux_2[175:168];
      end
      if (weights_3_mux[22]) begin
        weights_3[weightAddress][183:176] <= weights_3_mux_2[183:176];
      end
      if (weights_3_mux[23]) begin
        weights_3[weightAddress][191:184] <= weights_3_mux_2[191:184];
      end
      if (weights_3_mux[24]) begin
        weights_3[weightAddress][199:192] <= weights_3_mux_2[199:192];
      end
      if (weights_3_mux[25]) begin
        weights_3[weightAddress][207:200] <= weights_3_mux_2[207:200];
      end
      if (weights_3_mux[26]) begin
        weights_3[weightAddress][215:208] <= weights_3_mux_2[215:208];
      end
      if (weights_3_mux[27]) begin
        weights_3[weightAddress][223:216] <= weights_3_mux_2[223:216];
      end
      if (weights_3_mux[28]) begin
        weights_3[weightAddress][231:224] <= weights_3_mux_2[231:224];
      end
      if (weights_3_mux[29]) begin
        weights_3[weightAddress][239:232] <= weights_3_mux_2[239:232];
      end
      if (weights_3_mux[30]) begin
        weights_3[weightAddress][247:240] <= weights_3_mux_2[247:240];
      end
      if (weights_3_mux[31]) begin
        weights_3[weightAddress][255:248] <= weights_3_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_4_mux_2 = isTransposed ? {32{data_payload_fragment[39:32]}} : data_payload_fragment;
  wire [31:0] weights_4_mux = isTransposed ? laneMask : {32{dataLine == 16'd4}};
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
      if (weights_4_mux[8]) begin
        weights_4[weightAddress][71:64] <= weights_4_mux_2[71:64];
      end
      if (weights_4_mux[9]) begin
        weights_4[weightAddress][79:72] <= weights_4_mux_2[79:72];
      end
      if (weights_4_mux[10]) begin
        weights_4[weightAddress][87:80] <= weights_4_mux_2[87:80];
      end
      if (weights_4_mux[11]) begin
        weights_4[weightAddress][95:88] <= weights_4_mux_2[95:88];
      end
      if (weights_4_mux[12]) begin
        weights_4[weightAddress][103:96] <= weights_4_mux_2[103:96];
      end
      if (weights_4_mux[13]) begin
        weights_4[weightAddress][111:104] <= weights_4_mux_2[111:104];
      end
      if (weights_4_mux[14]) begin
        weights_4[weightAddress][119:112] <= weights_4_mux_2[119:112];
      end
      if (weights_4_mux[15]) begin
        weights_4[weightAddress][127:120] <= weights_4_mux_2[127:120];
      end
      if (weights_4_mux[16]) begin
        weights_4[weightAddress][135:128] <= weights_4_mux_2[135:128];
      end
      if (weights_4_mux[17]) begin
        weights_4[weightAddress][143:136] <= weights_4_mux_2[143:136];
      end
      if (weights_4_mux[18]) begin
        weights_4[weightAddress][151:144] <= weights_4_mux_2[151:144];
      end
      if (weights_4_mux[19]) begin
        weights_4[weightAddress][159:152] <= weights_4_mux_2[159:152];
      end
      if (weights_4_mux[20]) begin
        weights_4[weightAddress][167:160] <= weights_4_mux_2[167:160];
      end
      if (weights_4_mux[21]) begin
        weights_4[weightAddress][175:168] <= weights_4_mux_2[175:168];
      end
      if (weights_4_mux[22]) begin
        weights_4[weightAddress][183:176] <= weights_4_mux_2[183:176];
      end
      if (weights_4_mux[23]) begin
        weights_4[weightAddress][191:184] <= weights_4_mux_2[191:184];
      end
      if (weights_4_mux[24]) begin
        weights_4[weightAddress][199:192] <= weights_4_mux_2[199:192];
      end
      if (weights_4_mux[25]) begin
        weights_4[weightAddress][207:200] <= weights_4_mux_2[207:200];
      end
      if (weights_4_mux[26]) begin
        weights_4[weightAddress][215:208] <= weights_4_mux_2[215:208];
      end
      if (weights_4_mux[27]) begin
        weights_4[weightAddress][223:216] <= weights_4_mux_2[223:216];
      end
      if (weights_4_mux[28]) begin
        weights_4[weightAddress][231:224] <= weights_4_mux_2[231:224];
      end
      if (weights_4_mux[29]) begin
        weights_4[weightAddress][239:232] <= weights_4_mux_2[239:232];
      end
      if (weights_4_mux[30]) begin
        weights_4[weightAddress][247:240] <= weights_4_mux_2[247:240];
      end
      if (weights_4_mux[31]) begin
        weights_4[weightAddress][255:248] <= weights_4_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_5_mux_2 = isTransposed ? {32{data_payload_fragment[47:40]}} : data_payload_fragment;
  wire [31:0] weights_5_mux = isTransposed ? laneMask : {32{dataLine == 16'd5}};
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
      if (weights_5_mux[8]) begin
        weights_5[weightAddress][71:64] <= weights_5_mux_2[71:64];
      end
      if (weights_5_mux[9]) begin
        weights_5[weightAddress][79:72] <= weights_5_mux_2[79:72];
      end
      if (weights_5_mux[10]) begin
        weights_5[weightAddress][87:80] <= weights_5_mux_2[87:80];
      end
      if (weights_5_mux[11]) begin
        weights_5[weightAddress][95:88] <= weights_5_mux_2[95:88];
      end
      if (weights_5_mux[12]) begin
        weights_5[weightAddress][103:96] <= weights_5_mux_2[103:96];
      end
      if (weights_5_mux[13]) begin
        weights_5[weightAddress][111:104] <= weights_5_mux_2[111:104];
      end
      if (weights_5_mux[14]) begin
        weights_5[weightAddress][119:112] <= weights_5_mux_2[119:112];
      end
      if (weights_5_mux[15]) begin
        weights_5[weightAddress][127:120] <= weights_5_mux_2[127:120];
      end
      if (weights_5_mux[16]) begin
        weights_5[weightAddress][135:128] <= weights_5_mux_2[135:128];
      end
      if (weights_5_mux[17]) begin
        weights_5[weightAddress][143:136] <= weights_5_mux_2[143:136];
      end
      if (weights_5_mux[18]) begin
        weights_5[weightAddress][151:144] <= weights_5_mux_2[151:144];
      end
      if (weights_5_mux[19]) begin
        weights_5[weightAddress][159:152] <= weights_5_mux_2[159:152];
      end
      if (weights_5_mux[20]) begin
        weights_5[weightAddress][167:160] <= weights_5_mux_2[167:160];
      end
      if (weights_5_mux[21]) begin
        weights_5[weightAddress][175:168] <= weights_5_mux_2[175:168];
      end
      if (weights_5_mux[22]) begin
        weights_5[weightAddress][183:176] <= weights_5_mux_2[183:176];
      end
      if (weights_5_mux[23]) begin
        weights_5[weightAddress][191:184] <= weights_5_mux_2[191:184];
      end
      if (weights_5_mux[24]) begin
        weights_5[weightAddress][199:192] <= weights_5_mux_2[199:192];
      end
      if (weights_5_mux[25]) begin
        weights_5[weightAddress][207:200] <= weights_5_mux_2[207:200];
      end
      if (weights_5_mux[26]) begin
        weights_5[weightAddress][215:208] <= weights_5_mux_2[215:208];
      end
      if (weights_5_mux[27]) begin
        weights_5[weightAddress][223:216] <= weights_5_mux_2[223:216];
      end
      if (weights_5_mux[28]) begin
        weights_5[weightAddress][231:224] <= weights_5_mux_2[231:224];
      end
      if (weights_5_mux[29]) begin
        weights_5[weightAddress][239:232] <= weights_5_mux_2[239:232];
      end
      if (weights_5_mux[30]) begin
        weights_5[weightAddress][247:240] <= weights_5_mux_2[247:240];
      end
      if (weights_5_mux[31]) begin
        weights_5[weightAddress][255:248] <= weights_5_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_6_mux_2 = isTransposed ? {32{data_payload_fragment[55:48]}} : data_payload_fragment;
  wire [31:0] weights_6_mux = isTransposed ? laneMask : {32{dataLine == 16'd6}};
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
      if (weights_6_mux[8]) begin
        weights_6[weightAddress][71:64] <= weights_6_mux_2[71:64];
      end
      if (weights_6_mux[9]) begin
        weights_6[weightAddress][79:72] <= weights_6_mux_2[79:72];
      end
      if (weights_6_mux[10]) begin
        weights_6[weightAddress][87:80] <= weights_6_mux_2[87:80];
      end
      if (weights_6_mux[11]) begin
        weights_6[weightAddress][95:88] <= weights_6_mux_2[95:88];
      end
      if (weights_6_mux[12]) begin
        weights_6[weightAddress][103:96] <= weights_6_mux_2[103:96];
      end
      if (weights_6_mux[13]) begin
        weights_6[weightAddress][111:104] <= weights_6_mux_2[111:104];
      end
      if (weights_6_mux[14]) begin
        weights_6[weightAddress][119:112] <= weights_6_mux_2[119:112];
      end
      if (weights_6_mux[15]) begin
        weights_6[weightAddress][127:120] <= weights_6_mux_2[127:120];
      end
      if (weights_6_mux[16]) begin
        weights_6[weightAddress][135:128] <= weights_6_mux_2[135:128];
      end
      if (weights_6_mux[17]) begin
        weights_6[weightAddress][143:136] <= weights_6_mux_2[143:136];
      end
      if (weights_6_mux[18]) begin
        weights_6[weightAddress][151:144] <= weights_6_mux_2[151:144];
      end
      if (weights_6_mux[19]) begin
        weights_6[weightAddress][159:152] <= weights_6_mux_2[159:152];
      end
      if (weights_6_mux[20]) begin
        weights_6[weightAddress][167:160] <= weights_6_mux_2[167:160];
      end
      if (weights_6_mux[21]) begin
        weights_6[weightAddress][175:168] <= weights_6_mux_2[175:168];
      end
      if (weights_6_mux[22]) begin
        weights_6[weightAddress][183:176] <= weights_6_mux_2[183:176];
      end
      if (weights_6_mux[23]) begin
        weights_6[weightAddress][191:184] <= weights_6_mux_2[191:184];
      end
      if (weights_6_mux[24]) begin
        weights_6[weightAddress][199:192] <= weights_6_mux_2[199:192];
      end
      if (weights_6_mux[25]) begin
        weights_6[weightAddress][207:200] <= weights_6_mux_2[207:200];
      end
      if (weights_6_mux[26]) begin
        weights_6[weightAddress][215:208] <= weights_6_mux_2[215:208];
      end
      if (weights_6_mux[27]) begin
        weights_6[weightAddress][223:216] <= weights_6_mux_2[223:216];
      end
      if (weights_6_mux[28]) begin
        weights_6[weightAddress][231:224] <= weights_6_mux_2[231:224];
      end
      if (weights_6_mux[29]) begin
        weights_6[weightAddress][239:232] <= weights_6_mux_2[239:232];
      end
      if (weights_6_mux[30]) begin
        weights_6[weightAddress][247:240] <= weights_6_mux_2[247:240];
      end
      if (weights_6_mux[31]) begin
        weights_6[weightAddress][255:248] <= weights_6_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_7_mux_2 = isTransposed ? {32{data_payload_fragment[63:56]}} : data_payload_fragment;
  wire [31:0] weights_7_mux = isTransposed ? laneMask : {32{dataLine == 16'd7}};
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
      if (weights_7_mux[8]) begin
        weights_7[weightAddress][71:64] <= weights_7_mux_2[71:64];
      end
      if (weights_7_mux[9]) begin
        weights_7[weightAddress][79:72] <= weights_7_mux_2[79:72];
      end
      if (weights_7_mux[10]) begin
        weights_7[weightAddress][87:80] <= weights_7_mux_2[87:80];
      end
      if (weights_7_mux[11]) begin
        weights_7[weightAddress][95:88] <= weights_7_mux_2[95:88];
      end
      if (weights_7_mux[12]) begin
        weights_7[weightAddress][103:96] <= weights_7_mux_2[103:96];
      end
      if (weights_7_mux[13]) begin
        weights_7[weightAddress][111:104] <= weights_7_mux_2[111:104];
      end
      if (weights_7_mux[14]) begin
        weights_7[weightAddress][119:112] <= weights_7_mux_2[119:112];
      end
      if (weights_7_mux[15]) begin
        weights_7[weightAddress][127:120] <= weights_7_mux_2[127:120];
      end
      if (weights_7_mux[16]) begin
        weights_7[weightAddress][135:128] <= weights_7_mux_2[135:128];
      end
      if (weights_7_mux[17]) begin
        weights_7[weightAddress][143:136] <= weights_7_mux_2[143:136];
      end
      if (weights_7_mux[18]) begin
        weights_7[weightAddress][151:144] <= weights_7_mux_2[151:144];
      end
      if (weights_7_mux[19]) begin
        weights_7[weightAddress][159:152] <= weights_7_mux_2[159:152];
      end
      if (weights_7_mux[20]) begin
        weights_7[weightAddress][167:160] <= weights_7_mux_2[167:160];
      end
      if (weights_7_mux[21]) begin
        weights_7[weightAddress][175:168] <= weights_7_mux_2[175:168];
      end
      if (weights_7_mux[22]) begin
        weights_7[weightAddress][183:176] <= weights_7_mux_2[183:176];
      end
      if (weights_7_mux[23]) begin
        weights_7[weightAddress][191:184] <= weights_7_mux_2[191:184];
      end
      if (weights_7_mux[24]) begin
        weights_7[weightAddress][199:192] <= weights_7_mux_2[199:192];
      end
      if (weights_7_mux[25]) begin
        weights_7[weightAddress][207:200] <= weights_7_mux_2[207:200];
      end
      if (weights_7_mux[26]) begin
        weights_7[weightAddress][215:208] <= weights_7_mux_2[215:208];
      end
      if (weights_7_mux[27]) begin
        weights_7[weightAddress][223:216] <= weights_7_mux_2[223:216];
      end
      if (weights_7_mux[28]) begin
        weights_7[weightAddress][231:224] <= weights_7_mux_2[231:224];
      end
      if (weights_7_mux[29]) begin
        weights_7[weightAddress][239:232] <= weights_7_mux_2[239:232];
      end
      if (weights_7_mux[30]) begin
        weights_7[weightAddress][247:240] <= weights_7_mux_2[247:240];
      end
      if (weights_7_mux[31]) begin
        weights_7[weightAddress][255:248] <= weights_7_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_8_mux_2 = isTransposed ? {32{data_payload_fragment[71:64]}} : data_payload_fragment;
  wire [31:0] weights_8_mux = isTransposed ? laneMask : {32{dataLine == 16'd8}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_8 <= weights_8[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd8) begin
        weights_8[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[71:64]
            : data_payload_fragment[7:0];
      end
      if (weights_8_mux[1]) begin
        weights_8[weightAddress][15:8] <= weights_8_mux_2[15:8];
      end
      if (weights_8_mux[2]) begin
        weights_8[weightAddress][23:16] <= weights_8_mux_2[23:16];
      end
      if (weights_8_mux[3]) begin
        weights_8[weightAddress][31:24] <= weights_8_mux_2[31:24];
      end
      if (weights_8_mux[4]) begin
        weights_8[weightAddress][39:32] <= weights_8_mux_2[39:32];
      end
      if (weights_8_mux[5]) begin
        weights_8[weightAddress][47:40] <= weights_8_mux_2[47:40];
      end
      if (weights_8_mux[6]) begin
        weights_8[weightAddress][55:48] <= weights_8_mux_2[55:48];
      end
      if (weights_8_mux[7]) begin
        weights_8[weightAddress][63:56] <= weights_8_mux_2[63:56];
      end
      if (weights_8_mux[8]) begin
        weights_8[weightAddress][71:64] <= weights_8_mux_2[71:64];
      end
      if (weights_8_mux[9]) begin
        weights_8[weightAddress][79:72] <= weights_8_mux_2[79:72];
      end
      if (weights_8_mux[10]) begin
        weights_8[weightAddress][87:80] <= weights_8_mux_2[87:80];
      end
      if (weights_8_mux[11]) begin
        weights_8[weightAddress][95:88] <= weights_8_mux_2[95:88];
      end
      if (weights_8_mux[12]) begin
        weights_8[weightAddress][103:96] <= weights_8_mux_2[103:96];
      end
      if (weights_8_mux[13]) begin
        weights_8[weightAddress][111:104] <= weights_8_mux_2[111:104];
      end
      if (weights_8_mux[14]) begin
        weights_8[weightAddress][119:112] <= weights_8_mux_2[119:112];
      end
      if (weights_8_mux[15]) begin
        weights_8[weightAddress][127:120] <= weights_8_mux_2[127:120];
      end
      if (weights_8_mux[16]) begin
        weights_8[weightAddress][135:128] <= weights_8_mux_2[135:128];
      end
      if (weights_8_mux[17]) begin
        weights_8[weightAddress][143:136] <= weights_8_mux_2[143:136];
      end
      if (weights_8_mux[18]) begin
        weights_8[weightAddress][151:144] <= weights_8_mux_2[151:144];
      end
      if (weights_8_mux[19]) begin
        weights_8[weightAddress][159:152] <= weights_8_mux_2[159:152];
      end
      if (weights_8_mux[20]) begin
        weights_8[weightAddress][167:160] <= weights_8_mux_2[167:160];
      end
      if (weights_8_mux[21]) begin
        weights_8[weightAddress][175:168] <= weights_8_mux_2[175:168];
      end
      if (weights_8_mux[22]) begin
        weights_8[weightAddress][183:176] <= weights_8_mux_2[183:176];
      end
      if (weights_8_mux[23]) begin
        weights_8[weightAddress][191:184] <= weights_8_mux_2[191:184];
      end
      if (weights_8_mux[24]) begin
        weights_8[weightAddress][199:192] <= weights_8_mux_2[199:192];
      end
      if (weights_8_mux[25]) begin
        weights_8[weightAddress][207:200] <= weights_8_mux_2[207:200];
      end
      if (weights_8_mux[26]) begin
        weights_8[weightAddress][215:208] <= weights_8_mux_2[215:208];
      end
      if (weights_8_mux[27]) begin
        weights_8[weightAddress][223:216] <= weights_8_mux_2[223:216];
      end
      if (weights_8_mux[28]) begin
        weights_8[weightAddress][231:224] <= weights_8_mux_2[231:224];
      end
      if (weights_8_mux[29]) begin
        weights_8[weightAddress][239:232] <= weights_8_mux_2[239:232];
      end
      if (weights_8_mux[30]) begin
        weights_8[weightAddress][247:240] <= weights_8_mux_2[247:240];
      end
      if (weights_8_mux[31]) begin
        weights_8[weightAddress][255:248] <= weights_8_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_9_mux_2 = isTransposed ? {32{data_payload_fragment[79:72]}} : data_payload_fragment;
  wire [31:0] weights_9_mux = isTransposed ? laneMask : {32{dataLine == 16'd9}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_9 <= weights_9[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd9) begin
        weights_9[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[79:72]
            : data_payload_fragment[7:0];
      end
      if (weights_9_mux[1]) begin
        weights_9[weightAddress][15:8] <= weights_9_mux_2[15:8];
      end
      if (weights_9_mux[2]) begin
        weights_9[weightAddress][23:16] <= weights_9_mux_2[23:16];
      end
      if (weights_9_mux[3]) begin
        weights_9[weightAddress][31:24] <= weights_9_mux_2[31:24];
      end
      if (weights_9_mux[4]) begin
        weights_9[weightAddress][39:32] <= weights_9_mux_2[39:32];
      end
      if (weights_9_mux[5]) begin
        weights_9[weightAddress][47:40] <= weights_9_mux_2[47:40];
      end
      if (weights_9_mux[6]) begin
        weights_9[weightAddress][55:48] <= weights_9_mux_2[55:48];
      end
      if (weights_9_mux[7]) begin
        weights_9[weightAddress][63:56] <= weights_9_mux_2[63:56];
      end
      if (weights_9_mux[8]) begin
        weights_9[weightAddress][71:64] <= weights_9_mux_2[71:64];
      end
      if (weights_9_mux[9]) begin
        weights_9[weightAddress][79:72] <= weights_9_mux_2[79:72];
      end
      if (weights_9_mux[10]) begin
        weights_9[weightAddress][87:80] <= weights_9_mux_2[87:80];
      end
      if (weights_9_mux[11]) begin
        weights_9[weightAddress][95:88] <= weights_9_mux_2[95:88];
      end
      if (weights_9_mux[12]) begin
        weights_9[weightAddress][103:96] <= weights_9_mux_2[103:96];
      end
      if (weights_9_mux[13]) begin
        weights_9[weightAddress][111:104] <= weights_9_mux_2[111:104];
      end
      if (weights_9_mux[14]) begin
        weights_9[weightAddress][119:112] <= weights_9_mux_2[119:112];
      end
      if (weights_9_mux[15]) begin
        weights_9[weightAddress][127:120] <= weights_9_mux_2[127:120];
      end
      if (weights_9_mux[16]) begin
        weights_9[weightAddress][135:128] <= weights_9_mux_2[135:128];
      end
      if (weights_9_mux[17]) begin
        weights_9[weightAddress][143:136] <= weights_9_mux_2[143:136];
      end
      if (weights_9_mux[18]) begin
        weights_9[weightAddress][151:144] <= weights_9_mux_2[151:144];
      end
      if (weights_9_mux[19]) begin
        weights_9[weightAddress][159:152] <= weights_9_mux_2[159:152];
      end
      if (weights_9_mux[20]) begin
        weights_9[weightAddress][167:160] <= weights_9_mux_2[167:160];
      end
      if (weights_9_mux[21]) begin
        weights_9[weightAddress][175:168] <= weights_9_mux_2[175:168];
      end
      if (weights_9_mux[22]) begin
        weights_9[weightAddress][183:176] <= weights_9_mux_2[183:176];
      end
      if (weights_9_mux[23]) begin
        weights_9[weightAddress][191:184] <= weights_9_mux_2[191:184];
      end
      if (weights_9_mux[24]) begin
        weights_9[weightAddress][199:192] <= weights_9_mux_2[199:192];
      end
      if (weights_9_mux[25]) begin
        weights_9[weightAddress][207:200] <= weights_9_mux_2[207:200];
      end
      if (weights_9_mux[26]) begin
        weights_9[weightAddress][215:208] <= weights_9_mux_2[215:208];
      end
      if (weights_9_mux[27]) begin
        weights_9[weightAddress][223:216] <= weights_9_mux_2[223:216];
      end
      if (weights_9_mux[28]) begin
        weights_9[weightAddress][231:224] <= weights_9_mux_2[231:224];
      end
      if (weights_9_mux[29]) begin
        weights_9[weightAddress][239:232] <= weights_9_mux_2[239:232];
      end
      if (weights_9_mux[30]) begin
        weights_9[weightAddress][247:240] <= weights_9_mux_2[247:240];
      end
      if (weights_9_mux[31]) begin
        weights_9[weightAddress][255:248] <= weights_9_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_10_mux_2 = isTransposed ? {32{data_payload_fragment[87:80]}} : data_payload_fragment;
  wire [31:0] weights_10_mux = isTransposed ? laneMask : {32{dataLine == 16'd10}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_10 <= weights_10[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd10) begin
        weights_10[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[87:80]
            : data_payload_fragment[7:0];
      end
      if (weights_10_mux[1]) begin
        weights_10[weightAddress][15:8] <= weights_10_mux_2[15:8];
      end
      if (weights_10_mux[2]) begin
        weights_10[weightAddress][23:16] <= weights_10_mux_2[23:16];
      end
      if (weights_10_mux[3]) begin
        weights_10[weightAddress][31:24] <= weights_10_mux_2[31:24];
      end
      if (weights_10_mux[4]) begin
        weights_10[weightAddress][39:32] <= weights_10_mux_2[39:32];
      end
      if (weights_10_mux[5]) begin
        weights_10[weightAddress][47:40] <= weights_10_mux_2[47:40];
      end
      if (weights_10_mux[6]) begin
        weights_10[weightAddress][55:48] <= weights_10_mux_2[55:48];
      end
      if (weights_10_mux[7]) begin
        weights_10[weightAddress][63:56] <= weights_10_mux_2[63:56];
      end
      if (weights_10_mux[8]) begin
        weights_10[weightAddress][71:64] <= weights_10_mux_2[71:64];
      end
      if (weights_10_mux[9]) begin
        weights_10[weightAddress][79:72] <= weights_10_mux_2[79:72];
      end
      if (weights_10_mux[10]) begin
        weights_10[weightAddress][87:80] <= weights_10_mux_2[87:80];
      end
      if (weights_10_mux[11]) begin
        weights_10[weightAddress][95:88] <= weights_10_mux_2[95:88];
      end
      if (weights_10_mux[12]) begin
        weights_10[weightAddress][103:96] <= weights_10_mux_2[103:96];
      end
      if (weights_10_mux[13]) begin
        weights_10[weightAddress][111:104] <= weights_10_mux_2[111:104];
      end
      if (weights_10_mux[14]) begin
        weights_10[weightAddress][119:112] <= weights_10_mux_2[119:112];
      end
      if (weights_10_mux[15]) begin
        weights_10[weightAddress][127:120] <= weights_10_mux_2[127:120];
      end
      if (weights_10_mux[16]) begin
        weights_10[weightAddress][135:128] <= weights_10_mux_2[135:128];
      end
      if (weights_10_mux[17]) begin
        weights_10[weightAddress][143:136] <= weights_10_mux_2[143:136];
      end
      if (weights_10_mux[18]) begin
        weights_10[weightAddress][151:144] <= weights_10_mux_2[151:144];
      end
      if (weights_10_mux[19]) begin
        weights_10[weightAddress][159:152] <= weights_10_mux_2[159:152];
      end
      if (weights_10_mux[20]) begin
        weights_10[weightAddress][167:160] <= weights_10_mux_2[167:160];
      end
      if (weights_10_mux[21]) begin
        weights_10[weightAddress][175:168] <= weights_10_mux_2[175:168];
      end
      if (weights_10_mux[22]) begin
        weights_10[weightAddress][183:176] <= weights_10_mux_2[183:176];
      end
      if (weights_10_mux[23]) begin
        weights_10[weightAddress][191:184] <= weights_10_mux_2[191:184];
      end
      if (weights_10_mux[24]) begin
        weights_10[weightAddress][199:192] <= weights_10_mux_2[199:192];
      end
      if (weights_10_mux[25]) begin
        weights_10[weightAddress][207:200] <= weights_10_mux_2[207:200];
      end
      if (weights_10_mux[26]) begin
        weights_10[weightAddress][215:208] <= weights_10_mux_2[215:208];
      end
      if (weights_10_mux[27]) begin
        weights_10[weightAddress][223:216] <= weights_10_mux_2[223:216];
      end
      if (weights_10_mux[28]) begin
        weights_10[weightAddress][231:224] <= weights_10_mux_2[231:224];
      end
      if (weights_10_mux[29]) begin
        weights_10[weightAddress][239:232] <= weights_10_mux_2[239:232];
      end
      if (weights_10_mux[30]) begin
        weights_10[weightAddress][247:240] <= weights_10_mux_2[247:240];
      end
      if (weights_10_mux[31]) begin
        weights_10[weightAddress][255:248] <= weights_10_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_11_mux_2 = isTransposed ? {32{data_payload_fragment[95:88]}} : data_payload_fragment;
  wire [31:0] weights_11_mux = isTransposed ? laneMask : {32{dataLine == 16'd11}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_11 <= weights_11[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd11) begin
        weights_11[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[95:88]
            : data_payload_fragment[7:0];
      end
      if (weights_11_mux[1]) begin
        weights_11[weightAddress][15:8] <= weights_11_mux_2[15:8];
      end
      if (weights_11_mux[2]) begin
        weights_11[weightAddress][23:16] <= weights_11_mux_2[23:16];
      end
      if (weights_11_mux[3]) begin
        weights_11[weightAddress][31:24] <= weights_11_mux_2[31:24];
      end
      if (weights_11_mux[4]) begin
        weights_11[weightAddress][39:32] <= weights_11_mux_2[39:32];
      end
      if (weights_11_mux[5]) begin
        weights_11[weightAddress][47:40] <= weights_11_mux_2[47:40];
      end
      if (weights_11_mux[6]) begin
        weights_11[weightAddress][55:48] <= weights_11_mux_2[55:48];
      end
      if (weights_11_mux[7]) begin
        weights_11[weightAddress][63:56] <= weights_11_mux_2[63:56];
      end
      if (weights_11_mux[8]) begin
        weights_11[weightAddress][71:64] <= weights_11_mux_2[71:64];
      end
      if (weights_11_mux[9]) begin
        weights_11[weightAddress][79:72] <= weights_11_mux_2[79:72];
      end
      if (weights_11_mux[10]) begin
        weights_11[weightAddress][87:80] <= weights_11_mux_2[87:80];
      end
      if (weights_11_mux[11]) begin
        weights_11[weightAddress][95:88] <= weights_11_mux_2[95:88];
      end
      if (weights_11_mux[12]) begin
        weights_11[weightAddress][103:96] <= weights_11_mux_2[103:96];
      end
      if (weights_11_mux[13]) begin
        weights_11[weightAddress][111:104] <= weights_11_mux_2[111:104];
      end
      if (weights_11_mux[14]) begin
        weights_11[weightAddress][119:112] <= weights_11_mux_2[119:112];
      end
      if (weights_11_mux[15]) begin
        weights_11[weightAddress][127:120] <= weights_11_mux_2[127:120];
      end
      if (weights_11_mux[16]) begin
        weights_11[weightAddress][135:128] <= weights_11_mux_2[135:128];
      end
      if (weights_11_mux[17]) begin
        weights_11[weightAddress][143:136] <= weights_11_mux_2[143:136];
      end
      if (weights_11_mux[18]) begin
        weights_11[weightAddress][151:144] <= weights_11_mux_2[151:144];
      end
      if (weights_11_mux[19]) begin
        weights_11[weightAddress][159:152] <= weights_11_mux_2[159:152];
      end
      if (weights_11_mux[20]) begin
        weights_11[weightAddress][167:160] <= weights_11_mux_2[167:160];
      end
      if (weights_11_mux[21]) begin
        weights_11[weightAddress][175:168] <= weights_11_mux_2[175:168];
      end
      if (weights_11_mux[22]) begin
        weights_11[weightAddress][183:176] <= weights_11_mux_2[183:176];
      end
      if (weights_11_mux[23]) begin
        weights_11[weightAddress][191:184] <= weights_11_mux_2[191:184];
      end
      if (weights_11_mux[24]) begin
        weights_11[weightAddress][199:192] <= weights_11_mux_2[199:192];
      end
      if (weights_11_mux[25]) begin
        weights_11[weightAddress][207:200] <= weights_11_mux_2[207:200];
      end
      if (weights_11_mux[26]) begin
        weights_11[weightAddress][215:208] <= weights_11_mux_2[215:208];
      end
      if (weights_11_mux[27]) begin
        weights_11[weightAddress][223:216] <= weights_11_mux_2[223:216];
      end
      if (weights_11_mux[28]) begin
        weights_11[weightAddress][231:224] <= weights_11_mux_2[231:224];
      end
      if (weights_11_mux[29]) begin
        weights_11[weightAddress][239:232] <= weights_11_mux_2[239:232];
      end
      if (weights_11_mux[30]) begin
        weights_11[weightAddress][247:240] <= weights_11_mux_2[247:240];
      end
      if (weights_11_mux[31]) begin
        weights_11[weightAddress][255:248] <= weights_11_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_12_mux_2 = isTransposed ? {32{data_payload_fragment[103:96]}} : data_payload_fragment;
  wire [31:0] weights_12_mux = isTransposed ? laneMask : {32{dataLine == 16'd12}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_12 <= weights_12[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd12) begin
        weights_12[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[103:96]
            : data_payload_fragment[7:0];
      end
      if (weights_12_mux[1]) begin
        weights_12[weightAddress][15:8] <= weights_12_mux_2[15:8];
      end
      if (weights_12_mux[2]) begin
        weights_12[weightAddress][23:16] <= weights_12_mux_2[23:16];
      end
      if (weights_12_mux[3]) begin
        weights_12[weightAddress][31:24] <= weights_12_mux_2[31:24];
      end
      if (weights_12_mux[4]) begin
        weights_12[weightAddress][39:32] <= weights_12_mux_2[39:32];
      end
      if (weights_12_mux[5]) begin
        weights_12[weightAddress][47:40] <= weights_12_mux_2[47:40];
      end
      if (weights_12_mux[6]) begin
        weights_12[weightAddress][55:48] <= weights_12_mux_2[55:48];
      end
      if (weights_12_mux[7]) begin
        weights_12[weightAddress][63:56] <= weights_12_mux_2[63:56];
      end
      if (weights_12_mux[8]) begin
        weights_12[weightAddress][71:64] <= weights_12_mux_2[71:64];
      end
      if (weights_12_mux[9]) begin
        weights_12[weightAddress][79:72] <= weights_12_mux_2[79:72];
      end
      if (weights_12_mux[10]) begin
        weights_12[weightAddress][87:80] <= weights_12_mux_2[87:80];
      end
      if (weights_12_mux[11]) begin
        weights_12[weightAddress][95:88] <= weights_12_mux_2[95:88];
      end
      if (weights_12_mux[12]) begin
        weights_12[weightAddress][103:96] <= weights_12_mux_2[103:96];
      end
      if (weights_12_mux[13]) begin
        weights_12[weightAddress][111:104] <= weights_12_mux_2[111:104];
      end
      if (weights_12_mux[14]) begin
        weights_12[weightAddress][119:112] <= weights_12_mux_2[119:112];
      end
      if (weights_12_mux[15]) begin
        weights_12[weightAddress][127:120] <= weights_12_mux_2[127:120];
      end
      if (weights_12_mux[16]) begin
        weights_12[weightAddress][135:128] <= weights_12_mux_2[135:128];
      end
      if (weights_12_mux[17]) begin
        weights_12[weightAddress][143:136] <= weights_12_mux_2[143:136];
      end
      if (weights_12_mux[18]) begin
        weights_12[weightAddress][151:144] <= weights_12_mux_2[151:144];
      end
      if (weights_12_mux[19]) begin
        weights_12[weightAddress][159:152] <= weights_12_mux_2[159:152];
      end
      if (weights_12_mux[20]) begin
        weights_12[weightAddress][167:160] <= weights_12_mux_2[167:160];
      end
      if (weights_12_mux[21]) begin
        weights_12[weightAddress][175:168] <= weights_12_mux_2[175:168];
      end
      if (weights_12_mux[22]) begin
        weights_12[weightAddress][183:176] <= weights_12_mux_2[183:176];
      end
      if (weights_12_mux[23]) begin
        weights_12[weightAddress][191:184] <= weights_12_mux_2[191:184];
      end
      if (weights_12_mux[24]) begin
        weights_12[weightAddress][199:192] <= weights_12_mux_2[199:192];
      end
      if (weights_12_mux[25]) begin
        weights_12[weightAddress][207:200] <= weights_12_mux_2[207:200];
      end
      if (weights_12_mux[26]) begin
        weights_12[weightAddress][215:208] <= weights_12_mux_2[215:208];
      end
      if (weights_12_mux[27]) begin
        weights_12[weightAddress][223:216] <= weights_12_mux_2[223:216];
      end
      if (weights_12_mux[28]) begin
        weights_12[weightAddress][231:224] <= weights_12_mux_2[231:224];
      end
      if (weights_12_mux[29]) begin
        weights_12[weightAddress][239:232] <= weights_12_mux_2[239:232];
      end
      if (weights_12_mux[30]) begin
        weights_12[weightAddress][247:240] <= weights_12_mux_2[247:240];
      end
      if (weights_12_mux[31]) begin
        weights_12[weightAddress][255:248] <= weights_12_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_13_mux_2 = isTransposed ? {32{data_payload_fragment[111:104]}} : data_payload_fragment;
  wire [31:0] weights_13_mux = isTransposed ? laneMask : {32{dataLine == 16'd13}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_13 <= weights_13[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd13) begin
        weights_13[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[111:104]
            : data_payload_fragment[7:0];
      end
      if (weights_13_mux[1]) begin
        weights_13[weightAddress][15:8] <= weights_13_mux_2[15:8];
      end
      if (weights_13_mux[2]) begin
        weights_13[weightAddress][23:16] <= weights_13_mux_2[23:16];
      end
      if (weights_13_mux[3]) begin
        weights_13[weightAddress][31:24] <= weights_13_mux_2[31:24];
      end
      if (weights_13_mux[4]) begin
        weights_13[weightAddress][39:32] <= weights_13_mux_2[39:32];
      end
      if (weights_13_mux[5]) begin
        weights_13[weightAddress][47:40] <= weights_13_mux_2[47:40];
      end
      if (weights_13_mux[6]) begin
        weights_13[weightAddress][55:48] <= weights_13_mux_2[55:48];
      end
      if (weights_13_mux[7]) begin
        weights_13[weightAddress][63:56] <= weights_13_mux_2[63:56];
      end
      if (weights_13_mux[8]) begin
        weights_13[weightAddress][71:64] <= weights_13_mux_2[71:64];
      end
      if (weights_13_mux[9]) begin
        weights_13[weightAddress][79:72] <= weights_13_mux_2[79:72];
      end
      if (weights_13_mux[10]) begin
        weights_13[weightAddress][87:80] <= weights_13_mux_2[87:80];
      end
      if (weights_13_mux[11]) begin
        weights_13[weightAddress][95:88] <= weights_13_mux_2[95:88];
      end
      if (weights_13_mux[12]) begin
        weights_13[weightAddress][103:96] <= weights_13_mux_2[103:96];
      end
      if (weights_13_mux[13]) begin
        weights_13[weightAddress][111:104] <= weights_13_mux_2[111:104];
      end
      if (weights_13_mux[14]) begin
        weights_13[weightAddress][119:112] <= weights_13_mux_2[119:112];
      end
      if (weights_13_mux[15]) begin
        weights_13[weightAddress][127:120] <= weights_13_mux_2[127:120];
      end
      if (weights_13_mux[16]) begin
        weights_13[weightAddress][135:128] <= weights_13_mux_2[135:128];
      end
      if (weights_13_mux[17]) begin
        weights_13[weightAddress][143:136] <= weights_13_mux_2[143:136];
      end
      if (weights_13_mux[18]) begin
        weights_13[weightAddress][151:144] <= weights_13_mux_2[151:144];
      end
      if (weights_13_mux[19]) begin
        weights_13[weightAddress][159:152] <= weights_13_mux_2[159:152];
      end
      if (weights_13_mux[20]) begin
        weights_13[weightAddress][167:160] <= weights_13_mux_2[167:160];
      end
      if (weights_13_mux[21]) begin
        weights_13[weightAddress][175:168] <= weights_13_mux_2[175:168];
      end
      if (weights_13_mux[22]) begin
        weights_13[weightAddress][183:176] <= weights_13_mux_2[183:176];
      end
      if (weights_13_mux[23]) begin
        weights_13[weightAddress][191:184] <= weights_13_mux_2[191:184];
      end
      if (weights_13_mux[24]) begin
        weights_13[weightAddress][199:192] <= weights_13_mux_2[199:192];
      end
      if (weights_13_mux[25]) begin
        weights_13[weightAddress][207:200] <= weights_13_mux_2[207:200];
      end
      if (weights_13_mux[26]) begin
        weights_13[weightAddress][215:208] <= weights_13_mux_2[215:208];
      end
      if (weights_13_mux[27]) begin
        weights_13[weightAddress][223:216] <= weights_13_mux_2[223:216];
      end
      if (weights_13_mux[28]) begin
        weights_13[weightAddress][231:224] <= weights_13_mux_2[231:224];
      end
      if (weights_13_mux[29]) begin
        weights_13[weightAddress][239:232] <= weights_13_mux_2[239:232];
      end
      if (weights_13_mux[30]) begin
        weights_13[weightAddress][247:240] <= weights_13_mux_2[247:240];
      end
      if (weights_13_mux[31]) begin
        weights_13[weightAddress][255:248] <= weights_13_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_14_mux_2 = isTransposed ? {32{data_payload_fragment[119:112]}} : data_payload_fragment;
  wire [31:0] weights_14_mux = isTransposed ? laneMask : {32{dataLine == 16'd14}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_14 <= weights_14[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd14) begin
        weights_14[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[119:112]
            : data_payload_fragment[7:0];
      end
      if (weights_14_mux[1]) begin
        weights_14[weightAddress][15:8] <= weights_14_mux_2[15:8];
      end
      if (weights_14_mux[2]) begin
        weights_14[weightAddress][23:16] <= weights_14_mux_2[23:16];
      end
      if (weights_14_mux[3]) begin
        weights_14[weightAddress][31:24] <= weights_14_mux_2[31:24];
      end
      if (weights_14_mux[4]) begin
        weights_14[weightAddress][39:32] <= weights_14_mux_2[39:32];
      end
      if (weights_14_mux[5]) begin
        weights_14[weightAddress][47:40] <= weights_14_mux_2[47:40];
      end
      if (weights_14_mux[6]) begin
        weights_14[weightAddress][55:48] <= weights_14_mux_2[55:48];
      end
      if (weights_14_mux[7]) begin
        weights_14[weightAddress][63:56] <= weights_14_mux_2[63:56];
      end
      if (weights_14_mux[8]) begin
        weights_14[weightAddress][71:64] <= weights_14_mux_2[71:64];
      end
      if (weights_14_mux[9]) begin
        weights_14[weightAddress][79:72] <= weights_14_mux_2[79:72];
      end
      if (weights_14_mux[10]) begin
        weights_14[weightAddress][87:80] <= weights_14_mux_2[87:80];
      end
      if (weights_14_mux[11]) begin
        weights_14[weightAddress][95:88] <= weights_14_mux_2[95:88];
      end
      if (weights_14_mux[12]) begin
        weights_14[weightAddress][103:96] <= weights_14_mux_2[103:96];
      end
      if (weights_14_mux[13]) begin
        weights_14[weightAddress][111:104] <= weights_14_mux_2[111:104];
      end
      if (weights_14_mux[14]) begin
        weights_14[weightAddress][119:112] <= weights_14_mux_2[119:112];
      end
      if (weights_14_mux[15]) begin
        weights_14[weightAddress][127:120] <= weights_14_mux_2[127:120];
      end
      if (weights_14_mux[16]) begin
        weights_14[weightAddress][135:128] <= weights_14_mux_2[135:128];
      end
      if (weights_14_mux[17]) begin
        weights_14[weightAddress][143:136] <= weights_14_mux_2[143:136];
      end
      if (weights_14_mux[18]) begin
        weights_14[weightAddress][151:144] <= weights_14_mux_2[151:144];
      end
      if (weights_14_mux[19]) begin
        weights_14[weightAddress][159:152] <= weights_14_mux_2[159:152];
      end
      if (weights_14_mux[20]) begin
        weights_14[weightAddress][167:160] <= weights_14_mux_2[167:160];
      end
      if (weights_14_mux[21]) begin
        weights_14[weightAddress][175:168] <= weights_14_mux_2[175:168];
      end
      if (weights_14_mux[22]) begin
        weights_14[weightAddress][183:176] <= weights_14_mux_2[183:176];
      end
      if (weights_14_mux[23]) begin
        weights_14[weightAddress][191:184] <= weights_14_mux_2[191:184];
      end
      if (weights_14_mux[24]) begin
        weights_14[weightAddress][199:192] <= weights_14_mux_2[199:192];
      end
      if (weights_14_mux[25]) begin
        weights_14[weightAddress][207:200] <= weights_14_mux_2[207:200];
      end
      if (weights_14_mux[26]) begin
        weights_14[weightAddress][215:208] <= weights_14_mux_2[215:208];
      end
      if (weights_14_mux[27]) begin
        weights_14[weightAddress][223:216] <= weights_14_mux_2[223:216];
      end
      if (weights_14_mux[28]) begin
        weights_14[weightAddress][231:224] <= weights_14_mux_2[231:224];
      end
      if (weights_14_mux[29]) begin
        weights_14[weightAddress][239:232] <= weights_14_mux_2[239:232];
      end
      if (weights_14_mux[30]) begin
        weights_14[weightAddress][247:240] <= weights_14_mux_2[247:240];
      end
      if (weights_14_mux[31]) begin
        weights_14[weightAddress][255:248] <= weights_14_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_15_mux_2 = isTransposed ? {32{data_payload_fragment[127:120]}} : data_payload_fragment;
  wire [31:0] weights_15_mux = isTransposed ? laneMask : {32{dataLine == 16'd15}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_15 <= weights_15[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd15) begin
        weights_15[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[127:120]
            : data_payload_fragment[7:0];
      end
      if (weights_15_mux[1]) begin
        weights_15[weightAddress][15:8] <= weights_15_mux_2[15:8];
      end
      if (weights_15_mux[2]) begin
        weights_15[weightAddress][23:16] <= weights_15_mux_2[23:16];
      end
      if (weights_15_mux[3]) begin
        weights_15[weightAddress][31:24] <= weights_15_mux_2[31:24];
      end
      if (weights_15_mux[4]) begin
        weights_15[weightAddress][39:32] <= weights_15_mux_2[39:32];
      end
      if (weights_15_mux[5]) begin
        weights_15[weightAddress][47:40] <= weights_15_mux_2[47:40];
      end
      if (weights_15_mux[6]) begin
        weights_15[weightAddress][55:48] <= weights_15_mux_2[55:48];
      end
      if (weights_15_mux[7]) begin
        weights_15[weightAddress][63:56] <= weights_15_mux_2[63:56];
      end
      if (weights_15_mux[8]) begin
        weights_15[weightAddress][71:64] <= weights_15_mux_2[71:64];
      end
      if (weights_15_mux[9]) begin
        weights_15[weightAddress][79:72] <= weights_15_mux_2[79:72];
      end
      if (weights_15_mux[10]) begin
        weights_15[weightAddress][87:80] <= weights_15_mux_2[87:80];
      end
      if (weights_15_mux[11]) begin
        weights_15[weightAddress][95:88] <= weights_15_mux_2[95:88];
      end
      if (weights_15_mux[12]) begin
        weights_15[weightAddress][103:96] <= weights_15_mux_2[103:96];
      end
      if (weights_15_mux[13]) begin
        weights_15[weightAddress][111:104] <= weights_15_mux_2[111:104];
      end
      if (weights_15_mux[14]) begin
        weights_15[weightAddress][119:112] <= weights_15_mux_2[119:112];
      end
      if (weights_15_mux[15]) begin
        weights_15[weightAddress][127:120] <= weights_15_mux_2[127:120];
      end
      if (weights_15_mux[16]) begin
        weights_15[weightAddress][135:128] <= weights_15_mux_2[135:128];
      end
      if (weights_15_mux[17]) begin
        weights_15[weightAddress][143:136] <= weights_15_mux_2[143:136];
      end
      if (weights_15_mux[18]) begin
        weights_15[weightAddress][151:144] <= weights_15_mux_2[151:144];
      end
      if (weights_15_mux[19]) begin
        weights_15[weightAddress][159:152] <= weights_15_mux_2[159:152];
      end
      if (weights_15_mux[20]) begin
        weights_15[weightAddress][167:160] <= weights_15_mux_2[167:160];
      end
      if (weights_15_mux[21]) begin
        weights_15[weightAddress][175:168] <= weights_15_mux_2[175:168];
      end
      if (weights_15_mux[22]) begin
        weights_15[weightAddress][183:176] <= weights_15_mux_2[183:176];
      end
      if (weights_15_mux[23]) begin
        weights_15[weightAddress][191:184] <= weights_15_mux_2[191:184];
      end
      if (weights_15_mux[24]) begin
        weights_15[weightAddress][199:192] <= weights_15_mux_2[199:192];
      end
      if (weights_15_mux[25]) begin
        weights_15[weightAddress][207:200] <= weights_15_mux_2[207:200];
      end
      if (weights_15_mux[26]) begin
        weights_15[weightAddress][215:208] <= weights_15_mux_2[215:208];
      end
      if (weights_15_mux[27]) begin
        weights_15[weightAddress][223:216] <= weights_15_mux_2[223:216];
      end
      if (weights_15_mux[28]) begin
        weights_15[weightAddress][231:224] <= weights_15_mux_2[231:224];
      end
      if (weights_15_mux[29]) begin
        weights_15[weightAddress][239:232] <= weights_15_mux_2[239:232];
      end
      if (weights_15_mux[30]) begin
        weights_15[weightAddress][247:240] <= weights_15_mux_2[247:240];
      end
      if (weights_15_mux[31]) begin
        weights_15[weightAddress][255:248] <= weights_15_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_16_mux_2 = isTransposed ? {32{data_payload_fragment[135:128]}} : data_payload_fragment;
  wire [31:0] weights_16_mux = isTransposed ? laneMask : {32{dataLine == 16'd16}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_16 <= weights_16[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd16) begin
        weights_16[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[135:128]
            : data_payload_fragment[7:0];
      end
      if (weights_16_mux[1]) begin
        weights_16[weightAddress][15:8] <= weights_16_mux_2[15:8];
      end
      if (weights_16_mux[2]) begin
        weights_16[weightAddress][23:16] <= weights_16_mux_2[23:16];
      end
      if (weights_16_mux[3]) begin
        weights_16[weightAddress][31:24] <= weights_16_mux_2[31:24];
      end
      if (weights_16_mux[4]) begin
        weights_16[weightAddress][39:32] <= weights_16_mux_2[39:32];
      end
      if (weights_16_mux[5]) begin
        weights_16[weightAddress][47:40] <= weights_16_mux_2[47:40];
      end
      if (weights_16_mux[6]) begin
        weights_16[weightAddress][55:48] <= weights_16_mux_2[55:48];
      end
      if (weights_16_mux[7]) begin
        weights_16[weightAddress][63:56] <= weights_16_mux_2[63:56];
      end
      if (weights_16_mux[8]) begin
        weights_16[weightAddress][71:64] <= weights_16_mux_2[71:64];
      end
      if (weights_16_mux[9]) begin
        weights_16[weightAddress][79:72] <= weights_16_mux_2[79:72];
      end
      if (weights_16_mux[10]) begin
        weights_16[weightAddress][87:80] <= weights_16_mux_2[87:80];
      end
      if (weights_16_mux[11]) begin
        weights_16[weightAddress][95:88] <= weights_16_mux_2[95:88];
      end
      if (weights_16_mux[12]) begin
        weights_16[weightAddress][103:96] <= weights_16_mux_2[103:96];
      end
      if (weights_16_mux[13]) begin
        weights_16[weightAddress][111:104] <= weights_16_mux_2[111:104];
      end
      if (weights_16_mux[14]) begin
        weights_16[weightAddress][119:112] <= weights_16_mux_2[119:112];
      end
      if (weights_16_mux[15]) begin
        weights_16[weightAddress][127:120] <= weights_16_mux_2[127:120];
      end
      if (weights_16_mux[16]) begin
        weights_16[weightAddress][135:128] <= weights_16_mux_2[135:128];
      end
      if (weights_16_mux[17]) begin
        weights_16[weightAddress][143:136] <= weights_16_mux_2[143:136];
      end
      if (weights_16_mux[18]) begin
        weights_16[weightAddress][151:144] <= weights_16_mux_2[151:144];
      end
      if (weights_16_mux[19]) begin
        weights_16[weightAddress][159:152] <= weights_16_mux_2[159:152];
      end
      if (weights_16_mux[20]) begin
        weights_16[weightAddress][167:160] <= weights_16_mux_2[167:160];
      end
      if (weights_16_mux[21]) begin
        weights_16[weightAddress][175:168] <= weights_16_mux_2[175:168];
      end
      if (weights_16_mux[22]) begin
        weights_16[weightAddress][183:176] <= weights_16_mux_2[183:176];
      end
      if (weights_16_mux[23]) begin
        weights_16[weightAddress][191:184] <= weights_16_mux_2[191:184];
      end
      if (weights_16_mux[24]) begin
        weights_16[weightAddress][199:192] <= weights_16_mux_2[199:192];
      end
      if (weights_16_mux[25]) begin
        weights_16[weightAddress][207:200] <= weights_16_mux_2[207:200];
      end
      if (weights_16_mux[26]) begin
        weights_16[weightAddress][215:208] <= weights_16_mux_2[215:208];
      end
      if (weights_16_mux[27]) begin
        weights_16[weightAddress][223:216] <= weights_16_mux_2[223:216];
      end
      if (weights_16_mux[28]) begin
        weights_16[weightAddress][231:224] <= weights_16_mux_2[231:224];
      end
      if (weights_16_mux[29]) begin
        weights_16[weightAddress][239:232] <= weights_16_mux_2[239:232];
      end
      if (weights_16_mux[30]) begin
        weights_16[weightAddress][247:240] <= weights_16_mux_2[247:240];
      end
      if (weights_16_mux[31]) begin
        weights_16[weightAddress][255:248] <= weights_16_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_17_mux_2 = isTransposed ? {32{data_payload_fragment[143:136]}} : data_payload_fragment;
  wire [31:0] weights_17_mux = isTransposed ? laneMask : {32{dataLine == 16'd17}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_17 <= weights_17[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd17) begin
        weights_17[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[143:136]
            : data_payload_fragment[7:0];
      end
      if (weights_17_mux[1]) begin
        weights_17[weightAddress][15:8] <= weights_17_mux_2[15:8];
      end
      if (weights_17_mux[2]) begin
        weights_17[weightAddress][23:16] <= weights_17_mux_2[23:16];
      end
      if (weights_17_mux[3]) begin
        weights_17[weightAddress][31:24] <= weights_17_mux_2[31:24];
      end
      if (weights_17_mux[4]) begin
        weights_17[weightAddress][39:32] <= weights_17_mux_2[39:32];
      end
      if (weights_17_mux[5]) begin
        weights_17[weightAddress][47:40] <= weights_17_mux_2[47:40];
      end
      if (weights_17_mux[6]) begin
        weights_17[weightAddress][55:48] <= weights_17_mux_2[55:48];
      end
      if (weights_17_mux[7]) begin
        weights_17[weightAddress][63:56] <= weights_17_mux_2[63:56];
      end
      if (weights_17_mux[8]) begin
        weights_17[weightAddress][71:64] <= weights_17_mux_2[71:64];
      end
      if (weights_17_mux[9]) begin
        weights_17[weightAddress][79:72] <= weights_17_mux_2[79:72];
      end
      if (weights_17_mux[10]) begin
        weights_17[weightAddress][87:80] <= weights_17_mux_2[87:80];
      end
      if (weights_17_mux[11]) begin
        weights_17[weightAddress][95:88] <= weights_17_mux_2[95:88];
      end
      if (weights_17_mux[12]) begin
        weights_17[weightAddress][103:96] <= weights_17_mux_2[103:96];
      end
      if (weights_17_mux[13]) begin
        weights_17[weightAddress][111:104] <= weights_17_mux_2[111:104];
      end
      if (weights_17_mux[14]) begin
        weights_17[weightAddress][119:112] <= weights_17_mux_2[119:112];
      end
      if (weights_17_mux[15]) begin
        weights_17[weightAddress][127:120] <= weights_17_mux_2[127:120];
      end
      if (weights_17_mux[16]) begin
        weights_17[weightAddress][135:128] <= weights_17_mux_2[135:128];
      end
      if (weights_17_mux[17]) begin
        weights_17[weightAddress][143:136] <= weights_17_mux_2[143:136];
      end
      if (weights_17_mux[18]) begin
        weights_17[weightAddress][151:144] <= weights_17_mux_2[151:144];
      end
      if (weights_17_mux[19]) begin
        weights_17[weightAddress][159:152] <= weights_17_mux_2[159:152];
      end
      if (weights_17_mux[20]) begin
        weights_17[weightAddress][167:160] <= weights_17_mux_2[167:160];
      end
      if (weights_17_mux[21]) begin
        weights_17[weightAddress][175:168] <= weights_17_mux_2[175:168];
      end
      if (weights_17_mux[22]) begin
        weights_17[weightAddress][183:176] <= weights_17_mux_2[183:176];
      end
      if (weights_17_mux[23]) begin
        weights_17[weightAddress][191:184] <= weights_17_mux_2[191:184];
      end
      if (weights_17_mux[24]) begin
        weights_17[weightAddress][199:192] <= weights_17_mux_2[199:192];
      end
      if (weights_17_mux[25]) begin
        weights_17[weightAddress][207:200] <= weights_17_mux_2[207:200];
      end
      if (weights_17_mux[26]) begin
        weights_17[weightAddress][215:208] <= weights_17_mux_2[215:208];
      end
      if (weights_17_mux[27]) begin
        weights_17[weightAddress][223:216] <= weights_17_mux_2[223:216];
      end
      if (weights_17_mux[28]) begin
        weights_17[weightAddress][231:224] <= weights_17_mux_2[231:224];
      end
      if (weights_17_mux[29]) begin
        weights_17[weightAddress][239:232] <= weights_17_mux_2[239:232];
      end
      if (weights_17_mux[30]) begin
        weights_17[weightAddress][247:240] <= weights_17_mux_2[247:240];
      end
      if (weights_17_mux[31]) begin
        weights_17[weightAddress][255:248] <= weights_17_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_18_mux_2 = isTransposed ? {32{data_payload_fragment[151:144]}} : data_payload_fragment;
  wire [31:0] weights_18_mux = isTransposed ? laneMask : {32{dataLine == 16'd18}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_18 <= weights_18[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd18) begin
        weights_18[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[151:144]
            : data_payload_fragment[7:0];
      end
      if (weights_18_mux[1]) begin
        weights_18[weightAddress][15:8] <= weights_18_mux_2[15:8];
      end
      if (weights_18_mux[2]) begin
        weights_18[weightAddress][23:16] <= weights_18_mux_2[23:16];
      end
      if (weights_18_mux[3]) begin
        weights_18[weightAddress][31:24] <= weights_18_mux_2[31:24];
      end
      if (weights_18_mux[4]) begin
        weights_18[weightAddress][39:32] <= weights_18_mux_2[39:32];
      end
      if (weights_18_mux[5]) begin
        weights_18[weightAddress][47:40] <= weights_18_mux_2[47:40];
      end
      if (weights_18_mux[6]) begin
        weights_18[weightAddress][55:48] <= weights_18_mux_2[55:48];
      end
      if (weights_18_mux[7]) begin
        weights_18[weightAddress][63:56] <= weights_18_mux_2[63:56];
      end
      if (weights_18_mux[8]) begin
        weights_18[weightAddress][71:64] <= weights_18_mux_2[71:64];
      end
      if (weights_18_mux[9]) begin
        weights_18[weightAddress][79:72] <= weights_18_mux_2[79:72];
      end
      if (weights_18_mux[10]) begin
        weights_18[weightAddress][87:80] <= weights_18_mux_2[87:80];
      end
      if (weights_18_mux[11]) begin
        weights_18[weightAddress][95:88] <= weights_18_mux_2[95:88];
      end
      if (weights_18_mux[12]) begin
        weights_18[weightAddress][103:96] <= weights_18_mux_2[103:96];
      end
      if (weights_18_mux[13]) begin
        weights_18[weightAddress][111:104] <= weights_18_mux_2[111:104];
      end
      if (weights_18_mux[14]) begin
        weights_18[weightAddress][119:112] <= weights_18_mux_2[119:112];
      end
      if (weights_18_mux[15]) begin
        weights_18[weightAddress][127:120] <= weights_18_mux_2[127:120];
      end
      if (weights_18_mux[16]) begin
        weights_18[weightAddress][135:128] <= weights_18_mux_2[135:128];
      end
      if (weights_18_mux[17]) begin
        weights_18[weightAddress][143:136] <= weights_18_mux_2[143:136];
      end
      if (weights_18_mux[18]) begin
        weights_18[weightAddress][151:144] <= weights_18_mux_2[151:144];
      end
      if (weights_18_mux[19]) begin
        weights_18[weightAddress][159:152] <= weights_18_mux_2[159:152];
      end
      if (weights_18_mux[20]) begin
        weights_18[weightAddress][167:160] <= weights_18_mux_2[167:160];
      end
      if (weights_18_mux[21]) begin
        weights_18[weightAddress][175:168] <= weights_18_mux_2[175:168];
      end
      if (weights_18_mux[22]) begin
        weights_18[weightAddress][183:176] <= weights_18_mux_2[183:176];
      end
      if (weights_18_mux[23]) begin
        weights_18[weightAddress][191:184] <= weights_18_mux_2[191:184];
      end
      if (weights_18_mux[24]) begin
        weights_18[weightAddress][199:192] <= weights_18_mux_2[199:192];
      end
      if (weights_18_mux[25]) begin
        weights_18[weightAddress][207:200] <= weights_18_mux_2[207:200];
      end
      if (weights_18_mux[26]) begin
        weights_18[weightAddress][215:208] <= weights_18_mux_2[215:208];
      end
      if (weights_18_mux[27]) begin
        weights_18[weightAddress][223:216] <= weights_18_mux_2[223:216];
      end
      if (weights_18_mux[28]) begin
        weights_18[weightAddress][231:224] <= weights_18_mux_2[231:224];
      end
      if (weights_18_mux[29]) begin
        weights_18[weightAddress][239:232] <= weights_18_mux_2[239:232];
      end
      if (weights_18_mux[30]) begin
        weights_18[weightAddress][247:240] <= weights_18_mux_2[247:240];
      end
      if (weights_18_mux[31]) begin
        weights_18[weightAddress][255:248] <= weights_18_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_19_mux_2 = isTransposed ? {32{data_payload_fragment[159:152]}} : data_payload_fragment;
  wire [31:0] weights_19_mux = isTransposed ? laneMask : {32{dataLine == 16'd19}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_19 <= weights_19[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd19) begin
        weights_19[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[159:152]
            : data_payload_fragment[7:0];
      end
      if (weights_19_mux[1]) begin
        weights_19[weightAddress][15:8] <= weights_19_mux_2[15:8];
      end
      if (weights_19_mux[2]) begin
        weights_19[weightAddress][23:16] <= weights_19_mux_2[23:16];
      end
      if (weights_19_mux[3]) begin
        weights_19[weightAddress][31:24] <= weights_19_mux_2[31:24];
      end
      if (weights_19_mux[4]) begin
        weights_19[weightAddress][39:32] <= weights_19_mux_2[39:32];
      end
      if (weights_19_mux[5]) begin
        weights_19[weightAddress][47:40] <= weights_19_mux_2[47:40];
      end
      if (weights_19_mux[6]) begin
        weights_19[weightAddress][55:48] <= weights_19_mux_2[55:48];
      end
      if (weights_19_mux[7]) begin
        weights_19[weightAddress][63:56] <= weights_19_mux_2[63:56];
      end
      if (weights_19_mux[8]) begin
        weights_19[weightAddress][71:64] <= weights_19_mux_2[71:64];
      end
      if (weights_19_mux[9]) begin
        weights_19[weightAddress][79:72] <= weights_19_mux_2[79:72];
      end
      if (weights_19_mux[10]) begin
        weights_19[weightAddress][87:80] <= weights_19_mux_2[87:80];
      end
      if (weights_19_mux[11]) begin
        weights_19[weightAddress][95:88] <= weights_19_mux_2[95:88];
      end
      if (weights_19_mux[12]) begin
        weights_19[weightAddress][103:96] <= weights_19_mux_2[103:96];
      end
      if (weights_19_mux[13]) begin
        weights_19[weightAddress][111:104] <= weights_19_mux_2[111:104];
      end
      if (weights_19_mux[14]) begin
        weights_19[weightAddress][119:112] <= weights_19_mux_2[119:112];
      end
      if (weights_19_mux[15]) begin
        weights_19[weightAddress][127:120] <= weights_19_mux_2[127:120];
      end
      if (weights_19_mux[16]) begin
        weights_19[weightAddress][135:128] <= weights_19_mux_2[135:128];
      end
      if (weights_19_mux[17]) begin
        weights_19[weightAddress][143:136] <= weights_19_mux_2[143:136];
      end
      if (weights_19_mux[18]) begin
        weights_19[weightAddress][151:144] <= weights_19_mux_2[151:144];
      end
      if (weights_19_mux[19]) begin
        weights_19[weightAddress][159:152] <= weights_19_mux_2[159:152];
      end
      if (weights_19_mux[20]) begin
        weights_19[weightAddress][167:160] <= weights_19_mux_2[167:160];
      end
      if (weights_19_mux[21]) begin
        weights_19[weightAddress][175:168] <= weights_19_mux_2[175:168];
      end
      if (weights_19_mux[22]) begin
        weights_19[weightAddress][183:176] <= weights_19_mux_2[183:176];
      end
      if (weights_19_mux[23]) begin
        weights_19[weightAddress][191:184] <= weights_19_mux_2[191:184];
      end
      if (weights_19_mux[24]) begin
        weights_19[weightAddress][199:192] <= weights_19_mux_2[199:192];
      end
      if (weights_19_mux[25]) begin
        weights_19[weightAddress][207:200] <= weights_19_mux_2[207:200];
      end
      if (weights_19_mux[26]) begin
        weights_19[weightAddress][215:208] <= weights_19_mux_2[215:208];
      end
      if (weights_19_mux[27]) begin
        weights_19[weightAddress][223:216] <= weights_19_mux_2[223:216];
      end
      if (weights_19_mux[28]) begin
        weights_19[weightAddress][231:224] <= weights_19_mux_2[231:224];
      end
      if (weights_19_mux[29]) begin
        weights_19[weightAddress][239:232] <= weights_19_mux_2[239:232];
      end
      if (weights_19_mux[30]) begin
        weights_19[weightAddress][247:240] <= weights_19_mux_2[247:240];
      end
      if (weights_19_mux[31]) begin
        weights_19[weightAddress][255:248] <= weights_19_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_20_mux_2 = isTransposed ? {32{data_payload_fragment[167:160]}} : data_payload_fragment;
  wire [31:0] weights_20_mux = isTransposed ? laneMask : {32{dataLine == 16'd20}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_20 <= weights_20[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd20) begin
        weights_20[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[167:160]
            : data_payload_fragment[7:0];
      end
      if (weights_20_mux[1]) begin
        weights_20[weightAddress][15:8] <= weights_20_mux_2[15:8];
      end
      if (weights_20_mux[2]) begin
        weights_20[weightAddress][23:16] <= weights_20_mux_2[23:16];
      end
      if (weights_20_mux[3]) begin
        weights_20[weightAddress][31:24] <= weights_20_mux_2[31:24];
      end
      if (weights_20_mux[4]) begin
        weights_20[weightAddress][39:32] <= weights_20_mux_2[39:32];
      end
      if (weights_20_mux[5]) begin
        weights_20[weightAddress][47:40] <= weights_20_mux_2[47:40];
      end
      if (weights_20_mux[6]) begin
        weights_20[weightAddress][55:48] <= weights_20_mux_2[55:48];
      end
      if (weights_20_mux[7]) begin
        weights_20[weightAddress][63:56] <= weights_20_mux_2[63:56];
      end
      if (weights_20_mux[8]) begin
        weights_20[weightAddress][71:64] <= weights_20_mux_2[71:64];
      end
      if (weights_20_mux[9]) begin
        weights_20[weightAddress][79:72] <= weights_20_mux_2[79:72];
      end
      if (weights_20_mux[10]) begin
        weights_20[weightAddress][87:80] <= weights_20_mux_2[87:80];
      end
      if (weights_20_mux[11]) begin
        weights_20[weightAddress][95:88] <= weights_20_mux_2[95:88];
      end
      if (weights_20_mux[12]) begin
        weights_20[weightAddress][103:96] <= weights_20_mux_2[103:96];
      end
      if (weights_20_mux[13]) begin
        weights_20[weightAddress][111:104] <= weights_20_mux_2[111:104];
      end
      if (weights_20_mux[14]) begin
        weights_20[weightAddress][119:112] <= weights_20_mux_2[119:112];
      end
      if (weights_20_mux[15]) begin
        weights_20[weightAddress][127:120] <= weights_20_mux_2[127:120];
      end
      if (weights_20_mux[16]) begin
        weights_20[weightAddress][135:128] <= weights_20_mux_2[135:128];
      end
      if (weights_20_mux[17]) begin
        weights_20[weightAddress][143:136] <= weights_20_mux_2[143:136];
      end
      if (weights_20_mux[18]) begin
        weights_20[weightAddress][151:144] <= weights_20_mux_2[151:144];
      end
      if (weights_20_mux[19]) begin
        weights_20[weightAddress][159:152] <= weights_20_mux_2[159:152];
      end
      if (weights_20_mux[20]) begin
        weights_20[weightAddress][167:160] <= weights_20_mux_2[167:160];
      end
      if (weights_20_mux[21]) begin
        weights_20[weightAddress][175:168] <= weights_20_mux_2[175:168];
      end
      if (weights_20_mux[22]) begin
        weights_20[weightAddress][183:176] <= weights_20_mux_2[183:176];
      end
      if (weights_20_mux[23]) begin
        weights_20[weightAddress][191:184] <= weights_20_mux_2[191:184];
      end
      if (weights_20_mux[24]) begin
        weights_20[weightAddress][199:192] <= weights_20_mux_2[199:192];
      end
      if (weights_20_mux[25]) begin
        weights_20[weightAddress][207:200] <= weights_20_mux_2[207:200];
      end
      if (weights_20_mux[26]) begin
        weights_20[weightAddress][215:208] <= weights_20_mux_2[215:208];
      end
      if (weights_20_mux[27]) begin
        weights_20[weightAddress][223:216] <= weights_20_mux_2[223:216];
      end
      if (weights_20_mux[28]) begin
        weights_20[weightAddress][231:224] <= weights_20_mux_2[231:224];
      end
      if (weights_20_mux[29]) begin
        weights_20[weightAddress][239:232] <= weights_20_mux_2[239:232];
      end
      if (weights_20_mux[30]) begin
        weights_20[weightAddress][247:240] <= weights_20_mux_2[247:240];
      end
      if (weights_20_mux[31]) begin
        weights_20[weightAddress][255:248] <= weights_20_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_21_mux_2 = isTransposed ? {32{data_payload_fragment[175:168]}} : data_payload_fragment;
  wire [31:0] weights_21_mux = isTransposed ? laneMask : {32{dataLine == 16'd21}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_21 <= weights_21[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd21) begin
        weights_21[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[175:168]
            : data_payload_fragment[7:0];
      end
      if (weights_21_mux[1]) begin
        weights_21[weightAddress][15:8] <= weights_21_mux_2[15:8];
      end
      if (weights_21_mux[2]) begin
        weights_21[weightAddress][23:16] <= weights_21_mux_2[23:16];
      end
      if (weights_21_mux[3]) begin
        weights_21[weightAddress][31:24] <= weights_21_mux_2[31:24];
      end
      if (weights_21_mux[4]) begin
        weights_21[weightAddress][39:32] <= weights_21_mux_2[39:32];
      end
      if (weights_21_mux[5]) begin
        weights_21[weightAddress][47:40] <= weights_21_mux_2[47:40];
      end
      if (weights_21_mux[6]) begin
        weights_21[weightAddress][55:48] <= weights_21_mux_2[55:48];
      end
      if (weights_21_mux[7]) begin
        weights_21[weightAddress][63:56] <= weights_21_mux_2[63:56];
      end
      if (weights_21_mux[8]) begin
        weights_21[weightAddress][71:64] <= weights_21_mux_2[71:64];
      end
      if (weights_21_mux[9]) begin
        weights_21[weightAddress][79:72] <= weights_21_mux_2[79:72];
      end
      if (weights_21_mux[10]) begin
        weights_21[weightAddress][87:80] <= weights_21_mux_2[87:80];
      end
      if (weights_21_mux[11]) begin
        weights_21[weightAddress][95:88] <= weights_21_mux_2[95:88];
      end
      if (weights_21_mux[12]) begin
        weights_21[weightAddress][103:96] <= weights_21_mux_2[103:96];
      end
      if (weights_21_mux[13]) begin
        weights_21[weightAddress][111:104] <= weights_21_mux_2[111:104];
      end
      if (weights_21_mux[14]) begin
        weights_21[weightAddress][119:112] <= weights_21_mux_2[119:112];
      end
      if (weights_21_mux[15]) begin
        weights_21[weightAddress][127:120] <= weights_21_mux_2[127:120];
      end
      if (weights_21_mux[16]) begin
        weights_21[weightAddress][135:128] <= weights_21_mux_2[135:128];
      end
      if (weights_21_mux[17]) begin
        weights_21[weightAddress][143:136] <= weights_21_mux_2[143:136];
      end
      if (weights_21_mux[18]) begin
        weights_21[weightAddress][151:144] <= weights_21_mux_2[151:144];
      end
      if (weights_21_mux[19]) begin
        weights_21[weightAddress][159:152] <= weights_21_mux_2[159:152];
      end
      if (weights_21_mux[20]) begin
        weights_21[weightAddress][167:160] <= weights_21_mux_2[167:160];
      end
      if (weights_21_mux[21]) begin
        weights_21[weightAddress][175:168] <= weights_21_mux_2[175:168];
      end
      if (weights_21_mux[22]) begin
        weights_21[weightAddress][183:176] <= weights_21_mux_2[183:176];
      end
      if (weights_21_mux[23]) begin
        weights_21[weightAddress][191:184] <= weights_21_mux_2[191:184];
      end
      if (weights_21_mux[24]) begin
        weights_21[weightAddress][199:192] <= weights_21_mux_2[199:192];
      end
      if (weights_21_mux[25]) begin
        weights_21[weightAddress][207:200] <= weights_21_mux_2[207:200];
      end
      if (weights_21_mux[26]) begin
        weights_21[weightAddress][215:208] <= weights_21_mux_2[215:208];
      end
      if (weights_21_mux[27]) begin
        weights_21[weightAddress][223:216] <= weights_21_mux_2[223:216];
      end
      if (weights_21_mux[28]) begin
        weights_21[weightAddress][231:224] <= weights_21_mux_2[231:224];
      end
      if (weights_21_mux[29]) begin
        weights_21[weightAddress][239:232] <= weights_21_mux_2[239:232];
      end
      if (weights_21_mux[30]) begin
        weights_21[weightAddress][247:240] <= weights_21_mux_2[247:240];
      end
      if (weights_21_mux[31]) begin
        weights_21[weightAddress][255:248] <= weights_21_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_22_mux_2 = isTransposed ? {32{data_payload_fragment[183:176]}} : data_payload_fragment;
  wire [31:0] weights_22_mux = isTransposed ? laneMask : {32{dataLine == 16'd22}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_22 <= weights_22[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd22) begin
        weights_22[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[183:176]
            : data_payload_fragment[7:0];
      end
      if (weights_22_mux[1]) begin
        weights_22[weightAddress][15:8] <= weights_22_mux_2[15:8];
      end
      if (weights_22_mux[2]) begin
        weights_22[weightAddress][23:16] <= weights_22_mux_2[23:16];
      end
      if (weights_22_mux[3]) begin
        weights_22[weightAddress][31:24] <= weights_22_mux_2[31:24];
      end
      if (weights_22_mux[4]) begin
        weights_22[weightAddress][39:32] <= weights_22_mux_2[39:32];
      end
      if (weights_22_mux[5]) begin
        weights_22[weightAddress][47:40] <= weights_22_mux_2[47:40];
      end
      if (weights_22_mux[6]) begin
        weights_22[weightAddress][55:48] <= weights_22_mux_2[55:48];
      end
      if (weights_22_mux[7]) begin
        weights_22[weightAddress][63:56] <= weights_22_mux_2[63:56];
      end
      if (weights_22_mux[8]) begin
        weights_22[weightAddress][71:64] <= weights_22_mux_2[71:64];
      end
      if (weights_22_mux[9]) begin
        weights_22[weightAddress][79:72] <= weights_22_mux_2[79:72];
      end
      if (weights_22_mux[10]) begin
        weights_22[weightAddress][87:80] <= weights_22_mux_2[87:80];
      end
      if (weights_22_mux[11]) begin
        weights_22[weightAddress][95:88] <= weights_22_mux_2[95:88];
      end
      if (weights_22_mux[12]) begin
        weights_22[weightAddress][103:96] <= weights_22_mux_2[103:96];
      end
      if (weights_22_mux[13]) begin
        weights_22[weightAddress][111:104] <= weights_22_mux_2[111:104];
      end
      if (weights_22_mux[14]) begin
        weights_22[weightAddress][119:112] <= weights_22_mux_2[119:112];
      end
      if (weights_22_mux[15]) begin
        weights_22[weightAddress][127:120] <= weights_22_mux_2[127:120];
      end
      if (weights_22_mux[16]) begin
        weights_22[weightAddress][135:128] <= weights_22_mux_2[135:128];
      end
      if (weights_22_mux[17]) begin
        weights_22[weightAddress][143:136] <= weights_22_mux_2[143:136];
      end
      if (weights_22_mux[18]) begin
        weights_22[weightAddress][151:144] <= weights_22_mux_2[151:144];
      end
      if (weights_22_mux[19]) begin
        weights_22[weightAddress][159:152] <= weights_22_mux_2[159:152];
      end
      if (weights_22_mux[20]) begin
        weights_22[weightAddress][167:160] <= weights_22_mux_2[167:160];
      end
      if (weights_22_mux[21]) begin
        weights_22[weightAddress][175:168] <= weights_22_mux_2[175:168];
      end
      if (weights_22_mux[22]) begin
        weights_22[weightAddress][183:176] <= weights_22_mux_2[183:176];
      end
      if (weights_22_mux[23]) begin
        weights_22[weightAddress][191:184] <= weights_22_mux_2[191:184];
      end
      if (weights_22_mux[24]) begin
        weights_22[weightAddress][199:192] <= weights_22_mux_2[199:192];
      end
      if (weights_22_mux[25]) begin
        weights_22[weightAddress][207:200] <= weights_22_mux_2[207:200];
      end
      if (weights_22_mux[26]) begin
        weights_22[weightAddress][215:208] <= weights_22_mux_2[215:208];
      end
      if (weights_22_mux[27]) begin
        weights_22[weightAddress][223:216] <= weights_22_mux_2[223:216];
      end
      if (weights_22_mux[28]) begin
        weights_22[weightAddress][231:224] <= weights_22_mux_2[231:224];
      end
      if (weights_22_mux[29]) begin
        weights_22[weightAddress][239:232] <= weights_22_mux_2[239:232];
      end
      if (weights_22_mux[30]) begin
        weights_22[weightAddress][247:240] <= weights_22_mux_2[247:240];
      end
      if (weights_22_mux[31]) begin
        weights_22[weightAddress][255:248] <= weights_22_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_23_mux_2 = isTransposed ? {32{data_payload_fragment[191:184]}} : data_payload_fragment;
  wire [31:0] weights_23_mux = isTransposed ? laneMask : {32{dataLine == 16'd23}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_23 <= weights_23[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd23) begin
        weights_23[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[191:184]
            : data_payload_fragment[7:0];
      end
      if (weights_23_mux[1]) begin
        weights_23[weightAddress][15:8] <= weights_23_mux_2[15:8];
      end
      if (weights_23_mux[2]) begin
        weights_23[weightAddress][23:16] <= weights_23_mux_2[23:16];
      end
      if (weights_23_mux[3]) begin
        weights_23[weightAddress][31:24] <= weights_23_mux_2[31:24];
      end
      if (weights_23_mux[4]) begin
        weights_23[weightAddress][39:32] <= weights_23_mux_2[39:32];
      end
      if (weights_23_mux[5]) begin
        weights_23[weightAddress][47:40] <= weights_23_mux_2[47:40];
      end
      if (weights_23_mux[6]) begin
        weights_23[weightAddress][55:48] <= weights_23_mux_2[55:48];
      end
      if (weights_23_mux[7]) begin
        weights_23[weightAddress][63:56] <= weights_23_mux_2[63:56];
      end
      if (weights_23_mux[8]) begin
        weights_23[weightAddress][71:64] <= weights_23_mux_2[71:64];
      end
      if (weights_23_mux[9]) begin
        weights_23[weightAddress][79:72] <= weights_23_mux_2[79:72];
      end
      if (weights_23_mux[10]) begin
        weights_23[weightAddress][87:80] <= weights_23_mux_2[87:80];
      end
      if (weights_23_mux[11]) begin
        weights_23[weightAddress][95:88] <= weights_23_mux_2[95:88];
      end
      if (weights_23_mux[12]) begin
        weights_23[weightAddress][103:96] <= weights_23_mux_2[103:96];
      end
      if (weights_23_mux[13]) begin
        weights_23[weightAddress][111:104] <= weights_23_mux_2[111:104];
      end
      if (weights_23_mux[14]) begin
        weights_23[weightAddress][119:112] <= weights_23_mux_2[119:112];
      end
      if (weights_23_mux[15]) begin
        weights_23[weightAddress][127:120] <= weights_23_mux_2[127:120];
      end
      if (weights_23_mux[16]) begin
        weights_23[weightAddress][135:128] <= weights_23_mux_2[135:128];
      end
      if (weights_23_mux[17]) begin
        weights_23[weightAddress][143:136] <= weights_23_mux_2[143:136];
      end
      if (weights_23_mux[18]) begin
        weights_23[weightAddress][151:144] <= weights_23_mux_2[151:144];
      end
      if (weights_23_mux[19]) begin
        weights_23[weightAddress][159:152] <= weights_23_mux_2[159:152];
      end
      if (weights_23_mux[20]) begin
        weights_23[weightAddress][167:160] <= weights_23_mux_2[167:160];
      end
      if (weights_23_mux[21]) begin
        weights_23[weightAddress][175:168] <= weights_23_mux_2[175:168];
      end
      if (weights_23_mux[22]) begin
        weights_23[weightAddress][183:176] <= weights_23_mux_2[183:176];
      end
      if (weights_23_mux[23]) begin
        weights_23[weightAddress][191:184] <= weights_23_mux_2[191:184];
      end
      if (weights_23_mux[24]) begin
        weights_23[weightAddress][199:192] <= weights_23_mux_2[199:192];
      end
      if (weights_23_mux[25]) begin
        weights_23[weightAddress][207:200] <= weights_23_mux_2[207:200];
      end
      if (weights_23_mux[26]) begin
        weights_23[weightAddress][215:208] <= weights_23_mux_2[215:208];
      end
      if (weights_23_mux[27]) begin
        weights_23[weightAddress][223:216] <= weights_23_mux_2[223:216];
      end
      if (weights_23_mux[28]) begin
        weights_23[weightAddress][231:224] <= weights_23_mux_2[231:224];
      end
      if (weights_23_mux[29]) begin
        weights_23[weightAddress][239:232] <= weights_23_mux_2[239:232];
      end
      if (weights_23_mux[30]) begin
        weights_23[weightAddress][247:240] <= weights_23_mux_2[247:240];
      end
      if (weights_23_mux[31]) begin
        weights_23[weightAddress][255:248] <= weights_23_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_24_mux_2 = isTransposed ? {32{data_payload_fragment[199:192]}} : data_payload_fragment;
  wire [31:0] weights_24_mux = isTransposed ? laneMask : {32{dataLine == 16'd24}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_24 <= weights_24[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd24) begin
        weights_24[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[199:192]
            : data_payload_fragment[7:0];
      end
      if (weights_24_mux[1]) begin
        weights_24[weightAddress][15:8] <= weights_24_mux_2[15:8];
      end
      if (weights_24_mux[2]) begin
        weights_24[weightAddress][23:16] <= weights_24_mux_2[23:16];
      end
      if (weights_24_mux[3]) begin
        weights_24[weightAddress][31:24] <= weights_24_mux_2[31:24];
      end
      if (weights_24_mux[4]) begin
        weights_24[weightAddress][39:32] <= weights_24_mux_2[39:32];
      end
      if (weights_24_mux[5]) begin
        weights_24[weightAddress][47:40] <= weights_24_mux_2[47:40];
      end
      if (weights_24_mux[6]) begin
        weights_24[weightAddress][55:48] <= weights_24_mux_2[55:48];
      end
      if (weights_24_mux[7]) begin
        weights_24[weightAddress][63:56] <= weights_24_mux_2[63:56];
      end
      if (weights_24_mux[8]) begin
        weights_24[weightAddress][71:64] <= weights_24_mux_2[71:64];
      end
      if (weights_24_mux[9]) begin
        weights_24[weightAddress][79:72] <= weights_24_mux_2[79:72];
      end
      if (weights_24_mux[10]) begin
        weights_24[weightAddress][87:80] <= weights_24_mux_2[87:80];
      end
      if (weights_24_mux[11]) begin
        weights_24[weightAddress][95:88] <= weights_24_mux_2[95:88];
      end
      if (weights_24_mux[12]) begin
        weights_24[weightAddress][103:96] <= weights_24_mux_2[103:96];
      end
      if (weights_24_mux[13]) begin
        weights_24[weightAddress][111:104] <= weights_24_mux_2[111:104];
      end
      if (weights_24_mux[14]) begin
        weights_24[weightAddress][119:112] <= weights_24_mux_2[119:112];
      end
      if (weights_24_mux[15]) begin
        weights_24[weightAddress][127:120] <= weights_24_mux_2[127:120];
      end
      if (weights_24_mux[16]) begin
        weights_24[weightAddress][135:128] <= weights_24_mux_2[135:128];
      end
      if (weights_24_mux[17]) begin
        weights_24[weightAddress][143:136] <= weights_24_mux_2[143:136];
      end
      if (weights_24_mux[18]) begin
        weights_24[weightAddress][151:144] <= weights_24_mux_2[151:144];
      end
      if (weights_24_mux[19]) begin
        weights_24[weightAddress][159:152] <= weights_24_mux_2[159:152];
      end
      if (weights_24_mux[20]) begin
        weights_24[weightAddress][167:160] <= weights_24_mux_2[167:160];
      end
      if (weights_24_mux[21]) begin
        weights_24[weightAddress][175:168] <= weights_24_mux_2[175:168];
      end
      if (weights_24_mux[22]) begin
        weights_24[weightAddress][183:176] <= weights_24_mux_2[183:176];
      end
      if (weights_24_mux[23]) begin
        weights_24[weightAddress][191:184] <= weights_24_mux_2[191:184];
      end
      if (weights_24_mux[24]) begin
        weights_24[weightAddress][199:192] <= weights_24_mux_2[199:192];
      end
      if (weights_24_mux[25]) begin
        weights_24[weightAddress][207:200] <= weights_24_mux_2[207:200];
      end
      if (weights_24_mux[26]) begin
        weights_24[weightAddress][215:208] <= weights_24_mux_2[215:208];
      end
      if (weights_24_mux[27]) begin
        weights_24[weightAddress][223:216] <= weights_24_mux_2[223:216];
      end
      if (weights_24_mux[28]) begin
        weights_24[weightAddress][231:224] <= weights_24_mux_2[231:224];
      end
      if (weights_24_mux[29]) begin
        weights_24[weightAddress][239:232] <= weights_24_mux_2[239:232];
      end
      if (weights_24_mux[30]) begin
        weights_24[weightAddress][247:240] <= weights_24_mux_2[247:240];
      end
      if (weights_24_mux[31]) begin
        weights_24[weightAddress][255:248] <= weights_24_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_25_mux_2 = isTransposed ? {32{data_payload_fragment[207:200]}} : data_payload_fragment;
  wire [31:0] weights_25_mux = isTransposed ? laneMask : {32{dataLine == 16'd25}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_25 <= weights_25[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd25) begin
        weights_25[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[207:200]
            : data_payload_fragment[7:0];
      end
      if (weights_25_mux[1]) begin
        weights_25[weightAddress][15:8] <= weights_25_mux_2[15:8];
      end
      if (weights_25_mux[2]) begin
        weights_25[weightAddress][23:16] <= weights_25_mux_2[23:16];
      end
      if (weights_25_mux[3]) begin
        weights_25[weightAddress][31:24] <= weights_25_mux_2[31:24];
      end
      if (weights_25_mux[4]) begin
        weights_25[weightAddress][39:32] <= weights_25_mux_2[39:32];
      end
      if (weights_25_mux[5]) begin
        weights_25[weightAddress][47:40] <= weights_25_mux_2[47:40];
      end
      if (weights_25_mux[6]) begin
        weights_25[weightAddress][55:48] <= weights_25_mux_2[55:48];
      end
      if (weights_25_mux[7]) begin
        weights_25[weightAddress][63:56] <= weights_25_mux_2[63:56];
      end
      if (weights_25_mux[8]) begin
        weights_25[weightAddress][71:64] <= weights_25_mux_2[71:64];
      end
      if (weights_25_mux[9]) begin
        weights_25[weightAddress][79:72] <= weights_25_mux_2[79:72];
      end
      if (weights_25_mux[10]) begin
        weights_25[weightAddress][87:80] <= weights_25_mux_2[87:80];
      end
      if (weights_25_mux[11]) begin
        weights_25[weightAddress][95:88] <= weights_25_mux_2[95:88];
      end
      if (weights_25_mux[12]) begin
        weights_25[weightAddress][103:96] <= weights_25_mux_2[103:96];
      end
      if (weights_25_mux[13]) begin
        weights_25[weightAddress][111:104] <= weights_25_mux_2[111:104];
      end
      if (weights_25_mux[14]) begin
        weights_25[weightAddress][119:112] <= weights_25_mux_2[119:112];
      end
      if (weights_25_mux[15]) begin
        weights_25[weightAddress][127:120] <= weights_25_mux_2[127:120];
      end
      if (weights_25_mux[16]) begin
        weights_25[weightAddress][135:128] <= weights_25_mux_2[135:128];
      end
      if (weights_25_mux[17]) begin
        weights_25[weightAddress][143:136] <= weights_25_mux_2[143:136];
      end
      if (weights_25_mux[18]) begin
        weights_25[weightAddress][151:144] <= weights_25_mux_2[151:144];
      end
      if (weights_25_mux[19]) begin
        weights_25[weightAddress][159:152] <= weights_25_mux_2[159:152];
      end
      if (weights_25_mux[20]) begin
        weights_25[weightAddress][167:160] <= weights_25_mux_2[167:160];
      end
      if (weights_25_mux[21]) begin
        weights_25[weightAddress][175:168] <= weights_25_mux_2[175:168];
      end
      if (weights_25_mux[22]) begin
        weights_25[weightAddress][183:176] <= weights_25_mux_2[183:176];
      end
      if (weights_25_mux[23]) begin
        weights_25[weightAddress][191:184] <= weights_25_mux_2[191:184];
      end
      if (weights_25_mux[24]) begin
        weights_25[weightAddress][199:192] <= weights_25_mux_2[199:192];
      end
      if (weights_25_mux[25]) begin
        weights_25[weightAddress][207:200] <= weights_25_mux_2[207:200];
      end
      if (weights_25_mux[26]) begin
        weights_25[weightAddress][215:208] <= weights_25_mux_2[215:208];
      end
      if (weights_25_mux[27]) begin
        weights_25[weightAddress][223:216] <= weights_25_mux_2[223:216];
      end
      if (weights_25_mux[28]) begin
        weights_25[weightAddress][231:224] <= weights_25_mux_2[231:224];
      end
      if (weights_25_mux[29]) begin
        weights_25[weightAddress][239:232] <= weights_25_mux_2[239:232];
      end
      if (weights_25_mux[30]) begin
        weights_25[weightAddress][247:240] <= weights_25_mux_2[247:240];
      end
      if (weights_25_mux[31]) begin
        weights_25[weightAddress][255:248] <= weights_25_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_26_mux_2 = isTransposed ? {32{data_payload_fragment[215:208]}} : data_payload_fragment;
  wire [31:0] weights_26_mux = isTransposed ? laneMask : {32{dataLine == 16'd26}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_26 <= weights_26[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd26) begin
        weights_26[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[215:208]
            : data_payload_fragment[7:0];
      end
      if (weights_26_mux[1]) begin
        weights_26[weightAddress][15:8] <= weights_26_mux_2[15:8];
      end
      if (weights_26_mux[2]) begin
        weights_26[weightAddress][23:16] <= weights_26_mux_2[23:16];
      end
      if (weights_26_mux[3]) begin
        weights_26[weightAddress][31:24] <= weights_26_mux_2[31:24];
      end
      if (weights_26_mux[4]) begin
        weights_26[weightAddress][39:32] <= weights_26_mux_2[39:32];
      end
      if (weights_26_mux[5]) begin
        weights_26[weightAddress][47:40] <= weights_26_mux_2[47:40];
      end
      if (weights_26_mux[6]) begin
        weights_26[weightAddress][55:48] <= weights_26_mux_2[55:48];
      end
      if (weights_26_mux[7]) begin
        weights_26[weightAddress][63:56] <= weights_26_mux_2[63:56];
      end
      if (weights_26_mux[8]) begin
        weights_26[weightAddress][71:64] <= weights_26_mux_2[71:64];
      end
      if (weights_26_mux[9]) begin
        weights_26[weightAddress][79:72] <= weights_26_mux_2[79:72];
      end
      if (weights_26_mux[10]) begin
        weights_26[weightAddress][87:80] <= weights_26_mux_2[87:80];
      end
      if (weights_26_mux[11]) begin
        weights_26[weightAddress][95:88] <= weights_26_mux_2[95:88];
      end
      if (weights_26_mux[12]) begin
        weights_26[weightAddress][103:96] <= weights_26_mux_2[103:96];
      end
      if (weights_26_mux[13]) begin
        weights_26[weightAddress][111:104] <= weights_26_mux_2[111:104];
      end
      if (weights_26_mux[14]) begin
        weights_26[weightAddress][119:112] <= weights_26_mux_2[119:112];
      end
      if (weights_26_mux[15]) begin
        weights_26[weightAddress][127:120] <= weights_26_mux_2[127:120];
      end
      if (weights_26_mux[16]) begin
        weights_26[weightAddress][135:128] <= weights_26_mux_2[135:128];
      end
      if (weights_26_mux[17]) begin
        weights_26[weightAddress][143:136] <= weights_26_mux_2[143:136];
      end
      if (weights_26_mux[18]) begin
        weights_26[weightAddress][151:144] <= weights_26_mux_2[151:144];
      end
      if (weights_26_mux[19]) begin
        weights_26[weightAddress][159:152] <= weights_26_mux_2[159:152];
      end
      if (weights_26_mux[20]) begin
        weights_26[weightAddress][167:160] <= weights_26_mux_2[167:160];
      end
      if (weights_26_mux[21]) begin
        weights_26[weightAddress][175:168] <= weights_26_mux_2[175:168];
      end
      if (weights_26_mux[22]) begin
        weights_26[weightAddress][183:176] <= weights_26_mux_2[183:176];
      end
      if (weights_26_mux[23]) begin
        weights_26[weightAddress][191:184] <= weights_26_mux_2[191:184];
      end
      if (weights_26_mux[24]) begin
        weights_26[weightAddress][199:192] <= weights_26_mux_2[199:192];
      end
      if (weights_26_mux[25]) begin
        weights_26[weightAddress][207:200] <= weights_26_mux_2[207:200];
      end
      if (weights_26_mux[26]) begin
        weights_26[weightAddress][215:208] <= weights_26_mux_2[215:208];
      end
      if (weights_26_mux[27]) begin
        weights_26[weightAddress][223:216] <= weights_26_mux_2[223:216];
      end
      if (weights_26_mux[28]) begin
        weights_26[weightAddress][231:224] <= weights_26_mux_2[231:224];
      end
      if (weights_26_mux[29]) begin
        weights_26[weightAddress][239:232] <= weights_26_mux_2[239:232];
      end
      if (weights_26_mux[30]) begin
        weights_26[weightAddress][247:240] <= weights_26_mux_2[247:240];
      end
      if (weights_26_mux[31]) begin
        weights_26[weightAddress][255:248] <= weights_26_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_27_mux_2 = isTransposed ? {32{data_payload_fragment[223:216]}} : data_payload_fragment;
  wire [31:0] weights_27_mux = isTransposed ? laneMask : {32{dataLine == 16'd27}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_27 <= weights_27[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd27) begin
        weights_27[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[223:216]
            : data_payload_fragment[7:0];
      end
      if (weights_27_mux[1]) begin
        weights_27[weightAddress][15:8] <= weights_27_mux_2[15:8];
      end
      if (weights_27_mux[2]) begin
        weights_27[weightAddress][23:16] <= weights_27_mux_2[23:16];
      end
      if (weights_27_mux[3]) begin
        weights_27[weightAddress][31:24] <= weights_27_mux_2[31:24];
      end
      if (weights_27_mux[4]) begin
        weights_27[weightAddress][39:32] <= weights_27_mux_2[39:32];
      end
      if (weights_27_mux[5]) begin
        weights_27[weightAddress][47:40] <= weights_27_mux_2[47:40];
      end
      if (weights_27_mux[6]) begin
        weights_27[weightAddress][55:48] <= weights_27_mux_2[55:48];
      end
      if (weights_27_mux[7]) begin
        weights_27[weightAddress][63:56] <= weights_27_mux_2[63:56];
      end
      if (weights_27_mux[8]) begin
        weights_27[weightAddress][71:64] <= weights_27_mux_2[71:64];
      end
      if (weights_27_mux[9]) begin
        weights_27[weightAddress][79:72] <= weights_27_mux_2[79:72];
      end
      if (weights_27_mux[10]) begin
        weights_27[weightAddress][87:80] <= weights_27_mux_2[87:80];
      end
      if (weights_27_mux[11]) begin
        weights_27[weightAddress][95:88] <= weights_27_mux_2[95:88];
      end
      if (weights_27_mux[12]) begin
        weights_27[weightAddress][103:96] <= weights_27_mux_2[103:96];
      end
      if (weights_27_mux[13]) begin
        weights_27[weightAddress][111:104] <= weights_27_mux_2[111:104];
      end
      if (weights_27_mux[14]) begin
        weights_27[weightAddress][119:112] <= weights_27_mux_2[119:112];
      end
      if (weights_27_mux[15]) begin
        weights_27[weightAddress][127:120] <= weights_27_mux_2[127:120];
      end
      if (weights_27_mux[16]) begin
        weights_27[weightAddress][135:128] <= weights_27_mux_2[135:128];
      end
      if (weights_27_mux[17]) begin
        weights_27[weightAddress][143:136] <= weights_27_mux_2[143:136];
      end
      if (weights_27_mux[18]) begin
        weights_27[weightAddress][151:144] <= weights_27_mux_2[151:144];
      end
      if (weights_27_mux[19]) begin
        weights_27[weightAddress][159:152] <= weights_27_mux_2[159:152];
      end
      if (weights_27_mux[20]) begin
        weights_27[weightAddress][167:160] <= weights_27_mux_2[167:160];
      end
      if (weights_27_mux[21]) begin
        weights_27[weightAddress][175:168] <= weights_27_mux_2[175:168];
      end
      if (weights_27_mux[22]) begin
        weights_27[weightAddress][183:176] <= weights_27_mux_2[183:176];
      end
      if (weights_27_mux[23]) begin
        weights_27[weightAddress][191:184] <= weights_27_mux_2[191:184];
      end
      if (weights_27_mux[24]) begin
        weights_27[weightAddress][199:192] <= weights_27_mux_2[199:192];
      end
      if (weights_27_mux[25]) begin
        weights_27[weightAddress][207:200] <= weights_27_mux_2[207:200];
      end
      if (weights_27_mux[26]) begin
        weights_27[weightAddress][215:208] <= weights_27_mux_2[215:208];
      end
      if (weights_27_mux[27]) begin
        weights_27[weightAddress][223:216] <= weights_27_mux_2[223:216];
      end
      if (weights_27_mux[28]) begin
        weights_27[weightAddress][231:224] <= weights_27_mux_2[231:224];
      end
      if (weights_27_mux[29]) begin
        weights_27[weightAddress][239:232] <= weights_27_mux_2[239:232];
      end
      if (weights_27_mux[30]) begin
        weights_27[weightAddress][247:240] <= weights_27_mux_2[247:240];
      end
      if (weights_27_mux[31]) begin
        weights_27[weightAddress][255:248] <= weights_27_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_28_mux_2 = isTransposed ? {32{data_payload_fragment[231:224]}} : data_payload_fragment;
  wire [31:0] weights_28_mux = isTransposed ? laneMask : {32{dataLine == 16'd28}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_28 <= weights_28[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd28) begin
        weights_28[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[231:224]
            : data_payload_fragment[7:0];
      end
      if (weights_28_mux[1]) begin
        weights_28[weightAddress][15:8] <= weights_28_mux_2[15:8];
      end
      if (weights_28_mux[2]) begin
        weights_28[weightAddress][23:16] <= weights_28_mux_2[23:16];
      end
      if (weights_28_mux[3]) begin
        weights_28[weightAddress][31:24] <= weights_28_mux_2[31:24];
      end
      if (weights_28_mux[4]) begin
        weights_28[weightAddress][39:32] <= weights_28_mux_2[39:32];
      end
      if (weights_28_mux[5]) begin
        weights_28[weightAddress][47:40] <= weights_28_mux_2[47:40];
      end
      if (weights_28_mux[6]) begin
        weights_28[weightAddress][55:48] <= weights_28_mux_2[55:48];
      end
      if (weights_28_mux[7]) begin
        weights_28[weightAddress][63:56] <= weights_28_mux_2[63:56];
      end
      if (weights_28_mux[8]) begin
        weights_28[weightAddress][71:64] <= weights_28_mux_2[71:64];
      end
      if (weights_28_mux[9]) begin
        weights_28[weightAddress][79:72] <= weights_28_mux_2[79:72];
      end
      if (weights_28_mux[10]) begin
        weights_28[weightAddress][87:80] <= weights_28_mux_2[87:80];
      end
      if (weights_28_mux[11]) begin
        weights_28[weightAddress][95:88] <= weights_28_mux_2[95:88];
      end
      if (weights_28_mux[12]) begin
        weights_28[weightAddress][103:96] <= weights_28_mux_2[103:96];
      end
      if (weights_28_mux[13]) begin
        weights_28[weightAddress][111:104] <= weights_28_mux_2[111:104];
      end
      if (weights_28_mux[14]) begin
        weights_28[weightAddress][119:112] <= weights_28_mux_2[119:112];
      end
      if (weights_28_mux[15]) begin
        weights_28[weightAddress][127:120] <= weights_28_mux_2[127:120];
      end
      if (weights_28_mux[16]) begin
        weights_28[weightAddress][135:128] <= weights_28_mux_2[135:128];
      end
      if (weights_28_mux[17]) begin
        weights_28[weightAddress][143:136] <= weights_28_mux_2[143:136];
      end
      if (weights_28_mux[18]) begin
        weights_28[weightAddress][151:144] <= weights_28_mux_2[151:144];
      end
      if (weights_28_mux[19]) begin
        weights_28[weightAddress][159:152] <= weights_28_mux_2[159:152];
      end
      if (weights_28_mux[20]) begin
        weights_28[weightAddress][167:160] <= weights_28_mux_2[167:160];
      end
      if (weights_28_mux[21]) begin
        weights_28[weightAddress][175:168] <= weights_28_mux_2[175:168];
      end
      if (weights_28_mux[22]) begin
        weights_28[weightAddress][183:176] <= weights_28_mux_2[183:176];
      end
      if (weights_28_mux[23]) begin
        weights_28[weightAddress][191:184] <= weights_28_mux_2[191:184];
      end
      if (weights_28_mux[24]) begin
        weights_28[weightAddress][199:192] <= weights_28_mux_2[199:192];
      end
      if (weights_28_mux[25]) begin
        weights_28[weightAddress][207:200] <= weights_28_mux_2[207:200];
      end
      if (weights_28_mux[26]) begin
        weights_28[weightAddress][215:208] <= weights_28_mux_2[215:208];
      end
      if (weights_28_mux[27]) begin
        weights_28[weightAddress][223:216] <= weights_28_mux_2[223:216];
      end
      if (weights_28_mux[28]) begin
        weights_28[weightAddress][231:224] <= weights_28_mux_2[231:224];
      end
      if (weights_28_mux[29]) begin
        weights_28[weightAddress][239:232] <= weights_28_mux_2[239:232];
      end
      if (weights_28_mux[30]) begin
        weights_28[weightAddress][247:240] <= weights_28_mux_2[247:240];
      end
      if (weights_28_mux[31]) begin
        weights_28[weightAddress][255:248] <= weights_28_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_29_mux_2 = isTransposed ? {32{data_payload_fragment[239:232]}} : data_payload_fragment;
  wire [31:0] weights_29_mux = isTransposed ? laneMask : {32{dataLine == 16'd29}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_29 <= weights_29[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd29) begin
        weights_29[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[239:232]
            : data_payload_fragment[7:0];
      end
      if (weights_29_mux[1]) begin
        weights_29[weightAddress][15:8] <= weights_29_mux_2[15:8];
      end
      if (weights_29_mux[2]) begin
        weights_29[weightAddress][23:16] <= weights_29_mux_2[23:16];
      end
      if (weights_29_mux[3]) begin
        weights_29[weightAddress][31:24] <= weights_29_mux_2[31:24];
      end
      if (weights_29_mux[4]) begin
        weights_29[weightAddress][39:32] <= weights_29_mux_2[39:32];
      end
      if (weights_29_mux[5]) begin
        weights_29[weightAddress][47:40] <= weights_29_mux_2[47:40];
      end
      if (weights_29_mux[6]) begin
        weights_29[weightAddress][55:48] <= weights_29_mux_2[55:48];
      end
      if (weights_29_mux[7]) begin
        weights_29[weightAddress][63:56] <= weights_29_mux_2[63:56];
      end
      if (weights_29_mux[8]) begin
        weights_29[weightAddress][71:64] <= weights_29_mux_2[71:64];
      end
      if (weights_29_mux[9]) begin
        weights_29[weightAddress][79:72] <= weights_29_mux_2[79:72];
      end
      if (weights_29_mux[10]) begin
        weights_29[weightAddress][87:80] <= weights_29_mux_2[87:80];
      end
      if (weights_29_mux[11]) begin
        weights_29[weightAddress][95:88] <= weights_29_mux_2[95:88];
      end
      if (weights_29_mux[12]) begin
        weights_29[weightAddress][103:96] <= weights_29_mux_2[103:96];
      end
      if (weights_29_mux[13]) begin
        weights_29[weightAddress][111:104] <= weights_29_mux_2[111:104];
      end
      if (weights_29_mux[14]) begin
        weights_29[weightAddress][119:112] <= weights_29_mux_2[119:112];
      end
      if (weights_29_mux[15]) begin
        weights_29[weightAddress][127:120] <= weights_29_mux_2[127:120];
      end
      if (weights_29_mux[16]) begin
        weights_29[weightAddress][135:128] <= weights_29_mux_2[135:128];
      end
      if (weights_29_mux[17]) begin
        weights_29[weightAddress][143:136] <= weights_29_mux_2[143:136];
      end
      if (weights_29_mux[18]) begin
        weights_29[weightAddress][151:144] <= weights_29_mux_2[151:144];
      end
      if (weights_29_mux[19]) begin
        weights_29[weightAddress][159:152] <= weights_29_mux_2[159:152];
      end
      if (weights_29_mux[20]) begin
        weights_29[weightAddress][167:160] <= weights_29_mux_2[167:160];
      end
      if (weights_29_mux[21]) begin
        weights_29[weightAddress][175:168] <= weights_29_mux_2[175:168];
      end
      if (weights_29_mux[22]) begin
        weights_29[weightAddress][183:176] <= weights_29_mux_2[183:176];
      end
      if (weights_29_mux[23]) begin
        weights_29[weightAddress][191:184] <= weights_29_mux_2[191:184];
      end
      if (weights_29_mux[24]) begin
        weights_29[weightAddress][199:192] <= weights_29_mux_2[199:192];
      end
      if (weights_29_mux[25]) begin
        weights_29[weightAddress][207:200] <= weights_29_mux_2[207:200];
      end
      if (weights_29_mux[26]) begin
        weights_29[weightAddress][215:208] <= weights_29_mux_2[215:208];
      end
      if (weights_29_mux[27]) begin
        weights_29[weightAddress][223:216] <= weights_29_mux_2[223:216];
      end
      if (weights_29_mux[28]) begin
        weights_29[weightAddress][231:224] <= weights_29_mux_2[231:224];
      end
      if (weights_29_mux[29]) begin
        weights_29[weightAddress][239:232] <= weights_29_mux_2[239:232];
      end
      if (weights_29_mux[30]) begin
        weights_29[weightAddress][247:240] <= weights_29_mux_2[247:240];
      end
      if (weights_29_mux[31]) begin
        weights_29[weightAddress][255:248] <= weights_29_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_30_mux_2 = isTransposed ? {32{data_payload_fragment[247:240]}} : data_payload_fragment;
  wire [31:0] weights_30_mux = isTransposed ? laneMask : {32{dataLine == 16'd30}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_30 <= weights_30[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd30) begin
        weights_30[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[247:240]
            : data_payload_fragment[7:0];
      end
      if (weights_30_mux[1]) begin
        weights_30[weightAddress][15:8] <= weights_30_mux_2[15:8];
      end
      if (weights_30_mux[2]) begin
        weights_30[weightAddress][23:16] <= weights_30_mux_2[23:16];
      end
      if (weights_30_mux[3]) begin
        weights_30[weightAddress][31:24] <= weights_30_mux_2[31:24];
      end
      if (weights_30_mux[4]) begin
        weights_30[weightAddress][39:32] <= weights_30_mux_2[39:32];
      end
      if (weights_30_mux[5]) begin
        weights_30[weightAddress][47:40] <= weights_30_mux_2[47:40];
      end
      if (weights_30_mux[6]) begin
        weights_30[weightAddress][55:48] <= weights_30_mux_2[55:48];
      end
      if (weights_30_mux[7]) begin
        weights_30[weightAddress][63:56] <= weights_30_mux_2[63:56];
      end
      if (weights_30_mux[8]) begin
        weights_30[weightAddress][71:64] <= weights_30_mux_2[71:64];
      end
      if (weights_30_mux[9]) begin
        weights_30[weightAddress][79:72] <= weights_30_mux_2[79:72];
      end
      if (weights_30_mux[10]) begin
        weights_30[weightAddress][87:80] <= weights_30_mux_2[87:80];
      end
      if (weights_30_mux[11]) begin
        weights_30[weightAddress][95:88] <= weights_30_mux_2[95:88];
      end
      if (weights_30_mux[12]) begin
        weights_30[weightAddress][103:96] <= weights_30_mux_2[103:96];
      end
      if (weights_30_mux[13]) begin
        weights_30[weightAddress][111:104] <= weights_30_mux_2[111:104];
      end
      if (weights_30_mux[14]) begin
        weights_30[weightAddress][119:112] <= weights_30_mux_2[119:112];
      end
      if (weights_30_mux[15]) begin
        weights_30[weightAddress][127:120] <= weights_30_mux_2[127:120];
      end
      if (weights_30_mux[16]) begin
        weights_30[weightAddress][135:128] <= weights_30_mux_2[135:128];
      end
      if (weights_30_mux[17]) begin
        weights_30[weightAddress][143:136] <= weights_30_mux_2[143:136];
      end
      if (weights_30_mux[18]) begin
        weights_30[weightAddress][151:144] <= weights_30_mux_2[151:144];
      end
      if (weights_30_mux[19]) begin
        weights_30[weightAddress][159:152] <= weights_30_mux_2[159:152];
      end
      if (weights_30_mux[20]) begin
        weights_30[weightAddress][167:160] <= weights_30_mux_2[167:160];
      end
      if (weights_30_mux[21]) begin
        weights_30[weightAddress][175:168] <= weights_30_mux_2[175:168];
      end
      if (weights_30_mux[22]) begin
        weights_30[weightAddress][183:176] <= weights_30_mux_2[183:176];
      end
      if (weights_30_mux[23]) begin
        weights_30[weightAddress][191:184] <= weights_30_mux_2[191:184];
      end
      if (weights_30_mux[24]) begin
        weights_30[weightAddress][199:192] <= weights_30_mux_2[199:192];
      end
      if (weights_30_mux[25]) begin
        weights_30[weightAddress][207:200] <= weights_30_mux_2[207:200];
      end
      if (weights_30_mux[26]) begin
        weights_30[weightAddress][215:208] <= weights_30_mux_2[215:208];
      end
      if (weights_30_mux[27]) begin
        weights_30[weightAddress][223:216] <= weights_30_mux_2[223:216];
      end
      if (weights_30_mux[28]) begin
        weights_30[weightAddress][231:224] <= weights_30_mux_2[231:224];
      end
      if (weights_30_mux[29]) begin
        weights_30[weightAddress][239:232] <= weights_30_mux_2[239:232];
      end
      if (weights_30_mux[30]) begin
        weights_30[weightAddress][247:240] <= weights_30_mux_2[247:240];
      end
      if (weights_30_mux[31]) begin
        weights_30[weightAddress][255:248] <= weights_30_mux_2[255:248];
      end
    end
  end

  wire [255:0] weights_31_mux_2 = isTransposed ? {32{data_payload_fragment[255:248]}} : data_payload_fragment;
  wire [31:0] weights_31_mux = isTransposed ? laneMask : {32{dataLine == 16'd31}};
  always @(posedge clk) begin
    if (tileFork_pop_0_valid & tileFork_pop_0_ready) begin
      weightWord_31 <= weights_31[weightWord_0_add];
    end
    if (takesWeights) begin  // WeightStore.swift:174
      if (isTransposed ? laneMask[0] : dataLine == 16'd31) begin
        weights_31[weightAddress][7:0] <= isTransposed
            ? data_payload_fragment[255:248]
            : data_payload_fragment[7:0];
      end
      if (weights_31_mux[1]) begin
        weights_31[weightAddress][15:8] <= weights_31_mux_2[15:8];
      end
      if (weights_31_mux[2]) begin
        weights_31[weightAddress][23:16] <= weights_31_mux_2[23:16];
      end
      if (weights_31_mux[3]) begin
        weights_31[weightAddress][31:24] <= weights_31_mux_2[31:24];
      end
      if (weights_31_mux[4]) begin
        weights_31[weightAddress][39:32] <= weights_31_mux_2[39:32];
      end
      if (weights_31_mux[5]) begin
        weights_31[weightAddress][47:40] <= weights_31_mux_2[47:40];
      end
      if (weights_31_mux[6]) begin
        weights_31[weightAddress][55:48] <= weights_31_mux_2[55:48];
      end
      if (weights_31_mux[7]) begin
        weights_31[weightAddress][63:56] <= weights_31_mux_2[63:56];
      end
      if (weights_31_mux[8]) begin
        weights_31[weightAddress][71:64] <= weights_31_mux_2[71:64];
      end
      if (weights_31_mux[9]) begin
        weights_31[weightAddress][79:72] <= weights_31_mux_2[79:72];
      end
      if (weights_31_mux[10]) begin
        weights_31[weightAddress][87:80] <= weights_31_mux_2[87:80];
      end
      if (weights_31_mux[11]) begin
        weights_31[weightAddress][95:88] <= weights_31_mux_2[95:88];
      end
      if (weights_31_mux[12]) begin
        weights_31[weightAddress][103:96] <= weights_31_mux_2[103:96];
      end
      if (weights_31_mux[13]) begin
        weights_31[weightAddress][111:104] <= weights_31_mux_2[111:104];
      end
      if (weights_31_mux[14]) begin
        weights_31[weightAddress][119:112] <= weights_31_mux_2[119:112];
      end
      if (weights_31_mux[15]) begin
        weights_31[weightAddress][127:120] <= weights_31_mux_2[127:120];
      end
      if (weights_31_mux[16]) begin
        weights_31[weightAddress][135:128] <= weights_31_mux_2[135:128];
      end
      if (weights_31_mux[17]) begin
        weights_31[weightAddress][143:136] <= weights_31_mux_2[143:136];
      end
      if (weights_31_mux[18]) begin
        weights_31[weightAddress][151:144] <= weights_31_mux_2[151:144];
      end
      if (weights_31_mux[19]) begin
        weights_31[weightAddress][159:152] <= weights_31_mux_2[159:152];
      end
      if (weights_31_mux[20]) begin
        weights_31[weightAddress][167:160] <= weights_31_mux_2[167:160];
      end
      if (weights_31_mux[21]) begin
        weights_31[weightAddress][175:168] <= weights_31_mux_2[175:168];
      end
      if (weights_31_mux[22]) begin
        weights_31[weightAddress][183:176] <= weights_31_mux_2[183:176];
      end
      if (weights_31_mux[23]) begin
        weights_31[weightAddress][191:184] <= weights_31_mux_2[191:184];
      end
      if (weights_31_mux[24]) begin
        weights_31[weightAddress][199:192] <= weights_31_mux_2[199:192];
      end
      if (weights_31_mux[25]) begin
        weights_31[weightAddress][207:200] <= weights_31_mux_2[207:200];
      end
      if (weights_31_mux[26]) begin
        weights_31[weightAddress][215:208] <= weights_31_mux_2[215:208];
      end
      if (weights_31_mux[27]) begin
        weights_31[weightAddress][223:216] <= weights_31_mux_2[223:216];
      end
      if (weights_31_mux[28]) begin
        weights_31[weightAddress][231:224] <= weights_31_mux_2[231:224];
      end
      if (weights_31_mux[29]) begin
        weights_31[weightAddress][239:232] <= weights_31_mux_2[239:232];
      end
      if (weights_31_mux[30]) begin
        weights_31[weightAddress][247:240] <= weights_31_mux_2[247:240];
      end
      if (weights_31_mux[31]) begin
        weights_31[weightAddress][255:248] <= weights_31_mux_2[255:248];
      end
    end
  end

  assign landed = parameterWords_pop_valid & isLastParameter;

  wire [5:0] parameters_mul = loadHalf * 6'd32;
  wire [5:0] parameters_add = parameters_mul + {1'b0, dataParameter[4:0]};
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

  wire endsWeights = weights_valid & weights_ready & (weightRow == 5'd31);
  assign tileFork_pop_0_ready = !weightsActive | endsWeights;
  wire tileFork_pop_0_payload_first_unused;
  StreamFork_WeightTile_24_count2 tileFork (  // WeightStore.swift:97
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
      weightRow <= 5'd0;
    end else if (weights_valid & weights_ready) begin  // WeightStore.swift:208
      weightRow <= endsWeights ? 5'd0 : weightRow + 5'd1;
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
  wire [8191:0] weights_payload_cat = {
      weightWord_31,
      weightWord_30,
      weightWord_29,
      weightWord_28,
      weightWord_27,
      weightWord_26,
      weightWord_25,
      weightWord_24,
      weightWord_23,
      weightWord_22,
      weightWord_21,
      weightWord_20,
      weightWord_19,
      weightWord_18,
      weightWord_17,
      weightWord_16,
      weightWord_15,
      weightWord_14,
      weightWord_13,
      weightWord_12,
      weightWord_11,
      weightWord_10,
      weightWord_9,
      weightWord_8,
      weightWord_7,
      weightWord_6,
      weightWord_5,
      weightWord_4,
      weightWord_3,
      weightWord_2,
      weightWord_1,
      weightWord_0
  };
  assign weights_payload = weights_payload_cat[weightRow * 256 +: 256];
  wire [4:0] parameterTile_payload_beat = tileFork_pop_1_payload_beat;  // WeightStore.swift:101
  wire parameterTile_payload_first = tileFork_pop_1_payload_first;  // WeightStore.swift:101
  wire parameterTile_valid = tileFork_pop_1_valid & !(!tileFork_pop_1_payload_first);  // WeightStore.swift:101
  wire endsParameters = parameters_valid & parameters_ready & (parameterRow == 5'd31);
  assign parameterTile_ready = !parametersActive | endsParameters;

  always @(posedge clk) begin
    if (rst) begin
      parameterRow <= 5'd0;
    end else if (parameters_valid & parameters_ready) begin  // WeightStore.swift:221
      parameterRow <= endsParameters ? 5'd0 : parameterRow + 5'd1;
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
  wire [5:0] parameters_payload_bias_mul = feedHalf * 6'd32;
  wire [5:0] parameters_payload_bias_add = parameters_payload_bias_mul + {1'b0, parameterRow};
  wire [52:0] parameters_payload_bias_word = parameters[parameters_payload_bias_add];
  assign parameters_payload_bias = parameters_payload_bias_word[52:21];
  assign parameters_payload_multiplier = parameters_payload_bias_word[20:5];
  assign parameters_payload_shift = parameters_payload_bias_word[4:0];
  assign isPumped = !weightsActive & !parametersActive;

  wire _unused_ok = &{1'b0, data_payload_last, parameterWords_pop_payload[63:53], parameterTile_payload_beat, parameterTile_payload_first, weights_0_mux[0], weights_0_mux_2[7:0], weights_1_mux[0], weights_1_mux_2[7:0], weights_2_mux[0], weights_2_mux_2[7:0], weights_3_mux[0], weights_3_mux_2[7:0], weights_4_mux[0], weights_4_mux_2[7:0], weights_5_mux[0], weights_5_mux_2[7:0], weights_6_mux[0], weights_6_mux_2[7:0], weights_7_mux[0], weights_7_mux_2[7:0], weights_8_mux[0], weights_8_mux_2[7:0], weights_9_mux[0], weights_9_mux_2[7:0], weights_10_mux[0], weights_10_mux_2[7:0], weights_11_mux[0], weights_11_mux_2[7:0], weights_12_mux[0], weights_12_mux_2[7:0], weights_13_mux[0], weights_13_mux_2[7:0], weights_14_mux[0], weights_14_mux_2[7:0], weights_15_mux[0], weights_15_mux_2[7:0], weights_16_mux[0], weights_16_mux_2[7:0], weights_17_mux[0], weights_17_mux_2[7:0], weights_18_mux[0], weights_18_mux_2[7:0], weights_19_mux[0], weights_19_mux_2[7:0], weights_20_mux[0], weights_20_mux_2[7:0], weights_21_mux[0], weights_21_mux_2[7:0], weights_22_mux[0], weights_22_mux_2[7:0], weights_23_mux[0], weights_23_mux_2[7:0], weights_24_mux[0], weights_24_mux_2[7:0], weights_25_mux[0], weights_25_mux_2[7:0], weights_26_mux[0], weights_26_mux_2[7:0], weights_27_mux[0], weights_27_mux_2[7:0], weights_28_mux[0], weights_28_mux_2[7:0], weights_29_mux[0], weights_29_mux_2[7:0], weights_30_mux[0], weights_30_mux_2[7:0], weights_31_mux[0], weights_31_mux_2[7:0], request_payload_beats_sub[4:0], 1'b0};
endmodule

`default_nettype wire
