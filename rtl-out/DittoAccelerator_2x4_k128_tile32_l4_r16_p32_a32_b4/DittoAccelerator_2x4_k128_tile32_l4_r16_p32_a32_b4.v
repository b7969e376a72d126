// DittoAccelerator_2x4_k128_tile32_l4_r16_p32_a32_b4, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 2x4_k128_tile32_l4_r16_p32_a32_b4
// Content: fnv1a64 87f4847977309b18
`default_nettype none

module DittoAccelerator_2x4_k128_tile32_l4_r16_p32_a32_b4 (
    input  wire        clk,
    input  wire        rst,
    input  wire        control_awvalid,  // DittoAccelerator.swift:16
    output wire        control_awready,  // DittoAccelerator.swift:16
    input  wire [5:0]  control_awaddr,  // DittoAccelerator.swift:16
    input  wire [2:0]  control_awprot,  // DittoAccelerator.swift:16
    input  wire        control_wvalid,  // DittoAccelerator.swift:16
    output wire        control_wready,  // DittoAccelerator.swift:16
    input  wire [31:0] control_wdata,  // DittoAccelerator.swift:16
    input  wire [3:0]  control_wstrb,  // DittoAccelerator.swift:16
    output wire        control_bvalid,  // DittoAccelerator.swift:16
    input  wire        control_bready,  // DittoAccelerator.swift:16
    output wire [1:0]  control_bresp,  // DittoAccelerator.swift:16
    input  wire        control_arvalid,  // DittoAccelerator.swift:16
    output wire        control_arready,  // DittoAccelerator.swift:16
    input  wire [5:0]  control_araddr,  // DittoAccelerator.swift:16
    input  wire [2:0]  control_arprot,  // DittoAccelerator.swift:16
    output wire        control_rvalid,  // DittoAccelerator.swift:16
    input  wire        control_rready,  // DittoAccelerator.swift:16
    output wire [31:0] control_rdata,  // DittoAccelerator.swift:16
    output wire [1:0]  control_rresp,  // DittoAccelerator.swift:16
    output wire        memoryRead_arvalid,  // DittoAccelerator.swift:17
    input  wire        memoryRead_arready,  // DittoAccelerator.swift:17
    output wire [31:0] memoryRead_araddr,  // DittoAccelerator.swift:17
    output wire [7:0]  memoryRead_arlen,  // DittoAccelerator.swift:17
    output wire [2:0]  memoryRead_arsize,  // DittoAccelerator.swift:17
    output wire [1:0]  memoryRead_arburst,  // DittoAccelerator.swift:17
    output wire [3:0]  memoryRead_arcache,  // DittoAccelerator.swift:17
    output wire [2:0]  memoryRead_arprot,  // DittoAccelerator.swift:17
    input  wire        memoryRead_rvalid,  // DittoAccelerator.swift:17
    output wire        memoryRead_rready,  // DittoAccelerator.swift:17
    input  wire [31:0] memoryRead_rdata,  // DittoAccelerator.swift:17
    input  wire [1:0]  memoryRead_rresp,  // DittoAccelerator.swift:17
    input  wire        memoryRead_rlast,  // DittoAccelerator.swift:17
    output wire        memoryWrite_awvalid,  // DittoAccelerator.swift:18
    input  wire        memoryWrite_awready,  // DittoAccelerator.swift:18
    output wire [31:0] memoryWrite_awaddr,  // DittoAccelerator.swift:18
    output wire [7:0]  memoryWrite_awlen,  // DittoAccelerator.swift:18
    output wire [2:0]  memoryWrite_awsize,  // DittoAccelerator.swift:18
    output wire [1:0]  memoryWrite_awburst,  // DittoAccelerator.swift:18
    output wire [3:0]  memoryWrite_awcache,  // DittoAccelerator.swift:18
    output wire [2:0]  memoryWrite_awprot,  // DittoAccelerator.swift:18
    output wire        memoryWrite_wvalid,  // DittoAccelerator.swift:18
    input  wire        memoryWrite_wready,  // DittoAccelerator.swift:18
    output wire [31:0] memoryWrite_wdata,  // DittoAccelerator.swift:18
    output wire [3:0]  memoryWrite_wstrb,  // DittoAccelerator.swift:18
    output wire        memoryWrite_wlast,  // DittoAccelerator.swift:18
    input  wire        memoryWrite_bvalid,  // DittoAccelerator.swift:18
    output wire        memoryWrite_bready,  // DittoAccelerator.swift:18
    input  wire [1:0]  memoryWrite_bresp,  // DittoAccelerator.swift:18
    output wire        interruptRequest  // DittoAccelerator.swift:19
);

  reg [3:0] phase;  // DittoAccelerator.swift:21
  reg isEntering;  // DittoAccelerator.swift:23
  reg [31:0] commandAddress;  // DittoAccelerator.swift:24
  reg [15:0] commandNumber;  // DittoAccelerator.swift:25
  reg [15:0] rowsLeft;  // DittoAccelerator.swift:27
  reg [15:0] channelsLeft;  // DittoAccelerator.swift:28
  reg [31:0] channelOffset;  // DittoAccelerator.swift:29
  reg hasFreshWeights;  // DittoAccelerator.swift:31
  reg isDone;  // DittoAccelerator.swift:32
  reg isFailed;  // DittoAccelerator.swift:33
  reg hasOverflowed;  // DittoAccelerator.swift:34
  reg [7:0] errorCode;  // DittoAccelerator.swift:35
  reg [7:0] errorDetail;  // DittoAccelerator.swift:36
  reg [15:0] errorCommand;  // DittoAccelerator.swift:37
  reg [31:0] cycles;  // DittoAccelerator.swift:38
  reg [31:0] beatsRead;  // DittoAccelerator.swift:39
  reg [31:0] beatsWritten;  // DittoAccelerator.swift:40
  wire registers_bus_awready;  // DittoAccelerator.swift:49
  wire registers_bus_wready;  // DittoAccelerator.swift:49
  wire registers_bus_bvalid;  // DittoAccelerator.swift:49
  wire [1:0] registers_bus_bresp;  // DittoAccelerator.swift:49
  wire registers_bus_arready;  // DittoAccelerator.swift:49
  wire registers_bus_rvalid;  // DittoAccelerator.swift:49
  wire [31:0] registers_bus_rdata;  // DittoAccelerator.swift:49
  wire [1:0] registers_bus_rresp;  // DittoAccelerator.swift:49
  wire registers_fields_control_start;  // DittoAccelerator.swift:49
  wire registers_fields_interruptEnable_done;  // DittoAccelerator.swift:49
  wire registers_fields_interruptEnable_failed;  // DittoAccelerator.swift:49
  wire registers_fields_clear_done;  // DittoAccelerator.swift:49
  wire registers_fields_clear_failed;  // DittoAccelerator.swift:49
  wire registers_fields_clear_overflow;  // DittoAccelerator.swift:49
  wire [31:0] registers_fields_listAddress_address;  // DittoAccelerator.swift:49
  wire [15:0] registers_fields_listLength_commands;  // DittoAccelerator.swift:49
  wire fetcher_request_valid;  // DittoAccelerator.swift:121
  wire [31:0] fetcher_request_payload_address;  // DittoAccelerator.swift:121
  wire [5:0] fetcher_request_payload_beats;  // DittoAccelerator.swift:121
  wire fetcher_data_ready;  // DittoAccelerator.swift:121
  wire fetcher_isBusy;  // DittoAccelerator.swift:121
  wire [1023:0] fetcher_words;  // DittoAccelerator.swift:121
  wire [7:0] commandChecker_code;  // DittoAccelerator.swift:122
  wire [7:0] commandChecker_detail;  // DittoAccelerator.swift:122
  wire [7:0] commandChecker_inputs;  // DittoAccelerator.swift:122
  wire [15:0] commandChecker_segmentVectors;  // DittoAccelerator.swift:122
  wire [4:0] commandChecker_rowVectors;  // DittoAccelerator.swift:122
  wire parameterLoader_request_valid;  // DittoAccelerator.swift:123
  wire [31:0] parameterLoader_request_payload_address;  // DittoAccelerator.swift:123
  wire [5:0] parameterLoader_request_payload_beats;  // DittoAccelerator.swift:123
  wire parameterLoader_data_ready;  // DittoAccelerator.swift:123
  wire parameterLoader_isBusy;  // DittoAccelerator.swift:123
  wire parameterLoader_write;  // DittoAccelerator.swift:123
  wire parameterLoader_hasBadShift;  // DittoAccelerator.swift:123
  wire [4:0] parameterLoader_address;  // DittoAccelerator.swift:123
  wire [127:0] parameterLoader_biases;  // DittoAccelerator.swift:123
  wire [63:0] parameterLoader_multipliers;  // DittoAccelerator.swift:123
  wire [23:0] parameterLoader_shifts;  // DittoAccelerator.swift:123
  wire [63:0] parameterLoader_gains;  // DittoAccelerator.swift:123
  wire [63:0] parameterLoader_offsets;  // DittoAccelerator.swift:123
  wire weightBuffer_request_valid;  // DittoAccelerator.swift:124
  wire [31:0] weightBuffer_request_payload_address;  // DittoAccelerator.swift:124
  wire [5:0] weightBuffer_request_payload_beats;  // DittoAccelerator.swift:124
  wire weightBuffer_data_ready;  // DittoAccelerator.swift:124
  wire weightBuffer_isBusy;  // DittoAccelerator.swift:124
  wire weightBuffer_valid;  // DittoAccelerator.swift:124
  wire weightBuffer_last;  // DittoAccelerator.swift:124
  wire [127:0] weightBuffer_weights;  // DittoAccelerator.swift:124
  wire activationLoader_request_valid;  // DittoAccelerator.swift:125
  wire [31:0] activationLoader_request_payload_address;  // DittoAccelerator.swift:125
  wire [5:0] activationLoader_request_payload_beats;  // DittoAccelerator.swift:125
  wire activationLoader_data_ready;  // DittoAccelerator.swift:125
  wire activationLoader_isBusy;  // DittoAccelerator.swift:125
  wire activationLoader_write;  // DittoAccelerator.swift:125
  wire activationLoader_writeRow;  // DittoAccelerator.swift:125
  wire activationLoader_writesReference;  // DittoAccelerator.swift:125
  wire [3:0] activationLoader_writeAddress;  // DittoAccelerator.swift:125
  wire [63:0] activationLoader_writeData;  // DittoAccelerator.swift:125
  wire computeStage_weightReady;  // DittoAccelerator.swift:126
  wire computeStage_sums_valid;  // DittoAccelerator.swift:126
  wire [127:0] computeStage_sums_payload;  // DittoAccelerator.swift:126
  wire computeStage_isCollected;  // DittoAccelerator.swift:126
  wire [31:0] computeStage_zeroCount;  // DittoAccelerator.swift:126
  wire [31:0] computeStage_lowCount;  // DittoAccelerator.swift:126
  wire [31:0] computeStage_fullCount;  // DittoAccelerator.swift:126
  wire [31:0] computeStage_stallCount;  // DittoAccelerator.swift:126
  wire vectorReader_request_valid;  // DittoAccelerator.swift:127
  wire [31:0] vectorReader_request_payload_address;  // DittoAccelerator.swift:127
  wire [5:0] vectorReader_request_payload_beats;  // DittoAccelerator.swift:127
  wire vectorReader_data_ready;  // DittoAccelerator.swift:127
  wire vectorReader_computed_ready;  // DittoAccelerator.swift:127
  wire vectorReader_pop_valid;  // DittoAccelerator.swift:127
  wire [127:0] vectorReader_pop_payload_accumulators;  // DittoAccelerator.swift:127
  wire [127:0] vectorReader_pop_payload_previous;  // DittoAccelerator.swift:127
  wire vectorReader_isBusy;  // DittoAccelerator.swift:127
  wire vectorUnit_push_ready;  // DittoAccelerator.swift:128
  wire vectorUnit_sums_valid;  // DittoAccelerator.swift:128
  wire [127:0] vectorUnit_sums_payload;  // DittoAccelerator.swift:128
  wire vectorUnit_results_valid;  // DittoAccelerator.swift:128
  wire [31:0] vectorUnit_results_payload;  // DittoAccelerator.swift:128
  wire vectorUnit_isIdle;  // DittoAccelerator.swift:128
  wire vectorUnit_overflows;  // DittoAccelerator.swift:128
  wire transposer_push_ready;  // DittoAccelerator.swift:129
  wire transposer_pop_valid;  // DittoAccelerator.swift:129
  wire [127:0] transposer_pop_payload;  // DittoAccelerator.swift:129
  wire vectorWriter_sums_ready;  // DittoAccelerator.swift:130
  wire vectorWriter_results_ready;  // DittoAccelerator.swift:130
  wire vectorWriter_request_valid;  // DittoAccelerator.swift:130
  wire [31:0] vectorWriter_request_payload_address;  // DittoAccelerator.swift:130
  wire [5:0] vectorWriter_request_payload_beats;  // DittoAccelerator.swift:130
  wire vectorWriter_data_valid;  // DittoAccelerator.swift:130
  wire [31:0] vectorWriter_data_payload;  // DittoAccelerator.swift:130
  wire vectorWriter_isIdle;  // DittoAccelerator.swift:130
  wire memoryReader_command_ready;  // DittoAccelerator.swift:131
  wire memoryReader_data_valid;  // DittoAccelerator.swift:131
  wire [31:0] memoryReader_data_payload_fragment;  // DittoAccelerator.swift:131
  wire memoryReader_result_valid;  // DittoAccelerator.swift:131
  wire [1:0] memoryReader_result_payload;  // DittoAccelerator.swift:131
  wire memoryReader_axi_arvalid;  // DittoAccelerator.swift:131
  wire [31:0] memoryReader_axi_araddr;  // DittoAccelerator.swift:131
  wire [7:0] memoryReader_axi_arlen;  // DittoAccelerator.swift:131
  wire [2:0] memoryReader_axi_arsize;  // DittoAccelerator.swift:131
  wire [1:0] memoryReader_axi_arburst;  // DittoAccelerator.swift:131
  wire [3:0] memoryReader_axi_arcache;  // DittoAccelerator.swift:131
  wire [2:0] memoryReader_axi_arprot;  // DittoAccelerator.swift:131
  wire memoryReader_axi_rready;  // DittoAccelerator.swift:131
  wire memoryWriter_command_ready;  // DittoAccelerator.swift:133
  wire memoryWriter_data_ready;  // DittoAccelerator.swift:133
  wire memoryWriter_result_valid;  // DittoAccelerator.swift:133
  wire memoryWriter_result_ready;  // DittoAccelerator.swift:133
  wire [1:0] memoryWriter_result_payload;  // DittoAccelerator.swift:133
  wire memoryWriter_axi_awvalid;  // DittoAccelerator.swift:133
  wire [31:0] memoryWriter_axi_awaddr;  // DittoAccelerator.swift:133
  wire [7:0] memoryWriter_axi_awlen;  // DittoAccelerator.swift:133
  wire [2:0] memoryWriter_axi_awsize;  // DittoAccelerator.swift:133
  wire [1:0] memoryWriter_axi_awburst;  // DittoAccelerator.swift:133
  wire [3:0] memoryWriter_axi_awcache;  // DittoAccelerator.swift:133
  wire [2:0] memoryWriter_axi_awprot;  // DittoAccelerator.swift:133
  wire memoryWriter_axi_wvalid;  // DittoAccelerator.swift:133
  wire [31:0] memoryWriter_axi_wdata;  // DittoAccelerator.swift:133
  wire [3:0] memoryWriter_axi_wstrb;  // DittoAccelerator.swift:133
  wire memoryWriter_axi_wlast;  // DittoAccelerator.swift:133
  wire memoryWriter_axi_bready;  // DittoAccelerator.swift:133
  wire reads_push_0_ready;  // DittoAccelerator+Units.swift:170
  wire reads_push_1_ready;  // DittoAccelerator+Units.swift:170
  wire reads_push_2_ready;  // DittoAccelerator+Units.swift:170
  wire reads_push_3_ready;  // DittoAccelerator+Units.swift:170
  wire reads_push_4_ready;  // DittoAccelerator+Units.swift:170
  wire reads_pop_valid;  // DittoAccelerator+Units.swift:170
  wire [31:0] reads_pop_payload_address;  // DittoAccelerator+Units.swift:170
  wire [5:0] reads_pop_payload_beats;  // DittoAccelerator+Units.swift:170

  ditto_registers registers (  // DittoAccelerator.swift:49
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
      .hardware_status_busy(phase != 4'd0),
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
      .fields_control_start(registers_fields_control_start),
      .fields_interruptEnable_done(registers_fields_interruptEnable_done),
      .fields_interruptEnable_failed(registers_fields_interruptEnable_failed),
      .fields_clear_done(registers_fields_clear_done),
      .fields_clear_failed(registers_fields_clear_failed),
      .fields_clear_overflow(registers_fields_clear_overflow),
      .fields_listAddress_address(registers_fields_listAddress_address),
      .fields_listLength_commands(registers_fields_listLength_commands)
  );

  assign control_awready = registers_bus_awready;
  assign control_wready = registers_bus_wready;
  assign control_bvalid = registers_bus_bvalid;
  assign control_bresp = registers_bus_bresp;
  assign control_arready = registers_bus_arready;
  assign control_rvalid = registers_bus_rvalid;
  assign control_rdata = registers_bus_rdata;
  assign control_rresp = registers_bus_rresp;

  CommandChecker_2x4_k128_tile32_l4_r16_p32_a32_b4 commandChecker (  // DittoAccelerator.swift:122
      .clk(clk),
      .rst(rst),
      .words(fetcher_words),
      .code(commandChecker_code),
      .detail(commandChecker_detail),
      .inputs(commandChecker_inputs),
      .segmentVectors(commandChecker_segmentVectors),
      .rowVectors(commandChecker_rowVectors)
  );

  wire owns_fetch = phase == 4'd1;
  CommandFetcher_2x4_k128_tile32_l4_r16_p32_a32_b4 fetcher (  // DittoAccelerator.swift:121
      .clk(clk),
      .rst(rst),
      .start(isEntering & (phase == 4'd1)),
      .address(commandAddress),
      .request_valid(fetcher_request_valid),
      .request_ready(reads_push_0_ready),
      .request_payload_address(fetcher_request_payload_address),
      .request_payload_beats(fetcher_request_payload_beats),
      .data_valid(memoryReader_data_valid & owns_fetch),
      .data_ready(fetcher_data_ready),
      .data_payload(memoryReader_data_payload_fragment),
      .isBusy(fetcher_isBusy),
      .words(fetcher_words)
  );

  wire restartsRows = isEntering & (phase == 4'd4);
  wire restartsCommand = phase == 4'd3;
  wire [5:0] parameterLoader_vectors_mux = (fetcher_words[1:0] == 2'd0)
      ? 6'd1
      : (fetcher_words[639:624] < 16'd1)
      ? 6'd1
      : (fetcher_words[639:624] > 16'd32)
      ? 6'd32
      : fetcher_words[629:624];
  wire owns_parameters = phase == 4'd4;
  wire [5:0] parameterLoader_vectors = parameterLoader_vectors_mux;  // DittoAccelerator.swift:123
  ParameterLoader_2x4_k128_tile32_l4_r16_p32_a32_b4 parameterLoader (  // DittoAccelerator.swift:123
      .clk(clk),
      .rst(rst),
      .restart(restartsCommand),
      .start(restartsRows),
      .vectors(parameterLoader_vectors),
      .base(fetcher_words[319:288]),
      .request_valid(parameterLoader_request_valid),
      .request_ready(reads_push_1_ready),
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

  wire startsProduct = isEntering & (phase == 4'd7);
  wire reloadsWeights = commandChecker_inputs > 8'd32;
  wire owns_weights = phase == 4'd5;
  WeightBuffer_2x4_k128_tile32_l4_r16_p32_a32_b4 weightBuffer (  // DittoAccelerator.swift:124
      .clk(clk),
      .rst(rst),
      .restart(restartsCommand),
      .load(isEntering & (phase == 4'd5)),
      .columns((channelsLeft < 16'd1) ? 3'd1 : (channelsLeft > 16'd4) ? 3'd4 : channelsLeft[2:0]),
      .base(fetcher_words[191:160]),
      .stride(fetcher_words[479:448]),
      .inputs(commandChecker_inputs),
      .mask(fetcher_words[23:16]),
      .request_valid(weightBuffer_request_valid),
      .request_ready(reads_push_2_ready),
      .request_payload_address(weightBuffer_request_payload_address),
      .request_payload_beats(weightBuffer_request_payload_beats),
      .data_valid(memoryReader_data_valid & owns_weights),
      .data_ready(weightBuffer_data_ready),
      .data_payload(memoryReader_data_payload_fragment),
      .isBusy(weightBuffer_isBusy),
      .sends(startsProduct & (hasFreshWeights | reloadsWeights)),
      .valid(weightBuffer_valid),
      .ready(computeStage_weightReady),
      .last(weightBuffer_last),
      .weights(weightBuffer_weights)
  );

  wire [16:0] activationLoader_add = {1'b0, fetcher_words[79:64]} + 17'd7;
  wire [13:0] activationLoader_segmentWords_shr = activationLoader_add[16:3];
  wire owns_activations = phase == 4'd6;
  ActivationLoader_2x4_k128_tile32_l4_r16_p32_a32_b4 activationLoader (  // DittoAccelerator.swift:125
      .clk(clk),
      .rst(rst),
      .restart(restartsRows),
      .start(isEntering & (phase == 4'd6)),
      .rows((rowsLeft < 16'd1) ? 2'd1 : (rowsLeft > 16'd2) ? 2'd2 : rowsLeft[1:0]),
      .isTemporal(fetcher_words[3:2] == 2'd1),
      .isSpatial(fetcher_words[3:2] == 2'd2),
      .currentBase(fetcher_words[127:96]),
      .previousBase(fetcher_words[159:128]),
      .rowLength(fetcher_words[335:320]),
      .innerStride(fetcher_words[383:352]),
      .outerStride(fetcher_words[415:384]),
      .segments(fetcher_words[95:80]),
      .segmentStride(fetcher_words[447:416]),
      .segmentWords((activationLoader_segmentWords_shr < 14'd1)
          ? 5'd1
          : (activationLoader_segmentWords_shr > 14'd16)
          ? 5'd16
          : activationLoader_segmentWords_shr[4:0]),
      .request_valid(activationLoader_request_valid),
      .request_ready(reads_push_3_ready),
      .request_payload_address(activationLoader_request_payload_address),
      .request_payload_beats(activationLoader_request_payload_beats),
      .data_valid(memoryReader_data_valid & owns_activations),
      .data_ready(activationLoader_data_ready),
      .data_payload(memoryReader_data_payload_fragment),
      .isBusy(activationLoader_isBusy),
      .write(activationLoader_write),
      .writeRow(activationLoader_writeRow),
      .writesReference(activationLoader_writesReference),
      .writeAddress(activationLoader_writeAddress),
      .writeData(activationLoader_writeData)
  );

  wire starts = registers_fields_control_start & (phase == 4'd0);
  ComputeStage_2x4_k128_tile32_l4_r16_p32_a32_b4 computeStage (  // DittoAccelerator.swift:126
      .clk(clk),
      .rst(rst),
      .mode((fetcher_words[3:2] > 2'd2) ? 2'd2 : fetcher_words[3:2]),
      .isUnsigned(fetcher_words[8]),
      .inputs(commandChecker_inputs),
      .rows((rowsLeft < 16'd1) ? 2'd1 : (rowsLeft > 16'd2) ? 2'd2 : rowsLeft[1:0]),
      .isFirstBlock(rowsLeft == fetcher_words[47:32]),
      .isFinalBlock(rowsLeft <= 16'd2),
      .start(startsProduct),
      .write(activationLoader_write),
      .writeRow(activationLoader_writeRow),
      .writesReference(activationLoader_writesReference),
      .writeAddress(activationLoader_writeAddress),
      .writeData(activationLoader_writeData),
      .weightValid(weightBuffer_valid),
      .weightReady(computeStage_weightReady),
      .weightLast(weightBuffer_last),
      .weights(weightBuffer_weights),
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

  wire [15:0] vectorReader_rows_ext = {
      14'd0,
      (rowsLeft < 16'd1) ? 2'd1 : (rowsLeft > 16'd2) ? 2'd2 : rowsLeft[1:0]
  };
  wire owns_vectors = phase == 4'd8;
  VectorReader_2x4_k128_tile32_l4_r16_p32_a32_b4 vectorReader (  // DittoAccelerator.swift:127
      .clk(clk),
      .rst(rst),
      .restart(isEntering & (phase == 4'd4)),
      .start(isEntering & (phase == 4'd8)),
      .rows((fetcher_words[1:0] == 2'd0) ? vectorReader_rows_ext : fetcher_words[47:32]),
      .isFromMemory(!(fetcher_words[1:0] == 2'd0)),
      .addsPrevious(fetcher_words[9]),
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
      .request_ready(reads_push_4_ready),
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
      .isBusy(vectorReader_isBusy)
  );

  wire transposesSums = fetcher_words[13] & fetcher_words[11];
  wire transposesResults = fetcher_words[13] & !fetcher_words[11];
  VectorProcessingUnit_l4_r16_p32 vectorUnit (  // DittoAccelerator.swift:128
      .clk(clk),
      .rst(rst),
      .command_function((fetcher_words[6:4] > 3'd5) ? 3'd5 : fetcher_words[6:4]),
      .command_addsPrevious(fetcher_words[9]),
      .command_addsBias(fetcher_words[10]),
      .command_storesSums(fetcher_words[11]),
      .command_vectors(commandChecker_rowVectors),
      .command_lastLanes({1'b0, fetcher_words[65:64] - 2'd1} + 3'd1),
      .command_parameterBase(5'd0),
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

  wire [127:0] transposer_push_payload_cat = {
      24'd0,
      vectorUnit_results_payload[31:24],
      24'd0,
      vectorUnit_results_payload[23:16],
      24'd0,
      vectorUnit_results_payload[15:8],
      24'd0,
      vectorUnit_results_payload[7:0]
  };
  BlockTransposer_lanes4 transposer (  // DittoAccelerator.swift:129
      .clk(clk),
      .rst(rst),
      .push_valid((vectorUnit_sums_valid & transposesSums) | (vectorUnit_results_valid & transposesResults)),
      .push_ready(transposer_push_ready),
      .push_payload(transposesSums ? vectorUnit_sums_payload : transposer_push_payload_cat),
      .pop_valid(transposer_pop_valid),
      .pop_ready(transposesSums ? vectorWriter_sums_ready : vectorWriter_results_ready),
      .pop_payload(transposer_pop_payload)
  );

  wire vectorWriter_data_ready = memoryWriter_data_ready;  // DittoAccelerator.swift:130
  VectorWriter_2x4_k128_tile32_l4_r16_p32_a32_b4 vectorWriter (  // DittoAccelerator.swift:130
      .clk(clk),
      .rst(rst),
      .restart(restartsRows),
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
      .results_payload(transposesResults
          ? {transposer_pop_payload[103:96], transposer_pop_payload[71:64], transposer_pop_payload[39:32], transposer_pop_payload[7:0]}
          : vectorUnit_results_payload),
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

  wire [2:0] reads_index_unused;
  StreamArbiter_DMACommand_a32_n32_count5_fixed reads (  // DittoAccelerator+Units.swift:170
      .clk(clk),
      .rst(rst),
      .push_0_valid(fetcher_request_valid),
      .push_0_ready(reads_push_0_ready),
      .push_0_payload_address(fetcher_request_payload_address),
      .push_0_payload_beats(fetcher_request_payload_beats),
      .push_1_valid(parameterLoader_request_valid),
      .push_1_ready(reads_push_1_ready),
      .push_1_payload_address(parameterLoader_request_payload_address),
      .push_1_payload_beats(parameterLoader_request_payload_beats),
      .push_2_valid(weightBuffer_request_valid),
      .push_2_ready(reads_push_2_ready),
      .push_2_payload_address(weightBuffer_request_payload_address),
      .push_2_payload_beats(weightBuffer_request_payload_beats),
      .push_3_valid(activationLoader_request_valid),
      .push_3_ready(reads_push_3_ready),
      .push_3_payload_address(activationLoader_request_payload_address),
      .push_3_payload_beats(activationLoader_request_payload_beats),
      .push_4_valid(vectorReader_request_valid),
      .push_4_ready(reads_push_4_ready),
      .push_4_payload_address(vectorReader_request_payload_address),
      .push_4_payload_beats(vectorReader_request_payload_beats),
      .pop_valid(reads_pop_valid),
      .pop_ready(memoryReader_command_ready),
      .pop_payload_address(reads_pop_payload_address),
      .pop_payload_beats(reads_pop_payload_beats),
      .index(reads_index_unused)
  );

  wire memoryReader_data_ready_or = 1'b0
      | (fetcher_data_ready & owns_fetch)
      | (parameterLoader_data_ready & owns_parameters)
      | (weightBuffer_data_ready & owns_weights);
  wire memoryReader_data_ready = memoryReader_data_ready_or
      | (activationLoader_data_ready & owns_activations)
      | (vectorReader_data_ready & owns_vectors);  // DittoAccelerator.swift:131
  wire memoryReader_data_payload_last_unused;
  wire memoryReader_result_ready = 1'b1;  // DittoAccelerator.swift:131
  AXI4ReadMaster_a32_b4_maximumBeats32_maximumBurst16_outstanding4 memoryReader (  // DittoAccelerator.swift:131
      .clk(clk),
      .rst(rst),
      .command_valid(reads_pop_valid),
      .command_ready(memoryReader_command_ready),
      .command_payload_address(reads_pop_payload_address),
      .command_payload_beats(reads_pop_payload_beats),
      .data_valid(memoryReader_data_valid),
      .data_ready(memoryReader_data_ready),
      .data_payload_last(memoryReader_data_payload_last_unused),
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

  assign memoryRead_arvalid = memoryReader_axi_arvalid;
  assign memoryRead_araddr = memoryReader_axi_araddr;
  assign memoryRead_arlen = memoryReader_axi_arlen;
  assign memoryRead_arsize = memoryReader_axi_arsize;
  assign memoryRead_arburst = memoryReader_axi_arburst;
  assign memoryRead_arcache = memoryReader_axi_arcache;
  assign memoryRead_arprot = memoryReader_axi_arprot;
  assign memoryRead_rready = memoryReader_axi_rready;

  assign memoryWriter_result_ready = 1'b1;
  AXI4WriteMaster_a32_b4_maximumBeats32_maximumBurst16_outstanding4 memoryWriter (  // DittoAccelerator.swift:133
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

  wire isLastCommand = {1'b0, commandNumber} + 17'd1 == {1'b0, registers_fields_listLength_commands};
  wire isFinalBlock = rowsLeft <= 16'd2;
  wire isFinalChannels = !(fetcher_words[1:0] == 2'd0) | (channelsLeft <= 16'd4);
  wire isRefused = commandChecker_code != 8'd0;
  always @(posedge clk) begin
    if (rst) begin
      isEntering <= 1'b0;
    end else begin
      isEntering <= 1'b0;
      case (phase)  // DittoAccelerator+Sequencing.swift:23
        4'd0: begin  // idle
          if (starts) begin  // DittoAccelerator+Sequencing.swift:26
            if (!((|registers_fields_listAddress_address[1:0]) | (registers_fields_listLength_commands == 16'd0))) begin  // DittoAccelerator+Sequencing.swift:37
              isEntering <= 1'b1;
            end
          end
        end
        4'd1: begin  // fetch
          if (!isEntering & !fetcher_isBusy) begin  // DittoAccelerator+Sequencing.swift:42
            isEntering <= 1'b1;
          end
        end
        4'd2: begin  // check
          if (!isEntering) begin  // DittoAccelerator+Sequencing.swift:43
            isEntering <= 1'b1;
          end
        end
        4'd3: begin  // accept
          if (errorCode != 8'd0) begin  // DittoAccelerator+Sequencing.swift:49
          end else if (isRefused) begin  // DittoAccelerator+Sequencing.swift:50
          end else begin
            isEntering <= 1'b1;
          end
        end
        4'd4: begin  // parameters
          if (!isEntering & !parameterLoader_isBusy) begin  // DittoAccelerator+Sequencing.swift:57
            if (fetcher_words[1:0] == 2'd0) begin  // DittoAccelerator+Sequencing.swift:58
              isEntering <= 1'b1;
            end else begin
              isEntering <= 1'b1;
            end
          end
        end
        4'd5: begin  // weights
          if (!isEntering & !weightBuffer_isBusy) begin  // DittoAccelerator+Sequencing.swift:60
            isEntering <= 1'b1;
          end
        end
        4'd6: begin  // activations
          if (!isEntering & !activationLoader_isBusy) begin  // DittoAccelerator+Sequencing.swift:61
            isEntering <= 1'b1;
          end
        end
        4'd7: begin  // compute
          if (computeStage_isCollected) begin  // DittoAccelerator+Sequencing.swift:64
            isEntering <= 1'b1;
          end
        end
        4'd8: begin  // vectors
          if (!isEntering & !vectorReader_isBusy) begin  // DittoAccelerator+Sequencing.swift:66
            if ((fetcher_words[1:0] == 2'd0) & !isFinalBlock) begin  // DittoAccelerator+Sequencing.swift:67
              isEntering <= 1'b1;
            end else begin
              isEntering <= 1'b1;
            end
          end
        end
        default: begin  // settle
          if (!isEntering & vectorUnit_isIdle & vectorWriter_isIdle) begin  // DittoAccelerator+Sequencing.swift:73
            if (errorCode != 8'd0) begin  // DittoAccelerator+Sequencing.swift:74
            end else if (!isFinalChannels) begin  // DittoAccelerator+Sequencing.swift:75
              isEntering <= 1'b1;
            end else begin
              if (!isLastCommand) begin  // DittoAccelerator+Sequencing.swift:84
                isEntering <= 1'b1;
              end
            end
          end
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      cycles <= 32'd0;
    end else begin
      if (phase != 4'd0) begin  // DittoAccelerator+Sequencing.swift:120
        cycles <= cycles + 32'd1;
      end
      if (starts) begin  // DittoAccelerator+Sequencing.swift:123
        cycles <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      beatsRead <= 32'd0;
    end else begin
      if (memoryReader_data_valid & memoryReader_data_ready) begin  // DittoAccelerator+Sequencing.swift:121
        beatsRead <= beatsRead + 32'd1;
      end
      if (starts) begin  // DittoAccelerator+Sequencing.swift:123
        beatsRead <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      beatsWritten <= 32'd0;
    end else begin
      if (vectorWriter_data_valid & vectorWriter_data_ready) begin  // DittoAccelerator+Sequencing.swift:122
        beatsWritten <= beatsWritten + 32'd1;
      end
      if (starts) begin  // DittoAccelerator+Sequencing.swift:123
        beatsWritten <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isDone <= 1'b0;
    end else begin
      if (registers_fields_clear_done) begin  // DittoAccelerator+Sequencing.swift:17
        isDone <= 1'b0;
      end
      case (phase)  // DittoAccelerator+Sequencing.swift:23
        4'd0: begin  // idle
          if (starts) begin  // DittoAccelerator+Sequencing.swift:26
            isDone <= 1'b0;
          end
        end
        4'd1, 4'd2, 4'd3, 4'd4, 4'd5, 4'd6, 4'd7, 4'd8: ;
        default: begin  // settle
          if (!isEntering & vectorUnit_isIdle & vectorWriter_isIdle) begin  // DittoAccelerator+Sequencing.swift:73
            if (errorCode != 8'd0) begin  // DittoAccelerator+Sequencing.swift:74
            end else if (!isFinalChannels) begin  // DittoAccelerator+Sequencing.swift:75
            end else begin
              if (isLastCommand) begin  // DittoAccelerator+Sequencing.swift:84
                isDone <= 1'b1;
              end
            end
          end
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isFailed <= 1'b0;
    end else begin
      if (registers_fields_clear_failed) begin  // DittoAccelerator+Sequencing.swift:18
        isFailed <= 1'b0;
      end
      case (phase)  // DittoAccelerator+Sequencing.swift:23
        4'd0: begin  // idle
          if (starts) begin  // DittoAccelerator+Sequencing.swift:26
            isFailed <= 1'b0;
            if ((|registers_fields_listAddress_address[1:0]) | (registers_fields_listLength_commands == 16'd0)) begin  // DittoAccelerator+Sequencing.swift:37
              isFailed <= 1'b1;
            end
          end
        end
        4'd1, 4'd2: ;
        4'd3: begin  // accept
          if (errorCode != 8'd0) begin  // DittoAccelerator+Sequencing.swift:49
            isFailed <= 1'b1;
          end else if (isRefused) begin  // DittoAccelerator+Sequencing.swift:50
            isFailed <= 1'b1;
          end
        end
        4'd4, 4'd5, 4'd6, 4'd7, 4'd8: ;
        default: begin  // settle
          if (!isEntering & vectorUnit_isIdle & vectorWriter_isIdle) begin  // DittoAccelerator+Sequencing.swift:73
            if (errorCode != 8'd0) begin  // DittoAccelerator+Sequencing.swift:74
              isFailed <= 1'b1;
            end
          end
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      hasOverflowed <= 1'b0;
    end else begin
      if (registers_fields_clear_overflow) begin  // DittoAccelerator+Sequencing.swift:19
        hasOverflowed <= 1'b0;
      end
      if (vectorUnit_overflows) begin  // DittoAccelerator+Sequencing.swift:20
        hasOverflowed <= 1'b1;
      end
    end
  end

  wire readFails = memoryReader_result_valid
      & memoryReader_result_ready
      & (memoryReader_result_payload != 2'd0);
  wire writeFails = memoryWriter_result_valid
      & memoryWriter_result_ready
      & (memoryWriter_result_payload != 2'd0);
  wire badShift = parameterLoader_write & parameterLoader_hasBadShift;
  always @(posedge clk) begin
    if (rst) begin
      errorCode <= 8'd0;
    end else begin
      if ((readFails | writeFails | badShift) & (errorCode == 8'd0)) begin  // DittoAccelerator+Sequencing.swift:111
        errorCode <= readFails ? 8'd10 : writeFails ? 8'd11 : 8'd9;
      end
      case (phase)  // DittoAccelerator+Sequencing.swift:23
        4'd0: begin  // idle
          if (starts) begin  // DittoAccelerator+Sequencing.swift:26
            errorCode <= 8'd0;
            if ((|registers_fields_listAddress_address[1:0]) | (registers_fields_listLength_commands == 16'd0)) begin  // DittoAccelerator+Sequencing.swift:37
              errorCode <= 8'd1;
            end
          end
        end
        4'd3: begin  // accept
          if (errorCode == 8'd0 && isRefused) begin  // DittoAccelerator+Sequencing.swift:50
            errorCode <= commandChecker_code;
          end
        end
        default: ;  // settle
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      errorDetail <= 8'd0;
    end else begin
      if ((readFails | writeFails | badShift) & (errorCode == 8'd0)) begin  // DittoAccelerator+Sequencing.swift:111
        errorDetail <= (badShift & !readFails & !writeFails) ? 8'd9 : 8'd0;
      end
      case (phase)  // DittoAccelerator+Sequencing.swift:23
        4'd0: begin  // idle
          if (starts) begin  // DittoAccelerator+Sequencing.swift:26
            errorDetail <= 8'd0;
          end
        end
        4'd3: begin  // accept
          if (errorCode == 8'd0 && isRefused) begin  // DittoAccelerator+Sequencing.swift:50
            errorDetail <= commandChecker_detail;
          end
        end
        default: ;  // settle
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      errorCommand <= 16'd0;
    end else begin
      if ((readFails | writeFails | badShift) & (errorCode == 8'd0)) begin  // DittoAccelerator+Sequencing.swift:111
        errorCommand <= commandNumber;
      end
      case (phase)  // DittoAccelerator+Sequencing.swift:23
        4'd0: begin  // idle
          if (starts) begin  // DittoAccelerator+Sequencing.swift:26
            errorCommand <= 16'd0;
          end
        end
        4'd3: begin  // accept
          if (errorCode == 8'd0 && isRefused) begin  // DittoAccelerator+Sequencing.swift:50
            errorCommand <= commandNumber;
          end
        end
        default: ;  // settle
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      commandNumber <= 16'd0;
    end else begin
      case (phase)  // DittoAccelerator+Sequencing.swift:23
        4'd0: begin  // idle
          if (starts) begin  // DittoAccelerator+Sequencing.swift:26
            commandNumber <= 16'd0;
          end
        end
        4'd1, 4'd2, 4'd3, 4'd4, 4'd5, 4'd6, 4'd7, 4'd8: ;
        default: begin  // settle
          if (!isEntering & vectorUnit_isIdle & vectorWriter_isIdle) begin  // DittoAccelerator+Sequencing.swift:73
            if (errorCode != 8'd0) begin  // DittoAccelerator+Sequencing.swift:74
            end else if (!isFinalChannels) begin  // DittoAccelerator+Sequencing.swift:75
            end else begin
              commandNumber <= commandNumber + 16'd1;
            end
          end
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      commandAddress <= 32'd0;
    end else begin
      case (phase)  // DittoAccelerator+Sequencing.swift:23
        4'd0: begin  // idle
          if (starts) begin  // DittoAccelerator+Sequencing.swift:26
            commandAddress <= registers_fields_listAddress_address;
          end
        end
        4'd1, 4'd2, 4'd3, 4'd4, 4'd5, 4'd6, 4'd7, 4'd8: ;
        default: begin  // settle
          if (!isEntering & vectorUnit_isIdle & vectorWriter_isIdle) begin  // DittoAccelerator+Sequencing.swift:73
            if (errorCode != 8'd0) begin  // DittoAccelerator+Sequencing.swift:74
            end else if (!isFinalChannels) begin  // DittoAccelerator+Sequencing.swift:75
            end else begin
              commandAddress <= commandAddress + 32'd128;
            end
          end
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      phase <= 4'd0;
    end else begin
      case (phase)  // DittoAccelerator+Sequencing.swift:23
        4'd0: begin  // idle
          if (starts) begin  // DittoAccelerator+Sequencing.swift:26
            if (!((|registers_fields_listAddress_address[1:0]) | (registers_fields_listLength_commands == 16'd0))) begin  // DittoAccelerator+Sequencing.swift:37
              phase <= 4'd1;
            end
          end
        end
        4'd1: begin  // fetch
          if (!isEntering & !fetcher_isBusy) begin  // DittoAccelerator+Sequencing.swift:42
            phase <= 4'd2;
          end
        end
        4'd2: begin  // check
          if (!isEntering) begin  // DittoAccelerator+Sequencing.swift:43
            phase <= 4'd3;
          end
        end
        4'd3: begin  // accept
          if (errorCode != 8'd0) begin  // DittoAccelerator+Sequencing.swift:49
            phase <= 4'd0;
          end else if (isRefused) begin  // DittoAccelerator+Sequencing.swift:50
            phase <= 4'd0;
          end else begin
            phase <= 4'd4;
          end
        end
        4'd4: begin  // parameters
          if (!isEntering & !parameterLoader_isBusy) begin  // DittoAccelerator+Sequencing.swift:57
            if (fetcher_words[1:0] == 2'd0) begin  // DittoAccelerator+Sequencing.swift:58
              phase <= 4'd5;
            end else begin
              phase <= 4'd8;
            end
          end
        end
        4'd5: begin  // weights
          if (!isEntering & !weightBuffer_isBusy) begin  // DittoAccelerator+Sequencing.swift:60
            phase <= 4'd6;
          end
        end
        4'd6: begin  // activations
          if (!isEntering & !activationLoader_isBusy) begin  // DittoAccelerator+Sequencing.swift:61
            phase <= 4'd7;
          end
        end
        4'd7: begin  // compute
          if (computeStage_isCollected) begin  // DittoAccelerator+Sequencing.swift:64
            phase <= 4'd8;
          end
        end
        4'd8: begin  // vectors
          if (!isEntering & !vectorReader_isBusy) begin  // DittoAccelerator+Sequencing.swift:66
            if ((fetcher_words[1:0] == 2'd0) & !isFinalBlock) begin  // DittoAccelerator+Sequencing.swift:67
              phase <= 4'd6;
            end else begin
              phase <= 4'd9;
            end
          end
        end
        default: begin  // settle
          if (!isEntering & vectorUnit_isIdle & vectorWriter_isIdle) begin  // DittoAccelerator+Sequencing.swift:73
            if (errorCode != 8'd0) begin  // DittoAccelerator+Sequencing.swift:74
              phase <= 4'd0;
            end else if (!isFinalChannels) begin  // DittoAccelerator+Sequencing.swift:75
              phase <= 4'd4;
            end else begin
              if (isLastCommand) begin  // DittoAccelerator+Sequencing.swift:84
                phase <= 4'd0;
              end else begin
                phase <= 4'd1;
              end
            end
          end
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      rowsLeft <= 16'd0;
    end else begin
      case (phase)  // DittoAccelerator+Sequencing.swift:23
        4'd0, 4'd1, 4'd2: ;
        4'd3: rowsLeft <= fetcher_words[47:32];  // accept
        4'd4, 4'd5, 4'd6, 4'd7: ;
        4'd8: begin  // vectors
          if (!isEntering & !vectorReader_isBusy) begin  // DittoAccelerator+Sequencing.swift:66
            if ((fetcher_words[1:0] == 2'd0) & !isFinalBlock) begin  // DittoAccelerator+Sequencing.swift:67
              rowsLeft <= rowsLeft - 16'd2;
            end
          end
        end
        default: begin  // settle
          if (!isEntering & vectorUnit_isIdle & vectorWriter_isIdle) begin  // DittoAccelerator+Sequencing.swift:73
            if (errorCode == 8'd0 && !isFinalChannels) begin  // DittoAccelerator+Sequencing.swift:75
              rowsLeft <= fetcher_words[47:32];
            end
          end
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      channelsLeft <= 16'd0;
    end else begin
      case (phase)  // DittoAccelerator+Sequencing.swift:23
        4'd0, 4'd1, 4'd2: ;
        4'd3: channelsLeft <= fetcher_words[63:48];  // accept
        4'd4, 4'd5, 4'd6, 4'd7, 4'd8: ;
        default: begin  // settle
          if (!isEntering & vectorUnit_isIdle & vectorWriter_isIdle) begin  // DittoAccelerator+Sequencing.swift:73
            if (errorCode == 8'd0 && !isFinalChannels) begin  // DittoAccelerator+Sequencing.swift:75
              channelsLeft <= channelsLeft - 16'd4;
            end
          end
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      channelOffset <= 32'd0;
    end else begin
      case (phase)  // DittoAccelerator+Sequencing.swift:23
        4'd0, 4'd1, 4'd2: ;
        4'd3: channelOffset <= 32'd0;  // accept
        4'd4, 4'd5, 4'd6, 4'd7, 4'd8: ;
        default: begin  // settle
          if (!isEntering & vectorUnit_isIdle & vectorWriter_isIdle) begin  // DittoAccelerator+Sequencing.swift:73
            if (errorCode == 8'd0 && !isFinalChannels) begin  // DittoAccelerator+Sequencing.swift:75
              channelOffset <= channelOffset + 32'd4;
            end
          end
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      hasFreshWeights <= 1'b0;
    end else begin
      case (phase)  // DittoAccelerator+Sequencing.swift:23
        4'd0, 4'd1, 4'd2: ;
        4'd3: hasFreshWeights <= 1'b1;  // accept
        4'd4, 4'd5, 4'd6: ;
        4'd7: hasFreshWeights <= 1'b0;  // compute
        4'd8: ;  // vectors
        default: begin  // settle
          if (!isEntering & vectorUnit_isIdle & vectorWriter_isIdle) begin  // DittoAccelerator+Sequencing.swift:73
            if (errorCode == 8'd0 && !isFinalChannels) begin  // DittoAccelerator+Sequencing.swift:75
              hasFreshWeights <= 1'b1;
            end
          end
        end
      endcase
    end
  end

  assign interruptRequest = (isDone & registers_fields_interruptEnable_done)
      | (isFailed & registers_fields_interruptEnable_failed);

  wire _unused_ok = &{1'b0, activationLoader_add[2:0], 1'b0};
endmodule

`default_nettype wire
