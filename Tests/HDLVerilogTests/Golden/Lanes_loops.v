// Half, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 83221528bdb10e54
`default_nettype none

module Half (
    input  wire [4:0] x,  // Half.swift:1
    output wire       even,  // Half.swift:2
    output wire [3:0] half  // Half.swift:3
);

  assign even = !x[0];
  assign half = x[4:1];
endmodule

`default_nettype wire

// Lanes, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 4c488870e031954b
`default_nettype none

module Lanes (
    input  wire [23:0] values,  // Lanes.swift:1
    input  wire [5:0]  enable,  // Lanes.swift:2
    output wire [5:0]  evens,  // Lanes.swift:8
    output reg         any_even,  // Lanes.swift:9
    output reg  [6:0]  total  // Lanes.swift:10
);

  wire [5:0] halver_even;  // Lanes.swift:4
  wire [23:0] halver_half;  // Lanes.swift:5
  wire [17:0] halver_x_index;
  wire [23:0] halver_x_shift;
  wire [23:0] halver_spread;
  genvar i;

  generate
    for (i = 0; i < 6; i = i + 1) begin : each_i
      assign halver_spread[i * 4 +: 4] = values[i * 4 +: 4];
      if (i >= 4) begin : halver_x_shift_edge
        assign halver_x_shift[i * 4 +: 4] = 4'd7;
      end else begin : halver_x_shift_inner
        assign halver_x_shift[i * 4 +: 4] = halver_spread[(i + 2) * 4 +: 4];
      end
      assign halver_x_index[i * 3 +: 3] = i;
      Half halver (  // Lanes.swift:6
          .x(enable[5 - i] ? ({1'b0, halver_x_shift[i * 4 +: 4]} + {2'd0, halver_x_index[i * 3 +: 3]}) : 5'd0),
          .even(halver_even[i]),
          .half(halver_half[i * 4 +: 4])
      );
    end
  endgenerate

  assign evens = halver_even;

  always @(*) begin : any_even_tree
    integer lane, distance;
    reg [5:0] any_even_part;
    for (lane = 0; lane < 6; lane = lane + 1) begin
      any_even_part[lane] = halver_even[lane];
    end
    for (distance = 1; distance < 6; distance = distance * 2) begin
      for (lane = 0; lane + distance < 6; lane = lane + 2 * distance) begin
        any_even_part[lane] = any_even_part[lane] | any_even_part[lane + distance];
      end
    end
    any_even = any_even_part[0];
  end

  always @(*) begin : total_tree
    integer lane, distance;
    reg [41:0] total_part;
    for (lane = 0; lane < 6; lane = lane + 1) begin
      total_part[lane * 7 +: 7] = {3'd0, halver_half[lane * 4 +: 4]};
    end
    for (distance = 1; distance < 6; distance = distance * 2) begin
      for (lane = 0; lane + distance < 6; lane = lane + 2 * distance) begin
        total_part[lane * 7 +: 7] = total_part[lane * 7 +: 7] + total_part[(lane + distance) * 7 +: 7];
      end
    end
    total = total_part[6:0];
  end

  wire _unused_ok = &{1'b0, enable, halver_spread, 1'b0};
endmodule

`default_nettype wire
