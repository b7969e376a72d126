// AddressGenerator_r32_w32_e197_latency3, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = r32_w32_e197, latency = 3
// Content: fnv1a64 d1ba1a19bf3ed0e6
`default_nettype none

module AddressGenerator_r32_w32_e197_latency3 (
    input  wire        clk,
    input  wire        rst,
    input  wire        token_valid,  // AddressGenerator.swift:17
    input  wire [7:0]  token_payload,  // AddressGenerator.swift:17
    input  wire [5:0]  activeRows,  // AddressGenerator.swift:19
    output wire        read,  // AddressGenerator.swift:21
    output wire [7:0]  readEntry,  // AddressGenerator.swift:22
    output wire [31:0] write,  // AddressGenerator.swift:24
    output wire [7:0]  writeEntry,  // AddressGenerator.swift:25
    output wire        forward  // AddressGenerator.swift:26
);

  reg token_valid_d1;  // AddressGenerator.swift:45
  reg token_valid_d2;  // AddressGenerator.swift:45
  reg [7:0] token_payload_d1;  // AddressGenerator.swift:46
  reg [7:0] token_payload_d2;  // AddressGenerator.swift:46
  reg token_valid_d3;  // AddressGenerator.swift:47
  reg [7:0] token_payload_d3;  // AddressGenerator.swift:48
  reg [31:0] banksWritten_d1;  // AddressGenerator.swift:49
  reg [31:0] banksWritten_d2;  // AddressGenerator.swift:49
  reg [31:0] banksWritten_d3;  // AddressGenerator.swift:49
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

  wire [31:0] banksWritten = {
      token_valid & (activeRows > 6'd31),
      token_valid & (activeRows > 6'd30),
      token_valid & (activeRows > 6'd29),
      token_valid & (activeRows > 6'd28),
      token_valid & (activeRows > 6'd27),
      token_valid & (activeRows > 6'd26),
      token_valid & (activeRows > 6'd25),
      token_valid & (activeRows > 6'd24),
      token_valid & (activeRows > 6'd23),
      token_valid & (activeRows > 6'd22),
      token_valid & (activeRows > 6'd21),
      token_valid & (activeRows > 6'd20),
      token_valid & (activeRows > 6'd19),
      token_valid & (activeRows > 6'd18),
      token_valid & (activeRows > 6'd17),
      token_valid & (activeRows > 6'd16),
      token_valid & (activeRows > 6'd15),
      token_valid & (activeRows > 6'd14),
      token_valid & (activeRows > 6'd13),
      token_valid & (activeRows > 6'd12),
      token_valid & (activeRows > 6'd11),
      token_valid & (activeRows > 6'd10),
      token_valid & (activeRows > 6'd9),
      token_valid & (activeRows > 6'd8),
      token_valid & (activeRows > 6'd7),
      token_valid & (activeRows > 6'd6),
      token_valid & (activeRows > 6'd5),
      token_valid & (activeRows > 6'd4),
      token_valid & (activeRows > 6'd3),
      token_valid & (activeRows > 6'd2),
      token_valid & (activeRows > 6'd1),
      token_valid & 1'b1
  };
  always @(posedge clk) begin
    if (rst) begin
      banksWritten_d1 <= 32'd0;
    end else begin
      banksWritten_d1 <= banksWritten;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      banksWritten_d2 <= 32'd0;
    end else begin
      banksWritten_d2 <= banksWritten_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      banksWritten_d3 <= 32'd0;
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
