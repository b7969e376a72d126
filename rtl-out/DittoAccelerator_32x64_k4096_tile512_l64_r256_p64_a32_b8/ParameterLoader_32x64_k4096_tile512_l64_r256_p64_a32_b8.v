// ParameterLoader_32x64_k4096_tile512_l64_r256_p64_a32_b8, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 32x64_k4096_tile512_l64_r256_p64_a32_b8
// Content: fnv1a64 e20a3b91a654edcb
`default_nettype none

module ParameterLoader_32x64_k4096_tile512_l64_r256_p64_a32_b8 (
    input  wire          clk,
    input  wire          rst,
    input  wire          restart,  // ParameterLoader.swift:9
    input  wire          start,  // ParameterLoader.swift:10
    input  wire [6:0]    vectors,  // ParameterLoader.swift:12
    input  wire [31:0]   base,  // ParameterLoader.swift:13
    output wire          request_valid,  // ParameterLoader.swift:14
    input  wire          request_ready,  // ParameterLoader.swift:14
    output wire [31:0]   request_payload_address,  // ParameterLoader.swift:14
    output wire [9:0]    request_payload_beats,  // ParameterLoader.swift:14
    input  wire          data_valid,  // ParameterLoader.swift:15
    output wire          data_ready,  // ParameterLoader.swift:15
    input  wire [63:0]   data_payload,  // ParameterLoader.swift:15
    output wire          isBusy,  // ParameterLoader.swift:16
    output wire          write,  // ParameterLoader.swift:17
    output wire          hasBadShift,  // ParameterLoader.swift:19
    output wire [5:0]    address,  // ParameterLoader.swift:20
    output wire [2047:0] biases,  // ParameterLoader.swift:21
    output wire [1023:0] multipliers,  // ParameterLoader.swift:22
    output wire [383:0]  shifts,  // ParameterLoader.swift:23
    output wire [1023:0] gains,  // ParameterLoader.swift:24
    output wire [1023:0] offsets  // ParameterLoader.swift:25
);

  reg isActive;  // ParameterLoader.swift:27
  reg isRequesting;  // ParameterLoader.swift:28
  reg [5:0] requested;  // ParameterLoader.swift:30
  reg [5:0] vector;  // ParameterLoader.swift:31
  reg [31:0] offset;  // ParameterLoader.swift:32
  wire channelWords_push_ready;  // ParameterLoader.swift:50
  wire channelWords_pop_valid;  // ParameterLoader.swift:50
  wire [8191:0] channelWords_pop_payload;  // ParameterLoader.swift:50

  assign request_valid = isRequesting;
  assign request_payload_address = base + offset;
  assign request_payload_beats = 10'd128;

  wire channelWords_pop_ready = 1'b1;  // ParameterLoader.swift:50
  StreamUpsizer_width64_ratio128 channelWords (  // ParameterLoader.swift:50
      .clk(clk),
      .rst(rst),
      .push_valid(data_valid),
      .push_ready(channelWords_push_ready),
      .push_payload(data_payload),
      .pop_valid(channelWords_pop_valid),
      .pop_ready(channelWords_pop_ready),
      .pop_payload(channelWords_pop_payload)
  );

  assign data_ready = channelWords_push_ready;
  assign isBusy = isActive;
  assign write = channelWords_pop_valid & channelWords_pop_ready;
  wire hasBadShift_or_32 = 1'b0
      | !((channelWords_pop_payload[55:48] >= 8'd1) & (channelWords_pop_payload[55:48] <= 8'd47))
      | !((channelWords_pop_payload[183:176] >= 8'd1) & (channelWords_pop_payload[183:176] <= 8'd47));
  wire hasBadShift_or_31 = hasBadShift_or_32
      | !((channelWords_pop_payload[311:304] >= 8'd1) & (channelWords_pop_payload[311:304] <= 8'd47))
      | !((channelWords_pop_payload[439:432] >= 8'd1) & (channelWords_pop_payload[439:432] <= 8'd47));
  wire hasBadShift_or_30 = hasBadShift_or_31
      | !((channelWords_pop_payload[567:560] >= 8'd1) & (channelWords_pop_payload[567:560] <= 8'd47))
      | !((channelWords_pop_payload[695:688] >= 8'd1) & (channelWords_pop_payload[695:688] <= 8'd47));
  wire hasBadShift_or_29 = hasBadShift_or_30
      | !((channelWords_pop_payload[823:816] >= 8'd1) & (channelWords_pop_payload[823:816] <= 8'd47))
      | !((channelWords_pop_payload[951:944] >= 8'd1) & (channelWords_pop_payload[951:944] <= 8'd47));
  wire hasBadShift_or_28 = hasBadShift_or_29
      | !((channelWords_pop_payload[1079:1072] >= 8'd1) & (channelWords_pop_payload[1079:1072] <= 8'd47))
      | !((channelWords_pop_payload[1207:1200] >= 8'd1) & (channelWords_pop_payload[1207:1200] <= 8'd47));
  wire hasBadShift_or_27 = hasBadShift_or_28
      | !((channelWords_pop_payload[1335:1328] >= 8'd1) & (channelWords_pop_payload[1335:1328] <= 8'd47))
      | !((channelWords_pop_payload[1463:1456] >= 8'd1) & (channelWords_pop_payload[1463:1456] <= 8'd47));
  wire hasBadShift_or_26 = hasBadShift_or_27
      | !((channelWords_pop_payload[1591:1584] >= 8'd1) & (channelWords_pop_payload[1591:1584] <= 8'd47))
      | !((channelWords_pop_payload[1719:1712] >= 8'd1) & (channelWords_pop_payload[1719:1712] <= 8'd47));
  wire hasBadShift_or_25 = hasBadShift_or_26
      | !((channelWords_pop_payload[1847:1840] >= 8'd1) & (channelWords_pop_payload[1847:1840] <= 8'd47))
      | !((channelWords_pop_payload[1975:1968] >= 8'd1) & (channelWords_pop_payload[1975:1968] <= 8'd47));
  wire hasBadShift_or_24 = hasBadShift_or_25
      | !((channelWords_pop_payload[2103:2096] >= 8'd1) & (channelWords_pop_payload[2103:2096] <= 8'd47))
      | !((channelWords_pop_payload[2231:2224] >= 8'd1) & (channelWords_pop_payload[2231:2224] <= 8'd47));
  wire hasBadShift_or_23 = hasBadShift_or_24
      | !((channelWords_pop_payload[2359:2352] >= 8'd1) & (channelWords_pop_payload[2359:2352] <= 8'd47))
      | !((channelWords_pop_payload[2487:2480] >= 8'd1) & (channelWords_pop_payload[2487:2480] <= 8'd47));
  wire hasBadShift_or_22 = hasBadShift_or_23
      | !((channelWords_pop_payload[2615:2608] >= 8'd1) & (channelWords_pop_payload[2615:2608] <= 8'd47))
      | !((channelWords_pop_payload[2743:2736] >= 8'd1) & (channelWords_pop_payload[2743:2736] <= 8'd47));
  wire hasBadShift_or_21 = hasBadShift_or_22
      | !((channelWords_pop_payload[2871:2864] >= 8'd1) & (channelWords_pop_payload[2871:2864] <= 8'd47))
      | !((channelWords_pop_payload[2999:2992] >= 8'd1) & (channelWords_pop_payload[2999:2992] <= 8'd47));
  wire hasBadShift_or_20 = hasBadShift_or_21
      | !((channelWords_pop_payload[3127:3120] >= 8'd1) & (channelWords_pop_payload[3127:3120] <= 8'd47))
      | !((channelWords_pop_payload[3255:3248] >= 8'd1) & (channelWords_pop_payload[3255:3248] <= 8'd47));
  wire hasBadShift_or_19 = hasBadShift_or_20
      | !((channelWords_pop_payload[3383:3376] >= 8'd1) & (channelWords_pop_payload[3383:3376] <= 8'd47))
      | !((channelWords_pop_payload[3511:3504] >= 8'd1) & (channelWords_pop_payload[3511:3504] <= 8'd47));
  wire hasBadShift_or_18 = hasBadShift_or_19
      | !((channelWords_pop_payload[3639:3632] >= 8'd1) & (channelWords_pop_payload[3639:3632] <= 8'd47))
      | !((channelWords_pop_payload[3767:3760] >= 8'd1) & (channelWords_pop_payload[3767:3760] <= 8'd47));
  wire hasBadShift_or_17 = hasBadShift_or_18
      | !((channelWords_pop_payload[3895:3888] >= 8'd1) & (channelWords_pop_payload[3895:3888] <= 8'd47))
      | !((channelWords_pop_payload[4023:4016] >= 8'd1) & (channelWords_pop_payload[4023:4016] <= 8'd47));
  wire hasBadShift_or_16 = hasBadShift_or_17
      | !((channelWords_pop_payload[4151:4144] >= 8'd1) & (channelWords_pop_payload[4151:4144] <= 8'd47))
      | !((channelWords_pop_payload[4279:4272] >= 8'd1) & (channelWords_pop_payload[4279:4272] <= 8'd47));
  wire hasBadShift_or_15 = hasBadShift_or_16
      | !((channelWords_pop_payload[4407:4400] >= 8'd1) & (channelWords_pop_payload[4407:4400] <= 8'd47))
      | !((channelWords_pop_payload[4535:4528] >= 8'd1) & (channelWords_pop_payload[4535:4528] <= 8'd47));
  wire hasBadShift_or_14 = hasBadShift_or_15
      | !((channelWords_pop_payload[4663:4656] >= 8'd1) & (channelWords_pop_payload[4663:4656] <= 8'd47))
      | !((channelWords_pop_payload[4791:4784] >= 8'd1) & (channelWords_pop_payload[4791:4784] <= 8'd47));
  wire hasBadShift_or_13 = hasBadShift_or_14
      | !((channelWords_pop_payload[4919:4912] >= 8'd1) & (channelWords_pop_payload[4919:4912] <= 8'd47))
      | !((channelWords_pop_payload[5047:5040] >= 8'd1) & (channelWords_pop_payload[5047:5040] <= 8'd47));
  wire hasBadShift_or_12 = hasBadShift_or_13
      | !((channelWords_pop_payload[5175:5168] >= 8'd1) & (channelWords_pop_payload[5175:5168] <= 8'd47))
      | !((channelWords_pop_payload[5303:5296] >= 8'd1) & (channelWords_pop_payload[5303:5296] <= 8'd47));
  wire hasBadShift_or_11 = hasBadShift_or_12
      | !((channelWords_pop_payload[5431:5424] >= 8'd1) & (channelWords_pop_payload[5431:5424] <= 8'd47))
      | !((channelWords_pop_payload[5559:5552] >= 8'd1) & (channelWords_pop_payload[5559:5552] <= 8'd47));
  wire hasBadShift_or_10 = hasBadShift_or_11
      | !((channelWords_pop_payload[5687:5680] >= 8'd1) & (channelWords_pop_payload[5687:5680] <= 8'd47))
      | !((channelWords_pop_payload[5815:5808] >= 8'd1) & (channelWords_pop_payload[5815:5808] <= 8'd47));
  wire hasBadShift_or_9 = hasBadShift_or_10
      | !((channelWords_pop_payload[5943:5936] >= 8'd1) & (channelWords_pop_payload[5943:5936] <= 8'd47))
      | !((channelWords_pop_payload[6071:6064] >= 8'd1) & (channelWords_pop_payload[6071:6064] <= 8'd47));
  wire hasBadShift_or_8 = hasBadShift_or_9
      | !((channelWords_pop_payload[6199:6192] >= 8'd1) & (channelWords_pop_payload[6199:6192] <= 8'd47))
      | !((channelWords_pop_payload[6327:6320] >= 8'd1) & (channelWords_pop_payload[6327:6320] <= 8'd47));
  wire hasBadShift_or_7 = hasBadShift_or_8
      | !((channelWords_pop_payload[6455:6448] >= 8'd1) & (channelWords_pop_payload[6455:6448] <= 8'd47))
      | !((channelWords_pop_payload[6583:6576] >= 8'd1) & (channelWords_pop_payload[6583:6576] <= 8'd47));
  wire hasBadShift_or_6 = hasBadShift_or_7
      | !((channelWords_pop_payload[6711:6704] >= 8'd1) & (channelWords_pop_payload[6711:6704] <= 8'd47))
      | !((channelWords_pop_payload[6839:6832] >= 8'd1) & (channelWords_pop_payload[6839:6832] <= 8'd47));
  wire hasBadShift_or_5 = hasBadShift_or_6
      | !((channelWords_pop_payload[6967:6960] >= 8'd1) & (channelWords_pop_payload[6967:6960] <= 8'd47))
      | !((channelWords_pop_payload[7095:7088] >= 8'd1) & (channelWords_pop_payload[7095:7088] <= 8'd47));
  wire hasBadShift_or_4 = hasBadShift_or_5
      | !((channelWords_pop_payload[7223:7216] >= 8'd1) & (channelWords_pop_payload[7223:7216] <= 8'd47))
      | !((channelWords_pop_payload[7351:7344] >= 8'd1) & (channelWords_pop_payload[7351:7344] <= 8'd47));
  wire hasBadShift_or_3 = hasBadShift_or_4
      | !((channelWords_pop_payload[7479:7472] >= 8'd1) & (channelWords_pop_payload[7479:7472] <= 8'd47))
      | !((channelWords_pop_payload[7607:7600] >= 8'd1) & (channelWords_pop_payload[7607:7600] <= 8'd47));
  wire hasBadShift_or_2 = hasBadShift_or_3
      | !((channelWords_pop_payload[7735:7728] >= 8'd1) & (channelWords_pop_payload[7735:7728] <= 8'd47))
      | !((channelWords_pop_payload[7863:7856] >= 8'd1) & (channelWords_pop_payload[7863:7856] <= 8'd47));
  wire hasBadShift_or = hasBadShift_or_2
      | !((channelWords_pop_payload[7991:7984] >= 8'd1) & (channelWords_pop_payload[7991:7984] <= 8'd47))
      | !((channelWords_pop_payload[8119:8112] >= 8'd1) & (channelWords_pop_payload[8119:8112] <= 8'd47));
  assign hasBadShift = hasBadShift_or;
  assign address = vector;
  wire [2047:0] biases_cat = {
      channelWords_pop_payload[8095:8064],
      channelWords_pop_payload[7967:7936],
      channelWords_pop_payload[7839:7808],
      channelWords_pop_payload[7711:7680],
      channelWords_pop_payload[7583:7552],
      channelWords_pop_payload[7455:7424],
      channelWords_pop_payload[7327:7296],
      channelWords_pop_payload[7199:7168],
      channelWords_pop_payload[7071:7040],
      channelWords_pop_payload[6943:6912],
      channelWords_pop_payload[6815:6784],
      channelWords_pop_payload[6687:6656],
      channelWords_pop_payload[6559:6528],
      channelWords_pop_payload[6431:6400],
      channelWords_pop_payload[6303:6272],
      channelWords_pop_payload[6175:6144],
      channelWords_pop_payload[6047:6016],
      channelWords_pop_payload[5919:5888],
      channelWords_pop_payload[5791:5760],
      channelWords_pop_payload[5663:5632],
      channelWords_pop_payload[5535:5504],
      channelWords_pop_payload[5407:5376],
      channelWords_pop_payload[5279:5248],
      channelWords_pop_payload[5151:5120],
      channelWords_pop_payload[5023:4992],
      channelWords_pop_payload[4895:4864],
      channelWords_pop_payload[4767:4736],
      channelWords_pop_payload[4639:4608],
      channelWords_pop_payload[4511:4480],
      channelWords_pop_payload[4383:4352],
      channelWords_pop_payload[4255:4224],
      channelWords_pop_payload[4127:4096],
      channelWords_pop_payload[3999:3968],
      channelWords_pop_payload[3871:3840],
      channelWords_pop_payload[3743:3712],
      channelWords_pop_payload[3615:3584],
      channelWords_pop_payload[3487:3456],
      channelWords_pop_payload[3359:3328],
      channelWords_pop_payload[3231:3200],
      channelWords_pop_payload[3103:3072],
      channelWords_pop_payload[2975:2944],
      channelWords_pop_payload[2847:2816],
      channelWords_pop_payload[2719:2688],
      channelWords_pop_payload[2591:2560],
      channelWords_pop_payload[2463:2432],
      channelWords_pop_payload[2335:2304],
      channelWords_pop_payload[2207:2176],
      channelWords_pop_payload[2079:2048],
      channelWords_pop_payload[1951:1920],
      channelWords_pop_payload[1823:1792],
      channelWords_pop_payload[1695:1664],
      channelWords_pop_payload[1567:1536],
      channelWords_pop_payload[1439:1408],
      channelWords_pop_payload[1311:1280],
      channelWords_pop_payload[1183:1152],
      channelWords_pop_payload[1055:1024],
      channelWords_pop_payload[927:896],
      channelWords_pop_payload[799:768],
      channelWords_pop_payload[671:640],
      channelWords_pop_payload[543:512],
      channelWords_pop_payload[415:384],
      channelWords_pop_payload[287:256],
      channelWords_pop_payload[159:128],
      channelWords_pop_payload[31:0]
  };
  assign biases = biases_cat;
  wire [1023:0] multipliers_cat = {
      channelWords_pop_payload[8111:8096],
      channelWords_pop_payload[7983:7968],
      channelWords_pop_payload[7855:7840],
      channelWords_pop_payload[7727:7712],
      channelWords_pop_payload[7599:7584],
      channelWords_pop_payload[7471:7456],
      channelWords_pop_payload[7343:7328],
      channelWords_pop_payload[7215:7200],
      channelWords_pop_payload[7087:7072],
      channelWords_pop_payload[6959:6944],
      channelWords_pop_payload[6831:6816],
      channelWords_pop_payload[6703:6688],
      channelWords_pop_payload[6575:6560],
      channelWords_pop_payload[6447:6432],
      channelWords_pop_payload[6319:6304],
      channelWords_pop_payload[6191:6176],
      channelWords_pop_payload[6063:6048],
      channelWords_pop_payload[5935:5920],
      channelWords_pop_payload[5807:5792],
      channelWords_pop_payload[5679:5664],
      channelWords_pop_payload[5551:5536],
      channelWords_pop_payload[5423:5408],
      channelWords_pop_payload[5295:5280],
      channelWords_pop_payload[5167:5152],
      channelWords_pop_payload[5039:5024],
      channelWords_pop_payload[4911:4896],
      channelWords_pop_payload[4783:4768],
      channelWords_pop_payload[4655:4640],
      channelWords_pop_payload[4527:4512],
      channelWords_pop_payload[4399:4384],
      channelWords_pop_payload[4271:4256],
      channelWords_pop_payload[4143:4128],
      channelWords_pop_payload[4015:4000],
      channelWords_pop_payload[3887:3872],
      channelWords_pop_payload[3759:3744],
      channelWords_pop_payload[3631:3616],
      channelWords_pop_payload[3503:3488],
      channelWords_pop_payload[3375:3360],
      channelWords_pop_payload[3247:3232],
      channelWords_pop_payload[3119:3104],
      channelWords_pop_payload[2991:2976],
      channelWords_pop_payload[2863:2848],
      channelWords_pop_payload[2735:2720],
      channelWords_pop_payload[2607:2592],
      channelWords_pop_payload[2479:2464],
      channelWords_pop_payload[2351:2336],
      channelWords_pop_payload[2223:2208],
      channelWords_pop_payload[2095:2080],
      channelWords_pop_payload[1967:1952],
      channelWords_pop_payload[1839:1824],
      channelWords_pop_payload[1711:1696],
      channelWords_pop_payload[1583:1568],
      channelWords_pop_payload[1455:1440],
      channelWords_pop_payload[1327:1312],
      channelWords_pop_payload[1199:1184],
      channelWords_pop_payload[1071:1056],
      channelWords_pop_payload[943:928],
      channelWords_pop_payload[815:800],
      channelWords_pop_payload[687:672],
      channelWords_pop_payload[559:544],
      channelWords_pop_payload[431:416],
      channelWords_pop_payload[303:288],
      channelWords_pop_payload[175:160],
      channelWords_pop_payload[47:32]
  };
  assign multipliers = multipliers_cat;
  wire [383:0] shifts_cat = {
      channelWords_pop_payload[8117:8112],
      channelWords_pop_payload[7989:7984],
      channelWords_pop_payload[7861:7856],
      channelWords_pop_payload[7733:7728],
      channelWords_pop_payload[7605:7600],
      channelWords_pop_payload[7477:7472],
      channelWords_pop_payload[7349:7344],
      channelWords_pop_payload[7221:7216],
      channelWords_pop_payload[7093:7088],
      channelWords_pop_payload[6965:6960],
      channelWords_pop_payload[6837:6832],
      channelWords_pop_payload[6709:6704],
      channelWords_pop_payload[6581:6576],
      channelWords_pop_payload[6453:6448],
      channelWords_pop_payload[6325:6320],
      channelWords_pop_payload[6197:6192],
      channelWords_pop_payload[6069:6064],
      channelWords_pop_payload[5941:5936],
      channelWords_pop_payload[5813:5808],
      channelWords_pop_payload[5685:5680],
      channelWords_pop_payload[5557:5552],
      channelWords_pop_payload[5429:5424],
      channelWords_pop_payload[5301:5296],
      channelWords_pop_payload[5173:5168],
      channelWords_pop_payload[5045:5040],
      channelWords_pop_payload[4917:4912],
      channelWords_pop_payload[4789:4784],
      channelWords_pop_payload[4661:4656],
      channelWords_pop_payload[4533:4528],
      channelWords_pop_payload[4405:4400],
      channelWords_pop_payload[4277:4272],
      channelWords_pop_payload[4149:4144],
      channelWords_pop_payload[4021:4016],
      channelWords_pop_payload[3893:3888],
      channelWords_pop_payload[3765:3760],
      channelWords_pop_payload[3637:3632],
      channelWords_pop_payload[3509:3504],
      channelWords_pop_payload[3381:3376],
      channelWords_pop_payload[3253:3248],
      channelWords_pop_payload[3125:3120],
      channelWords_pop_payload[2997:2992],
      channelWords_pop_payload[2869:2864],
      channelWords_pop_payload[2741:2736],
      channelWords_pop_payload[2613:2608],
      channelWords_pop_payload[2485:2480],
      channelWords_pop_payload[2357:2352],
      channelWords_pop_payload[2229:2224],
      channelWords_pop_payload[2101:2096],
      channelWords_pop_payload[1973:1968],
      channelWords_pop_payload[1845:1840],
      channelWords_pop_payload[1717:1712],
      channelWords_pop_payload[1589:1584],
      channelWords_pop_payload[1461:1456],
      channelWords_pop_payload[1333:1328],
      channelWords_pop_payload[1205:1200],
      channelWords_pop_payload[1077:1072],
      channelWords_pop_payload[949:944],
      channelWords_pop_payload[821:816],
      channelWords_pop_payload[693:688],
      channelWords_pop_payload[565:560],
      channelWords_pop_payload[437:432],
      channelWords_pop_payload[309:304],
      channelWords_pop_payload[181:176],
      channelWords_pop_payload[53:48]
  };
  assign shifts = shifts_cat;
  wire [1023:0] gains_cat = {
      channelWords_pop_payload[8143:8128],
      channelWords_pop_payload[8015:8000],
      channelWords_pop_payload[7887:7872],
      channelWords_pop_payload[7759:7744],
      channelWords_pop_payload[7631:7616],
      channelWords_pop_payload[7503:7488],
      channelWords_pop_payload[7375:7360],
      channelWords_pop_payload[7247:7232],
      channelWords_pop_payload[7119:7104],
      channelWords_pop_payload[6991:6976],
      channelWords_pop_payload[6863:6848],
      channelWords_pop_payload[6735:6720],
      channelWords_pop_payload[6607:6592],
      channelWords_pop_payload[6479:6464],
      channelWords_pop_payload[6351:6336],
      channelWords_pop_payload[6223:6208],
      channelWords_pop_payload[6095:6080],
      channelWords_pop_payload[5967:5952],
      channelWords_pop_payload[5839:5824],
      channelWords_pop_payload[5711:5696],
      channelWords_pop_payload[5583:5568],
      channelWords_pop_payload[5455:5440],
      channelWords_pop_payload[5327:5312],
      channelWords_pop_payload[5199:5184],
      channelWords_pop_payload[5071:5056],
      channelWords_pop_payload[4943:4928],
      channelWords_pop_payload[4815:4800],
      channelWords_pop_payload[4687:4672],
      channelWords_pop_payload[4559:4544],
      channelWords_pop_payload[4431:4416],
      channelWords_pop_payload[4303:4288],
      channelWords_pop_payload[4175:4160],
      channelWords_pop_payload[4047:4032],
      channelWords_pop_payload[3919:3904],
      channelWords_pop_payload[3791:3776],
      channelWords_pop_payload[3663:3648],
      channelWords_pop_payload[3535:3520],
      channelWords_pop_payload[3407:3392],
      channelWords_pop_payload[3279:3264],
      channelWords_pop_payload[3151:3136],
      channelWords_pop_payload[3023:3008],
      channelWords_pop_payload[2895:2880],
      channelWords_pop_payload[2767:2752],
      channelWords_pop_payload[2639:2624],
      channelWords_pop_payload[2511:2496],
      channelWords_pop_payload[2383:2368],
      channelWords_pop_payload[2255:2240],
      channelWords_pop_payload[2127:2112],
      channelWords_pop_payload[1999:1984],
      channelWords_pop_payload[1871:1856],
      channelWords_pop_payload[1743:1728],
      channelWords_pop_payload[1615:1600],
      channelWords_pop_payload[1487:1472],
      channelWords_pop_payload[1359:1344],
      channelWords_pop_payload[1231:1216],
      channelWords_pop_payload[1103:1088],
      channelWords_pop_payload[975:960],
      channelWords_pop_payload[847:832],
      channelWords_pop_payload[719:704],
      channelWords_pop_payload[591:576],
      channelWords_pop_payload[463:448],
      channelWords_pop_payload[335:320],
      channelWords_pop_payload[207:192],
      channelWords_pop_payload[79:64]
  };
  assign gains = gains_cat;
  wire [1023:0] offsets_cat = {
      channelWords_pop_payload[8159:8144],
      channelWords_pop_payload[8031:8016],
      channelWords_pop_payload[7903:7888],
      channelWords_pop_payload[7775:7760],
      channelWords_pop_payload[7647:7632],
      channelWords_pop_payload[7519:7504],
      channelWords_pop_payload[7391:7376],
      channelWords_pop_payload[7263:7248],
      channelWords_pop_payload[7135:7120],
      channelWords_pop_payload[7007:6992],
      channelWords_pop_payload[6879:6864],
      channelWords_pop_payload[6751:6736],
      channelWords_pop_payload[6623:6608],
      channelWords_pop_payload[6495:6480],
      channelWords_pop_payload[6367:6352],
      channelWords_pop_payload[6239:6224],
      channelWords_pop_payload[6111:6096],
      channelWords_pop_payload[5983:5968],
      channelWords_pop_payload[5855:5840],
      channelWords_pop_payload[5727:5712],
      channelWords_pop_payload[5599:5584],
      channelWords_pop_payload[5471:5456],
      channelWords_pop_payload[5343:5328],
      channelWords_pop_payload[5215:5200],
      channelWords_pop_payload[5087:5072],
      channelWords_pop_payload[4959:4944],
      channelWords_pop_payload[4831:4816],
      channelWords_pop_payload[4703:4688],
      channelWords_pop_payload[4575:4560],
      channelWords_pop_payload[4447:4432],
      channelWords_pop_payload[4319:4304],
      channelWords_pop_payload[4191:4176],
      channelWords_pop_payload[4063:4048],
      channelWords_pop_payload[3935:3920],
      channelWords_pop_payload[3807:3792],
      channelWords_pop_payload[3679:3664],
      channelWords_pop_payload[3551:3536],
      channelWords_pop_payload[3423:3408],
      channelWords_pop_payload[3295:3280],
      channelWords_pop_payload[3167:3152],
      channelWords_pop_payload[3039:3024],
      channelWords_pop_payload[2911:2896],
      channelWords_pop_payload[2783:2768],
      channelWords_pop_payload[2655:2640],
      channelWords_pop_payload[2527:2512],
      channelWords_pop_payload[2399:2384],
      channelWords_pop_payload[2271:2256],
      channelWords_pop_payload[2143:2128],
      channelWords_pop_payload[2015:2000],
      channelWords_pop_payload[1887:1872],
      channelWords_pop_payload[1759:1744],
      channelWords_pop_payload[1631:1616],
      channelWords_pop_payload[1503:1488],
      channelWords_pop_payload[1375:1360],
      channelWords_pop_payload[1247:1232],
      channelWords_pop_payload[1119:1104],
      channelWords_pop_payload[991:976],
      channelWords_pop_payload[863:848],
      channelWords_pop_payload[735:720],
      channelWords_pop_payload[607:592],
      channelWords_pop_payload[479:464],
      channelWords_pop_payload[351:336],
      channelWords_pop_payload[223:208],
      channelWords_pop_payload[95:80]
  };
  assign offsets = offsets_cat;

  always @(posedge clk) begin
    if (rst) begin
      offset <= 32'd0;
    end else begin
      if (request_valid & request_ready) begin  // ParameterLoader.swift:66
        offset <= offset + 32'd1024;
      end
      if (restart) begin  // ParameterLoader.swift:81
        offset <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      requested <= 6'd0;
    end else begin
      if (request_valid & request_ready) begin  // ParameterLoader.swift:66
        requested <= requested + 6'd1;
      end
      if (start) begin  // ParameterLoader.swift:75
        requested <= 6'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isRequesting <= 1'b0;
    end else begin
      if (request_valid & request_ready) begin  // ParameterLoader.swift:66
        if ({1'b0, requested} + 7'd1 == vectors) begin  // ParameterLoader.swift:69
          isRequesting <= 1'b0;
        end
      end
      if (start) begin  // ParameterLoader.swift:75
        isRequesting <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      vector <= 6'd0;
    end else begin
      if (channelWords_pop_valid & channelWords_pop_ready) begin  // ParameterLoader.swift:71
        vector <= vector + 6'd1;
      end
      if (start) begin  // ParameterLoader.swift:75
        vector <= 6'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isActive <= 1'b0;
    end else begin
      if (channelWords_pop_valid & channelWords_pop_ready) begin  // ParameterLoader.swift:71
        if ({1'b0, vector} + 7'd1 == vectors) begin  // ParameterLoader.swift:73
          isActive <= 1'b0;
        end
      end
      if (start) begin  // ParameterLoader.swift:75
        isActive <= 1'b1;
      end
    end
  end

  wire _unused_ok = &{1'b0, channelWords_pop_payload[8191:8160], channelWords_pop_payload[8127:8120], channelWords_pop_payload[8063:8032], channelWords_pop_payload[7999:7992], channelWords_pop_payload[7935:7904], channelWords_pop_payload[7871:7864], channelWords_pop_payload[7807:7776], channelWords_pop_payload[7743:7736], channelWords_pop_payload[7679:7648], channelWords_pop_payload[7615:7608], channelWords_pop_payload[7551:7520], channelWords_pop_payload[7487:7480], channelWords_pop_payload[7423:7392], channelWords_pop_payload[7359:7352], channelWords_pop_payload[7295:7264], channelWords_pop_payload[7231:7224], channelWords_pop_payload[7167:7136], channelWords_pop_payload[7103:7096], channelWords_pop_payload[7039:7008], channelWords_pop_payload[6975:6968], channelWords_pop_payload[6911:6880], channelWords_pop_payload[6847:6840], channelWords_pop_payload[6783:6752], channelWords_pop_payload[6719:6712], channelWords_pop_payload[6655:6624], channelWords_pop_payload[6591:6584], channelWords_pop_payload[6527:6496], channelWords_pop_payload[6463:6456], channelWords_pop_payload[6399:6368], channelWords_pop_payload[6335:6328], channelWords_pop_payload[6271:6240], channelWords_pop_payload[6207:6200], channelWords_pop_payload[6143:6112], channelWords_pop_payload[6079:6072], channelWords_pop_payload[6015:5984], channelWords_pop_payload[5951:5944], channelWords_pop_payload[5887:5856], channelWords_pop_payload[5823:5816], channelWords_pop_payload[5759:5728], channelWords_pop_payload[5695:5688], channelWords_pop_payload[5631:5600], channelWords_pop_payload[5567:5560], channelWords_pop_payload[5503:5472], channelWords_pop_payload[5439:5432], channelWords_pop_payload[5375:5344], channelWords_pop_payload[5311:5304], channelWords_pop_payload[5247:5216], channelWords_pop_payload[5183:5176], channelWords_pop_payload[5119:5088], channelWords_pop_payload[5055:5048], channelWords_pop_payload[4991:4960], channelWords_pop_payload[4927:4920], channelWords_pop_payload[4863:4832], channelWords_pop_payload[4799:4792], channelWords_pop_payload[4735:4704], channelWords_pop_payload[4671:4664], channelWords_pop_payload[4607:4576], channelWords_pop_payload[4543:4536], channelWords_pop_payload[4479:4448], channelWords_pop_payload[4415:4408], channelWords_pop_payload[4351:4320], channelWords_pop_payload[4287:4280], channelWords_pop_payload[4223:4192], channelWords_pop_payload[4159:4152], channelWords_pop_payload[4095:4064], channelWords_pop_payload[4031:4024], channelWords_pop_payload[3967:3936], channelWords_pop_payload[3903:3896], channelWords_pop_payload[3839:3808], channelWords_pop_payload[3775:3768], channelWords_pop_payload[3711:3680], channelWords_pop_payload[3647:3640], channelWords_pop_payload[3583:3552], channelWords_pop_payload[3519:3512], channelWords_pop_payload[3455:3424], channelWords_pop_payload[3391:3384], channelWords_pop_payload[3327:3296], channelWords_pop_payload[3263:3256], channelWords_pop_payload[3199:3168], channelWords_pop_payload[3135:3128], channelWords_pop_payload[3071:3040], channelWords_pop_payload[3007:3000], channelWords_pop_payload[2943:2912], channelWords_pop_payload[2879:2872], channelWords_pop_payload[2815:2784], channelWords_pop_payload[2751:2744], channelWords_pop_payload[2687:2656], channelWords_pop_payload[2623:2616], channelWords_pop_payload[2559:2528], channelWords_pop_payload[2495:2488], channelWords_pop_payload[2431:2400], channelWords_pop_payload[2367:2360], channelWords_pop_payload[2303:2272], channelWords_pop_payload[2239:2232], channelWords_pop_payload[2175:2144], channelWords_pop_payload[2111:2104], channelWords_pop_payload[2047:2016], channelWords_pop_payload[1983:1976], channelWords_pop_payload[1919:1888], channelWords_pop_payload[1855:1848], channelWords_pop_payload[1791:1760], channelWords_pop_payload[1727:1720], channelWords_pop_payload[1663:1632], channelWords_pop_payload[1599:1592], channelWords_pop_payload[1535:1504], channelWords_pop_payload[1471:1464], channelWords_pop_payload[1407:1376], channelWords_pop_payload[1343:1336], channelWords_pop_payload[1279:1248], channelWords_pop_payload[1215:1208], channelWords_pop_payload[1151:1120], channelWords_pop_payload[1087:1080], channelWords_pop_payload[1023:992], channelWords_pop_payload[959:952], channelWords_pop_payload[895:864], channelWords_pop_payload[831:824], channelWords_pop_payload[767:736], channelWords_pop_payload[703:696], channelWords_pop_payload[639:608], channelWords_pop_payload[575:568], channelWords_pop_payload[511:480], channelWords_pop_payload[447:440], channelWords_pop_payload[383:352], channelWords_pop_payload[319:312], channelWords_pop_payload[255:224], channelWords_pop_payload[191:184], channelWords_pop_payload[127:96], channelWords_pop_payload[63:56], 1'b0};

`ifdef FORMAL
  reg request_was_stalled;  // ParameterLoader.swift:49
  reg [41:0] request_payload_before;  // ParameterLoader.swift:49
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
      assert (!request_was_stalled | request_valid);  // ParameterLoader.swift:49
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!request_was_stalled
          | ({request_payload_address, request_payload_beats} == request_payload_before));  // ParameterLoader.swift:49
    end
  end
`elsif SIMULATION_CHECKS
  reg request_was_stalled;  // ParameterLoader.swift:49
  reg [41:0] request_payload_before;  // ParameterLoader.swift:49
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
      if (!(!request_was_stalled | request_valid)) begin  // ParameterLoader.swift:49
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!request_was_stalled | ({request_payload_address, request_payload_beats} == request_payload_before))) begin  // ParameterLoader.swift:49
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
