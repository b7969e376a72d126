// CommandChecker_154x256_k32768_tile1024_l256_r256_p64_a32_b8, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 154x256_k32768_tile1024_l256_r256_p64_a32_b8
// Content: fnv1a64 6e04fff28e478f4b
`default_nettype none

module CommandChecker_154x256_k32768_tile1024_l256_r256_p64_a32_b8 (
    input  wire          clk,
    input  wire          rst,
    input  wire [1023:0] words,  // CommandChecker.swift:8
    output wire [7:0]    code,  // CommandChecker.swift:10
    output wire [7:0]    detail,  // CommandChecker.swift:12
    output wire [15:0]   inputs,  // CommandChecker.swift:14
    output wire [15:0]   segmentVectors,  // CommandChecker.swift:16
    output wire [8:0]    rowVectors  // CommandChecker.swift:17
);

  reg [31:0] size;  // CommandChecker.swift:31

  wire isProduct = words[1:0] == 2'd0;
  wire [16:0] size_add = {1'b0, words[79:64]} + 17'd255;
  wire [8:0] wholeVectors = size_add[16:8];
  wire [15:0] factor = isProduct ? words[79:64] : {7'd0, wholeVectors};
  always @(posedge clk) begin
    size <= words[95:80] * factor;
  end

  assign inputs = (size < 32'd1) ? 16'd1 : (size > 32'd32768) ? 16'd32768 : size[15:0];
  assign segmentVectors = isProduct ? 16'd1 : {7'd0, wholeVectors};
  wire [8:0] rowVectors_mux = isProduct ? 9'd1 : (size < 32'd1) ? 9'd1 : (size > 32'd256) ? 9'd256 : size[8:0];
  assign rowVectors = rowVectors_mux;
  wire isRowFunction = words[6:4] >= 3'd3;
  wire isSegmented = words[95:80] != 16'd1;
  wire brokenScan = (|words[66:64]) & isSegmented;
  wire brokenVectors = (|words[71:64]) & isSegmented;
  wire brokenBlocks = words[13] & ((|words[39:32]) | (words[79:64] > 16'd256) | isSegmented);
  wire detail_or = (words[1:0] > 2'd1) | (words[3:2] > 2'd2) | (words[6:4] > 3'd5);
  wire detail_and = isProduct & (isRowFunction | words[13]);
  wire detail_and_2 = words[13] & !(words[11] ^ words[12]);
  wire detail_and_3 = !isProduct & (words[3:2] != 2'd0);
  wire detail_or_2 = (words[47:32] == 16'd0) | (isProduct & (words[63:48] == 16'd0));
  wire detail_or_3 = (words[79:64] == 16'd0) | (words[95:80] == 16'd0);
  wire detail_or_4 = (words[335:320] == 16'd0) | (words[351:336] == 16'd0);
  wire detail_and_4 = !isProduct & (words[639:624] == 16'd0);
  wire detail_mux_4 = isProduct ? brokenScan : brokenVectors | brokenBlocks;
  wire detail_and_5 = isProduct & (size > 32'd32768);
  wire detail_and_6 = !isProduct & (size > 32'd256);
  wire detail_and_7 = !isProduct & (words[639:624] > 16'd64);
  wire detail_or_5 = (words[613:608] == 6'd0) | (words[613:608] > 6'd47);
  wire detail_any = |words[98:96];
  wire detail_any_2 = |words[130:128];
  wire detail_any_3 = |words[162:160];
  wire detail_any_4 = |words[194:192];
  wire detail_any_5 = |words[226:224];
  wire detail_any_6 = |words[258:256];
  wire detail_any_7 = |words[290:288];
  wire detail_any_8 = |words[354:352];
  wire detail_any_9 = |words[386:384];
  wire detail_any_10 = |words[418:416];
  wire detail_any_11 = |words[450:448];
  wire detail_any_12 = |words[482:480];
  wire detail_any_13 = |words[514:512];
  wire detail_any_14 = |words[546:544];
  wire knowsLayer = (words[655:640] < 16'd512) & (words[660:659] <= 2'd2) & (words[662:661] <= 2'd2);
  wire detail_and_8 = words[656] & !knowsLayer;
  wire [3:0] code_mux_7 = detail_any_12
      ? 4'd7
      : detail_any_13
      ? 4'd7
      : detail_any_14
      ? 4'd7
      : detail_and_8
      ? 4'd12
      : 4'd0;
  wire [3:0] code_mux_6 = detail_any_8
      ? 4'd7
      : detail_any_9
      ? 4'd7
      : detail_any_10
      ? 4'd7
      : detail_any_11
      ? 4'd7
      : code_mux_7;
  wire [3:0] code_mux_5 = detail_any_4
      ? 4'd7
      : detail_any_5
      ? 4'd7
      : detail_any_6
      ? 4'd7
      : detail_any_7
      ? 4'd7
      : code_mux_6;
  wire [3:0] code_mux_4 = detail_or_5
      ? 4'd9
      : detail_any
      ? 4'd7
      : detail_any_2
      ? 4'd7
      : detail_any_3
      ? 4'd7
      : code_mux_5;
  wire [3:0] code_mux_3 = detail_mux_4
      ? 4'd8
      : detail_and_5
      ? 4'd4
      : detail_and_6
      ? 4'd5
      : detail_and_7
      ? 4'd6
      : code_mux_4;
  wire [3:0] code_mux_2 = detail_or_2
      ? 4'd3
      : detail_or_3
      ? 4'd3
      : detail_or_4
      ? 4'd3
      : detail_and_4
      ? 4'd3
      : code_mux_3;
  wire [3:0] code_mux = detail_or
      ? 4'd2
      : detail_and
      ? 4'd2
      : detail_and_2
      ? 4'd2
      : detail_and_3
      ? 4'd2
      : code_mux_2;
  assign code = {4'd0, code_mux};
  wire [4:0] detail_mux_8 = detail_any_12
      ? 5'd15
      : detail_any_13
      ? 5'd16
      : detail_any_14
      ? 5'd17
      : detail_and_8
      ? 5'd20
      : 5'd0;
  wire [4:0] detail_mux_7 = detail_any_8
      ? 5'd11
      : detail_any_9
      ? 5'd12
      : detail_any_10
      ? 5'd13
      : detail_any_11
      ? 5'd14
      : detail_mux_8;
  wire [4:0] detail_mux_6 = detail_any_4
      ? 5'd6
      : detail_any_5
      ? 5'd7
      : detail_any_6
      ? 5'd8
      : detail_any_7
      ? 5'd9
      : detail_mux_7;
  wire [4:0] detail_mux_5 = detail_or_5
      ? 5'd19
      : detail_any
      ? 5'd3
      : detail_any_2
      ? 5'd4
      : detail_any_3
      ? 5'd5
      : detail_mux_6;
  wire [4:0] detail_mux_3 = detail_mux_4
      ? 5'd2
      : detail_and_5
      ? 5'd2
      : detail_and_6
      ? 5'd2
      : detail_and_7
      ? 5'd19
      : detail_mux_5;
  wire [4:0] detail_mux_2 = detail_or_2
      ? 5'd1
      : detail_or_3
      ? 5'd2
      : detail_or_4
      ? 5'd10
      : detail_and_4
      ? 5'd19
      : detail_mux_3;
  wire [4:0] detail_mux = detail_or
      ? 5'd0
      : detail_and
      ? 5'd0
      : detail_and_2
      ? 5'd0
      : detail_and_3
      ? 5'd0
      : detail_mux_2;
  assign detail = {3'd0, detail_mux};

  wire _unused_ok = &{1'b0, rst, words[1023:663], words[658:657], words[623:614], words[607:547], words[543:515], words[511:483], words[479:451], words[447:419], words[415:387], words[383:355], words[319:291], words[287:259], words[255:227], words[223:195], words[191:163], words[159:131], words[127:99], words[31:14], words[10:7], size_add[7:0], 1'b0};
endmodule

`default_nettype wire
