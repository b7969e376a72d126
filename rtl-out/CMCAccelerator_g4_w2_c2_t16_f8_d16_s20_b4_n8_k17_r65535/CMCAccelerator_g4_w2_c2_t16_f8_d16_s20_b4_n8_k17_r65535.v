// CMCAccelerator_g4_w2_c2_t16_f8_d16_s20_b4_n8_k17_r65535, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = g4_w2_c2_t16_f8_d16_s20_b4_n8_k17_r65535
// Content: fnv1a64 7a7b7aa3986a9c30
`default_nettype none

module CMCAccelerator_g4_w2_c2_t16_f8_d16_s20_b4_n8_k17_r65535 (
    input  wire        clk,
    input  wire        rst,
    input  wire        bus_awvalid,  // CMCAccelerator.swift:20
    output wire        bus_awready,  // CMCAccelerator.swift:20
    input  wire [6:0]  bus_awaddr,  // CMCAccelerator.swift:20
    input  wire [2:0]  bus_awprot,  // CMCAccelerator.swift:20
    input  wire        bus_wvalid,  // CMCAccelerator.swift:20
    output wire        bus_wready,  // CMCAccelerator.swift:20
    input  wire [31:0] bus_wdata,  // CMCAccelerator.swift:20
    input  wire [3:0]  bus_wstrb,  // CMCAccelerator.swift:20
    output wire        bus_bvalid,  // CMCAccelerator.swift:20
    input  wire        bus_bready,  // CMCAccelerator.swift:20
    output wire [1:0]  bus_bresp,  // CMCAccelerator.swift:20
    input  wire        bus_arvalid,  // CMCAccelerator.swift:20
    output wire        bus_arready,  // CMCAccelerator.swift:20
    input  wire [6:0]  bus_araddr,  // CMCAccelerator.swift:20
    input  wire [2:0]  bus_arprot,  // CMCAccelerator.swift:20
    output wire        bus_rvalid,  // CMCAccelerator.swift:20
    input  wire        bus_rready,  // CMCAccelerator.swift:20
    output wire [31:0] bus_rdata,  // CMCAccelerator.swift:20
    output wire [1:0]  bus_rresp,  // CMCAccelerator.swift:20
    output wire        memoryRead_arvalid,  // CMCAccelerator.swift:21
    input  wire        memoryRead_arready,  // CMCAccelerator.swift:21
    output wire [31:0] memoryRead_araddr,  // CMCAccelerator.swift:21
    output wire [7:0]  memoryRead_arlen,  // CMCAccelerator.swift:21
    output wire [2:0]  memoryRead_arsize,  // CMCAccelerator.swift:21
    output wire [1:0]  memoryRead_arburst,  // CMCAccelerator.swift:21
    output wire [3:0]  memoryRead_arcache,  // CMCAccelerator.swift:21
    output wire [2:0]  memoryRead_arprot,  // CMCAccelerator.swift:21
    input  wire        memoryRead_rvalid,  // CMCAccelerator.swift:21
    output wire        memoryRead_rready,  // CMCAccelerator.swift:21
    input  wire [31:0] memoryRead_rdata,  // CMCAccelerator.swift:21
    input  wire [1:0]  memoryRead_rresp,  // CMCAccelerator.swift:21
    input  wire        memoryRead_rlast,  // CMCAccelerator.swift:21
    output wire        memoryWrite_awvalid,  // CMCAccelerator.swift:22
    input  wire        memoryWrite_awready,  // CMCAccelerator.swift:22
    output wire [31:0] memoryWrite_awaddr,  // CMCAccelerator.swift:22
    output wire [7:0]  memoryWrite_awlen,  // CMCAccelerator.swift:22
    output wire [2:0]  memoryWrite_awsize,  // CMCAccelerator.swift:22
    output wire [1:0]  memoryWrite_awburst,  // CMCAccelerator.swift:22
    output wire [3:0]  memoryWrite_awcache,  // CMCAccelerator.swift:22
    output wire [2:0]  memoryWrite_awprot,  // CMCAccelerator.swift:22
    output wire        memoryWrite_wvalid,  // CMCAccelerator.swift:22
    input  wire        memoryWrite_wready,  // CMCAccelerator.swift:22
    output wire [31:0] memoryWrite_wdata,  // CMCAccelerator.swift:22
    output wire [3:0]  memoryWrite_wstrb,  // CMCAccelerator.swift:22
    output wire        memoryWrite_wlast,  // CMCAccelerator.swift:22
    input  wire        memoryWrite_bvalid,  // CMCAccelerator.swift:22
    output wire        memoryWrite_bready,  // CMCAccelerator.swift:22
    input  wire [1:0]  memoryWrite_bresp,  // CMCAccelerator.swift:22
    output wire        irq  // CMCAccelerator.swift:23
);

  wire registers_bus_awready;  // CMCAccelerator.swift:31
  wire registers_bus_wready;  // CMCAccelerator.swift:31
  wire registers_bus_bvalid;  // CMCAccelerator.swift:31
  wire [1:0] registers_bus_bresp;  // CMCAccelerator.swift:31
  wire registers_bus_arready;  // CMCAccelerator.swift:31
  wire registers_bus_rvalid;  // CMCAccelerator.swift:31
  wire [31:0] registers_bus_rdata;  // CMCAccelerator.swift:31
  wire [1:0] registers_bus_rresp;  // CMCAccelerator.swift:31
  wire registers_fields_interrupt_enable_done;  // CMCAccelerator.swift:31
  wire registers_fields_interrupt_enable_failed;  // CMCAccelerator.swift:31
  wire [31:0] registers_fields_list_address_address;  // CMCAccelerator.swift:31
  wire [15:0] registers_fields_list_count_count;  // CMCAccelerator.swift:31
  wire [15:0] registers_fields_table_query_position;  // CMCAccelerator.swift:31
  wire [1:0] registers_fields_table_query_table;  // CMCAccelerator.swift:31
  wire commandReader_request_valid;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_request_payload_address;  // CMCAccelerator.swift:32
  wire [5:0] commandReader_request_payload_beats;  // CMCAccelerator.swift:32
  wire commandReader_data_ready;  // CMCAccelerator.swift:32
  wire [1:0] commandReader_product_search;  // CMCAccelerator.swift:32
  wire commandReader_product_areVectors;  // CMCAccelerator.swift:32
  wire commandReader_product_storesCondensed;  // CMCAccelerator.swift:32
  wire commandReader_product_storesTable;  // CMCAccelerator.swift:32
  wire commandReader_product_loadsCondensed;  // CMCAccelerator.swift:32
  wire commandReader_product_weightsTransposed;  // CMCAccelerator.swift:32
  wire commandReader_product_areUnsigned;  // CMCAccelerator.swift:32
  wire commandReader_product_hasClassRow;  // CMCAccelerator.swift:32
  wire [15:0] commandReader_product_elements;  // CMCAccelerator.swift:32
  wire [15:0] commandReader_product_rows;  // CMCAccelerator.swift:32
  wire [15:0] commandReader_product_features;  // CMCAccelerator.swift:32
  wire [15:0] commandReader_product_frameRows;  // CMCAccelerator.swift:32
  wire [15:0] commandReader_product_segmentFrames;  // CMCAccelerator.swift:32
  wire [15:0] commandReader_product_chosenFrame;  // CMCAccelerator.swift:32
  wire [15:0] commandReader_product_gridColumns;  // CMCAccelerator.swift:32
  wire [15:0] commandReader_product_gridRows;  // CMCAccelerator.swift:32
  wire [15:0] commandReader_product_radius;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_product_threshold;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_product_tokenAddress;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_product_tokenFrameStride;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_product_tokenRowStride;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_product_weightAddress;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_product_weightRowStride;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_product_parameterAddress;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_product_resultAddress;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_product_resultFrameStride;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_product_resultRowStride;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_product_tableSource;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_product_tableTarget;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_product_tableStride;  // CMCAccelerator.swift:32
  wire commandReader_startsProduct;  // CMCAccelerator.swift:32
  wire [2:0] commandReader_rows_function;  // CMCAccelerator.swift:32
  wire commandReader_rows_addsSecond;  // CMCAccelerator.swift:32
  wire [15:0] commandReader_rows_elements;  // CMCAccelerator.swift:32
  wire [15:0] commandReader_rows_rows;  // CMCAccelerator.swift:32
  wire [15:0] commandReader_rows_frameRows;  // CMCAccelerator.swift:32
  wire [15:0] commandReader_rows_firstFactor;  // CMCAccelerator.swift:32
  wire [15:0] commandReader_rows_secondFactor;  // CMCAccelerator.swift:32
  wire [15:0] commandReader_rows_multiplier;  // CMCAccelerator.swift:32
  wire [5:0] commandReader_rows_shift;  // CMCAccelerator.swift:32
  wire [15:0] commandReader_rows_outputMultiplier;  // CMCAccelerator.swift:32
  wire [5:0] commandReader_rows_outputShift;  // CMCAccelerator.swift:32
  wire [15:0] commandReader_rows_epsilon;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_rows_firstAddress;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_rows_firstFrameStride;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_rows_firstRowStride;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_rows_secondAddress;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_rows_secondFrameStride;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_rows_secondRowStride;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_rows_resultAddress;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_rows_resultFrameStride;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_rows_resultRowStride;  // CMCAccelerator.swift:32
  wire [31:0] commandReader_rows_parameterAddress;  // CMCAccelerator.swift:32
  wire commandReader_startsRows;  // CMCAccelerator.swift:32
  wire commandReader_isStopped;  // CMCAccelerator.swift:32
  wire commandReader_busy;  // CMCAccelerator.swift:32
  wire commandReader_ends;  // CMCAccelerator.swift:32
  wire [3:0] commandReader_error;  // CMCAccelerator.swift:32
  wire [15:0] commandReader_index;  // CMCAccelerator.swift:32
  wire product_busy;  // CMCAccelerator.swift:33
  wire product_isUnfit;  // CMCAccelerator.swift:33
  wire product_request_0_valid;  // CMCAccelerator.swift:33
  wire [31:0] product_request_0_payload_address;  // CMCAccelerator.swift:33
  wire [5:0] product_request_0_payload_beats;  // CMCAccelerator.swift:33
  wire product_request_1_valid;  // CMCAccelerator.swift:33
  wire [31:0] product_request_1_payload_address;  // CMCAccelerator.swift:33
  wire [5:0] product_request_1_payload_beats;  // CMCAccelerator.swift:33
  wire product_request_2_valid;  // CMCAccelerator.swift:33
  wire [31:0] product_request_2_payload_address;  // CMCAccelerator.swift:33
  wire [5:0] product_request_2_payload_beats;  // CMCAccelerator.swift:33
  wire product_data_0_ready;  // CMCAccelerator.swift:33
  wire product_data_1_ready;  // CMCAccelerator.swift:33
  wire product_data_2_ready;  // CMCAccelerator.swift:33
  wire product_write_valid;  // CMCAccelerator.swift:33
  wire [31:0] product_write_payload_address;  // CMCAccelerator.swift:33
  wire [31:0] product_write_payload_data;  // CMCAccelerator.swift:33
  wire [2:0] product_item_frame;  // CMCAccelerator.swift:33
  wire [4:0] product_item_token;  // CMCAccelerator.swift:33
  wire [4:0] product_item_reference;  // CMCAccelerator.swift:33
  wire [7:0] product_item_count;  // CMCAccelerator.swift:33
  wire product_searches;  // CMCAccelerator.swift:33
  wire product_multiplies;  // CMCAccelerator.swift:33
  wire product_decides;  // CMCAccelerator.swift:33
  wire product_decidesInformative;  // CMCAccelerator.swift:33
  wire product_overlaps;  // CMCAccelerator.swift:33
  wire rowFunctions_busy;  // CMCAccelerator.swift:34
  wire rowFunctions_request_0_valid;  // CMCAccelerator.swift:34
  wire [31:0] rowFunctions_request_0_payload_address;  // CMCAccelerator.swift:34
  wire [5:0] rowFunctions_request_0_payload_beats;  // CMCAccelerator.swift:34
  wire rowFunctions_request_1_valid;  // CMCAccelerator.swift:34
  wire [31:0] rowFunctions_request_1_payload_address;  // CMCAccelerator.swift:34
  wire [5:0] rowFunctions_request_1_payload_beats;  // CMCAccelerator.swift:34
  wire rowFunctions_data_0_ready;  // CMCAccelerator.swift:34
  wire rowFunctions_data_1_ready;  // CMCAccelerator.swift:34
  wire rowFunctions_write_valid;  // CMCAccelerator.swift:34
  wire [31:0] rowFunctions_write_payload_address;  // CMCAccelerator.swift:34
  wire [31:0] rowFunctions_write_payload_data;  // CMCAccelerator.swift:34
  wire hub_request_0_ready;  // CMCAccelerator.swift:36
  wire hub_request_1_ready;  // CMCAccelerator.swift:36
  wire hub_request_2_ready;  // CMCAccelerator.swift:36
  wire hub_request_3_ready;  // CMCAccelerator.swift:36
  wire hub_request_4_ready;  // CMCAccelerator.swift:36
  wire hub_request_5_ready;  // CMCAccelerator.swift:36
  wire hub_data_0_valid;  // CMCAccelerator.swift:36
  wire hub_data_0_payload_last;  // CMCAccelerator.swift:36
  wire [31:0] hub_data_0_payload_fragment;  // CMCAccelerator.swift:36
  wire hub_data_1_valid;  // CMCAccelerator.swift:36
  wire hub_data_1_payload_last;  // CMCAccelerator.swift:36
  wire [31:0] hub_data_1_payload_fragment;  // CMCAccelerator.swift:36
  wire hub_data_2_valid;  // CMCAccelerator.swift:36
  wire hub_data_2_payload_last;  // CMCAccelerator.swift:36
  wire [31:0] hub_data_2_payload_fragment;  // CMCAccelerator.swift:36
  wire hub_data_3_valid;  // CMCAccelerator.swift:36
  wire hub_data_3_payload_last;  // CMCAccelerator.swift:36
  wire [31:0] hub_data_3_payload_fragment;  // CMCAccelerator.swift:36
  wire hub_data_4_valid;  // CMCAccelerator.swift:36
  wire hub_data_4_payload_last;  // CMCAccelerator.swift:36
  wire [31:0] hub_data_4_payload_fragment;  // CMCAccelerator.swift:36
  wire hub_data_5_valid;  // CMCAccelerator.swift:36
  wire hub_data_5_payload_last;  // CMCAccelerator.swift:36
  wire [31:0] hub_data_5_payload_fragment;  // CMCAccelerator.swift:36
  wire hub_axi_arvalid;  // CMCAccelerator.swift:36
  wire [31:0] hub_axi_araddr;  // CMCAccelerator.swift:36
  wire [7:0] hub_axi_arlen;  // CMCAccelerator.swift:36
  wire [2:0] hub_axi_arsize;  // CMCAccelerator.swift:36
  wire [1:0] hub_axi_arburst;  // CMCAccelerator.swift:36
  wire [3:0] hub_axi_arcache;  // CMCAccelerator.swift:36
  wire [2:0] hub_axi_arprot;  // CMCAccelerator.swift:36
  wire hub_axi_rready;  // CMCAccelerator.swift:36
  wire hub_failed;  // CMCAccelerator.swift:36
  wire hub_isIdle;  // CMCAccelerator.swift:36
  wire hub_beat;  // CMCAccelerator.swift:36
  wire writer_request_ready;  // CMCAccelerator.swift:38
  wire writer_axi_awvalid;  // CMCAccelerator.swift:38
  wire [31:0] writer_axi_awaddr;  // CMCAccelerator.swift:38
  wire [7:0] writer_axi_awlen;  // CMCAccelerator.swift:38
  wire [2:0] writer_axi_awsize;  // CMCAccelerator.swift:38
  wire [1:0] writer_axi_awburst;  // CMCAccelerator.swift:38
  wire [3:0] writer_axi_awcache;  // CMCAccelerator.swift:38
  wire [2:0] writer_axi_awprot;  // CMCAccelerator.swift:38
  wire writer_axi_wvalid;  // CMCAccelerator.swift:38
  wire [31:0] writer_axi_wdata;  // CMCAccelerator.swift:38
  wire [3:0] writer_axi_wstrb;  // CMCAccelerator.swift:38
  wire writer_axi_wlast;  // CMCAccelerator.swift:38
  wire writer_axi_bready;  // CMCAccelerator.swift:38
  wire writer_failed;  // CMCAccelerator.swift:38
  wire writer_isIdle;  // CMCAccelerator.swift:38
  wire writer_beat;  // CMCAccelerator.swift:38
  reg isDone;  // CMCAccelerator.swift:86
  reg isFailed;  // CMCAccelerator.swift:87
  reg [31:0] count_cycles;  // CMCAccelerator.swift:113
  reg [31:0] count_search_cycles;  // CMCAccelerator.swift:113
  reg [31:0] count_product_cycles;  // CMCAccelerator.swift:113
  reg [31:0] count_overlap_cycles;  // CMCAccelerator.swift:113
  reg [31:0] count_beats_read;  // CMCAccelerator.swift:113
  reg [31:0] count_beats_written;  // CMCAccelerator.swift:113
  reg [31:0] count_tokens;  // CMCAccelerator.swift:113
  reg [31:0] count_informative;  // CMCAccelerator.swift:113

  wire registers_hardware_interrupt_done = commandReader_ends & (commandReader_error == 4'd0);  // CMCAccelerator.swift:31
  wire registers_hardware_interrupt_failed = commandReader_ends & (commandReader_error != 4'd0);  // CMCAccelerator.swift:31
  wire registers_fields_control_start_unused;
  cmc_registers registers (  // CMCAccelerator.swift:31
      .clk(clk),
      .rst(rst),
      .bus_awvalid(bus_awvalid),
      .bus_awready(registers_bus_awready),
      .bus_awaddr(bus_awaddr),
      .bus_awprot(bus_awprot),
      .bus_wvalid(bus_wvalid),
      .bus_wready(registers_bus_wready),
      .bus_wdata(bus_wdata),
      .bus_wstrb(bus_wstrb),
      .bus_bvalid(registers_bus_bvalid),
      .bus_bready(bus_bready),
      .bus_bresp(registers_bus_bresp),
      .bus_arvalid(bus_arvalid),
      .bus_arready(registers_bus_arready),
      .bus_araddr(bus_araddr),
      .bus_arprot(bus_arprot),
      .bus_rvalid(registers_bus_rvalid),
      .bus_rready(bus_rready),
      .bus_rdata(registers_bus_rdata),
      .bus_rresp(registers_bus_rresp),
      .hardware_status_busy(commandReader_busy),
      .hardware_status_error(commandReader_error),
      .hardware_status_command(commandReader_index),
      .hardware_interrupt_done(registers_hardware_interrupt_done),
      .hardware_interrupt_failed(registers_hardware_interrupt_failed),
      .hardware_cycles_count(count_cycles),
      .hardware_search_cycles_count(count_search_cycles),
      .hardware_product_cycles_count(count_product_cycles),
      .hardware_overlap_cycles_count(count_overlap_cycles),
      .hardware_beats_read_count(count_beats_read),
      .hardware_beats_written_count(count_beats_written),
      .hardware_tokens_count(count_tokens),
      .hardware_informative_count(count_informative),
      .hardware_table_item_frame({5'd0, product_item_frame}),
      .hardware_table_item_token({7'd0, product_item_token}),
      .hardware_table_item_reference({7'd0, product_item_reference}),
      .hardware_table_count_count({24'd0, product_item_count}),
      .fields_control_start(registers_fields_control_start_unused),
      .fields_interrupt_enable_done(registers_fields_interrupt_enable_done),
      .fields_interrupt_enable_failed(registers_fields_interrupt_enable_failed),
      .fields_list_address_address(registers_fields_list_address_address),
      .fields_list_count_count(registers_fields_list_count_count),
      .fields_table_query_position(registers_fields_table_query_position),
      .fields_table_query_table(registers_fields_table_query_table)
  );

  assign bus_awready = registers_bus_awready;
  assign bus_wready = registers_bus_wready;
  assign bus_bvalid = registers_bus_bvalid;
  assign bus_bresp = registers_bus_bresp;
  assign bus_arready = registers_bus_arready;
  assign bus_rvalid = registers_bus_rvalid;
  assign bus_rdata = registers_bus_rdata;
  assign bus_rresp = registers_bus_rresp;
  assign memoryRead_arvalid = hub_axi_arvalid;

  ReadHub_a32_b4_readers6_maximumBeats32 hub (  // CMCAccelerator.swift:36
      .clk(clk),
      .rst(rst),
      .request_0_valid(commandReader_request_valid),
      .request_0_ready(hub_request_0_ready),
      .request_0_payload_address(commandReader_request_payload_address),
      .request_0_payload_beats(commandReader_request_payload_beats),
      .request_1_valid(product_request_0_valid),
      .request_1_ready(hub_request_1_ready),
      .request_1_payload_address(product_request_0_payload_address),
      .request_1_payload_beats(product_request_0_payload_beats),
      .request_2_valid(product_request_1_valid),
      .request_2_ready(hub_request_2_ready),
      .request_2_payload_address(product_request_1_payload_address),
      .request_2_payload_beats(product_request_1_payload_beats),
      .request_3_valid(product_request_2_valid),
      .request_3_ready(hub_request_3_ready),
      .request_3_payload_address(product_request_2_payload_address),
      .request_3_payload_beats(product_request_2_payload_beats),
      .request_4_valid(rowFunctions_request_0_valid),
      .request_4_ready(hub_request_4_ready),
      .request_4_payload_address(rowFunctions_request_0_payload_address),
      .request_4_payload_beats(rowFunctions_request_0_payload_beats),
      .request_5_valid(rowFunctions_request_1_valid),
      .request_5_ready(hub_request_5_ready),
      .request_5_payload_address(rowFunctions_request_1_payload_address),
      .request_5_payload_beats(rowFunctions_request_1_payload_beats),
      .data_0_valid(hub_data_0_valid),
      .data_0_ready(commandReader_data_ready),
      .data_0_payload_last(hub_data_0_payload_last),
      .data_0_payload_fragment(hub_data_0_payload_fragment),
      .data_1_valid(hub_data_1_valid),
      .data_1_ready(product_data_0_ready),
      .data_1_payload_last(hub_data_1_payload_last),
      .data_1_payload_fragment(hub_data_1_payload_fragment),
      .data_2_valid(hub_data_2_valid),
      .data_2_ready(product_data_1_ready),
      .data_2_payload_last(hub_data_2_payload_last),
      .data_2_payload_fragment(hub_data_2_payload_fragment),
      .data_3_valid(hub_data_3_valid),
      .data_3_ready(product_data_2_ready),
      .data_3_payload_last(hub_data_3_payload_last),
      .data_3_payload_fragment(hub_data_3_payload_fragment),
      .data_4_valid(hub_data_4_valid),
      .data_4_ready(rowFunctions_data_0_ready),
      .data_4_payload_last(hub_data_4_payload_last),
      .data_4_payload_fragment(hub_data_4_payload_fragment),
      .data_5_valid(hub_data_5_valid),
      .data_5_ready(rowFunctions_data_1_ready),
      .data_5_payload_last(hub_data_5_payload_last),
      .data_5_payload_fragment(hub_data_5_payload_fragment),
      .axi_arvalid(hub_axi_arvalid),
      .axi_arready(memoryRead_arready),
      .axi_araddr(hub_axi_araddr),
      .axi_arlen(hub_axi_arlen),
      .axi_arsize(hub_axi_arsize),
      .axi_arburst(hub_axi_arburst),
      .axi_arcache(hub_axi_arcache),
      .axi_arprot(hub_axi_arprot),
      .axi_rvalid(memoryRead_rvalid),
      .axi_rready(hub_axi_rready),
      .axi_rdata(memoryRead_rdata),
      .axi_rresp(memoryRead_rresp),
      .axi_rlast(memoryRead_rlast),
      .failed(hub_failed),
      .isIdle(hub_isIdle),
      .beat(hub_beat)
  );

  assign memoryRead_araddr = hub_axi_araddr;
  assign memoryRead_arlen = hub_axi_arlen;
  assign memoryRead_arsize = hub_axi_arsize;
  assign memoryRead_arburst = hub_axi_arburst;
  assign memoryRead_arcache = hub_axi_arcache;
  assign memoryRead_arprot = hub_axi_arprot;
  assign memoryRead_rready = hub_axi_rready;
  assign memoryWrite_awvalid = writer_axi_awvalid;

  WritePort_a32_b4 writer (  // CMCAccelerator.swift:38
      .clk(clk),
      .rst(rst),
      .request_valid(product_write_valid | rowFunctions_write_valid),
      .request_ready(writer_request_ready),
      .request_payload_address(rowFunctions_write_valid
          ? rowFunctions_write_payload_address
          : product_write_payload_address),
      .request_payload_data(rowFunctions_write_valid
          ? rowFunctions_write_payload_data
          : product_write_payload_data),
      .isMuted(commandReader_isStopped),
      .axi_awvalid(writer_axi_awvalid),
      .axi_awready(memoryWrite_awready),
      .axi_awaddr(writer_axi_awaddr),
      .axi_awlen(writer_axi_awlen),
      .axi_awsize(writer_axi_awsize),
      .axi_awburst(writer_axi_awburst),
      .axi_awcache(writer_axi_awcache),
      .axi_awprot(writer_axi_awprot),
      .axi_wvalid(writer_axi_wvalid),
      .axi_wready(memoryWrite_wready),
      .axi_wdata(writer_axi_wdata),
      .axi_wstrb(writer_axi_wstrb),
      .axi_wlast(writer_axi_wlast),
      .axi_bvalid(memoryWrite_bvalid),
      .axi_bready(writer_axi_bready),
      .axi_bresp(memoryWrite_bresp),
      .failed(writer_failed),
      .isIdle(writer_isIdle),
      .beat(writer_beat)
  );

  assign memoryWrite_awaddr = writer_axi_awaddr;
  assign memoryWrite_awlen = writer_axi_awlen;
  assign memoryWrite_awsize = writer_axi_awsize;
  assign memoryWrite_awburst = writer_axi_awburst;
  assign memoryWrite_awcache = writer_axi_awcache;
  assign memoryWrite_awprot = writer_axi_awprot;
  assign memoryWrite_wvalid = writer_axi_wvalid;
  assign memoryWrite_wdata = writer_axi_wdata;
  assign memoryWrite_wstrb = writer_axi_wstrb;
  assign memoryWrite_wlast = writer_axi_wlast;
  assign memoryWrite_bready = writer_axi_bready;

  wire commandReader_start_and = bus_wvalid
      & bus_wready
      & (bus_awvalid & bus_awready)
      & (bus_awaddr == 7'd0)
      & bus_wstrb[0];
  wire commandReader_start = commandReader_start_and & bus_wdata[0] & !commandReader_busy;  // CMCAccelerator.swift:32
  CommandReader_g4_w2_c2_t16_f8_d16_s20_b4_n8_k17_r65535 commandReader (  // CMCAccelerator.swift:32
      .clk(clk),
      .rst(rst),
      .start(commandReader_start),
      .listAddress(registers_fields_list_address_address),
      .listCount(registers_fields_list_count_count),
      .request_valid(commandReader_request_valid),
      .request_ready(hub_request_0_ready),
      .request_payload_address(commandReader_request_payload_address),
      .request_payload_beats(commandReader_request_payload_beats),
      .data_valid(hub_data_0_valid),
      .data_ready(commandReader_data_ready),
      .data_payload_last(hub_data_0_payload_last),
      .data_payload_fragment(hub_data_0_payload_fragment),
      .product_search(commandReader_product_search),
      .product_areVectors(commandReader_product_areVectors),
      .product_storesCondensed(commandReader_product_storesCondensed),
      .product_storesTable(commandReader_product_storesTable),
      .product_loadsCondensed(commandReader_product_loadsCondensed),
      .product_weightsTransposed(commandReader_product_weightsTransposed),
      .product_areUnsigned(commandReader_product_areUnsigned),
      .product_hasClassRow(commandReader_product_hasClassRow),
      .product_elements(commandReader_product_elements),
      .product_rows(commandReader_product_rows),
      .product_features(commandReader_product_features),
      .product_frameRows(commandReader_product_frameRows),
      .product_segmentFrames(commandReader_product_segmentFrames),
      .product_chosenFrame(commandReader_product_chosenFrame),
      .product_gridColumns(commandReader_product_gridColumns),
      .product_gridRows(commandReader_product_gridRows),
      .product_radius(commandReader_product_radius),
      .product_threshold(commandReader_product_threshold),
      .product_tokenAddress(commandReader_product_tokenAddress),
      .product_tokenFrameStride(commandReader_product_tokenFrameStride),
      .product_tokenRowStride(commandReader_product_tokenRowStride),
      .product_weightAddress(commandReader_product_weightAddress),
      .product_weightRowStride(commandReader_product_weightRowStride),
      .product_parameterAddress(commandReader_product_parameterAddress),
      .product_resultAddress(commandReader_product_resultAddress),
      .product_resultFrameStride(commandReader_product_resultFrameStride),
      .product_resultRowStride(commandReader_product_resultRowStride),
      .product_tableSource(commandReader_product_tableSource),
      .product_tableTarget(commandReader_product_tableTarget),
      .product_tableStride(commandReader_product_tableStride),
      .startsProduct(commandReader_startsProduct),
      .rows_function(commandReader_rows_function),
      .rows_addsSecond(commandReader_rows_addsSecond),
      .rows_elements(commandReader_rows_elements),
      .rows_rows(commandReader_rows_rows),
      .rows_frameRows(commandReader_rows_frameRows),
      .rows_firstFactor(commandReader_rows_firstFactor),
      .rows_secondFactor(commandReader_rows_secondFactor),
      .rows_multiplier(commandReader_rows_multiplier),
      .rows_shift(commandReader_rows_shift),
      .rows_outputMultiplier(commandReader_rows_outputMultiplier),
      .rows_outputShift(commandReader_rows_outputShift),
      .rows_epsilon(commandReader_rows_epsilon),
      .rows_firstAddress(commandReader_rows_firstAddress),
      .rows_firstFrameStride(commandReader_rows_firstFrameStride),
      .rows_firstRowStride(commandReader_rows_firstRowStride),
      .rows_secondAddress(commandReader_rows_secondAddress),
      .rows_secondFrameStride(commandReader_rows_secondFrameStride),
      .rows_secondRowStride(commandReader_rows_secondRowStride),
      .rows_resultAddress(commandReader_rows_resultAddress),
      .rows_resultFrameStride(commandReader_rows_resultFrameStride),
      .rows_resultRowStride(commandReader_rows_resultRowStride),
      .rows_parameterAddress(commandReader_rows_parameterAddress),
      .startsRows(commandReader_startsRows),
      .unitBusy(product_busy | rowFunctions_busy),
      .memoryBusy(!hub_isIdle | !writer_isIdle),
      .readFailed(hub_failed),
      .writeFailed(writer_failed),
      .unitUnfit(product_isUnfit),
      .isStopped(commandReader_isStopped),
      .busy(commandReader_busy),
      .ends(commandReader_ends),
      .error(commandReader_error),
      .index(commandReader_index)
  );

  ProductUnit_g4_w2_c2_t16_f8_d16_s20_b4_n8_k17_r65535 product (  // CMCAccelerator.swift:33
      .clk(clk),
      .rst(rst),
      .start(commandReader_startsProduct),
      .job_search(commandReader_product_search),
      .job_areVectors(commandReader_product_areVectors),
      .job_storesCondensed(commandReader_product_storesCondensed),
      .job_storesTable(commandReader_product_storesTable),
      .job_loadsCondensed(commandReader_product_loadsCondensed),
      .job_weightsTransposed(commandReader_product_weightsTransposed),
      .job_areUnsigned(commandReader_product_areUnsigned),
      .job_hasClassRow(commandReader_product_hasClassRow),
      .job_elements(commandReader_product_elements),
      .job_rows(commandReader_product_rows),
      .job_features(commandReader_product_features),
      .job_frameRows(commandReader_product_frameRows),
      .job_segmentFrames(commandReader_product_segmentFrames),
      .job_chosenFrame(commandReader_product_chosenFrame),
      .job_gridColumns(commandReader_product_gridColumns),
      .job_gridRows(commandReader_product_gridRows),
      .job_radius(commandReader_product_radius),
      .job_threshold(commandReader_product_threshold),
      .job_tokenAddress(commandReader_product_tokenAddress),
      .job_tokenFrameStride(commandReader_product_tokenFrameStride),
      .job_tokenRowStride(commandReader_product_tokenRowStride),
      .job_weightAddress(commandReader_product_weightAddress),
      .job_weightRowStride(commandReader_product_weightRowStride),
      .job_parameterAddress(commandReader_product_parameterAddress),
      .job_resultAddress(commandReader_product_resultAddress),
      .job_resultFrameStride(commandReader_product_resultFrameStride),
      .job_resultRowStride(commandReader_product_resultRowStride),
      .job_tableSource(commandReader_product_tableSource),
      .job_tableTarget(commandReader_product_tableTarget),
      .job_tableStride(commandReader_product_tableStride),
      .isStopped(commandReader_isStopped),
      .busy(product_busy),
      .isUnfit(product_isUnfit),
      .request_0_valid(product_request_0_valid),
      .request_0_ready(hub_request_1_ready),
      .request_0_payload_address(product_request_0_payload_address),
      .request_0_payload_beats(product_request_0_payload_beats),
      .request_1_valid(product_request_1_valid),
      .request_1_ready(hub_request_2_ready),
      .request_1_payload_address(product_request_1_payload_address),
      .request_1_payload_beats(product_request_1_payload_beats),
      .request_2_valid(product_request_2_valid),
      .request_2_ready(hub_request_3_ready),
      .request_2_payload_address(product_request_2_payload_address),
      .request_2_payload_beats(product_request_2_payload_beats),
      .data_0_valid(hub_data_1_valid),
      .data_0_ready(product_data_0_ready),
      .data_0_payload_last(hub_data_1_payload_last),
      .data_0_payload_fragment(hub_data_1_payload_fragment),
      .data_1_valid(hub_data_2_valid),
      .data_1_ready(product_data_1_ready),
      .data_1_payload_last(hub_data_2_payload_last),
      .data_1_payload_fragment(hub_data_2_payload_fragment),
      .data_2_valid(hub_data_3_valid),
      .data_2_ready(product_data_2_ready),
      .data_2_payload_last(hub_data_3_payload_last),
      .data_2_payload_fragment(hub_data_3_payload_fragment),
      .write_valid(product_write_valid),
      .write_ready(writer_request_ready),
      .write_payload_address(product_write_payload_address),
      .write_payload_data(product_write_payload_data),
      .query(registers_fields_table_query_table),
      .position((registers_fields_table_query_position > 16'd135)
          ? 8'd135
          : registers_fields_table_query_position[7:0]),
      .item_frame(product_item_frame),
      .item_token(product_item_token),
      .item_reference(product_item_reference),
      .item_count(product_item_count),
      .searches(product_searches),
      .multiplies(product_multiplies),
      .decides(product_decides),
      .decidesInformative(product_decidesInformative),
      .overlaps(product_overlaps)
  );

  RowFunctionUnit_g4_w2_c2_t16_f8_d16_s20_b4_n8_k17_r65535 rowFunctions (  // CMCAccelerator.swift:34
      .clk(clk),
      .rst(rst),
      .start(commandReader_startsRows),
      .job_function(commandReader_rows_function),
      .job_addsSecond(commandReader_rows_addsSecond),
      .job_elements(commandReader_rows_elements),
      .job_rows(commandReader_rows_rows),
      .job_frameRows(commandReader_rows_frameRows),
      .job_firstFactor(commandReader_rows_firstFactor),
      .job_secondFactor(commandReader_rows_secondFactor),
      .job_multiplier(commandReader_rows_multiplier),
      .job_shift(commandReader_rows_shift),
      .job_outputMultiplier(commandReader_rows_outputMultiplier),
      .job_outputShift(commandReader_rows_outputShift),
      .job_epsilon(commandReader_rows_epsilon),
      .job_firstAddress(commandReader_rows_firstAddress),
      .job_firstFrameStride(commandReader_rows_firstFrameStride),
      .job_firstRowStride(commandReader_rows_firstRowStride),
      .job_secondAddress(commandReader_rows_secondAddress),
      .job_secondFrameStride(commandReader_rows_secondFrameStride),
      .job_secondRowStride(commandReader_rows_secondRowStride),
      .job_resultAddress(commandReader_rows_resultAddress),
      .job_resultFrameStride(commandReader_rows_resultFrameStride),
      .job_resultRowStride(commandReader_rows_resultRowStride),
      .job_parameterAddress(commandReader_rows_parameterAddress),
      .isStopped(commandReader_isStopped),
      .busy(rowFunctions_busy),
      .request_0_valid(rowFunctions_request_0_valid),
      .request_0_ready(hub_request_4_ready),
      .request_0_payload_address(rowFunctions_request_0_payload_address),
      .request_0_payload_beats(rowFunctions_request_0_payload_beats),
      .request_1_valid(rowFunctions_request_1_valid),
      .request_1_ready(hub_request_5_ready),
      .request_1_payload_address(rowFunctions_request_1_payload_address),
      .request_1_payload_beats(rowFunctions_request_1_payload_beats),
      .data_0_valid(hub_data_4_valid),
      .data_0_ready(rowFunctions_data_0_ready),
      .data_0_payload_last(hub_data_4_payload_last),
      .data_0_payload_fragment(hub_data_4_payload_fragment),
      .data_1_valid(hub_data_5_valid),
      .data_1_ready(rowFunctions_data_1_ready),
      .data_1_payload_last(hub_data_5_payload_last),
      .data_1_payload_fragment(hub_data_5_payload_fragment),
      .write_valid(rowFunctions_write_valid),
      .write_ready(writer_request_ready),
      .write_payload_address(rowFunctions_write_payload_address),
      .write_payload_data(rowFunctions_write_payload_data)
  );

  wire isDone_and = bus_wvalid
      & bus_wready
      & (bus_awvalid & bus_awready)
      & (bus_awaddr == 7'd8)
      & bus_wstrb[0];
  always @(posedge clk) begin
    if (rst) begin
      isDone <= 1'b0;
    end else begin
      if (isDone_and) begin  // CMCAccelerator.swift:88
        if (bus_wdata[0]) begin  // CMCAccelerator.swift:89
          isDone <= 1'b0;
        end
      end
      if (registers_hardware_interrupt_done) begin  // CMCAccelerator.swift:92
        isDone <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isFailed <= 1'b0;
    end else begin
      if (isDone_and) begin  // CMCAccelerator.swift:88
        if (bus_wdata[1]) begin  // CMCAccelerator.swift:90
          isFailed <= 1'b0;
        end
      end
      if (registers_hardware_interrupt_failed) begin  // CMCAccelerator.swift:93
        isFailed <= 1'b1;
      end
    end
  end

  assign irq = (isDone & registers_fields_interrupt_enable_done)
      | (isFailed & registers_fields_interrupt_enable_failed);

  always @(posedge clk) begin
    if (rst) begin
      count_cycles <= 32'd0;
    end else if (commandReader_start) begin  // CMCAccelerator.swift:114
      count_cycles <= 32'd0;
    end else if (commandReader_busy) begin  // CMCAccelerator.swift:114
      count_cycles <= count_cycles + 32'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      count_search_cycles <= 32'd0;
    end else if (commandReader_start) begin  // CMCAccelerator.swift:114
      count_search_cycles <= 32'd0;
    end else if (product_searches) begin  // CMCAccelerator.swift:114
      count_search_cycles <= count_search_cycles + 32'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      count_product_cycles <= 32'd0;
    end else if (commandReader_start) begin  // CMCAccelerator.swift:114
      count_product_cycles <= 32'd0;
    end else if (product_multiplies) begin  // CMCAccelerator.swift:114
      count_product_cycles <= count_product_cycles + 32'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      count_overlap_cycles <= 32'd0;
    end else if (commandReader_start) begin  // CMCAccelerator.swift:114
      count_overlap_cycles <= 32'd0;
    end else if (product_overlaps) begin  // CMCAccelerator.swift:114
      count_overlap_cycles <= count_overlap_cycles + 32'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      count_beats_read <= 32'd0;
    end else if (commandReader_start) begin  // CMCAccelerator.swift:114
      count_beats_read <= 32'd0;
    end else if (hub_beat) begin  // CMCAccelerator.swift:114
      count_beats_read <= count_beats_read + 32'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      count_beats_written <= 32'd0;
    end else if (commandReader_start) begin  // CMCAccelerator.swift:114
      count_beats_written <= 32'd0;
    end else if (writer_beat) begin  // CMCAccelerator.swift:114
      count_beats_written <= count_beats_written + 32'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      count_tokens <= 32'd0;
    end else if (commandReader_start) begin  // CMCAccelerator.swift:114
      count_tokens <= 32'd0;
    end else if (product_decides) begin  // CMCAccelerator.swift:114
      count_tokens <= count_tokens + 32'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      count_informative <= 32'd0;
    end else if (commandReader_start) begin  // CMCAccelerator.swift:114
      count_informative <= 32'd0;
    end else if (product_decidesInformative) begin  // CMCAccelerator.swift:114
      count_informative <= count_informative + 32'd1;
    end
  end
endmodule

`default_nettype wire
