// WeightBuffer_2x4_k128_tile32_l4_r16_p32_a32_b4, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 2x4_k128_tile32_l4_r16_p32_a32_b4
// Content: fnv1a64 9d33cd736927c623
`default_nettype none

module WeightBuffer_2x4_k128_tile32_l4_r16_p32_a32_b4 (
    input  wire         clk,
    input  wire         rst,
    input  wire         restart,  // WeightBuffer.swift:11
    input  wire         load,  // WeightBuffer.swift:12
    input  wire [2:0]   columns,  // WeightBuffer.swift:13
    input  wire [31:0]  base,  // WeightBuffer.swift:14
    input  wire [31:0]  stride,  // WeightBuffer.swift:16
    input  wire [7:0]   inputs,  // WeightBuffer.swift:18
    input  wire [7:0]   mask,  // WeightBuffer.swift:20
    output wire         request_valid,  // WeightBuffer.swift:21
    input  wire         request_ready,  // WeightBuffer.swift:21
    output wire [31:0]  request_payload_address,  // WeightBuffer.swift:21
    output wire [5:0]   request_payload_beats,  // WeightBuffer.swift:21
    input  wire         data_valid,  // WeightBuffer.swift:22
    output wire         data_ready,  // WeightBuffer.swift:22
    input  wire [31:0]  data_payload,  // WeightBuffer.swift:22
    output wire         isBusy,  // WeightBuffer.swift:23
    input  wire         sends,  // WeightBuffer.swift:25
    output wire         valid,  // WeightBuffer.swift:26
    input  wire         ready,  // WeightBuffer.swift:27
    output wire         last,  // WeightBuffer.swift:29
    output wire [127:0] weights  // WeightBuffer.swift:30
);

  reg isActive;  // WeightBuffer.swift:32
  reg isRequesting;  // WeightBuffer.swift:33
  reg [1:0] requested;  // WeightBuffer.swift:35
  reg [1:0] column;  // WeightBuffer.swift:36
  reg [4:0] word;  // WeightBuffer.swift:37
  reg [31:0] offset;  // WeightBuffer.swift:38
  reg isSending;  // WeightBuffer.swift:39
  reg isShown;  // WeightBuffer.swift:40
  reg [4:0] beat;  // WeightBuffer.swift:41
  reg isShownLast;  // WeightBuffer.swift:110
  reg [127:0] lines;  // WeightBuffer.swift:111
  reg [127:0] store [0:31];  // WeightBuffer.swift:55

  assign request_valid = isRequesting;
  assign request_payload_address = base + offset;
  wire [6:0] lastInput = inputs[6:0] - 7'd1;
  wire [4:0] request_payload_beats_shr = lastInput[6:2];
  assign request_payload_beats = request_payload_beats_shr + 5'd1;
  assign isBusy = isActive;
  assign data_ready = 1'b1;

  wire [3:0] selection = {column == 2'd3, column == 2'd2, column == 2'd1, column == 2'd0};
  wire moves = isSending & (!isShown | ready);
  always @(posedge clk) begin
    if (moves) begin
      lines <= store[beat];
    end
    if (data_valid & data_ready) begin  // WeightBuffer.swift:71
      if (selection[0]) begin
        store[word][31:0] <= data_payload;
      end
      if (selection[1]) begin
        store[word][63:32] <= data_payload;
      end
      if (selection[2]) begin
        store[word][95:64] <= data_payload;
      end
      if (selection[3]) begin
        store[word][127:96] <= data_payload;
      end
    end
  end

  wire endsRow = data_valid & data_ready & (word == request_payload_beats_shr);
  always @(posedge clk) begin
    if (rst) begin
      word <= 5'd0;
    end else begin
      if (data_valid & data_ready) begin  // WeightBuffer.swift:71
        word <= endsRow ? 5'd0 : word + 5'd1;
      end
      if (load) begin  // WeightBuffer.swift:84
        word <= 5'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      offset <= 32'd0;
    end else begin
      if (request_valid & request_ready) begin  // WeightBuffer.swift:75
        offset <= offset + stride;
      end
      if (restart) begin  // WeightBuffer.swift:91
        offset <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      requested <= 2'd0;
    end else begin
      if (request_valid & request_ready) begin  // WeightBuffer.swift:75
        requested <= requested + 2'd1;
      end
      if (load) begin  // WeightBuffer.swift:84
        requested <= 2'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isRequesting <= 1'b0;
    end else begin
      if (request_valid & request_ready) begin  // WeightBuffer.swift:75
        if ({1'b0, requested} + 3'd1 == columns) begin  // WeightBuffer.swift:78
          isRequesting <= 1'b0;
        end
      end
      if (load) begin  // WeightBuffer.swift:84
        isRequesting <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      column <= 2'd0;
    end else begin
      if (endsRow) begin  // WeightBuffer.swift:80
        column <= column + 2'd1;
      end
      if (load) begin  // WeightBuffer.swift:84
        column <= 2'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isActive <= 1'b0;
    end else begin
      if (endsRow) begin  // WeightBuffer.swift:80
        if ({1'b0, column} + 3'd1 == columns) begin  // WeightBuffer.swift:82
          isActive <= 1'b0;
        end
      end
      if (load) begin  // WeightBuffer.swift:84
        isActive <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isShown <= 1'b0;
    end else if (!isShown | ready) begin  // WeightBuffer.swift:100
      isShown <= isSending;
    end
  end

  wire isFinal = beat == lastInput[6:2];
  always @(posedge clk) begin
    if (rst) begin
      beat <= 5'd0;
    end else begin
      if (moves) begin  // WeightBuffer.swift:101
        beat <= isFinal ? 5'd0 : beat + 5'd1;
      end
      if (sends) begin  // WeightBuffer.swift:105
        beat <= 5'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isSending <= 1'b0;
    end else begin
      if (moves) begin  // WeightBuffer.swift:101
        if (isFinal) begin  // WeightBuffer.swift:103
          isSending <= 1'b0;
        end
      end
      if (sends) begin  // WeightBuffer.swift:105
        isSending <= 1'b1;
      end
    end
  end

  assign valid = isShown;

  always @(posedge clk) begin
    if (moves) begin  // WeightBuffer.swift:110
      isShownLast <= isFinal | (&beat[2:0]);
    end
  end

  assign last = isShownLast;
  wire [7:0] weight_0_0 = lines[7:0] & mask & 8'd255;
  wire [7:0] weight_0_1 = lines[15:8] & mask & 8'd255;
  wire [7:0] weight_0_2 = lines[23:16] & mask & 8'd255;
  wire [7:0] weight_0_3 = lines[31:24] & mask & 8'd255;
  wire weights_gt_3 = columns > 3'd1;
  wire [7:0] weight_1_0 = lines[39:32] & mask & {8{weights_gt_3}};
  wire [7:0] weight_1_1 = lines[47:40] & mask & {8{weights_gt_3}};
  wire [7:0] weight_1_2 = lines[55:48] & mask & {8{weights_gt_3}};
  wire [7:0] weight_1_3 = lines[63:56] & mask & {8{weights_gt_3}};
  wire weights_gt_2 = columns > 3'd2;
  wire [7:0] weight_2_0 = lines[71:64] & mask & {8{weights_gt_2}};
  wire [7:0] weight_2_1 = lines[79:72] & mask & {8{weights_gt_2}};
  wire [7:0] weight_2_2 = lines[87:80] & mask & {8{weights_gt_2}};
  wire [7:0] weight_2_3 = lines[95:88] & mask & {8{weights_gt_2}};
  wire weights_gt = columns > 3'd3;
  wire [7:0] weight_3_0 = lines[103:96] & mask & {8{weights_gt}};
  wire [7:0] weight_3_1 = lines[111:104] & mask & {8{weights_gt}};
  wire [7:0] weight_3_2 = lines[119:112] & mask & {8{weights_gt}};
  wire [7:0] weight_3_3 = lines[127:120] & mask & {8{weights_gt}};
  wire [127:0] weights_cat = {
      weight_3_3,
      weight_2_3,
      weight_1_3,
      weight_0_3,
      weight_3_2,
      weight_2_2,
      weight_1_2,
      weight_0_2,
      weight_3_1,
      weight_2_1,
      weight_1_1,
      weight_0_1,
      weight_3_0,
      weight_2_0,
      weight_1_0,
      weight_0_0
  };
  assign weights = weights_cat;

  wire _unused_ok = &{1'b0, inputs[7], lastInput[1:0], 1'b0};

`ifdef FORMAL
  reg request_was_stalled;  // WeightBuffer.swift:65
  reg [37:0] request_payload_before;  // WeightBuffer.swift:65
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
      assert (!request_was_stalled | request_valid);  // WeightBuffer.swift:65
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!request_was_stalled
          | ({request_payload_address, request_payload_beats} == request_payload_before));  // WeightBuffer.swift:65
    end
  end
`elsif SIMULATION_CHECKS
  reg request_was_stalled;  // WeightBuffer.swift:65
  reg [37:0] request_payload_before;  // WeightBuffer.swift:65
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
      if (!(!request_was_stalled | request_valid)) begin  // WeightBuffer.swift:65
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!request_was_stalled | ({request_payload_address, request_payload_beats} == request_payload_before))) begin  // WeightBuffer.swift:65
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
