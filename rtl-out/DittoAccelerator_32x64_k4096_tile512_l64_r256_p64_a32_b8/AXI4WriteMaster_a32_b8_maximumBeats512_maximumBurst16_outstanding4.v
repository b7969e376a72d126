// AXI4WriteMaster_a32_b8_maximumBeats512_maximumBurst16_outstanding4, written by Apus. Change the Swift source, not this file.
// Parameters: bus = a32_b8, maximumBeats = 512, maximumBurst = 16, outstanding = 4
// Content: fnv1a64 832e24a731644d54
`default_nettype none

module AXI4WriteMaster_a32_b8_maximumBeats512_maximumBurst16_outstanding4 (
    input  wire        clk,
    input  wire        rst,
    input  wire        command_valid,  // AXI4WriteMaster.swift:16
    output wire        command_ready,  // AXI4WriteMaster.swift:16
    input  wire [31:0] command_payload_address,  // AXI4WriteMaster.swift:16
    input  wire [9:0]  command_payload_beats,  // AXI4WriteMaster.swift:16
    input  wire        data_valid,  // AXI4WriteMaster.swift:17
    output wire        data_ready,  // AXI4WriteMaster.swift:17
    input  wire [63:0] data_payload,  // AXI4WriteMaster.swift:17
    output wire        result_valid,  // AXI4WriteMaster.swift:18
    input  wire        result_ready,  // AXI4WriteMaster.swift:18
    output wire [1:0]  result_payload,  // AXI4WriteMaster.swift:18
    output wire        axi_awvalid,  // AXI4WriteMaster.swift:19
    input  wire        axi_awready,  // AXI4WriteMaster.swift:19
    output wire [31:0] axi_awaddr,  // AXI4WriteMaster.swift:19
    output wire [7:0]  axi_awlen,  // AXI4WriteMaster.swift:19
    output wire [2:0]  axi_awsize,  // AXI4WriteMaster.swift:19
    output wire [1:0]  axi_awburst,  // AXI4WriteMaster.swift:19
    output wire [3:0]  axi_awcache,  // AXI4WriteMaster.swift:19
    output wire [2:0]  axi_awprot,  // AXI4WriteMaster.swift:19
    output wire        axi_wvalid,  // AXI4WriteMaster.swift:19
    input  wire        axi_wready,  // AXI4WriteMaster.swift:19
    output wire [63:0] axi_wdata,  // AXI4WriteMaster.swift:19
    output wire [7:0]  axi_wstrb,  // AXI4WriteMaster.swift:19
    output wire        axi_wlast,  // AXI4WriteMaster.swift:19
    input  wire        axi_bvalid,  // AXI4WriteMaster.swift:19
    output wire        axi_bready,  // AXI4WriteMaster.swift:19
    input  wire [1:0]  axi_bresp  // AXI4WriteMaster.swift:19
);

  reg [4:0] position;  // AXI4WriteMaster.swift:20
  wire splitter_command_ready;  // AXI4WriteMaster.swift:45
  wire splitter_address_valid;  // AXI4WriteMaster.swift:45
  wire [31:0] splitter_address_payload_addr;  // AXI4WriteMaster.swift:45
  wire [7:0] splitter_address_payload_len;  // AXI4WriteMaster.swift:45
  wire [2:0] splitter_address_payload_size;  // AXI4WriteMaster.swift:45
  wire [1:0] splitter_address_payload_burst;  // AXI4WriteMaster.swift:45
  wire [3:0] splitter_address_payload_cache;  // AXI4WriteMaster.swift:45
  wire [2:0] splitter_address_payload_prot;  // AXI4WriteMaster.swift:45
  wire splitter_bursts_valid;  // AXI4WriteMaster.swift:45
  wire [4:0] splitter_bursts_payload_first;  // AXI4WriteMaster.swift:45
  wire splitter_bursts_payload_second;  // AXI4WriteMaster.swift:45
  wire lengths_push_ready;  // DMACommand.swift:109
  wire lengths_pop_valid;  // DMACommand.swift:109
  wire [4:0] lengths_pop_payload;  // DMACommand.swift:109
  wire finals_push_ready;  // DMACommand.swift:109
  wire finals_pop_valid;  // DMACommand.swift:109
  wire finals_pop_payload;  // DMACommand.swift:109
  wire reporter_ready;  // AXI4WriteMaster.swift:75
  wire reporter_result_valid;  // AXI4WriteMaster.swift:75
  wire [1:0] reporter_result_payload;  // AXI4WriteMaster.swift:75

  BurstSplitter_a32_b8_maximumBeats512_maximumBurst16_outstanding4 splitter (  // AXI4WriteMaster.swift:45
      .clk(clk),
      .rst(rst),
      .command_valid(command_valid),
      .command_ready(splitter_command_ready),
      .command_payload_address(command_payload_address),
      .command_payload_beats(command_payload_beats),
      .ended(axi_bvalid & axi_bready),
      .address_valid(splitter_address_valid),
      .address_ready(axi_awready),
      .address_payload_addr(splitter_address_payload_addr),
      .address_payload_len(splitter_address_payload_len),
      .address_payload_size(splitter_address_payload_size),
      .address_payload_burst(splitter_address_payload_burst),
      .address_payload_cache(splitter_address_payload_cache),
      .address_payload_prot(splitter_address_payload_prot),
      .bursts_valid(splitter_bursts_valid),
      .bursts_payload_first(splitter_bursts_payload_first),
      .bursts_payload_second(splitter_bursts_payload_second)
  );

  assign command_ready = splitter_command_ready;
  assign axi_awvalid = splitter_address_valid;
  assign axi_awaddr = splitter_address_payload_addr;
  assign axi_awlen = splitter_address_payload_len;
  assign axi_awsize = splitter_address_payload_size;
  assign axi_awburst = splitter_address_payload_burst;
  assign axi_awcache = splitter_address_payload_cache;
  assign axi_awprot = splitter_address_payload_prot;
  wire lengths_entry_valid = splitter_bursts_valid;  // DMACommand.swift:107
  wire [4:0] lengths_entry_payload = splitter_bursts_payload_first;  // DMACommand.swift:107

  wire isLast = position == lengths_pop_payload;
  wire [2:0] lengths_occupancy_unused;
  wire [2:0] lengths_free_unused;
  Fifo_u1to16_depth4 lengths (  // DMACommand.swift:109
      .clk(clk),
      .rst(rst),
      .push_valid(lengths_entry_valid),
      .push_ready(lengths_push_ready),
      .push_payload(lengths_entry_payload),
      .pop_valid(lengths_pop_valid),
      .pop_ready(axi_wvalid & axi_wready & isLast),
      .pop_payload(lengths_pop_payload),
      .occupancy(lengths_occupancy_unused),
      .free(lengths_free_unused)
  );

  wire finals_entry_valid = splitter_bursts_valid;  // DMACommand.swift:107
  wire finals_entry_payload = splitter_bursts_payload_second;  // DMACommand.swift:107

  wire [2:0] finals_occupancy_unused;
  wire [2:0] finals_free_unused;
  Fifo_bit_depth4 finals (  // DMACommand.swift:109
      .clk(clk),
      .rst(rst),
      .push_valid(finals_entry_valid),
      .push_ready(finals_push_ready),
      .push_payload(finals_entry_payload),
      .pop_valid(finals_pop_valid),
      .pop_ready(axi_bvalid & axi_bready),
      .pop_payload(finals_pop_payload),
      .occupancy(finals_occupancy_unused),
      .free(finals_free_unused)
  );

  assign axi_wvalid = data_valid & lengths_pop_valid;
  assign axi_wdata = data_payload;
  assign axi_wstrb = 8'd255;
  assign axi_wlast = isLast;
  assign data_ready = axi_wready & lengths_pop_valid;

  always @(posedge clk) begin
    if (rst) begin
      position <= 5'd1;
    end else if (axi_wvalid & axi_wready) begin  // AXI4WriteMaster.swift:69
      position <= isLast ? 5'd1 : position + 5'd1;
    end
  end

  assign result_valid = reporter_result_valid;

  ResultReporter reporter (  // AXI4WriteMaster.swift:75
      .clk(clk),
      .rst(rst),
      .valid(axi_bvalid & axi_bready),
      .isLast(finals_pop_payload),
      .response(axi_bresp),
      .ready(reporter_ready),
      .result_valid(reporter_result_valid),
      .result_ready(result_ready),
      .result_payload(reporter_result_payload)
  );

  assign result_payload = reporter_result_payload;
  assign axi_bready = finals_pop_valid & (reporter_ready | !finals_pop_payload);

  wire _unused_ok = &{1'b0, lengths_push_ready, finals_push_ready, 1'b0};

`ifdef FORMAL
  reg data_was_stalled;  // AXI4WriteMaster.swift:60
  reg [63:0] data_payload_before;  // AXI4WriteMaster.swift:60
  reg axi_w_was_stalled;  // AXI4WriteMaster.swift:70
  reg [72:0] axi_w_payload_before;  // AXI4WriteMaster.swift:70
  reg axi_b_was_stalled;  // AXI4WriteMaster.swift:74
  reg [1:0] axi_b_payload_before;  // AXI4WriteMaster.swift:74
  wire lengths_entry_ready = lengths_push_ready;  // DMACommand.swift:107
  wire finals_entry_ready = finals_push_ready;  // DMACommand.swift:107
  always @(posedge clk) begin
    if (rst) begin
      data_was_stalled <= 1'b0;
    end else begin
      data_was_stalled <= data_valid & !data_ready;
    end
  end
  always @(posedge clk) begin
    data_payload_before <= data_payload;
  end
  always @(posedge clk) begin
    if (rst) begin
      axi_w_was_stalled <= 1'b0;
    end else begin
      axi_w_was_stalled <= axi_wvalid & !axi_wready;
    end
  end
  always @(posedge clk) begin
    axi_w_payload_before <= {axi_wdata, axi_wstrb, axi_wlast};
  end
  always @(posedge clk) begin
    if (rst) begin
      axi_b_was_stalled <= 1'b0;
    end else begin
      axi_b_was_stalled <= axi_bvalid & !axi_bready;
    end
  end
  always @(posedge clk) begin
    axi_b_payload_before <= axi_bresp;
  end

  // lengths has room for every word
  always @(posedge clk) begin
    if (!rst) begin
      assert (!(lengths_entry_valid & !lengths_entry_ready));  // DMACommand.swift:108
    end
  end

  // finals has room for every word
  always @(posedge clk) begin
    if (!rst) begin
      assert (!(finals_entry_valid & !finals_entry_ready));  // DMACommand.swift:108
    end
  end

  // data.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!data_was_stalled | data_valid);  // AXI4WriteMaster.swift:60
    end
  end

  // data.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!data_was_stalled | (data_payload == data_payload_before));  // AXI4WriteMaster.swift:60
    end
  end

  // axi_w.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!axi_w_was_stalled | axi_wvalid);  // AXI4WriteMaster.swift:70
    end
  end

  // axi_w.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!axi_w_was_stalled | ({axi_wdata, axi_wstrb, axi_wlast} == axi_w_payload_before));  // AXI4WriteMaster.swift:70
    end
  end

  // axi_b.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!axi_b_was_stalled | axi_bvalid);  // AXI4WriteMaster.swift:74
    end
  end

  // axi_b.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!axi_b_was_stalled | (axi_bresp == axi_b_payload_before));  // AXI4WriteMaster.swift:74
    end
  end
