// WeightBuffer_154x256_k32768_tile1024_l256_r256_p64_a32_b8, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 154x256_k32768_tile1024_l256_r256_p64_a32_b8
// Content: fnv1a64 6d5897eb4e840b2f
`default_nettype none

module WeightBuffer_154x256_k32768_tile1024_l256_r256_p64_a32_b8 (
    input  wire           clk,
    input  wire           rst,
    input  wire           restart,  // WeightBuffer.swift:11
    input  wire           load,  // WeightBuffer.swift:12
    input  wire [8:0]     columns,  // WeightBuffer.swift:13
    input  wire [31:0]    base,  // WeightBuffer.swift:14
    input  wire [31:0]    stride,  // WeightBuffer.swift:16
    input  wire [15:0]    inputs,  // WeightBuffer.swift:18
    input  wire [7:0]     mask,  // WeightBuffer.swift:20
    output wire           request_valid,  // WeightBuffer.swift:21
    input  wire           request_ready,  // WeightBuffer.swift:21
    output wire [31:0]    request_payload_address,  // WeightBuffer.swift:21
    output wire [12:0]    request_payload_beats,  // WeightBuffer.swift:21
    input  wire           data_valid,  // WeightBuffer.swift:22
    output wire           data_ready,  // WeightBuffer.swift:22
    input  wire [63:0]    data_payload,  // WeightBuffer.swift:22
    output wire           isBusy,  // WeightBuffer.swift:23
    input  wire           sends,  // WeightBuffer.swift:25
    output wire           valid,  // WeightBuffer.swift:26
    input  wire           ready,  // WeightBuffer.swift:27
    output wire           last,  // WeightBuffer.swift:29
    output wire [16383:0] weights  // WeightBuffer.swift:30
);

  reg isActive;  // WeightBuffer.swift:32
  reg isRequesting;  // WeightBuffer.swift:33
  reg [7:0] requested;  // WeightBuffer.swift:35
  reg [7:0] column;  // WeightBuffer.swift:36
  reg [11:0] word;  // WeightBuffer.swift:37
  reg [31:0] offset;  // WeightBuffer.swift:38
  reg isSending;  // WeightBuffer.swift:39
  reg isShown;  // WeightBuffer.swift:40
  reg [11:0] beat;  // WeightBuffer.swift:41
  reg isShownLast;  // WeightBuffer.swift:110
  reg [16383:0] lines;  // WeightBuffer.swift:111
  reg [16383:0] store [0:4095];  // WeightBuffer.swift:55

  assign request_valid = isRequesting;
  assign request_payload_address = base + offset;
  wire [14:0] lastInput = inputs[14:0] - 15'd1;
  wire [11:0] request_payload_beats_shr = lastInput[14:3];
  assign request_payload_beats = request_payload_beats_shr + 12'd1;
  assign isBusy = isActive;
  assign data_ready = 1'b1;

  wire [16383:0] store_cat = {
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
      data_payload,
      data_payload,
      data_payload,
      data_payload
  };
  wire [255:0] selection = {
      column == 8'd255,
      column == 8'd254,
      column == 8'd253,
      column == 8'd252,
      column == 8'd251,
      column == 8'd250,
      column == 8'd249,
      column == 8'd248,
      column == 8'd247,
      column == 8'd246,
      column == 8'd245,
      column == 8'd244,
      column == 8'd243,
      column == 8'd242,
      column == 8'd241,
      column == 8'd240,
      column == 8'd239,
      column == 8'd238,
      column == 8'd237,
      column == 8'd236,
      column == 8'd235,
      column == 8'd234,
      column == 8'd233,
      column == 8'd232,
      column == 8'd231,
      column == 8'd230,
      column == 8'd229,
      column == 8'd228,
      column == 8'd227,
      column == 8'd226,
      column == 8'd225,
      column == 8'd224,
      column == 8'd223,
      column == 8'd222,
      column == 8'd221,
      column == 8'd220,
      column == 8'd219,
      column == 8'd218,
      column == 8'd217,
      column == 8'd216,
      column == 8'd215,
      column == 8'd214,
      column == 8'd213,
      column == 8'd212,
      column == 8'd211,
      column == 8'd210,
      column == 8'd209,
      column == 8'd208,
      column == 8'd207,
      column == 8'd206,
      column == 8'd205,
      column == 8'd204,
      column == 8'd203,
      column == 8'd202,
      column == 8'd201,
      column == 8'd200,
      column == 8'd199,
      column == 8'd198,
      column == 8'd197,
      column == 8'd196,
      column == 8'd195,
      column == 8'd194,
      column == 8'd193,
      column == 8'd192,
      column == 8'd191,
      column == 8'd190,
      column == 8'd189,
      column == 8'd188,
      column == 8'd187,
      column == 8'd186,
      column == 8'd185,
      column == 8'd184,
      column == 8'd183,
      column == 8'd182,
      column == 8'd181,
      column == 8'd180,
      column == 8'd179,
      column == 8'd178,
      column == 8'd177,
      column == 8'd176,
      column == 8'd175,
      column == 8'd174,
      column == 8'd173,
      column == 8'd172,
      column == 8'd171,
      column == 8'd170,
      column == 8'd169,
      column == 8'd168,
      column == 8'd167,
      column == 8'd166,
      column == 8'd165,
      column == 8'd164,
      column == 8'd163,
      column == 8'd162,
      column == 8'd161,
      column == 8'd160,
      column == 8'd159,
      column == 8'd158,
      column == 8'd157,
      column == 8'd156,
      column == 8'd155,
      column == 8'd154,
      column == 8'd153,
      column == 8'd152,
      column == 8'd151,
      column == 8'd150,
      column == 8'd149,
      column == 8'd148,
      column == 8'd147,
      column == 8'd146,
      column == 8'd145,
      column == 8'd144,
      column == 8'd143,
      column == 8'd142,
      column == 8'd141,
      column == 8'd140,
      column == 8'd139,
      column == 8'd138,
      column == 8'd137,
      column == 8'd136,
      column == 8'd135,
      column == 8'd134,
      column == 8'd133,
      column == 8'd132,
      column == 8'd131,
      column == 8'd130,
      column == 8'd129,
      column == 8'd128,
      column == 8'd127,
      column == 8'd126,
      column == 8'd125,
      column == 8'd124,
      column == 8'd123,
      column == 8'd122,
      column == 8'd121,
      column == 8'd120,
      column == 8'd119,
      column == 8'd118,
      column == 8'd117,
      column == 8'd116,
      column == 8'd115,
      column == 8'd114,
      column == 8'd113,
      column == 8'd112,
      column == 8'd111,
      column == 8'd110,
      column == 8'd109,
      column == 8'd108,
      column == 8'd107,
      column == 8'd106,
      column == 8'd105,
      column == 8'd104,
      column == 8'd103,
      column == 8'd102,
      column == 8'd101,
      column == 8'd100,
      column == 8'd99,
      column == 8'd98,
      column == 8'd97,
      column == 8'd96,
      column == 8'd95,
      column == 8'd94,
      column == 8'd93,
      column == 8'd92,
      column == 8'd91,
      column == 8'd90,
      column == 8'd89,
      column == 8'd88,
      column == 8'd87,
      column == 8'd86,
      column == 8'd85,
      column == 8'd84,
      column == 8'd83,
      column == 8'd82,
      column == 8'd81,
      column == 8'd80,
      column == 8'd79,
      column == 8'd78,
      column == 8'd77,
      column == 8'd76,
      column == 8'd75,
      column == 8'd74,
      column == 8'd73,
      column == 8'd72,
      column == 8'd71,
      column == 8'd70,
      column == 8'd69,
      column == 8'd68,
      column == 8'd67,
      column == 8'd66,
      column == 8'd65,
      column == 8'd64,
      column == 8'd63,
      column == 8'd62,
      column == 8'd61,
      column == 8'd60,
      column == 8'd59,
      column == 8'd58,
      column == 8'd57,
      column == 8'd56,
      column == 8'd55,
      column == 8'd54,
      column == 8'd53,
      column == 8'd52,
      column == 8'd51,
      column == 8'd50,
      column == 8'd49,
      column == 8'd48,
      column == 8'd47,
      column == 8'd46,
      column == 8'd45,
      column == 8'd44,
      column == 8'd43,
      column == 8'd42,
      column == 8'd41,
      column == 8'd40,
      column == 8'd39,
      column == 8'd38,
      column == 8'd37,
      column == 8'd36,
      column == 8'd35,
      column == 8'd34,
      column == 8'd33,
      column == 8'd32,
      column == 8'd31,
      column == 8'd30,
      column == 8'd29,
      column == 8'd28,
      column == 8'd27,
      column == 8'd26,
      column == 8'd25,
      column == 8'd24,
      column == 8'd23,
      column == 8'd22,
      column == 8'd21,
      column == 8'd20,
      column == 8'd19,
      column == 8'd18,
      column == 8'd17,
      column == 8'd16,
      column == 8'd15,
      column == 8'd14,
      column == 8'd13,
      column == 8'd12,
      column == 8'd11,
      column == 8'd10,
      column == 8'd9,
      column == 8'd8,
      column == 8'd7,
      column == 8'd6,
      column == 8'd5,
      column == 8'd4,
      column == 8'd3,
      column == 8'd2,
      column == 8'd1,
      column == 8'd0
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
      if (selection[64]) begin
        store[word][4159:4096] <= store_cat[4159:4096];
      end
      if (selection[65]) begin
        store[word][4223:4160] <= store_cat[4223:4160];
      end
      if (selection[66]) begin
        store[word][4287:4224] <= store_cat[4287:4224];
      end
      if (selection[67]) begin
        store[word][4351:4288] <= store_cat[4351:4288];
      end
      if (selection[68]) begin
        store[word][4415:4352] <= store_cat[4415:4352];
      end
      if (selection[69]) begin
        store[word][4479:4416] <= store_cat[4479:4416];
      end
      if (selection[70]) begin
        store[word][4543:4480] <= store_cat[4543:4480];
      end
      if (selection[71]) begin
        store[word][4607:4544] <= store_cat[4607:4544];
      end
      if (selection[72]) begin
        store[word][4671:4608] <= store_cat[4671:4608];
      end
      if (selection[73]) begin
        store[word][4735:4672] <= store_cat[4735:4672];
      end
      if (selection[74]) begin
        store[word][4799:4736] <= store_cat[4799:4736];
      end
      if (selection[75]) begin
        store[word][4863:4800] <= store_cat[4863:4800];
      end
      if (selection[76]) begin
        store[word][4927:4864] <= store_cat[4927:4864];
      end
      if (selection[77]) begin
        store[word][4991:4928] <= store_cat[4991:4928];
      end
      if (selection[78]) begin
        store[word][5055:4992] <= store_cat[5055:4992];
      end
      if (selection[79]) begin
        store[word][5119:5056] <= store_cat[5119:5056];
      end
      if (selection[80]) begin
        store[word][5183:5120] <= store_cat[5183:5120];
      end
      if (selection[81]) begin
        store[word][5247:5184] <= store_cat[5247:5184];
      end
      if (selection[82]) begin
        store[word][5311:5248] <= store_cat[5311:5248];
      end
      if (selection[83]) begin
        store[word][5375:5312] <= store_cat[5375:5312];
      end
      if (selection[84]) begin
        store[word][5439:5376] <= store_cat[5439:5376];
      end
      if (selection[85]) begin
        store[word][5503:5440] <= store_cat[5503:5440];
      end
      if (selection[86]) begin
        store[word][5567:5504] <= store_cat[5567:5504];
      end
      if (selection[87]) begin
        store[word][5631:5568] <= store_cat[5631:5568];
      end
      if (selection[88]) begin
        store[word][5695:5632] <= store_cat[5695:5632];
      end
      if (selection[89]) begin
        store[word][5759:5696] <= store_cat[5759:5696];
      end
      if (selection[90]) begin
        store[word][5823:5760] <= store_cat[5823:5760];
      end
      if (selection[91]) begin
        store[word][5887:5824] <= store_cat[5887:5824];
      end
      if (selection[92]) begin
        store[word][5951:5888] <= store_cat[5951:5888];
      end
      if (selection[93]) begin
        store[word][6015:5952] <= store_cat[6015:5952];
      end
      if (selection[94]) begin
        store[word][6079:6016] <= store_cat[6079:6016];
      end
      if (selection[95]) begin
        store[word][6143:6080] <= store_cat[6143:6080];
      end
      if (selection[96]) begin
        store[word][6207:6144] <= store_cat[6207:6144];
      end
      if (selection[97]) begin
        store[word][6271:6208] <= store_cat[6271:6208];
      end
      if (selection[98]) begin
        store[word][6335:6272] <= store_cat[6335:6272];
      end
      if (selection[99]) begin
        store[word][6399:6336] <= store_cat[6399:6336];
      end
      if (selection[100]) begin
        store[word][6463:6400] <= store_cat[6463:6400];
      end
      if (selection[101]) begin
        store[word][6527:6464] <= store_cat[6527:6464];
      end
      if (selection[102]) begin
        store[word][6591:6528] <= store_cat[6591:6528];
      end
      if (selection[103]) begin
        store[word][6655:6592] <= store_cat[6655:6592];
      end
      if (selection[104]) begin
        store[word][6719:6656] <= store_cat[6719:6656];
      end
      if (selection[105]) begin
        store[word][6783:6720] <= store_cat[6783:6720];
      end
      if (selection[106]) begin
        store[word][6847:6784] <= store_cat[6847:6784];
      end
      if (selection[107]) begin
        store[word][6911:6848] <= store_cat[6911:6848];
      end
      if (selection[108]) begin
        store[word][6975:6912] <= store_cat[6975:6912];
      end
      if (selection[109]) begin
        store[word][7039:6976] <= store_cat[7039:6976];
      end
      if (selection[110]) begin
        store[word][7103:7040] <= store_cat[7103:7040];
      end
      if (selection[111]) begin
        store[word][7167:7104] <= store_cat[7167:7104];
      end
      if (selection[112]) begin
        store[word][7231:7168] <= store_cat[7231:7168];
      end
      if (selection[113]) begin
        store[word][7295:7232] <= store_cat[7295:7232];
      end
      if (selection[114]) begin
        store[word][7359:7296] <= store_cat[7359:7296];
      end
      if (selection[115]) begin
        store[word][7423:7360] <= store_cat[7423:7360];
      end
      if (selection[116]) begin
        store[word][7487:7424] <= store_cat[7487:7424];
      end
      if (selection[117]) begin
        store[word][7551:7488] <= store_cat[7551:7488];
      end
      if (selection[118]) begin
        store[word][7615:7552] <= store_cat[7615:7552];
      end
      if (selection[119]) begin
        store[word][7679:7616] <= store_cat[7679:7616];
      end
      if (selection[120]) begin
        store[word][7743:7680] <= store_cat[7743:7680];
      end
      if (selection[121]) begin
        store[word][7807:7744] <= store_cat[7807:7744];
      end
      if (selection[122]) begin
        store[word][7871:7808] <= store_cat[7871:7808];
      end
      if (selection[123]) begin
        store[word][7935:7872] <= store_cat[7935:7872];
      end
      if (selection[124]) begin
        store[word][7999:7936] <= store_cat[7999:7936];
      end
      if (selection[125]) begin
        store[word][8063:8000] <= store_cat[8063:8000];
      end
      if (selection[126]) begin
        store[word][8127:8064] <= store_cat[8127:8064];
      end
      if (selection[127]) begin
        store[word][8191:8128] <= store_cat[8191:8128];
      end
      if (selection[128]) begin
        store[word][8255:8192] <= store_cat[8255:8192];
      end
      if (selection[129]) begin
        store[word][8319:8256] <= store_cat[8319:8256];
      end
      if (selection[130]) begin
        store[word][8383:8320] <= store_cat[8383:8320];
      end
      if (selection[131]) begin
        store[word][8447:8384] <= store_cat[8447:8384];
      end
      if (selection[132]) begin
        store[word][8511:8448] <= store_cat[8511:8448];
      end
      if (selection[133]) begin
        store[word][8575:8512] <= store_cat[8575:8512];
      end
      if (selection[134]) begin
        store[word][8639:8576] <= store_cat[8639:8576];
      end
      if (selection[135]) begin
        store[word][8703:8640] <= store_cat[8703:8640];
      end
      if (selection[136]) begin
        store[word][8767:8704] <= store_cat[8767:8704];
      end
      if (selection[137]) begin
        store[word][8831:8768] <= store_cat[8831:8768];
      end
      if (selection[138]) begin
        store[word][8895:8832] <= store_cat[8895:8832];
      end
      if (selection[139]) begin
        store[word][8959:8896] <= store_cat[8959:8896];
      end
      if (selection[140]) begin
        store[word][9023:8960] <= store_cat[9023:8960];
      end
      if (selection[141]) begin
        store[word][9087:9024] <= store_cat[9087:9024];
      end
      if (selection[142]) begin
        store[word][9151:9088] <= store_cat[9151:9088];
      end
      if (selection[143]) begin
        store[word][9215:9152] <= store_cat[9215:9152];
      end
      if (selection[144]) begin
        store[word][9279:9216] <= store_cat[9279:9216];
      end
      if (selection[145]) begin
        store[word][9343:9280] <= store_cat[9343:9280];
      end
      if (selection[146]) begin
        store[word][9407:9344] <= store_cat[9407:9344];
      end
      if (selection[147]) begin
        store[word][9471:9408] <= store_cat[9471:9408];
      end
      if (selection[148]) begin
        store[word][9535:9472] <= store_cat[9535:9472];
      end
      if (selection[149]) begin
        store[word][9599:9536] <= store_cat[9599:9536];
      end
      if (selection[150]) begin
        store[word][9663:9600] <= store_cat[9663:9600];
      end
      if (selection[151]) begin
        store[word][9727:9664] <= store_cat[9727:9664];
      end
      if (selection[152]) begin
        store[word][9791:9728] <= store_cat[9791:9728];
      end
      if (selection[153]) begin
        store[word][9855:9792] <= store_cat[9855:9792];
      end
      if (selection[154]) begin
        store[word][9919:9856] <= store_cat[9919:9856];
      end
      if (selection[155]) begin
        store[word][9983:9920] <= store_cat[9983:9920];
      end
      if (selection[156]) begin
        store[word][10047:9984] <= store_cat[10047:9984];
      end
      if (selection[157]) begin
        store[word][10111:10048] <= store_cat[10111:10048];
      end
      if (selection[158]) begin
        store[word][10175:10112] <= store_cat[10175:10112];
      end
      if (selection[159]) begin
        store[word][10239:10176] <= store_cat[10239:10176];
      end
      if (selection[160]) begin
        store[word][10303:10240] <= store_cat[10303:10240];
      end
      if (selection[161]) begin
        store[word][10367:10304] <= store_cat[10367:10304];
      end
      if (selection[162]) begin
        store[word][10431:10368] <= store_cat[10431:10368];
      end
      if (selection[163]) begin
        store[word][10495:10432] <= store_cat[10495:10432];
      end
      if (selection[164]) begin
        store[word][10559:10496] <= store_cat[10559:10496];
      end
      if (selection[165]) begin
        store[word][10623:10560] <= store_cat[10623:10560];
      end
      if (selection[166]) begin
        store[word][10687:10624] <= store_cat[10687:10624];
      end
      if (selection[167]) begin
        store[word][10751:10688] <= store_cat[10751:10688];
      end
      if (selection[168]) begin
        store[word][10815:10752] <= store_cat[10815:10752];
      end
      if (selection[169]) begin
        store[word][10879:10816] <= store_cat[10879:10816];
      end
      if (selection[170]) begin
        store[word][10943:10880] <= store_cat[10943:10880];
      end
      if (selection[171]) begin
        store[word][11007:10944] <= store_cat[11007:10944];
      end
      if (selection[172]) begin
        store[word][11071:11008] <= store_cat[11071:11008];
      end
      if (selection[173]) begin
        store[word][11135:11072] <= store_cat[11135:11072];
      end
      if (selection[174]) begin
        store[word][11199:11136] <= store_cat[11199:11136];
      end
      if (selection[175]) begin
        store[word][11263:11200] <= store_cat[11263:11200];
      end
      if (selection[176]) begin
        store[word][11327:11264] <= store_cat[11327:11264];
      end
      if (selection[177]) begin
        store[word][11391:11328] <= store_cat[11391:11328];
      end
      if (selection[178]) begin
        store[word][11455:11392] <= store_cat[11455:11392];
      end
      if (selection[179]) begin
        store[word][11519:11456] <= store_cat[11519:11456];
      end
      if (selection[180]) begin
        store[word][11583:11520] <= store_cat[11583:11520];
      end
      if (selection[181]) begin
        store[word][11647:11584] <= store_cat[11647:11584];
      end
      if (selection[182]) begin
        store[word][11711:11648] <= store_cat[11711:11648];
      end
      if (selection[183]) begin
        store[word][11775:11712] <= store_cat[11775:11712];
      end
      if (selection[184]) begin
        store[word][11839:11776] <= store_cat[11839:11776];
      end
      if (selection[185]) begin
        store[word][11903:11840] <= store_cat[11903:11840];
      end
      if (selection[186]) begin
        store[word][11967:11904] <= store_cat[11967:11904];
      end
      if (selection[187]) begin
        store[word][12031:11968] <= store_cat[12031:11968];
      end
      if (selection[188]) begin
        store[word][12095:12032] <= store_cat[12095:12032];
      end
      if (selection[189]) begin
        store[word][12159:12096] <= store_cat[12159:12096];
      end
      if (selection[190]) begin
        store[word][12223:12160] <= store_cat[12223:12160];
      end
      if (selection[191]) begin
        store[word][12287:12224] <= store_cat[12287:12224];
      end
      if (selection[192]) begin
        store[word][12351:12288] <= store_cat[12351:12288];
      end
      if (selection[193]) begin
        store[word][12415:12352] <= store_cat[12415:12352];
      end
      if (selection[194]) begin
        store[word][12479:12416] <= store_cat[12479:12416];
      end
      if (selection[195]) begin
        store[word][12543:12480] <= store_cat[12543:12480];
      end
      if (selection[196]) begin
        store[word][12607:12544] <= store_cat[12607:12544];
      end
      if (selection[197]) begin
        store[word][12671:12608] <= store_cat[12671:12608];
      end
      if (selection[198]) begin
        store[word][12735:12672] <= store_cat[12735:12672];
      end
      if (selection[199]) begin
        store[word][12799:12736] <= store_cat[12799:12736];
      end
      if (selection[200]) begin
        store[word][12863:12800] <= store_cat[12863:12800];
      end
      if (selection[201]) begin
        store[word][12927:12864] <= store_cat[12927:12864];
      end
      if (selection[202]) begin
        store[word][12991:12928] <= store_cat[12991:12928];
      end
      if (selection[203]) begin
        store[word][13055:12992] <= store_cat[13055:12992];
      end
      if (selection[204]) begin
        store[word][13119:13056] <= store_cat[13119:13056];
      end
      if (selection[205]) begin
        store[word][13183:13120] <= store_cat[13183:13120];
      end
      if (selection[206]) begin
        store[word][13247:13184] <= store_cat[13247:13184];
      end
      if (selection[207]) begin
        store[word][13311:13248] <= store_cat[13311:13248];
      end
      if (selection[208]) begin
        store[word][13375:13312] <= store_cat[13375:13312];
      end
      if (selection[209]) begin
        store[word][13439:13376] <= store_cat[13439:13376];
      end
      if (selection[210]) begin
        store[word][13503:13440] <= store_cat[13503:13440];
      end
      if (selection[211]) begin
        store[word][13567:13504] <= store_cat[13567:13504];
      end
      if (selection[212]) begin
        store[word][13631:13568] <= store_cat[13631:13568];
      end
      if (selection[213]) begin
        store[word][13695:13632] <= store_cat[13695:13632];
      end
      if (selection[214]) begin
        store[word][13759:13696] <= store_cat[13759:13696];
      end
      if (selection[215]) begin
        store[word][13823:13760] <= store_cat[13823:13760];
      end
      if (selection[216]) begin
        store[word][13887:13824] <= store_cat[13887:13824];
      end
      if (selection[217]) begin
        store[word][13951:13888] <= store_cat[13951:13888];
      end
      if (selection[218]) begin
        store[word][14015:13952] <= store_cat[14015:13952];
      end
      if (selection[219]) begin
        store[word][14079:14016] <= store_cat[14079:14016];
      end
      if (selection[220]) begin
        store[word][14143:14080] <= store_cat[14143:14080];
      end
      if (selection[221]) begin
        store[word][14207:14144] <= store_cat[14207:14144];
      end
      if (selection[222]) begin
        store[word][14271:14208] <= store_cat[14271:14208];
      end
      if (selection[223]) begin
        store[word][14335:14272] <= store_cat[14335:14272];
      end
      if (selection[224]) begin
        store[word][14399:14336] <= store_cat[14399:14336];
      end
      if (selection[225]) begin
        store[word][14463:14400] <= store_cat[14463:14400];
      end
      if (selection[226]) begin
        store[word][14527:14464] <= store_cat[14527:14464];
      end
      if (selection[227]) begin
        store[word][14591:14528] <= store_cat[14591:14528];
      end
      if (selection[228]) begin
        store[word][14655:14592] <= store_cat[14655:14592];
      end
      if (selection[229]) begin
        store[word][14719:14656] <= store_cat[14719:14656];
      end
      if (selection[230]) begin
        store[word][14783:14720] <= store_cat[14783:14720];
      end
      if (selection[231]) begin
        store[word][14847:14784] <= store_cat[14847:14784];
      end
      if (selection[232]) begin
        store[word][14911:14848] <= store_cat[14911:14848];
      end
      if (selection[233]) begin
        store[word][14975:14912] <= store_cat[14975:14912];
      end
      if (selection[234]) begin
        store[word][15039:14976] <= store_cat[15039:14976];
      end
      if (selection[235]) begin
        store[word][15103:15040] <= store_cat[15103:15040];
      end
      if (selection[236]) begin
        store[word][15167:15104] <= store_cat[15167:15104];
      end
      if (selection[237]) begin
        store[word][15231:15168] <= store_cat[15231:15168];
      end
      if (selection[238]) begin
        store[word][15295:15232] <= store_cat[15295:15232];
      end
      if (selection[239]) begin
        store[word][15359:15296] <= store_cat[15359:15296];
      end
      if (selection[240]) begin
        store[word][15423:15360] <= store_cat[15423:15360];
      end
      if (selection[241]) begin
        store[word][15487:15424] <= store_cat[15487:15424];
      end
      if (selection[242]) begin
        store[word][15551:15488] <= store_cat[15551:15488];
      end
      if (selection[243]) begin
        store[word][15615:15552] <= store_cat[15615:15552];
      end
      if (selection[244]) begin
        store[word][15679:15616] <= store_cat[15679:15616];
      end
      if (selection[245]) begin
        store[word][15743:15680] <= store_cat[15743:15680];
      end
      if (selection[246]) begin
        store[word][15807:15744] <= store_cat[15807:15744];
      end
      if (selection[247]) begin
        store[word][15871:15808] <= store_cat[15871:15808];
      end
      if (selection[248]) begin
        store[word][15935:15872] <= store_cat[15935:15872];
      end
      if (selection[249]) begin
        store[word][15999:15936] <= store_cat[15999:15936];
      end
      if (selection[250]) begin
        store[word][16063:16000] <= store_cat[16063:16000];
      end
      if (selection[251]) begin
        store[word][16127:16064] <= store_cat[16127:16064];
      end
      if (selection[252]) begin
        store[word][16191:16128] <= store_cat[16191:16128];
      end
      if (selection[253]) begin
        store[word][16255:16192] <= store_cat[16255:16192];
      end
      if (selection[254]) begin
        store[word][16319:16256] <= store_cat[16319:16256];
      end
      if (selection[255]) begin
        store[word][16383:16320] <= store_cat[16383:16320];
      end
    end
  end

  wire endsRow = data_valid & data_ready & (word == request_payload_beats_shr);
  always @(posedge clk) begin
    if (rst) begin
      word <= 12'd0;
    end else begin
      if (data_valid & data_ready) begin  // WeightBuffer.swift:71
        word <= endsRow ? 12'd0 : word + 12'd1;
      end
      if (load) begin  // WeightBuffer.swift:84
        word <= 12'd0;
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
      requested <= 8'd0;
    end else begin
      if (request_valid & request_ready) begin  // WeightBuffer.swift:75
        requested <= requested + 8'd1;
      end
      if (load) begin  // WeightBuffer.swift:84
        requested <= 8'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isRequesting <= 1'b0;
    end else begin
      if (request_valid & request_ready) begin  // WeightBuffer.swift:75
        if ({1'b0, requested} + 9'd1 == columns) begin  // WeightBuffer.swift:78
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
      column <= 8'd0;
    end else begin
      if (endsRow) begin  // WeightBuffer.swift:80
        column <= column + 8'd1;
      end
      if (load) begin  // WeightBuffer.swift:84
        column <= 8'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isActive <= 1'b0;
    end else begin
      if (endsRow) begin  // WeightBuffer.swift:80
        if ({1'b0, column} + 9'd1 == columns) begin  // WeightBuffer.swift:82
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

  wire isFinal = beat == lastInput[14:3];
  always @(posedge clk) begin
    if (rst) begin
      beat <= 12'd0;
    end else begin
      if (moves) begin  // WeightBuffer.swift:101
        beat <= isFinal ? 12'd0 : beat + 12'd1;
      end
      if (sends) begin  // WeightBuffer.swift:105
        beat <= 12'd0;
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
      isShownLast <= isFinal | (&beat[6:0]);
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
  wire weights_gt_255 = columns > 9'd1;
  wire [7:0] weight_1_0 = lines[71:64] & mask & {8{weights_gt_255}};
  wire [7:0] weight_1_1 = lines[79:72] & mask & {8{weights_gt_255}};
  wire [7:0] weight_1_2 = lines[87:80] & mask & {8{weights_gt_255}};
  wire [7:0] weight_1_3 = lines[95:88] & mask & {8{weights_gt_255}};
  wire [7:0] weight_1_4 = lines[103:96] & mask & {8{weights_gt_255}};
  wire [7:0] weight_1_5 = lines[111:104] & mask & {8{weights_gt_255}};
  wire [7:0] weight_1_6 = lines[119:112] & mask & {8{weights_gt_255}};
  wire [7:0] weight_1_7 = lines[127:120] & mask & {8{weights_gt_255}};
  wire weights_gt_254 = columns > 9'd2;
  wire [7:0] weight_2_0 = lines[135:128] & mask & {8{weights_gt_254}};
  wire [7:0] weight_2_1 = lines[143:136] & mask & {8{weights_gt_254}};
  wire [7:0] weight_2_2 = lines[151:144] & mask & {8{weights_gt_254}};
  wire [7:0] weight_2_3 = lines[159:152] & mask & {8{weights_gt_254}};
  wire [7:0] weight_2_4 = lines[167:160] & mask & {8{weights_gt_254}};
  wire [7:0] weight_2_5 = lines[175:168] & mask & {8{weights_gt_254}};
  wire [7:0] weight_2_6 = lines[183:176] & mask & {8{weights_gt_254}};
  wire [7:0] weight_2_7 = lines[191:184] & mask & {8{weights_gt_254}};
  wire weights_gt_253 = columns > 9'd3;
  wire [7:0] weight_3_0 = lines[199:192] & mask & {8{weights_gt_253}};
  wire [7:0] weight_3_1 = lines[207:200] & mask & {8{weights_gt_253}};
  wire [7:0] weight_3_2 = lines[215:208] & mask & {8{weights_gt_253}};
  wire [7:0] weight_3_3 = lines[223:216] & mask & {8{weights_gt_253}};
  wire [7:0] weight_3_4 = lines[231:224] & mask & {8{weights_gt_253}};
  wire [7:0] weight_3_5 = lines[239:232] & mask & {8{weights_gt_253}};
  wire [7:0] weight_3_6 = lines[247:240] & mask & {8{weights_gt_253}};
  wire [7:0] weight_3_7 = lines[255:248] & mask & {8{weights_gt_253}};
  wire weights_gt_252 = columns > 9'd4;
  wire [7:0] weight_4_0 = lines[263:256] & mask & {8{weights_gt_252}};
  wire [7:0] weight_4_1 = lines[271:264] & mask & {8{weights_gt_252}};
  wire [7:0] weight_4_2 = lines[279:272] & mask & {8{weights_gt_252}};
  wire [7:0] weight_4_3 = lines[287:280] & mask & {8{weights_gt_252}};
  wire [7:0] weight_4_4 = lines[295:288] & mask & {8{weights_gt_252}};
  wire [7:0] weight_4_5 = lines[303:296] & mask & {8{weights_gt_252}};
  wire [7:0] weight_4_6 = lines[311:304] & mask & {8{weights_gt_252}};
  wire [7:0] weight_4_7 = lines[319:312] & mask & {8{weights_gt_252}};
  wire weights_gt_251 = columns > 9'd5;
  wire [7:0] weight_5_0 = lines[327:320] & mask & {8{weights_gt_251}};
  wire [7:0] weight_5_1 = lines[335:328] & mask & {8{weights_gt_251}};
  wire [7:0] weight_5_2 = lines[343:336] & mask & {8{weights_gt_251}};
  wire [7:0] weight_5_3 = lines[351:344] & mask & {8{weights_gt_251}};
  wire [7:0] weight_5_4 = lines[359:352] & mask & {8{weights_gt_251}};
  wire [7:0] weight_5_5 = lines[367:360] & mask & {8{weights_gt_251}};
  wire [7:0] weight_5_6 = lines[375:368] & mask & {8{weights_gt_251}};
  wire [7:0] weight_5_7 = lines[383:376] & mask & {8{weights_gt_251}};
  wire weights_gt_250 = columns > 9'd6;
  wire [7:0] weight_6_0 = lines[391:384] & mask & {8{weights_gt_250}};
  wire [7:0] weight_6_1 = lines[399:392] & mask & {8{weights_gt_250}};
  wire [7:0] weight_6_2 = lines[407:400] & mask & {8{weights_gt_250}};
  wire [7:0] weight_6_3 = lines[415:408] & mask & {8{weights_gt_250}};
  wire [7:0] weight_6_4 = lines[423:416] & mask & {8{weights_gt_250}};
  wire [7:0] weight_6_5 = lines[431:424] & mask & {8{weights_gt_250}};
  wire [7:0] weight_6_6 = lines[439:432] & mask & {8{weights_gt_250}};
  wire [7:0] weight_6_7 = lines[447:440] & mask & {8{weights_gt_250}};
  wire weights_gt_249 = columns > 9'd7;
  wire [7:0] weight_7_0 = lines[455:448] & mask & {8{weights_gt_249}};
  wire [7:0] weight_7_1 = lines[463:456] & mask & {8{weights_gt_249}};
  wire [7:0] weight_7_2 = lines[471:464] & mask & {8{weights_gt_249}};
  wire [7:0] weight_7_3 = lines[479:472] & mask & {8{weights_gt_249}};
  wire [7:0] weight_7_4 = lines[487:480] & mask & {8{weights_gt_249}};
  wire [7:0] weight_7_5 = lines[495:488] & mask & {8{weights_gt_249}};
  wire [7:0] weight_7_6 = lines[503:496] & mask & {8{weights_gt_249}};
  wire [7:0] weight_7_7 = lines[511:504] & mask & {8{weights_gt_249}};
  wire weights_gt_248 = columns > 9'd8;
  wire [7:0] weight_8_0 = lines[519:512] & mask & {8{weights_gt_248}};
  wire [7:0] weight_8_1 = lines[527:520] & mask & {8{weights_gt_248}};
  wire [7:0] weight_8_2 = lines[535:528] & mask & {8{weights_gt_248}};
  wire [7:0] weight_8_3 = lines[543:536] & mask & {8{weights_gt_248}};
  wire [7:0] weight_8_4 = lines[551:544] & mask & {8{weights_gt_248}};
  wire [7:0] weight_8_5 = lines[559:552] & mask & {8{weights_gt_248}};
  wire [7:0] weight_8_6 = lines[567:560] & mask & {8{weights_gt_248}};
  wire [7:0] weight_8_7 = lines[575:568] & mask & {8{weights_gt_248}};
  wire weights_gt_247 = columns > 9'd9;
  wire [7:0] weight_9_0 = lines[583:576] & mask & {8{weights_gt_247}};
  wire [7:0] weight_9_1 = lines[591:584] & mask & {8{weights_gt_247}};
  wire [7:0] weight_9_2 = lines[599:592] & mask & {8{weights_gt_247}};
  wire [7:0] weight_9_3 = lines[607:600] & mask & {8{weights_gt_247}};
  wire [7:0] weight_9_4 = lines[615:608] & mask & {8{weights_gt_247}};
  wire [7:0] weight_9_5 = lines[623:616] & mask & {8{weights_gt_247}};
  wire [7:0] weight_9_6 = lines[631:624] & mask & {8{weights_gt_247}};
  wire [7:0] weight_9_7 = lines[639:632] & mask & {8{weights_gt_247}};
  wire weights_gt_246 = columns > 9'd10;
  wire [7:0] weight_10_0 = lines[647:640] & mask & {8{weights_gt_246}};
  wire [7:0] weight_10_1 = lines[655:648] & mask & {8{weights_gt_246}};
  wire [7:0] weight_10_2 = lines[663:656] & mask & {8{weights_gt_246}};
  wire [7:0] weight_10_3 = lines[671:664] & mask & {8{weights_gt_246}};
  wire [7:0] weight_10_4 = lines[679:672] & mask & {8{weights_gt_246}};
  wire [7:0] weight_10_5 = lines[687:680] & mask & {8{weights_gt_246}};
  wire [7:0] weight_10_6 = lines[695:688] & mask & {8{weights_gt_246}};
  wire [7:0] weight_10_7 = lines[703:696] & mask & {8{weights_gt_246}};
  wire weights_gt_245 = columns > 9'd11;
  wire [7:0] weight_11_0 = lines[711:704] & mask & {8{weights_gt_245}};
  wire [7:0] weight_11_1 = lines[719:712] & mask & {8{weights_gt_245}};
  wire [7:0] weight_11_2 = lines[727:720] & mask & {8{weights_gt_245}};
  wire [7:0] weight_11_3 = lines[735:728] & mask & {8{weights_gt_245}};
  wire [7:0] weight_11_4 = lines[743:736] & mask & {8{weights_gt_245}};
  wire [7:0] weight_11_5 = lines[751:744] & mask & {8{weights_gt_245}};
  wire [7:0] weight_11_6 = lines[759:752] & mask & {8{weights_gt_245}};
  wire [7:0] weight_11_7 = lines[767:760] & mask & {8{weights_gt_245}};
  wire weights_gt_244 = columns > 9'd12;
  wire [7:0] weight_12_0 = lines[775:768] & mask & {8{weights_gt_244}};
  wire [7:0] weight_12_1 = lines[783:776] & mask & {8{weights_gt_244}};
  wire [7:0] weight_12_2 = lines[791:784] & mask & {8{weights_gt_244}};
  wire [7:0] weight_12_3 = lines[799:792] & mask & {8{weights_gt_244}};
  wire [7:0] weight_12_4 = lines[807:800] & mask & {8{weights_gt_244}};
  wire [7:0] weight_12_5 = lines[815:808] & mask & {8{weights_gt_244}};
  wire [7:0] weight_12_6 = lines[823:816] & mask & {8{weights_gt_244}};
  wire [7:0] weight_12_7 = lines[831:824] & mask & {8{weights_gt_244}};
  wire weights_gt_243 = columns > 9'd13;
  wire [7:0] weight_13_0 = lines[839:832] & mask & {8{weights_gt_243}};
  wire [7:0] weight_13_1 = lines[847:840] & mask & {8{weights_gt_243}};
  wire [7:0] weight_13_2 = lines[855:848] & mask & {8{weights_gt_243}};
  wire [7:0] weight_13_3 = lines[863:856] & mask & {8{weights_gt_243}};
  wire [7:0] weight_13_4 = lines[871:864] & mask & {8{weights_gt_243}};
  wire [7:0] weight_13_5 = lines[879:872] & mask & {8{weights_gt_243}};
  wire [7:0] weight_13_6 = lines[887:880] & mask & {8{weights_gt_243}};
  wire [7:0] weight_13_7 = lines[895:888] & mask & {8{weights_gt_243}};
  wire weights_gt_242 = columns > 9'd14;
  wire [7:0] weight_14_0 = lines[903:896] & mask & {8{weights_gt_242}};
  wire [7:0] weight_14_1 = lines[911:904] & mask & {8{weights_gt_242}};
  wire [7:0] weight_14_2 = lines[919:912] & mask & {8{weights_gt_242}};
  wire [7:0] weight_14_3 = lines[927:920] & mask & {8{weights_gt_242}};
  wire [7:0] weight_14_4 = lines[935:928] & mask & {8{weights_gt_242}};
  wire [7:0] weight_14_5 = lines[943:936] & mask & {8{weights_gt_242}};
  wire [7:0] weight_14_6 = lines[951:944] & mask & {8{weights_gt_242}};
  wire [7:0] weight_14_7 = lines[959:952] & mask & {8{weights_gt_242}};
  wire weights_gt_241 = columns > 9'd15;
  wire [7:0] weight_15_0 = lines[967:960] & mask & {8{weights_gt_241}};
  wire [7:0] weight_15_1 = lines[975:968] & mask & {8{weights_gt_241}};
  wire [7:0] weight_15_2 = lines[983:976] & mask & {8{weights_gt_241}};
  wire [7:0] weight_15_3 = lines[991:984] & mask & {8{weights_gt_241}};
  wire [7:0] weight_15_4 = lines[999:992] & mask & {8{weights_gt_241}};
  wire [7:0] weight_15_5 = lines[1007:1000] & mask & {8{weights_gt_241}};
  wire [7:0] weight_15_6 = lines[1015:1008] & mask & {8{weights_gt_241}};
  wire [7:0] weight_15_7 = lines[1023:1016] & mask & {8{weights_gt_241}};
  wire weights_gt_240 = columns > 9'd16;
  wire [7:0] weight_16_0 = lines[1031:1024] & mask & {8{weights_gt_240}};
  wire [7:0] weight_16_1 = lines[1039:1032] & mask & {8{weights_gt_240}};
  wire [7:0] weight_16_2 = lines[1047:1040] & mask & {8{weights_gt_240}};
  wire [7:0] weight_16_3 = lines[1055:1048] & mask & {8{weights_gt_240}};
  wire [7:0] weight_16_4 = lines[1063:1056] & mask & {8{weights_gt_240}};
  wire [7:0] weight_16_5 = lines[1071:1064] & mask & {8{weights_gt_240}};
  wire [7:0] weight_16_6 = lines[1079:1072] & mask & {8{weights_gt_240}};
  wire [7:0] weight_16_7 = lines[1087:1080] & mask & {8{weights_gt_240}};
  wire weights_gt_239 = columns > 9'd17;
  wire [7:0] weight_17_0 = lines[1095:1088] & mask & {8{weights_gt_239}};
  wire [7:0] weight_17_1 = lines[1103:1096] & mask & {8{weights_gt_239}};
  wire [7:0] weight_17_2 = lines[1111:1104] & mask & {8{weights_gt_239}};
  wire [7:0] weight_17_3 = lines[1119:1112] & mask & {8{weights_gt_239}};
  wire [7:0] weight_17_4 = lines[1127:1120] & mask & {8{weights_gt_239}};
  wire [7:0] weight_17_5 = lines[1135:1128] & mask & {8{weights_gt_239}};
  wire [7:0] weight_17_6 = lines[1143:1136] & mask & {8{weights_gt_239}};
  wire [7:0] weight_17_7 = lines[1151:1144] & mask & {8{weights_gt_239}};
  wire weights_gt_238 = columns > 9'd18;
  wire [7:0] weight_18_0 = lines[1159:1152] & mask & {8{weights_gt_238}};
  wire [7:0] weight_18_1 = lines[1167:1160] & mask & {8{weights_gt_238}};
  wire [7:0] weight_18_2 = lines[1175:1168] & mask & {8{weights_gt_238}};
  wire [7:0] weight_18_3 = lines[1183:1176] & mask & {8{weights_gt_238}};
  wire [7:0] weight_18_4 = lines[1191:1184] & mask & {8{weights_gt_238}};
  wire [7:0] weight_18_5 = lines[1199:1192] & mask & {8{weights_gt_238}};
  wire [7:0] weight_18_6 = lines[1207:1200] & mask & {8{weights_gt_238}};
  wire [7:0] weight_18_7 = lines[1215:1208] & mask & {8{weights_gt_238}};
  wire weights_gt_237 = columns > 9'd19;
  wire [7:0] weight_19_0 = lines[1223:1216] & mask & {8{weights_gt_237}};
  wire [7:0] weight_19_1 = lines[1231:1224] & mask & {8{weights_gt_237}};
  wire [7:0] weight_19_2 = lines[1239:1232] & mask & {8{weights_gt_237}};
  wire [7:0] weight_19_3 = lines[1247:1240] & mask & {8{weights_gt_237}};
  wire [7:0] weight_19_4 = lines[1255:1248] & mask & {8{weights_gt_237}};
  wire [7:0] weight_19_5 = lines[1263:1256] & mask & {8{weights_gt_237}};
  wire [7:0] weight_19_6 = lines[1271:1264] & mask & {8{weights_gt_237}};
  wire [7:0] weight_19_7 = lines[1279:1272] & mask & {8{weights_gt_237}};
  wire weights_gt_236 = columns > 9'd20;
  wire [7:0] weight_20_0 = lines[1287:1280] & mask & {8{weights_gt_236}};
  wire [7:0] weight_20_1 = lines[1295:1288] & mask & {8{weights_gt_236}};
  wire [7:0] weight_20_2 = lines[1303:1296] & mask & {8{weights_gt_236}};
  wire [7:0] weight_20_3 = lines[1311:1304] & mask & {8{weights_gt_236}};
  wire [7:0] weight_20_4 = lines[1319:1312] & mask & {8{weights_gt_236}};
  wire [7:0] weight_20_5 = lines[1327:1320] & mask & {8{weights_gt_236}};
  wire [7:0] weight_20_6 = lines[1335:1328] & mask & {8{weights_gt_236}};
  wire [7:0] weight_20_7 = lines[1343:1336] & mask & {8{weights_gt_236}};
  wire weights_gt_235 = columns > 9'd21;
  wire [7:0] weight_21_0 = lines[1351:1344] & mask & {8{weights_gt_235}};
  wire [7:0] weight_21_1 = lines[1359:1352] & mask & {8{weights_gt_235}};
  wire [7:0] weight_21_2 = lines[1367:1360] & mask & {8{weights_gt_235}};
  wire [7:0] weight_21_3 = lines[1375:1368] & mask & {8{weights_gt_235}};
  wire [7:0] weight_21_4 = lines[1383:1376] & mask & {8{weights_gt_235}};
  wire [7:0] weight_21_5 = lines[1391:1384] & mask & {8{weights_gt_235}};
  wire [7:0] weight_21_6 = lines[1399:1392] & mask & {8{weights_gt_235}};
  wire [7:0] weight_21_7 = lines[1407:1400] & mask & {8{weights_gt_235}};
  wire weights_gt_234 = columns > 9'd22;
  wire [7:0] weight_22_0 = lines[1415:1408] & mask & {8{weights_gt_234}};
  wire [7:0] weight_22_1 = lines[1423:1416] & mask & {8{weights_gt_234}};
  wire [7:0] weight_22_2 = lines[1431:1424] & mask & {8{weights_gt_234}};
  wire [7:0] weight_22_3 = lines[1439:1432] & mask & {8{weights_gt_234}};
  wire [7:0] weight_22_4 = lines[1447:1440] & mask & {8{weights_gt_234}};
  wire [7:0] weight_22_5 = lines[1455:1448] & mask & {8{weights_gt_234}};
  wire [7:0] weight_22_6 = lines[1463:1456] & mask & {8{weights_gt_234}};
  wire [7:0] weight_22_7 = lines[1471:1464] & mask & {8{weights_gt_234}};
  wire weights_gt_233 = columns > 9'd23;
  wire [7:0] weight_23_0 = lines[1479:1472] & mask & {8{weights_gt_233}};
  wire [7:0] weight_23_1 = lines[1487:1480] & mask & {8{weights_gt_233}};
  wire [7:0] weight_23_2 = lines[1495:1488] & mask & {8{weights_gt_233}};
  wire [7:0] weight_23_3 = lines[1503:1496] & mask & {8{weights_gt_233}};
  wire [7:0] weight_23_4 = lines[1511:1504] & mask & {8{weights_gt_233}};
  wire [7:0] weight_23_5 = lines[1519:1512] & mask & {8{weights_gt_233}};
  wire [7:0] weight_23_6 = lines[1527:1520] & mask & {8{weights_gt_233}};
  wire [7:0] weight_23_7 = lines[1535:1528] & mask & {8{weights_gt_233}};
  wire weights_gt_232 = columns > 9'd24;
  wire [7:0] weight_24_0 = lines[1543:1536] & mask & {8{weights_gt_232}};
  wire [7:0] weight_24_1 = lines[1551:1544] & mask & {8{weights_gt_232}};
  wire [7:0] weight_24_2 = lines[1559:1552] & mask & {8{weights_gt_232}};
  wire [7:0] weight_24_3 = lines[1567:1560] & mask & {8{weights_gt_232}};
  wire [7:0] weight_24_4 = lines[1575:1568] & mask & {8{weights_gt_232}};
  wire [7:0] weight_24_5 = lines[1583:1576] & mask & {8{weights_gt_232}};
  wire [7:0] weight_24_6 = lines[1591:1584] & mask & {8{weights_gt_232}};
  wire [7:0] weight_24_7 = lines[1599:1592] & mask & {8{weights_gt_232}};
  wire weights_gt_231 = columns > 9'd25;
  wire [7:0] weight_25_0 = lines[1607:1600] & mask & {8{weights_gt_231}};
  wire [7:0] weight_25_1 = lines[1615:1608] & mask & {8{weights_gt_231}};
  wire [7:0] weight_25_2 = lines[1623:1616] & mask & {8{weights_gt_231}};
  wire [7:0] weight_25_3 = lines[1631:1624] & mask & {8{weights_gt_231}};
  wire [7:0] weight_25_4 = lines[1639:1632] & mask & {8{weights_gt_231}};
  wire [7:0] weight_25_5 = lines[1647:1640] & mask & {8{weights_gt_231}};
  wire [7:0] weight_25_6 = lines[1655:1648] & mask & {8{weights_gt_231}};
  wire [7:0] weight_25_7 = lines[1663:1656] & mask & {8{weights_gt_231}};
  wire weights_gt_230 = columns > 9'd26;
  wire [7:0] weight_26_0 = lines[1671:1664] & mask & {8{weights_gt_230}};
  wire [7:0] weight_26_1 = lines[1679:1672] & mask & {8{weights_gt_230}};
  wire [7:0] weight_26_2 = lines[1687:1680] & mask & {8{weights_gt_230}};
  wire [7:0] weight_26_3 = lines[1695:1688] & mask & {8{weights_gt_230}};
  wire [7:0] weight_26_4 = lines[1703:1696] & mask & {8{weights_gt_230}};
  wire [7:0] weight_26_5 = lines[1711:1704] & mask & {8{weights_gt_230}};
  wire [7:0] weight_26_6 = lines[1719:1712] & mask & {8{weights_gt_230}};
  wire [7:0] weight_26_7 = lines[1727:1720] & mask & {8{weights_gt_230}};
  wire weights_gt_229 = columns > 9'd27;
  wire [7:0] weight_27_0 = lines[1735:1728] & mask & {8{weights_gt_229}};
  wire [7:0] weight_27_1 = lines[1743:1736] & mask & {8{weights_gt_229}};
  wire [7:0] weight_27_2 = lines[1751:1744] & mask & {8{weights_gt_229}};
  wire [7:0] weight_27_3 = lines[1759:1752] & mask & {8{weights_gt_229}};
  wire [7:0] weight_27_4 = lines[1767:1760] & mask & {8{weights_gt_229}};
  wire [7:0] weight_27_5 = lines[1775:1768] & mask & {8{weights_gt_229}};
  wire [7:0] weight_27_6 = lines[1783:1776] & mask & {8{weights_gt_229}};
  wire [7:0] weight_27_7 = lines[1791:1784] & mask & {8{weights_gt_229}};
  wire weights_gt_228 = columns > 9'd28;
  wire [7:0] weight_28_0 = lines[1799:1792] & mask & {8{weights_gt_228}};
  wire [7:0] weight_28_1 = lines[1807:1800] & mask & {8{weights_gt_228}};
  wire [7:0] weight_28_2 = lines[1815:1808] & mask & {8{weights_gt_228}};
  wire [7:0] weight_28_3 = lines[1823:1816] & mask & {8{weights_gt_228}};
  wire [7:0] weight_28_4 = lines[1831:1824] & mask & {8{weights_gt_228}};
  wire [7:0] weight_28_5 = lines[1839:1832] & mask & {8{weights_gt_228}};
  wire [7:0] weight_28_6 = lines[1847:1840] & mask & {8{weights_gt_228}};
  wire [7:0] weight_28_7 = lines[1855:1848] & mask & {8{weights_gt_228}};
  wire weights_gt_227 = columns > 9'd29;
  wire [7:0] weight_29_0 = lines[1863:1856] & mask & {8{weights_gt_227}};
  wire [7:0] weight_29_1 = lines[1871:1864] & mask & {8{weights_gt_227}};
  wire [7:0] weight_29_2 = lines[1879:1872] & mask & {8{weights_gt_227}};
  wire [7:0] weight_29_3 = lines[1887:1880] & mask & {8{weights_gt_227}};
  wire [7:0] weight_29_4 = lines[1895:1888] & mask & {8{weights_gt_227}};
  wire [7:0] weight_29_5 = lines[1903:1896] & mask & {8{weights_gt_227}};
  wire [7:0] weight_29_6 = lines[1911:1904] & mask & {8{weights_gt_227}};
  wire [7:0] weight_29_7 = lines[1919:1912] & mask & {8{weights_gt_227}};
  wire weights_gt_226 = columns > 9'd30;
  wire [7:0] weight_30_0 = lines[1927:1920] & mask & {8{weights_gt_226}};
  wire [7:0] weight_30_1 = lines[1935:1928] & mask & {8{weights_gt_226}};
  wire [7:0] weight_30_2 = lines[1943:1936] & mask & {8{weights_gt_226}};
  wire [7:0] weight_30_3 = lines[1951:1944] & mask & {8{weights_gt_226}};
  wire [7:0] weight_30_4 = lines[1959:1952] & mask & {8{weights_gt_226}};
  wire [7:0] weight_30_5 = lines[1967:1960] & mask & {8{weights_gt_226}};
  wire [7:0] weight_30_6 = lines[1975:1968] & mask & {8{weights_gt_226}};
  wire [7:0] weight_30_7 = lines[1983:1976] & mask & {8{weights_gt_226}};
  wire weights_gt_225 = columns > 9'd31;
  wire [7:0] weight_31_0 = lines[1991:1984] & mask & {8{weights_gt_225}};
  wire [7:0] weight_31_1 = lines[1999:1992] & mask & {8{weights_gt_225}};
  wire [7:0] weight_31_2 = lines[2007:2000] & mask & {8{weights_gt_225}};
  wire [7:0] weight_31_3 = lines[2015:2008] & mask & {8{weights_gt_225}};
  wire [7:0] weight_31_4 = lines[2023:2016] & mask & {8{weights_gt_225}};
  wire [7:0] weight_31_5 = lines[2031:2024] & mask & {8{weights_gt_225}};
  wire [7:0] weight_31_6 = lines[2039:2032] & mask & {8{weights_gt_225}};
  wire [7:0] weight_31_7 = lines[2047:2040] & mask & {8{weights_gt_225}};
  wire weights_gt_224 = columns > 9'd32;
  wire [7:0] weight_32_0 = lines[2055:2048] & mask & {8{weights_gt_224}};
  wire [7:0] weight_32_1 = lines[2063:2056] & mask & {8{weights_gt_224}};
  wire [7:0] weight_32_2 = lines[2071:2064] & mask & {8{weights_gt_224}};
  wire [7:0] weight_32_3 = lines[2079:2072] & mask & {8{weights_gt_224}};
  wire [7:0] weight_32_4 = lines[2087:2080] & mask & {8{weights_gt_224}};
  wire [7:0] weight_32_5 = lines[2095:2088] & mask & {8{weights_gt_224}};
  wire [7:0] weight_32_6 = lines[2103:2096] & mask & {8{weights_gt_224}};
  wire [7:0] weight_32_7 = lines[2111:2104] & mask & {8{weights_gt_224}};
  wire weights_gt_223 = columns > 9'd33;
  wire [7:0] weight_33_0 = lines[2119:2112] & mask & {8{weights_gt_223}};
  wire [7:0] weight_33_1 = lines[2127:2120] & mask & {8{weights_gt_223}};
  wire [7:0] weight_33_2 = lines[2135:2128] & mask & {8{weights_gt_223}};
  wire [7:0] weight_33_3 = lines[2143:2136] & mask & {8{weights_gt_223}};
  wire [7:0] weight_33_4 = lines[2151:2144] & mask & {8{weights_gt_223}};
  wire [7:0] weight_33_5 = lines[2159:2152] & mask & {8{weights_gt_223}};
  wire [7:0] weight_33_6 = lines[2167:2160] & mask & {8{weights_gt_223}};
  wire [7:0] weight_33_7 = lines[2175:2168] & mask & {8{weights_gt_223}};
  wire weights_gt_222 = columns > 9'd34;
  wire [7:0] weight_34_0 = lines[2183:2176] & mask & {8{weights_gt_222}};
  wire [7:0] weight_34_1 = lines[2191:2184] & mask & {8{weights_gt_222}};
  wire [7:0] weight_34_2 = lines[2199:2192] & mask & {8{weights_gt_222}};
  wire [7:0] weight_34_3 = lines[2207:2200] & mask & {8{weights_gt_222}};
  wire [7:0] weight_34_4 = lines[2215:2208] & mask & {8{weights_gt_222}};
  wire [7:0] weight_34_5 = lines[2223:2216] & mask & {8{weights_gt_222}};
  wire [7:0] weight_34_6 = lines[2231:2224] & mask & {8{weights_gt_222}};
  wire [7:0] weight_34_7 = lines[2239:2232] & mask & {8{weights_gt_222}};
  wire weights_gt_221 = columns > 9'd35;
  wire [7:0] weight_35_0 = lines[2247:2240] & mask & {8{weights_gt_221}};
  wire [7:0] weight_35_1 = lines[2255:2248] & mask & {8{weights_gt_221}};
  wire [7:0] weight_35_2 = lines[2263:2256] & mask & {8{weights_gt_221}};
  wire [7:0] weight_35_3 = lines[2271:2264] & mask & {8{weights_gt_221}};
  wire [7:0] weight_35_4 = lines[2279:2272] & mask & {8{weights_gt_221}};
  wire [7:0] weight_35_5 = lines[2287:2280] & mask & {8{weights_gt_221}};
  wire [7:0] weight_35_6 = lines[2295:2288] & mask & {8{weights_gt_221}};
  wire [7:0] weight_35_7 = lines[2303:2296] & mask & {8{weights_gt_221}};
  wire weights_gt_220 = columns > 9'd36;
  wire [7:0] weight_36_0 = lines[2311:2304] & mask & {8{weights_gt_220}};
  wire [7:0] weight_36_1 = lines[2319:2312] & mask & {8{weights_gt_220}};
  wire [7:0] weight_36_2 = lines[2327:2320] & mask & {8{weights_gt_220}};
  wire [7:0] weight_36_3 = lines[2335:2328] & mask & {8{weights_gt_220}};
  wire [7:0] weight_36_4 = lines[2343:2336] & mask & {8{weights_gt_220}};
  wire [7:0] weight_36_5 = lines[2351:2344] & mask & {8{weights_gt_220}};
  wire [7:0] weight_36_6 = lines[2359:2352] & mask & {8{weights_gt_220}};
  wire [7:0] weight_36_7 = lines[2367:2360] & mask & {8{weights_gt_220}};
  wire weights_gt_219 = columns > 9'd37;
  wire [7:0] weight_37_0 = lines[2375:2368] & mask & {8{weights_gt_219}};
  wire [7:0] weight_37_1 = lines[2383:2376] & mask & {8{weights_gt_219}};
  wire [7:0] weight_37_2 = lines[2391:2384] & mask & {8{weights_gt_219}};
  wire [7:0] weight_37_3 = lines[2399:2392] & mask & {8{weights_gt_219}};
  wire [7:0] weight_37_4 = lines[2407:2400] & mask & {8{weights_gt_219}};
  wire [7:0] weight_37_5 = lines[2415:2408] & mask & {8{weights_gt_219}};
  wire [7:0] weight_37_6 = lines[2423:2416] & mask & {8{weights_gt_219}};
  wire [7:0] weight_37_7 = lines[2431:2424] & mask & {8{weights_gt_219}};
  wire weights_gt_218 = columns > 9'd38;
  wire [7:0] weight_38_0 = lines[2439:2432] & mask & {8{weights_gt_218}};
  wire [7:0] weight_38_1 = lines[2447:2440] & mask & {8{weights_gt_218}};
  wire [7:0] weight_38_2 = lines[2455:2448] & mask & {8{weights_gt_218}};
  wire [7:0] weight_38_3 = lines[2463:2456] & mask & {8{weights_gt_218}};
  wire [7:0] weight_38_4 = lines[2471:2464] & mask & {8{weights_gt_218}};
  wire [7:0] weight_38_5 = lines[2479:2472] & mask & {8{weights_gt_218}};
  wire [7:0] weight_38_6 = lines[2487:2480] & mask & {8{weights_gt_218}};
  wire [7:0] weight_38_7 = lines[2495:2488] & mask & {8{weights_gt_218}};
  wire weights_gt_217 = columns > 9'd39;
  wire [7:0] weight_39_0 = lines[2503:2496] & mask & {8{weights_gt_217}};
  wire [7:0] weight_39_1 = lines[2511:2504] & mask & {8{weights_gt_217}};
  wire [7:0] weight_39_2 = lines[2519:2512] & mask & {8{weights_gt_217}};
  wire [7:0] weight_39_3 = lines[2527:2520] & mask & {8{weights_gt_217}};
  wire [7:0] weight_39_4 = lines[2535:2528] & mask & {8{weights_gt_217}};
  wire [7:0] weight_39_5 = lines[2543:2536] & mask & {8{weights_gt_217}};
  wire [7:0] weight_39_6 = lines[2551:2544] & mask & {8{weights_gt_217}};
  wire [7:0] weight_39_7 = lines[2559:2552] & mask & {8{weights_gt_217}};
  wire weights_gt_216 = columns > 9'd40;
  wire [7:0] weight_40_0 = lines[2567:2560] & mask & {8{weights_gt_216}};
  wire [7:0] weight_40_1 = lines[2575:2568] & mask & {8{weights_gt_216}};
  wire [7:0] weight_40_2 = lines[2583:2576] & mask & {8{weights_gt_216}};
  wire [7:0] weight_40_3 = lines[2591:2584] & mask & {8{weights_gt_216}};
  wire [7:0] weight_40_4 = lines[2599:2592] & mask & {8{weights_gt_216}};
  wire [7:0] weight_40_5 = lines[2607:2600] & mask & {8{weights_gt_216}};
  wire [7:0] weight_40_6 = lines[2615:2608] & mask & {8{weights_gt_216}};
  wire [7:0] weight_40_7 = lines[2623:2616] & mask & {8{weights_gt_216}};
  wire weights_gt_215 = columns > 9'd41;
  wire [7:0] weight_41_0 = lines[2631:2624] & mask & {8{weights_gt_215}};
  wire [7:0] weight_41_1 = lines[2639:2632] & mask & {8{weights_gt_215}};
  wire [7:0] weight_41_2 = lines[2647:2640] & mask & {8{weights_gt_215}};
  wire [7:0] weight_41_3 = lines[2655:2648] & mask & {8{weights_gt_215}};
  wire [7:0] weight_41_4 = lines[2663:2656] & mask & {8{weights_gt_215}};
  wire [7:0] weight_41_5 = lines[2671:2664] & mask & {8{weights_gt_215}};
  wire [7:0] weight_41_6 = lines[2679:2672] & mask & {8{weights_gt_215}};
  wire [7:0] weight_41_7 = lines[2687:2680] & mask & {8{weights_gt_215}};
  wire weights_gt_214 = columns > 9'd42;
  wire [7:0] weight_42_0 = lines[2695:2688] & mask & {8{weights_gt_214}};
  wire [7:0] weight_42_1 = lines[2703:2696] & mask & {8{weights_gt_214}};
  wire [7:0] weight_42_2 = lines[2711:2704] & mask & {8{weights_gt_214}};
  wire [7:0] weight_42_3 = lines[2719:2712] & mask & {8{weights_gt_214}};
  wire [7:0] weight_42_4 = lines[2727:2720] & mask & {8{weights_gt_214}};
  wire [7:0] weight_42_5 = lines[2735:2728] & mask & {8{weights_gt_214}};
  wire [7:0] weight_42_6 = lines[2743:2736] & mask & {8{weights_gt_214}};
  wire [7:0] weight_42_7 = lines[2751:2744] & mask & {8{weights_gt_214}};
  wire weights_gt_213 = columns > 9'd43;
  wire [7:0] weight_43_0 = lines[2759:2752] & mask & {8{weights_gt_213}};
  wire [7:0] weight_43_1 = lines[2767:2760] & mask & {8{weights_gt_213}};
  wire [7:0] weight_43_2 = lines[2775:2768] & mask & {8{weights_gt_213}};
  wire [7:0] weight_43_3 = lines[2783:2776] & mask & {8{weights_gt_213}};
  wire [7:0] weight_43_4 = lines[2791:2784] & mask & {8{weights_gt_213}};
  wire [7:0] weight_43_5 = lines[2799:2792] & mask & {8{weights_gt_213}};
  wire [7:0] weight_43_6 = lines[2807:2800] & mask & {8{weights_gt_213}};
  wire [7:0] weight_43_7 = lines[2815:2808] & mask & {8{weights_gt_213}};
  wire weights_gt_212 = columns > 9'd44;
  wire [7:0] weight_44_0 = lines[2823:2816] & mask & {8{weights_gt_212}};
  wire [7:0] weight_44_1 = lines[2831:2824] & mask & {8{weights_gt_212}};
  wire [7:0] weight_44_2 = lines[2839:2832] & mask & {8{weights_gt_212}};
  wire [7:0] weight_44_3 = lines[2847:2840] & mask & {8{weights_gt_212}};
  wire [7:0] weight_44_4 = lines[2855:2848] & mask & {8{weights_gt_212}};
  wire [7:0] weight_44_5 = lines[2863:2856] & mask & {8{weights_gt_212}};
  wire [7:0] weight_44_6 = lines[2871:2864] & mask & {8{weights_gt_212}};
  wire [7:0] weight_44_7 = lines[2879:2872] & mask & {8{weights_gt_212}};
  wire weights_gt_211 = columns > 9'd45;
  wire [7:0] weight_45_0 = lines[2887:2880] & mask & {8{weights_gt_211}};
  wire [7:0] weight_45_1 = lines[2895:2888] & mask & {8{weights_gt_211}};
  wire [7:0] weight_45_2 = lines[2903:2896] & mask & {8{weights_gt_211}};
  wire [7:0] weight_45_3 = lines[2911:2904] & mask & {8{weights_gt_211}};
  wire [7:0] weight_45_4 = lines[2919:2912] & mask & {8{weights_gt_211}};
  wire [7:0] weight_45_5 = lines[2927:2920] & mask & {8{weights_gt_211}};
  wire [7:0] weight_45_6 = lines[2935:2928] & mask & {8{weights_gt_211}};
  wire [7:0] weight_45_7 = lines[2943:2936] & mask & {8{weights_gt_211}};
  wire weights_gt_210 = columns > 9'd46;
  wire [7:0] weight_46_0 = lines[2951:2944] & mask & {8{weights_gt_210}};
  wire [7:0] weight_46_1 = lines[2959:2952] & mask & {8{weights_gt_210}};
  wire [7:0] weight_46_2 = lines[2967:2960] & mask & {8{weights_gt_210}};
  wire [7:0] weight_46_3 = lines[2975:2968] & mask & {8{weights_gt_210}};
  wire [7:0] weight_46_4 = lines[2983:2976] & mask & {8{weights_gt_210}};
  wire [7:0] weight_46_5 = lines[2991:2984] & mask & {8{weights_gt_210}};
  wire [7:0] weight_46_6 = lines[2999:2992] & mask & {8{weights_gt_210}};
  wire [7:0] weight_46_7 = lines[3007:3000] & mask & {8{weights_gt_210}};
  wire weights_gt_209 = columns > 9'd47;
  wire [7:0] weight_47_0 = lines[3015:3008] & mask & {8{weights_gt_209}};
  wire [7:0] weight_47_1 = lines[3023:3016] & mask & {8{weights_gt_209}};
  wire [7:0] weight_47_2 = lines[3031:3024] & mask & {8{weights_gt_209}};
  wire [7:0] weight_47_3 = lines[3039:3032] & mask & {8{weights_gt_209}};
  wire [7:0] weight_47_4 = lines[3047:3040] & mask & {8{weights_gt_209}};
  wire [7:0] weight_47_5 = lines[3055:3048] & mask & {8{weights_gt_209}};
  wire [7:0] weight_47_6 = lines[3063:3056] & mask & {8{weights_gt_209}};
  wire [7:0] weight_47_7 = lines[3071:3064] & mask & {8{weights_gt_209}};
  wire weights_gt_208 = columns > 9'd48;
  wire [7:0] weight_48_0 = lines[3079:3072] & mask & {8{weights_gt_208}};
  wire [7:0] weight_48_1 = lines[3087:3080] & mask & {8{weights_gt_208}};
  wire [7:0] weight_48_2 = lines[3095:3088] & mask & {8{weights_gt_208}};
  wire [7:0] weight_48_3 = lines[3103:3096] & mask & {8{weights_gt_208}};
  wire [7:0] weight_48_4 = lines[3111:3104] & mask & {8{weights_gt_208}};
  wire [7:0] weight_48_5 = lines[3119:3112] & mask & {8{weights_gt_208}};
  wire [7:0] weight_48_6 = lines[3127:3120] & mask & {8{weights_gt_208}};
  wire [7:0] weight_48_7 = lines[3135:3128] & mask & {8{weights_gt_208}};
  wire weights_gt_207 = columns > 9'd49;
  wire [7:0] weight_49_0 = lines[3143:3136] & mask & {8{weights_gt_207}};
  wire [7:0] weight_49_1 = lines[3151:3144] & mask & {8{weights_gt_207}};
  wire [7:0] weight_49_2 = lines[3159:3152] & mask & {8{weights_gt_207}};
  wire [7:0] weight_49_3 = lines[3167:3160] & mask & {8{weights_gt_207}};
  wire [7:0] weight_49_4 = lines[3175:3168] & mask & {8{weights_gt_207}};
  wire [7:0] weight_49_5 = lines[3183:3176] & mask & {8{weights_gt_207}};
  wire [7:0] weight_49_6 = lines[3191:3184] & mask & {8{weights_gt_207}};
  wire [7:0] weight_49_7 = lines[3199:3192] & mask & {8{weights_gt_207}};
  wire weights_gt_206 = columns > 9'd50;
  wire [7:0] weight_50_0 = lines[3207:3200] & mask & {8{weights_gt_206}};
  wire [7:0] weight_50_1 = lines[3215:3208] & mask & {8{weights_gt_206}};
  wire [7:0] weight_50_2 = lines[3223:3216] & mask & {8{weights_gt_206}};
  wire [7:0] weight_50_3 = lines[3231:3224] & mask & {8{weights_gt_206}};
  wire [7:0] weight_50_4 = lines[3239:3232] & mask & {8{weights_gt_206}};
  wire [7:0] weight_50_5 = lines[3247:3240] & mask & {8{weights_gt_206}};
  wire [7:0] weight_50_6 = lines[3255:3248] & mask & {8{weights_gt_206}};
  wire [7:0] weight_50_7 = lines[3263:3256] & mask & {8{weights_gt_206}};
  wire weights_gt_205 = columns > 9'd51;
  wire [7:0] weight_51_0 = lines[3271:3264] & mask & {8{weights_gt_205}};
  wire [7:0] weight_51_1 = lines[3279:3272] & mask & {8{weights_gt_205}};
  wire [7:0] weight_51_2 = lines[3287:3280] & mask & {8{weights_gt_205}};
  wire [7:0] weight_51_3 = lines[3295:3288] & mask & {8{weights_gt_205}};
  wire [7:0] weight_51_4 = lines[3303:3296] & mask & {8{weights_gt_205}};
  wire [7:0] weight_51_5 = lines[3311:3304] & mask & {8{weights_gt_205}};
  wire [7:0] weight_51_6 = lines[3319:3312] & mask & {8{weights_gt_205}};
  wire [7:0] weight_51_7 = lines[3327:3320] & mask & {8{weights_gt_205}};
  wire weights_gt_204 = columns > 9'd52;
  wire [7:0] weight_52_0 = lines[3335:3328] & mask & {8{weights_gt_204}};
  wire [7:0] weight_52_1 = lines[3343:3336] & mask & {8{weights_gt_204}};
  wire [7:0] weight_52_2 = lines[3351:3344] & mask & {8{weights_gt_204}};
  wire [7:0] weight_52_3 = lines[3359:3352] & mask & {8{weights_gt_204}};
  wire [7:0] weight_52_4 = lines[3367:3360] & mask & {8{weights_gt_204}};
  wire [7:0] weight_52_5 = lines[3375:3368] & mask & {8{weights_gt_204}};
  wire [7:0] weight_52_6 = lines[3383:3376] & mask & {8{weights_gt_204}};
  wire [7:0] weight_52_7 = lines[3391:3384] & mask & {8{weights_gt_204}};
  wire weights_gt_203 = columns > 9'd53;
  wire [7:0] weight_53_0 = lines[3399:3392] & mask & {8{weights_gt_203}};
  wire [7:0] weight_53_1 = lines[3407:3400] & mask & {8{weights_gt_203}};
  wire [7:0] weight_53_2 = lines[3415:3408] & mask & {8{weights_gt_203}};
  wire [7:0] weight_53_3 = lines[3423:3416] & mask & {8{weights_gt_203}};
  wire [7:0] weight_53_4 = lines[3431:3424] & mask & {8{weights_gt_203}};
  wire [7:0] weight_53_5 = lines[3439:3432] & mask & {8{weights_gt_203}};
  wire [7:0] weight_53_6 = lines[3447:3440] & mask & {8{weights_gt_203}};
  wire [7:0] weight_53_7 = lines[3455:3448] & mask & {8{weights_gt_203}};
  wire weights_gt_202 = columns > 9'd54;
  wire [7:0] weight_54_0 = lines[3463:3456] & mask & {8{weights_gt_202}};
  wire [7:0] weight_54_1 = lines[3471:3464] & mask & {8{weights_gt_202}};
  wire [7:0] weight_54_2 = lines[3479:3472] & mask & {8{weights_gt_202}};
  wire [7:0] weight_54_3 = lines[3487:3480] & mask & {8{weights_gt_202}};
  wire [7:0] weight_54_4 = lines[3495:3488] & mask & {8{weights_gt_202}};
  wire [7:0] weight_54_5 = lines[3503:3496] & mask & {8{weights_gt_202}};
  wire [7:0] weight_54_6 = lines[3511:3504] & mask & {8{weights_gt_202}};
  wire [7:0] weight_54_7 = lines[3519:3512] & mask & {8{weights_gt_202}};
  wire weights_gt_201 = columns > 9'd55;
  wire [7:0] weight_55_0 = lines[3527:3520] & mask & {8{weights_gt_201}};
  wire [7:0] weight_55_1 = lines[3535:3528] & mask & {8{weights_gt_201}};
  wire [7:0] weight_55_2 = lines[3543:3536] & mask & {8{weights_gt_201}};
  wire [7:0] weight_55_3 = lines[3551:3544] & mask & {8{weights_gt_201}};
  wire [7:0] weight_55_4 = lines[3559:3552] & mask & {8{weights_gt_201}};
  wire [7:0] weight_55_5 = lines[3567:3560] & mask & {8{weights_gt_201}};
  wire [7:0] weight_55_6 = lines[3575:3568] & mask & {8{weights_gt_201}};
  wire [7:0] weight_55_7 = lines[3583:3576] & mask & {8{weights_gt_201}};
  wire weights_gt_200 = columns > 9'd56;
  wire [7:0] weight_56_0 = lines[3591:3584] & mask & {8{weights_gt_200}};
  wire [7:0] weight_56_1 = lines[3599:3592] & mask & {8{weights_gt_200}};
  wire [7:0] weight_56_2 = lines[3607:3600] & mask & {8{weights_gt_200}};
  wire [7:0] weight_56_3 = lines[3615:3608] & mask & {8{weights_gt_200}};
  wire [7:0] weight_56_4 = lines[3623:3616] & mask & {8{weights_gt_200}};
  wire [7:0] weight_56_5 = lines[3631:3624] & mask & {8{weights_gt_200}};
  wire [7:0] weight_56_6 = lines[3639:3632] & mask & {8{weights_gt_200}};
  wire [7:0] weight_56_7 = lines[3647:3640] & mask & {8{weights_gt_200}};
  wire weights_gt_199 = columns > 9'd57;
  wire [7:0] weight_57_0 = lines[3655:3648] & mask & {8{weights_gt_199}};
  wire [7:0] weight_57_1 = lines[3663:3656] & mask & {8{weights_gt_199}};
  wire [7:0] weight_57_2 = lines[3671:3664] & mask & {8{weights_gt_199}};
  wire [7:0] weight_57_3 = lines[3679:3672] & mask & {8{weights_gt_199}};
  wire [7:0] weight_57_4 = lines[3687:3680] & mask & {8{weights_gt_199}};
  wire [7:0] weight_57_5 = lines[3695:3688] & mask & {8{weights_gt_199}};
  wire [7:0] weight_57_6 = lines[3703:3696] & mask & {8{weights_gt_199}};
  wire [7:0] weight_57_7 = lines[3711:3704] & mask & {8{weights_gt_199}};
  wire weights_gt_198 = columns > 9'd58;
  wire [7:0] weight_58_0 = lines[3719:3712] & mask & {8{weights_gt_198}};
  wire [7:0] weight_58_1 = lines[3727:3720] & mask & {8{weights_gt_198}};
  wire [7:0] weight_58_2 = lines[3735:3728] & mask & {8{weights_gt_198}};
  wire [7:0] weight_58_3 = lines[3743:3736] & mask & {8{weights_gt_198}};
  wire [7:0] weight_58_4 = lines[3751:3744] & mask & {8{weights_gt_198}};
  wire [7:0] weight_58_5 = lines[3759:3752] & mask & {8{weights_gt_198}};
  wire [7:0] weight_58_6 = lines[3767:3760] & mask & {8{weights_gt_198}};
  wire [7:0] weight_58_7 = lines[3775:3768] & mask & {8{weights_gt_198}};
  wire weights_gt_197 = columns > 9'd59;
  wire [7:0] weight_59_0 = lines[3783:3776] & mask & {8{weights_gt_197}};
  wire [7:0] weight_59_1 = lines[3791:3784] & mask & {8{weights_gt_197}};
  wire [7:0] weight_59_2 = lines[3799:3792] & mask & {8{weights_gt_197}};
  wire [7:0] weight_59_3 = lines[3807:3800] & mask & {8{weights_gt_197}};
  wire [7:0] weight_59_4 = lines[3815:3808] & mask & {8{weights_gt_197}};
  wire [7:0] weight_59_5 = lines[3823:3816] & mask & {8{weights_gt_197}};
  wire [7:0] weight_59_6 = lines[3831:3824] & mask & {8{weights_gt_197}};
  wire [7:0] weight_59_7 = lines[3839:3832] & mask & {8{weights_gt_197}};
  wire weights_gt_196 = columns > 9'd60;
  wire [7:0] weight_60_0 = lines[3847:3840] & mask & {8{weights_gt_196}};
  wire [7:0] weight_60_1 = lines[3855:3848] & mask & {8{weights_gt_196}};
  wire [7:0] weight_60_2 = lines[3863:3856] & mask & {8{weights_gt_196}};
  wire [7:0] weight_60_3 = lines[3871:3864] & mask & {8{weights_gt_196}};
  wire [7:0] weight_60_4 = lines[3879:3872] & mask & {8{weights_gt_196}};
  wire [7:0] weight_60_5 = lines[3887:3880] & mask & {8{weights_gt_196}};
  wire [7:0] weight_60_6 = lines[3895:3888] & mask & {8{weights_gt_196}};
  wire [7:0] weight_60_7 = lines[3903:3896] & mask & {8{weights_gt_196}};
  wire weights_gt_195 = columns > 9'd61;
  wire [7:0] weight_61_0 = lines[3911:3904] & mask & {8{weights_gt_195}};
  wire [7:0] weight_61_1 = lines[3919:3912] & mask & {8{weights_gt_195}};
  wire [7:0] weight_61_2 = lines[3927:3920] & mask & {8{weights_gt_195}};
  wire [7:0] weight_61_3 = lines[3935:3928] & mask & {8{weights_gt_195}};
  wire [7:0] weight_61_4 = lines[3943:3936] & mask & {8{weights_gt_195}};
  wire [7:0] weight_61_5 = lines[3951:3944] & mask & {8{weights_gt_195}};
  wire [7:0] weight_61_6 = lines[3959:3952] & mask & {8{weights_gt_195}};
  wire [7:0] weight_61_7 = lines[3967:3960] & mask & {8{weights_gt_195}};
  wire weights_gt_194 = columns > 9'd62;
  wire [7:0] weight_62_0 = lines[3975:3968] & mask & {8{weights_gt_194}};
  wire [7:0] weight_62_1 = lines[3983:3976] & mask & {8{weights_gt_194}};
  wire [7:0] weight_62_2 = lines[3991:3984] & mask & {8{weights_gt_194}};
  wire [7:0] weight_62_3 = lines[3999:3992] & mask & {8{weights_gt_194}};
  wire [7:0] weight_62_4 = lines[4007:4000] & mask & {8{weights_gt_194}};
  wire [7:0] weight_62_5 = lines[4015:4008] & mask & {8{weights_gt_194}};
  wire [7:0] weight_62_6 = lines[4023:4016] & mask & {8{weights_gt_194}};
  wire [7:0] weight_62_7 = lines[4031:4024] & mask & {8{weights_gt_194}};
  wire weights_gt_193 = columns > 9'd63;
  wire [7:0] weight_63_0 = lines[4039:4032] & mask & {8{weights_gt_193}};
  wire [7:0] weight_63_1 = lines[4047:4040] & mask & {8{weights_gt_193}};
  wire [7:0] weight_63_2 = lines[4055:4048] & mask & {8{weights_gt_193}};
  wire [7:0] weight_63_3 = lines[4063:4056] & mask & {8{weights_gt_193}};
  wire [7:0] weight_63_4 = lines[4071:4064] & mask & {8{weights_gt_193}};
  wire [7:0] weight_63_5 = lines[4079:4072] & mask & {8{weights_gt_193}};
  wire [7:0] weight_63_6 = lines[4087:4080] & mask & {8{weights_gt_193}};
  wire [7:0] weight_63_7 = lines[4095:4088] & mask & {8{weights_gt_193}};
  wire weights_gt_192 = columns > 9'd64;
  wire [7:0] weight_64_0 = lines[4103:4096] & mask & {8{weights_gt_192}};
  wire [7:0] weight_64_1 = lines[4111:4104] & mask & {8{weights_gt_192}};
  wire [7:0] weight_64_2 = lines[4119:4112] & mask & {8{weights_gt_192}};
  wire [7:0] weight_64_3 = lines[4127:4120] & mask & {8{weights_gt_192}};
  wire [7:0] weight_64_4 = lines[4135:4128] & mask & {8{weights_gt_192}};
  wire [7:0] weight_64_5 = lines[4143:4136] & mask & {8{weights_gt_192}};
  wire [7:0] weight_64_6 = lines[4151:4144] & mask & {8{weights_gt_192}};
  wire [7:0] weight_64_7 = lines[4159:4152] & mask & {8{weights_gt_192}};
  wire weights_gt_191 = columns > 9'd65;
  wire [7:0] weight_65_0 = lines[4167:4160] & mask & {8{weights_gt_191}};
  wire [7:0] weight_65_1 = lines[4175:4168] & mask & {8{weights_gt_191}};
  wire [7:0] weight_65_2 = lines[4183:4176] & mask & {8{weights_gt_191}};
  wire [7:0] weight_65_3 = lines[4191:4184] & mask & {8{weights_gt_191}};
  wire [7:0] weight_65_4 = lines[4199:4192] & mask & {8{weights_gt_191}};
  wire [7:0] weight_65_5 = lines[4207:4200] & mask & {8{weights_gt_191}};
  wire [7:0] weight_65_6 = lines[4215:4208] & mask & {8{weights_gt_191}};
  wire [7:0] weight_65_7 = lines[4223:4216] & mask & {8{weights_gt_191}};
  wire weights_gt_190 = columns > 9'd66;
  wire [7:0] weight_66_0 = lines[4231:4224] & mask & {8{weights_gt_190}};
  wire [7:0] weight_66_1 = lines[4239:4232] & mask & {8{weights_gt_190}};
  wire [7:0] weight_66_2 = lines[4247:4240] & mask & {8{weights_gt_190}};
  wire [7:0] weight_66_3 = lines[4255:4248] & mask & {8{weights_gt_190}};
  wire [7:0] weight_66_4 = lines[4263:4256] & mask & {8{weights_gt_190}};
  wire [7:0] weight_66_5 = lines[4271:4264] & mask & {8{weights_gt_190}};
  wire [7:0] weight_66_6 = lines[4279:4272] & mask & {8{weights_gt_190}};
  wire [7:0] weight_66_7 = lines[4287:4280] & mask & {8{weights_gt_190}};
  wire weights_gt_189 = columns > 9'd67;
  wire [7:0] weight_67_0 = lines[4295:4288] & mask & {8{weights_gt_189}};
  wire [7:0] weight_67_1 = lines[4303:4296] & mask & {8{weights_gt_189}};
  wire [7:0] weight_67_2 = lines[4311:4304] & mask & {8{weights_gt_189}};
  wire [7:0] weight_67_3 = lines[4319:4312] & mask & {8{weights_gt_189}};
  wire [7:0] weight_67_4 = lines[4327:4320] & mask & {8{weights_gt_189}};
  wire [7:0] weight_67_5 = lines[4335:4328] & mask & {8{weights_gt_189}};
  wire [7:0] weight_67_6 = lines[4343:4336] & mask & {8{weights_gt_189}};
  wire [7:0] weight_67_7 = lines[4351:4344] & mask & {8{weights_gt_189}};
  wire weights_gt_188 = columns > 9'd68;
  wire [7:0] weight_68_0 = lines[4359:4352] & mask & {8{weights_gt_188}};
  wire [7:0] weight_68_1 = lines[4367:4360] & mask & {8{weights_gt_188}};
  wire [7:0] weight_68_2 = lines[4375:4368] & mask & {8{weights_gt_188}};
  wire [7:0] weight_68_3 = lines[4383:4376] & mask & {8{weights_gt_188}};
  wire [7:0] weight_68_4 = lines[4391:4384] & mask & {8{weights_gt_188}};
  wire [7:0] weight_68_5 = lines[4399:4392] & mask & {8{weights_gt_188}};
  wire [7:0] weight_68_6 = lines[4407:4400] & mask & {8{weights_gt_188}};
  wire [7:0] weight_68_7 = lines[4415:4408] & mask & {8{weights_gt_188}};
  wire weights_gt_187 = columns > 9'd69;
  wire [7:0] weight_69_0 = lines[4423:4416] & mask & {8{weights_gt_187}};
  wire [7:0] weight_69_1 = lines[4431:4424] & mask & {8{weights_gt_187}};
  wire [7:0] weight_69_2 = lines[4439:4432] & mask & {8{weights_gt_187}};
  wire [7:0] weight_69_3 = lines[4447:4440] & mask & {8{weights_gt_187}};
  wire [7:0] weight_69_4 = lines[4455:4448] & mask & {8{weights_gt_187}};
  wire [7:0] weight_69_5 = lines[4463:4456] & mask & {8{weights_gt_187}};
  wire [7:0] weight_69_6 = lines[4471:4464] & mask & {8{weights_gt_187}};
  wire [7:0] weight_69_7 = lines[4479:4472] & mask & {8{weights_gt_187}};
  wire weights_gt_186 = columns > 9'd70;
  wire [7:0] weight_70_0 = lines[4487:4480] & mask & {8{weights_gt_186}};
  wire [7:0] weight_70_1 = lines[4495:4488] & mask & {8{weights_gt_186}};
  wire [7:0] weight_70_2 = lines[4503:4496] & mask & {8{weights_gt_186}};
  wire [7:0] weight_70_3 = lines[4511:4504] & mask & {8{weights_gt_186}};
  wire [7:0] weight_70_4 = lines[4519:4512] & mask & {8{weights_gt_186}};
  wire [7:0] weight_70_5 = lines[4527:4520] & mask & {8{weights_gt_186}};
  wire [7:0] weight_70_6 = lines[4535:4528] & mask & {8{weights_gt_186}};
  wire [7:0] weight_70_7 = lines[4543:4536] & mask & {8{weights_gt_186}};
  wire weights_gt_185 = columns > 9'd71;
  wire [7:0] weight_71_0 = lines[4551:4544] & mask & {8{weights_gt_185}};
  wire [7:0] weight_71_1 = lines[4559:4552] & mask & {8{weights_gt_185}};
  wire [7:0] weight_71_2 = lines[4567:4560] & mask & {8{weights_gt_185}};
  wire [7:0] weight_71_3 = lines[4575:4568] & mask & {8{weights_gt_185}};
  wire [7:0] weight_71_4 = lines[4583:4576] & mask & {8{weights_gt_185}};
  wire [7:0] weight_71_5 = lines[4591:4584] & mask & {8{weights_gt_185}};
  wire [7:0] weight_71_6 = lines[4599:4592] & mask & {8{weights_gt_185}};
  wire [7:0] weight_71_7 = lines[4607:4600] & mask & {8{weights_gt_185}};
  wire weights_gt_184 = columns > 9'd72;
  wire [7:0] weight_72_0 = lines[4615:4608] & mask & {8{weights_gt_184}};
  wire [7:0] weight_72_1 = lines[4623:4616] & mask & {8{weights_gt_184}};
  wire [7:0] weight_72_2 = lines[4631:4624] & mask & {8{weights_gt_184}};
  wire [7:0] weight_72_3 = lines[4639:4632] & mask & {8{weights_gt_184}};
  wire [7:0] weight_72_4 = lines[4647:4640] & mask & {8{weights_gt_184}};
  wire [7:0] weight_72_5 = lines[4655:4648] & mask & {8{weights_gt_184}};
  wire [7:0] weight_72_6 = lines[4663:4656] & mask & {8{weights_gt_184}};
  wire [7:0] weight_72_7 = lines[4671:4664] & mask & {8{weights_gt_184}};
  wire weights_gt_183 = columns > 9'd73;
  wire [7:0] weight_73_0 = lines[4679:4672] & mask & {8{weights_gt_183}};
  wire [7:0] weight_73_1 = lines[4687:4680] & mask & {8{weights_gt_183}};
  wire [7:0] weight_73_2 = lines[4695:4688] & mask & {8{weights_gt_183}};
  wire [7:0] weight_73_3 = lines[4703:4696] & mask & {8{weights_gt_183}};
  wire [7:0] weight_73_4 = lines[4711:4704] & mask & {8{weights_gt_183}};
  wire [7:0] weight_73_5 = lines[4719:4712] & mask & {8{weights_gt_183}};
  wire [7:0] weight_73_6 = lines[4727:4720] & mask & {8{weights_gt_183}};
  wire [7:0] weight_73_7 = lines[4735:4728] & mask & {8{weights_gt_183}};
  wire weights_gt_182 = columns > 9'd74;
  wire [7:0] weight_74_0 = lines[4743:4736] & mask & {8{weights_gt_182}};
  wire [7:0] weight_74_1 = lines[4751:4744] & mask & {8{weights_gt_182}};
  wire [7:0] weight_74_2 = lines[4759:4752] & mask & {8{weights_gt_182}};
  wire [7:0] weight_74_3 = lines[4767:4760] & mask & {8{weights_gt_182}};
  wire [7:0] weight_74_4 = lines[4775:4768] & mask & {8{weights_gt_182}};
  wire [7:0] weight_74_5 = lines[4783:4776] & mask & {8{weights_gt_182}};
  wire [7:0] weight_74_6 = lines[4791:4784] & mask & {8{weights_gt_182}};
  wire [7:0] weight_74_7 = lines[4799:4792] & mask & {8{weights_gt_182}};
  wire weights_gt_181 = columns > 9'd75;
  wire [7:0] weight_75_0 = lines[4807:4800] & mask & {8{weights_gt_181}};
  wire [7:0] weight_75_1 = lines[4815:4808] & mask & {8{weights_gt_181}};
  wire [7:0] weight_75_2 = lines[4823:4816] & mask & {8{weights_gt_181}};
  wire [7:0] weight_75_3 = lines[4831:4824] & mask & {8{weights_gt_181}};
  wire [7:0] weight_75_4 = lines[4839:4832] & mask & {8{weights_gt_181}};
  wire [7:0] weight_75_5 = lines[4847:4840] & mask & {8{weights_gt_181}};
  wire [7:0] weight_75_6 = lines[4855:4848] & mask & {8{weights_gt_181}};
  wire [7:0] weight_75_7 = lines[4863:4856] & mask & {8{weights_gt_181}};
  wire weights_gt_180 = columns > 9'd76;
  wire [7:0] weight_76_0 = lines[4871:4864] & mask & {8{weights_gt_180}};
  wire [7:0] weight_76_1 = lines[4879:4872] & mask & {8{weights_gt_180}};
  wire [7:0] weight_76_2 = lines[4887:4880] & mask & {8{weights_gt_180}};
  wire [7:0] weight_76_3 = lines[4895:4888] & mask & {8{weights_gt_180}};
  wire [7:0] weight_76_4 = lines[4903:4896] & mask & {8{weights_gt_180}};
  wire [7:0] weight_76_5 = lines[4911:4904] & mask & {8{weights_gt_180}};
  wire [7:0] weight_76_6 = lines[4919:4912] & mask & {8{weights_gt_180}};
  wire [7:0] weight_76_7 = lines[4927:4920] & mask & {8{weights_gt_180}};
  wire weights_gt_179 = columns > 9'd77;
  wire [7:0] weight_77_0 = lines[4935:4928] & mask & {8{weights_gt_179}};
  wire [7:0] weight_77_1 = lines[4943:4936] & mask & {8{weights_gt_179}};
  wire [7:0] weight_77_2 = lines[4951:4944] & mask & {8{weights_gt_179}};
  wire [7:0] weight_77_3 = lines[4959:4952] & mask & {8{weights_gt_179}};
  wire [7:0] weight_77_4 = lines[4967:4960] & mask & {8{weights_gt_179}};
  wire [7:0] weight_77_5 = lines[4975:4968] & mask & {8{weights_gt_179}};
  wire [7:0] weight_77_6 = lines[4983:4976] & mask & {8{weights_gt_179}};
  wire [7:0] weight_77_7 = lines[4991:4984] & mask & {8{weights_gt_179}};
  wire weights_gt_178 = columns > 9'd78;
  wire [7:0] weight_78_0 = lines[4999:4992] & mask & {8{weights_gt_178}};
  wire [7:0] weight_78_1 = lines[5007:5000] & mask & {8{weights_gt_178}};
  wire [7:0] weight_78_2 = lines[5015:5008] & mask & {8{weights_gt_178}};
  wire [7:0] weight_78_3 = lines[5023:5016] & mask & {8{weights_gt_178}};
  wire [7:0] weight_78_4 = lines[5031:5024] & mask & {8{weights_gt_178}};
  wire [7:0] weight_78_5 = lines[5039:5032] & mask & {8{weights_gt_178}};
  wire [7:0] weight_78_6 = lines[5047:5040] & mask & {8{weights_gt_178}};
  wire [7:0] weight_78_7 = lines[5055:5048] & mask & {8{weights_gt_178}};
  wire weights_gt_177 = columns > 9'd79;
  wire [7:0] weight_79_0 = lines[5063:5056] & mask & {8{weights_gt_177}};
  wire [7:0] weight_79_1 = lines[5071:5064] & mask & {8{weights_gt_177}};
  wire [7:0] weight_79_2 = lines[5079:5072] & mask & {8{weights_gt_177}};
  wire [7:0] weight_79_3 = lines[5087:5080] & mask & {8{weights_gt_177}};
  wire [7:0] weight_79_4 = lines[5095:5088] & mask & {8{weights_gt_177}};
  wire [7:0] weight_79_5 = lines[5103:5096] & mask & {8{weights_gt_177}};
  wire [7:0] weight_79_6 = lines[5111:5104] & mask & {8{weights_gt_177}};
  wire [7:0] weight_79_7 = lines[5119:5112] & mask & {8{weights_gt_177}};
  wire weights_gt_176 = columns > 9'd80;
  wire [7:0] weight_80_0 = lines[5127:5120] & mask & {8{weights_gt_176}};
  wire [7:0] weight_80_1 = lines[5135:5128] & mask & {8{weights_gt_176}};
  wire [7:0] weight_80_2 = lines[5143:5136] & mask & {8{weights_gt_176}};
  wire [7:0] weight_80_3 = lines[5151:5144] & mask & {8{weights_gt_176}};
  wire [7:0] weight_80_4 = lines[5159:5152] & mask & {8{weights_gt_176}};
  wire [7:0] weight_80_5 = lines[5167:5160] & mask & {8{weights_gt_176}};
  wire [7:0] weight_80_6 = lines[5175:5168] & mask & {8{weights_gt_176}};
  wire [7:0] weight_80_7 = lines[5183:5176] & mask & {8{weights_gt_176}};
  wire weights_gt_175 = columns > 9'd81;
  wire [7:0] weight_81_0 = lines[5191:5184] & mask & {8{weights_gt_175}};
  wire [7:0] weight_81_1 = lines[5199:5192] & mask & {8{weights_gt_175}};
  wire [7:0] weight_81_2 = lines[5207:5200] & mask & {8{weights_gt_175}};
  wire [7:0] weight_81_3 = lines[5215:5208] & mask & {8{weights_gt_175}};
  wire [7:0] weight_81_4 = lines[5223:5216] & mask & {8{weights_gt_175}};
  wire [7:0] weight_81_5 = lines[5231:5224] & mask & {8{weights_gt_175}};
  wire [7:0] weight_81_6 = lines[5239:5232] & mask & {8{weights_gt_175}};
  wire [7:0] weight_81_7 = lines[5247:5240] & mask & {8{weights_gt_175}};
  wire weights_gt_174 = columns > 9'd82;
  wire [7:0] weight_82_0 = lines[5255:5248] & mask & {8{weights_gt_174}};
  wire [7:0] weight_82_1 = lines[5263:5256] & mask & {8{weights_gt_174}};
  wire [7:0] weight_82_2 = lines[5271:5264] & mask & {8{weights_gt_174}};
  wire [7:0] weight_82_3 = lines[5279:5272] & mask & {8{weights_gt_174}};
  wire [7:0] weight_82_4 = lines[5287:5280] & mask & {8{weights_gt_174}};
  wire [7:0] weight_82_5 = lines[5295:5288] & mask & {8{weights_gt_174}};
  wire [7:0] weight_82_6 = lines[5303:5296] & mask & {8{weights_gt_174}};
  wire [7:0] weight_82_7 = lines[5311:5304] & mask & {8{weights_gt_174}};
  wire weights_gt_173 = columns > 9'd83;
  wire [7:0] weight_83_0 = lines[5319:5312] & mask & {8{weights_gt_173}};
  wire [7:0] weight_83_1 = lines[5327:5320] & mask & {8{weights_gt_173}};
  wire [7:0] weight_83_2 = lines[5335:5328] & mask & {8{weights_gt_173}};
  wire [7:0] weight_83_3 = lines[5343:5336] & mask & {8{weights_gt_173}};
  wire [7:0] weight_83_4 = lines[5351:5344] & mask & {8{weights_gt_173}};
  wire [7:0] weight_83_5 = lines[5359:5352] & mask & {8{weights_gt_173}};
  wire [7:0] weight_83_6 = lines[5367:5360] & mask & {8{weights_gt_173}};
  wire [7:0] weight_83_7 = lines[5375:5368] & mask & {8{weights_gt_173}};
  wire weights_gt_172 = columns > 9'd84;
  wire [7:0] weight_84_0 = lines[5383:5376] & mask & {8{weights_gt_172}};
  wire [7:0] weight_84_1 = lines[5391:5384] & mask & {8{weights_gt_172}};
  wire [7:0] weight_84_2 = lines[5399:5392] & mask & {8{weights_gt_172}};
  wire [7:0] weight_84_3 = lines[5407:5400] & mask & {8{weights_gt_172}};
  wire [7:0] weight_84_4 = lines[5415:5408] & mask & {8{weights_gt_172}};
  wire [7:0] weight_84_5 = lines[5423:5416] & mask & {8{weights_gt_172}};
  wire [7:0] weight_84_6 = lines[5431:5424] & mask & {8{weights_gt_172}};
  wire [7:0] weight_84_7 = lines[5439:5432] & mask & {8{weights_gt_172}};
  wire weights_gt_171 = columns > 9'd85;
  wire [7:0] weight_85_0 = lines[5447:5440] & mask & {8{weights_gt_171}};
  wire [7:0] weight_85_1 = lines[5455:5448] & mask & {8{weights_gt_171}};
  wire [7:0] weight_85_2 = lines[5463:5456] & mask & {8{weights_gt_171}};
  wire [7:0] weight_85_3 = lines[5471:5464] & mask & {8{weights_gt_171}};
  wire [7:0] weight_85_4 = lines[5479:5472] & mask & {8{weights_gt_171}};
  wire [7:0] weight_85_5 = lines[5487:5480] & mask & {8{weights_gt_171}};
  wire [7:0] weight_85_6 = lines[5495:5488] & mask & {8{weights_gt_171}};
  wire [7:0] weight_85_7 = lines[5503:5496] & mask & {8{weights_gt_171}};
  wire weights_gt_170 = columns > 9'd86;
  wire [7:0] weight_86_0 = lines[5511:5504] & mask & {8{weights_gt_170}};
  wire [7:0] weight_86_1 = lines[5519:5512] & mask & {8{weights_gt_170}};
  wire [7:0] weight_86_2 = lines[5527:5520] & mask & {8{weights_gt_170}};
  wire [7:0] weight_86_3 = lines[5535:5528] & mask & {8{weights_gt_170}};
  wire [7:0] weight_86_4 = lines[5543:5536] & mask & {8{weights_gt_170}};
  wire [7:0] weight_86_5 = lines[5551:5544] & mask & {8{weights_gt_170}};
  wire [7:0] weight_86_6 = lines[5559:5552] & mask & {8{weights_gt_170}};
  wire [7:0] weight_86_7 = lines[5567:5560] & mask & {8{weights_gt_170}};
  wire weights_gt_169 = columns > 9'd87;
  wire [7:0] weight_87_0 = lines[5575:5568] & mask & {8{weights_gt_169}};
  wire [7:0] weight_87_1 = lines[5583:5576] & mask & {8{weights_gt_169}};
  wire [7:0] weight_87_2 = lines[5591:5584] & mask & {8{weights_gt_169}};
  wire [7:0] weight_87_3 = lines[5599:5592] & mask & {8{weights_gt_169}};
  wire [7:0] weight_87_4 = lines[5607:5600] & mask & {8{weights_gt_169}};
  wire [7:0] weight_87_5 = lines[5615:5608] & mask & {8{weights_gt_169}};
  wire [7:0] weight_87_6 = lines[5623:5616] & mask & {8{weights_gt_169}};
  wire [7:0] weight_87_7 = lines[5631:5624] & mask & {8{weights_gt_169}};
  wire weights_gt_168 = columns > 9'd88;
  wire [7:0] weight_88_0 = lines[5639:5632] & mask & {8{weights_gt_168}};
  wire [7:0] weight_88_1 = lines[5647:5640] & mask & {8{weights_gt_168}};
  wire [7:0] weight_88_2 = lines[5655:5648] & mask & {8{weights_gt_168}};
  wire [7:0] weight_88_3 = lines[5663:5656] & mask & {8{weights_gt_168}};
  wire [7:0] weight_88_4 = lines[5671:5664] & mask & {8{weights_gt_168}};
  wire [7:0] weight_88_5 = lines[5679:5672] & mask & {8{weights_gt_168}};
  wire [7:0] weight_88_6 = lines[5687:5680] & mask & {8{weights_gt_168}};
  wire [7:0] weight_88_7 = lines[5695:5688] & mask & {8{weights_gt_168}};
  wire weights_gt_167 = columns > 9'd89;
  wire [7:0] weight_89_0 = lines[5703:5696] & mask & {8{weights_gt_167}};
  wire [7:0] weight_89_1 = lines[5711:5704] & mask & {8{weights_gt_167}};
  wire [7:0] weight_89_2 = lines[5719:5712] & mask & {8{weights_gt_167}};
  wire [7:0] weight_89_3 = lines[5727:5720] & mask & {8{weights_gt_167}};
  wire [7:0] weight_89_4 = lines[5735:5728] & mask & {8{weights_gt_167}};
  wire [7:0] weight_89_5 = lines[5743:5736] & mask & {8{weights_gt_167}};
  wire [7:0] weight_89_6 = lines[5751:5744] & mask & {8{weights_gt_167}};
  wire [7:0] weight_89_7 = lines[5759:5752] & mask & {8{weights_gt_167}};
  wire weights_gt_166 = columns > 9'd90;
  wire [7:0] weight_90_0 = lines[5767:5760] & mask & {8{weights_gt_166}};
  wire [7:0] weight_90_1 = lines[5775:5768] & mask & {8{weights_gt_166}};
  wire [7:0] weight_90_2 = lines[5783:5776] & mask & {8{weights_gt_166}};
  wire [7:0] weight_90_3 = lines[5791:5784] & mask & {8{weights_gt_166}};
  wire [7:0] weight_90_4 = lines[5799:5792] & mask & {8{weights_gt_166}};
  wire [7:0] weight_90_5 = lines[5807:5800] & mask & {8{weights_gt_166}};
  wire [7:0] weight_90_6 = lines[5815:5808] & mask & {8{weights_gt_166}};
  wire [7:0] weight_90_7 = lines[5823:5816] & mask & {8{weights_gt_166}};
  wire weights_gt_165 = columns > 9'd91;
  wire [7:0] weight_91_0 = lines[5831:5824] & mask & {8{weights_gt_165}};
  wire [7:0] weight_91_1 = lines[5839:5832] & mask & {8{weights_gt_165}};
  wire [7:0] weight_91_2 = lines[5847:5840] & mask & {8{weights_gt_165}};
  wire [7:0] weight_91_3 = lines[5855:5848] & mask & {8{weights_gt_165}};
  wire [7:0] weight_91_4 = lines[5863:5856] & mask & {8{weights_gt_165}};
  wire [7:0] weight_91_5 = lines[5871:5864] & mask & {8{weights_gt_165}};
  wire [7:0] weight_91_6 = lines[5879:5872] & mask & {8{weights_gt_165}};
  wire [7:0] weight_91_7 = lines[5887:5880] & mask & {8{weights_gt_165}};
  wire weights_gt_164 = columns > 9'd92;
  wire [7:0] weight_92_0 = lines[5895:5888] & mask & {8{weights_gt_164}};
  wire [7:0] weight_92_1 = lines[5903:5896] & mask & {8{weights_gt_164}};
  wire [7:0] weight_92_2 = lines[5911:5904] & mask & {8{weights_gt_164}};
  wire [7:0] weight_92_3 = lines[5919:5912] & mask & {8{weights_gt_164}};
  wire [7:0] weight_92_4 = lines[5927:5920] & mask & {8{weights_gt_164}};
  wire [7:0] weight_92_5 = lines[5935:5928] & mask & {8{weights_gt_164}};
  wire [7:0] weight_92_6 = lines[5943:5936] & mask & {8{weights_gt_164}};
  wire [7:0] weight_92_7 = lines[5951:5944] & mask & {8{weights_gt_164}};
  wire weights_gt_163 = columns > 9'd93;
  wire [7:0] weight_93_0 = lines[5959:5952] & mask & {8{weights_gt_163}};
  wire [7:0] weight_93_1 = lines[5967:5960] & mask & {8{weights_gt_163}};
  wire [7:0] weight_93_2 = lines[5975:5968] & mask & {8{weights_gt_163}};
  wire [7:0] weight_93_3 = lines[5983:5976] & mask & {8{weights_gt_163}};
  wire [7:0] weight_93_4 = lines[5991:5984] & mask & {8{weights_gt_163}};
  wire [7:0] weight_93_5 = lines[5999:5992] & mask & {8{weights_gt_163}};
  wire [7:0] weight_93_6 = lines[6007:6000] & mask & {8{weights_gt_163}};
  wire [7:0] weight_93_7 = lines[6015:6008] & mask & {8{weights_gt_163}};
  wire weights_gt_162 = columns > 9'd94;
  wire [7:0] weight_94_0 = lines[6023:6016] & mask & {8{weights_gt_162}};
  wire [7:0] weight_94_1 = lines[6031:6024] & mask & {8{weights_gt_162}};
  wire [7:0] weight_94_2 = lines[6039:6032] & mask & {8{weights_gt_162}};
  wire [7:0] weight_94_3 = lines[6047:6040] & mask & {8{weights_gt_162}};
  wire [7:0] weight_94_4 = lines[6055:6048] & mask & {8{weights_gt_162}};
  wire [7:0] weight_94_5 = lines[6063:6056] & mask & {8{weights_gt_162}};
  wire [7:0] weight_94_6 = lines[6071:6064] & mask & {8{weights_gt_162}};
  wire [7:0] weight_94_7 = lines[6079:6072] & mask & {8{weights_gt_162}};
  wire weights_gt_161 = columns > 9'd95;
  wire [7:0] weight_95_0 = lines[6087:6080] & mask & {8{weights_gt_161}};
  wire [7:0] weight_95_1 = lines[6095:6088] & mask & {8{weights_gt_161}};
  wire [7:0] weight_95_2 = lines[6103:6096] & mask & {8{weights_gt_161}};
  wire [7:0] weight_95_3 = lines[6111:6104] & mask & {8{weights_gt_161}};
  wire [7:0] weight_95_4 = lines[6119:6112] & mask & {8{weights_gt_161}};
  wire [7:0] weight_95_5 = lines[6127:6120] & mask & {8{weights_gt_161}};
  wire [7:0] weight_95_6 = lines[6135:6128] & mask & {8{weights_gt_161}};
  wire [7:0] weight_95_7 = lines[6143:6136] & mask & {8{weights_gt_161}};
  wire weights_gt_160 = columns > 9'd96;
  wire [7:0] weight_96_0 = lines[6151:6144] & mask & {8{weights_gt_160}};
  wire [7:0] weight_96_1 = lines[6159:6152] & mask & {8{weights_gt_160}};
  wire [7:0] weight_96_2 = lines[6167:6160] & mask & {8{weights_gt_160}};
  wire [7:0] weight_96_3 = lines[6175:6168] & mask & {8{weights_gt_160}};
  wire [7:0] weight_96_4 = lines[6183:6176] & mask & {8{weights_gt_160}};
  wire [7:0] weight_96_5 = lines[6191:6184] & mask & {8{weights_gt_160}};
  wire [7:0] weight_96_6 = lines[6199:6192] & mask & {8{weights_gt_160}};
  wire [7:0] weight_96_7 = lines[6207:6200] & mask & {8{weights_gt_160}};
  wire weights_gt_159 = columns > 9'd97;
  wire [7:0] weight_97_0 = lines[6215:6208] & mask & {8{weights_gt_159}};
  wire [7:0] weight_97_1 = lines[6223:6216] & mask & {8{weights_gt_159}};
  wire [7:0] weight_97_2 = lines[6231:6224] & mask & {8{weights_gt_159}};
  wire [7:0] weight_97_3 = lines[6239:6232] & mask & {8{weights_gt_159}};
  wire [7:0] weight_97_4 = lines[6247:6240] & mask & {8{weights_gt_159}};
  wire [7:0] weight_97_5 = lines[6255:6248] & mask & {8{weights_gt_159}};
  wire [7:0] weight_97_6 = lines[6263:6256] & mask & {8{weights_gt_159}};
  wire [7:0] weight_97_7 = lines[6271:6264] & mask & {8{weights_gt_159}};
  wire weights_gt_158 = columns > 9'd98;
  wire [7:0] weight_98_0 = lines[6279:6272] & mask & {8{weights_gt_158}};
  wire [7:0] weight_98_1 = lines[6287:6280] & mask & {8{weights_gt_158}};
  wire [7:0] weight_98_2 = lines[6295:6288] & mask & {8{weights_gt_158}};
  wire [7:0] weight_98_3 = lines[6303:6296] & mask & {8{weights_gt_158}};
  wire [7:0] weight_98_4 = lines[6311:6304] & mask & {8{weights_gt_158}};
  wire [7:0] weight_98_5 = lines[6319:6312] & mask & {8{weights_gt_158}};
  wire [7:0] weight_98_6 = lines[6327:6320] & mask & {8{weights_gt_158}};
  wire [7:0] weight_98_7 = lines[6335:6328] & mask & {8{weights_gt_158}};
  wire weights_gt_157 = columns > 9'd99;
  wire [7:0] weight_99_0 = lines[6343:6336] & mask & {8{weights_gt_157}};
  wire [7:0] weight_99_1 = lines[6351:6344] & mask & {8{weights_gt_157}};
  wire [7:0] weight_99_2 = lines[6359:6352] & mask & {8{weights_gt_157}};
  wire [7:0] weight_99_3 = lines[6367:6360] & mask & {8{weights_gt_157}};
  wire [7:0] weight_99_4 = lines[6375:6368] & mask & {8{weights_gt_157}};
  wire [7:0] weight_99_5 = lines[6383:6376] & mask & {8{weights_gt_157}};
  wire [7:0] weight_99_6 = lines[6391:6384] & mask & {8{weights_gt_157}};
  wire [7:0] weight_99_7 = lines[6399:6392] & mask & {8{weights_gt_157}};
  wire weights_gt_156 = columns > 9'd100;
  wire [7:0] weight_100_0 = lines[6407:6400] & mask & {8{weights_gt_156}};
  wire [7:0] weight_100_1 = lines[6415:6408] & mask & {8{weights_gt_156}};
  wire [7:0] weight_100_2 = lines[6423:6416] & mask & {8{weights_gt_156}};
  wire [7:0] weight_100_3 = lines[6431:6424] & mask & {8{weights_gt_156}};
  wire [7:0] weight_100_4 = lines[6439:6432] & mask & {8{weights_gt_156}};
  wire [7:0] weight_100_5 = lines[6447:6440] & mask & {8{weights_gt_156}};
  wire [7:0] weight_100_6 = lines[6455:6448] & mask & {8{weights_gt_156}};
  wire [7:0] weight_100_7 = lines[6463:6456] & mask & {8{weights_gt_156}};
  wire weights_gt_155 = columns > 9'd101;
  wire [7:0] weight_101_0 = lines[6471:6464] & mask & {8{weights_gt_155}};
  wire [7:0] weight_101_1 = lines[6479:6472] & mask & {8{weights_gt_155}};
  wire [7:0] weight_101_2 = lines[6487:6480] & mask & {8{weights_gt_155}};
  wire [7:0] weight_101_3 = lines[6495:6488] & mask & {8{weights_gt_155}};
  wire [7:0] weight_101_4 = lines[6503:6496] & mask & {8{weights_gt_155}};
  wire [7:0] weight_101_5 = lines[6511:6504] & mask & {8{weights_gt_155}};
  wire [7:0] weight_101_6 = lines[6519:6512] & mask & {8{weights_gt_155}};
  wire [7:0] weight_101_7 = lines[6527:6520] & mask & {8{weights_gt_155}};
  wire weights_gt_154 = columns > 9'd102;
  wire [7:0] weight_102_0 = lines[6535:6528] & mask & {8{weights_gt_154}};
  wire [7:0] weight_102_1 = lines[6543:6536] & mask & {8{weights_gt_154}};
  wire [7:0] weight_102_2 = lines[6551:6544] & mask & {8{weights_gt_154}};
  wire [7:0] weight_102_3 = lines[6559:6552] & mask & {8{weights_gt_154}};
  wire [7:0] weight_102_4 = lines[6567:6560] & mask & {8{weights_gt_154}};
  wire [7:0] weight_102_5 = lines[6575:6568] & mask & {8{weights_gt_154}};
  wire [7:0] weight_102_6 = lines[6583:6576] & mask & {8{weights_gt_154}};
  wire [7:0] weight_102_7 = lines[6591:6584] & mask & {8{weights_gt_154}};
  wire weights_gt_153 = columns > 9'd103;
  wire [7:0] weight_103_0 = lines[6599:6592] & mask & {8{weights_gt_153}};
  wire [7:0] weight_103_1 = lines[6607:6600] & mask & {8{weights_gt_153}};
  wire [7:0] weight_103_2 = lines[6615:6608] & mask & {8{weights_gt_153}};
  wire [7:0] weight_103_3 = lines[6623:6616] & mask & {8{weights_gt_153}};
  wire [7:0] weight_103_4 = lines[6631:6624] & mask & {8{weights_gt_153}};
  wire [7:0] weight_103_5 = lines[6639:6632] & mask & {8{weights_gt_153}};
  wire [7:0] weight_103_6 = lines[6647:6640] & mask & {8{weights_gt_153}};
  wire [7:0] weight_103_7 = lines[6655:6648] & mask & {8{weights_gt_153}};
  wire weights_gt_152 = columns > 9'd104;
  wire [7:0] weight_104_0 = lines[6663:6656] & mask & {8{weights_gt_152}};
  wire [7:0] weight_104_1 = lines[6671:6664] & mask & {8{weights_gt_152}};
  wire [7:0] weight_104_2 = lines[6679:6672] & mask & {8{weights_gt_152}};
  wire [7:0] weight_104_3 = lines[6687:6680] & mask & {8{weights_gt_152}};
  wire [7:0] weight_104_4 = lines[6695:6688] & mask & {8{weights_gt_152}};
  wire [7:0] weight_104_5 = lines[6703:6696] & mask & {8{weights_gt_152}};
  wire [7:0] weight_104_6 = lines[6711:6704] & mask & {8{weights_gt_152}};
  wire [7:0] weight_104_7 = lines[6719:6712] & mask & {8{weights_gt_152}};
  wire weights_gt_151 = columns > 9'd105;
  wire [7:0] weight_105_0 = lines[6727:6720] & mask & {8{weights_gt_151}};
  wire [7:0] weight_105_1 = lines[6735:6728] & mask & {8{weights_gt_151}};
  wire [7:0] weight_105_2 = lines[6743:6736] & mask & {8{weights_gt_151}};
  wire [7:0] weight_105_3 = lines[6751:6744] & mask & {8{weights_gt_151}};
  wire [7:0] weight_105_4 = lines[6759:6752] & mask & {8{weights_gt_151}};
  wire [7:0] weight_105_5 = lines[6767:6760] & mask & {8{weights_gt_151}};
  wire [7:0] weight_105_6 = lines[6775:6768] & mask & {8{weights_gt_151}};
  wire [7:0] weight_105_7 = lines[6783:6776] & mask & {8{weights_gt_151}};
  wire weights_gt_150 = columns > 9'd106;
  wire [7:0] weight_106_0 = lines[6791:6784] & mask & {8{weights_gt_150}};
  wire [7:0] weight_106_1 = lines[6799:6792] & mask & {8{weights_gt_150}};
  wire [7:0] weight_106_2 = lines[6807:6800] & mask & {8{weights_gt_150}};
  wire [7:0] weight_106_3 = lines[6815:6808] & mask & {8{weights_gt_150}};
  wire [7:0] weight_106_4 = lines[6823:6816] & mask & {8{weights_gt_150}};
  wire [7:0] weight_106_5 = lines[6831:6824] & mask & {8{weights_gt_150}};
  wire [7:0] weight_106_6 = lines[6839:6832] & mask & {8{weights_gt_150}};
  wire [7:0] weight_106_7 = lines[6847:6840] & mask & {8{weights_gt_150}};
  wire weights_gt_149 = columns > 9'd107;
  wire [7:0] weight_107_0 = lines[6855:6848] & mask & {8{weights_gt_149}};
  wire [7:0] weight_107_1 = lines[6863:6856] & mask & {8{weights_gt_149}};
  wire [7:0] weight_107_2 = lines[6871:6864] & mask & {8{weights_gt_149}};
  wire [7:0] weight_107_3 = lines[6879:6872] & mask & {8{weights_gt_149}};
  wire [7:0] weight_107_4 = lines[6887:6880] & mask & {8{weights_gt_149}};
  wire [7:0] weight_107_5 = lines[6895:6888] & mask & {8{weights_gt_149}};
  wire [7:0] weight_107_6 = lines[6903:6896] & mask & {8{weights_gt_149}};
  wire [7:0] weight_107_7 = lines[6911:6904] & mask & {8{weights_gt_149}};
  wire weights_gt_148 = columns > 9'd108;
  wire [7:0] weight_108_0 = lines[6919:6912] & mask & {8{weights_gt_148}};
  wire [7:0] weight_108_1 = lines[6927:6920] & mask & {8{weights_gt_148}};
  wire [7:0] weight_108_2 = lines[6935:6928] & mask & {8{weights_gt_148}};
  wire [7:0] weight_108_3 = lines[6943:6936] & mask & {8{weights_gt_148}};
  wire [7:0] weight_108_4 = lines[6951:6944] & mask & {8{weights_gt_148}};
  wire [7:0] weight_108_5 = lines[6959:6952] & mask & {8{weights_gt_148}};
  wire [7:0] weight_108_6 = lines[6967:6960] & mask & {8{weights_gt_148}};
  wire [7:0] weight_108_7 = lines[6975:6968] & mask & {8{weights_gt_148}};
  wire weights_gt_147 = columns > 9'd109;
  wire [7:0] weight_109_0 = lines[6983:6976] & mask & {8{weights_gt_147}};
  wire [7:0] weight_109_1 = lines[6991:6984] & mask & {8{weights_gt_147}};
  wire [7:0] weight_109_2 = lines[6999:6992] & mask & {8{weights_gt_147}};
  wire [7:0] weight_109_3 = lines[7007:7000] & mask & {8{weights_gt_147}};
  wire [7:0] weight_109_4 = lines[7015:7008] & mask & {8{weights_gt_147}};
  wire [7:0] weight_109_5 = lines[7023:7016] & mask & {8{weights_gt_147}};
  wire [7:0] weight_109_6 = lines[7031:7024] & mask & {8{weights_gt_147}};
  wire [7:0] weight_109_7 = lines[7039:7032] & mask & {8{weights_gt_147}};
  wire weights_gt_146 = columns > 9'd110;
  wire [7:0] weight_110_0 = lines[7047:7040] & mask & {8{weights_gt_146}};
  wire [7:0] weight_110_1 = lines[7055:7048] & mask & {8{weights_gt_146}};
  wire [7:0] weight_110_2 = lines[7063:7056] & mask & {8{weights_gt_146}};
  wire [7:0] weight_110_3 = lines[7071:7064] & mask & {8{weights_gt_146}};
  wire [7:0] weight_110_4 = lines[7079:7072] & mask & {8{weights_gt_146}};
  wire [7:0] weight_110_5 = lines[7087:7080] & mask & {8{weights_gt_146}};
  wire [7:0] weight_110_6 = lines[7095:7088] & mask & {8{weights_gt_146}};
  wire [7:0] weight_110_7 = lines[7103:7096] & mask & {8{weights_gt_146}};
  wire weights_gt_145 = columns > 9'd111;
  wire [7:0] weight_111_0 = lines[7111:7104] & mask & {8{weights_gt_145}};
  wire [7:0] weight_111_1 = lines[7119:7112] & mask & {8{weights_gt_145}};
  wire [7:0] weight_111_2 = lines[7127:7120] & mask & {8{weights_gt_145}};
  wire [7:0] weight_111_3 = lines[7135:7128] & mask & {8{weights_gt_145}};
  wire [7:0] weight_111_4 = lines[7143:7136] & mask & {8{weights_gt_145}};
  wire [7:0] weight_111_5 = lines[7151:7144] & mask & {8{weights_gt_145}};
  wire [7:0] weight_111_6 = lines[7159:7152] & mask & {8{weights_gt_145}};
  wire [7:0] weight_111_7 = lines[7167:7160] & mask & {8{weights_gt_145}};
  wire weights_gt_144 = columns > 9'd112;
  wire [7:0] weight_112_0 = lines[7175:7168] & mask & {8{weights_gt_144}};
  wire [7:0] weight_112_1 = lines[7183:7176] & mask & {8{weights_gt_144}};
  wire [7:0] weight_112_2 = lines[7191:7184] & mask & {8{weights_gt_144}};
  wire [7:0] weight_112_3 = lines[7199:7192] & mask & {8{weights_gt_144}};
  wire [7:0] weight_112_4 = lines[7207:7200] & mask & {8{weights_gt_144}};
  wire [7:0] weight_112_5 = lines[7215:7208] & mask & {8{weights_gt_144}};
  wire [7:0] weight_112_6 = lines[7223:7216] & mask & {8{weights_gt_144}};
  wire [7:0] weight_112_7 = lines[7231:7224] & mask & {8{weights_gt_144}};
  wire weights_gt_143 = columns > 9'd113;
  wire [7:0] weight_113_0 = lines[7239:7232] & mask & {8{weights_gt_143}};
  wire [7:0] weight_113_1 = lines[7247:7240] & mask & {8{weights_gt_143}};
  wire [7:0] weight_113_2 = lines[7255:7248] & mask & {8{weights_gt_143}};
  wire [7:0] weight_113_3 = lines[7263:7256] & mask & {8{weights_gt_143}};
  wire [7:0] weight_113_4 = lines[7271:7264] & mask & {8{weights_gt_143}};
  wire [7:0] weight_113_5 = lines[7279:7272] & mask & {8{weights_gt_143}};
  wire [7:0] weight_113_6 = lines[7287:7280] & mask & {8{weights_gt_143}};
  wire [7:0] weight_113_7 = lines[7295:7288] & mask & {8{weights_gt_143}};
  wire weights_gt_142 = columns > 9'd114;
  wire [7:0] weight_114_0 = lines[7303:7296] & mask & {8{weights_gt_142}};
  wire [7:0] weight_114_1 = lines[7311:7304] & mask & {8{weights_gt_142}};
  wire [7:0] weight_114_2 = lines[7319:7312] & mask & {8{weights_gt_142}};
  wire [7:0] weight_114_3 = lines[7327:7320] & mask & {8{weights_gt_142}};
  wire [7:0] weight_114_4 = lines[7335:7328] & mask & {8{weights_gt_142}};
  wire [7:0] weight_114_5 = lines[7343:7336] & mask & {8{weights_gt_142}};
  wire [7:0] weight_114_6 = lines[7351:7344] & mask & {8{weights_gt_142}};
  wire [7:0] weight_114_7 = lines[7359:7352] & mask & {8{weights_gt_142}};
  wire weights_gt_141 = columns > 9'd115;
  wire [7:0] weight_115_0 = lines[7367:7360] & mask & {8{weights_gt_141}};
  wire [7:0] weight_115_1 = lines[7375:7368] & mask & {8{weights_gt_141}};
  wire [7:0] weight_115_2 = lines[7383:7376] & mask & {8{weights_gt_141}};
  wire [7:0] weight_115_3 = lines[7391:7384] & mask & {8{weights_gt_141}};
  wire [7:0] weight_115_4 = lines[7399:7392] & mask & {8{weights_gt_141}};
  wire [7:0] weight_115_5 = lines[7407:7400] & mask & {8{weights_gt_141}};
  wire [7:0] weight_115_6 = lines[7415:7408] & mask & {8{weights_gt_141}};
  wire [7:0] weight_115_7 = lines[7423:7416] & mask & {8{weights_gt_141}};
  wire weights_gt_140 = columns > 9'd116;
  wire [7:0] weight_116_0 = lines[7431:7424] & mask & {8{weights_gt_140}};
  wire [7:0] weight_116_1 = lines[7439:7432] & mask & {8{weights_gt_140}};
  wire [7:0] weight_116_2 = lines[7447:7440] & mask & {8{weights_gt_140}};
  wire [7:0] weight_116_3 = lines[7455:7448] & mask & {8{weights_gt_140}};
  wire [7:0] weight_116_4 = lines[7463:7456] & mask & {8{weights_gt_140}};
  wire [7:0] weight_116_5 = lines[7471:7464] & mask & {8{weights_gt_140}};
  wire [7:0] weight_116_6 = lines[7479:7472] & mask & {8{weights_gt_140}};
  wire [7:0] weight_116_7 = lines[7487:7480] & mask & {8{weights_gt_140}};
  wire weights_gt_139 = columns > 9'd117;
  wire [7:0] weight_117_0 = lines[7495:7488] & mask & {8{weights_gt_139}};
  wire [7:0] weight_117_1 = lines[7503:7496] & mask & {8{weights_gt_139}};
  wire [7:0] weight_117_2 = lines[7511:7504] & mask & {8{weights_gt_139}};
  wire [7:0] weight_117_3 = lines[7519:7512] & mask & {8{weights_gt_139}};
  wire [7:0] weight_117_4 = lines[7527:7520] & mask & {8{weights_gt_139}};
  wire [7:0] weight_117_5 = lines[7535:7528] & mask & {8{weights_gt_139}};
  wire [7:0] weight_117_6 = lines[7543:7536] & mask & {8{weights_gt_139}};
  wire [7:0] weight_117_7 = lines[7551:7544] & mask & {8{weights_gt_139}};
  wire weights_gt_138 = columns > 9'd118;
  wire [7:0] weight_118_0 = lines[7559:7552] & mask & {8{weights_gt_138}};
  wire [7:0] weight_118_1 = lines[7567:7560] & mask & {8{weights_gt_138}};
  wire [7:0] weight_118_2 = lines[7575:7568] & mask & {8{weights_gt_138}};
  wire [7:0] weight_118_3 = lines[7583:7576] & mask & {8{weights_gt_138}};
  wire [7:0] weight_118_4 = lines[7591:7584] & mask & {8{weights_gt_138}};
  wire [7:0] weight_118_5 = lines[7599:7592] & mask & {8{weights_gt_138}};
  wire [7:0] weight_118_6 = lines[7607:7600] & mask & {8{weights_gt_138}};
  wire [7:0] weight_118_7 = lines[7615:7608] & mask & {8{weights_gt_138}};
  wire weights_gt_137 = columns > 9'd119;
  wire [7:0] weight_119_0 = lines[7623:7616] & mask & {8{weights_gt_137}};
  wire [7:0] weight_119_1 = lines[7631:7624] & mask & {8{weights_gt_137}};
  wire [7:0] weight_119_2 = lines[7639:7632] & mask & {8{weights_gt_137}};
  wire [7:0] weight_119_3 = lines[7647:7640] & mask & {8{weights_gt_137}};
  wire [7:0] weight_119_4 = lines[7655:7648] & mask & {8{weights_gt_137}};
  wire [7:0] weight_119_5 = lines[7663:7656] & mask & {8{weights_gt_137}};
  wire [7:0] weight_119_6 = lines[7671:7664] & mask & {8{weights_gt_137}};
  wire [7:0] weight_119_7 = lines[7679:7672] & mask & {8{weights_gt_137}};
  wire weights_gt_136 = columns > 9'd120;
  wire [7:0] weight_120_0 = lines[7687:7680] & mask & {8{weights_gt_136}};
  wire [7:0] weight_120_1 = lines[7695:7688] & mask & {8{weights_gt_136}};
  wire [7:0] weight_120_2 = lines[7703:7696] & mask & {8{weights_gt_136}};
  wire [7:0] weight_120_3 = lines[7711:7704] & mask & {8{weights_gt_136}};
  wire [7:0] weight_120_4 = lines[7719:7712] & mask & {8{weights_gt_136}};
  wire [7:0] weight_120_5 = lines[7727:7720] & mask & {8{weights_gt_136}};
  wire [7:0] weight_120_6 = lines[7735:7728] & mask & {8{weights_gt_136}};
  wire [7:0] weight_120_7 = lines[7743:7736] & mask & {8{weights_gt_136}};
  wire weights_gt_135 = columns > 9'd121;
  wire [7:0] weight_121_0 = lines[7751:7744] & mask & {8{weights_gt_135}};
  wire [7:0] weight_121_1 = lines[7759:7752] & mask & {8{weights_gt_135}};
  wire [7:0] weight_121_2 = lines[7767:7760] & mask & {8{weights_gt_135}};
  wire [7:0] weight_121_3 = lines[7775:7768] & mask & {8{weights_gt_135}};
  wire [7:0] weight_121_4 = lines[7783:7776] & mask & {8{weights_gt_135}};
  wire [7:0] weight_121_5 = lines[7791:7784] & mask & {8{weights_gt_135}};
  wire [7:0] weight_121_6 = lines[7799:7792] & mask & {8{weights_gt_135}};
  wire [7:0] weight_121_7 = lines[7807:7800] & mask & {8{weights_gt_135}};
  wire weights_gt_134 = columns > 9'd122;
  wire [7:0] weight_122_0 = lines[7815:7808] & mask & {8{weights_gt_134}};
  wire [7:0] weight_122_1 = lines[7823:7816] & mask & {8{weights_gt_134}};
  wire [7:0] weight_122_2 = lines[7831:7824] & mask & {8{weights_gt_134}};
  wire [7:0] weight_122_3 = lines[7839:7832] & mask & {8{weights_gt_134}};
  wire [7:0] weight_122_4 = lines[7847:7840] & mask & {8{weights_gt_134}};
  wire [7:0] weight_122_5 = lines[7855:7848] & mask & {8{weights_gt_134}};
  wire [7:0] weight_122_6 = lines[7863:7856] & mask & {8{weights_gt_134}};
  wire [7:0] weight_122_7 = lines[7871:7864] & mask & {8{weights_gt_134}};
  wire weights_gt_133 = columns > 9'd123;
  wire [7:0] weight_123_0 = lines[7879:7872] & mask & {8{weights_gt_133}};
  wire [7:0] weight_123_1 = lines[7887:7880] & mask & {8{weights_gt_133}};
  wire [7:0] weight_123_2 = lines[7895:7888] & mask & {8{weights_gt_133}};
  wire [7:0] weight_123_3 = lines[7903:7896] & mask & {8{weights_gt_133}};
  wire [7:0] weight_123_4 = lines[7911:7904] & mask & {8{weights_gt_133}};
  wire [7:0] weight_123_5 = lines[7919:7912] & mask & {8{weights_gt_133}};
  wire [7:0] weight_123_6 = lines[7927:7920] & mask & {8{weights_gt_133}};
  wire [7:0] weight_123_7 = lines[7935:7928] & mask & {8{weights_gt_133}};
  wire weights_gt_132 = columns > 9'd124;
  wire [7:0] weight_124_0 = lines[7943:7936] & mask & {8{weights_gt_132}};
  wire [7:0] weight_124_1 = lines[7951:7944] & mask & {8{weights_gt_132}};
  wire [7:0] weight_124_2 = lines[7959:7952] & mask & {8{weights_gt_132}};
  wire [7:0] weight_124_3 = lines[7967:7960] & mask & {8{weights_gt_132}};
  wire [7:0] weight_124_4 = lines[7975:7968] & mask & {8{weights_gt_132}};
  wire [7:0] weight_124_5 = lines[7983:7976] & mask & {8{weights_gt_132}};
  wire [7:0] weight_124_6 = lines[7991:7984] & mask & {8{weights_gt_132}};
  wire [7:0] weight_124_7 = lines[7999:7992] & mask & {8{weights_gt_132}};
  wire weights_gt_131 = columns > 9'd125;
  wire [7:0] weight_125_0 = lines[8007:8000] & mask & {8{weights_gt_131}};
  wire [7:0] weight_125_1 = lines[8015:8008] & mask & {8{weights_gt_131}};
  wire [7:0] weight_125_2 = lines[8023:8016] & mask & {8{weights_gt_131}};
  wire [7:0] weight_125_3 = lines[8031:8024] & mask & {8{weights_gt_131}};
  wire [7:0] weight_125_4 = lines[8039:8032] & mask & {8{weights_gt_131}};
  wire [7:0] weight_125_5 = lines[8047:8040] & mask & {8{weights_gt_131}};
  wire [7:0] weight_125_6 = lines[8055:8048] & mask & {8{weights_gt_131}};
  wire [7:0] weight_125_7 = lines[8063:8056] & mask & {8{weights_gt_131}};
  wire weights_gt_130 = columns > 9'd126;
  wire [7:0] weight_126_0 = lines[8071:8064] & mask & {8{weights_gt_130}};
  wire [7:0] weight_126_1 = lines[8079:8072] & mask & {8{weights_gt_130}};
  wire [7:0] weight_126_2 = lines[8087:8080] & mask & {8{weights_gt_130}};
  wire [7:0] weight_126_3 = lines[8095:8088] & mask & {8{weights_gt_130}};
  wire [7:0] weight_126_4 = lines[8103:8096] & mask & {8{weights_gt_130}};
  wire [7:0] weight_126_5 = lines[8111:8104] & mask & {8{weights_gt_130}};
  wire [7:0] weight_126_6 = lines[8119:8112] & mask & {8{weights_gt_130}};
  wire [7:0] weight_126_7 = lines[8127:8120] & mask & {8{weights_gt_130}};
  wire weights_gt_129 = columns > 9'd127;
  wire [7:0] weight_127_0 = lines[8135:8128] & mask & {8{weights_gt_129}};
  wire [7:0] weight_127_1 = lines[8143:8136] & mask & {8{weights_gt_129}};
  wire [7:0] weight_127_2 = lines[8151:8144] & mask & {8{weights_gt_129}};
  wire [7:0] weight_127_3 = lines[8159:8152] & mask & {8{weights_gt_129}};
  wire [7:0] weight_127_4 = lines[8167:8160] & mask & {8{weights_gt_129}};
  wire [7:0] weight_127_5 = lines[8175:8168] & mask & {8{weights_gt_129}};
  wire [7:0] weight_127_6 = lines[8183:8176] & mask & {8{weights_gt_129}};
  wire [7:0] weight_127_7 = lines[8191:8184] & mask & {8{weights_gt_129}};
  wire weights_gt_128 = columns > 9'd128;
  wire [7:0] weight_128_0 = lines[8199:8192] & mask & {8{weights_gt_128}};
  wire [7:0] weight_128_1 = lines[8207:8200] & mask & {8{weights_gt_128}};
  wire [7:0] weight_128_2 = lines[8215:8208] & mask & {8{weights_gt_128}};
  wire [7:0] weight_128_3 = lines[8223:8216] & mask & {8{weights_gt_128}};
  wire [7:0] weight_128_4 = lines[8231:8224] & mask & {8{weights_gt_128}};
  wire [7:0] weight_128_5 = lines[8239:8232] & mask & {8{weights_gt_128}};
  wire [7:0] weight_128_6 = lines[8247:8240] & mask & {8{weights_gt_128}};
  wire [7:0] weight_128_7 = lines[8255:8248] & mask & {8{weights_gt_128}};
  wire weights_gt_127 = columns > 9'd129;
  wire [7:0] weight_129_0 = lines[8263:8256] & mask & {8{weights_gt_127}};
  wire [7:0] weight_129_1 = lines[8271:8264] & mask & {8{weights_gt_127}};
  wire [7:0] weight_129_2 = lines[8279:8272] & mask & {8{weights_gt_127}};
  wire [7:0] weight_129_3 = lines[8287:8280] & mask & {8{weights_gt_127}};
  wire [7:0] weight_129_4 = lines[8295:8288] & mask & {8{weights_gt_127}};
  wire [7:0] weight_129_5 = lines[8303:8296] & mask & {8{weights_gt_127}};
  wire [7:0] weight_129_6 = lines[8311:8304] & mask & {8{weights_gt_127}};
  wire [7:0] weight_129_7 = lines[8319:8312] & mask & {8{weights_gt_127}};
  wire weights_gt_126 = columns > 9'd130;
  wire [7:0] weight_130_0 = lines[8327:8320] & mask & {8{weights_gt_126}};
  wire [7:0] weight_130_1 = lines[8335:8328] & mask & {8{weights_gt_126}};
  wire [7:0] weight_130_2 = lines[8343:8336] & mask & {8{weights_gt_126}};
  wire [7:0] weight_130_3 = lines[8351:8344] & mask & {8{weights_gt_126}};
  wire [7:0] weight_130_4 = lines[8359:8352] & mask & {8{weights_gt_126}};
  wire [7:0] weight_130_5 = lines[8367:8360] & mask & {8{weights_gt_126}};
  wire [7:0] weight_130_6 = lines[8375:8368] & mask & {8{weights_gt_126}};
  wire [7:0] weight_130_7 = lines[8383:8376] & mask & {8{weights_gt_126}};
  wire weights_gt_125 = columns > 9'd131;
  wire [7:0] weight_131_0 = lines[8391:8384] & mask & {8{weights_gt_125}};
  wire [7:0] weight_131_1 = lines[8399:8392] & mask & {8{weights_gt_125}};
  wire [7:0] weight_131_2 = lines[8407:8400] & mask & {8{weights_gt_125}};
  wire [7:0] weight_131_3 = lines[8415:8408] & mask & {8{weights_gt_125}};
  wire [7:0] weight_131_4 = lines[8423:8416] & mask & {8{weights_gt_125}};
  wire [7:0] weight_131_5 = lines[8431:8424] & mask & {8{weights_gt_125}};
  wire [7:0] weight_131_6 = lines[8439:8432] & mask & {8{weights_gt_125}};
  wire [7:0] weight_131_7 = lines[8447:8440] & mask & {8{weights_gt_125}};
  wire weights_gt_124 = columns > 9'd132;
  wire [7:0] weight_132_0 = lines[8455:8448] & mask & {8{weights_gt_124}};
  wire [7:0] weight_132_1 = lines[8463:8456] & mask & {8{weights_gt_124}};
  wire [7:0] weight_132_2 = lines[8471:8464] & mask & {8{weights_gt_124}};
  wire [7:0] weight_132_3 = lines[8479:8472] & mask & {8{weights_gt_124}};
  wire [7:0] weight_132_4 = lines[8487:8480] & mask & {8{weights_gt_124}};
  wire [7:0] weight_132_5 = lines[8495:8488] & mask & {8{weights_gt_124}};
  wire [7:0] weight_132_6 = lines[8503:8496] & mask & {8{weights_gt_124}};
  wire [7:0] weight_132_7 = lines[8511:8504] & mask & {8{weights_gt_124}};
  wire weights_gt_123 = columns > 9'd133;
  wire [7:0] weight_133_0 = lines[8519:8512] & mask & {8{weights_gt_123}};
  wire [7:0] weight_133_1 = lines[8527:8520] & mask & {8{weights_gt_123}};
  wire [7:0] weight_133_2 = lines[8535:8528] & mask & {8{weights_gt_123}};
  wire [7:0] weight_133_3 = lines[8543:8536] & mask & {8{weights_gt_123}};
  wire [7:0] weight_133_4 = lines[8551:8544] & mask & {8{weights_gt_123}};
  wire [7:0] weight_133_5 = lines[8559:8552] & mask & {8{weights_gt_123}};
  wire [7:0] weight_133_6 = lines[8567:8560] & mask & {8{weights_gt_123}};
  wire [7:0] weight_133_7 = lines[8575:8568] & mask & {8{weights_gt_123}};
  wire weights_gt_122 = columns > 9'd134;
  wire [7:0] weight_134_0 = lines[8583:8576] & mask & {8{weights_gt_122}};
  wire [7:0] weight_134_1 = lines[8591:8584] & mask & {8{weights_gt_122}};
  wire [7:0] weight_134_2 = lines[8599:8592] & mask & {8{weights_gt_122}};
  wire [7:0] weight_134_3 = lines[8607:8600] & mask & {8{weights_gt_122}};
  wire [7:0] weight_134_4 = lines[8615:8608] & mask & {8{weights_gt_122}};
  wire [7:0] weight_134_5 = lines[8623:8616] & mask & {8{weights_gt_122}};
  wire [7:0] weight_134_6 = lines[8631:8624] & mask & {8{weights_gt_122}};
  wire [7:0] weight_134_7 = lines[8639:8632] & mask & {8{weights_gt_122}};
  wire weights_gt_121 = columns > 9'd135;
  wire [7:0] weight_135_0 = lines[8647:8640] & mask & {8{weights_gt_121}};
  wire [7:0] weight_135_1 = lines[8655:8648] & mask & {8{weights_gt_121}};
  wire [7:0] weight_135_2 = lines[8663:8656] & mask & {8{weights_gt_121}};
  wire [7:0] weight_135_3 = lines[8671:8664] & mask & {8{weights_gt_121}};
  wire [7:0] weight_135_4 = lines[8679:8672] & mask & {8{weights_gt_121}};
  wire [7:0] weight_135_5 = lines[8687:8680] & mask & {8{weights_gt_121}};
  wire [7:0] weight_135_6 = lines[8695:8688] & mask & {8{weights_gt_121}};
  wire [7:0] weight_135_7 = lines[8703:8696] & mask & {8{weights_gt_121}};
  wire weights_gt_120 = columns > 9'd136;
  wire [7:0] weight_136_0 = lines[8711:8704] & mask & {8{weights_gt_120}};
  wire [7:0] weight_136_1 = lines[8719:8712] & mask & {8{weights_gt_120}};
  wire [7:0] weight_136_2 = lines[8727:8720] & mask & {8{weights_gt_120}};
  wire [7:0] weight_136_3 = lines[8735:8728] & mask & {8{weights_gt_120}};
  wire [7:0] weight_136_4 = lines[8743:8736] & mask & {8{weights_gt_120}};
  wire [7:0] weight_136_5 = lines[8751:8744] & mask & {8{weights_gt_120}};
  wire [7:0] weight_136_6 = lines[8759:8752] & mask & {8{weights_gt_120}};
  wire [7:0] weight_136_7 = lines[8767:8760] & mask & {8{weights_gt_120}};
  wire weights_gt_119 = columns > 9'd137;
  wire [7:0] weight_137_0 = lines[8775:8768] & mask & {8{weights_gt_119}};
  wire [7:0] weight_137_1 = lines[8783:8776] & mask & {8{weights_gt_119}};
  wire [7:0] weight_137_2 = lines[8791:8784] & mask & {8{weights_gt_119}};
  wire [7:0] weight_137_3 = lines[8799:8792] & mask & {8{weights_gt_119}};
  wire [7:0] weight_137_4 = lines[8807:8800] & mask & {8{weights_gt_119}};
  wire [7:0] weight_137_5 = lines[8815:8808] & mask & {8{weights_gt_119}};
  wire [7:0] weight_137_6 = lines[8823:8816] & mask & {8{weights_gt_119}};
  wire [7:0] weight_137_7 = lines[8831:8824] & mask & {8{weights_gt_119}};
  wire weights_gt_118 = columns > 9'd138;
  wire [7:0] weight_138_0 = lines[8839:8832] & mask & {8{weights_gt_118}};
  wire [7:0] weight_138_1 = lines[8847:8840] & mask & {8{weights_gt_118}};
  wire [7:0] weight_138_2 = lines[8855:8848] & mask & {8{weights_gt_118}};
  wire [7:0] weight_138_3 = lines[8863:8856] & mask & {8{weights_gt_118}};
  wire [7:0] weight_138_4 = lines[8871:8864] & mask & {8{weights_gt_118}};
  wire [7:0] weight_138_5 = lines[8879:8872] & mask & {8{weights_gt_118}};
  wire [7:0] weight_138_6 = lines[8887:8880] & mask & {8{weights_gt_118}};
  wire [7:0] weight_138_7 = lines[8895:8888] & mask & {8{weights_gt_118}};
  wire weights_gt_117 = columns > 9'd139;
  wire [7:0] weight_139_0 = lines[8903:8896] & mask & {8{weights_gt_117}};
  wire [7:0] weight_139_1 = lines[8911:8904] & mask & {8{weights_gt_117}};
  wire [7:0] weight_139_2 = lines[8919:8912] & mask & {8{weights_gt_117}};
  wire [7:0] weight_139_3 = lines[8927:8920] & mask & {8{weights_gt_117}};
  wire [7:0] weight_139_4 = lines[8935:8928] & mask & {8{weights_gt_117}};
  wire [7:0] weight_139_5 = lines[8943:8936] & mask & {8{weights_gt_117}};
  wire [7:0] weight_139_6 = lines[8951:8944] & mask & {8{weights_gt_117}};
  wire [7:0] weight_139_7 = lines[8959:8952] & mask & {8{weights_gt_117}};
  wire weights_gt_116 = columns > 9'd140;
  wire [7:0] weight_140_0 = lines[8967:8960] & mask & {8{weights_gt_116}};
  wire [7:0] weight_140_1 = lines[8975:8968] & mask & {8{weights_gt_116}};
  wire [7:0] weight_140_2 = lines[8983:8976] & mask & {8{weights_gt_116}};
  wire [7:0] weight_140_3 = lines[8991:8984] & mask & {8{weights_gt_116}};
  wire [7:0] weight_140_4 = lines[8999:8992] & mask & {8{weights_gt_116}};
  wire [7:0] weight_140_5 = lines[9007:9000] & mask & {8{weights_gt_116}};
  wire [7:0] weight_140_6 = lines[9015:9008] & mask & {8{weights_gt_116}};
  wire [7:0] weight_140_7 = lines[9023:9016] & mask & {8{weights_gt_116}};
  wire weights_gt_115 = columns > 9'd141;
  wire [7:0] weight_141_0 = lines[9031:9024] & mask & {8{weights_gt_115}};
  wire [7:0] weight_141_1 = lines[9039:9032] & mask & {8{weights_gt_115}};
  wire [7:0] weight_141_2 = lines[9047:9040] & mask & {8{weights_gt_115}};
  wire [7:0] weight_141_3 = lines[9055:9048] & mask & {8{weights_gt_115}};
  wire [7:0] weight_141_4 = lines[9063:9056] & mask & {8{weights_gt_115}};
  wire [7:0] weight_141_5 = lines[9071:9064] & mask & {8{weights_gt_115}};
  wire [7:0] weight_141_6 = lines[9079:9072] & mask & {8{weights_gt_115}};
  wire [7:0] weight_141_7 = lines[9087:9080] & mask & {8{weights_gt_115}};
  wire weights_gt_114 = columns > 9'd142;
  wire [7:0] weight_142_0 = lines[9095:9088] & mask & {8{weights_gt_114}};
  wire [7:0] weight_142_1 = lines[9103:9096] & mask & {8{weights_gt_114}};
  wire [7:0] weight_142_2 = lines[9111:9104] & mask & {8{weights_gt_114}};
  wire [7:0] weight_142_3 = lines[9119:9112] & mask & {8{weights_gt_114}};
  wire [7:0] weight_142_4 = lines[9127:9120] & mask & {8{weights_gt_114}};
  wire [7:0] weight_142_5 = lines[9135:9128] & mask & {8{weights_gt_114}};
  wire [7:0] weight_142_6 = lines[9143:9136] & mask & {8{weights_gt_114}};
  wire [7:0] weight_142_7 = lines[9151:9144] & mask & {8{weights_gt_114}};
  wire weights_gt_113 = columns > 9'd143;
  wire [7:0] weight_143_0 = lines[9159:9152] & mask & {8{weights_gt_113}};
  wire [7:0] weight_143_1 = lines[9167:9160] & mask & {8{weights_gt_113}};
  wire [7:0] weight_143_2 = lines[9175:9168] & mask & {8{weights_gt_113}};
  wire [7:0] weight_143_3 = lines[9183:9176] & mask & {8{weights_gt_113}};
  wire [7:0] weight_143_4 = lines[9191:9184] & mask & {8{weights_gt_113}};
  wire [7:0] weight_143_5 = lines[9199:9192] & mask & {8{weights_gt_113}};
  wire [7:0] weight_143_6 = lines[9207:9200] & mask & {8{weights_gt_113}};
  wire [7:0] weight_143_7 = lines[9215:9208] & mask & {8{weights_gt_113}};
  wire weights_gt_112 = columns > 9'd144;
  wire [7:0] weight_144_0 = lines[9223:9216] & mask & {8{weights_gt_112}};
  wire [7:0] weight_144_1 = lines[9231:9224] & mask & {8{weights_gt_112}};
  wire [7:0] weight_144_2 = lines[9239:9232] & mask & {8{weights_gt_112}};
  wire [7:0] weight_144_3 = lines[9247:9240] & mask & {8{weights_gt_112}};
  wire [7:0] weight_144_4 = lines[9255:9248] & mask & {8{weights_gt_112}};
  wire [7:0] weight_144_5 = lines[9263:9256] & mask & {8{weights_gt_112}};
  wire [7:0] weight_144_6 = lines[9271:9264] & mask & {8{weights_gt_112}};
  wire [7:0] weight_144_7 = lines[9279:9272] & mask & {8{weights_gt_112}};
  wire weights_gt_111 = columns > 9'd145;
  wire [7:0] weight_145_0 = lines[9287:9280] & mask & {8{weights_gt_111}};
  wire [7:0] weight_145_1 = lines[9295:9288] & mask & {8{weights_gt_111}};
  wire [7:0] weight_145_2 = lines[9303:9296] & mask & {8{weights_gt_111}};
  wire [7:0] weight_145_3 = lines[9311:9304] & mask & {8{weights_gt_111}};
  wire [7:0] weight_145_4 = lines[9319:9312] & mask & {8{weights_gt_111}};
  wire [7:0] weight_145_5 = lines[9327:9320] & mask & {8{weights_gt_111}};
  wire [7:0] weight_145_6 = lines[9335:9328] & mask & {8{weights_gt_111}};
  wire [7:0] weight_145_7 = lines[9343:9336] & mask & {8{weights_gt_111}};
  wire weights_gt_110 = columns > 9'd146;
  wire [7:0] weight_146_0 = lines[9351:9344] & mask & {8{weights_gt_110}};
  wire [7:0] weight_146_1 = lines[9359:9352] & mask & {8{weights_gt_110}};
  wire [7:0] weight_146_2 = lines[9367:9360] & mask & {8{weights_gt_110}};
  wire [7:0] weight_146_3 = lines[9375:9368] & mask & {8{weights_gt_110}};
  wire [7:0] weight_146_4 = lines[9383:9376] & mask & {8{weights_gt_110}};
  wire [7:0] weight_146_5 = lines[9391:9384] & mask & {8{weights_gt_110}};
  wire [7:0] weight_146_6 = lines[9399:9392] & mask & {8{weights_gt_110}};
  wire [7:0] weight_146_7 = lines[9407:9400] & mask & {8{weights_gt_110}};
  wire weights_gt_109 = columns > 9'd147;
  wire [7:0] weight_147_0 = lines[9415:9408] & mask & {8{weights_gt_109}};
  wire [7:0] weight_147_1 = lines[9423:9416] & mask & {8{weights_gt_109}};
  wire [7:0] weight_147_2 = lines[9431:9424] & mask & {8{weights_gt_109}};
  wire [7:0] weight_147_3 = lines[9439:9432] & mask & {8{weights_gt_109}};
  wire [7:0] weight_147_4 = lines[9447:9440] & mask & {8{weights_gt_109}};
  wire [7:0] weight_147_5 = lines[9455:9448] & mask & {8{weights_gt_109}};
  wire [7:0] weight_147_6 = lines[9463:9456] & mask & {8{weights_gt_109}};
  wire [7:0] weight_147_7 = lines[9471:9464] & mask & {8{weights_gt_109}};
  wire weights_gt_108 = columns > 9'd148;
  wire [7:0] weight_148_0 = lines[9479:9472] & mask & {8{weights_gt_108}};
  wire [7:0] weight_148_1 = lines[9487:9480] & mask & {8{weights_gt_108}};
  wire [7:0] weight_148_2 = lines[9495:9488] & mask & {8{weights_gt_108}};
  wire [7:0] weight_148_3 = lines[9503:9496] & mask & {8{weights_gt_108}};
  wire [7:0] weight_148_4 = lines[9511:9504] & mask & {8{weights_gt_108}};
  wire [7:0] weight_148_5 = lines[9519:9512] & mask & {8{weights_gt_108}};
  wire [7:0] weight_148_6 = lines[9527:9520] & mask & {8{weights_gt_108}};
  wire [7:0] weight_148_7 = lines[9535:9528] & mask & {8{weights_gt_108}};
  wire weights_gt_107 = columns > 9'd149;
  wire [7:0] weight_149_0 = lines[9543:9536] & mask & {8{weights_gt_107}};
  wire [7:0] weight_149_1 = lines[9551:9544] & mask & {8{weights_gt_107}};
  wire [7:0] weight_149_2 = lines[9559:9552] & mask & {8{weights_gt_107}};
  wire [7:0] weight_149_3 = lines[9567:9560] & mask & {8{weights_gt_107}};
  wire [7:0] weight_149_4 = lines[9575:9568] & mask & {8{weights_gt_107}};
  wire [7:0] weight_149_5 = lines[9583:9576] & mask & {8{weights_gt_107}};
  wire [7:0] weight_149_6 = lines[9591:9584] & mask & {8{weights_gt_107}};
  wire [7:0] weight_149_7 = lines[9599:9592] & mask & {8{weights_gt_107}};
  wire weights_gt_106 = columns > 9'd150;
  wire [7:0] weight_150_0 = lines[9607:9600] & mask & {8{weights_gt_106}};
  wire [7:0] weight_150_1 = lines[9615:9608] & mask & {8{weights_gt_106}};
  wire [7:0] weight_150_2 = lines[9623:9616] & mask & {8{weights_gt_106}};
  wire [7:0] weight_150_3 = lines[9631:9624] & mask & {8{weights_gt_106}};
  wire [7:0] weight_150_4 = lines[9639:9632] & mask & {8{weights_gt_106}};
  wire [7:0] weight_150_5 = lines[9647:9640] & mask & {8{weights_gt_106}};
  wire [7:0] weight_150_6 = lines[9655:9648] & mask & {8{weights_gt_106}};
  wire [7:0] weight_150_7 = lines[9663:9656] & mask & {8{weights_gt_106}};
  wire weights_gt_105 = columns > 9'd151;
  wire [7:0] weight_151_0 = lines[9671:9664] & mask & {8{weights_gt_105}};
  wire [7:0] weight_151_1 = lines[9679:9672] & mask & {8{weights_gt_105}};
  wire [7:0] weight_151_2 = lines[9687:9680] & mask & {8{weights_gt_105}};
  wire [7:0] weight_151_3 = lines[9695:9688] & mask & {8{weights_gt_105}};
  wire [7:0] weight_151_4 = lines[9703:9696] & mask & {8{weights_gt_105}};
  wire [7:0] weight_151_5 = lines[9711:9704] & mask & {8{weights_gt_105}};
  wire [7:0] weight_151_6 = lines[9719:9712] & mask & {8{weights_gt_105}};
  wire [7:0] weight_151_7 = lines[9727:9720] & mask & {8{weights_gt_105}};
  wire weights_gt_104 = columns > 9'd152;
  wire [7:0] weight_152_0 = lines[9735:9728] & mask & {8{weights_gt_104}};
  wire [7:0] weight_152_1 = lines[9743:9736] & mask & {8{weights_gt_104}};
  wire [7:0] weight_152_2 = lines[9751:9744] & mask & {8{weights_gt_104}};
  wire [7:0] weight_152_3 = lines[9759:9752] & mask & {8{weights_gt_104}};
  wire [7:0] weight_152_4 = lines[9767:9760] & mask & {8{weights_gt_104}};
  wire [7:0] weight_152_5 = lines[9775:9768] & mask & {8{weights_gt_104}};
  wire [7:0] weight_152_6 = lines[9783:9776] & mask & {8{weights_gt_104}};
  wire [7:0] weight_152_7 = lines[9791:9784] & mask & {8{weights_gt_104}};
  wire weights_gt_103 = columns > 9'd153;
  wire [7:0] weight_153_0 = lines[9799:9792] & mask & {8{weights_gt_103}};
  wire [7:0] weight_153_1 = lines[9807:9800] & mask & {8{weights_gt_103}};
  wire [7:0] weight_153_2 = lines[9815:9808] & mask & {8{weights_gt_103}};
  wire [7:0] weight_153_3 = lines[9823:9816] & mask & {8{weights_gt_103}};
  wire [7:0] weight_153_4 = lines[9831:9824] & mask & {8{weights_gt_103}};
  wire [7:0] weight_153_5 = lines[9839:9832] & mask & {8{weights_gt_103}};
  wire [7:0] weight_153_6 = lines[9847:9840] & mask & {8{weights_gt_103}};
  wire [7:0] weight_153_7 = lines[9855:9848] & mask & {8{weights_gt_103}};
  wire weights_gt_102 = columns > 9'd154;
  wire [7:0] weight_154_0 = lines[9863:9856] & mask & {8{weights_gt_102}};
  wire [7:0] weight_154_1 = lines[9871:9864] & mask & {8{weights_gt_102}};
  wire [7:0] weight_154_2 = lines[9879:9872] & mask & {8{weights_gt_102}};
  wire [7:0] weight_154_3 = lines[9887:9880] & mask & {8{weights_gt_102}};
  wire [7:0] weight_154_4 = lines[9895:9888] & mask & {8{weights_gt_102}};
  wire [7:0] weight_154_5 = lines[9903:9896] & mask & {8{weights_gt_102}};
  wire [7:0] weight_154_6 = lines[9911:9904] & mask & {8{weights_gt_102}};
  wire [7:0] weight_154_7 = lines[9919:9912] & mask & {8{weights_gt_102}};
  wire weights_gt_101 = columns > 9'd155;
  wire [7:0] weight_155_0 = lines[9927:9920] & mask & {8{weights_gt_101}};
  wire [7:0] weight_155_1 = lines[9935:9928] & mask & {8{weights_gt_101}};
  wire [7:0] weight_155_2 = lines[9943:9936] & mask & {8{weights_gt_101}};
  wire [7:0] weight_155_3 = lines[9951:9944] & mask & {8{weights_gt_101}};
  wire [7:0] weight_155_4 = lines[9959:9952] & mask & {8{weights_gt_101}};
  wire [7:0] weight_155_5 = lines[9967:9960] & mask & {8{weights_gt_101}};
  wire [7:0] weight_155_6 = lines[9975:9968] & mask & {8{weights_gt_101}};
  wire [7:0] weight_155_7 = lines[9983:9976] & mask & {8{weights_gt_101}};
  wire weights_gt_100 = columns > 9'd156;
  wire [7:0] weight_156_0 = lines[9991:9984] & mask & {8{weights_gt_100}};
  wire [7:0] weight_156_1 = lines[9999:9992] & mask & {8{weights_gt_100}};
  wire [7:0] weight_156_2 = lines[10007:10000] & mask & {8{weights_gt_100}};
  wire [7:0] weight_156_3 = lines[10015:10008] & mask & {8{weights_gt_100}};
  wire [7:0] weight_156_4 = lines[10023:10016] & mask & {8{weights_gt_100}};
  wire [7:0] weight_156_5 = lines[10031:10024] & mask & {8{weights_gt_100}};
  wire [7:0] weight_156_6 = lines[10039:10032] & mask & {8{weights_gt_100}};
  wire [7:0] weight_156_7 = lines[10047:10040] & mask & {8{weights_gt_100}};
  wire weights_gt_99 = columns > 9'd157;
  wire [7:0] weight_157_0 = lines[10055:10048] & mask & {8{weights_gt_99}};
  wire [7:0] weight_157_1 = lines[10063:10056] & mask & {8{weights_gt_99}};
  wire [7:0] weight_157_2 = lines[10071:10064] & mask & {8{weights_gt_99}};
  wire [7:0] weight_157_3 = lines[10079:10072] & mask & {8{weights_gt_99}};
  wire [7:0] weight_157_4 = lines[10087:10080] & mask & {8{weights_gt_99}};
  wire [7:0] weight_157_5 = lines[10095:10088] & mask & {8{weights_gt_99}};
  wire [7:0] weight_157_6 = lines[10103:10096] & mask & {8{weights_gt_99}};
  wire [7:0] weight_157_7 = lines[10111:10104] & mask & {8{weights_gt_99}};
  wire weights_gt_98 = columns > 9'd158;
  wire [7:0] weight_158_0 = lines[10119:10112] & mask & {8{weights_gt_98}};
  wire [7:0] weight_158_1 = lines[10127:10120] & mask & {8{weights_gt_98}};
  wire [7:0] weight_158_2 = lines[10135:10128] & mask & {8{weights_gt_98}};
  wire [7:0] weight_158_3 = lines[10143:10136] & mask & {8{weights_gt_98}};
  wire [7:0] weight_158_4 = lines[10151:10144] & mask & {8{weights_gt_98}};
  wire [7:0] weight_158_5 = lines[10159:10152] & mask & {8{weights_gt_98}};
  wire [7:0] weight_158_6 = lines[10167:10160] & mask & {8{weights_gt_98}};
  wire [7:0] weight_158_7 = lines[10175:10168] & mask & {8{weights_gt_98}};
  wire weights_gt_97 = columns > 9'd159;
  wire [7:0] weight_159_0 = lines[10183:10176] & mask & {8{weights_gt_97}};
  wire [7:0] weight_159_1 = lines[10191:10184] & mask & {8{weights_gt_97}};
  wire [7:0] weight_159_2 = lines[10199:10192] & mask & {8{weights_gt_97}};
  wire [7:0] weight_159_3 = lines[10207:10200] & mask & {8{weights_gt_97}};
  wire [7:0] weight_159_4 = lines[10215:10208] & mask & {8{weights_gt_97}};
  wire [7:0] weight_159_5 = lines[10223:10216] & mask & {8{weights_gt_97}};
  wire [7:0] weight_159_6 = lines[10231:10224] & mask & {8{weights_gt_97}};
  wire [7:0] weight_159_7 = lines[10239:10232] & mask & {8{weights_gt_97}};
  wire weights_gt_96 = columns > 9'd160;
  wire [7:0] weight_160_0 = lines[10247:10240] & mask & {8{weights_gt_96}};
  wire [7:0] weight_160_1 = lines[10255:10248] & mask & {8{weights_gt_96}};
  wire [7:0] weight_160_2 = lines[10263:10256] & mask & {8{weights_gt_96}};
  wire [7:0] weight_160_3 = lines[10271:10264] & mask & {8{weights_gt_96}};
  wire [7:0] weight_160_4 = lines[10279:10272] & mask & {8{weights_gt_96}};
  wire [7:0] weight_160_5 = lines[10287:10280] & mask & {8{weights_gt_96}};
  wire [7:0] weight_160_6 = lines[10295:10288] & mask & {8{weights_gt_96}};
  wire [7:0] weight_160_7 = lines[10303:10296] & mask & {8{weights_gt_96}};
  wire weights_gt_95 = columns > 9'd161;
  wire [7:0] weight_161_0 = lines[10311:10304] & mask & {8{weights_gt_95}};
  wire [7:0] weight_161_1 = lines[10319:10312] & mask & {8{weights_gt_95}};
  wire [7:0] weight_161_2 = lines[10327:10320] & mask & {8{weights_gt_95}};
  wire [7:0] weight_161_3 = lines[10335:10328] & mask & {8{weights_gt_95}};
  wire [7:0] weight_161_4 = lines[10343:10336] & mask & {8{weights_gt_95}};
  wire [7:0] weight_161_5 = lines[10351:10344] & mask & {8{weights_gt_95}};
  wire [7:0] weight_161_6 = lines[10359:10352] & mask & {8{weights_gt_95}};
  wire [7:0] weight_161_7 = lines[10367:10360] & mask & {8{weights_gt_95}};
  wire weights_gt_94 = columns > 9'd162;
  wire [7:0] weight_162_0 = lines[10375:10368] & mask & {8{weights_gt_94}};
  wire [7:0] weight_162_1 = lines[10383:10376] & mask & {8{weights_gt_94}};
  wire [7:0] weight_162_2 = lines[10391:10384] & mask & {8{weights_gt_94}};
  wire [7:0] weight_162_3 = lines[10399:10392] & mask & {8{weights_gt_94}};
  wire [7:0] weight_162_4 = lines[10407:10400] & mask & {8{weights_gt_94}};
  wire [7:0] weight_162_5 = lines[10415:10408] & mask & {8{weights_gt_94}};
  wire [7:0] weight_162_6 = lines[10423:10416] & mask & {8{weights_gt_94}};
  wire [7:0] weight_162_7 = lines[10431:10424] & mask & {8{weights_gt_94}};
  wire weights_gt_93 = columns > 9'd163;
  wire [7:0] weight_163_0 = lines[10439:10432] & mask & {8{weights_gt_93}};
  wire [7:0] weight_163_1 = lines[10447:10440] & mask & {8{weights_gt_93}};
  wire [7:0] weight_163_2 = lines[10455:10448] & mask & {8{weights_gt_93}};
  wire [7:0] weight_163_3 = lines[10463:10456] & mask & {8{weights_gt_93}};
  wire [7:0] weight_163_4 = lines[10471:10464] & mask & {8{weights_gt_93}};
  wire [7:0] weight_163_5 = lines[10479:10472] & mask & {8{weights_gt_93}};
  wire [7:0] weight_163_6 = lines[10487:10480] & mask & {8{weights_gt_93}};
  wire [7:0] weight_163_7 = lines[10495:10488] & mask & {8{weights_gt_93}};
  wire weights_gt_92 = columns > 9'd164;
  wire [7:0] weight_164_0 = lines[10503:10496] & mask & {8{weights_gt_92}};
  wire [7:0] weight_164_1 = lines[10511:10504] & mask & {8{weights_gt_92}};
  wire [7:0] weight_164_2 = lines[10519:10512] & mask & {8{weights_gt_92}};
  wire [7:0] weight_164_3 = lines[10527:10520] & mask & {8{weights_gt_92}};
  wire [7:0] weight_164_4 = lines[10535:10528] & mask & {8{weights_gt_92}};
  wire [7:0] weight_164_5 = lines[10543:10536] & mask & {8{weights_gt_92}};
  wire [7:0] weight_164_6 = lines[10551:10544] & mask & {8{weights_gt_92}};
  wire [7:0] weight_164_7 = lines[10559:10552] & mask & {8{weights_gt_92}};
  wire weights_gt_91 = columns > 9'd165;
  wire [7:0] weight_165_0 = lines[10567:10560] & mask & {8{weights_gt_91}};
  wire [7:0] weight_165_1 = lines[10575:10568] & mask & {8{weights_gt_91}};
  wire [7:0] weight_165_2 = lines[10583:10576] & mask & {8{weights_gt_91}};
  wire [7:0] weight_165_3 = lines[10591:10584] & mask & {8{weights_gt_91}};
  wire [7:0] weight_165_4 = lines[10599:10592] & mask & {8{weights_gt_91}};
  wire [7:0] weight_165_5 = lines[10607:10600] & mask & {8{weights_gt_91}};
  wire [7:0] weight_165_6 = lines[10615:10608] & mask & {8{weights_gt_91}};
  wire [7:0] weight_165_7 = lines[10623:10616] & mask & {8{weights_gt_91}};
  wire weights_gt_90 = columns > 9'd166;
  wire [7:0] weight_166_0 = lines[10631:10624] & mask & {8{weights_gt_90}};
  wire [7:0] weight_166_1 = lines[10639:10632] & mask & {8{weights_gt_90}};
  wire [7:0] weight_166_2 = lines[10647:10640] & mask & {8{weights_gt_90}};
  wire [7:0] weight_166_3 = lines[10655:10648] & mask & {8{weights_gt_90}};
  wire [7:0] weight_166_4 = lines[10663:10656] & mask & {8{weights_gt_90}};
  wire [7:0] weight_166_5 = lines[10671:10664] & mask & {8{weights_gt_90}};
  wire [7:0] weight_166_6 = lines[10679:10672] & mask & {8{weights_gt_90}};
  wire [7:0] weight_166_7 = lines[10687:10680] & mask & {8{weights_gt_90}};
  wire weights_gt_89 = columns > 9'd167;
  wire [7:0] weight_167_0 = lines[10695:10688] & mask & {8{weights_gt_89}};
  wire [7:0] weight_167_1 = lines[10703:10696] & mask & {8{weights_gt_89}};
  wire [7:0] weight_167_2 = lines[10711:10704] & mask & {8{weights_gt_89}};
  wire [7:0] weight_167_3 = lines[10719:10712] & mask & {8{weights_gt_89}};
  wire [7:0] weight_167_4 = lines[10727:10720] & mask & {8{weights_gt_89}};
  wire [7:0] weight_167_5 = lines[10735:10728] & mask & {8{weights_gt_89}};
  wire [7:0] weight_167_6 = lines[10743:10736] & mask & {8{weights_gt_89}};
  wire [7:0] weight_167_7 = lines[10751:10744] & mask & {8{weights_gt_89}};
  wire weights_gt_88 = columns > 9'd168;
  wire [7:0] weight_168_0 = lines[10759:10752] & mask & {8{weights_gt_88}};
  wire [7:0] weight_168_1 = lines[10767:10760] & mask & {8{weights_gt_88}};
  wire [7:0] weight_168_2 = lines[10775:10768] & mask & {8{weights_gt_88}};
  wire [7:0] weight_168_3 = lines[10783:10776] & mask & {8{weights_gt_88}};
  wire [7:0] weight_168_4 = lines[10791:10784] & mask & {8{weights_gt_88}};
  wire [7:0] weight_168_5 = lines[10799:10792] & mask & {8{weights_gt_88}};
  wire [7:0] weight_168_6 = lines[10807:10800] & mask & {8{weights_gt_88}};
  wire [7:0] weight_168_7 = lines[10815:10808] & mask & {8{weights_gt_88}};
  wire weights_gt_87 = columns > 9'd169;
  wire [7:0] weight_169_0 = lines[10823:10816] & mask & {8{weights_gt_87}};
  wire [7:0] weight_169_1 = lines[10831:10824] & mask & {8{weights_gt_87}};
  wire [7:0] weight_169_2 = lines[10839:10832] & mask & {8{weights_gt_87}};
  wire [7:0] weight_169_3 = lines[10847:10840] & mask & {8{weights_gt_87}};
  wire [7:0] weight_169_4 = lines[10855:10848] & mask & {8{weights_gt_87}};
  wire [7:0] weight_169_5 = lines[10863:10856] & mask & {8{weights_gt_87}};
  wire [7:0] weight_169_6 = lines[10871:10864] & mask & {8{weights_gt_87}};
  wire [7:0] weight_169_7 = lines[10879:10872] & mask & {8{weights_gt_87}};
  wire weights_gt_86 = columns > 9'd170;
  wire [7:0] weight_170_0 = lines[10887:10880] & mask & {8{weights_gt_86}};
  wire [7:0] weight_170_1 = lines[10895:10888] & mask & {8{weights_gt_86}};
  wire [7:0] weight_170_2 = lines[10903:10896] & mask & {8{weights_gt_86}};
  wire [7:0] weight_170_3 = lines[10911:10904] & mask & {8{weights_gt_86}};
  wire [7:0] weight_170_4 = lines[10919:10912] & mask & {8{weights_gt_86}};
  wire [7:0] weight_170_5 = lines[10927:10920] & mask & {8{weights_gt_86}};
  wire [7:0] weight_170_6 = lines[10935:10928] & mask & {8{weights_gt_86}};
  wire [7:0] weight_170_7 = lines[10943:10936] & mask & {8{weights_gt_86}};
  wire weights_gt_85 = columns > 9'd171;
  wire [7:0] weight_171_0 = lines[10951:10944] & mask & {8{weights_gt_85}};
  wire [7:0] weight_171_1 = lines[10959:10952] & mask & {8{weights_gt_85}};
  wire [7:0] weight_171_2 = lines[10967:10960] & mask & {8{weights_gt_85}};
  wire [7:0] weight_171_3 = lines[10975:10968] & mask & {8{weights_gt_85}};
  wire [7:0] weight_171_4 = lines[10983:10976] & mask & {8{weights_gt_85}};
  wire [7:0] weight_171_5 = lines[10991:10984] & mask & {8{weights_gt_85}};
  wire [7:0] weight_171_6 = lines[10999:10992] & mask & {8{weights_gt_85}};
  wire [7:0] weight_171_7 = lines[11007:11000] & mask & {8{weights_gt_85}};
  wire weights_gt_84 = columns > 9'd172;
  wire [7:0] weight_172_0 = lines[11015:11008] & mask & {8{weights_gt_84}};
  wire [7:0] weight_172_1 = lines[11023:11016] & mask & {8{weights_gt_84}};
  wire [7:0] weight_172_2 = lines[11031:11024] & mask & {8{weights_gt_84}};
  wire [7:0] weight_172_3 = lines[11039:11032] & mask & {8{weights_gt_84}};
  wire [7:0] weight_172_4 = lines[11047:11040] & mask & {8{weights_gt_84}};
  wire [7:0] weight_172_5 = lines[11055:11048] & mask & {8{weights_gt_84}};
  wire [7:0] weight_172_6 = lines[11063:11056] & mask & {8{weights_gt_84}};
  wire [7:0] weight_172_7 = lines[11071:11064] & mask & {8{weights_gt_84}};
  wire weights_gt_83 = columns > 9'd173;
  wire [7:0] weight_173_0 = lines[11079:11072] & mask & {8{weights_gt_83}};
  wire [7:0] weight_173_1 = lines[11087:11080] & mask & {8{weights_gt_83}};
  wire [7:0] weight_173_2 = lines[11095:11088] & mask & {8{weights_gt_83}};
  wire [7:0] weight_173_3 = lines[11103:11096] & mask & {8{weights_gt_83}};
  wire [7:0] weight_173_4 = lines[11111:11104] & mask & {8{weights_gt_83}};
  wire [7:0] weight_173_5 = lines[11119:11112] & mask & {8{weights_gt_83}};
  wire [7:0] weight_173_6 = lines[11127:11120] & mask & {8{weights_gt_83}};
  wire [7:0] weight_173_7 = lines[11135:11128] & mask & {8{weights_gt_83}};
  wire weights_gt_82 = columns > 9'd174;
  wire [7:0] weight_174_0 = lines[11143:11136] & mask & {8{weights_gt_82}};
  wire [7:0] weight_174_1 = lines[11151:11144] & mask & {8{weights_gt_82}};
  wire [7:0] weight_174_2 = lines[11159:11152] & mask & {8{weights_gt_82}};
  wire [7:0] weight_174_3 = lines[11167:11160] & mask & {8{weights_gt_82}};
  wire [7:0] weight_174_4 = lines[11175:11168] & mask & {8{weights_gt_82}};
  wire [7:0] weight_174_5 = lines[11183:11176] & mask & {8{weights_gt_82}};
  wire [7:0] weight_174_6 = lines[11191:11184] & mask & {8{weights_gt_82}};
  wire [7:0] weight_174_7 = lines[11199:11192] & mask & {8{weights_gt_82}};
  wire weights_gt_81 = columns > 9'd175;
  wire [7:0] weight_175_0 = lines[11207:11200] & mask & {8{weights_gt_81}};
  wire [7:0] weight_175_1 = lines[11215:11208] & mask & {8{weights_gt_81}};
  wire [7:0] weight_175_2 = lines[11223:11216] & mask & {8{weights_gt_81}};
  wire [7:0] weight_175_3 = lines[11231:11224] & mask & {8{weights_gt_81}};
  wire [7:0] weight_175_4 = lines[11239:11232] & mask & {8{weights_gt_81}};
  wire [7:0] weight_175_5 = lines[11247:11240] & mask & {8{weights_gt_81}};
  wire [7:0] weight_175_6 = lines[11255:11248] & mask & {8{weights_gt_81}};
  wire [7:0] weight_175_7 = lines[11263:11256] & mask & {8{weights_gt_81}};
  wire weights_gt_80 = columns > 9'd176;
  wire [7:0] weight_176_0 = lines[11271:11264] & mask & {8{weights_gt_80}};
  wire [7:0] weight_176_1 = lines[11279:11272] & mask & {8{weights_gt_80}};
  wire [7:0] weight_176_2 = lines[11287:11280] & mask & {8{weights_gt_80}};
  wire [7:0] weight_176_3 = lines[11295:11288] & mask & {8{weights_gt_80}};
  wire [7:0] weight_176_4 = lines[11303:11296] & mask & {8{weights_gt_80}};
  wire [7:0] weight_176_5 = lines[11311:11304] & mask & {8{weights_gt_80}};
  wire [7:0] weight_176_6 = lines[11319:11312] & mask & {8{weights_gt_80}};
  wire [7:0] weight_176_7 = lines[11327:11320] & mask & {8{weights_gt_80}};
  wire weights_gt_79 = columns > 9'd177;
  wire [7:0] weight_177_0 = lines[11335:11328] & mask & {8{weights_gt_79}};
  wire [7:0] weight_177_1 = lines[11343:11336] & mask & {8{weights_gt_79}};
  wire [7:0] weight_177_2 = lines[11351:11344] & mask & {8{weights_gt_79}};
  wire [7:0] weight_177_3 = lines[11359:11352] & mask & {8{weights_gt_79}};
  wire [7:0] weight_177_4 = lines[11367:11360] & mask & {8{weights_gt_79}};
  wire [7:0] weight_177_5 = lines[11375:11368] & mask & {8{weights_gt_79}};
  wire [7:0] weight_177_6 = lines[11383:11376] & mask & {8{weights_gt_79}};
  wire [7:0] weight_177_7 = lines[11391:11384] & mask & {8{weights_gt_79}};
  wire weights_gt_78 = columns > 9'd178;
  wire [7:0] weight_178_0 = lines[11399:11392] & mask & {8{weights_gt_78}};
  wire [7:0] weight_178_1 = lines[11407:11400] & mask & {8{weights_gt_78}};
  wire [7:0] weight_178_2 = lines[11415:11408] & mask & {8{weights_gt_78}};
  wire [7:0] weight_178_3 = lines[11423:11416] & mask & {8{weights_gt_78}};
  wire [7:0] weight_178_4 = lines[11431:11424] & mask & {8{weights_gt_78}};
  wire [7:0] weight_178_5 = lines[11439:11432] & mask & {8{weights_gt_78}};
  wire [7:0] weight_178_6 = lines[11447:11440] & mask & {8{weights_gt_78}};
  wire [7:0] weight_178_7 = lines[11455:11448] & mask & {8{weights_gt_78}};
  wire weights_gt_77 = columns > 9'd179;
  wire [7:0] weight_179_0 = lines[11463:11456] & mask & {8{weights_gt_77}};
  wire [7:0] weight_179_1 = lines[11471:11464] & mask & {8{weights_gt_77}};
  wire [7:0] weight_179_2 = lines[11479:11472] & mask & {8{weights_gt_77}};
  wire [7:0] weight_179_3 = lines[11487:11480] & mask & {8{weights_gt_77}};
  wire [7:0] weight_179_4 = lines[11495:11488] & mask & {8{weights_gt_77}};
  wire [7:0] weight_179_5 = lines[11503:11496] & mask & {8{weights_gt_77}};
  wire [7:0] weight_179_6 = lines[11511:11504] & mask & {8{weights_gt_77}};
  wire [7:0] weight_179_7 = lines[11519:11512] & mask & {8{weights_gt_77}};
  wire weights_gt_76 = columns > 9'd180;
  wire [7:0] weight_180_0 = lines[11527:11520] & mask & {8{weights_gt_76}};
  wire [7:0] weight_180_1 = lines[11535:11528] & mask & {8{weights_gt_76}};
  wire [7:0] weight_180_2 = lines[11543:11536] & mask & {8{weights_gt_76}};
  wire [7:0] weight_180_3 = lines[11551:11544] & mask & {8{weights_gt_76}};
  wire [7:0] weight_180_4 = lines[11559:11552] & mask & {8{weights_gt_76}};
  wire [7:0] weight_180_5 = lines[11567:11560] & mask & {8{weights_gt_76}};
  wire [7:0] weight_180_6 = lines[11575:11568] & mask & {8{weights_gt_76}};
  wire [7:0] weight_180_7 = lines[11583:11576] & mask & {8{weights_gt_76}};
  wire weights_gt_75 = columns > 9'd181;
  wire [7:0] weight_181_0 = lines[11591:11584] & mask & {8{weights_gt_75}};
  wire [7:0] weight_181_1 = lines[11599:11592] & mask & {8{weights_gt_75}};
  wire [7:0] weight_181_2 = lines[11607:11600] & mask & {8{weights_gt_75}};
  wire [7:0] weight_181_3 = lines[11615:11608] & mask & {8{weights_gt_75}};
  wire [7:0] weight_181_4 = lines[11623:11616] & mask & {8{weights_gt_75}};
  wire [7:0] weight_181_5 = lines[11631:11624] & mask & {8{weights_gt_75}};
  wire [7:0] weight_181_6 = lines[11639:11632] & mask & {8{weights_gt_75}};
  wire [7:0] weight_181_7 = lines[11647:11640] & mask & {8{weights_gt_75}};
  wire weights_gt_74 = columns > 9'd182;
  wire [7:0] weight_182_0 = lines[11655:11648] & mask & {8{weights_gt_74}};
  wire [7:0] weight_182_1 = lines[11663:11656] & mask & {8{weights_gt_74}};
  wire [7:0] weight_182_2 = lines[11671:11664] & mask & {8{weights_gt_74}};
  wire [7:0] weight_182_3 = lines[11679:11672] & mask & {8{weights_gt_74}};
  wire [7:0] weight_182_4 = lines[11687:11680] & mask & {8{weights_gt_74}};
  wire [7:0] weight_182_5 = lines[11695:11688] & mask & {8{weights_gt_74}};
  wire [7:0] weight_182_6 = lines[11703:11696] & mask & {8{weights_gt_74}};
  wire [7:0] weight_182_7 = lines[11711:11704] & mask & {8{weights_gt_74}};
  wire weights_gt_73 = columns > 9'd183;
  wire [7:0] weight_183_0 = lines[11719:11712] & mask & {8{weights_gt_73}};
  wire [7:0] weight_183_1 = lines[11727:11720] & mask & {8{weights_gt_73}};
  wire [7:0] weight_183_2 = lines[11735:11728] & mask & {8{weights_gt_73}};
  wire [7:0] weight_183_3 = lines[11743:11736] & mask & {8{weights_gt_73}};
  wire [7:0] weight_183_4 = lines[11751:11744] & mask & {8{weights_gt_73}};
  wire [7:0] weight_183_5 = lines[11759:11752] & mask & {8{weights_gt_73}};
  wire [7:0] weight_183_6 = lines[11767:11760] & mask & {8{weights_gt_73}};
  wire [7:0] weight_183_7 = lines[11775:11768] & mask & {8{weights_gt_73}};
  wire weights_gt_72 = columns > 9'd184;
  wire [7:0] weight_184_0 = lines[11783:11776] & mask & {8{weights_gt_72}};
  wire [7:0] weight_184_1 = lines[11791:11784] & mask & {8{weights_gt_72}};
  wire [7:0] weight_184_2 = lines[11799:11792] & mask & {8{weights_gt_72}};
  wire [7:0] weight_184_3 = lines[11807:11800] & mask & {8{weights_gt_72}};
  wire [7:0] weight_184_4 = lines[11815:11808] & mask & {8{weights_gt_72}};
  wire [7:0] weight_184_5 = lines[11823:11816] & mask & {8{weights_gt_72}};
  wire [7:0] weight_184_6 = lines[11831:11824] & mask & {8{weights_gt_72}};
  wire [7:0] weight_184_7 = lines[11839:11832] & mask & {8{weights_gt_72}};
  wire weights_gt_71 = columns > 9'd185;
  wire [7:0] weight_185_0 = lines[11847:11840] & mask & {8{weights_gt_71}};
  wire [7:0] weight_185_1 = lines[11855:11848] & mask & {8{weights_gt_71}};
  wire [7:0] weight_185_2 = lines[11863:11856] & mask & {8{weights_gt_71}};
  wire [7:0] weight_185_3 = lines[11871:11864] & mask & {8{weights_gt_71}};
  wire [7:0] weight_185_4 = lines[11879:11872] & mask & {8{weights_gt_71}};
  wire [7:0] weight_185_5 = lines[11887:11880] & mask & {8{weights_gt_71}};
  wire [7:0] weight_185_6 = lines[11895:11888] & mask & {8{weights_gt_71}};
  wire [7:0] weight_185_7 = lines[11903:11896] & mask & {8{weights_gt_71}};
  wire weights_gt_70 = columns > 9'd186;
  wire [7:0] weight_186_0 = lines[11911:11904] & mask & {8{weights_gt_70}};
  wire [7:0] weight_186_1 = lines[11919:11912] & mask & {8{weights_gt_70}};
  wire [7:0] weight_186_2 = lines[11927:11920] & mask & {8{weights_gt_70}};
  wire [7:0] weight_186_3 = lines[11935:11928] & mask & {8{weights_gt_70}};
  wire [7:0] weight_186_4 = lines[11943:11936] & mask & {8{weights_gt_70}};
  wire [7:0] weight_186_5 = lines[11951:11944] & mask & {8{weights_gt_70}};
  wire [7:0] weight_186_6 = lines[11959:11952] & mask & {8{weights_gt_70}};
  wire [7:0] weight_186_7 = lines[11967:11960] & mask & {8{weights_gt_70}};
  wire weights_gt_69 = columns > 9'd187;
  wire [7:0] weight_187_0 = lines[11975:11968] & mask & {8{weights_gt_69}};
  wire [7:0] weight_187_1 = lines[11983:11976] & mask & {8{weights_gt_69}};
  wire [7:0] weight_187_2 = lines[11991:11984] & mask & {8{weights_gt_69}};
  wire [7:0] weight_187_3 = lines[11999:11992] & mask & {8{weights_gt_69}};
  wire [7:0] weight_187_4 = lines[12007:12000] & mask & {8{weights_gt_69}};
  wire [7:0] weight_187_5 = lines[12015:12008] & mask & {8{weights_gt_69}};
  wire [7:0] weight_187_6 = lines[12023:12016] & mask & {8{weights_gt_69}};
  wire [7:0] weight_187_7 = lines[12031:12024] & mask & {8{weights_gt_69}};
  wire weights_gt_68 = columns > 9'd188;
  wire [7:0] weight_188_0 = lines[12039:12032] & mask & {8{weights_gt_68}};
  wire [7:0] weight_188_1 = lines[12047:12040] & mask & {8{weights_gt_68}};
  wire [7:0] weight_188_2 = lines[12055:12048] & mask & {8{weights_gt_68}};
  wire [7:0] weight_188_3 = lines[12063:12056] & mask & {8{weights_gt_68}};
  wire [7:0] weight_188_4 = lines[12071:12064] & mask & {8{weights_gt_68}};
  wire [7:0] weight_188_5 = lines[12079:12072] & mask & {8{weights_gt_68}};
  wire [7:0] weight_188_6 = lines[12087:12080] & mask & {8{weights_gt_68}};
  wire [7:0] weight_188_7 = lines[12095:12088] & mask & {8{weights_gt_68}};
  wire weights_gt_67 = columns > 9'd189;
  wire [7:0] weight_189_0 = lines[12103:12096] & mask & {8{weights_gt_67}};
  wire [7:0] weight_189_1 = lines[12111:12104] & mask & {8{weights_gt_67}};
  wire [7:0] weight_189_2 = lines[12119:12112] & mask & {8{weights_gt_67}};
  wire [7:0] weight_189_3 = lines[12127:12120] & mask & {8{weights_gt_67}};
  wire [7:0] weight_189_4 = lines[12135:12128] & mask & {8{weights_gt_67}};
  wire [7:0] weight_189_5 = lines[12143:12136] & mask & {8{weights_gt_67}};
  wire [7:0] weight_189_6 = lines[12151:12144] & mask & {8{weights_gt_67}};
  wire [7:0] weight_189_7 = lines[12159:12152] & mask & {8{weights_gt_67}};
  wire weights_gt_66 = columns > 9'd190;
  wire [7:0] weight_190_0 = lines[12167:12160] & mask & {8{weights_gt_66}};
  wire [7:0] weight_190_1 = lines[12175:12168] & mask & {8{weights_gt_66}};
  wire [7:0] weight_190_2 = lines[12183:12176] & mask & {8{weights_gt_66}};
  wire [7:0] weight_190_3 = lines[12191:12184] & mask & {8{weights_gt_66}};
  wire [7:0] weight_190_4 = lines[12199:12192] & mask & {8{weights_gt_66}};
  wire [7:0] weight_190_5 = lines[12207:12200] & mask & {8{weights_gt_66}};
  wire [7:0] weight_190_6 = lines[12215:12208] & mask & {8{weights_gt_66}};
  wire [7:0] weight_190_7 = lines[12223:12216] & mask & {8{weights_gt_66}};
  wire weights_gt_65 = columns > 9'd191;
  wire [7:0] weight_191_0 = lines[12231:12224] & mask & {8{weights_gt_65}};
  wire [7:0] weight_191_1 = lines[12239:12232] & mask & {8{weights_gt_65}};
  wire [7:0] weight_191_2 = lines[12247:12240] & mask & {8{weights_gt_65}};
  wire [7:0] weight_191_3 = lines[12255:12248] & mask & {8{weights_gt_65}};
  wire [7:0] weight_191_4 = lines[12263:12256] & mask & {8{weights_gt_65}};
  wire [7:0] weight_191_5 = lines[12271:12264] & mask & {8{weights_gt_65}};
  wire [7:0] weight_191_6 = lines[12279:12272] & mask & {8{weights_gt_65}};
  wire [7:0] weight_191_7 = lines[12287:12280] & mask & {8{weights_gt_65}};
  wire weights_gt_64 = columns > 9'd192;
  wire [7:0] weight_192_0 = lines[12295:12288] & mask & {8{weights_gt_64}};
  wire [7:0] weight_192_1 = lines[12303:12296] & mask & {8{weights_gt_64}};
  wire [7:0] weight_192_2 = lines[12311:12304] & mask & {8{weights_gt_64}};
  wire [7:0] weight_192_3 = lines[12319:12312] & mask & {8{weights_gt_64}};
  wire [7:0] weight_192_4 = lines[12327:12320] & mask & {8{weights_gt_64}};
  wire [7:0] weight_192_5 = lines[12335:12328] & mask & {8{weights_gt_64}};
  wire [7:0] weight_192_6 = lines[12343:12336] & mask & {8{weights_gt_64}};
  wire [7:0] weight_192_7 = lines[12351:12344] & mask & {8{weights_gt_64}};
  wire weights_gt_63 = columns > 9'd193;
  wire [7:0] weight_193_0 = lines[12359:12352] & mask & {8{weights_gt_63}};
  wire [7:0] weight_193_1 = lines[12367:12360] & mask & {8{weights_gt_63}};
  wire [7:0] weight_193_2 = lines[12375:12368] & mask & {8{weights_gt_63}};
  wire [7:0] weight_193_3 = lines[12383:12376] & mask & {8{weights_gt_63}};
  wire [7:0] weight_193_4 = lines[12391:12384] & mask & {8{weights_gt_63}};
  wire [7:0] weight_193_5 = lines[12399:12392] & mask & {8{weights_gt_63}};
  wire [7:0] weight_193_6 = lines[12407:12400] & mask & {8{weights_gt_63}};
  wire [7:0] weight_193_7 = lines[12415:12408] & mask & {8{weights_gt_63}};
  wire weights_gt_62 = columns > 9'd194;
  wire [7:0] weight_194_0 = lines[12423:12416] & mask & {8{weights_gt_62}};
  wire [7:0] weight_194_1 = lines[12431:12424] & mask & {8{weights_gt_62}};
  wire [7:0] weight_194_2 = lines[12439:12432] & mask & {8{weights_gt_62}};
  wire [7:0] weight_194_3 = lines[12447:12440] & mask & {8{weights_gt_62}};
  wire [7:0] weight_194_4 = lines[12455:12448] & mask & {8{weights_gt_62}};
  wire [7:0] weight_194_5 = lines[12463:12456] & mask & {8{weights_gt_62}};
  wire [7:0] weight_194_6 = lines[12471:12464] & mask & {8{weights_gt_62}};
  wire [7:0] weight_194_7 = lines[12479:12472] & mask & {8{weights_gt_62}};
  wire weights_gt_61 = columns > 9'd195;
  wire [7:0] weight_195_0 = lines[12487:12480] & mask & {8{weights_gt_61}};
  wire [7:0] weight_195_1 = lines[12495:12488] & mask & {8{weights_gt_61}};
  wire [7:0] weight_195_2 = lines[12503:12496] & mask & {8{weights_gt_61}};
  wire [7:0] weight_195_3 = lines[12511:12504] & mask & {8{weights_gt_61}};
  wire [7:0] weight_195_4 = lines[12519:12512] & mask & {8{weights_gt_61}};
  wire [7:0] weight_195_5 = lines[12527:12520] & mask & {8{weights_gt_61}};
  wire [7:0] weight_195_6 = lines[12535:12528] & mask & {8{weights_gt_61}};
  wire [7:0] weight_195_7 = lines[12543:12536] & mask & {8{weights_gt_61}};
  wire weights_gt_60 = columns > 9'd196;
  wire [7:0] weight_196_0 = lines[12551:12544] & mask & {8{weights_gt_60}};
  wire [7:0] weight_196_1 = lines[12559:12552] & mask & {8{weights_gt_60}};
  wire [7:0] weight_196_2 = lines[12567:12560] & mask & {8{weights_gt_60}};
  wire [7:0] weight_196_3 = lines[12575:12568] & mask & {8{weights_gt_60}};
  wire [7:0] weight_196_4 = lines[12583:12576] & mask & {8{weights_gt_60}};
  wire [7:0] weight_196_5 = lines[12591:12584] & mask & {8{weights_gt_60}};
  wire [7:0] weight_196_6 = lines[12599:12592] & mask & {8{weights_gt_60}};
  wire [7:0] weight_196_7 = lines[12607:12600] & mask & {8{weights_gt_60}};
  wire weights_gt_59 = columns > 9'd197;
  wire [7:0] weight_197_0 = lines[12615:12608] & mask & {8{weights_gt_59}};
  wire [7:0] weight_197_1 = lines[12623:12616] & mask & {8{weights_gt_59}};
  wire [7:0] weight_197_2 = lines[12631:12624] & mask & {8{weights_gt_59}};
  wire [7:0] weight_197_3 = lines[12639:12632] & mask & {8{weights_gt_59}};
  wire [7:0] weight_197_4 = lines[12647:12640] & mask & {8{weights_gt_59}};
  wire [7:0] weight_197_5 = lines[12655:12648] & mask & {8{weights_gt_59}};
  wire [7:0] weight_197_6 = lines[12663:12656] & mask & {8{weights_gt_59}};
  wire [7:0] weight_197_7 = lines[12671:12664] & mask & {8{weights_gt_59}};
  wire weights_gt_58 = columns > 9'd198;
  wire [7:0] weight_198_0 = lines[12679:12672] & mask & {8{weights_gt_58}};
  wire [7:0] weight_198_1 = lines[12687:12680] & mask & {8{weights_gt_58}};
  wire [7:0] weight_198_2 = lines[12695:12688] & mask & {8{weights_gt_58}};
  wire [7:0] weight_198_3 = lines[12703:12696] & mask & {8{weights_gt_58}};
  wire [7:0] weight_198_4 = lines[12711:12704] & mask & {8{weights_gt_58}};
  wire [7:0] weight_198_5 = lines[12719:12712] & mask & {8{weights_gt_58}};
  wire [7:0] weight_198_6 = lines[12727:12720] & mask & {8{weights_gt_58}};
  wire [7:0] weight_198_7 = lines[12735:12728] & mask & {8{weights_gt_58}};
  wire weights_gt_57 = columns > 9'd199;
  wire [7:0] weight_199_0 = lines[12743:12736] & mask & {8{weights_gt_57}};
  wire [7:0] weight_199_1 = lines[12751:12744] & mask & {8{weights_gt_57}};
  wire [7:0] weight_199_2 = lines[12759:12752] & mask & {8{weights_gt_57}};
  wire [7:0] weight_199_3 = lines[12767:12760] & mask & {8{weights_gt_57}};
  wire [7:0] weight_199_4 = lines[12775:12768] & mask & {8{weights_gt_57}};
  wire [7:0] weight_199_5 = lines[12783:12776] & mask & {8{weights_gt_57}};
  wire [7:0] weight_199_6 = lines[12791:12784] & mask & {8{weights_gt_57}};
  wire [7:0] weight_199_7 = lines[12799:12792] & mask & {8{weights_gt_57}};
  wire weights_gt_56 = columns > 9'd200;
  wire [7:0] weight_200_0 = lines[12807:12800] & mask & {8{weights_gt_56}};
  wire [7:0] weight_200_1 = lines[12815:12808] & mask & {8{weights_gt_56}};
  wire [7:0] weight_200_2 = lines[12823:12816] & mask & {8{weights_gt_56}};
  wire [7:0] weight_200_3 = lines[12831:12824] & mask & {8{weights_gt_56}};
  wire [7:0] weight_200_4 = lines[12839:12832] & mask & {8{weights_gt_56}};
  wire [7:0] weight_200_5 = lines[12847:12840] & mask & {8{weights_gt_56}};
  wire [7:0] weight_200_6 = lines[12855:12848] & mask & {8{weights_gt_56}};
  wire [7:0] weight_200_7 = lines[12863:12856] & mask & {8{weights_gt_56}};
  wire weights_gt_55 = columns > 9'd201;
  wire [7:0] weight_201_0 = lines[12871:12864] & mask & {8{weights_gt_55}};
  wire [7:0] weight_201_1 = lines[12879:12872] & mask & {8{weights_gt_55}};
  wire [7:0] weight_201_2 = lines[12887:12880] & mask & {8{weights_gt_55}};
  wire [7:0] weight_201_3 = lines[12895:12888] & mask & {8{weights_gt_55}};
  wire [7:0] weight_201_4 = lines[12903:12896] & mask & {8{weights_gt_55}};
  wire [7:0] weight_201_5 = lines[12911:12904] & mask & {8{weights_gt_55}};
  wire [7:0] weight_201_6 = lines[12919:12912] & mask & {8{weights_gt_55}};
  wire [7:0] weight_201_7 = lines[12927:12920] & mask & {8{weights_gt_55}};
  wire weights_gt_54 = columns > 9'd202;
  wire [7:0] weight_202_0 = lines[12935:12928] & mask & {8{weights_gt_54}};
  wire [7:0] weight_202_1 = lines[12943:12936] & mask & {8{weights_gt_54}};
  wire [7:0] weight_202_2 = lines[12951:12944] & mask & {8{weights_gt_54}};
  wire [7:0] weight_202_3 = lines[12959:12952] & mask & {8{weights_gt_54}};
  wire [7:0] weight_202_4 = lines[12967:12960] & mask & {8{weights_gt_54}};
  wire [7:0] weight_202_5 = lines[12975:12968] & mask & {8{weights_gt_54}};
  wire [7:0] weight_202_6 = lines[12983:12976] & mask & {8{weights_gt_54}};
  wire [7:0] weight_202_7 = lines[12991:12984] & mask & {8{weights_gt_54}};
  wire weights_gt_53 = columns > 9'd203;
  wire [7:0] weight_203_0 = lines[12999:12992] & mask & {8{weights_gt_53}};
  wire [7:0] weight_203_1 = lines[13007:13000] & mask & {8{weights_gt_53}};
  wire [7:0] weight_203_2 = lines[13015:13008] & mask & {8{weights_gt_53}};
  wire [7:0] weight_203_3 = lines[13023:13016] & mask & {8{weights_gt_53}};
  wire [7:0] weight_203_4 = lines[13031:13024] & mask & {8{weights_gt_53}};
  wire [7:0] weight_203_5 = lines[13039:13032] & mask & {8{weights_gt_53}};
  wire [7:0] weight_203_6 = lines[13047:13040] & mask & {8{weights_gt_53}};
  wire [7:0] weight_203_7 = lines[13055:13048] & mask & {8{weights_gt_53}};
  wire weights_gt_52 = columns > 9'd204;
  wire [7:0] weight_204_0 = lines[13063:13056] & mask & {8{weights_gt_52}};
  wire [7:0] weight_204_1 = lines[13071:13064] & mask & {8{weights_gt_52}};
  wire [7:0] weight_204_2 = lines[13079:13072] & mask & {8{weights_gt_52}};
  wire [7:0] weight_204_3 = lines[13087:13080] & mask & {8{weights_gt_52}};
  wire [7:0] weight_204_4 = lines[13095:13088] & mask & {8{weights_gt_52}};
  wire [7:0] weight_204_5 = lines[13103:13096] & mask & {8{weights_gt_52}};
  wire [7:0] weight_204_6 = lines[13111:13104] & mask & {8{weights_gt_52}};
  wire [7:0] weight_204_7 = lines[13119:13112] & mask & {8{weights_gt_52}};
  wire weights_gt_51 = columns > 9'd205;
  wire [7:0] weight_205_0 = lines[13127:13120] & mask & {8{weights_gt_51}};
  wire [7:0] weight_205_1 = lines[13135:13128] & mask & {8{weights_gt_51}};
  wire [7:0] weight_205_2 = lines[13143:13136] & mask & {8{weights_gt_51}};
  wire [7:0] weight_205_3 = lines[13151:13144] & mask & {8{weights_gt_51}};
  wire [7:0] weight_205_4 = lines[13159:13152] & mask & {8{weights_gt_51}};
  wire [7:0] weight_205_5 = lines[13167:13160] & mask & {8{weights_gt_51}};
  wire [7:0] weight_205_6 = lines[13175:13168] & mask & {8{weights_gt_51}};
  wire [7:0] weight_205_7 = lines[13183:13176] & mask & {8{weights_gt_51}};
  wire weights_gt_50 = columns > 9'd206;
  wire [7:0] weight_206_0 = lines[13191:13184] & mask & {8{weights_gt_50}};
  wire [7:0] weight_206_1 = lines[13199:13192] & mask & {8{weights_gt_50}};
  wire [7:0] weight_206_2 = lines[13207:13200] & mask & {8{weights_gt_50}};
  wire [7:0] weight_206_3 = lines[13215:13208] & mask & {8{weights_gt_50}};
  wire [7:0] weight_206_4 = lines[13223:13216] & mask & {8{weights_gt_50}};
  wire [7:0] weight_206_5 = lines[13231:13224] & mask & {8{weights_gt_50}};
  wire [7:0] weight_206_6 = lines[13239:13232] & mask & {8{weights_gt_50}};
  wire [7:0] weight_206_7 = lines[13247:13240] & mask & {8{weights_gt_50}};
  wire weights_gt_49 = columns > 9'd207;
  wire [7:0] weight_207_0 = lines[13255:13248] & mask & {8{weights_gt_49}};
  wire [7:0] weight_207_1 = lines[13263:13256] & mask & {8{weights_gt_49}};
  wire [7:0] weight_207_2 = lines[13271:13264] & mask & {8{weights_gt_49}};
  wire [7:0] weight_207_3 = lines[13279:13272] & mask & {8{weights_gt_49}};
  wire [7:0] weight_207_4 = lines[13287:13280] & mask & {8{weights_gt_49}};
  wire [7:0] weight_207_5 = lines[13295:13288] & mask & {8{weights_gt_49}};
  wire [7:0] weight_207_6 = lines[13303:13296] & mask & {8{weights_gt_49}};
  wire [7:0] weight_207_7 = lines[13311:13304] & mask & {8{weights_gt_49}};
  wire weights_gt_48 = columns > 9'd208;
  wire [7:0] weight_208_0 = lines[13319:13312] & mask & {8{weights_gt_48}};
  wire [7:0] weight_208_1 = lines[13327:13320] & mask & {8{weights_gt_48}};
  wire [7:0] weight_208_2 = lines[13335:13328] & mask & {8{weights_gt_48}};
  wire [7:0] weight_208_3 = lines[13343:13336] & mask & {8{weights_gt_48}};
  wire [7:0] weight_208_4 = lines[13351:13344] & mask & {8{weights_gt_48}};
  wire [7:0] weight_208_5 = lines[13359:13352] & mask & {8{weights_gt_48}};
  wire [7:0] weight_208_6 = lines[13367:13360] & mask & {8{weights_gt_48}};
  wire [7:0] weight_208_7 = lines[13375:13368] & mask & {8{weights_gt_48}};
  wire weights_gt_47 = columns > 9'd209;
  wire [7:0] weight_209_0 = lines[13383:13376] & mask & {8{weights_gt_47}};
  wire [7:0] weight_209_1 = lines[13391:13384] & mask & {8{weights_gt_47}};
  wire [7:0] weight_209_2 = lines[13399:13392] & mask & {8{weights_gt_47}};
  wire [7:0] weight_209_3 = lines[13407:13400] & mask & {8{weights_gt_47}};
  wire [7:0] weight_209_4 = lines[13415:13408] & mask & {8{weights_gt_47}};
  wire [7:0] weight_209_5 = lines[13423:13416] & mask & {8{weights_gt_47}};
  wire [7:0] weight_209_6 = lines[13431:13424] & mask & {8{weights_gt_47}};
  wire [7:0] weight_209_7 = lines[13439:13432] & mask & {8{weights_gt_47}};
  wire weights_gt_46 = columns > 9'd210;
  wire [7:0] weight_210_0 = lines[13447:13440] & mask & {8{weights_gt_46}};
  wire [7:0] weight_210_1 = lines[13455:13448] & mask & {8{weights_gt_46}};
  wire [7:0] weight_210_2 = lines[13463:13456] & mask & {8{weights_gt_46}};
  wire [7:0] weight_210_3 = lines[13471:13464] & mask & {8{weights_gt_46}};
  wire [7:0] weight_210_4 = lines[13479:13472] & mask & {8{weights_gt_46}};
  wire [7:0] weight_210_5 = lines[13487:13480] & mask & {8{weights_gt_46}};
  wire [7:0] weight_210_6 = lines[13495:13488] & mask & {8{weights_gt_46}};
  wire [7:0] weight_210_7 = lines[13503:13496] & mask & {8{weights_gt_46}};
  wire weights_gt_45 = columns > 9'd211;
  wire [7:0] weight_211_0 = lines[13511:13504] & mask & {8{weights_gt_45}};
  wire [7:0] weight_211_1 = lines[13519:13512] & mask & {8{weights_gt_45}};
  wire [7:0] weight_211_2 = lines[13527:13520] & mask & {8{weights_gt_45}};
  wire [7:0] weight_211_3 = lines[13535:13528] & mask & {8{weights_gt_45}};
  wire [7:0] weight_211_4 = lines[13543:13536] & mask & {8{weights_gt_45}};
  wire [7:0] weight_211_5 = lines[13551:13544] & mask & {8{weights_gt_45}};
  wire [7:0] weight_211_6 = lines[13559:13552] & mask & {8{weights_gt_45}};
  wire [7:0] weight_211_7 = lines[13567:13560] & mask & {8{weights_gt_45}};
  wire weights_gt_44 = columns > 9'd212;
  wire [7:0] weight_212_0 = lines[13575:13568] & mask & {8{weights_gt_44}};
  wire [7:0] weight_212_1 = lines[13583:13576] & mask & {8{weights_gt_44}};
  wire [7:0] weight_212_2 = lines[13591:13584] & mask & {8{weights_gt_44}};
  wire [7:0] weight_212_3 = lines[13599:13592] & mask & {8{weights_gt_44}};
  wire [7:0] weight_212_4 = lines[13607:13600] & mask & {8{weights_gt_44}};
  wire [7:0] weight_212_5 = lines[13615:13608] & mask & {8{weights_gt_44}};
  wire [7:0] weight_212_6 = lines[13623:13616] & mask & {8{weights_gt_44}};
  wire [7:0] weight_212_7 = lines[13631:13624] & mask & {8{weights_gt_44}};
  wire weights_gt_43 = columns > 9'd213;
  wire [7:0] weight_213_0 = lines[13639:13632] & mask & {8{weights_gt_43}};
  wire [7:0] weight_213_1 = lines[13647:13640] & mask & {8{weights_gt_43}};
  wire [7:0] weight_213_2 = lines[13655:13648] & mask & {8{weights_gt_43}};
  wire [7:0] weight_213_3 = lines[13663:13656] & mask & {8{weights_gt_43}};
  wire [7:0] weight_213_4 = lines[13671:13664] & mask & {8{weights_gt_43}};
  wire [7:0] weight_213_5 = lines[13679:13672] & mask & {8{weights_gt_43}};
  wire [7:0] weight_213_6 = lines[13687:13680] & mask & {8{weights_gt_43}};
  wire [7:0] weight_213_7 = lines[13695:13688] & mask & {8{weights_gt_43}};
  wire weights_gt_42 = columns > 9'd214;
  wire [7:0] weight_214_0 = lines[13703:13696] & mask & {8{weights_gt_42}};
  wire [7:0] weight_214_1 = lines[13711:13704] & mask & {8{weights_gt_42}};
  wire [7:0] weight_214_2 = lines[13719:13712] & mask & {8{weights_gt_42}};
  wire [7:0] weight_214_3 = lines[13727:13720] & mask & {8{weights_gt_42}};
  wire [7:0] weight_214_4 = lines[13735:13728] & mask & {8{weights_gt_42}};
  wire [7:0] weight_214_5 = lines[13743:13736] & mask & {8{weights_gt_42}};
  wire [7:0] weight_214_6 = lines[13751:13744] & mask & {8{weights_gt_42}};
  wire [7:0] weight_214_7 = lines[13759:13752] & mask & {8{weights_gt_42}};
  wire weights_gt_41 = columns > 9'd215;
  wire [7:0] weight_215_0 = lines[13767:13760] & mask & {8{weights_gt_41}};
  wire [7:0] weight_215_1 = lines[13775:13768] & mask & {8{weights_gt_41}};
  wire [7:0] weight_215_2 = lines[13783:13776] & mask & {8{weights_gt_41}};
  wire [7:0] weight_215_3 = lines[13791:13784] & mask & {8{weights_gt_41}};
  wire [7:0] weight_215_4 = lines[13799:13792] & mask & {8{weights_gt_41}};
  wire [7:0] weight_215_5 = lines[13807:13800] & mask & {8{weights_gt_41}};
  wire [7:0] weight_215_6 = lines[13815:13808] & mask & {8{weights_gt_41}};
  wire [7:0] weight_215_7 = lines[13823:13816] & mask & {8{weights_gt_41}};
  wire weights_gt_40 = columns > 9'd216;
  wire [7:0] weight_216_0 = lines[13831:13824] & mask & {8{weights_gt_40}};
  wire [7:0] weight_216_1 = lines[13839:13832] & mask & {8{weights_gt_40}};
  wire [7:0] weight_216_2 = lines[13847:13840] & mask & {8{weights_gt_40}};
  wire [7:0] weight_216_3 = lines[13855:13848] & mask & {8{weights_gt_40}};
  wire [7:0] weight_216_4 = lines[13863:13856] & mask & {8{weights_gt_40}};
  wire [7:0] weight_216_5 = lines[13871:13864] & mask & {8{weights_gt_40}};
  wire [7:0] weight_216_6 = lines[13879:13872] & mask & {8{weights_gt_40}};
  wire [7:0] weight_216_7 = lines[13887:13880] & mask & {8{weights_gt_40}};
  wire weights_gt_39 = columns > 9'd217;
  wire [7:0] weight_217_0 = lines[13895:13888] & mask & {8{weights_gt_39}};
  wire [7:0] weight_217_1 = lines[13903:13896] & mask & {8{weights_gt_39}};
  wire [7:0] weight_217_2 = lines[13911:13904] & mask & {8{weights_gt_39}};
  wire [7:0] weight_217_3 = lines[13919:13912] & mask & {8{weights_gt_39}};
  wire [7:0] weight_217_4 = lines[13927:13920] & mask & {8{weights_gt_39}};
  wire [7:0] weight_217_5 = lines[13935:13928] & mask & {8{weights_gt_39}};
  wire [7:0] weight_217_6 = lines[13943:13936] & mask & {8{weights_gt_39}};
  wire [7:0] weight_217_7 = lines[13951:13944] & mask & {8{weights_gt_39}};
  wire weights_gt_38 = columns > 9'd218;
  wire [7:0] weight_218_0 = lines[13959:13952] & mask & {8{weights_gt_38}};
  wire [7:0] weight_218_1 = lines[13967:13960] & mask & {8{weights_gt_38}};
  wire [7:0] weight_218_2 = lines[13975:13968] & mask & {8{weights_gt_38}};
  wire [7:0] weight_218_3 = lines[13983:13976] & mask & {8{weights_gt_38}};
  wire [7:0] weight_218_4 = lines[13991:13984] & mask & {8{weights_gt_38}};
  wire [7:0] weight_218_5 = lines[13999:13992] & mask & {8{weights_gt_38}};
  wire [7:0] weight_218_6 = lines[14007:14000] & mask & {8{weights_gt_38}};
  wire [7:0] weight_218_7 = lines[14015:14008] & mask & {8{weights_gt_38}};
  wire weights_gt_37 = columns > 9'd219;
  wire [7:0] weight_219_0 = lines[14023:14016] & mask & {8{weights_gt_37}};
  wire [7:0] weight_219_1 = lines[14031:14024] & mask & {8{weights_gt_37}};
  wire [7:0] weight_219_2 = lines[14039:14032] & mask & {8{weights_gt_37}};
  wire [7:0] weight_219_3 = lines[14047:14040] & mask & {8{weights_gt_37}};
  wire [7:0] weight_219_4 = lines[14055:14048] & mask & {8{weights_gt_37}};
  wire [7:0] weight_219_5 = lines[14063:14056] & mask & {8{weights_gt_37}};
  wire [7:0] weight_219_6 = lines[14071:14064] & mask & {8{weights_gt_37}};
  wire [7:0] weight_219_7 = lines[14079:14072] & mask & {8{weights_gt_37}};
  wire weights_gt_36 = columns > 9'd220;
  wire [7:0] weight_220_0 = lines[14087:14080] & mask & {8{weights_gt_36}};
  wire [7:0] weight_220_1 = lines[14095:14088] & mask & {8{weights_gt_36}};
  wire [7:0] weight_220_2 = lines[14103:14096] & mask & {8{weights_gt_36}};
  wire [7:0] weight_220_3 = lines[14111:14104] & mask & {8{weights_gt_36}};
  wire [7:0] weight_220_4 = lines[14119:14112] & mask & {8{weights_gt_36}};
  wire [7:0] weight_220_5 = lines[14127:14120] & mask & {8{weights_gt_36}};
  wire [7:0] weight_220_6 = lines[14135:14128] & mask & {8{weights_gt_36}};
  wire [7:0] weight_220_7 = lines[14143:14136] & mask & {8{weights_gt_36}};
  wire weights_gt_35 = columns > 9'd221;
  wire [7:0] weight_221_0 = lines[14151:14144] & mask & {8{weights_gt_35}};
  wire [7:0] weight_221_1 = lines[14159:14152] & mask & {8{weights_gt_35}};
  wire [7:0] weight_221_2 = lines[14167:14160] & mask & {8{weights_gt_35}};
  wire [7:0] weight_221_3 = lines[14175:14168] & mask & {8{weights_gt_35}};
  wire [7:0] weight_221_4 = lines[14183:14176] & mask & {8{weights_gt_35}};
  wire [7:0] weight_221_5 = lines[14191:14184] & mask & {8{weights_gt_35}};
  wire [7:0] weight_221_6 = lines[14199:14192] & mask & {8{weights_gt_35}};
  wire [7:0] weight_221_7 = lines[14207:14200] & mask & {8{weights_gt_35}};
  wire weights_gt_34 = columns > 9'd222;
  wire [7:0] weight_222_0 = lines[14215:14208] & mask & {8{weights_gt_34}};
  wire [7:0] weight_222_1 = lines[14223:14216] & mask & {8{weights_gt_34}};
  wire [7:0] weight_222_2 = lines[14231:14224] & mask & {8{weights_gt_34}};
  wire [7:0] weight_222_3 = lines[14239:14232] & mask & {8{weights_gt_34}};
  wire [7:0] weight_222_4 = lines[14247:14240] & mask & {8{weights_gt_34}};
  wire [7:0] weight_222_5 = lines[14255:14248] & mask & {8{weights_gt_34}};
  wire [7:0] weight_222_6 = lines[14263:14256] & mask & {8{weights_gt_34}};
  wire [7:0] weight_222_7 = lines[14271:14264] & mask & {8{weights_gt_34}};
  wire weights_gt_33 = columns > 9'd223;
  wire [7:0] weight_223_0 = lines[14279:14272] & mask & {8{weights_gt_33}};
  wire [7:0] weight_223_1 = lines[14287:14280] & mask & {8{weights_gt_33}};
  wire [7:0] weight_223_2 = lines[14295:14288] & mask & {8{weights_gt_33}};
  wire [7:0] weight_223_3 = lines[14303:14296] & mask & {8{weights_gt_33}};
  wire [7:0] weight_223_4 = lines[14311:14304] & mask & {8{weights_gt_33}};
  wire [7:0] weight_223_5 = lines[14319:14312] & mask & {8{weights_gt_33}};
  wire [7:0] weight_223_6 = lines[14327:14320] & mask & {8{weights_gt_33}};
  wire [7:0] weight_223_7 = lines[14335:14328] & mask & {8{weights_gt_33}};
  wire weights_gt_32 = columns > 9'd224;
  wire [7:0] weight_224_0 = lines[14343:14336] & mask & {8{weights_gt_32}};
  wire [7:0] weight_224_1 = lines[14351:14344] & mask & {8{weights_gt_32}};
  wire [7:0] weight_224_2 = lines[14359:14352] & mask & {8{weights_gt_32}};
  wire [7:0] weight_224_3 = lines[14367:14360] & mask & {8{weights_gt_32}};
  wire [7:0] weight_224_4 = lines[14375:14368] & mask & {8{weights_gt_32}};
  wire [7:0] weight_224_5 = lines[14383:14376] & mask & {8{weights_gt_32}};
  wire [7:0] weight_224_6 = lines[14391:14384] & mask & {8{weights_gt_32}};
  wire [7:0] weight_224_7 = lines[14399:14392] & mask & {8{weights_gt_32}};
  wire weights_gt_31 = columns > 9'd225;
  wire [7:0] weight_225_0 = lines[14407:14400] & mask & {8{weights_gt_31}};
  wire [7:0] weight_225_1 = lines[14415:14408] & mask & {8{weights_gt_31}};
  wire [7:0] weight_225_2 = lines[14423:14416] & mask & {8{weights_gt_31}};
  wire [7:0] weight_225_3 = lines[14431:14424] & mask & {8{weights_gt_31}};
  wire [7:0] weight_225_4 = lines[14439:14432] & mask & {8{weights_gt_31}};
  wire [7:0] weight_225_5 = lines[14447:14440] & mask & {8{weights_gt_31}};
  wire [7:0] weight_225_6 = lines[14455:14448] & mask & {8{weights_gt_31}};
  wire [7:0] weight_225_7 = lines[14463:14456] & mask & {8{weights_gt_31}};
  wire weights_gt_30 = columns > 9'd226;
  wire [7:0] weight_226_0 = lines[14471:14464] & mask & {8{weights_gt_30}};
  wire [7:0] weight_226_1 = lines[14479:14472] & mask & {8{weights_gt_30}};
  wire [7:0] weight_226_2 = lines[14487:14480] & mask & {8{weights_gt_30}};
  wire [7:0] weight_226_3 = lines[14495:14488] & mask & {8{weights_gt_30}};
  wire [7:0] weight_226_4 = lines[14503:14496] & mask & {8{weights_gt_30}};
  wire [7:0] weight_226_5 = lines[14511:14504] & mask & {8{weights_gt_30}};
  wire [7:0] weight_226_6 = lines[14519:14512] & mask & {8{weights_gt_30}};
  wire [7:0] weight_226_7 = lines[14527:14520] & mask & {8{weights_gt_30}};
  wire weights_gt_29 = columns > 9'd227;
  wire [7:0] weight_227_0 = lines[14535:14528] & mask & {8{weights_gt_29}};
  wire [7:0] weight_227_1 = lines[14543:14536] & mask & {8{weights_gt_29}};
  wire [7:0] weight_227_2 = lines[14551:14544] & mask & {8{weights_gt_29}};
  wire [7:0] weight_227_3 = lines[14559:14552] & mask & {8{weights_gt_29}};
  wire [7:0] weight_227_4 = lines[14567:14560] & mask & {8{weights_gt_29}};
  wire [7:0] weight_227_5 = lines[14575:14568] & mask & {8{weights_gt_29}};
  wire [7:0] weight_227_6 = lines[14583:14576] & mask & {8{weights_gt_29}};
  wire [7:0] weight_227_7 = lines[14591:14584] & mask & {8{weights_gt_29}};
  wire weights_gt_28 = columns > 9'd228;
  wire [7:0] weight_228_0 = lines[14599:14592] & mask & {8{weights_gt_28}};
  wire [7:0] weight_228_1 = lines[14607:14600] & mask & {8{weights_gt_28}};
  wire [7:0] weight_228_2 = lines[14615:14608] & mask & {8{weights_gt_28}};
  wire [7:0] weight_228_3 = lines[14623:14616] & mask & {8{weights_gt_28}};
  wire [7:0] weight_228_4 = lines[14631:14624] & mask & {8{weights_gt_28}};
  wire [7:0] weight_228_5 = lines[14639:14632] & mask & {8{weights_gt_28}};
  wire [7:0] weight_228_6 = lines[14647:14640] & mask & {8{weights_gt_28}};
  wire [7:0] weight_228_7 = lines[14655:14648] & mask & {8{weights_gt_28}};
  wire weights_gt_27 = columns > 9'd229;
  wire [7:0] weight_229_0 = lines[14663:14656] & mask & {8{weights_gt_27}};
  wire [7:0] weight_229_1 = lines[14671:14664] & mask & {8{weights_gt_27}};
  wire [7:0] weight_229_2 = lines[14679:14672] & mask & {8{weights_gt_27}};
  wire [7:0] weight_229_3 = lines[14687:14680] & mask & {8{weights_gt_27}};
  wire [7:0] weight_229_4 = lines[14695:14688] & mask & {8{weights_gt_27}};
  wire [7:0] weight_229_5 = lines[14703:14696] & mask & {8{weights_gt_27}};
  wire [7:0] weight_229_6 = lines[14711:14704] & mask & {8{weights_gt_27}};
  wire [7:0] weight_229_7 = lines[14719:14712] & mask & {8{weights_gt_27}};
  wire weights_gt_26 = columns > 9'd230;
  wire [7:0] weight_230_0 = lines[14727:14720] & mask & {8{weights_gt_26}};
  wire [7:0] weight_230_1 = lines[14735:14728] & mask & {8{weights_gt_26}};
  wire [7:0] weight_230_2 = lines[14743:14736] & mask & {8{weights_gt_26}};
  wire [7:0] weight_230_3 = lines[14751:14744] & mask & {8{weights_gt_26}};
  wire [7:0] weight_230_4 = lines[14759:14752] & mask & {8{weights_gt_26}};
  wire [7:0] weight_230_5 = lines[14767:14760] & mask & {8{weights_gt_26}};
  wire [7:0] weight_230_6 = lines[14775:14768] & mask & {8{weights_gt_26}};
  wire [7:0] weight_230_7 = lines[14783:14776] & mask & {8{weights_gt_26}};
  wire weights_gt_25 = columns > 9'd231;
  wire [7:0] weight_231_0 = lines[14791:14784] & mask & {8{weights_gt_25}};
  wire [7:0] weight_231_1 = lines[14799:14792] & mask & {8{weights_gt_25}};
  wire [7:0] weight_231_2 = lines[14807:14800] & mask & {8{weights_gt_25}};
  wire [7:0] weight_231_3 = lines[14815:14808] & mask & {8{weights_gt_25}};
  wire [7:0] weight_231_4 = lines[14823:14816] & mask & {8{weights_gt_25}};
  wire [7:0] weight_231_5 = lines[14831:14824] & mask & {8{weights_gt_25}};
  wire [7:0] weight_231_6 = lines[14839:14832] & mask & {8{weights_gt_25}};
  wire [7:0] weight_231_7 = lines[14847:14840] & mask & {8{weights_gt_25}};
  wire weights_gt_24 = columns > 9'd232;
  wire [7:0] weight_232_0 = lines[14855:14848] & mask & {8{weights_gt_24}};
  wire [7:0] weight_232_1 = lines[14863:14856] & mask & {8{weights_gt_24}};
  wire [7:0] weight_232_2 = lines[14871:14864] & mask & {8{weights_gt_24}};
  wire [7:0] weight_232_3 = lines[14879:14872] & mask & {8{weights_gt_24}};
  wire [7:0] weight_232_4 = lines[14887:14880] & mask & {8{weights_gt_24}};
  wire [7:0] weight_232_5 = lines[14895:14888] & mask & {8{weights_gt_24}};
  wire [7:0] weight_232_6 = lines[14903:14896] & mask & {8{weights_gt_24}};
  wire [7:0] weight_232_7 = lines[14911:14904] & mask & {8{weights_gt_24}};
  wire weights_gt_23 = columns > 9'd233;
  wire [7:0] weight_233_0 = lines[14919:14912] & mask & {8{weights_gt_23}};
  wire [7:0] weight_233_1 = lines[14927:14920] & mask & {8{weights_gt_23}};
  wire [7:0] weight_233_2 = lines[14935:14928] & mask & {8{weights_gt_23}};
  wire [7:0] weight_233_3 = lines[14943:14936] & mask & {8{weights_gt_23}};
  wire [7:0] weight_233_4 = lines[14951:14944] & mask & {8{weights_gt_23}};
  wire [7:0] weight_233_5 = lines[14959:14952] & mask & {8{weights_gt_23}};
  wire [7:0] weight_233_6 = lines[14967:14960] & mask & {8{weights_gt_23}};
  wire [7:0] weight_233_7 = lines[14975:14968] & mask & {8{weights_gt_23}};
  wire weights_gt_22 = columns > 9'd234;
  wire [7:0] weight_234_0 = lines[14983:14976] & mask & {8{weights_gt_22}};
  wire [7:0] weight_234_1 = lines[14991:14984] & mask & {8{weights_gt_22}};
  wire [7:0] weight_234_2 = lines[14999:14992] & mask & {8{weights_gt_22}};
  wire [7:0] weight_234_3 = lines[15007:15000] & mask & {8{weights_gt_22}};
  wire [7:0] weight_234_4 = lines[15015:15008] & mask & {8{weights_gt_22}};
  wire [7:0] weight_234_5 = lines[15023:15016] & mask & {8{weights_gt_22}};
  wire [7:0] weight_234_6 = lines[15031:15024] & mask & {8{weights_gt_22}};
  wire [7:0] weight_234_7 = lines[15039:15032] & mask & {8{weights_gt_22}};
  wire weights_gt_21 = columns > 9'd235;
  wire [7:0] weight_235_0 = lines[15047:15040] & mask & {8{weights_gt_21}};
  wire [7:0] weight_235_1 = lines[15055:15048] & mask & {8{weights_gt_21}};
  wire [7:0] weight_235_2 = lines[15063:15056] & mask & {8{weights_gt_21}};
  wire [7:0] weight_235_3 = lines[15071:15064] & mask & {8{weights_gt_21}};
  wire [7:0] weight_235_4 = lines[15079:15072] & mask & {8{weights_gt_21}};
  wire [7:0] weight_235_5 = lines[15087:15080] & mask & {8{weights_gt_21}};
  wire [7:0] weight_235_6 = lines[15095:15088] & mask & {8{weights_gt_21}};
  wire [7:0] weight_235_7 = lines[15103:15096] & mask & {8{weights_gt_21}};
  wire weights_gt_20 = columns > 9'd236;
  wire [7:0] weight_236_0 = lines[15111:15104] & mask & {8{weights_gt_20}};
  wire [7:0] weight_236_1 = lines[15119:15112] & mask & {8{weights_gt_20}};
  wire [7:0] weight_236_2 = lines[15127:15120] & mask & {8{weights_gt_20}};
  wire [7:0] weight_236_3 = lines[15135:15128] & mask & {8{weights_gt_20}};
  wire [7:0] weight_236_4 = lines[15143:15136] & mask & {8{weights_gt_20}};
  wire [7:0] weight_236_5 = lines[15151:15144] & mask & {8{weights_gt_20}};
  wire [7:0] weight_236_6 = lines[15159:15152] & mask & {8{weights_gt_20}};
  wire [7:0] weight_236_7 = lines[15167:15160] & mask & {8{weights_gt_20}};
  wire weights_gt_19 = columns > 9'd237;
  wire [7:0] weight_237_0 = lines[15175:15168] & mask & {8{weights_gt_19}};
  wire [7:0] weight_237_1 = lines[15183:15176] & mask & {8{weights_gt_19}};
  wire [7:0] weight_237_2 = lines[15191:15184] & mask & {8{weights_gt_19}};
  wire [7:0] weight_237_3 = lines[15199:15192] & mask & {8{weights_gt_19}};
  wire [7:0] weight_237_4 = lines[15207:15200] & mask & {8{weights_gt_19}};
  wire [7:0] weight_237_5 = lines[15215:15208] & mask & {8{weights_gt_19}};
  wire [7:0] weight_237_6 = lines[15223:15216] & mask & {8{weights_gt_19}};
  wire [7:0] weight_237_7 = lines[15231:15224] & mask & {8{weights_gt_19}};
  wire weights_gt_18 = columns > 9'd238;
  wire [7:0] weight_238_0 = lines[15239:15232] & mask & {8{weights_gt_18}};
  wire [7:0] weight_238_1 = lines[15247:15240] & mask & {8{weights_gt_18}};
  wire [7:0] weight_238_2 = lines[15255:15248] & mask & {8{weights_gt_18}};
  wire [7:0] weight_238_3 = lines[15263:15256] & mask & {8{weights_gt_18}};
  wire [7:0] weight_238_4 = lines[15271:15264] & mask & {8{weights_gt_18}};
  wire [7:0] weight_238_5 = lines[15279:15272] & mask & {8{weights_gt_18}};
  wire [7:0] weight_238_6 = lines[15287:15280] & mask & {8{weights_gt_18}};
  wire [7:0] weight_238_7 = lines[15295:15288] & mask & {8{weights_gt_18}};
  wire weights_gt_17 = columns > 9'd239;
  wire [7:0] weight_239_0 = lines[15303:15296] & mask & {8{weights_gt_17}};
  wire [7:0] weight_239_1 = lines[15311:15304] & mask & {8{weights_gt_17}};
  wire [7:0] weight_239_2 = lines[15319:15312] & mask & {8{weights_gt_17}};
  wire [7:0] weight_239_3 = lines[15327:15320] & mask & {8{weights_gt_17}};
  wire [7:0] weight_239_4 = lines[15335:15328] & mask & {8{weights_gt_17}};
  wire [7:0] weight_239_5 = lines[15343:15336] & mask & {8{weights_gt_17}};
  wire [7:0] weight_239_6 = lines[15351:15344] & mask & {8{weights_gt_17}};
  wire [7:0] weight_239_7 = lines[15359:15352] & mask & {8{weights_gt_17}};
  wire weights_gt_16 = columns > 9'd240;
  wire [7:0] weight_240_0 = lines[15367:15360] & mask & {8{weights_gt_16}};
  wire [7:0] weight_240_1 = lines[15375:15368] & mask & {8{weights_gt_16}};
  wire [7:0] weight_240_2 = lines[15383:15376] & mask & {8{weights_gt_16}};
  wire [7:0] weight_240_3 = lines[15391:15384] & mask & {8{weights_gt_16}};
  wire [7:0] weight_240_4 = lines[15399:15392] & mask & {8{weights_gt_16}};
  wire [7:0] weight_240_5 = lines[15407:15400] & mask & {8{weights_gt_16}};
  wire [7:0] weight_240_6 = lines[15415:15408] & mask & {8{weights_gt_16}};
  wire [7:0] weight_240_7 = lines[15423:15416] & mask & {8{weights_gt_16}};
  wire weights_gt_15 = columns > 9'd241;
  wire [7:0] weight_241_0 = lines[15431:15424] & mask & {8{weights_gt_15}};
  wire [7:0] weight_241_1 = lines[15439:15432] & mask & {8{weights_gt_15}};
  wire [7:0] weight_241_2 = lines[15447:15440] & mask & {8{weights_gt_15}};
  wire [7:0] weight_241_3 = lines[15455:15448] & mask & {8{weights_gt_15}};
  wire [7:0] weight_241_4 = lines[15463:15456] & mask & {8{weights_gt_15}};
  wire [7:0] weight_241_5 = lines[15471:15464] & mask & {8{weights_gt_15}};
  wire [7:0] weight_241_6 = lines[15479:15472] & mask & {8{weights_gt_15}};
  wire [7:0] weight_241_7 = lines[15487:15480] & mask & {8{weights_gt_15}};
  wire weights_gt_14 = columns > 9'd242;
  wire [7:0] weight_242_0 = lines[15495:15488] & mask & {8{weights_gt_14}};
  wire [7:0] weight_242_1 = lines[15503:15496] & mask & {8{weights_gt_14}};
  wire [7:0] weight_242_2 = lines[15511:15504] & mask & {8{weights_gt_14}};
  wire [7:0] weight_242_3 = lines[15519:15512] & mask & {8{weights_gt_14}};
  wire [7:0] weight_242_4 = lines[15527:15520] & mask & {8{weights_gt_14}};
  wire [7:0] weight_242_5 = lines[15535:15528] & mask & {8{weights_gt_14}};
  wire [7:0] weight_242_6 = lines[15543:15536] & mask & {8{weights_gt_14}};
  wire [7:0] weight_242_7 = lines[15551:15544] & mask & {8{weights_gt_14}};
  wire weights_gt_13 = columns > 9'd243;
  wire [7:0] weight_243_0 = lines[15559:15552] & mask & {8{weights_gt_13}};
  wire [7:0] weight_243_1 = lines[15567:15560] & mask & {8{weights_gt_13}};
  wire [7:0] weight_243_2 = lines[15575:15568] & mask & {8{weights_gt_13}};
  wire [7:0] weight_243_3 = lines[15583:15576] & mask & {8{weights_gt_13}};
  wire [7:0] weight_243_4 = lines[15591:15584] & mask & {8{weights_gt_13}};
  wire [7:0] weight_243_5 = lines[15599:15592] & mask & {8{weights_gt_13}};
  wire [7:0] weight_243_6 = lines[15607:15600] & mask & {8{weights_gt_13}};
  wire [7:0] weight_243_7 = lines[15615:15608] & mask & {8{weights_gt_13}};
  wire weights_gt_12 = columns > 9'd244;
  wire [7:0] weight_244_0 = lines[15623:15616] & mask & {8{weights_gt_12}};
  wire [7:0] weight_244_1 = lines[15631:15624] & mask & {8{weights_gt_12}};
  wire [7:0] weight_244_2 = lines[15639:15632] & mask & {8{weights_gt_12}};
  wire [7:0] weight_244_3 = lines[15647:15640] & mask & {8{weights_gt_12}};
  wire [7:0] weight_244_4 = lines[15655:15648] & mask & {8{weights_gt_12}};
  wire [7:0] weight_244_5 = lines[15663:15656] & mask & {8{weights_gt_12}};
  wire [7:0] weight_244_6 = lines[15671:15664] & mask & {8{weights_gt_12}};
  wire [7:0] weight_244_7 = lines[15679:15672] & mask & {8{weights_gt_12}};
  wire weights_gt_11 = columns > 9'd245;
  wire [7:0] weight_245_0 = lines[15687:15680] & mask & {8{weights_gt_11}};
  wire [7:0] weight_245_1 = lines[15695:15688] & mask & {8{weights_gt_11}};
  wire [7:0] weight_245_2 = lines[15703:15696] & mask & {8{weights_gt_11}};
  wire [7:0] weight_245_3 = lines[15711:15704] & mask & {8{weights_gt_11}};
  wire [7:0] weight_245_4 = lines[15719:15712] & mask & {8{weights_gt_11}};
  wire [7:0] weight_245_5 = lines[15727:15720] & mask & {8{weights_gt_11}};
  wire [7:0] weight_245_6 = lines[15735:15728] & mask & {8{weights_gt_11}};
  wire [7:0] weight_245_7 = lines[15743:15736] & mask & {8{weights_gt_11}};
  wire weights_gt_10 = columns > 9'd246;
  wire [7:0] weight_246_0 = lines[15751:15744] & mask & {8{weights_gt_10}};
  wire [7:0] weight_246_1 = lines[15759:15752] & mask & {8{weights_gt_10}};
  wire [7:0] weight_246_2 = lines[15767:15760] & mask & {8{weights_gt_10}};
  wire [7:0] weight_246_3 = lines[15775:15768] & mask & {8{weights_gt_10}};
  wire [7:0] weight_246_4 = lines[15783:15776] & mask & {8{weights_gt_10}};
  wire [7:0] weight_246_5 = lines[15791:15784] & mask & {8{weights_gt_10}};
  wire [7:0] weight_246_6 = lines[15799:15792] & mask & {8{weights_gt_10}};
  wire [7:0] weight_246_7 = lines[15807:15800] & mask & {8{weights_gt_10}};
  wire weights_gt_9 = columns > 9'd247;
  wire [7:0] weight_247_0 = lines[15815:15808] & mask & {8{weights_gt_9}};
  wire [7:0] weight_247_1 = lines[15823:15816] & mask & {8{weights_gt_9}};
  wire [7:0] weight_247_2 = lines[15831:15824] & mask & {8{weights_gt_9}};
  wire [7:0] weight_247_3 = lines[15839:15832] & mask & {8{weights_gt_9}};
  wire [7:0] weight_247_4 = lines[15847:15840] & mask & {8{weights_gt_9}};
  wire [7:0] weight_247_5 = lines[15855:15848] & mask & {8{weights_gt_9}};
  wire [7:0] weight_247_6 = lines[15863:15856] & mask & {8{weights_gt_9}};
  wire [7:0] weight_247_7 = lines[15871:15864] & mask & {8{weights_gt_9}};
  wire weights_gt_8 = columns > 9'd248;
  wire [7:0] weight_248_0 = lines[15879:15872] & mask & {8{weights_gt_8}};
  wire [7:0] weight_248_1 = lines[15887:15880] & mask & {8{weights_gt_8}};
  wire [7:0] weight_248_2 = lines[15895:15888] & mask & {8{weights_gt_8}};
  wire [7:0] weight_248_3 = lines[15903:15896] & mask & {8{weights_gt_8}};
  wire [7:0] weight_248_4 = lines[15911:15904] & mask & {8{weights_gt_8}};
  wire [7:0] weight_248_5 = lines[15919:15912] & mask & {8{weights_gt_8}};
  wire [7:0] weight_248_6 = lines[15927:15920] & mask & {8{weights_gt_8}};
  wire [7:0] weight_248_7 = lines[15935:15928] & mask & {8{weights_gt_8}};
  wire weights_gt_7 = columns > 9'd249;
  wire [7:0] weight_249_0 = lines[15943:15936] & mask & {8{weights_gt_7}};
  wire [7:0] weight_249_1 = lines[15951:15944] & mask & {8{weights_gt_7}};
  wire [7:0] weight_249_2 = lines[15959:15952] & mask & {8{weights_gt_7}};
  wire [7:0] weight_249_3 = lines[15967:15960] & mask & {8{weights_gt_7}};
  wire [7:0] weight_249_4 = lines[15975:15968] & mask & {8{weights_gt_7}};
  wire [7:0] weight_249_5 = lines[15983:15976] & mask & {8{weights_gt_7}};
  wire [7:0] weight_249_6 = lines[15991:15984] & mask & {8{weights_gt_7}};
  wire [7:0] weight_249_7 = lines[15999:15992] & mask & {8{weights_gt_7}};
  wire weights_gt_6 = columns > 9'd250;
  wire [7:0] weight_250_0 = lines[16007:16000] & mask & {8{weights_gt_6}};
  wire [7:0] weight_250_1 = lines[16015:16008] & mask & {8{weights_gt_6}};
  wire [7:0] weight_250_2 = lines[16023:16016] & mask & {8{weights_gt_6}};
  wire [7:0] weight_250_3 = lines[16031:16024] & mask & {8{weights_gt_6}};
  wire [7:0] weight_250_4 = lines[16039:16032] & mask & {8{weights_gt_6}};
  wire [7:0] weight_250_5 = lines[16047:16040] & mask & {8{weights_gt_6}};
  wire [7:0] weight_250_6 = lines[16055:16048] & mask & {8{weights_gt_6}};
  wire [7:0] weight_250_7 = lines[16063:16056] & mask & {8{weights_gt_6}};
  wire weights_gt_5 = columns > 9'd251;
  wire [7:0] weight_251_0 = lines[16071:16064] & mask & {8{weights_gt_5}};
  wire [7:0] weight_251_1 = lines[16079:16072] & mask & {8{weights_gt_5}};
  wire [7:0] weight_251_2 = lines[16087:16080] & mask & {8{weights_gt_5}};
  wire [7:0] weight_251_3 = lines[16095:16088] & mask & {8{weights_gt_5}};
  wire [7:0] weight_251_4 = lines[16103:16096] & mask & {8{weights_gt_5}};
  wire [7:0] weight_251_5 = lines[16111:16104] & mask & {8{weights_gt_5}};
  wire [7:0] weight_251_6 = lines[16119:16112] & mask & {8{weights_gt_5}};
  wire [7:0] weight_251_7 = lines[16127:16120] & mask & {8{weights_gt_5}};
  wire weights_gt_4 = columns > 9'd252;
  wire [7:0] weight_252_0 = lines[16135:16128] & mask & {8{weights_gt_4}};
  wire [7:0] weight_252_1 = lines[16143:16136] & mask & {8{weights_gt_4}};
  wire [7:0] weight_252_2 = lines[16151:16144] & mask & {8{weights_gt_4}};
  wire [7:0] weight_252_3 = lines[16159:16152] & mask & {8{weights_gt_4}};
  wire [7:0] weight_252_4 = lines[16167:16160] & mask & {8{weights_gt_4}};
  wire [7:0] weight_252_5 = lines[16175:16168] & mask & {8{weights_gt_4}};
  wire [7:0] weight_252_6 = lines[16183:16176] & mask & {8{weights_gt_4}};
  wire [7:0] weight_252_7 = lines[16191:16184] & mask & {8{weights_gt_4}};
  wire weights_gt_3 = columns > 9'd253;
  wire [7:0] weight_253_0 = lines[16199:16192] & mask & {8{weights_gt_3}};
  wire [7:0] weight_253_1 = lines[16207:16200] & mask & {8{weights_gt_3}};
  wire [7:0] weight_253_2 = lines[16215:16208] & mask & {8{weights_gt_3}};
  wire [7:0] weight_253_3 = lines[16223:16216] & mask & {8{weights_gt_3}};
  wire [7:0] weight_253_4 = lines[16231:16224] & mask & {8{weights_gt_3}};
  wire [7:0] weight_253_5 = lines[16239:16232] & mask & {8{weights_gt_3}};
  wire [7:0] weight_253_6 = lines[16247:16240] & mask & {8{weights_gt_3}};
  wire [7:0] weight_253_7 = lines[16255:16248] & mask & {8{weights_gt_3}};
  wire weights_gt_2 = columns > 9'd254;
  wire [7:0] weight_254_0 = lines[16263:16256] & mask & {8{weights_gt_2}};
  wire [7:0] weight_254_1 = lines[16271:16264] & mask & {8{weights_gt_2}};
  wire [7:0] weight_254_2 = lines[16279:16272] & mask & {8{weights_gt_2}};
  wire [7:0] weight_254_3 = lines[16287:16280] & mask & {8{weights_gt_2}};
  wire [7:0] weight_254_4 = lines[16295:16288] & mask & {8{weights_gt_2}};
  wire [7:0] weight_254_5 = lines[16303:16296] & mask & {8{weights_gt_2}};
  wire [7:0] weight_254_6 = lines[16311:16304] & mask & {8{weights_gt_2}};
  wire [7:0] weight_254_7 = lines[16319:16312] & mask & {8{weights_gt_2}};
  wire weights_gt = columns > 9'd255;
  wire [7:0] weight_255_0 = lines[16327:16320] & mask & {8{weights_gt}};
  wire [7:0] weight_255_1 = lines[16335:16328] & mask & {8{weights_gt}};
  wire [7:0] weight_255_2 = lines[16343:16336] & mask & {8{weights_gt}};
  wire [7:0] weight_255_3 = lines[16351:16344] & mask & {8{weights_gt}};
  wire [7:0] weight_255_4 = lines[16359:16352] & mask & {8{weights_gt}};
  wire [7:0] weight_255_5 = lines[16367:16360] & mask & {8{weights_gt}};
  wire [7:0] weight_255_6 = lines[16375:16368] & mask & {8{weights_gt}};
  wire [7:0] weight_255_7 = lines[16383:16376] & mask & {8{weights_gt}};
  wire [2047:0] weights_cat = {
      weight_255_0,
      weight_254_0,
      weight_253_0,
      weight_252_0,
      weight_251_0,
      weight_250_0,
      weight_249_0,
      weight_248_0,
      weight_247_0,
      weight_246_0,
      weight_245_0,
      weight_244_0,
      weight_243_0,
      weight_242_0,
      weight_241_0,
      weight_240_0,
      weight_239_0,
      weight_238_0,
      weight_237_0,
      weight_236_0,
      weight_235_0,
      weight_234_0,
      weight_233_0,
      weight_232_0,
      weight_231_0,
      weight_230_0,
      weight_229_0,
      weight_228_0,
      weight_227_0,
      weight_226_0,
      weight_225_0,
      weight_224_0,
      weight_223_0,
      weight_222_0,
      weight_221_0,
      weight_220_0,
      weight_219_0,
      weight_218_0,
      weight_217_0,
      weight_216_0,
      weight_215_0,
      weight_214_0,
      weight_213_0,
      weight_212_0,
      weight_211_0,
      weight_210_0,
      weight_209_0,
      weight_208_0,
      weight_207_0,
      weight_206_0,
      weight_205_0,
      weight_204_0,
      weight_203_0,
      weight_202_0,
      weight_201_0,
      weight_200_0,
      weight_199_0,
      weight_198_0,
      weight_197_0,
      weight_196_0,
      weight_195_0,
      weight_194_0,
      weight_193_0,
      weight_192_0,
      weight_191_0,
      weight_190_0,
      weight_189_0,
      weight_188_0,
      weight_187_0,
      weight_186_0,
      weight_185_0,
      weight_184_0,
      weight_183_0,
      weight_182_0,
      weight_181_0,
      weight_180_0,
      weight_179_0,
      weight_178_0,
      weight_177_0,
      weight_176_0,
      weight_175_0,
      weight_174_0,
      weight_173_0,
      weight_172_0,
      weight_171_0,
      weight_170_0,
      weight_169_0,
      weight_168_0,
      weight_167_0,
      weight_166_0,
      weight_165_0,
      weight_164_0,
      weight_163_0,
      weight_162_0,
      weight_161_0,
      weight_160_0,
      weight_159_0,
      weight_158_0,
      weight_157_0,
      weight_156_0,
      weight_155_0,
      weight_154_0,
      weight_153_0,
      weight_152_0,
      weight_151_0,
      weight_150_0,
      weight_149_0,
      weight_148_0,
      weight_147_0,
      weight_146_0,
      weight_145_0,
      weight_144_0,
      weight_143_0,
      weight_142_0,
      weight_141_0,
      weight_140_0,
      weight_139_0,
      weight_138_0,
      weight_137_0,
      weight_136_0,
      weight_135_0,
      weight_134_0,
      weight_133_0,
      weight_132_0,
      weight_131_0,
      weight_130_0,
      weight_129_0,
      weight_128_0,
      weight_127_0,
      weight_126_0,
      weight_125_0,
      weight_124_0,
      weight_123_0,
      weight_122_0,
      weight_121_0,
      weight_120_0,
      weight_119_0,
      weight_118_0,
      weight_117_0,
      weight_116_0,
      weight_115_0,
      weight_114_0,
      weight_113_0,
      weight_112_0,
      weight_111_0,
      weight_110_0,
      weight_109_0,
      weight_108_0,
      weight_107_0,
      weight_106_0,
      weight_105_0,
      weight_104_0,
      weight_103_0,
      weight_102_0,
      weight_101_0,
      weight_100_0,
      weight_99_0,
      weight_98_0,
      weight_97_0,
      weight_96_0,
      weight_95_0,
      weight_94_0,
      weight_93_0,
      weight_92_0,
      weight_91_0,
      weight_90_0,
      weight_89_0,
      weight_88_0,
      weight_87_0,
      weight_86_0,
      weight_85_0,
      weight_84_0,
      weight_83_0,
      weight_82_0,
      weight_81_0,
      weight_80_0,
      weight_79_0,
      weight_78_0,
      weight_77_0,
      weight_76_0,
      weight_75_0,
      weight_74_0,
      weight_73_0,
      weight_72_0,
      weight_71_0,
      weight_70_0,
      weight_69_0,
      weight_68_0,
      weight_67_0,
      weight_66_0,
      weight_65_0,
      weight_64_0,
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
  wire [2047:0] weights_cat_2 = {
      weight_255_1,
      weight_254_1,
      weight_253_1,
      weight_252_1,
      weight_251_1,
      weight_250_1,
      weight_249_1,
      weight_248_1,
      weight_247_1,
      weight_246_1,
      weight_245_1,
      weight_244_1,
      weight_243_1,
      weight_242_1,
      weight_241_1,
      weight_240_1,
      weight_239_1,
      weight_238_1,
      weight_237_1,
      weight_236_1,
      weight_235_1,
      weight_234_1,
      weight_233_1,
      weight_232_1,
      weight_231_1,
      weight_230_1,
      weight_229_1,
      weight_228_1,
      weight_227_1,
      weight_226_1,
      weight_225_1,
      weight_224_1,
      weight_223_1,
      weight_222_1,
      weight_221_1,
      weight_220_1,
      weight_219_1,
      weight_218_1,
      weight_217_1,
      weight_216_1,
      weight_215_1,
      weight_214_1,
      weight_213_1,
      weight_212_1,
      weight_211_1,
      weight_210_1,
      weight_209_1,
      weight_208_1,
      weight_207_1,
      weight_206_1,
      weight_205_1,
      weight_204_1,
      weight_203_1,
      weight_202_1,
      weight_201_1,
      weight_200_1,
      weight_199_1,
      weight_198_1,
      weight_197_1,
      weight_196_1,
      weight_195_1,
      weight_194_1,
      weight_193_1,
      weight_192_1,
      weight_191_1,
      weight_190_1,
      weight_189_1,
      weight_188_1,
      weight_187_1,
      weight_186_1,
      weight_185_1,
      weight_184_1,
      weight_183_1,
      weight_182_1,
      weight_181_1,
      weight_180_1,
      weight_179_1,
      weight_178_1,
      weight_177_1,
      weight_176_1,
      weight_175_1,
      weight_174_1,
      weight_173_1,
      weight_172_1,
      weight_171_1,
      weight_170_1,
      weight_169_1,
      weight_168_1,
      weight_167_1,
      weight_166_1,
      weight_165_1,
      weight_164_1,
      weight_163_1,
      weight_162_1,
      weight_161_1,
      weight_160_1,
      weight_159_1,
      weight_158_1,
      weight_157_1,
      weight_156_1,
      weight_155_1,
      weight_154_1,
      weight_153_1,
      weight_152_1,
      weight_151_1,
      weight_150_1,
      weight_149_1,
      weight_148_1,
      weight_147_1,
      weight_146_1,
      weight_145_1,
      weight_144_1,
      weight_143_1,
      weight_142_1,
      weight_141_1,
      weight_140_1,
      weight_139_1,
      weight_138_1,
      weight_137_1,
      weight_136_1,
      weight_135_1,
      weight_134_1,
      weight_133_1,
      weight_132_1,
      weight_131_1,
      weight_130_1,
      weight_129_1,
      weight_128_1,
      weight_127_1,
      weight_126_1,
      weight_125_1,
      weight_124_1,
      weight_123_1,
      weight_122_1,
      weight_121_1,
      weight_120_1,
      weight_119_1,
      weight_118_1,
      weight_117_1,
      weight_116_1,
      weight_115_1,
      weight_114_1,
      weight_113_1,
      weight_112_1,
      weight_111_1,
      weight_110_1,
      weight_109_1,
      weight_108_1,
      weight_107_1,
      weight_106_1,
      weight_105_1,
      weight_104_1,
      weight_103_1,
      weight_102_1,
      weight_101_1,
      weight_100_1,
      weight_99_1,
      weight_98_1,
      weight_97_1,
      weight_96_1,
      weight_95_1,
      weight_94_1,
      weight_93_1,
      weight_92_1,
      weight_91_1,
      weight_90_1,
      weight_89_1,
      weight_88_1,
      weight_87_1,
      weight_86_1,
      weight_85_1,
      weight_84_1,
      weight_83_1,
      weight_82_1,
      weight_81_1,
      weight_80_1,
      weight_79_1,
      weight_78_1,
      weight_77_1,
      weight_76_1,
      weight_75_1,
      weight_74_1,
      weight_73_1,
      weight_72_1,
      weight_71_1,
      weight_70_1,
      weight_69_1,
      weight_68_1,
      weight_67_1,
      weight_66_1,
      weight_65_1,
      weight_64_1,
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
  wire [2047:0] weights_cat_3 = {
      weight_255_2,
      weight_254_2,
      weight_253_2,
      weight_252_2,
      weight_251_2,
      weight_250_2,
      weight_249_2,
      weight_248_2,
      weight_247_2,
      weight_246_2,
      weight_245_2,
      weight_244_2,
      weight_243_2,
      weight_242_2,
      weight_241_2,
      weight_240_2,
      weight_239_2,
      weight_238_2,
      weight_237_2,
      weight_236_2,
      weight_235_2,
      weight_234_2,
      weight_233_2,
      weight_232_2,
      weight_231_2,
      weight_230_2,
      weight_229_2,
      weight_228_2,
      weight_227_2,
      weight_226_2,
      weight_225_2,
      weight_224_2,
      weight_223_2,
      weight_222_2,
      weight_221_2,
      weight_220_2,
      weight_219_2,
      weight_218_2,
      weight_217_2,
      weight_216_2,
      weight_215_2,
      weight_214_2,
      weight_213_2,
      weight_212_2,
      weight_211_2,
      weight_210_2,
      weight_209_2,
      weight_208_2,
      weight_207_2,
      weight_206_2,
      weight_205_2,
      weight_204_2,
      weight_203_2,
      weight_202_2,
      weight_201_2,
      weight_200_2,
      weight_199_2,
      weight_198_2,
      weight_197_2,
      weight_196_2,
      weight_195_2,
      weight_194_2,
      weight_193_2,
      weight_192_2,
      weight_191_2,
      weight_190_2,
      weight_189_2,
      weight_188_2,
      weight_187_2,
      weight_186_2,
      weight_185_2,
      weight_184_2,
      weight_183_2,
      weight_182_2,
      weight_181_2,
      weight_180_2,
      weight_179_2,
      weight_178_2,
      weight_177_2,
      weight_176_2,
      weight_175_2,
      weight_174_2,
      weight_173_2,
      weight_172_2,
      weight_171_2,
      weight_170_2,
      weight_169_2,
      weight_168_2,
      weight_167_2,
      weight_166_2,
      weight_165_2,
      weight_164_2,
      weight_163_2,
      weight_162_2,
      weight_161_2,
      weight_160_2,
      weight_159_2,
      weight_158_2,
      weight_157_2,
      weight_156_2,
      weight_155_2,
      weight_154_2,
      weight_153_2,
      weight_152_2,
      weight_151_2,
      weight_150_2,
      weight_149_2,
      weight_148_2,
      weight_147_2,
      weight_146_2,
      weight_145_2,
      weight_144_2,
      weight_143_2,
      weight_142_2,
      weight_141_2,
      weight_140_2,
      weight_139_2,
      weight_138_2,
      weight_137_2,
      weight_136_2,
      weight_135_2,
      weight_134_2,
      weight_133_2,
      weight_132_2,
      weight_131_2,
      weight_130_2,
      weight_129_2,
      weight_128_2,
      weight_127_2,
      weight_126_2,
      weight_125_2,
      weight_124_2,
      weight_123_2,
      weight_122_2,
      weight_121_2,
      weight_120_2,
      weight_119_2,
      weight_118_2,
      weight_117_2,
      weight_116_2,
      weight_115_2,
      weight_114_2,
      weight_113_2,
      weight_112_2,
      weight_111_2,
      weight_110_2,
      weight_109_2,
      weight_108_2,
      weight_107_2,
      weight_106_2,
      weight_105_2,
      weight_104_2,
      weight_103_2,
      weight_102_2,
      weight_101_2,
      weight_100_2,
      weight_99_2,
      weight_98_2,
      weight_97_2,
      weight_96_2,
      weight_95_2,
      weight_94_2,
      weight_93_2,
      weight_92_2,
      weight_91_2,
      weight_90_2,
      weight_89_2,
      weight_88_2,
      weight_87_2,
      weight_86_2,
      weight_85_2,
      weight_84_2,
      weight_83_2,
      weight_82_2,
      weight_81_2,
      weight_80_2,
      weight_79_2,
      weight_78_2,
      weight_77_2,
      weight_76_2,
      weight_75_2,
      weight_74_2,
      weight_73_2,
      weight_72_2,
      weight_71_2,
      weight_70_2,
      weight_69_2,
      weight_68_2,
      weight_67_2,
      weight_66_2,
      weight_65_2,
      weight_64_2,
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
  wire [2047:0] weights_cat_4 = {
      weight_255_3,
      weight_254_3,
      weight_253_3,
      weight_252_3,
      weight_251_3,
      weight_250_3,
      weight_249_3,
      weight_248_3,
      weight_247_3,
      weight_246_3,
      weight_245_3,
      weight_244_3,
      weight_243_3,
      weight_242_3,
      weight_241_3,
      weight_240_3,
      weight_239_3,
      weight_238_3,
      weight_237_3,
      weight_236_3,
      weight_235_3,
      weight_234_3,
      weight_233_3,
      weight_232_3,
      weight_231_3,
      weight_230_3,
      weight_229_3,
      weight_228_3,
      weight_227_3,
      weight_226_3,
      weight_225_3,
      weight_224_3,
      weight_223_3,
      weight_222_3,
      weight_221_3,
      weight_220_3,
      weight_219_3,
      weight_218_3,
      weight_217_3,
      weight_216_3,
      weight_215_3,
      weight_214_3,
      weight_213_3,
      weight_212_3,
      weight_211_3,
      weight_210_3,
      weight_209_3,
      weight_208_3,
      weight_207_3,
      weight_206_3,
      weight_205_3,
      weight_204_3,
      weight_203_3,
      weight_202_3,
      weight_201_3,
      weight_200_3,
      weight_199_3,
      weight_198_3,
      weight_197_3,
      weight_196_3,
      weight_195_3,
      weight_194_3,
      weight_193_3,
      weight_192_3,
      weight_191_3,
      weight_190_3,
      weight_189_3,
      weight_188_3,
      weight_187_3,
      weight_186_3,
      weight_185_3,
      weight_184_3,
      weight_183_3,
      weight_182_3,
      weight_181_3,
      weight_180_3,
      weight_179_3,
      weight_178_3,
      weight_177_3,
      weight_176_3,
      weight_175_3,
      weight_174_3,
      weight_173_3,
      weight_172_3,
      weight_171_3,
      weight_170_3,
      weight_169_3,
      weight_168_3,
      weight_167_3,
      weight_166_3,
      weight_165_3,
      weight_164_3,
      weight_163_3,
      weight_162_3,
      weight_161_3,
      weight_160_3,
      weight_159_3,
      weight_158_3,
      weight_157_3,
      weight_156_3,
      weight_155_3,
      weight_154_3,
      weight_153_3,
      weight_152_3,
      weight_151_3,
      weight_150_3,
      weight_149_3,
      weight_148_3,
      weight_147_3,
      weight_146_3,
      weight_145_3,
      weight_144_3,
      weight_143_3,
      weight_142_3,
      weight_141_3,
      weight_140_3,
      weight_139_3,
      weight_138_3,
      weight_137_3,
      weight_136_3,
      weight_135_3,
      weight_134_3,
      weight_133_3,
      weight_132_3,
      weight_131_3,
      weight_130_3,
      weight_129_3,
      weight_128_3,
      weight_127_3,
      weight_126_3,
      weight_125_3,
      weight_124_3,
      weight_123_3,
      weight_122_3,
      weight_121_3,
      weight_120_3,
      weight_119_3,
      weight_118_3,
      weight_117_3,
      weight_116_3,
      weight_115_3,
      weight_114_3,
      weight_113_3,
      weight_112_3,
      weight_111_3,
      weight_110_3,
      weight_109_3,
      weight_108_3,
      weight_107_3,
      weight_106_3,
      weight_105_3,
      weight_104_3,
      weight_103_3,
      weight_102_3,
      weight_101_3,
      weight_100_3,
      weight_99_3,
      weight_98_3,
      weight_97_3,
      weight_96_3,
      weight_95_3,
      weight_94_3,
      weight_93_3,
      weight_92_3,
      weight_91_3,
      weight_90_3,
      weight_89_3,
      weight_88_3,
      weight_87_3,
      weight_86_3,
      weight_85_3,
      weight_84_3,
      weight_83_3,
      weight_82_3,
      weight_81_3,
      weight_80_3,
      weight_79_3,
      weight_78_3,
      weight_77_3,
      weight_76_3,
      weight_75_3,
      weight_74_3,
      weight_73_3,
      weight_72_3,
      weight_71_3,
      weight_70_3,
      weight_69_3,
      weight_68_3,
      weight_67_3,
      weight_66_3,
      weight_65_3,
      weight_64_3,
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
  wire [2047:0] weights_cat_5 = {
      weight_255_4,
      weight_254_4,
      weight_253_4,
      weight_252_4,
      weight_251_4,
      weight_250_4,
      weight_249_4,
      weight_248_4,
      weight_247_4,
      weight_246_4,
      weight_245_4,
      weight_244_4,
      weight_243_4,
      weight_242_4,
      weight_241_4,
      weight_240_4,
      weight_239_4,
      weight_238_4,
      weight_237_4,
      weight_236_4,
      weight_235_4,
      weight_234_4,
      weight_233_4,
      weight_232_4,
      weight_231_4,
      weight_230_4,
      weight_229_4,
      weight_228_4,
      weight_227_4,
      weight_226_4,
      weight_225_4,
      weight_224_4,
      weight_223_4,
      weight_222_4,
      weight_221_4,
      weight_220_4,
      weight_219_4,
      weight_218_4,
      weight_217_4,
      weight_216_4,
      weight_215_4,
      weight_214_4,
      weight_213_4,
      weight_212_4,
      weight_211_4,
      weight_210_4,
      weight_209_4,
      weight_208_4,
      weight_207_4,
      weight_206_4,
      weight_205_4,
      weight_204_4,
      weight_203_4,
      weight_202_4,
      weight_201_4,
      weight_200_4,
      weight_199_4,
      weight_198_4,
      weight_197_4,
      weight_196_4,
      weight_195_4,
      weight_194_4,
      weight_193_4,
      weight_192_4,
      weight_191_4,
      weight_190_4,
      weight_189_4,
      weight_188_4,
      weight_187_4,
      weight_186_4,
      weight_185_4,
      weight_184_4,
      weight_183_4,
      weight_182_4,
      weight_181_4,
      weight_180_4,
      weight_179_4,
      weight_178_4,
      weight_177_4,
      weight_176_4,
      weight_175_4,
      weight_174_4,
      weight_173_4,
      weight_172_4,
      weight_171_4,
      weight_170_4,
      weight_169_4,
      weight_168_4,
      weight_167_4,
      weight_166_4,
      weight_165_4,
      weight_164_4,
      weight_163_4,
      weight_162_4,
      weight_161_4,
      weight_160_4,
      weight_159_4,
      weight_158_4,
      weight_157_4,
      weight_156_4,
      weight_155_4,
      weight_154_4,
      weight_153_4,
      weight_152_4,
      weight_151_4,
      weight_150_4,
      weight_149_4,
      weight_148_4,
      weight_147_4,
      weight_146_4,
      weight_145_4,
      weight_144_4,
      weight_143_4,
      weight_142_4,
      weight_141_4,
      weight_140_4,
      weight_139_4,
      weight_138_4,
      weight_137_4,
      weight_136_4,
      weight_135_4,
      weight_134_4,
      weight_133_4,
      weight_132_4,
      weight_131_4,
      weight_130_4,
      weight_129_4,
      weight_128_4,
      weight_127_4,
      weight_126_4,
      weight_125_4,
      weight_124_4,
      weight_123_4,
      weight_122_4,
      weight_121_4,
      weight_120_4,
      weight_119_4,
      weight_118_4,
      weight_117_4,
      weight_116_4,
      weight_115_4,
      weight_114_4,
      weight_113_4,
      weight_112_4,
      weight_111_4,
      weight_110_4,
      weight_109_4,
      weight_108_4,
      weight_107_4,
      weight_106_4,
      weight_105_4,
      weight_104_4,
      weight_103_4,
      weight_102_4,
      weight_101_4,
      weight_100_4,
      weight_99_4,
      weight_98_4,
      weight_97_4,
      weight_96_4,
      weight_95_4,
      weight_94_4,
      weight_93_4,
      weight_92_4,
      weight_91_4,
      weight_90_4,
      weight_89_4,
      weight_88_4,
      weight_87_4,
      weight_86_4,
      weight_85_4,
      weight_84_4,
      weight_83_4,
      weight_82_4,
      weight_81_4,
      weight_80_4,
      weight_79_4,
      weight_78_4,
      weight_77_4,
      weight_76_4,
      weight_75_4,
      weight_74_4,
      weight_73_4,
      weight_72_4,
      weight_71_4,
      weight_70_4,
      weight_69_4,
      weight_68_4,
      weight_67_4,
      weight_66_4,
      weight_65_4,
      weight_64_4,
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
  wire [2047:0] weights_cat_6 = {
      weight_255_5,
      weight_254_5,
      weight_253_5,
      weight_252_5,
      weight_251_5,
      weight_250_5,
      weight_249_5,
      weight_248_5,
      weight_247_5,
      weight_246_5,
      weight_245_5,
      weight_244_5,
      weight_243_5,
      weight_242_5,
      weight_241_5,
      weight_240_5,
      weight_239_5,
      weight_238_5,
      weight_237_5,
      weight_236_5,
      weight_235_5,
      weight_234_5,
      weight_233_5,
      weight_232_5,
      weight_231_5,
      weight_230_5,
      weight_229_5,
      weight_228_5,
      weight_227_5,
      weight_226_5,
      weight_225_5,
      weight_224_5,
      weight_223_5,
      weight_222_5,
      weight_221_5,
      weight_220_5,
      weight_219_5,
      weight_218_5,
      weight_217_5,
      weight_216_5,
      weight_215_5,
      weight_214_5,
      weight_213_5,
      weight_212_5,
      weight_211_5,
      weight_210_5,
      weight_209_5,
      weight_208_5,
      weight_207_5,
      weight_206_5,
      weight_205_5,
      weight_204_5,
      weight_203_5,
      weight_202_5,
      weight_201_5,
      weight_200_5,
      weight_199_5,
      weight_198_5,
      weight_197_5,
      weight_196_5,
      weight_195_5,
      weight_194_5,
      weight_193_5,
      weight_192_5,
      weight_191_5,
      weight_190_5,
      weight_189_5,
      weight_188_5,
      weight_187_5,
      weight_186_5,
      weight_185_5,
      weight_184_5,
      weight_183_5,
      weight_182_5,
      weight_181_5,
      weight_180_5,
      weight_179_5,
      weight_178_5,
      weight_177_5,
      weight_176_5,
      weight_175_5,
      weight_174_5,
      weight_173_5,
      weight_172_5,
      weight_171_5,
      weight_170_5,
      weight_169_5,
      weight_168_5,
      weight_167_5,
      weight_166_5,
      weight_165_5,
      weight_164_5,
      weight_163_5,
      weight_162_5,
      weight_161_5,
      weight_160_5,
      weight_159_5,
      weight_158_5,
      weight_157_5,
      weight_156_5,
      weight_155_5,
      weight_154_5,
      weight_153_5,
      weight_152_5,
      weight_151_5,
      weight_150_5,
      weight_149_5,
      weight_148_5,
      weight_147_5,
      weight_146_5,
      weight_145_5,
      weight_144_5,
      weight_143_5,
      weight_142_5,
      weight_141_5,
      weight_140_5,
      weight_139_5,
      weight_138_5,
      weight_137_5,
      weight_136_5,
      weight_135_5,
      weight_134_5,
      weight_133_5,
      weight_132_5,
      weight_131_5,
      weight_130_5,
      weight_129_5,
      weight_128_5,
      weight_127_5,
      weight_126_5,
      weight_125_5,
      weight_124_5,
      weight_123_5,
      weight_122_5,
      weight_121_5,
      weight_120_5,
      weight_119_5,
      weight_118_5,
      weight_117_5,
      weight_116_5,
      weight_115_5,
      weight_114_5,
      weight_113_5,
      weight_112_5,
      weight_111_5,
      weight_110_5,
      weight_109_5,
      weight_108_5,
      weight_107_5,
      weight_106_5,
      weight_105_5,
      weight_104_5,
      weight_103_5,
      weight_102_5,
      weight_101_5,
      weight_100_5,
      weight_99_5,
      weight_98_5,
      weight_97_5,
      weight_96_5,
      weight_95_5,
      weight_94_5,
      weight_93_5,
      weight_92_5,
      weight_91_5,
      weight_90_5,
      weight_89_5,
      weight_88_5,
      weight_87_5,
      weight_86_5,
      weight_85_5,
      weight_84_5,
      weight_83_5,
      weight_82_5,
      weight_81_5,
      weight_80_5,
      weight_79_5,
      weight_78_5,
      weight_77_5,
      weight_76_5,
      weight_75_5,
      weight_74_5,
      weight_73_5,
      weight_72_5,
      weight_71_5,
      weight_70_5,
      weight_69_5,
      weight_68_5,
      weight_67_5,
      weight_66_5,
      weight_65_5,
      weight_64_5,
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
  wire [2047:0] weights_cat_7 = {
      weight_255_6,
      weight_254_6,
      weight_253_6,
      weight_252_6,
      weight_251_6,
      weight_250_6,
      weight_249_6,
      weight_248_6,
      weight_247_6,
      weight_246_6,
      weight_245_6,
      weight_244_6,
      weight_243_6,
      weight_242_6,
      weight_241_6,
      weight_240_6,
      weight_239_6,
      weight_238_6,
      weight_237_6,
      weight_236_6,
      weight_235_6,
      weight_234_6,
      weight_233_6,
      weight_232_6,
      weight_231_6,
      weight_230_6,
      weight_229_6,
      weight_228_6,
      weight_227_6,
      weight_226_6,
      weight_225_6,
      weight_224_6,
      weight_223_6,
      weight_222_6,
      weight_221_6,
      weight_220_6,
      weight_219_6,
      weight_218_6,
      weight_217_6,
      weight_216_6,
      weight_215_6,
      weight_214_6,
      weight_213_6,
      weight_212_6,
      weight_211_6,
      weight_210_6,
      weight_209_6,
      weight_208_6,
      weight_207_6,
      weight_206_6,
      weight_205_6,
      weight_204_6,
      weight_203_6,
      weight_202_6,
      weight_201_6,
      weight_200_6,
      weight_199_6,
      weight_198_6,
      weight_197_6,
      weight_196_6,
      weight_195_6,
      weight_194_6,
      weight_193_6,
      weight_192_6,
      weight_191_6,
      weight_190_6,
      weight_189_6,
      weight_188_6,
      weight_187_6,
      weight_186_6,
      weight_185_6,
      weight_184_6,
      weight_183_6,
      weight_182_6,
      weight_181_6,
      weight_180_6,
      weight_179_6,
      weight_178_6,
      weight_177_6,
      weight_176_6,
      weight_175_6,
      weight_174_6,
      weight_173_6,
      weight_172_6,
      weight_171_6,
      weight_170_6,
      weight_169_6,
      weight_168_6,
      weight_167_6,
      weight_166_6,
      weight_165_6,
      weight_164_6,
      weight_163_6,
      weight_162_6,
      weight_161_6,
      weight_160_6,
      weight_159_6,
      weight_158_6,
      weight_157_6,
      weight_156_6,
      weight_155_6,
      weight_154_6,
      weight_153_6,
      weight_152_6,
      weight_151_6,
      weight_150_6,
      weight_149_6,
      weight_148_6,
      weight_147_6,
      weight_146_6,
      weight_145_6,
      weight_144_6,
      weight_143_6,
      weight_142_6,
      weight_141_6,
      weight_140_6,
      weight_139_6,
      weight_138_6,
      weight_137_6,
      weight_136_6,
      weight_135_6,
      weight_134_6,
      weight_133_6,
      weight_132_6,
      weight_131_6,
      weight_130_6,
      weight_129_6,
      weight_128_6,
      weight_127_6,
      weight_126_6,
      weight_125_6,
      weight_124_6,
      weight_123_6,
      weight_122_6,
      weight_121_6,
      weight_120_6,
      weight_119_6,
      weight_118_6,
      weight_117_6,
      weight_116_6,
      weight_115_6,
      weight_114_6,
      weight_113_6,
      weight_112_6,
      weight_111_6,
      weight_110_6,
      weight_109_6,
      weight_108_6,
      weight_107_6,
      weight_106_6,
      weight_105_6,
      weight_104_6,
      weight_103_6,
      weight_102_6,
      weight_101_6,
      weight_100_6,
      weight_99_6,
      weight_98_6,
      weight_97_6,
      weight_96_6,
      weight_95_6,
      weight_94_6,
      weight_93_6,
      weight_92_6,
      weight_91_6,
      weight_90_6,
      weight_89_6,
      weight_88_6,
      weight_87_6,
      weight_86_6,
      weight_85_6,
      weight_84_6,
      weight_83_6,
      weight_82_6,
      weight_81_6,
      weight_80_6,
      weight_79_6,
      weight_78_6,
      weight_77_6,
      weight_76_6,
      weight_75_6,
      weight_74_6,
      weight_73_6,
      weight_72_6,
      weight_71_6,
      weight_70_6,
      weight_69_6,
      weight_68_6,
      weight_67_6,
      weight_66_6,
      weight_65_6,
      weight_64_6,
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
  wire [2047:0] weights_cat_8 = {
      weight_255_7,
      weight_254_7,
      weight_253_7,
      weight_252_7,
      weight_251_7,
      weight_250_7,
      weight_249_7,
      weight_248_7,
      weight_247_7,
      weight_246_7,
      weight_245_7,
      weight_244_7,
      weight_243_7,
      weight_242_7,
      weight_241_7,
      weight_240_7,
      weight_239_7,
      weight_238_7,
      weight_237_7,
      weight_236_7,
      weight_235_7,
      weight_234_7,
      weight_233_7,
      weight_232_7,
      weight_231_7,
      weight_230_7,
      weight_229_7,
      weight_228_7,
      weight_227_7,
      weight_226_7,
      weight_225_7,
      weight_224_7,
      weight_223_7,
      weight_222_7,
      weight_221_7,
      weight_220_7,
      weight_219_7,
      weight_218_7,
      weight_217_7,
      weight_216_7,
      weight_215_7,
      weight_214_7,
      weight_213_7,
      weight_212_7,
      weight_211_7,
      weight_210_7,
      weight_209_7,
      weight_208_7,
      weight_207_7,
      weight_206_7,
      weight_205_7,
      weight_204_7,
      weight_203_7,
      weight_202_7,
      weight_201_7,
      weight_200_7,
      weight_199_7,
      weight_198_7,
      weight_197_7,
      weight_196_7,
      weight_195_7,
      weight_194_7,
      weight_193_7,
      weight_192_7,
      weight_191_7,
      weight_190_7,
      weight_189_7,
      weight_188_7,
      weight_187_7,
      weight_186_7,
      weight_185_7,
      weight_184_7,
      weight_183_7,
      weight_182_7,
      weight_181_7,
      weight_180_7,
      weight_179_7,
      weight_178_7,
      weight_177_7,
      weight_176_7,
      weight_175_7,
      weight_174_7,
      weight_173_7,
      weight_172_7,
      weight_171_7,
      weight_170_7,
      weight_169_7,
      weight_168_7,
      weight_167_7,
      weight_166_7,
      weight_165_7,
      weight_164_7,
      weight_163_7,
      weight_162_7,
      weight_161_7,
      weight_160_7,
      weight_159_7,
      weight_158_7,
      weight_157_7,
      weight_156_7,
      weight_155_7,
      weight_154_7,
      weight_153_7,
      weight_152_7,
      weight_151_7,
      weight_150_7,
      weight_149_7,
      weight_148_7,
      weight_147_7,
      weight_146_7,
      weight_145_7,
      weight_144_7,
      weight_143_7,
      weight_142_7,
      weight_141_7,
      weight_140_7,
      weight_139_7,
      weight_138_7,
      weight_137_7,
      weight_136_7,
      weight_135_7,
      weight_134_7,
      weight_133_7,
      weight_132_7,
      weight_131_7,
      weight_130_7,
      weight_129_7,
      weight_128_7,
      weight_127_7,
      weight_126_7,
      weight_125_7,
      weight_124_7,
      weight_123_7,
      weight_122_7,
      weight_121_7,
      weight_120_7,
      weight_119_7,
      weight_118_7,
      weight_117_7,
      weight_116_7,
      weight_115_7,
      weight_114_7,
      weight_113_7,
      weight_112_7,
      weight_111_7,
      weight_110_7,
      weight_109_7,
      weight_108_7,
      weight_107_7,
      weight_106_7,
      weight_105_7,
      weight_104_7,
      weight_103_7,
      weight_102_7,
      weight_101_7,
      weight_100_7,
      weight_99_7,
      weight_98_7,
      weight_97_7,
      weight_96_7,
      weight_95_7,
      weight_94_7,
      weight_93_7,
      weight_92_7,
      weight_91_7,
      weight_90_7,
      weight_89_7,
      weight_88_7,
      weight_87_7,
      weight_86_7,
      weight_85_7,
      weight_84_7,
      weight_83_7,
      weight_82_7,
      weight_81_7,
      weight_80_7,
      weight_79_7,
      weight_78_7,
      weight_77_7,
      weight_76_7,
      weight_75_7,
      weight_74_7,
      weight_73_7,
      weight_72_7,
      weight_71_7,
      weight_70_7,
      weight_69_7,
      weight_68_7,
      weight_67_7,
      weight_66_7,
      weight_65_7,
      weight_64_7,
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

  wire _unused_ok = &{1'b0, inputs[15], lastInput[2:0], 1'b0};

`ifdef FORMAL
  reg request_was_stalled;  // WeightBuffer.swift:65
  reg [44:0] request_payload_before;  // WeightBuffer.swift:65
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
  reg [44:0] request_payload_before;  // WeightBuffer.swift:65
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
