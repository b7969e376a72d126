// WritePort_a32_b32, written by Apus. Change the Swift source, not this file.
// Parameters: bus = a32_b32
// Content: fnv1a64 365c2c37d8e38403
`default_nettype none

module WritePort_a32_b32 (
    input  wire         clk,
    input  wire         rst,
    input  wire         request_valid,  // WritePort.swift:24
    output wire         request_ready,  // WritePort.swift:24
    input  wire [31:0]  request_payload_address,  // WritePort.swift:24
    input  wire [255:0] request_payload_data,  // WritePort.swift:24
    input  wire         isMuted,  // WritePort.swift:25
    output wire         axi_awvalid,  // WritePort.swift:26
    input  wire         axi_awready,  // WritePort.swift:26
    output wire [31:0]  axi_awaddr,  // WritePort.swift:26
    output wire [7:0]   axi_awlen,  // WritePort.swift:26
    output wire [2:0]   axi_awsize,  // WritePort.swift:26
    output wire [1:0]   axi_awburst,  // WritePort.swift:26
    output wire [3:0]   axi_awcache,  // WritePort.swift:26
    output wire [2:0]   axi_awprot,  // WritePort.swift:26
    output wire         axi_wvalid,  // WritePort.swift:26
    input  wire         axi_wready,  // WritePort.swift:26
    output wire [255:0] axi_wdata,  // WritePort.swift:26
    output wire [31:0]  axi_wstrb,  // WritePort.swift:26
    output wire         axi_wlast,  // WritePort.swift:26
    input  wire         axi_bvalid,  // WritePort.swift:26
    output wire         axi_bready,  // WritePort.swift:26
    input  wire [1:0]   axi_bresp,  // WritePort.swift:26
    output wire         failed,  // WritePort.swift:28
    output wire         isIdle,  // WritePort.swift:29
    output wire         beat  // WritePort.swift:30
);

  reg [7:0] underWay;  // WritePort.swift:31
  wire kept_ready;  // WritePort.swift:38
  wire held_push_ready;  // WritePort.swift:38
  wire held_pop_valid;  // WritePort.swift:38
  wire [31:0] held_pop_payload_address;  // WritePort.swift:38
  wire [255:0] held_pop_payload_data;  // WritePort.swift:38
  wire copies_push_ready;  // WritePort.swift:39
  wire copies_pop_0_valid;  // WritePort.swift:39
  wire [31:0] copies_pop_0_payload_address;  // WritePort.swift:39
  wire copies_pop_1_valid;  // WritePort.swift:39
  wire [255:0] copies_pop_1_payload_data;  // WritePort.swift:39
  wire master_command_ready;  // WritePort.swift:40
  wire master_data_ready;  // WritePort.swift:40
  wire master_result_valid;  // WritePort.swift:40
  wire [1:0] master_result_payload;  // WritePort.swift:40
  wire master_axi_awvalid;  // WritePort.swift:40
  wire [31:0] master_axi_awaddr;  // WritePort.swift:40
  wire [7:0] master_axi_awlen;  // WritePort.swift:40
  wire [2:0] master_axi_awsize;  // WritePort.swift:40
  wire [1:0] master_axi_awburst;  // WritePort.swift:40
  wire [3:0] master_axi_awcache;  // WritePort.swift:40
  wire [2:0] master_axi_awprot;  // WritePort.swift:40
  wire master_axi_wvalid;  // WritePort.swift:40
  wire [255:0] master_axi_wdata;  // WritePort.swift:40
  wire [31:0] master_axi_wstrb;  // WritePort.swift:40
  wire master_axi_wlast;  // WritePort.swift:40
  wire master_axi_bready;  // WritePort.swift:40
  wire place_ready;  // WritePort.swift:42
  wire word_ready;  // WritePort.swift:49
  wire dataQueue_push_ready;  // WritePort.swift:49
  wire dataQueue_pop_valid;  // WritePort.swift:49
  wire [255:0] dataQueue_pop_payload;  // WritePort.swift:49

  wire [31:0] kept_payload_address = request_payload_address;  // WritePort.swift:38
  wire [255:0] kept_payload_data = request_payload_data;  // WritePort.swift:38
  wire kept_valid = request_valid & !isMuted;  // WritePort.swift:38
  assign request_ready = kept_ready | isMuted;

  wire held_pop_ready = copies_push_ready;  // WritePort.swift:38
  StreamStage_WriteRequest_32 held (  // WritePort.swift:38
      .clk(clk),
      .rst(rst),
      .push_valid(kept_valid),
      .push_ready(held_push_ready),
      .push_payload_address(kept_payload_address),
      .push_payload_data(kept_payload_data),
      .pop_valid(held_pop_valid),
      .pop_ready(held_pop_ready),
      .pop_payload_address(held_pop_payload_address),
      .pop_payload_data(held_pop_payload_data)
  );

  assign kept_ready = held_push_ready;

  wire [255:0] copies_pop_0_payload_data_unused;
  wire [31:0] copies_pop_1_payload_address_unused;
  StreamFork_WriteRequest_32_count2 copies (  // WritePort.swift:39
      .clk(clk),
      .rst(rst),
      .push_valid(held_pop_valid),
      .push_ready(copies_push_ready),
      .push_payload_address(held_pop_payload_address),
      .push_payload_data(held_pop_payload_data),
      .pop_0_valid(copies_pop_0_valid),
      .pop_0_ready(place_ready),
      .pop_0_payload_address(copies_pop_0_payload_address),
      .pop_0_payload_data(copies_pop_0_payload_data_unused),
      .pop_1_valid(copies_pop_1_valid),
      .pop_1_ready(word_ready),
      .pop_1_payload_address(copies_pop_1_payload_address_unused),
      .pop_1_payload_data(copies_pop_1_payload_data)
  );

  wire [31:0] place_payload_address = copies_pop_0_payload_address;  // WritePort.swift:42
  wire [1:0] place_payload_beats = 2'd1;  // WritePort.swift:42
  wire place_valid = copies_pop_0_valid;  // WritePort.swift:42

  AXI4WriteMaster_a32_b32_maximumBeats2_maximumBurst2_outstanding16 master (  // WritePort.swift:40
      .clk(clk),
      .rst(rst),
      .command_valid(place_valid),
      .command_ready(master_command_ready),
      .command_payload_address(place_payload_address),
      .command_payload_beats(place_payload_beats),
      .data_valid(dataQueue_pop_valid),
      .data_ready(master_data_ready),
      .data_payload(dataQueue_pop_payload),
      .result_valid(master_result_valid),
      .result_ready(1'b1),
      .result_payload(master_result_payload),
      .axi_awvalid(master_axi_awvalid),
      .axi_awready(axi_awready),
      .axi_awaddr(master_axi_awaddr),
      .axi_awlen(master_axi_awlen),
      .axi_awsize(master_axi_awsize),
      .axi_awburst(master_axi_awburst),
      .axi_awcache(master_axi_awcache),
      .axi_awprot(master_axi_awprot),
      .axi_wvalid(master_axi_wvalid),
      .axi_wready(axi_wready),
      .axi_wdata(master_axi_wdata),
      .axi_wstrb(master_axi_wstrb),
      .axi_wlast(master_axi_wlast),
      .axi_bvalid(axi_bvalid),
      .axi_bready(master_axi_bready),
      .axi_bresp(axi_bresp)
  );

  assign place_ready = master_command_ready;
  wire [255:0] word_payload = copies_pop_1_payload_data;  // WritePort.swift:49
  wire word_valid = copies_pop_1_valid;  // WritePort.swift:49

  wire [2:0] dataQueue_occupancy_unused;
  wire [2:0] dataQueue_free_unused;
  Fifo_u256_depth4 dataQueue (  // WritePort.swift:49
      .clk(clk),
      .rst(rst),
      .push_valid(word_valid),
      .push_ready(dataQueue_push_ready),
      .push_payload(word_payload),
      .pop_valid(dataQueue_pop_valid),
      .pop_ready(master_data_ready),
      .pop_payload(dataQueue_pop_payload),
      .occupancy(dataQueue_occupancy_unused),
      .free(dataQueue_free_unused)
  );

  assign word_ready = dataQueue_push_ready;
  assign axi_awvalid = master_axi_awvalid;
  assign axi_awaddr = master_axi_awaddr;
  assign axi_awlen = master_axi_awlen;
  assign axi_awsize = master_axi_awsize;
  assign axi_awburst = master_axi_awburst;
  assign axi_awcache = master_axi_awcache;
  assign axi_awprot = master_axi_awprot;
  assign axi_wvalid = master_axi_wvalid;
  assign axi_wdata = master_axi_wdata;
  assign axi_wstrb = master_axi_wstrb;
  assign axi_wlast = master_axi_wlast;
  assign axi_bready = master_axi_bready;
  assign failed = master_result_valid & (master_result_payload != 2'd0);

  always @(posedge clk) begin
    if (rst) begin
      underWay <= 8'd0;
    end else if (beat & !master_result_valid) begin  // WritePort.swift:57
      underWay <= underWay + 8'd1;
    end else if (master_result_valid & !beat) begin  // WritePort.swift:57
      underWay <= underWay - 8'd1;
    end
  end

  assign isIdle = (underWay == 8'd0) & !held_pop_valid & !request_valid;
  assign beat = held_pop_valid & held_pop_ready;
endmodule

`default_nettype wire
