// WeightBuffer_32x64_k4096_tile512_l64_r256_p64_a32_b8, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 32x64_k4096_tile512_l64_r256_p64_a32_b8
// Content: fnv1a64 64757a40bac2fe7a
`default_nettype none

module WeightBuffer_32x64_k4096_tile512_l64_r256_p64_a32_b8 (
    input  wire          clk,
    input  wire          rst,
    input  wire          restart,  // WeightBuffer.swift:11
    input  wire          load,  // WeightBuffer.swift:12
    input  wire [6:0]    columns,  // WeightBuffer.swift:13
    input  wire [31:0]   base,  // WeightBuffer.swift:14
    input  wire [31:0]   stride,  // WeightBuffer.swift:16
    input  wire [12:0]   inputs,  // WeightBuffer.swift:18
    input  wire [7:0]    mask,  // WeightBuffer.swift:20
    output wire          request_valid,  // WeightBuffer.swift:21
    input  wire          request_ready,  // WeightBuffer.swift:21
    output wire [31:0]   request_payload_address,  // WeightBuffer.swift:21
    output wire [9:0]    request_payload_beats,  // WeightBuffer.swift:21
    input  wire          data_valid,  // WeightBuffer.swift:22
    output wire          data_ready,  // WeightBuffer.swift:22
    input  wire [63:0]   data_payload,  // WeightBuffer.swift:22
    output wire          isBusy,  // WeightBuffer.swift:23
    input  wire          sends,  // WeightBuffer.swift:25
    output wire          valid,  // WeightBuffer.swift:26
    input  wire          ready,  // WeightBuffer.swift:27
    output wire          last,  // WeightBuffer.swift:29
    output wire [4095:0] weights  // WeightBuffer.swift:30
);

  reg isActive;  // WeightBuffer.swift:32
  reg isRequesting;  // WeightBuffer.swift:33
  reg [5:0] requested;  // WeightBuffer.swift:35
  reg [5:0] column;  // WeightBuffer.swift:36
  reg [8:0] word;  // WeightBuffer.swift:37
  reg [31:0] offset;  // WeightBuffer.swift:38
  reg isSending;  // WeightBuffer.swift:39
  reg isShown;  // WeightBuffer.swift:40
  reg [8:0] beat;  // WeightBuffer.swift:41
  reg isShownLast;  // WeightBuffer.swift:110
  reg [4095:0] lines;  // WeightBuffer.swift:111
  reg [4095:0] store [0:511];  // WeightBuffer.swift:55

  assign request_valid = isRequesting;
  assign request_payload_address = base + offset;
  wire [11:0] lastInput = inputs[11:0] - 12'd1;
  wire [8:0] request_payload_beats_shr = lastInput[11:3];
  assign request_payload_beats = request_payload_beats_shr + 9'd1;
  assign isBusy = isActive;
  assign data_ready = 1'b1;

  wire [4095:0] store_cat = {
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
      data_payload,
      data_payload,
      data_payload,
      data_payload
  };
  wire [63:0] selection = {
      column == 6'd63,
      column == 6'd62,
      column == 6'd61,
      column == 6'd60,
      column == 6'd59,
      column == 6'd58,
      column == 6'd57,
      column == 6'd56,
      column == 6'd55,
      column == 6'd54,
      column == 6'd53,
      column == 6'd52,
      column == 6'd51,
      column == 6'd50,
      column == 6'd49,
      column == 6'd48,
      column == 6'd47,
      column == 6'd46,
      column == 6'd45,
      column == 6'd44,
      column == 6'd43,
      column == 6'd42,
      column == 6'd41,
      column == 6'd40,
      column == 6'd39,
      column == 6'd38,
      column == 6'd37,
      column == 6'd36,
      column == 6'd35,
      column == 6'd34,
      column == 6'd33,
      column == 6'd32,
      column == 6'd31,
      column == 6'd30,
      column == 6'd29,
      column == 6'd28,
      column == 6'd27,
      column == 6'd26,
      column == 6'd25,
      column == 6'd24,
      column == 6'd23,
      column == 6'd22,
      column == 6'd21,
      column == 6'd20,
      column == 6'd19,
      column == 6'd18,
      column == 6'd17,
      column == 6'd16,
      column == 6'd15,
      column == 6'd14,
      column == 6'd13,
      column == 6'd12,
      column == 6'd11,
      column == 6'd10,
      column == 6'd9,
      column == 6'd8,
      column == 6'd7,
      column == 6'd6,
      column == 6'd5,
      column == 6'd4,
      column == 6'd3,
      column == 6'd2,
      column == 6'd1,
      column == 6'd0
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
      if (selection[16]) begin
        store[word][1087:1024] <= store_cat[1087:1024];
      end
      if (selection[17]) begin
        store[word][1151:1088] <= store_cat[1151:1088];
      end
      if (selection[18]) begin
        store[word][1215:1152] <= store_cat[1215:1152];
      end
      if (selection[19]) begin
        store[word][1279:1216] <= store_cat[1279:1216];
      end
      if (selection[20]) begin
        store[word][1343:1280] <= store_cat[1343:1280];
      end
      if (selection[21]) begin
        store[word][1407:1344] <= store_cat[1407:1344];
      end
      if (selection[22]) begin
        store[word][1471:1408] <= store_cat[1471:1408];
      end
      if (selection[23]) begin
        store[word][1535:1472] <= store_cat[1535:1472];
      end
      if (selection[24]) begin
        store[word][1599:1536] <= store_cat[1599:1536];
      end
      if (selection[25]) begin
        store[word][1663:1600] <= store_cat[1663:1600];
      end
      if (selection[26]) begin
        store[word][1727:1664] <= store_cat[1727:1664];
      end
      if (selection[27]) begin
        store[word][1791:1728] <= store_cat[1791:1728];
      end
      if (selection[28]) begin
        store[word][1855:1792] <= store_cat[1855:1792];
      end
      if (selection[29]) begin
        store[word][1919:1856] <= store_cat[1919:1856];
      end
      if (selection[30]) begin
        store[word][1983:1920] <= store_cat[1983:1920];
      end
      if (selection[31]) begin
        store[word][2047:1984] <= store_cat[2047:1984];
      end
      if (selection[32]) begin
        store[word][2111:2048] <= store_cat[2111:2048];
      end
      if (selection[33]) begin
        store[word][2175:2112] <= store_cat[2175:2112];
      end
      if (selection[34]) begin
        store[word][2239:2176] <= store_cat[2239:2176];
      end
      if (selection[35]) begin
        store[word][2303:2240] <= store_cat[2303:2240];
      end
      if (selection[36]) begin
        store[word][2367:2304] <= store_cat[2367:2304];
      end
      if (selection[37]) begin
        store[word][2431:2368] <= store_cat[2431:2368];
      end
      if (selection[38]) begin
        store[word][2495:2432] <= store_cat[2495:2432];
      end
      if (selection[39]) begin
        store[word][2559:2496] <= store_cat[2559:2496];
      end
      if (selection[40]) begin
        store[word][2623:2560] <= store_cat[2623:2560];
      end
      if (selection[41]) begin
        store[word][2687:2624] <= store_cat[2687:2624];
      end
      if (selection[42]) begin
        store[word][2751:2688] <= store_cat[2751:2688];
      end
      if (selection[43]) begin
        store[word][2815:2752] <= store_cat[2815:2752];
      end
      if (selection[44]) begin
        store[word][2879:2816] <= store_cat[2879:2816];
      end
      if (selection[45]) begin
        store[word][2943:2880] <= store_cat[2943:2880];
      end
      if (selection[46]) begin
        store[word][3007:2944] <= store_cat[3007:2944];
      end
      if (selection[47]) begin
        store[word][3071:3008] <= store_cat[3071:3008];
      end
      if (selection[48]) begin
        store[word][3135:3072] <= store_cat[3135:3072];
      end
      if (selection[49]) begin
        store[word][3199:3136] <= store_cat[3199:3136];
      end
      if (selection[50]) begin
        store[word][3263:3200] <= store_cat[3263:3200];
      end
      if (selection[51]) begin
        store[word][3327:3264] <= store_cat[3327:3264];
      end
      if (selection[52]) begin
        store[word][3391:3328] <= store_cat[3391:3328];
      end
      if (selection[53]) begin
        store[word][3455:3392] <= store_cat[3455:3392];
      end
      if (selection[54]) begin
        store[word][3519:3456] <= store_cat[3519:3456];
      end
      if (selection[55]) begin
        store[word][3583:3520] <= store_cat[3583:3520];
      end
      if (selection[56]) begin
        store[word][3647:3584] <= store_cat[3647:3584];
      end
      if (selection[57]) begin
        store[word][3711:3648] <= store_cat[3711:3648];
      end
      if (selection[58]) begin
        store[word][3775:3712] <= store_cat[3775:3712];
      end
      if (selection[59]) begin
        store[word][3839:3776] <= store_cat[3839:3776];
      end
      if (selection[60]) begin
        store[word][3903:3840] <= store_cat[3903:3840];
      end
      if (selection[61]) begin
        store[word][3967:3904] <= store_cat[3967:3904];
      end
      if (selection[62]) begin
        store[word][4031:3968] <= store_cat[4031:3968];
      end
      if (selection[63]) begin
        store[word][4095:4032] <= store_cat[4095:4032];
      end
    end
  end

  wire endsRow = data_valid & data_ready & (word == request_payload_beats_shr);
  always @(posedge clk) begin
    if (rst) begin
      word <= 9'd0;
    end else begin
      if (data_valid & data_ready) begin  // WeightBuffer.swift:71
        word <= endsRow ? 9'd0 : word + 9'd1;
      end
      if (load) begin  // WeightBuffer.swift:84
        word <= 9'd0;
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
      requested <= 6'd0;
    end else begin
      if (request_valid & request_ready) begin  // WeightBuffer.swift:75
        requested <= requested + 6'd1;
      end
      if (load) begin  // WeightBuffer.swift:84
        requested <= 6'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isRequesting <= 1'b0;
    end else begin
      if (request_valid & request_ready) begin  // WeightBuffer.swift:75
        if ({1'b0, requested} + 7'd1 == columns) begin  // WeightBuffer.swift:78
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
      column <= 6'd0;
    end else begin
      if (endsRow) begin  // WeightBuffer.swift:80
        column <= column + 6'd1;
      end
      if (load) begin  // WeightBuffer.swift:84
        column <= 6'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isActive <= 1'b0;
    end else begin
      if (endsRow) begin  // WeightBuffer.swift:80
        if ({1'b0, column} + 7'd1 == columns) begin  // WeightBuffer.swift:82
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

  wire isFinal = beat == lastInput[11:3];
  always @(posedge clk) begin
    if (rst) begin
      beat <= 9'd0;
    end else begin
      if (moves) begin  // WeightBuffer.swift:101
        beat <= isFinal ? 9'd0 : beat + 9'd1;
      end
      if (sends) begin  // WeightBuffer.swift:105
        beat <= 9'd0;
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
  wire [7:0] weight_0_0 = lines[7:0] & mask & 8'd255;
  wire [7:0] weight_0_1 = lines[15:8] & mask & 8'd255;
  wire [7:0] weight_0_2 = lines[23:16] & mask & 8'd255;
  wire [7:0] weight_0_3 = lines[31:24] & mask & 8'd255;
  wire [7:0] weight_0_4 = lines[39:32] & mask & 8'd255;
  wire [7:0] weight_0_5 = lines[47:40] & mask & 8'd255;
  wire [7:0] weight_0_6 = lines[55:48] & mask & 8'd255;
  wire [7:0] weight_0_7 = lines[63:56] & mask & 8'd255;
  wire weights_gt_63 = columns > 7'd1;
  wire [7:0] weight_1_0 = lines[71:64] & mask & {8{weights_gt_63}};
  wire [7:0] weight_1_1 = lines[79:72] & mask & {8{weights_gt_63}};
  wire [7:0] weight_1_2 = lines[87:80] & mask & {8{weights_gt_63}};
  wire [7:0] weight_1_3 = lines[95:88] & mask & {8{weights_gt_63}};
  wire [7:0] weight_1_4 = lines[103:96] & mask & {8{weights_gt_63}};
  wire [7:0] weight_1_5 = lines[111:104] & mask & {8{weights_gt_63}};
  wire [7:0] weight_1_6 = lines[119:112] & mask & {8{weights_gt_63}};
  wire [7:0] weight_1_7 = lines[127:120] & mask & {8{weights_gt_63}};
  wire weights_gt_62 = columns > 7'd2;
  wire [7:0] weight_2_0 = lines[135:128] & mask & {8{weights_gt_62}};
  wire [7:0] weight_2_1 = lines[143:136] & mask & {8{weights_gt_62}};
  wire [7:0] weight_2_2 = lines[151:144] & mask & {8{weights_gt_62}};
  wire [7:0] weight_2_3 = lines[159:152] & mask & {8{weights_gt_62}};
  wire [7:0] weight_2_4 = lines[167:160] & mask & {8{weights_gt_62}};
  wire [7:0] weight_2_5 = lines[175:168] & mask & {8{weights_gt_62}};
  wire [7:0] weight_2_6 = lines[183:176] & mask & {8{weights_gt_62}};
  wire [7:0] weight_2_7 = lines[191:184] & mask & {8{weights_gt_62}};
  wire weights_gt_61 = columns > 7'd3;
  wire [7:0] weight_3_0 = lines[199:192] & mask & {8{weights_gt_61}};
  wire [7:0] weight_3_1 = lines[207:200] & mask & {8{weights_gt_61}};
  wire [7:0] weight_3_2 = lines[215:208] & mask & {8{weights_gt_61}};
  wire [7:0] weight_3_3 = lines[223:216] & mask & {8{weights_gt_61}};
  wire [7:0] weight_3_4 = lines[231:224] & mask & {8{weights_gt_61}};
  wire [7:0] weight_3_5 = lines[239:232] & mask & {8{weights_gt_61}};
  wire [7:0] weight_3_6 = lines[247:240] & mask & {8{weights_gt_61}};
  wire [7:0] weight_3_7 = lines[255:248] & mask & {8{weights_gt_61}};
  wire weights_gt_60 = columns > 7'd4;
  wire [7:0] weight_4_0 = lines[263:256] & mask & {8{weights_gt_60}};
  wire [7:0] weight_4_1 = lines[271:264] & mask & {8{weights_gt_60}};
  wire [7:0] weight_4_2 = lines[279:272] & mask & {8{weights_gt_60}};
  wire [7:0] weight_4_3 = lines[287:280] & mask & {8{weights_gt_60}};
  wire [7:0] weight_4_4 = lines[295:288] & mask & {8{weights_gt_60}};
  wire [7:0] weight_4_5 = lines[303:296] & mask & {8{weights_gt_60}};
  wire [7:0] weight_4_6 = lines[311:304] & mask & {8{weights_gt_60}};
  wire [7:0] weight_4_7 = lines[319:312] & mask & {8{weights_gt_60}};
  wire weights_gt_59 = columns > 7'd5;
  wire [7:0] weight_5_0 = lines[327:320] & mask & {8{weights_gt_59}};
  wire [7:0] weight_5_1 = lines[335:328] & mask & {8{weights_gt_59}};
  wire [7:0] weight_5_2 = lines[343:336] & mask & {8{weights_gt_59}};
  wire [7:0] weight_5_3 = lines[351:344] & mask & {8{weights_gt_59}};
  wire [7:0] weight_5_4 = lines[359:352] & mask & {8{weights_gt_59}};
  wire [7:0] weight_5_5 = lines[367:360] & mask & {8{weights_gt_59}};
  wire [7:0] weight_5_6 = lines[375:368] & mask & {8{weights_gt_59}};
  wire [7:0] weight_5_7 = lines[383:376] & mask & {8{weights_gt_59}};
  wire weights_gt_58 = columns > 7'd6;
  wire [7:0] weight_6_0 = lines[391:384] & mask & {8{weights_gt_58}};
  wire [7:0] weight_6_1 = lines[399:392] & mask & {8{weights_gt_58}};
  wire [7:0] weight_6_2 = lines[407:400] & mask & {8{weights_gt_58}};
  wire [7:0] weight_6_3 = lines[415:408] & mask & {8{weights_gt_58}};
  wire [7:0] weight_6_4 = lines[423:416] & mask & {8{weights_gt_58}};
  wire [7:0] weight_6_5 = lines[431:424] & mask & {8{weights_gt_58}};
  wire [7:0] weight_6_6 = lines[439:432] & mask & {8{weights_gt_58}};
  wire [7:0] weight_6_7 = lines[447:440] & mask & {8{weights_gt_58}};
  wire weights_gt_57 = columns > 7'd7;
  wire [7:0] weight_7_0 = lines[455:448] & mask & {8{weights_gt_57}};
  wire [7:0] weight_7_1 = lines[463:456] & mask & {8{weights_gt_57}};
  wire [7:0] weight_7_2 = lines[471:464] & mask & {8{weights_gt_57}};
  wire [7:0] weight_7_3 = lines[479:472] & mask & {8{weights_gt_57}};
  wire [7:0] weight_7_4 = lines[487:480] & mask & {8{weights_gt_57}};
  wire [7:0] weight_7_5 = lines[495:488] & mask & {8{weights_gt_57}};
  wire [7:0] weight_7_6 = lines[503:496] & mask & {8{weights_gt_57}};
  wire [7:0] weight_7_7 = lines[511:504] & mask & {8{weights_gt_57}};
  wire weights_gt_56 = columns > 7'd8;
  wire [7:0] weight_8_0 = lines[519:512] & mask & {8{weights_gt_56}};
  wire [7:0] weight_8_1 = lines[527:520] & mask & {8{weights_gt_56}};
  wire [7:0] weight_8_2 = lines[535:528] & mask & {8{weights_gt_56}};
  wire [7:0] weight_8_3 = lines[543:536] & mask & {8{weights_gt_56}};
  wire [7:0] weight_8_4 = lines[551:544] & mask & {8{weights_gt_56}};
  wire [7:0] weight_8_5 = lines[559:552] & mask & {8{weights_gt_56}};
  wire [7:0] weight_8_6 = lines[567:560] & mask & {8{weights_gt_56}};
  wire [7:0] weight_8_7 = lines[575:568] & mask & {8{weights_gt_56}};
  wire weights_gt_55 = columns > 7'd9;
  wire [7:0] weight_9_0 = lines[583:576] & mask & {8{weights_gt_55}};
  wire [7:0] weight_9_1 = lines[591:584] & mask & {8{weights_gt_55}};
  wire [7:0] weight_9_2 = lines[599:592] & mask & {8{weights_gt_55}};
  wire [7:0] weight_9_3 = lines[607:600] & mask & {8{weights_gt_55}};
  wire [7:0] weight_9_4 = lines[615:608] & mask & {8{weights_gt_55}};
  wire [7:0] weight_9_5 = lines[623:616] & mask & {8{weights_gt_55}};
  wire [7:0] weight_9_6 = lines[631:624] & mask & {8{weights_gt_55}};
  wire [7:0] weight_9_7 = lines[639:632] & mask & {8{weights_gt_55}};
  wire weights_gt_54 = columns > 7'd10;
  wire [7:0] weight_10_0 = lines[647:640] & mask & {8{weights_gt_54}};
  wire [7:0] weight_10_1 = lines[655:648] & mask & {8{weights_gt_54}};
  wire [7:0] weight_10_2 = lines[663:656] & mask & {8{weights_gt_54}};
  wire [7:0] weight_10_3 = lines[671:664] & mask & {8{weights_gt_54}};
  wire [7:0] weight_10_4 = lines[679:672] & mask & {8{weights_gt_54}};
  wire [7:0] weight_10_5 = lines[687:680] & mask & {8{weights_gt_54}};
  wire [7:0] weight_10_6 = lines[695:688] & mask & {8{weights_gt_54}};
  wire [7:0] weight_10_7 = lines[703:696] & mask & {8{weights_gt_54}};
  wire weights_gt_53 = columns > 7'd11;
  wire [7:0] weight_11_0 = lines[711:704] & mask & {8{weights_gt_53}};
  wire [7:0] weight_11_1 = lines[719:712] & mask & {8{weights_gt_53}};
  wire [7:0] weight_11_2 = lines[727:720] & mask & {8{weights_gt_53}};
  wire [7:0] weight_11_3 = lines[735:728] & mask & {8{weights_gt_53}};
  wire [7:0] weight_11_4 = lines[743:736] & mask & {8{weights_gt_53}};
  wire [7:0] weight_11_5 = lines[751:744] & mask & {8{weights_gt_53}};
  wire [7:0] weight_11_6 = lines[759:752] & mask & {8{weights_gt_53}};
  wire [7:0] weight_11_7 = lines[767:760] & mask & {8{weights_gt_53}};
  wire weights_gt_52 = columns > 7'd12;
  wire [7:0] weight_12_0 = lines[775:768] & mask & {8{weights_gt_52}};
  wire [7:0] weight_12_1 = lines[783:776] & mask & {8{weights_gt_52}};
  wire [7:0] weight_12_2 = lines[791:784] & mask & {8{weights_gt_52}};
  wire [7:0] weight_12_3 = lines[799:792] & mask & {8{weights_gt_52}};
  wire [7:0] weight_12_4 = lines[807:800] & mask & {8{weights_gt_52}};
  wire [7:0] weight_12_5 = lines[815:808] & mask & {8{weights_gt_52}};
  wire [7:0] weight_12_6 = lines[823:816] & mask & {8{weights_gt_52}};
  wire [7:0] weight_12_7 = lines[831:824] & mask & {8{weights_gt_52}};
  wire weights_gt_51 = columns > 7'd13;
  wire [7:0] weight_13_0 = lines[839:832] & mask & {8{weights_gt_51}};
  wire [7:0] weight_13_1 = lines[847:840] & mask & {8{weights_gt_51}};
  wire [7:0] weight_13_2 = lines[855:848] & mask & {8{weights_gt_51}};
  wire [7:0] weight_13_3 = lines[863:856] & mask & {8{weights_gt_51}};
  wire [7:0] weight_13_4 = lines[871:864] & mask & {8{weights_gt_51}};
  wire [7:0] weight_13_5 = lines[879:872] & mask & {8{weights_gt_51}};
  wire [7:0] weight_13_6 = lines[887:880] & mask & {8{weights_gt_51}};
  wire [7:0] weight_13_7 = lines[895:888] & mask & {8{weights_gt_51}};
  wire weights_gt_50 = columns > 7'd14;
  wire [7:0] weight_14_0 = lines[903:896] & mask & {8{weights_gt_50}};
  wire [7:0] weight_14_1 = lines[911:904] & mask & {8{weights_gt_50}};
  wire [7:0] weight_14_2 = lines[919:912] & mask & {8{weights_gt_50}};
  wire [7:0] weight_14_3 = lines[927:920] & mask & {8{weights_gt_50}};
  wire [7:0] weight_14_4 = lines[935:928] & mask & {8{weights_gt_50}};
  wire [7:0] weight_14_5 = lines[943:936] & mask & {8{weights_gt_50}};
  wire [7:0] weight_14_6 = lines[951:944] & mask & {8{weights_gt_50}};
  wire [7:0] weight_14_7 = lines[959:952] & mask & {8{weights_gt_50}};
  wire weights_gt_49 = columns > 7'd15;
  wire [7:0] weight_15_0 = lines[967:960] & mask & {8{weights_gt_49}};
  wire [7:0] weight_15_1 = lines[975:968] & mask & {8{weights_gt_49}};
  wire [7:0] weight_15_2 = lines[983:976] & mask & {8{weights_gt_49}};
  wire [7:0] weight_15_3 = lines[991:984] & mask & {8{weights_gt_49}};
  wire [7:0] weight_15_4 = lines[999:992] & mask & {8{weights_gt_49}};
  wire [7:0] weight_15_5 = lines[1007:1000] & mask & {8{weights_gt_49}};
  wire [7:0] weight_15_6 = lines[1015:1008] & mask & {8{weights_gt_49}};
  wire [7:0] weight_15_7 = lines[1023:1016] & mask & {8{weights_gt_49}};
  wire weights_gt_48 = columns > 7'd16;
  wire [7:0] weight_16_0 = lines[1031:1024] & mask & {8{weights_gt_48}};
  wire [7:0] weight_16_1 = lines[1039:1032] & mask & {8{weights_gt_48}};
  wire [7:0] weight_16_2 = lines[1047:1040] & mask & {8{weights_gt_48}};
  wire [7:0] weight_16_3 = lines[1055:1048] & mask & {8{weights_gt_48}};
  wire [7:0] weight_16_4 = lines[1063:1056] & mask & {8{weights_gt_48}};
  wire [7:0] weight_16_5 = lines[1071:1064] & mask & {8{weights_gt_48}};
  wire [7:0] weight_16_6 = lines[1079:1072] & mask & {8{weights_gt_48}};
  wire [7:0] weight_16_7 = lines[1087:1080] & mask & {8{weights_gt_48}};
  wire weights_gt_47 = columns > 7'd17;
  wire [7:0] weight_17_0 = lines[1095:1088] & mask & {8{weights_gt_47}};
  wire [7:0] weight_17_1 = lines[1103:1096] & mask & {8{weights_gt_47}};
  wire [7:0] weight_17_2 = lines[1111:1104] & mask & {8{weights_gt_47}};
  wire [7:0] weight_17_3 = lines[1119:1112] & mask & {8{weights_gt_47}};
  wire [7:0] weight_17_4 = lines[1127:1120] & mask & {8{weights_gt_47}};
  wire [7:0] weight_17_5 = lines[1135:1128] & mask & {8{weights_gt_47}};
  wire [7:0] weight_17_6 = lines[1143:1136] & mask & {8{weights_gt_47}};
  wire [7:0] weight_17_7 = lines[1151:1144] & mask & {8{weights_gt_47}};
  wire weights_gt_46 = columns > 7'd18;
  wire [7:0] weight_18_0 = lines[1159:1152] & mask & {8{weights_gt_46}};
  wire [7:0] weight_18_1 = lines[1167:1160] & mask & {8{weights_gt_46}};
  wire [7:0] weight_18_2 = lines[1175:1168] & mask & {8{weights_gt_46}};
  wire [7:0] weight_18_3 = lines[1183:1176] & mask & {8{weights_gt_46}};
  wire [7:0] weight_18_4 = lines[1191:1184] & mask & {8{weights_gt_46}};
  wire [7:0] weight_18_5 = lines[1199:1192] & mask & {8{weights_gt_46}};
  wire [7:0] weight_18_6 = lines[1207:1200] & mask & {8{weights_gt_46}};
  wire [7:0] weight_18_7 = lines[1215:1208] & mask & {8{weights_gt_46}};
  wire weights_gt_45 = columns > 7'd19;
  wire [7:0] weight_19_0 = lines[1223:1216] & mask & {8{weights_gt_45}};
  wire [7:0] weight_19_1 = lines[1231:1224] & mask & {8{weights_gt_45}};
  wire [7:0] weight_19_2 = lines[1239:1232] & mask & {8{weights_gt_45}};
  wire [7:0] weight_19_3 = lines[1247:1240] & mask & {8{weights_gt_45}};
  wire [7:0] weight_19_4 = lines[1255:1248] & mask & {8{weights_gt_45}};
  wire [7:0] weight_19_5 = lines[1263:1256] & mask & {8{weights_gt_45}};
  wire [7:0] weight_19_6 = lines[1271:1264] & mask & {8{weights_gt_45}};
  wire [7:0] weight_19_7 = lines[1279:1272] & mask & {8{weights_gt_45}};
  wire weights_gt_44 = columns > 7'd20;
  wire [7:0] weight_20_0 = lines[1287:1280] & mask & {8{weights_gt_44}};
  wire [7:0] weight_20_1 = lines[1295:1288] & mask & {8{weights_gt_44}};
  wire [7:0] weight_20_2 = lines[1303:1296] & mask & {8{weights_gt_44}};
  wire [7:0] weight_20_3 = lines[1311:1304] & mask & {8{weights_gt_44}};
  wire [7:0] weight_20_4 = lines[1319:1312] & mask & {8{weights_gt_44}};
  wire [7:0] weight_20_5 = lines[1327:1320] & mask & {8{weights_gt_44}};
  wire [7:0] weight_20_6 = lines[1335:1328] & mask & {8{weights_gt_44}};
  wire [7:0] weight_20_7 = lines[1343:1336] & mask & {8{weights_gt_44}};
  wire weights_gt_43 = columns > 7'd21;
  wire [7:0] weight_21_0 = lines[1351:1344] & mask & {8{weights_gt_43}};
  wire [7:0] weight_21_1 = lines[1359:1352] & mask & {8{weights_gt_43}};
  wire [7:0] weight_21_2 = lines[1367:1360] & mask & {8{weights_gt_43}};
  wire [7:0] weight_21_3 = lines[1375:1368] & mask & {8{weights_gt_43}};
  wire [7:0] weight_21_4 = lines[1383:1376] & mask & {8{weights_gt_43}};
  wire [7:0] weight_21_5 = lines[1391:1384] & mask & {8{weights_gt_43}};
  wire [7:0] weight_21_6 = lines[1399:1392] & mask & {8{weights_gt_43}};
  wire [7:0] weight_21_7 = lines[1407:1400] & mask & {8{weights_gt_43}};
  wire weights_gt_42 = columns > 7'd22;
  wire [7:0] weight_22_0 = lines[1415:1408] & mask & {8{weights_gt_42}};
  wire [7:0] weight_22_1 = lines[1423:1416] & mask & {8{weights_gt_42}};
  wire [7:0] weight_22_2 = lines[1431:1424] & mask & {8{weights_gt_42}};
  wire [7:0] weight_22_3 = lines[1439:1432] & mask & {8{weights_gt_42}};
  wire [7:0] weight_22_4 = lines[1447:1440] & mask & {8{weights_gt_42}};
  wire [7:0] weight_22_5 = lines[1455:1448] & mask & {8{weights_gt_42}};
  wire [7:0] weight_22_6 = lines[1463:1456] & mask & {8{weights_gt_42}};
  wire [7:0] weight_22_7 = lines[1471:1464] & mask & {8{weights_gt_42}};
  wire weights_gt_41 = columns > 7'd23;
  wire [7:0] weight_23_0 = lines[1479:1472] & mask & {8{weights_gt_41}};
  wire [7:0] weight_23_1 = lines[1487:1480] & mask & {8{weights_gt_41}};
  wire [7:0] weight_23_2 = lines[1495:1488] & mask & {8{weights_gt_41}};
  wire [7:0] weight_23_3 = lines[1503:1496] & mask & {8{weights_gt_41}};
  wire [7:0] weight_23_4 = lines[1511:1504] & mask & {8{weights_gt_41}};
  wire [7:0] weight_23_5 = lines[1519:1512] & mask & {8{weights_gt_41}};
  wire [7:0] weight_23_6 = lines[1527:1520] & mask & {8{weights_gt_41}};
  wire [7:0] weight_23_7 = lines[1535:1528] & mask & {8{weights_gt_41}};
  wire weights_gt_40 = columns > 7'd24;
  wire [7:0] weight_24_0 = lines[1543:1536] & mask & {8{weights_gt_40}};
  wire [7:0] weight_24_1 = lines[1551:1544] & mask & {8{weights_gt_40}};
  wire [7:0] weight_24_2 = lines[1559:1552] & mask & {8{weights_gt_40}};
  wire [7:0] weight_24_3 = lines[1567:1560] & mask & {8{weights_gt_40}};
  wire [7:0] weight_24_4 = lines[1575:1568] & mask & {8{weights_gt_40}};
  wire [7:0] weight_24_5 = lines[1583:1576] & mask & {8{weights_gt_40}};
  wire [7:0] weight_24_6 = lines[1591:1584] & mask & {8{weights_gt_40}};
  wire [7:0] weight_24_7 = lines[1599:1592] & mask & {8{weights_gt_40}};
  wire weights_gt_39 = columns > 7'd25;
  wire [7:0] weight_25_0 = lines[1607:1600] & mask & {8{weights_gt_39}};
  wire [7:0] weight_25_1 = lines[1615:1608] & mask & {8{weights_gt_39}};
  wire [7:0] weight_25_2 = lines[1623:1616] & mask & {8{weights_gt_39}};
  wire [7:0] weight_25_3 = lines[1631:1624] & mask & {8{weights_gt_39}};
  wire [7:0] weight_25_4 = lines[1639:1632] & mask & {8{weights_gt_39}};
  wire [7:0] weight_25_5 = lines[1647:1640] & mask & {8{weights_gt_39}};
  wire [7:0] weight_25_6 = lines[1655:1648] & mask & {8{weights_gt_39}};
  wire [7:0] weight_25_7 = lines[1663:1656] & mask & {8{weights_gt_39}};
  wire weights_gt_38 = columns > 7'd26;
  wire [7:0] weight_26_0 = lines[1671:1664] & mask & {8{weights_gt_38}};
  wire [7:0] weight_26_1 = lines[1679:1672] & mask & {8{weights_gt_38}};
  wire [7:0] weight_26_2 = lines[1687:1680] & mask & {8{weights_gt_38}};
  wire [7:0] weight_26_3 = lines[1695:1688] & mask & {8{weights_gt_38}};
  wire [7:0] weight_26_4 = lines[1703:1696] & mask & {8{weights_gt_38}};
  wire [7:0] weight_26_5 = lines[1711:1704] & mask & {8{weights_gt_38}};
  wire [7:0] weight_26_6 = lines[1719:1712] & mask & {8{weights_gt_38}};
  wire [7:0] weight_26_7 = lines[1727:1720] & mask & {8{weights_gt_38}};
  wire weights_gt_37 = columns > 7'd27;
  wire [7:0] weight_27_0 = lines[1735:1728] & mask & {8{weights_gt_37}};
  wire [7:0] weight_27_1 = lines[1743:1736] & mask & {8{weights_gt_37}};
  wire [7:0] weight_27_2 = lines[1751:1744] & mask & {8{weights_gt_37}};
  wire [7:0] weight_27_3 = lines[1759:1752] & mask & {8{weights_gt_37}};
  wire [7:0] weight_27_4 = lines[1767:1760] & mask & {8{weights_gt_37}};
  wire [7:0] weight_27_5 = lines[1775:1768] & mask & {8{weights_gt_37}};
  wire [7:0] weight_27_6 = lines[1783:1776] & mask & {8{weights_gt_37}};
  wire [7:0] weight_27_7 = lines[1791:1784] & mask & {8{weights_gt_37}};
  wire weights_gt_36 = columns > 7'd28;
  wire [7:0] weight_28_0 = lines[1799:1792] & mask & {8{weights_gt_36}};
  wire [7:0] weight_28_1 = lines[1807:1800] & mask & {8{weights_gt_36}};
  wire [7:0] weight_28_2 = lines[1815:1808] & mask & {8{weights_gt_36}};
  wire [7:0] weight_28_3 = lines[1823:1816] & mask & {8{weights_gt_36}};
  wire [7:0] weight_28_4 = lines[1831:1824] & mask & {8{weights_gt_36}};
  wire [7:0] weight_28_5 = lines[1839:1832] & mask & {8{weights_gt_36}};
  wire [7:0] weight_28_6 = lines[1847:1840] & mask & {8{weights_gt_36}};
  wire [7:0] weight_28_7 = lines[1855:1848] & mask & {8{weights_gt_36}};
  wire weights_gt_35 = columns > 7'd29;
  wire [7:0] weight_29_0 = lines[1863:1856] & mask & {8{weights_gt_35}};
  wire [7:0] weight_29_1 = lines[1871:1864] & mask & {8{weights_gt_35}};
  wire [7:0] weight_29_2 = lines[1879:1872] & mask & {8{weights_gt_35}};
  wire [7:0] weight_29_3 = lines[1887:1880] & mask & {8{weights_gt_35}};
  wire [7:0] weight_29_4 = lines[1895:1888] & mask & {8{weights_gt_35}};
  wire [7:0] weight_29_5 = lines[1903:1896] & mask & {8{weights_gt_35}};
  wire [7:0] weight_29_6 = lines[1911:1904] & mask & {8{weights_gt_35}};
  wire [7:0] weight_29_7 = lines[1919:1912] & mask & {8{weights_gt_35}};
  wire weights_gt_34 = columns > 7'd30;
  wire [7:0] weight_30_0 = lines[1927:1920] & mask & {8{weights_gt_34}};
  wire [7:0] weight_30_1 = lines[1935:1928] & mask & {8{weights_gt_34}};
  wire [7:0] weight_30_2 = lines[1943:1936] & mask & {8{weights_gt_34}};
  wire [7:0] weight_30_3 = lines[1951:1944] & mask & {8{weights_gt_34}};
  wire [7:0] weight_30_4 = lines[1959:1952] & mask & {8{weights_gt_34}};
  wire [7:0] weight_30_5 = lines[1967:1960] & mask & {8{weights_gt_34}};
  wire [7:0] weight_30_6 = lines[1975:1968] & mask & {8{weights_gt_34}};
  wire [7:0] weight_30_7 = lines[1983:1976] & mask & {8{weights_gt_34}};
  wire weights_gt_33 = columns > 7'd31;
  wire [7:0] weight_31_0 = lines[1991:1984] & mask & {8{weights_gt_33}};
  wire [7:0] weight_31_1 = lines[1999:1992] & mask & {8{weights_gt_33}};
  wire [7:0] weight_31_2 = lines[2007:2000] & mask & {8{weights_gt_33}};
  wire [7:0] weight_31_3 = lines[2015:2008] & mask & {8{weights_gt_33}};
  wire [7:0] weight_31_4 = lines[2023:2016] & mask & {8{weights_gt_33}};
  wire [7:0] weight_31_5 = lines[2031:2024] & mask & {8{weights_gt_33}};
  wire [7:0] weight_31_6 = lines[2039:2032] & mask & {8{weights_gt_33}};
  wire [7:0] weight_31_7 = lines[2047:2040] & mask & {8{weights_gt_33}};
  wire weights_gt_32 = columns > 7'd32;
  wire [7:0] weight_32_0 = lines[2055:2048] & mask & {8{weights_gt_32}};
  wire [7:0] weight_32_1 = lines[2063:2056] & mask & {8{weights_gt_32}};
  wire [7:0] weight_32_2 = lines[2071:2064] & mask & {8{weights_gt_32}};
  wire [7:0] weight_32_3 = lines[2079:2072] & mask & {8{weights_gt_32}};
  wire [7:0] weight_32_4 = lines[2087:2080] & mask & {8{weights_gt_32}};
  wire [7:0] weight_32_5 = lines[2095:2088] & mask & {8{weights_gt_32}};
  wire [7:0] weight_32_6 = lines[2103:2096] & mask & {8{weights_gt_32}};
  wire [7:0] weight_32_7 = lines[2111:2104] & mask & {8{weights_gt_32}};
  wire weights_gt_31 = columns > 7'd33;
  wire [7:0] weight_33_0 = lines[2119:2112] & mask & {8{weights_gt_31}};
  wire [7:0] weight_33_1 = lines[2127:2120] & mask & {8{weights_gt_31}};
  wire [7:0] weight_33_2 = lines[2135:2128] & mask & {8{weights_gt_31}};
  wire [7:0] weight_33_3 = lines[2143:2136] & mask & {8{weights_gt_31}};
  wire [7:0] weight_33_4 = lines[2151:2144] & mask & {8{weights_gt_31}};
  wire [7:0] weight_33_5 = lines[2159:2152] & mask & {8{weights_gt_31}};
  wire [7:0] weight_33_6 = lines[2167:2160] & mask & {8{weights_gt_31}};
  wire [7:0] weight_33_7 = lines[2175:2168] & mask & {8{weights_gt_31}};
  wire weights_gt_30 = columns > 7'd34;
  wire [7:0] weight_34_0 = lines[2183:2176] & mask & {8{weights_gt_30}};
  wire [7:0] weight_34_1 = lines[2191:2184] & mask & {8{weights_gt_30}};
  wire [7:0] weight_34_2 = lines[2199:2192] & mask & {8{weights_gt_30}};
  wire [7:0] weight_34_3 = lines[2207:2200] & mask & {8{weights_gt_30}};
  wire [7:0] weight_34_4 = lines[2215:2208] & mask & {8{weights_gt_30}};
  wire [7:0] weight_34_5 = lines[2223:2216] & mask & {8{weights_gt_30}};
  wire [7:0] weight_34_6 = lines[2231:2224] & mask & {8{weights_gt_30}};
  wire [7:0] weight_34_7 = lines[2239:2232] & mask & {8{weights_gt_30}};
  wire weights_gt_29 = columns > 7'd35;
  wire [7:0] weight_35_0 = lines[2247:2240] & mask & {8{weights_gt_29}};
  wire [7:0] weight_35_1 = lines[2255:2248] & mask & {8{weights_gt_29}};
  wire [7:0] weight_35_2 = lines[2263:2256] & mask & {8{weights_gt_29}};
  wire [7:0] weight_35_3 = lines[2271:2264] & mask & {8{weights_gt_29}};
  wire [7:0] weight_35_4 = lines[2279:2272] & mask & {8{weights_gt_29}};
  wire [7:0] weight_35_5 = lines[2287:2280] & mask & {8{weights_gt_29}};
  wire [7:0] weight_35_6 = lines[2295:2288] & mask & {8{weights_gt_29}};
  wire [7:0] weight_35_7 = lines[2303:2296] & mask & {8{weights_gt_29}};
  wire weights_gt_28 = columns > 7'd36;
  wire [7:0] weight_36_0 = lines[2311:2304] & mask & {8{weights_gt_28}};
  wire [7:0] weight_36_1 = lines[2319:2312] & mask & {8{weights_gt_28}};
  wire [7:0] weight_36_2 = lines[2327:2320] & mask & {8{weights_gt_28}};
  wire [7:0] weight_36_3 = lines[2335:2328] & mask & {8{weights_gt_28}};
  wire [7:0] weight_36_4 = lines[2343:2336] & mask & {8{weights_gt_28}};
  wire [7:0] weight_36_5 = lines[2351:2344] & mask & {8{weights_gt_28}};
  wire [7:0] weight_36_6 = lines[2359:2352] & mask & {8{weights_gt_28}};
  wire [7:0] weight_36_7 = lines[2367:2360] & mask & {8{weights_gt_28}};
  wire weights_gt_27 = columns > 7'd37;
  wire [7:0] weight_37_0 = lines[2375:2368] & mask & {8{weights_gt_27}};
  wire [7:0] weight_37_1 = lines[2383:2376] & mask & {8{weights_gt_27}};
  wire [7:0] weight_37_2 = lines[2391:2384] & mask & {8{weights_gt_27}};
  wire [7:0] weight_37_3 = lines[2399:2392] & mask & {8{weights_gt_27}};
  wire [7:0] weight_37_4 = lines[2407:2400] & mask & {8{weights_gt_27}};
  wire [7:0] weight_37_5 = lines[2415:2408] & mask & {8{weights_gt_27}};
  wire [7:0] weight_37_6 = lines[2423:2416] & mask & {8{weights_gt_27}};
  wire [7:0] weight_37_7 = lines[2431:2424] & mask & {8{weights_gt_27}};
  wire weights_gt_26 = columns > 7'd38;
  wire [7:0] weight_38_0 = lines[2439:2432] & mask & {8{weights_gt_26}};
  wire [7:0] weight_38_1 = lines[2447:2440] & mask & {8{weights_gt_26}};
  wire [7:0] weight_38_2 = lines[2455:2448] & mask & {8{weights_gt_26}};
  wire [7:0] weight_38_3 = lines[2463:2456] & mask & {8{weights_gt_26}};
  wire [7:0] weight_38_4 = lines[2471:2464] & mask & {8{weights_gt_26}};
  wire [7:0] weight_38_5 = lines[2479:2472] & mask & {8{weights_gt_26}};
  wire [7:0] weight_38_6 = lines[2487:2480] & mask & {8{weights_gt_26}};
  wire [7:0] weight_38_7 = lines[2495:2488] & mask & {8{weights_gt_26}};
  wire weights_gt_25 = columns > 7'd39;
  wire [7:0] weight_39_0 = lines[2503:2496] & mask & {8{weights_gt_25}};
  wire [7:0] weight_39_1 = lines[2511:2504] & mask & {8{weights_gt_25}};
  wire [7:0] weight_39_2 = lines[2519:2512] & mask & {8{weights_gt_25}};
  wire [7:0] weight_39_3 = lines[2527:2520] & mask & {8{weights_gt_25}};
  wire [7:0] weight_39_4 = lines[2535:2528] & mask & {8{weights_gt_25}};
  wire [7:0] weight_39_5 = lines[2543:2536] & mask & {8{weights_gt_25}};
  wire [7:0] weight_39_6 = lines[2551:2544] & mask & {8{weights_gt_25}};
  wire [7:0] weight_39_7 = lines[2559:2552] & mask & {8{weights_gt_25}};
  wire weights_gt_24 = columns > 7'd40;
  wire [7:0] weight_40_0 = lines[2567:2560] & mask & {8{weights_gt_24}};
  wire [7:0] weight_40_1 = lines[2575:2568] & mask & {8{weights_gt_24}};
  wire [7:0] weight_40_2 = lines[2583:2576] & mask & {8{weights_gt_24}};
  wire [7:0] weight_40_3 = lines[2591:2584] & mask & {8{weights_gt_24}};
  wire [7:0] weight_40_4 = lines[2599:2592] & mask & {8{weights_gt_24}};
  wire [7:0] weight_40_5 = lines[2607:2600] & mask & {8{weights_gt_24}};
  wire [7:0] weight_40_6 = lines[2615:2608] & mask & {8{weights_gt_24}};
  wire [7:0] weight_40_7 = lines[2623:2616] & mask & {8{weights_gt_24}};
  wire weights_gt_23 = columns > 7'd41;
  wire [7:0] weight_41_0 = lines[2631:2624] & mask & {8{weights_gt_23}};
  wire [7:0] weight_41_1 = lines[2639:2632] & mask & {8{weights_gt_23}};
  wire [7:0] weight_41_2 = lines[2647:2640] & mask & {8{weights_gt_23}};
  wire [7:0] weight_41_3 = lines[2655:2648] & mask & {8{weights_gt_23}};
  wire [7:0] weight_41_4 = lines[2663:2656] & mask & {8{weights_gt_23}};
  wire [7:0] weight_41_5 = lines[2671:2664] & mask & {8{weights_gt_23}};
  wire [7:0] weight_41_6 = lines[2679:2672] & mask & {8{weights_gt_23}};
  wire [7:0] weight_41_7 = lines[2687:2680] & mask & {8{weights_gt_23}};
  wire weights_gt_22 = columns > 7'd42;
  wire [7:0] weight_42_0 = lines[2695:2688] & mask & {8{weights_gt_22}};
  wire [7:0] weight_42_1 = lines[2703:2696] & mask & {8{weights_gt_22}};
  wire [7:0] weight_42_2 = lines[2711:2704] & mask & {8{weights_gt_22}};
  wire [7:0] weight_42_3 = lines[2719:2712] & mask & {8{weights_gt_22}};
  wire [7:0] weight_42_4 = lines[2727:2720] & mask & {8{weights_gt_22}};
  wire [7:0] weight_42_5 = lines[2735:2728] & mask & {8{weights_gt_22}};
  wire [7:0] weight_42_6 = lines[2743:2736] & mask & {8{weights_gt_22}};
  wire [7:0] weight_42_7 = lines[2751:2744] & mask & {8{weights_gt_22}};
  wire weights_gt_21 = columns > 7'd43;
  wire [7:0] weight_43_0 = lines[2759:2752] & mask & {8{weights_gt_21}};
  wire [7:0] weight_43_1 = lines[2767:2760] & mask & {8{weights_gt_21}};
  wire [7:0] weight_43_2 = lines[2775:2768] & mask & {8{weights_gt_21}};
  wire [7:0] weight_43_3 = lines[2783:2776] & mask & {8{weights_gt_21}};
  wire [7:0] weight_43_4 = lines[2791:2784] & mask & {8{weights_gt_21}};
  wire [7:0] weight_43_5 = lines[2799:2792] & mask & {8{weights_gt_21}};
  wire [7:0] weight_43_6 = lines[2807:2800] & mask & {8{weights_gt_21}};
  wire [7:0] weight_43_7 = lines[2815:2808] & mask & {8{weights_gt_21}};
  wire weights_gt_20 = columns > 7'd44;
  wire [7:0] weight_44_0 = lines[2823:2816] & mask & {8{weights_gt_20}};
  wire [7:0] weight_44_1 = lines[2831:2824] & mask & {8{weights_gt_20}};
  wire [7:0] weight_44_2 = lines[2839:2832] & mask & {8{weights_gt_20}};
  wire [7:0] weight_44_3 = lines[2847:2840] & mask & {8{weights_gt_20}};
  wire [7:0] weight_44_4 = lines[2855:2848] & mask & {8{weights_gt_20}};
  wire [7:0] weight_44_5 = lines[2863:2856] & mask & {8{weights_gt_20}};
  wire [7:0] weight_44_6 = lines[2871:2864] & mask & {8{weights_gt_20}};
  wire [7:0] weight_44_7 = lines[2879:2872] & mask & {8{weights_gt_20}};
  wire weights_gt_19 = columns > 7'd45;
  wire [7:0] weight_45_0 = lines[2887:2880] & mask & {8{weights_gt_19}};
  wire [7:0] weight_45_1 = lines[2895:2888] & mask & {8{weights_gt_19}};
  wire [7:0] weight_45_2 = lines[2903:2896] & mask & {8{weights_gt_19}};
  wire [7:0] weight_45_3 = lines[2911:2904] & mask & {8{weights_gt_19}};
  wire [7:0] weight_45_4 = lines[2919:2912] & mask & {8{weights_gt_19}};
  wire [7:0] weight_45_5 = lines[2927:2920] & mask & {8{weights_gt_19}};
  wire [7:0] weight_45_6 = lines[2935:2928] & mask & {8{weights_gt_19}};
  wire [7:0] weight_45_7 = lines[2943:2936] & mask & {8{weights_gt_19}};
  wire weights_gt_18 = columns > 7'd46;
  wire [7:0] weight_46_0 = lines[2951:2944] & mask & {8{weights_gt_18}};
  wire [7:0] weight_46_1 = lines[2959:2952] & mask & {8{weights_gt_18}};
  wire [7:0] weight_46_2 = lines[2967:2960] & mask & {8{weights_gt_18}};
  wire [7:0] weight_46_3 = lines[2975:2968] & mask & {8{weights_gt_18}};
  wire [7:0] weight_46_4 = lines[2983:2976] & mask & {8{weights_gt_18}};
  wire [7:0] weight_46_5 = lines[2991:2984] & mask & {8{weights_gt_18}};
  wire [7:0] weight_46_6 = lines[2999:2992] & mask & {8{weights_gt_18}};
  wire [7:0] weight_46_7 = lines[3007:3000] & mask & {8{weights_gt_18}};
  wire weights_gt_17 = columns > 7'd47;
  wire [7:0] weight_47_0 = lines[3015:3008] & mask & {8{weights_gt_17}};
  wire [7:0] weight_47_1 = lines[3023:3016] & mask & {8{weights_gt_17}};
  wire [7:0] weight_47_2 = lines[3031:3024] & mask & {8{weights_gt_17}};
  wire [7:0] weight_47_3 = lines[3039:3032] & mask & {8{weights_gt_17}};
  wire [7:0] weight_47_4 = lines[3047:3040] & mask & {8{weights_gt_17}};
  wire [7:0] weight_47_5 = lines[3055:3048] & mask & {8{weights_gt_17}};
  wire [7:0] weight_47_6 = lines[3063:3056] & mask & {8{weights_gt_17}};
  wire [7:0] weight_47_7 = lines[3071:3064] & mask & {8{weights_gt_17}};
  wire weights_gt_16 = columns > 7'd48;
  wire [7:0] weight_48_0 = lines[3079:3072] & mask & {8{weights_gt_16}};
  wire [7:0] weight_48_1 = lines[3087:3080] & mask & {8{weights_gt_16}};
  wire [7:0] weight_48_2 = lines[3095:3088] & mask & {8{weights_gt_16}};
  wire [7:0] weight_48_3 = lines[3103:3096] & mask & {8{weights_gt_16}};
  wire [7:0] weight_48_4 = lines[3111:3104] & mask & {8{weights_gt_16}};
  wire [7:0] weight_48_5 = lines[3119:3112] & mask & {8{weights_gt_16}};
  wire [7:0] weight_48_6 = lines[3127:3120] & mask & {8{weights_gt_16}};
  wire [7:0] weight_48_7 = lines[3135:3128] & mask & {8{weights_gt_16}};
  wire weights_gt_15 = columns > 7'd49;
  wire [7:0] weight_49_0 = lines[3143:3136] & mask & {8{weights_gt_15}};
  wire [7:0] weight_49_1 = lines[3151:3144] & mask & {8{weights_gt_15}};
  wire [7:0] weight_49_2 = lines[3159:3152] & mask & {8{weights_gt_15}};
  wire [7:0] weight_49_3 = lines[3167:3160] & mask & {8{weights_gt_15}};
  wire [7:0] weight_49_4 = lines[3175:3168] & mask & {8{weights_gt_15}};
  wire [7:0] weight_49_5 = lines[3183:3176] & mask & {8{weights_gt_15}};
  wire [7:0] weight_49_6 = lines[3191:3184] & mask & {8{weights_gt_15}};
  wire [7:0] weight_49_7 = lines[3199:3192] & mask & {8{weights_gt_15}};
  wire weights_gt_14 = columns > 7'd50;
  wire [7:0] weight_50_0 = lines[3207:3200] & mask & {8{weights_gt_14}};
  wire [7:0] weight_50_1 = lines[3215:3208] & mask & {8{weights_gt_14}};
  wire [7:0] weight_50_2 = lines[3223:3216] & mask & {8{weights_gt_14}};
  wire [7:0] weight_50_3 = lines[3231:3224] & mask & {8{weights_gt_14}};
  wire [7:0] weight_50_4 = lines[3239:3232] & mask & {8{weights_gt_14}};
  wire [7:0] weight_50_5 = lines[3247:3240] & mask & {8{weights_gt_14}};
  wire [7:0] weight_50_6 = lines[3255:3248] & mask & {8{weights_gt_14}};
  wire [7:0] weight_50_7 = lines[3263:3256] & mask & {8{weights_gt_14}};
  wire weights_gt_13 = columns > 7'd51;
  wire [7:0] weight_51_0 = lines[3271:3264] & mask & {8{weights_gt_13}};
  wire [7:0] weight_51_1 = lines[3279:3272] & mask & {8{weights_gt_13}};
  wire [7:0] weight_51_2 = lines[3287:3280] & mask & {8{weights_gt_13}};
  wire [7:0] weight_51_3 = lines[3295:3288] & mask & {8{weights_gt_13}};
  wire [7:0] weight_51_4 = lines[3303:3296] & mask & {8{weights_gt_13}};
  wire [7:0] weight_51_5 = lines[3311:3304] & mask & {8{weights_gt_13}};
  wire [7:0] weight_51_6 = lines[3319:3312] & mask & {8{weights_gt_13}};
  wire [7:0] weight_51_7 = lines[3327:3320] & mask & {8{weights_gt_13}};
  wire weights_gt_12 = columns > 7'd52;
  wire [7:0] weight_52_0 = lines[3335:3328] & mask & {8{weights_gt_12}};
  wire [7:0] weight_52_1 = lines[3343:3336] & mask & {8{weights_gt_12}};
  wire [7:0] weight_52_2 = lines[3351:3344] & mask & {8{weights_gt_12}};
  wire [7:0] weight_52_3 = lines[3359:3352] & mask & {8{weights_gt_12}};
  wire [7:0] weight_52_4 = lines[3367:3360] & mask & {8{weights_gt_12}};
  wire [7:0] weight_52_5 = lines[3375:3368] & mask & {8{weights_gt_12}};
  wire [7:0] weight_52_6 = lines[3383:3376] & mask & {8{weights_gt_12}};
  wire [7:0] weight_52_7 = lines[3391:3384] & mask & {8{weights_gt_12}};
  wire weights_gt_11 = columns > 7'd53;
  wire [7:0] weight_53_0 = lines[3399:3392] & mask & {8{weights_gt_11}};
  wire [7:0] weight_53_1 = lines[3407:3400] & mask & {8{weights_gt_11}};
  wire [7:0] weight_53_2 = lines[3415:3408] & mask & {8{weights_gt_11}};
  wire [7:0] weight_53_3 = lines[3423:3416] & mask & {8{weights_gt_11}};
  wire [7:0] weight_53_4 = lines[3431:3424] & mask & {8{weights_gt_11}};
  wire [7:0] weight_53_5 = lines[3439:3432] & mask & {8{weights_gt_11}};
  wire [7:0] weight_53_6 = lines[3447:3440] & mask & {8{weights_gt_11}};
  wire [7:0] weight_53_7 = lines[3455:3448] & mask & {8{weights_gt_11}};
  wire weights_gt_10 = columns > 7'd54;
  wire [7:0] weight_54_0 = lines[3463:3456] & mask & {8{weights_gt_10}};
  wire [7:0] weight_54_1 = lines[3471:3464] & mask & {8{weights_gt_10}};
  wire [7:0] weight_54_2 = lines[3479:3472] & mask & {8{weights_gt_10}};
  wire [7:0] weight_54_3 = lines[3487:3480] & mask & {8{weights_gt_10}};
  wire [7:0] weight_54_4 = lines[3495:3488] & mask & {8{weights_gt_10}};
  wire [7:0] weight_54_5 = lines[3503:3496] & mask & {8{weights_gt_10}};
  wire [7:0] weight_54_6 = lines[3511:3504] & mask & {8{weights_gt_10}};
  wire [7:0] weight_54_7 = lines[3519:3512] & mask & {8{weights_gt_10}};
  wire weights_gt_9 = columns > 7'd55;
  wire [7:0] weight_55_0 = lines[3527:3520] & mask & {8{weights_gt_9}};
  wire [7:0] weight_55_1 = lines[3535:3528] & mask & {8{weights_gt_9}};
  wire [7:0] weight_55_2 = lines[3543:3536] & mask & {8{weights_gt_9}};
  wire [7:0] weight_55_3 = lines[3551:3544] & mask & {8{weights_gt_9}};
  wire [7:0] weight_55_4 = lines[3559:3552] & mask & {8{weights_gt_9}};
  wire [7:0] weight_55_5 = lines[3567:3560] & mask & {8{weights_gt_9}};
  wire [7:0] weight_55_6 = lines[3575:3568] & mask & {8{weights_gt_9}};
  wire [7:0] weight_55_7 = lines[3583:3576] & mask & {8{weights_gt_9}};
  wire weights_gt_8 = columns > 7'd56;
  wire [7:0] weight_56_0 = lines[3591:3584] & mask & {8{weights_gt_8}};
  wire [7:0] weight_56_1 = lines[3599:3592] & mask & {8{weights_gt_8}};
  wire [7:0] weight_56_2 = lines[3607:3600] & mask & {8{weights_gt_8}};
  wire [7:0] weight_56_3 = lines[3615:3608] & mask & {8{weights_gt_8}};
  wire [7:0] weight_56_4 = lines[3623:3616] & mask & {8{weights_gt_8}};
  wire [7:0] weight_56_5 = lines[3631:3624] & mask & {8{weights_gt_8}};
  wire [7:0] weight_56_6 = lines[3639:3632] & mask & {8{weights_gt_8}};
  wire [7:0] weight_56_7 = lines[3647:3640] & mask & {8{weights_gt_8}};
  wire weights_gt_7 = columns > 7'd57;
  wire [7:0] weight_57_0 = lines[3655:3648] & mask & {8{weights_gt_7}};
  wire [7:0] weight_57_1 = lines[3663:3656] & mask & {8{weights_gt_7}};
  wire [7:0] weight_57_2 = lines[3671:3664] & mask & {8{weights_gt_7}};
  wire [7:0] weight_57_3 = lines[3679:3672] & mask & {8{weights_gt_7}};
  wire [7:0] weight_57_4 = lines[3687:3680] & mask & {8{weights_gt_7}};
  wire [7:0] weight_57_5 = lines[3695:3688] & mask & {8{weights_gt_7}};
  wire [7:0] weight_57_6 = lines[3703:3696] & mask & {8{weights_gt_7}};
  wire [7:0] weight_57_7 = lines[3711:3704] & mask & {8{weights_gt_7}};
  wire weights_gt_6 = columns > 7'd58;
  wire [7:0] weight_58_0 = lines[3719:3712] & mask & {8{weights_gt_6}};
  wire [7:0] weight_58_1 = lines[3727:3720] & mask & {8{weights_gt_6}};
  wire [7:0] weight_58_2 = lines[3735:3728] & mask & {8{weights_gt_6}};
  wire [7:0] weight_58_3 = lines[3743:3736] & mask & {8{weights_gt_6}};
  wire [7:0] weight_58_4 = lines[3751:3744] & mask & {8{weights_gt_6}};
  wire [7:0] weight_58_5 = lines[3759:3752] & mask & {8{weights_gt_6}};
  wire [7:0] weight_58_6 = lines[3767:3760] & mask & {8{weights_gt_6}};
  wire [7:0] weight_58_7 = lines[3775:3768] & mask & {8{weights_gt_6}};
  wire weights_gt_5 = columns > 7'd59;
  wire [7:0] weight_59_0 = lines[3783:3776] & mask & {8{weights_gt_5}};
  wire [7:0] weight_59_1 = lines[3791:3784] & mask & {8{weights_gt_5}};
  wire [7:0] weight_59_2 = lines[3799:3792] & mask & {8{weights_gt_5}};
  wire [7:0] weight_59_3 = lines[3807:3800] & mask & {8{weights_gt_5}};
  wire [7:0] weight_59_4 = lines[3815:3808] & mask & {8{weights_gt_5}};
  wire [7:0] weight_59_5 = lines[3823:3816] & mask & {8{weights_gt_5}};
  wire [7:0] weight_59_6 = lines[3831:3824] & mask & {8{weights_gt_5}};
  wire [7:0] weight_59_7 = lines[3839:3832] & mask & {8{weights_gt_5}};
  wire weights_gt_4 = columns > 7'd60;
  wire [7:0] weight_60_0 = lines[3847:3840] & mask & {8{weights_gt_4}};
  wire [7:0] weight_60_1 = lines[3855:3848] & mask & {8{weights_gt_4}};
  wire [7:0] weight_60_2 = lines[3863:3856] & mask & {8{weights_gt_4}};
  wire [7:0] weight_60_3 = lines[3871:3864] & mask & {8{weights_gt_4}};
  wire [7:0] weight_60_4 = lines[3879:3872] & mask & {8{weights_gt_4}};
  wire [7:0] weight_60_5 = lines[3887:3880] & mask & {8{weights_gt_4}};
  wire [7:0] weight_60_6 = lines[3895:3888] & mask & {8{weights_gt_4}};
  wire [7:0] weight_60_7 = lines[3903:3896] & mask & {8{weights_gt_4}};
  wire weights_gt_3 = columns > 7'd61;
  wire [7:0] weight_61_0 = lines[3911:3904] & mask & {8{weights_gt_3}};
  wire [7:0] weight_61_1 = lines[3919:3912] & mask & {8{weights_gt_3}};
  wire [7:0] weight_61_2 = lines[3927:3920] & mask & {8{weights_gt_3}};
  wire [7:0] weight_61_3 = lines[3935:3928] & mask & {8{weights_gt_3}};
  wire [7:0] weight_61_4 = lines[3943:3936] & mask & {8{weights_gt_3}};
  wire [7:0] weight_61_5 = lines[3951:3944] & mask & {8{weights_gt_3}};
  wire [7:0] weight_61_6 = lines[3959:3952] & mask & {8{weights_gt_3}};
  wire [7:0] weight_61_7 = lines[3967:3960] & mask & {8{weights_gt_3}};
  wire weights_gt_2 = columns > 7'd62;
  wire [7:0] weight_62_0 = lines[3975:3968] & mask & {8{weights_gt_2}};
  wire [7:0] weight_62_1 = lines[3983:3976] & mask & {8{weights_gt_2}};
  wire [7:0] weight_62_2 = lines[3991:3984] & mask & {8{weights_gt_2}};
  wire [7:0] weight_62_3 = lines[3999:3992] & mask & {8{weights_gt_2}};
  wire [7:0] weight_62_4 = lines[4007:4000] & mask & {8{weights_gt_2}};
  wire [7:0] weight_62_5 = lines[4015:4008] & mask & {8{weights_gt_2}};
  wire [7:0] weight_62_6 = lines[4023:4016] & mask & {8{weights_gt_2}};
  wire [7:0] weight_62_7 = lines[4031:4024] & mask & {8{weights_gt_2}};
  wire weights_gt = columns > 7'd63;
  wire [7:0] weight_63_0 = lines[4039:4032] & mask & {8{weights_gt}};
  wire [7:0] weight_63_1 = lines[4047:4040] & mask & {8{weights_gt}};
  wire [7:0] weight_63_2 = lines[4055:4048] & mask & {8{weights_gt}};
  wire [7:0] weight_63_3 = lines[4063:4056] & mask & {8{weights_gt}};
  wire [7:0] weight_63_4 = lines[4071:4064] & mask & {8{weights_gt}};
  wire [7:0] weight_63_5 = lines[4079:4072] & mask & {8{weights_gt}};
  wire [7:0] weight_63_6 = lines[4087:4080] & mask & {8{weights_gt}};
  wire [7:0] weight_63_7 = lines[4095:4088] & mask & {8{weights_gt}};
  wire [511:0] weights_cat = {
      weight_63_0,
      weight_62_0,
      weight_61_0,
      weight_60_0,
      weight_59_0,
      weight_58_0,
      weight_57_0,
      weight_56_0,
      weight_55_0,
      weight_54_0,
      weight_53_0,
      weight_52_0,
      weight_51_0,
      weight_50_0,
      weight_49_0,
      weight_48_0,
      weight_47_0,
      weight_46_0,
      weight_45_0,
      weight_44_0,
      weight_43_0,
      weight_42_0,
      weight_41_0,
      weight_40_0,
      weight_39_0,
      weight_38_0,
      weight_37_0,
      weight_36_0,
      weight_35_0,
      weight_34_0,
      weight_33_0,
      weight_32_0,
      weight_31_0,
      weight_30_0,
      weight_29_0,
      weight_28_0,
      weight_27_0,
      weight_26_0,
      weight_25_0,
      weight_24_0,
      weight_23_0,
      weight_22_0,
      weight_21_0,
      weight_20_0,
      weight_19_0,
      weight_18_0,
      weight_17_0,
      weight_16_0,
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
  wire [511:0] weights_cat_2 = {
      weight_63_1,
      weight_62_1,
      weight_61_1,
      weight_60_1,
      weight_59_1,
      weight_58_1,
      weight_57_1,
      weight_56_1,
      weight_55_1,
      weight_54_1,
      weight_53_1,
      weight_52_1,
      weight_51_1,
      weight_50_1,
      weight_49_1,
      weight_48_1,
      weight_47_1,
      weight_46_1,
      weight_45_1,
      weight_44_1,
      weight_43_1,
      weight_42_1,
      weight_41_1,
      weight_40_1,
      weight_39_1,
      weight_38_1,
      weight_37_1,
      weight_36_1,
      weight_35_1,
      weight_34_1,
      weight_33_1,
      weight_32_1,
      weight_31_1,
      weight_30_1,
      weight_29_1,
      weight_28_1,
      weight_27_1,
      weight_26_1,
      weight_25_1,
      weight_24_1,
      weight_23_1,
      weight_22_1,
      weight_21_1,
      weight_20_1,
      weight_19_1,
      weight_18_1,
      weight_17_1,
      weight_16_1,
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
  wire [511:0] weights_cat_3 = {
      weight_63_2,
      weight_62_2,
      weight_61_2,
      weight_60_2,
      weight_59_2,
      weight_58_2,
      weight_57_2,
      weight_56_2,
      weight_55_2,
      weight_54_2,
      weight_53_2,
      weight_52_2,
      weight_51_2,
      weight_50_2,
      weight_49_2,
      weight_48_2,
      weight_47_2,
      weight_46_2,
      weight_45_2,
      weight_44_2,
      weight_43_2,
      weight_42_2,
      weight_41_2,
      weight_40_2,
      weight_39_2,
      weight_38_2,
      weight_37_2,
      weight_36_2,
      weight_35_2,
      weight_34_2,
      weight_33_2,
      weight_32_2,
      weight_31_2,
      weight_30_2,
      weight_29_2,
      weight_28_2,
      weight_27_2,
      weight_26_2,
      weight_25_2,
      weight_24_2,
      weight_23_2,
      weight_22_2,
      weight_21_2,
      weight_20_2,
      weight_19_2,
      weight_18_2,
      weight_17_2,
      weight_16_2,
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
  wire [511:0] weights_cat_4 = {
      weight_63_3,
      weight_62_3,
      weight_61_3,
      weight_60_3,
      weight_59_3,
      weight_58_3,
      weight_57_3,
      weight_56_3,
      weight_55_3,
      weight_54_3,
      weight_53_3,
      weight_52_3,
      weight_51_3,
      weight_50_3,
      weight_49_3,
      weight_48_3,
      weight_47_3,
      weight_46_3,
      weight_45_3,
      weight_44_3,
      weight_43_3,
      weight_42_3,
      weight_41_3,
      weight_40_3,
      weight_39_3,
      weight_38_3,
      weight_37_3,
      weight_36_3,
      weight_35_3,
      weight_34_3,
      weight_33_3,
      weight_32_3,
      weight_31_3,
      weight_30_3,
      weight_29_3,
      weight_28_3,
      weight_27_3,
      weight_26_3,
      weight_25_3,
      weight_24_3,
      weight_23_3,
      weight_22_3,
      weight_21_3,
      weight_20_3,
      weight_19_3,
      weight_18_3,
      weight_17_3,
      weight_16_3,
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
  wire [511:0] weights_cat_5 = {
      weight_63_4,
      weight_62_4,
      weight_61_4,
      weight_60_4,
      weight_59_4,
      weight_58_4,
      weight_57_4,
      weight_56_4,
      weight_55_4,
      weight_54_4,
      weight_53_4,
      weight_52_4,
      weight_51_4,
      weight_50_4,
      weight_49_4,
      weight_48_4,
      weight_47_4,
      weight_46_4,
      weight_45_4,
      weight_44_4,
      weight_43_4,
      weight_42_4,
      weight_41_4,
      weight_40_4,
      weight_39_4,
      weight_38_4,
      weight_37_4,
      weight_36_4,
      weight_35_4,
      weight_34_4,
      weight_33_4,
      weight_32_4,
      weight_31_4,
      weight_30_4,
      weight_29_4,
      weight_28_4,
      weight_27_4,
      weight_26_4,
      weight_25_4,
      weight_24_4,
      weight_23_4,
      weight_22_4,
      weight_21_4,
      weight_20_4,
      weight_19_4,
      weight_18_4,
      weight_17_4,
      weight_16_4,
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
  wire [511:0] weights_cat_6 = {
      weight_63_5,
      weight_62_5,
      weight_61_5,
      weight_60_5,
      weight_59_5,
      weight_58_5,
      weight_57_5,
      weight_56_5,
      weight_55_5,
      weight_54_5,
      weight_53_5,
      weight_52_5,
      weight_51_5,
      weight_50_5,
      weight_49_5,
      weight_48_5,
      weight_47_5,
      weight_46_5,
      weight_45_5,
      weight_44_5,
      weight_43_5,
      weight_42_5,
      weight_41_5,
      weight_40_5,
      weight_39_5,
      weight_38_5,
      weight_37_5,
      weight_36_5,
      weight_35_5,
      weight_34_5,
      weight_33_5,
      weight_32_5,
      weight_31_5,
      weight_30_5,
      weight_29_5,
      weight_28_5,
      weight_27_5,
      weight_26_5,
      weight_25_5,
      weight_24_5,
      weight_23_5,
      weight_22_5,
      weight_21_5,
      weight_20_5,
      weight_19_5,
      weight_18_5,
      weight_17_5,
      weight_16_5,
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
  wire [511:0] weights_cat_7 = {
      weight_63_6,
      weight_62_6,
      weight_61_6,
      weight_60_6,
      weight_59_6,
      weight_58_6,
      weight_57_6,
      weight_56_6,
      weight_55_6,
      weight_54_6,
      weight_53_6,
      weight_52_6,
      weight_51_6,
      weight_50_6,
      weight_49_6,
      weight_48_6,
      weight_47_6,
      weight_46_6,
      weight_45_6,
      weight_44_6,
      weight_43_6,
      weight_42_6,
      weight_41_6,
      weight_40_6,
      weight_39_6,
      weight_38_6,
      weight_37_6,
      weight_36_6,
      weight_35_6,
      weight_34_6,
      weight_33_6,
      weight_32_6,
      weight_31_6,
      weight_30_6,
      weight_29_6,
      weight_28_6,
      weight_27_6,
      weight_26_6,
      weight_25_6,
      weight_24_6,
      weight_23_6,
      weight_22_6,
      weight_21_6,
      weight_20_6,
      weight_19_6,
      weight_18_6,
      weight_17_6,
      weight_16_6,
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
  wire [511:0] weights_cat_8 = {
      weight_63_7,
      weight_62_7,
      weight_61_7,
      weight_60_7,
      weight_59_7,
      weight_58_7,
      weight_57_7,
      weight_56_7,
      weight_55_7,
      weight_54_7,
      weight_53_7,
      weight_52_7,
      weight_51_7,
      weight_50_7,
      weight_49_7,
      weight_48_7,
      weight_47_7,
      weight_46_7,
      weight_45_7,
      weight_44_7,
      weight_43_7,
      weight_42_7,
      weight_41_7,
      weight_40_7,
      weight_39_7,
      weight_38_7,
      weight_37_7,
      weight_36_7,
      weight_35_7,
      weight_34_7,
      weight_33_7,
      weight_32_7,
      weight_31_7,
      weight_30_7,
      weight_29_7,
      weight_28_7,
      weight_27_7,
      weight_26_7,
      weight_25_7,
      weight_24_7,
      weight_23_7,
      weight_22_7,
      weight_21_7,
      weight_20_7,
      weight_19_7,
      weight_18_7,
      weight_17_7,
      weight_16_7,
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

  wire _unused_ok = &{1'b0, inputs[12], lastInput[2:0], 1'b0};

`ifdef FORMAL
  reg request_was_stalled;  // WeightBuffer.swift:65
  reg [41:0] request_payload_before;  // WeightBuffer.swift:65
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
  reg [41:0] request_payload_before;  // WeightBuffer.swift:65
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
