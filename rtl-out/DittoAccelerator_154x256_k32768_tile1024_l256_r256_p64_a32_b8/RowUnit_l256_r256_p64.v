// RowUnit_l256_r256_p64, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = l256_r256_p64
// Content: fnv1a64 dd4f343f50c0f977
`default_nettype none

module RowUnit_l256_r256_p64 (
    input  wire          clk,
    input  wire          rst,
    input  wire          push_valid,  // RowUnit.swift:38
    output wire          push_ready,  // RowUnit.swift:38
    input  wire [4095:0] push_payload,  // RowUnit.swift:38
    output wire          pop_valid,  // RowUnit.swift:39
    input  wire          pop_ready,  // RowUnit.swift:39
    output wire [4095:0] pop_payload,  // RowUnit.swift:39
    input  wire          isSoftmax,  // RowUnit.swift:40
    input  wire [8:0]    vectors,  // RowUnit.swift:41
    input  wire [8:0]    lastLanes,  // RowUnit.swift:42
    input  wire [15:0]   epsilon,  // RowUnit.swift:43
    input  wire [5:0]    parameterBase,  // RowUnit.swift:44
    input  wire [6:0]    parameterPeriod,  // RowUnit.swift:45
    input  wire          write,  // RowUnit.swift:46
    input  wire [5:0]    writeAddress,  // RowUnit.swift:47
    input  wire [4095:0] writeParameters_gains,  // RowUnit.swift:48
    input  wire [4095:0] writeParameters_offsets  // RowUnit.swift:48
);

  reg [1:0] pass;  // RowUnit.swift:49
  reg [7:0] filled;  // RowUnit.swift:50
  reg [7:0] position;  // RowUnit.swift:51
  reg half;  // RowUnit.swift:53
  reg isWhole;  // RowUnit.swift:55
  reg isPrepared;  // RowUnit.swift:57
  reg [5:0] affineOffset;  // RowUnit.swift:58
  wire advance;  // RowUnit.swift:81
  reg [4095:0] values;  // RowUnit.swift:93
  reg [255:0] values_present;  // RowUnit.swift:94
  reg scanned;  // RowUnit.swift:95
  reg scanned_first;  // RowUnit.swift:96
  reg scanned_last;  // RowUnit.swift:97
  reg drain_d1;  // RowUnit.swift:100
  reg drain_late_d1;  // RowUnit.swift:101
  reg drain_late_d2;  // RowUnit.swift:101
  reg drain_late_d3;  // RowUnit.swift:101
  reg drain_late_d4;  // RowUnit.swift:101
  reg drain_late_d5;  // RowUnit.swift:101
  reg drain_late_d6;  // RowUnit.swift:101
  reg scaled_d1;  // RowUnit.swift:103
  reg scaled_d2;  // RowUnit.swift:103
  reg drain_last_d1;  // RowUnit.swift:108
  reg drain_last_d2;  // RowUnit.swift:108
  reg drain_last_d3;  // RowUnit.swift:108
  reg drain_last_d4;  // RowUnit.swift:108
  reg [8191:0] channel;  // RowUnit.swift:109
  wire softmax_maximumIsReady;  // RowUnit.swift:117
  wire softmax_factorIsReady;  // RowUnit.swift:117
  wire [2047:0] softmax_results;  // RowUnit.swift:117
  wire normalisation_factorIsReady;  // RowUnit.swift:118
  wire [4095:0] normalisation_results;  // RowUnit.swift:118
  reg [16:0] elements;  // RowUnit.swift:187
  reg [4095:0] rows [0:511];  // RowUnit.swift:73
  reg [8191:0] affine [0:63];  // RowUnit.swift:74

  wire [5:0] channel_low = parameterBase + affineOffset;
  always @(posedge clk) begin
    if (advance) begin
      channel <= affine[channel_low];
    end
    if (write) begin  // RowUnit.swift:75
      affine[writeAddress] <= {writeParameters_gains, writeParameters_offsets};
    end
  end

  assign push_ready = !isWhole & advance;

  wire isScanning = pass == 2'd1;
  wire isDraining = pass == 2'd3;
  wire values_and = push_valid & push_ready;
  wire [8:0] rows_mux = half ? ({1'b0, filled} + 9'd256) : {1'b0, filled};
  wire reads = (isScanning | isDraining) & advance;
  wire [8:0] values_mux = !half ? ({1'b0, position} + 9'd256) : {1'b0, position};
  always @(posedge clk) begin
    if (reads) begin
      values <= rows[values_mux];
    end
    if (values_and) begin  // RowUnit.swift:86
      rows[rows_mux] <= push_payload;
    end
  end

  wire fillsLast = {1'b0, filled} == vectors - 9'd1;
  always @(posedge clk) begin
    if (rst) begin
      filled <= 8'd0;
    end else if (values_and) begin  // RowUnit.swift:86
      filled <= fillsLast ? 8'd0 : filled + 8'd1;
    end
  end

  wire take = (pass == 2'd0) & isPrepared & advance;
  always @(posedge clk) begin
    if (rst) begin
      isWhole <= 1'b0;
    end else begin
      if (values_and) begin  // RowUnit.swift:86
        if (fillsLast) begin  // RowUnit.swift:89
          isWhole <= 1'b1;
        end
      end
      if (take) begin  // RowUnit.swift:152
        isWhole <= 1'b0;
      end
    end
  end

  wire isLast = {1'b0, position} == vectors - 9'd1;
  wire [255:0] values_present_cat = {
      (lastLanes > 9'd255) | !isLast,
      (lastLanes > 9'd254) | !isLast,
      (lastLanes > 9'd253) | !isLast,
      (lastLanes > 9'd252) | !isLast,
      (lastLanes > 9'd251) | !isLast,
      (lastLanes > 9'd250) | !isLast,
      (lastLanes > 9'd249) | !isLast,
      (lastLanes > 9'd248) | !isLast,
      (lastLanes > 9'd247) | !isLast,
      (lastLanes > 9'd246) | !isLast,
      (lastLanes > 9'd245) | !isLast,
      (lastLanes > 9'd244) | !isLast,
      (lastLanes > 9'd243) | !isLast,
      (lastLanes > 9'd242) | !isLast,
      (lastLanes > 9'd241) | !isLast,
      (lastLanes > 9'd240) | !isLast,
      (lastLanes > 9'd239) | !isLast,
      (lastLanes > 9'd238) | !isLast,
      (lastLanes > 9'd237) | !isLast,
      (lastLanes > 9'd236) | !isLast,
      (lastLanes > 9'd235) | !isLast,
      (lastLanes > 9'd234) | !isLast,
      (lastLanes > 9'd233) | !isLast,
      (lastLanes > 9'd232) | !isLast,
      (lastLanes > 9'd231) | !isLast,
      (lastLanes > 9'd230) | !isLast,
      (lastLanes > 9'd229) | !isLast,
      (lastLanes > 9'd228) | !isLast,
      (lastLanes > 9'd227) | !isLast,
      (lastLanes > 9'd226) | !isLast,
      (lastLanes > 9'd225) | !isLast,
      (lastLanes > 9'd224) | !isLast,
      (lastLanes > 9'd223) | !isLast,
      (lastLanes > 9'd222) | !isLast,
      (lastLanes > 9'd221) | !isLast,
      (lastLanes > 9'd220) | !isLast,
      (lastLanes > 9'd219) | !isLast,
      (lastLanes > 9'd218) | !isLast,
      (lastLanes > 9'd217) | !isLast,
      (lastLanes > 9'd216) | !isLast,
      (lastLanes > 9'd215) | !isLast,
      (lastLanes > 9'd214) | !isLast,
      (lastLanes > 9'd213) | !isLast,
      (lastLanes > 9'd212) | !isLast,
      (lastLanes > 9'd211) | !isLast,
      (lastLanes > 9'd210) | !isLast,
      (lastLanes > 9'd209) | !isLast,
      (lastLanes > 9'd208) | !isLast,
      (lastLanes > 9'd207) | !isLast,
      (lastLanes > 9'd206) | !isLast,
      (lastLanes > 9'd205) | !isLast,
      (lastLanes > 9'd204) | !isLast,
      (lastLanes > 9'd203) | !isLast,
      (lastLanes > 9'd202) | !isLast,
      (lastLanes > 9'd201) | !isLast,
      (lastLanes > 9'd200) | !isLast,
      (lastLanes > 9'd199) | !isLast,
      (lastLanes > 9'd198) | !isLast,
      (lastLanes > 9'd197) | !isLast,
      (lastLanes > 9'd196) | !isLast,
      (lastLanes > 9'd195) | !isLast,
      (lastLanes > 9'd194) | !isLast,
      (lastLanes > 9'd193) | !isLast,
      (lastLanes > 9'd192) | !isLast,
      (lastLanes > 9'd191) | !isLast,
      (lastLanes > 9'd190) | !isLast,
      (lastLanes > 9'd189) | !isLast,
      (lastLanes > 9'd188) | !isLast,
      (lastLanes > 9'd187) | !isLast,
      (lastLanes > 9'd186) | !isLast,
      (lastLanes > 9'd185) | !isLast,
      (lastLanes > 9'd184) | !isLast,
      (lastLanes > 9'd183) | !isLast,
      (lastLanes > 9'd182) | !isLast,
      (lastLanes > 9'd181) | !isLast,
      (lastLanes > 9'd180) | !isLast,
      (lastLanes > 9'd179) | !isLast,
      (lastLanes > 9'd178) | !isLast,
      (lastLanes > 9'd177) | !isLast,
      (lastLanes > 9'd176) | !isLast,
      (lastLanes > 9'd175) | !isLast,
      (lastLanes > 9'd174) | !isLast,
      (lastLanes > 9'd173) | !isLast,
      (lastLanes > 9'd172) | !isLast,
      (lastLanes > 9'd171) | !isLast,
      (lastLanes > 9'd170) | !isLast,
      (lastLanes > 9'd169) | !isLast,
      (lastLanes > 9'd168) | !isLast,
      (lastLanes > 9'd167) | !isLast,
      (lastLanes > 9'd166) | !isLast,
      (lastLanes > 9'd165) | !isLast,
      (lastLanes > 9'd164) | !isLast,
      (lastLanes > 9'd163) | !isLast,
      (lastLanes > 9'd162) | !isLast,
      (lastLanes > 9'd161) | !isLast,
      (lastLanes > 9'd160) | !isLast,
      (lastLanes > 9'd159) | !isLast,
      (lastLanes > 9'd158) | !isLast,
      (lastLanes > 9'd157) | !isLast,
      (lastLanes > 9'd156) | !isLast,
      (lastLanes > 9'd155) | !isLast,
      (lastLanes > 9'd154) | !isLast,
      (lastLanes > 9'd153) | !isLast,
      (lastLanes > 9'd152) | !isLast,
      (lastLanes > 9'd151) | !isLast,
      (lastLanes > 9'd150) | !isLast,
      (lastLanes > 9'd149) | !isLast,
      (lastLanes > 9'd148) | !isLast,
      (lastLanes > 9'd147) | !isLast,
      (lastLanes > 9'd146) | !isLast,
      (lastLanes > 9'd145) | !isLast,
      (lastLanes > 9'd144) | !isLast,
      (lastLanes > 9'd143) | !isLast,
      (lastLanes > 9'd142) | !isLast,
      (lastLanes > 9'd141) | !isLast,
      (lastLanes > 9'd140) | !isLast,
      (lastLanes > 9'd139) | !isLast,
      (lastLanes > 9'd138) | !isLast,
      (lastLanes > 9'd137) | !isLast,
      (lastLanes > 9'd136) | !isLast,
      (lastLanes > 9'd135) | !isLast,
      (lastLanes > 9'd134) | !isLast,
      (lastLanes > 9'd133) | !isLast,
      (lastLanes > 9'd132) | !isLast,
      (lastLanes > 9'd131) | !isLast,
      (lastLanes > 9'd130) | !isLast,
      (lastLanes > 9'd129) | !isLast,
      (lastLanes > 9'd128) | !isLast,
      (lastLanes > 9'd127) | !isLast,
      (lastLanes > 9'd126) | !isLast,
      (lastLanes > 9'd125) | !isLast,
      (lastLanes > 9'd124) | !isLast,
      (lastLanes > 9'd123) | !isLast,
      (lastLanes > 9'd122) | !isLast,
      (lastLanes > 9'd121) | !isLast,
      (lastLanes > 9'd120) | !isLast,
      (lastLanes > 9'd119) | !isLast,
      (lastLanes > 9'd118) | !isLast,
      (lastLanes > 9'd117) | !isLast,
      (lastLanes > 9'd116) | !isLast,
      (lastLanes > 9'd115) | !isLast,
      (lastLanes > 9'd114) | !isLast,
      (lastLanes > 9'd113) | !isLast,
      (lastLanes > 9'd112) | !isLast,
      (lastLanes > 9'd111) | !isLast,
      (lastLanes > 9'd110) | !isLast,
      (lastLanes > 9'd109) | !isLast,
      (lastLanes > 9'd108) | !isLast,
      (lastLanes > 9'd107) | !isLast,
      (lastLanes > 9'd106) | !isLast,
      (lastLanes > 9'd105) | !isLast,
      (lastLanes > 9'd104) | !isLast,
      (lastLanes > 9'd103) | !isLast,
      (lastLanes > 9'd102) | !isLast,
      (lastLanes > 9'd101) | !isLast,
      (lastLanes > 9'd100) | !isLast,
      (lastLanes > 9'd99) | !isLast,
      (lastLanes > 9'd98) | !isLast,
      (lastLanes > 9'd97) | !isLast,
      (lastLanes > 9'd96) | !isLast,
      (lastLanes > 9'd95) | !isLast,
      (lastLanes > 9'd94) | !isLast,
      (lastLanes > 9'd93) | !isLast,
      (lastLanes > 9'd92) | !isLast,
      (lastLanes > 9'd91) | !isLast,
      (lastLanes > 9'd90) | !isLast,
      (lastLanes > 9'd89) | !isLast,
      (lastLanes > 9'd88) | !isLast,
      (lastLanes > 9'd87) | !isLast,
      (lastLanes > 9'd86) | !isLast,
      (lastLanes > 9'd85) | !isLast,
      (lastLanes > 9'd84) | !isLast,
      (lastLanes > 9'd83) | !isLast,
      (lastLanes > 9'd82) | !isLast,
      (lastLanes > 9'd81) | !isLast,
      (lastLanes > 9'd80) | !isLast,
      (lastLanes > 9'd79) | !isLast,
      (lastLanes > 9'd78) | !isLast,
      (lastLanes > 9'd77) | !isLast,
      (lastLanes > 9'd76) | !isLast,
      (lastLanes > 9'd75) | !isLast,
      (lastLanes > 9'd74) | !isLast,
      (lastLanes > 9'd73) | !isLast,
      (lastLanes > 9'd72) | !isLast,
      (lastLanes > 9'd71) | !isLast,
      (lastLanes > 9'd70) | !isLast,
      (lastLanes > 9'd69) | !isLast,
      (lastLanes > 9'd68) | !isLast,
      (lastLanes > 9'd67) | !isLast,
      (lastLanes > 9'd66) | !isLast,
      (lastLanes > 9'd65) | !isLast,
      (lastLanes > 9'd64) | !isLast,
      (lastLanes > 9'd63) | !isLast,
      (lastLanes > 9'd62) | !isLast,
      (lastLanes > 9'd61) | !isLast,
      (lastLanes > 9'd60) | !isLast,
      (lastLanes > 9'd59) | !isLast,
      (lastLanes > 9'd58) | !isLast,
      (lastLanes > 9'd57) | !isLast,
      (lastLanes > 9'd56) | !isLast,
      (lastLanes > 9'd55) | !isLast,
      (lastLanes > 9'd54) | !isLast,
      (lastLanes > 9'd53) | !isLast,
      (lastLanes > 9'd52) | !isLast,
      (lastLanes > 9'd51) | !isLast,
      (lastLanes > 9'd50) | !isLast,
      (lastLanes > 9'd49) | !isLast,
      (lastLanes > 9'd48) | !isLast,
      (lastLanes > 9'd47) | !isLast,
      (lastLanes > 9'd46) | !isLast,
      (lastLanes > 9'd45) | !isLast,
      (lastLanes > 9'd44) | !isLast,
      (lastLanes > 9'd43) | !isLast,
      (lastLanes > 9'd42) | !isLast,
      (lastLanes > 9'd41) | !isLast,
      (lastLanes > 9'd40) | !isLast,
      (lastLanes > 9'd39) | !isLast,
      (lastLanes > 9'd38) | !isLast,
      (lastLanes > 9'd37) | !isLast,
      (lastLanes > 9'd36) | !isLast,
      (lastLanes > 9'd35) | !isLast,
      (lastLanes > 9'd34) | !isLast,
      (lastLanes > 9'd33) | !isLast,
      (lastLanes > 9'd32) | !isLast,
      (lastLanes > 9'd31) | !isLast,
      (lastLanes > 9'd30) | !isLast,
      (lastLanes > 9'd29) | !isLast,
      (lastLanes > 9'd28) | !isLast,
      (lastLanes > 9'd27) | !isLast,
      (lastLanes > 9'd26) | !isLast,
      (lastLanes > 9'd25) | !isLast,
      (lastLanes > 9'd24) | !isLast,
      (lastLanes > 9'd23) | !isLast,
      (lastLanes > 9'd22) | !isLast,
      (lastLanes > 9'd21) | !isLast,
      (lastLanes > 9'd20) | !isLast,
      (lastLanes > 9'd19) | !isLast,
      (lastLanes > 9'd18) | !isLast,
      (lastLanes > 9'd17) | !isLast,
      (lastLanes > 9'd16) | !isLast,
      (lastLanes > 9'd15) | !isLast,
      (lastLanes > 9'd14) | !isLast,
      (lastLanes > 9'd13) | !isLast,
      (lastLanes > 9'd12) | !isLast,
      (lastLanes > 9'd11) | !isLast,
      (lastLanes > 9'd10) | !isLast,
      (lastLanes > 9'd9) | !isLast,
      (lastLanes > 9'd8) | !isLast,
      (lastLanes > 9'd7) | !isLast,
      (lastLanes > 9'd6) | !isLast,
      (lastLanes > 9'd5) | !isLast,
      (lastLanes > 9'd4) | !isLast,
      (lastLanes > 9'd3) | !isLast,
      (lastLanes > 9'd2) | !isLast,
      (lastLanes > 9'd1) | !isLast,
      1'b1 | !isLast
  };
  always @(posedge clk) begin
    if (reads) begin  // RowUnit.swift:94
      values_present <= values_present_cat;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scanned <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:95
      scanned <= isScanning;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // RowUnit.swift:96
      scanned_first <= position == 8'd0;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // RowUnit.swift:97
      scanned_last <= isLast;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      drain_d1 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:100
      drain_d1 <= isDraining;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      drain_late_d1 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:101
      drain_late_d1 <= drain_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      drain_late_d2 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:101
      drain_late_d2 <= drain_late_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      drain_late_d3 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:101
      drain_late_d3 <= drain_late_d2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      drain_late_d4 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:101
      drain_late_d4 <= drain_late_d3;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      drain_late_d5 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:101
      drain_late_d5 <= drain_late_d4;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      drain_late_d6 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:101
      drain_late_d6 <= drain_late_d5;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scaled_d1 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:103
      scaled_d1 <= drain_late_d6 & isSoftmax;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scaled_d2 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:103
      scaled_d2 <= scaled_d1;
    end
  end

  wire isFull = isSoftmax ? scaled_d2 : drain_late_d6;
  assign advance = !isFull | pop_ready;

  always @(posedge clk) begin
    if (advance) begin  // RowUnit.swift:108
      drain_last_d1 <= isLast;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // RowUnit.swift:108
      drain_last_d2 <= drain_last_d1;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // RowUnit.swift:108
      drain_last_d3 <= drain_last_d2;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // RowUnit.swift:108
      drain_last_d4 <= drain_last_d3;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      affineOffset <= 6'd0;
    end else if (advance & drain_late_d3) begin  // RowUnit.swift:111
      affineOffset <= (drain_last_d4 | ({1'b0, affineOffset} == parameterPeriod - 7'd1))
          ? 6'd0
          : affineOffset + 6'd1;
    end
  end

  wire [255:0] softmax_filledPresent_cat = {
      (lastLanes > 9'd255) | !fillsLast,
      (lastLanes > 9'd254) | !fillsLast,
      (lastLanes > 9'd253) | !fillsLast,
      (lastLanes > 9'd252) | !fillsLast,
      (lastLanes > 9'd251) | !fillsLast,
      (lastLanes > 9'd250) | !fillsLast,
      (lastLanes > 9'd249) | !fillsLast,
      (lastLanes > 9'd248) | !fillsLast,
      (lastLanes > 9'd247) | !fillsLast,
      (lastLanes > 9'd246) | !fillsLast,
      (lastLanes > 9'd245) | !fillsLast,
      (lastLanes > 9'd244) | !fillsLast,
      (lastLanes > 9'd243) | !fillsLast,
      (lastLanes > 9'd242) | !fillsLast,
      (lastLanes > 9'd241) | !fillsLast,
      (lastLanes > 9'd240) | !fillsLast,
      (lastLanes > 9'd239) | !fillsLast,
      (lastLanes > 9'd238) | !fillsLast,
      (lastLanes > 9'd237) | !fillsLast,
      (lastLanes > 9'd236) | !fillsLast,
      (lastLanes > 9'd235) | !fillsLast,
      (lastLanes > 9'd234) | !fillsLast,
      (lastLanes > 9'd233) | !fillsLast,
      (lastLanes > 9'd232) | !fillsLast,
      (lastLanes > 9'd231) | !fillsLast,
      (lastLanes > 9'd230) | !fillsLast,
      (lastLanes > 9'd229) | !fillsLast,
      (lastLanes > 9'd228) | !fillsLast,
      (lastLanes > 9'd227) | !fillsLast,
      (lastLanes > 9'd226) | !fillsLast,
      (lastLanes > 9'd225) | !fillsLast,
      (lastLanes > 9'd224) | !fillsLast,
      (lastLanes > 9'd223) | !fillsLast,
      (lastLanes > 9'd222) | !fillsLast,
      (lastLanes > 9'd221) | !fillsLast,
      (lastLanes > 9'd220) | !fillsLast,
      (lastLanes > 9'd219) | !fillsLast,
      (lastLanes > 9'd218) | !fillsLast,
      (lastLanes > 9'd217) | !fillsLast,
      (lastLanes > 9'd216) | !fillsLast,
      (lastLanes > 9'd215) | !fillsLast,
      (lastLanes > 9'd214) | !fillsLast,
      (lastLanes > 9'd213) | !fillsLast,
      (lastLanes > 9'd212) | !fillsLast,
      (lastLanes > 9'd211) | !fillsLast,
      (lastLanes > 9'd210) | !fillsLast,
      (lastLanes > 9'd209) | !fillsLast,
      (lastLanes > 9'd208) | !fillsLast,
      (lastLanes > 9'd207) | !fillsLast,
      (lastLanes > 9'd206) | !fillsLast,
      (lastLanes > 9'd205) | !fillsLast,
      (lastLanes > 9'd204) | !fillsLast,
      (lastLanes > 9'd203) | !fillsLast,
      (lastLanes > 9'd202) | !fillsLast,
      (lastLanes > 9'd201) | !fillsLast,
      (lastLanes > 9'd200) | !fillsLast,
      (lastLanes > 9'd199) | !fillsLast,
      (lastLanes > 9'd198) | !fillsLast,
      (lastLanes > 9'd197) | !fillsLast,
      (lastLanes > 9'd196) | !fillsLast,
      (lastLanes > 9'd195) | !fillsLast,
      (lastLanes > 9'd194) | !fillsLast,
      (lastLanes > 9'd193) | !fillsLast,
      (lastLanes > 9'd192) | !fillsLast,
      (lastLanes > 9'd191) | !fillsLast,
      (lastLanes > 9'd190) | !fillsLast,
      (lastLanes > 9'd189) | !fillsLast,
      (lastLanes > 9'd188) | !fillsLast,
      (lastLanes > 9'd187) | !fillsLast,
      (lastLanes > 9'd186) | !fillsLast,
      (lastLanes > 9'd185) | !fillsLast,
      (lastLanes > 9'd184) | !fillsLast,
      (lastLanes > 9'd183) | !fillsLast,
      (lastLanes > 9'd182) | !fillsLast,
      (lastLanes > 9'd181) | !fillsLast,
      (lastLanes > 9'd180) | !fillsLast,
      (lastLanes > 9'd179) | !fillsLast,
      (lastLanes > 9'd178) | !fillsLast,
      (lastLanes > 9'd177) | !fillsLast,
      (lastLanes > 9'd176) | !fillsLast,
      (lastLanes > 9'd175) | !fillsLast,
      (lastLanes > 9'd174) | !fillsLast,
      (lastLanes > 9'd173) | !fillsLast,
      (lastLanes > 9'd172) | !fillsLast,
      (lastLanes > 9'd171) | !fillsLast,
      (lastLanes > 9'd170) | !fillsLast,
      (lastLanes > 9'd169) | !fillsLast,
      (lastLanes > 9'd168) | !fillsLast,
      (lastLanes > 9'd167) | !fillsLast,
      (lastLanes > 9'd166) | !fillsLast,
      (lastLanes > 9'd165) | !fillsLast,
      (lastLanes > 9'd164) | !fillsLast,
      (lastLanes > 9'd163) | !fillsLast,
      (lastLanes > 9'd162) | !fillsLast,
      (lastLanes > 9'd161) | !fillsLast,
      (lastLanes > 9'd160) | !fillsLast,
      (lastLanes > 9'd159) | !fillsLast,
      (lastLanes > 9'd158) | !fillsLast,
      (lastLanes > 9'd157) | !fillsLast,
      (lastLanes > 9'd156) | !fillsLast,
      (lastLanes > 9'd155) | !fillsLast,
      (lastLanes > 9'd154) | !fillsLast,
      (lastLanes > 9'd153) | !fillsLast,
      (lastLanes > 9'd152) | !fillsLast,
      (lastLanes > 9'd151) | !fillsLast,
      (lastLanes > 9'd150) | !fillsLast,
      (lastLanes > 9'd149) | !fillsLast,
      (lastLanes > 9'd148) | !fillsLast,
      (lastLanes > 9'd147) | !fillsLast,
      (lastLanes > 9'd146) | !fillsLast,
      (lastLanes > 9'd145) | !fillsLast,
      (lastLanes > 9'd144) | !fillsLast,
      (lastLanes > 9'd143) | !fillsLast,
      (lastLanes > 9'd142) | !fillsLast,
      (lastLanes > 9'd141) | !fillsLast,
      (lastLanes > 9'd140) | !fillsLast,
      (lastLanes > 9'd139) | !fillsLast,
      (lastLanes > 9'd138) | !fillsLast,
      (lastLanes > 9'd137) | !fillsLast,
      (lastLanes > 9'd136) | !fillsLast,
      (lastLanes > 9'd135) | !fillsLast,
      (lastLanes > 9'd134) | !fillsLast,
      (lastLanes > 9'd133) | !fillsLast,
      (lastLanes > 9'd132) | !fillsLast,
      (lastLanes > 9'd131) | !fillsLast,
      (lastLanes > 9'd130) | !fillsLast,
      (lastLanes > 9'd129) | !fillsLast,
      (lastLanes > 9'd128) | !fillsLast,
      (lastLanes > 9'd127) | !fillsLast,
      (lastLanes > 9'd126) | !fillsLast,
      (lastLanes > 9'd125) | !fillsLast,
      (lastLanes > 9'd124) | !fillsLast,
      (lastLanes > 9'd123) | !fillsLast,
      (lastLanes > 9'd122) | !fillsLast,
      (lastLanes > 9'd121) | !fillsLast,
      (lastLanes > 9'd120) | !fillsLast,
      (lastLanes > 9'd119) | !fillsLast,
      (lastLanes > 9'd118) | !fillsLast,
      (lastLanes > 9'd117) | !fillsLast,
      (lastLanes > 9'd116) | !fillsLast,
      (lastLanes > 9'd115) | !fillsLast,
      (lastLanes > 9'd114) | !fillsLast,
      (lastLanes > 9'd113) | !fillsLast,
      (lastLanes > 9'd112) | !fillsLast,
      (lastLanes > 9'd111) | !fillsLast,
      (lastLanes > 9'd110) | !fillsLast,
      (lastLanes > 9'd109) | !fillsLast,
      (lastLanes > 9'd108) | !fillsLast,
      (lastLanes > 9'd107) | !fillsLast,
      (lastLanes > 9'd106) | !fillsLast,
      (lastLanes > 9'd105) | !fillsLast,
      (lastLanes > 9'd104) | !fillsLast,
      (lastLanes > 9'd103) | !fillsLast,
      (lastLanes > 9'd102) | !fillsLast,
      (lastLanes > 9'd101) | !fillsLast,
      (lastLanes > 9'd100) | !fillsLast,
      (lastLanes > 9'd99) | !fillsLast,
      (lastLanes > 9'd98) | !fillsLast,
      (lastLanes > 9'd97) | !fillsLast,
      (lastLanes > 9'd96) | !fillsLast,
      (lastLanes > 9'd95) | !fillsLast,
      (lastLanes > 9'd94) | !fillsLast,
      (lastLanes > 9'd93) | !fillsLast,
      (lastLanes > 9'd92) | !fillsLast,
      (lastLanes > 9'd91) | !fillsLast,
      (lastLanes > 9'd90) | !fillsLast,
      (lastLanes > 9'd89) | !fillsLast,
      (lastLanes > 9'd88) | !fillsLast,
      (lastLanes > 9'd87) | !fillsLast,
      (lastLanes > 9'd86) | !fillsLast,
      (lastLanes > 9'd85) | !fillsLast,
      (lastLanes > 9'd84) | !fillsLast,
      (lastLanes > 9'd83) | !fillsLast,
      (lastLanes > 9'd82) | !fillsLast,
      (lastLanes > 9'd81) | !fillsLast,
      (lastLanes > 9'd80) | !fillsLast,
      (lastLanes > 9'd79) | !fillsLast,
      (lastLanes > 9'd78) | !fillsLast,
      (lastLanes > 9'd77) | !fillsLast,
      (lastLanes > 9'd76) | !fillsLast,
      (lastLanes > 9'd75) | !fillsLast,
      (lastLanes > 9'd74) | !fillsLast,
      (lastLanes > 9'd73) | !fillsLast,
      (lastLanes > 9'd72) | !fillsLast,
      (lastLanes > 9'd71) | !fillsLast,
      (lastLanes > 9'd70) | !fillsLast,
      (lastLanes > 9'd69) | !fillsLast,
      (lastLanes > 9'd68) | !fillsLast,
      (lastLanes > 9'd67) | !fillsLast,
      (lastLanes > 9'd66) | !fillsLast,
      (lastLanes > 9'd65) | !fillsLast,
      (lastLanes > 9'd64) | !fillsLast,
      (lastLanes > 9'd63) | !fillsLast,
      (lastLanes > 9'd62) | !fillsLast,
      (lastLanes > 9'd61) | !fillsLast,
      (lastLanes > 9'd60) | !fillsLast,
      (lastLanes > 9'd59) | !fillsLast,
      (lastLanes > 9'd58) | !fillsLast,
      (lastLanes > 9'd57) | !fillsLast,
      (lastLanes > 9'd56) | !fillsLast,
      (lastLanes > 9'd55) | !fillsLast,
      (lastLanes > 9'd54) | !fillsLast,
      (lastLanes > 9'd53) | !fillsLast,
      (lastLanes > 9'd52) | !fillsLast,
      (lastLanes > 9'd51) | !fillsLast,
      (lastLanes > 9'd50) | !fillsLast,
      (lastLanes > 9'd49) | !fillsLast,
      (lastLanes > 9'd48) | !fillsLast,
      (lastLanes > 9'd47) | !fillsLast,
      (lastLanes > 9'd46) | !fillsLast,
      (lastLanes > 9'd45) | !fillsLast,
      (lastLanes > 9'd44) | !fillsLast,
      (lastLanes > 9'd43) | !fillsLast,
      (lastLanes > 9'd42) | !fillsLast,
      (lastLanes > 9'd41) | !fillsLast,
      (lastLanes > 9'd40) | !fillsLast,
      (lastLanes > 9'd39) | !fillsLast,
      (lastLanes > 9'd38) | !fillsLast,
      (lastLanes > 9'd37) | !fillsLast,
      (lastLanes > 9'd36) | !fillsLast,
      (lastLanes > 9'd35) | !fillsLast,
      (lastLanes > 9'd34) | !fillsLast,
      (lastLanes > 9'd33) | !fillsLast,
      (lastLanes > 9'd32) | !fillsLast,
      (lastLanes > 9'd31) | !fillsLast,
      (lastLanes > 9'd30) | !fillsLast,
      (lastLanes > 9'd29) | !fillsLast,
      (lastLanes > 9'd28) | !fillsLast,
      (lastLanes > 9'd27) | !fillsLast,
      (lastLanes > 9'd26) | !fillsLast,
      (lastLanes > 9'd25) | !fillsLast,
      (lastLanes > 9'd24) | !fillsLast,
      (lastLanes > 9'd23) | !fillsLast,
      (lastLanes > 9'd22) | !fillsLast,
      (lastLanes > 9'd21) | !fillsLast,
      (lastLanes > 9'd20) | !fillsLast,
      (lastLanes > 9'd19) | !fillsLast,
      (lastLanes > 9'd18) | !fillsLast,
      (lastLanes > 9'd17) | !fillsLast,
      (lastLanes > 9'd16) | !fillsLast,
      (lastLanes > 9'd15) | !fillsLast,
      (lastLanes > 9'd14) | !fillsLast,
      (lastLanes > 9'd13) | !fillsLast,
      (lastLanes > 9'd12) | !fillsLast,
      (lastLanes > 9'd11) | !fillsLast,
      (lastLanes > 9'd10) | !fillsLast,
      (lastLanes > 9'd9) | !fillsLast,
      (lastLanes > 9'd8) | !fillsLast,
      (lastLanes > 9'd7) | !fillsLast,
      (lastLanes > 9'd6) | !fillsLast,
      (lastLanes > 9'd5) | !fillsLast,
      (lastLanes > 9'd4) | !fillsLast,
      (lastLanes > 9'd3) | !fillsLast,
      (lastLanes > 9'd2) | !fillsLast,
      (lastLanes > 9'd1) | !fillsLast,
      1'b1 | !fillsLast
  };
  Softmax_lanes256_elements65536 softmax (  // RowUnit.swift:117
      .clk(clk),
      .rst(rst),
      .fill(values_and & isSoftmax),
      .fillsFirst(filled == 8'd0),
      .fillsLast(fillsLast),
      .take(take),
      .scan(scanned),
      .scansFirst(scanned_first),
      .scansLast(scanned_last),
      .enable(advance),
      .filled(push_payload),
      .filledPresent(softmax_filledPresent_cat),
      .values(values),
      .present(values_present),
      .maximumIsReady(softmax_maximumIsReady),
      .factorIsReady(softmax_factorIsReady),
      .results(softmax_results)
  );

  wire [255:0] normalisation_filledPresent_cat = {
      (lastLanes > 9'd255) | !fillsLast,
      (lastLanes > 9'd254) | !fillsLast,
      (lastLanes > 9'd253) | !fillsLast,
      (lastLanes > 9'd252) | !fillsLast,
      (lastLanes > 9'd251) | !fillsLast,
      (lastLanes > 9'd250) | !fillsLast,
      (lastLanes > 9'd249) | !fillsLast,
      (lastLanes > 9'd248) | !fillsLast,
      (lastLanes > 9'd247) | !fillsLast,
      (lastLanes > 9'd246) | !fillsLast,
      (lastLanes > 9'd245) | !fillsLast,
      (lastLanes > 9'd244) | !fillsLast,
      (lastLanes > 9'd243) | !fillsLast,
      (lastLanes > 9'd242) | !fillsLast,
      (lastLanes > 9'd241) | !fillsLast,
      (lastLanes > 9'd240) | !fillsLast,
      (lastLanes > 9'd239) | !fillsLast,
      (lastLanes > 9'd238) | !fillsLast,
      (lastLanes > 9'd237) | !fillsLast,
      (lastLanes > 9'd236) | !fillsLast,
      (lastLanes > 9'd235) | !fillsLast,
      (lastLanes > 9'd234) | !fillsLast,
      (lastLanes > 9'd233) | !fillsLast,
      (lastLanes > 9'd232) | !fillsLast,
      (lastLanes > 9'd231) | !fillsLast,
      (lastLanes > 9'd230) | !fillsLast,
      (lastLanes > 9'd229) | !fillsLast,
      (lastLanes > 9'd228) | !fillsLast,
      (lastLanes > 9'd227) | !fillsLast,
      (lastLanes > 9'd226) | !fillsLast,
      (lastLanes > 9'd225) | !fillsLast,
      (lastLanes > 9'd224) | !fillsLast,
      (lastLanes > 9'd223) | !fillsLast,
      (lastLanes > 9'd222) | !fillsLast,
      (lastLanes > 9'd221) | !fillsLast,
      (lastLanes > 9'd220) | !fillsLast,
      (lastLanes > 9'd219) | !fillsLast,
      (lastLanes > 9'd218) | !fillsLast,
      (lastLanes > 9'd217) | !fillsLast,
      (lastLanes > 9'd216) | !fillsLast,
      (lastLanes > 9'd215) | !fillsLast,
      (lastLanes > 9'd214) | !fillsLast,
      (lastLanes > 9'd213) | !fillsLast,
      (lastLanes > 9'd212) | !fillsLast,
      (lastLanes > 9'd211) | !fillsLast,
      (lastLanes > 9'd210) | !fillsLast,
      (lastLanes > 9'd209) | !fillsLast,
      (lastLanes > 9'd208) | !fillsLast,
      (lastLanes > 9'd207) | !fillsLast,
      (lastLanes > 9'd206) | !fillsLast,
      (lastLanes > 9'd205) | !fillsLast,
      (lastLanes > 9'd204) | !fillsLast,
      (lastLanes > 9'd203) | !fillsLast,
      (lastLanes > 9'd202) | !fillsLast,
      (lastLanes > 9'd201) | !fillsLast,
      (lastLanes > 9'd200) | !fillsLast,
      (lastLanes > 9'd199) | !fillsLast,
      (lastLanes > 9'd198) | !fillsLast,
      (lastLanes > 9'd197) | !fillsLast,
      (lastLanes > 9'd196) | !fillsLast,
      (lastLanes > 9'd195) | !fillsLast,
      (lastLanes > 9'd194) | !fillsLast,
      (lastLanes > 9'd193) | !fillsLast,
      (lastLanes > 9'd192) | !fillsLast,
      (lastLanes > 9'd191) | !fillsLast,
      (lastLanes > 9'd190) | !fillsLast,
      (lastLanes > 9'd189) | !fillsLast,
      (lastLanes > 9'd188) | !fillsLast,
      (lastLanes > 9'd187) | !fillsLast,
      (lastLanes > 9'd186) | !fillsLast,
      (lastLanes > 9'd185) | !fillsLast,
      (lastLanes > 9'd184) | !fillsLast,
      (lastLanes > 9'd183) | !fillsLast,
      (lastLanes > 9'd182) | !fillsLast,
      (lastLanes > 9'd181) | !fillsLast,
      (lastLanes > 9'd180) | !fillsLast,
      (lastLanes > 9'd179) | !fillsLast,
      (lastLanes > 9'd178) | !fillsLast,
      (lastLanes > 9'd177) | !fillsLast,
      (lastLanes > 9'd176) | !fillsLast,
      (lastLanes > 9'd175) | !fillsLast,
      (lastLanes > 9'd174) | !fillsLast,
      (lastLanes > 9'd173) | !fillsLast,
      (lastLanes > 9'd172) | !fillsLast,
      (lastLanes > 9'd171) | !fillsLast,
      (lastLanes > 9'd170) | !fillsLast,
      (lastLanes > 9'd169) | !fillsLast,
      (lastLanes > 9'd168) | !fillsLast,
      (lastLanes > 9'd167) | !fillsLast,
      (lastLanes > 9'd166) | !fillsLast,
      (lastLanes > 9'd165) | !fillsLast,
      (lastLanes > 9'd164) | !fillsLast,
      (lastLanes > 9'd163) | !fillsLast,
      (lastLanes > 9'd162) | !fillsLast,
      (lastLanes > 9'd161) | !fillsLast,
      (lastLanes > 9'd160) | !fillsLast,
      (lastLanes > 9'd159) | !fillsLast,
      (lastLanes > 9'd158) | !fillsLast,
      (lastLanes > 9'd157) | !fillsLast,
      (lastLanes > 9'd156) | !fillsLast,
      (lastLanes > 9'd155) | !fillsLast,
      (lastLanes > 9'd154) | !fillsLast,
      (lastLanes > 9'd153) | !fillsLast,
      (lastLanes > 9'd152) | !fillsLast,
      (lastLanes > 9'd151) | !fillsLast,
      (lastLanes > 9'd150) | !fillsLast,
      (lastLanes > 9'd149) | !fillsLast,
      (lastLanes > 9'd148) | !fillsLast,
      (lastLanes > 9'd147) | !fillsLast,
      (lastLanes > 9'd146) | !fillsLast,
      (lastLanes > 9'd145) | !fillsLast,
      (lastLanes > 9'd144) | !fillsLast,
      (lastLanes > 9'd143) | !fillsLast,
      (lastLanes > 9'd142) | !fillsLast,
      (lastLanes > 9'd141) | !fillsLast,
      (lastLanes > 9'd140) | !fillsLast,
      (lastLanes > 9'd139) | !fillsLast,
      (lastLanes > 9'd138) | !fillsLast,
      (lastLanes > 9'd137) | !fillsLast,
      (lastLanes > 9'd136) | !fillsLast,
      (lastLanes > 9'd135) | !fillsLast,
      (lastLanes > 9'd134) | !fillsLast,
      (lastLanes > 9'd133) | !fillsLast,
      (lastLanes > 9'd132) | !fillsLast,
      (lastLanes > 9'd131) | !fillsLast,
      (lastLanes > 9'd130) | !fillsLast,
      (lastLanes > 9'd129) | !fillsLast,
      (lastLanes > 9'd128) | !fillsLast,
      (lastLanes > 9'd127) | !fillsLast,
      (lastLanes > 9'd126) | !fillsLast,
      (lastLanes > 9'd125) | !fillsLast,
      (lastLanes > 9'd124) | !fillsLast,
      (lastLanes > 9'd123) | !fillsLast,
      (lastLanes > 9'd122) | !fillsLast,
      (lastLanes > 9'd121) | !fillsLast,
      (lastLanes > 9'd120) | !fillsLast,
      (lastLanes > 9'd119) | !fillsLast,
      (lastLanes > 9'd118) | !fillsLast,
      (lastLanes > 9'd117) | !fillsLast,
      (lastLanes > 9'd116) | !fillsLast,
      (lastLanes > 9'd115) | !fillsLast,
      (lastLanes > 9'd114) | !fillsLast,
      (lastLanes > 9'd113) | !fillsLast,
      (lastLanes > 9'd112) | !fillsLast,
      (lastLanes > 9'd111) | !fillsLast,
      (lastLanes > 9'd110) | !fillsLast,
      (lastLanes > 9'd109) | !fillsLast,
      (lastLanes > 9'd108) | !fillsLast,
      (lastLanes > 9'd107) | !fillsLast,
      (lastLanes > 9'd106) | !fillsLast,
      (lastLanes > 9'd105) | !fillsLast,
      (lastLanes > 9'd104) | !fillsLast,
      (lastLanes > 9'd103) | !fillsLast,
      (lastLanes > 9'd102) | !fillsLast,
      (lastLanes > 9'd101) | !fillsLast,
      (lastLanes > 9'd100) | !fillsLast,
      (lastLanes > 9'd99) | !fillsLast,
      (lastLanes > 9'd98) | !fillsLast,
      (lastLanes > 9'd97) | !fillsLast,
      (lastLanes > 9'd96) | !fillsLast,
      (lastLanes > 9'd95) | !fillsLast,
      (lastLanes > 9'd94) | !fillsLast,
      (lastLanes > 9'd93) | !fillsLast,
      (lastLanes > 9'd92) | !fillsLast,
      (lastLanes > 9'd91) | !fillsLast,
      (lastLanes > 9'd90) | !fillsLast,
      (lastLanes > 9'd89) | !fillsLast,
      (lastLanes > 9'd88) | !fillsLast,
      (lastLanes > 9'd87) | !fillsLast,
      (lastLanes > 9'd86) | !fillsLast,
      (lastLanes > 9'd85) | !fillsLast,
      (lastLanes > 9'd84) | !fillsLast,
      (lastLanes > 9'd83) | !fillsLast,
      (lastLanes > 9'd82) | !fillsLast,
      (lastLanes > 9'd81) | !fillsLast,
      (lastLanes > 9'd80) | !fillsLast,
      (lastLanes > 9'd79) | !fillsLast,
      (lastLanes > 9'd78) | !fillsLast,
      (lastLanes > 9'd77) | !fillsLast,
      (lastLanes > 9'd76) | !fillsLast,
      (lastLanes > 9'd75) | !fillsLast,
      (lastLanes > 9'd74) | !fillsLast,
      (lastLanes > 9'd73) | !fillsLast,
      (lastLanes > 9'd72) | !fillsLast,
      (lastLanes > 9'd71) | !fillsLast,
      (lastLanes > 9'd70) | !fillsLast,
      (lastLanes > 9'd69) | !fillsLast,
      (lastLanes > 9'd68) | !fillsLast,
      (lastLanes > 9'd67) | !fillsLast,
      (lastLanes > 9'd66) | !fillsLast,
      (lastLanes > 9'd65) | !fillsLast,
      (lastLanes > 9'd64) | !fillsLast,
      (lastLanes > 9'd63) | !fillsLast,
      (lastLanes > 9'd62) | !fillsLast,
      (lastLanes > 9'd61) | !fillsLast,
      (lastLanes > 9'd60) | !fillsLast,
      (lastLanes > 9'd59) | !fillsLast,
      (lastLanes > 9'd58) | !fillsLast,
      (lastLanes > 9'd57) | !fillsLast,
      (lastLanes > 9'd56) | !fillsLast,
      (lastLanes > 9'd55) | !fillsLast,
      (lastLanes > 9'd54) | !fillsLast,
      (lastLanes > 9'd53) | !fillsLast,
      (lastLanes > 9'd52) | !fillsLast,
      (lastLanes > 9'd51) | !fillsLast,
      (lastLanes > 9'd50) | !fillsLast,
      (lastLanes > 9'd49) | !fillsLast,
      (lastLanes > 9'd48) | !fillsLast,
      (lastLanes > 9'd47) | !fillsLast,
      (lastLanes > 9'd46) | !fillsLast,
      (lastLanes > 9'd45) | !fillsLast,
      (lastLanes > 9'd44) | !fillsLast,
      (lastLanes > 9'd43) | !fillsLast,
      (lastLanes > 9'd42) | !fillsLast,
      (lastLanes > 9'd41) | !fillsLast,
      (lastLanes > 9'd40) | !fillsLast,
      (lastLanes > 9'd39) | !fillsLast,
      (lastLanes > 9'd38) | !fillsLast,
      (lastLanes > 9'd37) | !fillsLast,
      (lastLanes > 9'd36) | !fillsLast,
      (lastLanes > 9'd35) | !fillsLast,
      (lastLanes > 9'd34) | !fillsLast,
      (lastLanes > 9'd33) | !fillsLast,
      (lastLanes > 9'd32) | !fillsLast,
      (lastLanes > 9'd31) | !fillsLast,
      (lastLanes > 9'd30) | !fillsLast,
      (lastLanes > 9'd29) | !fillsLast,
      (lastLanes > 9'd28) | !fillsLast,
      (lastLanes > 9'd27) | !fillsLast,
      (lastLanes > 9'd26) | !fillsLast,
      (lastLanes > 9'd25) | !fillsLast,
      (lastLanes > 9'd24) | !fillsLast,
      (lastLanes > 9'd23) | !fillsLast,
      (lastLanes > 9'd22) | !fillsLast,
      (lastLanes > 9'd21) | !fillsLast,
      (lastLanes > 9'd20) | !fillsLast,
      (lastLanes > 9'd19) | !fillsLast,
      (lastLanes > 9'd18) | !fillsLast,
      (lastLanes > 9'd17) | !fillsLast,
      (lastLanes > 9'd16) | !fillsLast,
      (lastLanes > 9'd15) | !fillsLast,
      (lastLanes > 9'd14) | !fillsLast,
      (lastLanes > 9'd13) | !fillsLast,
      (lastLanes > 9'd12) | !fillsLast,
      (lastLanes > 9'd11) | !fillsLast,
      (lastLanes > 9'd10) | !fillsLast,
      (lastLanes > 9'd9) | !fillsLast,
      (lastLanes > 9'd8) | !fillsLast,
      (lastLanes > 9'd7) | !fillsLast,
      (lastLanes > 9'd6) | !fillsLast,
      (lastLanes > 9'd5) | !fillsLast,
      (lastLanes > 9'd4) | !fillsLast,
      (lastLanes > 9'd3) | !fillsLast,
      (lastLanes > 9'd2) | !fillsLast,
      (lastLanes > 9'd1) | !fillsLast,
      1'b1 | !fillsLast
  };
  Normalisation_lanes256_elements65536 normalisation (  // RowUnit.swift:118
      .clk(clk),
      .rst(rst),
      .fill(values_and & !isSoftmax),
      .first(filled == 8'd0),
      .last(fillsLast),
      .take(take),
      .enable(advance),
      .count(elements),
      .epsilon(epsilon),
      .filled(push_payload),
      .filledPresent(normalisation_filledPresent_cat),
      .values(values),
      .gains(channel[8191:4096]),
      .offsets(channel[4095:0]),
      .factorIsReady(normalisation_factorIsReady),
      .results(normalisation_results)
  );

  wire signed [16:0] elements_mul = $signed(vectors - 9'd1) * 10'sd256;
  always @(posedge clk) begin
    elements <= elements_mul + {8'd0, lastLanes};
  end

  assign pop_valid = isFull;
  wire [4095:0] pop_payload_cat = {
      8'd0,
      softmax_results[2047:2040],
      8'd0,
      softmax_results[2039:2032],
      8'd0,
      softmax_results[2031:2024],
      8'd0,
      softmax_results[2023:2016],
      8'd0,
      softmax_results[2015:2008],
      8'd0,
      softmax_results[2007:2000],
      8'd0,
      softmax_results[1999:1992],
      8'd0,
      softmax_results[1991:1984],
      8'd0,
      softmax_results[1983:1976],
      8'd0,
      softmax_results[1975:1968],
      8'd0,
      softmax_results[1967:1960],
      8'd0,
      softmax_results[1959:1952],
      8'd0,
      softmax_results[1951:1944],
      8'd0,
      softmax_results[1943:1936],
      8'd0,
      softmax_results[1935:1928],
      8'd0,
      softmax_results[1927:1920],
      8'd0,
      softmax_results[1919:1912],
      8'd0,
      softmax_results[1911:1904],
      8'd0,
      softmax_results[1903:1896],
      8'd0,
      softmax_results[1895:1888],
      8'd0,
      softmax_results[1887:1880],
      8'd0,
      softmax_results[1879:1872],
      8'd0,
      softmax_results[1871:1864],
      8'd0,
      softmax_results[1863:1856],
      8'd0,
      softmax_results[1855:1848],
      8'd0,
      softmax_results[1847:1840],
      8'd0,
      softmax_results[1839:1832],
      8'd0,
      softmax_results[1831:1824],
      8'd0,
      softmax_results[1823:1816],
      8'd0,
      softmax_results[1815:1808],
      8'd0,
      softmax_results[1807:1800],
      8'd0,
      softmax_results[1799:1792],
      8'd0,
      softmax_results[1791:1784],
      8'd0,
      softmax_results[1783:1776],
      8'd0,
      softmax_results[1775:1768],
      8'd0,
      softmax_results[1767:1760],
      8'd0,
      softmax_results[1759:1752],
      8'd0,
      softmax_results[1751:1744],
      8'd0,
      softmax_results[1743:1736],
      8'd0,
      softmax_results[1735:1728],
      8'd0,
      softmax_results[1727:1720],
      8'd0,
      softmax_results[1719:1712],
      8'd0,
      softmax_results[1711:1704],
      8'd0,
      softmax_results[1703:1696],
      8'd0,
      softmax_results[1695:1688],
      8'd0,
      softmax_results[1687:1680],
      8'd0,
      softmax_results[1679:1672],
      8'd0,
      softmax_results[1671:1664],
      8'd0,
      softmax_results[1663:1656],
      8'd0,
      softmax_results[1655:1648],
      8'd0,
      softmax_results[1647:1640],
      8'd0,
      softmax_results[1639:1632],
      8'd0,
      softmax_results[1631:1624],
      8'd0,
      softmax_results[1623:1616],
      8'd0,
      softmax_results[1615:1608],
      8'd0,
      softmax_results[1607:1600],
      8'd0,
      softmax_results[1599:1592],
      8'd0,
      softmax_results[1591:1584],
      8'd0,
      softmax_results[1583:1576],
      8'd0,
      softmax_results[1575:1568],
      8'd0,
      softmax_results[1567:1560],
      8'd0,
      softmax_results[1559:1552],
      8'd0,
      softmax_results[1551:1544],
      8'd0,
      softmax_results[1543:1536],
      8'd0,
      softmax_results[1535:1528],
      8'd0,
      softmax_results[1527:1520],
      8'd0,
      softmax_results[1519:1512],
      8'd0,
      softmax_results[1511:1504],
      8'd0,
      softmax_results[1503:1496],
      8'd0,
      softmax_results[1495:1488],
      8'd0,
      softmax_results[1487:1480],
      8'd0,
      softmax_results[1479:1472],
      8'd0,
      softmax_results[1471:1464],
      8'd0,
      softmax_results[1463:1456],
      8'd0,
      softmax_results[1455:1448],
      8'd0,
      softmax_results[1447:1440],
      8'd0,
      softmax_results[1439:1432],
      8'd0,
      softmax_results[1431:1424],
      8'd0,
      softmax_results[1423:1416],
      8'd0,
      softmax_results[1415:1408],
      8'd0,
      softmax_results[1407:1400],
      8'd0,
      softmax_results[1399:1392],
      8'd0,
      softmax_results[1391:1384],
      8'd0,
      softmax_results[1383:1376],
      8'd0,
      softmax_results[1375:1368],
      8'd0,
      softmax_results[1367:1360],
      8'd0,
      softmax_results[1359:1352],
      8'd0,
      softmax_results[1351:1344],
      8'd0,
      softmax_results[1343:1336],
      8'd0,
      softmax_results[1335:1328],
      8'd0,
      softmax_results[1327:1320],
      8'd0,
      softmax_results[1319:1312],
      8'd0,
      softmax_results[1311:1304],
      8'd0,
      softmax_results[1303:1296],
      8'd0,
      softmax_results[1295:1288],
      8'd0,
      softmax_results[1287:1280],
      8'd0,
      softmax_results[1279:1272],
      8'd0,
      softmax_results[1271:1264],
      8'd0,
      softmax_results[1263:1256],
      8'd0,
      softmax_results[1255:1248],
      8'd0,
      softmax_results[1247:1240],
      8'd0,
      softmax_results[1239:1232],
      8'd0,
      softmax_results[1231:1224],
      8'd0,
      softmax_results[1223:1216],
      8'd0,
      softmax_results[1215:1208],
      8'd0,
      softmax_results[1207:1200],
      8'd0,
      softmax_results[1199:1192],
      8'd0,
      softmax_results[1191:1184],
      8'd0,
      softmax_results[1183:1176],
      8'd0,
      softmax_results[1175:1168],
      8'd0,
      softmax_results[1167:1160],
      8'd0,
      softmax_results[1159:1152],
      8'd0,
      softmax_results[1151:1144],
      8'd0,
      softmax_results[1143:1136],
      8'd0,
      softmax_results[1135:1128],
      8'd0,
      softmax_results[1127:1120],
      8'd0,
      softmax_results[1119:1112],
      8'd0,
      softmax_results[1111:1104],
      8'd0,
      softmax_results[1103:1096],
      8'd0,
      softmax_results[1095:1088],
      8'd0,
      softmax_results[1087:1080],
      8'd0,
      softmax_results[1079:1072],
      8'd0,
      softmax_results[1071:1064],
      8'd0,
      softmax_results[1063:1056],
      8'd0,
      softmax_results[1055:1048],
      8'd0,
      softmax_results[1047:1040],
      8'd0,
      softmax_results[1039:1032],
      8'd0,
      softmax_results[1031:1024],
      8'd0,
      softmax_results[1023:1016],
      8'd0,
      softmax_results[1015:1008],
      8'd0,
      softmax_results[1007:1000],
      8'd0,
      softmax_results[999:992],
      8'd0,
      softmax_results[991:984],
      8'd0,
      softmax_results[983:976],
      8'd0,
      softmax_results[975:968],
      8'd0,
      softmax_results[967:960],
      8'd0,
      softmax_results[959:952],
      8'd0,
      softmax_results[951:944],
      8'd0,
      softmax_results[943:936],
      8'd0,
      softmax_results[935:928],
      8'd0,
      softmax_results[927:920],
      8'd0,
      softmax_results[919:912],
      8'd0,
      softmax_results[911:904],
      8'd0,
      softmax_results[903:896],
      8'd0,
      softmax_results[895:888],
      8'd0,
      softmax_results[887:880],
      8'd0,
      softmax_results[879:872],
      8'd0,
      softmax_results[871:864],
      8'd0,
      softmax_results[863:856],
      8'd0,
      softmax_results[855:848],
      8'd0,
      softmax_results[847:840],
      8'd0,
      softmax_results[839:832],
      8'd0,
      softmax_results[831:824],
      8'd0,
      softmax_results[823:816],
      8'd0,
      softmax_results[815:808],
      8'd0,
      softmax_results[807:800],
      8'd0,
      softmax_results[799:792],
      8'd0,
      softmax_results[791:784],
      8'd0,
      softmax_results[783:776],
      8'd0,
      softmax_results[775:768],
      8'd0,
      softmax_results[767:760],
      8'd0,
      softmax_results[759:752],
      8'd0,
      softmax_results[751:744],
      8'd0,
      softmax_results[743:736],
      8'd0,
      softmax_results[735:728],
      8'd0,
      softmax_results[727:720],
      8'd0,
      softmax_results[719:712],
      8'd0,
      softmax_results[711:704],
      8'd0,
      softmax_results[703:696],
      8'd0,
      softmax_results[695:688],
      8'd0,
      softmax_results[687:680],
      8'd0,
      softmax_results[679:672],
      8'd0,
      softmax_results[671:664],
      8'd0,
      softmax_results[663:656],
      8'd0,
      softmax_results[655:648],
      8'd0,
      softmax_results[647:640],
      8'd0,
      softmax_results[639:632],
      8'd0,
      softmax_results[631:624],
      8'd0,
      softmax_results[623:616],
      8'd0,
      softmax_results[615:608],
      8'd0,
      softmax_results[607:600],
      8'd0,
      softmax_results[599:592],
      8'd0,
      softmax_results[591:584],
      8'd0,
      softmax_results[583:576],
      8'd0,
      softmax_results[575:568],
      8'd0,
      softmax_results[567:560],
      8'd0,
      softmax_results[559:552],
      8'd0,
      softmax_results[551:544],
      8'd0,
      softmax_results[543:536],
      8'd0,
      softmax_results[535:528],
      8'd0,
      softmax_results[527:520],
      8'd0,
      softmax_results[519:512],
      8'd0,
      softmax_results[511:504],
      8'd0,
      softmax_results[503:496],
      8'd0,
      softmax_results[495:488],
      8'd0,
      softmax_results[487:480],
      8'd0,
      softmax_results[479:472],
      8'd0,
      softmax_results[471:464],
      8'd0,
      softmax_results[463:456],
      8'd0,
      softmax_results[455:448],
      8'd0,
      softmax_results[447:440],
      8'd0,
      softmax_results[439:432],
      8'd0,
      softmax_results[431:424],
      8'd0,
      softmax_results[423:416],
      8'd0,
      softmax_results[415:408],
      8'd0,
      softmax_results[407:400],
      8'd0,
      softmax_results[399:392],
      8'd0,
      softmax_results[391:384],
      8'd0,
      softmax_results[383:376],
      8'd0,
      softmax_results[375:368],
      8'd0,
      softmax_results[367:360],
      8'd0,
      softmax_results[359:352],
      8'd0,
      softmax_results[351:344],
      8'd0,
      softmax_results[343:336],
      8'd0,
      softmax_results[335:328],
      8'd0,
      softmax_results[327:320],
      8'd0,
      softmax_results[319:312],
      8'd0,
      softmax_results[311:304],
      8'd0,
      softmax_results[303:296],
      8'd0,
      softmax_results[295:288],
      8'd0,
      softmax_results[287:280],
      8'd0,
      softmax_results[279:272],
      8'd0,
      softmax_results[271:264],
      8'd0,
      softmax_results[263:256],
      8'd0,
      softmax_results[255:248],
      8'd0,
      softmax_results[247:240],
      8'd0,
      softmax_results[239:232],
      8'd0,
      softmax_results[231:224],
      8'd0,
      softmax_results[223:216],
      8'd0,
      softmax_results[215:208],
      8'd0,
      softmax_results[207:200],
      8'd0,
      softmax_results[199:192],
      8'd0,
      softmax_results[191:184],
      8'd0,
      softmax_results[183:176],
      8'd0,
      softmax_results[175:168],
      8'd0,
      softmax_results[167:160],
      8'd0,
      softmax_results[159:152],
      8'd0,
      softmax_results[151:144],
      8'd0,
      softmax_results[143:136],
      8'd0,
      softmax_results[135:128],
      8'd0,
      softmax_results[127:120],
      8'd0,
      softmax_results[119:112],
      8'd0,
      softmax_results[111:104],
      8'd0,
      softmax_results[103:96],
      8'd0,
      softmax_results[95:88],
      8'd0,
      softmax_results[87:80],
      8'd0,
      softmax_results[79:72],
      8'd0,
      softmax_results[71:64],
      8'd0,
      softmax_results[63:56],
      8'd0,
      softmax_results[55:48],
      8'd0,
      softmax_results[47:40],
      8'd0,
      softmax_results[39:32],
      8'd0,
      softmax_results[31:24],
      8'd0,
      softmax_results[23:16],
      8'd0,
      softmax_results[15:8],
      8'd0,
      softmax_results[7:0]
  };
  assign pop_payload = isSoftmax ? pop_payload_cat : normalisation_results;

  always @(posedge clk) begin
    if (rst) begin
      position <= 8'd0;
    end else if (reads) begin  // RowUnit.swift:150
      position <= isLast ? 8'd0 : position + 8'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isPrepared <= 1'b0;
    end else begin
      if (softmax_maximumIsReady | normalisation_factorIsReady) begin  // RowUnit.swift:151
        isPrepared <= 1'b1;
      end
      if (take) begin  // RowUnit.swift:152
        isPrepared <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      half <= 1'b0;
    end else if (take) begin  // RowUnit.swift:152
      half <= !half;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      pass <= 2'd0;
    end else begin
      case (pass)  // RowUnit.swift:157
        2'd0: begin  // await
          if (take) begin  // RowUnit.swift:160
            pass <= isSoftmax ? 2'd1 : 2'd3;
          end
        end
        2'd1: begin  // scan
          if (advance & isLast) begin  // RowUnit.swift:161
            pass <= 2'd2;
          end
        end
        2'd2: begin  // awaitFactor
          if (softmax_factorIsReady) begin  // RowUnit.swift:163
            pass <= 2'd3;
          end
        end
        default: begin  // drain
          if (advance & isLast) begin  // RowUnit.swift:164
            pass <= 2'd0;
          end
        end
      endcase
    end
  end

`ifdef FORMAL
  reg pop_was_stalled;  // RowUnit.swift:148
  reg [4095:0] pop_payload_before;  // RowUnit.swift:148
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
      assert (!pop_was_stalled | pop_valid);  // RowUnit.swift:148
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | (pop_payload == pop_payload_before));  // RowUnit.swift:148
    end
  end
`elsif SIMULATION_CHECKS
  reg pop_was_stalled;  // RowUnit.swift:148
  reg [4095:0] pop_payload_before;  // RowUnit.swift:148
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
      if (!(!pop_was_stalled | pop_valid)) begin  // RowUnit.swift:148
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | (pop_payload == pop_payload_before))) begin  // RowUnit.swift:148
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
