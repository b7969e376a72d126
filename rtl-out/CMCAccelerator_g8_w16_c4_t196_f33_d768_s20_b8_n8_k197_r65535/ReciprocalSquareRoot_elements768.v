// ReciprocalSquareRoot_elements768, written by Apus. Change the Swift source, not this file.
// Parameters: elements = 768
// Content: fnv1a64 b8158949f47dfcbe
`default_nettype none

module ReciprocalSquareRoot_elements768 (
    input  wire               clk,
    input  wire               rst,
    input  wire               start,  // ReciprocalSquareRoot.swift:10
    input  wire        [9:0]  count,  // ReciprocalSquareRoot.swift:11
    input  wire signed [25:0] sum,  // ReciprocalSquareRoot.swift:12
    input  wire        [39:0] squares,  // ReciprocalSquareRoot.swift:13
    input  wire        [15:0] epsilon,  // ReciprocalSquareRoot.swift:14
    output wire        [17:0] factor,  // ReciprocalSquareRoot.swift:15
    output wire        [4:0]  shift,  // ReciprocalSquareRoot.swift:16
    output wire               isReady  // ReciprocalSquareRoot.swift:17
);

  reg start_d1;  // ReciprocalSquareRoot.swift:37
  reg start_d2;  // ReciprocalSquareRoot.swift:37
  reg start_d3;  // ReciprocalSquareRoot.swift:37
  reg start_d4;  // ReciprocalSquareRoot.swift:37
  reg start_d5;  // ReciprocalSquareRoot.swift:37
  reg [39:0] offset_squares;  // ReciprocalSquareRoot.swift:39
  reg [49:0] sum_square;  // ReciprocalSquareRoot.swift:40
  reg [49:0] variance;  // ReciprocalSquareRoot.swift:42
  reg [4:0] half_zeros;  // ReciprocalSquareRoot.swift:43
  reg [17:0] top;  // ReciprocalSquareRoot.swift:45
  reg signed [18:0] root_base;  // InterpolationTable.swift:65
  reg signed [10:0] root_slope;  // InterpolationTable.swift:65
  reg [9:0] root_place;  // InterpolationTable.swift:69
  reg [17:0] factor_q;  // ReciprocalSquareRoot.swift:47
  reg [4:0] shift_q;  // ReciprocalSquareRoot.swift:49
  reg is_ready;  // ReciprocalSquareRoot.swift:51

  // Table root_slope_table: 256 words
  function [10:0] root_slope_table_lookup(input [7:0] address);
    case (address)  // InterpolationTable.swift:64
      8'd64: root_slope_table_lookup = 11'd1036;
      8'd65: root_slope_table_lookup = 11'd1059;
      8'd66: root_slope_table_lookup = 11'd1081;
      8'd67: root_slope_table_lookup = 11'd1103;
      8'd68: root_slope_table_lookup = 11'd1123;
      8'd69: root_slope_table_lookup = 11'd1143;
      8'd70: root_slope_table_lookup = 11'd1162;
      8'd71: root_slope_table_lookup = 11'd1181;
      8'd72: root_slope_table_lookup = 11'd1199;
      8'd73: root_slope_table_lookup = 11'd1216;
      8'd74: root_slope_table_lookup = 11'd1233;
      8'd75: root_slope_table_lookup = 11'd1249;
      8'd76: root_slope_table_lookup = 11'd1264;
      8'd77: root_slope_table_lookup = 11'd1280;
      8'd78: root_slope_table_lookup = 11'd1294;
      8'd79: root_slope_table_lookup = 11'd1308;
      8'd80: root_slope_table_lookup = 11'd1322;
      8'd81: root_slope_table_lookup = 11'd1335;
      8'd82: root_slope_table_lookup = 11'd1348;
      8'd83: root_slope_table_lookup = 11'd1361;
      8'd84: root_slope_table_lookup = 11'd1373;
      8'd85: root_slope_table_lookup = 11'd1385;
      8'd86: root_slope_table_lookup = 11'd1396;
      8'd87: root_slope_table_lookup = 11'd1407;
      8'd88: root_slope_table_lookup = 11'd1418;
      8'd89: root_slope_table_lookup = 11'd1429;
      8'd90: root_slope_table_lookup = 11'd1439;
      8'd91: root_slope_table_lookup = 11'd1449;
      8'd92: root_slope_table_lookup = 11'd1459;
      8'd93: root_slope_table_lookup = 11'd1468;
      8'd94: root_slope_table_lookup = 11'd1477;
      8'd95: root_slope_table_lookup = 11'd1486;
      8'd96: root_slope_table_lookup = 11'd1495;
      8'd97: root_slope_table_lookup = 11'd1503;
      8'd98: root_slope_table_lookup = 11'd1512;
      8'd99: root_slope_table_lookup = 11'd1520;
      8'd100: root_slope_table_lookup = 11'd1528;
      8'd101: root_slope_table_lookup = 11'd1535;
      8'd102: root_slope_table_lookup = 11'd1543;
      8'd103: root_slope_table_lookup = 11'd1550;
      8'd104: root_slope_table_lookup = 11'd1557;
      8'd105: root_slope_table_lookup = 11'd1564;
      8'd106: root_slope_table_lookup = 11'd1571;
      8'd107: root_slope_table_lookup = 11'd1578;
      8'd108: root_slope_table_lookup = 11'd1584;
      8'd109: root_slope_table_lookup = 11'd1590;
      8'd110: root_slope_table_lookup = 11'd1597;
      8'd111: root_slope_table_lookup = 11'd1603;
      8'd112: root_slope_table_lookup = 11'd1609;
      8'd113: root_slope_table_lookup = 11'd1614;
      8'd114: root_slope_table_lookup = 11'd1620;
      8'd115: root_slope_table_lookup = 11'd1626;
      8'd116: root_slope_table_lookup = 11'd1631;
      8'd117: root_slope_table_lookup = 11'd1636;
      8'd118: root_slope_table_lookup = 11'd1642;
      8'd119: root_slope_table_lookup = 11'd1647;
      8'd120: root_slope_table_lookup = 11'd1652;
      8'd121: root_slope_table_lookup = 11'd1657;
      8'd122: root_slope_table_lookup = 11'd1661;
      8'd123: root_slope_table_lookup = 11'd1666;
      8'd124: root_slope_table_lookup = 11'd1671;
      8'd125: root_slope_table_lookup = 11'd1675;
      8'd126: root_slope_table_lookup = 11'd1679;
      8'd127: root_slope_table_lookup = 11'd1684;
      8'd128: root_slope_table_lookup = 11'd1688;
      8'd129: root_slope_table_lookup = 11'd1692;
      8'd130: root_slope_table_lookup = 11'd1696;
      8'd131: root_slope_table_lookup = 11'd1700;
      8'd132: root_slope_table_lookup = 11'd1704;
      8'd133: root_slope_table_lookup = 11'd1708;
      8'd134: root_slope_table_lookup = 11'd1712;
      8'd135: root_slope_table_lookup = 11'd1716;
      8'd136: root_slope_table_lookup = 11'd1719;
      8'd137: root_slope_table_lookup = 11'd1723;
      8'd138: root_slope_table_lookup = 11'd1726;
      8'd139: root_slope_table_lookup = 11'd1730;
      8'd140: root_slope_table_lookup = 11'd1733;
      8'd141: root_slope_table_lookup = 11'd1737;
      8'd142: root_slope_table_lookup = 11'd1740;
      8'd143: root_slope_table_lookup = 11'd1743;
      8'd144: root_slope_table_lookup = 11'd1746;
      8'd145: root_slope_table_lookup = 11'd1749;
      8'd146: root_slope_table_lookup = 11'd1752;
      8'd147: root_slope_table_lookup = 11'd1755;
      8'd148: root_slope_table_lookup = 11'd1758;
      8'd149: root_slope_table_lookup = 11'd1761;
      8'd150: root_slope_table_lookup = 11'd1764;
      8'd151: root_slope_table_lookup = 11'd1767;
      8'd152: root_slope_table_lookup = 11'd1770;
      8'd153: root_slope_table_lookup = 11'd1772;
      8'd154: root_slope_table_lookup = 11'd1775;
      8'd155: root_slope_table_lookup = 11'd1778;
      8'd156: root_slope_table_lookup = 11'd1780;
      8'd157: root_slope_table_lookup = 11'd1783;
      8'd158: root_slope_table_lookup = 11'd1785;
      8'd159: root_slope_table_lookup = 11'd1788;
      8'd160: root_slope_table_lookup = 11'd1790;
      8'd161: root_slope_table_lookup = 11'd1793;
      8'd162: root_slope_table_lookup = 11'd1795;
      8'd163: root_slope_table_lookup = 11'd1797;
      8'd164: root_slope_table_lookup = 11'd1800;
      8'd165: root_slope_table_lookup = 11'd1802;
      8'd166: root_slope_table_lookup = 11'd1804;
      8'd167: root_slope_table_lookup = 11'd1806;
      8'd168: root_slope_table_lookup = 11'd1808;
      8'd169: root_slope_table_lookup = 11'd1810;
      8'd170: root_slope_table_lookup = 11'd1813;
      8'd171: root_slope_table_lookup = 11'd1815;
      8'd172: root_slope_table_lookup = 11'd1817;
      8'd173: root_slope_table_lookup = 11'd1819;
      8'd174: root_slope_table_lookup = 11'd1821;
      8'd175: root_slope_table_lookup = 11'd1822;
      8'd176: root_slope_table_lookup = 11'd1824;
      8'd177: root_slope_table_lookup = 11'd1826;
      8'd178: root_slope_table_lookup = 11'd1828;
      8'd179: root_slope_table_lookup = 11'd1830;
      8'd180: root_slope_table_lookup = 11'd1832;
      8'd181: root_slope_table_lookup = 11'd1834;
      8'd182: root_slope_table_lookup = 11'd1835;
      8'd183: root_slope_table_lookup = 11'd1837;
      8'd184: root_slope_table_lookup = 11'd1839;
      8'd185: root_slope_table_lookup = 11'd1840;
      8'd186: root_slope_table_lookup = 11'd1842;
      8'd187: root_slope_table_lookup = 11'd1844;
      8'd188: root_slope_table_lookup = 11'd1845;
      8'd189: root_slope_table_lookup = 11'd1847;
      8'd190: root_slope_table_lookup = 11'd1849;
      8'd191: root_slope_table_lookup = 11'd1850;
      8'd192: root_slope_table_lookup = 11'd1852;
      8'd193: root_slope_table_lookup = 11'd1853;
      8'd194: root_slope_table_lookup = 11'd1855;
      8'd195: root_slope_table_lookup = 11'd1856;
      8'd196: root_slope_table_lookup = 11'd1858;
      8'd197: root_slope_table_lookup = 11'd1859;
      8'd198: root_slope_table_lookup = 11'd1861;
      8'd199: root_slope_table_lookup = 11'd1862;
      8'd200: root_slope_table_lookup = 11'd1863;
      8'd201: root_slope_table_lookup = 11'd1865;
      8'd202: root_slope_table_lookup = 11'd1866;
      8'd203: root_slope_table_lookup = 11'd1867;
      8'd204: root_slope_table_lookup = 11'd1869;
      8'd205: root_slope_table_lookup = 11'd1870;
      8'd206: root_slope_table_lookup = 11'd1871;
      8'd207: root_slope_table_lookup = 11'd1873;
      8'd208: root_slope_table_lookup = 11'd1874;
      8'd209: root_slope_table_lookup = 11'd1875;
      8'd210: root_slope_table_lookup = 11'd1876;
      8'd211: root_slope_table_lookup = 11'd1878;
      8'd212: root_slope_table_lookup = 11'd1879;
      8'd213: root_slope_table_lookup = 11'd1880;
      8'd214: root_slope_table_lookup = 11'd1881;
      8'd215: root_slope_table_lookup = 11'd1882;
      8'd216: root_slope_table_lookup = 11'd1883;
      8'd217: root_slope_table_lookup = 11'd1885;
      8'd218: root_slope_table_lookup = 11'd1886;
      8'd219: root_slope_table_lookup = 11'd1887;
      8'd220: root_slope_table_lookup = 11'd1888;
      8'd221: root_slope_table_lookup = 11'd1889;
      8'd222: root_slope_table_lookup = 11'd1890;
      8'd223: root_slope_table_lookup = 11'd1891;
      8'd224: root_slope_table_lookup = 11'd1892;
      8'd225: root_slope_table_lookup = 11'd1893;
      8'd226: root_slope_table_lookup = 11'd1894;
      8'd227: root_slope_table_lookup = 11'd1895;
      8'd228: root_slope_table_lookup = 11'd1896;
      8'd229: root_slope_table_lookup = 11'd1897;
      8'd230: root_slope_table_lookup = 11'd1898;
      8'd231: root_slope_table_lookup = 11'd1899;
      8'd232: root_slope_table_lookup = 11'd1900;
      8'd233: root_slope_table_lookup = 11'd1901;
      8'd234: root_slope_table_lookup = 11'd1902;
      8'd235: root_slope_table_lookup = 11'd1903;
      8'd236: root_slope_table_lookup = 11'd1904;
      8'd237: root_slope_table_lookup = 11'd1905;
      8'd238: root_slope_table_lookup = 11'd1906;
      8'd239: root_slope_table_lookup = 11'd1907;
      8'd240: root_slope_table_lookup = 11'd1907;
      8'd241: root_slope_table_lookup = 11'd1908;
      8'd242: root_slope_table_lookup = 11'd1909;
      8'd243: root_slope_table_lookup = 11'd1910;
      8'd244: root_slope_table_lookup = 11'd1911;
      8'd245: root_slope_table_lookup = 11'd1912;
      8'd246: root_slope_table_lookup = 11'd1913;
      8'd247: root_slope_table_lookup = 11'd1913;
      8'd248: root_slope_table_lookup = 11'd1914;
      8'd249: root_slope_table_lookup = 11'd1915;
      8'd250: root_slope_table_lookup = 11'd1916;
      8'd251: root_slope_table_lookup = 11'd1917;
      8'd252: root_slope_table_lookup = 11'd1917;
      8'd253: root_slope_table_lookup = 11'd1918;
      8'd254: root_slope_table_lookup = 11'd1919;
      8'd255: root_slope_table_lookup = 11'd1920;
      default: root_slope_table_lookup = 11'd0;
    endcase
  endfunction
  // Table root_base_table: 256 words
  function [18:0] root_base_table_lookup(input [7:0] address);
    case (address)  // InterpolationTable.swift:64
      8'd0: root_base_table_lookup = 19'h20000;
      8'd1: root_base_table_lookup = 19'h20000;
      8'd2: root_base_table_lookup = 19'h20000;
      8'd3: root_base_table_lookup = 19'h20000;
      8'd4: root_base_table_lookup = 19'h20000;
      8'd5: root_base_table_lookup = 19'h20000;
      8'd6: root_base_table_lookup = 19'h20000;
      8'd7: root_base_table_lookup = 19'h20000;
      8'd8: root_base_table_lookup = 19'h20000;
      8'd9: root_base_table_lookup = 19'h20000;
      8'd10: root_base_table_lookup = 19'h20000;
      8'd11: root_base_table_lookup = 19'h20000;
      8'd12: root_base_table_lookup = 19'h20000;
      8'd13: root_base_table_lookup = 19'h20000;
      8'd14: root_base_table_lookup = 19'h20000;
      8'd15: root_base_table_lookup = 19'h20000;
      8'd16: root_base_table_lookup = 19'h20000;
      8'd17: root_base_table_lookup = 19'h20000;
      8'd18: root_base_table_lookup = 19'h20000;
      8'd19: root_base_table_lookup = 19'h20000;
      8'd20: root_base_table_lookup = 19'h20000;
      8'd21: root_base_table_lookup = 19'h20000;
      8'd22: root_base_table_lookup = 19'h20000;
      8'd23: root_base_table_lookup = 19'h20000;
      8'd24: root_base_table_lookup = 19'h20000;
      8'd25: root_base_table_lookup = 19'h20000;
      8'd26: root_base_table_lookup = 19'h20000;
      8'd27: root_base_table_lookup = 19'h20000;
      8'd28: root_base_table_lookup = 19'h20000;
      8'd29: root_base_table_lookup = 19'h20000;
      8'd30: root_base_table_lookup = 19'h20000;
      8'd31: root_base_table_lookup = 19'h20000;
      8'd32: root_base_table_lookup = 19'h20000;
      8'd33: root_base_table_lookup = 19'h20000;
      8'd34: root_base_table_lookup = 19'h20000;
      8'd35: root_base_table_lookup = 19'h20000;
      8'd36: root_base_table_lookup = 19'h20000;
      8'd37: root_base_table_lookup = 19'h20000;
      8'd38: root_base_table_lookup = 19'h20000;
      8'd39: root_base_table_lookup = 19'h20000;
      8'd40: root_base_table_lookup = 19'h20000;
      8'd41: root_base_table_lookup = 19'h20000;
      8'd42: root_base_table_lookup = 19'h20000;
      8'd43: root_base_table_lookup = 19'h20000;
      8'd44: root_base_table_lookup = 19'h20000;
      8'd45: root_base_table_lookup = 19'h20000;
      8'd46: root_base_table_lookup = 19'h20000;
      8'd47: root_base_table_lookup = 19'h20000;
      8'd48: root_base_table_lookup = 19'h20000;
      8'd49: root_base_table_lookup = 19'h20000;
      8'd50: root_base_table_lookup = 19'h20000;
      8'd51: root_base_table_lookup = 19'h20000;
      8'd52: root_base_table_lookup = 19'h20000;
      8'd53: root_base_table_lookup = 19'h20000;
      8'd54: root_base_table_lookup = 19'h20000;
      8'd55: root_base_table_lookup = 19'h20000;
      8'd56: root_base_table_lookup = 19'h20000;
      8'd57: root_base_table_lookup = 19'h20000;
      8'd58: root_base_table_lookup = 19'h20000;
      8'd59: root_base_table_lookup = 19'h20000;
      8'd60: root_base_table_lookup = 19'h20000;
      8'd61: root_base_table_lookup = 19'h20000;
      8'd62: root_base_table_lookup = 19'h20000;
      8'd63: root_base_table_lookup = 19'h20000;
      8'd64: root_base_table_lookup = 19'h20000;
      8'd65: root_base_table_lookup = 19'h1fc0c;
      8'd66: root_base_table_lookup = 19'h1f82f;
      8'd67: root_base_table_lookup = 19'h1f468;
      8'd68: root_base_table_lookup = 19'h1f0b7;
      8'd69: root_base_table_lookup = 19'h1ed1a;
      8'd70: root_base_table_lookup = 19'h1e991;
      8'd71: root_base_table_lookup = 19'h1e61b;
      8'd72: root_base_table_lookup = 19'h1e2b8;
      8'd73: root_base_table_lookup = 19'h1df67;
      8'd74: root_base_table_lookup = 19'h1dc26;
      8'd75: root_base_table_lookup = 19'h1d8f7;
      8'd76: root_base_table_lookup = 19'h1d5d8;
      8'd77: root_base_table_lookup = 19'h1d2c8;
      8'd78: root_base_table_lookup = 19'h1cfc8;
      8'd79: root_base_table_lookup = 19'h1ccd6;
      8'd80: root_base_table_lookup = 19'h1c9f2;
      8'd81: root_base_table_lookup = 19'h1c71c;
      8'd82: root_base_table_lookup = 19'h1c454;
      8'd83: root_base_table_lookup = 19'h1c198;
      8'd84: root_base_table_lookup = 19'h1bee9;
      8'd85: root_base_table_lookup = 19'h1bc46;
      8'd86: root_base_table_lookup = 19'h1b9af;
      8'd87: root_base_table_lookup = 19'h1b723;
      8'd88: root_base_table_lookup = 19'h1b4a3;
      8'd89: root_base_table_lookup = 19'h1b22d;
      8'd90: root_base_table_lookup = 19'h1afc2;
      8'd91: root_base_table_lookup = 19'h1ad61;
      8'd92: root_base_table_lookup = 19'h1ab0a;
      8'd93: root_base_table_lookup = 19'h1a8bc;
      8'd94: root_base_table_lookup = 19'h1a678;
      8'd95: root_base_table_lookup = 19'h1a43e;
      8'd96: root_base_table_lookup = 19'h1a20c;
      8'd97: root_base_table_lookup = 19'h19fe3;
      8'd98: root_base_table_lookup = 19'h19dc2;
      8'd99: root_base_table_lookup = 19'h19baa;
      8'd100: root_base_table_lookup = 19'h1999a;
      8'd101: root_base_table_lookup = 19'h19791;
      8'd102: root_base_table_lookup = 19'h19590;
      8'd103: root_base_table_lookup = 19'h19397;
      8'd104: root_base_table_lookup = 19'h191a5;
      8'd105: root_base_table_lookup = 19'h18fbb;
      8'd106: root_base_table_lookup = 19'h18dd7;
      8'd107: root_base_table_lookup = 19'h18bfa;
      8'd108: root_base_table_lookup = 19'h18a23;
      8'd109: root_base_table_lookup = 19'h18853;
      8'd110: root_base_table_lookup = 19'h1868a;
      8'd111: root_base_table_lookup = 19'h184c6;
      8'd112: root_base_table_lookup = 19'h18309;
      8'd113: root_base_table_lookup = 19'h18152;
      8'd114: root_base_table_lookup = 19'h17fa0;
      8'd115: root_base_table_lookup = 19'h17df4;
      8'd116: root_base_table_lookup = 19'h17c4e;
      8'd117: root_base_table_lookup = 19'h17aad;
      8'd118: root_base_table_lookup = 19'h17911;
      8'd119: root_base_table_lookup = 19'h1777b;
      8'd120: root_base_table_lookup = 19'h175e9;
      8'd121: root_base_table_lookup = 19'h1745d;
      8'd122: root_base_table_lookup = 19'h172d6;
      8'd123: root_base_table_lookup = 19'h17153;
      8'd124: root_base_table_lookup = 19'h16fd5;
      8'd125: root_base_table_lookup = 19'h16e5b;
      8'd126: root_base_table_lookup = 19'h16ce7;
      8'd127: root_base_table_lookup = 19'h16b76;
      8'd128: root_base_table_lookup = 19'h16a0a;
      8'd129: root_base_table_lookup = 19'h168a2;
      8'd130: root_base_table_lookup = 19'h1673e;
      8'd131: root_base_table_lookup = 19'h165df;
      8'd132: root_base_table_lookup = 19'h16483;
      8'd133: root_base_table_lookup = 19'h1632b;
      8'd134: root_base_table_lookup = 19'h161d7;
      8'd135: root_base_table_lookup = 19'h16087;
      8'd136: root_base_table_lookup = 19'h15f3b;
      8'd137: root_base_table_lookup = 19'h15df2;
      8'd138: root_base_table_lookup = 19'h15cad;
      8'd139: root_base_table_lookup = 19'h15b6b;
      8'd140: root_base_table_lookup = 19'h15a2d;
      8'd141: root_base_table_lookup = 19'h158f2;
      8'd142: root_base_table_lookup = 19'h157bb;
      8'd143: root_base_table_lookup = 19'h15686;
      8'd144: root_base_table_lookup = 19'h15555;
      8'd145: root_base_table_lookup = 19'h15427;
      8'd146: root_base_table_lookup = 19'h152fd;
      8'd147: root_base_table_lookup = 19'h151d5;
      8'd148: root_base_table_lookup = 19'h150b0;
      8'd149: root_base_table_lookup = 19'h14f8f;
      8'd150: root_base_table_lookup = 19'h14e70;
      8'd151: root_base_table_lookup = 19'h14d54;
      8'd152: root_base_table_lookup = 19'h14c3b;
      8'd153: root_base_table_lookup = 19'h14b24;
      8'd154: root_base_table_lookup = 19'h14a11;
      8'd155: root_base_table_lookup = 19'h14900;
      8'd156: root_base_table_lookup = 19'h147f1;
      8'd157: root_base_table_lookup = 19'h146e5;
      8'd158: root_base_table_lookup = 19'h145dc;
      8'd159: root_base_table_lookup = 19'h144d5;
      8'd160: root_base_table_lookup = 19'h143d1;
      8'd161: root_base_table_lookup = 19'h142cf;
      8'd162: root_base_table_lookup = 19'h141d0;
      8'd163: root_base_table_lookup = 19'h140d3;
      8'd164: root_base_table_lookup = 19'h13fd8;
      8'd165: root_base_table_lookup = 19'h13ee0;
      8'd166: root_base_table_lookup = 19'h13de9;
      8'd167: root_base_table_lookup = 19'h13cf5;
      8'd168: root_base_table_lookup = 19'h13c03;
      8'd169: root_base_table_lookup = 19'h13b14;
      8'd170: root_base_table_lookup = 19'h13a26;
      8'd171: root_base_table_lookup = 19'h1393b;
      8'd172: root_base_table_lookup = 19'h13851;
      8'd173: root_base_table_lookup = 19'h1376a;
      8'd174: root_base_table_lookup = 19'h13684;
      8'd175: root_base_table_lookup = 19'h135a1;
      8'd176: root_base_table_lookup = 19'h134bf;
      8'd177: root_base_table_lookup = 19'h133e0;
      8'd178: root_base_table_lookup = 19'h13302;
      8'd179: root_base_table_lookup = 19'h13226;
      8'd180: root_base_table_lookup = 19'h1314c;
      8'd181: root_base_table_lookup = 19'h13074;
      8'd182: root_base_table_lookup = 19'h12f9e;
      8'd183: root_base_table_lookup = 19'h12ec9;
      8'd184: root_base_table_lookup = 19'h12df6;
      8'd185: root_base_table_lookup = 19'h12d25;
      8'd186: root_base_table_lookup = 19'h12c55;
      8'd187: root_base_table_lookup = 19'h12b87;
      8'd188: root_base_table_lookup = 19'h12abb;
      8'd189: root_base_table_lookup = 19'h129f1;
      8'd190: root_base_table_lookup = 19'h12928;
      8'd191: root_base_table_lookup = 19'h12860;
      8'd192: root_base_table_lookup = 19'h1279a;
      8'd193: root_base_table_lookup = 19'h126d6;
      8'd194: root_base_table_lookup = 19'h12613;
      8'd195: root_base_table_lookup = 19'h12552;
      8'd196: root_base_table_lookup = 19'h12492;
      8'd197: root_base_table_lookup = 19'h123d4;
      8'd198: root_base_table_lookup = 19'h12317;
      8'd199: root_base_table_lookup = 19'h1225c;
      8'd200: root_base_table_lookup = 19'h121a2;
      8'd201: root_base_table_lookup = 19'h120e9;
      8'd202: root_base_table_lookup = 19'h12032;
      8'd203: root_base_table_lookup = 19'h11f7c;
      8'd204: root_base_table_lookup = 19'h11ec7;
      8'd205: root_base_table_lookup = 19'h11e14;
      8'd206: root_base_table_lookup = 19'h11d62;
      8'd207: root_base_table_lookup = 19'h11cb1;
      8'd208: root_base_table_lookup = 19'h11c02;
      8'd209: root_base_table_lookup = 19'h11b54;
      8'd210: root_base_table_lookup = 19'h11aa7;
      8'd211: root_base_table_lookup = 19'h119fb;
      8'd212: root_base_table_lookup = 19'h11950;
      8'd213: root_base_table_lookup = 19'h118a7;
      8'd214: root_base_table_lookup = 19'h117ff;
      8'd215: root_base_table_lookup = 19'h11758;
      8'd216: root_base_table_lookup = 19'h116b3;
      8'd217: root_base_table_lookup = 19'h1160e;
      8'd218: root_base_table_lookup = 19'h1156b;
      8'd219: root_base_table_lookup = 19'h114c8;
      8'd220: root_base_table_lookup = 19'h11427;
      8'd221: root_base_table_lookup = 19'h11387;
      8'd222: root_base_table_lookup = 19'h112e8;
      8'd223: root_base_table_lookup = 19'h1124a;
      8'd224: root_base_table_lookup = 19'h111ad;
      8'd225: root_base_table_lookup = 19'h11111;
      8'd226: root_base_table_lookup = 19'h11076;
      8'd227: root_base_table_lookup = 19'h10fdc;
      8'd228: root_base_table_lookup = 19'h10f44;
      8'd229: root_base_table_lookup = 19'h10eac;
      8'd230: root_base_table_lookup = 19'h10e15;
      8'd231: root_base_table_lookup = 19'h10d7f;
      8'd232: root_base_table_lookup = 19'h10cea;
      8'd233: root_base_table_lookup = 19'h10c56;
      8'd234: root_base_table_lookup = 19'h10bc4;
      8'd235: root_base_table_lookup = 19'h10b32;
      8'd236: root_base_table_lookup = 19'h10aa0;
      8'd237: root_base_table_lookup = 19'h10a10;
      8'd238: root_base_table_lookup = 19'h10981;
      8'd239: root_base_table_lookup = 19'h108f3;
      8'd240: root_base_table_lookup = 19'h10865;
      8'd241: root_base_table_lookup = 19'h107d9;
      8'd242: root_base_table_lookup = 19'h1074d;
      8'd243: root_base_table_lookup = 19'h106c2;
      8'd244: root_base_table_lookup = 19'h10638;
      8'd245: root_base_table_lookup = 19'h105af;
      8'd246: root_base_table_lookup = 19'h10527;
      8'd247: root_base_table_lookup = 19'h1049f;
      8'd248: root_base_table_lookup = 19'h10419;
      8'd249: root_base_table_lookup = 19'h10393;
      8'd250: root_base_table_lookup = 19'h1030e;
      8'd251: root_base_table_lookup = 19'h1028a;
      8'd252: root_base_table_lookup = 19'h10206;
      8'd253: root_base_table_lookup = 19'h10183;
      8'd254: root_base_table_lookup = 19'h10102;
      8'd255: root_base_table_lookup = 19'h10080;
      default: root_base_table_lookup = 19'd0;
    endcase
  endfunction

  always @(posedge clk) begin
    if (rst) begin
      start_d1 <= 1'b0;
    end else begin
      start_d1 <= start;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      start_d2 <= 1'b0;
    end else begin
      start_d2 <= start_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      start_d3 <= 1'b0;
    end else begin
      start_d3 <= start_d2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      start_d4 <= 1'b0;
    end else begin
      start_d4 <= start_d3;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      start_d5 <= 1'b0;
    end else begin
      start_d5 <= start_d4;
    end
  end

  wire [25:0] offset_squares_mul = count * epsilon;
  always @(posedge clk) begin
    if (start) begin  // ReciprocalSquareRoot.swift:39
      offset_squares <= squares + {14'd0, offset_squares_mul};
    end
  end

  wire [24:0] sum_square_low = sum[25] ? -sum[24:0] : sum[24:0];
  wire [24:0] sum_square_low_2 = sum[25] ? -sum[24:0] : sum[24:0];
  wire [49:0] sum_square_mul = sum_square_low * sum_square_low_2;
  always @(posedge clk) begin
    if (start) begin  // ReciprocalSquareRoot.swift:40
      sum_square <= sum_square_mul;
    end
  end

  wire [49:0] variance_mul = count * offset_squares;
  always @(posedge clk) begin
    if (start_d1) begin  // ReciprocalSquareRoot.swift:42
      variance <= variance_mul - sum_square;
    end
  end

  wire [49:0] half_zeros_cat = {
      variance[0],
      variance[1],
      variance[2],
      variance[3],
      variance[4],
      variance[5],
      variance[6],
      variance[7],
      variance[8],
      variance[9],
      variance[10],
      variance[11],
      variance[12],
      variance[13],
      variance[14],
      variance[15],
      variance[16],
      variance[17],
      variance[18],
      variance[19],
      variance[20],
      variance[21],
      variance[22],
      variance[23],
      variance[24],
      variance[25],
      variance[26],
      variance[27],
      variance[28],
      variance[29],
      variance[30],
      variance[31],
      variance[32],
      variance[33],
      variance[34],
      variance[35],
      variance[36],
      variance[37],
      variance[38],
      variance[39],
      variance[40],
      variance[41],
      variance[42],
      variance[43],
      variance[44],
      variance[45],
      variance[46],
      variance[47],
      variance[48],
      variance[49]
  };
  wire half_zeros_or_25 = half_zeros_cat[0] | half_zeros_cat[1];
  wire half_zeros_or_24 = half_zeros_cat[4] | half_zeros_cat[5];
  wire half_zeros_or_22 = half_zeros_cat[8] | half_zeros_cat[9];
  wire half_zeros_or_13 = half_zeros_cat[12] | half_zeros_cat[13];
  wire half_zeros_or_21 = half_zeros_cat[16] | half_zeros_cat[17];
  wire half_zeros_or_20 = half_zeros_cat[20] | half_zeros_cat[21];
  wire half_zeros_or_18 = half_zeros_cat[24] | half_zeros_cat[25];
  wire half_zeros_or_9 = half_zeros_cat[28] | half_zeros_cat[29];
  wire half_zeros_or_17 = half_zeros_cat[32] | half_zeros_cat[33];
  wire half_zeros_or_16 = half_zeros_cat[36] | half_zeros_cat[37];
  wire half_zeros_or_14 = half_zeros_cat[40] | half_zeros_cat[41];
  wire half_zeros_or_11 = half_zeros_cat[44] | half_zeros_cat[45];
  wire half_zeros_or_23 = half_zeros_or_25 | (half_zeros_cat[2] | half_zeros_cat[3]);
  wire half_zeros_or_12 = half_zeros_or_22 | (half_zeros_cat[10] | half_zeros_cat[11]);
  wire half_zeros_or_19 = half_zeros_or_21 | (half_zeros_cat[18] | half_zeros_cat[19]);
  wire half_zeros_or_8 = half_zeros_or_18 | (half_zeros_cat[26] | half_zeros_cat[27]);
  wire half_zeros_or_15 = half_zeros_or_17 | (half_zeros_cat[34] | half_zeros_cat[35]);
  wire half_zeros_or_10 = half_zeros_or_14 | (half_zeros_cat[42] | half_zeros_cat[43]);
  wire [2:0] half_zeros_mux_3 = half_zeros_or_23
      ? {1'b0, half_zeros_or_25 ? (half_zeros_cat[0] ? 2'd0 : 2'd1) : half_zeros_cat[2] ? 2'd2 : 2'd3}
      : half_zeros_or_24
      ? (half_zeros_cat[4] ? 3'd4 : 3'd5)
      : half_zeros_cat[6]
      ? 3'd6
      : 3'd7;
  wire half_zeros_or_5 = half_zeros_or_23 | (half_zeros_or_24 | (half_zeros_cat[6] | half_zeros_cat[7]));
  wire [3:0] half_zeros_mux_4 = half_zeros_or_12
      ? (half_zeros_or_22 ? (half_zeros_cat[8] ? 4'd8 : 4'd9) : half_zeros_cat[10] ? 4'd10 : 4'd11)
      : half_zeros_or_13
      ? (half_zeros_cat[12] ? 4'd12 : 4'd13)
      : half_zeros_cat[14]
      ? 4'd14
      : 4'd15;
  wire [4:0] half_zeros_mux_5 = half_zeros_or_19
      ? (half_zeros_or_21 ? (half_zeros_cat[16] ? 5'd16 : 5'd17) : half_zeros_cat[18] ? 5'd18 : 5'd19)
      : half_zeros_or_20
      ? (half_zeros_cat[20] ? 5'd20 : 5'd21)
      : half_zeros_cat[22]
      ? 5'd22
      : 5'd23;
  wire half_zeros_or_6 = half_zeros_or_19 | (half_zeros_or_20 | (half_zeros_cat[22] | half_zeros_cat[23]));
  wire [4:0] half_zeros_mux_6 = half_zeros_or_8
      ? (half_zeros_or_18 ? (half_zeros_cat[24] ? 5'd24 : 5'd25) : half_zeros_cat[26] ? 5'd26 : 5'd27)
      : half_zeros_or_9
      ? (half_zeros_cat[28] ? 5'd28 : 5'd29)
      : half_zeros_cat[30]
      ? 5'd30
      : 5'd31;
  wire [5:0] half_zeros_mux_7 = half_zeros_or_15
      ? (half_zeros_or_17 ? (half_zeros_cat[32] ? 6'd32 : 6'd33) : half_zeros_cat[34] ? 6'd34 : 6'd35)
      : half_zeros_or_16
      ? (half_zeros_cat[36] ? 6'd36 : 6'd37)
      : half_zeros_cat[38]
      ? 6'd38
      : 6'd39;
  wire half_zeros_or_7 = half_zeros_or_15 | (half_zeros_or_16 | (half_zeros_cat[38] | half_zeros_cat[39]));
  wire [5:0] half_zeros_mux_8 = half_zeros_or_10
      ? (half_zeros_or_14 ? (half_zeros_cat[40] ? 6'd40 : 6'd41) : half_zeros_cat[42] ? 6'd42 : 6'd43)
      : half_zeros_or_11
      ? (half_zeros_cat[44] ? 6'd44 : 6'd45)
      : half_zeros_cat[46]
      ? 6'd46
      : 6'd47;
  wire half_zeros_or_4 = half_zeros_or_5
      | (half_zeros_or_12 | (half_zeros_or_13 | (half_zeros_cat[14] | half_zeros_cat[15])));
  wire half_zeros_or_3 = half_zeros_or_7
      | (half_zeros_or_10 | (half_zeros_or_11 | (half_zeros_cat[46] | half_zeros_cat[47])));
  wire half_zeros_or_2 = half_zeros_or_4
      | (half_zeros_or_6 | (half_zeros_or_8 | (half_zeros_or_9 | (half_zeros_cat[30] | half_zeros_cat[31]))));
  wire [5:0] half_zeros_mux_2 = half_zeros_or_2
      ? {1'b0, half_zeros_or_4 ? {1'b0, half_zeros_or_5 ? {1'b0, half_zeros_mux_3} : half_zeros_mux_4} : half_zeros_or_6 ? half_zeros_mux_5 : half_zeros_mux_6}
      : half_zeros_or_3
      ? (half_zeros_or_7 ? half_zeros_mux_7 : half_zeros_mux_8)
      : half_zeros_cat[48]
      ? 6'd48
      : 6'd49;
  wire half_zeros_or = half_zeros_or_2 | (half_zeros_or_3 | (half_zeros_cat[48] | half_zeros_cat[49]));
  wire [5:0] half_zeros_mux = half_zeros_or ? (half_zeros_or ? half_zeros_mux_2 : 6'd0) : 6'd50;
  always @(posedge clk) begin
    if (start_d2) begin  // ReciprocalSquareRoot.swift:43
      half_zeros <= half_zeros_mux[5:1];
    end
  end

  wire [49:0] normal = variance << {half_zeros, 1'b0};
  always @(posedge clk) begin
    if (start_d3) begin  // ReciprocalSquareRoot.swift:45
      top <= normal[49:32];
    end
  end

  wire [18:0] root_base_word = root_base_table_lookup(top[17:10]);
  always @(posedge clk) begin
    if (start_d4) begin  // InterpolationTable.swift:65
      root_base <= root_base_word;
    end
  end

  wire [10:0] root_slope_word = root_slope_table_lookup(top[17:10]);
  always @(posedge clk) begin
    if (start_d4) begin  // InterpolationTable.swift:65
      root_slope <= root_slope_word;
    end
  end

  always @(posedge clk) begin
    if (start_d4) begin  // InterpolationTable.swift:69
      root_place <= top[9:0];
    end
  end

  wire signed [20:0] factor_q_mul = root_slope * $signed({1'b0, root_place});
  always @(posedge clk) begin
    if (start_d5) begin  // ReciprocalSquareRoot.swift:47
      factor_q <= root_base[17:0] + {{7{factor_q_mul[20]}}, factor_q_mul[20:10]};
    end
  end

  assign factor = factor_q;

  always @(posedge clk) begin
    if (start_d5) begin  // ReciprocalSquareRoot.swift:49
      shift_q <= 5'd29 - half_zeros;
    end
  end

  assign shift = shift_q;

  always @(posedge clk) begin
    if (rst) begin
      is_ready <= 1'b0;
    end else begin
      is_ready <= start_d5;
    end
  end

  assign isReady = is_ready;

  wire _unused_ok = &{1'b0, root_base[18], half_zeros_mux[0], normal[31:0], factor_q_mul[9:0], 1'b0};
endmodule

`default_nettype wire
