// AXI4ReadMaster_a32_b8_maximumBeats96_maximumBurst32_outstanding16, written by Apus. Change the Swift source, not this file.
// Parameters: bus = a32_b8, maximumBeats = 96, maximumBurst = 32, outstanding = 16
// Content: fnv1a64 33f6cc52de468fed
`default_nettype none

module AXI4ReadMaster_a32_b8_maximumBeats96_maximumBurst32_outstanding16 (
    input  wire        clk,
    input  wire        rst,
    input  wire        command_valid,  // AXI4ReadMaster.swift:16
    output wire        command_ready,  // AXI4ReadMaster.swift:16
    input  wire [31:0] command_payload_address,  // AXI4ReadMaster.swift:16
    input  wire [6:0]  command_payload_beats,  // AXI4ReadMaster.swift:16
    output wire        data_valid,  // AXI4ReadMaster.swift:17
    input  wire        data_ready,  // AXI4ReadMaster.swift:17
    output wire        data_payload_last,  // AXI4ReadMaster.swift:17
    output wire [63:0] data_payload_fragment,  // AXI4ReadMaster.swift:17
    output wire        result_valid,  // AXI4ReadMaster.swift:18
    input  wire        result_ready,  // AXI4ReadMaster.swift:18
    output wire [1:0]  result_payload,  // AXI4ReadMaster.swift:18
    output wire        axi_arvalid,  // AXI4ReadMaster.swift:19
    input  wire        axi_arready,  // AXI4ReadMaster.swift:19
    output wire [31:0] axi_araddr,  // AXI4ReadMaster.swift:19
    output wire [7:0]  axi_arlen,  // AXI4ReadMaster.swift:19
    output wire [2:0]  axi_arsize,  // AXI4ReadMaster.swift:19
    output wire [1:0]  axi_arburst,  // AXI4ReadMaster.swift:19
    output wire [3:0]  axi_arcache,  // AXI4ReadMaster.swift:19
    output wire [2:0]  axi_arprot,  // AXI4ReadMaster.swift:19
    input  wire        axi_rvalid,  // AXI4ReadMaster.swift:19
    output wire        axi_rready,  // AXI4ReadMaster.swift:19
    input  wire [63:0] axi_rdata,  // AXI4ReadMaster.swift:19
    input  wire [1:0]  axi_rresp,  // AXI4ReadMaster.swift:19
    input  wire        axi_rlast  // AXI4ReadMaster.swift:19
);

  wire splitter_command_ready;  // AXI4ReadMaster.swift:43
  wire splitter_address_valid;  // AXI4ReadMaster.swift:43
  wire [31:0] splitter_address_payload_addr;  // AXI4ReadMaster.swift:43
  wire [7:0] splitter_address_payload_len;  // AXI4ReadMaster.swift:43
  wire [2:0] splitter_address_payload_size;  // AXI4ReadMaster.swift:43
  wire [1:0] splitter_address_payload_burst;  // AXI4ReadMaster.swift:43
  wire [3:0] splitter_address_payload_cache;  // AXI4ReadMaster.swift:43
  wire [2:0] splitter_address_payload_prot;  // AXI4ReadMaster.swift:43
  wire splitter_bursts_valid;  // AXI4ReadMaster.swift:43
  wire splitter_bursts_payload_second;  // AXI4ReadMaster.swift:43
  wire finals_push_ready;  // DMACommand.swift:109
  wire finals_pop_valid;  // DMACommand.swift:109
  wire finals_pop_ready;  // DMACommand.swift:109
  wire finals_pop_payload;  // DMACommand.swift:109
  wire reporter_ready;  // AXI4ReadMaster.swift:54
  wire reporter_result_valid;  // AXI4ReadMaster.swift:54
  wire [1:0] reporter_result_payload;  // AXI4ReadMaster.swift:54

  wire [5:0] splitter_bursts_payload_first_unused;
  BurstSplitter_a32_b8_maximumBeats96_maximumBurst32_outstanding16 splitter (  // AXI4ReadMaster.swift:43
      .clk(clk),
      .rst(rst),
      .command_valid(command_valid),
      .command_ready(splitter_command_ready),
      .command_payload_address(command_payload_address),
      .command_payload_beats(command_payload_beats),
      .ended(finals_pop_ready),
      .address_valid(splitter_address_valid),
      .address_ready(axi_arready),
      .address_payload_addr(splitter_address_payload_addr),
      .address_payload_len(splitter_address_payload_len),
      .address_payload_size(splitter_address_payload_size),
      .address_payload_burst(splitter_address_payload_burst),
      .address_payload_cache(splitter_address_payload_cache),
      .address_payload_prot(splitter_address_payload_prot),
      .bursts_valid(splitter_bursts_valid),
      .bursts_payload_first(splitter_bursts_payload_first_unused),
      .bursts_payload_second(splitter_bursts_payload_second)
  );

  assign command_ready = splitter_command_ready;
  assign axi_arvalid = splitter_address_valid;
  assign axi_araddr = splitter_address_payload_addr;
  assign axi_arlen = splitter_address_payload_len;
  assign axi_arsize = splitter_address_payload_size;
  assign axi_arburst = splitter_address_payload_burst;
  assign axi_arcache = splitter_address_payload_cache;
  assign axi_arprot = splitter_address_payload_prot;
  wire finals_entry_valid = splitter_bursts_valid;  // DMACommand.swift:107
  wire finals_entry_payload = splitter_bursts_payload_second;  // DMACommand.swift:107

  assign finals_pop_ready = axi_rvalid & axi_rready & axi_rlast;
  wire [4:0] finals_occupancy_unused;
  wire [4:0] finals_free_unused;
  Fifo_bit_depth16 finals (  // DMACommand.swift:109
      .clk(clk),
      .rst(rst),
      .push_valid(finals_entry_valid),
      .push_ready(finals_push_ready),
      .push_payload(finals_entry_payload),
      .pop_valid(finals_pop_valid),
      .pop_ready(finals_pop_ready),
      .pop_payload(finals_pop_payload),
      .occupancy(finals_occupancy_unused),
      .free(finals_free_unused)
  );

  assign result_valid = reporter_result_valid;

  wire isLast = axi_rlast & finals_pop_payload;
  ResultReporter reporter (  // AXI4ReadMaster.swift:54
      .clk(clk),
      .rst(rst),
      .valid(axi_rvalid & axi_rready),
      .isLast(isLast),
      .response(axi_rresp),
      .ready(reporter_ready),
      .result_valid(reporter_result_valid),
      .result_ready(result_ready),
      .result_payload(reporter_result_payload)
  );

  assign result_payload = reporter_result_payload;
  wire goes = finals_pop_valid & (reporter_ready | !isLast);
  assign data_valid = axi_rvalid & goes;
  assign data_payload_last = isLast;
  assign data_payload_fragment = axi_rdata;
  assign axi_rready = data_ready & goes;

  wire _unused_ok = &{1'b0, finals_push_ready, 1'b0};

`ifdef FORMAL
  reg axi_r_was_stalled;  // AXI4ReadMaster.swift:53
  reg [66:0] axi_r_payload_before;  // AXI4ReadMaster.swift:53
  reg data_was_stalled;  // AXI4ReadMaster.swift:66
  reg [64:0] data_payload_before;  // AXI4ReadMaster.swift:66
  wire finals_entry_ready = finals_push_ready;  // DMACommand.swift:107
  always @(posedge clk) begin
    if (rst) begin
      axi_r_was_stalled <= 1'b0;
    end else begin
      axi_r_was_stalled <= axi_rvalid & !axi_rready;
    end
  end
  always @(posedge clk) begin
    axi_r_payload_before <= {axi_rdata, axi_rresp, axi_rlast};
  end
  always @(posedge clk) begin
    if (rst) begin
      data_was_stalled <= 1'b0;
    end else begin
      data_was_stalled <= data_valid & !data_ready;
    end
  end
  always @(posedge clk) begin
    data_payload_before <= {data_payload_last, data_payload_fragment};
  end

  // finals has room for every word
  always @(posedge clk) begin
    if (!rst) begin
      assert (!(finals_entry_valid & !finals_entry_ready));  // DMACommand.swift:108
    end
  end

  // axi_r.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!axi_r_was_stalled | axi_rvalid);  // AXI4ReadMaster.swift:53
    end
  end

  // axi_r.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!axi_r_was_stalled | ({axi_rdata, axi_rresp, axi_rlast} == axi_r_payload_before));  // AXI4ReadMaster.swift:53
    end
  end

  // data.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!data_was_stalled | data_valid);  // AXI4ReadMaster.swift:66
    end
  end

  // data.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!data_was_stalled | ({data_payload_last, data_payload_fragment} == data_payload_before));  // AXI4ReadMaster.swift:66
    end
  end