`elsif SIMULATION_CHECKS
  reg data_was_stalled;  // AXI4WriteMaster.swift:60
  reg [63:0] data_payload_before;  // AXI4WriteMaster.swift:60
  reg axi_w_was_stalled;  // AXI4WriteMaster.swift:70
  reg [72:0] axi_w_payload_before;  // AXI4WriteMaster.swift:70
  reg axi_b_was_stalled;  // AXI4WriteMaster.swift:74
  reg [1:0] axi_b_payload_before;  // AXI4WriteMaster.swift:74
  wire lengths_entry_ready = lengths_push_ready;  // DMACommand.swift:107
  wire finals_entry_ready = finals_push_ready;  // DMACommand.swift:107
  always @(posedge clk) begin
    if (rst) begin
      data_was_stalled <= 1'b0;
    end else begin
      data_was_stalled <= data_valid & !data_ready;
    end
  end
  always @(posedge clk) begin
    data_payload_before <= data_payload;
  end
  always @(posedge clk) begin
    if (rst) begin
      axi_w_was_stalled <= 1'b0;
    end else begin
      axi_w_was_stalled <= axi_wvalid & !axi_wready;
    end
  end
  always @(posedge clk) begin
    axi_w_payload_before <= {axi_wdata, axi_wstrb, axi_wlast};
  end
  always @(posedge clk) begin
    if (rst) begin
      axi_b_was_stalled <= 1'b0;
    end else begin
      axi_b_was_stalled <= axi_bvalid & !axi_bready;
    end
  end
  always @(posedge clk) begin
    axi_b_payload_before <= axi_bresp;
  end

  // lengths has room for every word
  always @(posedge clk) begin
    if (!rst) begin
      if (lengths_entry_valid & !lengths_entry_ready) begin  // DMACommand.swift:108
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // finals has room for every word
  always @(posedge clk) begin
    if (!rst) begin
      if (finals_entry_valid & !finals_entry_ready) begin  // DMACommand.swift:108
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end

  // data.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!data_was_stalled | data_valid)) begin  // AXI4WriteMaster.swift:60
        $display("APUS_CHECK assume 2 %m");
      end
    end
  end

  // data.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!data_was_stalled | (data_payload == data_payload_before))) begin  // AXI4WriteMaster.swift:60
        $display("APUS_CHECK assume 3 %m");
      end
    end
  end

  // axi_w.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!axi_w_was_stalled | axi_wvalid)) begin  // AXI4WriteMaster.swift:70
        $display("APUS_CHECK assert 4 %m");
      end
    end
  end

  // axi_w.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!axi_w_was_stalled | ({axi_wdata, axi_wstrb, axi_wlast} == axi_w_payload_before))) begin  // AXI4WriteMaster.swift:70
        $display("APUS_CHECK assert 5 %m");
      end
    end
  end

  // axi_b.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!axi_b_was_stalled | axi_bvalid)) begin  // AXI4WriteMaster.swift:74
        $display("APUS_CHECK assume 6 %m");
      end
    end
  end

  // axi_b.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!axi_b_was_stalled | (axi_bresp == axi_b_payload_before))) begin  // AXI4WriteMaster.swift:74
        $display("APUS_CHECK assume 7 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
