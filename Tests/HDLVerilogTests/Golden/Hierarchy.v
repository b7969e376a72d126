// Adder, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 3550c931ac4d0b90
`default_nettype none

module Adder (
    input  wire [7:0] a,  // Adder.swift:1
    input  wire [7:0] b,  // Adder.swift:2
    output wire [8:0] sum,  // Adder.swift:3
    output wire       carry  // Adder.swift:4
);

  assign sum = a + b;
  wire [8:0] carry_add = a + b;
  assign carry = carry_add[8];

  wire _unused_ok = &{1'b0, carry_add[7:0], 1'b0};
endmodule

`default_nettype wire

// Counter, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 1dc710a96970e92a
`default_nettype none

module Counter (
    input  wire       clk,
    input  wire       rst,
    input  wire       enable,  // Counter.swift:1
    input  wire       clear,  // Counter.swift:2
    input  wire [7:0] limit,  // Counter.swift:3
    output wire [7:0] count,  // Counter.swift:4
    output wire       wrap  // Counter.swift:5
);

  reg [7:0] value;  // Counter.swift:6

  wire atLimit = value == limit;
  always @(posedge clk) begin
    if (rst) begin
      value <= 8'd0;
    end else if (clear) begin  // Counter.swift:7
      value <= 8'd0;
    end else if (enable) begin  // Counter.swift:9
      value <= atLimit ? 8'd0 : value + 8'd1;
    end
  end

  assign count = value;
  assign wrap = atLimit & enable;
endmodule

`default_nettype wire

// Parent, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 edfda3ab0e0031b0
`default_nettype none

module Parent (
    input  wire        clk,
    input  wire        rst,
    input  wire [7:0]  x,  // Parent.swift:1
    input  wire [7:0]  y,  // Parent.swift:2
    input  wire        go,  // Parent.swift:3
    output wire [17:0] total  // Parent.swift:29
);

  wire [8:0] first_sum;  // Parent.swift:6
  reg [7:0] second_b;  // Parent.swift:10
  wire [8:0] second_sum;  // Parent.swift:11
  wire second_carry;  // Parent.swift:12
  wire [7:0] tally_count;  // Parent.swift:17

  wire first_carry_unused;
  Adder first (  // Parent.swift:8
      .a(x),
      .b(y + 8'd1),
      .sum(first_sum),
      .carry(first_carry_unused)
  );

  always @(*) begin
    second_b = 8'd0;
    if (go) begin  // Parent.swift:24
      second_b = y;
    end
  end

  Adder second (  // Parent.swift:13
      .a(first_sum[8:1]),
      .b(second_b),
      .sum(second_sum),
      .carry(second_carry)
  );

  wire tally_wrap_unused;
  Counter tally (  // Parent.swift:19
      .clk(clk),
      .rst(rst),
      .enable(go),
      .clear(x == y),
      .limit(8'd100),
      .count(tally_count),
      .wrap(tally_wrap_unused)
  );

  assign total = {second_carry, second_sum, tally_count};

  wire _unused_ok = &{1'b0, first_sum[0], 1'b0};
endmodule

`default_nettype wire
