// VectorWriter_154x256_k32768_tile1024_l256_r256_p64_a32_b8, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 154x256_k32768_tile1024_l256_r256_p64_a32_b8
// Content: fnv1a64 a9510c9f19b8e799
`default_nettype none

module VectorWriter_154x256_k32768_tile1024_l256_r256_p64_a32_b8 (
    input  wire          clk,
    input  wire          rst,
    input  wire          restart,  // VectorWriter.swift:10
    input  wire          isDiscarding,  // VectorWriter.swift:11
    input  wire          storesResults,  // VectorWriter.swift:12
    input  wire [31:0]   sumBase,  // VectorWriter.swift:13
    input  wire [31:0]   resultBase,  // VectorWriter.swift:14
    input  wire [31:0]   channelOffset,  // VectorWriter.swift:16
    input  wire [15:0]   segments,  // VectorWriter.swift:17
    input  wire [15:0]   vectors,  // VectorWriter.swift:18
    input  wire [15:0]   rowLength,  // VectorWriter.swift:19
    input  wire [31:0]   stride,  // VectorWriter.swift:20
    input  wire [31:0]   outerStride,  // VectorWriter.swift:21
    input  wire [31:0]   segmentStride,  // VectorWriter.swift:22
    input  wire          sums_valid,  // VectorWriter.swift:24
    output wire          sums_ready,  // VectorWriter.swift:24
    input  wire [8191:0] sums_payload,  // VectorWriter.swift:24
    input  wire          results_valid,  // VectorWriter.swift:25
    output wire          results_ready,  // VectorWriter.swift:25
    input  wire [2047:0] results_payload,  // VectorWriter.swift:25
    output wire          request_valid,  // VectorWriter.swift:26
    input  wire          request_ready,  // VectorWriter.swift:26
    output wire [31:0]   request_payload_address,  // VectorWriter.swift:26
    output wire [12:0]   request_payload_beats,  // VectorWriter.swift:26
    output wire          data_valid,  // VectorWriter.swift:27
    input  wire          data_ready,  // VectorWriter.swift:27
    output wire [63:0]   data_payload,  // VectorWriter.swift:27
    input  wire          isAcknowledged,  // VectorWriter.swift:29
    output wire          isIdle  // VectorWriter.swift:30
);

  reg [1:0] state;  // VectorWriter.swift:32
  reg writesSums;  // VectorWriter.swift:33
  reg [6:0] beat;  // VectorWriter.swift:34
  reg [7:0] underWay;  // VectorWriter.swift:35
  wire [31:0] sumWalker_offset;  // VectorWriter.swift:94
  wire [31:0] resultWalker_offset;  // VectorWriter.swift:94

  wire sumWalker_endsRow_unused;
  AddressWalker_lanes256 sumWalker (  // VectorWriter.swift:94
      .clk(clk),
      .rst(rst),
      .restart(restart),
      .advance(sums_valid & sums_ready),
      .rowLength(rowLength),
      .innerStride(stride),
      .outerStride(outerStride),
      .segments(segments),
      .segmentStride(segmentStride),
      .vectors(vectors),
      .offset(sumWalker_offset),
      .endsRow(sumWalker_endsRow_unused)
  );

  wire resultWalker_endsRow_unused;
  AddressWalker_lanes256 resultWalker (  // VectorWriter.swift:94
      .clk(clk),
      .rst(rst),
      .restart(restart),
      .advance(results_valid & results_ready),
      .rowLength(rowLength),
      .innerStride(stride),
      .outerStride(outerStride),
      .segments(segments),
      .segmentStride(segmentStride),
      .vectors(vectors),
      .offset(resultWalker_offset),
      .endsRow(resultWalker_endsRow_unused)
  );

  assign request_valid = state == 2'd1;
  wire [31:0] element = (writesSums ? sumWalker_offset : resultWalker_offset) + channelOffset;
  assign request_payload_address = writesSums ? (sumBase + {element[29:0], 2'd0}) : resultBase + element;
  assign request_payload_beats = writesSums ? 13'd128 : 13'd32;
  assign data_valid = state == 2'd2;
  assign data_payload = writesSums ? sums_payload[beat * 64 +: 64] : results_payload[beat[4:0] * 64 +: 64];
  wire isLastBeat = beat == (writesSums ? 7'd127 : 7'd31);
  wire isDone = data_valid & data_ready & isLastBeat;
  wire isChoosing = state == 2'd0;
  assign sums_ready = (isChoosing & isDiscarding) | (isDone & writesSums);
  wire dropsResults = isDiscarding | !storesResults;
  assign results_ready = (isChoosing & dropsResults) | (isDone & !writesSums);

  always @(posedge clk) begin
    if (rst) begin
      beat <= 7'd0;
    end else begin
      case (state)  // VectorWriter.swift:71
        2'd0: beat <= 7'd0;  // choose
        2'd1: ;  // address
        default: begin  // data
          if (data_valid & data_ready) begin  // VectorWriter.swift:84
            beat <= beat + 7'd1;
          end
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      writesSums <= 1'b0;
    end else begin
      case (state)  // VectorWriter.swift:71
        2'd0: begin  // choose
          if (sums_valid & !isDiscarding) begin  // VectorWriter.swift:75
            writesSums <= 1'b1;
          end else if (results_valid & !dropsResults) begin  // VectorWriter.swift:78
            writesSums <= 1'b0;
          end
        end
        default: ;  // data
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      state <= 2'd0;
    end else begin
      case (state)  // VectorWriter.swift:71
        2'd0: begin  // choose
          if (sums_valid & !isDiscarding) begin  // VectorWriter.swift:75
            state <= 2'd1;
          end else if (results_valid & !dropsResults) begin  // VectorWriter.swift:78
            state <= 2'd1;
          end
        end
        2'd1: begin  // address
          if (request_valid & request_ready) begin  // VectorWriter.swift:82
            state <= 2'd2;
          end
        end
        default: begin  // data
          if (isDone) begin  // VectorWriter.swift:85
            state <= 2'd0;
          end
        end
      endcase
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      underWay <= 8'd0;
    end else if (request_valid & request_ready & !isAcknowledged) begin  // VectorWriter.swift:88
      underWay <= underWay + 8'd1;
    end else if (isAcknowledged & !(request_valid & request_ready)) begin  // VectorWriter.swift:89
      underWay <= underWay - 8'd1;
    end
  end

  assign isIdle = isChoosing & !sums_valid & !results_valid & (underWay == 8'd0);

`ifdef FORMAL
  reg request_was_stalled;  // VectorWriter.swift:54
  reg [44:0] request_payload_before;  // VectorWriter.swift:54
  reg data_was_stalled;  // VectorWriter.swift:62
  reg [63:0] data_payload_before;  // VectorWriter.swift:62
  always @(posedge clk) begin
    if (rst) begin
      request_was_stalled <= 1'b0;
    end else begin
      request_was_stalled <= request_valid & !request_ready;
    end
  end
  always @(posedge clk) begin
    request_payload_before <= {request_payload_address, request_payload_beats};
  end
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

  // request.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!request_was_stalled | request_valid);  // VectorWriter.swift:54
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!request_was_stalled
          | ({request_payload_address, request_payload_beats} == request_payload_before));  // VectorWriter.swift:54
    end
  end

  // data.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!data_was_stalled | data_valid);  // VectorWriter.swift:62
    end
  end

  // data.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!data_was_stalled | (data_payload == data_payload_before));  // VectorWriter.swift:62
    end
  end
`elsif SIMULATION_CHECKS
  reg request_was_stalled;  // VectorWriter.swift:54
  reg [44:0] request_payload_before;  // VectorWriter.swift:54
  reg data_was_stalled;  // VectorWriter.swift:62
  reg [63:0] data_payload_before;  // VectorWriter.swift:62
  always @(posedge clk) begin
    if (rst) begin
      request_was_stalled <= 1'b0;
    end else begin
      request_was_stalled <= request_valid & !request_ready;
    end
  end
  always @(posedge clk) begin
    request_payload_before <= {request_payload_address, request_payload_beats};
  end
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

  // request.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!request_was_stalled | request_valid)) begin  // VectorWriter.swift:54
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!request_was_stalled | ({request_payload_address, request_payload_beats} == request_payload_before))) begin  // VectorWriter.swift:54
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end

  // data.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!data_was_stalled | data_valid)) begin  // VectorWriter.swift:62
        $display("APUS_CHECK assert 2 %m");
      end
    end
  end

  // data.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!data_was_stalled | (data_payload == data_payload_before))) begin  // VectorWriter.swift:62
        $display("APUS_CHECK assert 3 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
