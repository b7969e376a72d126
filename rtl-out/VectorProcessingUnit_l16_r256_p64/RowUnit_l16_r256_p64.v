// RowUnit_l16_r256_p64, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = l16_r256_p64
// Content: fnv1a64 9aad42b7ce7ceed6
`default_nettype none

module RowUnit_l16_r256_p64 (
    input  wire         clk,
    input  wire         rst,
    input  wire         push_valid,  // RowUnit.swift:38
    output wire         push_ready,  // RowUnit.swift:38
    input  wire [255:0] push_payload,  // RowUnit.swift:38
    output wire         pop_valid,  // RowUnit.swift:39
    input  wire         pop_ready,  // RowUnit.swift:39
    output wire [255:0] pop_payload,  // RowUnit.swift:39
    input  wire         isSoftmax,  // RowUnit.swift:40
    input  wire [8:0]   vectors,  // RowUnit.swift:41
    input  wire [4:0]   lastLanes,  // RowUnit.swift:42
    input  wire [15:0]  epsilon,  // RowUnit.swift:43
    input  wire [5:0]   parameterBase,  // RowUnit.swift:44
    input  wire [6:0]   parameterPeriod,  // RowUnit.swift:45
    input  wire         write,  // RowUnit.swift:46
    input  wire [5:0]   writeAddress,  // RowUnit.swift:47
    input  wire [255:0] writeParameters_gains,  // RowUnit.swift:48
    input  wire [255:0] writeParameters_offsets  // RowUnit.swift:48
);

  reg [1:0] pass;  // RowUnit.swift:49
  reg [7:0] filled;  // RowUnit.swift:50
  reg [7:0] position;  // RowUnit.swift:51
  reg half;  // RowUnit.swift:53
  reg isWhole;  // RowUnit.swift:55
  reg isPrepared;  // RowUnit.swift:57
  reg [5:0] affineOffset;  // RowUnit.swift:58
  wire advance;  // RowUnit.swift:81
  reg [255:0] values;  // RowUnit.swift:93
  reg [15:0] values_present;  // RowUnit.swift:94
  reg scanned;  // RowUnit.swift:95
  reg scanned_first;  // RowUnit.swift:96
  reg scanned_last;  // RowUnit.swift:97
  reg drain_d1;  // RowUnit.swift:100
  reg drain_late_d1;  // RowUnit.swift:101
  reg drain_late_d2;  // RowUnit.swift:101
  reg drain_late_d3;  // RowUnit.swift:101
  reg drain_late_d4;  // RowUnit.swift:101
  reg drain_late_d5;  // RowUnit.swift:101
  reg drain_late_d6;  // RowUnit.swift:101
  reg scaled_d1;  // RowUnit.swift:103
  reg scaled_d2;  // RowUnit.swift:103
  reg drain_last_d1;  // RowUnit.swift:108
  reg drain_last_d2;  // RowUnit.swift:108
  reg drain_last_d3;  // RowUnit.swift:108
  reg drain_last_d4;  // RowUnit.swift:108
  reg [511:0] channel;  // RowUnit.swift:109
  wire softmax_maximumIsReady;  // RowUnit.swift:117
  wire softmax_factorIsReady;  // RowUnit.swift:117
  wire [127:0] softmax_results;  // RowUnit.swift:117
  wire normalisation_factorIsReady;  // RowUnit.swift:118
  wire [255:0] normalisation_results;  // RowUnit.swift:118
  reg [12:0] elements;  // RowUnit.swift:187
  reg [255:0] rows [0:511];  // RowUnit.swift:73
  reg [511:0] affine [0:63];  // RowUnit.swift:74

  wire [5:0] channel_low = parameterBase + affineOffset;
  always @(posedge clk) begin
    if (advance) begin
      channel <= affine[channel_low];
    end
    if (write) begin  // RowUnit.swift:75
      affine[writeAddress] <= {writeParameters_gains, writeParameters_offsets};
    end
  end

  assign push_ready = !isWhole & advance;

  wire isScanning = pass == 2'd1;
  wire isDraining = pass == 2'd3;
  wire values_and = push_valid & push_ready;
  wire [8:0] rows_mux = half ? ({1'b0, filled} + 9'd256) : {1'b0, filled};
  wire reads = (isScanning | isDraining) & advance;
  wire [8:0] values_mux = !half ? ({1'b0, position} + 9'd256) : {1'b0, position};
  always @(posedge clk) begin
    if (reads) begin
      values <= rows[values_mux];
    end
    if (values_and) begin  // RowUnit.swift:86
      rows[rows_mux] <= push_payload;
    end
  end

  wire fillsLast = {1'b0, filled} == vectors - 9'd1;
  always @(posedge clk) begin
    if (rst) begin
      filled <= 8'd0;
    end else if (values_and) begin  // RowUnit.swift:86
      filled <= fillsLast ? 8'd0 : filled + 8'd1;
    end
  end

  wire take = (pass == 2'd0) & isPrepared & advance;
  always @(posedge clk) begin
    if (rst) begin
      isWhole <= 1'b0;
    end else begin
      if (values_and) begin  // RowUnit.swift:86
        if (fillsLast) begin  // RowUnit.swift:89
          isWhole <= 1'b1;
        end
      end
      if (take) begin  // RowUnit.swift:152
        isWhole <= 1'b0;
      end
    end
  end

  wire isLast = {1'b0, position} == vectors - 9'd1;
  wire [15:0] values_present_cat = {
      (lastLanes > 5'd15) | !isLast,
      (lastLanes > 5'd14) | !isLast,
      (lastLanes > 5'd13) | !isLast,
      (lastLanes > 5'd12) | !isLast,
      (lastLanes > 5'd11) | !isLast,
      (lastLanes > 5'd10) | !isLast,
      (lastLanes > 5'd9) | !isLast,
      (lastLanes > 5'd8) | !isLast,
      (lastLanes > 5'd7) | !isLast,
      (lastLanes > 5'd6) | !isLast,
      (lastLanes > 5'd5) | !isLast,
      (lastLanes > 5'd4) | !isLast,
      (lastLanes > 5'd3) | !isLast,
      (lastLanes > 5'd2) | !isLast,
      (lastLanes > 5'd1) | !isLast,
      1'b1 | !isLast
  };
  always @(posedge clk) begin
    if (reads) begin  // RowUnit.swift:94
      values_present <= values_present_cat;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scanned <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:95
      scanned <= isScanning;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // RowUnit.swift:96
      scanned_first <= position == 8'd0;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // RowUnit.swift:97
      scanned_last <= isLast;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      drain_d1 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:100
      drain_d1 <= isDraining;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      drain_late_d1 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:101
      drain_late_d1 <= drain_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      drain_late_d2 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:101
      drain_late_d2 <= drain_late_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      drain_late_d3 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:101
      drain_late_d3 <= drain_late_d2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      drain_late_d4 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:101
      drain_late_d4 <= drain_late_d3;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      drain_late_d5 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:101
      drain_late_d5 <= drain_late_d4;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      drain_late_d6 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:101
      drain_late_d6 <= drain_late_d5;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scaled_d1 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:103
      scaled_d1 <= drain_late_d6 & isSoftmax;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scaled_d2 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:103
      scaled_d2 <= scaled_d1;
    end
  end

  wire isFull = isSoftmax ? scaled_d2 : drain_late_d6;
  assign advance = !isFull | pop_ready;

  always @(posedge clk) begin
    if (advance) begin  // RowUnit.swift:108
      drain_last_d1 <= isLast;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // RowUnit.swift:108
      drain_last_d2 <= drain_last_d1;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // RowUnit.swift:108
      drain_last_d3 <= drain_last_d2;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // RowUnit.swift:108
      drain_last_d4 <= drain_last_d3;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      affineOffset <= 6'd0;
    end else if (advance & drain_late_d3) begin  // RowUnit.swift:111
      affineOffset <= (drain_last_d4 | ({1'b0, affineOffset} == parameterPeriod - 7'd1))
          ? 6'd0
          : affineOffset + 6'd1;
    end
  end

  wire [15:0] softmax_filledPresent_cat = {
      (lastLanes > 5'd15) | !fillsLast,
      (lastLanes > 5'd14) | !fillsLast,
      (lastLanes > 5'd13) | !fillsLast,
      (lastLanes > 5'd12) | !fillsLast,
      (lastLanes > 5'd11) | !fillsLast,
      (lastLanes > 5'd10) | !fillsLast,
      (lastLanes > 5'd9) | !fillsLast,
      (lastLanes > 5'd8) | !fillsLast,
      (lastLanes > 5'd7) | !fillsLast,
      (lastLanes > 5'd6) | !fillsLast,
      (lastLanes > 5'd5) | !fillsLast,
      (lastLanes > 5'd4) | !fillsLast,
      (lastLanes > 5'd3) | !fillsLast,
      (lastLanes > 5'd2) | !fillsLast,
      (lastLanes > 5'd1) | !fillsLast,
      1'b1 | !fillsLast
  };
  Softmax_lanes16_elements4096 softmax (  // RowUnit.swift:117
      .clk(clk),
      .rst(rst),
      .fill(values_and & isSoftmax),
      .fillsFirst(filled == 8'd0),
      .fillsLast(fillsLast),
      .take(take),
      .scan(scanned),
      .scansFirst(scanned_first),
      .scansLast(scanned_last),
      .enable(advance),
      .filled(push_payload),
      .filledPresent(softmax_filledPresent_cat),
      .values(values),
      .present(values_present),
      .maximumIsReady(softmax_maximumIsReady),
      .factorIsReady(softmax_factorIsReady),
      .results(softmax_results)
  );

  wire [15:0] normalisation_filledPresent_cat = {
      (lastLanes > 5'd15) | !fillsLast,
      (lastLanes > 5'd14) | !fillsLast,
      (lastLanes > 5'd13) | !fillsLast,
      (lastLanes > 5'd12) | !fillsLast,
      (lastLanes > 5'd11) | !fillsLast,
      (lastLanes > 5'd10) | !fillsLast,
      (lastLanes > 5'd9) | !fillsLast,
      (lastLanes > 5'd8) | !fillsLast,
      (lastLanes > 5'd7) | !fillsLast,
      (lastLanes > 5'd6) | !fillsLast,
      (lastLanes > 5'd5) | !fillsLast,
      (lastLanes > 5'd4) | !fillsLast,
      (lastLanes > 5'd3) | !fillsLast,
      (lastLanes > 5'd2) | !fillsLast,
      (lastLanes > 5'd1) | !fillsLast,
      1'b1 | !fillsLast
  };
  Normalisation_lanes16_elements4096 normalisation (  // RowUnit.swift:118
      .clk(clk),
      .rst(rst),
      .fill(values_and & !isSoftmax),
      .first(filled == 8'd0),
      .last(fillsLast),
      .take(take),
      .enable(advance),
      .count(elements),
      .epsilon(epsilon),
      .filled(push_payload),
      .filledPresent(normalisation_filledPresent_cat),
      .values(values),
      .gains(channel[511:256]),
      .offsets(channel[255:0]),
      .factorIsReady(normalisation_factorIsReady),
      .results(normalisation_results)
  );

  wire signed [12:0] elements_mul = $signed(vectors - 9'd1) * 6'sd16;
  always @(posedge clk) begin
    elements <= elements_mul + {8'd0, lastLanes};
  end

  assign pop_valid = isFull;
  wire [255:0] pop_payload_cat = {
      8'd0,
      softmax_results[127:120],
      8'd0,
      softmax_results[119:112],
      8'd0,
      softmax_results[111:104],
      8'd0,
      softmax_results[103:96],
      8'd0,
      softmax_results[95:88],
      8'd0,
      softmax_results[87:80],
      8'd0,
      softmax_results[79:72],
      8'd0,
      softmax_results[71:64],
      8'd0,
      softmax_results[63:56],
      8'd0,
      softmax_results[55:48],
      8'd0,
      softmax_results[47:40],
      8'd0,
      softmax_results[39:32],
      8'd0,
      softmax_results[31:24],
      8'd0,
      softmax_results[23:16],
      8'd0,
      softmax_results[15:8],
      8'd0,
      softmax_results[7:0]
  };
  assign pop_payload = isSoftmax ? pop_payload_cat : normalisation_results;

  always @(posedge clk) begin
    if (rst) begin
      position <= 8'd0;
    end else if (reads) begin  // RowUnit.swift:150
      position <= isLast ? 8'd0 : position + 8'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isPrepared <= 1'b0;
    end else begin
      if (softmax_maximumIsReady | normalisation_factorIsReady) begin  // RowUnit.swift:151
        isPrepared <= 1'b1;
      end
      if (take) begin  // RowUnit.swift:152
        isPrepared <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      half <= 1'b0;
    end else if (take) begin  // RowUnit.swift:152
      half <= !half;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      pass <= 2'd0;
    end else begin
      case (pass)  // RowUnit.swift:157
        2'd0: begin  // await
          if (take) begin  // RowUnit.swift:160
            pass <= isSoftmax ? 2'd1 : 2'd3;
          end
        end
        2'd1: begin  // scan
          if (advance & isLast) begin  // RowUnit.swift:161
            pass <= 2'd2;
          end
        end
        2'd2: begin  // awaitFactor
          if (softmax_factorIsReady) begin  // RowUnit.swift:163
            pass <= 2'd3;
          end
        end
        default: begin  // drain
          if (advance & isLast) begin  // RowUnit.swift:164
            pass <= 2'd0;
          end
        end
      endcase
    end
  end

`ifdef FORMAL
  reg pop_was_stalled;  // RowUnit.swift:148
  reg [255:0] pop_payload_before;  // RowUnit.swift:148
  always @(posedge clk) begin
    if (rst) begin
      pop_was_stalled <= 1'b0;
    end else begin
      pop_was_stalled <= pop_valid & !pop_ready;
    end
  end
  always @(posedge clk) begin
    pop_payload_before <= pop_payload;
  end

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | pop_valid);  // RowUnit.swift:148
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | (pop_payload == pop_payload_before));  // RowUnit.swift:148
    end
  end
`elsif SIMULATION_CHECKS
  reg pop_was_stalled;  // RowUnit.swift:148
  reg [255:0] pop_payload_before;  // RowUnit.swift:148
  always @(posedge clk) begin
    if (rst) begin
      pop_was_stalled <= 1'b0;
    end else begin
      pop_was_stalled <= pop_valid & !pop_ready;
    end
  end
  always @(posedge clk) begin
    pop_payload_before <= pop_payload;
  end

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | pop_valid)) begin  // RowUnit.swift:148
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | (pop_payload == pop_payload_before))) begin  // RowUnit.swift:148
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