`elsif SIMULATION_CHECKS
  reg axi_r_was_stalled;  // AXI4ReadMaster.swift:53
  reg [66:0] axi_r_payload_before;  // AXI4ReadMaster.swift:53
  reg data_was_stalled;  // AXI4ReadMaster.swift:66
  reg [64:0] data_payload_before;  // AXI4ReadMaster.swift:66
  wire finals_entry_ready = finals_push_ready;  // DMACommand.swift:107
  always @(posedge clk) begin
    if (rst) begin
      axi_r_was_stalled <= 1'b0;
    end else begin
      axi_r_was_stalled <= axi_rvalid & !axi_rready;
    end
  end
  always @(posedge clk) begin
    axi_r_payload_before <= {axi_rdata, axi_rresp, axi_rlast};
  end
  always @(posedge clk) begin
    if (rst) begin
      data_was_stalled <= 1'b0;
    end else begin
      data_was_stalled <= data_valid & !data_ready;
    end
  end
  always @(posedge clk) begin
    data_payload_before <= {data_payload_last, data_payload_fragment};
  end

  // finals has room for every word
  always @(posedge clk) begin
    if (!rst) begin
      if (finals_entry_valid & !finals_entry_ready) begin  // DMACommand.swift:108
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // axi_r.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!axi_r_was_stalled | axi_rvalid)) begin  // AXI4ReadMaster.swift:53
        $display("APUS_CHECK assume 1 %m");
      end
    end
  end

  // axi_r.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!axi_r_was_stalled | ({axi_rdata, axi_rresp, axi_rlast} == axi_r_payload_before))) begin  // AXI4ReadMaster.swift:53
        $display("APUS_CHECK assume 2 %m");
      end
    end
  end

  // data.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!data_was_stalled | data_valid)) begin  // AXI4ReadMaster.swift:66
        $display("APUS_CHECK assert 3 %m");
      end
    end
  end

  // data.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!data_was_stalled | ({data_payload_last, data_payload_fragment} == data_payload_before))) begin  // AXI4ReadMaster.swift:66
        $display("APUS_CHECK assert 4 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
