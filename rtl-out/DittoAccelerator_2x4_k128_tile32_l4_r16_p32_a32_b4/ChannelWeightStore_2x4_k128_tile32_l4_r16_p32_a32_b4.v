// ChannelWeightStore_2x4_k128_tile32_l4_r16_p32_a32_b4, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 2x4_k128_tile32_l4_r16_p32_a32_b4
// Content: fnv1a64 3283a17def14a25f
`default_nettype none

module ChannelWeightStore_2x4_k128_tile32_l4_r16_p32_a32_b4 (
    input  wire        clk,
    input  wire        rst,
    input  wire        write,  // ChannelWeightStore.swift:8
    input  wire [4:0]  writeWord,  // ChannelWeightStore.swift:9
    input  wire [31:0] data,  // ChannelWeightStore.swift:10
    input  wire        read,  // ChannelWeightStore.swift:11
    input  wire [4:0]  readWord,  // ChannelWeightStore.swift:12
    input  wire        part,  // ChannelWeightStore.swift:14
    input  wire [7:0]  mask,  // ChannelWeightStore.swift:16
    input  wire        isPresent,  // ChannelWeightStore.swift:18
    output wire [31:0] weights  // ChannelWeightStore.swift:19
);

  reg [31:0] line;  // ChannelWeightStore.swift:32
  reg [31:0] store [0:31];  // ChannelWeightStore.swift:30

  always @(posedge clk) begin
    if (read) begin
      line <= store[readWord];
    end
    if (write) begin  // ChannelWeightStore.swift:31
      store[writeWord] <= data;
    end
  end

  wire [7:0] counted = mask & {8{isPresent}};
  wire [31:0] weights_cat = {
      line[31:24] & counted,
      line[23:16] & counted,
      line[15:8] & counted,
      line[7:0] & counted
  };
  assign weights = weights_cat;

  wire _unused_ok = &{1'b0, rst, part, 1'b0};
endmodule

`default_nettype wire
