// Macros, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 46b423c99ab11b4a
`default_nettype none

module Macros (
    input  wire        clk,
    input  wire        rst,
    input  wire        other_clk,
    input  wire        other_en,
    input  wire [5:0]  address,  // Macros.swift:1
    input  wire [31:0] data,  // Macros.swift:2
    input  wire [3:0]  mask,  // Macros.swift:3
    input  wire        write,  // Macros.swift:4
    input  wire        flush,  // Macros.swift:5
    output wire [31:0] left_word,  // Macros.swift:10
    output wire [31:0] right_word  // Macros.swift:16
);

  wire [31:0] left_data;  // Macros.swift:9
  wire [31:0] right_data;  // Macros.swift:15
  reg right_w0_en;

  sram_64x32 left (  // Macros.swift:6
      .clk(clk),
      .w0_en(write),
      .w0_addr(address),
      .w0_data(data),
      .w0_mask(mask),
      .r0_en(1'b1),
      .r0_addr(address),
      .r0_data(left_data)
  );

  assign left_word = left_data;

  always @(*) begin
    right_w0_en = 1'b0;
    if (!flush && write) begin  // Macros.swift:13
      right_w0_en = 1'b1;
    end
  end

  sram_64x32_2 right (  // Macros.swift:11
      .w_clk(clk),
      .r0_clk(other_clk),
      .w0_en(right_w0_en),
      .w0_addr(address),
      .w0_data(data),
      .r0_en(write && other_en),
      .r0_addr(~address),
      .r0_data(right_data)
  );

  assign right_word = right_data;

  wire _unused_ok = &{1'b0, rst, 1'b0};
endmodule

`default_nettype wire

// sram_64x32, written by Apus. Change the Swift source, not this file.
// A model of the SRAM macro for simulation: synthesis takes the macro itself.
// Content: fnv1a64 7a48e32780f696c3
`default_nettype none

module sram_64x32 (
    input  wire        clk,
    input  wire        w0_en,
    input  wire [5:0]  w0_addr,
    input  wire [31:0] w0_data,
    input  wire [3:0]  w0_mask,
    input  wire        r0_en,
    input  wire [5:0]  r0_addr,
    output wire [31:0] r0_data
);

  reg [31:0] r0_word;
  reg [31:0] macro_words [0:63];

  assign r0_data = r0_word;

  always @(posedge clk) begin
    if (r0_en) begin
      r0_word <= macro_words[r0_addr];
    end
    if (w0_en) begin
      if (w0_mask[0]) begin
        macro_words[w0_addr][7:0] <= w0_data[7:0];
      end
      if (w0_mask[1]) begin
        macro_words[w0_addr][15:8] <= w0_data[15:8];
      end
      if (w0_mask[2]) begin
        macro_words[w0_addr][23:16] <= w0_data[23:16];
      end
      if (w0_mask[3]) begin
        macro_words[w0_addr][31:24] <= w0_data[31:24];
      end
    end
  end
endmodule

`default_nettype wire

// sram_64x32_2, written by Apus. Change the Swift source, not this file.
// A model of the SRAM macro for simulation: synthesis takes the macro itself.
// Content: fnv1a64 86308ac230874395
`default_nettype none

module sram_64x32_2 (
    input  wire        w_clk,
    input  wire        r0_clk,
    input  wire        w0_en,
    input  wire [5:0]  w0_addr,
    input  wire [31:0] w0_data,
    input  wire        r0_en,
    input  wire [5:0]  r0_addr,
    output wire [31:0] r0_data
);

  reg [31:0] r0_word;
  reg [31:0] macro_words [0:63];

  assign r0_data = r0_word;

  always @(posedge r0_clk) begin
    if (r0_en) begin
      r0_word <= macro_words[r0_addr];
    end
  end

  always @(posedge w_clk) begin
    if (w0_en) begin
      macro_words[w0_addr] <= w0_data;
    end
  end
endmodule

`default_nettype wire
