// WeightBuffer_8x16_k1024_tile256_l16_r256_p64_a32_b8, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 8x16_k1024_tile256_l16_r256_p64_a32_b8
// Content: fnv1a64 0c8f3922c5835ddc
`default_nettype none

module WeightBuffer_8x16_k1024_tile256_l16_r256_p64_a32_b8 (
    input  wire          clk,
    input  wire          rst,
    input  wire          restart,  // WeightBuffer.swift:11
    input  wire          load,  // WeightBuffer.swift:12
    input  wire [4:0]    columns,  // WeightBuffer.swift:13
    input  wire [31:0]   base,  // WeightBuffer.swift:14
    input  wire [31:0]   stride,  // WeightBuffer.swift:16
    input  wire [10:0]   inputs,  // WeightBuffer.swift:18
    input  wire [7:0]    mask,  // WeightBuffer.swift:20
    output wire          request_valid,  // WeightBuffer.swift:21
    input  wire          request_ready,  // WeightBuffer.swift:21
    output wire [31:0]   request_payload_address,  // WeightBuffer.swift:21
    output wire [7:0]    request_payload_beats,  // WeightBuffer.swift:21
    input  wire          data_valid,  // WeightBuffer.swift:22
    output wire          data_ready,  // WeightBuffer.swift:22
    input  wire [63:0]   data_payload,  // WeightBuffer.swift:22
    output wire          isBusy,  // WeightBuffer.swift:23
    input  wire          sends,  // WeightBuffer.swift:25
    output wire          valid,  // WeightBuffer.swift:26
    input  wire          ready,  // WeightBuffer.swift:27
    output wire          last,  // WeightBuffer.swift:29
    output wire [1023:0] weights  // WeightBuffer.swift:30
);

  reg isActive;  // WeightBuffer.swift:32
  reg isRequesting;  // WeightBuffer.swift:33
  reg [3:0] requested;  // WeightBuffer.swift:35
  reg [3:0] column;  // WeightBuffer.swift:36
  reg [6:0] word;  // WeightBuffer.swift:37
  reg [31:0] offset;  // WeightBuffer.swift:38
  reg isSending;  // WeightBuffer.swift:39
  reg isShown;  // WeightBuffer.swift:40
  reg [6:0] beat;  // WeightBuffer.swift:41
  reg isShownLast;  // WeightBuffer.swift:110
  reg [1023:0] lines;  // WeightBuffer.swift:111
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
      lines <= store[beat];
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

  wire isFinal = beat == lastInput[9:3];
  always @(posedge clk) begin
    if (rst) begin
      beat <= 7'd0;
    end else begin
      if (moves) begin  // WeightBuffer.swift:101
        beat <= isFinal ? 7'd0 : beat + 7'd1;
      end
      if (sends) begin  // WeightBuffer.swift:105
        beat <= 7'd0;
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
      isShownLast <= isFinal | (&beat[4:0]);
    end
  end

  assign last = isShownLast;
  wire [7:0] weight_0_0 = lines[7:0] & mask & 8'd255;
  wire [7:0] weight_0_1 = lines[15:8] & mask & 8'd255;
  wire [7:0] weight_0_2 = lines[23:16] & mask & 8'd255;
  wire [7:0] weight_0_3 = lines[31:24] & mask & 8'd255;
  wire [7:0] weight_0_4 = lines[39:32] & mask & 8'd255;
  wire [7:0] weight_0_5 = lines[47:40] & mask & 8'd255;
  wire [7:0] weight_0_6 = lines[55:48] & mask & 8'd255;
  wire [7:0] weight_0_7 = lines[63:56] & mask & 8'd255;
  wire weights_gt_15 = columns > 5'd1;
  wire [7:0] weight_1_0 = lines[71:64] & mask & {8{weights_gt_15}};
  wire [7:0] weight_1_1 = lines[79:72] & mask & {8{weights_gt_15}};
  wire [7:0] weight_1_2 = lines[87:80] & mask & {8{weights_gt_15}};
  wire [7:0] weight_1_3 = lines[95:88] & mask & {8{weights_gt_15}};
  wire [7:0] weight_1_4 = lines[103:96] & mask & {8{weights_gt_15}};
  wire [7:0] weight_1_5 = lines[111:104] & mask & {8{weights_gt_15}};
  wire [7:0] weight_1_6 = lines[119:112] & mask & {8{weights_gt_15}};
  wire [7:0] weight_1_7 = lines[127:120] & mask & {8{weights_gt_15}};
  wire weights_gt_14 = columns > 5'd2;
  wire [7:0] weight_2_0 = lines[135:128] & mask & {8{weights_gt_14}};
  wire [7:0] weight_2_1 = lines[143:136] & mask & {8{weights_gt_14}};
  wire [7:0] weight_2_2 = lines[151:144] & mask & {8{weights_gt_14}};
  wire [7:0] weight_2_3 = lines[159:152] & mask & {8{weights_gt_14}};
  wire [7:0] weight_2_4 = lines[167:160] & mask & {8{weights_gt_14}};
  wire [7:0] weight_2_5 = lines[175:168] & mask & {8{weights_gt_14}};
  wire [7:0] weight_2_6 = lines[183:176] & mask & {8{weights_gt_14}};
  wire [7:0] weight_2_7 = lines[191:184] & mask & {8{weights_gt_14}};
  wire weights_gt_13 = columns > 5'd3;
  wire [7:0] weight_3_0 = lines[199:192] & mask & {8{weights_gt_13}};
  wire [7:0] weight_3_1 = lines[207:200] & mask & {8{weights_gt_13}};
  wire [7:0] weight_3_2 = lines[215:208] & mask & {8{weights_gt_13}};
  wire [7:0] weight_3_3 = lines[223:216] & mask & {8{weights_gt_13}};
  wire [7:0] weight_3_4 = lines[231:224] & mask & {8{weights_gt_13}};
  wire [7:0] weight_3_5 = lines[239:232] & mask & {8{weights_gt_13}};
  wire [7:0] weight_3_6 = lines[247:240] & mask & {8{weights_gt_13}};
  wire [7:0] weight_3_7 = lines[255:248] & mask & {8{weights_gt_13}};
  wire weights_gt_12 = columns > 5'd4;
  wire [7:0] weight_4_0 = lines[263:256] & mask & {8{weights_gt_12}};
  wire [7:0] weight_4_1 = lines[271:264] & mask & {8{weights_gt_12}};
  wire [7:0] weight_4_2 = lines[279:272] & mask & {8{weights_gt_12}};
  wire [7:0] weight_4_3 = lines[287:280] & mask & {8{weights_gt_12}};
  wire [7:0] weight_4_4 = lines[295:288] & mask & {8{weights_gt_12}};
  wire [7:0] weight_4_5 = lines[303:296] & mask & {8{weights_gt_12}};
  wire [7:0] weight_4_6 = lines[311:304] & mask & {8{weights_gt_12}};
  wire [7:0] weight_4_7 = lines[319:312] & mask & {8{weights_gt_12}};
  wire weights_gt_11 = columns > 5'd5;
  wire [7:0] weight_5_0 = lines[327:320] & mask & {8{weights_gt_11}};
  wire [7:0] weight_5_1 = lines[335:328] & mask & {8{weights_gt_11}};
  wire [7:0] weight_5_2 = lines[343:336] & mask & {8{weights_gt_11}};
  wire [7:0] weight_5_3 = lines[351:344] & mask & {8{weights_gt_11}};
  wire [7:0] weight_5_4 = lines[359:352] & mask & {8{weights_gt_11}};
  wire [7:0] weight_5_5 = lines[367:360] & mask & {8{weights_gt_11}};
  wire [7:0] weight_5_6 = lines[375:368] & mask & {8{weights_gt_11}};
  wire [7:0] weight_5_7 = lines[383:376] & mask & {8{weights_gt_11}};
  wire weights_gt_10 = columns > 5'd6;
  wire [7:0] weight_6_0 = lines[391:384] & mask & {8{weights_gt_10}};
  wire [7:0] weight_6_1 = lines[399:392] & mask & {8{weights_gt_10}};
  wire [7:0] weight_6_2 = lines[407:400] & mask & {8{weights_gt_10}};
  wire [7:0] weight_6_3 = lines[415:408] & mask & {8{weights_gt_10}};
  wire [7:0] weight_6_4 = lines[423:416] & mask & {8{weights_gt_10}};
  wire [7:0] weight_6_5 = lines[431:424] & mask & {8{weights_gt_10}};
  wire [7:0] weight_6_6 = lines[439:432] & mask & {8{weights_gt_10}};
  wire [7:0] weight_6_7 = lines[447:440] & mask & {8{weights_gt_10}};
  wire weights_gt_9 = columns > 5'd7;
  wire [7:0] weight_7_0 = lines[455:448] & mask & {8{weights_gt_9}};
  wire [7:0] weight_7_1 = lines[463:456] & mask & {8{weights_gt_9}};
  wire [7:0] weight_7_2 = lines[471:464] & mask & {8{weights_gt_9}};
  wire [7:0] weight_7_3 = lines[479:472] & mask & {8{weights_gt_9}};
  wire [7:0] weight_7_4 = lines[487:480] & mask & {8{weights_gt_9}};
  wire [7:0] weight_7_5 = lines[495:488] & mask & {8{weights_gt_9}};
  wire [7:0] weight_7_6 = lines[503:496] & mask & {8{weights_gt_9}};
  wire [7:0] weight_7_7 = lines[511:504] & mask & {8{weights_gt_9}};
  wire weights_gt_8 = columns > 5'd8;
  wire [7:0] weight_8_0 = lines[519:512] & mask & {8{weights_gt_8}};
  wire [7:0] weight_8_1 = lines[527:520] & mask & {8{weights_gt_8}};
  wire [7:0] weight_8_2 = lines[535:528] & mask & {8{weights_gt_8}};
  wire [7:0] weight_8_3 = lines[543:536] & mask & {8{weights_gt_8}};
  wire [7:0] weight_8_4 = lines[551:544] & mask & {8{weights_gt_8}};
  wire [7:0] weight_8_5 = lines[559:552] & mask & {8{weights_gt_8}};
  wire [7:0] weight_8_6 = lines[567:560] & mask & {8{weights_gt_8}};
  wire [7:0] weight_8_7 = lines[575:568] & mask & {8{weights_gt_8}};
  wire weights_gt_7 = columns > 5'd9;
  wire [7:0] weight_9_0 = lines[583:576] & mask & {8{weights_gt_7}};
  wire [7:0] weight_9_1 = lines[591:584] & mask & {8{weights_gt_7}};
  wire [7:0] weight_9_2 = lines[599:592] & mask & {8{weights_gt_7}};
  wire [7:0] weight_9_3 = lines[607:600] & mask & {8{weights_gt_7}};
  wire [7:0] weight_9_4 = lines[615:608] & mask & {8{weights_gt_7}};
  wire [7:0] weight_9_5 = lines[623:616] & mask & {8{weights_gt_7}};
  wire [7:0] weight_9_6 = lines[631:624] & mask & {8{weights_gt_7}};
  wire [7:0] weight_9_7 = lines[639:632] & mask & {8{weights_gt_7}};
  wire weights_gt_6 = columns > 5'd10;
  wire [7:0] weight_10_0 = lines[647:640] & mask & {8{weights_gt_6}};
  wire [7:0] weight_10_1 = lines[655:648] & mask & {8{weights_gt_6}};
  wire [7:0] weight_10_2 = lines[663:656] & mask & {8{weights_gt_6}};
  wire [7:0] weight_10_3 = lines[671:664] & mask & {8{weights_gt_6}};
  wire [7:0] weight_10_4 = lines[679:672] & mask & {8{weights_gt_6}};
  wire [7:0] weight_10_5 = lines[687:680] & mask & {8{weights_gt_6}};
  wire [7:0] weight_10_6 = lines[695:688] & mask & {8{weights_gt_6}};
  wire [7:0] weight_10_7 = lines[703:696] & mask & {8{weights_gt_6}};
  wire weights_gt_5 = columns > 5'd11;
  wire [7:0] weight_11_0 = lines[711:704] & mask & {8{weights_gt_5}};
  wire [7:0] weight_11_1 = lines[719:712] & mask & {8{weights_gt_5}};
  wire [7:0] weight_11_2 = lines[727:720] & mask & {8{weights_gt_5}};
  wire [7:0] weight_11_3 = lines[735:728] & mask & {8{weights_gt_5}};
  wire [7:0] weight_11_4 = lines[743:736] & mask & {8{weights_gt_5}};
  wire [7:0] weight_11_5 = lines[751:744] & mask & {8{weights_gt_5}};
  wire [7:0] weight_11_6 = lines[759:752] & mask & {8{weights_gt_5}};
  wire [7:0] weight_11_7 = lines[767:760] & mask & {8{weights_gt_5}};
  wire weights_gt_4 = columns > 5'd12;
  wire [7:0] weight_12_0 = lines[775:768] & mask & {8{weights_gt_4}};
  wire [7:0] weight_12_1 = lines[783:776] & mask & {8{weights_gt_4}};
  wire [7:0] weight_12_2 = lines[791:784] & mask & {8{weights_gt_4}};
  wire [7:0] weight_12_3 = lines[799:792] & mask & {8{weights_gt_4}};
  wire [7:0] weight_12_4 = lines[807:800] & mask & {8{weights_gt_4}};
  wire [7:0] weight_12_5 = lines[815:808] & mask & {8{weights_gt_4}};
  wire [7:0] weight_12_6 = lines[823:816] & mask & {8{weights_gt_4}};
  wire [7:0] weight_12_7 = lines[831:824] & mask & {8{weights_gt_4}};
  wire weights_gt_3 = columns > 5'd13;
  wire [7:0] weight_13_0 = lines[839:832] & mask & {8{weights_gt_3}};
  wire [7:0] weight_13_1 = lines[847:840] & mask & {8{weights_gt_3}};
  wire [7:0] weight_13_2 = lines[855:848] & mask & {8{weights_gt_3}};
  wire [7:0] weight_13_3 = lines[863:856] & mask & {8{weights_gt_3}};
  wire [7:0] weight_13_4 = lines[871:864] & mask & {8{weights_gt_3}};
  wire [7:0] weight_13_5 = lines[879:872] & mask & {8{weights_gt_3}};
  wire [7:0] weight_13_6 = lines[887:880] & mask & {8{weights_gt_3}};
  wire [7:0] weight_13_7 = lines[895:888] & mask & {8{weights_gt_3}};
  wire weights_gt_2 = columns > 5'd14;
  wire [7:0] weight_14_0 = lines[903:896] & mask & {8{weights_gt_2}};
  wire [7:0] weight_14_1 = lines[911:904] & mask & {8{weights_gt_2}};
  wire [7:0] weight_14_2 = lines[919:912] & mask & {8{weights_gt_2}};
  wire [7:0] weight_14_3 = lines[927:920] & mask & {8{weights_gt_2}};
  wire [7:0] weight_14_4 = lines[935:928] & mask & {8{weights_gt_2}};
  wire [7:0] weight_14_5 = lines[943:936] & mask & {8{weights_gt_2}};
  wire [7:0] weight_14_6 = lines[951:944] & mask & {8{weights_gt_2}};
  wire [7:0] weight_14_7 = lines[959:952] & mask & {8{weights_gt_2}};
  wire weights_gt = columns > 5'd15;
  wire [7:0] weight_15_0 = lines[967:960] & mask & {8{weights_gt}};
  wire [7:0] weight_15_1 = lines[975:968] & mask & {8{weights_gt}};
  wire [7:0] weight_15_2 = lines[983:976] & mask & {8{weights_gt}};
  wire [7:0] weight_15_3 = lines[991:984] & mask & {8{weights_gt}};
  wire [7:0] weight_15_4 = lines[999:992] & mask & {8{weights_gt}};
  wire [7:0] weight_15_5 = lines[1007:1000] & mask & {8{weights_gt}};
  wire [7:0] weight_15_6 = lines[1015:1008] & mask & {8{weights_gt}};
  wire [7:0] weight_15_7 = lines[1023:1016] & mask & {8{weights_gt}};
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
  wire [127:0] weights_cat_5 = {
      weight_15_4,
      weight_14_4,
      weight_13_4,
      weight_12_4,
      weight_11_4,
      weight_10_4,
      weight_9_4,
      weight_8_4,
      weight_7_4,
      weight_6_4,
      weight_5_4,
      weight_4_4,
      weight_3_4,
      weight_2_4,
      weight_1_4,
      weight_0_4
  };
  wire [127:0] weights_cat_6 = {
      weight_15_5,
      weight_14_5,
      weight_13_5,
      weight_12_5,
      weight_11_5,
      weight_10_5,
      weight_9_5,
      weight_8_5,
      weight_7_5,
      weight_6_5,
      weight_5_5,
      weight_4_5,
      weight_3_5,
      weight_2_5,
      weight_1_5,
      weight_0_5
  };
  wire [127:0] weights_cat_7 = {
      weight_15_6,
      weight_14_6,
      weight_13_6,
      weight_12_6,
      weight_11_6,
      weight_10_6,
      weight_9_6,
      weight_8_6,
      weight_7_6,
      weight_6_6,
      weight_5_6,
      weight_4_6,
      weight_3_6,
      weight_2_6,
      weight_1_6,
      weight_0_6
  };
  wire [127:0] weights_cat_8 = {
      weight_15_7,
      weight_14_7,
      weight_13_7,
      weight_12_7,
      weight_11_7,
      weight_10_7,
      weight_9_7,
      weight_8_7,
      weight_7_7,
      weight_6_7,
      weight_5_7,
      weight_4_7,
      weight_3_7,
      weight_2_7,
      weight_1_7,
      weight_0_7
  };
  assign weights = {
      weights_cat_8,
      weights_cat_7,
      weights_cat_6,
      weights_cat_5,
      weights_cat_4,
      weights_cat_3,
      weights_cat_2,
      weights_cat
  };

  wire _unused_ok = &{1'b0, inputs[10], lastInput[2:0], 1'b0};

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
