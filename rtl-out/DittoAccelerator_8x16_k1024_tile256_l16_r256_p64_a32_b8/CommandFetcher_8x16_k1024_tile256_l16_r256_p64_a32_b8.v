// CommandFetcher_8x16_k1024_tile256_l16_r256_p64_a32_b8, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 8x16_k1024_tile256_l16_r256_p64_a32_b8
// Content: fnv1a64 706cec408a3988bf
`default_nettype none

module CommandFetcher_8x16_k1024_tile256_l16_r256_p64_a32_b8 (
    input  wire          clk,
    input  wire          rst,
    input  wire          start,  // CommandFetcher.swift:7
    input  wire [31:0]   address,  // CommandFetcher.swift:8
    output wire          request_valid,  // CommandFetcher.swift:9
    input  wire          request_ready,  // CommandFetcher.swift:9
    output wire [31:0]   request_payload_address,  // CommandFetcher.swift:9
    output wire [7:0]    request_payload_beats,  // CommandFetcher.swift:9
    input  wire          data_valid,  // CommandFetcher.swift:10
    output wire          data_ready,  // CommandFetcher.swift:10
    input  wire [63:0]   data_payload,  // CommandFetcher.swift:10
    output wire          isBusy,  // CommandFetcher.swift:11
    output wire [1023:0] words  // CommandFetcher.swift:12
);

  reg isActive;  // CommandFetcher.swift:13
  reg isRequesting;  // CommandFetcher.swift:14
  reg [3:0] position;  // CommandFetcher.swift:15
  reg [1023:0] contents;  // CommandFetcher.swift:16

  assign request_valid = isRequesting;
  assign request_payload_address = address;
  assign request_payload_beats = 8'd16;
  assign data_ready = 1'b1;
  assign isBusy = isActive;
  assign words = contents;

  always @(posedge clk) begin
    if (rst) begin
      isRequesting <= 1'b0;
    end else begin
      if (request_valid & request_ready) begin  // CommandFetcher.swift:32
        isRequesting <= 1'b0;
      end
      if (start) begin  // CommandFetcher.swift:38
        isRequesting <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (data_valid & data_ready) begin  // CommandFetcher.swift:33
      contents[position * 64 +: 64] <= data_payload;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      position <= 4'd0;
    end else if (data_valid & data_ready) begin  // CommandFetcher.swift:33
      position <= position + 4'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isActive <= 1'b0;
    end else begin
      if (data_valid & data_ready) begin  // CommandFetcher.swift:33
        if (position == 4'd15) begin  // CommandFetcher.swift:36
          isActive <= 1'b0;
        end
      end
      if (start) begin  // CommandFetcher.swift:38
        isActive <= 1'b1;
      end
    end
  end

`ifdef FORMAL
  reg request_was_stalled;  // CommandFetcher.swift:28
  reg [39:0] request_payload_before;  // CommandFetcher.swift:28
  always @(posedge clk) begin
    if (rst) begin
      request_was_stalled <= 1'b0;
    end else begin
      request_was_stalled <= request_valid & !request_ready;
    end
  end
  always @(posedge clk) begin
    request_payload_before <= {request_payload_address, request_payload_beats};
  end

  // request.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!request_was_stalled | request_valid);  // CommandFetcher.swift:28
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!request_was_stalled
          | ({request_payload_address, request_payload_beats} == request_payload_before));  // CommandFetcher.swift:28
    end
  end
`elsif SIMULATION_CHECKS
  reg request_was_stalled;  // CommandFetcher.swift:28
  reg [39:0] request_payload_before;  // CommandFetcher.swift:28
  always @(posedge clk) begin
    if (rst) begin
      request_was_stalled <= 1'b0;
    end else begin
      request_was_stalled <= request_valid & !request_ready;
    end
  end
  always @(posedge clk) begin
    request_payload_before <= {request_payload_address, request_payload_beats};
  end

  // request.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!request_was_stalled | request_valid)) begin  // CommandFetcher.swift:28
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!request_was_stalled | ({request_payload_address, request_payload_beats} == request_payload_before))) begin  // CommandFetcher.swift:28
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
