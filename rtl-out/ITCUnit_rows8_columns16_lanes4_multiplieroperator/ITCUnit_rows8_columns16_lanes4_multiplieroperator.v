// ITCUnit_rows8_columns16_lanes4_multiplieroperator, written by Apus. Change the Swift source, not this file.
// Parameters: rows = 8, columns = 16, lanes = 4, multiplier = operator
// Content: fnv1a64 b089c978d8bcae20
`default_nettype none

module ITCUnit_rows8_columns16_lanes4_multiplieroperator (
    input  wire          clk,
    input  wire          rst,
    input  wire          enable,  // ITCUnit.swift:18
    input  wire          first,  // ITCUnit.swift:20
    input  wire          last,  // ITCUnit.swift:21
    input  wire [255:0]  activations,  // ITCUnit.swift:22
    input  wire [511:0]  weights,  // ITCUnit.swift:23
    output wire          resultValid,  // ITCUnit.swift:25
    output wire [4095:0] results  // ITCUnit.swift:27
);

  wire [4095:0] pe_sum;  // ITCUnit.swift:45
  reg enable_q;  // ITCUnit.swift:46
  reg first_q;  // ITCUnit.swift:48
  reg [255:0] activations_q;  // ITCUnit.swift:49
  reg [511:0] weights_q;  // ITCUnit.swift:50
  reg completing;  // ITCUnit.swift:51
  reg captures;  // ITCUnit.swift:52
  reg [4095:0] heldResults;  // ITCUnit.swift:53
  reg hasResults;  // ITCUnit.swift:54
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
        ITCProcessingElement_lanes4_multiplieroperator pe (  // ITCUnit.swift:45
            .clk(clk),
            .rst(rst),
            .enable(enable_q),
            .first(first_q),
            .activations(activations_q[row * 32 +: 32]),
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
    activations_q <= activations;
  end

  always @(posedge clk) begin
    weights_q <= weights;
  end

  always @(posedge clk) begin
    if (rst) begin
      completing <= 1'b0;
    end else begin
      completing <= enable & last;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      captures <= 1'b0;
    end else begin
      captures <= completing;
    end
  end

  always @(posedge clk) begin
    if (captures) begin  // ITCUnit.swift:53
      heldResults <= pe_sum;
    end
  end

  assign results = heldResults;

  always @(posedge clk) begin
    if (rst) begin
      hasResults <= 1'b0;
    end else begin
      hasResults <= captures;
    end
  end

  assign resultValid = hasResults;
endmodule

`default_nettype wire
