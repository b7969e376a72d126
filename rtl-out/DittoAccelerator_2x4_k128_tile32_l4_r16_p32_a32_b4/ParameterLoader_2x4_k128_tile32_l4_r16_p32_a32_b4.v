// ParameterLoader_2x4_k128_tile32_l4_r16_p32_a32_b4, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 2x4_k128_tile32_l4_r16_p32_a32_b4
// Content: fnv1a64 58e1e76b9a8c1da0
`default_nettype none

module ParameterLoader_2x4_k128_tile32_l4_r16_p32_a32_b4 (
    input  wire         clk,
    input  wire         rst,
    input  wire         restart,  // ParameterLoader.swift:9
    input  wire         start,  // ParameterLoader.swift:10
    input  wire [5:0]   vectors,  // ParameterLoader.swift:12
    input  wire [31:0]  base,  // ParameterLoader.swift:13
    output wire         request_valid,  // ParameterLoader.swift:14
    input  wire         request_ready,  // ParameterLoader.swift:14
    output wire [31:0]  request_payload_address,  // ParameterLoader.swift:14
    output wire [5:0]   request_payload_beats,  // ParameterLoader.swift:14
    input  wire         data_valid,  // ParameterLoader.swift:15
    output wire         data_ready,  // ParameterLoader.swift:15
    input  wire [31:0]  data_payload,  // ParameterLoader.swift:15
    output wire         isBusy,  // ParameterLoader.swift:16
    output wire         write,  // ParameterLoader.swift:17
    output wire         hasBadShift,  // ParameterLoader.swift:19
    output wire [4:0]   address,  // ParameterLoader.swift:20
    output wire [127:0] biases,  // ParameterLoader.swift:21
    output wire [63:0]  multipliers,  // ParameterLoader.swift:22
    output wire [23:0]  shifts,  // ParameterLoader.swift:23
    output wire [63:0]  gains,  // ParameterLoader.swift:24
    output wire [63:0]  offsets  // ParameterLoader.swift:25
);

  reg isActive;  // ParameterLoader.swift:27
  reg isRequesting;  // ParameterLoader.swift:28
  reg [4:0] requested;  // ParameterLoader.swift:30
  reg [4:0] vector;  // ParameterLoader.swift:31
  reg [31:0] offset;  // ParameterLoader.swift:32
  wire channelWords_push_ready;  // ParameterLoader.swift:50
  wire channelWords_pop_valid;  // ParameterLoader.swift:50
  wire [511:0] channelWords_pop_payload;  // ParameterLoader.swift:50

  assign request_valid = isRequesting;
  assign request_payload_address = base + offset;
  assign request_payload_beats = 6'd16;

  wire channelWords_pop_ready = 1'b1;  // ParameterLoader.swift:50
  StreamUpsizer_width32_ratio16 channelWords (  // ParameterLoader.swift:50
      .clk(clk),
      .rst(rst),
      .push_valid(data_valid),
      .push_ready(channelWords_push_ready),
      .push_payload(data_payload),
      .pop_valid(channelWords_pop_valid),
      .pop_ready(channelWords_pop_ready),
      .pop_payload(channelWords_pop_payload)
  );

  assign data_ready = channelWords_push_ready;
  assign isBusy = isActive;
  assign write = channelWords_pop_valid & channelWords_pop_ready;
  wire hasBadShift_or_2 = 1'b0
      | !((channelWords_pop_payload[55:48] >= 8'd1) & (channelWords_pop_payload[55:48] <= 8'd47))
      | !((channelWords_pop_payload[183:176] >= 8'd1) & (channelWords_pop_payload[183:176] <= 8'd47));
  wire hasBadShift_or = hasBadShift_or_2
      | !((channelWords_pop_payload[311:304] >= 8'd1) & (channelWords_pop_payload[311:304] <= 8'd47))
      | !((channelWords_pop_payload[439:432] >= 8'd1) & (channelWords_pop_payload[439:432] <= 8'd47));
  assign hasBadShift = hasBadShift_or;
  assign address = vector;
  assign biases = {
      channelWords_pop_payload[415:384],
      channelWords_pop_payload[287:256],
      channelWords_pop_payload[159:128],
      channelWords_pop_payload[31:0]
  };
  assign multipliers = {
      channelWords_pop_payload[431:416],
      channelWords_pop_payload[303:288],
      channelWords_pop_payload[175:160],
      channelWords_pop_payload[47:32]
  };
  assign shifts = {
      channelWords_pop_payload[437:432],
      channelWords_pop_payload[309:304],
      channelWords_pop_payload[181:176],
      channelWords_pop_payload[53:48]
  };
  assign gains = {
      channelWords_pop_payload[463:448],
      channelWords_pop_payload[335:320],
      channelWords_pop_payload[207:192],
      channelWords_pop_payload[79:64]
  };
  assign offsets = {
      channelWords_pop_payload[479:464],
      channelWords_pop_payload[351:336],
      channelWords_pop_payload[223:208],
      channelWords_pop_payload[95:80]
  };

  always @(posedge clk) begin
    if (rst) begin
      offset <= 32'd0;
    end else begin
      if (request_valid & request_ready) begin  // ParameterLoader.swift:66
        offset <= offset + 32'd64;
      end
      if (restart) begin  // ParameterLoader.swift:81
        offset <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      requested <= 5'd0;
    end else begin
      if (request_valid & request_ready) begin  // ParameterLoader.swift:66
        requested <= requested + 5'd1;
      end
      if (start) begin  // ParameterLoader.swift:75
        requested <= 5'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isRequesting <= 1'b0;
    end else begin
      if (request_valid & request_ready) begin  // ParameterLoader.swift:66
        if ({1'b0, requested} + 6'd1 == vectors) begin  // ParameterLoader.swift:69
          isRequesting <= 1'b0;
        end
      end
      if (start) begin  // ParameterLoader.swift:75
        isRequesting <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      vector <= 5'd0;
    end else begin
      if (channelWords_pop_valid & channelWords_pop_ready) begin  // ParameterLoader.swift:71
        vector <= vector + 5'd1;
      end
      if (start) begin  // ParameterLoader.swift:75
        vector <= 5'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isActive <= 1'b0;
    end else begin
      if (channelWords_pop_valid & channelWords_pop_ready) begin  // ParameterLoader.swift:71
        if ({1'b0, vector} + 6'd1 == vectors) begin  // ParameterLoader.swift:73
          isActive <= 1'b0;
        end
      end
      if (start) begin  // ParameterLoader.swift:75
        isActive <= 1'b1;
      end
    end
  end

  wire _unused_ok = &{1'b0, channelWords_pop_payload[511:480], channelWords_pop_payload[447:440], channelWords_pop_payload[383:352], channelWords_pop_payload[319:312], channelWords_pop_payload[255:224], channelWords_pop_payload[191:184], channelWords_pop_payload[127:96], channelWords_pop_payload[63:56], 1'b0};

`ifdef FORMAL
  reg request_was_stalled;  // ParameterLoader.swift:49
  reg [37:0] request_payload_before;  // ParameterLoader.swift:49
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
      assert (!request_was_stalled | request_valid);  // ParameterLoader.swift:49
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!request_was_stalled
          | ({request_payload_address, request_payload_beats} == request_payload_before));  // ParameterLoader.swift:49
    end
  end
`elsif SIMULATION_CHECKS
  reg request_was_stalled;  // ParameterLoader.swift:49
  reg [37:0] request_payload_before;  // ParameterLoader.swift:49
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
      if (!(!request_was_stalled | request_valid)) begin  // ParameterLoader.swift:49
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!request_was_stalled | ({request_payload_address, request_payload_beats} == request_payload_before))) begin  // ParameterLoader.swift:49
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
