// RowUnit_l16_r256_p64, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = l16_r256_p64
// Content: fnv1a64 6bc456fb67caaeec
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

  reg [2:0] pass;  // RowUnit.swift:49
  reg [7:0] position;  // RowUnit.swift:50
  reg [5:0] affineOffset;  // RowUnit.swift:51
  wire advance;  // RowUnit.swift:77
  reg [255:0] values;  // RowUnit.swift:85
  reg [15:0] values_present;  // RowUnit.swift:86
  reg scanned;  // RowUnit.swift:87
  reg scanned_first;  // RowUnit.swift:88
  reg scanned_last;  // RowUnit.swift:89
  reg drain_d1;  // RowUnit.swift:92
  reg drain_late_d1;  // RowUnit.swift:93
  reg drain_late_d2;  // RowUnit.swift:93
  reg drain_late_d3;  // RowUnit.swift:93
  reg drain_late_d4;  // RowUnit.swift:93
  reg drain_late_d5;  // RowUnit.swift:93
  reg drain_late_d6;  // RowUnit.swift:93
  reg scaled_d1;  // RowUnit.swift:95
  reg scaled_d2;  // RowUnit.swift:95
  reg drain_last_d1;  // RowUnit.swift:100
  reg drain_last_d2;  // RowUnit.swift:100
  reg drain_last_d3;  // RowUnit.swift:100
  reg drain_last_d4;  // RowUnit.swift:100
  reg [511:0] channel;  // RowUnit.swift:101
  wire softmax_maximumIsReady;  // RowUnit.swift:109
  wire softmax_factorIsReady;  // RowUnit.swift:109
  wire [127:0] softmax_results;  // RowUnit.swift:109
  wire normalisation_factorIsReady;  // RowUnit.swift:110
  wire [255:0] normalisation_results;  // RowUnit.swift:110
  reg [12:0] elements;  // RowUnit.swift:155
  reg [255:0] rows [0:255];  // RowUnit.swift:66
  reg [511:0] affine [0:63];  // RowUnit.swift:67

  always @(posedge clk) begin
    if (advance) begin
      channel <= affine[parameterBase + affineOffset];
    end
    if (write) begin  // RowUnit.swift:68
      affine[writeAddress] <= {writeParameters_gains, writeParameters_offsets};
    end
  end

  wire isFilling = pass == 3'd0;
  assign push_ready = isFilling & advance;

  wire isScanning = pass == 3'd2;
  wire isDraining = pass == 3'd4;
  wire values_and = push_valid & push_ready;
  wire reads = (isScanning | isDraining) & advance;
  always @(posedge clk) begin
    if (reads) begin
      values <= rows[position];
    end
    if (values_and) begin  // RowUnit.swift:83
      rows[position] <= push_payload;
    end
  end

  wire isLast = {1'b0, position} == vectors - 9'd1;
  wire [15:0] present = {
      (5'd15 < lastLanes) | !isLast,
      (5'd14 < lastLanes) | !isLast,
      (5'd13 < lastLanes) | !isLast,
      (5'd12 < lastLanes) | !isLast,
      (5'd11 < lastLanes) | !isLast,
      (5'd10 < lastLanes) | !isLast,
      (5'd9 < lastLanes) | !isLast,
      (5'd8 < lastLanes) | !isLast,
      (5'd7 < lastLanes) | !isLast,
      (5'd6 < lastLanes) | !isLast,
      (5'd5 < lastLanes) | !isLast,
      (5'd4 < lastLanes) | !isLast,
      (5'd3 < lastLanes) | !isLast,
      (5'd2 < lastLanes) | !isLast,
      (5'd1 < lastLanes) | !isLast,
      1'b1 | !isLast
  };
  always @(posedge clk) begin
    if (reads) begin  // RowUnit.swift:86
      values_present <= present;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scanned <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:87
      scanned <= isScanning;
    end
  end

  wire isFirst = position == 8'd0;
  always @(posedge clk) begin
    if (advance) begin  // RowUnit.swift:88
      scanned_first <= isFirst;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // RowUnit.swift:89
      scanned_last <= isLast;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      drain_d1 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:92
      drain_d1 <= isDraining;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      drain_late_d1 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:93
      drain_late_d1 <= drain_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      drain_late_d2 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:93
      drain_late_d2 <= drain_late_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      drain_late_d3 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:93
      drain_late_d3 <= drain_late_d2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      drain_late_d4 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:93
      drain_late_d4 <= drain_late_d3;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      drain_late_d5 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:93
      drain_late_d5 <= drain_late_d4;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      drain_late_d6 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:93
      drain_late_d6 <= drain_late_d5;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scaled_d1 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:95
      scaled_d1 <= drain_late_d6 & isSoftmax;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scaled_d2 <= 1'b0;
    end else if (advance) begin  // RowUnit.swift:95
      scaled_d2 <= scaled_d1;
    end
  end

  wire isFull = isSoftmax ? scaled_d2 : drain_late_d6;
  assign advance = !isFull | pop_ready;

  always @(posedge clk) begin
    if (advance) begin  // RowUnit.swift:100
      drain_last_d1 <= isLast;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // RowUnit.swift:100
      drain_last_d2 <= drain_last_d1;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // RowUnit.swift:100
      drain_last_d3 <= drain_last_d2;
    end
  end

  always @(posedge clk) begin
    if (advance) begin  // RowUnit.swift:100
      drain_last_d4 <= drain_last_d3;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      affineOffset <= 6'd0;
    end else if (advance & drain_late_d3) begin  // RowUnit.swift:103
      affineOffset <= (drain_last_d4 | ({1'b0, affineOffset} == parameterPeriod - 7'd1))
          ? 6'd0
          : affineOffset + 6'd1;
    end
  end

  Softmax_lanes16_elements4096 softmax (  // RowUnit.swift:109
      .clk(clk),
      .rst(rst),
      .fill(values_and & isSoftmax),
      .scan(scanned),
      .first(isFilling ? isFirst : scanned_first),
      .last(isFilling ? isLast : scanned_last),
      .enable(advance),
      .filled(push_payload),
      .filledPresent(present),
      .values(values),
      .present(values_present),
      .maximumIsReady(softmax_maximumIsReady),
      .factorIsReady(softmax_factorIsReady),
      .results(softmax_results)
  );

  Normalisation_lanes16_elements4096 normalisation (  // RowUnit.swift:110
      .clk(clk),
      .rst(rst),
      .fill(values_and & !isSoftmax),
      .first(isFirst),
      .last(isLast),
      .enable(advance),
      .count(elements),
      .epsilon(epsilon),
      .filled(push_payload),
      .filledPresent(present),
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

  wire [7:0] following = isLast ? 8'd0 : position + 8'd1;
  always @(posedge clk) begin
    if (rst) begin
      position <= 8'd0;
    end else if (values_and | reads) begin  // RowUnit.swift:138
      position <= following;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      pass <= 3'd0;
    end else begin
      case (pass)  // RowUnit.swift:139
        3'd0: begin  // fill
          if (values_and & isLast) begin  // RowUnit.swift:142
            pass <= isSoftmax ? 3'd1 : 3'd3;
          end
        end
        3'd1: begin  // awaitMaximum
          if (softmax_maximumIsReady) begin  // RowUnit.swift:143
            pass <= 3'd2;
          end
        end
        3'd2: begin  // scan
          if (advance & isLast) begin  // RowUnit.swift:144
            pass <= 3'd3;
          end
        end
        3'd3: begin  // awaitFactor
          if (softmax_factorIsReady | normalisation_factorIsReady) begin  // RowUnit.swift:146
            pass <= 3'd4;
          end
        end
        default: begin  // drain
          if (advance & isLast) begin  // RowUnit.swift:147
            pass <= 3'd0;
          end
        end
      endcase
    end
  end

`ifdef FORMAL
  reg pop_was_stalled;  // RowUnit.swift:136
  reg [255:0] pop_payload_before;  // RowUnit.swift:136
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
      assert (!pop_was_stalled | pop_valid);  // RowUnit.swift:136
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | (pop_payload == pop_payload_before));  // RowUnit.swift:136
    end
  end
`elsif SIMULATION_CHECKS
  reg pop_was_stalled;  // RowUnit.swift:136
  reg [255:0] pop_payload_before;  // RowUnit.swift:136
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
      if (!(!pop_was_stalled | pop_valid)) begin  // RowUnit.swift:136
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | (pop_payload == pop_payload_before))) begin  // RowUnit.swift:136
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
