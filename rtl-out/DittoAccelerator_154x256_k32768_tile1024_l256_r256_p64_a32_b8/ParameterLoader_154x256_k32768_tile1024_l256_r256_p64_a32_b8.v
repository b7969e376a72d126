// ParameterLoader_154x256_k32768_tile1024_l256_r256_p64_a32_b8, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 154x256_k32768_tile1024_l256_r256_p64_a32_b8
// Content: fnv1a64 826ee7693c0e77bf
`default_nettype none

module ParameterLoader_154x256_k32768_tile1024_l256_r256_p64_a32_b8 (
    input  wire          clk,
    input  wire          rst,
    input  wire          restart,  // ParameterLoader.swift:9
    input  wire          start,  // ParameterLoader.swift:10
    input  wire [6:0]    vectors,  // ParameterLoader.swift:12
    input  wire [31:0]   base,  // ParameterLoader.swift:13
    output wire          request_valid,  // ParameterLoader.swift:14
    input  wire          request_ready,  // ParameterLoader.swift:14
    output wire [31:0]   request_payload_address,  // ParameterLoader.swift:14
    output wire [12:0]   request_payload_beats,  // ParameterLoader.swift:14
    input  wire          data_valid,  // ParameterLoader.swift:15
    output wire          data_ready,  // ParameterLoader.swift:15
    input  wire [63:0]   data_payload,  // ParameterLoader.swift:15
    output wire          isBusy,  // ParameterLoader.swift:16
    output wire          write,  // ParameterLoader.swift:17
    output wire          hasBadShift,  // ParameterLoader.swift:19
    output wire [5:0]    address,  // ParameterLoader.swift:20
    output wire [8191:0] biases,  // ParameterLoader.swift:21
    output wire [4095:0] multipliers,  // ParameterLoader.swift:22
    output wire [1535:0] shifts,  // ParameterLoader.swift:23
    output wire [4095:0] gains,  // ParameterLoader.swift:24
    output wire [4095:0] offsets  // ParameterLoader.swift:25
);

  reg isActive;  // ParameterLoader.swift:27
  reg isRequesting;  // ParameterLoader.swift:28
  reg [5:0] requested;  // ParameterLoader.swift:30
  reg [5:0] vector;  // ParameterLoader.swift:31
  reg [31:0] offset;  // ParameterLoader.swift:32
  wire channelWords_push_ready;  // ParameterLoader.swift:50
  wire channelWords_pop_valid;  // ParameterLoader.swift:50
  wire [32767:0] channelWords_pop_payload;  // ParameterLoader.swift:50

  assign request_valid = isRequesting;
  assign request_payload_address = base + offset;
  assign request_payload_beats = 13'd512;

  wire channelWords_pop_ready = 1'b1;  // ParameterLoader.swift:50
  StreamUpsizer_width64_ratio512 channelWords (  // ParameterLoader.swift:50
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
  wire hasBadShift_or_128 = 1'b0
      | !((channelWords_pop_payload[55:48] >= 8'd1) & (channelWords_pop_payload[55:48] <= 8'd47))
      | !((channelWords_pop_payload[183:176] >= 8'd1) & (channelWords_pop_payload[183:176] <= 8'd47));
  wire hasBadShift_or_127 = hasBadShift_or_128
      | !((channelWords_pop_payload[311:304] >= 8'd1) & (channelWords_pop_payload[311:304] <= 8'd47))
      | !((channelWords_pop_payload[439:432] >= 8'd1) & (channelWords_pop_payload[439:432] <= 8'd47));
  wire hasBadShift_or_126 = hasBadShift_or_127
      | !((channelWords_pop_payload[567:560] >= 8'd1) & (channelWords_pop_payload[567:560] <= 8'd47))
      | !((channelWords_pop_payload[695:688] >= 8'd1) & (channelWords_pop_payload[695:688] <= 8'd47));
  wire hasBadShift_or_125 = hasBadShift_or_126
      | !((channelWords_pop_payload[823:816] >= 8'd1) & (channelWords_pop_payload[823:816] <= 8'd47))
      | !((channelWords_pop_payload[951:944] >= 8'd1) & (channelWords_pop_payload[951:944] <= 8'd47));
  wire hasBadShift_or_124 = hasBadShift_or_125
      | !((channelWords_pop_payload[1079:1072] >= 8'd1) & (channelWords_pop_payload[1079:1072] <= 8'd47))
      | !((channelWords_pop_payload[1207:1200] >= 8'd1) & (channelWords_pop_payload[1207:1200] <= 8'd47));
  wire hasBadShift_or_123 = hasBadShift_or_124
      | !((channelWords_pop_payload[1335:1328] >= 8'd1) & (channelWords_pop_payload[1335:1328] <= 8'd47))
      | !((channelWords_pop_payload[1463:1456] >= 8'd1) & (channelWords_pop_payload[1463:1456] <= 8'd47));
  wire hasBadShift_or_122 = hasBadShift_or_123
      | !((channelWords_pop_payload[1591:1584] >= 8'd1) & (channelWords_pop_payload[1591:1584] <= 8'd47))
      | !((channelWords_pop_payload[1719:1712] >= 8'd1) & (channelWords_pop_payload[1719:1712] <= 8'd47));
  wire hasBadShift_or_121 = hasBadShift_or_122
      | !((channelWords_pop_payload[1847:1840] >= 8'd1) & (channelWords_pop_payload[1847:1840] <= 8'd47))
      | !((channelWords_pop_payload[1975:1968] >= 8'd1) & (channelWords_pop_payload[1975:1968] <= 8'd47));
  wire hasBadShift_or_120 = hasBadShift_or_121
      | !((channelWords_pop_payload[2103:2096] >= 8'd1) & (channelWords_pop_payload[2103:2096] <= 8'd47))
      | !((channelWords_pop_payload[2231:2224] >= 8'd1) & (channelWords_pop_payload[2231:2224] <= 8'd47));
  wire hasBadShift_or_119 = hasBadShift_or_120
      | !((channelWords_pop_payload[2359:2352] >= 8'd1) & (channelWords_pop_payload[2359:2352] <= 8'd47))
      | !((channelWords_pop_payload[2487:2480] >= 8'd1) & (channelWords_pop_payload[2487:2480] <= 8'd47));
  wire hasBadShift_or_118 = hasBadShift_or_119
      | !((channelWords_pop_payload[2615:2608] >= 8'd1) & (channelWords_pop_payload[2615:2608] <= 8'd47))
      | !((channelWords_pop_payload[2743:2736] >= 8'd1) & (channelWords_pop_payload[2743:2736] <= 8'd47));
  wire hasBadShift_or_117 = hasBadShift_or_118
      | !((channelWords_pop_payload[2871:2864] >= 8'd1) & (channelWords_pop_payload[2871:2864] <= 8'd47))
      | !((channelWords_pop_payload[2999:2992] >= 8'd1) & (channelWords_pop_payload[2999:2992] <= 8'd47));
  wire hasBadShift_or_116 = hasBadShift_or_117
      | !((channelWords_pop_payload[3127:3120] >= 8'd1) & (channelWords_pop_payload[3127:3120] <= 8'd47))
      | !((channelWords_pop_payload[3255:3248] >= 8'd1) & (channelWords_pop_payload[3255:3248] <= 8'd47));
  wire hasBadShift_or_115 = hasBadShift_or_116
      | !((channelWords_pop_payload[3383:3376] >= 8'd1) & (channelWords_pop_payload[3383:3376] <= 8'd47))
      | !((channelWords_pop_payload[3511:3504] >= 8'd1) & (channelWords_pop_payload[3511:3504] <= 8'd47));
  wire hasBadShift_or_114 = hasBadShift_or_115
      | !((channelWords_pop_payload[3639:3632] >= 8'd1) & (channelWords_pop_payload[3639:3632] <= 8'd47))
      | !((channelWords_pop_payload[3767:3760] >= 8'd1) & (channelWords_pop_payload[3767:3760] <= 8'd47));
  wire hasBadShift_or_113 = hasBadShift_or_114
      | !((channelWords_pop_payload[3895:3888] >= 8'd1) & (channelWords_pop_payload[3895:3888] <= 8'd47))
      | !((channelWords_pop_payload[4023:4016] >= 8'd1) & (channelWords_pop_payload[4023:4016] <= 8'd47));
  wire hasBadShift_or_112 = hasBadShift_or_113
      | !((channelWords_pop_payload[4151:4144] >= 8'd1) & (channelWords_pop_payload[4151:4144] <= 8'd47))
      | !((channelWords_pop_payload[4279:4272] >= 8'd1) & (channelWords_pop_payload[4279:4272] <= 8'd47));
  wire hasBadShift_or_111 = hasBadShift_or_112
      | !((channelWords_pop_payload[4407:4400] >= 8'd1) & (channelWords_pop_payload[4407:4400] <= 8'd47))
      | !((channelWords_pop_payload[4535:4528] >= 8'd1) & (channelWords_pop_payload[4535:4528] <= 8'd47));
  wire hasBadShift_or_110 = hasBadShift_or_111
      | !((channelWords_pop_payload[4663:4656] >= 8'd1) & (channelWords_pop_payload[4663:4656] <= 8'd47))
      | !((channelWords_pop_payload[4791:4784] >= 8'd1) & (channelWords_pop_payload[4791:4784] <= 8'd47));
  wire hasBadShift_or_109 = hasBadShift_or_110
      | !((channelWords_pop_payload[4919:4912] >= 8'd1) & (channelWords_pop_payload[4919:4912] <= 8'd47))
      | !((channelWords_pop_payload[5047:5040] >= 8'd1) & (channelWords_pop_payload[5047:5040] <= 8'd47));
  wire hasBadShift_or_108 = hasBadShift_or_109
      | !((channelWords_pop_payload[5175:5168] >= 8'd1) & (channelWords_pop_payload[5175:5168] <= 8'd47))
      | !((channelWords_pop_payload[5303:5296] >= 8'd1) & (channelWords_pop_payload[5303:5296] <= 8'd47));
  wire hasBadShift_or_107 = hasBadShift_or_108
      | !((channelWords_pop_payload[5431:5424] >= 8'd1) & (channelWords_pop_payload[5431:5424] <= 8'd47))
      | !((channelWords_pop_payload[5559:5552] >= 8'd1) & (channelWords_pop_payload[5559:5552] <= 8'd47));
  wire hasBadShift_or_106 = hasBadShift_or_107
      | !((channelWords_pop_payload[5687:5680] >= 8'd1) & (channelWords_pop_payload[5687:5680] <= 8'd47))
      | !((channelWords_pop_payload[5815:5808] >= 8'd1) & (channelWords_pop_payload[5815:5808] <= 8'd47));
  wire hasBadShift_or_105 = hasBadShift_or_106
      | !((channelWords_pop_payload[5943:5936] >= 8'd1) & (channelWords_pop_payload[5943:5936] <= 8'd47))
      | !((channelWords_pop_payload[6071:6064] >= 8'd1) & (channelWords_pop_payload[6071:6064] <= 8'd47));
  wire hasBadShift_or_104 = hasBadShift_or_105
      | !((channelWords_pop_payload[6199:6192] >= 8'd1) & (channelWords_pop_payload[6199:6192] <= 8'd47))
      | !((channelWords_pop_payload[6327:6320] >= 8'd1) & (channelWords_pop_payload[6327:6320] <= 8'd47));
  wire hasBadShift_or_103 = hasBadShift_or_104
      | !((channelWords_pop_payload[6455:6448] >= 8'd1) & (channelWords_pop_payload[6455:6448] <= 8'd47))
      | !((channelWords_pop_payload[6583:6576] >= 8'd1) & (channelWords_pop_payload[6583:6576] <= 8'd47));
  wire hasBadShift_or_102 = hasBadShift_or_103
      | !((channelWords_pop_payload[6711:6704] >= 8'd1) & (channelWords_pop_payload[6711:6704] <= 8'd47))
      | !((channelWords_pop_payload[6839:6832] >= 8'd1) & (channelWords_pop_payload[6839:6832] <= 8'd47));
  wire hasBadShift_or_101 = hasBadShift_or_102
      | !((channelWords_pop_payload[6967:6960] >= 8'd1) & (channelWords_pop_payload[6967:6960] <= 8'd47))
      | !((channelWords_pop_payload[7095:7088] >= 8'd1) & (channelWords_pop_payload[7095:7088] <= 8'd47));
  wire hasBadShift_or_100 = hasBadShift_or_101
      | !((channelWords_pop_payload[7223:7216] >= 8'd1) & (channelWords_pop_payload[7223:7216] <= 8'd47))
      | !((channelWords_pop_payload[7351:7344] >= 8'd1) & (channelWords_pop_payload[7351:7344] <= 8'd47));
  wire hasBadShift_or_99 = hasBadShift_or_100
      | !((channelWords_pop_payload[7479:7472] >= 8'd1) & (channelWords_pop_payload[7479:7472] <= 8'd47))
      | !((channelWords_pop_payload[7607:7600] >= 8'd1) & (channelWords_pop_payload[7607:7600] <= 8'd47));
  wire hasBadShift_or_98 = hasBadShift_or_99
      | !((channelWords_pop_payload[7735:7728] >= 8'd1) & (channelWords_pop_payload[7735:7728] <= 8'd47))
      | !((channelWords_pop_payload[7863:7856] >= 8'd1) & (channelWords_pop_payload[7863:7856] <= 8'd47));
  wire hasBadShift_or_97 = hasBadShift_or_98
      | !((channelWords_pop_payload[7991:7984] >= 8'd1) & (channelWords_pop_payload[7991:7984] <= 8'd47))
      | !((channelWords_pop_payload[8119:8112] >= 8'd1) & (channelWords_pop_payload[8119:8112] <= 8'd47));
  wire hasBadShift_or_96 = hasBadShift_or_97
      | !((channelWords_pop_payload[8247:8240] >= 8'd1) & (channelWords_pop_payload[8247:8240] <= 8'd47))
      | !((channelWords_pop_payload[8375:8368] >= 8'd1) & (channelWords_pop_payload[8375:8368] <= 8'd47));
  wire hasBadShift_or_95 = hasBadShift_or_96
      | !((channelWords_pop_payload[8503:8496] >= 8'd1) & (channelWords_pop_payload[8503:8496] <= 8'd47))
      | !((channelWords_pop_payload[8631:8624] >= 8'd1) & (channelWords_pop_payload[8631:8624] <= 8'd47));
  wire hasBadShift_or_94 = hasBadShift_or_95
      | !((channelWords_pop_payload[8759:8752] >= 8'd1) & (channelWords_pop_payload[8759:8752] <= 8'd47))
      | !((channelWords_pop_payload[8887:8880] >= 8'd1) & (channelWords_pop_payload[8887:8880] <= 8'd47));
  wire hasBadShift_or_93 = hasBadShift_or_94
      | !((channelWords_pop_payload[9015:9008] >= 8'd1) & (channelWords_pop_payload[9015:9008] <= 8'd47))
      | !((channelWords_pop_payload[9143:9136] >= 8'd1) & (channelWords_pop_payload[9143:9136] <= 8'd47));
  wire hasBadShift_or_92 = hasBadShift_or_93
      | !((channelWords_pop_payload[9271:9264] >= 8'd1) & (channelWords_pop_payload[9271:9264] <= 8'd47))
      | !((channelWords_pop_payload[9399:9392] >= 8'd1) & (channelWords_pop_payload[9399:9392] <= 8'd47));
  wire hasBadShift_or_91 = hasBadShift_or_92
      | !((channelWords_pop_payload[9527:9520] >= 8'd1) & (channelWords_pop_payload[9527:9520] <= 8'd47))
      | !((channelWords_pop_payload[9655:9648] >= 8'd1) & (channelWords_pop_payload[9655:9648] <= 8'd47));
  wire hasBadShift_or_90 = hasBadShift_or_91
      | !((channelWords_pop_payload[9783:9776] >= 8'd1) & (channelWords_pop_payload[9783:9776] <= 8'd47))
      | !((channelWords_pop_payload[9911:9904] >= 8'd1) & (channelWords_pop_payload[9911:9904] <= 8'd47));
  wire hasBadShift_or_89 = hasBadShift_or_90
      | !((channelWords_pop_payload[10039:10032] >= 8'd1) & (channelWords_pop_payload[10039:10032] <= 8'd47))
      | !((channelWords_pop_payload[10167:10160] >= 8'd1) & (channelWords_pop_payload[10167:10160] <= 8'd47));
  wire hasBadShift_or_88 = hasBadShift_or_89
      | !((channelWords_pop_payload[10295:10288] >= 8'd1) & (channelWords_pop_payload[10295:10288] <= 8'd47))
      | !((channelWords_pop_payload[10423:10416] >= 8'd1) & (channelWords_pop_payload[10423:10416] <= 8'd47));
  wire hasBadShift_or_87 = hasBadShift_or_88
      | !((channelWords_pop_payload[10551:10544] >= 8'd1) & (channelWords_pop_payload[10551:10544] <= 8'd47))
      | !((channelWords_pop_payload[10679:10672] >= 8'd1) & (channelWords_pop_payload[10679:10672] <= 8'd47));
  wire hasBadShift_or_86 = hasBadShift_or_87
      | !((channelWords_pop_payload[10807:10800] >= 8'd1) & (channelWords_pop_payload[10807:10800] <= 8'd47))
      | !((channelWords_pop_payload[10935:10928] >= 8'd1) & (channelWords_pop_payload[10935:10928] <= 8'd47));
  wire hasBadShift_or_85 = hasBadShift_or_86
      | !((channelWords_pop_payload[11063:11056] >= 8'd1) & (channelWords_pop_payload[11063:11056] <= 8'd47))
      | !((channelWords_pop_payload[11191:11184] >= 8'd1) & (channelWords_pop_payload[11191:11184] <= 8'd47));
  wire hasBadShift_or_84 = hasBadShift_or_85
      | !((channelWords_pop_payload[11319:11312] >= 8'd1) & (channelWords_pop_payload[11319:11312] <= 8'd47))
      | !((channelWords_pop_payload[11447:11440] >= 8'd1) & (channelWords_pop_payload[11447:11440] <= 8'd47));
  wire hasBadShift_or_83 = hasBadShift_or_84
      | !((channelWords_pop_payload[11575:11568] >= 8'd1) & (channelWords_pop_payload[11575:11568] <= 8'd47))
      | !((channelWords_pop_payload[11703:11696] >= 8'd1) & (channelWords_pop_payload[11703:11696] <= 8'd47));
  wire hasBadShift_or_82 = hasBadShift_or_83
      | !((channelWords_pop_payload[11831:11824] >= 8'd1) & (channelWords_pop_payload[11831:11824] <= 8'd47))
      | !((channelWords_pop_payload[11959:11952] >= 8'd1) & (channelWords_pop_payload[11959:11952] <= 8'd47));
  wire hasBadShift_or_81 = hasBadShift_or_82
      | !((channelWords_pop_payload[12087:12080] >= 8'd1) & (channelWords_pop_payload[12087:12080] <= 8'd47))
      | !((channelWords_pop_payload[12215:12208] >= 8'd1) & (channelWords_pop_payload[12215:12208] <= 8'd47));
  wire hasBadShift_or_80 = hasBadShift_or_81
      | !((channelWords_pop_payload[12343:12336] >= 8'd1) & (channelWords_pop_payload[12343:12336] <= 8'd47))
      | !((channelWords_pop_payload[12471:12464] >= 8'd1) & (channelWords_pop_payload[12471:12464] <= 8'd47));
  wire hasBadShift_or_79 = hasBadShift_or_80
      | !((channelWords_pop_payload[12599:12592] >= 8'd1) & (channelWords_pop_payload[12599:12592] <= 8'd47))
      | !((channelWords_pop_payload[12727:12720] >= 8'd1) & (channelWords_pop_payload[12727:12720] <= 8'd47));
  wire hasBadShift_or_78 = hasBadShift_or_79
      | !((channelWords_pop_payload[12855:12848] >= 8'd1) & (channelWords_pop_payload[12855:12848] <= 8'd47))
      | !((channelWords_pop_payload[12983:12976] >= 8'd1) & (channelWords_pop_payload[12983:12976] <= 8'd47));
  wire hasBadShift_or_77 = hasBadShift_or_78
      | !((channelWords_pop_payload[13111:13104] >= 8'd1) & (channelWords_pop_payload[13111:13104] <= 8'd47))
      | !((channelWords_pop_payload[13239:13232] >= 8'd1) & (channelWords_pop_payload[13239:13232] <= 8'd47));
  wire hasBadShift_or_76 = hasBadShift_or_77
      | !((channelWords_pop_payload[13367:13360] >= 8'd1) & (channelWords_pop_payload[13367:13360] <= 8'd47))
      | !((channelWords_pop_payload[13495:13488] >= 8'd1) & (channelWords_pop_payload[13495:13488] <= 8'd47));
  wire hasBadShift_or_75 = hasBadShift_or_76
      | !((channelWords_pop_payload[13623:13616] >= 8'd1) & (channelWords_pop_payload[13623:13616] <= 8'd47))
      | !((channelWords_pop_payload[13751:13744] >= 8'd1) & (channelWords_pop_payload[13751:13744] <= 8'd47));
  wire hasBadShift_or_74 = hasBadShift_or_75
      | !((channelWords_pop_payload[13879:13872] >= 8'd1) & (channelWords_pop_payload[13879:13872] <= 8'd47))
      | !((channelWords_pop_payload[14007:14000] >= 8'd1) & (channelWords_pop_payload[14007:14000] <= 8'd47));
  wire hasBadShift_or_73 = hasBadShift_or_74
      | !((channelWords_pop_payload[14135:14128] >= 8'd1) & (channelWords_pop_payload[14135:14128] <= 8'd47))
      | !((channelWords_pop_payload[14263:14256] >= 8'd1) & (channelWords_pop_payload[14263:14256] <= 8'd47));
  wire hasBadShift_or_72 = hasBadShift_or_73
      | !((channelWords_pop_payload[14391:14384] >= 8'd1) & (channelWords_pop_payload[14391:14384] <= 8'd47))
      | !((channelWords_pop_payload[14519:14512] >= 8'd1) & (channelWords_pop_payload[14519:14512] <= 8'd47));
  wire hasBadShift_or_71 = hasBadShift_or_72
      | !((channelWords_pop_payload[14647:14640] >= 8'd1) & (channelWords_pop_payload[14647:14640] <= 8'd47))
      | !((channelWords_pop_payload[14775:14768] >= 8'd1) & (channelWords_pop_payload[14775:14768] <= 8'd47));
  wire hasBadShift_or_70 = hasBadShift_or_71
      | !((channelWords_pop_payload[14903:14896] >= 8'd1) & (channelWords_pop_payload[14903:14896] <= 8'd47))
      | !((channelWords_pop_payload[15031:15024] >= 8'd1) & (channelWords_pop_payload[15031:15024] <= 8'd47));
  wire hasBadShift_or_69 = hasBadShift_or_70
      | !((channelWords_pop_payload[15159:15152] >= 8'd1) & (channelWords_pop_payload[15159:15152] <= 8'd47))
      | !((channelWords_pop_payload[15287:15280] >= 8'd1) & (channelWords_pop_payload[15287:15280] <= 8'd47));
  wire hasBadShift_or_68 = hasBadShift_or_69
      | !((channelWords_pop_payload[15415:15408] >= 8'd1) & (channelWords_pop_payload[15415:15408] <= 8'd47))
      | !((channelWords_pop_payload[15543:15536] >= 8'd1) & (channelWords_pop_payload[15543:15536] <= 8'd47));
  wire hasBadShift_or_67 = hasBadShift_or_68
      | !((channelWords_pop_payload[15671:15664] >= 8'd1) & (channelWords_pop_payload[15671:15664] <= 8'd47))
      | !((channelWords_pop_payload[15799:15792] >= 8'd1) & (channelWords_pop_payload[15799:15792] <= 8'd47));
  wire hasBadShift_or_66 = hasBadShift_or_67
      | !((channelWords_pop_payload[15927:15920] >= 8'd1) & (channelWords_pop_payload[15927:15920] <= 8'd47))
      | !((channelWords_pop_payload[16055:16048] >= 8'd1) & (channelWords_pop_payload[16055:16048] <= 8'd47));
  wire hasBadShift_or_65 = hasBadShift_or_66
      | !((channelWords_pop_payload[16183:16176] >= 8'd1) & (channelWords_pop_payload[16183:16176] <= 8'd47))
      | !((channelWords_pop_payload[16311:16304] >= 8'd1) & (channelWords_pop_payload[16311:16304] <= 8'd47));
  wire hasBadShift_or_64 = hasBadShift_or_65
      | !((channelWords_pop_payload[16439:16432] >= 8'd1) & (channelWords_pop_payload[16439:16432] <= 8'd47))
      | !((channelWords_pop_payload[16567:16560] >= 8'd1) & (channelWords_pop_payload[16567:16560] <= 8'd47));
  wire hasBadShift_or_63 = hasBadShift_or_64
      | !((channelWords_pop_payload[16695:16688] >= 8'd1) & (channelWords_pop_payload[16695:16688] <= 8'd47))
      | !((channelWords_pop_payload[16823:16816] >= 8'd1) & (channelWords_pop_payload[16823:16816] <= 8'd47));
  wire hasBadShift_or_62 = hasBadShift_or_63
      | !((channelWords_pop_payload[16951:16944] >= 8'd1) & (channelWords_pop_payload[16951:16944] <= 8'd47))
      | !((channelWords_pop_payload[17079:17072] >= 8'd1) & (channelWords_pop_payload[17079:17072] <= 8'd47));
  wire hasBadShift_or_61 = hasBadShift_or_62
      | !((channelWords_pop_payload[17207:17200] >= 8'd1) & (channelWords_pop_payload[17207:17200] <= 8'd47))
      | !((channelWords_pop_payload[17335:17328] >= 8'd1) & (channelWords_pop_payload[17335:17328] <= 8'd47));
  wire hasBadShift_or_60 = hasBadShift_or_61
      | !((channelWords_pop_payload[17463:17456] >= 8'd1) & (channelWords_pop_payload[17463:17456] <= 8'd47))
      | !((channelWords_pop_payload[17591:17584] >= 8'd1) & (channelWords_pop_payload[17591:17584] <= 8'd47));
  wire hasBadShift_or_59 = hasBadShift_or_60
      | !((channelWords_pop_payload[17719:17712] >= 8'd1) & (channelWords_pop_payload[17719:17712] <= 8'd47))
      | !((channelWords_pop_payload[17847:17840] >= 8'd1) & (channelWords_pop_payload[17847:17840] <= 8'd47));
  wire hasBadShift_or_58 = hasBadShift_or_59
      | !((channelWords_pop_payload[17975:17968] >= 8'd1) & (channelWords_pop_payload[17975:17968] <= 8'd47))
      | !((channelWords_pop_payload[18103:18096] >= 8'd1) & (channelWords_pop_payload[18103:18096] <= 8'd47));
  wire hasBadShift_or_57 = hasBadShift_or_58
      | !((channelWords_pop_payload[18231:18224] >= 8'd1) & (channelWords_pop_payload[18231:18224] <= 8'd47))
      | !((channelWords_pop_payload[18359:18352] >= 8'd1) & (channelWords_pop_payload[18359:18352] <= 8'd47));
  wire hasBadShift_or_56 = hasBadShift_or_57
      | !((channelWords_pop_payload[18487:18480] >= 8'd1) & (channelWords_pop_payload[18487:18480] <= 8'd47))
      | !((channelWords_pop_payload[18615:18608] >= 8'd1) & (channelWords_pop_payload[18615:18608] <= 8'd47));
  wire hasBadShift_or_55 = hasBadShift_or_56
      | !((channelWords_pop_payload[18743:18736] >= 8'd1) & (channelWords_pop_payload[18743:18736] <= 8'd47))
      | !((channelWords_pop_payload[18871:18864] >= 8'd1) & (channelWords_pop_payload[18871:18864] <= 8'd47));
  wire hasBadShift_or_54 = hasBadShift_or_55
      | !((channelWords_pop_payload[18999:18992] >= 8'd1) & (channelWords_pop_payload[18999:18992] <= 8'd47))
      | !((channelWords_pop_payload[19127:19120] >= 8'd1) & (channelWords_pop_payload[19127:19120] <= 8'd47));
  wire hasBadShift_or_53 = hasBadShift_or_54
      | !((channelWords_pop_payload[19255:19248] >= 8'd1) & (channelWords_pop_payload[19255:19248] <= 8'd47))
      | !((channelWords_pop_payload[19383:19376] >= 8'd1) & (channelWords_pop_payload[19383:19376] <= 8'd47));
  wire hasBadShift_or_52 = hasBadShift_or_53
      | !((channelWords_pop_payload[19511:19504] >= 8'd1) & (channelWords_pop_payload[19511:19504] <= 8'd47))
      | !((channelWords_pop_payload[19639:19632] >= 8'd1) & (channelWords_pop_payload[19639:19632] <= 8'd47));
  wire hasBadShift_or_51 = hasBadShift_or_52
      | !((channelWords_pop_payload[19767:19760] >= 8'd1) & (channelWords_pop_payload[19767:19760] <= 8'd47))
      | !((channelWords_pop_payload[19895:19888] >= 8'd1) & (channelWords_pop_payload[19895:19888] <= 8'd47));
  wire hasBadShift_or_50 = hasBadShift_or_51
      | !((channelWords_pop_payload[20023:20016] >= 8'd1) & (channelWords_pop_payload[20023:20016] <= 8'd47))
      | !((channelWords_pop_payload[20151:20144] >= 8'd1) & (channelWords_pop_payload[20151:20144] <= 8'd47));
  wire hasBadShift_or_49 = hasBadShift_or_50
      | !((channelWords_pop_payload[20279:20272] >= 8'd1) & (channelWords_pop_payload[20279:20272] <= 8'd47))
      | !((channelWords_pop_payload[20407:20400] >= 8'd1) & (channelWords_pop_payload[20407:20400] <= 8'd47));
  wire hasBadShift_or_48 = hasBadShift_or_49
      | !((channelWords_pop_payload[20535:20528] >= 8'd1) & (channelWords_pop_payload[20535:20528] <= 8'd47))
      | !((channelWords_pop_payload[20663:20656] >= 8'd1) & (channelWords_pop_payload[20663:20656] <= 8'd47));
  wire hasBadShift_or_47 = hasBadShift_or_48
      | !((channelWords_pop_payload[20791:20784] >= 8'd1) & (channelWords_pop_payload[20791:20784] <= 8'd47))
      | !((channelWords_pop_payload[20919:20912] >= 8'd1) & (channelWords_pop_payload[20919:20912] <= 8'd47));
  wire hasBadShift_or_46 = hasBadShift_or_47
      | !((channelWords_pop_payload[21047:21040] >= 8'd1) & (channelWords_pop_payload[21047:21040] <= 8'd47))
      | !((channelWords_pop_payload[21175:21168] >= 8'd1) & (channelWords_pop_payload[21175:21168] <= 8'd47));
  wire hasBadShift_or_45 = hasBadShift_or_46
      | !((channelWords_pop_payload[21303:21296] >= 8'd1) & (channelWords_pop_payload[21303:21296] <= 8'd47))
      | !((channelWords_pop_payload[21431:21424] >= 8'd1) & (channelWords_pop_payload[21431:21424] <= 8'd47));
  wire hasBadShift_or_44 = hasBadShift_or_45
      | !((channelWords_pop_payload[21559:21552] >= 8'd1) & (channelWords_pop_payload[21559:21552] <= 8'd47))
      | !((channelWords_pop_payload[21687:21680] >= 8'd1) & (channelWords_pop_payload[21687:21680] <= 8'd47));
  wire hasBadShift_or_43 = hasBadShift_or_44
      | !((channelWords_pop_payload[21815:21808] >= 8'd1) & (channelWords_pop_payload[21815:21808] <= 8'd47))
      | !((channelWords_pop_payload[21943:21936] >= 8'd1) & (channelWords_pop_payload[21943:21936] <= 8'd47));
  wire hasBadShift_or_42 = hasBadShift_or_43
      | !((channelWords_pop_payload[22071:22064] >= 8'd1) & (channelWords_pop_payload[22071:22064] <= 8'd47))
      | !((channelWords_pop_payload[22199:22192] >= 8'd1) & (channelWords_pop_payload[22199:22192] <= 8'd47));
  wire hasBadShift_or_41 = hasBadShift_or_42
      | !((channelWords_pop_payload[22327:22320] >= 8'd1) & (channelWords_pop_payload[22327:22320] <= 8'd47))
      | !((channelWords_pop_payload[22455:22448] >= 8'd1) & (channelWords_pop_payload[22455:22448] <= 8'd47));
  wire hasBadShift_or_40 = hasBadShift_or_41
      | !((channelWords_pop_payload[22583:22576] >= 8'd1) & (channelWords_pop_payload[22583:22576] <= 8'd47))
      | !((channelWords_pop_payload[22711:22704] >= 8'd1) & (channelWords_pop_payload[22711:22704] <= 8'd47));
  wire hasBadShift_or_39 = hasBadShift_or_40
      | !((channelWords_pop_payload[22839:22832] >= 8'd1) & (channelWords_pop_payload[22839:22832] <= 8'd47))
      | !((channelWords_pop_payload[22967:22960] >= 8'd1) & (channelWords_pop_payload[22967:22960] <= 8'd47));
  wire hasBadShift_or_38 = hasBadShift_or_39
      | !((channelWords_pop_payload[23095:23088] >= 8'd1) & (channelWords_pop_payload[23095:23088] <= 8'd47))
      | !((channelWords_pop_payload[23223:23216] >= 8'd1) & (channelWords_pop_payload[23223:23216] <= 8'd47));
  wire hasBadShift_or_37 = hasBadShift_or_38
      | !((channelWords_pop_payload[23351:23344] >= 8'd1) & (channelWords_pop_payload[23351:23344] <= 8'd47))
      | !((channelWords_pop_payload[23479:23472] >= 8'd1) & (channelWords_pop_payload[23479:23472] <= 8'd47));
  wire hasBadShift_or_36 = hasBadShift_or_37
      | !((channelWords_pop_payload[23607:23600] >= 8'd1) & (channelWords_pop_payload[23607:23600] <= 8'd47))
      | !((channelWords_pop_payload[23735:23728] >= 8'd1) & (channelWords_pop_payload[23735:23728] <= 8'd47));
  wire hasBadShift_or_35 = hasBadShift_or_36
      | !((channelWords_pop_payload[23863:23856] >= 8'd1) & (channelWords_pop_payload[23863:23856] <= 8'd47))
      | !((channelWords_pop_payload[23991:23984] >= 8'd1) & (channelWords_pop_payload[23991:23984] <= 8'd47));
  wire hasBadShift_or_34 = hasBadShift_or_35
      | !((channelWords_pop_payload[24119:24112] >= 8'd1) & (channelWords_pop_payload[24119:24112] <= 8'd47))
      | !((channelWords_pop_payload[24247:24240] >= 8'd1) & (channelWords_pop_payload[24247:24240] <= 8'd47));
  wire hasBadShift_or_33 = hasBadShift_or_34
      | !((channelWords_pop_payload[24375:24368] >= 8'd1) & (channelWords_pop_payload[24375:24368] <= 8'd47))
      | !((channelWords_pop_payload[24503:24496] >= 8'd1) & (channelWords_pop_payload[24503:24496] <= 8'd47));
  wire hasBadShift_or_32 = hasBadShift_or_33
      | !((channelWords_pop_payload[24631:24624] >= 8'd1) & (channelWords_pop_payload[24631:24624] <= 8'd47))
      | !((channelWords_pop_payload[24759:24752] >= 8'd1) & (channelWords_pop_payload[24759:24752] <= 8'd47));
  wire hasBadShift_or_31 = hasBadShift_or_32
      | !((channelWords_pop_payload[24887:24880] >= 8'd1) & (channelWords_pop_payload[24887:24880] <= 8'd47))
      | !((channelWords_pop_payload[25015:25008] >= 8'd1) & (channelWords_pop_payload[25015:25008] <= 8'd47));
  wire hasBadShift_or_30 = hasBadShift_or_31
      | !((channelWords_pop_payload[25143:25136] >= 8'd1) & (channelWords_pop_payload[25143:25136] <= 8'd47))
      | !((channelWords_pop_payload[25271:25264] >= 8'd1) & (channelWords_pop_payload[25271:25264] <= 8'd47));
  wire hasBadShift_or_29 = hasBadShift_or_30
      | !((channelWords_pop_payload[25399:25392] >= 8'd1) & (channelWords_pop_payload[25399:25392] <= 8'd47))
      | !((channelWords_pop_payload[25527:25520] >= 8'd1) & (channelWords_pop_payload[25527:25520] <= 8'd47));
  wire hasBadShift_or_28 = hasBadShift_or_29
      | !((channelWords_pop_payload[25655:25648] >= 8'd1) & (channelWords_pop_payload[25655:25648] <= 8'd47))
      | !((channelWords_pop_payload[25783:25776] >= 8'd1) & (channelWords_pop_payload[25783:25776] <= 8'd47));
  wire hasBadShift_or_27 = hasBadShift_or_28
      | !((channelWords_pop_payload[25911:25904] >= 8'd1) & (channelWords_pop_payload[25911:25904] <= 8'd47))
      | !((channelWords_pop_payload[26039:26032] >= 8'd1) & (channelWords_pop_payload[26039:26032] <= 8'd47));
  wire hasBadShift_or_26 = hasBadShift_or_27
      | !((channelWords_pop_payload[26167:26160] >= 8'd1) & (channelWords_pop_payload[26167:26160] <= 8'd47))
      | !((channelWords_pop_payload[26295:26288] >= 8'd1) & (channelWords_pop_payload[26295:26288] <= 8'd47));
  wire hasBadShift_or_25 = hasBadShift_or_26
      | !((channelWords_pop_payload[26423:26416] >= 8'd1) & (channelWords_pop_payload[26423:26416] <= 8'd47))
      | !((channelWords_pop_payload[26551:26544] >= 8'd1) & (channelWords_pop_payload[26551:26544] <= 8'd47));
  wire hasBadShift_or_24 = hasBadShift_or_25
      | !((channelWords_pop_payload[26679:26672] >= 8'd1) & (channelWords_pop_payload[26679:26672] <= 8'd47))
      | !((channelWords_pop_payload[26807:26800] >= 8'd1) & (channelWords_pop_payload[26807:26800] <= 8'd47));
  wire hasBadShift_or_23 = hasBadShift_or_24
      | !((channelWords_pop_payload[26935:26928] >= 8'd1) & (channelWords_pop_payload[26935:26928] <= 8'd47))
      | !((channelWords_pop_payload[27063:27056] >= 8'd1) & (channelWords_pop_payload[27063:27056] <= 8'd47));
  wire hasBadShift_or_22 = hasBadShift_or_23
      | !((channelWords_pop_payload[27191:27184] >= 8'd1) & (channelWords_pop_payload[27191:27184] <= 8'd47))
      | !((channelWords_pop_payload[27319:27312] >= 8'd1) & (channelWords_pop_payload[27319:27312] <= 8'd47));
  wire hasBadShift_or_21 = hasBadShift_or_22
      | !((channelWords_pop_payload[27447:27440] >= 8'd1) & (channelWords_pop_payload[27447:27440] <= 8'd47))
      | !((channelWords_pop_payload[27575:27568] >= 8'd1) & (channelWords_pop_payload[27575:27568] <= 8'd47));
  wire hasBadShift_or_20 = hasBadShift_or_21
      | !((channelWords_pop_payload[27703:27696] >= 8'd1) & (channelWords_pop_payload[27703:27696] <= 8'd47))
      | !((channelWords_pop_payload[27831:27824] >= 8'd1) & (channelWords_pop_payload[27831:27824] <= 8'd47));
  wire hasBadShift_or_19 = hasBadShift_or_20
      | !((channelWords_pop_payload[27959:27952] >= 8'd1) & (channelWords_pop_payload[27959:27952] <= 8'd47))
      | !((channelWords_pop_payload[28087:28080] >= 8'd1) & (channelWords_pop_payload[28087:28080] <= 8'd47));
  wire hasBadShift_or_18 = hasBadShift_or_19
      | !((channelWords_pop_payload[28215:28208] >= 8'd1) & (channelWords_pop_payload[28215:28208] <= 8'd47))
      | !((channelWords_pop_payload[28343:28336] >= 8'd1) & (channelWords_pop_payload[28343:28336] <= 8'd47));
  wire hasBadShift_or_17 = hasBadShift_or_18
      | !((channelWords_pop_payload[28471:28464] >= 8'd1) & (channelWords_pop_payload[28471:28464] <= 8'd47))
      | !((channelWords_pop_payload[28599:28592] >= 8'd1) & (channelWords_pop_payload[28599:28592] <= 8'd47));
  wire hasBadShift_or_16 = hasBadShift_or_17
      | !((channelWords_pop_payload[28727:28720] >= 8'd1) & (channelWords_pop_payload[28727:28720] <= 8'd47))
      | !((channelWords_pop_payload[28855:28848] >= 8'd1) & (channelWords_pop_payload[28855:28848] <= 8'd47));
  wire hasBadShift_or_15 = hasBadShift_or_16
      | !((channelWords_pop_payload[28983:28976] >= 8'd1) & (channelWords_pop_payload[28983:28976] <= 8'd47))
      | !((channelWords_pop_payload[29111:29104] >= 8'd1) & (channelWords_pop_payload[29111:29104] <= 8'd47));
  wire hasBadShift_or_14 = hasBadShift_or_15
      | !((channelWords_pop_payload[29239:29232] >= 8'd1) & (channelWords_pop_payload[29239:29232] <= 8'd47))
      | !((channelWords_pop_payload[29367:29360] >= 8'd1) & (channelWords_pop_payload[29367:29360] <= 8'd47));
  wire hasBadShift_or_13 = hasBadShift_or_14
      | !((channelWords_pop_payload[29495:29488] >= 8'd1) & (channelWords_pop_payload[29495:29488] <= 8'd47))
      | !((channelWords_pop_payload[29623:29616] >= 8'd1) & (channelWords_pop_payload[29623:29616] <= 8'd47));
  wire hasBadShift_or_12 = hasBadShift_or_13
      | !((channelWords_pop_payload[29751:29744] >= 8'd1) & (channelWords_pop_payload[29751:29744] <= 8'd47))
      | !((channelWords_pop_payload[29879:29872] >= 8'd1) & (channelWords_pop_payload[29879:29872] <= 8'd47));
  wire hasBadShift_or_11 = hasBadShift_or_12
      | !((channelWords_pop_payload[30007:30000] >= 8'd1) & (channelWords_pop_payload[30007:30000] <= 8'd47))
      | !((channelWords_pop_payload[30135:30128] >= 8'd1) & (channelWords_pop_payload[30135:30128] <= 8'd47));
  wire hasBadShift_or_10 = hasBadShift_or_11
      | !((channelWords_pop_payload[30263:30256] >= 8'd1) & (channelWords_pop_payload[30263:30256] <= 8'd47))
      | !((channelWords_pop_payload[30391:30384] >= 8'd1) & (channelWords_pop_payload[30391:30384] <= 8'd47));
  wire hasBadShift_or_9 = hasBadShift_or_10
      | !((channelWords_pop_payload[30519:30512] >= 8'd1) & (channelWords_pop_payload[30519:30512] <= 8'd47))
      | !((channelWords_pop_payload[30647:30640] >= 8'd1) & (channelWords_pop_payload[30647:30640] <= 8'd47));
  wire hasBadShift_or_8 = hasBadShift_or_9
      | !((channelWords_pop_payload[30775:30768] >= 8'd1) & (channelWords_pop_payload[30775:30768] <= 8'd47))
      | !((channelWords_pop_payload[30903:30896] >= 8'd1) & (channelWords_pop_payload[30903:30896] <= 8'd47));
  wire hasBadShift_or_7 = hasBadShift_or_8
      | !((channelWords_pop_payload[31031:31024] >= 8'd1) & (channelWords_pop_payload[31031:31024] <= 8'd47))
      | !((channelWords_pop_payload[31159:31152] >= 8'd1) & (channelWords_pop_payload[31159:31152] <= 8'd47));
  wire hasBadShift_or_6 = hasBadShift_or_7
      | !((channelWords_pop_payload[31287:31280] >= 8'd1) & (channelWords_pop_payload[31287:31280] <= 8'd47))
      | !((channelWords_pop_payload[31415:31408] >= 8'd1) & (channelWords_pop_payload[31415:31408] <= 8'd47));
  wire hasBadShift_or_5 = hasBadShift_or_6
      | !((channelWords_pop_payload[31543:31536] >= 8'd1) & (channelWords_pop_payload[31543:31536] <= 8'd47))
      | !((channelWords_pop_payload[31671:31664] >= 8'd1) & (channelWords_pop_payload[31671:31664] <= 8'd47));
  wire hasBadShift_or_4 = hasBadShift_or_5
      | !((channelWords_pop_payload[31799:31792] >= 8'd1) & (channelWords_pop_payload[31799:31792] <= 8'd47))
      | !((channelWords_pop_payload[31927:31920] >= 8'd1) & (channelWords_pop_payload[31927:31920] <= 8'd47));
  wire hasBadShift_or_3 = hasBadShift_or_4
      | !((channelWords_pop_payload[32055:32048] >= 8'd1) & (channelWords_pop_payload[32055:32048] <= 8'd47))
      | !((channelWords_pop_payload[32183:32176] >= 8'd1) & (channelWords_pop_payload[32183:32176] <= 8'd47));
  wire hasBadShift_or_2 = hasBadShift_or_3
      | !((channelWords_pop_payload[32311:32304] >= 8'd1) & (channelWords_pop_payload[32311:32304] <= 8'd47))
      | !((channelWords_pop_payload[32439:32432] >= 8'd1) & (channelWords_pop_payload[32439:32432] <= 8'd47));
  wire hasBadShift_or = hasBadShift_or_2
      | !((channelWords_pop_payload[32567:32560] >= 8'd1) & (channelWords_pop_payload[32567:32560] <= 8'd47))
      | !((channelWords_pop_payload[32695:32688] >= 8'd1) & (channelWords_pop_payload[32695:32688] <= 8'd47));
  assign hasBadShift = hasBadShift_or;
  assign address = vector;
  wire [8191:0] biases_cat = {
      channelWords_pop_payload[32671:32640],
      channelWords_pop_payload[32543:32512],
      channelWords_pop_payload[32415:32384],
      channelWords_pop_payload[32287:32256],
      channelWords_pop_payload[32159:32128],
      channelWords_pop_payload[32031:32000],
      channelWords_pop_payload[31903:31872],
      channelWords_pop_payload[31775:31744],
      channelWords_pop_payload[31647:31616],
      channelWords_pop_payload[31519:31488],
      channelWords_pop_payload[31391:31360],
      channelWords_pop_payload[31263:31232],
      channelWords_pop_payload[31135:31104],
      channelWords_pop_payload[31007:30976],
      channelWords_pop_payload[30879:30848],
      channelWords_pop_payload[30751:30720],
      channelWords_pop_payload[30623:30592],
      channelWords_pop_payload[30495:30464],
      channelWords_pop_payload[30367:30336],
      channelWords_pop_payload[30239:30208],
      channelWords_pop_payload[30111:30080],
      channelWords_pop_payload[29983:29952],
      channelWords_pop_payload[29855:29824],
      channelWords_pop_payload[29727:29696],
      channelWords_pop_payload[29599:29568],
      channelWords_pop_payload[29471:29440],
      channelWords_pop_payload[29343:29312],
      channelWords_pop_payload[29215:29184],
      channelWords_pop_payload[29087:29056],
      channelWords_pop_payload[28959:28928],
      channelWords_pop_payload[28831:28800],
      channelWords_pop_payload[28703:28672],
      channelWords_pop_payload[28575:28544],
      channelWords_pop_payload[28447:28416],
      channelWords_pop_payload[28319:28288],
      channelWords_pop_payload[28191:28160],
      channelWords_pop_payload[28063:28032],
      channelWords_pop_payload[27935:27904],
      channelWords_pop_payload[27807:27776],
      channelWords_pop_payload[27679:27648],
      channelWords_pop_payload[27551:27520],
      channelWords_pop_payload[27423:27392],
      channelWords_pop_payload[27295:27264],
      channelWords_pop_payload[27167:27136],
      channelWords_pop_payload[27039:27008],
      channelWords_pop_payload[26911:26880],
      channelWords_pop_payload[26783:26752],
      channelWords_pop_payload[26655:26624],
      channelWords_pop_payload[26527:26496],
      channelWords_pop_payload[26399:26368],
      channelWords_pop_payload[26271:26240],
      channelWords_pop_payload[26143:26112],
      channelWords_pop_payload[26015:25984],
      channelWords_pop_payload[25887:25856],
      channelWords_pop_payload[25759:25728],
      channelWords_pop_payload[25631:25600],
      channelWords_pop_payload[25503:25472],
      channelWords_pop_payload[25375:25344],
      channelWords_pop_payload[25247:25216],
      channelWords_pop_payload[25119:25088],
      channelWords_pop_payload[24991:24960],
      channelWords_pop_payload[24863:24832],
      channelWords_pop_payload[24735:24704],
      channelWords_pop_payload[24607:24576],
      channelWords_pop_payload[24479:24448],
      channelWords_pop_payload[24351:24320],
      channelWords_pop_payload[24223:24192],
      channelWords_pop_payload[24095:24064],
      channelWords_pop_payload[23967:23936],
      channelWords_pop_payload[23839:23808],
      channelWords_pop_payload[23711:23680],
      channelWords_pop_payload[23583:23552],
      channelWords_pop_payload[23455:23424],
      channelWords_pop_payload[23327:23296],
      channelWords_pop_payload[23199:23168],
      channelWords_pop_payload[23071:23040],
      channelWords_pop_payload[22943:22912],
      channelWords_pop_payload[22815:22784],
      channelWords_pop_payload[22687:22656],
      channelWords_pop_payload[22559:22528],
      channelWords_pop_payload[22431:22400],
      channelWords_pop_payload[22303:22272],
      channelWords_pop_payload[22175:22144],
      channelWords_pop_payload[22047:22016],
      channelWords_pop_payload[21919:21888],
      channelWords_pop_payload[21791:21760],
      channelWords_pop_payload[21663:21632],
      channelWords_pop_payload[21535:21504],
      channelWords_pop_payload[21407:21376],
      channelWords_pop_payload[21279:21248],
      channelWords_pop_payload[21151:21120],
      channelWords_pop_payload[21023:20992],
      channelWords_pop_payload[20895:20864],
      channelWords_pop_payload[20767:20736],
      channelWords_pop_payload[20639:20608],
      channelWords_pop_payload[20511:20480],
      channelWords_pop_payload[20383:20352],
      channelWords_pop_payload[20255:20224],
      channelWords_pop_payload[20127:20096],
      channelWords_pop_payload[19999:19968],
      channelWords_pop_payload[19871:19840],
      channelWords_pop_payload[19743:19712],
      channelWords_pop_payload[19615:19584],
      channelWords_pop_payload[19487:19456],
      channelWords_pop_payload[19359:19328],
      channelWords_pop_payload[19231:19200],
      channelWords_pop_payload[19103:19072],
      channelWords_pop_payload[18975:18944],
      channelWords_pop_payload[18847:18816],
      channelWords_pop_payload[18719:18688],
      channelWords_pop_payload[18591:18560],
      channelWords_pop_payload[18463:18432],
      channelWords_pop_payload[18335:18304],
      channelWords_pop_payload[18207:18176],
      channelWords_pop_payload[18079:18048],
      channelWords_pop_payload[17951:17920],
      channelWords_pop_payload[17823:17792],
      channelWords_pop_payload[17695:17664],
      channelWords_pop_payload[17567:17536],
      channelWords_pop_payload[17439:17408],
      channelWords_pop_payload[17311:17280],
      channelWords_pop_payload[17183:17152],
      channelWords_pop_payload[17055:17024],
      channelWords_pop_payload[16927:16896],
      channelWords_pop_payload[16799:16768],
      channelWords_pop_payload[16671:16640],
      channelWords_pop_payload[16543:16512],
      channelWords_pop_payload[16415:16384],
      channelWords_pop_payload[16287:16256],
      channelWords_pop_payload[16159:16128],
      channelWords_pop_payload[16031:16000],
      channelWords_pop_payload[15903:15872],
      channelWords_pop_payload[15775:15744],
      channelWords_pop_payload[15647:15616],
      channelWords_pop_payload[15519:15488],
      channelWords_pop_payload[15391:15360],
      channelWords_pop_payload[15263:15232],
      channelWords_pop_payload[15135:15104],
      channelWords_pop_payload[15007:14976],
      channelWords_pop_payload[14879:14848],
      channelWords_pop_payload[14751:14720],
      channelWords_pop_payload[14623:14592],
      channelWords_pop_payload[14495:14464],
      channelWords_pop_payload[14367:14336],
      channelWords_pop_payload[14239:14208],
      channelWords_pop_payload[14111:14080],
      channelWords_pop_payload[13983:13952],
      channelWords_pop_payload[13855:13824],
      channelWords_pop_payload[13727:13696],
      channelWords_pop_payload[13599:13568],
      channelWords_pop_payload[13471:13440],
      channelWords_pop_payload[13343:13312],
      channelWords_pop_payload[13215:13184],
      channelWords_pop_payload[13087:13056],
      channelWords_pop_payload[12959:12928],
      channelWords_pop_payload[12831:12800],
      channelWords_pop_payload[12703:12672],
      channelWords_pop_payload[12575:12544],
      channelWords_pop_payload[12447:12416],
      channelWords_pop_payload[12319:12288],
      channelWords_pop_payload[12191:12160],
      channelWords_pop_payload[12063:12032],
      channelWords_pop_payload[11935:11904],
      channelWords_pop_payload[11807:11776],
      channelWords_pop_payload[11679:11648],
      channelWords_pop_payload[11551:11520],
      channelWords_pop_payload[11423:11392],
      channelWords_pop_payload[11295:11264],
      channelWords_pop_payload[11167:11136],
      channelWords_pop_payload[11039:11008],
      channelWords_pop_payload[10911:10880],
      channelWords_pop_payload[10783:10752],
      channelWords_pop_payload[10655:10624],
      channelWords_pop_payload[10527:10496],
      channelWords_pop_payload[10399:10368],
      channelWords_pop_payload[10271:10240],
      channelWords_pop_payload[10143:10112],
      channelWords_pop_payload[10015:9984],
      channelWords_pop_payload[9887:9856],
      channelWords_pop_payload[9759:9728],
      channelWords_pop_payload[9631:9600],
      channelWords_pop_payload[9503:9472],
      channelWords_pop_payload[9375:9344],
      channelWords_pop_payload[9247:9216],
      channelWords_pop_payload[9119:9088],
      channelWords_pop_payload[8991:8960],
      channelWords_pop_payload[8863:8832],
      channelWords_pop_payload[8735:8704],
      channelWords_pop_payload[8607:8576],
      channelWords_pop_payload[8479:8448],
      channelWords_pop_payload[8351:8320],
      channelWords_pop_payload[8223:8192],
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
  wire [4095:0] multipliers_cat = {
      channelWords_pop_payload[32687:32672],
      channelWords_pop_payload[32559:32544],
      channelWords_pop_payload[32431:32416],
      channelWords_pop_payload[32303:32288],
      channelWords_pop_payload[32175:32160],
      channelWords_pop_payload[32047:32032],
      channelWords_pop_payload[31919:31904],
      channelWords_pop_payload[31791:31776],
      channelWords_pop_payload[31663:31648],
      channelWords_pop_payload[31535:31520],
      channelWords_pop_payload[31407:31392],
      channelWords_pop_payload[31279:31264],
      channelWords_pop_payload[31151:31136],
      channelWords_pop_payload[31023:31008],
      channelWords_pop_payload[30895:30880],
      channelWords_pop_payload[30767:30752],
      channelWords_pop_payload[30639:30624],
      channelWords_pop_payload[30511:30496],
      channelWords_pop_payload[30383:30368],
      channelWords_pop_payload[30255:30240],
      channelWords_pop_payload[30127:30112],
      channelWords_pop_payload[29999:29984],
      channelWords_pop_payload[29871:29856],
      channelWords_pop_payload[29743:29728],
      channelWords_pop_payload[29615:29600],
      channelWords_pop_payload[29487:29472],
      channelWords_pop_payload[29359:29344],
      channelWords_pop_payload[29231:29216],
      channelWords_pop_payload[29103:29088],
      channelWords_pop_payload[28975:28960],
      channelWords_pop_payload[28847:28832],
      channelWords_pop_payload[28719:28704],
      channelWords_pop_payload[28591:28576],
      channelWords_pop_payload[28463:28448],
      channelWords_pop_payload[28335:28320],
      channelWords_pop_payload[28207:28192],
      channelWords_pop_payload[28079:28064],
      channelWords_pop_payload[27951:27936],
      channelWords_pop_payload[27823:27808],
      channelWords_pop_payload[27695:27680],
      channelWords_pop_payload[27567:27552],
      channelWords_pop_payload[27439:27424],
      channelWords_pop_payload[27311:27296],
      channelWords_pop_payload[27183:27168],
      channelWords_pop_payload[27055:27040],
      channelWords_pop_payload[26927:26912],
      channelWords_pop_payload[26799:26784],
      channelWords_pop_payload[26671:26656],
      channelWords_pop_payload[26543:26528],
      channelWords_pop_payload[26415:26400],
      channelWords_pop_payload[26287:26272],
      channelWords_pop_payload[26159:26144],
      channelWords_pop_payload[26031:26016],
      channelWords_pop_payload[25903:25888],
      channelWords_pop_payload[25775:25760],
      channelWords_pop_payload[25647:25632],
      channelWords_pop_payload[25519:25504],
      channelWords_pop_payload[25391:25376],
      channelWords_pop_payload[25263:25248],
      channelWords_pop_payload[25135:25120],
      channelWords_pop_payload[25007:24992],
      channelWords_pop_payload[24879:24864],
      channelWords_pop_payload[24751:24736],
      channelWords_pop_payload[24623:24608],
      channelWords_pop_payload[24495:24480],
      channelWords_pop_payload[24367:24352],
      channelWords_pop_payload[24239:24224],
      channelWords_pop_payload[24111:24096],
      channelWords_pop_payload[23983:23968],
      channelWords_pop_payload[23855:23840],
      channelWords_pop_payload[23727:23712],
      channelWords_pop_payload[23599:23584],
      channelWords_pop_payload[23471:23456],
      channelWords_pop_payload[23343:23328],
      channelWords_pop_payload[23215:23200],
      channelWords_pop_payload[23087:23072],
      channelWords_pop_payload[22959:22944],
      channelWords_pop_payload[22831:22816],
      channelWords_pop_payload[22703:22688],
      channelWords_pop_payload[22575:22560],
      channelWords_pop_payload[22447:22432],
      channelWords_pop_payload[22319:22304],
      channelWords_pop_payload[22191:22176],
      channelWords_pop_payload[22063:22048],
      channelWords_pop_payload[21935:21920],
      channelWords_pop_payload[21807:21792],
      channelWords_pop_payload[21679:21664],
      channelWords_pop_payload[21551:21536],
      channelWords_pop_payload[21423:21408],
      channelWords_pop_payload[21295:21280],
      channelWords_pop_payload[21167:21152],
      channelWords_pop_payload[21039:21024],
      channelWords_pop_payload[20911:20896],
      channelWords_pop_payload[20783:20768],
      channelWords_pop_payload[20655:20640],
      channelWords_pop_payload[20527:20512],
      channelWords_pop_payload[20399:20384],
      channelWords_pop_payload[20271:20256],
      channelWords_pop_payload[20143:20128],
      channelWords_pop_payload[20015:20000],
      channelWords_pop_payload[19887:19872],
      channelWords_pop_payload[19759:19744],
      channelWords_pop_payload[19631:19616],
      channelWords_pop_payload[19503:19488],
      channelWords_pop_payload[19375:19360],
      channelWords_pop_payload[19247:19232],
      channelWords_pop_payload[19119:19104],
      channelWords_pop_payload[18991:18976],
      channelWords_pop_payload[18863:18848],
      channelWords_pop_payload[18735:18720],
      channelWords_pop_payload[18607:18592],
      channelWords_pop_payload[18479:18464],
      channelWords_pop_payload[18351:18336],
      channelWords_pop_payload[18223:18208],
      channelWords_pop_payload[18095:18080],
      channelWords_pop_payload[17967:17952],
      channelWords_pop_payload[17839:17824],
      channelWords_pop_payload[17711:17696],
      channelWords_pop_payload[17583:17568],
      channelWords_pop_payload[17455:17440],
      channelWords_pop_payload[17327:17312],
      channelWords_pop_payload[17199:17184],
      channelWords_pop_payload[17071:17056],
      channelWords_pop_payload[16943:16928],
      channelWords_pop_payload[16815:16800],
      channelWords_pop_payload[16687:16672],
      channelWords_pop_payload[16559:16544],
      channelWords_pop_payload[16431:16416],
      channelWords_pop_payload[16303:16288],
      channelWords_pop_payload[16175:16160],
      channelWords_pop_payload[16047:16032],
      channelWords_pop_payload[15919:15904],
      channelWords_pop_payload[15791:15776],
      channelWords_pop_payload[15663:15648],
      channelWords_pop_payload[15535:15520],
      channelWords_pop_payload[15407:15392],
      channelWords_pop_payload[15279:15264],
      channelWords_pop_payload[15151:15136],
      channelWords_pop_payload[15023:15008],
      channelWords_pop_payload[14895:14880],
      channelWords_pop_payload[14767:14752],
      channelWords_pop_payload[14639:14624],
      channelWords_pop_payload[14511:14496],
      channelWords_pop_payload[14383:14368],
      channelWords_pop_payload[14255:14240],
      channelWords_pop_payload[14127:14112],
      channelWords_pop_payload[13999:13984],
      channelWords_pop_payload[13871:13856],
      channelWords_pop_payload[13743:13728],
      channelWords_pop_payload[13615:13600],
      channelWords_pop_payload[13487:13472],
      channelWords_pop_payload[13359:13344],
      channelWords_pop_payload[13231:13216],
      channelWords_pop_payload[13103:13088],
      channelWords_pop_payload[12975:12960],
      channelWords_pop_payload[12847:12832],
      channelWords_pop_payload[12719:12704],
      channelWords_pop_payload[12591:12576],
      channelWords_pop_payload[12463:12448],
      channelWords_pop_payload[12335:12320],
      channelWords_pop_payload[12207:12192],
      channelWords_pop_payload[12079:12064],
      channelWords_pop_payload[11951:11936],
      channelWords_pop_payload[11823:11808],
      channelWords_pop_payload[11695:11680],
      channelWords_pop_payload[11567:11552],
      channelWords_pop_payload[11439:11424],
      channelWords_pop_payload[11311:11296],
      channelWords_pop_payload[11183:11168],
      channelWords_pop_payload[11055:11040],
      channelWords_pop_payload[10927:10912],
      channelWords_pop_payload[10799:10784],
      channelWords_pop_payload[10671:10656],
      channelWords_pop_payload[10543:10528],
      channelWords_pop_payload[10415:10400],
      channelWords_pop_payload[10287:10272],
      channelWords_pop_payload[10159:10144],
      channelWords_pop_payload[10031:10016],
      channelWords_pop_payload[9903:9888],
      channelWords_pop_payload[9775:9760],
      channelWords_pop_payload[9647:9632],
      channelWords_pop_payload[9519:9504],
      channelWords_pop_payload[9391:9376],
      channelWords_pop_payload[9263:9248],
      channelWords_pop_payload[9135:9120],
      channelWords_pop_payload[9007:8992],
      channelWords_pop_payload[8879:8864],
      channelWords_pop_payload[8751:8736],
      channelWords_pop_payload[8623:8608],
      channelWords_pop_payload[8495:8480],
      channelWords_pop_payload[8367:8352],
      channelWords_pop_payload[8239:8224],
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
  wire [1535:0] shifts_cat = {
      channelWords_pop_payload[32693:32688],
      channelWords_pop_payload[32565:32560],
      channelWords_pop_payload[32437:32432],
      channelWords_pop_payload[32309:32304],
      channelWords_pop_payload[32181:32176],
      channelWords_pop_payload[32053:32048],
      channelWords_pop_payload[31925:31920],
      channelWords_pop_payload[31797:31792],
      channelWords_pop_payload[31669:31664],
      channelWords_pop_payload[31541:31536],
      channelWords_pop_payload[31413:31408],
      channelWords_pop_payload[31285:31280],
      channelWords_pop_payload[31157:31152],
      channelWords_pop_payload[31029:31024],
      channelWords_pop_payload[30901:30896],
      channelWords_pop_payload[30773:30768],
      channelWords_pop_payload[30645:30640],
      channelWords_pop_payload[30517:30512],
      channelWords_pop_payload[30389:30384],
      channelWords_pop_payload[30261:30256],
      channelWords_pop_payload[30133:30128],
      channelWords_pop_payload[30005:30000],
      channelWords_pop_payload[29877:29872],
      channelWords_pop_payload[29749:29744],
      channelWords_pop_payload[29621:29616],
      channelWords_pop_payload[29493:29488],
      channelWords_pop_payload[29365:29360],
      channelWords_pop_payload[29237:29232],
      channelWords_pop_payload[29109:29104],
      channelWords_pop_payload[28981:28976],
      channelWords_pop_payload[28853:28848],
      channelWords_pop_payload[28725:28720],
      channelWords_pop_payload[28597:28592],
      channelWords_pop_payload[28469:28464],
      channelWords_pop_payload[28341:28336],
      channelWords_pop_payload[28213:28208],
      channelWords_pop_payload[28085:28080],
      channelWords_pop_payload[27957:27952],
      channelWords_pop_payload[27829:27824],
      channelWords_pop_payload[27701:27696],
      channelWords_pop_payload[27573:27568],
      channelWords_pop_payload[27445:27440],
      channelWords_pop_payload[27317:27312],
      channelWords_pop_payload[27189:27184],
      channelWords_pop_payload[27061:27056],
      channelWords_pop_payload[26933:26928],
      channelWords_pop_payload[26805:26800],
      channelWords_pop_payload[26677:26672],
      channelWords_pop_payload[26549:26544],
      channelWords_pop_payload[26421:26416],
      channelWords_pop_payload[26293:26288],
      channelWords_pop_payload[26165:26160],
      channelWords_pop_payload[26037:26032],
      channelWords_pop_payload[25909:25904],
      channelWords_pop_payload[25781:25776],
      channelWords_pop_payload[25653:25648],
      channelWords_pop_payload[25525:25520],
      channelWords_pop_payload[25397:25392],
      channelWords_pop_payload[25269:25264],
      channelWords_pop_payload[25141:25136],
      channelWords_pop_payload[25013:25008],
      channelWords_pop_payload[24885:24880],
      channelWords_pop_payload[24757:24752],
      channelWords_pop_payload[24629:24624],
      channelWords_pop_payload[24501:24496],
      channelWords_pop_payload[24373:24368],
      channelWords_pop_payload[24245:24240],
      channelWords_pop_payload[24117:24112],
      channelWords_pop_payload[23989:23984],
      channelWords_pop_payload[23861:23856],
      channelWords_pop_payload[23733:23728],
      channelWords_pop_payload[23605:23600],
      channelWords_pop_payload[23477:23472],
      channelWords_pop_payload[23349:23344],
      channelWords_pop_payload[23221:23216],
      channelWords_pop_payload[23093:23088],
      channelWords_pop_payload[22965:22960],
      channelWords_pop_payload[22837:22832],
      channelWords_pop_payload[22709:22704],
      channelWords_pop_payload[22581:22576],
      channelWords_pop_payload[22453:22448],
      channelWords_pop_payload[22325:22320],
      channelWords_pop_payload[22197:22192],
      channelWords_pop_payload[22069:22064],
      channelWords_pop_payload[21941:21936],
      channelWords_pop_payload[21813:21808],
      channelWords_pop_payload[21685:21680],
      channelWords_pop_payload[21557:21552],
      channelWords_pop_payload[21429:21424],
      channelWords_pop_payload[21301:21296],
      channelWords_pop_payload[21173:21168],
      channelWords_pop_payload[21045:21040],
      channelWords_pop_payload[20917:20912],
      channelWords_pop_payload[20789:20784],
      channelWords_pop_payload[20661:20656],
      channelWords_pop_payload[20533:20528],
      channelWords_pop_payload[20405:20400],
      channelWords_pop_payload[20277:20272],
      channelWords_pop_payload[20149:20144],
      channelWords_pop_payload[20021:20016],
      channelWords_pop_payload[19893:19888],
      channelWords_pop_payload[19765:19760],
      channelWords_pop_payload[19637:19632],
      channelWords_pop_payload[19509:19504],
      channelWords_pop_payload[19381:19376],
      channelWords_pop_payload[19253:19248],
      channelWords_pop_payload[19125:19120],
      channelWords_pop_payload[18997:18992],
      channelWords_pop_payload[18869:18864],
      channelWords_pop_payload[18741:18736],
      channelWords_pop_payload[18613:18608],
      channelWords_pop_payload[18485:18480],
      channelWords_pop_payload[18357:18352],
      channelWords_pop_payload[18229:18224],
      channelWords_pop_payload[18101:18096],
      channelWords_pop_payload[17973:17968],
      channelWords_pop_payload[17845:17840],
      channelWords_pop_payload[17717:17712],
      channelWords_pop_payload[17589:17584],
      channelWords_pop_payload[17461:17456],
      channelWords_pop_payload[17333:17328],
      channelWords_pop_payload[17205:17200],
      channelWords_pop_payload[17077:17072],
      channelWords_pop_payload[16949:16944],
      channelWords_pop_payload[16821:16816],
      channelWords_pop_payload[16693:16688],
      channelWords_pop_payload[16565:16560],
      channelWords_pop_payload[16437:16432],
      channelWords_pop_payload[16309:16304],
      channelWords_pop_payload[16181:16176],
      channelWords_pop_payload[16053:16048],
      channelWords_pop_payload[15925:15920],
      channelWords_pop_payload[15797:15792],
      channelWords_pop_payload[15669:15664],
      channelWords_pop_payload[15541:15536],
      channelWords_pop_payload[15413:15408],
      channelWords_pop_payload[15285:15280],
      channelWords_pop_payload[15157:15152],
      channelWords_pop_payload[15029:15024],
      channelWords_pop_payload[14901:14896],
      channelWords_pop_payload[14773:14768],
      channelWords_pop_payload[14645:14640],
      channelWords_pop_payload[14517:14512],
      channelWords_pop_payload[14389:14384],
      channelWords_pop_payload[14261:14256],
      channelWords_pop_payload[14133:14128],
      channelWords_pop_payload[14005:14000],
      channelWords_pop_payload[13877:13872],
      channelWords_pop_payload[13749:13744],
      channelWords_pop_payload[13621:13616],
      channelWords_pop_payload[13493:13488],
      channelWords_pop_payload[13365:13360],
      channelWords_pop_payload[13237:13232],
      channelWords_pop_payload[13109:13104],
      channelWords_pop_payload[12981:12976],
      channelWords_pop_payload[12853:12848],
      channelWords_pop_payload[12725:12720],
      channelWords_pop_payload[12597:12592],
      channelWords_pop_payload[12469:12464],
      channelWords_pop_payload[12341:12336],
      channelWords_pop_payload[12213:12208],
      channelWords_pop_payload[12085:12080],
      channelWords_pop_payload[11957:11952],
      channelWords_pop_payload[11829:11824],
      channelWords_pop_payload[11701:11696],
      channelWords_pop_payload[11573:11568],
      channelWords_pop_payload[11445:11440],
      channelWords_pop_payload[11317:11312],
      channelWords_pop_payload[11189:11184],
      channelWords_pop_payload[11061:11056],
      channelWords_pop_payload[10933:10928],
      channelWords_pop_payload[10805:10800],
      channelWords_pop_payload[10677:10672],
      channelWords_pop_payload[10549:10544],
      channelWords_pop_payload[10421:10416],
      channelWords_pop_payload[10293:10288],
      channelWords_pop_payload[10165:10160],
      channelWords_pop_payload[10037:10032],
      channelWords_pop_payload[9909:9904],
      channelWords_pop_payload[9781:9776],
      channelWords_pop_payload[9653:9648],
      channelWords_pop_payload[9525:9520],
      channelWords_pop_payload[9397:9392],
      channelWords_pop_payload[9269:9264],
      channelWords_pop_payload[9141:9136],
      channelWords_pop_payload[9013:9008],
      channelWords_pop_payload[8885:8880],
      channelWords_pop_payload[8757:8752],
      channelWords_pop_payload[8629:8624],
      channelWords_pop_payload[8501:8496],
      channelWords_pop_payload[8373:8368],
      channelWords_pop_payload[8245:8240],
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
  wire [4095:0] gains_cat = {
      channelWords_pop_payload[32719:32704],
      channelWords_pop_payload[32591:32576],
      channelWords_pop_payload[32463:32448],
      channelWords_pop_payload[32335:32320],
      channelWords_pop_payload[32207:32192],
      channelWords_pop_payload[32079:32064],
      channelWords_pop_payload[31951:31936],
      channelWords_pop_payload[31823:31808],
      channelWords_pop_payload[31695:31680],
      channelWords_pop_payload[31567:31552],
      channelWords_pop_payload[31439:31424],
      channelWords_pop_payload[31311:31296],
      channelWords_pop_payload[31183:31168],
      channelWords_pop_payload[31055:31040],
      channelWords_pop_payload[30927:30912],
      channelWords_pop_payload[30799:30784],
      channelWords_pop_payload[30671:30656],
      channelWords_pop_payload[30543:30528],
      channelWords_pop_payload[30415:30400],
      channelWords_pop_payload[30287:30272],
      channelWords_pop_payload[30159:30144],
      channelWords_pop_payload[30031:30016],
      channelWords_pop_payload[29903:29888],
      channelWords_pop_payload[29775:29760],
      channelWords_pop_payload[29647:29632],
      channelWords_pop_payload[29519:29504],
      channelWords_pop_payload[29391:29376],
      channelWords_pop_payload[29263:29248],
      channelWords_pop_payload[29135:29120],
      channelWords_pop_payload[29007:28992],
      channelWords_pop_payload[28879:28864],
      channelWords_pop_payload[28751:28736],
      channelWords_pop_payload[28623:28608],
      channelWords_pop_payload[28495:28480],
      channelWords_pop_payload[28367:28352],
      channelWords_pop_payload[28239:28224],
      channelWords_pop_payload[28111:28096],
      channelWords_pop_payload[27983:27968],
      channelWords_pop_payload[27855:27840],
      channelWords_pop_payload[27727:27712],
      channelWords_pop_payload[27599:27584],
      channelWords_pop_payload[27471:27456],
      channelWords_pop_payload[27343:27328],
      channelWords_pop_payload[27215:27200],
      channelWords_pop_payload[27087:27072],
      channelWords_pop_payload[26959:26944],
      channelWords_pop_payload[26831:26816],
      channelWords_pop_payload[26703:26688],
      channelWords_pop_payload[26575:26560],
      channelWords_pop_payload[26447:26432],
      channelWords_pop_payload[26319:26304],
      channelWords_pop_payload[26191:26176],
      channelWords_pop_payload[26063:26048],
      channelWords_pop_payload[25935:25920],
      channelWords_pop_payload[25807:25792],
      channelWords_pop_payload[25679:25664],
      channelWords_pop_payload[25551:25536],
      channelWords_pop_payload[25423:25408],
      channelWords_pop_payload[25295:25280],
      channelWords_pop_payload[25167:25152],
      channelWords_pop_payload[25039:25024],
      channelWords_pop_payload[24911:24896],
      channelWords_pop_payload[24783:24768],
      channelWords_pop_payload[24655:24640],
      channelWords_pop_payload[24527:24512],
      channelWords_pop_payload[24399:24384],
      channelWords_pop_payload[24271:24256],
      channelWords_pop_payload[24143:24128],
      channelWords_pop_payload[24015:24000],
      channelWords_pop_payload[23887:23872],
      channelWords_pop_payload[23759:23744],
      channelWords_pop_payload[23631:23616],
      channelWords_pop_payload[23503:23488],
      channelWords_pop_payload[23375:23360],
      channelWords_pop_payload[23247:23232],
      channelWords_pop_payload[23119:23104],
      channelWords_pop_payload[22991:22976],
      channelWords_pop_payload[22863:22848],
      channelWords_pop_payload[22735:22720],
      channelWords_pop_payload[22607:22592],
      channelWords_pop_payload[22479:22464],
      channelWords_pop_payload[22351:22336],
      channelWords_pop_payload[22223:22208],
      channelWords_pop_payload[22095:22080],
      channelWords_pop_payload[21967:21952],
      channelWords_pop_payload[21839:21824],
      channelWords_pop_payload[21711:21696],
      channelWords_pop_payload[21583:21568],
      channelWords_pop_payload[21455:21440],
      channelWords_pop_payload[21327:21312],
      channelWords_pop_payload[21199:21184],
      channelWords_pop_payload[21071:21056],
      channelWords_pop_payload[20943:20928],
      channelWords_pop_payload[20815:20800],
      channelWords_pop_payload[20687:20672],
      channelWords_pop_payload[20559:20544],
      channelWords_pop_payload[20431:20416],
      channelWords_pop_payload[20303:20288],
      channelWords_pop_payload[20175:20160],
      channelWords_pop_payload[20047:20032],
      channelWords_pop_payload[19919:19904],
      channelWords_pop_payload[19791:19776],
      channelWords_pop_payload[19663:19648],
      channelWords_pop_payload[19535:19520],
      channelWords_pop_payload[19407:19392],
      channelWords_pop_payload[19279:19264],
      channelWords_pop_payload[19151:19136],
      channelWords_pop_payload[19023:19008],
      channelWords_pop_payload[18895:18880],
      channelWords_pop_payload[18767:18752],
      channelWords_pop_payload[18639:18624],
      channelWords_pop_payload[18511:18496],
      channelWords_pop_payload[18383:18368],
      channelWords_pop_payload[18255:18240],
      channelWords_pop_payload[18127:18112],
      channelWords_pop_payload[17999:17984],
      channelWords_pop_payload[17871:17856],
      channelWords_pop_payload[17743:17728],
      channelWords_pop_payload[17615:17600],
      channelWords_pop_payload[17487:17472],
      channelWords_pop_payload[17359:17344],
      channelWords_pop_payload[17231:17216],
      channelWords_pop_payload[17103:17088],
      channelWords_pop_payload[16975:16960],
      channelWords_pop_payload[16847:16832],
      channelWords_pop_payload[16719:16704],
      channelWords_pop_payload[16591:16576],
      channelWords_pop_payload[16463:16448],
      channelWords_pop_payload[16335:16320],
      channelWords_pop_payload[16207:16192],
      channelWords_pop_payload[16079:16064],
      channelWords_pop_payload[15951:15936],
      channelWords_pop_payload[15823:15808],
      channelWords_pop_payload[15695:15680],
      channelWords_pop_payload[15567:15552],
      channelWords_pop_payload[15439:15424],
      channelWords_pop_payload[15311:15296],
      channelWords_pop_payload[15183:15168],
      channelWords_pop_payload[15055:15040],
      channelWords_pop_payload[14927:14912],
      channelWords_pop_payload[14799:14784],
      channelWords_pop_payload[14671:14656],
      channelWords_pop_payload[14543:14528],
      channelWords_pop_payload[14415:14400],
      channelWords_pop_payload[14287:14272],
      channelWords_pop_payload[14159:14144],
      channelWords_pop_payload[14031:14016],
      channelWords_pop_payload[13903:13888],
      channelWords_pop_payload[13775:13760],
      channelWords_pop_payload[13647:13632],
      channelWords_pop_payload[13519:13504],
      channelWords_pop_payload[13391:13376],
      channelWords_pop_payload[13263:13248],
      channelWords_pop_payload[13135:13120],
      channelWords_pop_payload[13007:12992],
      channelWords_pop_payload[12879:12864],
      channelWords_pop_payload[12751:12736],
      channelWords_pop_payload[12623:12608],
      channelWords_pop_payload[12495:12480],
      channelWords_pop_payload[12367:12352],
      channelWords_pop_payload[12239:12224],
      channelWords_pop_payload[12111:12096],
      channelWords_pop_payload[11983:11968],
      channelWords_pop_payload[11855:11840],
      channelWords_pop_payload[11727:11712],
      channelWords_pop_payload[11599:11584],
      channelWords_pop_payload[11471:11456],
      channelWords_pop_payload[11343:11328],
      channelWords_pop_payload[11215:11200],
      channelWords_pop_payload[11087:11072],
      channelWords_pop_payload[10959:10944],
      channelWords_pop_payload[10831:10816],
      channelWords_pop_payload[10703:10688],
      channelWords_pop_payload[10575:10560],
      channelWords_pop_payload[10447:10432],
      channelWords_pop_payload[10319:10304],
      channelWords_pop_payload[10191:10176],
      channelWords_pop_payload[10063:10048],
      channelWords_pop_payload[9935:9920],
      channelWords_pop_payload[9807:9792],
      channelWords_pop_payload[9679:9664],
      channelWords_pop_payload[9551:9536],
      channelWords_pop_payload[9423:9408],
      channelWords_pop_payload[9295:9280],
      channelWords_pop_payload[9167:9152],
      channelWords_pop_payload[9039:9024],
      channelWords_pop_payload[8911:8896],
      channelWords_pop_payload[8783:8768],
      channelWords_pop_payload[8655:8640],
      channelWords_pop_payload[8527:8512],
      channelWords_pop_payload[8399:8384],
      channelWords_pop_payload[8271:8256],
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
  wire [4095:0] offsets_cat = {
      channelWords_pop_payload[32735:32720],
      channelWords_pop_payload[32607:32592],
      channelWords_pop_payload[32479:32464],
      channelWords_pop_payload[32351:32336],
      channelWords_pop_payload[32223:32208],
      channelWords_pop_payload[32095:32080],
      channelWords_pop_payload[31967:31952],
      channelWords_pop_payload[31839:31824],
      channelWords_pop_payload[31711:31696],
      channelWords_pop_payload[31583:31568],
      channelWords_pop_payload[31455:31440],
      channelWords_pop_payload[31327:31312],
      channelWords_pop_payload[31199:31184],
      channelWords_pop_payload[31071:31056],
      channelWords_pop_payload[30943:30928],
      channelWords_pop_payload[30815:30800],
      channelWords_pop_payload[30687:30672],
      channelWords_pop_payload[30559:30544],
      channelWords_pop_payload[30431:30416],
      channelWords_pop_payload[30303:30288],
      channelWords_pop_payload[30175:30160],
      channelWords_pop_payload[30047:30032],
      channelWords_pop_payload[29919:29904],
      channelWords_pop_payload[29791:29776],
      channelWords_pop_payload[29663:29648],
      channelWords_pop_payload[29535:29520],
      channelWords_pop_payload[29407:29392],
      channelWords_pop_payload[29279:29264],
      channelWords_pop_payload[29151:29136],
      channelWords_pop_payload[29023:29008],
      channelWords_pop_payload[28895:28880],
      channelWords_pop_payload[28767:28752],
      channelWords_pop_payload[28639:28624],
      channelWords_pop_payload[28511:28496],
      channelWords_pop_payload[28383:28368],
      channelWords_pop_payload[28255:28240],
      channelWords_pop_payload[28127:28112],
      channelWords_pop_payload[27999:27984],
      channelWords_pop_payload[27871:27856],
      channelWords_pop_payload[27743:27728],
      channelWords_pop_payload[27615:27600],
      channelWords_pop_payload[27487:27472],
      channelWords_pop_payload[27359:27344],
      channelWords_pop_payload[27231:27216],
      channelWords_pop_payload[27103:27088],
      channelWords_pop_payload[26975:26960],
      channelWords_pop_payload[26847:26832],
      channelWords_pop_payload[26719:26704],
      channelWords_pop_payload[26591:26576],
      channelWords_pop_payload[26463:26448],
      channelWords_pop_payload[26335:26320],
      channelWords_pop_payload[26207:26192],
      channelWords_pop_payload[26079:26064],
      channelWords_pop_payload[25951:25936],
      channelWords_pop_payload[25823:25808],
      channelWords_pop_payload[25695:25680],
      channelWords_pop_payload[25567:25552],
      channelWords_pop_payload[25439:25424],
      channelWords_pop_payload[25311:25296],
      channelWords_pop_payload[25183:25168],
      channelWords_pop_payload[25055:25040],
      channelWords_pop_payload[24927:24912],
      channelWords_pop_payload[24799:24784],
      channelWords_pop_payload[24671:24656],
      channelWords_pop_payload[24543:24528],
      channelWords_pop_payload[24415:24400],
      channelWords_pop_payload[24287:24272],
      channelWords_pop_payload[24159:24144],
      channelWords_pop_payload[24031:24016],
      channelWords_pop_payload[23903:23888],
      channelWords_pop_payload[23775:23760],
      channelWords_pop_payload[23647:23632],
      channelWords_pop_payload[23519:23504],
      channelWords_pop_payload[23391:23376],
      channelWords_pop_payload[23263:23248],
      channelWords_pop_payload[23135:23120],
      channelWords_pop_payload[23007:22992],
      channelWords_pop_payload[22879:22864],
      channelWords_pop_payload[22751:22736],
      channelWords_pop_payload[22623:22608],
      channelWords_pop_payload[22495:22480],
      channelWords_pop_payload[22367:22352],
      channelWords_pop_payload[22239:22224],
      channelWords_pop_payload[22111:22096],
      channelWords_pop_payload[21983:21968],
      channelWords_pop_payload[21855:21840],
      channelWords_pop_payload[21727:21712],
      channelWords_pop_payload[21599:21584],
      channelWords_pop_payload[21471:21456],
      channelWords_pop_payload[21343:21328],
      channelWords_pop_payload[21215:21200],
      channelWords_pop_payload[21087:21072],
      channelWords_pop_payload[20959:20944],
      channelWords_pop_payload[20831:20816],
      channelWords_pop_payload[20703:20688],
      channelWords_pop_payload[20575:20560],
      channelWords_pop_payload[20447:20432],
      channelWords_pop_payload[20319:20304],
      channelWords_pop_payload[20191:20176],
      channelWords_pop_payload[20063:20048],
      channelWords_pop_payload[19935:19920],
      channelWords_pop_payload[19807:19792],
      channelWords_pop_payload[19679:19664],
      channelWords_pop_payload[19551:19536],
      channelWords_pop_payload[19423:19408],
      channelWords_pop_payload[19295:19280],
      channelWords_pop_payload[19167:19152],
      channelWords_pop_payload[19039:19024],
      channelWords_pop_payload[18911:18896],
      channelWords_pop_payload[18783:18768],
      channelWords_pop_payload[18655:18640],
      channelWords_pop_payload[18527:18512],
      channelWords_pop_payload[18399:18384],
      channelWords_pop_payload[18271:18256],
      channelWords_pop_payload[18143:18128],
      channelWords_pop_payload[18015:18000],
      channelWords_pop_payload[17887:17872],
      channelWords_pop_payload[17759:17744],
      channelWords_pop_payload[17631:17616],
      channelWords_pop_payload[17503:17488],
      channelWords_pop_payload[17375:17360],
      channelWords_pop_payload[17247:17232],
      channelWords_pop_payload[17119:17104],
      channelWords_pop_payload[16991:16976],
      channelWords_pop_payload[16863:16848],
      channelWords_pop_payload[16735:16720],
      channelWords_pop_payload[16607:16592],
      channelWords_pop_payload[16479:16464],
      channelWords_pop_payload[16351:16336],
      channelWords_pop_payload[16223:16208],
      channelWords_pop_payload[16095:16080],
      channelWords_pop_payload[15967:15952],
      channelWords_pop_payload[15839:15824],
      channelWords_pop_payload[15711:15696],
      channelWords_pop_payload[15583:15568],
      channelWords_pop_payload[15455:15440],
      channelWords_pop_payload[15327:15312],
      channelWords_pop_payload[15199:15184],
      channelWords_pop_payload[15071:15056],
      channelWords_pop_payload[14943:14928],
      channelWords_pop_payload[14815:14800],
      channelWords_pop_payload[14687:14672],
      channelWords_pop_payload[14559:14544],
      channelWords_pop_payload[14431:14416],
      channelWords_pop_payload[14303:14288],
      channelWords_pop_payload[14175:14160],
      channelWords_pop_payload[14047:14032],
      channelWords_pop_payload[13919:13904],
      channelWords_pop_payload[13791:13776],
      channelWords_pop_payload[13663:13648],
      channelWords_pop_payload[13535:13520],
      channelWords_pop_payload[13407:13392],
      channelWords_pop_payload[13279:13264],
      channelWords_pop_payload[13151:13136],
      channelWords_pop_payload[13023:13008],
      channelWords_pop_payload[12895:12880],
      channelWords_pop_payload[12767:12752],
      channelWords_pop_payload[12639:12624],
      channelWords_pop_payload[12511:12496],
      channelWords_pop_payload[12383:12368],
      channelWords_pop_payload[12255:12240],
      channelWords_pop_payload[12127:12112],
      channelWords_pop_payload[11999:11984],
      channelWords_pop_payload[11871:11856],
      channelWords_pop_payload[11743:11728],
      channelWords_pop_payload[11615:11600],
      channelWords_pop_payload[11487:11472],
      channelWords_pop_payload[11359:11344],
      channelWords_pop_payload[11231:11216],
      channelWords_pop_payload[11103:11088],
      channelWords_pop_payload[10975:10960],
      channelWords_pop_payload[10847:10832],
      channelWords_pop_payload[10719:10704],
      channelWords_pop_payload[10591:10576],
      channelWords_pop_payload[10463:10448],
      channelWords_pop_payload[10335:10320],
      channelWords_pop_payload[10207:10192],
      channelWords_pop_payload[10079:10064],
      channelWords_pop_payload[9951:9936],
      channelWords_pop_payload[9823:9808],
      channelWords_pop_payload[9695:9680],
      channelWords_pop_payload[9567:9552],
      channelWords_pop_payload[9439:9424],
      channelWords_pop_payload[9311:9296],
      channelWords_pop_payload[9183:9168],
      channelWords_pop_payload[9055:9040],
      channelWords_pop_payload[8927:8912],
      channelWords_pop_payload[8799:8784],
      channelWords_pop_payload[8671:8656],
      channelWords_pop_payload[8543:8528],
      channelWords_pop_payload[8415:8400],
      channelWords_pop_payload[8287:8272],
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
        offset <= offset + 32'd4096;
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

  wire _unused_ok = &{1'b0, channelWords_pop_payload[32767:32736], channelWords_pop_payload[32703:32696], channelWords_pop_payload[32639:32608], channelWords_pop_payload[32575:32568], channelWords_pop_payload[32511:32480], channelWords_pop_payload[32447:32440], channelWords_pop_payload[32383:32352], channelWords_pop_payload[32319:32312], channelWords_pop_payload[32255:32224], channelWords_pop_payload[32191:32184], channelWords_pop_payload[32127:32096], channelWords_pop_payload[32063:32056], channelWords_pop_payload[31999:31968], channelWords_pop_payload[31935:31928], channelWords_pop_payload[31871:31840], channelWords_pop_payload[31807:31800], channelWords_pop_payload[31743:31712], channelWords_pop_payload[31679:31672], channelWords_pop_payload[31615:31584], channelWords_pop_payload[31551:31544], channelWords_pop_payload[31487:31456], channelWords_pop_payload[31423:31416], channelWords_pop_payload[31359:31328], channelWords_pop_payload[31295:31288], channelWords_pop_payload[31231:31200], channelWords_pop_payload[31167:31160], channelWords_pop_payload[31103:31072], channelWords_pop_payload[31039:31032], channelWords_pop_payload[30975:30944], channelWords_pop_payload[30911:30904], channelWords_pop_payload[30847:30816], channelWords_pop_payload[30783:30776], channelWords_pop_payload[30719:30688], channelWords_pop_payload[30655:30648], channelWords_pop_payload[30591:30560], channelWords_pop_payload[30527:30520], channelWords_pop_payload[30463:30432], channelWords_pop_payload[30399:30392], channelWords_pop_payload[30335:30304], channelWords_pop_payload[30271:30264], channelWords_pop_payload[30207:30176], channelWords_pop_payload[30143:30136], channelWords_pop_payload[30079:30048], channelWords_pop_payload[30015:30008], channelWords_pop_payload[29951:29920], channelWords_pop_payload[29887:29880], channelWords_pop_payload[29823:29792], channelWords_pop_payload[29759:29752], channelWords_pop_payload[29695:29664], channelWords_pop_payload[29631:29624], channelWords_pop_payload[29567:29536], channelWords_pop_payload[29503:29496], channelWords_pop_payload[29439:29408], channelWords_pop_payload[29375:29368], channelWords_pop_payload[29311:29280], channelWords_pop_payload[29247:29240], channelWords_pop_payload[29183:29152], channelWords_pop_payload[29119:29112], channelWords_pop_payload[29055:29024], channelWords_pop_payload[28991:28984], channelWords_pop_payload[28927:28896], channelWords_pop_payload[28863:28856], channelWords_pop_payload[28799:28768], channelWords_pop_payload[28735:28728], channelWords_pop_payload[28671:28640], channelWords_pop_payload[28607:28600], channelWords_pop_payload[28543:28512], channelWords_pop_payload[28479:28472], channelWords_pop_payload[28415:28384], channelWords_pop_payload[28351:28344], channelWords_pop_payload[28287:28256], channelWords_pop_payload[28223:28216], channelWords_pop_payload[28159:28128], channelWords_pop_payload[28095:28088], channelWords_pop_payload[28031:28000], channelWords_pop_payload[27967:27960], channelWords_pop_payload[27903:27872], channelWords_pop_payload[27839:27832], channelWords_pop_payload[27775:27744], channelWords_pop_payload[27711:27704], channelWords_pop_payload[27647:27616], channelWords_pop_payload[27583:27576], channelWords_pop_payload[27519:27488], channelWords_pop_payload[27455:27448], channelWords_pop_payload[27391:27360], channelWords_pop_payload[27327:27320], channelWords_pop_payload[27263:27232], channelWords_pop_payload[27199:27192], channelWords_pop_payload[27135:27104], channelWords_pop_payload[27071:27064], channelWords_pop_payload[27007:26976], channelWords_pop_payload[26943:26936], channelWords_pop_payload[26879:26848], channelWords_pop_payload[26815:26808], channelWords_pop_payload[26751:26720], channelWords_pop_payload[26687:26680], channelWords_pop_payload[26623:26592], channelWords_pop_payload[26559:26552], channelWords_pop_payload[26495:26464], channelWords_pop_payload[26431:26424], channelWords_pop_payload[26367:26336], channelWords_pop_payload[26303:26296], channelWords_pop_payload[26239:26208], channelWords_pop_payload[26175:26168], channelWords_pop_payload[26111:26080], channelWords_pop_payload[26047:26040], channelWords_pop_payload[25983:25952], channelWords_pop_payload[25919:25912], channelWords_pop_payload[25855:25824], channelWords_pop_payload[25791:25784], channelWords_pop_payload[25727:25696], channelWords_pop_payload[25663:25656], channelWords_pop_payload[25599:25568], channelWords_pop_payload[25535:25528], channelWords_pop_payload[25471:25440], channelWords_pop_payload[25407:25400], channelWords_pop_payload[25343:25312], channelWords_pop_payload[25279:25272], channelWords_pop_payload[25215:25184], channelWords_pop_payload[25151:25144], channelWords_pop_payload[25087:25056], channelWords_pop_payload[25023:25016], channelWords_pop_payload[24959:24928], channelWords_pop_payload[24895:24888], channelWords_pop_payload[24831:24800], channelWords_pop_payload[24767:24760], channelWords_pop_payload[24703:24672], channelWords_pop_payload[24639:24632], channelWords_pop_payload[24575:24544], channelWords_pop_payload[24511:24504], channelWords_pop_payload[24447:24416], channelWords_pop_payload[24383:24376], channelWords_pop_payload[24319:24288], channelWords_pop_payload[24255:24248], channelWords_pop_payload[24191:24160], channelWords_pop_payload[24127:24120], channelWords_pop_payload[24063:24032], channelWords_pop_payload[23999:23992], channelWords_pop_payload[23935:23904], channelWords_pop_payload[23871:23864], channelWords_pop_payload[23807:23776], channelWords_pop_payload[23743:23736], channelWords_pop_payload[23679:23648], channelWords_pop_payload[23615:23608], channelWords_pop_payload[23551:23520], channelWords_pop_payload[23487:23480], channelWords_pop_payload[23423:23392], channelWords_pop_payload[23359:23352], channelWords_pop_payload[23295:23264], channelWords_pop_payload[23231:23224], channelWords_pop_payload[23167:23136], channelWords_pop_payload[23103:23096], channelWords_pop_payload[23039:23008], channelWords_pop_payload[22975:22968], channelWords_pop_payload[22911:22880], channelWords_pop_payload[22847:22840], channelWords_pop_payload[22783:22752], channelWords_pop_payload[22719:22712], channelWords_pop_payload[22655:22624], channelWords_pop_payload[22591:22584], channelWords_pop_payload[22527:22496], channelWords_pop_payload[22463:22456], channelWords_pop_payload[22399:22368], channelWords_pop_payload[22335:22328], channelWords_pop_payload[22271:22240], channelWords_pop_payload[22207:22200], channelWords_pop_payload[22143:22112], channelWords_pop_payload[22079:22072], channelWords_pop_payload[22015:21984], channelWords_pop_payload[21951:21944], channelWords_pop_payload[21887:21856], channelWords_pop_payload[21823:21816], channelWords_pop_payload[21759:21728], channelWords_pop_payload[21695:21688], channelWords_pop_payload[21631:21600], channelWords_pop_payload[21567:21560], channelWords_pop_payload[21503:21472], channelWords_pop_payload[21439:21432], channelWords_pop_payload[21375:21344], channelWords_pop_payload[21311:21304], channelWords_pop_payload[21247:21216], channelWords_pop_payload[21183:21176], channelWords_pop_payload[21119:21088], channelWords_pop_payload[21055:21048], channelWords_pop_payload[20991:20960], channelWords_pop_payload[20927:20920], channelWords_pop_payload[20863:20832], channelWords_pop_payload[20799:20792], channelWords_pop_payload[20735:20704], channelWords_pop_payload[20671:20664], channelWords_pop_payload[20607:20576], channelWords_pop_payload[20543:20536], channelWords_pop_payload[20479:20448], channelWords_pop_payload[20415:20408], channelWords_pop_payload[20351:20320], channelWords_pop_payload[20287:20280], channelWords_pop_payload[20223:20192], channelWords_pop_payload[20159:20152], channelWords_pop_payload[20095:20064], channelWords_pop_payload[20031:20024], channelWords_pop_payload[19967:19936], channelWords_pop_payload[19903:19896], channelWords_pop_payload[19839:19808], channelWords_pop_payload[19775:19768], channelWords_pop_payload[19711:19680], channelWords_pop_payload[19647:19640], channelWords_pop_payload[19583:19552], channelWords_pop_payload[19519:19512], channelWords_pop_payload[19455:19424], channelWords_pop_payload[19391:19384], channelWords_pop_payload[19327:19296], channelWords_pop_payload[19263:19256], channelWords_pop_payload[19199:19168], channelWords_pop_payload[19135:19128], channelWords_pop_payload[19071:19040], channelWords_pop_payload[19007:19000], channelWords_pop_payload[18943:18912], channelWords_pop_payload[18879:18872], channelWords_pop_payload[18815:18784], channelWords_pop_payload[18751:18744], channelWords_pop_payload[18687:18656], channelWords_pop_payload[18623:18616], channelWords_pop_payload[18559:18528], channelWords_pop_payload[18495:18488], channelWords_pop_payload[18431:18400], channelWords_pop_payload[18367:18360], channelWords_pop_payload[18303:18272], channelWords_pop_payload[18239:18232], channelWords_pop_payload[18175:18144], channelWords_pop_payload[18111:18104], channelWords_pop_payload[18047:18016], channelWords_pop_payload[17983:17976], channelWords_pop_payload[17919:17888], channelWords_pop_payload[17855:17848], channelWords_pop_payload[17791:17760], channelWords_pop_payload[17727:17720], channelWords_pop_payload[17663:17632], channelWords_pop_payload[17599:17592], channelWords_pop_payload[17535:17504], channelWords_pop_payload[17471:17464], channelWords_pop_payload[17407:17376], channelWords_pop_payload[17343:17336], channelWords_pop_payload[17279:17248], channelWords_pop_payload[17215:17208], channelWords_pop_payload[17151:17120], channelWords_pop_payload[17087:17080], channelWords_pop_payload[17023:16992], channelWords_pop_payload[16959:16952], channelWords_pop_payload[16895:16864], channelWords_pop_payload[16831:16824], channelWords_pop_payload[16767:16736], channelWords_pop_payload[16703:16696], channelWords_pop_payload[16639:16608], channelWords_pop_payload[16575:16568], channelWords_pop_payload[16511:16480], channelWords_pop_payload[16447:16440], channelWords_pop_payload[16383:16352], channelWords_pop_payload[16319:16312], channelWords_pop_payload[16255:16224], channelWords_pop_payload[16191:16184], channelWords_pop_payload[16127:16096], channelWords_pop_payload[16063:16056], channelWords_pop_payload[15999:15968], channelWords_pop_payload[15935:15928], channelWords_pop_payload[15871:15840], channelWords_pop_payload[15807:15800], channelWords_pop_payload[15743:15712], channelWords_pop_payload[15679:15672], channelWords_pop_payload[15615:15584], channelWords_pop_payload[15551:15544], channelWords_pop_payload[15487:15456], channelWords_pop_payload[15423:15416], channelWords_pop_payload[15359:15328], channelWords_pop_payload[15295:15288], channelWords_pop_payload[15231:15200], channelWords_pop_payload[15167:15160], channelWords_pop_payload[15103:15072], channelWords_pop_payload[15039:15032], channelWords_pop_payload[14975:14944], channelWords_pop_payload[14911:14904], channelWords_pop_payload[14847:14816], channelWords_pop_payload[14783:14776], channelWords_pop_payload[14719:14688], channelWords_pop_payload[14655:14648], channelWords_pop_payload[14591:14560], channelWords_pop_payload[14527:14520], channelWords_pop_payload[14463:14432], channelWords_pop_payload[14399:14392], channelWords_pop_payload[14335:14304], channelWords_pop_payload[14271:14264], channelWords_pop_payload[14207:14176], channelWords_pop_payload[14143:14136], channelWords_pop_payload[14079:14048], channelWords_pop_payload[14015:14008], channelWords_pop_payload[13951:13920], channelWords_pop_payload[13887:13880], channelWords_pop_payload[13823:13792], channelWords_pop_payload[13759:13752], channelWords_pop_payload[13695:13664], channelWords_pop_payload[13631:13624], channelWords_pop_payload[13567:13536], channelWords_pop_payload[13503:13496], channelWords_pop_payload[13439:13408], channelWords_pop_payload[13375:13368], channelWords_pop_payload[13311:13280], channelWords_pop_payload[13247:13240], channelWords_pop_payload[13183:13152], channelWords_pop_payload[13119:13112], channelWords_pop_payload[13055:13024], channelWords_pop_payload[12991:12984], channelWords_pop_payload[12927:12896], channelWords_pop_payload[12863:12856], channelWords_pop_payload[12799:12768], channelWords_pop_payload[12735:12728], channelWords_pop_payload[12671:12640], channelWords_pop_payload[12607:12600], channelWords_pop_payload[12543:12512], channelWords_pop_payload[12479:12472], channelWords_pop_payload[12415:12384], channelWords_pop_payload[12351:12344], channelWords_pop_payload[12287:12256], channelWords_pop_payload[12223:12216], channelWords_pop_payload[12159:12128], channelWords_pop_payload[12095:12088], channelWords_pop_payload[12031:12000], channelWords_pop_payload[11967:11960], channelWords_pop_payload[11903:11872], channelWords_pop_payload[11839:11832], channelWords_pop_payload[11775:11744], channelWords_pop_payload[11711:11704], channelWords_pop_payload[11647:11616], channelWords_pop_payload[11583:11576], channelWords_pop_payload[11519:11488], channelWords_pop_payload[11455:11448], channelWords_pop_payload[11391:11360], channelWords_pop_payload[11327:11320], channelWords_pop_payload[11263:11232], channelWords_pop_payload[11199:11192], channelWords_pop_payload[11135:11104], channelWords_pop_payload[11071:11064], channelWords_pop_payload[11007:10976], channelWords_pop_payload[10943:10936], channelWords_pop_payload[10879:10848], channelWords_pop_payload[10815:10808], channelWords_pop_payload[10751:10720], channelWords_pop_payload[10687:10680], channelWords_pop_payload[10623:10592], channelWords_pop_payload[10559:10552], channelWords_pop_payload[10495:10464], channelWords_pop_payload[10431:10424], channelWords_pop_payload[10367:10336], channelWords_pop_payload[10303:10296], channelWords_pop_payload[10239:10208], channelWords_pop_payload[10175:10168], channelWords_pop_payload[10111:10080], channelWords_pop_payload[10047:10040], channelWords_pop_payload[9983:9952], channelWords_pop_payload[9919:9912], channelWords_pop_payload[9855:9824], channelWords_pop_payload[9791:9784], channelWords_pop_payload[9727:9696], channelWords_pop_payload[9663:9656], channelWords_pop_payload[9599:9568], channelWords_pop_payload[9535:9528], channelWords_pop_payload[9471:9440], channelWords_pop_payload[9407:9400], channelWords_pop_payload[9343:9312], channelWords_pop_payload[9279:9272], channelWords_pop_payload[9215:9184], channelWords_pop_payload[9151:9144], channelWords_pop_payload[9087:9056], channelWords_pop_payload[9023:9016], channelWords_pop_payload[8959:8928], channelWords_pop_payload[8895:8888], channelWords_pop_payload[8831:8800], channelWords_pop_payload[8767:8760], channelWords_pop_payload[8703:8672], channelWords_pop_payload[8639:8632], channelWords_pop_payload[8575:8544], channelWords_pop_payload[8511:8504], channelWords_pop_payload[8447:8416], channelWords_pop_payload[8383:8376], channelWords_pop_payload[8319:8288], channelWords_pop_payload[8255:8248], channelWords_pop_payload[8191:8160], channelWords_pop_payload[8127:8120], channelWords_pop_payload[8063:8032], channelWords_pop_payload[7999:7992], channelWords_pop_payload[7935:7904], channelWords_pop_payload[7871:7864], channelWords_pop_payload[7807:7776], channelWords_pop_payload[7743:7736], channelWords_pop_payload[7679:7648], channelWords_pop_payload[7615:7608], channelWords_pop_payload[7551:7520], channelWords_pop_payload[7487:7480], channelWords_pop_payload[7423:7392], channelWords_pop_payload[7359:7352], channelWords_pop_payload[7295:7264], channelWords_pop_payload[7231:7224], channelWords_pop_payload[7167:7136], channelWords_pop_payload[7103:7096], channelWords_pop_payload[7039:7008], channelWords_pop_payload[6975:6968], channelWords_pop_payload[6911:6880], channelWords_pop_payload[6847:6840], channelWords_pop_payload[6783:6752], channelWords_pop_payload[6719:6712], channelWords_pop_payload[6655:6624], channelWords_pop_payload[6591:6584], channelWords_pop_payload[6527:6496], channelWords_pop_payload[6463:6456], channelWords_pop_payload[6399:6368], channelWords_pop_payload[6335:6328], channelWords_pop_payload[6271:6240], channelWords_pop_payload[6207:6200], channelWords_pop_payload[6143:6112], channelWords_pop_payload[6079:6072], channelWords_pop_payload[6015:5984], channelWords_pop_payload[5951:5944], channelWords_pop_payload[5887:5856], channelWords_pop_payload[5823:5816], channelWords_pop_payload[5759:5728], channelWords_pop_payload[5695:5688], channelWords_pop_payload[5631:5600], channelWords_pop_payload[5567:5560], channelWords_pop_payload[5503:5472], channelWords_pop_payload[5439:5432], channelWords_pop_payload[5375:5344], channelWords_pop_payload[5311:5304], channelWords_pop_payload[5247:5216], channelWords_pop_payload[5183:5176], channelWords_pop_payload[5119:5088], channelWords_pop_payload[5055:5048], channelWords_pop_payload[4991:4960], channelWords_pop_payload[4927:4920], channelWords_pop_payload[4863:4832], channelWords_pop_payload[4799:4792], channelWords_pop_payload[4735:4704], channelWords_pop_payload[4671:4664], channelWords_pop_payload[4607:4576], channelWords_pop_payload[4543:4536], channelWords_pop_payload[4479:4448], channelWords_pop_payload[4415:4408], channelWords_pop_payload[4351:4320], channelWords_pop_payload[4287:4280], channelWords_pop_payload[4223:4192], channelWords_pop_payload[4159:4152], channelWords_pop_payload[4095:4064], channelWords_pop_payload[4031:4024], channelWords_pop_payload[3967:3936], channelWords_pop_payload[3903:3896], channelWords_pop_payload[3839:3808], channelWords_pop_payload[3775:3768], channelWords_pop_payload[3711:3680], channelWords_pop_payload[3647:3640], channelWords_pop_payload[3583:3552], channelWords_pop_payload[3519:3512], channelWords_pop_payload[3455:3424], channelWords_pop_payload[3391:3384], channelWords_pop_payload[3327:3296], channelWords_pop_payload[3263:3256], channelWords_pop_payload[3199:3168], channelWords_pop_payload[3135:3128], channelWords_pop_payload[3071:3040], channelWords_pop_payload[3007:3000], channelWords_pop_payload[2943:2912], channelWords_pop_payload[2879:2872], channelWords_pop_payload[2815:2784], channelWords_pop_payload[2751:2744], channelWords_pop_payload[2687:2656], channelWords_pop_payload[2623:2616], channelWords_pop_payload[2559:2528], channelWords_pop_payload[2495:2488], channelWords_pop_payload[2431:2400], channelWords_pop_payload[2367:2360], channelWords_pop_payload[2303:2272], channelWords_pop_payload[2239:2232], channelWords_pop_payload[2175:2144], channelWords_pop_payload[2111:2104], channelWords_pop_payload[2047:2016], channelWords_pop_payload[1983:1976], channelWords_pop_payload[1919:1888], channelWords_pop_payload[1855:1848], channelWords_pop_payload[1791:1760], channelWords_pop_payload[1727:1720], channelWords_pop_payload[1663:1632], channelWords_pop_payload[1599:1592], channelWords_pop_payload[1535:1504], channelWords_pop_payload[1471:1464], channelWords_pop_payload[1407:1376], channelWords_pop_payload[1343:1336], channelWords_pop_payload[1279:1248], channelWords_pop_payload[1215:1208], channelWords_pop_payload[1151:1120], channelWords_pop_payload[1087:1080], channelWords_pop_payload[1023:992], channelWords_pop_payload[959:952], channelWords_pop_payload[895:864], channelWords_pop_payload[831:824], channelWords_pop_payload[767:736], channelWords_pop_payload[703:696], channelWords_pop_payload[639:608], channelWords_pop_payload[575:568], channelWords_pop_payload[511:480], channelWords_pop_payload[447:440], channelWords_pop_payload[383:352], channelWords_pop_payload[319:312], channelWords_pop_payload[255:224], channelWords_pop_payload[191:184], channelWords_pop_payload[127:96], channelWords_pop_payload[63:56], 1'b0};

`ifdef FORMAL
  reg request_was_stalled;  // ParameterLoader.swift:49
  reg [44:0] request_payload_before;  // ParameterLoader.swift:49
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
  reg [44:0] request_payload_before;  // ParameterLoader.swift:49
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
