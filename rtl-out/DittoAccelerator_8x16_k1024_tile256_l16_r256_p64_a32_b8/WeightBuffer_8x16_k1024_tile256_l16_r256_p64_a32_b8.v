// WeightBuffer_8x16_k1024_tile256_l16_r256_p64_a32_b8, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 8x16_k1024_tile256_l16_r256_p64_a32_b8
// Content: fnv1a64 f0c334e8a2e24ec8
`default_nettype none

module WeightBuffer_8x16_k1024_tile256_l16_r256_p64_a32_b8 (
    input  wire          clk,
    input  wire          rst,
    input  wire          restart,  // WeightBuffer.swift:12
    input  wire          load,  // WeightBuffer.swift:13
    input  wire [4:0]    columns,  // WeightBuffer.swift:14
    input  wire [31:0]   base,  // WeightBuffer.swift:15
    input  wire [31:0]   stride,  // WeightBuffer.swift:17
    input  wire [10:0]   inputs,  // WeightBuffer.swift:19
    input  wire [7:0]    mask,  // WeightBuffer.swift:21
    output wire          request_valid,  // WeightBuffer.swift:22
    input  wire          request_ready,  // WeightBuffer.swift:22
    output wire [31:0]   request_payload_address,  // WeightBuffer.swift:22
    output wire [7:0]    request_payload_beats,  // WeightBuffer.swift:22
    input  wire          data_valid,  // WeightBuffer.swift:23
    output wire          data_ready,  // WeightBuffer.swift:23
    input  wire [63:0]   data_payload,  // WeightBuffer.swift:23
    output wire          isBusy,  // WeightBuffer.swift:24
    input  wire          sends,  // WeightBuffer.swift:26
    output wire          valid,  // WeightBuffer.swift:27
    input  wire          ready,  // WeightBuffer.swift:28
    output wire          last,  // WeightBuffer.swift:30
    output wire [1023:0] weights  // WeightBuffer.swift:31
);

  reg isActive;  // WeightBuffer.swift:33
  reg isRequesting;  // WeightBuffer.swift:34
  reg [3:0] requested;  // WeightBuffer.swift:36
  reg [3:0] column;  // WeightBuffer.swift:37
  reg [6:0] word;  // WeightBuffer.swift:38
  reg [31:0] offset;  // WeightBuffer.swift:39
  reg isSending;  // WeightBuffer.swift:40
  reg isShown;  // WeightBuffer.swift:41
  reg [6:0] beat;  // WeightBuffer.swift:42
  wire [1023:0] bank_weights;  // WeightBuffer.swift:54
  reg isShownLast;  // WeightBuffer.swift:107
  wire [127:0] weights_cast_8;
  wire [127:0] weights_cast_7;
  wire [127:0] weights_cast_6;
  wire [127:0] weights_cast_5;
  wire [127:0] weights_cast_4;
  wire [127:0] weights_cast_3;
  wire [127:0] weights_cast_2;
  wire [127:0] weights_cast;
  wire [63:0] bank_isPresent_index;
  wire [63:0] bank_write_index;
  genvar i;

  assign request_valid = isRequesting;
  assign request_payload_address = base + offset;
  wire [9:0] lastInput = inputs[9:0] - 10'd1;
  wire [6:0] request_payload_beats_shr = lastInput[9:3];
  assign request_payload_beats = request_payload_beats_shr + 7'd1;
  assign isBusy = isActive;
  assign data_ready = 1'b1;

  generate
    for (i = 0; i < 16; i = i + 1) begin : each_i
      assign bank_write_index[i * 4 +: 4] = i;
    end
  endgenerate

  wire moves = isSending & (!isShown | ready);
  generate
    for (i = 0; i < 16; i = i + 1) begin : each_i_2
      assign bank_isPresent_index[i * 4 +: 4] = i;
      ChannelWeightStore_8x16_k1024_tile256_l16_r256_p64_a32_b8 bank (  // WeightBuffer.swift:54
          .clk(clk),
          .rst(rst),
          .write(data_valid & data_ready & (bank_write_index[i * 4 +: 4] == column)),
          .writeWord(word),
          .data(data_payload),
          .read(moves),
          .readWord(beat),
          .part(1'b0),
          .mask(mask),
          .isPresent({1'b0, bank_isPresent_index[i * 4 +: 4]} < columns),
          .weights(bank_weights[i * 64 +: 64])
      );
    end
  endgenerate

  wire endsRow = data_valid & data_ready & (word == request_payload_beats_shr);
  always @(posedge clk) begin
    if (rst) begin
      word <= 7'd0;
    end else begin
      if (data_valid & data_ready) begin  // WeightBuffer.swift:71
        word <= endsRow ? 7'd0 : word + 7'd1;
      end
      if (load) begin  // WeightBuffer.swift:81
        word <= 7'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      offset <= 32'd0;
    end else begin
      if (request_valid & request_ready) begin  // WeightBuffer.swift:72
        offset <= offset + stride;
      end
      if (restart) begin  // WeightBuffer.swift:88
        offset <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      requested <= 4'd0;
    end else begin
      if (request_valid & request_ready) begin  // WeightBuffer.swift:72
        requested <= requested + 4'd1;
      end
      if (load) begin  // WeightBuffer.swift:81
        requested <= 4'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isRequesting <= 1'b0;
    end else begin
      if (request_valid & request_ready) begin  // WeightBuffer.swift:72
        if ({1'b0, requested} + 5'd1 == columns) begin  // WeightBuffer.swift:75
          isRequesting <= 1'b0;
        end
      end
      if (load) begin  // WeightBuffer.swift:81
        isRequesting <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      column <= 4'd0;
    end else begin
      if (endsRow) begin  // WeightBuffer.swift:77
        column <= column + 4'd1;
      end
      if (load) begin  // WeightBuffer.swift:81
        column <= 4'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isActive <= 1'b0;
    end else begin
      if (endsRow) begin  // WeightBuffer.swift:77
        if ({1'b0, column} + 5'd1 == columns) begin  // WeightBuffer.swift:79
          isActive <= 1'b0;
        end
      end
      if (load) begin  // WeightBuffer.swift:81
        isActive <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isShown <= 1'b0;
    end else if (!isShown | ready) begin  // WeightBuffer.swift:97
      isShown <= isSending;
    end
  end

  wire isFinal = beat == lastInput[9:3];
  always @(posedge clk) begin
    if (rst) begin
      beat <= 7'd0;
    end else begin
      if (moves) begin  // WeightBuffer.swift:98
        beat <= isFinal ? 7'd0 : beat + 7'd1;
      end
      if (sends) begin  // WeightBuffer.swift:102
        beat <= 7'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isSending <= 1'b0;
    end else begin
      if (moves) begin  // WeightBuffer.swift:98
        if (isFinal) begin  // WeightBuffer.swift:100
          isSending <= 1'b0;
        end
      end
      if (sends) begin  // WeightBuffer.swift:102
        isSending <= 1'b1;
      end
    end
  end

  assign valid = isShown;

  always @(posedge clk) begin
    if (moves) begin  // WeightBuffer.swift:107
      isShownLast <= isFinal | (&beat[4:0]);
    end
  end

  assign last = isShownLast;

  generate
    for (i = 0; i < 16; i = i + 1) begin : each_i_3
      assign weights_cast[i * 8 +: 8] = bank_weights[i * 64 +: 8];
      assign weights_cast_2[i * 8 +: 8] = bank_weights[i * 64 + 8 +: 8];
      assign weights_cast_3[i * 8 +: 8] = bank_weights[i * 64 + 16 +: 8];
      assign weights_cast_4[i * 8 +: 8] = bank_weights[i * 64 + 24 +: 8];
      assign weights_cast_5[i * 8 +: 8] = bank_weights[i * 64 + 32 +: 8];
      assign weights_cast_6[i * 8 +: 8] = bank_weights[i * 64 + 40 +: 8];
      assign weights_cast_7[i * 8 +: 8] = bank_weights[i * 64 + 48 +: 8];
      assign weights_cast_8[i * 8 +: 8] = bank_weights[i * 64 + 56 +: 8];
    end
  endgenerate

  wire [1023:0] weights_cat = {
      weights_cast_8,
      weights_cast_7,
      weights_cast_6,
      weights_cast_5,
      weights_cast_4,
      weights_cast_3,
      weights_cast_2,
      weights_cast
  };
  assign weights = weights_cat;

  wire _unused_ok = &{1'b0, inputs[10], bank_weights, lastInput[2:0], 1'b0};

`ifdef FORMAL
  reg request_was_stalled;  // WeightBuffer.swift:64
  reg [39:0] request_payload_before;  // WeightBuffer.swift:64
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

  // request.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!request_was_stalled | request_valid);  // WeightBuffer.swift:64
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!request_was_stalled
          | ({request_payload_address, request_payload_beats} == request_payload_before));  // WeightBuffer.swift:64
    end
  end
`elsif SIMULATION_CHECKS
  reg request_was_stalled;  // WeightBuffer.swift:64
  reg [39:0] request_payload_before;  // WeightBuffer.swift:64
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

  // request.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!request_was_stalled | request_valid)) begin  // WeightBuffer.swift:64
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!request_was_stalled | ({request_payload_address, request_payload_beats} == request_payload_before))) begin  // WeightBuffer.swift:64
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
