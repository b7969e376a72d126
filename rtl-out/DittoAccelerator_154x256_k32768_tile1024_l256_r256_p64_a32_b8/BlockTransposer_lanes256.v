// BlockTransposer_lanes256, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 256
// Content: fnv1a64 602532819c684889
`default_nettype none

module BlockTransposer_lanes256 (
    input  wire          clk,
    input  wire          rst,
    input  wire          push_valid,  // BlockTransposer.swift:9
    output wire          push_ready,  // BlockTransposer.swift:9
    input  wire [8191:0] push_payload,  // BlockTransposer.swift:9
    output wire          pop_valid,  // BlockTransposer.swift:10
    input  wire          pop_ready,  // BlockTransposer.swift:10
    output wire [8191:0] pop_payload  // BlockTransposer.swift:10
);

  reg [2097151:0] rows;  // BlockTransposer.swift:11
  reg [7:0] number;  // BlockTransposer.swift:12
  reg isFull;  // BlockTransposer.swift:13

  assign push_ready = !isFull;
  assign pop_valid = isFull;
  wire [8191:0] pop_payload_bits = rows[8191:0];
  wire [8191:0] pop_payload_bits_2 = rows[16383:8192];
  wire [8191:0] pop_payload_bits_3 = rows[24575:16384];
  wire [8191:0] pop_payload_bits_4 = rows[32767:24576];
  wire [8191:0] pop_payload_bits_5 = rows[40959:32768];
  wire [8191:0] pop_payload_bits_6 = rows[49151:40960];
  wire [8191:0] pop_payload_bits_7 = rows[57343:49152];
  wire [8191:0] pop_payload_bits_8 = rows[65535:57344];
  wire [8191:0] pop_payload_bits_9 = rows[73727:65536];
  wire [8191:0] pop_payload_bits_10 = rows[81919:73728];
  wire [8191:0] pop_payload_bits_11 = rows[90111:81920];
  wire [8191:0] pop_payload_bits_12 = rows[98303:90112];
  wire [8191:0] pop_payload_bits_13 = rows[106495:98304];
  wire [8191:0] pop_payload_bits_14 = rows[114687:106496];
  wire [8191:0] pop_payload_bits_15 = rows[122879:114688];
  wire [8191:0] pop_payload_bits_16 = rows[131071:122880];
  wire [8191:0] pop_payload_bits_17 = rows[139263:131072];
  wire [8191:0] pop_payload_bits_18 = rows[147455:139264];
  wire [8191:0] pop_payload_bits_19 = rows[155647:147456];
  wire [8191:0] pop_payload_bits_20 = rows[163839:155648];
  wire [8191:0] pop_payload_bits_21 = rows[172031:163840];
  wire [8191:0] pop_payload_bits_22 = rows[180223:172032];
  wire [8191:0] pop_payload_bits_23 = rows[188415:180224];
  wire [8191:0] pop_payload_bits_24 = rows[196607:188416];
  wire [8191:0] pop_payload_bits_25 = rows[204799:196608];
  wire [8191:0] pop_payload_bits_26 = rows[212991:204800];
  wire [8191:0] pop_payload_bits_27 = rows[221183:212992];
  wire [8191:0] pop_payload_bits_28 = rows[229375:221184];
  wire [8191:0] pop_payload_bits_29 = rows[237567:229376];
  wire [8191:0] pop_payload_bits_30 = rows[245759:237568];
  wire [8191:0] pop_payload_bits_31 = rows[253951:245760];
  wire [8191:0] pop_payload_bits_32 = rows[262143:253952];
  wire [8191:0] pop_payload_bits_33 = rows[270335:262144];
  wire [8191:0] pop_payload_bits_34 = rows[278527:270336];
  wire [8191:0] pop_payload_bits_35 = rows[286719:278528];
  wire [8191:0] pop_payload_bits_36 = rows[294911:286720];
  wire [8191:0] pop_payload_bits_37 = rows[303103:294912];
  wire [8191:0] pop_payload_bits_38 = rows[311295:303104];
  wire [8191:0] pop_payload_bits_39 = rows[319487:311296];
  wire [8191:0] pop_payload_bits_40 = rows[327679:319488];
  wire [8191:0] pop_payload_bits_41 = rows[335871:327680];
  wire [8191:0] pop_payload_bits_42 = rows[344063:335872];
  wire [8191:0] pop_payload_bits_43 = rows[352255:344064];
  wire [8191:0] pop_payload_bits_44 = rows[360447:352256];
  wire [8191:0] pop_payload_bits_45 = rows[368639:360448];
  wire [8191:0] pop_payload_bits_46 = rows[376831:368640];
  wire [8191:0] pop_payload_bits_47 = rows[385023:376832];
  wire [8191:0] pop_payload_bits_48 = rows[393215:385024];
  wire [8191:0] pop_payload_bits_49 = rows[401407:393216];
  wire [8191:0] pop_payload_bits_50 = rows[409599:401408];
  wire [8191:0] pop_payload_bits_51 = rows[417791:409600];
  wire [8191:0] pop_payload_bits_52 = rows[425983:417792];
  wire [8191:0] pop_payload_bits_53 = rows[434175:425984];
  wire [8191:0] pop_payload_bits_54 = rows[442367:434176];
  wire [8191:0] pop_payload_bits_55 = rows[450559:442368];
  wire [8191:0] pop_payload_bits_56 = rows[458751:450560];
  wire [8191:0] pop_payload_bits_57 = rows[466943:458752];
  wire [8191:0] pop_payload_bits_58 = rows[475135:466944];
  wire [8191:0] pop_payload_bits_59 = rows[483327:475136];
  wire [8191:0] pop_payload_bits_60 = rows[491519:483328];
  wire [8191:0] pop_payload_bits_61 = rows[499711:491520];
  wire [8191:0] pop_payload_bits_62 = rows[507903:499712];
  wire [8191:0] pop_payload_bits_63 = rows[516095:507904];
  wire [8191:0] pop_payload_bits_64 = rows[524287:516096];
  wire [8191:0] pop_payload_bits_65 = rows[532479:524288];
  wire [8191:0] pop_payload_bits_66 = rows[540671:532480];
  wire [8191:0] pop_payload_bits_67 = rows[548863:540672];
  wire [8191:0] pop_payload_bits_68 = rows[557055:548864];
  wire [8191:0] pop_payload_bits_69 = rows[565247:557056];
  wire [8191:0] pop_payload_bits_70 = rows[573439:565248];
  wire [8191:0] pop_payload_bits_71 = rows[581631:573440];
  wire [8191:0] pop_payload_bits_72 = rows[589823:581632];
  wire [8191:0] pop_payload_bits_73 = rows[598015:589824];
  wire [8191:0] pop_payload_bits_74 = rows[606207:598016];
  wire [8191:0] pop_payload_bits_75 = rows[614399:606208];
  wire [8191:0] pop_payload_bits_76 = rows[622591:614400];
  wire [8191:0] pop_payload_bits_77 = rows[630783:622592];
  wire [8191:0] pop_payload_bits_78 = rows[638975:630784];
  wire [8191:0] pop_payload_bits_79 = rows[647167:638976];
  wire [8191:0] pop_payload_bits_80 = rows[655359:647168];
  wire [8191:0] pop_payload_bits_81 = rows[663551:655360];
  wire [8191:0] pop_payload_bits_82 = rows[671743:663552];
  wire [8191:0] pop_payload_bits_83 = rows[679935:671744];
  wire [8191:0] pop_payload_bits_84 = rows[688127:679936];
  wire [8191:0] pop_payload_bits_85 = rows[696319:688128];
  wire [8191:0] pop_payload_bits_86 = rows[704511:696320];
  wire [8191:0] pop_payload_bits_87 = rows[712703:704512];
  wire [8191:0] pop_payload_bits_88 = rows[720895:712704];
  wire [8191:0] pop_payload_bits_89 = rows[729087:720896];
  wire [8191:0] pop_payload_bits_90 = rows[737279:729088];
  wire [8191:0] pop_payload_bits_91 = rows[745471:737280];
  wire [8191:0] pop_payload_bits_92 = rows[753663:745472];
  wire [8191:0] pop_payload_bits_93 = rows[761855:753664];
  wire [8191:0] pop_payload_bits_94 = rows[770047:761856];
  wire [8191:0] pop_payload_bits_95 = rows[778239:770048];
  wire [8191:0] pop_payload_bits_96 = rows[786431:778240];
  wire [8191:0] pop_payload_bits_97 = rows[794623:786432];
  wire [8191:0] pop_payload_bits_98 = rows[802815:794624];
  wire [8191:0] pop_payload_bits_99 = rows[811007:802816];
  wire [8191:0] pop_payload_bits_100 = rows[819199:811008];
  wire [8191:0] pop_payload_bits_101 = rows[827391:819200];
  wire [8191:0] pop_payload_bits_102 = rows[835583:827392];
  wire [8191:0] pop_payload_bits_103 = rows[843775:835584];
  wire [8191:0] pop_payload_bits_104 = rows[851967:843776];
  wire [8191:0] pop_payload_bits_105 = rows[860159:851968];
  wire [8191:0] pop_payload_bits_106 = rows[868351:860160];
  wire [8191:0] pop_payload_bits_107 = rows[876543:868352];
  wire [8191:0] pop_payload_bits_108 = rows[884735:876544];
  wire [8191:0] pop_payload_bits_109 = rows[892927:884736];
  wire [8191:0] pop_payload_bits_110 = rows[901119:892928];
  wire [8191:0] pop_payload_bits_111 = rows[909311:901120];
  wire [8191:0] pop_payload_bits_112 = rows[917503:909312];
  wire [8191:0] pop_payload_bits_113 = rows[925695:917504];
  wire [8191:0] pop_payload_bits_114 = rows[933887:925696];
  wire [8191:0] pop_payload_bits_115 = rows[942079:933888];
  wire [8191:0] pop_payload_bits_116 = rows[950271:942080];
  wire [8191:0] pop_payload_bits_117 = rows[958463:950272];
  wire [8191:0] pop_payload_bits_118 = rows[966655:958464];
  wire [8191:0] pop_payload_bits_119 = rows[974847:966656];
  wire [8191:0] pop_payload_bits_120 = rows[983039:974848];
  wire [8191:0] pop_payload_bits_121 = rows[991231:983040];
  wire [8191:0] pop_payload_bits_122 = rows[999423:991232];
  wire [8191:0] pop_payload_bits_123 = rows[1007615:999424];
  wire [8191:0] pop_payload_bits_124 = rows[1015807:1007616];
  wire [8191:0] pop_payload_bits_125 = rows[1023999:1015808];
  wire [8191:0] pop_payload_bits_126 = rows[1032191:1024000];
  wire [8191:0] pop_payload_bits_127 = rows[1040383:1032192];
  wire [8191:0] pop_payload_bits_128 = rows[1048575:1040384];
  wire [8191:0] pop_payload_bits_129 = rows[1056767:1048576];
  wire [8191:0] pop_payload_bits_130 = rows[1064959:1056768];
  wire [8191:0] pop_payload_bits_131 = rows[1073151:1064960];
  wire [8191:0] pop_payload_bits_132 = rows[1081343:1073152];
  wire [8191:0] pop_payload_bits_133 = rows[1089535:1081344];
  wire [8191:0] pop_payload_bits_134 = rows[1097727:1089536];
  wire [8191:0] pop_payload_bits_135 = rows[1105919:1097728];
  wire [8191:0] pop_payload_bits_136 = rows[1114111:1105920];
  wire [8191:0] pop_payload_bits_137 = rows[1122303:1114112];
  wire [8191:0] pop_payload_bits_138 = rows[1130495:1122304];
  wire [8191:0] pop_payload_bits_139 = rows[1138687:1130496];
  wire [8191:0] pop_payload_bits_140 = rows[1146879:1138688];
  wire [8191:0] pop_payload_bits_141 = rows[1155071:1146880];
  wire [8191:0] pop_payload_bits_142 = rows[1163263:1155072];
  wire [8191:0] pop_payload_bits_143 = rows[1171455:1163264];
  wire [8191:0] pop_payload_bits_144 = rows[1179647:1171456];
  wire [8191:0] pop_payload_bits_145 = rows[1187839:1179648];
  wire [8191:0] pop_payload_bits_146 = rows[1196031:1187840];
  wire [8191:0] pop_payload_bits_147 = rows[1204223:1196032];
  wire [8191:0] pop_payload_bits_148 = rows[1212415:1204224];
  wire [8191:0] pop_payload_bits_149 = rows[1220607:1212416];
  wire [8191:0] pop_payload_bits_150 = rows[1228799:1220608];
  wire [8191:0] pop_payload_bits_151 = rows[1236991:1228800];
  wire [8191:0] pop_payload_bits_152 = rows[1245183:1236992];
  wire [8191:0] pop_payload_bits_153 = rows[1253375:1245184];
  wire [8191:0] pop_payload_bits_154 = rows[1261567:1253376];
  wire [8191:0] pop_payload_bits_155 = rows[1269759:1261568];
  wire [8191:0] pop_payload_bits_156 = rows[1277951:1269760];
  wire [8191:0] pop_payload_bits_157 = rows[1286143:1277952];
  wire [8191:0] pop_payload_bits_158 = rows[1294335:1286144];
  wire [8191:0] pop_payload_bits_159 = rows[1302527:1294336];
  wire [8191:0] pop_payload_bits_160 = rows[1310719:1302528];
  wire [8191:0] pop_payload_bits_161 = rows[1318911:1310720];
  wire [8191:0] pop_payload_bits_162 = rows[1327103:1318912];
  wire [8191:0] pop_payload_bits_163 = rows[1335295:1327104];
  wire [8191:0] pop_payload_bits_164 = rows[1343487:1335296];
  wire [8191:0] pop_payload_bits_165 = rows[1351679:1343488];
  wire [8191:0] pop_payload_bits_166 = rows[1359871:1351680];
  wire [8191:0] pop_payload_bits_167 = rows[1368063:1359872];
  wire [8191:0] pop_payload_bits_168 = rows[1376255:1368064];
  wire [8191:0] pop_payload_bits_169 = rows[1384447:1376256];
  wire [8191:0] pop_payload_bits_170 = rows[1392639:1384448];
  wire [8191:0] pop_payload_bits_171 = rows[1400831:1392640];
  wire [8191:0] pop_payload_bits_172 = rows[1409023:1400832];
  wire [8191:0] pop_payload_bits_173 = rows[1417215:1409024];
  wire [8191:0] pop_payload_bits_174 = rows[1425407:1417216];
  wire [8191:0] pop_payload_bits_175 = rows[1433599:1425408];
  wire [8191:0] pop_payload_bits_176 = rows[1441791:1433600];
  wire [8191:0] pop_payload_bits_177 = rows[1449983:1441792];
  wire [8191:0] pop_payload_bits_178 = rows[1458175:1449984];
  wire [8191:0] pop_payload_bits_179 = rows[1466367:1458176];
  wire [8191:0] pop_payload_bits_180 = rows[1474559:1466368];
  wire [8191:0] pop_payload_bits_181 = rows[1482751:1474560];
  wire [8191:0] pop_payload_bits_182 = rows[1490943:1482752];
  wire [8191:0] pop_payload_bits_183 = rows[1499135:1490944];
  wire [8191:0] pop_payload_bits_184 = rows[1507327:1499136];
  wire [8191:0] pop_payload_bits_185 = rows[1515519:1507328];
  wire [8191:0] pop_payload_bits_186 = rows[1523711:1515520];
  wire [8191:0] pop_payload_bits_187 = rows[1531903:1523712];
  wire [8191:0] pop_payload_bits_188 = rows[1540095:1531904];
  wire [8191:0] pop_payload_bits_189 = rows[1548287:1540096];
  wire [8191:0] pop_payload_bits_190 = rows[1556479:1548288];
  wire [8191:0] pop_payload_bits_191 = rows[1564671:1556480];
  wire [8191:0] pop_payload_bits_192 = rows[1572863:1564672];
  wire [8191:0] pop_payload_bits_193 = rows[1581055:1572864];
  wire [8191:0] pop_payload_bits_194 = rows[1589247:1581056];
  wire [8191:0] pop_payload_bits_195 = rows[1597439:1589248];
  wire [8191:0] pop_payload_bits_196 = rows[1605631:1597440];
  wire [8191:0] pop_payload_bits_197 = rows[1613823:1605632];
  wire [8191:0] pop_payload_bits_198 = rows[1622015:1613824];
  wire [8191:0] pop_payload_bits_199 = rows[1630207:1622016];
  wire [8191:0] pop_payload_bits_200 = rows[1638399:1630208];
  wire [8191:0] pop_payload_bits_201 = rows[1646591:1638400];
  wire [8191:0] pop_payload_bits_202 = rows[1654783:1646592];
  wire [8191:0] pop_payload_bits_203 = rows[1662975:1654784];
  wire [8191:0] pop_payload_bits_204 = rows[1671167:1662976];
  wire [8191:0] pop_payload_bits_205 = rows[1679359:1671168];
  wire [8191:0] pop_payload_bits_206 = rows[1687551:1679360];
  wire [8191:0] pop_payload_bits_207 = rows[1695743:1687552];
  wire [8191:0] pop_payload_bits_208 = rows[1703935:1695744];
  wire [8191:0] pop_payload_bits_209 = rows[1712127:1703936];
  wire [8191:0] pop_payload_bits_210 = rows[1720319:1712128];
  wire [8191:0] pop_payload_bits_211 = rows[1728511:1720320];
  wire [8191:0] pop_payload_bits_212 = rows[1736703:1728512];
  wire [8191:0] pop_payload_bits_213 = rows[1744895:1736704];
  wire [8191:0] pop_payload_bits_214 = rows[1753087:1744896];
  wire [8191:0] pop_payload_bits_215 = rows[1761279:1753088];
  wire [8191:0] pop_payload_bits_216 = rows[1769471:1761280];
  wire [8191:0] pop_payload_bits_217 = rows[1777663:1769472];
  wire [8191:0] pop_payload_bits_218 = rows[1785855:1777664];
  wire [8191:0] pop_payload_bits_219 = rows[1794047:1785856];
  wire [8191:0] pop_payload_bits_220 = rows[1802239:1794048];
  wire [8191:0] pop_payload_bits_221 = rows[1810431:1802240];
  wire [8191:0] pop_payload_bits_222 = rows[1818623:1810432];
  wire [8191:0] pop_payload_bits_223 = rows[1826815:1818624];
  wire [8191:0] pop_payload_bits_224 = rows[1835007:1826816];
  wire [8191:0] pop_payload_bits_225 = rows[1843199:1835008];
  wire [8191:0] pop_payload_bits_226 = rows[1851391:1843200];
  wire [8191:0] pop_payload_bits_227 = rows[1859583:1851392];
  wire [8191:0] pop_payload_bits_228 = rows[1867775:1859584];
  wire [8191:0] pop_payload_bits_229 = rows[1875967:1867776];
  wire [8191:0] pop_payload_bits_230 = rows[1884159:1875968];
  wire [8191:0] pop_payload_bits_231 = rows[1892351:1884160];
  wire [8191:0] pop_payload_bits_232 = rows[1900543:1892352];
  wire [8191:0] pop_payload_bits_233 = rows[1908735:1900544];
  wire [8191:0] pop_payload_bits_234 = rows[1916927:1908736];
  wire [8191:0] pop_payload_bits_235 = rows[1925119:1916928];
  wire [8191:0] pop_payload_bits_236 = rows[1933311:1925120];
  wire [8191:0] pop_payload_bits_237 = rows[1941503:1933312];
  wire [8191:0] pop_payload_bits_238 = rows[1949695:1941504];
  wire [8191:0] pop_payload_bits_239 = rows[1957887:1949696];
  wire [8191:0] pop_payload_bits_240 = rows[1966079:1957888];
  wire [8191:0] pop_payload_bits_241 = rows[1974271:1966080];
  wire [8191:0] pop_payload_bits_242 = rows[1982463:1974272];
  wire [8191:0] pop_payload_bits_243 = rows[1990655:1982464];
  wire [8191:0] pop_payload_bits_244 = rows[1998847:1990656];
  wire [8191:0] pop_payload_bits_245 = rows[2007039:1998848];
  wire [8191:0] pop_payload_bits_246 = rows[2015231:2007040];
  wire [8191:0] pop_payload_bits_247 = rows[2023423:2015232];
  wire [8191:0] pop_payload_bits_248 = rows[2031615:2023424];
  wire [8191:0] pop_payload_bits_249 = rows[2039807:2031616];
  wire [8191:0] pop_payload_bits_250 = rows[2047999:2039808];
  wire [8191:0] pop_payload_bits_251 = rows[2056191:2048000];
  wire [8191:0] pop_payload_bits_252 = rows[2064383:2056192];
  wire [8191:0] pop_payload_bits_253 = rows[2072575:2064384];
  wire [8191:0] pop_payload_bits_254 = rows[2080767:2072576];
  wire [8191:0] pop_payload_bits_255 = rows[2088959:2080768];
  wire [8191:0] pop_payload_bits_256 = rows[2097151:2088960];
  wire [8191:0] pop_payload_cat = {
      pop_payload_bits_256[number * 32 +: 32],
      pop_payload_bits_255[number * 32 +: 32],
      pop_payload_bits_254[number * 32 +: 32],
      pop_payload_bits_253[number * 32 +: 32],
      pop_payload_bits_252[number * 32 +: 32],
      pop_payload_bits_251[number * 32 +: 32],
      pop_payload_bits_250[number * 32 +: 32],
      pop_payload_bits_249[number * 32 +: 32],
      pop_payload_bits_248[number * 32 +: 32],
      pop_payload_bits_247[number * 32 +: 32],
      pop_payload_bits_246[number * 32 +: 32],
      pop_payload_bits_245[number * 32 +: 32],
      pop_payload_bits_244[number * 32 +: 32],
      pop_payload_bits_243[number * 32 +: 32],
      pop_payload_bits_242[number * 32 +: 32],
      pop_payload_bits_241[number * 32 +: 32],
      pop_payload_bits_240[number * 32 +: 32],
      pop_payload_bits_239[number * 32 +: 32],
      pop_payload_bits_238[number * 32 +: 32],
      pop_payload_bits_237[number * 32 +: 32],
      pop_payload_bits_236[number * 32 +: 32],
      pop_payload_bits_235[number * 32 +: 32],
      pop_payload_bits_234[number * 32 +: 32],
      pop_payload_bits_233[number * 32 +: 32],
      pop_payload_bits_232[number * 32 +: 32],
      pop_payload_bits_231[number * 32 +: 32],
      pop_payload_bits_230[number * 32 +: 32],
      pop_payload_bits_229[number * 32 +: 32],
      pop_payload_bits_228[number * 32 +: 32],
      pop_payload_bits_227[number * 32 +: 32],
      pop_payload_bits_226[number * 32 +: 32],
      pop_payload_bits_225[number * 32 +: 32],
      pop_payload_bits_224[number * 32 +: 32],
      pop_payload_bits_223[number * 32 +: 32],
      pop_payload_bits_222[number * 32 +: 32],
      pop_payload_bits_221[number * 32 +: 32],
      pop_payload_bits_220[number * 32 +: 32],
      pop_payload_bits_219[number * 32 +: 32],
      pop_payload_bits_218[number * 32 +: 32],
      pop_payload_bits_217[number * 32 +: 32],
      pop_payload_bits_216[number * 32 +: 32],
      pop_payload_bits_215[number * 32 +: 32],
      pop_payload_bits_214[number * 32 +: 32],
      pop_payload_bits_213[number * 32 +: 32],
      pop_payload_bits_212[number * 32 +: 32],
      pop_payload_bits_211[number * 32 +: 32],
      pop_payload_bits_210[number * 32 +: 32],
      pop_payload_bits_209[number * 32 +: 32],
      pop_payload_bits_208[number * 32 +: 32],
      pop_payload_bits_207[number * 32 +: 32],
      pop_payload_bits_206[number * 32 +: 32],
      pop_payload_bits_205[number * 32 +: 32],
      pop_payload_bits_204[number * 32 +: 32],
      pop_payload_bits_203[number * 32 +: 32],
      pop_payload_bits_202[number * 32 +: 32],
      pop_payload_bits_201[number * 32 +: 32],
      pop_payload_bits_200[number * 32 +: 32],
      pop_payload_bits_199[number * 32 +: 32],
      pop_payload_bits_198[number * 32 +: 32],
      pop_payload_bits_197[number * 32 +: 32],
      pop_payload_bits_196[number * 32 +: 32],
      pop_payload_bits_195[number * 32 +: 32],
      pop_payload_bits_194[number * 32 +: 32],
      pop_payload_bits_193[number * 32 +: 32],
      pop_payload_bits_192[number * 32 +: 32],
      pop_payload_bits_191[number * 32 +: 32],
      pop_payload_bits_190[number * 32 +: 32],
      pop_payload_bits_189[number * 32 +: 32],
      pop_payload_bits_188[number * 32 +: 32],
      pop_payload_bits_187[number * 32 +: 32],
      pop_payload_bits_186[number * 32 +: 32],
      pop_payload_bits_185[number * 32 +: 32],
      pop_payload_bits_184[number * 32 +: 32],
      pop_payload_bits_183[number * 32 +: 32],
      pop_payload_bits_182[number * 32 +: 32],
      pop_payload_bits_181[number * 32 +: 32],
      pop_payload_bits_180[number * 32 +: 32],
      pop_payload_bits_179[number * 32 +: 32],
      pop_payload_bits_178[number * 32 +: 32],
      pop_payload_bits_177[number * 32 +: 32],
      pop_payload_bits_176[number * 32 +: 32],
      pop_payload_bits_175[number * 32 +: 32],
      pop_payload_bits_174[number * 32 +: 32],
      pop_payload_bits_173[number * 32 +: 32],
      pop_payload_bits_172[number * 32 +: 32],
      pop_payload_bits_171[number * 32 +: 32],
      pop_payload_bits_170[number * 32 +: 32],
      pop_payload_bits_169[number * 32 +: 32],
      pop_payload_bits_168[number * 32 +: 32],
      pop_payload_bits_167[number * 32 +: 32],
      pop_payload_bits_166[number * 32 +: 32],
      pop_payload_bits_165[number * 32 +: 32],
      pop_payload_bits_164[number * 32 +: 32],
      pop_payload_bits_163[number * 32 +: 32],
      pop_payload_bits_162[number * 32 +: 32],
      pop_payload_bits_161[number * 32 +: 32],
      pop_payload_bits_160[number * 32 +: 32],
      pop_payload_bits_159[number * 32 +: 32],
      pop_payload_bits_158[number * 32 +: 32],
      pop_payload_bits_157[number * 32 +: 32],
      pop_payload_bits_156[number * 32 +: 32],
      pop_payload_bits_155[number * 32 +: 32],
      pop_payload_bits_154[number * 32 +: 32],
      pop_payload_bits_153[number * 32 +: 32],
      pop_payload_bits_152[number * 32 +: 32],
      pop_payload_bits_151[number * 32 +: 32],
      pop_payload_bits_150[number * 32 +: 32],
      pop_payload_bits_149[number * 32 +: 32],
      pop_payload_bits_148[number * 32 +: 32],
      pop_payload_bits_147[number * 32 +: 32],
      pop_payload_bits_146[number * 32 +: 32],
      pop_payload_bits_145[number * 32 +: 32],
      pop_payload_bits_144[number * 32 +: 32],
      pop_payload_bits_143[number * 32 +: 32],
      pop_payload_bits_142[number * 32 +: 32],
      pop_payload_bits_141[number * 32 +: 32],
      pop_payload_bits_140[number * 32 +: 32],
      pop_payload_bits_139[number * 32 +: 32],
      pop_payload_bits_138[number * 32 +: 32],
      pop_payload_bits_137[number * 32 +: 32],
      pop_payload_bits_136[number * 32 +: 32],
      pop_payload_bits_135[number * 32 +: 32],
      pop_payload_bits_134[number * 32 +: 32],
      pop_payload_bits_133[number * 32 +: 32],
      pop_payload_bits_132[number * 32 +: 32],
      pop_payload_bits_131[number * 32 +: 32],
      pop_payload_bits_130[number * 32 +: 32],
      pop_payload_bits_129[number * 32 +: 32],
      pop_payload_bits_128[number * 32 +: 32],
      pop_payload_bits_127[number * 32 +: 32],
      pop_payload_bits_126[number * 32 +: 32],
      pop_payload_bits_125[number * 32 +: 32],
      pop_payload_bits_124[number * 32 +: 32],
      pop_payload_bits_123[number * 32 +: 32],
      pop_payload_bits_122[number * 32 +: 32],
      pop_payload_bits_121[number * 32 +: 32],
      pop_payload_bits_120[number * 32 +: 32],
      pop_payload_bits_119[number * 32 +: 32],
      pop_payload_bits_118[number * 32 +: 32],
      pop_payload_bits_117[number * 32 +: 32],
      pop_payload_bits_116[number * 32 +: 32],
      pop_payload_bits_115[number * 32 +: 32],
      pop_payload_bits_114[number * 32 +: 32],
      pop_payload_bits_113[number * 32 +: 32],
      pop_payload_bits_112[number * 32 +: 32],
      pop_payload_bits_111[number * 32 +: 32],
      pop_payload_bits_110[number * 32 +: 32],
      pop_payload_bits_109[number * 32 +: 32],
      pop_payload_bits_108[number * 32 +: 32],
      pop_payload_bits_107[number * 32 +: 32],
      pop_payload_bits_106[number * 32 +: 32],
      pop_payload_bits_105[number * 32 +: 32],
      pop_payload_bits_104[number * 32 +: 32],
      pop_payload_bits_103[number * 32 +: 32],
      pop_payload_bits_102[number * 32 +: 32],
      pop_payload_bits_101[number * 32 +: 32],
      pop_payload_bits_100[number * 32 +: 32],
      pop_payload_bits_99[number * 32 +: 32],
      pop_payload_bits_98[number * 32 +: 32],
      pop_payload_bits_97[number * 32 +: 32],
      pop_payload_bits_96[number * 32 +: 32],
      pop_payload_bits_95[number * 32 +: 32],
      pop_payload_bits_94[number * 32 +: 32],
      pop_payload_bits_93[number * 32 +: 32],
      pop_payload_bits_92[number * 32 +: 32],
      pop_payload_bits_91[number * 32 +: 32],
      pop_payload_bits_90[number * 32 +: 32],
      pop_payload_bits_89[number * 32 +: 32],
      pop_payload_bits_88[number * 32 +: 32],
      pop_payload_bits_87[number * 32 +: 32],
      pop_payload_bits_86[number * 32 +: 32],
      pop_payload_bits_85[number * 32 +: 32],
      pop_payload_bits_84[number * 32 +: 32],
      pop_payload_bits_83[number * 32 +: 32],
      pop_payload_bits_82[number * 32 +: 32],
      pop_payload_bits_81[number * 32 +: 32],
      pop_payload_bits_80[number * 32 +: 32],
      pop_payload_bits_79[number * 32 +: 32],
      pop_payload_bits_78[number * 32 +: 32],
      pop_payload_bits_77[number * 32 +: 32],
      pop_payload_bits_76[number * 32 +: 32],
      pop_payload_bits_75[number * 32 +: 32],
      pop_payload_bits_74[number * 32 +: 32],
      pop_payload_bits_73[number * 32 +: 32],
      pop_payload_bits_72[number * 32 +: 32],
      pop_payload_bits_71[number * 32 +: 32],
      pop_payload_bits_70[number * 32 +: 32],
      pop_payload_bits_69[number * 32 +: 32],
      pop_payload_bits_68[number * 32 +: 32],
      pop_payload_bits_67[number * 32 +: 32],
      pop_payload_bits_66[number * 32 +: 32],
      pop_payload_bits_65[number * 32 +: 32],
      pop_payload_bits_64[number * 32 +: 32],
      pop_payload_bits_63[number * 32 +: 32],
      pop_payload_bits_62[number * 32 +: 32],
      pop_payload_bits_61[number * 32 +: 32],
      pop_payload_bits_60[number * 32 +: 32],
      pop_payload_bits_59[number * 32 +: 32],
      pop_payload_bits_58[number * 32 +: 32],
      pop_payload_bits_57[number * 32 +: 32],
      pop_payload_bits_56[number * 32 +: 32],
      pop_payload_bits_55[number * 32 +: 32],
      pop_payload_bits_54[number * 32 +: 32],
      pop_payload_bits_53[number * 32 +: 32],
      pop_payload_bits_52[number * 32 +: 32],
      pop_payload_bits_51[number * 32 +: 32],
      pop_payload_bits_50[number * 32 +: 32],
      pop_payload_bits_49[number * 32 +: 32],
      pop_payload_bits_48[number * 32 +: 32],
      pop_payload_bits_47[number * 32 +: 32],
      pop_payload_bits_46[number * 32 +: 32],
      pop_payload_bits_45[number * 32 +: 32],
      pop_payload_bits_44[number * 32 +: 32],
      pop_payload_bits_43[number * 32 +: 32],
      pop_payload_bits_42[number * 32 +: 32],
      pop_payload_bits_41[number * 32 +: 32],
      pop_payload_bits_40[number * 32 +: 32],
      pop_payload_bits_39[number * 32 +: 32],
      pop_payload_bits_38[number * 32 +: 32],
      pop_payload_bits_37[number * 32 +: 32],
      pop_payload_bits_36[number * 32 +: 32],
      pop_payload_bits_35[number * 32 +: 32],
      pop_payload_bits_34[number * 32 +: 32],
      pop_payload_bits_33[number * 32 +: 32],
      pop_payload_bits_32[number * 32 +: 32],
      pop_payload_bits_31[number * 32 +: 32],
      pop_payload_bits_30[number * 32 +: 32],
      pop_payload_bits_29[number * 32 +: 32],
      pop_payload_bits_28[number * 32 +: 32],
      pop_payload_bits_27[number * 32 +: 32],
      pop_payload_bits_26[number * 32 +: 32],
      pop_payload_bits_25[number * 32 +: 32],
      pop_payload_bits_24[number * 32 +: 32],
      pop_payload_bits_23[number * 32 +: 32],
      pop_payload_bits_22[number * 32 +: 32],
      pop_payload_bits_21[number * 32 +: 32],
      pop_payload_bits_20[number * 32 +: 32],
      pop_payload_bits_19[number * 32 +: 32],
      pop_payload_bits_18[number * 32 +: 32],
      pop_payload_bits_17[number * 32 +: 32],
      pop_payload_bits_16[number * 32 +: 32],
      pop_payload_bits_15[number * 32 +: 32],
      pop_payload_bits_14[number * 32 +: 32],
      pop_payload_bits_13[number * 32 +: 32],
      pop_payload_bits_12[number * 32 +: 32],
      pop_payload_bits_11[number * 32 +: 32],
      pop_payload_bits_10[number * 32 +: 32],
      pop_payload_bits_9[number * 32 +: 32],
      pop_payload_bits_8[number * 32 +: 32],
      pop_payload_bits_7[number * 32 +: 32],
      pop_payload_bits_6[number * 32 +: 32],
      pop_payload_bits_5[number * 32 +: 32],
      pop_payload_bits_4[number * 32 +: 32],
      pop_payload_bits_3[number * 32 +: 32],
      pop_payload_bits_2[number * 32 +: 32],
      pop_payload_bits[number * 32 +: 32]
  };
  assign pop_payload = pop_payload_cat;

  always @(posedge clk) begin
    if (push_valid & push_ready) begin  // BlockTransposer.swift:27
      rows[number * 8192 +: 8192] <= push_payload;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      number <= 8'd0;
    end else if ((push_valid & push_ready) | (pop_valid & pop_ready)) begin  // BlockTransposer.swift:28
      number <= number + 8'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isFull <= 1'b0;
    end else if ((push_valid & push_ready) | (pop_valid & pop_ready)) begin  // BlockTransposer.swift:28
      if (number == 8'd255) begin  // BlockTransposer.swift:30
        isFull <= !isFull;
      end
    end
  end

`ifdef FORMAL
  reg pop_was_stalled;  // BlockTransposer.swift:26
  reg [8191:0] pop_payload_before;  // BlockTransposer.swift:26
  always @(posedge clk) begin
    if (rst) begin
      pop_was_stalled <= 1'b0;
    end else begin
      pop_was_stalled <= pop_valid & !pop_ready;
    end
  end
  always @(posedge clk) begin
    pop_payload_before <= pop_payload;
  end

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | pop_valid);  // BlockTransposer.swift:26
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | (pop_payload == pop_payload_before));  // BlockTransposer.swift:26
    end
  end
`elsif SIMULATION_CHECKS
  reg pop_was_stalled;  // BlockTransposer.swift:26
  reg [8191:0] pop_payload_before;  // BlockTransposer.swift:26
  always @(posedge clk) begin
    if (rst) begin
      pop_was_stalled <= 1'b0;
    end else begin
      pop_was_stalled <= pop_valid & !pop_ready;
    end
  end
  always @(posedge clk) begin
    pop_payload_before <= pop_payload;
  end

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | pop_valid)) begin  // BlockTransposer.swift:26
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | (pop_payload == pop_payload_before))) begin  // BlockTransposer.swift:26
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
