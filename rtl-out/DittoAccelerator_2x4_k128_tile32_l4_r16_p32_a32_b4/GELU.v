// GELU, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 40d41765e2cc1280
`default_nettype none

module GELU (
    input  wire               clk,
    input  wire               rst,
    input  wire               enable,  // ActivationLane.swift:10
    input  wire signed [15:0] x,  // ActivationLane.swift:11
    output wire signed [15:0] y  // ActivationLane.swift:12
);

  reg signed [12:0] g_base;  // InterpolationTable.swift:65
  reg signed [9:0] g_slope;  // InterpolationTable.swift:65
  reg [5:0] g_place;  // InterpolationTable.swift:69
  reg is_beyond;  // ActivationLane.swift:22
  reg signed [15:0] positive;  // ActivationLane.swift:23
  reg signed [15:0] rounded;  // ActivationLane.swift:26

  // Table g_slope_table: 64 words
  function [9:0] g_slope_table_lookup(input [5:0] address);
    case (address)  // InterpolationTable.swift:64
      6'd0: g_slope_table_lookup = 10'd486;
      6'd1: g_slope_table_lookup = 10'd436;
      6'd2: g_slope_table_lookup = 10'd385;
      6'd3: g_slope_table_lookup = 10'd336;
      6'd4: g_slope_table_lookup = 10'd288;
      6'd5: g_slope_table_lookup = 10'd242;
      6'd6: g_slope_table_lookup = 10'd198;
      6'd7: g_slope_table_lookup = 10'd156;
      6'd8: g_slope_table_lookup = 10'd116;
      6'd9: g_slope_table_lookup = 10'd80;
      6'd10: g_slope_table_lookup = 10'd46;
      6'd11: g_slope_table_lookup = 10'd15;
      6'd12: g_slope_table_lookup = 10'd1011;
      6'd13: g_slope_table_lookup = 10'd987;
      6'd14: g_slope_table_lookup = 10'd965;
      6'd15: g_slope_table_lookup = 10'd947;
      6'd16: g_slope_table_lookup = 10'd931;
      6'd17: g_slope_table_lookup = 10'd919;
      6'd18: g_slope_table_lookup = 10'd909;
      6'd19: g_slope_table_lookup = 10'd901;
      6'd20: g_slope_table_lookup = 10'd896;
      6'd21: g_slope_table_lookup = 10'd893;
      6'd22: g_slope_table_lookup = 10'd892;
      6'd23: g_slope_table_lookup = 10'd893;
      6'd24: g_slope_table_lookup = 10'd895;
      6'd25: g_slope_table_lookup = 10'd898;
      6'd26: g_slope_table_lookup = 10'd902;
      6'd27: g_slope_table_lookup = 10'd908;
      6'd28: g_slope_table_lookup = 10'd913;
      6'd29: g_slope_table_lookup = 10'd920;
      6'd30: g_slope_table_lookup = 10'd926;
      6'd31: g_slope_table_lookup = 10'd933;
      6'd32: g_slope_table_lookup = 10'd940;
      6'd33: g_slope_table_lookup = 10'd947;
      6'd34: g_slope_table_lookup = 10'd954;
      6'd35: g_slope_table_lookup = 10'd960;
      6'd36: g_slope_table_lookup = 10'd966;
      6'd37: g_slope_table_lookup = 10'd972;
      6'd38: g_slope_table_lookup = 10'd978;
      6'd39: g_slope_table_lookup = 10'd983;
      6'd40: g_slope_table_lookup = 10'd988;
      6'd41: g_slope_table_lookup = 10'd992;
      6'd42: g_slope_table_lookup = 10'd996;
      6'd43: g_slope_table_lookup = 10'd1000;
      6'd44: g_slope_table_lookup = 10'd1003;
      6'd45: g_slope_table_lookup = 10'd1006;
      6'd46: g_slope_table_lookup = 10'd1008;
      6'd47: g_slope_table_lookup = 10'd1011;
      6'd48: g_slope_table_lookup = 10'd1013;
      6'd49: g_slope_table_lookup = 10'd1014;
      6'd50: g_slope_table_lookup = 10'd1016;
      6'd51: g_slope_table_lookup = 10'd1017;
      6'd52: g_slope_table_lookup = 10'd1018;
      6'd53: g_slope_table_lookup = 10'd1019;
      6'd54: g_slope_table_lookup = 10'd1020;
      6'd55: g_slope_table_lookup = 10'd1021;
      6'd56: g_slope_table_lookup = 10'd1021;
      6'd57: g_slope_table_lookup = 10'd1022;
      6'd58: g_slope_table_lookup = 10'd1022;
      6'd59: g_slope_table_lookup = 10'd1023;
      6'd60: g_slope_table_lookup = 10'd1023;
      6'd61: g_slope_table_lookup = 10'd1023;
      6'd62: g_slope_table_lookup = 10'd1023;
      6'd63: g_slope_table_lookup = 10'd1023;
      default: g_slope_table_lookup = 10'd0;
    endcase
  endfunction
  // Table g_base_table: 64 words
  function [12:0] g_base_table_lookup(input [5:0] address);
    case (address)  // InterpolationTable.swift:64
      6'd0: g_base_table_lookup = 13'd3;
      6'd1: g_base_table_lookup = 13'd490;
      6'd2: g_base_table_lookup = 13'd925;
      6'd3: g_base_table_lookup = 13'd1311;
      6'd4: g_base_table_lookup = 13'd1647;
      6'd5: g_base_table_lookup = 13'd1935;
      6'd6: g_base_table_lookup = 13'd2177;
      6'd7: g_base_table_lookup = 13'd2374;
      6'd8: g_base_table_lookup = 13'd2530;
      6'd9: g_base_table_lookup = 13'd2646;
      6'd10: g_base_table_lookup = 13'd2726;
      6'd11: g_base_table_lookup = 13'd2771;
      6'd12: g_base_table_lookup = 13'd2786;
      6'd13: g_base_table_lookup = 13'd2774;
      6'd14: g_base_table_lookup = 13'd2736;
      6'd15: g_base_table_lookup = 13'd2678;
      6'd16: g_base_table_lookup = 13'd2600;
      6'd17: g_base_table_lookup = 13'd2508;
      6'd18: g_base_table_lookup = 13'd2402;
      6'd19: g_base_table_lookup = 13'd2287;
      6'd20: g_base_table_lookup = 13'd2164;
      6'd21: g_base_table_lookup = 13'd2036;
      6'd22: g_base_table_lookup = 13'd1905;
      6'd23: g_base_table_lookup = 13'd1773;
      6'd24: g_base_table_lookup = 13'd1642;
      6'd25: g_base_table_lookup = 13'd1512;
      6'd26: g_base_table_lookup = 13'd1386;
      6'd27: g_base_table_lookup = 13'd1265;
      6'd28: g_base_table_lookup = 13'd1148;
      6'd29: g_base_table_lookup = 13'd1038;
      6'd30: g_base_table_lookup = 13'd933;
      6'd31: g_base_table_lookup = 13'd836;
      6'd32: g_base_table_lookup = 13'd745;
      6'd33: g_base_table_lookup = 13'd661;
      6'd34: g_base_table_lookup = 13'd584;
      6'd35: g_base_table_lookup = 13'd514;
      6'd36: g_base_table_lookup = 13'd450;
      6'd37: g_base_table_lookup = 13'd393;
      6'd38: g_base_table_lookup = 13'd341;
      6'd39: g_base_table_lookup = 13'd295;
      6'd40: g_base_table_lookup = 13'd254;
      6'd41: g_base_table_lookup = 13'd218;
      6'd42: g_base_table_lookup = 13'd186;
      6'd43: g_base_table_lookup = 13'd158;
      6'd44: g_base_table_lookup = 13'd134;
      6'd45: g_base_table_lookup = 13'd113;
      6'd46: g_base_table_lookup = 13'd95;
      6'd47: g_base_table_lookup = 13'd79;
      6'd48: g_base_table_lookup = 13'd66;
      6'd49: g_base_table_lookup = 13'd55;
      6'd50: g_base_table_lookup = 13'd45;
      6'd51: g_base_table_lookup = 13'd37;
      6'd52: g_base_table_lookup = 13'd31;
      6'd53: g_base_table_lookup = 13'd25;
      6'd54: g_base_table_lookup = 13'd20;
      6'd55: g_base_table_lookup = 13'd16;
      6'd56: g_base_table_lookup = 13'd13;
      6'd57: g_base_table_lookup = 13'd11;
      6'd58: g_base_table_lookup = 13'd9;
      6'd59: g_base_table_lookup = 13'd7;
      6'd60: g_base_table_lookup = 13'd5;
      6'd61: g_base_table_lookup = 13'd4;
      6'd62: g_base_table_lookup = 13'd3;
      6'd63: g_base_table_lookup = 13'd3;
      default: g_base_table_lookup = 13'd0;
    endcase
  endfunction

  wire [15:0] g_place_low = x[15] ? -x : x;
  wire [12:0] g_base_word = g_base_table_lookup(g_place_low[11:6]);
  always @(posedge clk) begin
    if (enable) begin  // InterpolationTable.swift:65
      g_base <= g_base_word;
    end
  end

  wire [9:0] g_slope_word = g_slope_table_lookup(g_place_low[11:6]);
  always @(posedge clk) begin
    if (enable) begin  // InterpolationTable.swift:65
      g_slope <= g_slope_word;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // InterpolationTable.swift:69
      g_place <= g_place_low[5:0];
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // ActivationLane.swift:22
      is_beyond <= g_place_low >= 16'd4096;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // ActivationLane.swift:23
      positive <= x[15] ? 16'sd0 : x;
    end
  end

  wire signed [15:0] rounded_mul = g_slope * $signed({1'b0, g_place});
  wire signed [19:0] rounded_sub = {positive, 4'd0}
      - (is_beyond ? 20'sd0 : {{7{g_base[12]}}, g_base} + {{10{rounded_mul[15]}}, rounded_mul[15:6]});
  wire signed [19:0] lowered = rounded_sub + 20'sd8;
  always @(posedge clk) begin
    if (enable) begin  // ActivationLane.swift:26
      rounded <= lowered[19:4];
    end
  end

  assign y = rounded;

  wire _unused_ok = &{1'b0, rst, lowered[3:0], rounded_mul[5:0], 1'b0};
endmodule

`default_nettype wire
