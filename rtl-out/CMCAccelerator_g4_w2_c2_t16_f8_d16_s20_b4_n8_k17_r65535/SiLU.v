// SiLU, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 9877d0e16f8229ed
`default_nettype none

module SiLU (
    input  wire               clk,
    input  wire               rst,
    input  wire               enable,  // ActivationLane.swift:10
    input  wire signed [15:0] x,  // ActivationLane.swift:11
    output wire signed [15:0] y  // ActivationLane.swift:12
);

  reg signed [13:0] g_base;  // InterpolationTable.swift:65
  reg signed [10:0] g_slope;  // InterpolationTable.swift:65
  reg [6:0] g_place;  // InterpolationTable.swift:69
  reg is_beyond;  // ActivationLane.swift:22
  reg signed [15:0] positive;  // ActivationLane.swift:23
  reg signed [15:0] rounded;  // ActivationLane.swift:26

  // Table g_slope_table: 128 words
  function [10:0] g_slope_table_lookup(input [6:0] address);
    case (address)  // InterpolationTable.swift:64
      7'd0: g_slope_table_lookup = 11'd960;
      7'd1: g_slope_table_lookup = 11'd833;
      7'd2: g_slope_table_lookup = 11'd709;
      7'd3: g_slope_table_lookup = 11'd590;
      7'd4: g_slope_table_lookup = 11'd477;
      7'd5: g_slope_table_lookup = 11'd372;
      7'd6: g_slope_table_lookup = 11'd276;
      7'd7: g_slope_table_lookup = 11'd188;
      7'd8: g_slope_table_lookup = 11'd111;
      7'd9: g_slope_table_lookup = 11'd43;
      7'd10: g_slope_table_lookup = 11'd2034;
      7'd11: g_slope_table_lookup = 11'd1985;
      7'd12: g_slope_table_lookup = 11'd1945;
      7'd13: g_slope_table_lookup = 11'd1913;
      7'd14: g_slope_table_lookup = 11'd1888;
      7'd15: g_slope_table_lookup = 11'd1869;
      7'd16: g_slope_table_lookup = 11'd1856;
      7'd17: g_slope_table_lookup = 11'd1848;
      7'd18: g_slope_table_lookup = 11'd1844;
      7'd19: g_slope_table_lookup = 11'd1844;
      7'd20: g_slope_table_lookup = 11'd1846;
      7'd21: g_slope_table_lookup = 11'd1850;
      7'd22: g_slope_table_lookup = 11'd1856;
      7'd23: g_slope_table_lookup = 11'd1864;
      7'd24: g_slope_table_lookup = 11'd1872;
      7'd25: g_slope_table_lookup = 11'd1881;
      7'd26: g_slope_table_lookup = 11'd1890;
      7'd27: g_slope_table_lookup = 11'd1899;
      7'd28: g_slope_table_lookup = 11'd1909;
      7'd29: g_slope_table_lookup = 11'd1918;
      7'd30: g_slope_table_lookup = 11'd1927;
      7'd31: g_slope_table_lookup = 11'd1936;
      7'd32: g_slope_table_lookup = 11'd1944;
      7'd33: g_slope_table_lookup = 11'd1952;
      7'd34: g_slope_table_lookup = 11'd1960;
      7'd35: g_slope_table_lookup = 11'd1967;
      7'd36: g_slope_table_lookup = 11'd1974;
      7'd37: g_slope_table_lookup = 11'd1980;
      7'd38: g_slope_table_lookup = 11'd1986;
      7'd39: g_slope_table_lookup = 11'd1991;
      7'd40: g_slope_table_lookup = 11'd1996;
      7'd41: g_slope_table_lookup = 11'd2001;
      7'd42: g_slope_table_lookup = 11'd2005;
      7'd43: g_slope_table_lookup = 11'd2009;
      7'd44: g_slope_table_lookup = 11'd2012;
      7'd45: g_slope_table_lookup = 11'd2016;
      7'd46: g_slope_table_lookup = 11'd2019;
      7'd47: g_slope_table_lookup = 11'd2021;
      7'd48: g_slope_table_lookup = 11'd2024;
      7'd49: g_slope_table_lookup = 11'd2026;
      7'd50: g_slope_table_lookup = 11'd2028;
      7'd51: g_slope_table_lookup = 11'd2030;
      7'd52: g_slope_table_lookup = 11'd2032;
      7'd53: g_slope_table_lookup = 11'd2034;
      7'd54: g_slope_table_lookup = 11'd2035;
      7'd55: g_slope_table_lookup = 11'd2036;
      7'd56: g_slope_table_lookup = 11'd2037;
      7'd57: g_slope_table_lookup = 11'd2038;
      7'd58: g_slope_table_lookup = 11'd2039;
      7'd59: g_slope_table_lookup = 11'd2040;
      7'd60: g_slope_table_lookup = 11'd2041;
      7'd61: g_slope_table_lookup = 11'd2042;
      7'd62: g_slope_table_lookup = 11'd2042;
      7'd63: g_slope_table_lookup = 11'd2043;
      7'd64: g_slope_table_lookup = 11'd2043;
      7'd65: g_slope_table_lookup = 11'd2044;
      7'd66: g_slope_table_lookup = 11'd2044;
      7'd67: g_slope_table_lookup = 11'd2045;
      7'd68: g_slope_table_lookup = 11'd2045;
      7'd69: g_slope_table_lookup = 11'd2045;
      7'd70: g_slope_table_lookup = 11'd2046;
      7'd71: g_slope_table_lookup = 11'd2046;
      7'd72: g_slope_table_lookup = 11'd2046;
      7'd73: g_slope_table_lookup = 11'd2046;
      7'd74: g_slope_table_lookup = 11'd2046;
      7'd75: g_slope_table_lookup = 11'd2047;
      7'd76: g_slope_table_lookup = 11'd2047;
      7'd77: g_slope_table_lookup = 11'd2047;
      7'd78: g_slope_table_lookup = 11'd2047;
      7'd79: g_slope_table_lookup = 11'd2047;
      7'd80: g_slope_table_lookup = 11'd2047;
      7'd81: g_slope_table_lookup = 11'd2047;
      7'd82: g_slope_table_lookup = 11'd2047;
      7'd83: g_slope_table_lookup = 11'd2047;
      7'd84: g_slope_table_lookup = 11'd2047;
      default: g_slope_table_lookup = 11'd0;
    endcase
  endfunction
  // Table g_base_table: 128 words
  function [13:0] g_base_table_lookup(input [6:0] address);
    case (address)  // InterpolationTable.swift:64
      7'd0: g_base_table_lookup = 14'd8;
      7'd1: g_base_table_lookup = 14'd968;
      7'd2: g_base_table_lookup = 14'd1801;
      7'd3: g_base_table_lookup = 14'd2510;
      7'd4: g_base_table_lookup = 14'd3100;
      7'd5: g_base_table_lookup = 14'd3576;
      7'd6: g_base_table_lookup = 14'd3948;
      7'd7: g_base_table_lookup = 14'd4223;
      7'd8: g_base_table_lookup = 14'd4411;
      7'd9: g_base_table_lookup = 14'd4521;
      7'd10: g_base_table_lookup = 14'd4564;
      7'd11: g_base_table_lookup = 14'd4549;
      7'd12: g_base_table_lookup = 14'd4486;
      7'd13: g_base_table_lookup = 14'd4382;
      7'd14: g_base_table_lookup = 14'd4246;
      7'd15: g_base_table_lookup = 14'd4086;
      7'd16: g_base_table_lookup = 14'd3907;
      7'd17: g_base_table_lookup = 14'd3715;
      7'd18: g_base_table_lookup = 14'd3515;
      7'd19: g_base_table_lookup = 14'd3311;
      7'd20: g_base_table_lookup = 14'd3107;
      7'd21: g_base_table_lookup = 14'd2905;
      7'd22: g_base_table_lookup = 14'd2707;
      7'd23: g_base_table_lookup = 14'd2515;
      7'd24: g_base_table_lookup = 14'd2331;
      7'd25: g_base_table_lookup = 14'd2154;
      7'd26: g_base_table_lookup = 14'd1987;
      7'd27: g_base_table_lookup = 14'd1829;
      7'd28: g_base_table_lookup = 14'd1680;
      7'd29: g_base_table_lookup = 14'd1541;
      7'd30: g_base_table_lookup = 14'd1411;
      7'd31: g_base_table_lookup = 14'd1290;
      7'd32: g_base_table_lookup = 14'd1178;
      7'd33: g_base_table_lookup = 14'd1075;
      7'd34: g_base_table_lookup = 14'd979;
      7'd35: g_base_table_lookup = 14'd891;
      7'd36: g_base_table_lookup = 14'd810;
      7'd37: g_base_table_lookup = 14'd735;
      7'd38: g_base_table_lookup = 14'd667;
      7'd39: g_base_table_lookup = 14'd605;
      7'd40: g_base_table_lookup = 14'd548;
      7'd41: g_base_table_lookup = 14'd496;
      7'd42: g_base_table_lookup = 14'd449;
      7'd43: g_base_table_lookup = 14'd406;
      7'd44: g_base_table_lookup = 14'd367;
      7'd45: g_base_table_lookup = 14'd331;
      7'd46: g_base_table_lookup = 14'd299;
      7'd47: g_base_table_lookup = 14'd269;
      7'd48: g_base_table_lookup = 14'd243;
      7'd49: g_base_table_lookup = 14'd219;
      7'd50: g_base_table_lookup = 14'd197;
      7'd51: g_base_table_lookup = 14'd178;
      7'd52: g_base_table_lookup = 14'd160;
      7'd53: g_base_table_lookup = 14'd144;
      7'd54: g_base_table_lookup = 14'd129;
      7'd55: g_base_table_lookup = 14'd116;
      7'd56: g_base_table_lookup = 14'd104;
      7'd57: g_base_table_lookup = 14'd94;
      7'd58: g_base_table_lookup = 14'd84;
      7'd59: g_base_table_lookup = 14'd76;
      7'd60: g_base_table_lookup = 14'd68;
      7'd61: g_base_table_lookup = 14'd61;
      7'd62: g_base_table_lookup = 14'd55;
      7'd63: g_base_table_lookup = 14'd49;
      7'd64: g_base_table_lookup = 14'd44;
      7'd65: g_base_table_lookup = 14'd39;
      7'd66: g_base_table_lookup = 14'd35;
      7'd67: g_base_table_lookup = 14'd32;
      7'd68: g_base_table_lookup = 14'd28;
      7'd69: g_base_table_lookup = 14'd25;
      7'd70: g_base_table_lookup = 14'd23;
      7'd71: g_base_table_lookup = 14'd20;
      7'd72: g_base_table_lookup = 14'd18;
      7'd73: g_base_table_lookup = 14'd16;
      7'd74: g_base_table_lookup = 14'd15;
      7'd75: g_base_table_lookup = 14'd13;
      7'd76: g_base_table_lookup = 14'd12;
      7'd77: g_base_table_lookup = 14'd10;
      7'd78: g_base_table_lookup = 14'd9;
      7'd79: g_base_table_lookup = 14'd8;
      7'd80: g_base_table_lookup = 14'd7;
      7'd81: g_base_table_lookup = 14'd7;
      7'd82: g_base_table_lookup = 14'd6;
      7'd83: g_base_table_lookup = 14'd5;
      7'd84: g_base_table_lookup = 14'd5;
      7'd85: g_base_table_lookup = 14'd4;
      7'd86: g_base_table_lookup = 14'd4;
      7'd87: g_base_table_lookup = 14'd3;
      7'd88: g_base_table_lookup = 14'd3;
      7'd89: g_base_table_lookup = 14'd3;
      7'd90: g_base_table_lookup = 14'd2;
      7'd91: g_base_table_lookup = 14'd2;
      7'd92: g_base_table_lookup = 14'd2;
      7'd93: g_base_table_lookup = 14'd2;
      7'd94: g_base_table_lookup = 14'd2;
      7'd95: g_base_table_lookup = 14'd1;
      7'd96: g_base_table_lookup = 14'd1;
      7'd97: g_base_table_lookup = 14'd1;
      7'd98: g_base_table_lookup = 14'd1;
      7'd99: g_base_table_lookup = 14'd1;
      7'd100: g_base_table_lookup = 14'd1;
      7'd101: g_base_table_lookup = 14'd1;
      7'd102: g_base_table_lookup = 14'd1;
      7'd103: g_base_table_lookup = 14'd1;
      default: g_base_table_lookup = 14'd0;
    endcase
  endfunction

  wire [15:0] g_place_low = x[15] ? -x : x;
  wire [13:0] g_base_word = g_base_table_lookup(g_place_low[13:7]);
  always @(posedge clk) begin
    if (enable) begin  // InterpolationTable.swift:65
      g_base <= g_base_word;
    end
  end

  wire [10:0] g_slope_word = g_slope_table_lookup(g_place_low[13:7]);
  always @(posedge clk) begin
    if (enable) begin  // InterpolationTable.swift:65
      g_slope <= g_slope_word;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // InterpolationTable.swift:69
      g_place <= g_place_low[6:0];
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // ActivationLane.swift:22
      is_beyond <= g_place_low >= 16'd16384;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // ActivationLane.swift:23
      positive <= x[15] ? 16'sd0 : x;
    end
  end

  wire signed [17:0] rounded_mul = g_slope * $signed({1'b0, g_place});
  wire signed [19:0] rounded_sub = {positive, 4'd0}
      - (is_beyond ? 20'sd0 : {{6{g_base[13]}}, g_base} + {{9{rounded_mul[17]}}, rounded_mul[17:7]});
  wire signed [19:0] lowered = rounded_sub + 20'sd8;
  always @(posedge clk) begin
    if (enable) begin  // ActivationLane.swift:26
      rounded <= lowered[19:4];
    end
  end

  assign y = rounded;

  wire _unused_ok = &{1'b0, rst, lowered[3:0], rounded_mul[6:0], 1'b0};
endmodule

`default_nettype wire
