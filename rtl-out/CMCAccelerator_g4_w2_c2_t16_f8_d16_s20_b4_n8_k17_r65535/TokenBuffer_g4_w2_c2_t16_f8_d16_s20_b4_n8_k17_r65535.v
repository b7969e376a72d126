// TokenBuffer_g4_w2_c2_t16_f8_d16_s20_b4_n8_k17_r65535, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = g4_w2_c2_t16_f8_d16_s20_b4_n8_k17_r65535
// Content: fnv1a64 c70fb3835575f5b5
`default_nettype none

module TokenBuffer_g4_w2_c2_t16_f8_d16_s20_b4_n8_k17_r65535 (
    input  wire        clk,
    input  wire        rst,
    input  wire        loadHalf,  // TokenBuffer.swift:11
    input  wire        feedHalf,  // TokenBuffer.swift:12
    input  wire        write_valid,  // TokenBuffer.swift:13
    input  wire [8:0]  write_payload_first,  // TokenBuffer.swift:13
    input  wire [31:0] write_payload_second,  // TokenBuffer.swift:13
    input  wire        search_valid,  // TokenBuffer.swift:14
    input  wire [8:0]  search_payload,  // TokenBuffer.swift:14
    input  wire        feed_valid,  // TokenBuffer.swift:15
    input  wire [8:0]  feed_payload,  // TokenBuffer.swift:15
    output wire [31:0] searched,  // TokenBuffer.swift:16
    output wire [31:0] fed  // TokenBuffer.swift:17
);

  reg [31:0] word_0;  // TokenBuffer.swift:31
  reg [31:0] word_1;  // TokenBuffer.swift:31
  reg searchedHalf;  // TokenBuffer.swift:34
  reg fedHalf;  // TokenBuffer.swift:35
  reg [31:0] rows_0 [0:511];  // TokenBuffer.swift:27
  reg [31:0] rows_1 [0:511];  // TokenBuffer.swift:27

  wire isSearched_0 = search_valid & !loadHalf;
  always @(posedge clk) begin
    if (isSearched_0 | (feed_valid & !feedHalf)) begin
      word_0 <= rows_0[isSearched_0 ? search_payload : feed_payload];
    end
    if (write_valid & !loadHalf) begin  // TokenBuffer.swift:28
      rows_0[write_payload_first] <= write_payload_second;
    end
  end

  wire isSearched_1 = search_valid & loadHalf;
  always @(posedge clk) begin
    if (isSearched_1 | (feed_valid & feedHalf)) begin
      word_1 <= rows_1[isSearched_1 ? search_payload : feed_payload];
    end
    if (write_valid & loadHalf) begin  // TokenBuffer.swift:28
      rows_1[write_payload_first] <= write_payload_second;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      searchedHalf <= 1'b0;
    end else begin
      searchedHalf <= loadHalf;
    end
  end

  assign searched = searchedHalf ? word_1 : word_0;

  always @(posedge clk) begin
    if (rst) begin
      fedHalf <= 1'b0;
    end else begin
      fedHalf <= feedHalf;
    end
  end

  assign fed = fedHalf ? word_1 : word_0;

`ifdef FORMAL

  // the two readers are at different halves
  always @(posedge clk) begin
    if (!rst) begin
      assume (!(search_valid & feed_valid & !(loadHalf ^ feedHalf)));  // TokenBuffer.swift:36
    end
  end
`elsif SIMULATION_CHECKS

  // the two readers are at different halves
  always @(posedge clk) begin
    if (!rst) begin
      if (search_valid & feed_valid & !(loadHalf ^ feedHalf)) begin  // TokenBuffer.swift:36
        $display("APUS_CHECK assume 0 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
