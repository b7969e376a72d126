// CommandReader_g8_w16_c4_t196_f8_d768_s20_b8_n8_k197_r65535, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = g8_w16_c4_t196_f8_d768_s20_b8_n8_k197_r65535
// Content: fnv1a64 a1f5287e6f66d240
`default_nettype none

module CommandReader_g8_w16_c4_t196_f8_d768_s20_b8_n8_k197_r65535 (
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
    output wire [15:0] product_elements,  // CommandReader.swift:42
    output wire [15:0] product_rows,  // CommandReader.swift:42
    output wire [15:0] product_features,  // CommandReader.swift:42
    output wire [15:0] product_frameRows,  // CommandReader.swift:42
    output wire [15:0] product_segmentFrames,  // CommandReader.swift:42
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
    input  wire        unitBusy,  // CommandReader.swift:45
    input  wire        memoryBusy,  // CommandReader.swift:46
    input  wire        readFailed,  // CommandReader.swift:47
    input  wire        writeFailed,  // CommandReader.swift:48
    input  wire        unitUnfit,  // CommandReader.swift:50
    output wire        isStopped,  // CommandReader.swift:52
    output wire        busy,  // CommandReader.swift:53
    output wire        ends,  // CommandReader.swift:55
    output wire [3:0]  error,  // CommandReader.swift:56
    output wire [15:0] index  // CommandReader.swift:58
);

  reg [2:0] state;  // CommandReader.swift:60
  reg [1023:0] image;  // CommandReader.swift:61
  reg [31:0] address;  // CommandReader.swift:62
  reg [15:0] number;  // CommandReader.swift:63
  reg [3:0] code;  // CommandReader.swift:64
  reg isFresh;  // CommandReader.swift:65

  assign request_valid = state == 3'd1;
  assign request_payload_address = address;
  assign request_payload_beats = 7'd16;
  assign data_ready = 1'b1;

  always @(posedge clk) begin
    if (rst) begin
      image <= 1024'd0;
    end else if (data_valid & data_ready) begin  // CommandReader.swift:80
      image <= {data_payload_fragment, image[1023:64]};
    end
  end

  assign product_search = image[5:4];
  assign product_areVectors = image[6];
  assign product_storesCondensed = image[7];
  assign product_storesTable = image[8];
  assign product_loadsCondensed = image[9];
  assign product_weightsTransposed = image[10];
  assign product_elements = image[31:16];
  assign product_rows = image[47:32];
  assign product_features = image[63:48];
  assign product_frameRows = image[79:64];
  assign product_segmentFrames = image[95:80];
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
  wire startsProduct_or = (image[3:0] != 4'd1)
      | (image[15:11] != 5'd0)
      | (image[159:144] != 16'd0)
      | (image[1023:576] != 448'd0);
  wire startsProduct_or_2 = (product_elements == 16'd0)
      | (product_rows == 16'd0)
      | ((product_features == 16'd0) | (product_frameRows == 16'd0));
  wire startsProduct_or_3 = (product_elements > 16'd768)
      | 1'b0
      | (product_frameRows > 16'd196)
      | (product_segmentFrames > 16'd8);
  wire startsProduct_or_4 = (image[194:192] != 3'd0)
      | (image[226:224] != 3'd0)
      | ((image[258:256] != 3'd0) | (image[290:288] != 3'd0));
  wire startsProduct_or_5 = (image[322:320] != 3'd0)
      | (image[354:352] != 3'd0)
      | ((image[386:384] != 3'd0) | (image[418:416] != 3'd0));
  wire startsProduct_or_6 = (image[450:448] != 3'd0)
      | (image[482:480] != 3'd0)
      | ((image[514:512] != 3'd0) | (image[546:544] != 3'd0));
  wire [31:0] startsProduct_mul = product_gridRows * product_gridColumns;
  wire startsProduct_or_7 = ((product_search == 2'd2) & (startsProduct_mul != {16'd0, product_frameRows}))
      | (product_loadsCondensed & (product_search != 2'd3));
  wire [3:0] startsProduct_mux = startsProduct_or_3
      ? 4'd3
      : (startsProduct_or_4 | startsProduct_or_5 | startsProduct_or_6)
      ? 4'd4
      : startsProduct_or_7
      ? 4'd5
      : 4'd0;
  wire [3:0] foundError = startsProduct_or
      ? 4'd1
      : (startsProduct_or_2 | (product_segmentFrames == 16'd0))
      ? 4'd2
      : startsProduct_mux;
  assign startsProduct = (state == 3'd4) & (foundError == 4'd0) & !isStopped;
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
      case (state)  // CommandReader.swift:95
        3'd0: begin  // idle
          if (start) begin  // CommandReader.swift:97
            address <= listAddress;
          end
        end
        3'd5: begin  // run
          if (!unitBusy & !memoryBusy & !isFresh) begin  // CommandReader.swift:105
            if (!(isStopped | (number + 16'd1 == listCount))) begin  // CommandReader.swift:106
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
      case (state)  // CommandReader.swift:95
        3'd0: begin  // idle
          if (start) begin  // CommandReader.swift:97
            number <= 16'd0;
          end
        end
        3'd5: begin  // run
          if (!unitBusy & !memoryBusy & !isFresh) begin  // CommandReader.swift:105
            if (!(isStopped | (number + 16'd1 == listCount))) begin  // CommandReader.swift:106
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
      case (state)  // CommandReader.swift:95
        3'd0: begin  // idle
          if (start) begin  // CommandReader.swift:97
            code <= listIsEmpty ? 4'd2 : listIsUnaligned ? 4'd4 : 4'd0;
          end
        end
        3'd4: begin  // check
          if (!isStopped) begin  // CommandReader.swift:102
            code <= foundError;
          end
        end
        default: ;  // end
      endcase
      if ((state != 3'd0) & !isStopped) begin  // CommandReader.swift:116
        if (readFailed) begin  // CommandReader.swift:117
          code <= 4'd6;
        end else if (writeFailed) begin  // CommandReader.swift:118
          code <= 4'd7;
        end else if (unitUnfit) begin  // CommandReader.swift:119
          code <= 4'd5;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      state <= 3'd0;
    end else begin
      case (state)  // CommandReader.swift:95
        3'd0: begin  // idle
          if (start) begin  // CommandReader.swift:97
            state <= (listIsEmpty | listIsUnaligned) ? 3'd6 : 3'd1;
          end
        end
        3'd1: begin  // request
          if (request_valid & request_ready) begin  // CommandReader.swift:98
            state <= 3'd2;
          end
        end
        3'd2: begin  // await
          if (data_valid & data_ready & data_payload_last) begin  // CommandReader.swift:99
            state <= 3'd3;
          end
        end
        3'd3: begin  // respond
          if (!memoryBusy) begin  // CommandReader.swift:100
            state <= 3'd4;
          end
        end
        3'd4: state <= (isStopped | (foundError != 4'd0)) ? 3'd6 : 3'd5;  // check
        3'd5: begin  // run
          if (!unitBusy & !memoryBusy & !isFresh) begin  // CommandReader.swift:105
            if (isStopped | (number + 16'd1 == listCount)) begin  // CommandReader.swift:106
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
