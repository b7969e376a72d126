// ByteReciprocal_elements65536, written by Apus. Change the Swift source, not this file.
// Parameters: elements = 65536
// Content: fnv1a64 d5d71d4f15fdedf8
`default_nettype none

module ByteReciprocal_elements65536 (
    input  wire        clk,
    input  wire        rst,
    input  wire        start,  // ByteReciprocal.swift:9
    input  wire [40:0] sum,  // ByteReciprocal.swift:11
    output wire [16:0] factor,  // ByteReciprocal.swift:12
    output wire [5:0]  shift,  // ByteReciprocal.swift:14
    output wire        isReady  // ByteReciprocal.swift:15
);

  reg start_d1;  // ByteReciprocal.swift:30
  reg start_d2;  // ByteReciprocal.swift:30
  reg start_d3;  // ByteReciprocal.swift:30
  reg [5:0] zeros;  // ByteReciprocal.swift:32
  reg [16:0] top;  // ByteReciprocal.swift:34
  reg signed [17:0] reciprocal_base;  // InterpolationTable.swift:65
  reg signed [10:0] reciprocal_slope;  // InterpolationTable.swift:65
  reg [9:0] reciprocal_place;  // InterpolationTable.swift:69
  reg [16:0] factor_q;  // ByteReciprocal.swift:36
  reg [5:0] shift_q;  // ByteReciprocal.swift:37
  reg is_ready;  // ByteReciprocal.swift:38

  // Table reciprocal_slope_table: 128 words
  function [10:0] reciprocal_slope_table_lookup(input [6:0] address);
    case (address)  // InterpolationTable.swift:64
      7'd0: reciprocal_slope_table_lookup = 11'd1036;
      7'd1: reciprocal_slope_table_lookup = 11'd1051;
      7'd2: reciprocal_slope_table_lookup = 11'd1067;
      7'd3: reciprocal_slope_table_lookup = 11'd1082;
      7'd4: reciprocal_slope_table_lookup = 11'd1096;
      7'd5: reciprocal_slope_table_lookup = 11'd1110;
      7'd6: reciprocal_slope_table_lookup = 11'd1124;
      7'd7: reciprocal_slope_table_lookup = 11'd1138;
      7'd8: reciprocal_slope_table_lookup = 11'd1151;
      7'd9: reciprocal_slope_table_lookup = 11'd1164;
      7'd10: reciprocal_slope_table_lookup = 11'd1177;
      7'd11: reciprocal_slope_table_lookup = 11'd1189;
      7'd12: reciprocal_slope_table_lookup = 11'd1201;
      7'd13: reciprocal_slope_table_lookup = 11'd1213;
      7'd14: reciprocal_slope_table_lookup = 11'd1225;
      7'd15: reciprocal_slope_table_lookup = 11'd1236;
      7'd16: reciprocal_slope_table_lookup = 11'd1248;
      7'd17: reciprocal_slope_table_lookup = 11'd1259;
      7'd18: reciprocal_slope_table_lookup = 11'd1269;
      7'd19: reciprocal_slope_table_lookup = 11'd1280;
      7'd20: reciprocal_slope_table_lookup = 11'd1290;
      7'd21: reciprocal_slope_table_lookup = 11'd1300;
      7'd22: reciprocal_slope_table_lookup = 11'd1310;
      7'd23: reciprocal_slope_table_lookup = 11'd1320;
      7'd24: reciprocal_slope_table_lookup = 11'd1329;
      7'd25: reciprocal_slope_table_lookup = 11'd1339;
      7'd26: reciprocal_slope_table_lookup = 11'd1348;
      7'd27: reciprocal_slope_table_lookup = 11'd1357;
      7'd28: reciprocal_slope_table_lookup = 11'd1366;
      7'd29: reciprocal_slope_table_lookup = 11'd1374;
      7'd30: reciprocal_slope_table_lookup = 11'd1383;
      7'd31: reciprocal_slope_table_lookup = 11'd1391;
      7'd32: reciprocal_slope_table_lookup = 11'd1399;
      7'd33: reciprocal_slope_table_lookup = 11'd1407;
      7'd34: reciprocal_slope_table_lookup = 11'd1415;
      7'd35: reciprocal_slope_table_lookup = 11'd1423;
      7'd36: reciprocal_slope_table_lookup = 11'd1430;
      7'd37: reciprocal_slope_table_lookup = 11'd1438;
      7'd38: reciprocal_slope_table_lookup = 11'd1445;
      7'd39: reciprocal_slope_table_lookup = 11'd1452;
      7'd40: reciprocal_slope_table_lookup = 11'd1459;
      7'd41: reciprocal_slope_table_lookup = 11'd1466;
      7'd42: reciprocal_slope_table_lookup = 11'd1473;
      7'd43: reciprocal_slope_table_lookup = 11'd1480;
      7'd44: reciprocal_slope_table_lookup = 11'd1486;
      7'd45: reciprocal_slope_table_lookup = 11'd1493;
      7'd46: reciprocal_slope_table_lookup = 11'd1499;
      7'd47: reciprocal_slope_table_lookup = 11'd1505;
      7'd48: reciprocal_slope_table_lookup = 11'd1512;
      7'd49: reciprocal_slope_table_lookup = 11'd1518;
      7'd50: reciprocal_slope_table_lookup = 11'd1523;
      7'd51: reciprocal_slope_table_lookup = 11'd1529;
      7'd52: reciprocal_slope_table_lookup = 11'd1535;
      7'd53: reciprocal_slope_table_lookup = 11'd1541;
      7'd54: reciprocal_slope_table_lookup = 11'd1546;
      7'd55: reciprocal_slope_table_lookup = 11'd1552;
      7'd56: reciprocal_slope_table_lookup = 11'd1557;
      7'd57: reciprocal_slope_table_lookup = 11'd1562;
      7'd58: reciprocal_slope_table_lookup = 11'd1568;
      7'd59: reciprocal_slope_table_lookup = 11'd1573;
      7'd60: reciprocal_slope_table_lookup = 11'd1578;
      7'd61: reciprocal_slope_table_lookup = 11'd1583;
      7'd62: reciprocal_slope_table_lookup = 11'd1587;
      7'd63: reciprocal_slope_table_lookup = 11'd1592;
      7'd64: reciprocal_slope_table_lookup = 11'd1597;
      7'd65: reciprocal_slope_table_lookup = 11'd1602;
      7'd66: reciprocal_slope_table_lookup = 11'd1606;
      7'd67: reciprocal_slope_table_lookup = 11'd1611;
      7'd68: reciprocal_slope_table_lookup = 11'd1615;
      7'd69: reciprocal_slope_table_lookup = 11'd1620;
      7'd70: reciprocal_slope_table_lookup = 11'd1624;
      7'd71: reciprocal_slope_table_lookup = 11'd1628;
      7'd72: reciprocal_slope_table_lookup = 11'd1632;
      7'd73: reciprocal_slope_table_lookup = 11'd1636;
      7'd74: reciprocal_slope_table_lookup = 11'd1640;
      7'd75: reciprocal_slope_table_lookup = 11'd1644;
      7'd76: reciprocal_slope_table_lookup = 11'd1648;
      7'd77: reciprocal_slope_table_lookup = 11'd1652;
      7'd78: reciprocal_slope_table_lookup = 11'd1656;
      7'd79: reciprocal_slope_table_lookup = 11'd1660;
      7'd80: reciprocal_slope_table_lookup = 11'd1664;
      7'd81: reciprocal_slope_table_lookup = 11'd1667;
      7'd82: reciprocal_slope_table_lookup = 11'd1671;
      7'd83: reciprocal_slope_table_lookup = 11'd1674;
      7'd84: reciprocal_slope_table_lookup = 11'd1678;
      7'd85: reciprocal_slope_table_lookup = 11'd1681;
      7'd86: reciprocal_slope_table_lookup = 11'd1685;
      7'd87: reciprocal_slope_table_lookup = 11'd1688;
      7'd88: reciprocal_slope_table_lookup = 11'd1691;
      7'd89: reciprocal_slope_table_lookup = 11'd1695;
      7'd90: reciprocal_slope_table_lookup = 11'd1698;
      7'd91: reciprocal_slope_table_lookup = 11'd1701;
      7'd92: reciprocal_slope_table_lookup = 11'd1704;
      7'd93: reciprocal_slope_table_lookup = 11'd1707;
      7'd94: reciprocal_slope_table_lookup = 11'd1710;
      7'd95: reciprocal_slope_table_lookup = 11'd1713;
      7'd96: reciprocal_slope_table_lookup = 11'd1716;
      7'd97: reciprocal_slope_table_lookup = 11'd1719;
      7'd98: reciprocal_slope_table_lookup = 11'd1722;
      7'd99: reciprocal_slope_table_lookup = 11'd1725;
      7'd100: reciprocal_slope_table_lookup = 11'd1728;
      7'd101: reciprocal_slope_table_lookup = 11'd1731;
      7'd102: reciprocal_slope_table_lookup = 11'd1733;
      7'd103: reciprocal_slope_table_lookup = 11'd1736;
      7'd104: reciprocal_slope_table_lookup = 11'd1739;
      7'd105: reciprocal_slope_table_lookup = 11'd1741;
      7'd106: reciprocal_slope_table_lookup = 11'd1744;
      7'd107: reciprocal_slope_table_lookup = 11'd1747;
      7'd108: reciprocal_slope_table_lookup = 11'd1749;
      7'd109: reciprocal_slope_table_lookup = 11'd1752;
      7'd110: reciprocal_slope_table_lookup = 11'd1754;
      7'd111: reciprocal_slope_table_lookup = 11'd1757;
      7'd112: reciprocal_slope_table_lookup = 11'd1759;
      7'd113: reciprocal_slope_table_lookup = 11'd1761;
      7'd114: reciprocal_slope_table_lookup = 11'd1764;
      7'd115: reciprocal_slope_table_lookup = 11'd1766;
      7'd116: reciprocal_slope_table_lookup = 11'd1768;
      7'd117: reciprocal_slope_table_lookup = 11'd1771;
      7'd118: reciprocal_slope_table_lookup = 11'd1773;
      7'd119: reciprocal_slope_table_lookup = 11'd1775;
      7'd120: reciprocal_slope_table_lookup = 11'd1777;
      7'd121: reciprocal_slope_table_lookup = 11'd1780;
      7'd122: reciprocal_slope_table_lookup = 11'd1782;
      7'd123: reciprocal_slope_table_lookup = 11'd1784;
      7'd124: reciprocal_slope_table_lookup = 11'd1786;
      7'd125: reciprocal_slope_table_lookup = 11'd1788;
      7'd126: reciprocal_slope_table_lookup = 11'd1790;
      7'd127: reciprocal_slope_table_lookup = 11'd1792;
      default: reciprocal_slope_table_lookup = 11'd0;
    endcase
  endfunction
  // Table reciprocal_base_table: 128 words
  function [17:0] reciprocal_base_table_lookup(input [6:0] address);
    case (address)  // InterpolationTable.swift:64
      7'd0: reciprocal_base_table_lookup = 18'h1fe00;
      7'd1: reciprocal_base_table_lookup = 18'h1fa0c;
      7'd2: reciprocal_base_table_lookup = 18'h1f627;
      7'd3: reciprocal_base_table_lookup = 18'h1f252;
      7'd4: reciprocal_base_table_lookup = 18'h1ee8c;
      7'd5: reciprocal_base_table_lookup = 18'h1ead4;
      7'd6: reciprocal_base_table_lookup = 18'h1e72a;
      7'd7: reciprocal_base_table_lookup = 18'h1e38e;
      7'd8: reciprocal_base_table_lookup = 18'h1e000;
      7'd9: reciprocal_base_table_lookup = 18'h1dc7f;
      7'd10: reciprocal_base_table_lookup = 18'h1d90b;
      7'd11: reciprocal_base_table_lookup = 18'h1d5a4;
      7'd12: reciprocal_base_table_lookup = 18'h1d249;
      7'd13: reciprocal_base_table_lookup = 18'h1cefb;
      7'd14: reciprocal_base_table_lookup = 18'h1cbb8;
      7'd15: reciprocal_base_table_lookup = 18'h1c881;
      7'd16: reciprocal_base_table_lookup = 18'h1c555;
      7'd17: reciprocal_base_table_lookup = 18'h1c235;
      7'd18: reciprocal_base_table_lookup = 18'h1bf20;
      7'd19: reciprocal_base_table_lookup = 18'h1bc15;
      7'd20: reciprocal_base_table_lookup = 18'h1b915;
      7'd21: reciprocal_base_table_lookup = 18'h1b61f;
      7'd22: reciprocal_base_table_lookup = 18'h1b333;
      7'd23: reciprocal_base_table_lookup = 18'h1b051;
      7'd24: reciprocal_base_table_lookup = 18'h1ad79;
      7'd25: reciprocal_base_table_lookup = 18'h1aaab;
      7'd26: reciprocal_base_table_lookup = 18'h1a7e5;
      7'd27: reciprocal_base_table_lookup = 18'h1a529;
      7'd28: reciprocal_base_table_lookup = 18'h1a276;
      7'd29: reciprocal_base_table_lookup = 18'h19fcc;
      7'd30: reciprocal_base_table_lookup = 18'h19d2a;
      7'd31: reciprocal_base_table_lookup = 18'h19a91;
      7'd32: reciprocal_base_table_lookup = 18'h19800;
      7'd33: reciprocal_base_table_lookup = 18'h19577;
      7'd34: reciprocal_base_table_lookup = 18'h192f7;
      7'd35: reciprocal_base_table_lookup = 18'h1907e;
      7'd36: reciprocal_base_table_lookup = 18'h18e0c;
      7'd37: reciprocal_base_table_lookup = 18'h18ba3;
      7'd38: reciprocal_base_table_lookup = 18'h18941;
      7'd39: reciprocal_base_table_lookup = 18'h186e6;
      7'd40: reciprocal_base_table_lookup = 18'h18492;
      7'd41: reciprocal_base_table_lookup = 18'h18246;
      7'd42: reciprocal_base_table_lookup = 18'h18000;
      7'd43: reciprocal_base_table_lookup = 18'h17dc1;
      7'd44: reciprocal_base_table_lookup = 18'h17b89;
      7'd45: reciprocal_base_table_lookup = 18'h17957;
      7'd46: reciprocal_base_table_lookup = 18'h1772c;
      7'd47: reciprocal_base_table_lookup = 18'h17507;
      7'd48: reciprocal_base_table_lookup = 18'h172e9;
      7'd49: reciprocal_base_table_lookup = 18'h170d0;
      7'd50: reciprocal_base_table_lookup = 18'h16ebe;
      7'd51: reciprocal_base_table_lookup = 18'h16cb1;
      7'd52: reciprocal_base_table_lookup = 18'h16aab;
      7'd53: reciprocal_base_table_lookup = 18'h168aa;
      7'd54: reciprocal_base_table_lookup = 18'h166ae;
      7'd55: reciprocal_base_table_lookup = 18'h164b9;
      7'd56: reciprocal_base_table_lookup = 18'h162c8;
      7'd57: reciprocal_base_table_lookup = 18'h160dd;
      7'd58: reciprocal_base_table_lookup = 18'h15ef8;
      7'd59: reciprocal_base_table_lookup = 18'h15d17;
      7'd60: reciprocal_base_table_lookup = 18'h15b3c;
      7'd61: reciprocal_base_table_lookup = 18'h15966;
      7'd62: reciprocal_base_table_lookup = 18'h15794;
      7'd63: reciprocal_base_table_lookup = 18'h155c8;
      7'd64: reciprocal_base_table_lookup = 18'h15400;
      7'd65: reciprocal_base_table_lookup = 18'h1523d;
      7'd66: reciprocal_base_table_lookup = 18'h1507f;
      7'd67: reciprocal_base_table_lookup = 18'h14ec5;
      7'd68: reciprocal_base_table_lookup = 18'h14d10;
      7'd69: reciprocal_base_table_lookup = 18'h14b5f;
      7'd70: reciprocal_base_table_lookup = 18'h149b2;
      7'd71: reciprocal_base_table_lookup = 18'h1480a;
      7'd72: reciprocal_base_table_lookup = 18'h14666;
      7'd73: reciprocal_base_table_lookup = 18'h144c7;
      7'd74: reciprocal_base_table_lookup = 18'h1432b;
      7'd75: reciprocal_base_table_lookup = 18'h14194;
      7'd76: reciprocal_base_table_lookup = 18'h14000;
      7'd77: reciprocal_base_table_lookup = 18'h13e70;
      7'd78: reciprocal_base_table_lookup = 18'h13ce5;
      7'd79: reciprocal_base_table_lookup = 18'h13b5d;
      7'd80: reciprocal_base_table_lookup = 18'h139d9;
      7'd81: reciprocal_base_table_lookup = 18'h13858;
      7'd82: reciprocal_base_table_lookup = 18'h136db;
      7'd83: reciprocal_base_table_lookup = 18'h13562;
      7'd84: reciprocal_base_table_lookup = 18'h133ed;
      7'd85: reciprocal_base_table_lookup = 18'h1327b;
      7'd86: reciprocal_base_table_lookup = 18'h1310c;
      7'd87: reciprocal_base_table_lookup = 18'h12fa1;
      7'd88: reciprocal_base_table_lookup = 18'h12e39;
      7'd89: reciprocal_base_table_lookup = 18'h12cd4;
      7'd90: reciprocal_base_table_lookup = 18'h12b73;
      7'd91: reciprocal_base_table_lookup = 18'h12a15;
      7'd92: reciprocal_base_table_lookup = 18'h128ba;
      7'd93: reciprocal_base_table_lookup = 18'h12762;
      7'd94: reciprocal_base_table_lookup = 18'h1260e;
      7'd95: reciprocal_base_table_lookup = 18'h124bc;
      7'd96: reciprocal_base_table_lookup = 18'h1236e;
      7'd97: reciprocal_base_table_lookup = 18'h12222;
      7'd98: reciprocal_base_table_lookup = 18'h120d9;
      7'd99: reciprocal_base_table_lookup = 18'h11f94;
      7'd100: reciprocal_base_table_lookup = 18'h11e51;
      7'd101: reciprocal_base_table_lookup = 18'h11d11;
      7'd102: reciprocal_base_table_lookup = 18'h11bd3;
      7'd103: reciprocal_base_table_lookup = 18'h11a99;
      7'd104: reciprocal_base_table_lookup = 18'h11961;
      7'd105: reciprocal_base_table_lookup = 18'h1182c;
      7'd106: reciprocal_base_table_lookup = 18'h116f9;
      7'd107: reciprocal_base_table_lookup = 18'h115ca;
      7'd108: reciprocal_base_table_lookup = 18'h1149c;
      7'd109: reciprocal_base_table_lookup = 18'h11371;
      7'd110: reciprocal_base_table_lookup = 18'h11249;
      7'd111: reciprocal_base_table_lookup = 18'h11123;
      7'd112: reciprocal_base_table_lookup = 18'h11000;
      7'd113: reciprocal_base_table_lookup = 18'h10edf;
      7'd114: reciprocal_base_table_lookup = 18'h10dc1;
      7'd115: reciprocal_base_table_lookup = 18'h10ca4;
      7'd116: reciprocal_base_table_lookup = 18'h10b8a;
      7'd117: reciprocal_base_table_lookup = 18'h10a73;
      7'd118: reciprocal_base_table_lookup = 18'h1095e;
      7'd119: reciprocal_base_table_lookup = 18'h1084b;
      7'd120: reciprocal_base_table_lookup = 18'h1073a;
      7'd121: reciprocal_base_table_lookup = 18'h1062b;
      7'd122: reciprocal_base_table_lookup = 18'h1051f;
      7'd123: reciprocal_base_table_lookup = 18'h10414;
      7'd124: reciprocal_base_table_lookup = 18'h1030c;
      7'd125: reciprocal_base_table_lookup = 18'h10206;
      7'd126: reciprocal_base_table_lookup = 18'h10102;
      7'd127: reciprocal_base_table_lookup = 18'h10000;
      default: reciprocal_base_table_lookup = 18'd0;
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

  wire [40:0] zeros_cat = {
      sum[0],
      sum[1],
      sum[2],
      sum[3],
      sum[4],
      sum[5],
      sum[6],
      sum[7],
      sum[8],
      sum[9],
      sum[10],
      sum[11],
      sum[12],
      sum[13],
      sum[14],
      sum[15],
      sum[16],
      sum[17],
      sum[18],
      sum[19],
      sum[20],
      sum[21],
      sum[22],
      sum[23],
      sum[24],
      sum[25],
      sum[26],
      sum[27],
      sum[28],
      sum[29],
      sum[30],
      sum[31],
      sum[32],
      sum[33],
      sum[34],
      sum[35],
      sum[36],
      sum[37],
      sum[38],
      sum[39],
      sum[40]
  };
  wire zeros_or_21 = zeros_cat[0] | zeros_cat[1];
  wire zeros_or_20 = zeros_cat[4] | zeros_cat[5];
  wire zeros_or_18 = zeros_cat[8] | zeros_cat[9];
  wire zeros_or_10 = zeros_cat[12] | zeros_cat[13];
  wire zeros_or_17 = zeros_cat[16] | zeros_cat[17];
  wire zeros_or_16 = zeros_cat[20] | zeros_cat[21];
  wire zeros_or_14 = zeros_cat[24] | zeros_cat[25];
  wire zeros_or_8 = zeros_cat[28] | zeros_cat[29];
  wire zeros_or_13 = zeros_cat[32] | zeros_cat[33];
  wire zeros_or_12 = zeros_cat[36] | zeros_cat[37];
  wire zeros_or_19 = zeros_or_21 | (zeros_cat[2] | zeros_cat[3]);
  wire zeros_or_9 = zeros_or_18 | (zeros_cat[10] | zeros_cat[11]);
  wire zeros_or_15 = zeros_or_17 | (zeros_cat[18] | zeros_cat[19]);
  wire zeros_or_7 = zeros_or_14 | (zeros_cat[26] | zeros_cat[27]);
  wire zeros_or_11 = zeros_or_13 | (zeros_cat[34] | zeros_cat[35]);
  wire [2:0] zeros_mux_2 = zeros_or_19
      ? {1'b0, zeros_or_21 ? (zeros_cat[0] ? 2'd0 : 2'd1) : zeros_cat[2] ? 2'd2 : 2'd3}
      : zeros_or_20
      ? (zeros_cat[4] ? 3'd4 : 3'd5)
      : zeros_cat[6]
      ? 3'd6
      : 3'd7;
  wire zeros_or_5 = zeros_or_19 | (zeros_or_20 | (zeros_cat[6] | zeros_cat[7]));
  wire [3:0] zeros_mux_3 = zeros_or_9
      ? (zeros_or_18 ? (zeros_cat[8] ? 4'd8 : 4'd9) : zeros_cat[10] ? 4'd10 : 4'd11)
      : zeros_or_10
      ? (zeros_cat[12] ? 4'd12 : 4'd13)
      : zeros_cat[14]
      ? 4'd14
      : 4'd15;
  wire [4:0] zeros_mux_4 = zeros_or_15
      ? (zeros_or_17 ? (zeros_cat[16] ? 5'd16 : 5'd17) : zeros_cat[18] ? 5'd18 : 5'd19)
      : zeros_or_16
      ? (zeros_cat[20] ? 5'd20 : 5'd21)
      : zeros_cat[22]
      ? 5'd22
      : 5'd23;
  wire zeros_or_6 = zeros_or_15 | (zeros_or_16 | (zeros_cat[22] | zeros_cat[23]));
  wire [4:0] zeros_mux_5 = zeros_or_7
      ? (zeros_or_14 ? (zeros_cat[24] ? 5'd24 : 5'd25) : zeros_cat[26] ? 5'd26 : 5'd27)
      : zeros_or_8
      ? (zeros_cat[28] ? 5'd28 : 5'd29)
      : zeros_cat[30]
      ? 5'd30
      : 5'd31;
  wire [5:0] zeros_mux_6 = zeros_or_11
      ? (zeros_or_13 ? (zeros_cat[32] ? 6'd32 : 6'd33) : zeros_cat[34] ? 6'd34 : 6'd35)
      : zeros_or_12
      ? (zeros_cat[36] ? 6'd36 : 6'd37)
      : zeros_cat[38]
      ? 6'd38
      : 6'd39;
  wire zeros_or_3 = zeros_or_11 | (zeros_or_12 | (zeros_cat[38] | zeros_cat[39]));
  wire zeros_or_4 = zeros_or_5 | (zeros_or_9 | (zeros_or_10 | (zeros_cat[14] | zeros_cat[15])));
  wire zeros_or_2 = zeros_or_4 | (zeros_or_6 | (zeros_or_7 | (zeros_or_8 | (zeros_cat[30] | zeros_cat[31]))));
  wire [5:0] zeros_mux = zeros_or_2
      ? {1'b0, zeros_or_4 ? {1'b0, zeros_or_5 ? {1'b0, zeros_mux_2} : zeros_mux_3} : zeros_or_6 ? zeros_mux_4 : zeros_mux_5}
      : zeros_or_3
      ? zeros_mux_6
      : 6'd40;
  wire zeros_or = zeros_or_2 | (zeros_or_3 | zeros_cat[40]);
  always @(posedge clk) begin
    if (start) begin  // ByteReciprocal.swift:32
      zeros <= zeros_or ? (zeros_or ? zeros_mux : 6'd0) : 6'd41;
    end
  end

  wire [40:0] normal = sum << zeros;
  always @(posedge clk) begin
    if (start_d1) begin  // ByteReciprocal.swift:34
      top <= normal[39:23];
    end
  end

  wire [17:0] reciprocal_base_word = reciprocal_base_table_lookup(top[16:10]);
  always @(posedge clk) begin
    if (start_d2) begin  // InterpolationTable.swift:65
      reciprocal_base <= reciprocal_base_word;
    end
  end

  wire [10:0] reciprocal_slope_word = reciprocal_slope_table_lookup(top[16:10]);
  always @(posedge clk) begin
    if (start_d2) begin  // InterpolationTable.swift:65
      reciprocal_slope <= reciprocal_slope_word;
    end
  end

  always @(posedge clk) begin
    if (start_d2) begin  // InterpolationTable.swift:69
      reciprocal_place <= top[9:0];
    end
  end

  wire signed [20:0] factor_q_mul = reciprocal_slope * $signed({1'b0, reciprocal_place});
  always @(posedge clk) begin
    if (start_d3) begin  // ByteReciprocal.swift:36
      factor_q <= reciprocal_base[16:0] + {{6{factor_q_mul[20]}}, factor_q_mul[20:10]};
    end
  end

  assign factor = factor_q;

  always @(posedge clk) begin
    if (start_d3) begin  // ByteReciprocal.swift:37
      shift_q <= 6'd41 - zeros;
    end
  end

  assign shift = shift_q;

  always @(posedge clk) begin
    if (rst) begin
      is_ready <= 1'b0;
    end else begin
      is_ready <= start_d3;
    end
  end

  assign isReady = is_ready;

  wire _unused_ok = &{1'b0, reciprocal_base[17], normal[40], normal[22:0], factor_q_mul[9:0], 1'b0};
endmodule

`default_nettype wire
