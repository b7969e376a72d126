// AddressGenerator_r8_w8_e197_latency3, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = r8_w8_e197, latency = 3
// Content: fnv1a64 f5902acc042a5000
`default_nettype none

module AddressGenerator_r8_w8_e197_latency3 (
    input  wire       clk,
    input  wire       rst,
    input  wire       token_valid,  // AddressGenerator.swift:17
    input  wire [7:0] token_payload,  // AddressGenerator.swift:17
    input  wire [3:0] activeRows,  // AddressGenerator.swift:19
    output wire       read,  // AddressGenerator.swift:21
    output wire [7:0] readEntry,  // AddressGenerator.swift:22
    output wire [7:0] write,  // AddressGenerator.swift:24
    output wire [7:0] writeEntry,  // AddressGenerator.swift:25
    output wire       forward  // AddressGenerator.swift:26
);

  reg token_valid_d1;  // AddressGenerator.swift:45
  reg token_valid_d2;  // AddressGenerator.swift:45
  reg [7:0] token_payload_d1;  // AddressGenerator.swift:46
  reg [7:0] token_payload_d2;  // AddressGenerator.swift:46
  reg token_valid_d3;  // AddressGenerator.swift:47
  reg [7:0] token_payload_d3;  // AddressGenerator.swift:48
  reg [7:0] banksWritten_d1;  // AddressGenerator.swift:49
  reg [7:0] banksWritten_d2;  // AddressGenerator.swift:49
  reg [7:0] banksWritten_d3;  // AddressGenerator.swift:49
  reg wasWritten;  // AddressGenerator.swift:50
  reg [7:0] lastEntry;  // AddressGenerator.swift:51

  always @(posedge clk) begin
    if (rst) begin
      token_valid_d1 <= 1'b0;
    end else begin
      token_valid_d1 <= token_valid;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      token_valid_d2 <= 1'b0;
    end else begin
      token_valid_d2 <= token_valid_d1;
    end
  end

  assign read = token_valid_d2;

  always @(posedge clk) begin
    token_payload_d1 <= token_payload;
  end

  always @(posedge clk) begin
    token_payload_d2 <= token_payload_d1;
  end

  assign readEntry = token_payload_d2;

  always @(posedge clk) begin
    if (rst) begin
      token_valid_d3 <= 1'b0;
    end else begin
      token_valid_d3 <= token_valid_d2;
    end
  end

  always @(posedge clk) begin
    token_payload_d3 <= token_payload_d2;
  end

  assign writeEntry = token_payload_d3;

  wire [7:0] banksWritten = {
      token_valid & (activeRows > 4'd7),
      token_valid & (activeRows > 4'd6),
      token_valid & (activeRows > 4'd5),
      token_valid & (activeRows > 4'd4),
      token_valid & (activeRows > 4'd3),
      token_valid & (activeRows > 4'd2),
      token_valid & (activeRows > 4'd1),
      token_valid & 1'b1
  };
  always @(posedge clk) begin
    if (rst) begin
      banksWritten_d1 <= 8'd0;
    end else begin
      banksWritten_d1 <= banksWritten;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      banksWritten_d2 <= 8'd0;
    end else begin
      banksWritten_d2 <= banksWritten_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      banksWritten_d3 <= 8'd0;
    end else begin
      banksWritten_d3 <= banksWritten_d2;
    end
  end

  assign write = banksWritten_d3;

  always @(posedge clk) begin
    if (rst) begin
      wasWritten <= 1'b0;
    end else begin
      wasWritten <= token_valid_d3;
    end
  end

  always @(posedge clk) begin
    lastEntry <= writeEntry;
  end

  assign forward = token_valid_d3 & wasWritten & (writeEntry == lastEntry);
endmodule

`default_nettype wire
