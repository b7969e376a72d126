// CommandFetcher_154x256_k32768_tile1024_l256_r256_p64_a32_b8, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 154x256_k32768_tile1024_l256_r256_p64_a32_b8
// Content: fnv1a64 5ba32428aa5eb5db
`default_nettype none

module CommandFetcher_154x256_k32768_tile1024_l256_r256_p64_a32_b8 (
    input  wire          clk,
    input  wire          rst,
    input  wire          start,  // CommandFetcher.swift:10
    input  wire          continues,  // CommandFetcher.swift:11
    input  wire          take,  // CommandFetcher.swift:12
    input  wire [31:0]   address,  // CommandFetcher.swift:13
    output wire          request_valid,  // CommandFetcher.swift:14
    input  wire          request_ready,  // CommandFetcher.swift:14
    output wire [31:0]   request_payload_address,  // CommandFetcher.swift:14
    output wire [12:0]   request_payload_beats,  // CommandFetcher.swift:14
    input  wire          data_valid,  // CommandFetcher.swift:15
    output wire          data_ready,  // CommandFetcher.swift:15
    input  wire [63:0]   data_payload,  // CommandFetcher.swift:15
    output wire          isBusy,  // CommandFetcher.swift:16
    output wire [1023:0] words  // CommandFetcher.swift:17
);

  reg isActive;  // CommandFetcher.swift:18
  reg isRequesting;  // CommandFetcher.swift:19
  reg [31:0] place;  // CommandFetcher.swift:20
  reg [3:0] position;  // CommandFetcher.swift:21
  reg [1023:0] incoming;  // CommandFetcher.swift:22
  reg [1023:0] contents;  // CommandFetcher.swift:23

  assign request_valid = isRequesting;
  assign request_payload_address = place;
  assign request_payload_beats = 13'd16;
  assign data_ready = 1'b1;
  assign isBusy = isActive;
  assign words = contents;

  always @(posedge clk) begin
    if (rst) begin
      isRequesting <= 1'b0;
    end else begin
      if (request_valid & request_ready) begin  // CommandFetcher.swift:39
        isRequesting <= 1'b0;
      end
      if (start) begin  // CommandFetcher.swift:45
        isRequesting <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (data_valid & data_ready) begin  // CommandFetcher.swift:40
      incoming[position * 64 +: 64] <= data_payload;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      position <= 4'd0;
    end else if (data_valid & data_ready) begin  // CommandFetcher.swift:40
      position <= position + 4'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isActive <= 1'b0;
    end else begin
      if (data_valid & data_ready) begin  // CommandFetcher.swift:40
        if (position == 4'd15) begin  // CommandFetcher.swift:43
          isActive <= 1'b0;
        end
      end
      if (start) begin  // CommandFetcher.swift:45
        isActive <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      place <= 32'd0;
    end else if (start) begin  // CommandFetcher.swift:45
      place <= continues ? (place + 32'd128) : address;
    end
  end

  always @(posedge clk) begin
    if (take) begin  // CommandFetcher.swift:50
      contents <= incoming;
    end
  end

`ifdef FORMAL
  reg request_was_stalled;  // CommandFetcher.swift:35
  reg [44:0] request_payload_before;  // CommandFetcher.swift:35
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
      assert (!request_was_stalled | request_valid);  // CommandFetcher.swift:35
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!request_was_stalled
          | ({request_payload_address, request_payload_beats} == request_payload_before));  // CommandFetcher.swift:35
    end
  end
`elsif SIMULATION_CHECKS
  reg request_was_stalled;  // CommandFetcher.swift:35
  reg [44:0] request_payload_before;  // CommandFetcher.swift:35
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
      if (!(!request_was_stalled | request_valid)) begin  // CommandFetcher.swift:35
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!request_was_stalled | ({request_payload_address, request_payload_beats} == request_payload_before))) begin  // CommandFetcher.swift:35
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
