// WeightBuffer_8x16_k1024_tile256_l16_r256_p64_a32_b8, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 8x16_k1024_tile256_l16_r256_p64_a32_b8
// Content: fnv1a64 7a8c5ce69d699a88
`default_nettype none

module WeightBuffer_8x16_k1024_tile256_l16_r256_p64_a32_b8 (
    input  wire         clk,
    input  wire         rst,
    input  wire         restart,  // WeightBuffer.swift:11
    input  wire         load,  // WeightBuffer.swift:12
    input  wire [4:0]   columns,  // WeightBuffer.swift:13
    input  wire [31:0]  base,  // WeightBuffer.swift:14
    input  wire [31:0]  stride,  // WeightBuffer.swift:16
    input  wire [10:0]  inputs,  // WeightBuffer.swift:18
    input  wire [7:0]   mask,  // WeightBuffer.swift:20
    output wire         request_valid,  // WeightBuffer.swift:21
    input  wire         request_ready,  // WeightBuffer.swift:21
    output wire [31:0]  request_payload_address,  // WeightBuffer.swift:21
    output wire [7:0]   request_payload_beats,  // WeightBuffer.swift:21
    input  wire         data_valid,  // WeightBuffer.swift:22
    output wire         data_ready,  // WeightBuffer.swift:22
    input  wire [63:0]  data_payload,  // WeightBuffer.swift:22
    output wire         isBusy,  // WeightBuffer.swift:23
    input  wire         sends,  // WeightBuffer.swift:25
    output wire         valid,  // WeightBuffer.swift:26
    input  wire         ready,  // WeightBuffer.swift:27
    output wire         last,  // WeightBuffer.swift:29
    output wire [511:0] weights  // WeightBuffer.swift:30
);

  reg isActive;  // WeightBuffer.swift:32
  reg isRequesting;  // WeightBuffer.swift:33
  reg [3:0] requested;  // WeightBuffer.swift:35
  reg [3:0] column;  // WeightBuffer.swift:36
  reg [6:0] word;  // WeightBuffer.swift:37
  reg [31:0] offset;  // WeightBuffer.swift:38
  reg isSending;  // WeightBuffer.swift:39
  reg isShown;  // WeightBuffer.swift:40
  reg [7:0] beat;  // WeightBuffer.swift:41
  reg isShownLast;  // WeightBuffer.swift:110
  reg [1023:0] lines;  // WeightBuffer.swift:111
  reg shownPart;  // WeightBuffer.swift:112
  reg [1023:0] store [0:127];  // WeightBuffer.swift:55

  assign request_valid = isRequesting;
  assign request_payload_address = base + offset;
  wire [9:0] lastInput = inputs[9:0] - 10'd1;
  wire [6:0] request_payload_beats_shr = lastInput[9:3];
  assign request_payload_beats = request_payload_beats_shr + 7'd1;
  assign isBusy = isActive;
  assign data_ready = 1'b1;

  wire [1023:0] store_cat = {
      data_payload,
      data_payload,
      data_payload,
      data_payload,
      data_payload,
      data_payload,
      data_payload,
      data_payload,
      data_payload,
      data_payload,
      data_payload,
      data_payload,
      data_payload,
      data_payload,
      data_payload,
      data_payload
  };
  wire [15:0] selection = {
      column == 4'd15,
      column == 4'd14,
      column == 4'd13,
      column == 4'd12,
      column == 4'd11,
      column == 4'd10,
      column == 4'd9,
      column == 4'd8,
      column == 4'd7,
      column == 4'd6,
      column == 4'd5,
      column == 4'd4,
      column == 4'd3,
      column == 4'd2,
      column == 4'd1,
      column == 4'd0
  };
  wire moves = isSending & (!isShown | ready);
  always @(posedge clk) begin
    if (moves) begin
      lines <= store[beat[7:1]];
    end
    if (data_valid & data_ready) begin  // WeightBuffer.swift:71
      if (selection[0]) begin
        store[word][63:0] <= store_cat[63:0];
      end
      if (selection[1]) begin
        store[word][127:64] <= store_cat[127:64];
      end
      if (selection[2]) begin
        store[word][191:128] <= store_cat[191:128];
      end
      if (selection[3]) begin
        store[word][255:192] <= store_cat[255:192];
      end
      if (selection[4]) begin
        store[word][319:256] <= store_cat[319:256];
      end
      if (selection[5]) begin
        store[word][383:320] <= store_cat[383:320];
      end
      if (selection[6]) begin
        store[word][447:384] <= store_cat[447:384];
      end
      if (selection[7]) begin
        store[word][511:448] <= store_cat[511:448];
      end
      if (selection[8]) begin
        store[word][575:512] <= store_cat[575:512];
      end
      if (selection[9]) begin
        store[word][639:576] <= store_cat[639:576];
      end
      if (selection[10]) begin
        store[word][703:640] <= store_cat[703:640];
      end
      if (selection[11]) begin
        store[word][767:704] <= store_cat[767:704];
      end
      if (selection[12]) begin
        store[word][831:768] <= store_cat[831:768];
      end
      if (selection[13]) begin
        store[word][895:832] <= store_cat[895:832];
      end
      if (selection[14]) begin
        store[word][959:896] <= store_cat[959:896];
      end
      if (selection[15]) begin
        store[word][1023:960] <= store_cat[1023:960];
      end
    end
  end

  wire endsRow = data_valid & data_ready & (word == request_payload_beats_shr);
  always @(posedge clk) begin
    if (rst) begin
      word <= 7'd0;
    end else begin
      if (data_valid & data_ready) begin  // WeightBuffer.swift:71
        word <= endsRow ? 7'd0 : word + 7'd1;
      end
      if (load) begin  // WeightBuffer.swift:84
        word <= 7'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      offset <= 32'd0;
    end else begin
      if (request_valid & request_ready) begin  // WeightBuffer.swift:75
        offset <= offset + stride;
      end
      if (restart) begin  // WeightBuffer.swift:91
        offset <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      requested <= 4'd0;
    end else begin
      if (request_valid & request_ready) begin  // WeightBuffer.swift:75
        requested <= requested + 4'd1;
      end
      if (load) begin  // WeightBuffer.swift:84
        requested <= 4'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isRequesting <= 1'b0;
    end else begin
      if (request_valid & request_ready) begin  // WeightBuffer.swift:75
        if ({1'b0, requested} + 5'd1 == columns) begin  // WeightBuffer.swift:78
          isRequesting <= 1'b0;
        end
      end
      if (load) begin  // WeightBuffer.swift:84
        isRequesting <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      column <= 4'd0;
    end else begin
      if (endsRow) begin  // WeightBuffer.swift:80
        column <= column + 4'd1;
      end
      if (load) begin  // WeightBuffer.swift:84
        column <= 4'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isActive <= 1'b0;
    end else begin
      if (endsRow) begin  // WeightBuffer.swift:80
        if ({1'b0, column} + 5'd1 == columns) begin  // WeightBuffer.swift:82
          isActive <= 1'b0;
        end
      end
      if (load) begin  // WeightBuffer.swift:84
        isActive <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isShown <= 1'b0;
    end else if (!isShown | ready) begin  // WeightBuffer.swift:100
      isShown <= isSending;
    end
  end

  wire isFinal = beat == lastInput[9:2];
  always @(posedge clk) begin
    if (rst) begin
      beat <= 8'd0;
    end else begin
      if (moves) begin  // WeightBuffer.swift:101
        beat <= isFinal ? 8'd0 : beat + 8'd1;
      end
      if (sends) begin  // WeightBuffer.swift:105
        beat <= 8'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isSending <= 1'b0;
    end else begin
      if (moves) begin  // WeightBuffer.swift:101
        if (isFinal) begin  // WeightBuffer.swift:103
          isSending <= 1'b0;
        end
      end
      if (sends) begin  // WeightBuffer.swift:105
        isSending <= 1'b1;
      end
    end
  end

  assign valid = isShown;

  always @(posedge clk) begin
    if (moves) begin  // WeightBuffer.swift:110
      isShownLast <= isFinal | (&beat[5:0]);
    end
  end

  assign last = isShownLast;

  always @(posedge clk) begin
    if (moves) begin  // WeightBuffer.swift:112
      shownPart <= beat[0];
    end
  end

  wire [63:0] weights_bits_16 = lines[63:0];
  wire [63:0] weights_bits_15 = lines[127:64];
  wire [63:0] weights_bits_14 = lines[191:128];
  wire [63:0] weights_bits_13 = lines[255:192];
  wire [63:0] weights_bits_12 = lines[319:256];
  wire [63:0] weights_bits_11 = lines[383:320];
  wire [63:0] weights_bits_10 = lines[447:384];
  wire [63:0] weights_bits_9 = lines[511:448];
  wire [63:0] weights_bits_8 = lines[575:512];
  wire [63:0] weights_bits_7 = lines[639:576];
  wire [63:0] weights_bits_6 = lines[703:640];
  wire [63:0] weights_bits_5 = lines[767:704];
  wire [63:0] weights_bits_4 = lines[831:768];
  wire [63:0] weights_bits_3 = lines[895:832];
  wire [63:0] weights_bits_2 = lines[959:896];
  wire [63:0] weights_bits = lines[1023:960];
  wire [31:0] weights_sel_16 = weights_bits_16[shownPart * 32 +: 32];
  wire [7:0] weight_0_0 = weights_sel_16[7:0] & mask & 8'd255;
  wire [7:0] weight_0_1 = weights_sel_16[15:8] & mask & 8'd255;
  wire [7:0] weight_0_2 = weights_sel_16[23:16] & mask & 8'd255;
  wire [7:0] weight_0_3 = weights_sel_16[31:24] & mask & 8'd255;
  wire [31:0] weights_sel_15 = weights_bits_15[shownPart * 32 +: 32];
  wire weights_gt_15 = columns > 5'd1;
  wire [7:0] weight_1_0 = weights_sel_15[7:0] & mask & {8{weights_gt_15}};
  wire [7:0] weight_1_1 = weights_sel_15[15:8] & mask & {8{weights_gt_15}};
  wire [7:0] weight_1_2 = weights_sel_15[23:16] & mask & {8{weights_gt_15}};
  wire [7:0] weight_1_3 = weights_sel_15[31:24] & mask & {8{weights_gt_15}};
  wire [31:0] weights_sel_14 = weights_bits_14[shownPart * 32 +: 32];
  wire weights_gt_14 = columns > 5'd2;
  wire [7:0] weight_2_0 = weights_sel_14[7:0] & mask & {8{weights_gt_14}};
  wire [7:0] weight_2_1 = weights_sel_14[15:8] & mask & {8{weights_gt_14}};
  wire [7:0] weight_2_2 = weights_sel_14[23:16] & mask & {8{weights_gt_14}};
  wire [7:0] weight_2_3 = weights_sel_14[31:24] & mask & {8{weights_gt_14}};
  wire [31:0] weights_sel_13 = weights_bits_13[shownPart * 32 +: 32];
  wire weights_gt_13 = columns > 5'd3;
  wire [7:0] weight_3_0 = weights_sel_13[7:0] & mask & {8{weights_gt_13}};
  wire [7:0] weight_3_1 = weights_sel_13[15:8] & mask & {8{weights_gt_13}};
  wire [7:0] weight_3_2 = weights_sel_13[23:16] & mask & {8{weights_gt_13}};
  wire [7:0] weight_3_3 = weights_sel_13[31:24] & mask & {8{weights_gt_13}};
  wire [31:0] weights_sel_12 = weights_bits_12[shownPart * 32 +: 32];
  wire weights_gt_12 = columns > 5'd4;
  wire [7:0] weight_4_0 = weights_sel_12[7:0] & mask & {8{weights_gt_12}};
  wire [7:0] weight_4_1 = weights_sel_12[15:8] & mask & {8{weights_gt_12}};
  wire [7:0] weight_4_2 = weights_sel_12[23:16] & mask & {8{weights_gt_12}};
  wire [7:0] weight_4_3 = weights_sel_12[31:24] & mask & {8{weights_gt_12}};
  wire [31:0] weights_sel_11 = weights_bits_11[shownPart * 32 +: 32];
  wire weights_gt_11 = columns > 5'd5;
  wire [7:0] weight_5_0 = weights_sel_11[7:0] & mask & {8{weights_gt_11}};
  wire [7:0] weight_5_1 = weights_sel_11[15:8] & mask & {8{weights_gt_11}};
  wire [7:0] weight_5_2 = weights_sel_11[23:16] & mask & {8{weights_gt_11}};
  wire [7:0] weight_5_3 = weights_sel_11[31:24] & mask & {8{weights_gt_11}};
  wire [31:0] weights_sel_10 = weights_bits_10[shownPart * 32 +: 32];
  wire weights_gt_10 = columns > 5'd6;
  wire [7:0] weight_6_0 = weights_sel_10[7:0] & mask & {8{weights_gt_10}};
  wire [7:0] weight_6_1 = weights_sel_10[15:8] & mask & {8{weights_gt_10}};
  wire [7:0] weight_6_2 = weights_sel_10[23:16] & mask & {8{weights_gt_10}};
  wire [7:0] weight_6_3 = weights_sel_10[31:24] & mask & {8{weights_gt_10}};
  wire [31:0] weights_sel_9 = weights_bits_9[shownPart * 32 +: 32];
  wire weights_gt_9 = columns > 5'd7;
  wire [7:0] weight_7_0 = weights_sel_9[7:0] & mask & {8{weights_gt_9}};
  wire [7:0] weight_7_1 = weights_sel_9[15:8] & mask & {8{weights_gt_9}};
  wire [7:0] weight_7_2 = weights_sel_9[23:16] & mask & {8{weights_gt_9}};
  wire [7:0] weight_7_3 = weights_sel_9[31:24] & mask & {8{weights_gt_9}};
  wire [31:0] weights_sel_8 = weights_bits_8[shownPart * 32 +: 32];
  wire weights_gt_8 = columns > 5'd8;
  wire [7:0] weight_8_0 = weights_sel_8[7:0] & mask & {8{weights_gt_8}};
  wire [7:0] weight_8_1 = weights_sel_8[15:8] & mask & {8{weights_gt_8}};
  wire [7:0] weight_8_2 = weights_sel_8[23:16] & mask & {8{weights_gt_8}};
  wire [7:0] weight_8_3 = weights_sel_8[31:24] & mask & {8{weights_gt_8}};
  wire [31:0] weights_sel_7 = weights_bits_7[shownPart * 32 +: 32];
  wire weights_gt_7 = columns > 5'd9;
  wire [7:0] weight_9_0 = weights_sel_7[7:0] & mask & {8{weights_gt_7}};
  wire [7:0] weight_9_1 = weights_sel_7[15:8] & mask & {8{weights_gt_7}};
  wire [7:0] weight_9_2 = weights_sel_7[23:16] & mask & {8{weights_gt_7}};
  wire [7:0] weight_9_3 = weights_sel_7[31:24] & mask & {8{weights_gt_7}};
  wire [31:0] weights_sel_6 = weights_bits_6[shownPart * 32 +: 32];
  wire weights_gt_6 = columns > 5'd10;
  wire [7:0] weight_10_0 = weights_sel_6[7:0] & mask & {8{weights_gt_6}};
  wire [7:0] weight_10_1 = weights_sel_6[15:8] & mask & {8{weights_gt_6}};
  wire [7:0] weight_10_2 = weights_sel_6[23:16] & mask & {8{weights_gt_6}};
  wire [7:0] weight_10_3 = weights_sel_6[31:24] & mask & {8{weights_gt_6}};
  wire [31:0] weights_sel_5 = weights_bits_5[shownPart * 32 +: 32];
  wire weights_gt_5 = columns > 5'd11;
  wire [7:0] weight_11_0 = weights_sel_5[7:0] & mask & {8{weights_gt_5}};
  wire [7:0] weight_11_1 = weights_sel_5[15:8] & mask & {8{weights_gt_5}};
  wire [7:0] weight_11_2 = weights_sel_5[23:16] & mask & {8{weights_gt_5}};
  wire [7:0] weight_11_3 = weights_sel_5[31:24] & mask & {8{weights_gt_5}};
  wire [31:0] weights_sel_4 = weights_bits_4[shownPart * 32 +: 32];
  wire weights_gt_4 = columns > 5'd12;
  wire [7:0] weight_12_0 = weights_sel_4[7:0] & mask & {8{weights_gt_4}};
  wire [7:0] weight_12_1 = weights_sel_4[15:8] & mask & {8{weights_gt_4}};
  wire [7:0] weight_12_2 = weights_sel_4[23:16] & mask & {8{weights_gt_4}};
  wire [7:0] weight_12_3 = weights_sel_4[31:24] & mask & {8{weights_gt_4}};
  wire [31:0] weights_sel_3 = weights_bits_3[shownPart * 32 +: 32];
  wire weights_gt_3 = columns > 5'd13;
  wire [7:0] weight_13_0 = weights_sel_3[7:0] & mask & {8{weights_gt_3}};
  wire [7:0] weight_13_1 = weights_sel_3[15:8] & mask & {8{weights_gt_3}};
  wire [7:0] weight_13_2 = weights_sel_3[23:16] & mask & {8{weights_gt_3}};
  wire [7:0] weight_13_3 = weights_sel_3[31:24] & mask & {8{weights_gt_3}};
  wire [31:0] weights_sel_2 = weights_bits_2[shownPart * 32 +: 32];
  wire weights_gt_2 = columns > 5'd14;
  wire [7:0] weight_14_0 = weights_sel_2[7:0] & mask & {8{weights_gt_2}};
  wire [7:0] weight_14_1 = weights_sel_2[15:8] & mask & {8{weights_gt_2}};
  wire [7:0] weight_14_2 = weights_sel_2[23:16] & mask & {8{weights_gt_2}};
  wire [7:0] weight_14_3 = weights_sel_2[31:24] & mask & {8{weights_gt_2}};
  wire [31:0] weights_sel = weights_bits[shownPart * 32 +: 32];
  wire weights_gt = columns > 5'd15;
  wire [7:0] weight_15_0 = weights_sel[7:0] & mask & {8{weights_gt}};
  wire [7:0] weight_15_1 = weights_sel[15:8] & mask & {8{weights_gt}};
  wire [7:0] weight_15_2 = weights_sel[23:16] & mask & {8{weights_gt}};
  wire [7:0] weight_15_3 = weights_sel[31:24] & mask & {8{weights_gt}};
  wire [127:0] weights_cat = {
      weight_15_0,
      weight_14_0,
      weight_13_0,
      weight_12_0,
      weight_11_0,
      weight_10_0,
      weight_9_0,
      weight_8_0,
      weight_7_0,
      weight_6_0,
      weight_5_0,
      weight_4_0,
      weight_3_0,
      weight_2_0,
      weight_1_0,
      weight_0_0
  };
  wire [127:0] weights_cat_2 = {
      weight_15_1,
      weight_14_1,
      weight_13_1,
      weight_12_1,
      weight_11_1,
      weight_10_1,
      weight_9_1,
      weight_8_1,
      weight_7_1,
      weight_6_1,
      weight_5_1,
      weight_4_1,
      weight_3_1,
      weight_2_1,
      weight_1_1,
      weight_0_1
  };
  wire [127:0] weights_cat_3 = {
      weight_15_2,
      weight_14_2,
      weight_13_2,
      weight_12_2,
      weight_11_2,
      weight_10_2,
      weight_9_2,
      weight_8_2,
      weight_7_2,
      weight_6_2,
      weight_5_2,
      weight_4_2,
      weight_3_2,
      weight_2_2,
      weight_1_2,
      weight_0_2
  };
  wire [127:0] weights_cat_4 = {
      weight_15_3,
      weight_14_3,
      weight_13_3,
      weight_12_3,
      weight_11_3,
      weight_10_3,
      weight_9_3,
      weight_8_3,
      weight_7_3,
      weight_6_3,
      weight_5_3,
      weight_4_3,
      weight_3_3,
      weight_2_3,
      weight_1_3,
      weight_0_3
  };
  assign weights = {weights_cat_4, weights_cat_3, weights_cat_2, weights_cat};

  wire _unused_ok = &{1'b0, inputs[10], lastInput[1:0], 1'b0};

`ifdef FORMAL
  reg request_was_stalled;  // WeightBuffer.swift:65
  reg [39:0] request_payload_before;  // WeightBuffer.swift:65
  always @(posedge clk) begin
    if (rst) begin
      request_was_stalled <= 1'b0;
    end else begin
      request_was_stalled <= request_valid & !request_ready;
    end
  end
  always @(posedge clk) begin
    request_payload_before <= {request_payload_address, request_payload_beats};
  end

  // request.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!request_was_stalled | request_valid);  // WeightBuffer.swift:65
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!request_was_stalled
          | ({request_payload_address, request_payload_beats} == request_payload_before));  // WeightBuffer.swift:65
    end
  end
`elsif SIMULATION_CHECKS
  reg request_was_stalled;  // WeightBuffer.swift:65
  reg [39:0] request_payload_before;  // WeightBuffer.swift:65
  always @(posedge clk) begin
    if (rst) begin
      request_was_stalled <= 1'b0;
    end else begin
      request_was_stalled <= request_valid & !request_ready;
    end
  end
  always @(posedge clk) begin
    request_payload_before <= {request_payload_address, request_payload_beats};
  end

  // request.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!request_was_stalled | request_valid)) begin  // WeightBuffer.swift:65
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!request_was_stalled | ({request_payload_address, request_payload_beats} == request_payload_before))) begin  // WeightBuffer.swift:65
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
