// TokenBuffer_g4_w2_c2_t16_f8_d16_s20_b4_n8_k17_r65535, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = g4_w2_c2_t16_f8_d16_s20_b4_n8_k17_r65535
// Content: fnv1a64 2d4ac476676e191b
`default_nettype none

module TokenBuffer_g4_w2_c2_t16_f8_d16_s20_b4_n8_k17_r65535 (
    input  wire        clk,
    input  wire        rst,
    input  wire        loadHalf,  // TokenBuffer.swift:12
    input  wire        feedHalf,  // TokenBuffer.swift:13
    input  wire        write_valid,  // TokenBuffer.swift:14
    input  wire [9:0]  write_payload_first,  // TokenBuffer.swift:14
    input  wire [31:0] write_payload_second,  // TokenBuffer.swift:14
    input  wire        search_valid,  // TokenBuffer.swift:15
    input  wire [9:0]  search_payload,  // TokenBuffer.swift:15
    input  wire        feed_valid,  // TokenBuffer.swift:16
    input  wire [9:0]  feed_payload,  // TokenBuffer.swift:16
    output wire [31:0] searched,  // TokenBuffer.swift:17
    output wire [31:0] fed  // TokenBuffer.swift:18
);

  reg [31:0] word_0;  // TokenBuffer.swift:32
  reg [31:0] word_1;  // TokenBuffer.swift:32
  reg searchedHalf;  // TokenBuffer.swift:35
  reg fedHalf;  // TokenBuffer.swift:36
  reg [31:0] rows_0 [0:543];  // TokenBuffer.swift:28
  reg [31:0] rows_1 [0:543];  // TokenBuffer.swift:28

  wire isSearched_0 = search_valid & !loadHalf;
  always @(posedge clk) begin
    if (isSearched_0 | (feed_valid & !feedHalf)) begin
      word_0 <= rows_0[isSearched_0 ? search_payload : feed_payload];
    end
    if (write_valid & !loadHalf) begin  // TokenBuffer.swift:29
      rows_0[write_payload_first] <= write_payload_second;
    end
  end

  wire isSearched_1 = search_valid & loadHalf;
  always @(posedge clk) begin
    if (isSearched_1 | (feed_valid & feedHalf)) begin
      word_1 <= rows_1[isSearched_1 ? search_payload : feed_payload];
    end
    if (write_valid & loadHalf) begin  // TokenBuffer.swift:29
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

  // two reads of the same half come one after the other
  always @(posedge clk) begin
    if (!rst) begin
      assume (!(search_valid & feed_valid & !(loadHalf ^ feedHalf)));  // TokenBuffer.swift:37
    end
  end
`elsif SIMULATION_CHECKS

  // two reads of the same half come one after the other
  always @(posedge clk) begin
    if (!rst) begin
      if (search_valid & feed_valid & !(loadHalf ^ feedHalf)) begin  // TokenBuffer.swift:37
        $display("APUS_CHECK assume 0 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
