// BlockTransposer_lanes256, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 256
// Content: fnv1a64 adcfc4b33e1de230
`default_nettype none

module BlockTransposer_lanes256 (
    input  wire          clk,
    input  wire          rst,
    input  wire          push_valid,  // BlockTransposer.swift:9
    output wire          push_ready,  // BlockTransposer.swift:9
    input  wire [8191:0] push_payload,  // BlockTransposer.swift:9
    output wire          pop_valid,  // BlockTransposer.swift:10
    input  wire          pop_ready,  // BlockTransposer.swift:10
    output wire [8191:0] pop_payload  // BlockTransposer.swift:10
);

  reg [7:0] number;  // BlockTransposer.swift:11
  reg isFull;  // BlockTransposer.swift:12
  wire [8191:0] line_value;  // BlockTransposer.swift:23
  wire [2047:0] line_write_index;
  genvar i;

  assign push_ready = !isFull;
  assign pop_valid = isFull;

  generate
    for (i = 0; i < 256; i = i + 1) begin : each_i
      assign line_write_index[i * 8 +: 8] = i;
      TransposerRow_lanes256 line (  // BlockTransposer.swift:23
          .clk(clk),
          .rst(rst),
          .write(push_valid & push_ready & (line_write_index[i * 8 +: 8] == number)),
          .values(push_payload),
          .number(number),
          .value(line_value[i * 32 +: 32])
      );
    end
  endgenerate

  assign pop_payload = line_value;

  always @(posedge clk) begin
    if (rst) begin
      number <= 8'd0;
    end else if ((push_valid & push_ready) | (pop_valid & pop_ready)) begin  // BlockTransposer.swift:29
      number <= number + 8'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isFull <= 1'b0;
    end else if ((push_valid & push_ready) | (pop_valid & pop_ready)) begin  // BlockTransposer.swift:29
      if (number == 8'd255) begin  // BlockTransposer.swift:31
        isFull <= !isFull;
      end
    end
  end

`ifdef FORMAL
  reg pop_was_stalled;  // BlockTransposer.swift:28
  reg [8191:0] pop_payload_before;  // BlockTransposer.swift:28
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
      assert (!pop_was_stalled | pop_valid);  // BlockTransposer.swift:28
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | (pop_payload == pop_payload_before));  // BlockTransposer.swift:28
    end
  end
`elsif SIMULATION_CHECKS
  reg pop_was_stalled;  // BlockTransposer.swift:28
  reg [8191:0] pop_payload_before;  // BlockTransposer.swift:28
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
      if (!(!pop_was_stalled | pop_valid)) begin  // BlockTransposer.swift:28
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | (pop_payload == pop_payload_before))) begin  // BlockTransposer.swift:28
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
