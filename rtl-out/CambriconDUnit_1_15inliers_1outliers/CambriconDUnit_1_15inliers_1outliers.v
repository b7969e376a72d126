// CambriconDUnit_1_15inliers_1outliers, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 1_15inliers_1outliers
// Content: fnv1a64 32fa307d23ebb271
`default_nettype none

module CambriconDUnit_1_15inliers_1outliers (
    input  wire         clk,
    input  wire         rst,
    input  wire         original,  // CambriconDUnit.swift:17
    input  wire         valid,  // CambriconDUnit.swift:18
    output wire         ready,  // CambriconDUnit.swift:19
    input  wire         first,  // CambriconDUnit.swift:21
    input  wire         last,  // CambriconDUnit.swift:22
    input  wire [119:0] current,  // CambriconDUnit.swift:23
    input  wire [119:0] previous,  // CambriconDUnit.swift:24
    input  wire [119:0] weights,  // CambriconDUnit.swift:25
    output wire         resultValid,  // CambriconDUnit.swift:27
    output wire [31:0]  results  // CambriconDUnit.swift:28
);

  reg isHeld;  // CambriconDUnit.swift:39
  reg isFresh;  // CambriconDUnit.swift:40
  reg [14:0] pendingOutliers;  // CambriconDUnit.swift:41
  wire accepts;  // CambriconDUnit.swift:42
  reg [119:0] magnitudes;  // CambriconDUnit.swift:49
  reg [14:0] negative;  // CambriconDUnit.swift:50
  reg [14:0] isOutlier;  // CambriconDUnit.swift:53
  reg heldFirst;  // CambriconDUnit.swift:54
  reg heldLast;  // CambriconDUnit.swift:55
  reg [119:0] heldWeights;  // CambriconDUnit.swift:56
  wire [31:0] channels_sum;  // CambriconDUnit.swift:94
  reg isMultiplied;  // CambriconDUnit.swift:104
  reg first_q;  // CambriconDUnit.swift:105
  reg [59:0] nibbles_q;  // CambriconDUnit.swift:106
  reg [14:0] negative_q;  // CambriconDUnit.swift:107
  reg [7:0] bytes_q;  // CambriconDUnit.swift:108
  reg bytesNegative_q;  // CambriconDUnit.swift:109
  reg completing;  // CambriconDUnit.swift:110
  reg captures;  // CambriconDUnit.swift:111
  reg [31:0] heldResults;  // CambriconDUnit.swift:112
  reg hasResults;  // CambriconDUnit.swift:113
  genvar i;

  wire takesWord = accepts & valid;
  wire signed [7:0] magnitudes_cast_29 = current[7:0];
  wire signed [7:0] magnitudes_cast_30 = previous[7:0];
  wire signed [8:0] difference_0 = {magnitudes_cast_29[7], magnitudes_cast_29}
      - (original ? 9'sd0 : {magnitudes_cast_30[7], magnitudes_cast_30});
  wire signed [7:0] magnitudes_cast_27 = current[15:8];
  wire signed [7:0] magnitudes_cast_28 = previous[15:8];
  wire signed [8:0] difference_1 = {magnitudes_cast_27[7], magnitudes_cast_27}
      - (original ? 9'sd0 : {magnitudes_cast_28[7], magnitudes_cast_28});
  wire signed [7:0] magnitudes_cast_25 = current[23:16];
  wire signed [7:0] magnitudes_cast_26 = previous[23:16];
  wire signed [8:0] difference_2 = {magnitudes_cast_25[7], magnitudes_cast_25}
      - (original ? 9'sd0 : {magnitudes_cast_26[7], magnitudes_cast_26});
  wire signed [7:0] magnitudes_cast_23 = current[31:24];
  wire signed [7:0] magnitudes_cast_24 = previous[31:24];
  wire signed [8:0] difference_3 = {magnitudes_cast_23[7], magnitudes_cast_23}
      - (original ? 9'sd0 : {magnitudes_cast_24[7], magnitudes_cast_24});
  wire signed [7:0] magnitudes_cast_21 = current[39:32];
  wire signed [7:0] magnitudes_cast_22 = previous[39:32];
  wire signed [8:0] difference_4 = {magnitudes_cast_21[7], magnitudes_cast_21}
      - (original ? 9'sd0 : {magnitudes_cast_22[7], magnitudes_cast_22});
  wire signed [7:0] magnitudes_cast_19 = current[47:40];
  wire signed [7:0] magnitudes_cast_20 = previous[47:40];
  wire signed [8:0] difference_5 = {magnitudes_cast_19[7], magnitudes_cast_19}
      - (original ? 9'sd0 : {magnitudes_cast_20[7], magnitudes_cast_20});
  wire signed [7:0] magnitudes_cast_17 = current[55:48];
  wire signed [7:0] magnitudes_cast_18 = previous[55:48];
  wire signed [8:0] difference_6 = {magnitudes_cast_17[7], magnitudes_cast_17}
      - (original ? 9'sd0 : {magnitudes_cast_18[7], magnitudes_cast_18});
  wire signed [7:0] magnitudes_cast_15 = current[63:56];
  wire signed [7:0] magnitudes_cast_16 = previous[63:56];
  wire signed [8:0] difference_7 = {magnitudes_cast_15[7], magnitudes_cast_15}
      - (original ? 9'sd0 : {magnitudes_cast_16[7], magnitudes_cast_16});
  wire signed [7:0] magnitudes_cast_13 = current[71:64];
  wire signed [7:0] magnitudes_cast_14 = previous[71:64];
  wire signed [8:0] difference_8 = {magnitudes_cast_13[7], magnitudes_cast_13}
      - (original ? 9'sd0 : {magnitudes_cast_14[7], magnitudes_cast_14});
  wire signed [7:0] magnitudes_cast_11 = current[79:72];
  wire signed [7:0] magnitudes_cast_12 = previous[79:72];
  wire signed [8:0] difference_9 = {magnitudes_cast_11[7], magnitudes_cast_11}
      - (original ? 9'sd0 : {magnitudes_cast_12[7], magnitudes_cast_12});
  wire signed [7:0] magnitudes_cast_9 = current[87:80];
  wire signed [7:0] magnitudes_cast_10 = previous[87:80];
  wire signed [8:0] difference_10 = {magnitudes_cast_9[7], magnitudes_cast_9}
      - (original ? 9'sd0 : {magnitudes_cast_10[7], magnitudes_cast_10});
  wire signed [7:0] magnitudes_cast_7 = current[95:88];
  wire signed [7:0] magnitudes_cast_8 = previous[95:88];
  wire signed [8:0] difference_11 = {magnitudes_cast_7[7], magnitudes_cast_7}
      - (original ? 9'sd0 : {magnitudes_cast_8[7], magnitudes_cast_8});
  wire signed [7:0] magnitudes_cast_5 = current[103:96];
  wire signed [7:0] magnitudes_cast_6 = previous[103:96];
  wire signed [8:0] difference_12 = {magnitudes_cast_5[7], magnitudes_cast_5}
      - (original ? 9'sd0 : {magnitudes_cast_6[7], magnitudes_cast_6});
  wire signed [7:0] magnitudes_cast_3 = current[111:104];
  wire signed [7:0] magnitudes_cast_4 = previous[111:104];
  wire signed [8:0] difference_13 = {magnitudes_cast_3[7], magnitudes_cast_3}
      - (original ? 9'sd0 : {magnitudes_cast_4[7], magnitudes_cast_4});
  wire signed [7:0] magnitudes_cast = current[119:112];
  wire signed [7:0] magnitudes_cast_2 = previous[119:112];
  wire signed [8:0] difference_14 = {magnitudes_cast[7], magnitudes_cast}
      - (original ? 9'sd0 : {magnitudes_cast_2[7], magnitudes_cast_2});
  wire [7:0] size_0 = difference_0[8] ? -difference_0[7:0] : difference_0[7:0];
  wire [7:0] size_1 = difference_1[8] ? -difference_1[7:0] : difference_1[7:0];
  wire [7:0] size_2 = difference_2[8] ? -difference_2[7:0] : difference_2[7:0];
  wire [7:0] size_3 = difference_3[8] ? -difference_3[7:0] : difference_3[7:0];
  wire [7:0] size_4 = difference_4[8] ? -difference_4[7:0] : difference_4[7:0];
  wire [7:0] size_5 = difference_5[8] ? -difference_5[7:0] : difference_5[7:0];
  wire [7:0] size_6 = difference_6[8] ? -difference_6[7:0] : difference_6[7:0];
  wire [7:0] size_7 = difference_7[8] ? -difference_7[7:0] : difference_7[7:0];
  wire [7:0] size_8 = difference_8[8] ? -difference_8[7:0] : difference_8[7:0];
  wire [7:0] size_9 = difference_9[8] ? -difference_9[7:0] : difference_9[7:0];
  wire [7:0] size_10 = difference_10[8] ? -difference_10[7:0] : difference_10[7:0];
  wire [7:0] size_11 = difference_11[8] ? -difference_11[7:0] : difference_11[7:0];
  wire [7:0] size_12 = difference_12[8] ? -difference_12[7:0] : difference_12[7:0];
  wire [7:0] size_13 = difference_13[8] ? -difference_13[7:0] : difference_13[7:0];
  wire [7:0] size_14 = difference_14[8] ? -difference_14[7:0] : difference_14[7:0];
  wire [119:0] magnitudes_cat = {
      size_14,
      size_13,
      size_12,
      size_11,
      size_10,
      size_9,
      size_8,
      size_7,
      size_6,
      size_5,
      size_4,
      size_3,
      size_2,
      size_1,
      size_0
  };
  always @(posedge clk) begin
    if (takesWord) begin  // CambriconDUnit.swift:49
      magnitudes <= magnitudes_cat;
    end
  end

  wire [14:0] negative_cat = {
      difference_14[8],
      difference_13[8],
      difference_12[8],
      difference_11[8],
      difference_10[8],
      difference_9[8],
      difference_8[8],
      difference_7[8],
      difference_6[8],
      difference_5[8],
      difference_4[8],
      difference_3[8],
      difference_2[8],
      difference_1[8],
      difference_0[8]
  };
  always @(posedge clk) begin
    if (takesWord) begin  // CambriconDUnit.swift:50
      negative <= negative_cat;
    end
  end

  wire [14:0] overflows = {
      |size_14[7:4],
      |size_13[7:4],
      |size_12[7:4],
      |size_11[7:4],
      |size_10[7:4],
      |size_9[7:4],
      |size_8[7:4],
      |size_7[7:4],
      |size_6[7:4],
      |size_5[7:4],
      |size_4[7:4],
      |size_3[7:4],
      |size_2[7:4],
      |size_1[7:4],
      |size_0[7:4]
  };
  always @(posedge clk) begin
    if (takesWord) begin  // CambriconDUnit.swift:53
      isOutlier <= overflows;
    end
  end

  always @(posedge clk) begin
    if (takesWord) begin  // CambriconDUnit.swift:54
      heldFirst <= first;
    end
  end

  always @(posedge clk) begin
    if (takesWord) begin  // CambriconDUnit.swift:55
      heldLast <= last;
    end
  end

  always @(posedge clk) begin
    if (takesWord) begin  // CambriconDUnit.swift:56
      heldWeights <= weights;
    end
  end

  wire [14:0] chosen_0 = pendingOutliers & (~pendingOutliers + 15'd1);
  wire [14:0] rest_0 = pendingOutliers & ~chosen_0;
  wire finishes = !(|rest_0);
  assign accepts = !isHeld | finishes;
  assign ready = accepts;

  always @(posedge clk) begin
    if (rst) begin
      isHeld <= 1'b0;
    end else if (accepts) begin  // CambriconDUnit.swift:67
      isHeld <= valid;
    end
  end

  always @(posedge clk) begin
    if (takesWord) begin  // CambriconDUnit.swift:68
      pendingOutliers <= overflows;
    end else if (isHeld) begin  // CambriconDUnit.swift:71
      pendingOutliers <= rest_0;
    end
  end

  always @(posedge clk) begin
    if (takesWord) begin  // CambriconDUnit.swift:68
      isFresh <= 1'b1;
    end else if (isHeld) begin  // CambriconDUnit.swift:71
      isFresh <= 1'b0;
    end
  end

  generate
    for (i = 0; i < 1; i = i + 1) begin : each_i
      CambriconDGroup_inliers15_outliers1 channels (  // CambriconDUnit.swift:94
          .clk(clk),
          .rst(rst),
          .weights(heldWeights[i * 120 +: 120]),
          .chosen(chosen_0),
          .enable(isMultiplied),
          .first(first_q),
          .nibbles(nibbles_q),
          .negative(negative_q),
          .bytes(bytes_q),
          .bytesNegative(bytesNegative_q),
          .sum(channels_sum[i * 32 +: 32])
      );
    end
  endgenerate

  always @(posedge clk) begin
    if (rst) begin
      isMultiplied <= 1'b0;
    end else begin
      isMultiplied <= isHeld;
    end
  end

  always @(posedge clk) begin
    first_q <= heldFirst & isFresh;
  end

  wire [59:0] nibbles_q_cat = {
      magnitudes[115:112] & {4{isFresh & !isOutlier[14]}},
      magnitudes[107:104] & {4{isFresh & !isOutlier[13]}},
      magnitudes[99:96] & {4{isFresh & !isOutlier[12]}},
      magnitudes[91:88] & {4{isFresh & !isOutlier[11]}},
      magnitudes[83:80] & {4{isFresh & !isOutlier[10]}},
      magnitudes[75:72] & {4{isFresh & !isOutlier[9]}},
      magnitudes[67:64] & {4{isFresh & !isOutlier[8]}},
      magnitudes[59:56] & {4{isFresh & !isOutlier[7]}},
      magnitudes[51:48] & {4{isFresh & !isOutlier[6]}},
      magnitudes[43:40] & {4{isFresh & !isOutlier[5]}},
      magnitudes[35:32] & {4{isFresh & !isOutlier[4]}},
      magnitudes[27:24] & {4{isFresh & !isOutlier[3]}},
      magnitudes[19:16] & {4{isFresh & !isOutlier[2]}},
      magnitudes[11:8] & {4{isFresh & !isOutlier[1]}},
      magnitudes[3:0] & {4{isFresh & !isOutlier[0]}}
  };
  always @(posedge clk) begin
    nibbles_q <= nibbles_q_cat;
  end

  always @(posedge clk) begin
    negative_q <= negative;
  end

  wire [7:0] bytes_q_or = (magnitudes[7:0] & {8{chosen_0[0]}})
      | (magnitudes[15:8] & {8{chosen_0[1]}})
      | ((magnitudes[23:16] & {8{chosen_0[2]}}) | (magnitudes[31:24] & {8{chosen_0[3]}}));
  wire [7:0] bytes_q_or_2 = (magnitudes[39:32] & {8{chosen_0[4]}})
      | (magnitudes[47:40] & {8{chosen_0[5]}})
      | ((magnitudes[55:48] & {8{chosen_0[6]}}) | (magnitudes[63:56] & {8{chosen_0[7]}}));
  wire [7:0] bytes_q_or_3 = (magnitudes[71:64] & {8{chosen_0[8]}})
      | (magnitudes[79:72] & {8{chosen_0[9]}})
      | ((magnitudes[87:80] & {8{chosen_0[10]}}) | (magnitudes[95:88] & {8{chosen_0[11]}}));
  wire [7:0] bytes_q_or_4 = (magnitudes[103:96] & {8{chosen_0[12]}})
      | (magnitudes[111:104] & {8{chosen_0[13]}})
      | (magnitudes[119:112] & {8{chosen_0[14]}});
  always @(posedge clk) begin
    bytes_q <= bytes_q_or | bytes_q_or_2 | (bytes_q_or_3 | bytes_q_or_4);
  end

  always @(posedge clk) begin
    bytesNegative_q <= |(chosen_0 & negative);
  end

  always @(posedge clk) begin
    if (rst) begin
      completing <= 1'b0;
    end else begin
      completing <= isHeld & (heldLast & finishes);
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      captures <= 1'b0;
    end else begin
      captures <= completing;
    end
  end

  always @(posedge clk) begin
    if (captures) begin  // CambriconDUnit.swift:112
      heldResults <= channels_sum;
    end
  end

  assign results = heldResults;

  always @(posedge clk) begin
    if (rst) begin
      hasResults <= 1'b0;
    end else begin
      hasResults <= captures;
    end
  end

  assign resultValid = hasResults;
endmodule

`default_nettype wire
