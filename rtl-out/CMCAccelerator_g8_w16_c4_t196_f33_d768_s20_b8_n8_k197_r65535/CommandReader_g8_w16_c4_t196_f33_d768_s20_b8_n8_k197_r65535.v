// CommandReader_g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535
// Content: fnv1a64 7c642137d28e03d1
`default_nettype none

module CommandReader_g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535 (
    input  wire        clk,
    input  wire        rst,
    input  wire        start,  // CommandReader.swift:37
    input  wire [31:0] listAddress,  // CommandReader.swift:38
    input  wire [15:0] listCount,  // CommandReader.swift:39
    output wire        request_valid,  // CommandReader.swift:40
    input  wire        request_ready,  // CommandReader.swift:40
    output wire [31:0] request_payload_address,  // CommandReader.swift:40
    output wire [6:0]  request_payload_beats,  // CommandReader.swift:40
    input  wire        data_valid,  // CommandReader.swift:41
    output wire        data_ready,  // CommandReader.swift:41
    input  wire        data_payload_last,  // CommandReader.swift:41
    input  wire [63:0] data_payload_fragment,  // CommandReader.swift:41
    output wire [1:0]  product_search,  // CommandReader.swift:42
    output wire        product_areVectors,  // CommandReader.swift:42
    output wire        product_storesCondensed,  // CommandReader.swift:42
    output wire        product_storesTable,  // CommandReader.swift:42
    output wire        product_loadsCondensed,  // CommandReader.swift:42
    output wire        product_weightsTransposed,  // CommandReader.swift:42
    output wire        product_areUnsigned,  // CommandReader.swift:42
    output wire        product_hasClassRow,  // CommandReader.swift:42
    output wire [15:0] product_elements,  // CommandReader.swift:42
    output wire [15:0] product_rows,  // CommandReader.swift:42
    output wire [15:0] product_features,  // CommandReader.swift:42
    output wire [15:0] product_frameRows,  // CommandReader.swift:42
    output wire [15:0] product_segmentFrames,  // CommandReader.swift:42
    output wire [15:0] product_chosenFrame,  // CommandReader.swift:42
    output wire [15:0] product_gridColumns,  // CommandReader.swift:42
    output wire [15:0] product_gridRows,  // CommandReader.swift:42
    output wire [15:0] product_radius,  // CommandReader.swift:42
    output wire [31:0] product_threshold,  // CommandReader.swift:42
    output wire [31:0] product_tokenAddress,  // CommandReader.swift:42
    output wire [31:0] product_tokenFrameStride,  // CommandReader.swift:42
    output wire [31:0] product_tokenRowStride,  // CommandReader.swift:42
    output wire [31:0] product_weightAddress,  // CommandReader.swift:42
    output wire [31:0] product_weightRowStride,  // CommandReader.swift:42
    output wire [31:0] product_parameterAddress,  // CommandReader.swift:42
    output wire [31:0] product_resultAddress,  // CommandReader.swift:42
    output wire [31:0] product_resultFrameStride,  // CommandReader.swift:42
    output wire [31:0] product_resultRowStride,  // CommandReader.swift:42
    output wire [31:0] product_tableSource,  // CommandReader.swift:42
    output wire [31:0] product_tableTarget,  // CommandReader.swift:42
    output wire [31:0] product_tableStride,  // CommandReader.swift:42
    output wire        startsProduct,  // CommandReader.swift:43
    output wire [2:0]  rows_function,  // CommandReader.swift:44
    output wire        rows_addsSecond,  // CommandReader.swift:44
    output wire [15:0] rows_elements,  // CommandReader.swift:44
    output wire [15:0] rows_rows,  // CommandReader.swift:44
    output wire [15:0] rows_frameRows,  // CommandReader.swift:44
    output wire [15:0] rows_firstFactor,  // CommandReader.swift:44
    output wire [15:0] rows_secondFactor,  // CommandReader.swift:44
    output wire [15:0] rows_multiplier,  // CommandReader.swift:44
    output wire [5:0]  rows_shift,  // CommandReader.swift:44
    output wire [15:0] rows_outputMultiplier,  // CommandReader.swift:44
    output wire [5:0]  rows_outputShift,  // CommandReader.swift:44
    output wire [15:0] rows_epsilon,  // CommandReader.swift:44
    output wire [31:0] rows_firstAddress,  // CommandReader.swift:44
    output wire [31:0] rows_firstFrameStride,  // CommandReader.swift:44
    output wire [31:0] rows_firstRowStride,  // CommandReader.swift:44
    output wire [31:0] rows_secondAddress,  // CommandReader.swift:44
    output wire [31:0] rows_secondFrameStride,  // CommandReader.swift:44
    output wire [31:0] rows_secondRowStride,  // CommandReader.swift:44
    output wire [31:0] rows_resultAddress,  // CommandReader.swift:44
    output wire [31:0] rows_resultFrameStride,  // CommandReader.swift:44
    output wire [31:0] rows_resultRowStride,  // CommandReader.swift:44
    output wire [31:0] rows_parameterAddress,  // CommandReader.swift:44
    output wire        startsRows,  // CommandReader.swift:45
    input  wire        unitBusy,  // CommandReader.swift:47
    input  wire        memoryBusy,  // CommandReader.swift:48
    input  wire        readFailed,  // CommandReader.swift:49
    input  wire        writeFailed,  // CommandReader.swift:50
    input  wire        unitUnfit,  // CommandReader.swift:52
    output wire        isStopped,  // CommandReader.swift:54
    output wire        busy,  // CommandReader.swift:55
    output wire        ends,  // CommandReader.swift:57
    output wire [3:0]  error,  // CommandReader.swift:58
    output wire [15:0] index  // CommandReader.swift:60
);

  reg [2:0] state;  // CommandReader.swift:62
  reg [1023:0] image;  // CommandReader.swift:63
  reg [31:0] address;  // CommandReader.swift:64
  reg [15:0] number;  // CommandReader.swift:65
  reg [3:0] code;  // CommandReader.swift:66
  reg isFresh;  // CommandReader.swift:67

  assign request_valid = state == 3'd1;
  assign request_payload_address = address;
  assign request_payload_beats = 7'd16;
  assign data_ready = 1'b1;

  always @(posedge clk) begin
    if (rst) begin
      image <= 1024'd0;
    end else if (data_valid & data_ready) begin  // CommandReader.swift:83
      image <= {data_payload_fragment, image[1023:64]};
    end
  end

  assign product_search = image[5:4];
  assign product_areVectors = image[6];
  assign product_storesCondensed = image[7];
  assign product_storesTable = image[8];
  assign product_loadsCondensed = image[9];
  assign product_weightsTransposed = image[10];
  assign product_areUnsigned = image[11];
  assign product_hasClassRow = image[12];
  assign product_elements = image[31:16];
  assign product_rows = image[47:32];
  assign product_features = image[63:48];
  assign product_frameRows = image[79:64];
  assign product_segmentFrames = image[95:80];
  assign product_chosenFrame = image[159:144];
  assign product_gridColumns = image[111:96];
  assign product_gridRows = image[127:112];
  assign product_radius = image[143:128];
  assign product_threshold = image[191:160];
  assign product_tokenAddress = image[223:192];
  assign product_tokenFrameStride = image[255:224];
  assign product_tokenRowStride = image[287:256];
  assign product_weightAddress = image[319:288];
  assign product_weightRowStride = image[351:320];
  assign product_parameterAddress = image[383:352];
  assign product_resultAddress = image[415:384];
  assign product_resultFrameStride = image[447:416];
  assign product_resultRowStride = image[479:448];
  assign product_tableSource = image[511:480];
  assign product_tableTarget = image[543:512];
  assign product_tableStride = image[575:544];
  assign rows_function = (image[6:4] > 3'd5) ? 3'd5 : image[6:4];
  assign rows_addsSecond = image[7];
  assign rows_elements = image[31:16];
  assign rows_rows = image[47:32];
  assign rows_frameRows = image[79:64];
  assign rows_firstFactor = image[111:96];
  assign rows_secondFactor = image[127:112];
  assign rows_multiplier = image[143:128];
  assign rows_shift = image[149:144];
  assign rows_outputMultiplier = image[175:160];
  assign rows_outputShift = image[181:176];
  assign rows_epsilon = image[527:512];
  assign rows_firstAddress = image[223:192];
  assign rows_firstFrameStride = image[255:224];
  assign rows_firstRowStride = image[287:256];
  assign rows_secondAddress = image[319:288];
  assign rows_secondFrameStride = image[351:320];
  assign rows_secondRowStride = image[383:352];
  assign rows_resultAddress = image[415:384];
  assign rows_resultFrameStride = image[447:416];
  assign rows_resultRowStride = image[479:448];
  assign rows_parameterAddress = image[511:480];
  wire isSearched = (product_search == 2'd1) | (product_search == 2'd2);
  wire [15:0] searchedRows = product_frameRows - {15'd0, product_hasClassRow};
  wire startsProduct_or_6 = (product_elements == 16'd0)
      | (product_rows == 16'd0)
      | ((product_features == 16'd0) | (product_frameRows == 16'd0));
  wire startsProduct_or_7 = (product_elements > 16'd768)
      | 1'b0
      | (product_frameRows > 16'd197)
      | (product_segmentFrames > 16'd8);
  wire startsProduct_or_8 = (image[194:192] != 3'd0)
      | (image[226:224] != 3'd0)
      | ((image[258:256] != 3'd0) | (image[290:288] != 3'd0));
  wire startsProduct_or_9 = (image[322:320] != 3'd0)
      | (image[354:352] != 3'd0)
      | ((image[386:384] != 3'd0) | (image[418:416] != 3'd0));
  wire startsProduct_or_10 = (image[450:448] != 3'd0)
      | (image[482:480] != 3'd0)
      | ((image[514:512] != 3'd0) | (image[546:544] != 3'd0));
  wire [31:0] startsProduct_mul = product_gridRows * product_gridColumns;
  wire startsProduct_or_11 = ((product_search == 2'd2) & (startsProduct_mul != {16'd0, searchedRows}))
      | (product_loadsCondensed & (product_search != 2'd3));
  wire [3:0] startsProduct_mux_6 = (startsProduct_or_11
      | (isSearched & (searchedRows == 16'd0))
      | (product_chosenFrame > product_segmentFrames))
      ? 4'd5
      : 4'd0;
  wire [3:0] startsProduct_mux_5 = (startsProduct_or_7 | (isSearched & (searchedRows > 16'd196)))
      ? 4'd3
      : (startsProduct_or_8 | startsProduct_or_9 | startsProduct_or_10)
      ? 4'd4
      : startsProduct_mux_6;
  wire [3:0] startsProduct_mux = ((image[15:13] != 3'd0) | (image[1023:576] != 448'd0))
      ? 4'd1
      : (startsProduct_or_6 | (product_segmentFrames == 16'd0))
      ? 4'd2
      : startsProduct_mux_5;
  wire startsProduct_or_5 = (image[15:8] != 8'd0)
      | (image[63:48] != 16'd0)
      | ((image[95:80] != 16'd0) | (image[159:150] != 10'd0));
  wire startsProduct_or_4 = startsProduct_or_5
      | ((image[191:182] != 10'd0) | (image[543:528] != 16'd0) | (image[1023:544] != 480'd0));
  wire startsProduct_or = startsProduct_or_4
      | (image[6:4] > 3'd5)
      | ((rows_shift == 6'd0) | (rows_shift > 6'd47));
  wire startsProduct_or_2 = (image[194:192] != 3'd0)
      | (image[226:224] != 3'd0)
      | ((image[258:256] != 3'd0) | (image[290:288] != 3'd0));
  wire startsProduct_or_3 = (image[322:320] != 3'd0)
      | (image[354:352] != 3'd0)
      | ((image[386:384] != 3'd0) | (image[418:416] != 3'd0));
  wire [3:0] startsProduct_mux_4 = (startsProduct_or_2
      | startsProduct_or_3
      | ((image[450:448] != 3'd0) | (image[482:480] != 3'd0)))
      ? 4'd4
      : 4'd0;
  wire [3:0] startsProduct_mux_3 = ((rows_elements == 16'd0)
      | (rows_rows == 16'd0)
      | (rows_frameRows == 16'd0))
      ? 4'd2
      : ((rows_elements > 16'd768) | 1'b0)
      ? 4'd3
      : startsProduct_mux_4;
  wire [3:0] startsProduct_mux_2 = (image[3:0] == 4'd2)
      ? ((startsProduct_or | ((rows_outputShift == 6'd0) | (rows_outputShift > 6'd47)))
          ? 4'd1
          : startsProduct_mux_3)
      : 4'd1;
  wire [3:0] foundError = (image[3:0] == 4'd1) ? startsProduct_mux : startsProduct_mux_2;
  wire startsUnit = (state == 3'd4) & (foundError == 4'd0) & !isStopped;
  assign startsProduct = startsUnit & (image[3:0] == 4'd1);
  assign startsRows = startsUnit & (image[3:0] == 4'd2);
  assign isStopped = code != 4'd0;

  always @(posedge clk) begin
    if (rst) begin
      isFresh <= 1'b0;
    end else begin
      isFresh <= state == 3'd4;
    end
  end

  assign ends = state == 3'd6;
  assign error = code;
  assign index = number;
  assign busy = state != 3'd0;

  always @(posedge clk) begin
    if (rst) begin
      address <= 32'd0;
    end else begin
      case (state)  // CommandReader.swift:102
        3'd0: begin  // idle
          if (start) begin  // CommandReader.swift:104
            address <= listAddress;
          end
        end
        3'd5: begin  // run
          if (!unitBusy & !memoryBusy & !isFresh) begin  // CommandReader.swift:112
            if (!(isStopped | (number + 16'd1 == listCount))) begin  // CommandReader.swift:113
              address <= address + 32'd128;
            end
          end
        end
        default: ;  // end
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      number <= 16'd0;
    end else begin
      case (state)  // CommandReader.swift:102
        3'd0: begin  // idle
          if (start) begin  // CommandReader.swift:104
            number <= 16'd0;
          end
        end
        3'd5: begin  // run
          if (!unitBusy & !memoryBusy & !isFresh) begin  // CommandReader.swift:112
            if (!(isStopped | (number + 16'd1 == listCount))) begin  // CommandReader.swift:113
              number <= number + 16'd1;
            end
          end
        end
        default: ;  // end
      endcase
    end
  end

  wire listIsEmpty = listCount == 16'd0;
  wire listIsUnaligned = listAddress[2:0] != 3'd0;
  always @(posedge clk) begin
    if (rst) begin
      code <= 4'd0;
    end else begin
      case (state)  // CommandReader.swift:102
        3'd0: begin  // idle
          if (start) begin  // CommandReader.swift:104
            code <= listIsEmpty ? 4'd2 : listIsUnaligned ? 4'd4 : 4'd0;
          end
        end
        3'd4: begin  // check
          if (!isStopped) begin  // CommandReader.swift:109
            code <= foundError;
          end
        end
        default: ;  // end
      endcase
      if ((state != 3'd0) & !isStopped) begin  // CommandReader.swift:123
        if (readFailed) begin  // CommandReader.swift:124
          code <= 4'd6;
        end else if (writeFailed) begin  // CommandReader.swift:125
          code <= 4'd7;
        end else if (unitUnfit) begin  // CommandReader.swift:126
          code <= 4'd5;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      state <= 3'd0;
    end else begin
      case (state)  // CommandReader.swift:102
        3'd0: begin  // idle
          if (start) begin  // CommandReader.swift:104
            state <= (listIsEmpty | listIsUnaligned) ? 3'd6 : 3'd1;
          end
        end
        3'd1: begin  // request
          if (request_valid & request_ready) begin  // CommandReader.swift:105
            state <= 3'd2;
          end
        end
        3'd2: begin  // await
          if (data_valid & data_ready & data_payload_last) begin  // CommandReader.swift:106
            state <= 3'd3;
          end
        end
        3'd3: begin  // respond
          if (!memoryBusy) begin  // CommandReader.swift:107
            state <= 3'd4;
          end
        end
        3'd4: state <= (isStopped | (foundError != 4'd0)) ? 3'd6 : 3'd5;  // check
        3'd5: begin  // run
          if (!unitBusy & !memoryBusy & !isFresh) begin  // CommandReader.swift:112
            if (isStopped | (number + 16'd1 == listCount)) begin  // CommandReader.swift:113
              state <= 3'd6;
            end else begin
              state <= 3'd1;
            end
          end
        end
        default: state <= 3'd0;  // end
      endcase
    end
  end
endmodule

`default_nettype wire
