// GEMMEngine_r2_w4_e17, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = r2_w4_e17
// Content: fnv1a64 2912fb642b71bcaa
`default_nettype none

module GEMMEngine_r2_w4_e17 (
    input  wire               clk,
    input  wire               rst,
    input  wire               weights_valid,  // GEMMEngine.swift:56
    output wire               weights_ready,  // GEMMEngine.swift:56
    input  wire        [31:0] weights_payload,  // GEMMEngine.swift:56
    input  wire               parameters_valid,  // GEMMEngine.swift:57
    output wire               parameters_ready,  // GEMMEngine.swift:57
    input  wire signed [31:0] parameters_payload_bias,  // GEMMEngine.swift:57
    input  wire        [15:0] parameters_payload_multiplier,  // GEMMEngine.swift:57
    input  wire        [4:0]  parameters_payload_shift,  // GEMMEngine.swift:57
    input  wire               tokens_valid,  // GEMMEngine.swift:58
    output wire               tokens_ready,  // GEMMEngine.swift:58
    input  wire        [4:0]  tokens_payload_entry,  // GEMMEngine.swift:58
    input  wire        [31:0] tokens_payload_elements,  // GEMMEngine.swift:58
    input  wire               tokens_payload_areUnsigned,  // GEMMEngine.swift:58
    input  wire               tokens_payload_newTile,  // GEMMEngine.swift:58
    input  wire               tokens_payload_first,  // GEMMEngine.swift:58
    input  wire               tokens_payload_last,  // GEMMEngine.swift:58
    input  wire        [1:0]  activeRows,  // GEMMEngine.swift:60
    output wire               sums_valid,  // GEMMEngine.swift:62
    output wire        [4:0]  sums_payload_first,  // GEMMEngine.swift:62
    output wire        [63:0] sums_payload_second,  // GEMMEngine.swift:62
    output wire               results_valid,  // GEMMEngine.swift:64
    output wire        [4:0]  results_payload_first,  // GEMMEngine.swift:64
    output wire        [15:0] results_payload_second,  // GEMMEngine.swift:64
    output wire               busy  // GEMMEngine.swift:66
);

  reg weightsLoaded;  // GEMMEngine.swift:68
  reg weightRow;  // GEMMEngine.swift:69
  reg parametersLoaded;  // GEMMEngine.swift:70
  reg parametersClaimed;  // GEMMEngine.swift:72
  reg parameterRow;  // GEMMEngine.swift:73
  wire [127:0] lane_product;  // GEMMEngine+Loading.swift:43
  reg [35:0] elements;  // GEMMEngine+Loading.swift:51
  wire addresses_read;  // GEMMEngine.swift:95
  wire [4:0] addresses_readEntry;  // GEMMEngine.swift:95
  wire [1:0] addresses_write;  // GEMMEngine.swift:95
  wire [4:0] addresses_writeEntry;  // GEMMEngine.swift:95
  wire addresses_forward;  // GEMMEngine.swift:95
  reg [35:0] rowSums;  // GEMMEngine.swift:107
  reg beginsOutputs_d1;  // GEMMEngine.swift:108
  reg beginsOutputs_d2;  // GEMMEngine.swift:108
  wire [63:0] rowParameter_bias;  // GEMMEngine+Loading.swift:68
  wire [31:0] rowParameter_multiplier;  // GEMMEngine+Loading.swift:68
  wire [9:0] rowParameter_shift;  // GEMMEngine+Loading.swift:68
  wire [63:0] bank_sum;  // GEMMEngine.swift:109
  reg tokens_payload_first_d1;  // GEMMEngine.swift:115
  reg tokens_payload_first_d2;  // GEMMEngine.swift:115
  reg tokens_payload_first_d3;  // GEMMEngine.swift:115
  reg [4:0] sumEntry;  // GEMMEngine.swift:119
  reg completes_d1;  // GEMMEngine.swift:120
  reg completes_d2;  // GEMMEngine.swift:120
  reg completes_d3;  // GEMMEngine.swift:120
  reg completes_d4;  // GEMMEngine.swift:120
  wire [15:0] requantiser_result;  // GEMMEngine.swift:125
  reg completes_d5;  // GEMMEngine.swift:129
  reg completes_d6;  // GEMMEngine.swift:129
  reg [4:0] scaledEntry;  // GEMMEngine.swift:130
  reg [4:0] resultEntry;  // GEMMEngine.swift:130
  reg takesSlice_d1;  // GEMMEngine.swift:132
  reg takesSlice_d2;  // GEMMEngine.swift:132
  reg takesSlice_d3;  // GEMMEngine.swift:132
  reg takesSlice_d4;  // GEMMEngine.swift:132
  reg takesSlice_d5;  // GEMMEngine.swift:132
  reg takesSlice_d6;  // GEMMEngine.swift:132
  reg [35:0] rowSums_sum;
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
        if (weightRow) begin  // GEMMEngine+Loading.swift:40
          weightsLoaded <= 1'b1;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      weightRow <= 1'b0;
    end else if (weights_valid & weights_ready) begin  // GEMMEngine+Loading.swift:38
      weightRow <= weightRow ? 1'b0 : weightRow + 1'b1;
    end
  end

  wire [1:0] lane_load_cat = {
      weights_valid & weights_ready & weightRow,
      weights_valid & weights_ready & !weightRow
  };
  generate
    for (row = 0; row < 2; row = row + 1) begin : each_row
      for (col = 0; col < 4; col = col + 1) begin : each_col
        MultiplierLane lane (  // GEMMEngine+Loading.swift:43
            .clk(clk),
            .rst(rst),
            .weight(weights_payload[col * 8 +: 8]),
            .load(lane_load_cat[row]),
            .swap(takesWeights),
            .element(elements[col * 9 +: 9]),
            .product(lane_product[(row * 4 + col) * 16 +: 16])
        );
      end
    end
  endgenerate

  wire signed [7:0] elements_cast = tokens_payload_elements[7:0];
  wire signed [7:0] elements_cast_2 = tokens_payload_elements[15:8];
  wire signed [7:0] elements_cast_3 = tokens_payload_elements[23:16];
  wire signed [7:0] elements_cast_4 = tokens_payload_elements[31:24];
  wire [35:0] elements_cat = {
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

  AddressGenerator_r2_w4_e17_latency3 addresses (  // GEMMEngine.swift:95
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
    reg [71:0] rowSums_sum_part;
    for (outer = 0; outer < 2; outer = outer + 1) begin
      for (lane_2 = 0; lane_2 < 4; lane_2 = lane_2 + 1) begin
        rowSums_sum_part[lane_2 * 18 +: 18] = {
            {2{lane_product[(outer * 4 + lane_2) * 16 + 15]}},
            lane_product[(outer * 4 + lane_2) * 16 +: 16]
        };
      end
      for (distance = 1; distance < 4; distance = distance * 2) begin
        for (lane_2 = 0; lane_2 + distance < 4; lane_2 = lane_2 + 2 * distance) begin
          rowSums_sum_part[lane_2 * 18 +: 18] = rowSums_sum_part[lane_2 * 18 +: 18]
              + rowSums_sum_part[(lane_2 + distance) * 18 +: 18];
        end
      end
      rowSums_sum[outer * 18 +: 18] = rowSums_sum_part[17:0];
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
        if (parameterRow) begin  // GEMMEngine+Loading.swift:65
          parametersLoaded <= 1'b1;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      parameterRow <= 1'b0;
    end else if (parameters_valid & parameters_ready) begin  // GEMMEngine+Loading.swift:63
      parameterRow <= parameterRow ? 1'b0 : parameterRow + 1'b1;
    end
  end

  wire [1:0] rowParameter_load_cat = {
      parameters_valid & parameters_ready & parameterRow,
      parameters_valid & parameters_ready & !parameterRow
  };
  generate
    for (i = 0; i < 2; i = i + 1) begin : each_i
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
    for (i = 0; i < 2; i = i + 1) begin : each_i_2
      AccumulatorBank_entryCount17_width4 bank (  // GEMMEngine.swift:109
          .clk(clk),
          .rst(rst),
          .read(addresses_read),
          .readEntry(addresses_readEntry),
          .writeEntry(addresses_writeEntry),
          .write(addresses_write[i]),
          .forward(addresses_forward),
          .first(tokens_payload_first_d3),
          .bias(rowParameter_bias[i * 32 +: 32]),
          .partial(rowSums[i * 18 +: 18]),
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
    for (i = 0; i < 2; i = i + 1) begin : each_i_3
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
