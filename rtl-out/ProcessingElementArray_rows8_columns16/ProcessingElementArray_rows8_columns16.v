// ProcessingElementArray_rows8_columns16, written by Apus. Change the Swift source, not this file.
// Parameters: rows = 8, columns = 16
// Content: fnv1a64 22b5e269130422da
`default_nettype none

module ProcessingElementArray_rows8_columns16 (
    input  wire          clk,
    input  wire          rst,
    input  wire          enable,  // ProcessingElementArray.swift:11
    input  wire          first,  // ProcessingElementArray.swift:12
    input  wire [127:0]  nibbles,  // ProcessingElementArray.swift:13
    input  wire [31:0]   carries,  // ProcessingElementArray.swift:14
    input  wire [1:0]    fullWidth,  // ProcessingElementArray.swift:16
    input  wire [511:0]  weights,  // ProcessingElementArray.swift:17
    output wire [4095:0] sums  // ProcessingElementArray.swift:19
);

  wire [4095:0] pe_sum;  // ProcessingElementArray.swift:32
  reg enable_q;  // ProcessingElementArray.swift:33
  reg first_q;  // ProcessingElementArray.swift:34
  reg [1:0] fullWidth_q;  // ProcessingElementArray.swift:35
  reg [127:0] nibbles_q;  // ProcessingElementArray.swift:36
  reg [31:0] carries_q;  // ProcessingElementArray.swift:37
  reg [511:0] weights_q;  // ProcessingElementArray.swift:38
  genvar row, col;

  always @(posedge clk) begin
    if (rst) begin
      enable_q <= 1'b0;
    end else begin
      enable_q <= enable;
    end
  end

  generate
    for (row = 0; row < 8; row = row + 1) begin : each_row
      for (col = 0; col < 16; col = col + 1) begin : each_col
        ProcessingElement pe (  // ProcessingElementArray.swift:32
            .clk(clk),
            .rst(rst),
            .enable(enable_q),
            .first(first_q),
            .nibbles(nibbles_q[row * 16 +: 16]),
            .carries(carries_q[row * 4 +: 4]),
            .fullWidth(fullWidth_q),
            .weights(weights_q[col * 32 +: 32]),
            .sum(pe_sum[(row * 16 + col) * 32 +: 32])
        );
      end
    end
  endgenerate

  always @(posedge clk) begin
    first_q <= first;
  end

  always @(posedge clk) begin
    fullWidth_q <= fullWidth;
  end

  always @(posedge clk) begin
    nibbles_q <= nibbles;
  end

  always @(posedge clk) begin
    carries_q <= carries;
  end

  always @(posedge clk) begin
    weights_q <= weights;
  end

  assign sums = pe_sum;
endmodule

`default_nettype wire
