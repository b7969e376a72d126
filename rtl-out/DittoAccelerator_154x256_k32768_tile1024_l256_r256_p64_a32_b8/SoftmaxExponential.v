// SoftmaxExponential, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 315f22a3b1b85edc
`default_nettype none

module SoftmaxExponential (
    input  wire               clk,
    input  wire               rst,
    input  wire               enable,  // SoftmaxExponential.swift:11
    input  wire               present,  // SoftmaxExponential.swift:13
    input  wire signed [15:0] value,  // SoftmaxExponential.swift:14
    input  wire signed [15:0] maximum,  // SoftmaxExponential.swift:16
    output wire        [16:0] coarse,  // SoftmaxExponential.swift:18
    output wire        [24:0] fine  // SoftmaxExponential.swift:20
);

  reg [15:0] distance;  // SoftmaxExponential.swift:28
  reg [31:0] exponent;  // SoftmaxExponential.swift:30
  reg signed [17:0] power_base;  // InterpolationTable.swift:65
  reg signed [11:0] power_slope;  // InterpolationTable.swift:65
  reg [10:0] power_place;  // InterpolationTable.swift:69
  reg [4:0] halvings;  // SoftmaxExponential.swift:32
  reg [16:0] mantissa;  // SoftmaxExponential.swift:34
  reg [4:0] shift;  // SoftmaxExponential.swift:36
  reg present_d1;  // SoftmaxExponential.swift:38
  reg present_d2;  // SoftmaxExponential.swift:38
  reg present_d3;  // SoftmaxExponential.swift:38
  reg present_d4;  // SoftmaxExponential.swift:38
  reg [16:0] coarse_q;  // SoftmaxExponential.swift:39
  reg [24:0] fine_q;  // SoftmaxExponential.swift:40

  // Table power_slope_table: 32 words
  function [11:0] power_slope_table_lookup(input [4:0] address);
    case (address)  // InterpolationTable.swift:64
      5'd0: power_slope_table_lookup = 12'd2692;
      5'd1: power_slope_table_lookup = 12'd2722;
      5'd2: power_slope_table_lookup = 12'd2751;
      5'd3: power_slope_table_lookup = 12'd2780;
      5'd4: power_slope_table_lookup = 12'd2808;
      5'd5: power_slope_table_lookup = 12'd2836;
      5'd6: power_slope_table_lookup = 12'd2863;
      5'd7: power_slope_table_lookup = 12'd2889;
      5'd8: power_slope_table_lookup = 12'd2915;
      5'd9: power_slope_table_lookup = 12'd2940;
      5'd10: power_slope_table_lookup = 12'd2965;
      5'd11: power_slope_table_lookup = 12'd2989;
      5'd12: power_slope_table_lookup = 12'd3013;
      5'd13: power_slope_table_lookup = 12'd3036;
      5'd14: power_slope_table_lookup = 12'd3059;
      5'd15: power_slope_table_lookup = 12'd3081;
      5'd16: power_slope_table_lookup = 12'd3103;
      5'd17: power_slope_table_lookup = 12'd3124;
      5'd18: power_slope_table_lookup = 12'd3145;
      5'd19: power_slope_table_lookup = 12'd3165;
      5'd20: power_slope_table_lookup = 12'd3185;
      5'd21: power_slope_table_lookup = 12'd3205;
      5'd22: power_slope_table_lookup = 12'd3224;
      5'd23: power_slope_table_lookup = 12'd3243;
      5'd24: power_slope_table_lookup = 12'd3261;
      5'd25: power_slope_table_lookup = 12'd3279;
      5'd26: power_slope_table_lookup = 12'd3296;
      5'd27: power_slope_table_lookup = 12'd3314;
      5'd28: power_slope_table_lookup = 12'd3330;
      5'd29: power_slope_table_lookup = 12'd3347;
      5'd30: power_slope_table_lookup = 12'd3363;
      5'd31: power_slope_table_lookup = 12'd3378;
      default: power_slope_table_lookup = 12'd0;
    endcase
  endfunction
  // Table power_base_table: 32 words
  function [17:0] power_base_table_lookup(input [4:0] address);
    case (address)  // InterpolationTable.swift:64
      5'd0: power_base_table_lookup = 18'h10000;
      5'd1: power_base_table_lookup = 18'd64132;
      5'd2: power_base_table_lookup = 18'd62757;
      5'd3: power_base_table_lookup = 18'd61413;
      5'd4: power_base_table_lookup = 18'd60097;
      5'd5: power_base_table_lookup = 18'd58809;
      5'd6: power_base_table_lookup = 18'd57549;
      5'd7: power_base_table_lookup = 18'd56316;
      5'd8: power_base_table_lookup = 18'd55109;
      5'd9: power_base_table_lookup = 18'd53928;
      5'd10: power_base_table_lookup = 18'd52773;
      5'd11: power_base_table_lookup = 18'd51642;
      5'd12: power_base_table_lookup = 18'd50535;
      5'd13: power_base_table_lookup = 18'd49452;
      5'd14: power_base_table_lookup = 18'd48393;
      5'd15: power_base_table_lookup = 18'd47356;
      5'd16: power_base_table_lookup = 18'd46341;
      5'd17: power_base_table_lookup = 18'd45348;
      5'd18: power_base_table_lookup = 18'd44376;
      5'd19: power_base_table_lookup = 18'd43425;
      5'd20: power_base_table_lookup = 18'd42495;
      5'd21: power_base_table_lookup = 18'd41584;
      5'd22: power_base_table_lookup = 18'd40693;
      5'd23: power_base_table_lookup = 18'd39821;
      5'd24: power_base_table_lookup = 18'd38968;
      5'd25: power_base_table_lookup = 18'd38133;
      5'd26: power_base_table_lookup = 18'd37316;
      5'd27: power_base_table_lookup = 18'd36516;
      5'd28: power_base_table_lookup = 18'd35734;
      5'd29: power_base_table_lookup = 18'd34968;
      5'd30: power_base_table_lookup = 18'd34219;
      5'd31: power_base_table_lookup = 18'd33486;
      default: power_base_table_lookup = 18'd0;
    endcase
  endfunction

  wire signed [16:0] gap = maximum - value;
  wire [15:0] counted = present ? gap[15:0] : 16'd0;
  always @(posedge clk) begin
    if (enable) begin  // SoftmaxExponential.swift:28
      distance <= counted;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // SoftmaxExponential.swift:30
      exponent <= distance * 16'd47274;
    end
  end

  wire [17:0] power_base_word = power_base_table_lookup(exponent[24:20]);
  always @(posedge clk) begin
    if (enable) begin  // InterpolationTable.swift:65
      power_base <= power_base_word;
    end
  end

  wire [11:0] power_slope_word = power_slope_table_lookup(exponent[24:20]);
  always @(posedge clk) begin
    if (enable) begin  // InterpolationTable.swift:65
      power_slope <= power_slope_word;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // InterpolationTable.swift:69
      power_place <= exponent[19:9];
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // SoftmaxExponential.swift:32
      halvings <= (exponent[31:25] > 7'd31) ? 5'd31 : exponent[29:25];
    end
  end

  wire signed [22:0] mantissa_mul = power_slope * $signed({1'b0, power_place});
  always @(posedge clk) begin
    if (enable) begin  // SoftmaxExponential.swift:34
      mantissa <= power_base[16:0] + {{5{mantissa_mul[22]}}, mantissa_mul[22:11]};
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // SoftmaxExponential.swift:36
      shift <= halvings;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // SoftmaxExponential.swift:38
      present_d1 <= present;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // SoftmaxExponential.swift:38
      present_d2 <= present_d1;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // SoftmaxExponential.swift:38
      present_d3 <= present_d2;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // SoftmaxExponential.swift:38
      present_d4 <= present_d3;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // SoftmaxExponential.swift:39
      coarse_q <= present_d4 ? (mantissa >> shift) : 17'd0;
    end
  end

  assign coarse = coarse_q;

  always @(posedge clk) begin
    if (enable) begin  // SoftmaxExponential.swift:40
      fine_q <= present_d4 ? ({mantissa, 8'd0} >> shift) : 25'd0;
    end
  end

  assign fine = fine_q;

  wire _unused_ok = &{1'b0, rst, exponent[8:0], power_base[17], mantissa_mul[10:0], gap[16], 1'b0};
endmodule

`default_nettype wire
