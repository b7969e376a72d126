// ProductUnit_g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535
// Content: fnv1a64 2d085ed7489aa0ad
`default_nettype none

module ProductUnit_g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535 (
    input  wire        clk,
    input  wire        rst,
    input  wire        start,  // ProductUnit.swift:12
    input  wire [1:0]  job_search,  // ProductUnit.swift:13
    input  wire        job_areVectors,  // ProductUnit.swift:13
    input  wire        job_storesCondensed,  // ProductUnit.swift:13
    input  wire        job_storesTable,  // ProductUnit.swift:13
    input  wire        job_loadsCondensed,  // ProductUnit.swift:13
    input  wire        job_weightsTransposed,  // ProductUnit.swift:13
    input  wire        job_areUnsigned,  // ProductUnit.swift:13
    input  wire        job_hasClassRow,  // ProductUnit.swift:13
    input  wire [15:0] job_elements,  // ProductUnit.swift:13
    input  wire [15:0] job_rows,  // ProductUnit.swift:13
    input  wire [15:0] job_features,  // ProductUnit.swift:13
    input  wire [15:0] job_frameRows,  // ProductUnit.swift:13
    input  wire [15:0] job_segmentFrames,  // ProductUnit.swift:13
    input  wire [15:0] job_chosenFrame,  // ProductUnit.swift:13
    input  wire [15:0] job_gridColumns,  // ProductUnit.swift:13
    input  wire [15:0] job_gridRows,  // ProductUnit.swift:13
    input  wire [15:0] job_radius,  // ProductUnit.swift:13
    input  wire [31:0] job_threshold,  // ProductUnit.swift:13
    input  wire [31:0] job_tokenAddress,  // ProductUnit.swift:13
    input  wire [31:0] job_tokenFrameStride,  // ProductUnit.swift:13
    input  wire [31:0] job_tokenRowStride,  // ProductUnit.swift:13
    input  wire [31:0] job_weightAddress,  // ProductUnit.swift:13
    input  wire [31:0] job_weightRowStride,  // ProductUnit.swift:13
    input  wire [31:0] job_parameterAddress,  // ProductUnit.swift:13
    input  wire [31:0] job_resultAddress,  // ProductUnit.swift:13
    input  wire [31:0] job_resultFrameStride,  // ProductUnit.swift:13
    input  wire [31:0] job_resultRowStride,  // ProductUnit.swift:13
    input  wire [31:0] job_tableSource,  // ProductUnit.swift:13
    input  wire [31:0] job_tableTarget,  // ProductUnit.swift:13
    input  wire [31:0] job_tableStride,  // ProductUnit.swift:13
    input  wire        isStopped,  // ProductUnit.swift:15
    output wire        busy,  // ProductUnit.swift:16
    output wire        isUnfit,  // ProductUnit.swift:18
    output wire        request_0_valid,  // ProductUnit.swift:20
    input  wire        request_0_ready,  // ProductUnit.swift:20
    output wire [31:0] request_0_payload_address,  // ProductUnit.swift:20
    output wire [6:0]  request_0_payload_beats,  // ProductUnit.swift:20
    output wire        request_1_valid,  // ProductUnit.swift:20
    input  wire        request_1_ready,  // ProductUnit.swift:20
    output wire [31:0] request_1_payload_address,  // ProductUnit.swift:20
    output wire [6:0]  request_1_payload_beats,  // ProductUnit.swift:20
    output wire        request_2_valid,  // ProductUnit.swift:20
    input  wire        request_2_ready,  // ProductUnit.swift:20
    output wire [31:0] request_2_payload_address,  // ProductUnit.swift:20
    output wire [6:0]  request_2_payload_beats,  // ProductUnit.swift:20
    input  wire        data_0_valid,  // ProductUnit.swift:21
    output wire        data_0_ready,  // ProductUnit.swift:21
    input  wire        data_0_payload_last,  // ProductUnit.swift:21
    input  wire [63:0] data_0_payload_fragment,  // ProductUnit.swift:21
    input  wire        data_1_valid,  // ProductUnit.swift:21
    output wire        data_1_ready,  // ProductUnit.swift:21
    input  wire        data_1_payload_last,  // ProductUnit.swift:21
    input  wire [63:0] data_1_payload_fragment,  // ProductUnit.swift:21
    input  wire        data_2_valid,  // ProductUnit.swift:21
    output wire        data_2_ready,  // ProductUnit.swift:21
    input  wire        data_2_payload_last,  // ProductUnit.swift:21
    input  wire [63:0] data_2_payload_fragment,  // ProductUnit.swift:21
    output wire        write_valid,  // ProductUnit.swift:22
    input  wire        write_ready,  // ProductUnit.swift:22
    output wire [31:0] write_payload_address,  // ProductUnit.swift:22
    output wire [63:0] write_payload_data,  // ProductUnit.swift:22
    input  wire [1:0]  query,  // ProductUnit.swift:24
    input  wire [10:0] position,  // ProductUnit.swift:25
    output wire [2:0]  item_frame,  // ProductUnit.swift:26
    output wire [7:0]  item_token,  // ProductUnit.swift:26
    output wire [7:0]  item_reference,  // ProductUnit.swift:26
    output wire [10:0] item_count,  // ProductUnit.swift:26
    output wire        searches,  // ProductUnit.swift:28
    output wire        multiplies,  // ProductUnit.swift:29
    output wire        decides,  // ProductUnit.swift:30
    output wire        decidesInformative,  // ProductUnit.swift:31
    output wire        overlaps  // ProductUnit.swift:33
);

  reg requesting;  // ProductUnit.swift:35
  reg sequencing;  // ProductUnit.swift:36
  reg loading;  // ProductUnit.swift:37
  reg feeding;  // ProductUnit.swift:38
  reg loadStarts;  // ProductUnit.swift:39
  reg feedStarts;  // ProductUnit.swift:40
  reg codecOwed;  // ProductUnit.swift:41
  reg loadHalf;  // ProductUnit.swift:42
  reg feedHalf;  // ProductUnit.swift:43
  reg [1:0] full;  // ProductUnit.swift:44
  reg [15:0] loaded_frames;  // ProductUnit.swift:45
  reg [15:0] loaded_reference;  // ProductUnit.swift:45
  reg [15:0] loaded_frameRows;  // ProductUnit.swift:45
  reg [15:0] loaded_lastRows;  // ProductUnit.swift:45
  reg [31:0] loaded_tokenAddress;  // ProductUnit.swift:45
  reg [31:0] loaded_resultAddress;  // ProductUnit.swift:45
  reg [31:0] loaded_tableSource;  // ProductUnit.swift:45
  reg [31:0] loaded_tableTarget;  // ProductUnit.swift:45
  reg [15:0] fed_frames;  // ProductUnit.swift:46
  reg [15:0] fed_reference;  // ProductUnit.swift:46
  reg [15:0] fed_frameRows;  // ProductUnit.swift:46
  reg [15:0] fed_lastRows;  // ProductUnit.swift:46
  reg [31:0] fed_tokenAddress;  // ProductUnit.swift:46
  reg [31:0] fed_resultAddress;  // ProductUnit.swift:46
  reg [31:0] fed_tableSource;  // ProductUnit.swift:46
  reg [31:0] fed_tableTarget;  // ProductUnit.swift:46
  reg [15:0] upcoming_frames;  // ProductUnit.swift:47
  reg [15:0] upcoming_reference;  // ProductUnit.swift:47
  reg [15:0] upcoming_frameRows;  // ProductUnit.swift:47
  reg [15:0] upcoming_lastRows;  // ProductUnit.swift:47
  reg [31:0] upcoming_tokenAddress;  // ProductUnit.swift:47
  reg [31:0] upcoming_resultAddress;  // ProductUnit.swift:47
  reg [31:0] upcoming_tableSource;  // ProductUnit.swift:47
  reg [31:0] upcoming_tableTarget;  // ProductUnit.swift:47
  wire [63:0] tokenBuffer_searched;  // ProductUnit.swift:64
  wire [63:0] tokenBuffer_fed;  // ProductUnit.swift:64
  wire tables_decisions_ready;  // ProductUnit.swift:67
  wire [10:0] tables_tokens_informativeCount;  // ProductUnit.swift:67
  wire [10:0] tables_tokens_frameInformativeStart;  // ProductUnit.swift:67
  wire [7:0] tables_tokens_frameInformativeCount;  // ProductUnit.swift:67
  wire [10:0] tables_tokens_frameOtherStart;  // ProductUnit.swift:67
  wire [7:0] tables_tokens_frameOtherCount;  // ProductUnit.swift:67
  wire [2:0] tables_tokens_informative_frame;  // ProductUnit.swift:67
  wire [7:0] tables_tokens_informative_token;  // ProductUnit.swift:67
  wire [2:0] tables_tokens_other_frame;  // ProductUnit.swift:67
  wire [7:0] tables_tokens_other_token;  // ProductUnit.swift:67
  wire [7:0] tables_tokens_other_reference;  // ProductUnit.swift:67
  wire tables_tokens_other_informative;  // ProductUnit.swift:67
  wire [2:0] tables_tokens_found_frame;  // ProductUnit.swift:67
  wire [7:0] tables_tokens_found_token;  // ProductUnit.swift:67
  wire [7:0] tables_tokens_found_reference;  // ProductUnit.swift:67
  wire tables_tokens_found_informative;  // ProductUnit.swift:67
  wire [10:0] tables_vectors_informativeCount;  // ProductUnit.swift:67
  wire [10:0] tables_vectors_frameInformativeStart;  // ProductUnit.swift:67
  wire [7:0] tables_vectors_frameInformativeCount;  // ProductUnit.swift:67
  wire [10:0] tables_vectors_frameOtherStart;  // ProductUnit.swift:67
  wire [7:0] tables_vectors_frameOtherCount;  // ProductUnit.swift:67
  wire [2:0] tables_vectors_informative_frame;  // ProductUnit.swift:67
  wire [7:0] tables_vectors_informative_token;  // ProductUnit.swift:67
  wire [2:0] tables_vectors_other_frame;  // ProductUnit.swift:67
  wire [7:0] tables_vectors_other_token;  // ProductUnit.swift:67
  wire [7:0] tables_vectors_other_reference;  // ProductUnit.swift:67
  wire tables_vectors_other_informative;  // ProductUnit.swift:67
  wire [2:0] tables_vectors_found_frame;  // ProductUnit.swift:67
  wire [7:0] tables_vectors_found_token;  // ProductUnit.swift:67
  wire [7:0] tables_vectors_found_reference;  // ProductUnit.swift:67
  wire tables_vectors_found_informative;  // ProductUnit.swift:67
  wire [2:0] tables_item_frame;  // ProductUnit.swift:67
  wire [7:0] tables_item_token;  // ProductUnit.swift:67
  wire [7:0] tables_item_reference;  // ProductUnit.swift:67
  wire [10:0] tables_item_count;  // ProductUnit.swift:67
  wire loader_rowRequest_valid;  // ProductUnit+Prediction.swift:19
  wire [31:0] loader_rowRequest_payload_address;  // ProductUnit+Prediction.swift:19
  wire [6:0] loader_rowRequest_payload_beats;  // ProductUnit+Prediction.swift:19
  wire loader_rowData_ready;  // ProductUnit+Prediction.swift:19
  wire loader_tableRequest_valid;  // ProductUnit+Prediction.swift:19
  wire [31:0] loader_tableRequest_payload_address;  // ProductUnit+Prediction.swift:19
  wire [6:0] loader_tableRequest_payload_beats;  // ProductUnit+Prediction.swift:19
  wire loader_tableData_ready;  // ProductUnit+Prediction.swift:19
  wire loader_write_valid;  // ProductUnit+Prediction.swift:19
  wire [17:0] loader_write_payload_first;  // ProductUnit+Prediction.swift:19
  wire [63:0] loader_write_payload_second;  // ProductUnit+Prediction.swift:19
  wire loader_decision_valid;  // ProductUnit+Prediction.swift:19
  wire [14:0] loader_decision_payload_reference;  // ProductUnit+Prediction.swift:19
  wire loader_decision_payload_informative;  // ProductUnit+Prediction.swift:19
  wire [15:0] loader_loadedRows;  // ProductUnit+Prediction.swift:19
  wire [15:0] loader_loadedFrames;  // ProductUnit+Prediction.swift:19
  wire loader_busy;  // ProductUnit+Prediction.swift:19
  wire codecFeeder_read_valid;  // ProductUnit+Prediction.swift:33
  wire [17:0] codecFeeder_read_payload;  // ProductUnit+Prediction.swift:33
  wire codecFeeder_willRead;  // ProductUnit+Prediction.swift:33
  wire codecFeeder_references_valid;  // ProductUnit+Prediction.swift:33
  wire [255:0] codecFeeder_references_payload;  // ProductUnit+Prediction.swift:33
  wire codecFeeder_tokens_valid;  // ProductUnit+Prediction.swift:33
  wire [255:0] codecFeeder_tokens_payload;  // ProductUnit+Prediction.swift:33
  wire codecFeeder_busy;  // ProductUnit+Prediction.swift:33
  wire codec_command_ready;  // ProductUnit+Prediction.swift:42
  wire codec_references_ready;  // ProductUnit+Prediction.swift:42
  wire codec_tokens_ready;  // ProductUnit+Prediction.swift:42
  wire codec_results_valid;  // ProductUnit+Prediction.swift:42
  wire [5:0] codec_results_payload_frame;  // ProductUnit+Prediction.swift:42
  wire [7:0] codec_results_payload_token;  // ProductUnit+Prediction.swift:42
  wire [7:0] codec_results_payload_reference;  // ProductUnit+Prediction.swift:42
  wire [19:0] codec_results_payload_sad;  // ProductUnit+Prediction.swift:42
  wire codec_results_payload_informative;  // ProductUnit+Prediction.swift:42
  wire codec_results_payload_last;  // ProductUnit+Prediction.swift:42
  wire codec_busy;  // ProductUnit+Prediction.swift:42
  wire codec_searching;  // ProductUnit+Prediction.swift:42
  wire decisionWriter_found_ready;  // ProductUnit+Prediction.swift:50
  wire decisionWriter_read_ready;  // ProductUnit+Prediction.swift:50
  wire decisionWriter_decisions_valid;  // ProductUnit+Prediction.swift:50
  wire [2:0] decisionWriter_decisions_payload_frame;  // ProductUnit+Prediction.swift:50
  wire [7:0] decisionWriter_decisions_payload_token;  // ProductUnit+Prediction.swift:50
  wire [7:0] decisionWriter_decisions_payload_reference;  // ProductUnit+Prediction.swift:50
  wire decisionWriter_decisions_payload_informative;  // ProductUnit+Prediction.swift:50
  wire decisionWriter_finish;  // ProductUnit+Prediction.swift:50
  wire [15:0] decisionWriter_decidedFrames;  // ProductUnit+Prediction.swift:50
  wire decisionWriter_busy;  // ProductUnit+Prediction.swift:50
  wire resultStore_job_ready;  // ProductUnit+Product.swift:7
  wire resultStore_recovery_valid;  // ProductUnit+Product.swift:7
  wire [10:0] resultStore_recovery_payload_start;  // ProductUnit+Product.swift:7
  wire [10:0] resultStore_recovery_payload_count;  // ProductUnit+Product.swift:7
  wire resultStore_recovery_payload_sourceHalf;  // ProductUnit+Product.swift:7
  wire resultStore_recovery_payload_targetHalf;  // ProductUnit+Product.swift:7
  wire [2:0] resultStore_lookup_frame;  // ProductUnit+Product.swift:7
  wire [7:0] resultStore_lookup_token;  // ProductUnit+Product.swift:7
  wire resultStore_drain_valid;  // ProductUnit+Product.swift:7
  wire [7:0] resultStore_drain_payload_first;  // ProductUnit+Product.swift:7
  wire [1:0] resultStore_drain_payload_second;  // ProductUnit+Product.swift:7
  wire [3:0] resultStore_freed;  // ProductUnit+Product.swift:7
  wire resultStore_write_valid;  // ProductUnit+Product.swift:7
  wire [31:0] resultStore_write_payload_address;  // ProductUnit+Product.swift:7
  wire [63:0] resultStore_write_payload_data;  // ProductUnit+Product.swift:7
  wire resultStore_done;  // ProductUnit+Product.swift:7
  wire [15:0] productFeeder_frame;  // ProductUnit+Product.swift:8
  wire [15:0] productFeeder_position;  // ProductUnit+Product.swift:8
  wire productFeeder_read_valid;  // ProductUnit+Product.swift:8
  wire [17:0] productFeeder_read_payload;  // ProductUnit+Product.swift:8
  wire productFeeder_releases;  // ProductUnit+Product.swift:8
  wire productFeeder_tile_valid;  // ProductUnit+Product.swift:8
  wire [6:0] productFeeder_tile_payload_beat;  // ProductUnit+Product.swift:8
  wire productFeeder_tile_payload_first;  // ProductUnit+Product.swift:8
  wire productFeeder_slices_valid;  // ProductUnit+Product.swift:8
  wire [7:0] productFeeder_slices_payload_entry;  // ProductUnit+Product.swift:8
  wire [63:0] productFeeder_slices_payload_elements;  // ProductUnit+Product.swift:8
  wire productFeeder_slices_payload_areUnsigned;  // ProductUnit+Product.swift:8
  wire productFeeder_slices_payload_newTile;  // ProductUnit+Product.swift:8
  wire productFeeder_slices_payload_first;  // ProductUnit+Product.swift:8
  wire productFeeder_slices_payload_last;  // ProductUnit+Product.swift:8
  wire [1:0] productFeeder_target;  // ProductUnit+Product.swift:8
  wire productFeeder_job_valid;  // ProductUnit+Product.swift:8
  wire [15:0] productFeeder_job_payload_frame;  // ProductUnit+Product.swift:8
  wire productFeeder_job_payload_isReference;  // ProductUnit+Product.swift:8
  wire [15:0] productFeeder_job_payload_feature;  // ProductUnit+Product.swift:8
  wire productFeeder_job_payload_referenceHalf;  // ProductUnit+Product.swift:8
  wire productFeeder_job_payload_currentHalf;  // ProductUnit+Product.swift:8
  wire [15:0] productFeeder_job_payload_otherStart;  // ProductUnit+Product.swift:8
  wire [15:0] productFeeder_job_payload_otherCount;  // ProductUnit+Product.swift:8
  wire productFeeder_job_payload_endsTile;  // ProductUnit+Product.swift:8
  wire productFeeder_job_payload_endsSegment;  // ProductUnit+Product.swift:8
  wire engine_weights_ready;  // ProductUnit+Product.swift:9
  wire engine_parameters_ready;  // ProductUnit+Product.swift:9
  wire engine_tokens_ready;  // ProductUnit+Product.swift:9
  wire engine_results_valid;  // ProductUnit+Product.swift:9
  wire [7:0] engine_results_payload_first;  // ProductUnit+Product.swift:9
  wire [63:0] engine_results_payload_second;  // ProductUnit+Product.swift:9
  wire recoveryEngine_command_ready;  // ProductUnit+Product.swift:10
  wire recoveryEngine_done;  // ProductUnit+Product.swift:10
  wire [10:0] recoveryEngine_position;  // ProductUnit+Product.swift:10
  wire recoveryEngine_copySource_valid;  // ProductUnit+Product.swift:10
  wire [7:0] recoveryEngine_copySource_payload;  // ProductUnit+Product.swift:10
  wire recoveryEngine_sourceHalf;  // ProductUnit+Product.swift:10
  wire recoveryEngine_copyTarget_valid;  // ProductUnit+Product.swift:10
  wire [7:0] recoveryEngine_copyTarget_payload_first;  // ProductUnit+Product.swift:10
  wire [63:0] recoveryEngine_copyTarget_payload_second;  // ProductUnit+Product.swift:10
  wire recoveryEngine_targetHalf;  // ProductUnit+Product.swift:10
  wire [63:0] frameBuffers_copied;  // ProductUnit+Product.swift:12
  wire frameBuffers_drain_ready;  // ProductUnit+Product.swift:12
  wire [63:0] frameBuffers_drained;  // ProductUnit+Product.swift:12
  wire weightStore_request_valid;  // ProductUnit+Product.swift:74
  wire [31:0] weightStore_request_payload_address;  // ProductUnit+Product.swift:74
  wire [6:0] weightStore_request_payload_beats;  // ProductUnit+Product.swift:74
  wire weightStore_data_ready;  // ProductUnit+Product.swift:74
  wire weightStore_isLoaded;  // ProductUnit+Product.swift:74
  wire weightStore_isPumped;  // ProductUnit+Product.swift:74
  wire weightStore_tile_ready;  // ProductUnit+Product.swift:74
  wire weightStore_weights_valid;  // ProductUnit+Product.swift:74
  wire [63:0] weightStore_weights_payload;  // ProductUnit+Product.swift:74
  wire weightStore_parameters_valid;  // ProductUnit+Product.swift:74
  wire signed [31:0] weightStore_parameters_payload_bias;  // ProductUnit+Product.swift:74
  wire [15:0] weightStore_parameters_payload_multiplier;  // ProductUnit+Product.swift:74
  wire [4:0] weightStore_parameters_payload_shift;  // ProductUnit+Product.swift:74
  wire jobQueue_push_ready;  // ProductUnit+Product.swift:64
  wire jobQueue_pop_valid;  // ProductUnit+Product.swift:64
  wire [15:0] jobQueue_pop_payload_frame;  // ProductUnit+Product.swift:64
  wire jobQueue_pop_payload_isReference;  // ProductUnit+Product.swift:64
  wire [15:0] jobQueue_pop_payload_feature;  // ProductUnit+Product.swift:64
  wire jobQueue_pop_payload_referenceHalf;  // ProductUnit+Product.swift:64
  wire jobQueue_pop_payload_currentHalf;  // ProductUnit+Product.swift:64
  wire [15:0] jobQueue_pop_payload_otherStart;  // ProductUnit+Product.swift:64
  wire [15:0] jobQueue_pop_payload_otherCount;  // ProductUnit+Product.swift:64
  wire jobQueue_pop_payload_endsTile;  // ProductUnit+Product.swift:64
  wire jobQueue_pop_payload_endsSegment;  // ProductUnit+Product.swift:64
  wire sequencer_request_ready;  // ProductUnit.swift:81
  wire sequencer_segments_valid;  // ProductUnit.swift:81
  wire sequencer_segments_ready;  // ProductUnit.swift:81
  wire [15:0] sequencer_segments_payload_frames;  // ProductUnit.swift:81
  wire [15:0] sequencer_segments_payload_referenceFrame;  // ProductUnit.swift:81
  wire [15:0] sequencer_segments_payload_lastRows;  // ProductUnit.swift:81
  wire sequencer_segments_payload_last;  // ProductUnit.swift:81

  TokenBuffer_g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535 tokenBuffer (  // ProductUnit.swift:64
      .clk(clk),
      .rst(rst),
      .loadHalf(loadHalf),
      .feedHalf(feedHalf),
      .write_valid(loader_write_valid),
      .write_payload_first(loader_write_payload_first),
      .write_payload_second(loader_write_payload_second),
      .search_valid(codecFeeder_read_valid),
      .search_payload(codecFeeder_read_payload),
      .feed_valid(productFeeder_read_valid),
      .feed_payload(productFeeder_read_payload),
      .searched(tokenBuffer_searched),
      .fed(tokenBuffer_fed)
  );

  wire readsTable = job_search == 2'd3;
  SegmentLoader_g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535 loader (  // ProductUnit+Prediction.swift:19
      .clk(clk),
      .rst(rst),
      .start(loadStarts),
      .segment_frames(loaded_frames),
      .segment_reference(loaded_reference),
      .segment_frameRows(loaded_frameRows),
      .segment_lastRows(loaded_lastRows),
      .segment_tokenAddress(loaded_tokenAddress),
      .segment_resultAddress(loaded_resultAddress),
      .segment_tableSource(loaded_tableSource),
      .segment_tableTarget(loaded_tableTarget),
      .readsTable(readsTable),
      .loadsCondensed(job_loadsCondensed),
      .elements(job_elements),
      .frameStride(job_tokenFrameStride),
      .rowStride(job_tokenRowStride),
      .rowRequest_valid(loader_rowRequest_valid),
      .rowRequest_ready(request_0_ready),
      .rowRequest_payload_address(loader_rowRequest_payload_address),
      .rowRequest_payload_beats(loader_rowRequest_payload_beats),
      .rowData_valid(data_0_valid),
      .rowData_ready(loader_rowData_ready),
      .rowData_payload_last(data_0_payload_last),
      .rowData_payload_fragment(data_0_payload_fragment),
      .tableRequest_valid(loader_tableRequest_valid),
      .tableRequest_ready(request_1_ready),
      .tableRequest_payload_address(loader_tableRequest_payload_address),
      .tableRequest_payload_beats(loader_tableRequest_payload_beats),
      .tableData_valid(data_1_valid),
      .tableData_ready(loader_tableData_ready),
      .tableData_payload_last(data_1_payload_last),
      .tableData_payload_fragment(data_1_payload_fragment),
      .write_valid(loader_write_valid),
      .write_payload_first(loader_write_payload_first),
      .write_payload_second(loader_write_payload_second),
      .decision_valid(loader_decision_valid),
      .decision_ready(decisionWriter_read_ready),
      .decision_payload_reference(loader_decision_payload_reference),
      .decision_payload_informative(loader_decision_payload_informative),
      .loadedRows(loader_loadedRows),
      .loadedFrames(loader_loadedFrames),
      .busy(loader_busy)
  );

  assign request_0_valid = loader_rowRequest_valid;
  assign request_0_payload_address = loader_rowRequest_payload_address;
  assign request_0_payload_beats = loader_rowRequest_payload_beats;
  assign data_0_ready = loader_rowData_ready;
  assign request_1_valid = loader_tableRequest_valid;
  assign request_1_payload_address = loader_tableRequest_payload_address;
  assign request_1_payload_beats = loader_tableRequest_payload_beats;
  assign data_1_ready = loader_tableData_ready;

  wire isSearched = (job_search == 2'd1) | (job_search == 2'd2);
  CodecFeeder_g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535 codecFeeder (  // ProductUnit+Prediction.swift:33
      .clk(clk),
      .rst(rst),
      .start(loadStarts & isSearched & (loaded_frames != 16'd1)),
      .segment_frames(loaded_frames),
      .segment_reference(loaded_reference),
      .segment_frameRows(loaded_frameRows),
      .segment_lastRows(loaded_lastRows),
      .segment_tokenAddress(loaded_tokenAddress),
      .segment_resultAddress(loaded_resultAddress),
      .segment_tableSource(loaded_tableSource),
      .segment_tableTarget(loaded_tableTarget),
      .elements(job_elements),
      .loadedRows(loader_loadedRows),
      .hasClassRow(job_hasClassRow),
      .read_valid(codecFeeder_read_valid),
      .read_payload(codecFeeder_read_payload),
      .willRead(codecFeeder_willRead),
      .fetched(tokenBuffer_searched),
      .references_valid(codecFeeder_references_valid),
      .references_ready(codec_references_ready),
      .references_payload(codecFeeder_references_payload),
      .tokens_valid(codecFeeder_tokens_valid),
      .tokens_ready(codec_tokens_ready),
      .tokens_payload(codecFeeder_tokens_payload),
      .busy(codecFeeder_busy)
  );

  wire [15:0] frameTokens = loaded_frameRows - {15'd0, job_hasClassRow};
  SADCodec_g8_w16_c4_t196_f33_d768_s20 codec (  // ProductUnit+Prediction.swift:42
      .clk(clk),
      .rst(rst),
      .command_valid(codecOwed),
      .command_ready(codec_command_ready),
      .command_payload_references(frameTokens[7:0]),
      .command_payload_tokens(frameTokens[7:0]),
      .command_payload_lastTokens(loaded_lastRows[7:0] - {7'd0, job_hasClassRow}),
      .command_payload_frames(loaded_frames[5:0] - 6'd1),
      .command_payload_skippedFrame(loaded_reference[5:0]),
      .command_payload_dimension(job_elements[9:0]),
      .command_payload_narrow(1'b0),
      .command_payload_signedElements(!job_areUnsigned),
      .command_payload_windowed(job_search == 2'd2),
      .command_payload_rows(job_gridRows[7:0]),
      .command_payload_columns(job_gridColumns[7:0]),
      .command_payload_radius((job_radius > 16'd196) ? 8'd196 : job_radius[7:0]),
      .command_payload_macroblock(1'b0),
      .command_payload_threshold((job_threshold > 32'hfffff) ? 20'hfffff : job_threshold[19:0]),
      .references_valid(codecFeeder_references_valid),
      .references_ready(codec_references_ready),
      .references_payload(codecFeeder_references_payload),
      .tokens_valid(codecFeeder_tokens_valid),
      .tokens_ready(codec_tokens_ready),
      .tokens_payload(codecFeeder_tokens_payload),
      .results_valid(codec_results_valid),
      .results_ready(decisionWriter_found_ready),
      .results_payload_frame(codec_results_payload_frame),
      .results_payload_token(codec_results_payload_token),
      .results_payload_reference(codec_results_payload_reference),
      .results_payload_sad(codec_results_payload_sad),
      .results_payload_informative(codec_results_payload_informative),
      .results_payload_last(codec_results_payload_last),
      .busy(codec_busy),
      .searching(codec_searching)
  );

  wire reachesSegment = sequencer_segments_valid & sequencer_segments_ready & !isStopped;
  wire takesSegment = reachesSegment & !isUnfit;
  always @(posedge clk) begin
    if (rst) begin
      codecOwed <= 1'b0;
    end else begin
      if (codecOwed & codec_command_ready) begin  // ProductUnit+Prediction.swift:47
        codecOwed <= 1'b0;
      end
      if (takesSegment) begin  // ProductUnit.swift:107
        codecOwed <= (sequencer_segments_payload_frames != 16'd1)
            & ((job_search == 2'd1) | (job_search == 2'd2));
      end
    end
  end

  assign searches = codec_searching;

  DecisionWriter_g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535 decisionWriter (  // ProductUnit+Prediction.swift:50
      .clk(clk),
      .rst(rst),
      .start(loadStarts),
      .segment_frames(loaded_frames),
      .segment_reference(loaded_reference),
      .segment_frameRows(loaded_frameRows),
      .segment_lastRows(loaded_lastRows),
      .segment_tokenAddress(loaded_tokenAddress),
      .segment_resultAddress(loaded_resultAddress),
      .segment_tableSource(loaded_tableSource),
      .segment_tableTarget(loaded_tableTarget),
      .searches(isSearched),
      .readsTable(readsTable),
      .hasClassRow(job_hasClassRow),
      .found_valid(codec_results_valid),
      .found_ready(decisionWriter_found_ready),
      .found_payload_frame(codec_results_payload_frame),
      .found_payload_token(codec_results_payload_token),
      .found_payload_reference(codec_results_payload_reference),
      .found_payload_sad(codec_results_payload_sad),
      .found_payload_informative(codec_results_payload_informative),
      .found_payload_last(codec_results_payload_last),
      .read_valid(loader_decision_valid),
      .read_ready(decisionWriter_read_ready),
      .read_payload_reference(loader_decision_payload_reference),
      .read_payload_informative(loader_decision_payload_informative),
      .decisions_valid(decisionWriter_decisions_valid),
      .decisions_ready(tables_decisions_ready),
      .decisions_payload_frame(decisionWriter_decisions_payload_frame),
      .decisions_payload_token(decisionWriter_decisions_payload_token),
      .decisions_payload_reference(decisionWriter_decisions_payload_reference),
      .decisions_payload_informative(decisionWriter_decisions_payload_informative),
      .finish(decisionWriter_finish),
      .decidedFrames(decisionWriter_decidedFrames),
      .busy(decisionWriter_busy)
  );

  wire tables_decisions_valid = decisionWriter_decisions_valid;  // ProductUnit.swift:67
  wire tables_tokens_readable_unused;
  wire [10:0] tables_tokens_otherCount_unused;
  wire tables_vectors_readable_unused;
  wire [10:0] tables_vectors_otherCount_unused;
  TokenTables_f8_t197 tables (  // ProductUnit.swift:67
      .clk(clk),
      .rst(rst),
      .decisions_valid(tables_decisions_valid),
      .decisions_ready(tables_decisions_ready),
      .decisions_payload_frame(decisionWriter_decisions_payload_frame),
      .decisions_payload_token(decisionWriter_decisions_payload_token),
      .decisions_payload_reference(decisionWriter_decisions_payload_reference),
      .decisions_payload_informative(decisionWriter_decisions_payload_informative),
      .areVectors(job_areVectors),
      .finish(decisionWriter_finish),
      .tokenReader_retire(resultStore_done & !job_areVectors),
      .tokenReader_frame(productFeeder_frame[2:0]),
      .tokenReader_informativePosition(productFeeder_position[10:0]),
      .tokenReader_otherPosition(recoveryEngine_position),
      .tokenReader_lookup_frame(resultStore_lookup_frame),
      .tokenReader_lookup_token(resultStore_lookup_token),
      .tokens_readable(tables_tokens_readable_unused),
      .tokens_informativeCount(tables_tokens_informativeCount),
      .tokens_otherCount(tables_tokens_otherCount_unused),
      .tokens_frameInformativeStart(tables_tokens_frameInformativeStart),
      .tokens_frameInformativeCount(tables_tokens_frameInformativeCount),
      .tokens_frameOtherStart(tables_tokens_frameOtherStart),
      .tokens_frameOtherCount(tables_tokens_frameOtherCount),
      .tokens_informative_frame(tables_tokens_informative_frame),
      .tokens_informative_token(tables_tokens_informative_token),
      .tokens_other_frame(tables_tokens_other_frame),
      .tokens_other_token(tables_tokens_other_token),
      .tokens_other_reference(tables_tokens_other_reference),
      .tokens_other_informative(tables_tokens_other_informative),
      .tokens_found_frame(tables_tokens_found_frame),
      .tokens_found_token(tables_tokens_found_token),
      .tokens_found_reference(tables_tokens_found_reference),
      .tokens_found_informative(tables_tokens_found_informative),
      .vectorReader_retire(resultStore_done & job_areVectors),
      .vectorReader_frame(productFeeder_frame[2:0]),
      .vectorReader_informativePosition(productFeeder_position[10:0]),
      .vectorReader_otherPosition(recoveryEngine_position),
      .vectorReader_lookup_frame(resultStore_lookup_frame),
      .vectorReader_lookup_token(resultStore_lookup_token),
      .vectors_readable(tables_vectors_readable_unused),
      .vectors_informativeCount(tables_vectors_informativeCount),
      .vectors_otherCount(tables_vectors_otherCount_unused),
      .vectors_frameInformativeStart(tables_vectors_frameInformativeStart),
      .vectors_frameInformativeCount(tables_vectors_frameInformativeCount),
      .vectors_frameOtherStart(tables_vectors_frameOtherStart),
      .vectors_frameOtherCount(tables_vectors_frameOtherCount),
      .vectors_informative_frame(tables_vectors_informative_frame),
      .vectors_informative_token(tables_vectors_informative_token),
      .vectors_other_frame(tables_vectors_other_frame),
      .vectors_other_token(tables_vectors_other_token),
      .vectors_other_reference(tables_vectors_other_reference),
      .vectors_other_informative(tables_vectors_other_informative),
      .vectors_found_frame(tables_vectors_found_frame),
      .vectors_found_token(tables_vectors_found_token),
      .vectors_found_reference(tables_vectors_found_reference),
      .vectors_found_informative(tables_vectors_found_informative),
      .query(query),
      .position(position),
      .item_frame(tables_item_frame),
      .item_token(tables_item_token),
      .item_reference(tables_item_reference),
      .item_count(tables_item_count)
  );

  assign decides = tables_decisions_valid & tables_decisions_ready;
  assign decidesInformative = decides & decisionWriter_decisions_payload_informative;

  wire [15:0] knownFrames = (decisionWriter_decidedFrames < loader_loadedFrames)
      ? decisionWriter_decidedFrames
      : loader_loadedFrames;
  wire productFeeder_slices_ready = engine_tokens_ready;  // ProductUnit+Product.swift:8
  wire productFeeder_busy_unused;
  ProductFeeder_g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535 productFeeder (  // ProductUnit+Product.swift:8
      .clk(clk),
      .rst(rst),
      .start(feedStarts),
      .segment_frames(fed_frames),
      .segment_reference(fed_reference),
      .segment_frameRows(fed_frameRows),
      .segment_lastRows(fed_lastRows),
      .segment_tokenAddress(fed_tokenAddress),
      .segment_resultAddress(fed_resultAddress),
      .segment_tableSource(fed_tableSource),
      .segment_tableTarget(fed_tableTarget),
      .elements(job_elements),
      .features(job_features),
      .areUnsigned(job_areUnsigned),
      .frame(productFeeder_frame),
      .listStart({
          5'd0,
          job_areVectors ? tables_vectors_frameInformativeStart : tables_tokens_frameInformativeStart
      }),
      .listCount({
          8'd0,
          job_areVectors ? tables_vectors_frameInformativeCount : tables_tokens_frameInformativeCount
      }),
      .otherStart({5'd0, job_areVectors ? tables_vectors_frameOtherStart : tables_tokens_frameOtherStart}),
      .otherCount({8'd0, job_areVectors ? tables_vectors_frameOtherCount : tables_tokens_frameOtherCount}),
      .informativeCount({
          5'd0,
          job_areVectors ? tables_vectors_informativeCount : tables_tokens_informativeCount
      }),
      .isWhole(feedHalf ? full[1] : full[0]),
      .knownFrames(knownFrames),
      .position(productFeeder_position),
      .informative_frame(job_areVectors ? tables_vectors_informative_frame : tables_tokens_informative_frame),
      .informative_token(job_areVectors ? tables_vectors_informative_token : tables_tokens_informative_token),
      .read_valid(productFeeder_read_valid),
      .read_payload(productFeeder_read_payload),
      .fetched(tokenBuffer_fed),
      .isHeldUp(codecFeeder_willRead & !(loadHalf ^ feedHalf)),
      .weightsLoaded(weightStore_isLoaded),
      .weightsPumped(weightStore_isPumped),
      .releases(productFeeder_releases),
      .tile_valid(productFeeder_tile_valid),
      .tile_ready(weightStore_tile_ready),
      .tile_payload_beat(productFeeder_tile_payload_beat),
      .tile_payload_first(productFeeder_tile_payload_first),
      .slices_valid(productFeeder_slices_valid),
      .slices_ready(productFeeder_slices_ready),
      .slices_payload_entry(productFeeder_slices_payload_entry),
      .slices_payload_elements(productFeeder_slices_payload_elements),
      .slices_payload_areUnsigned(productFeeder_slices_payload_areUnsigned),
      .slices_payload_newTile(productFeeder_slices_payload_newTile),
      .slices_payload_first(productFeeder_slices_payload_first),
      .slices_payload_last(productFeeder_slices_payload_last),
      .target(productFeeder_target),
      .job_valid(productFeeder_job_valid),
      .job_payload_frame(productFeeder_job_payload_frame),
      .job_payload_isReference(productFeeder_job_payload_isReference),
      .job_payload_feature(productFeeder_job_payload_feature),
      .job_payload_referenceHalf(productFeeder_job_payload_referenceHalf),
      .job_payload_currentHalf(productFeeder_job_payload_currentHalf),
      .job_payload_otherStart(productFeeder_job_payload_otherStart),
      .job_payload_otherCount(productFeeder_job_payload_otherCount),
      .job_payload_endsTile(productFeeder_job_payload_endsTile),
      .job_payload_endsSegment(productFeeder_job_payload_endsSegment),
      .freed(resultStore_freed),
      .busy(productFeeder_busy_unused)
  );

  wire weightStore_busy_unused;
  WeightStore_g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535 weightStore (  // ProductUnit+Product.swift:74
      .clk(clk),
      .rst(rst),
      .want(loadStarts),
      .elements(job_elements),
      .features(job_features),
      .isTransposed(job_weightsTransposed),
      .address(job_weightAddress),
      .rowStride(job_weightRowStride),
      .parameterAddress(job_parameterAddress),
      .request_valid(weightStore_request_valid),
      .request_ready(request_2_ready),
      .request_payload_address(weightStore_request_payload_address),
      .request_payload_beats(weightStore_request_payload_beats),
      .data_valid(data_2_valid),
      .data_ready(weightStore_data_ready),
      .data_payload_last(data_2_payload_last),
      .data_payload_fragment(data_2_payload_fragment),
      .isLoaded(weightStore_isLoaded),
      .isPumped(weightStore_isPumped),
      .releases(productFeeder_releases),
      .tile_valid(productFeeder_tile_valid),
      .tile_ready(weightStore_tile_ready),
      .tile_payload_beat(productFeeder_tile_payload_beat),
      .tile_payload_first(productFeeder_tile_payload_first),
      .weights_valid(weightStore_weights_valid),
      .weights_ready(engine_weights_ready),
      .weights_payload(weightStore_weights_payload),
      .parameters_valid(weightStore_parameters_valid),
      .parameters_ready(engine_parameters_ready),
      .parameters_payload_bias(weightStore_parameters_payload_bias),
      .parameters_payload_multiplier(weightStore_parameters_payload_multiplier),
      .parameters_payload_shift(weightStore_parameters_payload_shift),
      .busy(weightStore_busy_unused)
  );

  assign request_2_valid = weightStore_request_valid;
  assign request_2_payload_address = weightStore_request_payload_address;
  assign request_2_payload_beats = weightStore_request_payload_beats;
  assign data_2_ready = weightStore_data_ready;

  wire engine_sums_valid_unused;
  wire [7:0] engine_sums_payload_first_unused;
  wire [255:0] engine_sums_payload_second_unused;
  wire engine_busy_unused;
  GEMMEngine_r8_w8_e197 engine (  // ProductUnit+Product.swift:9
      .clk(clk),
      .rst(rst),
      .weights_valid(weightStore_weights_valid),
      .weights_ready(engine_weights_ready),
      .weights_payload(weightStore_weights_payload),
      .parameters_valid(weightStore_parameters_valid),
      .parameters_ready(engine_parameters_ready),
      .parameters_payload_bias(weightStore_parameters_payload_bias),
      .parameters_payload_multiplier(weightStore_parameters_payload_multiplier),
      .parameters_payload_shift(weightStore_parameters_payload_shift),
      .tokens_valid(productFeeder_slices_valid),
      .tokens_ready(engine_tokens_ready),
      .tokens_payload_entry(productFeeder_slices_payload_entry),
      .tokens_payload_elements(productFeeder_slices_payload_elements),
      .tokens_payload_areUnsigned(productFeeder_slices_payload_areUnsigned),
      .tokens_payload_newTile(productFeeder_slices_payload_newTile),
      .tokens_payload_first(productFeeder_slices_payload_first),
      .tokens_payload_last(productFeeder_slices_payload_last),
      .activeRows(4'd8),
      .sums_valid(engine_sums_valid_unused),
      .sums_payload_first(engine_sums_payload_first_unused),
      .sums_payload_second(engine_sums_payload_second_unused),
      .results_valid(engine_results_valid),
      .results_payload_first(engine_results_payload_first),
      .results_payload_second(engine_results_payload_second),
      .busy(engine_busy_unused)
  );

  assign multiplies = productFeeder_slices_valid & productFeeder_slices_ready;

  FrameBuffers_b8_e197 frameBuffers (  // ProductUnit+Product.swift:12
      .clk(clk),
      .rst(rst),
      .write_valid(engine_results_valid),
      .write_payload_first(engine_results_payload_first),
      .write_payload_second(engine_results_payload_second),
      .target(productFeeder_target),
      .copySource_valid(recoveryEngine_copySource_valid),
      .copySource_payload(recoveryEngine_copySource_payload),
      .sourceHalf(recoveryEngine_sourceHalf),
      .copied(frameBuffers_copied),
      .copyTarget_valid(recoveryEngine_copyTarget_valid),
      .copyTarget_payload_first(recoveryEngine_copyTarget_payload_first),
      .copyTarget_payload_second(recoveryEngine_copyTarget_payload_second),
      .targetHalf(recoveryEngine_targetHalf),
      .drain_valid(resultStore_drain_valid),
      .drain_ready(frameBuffers_drain_ready),
      .drain_payload_first(resultStore_drain_payload_first),
      .drain_payload_second(resultStore_drain_payload_second),
      .drained(frameBuffers_drained)
  );

  RecoveryEngine_f8_t197_b8_e197 recoveryEngine (  // ProductUnit+Product.swift:10
      .clk(clk),
      .rst(rst),
      .command_valid(resultStore_recovery_valid),
      .command_ready(recoveryEngine_command_ready),
      .command_payload_start(resultStore_recovery_payload_start),
      .command_payload_count(resultStore_recovery_payload_count),
      .command_payload_sourceHalf(resultStore_recovery_payload_sourceHalf),
      .command_payload_targetHalf(resultStore_recovery_payload_targetHalf),
      .done(recoveryEngine_done),
      .position(recoveryEngine_position),
      .vector_frame(job_areVectors ? tables_vectors_other_frame : tables_tokens_other_frame),
      .vector_token(job_areVectors ? tables_vectors_other_token : tables_tokens_other_token),
      .vector_reference(job_areVectors ? tables_vectors_other_reference : tables_tokens_other_reference),
      .vector_informative(job_areVectors ? tables_vectors_other_informative : tables_tokens_other_informative),
      .copySource_valid(recoveryEngine_copySource_valid),
      .copySource_payload(recoveryEngine_copySource_payload),
      .sourceHalf(recoveryEngine_sourceHalf),
      .copied(frameBuffers_copied),
      .copyTarget_valid(recoveryEngine_copyTarget_valid),
      .copyTarget_payload_first(recoveryEngine_copyTarget_payload_first),
      .copyTarget_payload_second(recoveryEngine_copyTarget_payload_second),
      .targetHalf(recoveryEngine_targetHalf)
  );

  wire resultStore_busy_unused;
  ResultStore_g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535 resultStore (  // ProductUnit+Product.swift:7
      .clk(clk),
      .rst(rst),
      .start(feedStarts),
      .segment_frames(fed_frames),
      .segment_reference(fed_reference),
      .segment_frameRows(fed_frameRows),
      .segment_lastRows(fed_lastRows),
      .segment_tokenAddress(fed_tokenAddress),
      .segment_resultAddress(fed_resultAddress),
      .segment_tableSource(fed_tableSource),
      .segment_tableTarget(fed_tableTarget),
      .storesTable(job_storesTable),
      .storesCondensed(job_storesCondensed),
      .features(job_features),
      .frameStride(job_resultFrameStride),
      .rowStride(job_resultRowStride),
      .isWhole(feedHalf ? full[1] : full[0]),
      .job_valid(jobQueue_pop_valid),
      .job_ready(resultStore_job_ready),
      .job_payload_frame(jobQueue_pop_payload_frame),
      .job_payload_isReference(jobQueue_pop_payload_isReference),
      .job_payload_feature(jobQueue_pop_payload_feature),
      .job_payload_referenceHalf(jobQueue_pop_payload_referenceHalf),
      .job_payload_currentHalf(jobQueue_pop_payload_currentHalf),
      .job_payload_otherStart(jobQueue_pop_payload_otherStart),
      .job_payload_otherCount(jobQueue_pop_payload_otherCount),
      .job_payload_endsTile(jobQueue_pop_payload_endsTile),
      .job_payload_endsSegment(jobQueue_pop_payload_endsSegment),
      .recovery_valid(resultStore_recovery_valid),
      .recovery_ready(recoveryEngine_command_ready),
      .recovery_payload_start(resultStore_recovery_payload_start),
      .recovery_payload_count(resultStore_recovery_payload_count),
      .recovery_payload_sourceHalf(resultStore_recovery_payload_sourceHalf),
      .recovery_payload_targetHalf(resultStore_recovery_payload_targetHalf),
      .recovered(recoveryEngine_done),
      .lookup_frame(resultStore_lookup_frame),
      .lookup_token(resultStore_lookup_token),
      .found_frame(job_areVectors ? tables_vectors_found_frame : tables_tokens_found_frame),
      .found_token(job_areVectors ? tables_vectors_found_token : tables_tokens_found_token),
      .found_reference(job_areVectors ? tables_vectors_found_reference : tables_tokens_found_reference),
      .found_informative(job_areVectors ? tables_vectors_found_informative : tables_tokens_found_informative),
      .drain_valid(resultStore_drain_valid),
      .drain_ready(frameBuffers_drain_ready),
      .drain_payload_first(resultStore_drain_payload_first),
      .drain_payload_second(resultStore_drain_payload_second),
      .drained(frameBuffers_drained),
      .freed(resultStore_freed),
      .write_valid(resultStore_write_valid),
      .write_ready(write_ready),
      .write_payload_address(resultStore_write_payload_address),
      .write_payload_data(resultStore_write_payload_data),
      .done(resultStore_done),
      .busy(resultStore_busy_unused)
  );

  wire jobs_valid = productFeeder_job_valid;  // ProductUnit+Product.swift:54
  wire [15:0] jobs_payload_frame = productFeeder_job_payload_frame;  // ProductUnit+Product.swift:54
  wire jobs_payload_isReference = productFeeder_job_payload_isReference;  // ProductUnit+Product.swift:54
  wire [15:0] jobs_payload_feature = productFeeder_job_payload_feature;  // ProductUnit+Product.swift:54
  wire jobs_payload_referenceHalf = productFeeder_job_payload_referenceHalf;  // ProductUnit+Product.swift:54
  wire jobs_payload_currentHalf = productFeeder_job_payload_currentHalf;  // ProductUnit+Product.swift:54
  wire [15:0] jobs_payload_otherStart = productFeeder_job_payload_otherStart;  // ProductUnit+Product.swift:54
  wire [15:0] jobs_payload_otherCount = productFeeder_job_payload_otherCount;  // ProductUnit+Product.swift:54
  wire jobs_payload_endsTile = productFeeder_job_payload_endsTile;  // ProductUnit+Product.swift:54
  wire jobs_payload_endsSegment = productFeeder_job_payload_endsSegment;  // ProductUnit+Product.swift:54

  wire [2:0] jobQueue_occupancy_unused;
  wire [2:0] jobQueue_free_unused;
  Fifo_ResultJob_depth4 jobQueue (  // ProductUnit+Product.swift:64
      .clk(clk),
      .rst(rst),
      .push_valid(jobs_valid),
      .push_ready(jobQueue_push_ready),
      .push_payload_frame(jobs_payload_frame),
      .push_payload_isReference(jobs_payload_isReference),
      .push_payload_feature(jobs_payload_feature),
      .push_payload_referenceHalf(jobs_payload_referenceHalf),
      .push_payload_currentHalf(jobs_payload_currentHalf),
      .push_payload_otherStart(jobs_payload_otherStart),
      .push_payload_otherCount(jobs_payload_otherCount),
      .push_payload_endsTile(jobs_payload_endsTile),
      .push_payload_endsSegment(jobs_payload_endsSegment),
      .pop_valid(jobQueue_pop_valid),
      .pop_ready(resultStore_job_ready),
      .pop_payload_frame(jobQueue_pop_payload_frame),
      .pop_payload_isReference(jobQueue_pop_payload_isReference),
      .pop_payload_feature(jobQueue_pop_payload_feature),
      .pop_payload_referenceHalf(jobQueue_pop_payload_referenceHalf),
      .pop_payload_currentHalf(jobQueue_pop_payload_currentHalf),
      .pop_payload_otherStart(jobQueue_pop_payload_otherStart),
      .pop_payload_otherCount(jobQueue_pop_payload_otherCount),
      .pop_payload_endsTile(jobQueue_pop_payload_endsTile),
      .pop_payload_endsSegment(jobQueue_pop_payload_endsSegment),
      .occupancy(jobQueue_occupancy_unused),
      .free(jobQueue_free_unused)
  );

  assign write_valid = resultStore_write_valid;
  assign write_payload_address = resultStore_write_payload_address;
  assign write_payload_data = resultStore_write_payload_data;

  assign sequencer_segments_ready = !loading & (!(loadHalf ? full[1] : full[0]) | isStopped);
  wire [15:0] sequencer_segments_payload_firstRow_unused;
  wire [15:0] sequencer_segments_payload_referenceRow_unused;
  wire [15:0] sequencer_segments_payload_referenceRows_unused;
  SegmentSequencer_maximumRows65535 sequencer (  // ProductUnit.swift:81
      .clk(clk),
      .rst(rst),
      .request_valid(requesting),
      .request_ready(sequencer_request_ready),
      .request_payload_rows(job_rows),
      .request_payload_framesPerSegment(job_segmentFrames),
      .request_payload_rowsPerFrame(job_frameRows),
      .segments_valid(sequencer_segments_valid),
      .segments_ready(sequencer_segments_ready),
      .segments_payload_firstRow(sequencer_segments_payload_firstRow_unused),
      .segments_payload_frames(sequencer_segments_payload_frames),
      .segments_payload_referenceFrame(sequencer_segments_payload_referenceFrame),
      .segments_payload_referenceRow(sequencer_segments_payload_referenceRow_unused),
      .segments_payload_referenceRows(sequencer_segments_payload_referenceRows_unused),
      .segments_payload_lastRows(sequencer_segments_payload_lastRows),
      .segments_payload_last(sequencer_segments_payload_last)
  );

  wire isUnfit_and = reachesSegment
      & (((job_search == 2'd2) & (sequencer_segments_payload_frames != 16'd1)) | job_hasClassRow)
      & (sequencer_segments_payload_lastRows != job_frameRows);
  assign isUnfit = isUnfit_and;

  always @(posedge clk) begin
    if (rst) begin
      requesting <= 1'b0;
    end else begin
      if (start) begin  // ProductUnit.swift:96
        requesting <= 1'b1;
      end
      if (requesting & sequencer_request_ready) begin  // ProductUnit.swift:104
        requesting <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      sequencing <= 1'b0;
    end else begin
      if (start) begin  // ProductUnit.swift:96
        sequencing <= 1'b1;
      end
      if (sequencer_segments_valid & sequencer_segments_ready & sequencer_segments_payload_last) begin  // ProductUnit.swift:105
        sequencing <= 1'b0;
      end
    end
  end

  wire handsOver = loading
      & !(loader_busy | codecFeeder_busy | decisionWriter_busy | codec_busy | codecOwed)
      & !loadStarts;
  wire [31:0] loaded_tokenAddress_mul = job_segmentFrames[3:0] * job_tokenFrameStride;
  always @(posedge clk) begin
    if (start) begin  // ProductUnit.swift:96
      loaded_tokenAddress <= job_tokenAddress;
    end
    if (handsOver) begin  // ProductUnit.swift:119
      loaded_tokenAddress <= loaded_tokenAddress + loaded_tokenAddress_mul;
    end
  end

  wire [31:0] loaded_resultAddress_mul = job_segmentFrames[3:0] * job_resultFrameStride;
  always @(posedge clk) begin
    if (start) begin  // ProductUnit.swift:96
      loaded_resultAddress <= job_resultAddress;
    end
    if (handsOver) begin  // ProductUnit.swift:119
      loaded_resultAddress <= loaded_resultAddress + loaded_resultAddress_mul;
    end
  end

  always @(posedge clk) begin
    if (start) begin  // ProductUnit.swift:96
      loaded_tableSource <= job_tableSource;
    end
    if (handsOver) begin  // ProductUnit.swift:119
      loaded_tableSource <= loaded_tableSource + job_tableStride;
    end
  end

  always @(posedge clk) begin
    if (start) begin  // ProductUnit.swift:96
      loaded_tableTarget <= job_tableTarget;
    end
    if (handsOver) begin  // ProductUnit.swift:119
      loaded_tableTarget <= loaded_tableTarget + job_tableStride;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      loadStarts <= 1'b0;
    end else begin
      loadStarts <= takesSegment;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      loading <= 1'b0;
    end else begin
      if (takesSegment) begin  // ProductUnit.swift:107
        loading <= 1'b1;
      end
      if (handsOver) begin  // ProductUnit.swift:119
        loading <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (takesSegment) begin  // ProductUnit.swift:107
      loaded_frames <= sequencer_segments_payload_frames;
    end
  end

  always @(posedge clk) begin
    if (takesSegment) begin  // ProductUnit.swift:107
      loaded_reference <= ((job_chosenFrame != 16'd0)
          & (sequencer_segments_payload_frames == job_segmentFrames))
          ? (job_chosenFrame - 16'd1)
          : sequencer_segments_payload_referenceFrame;
    end
  end

  always @(posedge clk) begin
    if (takesSegment) begin  // ProductUnit.swift:107
      loaded_frameRows <= job_frameRows;
    end
  end

  always @(posedge clk) begin
    if (takesSegment) begin  // ProductUnit.swift:107
      loaded_lastRows <= sequencer_segments_payload_lastRows;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      loadHalf <= 1'b0;
    end else if (handsOver) begin  // ProductUnit.swift:119
      loadHalf <= !loadHalf;
    end
  end

  always @(posedge clk) begin
    if (handsOver) begin  // ProductUnit.swift:119
      upcoming_frames <= loaded_frames;
    end
  end

  always @(posedge clk) begin
    if (handsOver) begin  // ProductUnit.swift:119
      upcoming_reference <= loaded_reference;
    end
  end

  always @(posedge clk) begin
    if (handsOver) begin  // ProductUnit.swift:119
      upcoming_frameRows <= loaded_frameRows;
    end
  end

  always @(posedge clk) begin
    if (handsOver) begin  // ProductUnit.swift:119
      upcoming_lastRows <= loaded_lastRows;
    end
  end

  always @(posedge clk) begin
    if (handsOver) begin  // ProductUnit.swift:119
      upcoming_tokenAddress <= loaded_tokenAddress;
    end
  end

  always @(posedge clk) begin
    if (handsOver) begin  // ProductUnit.swift:119
      upcoming_resultAddress <= loaded_resultAddress;
    end
  end

  always @(posedge clk) begin
    if (handsOver) begin  // ProductUnit.swift:119
      upcoming_tableSource <= loaded_tableSource;
    end
  end

  always @(posedge clk) begin
    if (handsOver) begin  // ProductUnit.swift:119
      upcoming_tableTarget <= loaded_tableTarget;
    end
  end

  wire beginsProduct = !feeding & ((feedHalf ? full[1] : full[0]) | (loading & !(loadHalf ^ feedHalf)));
  always @(posedge clk) begin
    if (rst) begin
      feedStarts <= 1'b0;
    end else begin
      feedStarts <= beginsProduct;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      feeding <= 1'b0;
    end else begin
      if (beginsProduct) begin  // ProductUnit.swift:130
        feeding <= 1'b1;
      end
      if (resultStore_done) begin  // ProductUnit.swift:135
        feeding <= 1'b0;
      end
    end
  end

  wire fed_frames_mux = feedHalf ? full[1] : full[0];
  always @(posedge clk) begin
    if (beginsProduct) begin  // ProductUnit.swift:130
      fed_frames <= fed_frames_mux ? upcoming_frames : loaded_frames;
    end
  end

  always @(posedge clk) begin
    if (beginsProduct) begin  // ProductUnit.swift:130
      fed_reference <= fed_frames_mux ? upcoming_reference : loaded_reference;
    end
  end

  always @(posedge clk) begin
    if (beginsProduct) begin  // ProductUnit.swift:130
      fed_frameRows <= fed_frames_mux ? upcoming_frameRows : loaded_frameRows;
    end
  end

  always @(posedge clk) begin
    if (beginsProduct) begin  // ProductUnit.swift:130
      fed_lastRows <= fed_frames_mux ? upcoming_lastRows : loaded_lastRows;
    end
  end

  always @(posedge clk) begin
    if (beginsProduct) begin  // ProductUnit.swift:130
      fed_tokenAddress <= fed_frames_mux ? upcoming_tokenAddress : loaded_tokenAddress;
    end
  end

  always @(posedge clk) begin
    if (beginsProduct) begin  // ProductUnit.swift:130
      fed_resultAddress <= fed_frames_mux ? upcoming_resultAddress : loaded_resultAddress;
    end
  end

  always @(posedge clk) begin
    if (beginsProduct) begin  // ProductUnit.swift:130
      fed_tableSource <= fed_frames_mux ? upcoming_tableSource : loaded_tableSource;
    end
  end

  always @(posedge clk) begin
    if (beginsProduct) begin  // ProductUnit.swift:130
      fed_tableTarget <= fed_frames_mux ? upcoming_tableTarget : loaded_tableTarget;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      feedHalf <= 1'b0;
    end else if (resultStore_done) begin  // ProductUnit.swift:135
      feedHalf <= !feedHalf;
    end
  end

  wire [1:0] full_and = (full | (handsOver ? (loadHalf ? 2'd2 : 2'd1) : 2'd0))
      & ~(resultStore_done ? (feedHalf ? 2'd2 : 2'd1) : 2'd0);
  always @(posedge clk) begin
    if (rst) begin
      full <= 2'd0;
    end else begin
      full <= full_and;
    end
  end

  assign item_frame = tables_item_frame;
  assign item_token = tables_item_token;
  assign item_reference = tables_item_reference;
  assign item_count = tables_item_count;
  assign overlaps = loading & feeding & !(!(loadHalf ^ feedHalf));
  assign busy = requesting | sequencing | loading | feeding | (full != 2'd0);

  wire _unused_ok = &{1'b0, job_gridColumns[15:8], job_gridRows[15:8], productFeeder_frame[15:3], productFeeder_position[15:11], jobQueue_push_ready, frameTokens[15:8], 1'b0};

`ifdef FORMAL
  wire jobs_ready = jobQueue_push_ready;  // ProductUnit+Product.swift:54

  // there is room for the job of every frame buffer
  always @(posedge clk) begin
    if (!rst) begin
      assert (!(jobs_valid & !jobs_ready));  // ProductUnit+Product.swift:55
    end
  end

  // a segment is decided about before its last results are stored
  always @(posedge clk) begin
    if (!rst) begin
      assert (!resultStore_done | (feedHalf ? full[1] : full[0]));  // ProductUnit.swift:134
    end
  end
`elsif SIMULATION_CHECKS
  wire jobs_ready = jobQueue_push_ready;  // ProductUnit+Product.swift:54

  // there is room for the job of every frame buffer
  always @(posedge clk) begin
    if (!rst) begin
      if (jobs_valid & !jobs_ready) begin  // ProductUnit+Product.swift:55
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // a segment is decided about before its last results are stored
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!resultStore_done | (feedHalf ? full[1] : full[0]))) begin  // ProductUnit.swift:134
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
