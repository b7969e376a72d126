// DecisionWriter_g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535
// Content: fnv1a64 0a54d034b4b9a82d
`default_nettype none

module DecisionWriter_g8_w16_c4_t196_f33_d768_s20_b8_n8_k197_r65535 (
    input  wire        clk,
    input  wire        rst,
    input  wire        start,  // DecisionWriter.swift:10
    input  wire [15:0] segment_frames,  // DecisionWriter.swift:11
    input  wire [15:0] segment_reference,  // DecisionWriter.swift:11
    input  wire [15:0] segment_frameRows,  // DecisionWriter.swift:11
    input  wire [15:0] segment_lastRows,  // DecisionWriter.swift:11
    input  wire [31:0] segment_tokenAddress,  // DecisionWriter.swift:11
    input  wire [31:0] segment_resultAddress,  // DecisionWriter.swift:11
    input  wire [31:0] segment_tableSource,  // DecisionWriter.swift:11
    input  wire [31:0] segment_tableTarget,  // DecisionWriter.swift:11
    input  wire        searches,  // DecisionWriter.swift:12
    input  wire        readsTable,  // DecisionWriter.swift:13
    input  wire        hasClassRow,  // DecisionWriter.swift:14
    input  wire        found_valid,  // DecisionWriter.swift:15
    output wire        found_ready,  // DecisionWriter.swift:15
    input  wire [5:0]  found_payload_frame,  // DecisionWriter.swift:15
    input  wire [7:0]  found_payload_token,  // DecisionWriter.swift:15
    input  wire [7:0]  found_payload_reference,  // DecisionWriter.swift:15
    input  wire [19:0] found_payload_sad,  // DecisionWriter.swift:15
    input  wire        found_payload_informative,  // DecisionWriter.swift:15
    input  wire        found_payload_last,  // DecisionWriter.swift:15
    input  wire        read_valid,  // DecisionWriter.swift:16
    output wire        read_ready,  // DecisionWriter.swift:16
    input  wire [14:0] read_payload_reference,  // DecisionWriter.swift:16
    input  wire        read_payload_informative,  // DecisionWriter.swift:16
    output wire        decisions_valid,  // DecisionWriter.swift:17
    input  wire        decisions_ready,  // DecisionWriter.swift:17
    output wire [2:0]  decisions_payload_frame,  // DecisionWriter.swift:17
    output wire [7:0]  decisions_payload_token,  // DecisionWriter.swift:17
    output wire [7:0]  decisions_payload_reference,  // DecisionWriter.swift:17
    output wire        decisions_payload_informative,  // DecisionWriter.swift:17
    output wire        finish,  // DecisionWriter.swift:18
    output wire [15:0] decidedFrames,  // DecisionWriter.swift:20
    output wire        busy  // DecisionWriter.swift:21
);

  reg active;  // DecisionWriter.swift:22
  reg ending;  // DecisionWriter.swift:23
  reg [15:0] row;  // DecisionWriter.swift:24
  reg [15:0] frames;  // DecisionWriter.swift:25
  reg [15:0] decidedFrame;  // FrameWalk.swift:16
  reg decidedIsReference;  // FrameWalk.swift:17

  wire isClass = hasClassRow & (row == 16'd0);
  wire asksCodec = searches & !decidedIsReference & !isClass;
  wire asksTable = readsTable & !decidedIsReference;
  assign decisions_valid = active & (asksCodec ? found_valid : !asksTable | read_valid);
  assign found_ready = active & asksCodec & decisions_ready;
  assign read_ready = active & asksTable & decisions_ready;
  assign decisions_payload_frame = decidedFrame[2:0];
  assign decisions_payload_token = row[7:0];
  assign decisions_payload_reference = asksCodec
      ? (found_payload_reference + {7'd0, hasClassRow})
      : asksTable
      ? read_payload_reference[7:0]
      : 8'd0;
  assign decisions_payload_informative = asksCodec
      ? found_payload_informative
      : !asksTable | read_payload_informative;
  assign finish = ending;

  wire [15:0] ending_mux = decidedIsReference ? 16'd0 : decidedFrame + 16'd1;
  wire [15:0] decidedFollowing = (ending_mux == segment_reference) ? (ending_mux + 16'd1) : ending_mux;
  wire decidedIsLast = decidedFollowing == segment_frames;
  always @(posedge clk) begin
    if (rst) begin
      ending <= 1'b0;
    end else begin
      ending <= 1'b0;
      if (decisions_valid & decisions_ready) begin  // DecisionWriter.swift:62
        if (row + 16'd1 == ((decidedFrame + 16'd1 == segment_frames) ? segment_lastRows : segment_frameRows)) begin  // DecisionWriter.swift:64
          if (decidedIsLast) begin  // DecisionWriter.swift:68
            ending <= 1'b1;
          end
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      row <= 16'd0;
    end else begin
      if (decisions_valid & decisions_ready) begin  // DecisionWriter.swift:62
        row <= row + 16'd1;
        if (row + 16'd1 == ((decidedFrame + 16'd1 == segment_frames) ? segment_lastRows : segment_frameRows)) begin  // DecisionWriter.swift:64
          row <= 16'd0;
        end
      end
      if (start) begin  // DecisionWriter.swift:74
        row <= 16'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      frames <= 16'd0;
    end else begin
      if (decisions_valid & decisions_ready) begin  // DecisionWriter.swift:62
        if (row + 16'd1 == ((decidedFrame + 16'd1 == segment_frames) ? segment_lastRows : segment_frameRows)) begin  // DecisionWriter.swift:64
          frames <= frames + 16'd1;
        end
      end
      if (start) begin  // DecisionWriter.swift:74
        frames <= 16'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      decidedFrame <= 16'd0;
    end else begin
      if (decisions_valid & decisions_ready) begin  // DecisionWriter.swift:62
        if (row + 16'd1 == ((decidedFrame + 16'd1 == segment_frames) ? segment_lastRows : segment_frameRows)) begin  // DecisionWriter.swift:64
          decidedFrame <= decidedFollowing;
        end
      end
      if (start) begin  // DecisionWriter.swift:74
        decidedFrame <= segment_reference;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      decidedIsReference <= 1'b0;
    end else begin
      if (decisions_valid & decisions_ready) begin  // DecisionWriter.swift:62
        if (row + 16'd1 == ((decidedFrame + 16'd1 == segment_frames) ? segment_lastRows : segment_frameRows)) begin  // DecisionWriter.swift:64
          decidedIsReference <= 1'b0;
        end
      end
      if (start) begin  // DecisionWriter.swift:74
        decidedIsReference <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      active <= 1'b0;
    end else begin
      if (decisions_valid & decisions_ready) begin  // DecisionWriter.swift:62
        if (row + 16'd1 == ((decidedFrame + 16'd1 == segment_frames) ? segment_lastRows : segment_frameRows)) begin  // DecisionWriter.swift:64
          if (decidedIsLast) begin  // DecisionWriter.swift:68
            active <= 1'b0;
          end
        end
      end
      if (start) begin  // DecisionWriter.swift:74
        active <= 1'b1;
      end
    end
  end

  assign decidedFrames = frames;
  assign busy = active | ending;

  wire _unused_ok = &{1'b0, segment_tokenAddress, segment_resultAddress, segment_tableSource, segment_tableTarget, found_payload_frame, found_payload_token, found_payload_sad, found_payload_last, read_payload_reference[14:8], 1'b0};

`ifdef FORMAL
  wire check_or = !(active & asksCodec & found_valid)
      | ((found_payload_frame[2:0] == decisions_payload_frame)
          & (found_payload_token + {7'd0, hasClassRow} == decisions_payload_token));

  // the codec's results come in the order of the tokens
  always @(posedge clk) begin
    if (!rst) begin
      assert (check_or);  // DecisionWriter.swift:56
    end
  end
`elsif SIMULATION_CHECKS
  wire check_or = !(active & asksCodec & found_valid)
      | ((found_payload_frame[2:0] == decisions_payload_frame)
          & (found_payload_token + {7'd0, hasClassRow} == decisions_payload_token));

  // the codec's results come in the order of the tokens
  always @(posedge clk) begin
    if (!rst) begin
      if (!check_or) begin  // DecisionWriter.swift:56
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
