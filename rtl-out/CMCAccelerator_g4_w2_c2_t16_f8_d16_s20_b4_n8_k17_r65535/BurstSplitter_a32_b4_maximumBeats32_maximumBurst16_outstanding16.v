// BurstSplitter_a32_b4_maximumBeats32_maximumBurst16_outstanding16, written by Apus. Change the Swift source, not this file.
// Parameters: bus = a32_b4, maximumBeats = 32, maximumBurst = 16, outstanding = 16
// Content: fnv1a64 9c38afaad10deabb
`default_nettype none

module BurstSplitter_a32_b4_maximumBeats32_maximumBurst16_outstanding16 (
    input  wire        clk,
    input  wire        rst,
    input  wire        command_valid,  // DMACommand.swift:33
    output wire        command_ready,  // DMACommand.swift:33
    input  wire [31:0] command_payload_address,  // DMACommand.swift:33
    input  wire [5:0]  command_payload_beats,  // DMACommand.swift:33
    input  wire        ended,  // DMACommand.swift:35
    output wire        address_valid,  // DMACommand.swift:36
    input  wire        address_ready,  // DMACommand.swift:36
    output wire [31:0] address_payload_addr,  // DMACommand.swift:36
    output wire [7:0]  address_payload_len,  // DMACommand.swift:36
    output wire [2:0]  address_payload_size,  // DMACommand.swift:36
    output wire [1:0]  address_payload_burst,  // DMACommand.swift:36
    output wire [3:0]  address_payload_cache,  // DMACommand.swift:36
    output wire [2:0]  address_payload_prot,  // DMACommand.swift:36
    output wire        bursts_valid,  // DMACommand.swift:37
    output wire [4:0]  bursts_payload_first,  // DMACommand.swift:37
    output wire        bursts_payload_second  // DMACommand.swift:37
);

  reg active;  // DMACommand.swift:38
  reg [29:0] beat;  // DMACommand.swift:39
  reg [5:0] remaining;  // DMACommand.swift:40
  reg [4:0] underWay;  // DMACommand.swift:41

  assign address_valid = active & (underWay != 5'd16);
  assign address_payload_addr = {beat, 2'd0};
  wire [10:0] untilBoundary = 11'd1024 - {1'b0, beat[9:0]};
  wire [4:0] limit = (untilBoundary > 11'd16) ? 5'd16 : untilBoundary[4:0];
  wire [4:0] length = (remaining < {1'b0, limit}) ? remaining[4:0] : limit;
  assign address_payload_len = {3'd0, length} - 8'd1;
  assign address_payload_size = 3'd2;
  assign address_payload_burst = 2'd1;
  assign address_payload_cache = 4'd3;
  assign address_payload_prot = 3'd0;
  assign bursts_valid = address_valid & address_ready;
  assign bursts_payload_first = length;
  wire isFinal = remaining <= {1'b0, limit};
  assign bursts_payload_second = isFinal;
  wire isDone = address_valid & address_ready & isFinal;
  assign command_ready = !active | isDone;

  always @(posedge clk) begin
    if (rst) begin
      beat <= 30'd0;
    end else begin
      if (address_valid & address_ready) begin  // DMACommand.swift:80
        beat <= beat + {25'd0, length};
      end
      if (command_valid & command_ready) begin  // DMACommand.swift:84
        beat <= command_payload_address[31:2];
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      remaining <= 6'd0;
    end else begin
      if (address_valid & address_ready) begin  // DMACommand.swift:80
        remaining <= remaining - {1'b0, length};
      end
      if (command_valid & command_ready) begin  // DMACommand.swift:84
        remaining <= command_payload_beats;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      active <= 1'b0;
    end else if (command_valid & command_ready) begin  // DMACommand.swift:84
      active <= 1'b1;
    end else if (isDone) begin  // DMACommand.swift:88
      active <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      underWay <= 5'd0;
    end else if (address_valid & address_ready & !ended) begin  // DMACommand.swift:89
      underWay <= underWay + 5'd1;
    end else if (ended & !(address_valid & address_ready)) begin  // DMACommand.swift:90
      underWay <= underWay - 5'd1;
    end
  end

  wire _unused_ok = &{1'b0, command_payload_address[1:0], 1'b0};

`ifdef FORMAL
  reg command_was_stalled;  // DMACommand.swift:60
  reg [37:0] command_payload_before;  // DMACommand.swift:60
  reg address_was_stalled;  // DMACommand.swift:92
  reg [51:0] address_payload_before;  // DMACommand.swift:92
  always @(posedge clk) begin
    if (rst) begin
      command_was_stalled <= 1'b0;
    end else begin
      command_was_stalled <= command_valid & !command_ready;
    end
  end
  always @(posedge clk) begin
    command_payload_before <= {command_payload_address, command_payload_beats};
  end
  always @(posedge clk) begin
    if (rst) begin
      address_was_stalled <= 1'b0;
    end else begin
      address_was_stalled <= address_valid & !address_ready;
    end
  end
  always @(posedge clk) begin
    address_payload_before <= {
        address_payload_addr,
        address_payload_len,
        address_payload_size,
        address_payload_burst,
        address_payload_cache,
        address_payload_prot
    };
  end

  // command.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!command_was_stalled | command_valid);  // DMACommand.swift:60
    end
  end

  // command.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!command_was_stalled
          | ({command_payload_address, command_payload_beats} == command_payload_before));  // DMACommand.swift:60
    end
  end

  // a burst that ends was begun
  always @(posedge clk) begin
    if (!rst) begin
      assert (!ended | (underWay != 5'd0));  // DMACommand.swift:96
    end
  end

  // a DMA command starts at a multiple of 4 bytes
  always @(posedge clk) begin
    if (!rst) begin
      assume (!command_valid | (command_payload_address[1:0] == 2'd0));  // DMACommand.swift:99
    end
  end

  // address.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!address_was_stalled | address_valid);  // DMACommand.swift:92
    end
  end

  // address.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!address_was_stalled
          | ({
              address_payload_addr,
              address_payload_len,
              address_payload_size,
              address_payload_burst,
              address_payload_cache,
              address_payload_prot
          }
              == address_payload_before));  // DMACommand.swift:92
    end
  end
`elsif SIMULATION_CHECKS
  reg command_was_stalled;  // DMACommand.swift:60
  reg [37:0] command_payload_before;  // DMACommand.swift:60
  reg address_was_stalled;  // DMACommand.swift:92
  reg [51:0] address_payload_before;  // DMACommand.swift:92
  always @(posedge clk) begin
    if (rst) begin
      command_was_stalled <= 1'b0;
    end else begin
      command_was_stalled <= command_valid & !command_ready;
    end
  end
  always @(posedge clk) begin
    command_payload_before <= {command_payload_address, command_payload_beats};
  end
  always @(posedge clk) begin
    if (rst) begin
      address_was_stalled <= 1'b0;
    end else begin
      address_was_stalled <= address_valid & !address_ready;
    end
  end
  always @(posedge clk) begin
    address_payload_before <= {
        address_payload_addr,
        address_payload_len,
        address_payload_size,
        address_payload_burst,
        address_payload_cache,
        address_payload_prot
    };
  end

  // command.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!command_was_stalled | command_valid)) begin  // DMACommand.swift:60
        $display("APUS_CHECK assume 0 %m");
      end
    end
  end

  // command.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!command_was_stalled | ({command_payload_address, command_payload_beats} == command_payload_before))) begin  // DMACommand.swift:60
        $display("APUS_CHECK assume 1 %m");
      end
    end
  end

  // a burst that ends was begun
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!ended | (underWay != 5'd0))) begin  // DMACommand.swift:96
        $display("APUS_CHECK assert 2 %m");
      end
    end
  end

  // a DMA command starts at a multiple of 4 bytes
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!command_valid | (command_payload_address[1:0] == 2'd0))) begin  // DMACommand.swift:99
        $display("APUS_CHECK assume 3 %m");
      end
    end
  end

  // address.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!address_was_stalled | address_valid)) begin  // DMACommand.swift:92
        $display("APUS_CHECK assert 4 %m");
      end
    end
  end

  // address.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!address_was_stalled | ({address_payload_addr, address_payload_len, address_payload_size, address_payload_burst, address_payload_cache, address_payload_prot} == address_payload_before))) begin  // DMACommand.swift:92
        $display("APUS_CHECK assert 5 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
