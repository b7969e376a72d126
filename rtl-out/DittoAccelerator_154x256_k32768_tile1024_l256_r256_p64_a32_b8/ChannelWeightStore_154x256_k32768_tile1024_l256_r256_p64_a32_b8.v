// ChannelWeightStore_154x256_k32768_tile1024_l256_r256_p64_a32_b8, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 154x256_k32768_tile1024_l256_r256_p64_a32_b8
// Content: fnv1a64 0e4df0b8587df3e6
`default_nettype none

module ChannelWeightStore_154x256_k32768_tile1024_l256_r256_p64_a32_b8 (
    input  wire        clk,
    input  wire        rst,
    input  wire        write,  // ChannelWeightStore.swift:8
    input  wire [11:0] writeWord,  // ChannelWeightStore.swift:9
    input  wire [63:0] data,  // ChannelWeightStore.swift:10
    input  wire        read,  // ChannelWeightStore.swift:11
    input  wire [11:0] readWord,  // ChannelWeightStore.swift:12
    input  wire        part,  // ChannelWeightStore.swift:14
    input  wire [7:0]  mask,  // ChannelWeightStore.swift:16
    input  wire        isPresent,  // ChannelWeightStore.swift:18
    output wire [63:0] weights  // ChannelWeightStore.swift:19
);

  reg [63:0] line;  // ChannelWeightStore.swift:32
  reg [63:0] store [0:4095];  // ChannelWeightStore.swift:30

  always @(posedge clk) begin
    if (read) begin
      line <= store[readWord];
    end
    if (write) begin  // ChannelWeightStore.swift:31
      store[writeWord] <= data;
    end
  end

  wire [7:0] counted = mask & {8{isPresent}};
  wire [63:0] weights_cat = {
      line[63:56] & counted,
      line[55:48] & counted,
      line[47:40] & counted,
      line[39:32] & counted,
      line[31:24] & counted,
      line[23:16] & counted,
      line[15:8] & counted,
      line[7:0] & counted
  };
  assign weights = weights_cat;

  wire _unused_ok = &{1'b0, rst, part, 1'b0};
endmodule

`default_nettype wire
