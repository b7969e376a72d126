// ReadHub_a32_b8_readers6_maximumBeats96, written by Apus. Change the Swift source, not this file.
// Parameters: bus = a32_b8, readers = 6, maximumBeats = 96
// Content: fnv1a64 50b652a09a04c3b6
`default_nettype none

module ReadHub_a32_b8_readers6_maximumBeats96 (
    input  wire        clk,
    input  wire        rst,
    input  wire        request_0_valid,  // ReadHub.swift:15
    output wire        request_0_ready,  // ReadHub.swift:15
    input  wire [31:0] request_0_payload_address,  // ReadHub.swift:15
    input  wire [6:0]  request_0_payload_beats,  // ReadHub.swift:15
    input  wire        request_1_valid,  // ReadHub.swift:15
    output wire        request_1_ready,  // ReadHub.swift:15
    input  wire [31:0] request_1_payload_address,  // ReadHub.swift:15
    input  wire [6:0]  request_1_payload_beats,  // ReadHub.swift:15
    input  wire        request_2_valid,  // ReadHub.swift:15
    output wire        request_2_ready,  // ReadHub.swift:15
    input  wire [31:0] request_2_payload_address,  // ReadHub.swift:15
    input  wire [6:0]  request_2_payload_beats,  // ReadHub.swift:15
    input  wire        request_3_valid,  // ReadHub.swift:15
    output wire        request_3_ready,  // ReadHub.swift:15
    input  wire [31:0] request_3_payload_address,  // ReadHub.swift:15
    input  wire [6:0]  request_3_payload_beats,  // ReadHub.swift:15
    input  wire        request_4_valid,  // ReadHub.swift:15
    output wire        request_4_ready,  // ReadHub.swift:15
    input  wire [31:0] request_4_payload_address,  // ReadHub.swift:15
    input  wire [6:0]  request_4_payload_beats,  // ReadHub.swift:15
    input  wire        request_5_valid,  // ReadHub.swift:15
    output wire        request_5_ready,  // ReadHub.swift:15
    input  wire [31:0] request_5_payload_address,  // ReadHub.swift:15
    input  wire [6:0]  request_5_payload_beats,  // ReadHub.swift:15
    output wire        data_0_valid,  // ReadHub.swift:16
    input  wire        data_0_ready,  // ReadHub.swift:16
    output wire        data_0_payload_last,  // ReadHub.swift:16
    output wire [63:0] data_0_payload_fragment,  // ReadHub.swift:16
    output wire        data_1_valid,  // ReadHub.swift:16
    input  wire        data_1_ready,  // ReadHub.swift:16
    output wire        data_1_payload_last,  // ReadHub.swift:16
    output wire [63:0] data_1_payload_fragment,  // ReadHub.swift:16
    output wire        data_2_valid,  // ReadHub.swift:16
    input  wire        data_2_ready,  // ReadHub.swift:16
    output wire        data_2_payload_last,  // ReadHub.swift:16
    output wire [63:0] data_2_payload_fragment,  // ReadHub.swift:16
    output wire        data_3_valid,  // ReadHub.swift:16
    input  wire        data_3_ready,  // ReadHub.swift:16
    output wire        data_3_payload_last,  // ReadHub.swift:16
    output wire [63:0] data_3_payload_fragment,  // ReadHub.swift:16
    output wire        data_4_valid,  // ReadHub.swift:16
    input  wire        data_4_ready,  // ReadHub.swift:16
    output wire        data_4_payload_last,  // ReadHub.swift:16
    output wire [63:0] data_4_payload_fragment,  // ReadHub.swift:16
    output wire        data_5_valid,  // ReadHub.swift:16
    input  wire        data_5_ready,  // ReadHub.swift:16
    output wire        data_5_payload_last,  // ReadHub.swift:16
    output wire [63:0] data_5_payload_fragment,  // ReadHub.swift:16
    output wire        axi_arvalid,  // ReadHub.swift:17
    input  wire        axi_arready,  // ReadHub.swift:17
    output wire [31:0] axi_araddr,  // ReadHub.swift:17
    output wire [7:0]  axi_arlen,  // ReadHub.swift:17
    output wire [2:0]  axi_arsize,  // ReadHub.swift:17
    output wire [1:0]  axi_arburst,  // ReadHub.swift:17
    output wire [3:0]  axi_arcache,  // ReadHub.swift:17
    output wire [2:0]  axi_arprot,  // ReadHub.swift:17
    input  wire        axi_rvalid,  // ReadHub.swift:17
    output wire        axi_rready,  // ReadHub.swift:17
    input  wire [63:0] axi_rdata,  // ReadHub.swift:17
    input  wire [1:0]  axi_rresp,  // ReadHub.swift:17
    input  wire        axi_rlast,  // ReadHub.swift:17
    output wire        failed,  // ReadHub.swift:19
    output wire        isIdle,  // ReadHub.swift:21
    output wire        beat  // ReadHub.swift:23
);

  reg [7:0] underWay;  // ReadHub.swift:24
  wire arbiter_push_0_ready;  // ReadHub.swift:39
  wire arbiter_push_1_ready;  // ReadHub.swift:39
  wire arbiter_push_2_ready;  // ReadHub.swift:39
  wire arbiter_push_3_ready;  // ReadHub.swift:39
  wire arbiter_push_4_ready;  // ReadHub.swift:39
  wire arbiter_push_5_ready;  // ReadHub.swift:39
  wire arbiter_pop_valid;  // ReadHub.swift:39
  wire [31:0] arbiter_pop_payload_address;  // ReadHub.swift:39
  wire [6:0] arbiter_pop_payload_beats;  // ReadHub.swift:39
  wire [2:0] arbiter_index;  // ReadHub.swift:39
  wire master_command_ready;  // ReadHub.swift:41
  wire master_data_valid;  // ReadHub.swift:41
  wire master_data_payload_last;  // ReadHub.swift:41
  wire [63:0] master_data_payload_fragment;  // ReadHub.swift:41
  wire master_result_valid;  // ReadHub.swift:41
  wire [1:0] master_result_payload;  // ReadHub.swift:41
  wire master_axi_arvalid;  // ReadHub.swift:41
  wire [31:0] master_axi_araddr;  // ReadHub.swift:41
  wire [7:0] master_axi_arlen;  // ReadHub.swift:41
  wire [2:0] master_axi_arsize;  // ReadHub.swift:41
  wire [1:0] master_axi_arburst;  // ReadHub.swift:41
  wire [3:0] master_axi_arcache;  // ReadHub.swift:41
  wire [2:0] master_axi_arprot;  // ReadHub.swift:41
  wire master_axi_rready;  // ReadHub.swift:41
  wire asked_ready;  // ReadHub.swift:44
  wire copies_push_ready;  // ReadHub.swift:44
  wire copies_pop_0_valid;  // ReadHub.swift:44
  wire [31:0] copies_pop_0_payload_first_address;  // ReadHub.swift:44
  wire [6:0] copies_pop_0_payload_first_beats;  // ReadHub.swift:44
  wire copies_pop_1_valid;  // ReadHub.swift:44
  wire [2:0] copies_pop_1_payload_second;  // ReadHub.swift:44
  wire toMaster_ready;  // ReadHub.swift:45
  wire owner_ready;  // ReadHub.swift:46
  wire owners_push_ready;  // ReadHub.swift:46
  wire owners_pop_valid;  // ReadHub.swift:46
  wire [2:0] owners_pop_payload;  // ReadHub.swift:46

  wire arbiter_pop_ready = asked_ready;  // ReadHub.swift:39
  StreamArbiter_DMACommand_a32_n96_count6_roundRobin arbiter (  // ReadHub.swift:39
      .clk(clk),
      .rst(rst),
      .push_0_valid(request_0_valid),
      .push_0_ready(arbiter_push_0_ready),
      .push_0_payload_address(request_0_payload_address),
      .push_0_payload_beats(request_0_payload_beats),
      .push_1_valid(request_1_valid),
      .push_1_ready(arbiter_push_1_ready),
      .push_1_payload_address(request_1_payload_address),
      .push_1_payload_beats(request_1_payload_beats),
      .push_2_valid(request_2_valid),
      .push_2_ready(arbiter_push_2_ready),
      .push_2_payload_address(request_2_payload_address),
      .push_2_payload_beats(request_2_payload_beats),
      .push_3_valid(request_3_valid),
      .push_3_ready(arbiter_push_3_ready),
      .push_3_payload_address(request_3_payload_address),
      .push_3_payload_beats(request_3_payload_beats),
      .push_4_valid(request_4_valid),
      .push_4_ready(arbiter_push_4_ready),
      .push_4_payload_address(request_4_payload_address),
      .push_4_payload_beats(request_4_payload_beats),
      .push_5_valid(request_5_valid),
      .push_5_ready(arbiter_push_5_ready),
      .push_5_payload_address(request_5_payload_address),
      .push_5_payload_beats(request_5_payload_beats),
      .pop_valid(arbiter_pop_valid),
      .pop_ready(arbiter_pop_ready),
      .pop_payload_address(arbiter_pop_payload_address),
      .pop_payload_beats(arbiter_pop_payload_beats),
      .index(arbiter_index)
  );

  assign request_0_ready = arbiter_push_0_ready;
  assign request_1_ready = arbiter_push_1_ready;
  assign request_2_ready = arbiter_push_2_ready;
  assign request_3_ready = arbiter_push_3_ready;
  assign request_4_ready = arbiter_push_4_ready;
  assign request_5_ready = arbiter_push_5_ready;
  wire [31:0] asked_payload_first_address = arbiter_pop_payload_address;  // ReadHub.swift:44
  wire [6:0] asked_payload_first_beats = arbiter_pop_payload_beats;  // ReadHub.swift:44
  wire [2:0] asked_payload_second = arbiter_index;  // ReadHub.swift:44
  wire asked_valid = arbiter_pop_valid;  // ReadHub.swift:44

  wire [2:0] copies_pop_0_payload_second_unused;
  wire [31:0] copies_pop_1_payload_first_address_unused;
  wire [6:0] copies_pop_1_payload_first_beats_unused;
  StreamFork_DMACommand_a32_n96_u0to5_count2 copies (  // ReadHub.swift:44
      .clk(clk),
      .rst(rst),
      .push_valid(asked_valid),
      .push_ready(copies_push_ready),
      .push_payload_first_address(asked_payload_first_address),
      .push_payload_first_beats(asked_payload_first_beats),
      .push_payload_second(asked_payload_second),
      .pop_0_valid(copies_pop_0_valid),
      .pop_0_ready(toMaster_ready),
      .pop_0_payload_first_address(copies_pop_0_payload_first_address),
      .pop_0_payload_first_beats(copies_pop_0_payload_first_beats),
      .pop_0_payload_second(copies_pop_0_payload_second_unused),
      .pop_1_valid(copies_pop_1_valid),
      .pop_1_ready(owner_ready),
      .pop_1_payload_first_address(copies_pop_1_payload_first_address_unused),
      .pop_1_payload_first_beats(copies_pop_1_payload_first_beats_unused),
      .pop_1_payload_second(copies_pop_1_payload_second)
  );

  assign asked_ready = copies_push_ready;
  wire [31:0] toMaster_payload_address = copies_pop_0_payload_first_address;  // ReadHub.swift:45
  wire [6:0] toMaster_payload_beats = copies_pop_0_payload_first_beats;  // ReadHub.swift:45
  wire toMaster_valid = copies_pop_0_valid;  // ReadHub.swift:45

  wire data_0_valid_and = owners_pop_valid & (owners_pop_payload == 3'd0);
  wire data_1_valid_and = owners_pop_valid & (owners_pop_payload == 3'd1);
  wire data_2_valid_and = owners_pop_valid & (owners_pop_payload == 3'd2);
  wire data_3_valid_and = owners_pop_valid & (owners_pop_payload == 3'd3);
  wire master_data_ready_and = owners_pop_valid & (owners_pop_payload == 3'd4);
  wire master_data_ready_and_2 = owners_pop_valid & (owners_pop_payload == 3'd5);
  wire master_data_ready_or = (data_0_valid_and & data_0_ready)
      | (data_1_valid_and & data_1_ready)
      | ((data_2_valid_and & data_2_ready) | (data_3_valid_and & data_3_ready));
  wire master_data_ready = master_data_ready_or
      | ((master_data_ready_and & data_4_ready) | (master_data_ready_and_2 & data_5_ready));  // ReadHub.swift:41
  AXI4ReadMaster_a32_b8_maximumBeats96_maximumBurst32_outstanding16 master (  // ReadHub.swift:41
      .clk(clk),
      .rst(rst),
      .command_valid(toMaster_valid),
      .command_ready(master_command_ready),
      .command_payload_address(toMaster_payload_address),
      .command_payload_beats(toMaster_payload_beats),
      .data_valid(master_data_valid),
      .data_ready(master_data_ready),
      .data_payload_last(master_data_payload_last),
      .data_payload_fragment(master_data_payload_fragment),
      .result_valid(master_result_valid),
      .result_ready(1'b1),
      .result_payload(master_result_payload),
      .axi_arvalid(master_axi_arvalid),
      .axi_arready(axi_arready),
      .axi_araddr(master_axi_araddr),
      .axi_arlen(master_axi_arlen),
      .axi_arsize(master_axi_arsize),
      .axi_arburst(master_axi_arburst),
      .axi_arcache(master_axi_arcache),
      .axi_arprot(master_axi_arprot),
      .axi_rvalid(axi_rvalid),
      .axi_rready(master_axi_rready),
      .axi_rdata(axi_rdata),
      .axi_rresp(axi_rresp),
      .axi_rlast(axi_rlast)
  );

  assign toMaster_ready = master_command_ready;
  wire [2:0] owner_payload = copies_pop_1_payload_second;  // ReadHub.swift:46
  wire owner_valid = copies_pop_1_valid;  // ReadHub.swift:46

  wire moves = master_data_valid & master_data_ready;
  wire [5:0] owners_occupancy_unused;
  wire [5:0] owners_free_unused;
  Fifo_u0to5_depth32 owners (  // ReadHub.swift:46
      .clk(clk),
      .rst(rst),
      .push_valid(owner_valid),
      .push_ready(owners_push_ready),
      .push_payload(owner_payload),
      .pop_valid(owners_pop_valid),
      .pop_ready(moves & master_data_payload_last),
      .pop_payload(owners_pop_payload),
      .occupancy(owners_occupancy_unused),
      .free(owners_free_unused)
  );

  assign owner_ready = owners_push_ready;
  assign axi_arvalid = master_axi_arvalid;
  assign axi_araddr = master_axi_araddr;
  assign axi_arlen = master_axi_arlen;
  assign axi_arsize = master_axi_arsize;
  assign axi_arburst = master_axi_arburst;
  assign axi_arcache = master_axi_arcache;
  assign axi_arprot = master_axi_arprot;
  assign axi_rready = master_axi_rready;
  assign data_0_valid = master_data_valid & data_0_valid_and;
  assign data_0_payload_last = master_data_payload_last;
  assign data_0_payload_fragment = master_data_payload_fragment;
  assign data_1_valid = master_data_valid & data_1_valid_and;
  assign data_1_payload_last = master_data_payload_last;
  assign data_1_payload_fragment = master_data_payload_fragment;
  assign data_2_valid = master_data_valid & data_2_valid_and;
  assign data_2_payload_last = master_data_payload_last;
  assign data_2_payload_fragment = master_data_payload_fragment;
  assign data_3_valid = master_data_valid & data_3_valid_and;
  assign data_3_payload_last = master_data_payload_last;
  assign data_3_payload_fragment = master_data_payload_fragment;
  assign data_4_valid = master_data_valid & master_data_ready_and;
  assign data_4_payload_last = master_data_payload_last;
  assign data_4_payload_fragment = master_data_payload_fragment;
  assign data_5_valid = master_data_valid & master_data_ready_and_2;
  assign data_5_payload_last = master_data_payload_last;
  assign data_5_payload_fragment = master_data_payload_fragment;
  assign beat = moves;
  assign failed = master_result_valid & (master_result_payload != 2'd0);

  wire underWay_and = arbiter_pop_valid & arbiter_pop_ready;
  always @(posedge clk) begin
    if (rst) begin
      underWay <= 8'd0;
    end else if (underWay_and & !master_result_valid) begin  // ReadHub.swift:65
      underWay <= underWay + 8'd1;
    end else if (master_result_valid & !underWay_and) begin  // ReadHub.swift:65
      underWay <= underWay - 8'd1;
    end
  end

  assign isIdle = (underWay == 8'd0) & !arbiter_pop_valid;
endmodule

`default_nettype wire
