// TokenTable_f8_t17, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = f8_t17
// Content: fnv1a64 43968d7fa7817770
`default_nettype none

module TokenTable_f8_t17 (
    input  wire       clk,
    input  wire       rst,
    input  wire       decisions_valid,  // TokenTable.swift:56
    output wire       decisions_ready,  // TokenTable.swift:56
    input  wire [2:0] decisions_payload_frame,  // TokenTable.swift:56
    input  wire [4:0] decisions_payload_token,  // TokenTable.swift:56
    input  wire [4:0] decisions_payload_reference,  // TokenTable.swift:56
    input  wire       decisions_payload_informative,  // TokenTable.swift:56
    input  wire       finish,  // TokenTable.swift:58
    output wire       readable,  // TokenTable.swift:61
    input  wire       retire,  // TokenTable.swift:63
    output wire [7:0] informativeCount,  // TokenTable.swift:65
    output wire [7:0] otherCount,  // TokenTable.swift:66
    input  wire [2:0] frame,  // TokenTable.swift:68
    output wire [4:0] frameInformativeCount,  // TokenTable.swift:69
    output wire [4:0] frameOtherCount,  // TokenTable.swift:70
    output wire [7:0] frameInformativeStart,  // TokenTable.swift:71
    output wire [7:0] frameOtherStart,  // TokenTable.swift:72
    input  wire [7:0] informativePosition,  // TokenTable.swift:75
    output wire [2:0] informative_frame,  // TokenTable.swift:76
    output wire [4:0] informative_token,  // TokenTable.swift:76
    input  wire [7:0] otherPosition,  // TokenTable.swift:78
    output wire [2:0] other_frame,  // TokenTable.swift:79
    output wire [4:0] other_token,  // TokenTable.swift:79
    output wire [4:0] other_reference,  // TokenTable.swift:79
    output wire       other_informative,  // TokenTable.swift:79
    input  wire [2:0] lookup_frame,  // TokenTable.swift:81
    input  wire [4:0] lookup_token,  // TokenTable.swift:81
    output wire [2:0] found_frame,  // TokenTable.swift:82
    output wire [4:0] found_token,  // TokenTable.swift:82
    output wire [4:0] found_reference,  // TokenTable.swift:82
    output wire       found_informative,  // TokenTable.swift:82
    input  wire [7:0] softwarePosition,  // TokenTable.swift:84
    output wire [2:0] softwareInformative_frame,  // TokenTable.swift:85
    output wire [4:0] softwareInformative_token,  // TokenTable.swift:85
    output wire [2:0] softwareOther_frame,  // TokenTable.swift:86
    output wire [4:0] softwareOther_token,  // TokenTable.swift:86
    output wire [4:0] softwareOther_reference,  // TokenTable.swift:86
    output wire       softwareOther_informative  // TokenTable.swift:86
);

  reg writeHalf;  // TokenTable.swift:88
  reg readHalf;  // TokenTable.swift:89
  reg [1:0] full;  // TokenTable.swift:90
  reg [7:0] informativeLevel_0;  // TokenTable+Lists.swift:17
  reg [7:0] informativeLevel_1;  // TokenTable+Lists.swift:17
  reg [63:0] informativeStarts_0;  // TokenTable+Lists.swift:18
  reg [63:0] informativeStarts_1;  // TokenTable+Lists.swift:18
  reg [39:0] informativeCounts_0;  // TokenTable+Lists.swift:20
  reg [39:0] informativeCounts_1;  // TokenTable+Lists.swift:20
  reg [7:0] otherLevel_0;  // TokenTable+Lists.swift:17
  reg [7:0] otherLevel_1;  // TokenTable+Lists.swift:17
  reg [63:0] otherStarts_0;  // TokenTable+Lists.swift:18
  reg [63:0] otherStarts_1;  // TokenTable+Lists.swift:18
  reg [39:0] otherCounts_0;  // TokenTable+Lists.swift:20
  reg [39:0] otherCounts_1;  // TokenTable+Lists.swift:20
  reg [7:0] placeRead;  // TokenTable+Lists.swift:52
  reg [7:0] softwarePlace;  // TokenTable+Lists.swift:53
  reg [13:0] vectorRead;  // TokenTable+Lists.swift:59
  reg [13:0] softwareVector;  // TokenTable+Lists.swift:60
  reg [13:0] mapRead;  // TokenTable+Lists.swift:69
  reg [7:0] places [0:271];  // TokenTable+Lists.swift:47
  reg [13:0] vectors [0:271];  // TokenTable+Lists.swift:57
  reg [13:0] decided [0:271];  // TokenTable+Lists.swift:65

  assign decisions_ready = full != 2'd3;
  assign readable = full != 2'd0;

  wire [1:0] filled = full | (writeHalf ? 2'd2 : 2'd1);
  wire [1:0] full_and = (finish ? filled : full) & ~(retire ? (readHalf ? 2'd2 : 2'd1) : 2'd0);
  always @(posedge clk) begin
    if (rst) begin
      full <= 2'd0;
    end else begin
      full <= full_and;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      writeHalf <= 1'b0;
    end else if (finish) begin  // TokenTable.swift:110
      writeHalf <= !writeHalf;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      readHalf <= 1'b0;
    end else if (retire) begin  // TokenTable.swift:111
      readHalf <= !readHalf;
    end
  end

  wire softwarePlace_and = decisions_valid & decisions_ready;
  wire informativeLevel_0_and = softwarePlace_and & decisions_payload_informative;
  wire [7:0] informativeFilled = writeHalf ? informativeLevel_1 : informativeLevel_0;
  wire [7:0] informativeNext = informativeFilled;
  always @(posedge clk) begin
    if (rst) begin
      informativeLevel_0 <= 8'd0;
    end else begin
      if (retire & !readHalf) begin  // TokenTable+Lists.swift:30
        informativeLevel_0 <= 8'd0;
      end
      if (informativeLevel_0_and & !writeHalf) begin  // TokenTable+Lists.swift:34
        informativeLevel_0 <= informativeNext + 8'd1;
      end
    end
  end

  wire [4:0] informativeLength = writeHalf
      ? informativeCounts_1[decisions_payload_frame * 5 +: 5]
      : informativeCounts_0[decisions_payload_frame * 5 +: 5];
  always @(posedge clk) begin
    if (rst) begin
      informativeCounts_0 <= 40'd0;
    end else begin
      if (retire & !readHalf) begin  // TokenTable+Lists.swift:30
        informativeCounts_0 <= 40'd0;
      end
      if (informativeLevel_0_and & !writeHalf) begin  // TokenTable+Lists.swift:34
        informativeCounts_0[decisions_payload_frame * 5 +: 5] <= informativeLength + 5'd1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      informativeStarts_0 <= 64'd0;
    end else if (informativeLevel_0_and & !writeHalf) begin  // TokenTable+Lists.swift:34
      if (informativeLength == 5'd0) begin  // TokenTable+Lists.swift:37
        informativeStarts_0[decisions_payload_frame * 8 +: 8] <= informativeNext;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      informativeLevel_1 <= 8'd0;
    end else begin
      if (retire & readHalf) begin  // TokenTable+Lists.swift:30
        informativeLevel_1 <= 8'd0;
      end
      if (informativeLevel_0_and & writeHalf) begin  // TokenTable+Lists.swift:34
        informativeLevel_1 <= informativeNext + 8'd1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      informativeCounts_1 <= 40'd0;
    end else begin
      if (retire & readHalf) begin  // TokenTable+Lists.swift:30
        informativeCounts_1 <= 40'd0;
      end
      if (informativeLevel_0_and & writeHalf) begin  // TokenTable+Lists.swift:34
        informativeCounts_1[decisions_payload_frame * 5 +: 5] <= informativeLength + 5'd1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      informativeStarts_1 <= 64'd0;
    end else if (informativeLevel_0_and & writeHalf) begin  // TokenTable+Lists.swift:34
      if (informativeLength == 5'd0) begin  // TokenTable+Lists.swift:37
        informativeStarts_1[decisions_payload_frame * 8 +: 8] <= informativeNext;
      end
    end
  end

  wire otherLevel_0_and = softwarePlace_and & !decisions_payload_informative;
  wire [7:0] otherFilled = writeHalf ? otherLevel_1 : otherLevel_0;
  wire [7:0] otherNext = otherFilled;
  always @(posedge clk) begin
    if (rst) begin
      otherLevel_0 <= 8'd0;
    end else begin
      if (retire & !readHalf) begin  // TokenTable+Lists.swift:30
        otherLevel_0 <= 8'd0;
      end
      if (otherLevel_0_and & !writeHalf) begin  // TokenTable+Lists.swift:34
        otherLevel_0 <= otherNext + 8'd1;
      end
    end
  end

  wire [4:0] otherLength = writeHalf
      ? otherCounts_1[decisions_payload_frame * 5 +: 5]
      : otherCounts_0[decisions_payload_frame * 5 +: 5];
  always @(posedge clk) begin
    if (rst) begin
      otherCounts_0 <= 40'd0;
    end else begin
      if (retire & !readHalf) begin  // TokenTable+Lists.swift:30
        otherCounts_0 <= 40'd0;
      end
      if (otherLevel_0_and & !writeHalf) begin  // TokenTable+Lists.swift:34
        otherCounts_0[decisions_payload_frame * 5 +: 5] <= otherLength + 5'd1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      otherStarts_0 <= 64'd0;
    end else if (otherLevel_0_and & !writeHalf) begin  // TokenTable+Lists.swift:34
      if (otherLength == 5'd0) begin  // TokenTable+Lists.swift:37
        otherStarts_0[decisions_payload_frame * 8 +: 8] <= otherNext;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      otherLevel_1 <= 8'd0;
    end else begin
      if (retire & readHalf) begin  // TokenTable+Lists.swift:30
        otherLevel_1 <= 8'd0;
      end
      if (otherLevel_0_and & writeHalf) begin  // TokenTable+Lists.swift:34
        otherLevel_1 <= otherNext + 8'd1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      otherCounts_1 <= 40'd0;
    end else begin
      if (retire & readHalf) begin  // TokenTable+Lists.swift:30
        otherCounts_1 <= 40'd0;
      end
      if (otherLevel_0_and & writeHalf) begin  // TokenTable+Lists.swift:34
        otherCounts_1[decisions_payload_frame * 5 +: 5] <= otherLength + 5'd1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      otherStarts_1 <= 64'd0;
    end else if (otherLevel_0_and & writeHalf) begin  // TokenTable+Lists.swift:34
      if (otherLength == 5'd0) begin  // TokenTable+Lists.swift:37
        otherStarts_1[decisions_payload_frame * 8 +: 8] <= otherNext;
      end
    end
  end

  assign informativeCount = readHalf ? informativeLevel_1 : informativeLevel_0;
  assign otherCount = readHalf ? otherLevel_1 : otherLevel_0;
  assign frameInformativeCount = readHalf
      ? informativeCounts_1[frame * 5 +: 5]
      : informativeCounts_0[frame * 5 +: 5];
  assign frameOtherCount = readHalf ? otherCounts_1[frame * 5 +: 5] : otherCounts_0[frame * 5 +: 5];
  assign frameInformativeStart = readHalf
      ? informativeStarts_1[frame * 8 +: 8]
      : informativeStarts_0[frame * 8 +: 8];
  assign frameOtherStart = readHalf ? otherStarts_1[frame * 8 +: 8] : otherStarts_0[frame * 8 +: 8];

  wire [7:0] places_mul = writeHalf * 8'd136;
  wire [8:0] places_add = places_mul + informativeNext;
  wire [7:0] placeRead_mul = readHalf * 8'd136;
  wire [8:0] placeRead_add = placeRead_mul + informativePosition;
  wire [7:0] softwarePlace_mul = readHalf * 8'd136;
  wire [8:0] softwarePlace_add = softwarePlace_mul + softwarePosition;
  always @(posedge clk) begin
    placeRead <= places[placeRead_add];
    softwarePlace <= places[softwarePlace_add];
    if (softwarePlace_and & decisions_payload_informative) begin  // TokenTable+Lists.swift:51
      places[places_add] <= {decisions_payload_frame, decisions_payload_token};
    end
  end

  assign informative_frame = placeRead[7:5];
  assign informative_token = placeRead[4:0];
  assign softwareInformative_frame = softwarePlace[7:5];
  assign softwareInformative_token = softwarePlace[4:0];

  wire [7:0] vectors_mul = writeHalf * 8'd136;
  wire [8:0] vectors_add = vectors_mul + otherNext;
  wire [7:0] vectorRead_mul = readHalf * 8'd136;
  wire [8:0] vectorRead_add = vectorRead_mul + otherPosition;
  wire [7:0] softwareVector_mul = readHalf * 8'd136;
  wire [8:0] softwareVector_add = softwareVector_mul + softwarePosition;
  always @(posedge clk) begin
    vectorRead <= vectors[vectorRead_add];
    softwareVector <= vectors[softwareVector_add];
    if (softwarePlace_and & !decisions_payload_informative) begin  // TokenTable+Lists.swift:58
      vectors[vectors_add] <= {
          decisions_payload_frame,
          decisions_payload_token,
          decisions_payload_reference,
          decisions_payload_informative
      };
    end
  end

  assign other_frame = vectorRead[13:11];
  assign other_token = vectorRead[10:6];
  assign other_reference = vectorRead[5:1];
  assign other_informative = vectorRead[0];
  assign softwareOther_frame = softwareVector[13:11];
  assign softwareOther_token = softwareVector[10:6];
  assign softwareOther_reference = softwareVector[5:1];
  assign softwareOther_informative = softwareVector[0];

  wire [6:0] decided_mul_2 = decisions_payload_frame * 5'd17;
  wire [7:0] decided_mul = writeHalf * 8'd136;
  wire [8:0] decided_add = {1'b0, decided_mul} + ({2'd0, decided_mul_2} + {4'd0, decisions_payload_token});
  wire [6:0] mapRead_mul_2 = lookup_frame * 5'd17;
  wire [7:0] mapRead_mul = readHalf * 8'd136;
  wire [8:0] mapRead_add = {1'b0, mapRead_mul} + ({2'd0, mapRead_mul_2} + {4'd0, lookup_token});
  always @(posedge clk) begin
    mapRead <= decided[mapRead_add];
    if (softwarePlace_and) begin  // TokenTable+Lists.swift:66
      decided[decided_add] <= {
          decisions_payload_frame,
          decisions_payload_token,
          decisions_payload_reference,
          decisions_payload_informative
      };
    end
  end

  assign found_frame = mapRead[13:11];
  assign found_token = mapRead[10:6];
  assign found_reference = mapRead[5:1];
  assign found_informative = mapRead[0];

`ifdef FORMAL

  // a segment is finished while there is a half to fill
  always @(posedge clk) begin
    if (!rst) begin
      assume (!finish | (full != 2'd3));  // TokenTable.swift:112
    end
  end

  // no decision moves in the cycle that finishes its segment
  always @(posedge clk) begin
    if (!rst) begin
      assume (!finish | !softwarePlace_and);  // TokenTable.swift:113
    end
  end

  // a segment is retired that was readable
  always @(posedge clk) begin
    if (!rst) begin
      assume (!retire | (full != 2'd0));  // TokenTable.swift:114
    end
  end

  // a segment has at most 136 decisions
  always @(posedge clk) begin
    if (!rst) begin
      assume (!informativeLevel_0_and | (informativeFilled != 8'd136));  // TokenTable+Lists.swift:24
    end
  end

  // a segment has at most 136 decisions
  always @(posedge clk) begin
    if (!rst) begin
      assume (!otherLevel_0_and | (otherFilled != 8'd136));  // TokenTable+Lists.swift:24
    end
  end
`elsif SIMULATION_CHECKS

  // a segment is finished while there is a half to fill
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!finish | (full != 2'd3))) begin  // TokenTable.swift:112
        $display("APUS_CHECK assume 0 %m");
      end
    end
  end

  // no decision moves in the cycle that finishes its segment
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!finish | !softwarePlace_and)) begin  // TokenTable.swift:113
        $display("APUS_CHECK assume 1 %m");
      end
    end
  end

  // a segment is retired that was readable
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!retire | (full != 2'd0))) begin  // TokenTable.swift:114
        $display("APUS_CHECK assume 2 %m");
      end
    end
  end

  // a segment has at most 136 decisions
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!informativeLevel_0_and | (informativeFilled != 8'd136))) begin  // TokenTable+Lists.swift:24
        $display("APUS_CHECK assume 3 %m");
      end
    end
  end

  // a segment has at most 136 decisions
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!otherLevel_0_and | (otherFilled != 8'd136))) begin  // TokenTable+Lists.swift:24
        $display("APUS_CHECK assume 4 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
