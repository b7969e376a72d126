// GEMMEngine_r32_w32_e197, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = r32_w32_e197
// Content: fnv1a64 88b6465f762ddc4a
`default_nettype none

module GEMMEngine_r32_w32_e197 (
    input  wire                 clk,
    input  wire                 rst,
    input  wire                 weights_valid,  // GEMMEngine.swift:56
    output wire                 weights_ready,  // GEMMEngine.swift:56
    input  wire        [255:0]  weights_payload,  // GEMMEngine.swift:56
    input  wire                 parameters_valid,  // GEMMEngine.swift:57
    output wire                 parameters_ready,  // GEMMEngine.swift:57
    input  wire signed [31:0]   parameters_payload_bias,  // GEMMEngine.swift:57
    input  wire        [15:0]   parameters_payload_multiplier,  // GEMMEngine.swift:57
    input  wire        [4:0]    parameters_payload_shift,  // GEMMEngine.swift:57
    input  wire                 tokens_valid,  // GEMMEngine.swift:58
    output wire                 tokens_ready,  // GEMMEngine.swift:58
    input  wire        [7:0]    tokens_payload_entry,  // GEMMEngine.swift:58
    input  wire        [255:0]  tokens_payload_elements,  // GEMMEngine.swift:58
    input  wire                 tokens_payload_areUnsigned,  // GEMMEngine.swift:58
    input  wire                 tokens_payload_newTile,  // GEMMEngine.swift:58
    input  wire                 tokens_payload_first,  // GEMMEngine.swift:58
    input  wire                 tokens_payload_last,  // GEMMEngine.swift:58
    input  wire        [5:0]    activeRows,  // GEMMEngine.swift:60
    output wire                 sums_valid,  // GEMMEngine.swift:62
    output wire        [7:0]    sums_payload_first,  // GEMMEngine.swift:62
    output wire        [1023:0] sums_payload_second,  // GEMMEngine.swift:62
    output wire                 results_valid,  // GEMMEngine.swift:64
    output wire        [7:0]    results_payload_first,  // GEMMEngine.swift:64
    output wire        [255:0]  results_payload_second,  // GEMMEngine.swift:64
    output wire                 busy  // GEMMEngine.swift:66
);

  reg weightsLoaded;  // GEMMEngine.swift:68
  reg [4:0] weightRow;  // GEMMEngine.swift:69
  reg parametersLoaded;  // GEMMEngine.swift:70
  reg parametersClaimed;  // GEMMEngine.swift:72
  reg [4:0] parameterRow;  // GEMMEngine.swift:73
  wire [16383:0] lane_product;  // GEMMEngine+Loading.swift:43
  reg [287:0] elements;  // GEMMEngine+Loading.swift:51
  wire addresses_read;  // GEMMEngine.swift:95
  wire [7:0] addresses_readEntry;  // GEMMEngine.swift:95
  wire [31:0] addresses_write;  // GEMMEngine.swift:95
  wire [7:0] addresses_writeEntry;  // GEMMEngine.swift:95
  wire addresses_forward;  // GEMMEngine.swift:95
  reg [671:0] rowSums;  // GEMMEngine.swift:107
  reg beginsOutputs_d1;  // GEMMEngine.swift:108
  reg beginsOutputs_d2;  // GEMMEngine.swift:108
  wire [1023:0] rowParameter_bias;  // GEMMEngine+Loading.swift:68
  wire [511:0] rowParameter_multiplier;  // GEMMEngine+Loading.swift:68
  wire [159:0] rowParameter_shift;  // GEMMEngine+Loading.swift:68
  wire [1023:0] bank_sum;  // GEMMEngine.swift:109
  reg tokens_payload_first_d1;  // GEMMEngine.swift:115
  reg tokens_payload_first_d2;  // GEMMEngine.swift:115
  reg tokens_payload_first_d3;  // GEMMEngine.swift:115
  reg [7:0] sumEntry;  // GEMMEngine.swift:119
  reg completes_d1;  // GEMMEngine.swift:120
  reg completes_d2;  // GEMMEngine.swift:120
  reg completes_d3;  // GEMMEngine.swift:120
  reg completes_d4;  // GEMMEngine.swift:120
  wire [255:0] requantiser_result;  // GEMMEngine.swift:125
  reg completes_d5;  // GEMMEngine.swift:129
  reg completes_d6;  // GEMMEngine.swift:129
  reg [7:0] scaledEntry;  // GEMMEngine.swift:130
  reg [7:0] resultEntry;  // GEMMEngine.swift:130
  reg takesSlice_d1;  // GEMMEngine.swift:132
  reg takesSlice_d2;  // GEMMEngine.swift:132
  reg takesSlice_d3;  // GEMMEngine.swift:132
  reg takesSlice_d4;  // GEMMEngine.swift:132
  reg takesSlice_d5;  // GEMMEngine.swift:132
  reg takesSlice_d6;  // GEMMEngine.swift:132
  reg [671:0] rowSums_sum;
  genvar row, col, i;

  wire begins = tokens_payload_newTile & tokens_payload_first;
  wire hasParameters = parametersLoaded & !parametersClaimed;
  assign tokens_ready = (weightsLoaded | !tokens_payload_newTile) & (hasParameters | !begins);
  wire takesWeights = tokens_valid & tokens_ready & tokens_payload_newTile;
  assign weights_ready = !weightsLoaded | takesWeights;

  always @(posedge clk) begin
    if (rst) begin
      weightsLoaded <= 1'b0;
    end else begin
      if (takesWeights) begin  // GEMMEngine+Loading.swift:37
        weightsLoaded <= 1'b0;
      end
      if (weights_valid & weights_ready) begin  // GEMMEngine+Loading.swift:38
        if (weightRow == 5'd31) begin  // GEMMEngine+Loading.swift:40
          weightsLoaded <= 1'b1;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      weightRow <= 5'd0;
    end else if (weights_valid & weights_ready) begin  // GEMMEngine+Loading.swift:38
      weightRow <= (weightRow == 5'd31) ? 5'd0 : weightRow + 5'd1;
    end
  end

  wire [31:0] lane_load_cat = {
      weights_valid & weights_ready & (weightRow == 5'd31),
      weights_valid & weights_ready & (weightRow == 5'd30),
      weights_valid & weights_ready & (weightRow == 5'd29),
      weights_valid & weights_ready & (weightRow == 5'd28),
      weights_valid & weights_ready & (weightRow == 5'd27),
      weights_valid & weights_ready & (weightRow == 5'd26),
      weights_valid & weights_ready & (weightRow == 5'd25),
      weights_valid & weights_ready & (weightRow == 5'd24),
      weights_valid & weights_ready & (weightRow == 5'd23),
      weights_valid & weights_ready & (weightRow == 5'd22),
      weights_valid & weights_ready & (weightRow == 5'd21),
      weights_valid & weights_ready & (weightRow == 5'd20),
      weights_valid & weights_ready & (weightRow == 5'd19),
      weights_valid & weights_ready & (weightRow == 5'd18),
      weights_valid & weights_ready & (weightRow == 5'd17),
      weights_valid & weights_ready & (weightRow == 5'd16),
      weights_valid & weights_ready & (weightRow == 5'd15),
      weights_valid & weights_ready & (weightRow == 5'd14),
      weights_valid & weights_ready & (weightRow == 5'd13),
      weights_valid & weights_ready & (weightRow == 5'd12),
      weights_valid & weights_ready & (weightRow == 5'd11),
      weights_valid & weights_ready & (weightRow == 5'd10),
      weights_valid & weights_ready & (weightRow == 5'd9),
      weights_valid & weights_ready & (weightRow == 5'd8),
      weights_valid & weights_ready & (weightRow == 5'd7),
      weights_valid & weights_ready & (weightRow == 5'd6),
      weights_valid & weights_ready & (weightRow == 5'd5),
      weights_valid & weights_ready & (weightRow == 5'd4),
      weights_valid & weights_ready & (weightRow == 5'd3),
      weights_valid & weights_ready & (weightRow == 5'd2),
      weights_valid & weights_ready & (weightRow == 5'd1),
      weights_valid & weights_ready & (weightRow == 5'd0)
  };
  generate
    for (row = 0; row < 32; row = row + 1) begin : each_row
      for (col = 0; col < 32; col = col + 1) begin : each_col
        MultiplierLane lane (  // GEMMEngine+Loading.swift:43
            .clk(clk),
            .rst(rst),
            .weight(weights_payload[col * 8 +: 8]),
            .load(lane_load_cat[row]),
            .swap(takesWeights),
            .element(elements[col * 9 +: 9]),
            .product(lane_product[(row * 32 + col) * 16 +: 16])
        );
      end
    end
  endgenerate

  wire signed [7:0] elements_cast = tokens_payload_elements[7:0];
  wire signed [7:0] elements_cast_2 = tokens_payload_elements[15:8];
  wire signed [7:0] elements_cast_3 = tokens_payload_elements[23:16];
  wire signed [7:0] elements_cast_4 = tokens_payload_elements[31:24];
  wire signed [7:0] elements_cast_5 = tokens_payload_elements[39:32];
  wire signed [7:0] elements_cast_6 = tokens_payload_elements[47:40];
  wire signed [7:0] elements_cast_7 = tokens_payload_elements[55:48];
  wire signed [7:0] elements_cast_8 = tokens_payload_elements[63:56];
  wire signed [7:0] elements_cast_9 = tokens_payload_elements[71:64];
  wire signed [7:0] elements_cast_10 = tokens_payload_elements[79:72];
  wire signed [7:0] elements_cast_11 = tokens_payload_elements[87:80];
  wire signed [7:0] elements_cast_12 = tokens_payload_elements[95:88];
  wire signed [7:0] elements_cast_13 = tokens_payload_elements[103:96];
  wire signed [7:0] elements_cast_14 = tokens_payload_elements[111:104];
  wire signed [7:0] elements_cast_15 = tokens_payload_elements[119:112];
  wire signed [7:0] elements_cast_16 = tokens_payload_elements[127:120];
  wire signed [7:0] elements_cast_17 = tokens_payload_elements[135:128];
  wire signed [7:0] elements_cast_18 = tokens_payload_elements[143:136];
  wire signed [7:0] elements_cast_19 = tokens_payload_elements[151:144];
  wire signed [7:0] elements_cast_20 = tokens_payload_elements[159:152];
  wire signed [7:0] elements_cast_21 = tokens_payload_elements[167:160];
  wire signed [7:0] elements_cast_22 = tokens_payload_elements[175:168];
  wire signed [7:0] elements_cast_23 = tokens_payload_elements[183:176];
  wire signed [7:0] elements_cast_24 = tokens_payload_elements[191:184];
  wire signed [7:0] elements_cast_25 = tokens_payload_elements[199:192];
  wire signed [7:0] elements_cast_26 = tokens_payload_elements[207:200];
  wire signed [7:0] elements_cast_27 = tokens_payload_elements[215:208];
  wire signed [7:0] elements_cast_28 = tokens_payload_elements[223:216];
  wire signed [7:0] elements_cast_29 = tokens_payload_elements[231:224];
  wire signed [7:0] elements_cast_30 = tokens_payload_elements[239:232];
  wire signed [7:0] elements_cast_31 = tokens_payload_elements[247:240];
  wire signed [7:0] elements_cast_32 = tokens_payload_elements[255:248];
  wire [287:0] elements_cat = {
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[255:248]}
          : {elements_cast_32[7], elements_cast_32},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[247:240]}
          : {elements_cast_31[7], elements_cast_31},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[239:232]}
          : {elements_cast_30[7], elements_cast_30},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[231:224]}
          : {elements_cast_29[7], elements_cast_29},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[223:216]}
          : {elements_cast_28[7], elements_cast_28},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[215:208]}
          : {elements_cast_27[7], elements_cast_27},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[207:200]}
          : {elements_cast_26[7], elements_cast_26},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[199:192]}
          : {elements_cast_25[7], elements_cast_25},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[191:184]}
          : {elements_cast_24[7], elements_cast_24},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[183:176]}
          : {elements_cast_23[7], elements_cast_23},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[175:168]}
          : {elements_cast_22[7], elements_cast_22},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[167:160]}
          : {elements_cast_21[7], elements_cast_21},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[159:152]}
          : {elements_cast_20[7], elements_cast_20},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[151:144]}
          : {elements_cast_19[7], elements_cast_19},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[143:136]}
          : {elements_cast_18[7], elements_cast_18},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[135:128]}
          : {elements_cast_17[7], elements_cast_17},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[127:120]}
          : {elements_cast_16[7], elements_cast_16},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[119:112]}
          : {elements_cast_15[7], elements_cast_15},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[111:104]}
          : {elements_cast_14[7], elements_cast_14},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[103:96]}
          : {elements_cast_13[7], elements_cast_13},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[95:88]}
          : {elements_cast_12[7], elements_cast_12},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[87:80]}
          : {elements_cast_11[7], elements_cast_11},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[79:72]}
          : {elements_cast_10[7], elements_cast_10},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[71:64]}
          : {elements_cast_9[7], elements_cast_9},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[63:56]}
          : {elements_cast_8[7], elements_cast_8},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[55:48]}
          : {elements_cast_7[7], elements_cast_7},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[47:40]}
          : {elements_cast_6[7], elements_cast_6},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[39:32]}
          : {elements_cast_5[7], elements_cast_5},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[31:24]}
          : {elements_cast_4[7], elements_cast_4},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[23:16]}
          : {elements_cast_3[7], elements_cast_3},
      tokens_payload_areUnsigned
          ? {1'b0, tokens_payload_elements[15:8]}
          : {elements_cast_2[7], elements_cast_2},
      tokens_payload_areUnsigned ? {1'b0, tokens_payload_elements[7:0]} : {elements_cast[7], elements_cast}
  };
  always @(posedge clk) begin
    elements <= elements_cat;
  end

  AddressGenerator_r32_w32_e197_latency3 addresses (  // GEMMEngine.swift:95
      .clk(clk),
      .rst(rst),
      .token_valid(tokens_valid & tokens_ready),
      .token_payload(tokens_payload_entry),
      .activeRows(activeRows),
      .read(addresses_read),
      .readEntry(addresses_readEntry),
      .write(addresses_write),
      .writeEntry(addresses_writeEntry),
      .forward(addresses_forward)
  );

  always @(*) begin : rowSums_sum_tree
    integer outer, lane_2, distance;
    reg [671:0] rowSums_sum_part;
    for (outer = 0; outer < 32; outer = outer + 1) begin
      for (lane_2 = 0; lane_2 < 32; lane_2 = lane_2 + 1) begin
        rowSums_sum_part[lane_2 * 21 +: 21] = {
            {5{lane_product[(outer * 32 + lane_2) * 16 + 15]}},
            lane_product[(outer * 32 + lane_2) * 16 +: 16]
        };
      end
      for (distance = 1; distance < 32; distance = distance * 2) begin
        for (lane_2 = 0; lane_2 + distance < 32; lane_2 = lane_2 + 2 * distance) begin
          rowSums_sum_part[lane_2 * 21 +: 21] = rowSums_sum_part[lane_2 * 21 +: 21]
              + rowSums_sum_part[(lane_2 + distance) * 21 +: 21];
        end
      end
      rowSums_sum[outer * 21 +: 21] = rowSums_sum_part[20:0];
    end
  end

  always @(posedge clk) begin
    rowSums <= rowSums_sum;
  end

  wire beginsOutputs = tokens_valid & tokens_ready & begins;
  always @(posedge clk) begin
    if (rst) begin
      beginsOutputs_d1 <= 1'b0;
    end else begin
      beginsOutputs_d1 <= beginsOutputs;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      beginsOutputs_d2 <= 1'b0;
    end else begin
      beginsOutputs_d2 <= beginsOutputs_d1;
    end
  end

  assign parameters_ready = !parametersLoaded;

  always @(posedge clk) begin
    if (rst) begin
      parametersClaimed <= 1'b0;
    end else begin
      if (tokens_valid & tokens_ready & begins) begin  // GEMMEngine+Loading.swift:58
        parametersClaimed <= 1'b1;
      end
      if (beginsOutputs_d2) begin  // GEMMEngine+Loading.swift:59
        parametersClaimed <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      parametersLoaded <= 1'b0;
    end else begin
      if (beginsOutputs_d2) begin  // GEMMEngine+Loading.swift:59
        parametersLoaded <= 1'b0;
      end
      if (parameters_valid & parameters_ready) begin  // GEMMEngine+Loading.swift:63
        if (parameterRow == 5'd31) begin  // GEMMEngine+Loading.swift:65
          parametersLoaded <= 1'b1;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      parameterRow <= 5'd0;
    end else if (parameters_valid & parameters_ready) begin  // GEMMEngine+Loading.swift:63
      parameterRow <= (parameterRow == 5'd31) ? 5'd0 : parameterRow + 5'd1;
    end
  end

  wire [31:0] rowParameter_load_cat = {
      parameters_valid & parameters_ready & (parameterRow == 5'd31),
      parameters_valid & parameters_ready & (parameterRow == 5'd30),
      parameters_valid & parameters_ready & (parameterRow == 5'd29),
      parameters_valid & parameters_ready & (parameterRow == 5'd28),
      parameters_valid & parameters_ready & (parameterRow == 5'd27),
      parameters_valid & parameters_ready & (parameterRow == 5'd26),
      parameters_valid & parameters_ready & (parameterRow == 5'd25),
      parameters_valid & parameters_ready & (parameterRow == 5'd24),
      parameters_valid & parameters_ready & (parameterRow == 5'd23),
      parameters_valid & parameters_ready & (parameterRow == 5'd22),
      parameters_valid & parameters_ready & (parameterRow == 5'd21),
      parameters_valid & parameters_ready & (parameterRow == 5'd20),
      parameters_valid & parameters_ready & (parameterRow == 5'd19),
      parameters_valid & parameters_ready & (parameterRow == 5'd18),
      parameters_valid & parameters_ready & (parameterRow == 5'd17),
      parameters_valid & parameters_ready & (parameterRow == 5'd16),
      parameters_valid & parameters_ready & (parameterRow == 5'd15),
      parameters_valid & parameters_ready & (parameterRow == 5'd14),
      parameters_valid & parameters_ready & (parameterRow == 5'd13),
      parameters_valid & parameters_ready & (parameterRow == 5'd12),
      parameters_valid & parameters_ready & (parameterRow == 5'd11),
      parameters_valid & parameters_ready & (parameterRow == 5'd10),
      parameters_valid & parameters_ready & (parameterRow == 5'd9),
      parameters_valid & parameters_ready & (parameterRow == 5'd8),
      parameters_valid & parameters_ready & (parameterRow == 5'd7),
      parameters_valid & parameters_ready & (parameterRow == 5'd6),
      parameters_valid & parameters_ready & (parameterRow == 5'd5),
      parameters_valid & parameters_ready & (parameterRow == 5'd4),
      parameters_valid & parameters_ready & (parameterRow == 5'd3),
      parameters_valid & parameters_ready & (parameterRow == 5'd2),
      parameters_valid & parameters_ready & (parameterRow == 5'd1),
      parameters_valid & parameters_ready & (parameterRow == 5'd0)
  };
  generate
    for (i = 0; i < 32; i = i + 1) begin : each_i
      RowParameterStore rowParameter (  // GEMMEngine+Loading.swift:68
          .clk(clk),
          .rst(rst),
          .upcoming_bias(parameters_payload_bias),
          .upcoming_multiplier(parameters_payload_multiplier),
          .upcoming_shift(parameters_payload_shift),
          .load(rowParameter_load_cat[i]),
          .takeOver(beginsOutputs_d2),
          .bias(rowParameter_bias[i * 32 +: 32]),
          .multiplier(rowParameter_multiplier[i * 16 +: 16]),
          .shift(rowParameter_shift[i * 5 +: 5])
      );
    end
  endgenerate

  generate
    for (i = 0; i < 32; i = i + 1) begin : each_i_2
      AccumulatorBank_entryCount197_width32 bank (  // GEMMEngine.swift:109
          .clk(clk),
          .rst(rst),
          .read(addresses_read),
          .readEntry(addresses_readEntry),
          .writeEntry(addresses_writeEntry),
          .write(addresses_write[i]),
          .forward(addresses_forward),
          .first(tokens_payload_first_d3),
          .bias(rowParameter_bias[i * 32 +: 32]),
          .partial(rowSums[i * 21 +: 21]),
          .sum(bank_sum[i * 32 +: 32])
      );
    end
  endgenerate

  always @(posedge clk) begin
    tokens_payload_first_d1 <= tokens_payload_first;
  end

  always @(posedge clk) begin
    tokens_payload_first_d2 <= tokens_payload_first_d1;
  end

  always @(posedge clk) begin
    tokens_payload_first_d3 <= tokens_payload_first_d2;
  end

  always @(posedge clk) begin
    sumEntry <= addresses_writeEntry;
  end

  wire completes = tokens_valid & tokens_ready & tokens_payload_last;
  always @(posedge clk) begin
    if (rst) begin
      completes_d1 <= 1'b0;
    end else begin
      completes_d1 <= completes;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      completes_d2 <= 1'b0;
    end else begin
      completes_d2 <= completes_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      completes_d3 <= 1'b0;
    end else begin
      completes_d3 <= completes_d2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      completes_d4 <= 1'b0;
    end else begin
      completes_d4 <= completes_d3;
    end
  end

  assign sums_valid = completes_d4;
  assign sums_payload_first = sumEntry;
  assign sums_payload_second = bank_sum;

  generate
    for (i = 0; i < 32; i = i + 1) begin : each_i_3
      Requantiser requantiser (  // GEMMEngine.swift:125
          .clk(clk),
          .rst(rst),
          .sum(bank_sum[i * 32 +: 32]),
          .multiplier(rowParameter_multiplier[i * 16 +: 16]),
          .shift(rowParameter_shift[i * 5 +: 5]),
          .result(requantiser_result[i * 8 +: 8])
      );
    end
  endgenerate

  always @(posedge clk) begin
    if (rst) begin
      completes_d5 <= 1'b0;
    end else begin
      completes_d5 <= completes_d4;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      completes_d6 <= 1'b0;
    end else begin
      completes_d6 <= completes_d5;
    end
  end

  assign results_valid = completes_d6;

  always @(posedge clk) begin
    scaledEntry <= sumEntry;
  end

  always @(posedge clk) begin
    resultEntry <= scaledEntry;
  end

  assign results_payload_first = resultEntry;
  assign results_payload_second = requantiser_result;

  wire takesSlice = tokens_valid & tokens_ready;
  always @(posedge clk) begin
    if (rst) begin
      takesSlice_d1 <= 1'b0;
    end else begin
      takesSlice_d1 <= takesSlice;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      takesSlice_d2 <= 1'b0;
    end else begin
      takesSlice_d2 <= takesSlice_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      takesSlice_d3 <= 1'b0;
    end else begin
      takesSlice_d3 <= takesSlice_d2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      takesSlice_d4 <= 1'b0;
    end else begin
      takesSlice_d4 <= takesSlice_d3;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      takesSlice_d5 <= 1'b0;
    end else begin
      takesSlice_d5 <= takesSlice_d4;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      takesSlice_d6 <= 1'b0;
    end else begin
      takesSlice_d6 <= takesSlice_d5;
    end
  end

  wire busy_or = takesSlice
      | takesSlice_d1
      | (takesSlice_d2 | takesSlice_d3)
      | (takesSlice_d4 | takesSlice_d5 | takesSlice_d6);
  assign busy = busy_or;
endmodule

`default_nettype wire
