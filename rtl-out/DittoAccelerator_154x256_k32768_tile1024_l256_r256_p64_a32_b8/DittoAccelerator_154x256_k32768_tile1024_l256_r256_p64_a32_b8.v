// DittoAccelerator_154x256_k32768_tile1024_l256_r256_p64_a32_b8, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 154x256_k32768_tile1024_l256_r256_p64_a32_b8
// Content: fnv1a64 59274b14b14fdceb
`default_nettype none

module DittoAccelerator_154x256_k32768_tile1024_l256_r256_p64_a32_b8 (
    input  wire        clk,
    input  wire        rst,
    input  wire        control_awvalid,  // DittoAccelerator.swift:19
    output wire        control_awready,  // DittoAccelerator.swift:19
    input  wire [6:0]  control_awaddr,  // DittoAccelerator.swift:19
    input  wire [2:0]  control_awprot,  // DittoAccelerator.swift:19
    input  wire        control_wvalid,  // DittoAccelerator.swift:19
    output wire        control_wready,  // DittoAccelerator.swift:19
    input  wire [31:0] control_wdata,  // DittoAccelerator.swift:19
    input  wire [3:0]  control_wstrb,  // DittoAccelerator.swift:19
    output wire        control_bvalid,  // DittoAccelerator.swift:19
    input  wire        control_bready,  // DittoAccelerator.swift:19
    output wire [1:0]  control_bresp,  // DittoAccelerator.swift:19
    input  wire        control_arvalid,  // DittoAccelerator.swift:19
    output wire        control_arready,  // DittoAccelerator.swift:19
    input  wire [6:0]  control_araddr,  // DittoAccelerator.swift:19
    input  wire [2:0]  control_arprot,  // DittoAccelerator.swift:19
    output wire        control_rvalid,  // DittoAccelerator.swift:19
    input  wire        control_rready,  // DittoAccelerator.swift:19
    output wire [31:0] control_rdata,  // DittoAccelerator.swift:19
    output wire [1:0]  control_rresp,  // DittoAccelerator.swift:19
    output wire        memoryRead_arvalid,  // DittoAccelerator.swift:20
    input  wire        memoryRead_arready,  // DittoAccelerator.swift:20
    output wire [31:0] memoryRead_araddr,  // DittoAccelerator.swift:20
    output wire [7:0]  memoryRead_arlen,  // DittoAccelerator.swift:20
    output wire [2:0]  memoryRead_arsize,  // DittoAccelerator.swift:20
    output wire [1:0]  memoryRead_arburst,  // DittoAccelerator.swift:20
    output wire [3:0]  memoryRead_arcache,  // DittoAccelerator.swift:20
    output wire [2:0]  memoryRead_arprot,  // DittoAccelerator.swift:20
    input  wire        memoryRead_rvalid,  // DittoAccelerator.swift:20
    output wire        memoryRead_rready,  // DittoAccelerator.swift:20
    input  wire [63:0] memoryRead_rdata,  // DittoAccelerator.swift:20
    input  wire [1:0]  memoryRead_rresp,  // DittoAccelerator.swift:20
    input  wire        memoryRead_rlast,  // DittoAccelerator.swift:20
    output wire        memoryWrite_awvalid,  // DittoAccelerator.swift:21
    input  wire        memoryWrite_awready,  // DittoAccelerator.swift:21
    output wire [31:0] memoryWrite_awaddr,  // DittoAccelerator.swift:21
    output wire [7:0]  memoryWrite_awlen,  // DittoAccelerator.swift:21
    output wire [2:0]  memoryWrite_awsize,  // DittoAccelerator.swift:21
    output wire [1:0]  memoryWrite_awburst,  // DittoAccelerator.swift:21
    output wire [3:0]  memoryWrite_awcache,  // DittoAccelerator.swift:21
    output wire [2:0]  memoryWrite_awprot,  // DittoAccelerator.swift:21
    output wire        memoryWrite_wvalid,  // DittoAccelerator.swift:21
    input  wire        memoryWrite_wready,  // DittoAccelerator.swift:21
    output wire [63:0] memoryWrite_wdata,  // DittoAccelerator.swift:21
    output wire [7:0]  memoryWrite_wstrb,  // DittoAccelerator.swift:21
    output wire        memoryWrite_wlast,  // DittoAccelerator.swift:21
    input  wire        memoryWrite_bvalid,  // DittoAccelerator.swift:21
    output wire        memoryWrite_bready,  // DittoAccelerator.swift:21
    input  wire [1:0]  memoryWrite_bresp,  // DittoAccelerator.swift:21
    output wire        interruptRequest  // DittoAccelerator.swift:22
);

  reg [2:0] phase;  // DittoAccelerator.swift:24
  reg isEntering;  // DittoAccelerator.swift:26
  reg [15:0] commandNumber;  // DittoAccelerator.swift:27
  reg [15:0] channelsLeft;  // DittoAccelerator.swift:29
  reg [31:0] channelOffset;  // DittoAccelerator.swift:30
  reg [8:0] openLayer;  // DittoAccelerator.swift:32
  reg [1:0] openStep;  // DittoAccelerator.swift:33
  reg isDone;  // DittoAccelerator.swift:34
  reg isFailed;  // DittoAccelerator.swift:35
  reg hasOverflowed;  // DittoAccelerator.swift:36
  reg fetchFailed;  // DittoAccelerator.swift:38
  reg [7:0] errorCode;  // DittoAccelerator.swift:39
  reg [7:0] errorDetail;  // DittoAccelerator.swift:40
  reg [15:0] errorCommand;  // DittoAccelerator.swift:41
  reg [31:0] cycles;  // DittoAccelerator.swift:42
  reg [31:0] beatsRead;  // DittoAccelerator.swift:43
  reg [31:0] beatsWritten;  // DittoAccelerator.swift:44
  wire registers_bus_awready;  // DittoAccelerator.swift:55
  wire registers_bus_wready;  // DittoAccelerator.swift:55
  wire registers_bus_bvalid;  // DittoAccelerator.swift:55
  wire [1:0] registers_bus_bresp;  // DittoAccelerator.swift:55
  wire registers_bus_arready;  // DittoAccelerator.swift:55
  wire registers_bus_rvalid;  // DittoAccelerator.swift:55
  wire [31:0] registers_bus_rdata;  // DittoAccelerator.swift:55
  wire [1:0] registers_bus_rresp;  // DittoAccelerator.swift:55
  wire registers_fields_control_start;  // DittoAccelerator.swift:55
  wire registers_fields_interruptEnable_done;  // DittoAccelerator.swift:55
  wire registers_fields_interruptEnable_failed;  // DittoAccelerator.swift:55
  wire registers_fields_clear_done;  // DittoAccelerator.swift:55
  wire registers_fields_clear_failed;  // DittoAccelerator.swift:55
  wire registers_fields_clear_overflow;  // DittoAccelerator.swift:55
  wire [31:0] registers_fields_listAddress_address;  // DittoAccelerator.swift:55
  wire [15:0] registers_fields_listLength_commands;  // DittoAccelerator.swift:55
  wire registers_fields_defo_spatial;  // DittoAccelerator.swift:55
  wire [15:0] registers_fields_defoLayer_number;  // DittoAccelerator.swift:55
  wire fetcher_request_valid;  // DittoAccelerator.swift:136
  wire [31:0] fetcher_request_payload_address;  // DittoAccelerator.swift:136
  wire [12:0] fetcher_request_payload_beats;  // DittoAccelerator.swift:136
  wire fetcher_data_ready;  // DittoAccelerator.swift:136
  wire fetcher_isBusy;  // DittoAccelerator.swift:136
  wire [1023:0] fetcher_words;  // DittoAccelerator.swift:136
  wire [7:0] commandChecker_code;  // DittoAccelerator.swift:137
  wire [7:0] commandChecker_detail;  // DittoAccelerator.swift:137
  wire [15:0] commandChecker_inputs;  // DittoAccelerator.swift:137
  wire [15:0] commandChecker_segmentVectors;  // DittoAccelerator.swift:137
  wire [8:0] commandChecker_rowVectors;  // DittoAccelerator.swift:137
  wire blockSequencer_startsLoading;  // DittoAccelerator.swift:138
  wire [7:0] blockSequencer_loadedRows;  // DittoAccelerator.swift:138
  wire blockSequencer_startsProduct;  // DittoAccelerator.swift:138
  wire [7:0] blockSequencer_multipliedRows;  // DittoAccelerator.swift:138
  wire blockSequencer_isFirstBlock;  // DittoAccelerator.swift:138
  wire blockSequencer_isFinalBlock;  // DittoAccelerator.swift:138
  wire blockSequencer_startsVectors;  // DittoAccelerator.swift:138
  wire [7:0] blockSequencer_emittedRows;  // DittoAccelerator.swift:138
  wire blockSequencer_emitsFirstBlock;  // DittoAccelerator.swift:138
  wire blockSequencer_areDone;  // DittoAccelerator.swift:138
  wire parameterLoader_request_valid;  // DittoAccelerator.swift:139
  wire [31:0] parameterLoader_request_payload_address;  // DittoAccelerator.swift:139
  wire [12:0] parameterLoader_request_payload_beats;  // DittoAccelerator.swift:139
  wire parameterLoader_data_ready;  // DittoAccelerator.swift:139
  wire parameterLoader_isBusy;  // DittoAccelerator.swift:139
  wire parameterLoader_write;  // DittoAccelerator.swift:139
  wire parameterLoader_hasBadShift;  // DittoAccelerator.swift:139
  wire [5:0] parameterLoader_address;  // DittoAccelerator.swift:139
  wire [8191:0] parameterLoader_biases;  // DittoAccelerator.swift:139
  wire [4095:0] parameterLoader_multipliers;  // DittoAccelerator.swift:139
  wire [1535:0] parameterLoader_shifts;  // DittoAccelerator.swift:139
  wire [4095:0] parameterLoader_gains;  // DittoAccelerator.swift:139
  wire [4095:0] parameterLoader_offsets;  // DittoAccelerator.swift:139
  wire weightBuffer_request_valid;  // DittoAccelerator.swift:140
  wire [31:0] weightBuffer_request_payload_address;  // DittoAccelerator.swift:140
  wire [12:0] weightBuffer_request_payload_beats;  // DittoAccelerator.swift:140
  wire weightBuffer_data_ready;  // DittoAccelerator.swift:140
  wire weightBuffer_isBusy;  // DittoAccelerator.swift:140
  wire weightBuffer_valid;  // DittoAccelerator.swift:140
  wire weightBuffer_last;  // DittoAccelerator.swift:140
  wire [16383:0] weightBuffer_weights;  // DittoAccelerator.swift:140
  wire activationLoader_request_valid;  // DittoAccelerator.swift:141
  wire [31:0] activationLoader_request_payload_address;  // DittoAccelerator.swift:141
  wire [12:0] activationLoader_request_payload_beats;  // DittoAccelerator.swift:141
  wire activationLoader_data_ready;  // DittoAccelerator.swift:141
  wire activationLoader_isBusy;  // DittoAccelerator.swift:141
  wire activationLoader_finishes;  // DittoAccelerator.swift:141
  wire activationLoader_write;  // DittoAccelerator.swift:141
  wire [7:0] activationLoader_writeRow;  // DittoAccelerator.swift:141
  wire activationLoader_writesUpperHalf;  // DittoAccelerator.swift:141
  wire activationLoader_writesReference;  // DittoAccelerator.swift:141
  wire [11:0] activationLoader_writeAddress;  // DittoAccelerator.swift:141
  wire [63:0] activationLoader_writeData;  // DittoAccelerator.swift:141
  wire computeStage_weightReady;  // DittoAccelerator.swift:142
  wire computeStage_sums_valid;  // DittoAccelerator.swift:142
  wire [8191:0] computeStage_sums_payload;  // DittoAccelerator.swift:142
  wire computeStage_isCollected;  // DittoAccelerator.swift:142
  wire [31:0] computeStage_zeroCount;  // DittoAccelerator.swift:142
  wire [31:0] computeStage_lowCount;  // DittoAccelerator.swift:142
  wire [31:0] computeStage_fullCount;  // DittoAccelerator.swift:142
  wire [31:0] computeStage_stallCount;  // DittoAccelerator.swift:142
  wire vectorReader_request_valid;  // DittoAccelerator.swift:143
  wire [31:0] vectorReader_request_payload_address;  // DittoAccelerator.swift:143
  wire [12:0] vectorReader_request_payload_beats;  // DittoAccelerator.swift:143
  wire vectorReader_data_ready;  // DittoAccelerator.swift:143
  wire vectorReader_computed_ready;  // DittoAccelerator.swift:143
  wire vectorReader_pop_valid;  // DittoAccelerator.swift:143
  wire [8191:0] vectorReader_pop_payload_accumulators;  // DittoAccelerator.swift:143
  wire [8191:0] vectorReader_pop_payload_previous;  // DittoAccelerator.swift:143
  wire vectorReader_isBusy;  // DittoAccelerator.swift:143
  wire vectorReader_finishes;  // DittoAccelerator.swift:143
  wire vectorUnit_push_ready;  // DittoAccelerator.swift:144
  wire vectorUnit_sums_valid;  // DittoAccelerator.swift:144
  wire [8191:0] vectorUnit_sums_payload;  // DittoAccelerator.swift:144
  wire vectorUnit_results_valid;  // DittoAccelerator.swift:144
  wire [2047:0] vectorUnit_results_payload;  // DittoAccelerator.swift:144
  wire vectorUnit_isIdle;  // DittoAccelerator.swift:144
  wire vectorUnit_overflows;  // DittoAccelerator.swift:144
  wire transposer_push_ready;  // DittoAccelerator.swift:145
  wire transposer_pop_valid;  // DittoAccelerator.swift:145
  wire [8191:0] transposer_pop_payload;  // DittoAccelerator.swift:145
  wire vectorWriter_sums_ready;  // DittoAccelerator.swift:146
  wire vectorWriter_results_ready;  // DittoAccelerator.swift:146
  wire vectorWriter_request_valid;  // DittoAccelerator.swift:146
  wire [31:0] vectorWriter_request_payload_address;  // DittoAccelerator.swift:146
  wire [12:0] vectorWriter_request_payload_beats;  // DittoAccelerator.swift:146
  wire vectorWriter_data_valid;  // DittoAccelerator.swift:146
  wire [63:0] vectorWriter_data_payload;  // DittoAccelerator.swift:146
  wire vectorWriter_isIdle;  // DittoAccelerator.swift:146
  wire defoUnit_isMeasuring;  // DittoAccelerator.swift:147
  wire [1:0] defoUnit_mode;  // DittoAccelerator.swift:147
  wire [15:0] defoUnit_originalCycles;  // DittoAccelerator.swift:147
  wire [15:0] defoUnit_differenceCycles;  // DittoAccelerator.swift:147
  wire defoUnit_usesDifferences;  // DittoAccelerator.swift:147
  wire memoryReader_command_ready;  // DittoAccelerator.swift:148
  wire memoryReader_data_valid;  // DittoAccelerator.swift:148
  wire memoryReader_data_payload_last;  // DittoAccelerator.swift:148
  wire [63:0] memoryReader_data_payload_fragment;  // DittoAccelerator.swift:148
  wire memoryReader_result_valid;  // DittoAccelerator.swift:148
  wire [1:0] memoryReader_result_payload;  // DittoAccelerator.swift:148
  wire memoryReader_axi_arvalid;  // DittoAccelerator.swift:148
  wire [31:0] memoryReader_axi_araddr;  // DittoAccelerator.swift:148
  wire [7:0] memoryReader_axi_arlen;  // DittoAccelerator.swift:148
  wire [2:0] memoryReader_axi_arsize;  // DittoAccelerator.swift:148
  wire [1:0] memoryReader_axi_arburst;  // DittoAccelerator.swift:148
  wire [3:0] memoryReader_axi_arcache;  // DittoAccelerator.swift:148
  wire [2:0] memoryReader_axi_arprot;  // DittoAccelerator.swift:148
  wire memoryReader_axi_rready;  // DittoAccelerator.swift:148
  reg [2:0] readOfResult;  // DittoAccelerator.swift:150
  wire memoryWriter_command_ready;  // DittoAccelerator.swift:151
  wire memoryWriter_data_ready;  // DittoAccelerator.swift:151
  wire memoryWriter_result_valid;  // DittoAccelerator.swift:151
  wire memoryWriter_result_ready;  // DittoAccelerator.swift:151
  wire [1:0] memoryWriter_result_payload;  // DittoAccelerator.swift:151
  wire memoryWriter_axi_awvalid;  // DittoAccelerator.swift:151
  wire [31:0] memoryWriter_axi_awaddr;  // DittoAccelerator.swift:151
  wire [7:0] memoryWriter_axi_awlen;  // DittoAccelerator.swift:151
  wire [2:0] memoryWriter_axi_awsize;  // DittoAccelerator.swift:151
  wire [1:0] memoryWriter_axi_awburst;  // DittoAccelerator.swift:151
  wire [3:0] memoryWriter_axi_awcache;  // DittoAccelerator.swift:151
  wire [2:0] memoryWriter_axi_awprot;  // DittoAccelerator.swift:151
  wire memoryWriter_axi_wvalid;  // DittoAccelerator.swift:151
  wire [63:0] memoryWriter_axi_wdata;  // DittoAccelerator.swift:151
  wire [7:0] memoryWriter_axi_wstrb;  // DittoAccelerator.swift:151
  wire memoryWriter_axi_wlast;  // DittoAccelerator.swift:151
  wire memoryWriter_axi_bready;  // DittoAccelerator.swift:151
  wire readArbiter_push_0_ready;  // DittoAccelerator+Units.swift:189
  wire readArbiter_push_1_ready;  // DittoAccelerator+Units.swift:189
  wire readArbiter_push_2_ready;  // DittoAccelerator+Units.swift:189
  wire readArbiter_push_3_ready;  // DittoAccelerator+Units.swift:189
  wire readArbiter_push_4_ready;  // DittoAccelerator+Units.swift:189
  wire readArbiter_pop_valid;  // DittoAccelerator+Units.swift:189
  wire [31:0] readArbiter_pop_payload_address;  // DittoAccelerator+Units.swift:189
  wire [12:0] readArbiter_pop_payload_beats;  // DittoAccelerator+Units.swift:189
  wire [2:0] readArbiter_index;  // DittoAccelerator+Units.swift:189
  wire readOwners_push_ready;  // DittoAccelerator+Units.swift:192
  wire readOwners_pop_valid;  // DittoAccelerator+Units.swift:192
  wire [2:0] readOwners_pop_payload;  // DittoAccelerator+Units.swift:192

  ditto_registers registers (  // DittoAccelerator.swift:55
      .clk(clk),
      .rst(rst),
      .bus_awvalid(control_awvalid),
      .bus_awready(registers_bus_awready),
      .bus_awaddr(control_awaddr),
      .bus_awprot(control_awprot),
      .bus_wvalid(control_wvalid),
      .bus_wready(registers_bus_wready),
      .bus_wdata(control_wdata),
      .bus_wstrb(control_wstrb),
      .bus_bvalid(registers_bus_bvalid),
      .bus_bready(control_bready),
      .bus_bresp(registers_bus_bresp),
      .bus_arvalid(control_arvalid),
      .bus_arready(registers_bus_arready),
      .bus_araddr(control_araddr),
      .bus_arprot(control_arprot),
      .bus_rvalid(registers_bus_rvalid),
      .bus_rready(control_rready),
      .bus_rdata(registers_bus_rdata),
      .bus_rresp(registers_bus_rresp),
      .hardware_status_busy(phase != 3'd0),
      .hardware_status_done(isDone),
      .hardware_status_failed(isFailed),
      .hardware_status_overflow(hasOverflowed),
      .hardware_error_code(errorCode),
      .hardware_error_detail(errorDetail),
      .hardware_error_command(errorCommand),
      .hardware_finished_commands(commandNumber),
      .hardware_cycles_count(cycles),
      .hardware_beatsRead_count(beatsRead),
      .hardware_beatsWritten_count(beatsWritten),
      .hardware_zeros_count(computeStage_zeroCount),
      .hardware_lows_count(computeStage_lowCount),
      .hardware_fulls_count(computeStage_fullCount),
      .hardware_stalls_count(computeStage_stallCount),
      .hardware_defoCycles_original(defoUnit_originalCycles),
      .hardware_defoCycles_difference(defoUnit_differenceCycles),
      .hardware_defoDecision_differences(defoUnit_usesDifferences),
      .fields_control_start(registers_fields_control_start),
      .fields_interruptEnable_done(registers_fields_interruptEnable_done),
      .fields_interruptEnable_failed(registers_fields_interruptEnable_failed),
      .fields_clear_done(registers_fields_clear_done),
      .fields_clear_failed(registers_fields_clear_failed),
      .fields_clear_overflow(registers_fields_clear_overflow),
      .fields_listAddress_address(registers_fields_listAddress_address),
      .fields_listLength_commands(registers_fields_listLength_commands),
      .fields_defo_spatial(registers_fields_defo_spatial),
      .fields_defoLayer_number(registers_fields_defoLayer_number)
  );

  assign control_awready = registers_bus_awready;
  assign control_wready = registers_bus_wready;
  assign control_bvalid = registers_bus_bvalid;
  assign control_bresp = registers_bus_bresp;
  assign control_arready = registers_bus_arready;
  assign control_rvalid = registers_bus_rvalid;
  assign control_rdata = registers_bus_rdata;
  assign control_rresp = registers_bus_rresp;

  CommandChecker_154x256_k32768_tile1024_l256_r256_p64_a32_b8 commandChecker (  // DittoAccelerator.swift:137
      .clk(clk),
      .rst(rst),
      .words(fetcher_words),
      .code(commandChecker_code),
      .detail(commandChecker_detail),
      .inputs(commandChecker_inputs),
      .segmentVectors(commandChecker_segmentVectors),
      .rowVectors(commandChecker_rowVectors)
  );

  BlockSequencer_154x256_k32768_tile1024_l256_r256_p64_a32_b8 blockSequencer (  // DittoAccelerator.swift:138
      .clk(clk),
      .rst(rst),
      .start(isEntering),
      .isProduct(fetcher_words[1:0] == 2'd0),
      .rows(fetcher_words[47:32]),
      .startsLoading(blockSequencer_startsLoading),
      .loadedRows(blockSequencer_loadedRows),
      .isLoading(activationLoader_isBusy),
      .finishesLoading(activationLoader_finishes),
      .hasWeights(!weightBuffer_isBusy),
      .startsProduct(blockSequencer_startsProduct),
      .multipliedRows(blockSequencer_multipliedRows),
      .isFirstBlock(blockSequencer_isFirstBlock),
      .isFinalBlock(blockSequencer_isFinalBlock),
      .finishesProduct(computeStage_isCollected),
      .hasParameters(!parameterLoader_isBusy),
      .startsVectors(blockSequencer_startsVectors),
      .emittedRows(blockSequencer_emittedRows),
      .emitsFirstBlock(blockSequencer_emitsFirstBlock),
      .isEmitting(vectorReader_isBusy),
      .finishesVectors(vectorReader_finishes),
      .areDone(blockSequencer_areDone)
  );

  wire restartsCommand = phase == 3'd3;
  wire [6:0] parameterLoader_vectors_mux = (fetcher_words[1:0] == 2'd0)
      ? 7'd1
      : (fetcher_words[639:624] < 16'd1)
      ? 7'd1
      : (fetcher_words[639:624] > 16'd64)
      ? 7'd64
      : fetcher_words[630:624];
  wire owns_parameters = readOwners_pop_valid & (readOwners_pop_payload == 3'd1);
  wire [6:0] parameterLoader_vectors = parameterLoader_vectors_mux;  // DittoAccelerator.swift:139
  ParameterLoader_154x256_k32768_tile1024_l256_r256_p64_a32_b8 parameterLoader (  // DittoAccelerator.swift:139
      .clk(clk),
      .rst(rst),
      .restart(restartsCommand),
      .start(isEntering),
      .vectors(parameterLoader_vectors),
      .base(fetcher_words[319:288]),
      .request_valid(parameterLoader_request_valid),
      .request_ready(readArbiter_push_1_ready),
      .request_payload_address(parameterLoader_request_payload_address),
      .request_payload_beats(parameterLoader_request_payload_beats),
      .data_valid(memoryReader_data_valid & owns_parameters),
      .data_ready(parameterLoader_data_ready),
      .data_payload(memoryReader_data_payload_fragment),
      .isBusy(parameterLoader_isBusy),
      .write(parameterLoader_write),
      .hasBadShift(parameterLoader_hasBadShift),
      .address(parameterLoader_address),
      .biases(parameterLoader_biases),
      .multipliers(parameterLoader_multipliers),
      .shifts(parameterLoader_shifts),
      .gains(parameterLoader_gains),
      .offsets(parameterLoader_offsets)
  );

  wire reloadsWeights = commandChecker_inputs > 16'd1024;
  wire owns_weights = readOwners_pop_valid & (readOwners_pop_payload == 3'd2);
  WeightBuffer_154x256_k32768_tile1024_l256_r256_p64_a32_b8 weightBuffer (  // DittoAccelerator.swift:140
      .clk(clk),
      .rst(rst),
      .restart(restartsCommand),
      .load(isEntering & (fetcher_words[1:0] == 2'd0)),
      .columns((channelsLeft < 16'd1) ? 9'd1 : (channelsLeft > 16'd256) ? 9'd256 : channelsLeft[8:0]),
      .base(fetcher_words[191:160]),
      .stride(fetcher_words[479:448]),
      .inputs(commandChecker_inputs),
      .mask(fetcher_words[23:16]),
      .request_valid(weightBuffer_request_valid),
      .request_ready(readArbiter_push_2_ready),
      .request_payload_address(weightBuffer_request_payload_address),
      .request_payload_beats(weightBuffer_request_payload_beats),
      .data_valid(memoryReader_data_valid & owns_weights),
      .data_ready(weightBuffer_data_ready),
      .data_payload(memoryReader_data_payload_fragment),
      .isBusy(weightBuffer_isBusy),
      .sends(blockSequencer_startsProduct & (blockSequencer_isFirstBlock | reloadsWeights)),
      .valid(weightBuffer_valid),
      .ready(computeStage_weightReady),
      .last(weightBuffer_last),
      .weights(weightBuffer_weights)
  );

  wire layerIsTemporal = defoUnit_mode == 2'd1;
  wire followsDefo = fetcher_words[656] & (fetcher_words[1:0] == 2'd0);
  wire [1:0] executionMode = followsDefo
      ? (layerIsTemporal ? 2'd1 : (defoUnit_mode == 2'd2) ? 2'd2 : 2'd0)
      : (fetcher_words[3:2] > 2'd2)
      ? 2'd2
      : fetcher_words[3:2];
  wire [16:0] activationLoader_add = {1'b0, fetcher_words[79:64]} + 17'd7;
  wire [13:0] activationLoader_segmentWords_shr = activationLoader_add[16:3];
  wire owns_activations = readOwners_pop_valid & (readOwners_pop_payload == 3'd3);
  ActivationLoader_154x256_k32768_tile1024_l256_r256_p64_a32_b8 activationLoader (  // DittoAccelerator.swift:141
      .clk(clk),
      .rst(rst),
      .restart(isEntering),
      .start(blockSequencer_startsLoading),
      .rows(blockSequencer_loadedRows),
      .isTemporal(executionMode == 2'd1),
      .isSpatial(executionMode == 2'd2),
      .currentBase(fetcher_words[127:96]),
      .previousBase(fetcher_words[159:128]),
      .rowLength(fetcher_words[335:320]),
      .innerStride(fetcher_words[383:352]),
      .outerStride(fetcher_words[415:384]),
      .segments(fetcher_words[95:80]),
      .segmentStride(fetcher_words[447:416]),
      .segmentWords((activationLoader_segmentWords_shr < 14'd1)
          ? 13'd1
          : (activationLoader_segmentWords_shr > 14'd4096)
          ? 13'd4096
          : activationLoader_segmentWords_shr[12:0]),
      .request_valid(activationLoader_request_valid),
      .request_ready(readArbiter_push_3_ready),
      .request_payload_address(activationLoader_request_payload_address),
      .request_payload_beats(activationLoader_request_payload_beats),
      .data_valid(memoryReader_data_valid & owns_activations),
      .data_ready(activationLoader_data_ready),
      .data_payload(memoryReader_data_payload_fragment),
      .isBusy(activationLoader_isBusy),
      .finishes(activationLoader_finishes),
      .write(activationLoader_write),
      .writeRow(activationLoader_writeRow),
      .writesUpperHalf(activationLoader_writesUpperHalf),
      .writesReference(activationLoader_writesReference),
      .writeAddress(activationLoader_writeAddress),
      .writeData(activationLoader_writeData)
  );

  wire starts = registers_fields_control_start & (phase == 3'd0);
  ComputeStage_154x256_k32768_tile1024_l256_r256_p64_a32_b8 computeStage (  // DittoAccelerator.swift:142
      .clk(clk),
      .rst(rst),
      .mode(executionMode),
      .isUnsigned(fetcher_words[8]),
      .inputs(commandChecker_inputs),
      .rows(blockSequencer_multipliedRows),
      .isFirstBlock(blockSequencer_isFirstBlock),
      .isFinalBlock(blockSequencer_isFinalBlock),
      .start(blockSequencer_startsProduct),
      .restart(isEntering),
      .write(activationLoader_write),
      .writeRow(activationLoader_writeRow),
      .writesUpperHalf(activationLoader_writesUpperHalf),
      .writesReference(activationLoader_writesReference),
      .writeAddress(activationLoader_writeAddress),
      .writeData(activationLoader_writeData),
      .weightValid(weightBuffer_valid),
      .weightReady(computeStage_weightReady),
      .weightLast(weightBuffer_last),
      .weights(weightBuffer_weights),
      .emits(blockSequencer_startsVectors & (fetcher_words[1:0] == 2'd0)),
      .rowsToEmit(blockSequencer_emittedRows),
      .emitsFirst(blockSequencer_emitsFirstBlock),
      .sums_valid(computeStage_sums_valid),
      .sums_ready(vectorReader_computed_ready),
      .sums_payload(computeStage_sums_payload),
      .isCollected(computeStage_isCollected),
      .clearStatistics(starts),
      .zeroCount(computeStage_zeroCount),
      .lowCount(computeStage_lowCount),
      .fullCount(computeStage_fullCount),
      .stallCount(computeStage_stallCount)
  );

  wire runsWhole = followsDefo & !layerIsTemporal;
  wire owns_vectors = readOwners_pop_valid & (readOwners_pop_payload == 3'd0);
  wire vectorReader_addsPrevious = fetcher_words[9] & !runsWhole;  // DittoAccelerator.swift:143
  VectorReader_154x256_k32768_tile1024_l256_r256_p64_a32_b8 vectorReader (  // DittoAccelerator.swift:143
      .clk(clk),
      .rst(rst),
      .restart(isEntering),
      .start(blockSequencer_startsVectors),
      .rows((fetcher_words[1:0] == 2'd0) ? {8'd0, blockSequencer_emittedRows} : fetcher_words[47:32]),
      .isFromMemory(!(fetcher_words[1:0] == 2'd0)),
      .addsPrevious(vectorReader_addsPrevious),
      .inputBase(fetcher_words[127:96]),
      .previousBase(fetcher_words[223:192]),
      .channelOffset(channelOffset),
      .segments((fetcher_words[1:0] == 2'd0) ? 16'd1 : fetcher_words[95:80]),
      .vectors(commandChecker_segmentVectors),
      .inputRowLength(fetcher_words[335:320]),
      .inputStride(fetcher_words[383:352]),
      .inputOuterStride(fetcher_words[415:384]),
      .inputSegmentStride(fetcher_words[447:416]),
      .outputRowLength(fetcher_words[351:336]),
      .outputStride(fetcher_words[511:480]),
      .outputOuterStride(fetcher_words[543:512]),
      .outputSegmentStride(fetcher_words[575:544]),
      .request_valid(vectorReader_request_valid),
      .request_ready(readArbiter_push_0_ready),
      .request_payload_address(vectorReader_request_payload_address),
      .request_payload_beats(vectorReader_request_payload_beats),
      .data_valid(memoryReader_data_valid & owns_vectors),
      .data_ready(vectorReader_data_ready),
      .data_payload(memoryReader_data_payload_fragment),
      .computed_valid(computeStage_sums_valid),
      .computed_ready(vectorReader_computed_ready),
      .computed_payload(computeStage_sums_payload),
      .pop_valid(vectorReader_pop_valid),
      .pop_ready(vectorUnit_push_ready),
      .pop_payload_accumulators(vectorReader_pop_payload_accumulators),
      .pop_payload_previous(vectorReader_pop_payload_previous),
      .isBusy(vectorReader_isBusy),
      .finishes(vectorReader_finishes)
  );

  wire transposesSums = fetcher_words[13] & fetcher_words[11];
  wire transposesResults = fetcher_words[13] & !fetcher_words[11];
  VectorProcessingUnit_l256_r256_p64 vectorUnit (  // DittoAccelerator.swift:144
      .clk(clk),
      .rst(rst),
      .command_function((fetcher_words[6:4] > 3'd5) ? 3'd5 : fetcher_words[6:4]),
      .command_addsPrevious(vectorReader_addsPrevious),
      .command_addsBias(fetcher_words[10] | runsWhole),
      .command_storesSums(fetcher_words[11]
          & !(runsWhole & fetcher_words[663] & (fetcher_words[660:659] == 2'd2))),
      .command_vectors(commandChecker_rowVectors),
      .command_lastLanes({1'b0, fetcher_words[71:64] - 8'd1} + 9'd1),
      .command_parameterBase(6'd0),
      .command_parameterPeriod(parameterLoader_vectors),
      .command_epsilon(fetcher_words[591:576]),
      .command_outputMultiplier(fetcher_words[607:592]),
      .command_outputShift((fetcher_words[613:608] < 6'd1)
          ? 6'd1
          : (fetcher_words[613:608] > 6'd47)
          ? 6'd47
          : fetcher_words[613:608]),
      .push_valid(vectorReader_pop_valid),
      .push_ready(vectorUnit_push_ready),
      .push_payload_accumulators(vectorReader_pop_payload_accumulators),
      .push_payload_previous(vectorReader_pop_payload_previous),
      .sums_valid(vectorUnit_sums_valid),
      .sums_ready(transposesSums ? transposer_push_ready : vectorWriter_sums_ready),
      .sums_payload(vectorUnit_sums_payload),
      .results_valid(vectorUnit_results_valid),
      .results_ready(transposesResults ? transposer_push_ready : vectorWriter_results_ready),
      .results_payload(vectorUnit_results_payload),
      .isIdle(vectorUnit_isIdle),
      .overflows(vectorUnit_overflows),
      .writesRescale(parameterLoader_write),
      .writesAffine(parameterLoader_write),
      .writeAddress(parameterLoader_address),
      .biases(parameterLoader_biases),
      .multipliers(parameterLoader_multipliers),
      .shifts(parameterLoader_shifts),
      .gains(parameterLoader_gains),
      .offsets(parameterLoader_offsets)
  );

  wire [8191:0] transposer_push_payload_cat = {
      24'd0,
      vectorUnit_results_payload[2047:2040],
      24'd0,
      vectorUnit_results_payload[2039:2032],
      24'd0,
      vectorUnit_results_payload[2031:2024],
      24'd0,
      vectorUnit_results_payload[2023:2016],
      24'd0,
      vectorUnit_results_payload[2015:2008],
      24'd0,
      vectorUnit_results_payload[2007:2000],
      24'd0,
      vectorUnit_results_payload[1999:1992],
      24'd0,
      vectorUnit_results_payload[1991:1984],
      24'd0,
      vectorUnit_results_payload[1983:1976],
      24'd0,
      vectorUnit_results_payload[1975:1968],
      24'd0,
      vectorUnit_results_payload[1967:1960],
      24'd0,
      vectorUnit_results_payload[1959:1952],
      24'd0,
      vectorUnit_results_payload[1951:1944],
      24'd0,
      vectorUnit_results_payload[1943:1936],
      24'd0,
      vectorUnit_results_payload[1935:1928],
      24'd0,
      vectorUnit_results_payload[1927:1920],
      24'd0,
      vectorUnit_results_payload[1919:1912],
      24'd0,
      vectorUnit_results_payload[1911:1904],
      24'd0,
      vectorUnit_results_payload[1903:1896],
      24'd0,
      vectorUnit_results_payload[1895:1888],
      24'd0,
      vectorUnit_results_payload[1887:1880],
      24'd0,
      vectorUnit_results_payload[1879:1872],
      24'd0,
      vectorUnit_results_payload[1871:1864],
      24'd0,
      vectorUnit_results_payload[1863:1856],
      24'd0,
      vectorUnit_results_payload[1855:1848],
      24'd0,
      vectorUnit_results_payload[1847:1840],
      24'd0,
      vectorUnit_results_payload[1839:1832],
      24'd0,
      vectorUnit_results_payload[1831:1824],
      24'd0,
      vectorUnit_results_payload[1823:1816],
      24'd0,
      vectorUnit_results_payload[1815:1808],
      24'd0,
      vectorUnit_results_payload[1807:1800],
      24'd0,
      vectorUnit_results_payload[1799:1792],
      24'd0,
      vectorUnit_results_payload[1791:1784],
      24'd0,
      vectorUnit_results_payload[1783:1776],
      24'd0,
      vectorUnit_results_payload[1775:1768],
      24'd0,
      vectorUnit_results_payload[1767:1760],
      24'd0,
      vectorUnit_results_payload[1759:1752],
      24'd0,
      vectorUnit_results_payload[1751:1744],
      24'd0,
      vectorUnit_results_payload[1743:1736],
      24'd0,
      vectorUnit_results_payload[1735:1728],
      24'd0,
      vectorUnit_results_payload[1727:1720],
      24'd0,
      vectorUnit_results_payload[1719:1712],
      24'd0,
      vectorUnit_results_payload[1711:1704],
      24'd0,
      vectorUnit_results_payload[1703:1696],
      24'd0,
      vectorUnit_results_payload[1695:1688],
      24'd0,
      vectorUnit_results_payload[1687:1680],
      24'd0,
      vectorUnit_results_payload[1679:1672],
      24'd0,
      vectorUnit_results_payload[1671:1664],
      24'd0,
      vectorUnit_results_payload[1663:1656],
      24'd0,
      vectorUnit_results_payload[1655:1648],
      24'd0,
      vectorUnit_results_payload[1647:1640],
      24'd0,
      vectorUnit_results_payload[1639:1632],
      24'd0,
      vectorUnit_results_payload[1631:1624],
      24'd0,
      vectorUnit_results_payload[1623:1616],
      24'd0,
      vectorUnit_results_payload[1615:1608],
      24'd0,
      vectorUnit_results_payload[1607:1600],
      24'd0,
      vectorUnit_results_payload[1599:1592],
      24'd0,
      vectorUnit_results_payload[1591:1584],
      24'd0,
      vectorUnit_results_payload[1583:1576],
      24'd0,
      vectorUnit_results_payload[1575:1568],
      24'd0,
      vectorUnit_results_payload[1567:1560],
      24'd0,
      vectorUnit_results_payload[1559:1552],
      24'd0,
      vectorUnit_results_payload[1551:1544],
      24'd0,
      vectorUnit_results_payload[1543:1536],
      24'd0,
      vectorUnit_results_payload[1535:1528],
      24'd0,
      vectorUnit_results_payload[1527:1520],
      24'd0,
      vectorUnit_results_payload[1519:1512],
      24'd0,
      vectorUnit_results_payload[1511:1504],
      24'd0,
      vectorUnit_results_payload[1503:1496],
      24'd0,
      vectorUnit_results_payload[1495:1488],
      24'd0,
      vectorUnit_results_payload[1487:1480],
      24'd0,
      vectorUnit_results_payload[1479:1472],
      24'd0,
      vectorUnit_results_payload[1471:1464],
      24'd0,
      vectorUnit_results_payload[1463:1456],
      24'd0,
      vectorUnit_results_payload[1455:1448],
      24'd0,
      vectorUnit_results_payload[1447:1440],
      24'd0,
      vectorUnit_results_payload[1439:1432],
      24'd0,
      vectorUnit_results_payload[1431:1424],
      24'd0,
      vectorUnit_results_payload[1423:1416],
      24'd0,
      vectorUnit_results_payload[1415:1408],
      24'd0,
      vectorUnit_results_payload[1407:1400],
      24'd0,
      vectorUnit_results_payload[1399:1392],
      24'd0,
      vectorUnit_results_payload[1391:1384],
      24'd0,
      vectorUnit_results_payload[1383:1376],
      24'd0,
      vectorUnit_results_payload[1375:1368],
      24'd0,
      vectorUnit_results_payload[1367:1360],
      24'd0,
      vectorUnit_results_payload[1359:1352],
      24'd0,
      vectorUnit_results_payload[1351:1344],
      24'd0,
      vectorUnit_results_payload[1343:1336],
      24'd0,
      vectorUnit_results_payload[1335:1328],
      24'd0,
      vectorUnit_results_payload[1327:1320],
      24'd0,
      vectorUnit_results_payload[1319:1312],
      24'd0,
      vectorUnit_results_payload[1311:1304],
      24'd0,
      vectorUnit_results_payload[1303:1296],
      24'd0,
      vectorUnit_results_payload[1295:1288],
      24'd0,
      vectorUnit_results_payload[1287:1280],
      24'd0,
      vectorUnit_results_payload[1279:1272],
      24'd0,
      vectorUnit_results_payload[1271:1264],
      24'd0,
      vectorUnit_results_payload[1263:1256],
      24'd0,
      vectorUnit_results_payload[1255:1248],
      24'd0,
      vectorUnit_results_payload[1247:1240],
      24'd0,
      vectorUnit_results_payload[1239:1232],
      24'd0,
      vectorUnit_results_payload[1231:1224],
      24'd0,
      vectorUnit_results_payload[1223:1216],
      24'd0,
      vectorUnit_results_payload[1215:1208],
      24'd0,
      vectorUnit_results_payload[1207:1200],
      24'd0,
      vectorUnit_results_payload[1199:1192],
      24'd0,
      vectorUnit_results_payload[1191:1184],
      24'd0,
      vectorUnit_results_payload[1183:1176],
      24'd0,
      vectorUnit_results_payload[1175:1168],
      24'd0,
      vectorUnit_results_payload[1167:1160],
      24'd0,
      vectorUnit_results_payload[1159:1152],
      24'd0,
      vectorUnit_results_payload[1151:1144],
      24'd0,
      vectorUnit_results_payload[1143:1136],
      24'd0,
      vectorUnit_results_payload[1135:1128],
      24'd0,
      vectorUnit_results_payload[1127:1120],
      24'd0,
      vectorUnit_results_payload[1119:1112],
      24'd0,
      vectorUnit_results_payload[1111:1104],
      24'd0,
      vectorUnit_results_payload[1103:1096],
      24'd0,
      vectorUnit_results_payload[1095:1088],
      24'd0,
      vectorUnit_results_payload[1087:1080],
      24'd0,
      vectorUnit_results_payload[1079:1072],
      24'd0,
      vectorUnit_results_payload[1071:1064],
      24'd0,
      vectorUnit_results_payload[1063:1056],
      24'd0,
      vectorUnit_results_payload[1055:1048],
      24'd0,
      vectorUnit_results_payload[1047:1040],
      24'd0,
      vectorUnit_results_payload[1039:1032],
      24'd0,
      vectorUnit_results_payload[1031:1024],
      24'd0,
      vectorUnit_results_payload[1023:1016],
      24'd0,
      vectorUnit_results_payload[1015:1008],
      24'd0,
      vectorUnit_results_payload[1007:1000],
      24'd0,
      vectorUnit_results_payload[999:992],
      24'd0,
      vectorUnit_results_payload[991:984],
      24'd0,
      vectorUnit_results_payload[983:976],
      24'd0,
      vectorUnit_results_payload[975:968],
      24'd0,
      vectorUnit_results_payload[967:960],
      24'd0,
      vectorUnit_results_payload[959:952],
      24'd0,
      vectorUnit_results_payload[951:944],
      24'd0,
      vectorUnit_results_payload[943:936],
      24'd0,
      vectorUnit_results_payload[935:928],
      24'd0,
      vectorUnit_results_payload[927:920],
      24'd0,
      vectorUnit_results_payload[919:912],
      24'd0,
      vectorUnit_results_payload[911:904],
      24'd0,
      vectorUnit_results_payload[903:896],
      24'd0,
      vectorUnit_results_payload[895:888],
      24'd0,
      vectorUnit_results_payload[887:880],
      24'd0,
      vectorUnit_results_payload[879:872],
      24'd0,
      vectorUnit_results_payload[871:864],
      24'd0,
      vectorUnit_results_payload[863:856],
      24'd0,
      vectorUnit_results_payload[855:848],
      24'd0,
      vectorUnit_results_payload[847:840],
      24'd0,
      vectorUnit_results_payload[839:832],
      24'd0,
      vectorUnit_results_payload[831:824],
      24'd0,
      vectorUnit_results_payload[823:816],
      24'd0,
      vectorUnit_results_payload[815:808],
      24'd0,
      vectorUnit_results_payload[807:800],
      24'd0,
      vectorUnit_results_payload[799:792],
      24'd0,
      vectorUnit_results_payload[791:784],
      24'd0,
      vectorUnit_results_payload[783:776],
      24'd0,
      vectorUnit_results_payload[775:768],
      24'd0,
      vectorUnit_results_payload[767:760],
      24'd0,
      vectorUnit_results_payload[759:752],
      24'd0,
      vectorUnit_results_payload[751:744],
      24'd0,
      vectorUnit_results_payload[743:736],
      24'd0,
      vectorUnit_results_payload[735:728],
      24'd0,
      vectorUnit_results_payload[727:720],
      24'd0,
      vectorUnit_results_payload[719:712],
      24'd0,
      vectorUnit_results_payload[711:704],
      24'd0,
      vectorUnit_results_payload[703:696],
      24'd0,
      vectorUnit_results_payload[695:688],
      24'd0,
      vectorUnit_results_payload[687:680],
      24'd0,
      vectorUnit_results_payload[679:672],
      24'd0,
      vectorUnit_results_payload[671:664],
      24'd0,
      vectorUnit_results_payload[663:656],
      24'd0,
      vectorUnit_results_payload[655:648],
      24'd0,
      vectorUnit_results_payload[647:640],
      24'd0,
      vectorUnit_results_payload[639:632],
      24'd0,
      vectorUnit_results_payload[631:624],
      24'd0,
      vectorUnit_results_payload[623:616],
      24'd0,
      vectorUnit_results_payload[615:608],
      24'd0,
      vectorUnit_results_payload[607:600],
      24'd0,
      vectorUnit_results_payload[599:592],
      24'd0,
      vectorUnit_results_payload[591:584],
      24'd0,
      vectorUnit_results_payload[583:576],
      24'd0,
      vectorUnit_results_payload[575:568],
      24'd0,
      vectorUnit_results_payload[567:560],
      24'd0,
      vectorUnit_results_payload[559:552],
      24'd0,
      vectorUnit_results_payload[551:544],
      24'd0,
      vectorUnit_results_payload[543:536],
      24'd0,
      vectorUnit_results_payload[535:528],
      24'd0,
      vectorUnit_results_payload[527:520],
      24'd0,
      vectorUnit_results_payload[519:512],
      24'd0,
      vectorUnit_results_payload[511:504],
      24'd0,
      vectorUnit_results_payload[503:496],
      24'd0,
      vectorUnit_results_payload[495:488],
      24'd0,
      vectorUnit_results_payload[487:480],
      24'd0,
      vectorUnit_results_payload[479:472],
      24'd0,
      vectorUnit_results_payload[471:464],
      24'd0,
      vectorUnit_results_payload[463:456],
      24'd0,
      vectorUnit_results_payload[455:448],
      24'd0,
      vectorUnit_results_payload[447:440],
      24'd0,
      vectorUnit_results_payload[439:432],
      24'd0,
      vectorUnit_results_payload[431:424],
      24'd0,
      vectorUnit_results_payload[423:416],
      24'd0,
      vectorUnit_results_payload[415:408],
      24'd0,
      vectorUnit_results_payload[407:400],
      24'd0,
      vectorUnit_results_payload[399:392],
      24'd0,
      vectorUnit_results_payload[391:384],
      24'd0,
      vectorUnit_results_payload[383:376],
      24'd0,
      vectorUnit_results_payload[375:368],
      24'd0,
      vectorUnit_results_payload[367:360],
      24'd0,
      vectorUnit_results_payload[359:352],
      24'd0,
      vectorUnit_results_payload[351:344],
      24'd0,
      vectorUnit_results_payload[343:336],
      24'd0,
      vectorUnit_results_payload[335:328],
      24'd0,
      vectorUnit_results_payload[327:320],
      24'd0,
      vectorUnit_results_payload[319:312],
      24'd0,
      vectorUnit_results_payload[311:304],
      24'd0,
      vectorUnit_results_payload[303:296],
      24'd0,
      vectorUnit_results_payload[295:288],
      24'd0,
      vectorUnit_results_payload[287:280],
      24'd0,
      vectorUnit_results_payload[279:272],
      24'd0,
      vectorUnit_results_payload[271:264],
      24'd0,
      vectorUnit_results_payload[263:256],
      24'd0,
      vectorUnit_results_payload[255:248],
      24'd0,
      vectorUnit_results_payload[247:240],
      24'd0,
      vectorUnit_results_payload[239:232],
      24'd0,
      vectorUnit_results_payload[231:224],
      24'd0,
      vectorUnit_results_payload[223:216],
      24'd0,
      vectorUnit_results_payload[215:208],
      24'd0,
      vectorUnit_results_payload[207:200],
      24'd0,
      vectorUnit_results_payload[199:192],
      24'd0,
      vectorUnit_results_payload[191:184],
      24'd0,
      vectorUnit_results_payload[183:176],
      24'd0,
      vectorUnit_results_payload[175:168],
      24'd0,
      vectorUnit_results_payload[167:160],
      24'd0,
      vectorUnit_results_payload[159:152],
      24'd0,
      vectorUnit_results_payload[151:144],
      24'd0,
      vectorUnit_results_payload[143:136],
      24'd0,
      vectorUnit_results_payload[135:128],
      24'd0,
      vectorUnit_results_payload[127:120],
      24'd0,
      vectorUnit_results_payload[119:112],
      24'd0,
      vectorUnit_results_payload[111:104],
      24'd0,
      vectorUnit_results_payload[103:96],
      24'd0,
      vectorUnit_results_payload[95:88],
      24'd0,
      vectorUnit_results_payload[87:80],
      24'd0,
      vectorUnit_results_payload[79:72],
      24'd0,
      vectorUnit_results_payload[71:64],
      24'd0,
      vectorUnit_results_payload[63:56],
      24'd0,
      vectorUnit_results_payload[55:48],
      24'd0,
      vectorUnit_results_payload[47:40],
      24'd0,
      vectorUnit_results_payload[39:32],
      24'd0,
      vectorUnit_results_payload[31:24],
      24'd0,
      vectorUnit_results_payload[23:16],
      24'd0,
      vectorUnit_results_payload[15:8],
      24'd0,
      vectorUnit_results_payload[7:0]
  };
  BlockTransposer_lanes256 transposer (  // DittoAccelerator.swift:145
      .clk(clk),
      .rst(rst),
      .push_valid((vectorUnit_sums_valid & transposesSums) | (vectorUnit_results_valid & transposesResults)),
      .push_ready(transposer_push_ready),
      .push_payload(transposesSums ? vectorUnit_sums_payload : transposer_push_payload_cat),
      .pop_valid(transposer_pop_valid),
      .pop_ready(transposesSums ? vectorWriter_sums_ready : vectorWriter_results_ready),
      .pop_payload(transposer_pop_payload)
  );

  wire [2047:0] vectorWriter_results_payload_cat = {
      transposer_pop_payload[8167:8160],
      transposer_pop_payload[8135:8128],
      transposer_pop_payload[8103:8096],
      transposer_pop_payload[8071:8064],
      transposer_pop_payload[8039:8032],
      transposer_pop_payload[8007:8000],
      transposer_pop_payload[7975:7968],
      transposer_pop_payload[7943:7936],
      transposer_pop_payload[7911:7904],
      transposer_pop_payload[7879:7872],
      transposer_pop_payload[7847:7840],
      transposer_pop_payload[7815:7808],
      transposer_pop_payload[7783:7776],
      transposer_pop_payload[7751:7744],
      transposer_pop_payload[7719:7712],
      transposer_pop_payload[7687:7680],
      transposer_pop_payload[7655:7648],
      transposer_pop_payload[7623:7616],
      transposer_pop_payload[7591:7584],
      transposer_pop_payload[7559:7552],
      transposer_pop_payload[7527:7520],
      transposer_pop_payload[7495:7488],
      transposer_pop_payload[7463:7456],
      transposer_pop_payload[7431:7424],
      transposer_pop_payload[7399:7392],
      transposer_pop_payload[7367:7360],
      transposer_pop_payload[7335:7328],
      transposer_pop_payload[7303:7296],
      transposer_pop_payload[7271:7264],
      transposer_pop_payload[7239:7232],
      transposer_pop_payload[7207:7200],
      transposer_pop_payload[7175:7168],
      transposer_pop_payload[7143:7136],
      transposer_pop_payload[7111:7104],
      transposer_pop_payload[7079:7072],
      transposer_pop_payload[7047:7040],
      transposer_pop_payload[7015:7008],
      transposer_pop_payload[6983:6976],
      transposer_pop_payload[6951:6944],
      transposer_pop_payload[6919:6912],
      transposer_pop_payload[6887:6880],
      transposer_pop_payload[6855:6848],
      transposer_pop_payload[6823:6816],
      transposer_pop_payload[6791:6784],
      transposer_pop_payload[6759:6752],
      transposer_pop_payload[6727:6720],
      transposer_pop_payload[6695:6688],
      transposer_pop_payload[6663:6656],
      transposer_pop_payload[6631:6624],
      transposer_pop_payload[6599:6592],
      transposer_pop_payload[6567:6560],
      transposer_pop_payload[6535:6528],
      transposer_pop_payload[6503:6496],
      transposer_pop_payload[6471:6464],
      transposer_pop_payload[6439:6432],
      transposer_pop_payload[6407:6400],
      transposer_pop_payload[6375:6368],
      transposer_pop_payload[6343:6336],
      transposer_pop_payload[6311:6304],
      transposer_pop_payload[6279:6272],
      transposer_pop_payload[6247:6240],
      transposer_pop_payload[6215:6208],
      transposer_pop_payload[6183:6176],
      transposer_pop_payload[6151:6144],
      transposer_pop_payload[6119:6112],
      transposer_pop_payload[6087:6080],
      transposer_pop_payload[6055:6048],
      transposer_pop_payload[6023:6016],
      transposer_pop_payload[5991:5984],
      transposer_pop_payload[5959:5952],
      transposer_pop_payload[5927:5920],
      transposer_pop_payload[5895:5888],
      transposer_pop_payload[5863:5856],
      transposer_pop_payload[5831:5824],
      transposer_pop_payload[5799:5792],
      transposer_pop_payload[5767:5760],
      transposer_pop_payload[5735:5728],
      transposer_pop_payload[5703:5696],
      transposer_pop_payload[5671:5664],
      transposer_pop_payload[5639:5632],
      transposer_pop_payload[5607:5600],
      transposer_pop_payload[5575:5568],
      transposer_pop_payload[5543:5536],
      transposer_pop_payload[5511:5504],
      transposer_pop_payload[5479:5472],
      transposer_pop_payload[5447:5440],
      transposer_pop_payload[5415:5408],
      transposer_pop_payload[5383:5376],
      transposer_pop_payload[5351:5344],
      transposer_pop_payload[5319:5312],
      transposer_pop_payload[5287:5280],
      transposer_pop_payload[5255:5248],
      transposer_pop_payload[5223:5216],
      transposer_pop_payload[5191:5184],
      transposer_pop_payload[5159:5152],
      transposer_pop_payload[5127:5120],
      transposer_pop_payload[5095:5088],
      transposer_pop_payload[5063:5056],
      transposer_pop_payload[5031:5024],
      transposer_pop_payload[4999:4992],
      transposer_pop_payload[4967:4960],
      transposer_pop_payload[4935:4928],
      transposer_pop_payload[4903:4896],
      transposer_pop_payload[4871:4864],
      transposer_pop_payload[4839:4832],
      transposer_pop_payload[4807:4800],
      transposer_pop_payload[4775:4768],
      transposer_pop_payload[4743:4736],
      transposer_pop_payload[4711:4704],
      transposer_pop_payload[4679:4672],
      transposer_pop_payload[4647:4640],
      transposer_pop_payload[4615:4608],
      transposer_pop_payload[4583:4576],
      transposer_pop_payload[4551:4544],
      transposer_pop_payload[4519:4512],
      transposer_pop_payload[4487:4480],
      transposer_pop_payload[4455:4448],
      transposer_pop_payload[4423:4416],
      transposer_pop_payload[4391:4384],
      transposer_pop_payload[4359:4352],
      transposer_pop_payload[4327:4320],
      transposer_pop_payload[4295:4288],
      transposer_pop_payload[4263:4256],
      transposer_pop_payload[4231:4224],
      transposer_pop_payload[4199:4192],
      transposer_pop_payload[4167:4160],
      transposer_pop_payload[4135:4128],
      transposer_pop_payload[4103:4096],
      transposer_pop_payload[4071:4064],
      transposer_pop_payload[4039:4032],
      transposer_pop_payload[4007:4000],
      transposer_pop_payload[3975:3968],
      transposer_pop_payload[3943:3936],
      transposer_pop_payload[3911:3904],
      transposer_pop_payload[3879:3872],
      transposer_pop_payload[3847:3840],
      transposer_pop_payload[3815:3808],
      transposer_pop_payload[3783:3776],
      transposer_pop_payload[3751:3744],
      transposer_pop_payload[3719:3712],
      transposer_pop_payload[3687:3680],
      transposer_pop_payload[3655:3648],
      transposer_pop_payload[3623:3616],
      transposer_pop_payload[3591:3584],
      transposer_pop_payload[3559:3552],
      transposer_pop_payload[3527:3520],
      transposer_pop_payload[3495:3488],
      transposer_pop_payload[3463:3456],
      transposer_pop_payload[3431:3424],
      transposer_pop_payload[3399:3392],
      transposer_pop_payload[3367:3360],
      transposer_pop_payload[3335:3328],
      transposer_pop_payload[3303:3296],
      transposer_pop_payload[3271:3264],
      transposer_pop_payload[3239:3232],
      transposer_pop_payload[3207:3200],
      transposer_pop_payload[3175:3168],
      transposer_pop_payload[3143:3136],
      transposer_pop_payload[3111:3104],
      transposer_pop_payload[3079:3072],
      transposer_pop_payload[3047:3040],
      transposer_pop_payload[3015:3008],
      transposer_pop_payload[2983:2976],
      transposer_pop_payload[2951:2944],
      transposer_pop_payload[2919:2912],
      transposer_pop_payload[2887:2880],
      transposer_pop_payload[2855:2848],
      transposer_pop_payload[2823:2816],
      transposer_pop_payload[2791:2784],
      transposer_pop_payload[2759:2752],
      transposer_pop_payload[2727:2720],
      transposer_pop_payload[2695:2688],
      transposer_pop_payload[2663:2656],
      transposer_pop_payload[2631:2624],
      transposer_pop_payload[2599:2592],
      transposer_pop_payload[2567:2560],
      transposer_pop_payload[2535:2528],
      transposer_pop_payload[2503:2496],
      transposer_pop_payload[2471:2464],
      transposer_pop_payload[2439:2432],
      transposer_pop_payload[2407:2400],
      transposer_pop_payload[2375:2368],
      transposer_pop_payload[2343:2336],
      transposer_pop_payload[2311:2304],
      transposer_pop_payload[2279:2272],
      transposer_pop_payload[2247:2240],
      transposer_pop_payload[2215:2208],
      transposer_pop_payload[2183:2176],
      transposer_pop_payload[2151:2144],
      transposer_pop_payload[2119:2112],
      transposer_pop_payload[2087:2080],
      transposer_pop_payload[2055:2048],
      transposer_pop_payload[2023:2016],
      transposer_pop_payload[1991:1984],
      transposer_pop_payload[1959:1952],
      transposer_pop_payload[1927:1920],
      transposer_pop_payload[1895:1888],
      transposer_pop_payload[1863:1856],
      transposer_pop_payload[1831:1824],
      transposer_pop_payload[1799:1792],
      transposer_pop_payload[1767:1760],
      transposer_pop_payload[1735:1728],
      transposer_pop_payload[1703:1696],
      transposer_pop_payload[1671:1664],
      transposer_pop_payload[1639:1632],
      transposer_pop_payload[1607:1600],
      transposer_pop_payload[1575:1568],
      transposer_pop_payload[1543:1536],
      transposer_pop_payload[1511:1504],
      transposer_pop_payload[1479:1472],
      transposer_pop_payload[1447:1440],
      transposer_pop_payload[1415:1408],
      transposer_pop_payload[1383:1376],
      transposer_pop_payload[1351:1344],
      transposer_pop_payload[1319:1312],
      transposer_pop_payload[1287:1280],
      transposer_pop_payload[1255:1248],
      transposer_pop_payload[1223:1216],
      transposer_pop_payload[1191:1184],
      transposer_pop_payload[1159:1152],
      transposer_pop_payload[1127:1120],
      transposer_pop_payload[1095:1088],
      transposer_pop_payload[1063:1056],
      transposer_pop_payload[1031:1024],
      transposer_pop_payload[999:992],
      transposer_pop_payload[967:960],
      transposer_pop_payload[935:928],
      transposer_pop_payload[903:896],
      transposer_pop_payload[871:864],
      transposer_pop_payload[839:832],
      transposer_pop_payload[807:800],
      transposer_pop_payload[775:768],
      transposer_pop_payload[743:736],
      transposer_pop_payload[711:704],
      transposer_pop_payload[679:672],
      transposer_pop_payload[647:640],
      transposer_pop_payload[615:608],
      transposer_pop_payload[583:576],
      transposer_pop_payload[551:544],
      transposer_pop_payload[519:512],
      transposer_pop_payload[487:480],
      transposer_pop_payload[455:448],
      transposer_pop_payload[423:416],
      transposer_pop_payload[391:384],
      transposer_pop_payload[359:352],
      transposer_pop_payload[327:320],
      transposer_pop_payload[295:288],
      transposer_pop_payload[263:256],
      transposer_pop_payload[231:224],
      transposer_pop_payload[199:192],
      transposer_pop_payload[167:160],
      transposer_pop_payload[135:128],
      transposer_pop_payload[103:96],
      transposer_pop_payload[71:64],
      transposer_pop_payload[39:32],
      transposer_pop_payload[7:0]
  };
  wire vectorWriter_data_ready = memoryWriter_data_ready;  // DittoAccelerator.swift:146
  VectorWriter_154x256_k32768_tile1024_l256_r256_p64_a32_b8 vectorWriter (  // DittoAccelerator.swift:146
      .clk(clk),
      .rst(rst),
      .restart(isEntering),
      .isDiscarding(errorCode != 8'd0),
      .storesResults(fetcher_words[12]),
      .sumBase(fetcher_words[255:224]),
      .resultBase(fetcher_words[287:256]),
      .channelOffset(channelOffset),
      .segments((fetcher_words[1:0] == 2'd0) ? 16'd1 : fetcher_words[95:80]),
      .vectors(commandChecker_segmentVectors),
      .rowLength(fetcher_words[351:336]),
      .stride(fetcher_words[511:480]),
      .outerStride(fetcher_words[543:512]),
      .segmentStride(fetcher_words[575:544]),
      .sums_valid(transposesSums ? transposer_pop_valid : vectorUnit_sums_valid),
      .sums_ready(vectorWriter_sums_ready),
      .sums_payload(transposesSums ? transposer_pop_payload : vectorUnit_sums_payload),
      .results_valid(transposesResults ? transposer_pop_valid : vectorUnit_results_valid),
      .results_ready(vectorWriter_results_ready),
      .results_payload(transposesResults ? vectorWriter_results_payload_cat : vectorUnit_results_payload),
      .request_valid(vectorWriter_request_valid),
      .request_ready(memoryWriter_command_ready),
      .request_payload_address(vectorWriter_request_payload_address),
      .request_payload_beats(vectorWriter_request_payload_beats),
      .data_valid(vectorWriter_data_valid),
      .data_ready(vectorWriter_data_ready),
      .data_payload(vectorWriter_data_payload),
      .isAcknowledged(memoryWriter_result_valid & memoryWriter_result_ready),
      .isIdle(vectorWriter_isIdle)
  );

  StreamArbiter_DMACommand_a32_n4096_count5_fixed readArbiter (  // DittoAccelerator+Units.swift:189
      .clk(clk),
      .rst(rst),
      .push_0_valid(vectorReader_request_valid),
      .push_0_ready(readArbiter_push_0_ready),
      .push_0_payload_address(vectorReader_request_payload_address),
      .push_0_payload_beats(vectorReader_request_payload_beats),
      .push_1_valid(parameterLoader_request_valid),
      .push_1_ready(readArbiter_push_1_ready),
      .push_1_payload_address(parameterLoader_request_payload_address),
      .push_1_payload_beats(parameterLoader_request_payload_beats),
      .push_2_valid(weightBuffer_request_valid),
      .push_2_ready(readArbiter_push_2_ready),
      .push_2_payload_address(weightBuffer_request_payload_address),
      .push_2_payload_beats(weightBuffer_request_payload_beats),
      .push_3_valid(activationLoader_request_valid),
      .push_3_ready(readArbiter_push_3_ready),
      .push_3_payload_address(activationLoader_request_payload_address),
      .push_3_payload_beats(activationLoader_request_payload_beats),
      .push_4_valid(fetcher_request_valid),
      .push_4_ready(readArbiter_push_4_ready),
      .push_4_payload_address(fetcher_request_payload_address),
      .push_4_payload_beats(fetcher_request_payload_beats),
      .pop_valid(readArbiter_pop_valid),
      .pop_ready(memoryReader_command_ready & readOwners_push_ready),
      .pop_payload_address(readArbiter_pop_payload_address),
      .pop_payload_beats(readArbiter_pop_payload_beats),
      .index(readArbiter_index)
  );

  wire owns_fetcher = readOwners_pop_valid & (readOwners_pop_payload == 3'd4);
  wire isBroken = (|registers_fields_listAddress_address[2:0])
      | (registers_fields_listLength_commands == 16'd0);
  wire isLastCommand = {1'b0, commandNumber} + 17'd1 == {1'b0, registers_fields_listLength_commands};
  wire isUnfinished = isLastCommand & !fetcher_words[658];
  wire isMisplaced = fetcher_words[656]
      ? (!(fetcher_words[657] ^ defoUnit_isMeasuring) | isUnfinished)
      : defoUnit_isMeasuring;
  wire fetcher_and = (phase == 3'd3) & (errorCode == 8'd0) & !fetchFailed & (commandChecker_code == 8'd0);
  wire accepts = fetcher_and & !isMisplaced;
  CommandFetcher_154x256_k32768_tile1024_l256_r256_p64_a32_b8 fetcher (  // DittoAccelerator.swift:136
      .clk(clk),
      .rst(rst),
      .start((starts & !isBroken) | (accepts & !isLastCommand)),
      .continues(phase == 3'd3),
      .take(phase == 3'd1),
      .address(registers_fields_listAddress_address),
      .request_valid(fetcher_request_valid),
      .request_ready(readArbiter_push_4_ready),
      .request_payload_address(fetcher_request_payload_address),
      .request_payload_beats(fetcher_request_payload_beats),
      .data_valid(memoryReader_data_valid & owns_fetcher),
      .data_ready(fetcher_data_ready),
      .data_payload(memoryReader_data_payload_fragment),
      .isBusy(fetcher_isBusy),
      .words(fetcher_words)
  );

  wire memoryReader_data_ready_or = 1'b0
      | (vectorReader_data_ready & owns_vectors)
      | (parameterLoader_data_ready & owns_parameters)
      | (weightBuffer_data_ready & owns_weights);
  wire memoryReader_data_ready = memoryReader_data_ready_or
      | (activationLoader_data_ready & owns_activations)
      | (fetcher_data_ready & owns_fetcher);  // DittoAccelerator.swift:148
  wire memoryReader_result_ready = 1'b1;  // DittoAccelerator.swift:148
  AXI4ReadMaster_a32_b8_maximumBeats4096_maximumBurst16_outstanding4 memoryReader (  // DittoAccelerator.swift:148
      .clk(clk),
      .rst(rst),
      .command_valid(readArbiter_pop_valid & readOwners_push_ready),
      .command_ready(memoryReader_command_ready),
      .command_payload_address(readArbiter_pop_payload_address),
      .command_payload_beats(readArbiter_pop_payload_beats),
      .data_valid(memoryReader_data_valid),
      .data_ready(memoryReader_data_ready),
      .data_payload_last(memoryReader_data_payload_last),
      .data_payload_fragment(memoryReader_data_payload_fragment),
      .result_valid(memoryReader_result_valid),
      .result_ready(memoryReader_result_ready),
      .result_payload(memoryReader_result_payload),
      .axi_arvalid(memoryReader_axi_arvalid),
      .axi_arready(memoryRead_arready),
      .axi_araddr(memoryReader_axi_araddr),
      .axi_arlen(memoryReader_axi_arlen),
      .axi_arsize(memoryReader_axi_arsize),
      .axi_arburst(memoryReader_axi_arburst),
      .axi_arcache(memoryReader_axi_arcache),
      .axi_arprot(memoryReader_axi_arprot),
      .axi_rvalid(memoryRead_rvalid),
      .axi_rready(memoryReader_axi_rready),
      .axi_rdata(memoryRead_rdata),
      .axi_rresp(memoryRead_rresp),
      .axi_rlast(memoryRead_rlast)
  );

  wire endsRead = memoryReader_data_valid & memoryReader_data_ready & memoryReader_data_payload_last;
  wire [3:0] readOwners_occupancy_unused;
  wire [3:0] readOwners_free_unused;
  Fifo_u0to4_depth8 readOwners (  // DittoAccelerator+Units.swift:192
      .clk(clk),
      .rst(rst),
      .push_valid(readArbiter_pop_valid & memoryReader_command_ready),
      .push_ready(readOwners_push_ready),
      .push_payload(readArbiter_index),
      .pop_valid(readOwners_pop_valid),
      .pop_ready(endsRead),
      .pop_payload(readOwners_pop_payload),
      .occupancy(readOwners_occupancy_unused),
      .free(readOwners_free_unused)
  );

  always @(posedge clk) begin
    if (rst) begin
      readOfResult <= 3'd0;
    end else if (endsRead) begin  // DittoAccelerator+Units.swift:210
      readOfResult <= readOwners_pop_payload;
    end
  end

  assign memoryRead_arvalid = memoryReader_axi_arvalid;
  assign memoryRead_araddr = memoryReader_axi_araddr;
  assign memoryRead_arlen = memoryReader_axi_arlen;
  assign memoryRead_arsize = memoryReader_axi_arsize;
  assign memoryRead_arburst = memoryReader_axi_arburst;
  assign memoryRead_arcache = memoryReader_axi_arcache;
  assign memoryRead_arprot = memoryReader_axi_arprot;
  assign memoryRead_rready = memoryReader_axi_rready;

  assign memoryWriter_result_ready = 1'b1;
  AXI4WriteMaster_a32_b8_maximumBeats4096_maximumBurst16_outstanding4 memoryWriter (  // DittoAccelerator.swift:151
      .clk(clk),
      .rst(rst),
      .command_valid(vectorWriter_request_valid),
      .command_ready(memoryWriter_command_ready),
      .command_payload_address(vectorWriter_request_payload_address),
      .command_payload_beats(vectorWriter_request_payload_beats),
      .data_valid(vectorWriter_data_valid),
      .data_ready(memoryWriter_data_ready),
      .data_payload(vectorWriter_data_payload),
      .result_valid(memoryWriter_result_valid),
      .result_ready(memoryWriter_result_ready),
      .result_payload(memoryWriter_result_payload),
      .axi_awvalid(memoryWriter_axi_awvalid),
      .axi_awready(memoryWrite_awready),
      .axi_awaddr(memoryWriter_axi_awaddr),
      .axi_awlen(memoryWriter_axi_awlen),
      .axi_awsize(memoryWriter_axi_awsize),
      .axi_awburst(memoryWriter_axi_awburst),
      .axi_awcache(memoryWriter_axi_awcache),
      .axi_awprot(memoryWriter_axi_awprot),
      .axi_wvalid(memoryWriter_axi_wvalid),
      .axi_wready(memoryWrite_wready),
      .axi_wdata(memoryWriter_axi_wdata),
      .axi_wstrb(memoryWriter_axi_wstrb),
      .axi_wlast(memoryWriter_axi_wlast),
      .axi_bvalid(memoryWrite_bvalid),
      .axi_bready(memoryWriter_axi_bready),
      .axi_bresp(memoryWrite_bresp)
  );

  assign memoryWrite_awvalid = memoryWriter_axi_awvalid;
  assign memoryWrite_awaddr = memoryWriter_axi_awaddr;
  assign memoryWrite_awlen = memoryWriter_axi_awlen;
  assign memoryWrite_awsize = memoryWriter_axi_awsize;
  assign memoryWrite_awburst = memoryWriter_axi_awburst;
  assign memoryWrite_awcache = memoryWriter_axi_awcache;
  assign memoryWrite_awprot = memoryWriter_axi_awprot;
  assign memoryWrite_wvalid = memoryWriter_axi_wvalid;
  assign memoryWrite_wdata = memoryWriter_axi_wdata;
  assign memoryWrite_wstrb = memoryWriter_axi_wstrb;
  assign memoryWrite_wlast = memoryWriter_axi_wlast;
  assign memoryWrite_bready = memoryWriter_axi_bready;

  wire beginsLayer = accepts & fetcher_words[656] & fetcher_words[657];
  wire [8:0] openLayer_low = (fetcher_words[655:640] > 16'd511) ? 9'd511 : fetcher_words[648:640];
  always @(posedge clk) begin
    if (rst) begin
      openLayer <= 9'd0;
    end else if (beginsLayer) begin  // DittoAccelerator+Sequencing.swift:118
      openLayer <= openLayer_low;
    end
  end

  wire [1:0] openStep_cast = (fetcher_words[660:659] > 2'd2) ? 2'd2 : fetcher_words[660:659];
  always @(posedge clk) begin
    if (rst) begin
      openStep <= 2'd0;
    end else if (beginsLayer) begin  // DittoAccelerator+Sequencing.swift:118
      openStep <= openStep_cast;
    end
  end

  wire isFinalChannels = !(fetcher_words[1:0] == 2'd0) | (channelsLeft <= 16'd256);
  wire settles = (phase == 3'd6) & vectorUnit_isIdle & vectorWriter_isIdle;
  wire skips = (phase == 3'd4)
      & (fetcher_words[656]
          & (layerIsTemporal ? (fetcher_words[662:661] == 2'd2) : fetcher_words[662:661] == 2'd1));
  wire finishesCommand = skips | (settles & isFinalChannels & (errorCode == 8'd0));
  wire [15:0] defoUnit_cycles_unused;
  DefoUnit_l512_p8 defoUnit (  // DittoAccelerator.swift:147
      .clk(clk),
      .rst(rst),
      .starts(beginsLayer),
      .finishes(finishesCommand & fetcher_words[656] & fetcher_words[658]),
      .abandons(phase == 3'd0),
      .isMeasuring(defoUnit_isMeasuring),
      .layer(beginsLayer ? openLayer_low : openLayer),
      .phase(beginsLayer ? openStep_cast : openStep),
      .fallsBackToSpatial(registers_fields_defo_spatial),
      .mode(defoUnit_mode),
      .cycles(defoUnit_cycles_unused),
      .inspected((registers_fields_defoLayer_number > 16'd511)
          ? 9'd511
          : registers_fields_defoLayer_number[8:0]),
      .originalCycles(defoUnit_originalCycles),
      .differenceCycles(defoUnit_differenceCycles),
      .usesDifferences(defoUnit_usesDifferences)
  );

  always @(posedge clk) begin
    if (rst) begin
      cycles <= 32'd0;
    end else begin
      if (phase != 3'd0) begin  // DittoAccelerator+Sequencing.swift:147
        cycles <= cycles + 32'd1;
      end
      if (starts) begin  // DittoAccelerator+Sequencing.swift:150
        cycles <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      beatsRead <= 32'd0;
    end else begin
      if (memoryReader_data_valid & memoryReader_data_ready) begin  // DittoAccelerator+Sequencing.swift:148
        beatsRead <= beatsRead + 32'd1;
      end
      if (starts) begin  // DittoAccelerator+Sequencing.swift:150
        beatsRead <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      beatsWritten <= 32'd0;
    end else begin
      if (vectorWriter_data_valid & vectorWriter_data_ready) begin  // DittoAccelerator+Sequencing.swift:149
        beatsWritten <= beatsWritten + 32'd1;
      end
      if (starts) begin  // DittoAccelerator+Sequencing.swift:150
        beatsWritten <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isDone <= 1'b0;
    end else begin
      if (registers_fields_clear_done) begin  // DittoAccelerator+Sequencing.swift:30
        isDone <= 1'b0;
      end
      case (phase)  // DittoAccelerator+Sequencing.swift:37
        3'd0: begin  // idle
          if (starts) begin  // DittoAccelerator+Sequencing.swift:40
            isDone <= 1'b0;
          end
        end
        default: ;  // stop
      endcase
      if (finishesCommand) begin  // DittoAccelerator+Sequencing.swift:86
        if (isLastCommand) begin  // DittoAccelerator+Sequencing.swift:88
          isDone <= 1'b1;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isFailed <= 1'b0;
    end else begin
      if (registers_fields_clear_failed) begin  // DittoAccelerator+Sequencing.swift:31
        isFailed <= 1'b0;
      end
      case (phase)  // DittoAccelerator+Sequencing.swift:37
        3'd0: begin  // idle
          if (starts) begin  // DittoAccelerator+Sequencing.swift:40
            isFailed <= 1'b0;
            if (isBroken) begin  // DittoAccelerator+Sequencing.swift:48
              isFailed <= 1'b1;
            end
          end
        end
        3'd1, 3'd2, 3'd3, 3'd4, 3'd5, 3'd6: ;
        default: begin  // stop
          if (!fetcher_isBusy) begin  // DittoAccelerator+Sequencing.swift:80
            isFailed <= 1'b1;
          end
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      hasOverflowed <= 1'b0;
    end else begin
      if (registers_fields_clear_overflow) begin  // DittoAccelerator+Sequencing.swift:32
        hasOverflowed <= 1'b0;
      end
      if (vectorUnit_overflows) begin  // DittoAccelerator+Sequencing.swift:33
        hasOverflowed <= 1'b1;
      end
    end
  end

  wire transferFails = memoryReader_result_valid
      & memoryReader_result_ready
      & (memoryReader_result_payload != 2'd0);
  wire isFetchResult = readOfResult == 3'd4;
  always @(posedge clk) begin
    if (rst) begin
      fetchFailed <= 1'b0;
    end else begin
      if (transferFails & isFetchResult) begin  // DittoAccelerator+Sequencing.swift:137
        fetchFailed <= 1'b1;
      end
      case (phase)  // DittoAccelerator+Sequencing.swift:37
        3'd0: begin  // idle
          if (starts) begin  // DittoAccelerator+Sequencing.swift:40
            fetchFailed <= 1'b0;
          end
        end
        default: ;  // stop
      endcase
    end
  end

  wire readFails = transferFails & !isFetchResult;
  wire writeFails = memoryWriter_result_valid
      & memoryWriter_result_ready
      & (memoryWriter_result_payload != 2'd0);
  wire badShift = parameterLoader_write & parameterLoader_hasBadShift;
  always @(posedge clk) begin
    if (rst) begin
      errorCode <= 8'd0;
    end else begin
      if ((readFails | writeFails | badShift) & (errorCode == 8'd0)) begin  // DittoAccelerator+Sequencing.swift:138
        errorCode <= readFails ? 8'd10 : writeFails ? 8'd11 : 8'd9;
      end
      case (phase)  // DittoAccelerator+Sequencing.swift:37
        3'd0: begin  // idle
          if (starts) begin  // DittoAccelerator+Sequencing.swift:40
            errorCode <= 8'd0;
            if (isBroken) begin  // DittoAccelerator+Sequencing.swift:48
              errorCode <= 8'd1;
            end
          end
        end
        3'd3: begin  // accept
          if (!accepts) begin  // DittoAccelerator+Sequencing.swift:58
            if (errorCode == 8'd0) begin  // DittoAccelerator+Sequencing.swift:62
              errorCode <= fetchFailed ? 8'd10 : (commandChecker_code != 8'd0) ? commandChecker_code : 8'd12;
            end
          end
        end
        default: ;  // stop
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      errorDetail <= 8'd0;
    end else begin
      if ((readFails | writeFails | badShift) & (errorCode == 8'd0)) begin  // DittoAccelerator+Sequencing.swift:138
        errorDetail <= (badShift & !readFails & !writeFails) ? 8'd9 : 8'd0;
      end
      case (phase)  // DittoAccelerator+Sequencing.swift:37
        3'd0: begin  // idle
          if (starts) begin  // DittoAccelerator+Sequencing.swift:40
            errorDetail <= 8'd0;
          end
        end
        3'd3: begin  // accept
          if (!accepts) begin  // DittoAccelerator+Sequencing.swift:58
            if (errorCode == 8'd0) begin  // DittoAccelerator+Sequencing.swift:62
              errorDetail <= fetchFailed
                  ? 8'd0
                  : (commandChecker_code != 8'd0)
                  ? commandChecker_detail
                  : 8'd20;
            end
          end
        end
        default: ;  // stop
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      errorCommand <= 16'd0;
    end else begin
      if ((readFails | writeFails | badShift) & (errorCode == 8'd0)) begin  // DittoAccelerator+Sequencing.swift:138
        errorCommand <= commandNumber;
      end
      case (phase)  // DittoAccelerator+Sequencing.swift:37
        3'd0: begin  // idle
          if (starts) begin  // DittoAccelerator+Sequencing.swift:40
            errorCommand <= 16'd0;
          end
        end
        3'd3: begin  // accept
          if (!accepts) begin  // DittoAccelerator+Sequencing.swift:58
            if (errorCode == 8'd0) begin  // DittoAccelerator+Sequencing.swift:62
              errorCommand <= commandNumber;
            end
          end
        end
        default: ;  // stop
      endcase
    end
  end

  wire goesOn = settles & (errorCode == 8'd0) & !isFinalChannels;
  always @(posedge clk) begin
    if (rst) begin
      isEntering <= 1'b0;
    end else begin
      isEntering <= 1'b0;
      case (phase)  // DittoAccelerator+Sequencing.swift:37
        3'd3: begin  // accept
          if (accepts) begin  // DittoAccelerator+Sequencing.swift:58
            if (!fetcher_words[656]) begin  // DittoAccelerator+Sequencing.swift:59
              isEntering <= 1'b1;
            end
          end
        end
        3'd4: begin  // decide
          if (!skips) begin  // DittoAccelerator+Sequencing.swift:70
            isEntering <= 1'b1;
          end
        end
        3'd6: begin  // settle
          if (goesOn) begin  // DittoAccelerator+Sequencing.swift:74
            isEntering <= 1'b1;
          end
        end
        default: ;  // stop
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      commandNumber <= 16'd0;
    end else begin
      case (phase)  // DittoAccelerator+Sequencing.swift:37
        3'd0: begin  // idle
          if (starts) begin  // DittoAccelerator+Sequencing.swift:40
            commandNumber <= 16'd0;
          end
        end
        default: ;  // stop
      endcase
      if (finishesCommand) begin  // DittoAccelerator+Sequencing.swift:86
        commandNumber <= commandNumber + 16'd1;
      end
    end
  end

  wire runEnds = (phase == 3'd5) & blockSequencer_areDone;
  always @(posedge clk) begin
    if (rst) begin
      phase <= 3'd0;
    end else begin
      case (phase)  // DittoAccelerator+Sequencing.swift:37
        3'd0: begin  // idle
          if (starts) begin  // DittoAccelerator+Sequencing.swift:40
            if (!isBroken) begin  // DittoAccelerator+Sequencing.swift:48
              phase <= 3'd1;
            end
          end
        end
        3'd1: begin  // fetch
          if (!fetcher_isBusy) begin  // DittoAccelerator+Sequencing.swift:53
            phase <= 3'd2;
          end
        end
        3'd2: phase <= 3'd3;  // check
        3'd3: begin  // accept
          if (accepts) begin  // DittoAccelerator+Sequencing.swift:58
            if (fetcher_words[656]) begin  // DittoAccelerator+Sequencing.swift:59
              phase <= 3'd4;
            end else begin
              phase <= 3'd5;
            end
          end else begin
            phase <= 3'd7;
          end
        end
        3'd4: begin  // decide
          if (!skips) begin  // DittoAccelerator+Sequencing.swift:70
            phase <= 3'd5;
          end
        end
        3'd5: begin  // run
          if (runEnds) begin  // DittoAccelerator+Sequencing.swift:71
            phase <= 3'd6;
          end
        end
        3'd6: begin  // settle
          if (settles & (errorCode != 8'd0)) begin  // DittoAccelerator+Sequencing.swift:73
            phase <= 3'd7;
          end
          if (goesOn) begin  // DittoAccelerator+Sequencing.swift:74
            phase <= 3'd5;
          end
        end
        default: begin  // stop
          if (!fetcher_isBusy) begin  // DittoAccelerator+Sequencing.swift:80
            phase <= 3'd0;
          end
        end
      endcase
      if (finishesCommand) begin  // DittoAccelerator+Sequencing.swift:86
        if (isLastCommand) begin  // DittoAccelerator+Sequencing.swift:88
          phase <= 3'd0;
        end else begin
          phase <= 3'd1;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      channelsLeft <= 16'd0;
    end else begin
      case (phase)  // DittoAccelerator+Sequencing.swift:37
        3'd3: channelsLeft <= fetcher_words[63:48];  // accept
        3'd6: begin  // settle
          if (goesOn) begin  // DittoAccelerator+Sequencing.swift:74
            channelsLeft <= channelsLeft - 16'd256;
          end
        end
        default: ;  // stop
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      channelOffset <= 32'd0;
    end else begin
      case (phase)  // DittoAccelerator+Sequencing.swift:37
        3'd3: channelOffset <= 32'd0;  // accept
        3'd6: begin  // settle
          if (goesOn) begin  // DittoAccelerator+Sequencing.swift:74
            channelOffset <= channelOffset + 32'd256;
          end
        end
        default: ;  // stop
      endcase
    end
  end

  assign interruptRequest = (isDone & registers_fields_interruptEnable_done)
      | (isFailed & registers_fields_interruptEnable_failed);

  wire _unused_ok = &{1'b0, activationLoader_add[2:0], 1'b0};
endmodule

`default_nettype wire
